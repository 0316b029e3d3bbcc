"""What the heading of a legal text tells, rule by rule: short headings beside what is read of them."""

import datetime as dt

import pytest

from vanban import read_document
from vanban._issuing import bodies_of, is_body, proper
from vanban.models import LegalInstrument

GROUND = "Căn cứ Hiến pháp;"
BODY = "Điều 1. Kho được giữ."
MOTTO = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
DATED = "Hà Nội, ngày 03 tháng 6 năm 2021"
DAY = dt.date(2021, 6, 3)
NUMBER = "Số: 905/2021/TT-BTC"


def read(*lines: str, below: tuple[str, ...] = (GROUND, BODY)) -> LegalInstrument:
    return read_document("\n".join([*lines, *below])).instrument


def title(*lines: str) -> str | None:
    return read(*lines).title


def roles(*lines: str) -> list[tuple[str, str]]:
    document = read_document("\n".join([*lines, GROUND, BODY]))
    return [(one.role, one.span.of(document.text)) for one in document.blocks]


class TestTitle:
    def test_it_stands_below_the_kind(self) -> None:
        assert title("THÔNG TƯ", "Quy định việc giữ kho") == "Quy định việc giữ kho"

    def test_it_may_stand_on_the_line_of_the_kind(self) -> None:
        assert title("THÔNG TƯ Quy định việc giữ kho") == "Quy định việc giữ kho"

    def test_capitals_end_where_other_words_begin(self) -> None:
        assert title("LUẬT", "KHO BÃI Căn cứ Hiến pháp;") == "KHO BÃI"
        assert title("LUẬT", "KHO BÃI VÀ CỐNG Quốc hội ban hành Luật này") == "KHO BÃI VÀ CỐNG"

    def test_a_number_among_capitals_is_of_it(self) -> None:
        assert title("THÔNG TƯ", "GIỮ KHO LOẠI 2a") == "GIỮ KHO LOẠI 2a"

    def test_a_ground_on_its_line_is_not_of_it(self) -> None:
        assert title("THÔNG TƯ", "Kho bãi Căn cứ Luật Kho bãi;") == "Kho bãi"

    def test_a_title_all_in_capitals_is_whole(self) -> None:
        assert title("LUẬT", "VỀ VIỆC", "GIỮ KHO BÃI") == "VỀ VIỆC GIỮ KHO BÃI"

    def test_a_line_that_hangs_goes_on(self) -> None:
        assert (
            title("THÔNG TƯ", "Quy định việc giữ kho của", "Bộ Tài chính") == "Quy định việc giữ kho của Bộ Tài chính"
        )

    def test_a_line_in_small_letters_goes_on_with_it(self) -> None:
        assert title("THÔNG TƯ", "Quy định việc giữ kho", "và bãi") == "Quy định việc giữ kho và bãi"

    def test_a_rule_ends_it(self) -> None:
        assert title("THÔNG TƯ", "Giữ kho", "-----", "Kho nhỏ") == "Giữ kho"

    def test_a_list_is_none_of_it(self) -> None:
        assert title("KẾ HOẠCH", "Giữ kho", "I. MỤC ĐÍCH") == "Giữ kho"

    def test_who_enacts_is_none_of_it(self) -> None:
        assert title("BỘ TÀI CHÍNH", "THÔNG TƯ", "VỀ GIỮ KHO BỘ TRƯỞNG BỘ TÀI CHÍNH") == "VỀ GIỮ KHO"
        assert title("BỘ TÀI CHÍNH", "THÔNG TƯ", "VỀ GIỮ KHO", "BỘ TRƯỞNG BỘ TÀI CHÍNH") == "VỀ GIỮ KHO"
        lines = ("ỦY BAN NHÂN DÂN TỈNH NAM ĐỊNH", "QUYẾT ĐỊNH", "VỀ GIỮ KHO CHỦ TỊCH ỦY BAN NHÂN DÂN")
        assert title(*lines) == "VỀ GIỮ KHO"

    def test_a_body_in_the_middle_is_of_it(self) -> None:
        lines = ("BỘ TÀI CHÍNH", "THÔNG TƯ", "VỀ GIỮ KHO CỦA BỘ TÀI CHÍNH")
        assert title(*lines) == "VỀ GIỮ KHO CỦA BỘ TÀI CHÍNH"

    def test_there_may_be_none(self) -> None:
        assert title("LUẬT") is None

    def test_number_and_date_in_it_are_told_apart(self) -> None:
        found = read("LUẬT", "CỦA QUỐC HỘI SỐ 21-LCT/HĐNN8 NGÀY 30/06/1989 VỀ KHO BÃI")
        assert (str(found.symbol), found.issued, found.title) == ("21-LCT/HĐNN8", dt.date(1989, 6, 30), "VỀ KHO BÃI")

    def test_it_may_be_number_and_date_alone(self) -> None:
        found = read("LUẬT", "CỦA QUỐC HỘI SỐ 21 NGÀY 30/06/1989")
        assert (found.issued, found.title) == (dt.date(1989, 6, 30), None)

    def test_a_date_at_its_end_is_that_of_the_text(self) -> None:
        found = read("LUẬT", "KHO BÃI NGÀY 17/6/2020")
        assert (found.issued, found.title) == (dt.date(2020, 6, 17), "KHO BÃI")

    def test_a_number_at_its_end_is_that_of_the_text(self) -> None:
        found = read("LUẬT", "KHO BÃI SỐ 31/2020/QH14")
        assert (str(found.symbol), found.title) == ("31/2020/QH14", "KHO BÃI")

    def test_a_date_at_its_end_is_of_another_where_the_heading_has_one(self) -> None:
        found = read("BỘ TÀI CHÍNH", NUMBER, DATED, "THÔNG TƯ", "THI HÀNH NGHỊ ĐỊNH NGÀY 17/6/2020")
        assert (found.issued, found.title) == (DAY, "THI HÀNH NGHỊ ĐỊNH NGÀY 17/6/2020")


class TestKind:
    def test_the_letters_of_the_number_are_surer_than_a_word(self) -> None:
        found = read("NGHỊ QUYẾT", NUMBER, "Giữ kho")
        assert (found.kind, found.title) == ("thông tư", "Nghị quyết Giữ kho")

    def test_a_letter_has_none_above_its_title(self) -> None:
        found = read("BỘ TÀI CHÍNH", "Số: 905/BTC-VP", "V/v giữ kho", "và bãi", DATED, below=("Kính gửi: Kho", "Kho."))
        assert (found.kind, found.title, found.issued) == ("công văn", "V/v giữ kho và bãi", DAY)

    def test_a_letter_has_a_number(self) -> None:
        assert read("V/v giữ kho", below=("Kính gửi: Kho", "Kho.")).kind is None

    def test_it_may_stand_twice(self) -> None:
        lines = ("THÔNG TƯ", "Kho bãi", "BỘ TÀI CHÍNH", NUMBER, "THÔNG TƯ", "Quy định việc giữ kho")
        assert title(*lines) == "Quy định việc giữ kho"


class TestNumberAndDate:
    def test_they_may_stand_between_kind_and_title(self) -> None:
        found = read("THÔNG TƯ", NUMBER, DATED, "Giữ kho")
        assert (str(found.symbol), found.issued, found.title) == ("905/2021/TT-BTC", DAY, "Giữ kho")

    def test_they_may_stand_below_the_title(self) -> None:
        found = read("THÔNG TƯ", "Giữ kho", GROUND, "BỘ TÀI CHÍNH", NUMBER, DATED, "Kho nhỏ", below=(BODY,))
        assert (str(found.symbol), found.issued, found.issuers) == ("905/2021/TT-BTC", DAY, ("Bộ Tài chính",))

    def test_a_word_may_be_glued_to_the_number(self) -> None:
        assert str(read("BỘ TÀI CHÍNH", f"{NUMBER}NGÀY 03/6/2021", "THÔNG TƯ", "Giữ kho").symbol) == "905/2021/TT-BTC"

    def test_what_is_not_filled_in_is_not_known(self) -> None:
        found = read("BỘ TÀI CHÍNH", "Số:      /2021/TT-BTC", "Hà Nội, ngày   tháng   năm 2021", "THÔNG TƯ", "Giữ kho")
        assert (found.symbol, found.issued) == (None, None)

    def test_columns_may_stand_in_the_middle_of_the_text(self) -> None:
        page = (MOTTO, "Độc lập - Tự do - Hạnh phúc", NUMBER, DATED)
        found = read("THÔNG TƯ", "Giữ kho", below=(GROUND, BODY, "Điều 2. Bãi.", *page, "Điều 3. Cống."))
        assert (str(found.symbol), found.issued) == ("905/2021/TT-BTC", DAY)

    def test_columns_in_the_middle_may_begin_with_the_body(self) -> None:
        below = (GROUND, BODY, "Điều 2. Bãi.", "BỘ TÀI CHÍNH", MOTTO, "Điều 3. Cống.")
        assert read("THÔNG TƯ", "Giữ kho", below=below).issuers == ("Bộ Tài chính",)

    def test_columns_in_the_middle_may_end_the_text(self) -> None:
        found = read("THÔNG TƯ", "Giữ kho", below=(GROUND, BODY, "Điều 2. Bãi.", MOTTO, NUMBER))
        assert str(found.symbol) == "905/2021/TT-BTC"


class TestNameOfAPortal:
    def test_it_tells_kind_number_and_title(self) -> None:
        found = read("Luật Kho bãi số 31/2020/QH14")
        assert (found.kind, str(found.symbol), found.title) == ("luật", "31/2020/QH14", "Kho bãi")

    def test_it_may_go_on_below(self) -> None:
        found = read("Nghị định số 908/2018/NĐ-CP ngày 05 tháng 9 năm 2018", "hướng dẫn Luật Kho bãi")
        assert (str(found.symbol), found.title) == ("908/2018/NĐ-CP", "hướng dẫn Luật Kho bãi")

    def test_it_may_name_another_law(self) -> None:
        found = read("Luật sửa đổi, bổ sung một số điều của Luật Kho bãi số 31/2020/QH14")
        assert (str(found.symbol), found.title) == ("31/2020/QH14", "sửa đổi, bổ sung một số điều của Luật Kho bãi")

    def test_a_long_name_of_many_laws_is_one_title(self) -> None:
        laws = "sửa đổi, bổ sung một số điều của Luật Kho bãi, Luật Cống rãnh, Luật Bến sông, Luật Tàu thuyền"
        rest = "và Luật Đò ngang, Luật Chợ phiên, Luật Cầu cống, đường làng, ngõ xóm và những công trình khác"
        found = read(f"Luật {laws} {rest} số 31/2020/QH14")
        assert (found.kind, str(found.symbol), found.title) == ("luật", "31/2020/QH14", f"{laws} {rest}")

    def test_a_line_that_names_nothing_is_of_no_use(self) -> None:
        assert roles("Kho bãi")[0] == ("heading", "Kho bãi")

    def test_the_heading_goes_before(self) -> None:
        lines = ("Nghị định số 908/2018/NĐ-CP về kho cũ", "BỘ TÀI CHÍNH", NUMBER, "THÔNG TƯ", "Giữ kho")
        assert title(*lines) == "Giữ kho"


class TestProperties:
    def front(self, *lines: str) -> LegalInstrument:
        return read("---", *lines, "---")

    def test_front_matter_tells_what_the_heading_does_not(self) -> None:
        found = self.front("so_hieu: 905/2021/TT-BTC", "ngay_ban_hanh: 2021-06-03", "trich_yeu: Giữ kho")
        assert (str(found.symbol), found.issued, found.title) == ("905/2021/TT-BTC", DAY, "Giữ kho")

    @pytest.mark.parametrize("day", ["2021-06-03", "03/06/2021", "3.6.2021", "ngày 03 tháng 6 năm 2021"])
    def test_a_day_is_written_in_several_ways(self, day: str) -> None:
        assert self.front(f"ngay_ban_hanh: {day}").issued == DAY

    def test_what_is_no_day_is_none(self) -> None:
        assert self.front("ngay_ban_hanh: hôm nay").issued is None
        assert self.front("ngay_ban_hanh: 31/02/2021").issued is None

    def test_the_title_of_a_file_may_name_the_text(self) -> None:
        assert self.front("title: Thông tư số 905/2021/TT-BTC quy định việc giữ kho").title == "quy định việc giữ kho"
        assert self.front("title: Việc giữ kho bãi").title == "Việc giữ kho bãi"

    def test_a_body_that_is_none_is_passed_over(self) -> None:
        assert self.front("co_quan_ban_hanh: Bộ Tài chính (Cục Kho)").issuers == ("Bộ Tài chính",)
        assert self.front("co_quan_ban_hanh: Nhiều nơi").issuers == ()

    def test_rules_around_prose_are_no_front_matter(self) -> None:
        assert roles("---", "kho bãi", "---", "LUẬT", "Kho bãi")[:2] == [("rule", "---"), ("heading", "kho bãi")]

    def test_the_heading_goes_before(self) -> None:
        lines = ("---", "trich_yeu: Kho cũ", "---", "BỘ TÀI CHÍNH", NUMBER, "THÔNG TƯ", "Giữ kho")
        assert title(*lines) == "Giữ kho"


class TestIssuers:
    @pytest.mark.parametrize(
        ("lines", "names"),
        [
            (["BỘ TÀI CHÍNH"], ["Bộ Tài chính"]),
            (["BỘ LAO ĐỘNG - THƯƠNG BINH", "VÀ XÃ HỘI"], ["Bộ Lao động - Thương binh và Xã hội"]),
            (["BỘ TÀI CHÍNH - BỘ NỘI VỤ"], ["Bộ Tài chính", "Bộ Nội vụ"]),
            (["BỘ TÀI CHÍNH", "BỘ TÀI CHÍNH"], ["Bộ Tài chính"]),
            (["SỞ Y TẾ", "SỞ Y TẾ TỈNH NAM ĐỊNH"], ["Sở Y tế tỉnh Nam Định"]),
            (["ỦY BAN NHÂN DÂN TỈNH NAM ĐỊNH", "SỞ Y TẾ"], ["Sở Y tế tỉnh Nam Định"]),
            (["BAN CHẤP HÀNH TRUNG ƯƠNG", "BAN TỔ CHỨC"], ["Ban Tổ chức Trung ương"]),
            (["BỘ TÀI CHÍNH", "TỔNG CỤC HẢI QUAN"], ["Tổng cục Hải quan"]),
            (["QUỐC HỘI NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"], ["Quốc hội"]),
        ],
    )
    def test_lines_are_put_together(self, lines: list[str], names: list[str]) -> None:
        assert bodies_of(lines) == tuple(names)

    def test_a_dash_may_stand_in_a_name(self) -> None:
        assert bodies_of(["SỞ KHO - BÃI CỐNG"]) == ("Sở Kho - bãi cống",)

    def test_what_is_not_in_capitals_stays(self) -> None:
        assert proper("Bộ tài chính") == "Bộ tài chính"

    def test_a_body_is_told_by_how_it_begins(self) -> None:
        assert is_body("SỞ Y TẾ")
        assert not is_body("Sở Y tế")
        assert not is_body("SỔ Y TẾ")

    def test_the_body_may_stand_below_the_kind(self) -> None:
        found = read("CHỈ THỊ", "CỦA BAN BÍ THƯ", "về giữ kho")
        assert (found.issuers, found.title) == (("Ban Bí thư",), "về giữ kho")
