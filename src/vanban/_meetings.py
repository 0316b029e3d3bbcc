"""Meetings: the gatherings that a text reports as held or announces.

Every naming of a gathering is read with the sentence around it: who holds it, who is in the chair, when and where.
Namings that say that it takes place make meetings; those that agree are one meeting, and what one of them leaves out
another may tell.
"""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from operator import attrgetter
from typing import Final, NamedTuple, final

import attrs

from vanban import _citations, _dates, _people
from vanban._around import folded_spans
from vanban._chairs import PIECES, attended, chairs
from vanban._events import Event, Sentence, either, events, every, heads, sentences
from vanban._evidence import NAMED, REPORTED, words_around
from vanban._hosts import holders, owners, place
from vanban._moments import Calendar
from vanban._people import Mention, People
from vanban._tables import meetings as words
from vanban._tables.calendar import NUMBERS
from vanban._text import Prepared, any_of, fold_key, prepare
from vanban.models import Citation, DateMention, LegalInstrument, Meeting
from vanban.values import MeetingKind, Mode, PartOfDay, Period, Span

__all__ = ["Layout", "Read", "find", "find_meetings"]

_NEXT: Final = re.compile(rf"[\s*+-]*(?:{any_of(words.NEXT)})(?!\w)")
_ONLINE: Final = re.compile(r"trực tuyến|cầu truyền hình|truyền hình trực tiếp từ|qua truyền hình")
_HYBRID: Final = re.compile(
    r"trực tiếp\s+(?:kết hợp\s+(?:với\s+)?|và\s+|với\s+)(?:hình thức\s+)?trực tuyến"
    r"|trực tuyến\s+(?:kết hợp|và)\s+(?:với\s+)?trực tiếp"
)
_IN_PERSON: Final = re.compile(r"(?:hình thức|họp)\s+trực tiếp")
_SITES: Final = re.compile(
    rf"(?<!\w)(?P<count>[0-9]{{1,3}}(?:\.[0-9]{{3}})?|{any_of(tuple(NUMBERS))})\s+(?:điểm|đầu)\s+cầu"
    r"(?!\s+(?:nguyện|môn|thủ|sập))(?!\w)"
)
_GENERIC: Final = frozenset({MeetingKind.CONFERENCE, MeetingKind.OTHER, MeetingKind.WORKING_SESSION})
_ORDINAL: Final = re.compile(r"thứ\s+(\S+)")
_THEMED: Final = re.compile(either(words.THEMES))
_MENTIONED: Final = 2
_LOOSE: Final = 0.4
_CLOSE: Final = 0.5
_NEAR: Final = 60
_OPENERS: Final = "“\"'‘(["
_OWN: Final = frozenset({MeetingKind.ASSEMBLY_SESSION, MeetingKind.CONGRESS})
_SMALL_WORDS: Final = frozenset(words.SMALL)
_FOLLOWS: Final = 30
_ONLINE_BACK: Final = 12
_BEFORE: Final = 4  # so many namings before one may have taken its date
_KEPT: Final = 12  # with so many meetings before it a naming is compared


_begin: Final = attrgetter("event.start")


@attrs.define
class _Found:
    """A meeting in the making."""

    event: Event
    weight: int
    date: dt.date | None = None
    end_date: dt.date | None = None
    part_of_day: PartOfDay | None = None
    place: str | None = None
    mode: Mode | None = None
    sites: int | None = None
    period: Period | None = None
    organisers: tuple[str, ...] = ()
    chairs: list[int] = attrs.field(factory=list[int])
    attendees: list[int] = attrs.field(factory=list[int])
    implements: list[LegalInstrument] = attrs.field(factory=list[LegalInstrument])

    def take(self, other: _Found) -> None:
        """Let *other*, a naming of the same meeting, tell what this one leaves out."""
        better = other.weight > self.weight and (other.date or not self.date) and not other.event.bare
        if better or (self.event.bare and other.weight > 1 and not other.event.bare):
            self.event, self.weight = other.event, other.weight
        if self.date is None:
            self.date, self.end_date = other.date, other.end_date
        self.part_of_day = self.part_of_day or other.part_of_day
        self.place = self.place or other.place
        self.mode = self.mode or other.mode
        self.sites = self.sites or other.sites
        self.period = self.period or other.period
        self.organisers = self.organisers or other.organisers
        self.implements = self.implements or other.implements


class Read(NamedTuple):
    """What has been read of a text before its meetings."""

    citations: tuple[Citation, ...]
    dates: tuple[DateMention, ...]
    people: People


class Layout(NamedTuple):
    """Where the parts of a text stand that are no running prose, in folded offsets."""

    title: tuple[int, int] | None = None
    """The headline: what it alone names is told by nothing else."""
    captions: Sequence[tuple[int, int]] = ()
    """The captions: no sentence goes over their bounds, and no meeting is told by them alone."""
    aside: Sequence[tuple[int, int]] = ()
    """What is no prose at all: bylines, prefixes, furniture."""


def find_meetings(text: str, *, published: dt.date | None = None) -> tuple[Meeting, ...]:
    """Find the meetings that *text* reports as held or announces, in text order.

    *published* is the day of publication: it gives a year to days that are printed without one.
    """
    prepared = prepare(text)
    read = Read(_citations.find(prepared), _dates.find(prepared, published=published), _people.read(prepared))
    return find(prepared, read, published=published.date() if isinstance(published, dt.datetime) else published)


def find(
    prepared: Prepared, read: Read, layout: Layout | None = None, *, published: dt.date | None = None
) -> tuple[Meeting, ...]:
    """Find the meetings of a text that is made ready and of which the rest has been read."""
    return _Finder(prepared, read, layout or Layout(), published).run()


@final
class _Finder:
    def __init__(self, prepared: Prepared, read: Read, layout: Layout, published: dt.date | None) -> None:
        self.prepared = prepared
        self.text = prepared.text
        self.citations = read.citations
        self.cited = folded_spans(prepared, read.citations)
        self.cited_from = [start for start, _ in self.cited]
        self.people = read.people
        self.names_from = [each.name[0] for each in read.people.mentions]
        self.title = layout.title or (0, 0)
        self.captions = [bound for caption in layout.captions for bound in caption]
        self.aside = [bound for piece in layout.aside for bound in piece]
        self.calendar = Calendar(prepared, read.dates, self.cited, published)
        self.found: list[_Found] = []
        self.headlined: list[_Found] = []

    def run(self) -> tuple[Meeting, ...]:
        cuts = sorted({*self.captions, *self.aside})
        read: dict[int, tuple[Sentence, list[Event]]] = {}
        for sentence in sentences(self.text, heads(self.text), cuts):
            start, end = sentence.start, sentence.end
            if bisect_right(self.aside, start) % 2:
                continue
            in_title = self.title[0] <= start < self.title[1]
            within = self.cited[bisect_left(self.cited_from, start) : bisect_left(self.cited_from, end)]
            named = events(self.text, sentence, within, self.calendar.single(start, end))
            for index, event in enumerate(named):
                self._read(event, named[max(0, index - _BEFORE) : index], in_title=in_title)
            if not in_title:
                read[start] = sentence, named
        for each in self.headlined:
            self._merge(each, enough=1)
        if self.found and self.people.mentions:
            self.found.sort(key=_begin)
            self._read_people(read, cuts)
        return tuple(self._meeting(each) for each in sorted(self.found, key=_begin))

    def _read_people(self, read: dict[int, tuple[Sentence, list[Event]]], cuts: list[int]) -> None:
        """Who is in the chair and who is present: in the sentences that name a gathering, and in others."""
        for sentence in sentences(self.text, sorted(every(self.text, PIECES)), cuts):
            if sentence.start >= self.title[1] and not bisect_right(self.aside, sentence.start) % 2:
                read.setdefault(sentence.start, (sentence, []))
        known = 1  # a caption or a lead may tell of the first meeting before it is reported
        for start in sorted(read):
            sentence, named = read[start]
            while known < len(self.found) and self.found[known].event.start < sentence.end:
                known += 1
            mentions = self._mentions(sentence)
            if mentions:
                self._read_chairs(sentence, named, mentions, self.found[max(0, known - _KEPT) : known])
                if attended(sentence):
                    self.found[known - 1].attendees += [each.person for each in mentions]

    def _mentions(self, sentence: Sentence) -> tuple[Mention, ...]:
        first = bisect_left(self.names_from, sentence.start)
        return self.people.mentions[first : bisect_left(self.names_from, sentence.end)]

    # ---- one naming

    def _read(self, event: Event, named: list[Event], *, in_title: bool) -> None:
        around = words_around(event)
        if around is None:
            return
        sentence = event.sentence
        moment = self.calendar.moment(event, named, held=around.held)
        text = self.text[sentence.start : sentence.end]
        where = place(event, text, held=around.held) if around.happens else None
        spoken = None if self.found else sentence.start - self.title[1]
        weight = around.weight(moment, sentence.start - self.title[1], spoken=spoken, placed=where is not None)
        if weight is None or (weight <= NAMED and not (self.found or in_title)):
            return
        if not around.happens:
            where = place(event, text, held=around.held)
        bodies = holders(event, text, around.verb_at) or (() if in_title else owners(event, text))
        names = [self.text[slice(*each.name)] for each in self._mentions(sentence)] if bodies else []
        made = _Found(
            event,
            weight,
            date=moment.date,
            end_date=moment.end_date,
            part_of_day=moment.part_of_day,
            place=where,
            mode=_mode(event),
            sites=_sites(sentence.low),
            period=self.calendar.period(event, moment.date),
            organisers=() if any(name in body for body in bodies for name in names) else bodies,
            implements=self._instruments(event),
        )
        if not in_title:
            in_caption = bisect_right(self.captions, sentence.start) % 2
            self._merge(attrs.evolve(made, weight=min(weight, 1)) if in_caption else made)
        elif around.headline:
            self.headlined.append(attrs.evolve(made, weight=1))

    def _instruments(self, event: Event) -> list[LegalInstrument]:
        """The instruments that the name of the gathering, or what follows it, says to be its matter."""
        low, base = event.sentence.low, event.sentence.start
        found: list[LegalInstrument] = []
        first = bisect_left(self.cited_from, event.start)
        for index in range(first, bisect_left(self.cited_from, min(event.sentence.end, event.end + _NEAR))):
            instrument = self.citations[index].instrument
            themed = _THEMED.search(low, event.start - base, self.cited_from[index] - base)
            if themed and instrument.symbol is not None and instrument not in found:
                found.append(instrument)
        return found

    def _read_chairs(
        self, sentence: Sentence, named: list[Event], mentions: tuple[Mention, ...], found: list[_Found]
    ) -> None:
        for start, end, unsure, persons in chairs(sentence, mentions):
            follows = [event for event in named if 0 <= event.start - end <= _FOLLOWS]
            if follows or not unsure:
                meeting = self._meeting_of(follows or [event for event in named if event.start < start][-1:], found)
                meeting.chairs += [person for person in persons if person not in meeting.chairs]

    def _meeting_of(self, named: list[Event], found: list[_Found]) -> _Found:
        """The meeting among those found that one of the namings is of, or else the last one."""
        for event in named:
            for each in reversed(found):
                if each.event is event or self._same(each, _Found(event, 0)):
                    return each
        return found[-1]

    # ---- one meeting of several namings

    def _merge(self, made: _Found, *, enough: int = 2) -> None:
        anew = made.weight >= REPORTED and not made.event.bare and _NEXT.match(made.event.sentence.low)
        for each in reversed(self.found[-_KEPT:]):
            if self._same(each, made) and not (anew and each.date != made.date):
                each.take(made)
                return
        if made.weight >= enough:
            self.found.append(made)

    def _same(self, one: _Found, other: _Found) -> bool:
        first, second = one.event.kind, other.event.kind
        alike = (
            first is second or (first in _GENERIC and second not in _OWN) or (second in _GENERIC and first not in _OWN)
        )
        ordinals = {found[1] for each in (one, other) if (found := _ORDINAL.search(fold_key(self._name(each))))}
        if len(ordinals) > 1:
            return False
        bodies = {fold_key(body) for body in one.organisers}
        reported = min(one.weight, other.weight) >= REPORTED
        if reported and bodies and other.organisers and bodies.isdisjoint(map(fold_key, other.organisers)):
            return False
        if one.date and other.date:
            within = one.date <= other.date <= (one.end_date or one.date)
            overlap = self._overlap(one, other)
            apart = reported and overlap < _LOOSE and self._head(one) != self._head(other)
            return within and alike and (other.event.bare or overlap >= _CLOSE or (first is second and not apart))
        if other.event.bare:
            return alike and (first is second or not (other.date and other.weight > _MENTIONED))
        overlap = self._overlap(one, other)
        if first is second:
            return overlap >= _CLOSE or other.weight < REPORTED
        return alike and overlap >= _CLOSE

    def _name(self, made: _Found) -> str:
        return self.text[made.event.start : made.event.end]

    def _head(self, made: _Found) -> str:
        return fold_key(self.text[made.event.start : made.event.head])

    def _overlap(self, one: _Found, other: _Found) -> float:
        """The share of the words of the shorter name that the longer one has as well, but for heads and small words."""
        first, second = (
            set(fold_key(self.text[each.event.head : each.event.end]).split()) - _SMALL_WORDS for each in (one, other)
        )
        return len(first & second) / min(len(first), len(second)) if first and second else 1.0

    def _meeting(self, made: _Found) -> Meeting:
        event = made.event
        persons = self.people.persons
        start, end = self.prepared.span(event.sentence.start, event.sentence.end)
        source = self.prepared.source
        while end > start and source[end - 1].isspace():
            end -= 1
        while start < end and not source[start].isalnum() and source[start] not in _OPENERS:
            start += 1
        title = unicodedata.normalize("NFC", source[slice(*self.prepared.span(event.start, event.end))])
        return Meeting(
            span=Span(start, end),
            title=title,
            kind=event.kind,
            mode=made.mode,
            date=made.date,
            end_date=made.end_date,
            part_of_day=made.part_of_day,
            place=made.place,
            sites=made.sites,
            period=made.period,
            organisers=made.organisers,
            chairs=tuple(persons[index] for index in made.chairs),
            attendees=tuple(persons[index] for index in dict.fromkeys(made.attendees) if index not in made.chairs),
            implements=tuple(made.implements),
        )


def _mode(event: Event) -> Mode | None:
    """How a gathering is attended, as its sentence says."""
    low, start = event.sentence.low, event.start - event.sentence.start
    if "trực t" not in low and "truyền hình" not in low:
        return None
    if _HYBRID.search(low):
        return Mode.HYBRID
    if _ONLINE.search(low, max(0, start - _ONLINE_BACK)):
        return Mode.ONLINE
    return Mode.IN_PERSON if _IN_PERSON.search(low) else None


def _sites(low: str) -> int | None:
    """The number of places joined by video."""
    found = _SITES.search(low) if "cầu" in low else None
    if found is None:
        return None
    return NUMBERS.get(found["count"]) or int(found["count"].replace(".", ""))
