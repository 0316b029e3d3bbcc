"""Figures: one rule, shown on many drawn texts."""

import itertools
import unicodedata
from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from vanban._numbers import find_figures
from vanban._tables import numbers
from vanban.models import Figure
from vanban.strategies import WrittenFigure, counted_texts

pytestmark = pytest.mark.property

# Pieces of which texts are made that look like figures, and like nothing.
PIECES = [
    *("1", "12", "2017", "7.415", "1,5", "0", "007", "54321", "2 000", "1.2.3", "3/4", "88/88", "5-7", "$5", "%"),
    *(" triệu", " tỷ", " nghìn tỷ", " tỷ 200 triệu", " rưỡi", "tr", " tỷ lệ", " phần trăm", " điểm %", " đồng", "đ"),
    *(" người", " vụ", "kg", " m3/s", " giờ", "h", " phút", " tháng", " năm", " đầu năm", " tuổi", " m 2", " Bộ"),
    *(
        "từ ",
        " đến ",
        " và ",
        " hoặc ",
        "-",
        " - ",
        " trở lên",
        " trở xuống",
        " hoặc hơn",
        "hơn ",
        "gần ",
        "không quá ",
    ),
    *("Điều ", "số ", "tổng số ", "ngày ", "trong ", "USD ", "US$", "(", ")", "/", ".", ",", ", ", " ", "\n", "\t"),
    *("tha\u0301ng", "\u00a0", "\u200b", "\ud800", "\x00", "Đà Nẵng", "TỶ ĐỒNG", "xã của", "İ", "²", "\u2013"),
]
texts = st.one_of(
    st.text(st.characters(codec=None), max_size=60),
    st.lists(st.sampled_from(PIECES), max_size=25).map("".join),
    st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=3)), max_size=25).map("".join),
)
units = st.sampled_from([row.words for row in numbers.ROWS if row.sort in {"person", "thing"} and " " in row.words])
measures = st.sampled_from(["%", "kg", "tấn", "ha", "km"])
whole = st.integers(0, 10**14)
parts = st.decimals(0, 10**6, places=2).filter(lambda number: number % 1 != 0)


def dotted(number: int) -> str:
    """Write a whole number with a dot between thousands."""
    return f"{number:,}".replace(",", ".")


def printed(number: Decimal) -> str:
    """Write a number with dots between thousands and a comma before its decimals."""
    return f"{number:,f}".replace(",", " ").replace(".", ",").replace(" ", ".")


def only(text: str) -> Figure:
    (figure,) = find_figures(text)
    return figure


@given(texts)
@example("từ " + "5 người đến 7 người " * 3)
@example("8 giờ 30 phút 5 giây")
@example("45 m 2 kg")
def test_spans_index_the_text_and_stand_apart(text: str) -> None:
    figures = find_figures(text)
    assert all(text[figure.span.start : figure.span.end] == figure.quote for figure in figures)
    assert all(one.span.end <= other.span.start for one, other in itertools.pairwise(figures))
    assert all(figure.span.start < figure.span.end for figure in figures)


@given(texts)
def test_a_value_is_an_int_wherever_it_is_whole(text: str) -> None:
    for figure in find_figures(text):
        for value in (figure.value, figure.value_max):
            assert value is None or type(value) in {int, Decimal}
            assert not isinstance(value, Decimal) or value % 1 != 0
        assert figure.value_max is None or figure.value < figure.value_max


@given(
    st.lists(st.one_of(st.sampled_from(PIECES), st.text(st.characters(max_codepoint=0x2FF), max_size=3)), max_size=25)
)
def test_composed_or_not_a_text_says_the_same(pieces: list[str]) -> None:
    text = unicodedata.normalize("NFC", "".join(pieces))
    said = [(figure.value, figure.value_max, figure.unit, figure.bound) for figure in find_figures(text)]
    apart = find_figures(unicodedata.normalize("NFD", text))
    assert [(figure.value, figure.value_max, figure.unit, figure.bound) for figure in apart] == said


@given(whole, units)
def test_a_whole_number_with_dots_reads_back(number: int, unit: str) -> None:
    figure = only(f"Xã có {dotted(number)} {unit}.")
    assert (figure.value, figure.unit) == (number, unit)


@given(parts, measures)
def test_a_number_with_a_comma_reads_back(number: Decimal, unit: str) -> None:
    figure = only(f"Xã có {printed(number)} {unit}.")
    assert (figure.value, figure.unit) == (number, unit)


@given(parts, st.sampled_from([("nghìn", 3), ("triệu", 6), ("tỷ", 9), ("nghìn tỷ", 12)]))
def test_a_word_of_scale_is_worked_in(number: Decimal, scale: tuple[str, int]) -> None:
    word, power = scale
    figure = only(f"Xã có {printed(number)} {word} đồng.")
    assert figure.value == number * 10**power
    assert isinstance(figure.value, int)


@given(st.integers(2101, 10**9), st.integers(1, 10**9), units, st.sampled_from(["-", " - ", " đến ", " hoặc "]))
def test_a_range_reads_back(first: int, second: int, unit: str, link: str) -> None:
    low, high = sorted((first, first + second))
    figure = only(f"Xã có {dotted(low)}{link}{dotted(high)} {unit}.")
    assert (figure.value, figure.value_max, figure.unit) == (low, high, unit)


@given(st.lists(texts, max_size=4))
@example(["", "5 phút "])
def test_a_text_reads_as_its_parts_do(pieces: list[str]) -> None:
    gap = "\n\n(xã yên bình không có việc gì để kể)\n\n"
    whole_text = gap.join(pieces)
    together = [(figure.quote, figure.value, figure.unit) for figure in find_figures(whole_text)]
    assert together == [(figure.quote, figure.value, figure.unit) for piece in pieces for figure in find_figures(piece)]


@given(counted_texts())
def test_a_figure_that_is_written_is_read_back(written: tuple[str, WrittenFigure]) -> None:
    text, told = written
    (found,) = find_figures(text)
    assert (found.quote, found.value, found.unit, found.bound) == tuple(told)
