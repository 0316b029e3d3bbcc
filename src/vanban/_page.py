"""Pages: from a text to blocks, each with what it is for, and to what the page says of itself.

Plain text has no markup, so the layout has to tell: which line is the headline, which names stand alone at the end,
where a caption has run into a paragraph.  A front end turns its source into lines; the layout of lines is the same
for every one.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import Final, NamedTuple

from vanban._bylines import SHORT, Signature, closing, keys, labelled, prefix, signature, stamp, words
from vanban._captions import is_caption, parts, wants_holder
from vanban._text import Prepared, any_of
from vanban.errors import UnreadableError
from vanban.models import Block
from vanban.values import Span

__all__ = ["Page", "decode", "read_page"]

_FURNITURE: Final = keys("furniture", "section")
_SECTIONS: Final = keys("section")
_FOOTER: Final = re.compile(any_of(words("footer")))
_FIXED: Final = re.compile(rf"{any_of(words('footer'))}|(?:{any_of(words('counter'))})\s*:?\s*[0-9]")
_IDLE: Final = re.compile(r"[\s.\-_*=~•|»>]+|>>.*|\[[^\[\]]*\(\)\]")
_HEADLINE: Final = 260
_LEAD: Final = range(40, 1500)
_DISPLACED_GAP: Final = 2


class Page(NamedTuple):
    """What the layout of a page tells."""

    blocks: tuple[Block, ...]
    title: Span | None
    lead: Span | None
    published: dt.date | dt.datetime | None
    authors: tuple[str, ...]
    source: str | None


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
    layout = _Layout(lines)
    blocks = tuple(Block(span=Span(*prepared.span(start, end)), role=role) for start, end, role in layout.pieces)
    first = {block.role: block.span for block in reversed(blocks)}
    signed = layout.signed
    return Page(
        blocks=blocks,
        title=first.get("title"),
        lead=first.get("lead"),
        published=layout.published or next((each.published for each in signed if each.published), None),
        authors=tuple(dict.fromkeys(name for each in signed for name in each.authors)),
        source=next((each.source for each in signed if each.source), layout.medium),
    )


def _lines(text: str) -> list[_Line]:
    lines: list[_Line] = []
    at = gap = 0
    for line in text.splitlines(keepends=True):
        stripped = line.strip()
        if stripped:
            lines.append(_Line(at + line.index(stripped), stripped, gap))
            gap = 0
        else:
            gap += 1
        at += len(line)
    return lines


def _page_role(text: str) -> str | None:
    """The role of a line that tells it by itself."""
    if len(text) > SHORT:
        return "furniture" if _FOOTER.match(text) else None
    if text.rstrip(": ").casefold() in _FURNITURE or _FIXED.match(text) or _IDLE.fullmatch(text):
        return "furniture"
    return "dateline" if stamp(text) else None


def _is_headline(text: str, *, alone: bool) -> bool:
    """A headline is short and no sentence with a full stop; what the prefix of a medium opens is the lead."""
    if len(text) > _HEADLINE or prefix(text):
        return False
    stopped = text.endswith(".") and not text.endswith("..")
    return not (stopped and (alone or len(text) > _HEADLINE // 2))


class _Layout:
    """Lines, told apart from both ends towards the middle."""

    def __init__(self, lines: list[_Line]) -> None:
        self.lines = lines
        self.roles: list[str | None] = [None] * len(lines)
        self.title = ""
        self.signed: list[Signature] = []
        self.medium: str | None = None
        self.published: dt.date | dt.datetime | None = None
        self.pieces: list[tuple[int, int, str]] = []
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
        """The lead is the sapo, or else the opening paragraph."""
        if self.roles[-1] == "lead":
            return
        for at in range(self.first, self.last):
            if self.roles[at] is None and not self._is_caption(at):
                if len(self.lines[at].text) in _LEAD:
                    self.roles[at] = "lead"
                return

    def _is_caption(self, at: int) -> bool:
        return is_caption(self.lines[at].text, after_lead=at == 0 or self.roles[at - 1] is not None)

    def _cut_lines(self) -> None:
        lines, roles = self.lines, self.roles
        unsigned = "byline" not in roles[self.last :]
        held = False
        for at, (line, role) in enumerate(zip(lines, roles, strict=True)):
            end = line.start + len(line.text)
            if held:
                self.pieces[-1] = (self.pieces[-1][0], end, "caption")
                held = False
            elif role is not None and role != "lead":
                self.pieces.append((line.start, end, role))
                if role == "byline" and (signed := signature(line.text)):
                    self.signed.append(signed)
            elif role is None and self._is_caption(at):
                self.pieces.append((line.start, end, "caption"))
            else:
                self._cut(at, signed_here=unsigned and at == self.last - 1)
                held = at + 1 < self.last and wants_holder(line.text) and bool(signature(lines[at + 1].text))

    def _cut(self, at: int, *, signed_here: bool) -> None:
        """One paragraph becomes one block, or more where a prefix, a caption or a byline has run into it."""
        line, role = self.lines[at], self.roles[at]
        text = line.text
        begin = 0
        if at <= self.first + 2 and (opening := prefix(text)):
            begin, medium = opening
            self.medium = self.medium or medium
            self.pieces.append((line.start, line.start + len(text[:begin].rstrip()), "dateline"))
        base, text = line.start + begin, text[begin:]
        end, signed = closing(text) if signed_here else (len(text), None)
        body = text[:end].rstrip()
        if role == "lead":
            self.pieces.append((base, base + len(body), "lead"))
        else:
            opens = at > 0 and self.roles[at - 1] is not None
            cut = parts(body, self.title, opening=opens)
            self.pieces.extend((base + left, base + right, kind) for left, right, kind in cut)
        if signed:
            self.signed.append(signed)
            self.pieces.append((base + end, base + len(text), "byline"))
