"""Markup: the lines of a web page with the elements around them, and what the page says of itself to machines.

The parser hands over tags and text as they come.  No tree is built of the whole page: of the elements that hold text
only the way up is kept, and only to a depth that no page needs, so that a page may nest as it likes.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple, final

from vanban import _encodings
from vanban._html import BLOCK, UNSEEN, feed
from vanban._tables import markup
from vanban._tables.markup import MarkupRow
from vanban._text import compose

__all__ = ["Line", "Markup", "Node", "Picture", "clean", "common", "parse"]

_EMBEDDED: Final = frozenset(("audio", "canvas", "iframe", "map", "object", "svg", "video"))
_HEADING: Final = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_PICTURE: Final = frozenset(("img", "amp-img", "image"))
_ANCHOR: Final = frozenset(("id", "name"))
_TOLD: Final = {"time": "datetime", "abbr": "title"}
_CONTROLS: Final = frozenset(("button", "input", "select", "textarea"))
_STRONG: Final = frozenset(("b", "strong", "th", *_HEADING))
_SLANTED: Final = frozenset(("i", "em", "cite"))
_LINKED_DATA: Final = "application/ld+json"
_HIDDEN: Final = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
_HIDING: Final = frozenset(("hidden", "d-none"))
_SHOWING: Final = re.compile(r"(?:d|visible|hidden)-(?:xs|sm|md|lg|xl)")
_CENTRED: Final = re.compile(r"text-align\s*:\s*center", re.IGNORECASE)
_STRONG_STYLE: Final = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.IGNORECASE)
_SLANTED_STYLE: Final = re.compile(r"font-style\s*:\s*italic", re.IGNORECASE)
_FONT: Final = re.compile(r"font(?:-family)?\s*:[^;{}]{0,80}?(\.?vn[a-z0-9 ]{1,30})", re.IGNORECASE)
_CLASS: Final = re.compile(r"\.([A-Za-z_][\w-]{0,60})")

_ALL_BLANKS: Final = re.compile(r"\s+")
_INVISIBLE: Final = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]")
_DEEPEST: Final = 400
"""Of elements that lie deeper only the text is read: a page has thirty, one in another."""
_LONGEST_STYLE: Final = 200_000

_NAMED: Final = ("class", "id", "itemprop", "data-role", "property")
_HUMP: Final = re.compile(r"(?<=[a-z])(?=[A-Z])|[_:.]+")
_LONGEST_NAMES: Final = 500
_ROWS: Final = {row.name: row for row in markup.ROWS}
_MOST_WORDS: Final = max(name.count("-") + 1 for name in _ROWS)
_SECTIONING: Final = {row.name: row for row in markup.TAGS}
_ROLES: Final = {row.name: row for row in markup.ROLES}


@final
class Node:
    """An element that holds text."""

    __slots__ = ("attributes", "depth", "first", "last", "parent", "row", "tag")

    def __init__(
        self, tag: str, attributes: Mapping[str, str], row: MarkupRow | None, parent: Node | None, first: int
    ) -> None:
        self.tag = tag
        self.attributes = attributes
        self.parent = parent
        self.depth: int = 0 if parent is None else parent.depth + 1
        self.first = first
        self.last = first - 1
        """The first and the last of the lines in it."""
        self.row = row
        """What its names say that it is for."""

    @property
    def centred(self) -> bool:
        """Whether its text stands in the middle."""
        aligned = self.attributes.get("align", "").lower() == "center"
        return aligned or self.tag == "center" or _CENTRED.search(self.attributes.get("style", "")) is not None


class Line(NamedTuple):
    """One line that a reader sees."""

    text: str
    node: Node
    linked: float  # the share of its characters that stand in links
    strong: bool  # all of it is bold
    slanted: bool  # all of it is in italics
    links: tuple[str, ...]  # the texts of its links


class Picture(NamedTuple):
    """A picture, before the line with this number."""

    at: int
    node: Node
    text: str


class Markup(NamedTuple):
    """What a page holds."""

    lines: list[Line]
    pictures: list[Picture]
    times: list[tuple[int, str]]
    """What `<time>` tells, with the line that it stands in or before."""
    controls: list[Node]
    """What holds a button or a field."""
    properties: list[tuple[str, str]]
    """Names of properties, in small letters, and what they hold: of `<meta>`, `<link>` and `itemprop`."""
    scripts: list[str]
    """Linked data, as JSON."""
    title: str


def parse(source: str) -> Markup:
    """The lines of a page with all that tells what they are for; their letters are composed."""
    lines = _Marked()
    feed(source, lines)
    title = clean("".join(lines.title))
    return Markup(lines.marked, lines.pictures, lines.times, lines.controls, lines.properties, lines.scripts, title)


def clean(text: str) -> str:
    """A line as a reader sees it."""
    text = compose(_INVISIBLE.sub("", _encodings.repair(text)))
    return _ALL_BLANKS.sub(" ", text).strip()


def common(one: Node, other: Node) -> Node:
    """The smallest element around both."""
    while one is not other:
        deep, other = (one, other) if one.depth >= other.depth else (other, one)
        one = deep.parent or other
    return one


def row_of(tag: str, attributes: Mapping[str, str]) -> MarkupRow | None:
    """What the names of an element say that it is for."""
    if (row := _SECTIONING.get(tag) or _ROLES.get(attributes.get("role", ""))) is not None:
        return row
    for name in _NAMED:
        if (names := attributes.get(name)) and (row := _row_of_names(names)):
            return row
    return None


@functools.lru_cache(maxsize=4096)
def _row_of_names(names: str) -> MarkupRow | None:
    longest, found = 0, None
    for name in names[:_LONGEST_NAMES].split():
        words = [word for word in _HUMP.sub("-", name).lower().split("-") if word]
        for size in range(min(_MOST_WORDS, len(words)), 0, -1):
            for start in range(len(words) - size + 1):
                key = "-".join(words[start : start + size])
                if len(key) >= longest and key in _ROWS:
                    longest, found = len(key), _ROWS[key]
    return found


def _spaced(pieces: list[tuple[_Element, str]]) -> Iterator[str]:
    """Pieces of a line, with a space where one element ends in a small letter and the next begins with a capital."""
    before: tuple[_Element, str] | None = None
    for element, piece in pieces:
        if before is not None and before[0] is not element and before[1][-1:].islower() and piece[:1].isupper():
            yield " "
        yield piece
        before = element, piece


def _font_in(declarations: str) -> str | None:
    """The font of TCVN3 that a style names."""
    found = _FONT.search(declarations.replace('"', "").replace("'", ""))
    return found and found[1]


def _hides(classes: str) -> bool:
    """Whether classes of Bootstrap hide an element on a screen of any width."""
    names = classes.split()
    return not _HIDING.isdisjoint(names) and not any(_SHOWING.match(name) for name in names)


class _Element:
    """An open element."""

    __slots__ = (
        "attributes", "breaks", "capitals", "captioned", "link", "node", "row", "slanted", "strong", "tag", "unseen",
    )  # fmt: skip

    def __init__(self, tag: str, attributes: Mapping[str, str], around: _Element | None) -> None:
        self.tag = tag
        self.attributes = attributes
        self.node: Node | None = None
        self.breaks = BLOCK.fullmatch(tag) is not None
        style = attributes.get("style", "")
        self.unseen = (
            tag in UNSEEN
            or tag in _EMBEDDED
            or "hidden" in attributes
            or _HIDDEN.search(style) is not None
            or _hides(attributes.get("class", ""))
        )
        self.link: _Element | None = self if tag == "a" and not attributes.keys() <= _ANCHOR else None
        self.strong = tag in _STRONG or _STRONG_STYLE.search(style) is not None
        self.slanted = tag in _SLANTED or _SLANTED_STYLE.search(style) is not None
        self.capitals = False
        self.row = row_of(tag, attributes)
        self.captioned = self.row is not None and self.row.use == "caption"
        if around is not None:
            self.captioned |= around.captioned
            self.unseen |= around.unseen
            self.link = self.link or around.link
            self.strong |= around.strong
            self.slanted |= around.slanted
            self.capitals = around.capitals


class _Marked:
    """The target of the parser for reports: lines with the elements around them."""

    def __init__(self) -> None:
        self.marked: list[Line] = []
        self.pictures: list[Picture] = []
        self.times: list[tuple[int, str]] = []
        self.controls: list[Node] = []
        self.properties: list[tuple[str, str]] = []
        self.scripts: list[str] = []
        self.title: list[str] = []
        self._open = [_Element("#document", {}, None)]
        self._root = self._open[0].node = Node("#document", {}, None, None, 0)
        self._too_deep = self._muted = 0
        self._titled = False
        self._pieces: list[tuple[_Element, str]] = []
        self._styles: list[str] = []
        self._capitals: set[str] = set()

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """A tag opens."""
        self._read_properties(tag, attributes)
        if len(self._open) >= _DEEPEST:
            self._too_deep += 1
            self._muted = self._muted or self._too_deep * (tag in UNSEEN)
            if BLOCK.fullmatch(tag) or tag == "br":
                self._end_line()
            return
        element = _Element(tag, dict(attributes), self._open[-1])
        if (font := self._font_of(attributes)) is not None:
            element.capitals = font
        if tag == "br":
            self._break()
        elif element.breaks or (not element.unseen and self._is_marked(element)):
            element.breaks = True
            self._end_line()
        self._open.append(element)
        if tag in _CONTROLS and attributes.get("type") != "hidden":
            self.controls.append(self._node())
        if (told := attributes.get(_TOLD.get(tag, ""))) is not None:
            self.times.append((len(self.marked), told))
        if tag in _PICTURE:
            told = attributes.get("alt") or attributes.get("title") or ""
            self.pictures.append(Picture(len(self.marked), self._node(), clean(told)))

    def end(self, tag: str) -> None:
        """A tag closes."""
        if self._too_deep:
            if self._muted == self._too_deep:
                self._muted = 0
            self._too_deep -= 1
            if BLOCK.fullmatch(tag):
                self._end_line()
            return
        element = self._open[-1]
        if element.breaks:
            self._end_line()
        if tag == "style":
            self._read_style()
        self._titled = self._titled or (tag == "title" and bool(self.title))
        self._open.pop()

    def data(self, text: str) -> None:
        """Text comes, maybe a part of it only."""
        element = self._open[-1]
        if self._muted:
            return
        if not element.unseen:
            if element.node is None and text.strip():
                self._node()
            self._pieces.append((element, text))
        elif element.tag == "title" and not self._titled:
            self.title.append(text)
        elif element.tag == "style":
            self._styles.append(text)
        elif element.tag == "script" and element.attributes.get("type", "").strip().lower().startswith(_LINKED_DATA):
            self.scripts.append(text)

    def close(self) -> None:
        """The page ends."""
        self._end_line()

    def _is_marked(self, element: _Element) -> bool:
        """Whether an element within a line has a name that tells what it is for: it is a line of its own.

        What a caption holds stays together: the name in it is that of who took the picture.
        """
        return element.tag == "time" or (element.row is not None and not self._open[-1].captioned)

    def _break(self) -> None:
        """A line ends; within a heading it is only cut."""
        if any(element.tag in _HEADING for element in self._open[-4:]):
            self._pieces.append((self._open[-1], " "))
        else:
            self._end_line()

    def _node(self) -> Node:
        """The innermost open element, and with it all that are around it, as nodes."""
        parent = self._root
        for element in self._open:
            if element.node is None:
                element.node = Node(element.tag, element.attributes, element.row, parent, len(self.marked))
            parent = element.node
        return parent

    def _end_line(self) -> None:
        pieces, self._pieces = self._pieces, []
        text = clean(self._joined(pieces))
        if not text:
            return
        held = list(dict.fromkeys(element for element, piece in pieces if piece.strip()))
        node = functools.reduce(common, (element.node for element in held if element.node is not None))
        above: Node | None = node
        while above is not None:
            above.last = len(self.marked)
            above = above.parent
        size = sum(len(piece.strip()) for _, piece in pieces)
        linked = sum(len(piece.strip()) for element, piece in pieces if element.link is not None)
        self.marked.append(
            Line(
                text,
                node,
                linked / size,
                all(element.strong for element in held),
                all(element.slanted for element in held),
                self._links(pieces),
            )
        )

    def _links(self, pieces: list[tuple[_Element, str]]) -> tuple[str, ...]:
        """The texts of links; that of a link to a category tells the section of the page."""
        texts: dict[_Element, str] = {}
        for element, piece in pieces:
            if element.link is not None:
                texts[element.link] = texts.get(element.link, "") + piece
        for link, text in texts.items():
            if "category" in link.attributes.get("rel", "").split():
                self.properties.append(("article:section", clean(text)))
        return tuple(map(clean, texts.values()))

    def _joined(self, pieces: list[tuple[_Element, str]]) -> str:
        if not any(element.capitals for element, _ in pieces):
            return "".join(_spaced(pieces))
        runs: list[tuple[_Element, list[str]]] = []
        for element, piece in pieces:
            if runs and runs[-1][0] is element:
                runs[-1][1].append(piece)
            else:
                runs.append((element, [piece]))
        return "".join(
            _encodings.read_capitals("".join(run)) if element.capitals else _encodings.repair("".join(run))
            for element, run in runs
        )

    # ---- fonts and properties

    def _font_of(self, attributes: Mapping[str, str]) -> bool | None:
        """Whether the font that an element names shows capitals; ``None`` if it names none."""
        face = attributes.get("face")
        face = face if face is not None else _font_in(attributes.get("style", ""))
        if face is not None:
            return _encodings.is_capitals_font(face)
        if self._capitals and any(name in self._capitals for name in attributes.get("class", "").split()):
            return True
        return None

    def _read_style(self) -> None:
        for rule in "".join(self._styles)[:_LONGEST_STYLE].split("}"):
            selectors, _, declarations = rule.partition("{")
            font = _font_in(declarations)
            if font is not None and _encodings.is_capitals_font(font):
                self._capitals.update(_CLASS.findall(selectors[-500:]))
        self._styles.clear()

    def _read_properties(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag == "meta":
            name = attributes.get("property") or attributes.get("name") or attributes.get("itemprop") or ""
            value = attributes.get("content", "")
        elif tag == "link":
            name, value = f"link:{attributes.get('rel', '')}", attributes.get("href", "")
        elif "itemprop" in attributes:
            name, value = attributes["itemprop"], attributes.get("content") or attributes.get("datetime") or ""
        else:
            return
        if name and value.strip():
            self.properties.append((name.strip().lower(), clean(value)))
