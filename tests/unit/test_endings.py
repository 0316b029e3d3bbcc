"""How a legal text ends: who signed, when it was passed, from which day it is in force."""

import datetime as dt

import pytest

from vanban import read_document
from vanban.models import LegalDocument, LegalInstrument
from vanban.values import Rank

BODY = """{kind}
Kho bãi
Căn cứ Hiến pháp;
Điều 1. Phạm vi
Kho bãi được giữ.
{last}
"""


def ended(*lines: str, kind: str = "LUẬT", last: str = "Điều 2. Thi hành") -> LegalDocument:
    return read_document(BODY.format(kind=kind, last=last) + "\n".join(lines))


def signed(*lines: str) -> list[tuple[str, ...]]:
    """The names of those who signed, and their offices."""
    return [(one.name, *one.roles) for one in ended("Ai nấy thi hành.", *lines).signatories]


class TestSignatures:
    def test_an_office_stands_above_the_name(self) -> None:
        assert signed("BỘ TRƯỞNG", "", "Lê Văn Kho") == [("Lê Văn Kho", "Bộ trưởng")]

    def test_a_phrase_may_stand_before_any_blank(self) -> None:
        assert signed("TM\tHỘI ĐỒNG NHÂN DÂN", "CHỦ TỊCH", "Lê Văn Kho") == [("Lê Văn Kho", "Chủ tịch")]

    def test_who_signs_for_another_has_the_lower_office(self) -> None:
        assert signed("KT. BỘ TRƯỞNG", "THỨ TRƯỞNG", "(Đã ký)", "Lê Văn Kho") == [("Lê Văn Kho", "Thứ trưởng")]

    def test_an_office_goes_on_with_the_body(self) -> None:
        assert signed("CHỦ TỊCH", "QUỐC HỘI", "Lê Văn Kho") == [("Lê Văn Kho", "Chủ tịch Quốc hội")]

    def test_a_rank_stands_before_the_name(self) -> None:
        document = ended("Ai nấy thi hành.", "BỘ TRƯỞNG", "Đại tướng Lê Văn Kho")
        assert [(one.name, one.rank) for one in document.signatories] == [("Lê Văn Kho", Rank.GENERAL)]

    def test_a_degree_is_no_name(self) -> None:
        assert signed("BỘ TRƯỞNG", "ThS. Lê Văn Kho") == [("Lê Văn Kho", "Bộ trưởng")]

    def test_what_has_no_family_name_is_nobody(self) -> None:
        assert signed("BỘ TRƯỞNG", "Kho Bãi Cống") == []

    def test_two_may_sign(self) -> None:
        assert signed("BỘ TRƯỞNG", "Lê Văn Kho", "CHÁNH ÁN", "Trần Thị Bãi") == [
            ("Lê Văn Kho", "Bộ trưởng"),
            ("Trần Thị Bãi", "Chánh án"),
        ]

    def test_a_name_above_the_word_signed_needs_no_office(self) -> None:
        assert signed("Nơi nhận:", "- Kho;", "Lê Văn Kho", "(Đã ký)") == [("Lê Văn Kho",)]
        assert signed("Nơi nhận:", "- Kho;", "Kho Bãi Cống", "(Đã ký)") == []

    def test_a_text_without_an_ending_is_signed_by_nobody(self) -> None:
        assert signed() == []


class TestForce:
    @pytest.mark.parametrize(
        ("words", "day"),
        [
            ("Luật này có hiệu lực thi hành kể từ ngày 01 tháng 7 năm 2021.", dt.date(2021, 7, 1)),
            ("Luật này có hiệu lực từ ngày 01/7/2021.", dt.date(2021, 7, 1)),
            ("Luật này có hiệu lực sau 45 ngày, kể từ ngày 01 tháng 7 năm 2021.", dt.date(2021, 8, 15)),
            ("Luật này có hiệu lực kể từ ngày công bố.", None),
            ("Luật Kho có hiệu lực kể từ ngày 01 tháng 7 năm 2021.", None),
            ("Luật này hết hiệu lực kể từ ngày 01 tháng 7 năm 2021.", None),
        ],
    )
    def test_a_text_tells_its_day(self, words: str, day: dt.date | None) -> None:
        assert ended(words).instrument.effective == day

    def test_the_day_of_signing_is_that_of_the_heading(self) -> None:
        head = "BỘ TÀI CHÍNH\nSố: 905/2021/TT-BTC\nHà Nội, ngày 03 tháng 6 năm 2021\n"
        last = "Điều 2. Thông tư này có hiệu lực kể từ ngày ký."
        later = "Điều 2. Thông tư này có hiệu lực sau 15 ngày kể từ ngày ký ban hành."
        read = [read_document(head + BODY.format(kind="THÔNG TƯ", last=one)).instrument for one in (last, later)]
        assert [one.effective for one in read] == [dt.date(2021, 6, 3), dt.date(2021, 6, 18)]

    def test_without_a_day_of_signing_there_is_none(self) -> None:
        assert (
            ended(kind="THÔNG TƯ", last="Điều 2. Thông tư này có hiệu lực kể từ ngày ký.").instrument.effective is None
        )

    def test_what_is_quoted_tells_of_another_text(self) -> None:
        quote = "“Điều 5. Luật này có hiệu lực kể từ ngày 01 tháng 7 năm 2021.”"
        assert ended(last=f"Điều 2. Sửa đổi Điều 5 Luật Cống như sau:\n{quote}").instrument.effective is None
        later = "Điều 3. Luật này có hiệu lực kể từ ngày 02 tháng 8 năm 2021."
        last = f"Điều 2. Sửa đổi Điều 5 Luật Cống như sau:\n{quote}\n{later}"
        assert ended(last=last).instrument.effective == dt.date(2021, 8, 2)

    def test_what_is_annexed_tells_of_itself(self) -> None:
        annex = ("BỘ TRƯỞNG", "Lê Văn Kho", "QUY CHẾ", "GIỮ KHO", "Điều 1. Quy chế này có hiệu lực từ ngày 01/7/2021.")
        assert ended("Ai nấy thi hành.", *annex).instrument.effective is None


class TestPassing:
    def test_a_law_tells_the_day_of_its_passing(self) -> None:
        words = "Luật này được Quốc hội khóa XIV, kỳ họp thứ 9 thông qua ngày 17 tháng 6 năm 2020."
        assert ended(words).instrument.issued == dt.date(2020, 6, 17)

    def test_a_day_that_is_none_is_passed_over(self) -> None:
        words = "Luật này được Quốc hội thông qua ngày 37 tháng 6 năm 2020."
        assert ended(words).instrument.issued is None
        more = "Luật này được Quốc hội thông qua ngày 17 tháng 6 năm 2020."
        assert ended(words, more).instrument.issued == dt.date(2020, 6, 17)

    def test_the_heading_goes_before(self) -> None:
        words = "Nghị quyết này được Hội đồng thông qua ngày 17 tháng 6 năm 2020."
        text = "Số: 906/2020/NQ-HĐND\nHà Nội, ngày 19 tháng 6 năm 2020\n" + BODY.format(kind="NGHỊ QUYẾT", last=words)
        assert read_document(text).instrument.issued == dt.date(2020, 6, 19)


def sealed(*lines: str, top: str = "VĂN BẢN HỢP NHẤT\n") -> LegalInstrument:
    text = top + BODY.format(kind="THÔNG TƯ", last="Điều 2. Thi hành\nAi nấy thi hành./.")
    return read_document("\n".join([text, *lines])).instrument


class TestSeal:
    SEAL = ("BỘ TÀI CHÍNH", "Số: 17/VBHN-BTC", "XÁC THỰC VĂN BẢN HỢP NHẤT", "Hà Nội, ngày 05 tháng 3 năm 2021")

    def test_it_tells_number_day_and_body(self) -> None:
        found = sealed(*self.SEAL)
        assert (str(found.symbol), found.issued, found.issuers) == (
            "17/VBHN-BTC",
            dt.date(2021, 3, 5),
            ("Bộ Tài chính",),
        )

    def test_the_body_may_be_known_by_the_number(self) -> None:
        assert sealed(*self.SEAL[1:]).issuers == ("Bộ Tài chính",)

    def test_columns_may_be_swapped(self) -> None:
        found = sealed("Hà Nội, ngày 05 tháng 3 năm 2021", "XÁC THỰC VĂN BẢN HỢP NHẤT", "Số: 17/VBHN-BTC")
        assert str(found.symbol) == "17/VBHN-BTC"

    def test_it_may_have_no_number_or_day(self) -> None:
        found = sealed("BỘ TÀI CHÍNH", "XÁC THỰC VĂN BẢN HỢP NHẤT")
        assert (found.symbol, found.issued, found.issuers) == (None, None, ("Bộ Tài chính",))

    def test_a_day_that_does_not_exist_is_none(self) -> None:
        assert sealed(*self.SEAL[:3], "Hà Nội, ngày 31 tháng 02 năm 2021").issued is None

    def test_without_a_seal_nothing_is_known(self) -> None:
        found = sealed("BỘ TRƯỞNG", "Lê Văn Kho")
        assert (found.symbol, found.issued, found.issuers) == (None, None, ())

    def test_the_number_of_a_consolidated_text_may_stand_in_its_heading(self) -> None:
        found = sealed(top="VĂN PHÒNG QUỐC HỘI\nSố: 18/VBHN-VPQH\nHà Nội, ngày 06 tháng 3 năm 2021\nVĂN BẢN HỢP NHẤT\n")
        assert (str(found.symbol), found.issued) == ("18/VBHN-VPQH", dt.date(2021, 3, 6))
