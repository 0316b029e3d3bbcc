"""Hypothesis strategies for every public type, and writers of texts with what should be read from them.

What is drawn is plausible and agrees with itself: letters belong to bodies of that year, a quote is what
stands at its span, divisions lie inside each other.  Hypothesis loads this module by itself, so that
``st.from_type(Symbol)`` and its like work in any test suite.
"""

from __future__ import annotations

from hypothesis import strategies as st

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
from vanban.strategies._documents import WrittenDocument, WrittenText, legal_texts
from vanban.strategies._models import (
    articles,
    blocks,
    citations,
    date_mentions,
    divisions,
    documents,
    figures,
    instruments,
    meetings,
    people,
    provisions,
    references,
    relations,
)
from vanban.strategies._reports import (
    WrittenFigure,
    WrittenMeeting,
    WrittenPerson,
    counted_texts,
    reported_texts,
)
from vanban.strategies._texts import WrittenCitation, WrittenDate, cited_texts, dated_texts
from vanban.strategies._values import periods, pinpoints, spans, symbols
from vanban.values import Period, Pinpoint, Span, Symbol

__all__ = [
    "WrittenCitation",
    "WrittenDate",
    "WrittenDocument",
    "WrittenFigure",
    "WrittenMeeting",
    "WrittenPerson",
    "WrittenText",
    "articles",
    "blocks",
    "citations",
    "cited_texts",
    "counted_texts",
    "date_mentions",
    "dated_texts",
    "divisions",
    "documents",
    "figures",
    "instruments",
    "legal_texts",
    "meetings",
    "people",
    "periods",
    "pinpoints",
    "provisions",
    "references",
    "relations",
    "reported_texts",
    "spans",
    "symbols",
]


def __dir__() -> list[str]:
    return __all__


def _hypothesis_setup_hook() -> None:
    """Make ``st.from_type`` know the public types; Hypothesis calls it when it is imported itself."""
    st.register_type_strategy(Article, lambda _: articles())
    st.register_type_strategy(Block, lambda _: blocks())
    st.register_type_strategy(Citation, lambda _: citations())
    st.register_type_strategy(DateMention, lambda _: date_mentions())
    st.register_type_strategy(Division, lambda _: divisions())
    st.register_type_strategy(Figure, lambda _: figures())
    st.register_type_strategy(LegalDocument, lambda _: documents())
    st.register_type_strategy(LegalInstrument, lambda _: instruments())
    st.register_type_strategy(Meeting, lambda _: meetings())
    st.register_type_strategy(Period, lambda _: periods())
    st.register_type_strategy(Person, lambda _: people())
    st.register_type_strategy(Pinpoint, lambda _: pinpoints())
    st.register_type_strategy(Provision, lambda _: provisions())
    st.register_type_strategy(Reference, lambda _: references())
    st.register_type_strategy(Relation, lambda _: relations())
    st.register_type_strategy(Span, lambda _: spans())
    st.register_type_strategy(Symbol, lambda _: symbols())


_hypothesis_setup_hook()
