"""When a gathering takes place: which of the dates around its name are its own, and what period it reviews."""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter
from typing import Final, NamedTuple

from vanban._events import Event
from vanban._tables import meetings as words
from vanban._text import Prepared, any_of
from vanban.models import DateMention
from vanban.values import MeetingKind, PartOfDay, Period, Precision

__all__ = ["GAP", "HAPPENS", "Calendar", "Moment"]

_SPACE: Final = r"[\s,()\"”./:-]*"
_FILLERS: Final = rf"(?:(?:{any_of(words.GAP)}|[0-9]+(?:[/.:-][0-9]+)*)(?!\w){_SPACE})*"
GAP: Final = re.compile(
    rf"{_SPACE}{_FILLERS}(?:do\s[^,.;]{{2,110}}?\s(?:phối hợp\s)?tổ chức(?!\w){_SPACE}{_FILLERS})?"
    rf"(?:tại\s[^.;]{{2,60}}?(?:,|(?=\s(?:vào|ngày|từ|trong|sáng|chiều|tối)\s)){_SPACE}{_FILLERS})?$"
)
"""What may stand between the name of a gathering and its own day or place."""
HAPPENS: Final = re.compile(
    r"\s{0,4}[”\")]?\s{0,4}(?:\([^()]{1,80}\)\s{0,4})?,?\s{0,4}(?:do\s[^.;]{2,160}?\s)?"
    rf"(?:(?:đã|sẽ|đang|vừa|cũng|mới|chính thức|long trọng|trọng thể)\s{{1,4}})*"
    rf"(?:{any_of(words.HAPPENS)}|được\s[^,.;]{{2,80}}?\stổ chức)(?!\w)"
)
"""What says, behind the name of a gathering, that it takes place."""
_PART: Final = re.compile(
    r"(?<!\w)(rạng sáng|sáng|trưa|chiều|tối|đêm)(?:\s+(?:ngày|nay|qua|hôm|hôm nay|hôm qua))*[\s,(-]*$"
)
_PART_OPENS: Final = re.compile(r"\W*(?:vào\s+)?(rạng sáng|sáng|trưa|chiều|tối|đêm)(?!\w)")
_PART_OF_DAY: Final = re.compile(r"\W*(?:vào\s+)?(rạng sáng|sáng|trưa|chiều|tối|đêm)\s+(?:ngày\s+)?[0-9]")
_PART_NOW: Final = re.compile(r"(?<!\w)(rạng sáng|sáng|trưa|chiều|tối|đêm)\s+(?:nay|qua|cùng ngày)(?!\w)")
_OTHER_DAY: Final = re.compile(rf"(?<!\w)(?:{any_of(words.OTHER_DAYS)})\s*\(?$")
_HELD_ON: Final = re.compile(
    r"(?<!\w)(?:diễn ra|khai mạc|tổ chức)\s+(?:vào\s+)?(?:(?:sáng|chiều|tối)\s+)?(?:nay\s+)?\(?$"
)
_TODAY: Final = re.compile(r"(?<!\w)(?:cùng ngày|trong ngày)(?!\w)")
_SAME_DAY: Final = re.compile(r"[\s,]*(?:vào\s)?(?:(?:sáng|chiều|tối)\s)?cùng\s+ngày(?!\w)")
_AFTER: Final = re.compile(r"[\s*+-]*(?:ngay\s+)?sau\s+(?:khi\s+kết thúc\s+)?(?:lễ|buổi|cuộc|hội|phiên|phần)(?!\w)")
_NOW: Final = re.compile(r"(?<!\w)(?:sáng|trưa|chiều|tối|đêm|hôm|ngày)\s+(?P<day>nay|qua|mai)(?!\w)")
_NOWS: Final = {"qua": -1, "nay": 0, "mai": 1}
_THROUGH: Final = re.compile(r"[\s,]*(?:và|-|đến|tới|kéo dài đến)(?:\s+hết)?(?:\s+ngày)?\s*")
_SAID: Final = re.compile(':\\s|[“"]')
_TO: Final = re.compile(r"\s*-\s*[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{4}\s*\)")
_FROM: Final = re.compile(r"[0-9]\s?-\s?$")
_WHEN: Final = r"(?:(?:sẽ|dự kiến|được|diễn ra|tổ chức|khai mạc|vào|trong|đầu|cuối|giữa)\s+)*"
_TO_COME: Final = re.compile(
    rf"[\s,(]*{_WHEN}(?:tại\s[^.;]{{2,50}}?\s+{_WHEN})?tháng\s+[0-9]{{1,2}}(?:\s+này|\s+năm\s+nay)?\s+tới(?!\w)"
)
_REVIEW: Final = re.compile(r"giao ban|sơ kết|tổng kết|kiểm điểm|đánh giá|kết quả|tình hình|công tác")
_REVIEWED: Final = re.compile(r"giao ban|sơ kết|tổng kết|kiểm điểm|đánh giá")
_REVIEWING: Final = frozenset({MeetingKind.BRIEFING, MeetingKind.INTERIM_REVIEW, MeetingKind.FINAL_REVIEW})
_PLAN: Final = re.compile(rf"(?:(?<!thực hiện )nhiệm vụ|(?<!bộ )(?<!sở )kế hoạch|{any_of(words.PLANS)})[^,;.]{{0,60}}$")
_PERIODS: Final = frozenset({Precision.MONTH, Precision.QUARTER, Precision.HALF, Precision.MONTHS, Precision.YEAR})
_CLOSED: Final = frozenset({MeetingKind.ASSEMBLY_SESSION, MeetingKind.CONGRESS})
_OPENING: Final = 30  # a date that begins so near to the beginning of a sentence opens it
_SIDE: Final = 4  # so many dates before and behind a name are weighed
_NEAR: Final = 120
_LOOK_BACK: Final = 24
_BEFORE_DAY: Final = 16
_STALE: Final = dt.timedelta(days=30)
_LONGEST: Final = dt.timedelta(days=31)


class _Day(NamedTuple):
    """A date with its folded offsets."""

    start: int
    end: int
    mention: DateMention


_start: Final = attrgetter("start")


class Moment(NamedTuple):
    """When a gathering takes place, as one sentence tells it."""

    date: dt.date | None
    end_date: dt.date | None
    part_of_day: PartOfDay | None
    opening: bool
    """Whether the date opens the sentence."""
    linked: bool
    """Whether the date follows the name directly."""
    timed: bool
    """Whether a day or a part of the day is told right there."""


class Calendar:
    """The dates of a text, asked for by sentence."""

    def __init__(
        self,
        prepared: Prepared,
        dates: tuple[DateMention, ...],
        cited: Sequence[tuple[int, int]],
        published: dt.date | None,
    ) -> None:
        folded = prepared.folded
        every = [_Day(folded(each.span.start), folded(each.span.end), each) for each in dates]
        begins = [start for start, _ in cited]
        every = [day for day in every if not _inside(day.start, cited, begins)]
        self._single = [day[:2] for day in every if day.mention.precision is Precision.DAY]
        self._all = [day for day in every if day.mention.start]
        self._days = [day for day in self._all if _fixes(day.mention)]
        self._all_starts = [day.start for day in self._all]
        self._starts = [day.start for day in self._days]
        self._published = self._trusted(published)
        if self._published != published:  # then "hôm nay" is not the day of the copy either
            self._days = [day for day in self._days if day.mention.quote[-1].isdigit()]
            self._starts = [day.start for day in self._days]

    def _trusted(self, published: dt.date | None) -> dt.date | None:
        """The day of publication, unless it is far behind all days of the text: then it is the day of a copy."""
        printed = [day.mention for day in self._days if day.mention.quote[-1].isdigit()]
        known = [mention.start for mention in printed if mention.precision is Precision.DAY]
        past = [day for day in known if published and day and day <= published]
        return None if published and past and published - max(past) > _STALE else published

    def days(self, start: int, end: int) -> list[_Day]:
        """The days between two offsets."""
        return self._days[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def single(self, start: int, end: int) -> list[tuple[int, int]]:
        """Where single days stand between two offsets, with or without a year that is known."""
        return self._single[bisect_left(self._single, (start, 0)) : bisect_left(self._single, (end, 0))]

    def moment(self, event: Event, named: Sequence[Event], *, held: bool) -> Moment:
        """When a gathering takes place; *named* are all that the sentence names, *held* whether somebody holds it."""
        sentence = event.sentence
        low, base = sentence.low, sentence.start
        begin, end = event.start - base, event.end - base
        first, last = self._own(event, named, held=held)
        opening = bool(first and first.end <= event.start and first.start - base < _OPENING)
        linked = bool(first and first.start >= event.end and GAP.match(low[end : first.start - base]))
        timed = opening or linked or bool(_PART_NOW.match(low[end:].lstrip(" ,(")))
        linked = linked or bool(not event.bare and _TO_COME.match(low, end))
        if first is None:
            part = _PART_NOW.search(low) or _PART_OF_DAY.match(low)
            date, end_date = self._pointed(low, begin, end), None
            if _TODAY.search(low[:begin]) or _AFTER.match(low) or _SAME_DAY.match(low, end):
                date = self._latest(base) or date
        else:
            part = _PART.search(low[max(0, first.start - base - _LOOK_BACK) : first.start - base])
            part = part or (_PART_OPENS.match(low) if opening else None)
            date = first.mention.start
            end_date = (last or first).mention.end
        part_of_day = PartOfDay(part[1]) if part else None
        return Moment(date, None if end_date == date else end_date, part_of_day, opening, linked, timed)

    def _latest(self, before: int) -> dt.date | None:
        """The last day that is printed before a place."""
        for day in reversed(self._days[: bisect_left(self._starts, before)]):
            if day.mention.quote[-1].isdigit():
                return day.mention.start
        return None

    def _pointed(self, low: str, begin: int, end: int) -> dt.date | None:
        """The day of "sáng nay", "chiều qua": counted from the publication."""
        if self._published is None:
            return None
        now = _NOW.search(low, 0, min(begin, _OPENING))
        if now is None:
            now = _NOW.search(low, end, end + _OPENING)
            if now is None or not GAP.match(low[end : now.start()]):
                return None
        try:
            return self._published + dt.timedelta(days=_NOWS[now["day"]])
        except OverflowError:  # the first and the last day that there are
            return None

    def _own(self, event: Event, named: Sequence[Event], *, held: bool) -> tuple[_Day | None, _Day | None]:
        """The first and the last day that the sentence gives a gathering."""
        sentence = event.sentence
        low, base = sentence.low, sentence.start
        begin, end = event.start - base, event.end - base
        around = self.days(sentence.start, sentence.end)
        place = bisect_left(around, event.start, key=_start)
        around = [*around[:1], *around[max(1, place - _SIDE) : place + _SIDE]]
        here = [day for day in around if _may_be_of_event(low, day, base) and not _taken(event, named, day, held=held)]
        if not here:
            return None, None
        happens = HAPPENS.match(low, end)
        at = happens.end() if happens else end
        before = [day for day in here if day.end - base <= begin]
        behind = [day for day in here if day.start - base >= end and not _SAID.search(low, end, day.start - base)]
        near = (
            [day for day in before if held and day.start - base < _OPENING]
            or [d for d in behind if GAP.match(low[at : d.start - base]) or _HELD_ON.search(low, at, d.start - base)]
            or [day for day in here if begin <= day.start - base < end]
            or before[::-1]
            or [day for day in behind if day.start - base - end < _NEAR]
        )
        if not near:
            return None, None
        first = near[0]
        for day in here:
            if first.end < day.start and _THROUGH.fullmatch(low[first.end - base : day.start - base]):
                return first, day
            if day.end < first.start and _THROUGH.fullmatch(low[day.end - base : first.start - base]):
                return day, first
        return first, None

    def period(self, event: Event, held: dt.date | None) -> Period | None:
        """The period under review: in the name of a gathering, or behind it in the same sentence."""
        if event.kind in _CLOSED:
            return None
        low, base = event.sentence.low, event.sentence.start
        first = bisect_left(self._all_starts, event.start)
        for start, _, mention in self._all[first : bisect_left(self._all_starts, event.sentence.end)]:
            if mention.precision not in _PERIODS or mention.start is None or mention.end is None:
                continue
            lead = low[event.start - base : start - base]
            named = start <= event.end + 2
            reviewed = (event.kind in _REVIEWING or _REVIEW.search(lead)) if named else _REVIEWED.search(lead)
            if reviewed and not _PLAN.search(lead) and not (held and mention.start > held):
                return Period(mention.start, mention.end)
        return None


def _inside(at: int, pieces: Sequence[tuple[int, int]], begins: list[int]) -> bool:
    place = bisect_left(begins, at + 1) - 1
    return place >= 0 and at < pieces[place][1]


def _fixes(mention: DateMention) -> bool:
    """Whether a date fixes the days of a gathering."""
    if mention.precision is Precision.RANGE and mention.start and mention.end:
        return mention.end - mention.start < _LONGEST
    return mention.precision is Precision.DAY


def _may_be_of_event(low: str, day: _Day, base: int) -> bool:
    """Whether a day is not that of a feast, of an anniversary, or of an instrument."""
    start = day.start - base
    other = day.mention.precision is Precision.DAY and _OTHER_DAY.search(low[max(0, start - _BEFORE_DAY) : start])
    span = (low[start - 1 : start] == "(" and _TO.match(low, day.end - base)) or _FROM.search(
        low[max(0, start - 3) : start]
    )
    return not (other or span)


def _taken(event: Event, named: Sequence[Event], day: _Day, *, held: bool) -> bool:
    """Whether a day belongs to another gathering: one right before it, or between it and this one."""
    low, base = event.sentence.low, event.sentence.start
    for other in named:
        gap = low[other.end - base : day.start - base] if other.end <= day.start < event.start else ","
        if "," not in gap and GAP.match(gap):
            return True
        if day.end <= other.start and other.end <= event.start and not held:
            return True
    return False
