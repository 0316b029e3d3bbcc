"""Headlines: which line of a web page is the headline of its report.

Points are given for what the metadata say, for how a line is printed and for what stands below it; and taken for what
shows that it is something else.
"""

from __future__ import annotations

import re
from typing import Final

from vanban._bylines import SHORT, heads_links, labelled, stamp
from vanban._ground import BOX, LINKED, Ground, block, key
from vanban._markup import Line
from vanban._metadata import Metadata

__all__ = ["find_title", "headline", "stamp_behind"]

_SIZES: Final = range(12, 300)
_ENOUGH: Final = 4
"""Points that a line needs to be the headline."""
_NEAR: Final = 14
_BELOW: Final = 40
"""So many lines below a headline are looked at."""
_LONG: Final = 35
_FEW: Final = 8
_LONGEST: Final = 500
"""So many titles are looked at, and so much of each."""
_FEW_WORDS, _MANY_WORDS, _MOST_WORDS = 4, 6, 9
_WINDOW_PARTS: Final = re.compile(r"\s*(?:\||::|»|>|•|\s[-–—])\s*")
_STAMP: Final = re.compile(
    r"\s*[(\[]?\s*(?P<stamp>[^()\[\]]{0,60}[0-9]{1,2}[/.\-][0-9]{1,2}[/.\-][0-9]{4}[^()\[\]]{0,30}?)\s*[)\]]?\s*$"
)


def find_title(ground: Ground, metadata: Metadata, shown: frozenset[int]) -> int | None:
    """The line with most points; of two with much the same, the longer one if it is nearer to the report.

    *shown* are the lines that tell what a picture shows.
    """
    judge = _Judge(ground, metadata, shown)
    ranked = [(judge.points(at), at) for at, line in enumerate(ground.lines) if len(line.text) in _SIZES]
    most, best = max(ranked, key=lambda one: one[0], default=(0, 0))
    if most < _ENOUGH:
        return None
    for points, at in ranked:
        longer = ground.lines[at].text.count(" ") > ground.lines[best].text.count(" ")
        if at > best and points >= max(most - 1, _ENOUGH) and longer and not ground.open_mass(best + 1, at):
            best = at
    return best


def headline(ground: Ground, title: int) -> range:
    """The lines of the headline, which may be cut."""
    first = last = title
    while first and _goes_on(ground, first - 1):
        first -= 1
    while last + 1 < len(ground.lines) and _goes_on(ground, last):
        last += 1
    return range(first, last + 1)


def stamp_behind(text: str) -> int | None:
    """Where the day of publication stands behind a headline, on its line: "Họp báo (27/07/2010)"."""
    start = max(0, len(text) - SHORT)
    found = _STAMP.search(text, start)
    if found is None or found.start() == 0 or stamp(found["stamp"]) is None:
        return None
    return found.start()


def _goes_on(ground: Ground, at: int) -> bool:
    """Whether a line in large letters and the next one are one headline that was cut."""
    one, other = ground.lines[at], ground.lines[at + 1]
    if one.links or other.links or not (ground.printed_large(one) and ground.printed_large(other)):
        return False
    if stamp(other.text) is not None or block(one.node) is not block(other.node):
        return False
    return other.text[0].islower() or one.node is other.node or (one.text.isupper() and other.text.isupper())


class _Judge:
    """Gives points to lines."""

    def __init__(self, ground: Ground, metadata: Metadata, shown: frozenset[int]) -> None:
        self._ground = ground
        self._shown = shown
        self._titles = {key(title[:_LONGEST]) for title in metadata.titles[:_FEW]}
        window = metadata.window[:_LONGEST]
        self._window = f" {key(window)} "
        self._parts = [key(part) for part in _WINDOW_PARTS.split(window)]

    def points(self, at: int) -> int:
        """How much speaks for a line."""
        line = self._ground.lines[at]
        words = key(line.text)
        if not words:
            return 0
        printed = self._named(words) + self._ground.printed_large(line)
        count = words.count(" ") + 1
        sized = (count >= _MANY_WORDS) + (count >= _MOST_WORDS) - 3 * (count < _FEW_WORDS)
        return printed + sized - self._against(at, line, printed) + self._followed(at)

    def _named(self, words: str) -> int:
        """Points for what the metadata and the title of the window say."""
        if words in self._titles:
            return 5
        if any(one.startswith(words) or words.startswith(one) for one in self._titles if len(one) > _LONG):
            return 3
        if " " in words and words in self._parts:
            return 3 if len(self._parts) == 1 or words != self._parts[-1] else -2
        return 2 if " " in words and f" {words} " in self._window else 0

    def _against(self, at: int, line: Line, printed: int) -> int:
        """Points for what shows a line to be something else: a caption, a link, a byline, a sentence."""
        other = (
            self._ground.may_say_when(at)
            or labelled(line.text)
            or heads_links(line.text)
            or line.text.endswith((".", ";", ":"))
        )
        shown = at in self._shown and printed <= 1
        return 4 * other + 4 * shown + 2 * (line.linked > LINKED) + 5 * self._ground.is_aside(line.node)

    def _followed(self, at: int) -> int:
        """Points for what stands below: a day, and the sentences of a report."""
        ground = self._ground
        below = range(at + 1, min(len(ground.lines), at + 1 + BOX))
        most = 2 * ground.open_mass(at + 1, at + 1 + _BELOW) >= max(ground.total, 1)
        soon = ground.open_mass(at + 1, at + 1 + _NEAR) > 0
        next_to = ground.open_mass(at + 1, at + 1 + BOX) > 0
        dated = any(stamp(ground.lines[one].text) is not None for one in below)
        return 2 * most + soon + next_to + 2 * dated
