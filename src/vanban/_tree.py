"""The outline of a legal text as plain lines: the instrument, and below it its divisions."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from typing import Final, final

from vanban._text import prepare
from vanban.models import Division, LegalDocument
from vanban.values import DivisionKind

__all__ = ["write"]

_LOOKED_AT: Final = 400
"""How much of a division is looked at for its first words: enough for a line, whatever the blanks in it."""
_WIDTH: Final = 60
"""How long first words may be."""
_SMALL: Final = (DivisionKind.CLAUSE, DivisionKind.POINT, DivisionKind.ITEM)
_BEFORE: Final = " \t\r\n(*#>\"'“”‘«"
"""What may stand before the number of a division."""
_BEHIND: Final = " \t\r\n.,:;)/-*"
"""What parts a number from what it numbers."""


def write(name: str, document: LegalDocument) -> str:
    """One line for the instrument, or for the file where the text does not name it; then one for each division."""
    return "".join(f"{line}\n" for line in _lines(name, document))


def _lines(name: str, document: LegalDocument) -> Iterator[str]:
    yield _plain(str(document.instrument)) or _plain(name)
    waiting = [(division, 1) for division in reversed(document.divisions)]
    openings = _Openings(document)
    while waiting:
        division, depth = waiting.pop()
        yield f"{'  ' * depth}{'“' if division.quoted else ''}{_told(division, openings.of(division))}"
        waiting += [(child, depth + 1) for child in reversed(division.children)]


@final
class _Openings:
    """How divisions begin: their own first words, without what belongs to the page."""

    def __init__(self, document: LegalDocument) -> None:
        self.text = document.text
        self.cuts = [(block.span.start, block.span.end) for block in document.blocks]

    def of(self, division: Division) -> str:
        """What stands before the first smaller division."""
        start = division.span.start
        end = min([division.span.end, start + _LOOKED_AT, *(child.span.start for child in division.children[:1])])
        pieces: list[str] = []
        for first, last in self.cuts[bisect_left(self.cuts, (start, 0)) : bisect_left(self.cuts, (end, 0))]:
            pieces.append(self.text[start:first])
            start = last
        opening = "".join([*pieces, self.text[start:end]])
        quotes = any(child.quoted for child in division.children[:1])
        return opening.rstrip(_BEFORE) if quotes else opening


def _told(division: Division, opening: str) -> str:
    """Unit and number; behind a full stop the heading, or else behind a colon the first words.

    A small unit has no heading: what may pass for one is its text.
    """
    unit = division.kind.capitalize()
    label = _plain(f"{unit} {division.number}" if division.number else unit)
    if division.heading and division.kind not in _SMALL:
        return f"{label}. {_plain(division.heading)}"
    labels = (unit, "số", division.number) if division.number else (unit,)
    words = _cut(_plain(_behind(opening, labels)))
    return f"{label}: {words}" if words else label


def _behind(opening: str, labels: tuple[str, ...]) -> str:
    """*opening* without those of the *labels* with which it begins."""
    rest = prepare(opening).text.replace("**", "").lstrip(_BEFORE)
    for label in labels:
        if rest[: len(label)].casefold() == label.casefold():
            rest = rest[len(label) :].lstrip(_BEHIND)
    return rest


def _cut(words: str) -> str:
    if len(words) <= _WIDTH:
        return words
    end = words.rfind(" ", 0, _WIDTH)
    return words[: end if end > 0 else _WIDTH - 1].rstrip(_BEHIND) + "…"


def _plain(words: str) -> str:
    """Words as they may go to a terminal: a text can hold what would move the cursor."""
    shown = "".join(char if char.isprintable() else " " if char.isspace() else "" for char in words)
    return " ".join(shown.split())
