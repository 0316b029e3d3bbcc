"""Articles as tables for people; the only module that knows rich."""

from __future__ import annotations

import datetime as dt
import sys
from collections import Counter
from collections.abc import Iterable, Iterator

import attrs
from rich.console import Console, Group, RenderableType
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from vanban.models import Article, Citation, DateMention, Figure, LegalInstrument, Meeting, Person, Relation
from vanban.values import CitationForm

__all__ = ["write"]


def write(name: str, article: Article) -> str:
    """What is to be shown of an article, as wide and as coloured as standard output allows."""
    console = Console(file=sys.stdout, highlight=False, markup=False, emoji=False)
    with console.capture() as captured:
        console.print(Group(*_parts(name, article)))
    return "".join(f"{line.rstrip()}\n" for line in captured.get().splitlines())


def _parts(name: str, article: Article) -> Iterator[RenderableType]:
    yield Rule(_plain(name, "bold cyan"), align="left")
    if article.title:
        yield _plain(article.title, "bold")
    yield _plain(" · ".join(_facts(article)), "dim")
    if article.lead:
        yield Text()
        yield _plain(article.lead)
    if article.meetings:
        yield Text()
        yield from _meetings(article)
    if article.people:
        yield Text()
        yield _person_table(article.people)
    rows = _cited(article.citations)
    if rows:
        yield Text()
        yield _citation_table(rows)
    if article.relations:
        yield Text()
        yield _relation_table(article.relations)
    if article.figures:
        yield Text()
        yield _figure_table(article.figures)
    if article.dates:
        yield Text()
        yield _date_table(article.dates)
    yield Text()


def _facts(article: Article) -> Iterator[str]:
    if article.published:
        yield f"published {article.published.isoformat()}"
    if article.authors:
        yield f"by {', '.join(article.authors)}"
    if article.source:
        yield f"source {article.source}"
    yield _counted(len(article.paragraphs), "paragraph")


# ---- meetings and people


def _meetings(article: Article) -> Iterator[RenderableType]:
    """Each meeting under its title, as a list of what the text says of it."""
    yield _plain(_counted(len(article.meetings), "meeting"), "bold italic")
    for meeting in article.meetings:
        yield _plain(meeting.title or meeting.span.of(article.text), "bold green")
        told = Table(box=None, show_header=False, expand=True, padding=(0, 1, 0, 0))
        told.add_column(style="dim", width=len("  Instruments"))
        told.add_column(ratio=1)
        for label, lines in _told(meeting):
            if lines:
                told.add_row(f"  {label}", _lines((line, "") for line in lines))
        yield told


def _told(meeting: Meeting) -> Iterator[tuple[str, list[str]]]:
    """What is said of a meeting: labels, and lines under them."""
    kind = [meeting.kind.value] if meeting.kind else []
    if meeting.mode:
        kind.append(meeting.mode.value.replace("_", " "))
    if meeting.sites is not None:
        kind.append(_counted(meeting.sites, "site"))
    when = [meeting.part_of_day.value] if meeting.part_of_day else []
    if meeting.date:
        when.append(_days(meeting.date, meeting.end_date or meeting.date))
    yield "Kind", [" · ".join(kind)] if kind else []
    yield "When", [" ".join(when)] if when else []
    yield "Where", [meeting.place] if meeting.place else []
    yield "Period", [str(meeting.period)] if meeting.period else []
    yield "Held by", list(meeting.organisers)
    yield "Chair", [_titled(person) for person in meeting.chairs]
    yield "Instruments", [_short(instrument) for instrument in meeting.implements]
    yield "Present", ["; ".join(map(_ranked, meeting.attendees))] if meeting.attendees else []


def _person_table(people: tuple[Person, ...]) -> Table:
    table = _table(_counted(len(people), "person", "people"))
    table.add_column("Name", ratio=4)
    table.add_column("Roles", ratio=7)
    table.add_column("Mentions", justify="right", ratio=2)
    for person in people:
        table.add_row(_plain(_ranked(person)), _plain("; ".join(person.roles)), str(len(person.mentions)))
    return table


def _titled(person: Person) -> str:
    return f"{_ranked(person)}, {'; '.join(person.roles)}" if person.roles else _ranked(person)


def _ranked(person: Person) -> str:
    return f"{person.rank} {person.name}" if person.rank else person.name


# ---- citations


@attrs.define
class _Cited:
    """An instrument and its mentions."""

    instrument: LegalInstrument
    mentions: list[Citation]

    def takes(self, citation: Citation) -> bool:
        """Whether another mention is of the same instrument: whatever both state must agree."""
        here, there = self.instrument, citation.instrument
        pairs = ((here.kind, there.kind), (here.issued, there.issued))
        return all(one is None or other is None or one == other for one, other in pairs)

    def add(self, citation: Citation) -> None:
        """Add a mention, and what it alone says."""
        self.mentions.append(citation)
        told = citation.instrument
        self.instrument = attrs.evolve(
            self.instrument,
            kind=self.instrument.kind or told.kind,
            issuers=self.instrument.issuers or told.issuers,
            issued=self.instrument.issued or told.issued,
            title=self.instrument.title or told.title,
        )


def _cited(citations: Iterable[Citation]) -> list[_Cited]:
    """The instruments in the order of their first mentions."""
    rows: list[_Cited] = []
    by_key: dict[object, list[_Cited]] = {}
    for citation in citations:
        instrument = citation.instrument
        alike = by_key.setdefault(_key(citation), [])
        row = next((row for row in alike if row.takes(citation)), None)
        if row is None:
            row = _Cited(instrument, [])
            alike.append(row)
            rows.append(row)
        row.add(citation)
    return rows


def _key(citation: Citation) -> object:
    instrument = citation.instrument
    if instrument.symbol:
        return instrument.symbol.key
    if instrument.number or instrument.title:
        return instrument.kind, instrument.number, instrument.year, instrument.title
    return instrument.kind, citation.quote.casefold()


def _citation_table(rows: list[_Cited]) -> Table:
    mentions = sum(len(row.mentions) for row in rows)
    table = _table(f"{_counted(len(rows), 'instrument')} in {_counted(mentions, 'mention')}")
    table.add_column("Instrument", ratio=5)
    table.add_column("Issued", ratio=4)
    table.add_column("Mentions", ratio=2)
    table.add_column("Places", ratio=4)
    for row in rows:
        table.add_row(_instrument_cell(row), _issue_cell(row.instrument), _mention_cell(row), _place_cell(row))
    return table


def _instrument_cell(row: _Cited) -> Text:
    instrument = row.instrument
    lines: list[tuple[str, str]] = []
    if instrument.symbol:
        lines.append((str(instrument.symbol), "bold green"))
    elif instrument.title and not instrument.number:
        lines.append((_named(instrument), "bold green"))
    else:
        lines.append((row.mentions[0].quote, "bold yellow"))
    if instrument.kind:
        lines.append((instrument.kind.value, "dim"))
    if instrument.title and (instrument.symbol or instrument.number):
        lines.append((instrument.title, "dim"))
    return _lines(lines)


def _named(instrument: LegalInstrument) -> str:
    return f"{instrument.title} {instrument.year}" if instrument.year else f"{instrument.title}"


def _issue_cell(instrument: LegalInstrument) -> Text:
    lines = [(issuer, "") for issuer in instrument.issuers]
    if instrument.issued:
        lines.append((instrument.issued.isoformat(), "cyan"))
    return _lines(lines)


def _mention_cell(row: _Cited) -> Text:
    forms = Counter(mention.form for mention in row.mentions)
    lines = [(f"{number} {form.value}", "") for form, number in forms.items()]
    if any(mention.repaired for mention in row.mentions):
        lines.append(("repaired", "magenta"))
    if row.instrument.symbol is None and not forms.keys().isdisjoint({CitationForm.SHORT, CitationForm.ANAPHORA}):
        lines.append(("unresolved", "yellow"))
    return _lines(lines)


def _place_cell(row: _Cited) -> Text:
    places = dict.fromkeys(str(place) for mention in row.mentions for place in mention.pinpoints)
    return _plain("; ".join(places))


# ---- relations


def _relation_table(relations: Iterable[Relation]) -> Table:
    table = _table("Relations")
    table.add_column("Instrument", ratio=5)
    table.add_column("does", ratio=2)
    table.add_column("to", ratio=5)
    for relation in relations:
        source = _short(relation.source) if relation.source else "this text"
        table.add_row(_plain(source), _plain(relation.kind.value), _plain(_short(relation.target)))
    return table


def _short(instrument: LegalInstrument) -> str:
    known = instrument.symbol or instrument.number
    if known:
        return f"{instrument.kind} {known}" if instrument.kind else f"{known}"
    return _named(instrument) if instrument.title else f"{instrument.kind}"


# ---- figures and dates


def _figure_table(figures: tuple[Figure, ...]) -> Table:
    counted = Counter((figure.quote, _value(figure), figure.unit or "") for figure in figures)
    table = _table(_counted(len(figures), "figure"))
    table.add_column("As printed", ratio=5)
    table.add_column("Value", justify="right", ratio=4)
    table.add_column("Unit", ratio=3)
    table.add_column("Times", justify="right", ratio=1, min_width=len("Times"))
    for (quote, value, unit), number in counted.items():
        table.add_row(_plain(quote), _plain(value, "cyan"), _plain(unit), str(number))
    return table


def _value(figure: Figure) -> str:
    bound = f"{figure.bound} " if figure.bound else ""
    most = "" if figure.value_max is None else f" … {figure.value_max:,}"
    return f"{bound}{figure.value:,}{most}"


def _date_table(dates: tuple[DateMention, ...]) -> Table:
    counted = Counter((mention.quote, _days(mention.start, mention.end)) for mention in dates)
    table = _table(_counted(len(dates), "date"))
    table.add_column("As printed", ratio=5)
    table.add_column("Days", ratio=5)
    table.add_column("Times", justify="right", ratio=2)
    for (quote, days), number in counted.items():
        table.add_row(_plain(quote), _plain(days, "cyan"), str(number))
    return table


def _days(start: dt.date | None, end: dt.date | None) -> str:
    if start is None and end is None:
        return "?"
    if start == end:
        return f"{start}"
    return f"{start or ''} … {end or ''}".strip()


# ---- text


def _table(title: str) -> Table:
    return Table(
        title=title,
        title_justify="left",
        title_style="bold",
        header_style="dim",
        box=None,
        expand=True,
        padding=(0, 1, 0, 0),
    )


def _counted(number: int, noun: str, nouns: str = "") -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {nouns or f'{noun}s'}"


def _lines(lines: Iterable[tuple[str, str]]) -> Text:
    return Text("\n").join(_plain(words, style) for words, style in lines)


def _plain(words: str, style: str = "") -> Text:
    """Text as it may go to a terminal: a text can hold what would move the cursor."""
    shown = "".join(char if char.isprintable() else " " if char.isspace() else "" for char in words)
    return Text(" ".join(shown.split()), style=style)
