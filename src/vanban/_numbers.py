"""Figures: digits with a unit, such as money, people, cases, areas, shares and times.

One pass over the digits reads a number with its words of scale, the second number of a range, and the word behind them.
A figure is made only where that word is counted or measured and the words before do not make a label ("Điều 5"), a date
or a time of day of the number. Numbers are worked out in integers and never pass through a float.
"""

from __future__ import annotations

import functools
import re
from bisect import bisect_right
from collections.abc import Sequence
from decimal import Decimal
from typing import Final, NamedTuple

from vanban._tables import numbers
from vanban._text import LOWER, Prepared, any_of, prepare
from vanban.models import Figure
from vanban.values import Bound, Span

__all__ = ["find", "find_figures"]

_LETTER: Final = r"[^\W0-9_]"
# What follows the first digit in "7.415", "2.917,35", "7 415"; what the groups mean is told later.
_DIGITS: Final = (
    r"(?:[0-9]{0,2}(?:[ ][0-9]{3}(?![0-9])){1,4}(?![ ]?[0-9])|[0-9]{0,14}(?:[.,][0-9]{1,9}){0,9})"
    r"(?![0-9]|[.,][0-9])"
)
_SCALE_WORD: Final = (
    any_of(
        {
            form: rf"(?!\s{any_of(numbers.NO_SCALE[word])}(?!\w))" if word in numbers.NO_SCALE else ""
            for word in numbers.SCALES
            for form in (word, word.capitalize(), word.upper())
        }
    )
    + rf"(?!{_LETTER})"
)
# "triệu", "nghìn tỷ", "triệu 500 nghìn", "triệu rưỡi"
_SCALE: Final = rf"\s?{_SCALE_WORD}(?:\s{_SCALE_WORD})?(?:\s[0-9]{{1,3}}\s{_SCALE_WORD}){{0,2}}(?:\srưỡi)?"
# The number once more in words: "05 (năm) ngày"
_SPELT: Final = rf"(?:{any_of(numbers.NUMERALS)})(?:\s[{LOWER}]{{2,6}}){{0,6}}"
_FIGURE: Final = re.compile(
    rf"""
    (?P<first>[0-9](?<!\w[0-9])(?<![0-9][/.,:+-][0-9])(?<!{_LETTER}[.:-][0-9])(?P<cash>(?<=[$€£][0-9]))?{_DIGITS})
    (?:/(?P<whole>[1-9][0-9.]{{1,6}})(?![0-9/.,-])|(?P<scale>{_SCALE}))?
    (?:(?P<mid>\s?%|[a-z]{{1,3}}[23²³]?(?=\s?-))?
      (?P<link>\s?-\s?|\s(?:đến|tới|hoặc|hay|và)\s)(?P<near>(?:dưới|trên|gần|hơn|khoảng)\s)?
      (?P<second>[0-9]{_DIGITS})(?P<scale_2>{_SCALE})?)?
    (?:(?P<gap>(?:\s?\({_SPELT}\))?\s{{0,2}})(?P<word>[%$€£]|°[CF]?|{_LETTER}{{1,20}}[23]?)(?![0-9])|(?(scale_2)|(?(scale)|(?(cash)|(?!)))))
    """,
    re.VERBOSE,
)


class _Head(NamedTuple):
    """The first word of units."""

    alone: str  # its sort where it is a unit itself, or nothing
    printed: tuple[str, ...]  # what may follow it in a unit, as it is printed most
    rests: tuple[str, ...]  # the same in small letters, longest first
    sorts: tuple[str, ...]  # and what sort of unit that makes


def _by_head() -> dict[str, _Head]:
    """The units by their first word."""
    heads: dict[str, dict[str, str]] = {}
    for row in numbers.ROWS:
        head = _HEAD.findall(row.words)[0]
        heads.setdefault(head, {})[row.words[len(head) :]] = row.sort
    table: dict[str, _Head] = {}
    for head, sorts in heads.items():
        alone = sorts.pop("", "")
        rests = tuple(sorted(sorts, key=len, reverse=True))
        lower = tuple(rest.lower() for rest in rests)
        table[head] = _Head(alone, (*rests, *lower), lower, tuple(sorts[rest] for rest in rests))
    return table


_HEAD: Final = re.compile(rf"[%$€£]|°[CF]?|{_LETTER}{{1,20}}[23]?")
_HEADS: Final = _by_head()
_LONGEST: Final = max(len(rest) for head in _HEADS.values() for rest in head.rests) + 1
_BOUNDS: Final = {tuple(row.words.split()): Bound(row.bound) for row in numbers.BOUNDS}
_BOUND_ENDS: Final = frozenset(words[-1] for words in _BOUNDS) | {"từ"}
_LABELS: Final = {tuple(row.words.split()): row.sort == "strong" for row in numbers.LABELS}
_LABEL_ENDS: Final = frozenset(words[-1] for words in _LABELS)
_ALWAYS: Final = frozenset({"percent", "money", "measure", "scale"})
_MEASURED: Final = frozenset({"percent", "measure"})
_THINGS: Final = frozenset({"thing", "body", "open"})
_OPENING: Final = "([{“”‘\"'"
_WINDOW: Final = 28  # the longest piece that is looked at before a number
_OPEN: Final = re.compile(rf"[{LOWER}]{{2,}}")
_LOWER_WORD: Final = re.compile(rf"[ ]([{LOWER}]+)(?!\w)")
_UP: Final = re.compile(
    rf"(?: [{LOWER}]+){{0,3}}\s(?:trở\s(?:lên|đi)|(trở\sxuống)|hoặc\s(?:nhiều\s)?hơn)(?!\w|\s[0-9])"
)
_PER: Final = re.compile(rf"\s?/\s?({_LETTER}{{1,12}}[23]?)(?![\w-])")
# Behind a time that belongs to a date or an age: "6 tháng đầu năm", "9 tháng năm 2019", "2 năm 2010 và 2011"
_DATED: Final = re.compile(
    r"\s(?:đầu|cuối)\s(?:của\s)?(?:năm|[12][0-9]{3})|\s(?:của\s)?năm\s[0-9]|/[12][0-9]{3}|\stuổi(?!\s[đĐn])"
    r"|\s(?:[12][0-9]{3}|[0-9]{1,2}(?:[/.,;)-]|\n|$|\s(?:và|đến)\s[0-9]|\snăm\s[12]))(?![0-9]{3})"
)
_TIME_OF_DAY: Final = re.compile(
    r"\s(?:sáng|trưa|chiều|tối|đêm|khuya|kém|rạng|hôm|cùng\sngày|GMT|địa\sphương|nay)(?!\w)|,?\sngày\s(?!đêm)|\s?[0-9]{1,2}(?!\s(?:phút|giây))"
)
_ON_AND_ON: Final = re.compile(r"\s(?:đồng\shồ|liền|mỗi|một|liên|bay|làm|học|chạy|lái|để|kể|trôi|nữa)(?!\w)|/")
_HOURS: Final = 24
_FIRST_YEAR, _LAST_YEAR = 1900, 2100
_DAYS, _MONTHS = 31, 12
_POWERS: Final = (2, 3)
_METRE: Final = re.compile(rf"(?<!{_LETTER})[kc]?m[ ]$")  # "3.047 m 2"
_LENGTHS: Final = frozenset({"m", "km", "cm"})
_POWER: Final = re.compile(r"[ ]([23])(?![0-9]|[.,/-][0-9]|\s?%)")
_SLASHES: Final = ("/", " /")
_BROAD: Final = frozenset({"body", "open"})
_CODE: Final = 2  # the most digits with which a number may begin with zero: "05 người", no "007"
_GROUP: Final = 3
_THOUSANDS: Final = re.compile(r"[1-9][0-9]{0,2}(?:(?:\.[0-9]{3})+|(?:,[0-9]{3})+)")
_DECIMALS: Final = re.compile(r"[1-9][0-9]{0,2}(?:(?:\.[0-9]{3})+,|(?:,[0-9]{3})+\.)[0-9]+")
_LONG: Final = 5  # so many digits without a dot are a code
_TO: Final = re.compile(r"\s?-\s?|\s(?:đến|tới)\s")
_CASH: Final = re.compile(r"(US\$|USD|EUR|VND|[$€£])[ ]?$")


class _Amount(NamedTuple):
    """A number, the upper end of its range, and its words of scale."""

    value: int | Decimal
    most: int | Decimal | None
    scale: str | None


class _Found(NamedTuple):
    """A figure in the folded text."""

    start: int
    end: int
    value: int | Decimal
    value_max: int | Decimal | None
    unit: str | None
    bound: Bound | None
    led: bool  # whether "từ" stands before it


def _value(digits: str, scale: str | None, sort: str) -> int | Decimal | None:
    """A number as printed, with its words of scale; ``None`` where it is a code or no number at all."""
    if digits.isdecimal():
        number, places = digits, 0
        if digits[0] == "0" and len(digits) > _CODE:
            return None
    elif " " in digits:
        number, places = digits.replace(" ", ""), 0
    else:
        number, places = _grouped(digits, sort, scaled=bool(scale))
        if not number:
            return None
    value = int(number)
    if scale:
        factor, more = _scale(scale)
        value = value * factor + more * 10**places
    if not places:
        return value
    quotient, rest = divmod(value, 10**places)
    return Decimal(f"{quotient}.{rest:0{places}d}".rstrip("0")) if rest else quotient


def _grouped(digits: str, sort: str, *, scaled: bool) -> tuple[str, int]:
    """The digits of a number with dots or commas, and how many of them are decimals; none where it is no number."""
    first = "." if "." in digits else ","
    lead, _, last = digits.partition(first)
    if lead[0] == "0" and lead != "0":
        return "", 0
    if lead.isdecimal() and last.isdecimal():
        whole = len(last) == _GROUP and len(lead) <= _GROUP and lead != "0"
        # A comma parts thousands in "7,415 học sinh" and "2,500 ha", decimals in "52,385 kg" and "37,410 triệu".
        whole = whole and (first == "." or not (scaled or sort in _MEASURED) or (sort == "measure" and last[-1] == "0"))
        return lead + last, 0 if whole else len(last)
    if _THOUSANDS.fullmatch(digits):
        return re.sub("[.,]", "", digits), 0
    if _DECIMALS.fullmatch(digits):
        plain = re.sub("[.,]", "", digits)
        return plain, len(digits) - 1 - max(digits.rfind("."), digits.rfind(","))
    return "", 0


@functools.lru_cache(maxsize=256)
def _scale(scale: str) -> tuple[int, int]:
    """What words of scale multiply by, and what they add: " triệu 500 nghìn", " tỷ rưỡi"."""
    words = scale.lower().split()
    factor, more, at = 1, 0, 0
    while at < len(words):
        word = words[at]
        if word.isdecimal():
            more += int(word) * 10 ** numbers.SCALES[words[at + 1]]
            at += 1
        elif word == "rưỡi":
            more += factor // 2
        else:
            factor *= 10 ** numbers.SCALES[word]
        at += 1
    return factor, more


def _unit(text: str, word: str, gap: str, end: int) -> tuple[int, str]:
    """Where the unit ends that *word* begins, and its sort; -1 where nothing is counted."""
    head = _HEADS.get(word)
    if head is None and len(word) > 1:
        head = _HEADS.get(word.lower())
    if head:
        alone, printed, rests, sorts = head
        if alone and (not rests or (word.islower() and not text.startswith(printed, end))):
            return end, alone
        behind = text[end : end + _LONGEST].lower().replace("\n", " ")
        for rest, sort in zip(rests, sorts, strict=True):
            if behind.startswith(rest) and not behind[len(rest) : len(rest) + 1].isalnum():
                return (-1, sort) if sort == "none" else (end + len(rest), sort)
        if alone:
            return end, alone
    if not gap or word in numbers.NEVER_COUNTED or not _OPEN.fullmatch(word):
        return -1, ""
    second = _LOWER_WORD.match(text, end)
    if second and second[1] not in numbers.NEVER_COUNTED:
        return second.end(), "open"
    return (-1, "") if head else (end, "open")


def _bound(words: list[str]) -> tuple[int, Bound | None]:
    """How many of the last words make a limit of the number behind them, and which."""
    for count in (3, 2, 1):
        bound = _BOUNDS.get(tuple(words[-count:]))
        if bound and count <= len(words):
            if words[-1] == "hơn" and count == 1 and words[-2:-1] and words[-2] in numbers.COMPARED:
                break  # "cao hơn 5%" tells a difference
            return count, bound
    if words[-1] == "từ" and words[:-1]:
        return 0, _bound(words[:-1])[1]  # "khoảng từ 5 đến 7 ngày"
    return 0, None


def _labelled(words: list[str], sort: str, number: int | Decimal) -> bool:
    """Whether the words before a number make a label or a date of it."""
    last = words[-1]
    before = words[-2] if len(words) > 1 else ""
    if last in _LABEL_ENDS:
        strong = _LABELS.get((before, last), _LABELS.get((last,)))
        if strong is not None and (strong or sort in _THINGS):
            return (before, last) not in numbers.NO_LABELS and before not in numbers.EACH
    if last in numbers.CALENDAR:
        return number <= numbers.CALENDAR[last] and before not in numbers.DURING and not before[:1].isdecimal()
    if last == "năm":
        return _FIRST_YEAR <= number <= _LAST_YEAR or (before == "những" and number % 10 == 0)
    return False


def _listed(words: list[str], sort: str, number: int | Decimal) -> bool:
    """Whether a number goes on with a list of labels: "điều 8, 9"."""
    at = len(words)
    while at and (words[at - 1] in numbers.LINKS or words[at - 1].rstrip(",").isdecimal()):
        at -= 1
    return 0 < at < len(words) - (words[-1] in numbers.LINKS) and _labelled(words[:at], sort, number)


def _joined(text: str, before: _Found, after: _Found) -> bool:
    """Whether two figures are the ends of one range: "từ 5 triệu đến 7 triệu đồng"."""
    return (
        before.value_max is None
        and after.value_max is None
        and before.unit in {None, after.unit}
        and before.value < after.value
        and _TO.fullmatch(text, before.end, after.start) is not None
    )


def _join(text: str, before: _Found, after: _Found) -> _Found:
    """One range of two figures."""
    window = text[max(0, before.start - _WINDOW) : before.start].lower()
    start = before.start - len(window) + window.rfind("từ")
    return before._replace(start=start, end=after.end, value_max=after.value, unit=after.unit)


def _out_of(value: int | Decimal, whole: str, sort: str) -> bool:
    """Whether a number with a slash counts some of a whole ("88/88 huyện"), and is no date and no fraction."""
    total = int(whole.replace(".", ""))
    return (
        sort in {"person", "thing", "body"}
        and 1 < value <= total
        and total >= numbers.LEAST_WHOLE
        and (total > _MONTHS or value > _DAYS)
    )


def _plain(unit: str) -> str:
    """A unit with single blanks; shares have one name."""
    words = " ".join(unit.split())
    return numbers.ONE_NAME.get(words.lower(), words)


def _named(words: list[str], sort: str, number: int | Decimal) -> bool:
    """Whether the words before a number make a name of it, or go on with a list of such names."""
    last = words[-1]
    return _labelled(words, sort, number) or (
        (last[-1] == "," or last in numbers.LINKS) and _listed(words, sort, number)
    )


class _Reader:
    """Reads the figures of one text."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.clock_end = -2  # where the last time of day or label ends: "8 giờ 30 phút"
        self.taken = 0  # where the last power of a measure ends

    def read(self, found: re.Match[str]) -> list[_Found | None]:
        """What a match holds: a figure, two of them, or none."""
        if found.start() < self.taken:
            return []
        word, gap, scale, second, scale_2 = found.group("word", "gap", "scale", "second", "scale_2")
        end, sort, unit = found.end(), "scale", None
        scaled = scale_2 if second else scale
        if word:
            stop, unit_sort = _unit(self.text, word, gap, end)
            if scaled and (unit_sort == "open" or (unit_sort == "time" and _DATED.match(self.text, stop))):
                stop = -1
            if stop >= 0:
                unit = self.text[end - len(word) : stop]
                end, sort = stop, unit_sort
            elif scaled or found["cash"] is not None:
                end = found.start("gap")
            elif second:
                return [self.alone(found)]
            else:
                return []
        if second:
            return self.pair(found, end, sort, unit)
        value = _value(found["first"], scale, sort)
        if value is None or (found["whole"] and not _out_of(value, found["whole"], sort)):
            return []
        return [self.judge(found.start(), end, _Amount(value, None, scale), unit, sort)]

    def pair(self, found: re.Match[str], end: int, sort: str, unit: str | None) -> list[_Found | None]:
        """The range of a match with two numbers, or where they make none the figures that they are alone."""
        first, mid, link, second, scale, scale_2 = found.group("first", "mid", "link", "second", "scale", "scale_2")
        own = mid or scale
        least, most = _value(first, scale or scale_2, sort), _value(second, scale_2, sort)
        if least is not None and most is not None and not (own and link.strip() in numbers.AND):
            if least > most and not scale:
                least = _value(first, None, sort) or least
            years = _FIRST_YEAR <= least < most <= _LAST_YEAR and sort not in _ALWAYS
            if least < most and not years and (not mid or mid.strip() == unit):
                return [self.judge(found.start(), end, _Amount(least, most, scale_2), unit, sort)]
        alone = [self.alone(found)]
        if most is not None and link != "-":
            alone.append(self.judge(found.start("second"), end, _Amount(most, None, scale_2), unit, sort))
        return alone

    def alone(self, found: re.Match[str]) -> _Found | None:
        """The first of two numbers, where it has a unit or a scale of its own."""
        scale, mid = found.group("scale", "mid")
        sort, unit = ("percent", "%") if mid and mid.endswith("%") else ("scale", None)
        value = _value(found["first"], scale, sort)
        if value is None or not (scale or unit):
            return None
        return self.judge(found.start(), found.start("link"), _Amount(value, None, scale), unit, sort)

    def judge(self, start: int, end: int, amount: _Amount, unit: str | None, sort: str) -> _Found | None:
        """The figure of a number, unless the words around it make something else of it."""
        text = self.text
        low = start - _WINDOW if start > _WINDOW else 0
        window = text[low:start].lower()
        words = window.split()
        count, bound, value = 0, None, amount.value
        if words:
            last = words[-1]
            if last[0] in _OPENING:
                words[-1] = last = last.lstrip(_OPENING) or "("
            if last in _BOUND_ENDS:
                count, bound = _bound(words)
        if sort not in _ALWAYS:
            if not count and words and not amount.scale and _named(words, sort, value):
                self.clock_end = end
                return None
            if self.odd(start, end, value, sort) or (
                sort == "time" and not self.lasts(words, start, end, unit, amount.most or value)
            ):
                return None
        number = start
        if count:  # counted from the right, since a letter may be longer in small letters
            start -= len(window) - window.rfind(words[-count])
        elif unit is None and (cash := _CASH.search(text, low, start)):
            start, unit = cash.start(), cash[1]
        led = len(words) > count and words[-count - 1] == "từ"
        stop, unit, beyond = self.behind(end, unit, sort)
        if led and (beyond or amount.most is not None):
            start = number - len(window) + window.rfind("từ")
        return _Found(start, stop, value, amount.most, unit, beyond or bound, led)

    def odd(self, start: int, end: int, value: int | Decimal, sort: str) -> bool:
        """Whether a number is a code, a year or the power of a measure: "BĐ 54321", "2017 tỉnh", "45 m 2"."""
        text = self.text
        parts = text[start:end].split("\n")
        if len(parts) > 1 and (sort in _BROAD or parts[-1].lstrip()[:1].isupper()):
            return True  # the end of a headline, and the text under it
        if sort in _BROAD and text[start : start + _LONG].isdecimal():
            return True
        if _FIRST_YEAR <= value <= _LAST_YEAR and sort != "person" and text[start : start + 4].isdecimal():
            return True
        return value in _POWERS and _METRE.search(text, max(0, start - 4), start) is not None

    def behind(self, end: int, unit: str | None, sort: str) -> tuple[int, str | None, Bound | None]:
        """Where a figure ends, its unit with what it is counted by, and the limit that the words behind it make."""
        text = self.text
        if unit and not unit.isalpha():
            unit = _plain(unit)
        if unit in _LENGTHS and (power := _POWER.match(text, end)):
            self.taken = power.end()
            return self.taken, f"{unit}{power[1]}", None
        if text.startswith(_SLASHES, end):
            if unit and sort != "percent" and (per := _PER.match(text, end)):
                stop, _ = _unit(text, per[1], "", per.end())
                if stop >= 0:
                    return stop, f"{unit}/{text[per.start(1) : stop]}", None
        elif text.find("trở ", end, end + _WINDOW) > 0 or text.startswith(" hoặc", end):
            up = _UP.match(text, end)
            if up:
                return up.end(), unit, Bound.AT_MOST if up[1] else Bound.AT_LEAST
        return end, unit, None

    def lasts(self, words: list[str], start: int, end: int, unit: str | None, value: int | Decimal) -> bool:
        """Whether a number of times is a length of time, and no date, age or time of day."""
        text = self.text
        if _DATED.match(text, end) or (self.clock_end == start - 1 and text[start - 1].isspace()):
            return False
        if unit not in {"giờ", "h", "Giờ"}:
            return True
        lasting = (
            (value >= _HOURS and unit != "h") or (words and words[-1] in numbers.LASTING) or _ON_AND_ON.match(text, end)
        )
        if lasting and not _TIME_OF_DAY.match(text, end):
            return True
        self.clock_end = end
        return False


def find_figures(text: str) -> tuple[Figure, ...]:
    """Find the counted quantities of *text*: digits with a unit, in text order.

    ``value`` has the words of scale worked in and is an ``int`` wherever it is whole. A range has its upper end in
    ``value_max``. The span takes in the words that make a limit or an estimate of the number.
    """
    return find(prepare(text))


def find(prepared: Prepared, aside: Sequence[tuple[int, int]] = ()) -> tuple[Figure, ...]:
    """Find the figures of a text that is made ready, outside of *aside*: bylines, furniture, in folded offsets."""
    text, source, span = prepared.text, prepared.source, prepared.span
    read = _Reader(text).read
    figures: list[_Found] = []
    for match in _FIGURE.finditer(text):
        for found in read(match):
            if found:
                ranging = figures and figures[-1].led and _joined(text, figures[-1], found)
                figures.append(_join(text, figures.pop(), found) if ranging else found)
    bounds = [bound for piece in aside for bound in piece]
    mentions: list[Figure] = []
    for begin, stop, value, most, unit, bound, _ in figures:
        if bisect_right(bounds, begin) % 2:
            continue
        start, end = span(begin, stop)
        mentions.append(
            Figure(span=Span(start, end), quote=source[start:end], value=value, value_max=most, unit=unit, bound=bound)
        )
    return tuple(mentions)
