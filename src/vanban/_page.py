"""Pages: from a text to blocks, each with what it is for, and to what the page says of itself.

Plain text has no markup, so the layout has to tell: which line is the headline, which names stand alone at the end,
where a caption has run into a paragraph.  A front end turns its source into lines; the layout of lines is the same
for every one.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import Final, NamedTuple

from vanban._bylines import SHORT, Signature, closing, keys, labelled, prefix, signature, stamp, trailer, words
from vanban._captions import Part, credit_of, is_caption, is_picture_title, parts, wants_holder
from vanban._text import Prepared, any_of
from vanban.errors import UnreadableError
from vanban.models import Block
from vanban.values import Span

__all__ = ["Page", "decode", "read_page"]

_FURNITURE: Final = keys("furniture", "section")
_SECTIONS: Final = keys("section")
_FOOTER: Final = re.compile(any_of(words("footer")))
_FIXED: Final = re.compile(rf"{any_of(words('footer'))}|(?:{any_of(words('counter'))})\s*:?\s*[0-9]")
_IDLE: Final = re.compile(r"[\s.\-_*=~•|»>]+|(?:>>|»|→|►).*|\[[^\[\]]*\(\)\]")
_PHRASE: Final = re.compile(any_of(_FURNITURE))
_BETWEEN: Final = re.compile(r"[\s|>»›/•·,:\-]+")
_HEADLINE: Final = 260
_LEAD: Final = range(40, 1500)
_DISPLACED_GAP: Final = 2
_SHORT_CAPTION: Final = 80
_ILLUSTRATION: Final = ("Ảnh minh", "Ảnh Minh")
_ASIDE: Final = ("byline", "dateline", "furniture")


class Page(NamedTuple):
    """What the layout of a page tells."""

    blocks: tuple[Block, ...]
    title: Span | None
    lead: Span | None
    published: dt.date | dt.datetime | None
    authors: tuple[str, ...]
    source: str | None
    aside: tuple[tuple[int, int], ...]
    """What is no prose of the report, in folded offsets: bylines, datelines, furniture, and credits of pictures."""
    captions: tuple[tuple[int, int], ...]
    """The captions, in folded offsets."""
    title_at: tuple[int, int] | None
    """The headline, in folded offsets."""


class _Line(NamedTuple):
    """A line that is not blank, without the space around it."""

    start: int
    text: str
    gap: int  # blank lines before it


def decode(source: bytes) -> str:
    """Bytes as text: UTF-8, with or without a byte order mark.

    Raises:
        UnreadableError: if they are something else.
    """
    if b"\0" in source:
        raise UnreadableError("the bytes hold NUL: this is no text")
    try:
        return source.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UnreadableError(f"the bytes are not UTF-8: {error.reason} at offset {error.start}") from error


def read_page(prepared: Prepared) -> Page:
    """The layout of a plain text.

    Raises:
        UnreadableError: if there is no text at all.
    """
    lines = _lines(prepared.text)
    if not lines:
        raise UnreadableError("there is no text")
    layout = _Layout(lines, prepared.text)
    blocks: list[Block] = []
    captions: list[tuple[int, int]] = []
    aside: list[tuple[int, int]] = []
    first: dict[str, tuple[Span, tuple[int, int]]] = {}
    for start, end, role, credit in layout.pieces:
        span = Span(*prepared.span(start, end))
        blocks.append(Block(span=span, role=role))
        if role == "caption":
            captions.append((start, end))
            if credit is not None:
                aside.append((credit, end))
        elif role in _ASIDE:
            aside.append((start, end))
        elif role != "body":
            first[role] = (span, (start, end))
    signed = layout.signed
    title, title_at = first.get("title", (None, None))
    return Page(
        blocks=tuple(blocks),
        title=title,
        lead=first["lead"][0] if "lead" in first else None,
        published=layout.published or next((each.published for each in signed if each.published), None),
        authors=tuple(dict.fromkeys(name for each in signed for name in each.authors)),
        source=next((each.source for each in signed if each.source), layout.medium),
        aside=tuple(aside),
        captions=tuple(captions),
        title_at=title_at,
    )


def _lines(text: str) -> list[_Line]:
    lines: list[_Line] = []
    at = gap = 0
    for line in text.splitlines(keepends=True):
        rest = line.lstrip()
        if rest:
            lines.append(_Line(at + len(line) - len(rest), rest.rstrip(), gap))
            gap = 0
        else:
            gap += 1
        at += len(line)
    return lines


def _page_role(text: str) -> str | None:
    """The role of a line that tells it by itself."""
    if len(text) > SHORT:
        return "furniture" if _FOOTER.match(text) else None
    if _is_menu(text.casefold()) or _FIXED.match(text) or _IDLE.fullmatch(text):
        return "furniture"
    return "dateline" if stamp(text) else None


def _is_menu(text: str) -> bool:
    """Whether a line, in lower case, is one phrase of the page or a row of them: "trang chủ > tin tức"."""
    at = 0
    while found := _PHRASE.match(text, at):
        at = found.end()
        if at == len(text):
            return True
        gap = _BETWEEN.match(text, at)
        if gap is None:
            return False
        at = gap.end()
    return 0 < at == len(text)


def _is_headline(text: str, *, alone: bool) -> bool:
    """A headline is short and no sentence with a full stop; what the prefix of a medium opens is the lead."""
    if len(text) > _HEADLINE or prefix(text):
        return False
    stopped = text.endswith(".") and not text.endswith("..")
    return not (stopped and (alone or len(text) > _HEADLINE // 2))


class _Layout:
    """Lines, told apart from both ends towards the middle."""

    def __init__(self, lines: list[_Line], report: str) -> None:
        self.lines = lines
        self.report = report
        self.roles: list[str | None] = [None] * len(lines)
        self.title = ""
        self.signed: list[Signature] = []
        self.medium: str | None = None
        self.displaced = False
        self.published: dt.date | dt.datetime | None = None
        self.pieces: list[Part] = []
        self.first = self._read_head()
        self.last = self._read_tail()
        self._find_lead()
        self._cut_lines()

    def _read_head(self) -> int:
        """Portals put menu and clock above the headline, day and author under it.

        A clock above a menu tells when the page was fetched, not when it was written: a day above the headline
        counts only where it stands right above it and no other day is given.
        """
        lines, roles = self.lines, self.roles
        at = 0
        clock: dt.date | dt.datetime | None = None
        while at < len(lines) and (role := _page_role(lines[at].text)):
            clock = stamp(lines[at].text)
            roles[at] = role
            at += 1
        if at < len(lines) and _is_headline(lines[at].text, alone=at + 1 == len(lines)):
            roles[at] = "title"
            self.title = lines[at].text
            at += 1
        while at < len(lines):
            text = lines[at].text
            if role := _page_role(text):
                roles[at] = role
                self.published = self.published or stamp(text)
            elif self.title and at + 1 < len(lines) and self._signs_above(at):
                roles[at] = "byline"
            else:
                break
            at += 1
        self.published = self.published or clock
        return at

    def _signs_above(self, at: int) -> bool:
        """A name under the headline is the author's when a day stands beside it or a label before it."""
        text = self.lines[at].text
        signed = signature(text)
        if signed is None:
            return False
        beside = self.roles[at - 1] == "dateline" or stamp(self.lines[at + 1].text)
        return bool(beside or signed.published or labelled(text))

    def _read_tail(self) -> int:
        """What closes a page: a lead that the layout displaced, menus, links to other pages, names."""
        lines, roles = self.lines, self.roles
        self._mark_links()
        at = len(lines)
        if self._lead_is_displaced():
            at -= 1
            roles[at] = "lead"
            self.displaced = True
        signed = False
        while at > self.first:
            text = lines[at - 1].text
            if roles[at - 1] is None:
                if not signed and (role := _page_role(text)):
                    roles[at - 1] = role
                    self.published = self.published or stamp(text)
                elif signature(text):
                    roles[at - 1] = "byline"
                    signed = True
                else:
                    break
            at -= 1
        return at

    def _mark_links(self) -> None:
        """Under "Tin liên quan" stand headlines of other reports, which end without a full stop."""
        below = False
        for at in range(self.first, len(self.lines)):
            text = self.lines[at].text
            if len(text) <= SHORT and text.rstrip(": ").casefold() in _SECTIONS:
                below = True
            elif below and (len(text) > SHORT or text.endswith((".", "/", "…")) or signature(text)):
                below = False
            if below or (len(text) <= SHORT and _IDLE.fullmatch(text)):
                self.roles[at] = "furniture"

    def _lead_is_displaced(self) -> bool:
        """Some feeds put the sapo behind the byline and blank lines, and leave a blank line in its place."""
        last = self.lines[-1]
        return (
            last.gap >= _DISPLACED_GAP
            and bool(self.title)
            and self.roles[-1] is None
            and len(self.lines) > self.first + 1
            and self.lines[self.first].gap > 0
            and len(last.text) in _LEAD
            and (last.gap > _DISPLACED_GAP or signature(self.lines[-2].text) is not None)
            and not _FOOTER.match(last.text)
            and signature(last.text) is None
        )

    def _find_lead(self) -> None:
        """The lead is the sapo, which may want its full stop, or else the opening paragraph."""
        if self.roles[-1] == "lead":
            return
        for at in range(self.first, self.last):
            if self.roles[at] is None and not self._is_caption(at, plain=False):
                if len(self.lines[at].text) in _LEAD:
                    self.roles[at] = "lead"
                return

    def _is_caption(self, at: int, *, plain: bool = True) -> bool:
        if plain and self.displaced and at == self.first and at + 1 < self.last:
            text, below = self.lines[at].text, self.lines[at + 1].text
            if below[0].isupper() and is_picture_title(text):
                return True
        return is_caption(self.lines[at].text, after_lead=at == 0 or self.roles[at - 1] is not None, plain=plain)

    def _cut_lines(self) -> None:
        lines, roles = self.lines, self.roles
        unsigned = "byline" not in roles[self.last :]
        slipped: int | None = None
        for at, (line, role) in enumerate(zip(lines, roles, strict=True)):
            end = line.start + len(line.text)
            if slipped is not None:
                self.pieces[-1] = Part(self.pieces[-1].start, end, "caption", slipped)
                slipped = None
            elif role is not None and role != "lead":
                self.pieces.append(Part(line.start, end, role))
                if role == "byline" and (signed := signature(line.text)):
                    self.signed.append(signed)
            elif role is None and self._is_caption(at):
                self._add_caption(at)
            else:
                self._cut(at, signed_here=unsigned and at == self.last - 1)
                opened = wants_holder(line.text) if at + 1 < self.last else None
                if opened is not None and signature(lines[at + 1].text):
                    slipped = line.start + opened

    def _add_caption(self, at: int) -> None:
        """A line that is a caption, or only the credit of the caption on the line before."""
        line, before = self.lines[at], self.lines[at - 1]
        credit = credit_of(line.text)
        start = line.start
        if (
            credit == 0
            and not line.text.startswith(_ILLUSTRATION)
            and at > self.first
            and self.roles[at - 1] is None
            and self.pieces[-1].start == before.start
            and self.pieces[-1].credit is None
            and (self.pieces[-1].role == "caption" or len(before.text) <= _SHORT_CAPTION)
        ):
            start = self.pieces.pop().start
        end = line.start + len(line.text)
        self.pieces.append(Part(start, end, "caption", None if credit is None else line.start + credit))

    def _cut(self, at: int, *, signed_here: bool) -> None:
        """One paragraph becomes one block, or more where a prefix, a caption or a byline has run into it."""
        line, role = self.lines[at], self.roles[at]
        text = line.text
        begin = 0
        if (at <= self.first + 2 or role == "lead") and (opening := prefix(text)):
            begin, medium = opening
            self.medium = self.medium or medium
            self.pieces.append(Part(line.start, line.start + len(text[:begin].rstrip()), "dateline"))
        base, text = line.start + begin, text[begin:]
        left = right = end = len(text)
        signed: Signature | None = None
        if at == self.last - 1:
            left, right, signed = trailer(text)
            end = left
            if signed_here and not signed:
                end, signed = closing(text[:left].rstrip(), self.report)
        body = text[:end].rstrip()
        if role == "lead":
            self.pieces.append(Part(base, base + len(body), "lead"))
        else:
            opens = at > 0 and self.roles[at - 1] is not None
            self.pieces += [
                Part(base + start, base + stop, kind, None if credit is None else base + credit)
                for start, stop, kind, credit in parts(body, self.title, opening=opens)
            ]
        if end < len(text):
            self._add_tail(base, text, (end, left, right), signed)

    def _add_tail(self, base: int, text: str, cuts: tuple[int, int, int], signed: Signature | None) -> None:
        """What has run into the end of a paragraph: a byline, words of the page, and a byline behind those."""
        if signed:
            self.signed.append(signed)
        for start, stop, kind in zip(cuts, (*cuts[1:], len(text)), ("byline", "furniture", "byline"), strict=True):
            piece = text[start:stop]
            if stripped := piece.strip():
                first = base + start + piece.index(stripped)
                self.pieces.append(Part(first, first + len(stripped), kind))
