"""Texts to measure with: news and laws, as dense in citations and dates as real ones, and hostile texts.

They are made up from the words and sentences of `phrases.toml`; the same seed always gives the same texts.
Each knows how much was put into it, so that a finder cannot be fast by finding nothing.
"""

from __future__ import annotations

import random
import re
import tomllib
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from typing import Any, Final, Literal, NamedTuple

__all__ = ["GENRES", "HOSTILE", "Form", "Genre", "Written", "hostile", "texts"]

Genre = Literal["news", "law"]
Form = Literal["NFC", "NFD"]
GENRES: Final[tuple[Genre, ...]] = ("news", "law")

_PHRASES: Final[dict[str, Any]] = tomllib.loads(Path(__file__).with_name("phrases.toml").read_text("utf-8"))
_WORDS: Final[dict[str, list[str]]] = _PHRASES["words"]
_SENTENCES: Final[dict[str, list[str]]] = _PHRASES["sentences"]
_ORDINARY: Final[list[dict[str, Any]]] = _PHRASES["ordinary"]
_ORDINARY_WEIGHTS: Final = [entry["weight"] for entry in _ORDINARY]
_SLOT: Final = re.compile(r"\{(\w+)\}")

# How often each group of sentences comes in news: set so that the text holds one citation in about 1,500
# characters, one date in about 800, and the words of `[[ordinary]]` as often as newspapers use them.
_NEWS_MIX: Final = {"plain": 38, "ordinary": 20, "dated": 5, "figured": 7, "peopled": 15, "citing": 5}

_LONGEST_PARAGRAPH: Final = 8
_FIRST_YEAR, _LAST_YEAR = 2004, 2026


class Written(NamedTuple):
    """A text, and how many citations and dates were put into it."""

    text: str
    citations: int
    dates: int


class _Series(NamedTuple):
    """A series of instruments: kind, issuer, how its symbols are made, how often it is cited in news."""

    kind: str
    issuer: str
    symbol: str
    weight: int


_SERIES: Final = (
    _Series("Nghị định", "Chính phủ", "{n}/{y}/NĐ-CP", 30),
    _Series("Nghị quyết", "Chính phủ", "{n}/NQ-CP", 6),
    _Series("Quyết định", "Thủ tướng Chính phủ", "{n}/{y}/QĐ-TTg", 8),
    _Series("Quyết định", "Thủ tướng Chính phủ", "{n}/QĐ-TTg", 8),
    _Series("Quyết định", "UBND tỉnh {town}", "{n}/{y}/QĐ-UBND", 5),
    _Series("Quyết định", "UBND tỉnh {town}", "{n}/QĐ-UBND", 6),
    _Series("Nghị quyết", "HĐND tỉnh {town}", "{n}/{y}/NQ-HĐND", 4),
    _Series("Chỉ thị", "Thủ tướng Chính phủ", "{n}/CT-TTg", 4),
    _Series("Công văn", "UBND tỉnh {town}", "{n}/UBND-VX", 4),
    _Series("Công văn", "Bộ Tài chính", "{n}/BTC-QLG", 3),
    _Series("Kế hoạch", "UBND tỉnh {town}", "{n}/KH-UBND", 3),
    _Series("Thông tư", "Bộ Tài chính", "{n}/{y}/TT-BTC", 5),
    _Series("Thông tư", "Bộ Y tế", "{n}/{y}/TT-BYT", 4),
    _Series("Thông tư", "Bộ Công an", "{n}/{y}/TT-BCA", 4),
    _Series("Thông tư", "Bộ Nội vụ", "{n}/{y}/TT-BNV", 3),
    _Series("Thông tư", "Bộ Xây dựng", "{n}/{y}/TT-BXD", 2),
    _Series("Thông tư", "Bộ Giáo dục và Đào tạo", "{n}/{y}/TT-BGDĐT", 3),
    _Series("Thông tư", "Bộ Nông nghiệp và Phát triển nông thôn", "{n}/{y}/TT-BNNPTNT", 2),
    _Series("Thông tư liên tịch", "Bộ Công an, Bộ Quốc phòng", "{n}/{y}/TTLT-BCA-BQP", 2),
    _Series("Nghị quyết", "Bộ Chính trị", "{n}-NQ/TW", 5),
    _Series("Chỉ thị", "Ban Bí thư", "{n}-CT/TW", 4),
    _Series("Kết luận", "Bộ Chính trị", "{n}-KL/TW", 3),
)
_SERIES_WEIGHTS: Final = [series.weight for series in _SERIES]
_NORMATIVE: Final = [series for series in _SERIES if "{y}/" in series.symbol and "{town}" not in series.issuer]
_OWN_KINDS: Final = (
    ("NGHỊ ĐỊNH", "Nghị định này", "CHÍNH PHỦ", "NĐ-CP"),
    ("THÔNG TƯ", "Thông tư này", "BỘ TÀI CHÍNH", "TT-BTC"),
    ("THÔNG TƯ", "Thông tư này", "BỘ Y TẾ", "TT-BYT"),
    ("QUYẾT ĐỊNH", "Quyết định này", "THỦ TƯỚNG CHÍNH PHỦ", "QĐ-TTg"),
)


class _Instrument(NamedTuple):
    kind: str
    number: str
    year: int
    symbol: str
    issuer: str


class _Writer:
    """Fills slots; counts the citations and dates that it writes."""

    def __init__(self, rng: random.Random) -> None:
        self.rng = rng
        self.counts: Counter[str] = Counter()
        self.known: list[_Instrument] = []  # cited in this text already
        self.year = rng.randint(_FIRST_YEAR + 4, _LAST_YEAR)
        self.this = rng.choice(_OWN_KINDS)[1]

    # ---- slots

    def fill(self, template: str) -> str:
        return _SLOT.sub(self._slot, template)

    def _slot(self, found: re.Match[str]) -> str:
        name = found[1]
        lower = name.lower()
        method: Callable[[], str] | None = getattr(self, f"write_{lower}", None)
        text = method() if method else self.fill(self.rng.choice(_WORDS[lower]))
        if name == lower:
            return text
        return text.upper() if name.isupper() else text[0].upper() + text[1:]

    def sentence(self, group: str) -> str:
        if group == "ordinary":
            (entry,) = self.rng.choices(_ORDINARY, _ORDINARY_WEIGHTS)
            return self.fill(self.rng.choice(entry["sentences"]))
        return self.fill(self.rng.choice(_SENTENCES[group]))

    def chance(self, probability: float) -> bool:
        return self.rng.random() < probability

    def pick(self, **weights: int) -> str:
        (name,) = self.rng.choices(list(weights), list(weights.values()))
        return name

    # ---- dates

    def write_year(self) -> str:
        return str(self.rng.randint(self.year - 3, self.year))

    def write_day(self) -> str:
        self.counts["dates"] += 1
        day, month, year = self.rng.randint(1, 28), self.rng.randint(1, 12), self.write_year()
        width = self.rng.choice((1, 1, 2))
        return {
            "short": f"{day:0{width}}/{month}",
            "whole": f"{day:0{width}}/{month}/{year}",
            "dash": f"{day:0{width}}-{month}",
            "dashes": f"{day:0{width}}-{month}-{year}",
            "dots": f"{day}.{month}.{year}",
            "words": f"{day} tháng {month} năm {year}",
        }[self.pick(short=50, whole=32, dash=4, dashes=6, dots=2, words=6)]

    def write_numeric_day(self) -> str:
        self.counts["dates"] += 1
        return f"{self.rng.randint(1, 28)}/{self.rng.randint(1, 12)}/{self.write_year()}"

    def write_long_day(self) -> str:
        self.counts["dates"] += 1
        return f"{self.rng.randint(1, 28):02} tháng {self.rng.randint(1, 12)} năm {self.write_year()}"

    def write_day_pair(self) -> str:
        self.counts["dates"] += 1
        day = self.rng.randint(1, 27)
        return f"{day} và {day + 1}/{self.rng.randint(1, 12)}"

    def write_month(self) -> str:
        self.counts["dates"] += 1
        month, year = self.rng.randint(1, 12), self.write_year()
        return self.rng.choice((f"tháng {month}/{year}", f"tháng {month} năm {year}", f"tháng {month}"))

    def write_year_phrase(self) -> str:
        self.counts["dates"] += 1
        return f"năm {self.write_year()}"

    def write_year_range(self) -> str:
        self.counts["dates"] += 1
        first = self.rng.randint(self.year - 5, self.year)
        return f"{first}{self.rng.choice(('-', ' - ', '–'))}{first + 5}"

    def write_period(self) -> str:
        self.counts["dates"] += 1
        year, month = self.write_year(), self.rng.randint(1, 12)
        quarter, months = self.rng.choice(_WORDS["roman"]), self.rng.choice((3, 6, 9, 10, 11))
        periods = (
            f"quý {quarter} năm {year}",
            f"quý {quarter}/{year}",
            f"{months} tháng đầu năm {year}",
            f"{months} tháng đầu năm {year}",
            f"năm {year}",
            f"tháng {month}/{year}",
        )
        return self.rng.choice(periods)

    # ---- figures

    def write_small(self) -> str:
        return str(self.rng.randint(2, 30))

    def write_age(self) -> str:
        return str(self.rng.randint(18, 90))

    def write_number(self) -> str:
        if self.chance(0.7):
            return str(self.rng.randint(11, 990))
        return f"{self.rng.randint(1, 90)}.{self.rng.randint(0, 999):03}"

    def write_thousand(self) -> str:
        return f"{self.rng.randint(5, 900)}.000"

    def write_percent(self) -> str:
        tenths = "" if self.chance(0.5) else f",{self.rng.randint(1, 9)}"
        return f"{self.rng.randint(1, 98)}{tenths}%"

    def write_money(self) -> str:
        bound = self.rng.choice(_WORDS["bound"])
        number, tenth = self.rng.randint(2, 900), self.rng.randint(1, 9)
        amounts = (
            f"{number} triệu đồng",
            f"{number} tỷ đồng",
            f"{number % 20 + 1},{tenth} tỷ đồng",
            f"{number}.000 đồng",
            f"{number % 20 + 1},{tenth} triệu USD",
        )
        return bound + self.rng.choice(amounts)

    def write_count(self) -> str:
        return self.rng.choice(_WORDS["bound"]) + self.fill("{number} {unit}")

    # ---- instruments

    def _new(self, series: _Series) -> _Instrument:
        number = str(self.rng.randint(1, 180))
        if len(number) == 1 and self.chance(0.8):
            number = f"0{number}"
        if self.chance(0.2) and "{y}" not in series.symbol:
            number = str(self.rng.randint(200, 9_000))
        year = self.rng.randint(_FIRST_YEAR, self.year)
        symbol = series.symbol.format(n=number, y=year)
        return _Instrument(series.kind, number, year, symbol, self.fill(series.issuer))

    def _any(self) -> _Instrument:
        (series,) = self.rng.choices(_SERIES, _SERIES_WEIGHTS)
        return self._new(series)

    def _cite(self, instrument: _Instrument) -> None:
        self.counts["citations"] += 1
        self.known.append(instrument)

    def _date(self, year: int, *, long: bool) -> str:
        self.counts["dates"] += 1
        day, month = self.rng.randint(1, 28), self.rng.randint(1, 12)
        return f"ngày {day:02} tháng {month} năm {year}" if long else f"ngày {day}/{month}/{year}"

    def write_full(self) -> str:
        """As the press cites: half of the time `số`, now and then a date, an issuer."""
        known = self.known and self.chance(0.2)
        instrument = self.rng.choice(self.known) if known else self._any()
        self._cite(instrument)
        text = f"{instrument.kind} {self.pick(số=3, no=2).replace('no', '')} {instrument.symbol}".replace("  ", " ")
        if self.chance(0.3):
            text += f" {self._date(instrument.year, long=self.chance(0.2))}"
        if self.chance(0.35):
            text += f" của {instrument.issuer}"
        return text

    def write_full_dated(self) -> str:
        """As one law cites another: symbol, date, issuer."""
        instrument = self._new(self.rng.choice(_NORMATIVE))
        self._cite(instrument)
        date = self._date(instrument.year, long=self.chance(0.8))
        return f"{instrument.kind} số {instrument.symbol} {date} của {instrument.issuer}"

    def write_short(self) -> str:
        known = self.known and self.chance(0.6)
        instrument = self.rng.choice(self.known) if known else self._any()
        self._cite(instrument)
        kind, number, year = instrument.kind, instrument.number, instrument.year
        return {
            "bare": f"{kind} {number}",
            "so": f"{kind} số {number}",
            "year": f"{kind} {number}/{year}",
            "issuer": f"{kind} {number} của {instrument.issuer}",
        }[self.pick(bare=5, so=3, year=3, issuer=3)]

    def write_law(self) -> str:
        self.counts["citations"] += 1
        name = self.rng.choice(_WORDS["law_name"])
        if self.chance(0.06) and not re.search("[0-9]|Hiến", name):
            return f"{name} số {self.rng.randint(10, 99)}/{self.rng.randint(2013, 2020)}/QH14"
        return name

    def write_party(self) -> str:
        self.counts["citations"] += 1
        congress, number = self.rng.choice(_WORDS["congress"]), self.rng.randint(1, 12)
        named = (
            f"Nghị quyết Đại hội {congress} của Đảng",
            f"Nghị quyết Đại hội đại biểu toàn quốc lần thứ {congress} của Đảng",
            f"Nghị quyết Trung ương {number} (khóa {congress})",
            f"Nghị quyết Trung ương {number} khóa {congress}",
            f"Nghị quyết số {number}-NQ/TW",
            f"Chỉ thị số {number:02}-CT/TW của Bộ Chính trị",
            f"Kết luận {number + 50}-KL/TW",
        )
        return self.rng.choice(named)

    def write_telegram(self) -> str:
        self.counts["citations"] += 1
        return f"Công điện số {self.rng.randint(100, 2_000)}/CĐ-TTg"

    def write_that(self) -> str:
        self.counts["citations"] += 1
        kind = self.known[-1].kind if self.known else "Nghị định"
        return f"{kind} {self.rng.choice(('này', 'trên', 'nói trên', 'nêu trên'))}"

    def write_this(self) -> str:
        self.counts["citations"] += 1
        return self.this

    def write_issuer(self) -> str:
        return self.fill(self.rng.choice(_SERIES).issuer)

    def write_based(self) -> str:
        """A law as preambles cite it: by name, with date, symbol or year."""
        self.counts["citations"] += 1
        name = re.sub(" (năm )?[0-9]+", "", self.rng.choice(_WORDS["law_name"]))
        year = self.rng.randint(_FIRST_YEAR, self.year)
        how = self.pick(date=6, symbol=3, bare=1)
        if how == "date":
            return f"{name} {self._date(year, long=True)}"
        return f"{name} số {self.rng.randint(10, 99)}/{year}/QH13" if how == "symbol" else name

    def write_based_amending(self) -> str:
        self.counts["citations"] += 1
        return f"Luật sửa đổi, bổ sung một số điều của {self.write_based()}"

    def write_pinpoint(self) -> str:
        article, clause = self.rng.randint(1, 60), self.rng.randint(1, 9)
        letter = self.rng.choice(_WORDS["letter"])
        return {
            "article": f"Điều {article}",
            "clause": f"khoản {clause} Điều {article}",
            "point": f"điểm {letter} khoản {clause} Điều {article}",
            "comma": f"điểm {letter}, khoản {clause}, Điều {article}",
            "points": f"các điểm {letter}, h và i khoản {clause} Điều {article}",
            "two": f"khoản {clause}, khoản {clause + 1} Điều {article}",
            "and": f"khoản {clause} Điều {article} và Điều {article + 2}",
            "articles": f"các Điều {article}, {article + 1} và {article + 3}",
            "section": f"Mục {clause} Chương {self.rng.choice(_WORDS['roman'])}",
        }[self.pick(article=8, clause=12, point=6, comma=1, points=2, two=2, **{"and": 2}, articles=1, section=1)]

    # ---- texts

    def paragraph(self) -> str:
        groups = self.rng.choices(list(_NEWS_MIX), list(_NEWS_MIX.values()), k=self.rng.randint(2, _LONGEST_PARAGRAPH))
        return " ".join(map(self.sentence, groups))

    def news(self) -> str:
        """One report: title, date line, lead, paragraphs, captions, byline, what is left of the page."""
        lines = [self.fill("{title}"), ""]
        date = self.pick(none=5, plain=2, weekday=2, posted=1)
        if date != "none":
            self.counts["dates"] += 1
            day = f"{self.rng.randint(1, 28):02}/{self.rng.randint(1, 12):02}/{self.year}"
            weekday = self.fill("{Weekday}")
            lines.append({"plain": day, "weekday": f"{weekday}, {day}, 14:05", "posted": f"Đăng vào {day}"}[date])
        lines.append(self.sentence("leads"))
        for _ in range(self.rng.randint(3, 8)):
            lines.append(self.paragraph())
            if self.chance(0.25):
                lines += ["", self.sentence("captions"), ""]
        lines.append(self.fill(self.pick(**{"{byname}": 5, "Tác giả: {byname}": 1, "Theo {medium}": 2})))
        if self.chance(0.3):
            lines += [self.sentence("furniture") for _ in range(3)]
        text = "\n".join(lines) + "\n"
        return text if self.chance(0.5) else text.replace("“", '"').replace("”", '"')

    def _clause(self) -> str:
        return self.sentence("provisions" if self.chance(0.33) else "plain_provisions")

    def law(self) -> str:
        """One instrument: heading, preamble, chapters of articles, signature."""
        kind, self.this, issuer, code = self.rng.choice(_OWN_KINDS)
        number = f"Số: {self.rng.randint(1, 180):02}/{self.year}/{code}"
        place = f"Hà Nội, {self._date(self.year, long=True)}"
        lines = [issuer, number, place, "", kind, self.sentence("law_titles"), ""]
        lines += [self.sentence("bases") for _ in range(self.rng.randint(3, 9))]
        lines += [self.fill("Theo đề nghị của {agent};"), ""]
        article = count(1)
        for chapter in _WORDS["roman"][: self.rng.randint(2, 4)]:
            lines += [f"Chương {chapter}", self.sentence("chapters"), ""]
            for _ in range(self.rng.randint(3, 9)):
                lines.append(f"Điều {next(article)}. {self.sentence('headings')}")
                for clause in range(1, self.rng.randint(2, 7)):
                    lines.append(f"{clause}. {self._clause()}")
                    if self.chance(0.3):
                        lines += [f"{letter}) {self._clause()}" for letter in "abc"]
        lines += ["", f"TM. {issuer}", self.fill("{person}"), ""]
        return "\n".join(lines)


def texts(genre: Genre, size: int, *, seed: int = 1, form: Form = "NFC") -> Iterator[Written]:
    """Texts of a genre until they hold *size* bytes of UTF-8."""
    rng = random.Random(f"{genre} {seed}")  # noqa: S311  (texts, not secrets)
    written = 0
    while written < size:
        writer = _Writer(rng)
        text = unicodedata.normalize(form, writer.news() if genre == "news" else writer.law())
        written += len(text.encode())
        yield Written(text, writer.counts["citations"], writer.counts["dates"])


# Each is repeated to the length asked for; `{n}` counts.
HOSTILE: Final[dict[str, str]] = {
    "digits": "1234567890",
    "digits and blanks": "7 ",
    "slashes": "/",
    "digits and slashes": "12/",
    "digits and dots": "1.000.",
    "digits and hyphens": "1-",
    "kind words": "Nghị định ",
    "kind words, number sign": "Nghị định số ",
    "laws in laws": "Luật sửa đổi, bổ sung một số điều của ",
    "law names": "Luật Đất đai, ",
    "capitals after Luật": "Luật Đất Đai Nhà Ở Xây Dựng ",
    "points": "điểm a, b, c, d, đ, e, g, ",
    "clauses": "khoản 1, 2, 3, ",
    "articles": "Điều 1, 2, 3, 4, ",
    "places": "khoản 1 Điều 2 và ",
    "places and kinds": "điểm a khoản 1 Điều 5 Nghị định ",
    "codes": "NĐ-CP-",
    "symbols in a list": "{n}/2020/NĐ-CP, ",
    "instruments": "Nghị định số {n}/2020/NĐ-CP. Nghị định {n}. ",
    "anaphora": "Nghị định này. ",
    "anaphora of one": "Theo Nghị định số 1/2020/NĐ-CP thì Nghị định này. ",
    "issuers": "của Bộ Tài chính, ",
    "dates": "ngày 1 tháng 2 năm 2020 ",
    "date words": "ngày tháng năm ",
    "date ranges": "từ ngày 1/2 đến ngày ",
    "years": "2019-2020-",
    "names": "Nguyễn Văn An, ",
    "family names": "Nguyễn ",
    "roles": "Phó Chủ tịch ",
    "meetings": "Hội nghị ",
    "capitals": "Đ",
    "letters": "a",
    "words": "a ",
    "blanks": " ",
    "no-break blanks": "\u00a0",
    "newlines": "\n",
    "newlines and blanks": "\n \r\n\t",
    "short lines": "Số 1\n",
    "open quotes": "“",
    "straight quotes": '"',
    "quotes": "“a” ",
    "brackets": "(",
    "bracket pairs": "(1) ",
    "tags": "<p>",
    "open tags": "<",
    "ampersands": "&",
    "marks": "\u0323\u0302",
    "marked letters": "e\u0323\u0302",
    "decomposed kinds": unicodedata.normalize("NFD", "Nghị định số 1 "),
    "soft hyphens": "\u00ad",
    "zero-width blanks": "Nghị\u200b định\u200b ",
    "surrogates": "\ud800 ",
    "nulls": "\x00",
}


def hostile(name: str, length: int) -> str:
    """The hostile text of that name, *length* characters long."""
    unit = HOSTILE[name]
    if "{n}" not in unit:
        return (unit * (length // len(unit) + 1))[:length]
    pieces: list[str] = []
    held = 0
    numbers = count(10_001)  # all of one length, and none of them a day, a month or a year
    while held < length:
        pieces.append(unit.replace("{n}", str(next(numbers))))
        held += len(pieces[-1])
    return "".join(pieces)[:length]
