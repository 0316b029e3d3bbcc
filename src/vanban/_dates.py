"""Dates: every calendar expression that fixes a day, a month, a quarter, a half, a year or a range.

One pass over the digits (and a few telling letters) and one or more over literal words read atoms
(:class:`vanban._years.Atom`): a piece of the text with months and days, and a year where one stands with it. What has
none gets it in :mod:`vanban._years`.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from operator import itemgetter
from typing import Final

from vanban._tables import calendar
from vanban._text import Prepared, any_of, prepare
from vanban._years import A_YEAR, AND, DAY_PART, GAP, TO, YEAR_WORD, Atom, Ladder, Y, connect, days, stated, year_after
from vanban.models import DateMention
from vanban.values import Precision, Span

__all__ = ["find", "find_dates"]

# To look a member up in its enum takes as long as to read a year.
_DAY, _MONTH, _QUARTER, _YEAR = Precision.DAY, Precision.MONTH, Precision.QUARTER, Precision.YEAR
_DAYS: Final = range(1, 32)
_MONTHS: Final = range(1, 13)
_DAY_UNITS: Final = (
    ("ngày mùng", "Ngày mùng", "ngày mồng", "Ngày mồng"),
    ("ngày", "Ngày", "NGÀY", "mùng", "mồng", "Mùng"),
)
_LAST_YEAR: Final = 2100
_YEARS: Final = range(1800, _LAST_YEAR + 1)

# "Tám", "Mười Hai", "Mười hai", "tám"; "tháng năm" are months and years, but for "tháng năm năm 2016".
_MONTH_NAMES: Final = [form(name) for name in calendar.MONTHS for form in (str.title, str.capitalize, str.lower)]
_MONTH_NAME: Final = rf"(?!năm(?!\s+năm\s[12])){any_of(_MONTH_NAMES)}(?!\w)"
_END: Final = r"(?P<end>đầu|cuối)(?=\s(?:của\s)?năm)"
_MONTH_WORD: Final = rf"(?P<name>{_MONTH_NAME})|{_END}|(?P<word>{any_of(tuple(calendar.DEICTIC_MONTHS))})(?!\w)"
_DAY_WORD: Final = rf"(?P<word>{any_of(tuple(calendar.DEICTIC_DAYS))})(?!\w)"
_STATED: Final = rf"(?P<day>[0-3]?[0-9])[/.-](?P<month>1[0-2]|0?[1-9])(?:[/.-](?P<year>{Y}))?(?![0-9])"

# A number of one or two digits, or a letter that gives a date away, and what follows; the name of a group is the name
# of the method that reads it. The pattern starts with one class, so that the engine skips from one to the next.
# A letter beyond Latin-1 in that class makes the engine look it up in a table: a fourth faster than two comparisons.
_NUMERAL: Final = re.compile(
    rf"""
    (?P<number>[0-9IXýử](?<![0-9/][0-9])(?<![0-9][.,][0-9])  # no part of a longer number: "1.234", "0,38"
      (?:(?<=[0-9])(?:[0-9]|(?![0-9]))|(?<![0-9])))(?:(?<![ýử])(?:
    # "tháng 9", the first of "tháng 5-6"
    (?P<month>(?:(?<=[tT][hH][áÁ][nN][gG]\s[0-9])|(?<=[tT][hH][áÁ][nN][gG]\s[0-9][0-9]))
      (?![0-9]|[.,][0-9]{{3}}(?![0-9])|[/.][0-9]{{1,2}}(?![0-9])))
    # "ngày 26/7", "12/4/2017", "12-7-2010", "5.9.19", "12 / 4 / 2017"
    | (?<=[0-9])(?:(?P<day>\s?(?P<sep>[/.-])\s?(?P<day_month>[0-9]{{1,2}}(?![0-9]))
      (?:\s?(?P=sep)\s?(?P<day_year>{Y}|[0-9]{{2}}(?![0-9]))|(?!\s?(?P=sep)\s?(?:{Y}|[0-9]{{2}}(?![0-9]))))(?![0-9]|[/.,][0-9]|[/-][A-Za-zĐđ]|\s?%|\stháng\s))
    | (?P<month_year>(?P<year_sep>[/.-])(?P<in_year>{Y})(?!\s?/|[.,-][0-9]|-?[A-ZĐ]|\s?%))  # "từ 9/2016"
    # "12 tháng 7 năm 2010", in one line or broken over several
    | (?P<phrase>(?P<comma>,?)\s{{1,3}}(?:tháng|THÁNG)\s{{0,3}}
      (?P<phrase_month>[0-9]{{1,2}}(?![0-9]|[.,][0-9]|(?<=,\stháng\s[0-9])/|(?<=,\stháng\s[0-9][0-9])/)|{_MONTH_NAME}))
    # "6 tháng đầu năm", "9 tháng năm 2019", "3 quý đầu năm", "6 tháng đầu 2017"
    | (?P<part>\s{{1,3}}(?P<part_unit>tháng|quý|quí|THÁNG|QUÝ)
      (?:\s{{1,3}}(?P<part_end>đầu|cuối|ĐẦU|CUỐI)(?=\s{{1,3}}(?:của\s)?(?:năm|NĂM|{Y}))|(?=\s(?:của\s)?năm\s{Y}|/{Y}))))
    # "năm 2019", "2016-2020", "2017-04-12"
    | (?P<year>(?<=1[0-9]|2[01])(?P<year_low>[0-9]{{2}})(?![0-9]|[.,][0-9]|/[A-ZĐ]|-[A-ZĐ])
      (?:-(?P<iso_month>[01][0-9])-(?P<iso_day>[0-3][0-9])(?![0-9])|\s?[-/]\s?(?P<year_to>{Y})(?![/-]))?)
    # "quý 1", "quý I", "quí III", the second of "quý I, II/2016"
    | (?P<quarter>(?<=[qQ][uU][ýíÝÍ]\s[1-4])(?![0-9A-Za-z]|[.,][0-9])
      |(?:(?<=[qQ][uU][ýíÝÍ]\sI)|(?P<listed>(?<=[,àni-]\sI)|(?<=-I)))(?:I{{0,2}}|V)(?![0-9A-Za-zĐđ]))
    # "thập niên 90", "những năm 60"
    | (?P<decade>(?<=[1-9]0)(?:(?<=niên\s[0-9]0)|(?<=k[ỷỉ]\s[0-9]0)|(?<=ng\snăm\s[0-9]0))(?![0-9/%-]|[.,][0-9]))
    # "thế kỷ 21", "thế kỷ XX", "thế kỷ thứ XIX"
    | (?P<century>(?<=hế\sk[ỷỉ]\s[12][0-9])(?![0-9/%]|[.,][0-9])
      |(?:(?<=hế\sk[ỷỉ]\sX)|(?<=hế\sk[ỷỉ]\sthứ\sX))[IVX]{{0,4}}(?![0-9A-Za-z]))
    # "ngày 3" in "ngày 3 và 4/8": a day that waits for its month
    | (?P<bare>(?<=[0-9])(?=(?:\s?-\s?|,\s|\s(?:và|đến|tới)\s|\s(?=rạng\s))(?:hết\s)?{DAY_PART}(?:ngày\s)?
      [0-9]{{1,2}}(?:[/.-][0-9]|\stháng\s|,\s[0-9]|\svà\s[0-9]))))
    | (?P<ends>(?:(?<=[qQ]uý)|(?<=[nN]ử)a)\s{_END}))  # "quý đầu năm", "nửa đầu năm 2020"
    """,
    re.VERBOSE,
)
# These start with a literal, so that the scan costs next to nothing where it is absent; the method has the same name.
_WORDS: Final = (
    # "tháng Tám", "sáu tháng đầu năm", "tháng trước"
    ("month_word", re.compile(rf"áng\s(?<=[tT]háng\s)(?<![0-9]\stháng\s)(?:{_MONTH_WORD})")),
)
_DEICTICS: Final = (
    ("this_year", re.compile(rf"ăm\s(?<=[nN]ăm\s)(?P<word>{YEAR_WORD})")),  # "năm nay", "năm ngoái"
    # "hôm nay", "hôm qua"; the day itself may follow: "hôm qua (6/2)", "hôm qua, ngày 6/2", "hôm qua 6/2"
    ("today", re.compile(rf"ôm\s(?<=[hH]ôm\s){_DAY_WORD}(?=\s?[(,]?\s?(?:ngày\s)?{_STATED})?")),
)

# Behind "6 tháng đầu": "năm 2020", "năm", "năm ngoái", "2020".
_WHOLE_YEAR: Final = re.compile(rf"\s{{1,3}}(?:của\s)?(?:năm|NĂM)(?!\w|\s[hH]ọc)(?:{A_YEAR})?|[\s/](?P<bare>{Y})")
# "tháng 5-6/2019", "hai tháng 7 và 8", but not "tháng 7 và 8 người"
_NEXT_MONTH: Final = re.compile(
    rf"(\s?-\s?|\svà\s)([0-9]{{1,2}})(?![0-9]|[/.-][0-9]{{1,2}}(?![0-9])|\s{any_of(calendar.COUNTED)}(?!\w))"
)
_PARTS: Final = {1: _MONTH, 6: Precision.HALF, 12: _YEAR}
_NAME: Final = 100  # the longest name of a law or a feast that is looked back for

# A lunar day has no place in the solar calendar, a day of every year fixes none: "10/3 âm lịch", "30/6 hằng năm".
_NO_DAY: Final = re.compile(r"\s?\(?(?:[âÂ]m\slịch|ÂL|AL(?!\w)|[tT]ết)|\s(?:của\s)?(?:h[àằ]ng|mỗi)\snăm")
# A year inside the name of a law is no date: "Luật Đất đai năm 2013", "Hiến pháp năm 2013", "BLHS năm 2015".
_LAW_NAME: Final = re.compile(
    r"(?:Luật|Bộ\sluật|Pháp\slệnh|Hiến\spháp|luật\s(?=[A-ZĐ])|pháp\slệnh\s(?=[A-ZĐ])|BL(?=[A-ZĐ]))"
    r"(?:(?!\s(?:đã|được|từ|trong|vào|có|là|của|cho|đến|tại|sẽ|ngày|này|số|kể|mới|cũ)\s|[.;:()])[^\n]){0,90}$"
)
_YEAR_WITH_NAME: Final = re.compile(r"[nN]ăm\s[A-ZĐ][^.,;:()\n]{1,40}\s$")  # "năm APEC 2017"
_DAY_WITH_NAME: Final = re.compile(r"gày\s(?:[A-ZĐ]|hội|thành)[^.,;:()\n]{2,60}\s\(?$")  # "Ngày Sách Việt Nam (21-4)"
_SESSION: Final = re.compile(rf"[pP]hiên\s{any_of(calendar.SESSIONS)}\s\(?$")  # "phiên giao dịch 17/3"
_WEEKDAY: Final = re.compile(r"[tT]hứ\s\w+,?\s\(?$")  # "thứ Sáu, 22/11", "thứ 7 (23/11)"
# Behind a number: a pause, the end of a range, a bracket that closes, what is counted ("tháng 5 triệu") or cut off.
_PAUSE: Final = re.compile(r"[,.;:)”\"\n]|$|\s-|\s(?:này|tới|vừa)(?!\w)|\sđến\s(?:nay|năm|[12][0-9]{3}(?![0-9]))")
_CLOSING: Final = re.compile(r"[),;]|\s(?:-|và|đến|tới|vừa|giờ)")
_COUNTED: Final = re.compile(rf"\s{any_of(calendar.COUNTED)}(?!\w)|[.,-][0-9]|[A-Za-zĐđ/]|\s?%")


def _named_month(name: str) -> int:
    return calendar.MONTHS[" ".join(name.lower().split())]


class _Reader:
    """Reads the atoms of one text. A method named after a shape takes a match and gives an atom or nothing."""

    def __init__(self, text: str, published: dt.date | None) -> None:
        self.text = text
        self.published = published
        self.today_ordinal = published.toordinal() if published else 1
        self.atoms: list[Atom] = []

    def read(self) -> list[Atom]:
        """All atoms in text order; they may overlap."""
        text, atoms = self.text, self.atoms
        readers: dict[str | None, Callable[[re.Match[str]], Atom | None]]
        readers = {name: getattr(self, name) for name in _NUMERAL.groupindex if hasattr(self, name)}
        for found in _NUMERAL.finditer(text):
            if atom := readers[found.lastgroup](found):
                atoms.append(atom)
        for name, pattern in _WORDS + _DEICTICS if self.published else _WORDS:
            atoms.extend(filter(None, map(getattr(self, name), pattern.finditer(text))))
        atoms.sort(key=itemgetter(0))
        return atoms

    def lead(self, start: int) -> tuple[str, bool]:
        """The word before *start* in lower case, and whether a bracket opens between them."""
        words = self.text[start - GAP if start > GAP else 0 : start].rsplit(None, 2)
        if not words:
            return "", False
        word = words[-1].strip('(,“"[')
        if not word and len(words) > 1:
            word = words[-2].strip('(,“"[')
        return word.lower(), words[-1][-1] == "("

    def unit(self, start: int, *names: str) -> int:
        """Where the unit word before *start* begins, or -1; one to three blanks or line feeds may part them."""
        at, text = start, self.text
        while at > start - 3 and text[at - 1 : at].isspace():
            at -= 1
        return at - len(names[0]) if text.endswith(names, 0, at) else -1

    def day_unit(self, start: int) -> tuple[int, str, bool]:
        """Where "ngày", "mùng" or "ngày mùng" before *start* begins, or -1; and the word and bracket before *start*."""
        if self.text.endswith(("ngày ", "Ngày "), 0, start):
            return start - 5, "ngày", False
        word, bracket = self.lead(start)
        if not word.endswith(("ngày", "mùng", "mồng")):
            return -1, word, bracket
        units = (self.unit(start, *names) for names in _DAY_UNITS)
        return next((begin for begin in units if begin >= 0), -1), word, bracket

    def counted(self, start: int, others: frozenset[str] = calendar.COUNTS) -> bool:
        """Whether the word before *start* counts what stands there; behind a comma it does not: "tháng 7, tháng 8"."""
        if self.text[start - 2 : start - 1] in {",", ";"}:
            return False
        word, _ = self.lead(start)
        return word in calendar.NUMBERS or word in others or word[-1:] in set("0123456789")

    def linked(self, start: int, *precisions: Precision) -> bool:
        """Whether a list or a range runs from the atom before to *start*."""
        before = self.atoms[-1] if self.atoms else None
        near = before and start - before.end < GAP and before.precision in precisions
        return bool(before and near and AND.fullmatch(self.text, before.end, start))

    def day_start(self, found: re.Match[str], day: int, month: int) -> int:
        """Where a day without a year begins, or -1 where nothing makes a date of its numbers."""
        start, end = found.span()
        text = self.text
        begin, word, bracket = self.day_unit(start)
        if begin >= 0 or day not in _DAYS or month not in _MONTHS:
            return begin
        if (
            word in calendar.DAY_LEADS
            or (word in calendar.WEAK_LEADS and self.weak(end, day, month, found["sep"]))
            or self.linked(start, _DAY, Precision.RANGE)
            or (bracket and found["sep"] == "/" and _CLOSING.match(text, end))
        ):
            return start
        window = text[max(0, start - _NAME) : start]
        named = (
            ("gày " in window and _DAY_WITH_NAME.search(window))
            or ("hứ " in window and _WEEKDAY.search(window))
            or ("hiên " in window and _SESSION.search(window) and self.weak(end, day, month, found["sep"]))
        )
        return start if named else -1

    def weak(self, end: int, day: int, month: int, sep: str | None) -> bool:
        """Whether a word such as "từ" before the numbers makes a day of them; a fraction or a count it does not."""
        if _PAUSE.match(self.text, end) or TO.match(self.text, end):
            return True
        whole = day >= month or month not in {2, 3, 4, 5, 10} if sep == "/" else sep != "-" and day > _MONTHS[-1]
        return whole and not _COUNTED.match(self.text, end)

    def day(self, found: re.Match[str]) -> Atom | None:
        start, end = found.span()
        number, month_digits, year_digits = found.group("number", "day_month", "day_year")
        day, month, year = int(number), int(month_digits), int(year_digits or 0)
        if year_digits and len(year_digits) > 2:  # noqa: PLR2004 - two digits leave the century out
            return self.full_day(found, year, month, day)
        spaced = not year_digits and end - start > len(number) + 1 + len(month_digits)  # "3 - 5"
        begin = -1 if spaced else self.day_start(found, day, month)
        if begin < 0 or day not in _DAYS or month not in _MONTHS or _NO_DAY.match(self.text, end):
            return None
        if year_digits:
            return Atom.of_day(begin, end, year + (2000 if year < 50 else 1900), month, day)  # noqa: PLR2004 - "12/4/58"
        year, end = year_after(self.text, end, self.published, marked=False)
        return Atom.of_day(begin, end, year, month, day)

    def full_day(self, found: re.Match[str], year: int, month: int, day: int) -> Atom | None:
        """A day with its year; one that does not exist is a mention too: "31/6/2019", "12/31/2019"."""
        start, end = found.span()
        if day not in _DAYS or month not in _DAYS or year not in _YEARS or _NO_DAY.match(self.text, end):
            return None
        begin, word, _ = self.day_unit(start)
        if word in calendar.NO_DAY_BEHIND:
            return None
        return Atom.of_day(start if begin < 0 else begin, end, year, month, day)

    def phrase(self, found: re.Match[str]) -> Atom | None:
        name = found["phrase_month"]
        day, month = int(found["number"]), int(name) if name.isdecimal() else _named_month(name)
        year, end = year_after(self.text, found.end(), self.published)
        begin, _, _ = self.day_unit(found.start())
        if begin < 0 and not found["comma"]:
            begin = found.start() if year else self.day_start(found, day, month)
        if begin < 0 or day not in _DAYS or month not in _MONTHS or _NO_DAY.match(self.text, end):
            return None
        return Atom.of_day(begin, end, year, month, day)

    def bare(self, found: re.Match[str]) -> Atom | None:
        day = int(found["number"])
        begin = self.day_start(found, day, 1) if day in _DAYS else -1
        return Atom.of_day(begin, found.end(), 0, 0, day) if begin >= 0 else None

    def today(self, found: re.Match[str]) -> Atom | None:
        start, end = found.start() - 1, found.end()
        word, _ = self.lead(start)
        if self.text[start] == "h" and (word in calendar.NUMBERS or word in calendar.COUNTS):  # "mấy hôm nay"
            return None
        if found["day"]:
            return Atom.of_day(start, end, int(found["year"] or 0), int(found["month"]), int(found["day"]))
        day = dt.date.fromordinal(max(1, self.today_ordinal + calendar.DEICTIC_DAYS[found["word"]]))
        return Atom.of_day(start, end, day.year, day.month, day.day)

    def month(self, found: re.Match[str]) -> Atom | None:
        start, end = found.span()
        text = self.text
        month = last = int(found["number"])
        if month not in _MONTHS:
            return None
        to = _NEXT_MONTH.match(text, end)
        if to and month < int(to[2]) <= (month + 1 if "v" in to[1] else _MONTHS[-1]) and int(to[2]) in _MONTHS:
            last, end = int(to[2]), to.end()
        year, end = year_after(text, end, self.published)
        begin = start - 6
        if text.endswith(("rằm ", "mạng "), 0, begin) or _NO_DAY.match(text, end):  # "Cách mạng tháng 8"
            return None
        if not year and last == month and not self.alone(begin, end):
            return None
        return Atom(begin, end, _MONTH if last == month else Precision.RANGE, year, (month, 1), (last, 0))

    def alone(self, start: int, end: int) -> bool:
        """Whether "tháng" and a number are a month, and no count: "mỗi tháng 5 triệu"."""
        return not (self.counted(start, calendar.NO_MONTH_BEHIND) or _COUNTED.match(self.text, end))

    def month_year(self, found: re.Match[str]) -> Atom | None:
        start, end = found.span()
        number, year = int(found["number"]), int(found["in_year"])
        word, bracket = self.lead(start)
        if word in {"quý", "quí"} or self.linked(start, _QUARTER):  # "quý 2-2017", the second of "quý 1, 2/2017"
            return self.quarter_year(start, end, number, year)
        dated = word in calendar.YEAR_LEADS or word == "t" or (bracket and self.text.startswith(")", end))
        if not (dated and found["year_sep"] == "/") and not self.linked(start, _MONTH, Precision.RANGE):
            return None
        begin = start - (word == "t")  # "T9/2019"
        return Atom.of_month(begin, end, year, number) if number in _MONTHS and year in _YEARS else None

    def month_word(self, found: re.Match[str]) -> Atom | None:
        start, end = found.start() - 2, found.end()
        word, _ = self.lead(start)
        if found["end"]:
            begin = self.unit(start, word, word.title(), word.upper()) if word in calendar.NUMBERS else -1
            if begin >= 0:
                return self.part_of(begin, end, calendar.NUMBERS[word], found["end"])
            return None if self.counted(start) else self.part_of(start, end, 1, found["end"])
        if name := found["name"]:
            return self.named_month(start, end, name, word)
        if not self.published or not self.alone(start, end) or _NO_DAY.match(self.text, end):
            return None
        years, month = divmod(self.published.month - 1 + calendar.DEICTIC_MONTHS[found["word"]], 12)
        return Atom.of_month(start, end, self.published.year + years, month + 1)

    def named_month(self, start: int, end: int, name: str, word: str) -> Atom | None:
        """The month *name* behind *word*; in lower case it may be a count: "hàng tháng hai bên gặp nhau"."""
        year, after = year_after(self.text, end, self.published)
        if self.counted(start, calendar.NO_MONTH_BEHIND) or _NO_DAY.match(self.text, after):
            return None
        if not year and ((name.islower() and word in calendar.COUNTS) or _COUNTED.match(self.text, end)):
            return None
        return Atom.of_month(start, after, year, _named_month(name))

    def part(self, found: re.Match[str]) -> Atom | None:
        months = int(found["number"]) * (1 if found["part_unit"].lower() == "tháng" else 3)
        return self.part_of(found.start(), found.end(), months, found["part_end"])

    def part_of(self, start: int, end: int, months: int, side: str | None) -> Atom | None:
        """The first or last *months* of the year that follows."""
        whole = _WHOLE_YEAR.match(self.text, end)
        if not whole or months not in _MONTHS:
            return None
        year = stated(whole["digits"] or whole["bare"], whole["word"], self.published)
        first, last = (13 - months, 12) if side in {"cuối", "CUỐI"} else (1, months)
        return Atom(start, whole.end(), _PARTS.get(months, Precision.MONTHS), year, (first, 1), (last, 0))

    def quarter(self, found: re.Match[str]) -> Atom | None:
        start, end = found.span()
        if found["listed"] is None:
            start -= 4
        elif not self.linked(start, _QUARTER):
            return None
        year, end = year_after(self.text, end, self.published)
        month = calendar.QUARTERS[found[0]] * 3
        return Atom(start, end, _QUARTER, year, (month - 2, 1), (month, 0))

    def quarter_year(self, start: int, end: int, quarter: int, year: int) -> Atom | None:
        """A quarter in Arabic digits with its year."""
        begin = self.unit(start, "quý", "Quý", "QUÝ", "quí", "Quí", "QUÍ")
        month = calendar.QUARTERS.get(str(quarter), 0) * 3
        return Atom(start if begin < 0 else begin, end, _QUARTER, year, (month - 2, 1), (month, 0)) if month else None

    def ends(self, found: re.Match[str]) -> Atom | None:
        half = found["number"] == "ử"
        atom = self.part_of(found.start() - (1 if half else 2), found.end(), 6 if half else 3, found["end"])
        return atom if half or not atom else atom._replace(precision=_QUARTER)

    def year(self, found: re.Match[str]) -> Atom | None:
        start, end = found.span()
        text = self.text
        year, count = int(text[start : start + 4]), 1
        if end > start + 4:  # more than the year itself
            iso_month, iso_day, to = found.group("iso_month", "iso_day", "year_to")
            if iso_month:
                return self.full_day(found, year, int(iso_month), int(iso_day))
            count = int(to) - year + 1
        if count < 1 or year > _LAST_YEAR:
            return None
        begin = start - 4 if text.endswith(("năm ", "Năm "), 0, start) else self.unit(start, "năm", "Năm", "NĂM")
        if begin < 0:
            return self.year_alone(start, end, year, count)
        if year % 10 == 0 and count == 1 and self.lead(begin)[0] == "những":
            return Atom.of_years(begin, end, year, 10)
        window = text[begin - _NAME if begin > _NAME else 0 : begin]
        in_law_name = ("uật" in window or "áp" in window or "BL" in window) and _LAW_NAME.search(window)
        return None if in_law_name else Atom.of_years(begin, end, year, count)

    def year_alone(self, start: int, end: int, year: int, count: int) -> Atom | None:
        """A year or a range of years without "năm"."""
        text = self.text
        if count > 1:
            if count == 2 and self.lead(start)[0] in {"học", "khóa", "khoá"}:  # noqa: PLR2004 - a school year lies in two
                return Atom(start, end, Precision.YEARS, year, (9, 1), (20, 0))
            return None if _COUNTED.match(text, end) or year not in _YEARS else Atom.of_years(start, end, year, count)
        if self.linked(start, _YEAR, Precision.YEARS):
            return Atom.of_years(start, end, year)
        word, _ = self.lead(start)
        if year % 10 == 0 and word in {"niên", "kỷ", "kỉ"}:
            return Atom.of_years(start, end, year, 10)
        if not _PAUSE.match(text, end) or year not in _YEARS:
            return None
        named = word in calendar.YEAR_LEADS or _YEAR_WITH_NAME.search(text, max(0, start - 50), start)
        return Atom.of_years(start, end, year) if named else None

    def this_year(self, found: re.Match[str]) -> Atom | None:
        start = found.start() - 1
        year = stated(None, found["word"], self.published)
        return None if self.counted(start) else Atom.of_years(start, found.end(), year)

    def decade(self, found: re.Match[str]) -> Atom:
        begin = self.unit(found.start(), "năm")
        return Atom.of_years(found.start() if begin < 0 else begin, found.end(), 1900 + int(found["number"]), 10)

    def century(self, found: re.Match[str]) -> Atom | None:
        number = calendar.CENTURIES.get(found[0])
        begin = self.text.rindex("hế", 0, found.start()) - 1
        return Atom.of_years(begin, found.end(), 100 * number - 99, 100) if number else None


def find_dates(text: str, *, published: dt.date | None = None) -> tuple[DateMention, ...]:
    """Find the calendar expressions of *text* that fix days, in text order.

    *published* is the day of publication. It gives a year to days that are printed without one and fixes "hôm nay" and
    "năm ngoái". A day whose year nothing gives, or that does not exist, has no ``start`` and no ``end``.
    """
    return find(prepare(text), published=published)


def find(prepared: Prepared, *, published: dt.date | None) -> tuple[DateMention, ...]:
    """Find the calendar expressions of a text that is made ready."""
    text, source, span = prepared.text, prepared.source, prepared.span
    day = published.date() if isinstance(published, dt.datetime) else published
    atoms = connect(text, _Reader(text, day).read())
    ladder = Ladder(text, atoms, day)
    mentions: list[DateMention] = []
    told = 0
    for atom in atoms:
        start, end, precision, year, first, last = atom
        begins, ends = days(told := year or ladder.year(atom, told), first, last)
        start, end = span(start, end)
        mentions.append(
            DateMention(span=Span(start, end), quote=source[start:end], start=begins, end=ends, precision=precision)
        )
    return tuple(mentions)
