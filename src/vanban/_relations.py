"""What a text says that instruments do to each other: amend, replace, repeal, detail, guide, implement.

Only the words between and around mentions of instruments are read, sentence by sentence.  A relation has somebody who
acts: an instrument with its number, one that points (`Nghị định này`) or a kind alone (`dự thảo Nghị định sửa đổi …`).
Where the text names nobody, as in `Bãi bỏ Điều 5 Nghị định số 15`, it is the text itself that acts, and there is a
relation only if the caller says which instrument the text is.
"""

from __future__ import annotations

import re
import sys
from typing import Final, final

import attrs

from vanban._around import folded_spans, lowered, sentence_breaks
from vanban._phrases import Phrases, phrases_for, row_of, subject_of
from vanban._sameness import plain_number
from vanban._tables.relations import RelationRow
from vanban._text import Prepared, fold_key
from vanban.models import Citation, LegalInstrument, Relation
from vanban.values import CitationForm, InstrumentKind, RelationKind, Span

__all__ = ["find"]

REACH: Final = 700
"""No sentence reaches further between two instruments."""
MANY: Final = 24
"""How many mentions back a sentence is followed."""


def find(
    prepared: Prepared, citations: tuple[Citation, ...], *, own: LegalInstrument | None = None
) -> tuple[Relation, ...]:
    """Find what the text says that the cited instruments do to each other.

    *citations* are resolved mentions in the order of the text.  With *own*, the instrument whose text this is,
    sentences without a subject (`Bãi bỏ …`, `Căn cứ …`) and `Luật này` are about that one.
    """
    return _Finder(prepared, citations, own).run() if citations else ()


_CHANGING: Final = frozenset({RelationKind.AMENDS, RelationKind.REPLACES, RelationKind.REPEALS})
_ENDING: Final = frozenset({RelationKind.REPLACES, RelationKind.REPEALS})
_CARRYING_OUT: Final = frozenset({RelationKind.DETAILS, RelationKind.GUIDES})
# Which kinds can change which: none one of a higher rank.  Kinds that are not here are of every rank.
_RANKS: Final = {
    InstrumentKind.CONSTITUTION: 4,
    InstrumentKind.CODE: 3,
    InstrumentKind.LAW: 3,
    InstrumentKind.ORDINANCE: 3,
    InstrumentKind.DECREE: 2,
    InstrumentKind.DECISION: 1,
    InstrumentKind.DIRECTIVE: 1,
    InstrumentKind.CIRCULAR: 1,
    InstrumentKind.JOINT_CIRCULAR: 1,
}
_BLANK: Final = " \n\t0123456789.)(-–+*"
_ITEM: Final = re.compile(r"\s*(?:[-+*]\s*)?(?:[0-9]{1,2}[.)]|[a-zđ][.)]|điều\s+[0-9]+[a-zđ]?\.)\s*")
_AND: Final = re.compile(r"(?:[\s,;]|(?<!\w)(?:và|đồng\s+thời|va|dong\s+thoi)(?!\w))*")


@attrs.frozen
class _Lead:
    """The words right before a mention, back to the mention before or the start of the sentence."""

    index: int
    """The mention."""
    words: str
    """The words, in lower case."""
    begin: int
    """Where they begin."""
    prior: int | None
    """The mention before, where it stands in the same sentence."""
    topic: int | None
    """The pointing mention with which the sentence before began."""


@attrs.define
class _Series:
    """Mentions in a row that play one part: `bởi Luật số 1, Luật số 2 và Luật số 3`."""

    kinds: tuple[RelationKind, ...]
    others: list[LegalInstrument]
    """Who acts; in the passive, to whom it is done."""
    member: InstrumentKind | None
    """The kind of the first mention in the row."""
    start: int
    passive: bool = False
    open: bool = True
    """Whether the row goes on: `và` closes it."""
    limit: int = sys.maxsize
    """Where it ends at the latest: inside the name of a law it ends with the name."""


@final
class _Finder:
    """One run over the mentions of one text."""

    def __init__(self, prepared: Prepared, citations: tuple[Citation, ...], own: LegalInstrument | None) -> None:
        self.prepared = prepared
        self.text = prepared.text
        self.citations = citations
        self.own = own
        self.spans = folded_spans(prepared, citations)
        self.phrases = phrases_for(self.text)
        self.found: dict[object, Relation] = {}
        self.series: list[_Series] = []
        # Mentions that have their part in a sentence already, and are no heads of it.
        self.taken: set[int] = set()
        # The mention with which a sentence began, where it points: `Thông tư này`.
        self.topic: int | None = None

    def run(self) -> tuple[Relation, ...]:
        end = 0
        for index, (start, stop) in enumerate(self.spans):
            if index and start < end:
                self._nested(index)
            else:
                self._read(index, end, start)
            end = max(end, stop)
        self._behind(len(self.spans) - 1, min(end + REACH, len(self.text)))
        return tuple(sorted(self.found.values(), key=lambda relation: (relation.span.start, relation.span.end)))

    # ------------------------------------------------------------------ the words before one mention
    def _read(self, index: int, end: int, start: int) -> None:
        begin = max(end, start - REACH)
        low = lowered(self.text[begin:start])
        phrases = self.phrases
        hot = phrases.hot.search(low) is not None
        points = self.citations[index].form is CitationForm.ANAPHORA
        if not hot and not self.series and not points:
            return
        breaks = sentence_breaks(self.text, begin, start)
        if hot and index and begin == end:
            self._behind(index - 1, start)
        cut = breaks[-1] if breaks else 0
        same = not breaks and begin == end and index > 0
        topic = self.topic if self.topic == index - 1 and len(breaks) == 1 and "\n" not in low else None
        if not same:
            self.series.clear()
            self.topic = index if points and not low[cut:].strip(_BLANK) else None
        prior = self._prior(index) if same else None
        lead = _Lead(index, low[cut:], begin + cut, prior, topic)
        if not (hot and self._stated(lead)) and same and self.series:
            self._joined(lead)

    def _stated(self, lead: _Lead) -> bool:
        """Whether the words say what is done to the mention, or by it."""
        words, phrases = lead.words, self.phrases
        if found := phrases.ended.search(words):
            self._ended_from(lead.index, lead.begin + found.start())
            return True
        if found := phrases.passive.search(words):
            if lead.prior is None or not _suffers(words[: found.start()], phrases):
                self.series.clear()
            else:
                self._passive(lead, lead.prior, found)
            return True
        stated = False
        for pattern in (phrases.active, phrases.annexed, phrases.grouped):
            found = pattern.search(words)
            if found is not None:
                stated = True
                groups = found.groupdict()
                row = row_of(groups.get("wide") or groups.get("close") or groups["details"])
                source, start = self._subject(lead, words[: found.start()], row)
                if source is not None:
                    kind = self.citations[lead.index].instrument.kind
                    self._open(_Series(_kinds(row), [source], kind, start), lead.index)
                    return True
        if stated:
            self.series.clear()
        return stated

    def _nested(self, index: int) -> None:
        """A law whose name says what it amends: `Luật sửa đổi, bổ sung một số điều của Luật Đất đai`."""
        start, stop = self.spans[index]
        outers = (one for one in range(index - 1, max(index - MANY, -1), -1) if self.spans[one][1] >= stop)
        outer = next(outers, index - 1)
        begin, limit = self.spans[outer]
        words = lowered(self.text[max(begin, start - REACH) : start])
        phrases = self.phrases
        found = phrases.active.search(words)
        citation = self.citations[index]
        if found is not None and found["wide"] is not None:
            source = self.citations[outer].instrument
            kinds = _kinds(row_of(found["wide"]))
            self._open(_Series(kinds, [source], citation.instrument.kind, begin, limit=limit), index)
        else:
            words = lowered(self.text[self.spans[index - 1][1] : start])
            self._joined(_Lead(index, words, start - len(words), None, None))

    # ------------------------------------------------------------------ who acts
    def _prior(self, index: int) -> int:
        """The mention that the sentence was about just before: of nested ones the outer."""
        prior = index - 1
        for one in range(prior - 1, max(prior - MANY, -1), -1):
            if self.spans[one][1] >= self.spans[prior][1]:
                prior = one
        return prior

    def _subject(self, lead: _Lead, head: str, row: RelationRow) -> tuple[LegalInstrument | None, int]:
        """Who acts, given the words before the verb, and where the naming of it begins."""
        phrases, prior = self.phrases, lead.prior
        if found := phrases.subject.search(head):
            return self._unnumbered(lead, found, row)
        if prior is not None:
            if row.wide and prior in self.taken and (outer := self._still_acting(lead, prior, head)) is not None:
                return outer.others[0], outer.start
            if _goes_on(head, phrases) if row.wide else _closely(head, phrases):
                return self._promulgator(prior), self.spans[prior][0]
            return None, 0
        if row.wide and (found := phrases.opening.match(head)):
            return self._opening(lead, found, head)
        if head.strip(_BLANK) and not _ITEM.fullmatch(head):
            return None, 0
        if lead.topic is not None:
            return self.citations[lead.topic].instrument, self.spans[lead.topic][0]
        return self.own, lead.begin + len(head)

    def _still_acting(self, lead: _Lead, prior: int, head: str) -> _Series | None:
        """The row to whose subject a second verb belongs: `⟦X⟧ sửa đổi ⟦Y⟧ và bãi bỏ …`.

        Where no `và` says so, it does if that changes something too, or if it is of the kind that is changed and the
        mention right before is not.
        """
        outer = next((one for one in self.series if not one.passive), None)
        if outer is None:
            return None
        if _AND.fullmatch(head) and (outer.kinds[0] in _CHANGING or head.strip(" ,;\n")):
            return outer
        kind, changed = outer.others[0].kind, self.citations[lead.index].instrument.kind
        return outer if kind is changed is not self.citations[prior].instrument.kind else None

    def _unnumbered(self, lead: _Lead, found: re.Match[str], row: RelationRow) -> tuple[LegalInstrument | None, int]:
        """A kind alone that acts: `dự thảo Nghị định sửa đổi …`; several of a kind are nobody."""
        subject = subject_of(found["kind"])
        start = lead.begin + found.start("kind")
        before = found.string[: found.start("kind")]
        implements = row.kinds == ("implements",)
        if subject is None or self.phrases.several.search(before) or (found["of"] and not implements):
            return None, 0
        kind, prior = InstrumentKind(subject.kind), lead.prior
        issued = self.phrases.issuing.search(before) is not None
        if not self.text[start].isupper() and (implements or (subject.capital and not issued)):
            return None, 0
        if prior is not None:
            citation = self.citations[prior]
            if (subject.issued and issued) or (citation.instrument.kind is kind and not before.strip()):
                return citation.instrument, self.spans[prior][0]
        return LegalInstrument(kind=kind), start

    def _opening(self, lead: _Lead, found: re.Match[str], head: str) -> tuple[LegalInstrument | None, int]:
        """A sentence that begins with the kind alone: `Nghị định có hiệu lực từ …, thay thế Nghị định số 15`."""
        phrases, tail = self.phrases, head[found.end() :]
        draft = found["draft"] is not None
        if phrases.stranger.match(tail.rpartition(",")[2]) or (phrases.deed.search(tail) and not draft):
            return None, 0
        start = lead.begin + found.start("kind")
        subject = subject_of(found["kind"])
        if subject is None:
            # "Văn bản này": of the kind with which a sentence before began.
            back = self.text[max(lead.begin - REACH, 0) : lead.begin]
            openings = (phrases.opening.match(lowered(back[at:])) for at in (0, *sentence_breaks(back, 0, len(back))))
            kinds = [row for one in openings if one is not None and (row := subject_of(one["kind"])) is not None]
            return (LegalInstrument(kind=InstrumentKind(kinds[-1].kind)), start) if kinds else (None, 0)
        kind = InstrumentKind(subject.kind)
        if not draft:
            for one in range(lead.index - 1, max(lead.index - MANY, -1), -1):
                if self.citations[one].instrument.kind is kind and one not in self.taken:
                    return self.citations[one].instrument, start
        return LegalInstrument(kind=kind), start

    def _promulgator(self, prior: int) -> LegalInstrument:
        """The instrument at *prior*, or for a named plan or programme the decision by which it was issued."""
        gap = self._gap(prior) if self.citations[prior].form is CitationForm.NAMED else None
        full = gap is not None and self.citations[prior - 1].form is CitationForm.FULL
        if gap is not None and full and self.phrases.issuing.search(lowered(gap)):
            return self.citations[prior - 1].instrument
        return self.citations[prior].instrument

    # ------------------------------------------------------------------ what is done
    def _passive(self, lead: _Lead, prior: int | None, found: re.Match[str]) -> None:
        """`X được sửa đổi bởi ⟦…⟧`: of a decree and the law that it details, a decree amends the decree."""
        agent = self.citations[lead.index].instrument
        kinds = _kinds(row_of(found["marked"] or found["bare"]))
        while prior is not None and kinds[0] in _CHANGING and _outranks(self.citations[prior].instrument, agent):
            prior = None if self._gap(prior) is None else prior - 1
        if prior is None:
            self.series.clear()
            return
        others = [prior]
        if self.phrases.respective.search(found.string, 0, found.start()):
            others = [*self._alike_before(prior), prior]
        targets = [self.citations[one].instrument for one in others]
        self._open(_Series(kinds, targets, agent.kind, self.spans[others[0]][0], passive=True), lead.index)

    def _gap(self, index: int) -> str | None:
        """The words between a mention and the one before, if one sentence holds both."""
        if not index:
            return None
        start, end = self.spans[index - 1][1], self.spans[index][0]
        if end - start > REACH or sentence_breaks(self.text, start, end):
            return None
        return self.text[start:end]

    def _alike_before(self, prior: int) -> list[int]:
        """The mentions of the same kind that `và` or a comma joins to *prior*, back to the start of the sentence."""
        alike: list[int] = []
        kind = self.citations[prior].instrument.kind
        for one in range(prior - 1, max(prior - MANY, -1), -1):
            gap, citation = self._gap(one + 1), self.citations[one]
            if gap is None or citation.form is CitationForm.ANAPHORA or citation.instrument.kind is not kind:
                break
            if not self.phrases.loosely.search(lowered(gap)):
                break
            alike.insert(0, one)
        return alike

    def _open(self, series: _Series, index: int) -> None:
        if not series.passive:
            self.series.clear()
        self.series.append(series)
        self._add(series, index)

    def _joined(self, lead: _Lead) -> None:
        """Let a mention that a comma or `và` joins to a row play the same part."""
        tight = self.phrases.joined.fullmatch(lead.words)
        if tight or self.phrases.loosely.search(lead.words):
            for at in range(len(self.series) - 1, -1, -1):
                series = self.series[at]
                if series.open and self._belongs(lead, series, tight=tight is not None):
                    self._add(series, lead.index)
                    series.open = not (tight and tight["last"])
                    del self.series[at + 1 :]
                    return
        self.series.clear()

    def _belongs(self, lead: _Lead, series: _Series, *, tight: bool) -> bool:
        """Whether the mention can be one more of the row."""
        start, stop = self.spans[lead.index]
        kind, act = self.citations[lead.index].instrument.kind, series.kinds[0]
        alike = kind is None or kind is series.member
        if series.passive:
            return tight and alike
        if start >= series.limit or (";" in lead.words and act not in _ENDING):
            return False
        if act in _CHANGING:
            # "… và Thông tư số 2 sửa đổi Thông tư số 3": that one acts itself.
            return (tight or alike) and not self.phrases.again.match(lowered(self.text[stop : stop + 80]))
        if act in _CARRYING_OUT:
            return tight and kind is not series.others[0].kind
        return tight and alike

    def _add(self, series: _Series, index: int) -> None:
        self.taken.add(index)
        end = self.spans[index][1]
        here = self.citations[index].instrument
        for other in series.others:
            source, target = (here, other) if series.passive else (other, here)
            for kind in series.kinds:
                self._relate(kind, source, target, (series.start, end))

    def _relate(
        self, kind: RelationKind, source: LegalInstrument, target: LegalInstrument, place: tuple[int, int]
    ) -> None:
        if self.own is not None and source == LegalInstrument(kind=self.own.kind):
            source = self.own
        barred = _is_older(source, target) or (kind in _CHANGING and _outranks(target, source))
        key = (_identity(source), kind, _identity(target))
        if not barred and key[0] != key[2] and key not in self.found:
            span = Span(*self.prepared.span(*place))
            self.found[key] = Relation(span=span, kind=kind, source=source, target=target)

    # ------------------------------------------------------------------ what ends
    def _ended_from(self, index: int, verb: int) -> None:
        """`X và Y hết hiệu lực kể từ ngày ⟦Luật này⟧ có hiệu lực`."""
        self.series.clear()
        source, end = self.citations[index].instrument, self.spans[index][1]
        for one in self._heads(index - 1, verb):
            self._relate(RelationKind.REPEALS, source, self.citations[one].instrument, (self.spans[one][0], end))

    def _behind(self, index: int, until: int) -> None:
        """Read the words between a mention and *until* for what they say of it and of those before."""
        after = self.spans[index][1]
        low = lowered(self.text[after:until])
        phrases = self.phrases
        if (found := phrases.unnamed.match(low)) and (law := subject_of(found["kind"])) is not None:
            self._unnamed(index, InstrumentKind(law.kind), found)
        found = phrases.ends.search(low)
        if found is not None and not sentence_breaks(self.text, after, after + found.start()):
            self._ended_behind(index, after + found.end())

    def _unnamed(self, index: int, kind: InstrumentKind, found: re.Match[str]) -> None:
        """`⟦Nghị định số 15⟧ quy định chi tiết thi hành Luật`: the law of which the text spoke last."""
        for one in range(index - 1, max(index - MANY, -1), -1):
            if self.citations[one].instrument.kind is kind:
                target = self.citations[self._prior(one + 1)].instrument
                start, stop = self.spans[index]
                for act in _kinds(row_of(found["close"])):
                    self._relate(act, self.citations[index].instrument, target, (start, stop + found.end()))
                return

    def _ended_behind(self, index: int, end: int) -> None:
        """`Kể từ ngày ⟦Luật này⟧ có hiệu lực, ⟦X⟧ và ⟦Y⟧ hết hiệu lực`."""
        after = self.spans[index][1]
        for one in range(index, max(index - MANY, -1), -1):
            start, stop = self.spans[one]
            if stop < after and (after - stop > REACH or sentence_breaks(self.text, stop, after)):
                return
            after = start
            takes_effect = self.phrases.in_force.match(lowered(self.text[stop : stop + 60]))
            if takes_effect and self.phrases.from_day.search(lowered(self.text[max(start - 30, 0) : start])):
                source = self.citations[one].instrument
                for head in self._heads(index, self.spans[index][1]):
                    if head > one:
                        target = self.citations[head].instrument
                        self._relate(RelationKind.REPEALS, source, target, (start, end))
                return

    def _heads(self, index: int, verb: int) -> list[int]:
        """The mentions of the sentence up to *verb* that neither point nor belong to the title of another."""
        heads: list[int] = []
        after = verb
        for one in range(index, max(index - MANY, -1), -1):
            start, stop = self.spans[one]
            if stop <= after and (after - stop > REACH or sentence_breaks(self.text, stop, after)):
                break
            adjunct = self.phrases.adjunct.search(lowered(self.text[max(start - 60, 0) : start]))
            if one not in self.taken and not adjunct and self.citations[one].form is not CitationForm.ANAPHORA:
                heads.insert(0, one)
            after = start
        return heads


def _goes_on(head: str, phrases: Phrases) -> bool:
    """Whether the words behind an instrument still have it for their subject."""
    if ";" in head and not phrases.in_force.match(head):
        return False
    if phrases.goes_on.match(head):
        return True
    if not phrases.title.match(head):
        return False
    body = head.rstrip()
    if body.endswith((",", "(", " và", " thời")):
        return True
    last = body.rpartition(",")[2]
    return not phrases.stranger.match(last) and not phrases.deed.search(last)


def _closely(head: str, phrases: Phrases) -> bool:
    """The same where the title may not stand in between; a comma alone may."""
    if not head.strip(" ,\n"):
        return True
    return "," not in head and phrases.goes_on.match(head) is not None and " và" not in f" {head}"


def _suffers(head: str, phrases: Phrases) -> bool:
    """Whether the mention before is what a passive speaks of."""
    if phrases.local.search(head):
        return False
    body = head.strip(" \n;").removesuffix(" đã").removesuffix("và").rstrip()
    if not body.strip(",()") or body.endswith((",", "(")) or phrases.title.match(head):
        return True
    return not any(sign in body for sign in ",.;")


def _kinds(row: RelationRow) -> tuple[RelationKind, ...]:
    return tuple(RelationKind(kind) for kind in row.kinds)


def _identity(instrument: LegalInstrument) -> object:
    if instrument.symbol is not None:
        return instrument.symbol.key
    number = None if instrument.number is None else plain_number(instrument.number)
    return instrument.kind, number, None if instrument.title is None else fold_key(instrument.title), instrument.year


def _is_older(source: LegalInstrument, target: LegalInstrument) -> bool:
    """Whether *source* came before *target* and so cannot act on it."""
    if source.issued is not None and target.issued is not None:
        return source.issued < target.issued
    return source.year is not None and target.year is not None and source.year < target.year


def _outranks(higher: LegalInstrument, lower: LegalInstrument) -> bool:
    """Whether the first is of a kind that the second cannot change."""
    if higher.kind is None or lower.kind is None:
        return False
    return _RANKS.get(higher.kind, 0) > _RANKS.get(lower.kind, max(_RANKS.values()))
