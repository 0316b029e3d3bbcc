"""What stands around a legal text: its table of contents, texts and forms issued with it, a seal below it."""

from __future__ import annotations

import functools
import re
from typing import Final

from vanban._marks import LONGEST_LINE, is_capital
from vanban._sheet import phrases
from vanban._text import any_of

__all__ = ["contents_above", "enacts", "is_form", "is_said", "name_above", "seal_above"]

_REACH: Final = 400
"""How far behind the name of an annex the words stand that tell what it belongs to."""
_LINES: Final = 8
"""How many lines the name of an annex may have."""
_SEAL_LINES: Final = 12
_OVER: Final = 120
_DRESS: Final = " \t*#>"
_CONTENTS: Final = re.compile(r"\n[ \t*#]*(MỤC LỤC|Mục lục)[\s*:]*\Z")
_ENACTING: Final = re.compile(r"(?:QUYẾT ĐỊNH|QUYẾT NGHỊ|NGHỊ QUYẾT)[ \t*]*:?\s*\Z")
_FORM: Final = re.compile(r"MẪU(?!\w)|Mẫu số|HỢP ĐỒNG(?!\w)|BIÊN BẢN(?!\w)")
_BLANK: Final = re.compile(r"_{4,}|\.{6,}|…{2,}")


@functools.cache
def _kit() -> re.Pattern[str]:
    return re.compile(rf"\n[ \t*]*{any_of(phrases('kit'))}")


def is_said(text: str, at: int) -> bool:
    """Whether it is said shortly behind *at* with which instrument an annex is issued."""
    return _kit().search(text, at, at + _REACH) is not None


def enacts(text: str, at: int) -> bool:
    """Whether the line above *at* ends a preamble: `QUYẾT ĐỊNH:`."""
    return _ENACTING.search(text, max(0, at - _OVER), at) is not None


def is_form(text: str, start: int, at: int) -> bool:
    """Whether the annex that begins at *start*, and whose first article at *at*, is a form.

    Its name says so, it has a preamble of its own, or blanks are left in it.
    """
    return (
        _FORM.search(text, start, at) is not None
        or enacts(text, at)
        or _BLANK.search(text, start, at + _OVER) is not None
    )


def name_above(text: str, at: int, floor: int, closing: int | None) -> int | None:
    """Where the name of an annex begins, in capitals, above the words at *at* that tell what it is issued with.

    It stands behind *floor*.  Behind the *closing* of a text, lines that are not in capitals may stand between the two.
    """
    floor = max(floor, closing or 0)
    name: int | None = None
    line_feed = at
    for _ in range(_LINES):
        begin = text.rfind("\n", 0, line_feed)
        if begin < floor:
            break
        line = text[begin + 1 : line_feed].strip(_DRESS)
        if is_capital(line) and line[0] not in "/-_":
            name = text.index(line, begin)
        elif name is not None or (line and (closing is None or len(line) > LONGEST_LINE or line[-1] in ";.")):
            break
        line_feed = begin
    return name


def seal_above(text: str, at: int, floor: int) -> int:
    """Where the lines begin that stand above the authentication at *at*, behind *floor*: who seals, and the number."""
    start = at
    for _ in range(_SEAL_LINES):
        begin = text.rfind("\n", 0, at)
        line = text[begin + 1 : at].strip(" \t*[]_-")
        if begin < floor or (line and not is_capital(line) and not line.startswith("Số")):
            break
        at = begin
        start = begin if line else start
    return start


def contents_above(text: str, at: int) -> int:
    """Where a table of contents begins whose first line stands at *at*: at its name, if that is printed above."""
    name = _CONTENTS.search(text, max(0, at - _OVER), at)
    return at if name is None else name.start(1)
