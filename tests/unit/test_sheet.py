"""What is of the sheet and not of the text printed on it: page headers, stamps, notes, footnotes."""

from vanban._sheet import read_sheet
from vanban.documents import read_document

FILLER = "Người gác đê đi tuần trên đê mỗi ngày hai lần. " * 20


def removed(text: str) -> list[tuple[str, str]]:
    """The first lines of what is of the page, and what it is."""
    return [(role, text[start:end].strip().split("\n")[0]) for start, end, role in read_sheet(text).removed]


def left(text: str) -> str:
    """The words that are left."""
    return " ".join(read_sheet(text).text.split())


def test_offsets_stay() -> None:
    text = "đê\n\nCÔNG BÁO/Số 7 + 8/Ngày 04-02-2021\n\nđiều"
    assert len(read_sheet(text).text) == len(text)
    assert read_sheet(text).text.index("điều") == text.index("điều")


def test_a_header_of_the_gazette_goes_with_the_number_of_its_page() -> None:
    assert left("đê\n\nCÔNG BÁO/Số 7 + 8/Ngày 04-02-2021\n9\n\nđiều") == "đê điều"
    assert left("đê\n9\n\nCÔNG BÁO/Số 7 + 8/Ngày 04-02-2021\n\nđiều") == "đê điều"


def test_words_on_the_gazette_in_a_line_are_of_the_text() -> None:
    text = "đê, xem CÔNG BÁO/Số 7"
    assert left(text) == text


def test_a_word_to_the_reader_of_the_gazette_is_of_the_page() -> None:
    assert removed("đê\n(Xem tiếp Công báo số 9 + 10)\nđiều") == [("furniture", "(Xem tiếp Công báo số 9 + 10)")]


def test_numbers_of_pages_rise_by_one_far_apart() -> None:
    text = f"đê\n4\n{FILLER}\n7\n{FILLER}\n8\n{FILLER}\n3\n{FILLER}\n9\nkè"
    assert removed(text) == [("furniture", "7"), ("furniture", "8"), ("furniture", "9")]


def test_two_numbers_alone_are_no_pages() -> None:
    assert removed(f"đê\n7\n{FILLER}\n8\nkè") == []


def test_numbers_near_each_other_are_no_pages() -> None:
    assert removed("đê\n7\n\n8\n\n9\nkè") == []


STAMP = "Người ký: Cổng thông tin\nEmail: kho@example.vn\nCơ quan: Kho\nNgày ký: 2021-04-23"


def test_a_stamp_of_several_lines_is_of_the_page() -> None:
    assert left(f"đê\n{STAMP}\n\nkè") == "đê kè"
    assert left(f"đê\n{STAMP}") == "đê"
    assert left(f"đê\n{STAMP}\nkè\n{STAMP}\ncống") == "đê kè cống"


def test_one_line_like_a_stamp_may_be_of_the_text() -> None:
    assert left("đê\nCơ quan: Kho\nkè") == "đê Cơ quan: Kho kè"


NOTE = "[Điều này được sửa đổi bởi Luật Kho]"


def test_a_note_of_the_editor_is_none_of_the_text() -> None:
    assert removed(f"Điều 1. Đê {NOTE}") == [("note", NOTE)]
    assert removed("Điều 1. Đê [xem bản đồ của kho]") == []


def test_a_unit_may_begin_behind_a_note_or_a_colon() -> None:
    assert "\nChương II" in read_sheet(f"đê {NOTE} Chương II").text
    assert "\nChương II" in read_sheet("gồm: Chương II").text
    assert "\nChương II" not in read_sheet("xem Chương II").text
    assert "\n" not in read_sheet("(Chương II)").text


def test_an_article_may_begin_behind_the_line_that_enacts() -> None:
    assert "\nĐiều 1" in read_sheet("QUYẾT ĐỊNH: Điều 1. Đê").text
    assert "\nĐiều 1" in read_sheet("QUY ĐỊNH CHUNG Điều 1. Đê").text
    assert "\nĐiều 1" not in read_sheet("theo Điều 1. Đê").text


def test_grounds_may_begin_behind_capitals() -> None:
    assert "\nCăn cứ" in read_sheet("VỀ ĐÊ Căn cứ Luật Đê điều;").text
    assert "\nCăn cứ" not in read_sheet("về đê Căn cứ Luật Đê điều;").text


HEADER = "CÔNG BÁO/Số 7 + 8/Ngày 04-02-2021"
TOP = "VĂN BẢN HỢP NHẤT"


def test_footnotes_of_a_consolidated_text_stand_at_the_foot_of_their_page() -> None:
    text = (
        f"{TOP}\nđê\n1 Điều này được bổ sung.\n2 Khoản này bị bỏ.\n\n{HEADER}\nkè\n3 Điểm này bị bỏ.\n\n{HEADER}\ncống"
    )
    assert left(text) == f"{TOP} đê kè cống"
    assert [line for role, line in removed(text) if role == "footnote"] == [
        "1 Điều này được bổ sung.",
        "3 Điểm này bị bỏ.",
    ]


def test_a_footnote_has_the_next_number() -> None:
    text = f"{TOP}\nđê\n4 Điều này được bổ sung.\n\n{HEADER}\nkè"
    assert left(text) == f"{TOP} đê 4 Điều này được bổ sung. kè"


def test_on_the_last_page_only_brackets_tell_a_footnote() -> None:
    assert left(f"{TOP}\nđê\n[1] Điều này được bổ sung.") == f"{TOP} đê"
    assert left(f"{TOP}\nđê\n1 Điều này được bổ sung.") == f"{TOP} đê 1 Điều này được bổ sung."


def test_in_other_texts_there_are_no_footnotes() -> None:
    assert removed("LUẬT\nđê\n[1] Điều này được bổ sung.") == []


def test_a_note_in_a_footnote_goes_with_it() -> None:
    assert left(f"{TOP}\nđê\n1 Điều {NOTE} bỏ.\n\n{HEADER}\nkè") == f"{TOP} đê kè"


def test_the_sign_of_a_footnote_behind_a_point_is_none_of_the_text() -> None:
    assert left(f"{TOP}\na)3 Kè;") == f"{TOP} a) Kè;"
    assert left("LUẬT\na)3 Kè;") == "LUẬT a)3 Kè;"


def test_a_text_with_amendments_worked_in_is_consolidated() -> None:
    assert read_sheet("Luật Đê điều được sửa đổi, bổ sung bởi:").consolidated
    assert not read_sheet("Luật Đê điều được sửa đổi, bổ sung bởi Luật Kho").consolidated


def test_drawn_lines_are_rules() -> None:
    document = read_document("LUẬT\nKho bãi\nĐiều 1. Đê\nĐê được giữ.\n-----\nĐiều 2. Kè\nKè.")
    assert [one.span.of(document.text) for one in document.blocks if one.role == "rule"] == ["-----"]
