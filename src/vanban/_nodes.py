"""Divisions of a legal text while it is being read: a tree that grows and is set right at the end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, final

from vanban._ordinals import Ordinal
from vanban.values import DivisionKind

__all__ = ["GROUPS", "RANKS", "Node", "kind_inside", "set_ends", "walk"]

RANKS: Final = {
    DivisionKind.ANNEX: 0,
    DivisionKind.PART: 1,
    DivisionKind.CHAPTER: 2,
    DivisionKind.SECTION: 3,
    DivisionKind.SUBSECTION: 4,
    DivisionKind.ARTICLE: 5,
    DivisionKind.CLAUSE: 6,
    DivisionKind.POINT: 7,
    DivisionKind.ITEM: 8,
}
"""Units by their size (Nghị định 78/2025/NĐ-CP)."""
GROUPS: Final = frozenset({DivisionKind.PART, DivisionKind.CHAPTER, DivisionKind.SECTION, DivisionKind.SUBSECTION})
"""Units that hold articles."""


@final
class Node:
    """One division while the text is being read."""

    __slots__ = ("children", "end", "heading", "kind", "label_end", "number", "ordinal", "quoted", "start", "style")

    def __init__(
        self,
        kind: DivisionKind,
        number: str | None,
        span: tuple[int, int],
        *,
        style: str = "",
        ordinal: Ordinal = (0, ""),
    ) -> None:
        self.kind = kind
        self.number = number
        # Where it begins, and where its number ends.
        self.start, self.label_end = span
        self.end = self.label_end
        # How the list is numbered that it is of; empty for a division that is named by its unit.
        self.style = style
        self.ordinal = ordinal
        self.heading: tuple[int, int] | None = None
        self.quoted = False
        self.children: list[Node] = []

    def move(self, by: int) -> None:
        """Shift all its offsets."""
        self.start += by
        self.end += by
        self.label_end += by
        if self.heading is not None:
            self.heading = (self.heading[0] + by, self.heading[1] + by)


def walk(nodes: Sequence[Node]) -> Iterator[Node]:
    """All *nodes* and those inside them, in the order of the text."""
    waiting = list(reversed(nodes))
    while waiting:
        node = waiting.pop()
        yield node
        waiting += reversed(node.children)


def set_ends(nodes: Sequence[Node], stop: int, text: str) -> None:
    """Let each division end where its neighbour begins, or with what holds it, but for the blanks at its end."""
    waiting: list[tuple[Sequence[Node], int]] = [(nodes, stop)]
    while waiting:
        neighbours, end = waiting.pop()
        for index, node in enumerate(neighbours):
            following = neighbours[index + 1].start if index + 1 < len(neighbours) else end
            node.end = max(_trimmed(text, node.start, following), node.label_end)
            if node.children:
                waiting.append((node.children, node.end))


def _trimmed(text: str, start: int, end: int) -> int:
    """*end* without the blanks and the dress before it."""
    while end > start and (text[end - 1].isspace() or text[end - 1] in "*#>"):
        end -= 1
    return end


def kind_inside(kinds: Sequence[DivisionKind], style: str) -> DivisionKind | None:
    """Which unit a new list in *style* is made of inside *kinds*; ``None`` where no list may begin.

    In an article that is its depth: khoản, điểm, tiết.  In texts without articles `A.` is a phần and `I.` a mục.
    """
    inner = kinds[-1] if kinds else None
    if style[0] in "AI":
        if inner in (None, DivisionKind.ANNEX) and style == "A":
            return DivisionKind.PART
        if inner in (None, DivisionKind.ANNEX, DivisionKind.PART, DivisionKind.CHAPTER):
            return DivisionKind.SECTION
        return DivisionKind.SUBSECTION if inner is DivisionKind.SECTION else None
    if inner is DivisionKind.CLAUSE:
        return DivisionKind.POINT
    if inner is DivisionKind.POINT:
        return DivisionKind.ITEM
    if inner is DivisionKind.ITEM:
        return None
    return DivisionKind.POINT if style[0] in "ai" else DivisionKind.CLAUSE
