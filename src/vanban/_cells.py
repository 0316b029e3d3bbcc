"""The top of a legal text, cut into cells.

Two columns of a page are flattened row by row or column by column, and a line may hold one piece of the heading or all
of them.  It is cut at line ends, at rules, and around whatever is known by its form: the motto, the number, the
line of place and date, the mark of a draft.
"""

from __future__ import annotations

import datetime as dt
import functools
import re
from typing import Final, NamedTuple

from vanban import _symbols, _tails
from vanban._sheet import phrases
from vanban._text import LOWER, UPPER, any_of

__all__ = ["Cell", "cells", "day_in", "number_in", "symbol_at"]


class Cell(NamedTuple):
    """A piece of the heading, as offsets into the folded text."""

    start: int
    end: int
    sort: str
    """``text``, ``motto``, ``number``, ``date``, ``rule``, ``gazette``, ``mark``, ``section`` or ``table``."""
    gap: int
    """How many line ends stand before it."""


_DRESS: Final = " \t*#>|\r_"
_MOTTO: Final = r"(?<!NƯỚC )(?<![A-ZĐÀ-Ỹ] (?=VIỆT NAM D))(?:{})"
_SIGN: Final = (
    r"(?:(?:Luật|LUẬT|Bộ luật|BỘ LUẬT|Pháp lệnh|PHÁP LỆNH|Nghị quyết|NGHỊ QUYẾT|Sắc lệnh|Lệnh|LỆNH|Công văn)[ \t]+)?"
)
_NUMBER: Final = rf"{_SIGN}(?:(?:[sS]ố|SỐ|So)[ \t]*:|(?<![^\n*#|])(?:Số|SỐ)(?=[ \t]+[0-9….]))"
_LABEL: Final = re.compile(rf"{_SIGN}(?:[sS]ố|SỐ|So)[ \t]*:?")
_PLACE: Final = rf"(?<![^\W_])(?<!,)[{UPPER}][{LOWER}.]*(?: - | |\.)?(?:[{UPPER}][{LOWER}]*\.?(?: - | ){{0,1}}){{0,4}}"
_DATE: Final = (
    # Hà Nội, ngày 05 tháng 3 năm 2020; with blanks or dots for what is not filled in
    rf"(?:{_PLACE}[ \t]*,[ \t]*(?=[nN]gày[\s0-9.…_/])|(?<=\n){_PLACE}[ \t]+(?=[nN]gày[\s0-9.…_/])|(?<=\n)[ \t*]*)"
    r"(?:[nN]gày|NGÀY)[\s.…_/]{0,40}(?P<day>[0-9]{1,2})?[\s.…_/]{0,40}(?:[tT]háng|THÁNG)[\s.…_/]{0,40}"
    r"(?P<month>[0-9]{1,2})?[\s.…_/,]{0,40}(?:[nN]ăm|NĂM)[\s.…_]{0,20}(?P<year>[0-9]{4})?[0-9]?"
)
_DATED: Final = re.compile(_DATE)
_GROUPS: Final = ("line", "rule", "motto", "number", "date", "mark")


@functools.cache
def _token() -> re.Pattern[str]:
    motto = _MOTTO.format(any_of(phrases("motto")))
    rule = r"[-_*=~]{3,}|(?<=\n)[ \t]*[*-][ \t]*(?=\n)"
    mark = r"(?<!\w)DỰ THẢO(?: LẦN(?: THỨ)? \w+)?[ \t0-9./-]*"
    patterns = ("\n", rule, motto, _NUMBER, _DATE, mark)
    return re.compile("|".join(f"(?P<{name}>{one})" for name, one in zip(_GROUPS, patterns, strict=True)))


@functools.cache
def _lines(sort: str) -> re.Pattern[str]:
    return re.compile(any_of(phrases(sort)))


def cells(text: str, limit: int, start: int = 0) -> list[Cell]:
    """The cells of a piece of a folded text."""
    found: list[Cell] = []
    gap = 0
    for begin, end, sort in _pieces(text, limit, start):
        if sort == "line":
            gap += 1
            continue
        first = begin + len(text[begin:end]) - len(text[begin:end].lstrip(_DRESS))
        last = begin + len(text[begin:end].rstrip(_DRESS))
        if first < last:
            found.append(Cell(first, last, _plain_sort(text[first:last]) if sort == "text" else sort, gap))
            gap = 0
    return found


def _pieces(text: str, limit: int, at: int) -> list[tuple[int, int, str]]:
    """Tokens, and the text between them."""
    pieces: list[tuple[int, int, str]] = []
    while at < limit and (found := _token().search(text, at, limit)) is not None:
        pieces.append((at, found.start(), "text"))
        sort = next(name for name in _GROUPS if found[name] is not None)
        end = _number_end(text, found.end()) if sort == "number" else found.end()
        pieces.append((found.start(), end, sort))
        at = end
    pieces.append((at, max(at, limit), "text"))
    return pieces


_SECTIONS: Final = frozenset(phrases("section"))
_SHORT: Final = 40
_COUNTS: Final = " .0123456789-/lầnthứLẦNTHỨ()"


def _plain_sort(line: str) -> str:
    if line.isdecimal() or _lines("gazette").match(line):
        return "gazette"
    if line.upper() in _SECTIONS:
        return "section"
    if "|" in line:
        return "table"
    mark = _lines("mark").match(line) if len(line) <= _SHORT else None
    return "mark" if mark is not None and not line[mark.end() :].strip(_COUNTS) else "text"


# ------------------------------------------------------------------------------------------------ numbers and dates

_SYMBOL_GAP: Final = re.compile(r"[ \t*]*(?:\n[ \t*]*){0,2}(?=[0-9])")
_UNFILLED: Final = re.compile(r"[ \t.…_]*(?:/[0-9]{4})?/?[A-ZĐ0-9/-]*")
_LONGEST_NUMBER: Final = 30


def symbol_at(text: str, at: int) -> _symbols.Reading | None:
    """The symbol behind `Số:`, from which a glued `NGÀY` is cut."""
    gap = _SYMBOL_GAP.match(text, at)
    if gap is None:
        return None
    glued = text.find("NGÀY", gap.end(), gap.end() + _LONGEST_NUMBER)
    if glued > 0 and text[glued - 1].isalnum():
        text = text[:glued]
    return _symbols.find_reading(text, gap.end(), after_kind=True)


def _number_end(text: str, at: int) -> int:
    reading = symbol_at(text, at)
    if reading is not None:
        return reading.end
    unfilled = _UNFILLED.match(text, at)
    return unfilled.end() if unfilled is not None else at


def number_in(text: str, cell: Cell) -> _symbols.Reading | None:
    """The symbol in a cell that is a number; ``None`` where it is not filled in."""
    label = _LABEL.match(text, cell.start)
    return symbol_at(text, label.end()) if label is not None else None


def day_in(text: str, cell: Cell) -> dt.date | None:
    """The day in a cell that is a date; ``None`` where it is not filled in."""
    found = _DATED.search(text, max(0, cell.start - 1), cell.end)
    if found is None or not (found["day"] and found["month"] and found["year"]):
        return None
    return _tails.date_of(found["day"], found["month"], found["year"])
