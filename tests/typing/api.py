"""What the type checkers must make of the public names; read by mypy and pyright, never run."""

import datetime as dt
from collections.abc import Iterator
from decimal import Decimal
from typing import Any, assert_type

import vanban
from vanban import (
    Article,
    Block,
    Bound,
    Citation,
    CitationForm,
    DateMention,
    DecodeError,
    Division,
    DivisionKind,
    Figure,
    InstrumentKind,
    LegalDocument,
    LegalInstrument,
    Meeting,
    MeetingKind,
    Mode,
    ParseError,
    PartOfDay,
    Period,
    Person,
    Pinpoint,
    Precision,
    Problem,
    Provision,
    Rank,
    Reference,
    Relation,
    RelationKind,
    Span,
    Symbol,
    UnreadableError,
    VanbanError,
)

assert_type(vanban.__version__, str)

# Values.

span = Span(0, 3)
assert_type(span.start, int)
assert_type(span.of("Luật"), str)
assert_type(span < Span(1, 2), bool)

symbol = Symbol.parse("03/2019/NĐ-CP")
assert_type(symbol, Symbol)
assert_type(symbol.number, str)
assert_type(symbol.year, int | None)
assert_type(symbol.key, str)
assert_type(symbol.kind_code, str | None)
assert_type(symbol.issuer_codes, tuple[str, ...])

place = Pinpoint.parse("khoản 1 Điều 5")
assert_type(place, Pinpoint)
assert_type(place.article, str | None)
assert_type(place.subsection, str | None)
assert_type(place.item, str | None)

period = Period.parse("quý I năm 2017")
assert_type(period, Period)
assert_type(period.start, dt.date)

kind = InstrumentKind("nghị định")
assert_type(kind, InstrumentKind)
assert_type(kind.english, str)
assert_type(kind.code, str | None)

# Models.


def instruments(instrument: LegalInstrument) -> None:
    assert_type(LegalInstrument.parse("Luật Đất đai"), LegalInstrument)
    assert_type(instrument.kind, InstrumentKind | None)
    assert_type(instrument.symbol, Symbol | None)
    assert_type(instrument.issuers, tuple[str, ...])
    assert_type(instrument.issued, dt.date | None)
    assert_type(instrument.urn_lex, str | None)
    assert_type(instrument.eli, str | None)
    assert_type(instrument.akn, str | None)


def citations(citation: Citation, relation: Relation) -> None:
    assert_type(citation.span, Span)
    assert_type(citation.form, CitationForm)
    assert_type(citation.instrument, LegalInstrument)
    assert_type(citation.pinpoints, tuple[Pinpoint, ...])
    assert_type(citation.repaired, bool)
    assert_type(citation.antecedent, Span | None)
    assert_type(relation.kind, RelationKind)
    assert_type(relation.source, LegalInstrument | None)
    assert_type(relation.target, LegalInstrument)


def mentions(date: DateMention, figure: Figure, person: Person) -> None:
    assert_type(date.start, dt.date | None)
    assert_type(date.precision, Precision)
    assert_type(figure.span, Span)
    assert_type(figure.quote, str)
    assert_type(figure.value, int | Decimal)
    assert_type(figure.value_max, int | Decimal | None)
    assert_type(figure.unit, str | None)
    assert_type(figure.bound, Bound | None)
    assert_type(person.name, str)
    assert_type(person.rank, Rank | None)
    assert_type(person.roles, tuple[str, ...])
    assert_type(person.mentions, tuple[Span, ...])


def meetings(meeting: Meeting) -> None:
    assert_type(meeting.span, Span)
    assert_type(meeting.title, str | None)
    assert_type(meeting.kind, MeetingKind | None)
    assert_type(meeting.mode, Mode | None)
    assert_type(meeting.date, dt.date | None)
    assert_type(meeting.end_date, dt.date | None)
    assert_type(meeting.part_of_day, PartOfDay | None)
    assert_type(meeting.place, str | None)
    assert_type(meeting.sites, int | None)
    assert_type(meeting.period, Period | None)
    assert_type(meeting.organisers, tuple[str, ...])
    assert_type(meeting.chairs, tuple[Person, ...])
    assert_type(meeting.attendees, tuple[Person, ...])
    assert_type(meeting.implements, tuple[LegalInstrument, ...])


def articles(article: Article) -> None:
    assert_type(article.published, dt.date | dt.datetime | None)
    assert_type(article.blocks, tuple[Block, ...])
    assert_type(article.paragraphs, tuple[str, ...])
    assert_type(article.captions, tuple[str, ...])
    assert_type(article.boilerplate, tuple[str, ...])
    assert_type(article.instruments, tuple[LegalInstrument, ...])
    assert_type(article.meetings, tuple[Meeting, ...])
    assert_type(article.people, tuple[Person, ...])
    assert_type(article.dates, tuple[DateMention, ...])
    assert_type(article.figures, tuple[Figure, ...])


def documents(document: LegalDocument, division: Division, provision: Provision, reference: Reference) -> None:
    assert_type(document.text, str)
    assert_type(document.instrument, LegalInstrument)
    assert_type(document.bases, tuple[Citation, ...])
    assert_type(document.relations, tuple[Relation, ...])
    assert_type(document.divisions, tuple[Division, ...])
    assert_type(document.blocks, tuple[Block, ...])
    assert_type(document.signatories, tuple[Person, ...])
    assert_type(document.citations, tuple[Citation, ...])
    assert_type(document.references, tuple[Reference, ...])
    assert_type(document.walk(), Iterator[Division])
    assert_type(document.walk(quoted=True), Iterator[Division])
    assert_type(document.pinpoint(division), Pinpoint)
    assert_type(document.at(place), Division | None)
    assert_type(document.provisions(), Iterator[Provision])
    assert_type(division.kind, DivisionKind)
    assert_type(division.number, str | None)
    assert_type(division.heading, str | None)
    assert_type(division.quoted, bool)
    assert_type(division.children, tuple[Division, ...])
    assert_type(provision.pinpoint, Pinpoint)
    assert_type(provision.headings, tuple[str, ...])
    assert_type(provision.text, str)
    assert_type(reference.span, Span)
    assert_type(reference.quote, str)
    assert_type(reference.pinpoints, tuple[Pinpoint, ...])


# Finders and readers.


def finders(text: str, known: Iterator[LegalInstrument], day: dt.date) -> None:
    found = vanban.find_citations(text, known=known)
    assert_type(found, tuple[Citation, ...])
    assert_type(vanban.resolve(found, known=[]), tuple[Citation, ...])
    assert_type(vanban.find_dates(text, published=day), tuple[DateMention, ...])
    assert_type(vanban.find_meetings(text, published=day), tuple[Meeting, ...])
    assert_type(vanban.find_people(text), tuple[Person, ...])
    assert_type(vanban.find_figures(text), tuple[Figure, ...])


def readers(text: str, file: bytes, known: Iterator[LegalInstrument], day: dt.date) -> None:
    assert_type(vanban.read_article(text, published=day), Article)
    assert_type(vanban.read_document(text), LegalDocument)
    assert_type(vanban.read_document(file, known=known), LegalDocument)
    vanban.read_document(text, [])  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


# The codec.


def codec(article: Article, data: object) -> None:
    assert_type(vanban.to_dict(article), dict[str, Any])
    assert_type(vanban.to_json(article), str)
    assert_type(vanban.from_dict(data, Article), Article)
    assert_type(vanban.from_json("{}", type=Symbol), Symbol)
    if isinstance(read := vanban.from_json("{}"), Meeting):
        assert_type(read, Meeting)
    vanban.to_dict("text")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    vanban.from_dict({}, int)  # type: ignore[type-var]  # pyright: ignore[reportArgumentType, reportCallIssue]


# Errors.


def errors(parse: ParseError, unreadable: UnreadableError, decode: DecodeError) -> None:
    assert_type(parse.source, str)
    assert_type(parse.span, tuple[int, int])
    assert_type(parse.expected, str)
    assert_type(unreadable.reason, str)
    assert_type(decode.problems, tuple[Problem, ...])
    assert_type(decode.problems[0].path, str)
    assert_type((parse, unreadable, decode), tuple[ParseError, UnreadableError, DecodeError])
    bases: tuple[VanbanError, VanbanError, VanbanError] = (parse, unreadable, decode)
    values: tuple[ValueError, ValueError, ValueError] = (parse, unreadable, decode)
    assert len(bases) == len(values)


# Nothing can be changed.

span.start = 5  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
