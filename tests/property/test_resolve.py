"""Rules of resolution and of relations, on drawn mentions and texts."""

import attrs
import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from vanban import Citation, CitationForm, LegalInstrument, Span, resolve
from vanban._citations import find as find_mentions
from vanban._relations import find as find_relations
from vanban._resolve import resolve_in
from vanban._sameness import agree
from vanban._tables import relations as table
from vanban._text import prepare
from vanban.strategies import citations, instruments

pytestmark = pytest.mark.property


@st.composite
def mentions(draw: st.DrawFn) -> tuple[Citation, ...]:
    """Mentions of a few instruments, each with more or less of its facts, in the order of some text."""
    pool = draw(st.lists(instruments(), min_size=1, max_size=3))
    found: list[Citation] = []
    at = 0
    for _ in range(draw(st.integers(0, 8))):
        instrument = draw(st.sampled_from(pool))
        form = draw(st.sampled_from(CitationForm))
        if form is CitationForm.SHORT:
            instrument = attrs.evolve(instrument, symbol=None, title=None, year=draw(maybe(instrument.year)))
        elif form is CitationForm.NAMED:
            instrument = attrs.evolve(instrument, symbol=None, number=None, issuers=())
        elif form is CitationForm.ANAPHORA:
            instrument = LegalInstrument(kind=instrument.kind)
        quote = f"{instrument.kind} này" if form is CitationForm.ANAPHORA else str(instrument)
        at += draw(st.integers(0, 100))
        found.append(Citation(span=Span(at, at + len(quote)), quote=quote, form=form, instrument=instrument))
        at += len(quote)
    return tuple(found)


def maybe(value: int | None) -> st.SearchStrategy[int | None]:
    return st.sampled_from((None, value))


MANY = mentions() | st.lists(citations(), max_size=6).map(tuple)
KNOWN = st.lists(instruments(), max_size=3)

# Pieces of official prose in every order: sense does not matter, only that any text is read.
PIECES = st.sampled_from(
    [
        *(row.phrase for row in table.ROWS),
        *table.ENDS,
        *table.TITLE_STARTS,
        *table.BETWEEN,
        *(row.word.capitalize() for row in table.SUBJECTS),
        *[
            "Nghị định số 901/2019/NĐ-CP",
            "Nghị định 901",
            "Nghị định này",
            "Luật Đất đai 2013",
            "Luật này",
            "Thông tư nói trên",
        ],
        *["Luật sửa đổi, bổ sung một số điều của Luật Đất đai", "Kế hoạch số 15/KH-UBND", "07/2012/TTLT-BCA-BQP"],
        *[
            "có hiệu lực",
            "kể từ ngày",
            "các",
            "dự thảo",
            "bởi",
            "theo",
            "tại",
            "được",
            "này",
            "Bộ Tài chính",
            "văn bản",
            "Văn bản",
            "1.",
            "a)",
            "Điều 5",
        ],
        *[", ", "; ", ". ", ".\n", "\n", "(", ")", "“", "”", ": ", " và ", " "],
        "nghị đi\u0323nh",
        "\u00ad",
    ]
)
TEXTS = st.lists(PIECES, max_size=25).map(" ".join)


class TestResolve:
    """Short, named and anaphoric mentions get the instrument they stand for; spans never change; idempotent."""

    @given(MANY, KNOWN)
    def test_nothing_but_the_instrument_changes(
        self, found: tuple[Citation, ...], known: list[LegalInstrument]
    ) -> None:
        after = resolve(found, known=known)
        assert [attrs.evolve(one, instrument=LegalInstrument(), antecedent=None) for one in after] == [
            attrs.evolve(one, instrument=LegalInstrument(), antecedent=None) for one in found
        ]

    @given(MANY, KNOWN)
    def test_resolving_twice_is_resolving_once(self, found: tuple[Citation, ...], known: list[LegalInstrument]) -> None:
        once = resolve(found, known=known)
        assert resolve(once, known=known) == once

    @given(MANY)
    def test_full_mentions_come_back_themselves(self, found: tuple[Citation, ...]) -> None:
        for before, after in zip(found, resolve(found), strict=True):
            if before.form is CitationForm.FULL or before.instrument.symbol is not None:
                assert after is before

    @given(MANY, KNOWN)
    def test_what_a_mention_says_is_not_contradicted(
        self, found: tuple[Citation, ...], known: list[LegalInstrument]
    ) -> None:
        for before, after in zip(found, resolve(found, known=known), strict=True):
            assert agree(before.instrument, after.instrument)
            assert after.instrument.kind is before.instrument.kind or before.instrument.kind is None

    @given(MANY)
    def test_an_antecedent_is_another_mention_or_what_that_one_stands_for(self, found: tuple[Citation, ...]) -> None:
        spans = {one.span for one in found} | {one.antecedent for one in found}
        for before, after in zip(found, resolve(found), strict=True):
            if after.antecedent != before.antecedent:
                assert after.antecedent in spans

    @given(mentions())
    def test_one_full_mention_serves_all_short_ones(self, found: tuple[Citation, ...]) -> None:
        full = [one for one in found if one.form is CitationForm.FULL and one.instrument.symbol is not None]
        assume(full)
        whole = full[0].instrument
        assume(whole.symbol is not None and whole.kind is not None)
        short = attrs.evolve(whole, symbol=None)
        mention = Citation(span=Span(9000, 9010), quote="…", form=CitationForm.SHORT, instrument=short)
        assert resolve([full[0], mention])[1].instrument == whole

    @given(TEXTS)
    def test_with_the_words_around_it_resolves_once_too(self, text: str) -> None:
        once = find_mentions(prepare(text))
        assert resolve_in(text, once) == once


class TestRelations:
    """Relations are found in any text, between instruments that it mentions."""

    @given(TEXTS, st.none() | instruments())
    @example("Nghị định số 901/2019/NĐ-CP bãi bỏ Nghị định số 12/2003/NĐ-CP.", None)
    def test_any_text_gives_relations_in_order(self, text: str, own: LegalInstrument | None) -> None:
        prepared = prepare(text)
        found = find_mentions(prepared)
        relations = find_relations(prepared, found, own=own)
        assert list(relations) == sorted(relations, key=lambda one: (one.span.start, one.span.end))
        targets = {one.instrument for one in found}
        for relation in relations:
            assert 0 <= relation.span.start < relation.span.end <= len(text)
            assert relation.target in targets
            assert relation.source != relation.target
