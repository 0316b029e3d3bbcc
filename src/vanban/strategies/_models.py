"""Strategies of the models."""

from __future__ import annotations

import datetime as dt
import itertools
from typing import Final, Protocol, TypeVar

from hypothesis import strategies as st

from vanban._tables import issuers, laws
from vanban.models import (
    Article,
    Block,
    Citation,
    DateMention,
    Division,
    Figure,
    LegalDocument,
    LegalInstrument,
    Meeting,
    Person,
    Provision,
    Reference,
    Relation,
)
from vanban.strategies._values import (
    LAST_YEAR,
    LETTERS,
    PLACES,
    capital,
    days,
    lines,
    maybe,
    papers,
    periods,
    pinpoints,
    prose,
    spans,
    tuples,
    years,
)
from vanban.values import (
    Bound,
    CitationForm,
    DivisionKind,
    InstrumentKind,
    MeetingKind,
    Mode,
    PartOfDay,
    Precision,
    Rank,
    RelationKind,
    Span,
)

__all__ = [
    "articles",
    "blocks",
    "citations",
    "date_mentions",
    "divisions",
    "documents",
    "figures",
    "instruments",
    "meetings",
    "people",
    "provisions",
    "references",
    "relations",
]

_ZONES: Final = (dt.UTC, dt.timezone(dt.timedelta(hours=7)), dt.timezone(-dt.timedelta(hours=3, minutes=30)))
_MOMENTS: Final = st.integers(0, 10**9).flatmap(
    lambda second: st.sampled_from([dt.datetime.fromtimestamp(10**9 + second / 8, zone) for zone in _ZONES])
)
_PURPOSES: Final = (
    "về công tác văn thư",
    "quy định chế độ báo cáo định kỳ",
    "hướng dẫn lập dự toán hằng năm",
)
_FAMILY_NAMES: Final = ("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi")
_GIVEN_NAMES: Final = (
    "Văn An",
    "Thị Bình",
    "Minh Đức",
    "Thu Hà",
    "Quốc Khánh",
    "Hải Yến",
    "Tuấn",
    "Ngọc Ánh",
)
_ROLES: Final = ("Giám đốc Sở Nội vụ", "Phó Chủ tịch UBND tỉnh", "Cục trưởng Cục Văn thư và Lưu trữ nhà nước")


def _issued(draw: st.DrawFn, year: int) -> dt.date | None:
    return draw(maybe(days(year, year)))


@st.composite
def _registered(draw: st.DrawFn, year: int) -> LegalInstrument:
    paper = draw(papers(year))
    symbol = paper.symbol
    issued = _issued(draw, year)
    written = paper.signers if paper.told is None or draw(st.booleans()) else paper.told
    return LegalInstrument(
        kind=paper.kind,
        number=symbol.number,
        year=symbol.year if symbol.year is not None or issued is None else issued.year,
        symbol=symbol,
        issuers=written,
        issued=issued,
        effective=draw(maybe(days(year, LAST_YEAR))),
        title=draw(maybe(st.sampled_from(_PURPOSES))),
    )


@st.composite
def _numbered(draw: st.DrawFn, year: int) -> LegalInstrument:
    paper = draw(papers(year))
    issued = _issued(draw, year)
    return LegalInstrument(
        kind=paper.kind,
        number=paper.symbol.number,
        year=draw(st.sampled_from((None, year))) if issued is None else issued.year,
        issuers=paper.signers,
        issued=issued,
        title=draw(maybe(st.sampled_from(_PURPOSES))),
    )


@st.composite
def _named(draw: st.DrawFn) -> LegalInstrument:
    row = draw(st.sampled_from(laws.ROWS))
    kind = InstrumentKind(row.kind)
    year = draw(maybe(st.just(int(row.issued[:4]))))
    return LegalInstrument(kind=kind, year=year, title=f"{capital(kind)} {row.name}")


def instruments(*, year: int | None = None) -> st.SearchStrategy[LegalInstrument]:
    """Instruments known by symbol, by number or by name, or those numbered in *year*."""
    some = years() if year is None else st.just(year)
    numbered = some.flatmap(_registered) | some.flatmap(_numbered)
    return numbered | _named() if year is None else numbered


@st.composite
def _quotes(draw: st.DrawFn, within: str | None) -> tuple[Span, str]:
    """A span, and what stands there: in *within*, or in a text that nobody sees."""
    if within is None:
        quote = draw(prose())
        start = draw(st.integers(0, 10_000))
        return Span(start, start + len(quote)), quote
    span = draw(spans(within=within))
    return span, span.of(within)


@st.composite
def citations(draw: st.DrawFn, *, within: str | None = None) -> Citation:
    """Citations; quotes are pieces of *within*, where it is given."""
    instrument = draw(instruments())
    if within is None:
        quote = str(instrument)
        start = draw(st.integers(0, 10_000))
        span = Span(start, start + len(quote))
    else:
        span, quote = draw(_quotes(within))
    short = CitationForm.NAMED if instrument.number is None else CitationForm.SHORT
    form = draw(st.sampled_from((short if instrument.symbol is None else CitationForm.FULL, CitationForm.ANAPHORA)))
    return Citation(
        span=span,
        quote=quote,
        form=form,
        instrument=instrument,
        pinpoints=draw(tuples(pinpoints())),
        repaired=draw(st.booleans()),
        antecedent=draw(maybe(spans(within=within))) if form is not CitationForm.FULL else None,
    )


def relations(*, within: str | None = None) -> st.SearchStrategy[Relation]:
    """Relations between two instruments, or from the text itself to one."""
    return st.builds(
        Relation,
        span=spans(within=within),
        kind=st.sampled_from(RelationKind),
        source=maybe(instruments()),
        target=instruments(),
    )


def people(*, within: str | None = None) -> st.SearchStrategy[Person]:
    """People with Vietnamese names."""
    return st.builds(
        Person,
        name=st.builds("{} {}".format, st.sampled_from(_FAMILY_NAMES), st.sampled_from(_GIVEN_NAMES)),
        rank=maybe(st.sampled_from(Rank)),
        roles=tuples(st.sampled_from(_ROLES)),
        mentions=tuples(spans(within=within)),
    )


@st.composite
def date_mentions(draw: st.DrawFn, *, within: str | None = None) -> DateMention:
    """Calendar expressions with the days that they fix, or none."""
    span, quote = draw(_quotes(within))
    precision = draw(st.sampled_from(Precision))
    period = draw(maybe(periods()))
    if period is None:
        return DateMention(span=span, quote=quote, start=None, end=None, precision=precision)
    last = period.start if precision is Precision.DAY else period.end
    return DateMention(span=span, quote=quote, start=period.start, end=last, precision=precision)


@st.composite
def figures(draw: st.DrawFn, *, within: str | None = None) -> Figure:
    """Quantities: whole numbers and decimals, alone or as a range."""
    span, quote = draw(_quotes(within))
    numbers = st.integers(0, 10**15) | st.decimals(0, 10**9, places=draw(st.integers(1, 3)))
    value, value_max = sorted((draw(numbers), draw(numbers)))
    return Figure(
        span=span,
        quote=quote,
        value=value,
        value_max=draw(st.sampled_from((None, value_max))),
        unit=draw(maybe(st.sampled_from(("vụ", "đồng", "%", "người", "ha")))),
        bound=draw(maybe(st.sampled_from(Bound))),
    )


@st.composite
def meetings(draw: st.DrawFn, *, within: str | None = None) -> Meeting:
    """Gatherings of one day or several."""
    when = draw(maybe(st.lists(days(), min_size=1, max_size=2, unique=True).map(sorted)))
    return Meeting(
        span=draw(spans(within=within)),
        title=draw(maybe(prose().map("Hội nghị {}".format))),
        kind=draw(maybe(st.sampled_from(MeetingKind))),
        mode=draw(maybe(st.sampled_from(Mode))),
        date=when[0] if when else None,
        end_date=when[1] if when and len(when) > 1 else None,
        part_of_day=draw(maybe(st.sampled_from(PartOfDay))),
        place=draw(maybe(st.sampled_from(PLACES))),
        sites=draw(maybe(st.integers(1, 800))),
        period=draw(maybe(periods())),
        organisers=draw(tuples(st.sampled_from([row.name for row in issuers.ROWS]), most=2)),
        chairs=draw(tuples(people(within=within), most=2)),
        attendees=draw(tuples(people(within=within), most=2)),
        implements=draw(tuples(instruments(), most=2)),
    )


_ROLES_IN_ARTICLES: Final = ("title", "lead", "body", "caption", "byline", "dateline", "furniture")
_ROLES_IN_DOCUMENTS: Final = (
    "motto",
    "issuer",
    "symbol",
    "kind",
    "title",
    "preamble",
    "furniture",
    "signature",
    "recipients",
)


def blocks(*, within: str | None = None) -> st.SearchStrategy[Block]:
    """Lines with a role."""
    return st.builds(Block, span=spans(within=within), role=st.sampled_from(_ROLES_IN_ARTICLES))


@st.composite
def _blocks_in_order(draw: st.DrawFn, within: str) -> tuple[Block, ...]:
    """Pieces of a legal text that do not overlap."""
    cuts = sorted(draw(st.sets(st.integers(0, len(within)), max_size=6)))
    roles = st.sampled_from(_ROLES_IN_DOCUMENTS)
    return tuple(Block(span=Span(*cut), role=draw(roles)) for cut in zip(cuts[::2], cuts[1::2], strict=False))


@st.composite
def articles(draw: st.DrawFn) -> Article:
    """Articles of a few lines, all of whose spans lie in their text."""
    drawn = draw(st.lists(lines().filter(bool), min_size=1, max_size=5))
    text = "\n".join(drawn)
    roles = draw(st.lists(blocks(), min_size=len(drawn), max_size=len(drawn)))
    ends = [sum(map(len, drawn[: index + 1])) + index for index in range(len(drawn))]
    return Article(
        text=text,
        url=draw(maybe(st.just("https://example.org/tin/1"))),
        title=draw(maybe(st.just(drawn[0]))),
        lead=draw(maybe(st.sampled_from(drawn))),
        published=draw(maybe(days(1997) | _MOMENTS)),
        authors=draw(tuples(people().map(lambda person: person.name), most=2)),
        source=draw(maybe(st.sampled_from(("Báo Mẫu", "TTXVN")))),
        blocks=tuple(
            Block(span=Span(end - len(line), end), role=block.role)
            for line, end, block in zip(drawn, ends, roles, strict=True)
        ),
        citations=_ordered(draw(tuples(citations(within=text)))),
        relations=_ordered(draw(tuples(relations(within=text), most=1))),
        meetings=_ordered(draw(tuples(meetings(within=text), most=1))),
        people=draw(tuples(people(within=text), most=2)),
        dates=_ordered(draw(tuples(date_mentions(within=text)))),
        figures=_ordered(draw(tuples(figures(within=text)))),
    )


class _Placed(Protocol):
    @property
    def span(self) -> Span: ...


_PlacedT = TypeVar("_PlacedT", bound=_Placed)


def _ordered(mentions: tuple[_PlacedT, ...]) -> tuple[_PlacedT, ...]:
    return tuple(sorted(mentions, key=lambda mention: mention.span))


@st.composite
def _divisions(draw: st.DrawFn, within: Span, kinds: tuple[DivisionKind, ...]) -> tuple[Division, ...]:
    """Neighbours of one kind that share out *within*, with smaller ones inside."""
    if not kinds or within.end - within.start < len(kinds):
        return ()
    kind, *smaller = kinds[draw(st.integers(0, len(kinds) - 1)) :]
    cuts = draw(st.sets(st.integers(within.start + 1, within.end), max_size=3))
    bounds = [within.start, *sorted(cuts)]
    return tuple(
        Division(
            kind=kind,
            number=LETTERS[index] if kind is DivisionKind.POINT else draw(maybe(st.just(str(index + 1)))),
            heading=draw(maybe(prose())),
            span=Span(start, end),
            quoted=draw(st.booleans()),
            children=draw(_divisions(Span(start, end), tuple(smaller))),
        )
        for index, (start, end) in enumerate(itertools.pairwise(bounds))
    )


_NESTING: Final = (DivisionKind.CHAPTER, DivisionKind.ARTICLE, DivisionKind.CLAUSE, DivisionKind.POINT)


def divisions() -> st.SearchStrategy[Division]:
    """Divisions with smaller ones inside them."""
    return _divisions(Span(0, 500), _NESTING).filter(bool).map(lambda some: some[0])


def provisions() -> st.SearchStrategy[Provision]:
    """Provisions with the headings above them."""
    return st.builds(Provision, pinpoint=pinpoints(), headings=tuples(prose()), text=lines(), span=spans())


@st.composite
def references(draw: st.DrawFn, *, within: str | None = None) -> Reference:
    """Mentions of places of the text itself; quotes are pieces of *within*, where it is given."""
    places = draw(st.lists(pinpoints(), min_size=1, max_size=3).map(tuple))
    if within is None:
        quote = str(places[0])
        start = draw(st.integers(0, 10_000))
        return Reference(span=Span(start, start + len(quote)), quote=quote, pinpoints=places)
    span, quote = draw(_quotes(within))
    return Reference(span=span, quote=quote, pinpoints=places)


@st.composite
def documents(draw: st.DrawFn) -> LegalDocument:
    """Legal texts, all of whose spans lie in their text."""
    text = "\n".join(draw(st.lists(lines().filter(bool), min_size=1, max_size=6)))
    return LegalDocument(
        text=text,
        instrument=draw(instruments()),
        bases=_ordered(draw(tuples(citations(within=text), most=2))),
        relations=_ordered(draw(tuples(relations(within=text), most=2))),
        divisions=draw(_divisions(Span(0, len(text)), _NESTING)),
        blocks=draw(_blocks_in_order(text)),
        signatories=draw(tuples(people(within=text), most=2)),
        citations=_ordered(draw(tuples(citations(within=text)))),
    )
