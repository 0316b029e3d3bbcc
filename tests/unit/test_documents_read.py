"""Whole legal texts, each beside what a careful reader takes from it.

``tests/documents`` holds pairs ``NN-feature.txt`` and ``NN-feature.json``. The JSON states only the layers that its
text is about; what is absent is not asked for.
"""

import functools
from collections.abc import Callable, Iterator, Sequence
from typing import Any, Final

import attrs
import pytest
from annotated import Annotated

from vanban import read_document
from vanban.models import Division, LegalDocument, LegalInstrument
from vanban.values import DivisionKind, InstrumentKind, Pinpoint, Rank, RelationKind

TEXTS: Final = Annotated("documents")

# The key that tells about a fixture and is no layer of it.
ABOUT: Final = {"feature"}
ROLES: Final = {
    "motto", "issuer", "symbol", "dateline", "kind", "title", "name", "metadata", "mark", "rule", "heading", "preamble",
    "adoption", "signature", "recipients", "furniture", "note", "footnote", "contents",
}  # fmt: skip


@functools.cache
def document_of(name: str) -> LegalDocument:
    return read_document(TEXTS.texts[name])


def words(text: str) -> str:
    """A text on one line."""
    return " ".join(text.split())


def rows(divisions: Sequence[Division], depth: int = 0) -> Iterator[list[Any]]:
    """The outline in the form of the fixtures."""
    for one in divisions:
        yield [depth, one.kind.value, one.number, one.heading, one.quoted]
        yield from rows(one.children, depth + 1)


def drawn(outline: Sequence[Sequence[Any]]) -> str:
    """An outline as lines, for a diff that can be read."""
    return "\n".join(
        f"{'  ' * depth}{kind} {number or '-'}{f' | {words(heading)}' if heading else ''}{'  “”' if quoted else ''}"
        for depth, kind, number, heading, quoted in outline
    )


def name_of(instrument: LegalInstrument, quote: str, asked: Sequence[str]) -> str:
    """What a fixture calls an instrument: by its symbol, its title or the words of the mention."""
    names = [str(instrument.symbol)] if instrument.symbol is not None else []
    names += [instrument.title] if instrument.title is not None else []
    names += [words(quote)]
    return next((name for name in names if name in asked), names[0])


def place(found: Pinpoint) -> str:
    """A place; the chapters above an article are left out."""
    if found.article is not None:
        found = attrs.evolve(found, part=None, chapter=None, section=None, subsection=None)
    return str(found)


def check_value(layer: str, document: LegalDocument, expected: str | None) -> None:
    """Kind, symbol, days and title of the instrument."""
    found = getattr(document.instrument, layer)
    assert (None if found is None else words(str(found))) == expected


def check_issuers(_layer: str, document: LegalDocument, expected: list[str]) -> None:
    assert list(document.instrument.issuers) == expected


def check_bases(_layer: str, document: LegalDocument, expected: list[str]) -> None:
    assert [name_of(one.instrument, one.quote, expected) for one in document.bases] == expected


def check_relations(_layer: str, document: LegalDocument, expected: list[list[str]]) -> None:
    """What the text itself does to others; what it is founded on is the layer of bases."""
    asked = [target for _, target in expected]
    found = {
        (one.kind.value, name_of(one.target, str(one.target), asked))
        for one in document.relations
        if one.kind is not RelationKind.BASED_ON and one.source in {None, document.instrument}
    }
    assert sorted(found) == sorted((kind, target) for kind, target in expected)


def check_signatories(_layer: str, document: LegalDocument, expected: list[list[str | None]]) -> None:
    found = [(one.name, one.rank and one.rank.value, *(one.roles or [None])) for one in document.signatories]
    assert "\n".join(map(str, found)) == "\n".join(str(tuple(each)) for each in expected)


def check_outline(_layer: str, document: LegalDocument, expected: list[list[Any]]) -> None:
    assert drawn(list(rows(document.divisions))) == drawn(expected)
    assert len(expected) == len(list(document.walk(quoted=True)))


def check_blocks(_layer: str, document: LegalDocument, expected: dict[str, list[str]]) -> None:
    """The lines of the roles that the fixture names; how many of them make a block is left open."""
    found: dict[str, list[str]] = {role: [] for role in expected}
    for block in document.blocks:
        if block.role in found:
            lines = (words(line).strip("*# ") for line in block.span.of(document.text).split("\n"))
            found[block.role] += [line for line in lines if line]
    assert found == expected


def check_references(_layer: str, document: LegalDocument, expected: list[list[Any]]) -> None:
    found = [[words(one.quote), [place(each) for each in one.pinpoints]] for one in document.references]
    assert found == expected


CHECKS: Final[dict[str, Callable[[str, LegalDocument, Any], None]]] = {
    "kind": check_value,
    "symbol": check_value,
    "issuers": check_issuers,
    "issued": check_value,
    "effective": check_value,
    "title": check_value,
    "bases": check_bases,
    "relations": check_relations,
    "signatories": check_signatories,
    "outline": check_outline,
    "blocks": check_blocks,
    "references": check_references,
}


@pytest.mark.parametrize(("name", "layer"), TEXTS.layers(CHECKS))
def test_layer(name: str, layer: str) -> None:
    CHECKS[layer](layer, document_of(name), TEXTS.expected[name][layer])


def test_there_are_enough_of_them() -> None:
    assert len(TEXTS.names) >= 30
    assert list(TEXTS.texts) == TEXTS.names


def test_every_unit_occurs() -> None:
    kinds = {row[1] for name in TEXTS.names for row in TEXTS.expected[name].get("outline", [])}
    assert kinds == set(DivisionKind)


@pytest.mark.parametrize("name", TEXTS.names)
def test_fixture_fits_its_text(name: str) -> None:
    expected = TEXTS.expected[name]
    assert expected.keys() - ABOUT <= CHECKS.keys()
    assert expected["feature"]
    assert expected.get("kind") in {None, *InstrumentKind}
    assert expected.get("blocks", {}).keys() <= ROLES
    assert {rank for _, rank, _ in expected.get("signatories", [])} <= {None, *Rank}
    assert {kind for kind, _ in expected.get("relations", [])} <= set(RelationKind)
    depth = -1
    for row in expected.get("outline", []):
        assert row[1] in set(DivisionKind)
        assert 0 <= row[0] <= depth + 1
        depth = row[0]


@pytest.mark.parametrize("name", TEXTS.names)
def test_blocks_and_divisions_share_out_the_text(name: str) -> None:
    """No character that is no blank is left over, and none stands in two blocks."""
    document = document_of(name)
    taken = [0] * len(document.text)
    for block in document.blocks:
        for at in range(block.span.start, block.span.end):
            taken[at] += 1
    assert max(taken) <= 1
    for division in document.divisions:
        for at in range(division.span.start, division.span.end):
            taken[at] += 1
    assert [at for at, count in enumerate(taken) if not count and not document.text[at].isspace()] == []


@pytest.mark.parametrize("name", TEXTS.names)
def test_smaller_divisions_lie_inside_larger_ones(name: str) -> None:
    for division in document_of(name).walk(quoted=True):
        at = division.span.start
        for child in division.children:
            assert at <= child.span.start < child.span.end <= division.span.end
            at = child.span.end
