"""The models: what a text says, as frozen values.

Fields and what follows from them, nothing else: reading a text and writing JSON happen elsewhere. ``None`` means that
the text does not say, an empty tuple that it names none. Nothing is invented.
"""

from __future__ import annotations

import datetime as dt
import functools
from bisect import bisect_left
from collections.abc import Iterator
from decimal import Decimal

import attrs

from vanban import _identifiers, _instruments, _references
from vanban._places import Places
from vanban._text import prepare
from vanban.errors import ParseError
from vanban.values import (
    Bound,
    CitationForm,
    DivisionKind,
    InstrumentKind,
    MeetingKind,
    Mode,
    PartOfDay,
    Period,
    Pinpoint,
    Precision,
    Rank,
    RelationKind,
    Span,
    Symbol,
)

__all__ = [
    "Article",
    "Block",
    "Citation",
    "DateMention",
    "Division",
    "Figure",
    "LegalDocument",
    "LegalInstrument",
    "Meeting",
    "Person",
    "Provision",
    "Reference",
    "Relation",
]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class LegalInstrument:
    """A legal, administrative or Party instrument: the thing that citations point at."""

    kind: InstrumentKind | None = None
    """The kind; ``None`` for a bare symbol whose letters do not tell (``64/2025/QH15``)."""
    number: str | None = None
    """The number as written: ``03``, ``36a``."""
    year: int | None = None
    """The year of the symbol or the name, else of the issue date."""
    symbol: Symbol | None = None
    """The whole symbol, where it is known."""
    issuers: tuple[str, ...] = ()
    """The issuing bodies in the order of signing, by name."""
    issued: dt.date | None = None
    """The day of signing or passing."""
    effective: dt.date | None = None
    """The day on which it takes effect."""
    title: str | None = None
    """The words of purpose (``về công tác văn thư``), or the whole name of what is known by name (``Luật Đất đai``)."""

    @classmethod
    def parse(cls, text: str) -> LegalInstrument:
        """Read a whole citation in any of its full, short or named forms.

        Issuers that the symbol tells without doubt are filled in.

        Raises:
            ParseError: if *text* is anything but the citation of one instrument.
        """
        facts = _instruments.read_instrument(text)
        if isinstance(facts, ParseError):
            raise facts
        return cls(**facts)

    def __str__(self) -> str:
        return _instruments.write_instrument(
            self.kind, self.number, self.year, self.symbol, self.issuers, self.issued, self.effective, self.title
        )

    @property
    def urn_lex(self) -> str | None:
        """The URN:LEX name (RFC 9676), or ``None`` where kind, issuer, number or year is unknown."""
        return _identifiers.urn_lex(self.kind, self.number, self.year, self.issuers, self.issued)

    @property
    def eli(self) -> str | None:
        """The path of an ELI identifier, for behind a server's own root; ``None`` where the facts do not suffice."""
        return _identifiers.eli(self.kind, self.number, self.year, self.symbol, self.issuers, self.issued)

    @property
    def akn(self) -> str | None:
        """The Akoma Ntoso work URI (naming convention 1.0), or ``None`` where the facts do not suffice."""
        return _identifiers.akn(self.kind, self.number, self.year, self.symbol, self.issuers, self.issued)


def _facts(instrument: LegalInstrument) -> int:
    """How much is known of an instrument."""
    return sum(map(bool, (instrument.issued, instrument.issuers, instrument.title, instrument.effective)))


@attrs.frozen(kw_only=True)
class Citation:
    """One mention of an instrument in a text."""

    span: Span
    """Where it stands: from the kind word to the end of number, date or issuer, whichever is last."""
    quote: str
    """The mention as printed: ``text[span.start:span.end]``."""
    form: CitationForm
    """How the instrument is named."""
    instrument: LegalInstrument
    """The instrument, with what the mention says of it and, once resolved, its symbol."""
    pinpoints: tuple[Pinpoint, ...] = ()
    """The places in the instrument that stand before its kind word, one pinpoint each."""
    repaired: bool = False
    """Whether wrong, missing or split characters of the symbol were mended."""
    antecedent: Span | None = None
    """For a mention that was resolved within the text: the mention that names the instrument in full."""


@attrs.frozen(kw_only=True)
class Relation:
    """What the text says that one instrument does to another."""

    span: Span
    """The words that say so, from the first to the last of verb and instruments."""
    kind: RelationKind
    """What is done."""
    source: LegalInstrument | None
    """The instrument that does it; ``None`` where it is the text itself and has no name there."""
    target: LegalInstrument
    """The instrument to which it is done."""


@attrs.frozen(kw_only=True)
class Person:
    """A person named in a text."""

    name: str
    """The full name, family name first, as written."""
    rank: Rank | None = None
    """Military or police rank."""
    roles: tuple[str, ...] = ()
    """Offices as written, one each."""
    mentions: tuple[Span, ...] = ()
    """Where the full name stands."""


@attrs.frozen(kw_only=True)
class DateMention:
    """A calendar expression, with the days that it fixes."""

    span: Span
    """Where it stands, with its unit words (``ngày``, ``quý``) and without the part of day."""
    quote: str
    """The expression as printed."""
    start: dt.date | None
    """The first day; ``None`` where neither text nor publication date gives the year, or where no such day exists."""
    end: dt.date | None
    """The last day."""
    precision: Precision
    """How closely it fixes its days."""


@attrs.frozen(kw_only=True)
class Figure:
    """A counted quantity."""

    span: Span
    """Where it stands."""
    quote: str
    """The figure as printed."""
    value: int | Decimal
    """The number, with scale words worked in: ``1,5 triệu`` is 1500000."""
    value_max: int | Decimal | None = None
    """The upper end of a range."""
    unit: str | None = None
    """The word or classifier that is counted: ``vụ``, ``đồng``, ``%``."""
    bound: Bound | None = None
    """Whether it is a limit or an estimate."""


@attrs.frozen(kw_only=True)
class Meeting:
    """A gathering that a text reports or announces."""

    span: Span
    """The sentence that reports it."""
    title: str | None = None
    """The noun phrase of the event: ``Hội nghị giao ban trực tuyến``."""
    kind: MeetingKind | None = None
    """The most specific kind that the text names."""
    mode: Mode | None = None
    """Online, in person or both."""
    date: dt.date | None = None
    """The day, or the first day."""
    end_date: dt.date | None = None
    """The last day, where it lasts longer than one."""
    part_of_day: PartOfDay | None = None
    """The part of the day on which it begins."""
    place: str | None = None
    """The town or building."""
    sites: int | None = None
    """The number of places joined by video (điểm cầu)."""
    period: Period | None = None
    """The period under review."""
    organisers: tuple[str, ...] = ()
    """The bodies that hold it."""
    chairs: tuple[Person, ...] = ()
    """Whoever the text says is in the chair."""
    attendees: tuple[Person, ...] = ()
    """Others whom the text names as present."""
    implements: tuple[LegalInstrument, ...] = ()
    """The instruments that the meeting is about."""


@attrs.frozen(kw_only=True)
class Block:
    """A line or paragraph of a text, and what it is for."""

    span: Span
    """Where it stands."""
    role: str
    """In an article ``title``, ``lead``, ``body``, ``caption``, ``byline``, ``dateline`` or ``furniture``; in a legal
    text one of the roles that :class:`LegalDocument` lists."""


@attrs.frozen(kw_only=True)
class Article:
    """A news report, with all that it mentions."""

    text: str
    """The text that all spans index: the given text itself when it was plain text."""
    url: str | None = None
    """Where it was published, when the caller says so."""
    title: str | None = None
    """The headline."""
    lead: str | None = None
    """The opening paragraph (sapo)."""
    published: dt.date | dt.datetime | None = None
    """The day of publication, with time and zone where the page gives them."""
    authors: tuple[str, ...] = ()
    """The names in the byline."""
    source: str | None = None
    """The medium that the text names as its origin."""
    section: str | None = None
    """The section under which a web page files it: *Tin hoạt động*."""
    description: str | None = None
    """What a web page says of it to search engines."""
    blocks: tuple[Block, ...] = ()
    """Every line of the text with its role, in order."""
    citations: tuple[Citation, ...] = ()
    """Mentions of instruments, resolved."""
    relations: tuple[Relation, ...] = ()
    """What the text says that instruments do to each other."""
    meetings: tuple[Meeting, ...] = ()
    """The gatherings that it reports."""
    people: tuple[Person, ...] = ()
    """The people that it names."""
    dates: tuple[DateMention, ...] = ()
    """The calendar expressions in it."""
    figures: tuple[Figure, ...] = ()
    """The quantities that it reports."""

    def _texts(self, *roles: str) -> tuple[str, ...]:
        return tuple(block.span.of(self.text) for block in self.blocks if block.role in roles)

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """Lead and body, in order."""
        return self._texts("lead", "body")

    @property
    def captions(self) -> tuple[str, ...]:
        """The captions of pictures."""
        return self._texts("caption")

    @property
    def boilerplate(self) -> tuple[str, ...]:
        """What belongs to the page and not to the report."""
        return self._texts("furniture")

    @property
    def instruments(self) -> tuple[LegalInstrument, ...]:
        """Each instrument cited, once, in order of first mention.

        Mentions with one kind and symbol are of one instrument; it is given as the mention that says most of it does.
        """
        found: dict[object, LegalInstrument] = {}
        for citation in self.citations:
            instrument = citation.instrument
            key = (instrument.kind, instrument.symbol.key) if instrument.symbol is not None else instrument
            if key not in found or _facts(instrument) > _facts(found[key]):
                found[key] = instrument
        return tuple(found.values())


@attrs.frozen(kw_only=True)
class Division:
    """One Phần, Chương, Mục, Điều, Khoản, Điểm or Phụ lục of a legal text, with what it holds."""

    kind: DivisionKind
    """Which unit it is."""
    number: str | None
    """Its number as printed."""
    heading: str | None = None
    """Its heading."""
    span: Span
    """The whole of it, with its heading and all that it holds."""
    quoted: bool = False
    """Whether it is text that an amending provision quotes."""
    children: tuple[Division, ...] = ()
    """The divisions inside it, in order."""


@attrs.frozen(kw_only=True)
class Provision:
    """A smallest division of a legal text, with the way down to it."""

    pinpoint: Pinpoint
    """Its place."""
    headings: tuple[str, ...]
    """What stands above it, outermost first: number, heading and opening words of each division that holds it."""
    text: str
    """Its text, with its number, without what belongs to the page."""
    span: Span
    """Where it stands."""


@attrs.frozen(kw_only=True)
class Reference:
    """A place of a legal text that the text itself names: ``khoản 2 Điều này``, ``Điều 5``."""

    span: Span
    """Where it is named."""
    quote: str
    """The words as they stand in the text."""
    pinpoints: tuple[Pinpoint, ...]
    """The places, whole: :meth:`LegalDocument.at` finds them."""


@attrs.frozen(kw_only=True)
class LegalDocument:
    """The full text of one instrument, with its structure.

    Divisions and blocks share out the text: a character that is no blank stands in one block, or else in one division
    that holds no smaller one around it.
    """

    text: str
    """The text that all spans index."""
    instrument: LegalInstrument
    """The instrument itself."""
    bases: tuple[Citation, ...] = ()
    """The instruments on which it is founded (``Căn cứ …``)."""
    relations: tuple[Relation, ...] = ()
    """What it does to other instruments."""
    divisions: tuple[Division, ...] = ()
    """Its outermost divisions, in order; what is annexed to it comes after its own body."""
    blocks: tuple[Block, ...] = ()
    """What is in no division, and what of the page stands inside divisions.

    Above the body ``motto``, ``issuer``, ``symbol``, ``dateline``, ``kind``, ``title``, ``name`` (a line of a portal),
    ``metadata`` (front matter), ``mark`` (``DỰ THẢO``, ``MẬT``), ``rule``, ``heading`` (any other line) and
    ``preamble``; below it ``adoption``, ``signature`` and ``recipients``; anywhere ``furniture`` (headers and footers
    of the page), ``note`` (an editor's), ``footnote``, and ``contents`` (a table of contents).
    """
    signatories: tuple[Person, ...] = ()
    """Who signed, with the office as the only role."""
    citations: tuple[Citation, ...] = ()
    """Mentions of instruments in it; ``Luật này`` is the instrument itself."""

    def walk(self, *, quoted: bool = False) -> Iterator[Division]:
        """All divisions, each before those inside it; with *quoted*, those of text that it quotes as well."""
        waiting = list(reversed(self.divisions))
        while waiting:
            division = waiting.pop()
            if quoted or not division.quoted:
                yield division
                waiting += reversed(division.children)

    def pinpoint(self, division: Division) -> Pinpoint:
        """The place of one of the divisions that :meth:`walk` yields, with all units above it.

        Raises:
            ValueError: if the text has no such division, or only quotes it.
        """
        place = self._places.pinpoint(division)
        if place is None:
            message = f"not a division of this text: {division.kind} {division.number or ''}".rstrip()
            raise ValueError(message)
        return place

    def at(self, pinpoint: Pinpoint) -> Division | None:
        """The division at a place; ``None`` where there is none.

        Units above the smallest one may be left out, and what is left out may be anything: ``khoản 1 Điều 5`` is found
        in whatever chapter it stands, in the body before the annexes.  ``II`` and ``2`` are one number.  Where a number
        is printed twice, the first one is meant.
        """
        return self._places.find(pinpoint)

    def provisions(self) -> Iterator[Provision]:
        """Every division that holds no smaller one, with the way down to it: what an index for search wants.

        Text that an amending provision quotes belongs to that provision.
        """
        cuts = [(block.span.start, block.span.end) for block in self.blocks]
        starts = [start for start, _ in cuts]

        def plain(start: int, end: int) -> str:
            pieces: list[str] = []
            for index in range(bisect_left(starts, start), len(cuts)):
                first, last = cuts[index]
                if first >= end:
                    break
                pieces.append(self.text[start:first])
                start = last
            return "".join([*pieces, self.text[start:end]]).strip()

        waiting: list[tuple[Division, tuple[str, ...]]] = [(division, ()) for division in reversed(self.divisions)]
        while waiting:
            division, above = waiting.pop()
            inside = [child for child in division.children if not child.quoted]
            start, end = division.span.start, division.span.end
            if inside:
                own = " ".join(plain(start, inside[0].span.start).split())
                waiting += [(child, (*above, own)) for child in reversed(inside)]
            else:
                yield Provision(
                    pinpoint=self.pinpoint(division), headings=above, text=plain(start, end), span=division.span
                )

    @functools.cached_property
    def references(self) -> tuple[Reference, ...]:
        """The places of its own that the text names, in order: ``khoản 2 Điều này``, ``Điều 5 của Luật này``.

        Those that an amending provision quotes are of another text, and are left out.
        """
        prepared = prepare(self.text)
        taken = [
            _references.Taken(
                prepared.folded(one.span.start),
                prepared.folded(one.span.end),
                is_own=one.form is CitationForm.ANAPHORA and one.instrument == self.instrument,
            )
            for one in self.citations
        ]
        begin = prepared.folded(self.divisions[0].span.start) if self.divisions else len(prepared.text)
        found: list[Reference] = []
        for start, end, pinpoints in _references.find(
            prepared.text,
            begin,
            taken,
            lambda at: self._places.around(prepared.offset(at)),
            lambda place: self.at(place) is not None,
        ):
            span = Span(*prepared.span(start, end))
            found.append(Reference(span=span, quote=span.of(self.text), pinpoints=pinpoints))
        return tuple(found)

    @functools.cached_property
    def _places(self) -> Places[Division]:
        return Places(self.divisions)
