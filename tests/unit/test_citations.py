"""Mentions of instruments in running text: which are found, how far they reach, what they say, what is none."""

import unicodedata

import pytest

from vanban import Citation, CitationForm, InstrumentKind, LegalInstrument, find_citations


def marked(row: str) -> tuple[str, list[str]]:
    """The text of a row, and the pieces that stand in «…» in it, each once it opens."""
    text = ""
    open_at: list[tuple[int, int]] = []
    spans: list[tuple[int, int]] = []
    for char in row:
        if char == "«":
            open_at.append((len(spans), len(text)))
            spans.append((0, 0))
        elif char == "»":
            index, start = open_at.pop()
            spans[index] = (start, len(text))
        else:
            text += char
    return text, [text[start:end] for start, end in spans]


def quotes(text: str) -> list[str]:
    found = find_citations(text)
    assert all(citation.span.of(text) == citation.quote for citation in found)
    return [citation.quote for citation in found]


def only(text: str) -> Citation:
    (citation,) = find_citations(text)
    return citation


def symbol(citation: Citation) -> str | None:
    return None if citation.instrument.symbol is None else str(citation.instrument.symbol)


def symbols(text: str) -> list[str | None]:
    return [symbol(citation) for citation in find_citations(text)]


# Each row: a sentence in which «the mention» is marked, its form, kind, number and year.
FORMS: list[tuple[str, CitationForm, InstrumentKind | None, str | None, int | None]] = [
    ("Theo «Nghị định số 901/2019/NĐ-CP», sở báo cáo.", CitationForm.FULL, InstrumentKind.DECREE, "901", 2019),
    ("Theo «Nghị định 901/2019/NĐ-CP» thì sở báo cáo.", CitationForm.FULL, InstrumentKind.DECREE, "901", 2019),
    ("Sở nêu «nghị định số 901/2019/NĐ-CP».", CitationForm.FULL, InstrumentKind.DECREE, "901", 2019),
    ("Theo «Nghị định số: 901/2019/NĐ-CP».", CitationForm.FULL, InstrumentKind.DECREE, "901", 2019),
    ("Theo «Nghị định số hiệu 901/2019/NĐ-CP».", CitationForm.FULL, InstrumentKind.DECREE, "901", 2019),
    ("Theo «Nghị định mang số 901/2019/NĐ-CP».", CitationForm.FULL, InstrumentKind.DECREE, "901", 2019),
    ("THEO «NGHỊ ĐỊNH SỐ 901/2019/NĐ-CP»", CitationForm.FULL, InstrumentKind.DECREE, "901", 2019),
    ("Theo «NĐ số 901/2019/NĐ-CP».", CitationForm.FULL, InstrumentKind.DECREE, "901", 2019),
    ("Theo «903/2019/NĐ-CP», sở báo cáo.", CitationForm.FULL, InstrumentKind.DECREE, "903", 2019),
    ("Theo «28-NQ/TW», sở báo cáo.", CitationForm.FULL, InstrumentKind.RESOLUTION, "28", None),
    ("Theo «64/2025/QH15», sở báo cáo.", CitationForm.FULL, None, "64", 2025),
    ("Theo «Luật số 64/2025/QH15», sở báo cáo.", CitationForm.FULL, InstrumentKind.LAW, "64", 2025),
    ("Theo «Nghị quyết số 64/2025/QH15».", CitationForm.FULL, InstrumentKind.RESOLUTION, "64", 2025),
    ("Theo «Quyết định số 39-QĐ/TW».", CitationForm.FULL, InstrumentKind.DECISION, "39", None),
    ("Theo «Quy định số 39-QĐ/TW».", CitationForm.FULL, InstrumentKind.REGULATION, "39", None),
    ("Theo «Thông tri số 39-TT/TW».", CitationForm.FULL, InstrumentKind.PARTY_CIRCULAR, "39", None),
    ("Theo «39-TT/TW».", CitationForm.FULL, InstrumentKind.PARTY_CIRCULAR, "39", None),
    ("Theo «Công văn số 571/VPCP-KTTH».", CitationForm.FULL, InstrumentKind.OFFICIAL_LETTER, "571", None),
    ("Theo «văn bản số 423/UBND-TKBT».", CitationForm.FULL, InstrumentKind.OFFICIAL_LETTER, "423", None),
    ("Theo «571/VPCP-KTTH».", CitationForm.FULL, None, "571", None),
    ("Theo «Văn bản hợp nhất số 19/VBHN-VPQH».", CitationForm.FULL, InstrumentKind.CONSOLIDATED_TEXT, "19", None),
    ("Theo «Án lệ số 01/2016/AL».", CitationForm.FULL, InstrumentKind.PRECEDENT, "01", 2016),
    ("Theo «Sắc lệnh số 73/SL».", CitationForm.FULL, InstrumentKind.DECREE_ORDER, "73", None),
    ("Theo «Sắc lệnh số 53-SL».", CitationForm.FULL, InstrumentKind.DECREE_ORDER, "53", None),
    ("Theo «Nghị định số 36/CP».", CitationForm.FULL, InstrumentKind.DECREE, "36", None),
    ("Theo «Nghị định 77-CP».", CitationForm.FULL, InstrumentKind.DECREE, "77", None),
    ("Theo «Nghị định số 135-HĐBT».", CitationForm.FULL, InstrumentKind.DECREE, "135", None),
    ("Theo «Thông tư liên bộ số 08 TT/LB».", CitationForm.FULL, InstrumentKind.INTERMINISTERIAL_CIRCULAR, "08", None),
    ("Theo «Quyết định số 50/CP/1995».", CitationForm.FULL, InstrumentKind.DECISION, "50", 1995),
    ("Theo «Nghị quyết số 36a/NQ-CP».", CitationForm.FULL, InstrumentKind.RESOLUTION, "36a", None),
    ("Theo «Nghị quyết số 66.19/2026/NQ-CP».", CitationForm.FULL, InstrumentKind.RESOLUTION, "66.19", 2026),
    ("Theo «Hợp đồng số 12/HĐ-UBND».", CitationForm.FULL, InstrumentKind.CONTRACT, "12", None),
    ("Theo «Nghị định số 901», sở báo cáo.", CitationForm.SHORT, InstrumentKind.DECREE, "901", None),
    ("Theo «Nghị định 03», sở báo cáo.", CitationForm.SHORT, InstrumentKind.DECREE, "03", None),
    ("Theo «nghị định 901», sở báo cáo.", CitationForm.SHORT, InstrumentKind.DECREE, "901", None),
    ("Theo «Nghị định 901/2019», sở báo cáo.", CitationForm.SHORT, InstrumentKind.DECREE, "901", 2019),
    ("Theo «Thông tư 29 năm 2017», sở báo cáo.", CitationForm.SHORT, InstrumentKind.CIRCULAR, "29", 2017),
    ("Theo «Nghị quyết số 2019», sở báo cáo.", CitationForm.SHORT, InstrumentKind.RESOLUTION, "2019", None),
    ("Theo «Kế hoạch số 28», sở báo cáo.", CitationForm.SHORT, InstrumentKind.PLAN, "28", None),
    ("Theo «Luật số 5», sở báo cáo.", CitationForm.SHORT, InstrumentKind.LAW, "5", None),
    ("Theo «văn bản số 12», sở báo cáo.", CitationForm.SHORT, InstrumentKind.OFFICIAL_LETTER, "12", None),
    ("Theo «NĐ 46», sở báo cáo.", CitationForm.SHORT, InstrumentKind.DECREE, "46", None),
    ("Theo «TT 63», sở báo cáo.", CitationForm.SHORT, InstrumentKind.CIRCULAR, "63", None),
    ("Theo «quyết định 551» của ông.", CitationForm.SHORT, InstrumentKind.DECISION, "551", None),
    ("Theo «Luật Lưu trữ», sở báo cáo.", CitationForm.NAMED, InstrumentKind.LAW, None, None),
    ("Theo «Bộ luật Lam Sơn năm 1983».", CitationForm.NAMED, InstrumentKind.CODE, None, 1983),
    ("«Nghị định này» có ba chương.", CitationForm.ANAPHORA, InstrumentKind.DECREE, None, None),
]  # fmt: skip


@pytest.mark.parametrize("row", FORMS, ids=[marked(row[0])[1][0] for row in FORMS])
class TestForm:
    def test_is_found_with_its_span(
        self, row: tuple[str, CitationForm, InstrumentKind | None, str | None, int | None]
    ) -> None:
        text, expected = marked(row[0])
        assert quotes(text) == expected

    def test_is_of_its_form(self, row: tuple[str, CitationForm, InstrumentKind | None, str | None, int | None]) -> None:
        assert only(marked(row[0])[0]).form is row[1]

    def test_says_kind_number_and_year(
        self, row: tuple[str, CitationForm, InstrumentKind | None, str | None, int | None]
    ) -> None:
        instrument = only(marked(row[0])[0]).instrument
        assert (instrument.kind, instrument.number, instrument.year) == row[2:]

    def test_has_a_symbol_if_it_is_full(
        self, row: tuple[str, CitationForm, InstrumentKind | None, str | None, int | None]
    ) -> None:
        assert (only(marked(row[0])[0]).instrument.symbol is not None) is (row[1] is CitationForm.FULL)


# What the letters of a symbol say of the bodies.
BODIES = [
    ("Nghị định số 901/2019/NĐ-CP", ("Chính phủ",)),
    ("Nghị định số 36/CP", ("Chính phủ",)),
    ("Chỉ thị số 9/CT-TTg", ("Thủ tướng Chính phủ",)),
    ("Luật số 64/2025/QH15", ("Quốc hội",)),
    ("Thông tư số 30/2016/TT-BGDĐT", ("Bộ Giáo dục và Đào tạo",)),
    ("Thông tư liên tịch số 07/2012/TTLT-BCA-BQP", ("Bộ Công an", "Bộ Quốc phòng")),
    ("Công văn số 571/VPCP-KTTH", ("Văn phòng Chính phủ",)),
    ("Kết luận số 825/KL-SYT", ("Sở Y tế",)),
    ("Quyết định số 15/2016/QĐ-UBND", ()),
    ("Nghị quyết số 28-NQ/TW", ()),
    ("Nghị định số 901/2019/XX-CP", ()),
]


@pytest.mark.parametrize(("mention", "bodies"), BODIES, ids=[row[0] for row in BODIES])
def test_letters_name_the_bodies_that_they_name_without_doubt(mention: str, bodies: tuple[str, ...]) -> None:
    assert only(f"Theo {mention}, các bên phối hợp.").instrument.issuers == bodies


@pytest.mark.parametrize(
    ("mention", "bodies"),
    [
        ("Thông tư số 4/1997/TT-BNV", ("Bộ Nội vụ",)),
        ("Thông tư số 4/2003/TT-BNV", ("Bộ Nội vụ",)),
        ("Nghị định số 4-CP ngày 3/2/1995", ("Chính phủ",)),
    ],
)
def test_the_year_decides_between_bodies_of_the_same_letters(mention: str, bodies: tuple[str, ...]) -> None:
    assert only(f"Theo {mention}, các bên phối hợp.").instrument.issuers == bodies


# What is folded: a symbol as printed; the canonical letters come out and nothing counts as repaired.
FOLDED = [
    ("901/2019/NĐ- CP", "901/2019/NĐ-CP"),
    ("901/2019/NĐ-\nCP", "901/2019/NĐ-CP"),
    ("901/2019/ NĐ -CP", "901/2019/NĐ-CP"),
    ("901 / 2019 / NĐ-CP", "901/2019/NĐ-CP"),
    ("901/2019/\nNĐ-CP", "901/2019/NĐ-CP"),
    ("901/2019/NÐ-CP", "901/2019/NĐ-CP"),
    ("901/2019/ND-CP", "901/2019/NĐ-CP"),
    ("901/2019/nđ-cp", "901/2019/NĐ-CP"),
    ("901/2019/Nđ-CP", "901/2019/NĐ-CP"),
    ("901/2019/NĐ–CP", "901/2019/NĐ-CP"),
    ("901/2019/NĐ‑CP", "901/2019/NĐ-CP"),
    ("9/2019/QĐ-TTG", "9/2019/QĐ-TTg"),
    ("12/2014/TT-BGDDT", "12/2014/TT-BGDĐT"),
    ("10-LCT/HDNN8", "10-LCT/HĐNN8"),
    ("64/2025/QH 15", "64/2025/QH15"),
    ("28-NQ/T.Ư", "28-NQ/TW"),
    ("40 – CT/TW", "40-CT/TW"),
]


@pytest.mark.parametrize(("printed", "canonical"), FOLDED, ids=[ascii(row[0]) for row in FOLDED])
class TestFolding:
    def test_gives_the_official_letters(self, printed: str, canonical: str) -> None:
        assert symbols(f"Theo văn bản số {printed} của sở.") == [canonical]

    def test_keeps_the_mention_whole(self, printed: str, canonical: str) -> None:
        assert canonical
        assert quotes(f"Theo văn bản số {printed}.") == [f"văn bản số {printed}"]

    def test_is_no_repair(self, printed: str, canonical: str) -> None:
        assert canonical
        assert not only(f"Theo văn bản số {printed} của sở.").repaired


# What is repaired: a mention as printed, and the one plausible reading.
REPAIRED = [
    ("Nghị định số 901/20199/NĐ-CP", "901/2019/NĐ-CP"),
    ("Nghị định số 901/22019/NĐ-CP", "901/2019/NĐ-CP"),
    ("Nghị định số 901/20219/ NĐ- CP", "901/2019/NĐ-CP"),
    ("Nghị định số 901/019/NĐ-CP", "901/2019/NĐ-CP"),
    ("Nghị định số 901/2O19/NĐ-CP", "901/2019/NĐ-CP"),
    ("Nghị định số 901/20l9/NĐ-CP", "901/2019/NĐ-CP"),
    ("Nghị định số 901/20I9/NĐ-CP", "901/2019/NĐ-CP"),
    ("Nghị định số 901/2019 NĐ-CP", "901/2019/NĐ-CP"),
    ("Nghị định số 901/2019/NĐ-\u0421\u0420", "901/2019/NĐ-CP"),
    ("Nghị định số 901/2019/NP-CP", "901/2019/NĐ-CP"),
    ("Nghị định số 901/2019/N-CP", "901/2019/NĐ-CP"),
    ("Nghị định số 901/2019/NĐA-CP", "901/2019/NĐ-CP"),
    ("Nghị định số 901/2019/ĐN-CP", "901/2019/NĐ-CP"),
    ("Thông tư liên tịch số 9/2012/TTLV-BCA-BQP", "9/2012/TTLT-BCA-BQP"),
    ("Nghị định số 9 01/2019/NĐ-CP", "901/2019/NĐ-CP"),
    ("Nghị định số 16 5/2024/NĐ-CP", "165/2024/NĐ-CP"),
    ("Luật số 124/2025/QH16", "124/2025/QH15"),
    ("Luật số 24/2023/QHI5", "24/2023/QH15"),
    ("Luật số 24/2023/QHi5", "24/2023/QH15"),
    ("Luật số 24/2023/QHl5", "24/2023/QH15"),
    ("Luật số 24/2023/QHL5", "24/2023/QH15"),
    ("Luật số 24/2023/QH1", "24/2023/QH15"),
    ("Luật số 24/2012/QHI3", "24/2012/QH13"),
    ("Nghị quyết số 24/2023/UBTVQH16", "24/2023/UBTVQH15"),
]


@pytest.mark.parametrize(("printed", "canonical"), REPAIRED, ids=[row[0] for row in REPAIRED])
class TestRepair:
    def test_gives_the_one_plausible_reading(self, printed: str, canonical: str) -> None:
        assert symbols(f"Theo {printed}, các bên phối hợp.") == [canonical]

    def test_is_said(self, printed: str, canonical: str) -> None:
        assert canonical
        assert only(f"Theo {printed}, các bên phối hợp.").repaired

    def test_keeps_what_was_printed(self, printed: str, canonical: str) -> None:
        assert canonical
        assert quotes(f"Theo {printed}, các bên phối hợp.") == [printed]


@pytest.mark.parametrize(
    ("mention", "kept"),
    [
        ("Luật số 24/2021/QH1", "24/2021/QH1"),
        ("Luật số 24/2023/QH9", "24/2023/QH9"),
        ("Luật số 24/2023/QH15", "24/2023/QH15"),
        ("Nghị định số 901/2019/XX-CP", "901/2019/XX-CP"),
        ("Nghị định số 901/2019/NP-XY", "901/2019/NP-XY"),
        ("Nghị định số 901/2019/TT-BTC", "901/2019/TT-BTC"),
        ("Công văn số 901/2019/NP-CP", "901/2019/NP-CP"),
        ("Giấy mời số 15/GM-VPCP", "15/GM-VPCP"),
        ("Nghị định số 901/2019/NĐABC-CP", "901/2019/NĐABC-CP"),
    ],
)
def test_what_has_no_one_reading_is_left_alone(mention: str, kept: str) -> None:
    citation = only(f"Theo {mention}, các bên phối hợp.")
    assert (symbol(citation), citation.repaired) == (kept, False)


@pytest.mark.parametrize("year", ["12345", "23456", "219", "3019", "1899", "2O", "lOIl"])
def test_a_year_that_cannot_be_read_makes_no_symbol(year: str) -> None:
    assert symbols(f"Theo 901/{year}/NĐ-CP, các bên phối hợp.") == []


# Each row: what runs into the symbol, and how far the mention reaches.
RUN_IN = [
    "Theo «Nghị định số 901/2019/NĐ-CPngày 2/3/2019 của Chính phủ» về lưu trữ.",
    "Theo «Nghị định số 901/2019/NĐ-CP»để lưu trữ.",
    "Theo «Thông tư số 30/2016/TT-BTC»hướng dẫn việc thu.",
    "Theo «Nghị định số 901/2019/NĐ-CP»2 của sở.",
    "Theo «Thông tư số 10/2016/TT-BXD» - Bộ trưởng nói.",
    "Theo «Thông tư số 10/2016/TT-BXD»-Bộ trưởng nói.",
    "Theo «Thông tư số 10/2016/TT-BXD» / Bộ Xây dựng.",
    "Theo «Nghị định số 901/2019/NĐ-CP» - UBND tỉnh nói.",
    "(«Nghị định số 901/2019/NĐ-CP»)",
    "“«Nghị định số 901/2019/NĐ-CP»”",
    "|«Nghị định số 901/2019/NĐ-CP»|",
]


@pytest.mark.parametrize("row", RUN_IN, ids=[row.replace("«", "").replace("»", "") for row in RUN_IN])
def test_a_symbol_ends_with_its_own_letters(row: str) -> None:
    text, expected = marked(row)
    assert quotes(text) == expected
    assert "901/2019/NĐ-CP" in str(symbols(text)[0]) or "TT-B" in str(symbols(text)[0])


@pytest.mark.parametrize(
    "row",
    [
        "Tỉnh ổn định «903/2019/NĐ-CP».",
        "Kho 한 nêu «903/2019/NĐ-CP».",
        "Theo siêuNgh ị định s ố «903/2019/NĐ-CP».",
        "Theo dsNghị định số «903/2019/NĐ-CP».",
        "Theo «Nghị định số 12» 34/5 xã.",
    ],
)
def test_what_stands_before_a_number_and_is_no_kind_word_is_left_out(row: str) -> None:
    text, expected = marked(row)
    assert quotes(text) == expected


def test_spaces_inside_the_letters_of_a_joint_circular() -> None:
    assert symbols("Theo Thông tư liên tịch số 9/2012/TTLT-BCA - BQP, các bên phối hợp.") == ["9/2012/TTLT-BCA-BQP"]


@pytest.mark.parametrize(
    "row",
    [
        "«Nghi dinh so 901/2019/ND-CP ngay 12/7/2019 cua Chinh phu» quy dinh viec luu tru",
        "Theo «Nghi định số 901/2019/NĐ-CP».",
        "Theo «Nghị đinh số 901/2019/NĐ-CP».",
        "Theo «Nghị dịnh 901».",
        "Theo «Ngh ị định s ố 901/2019/NĐ-CP».",
        "Theo «Nghịđịnh số 901/2019/NĐ-CP».",
        "Theo «Nghị\nđịnh số 901/2019/NĐ-CP».",
        "Theo «Nghị định\nsố 901/2019/NĐ-CP».",
        "Theo «Thông tư\nliên tịch số: 9/2012/TTLT-BCA-BQP».",
        "(«Thông\ntư số: 9/2012/TT-BTC»)",
        "Theo «Nghị định số\n901/2019/NĐ-CP».",
        "Theo «Nghị định\r\nsố 901/2019/NĐ-CP».",
        "Theo «Nghị\u00a0định số\u00a0901/2019/NĐ-CP».",
        "Theo «Ngh\u00adị định số 901/2019/NĐ-CP».",
        "Theo «Nghị quyết liên tịch số 9/2017/NQLT-UBTVQH14-CP».",
        "Theo «thông tư liên bộ số 08TT/LB».",
        "Theo «thông tư liên bộ 08TT/LB».",
    ],
    ids=ascii,
)
def test_a_kind_word_is_known_in_any_state(row: str) -> None:
    text, expected = marked(row)
    assert quotes(text) == expected


@pytest.mark.parametrize(
    ("row", "kind"),
    [
        ("Theo «Kết luận thanh tra số 825/KL-SYT của Sở Y tế».", InstrumentKind.CONCLUSION),
        ("Theo «Kết luận thanh tra (số 825/KL-SYT) của Giám đốc Sở Y tế».", InstrumentKind.CONCLUSION),
        ("Theo «Kết luận (số 825/KL-SYT) của Giám đốc Sở Y tế».", InstrumentKind.CONCLUSION),
        ("Theo «Quyết định xử phạt vi phạm hành chính số 45/QĐ-XPVPHC».", InstrumentKind.DECISION),
        ("Theo «Quyết định phê duyệt số 45/QĐ-TTg».", InstrumentKind.DECISION),
        ("Nghị định quy định Quyết định phê duyệt, số «45/QĐ-TTg».", InstrumentKind.DECISION),
        ("Theo Nghị định quy định chi tiết số «30/2016/TT-BTC».", InstrumentKind.CIRCULAR),
        ("Theo Thông báo và «Kết luận thanh tra số 825/KL-SYT».", InstrumentKind.CONCLUSION),
        ("Theo «Công văn trả lời số 571/VPCP-KTTH».", InstrumentKind.OFFICIAL_LETTER),
    ],
)
def test_words_of_subject_may_stand_before_the_number(row: str, kind: InstrumentKind) -> None:
    text, expected = marked(row)
    assert [(one.quote, one.instrument.kind) for one in find_citations(text)] == [(expected[0], kind)]


# Lists: every instrument is a mention of its own.
LISTS = [
    "Căn cứ «Luật số 43/2024/QH15», số «47/2024/QH15» và số «58/2024/QH15»;",
    "Căn cứ «Nghị định số 15/2020/NĐ-CP» và «14/2022/NĐ-CP»;",
    "Theo các «Nghị quyết 18», «19 của Trung ương».",
    "Theo hai «Nghị quyết 18» và «19».",
    "Theo «Nghị quyết số 18», «19-NQ/TW của Trung ương».",
    "Theo «Nghị quyết 33/NQ-CP», «34/NQ-CP».",
    "Theo «Nghị định 12» hoặc «Nghị định 15».",
    "Theo «Nghị định 12», số «15».",
    "Theo «Nghị định số 901/2019/NĐ-CP», số «15» về lưu trữ.",
    "Theo «Nghị định số 901/2019/NĐ-CP»; «902/2019/NĐ-CP»; và «903/2019/NĐ-CP».",
    "Theo «Nghị định số 901/2019/NĐ-CP ngày 1/2/2019», số «902/2019/NĐ-CP ngày 3/4/2019 của Chính phủ».",
    "Theo «Nghị định số 901/2019/NĐ-CP» và các số «12/KH-UBND».",
    "Theo «Nghị định số 12/2019», «15/2020».",
    "Theo «Luật Lưu trữ số 31/2024/QH15», số «43/2024/QH15».",
    "Theo «Công văn số 12/TCT-CS», «13/TCT-CS».",
    # what goes on is no list
    "Theo «Nghị định 12», 15 người đến.",
    "Theo «Nghị định 12», 2019.",
    "Theo «Nghị định 12», 15 con trâu.",
    "Theo «Nghị định 12», 15.000 đồng.",
    "Theo «Nghị định số 901/2019/NĐ-CP», 15.",
    "Theo «Nghị định số 901/2019/NĐ-CP» và 12/XX-YY.",
    "Theo «Nghị định số 901/2019/NĐ-CP», số nhà 15.",
]


@pytest.mark.parametrize("row", LISTS, ids=[row.replace("«", "").replace("»", "") for row in LISTS])
def test_a_list_gives_one_mention_for_each_instrument(row: str) -> None:
    text, expected = marked(row)
    assert quotes(text) == expected


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Theo Nghị quyết số 18-NQ/TW và số 19-KL/TW.", ["nghị quyết", "kết luận"]),
        ("Theo Nghị định số 901/2019/NĐ-CP, số 30/2016/TT-BTC.", ["nghị định", "thông tư"]),
        ("Theo Quy định số 18-QĐ/TW, 19-QĐ/TW.", ["quy định", "quy định"]),
        ("Theo Luật số 43/2024/QH15, 47/2024/QH15.", ["luật", "luật"]),
        ("Theo Nghị quyết 18, 19.", ["nghị quyết", "nghị quyết"]),
    ],
)
def test_a_list_keeps_its_kind_unless_the_letters_say_another(text: str, kinds: list[str]) -> None:
    assert [citation.instrument.kind for citation in find_citations(text)] == kinds


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Theo Nghị quyết số 18, 19-NQ/TW.", ["18-NQ/TW", "19-NQ/TW"]),
        ("Theo Nghị quyết số 17, 18 và 19-NQ/TW.", ["17-NQ/TW", "18-NQ/TW", "19-NQ/TW"]),
        ("Theo Công văn số 5, 12/TCT-CS.", ["5/TCT-CS", "12/TCT-CS"]),
        ("Theo Nghị quyết số 12, 15/2020/NQ-HĐND.", [None, "15/2020/NQ-HĐND"]),
        ("Theo Nghị quyết số 18 ngày 2/3/2017, 19-NQ/TW.", [None, "19-NQ/TW"]),
        ("Theo Nghị quyết 18/2017, 19-NQ/TW.", [None, "19-NQ/TW"]),
        ("Theo Nghị quyết 18, 19.", [None, None]),
    ],
)
def test_a_list_shares_letters_that_have_no_year(text: str, expected: list[str | None]) -> None:
    assert symbols(text) == expected


# What only looks like a mention.
TRAPS = [
    # bodies and programmes named after an instrument
    "Ban chỉ đạo 138/CP họp.", "Ban Chỉ đạo 389 họp.", "Ban Chỉ đạo 138/ĐP tỉnh họp.",
    "Chương trình 135 giúp xã nghèo.", "Chương trình 30a giúp xã nghèo.", "Đề án 1956 giúp xã nghèo.",
    # papers of private people, forms, things
    "Hợp đồng số 12/2019/HĐ-KT giữa hai công ty hết hạn.", "Hai bên ký hợp đồng số 05/2019/HĐMB hôm qua.",
    "Hóa đơn số 12/TT-BTC bị mất.", "Thửa đất số 12/QĐ-UBND đã bán.",
    "Xe biển số 29A-123.45 vượt đèn.", "Xe biển số 51F/123 vượt đèn.",
    "Theo QCVN 01-1:2018/BYT và TCVN 5712:1993.", "Theo QCVN 09:2016/BXD.", "QCVN 12/CP",
    "Mẫu số 01/GTGT kèm theo.", "Lập theo mẫu số 04a-ĐK/TSC.", "Mẫu 02/2019/NĐ-CP kèm theo.",
    # counted nouns, days, shares
    "Theo Nghị định 5 năm tới.", "Theo Nghị định 24 tháng.", "Nghị định 5 điều.", "Nghị quyết 24/7 họp.",
    "Nghị quyết 2019 của xã.", "Chỉ thị 5% người làm.", "Nghị định 12/13 điều.", "Nghị định 12.500 đồng.",
    "Nghị định số 5 điều khoản.", "Công điện 123456 gửi xã.", "Tỷ lệ 2/3 họp ngày 24/7.",
    # verbs
    "Ông quyết định 3 việc.", "Hội nghị kết luận 5 nội dung.", "Ông quyết định 551 tỷ đồng.",
    "Ông quyết định 5 của tôi.", "Bộ hướng dẫn 12 của xã.", "Ông kết luận 551 của xã.", "Sở chỉ thị 12 xã.",
    "Ông quyết định 20 suất học bổng.",
    # kinds that a bare number does not follow
    "Kế hoạch 28 của xã.", "Báo cáo 28 của xã.", "CT 29 về lưu trữ.", "Quy chế 28.", "Lệnh 12.",
    # neither number nor name
    "Bộ trình dự thảo Nghị định sửa đổi.", "Nghị định cũng quy định.", "Nghị quyết của Quốc hội.",
    "Nghị quyết Lam Sơn.", "Dự thảo Thông tư.",
    # parts of longer strings
    "Mã A12/2019/NĐ-CP.", "Xem http://lamkhe.example/77/2010/NĐ-CP", "Tệp kho-77/2010/NĐ-CP",
    "Tàu S-300 và 7-Eleven thắng 2-1 tại Km8.", "Đội PC45, C50 và khối A00.", "Phòng CSGT/CP",
    "Xem 12/XX-YY.", "Xem 12/X.", "Nghị định 901/abc.",
    "Điều 3.1.TT.6.11 của bộ pháp điển.", "ABCD quy định.", "Bộ đếm 12/8 và 5/CP2019.",
    "", " ", "\n",
]  # fmt: skip


@pytest.mark.parametrize("text", TRAPS, ids=ascii)
def test_what_only_looks_like_a_mention_is_none(text: str) -> None:
    assert quotes(text) == []


# Pointing back.
POINTING = [
    "«Nghị định này» có ba chương.",
    "Theo «Luật này», «Thông tư nói trên» và «Pháp lệnh nêu trên».",
    "Theo «luật này», «nghị định này», «thông tư này», «nghị quyết này», «bộ luật này».",
    "Theo «pháp lệnh này».",
    "«Luật đó» đã có. «Nghị định trên» cũng thế.",
    "«Thông tư liên tịch này» có ba chương.",
    "«Thông tư nói\ntrên» có ba chương.",
    "Theo «Nghị định\nnày».",
    "Theo các «Luật này».",
    "Sở xét các luật này, những nghị định này, hai thông tư này, mọi nghị quyết này.",
    "Sở xét dự thảo nghị định này và dự án luật này.",
    "Sở xét chỉ thị này, quy chế này, công điện này.",
    "«Quy chế này», «Điều lệ này», «Hiến pháp này» và «Công ước này».",
    "«Hiệp định này» có hiệu lực.",
    "Nghị định trên địa bàn. Nghị quyết trên cơ sở. Luật trên thế giới. Luật trên toàn quốc.",
    "Nghị định nay đã cũ.",
    "«Nghi dinh nay» co hieu luc. «Luat nay» cung the.",
    "Theo quy luật này, theo kỷ luật đó, theo pháp luật này.",
    "Sở xét 32 luật này. Dự luật này cũ. Điều luật này rõ. Sắc luật này mới.",
    "Theo Điều 49 «nghị định này» và khoản 2 «luật này».",
    "«NGHỊ ĐỊNH NÀY» CÓ HIỆU LỰC.",
    "Sở xét Văn bản này. Văn bản đó cũ.",
    # nouns that are instruments as well
    "«Quyết định này» có hiệu lực.",
    "Theo «Kế hoạch này», sở báo cáo.",
    "«Kế hoạch này» quy định.",
    "Theo «Kế hoạch này» quy định.",
    "Thực hiện «Kết luận trên», sở báo cáo.",
    "Kế hoạch này, sở báo cáo.",
    "Sở vui. Kế hoạch này lớn.",
    "Ông ký quyết định này và kế hoạch nói trên.",
    "Lệnh này sai. Báo cáo này sai. Đề án này sai.",
    "«Lệnh số 07/2026/L-CTN» đã có. «Lệnh này» đúng.",
    "«Báo cáo số 12/BC-BTC» đã có. «Báo cáo này» đúng.",
    "Theo «Quyết định số 12/QĐ-TTg», sở xét «quyết định này», «quyết định trên», «quyết định nói trên».",
    "Theo «Quyết định số 12/QĐ-TTg», sở xét «quyết định nêu trên», rồi kết luận này.",
    "Sở vui. Thông báo này cũ. Có «Thông báo số 12/TB-VPCP». «Thông báo này» mới.",
    "Theo «Kết luận số 9-KL/TW», kết luậnnày.",
]


@pytest.mark.parametrize("row", POINTING, ids=[ascii(row.replace("«", "").replace("»", "")) for row in POINTING])
def test_a_demonstrative_points_back_or_is_none(row: str) -> None:
    text, expected = marked(row)
    assert quotes(text) == expected


def test_a_draft_is_none_whatever_its_case() -> None:
    assert quotes("Bộ trình dự thảo nghị định này.") == []


def test_a_demonstrative_in_capitals_is_no_name() -> None:
    assert [(one.quote, one.form) for one in find_citations("THEO LUẬT NÀY, SỞ BÁO CÁO.")] == [
        ("LUẬT NÀY", CitationForm.ANAPHORA)
    ]


def test_a_noun_points_back_only_within_reach() -> None:
    mention = "Theo Quyết định số 12/QĐ-TTg, sở báo cáo."
    assert len(quotes(f"{mention}{' Kho mở cửa.' * 100} Sở xét quyết định này.")) == 2
    assert len(quotes(f"{mention}{' Kho mở cửa.' * 500} Sở xét quyết định này.")) == 1


def test_a_report_points_back_only_within_a_few_paragraphs() -> None:
    mention = "Theo Báo cáo số 12/BC-BTC, kho đầy."
    assert len(quotes(f"{mention}{' Kho mở cửa.' * 50} Báo cáo này đúng.")) == 2
    assert len(quotes(f"{mention}{' Kho mở cửa.' * 200} Báo cáo này đúng.")) == 1


def test_a_noun_inside_a_mention_is_no_mention_of_its_own() -> None:
    assert quotes("Theo Quyết định số 12/QĐ-TTg, sở xét Quyết định này.") == [
        "Quyết định số 12/QĐ-TTg",
        "Quyết định này",
    ]


# Texts in other states, and what mentions share.


def test_a_decomposed_text_gives_the_same_values() -> None:
    text = "Theo điểm a khoản 1 Điều 5 Nghị định số 901/2019/NĐ-CP ngày 1/2/2019 của Chính phủ về lưu trữ."
    (composed,) = find_citations(text)
    decomposed = unicodedata.normalize("NFD", text)
    (citation,) = find_citations(decomposed)
    assert (citation.instrument, citation.pinpoints) == (composed.instrument, composed.pinpoints)
    assert citation.quote == unicodedata.normalize("NFD", composed.quote) == citation.span.of(decomposed)


def test_mentions_come_in_the_order_of_the_text() -> None:
    text = "Luật này, 903/2019/NĐ-CP, nghị định 12, Kết luận số 5-KL/TW, BLHS, kết luận này, số 7/CP."
    starts = [citation.span.start for citation in find_citations(text)]
    assert starts == sorted(starts)
    assert len(starts) == 7


def test_short_mentions_are_resolved_in_the_text() -> None:
    full, short, pointing = find_citations("Nghị định số 901/2019/NĐ-CP: theo Nghị định 901. Điều 5 Nghị định này có.")
    assert symbol(short) == "901/2019/NĐ-CP"
    assert short.antecedent == full.span
    assert pointing.form is CitationForm.ANAPHORA


@pytest.mark.parametrize("collection", [list, tuple, iter], ids=["list", "tuple", "iterator"])
def test_known_instruments_resolve_what_the_text_leaves_open(collection: type[list[LegalInstrument]]) -> None:
    known = collection([LegalInstrument.parse("Nghị định số 902/2020/NĐ-CP")])
    (citation,) = find_citations("Theo Nghị định 902, sở báo cáo.", known=known)
    assert symbol(citation) == "902/2020/NĐ-CP"
    assert citation.antecedent is None


def test_the_text_goes_before_what_is_known() -> None:
    known = [LegalInstrument.parse("Nghị định số 902/2020/NĐ-CP")]
    found = find_citations("Nghị định số 902/2015/NĐ-CP đã cũ. Theo Nghị định 902, sở báo cáo.", known=known)
    assert [symbol(one) for one in found] == ["902/2015/NĐ-CP"] * 2


@pytest.mark.parametrize(
    ("text", "quote", "symbol"),
    [
        ("Theo Quyết định số 06 NG/QĐ ngày 5/5/1990.", "Quyết định số 06 NG/QĐ ngày 5/5/1990", "06NG/QĐ"),
        ("Theo Nghị định số 28 CP.", "Nghị định số 28 CP", "28CP"),
        ("Theo Nghị định số [37/2025/NĐ-CP].", "Nghị định số [37/2025/NĐ-CP]", "37/2025/NĐ-CP"),
    ],
)
def test_letters_may_stand_apart_or_in_brackets(text: str, quote: str, symbol: str) -> None:
    (citation,) = find_citations(text)
    assert (citation.quote, str(citation.instrument.symbol)) == (quote, symbol)


def test_letters_of_a_place_do_not_belong_to_a_number() -> None:
    (citation,) = find_citations("Theo Chỉ thị số 12 UBND tỉnh đã ký.")
    assert (citation.quote, citation.form) == ("Chỉ thị số 12", CitationForm.SHORT)


def test_a_bracket_belongs_to_the_mention_where_a_body_follows() -> None:
    (citation,) = find_citations("Theo Kết luận thanh tra (số 825/KL-SYT), sở báo cáo.")
    assert citation.quote == "Kết luận thanh tra (số 825/KL-SYT"


def test_a_hyphen_may_stand_before_the_year_of_a_short_mention() -> None:
    (citation,) = find_citations("Nghị quyết 19-2017 đưa ra mười chỉ tiêu.")
    assert (citation.quote, citation.instrument.number, citation.instrument.year) == ("Nghị quyết 19-2017", "19", 2017)
