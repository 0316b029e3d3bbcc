"""Where a quotation in an amending provision begins and ends."""

from vanban._quoting import regions


def quoted(text: str) -> list[str]:
    return [text[one.start : one.end].strip("\n") for one in regions(text)]


def test_a_quotation_begins_at_the_head_of_a_line() -> None:
    assert quoted("Sửa đổi:\n“Điều 3. Đê\nĐê được giữ.”\n2. Bỏ.") == ["“Điều 3. Đê\nĐê được giữ.”"]


def test_a_quotation_begins_behind_as_follows() -> None:
    assert quoted("Sửa đổi như sau: “Đê được giữ.”") == ["“Đê được giữ.”"]
    assert quoted("Người gác nói: “Đê được giữ.”") == []


def test_a_line_behind_a_colon_may_begin_a_quotation_without_a_number() -> None:
    assert quoted("Sửa đổi:\n“Đê được giữ.”") == ["“Đê được giữ.”"]
    assert quoted("Đê được giữ.\n“Đê được giữ.”") == []


def test_marks_inside_a_quotation_do_not_end_it() -> None:
    text = "Sửa đổi:\n“Điều 3. Chữ “đê”\nlà chữ “đê”.\nHết.”\n2. Bỏ."
    assert quoted(text) == ["“Điều 3. Chữ “đê”\nlà chữ “đê”.\nHết.”"]


def test_a_quotation_inside_a_quotation_is_of_it() -> None:
    text = "Sửa đổi:\n“Điều 3. Đê\nthêm:\n“a) Kè”\nHết.”\n2. Bỏ."
    assert quoted(text) == ["“Điều 3. Đê\nthêm:\n“a) Kè”\nHết.”"]


def test_straight_marks_open_and_close_by_turns() -> None:
    assert quoted('Sửa đổi:\n"Điều 3. Chữ "đê"\nlà chữ.\nHết."\n2. Bỏ.') == ['"Điều 3. Chữ "đê"\nlà chữ.\nHết."']


def test_a_stop_may_stand_behind_the_mark() -> None:
    assert quoted("Sửa đổi:\n“a) Đê;”;\nb") == ["“a) Đê;”;"]
    assert quoted("Sửa đổi:\n“a) Đê”./.\nb") == ["“a) Đê”./."]


def test_a_quotation_that_nothing_closes_ends_with_the_next_one() -> None:
    text = "Sửa đổi:\n“Điều 3. Đê\nBổ sung:\n“Điều 4. Kè”\n2. Bỏ."
    assert [(one.start, one.closed) for one in regions(text)] == [(9, False), (text.index("“Điều 4"), True)]


def test_a_quotation_that_nothing_closes_ends_with_the_text() -> None:
    assert quoted("Sửa đổi:\n“Điều 3. Đê\nĐê được giữ.") == ["“Điều 3. Đê\nĐê được giữ."]


def test_no_quotation_begins_above_the_floor() -> None:
    text = "“Điều 3. Đê”\nhết\n“Điều 4. Kè”\nhết"
    assert [one.start for one in regions(text, 5)] == [text.index("“Điều 4")]
