"""Resolution: which instrument a mention stands for that does not carry the symbol itself.

A writer names an instrument in full once and says `Nghị định số 77`, `Luật Đất đai` or `Nghị định này` afterwards.
What is looked for, in this order: a full mention of the same text, an instrument that the caller knows, and, for a law
with its year or date, the table of laws.  Kind and number or name must agree, and nothing else that both sides say may
disagree.  Where that leaves two instruments, the mention stays as it was.
"""

from __future__ import annotations

import re
from bisect import bisect_left, insort
from collections.abc import Iterable, Sequence
from typing import Final, TypeAlias, final

import attrs

from vanban._around import folded_spans, sentence_breaks
from vanban._sameness import WITH_NAME, agree, full_name, laws_named, merge, name_of, plain_number, tells_year
from vanban._text import Prepared, fold_key, prepare
from vanban.models import Citation, LegalInstrument
from vanban.values import CitationForm, InstrumentKind

__all__ = ["resolve", "resolve_in"]

TRIES: Final = 32
"""How many candidates on either side are looked at for one mention, so that time stays linear in the mentions."""
NEAR: Final = 60
"""A definition stands within so many characters of what it defines: ``… (sau đây gọi tắt là Thông tư 07)``."""
APART: Final = 40
"""Nearer than this to a mention of the same kind, ``này`` means another: ``Nghị định 15 và Nghị định này``."""
RECENT: Final = 600
"""How far back a pointing word reaches when several instruments of its kind stand before it."""
FAR: Final = 12_000
"""How far back it reaches when there is only one."""


def resolve(citations: Iterable[Citation], *, known: Iterable[LegalInstrument] = ()) -> tuple[Citation, ...]:
    """Give short, named and anaphoric mentions the instrument that they stand for.

    Mentions are taken in the order of the text.  Spans, quotes and forms stay as they are, and resolving twice gives
    what resolving once gave.  Instruments in *known* stand behind those of the text, and the library's table of laws
    behind both.
    """
    return _resolve(tuple(citations), known, None)


def resolve_in(
    text: str | Prepared, citations: Iterable[Citation], *, known: Iterable[LegalInstrument] = ()
) -> tuple[Citation, ...]:
    """As :func:`resolve`, with the words around the mentions to go by.

    They tell brackets that define a short form, drafts, and whether `Luật này` is the text itself.
    """
    return _resolve(tuple(citations), known, prepare(text))


def _resolve(
    citations: tuple[Citation, ...], known: Iterable[LegalInstrument], prepared: Prepared | None
) -> tuple[Citation, ...]:
    wanting = [index for index, citation in enumerate(citations) if _is_wanting(citation)]
    if not wanting:
        return citations
    return _Resolver(citations, known, prepared).run(wanting)


def _is_wanting(citation: Citation) -> bool:
    full = citation.form is CitationForm.FULL
    return not full and citation.antecedent is None and citation.instrument.symbol is None


_Key: TypeAlias = tuple[InstrumentKind | None, str]


# ---------------------------------------------------------------------- the words before a mention
# What makes it a definition: "(", "(sau đây gọi tắt là", "viết tắt là".
_DEFINING: Final = re.compile(r"(?:\(|(?:gọi|viết)(?:\s+(?:chung|tắt|tắt\s+chung))?(?:\s+là)?:?)\s*[“\"']?$")
# What makes a pointing mention no single known instrument: "các Nghị định này", "dự thảo Luật này".
_UNNAMED: Final = re.compile(r"(?<!\w)(?:các|những|hai|ba|bốn|nhiều|mọi|dự\s+thảo|dự\s+án|dự)\s+$", re.IGNORECASE)
_COUNT: Final = re.compile(r"[0-9]\s+$")
# What makes it the object of another instrument.
_CHANGED: Final = re.compile(
    r"(?:thay\s+thế|thay\s+cho|bãi\s+bỏ|h(?:ủy|uỷ)\s+bỏ|sửa\s+đổi|bổ\s+sung)(?:\s+cho)?"
    r"(?:,?\s+(?:và|một|số|điều|khoản|điểm|nội|dung|bổ|sung|của|các|[0-9]+[a-zđ]?|[a-zđ]))*\s+$",
    re.IGNORECASE,
)
# What makes `này`, in the sentence of another instrument, the text itself.
_SELF: Final = re.compile(r"(?:ngày|và|hoặc|khi|theo|tại|của|thời\s+điểm)\s+$", re.IGNORECASE)
# How a line of a legal text begins.
_LEGAL: Final = re.compile(
    r"(?:^|\n)\s*(?:Điều\s+[0-9]+[a-zđ]?\s*\.|Căn\s+cứ\s|Chương\s+[IVXL]+|[0-9]{1,2}[.)]\s|[a-zđ]\)\s)"
)


@final
class _Resolver:
    """One run over the mentions of one text."""

    def __init__(
        self, citations: tuple[Citation, ...], known: Iterable[LegalInstrument], prepared: Prepared | None
    ) -> None:
        self.citations = list(citations)
        self.text = None if prepared is None else prepared.text
        if prepared is None:
            self.spans = [(citation.span.start, citation.span.end) for citation in citations]
        else:
            self.spans = folded_spans(prepared, citations)
        # Where each number and each name stands with its symbol, as indices into the mentions, ascending.
        self.numbers: dict[_Key, list[int]] = {}
        self.names: dict[str, list[int]] = {}
        # The same for full mentions only.
        self.numbered: dict[str, list[int]] = {}
        # Where each kind stands, but for pointing words.
        self.kinds: dict[InstrumentKind | None, list[int]] = {}
        # What a bracket behind an instrument says that it will be called.
        self.defined: dict[_Key | str, int] = {}
        for index, citation in enumerate(citations):
            self._index(index, citation)
        self.known_numbers: dict[_Key, list[LegalInstrument]] = {}
        self.known_names: dict[str, list[LegalInstrument]] = {}
        for instrument in known:
            self._index_known(instrument)

    def _index(self, index: int, citation: Citation) -> None:
        instrument = citation.instrument
        if citation.form is not CitationForm.ANAPHORA and instrument.kind is not None:
            self.kinds.setdefault(instrument.kind, []).append(index)
        if instrument.symbol is None:
            return
        if citation.form is CitationForm.FULL:
            self.numbers.setdefault((instrument.kind, plain_number(instrument.symbol.number)), []).append(index)
            if instrument.kind in WITH_NAME and (name := name_of(citation)):
                self.names.setdefault(name, []).append(index)
                self.numbered.setdefault(name, []).append(index)
        elif citation.form is CitationForm.NAMED and citation.antecedent is None and tells_year(citation):
            self.names.setdefault(name_of(citation), []).append(index)

    def _index_known(self, instrument: LegalInstrument) -> None:
        if instrument.symbol is None:
            return
        key = (instrument.kind, plain_number(instrument.symbol.number))
        self.known_numbers.setdefault(key, []).append(instrument)
        if instrument.title is not None:
            self.known_names.setdefault(full_name(instrument.kind, instrument.title), []).append(instrument)

    def run(self, wanting: list[int]) -> tuple[Citation, ...]:
        # Laws that their year fixes come first: they in turn tell what the bare name means.
        for index in wanting:
            if self.citations[index].form is CitationForm.NAMED:
                self._dated(index)
        for index in wanting:
            citation = self.citations[index]
            if citation.instrument.symbol is None:
                match citation.form:
                    case CitationForm.SHORT:
                        self._short(index, citation)
                    case CitationForm.NAMED:
                        self._named(index, citation)
                    case _:
                        self._anaphora(index, citation)
        return tuple(self.citations)

    # ------------------------------------------------------------------ kind and number
    def _short(self, index: int, citation: Citation) -> None:
        instrument = citation.instrument
        if instrument.number is None:
            return
        key = (instrument.kind, plain_number(instrument.number))
        place = None if self.text is None else self._defining(index, key)
        if place is not None:
            self.defined[key] = place
        place = self._as_defined(instrument, key)
        if place is None:
            place = self._nearest(index, instrument, self.numbers.get(key) or self.numbers.get((None, key[1]), []))
        if place is None and self.text is None:
            place = self._defining(index, key)
        if place is not None:
            self._take(index, place)
        else:
            self._take_known(index, self.known_numbers.get(key, ()))

    def _as_defined(self, instrument: LegalInstrument, key: _Key | str) -> int | None:
        place = self.defined.get(key)
        return place if place is not None and agree(instrument, self.citations[place].instrument) else None

    def _defining(self, index: int, key: _Key) -> int | None:
        """A joint instrument of the same number just before: `Thông tư liên tịch số 07/… (gọi tắt là Thông tư 07)`."""
        kind, number = key
        start = self.spans[index][0]
        if kind is None or (self.text is not None and not _DEFINING.search(self._before(start))):
            return None
        for place in self._back(index, NEAR if self.text is None else RECENT):
            other = self.citations[place].instrument
            joint = other.kind is not None and other.kind.startswith(f"{kind} ") and other.symbol is not None
            if joint and other.symbol is not None and plain_number(other.symbol.number) == number:
                return place if agree(self.citations[index].instrument, other) else None
        return None

    def _back(self, index: int, reach: int) -> Iterable[int]:
        """The full mentions that end at most *reach* characters before the one at *index*, nearest first."""
        start = self.spans[index][0]
        for place in range(index - 1, max(index - TRIES, -1), -1):
            if start - self.spans[place][1] > reach:
                return
            if self.citations[place].form is CitationForm.FULL:
                yield place

    def _nearest(self, index: int, instrument: LegalInstrument, places: Sequence[int]) -> int | None:
        """The nearest fitting mention before, else the one instrument that fits after."""
        at = bisect_left(places, index)
        for place in reversed(places[max(at - TRIES, 0) : at]):
            if agree(instrument, self.citations[place].instrument):
                return place
        return self._only(instrument, places[at : at + TRIES])

    def _only(self, instrument: LegalInstrument, places: Iterable[int]) -> int | None:
        """The first of *places* that fits, when all that fit are one instrument."""
        fitting = [place for place in places if agree(instrument, self.citations[place].instrument)]
        return fitting[0] if len({self._identity(place) for place in fitting}) == 1 else None

    def _identity(self, place: int) -> str:
        citation = self.citations[place]
        if citation.instrument.symbol is not None:
            return citation.instrument.symbol.key
        if citation.instrument.number is not None:
            return plain_number(citation.instrument.number)
        return name_of(citation)

    # ------------------------------------------------------------------ names
    def _dated(self, index: int) -> None:
        """A law with its year or date: a full mention of the text, what is known, and then the table."""
        citation = self.citations[index]
        instrument = citation.instrument
        if instrument.year is None and instrument.issued is None:
            return
        name = name_of(citation)
        place = self._only(instrument, self.numbered.get(name, ())[:TRIES])
        if place is not None:
            self._take(index, place)
            return
        taken = self._take_known(index, self.known_names.get(name, ())) or self._take_known(
            index, laws_named(name, instrument)
        )
        if taken and tells_year(citation):
            insort(self.names.setdefault(name, []), index)

    def _named(self, index: int, citation: Citation) -> None:
        name = name_of(citation)
        place = self._behind_bracket(index, name)
        if place is not None:
            self.defined[name] = place
        place = self._as_defined(citation.instrument, name)
        if place is None:
            places = self.names.get(name, [])
            at = bisect_left(places, index)
            before, after = places[max(at - TRIES, 0) : at], places[at : at + TRIES]
            place = self._only(citation.instrument, [*reversed(before), *after])
        if place is not None:
            self._take(index, place)
        else:
            self._take_known(index, self.known_names.get(name, ()))

    def _behind_bracket(self, index: int, name: str) -> int | None:
        """The full mention of the same kind to which a bracket gives the name: `… (sau đây gọi là Luật Đất đai)`."""
        start = self.spans[index][0]
        if self.text is None or not _DEFINING.search(self._before(start)):
            return None
        nameless = None
        for place in self._back(index, RECENT):
            candidate = self.citations[place]
            if candidate.instrument.kind is self.citations[index].instrument.kind:
                own = name_of(candidate) if candidate.instrument.kind in WITH_NAME else ""
                if own == name:
                    return place
                if not own and place == index - 1 and start - self.spans[place][1] <= NEAR:
                    nameless = place
        return nameless

    # ------------------------------------------------------------------ pointing words
    def _anaphora(self, index: int, citation: Citation) -> None:
        places = self.kinds.get(citation.instrument.kind, [])
        at = bisect_left(places, index)
        before = places[max(at - TRIES, 0) : at]
        if not before:
            return
        this = fold_key(citation.quote).endswith((" này", " nay"))
        alone = len({self._identity(one) for one in before}) == 1
        if self.text is None:
            place: int | None = before[-1] if not this or self._points_far(index, before[-1], alone=alone) else None
        elif self._is_unnamed(index):
            place = None
        elif this:
            place = next((one for one in reversed(before) if not self._is_changed(one)), None)
            if place is not None and not self._points_back(self.text, index, place):
                place = None
        else:
            place = before[-1]
        near = place is not None and self.spans[index][0] - self.spans[place][1] <= (FAR if alone else RECENT)
        if place is not None and near and agree(citation.instrument, self.citations[place].instrument):
            self._take(index, place)

    def _is_unnamed(self, index: int) -> bool:
        """Whether the words before a pointing mention make it no single known instrument."""
        before = self._before(self.spans[index][0])
        return bool(
            _UNNAMED.search(before) or (not self.citations[index].pinpoints and _COUNT.search(before))  # not: Điều 8
        )

    def _points_far(self, index: int, place: int, *, alone: bool) -> bool:
        """Whether `này` may mean the instrument at *place*, as far as mentions alone can tell."""
        return alone and not self.citations[index].pinpoints and self.spans[index][0] - self.spans[place][1] >= APART

    def _is_changed(self, place: int) -> bool:
        """Whether the words before a mention say that it is replaced or amended: the talk goes on about the other."""
        return _CHANGED.search(self._before(self.spans[place][0])) is not None

    def _points_back(self, text: str, index: int, place: int) -> bool:
        """Whether `này` means the instrument at *place* and not the text in which it stands."""
        start = self.spans[index][0]
        floor = max(start - FAR, 0)
        begin = max(self.spans[place][1], floor)
        gap = text[begin:start]
        opened = max(gap.rfind("“"), gap.rfind('"'))
        if opened >= 0 and "”" not in gap[opened + 1 :]:
            # Words of the instrument itself, quoted: Nghị định 15 quy định: “… theo Điều 5 Nghị định này”.
            return True
        if _LEGAL.search(text[floor:start]):
            return False
        if ";" in gap or sentence_breaks(text, begin, start):
            return True
        return len(gap) >= APART and "," in gap and not self.citations[index].pinpoints and not _SELF.search(gap)

    def _before(self, start: int) -> str:
        return (self.text or "")[max(start - NEAR, 0) : start]

    # ------------------------------------------------------------------ taking over
    def _take(self, index: int, place: int) -> None:
        citation, antecedent = self.citations[index], self.citations[place]
        self.citations[index] = attrs.evolve(
            citation,
            instrument=merge(citation.instrument, antecedent.instrument),
            antecedent=antecedent.antecedent or antecedent.span,
        )

    def _take_known(self, index: int, instruments: Iterable[LegalInstrument]) -> bool:
        """Take the instrument from outside the text that fits, if all that fit are one."""
        citation = self.citations[index]
        fitting = {
            one.symbol.key: one for one in instruments if one.symbol is not None and agree(citation.instrument, one)
        }
        if len(fitting) != 1:
            return False
        [other] = fitting.values()
        self.citations[index] = attrs.evolve(citation, instrument=merge(citation.instrument, other))
        return True
