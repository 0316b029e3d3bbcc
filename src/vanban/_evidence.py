"""Whether a gathering that is named takes place: what the words before and behind its name say."""

from __future__ import annotations

import re
from typing import Final, final

from vanban._events import Ending, Event, either
from vanban._hosts import told_by
from vanban._moments import HAPPENS, Moment
from vanban._tables import meetings as words
from vanban._tables.calendar import NUMBERS
from vanban._text import any_of
from vanban.values import MeetingKind

__all__ = ["NAMED", "REPORTED", "words_around"]

_HELD: Final = Ending(
    [*words.HELD, *words.CHAIRED],
    "thành công|trọng thể|long trọng|trang trọng|một|ngay|buổi|chuyên đề|chương trình|nhiều|thêm|đợt|khai mạc|bế mạc"
    "|lễ",
)
_CHAIR_VERBS: Final = frozenset(words.CHAIRED)
_HOLDING: Final = frozenset(words.HOLDING)
_AT: Final = Ending(words.AT, "một|khai mạc|bế mạc|phần|cả")
_MANY: Final = Ending(words.MANY, "buổi|cuộc|lần|đợt|phiên|kỳ")
_NO_EVENT: Final = Ending(words.NO_EVENT)
_WITHIN_YEAR: Final = re.compile(
    r"\W*(?:trong\s+)?(?:(?:năm|nhiệm\s+kỳ)\s+(?:[0-9]{4}|qua)|[0-9]{1,2}\s+(?:tháng|năm)|thời\s+gian\s+qua"
    rf"|(?:những|nhiều|hằng|hàng|{any_of(tuple(NUMBERS))})\s+(?:năm|tháng)|mỗi)(?!\w)"
)
_MANY_LEVELS: Final = re.compile(r"(?<!\w)các\s+(?:cấp|ngày\s+lễ)(?!\w)")
_RECALLED: Final = re.compile(rf"(?<!\w)(?:{any_of(words.RECALLED)})[^,.;]{{0,60}}$")
_AHEAD: Final = Ending(words.AHEAD, "một")
_NOT_YET: Final = Ending(words.NOT_YET, "phải|tốt|ngay|được|là")
_ORDER: Final = re.compile(either(words.ORDERS))
_COMING: Final = re.compile(either(words.COMING))
_DONE: Final = Ending(("đã", "vừa", "cùng", "có", "sẽ", "tiếp tục"), "có|trực tiếp|đến|tới|và|thăm|cùng")
_LOOSE_SIGNS: Final = ' \n\t“"*+-'
_PAUSES: Final = ("", ",", ".", ";", ":")
_WINDOW: Final = 90
_SHORT: Final = 30
_LIVE: Final = re.compile(r"(?:trực tuyến|khai mạc|bế mạc|quang cảnh|toàn cảnh)$")
_GENERIC: Final = frozenset({MeetingKind.CONFERENCE, MeetingKind.OTHER, MeetingKind.WORKING_SESSION})
_EARLY: Final = 1500  # so near to the head of a text a gathering needs no date
# How sure it is that a gathering takes place.
NAMED: Final = 1
"""It is named, and no more."""
SPOKEN_OF: Final = 2
"""Something was said there."""
DATED: Final = 3
"""It has a day of its own."""
REPORTED: Final = 4
"""Somebody holds it."""


def words_around(event: Event) -> Around | None:
    """What stands around a name; ``None`` where the words before tell that it names no gathering, or too many."""
    low, base = event.sentence.low, event.sentence.start
    before = low[max(0, event.start - base - 2 * _WINDOW) : event.start - base].rstrip(_LOOSE_SIGNS)
    window = before[-_WINDOW:]
    last = window[window.rfind(" ") + 1 :]
    counted = last.isdigit() and not (event.verb or event.verbal)
    if counted or _MANY.search(window, last) or _NO_EVENT.search(window, last):
        return None
    around = Around(event, window, last)
    idle = event.bare and not around.held and low[event.end - base : event.end - base + 1] in _PAUSES
    return None if idle else around  # "Tại hội nghị, …" tells nothing of it


@final
class Around:
    """The words around the name of a gathering."""

    def __init__(self, event: Event, window: str, last: str) -> None:
        self.event = event
        self.window = window
        self.last = last
        self.low = event.sentence.low
        self.end = event.end - event.sentence.start
        found = _HELD.search(window, last)
        self.held = found is not None
        self.verb = found["words"] if found else ""
        lead = window[: found.start()].rstrip() if found else window
        self.lead = lead
        self.said = lead[lead.rfind(" ") + 1 :]
        self.done = (event.verb or event.verbal) and _DONE.search(window, last) is not None
        self.happens = HAPPENS.match(self.low, self.end) is not None
        begin = event.start - event.sentence.start
        self.verb_at = begin if event.verb or event.verbal else None
        if found and self.verb in _HOLDING:
            self.verb_at = len(self.low[:begin].rstrip(_LOOSE_SIGNS)) - len(window) + found.start()

    @property
    def headline(self) -> bool:
        """Whether a headline with this name tells of the gathering."""
        event = self.event
        told = self.held or self.happens or not self.window or _LIVE.search(self.window)
        return bool(told) and not (event.bare or event.verb)

    def weight(self, moment: Moment, at: int, *, spoken: int | None, placed: bool) -> int | None:
        """How sure it is that the gathering takes place; ``None`` if it does not.

        *at* is how far from the headline it is named; *spoken* is the same as long as no meeting is known, for then a
        gathering at which something was said counts; *placed* tells whether a place is given.
        """
        event, low = self.event, self.low
        vague = _WITHIN_YEAR.match(low) or _MANY_LEVELS.search(low, event.head - event.sentence.start, self.end)
        if (vague and not moment.date) or (not moment.linked and _AHEAD.search(self.window, self.last)):
            return None
        held = self._holds(moment)
        if held or self.happens or self.done:
            return self._reported(moment, at < _EARLY, held=held, placed=placed)
        if event.verb:
            opens = moment.opening or (moment.linked and not self.window)
            return DATED if moment.date and not event.bare and opens else 0
        place = _AT.search(self.window, self.last)
        if place:
            return self._spoken_of(place, moment, spoken)
        opens = not self.window or (moment.opening and self.window.endswith(","))
        opening = opens and at < _EARLY and moment.date is not None
        own = moment.linked or (event.verbal and moment.opening) or opening
        return DATED if own and not event.bare else 0

    def _holds(self, moment: Moment) -> bool:
        """Whether somebody holds or attends it, and not only should."""
        if not self.held or (self.event.verb and not self.done and self.verb != "tổ chức"):
            return False
        if _NOT_YET.search(self.lead, self.said) and not (moment.date and "dự" in self.verb):
            return False
        return bool(moment.date or not _ORDER.search(self.lead))

    def _reported(self, moment: Moment, early: bool, *, held: bool, placed: bool) -> int:  # noqa: FBT001
        event = self.event
        coming = _COMING.search(self.lead[-_SHORT:]) or _COMING.match(self.low[self.end :].lstrip())
        if event.verb:
            sure = not coming and (moment.date or (self.done and early))
        else:
            sure = moment.date or moment.linked or not coming
        if not sure:
            return 0
        weight = REPORTED + 2 * bool(moment.date)
        if event.bare and not (self.happens and moment.linked):
            special = event.kind not in _GENERIC
            dated = moment.date and (moment.opening or special)
            weight = min(weight, DATED if dated or (special and held and early and "dự" not in self.verb) else NAMED)
        told = moment.date or moment.linked or early or (self.happens and (placed or told_by(self.low, self.end)))
        chaired = held and self.said in {"đã", "vừa"} and self.verb in _CHAIR_VERBS
        return weight if told else min(weight, DATED if chaired else NAMED)

    def _spoken_of(self, place: re.Match[str], moment: Moment, spoken: int | None) -> int:
        """What is said at a gathering ("Tại hội nghị …, ông A …"): counted where it has a date, or early on."""
        event = self.event
        special = event.kind not in _GENERIC and moment.timed
        if (event.bare and not (moment.linked or special)) or _RECALLED.search(self.window[: place.start()]):
            return 0
        if moment.date or moment.timed:
            return DATED
        if event.kind is MeetingKind.CONGRESS:  # a congress without a day is one of the past
            return 0
        return SPOKEN_OF if spoken is not None and spoken < 2 * _EARLY and place["words"] != "bên lề" else 0
