"""Writers of texts together with what should be read from them."""

from __future__ import annotations

import datetime as dt
from typing import Final, NamedTuple

from hypothesis import strategies as st

from vanban._tables import laws
from vanban.strategies._values import LAST_YEAR, ROMAN, body_name, capital, days, maybe, papers, years
from vanban.values import CitationForm, InstrumentKind, Period, Pinpoint, Precision, Span, Symbol

__all__ = ["WrittenCitation", "WrittenDate", "cited_texts", "dated_texts"]


class WrittenCitation(NamedTuple):
    """What a citation that was written into a text should be read as.

    The facts are those that the mention itself tells; resolving may add what other mentions or the table of laws know.
    """

    span: Span
    form: CitationForm
    kind: InstrumentKind | None
    number: str | None
    symbol: Symbol | None
    issued: dt.date | None
    issuers: tuple[str, ...]
    pinpoints: tuple[Pinpoint, ...]


class WrittenDate(NamedTuple):
    """What a calendar expression that was written into a text should be read as."""

    span: Span
    start: dt.date
    end: dt.date
    precision: Precision


class _Pen:
    """Writes a text, and keeps in mind what it wrote."""

    def __init__(self) -> None:
        self.text = ""
        self.citations: list[WrittenCitation] = []
        self.numbers: set[int] = set()

    def write(self, words: str) -> Span:
        start = len(self.text)
        self.text += words
        return Span(start, len(self.text))

    def cite(  # noqa: PLR0913 - what a citation says
        self,
        words: str,
        form: CitationForm,
        kind: InstrumentKind | None,
        *,
        number: str | None = None,
        symbol: Symbol | None = None,
        issued: dt.date | None = None,
        issuers: tuple[str, ...] = (),
        pinpoints: tuple[Pinpoint, ...] = (),
    ) -> None:
        span = self.write(words)
        self.citations.append(WrittenCitation(span, form, kind, number, symbol, issued, issuers, pinpoints))


_FRAMES: Final = (
    ("Căn cứ ", ";"),
    ("Theo ", ", các cơ quan báo cáo kết quả hằng quý."),
    ("Việc lưu trữ được thực hiện theo ", "."),
    ("Các cơ quan đã rà soát ", " và gửi kết quả đúng hạn."),
)
_PINNED: Final[tuple[tuple[str, tuple[Pinpoint, ...]], ...]] = (
    ("Điều 5", (Pinpoint(article="5"),)),
    ("khoản 1 Điều 5", (Pinpoint(article="5", clause="1"),)),
    ("điểm a khoản 2 Điều 12", (Pinpoint(article="12", clause="2", point="a"),)),
    ("điểm a, b khoản 1 Điều 5", tuple(Pinpoint(article="5", clause="1", point=point) for point in "ab")),
    (
        "các điểm a, b và đ khoản 3 Điều 7",
        tuple(Pinpoint(article="7", clause="3", point=point) for point in "abđ"),
    ),
    (
        "khoản 1, khoản 2 Điều 5 và Điều 6",
        (Pinpoint(article="5", clause="1"), Pinpoint(article="5", clause="2"), Pinpoint(article="6")),
    ),
    ("Mục 2 Chương II", (Pinpoint(chapter="II", section="2"),)),
    ("Phụ lục III", (Pinpoint(annex="III"),)),
)


def _day_words(draw: st.DrawFn, day: dt.date) -> str:
    forms = (
        f"ngày {day.day}/{day.month}/{day.year}",
        f"ngày {day.day:02}/{day.month:02}/{day.year}",
        f"ngày {day.day} tháng {day.month} năm {day.year}",
        f"ngày {day.day:02}-{day.month:02}-{day.year}",
        f"ngày {day.day}.{day.month}.{day.year}",
    )
    return draw(st.sampled_from(forms))


def _head(draw: st.DrawFn, kind: InstrumentKind) -> str:
    return draw(st.sampled_from((capital(kind), capital(kind), kind.value)))


def _tail(draw: st.DrawFn, year: int, signers: tuple[str, ...]) -> tuple[str, dt.date | None]:
    """Date and issuers, in either order."""
    issued = draw(maybe(days(year, year)))
    pieces = [_day_words(draw, issued)] if issued is not None else []
    if signers:
        pieces.insert(draw(st.integers(0, len(pieces))), "của " + ", ".join(signers))
    return "".join(f" {piece}" for piece in pieces), issued


def _cite_in_full(draw: st.DrawFn, pen: _Pen, pinned: tuple[Pinpoint, ...]) -> None:
    year = draw(years())
    paper = draw(papers(year))
    symbol = paper.symbol
    signers = paper.signers if paper.told is None or draw(st.booleans()) else ()
    tail, issued = _tail(draw, year, signers)
    head = f"{_head(draw, paper.kind)}{draw(st.sampled_from((' số ', ' số: ', ' ')))}"
    if paper.bare and not pinned and draw(st.integers(0, 3)) == 0:
        head = ""
    pen.cite(
        f"{head}{symbol}{tail}",
        CitationForm.FULL,
        paper.kind,
        number=symbol.number,
        symbol=symbol,
        issued=issued,
        issuers=signers or paper.told or (),
        pinpoints=pinned,
    )


def _cite_by_number(draw: st.DrawFn, pen: _Pen, pinned: tuple[Pinpoint, ...]) -> None:
    kinds = (
        InstrumentKind.DECREE,
        InstrumentKind.CIRCULAR,
        InstrumentKind.DECISION,
        InstrumentKind.RESOLUTION,
    )
    kind = draw(st.sampled_from(kinds))
    year = draw(st.integers(1997, LAST_YEAR))
    number = draw(st.integers(1, 200).filter(lambda drawn: drawn not in pen.numbers))
    pen.numbers.add(number)
    signers = draw(st.sampled_from(((), (body_name("CP"),), (body_name("BTC"),))))
    year_part = draw(st.sampled_from(("", f"/{year}", f" năm {year}")))
    tail, issued = _tail(draw, year, signers) if not year_part else ("", None)
    words = f"{capital(kind)}{draw(st.sampled_from((' số ', ' ')))}{number}{year_part}{tail}"
    facts = signers if tail else ()
    pen.cite(words, CitationForm.SHORT, kind, number=str(number), issued=issued, issuers=facts, pinpoints=pinned)


# An amending law holds another mention; a comma may be read as the sentence's own.
_NAMED: Final = tuple(
    row for row in laws.ROWS if row.kind != "hiến pháp" and "," not in row.name and not row.name.startswith("Sửa đổi")
)


def _cite_by_name(draw: st.DrawFn, pen: _Pen, pinned: tuple[Pinpoint, ...]) -> None:
    row = draw(st.sampled_from(_NAMED))
    kind = InstrumentKind(row.kind)
    name = f"{capital(kind)} {row.name}"
    year = row.issued[:4]
    if row.symbol and kind is not InstrumentKind.ORDINANCE and draw(st.booleans()):
        symbol = Symbol.parse(row.symbol)
        pen.cite(
            f"{name} số {symbol} của {body_name('QH')}",
            CitationForm.FULL,
            kind,
            number=symbol.number,
            symbol=symbol,
            issuers=(body_name("QH"),),
            pinpoints=pinned,
        )
    else:
        words = name + draw(st.sampled_from(("", f" {year}", f" năm {year}")))
        pen.cite(words, CitationForm.NAMED, kind, pinpoints=pinned)


def _cite_again(draw: st.DrawFn, pen: _Pen, pinned: tuple[Pinpoint, ...]) -> None:
    kinds = (InstrumentKind.DECREE, InstrumentKind.CIRCULAR, InstrumentKind.LAW, InstrumentKind.RESOLUTION)
    kind = draw(st.sampled_from(kinds))
    words = f"{_head(draw, kind)} {draw(st.sampled_from(('này', 'nói trên', 'nêu trên')))}"
    pen.cite(words, CitationForm.ANAPHORA, kind, pinpoints=pinned)


def _cite_several(draw: st.DrawFn, pen: _Pen, pinned: tuple[Pinpoint, ...]) -> None:
    year = draw(st.integers(1997, LAST_YEAR))
    kind, letters, code = draw(
        st.sampled_from(((InstrumentKind.DECREE, "NĐ-CP", "CP"), (InstrumentKind.CIRCULAR, "TT-BTC", "BTC")))
    )
    numbers = draw(st.lists(st.integers(1, 200), min_size=2, max_size=3, unique=True))
    for index, number in enumerate(numbers):
        symbol = Symbol.parse(f"{number:02}/{year}/{letters}")
        if index:
            pen.write(" và " if index == len(numbers) - 1 else ", ")
        pen.cite(
            str(symbol) if index else f"{capital(kind)} số {symbol}",
            CitationForm.FULL,
            kind,
            number=symbol.number,
            symbol=symbol,
            issuers=(body_name(code),),
            pinpoints=() if index else pinned,
        )


@st.composite
def cited_texts(draw: st.DrawFn) -> tuple[str, tuple[WrittenCitation, ...]]:
    """A text of a few sentences, and the citations written into it, in order."""
    pen = _Pen()
    for _ in range(draw(st.integers(1, 3))):
        before, after = draw(st.sampled_from(_FRAMES))
        pen.write(before)
        places, pinned = draw(st.sampled_from((("", ()), ("", ()), *_PINNED)))
        if pinned:
            pen.write(f"{places} {draw(st.sampled_from(('', 'của ')))}")
        writers = (_cite_in_full, _cite_in_full, _cite_by_number, _cite_by_name, _cite_again, _cite_several)
        draw(st.sampled_from(writers))(draw, pen, pinned)
        pen.write(after + "\n")
    return pen.text, tuple(pen.citations)


@st.composite
def dated_texts(draw: st.DrawFn) -> tuple[str, tuple[WrittenDate, ...]]:
    """A text of a few sentences, and the calendar expressions written into it, in order."""
    pen = _Pen()
    dates: list[WrittenDate] = []
    for _ in range(draw(st.integers(1, 3))):
        before, after = draw(
            st.sampled_from((("Báo cáo trong ", " đạt yêu cầu.\n"), ("Kết quả của ", " đã công bố.\n")))
        )
        pen.write(before)
        words, period, precision = draw(_date_words())
        dates.append(WrittenDate(pen.write(words), period.start, period.end, precision))
        pen.write(after)
    return pen.text, tuple(dates)


@st.composite
def _date_words(draw: st.DrawFn) -> tuple[str, Period, Precision]:
    day, other = draw(days(1950, 2026)), draw(days(1950, 2026))
    year, quarter = day.year, (day.month - 1) // 3
    dot = draw(st.sampled_from(("/", " năm ")))
    forms = (
        (_day_words(draw, day), Period(day, day), Precision.DAY),
        (f"tháng {day.month}{dot}{year}", _months(year, day.month, day.month), Precision.MONTH),
        (
            f"quý {ROMAN[quarter]}{dot}{year}",
            _months(year, 3 * quarter + 1, 3 * quarter + 3),
            Precision.QUARTER,
        ),
        (f"6 tháng đầu năm {year}", _months(year, 1, 6), Precision.HALF),
        (f"9 tháng đầu năm {year}", _months(year, 1, 9), Precision.MONTHS),
        (f"nửa cuối năm {year}", _months(year, 7, 12), Precision.HALF),
        (f"năm {year}", _months(year, 1, 12), Precision.YEAR),
    )
    if day < other and draw(st.booleans()):
        first, last = (f"ngày {each.day}/{each.month}/{each.year}" for each in (day, other))
        return f"{first} đến {last}", Period(day, other), Precision.RANGE
    return draw(st.sampled_from(forms))


def _months(year: int, first: int, last: int) -> Period:
    after = dt.date(year + last // 12, last % 12 + 1, 1)
    return Period(dt.date(year, first, 1), after - dt.timedelta(days=1))
