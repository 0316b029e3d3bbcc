"""What follows a symbol: how far a mention reaches, its date and its issuers."""

import datetime as dt

import pytest

from vanban import Citation, find_citations


def marked(row: str) -> tuple[str, str]:
    """The text of a row, and the piece that stands in «…» in it."""
    before, _, rest = row.partition("«")
    quote, _, after = rest.partition("»")
    return before + quote + after, quote


def first(row: str) -> Citation:
    return find_citations(marked(row)[0])[0]


DECREE = "Nghị định số 901/2019/NĐ-CP"

# Each row: a sentence in which «the mention» is marked, and its date.
DATED = [
    (f"Theo «{DECREE} ngày 12/7/2019», sở báo cáo.", "2019-07-12"),
    (f"Theo «{DECREE} ngày 05/09/2019», sở báo cáo.", "2019-09-05"),
    (f"Theo «{DECREE} ngày 12-7-2019», sở báo cáo.", "2019-07-12"),
    (f"Theo «{DECREE} ngày 12.7.2019», sở báo cáo.", "2019-07-12"),
    (f"Theo «{DECREE} ngày 12 / 7 / 2019», sở báo cáo.", "2019-07-12"),
    (f"Theo «{DECREE} ngày 12 tháng 7 năm 2019», sở báo cáo.", "2019-07-12"),
    (f"Theo «{DECREE} ngày 12 tháng 7, năm 2019», sở báo cáo.", "2019-07-12"),
    (f"THEO «{DECREE} NGÀY 12 THÁNG 7 NĂM 2019»", "2019-07-12"),
    (f"Theo «{DECREE} Ngày 12/7/2019», sở báo cáo.", "2019-07-12"),
    (f"Theo «{DECREE} ngay 12/7/2019», sở báo cáo.", "2019-07-12"),
    (f"Theo «{DECREE} ngày12/7/2019», sở báo cáo.", "2019-07-12"),
    (f"Theo «{DECREE}ngày 12/7/2019», sở báo cáo.", "2019-07-12"),
    (f"Theo «{DECREE}\nngày 12/7/2019», sở báo cáo.", "2019-07-12"),
    (f"Theo «{DECREE}  ngày  12/7/2019», sở báo cáo.", "2019-07-12"),
    (f"Theo «{DECREE}, ngày 12/7/2019», sở báo cáo.", "2019-07-12"),
    (f"Theo «{DECREE} (12/7/2019)», sở báo cáo.", "2019-07-12"),
    (f"Theo «{DECREE} (ngày 12/7/2019)», sở báo cáo.", "2019-07-12"),
    (f"Theo «{DECREE} ( ngày 12/7/2019 )», sở báo cáo.", "2019-07-12"),
    ("Theo «Nghị quyết số 12-NQ/ĐU, ngày 05/9/2026 của Đảng ủy xã Lam Sơn» về kho.", "2026-09-05"),
    ("Theo «Nghị định số 77-CP ngày 12/7/1995», sở báo cáo.", "1995-07-12"),
    ("Theo «Nghị quyết số 5 ngày 2/3/2019», sở báo cáo.", "2019-03-02"),
    ("Theo «Sắc lệnh số 13-SL ngày13-4-1946», sở báo cáo.", "1946-04-13"),
    # a date of something else, or none
    (f"Theo «{DECREE}», ngày 2/3/2020, đoàn đến xã.", None),
    ("Theo «Chỉ thị số 9/CT-TTg», ngày 2/3/2020, đoàn đến xã.", None),
    (f"Theo «{DECREE}» 12/7/2019, sở báo cáo.", None),
    (f"Theo «{DECREE}» (2/3/2019 là ngày mở kho).", None),
    (f"Theo «{DECREE}» (xem dưới), sở báo cáo.", None),
    (f"Theo «{DECREE}» ngày 31/2/2019, sở báo cáo.", None),
    (f"Theo «{DECREE}» ngày 12/7, sở báo cáo.", None),
    (f"Theo «{DECREE}» ngày 12/7-2019, sở báo cáo.", None),
    (f"Theo «{DECREE}» ngày mai, sở báo cáo.", None),
    (f"Theo «{DECREE}», các bên phối hợp.", None),
    (f"Theo «{DECREE}» ban hành ngày 2/3/2019, sở báo cáo.", None),
]  # fmt: skip


@pytest.mark.parametrize(("row", "issued"), DATED, ids=[ascii(marked(row)[0][5:]) for row, _ in DATED])
class TestDate:
    def test_ends_the_mention(self, row: str, issued: str | None) -> None:
        assert issued is None or issued
        assert first(row).quote == marked(row)[1]

    def test_is_the_day_of_issue(self, row: str, issued: str | None) -> None:
        expected = None if issued is None else dt.date.fromisoformat(issued)
        assert first(row).instrument.issued == expected


def test_the_year_of_the_date_stands_for_that_of_a_symbol_without_one() -> None:
    assert first("Theo «Chỉ thị số 9/CT-TTg ngày 2/3/2020»").instrument.year == 2020


def test_the_year_of_the_symbol_goes_before_that_of_the_date() -> None:
    assert first(f"Theo «{DECREE} ngày 2/3/2020»").instrument.year == 2019


# Each row: a sentence in which «the mention» is marked, and its issuers.
ISSUED: list[tuple[str, list[str]]] = [
    (f"Theo «{DECREE} của Chính phủ» về kho.", ["Chính phủ"]),
    (f"Theo «{DECREE} ngày 12/7/2019 của Chính phủ» về kho.", ["Chính phủ"]),
    (f"Theo «{DECREE} của Chính phủ ngày 12/7/2019» về kho.", ["Chính phủ"]),
    (f"Theo «{DECREE} (12/7/2019) của Chính phủ» về kho.", ["Chính phủ"]),
    (f"Theo «{DECREE}\nngày 12/7/2019\ncủa Chính phủ» về kho.", ["Chính phủ"]),
    (f"Theo «{DECREE}  của  Chính  phủ» về kho.", ["Chính phủ"]),
    (f"Theo «{DECREE} cua Chinh phu» ve kho.", ["Chinh phu"]),
    ("THEO «CHỈ THỊ SỐ 9/CT-TTg CỦA THỦ TƯỚNG CHÍNH PHỦ»", ["THỦ TƯỚNG CHÍNH PHỦ"]),
    ("Theo «Quyết định số 107 của Thủ tướng» về kho.", ["Thủ tướng"]),
    ("Theo «Kế hoạch 28 của Bộ Chính trị» về kho.", ["Bộ Chính trị"]),
    ("Theo «Nghị quyết số 64/2025/QH15 của Quốc hội khóa XV» về kho.", ["Quốc hội khóa XV"]),
    ("Theo «Lệnh số 07/2026/L-CTN của Chủ tịch nước» về kho.", ["Chủ tịch nước"]),
    (
        "Theo «Nghị quyết số 53 của Ủy ban Thường vụ Quốc hội khóa XIV» về kho.",
        ["Ủy ban Thường vụ Quốc hội khóa XIV"],
    ),
    ("Theo «Quyết định số 15 của Tổng Kiểm toán Nhà nước» về kho.", ["Tổng Kiểm toán Nhà nước"]),
    # ministries and those who sign for them
    ("Theo «Thông tư số 30/2016/TT-BTC của Bộ Tài chính» về kho.", ["Bộ Tài chính"]),
    ("Theo «Thông tư số 30/2016/TT-BTC của Bộ trưởng Bộ Tài chính» về kho.", ["Bộ trưởng Bộ Tài chính"]),
    ("Theo «Thông tư số 30/2016/TT-BTC của Bộ này» về kho.", ["Bộ này"]),
    ("Theo «Thông tư số 3/2016/TT-BTTTT của Bộ TT&TT» về kho.", ["Bộ TT&TT"]),
    (
        "Theo «Thông tư số 30/2016/TT-BVHTTDL của Bộ Văn hóa, Thể thao và Du lịch» về kho.",
        ["Bộ Văn hóa, Thể thao và Du lịch"],
    ),
    ("Theo «Quyết định số 30/QĐ-TANDTC của Chánh án TAND tối cao» về kho.", ["Chánh án TAND tối cao"]),
    ("Theo «Quyết định số 30/QĐ-XYZ của Giám đốc» về kho.", ["Giám đốc"]),
    ("Theo «Công văn số 30/TCT-CS của Tổng cục Thuế» gửi sở.", ["Tổng cục Thuế"]),
    (
        "Theo «Quyết định số 30/QĐ-VPCP của Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ» về kho.",
        ["Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ"],
    ),
    # local bodies and their places
    ("Theo «Quyết định số 15/QĐ-UBND của UBND tỉnh Hà Giang» về kho.", ["UBND tỉnh Hà Giang"]),
    ("Theo «Quyết định số 15/QĐ-UBND của Ủy ban nhân dân tỉnh Hà Giang» về kho.", ["Ủy ban nhân dân tỉnh Hà Giang"]),
    ("Theo «Quyết định số 15/QĐ-UBND của UBND TP. Hà Nội» về kho.", ["UBND TP. Hà Nội"]),
    ("Theo «Quyết định số 15/QĐ-UBND của UBND TP.HCM» về kho.", ["UBND TP.HCM"]),
    ("Theo «Quyết định số 15/QĐ-UBND của UBND thành phố Hồ Chí Minh» quy định.", ["UBND thành phố Hồ Chí Minh"]),
    ("Theo «Quyết định số 15/QĐ-UBND của Chủ tịch UBND huyện Lam Khê» về kho.", ["Chủ tịch UBND huyện Lam Khê"]),
    ("Theo «Quyết định số 15/QĐ-UBND của UBND tỉnh» về kho.", ["UBND tỉnh"]),
    ("Theo «Nghị quyết số 5/NQ-HĐND của HĐND tỉnh Hà Giang» về kho.", ["HĐND tỉnh Hà Giang"]),
    ("Theo «Nghị quyết số 5/NQ-HĐND của HĐND quận 10» về kho.", ["HĐND quận 10"]),
    ("Theo «Nghị quyết số 5/NQ-HĐND của HĐND Quận 1» về kho.", ["HĐND Quận 1"]),
    ("Theo «Nghị quyết số 5/NQ-HĐND của HĐND phường» 12/7 là ngày họp.", ["HĐND phường"]),
    ("Theo «Kết luận số 8/KL-SYT của Sở Y tế» về kho.", ["Sở Y tế"]),
    ("Theo «Kết luận số 8/KL-SYT của Giám đốc Sở Y tế tỉnh Hà Giang» về kho.", ["Giám đốc Sở Y tế tỉnh Hà Giang"]),
    ("Theo «Thông báo số 8/TB-CA của Công an Hà Nội» về kho.", ["Công an Hà Nội"]),
    ("Theo «Quyết định số 15/QĐ-UBND của UBND thành phố Hà Nội».", ["UBND thành phố Hà Nội"]),
    ("Theo «Quyết định số 15/QĐ-UBND của UBND tỉnh Bà Rịa - Vũng Tàu».", ["UBND tỉnh Bà Rịa - Vũng Tàu"]),
    # bodies that no table knows
    ("Theo «Quyết định số 30/QĐ-XYZ của Viện Lam Sơn» về kho.", ["Viện Lam Sơn"]),
    ("Theo «Quyết định số 30/QĐ-XYZ của Viện Lam Sơn», sở báo cáo.", ["Viện Lam Sơn"]),
    ("Theo «Quyết định số 30/QĐ-XYZ của Cục Lưu trữ và Văn thư Lam Sơn» về kho.", ["Cục Lưu trữ và Văn thư Lam Sơn"]),
    ("Theo «Quyết định số 30/QĐ-XYZ của Sở Kho thóc» và các xã.", ["Sở Kho thóc"]),
    ("Theo «Quyết định số 30/QĐ-XYZ của Hội Kho» ban hành.", ["Hội Kho"]),
    # the Party
    ("Theo «Chỉ thị số 40-CT/TW của Ban Bí thư» về kho.", ["Ban Bí thư"]),
    ("Theo «Chỉ thị số 5-CT/TW của Bộ Chính trị ngày 15/5/2016» về kho.", ["Bộ Chính trị"]),
    (
        "Theo «Nghị quyết số 28-NQ/TW của Ban Chấp hành Trung ương khóa XII» về kho.",
        ["Ban Chấp hành Trung ương khóa XII"],
    ),
    (
        "Theo «Nghị quyết số 28-NQ/TW của Ban Chấp hành Trung ương Đảng (khóa XII)» về kho.",
        ["Ban Chấp hành Trung ương Đảng (khóa XII)"],
    ),
    (
        "Theo «Nghị quyết số 28-NQ/TW của Hội nghị lần thứ bảy Ban Chấp hành Trung ương khoá XII» về kho.",
        ["Hội nghị lần thứ bảy Ban Chấp hành Trung ương khoá XII"],
    ),
    ("Theo «Nghị quyết số 4-NQ/TU của Tỉnh ủy Hà Giang» về kho.", ["Tỉnh ủy Hà Giang"]),
    ("Theo «Nghị quyết số 4-NQ/TU của Tỉnh ủy Hà Giang khóa XVII» về kho.", ["Tỉnh ủy Hà Giang khóa XVII"]),
    ("Theo «Nghị quyết số 4-NQ/TU của Thành ủy» về kho.", ["Thành ủy"]),
    ("Theo «Nghị quyết số 4-NQ/ĐU của Đảng ủy xã Lam Sơn» về kho.", ["Đảng ủy xã Lam Sơn"]),
    (
        "Theo «Nghị quyết số 4-NQ/TU của Ban Chấp hành Đảng bộ tỉnh Hà Giang khóa XVII» về kho.",
        ["Ban Chấp hành Đảng bộ tỉnh Hà Giang khóa XVII"],
    ),
    # several bodies of one instrument
    (
        "Theo «Thông tư liên tịch số 7/2012/TTLT-BCA-BQP ngày 2/3/2012 của Bộ Công an, Bộ Quốc phòng» về kho.",
        ["Bộ Công an", "Bộ Quốc phòng"],
    ),
    (
        "Theo «Thông tư liên tịch số 7/2012/TTLT-BCA-BQP của Bộ Công an và Bộ Quốc phòng» về kho.",
        ["Bộ Công an", "Bộ Quốc phòng"],
    ),
    (
        "Theo «Thông tư liên tịch số 7/2012/TTLT-BCA-BQP của Bộ Công an - Bộ Quốc phòng ngày 2/3/2012» về kho.",
        ["Bộ Công an", "Bộ Quốc phòng"],
    ),
    (
        "Theo «Thông tư liên tịch số 7/2006/TTLT-BTC-BTM của Bộ Tài chính - Thương mại» về kho.",
        ["Bộ Tài chính", "Thương mại"],
    ),
    (
        "Theo «Thông tư liên bộ số 20/TTLB của Bộ Tài chính và Bộ Y tế» về kho.",
        ["Bộ Tài chính", "Bộ Y tế"],
    ),
    (
        "Theo «Thông tư số 30/2016/TT-BTC của Bộ Tài chính, Bộ Y tế» về kho.",
        ["Bộ Tài chính", "Bộ Y tế"],
    ),
    (
        "Theo «Chương trình phối hợp số 9/CTPH-BCA-TLĐ của Bộ Công an và Tổng Liên đoàn Lao động Việt Nam» về kho.",
        ["Bộ Công an", "Tổng Liên đoàn Lao động Việt Nam"],
    ),
    # what goes on is no body of this instrument
    (f"Theo «{DECREE} của Chính phủ» và Bộ Tài chính.", ["Chính phủ"]),
    ("Theo «Thông tư số 30/2016/TT-BTC của Bộ Tài chính» và Bộ Y tế.", ["Bộ Tài chính"]),
    ("Theo «Thông tư số 30/2016/TT-BTC của Bộ Tài chính», Sở Y tế báo cáo.", ["Bộ Tài chính"]),
    (
        "Theo «Thông tư liên tịch số 7/2012/TTLT-BCA-BQP của Bộ Công an» và Thông tư số 30/2016/TT-BTC.",
        ["Bộ Công an"],
    ),
    (
        "Căn cứ «Thông tư liên tịch số 7/2012/TTLT-BCA-BQP của Bộ Công an, Bộ Quốc phòng»;\nCăn cứ Nghị định 9;",
        ["Bộ Công an", "Bộ Quốc phòng"],
    ),
    (
        "Căn cứ «Thông tư liên tịch số 7/2012/TTLT-BCA-BQP của Bộ Công an, Bộ Quốc phòng»;\n\nXã họp.",
        ["Bộ Công an", "Bộ Quốc phòng"],
    ),
    ("Theo «Thông tư số 30/2016/TT-BTC», Bộ Tài chính báo cáo.", ["Bộ Tài chính"]),
    ("Theo «Thông tư số 30/2016/TT-BTC» của ông ấy.", ["Bộ Tài chính"]),
    ("Theo «Công văn số 30/ABC-KT» của Công ty Lam Sơn.", []),
    ("Theo «Quyết định số 30/QĐ-XYZ» của Viện và các sở.", []),
    ("Theo «Quyết định số 30/QĐ-XYZ» của Cục đường bộ.", []),
    ("Theo «Quyết định số 15/QĐ-UBND» của xã.", []),
    ("Theo «Nghị quyết số 28-NQ/TW» (khóa XII) về kho.", []),
]


@pytest.mark.parametrize(("row", "bodies"), ISSUED, ids=[marked(row)[0][5:] for row, _ in ISSUED])
class TestIssuers:
    def test_end_the_mention(self, row: str, bodies: list[str]) -> None:
        assert isinstance(bodies, list)
        assert first(row).quote == marked(row)[1]

    def test_are_those_behind_the_symbol_else_those_of_its_letters(self, row: str, bodies: list[str]) -> None:
        assert list(first(row).instrument.issuers) == bodies


# Each row: what stands behind “của”, and the bodies that it names.
ALLIED = [
    ("liên Bộ Nội vụ - Tài chính - Y tế", ["Bộ Nội vụ", "Tài chính", "Y tế"]),
    ("Liên Bộ Nội vụ, Bộ Y tế", ["Bộ Nội vụ", "Bộ Y tế"]),
    ("Liên bộ Tài chính - Lam Sơn", ["bộ Tài chính", "Lam Sơn"]),
    ("LIÊN BỘ TÀI CHÍNH - Y TẾ", ["BỘ TÀI CHÍNH", "Y TẾ"]),
    ("Liên Bộ", ["Liên Bộ"]),
]


@pytest.mark.parametrize(("words", "bodies"), ALLIED)
@pytest.mark.parametrize("mention", ["Thông tư liên bộ số 20/TTLB", "Thông tư số 20-TT/LB"])
def test_bodies_that_share_the_word_ministry_belong_to_the_mention(mention: str, words: str, bodies: list[str]) -> None:
    row = f"Theo «{mention} của {words}» về kho."
    assert first(row).quote == marked(row)[1]
    assert list(first(row).instrument.issuers) == bodies


def test_words_of_purpose_do_not() -> None:
    row = f"Theo «{DECREE} của Chính phủ» quy định việc thu."
    assert first(row).quote == marked(row)[1]
    assert first(row).instrument.title is None


def test_a_day_that_opens_the_next_paragraph_does_not() -> None:
    (found,) = find_citations("Tổng kết Chỉ thị số 94-CT/TW\n\nNgày 21-8-2019, tại Lam Khê")
    assert found.quote == "Chỉ thị số 94-CT/TW"
    assert found.instrument.issued is None
