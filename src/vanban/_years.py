"""Years: the one that stands behind a calendar expression, that of its neighbours, or that of the text around it.

An :class:`Atom` is a piece of text with months and days, and a year where one stands with it (:func:`year_after`).
:func:`connect` joins neighbours into ranges and lets them lend each other their year; what is still without one climbs
a short ladder (:meth:`Ladder.year`). The clock is never read.
"""

from __future__ import annotations

import datetime as dt
import functools
import re
from calendar import monthrange
from typing import Final, NamedTuple

from vanban._tables import calendar
from vanban._text import any_of
from vanban.values import Precision

__all__ = [
    "AND",
    "A_YEAR",
    "DAY_PART",
    "GAP",
    "TO",
    "YEAR_WORD",
    "Atom",
    "Ladder",
    "Y",
    "connect",
    "days",
    "stated",
    "year_after",
]

# To look a member up in its enum takes as long as to read a year.
_DAY, _MONTH, _QUARTER, _YEAR = Precision.DAY, Precision.MONTH, Precision.QUARTER, Precision.YEAR
_MONTHS: Final = range(1, 13)
Y: Final = r"(?:(?:1[0-9]|20)[0-9]{2}|2100)(?![0-9])"
YEAR_WORD: Final = any_of(tuple(calendar.DEICTIC_YEARS)) + r"(?!\w)"
# The year that belongs to what stands before it: "năm 2019", "của năm 2019", "năm ngoái"; with a mark "/2019", "-2019".
A_YEAR: Final = rf"\s{{1,3}}(?:(?P<digits>{Y})(?!\s?-\s?[0-9])|(?P<word>{YEAR_WORD}))"
_NAMED_YEAR: Final = re.compile(rf",?\s{{1,3}}(?:của\s)?(?:năm|NĂM){A_YEAR}")
_MARKED_YEAR: Final = re.compile(rf"\s?[/.-]\s?(?P<digits>{Y})(?![/-][0-9A-Z])(?P<word>)")
DAY_PART: Final = r"(?:(?:đầu|giữa|cuối|rạng\ssáng|sáng|trưa|chiều|tối|đêm)\s)?"
# What may stand between two ends of one range: "từ ngày 1/7 đến hết ngày 5/7", "5/8 - 7/8".
TO: Final = re.compile(rf"\s?-\s?|\s(?:cho\s)?(?:đến|tới)\s(?:hết\s)?{DAY_PART}")
# What may stand between two dates of one list: "cuối tháng 6, đầu tháng 7/2016".
AND: Final = re.compile(
    r"(?:\s?[,;]\s|\s?[,;]?\s(?:và|hoặc|hay|cùng|với|đến|tới)\s|\s(?=rạng\s)|\s?[-/]\s?)(?:hết\s|vào\s|cả\s|trong\s)?"
    + DAY_PART
)
# No list or range has more between its parts; no word and its bracket before a date are longer.
GAP: Final = 24


class Atom(NamedTuple):
    """What a piece of text says: year or month 0 is not stated, day 0 ends its month, month 13 is the next January."""

    start: int
    end: int
    precision: Precision
    year: int
    first: tuple[int, int]
    last: tuple[int, int]

    @staticmethod
    def of_day(start: int, end: int, year: int, month: int, day: int) -> Atom:
        """One day."""
        return Atom(start, end, _DAY, year, (month, day), (month, day))

    @staticmethod
    def of_month(start: int, end: int, year: int, month: int) -> Atom:
        """One month."""
        return Atom(start, end, _MONTH, year, (month, 1), (month, 0))

    @staticmethod
    def of_years(start: int, end: int, first: int, count: int = 1) -> Atom:
        """*count* years from *first* on."""
        return Atom(start, end, _YEAR if count == 1 else Precision.YEARS, first, (1, 1), (12 * count, 0))


@functools.lru_cache(maxsize=8192)
def days(year: int, first: tuple[int, int], last: tuple[int, int]) -> tuple[dt.date, dt.date] | tuple[None, None]:
    """The days from *first* to *last*, or nothing where there is no such day: 31/6, 29/2/2019."""
    years, month = divmod(last[0] - 1, 12)
    try:
        start = dt.date(year, *first)
        end = dt.date(year + years, month + 1, last[1] or monthrange(year + years, month + 1)[1])
    except ValueError:
        return None, None
    return (start, end) if start <= end else (None, None)


def year_after(text: str, at: int, published: dt.date | None, *, marked: bool = True) -> tuple[int, int]:
    """The year that belongs to what ends at *at*, 0 where there is none, and where it ends."""
    found = _MARKED_YEAR.match(text, at) if marked else None
    if not found and text.startswith((" ", ",", "\n"), at):
        found = _NAMED_YEAR.match(text, at)
    return (stated(found["digits"], found["word"], published), found.end()) if found else (0, at)


def stated(digits: str | None, word: str | None, published: dt.date | None) -> int:
    """The year in digits or as seen from the day of publication."""
    if digits:
        return int(digits)
    return published.year + calendar.DEICTIC_YEARS[word] if word and published else 0


_OF_DAYS: Final = frozenset({_DAY, Precision.RANGE})
_OF_YEARS: Final = frozenset({_YEAR, Precision.YEARS})


def connect(text: str, atoms: list[Atom]) -> list[Atom]:
    """The atoms with ranges made one, months and years lent to neighbours, and overlaps dropped."""
    out: list[Atom] = []
    for atom in reversed(atoms):
        while out and out[-1].start < atom.end:
            out.pop()
        pair = _pair(text, atom, out[-1]) if out and out[-1].start - atom.end < GAP else None
        if pair:
            out[-1:] = pair
        elif atom.first[0]:
            out.append(atom)
    out.reverse()
    return out


def _pair(text: str, left: Atom, right: Atom) -> list[Atom] | None:
    """*right* and *left*, or the range from one to the other, where the words between bind them; in backward order."""
    joins = TO.fullmatch(text, left.end, right.start) is not None
    if not joins and not AND.fullmatch(text, left.end, right.start):
        return None
    if not left.first[0]:
        if right.precision not in _OF_DAYS:
            return None
        day, (month, other) = left.first[1], right.first
        month = month if day <= other else (month - 1 or _MONTHS[-1])
        # "hai ngày 3 và 4/8" is a range of days, "đêm 12 rạng sáng 13/4" the one and the other.
        joins = joins or (other - day == 1 and "rạng" not in text[left.end : right.start])
        left = left._replace(first=(month, day), last=(month, day))
    left, right = _lend(left, right, joins=joins)
    after = (left.year, left.first) < (right.year, right.first) if left.year and right.year else left.year == right.year
    if not joins or not after or (left.first == right.first and left.precision in _OF_DAYS):
        return [right, left]  # "19/8/1945 - 19/8/2020": a day and its anniversary
    years = right.year - left.year if right.year else int(left.first > right.first)
    grain = Precision.YEARS if left.precision in _OF_YEARS and right.precision in _OF_YEARS else Precision.RANGE
    return [Atom(left.start, right.end, grain, left.year, left.first, (right.last[0] + 12 * years, right.last[1]))]


def _lend(left: Atom, right: Atom, *, joins: bool) -> tuple[Atom, Atom]:
    """Both, the one without a year with that of the other: "cuối tháng 6, đầu tháng 7/2016"."""
    if right.year and not left.year:
        if right.precision in _OF_YEARS:  # "quý IV và cả năm 2016", but never "ngày 5/1, năm 2016"
            return (left if left.precision in _OF_DAYS else left._replace(year=right.year)), right
        turns = left.first > right.first and (joins or left.first[0] - right.first[0] > 6)  # noqa: PLR2004 - months
        return left._replace(year=right.year - turns), right
    if left.year and not right.year and left.precision not in _OF_YEARS:
        return left, right._replace(year=left.year + (joins and left.first > right.first))
    return left, right


_WINDOW: Final = 60
_TOP: Final = 1500
_SOON, _LATER, _HALF_A_YEAR = (dt.timedelta(days=days) for days in (45, 90, 183))
_TEN_WEEKS: Final = (3, 11)  # a day before this belongs to the year after the one that a text reviews
_ANNOUNCED: Final = re.compile(rf" (?:{any_of(calendar.ANNOUNCED)}(?!\w)|trước\s(?:ngày\s)?$)")
_ANNOUNCED_BEHIND: Final = re.compile(r"\s(?:tới|sắp)(?!\w)|[^.\n]{0,40}?\s(?:sẽ|dự\skiến)(?!\w)")
_COMING: Final = re.compile(rf" {any_of(calendar.COMING)}(?!\w)")
_PAST: Final = re.compile(rf" {any_of(calendar.PAST)}(?!\w)")
_PAST_BEHIND: Final = re.compile(r"\s(?:vừa|qua)(?!\w)")
_REVIEWED: Final = re.compile(any_of(word for name in calendar.REVIEWED for word in (name, name.capitalize())))
# What a line that states when a text was published holds besides the day: a weekday, a time, "Đăng vào", a place.
_DATELINE: Final = re.compile(
    r"(?:[\s,|()\-:•]+(?![\s,|()\-:•])|[đĐ]ăng|vào|[nN]gày|[cC]ập\snhật|[lL]úc|[tT]hứ\s\w{1,4}|[cC]hủ\s[nN]hật"
    r"|[0-9]{1,2}\s?[:hg]\s?[0-9]{0,2}|GMT\s?\+\s?7|AM|PM|giờ|phút|(?:[A-ZĐ]\w*\s){0,3}[A-ZĐ]\w*,){0,16}"
)


class Ladder:
    """Where a day, a month or a quarter without a year gets it."""

    def __init__(self, text: str, atoms: list[Atom], published: dt.date | None) -> None:
        self.text = text
        self.atoms = atoms
        self.day = published or self.dateline()

    def dateline(self) -> dt.date | None:
        """The day of publication that a line near the top states: "12/04/2017", "Thứ Ba, 27/07/2010, 14:00"."""
        for atom in self.atoms:
            if atom.start > _TOP:
                break
            if atom.precision is _DAY and atom.year:
                before = self.text[max(0, atom.start - _WINDOW) : atom.start].rpartition("\n")[2]
                after = self.text[atom.end : atom.end + _WINDOW].partition("\n")[0]
                if len(before) < _WINDOW and _DATELINE.fullmatch(before + after):
                    return days(atom.year, atom.first, atom.last)[0]
        return None

    @functools.cached_property
    def reviewed(self) -> tuple[int, bool]:
        """The year of the period that the text reviews, or 0, and whether the period ends with that year.

        A text that states a later day, month or quarter only compares with the period: "so với quý 4-2016".
        """
        latest = max((atom.year for atom in self.atoms if atom.precision in {_DAY, _MONTH, _QUARTER}), default=0)
        for atom in self.atoms:
            low = max(0, atom.start - 2 * _WINDOW)
            period = atom.precision in {_QUARTER, Precision.HALF, Precision.MONTHS}
            named = period or atom.precision in {_YEAR, _MONTH}
            about = (period and atom.year >= latest) or (named and _REVIEWED.search(self.text, low, atom.start))
            if atom.year and about:
                return atom.year, atom.last[0] == _MONTHS[-1]
        return 0, False

    def year(self, atom: Atom, stated: int) -> int:
        """The year of *atom*, 0 where nothing gives it. *stated* is the last year before it in the text.

        1. "cùng năm": the last year stated. A neighbour in the same phrase has lent its year already.
        2. The day of publication, given or in a dateline: the nearest such day not after it; for what is announced, the
           same year if still to come, or the next one if that is near. A month or longer takes the nearest one.
        3. The year that the text reviews; after a whole year, its first ten weeks are those of the next.
        """
        if self.text.startswith(" cùng năm", atom.end):
            return stated
        if self.day is None:
            year, whole = self.reviewed
            return year + (whole and atom.precision in _OF_DAYS and atom.first < _TEN_WEEKS)
        day, year = self.day, self.day.year
        here = days(year, atom.first, atom.first)[0]
        if here is None:
            return year
        if here > day:
            if atom.precision in _OF_DAYS:
                return year - (not self.announced(atom, near=here - day < _LATER))
            return year - (here - day > _HALF_A_YEAR and not self.announced(atom, near=False))
        ahead = days(year + 1, atom.first, atom.first)[0]
        if ahead is None or ahead - day > _SOON or atom.precision in {Precision.HALF, Precision.MONTHS}:
            return year
        return year + (self.announced(atom, near=False) and not self.reports_before(here))

    def reports_before(self, here: dt.date) -> bool:
        """Whether the text tells of a day shortly before *here*, so that it was written then and not a year later."""
        told = (atom.first for atom in self.atoms[:GAP] if atom.precision is _DAY and not atom.year)
        return any(day and day < here < day + _SOON for day in (days(here.year, first, first)[0] for first in told))

    def announced(self, atom: Atom, *, near: bool) -> bool:
        """Whether the words around *atom* speak of what is to come; when it is near, "từ" and "đến" will do."""
        before = self.text[max(0, atom.start - _WINDOW) : atom.start].rpartition("\n")[2].rpartition(". ")[2]
        before = f" {before.lower()}"
        if _ANNOUNCED.search(before) or _ANNOUNCED_BEHIND.match(self.text, atom.end):
            return True
        if not near or _PAST.search(before) or _PAST_BEHIND.match(self.text, atom.end):
            return False
        return atom.first in calendar.FEASTS or _COMING.search(before, max(0, len(before) - GAP)) is not None
