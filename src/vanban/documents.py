"""Reading the full text of one legal instrument: what it is, how it is built, what it rests on and what it changes.

Orchestration and nothing else.  The text is made ready once and parted from its page; the heading tells what the
instrument is, the outline its divisions, the ending who signed; the finders of citations and relations look at the same
prepared text.
"""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, final

import attrs

from vanban import _citations, _endings, _masthead, _nodes, _outline, _relations, _sheet, _sources, _symbols
from vanban._places import Places
from vanban._text import Prepared, lines_of, prepare
from vanban.errors import UnreadableError
from vanban.models import Block, Citation, Division, LegalDocument, LegalInstrument, Person, Relation
from vanban.values import CitationForm, DivisionKind, InstrumentKind, RelationKind, Span, Symbol

__all__ = ["read_document"]


def __dir__() -> list[str]:
    return __all__


def read_document(source: str | bytes, *, known: Iterable[LegalInstrument] = ()) -> LegalDocument:
    """Read the full text of one law, decree, circular, decision, Party paper or the like.

    Args:
        source: the text, as plain text, Markdown or HTML; or bytes of any of these, of a DOCX or of a PDF that holds
            text.  HTML needs the extra ``html``, DOCX ``docx``, PDF ``pdf``.
        known: instruments that the caller knows already, for mentions that the text alone does not resolve.

    Returns:
        the instrument with its structure, the mentions of others and what it does to them.  ``text`` is the given text
        where that was plain text, and else what was taken out of the file; all spans index it.

    Raises:
        UnreadableError: if there is no text: nothing but white space, pictures of pages, an unknown format.
        ImportError: if the package is missing that reads this format; the message names the extra.
    """
    reader = _Reader(_sources.text_of(source), known)
    if not reader.prepared.text.strip():
        raise UnreadableError("there is no text")
    return reader.read()


# Whatever ends a line or a page: a reader of lines need know line feeds only.
_LINE_END: Final = re.compile("\r(?=\n)|([\v\f\r\x1c\x1d\x1e\x85\u2028\u2029])")


def _with_line_feeds(prepared: Prepared) -> Prepared:
    if _LINE_END.search(prepared.text) is None:
        return prepared
    return prepared.with_text(_LINE_END.sub(lambda found: "\n" if found[1] else " ", prepared.text))


@final
class _Reader:
    """One reading of one text."""

    def __init__(self, text: str, known: Iterable[LegalInstrument]) -> None:
        self.text = text
        self.known = known
        self.prepared = _with_line_feeds(prepare(text))
        sheet = _sheet.read_sheet(self.prepared.text)
        self.head = _masthead.read_masthead(sheet.text)
        self.sheet = sheet.without([*self.head.displaced, *sheet.rules(self.head.end)])
        self.outline = _outline.read_outline(self.sheet.text, self.head.end, consolidated=self.sheet.consolidated)
        self.instrument = self._instrument()

    def read(self) -> LegalDocument:
        """The whole document."""
        divisions = tuple(_divisions(self.prepared, self.sheet.text, self.outline.nodes))
        places = Places(divisions)
        citations = self._citations(places)
        own = tuple(one for one in citations if not places.is_quoted(one.span.start))
        relations = _relations.find(self.prepared.with_text(self.sheet.upright()), own, own=self.instrument)
        relations = self._with_listed(relations, own)
        return LegalDocument(
            text=self.text,
            instrument=self.instrument,
            bases=self._bases(own, relations),
            relations=relations,
            divisions=divisions,
            blocks=tuple(self._blocks()),
            signatories=tuple(self._signatories()),
            citations=citations,
        )

    def _span(self, start: int, end: int) -> Span:
        return Span(*self.prepared.span(start, end))

    # ------------------------------------------------------------------ the instrument
    def _instrument(self) -> LegalInstrument:
        """What the heading says, and where it says nothing, the ending."""
        head, text = self.head, self.sheet.text
        kind, parts, issuers, issued = head.kind, head.symbol, head.issuers, head.issued
        if self.sheet.consolidated or head.consolidated:
            kind = _CONSOLIDATED
            own = parts is not None and "VBHN" in parts.code
            seal = _endings.seal(text)
            parts = parts if own else seal.symbol
            issued = seal.issued or (issued if own else None)
            issuers = seal.issuers or (issuers if own else ())
        elif issued is None:
            issued = _endings.adopted(text, self.outline.nodes[-1].start if self.outline.nodes else head.end)
        if kind in _PASSED:
            issuers = _PASSED[kind]
        elif not issuers and parts is not None:
            issuers = _symbols.issuer_names_of(parts.code, parts.year or (issued.year if issued else None), kind)
        effective = _endings.effective(text, issued, self._own_pieces())
        return LegalInstrument(
            kind=InstrumentKind(kind) if kind else None,
            number=parts.number if parts else None,
            year=parts.year if parts else None,
            symbol=Symbol(*parts) if parts else None,
            issuers=issuers,
            issued=issued,
            effective=effective or head.effective,
            title=head.title,
        )

    def _own_pieces(self) -> Iterator[tuple[int, int]]:
        """The pieces of the body that quote nothing, from the end, where provisions on force stand; then the ending."""
        for node in reversed(self.outline.nodes):
            if node.kind is not DivisionKind.ANNEX:
                yield from _unquoted(node)
        yield from self.outline.closings

    # ------------------------------------------------------------------ what is in no division
    def _blocks(self) -> Iterator[Block]:
        """What is in no division, and what of the page stands inside divisions, in order."""
        taken = [(start, end, role) for start, end, role in self.sheet.removed]
        taken += [(piece.start, piece.end, piece.role) for piece in self.head.pieces]
        if self.outline.contents is not None:
            taken.append((*self.outline.contents, "contents"))
        taken += _endings.parts(self.sheet.text, self.outline.closings)
        nodes = self.outline.nodes
        holes = [0, *(edge for node in nodes for edge in (node.start, node.end)), len(self.sheet.text)]
        free = list(zip(holes[::2], holes[1::2], strict=True))
        title = max((piece.end for piece in self.head.pieces if piece.role in ("kind", "title")), default=0)
        for start, end, role in _shared_out((self.prepared.text, self.sheet.text), taken, free, title):
            yield Block(span=self._span(start, end), role=role)

    def _signatories(self) -> Iterator[Person]:
        for one in _endings.signatures(self.sheet.text, self.outline.closings):
            yield Person(
                name=one.name,
                rank=one.rank,
                roles=(one.office,) if one.office else (),
                mentions=(self._span(one.start, one.end),),
            )

    # ------------------------------------------------------------------ mentions
    def _citations(self, places: Places[Division]) -> tuple[Citation, ...]:
        """All mentions; `Luật này` is the text itself, unless it stands in what is quoted."""
        kinds = {self.instrument.kind, InstrumentKind(self.head.kind) if self.head.kind else None}
        symbol = self.instrument.symbol

        def is_own(one: Citation) -> bool:
            if one.instrument.kind not in kinds:
                return False
            if one.form is CitationForm.ANAPHORA:
                return one.quote.lower().endswith("này") and not places.is_quoted(one.span.start)
            other = one.instrument.symbol
            return other is not None and symbol is not None and other.key == symbol.key

        def settled(citations: Sequence[Citation]) -> tuple[Citation, ...]:
            return tuple(
                attrs.evolve(one, instrument=self.instrument, antecedent=None) if is_own(one) else one
                for one in citations
            )

        # Once before the others are resolved, and once behind, for a text without a number stays to be resolved.
        found = settled(_citations.find(self.prepared, known=self.known, settle=settled))
        return tuple(self._quoted(found, places))

    def _quoted(self, citations: Iterable[Citation], places: Places[Division]) -> Iterator[Citation]:
        """All mentions; a `Luật này` that is quoted is the law that was named last, and never the text itself."""
        last: dict[InstrumentKind | None, Citation] = {}
        for one in citations:
            kind = one.instrument.kind
            if one.form is not CitationForm.ANAPHORA:
                if one.instrument != self.instrument:
                    last[kind] = one
                yield one
            elif one.quote.lower().endswith("này") and places.is_quoted(one.span.start):
                named = last.get(kind)
                yield attrs.evolve(
                    one,
                    instrument=named.instrument if named is not None else LegalInstrument(kind=kind),
                    antecedent=named.span if named is not None else None,
                )
            else:
                yield one

    def _with_listed(self, relations: Sequence[Relation], citations: Sequence[Citation]) -> tuple[Relation, ...]:
        """*relations* with those that a list states: `Bãi bỏ các văn bản sau đây:` / `1. Thông tư số …`."""
        text, starts = self.sheet.text, [one.span.start for one in citations]
        said = {(relation.kind, relation.target) for relation in relations if relation.source == self.instrument}
        found = list(relations)
        for node in _nodes.walk(self.outline.nodes):
            if node.quoted or not node.children or not _ENDED_BELOW.search(text, node.start, node.children[0].start):
                continue
            for child in node.children:
                begin = self.prepared.offset(child.label_end)
                index = bisect_left(starts, begin)
                if index < len(citations) and not self.text[begin : starts[index]].strip(" *"):
                    target = citations[index].instrument
                    span = self._span(child.start, child.end)
                    if (RelationKind.REPEALS, target) not in said:
                        said.add((RelationKind.REPEALS, target))
                        found.append(
                            Relation(span=span, kind=RelationKind.REPEALS, source=self.instrument, target=target)
                        )
        return tuple(sorted(found, key=lambda relation: (relation.span.start, relation.span.end)))

    def _bases(self, citations: Sequence[Citation], relations: Sequence[Relation]) -> tuple[Citation, ...]:
        """Of the mentions above the body, those on which the text is founded."""
        targets = [relation.target for relation in relations if relation.kind is RelationKind.BASED_ON]
        begin = self.outline.begin if self.outline.nodes else len(self.sheet.text)
        listed = _LISTED_BASES.search(self.sheet.text, 0, begin)
        found: dict[LegalInstrument, Citation] = {}
        for citation in citations:
            at = self.prepared.folded(citation.span.start)
            if at >= begin:
                break
            line = self.sheet.text[self.sheet.text.rfind("\n", 0, at) + 1 : at]
            in_list = listed is not None and listed.end() <= at and line.strip(" *") in ("-", "+")
            if in_list or (at >= self.head.end and citation.instrument in targets):
                found.setdefault(citation.instrument, citation)
        return tuple(found.values())


# Bãi bỏ toàn bộ các văn bản sau đây:; Các Thông tư sau đây hết hiệu lực thi hành:
_ENDED_BELOW: Final = re.compile(
    r"(?:(?:[bB]ãi\s+bỏ|[hH]ủy\s+bỏ|[hH]uỷ\s+bỏ)[^.;:]{0,160}"
    r"|(?:sau|sau\s+đây)\s[^.;:]{0,60}hết\s+hiệu\s+lực[^.;:]{0,160})\s*:\s*\Z"
)
# ## Căn cứ pháp lý / - Luật … số …
_LISTED_BASES: Final = re.compile(r"(?:Căn cứ pháp l(?:ý|uật)|CĂN CỨ PHÁP L(?:Ý|UẬT))[ *:]*(?=\n)")
_CONSOLIDATED: Final = "văn bản hợp nhất"
_PASSED: Final = {"luật": ("Quốc hội",), "bộ luật": ("Quốc hội",), "hiến pháp": ("Quốc hội",)}


def _divisions(prepared: Prepared, text: str, nodes: Iterable[_nodes.Node]) -> Iterator[Division]:
    for node in nodes:
        yield Division(
            kind=node.kind,
            number=node.number,
            heading=" ".join(text[slice(*node.heading)].replace("**", "").split()) or None if node.heading else None,
            span=Span(*prepared.span(node.start, node.end)),
            quoted=node.quoted,
            children=tuple(_divisions(prepared, text, node.children)),
        )


def _unquoted(node: _nodes.Node) -> Iterator[tuple[int, int]]:
    """The pieces of a division between what it quotes."""
    at = node.start
    for child in node.children:
        yield at, child.start
        if not child.quoted:
            yield from _unquoted(child)
        at = child.end
    yield at, node.end


def _shared_out(
    texts: tuple[str, str], taken: Iterable[tuple[int, int, str]], free: Sequence[tuple[int, int]], title: int
) -> Iterator[tuple[int, int, str]]:
    """Blocks that do not overlap: what is *taken*, and line by line what is left of the *free* pieces.

    *texts* are the text with its page and without.
    """
    whole, text = texts
    pieces: list[tuple[int, int, str]] = []
    at = 0
    for begin, minus_end, role in sorted((start, -end, role) for start, end, role in taken):
        if max(begin, at) < -minus_end:
            pieces.append((max(begin, at), -minus_end, role))
            at = -minus_end
    ends = [end for _, end, _ in pieces]
    shared = [(*stripped, role) for start, end, role in pieces if (stripped := _stripped(whole, start, end))]
    for begin, stop in free:
        at = begin
        for start, end, _ in itertools.islice(pieces, bisect_right(ends, begin), None):
            if start >= stop:
                break
            shared += _lines(text, at, start, title)
            at = max(at, end)
        shared += _lines(text, at, stop, title)
    return iter(_dressed(whole, sorted(shared)))


def _dressed(text: str, blocks: Sequence[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """Blocks with the signs that only dress them: what is left of a line is no block of its own."""
    found: list[tuple[int, int, str]] = []
    for start, end, role in blocks:
        last_start, last_end, last_role = found[-1] if found else (start, start, "")
        on_one_line = bool(found) and "\n" not in text[last_end:start]
        if not text[start:end].strip(_DRESS):
            role = last_role if on_one_line else "rule"  # noqa: PLW2901 - the same block under its right name
        elif last_role == "rule" and not text[last_start:last_end].strip(_DRESS):
            last_role = role
        if on_one_line and last_role == role:
            found[-1] = (last_start, end, role)
        else:
            found.append((start, end, role))
    return found


_DRESS: Final = " \t*#>|_~=-"


def _lines(text: str, start: int, end: int, title: int) -> Iterator[tuple[int, int, str]]:
    """What no reader has claimed: lines above the title are of the heading, and those below it of the preamble."""
    for first, last in lines_of(text, start, end):
        stripped = _stripped(text, first, last)
        if stripped is not None:
            yield (*stripped, "heading" if first < title else "preamble")


def _stripped(text: str, start: int, end: int) -> tuple[int, int] | None:
    piece = text[start:end]
    left = piece.lstrip()
    if not left:
        return None
    first = start + len(piece) - len(left)
    return first, first + len(left.rstrip())
