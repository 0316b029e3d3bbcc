"""Places of a legal text that it names itself."""

from vanban import read_document


def named(*lines: str) -> list[tuple[str, ...]]:
    """The words and the places."""
    found = read_document("\n".join(lines)).references
    return [(one.quote, *map(str, one.pinpoints)) for one in found]


TOP = ("LUẬT", "Kho bãi")


def test_this_article_is_the_one_that_says_so() -> None:
    assert named(*TOP, "Điều 1. Canh gác", "1. Đê.", "2. Người nêu tại khoản 1 Điều này đi tuần.") == [
        ("khoản 1 Điều này", "khoản 1 Điều 1"),
    ]


def test_this_clause_lies_in_its_article() -> None:
    assert named(*TOP, "Điều 1. Canh gác", "1. Đê:", "a) Kè;", "b) Cống trừ điểm a khoản này.", "2. Khoản này bỏ.") == [
        ("điểm a khoản này", "điểm a khoản 1 Điều 1"),
        ("Khoản này", "khoản 2 Điều 1"),
    ]


def test_a_clause_without_an_article_lies_in_the_one_that_names_it() -> None:
    assert named(*TOP, "Điều 1. Canh gác", "1. Đê.", "2. Theo khoản 1 thì đi tuần.") == [("khoản 1", "khoản 1 Điều 1")]


def test_several_places_are_named_at_once() -> None:
    assert named(
        *TOP, "Điều 1. Canh gác", "Theo các khoản 1, 2 Điều 2 thì đi tuần.", "Điều 2. Kè", "1. Kè.", "2. Đê."
    ) == [
        ("khoản 1, 2 Điều 2", "khoản 1 Điều 2", "khoản 2 Điều 2"),
    ]


def test_this_law_is_the_text_itself() -> None:
    assert named(*TOP, "Điều 1. Canh gác", "Theo Điều 2 của Luật này thì đi tuần.", "Điều 2. Kè") == [
        ("Điều 2", "Điều 2")
    ]


def test_places_of_another_instrument_are_none() -> None:
    lines = ("Điều 1. Canh gác", "Theo Điều 2 của Nghị định số 904/2019/NĐ-CP thì đi tuần.", "Điều 2. Kè")
    assert named(*TOP, *lines) == []


def test_places_of_what_is_no_known_instrument_are_none() -> None:
    assert named(*TOP, "Điều 1. Canh gác", "Theo Điều 2 của Hiệp định ấy thì đi tuần.", "Điều 2. Kè") == []


def test_an_instrument_further_on_has_nothing_to_do_with_it() -> None:
    lines = ("Điều 1. Canh gác", "Điều 2 và Nghị định số 904/2019/NĐ-CP được áp dụng.", "Điều 2. Kè")
    assert named(*TOP, *lines) == [("Điều 2", "Điều 2")]


def test_what_another_text_is_changed_in_is_no_place_of_this_one() -> None:
    assert named(*TOP, "Điều 1. Canh gác", "Thay thế cụm từ “đê” tại khoản 1 Điều 2.", "Điều 2. Kè") == []


def test_a_chapter_that_is_not_open_is_no_this_chapter() -> None:
    assert named(*TOP, "Điều 1. Canh gác", "Theo Chương này thì đi tuần.") == []
    assert named(*TOP, "Chương I", "ĐÊ", "Điều 1. Canh gác", "Theo Chương này thì đi tuần.") == [
        ("Chương này", "Chương I")
    ]


def test_above_the_first_division_nothing_is_named() -> None:
    assert named(*TOP, "Căn cứ Điều 1 và Điều 2;") == []


def test_what_is_quoted_names_places_of_another_text() -> None:
    lines = (
        "Điều 1. Sửa đổi Luật Kho",
        "1. Sửa đổi Điều 3 như sau:",
        "“Điều 3. Kè",
        "Theo khoản 1 Điều này.”",
        "2. Bỏ.",
    )
    assert [one for one in named(*TOP, *lines) if one[0].startswith("khoản")] == []


def test_an_annex_names_its_own_articles_first() -> None:
    body = ("QUYẾT ĐỊNH", "Ban hành quy chế", "Điều 1. Ban hành.", "Điều 2. Thi hành.", "Điều 3. Hết.", "CHỦ TỊCH")
    annex = ("QUY CHẾ", "CANH GÁC", "Điều 1. Đê", "Theo Điều 2 và theo Điều 3 thì đi tuần.", "Điều 2. Kè")
    assert named(*body, *annex) == [("Điều 2", "Điều 2 Phụ lục"), ("Điều 3", "Điều 3")]
