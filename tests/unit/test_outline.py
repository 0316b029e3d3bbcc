"""What makes a line a division of a legal text, rule by rule: short texts beside their outline."""

import pytest
from outlines import FIRST, outline, roles

from vanban import read_document

LONG = "Người gác đê đi tuần trên đê mỗi ngày hai lần và ghi vào sổ những gì đã thấy trong chuyến đi của mình"
"""A line as wide as those of a text that was cut at a width."""


class TestArticles:
    def test_articles_are_counted_up(self) -> None:
        assert outline("Điều 1. Đê được giữ.", "Điều 2. Đê được đắp.") == ["điều 1", "điều 2"]

    def test_an_insertion_follows_the_number_before_it(self) -> None:
        assert outline("Điều 1. Đê được giữ.", "Điều 1a. Kè được giữ.", "Điều 2. Đê được đắp.") == [
            "điều 1",
            "điều 1a",
            "điều 2",
        ]

    def test_a_number_may_be_written_in_words(self) -> None:
        assert outline("Điều thứ nhất: Đê được giữ.", "Điều thứ hai: Đê được đắp.") == ["điều thứ nhất", "điều thứ hai"]

    def test_a_word_that_is_no_number_makes_no_article(self) -> None:
        assert outline(FIRST, "Điều thứ yếu: Đê được đắp.") == ["điều 1"]

    def test_a_line_that_goes_on_in_small_letters_is_no_article(self) -> None:
        assert outline(FIRST, "Điều 2 của Nghị định này không áp dụng.") == ["điều 1"]

    def test_a_number_at_the_head_of_a_cut_line_is_no_article(self) -> None:
        assert outline("Điều 1. Người gác đê làm việc theo khoản 3", "Điều 2. Việc khác do xã lo.") == [
            "điều 1",
            "điều 2",
        ]
        assert outline(FIRST, "Người gác làm theo quy định tại khoản 3", "Điều 9.") == ["điều 1"]

    def test_an_article_far_from_its_neighbour_is_none(self) -> None:
        assert outline("Điều 1. Đê được giữ.", "Điều 2. Kè được giữ.", "Điều 90. Cống được giữ.") == [
            "điều 1",
            "điều 2",
        ]

    def test_an_excerpt_leaves_articles_out(self) -> None:
        assert outline("Điều 4. Đê được giữ.", "Điều 9. Kè được giữ.") == ["điều 4", "điều 9"]

    def test_a_number_without_a_stop_must_be_the_next_one(self) -> None:
        assert outline("Điều 1. Đê được giữ.", "Điều 3 Cống được giữ.", "Điều 2 Kè được giữ.") == ["điều 1", "điều 2"]

    def test_a_clause_may_stand_on_the_line_of_its_article(self) -> None:
        assert outline("Điều 1. 1. Đê được giữ.", "2. Kè được giữ.") == ["điều 1", "  khoản 1", "  khoản 2"]

    def test_in_cut_lines_a_sentence_that_goes_on_hides_no_article(self) -> None:
        lines = [LONG, "hôm ấy và báo cho xã biết.", *[LONG, "hôm ấy."] * 3]
        assert outline("Điều 1. Canh gác", *lines, "Điều 2. Báo động", *lines) == [
            "điều 1 | Canh gác",
            "điều 2 | Báo động",
        ]
        assert outline("Điều 1. Canh gác", *lines, LONG, "Điều 7. Báo động", *lines) == ["điều 1 | Canh gác"]


class TestContents:
    CHAPTER = "Chương I QUY ĐỊNH CHUNG"

    def test_article_1_again_shows_a_table_of_contents(self) -> None:
        lines = [
            "Điều 1. Phạm vi 3",
            "Điều 2. Canh gác 4",
            "Điều 1. Phạm vi",
            "Đê được giữ.",
            "Điều 2. Canh gác",
            "Đê.",
        ]
        assert outline(*lines) == ["điều 1 | Phạm vi", "điều 2 | Canh gác"]
        assert roles(*lines) == [("contents", "Điều 1. Phạm vi 3")]

    def test_the_chapter_above_article_1_is_of_the_body(self) -> None:
        lines = [
            self.CHAPTER, "Điều 1. Phạm vi", "Chương II CANH GÁC", "Điều 2. Canh gác",
            self.CHAPTER, "Điều 1. Phạm vi", "Đê được giữ.", "Chương II CANH GÁC", "Điều 2. Canh gác", "Đê được gác.",
        ]  # fmt: skip
        assert outline(*lines) == [
            "chương I | QUY ĐỊNH CHUNG",
            "  điều 1 | Phạm vi",
            "chương II | CANH GÁC",
            "  điều 2 | Canh gác",
        ]
        assert roles(*lines) == [("contents", self.CHAPTER)]

    def test_a_list_of_bare_articles_is_a_table_of_contents(self) -> None:
        lines = ["Điều 1. Sổ", "Điều 2. Kho", "Điều 3. Kè", "Điều 1. Phạm vi", "Đê được giữ.", "Điều 2. Cống", "Cống."]
        assert outline(*lines) == ["điều 1 | Phạm vi", "điều 2 | Cống"]

    def test_few_articles_that_say_something_else_are_none(self) -> None:
        assert outline(
            "Điều 1. Ban hành quy chế.", "Điều 2. Thi hành quyết định.", "Điều 1. Phạm vi", "1. Đê.", "2. Kè.",
        ) == ["điều 1", "điều 2", "phụ lục -", "  điều 1 | Phạm vi", "    khoản 1", "    khoản 2"]  # fmt: skip


class TestGroups:
    def test_parts_hold_chapters_and_these_sections(self) -> None:
        lines = ["Phần thứ nhất", "ĐÊ", "Chương I", "KÈ", "Mục 1", "CỐNG", "Tiểu mục 1", "CỬA", "Điều 1. Đê được giữ."]
        assert outline(*lines) == [
            "phần thứ nhất | ĐÊ",
            "  chương I | KÈ",
            "    mục 1 | CỐNG",
            "      tiểu mục 1 | CỬA",
            "        điều 1",
        ]

    def test_chapters_may_be_counted_anew_in_a_new_part(self) -> None:
        lines = ["Phần I", "ĐÊ", "Chương I", "KÈ", "Điều 1. Đê gồm:", "1. Kè.", "2. Cống."]
        more = ["Phần II", "SÔNG", "Chương I", "BẾN", "Điều 2. Bến được giữ."]
        assert outline(*lines, *more) == [
            "phần I | ĐÊ",
            "  chương I | KÈ",
            "    điều 1",
            "      khoản 1",
            "      khoản 2",
            "phần II | SÔNG",
            "  chương I | BẾN",
            "    điều 2",
        ]

    def test_a_subsection_without_a_section_is_counted(self) -> None:
        lines = [
            "Chương I",
            "ĐÊ",
            "Tiểu mục 1",
            "KÈ",
            "Điều 1. Kè.",
            "Mục 1",
            "CỐNG",
            "Tiểu mục 2 Cửa cống",
            "Điều 2. Cửa.",
        ]
        assert outline(*lines)[3:] == ["  mục 1 | CỐNG", "    tiểu mục 2 | Cửa cống", "      điều 2"]

    def test_a_heading_may_be_glued_to_the_number(self) -> None:
        assert outline(
            "Chương IQUY ĐỊNH CHUNG", "Điều 1. Đê được giữ.", "Chương IICANH GÁC", "Điều 2. Kè được giữ."
        ) == [
            "chương I | QUY ĐỊNH CHUNG",
            "  điều 1",
            "chương II | CANH GÁC",
            "  điều 2",
        ]

    def test_a_number_glued_to_small_letters_is_no_chapter(self) -> None:
        assert outline(FIRST, "Chương Ixe qua đê.", "Chương Ca kịch") == ["điều 1"]

    def test_a_sentence_that_names_a_chapter_is_none(self) -> None:
        assert outline(FIRST, "Chương II của Luật này không áp dụng.") == ["điều 1"]
        assert outline(FIRST, "Chương V Luật này không áp dụng.") == ["điều 1"]

    def test_a_chapter_with_a_stop_may_have_its_heading_in_small_letters(self) -> None:
        assert outline("Chương I. Canh gác", "Điều 1. Đê được giữ.") == ["chương I | Canh gác", "  điều 1"]

    def test_a_chapter_behind_a_line_that_goes_on_is_none(self) -> None:
        assert outline(FIRST, "Kè được giữ theo", "Chương II", "Điều 2. Kè được giữ.") == ["điều 1", "điều 2"]

    def test_a_heading_ends_with_its_capitals(self) -> None:
        assert outline("Chương I", "QUY ĐỊNH", "CHUNG", "Đê được giữ.", "Điều 1. Đê.") == [
            "chương I | QUY ĐỊNH CHUNG",
            "  điều 1",
        ]

    def test_a_heading_in_small_letters_is_one_line(self) -> None:
        assert outline("Chương I", "Quy định chung", "Đê được giữ.", "Điều 1. Đê.") == [
            "chương I | Quy định chung",
            "  điều 1",
        ]

    def test_a_heading_may_go_on_behind_a_blank_line_if_it_must(self) -> None:
        lines = ["Chương I", "", "ĐÊ ĐIỀU -", "", "KÈ CỐNG", "", "KÝ HIỆU", "", "Điều 1. Đê được giữ."]
        assert outline(*lines) == ["chương I | ĐÊ ĐIỀU - KÈ CỐNG", "  điều 1"]

    def test_a_chapter_may_have_no_heading(self) -> None:
        assert outline("Chương I", "Điều 1. Đê được giữ.") == ["chương I", "  điều 1"]
        assert outline("Điều 1. Đê được giữ.", "Chương II") == ["điều 1", "chương II"]

    def test_a_heading_has_no_more_than_ten_lines(self) -> None:
        assert outline("Chương I", *["ĐÊ"] * 12, "Điều 1. Đê được giữ.") == [
            "chương I | " + " ".join(["ĐÊ"] * 10),
            "  điều 1",
        ]

    def test_a_cut_heading_goes_on_in_small_letters(self) -> None:
        lines = [LONG, "hôm ấy.", *[LONG, "hôm ấy."] * 2]
        assert outline("Chương I", "Trách nhiệm của người gác đê và của những người khác có mặt tại nơi đê bị", "vỡ",
                       "Điều 1. Canh gác", *lines) == [
            "chương I | Trách nhiệm của người gác đê và của những người khác có mặt tại nơi đê bị vỡ",
            "  điều 1 | Canh gác",
        ]  # fmt: skip


class TestHeadings:
    def test_what_ends_like_a_sentence_is_no_heading(self) -> None:
        assert outline(FIRST, "Đê được giữ.", "Điều 2. Kè được giữ", "kỹ khi có lũ.") == [
            "điều 1",
            "điều 2",
        ]

    def test_a_heading_may_stand_below_the_number(self) -> None:
        assert outline("Điều 1.", "Canh gác", "1. Đê được giữ.", "2. Kè được giữ.") == [
            "điều 1 | Canh gác",
            "  khoản 1",
            "  khoản 2",
        ]

    def test_a_line_apart_below_the_number_is_a_heading(self) -> None:
        assert outline("Điều 1.", "", "Canh gác", "", "Đê được giữ.", "Điều 2.", "", "Báo động", "", "Kè vỡ.") == [
            "điều 1 | Canh gác",
            "điều 2 | Báo động",
        ]

    def test_all_that_an_article_says_is_no_heading(self) -> None:
        assert outline("Điều 1.", "", "Canh gác", "", "Điều 2.", "", "Báo động", "") == ["điều 1", "điều 2"]

    def test_a_line_below_the_number_that_text_follows_is_none(self) -> None:
        assert outline("Điều 1.", "Canh gác đê", "và kè.", "Điều 2.", "kè.") == ["điều 1", "điều 2"]

    @pytest.mark.parametrize(
        ("line", "rest"),
        [
            ("1. Người gác đê làm việc theo khoản 2", "Điều 9 của bản này."),
            ("1. Người gác đê ghi sổ theo mẫu tại", "Phụ lục I."),
            ("1. Người gác đê ghi sổ theo Điều 5 và Điều 6", "Luật Đê điều."),
            ("1. Người gác đê ghi sổ theo Điều 6 Luật", "Đê điều."),
        ],
    )
    def test_a_line_that_is_cut_within_a_reference_is_no_heading(self, line: str, rest: str) -> None:
        assert outline("KẾ HOẠCH", "I. GÁC ĐÊ", line, rest, "2. Người khác báo tin.") == ["khoản 1", "khoản 2"]

    def test_what_opens_a_list_is_no_heading(self) -> None:
        assert outline("Điều 1. Canh gác", "Đê.", "Điều 2.", "Người gác gồm:", "1. Trưởng;", "2. Phó.") == [
            "điều 1 | Canh gác",
            "điều 2",
            "  khoản 1",
            "  khoản 2",
        ]

    def test_a_heading_and_its_first_sentence_may_share_a_line(self) -> None:
        assert outline(
            "Điều 1. Canh gác", "Đê.", "Điều 2 Giữ kè cống. Kè do xã giữ; cống do huyện giữ, trừ khi có lũ", "lớn.",
        ) == ["điều 1 | Canh gác", "điều 2 | Giữ kè cống"]  # fmt: skip

    def test_a_cut_heading_goes_on_to_its_end(self) -> None:
        lines = [LONG, "hôm ấy.", *[LONG, "hôm ấy."] * 3]
        assert outline(
            "Điều 1. Trách nhiệm của người gác đê và của những người khác có mặt tại nơi có",
            "Công trình Phòng chống lũ",
            "1. Người gác đê đi tuần.", "2. Người khác báo tin.", *lines,
        ) == [
            "điều 1 | Trách nhiệm của người gác đê và của những người khác có mặt tại nơi có Công trình Phòng chống lũ",
            "  khoản 1",
            "  khoản 2",
        ]  # fmt: skip

    def test_a_cut_heading_may_end_with_a_name(self) -> None:
        lines = [LONG, "hôm ấy.", *[LONG, "hôm ấy."] * 3]
        assert outline(
            "Điều 1. Trách nhiệm của người gác đê và của những người khác có mặt tại nơi có",
            "Công trình Phòng chống lũ",
            "Người gác đê đi tuần.", *lines,
        ) == [
            "điều 1 | Trách nhiệm của người gác đê và của những người khác có mặt tại nơi có Công trình Phòng chống lũ",
        ]  # fmt: skip


class TestLists:
    def test_clauses_points_items(self) -> None:
        assert outline("Điều 1. Canh gác", "1. Trưởng gồm:", "a) Đê;", "- Kè;", "b) Kè:", "b.1) Cống;", "2. Phó.") == [
            "điều 1 | Canh gác",
            "  khoản 1",
            "    điểm a",
            "    điểm b",
            "      tiết b.1",
            "  khoản 2",
        ]

    def test_no_list_stands_above_the_first_article(self) -> None:
        assert outline("LUẬT", "Kho bãi", "1. Căn cứ Hiến pháp", "Điều 1. Đê được giữ.") == ["điều 1"]

    def test_numbers_that_are_missing_are_passed_over(self) -> None:
        assert outline("Điều 1. Canh gác", "1. Đê.", "4. Kè.", "9. Cống.") == [
            "điều 1 | Canh gác",
            "  khoản 1",
            "  khoản 4",
        ]

    def test_a_missing_number_may_stand_inside_a_line(self) -> None:
        assert outline("Điều 1. Canh gác", "1. Đê do xã giữ; 2. Kè do xã giữ;", "3. Cống.") == [
            "điều 1 | Canh gác",
            "  khoản 1",
            "  khoản 2",
            "  khoản 3",
        ]

    def test_a_number_may_be_missing_altogether(self) -> None:
        assert outline("Điều 1. Canh gác", "1. Đê.", "3. Cống.") == ["điều 1 | Canh gác", "  khoản 1", "  khoản 3"]

    def test_in_a_consolidated_text_a_footnote_may_stick_to_the_number(self) -> None:
        lines = ["Điều 1. Canh gác", "1. Đê.", "2.1 Kè.", "3. Cống."]
        assert outline("VĂN BẢN HỢP NHẤT", *lines) == ["điều 1 | Canh gác", "  khoản 1", "  khoản 2", "  khoản 3"]

    def test_a_missing_letter_is_not_looked_for(self) -> None:
        assert outline("Điều 1. Canh gác", "a) Đê do xã giữ; b) kè do xã giữ;", "c) Cống.") == [
            "điều 1 | Canh gác",
            "  điểm a",
            "  điểm c",
        ]

    def test_a_range_is_no_number(self) -> None:
        assert outline("Điều 1. Canh gác", "Số người gác:", "1 - 5 người ở đê.") == ["điều 1 | Canh gác"]

    def test_the_number_of_a_column_is_none(self) -> None:
        assert outline("Điều 1. Canh gác", "Bảng sau:", "(1)", "(2)") == ["điều 1 | Canh gác"]

    def test_a_number_in_a_sentence_is_none(self) -> None:
        assert outline("Điều 1. Canh gác", "1. Đê.", "Người gác làm theo khoản", "2. Kè.") == [
            "điều 1 | Canh gác",
            "  khoản 1",
        ]

    def test_a_number_alone_below_a_heading_may_be_of_it(self) -> None:
        read = read_document("Điều 1. Canh gác theo khoản\n1.\nĐiều 2. Báo động\n1.\nKẻng.")
        assert [[child.number for child in one.children] for one in read.divisions] == [[], ["1"]]

    def test_in_cut_lines_a_list_begins_where_it_goes_on(self) -> None:
        lines = [LONG, "hôm ấy và báo cho xã biết.", *[LONG, "hôm ấy."] * 3]
        assert outline("Điều 1. Canh gác", *lines, LONG, "1. Sổ được giữ tại xã và được xem mỗi tháng một lần vào",
                       "ngày đầu tháng.", "2. Sổ cũ được nộp.", LONG, "3. Kho đóng.", LONG, "7. Đê vỡ.") == [
            "điều 1 | Canh gác",
            "  khoản 1",
            "  khoản 2",
        ]  # fmt: skip

    def test_in_a_text_without_articles_letters_are_parts(self) -> None:
        assert outline(
            "CHỈ THỊ", "Về việc giữ đê", "A. TÌNH HÌNH", "I. ĐÊ", "1. Kè", "Vỡ.", "II. KÈ", "B. VIỆC LÀM"
        ) == [
            "phần A | TÌNH HÌNH",
            "  mục I | ĐÊ",
            "    khoản 1 | Kè",
            "  mục II | KÈ",
            "phần B | VIỆC LÀM",
        ]

    def test_roman_numbers_inside_a_section_are_subsections(self) -> None:
        assert outline(
            "CHỈ THỊ", "Về việc giữ đê", "Căn cứ tình hình đê điều;", "Mục 1", "ĐÊ", "I. KÈ", "1. Kè vỡ."
        ) == [
            "mục 1 | ĐÊ",
            "  tiểu mục I | KÈ",
            "    khoản 1",
        ]

    def test_below_an_item_no_list_begins(self) -> None:
        assert outline("Điều 1. Canh gác", "1. Đê:", "a) Kè:", "i) Cống:", "1) Cửa.") == [
            "điều 1 | Canh gác",
            "  khoản 1",
            "    điểm a",
            "      tiết i",
        ]

    def test_a_list_may_begin_with_another_number_below_its_article(self) -> None:
        assert outline("Điều 1. Canh gác", "3. Đê.", "4. Kè.") == ["điều 1 | Canh gác", "  khoản 3", "  khoản 4"]


class TestQuotations:
    AMENDING = "Điều 1. Sửa đổi, bổ sung Nghị định số 902/2014/NĐ-CP"

    def test_what_quotation_marks_hold_is_quoted(self) -> None:
        lines = [self.AMENDING, "1. Sửa đổi Điều 3 như sau:", "“Điều 3. Kè", "1. Kè được giữ.”", "2. Bỏ Điều 4."]
        assert outline(*lines) == [
            "điều 1 | Sửa đổi, bổ sung Nghị định số 902/2014/NĐ-CP",
            "  khoản 1",
            "    điều 3 | Kè “”",
            "      khoản 1 “”",
            "  khoản 2",
        ]

    def test_a_quotation_that_nothing_closes_ends_where_the_text_goes_on(self) -> None:
        lines = [self.AMENDING, "1. Sửa đổi Điều 3 như sau:", "“Điều 3. Kè", "Kè được giữ.", "2. Bãi bỏ Điều 4."]
        assert outline(*lines) == [
            "điều 1 | Sửa đổi, bổ sung Nghị định số 902/2014/NĐ-CP",
            "  khoản 1",
            "    điều 3 | Kè “”",
            "  khoản 2",
        ]

    def test_above_the_first_division_nothing_is_quoted(self) -> None:
        lines = ["LUẬT", "Đê điều", "Căn cứ lời dặn:", "“1. Giữ đê.", "2. Giữ kè.”", "Điều 1. Đê được giữ."]
        assert outline(*lines) == ["điều 1"]

    def test_a_division_in_quotation_marks_behind_other_words_is_no_quotation(self) -> None:
        assert outline("Điều 1. Canh gác", "Đê được giữ.", "“Điều 2. Báo động”", "Kẻng.") == [
            "điều 1 | Canh gác",
            "điều 2 | Báo động”",
        ]

    def test_a_closing_inside_a_quotation_closes_nothing(self) -> None:
        lines = [
            self.AMENDING,
            "1. Sửa đổi Điều 3 như sau:",
            "“Điều 3. Kè",
            "TM. CHÍNH PHỦ",
            "Kè được giữ.”",
            "2. Bỏ Điều 4.",
        ]
        assert outline(*lines)[-1] == "  khoản 2"

    def test_what_is_announced_is_quoted_without_marks(self) -> None:
        lines = ["1. Sửa đổi Điều 3 như sau:", "Điều 3. Kè", "1. Kè được giữ.", "2. Bổ sung Điều 4 như sau:"]
        assert outline(self.AMENDING, *lines, "Điều 4. Cống", "Cống.", "Điều 2. Thi hành", "Nghị định này.") == [
            "điều 1 | Sửa đổi, bổ sung Nghị định số 902/2014/NĐ-CP",
            "  khoản 1",
            "    điều 3 | Kè “”",
            "      khoản 1 “”",
            "  khoản 2",
            "    điều 4 | Cống “”",
            "điều 2 | Thi hành",
        ]

    def test_points_and_chapters_are_announced_too(self) -> None:
        lines = ["1. Sửa đổi điểm b khoản 2 Điều 3 như sau:", "b) Kè;", "2. Bãi bỏ Điều 4."]
        assert outline(self.AMENDING, *lines, "Chương II", "THI HÀNH", "Điều 2. Thi hành", "Nghị định này.") == [
            "điều 1 | Sửa đổi, bổ sung Nghị định số 902/2014/NĐ-CP",
            "  khoản 1",
            "    điểm b “”",
            "  khoản 2",
            "chương II | THI HÀNH",
            "  điều 2 | Thi hành",
        ]

    def test_a_chapter_follows_one_that_is_quoted(self) -> None:
        lines = [
            "1. Bổ sung Chương V như sau:",
            "“Chương V",
            "KÈ",
            "Điều 9. Kè.”",
            "Chương II. Thi hành",
            "Điều 2. Đê.",
        ]
        assert outline(self.AMENDING, *lines)[2:] == [
            "    chương V | KÈ “”",
            "      điều 9 “”",
            "chương II | Thi hành",
            "  điều 2",
        ]

    def test_a_signature_ends_what_is_quoted_without_marks(self) -> None:
        lines = [
            "1. Sửa đổi Điều 3 như sau:",
            "Điều 3. Kè",
            "QUY CHẾ",
            "Kè.",
            "TM. CHÍNH PHỦ",
            "THỦ TƯỚNG",
            "Lê Văn Kè",
        ]
        assert outline(self.AMENDING, *lines) == [
            "điều 1 | Sửa đổi, bổ sung Nghị định số 902/2014/NĐ-CP",
            "  khoản 1",
            "    điều 3 | Kè “”",
        ]
        assert [one.name for one in read_document("\n".join([self.AMENDING, *lines])).signatories] == ["Lê Văn Kè"]

    def test_what_is_not_announced_by_its_number_is_not_quoted(self) -> None:
        assert outline("Điều 1. Sửa đổi Điều 9 như sau:", "1. Kè được giữ.", "2. Cống được giữ.") == [
            "điều 1",
            "  khoản 1",
            "  khoản 2",
        ]

    def test_a_list_behind_as_follows_is_not_quoted(self) -> None:
        assert outline("Điều 1. Người gác làm như sau:", "1. Giữ kè.", "2. Giữ cống.")[1:] == ["  khoản 1", "  khoản 2"]
