"""HTML as plain text: one line for each block, in the order of the page.

The parser hands over tags and text as they come, and no tree is built: a page may nest as deep as it likes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import accumulate
from typing import Any, Final

from lxml import etree

from vanban import _encodings

__all__ = ["BLOCK", "UNSEEN", "feed", "text_of"]

# A cell is a block: the heading of a decree is a table, the issuer in one cell and the motto in the other.
BLOCK: Final = re.compile(
    "address|article|aside|blockquote|body|caption|center|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure"
    "|footer|form|h[1-6]|header|hgroup|hr|html|legend|li|main|menu|nav|ol|optgroup|option|p|pre|section|select|summary"
    "|table|tbody|td|textarea|tfoot|th|thead|tr|ul"
)
UNSEEN: Final = frozenset(("noscript", "script", "style", "template", "title"))
# What opens inside another of its kind shuts it, or holds nothing.
_SHUT: Final = frozenset(
    (
        "area", "base", "body", "br", "col", "colgroup", "dd", "dt", "embed", "head", "hr", "html", "img", "input",
        "li", "link", "meta", "optgroup", "option", "p", "param", "source", "tbody", "td", "tfoot", "th", "thead",
        "tr", "track", "wbr",
    )
)  # fmt: skip
_TAG: Final = re.compile("<(/?)([A-Za-z][A-Za-z0-9]*)[^<>]*>")
_MANY: Final = 20_000
_DEEPEST: Final = 1_000
_KEPT: Final = frozenset(("pre", "textarea"))
_BLANKS: Final = re.compile(r"[ \t\n\f\r]+")
_GAP: Final = re.compile(r"\n{3,}")


def text_of(source: str) -> str:
    """The text of a page, also where styles hide it: blank space collapsed, scripts and styles left out."""
    lines = _Plain()
    feed(source, lines)
    return _GAP.sub("\n\n", "\n".join(lines.done)).strip("\n")


def feed(source: str, target: Any) -> None:  # the stubs want methods that lxml does not
    """Hand the tags and the text of a page over to the target of a parser."""
    parser = etree.HTMLParser(target=target, encoding="utf-8", no_network=True, huge_tree=True)
    etree.fromstring(_shallow(source).replace("\0", "\ufffd").encode("utf-8", "replace") or b" ", parser)


def _shallow(source: str) -> str:
    """A page without the elements that lie deeper than any page needs.

    For an end tag the parser looks through all open elements: on a page that opens some hundred thousand and never
    closes one it would be at it for hours.
    """
    if source.count("<") < _MANY or max(_depths(source)) <= _DEEPEST:
        return source
    pieces: list[str] = []
    at = depth = dropped = 0
    for tag in _nesting(source):
        closes = bool(tag[1])
        if dropped or (depth >= _DEEPEST and not closes):
            dropped += -1 if closes else 1
            pieces.append(source[at : tag.start()])
            at = tag.end()
        else:
            depth = _behind(depth, tag)
    return "".join((*pieces, source[at:]))


def _depths(source: str) -> Iterator[int]:
    """How many elements are open behind each tag."""
    return accumulate(_nesting(source), _behind, initial=0)


def _behind(depth: int, tag: re.Match[str]) -> int:
    return max(0, depth - 1) if tag[1] else depth + 1


def _nesting(source: str) -> Iterator[re.Match[str]]:
    """The tags of elements that may hold others of their kind."""
    return (tag for tag in _TAG.finditer(source) if tag[2].lower() not in _SHUT)


class _Plain:
    """The target of the parser: lines that are done, and the pieces of the line at hand."""

    def __init__(self) -> None:
        self.done: list[str] = []
        self._pieces: list[str] = []
        self._unseen = 0
        self._kept = 0

    def start(self, tag: str, _attributes: Mapping[str, str]) -> None:
        """A tag opens."""
        self._unseen += tag in UNSEEN
        self._kept += tag in _KEPT
        if self._unseen:
            return
        if tag == "br":
            self._end_line()
        elif BLOCK.fullmatch(tag):
            self._end_block()

    def end(self, tag: str) -> None:
        """A tag closes."""
        self._unseen -= tag in UNSEEN
        self._kept -= tag in _KEPT
        if not self._unseen and BLOCK.fullmatch(tag):
            self._end_block()

    def data(self, text: str) -> None:
        """Text comes, maybe a part of it only."""
        if self._unseen:
            return
        if self._kept:
            *whole, text = text.split("\n")
            for line in whole:
                self._pieces.append(line)
                self._end_line()
        self._pieces.append(text)

    def close(self) -> None:
        """The page ends."""
        self._end_block()

    def _end_block(self) -> None:
        if line := self._taken():
            self.done.append(line)

    def _end_line(self) -> None:
        self.done.append(self._taken())

    def _taken(self) -> str:
        """The line at hand; it is blank if a browser shows nothing of it."""
        line = _encodings.repair(_BLANKS.sub(" ", "".join(self._pieces)).strip(" "))
        self._pieces.clear()
        return line if line.strip() else ""
