"""Mentions by name: laws known and unknown, amending laws, constitutions, Party resolutions, treaties."""

import datetime as dt

import pytest

from vanban import Citation, CitationForm, InstrumentKind, find_citations


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


def plain(row: str) -> str:
    return row.replace("«", "").replace("»", "")


def read(row: str) -> list[Citation]:
    text, expected = marked(row)
    found = find_citations(text)
    assert [citation.quote for citation in found] == expected
    assert all(citation.span.of(text) == citation.quote for citation in found)
    return list(found)


# Each row: a sentence in which «mentions» are marked.
LAWS = [
    # known to the table
    "Theo «Luật Đất đai 2013», sở báo cáo.",
    "Theo «Luật Đất đai năm 2013» và «Bộ luật Hình sự».",
    "Theo «Luật Đất đai, 2013».",
    "Theo «Luật đất đai» thì sở báo cáo.",
    "Theo «luật Đất đai» thì sở báo cáo.",
    "THEO «LUẬT ĐẤT ĐAI NĂM 2013»",
    "Theo «Luật\nĐất đai\nnăm 2013».",
    "Theo «Luật Đất  đai».",
    "Theo «Bộ luật lao động», «Bộ Luật Lao động», «bộ luật Lao động» và «Bộ\nluật Lao động».",
    "Theo «Luật Phòng, chống tác hại của rượu, bia năm 2019».",
    "Theo «Luật Hợp tác xã» và «Luật Biển Việt Nam».",
    "Theo «Luật Đất đai» 2013-2015.",
    "Theo «Luật Đất đai ngày 26 tháng 11 năm 2003».",
    "Theo «Luật Đất đai ngày 26/11/2003 của Quốc hội».",
    "Sở góp ý dự án «Luật Đất đai (sửa đổi)» tại kho.",
    "Theo «Luật Đất đai (sửa đổi, bổ sung)».",
    "Theo «Luật Đất đai (sửa đổi) năm 2013».",
    "Theo «Luật Đất đai số 31/2024/QH15».",
    "Theo «Luật Đất đai số 31/2024/QH15 ngày 18/1/2024 của Quốc hội».",
    "Theo «Luật Đất đai số: 31/2024/QH15».",
    "Theo «Luật Đất đai 31/2024/QH15».",
    "Theo «Pháp lệnh Án phí, lệ phí Tòa án».",
    "Theo «Luật Phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người (HIV/AIDS)».",
    # unknown to it
    "Theo «Luật Nghiên cứu vũ trụ» về việc này.",
    "Theo «Luật Nghiên cứu vũ trụ», «Luật Bảo tồn Lam Sơn» và «Luật Đất đai».",
    "Theo «Luật Bảo tồn Lam Sơn» được xây dựng.",
    "Theo «Luật Bảo tồn Lam Sơn 1983» được xây dựng.",
    "Theo «Luật Tự do đi đêm» quy định.",
    "Theo «Luật Quản lý và sử dụng kho thóc» của ai.",
    "Theo «Luật Nghiên cứu, chống lãng phí gạo» của ai.",
    "Theo «Luật Nghiên cứu gạo», các bên phối hợp.",
    "Theo «Luật Nghiên cứu gạo», đất đai và nhà cửa.",
    "Theo «Luật Nghiên cứu gạo» và Bộ Tài chính.",
    "Theo «Luật Nghiên cứu gạo» và các sở.",
    "Theo «Luật Lam»\n\nSơn đã.",
    "Theo «Luật Lam» bãi bỏ kho.",
    "Theo «Luật Hai Ba Bốn Sáu Bảy Tám Chín Mười Kho Gạo Thóc Ngô Khoai Sắn Đậu» Vừng.",
    "Theo «Luật xây kho mới số 43/2024/QH15» về kho.",
    "Theo «Luật Xây kho mới số 43/2024/QH15» về kho.",
    "Theo «luật Xây kho mới số 43/2024/QH15» về kho.",
    "Theo «Luật xây kho mới số 43/2024/QH15», số «47/2024/QH15».",
    "Theo «Luật tổ chức kho lưu trữ ngày 4-7-1981».",
    "Theo «Luật tổ chức kho lưu trữ năm 1981».",
    "Theo «Luật Kho thóc» tại số 12 phố Lam.",
    # letters
    "Theo Điều 134 «BLHS», sở báo cáo.",
    "Theo «BLTTHS 2015» và «BLHS năm 2015».",
    "Theo BLHSX và XBLHS.",
    # no laws
    "Luật sư nói; luật sư nói; Luật gia nói.",
    "Công ty Luật TNHH Lam Sơn nói.",
    "Công ty Luật Đất Việt nói.",
    "Đại học Luật Hà Nội, Trường Luật Lam Sơn, Khoa Luật Dân sự nói.",
    "Văn phòng Luật Đông Phương nói.",
    "Pháp luật Việt Nam; kỷ luật Đảng; khoa luật Quốc tế; ngành luật Hàng hải.",
    "Luật Kinh tế và luật Gia đình.",
    "Luật TNHH Lam Sơn.",
    "Theo luật đất đai và luật mới.",
    "Theo luật thuế giá trị gia tăng thì thôi.",
    "Theo luật «luật Đất đai» cũ.",
    "Luật có hiệu lực ngày 4-7-1981.",
    "Luật đã được sửa năm 1981.",
    "đạo luật Hồi giáo, hiến pháp Mỹ, bộ luật cổ.",
    "Luật của nước bạn. Luật và lệ.",
    "Bộ luật.",
]


@pytest.mark.parametrize("row", LAWS, ids=[ascii(plain(row)) for row in LAWS])
def test_a_law_is_known_by_its_name(row: str) -> None:
    read(row)


@pytest.mark.parametrize(
    ("row", "kind", "title", "year"),
    [
        ("Theo «Luật Nghiên cứu vũ trụ 1983».", InstrumentKind.LAW, "Luật Nghiên cứu vũ trụ", 1983),
        ("Theo «Luật Nghiên cứu\nvũ trụ năm 1983».", InstrumentKind.LAW, "Luật Nghiên cứu vũ trụ", 1983),
        ("Theo «Luật Nghiên cứu gạo ngày 4-7-1981».", InstrumentKind.LAW, "Luật Nghiên cứu gạo", 1981),
        ("Theo «Bộ luật Lam Sơn».", InstrumentKind.CODE, "Bộ luật Lam Sơn", None),
        ("Theo «Pháp lệnh Lam Sơn».", InstrumentKind.ORDINANCE, "Pháp lệnh Lam Sơn", None),
        ("Theo «BLHS».", InstrumentKind.CODE, "Bộ luật Hình sự", None),
        ("Theo «Hiến pháp».", InstrumentKind.CONSTITUTION, "Hiến pháp", None),
        ("Theo «Luật Kho mới số 43/2024/QH15».", InstrumentKind.LAW, "Luật Kho mới", 2024),
        ("Theo «Luật kho mới số 43/2024/QH15».", InstrumentKind.LAW, "Luật kho mới", 2024),
        ("Theo «Hiệp định Lam về Gạo 2000».", InstrumentKind.AGREEMENT, "Hiệp định Lam về Gạo", 2000),
    ],
)
def test_a_name_says_kind_title_and_year(row: str, kind: InstrumentKind, title: str, year: int | None) -> None:
    (citation,) = read(row)
    instrument = citation.instrument
    assert (instrument.kind, instrument.title, instrument.year) == (kind, title, year)


def test_a_law_with_name_and_number_is_full() -> None:
    (citation,) = read("Theo «Luật Lam Sơn số 931/2024/QH15 ngày 18/1/2024 của Quốc hội».")
    assert citation.form is CitationForm.FULL
    assert str(citation.instrument.symbol) == "931/2024/QH15"
    assert citation.instrument.issued == dt.date(2024, 1, 18)
    assert citation.instrument.issuers == ("Quốc hội",)


def test_a_date_belongs_to_a_name() -> None:
    (citation,) = read("Theo «Luật Lam Sơn ngày 29 tháng 11 năm 1993 của Quốc hội».")
    assert citation.form is CitationForm.NAMED
    assert citation.instrument.issued == dt.date(1993, 11, 29)
    assert citation.instrument.issuers == ("Quốc hội",)


def test_a_known_law_of_a_year_gets_its_symbol() -> None:
    (citation,) = read("Theo «Luật Đất đai năm 2013».")
    assert str(citation.instrument.symbol) == "45/2013/QH13"
    assert citation.antecedent is None


# Amending laws hold the mentions of the laws that they amend.
AMENDING = [
    "«Luật sửa đổi, bổ sung một số điều của «Luật Lam Sơn»» có hiệu lực.",
    "«Luật Sửa đổi, bổ sung một số điều của «Luật Lam Sơn»» có hiệu lực.",
    "«Luật sửa đổi «Luật Lam Sơn»» có hiệu lực.",
    "«Luật sửa đổi bổ sung «Luật Lam Sơn»» có hiệu lực.",
    "«Luật sửa đổi, bổ sung một số nội dung của «Luật Lam Sơn»» có hiệu lực.",
    "«Luật sửa đổi, bổ sung Điều 6 của «Luật Lam Sơn»» có hiệu lực.",
    "«Luật sửa đổi, bổ sung các điều của «Bộ luật Lam Sơn»» có hiệu lực.",
    "«Luật sửa đổi, bổ sung một số điều của «Luật Lam Sơn» ngày 26 tháng 11 năm 1994»;",
    "«Luật sửa đổi, bổ sung một số điều của «Luật Lam Sơn» và «Luật Hà Khê» ngày 26/11/1994».",
    "«Luật sửa đổi, bổ sung một số điều của «Luật Lam Sơn», «Luật Hà Khê» và «Bộ luật Kho thóc» ngày 26/11/1994».",
    "«Luật sửa đổi, bổ sung một số điều của «Luật Lam Sơn»» và «Luật Hà Khê» có hiệu lực.",
    "«Luật sửa đổi, bổ sung một số điều của «Luật sửa đổi, bổ sung một số điều của «Luật Lam Sơn»»».",
    "«Pháp lệnh sửa đổi, bổ sung một số điều của «Pháp lệnh Lam Sơn»».",
    "«Luật sửa đổi, bổ sung một số điều của «Hiến pháp năm 1992»».",
    "«Luật sửa đổi, bổ sung một số điều của «Luật Lam Sơn năm 1994»».",
    "«Luật sửa đổi, bổ sung một số điều của «Luật Lam Sơn» số 70/2014/QH13».",
    "«Luật sửa đổi, bổ sung một số điều của «Luật Lam Sơn» số 70/2014/QH13 ngày 26/11/2014».",
    "«Luật sửa đổi, bổ sung một số điều của 37 luật có liên quan đến quy hoạch».",
    "«Luật sửa đổi, bổ sung một số điều của 4 luật về cây xanh, nước sạch năm 2025».",
    "«Luật sửa đổi, bổ sung một số điều của 4 luật về cây xanh», thuế và hải quan.",
    "«Luật sửa đổi, bổ sung một số điều của 4 luật» được bàn.",
    "«Luật sửa đổi, bổ sung một số điều của các luật về thuế năm 2014» được bàn.",
    "«Luật sửa đổi, bổ sung một số điều của «Luật Đất đai»» và Luật khác.",
    "«Luật sửa đổi, bổ sung một số điều của «Luật Đất đai»», «Luật này».",
    "«Luật sửa đổi, bổ sung một số điều và Phụ lục về cây xanh của «Luật Lam Sơn»».",
    "«Luật sửa đổi, bổ sung một số điều và phụ lục của «Luật Thống kê số 89/2015/QH13»».",
    "Luật sửa đổi, bổ sung một số điều của luật sư.",
    "Luật sửa đổi, bổ sung một số điều.",
]  # fmt: skip


@pytest.mark.parametrize("row", AMENDING, ids=[plain(row) for row in AMENDING])
def test_an_amending_law_holds_what_it_amends(row: str) -> None:
    read(row)


def test_the_date_is_that_of_the_amending_law() -> None:
    outer, inner = read("«Luật sửa đổi, bổ sung một số điều của «Luật Lam Sơn» ngày 26 tháng 11 năm 1994».")
    assert (outer.instrument.issued, outer.instrument.year) == (dt.date(1994, 11, 26), 1994)
    assert (inner.instrument.issued, inner.instrument.year) == (None, None)


def test_the_title_of_an_amending_law_ends_before_the_date() -> None:
    outer, _ = read("«Luật sửa đổi, bổ sung một số điều của «Luật Lam Sơn» ngày 26 tháng 11 năm 1994».")
    assert outer.instrument.title == "Luật sửa đổi, bổ sung một số điều của Luật Lam Sơn"


def test_the_number_is_that_of_the_amending_law() -> None:
    outer = find_citations("Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Lam Sơn số 70/2014/QH13;")[0]
    assert outer.form is CitationForm.FULL
    assert str(outer.instrument.symbol) == "70/2014/QH13"


def test_the_year_is_that_of_the_amending_law_where_only_it_has_one() -> None:
    outer, inner = read("«Luật sửa đổi, bổ sung một số điều của «Luật Đất đai» năm 1998» được bàn.")
    assert (str(outer.instrument.symbol), inner.instrument.year) == ("10/1998/QH10", None)
    outer, inner = read("«Luật sửa đổi, bổ sung một số điều của «Luật Đất đai năm 2013»» được bàn.")
    assert (outer.instrument.year, str(inner.instrument.symbol)) == (None, "45/2013/QH13")


def test_a_law_on_laws_is_known_by_its_year() -> None:
    (citation,) = read("Theo «Luật Luật sư năm 2006».")
    assert str(citation.instrument.symbol) == "65/2006/QH11"


def test_who_passes_laws_is_told_by_no_letters() -> None:
    (citation,) = read("Theo «Luật Công ty số 47-LCT/HĐNN8».")
    assert citation.instrument.issuers == ("Quốc hội",)


def test_amending_laws_stand_in_each_other_to_a_depth() -> None:
    amending = "Luật sửa đổi, bổ sung một số điều của "
    assert [one.quote for one in find_citations(amending * 3 + "Luật Lam Sơn.")] == [
        amending * count + "Luật Lam Sơn" for count in (3, 2, 1, 0)
    ]
    assert find_citations(amending * 50 + "Luật Lam Sơn.")[0].quote.endswith("Luật Lam Sơn")


# The constitution, the Party, treaties.
OTHERS = [
    "Theo «Hiến pháp năm 2013», «Hiến pháp 1992» và «Hiến pháp».",
    "Theo «Luật Cây xanh và QCKT».",
    "Theo «Nghị quyết Hội nghị TƯ 5 khóa XII».",
    "Nhờ «Hiệp định Lam Sơn» mang lại hòa bình. «Luật Cây xanh» giúp giữ rừng.",
    "Nước ta ký «Hiệp ước cấm vũ khí hạt nhân». Hiệp ước cũ, các Hiệp định biên giới Lam Sơn đã ký.",
    "Thông qua «Hiệp ước cấm vũ khí hạt nhân»\nĐại sứ An dự. Trong Luật\n- Giao cho sở.",
    "Rời «Hiệp định đối tác xuyên Thái Bình Dương» (TPP) và «Hiệp định vận tải hàng không ASEAN-EU».",
    "Hiệp định thương mại tự do là tốt. Theo «Công ước quốc tế về quyền trẻ em», nước ta báo cáo.",
    "Theo «Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 2013».",
    "Theo «Hiến pháp nước Cộng hoà xã hội chủ nghĩa Việt Nam».",
    "Theo «Hiến pháp của nước CHXHCN Việt Nam».",
    "Theo «Hiến pháp nước Việt Nam dân chủ cộng hòa».",
    "Theo «Hiến pháp ngày 28 tháng 11 năm 2013».",
    "Theo «Nghị quyết Trung ương 4 (Khóa XII)» về kho.",
    "Theo «Nghị quyết Trung ương 4 khóa XII» về kho.",
    "Theo «Nghị quyết Trung ương 4, khoá XII» về kho.",
    "Theo «Nghị quyết TW 5» về kho.",
    "Theo «nghị quyết Trung ương bảy» về kho.",
    "Theo «Nghị quyết Đại hội XIII của Đảng».",
    "Theo «Nghị quyết Đại hội Đảng lần thứ XIII».",
    "Theo «Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng Cộng sản Việt Nam».",
    "Theo «nghị quyết đại hội Đảng» và kho.",
    "Theo «Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVII».",
    "Theo «Nghị quyết Đại hội đại biểu Đảng bộ tỉnh Hà Giang lần thứ XVII».",
    "Theo «Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XII».",
    "Theo «Nghị quyết Hội nghị lần thứ tư, Ban Chấp hành Trung ương (khóa XII)».",
    "Theo «Nghị quyết Hội nghị Trung ương 6 khóa XII».",
    "«Hiệp định khung ASEAN» về dịch vụ.",
    "«Hiệp định thương mại song phương Việt Nam - Hoa Kỳ năm 2000».",
    "«Hiệp định Paris về Việt Nam 1973».",
    "«Hiệp định Đối tác Toàn diện và Tiến bộ xuyên Thái Bình Dương» có hiệu lực.",
    "Theo «hiệp định Paris».",
    "«Hiệp định Lam Sơn» về kho.",
    "«Công ước của Liên hợp quốc về Luật biển năm 1982».",
    "«Công ước 98» của ILO; «Công ước 105».",
    "«Nghị định thư Kyoto» có hiệu lực.",
    "«Nghị định thư 7» của «Công ước Lam Sơn».",
    "«Nghị định thư 7».",
    "«Công ước 7» ",
    "«Hiệp ước Lam Sơn năm 1949» còn đó.",
    "«Hiệp ước Lam Sơn» ký năm 1949.",
    "Tổ chức Hiệp ước Bắc Đại Tây Dương họp.",
    "Khối Hiệp ước Vác-sa-va tan rã. Liên minh Hiệp ước Lam Sơn.",
    "Hiệp định, hiệp ước và công ước là gì. Hiệp định đã ký.",
    "Hiệp định và Nghị định thư.",
]


@pytest.mark.parametrize("row", OTHERS, ids=[ascii(plain(row)) for row in OTHERS])
def test_what_is_known_by_other_names(row: str) -> None:
    read(row)


@pytest.mark.parametrize(
    ("row", "kind"),
    [
        ("«Nghị định thư Lam Sơn»", InstrumentKind.PROTOCOL),
        ("«Hiệp định Lam Sơn»", InstrumentKind.AGREEMENT),
        ("«Hiệp ước Lam Sơn»", InstrumentKind.PACT),
        ("«Công ước Lam Sơn»", InstrumentKind.CONVENTION),
        ("«Nghị quyết Đại hội XIII»", InstrumentKind.RESOLUTION),
    ],
)
def test_a_treaty_has_the_kind_of_its_word(row: str, kind: InstrumentKind) -> None:
    (citation,) = read(row)
    assert (citation.form, citation.instrument.kind) == (CitationForm.NAMED, kind)


@pytest.mark.parametrize(
    ("row", "bodies"),
    [
        ("Theo «Nghị quyết Đại hội XIII của Đảng».", ("Đảng",)),
        ("Theo «Nghị quyết Đại hội XIII của Đảng Cộng sản Việt Nam».", ("Đảng Cộng sản Việt Nam",)),
        ("Theo «Nghị quyết Đại hội XIII».", ()),
    ],
)
def test_a_resolution_of_the_party_names_it_behind_of(row: str, bodies: tuple[str, ...]) -> None:
    (citation,) = read(row)
    assert citation.instrument.issuers == bodies
