"""Symbols: every grammar since 1945, what is folded, what is refused and where."""

import unicodedata

import pytest

from vanban import ParseError, Symbol

# Each row: a symbol in its canonical writing; number, year, code; key; kind code; issuer codes.
GRAMMARS = [
    # S1, number, year, kind, bodies
    ("77/2010/NĐ-CP", "77", 2010, "NĐ-CP", "77/2010/NĐ-CP", "NĐ", ("CP",)),
    ("107/2003/QĐ-TTg", "107", 2003, "QĐ-TTg", "107/2003/QĐ-TTG", "QĐ", ("TTg",)),
    ("25/2003/CT-TTg", "25", 2003, "CT-TTg", "25/2003/CT-TTG", "CT", ("TTg",)),
    ("07/2012/TTLT-BCA-BQP", "07", 2012, "TTLT-BCA-BQP", "7/2012/TTLT-BCA-BQP", "TTLT", ("BCA", "BQP")),
    ("07/2012/TTLT/BCA-BQP", "07", 2012, "TTLT/BCA-BQP", "7/2012/TTLT-BCA-BQP", "TTLT", ("BCA", "BQP")),
    ("03/2020/NQ-HĐTP", "03", 2020, "NQ-HĐTP", "3/2020/NQ-HĐTP", "NQ", ("HĐTP",)),
    ("15/2016/QĐ-UBND", "15", 2016, "QĐ-UBND", "15/2016/QĐ-UBND", "QĐ", ("UBND",)),
    ("55/1997/L-CTN", "55", 1997, "L-CTN", "55/1997/L-CTN", "L", ("CTN",)),
    ("01/2018/TT-VPCP", "01", 2018, "TT-VPCP", "1/2018/TT-VPCP", "TT", ("VPCP",)),
    # S1b, with a unit
    ("04/1999/TT-BCA(C13)", "04", 1999, "TT-BCA(C13)", "4/1999/TT-BCA(C13)", "TT", ("BCA",)),
    ("61/2012/TT-BCA-C41", "61", 2012, "TT-BCA-C41", "61/2012/TT-BCA-C41", "TT", ("BCA",)),
    ("9/2012/TTLT-BCA-C41-BQP", "9", 2012, "TTLT-BCA-C41-BQP", "9/2012/TTLT-BCA-C41-BQP", "TTLT", ("BCA", "BQP")),
    # S2, the National Assembly and its committee, with their terms
    ("64/2025/QH15", "64", 2025, "QH15", "64/2025/QH15", None, ("QH",)),
    ("01/2018/UBTVQH14", "01", 2018, "UBTVQH14", "1/2018/UBTVQH14", None, ("UBTVQH",)),
    ("23/2004/PL-UBTVQH11", "23", 2004, "PL-UBTVQH11", "23/2004/PL-UBTVQH11", "PL", ("UBTVQH",)),
    ("1045/2006/NQ-UBTVQH11", "1045", 2006, "NQ-UBTVQH11", "1045/2006/NQ-UBTVQH11", "NQ", ("UBTVQH",)),
    # S3, joint resolutions
    (
        "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN", "403", 2017, "NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN",
        "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN", "NQLT", ("UBTVQH", "CP", "ĐCTUBTWMTTQVN"),
    ),
    (
        "72/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN", "72", 2025, "NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN",
        "72/2025/NQLT-UBTVQH15-CP-ĐCTUBTWMTTQVN", "NQLT", ("UBTVQH", "CP", "ĐCTUBTWMTTQVN"),
    ),
    # S4, no year
    ("1234/QĐ-TTg", "1234", None, "QĐ-TTg", "1234//QĐ-TTG", "QĐ", ("TTg",)),
    ("12/NQ-HĐND", "12", None, "NQ-HĐND", "12//NQ-HĐND", "NQ", ("HĐND",)),
    ("1063/CĐ-TTg", "1063", None, "CĐ-TTg", "1063//CĐ-TTG", "CĐ", ("TTg",)),
    ("19/VBHN-VPQH", "19", None, "VBHN-VPQH", "19//VBHN-VPQH", "VBHN", ("VPQH",)),
    ("5/TTr-BCA", "5", None, "TTr-BCA", "5//TTR-BCA", "TTr", ("BCA",)),
    ("3303/CTr-UBND", "3303", None, "CTr-UBND", "3303//CTR-UBND", "CTr", ("UBND",)),
    ("916/NQ-UBTVQH13", "916", None, "NQ-UBTVQH13", "916//NQ-UBTVQH13", "NQ", ("UBTVQH",)),
    ("191/TTLT-BQP-BLĐTBXH", "191", None, "TTLT-BQP-BLĐTBXH", "191//TTLT-BQP-BLĐTBXH", "TTLT", ("BQP", "BLĐTBXH")),
    ("36a/NQ-CP", "36a", None, "NQ-CP", "36a//NQ-CP", "NQ", ("CP",)),
    # S5, the Party
    ("28-NQ/TW", "28", None, "NQ/TW", "28//NQ-TW", "NQ", ("TW",)),
    ("05-CT/TW", "05", None, "CT/TW", "5//CT-TW", "CT", ("TW",)),
    ("08-QĐi/TW", "08", None, "QĐi/TW", "8//QĐI-TW", "QĐi", ("TW",)),
    ("36-HD/VPTW", "36", None, "HD/VPTW", "36//HD-VPTW", "HD", ("VPTW",)),
    ("215-TTr/ĐUCA", "215", None, "TTr/ĐUCA", "215//TTR-ĐUCA", "TTr", ("ĐUCA",)),
    ("5053-CV/VPTW/nb", "5053", None, "CV/VPTW/nb", "5053//CV-VPTW-NB", "CV", ("VPTW",)),
    # S6, official letters
    ("1234/BCA-V03", "1234", None, "BCA-V03", "1234//BCA-V03", None, ("BCA",)),
    ("573/TTg-KTN", "573", None, "TTg-KTN", "573//TTG-KTN", None, ("TTg",)),
    ("571/VPCP-KTTH", "571", None, "VPCP-KTTH", "571//VPCP-KTTH", None, ("VPCP",)),
    ("423/UBND-TKBT", "423", None, "UBND-TKBT", "423//UBND-TKBT", None, ("UBND",)),
    ("19/C46-P12", "19", None, "C46-P12", "19//C46-P12", None, ("C46",)),
    ("636/CT-TTHT", "636", None, "CT-TTHT", "636//CT-TTHT", None, ("CT",)),
    # S7, a number and a body
    ("36/CP", "36", None, "CP", "36//CP", None, ("CP",)),
    ("10/TTg", "10", None, "TTg", "10//TTG", None, ("TTg",)),
    ("8314/UBND", "8314", None, "UBND", "8314//UBND", None, ("UBND",)),
    ("53/SL", "53", None, "SL", "53//SL", "SL", ()),
    # S8, with a hyphen
    ("135-HĐBT", "135", None, "HĐBT", "135//HĐBT", None, ("HĐBT",)),
    ("77-CP", "77", None, "CP", "77//CP", None, ("CP",)),
    ("327-CT", "327", None, "CT", "327//CT", None, ("CT",)),
    ("003-SLt", "003", None, "SLt", "3//SLT", "SLt", ()),
    # S9, laws, ordinances and decree-orders before 1997
    ("18-L/CTN", "18", None, "L/CTN", "18//L-CTN", "L", ("CTN",)),
    ("21-LCT/HĐNN8", "21", None, "LCT/HĐNN8", "21//LCT-HĐNN8", "LCT", ("HĐNN",)),
    ("7-PL/CTN", "7", None, "PL/CTN", "7//PL-CTN", "PL", ("CTN",)),
    ("12-NQ/HĐNN8", "12", None, "NQ/HĐNN8", "12//NQ-HĐNN8", "NQ", ("HĐNN",)),
    # S10, inverted, or with nothing between
    ("1085/LĐTBXH-QĐ", "1085", None, "LĐTBXH-QĐ", "1085//LĐTBXH-QĐ", None, ("LĐTBXH",)),
    ("6025/QĐ-UB", "6025", None, "QĐ-UB", "6025//QĐ-UB", "QĐ", ("UB",)),
    ("08/TT-LB", "08", None, "TT-LB", "8//TT-LB", "TT-LB", ()),
    ("08TT/LB", "08", None, "TT/LB", "8//TT-LB", "TT-LB", ()),
    ("20/TTLB", "20", None, "TTLB", "20//TTLB", "TTLB", ()),
    ("50/CP/1995", "50", 1995, "CP", "50/1995/CP", None, ("CP",)),
    # S11, a dot in the number
    ("66.7/2025/NQ-CP", "66.7", 2025, "NQ-CP", "66.7/2025/NQ-CP", "NQ", ("CP",)),
    ("66.19/2026/NQ-CP", "66.19", 2026, "NQ-CP", "66.19/2026/NQ-CP", "NQ", ("CP",)),
    ("30a/2008/NQ-CP", "30a", 2008, "NQ-CP", "30a/2008/NQ-CP", "NQ", ("CP",)),
]  # fmt: skip
IDS = [row[0] for row in GRAMMARS]


@pytest.mark.parametrize("row", GRAMMARS, ids=IDS)
class TestGrammar:
    """Each era's shape is read into its fields, and written as it was."""

    def test_fields(self, row: tuple[str, str, int | None, str, str, str | None, tuple[str, ...]]) -> None:
        symbol = Symbol.parse(row[0])
        assert (symbol.number, symbol.year, symbol.code) == row[1:4]

    def test_writing(self, row: tuple[str, str, int | None, str, str, str | None, tuple[str, ...]]) -> None:
        assert str(Symbol.parse(row[0])) == row[0]

    def test_key(self, row: tuple[str, str, int | None, str, str, str | None, tuple[str, ...]]) -> None:
        assert Symbol.parse(row[0]).key == row[4]

    def test_kind(self, row: tuple[str, str, int | None, str, str, str | None, tuple[str, ...]]) -> None:
        assert Symbol.parse(row[0]).kind_code == row[5]

    def test_bodies(self, row: tuple[str, str, int | None, str, str, str | None, tuple[str, ...]]) -> None:
        assert Symbol.parse(row[0]).issuer_codes == row[6]


@pytest.mark.parametrize("written", ["102-SL/L-004", "102-SL/L004"])
def test_a_decree_order_names_no_body_behind_its_series(written: str) -> None:
    symbol = Symbol.parse(written)
    assert (str(symbol), symbol.kind_code, symbol.issuer_codes) == (written, "SL", ())


@pytest.mark.parametrize("written", ["07/1997/QHX", "12/2002/QHXI"])
def test_the_term_of_the_assembly_may_be_roman(written: str) -> None:
    symbol = Symbol.parse(written)
    assert (str(symbol), symbol.issuer_codes) == (written, ("QH",))


@pytest.mark.parametrize(
    ("written", "body"),
    [("1120/BC-UBPL14", "UBPL"), ("31/BC-UBQPANĐN15", "UBQPANĐN"), ("215/bc-hđdt14", "HĐDT"), ("5/BC-UBND2", "UBND2")],
)
def test_the_term_of_a_committee_is_no_part_of_its_letters(written: str, body: str) -> None:
    assert Symbol.parse(written).issuer_codes == (body,)


@pytest.mark.parametrize(
    ("written", "layout"),
    [
        ("77/2010/NĐ-CP", ""),
        ("1234/QĐ-TTg", ""),
        ("28-NQ/TW", ""),
        ("28/NQ/TW", "n/c"),
        ("61-CP", "n-c"),
        ("6025-QĐ-UB", "n-c"),
        ("08TT/LB", "nc"),
        ("50/CP/1995", "n/c/y"),
        ("50-CP/1995", "n-c/y"),
        ("19-2017/NQ-CP", "n-y/c"),
        ("19/2017-NQ-CP", "n/y-c"),
        ("19-2017-NQ-CP", "n-y-c"),
    ],
)
def test_the_layout_is_kept_where_it_is_not_the_usual_one(written: str, layout: str) -> None:
    symbol = Symbol.parse(written)
    assert (symbol.layout, str(symbol)) == (layout, written)


@pytest.mark.parametrize(
    ("symbol", "written"),
    [
        (Symbol("5", 2020, "NĐ-CP", "?"), "5/2020/NĐ-CP"),
        (Symbol("5", None, "NQ/TW", "?"), "5-NQ/TW"),
        (Symbol("5", None, "CP", "n/c/y"), "5/CP/"),
    ],
    ids=["unknown layout with year", "unknown layout without year", "layout that asks for a year"],
)
def test_any_layout_can_be_written(symbol: Symbol, written: str) -> None:
    assert str(symbol) == written


# Each row: what is given, and the canonical writing that it is folded to.
FOLDED = [
    ("77/2010/nđ-cp", "77/2010/NĐ-CP"),
    ("1234/qđ-ttg", "1234/QĐ-TTg"),
    ("107/2003/QĐ-TTG", "107/2003/QĐ-TTg"),
    ("12/ctr-ubnd", "12/CTr-UBND"),
    ("12/CTR-UBND", "12/CTr-UBND"),
    ("77/2010/NÐ-CP", "77/2010/NĐ-CP"),
    ("77/2010/NƉ-CP", "77/2010/NĐ-CP"),
    ("77/2010/nð-CP", "77/2010/NĐ-CP"),
    ("77/2010/ND-CP", "77/2010/NĐ-CP"),
    ("1234/QD-TTg", "1234/QĐ-TTg"),
    ("12/2014/TT-BGDDT", "12/2014/TT-BGDĐT"),
    ("12/2014/TT-BLDTBXH", "12/2014/TT-BLĐTBXH"),
    ("21-LCT/HDNN8", "21-LCT/HĐNN8"),
    ("77/2010/NĐ–CP", "77/2010/NĐ-CP"),
    ("77/2010/NĐ‑CP", "77/2010/NĐ-CP"),
    ("77/2010/NĐ−CP", "77/2010/NĐ-CP"),
    ("40 – CT/TW", "40-CT/TW"),
    ("  77/2010/NĐ-CP ", "77/2010/NĐ-CP"),
    ("77 / 2010 / NĐ - CP", "77/2010/NĐ-CP"),
    ("77/2010/\nNĐ-\r\nCP", "77/2010/NĐ-CP"),
    ("77/2010/NĐ-\u00a0CP", "77/2010/NĐ-CP"),
    ("77/20\u200b10/NĐ\u00ad-CP", "77/2010/NĐ-CP"),
    ("７７／２０１０／NĐ－CP", "77/2010/NĐ-CP"),
    ("64/2025/QH 15", "64/2025/QH15"),
    ("34/2013/UBTVQH 13", "34/2013/UBTVQH13"),
    ("28-NQ/TƯ", "28-NQ/TW"),
    ("28-NQ/T.Ư", "28-NQ/TW"),
    ("12/2003/TT-BVHTT&DL", "12/2003/TT-BVHTTDL"),
    ("59 TC/TCT", "59TC/TCT"),
    ("04/1999/tt-bca", "04/1999/TT-BCA"),
    ("04/1999/TT-BGDDT(C13)", "04/1999/TT-BGDĐT(C13)"),
    ("12/2010/xyz-abc", "12/2010/XYZ-ABC"),
    ("403/2017/nqlt-ubtvqh14-cp-đctubtwmttqvn", "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN"),
    ("77/2010/NĐ-\u0421\u0420", "77/2010/NĐ-CP"),
    ("58/2015/\u0422\u0422-\u0412\u0421\u0410", "58/2015/TT-BCA"),
    ("28-\u039dQ/TW", "28-NQ/TW"),
]  # fmt: skip


@pytest.mark.parametrize(("given", "written"), FOLDED, ids=[ascii(row[0]) for row in FOLDED])
def test_folding_gives_one_spelling(given: str, written: str) -> None:
    assert str(Symbol.parse(given)) == written


@pytest.mark.parametrize("written", ["28-NQ/TƯ", "7/2012/TT-BGDĐT", "403/2017/NQLT-UBTVQH14-CP"])
def test_decomposed_letters_are_read_alike(written: str) -> None:
    assert Symbol.parse(unicodedata.normalize("NFD", written)) == Symbol.parse(written)


# Each row: what is no symbol, and where it stops being one.
REFUSED = [
    ("", (0, 0)),
    (" ", (1, 1)),
    ("NĐ-CP", (0, 5)),
    ("-NQ/TW", (0, 6)),
    ("77", (2, 2)),
    ("77/", (2, 3)),
    ("77/2010", (2, 7)),
    ("123456/NĐ-CP", (5, 12)),
    ("12/X", (3, 4)),
    ("12/2010/X", (8, 9)),
    ("77/2010/NĐ-CP và", (13, 16)),
    ("77/2010/NĐ-CPngày", (13, 17)),
    ("77/2010/NĐ-CP, 78/2010/NĐ-CP", (13, 28)),
    ("12/2010/TT-", (10, 11)),
    ("12/2010/TT-BCA(C13", (14, 18)),
    # slips of the pen are not mended here
    ("77/20105/NĐ-CP", (0, 14)),
    ("77/010/NĐ-CP", (0, 12)),
    ("77/2O10/NĐ-CP", (0, 13)),
    ("15/2021 NĐ-CP", (0, 13)),
    ("77/2010/QH15", (0, 12)),
    ("12/2021/QHl5", (0, 12)),
    ("12/2021/QHI5", (0, 12)),
]


@pytest.mark.parametrize(("given", "span"), REFUSED, ids=[row[0] or "nothing" for row in REFUSED])
def test_what_is_no_symbol_is_refused_with_its_place(given: str, span: tuple[int, int]) -> None:
    with pytest.raises(ParseError) as caught:
        Symbol.parse(given)
    assert (caught.value.source, caught.value.span) == (given, span)


def test_the_place_of_a_refusal_is_one_in_the_given_string() -> None:
    given = unicodedata.normalize("NFD", "28-NQ/TƯ và")
    with pytest.raises(ParseError) as caught:
        Symbol.parse(given)
    assert given[slice(*caught.value.span)].strip() == unicodedata.normalize("NFD", "và")


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("NĐ-CP", "a number"),
        ("77", "the letters"),
        ("12/X", "letters that stand for"),
        ("7/2010/QH15", "without slips"),
    ],
)
def test_a_refusal_says_what_was_expected(given: str, expected: str) -> None:
    with pytest.raises(ParseError, match=expected):
        Symbol.parse(given)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("03/2019/NĐ-CP", "3/2019/nđ-cp"),
        ("07/2012/TTLT-BCA-BQP", "07/2012/TTLT/BCA-BQP"),
        ("61-CP", "61/CP"),
        ("50/CP/1995", "50-CP/1995"),
    ],
)
def test_the_key_is_one_for_all_spellings(one: str, other: str) -> None:
    assert Symbol.parse(one).key == Symbol.parse(other).key


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("3/2019/NĐ-CP", "3/2020/NĐ-CP"),
        ("3/2019/NĐ-CP", "30/2019/NĐ-CP"),
        ("36/NQ-CP", "36a/NQ-CP"),
        ("3/2019/QĐ-BTC", "3/2019/TT-BTC"),
        ("3/QĐ-TTg", "3/2019/QĐ-TTg"),
    ],
)
def test_the_key_tells_different_symbols_apart(one: str, other: str) -> None:
    assert Symbol.parse(one).key != Symbol.parse(other).key
