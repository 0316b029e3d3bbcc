"""Grounds: what can be said of each line of a web page by itself and by the elements around it.

How much of it is sentences, what names the elements have, whether it belongs to the page.  All is asked many times and
answered in a time that does not grow with the page.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import accumulate
from typing import Final, final

from vanban._bylines import SHORT, lasted, stamp, stamp_within
from vanban._markup import Line, Markup, Node

__all__ = ["BOX", "LINKED", "LONGEST_CAPTION", "PROSE", "Ground", "around", "block", "key"]

PROSE: Final = 80
"""A line as long as this is a sentence, whatever it ends with."""
LINKED: Final = 0.6
"""A line with more than this in links leads elsewhere."""
BOX: Final = 3
"""An element with more lines than this is no box, no cell and no caption."""
_SENTENCE: Final = 35
_SENTENCE_ENDS: Final = (".", "!", "?", "…", "”", '"', ":", ";", "./")
_DOMINANT: Final = 0.5
"""What holds more than this of the sentences of a page is not beside the report, whatever it is called."""
LONGEST_CAPTION: Final = 420
_LITTLE: Final = 160
_STEPS: Final = 6
"""So many elements around a line may tell by their names what it is for."""
_LEVELS: Final = {"h1": 3, "h2": 2, "h3": 1, "h4": 1}
_INLINE: Final = frozenset(("a", "b", "em", "font", "i", "small", "span", "strong", "u"))
_LETTERS: Final = re.compile(r"[\W_]+")


def key(text: str) -> str:
    """A headline or heading without regard to case, quotation marks and stops."""
    return _LETTERS.sub(" ", text).casefold().strip()


def block(node: Node) -> Node:
    """The smallest element around that is no piece of a line."""
    while node.tag in _INLINE and node.parent is not None:
        node = node.parent
    return node


def around(node: Node | None, *tags: str) -> Node | None:
    """The smallest element around with one of some tags."""
    while node is not None and node.tag not in tags:
        node = node.parent
    return node


def _inherits(node: Node, says: Callable[[Node], bool], known: dict[Node, bool]) -> bool:
    """Whether something is said of an element or of one around it; *known* holds what was answered before."""
    path: list[Node] = []
    above: Node | None = node
    while above is not None and above not in known:
        path.append(above)
        above = above.parent
    found = above is not None and known[above]
    for one in reversed(path):
        found = found or says(one)
        known[one] = found
    return found


@final
class Ground:
    """The lines of a page, and what is known of each."""

    def __init__(self, markup: Markup, year: int | None) -> None:
        self.lines = markup.lines
        self._year = year
        self._sums = [0, *accumulate(map(self.prose, self.lines))]
        around_controls = {control.parent for control in markup.controls if control.parent is not None}
        self._boxes = {box for node in around_controls if (box := self._box(node)) is not None}
        self._asides: dict[Node, bool] = {}
        self._trails: dict[Node, bool] = {}
        self._title: int | None = None
        self._open = self._open_sums()

    @property
    def total(self) -> int:
        """How much of the page is sentences."""
        return self._sums[-1]

    def prose(self, line: Line) -> int:
        """How much of a line is sentences."""
        size = len(line.text)
        if line.linked > LINKED:
            return 0
        return size if size >= PROSE or (size >= _SENTENCE and line.text.endswith(_SENTENCE_ENDS)) else 0

    def mass(self, node: Node) -> int:
        """How much of an element is sentences."""
        return self._sums[node.last + 1] - self._sums[node.first]

    def open_mass(self, start: int, end: int) -> int:
        """How much of some lines is sentences that nothing shows to be of the page."""
        last = len(self._open) - 1
        return self._open[min(end, last)] - self._open[min(start, last)]

    def dominates(self, node: Node) -> bool:
        """Whether an element holds most of the sentences of the page."""
        return self.mass(node) > _DOMINANT * self.total

    def use_of(self, node: Node) -> str | None:
        """What the names of an element say that it is for, if pages were so marked in the year of this one."""
        row = node.row
        return row.use if row is not None and lasted(row.since, row.until, self._year) else None

    def settle(self, title: int | None) -> None:
        """Take a line for the headline: what holds it is not beside the report."""
        self._title = title
        self._asides.clear()

    def is_aside(self, node: Node) -> bool:
        """Whether an element, or one around it, belongs to the page."""
        return _inherits(node, self._says_aside, self._asides)

    def use(self, at: int) -> str | None:
        """The role that the names around a line give it: the role of a block, or `source`."""
        text = self.lines[at].text
        node: Node | None = self.lines[at].node
        for _ in range(_STEPS):
            if node is None or node.last - node.first > BOX:
                return None
            match self.use_of(node):
                case "lead" if len(text) >= _SENTENCE:
                    return "lead"
                case "caption" if len(text) <= LONGEST_CAPTION:
                    return "caption"
                case "date" if stamp_within(text) is not None:
                    return "dateline"
                case "author" if len(text) <= SHORT:
                    return "byline"
                case "source" if len(text) <= SHORT:
                    return "source"
                case _:
                    node = node.parent
        return None

    def printed_large(self, line: Line) -> int:
        """Points for a heading, for a name that says headline, and for bold letters."""
        level, named = 0, False
        node: Node | None = line.node
        while node is not None and node.last - node.first < BOX and line.node.depth - node.depth < BOX + 1:
            level = max(level, _LEVELS.get(node.tag, 0))
            named = named or self.use_of(node) == "title"
            node = node.parent
        return level + 2 * named + (line.strong and not level)

    def is_of_trail(self, node: Node) -> bool:
        """Whether an element, or one around it, is the way to the page."""
        return _inherits(node, lambda one: self.use_of(one) == "trail", self._trails)

    def may_say_when(self, at: int) -> bool:
        """Whether a line tells a day, by what it says or by its name."""
        return stamp(self.lines[at].text) is not None or self.use(at) == "dateline"

    def _open_sums(self) -> list[int]:
        return [0, *accumulate(0 if self.is_aside(line.node) else self.prose(line) for line in self.lines)]

    def _box(self, control: Node) -> Node | None:
        """The box of the page that a button or a field is in, if it is small."""
        box: Node | None = None
        node: Node | None = control
        while node is not None and node.last - node.first <= BOX and self.mass(node) <= _LITTLE:
            if any(self.printed_large(line) > 1 for line in self.lines[node.first : node.last + 1]):
                break
            box, node = node, node.parent
        return box

    def _says_aside(self, node: Node) -> bool:
        if self.use_of(node) not in ("aside", "trail") and node not in self._boxes:
            return False
        if node.tag in _INLINE and node.first == node.last and self.prose(self.lines[node.first]) >= PROSE:
            return False
        if self._title is not None and node.first <= self._title <= node.last:
            return False
        return not self.dominates(node)
