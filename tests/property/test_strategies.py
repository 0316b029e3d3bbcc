"""What is drawn agrees with itself, and Hypothesis knows how to draw every public type."""

import itertools
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vanban import (
    Article,
    Citation,
    DateMention,
    Division,
    Figure,
    LegalDocument,
    LegalInstrument,
    Meeting,
    Reference,
    Symbol,
    codec,
    strategies,
)
from vanban.strategies import WrittenCitation, WrittenDate

pytestmark = pytest.mark.property

TYPES: list[type[Any]] = list(codec._TYPE_NAMES)


@pytest.mark.parametrize("cls", TYPES, ids=lambda cls: cls.__name__)
def test_hypothesis_draws_every_public_type(cls: type[Any]) -> None:
    @given(st.from_type(cls))
    def test(drawn: object) -> None:
        assert type(drawn) is cls

    test()


def test_hypothesis_loads_the_strategies_by_itself() -> None:
    code = "import sys, hypothesis; assert 'vanban.strategies' in sys.modules"
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)


def test_the_module_lists_its_names() -> None:
    assert dir(strategies) == strategies.__all__


def _inside(divisions: tuple[Division, ...], start: int, end: int) -> Iterator[Division]:
    """All divisions, once it is seen that they lie in order inside what holds them."""
    for division in divisions:
        assert start <= division.span.start < division.span.end <= end
        start = division.span.end
        yield division
        yield from _inside(division.children, division.span.start, division.span.end)


class TestAgreement:
    """A quote is what stands at its span; mentions are in the order of the text."""

    @given(strategies.articles())
    def test_an_article_agrees_with_its_text(self, article: Article) -> None:
        groups: tuple[tuple[Citation | DateMention | Figure, ...], ...] = (
            article.citations,
            article.dates,
            article.figures,
        )
        for mentions in groups:
            assert all(mention.quote == mention.span.of(article.text) for mention in mentions)
            assert [mention.span for mention in mentions] == sorted(mention.span for mention in mentions)
        assert "\n".join(block.span.of(article.text) for block in article.blocks) == article.text

    @given(strategies.documents())
    def test_divisions_lie_inside_each_other(self, document: LegalDocument) -> None:
        assert all(_inside(document.divisions, 0, len(document.text)))

    @given(strategies.references(within="Luật Đất đai"))
    def test_a_reference_stands_in_the_text(self, reference: Reference) -> None:
        assert reference.quote == reference.span.of("Luật Đất đai")
        assert reference.pinpoints

    @given(strategies.documents())
    def test_blocks_are_in_order_and_apart(self, document: LegalDocument) -> None:
        spans = [block.span for block in document.blocks]
        assert all(left.end <= right.start for left, right in itertools.pairwise(spans))
        assert all(0 <= span.start < span.end <= len(document.text) for span in spans)

    @given(strategies.date_mentions())
    def test_a_date_has_both_ends_or_none(self, mention: DateMention) -> None:
        if mention.start is None or mention.end is None:
            assert mention.start is mention.end
        else:
            assert mention.start <= mention.end

    @given(strategies.figures())
    def test_a_range_has_its_ends_in_order(self, figure: Figure) -> None:
        assert figure.value_max is None or figure.value <= figure.value_max

    @given(strategies.meetings())
    def test_a_meeting_ends_after_it_began(self, meeting: Meeting) -> None:
        assert meeting.end_date is None or (meeting.date is not None and meeting.date < meeting.end_date)

    @given(st.integers(1945, 2026).flatmap(lambda year: st.tuples(st.just(year), strategies.symbols(year=year))))
    def test_a_symbol_of_a_year_is_of_that_year(self, drawn: tuple[int, Symbol]) -> None:
        year, symbol = drawn
        assert symbol.year in {None, year}

    @given(st.integers(1945, 2026).flatmap(lambda year: st.tuples(st.just(year), strategies.instruments(year=year))))
    def test_an_instrument_of_a_year_is_of_that_year(self, drawn: tuple[int, LegalInstrument]) -> None:
        year, instrument = drawn
        assert instrument.number is not None
        assert instrument.year in {None, year}


class TestWriters:
    """A writer knows where it wrote what."""

    @given(strategies.cited_texts())
    def test_citations_stand_where_they_were_written(self, written: tuple[str, tuple[WrittenCitation, ...]]) -> None:
        text, citations = written
        for citation in citations:
            quote = citation.span.of(text)
            assert citation.number is None or citation.number in quote
            assert citation.symbol is None or str(citation.symbol) in quote
        assert [citation.span for citation in citations] == sorted(citation.span for citation in citations)

    @given(strategies.dated_texts())
    def test_dates_stand_where_they_were_written(self, written: tuple[str, tuple[WrittenDate, ...]]) -> None:
        text, dates = written
        for date in dates:
            assert str(date.end.year) in date.span.of(text)
            assert date.start <= date.end
