"""The models: what a text says, as frozen values.

Fields and what follows from them, nothing else: reading a text and writing JSON happen elsewhere. ``None`` means that
the text does not say, an empty tuple that it names none. Nothing is invented.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import attrs

from vanban import _identifiers, _instruments
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
    """A line or paragraph of an article, and what it is for."""

    span: Span
    """Where it stands."""
    role: str
    """``title``, ``lead``, ``body``, ``caption``, ``byline``, ``dateline`` or ``furniture``."""


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
    """The headings above it, outermost first."""
    text: str
    """Its text."""
    span: Span
    """Where it stands."""


@attrs.frozen(kw_only=True)
class LegalDocument:
    """The full text of one instrument, with its structure."""

    text: str
    """The text that all spans index."""
    instrument: LegalInstrument
    """The instrument itself."""
    bases: tuple[Citation, ...] = ()
    """The instruments on which it is founded (``Căn cứ …``)."""
    relations: tuple[Relation, ...] = ()
    """What it does to other instruments."""
    divisions: tuple[Division, ...] = ()
    """Its outermost divisions, in order."""
    signatories: tuple[Person, ...] = ()
    """Who signed."""
    citations: tuple[Citation, ...] = ()
    """Mentions of instruments in it."""
