"""Values: what they read, what they refuse and where, and what they write."""

import datetime as dt

import attrs
import pytest

from vanban import (
    Bound,
    DivisionKind,
    InstrumentKind,
    MeetingKind,
    ParseError,
    Period,
    Pinpoint,
    Precision,
    Rank,
    Span,
    Symbol,
    values,
)
from vanban._tables import kinds

# Vocabularies.


def test_every_kind_of_the_table_is_a_member_and_the_other_way_round() -> None:
    assert {row.member: row.name for row in kinds.ROWS if row.member in InstrumentKind.__members__} == {
        row.member: InstrumentKind[row.member].value for row in kinds.ROWS
    }


@pytest.mark.parametrize(
    ("kind", "english", "code"),
    [
        (InstrumentKind.DECREE, "decree", "NĐ"),
        (InstrumentKind.PROGRAMME, "programme", "CTr"),
        (InstrumentKind.CONSTITUTION, "constitution", None),
    ],
)
def test_a_kind_has_an_english_name_and_letters(kind: InstrumentKind, english: str, code: str | None) -> None:
    assert kind.english == english
    assert kind.code == code


def test_a_member_is_the_word_of_the_text() -> None:
    assert str(InstrumentKind.DECREE) == "nghị định"
    assert f"{Rank.MAJOR} {MeetingKind.BRIEFING} {Bound.AT_LEAST}" == "Thiếu tá giao ban ≥"
    assert DivisionKind("điểm") is DivisionKind.POINT
    assert str(Precision.DAY) == "day"


def test_the_module_lists_its_names() -> None:
    assert dir(values) == values.__all__


# Spans.


def test_a_span_marks_a_piece_of_a_text() -> None:
    assert Span(3, 7).of("số hiệu") == "hiệu"


def test_spans_are_ordered_and_frozen() -> None:
    assert sorted([Span(3, 4), Span(1, 9), Span(1, 2)]) == [Span(1, 2), Span(1, 9), Span(3, 4)]
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        Span(1, 2).start = 0  # type: ignore[misc]


# Symbols.


@pytest.mark.parametrize(
    ("given", "written"),
    [
        ("03/2019/nđ-cp", "03/2019/NĐ-CP"),
        (" 03 / 2019 / NĐ - CP ", "03/2019/NĐ-CP"),
        ("03/2019/N\u00d0\u2013CP", "03/2019/NĐ-CP"),
        ("03/2019/ND-CP", "03/2019/NĐ-CP"),
        ("107/2003/QĐ-TTG", "107/2003/QĐ-TTg"),
        ("28-nq/tw", "28-NQ/TW"),
        ("07/2012/TTLT/BCA-BQP", "07/2012/TTLT/BCA-BQP"),
        ("61-CP", "61-CP"),
        ("36/CP", "36/CP"),
        ("08TT/LB", "08TT/LB"),
        ("50/CP/1995", "50/CP/1995"),
        ("66.19/2026/NQ-CP", "66.19/2026/NQ-CP"),
        ("30a/2008/NQ-CP", "30a/2008/NQ-CP"),
        ("64/2025/QH 15", "64/2025/QH15"),
        ("12/2003/TT-BVHTT&DL", "12/2003/TT-BVHTTDL"),
    ],
)
def test_a_symbol_has_one_spelling(given: str, written: str) -> None:
    symbol = Symbol.parse(given)
    assert str(symbol) == written
    assert Symbol.parse(written) == symbol


@pytest.mark.parametrize(
    ("given", "span"),
    [
        ("", (0, 0)),
        ("NĐ-CP", (0, 5)),
        ("03", (2, 2)),
        ("03/2019", (2, 7)),
        ("03/2019/NĐ-CP của", (13, 17)),
        ("03/20199/NĐ-CP", (0, 14)),
        ("03/3019/NĐ-CP", (8, 13)),
    ],
)
def test_what_is_no_symbol_is_refused_with_its_place(given: str, span: tuple[int, int]) -> None:
    with pytest.raises(ParseError) as caught:
        Symbol.parse(given)
    assert caught.value.source == given
    assert caught.value.span == span


@pytest.mark.parametrize(
    ("given", "kind", "issuers"),
    [
        ("03/2019/NĐ-CP", "NĐ", ("CP",)),
        ("07/2012/TTLT-BCA-BQP", "TTLT", ("BCA", "BQP")),
        ("64/2025/QH15", None, ("QH",)),
        ("571/VPCP-KTTH", None, ("VPCP",)),
        ("28-NQ/TW", "NQ", ("TW",)),
        ("08/TT-LB", "TT-LB", ()),
    ],
)
def test_a_symbol_tells_kind_and_bodies(given: str, kind: str | None, issuers: tuple[str, ...]) -> None:
    symbol = Symbol.parse(given)
    assert symbol.kind_code == kind
    assert symbol.issuer_codes == issuers


def test_the_key_of_a_symbol_joins_its_spellings() -> None:
    one, other = Symbol.parse("07/2012/TTLT-BCA-BQP"), Symbol.parse("7/2012/TTLT/BCA-BQP")
    assert one != other
    assert one.key == other.key
    assert one.key != Symbol.parse("07/2013/TTLT-BCA-BQP").key


# Pinpoints.


@pytest.mark.parametrize(
    ("given", "place"),
    [
        ("điểm a khoản 1 Điều 5", Pinpoint(article="5", clause="1", point="a")),
        ("Điều 5, khoản 1", Pinpoint(article="5", clause="1")),
        ("ĐIỀU 15a", Pinpoint(article="15a")),
        ("Mục 2 Chương II Phần thứ hai", Pinpoint(part="thứ hai", chapter="II", section="2")),
        ("Phụ lục III ", Pinpoint(annex="III")),
        ("điểm đ", Pinpoint(point="đ")),
    ],
)
def test_a_pinpoint_is_read_in_either_order(given: str, place: Pinpoint) -> None:
    assert Pinpoint.parse(given) == place


@pytest.mark.parametrize(
    ("given", "span"),
    [
        ("", (0, 0)),
        ("khoản", (0, 5)),
        ("khoản 1 khoản 2", (8, 13)),
        ("khoản 1 của Luật", (7, 16)),
        ("Điều 5 này", (6, 10)),
    ],
)
def test_what_is_no_pinpoint_is_refused_with_its_place(given: str, span: tuple[int, int]) -> None:
    with pytest.raises(ParseError) as caught:
        Pinpoint.parse(given)
    assert caught.value.source == given
    assert caught.value.span == span


def test_a_pinpoint_names_at_least_one_unit() -> None:
    with pytest.raises(ValueError, match="at least one unit"):
        Pinpoint()


def test_a_pinpoint_is_written_from_small_to_large() -> None:
    assert str(Pinpoint(article="5", clause="1", point="a", annex="II")) == "điểm a khoản 1 Điều 5 Phụ lục II"


# Periods.


@pytest.mark.parametrize(
    ("given", "start", "end"),
    [
        ("12/7/2010", "2010-07-12", "2010-07-12"),
        ("ngày 12 tháng 7 năm 2010", "2010-07-12", "2010-07-12"),
        ("từ ngày 1/2/2020 đến ngày 5/3/2020", "2020-02-01", "2020-03-05"),
        ("1/2/2020 - 5/3/2020", "2020-02-01", "2020-03-05"),
        ("2020-02-01/2020-03-05", "2020-02-01", "2020-03-05"),
        ("Quý I năm 2017", "2017-01-01", "2017-03-31"),
        ("quý IV/2017", "2017-10-01", "2017-12-31"),
        ("quý 2/2017", "2017-04-01", "2017-06-30"),
        ("6 tháng đầu năm 2020", "2020-01-01", "2020-06-30"),
        ("3 tháng cuối năm 2020", "2020-10-01", "2020-12-31"),
        ("nửa đầu năm 2020", "2020-01-01", "2020-06-30"),
        ("nửa cuối năm 2020", "2020-07-01", "2020-12-31"),
        ("tháng 2 năm 2020", "2020-02-01", "2020-02-29"),
        ("tháng 9/2019", "2019-09-01", "2019-09-30"),
        ("năm 2019", "2019-01-01", "2019-12-31"),
    ],
)
def test_a_period_is_read(given: str, start: str, end: str) -> None:
    assert Period.parse(given) == Period(dt.date.fromisoformat(start), dt.date.fromisoformat(end))


@pytest.mark.parametrize(
    "given",
    [
        "",
        "quý I",
        "năm ngoái",
        "30/2/2020",
        "tháng 13 năm 2020",
        "0 tháng đầu năm 2020",
        "13 tháng cuối năm 2020",
        "năm 0000",
        "từ ngày 5/3/2020 đến ngày 1/2/2020",
        "năm 2019 và 2020",
    ],
)
def test_what_is_no_period_is_refused(given: str) -> None:
    with pytest.raises(ParseError) as caught:
        Period.parse(given)
    assert caught.value.span == (0, len(given))


@pytest.mark.parametrize(
    "written",
    [
        "ngày 12 tháng 7 năm 2010",
        "tháng 2 năm 2020",
        "quý III năm 2017",
        "6 tháng đầu năm 2020",
        "2 tháng cuối năm 2020",
        "năm 2019",
        "từ ngày 1/2/2020 đến ngày 31/3/2020",
        "từ ngày 2/1/2020 đến ngày 31/12/2020",
        "từ ngày 1/1/2019 đến ngày 31/12/2020",
    ],
)
def test_a_period_has_one_spelling(written: str) -> None:
    assert str(Period.parse(written)) == written


def test_a_period_does_not_end_before_it_starts() -> None:
    with pytest.raises(ValueError, match="cannot end"):
        Period(dt.date(2020, 2, 1), dt.date(2020, 1, 31))
