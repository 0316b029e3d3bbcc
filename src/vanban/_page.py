"""Pages: from a text to blocks, each with what it is for, and to what the page says of itself.

Plain text has no markup, so the layout has to tell: which line is the headline, which names stand alone at the end,
where a caption has run into a paragraph.  A front end turns its source into lines; the layout of lines is the same
for every one.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Mapping
from typing import Final, NamedTuple, final

from vanban._bylines import (
    SHORT,
    Signature,
    closing,
    heads_links,
    in_use,
    keys,
    labelled,
    prefix,
    signature,
    stamp,
    stamp_within,
    trailer,
    words,
)
from vanban._captions import Part, credit_of, is_caption, is_picture_title, parts, wants_holder
from vanban._text import Prepared, any_of
from vanban.errors import UnreadableError
from vanban.models import Block
from vanban.values import Span

__all__ = ["UNMARKED", "Marks", "Page", "Source", "read_page"]

_FURNITURE: Final = keys("furniture", "section")
_FOOTER: Final = re.compile(any_of(words("footer")))
_FIXED: Final = re.compile(rf"{any_of(words('footer'))}|(?:{any_of(words('counter'))})\s*:?\s*[0-9]")
_IDLE: Final = re.compile(r"[\s.\-_*=~•|»>]+|(?:>>|»|→|►).*|\[[^\[\]]*\(\)\]")
_PHRASE: Final = re.compile(any_of(_FURNITURE))
_EDGES: Final = " |•·"
_BESIDE: Final = re.compile(r"\s*[|,•·]\s*|\s[-–]\s")
_BETWEEN: Final = re.compile(r"[\s|>»›/•·,:\-]+")
_STAMPS: Final = keys("stamp")
_BYLINE_LABELS: Final = frozenset(words("byline", "stamp", "origin")) - frozenset(words("staff"))
_BYLINE_LABEL: Final = re.compile(rf"(?:{any_of(words('byline'))})\s*:\s*")
_SENTENCE_WORDS: Final = 8
_CHANGED: Final = re.compile(any_of(keys("change")))
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


class Marks(NamedTuple):
    """What the markup of a page tells of its report."""

    roles: Mapping[int, str]
    """What a line is for, by its offset in the given text, where that is told: the role of a block, or `source`."""
    aside: tuple[tuple[int, int], ...]
    """The lines that belong to the page, in offsets of the given text."""
    published: dt.date | dt.datetime | None
    """What the page says to machines; so with what follows."""
    title: str | None
    authors: tuple[str, ...]
    section: str | None
    description: str | None
    url: str | None


UNMARKED: Final = Marks({}, (), None, None, (), None, None, None)


class Source(NamedTuple):
    """A text, and what is known of it before it is read."""

    text: str
    report: str
    """The same, with blanks in place of all that belongs to the page."""
    marks: Marks | None = None


class _Line(NamedTuple):
    """A line that is not blank, without the space around it."""

    start: int
    text: str
    gap: int  # blank lines before it


def read_page(prepared: Prepared, marks: Marks | None = None, *, year: int | None = None) -> Page:
    """The layout of a text: of a plain one, or of one whose markup has told something of it already.

    Args:
        prepared: the text.
        marks: what the markup has told.
        year: when the page was published, where that is known before.

    Raises:
        UnreadableError: if there is no text at all.
    """
    lines = _lines(prepared.text)
    if not lines:
        raise UnreadableError("there is no text")
    if marks is None:
        layout = _Layout(lines, prepared.text, year)
    else:
        told = [marks.roles.get(prepared.span(each.start, each.start + 1)[0]) for each in lines]
        layout = _MarkedLayout(lines, prepared.text, year, marks, told)
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
    if marks is not None:
        blocks += (Block(span=Span(start, end), role="furniture") for start, end in marks.aside)
        blocks.sort(key=lambda block: block.span.start)
    signed = layout.signed
    title, title_at = first.get("title", (None, None))
    return Page(
        blocks=tuple(blocks),
        title=title,
        lead=first["lead"][0] if "lead" in first else None,
        published=layout.published or next((each.published for each in signed if each.published), None),
        authors=_once(name for each in signed for name in each.authors),
        source=next((each.source for each in signed if each.source), layout.medium),
        aside=tuple(aside),
        captions=tuple(captions),
        title_at=title_at,
    )


def _once(names: Iterable[str]) -> tuple[str, ...]:
    """Each name as it is first printed."""
    found: dict[str, str] = {}
    for name in names:
        found.setdefault(name.casefold(), name)
    return tuple(found.values())


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


def _page_role(text: str, year: int | None) -> str | None:
    """The role of a line that tells it by itself, on a page of a year."""
    if len(text) > SHORT:
        return "furniture" if _FOOTER.match(text) else None
    bare = text.strip(_EDGES)
    if _is_menu(bare.casefold(), year) or _is_fixed(bare, year) or _IDLE.fullmatch(text):
        return "furniture"
    return "dateline" if stamp(text) else None


def _is_menu(text: str, year: int | None) -> bool:
    """Whether a line, in lower case, is one phrase of the page or a row of them: "trang chủ > tin tức"."""
    at = 0
    while (found := _PHRASE.match(text, at)) and in_use(found[0], year):
        at = found.end()
        if at == len(text):
            return True
        gap = _BETWEEN.match(text, at)
        if gap is None:
            return False
        at = gap.end()
    return 0 < at == len(text)


def _is_fixed(text: str, year: int | None) -> bool:
    """Whether a line begins as lines of pages do."""
    found = _FIXED.match(text)
    return found is not None and in_use(found[0].casefold(), year)


def _is_headline(text: str, *, alone: bool) -> bool:
    """A headline is short and no sentence with a full stop; what the prefix of a medium opens is the lead."""
    if len(text) > _HEADLINE or prefix(text):
        return False
    stopped = text.endswith(".") and not text.endswith("..")
    return not (stopped and (alone or len(text) > _HEADLINE // 2))


class _Layout:
    """Lines, told apart from both ends towards the middle."""

    marked = False
    """Whether the markup has told what it could."""

    def __init__(self, lines: list[_Line], report: str, year: int | None) -> None:
        self.lines = lines
        self.report = report
        self.year = year
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
        while at < len(lines) and (role := self._role(lines[at].text)):
            clock = stamp(lines[at].text)
            roles[at] = role
            at += 1
        if at < len(lines) and _is_headline(lines[at].text, alone=at + 1 == len(lines)):
            roles[at] = "title"
            self.title = lines[at].text
            at += 1
        at = self._read_below_title(at)
        self.published = self.published or clock
        return at

    def _read_below_title(self, at: int) -> int:
        """Day, author and tools of the page between the headline and the report."""
        lines, roles = self.lines, self.roles
        while at < len(lines):
            text = lines[at].text
            if roles[at] in ("lead", "caption"):
                break
            if roles[at] is None:
                if role := self._role(text):
                    roles[at] = role
                    self.published = self.published or stamp(text)
                elif self.title and at + 1 < len(lines) and self._signs_above(at):
                    roles[at] = "byline"
                else:
                    break
            at += 1
        return at

    def _signature(self, at: int) -> Signature | None:
        """What a byline says."""
        return signature(self.lines[at].text) if self.roles[at] == "byline" else None

    def _role(self, text: str) -> str | None:
        return _page_role(text, self.year)

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
                if not signed and (role := self._role(text)):
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
            if heads_links(text):
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
        if self.marked:
            return False
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
            elif role == "caption":
                self._add_caption(at)
            elif role is not None and role != "lead":
                self.pieces.append(Part(line.start, end, role))
                if role in ("byline", "dateline") and (signed := self._signature(at)):
                    self.signed.append(signed)
            elif role is None and self._is_caption(at):
                self._add_caption(at)
            else:
                self._cut(at, signed_here=unsigned and at == self.last - 1)
                opened = wants_holder(line.text) if at + 1 < self.last and not self.marked else None
                if opened is not None and signature(lines[at + 1].text):
                    slipped = line.start + opened

    def _add_caption(self, at: int) -> None:
        """A line that is a caption, or only the credit of the caption on the line before."""
        line, before = self.lines[at], self.lines[at - 1]
        credit = credit_of(line.text)
        start = line.start
        if (
            credit == 0
            and not (self.marked and line.gap)
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
        if (at <= self.first + 2 or role == "lead") and (opening := prefix(text, known=not self.marked)):
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
            self.pieces += (Part(base, base + len(body), "lead"),) if body else ()
        else:
            self.pieces += [
                Part(base + start, base + stop, kind, None if credit is None else base + credit)
                for start, stop, kind, credit in self._parts(at, body)
            ]
        if end < len(text):
            self._add_tail(base, text, (end, left, right), signed)

    def _parts(self, at: int, body: str) -> Iterable[Part]:
        """A paragraph, and the captions that have run into it; the markup has told all captions."""
        if self.marked:
            return (Part(0, len(body), "body"),) if body else ()
        return parts(body, self.title, opening=at > 0 and self.roles[at - 1] is not None)

    def _add_tail(self, base: int, text: str, cuts: tuple[int, int, int], signed: Signature | None) -> None:
        """What has run into the end of a paragraph: a byline, words of the page, and a byline behind those."""
        if signed:
            self.signed.append(signed)
        for start, stop, kind in zip(cuts, (*cuts[1:], len(text)), ("byline", "furniture", "byline"), strict=True):
            piece = text[start:stop]
            if stripped := piece.strip():
                first = base + start + piece.index(stripped)
                self.pieces.append(Part(first, first + len(stripped), kind))


@final
class _MarkedLayout(_Layout):
    """Lines of which the markup tells some: headline, day and author are known before anything is guessed."""

    marked = True

    def __init__(self, lines: list[_Line], report: str, year: int | None, marks: Marks, told: list[str | None]) -> None:
        self.told = told
        super().__init__(lines, report, year)
        self.published = _publication(self.published, marks.published)

    def _read_head(self) -> int:
        self.roles = ["byline" if role == "source" else role for role in self.told]
        roles = self.roles
        leads = [at for at, role in enumerate(roles) if role == "lead"]
        for at in leads[1:]:
            roles[at] = None
        title = roles.index("title") if "title" in roles else -1
        if title >= 0:
            self.title = self.lines[title].text
        for at in range(title):
            roles[at] = roles[at] or self._role(self.lines[at].text) or "furniture"
        stamped = [at for at, role in enumerate(roles) if role == "dateline"]
        # A page may tell when it was changed, too; and what stands above the headline may be its clock.
        stamped.sort(key=self._tells_change)
        self.published = next(filter(None, (self._stamp(at) for at in stamped if at > title)), None)
        first = self._read_below_title(title + 1)
        first = self._skip_slips(first) if title >= 0 else first
        below = sorted(at for at in range(title + 1, first) if roles[at] == "dateline")
        below.sort(key=self._tells_change)
        self.published = next(filter(None, map(self._stamp, below)), None) or self.published
        above = (self._stamp(at) for at in stamped if at < title)
        self.published = self.published or next(filter(None, above), None)
        return first

    def _tells_change(self, at: int) -> bool:
        return _CHANGED.search(self.lines[at].text.casefold()) is not None

    def _stamp(self, at: int) -> dt.date | dt.datetime | None:
        """The moment that a line tells, with the clock time that may stand on the next one."""
        text = self.lines[at].text
        moment = stamp_within(text)
        below = self.lines[at + 1].text if at + 1 < len(self.lines) else ""
        if isinstance(moment, dt.datetime) or stamp_within(below) is not None:
            return moment
        return stamp(f"{text} {below}") or moment

    def _skip_slips(self, first: int) -> int:
        """Past short lines of the page that stand between the headline and the first paragraph."""
        lead = next((at for at in range(first, len(self.lines)) if self._may_lead(at)), first)
        for at in range(first, lead):
            tells_day = stamp_within(self.lines[at].text) is not None
            self.roles[at] = self.roles[at] or ("dateline" if tells_day else "furniture")
        return lead

    def _may_lead(self, at: int) -> bool:
        return self.roles[at] == "lead" or (self.roles[at] is None and len(self.lines[at].text) in _LEAD)

    def _lead_is_displaced(self) -> bool:
        return False

    def _find_lead(self) -> None:
        if "lead" not in self.roles:
            super()._find_lead()

    def _signature(self, at: int) -> Signature | None:
        text = self.lines[at].text
        if stamp(text):
            return None
        if self.roles[at] == "dateline":
            return _signed_beside(text)
        signed = super()._signature(at) if text not in _BYLINE_LABELS else None
        if self.told[at] == "source":
            return _origin(text, signed)
        if signed is None and self.told[at] == "byline":
            return _named(text)
        return signed


def _signed_beside(text: str) -> Signature | None:
    """Whose name stands beside the day of publication: "Cập nhật: 08:30 | 12/04/2014 - Hà An"."""
    for part in reversed(_BESIDE.split(text)):
        if part.isascii() or part.casefold() in _STAMPS or stamp_within(part) is not None:
            continue
        if (signed := signature(part)) is not None and signed.authors:
            return signed
    return None


def _named(text: str) -> Signature | None:
    """Whom a line names that the markup calls a byline."""
    if text.endswith(".") and text.count(" ") >= _SENTENCE_WORDS:
        return None
    names = _BYLINE_LABEL.sub("", text).strip(" |-–:•/")
    return Signature((names,), None, None) if any(map(str.isupper, names)) and names not in _BYLINE_LABELS else None


def _origin(text: str, signed: Signature | None) -> Signature | None:
    """The medium that a line names which the markup calls a source."""
    if signed is not None and signed.source is not None:
        return signed
    return Signature((), text.rpartition(":")[2].strip() or None, None)


def _publication(
    seen: dt.date | dt.datetime | None, stated: dt.date | dt.datetime | None
) -> dt.date | dt.datetime | None:
    """The moment of publication: as a reader sees it, or with the time that only machines are told."""
    if seen is None or not isinstance(stated, dt.datetime):
        return seen or stated
    if isinstance(seen, dt.datetime):
        return stated if stated.replace(second=0, microsecond=0) == seen else seen
    return stated if stated.date() == seen else seen
