"""What may follow a symbol directly: the date of issue and the issuers.

Both are read in the order in which they come (``ngày 12/7/2010 của Chính phủ``, ``của Bộ Chính trị ngày 15/5/2016``).
"""

from __future__ import annotations

import datetime as dt
import functools
import re
from collections.abc import Iterable
from typing import Final, NamedTuple

from vanban import _heads
from vanban._tables import bodies, issuers, places
from vanban._text import UPPER, any_of, fold_key, strip_marks

__all__ = ["Tail", "read_day", "read_tail"]


class Tail(NamedTuple):
    """Date and issuers behind a symbol, and where they end."""

    end: int
    issued: dt.date | None
    issuers: tuple[str, ...]


_DAY: Final = re.compile(
    r"(?!\s{0,4}\n\s{0,4}Ng)"  # "Ngày" with its capital on a new line opens a sentence of its own
    r"\s{0,5}(?P<comma>,)?\s{0,5}(?P<open>\(\s?)?(?P<word>[Nn]g[àa]y|NGÀY)?\s{0,5}(?P<day>[0-9]{1,2})"
    # ngày 12/7/2010, ngày 12-7-2010, ngày 12.7.2010, ngay 24/4/2026, ngày13-4-1946
    r"(?:\s?(?P<sep>[/.-])\s?(?P<month>[0-9]{1,2})\s?(?P=sep)\s?(?P<year>[0-9]{4})(?![0-9])"
    # ngày 12 tháng 7 năm 2010, ngày 12 tháng 7, năm 2010, NGÀY 12 THÁNG 7 NĂM 2010
    r"|\s{0,5}(?:[Tt]h[áa]ng|THÁNG)\s{0,5}(?P<month2>[0-9]{1,2})\s{0,5},?\s{0,5}"
    r"(?:[Nn][ăa]m|NĂM)\s{0,5}(?P<year2>[0-9]{4})(?![0-9]))"
    r"(?P<close>\s?\))?"
)
# A cheap look ahead: a tail begins with “ngày”, “của”, a comma or a bracket.
_BEGINS: Final = re.compile(r"\s{0,5}(?:,\s{0,5}|\(\s?)?(?:[Nn]g|NG|[0-9]|c|C)")
_OF: Final = re.compile(r"\s{1,5}(?:của|cua|CỦA|cuả|c ủa)\s{1,5}(?=\S)")


def read_day(text: str, start: int) -> tuple[dt.date, int, re.Match[str]] | None:
    """A whole date that begins at *start*: the day, where it ends, and how it is written."""
    found = _DAY.match(text, start)
    if found is None or bool(found["open"]) > bool(found["close"]) or not (found["word"] or found["open"]):
        return None
    end = found.end() if found["open"] else found.end("year" if found["year"] else "year2")
    day = date_of(found["day"], found["month"] or found["month2"], found["year"] or found["year2"])
    return (day, end, found) if day else None


@functools.lru_cache(maxsize=4096)
def date_of(day: str, month: str, year: str) -> dt.date | None:
    """The day that three numbers name; ``None`` where the calendar has none."""
    try:
        return dt.date(int(year), int(month), int(day))
    except ValueError:
        return None


def read_tail(text: str, start: int, *, year: int | None = None, joint: bool = False) -> Tail | None:
    """Date and issuers that follow directly at *start*, or ``None``.

    A date behind a comma belongs to the instrument only if it agrees with the *year* of the symbol, or if the symbol
    has none and an issuer follows.
    """
    if not _BEGINS.match(text, start):
        return None
    end = start
    issued: dt.date | None = None
    names: tuple[str, ...] = ()
    for _ in range(2):
        if issued is None and (found := read_day(text, end)):
            day, stop, shape = found
            if not shape["comma"] or day.year == year or (year is None and _OF.match(text, stop)):
                issued, end = day, stop
                continue
        if not names and (of := _OF.match(text, end)):
            names, stop = read_issuers(text, of.end(), joint=joint)
            if names:
                end = stop
                continue
        break
    return Tail(end, issued, names) if end > start else None


# How several issuers of one instrument are joined.
_JOIN: Final = re.compile(r"\s{0,3}(?:,|-|\bvà\b)\s{1,3}(?=\S)")
# Ministries that share the word “Bộ”: “liên Bộ Nội vụ - Tài chính”.
_ALLIED: Final = re.compile(r"(?:[Ll]iên|LIÊN)\s{1,3}(?=[Bb][ộỘ]\s)")


def read_issuers(text: str, start: int, *, joint: bool) -> tuple[tuple[str, ...], int]:
    """The bodies named at *start*, and where the last of them ends; several where the kind is a joint one."""
    names: list[str] = []
    end = at = start
    if (allied := _ALLIED.match(text, start)) and read_body(text, allied.end()):
        at = allied.end()
        joint = True
    while found := read_body(text, at, bare=joint and bool(names) and "\n" not in text[end:at]):
        names.append(" ".join(text[at:found].split()))
        end = found
        joined = _JOIN.match(text, end)
        if joined is None or not (joint or _is_ministry(text, joined.end())):
            break
        at = joined.end()
    return tuple(names), end


def _is_ministry(text: str, start: int) -> bool:
    """Whether another ministry follows a comma: ``của Bộ Tài chính, Bộ Y tế``."""
    return text.startswith("Bộ ", start) and "," in text[start - 3 : start] and _listed(text, start) is not None


class _Node(dict[str, "_Node"]):
    """A step in a tree of syllables; *ends* is set where a name may end."""

    ends: bool = False


def _words(sort: str) -> tuple[str, ...]:
    return tuple(row.words for row in bodies.ROWS if row.sort == sort)


def _pattern(sort: str) -> str:
    """A pattern for words of one sort, with the tone mark in either place: ``Thành ủy``, ``Thành uỷ``."""
    old = (word.replace("ủy", "uỷ").replace("Ủy", "Uỷ") for word in _words(sort))
    return any_of((*_words(sort), *old))


@functools.cache
def _office() -> re.Pattern[str]:
    """An office whose holder signs for the body named behind it: ``Phó Chủ tịch``, ``Hội nghị lần thứ tư``."""
    return re.compile(rf"(?:[Pp]hó\s)?(?:{_pattern('office')}|Hội\s{{1,3}}nghị\slần\sthứ\s\w+)\s{{1,3}}")


@functools.cache
def _local() -> re.Pattern[str]:
    """A body of which there are many: ``UBND``."""
    return re.compile(_pattern("local"))


@functools.cache
def _open() -> re.Pattern[str]:
    """The first word of a name that goes on with capitals: ``Cục``."""
    return re.compile(rf"{_pattern('open')}\s")


@functools.cache
def _level() -> re.Pattern[str]:
    """A level before the name of a place or alone: `` tỉnh Nam Định``, `` tỉnh``."""
    return re.compile(rf"\s{{1,3}}{_pattern('level')}(?:\s{{0,2}}(?=[{UPPER}])|(?!\w))")


@functools.cache
def _after() -> frozenset[str]:
    """Words that follow a body and are no part of its name."""
    return frozenset(_words("after"))


_DISTRICT: Final = re.compile(r"(?:(?<=[Qq]uận)|(?<=[Pp]hường))\s{1,2}[0-9]{1,2}(?![\w/])")
"""The number of a district or a ward: ``quận 10``."""

_CAPITAL_RUN: Final = re.compile(rf"[{UPPER}]\w*(?:\s(?:-\s)?[{UPPER}]\w*){{0,3}}")
_TERM: Final = re.compile(r"\s{1,3}\(?[Kk]h[óo][áa]?[a]?\s{1,2}[IVXLC0-9]{1,5}\)?|\s{1,3}KHÓA\s{1,2}[IVXLC]{1,5}")
_WORD: Final = re.compile(r"\s{1,3}(?:-\s)?([\w&]+)")
_TOKEN: Final = re.compile(r"[\s,]{0,3}(?:-\s{0,2})?([\w&]+)")


@functools.cache
def _bodies(*, marked: bool) -> _Node:
    """The names of all bodies as a tree of syllables, with or without their marks."""
    names = [fold_key(name) for name in (*(row.name for row in issuers.ROWS), *_words("name"))]
    return _tree(names if marked else map(strip_marks, names))


def _tree(names: Iterable[str]) -> _Node:
    """A tree of the syllables of *names*."""
    root = _Node()
    for name in names:
        node = root
        for syllable in _TOKEN.findall(name):
            node = node.setdefault(syllable, _Node())
        node.ends = True
    return root


@functools.cache
def _places() -> re.Pattern[str]:
    """The name of a province right behind a body: ``UBND Nam Định``."""
    return re.compile(
        r"\s{1,3}(?:" + any_of({name for row in places.ROWS for name in (row.name, *row.aliases)}) + r")(?!\w)"
    )


def _listed(text: str, start: int, *within: str) -> int | None:
    """Where the longest name of the tables that begins at *start* ends, be it written with or without marks.

    *within* are syllables with which the name begins and which do not stand in the text.
    """
    plain = not within and text[start : start + 10].isascii()
    node = _bodies(marked=not plain)
    for syllable in within:
        node = node[syllable]
    best = None
    at = start
    while found := _TOKEN.match(text, at):
        syllable = fold_key(found[1])
        following = node.get(strip_marks(syllable) if plain else syllable)
        if following is None:
            break
        node = following
        at = found.end()
        if node.ends:
            best = at
    return best


def read_body(text: str, start: int, *, bare: bool = False) -> int | None:
    """Where the body or office that begins at *start* ends; ``None`` where none does.

    *bare* allows a ministry without its word ``Bộ``, as in ``Bộ Thương mại - Tài chính``.
    """
    at = start
    office = None
    stop = _listed(text, at)
    if stop is None and (office := _office().match(text, at)):
        at = office.end()
        stop = _listed(text, at)
    if stop is None and (local := _local().match(text, at)):
        stop = local.end()
    if stop is None or (stop < len(text) and text[stop].isalnum()):
        stop = _open_name(text, at)
    if stop is None and bare and text[at : at + 1].isupper() and _heads.head_kind(text, at) is None:
        stop = _listed(text, at, "bộ") or _run(text, at)
    if stop is None and office is not None:
        stop = at - (len(office[0]) - len(office[0].rstrip()))
    return None if stop is None else _with_place(text, stop)


def _open_name(text: str, start: int) -> int | None:
    """Where a name that no table lists ends, if its first word tells that it is one: ``Cục …``."""
    found = _open().match(text, start)
    return None if found is None else _run(text, found.end())


def _run(text: str, start: int) -> int | None:
    """Where a name that begins with a capital at *start* ends: capitals, and a small syllable behind each of them."""
    if not text[start : start + 1].isupper():
        return start + 3 if text.startswith("này", start) else None
    at = start
    small = 0
    first = True
    while found := (_TOKEN.match(text, at) if first else _WORD.match(text, at)):
        word = found[1]
        first = False
        if word[0].isupper():
            small = 0
        elif word == "và":
            ahead = _WORD.match(text, found.end())
            if ahead is None or not ahead[1][0].isupper():
                break
        else:
            small += 1
            if small > 1 or word in _after():
                break
        at = found.end()
    return at


def _with_place(text: str, end: int) -> int:
    """*end* moved behind the place, the level or the term that belongs to the body."""
    if place := _places().match(text, end):
        end = place.end()
    elif level := _level().match(text, end):
        named = _CAPITAL_RUN.match(text, level.end()) or _DISTRICT.match(text, level.end())
        end = (named or level).end()
    term = _TERM.match(text, end)
    return term.end() if term else end
