"""Text that an amending provision quotes: where it begins and where it ends.

It begins with a quotation mark at the head of a line, or behind `như sau:`.  It ends with the mark that closes a line
and leaves as many marks open as closed; where that is missing, with the line at which another quotation begins.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from itertools import accumulate
from typing import Final, NamedTuple, final

__all__ = ["Region", "regions"]

# What a quotation begins with where nothing introduces it: “Điều 5. …, "3. …, “a) …
_DIVISION: Final = re.compile(
    r"[\"“”«‘']{1,2}[ \t*]*(?:Điều|ĐIỀU|Chương|CHƯƠNG|Mục|MỤC|Phần|PHẦN|Phụ lục|PHỤ LỤC|Tiểu mục"
    r"|[0-9]{1,3}[a-zđ]?\s?[.)-]|[a-zđ]{1,2}[0-9]?\s?[.)]|[IVX]{1,5}\.)"
)
_MARK: Final = re.compile("[\"“«”‘']")
_DRESS: Final = " \t>#*"
_WINDOW: Final = 40
_CLOSE: Final = re.compile(r"[\"”»’'“]{1,2}[ \t]*(?:\.?/?\.?|[;,.])?[ \t*]*(?=\n|\Z)")
_MARKS: Final = re.compile('["“”«»]')
_STEPS: Final = {'"': 0, "“": 1, "«": 1, "”": -1, "»": -1}
_MOST: Final = 60
"""No quotation has more lines that end with a quotation mark."""


class Region(NamedTuple):
    """A quoted piece of a text."""

    start: int
    end: int
    closed: bool
    """Whether a quotation mark closes it."""


def regions(text: str, floor: int = 0) -> list[Region]:
    """The quoted pieces of *text* behind *floor*, in order."""
    openings = [found.start() for found in _MARK.finditer(text, floor) if _opens(text, found.start())]
    if not openings:
        return []
    closings = _Closings(text, openings[0])
    found: list[Region] = []
    end = 0
    for index, start in enumerate(openings):
        if start >= end:
            limit = openings[index + 1] if index + 1 < len(openings) else len(text)
            closing = closings.of(start)
            found.append(Region(start, closing or limit, closing is not None))
            end = found[-1].end
    return found


@final
class _Closings:
    """The places at which a quotation may end, and how many marks are open there."""

    def __init__(self, text: str, floor: int) -> None:
        self.text = text
        marks = list(_MARKS.finditer(text, floor))
        self.starts = [found.start() for found in marks]
        self.curly = list(accumulate((_STEPS[found[0]] for found in marks), initial=0))
        self.straight = list(accumulate((found[0] == '"' for found in marks), initial=0))
        self.ends = [found.end() for found in _CLOSE.finditer(text, floor)]

    def of(self, start: int) -> int | None:
        """Where the quotation that begins at *start* ends; ``None`` where nothing near closes it."""
        first = bisect_left(self.starts, start)
        is_straight = self.text[start] == '"'
        at = bisect_right(self.ends, start + 1)
        for end in self.ends[at : at + _MOST]:
            last = bisect_left(self.starts, end)
            balance = self.curly[last] - self.curly[first]
            if is_straight:
                balance += (self.straight[last] - self.straight[first]) % 2
            if balance <= 0:
                return end
        return None


def _opens(text: str, at: int) -> bool:
    """Whether a quotation begins at *at*: at the head of a line, or behind `như sau:`."""
    before = text[max(0, at - _WINDOW) : at].rstrip(_DRESS)
    if before.endswith("\n"):
        return _DIVISION.match(text, at) is not None or (text[at] in '"“«' and before.rstrip().endswith(":"))
    return before.endswith(("như sau:", "sau đây:")) and text[at] in '"“«'
