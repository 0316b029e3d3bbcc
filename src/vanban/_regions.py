"""Regions: which lines of a web page are the report, and what the markup tells of them.

The report is what stands between the headline and the end of the smallest element that holds both the headline and the
first sentence below it; in it, what the names of elements, the links or the words show to be of the page is left out.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from functools import partial
from typing import Final, NamedTuple, final

from vanban._bylines import SHORT, heads_links, keys, labelled, signature, stamp, words
from vanban._captions import credit_of, is_caption
from vanban._ground import BOX, LINKED, PROSE, Ground, around, block
from vanban._headlines import find_title, headline, stamp_behind
from vanban._markup import Line, Markup, Node, common
from vanban._metadata import Metadata, moment_of
from vanban._pictured import captions_of
from vanban._sections import section_of
from vanban._tabular import rows_of
from vanban._text import any_of

__all__ = ["Layout", "layout_of"]

_ABOVE: Final = 8
"""So many lines above the headline may stand the day of publication."""
_BELOW: Final = 6
"""So many lines below the headline, and below the report, may stand who wrote it and when."""
_TIME_BELOW: Final = 14
_SHORT_HEADING: Final = 40
"""A longer heading right below the headline may be the sapo."""
_COMMENTS: Final = re.compile(rf"(?:{any_of(keys('comments'))})(?!\w)|.*\b[0-9]+ (?:bình luận|phản hồi|ý kiến)$")
_LABELS: Final = keys("stamp", "byline", "counter", "comments")
_FOOTER: Final = re.compile(any_of(words("footer")))
_LEFTOVER: Final = re.compile(r"[\W_]+|\{+[^{}]*\}+")
_BULLET: Final = re.compile(r"[•·▪●◦]\s*(?=\S)")


class Layout(NamedTuple):
    """The text of a web page, and what the markup tells of its lines."""

    text: str
    report: str
    """The same, with blanks in place of all that belongs to the page."""
    roles: dict[int, str]
    """What a line is for, by its offset, where the markup tells."""
    aside: tuple[tuple[int, int], ...]
    """The lines that belong to the page."""
    published: dt.date | dt.datetime | None
    """What an element of time near the headline tells."""
    section: str | None


def layout_of(markup: Markup, metadata: Metadata) -> Layout:
    """The layout of a web page."""
    year = metadata.published.year if metadata.published is not None else None
    ground = Ground(markup, year)
    shown = frozenset(at for picture in markup.pictures for at in captions_of(ground, picture))
    title = find_title(ground, metadata, shown)
    ground.settle(title)
    regions = _Regions(ground, metadata, title)
    kept = regions.kept()
    roles = {at: use for at in kept if (use := _use(ground, at)) is not None}
    for at in {*shown, *filter(partial(_is_credited, ground), kept)} & kept:
        # A caption may stand in an element whose name says that the sapo is in it.
        if roles.get(at) is None or (roles[at] == "lead" and ground.use_of(ground.lines[at].node) != "lead"):
            roles[at] = "caption"
    joined = rows_of(ground, markup.pictures, kept, title)
    if title is not None:
        lines = headline(ground, title)
        joined[lines[0]] = (" ".join(ground.lines[at].text for at in lines), lines[-1] + 1)
        roles[lines[0]] = "title"
        kept = {*kept, *lines}
    return Layout(
        *_written(ground.lines, kept, roles, joined),
        _time(markup.times, title),
        section_of(ground, metadata, title),
    )


def _is_credited(ground: Ground, at: int) -> bool:
    """Whether a line names who took a picture, though the page has lost the picture."""
    text = ground.lines[at].text
    told = len(text) <= SHORT and (credit_of(text) or 0) > len("(")  # what is nothing but a credit is a source
    return told and is_caption(text, after_lead=False, plain=False)


def _use(ground: Ground, at: int) -> str | None:
    """The role of a line of the report; a link that was kept may be its day, or name who wrote it."""
    line = ground.lines[at]
    if (use := ground.use(at)) is not None:
        return use
    if line.linked <= LINKED:
        heading = around(block(line.node), "h2", "h3", "h4", "h5")
        return "body" if heading is not None and len(line.text) < _SHORT_HEADING else None
    if stamp(line.text) is not None:
        return "dateline"
    if around(line.node, "li") is not None:
        return None
    return "byline" if signature(line.text) is not None else None


def _time(times: list[tuple[int, str]], title: int | None) -> dt.date | dt.datetime | None:
    """What the element of time tells that is nearest to the headline."""
    if title is None:
        return None
    near = sorted((abs(at - title), told) for at, told in times if -_ABOVE <= at - title <= _TIME_BELOW)
    return next(filter(None, (moment_of(told) for _, told in near)), None)


def _written(
    lines: list[Line], kept: set[int], roles: dict[int, str], joined: dict[int, tuple[str, int]]
) -> tuple[str, str, dict[int, str], tuple[tuple[int, int], ...]]:
    """The text, the text without what is not *kept*, the roles by offset, and what is not kept."""
    texts: list[str] = []
    report: list[str] = []
    placed: dict[int, str] = {}
    aside: list[tuple[int, int]] = []
    at = start = 0
    while at < len(lines):
        text, behind = joined.get(at, (_BULLET.sub("", lines[at].text, count=1), at + 1))
        role = roles.get(at)
        if role == "title" and (cut := stamp_behind(text)) is not None:
            text = f"{text[:cut]}\n{text[cut:].lstrip()}"
        texts.append(text)
        if at in kept:
            report.append(text)
            if role is not None:
                placed[start] = role
        else:
            report.append(" " * len(text))
            aside.append((start, start + len(text)))
        start += len(text) + 1
        at = behind
    return "\n".join(texts), "\n".join(report), placed, tuple(aside)


@final
class _Regions:
    """Which lines of a page are of the report."""

    def __init__(self, ground: Ground, metadata: Metadata, title: int | None) -> None:
        self._ground = ground
        self._lines = ground.lines
        self._authors = metadata.authors
        self._title = title

    def kept(self) -> set[int]:
        """The lines of the report."""
        first, inside = self._bounds()
        last = len(self._lines) - 1 if inside is None else inside.last
        cut = self._sections(first, last)
        cut.update(at for at in range(first, last + 1) if self._is_of_page(at))
        cut -= self._lists(first, last)
        kept = [at for at in range(first, last + 1) if at not in cut]
        self._drop_comments(kept)
        self._drop_end(kept)
        last = kept[-1] if kept else last
        kept += filter(self._signs, range(last + 1, min(len(self._lines), last + 1 + _BELOW)))
        return set(kept)

    # ---- the whole

    def _bounds(self) -> tuple[int, Node | None]:
        """The first line of the report, and the element that holds all of it."""
        opening = self._opening()
        if self._title is None:
            return (0, None) if opening is None else (0, self._container(opening))
        if opening is None:
            return self._title, None
        inside = common(self._lines[self._title].node, self._lines[opening].node)
        return self._first(self._title), self._with_rest(inside)

    def _first(self, title: int) -> int:
        """The headline, or the day of publication above it, if that stands in one element with it."""
        for at in range(max(0, title - _ABOVE), title):
            shared = common(self._lines[at].node, self._lines[title].node)
            if shared.first >= title - _ABOVE - BOX and self._tells_day(at):
                return at
        return title

    def _opening(self) -> int | None:
        """The first line below the headline that is a sentence of the report."""
        start = 0 if self._title is None else self._title + 1
        for at in range(start, len(self._lines)):
            line = self._lines[at]
            if self._ground.prose(line) and not self._ground.is_aside(line.node):
                return at
        return None

    def _container(self, at: int) -> Node:
        """The smallest element that holds most of the sentences."""
        node = self._lines[at].node
        while node.parent is not None and not self._ground.dominates(node):
            node = node.parent
        return node

    def _with_rest(self, inside: Node) -> Node:
        """The element around *inside* where the report goes on behind it, without a heading or a link between."""
        node, at = inside, inside.last + 1
        while node.parent is not None and not self._ground.dominates(inside):
            node = node.parent
            while at <= node.last:
                line = self._lines[at]
                at += 1
                if line.linked > LINKED or self._ground.is_aside(line.node) or self._ground.printed_large(line):
                    return inside
                if self._ground.prose(line) and not _FOOTER.match(line.text):
                    inside, at = node, node.last + 1
        return inside

    # ---- what belongs to the page

    def _is_of_page(self, at: int) -> bool:
        line = self._lines[at]
        if at == self._title or self._tells_day(at):
            return False
        if line.linked > LINKED:
            return not (self._is_linked_author(at) or _is_linked_sentence(line))
        if self._ground.is_aside(line.node) or _LEFTOVER.fullmatch(line.text) or _is_label(line.text):
            return True
        return self._is_teaser(at) if self._ground.prose(line) else self._is_beside_links(at)

    def _lists(self, first: int, last: int) -> set[int]:
        """Links that the report lists: below a line with a colon, and with a sentence behind them."""
        kept: set[int] = set()
        at = first + 1
        while at <= last:
            start = at
            while at <= last and self._lines[at].linked > LINKED and not self._ground.is_aside(self._lines[at].node):
                at += 1
            above = self._lines[start - 1]
            if start < at <= last and above.text.endswith(":") and not heads_links(above.text):
                closed = self._ground.prose(self._lines[at]) and not self._ground.is_aside(self._lines[at].node)
                kept.update(range(start, at) if closed else ())
            at += 1
        return kept

    def _tells_day(self, at: int) -> bool:
        """Whether a line near the headline is the day of publication, whatever stands beside it."""
        if self._title is None or not -_ABOVE <= at - self._title <= _BELOW:
            return False
        if at < self._title and self._ground.is_aside(self._lines[at].node):
            return self._ground.use(at) == "dateline"  # else it is the clock of the page
        return self._ground.may_say_when(at)

    def _is_linked_author(self, at: int) -> bool:
        """Whether a link is the name of who wrote the report: because its name says so, or right below the headline."""
        text = self._lines[at].text
        signed = signature(text)
        if signed is None or self._title is None or at < self._title:
            return False
        if self._ground.use(at) == "byline" or text in self._authors:
            return True
        return at - self._title <= _BELOW and len(signed.authors) == 1 and " " in text and not text.isascii()

    def _is_teaser(self, at: int) -> bool:
        """Whether a sentence stands in one small element below a linked headline."""
        node: Node | None = self._lines[at].node
        while node is not None and node.last - node.first <= BOX:
            top = self._lines[node.first]
            if top.linked > LINKED and self._ground.printed_large(top):
                return self._title is None or not node.first <= self._title <= node.last
            node = node.parent
        return False

    def _is_beside_links(self, at: int) -> bool:
        """Whether a few words stand in one block with links: the day behind a headline of another report."""
        if at and self._lines[at - 1].linked > LINKED and not any(map(str.isalpha, self._lines[at].text)):
            return True
        node = block(self._lines[at].node)
        beside = range(node.first, node.last + 1)
        return 1 < len(beside) <= BOX + 1 and any(self._lines[one].linked > LINKED for one in beside)

    def _sections(self, first: int, last: int) -> set[int]:
        """What stands below a heading such as "Tin liên quan" in an element of its own."""
        cut: set[int] = set()
        for at in range(first, last + 1):
            if at in cut or at == self._title or not heads_links(self._lines[at].text):
                continue
            node = self._lines[at].node
            while node.parent is not None and node.parent.first == at:
                node = node.parent
            if self._title is None or not node.first <= self._title <= node.last:
                cut.update(range(at, node.last + 1))
                if node.last == at:
                    cut.update(self._listed(at + 1, last))
        return cut

    def _listed(self, at: int, last: int) -> Iterator[int]:
        """The lines below a heading of links that has no element around it: none is a sentence or a name."""
        while at <= last and not self._ground.prose(self._lines[at]):
            text = self._lines[at].text
            if self._ground.use(at) is not None or signature(text) or text.endswith("."):
                return
            yield at
            at += 1

    def _drop_comments(self, kept: list[int]) -> None:
        """Drop what readers wrote below the report."""
        opened = False
        for place, at in enumerate(kept):
            text = self._lines[at].text
            if opened and len(text) <= SHORT and _COMMENTS.match(text.casefold()):
                del kept[place:]
                return
            opened = opened or self._ground.prose(self._lines[at]) > 0

    def _drop_end(self, kept: list[int]) -> None:
        """Drop headings at the end that only links follow."""
        while kept and kept[-1] + 1 < len(self._lines) and self._lines[kept[-1] + 1].linked > LINKED:
            at = kept[-1]
            line = self._lines[at]
            named = self._ground.use(at) is not None or labelled(line.text) or signature(line.text)
            if at == self._title or named or self._ground.prose(line) or line.slanted:
                return
            kept.pop()

    def _signs(self, at: int) -> bool:
        """Whether a line behind the report names its author or where it comes from."""
        line = self._lines[at]
        if line.linked > LINKED or len(line.text) > SHORT or self._ground.is_aside(line.node):
            return False
        use = self._ground.use(at)
        if (
            use in ("byline", "source")
            or labelled(line.text)
            or (stamp(line.text) and line.text.lstrip("([")[:3].isalpha())
        ):
            return True
        return use == "dateline" and not self._is_beside_links(at)


def _is_label(text: str) -> bool:
    """Whether a line is a label whose value the page has lost: "Ngày đăng:"."""
    return text.endswith(":") and text[:-1].rstrip().casefold() in _LABELS


def _is_linked_sentence(line: Line) -> bool:
    """Whether a whole paragraph of the report is a link."""
    if len(line.text) < PROSE or not line.text.endswith("."):
        return False
    held = around(line.node, "p", "li", "div", "td")
    return held is not None and held.tag == "p"
