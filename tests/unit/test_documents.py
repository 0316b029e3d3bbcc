"""What a whole legal text says of itself and of others, and how its lines are shared out."""

import pytest

from vanban import UnreadableError, documents, models, read_document
from vanban.values import CitationForm, RelationKind

TOP = "BỘ TÀI CHÍNH\nSố: 905/2021/TT-BTC\nHà Nội, ngày 03 tháng 6 năm 2021\nTHÔNG TƯ\nGiữ kho\n"


def roles(text: str) -> list[tuple[str, str]]:
    return [(one.role, one.span.of(text)) for one in read_document(text).blocks]


def ended(text: str) -> list[str]:
    """The symbols of what a text repeals."""
    found = read_document(text).relations
    return [str(one.target.symbol) for one in found if one.kind is RelationKind.REPEALS]


@pytest.mark.parametrize("text", ["", " \n\t", b""])
def test_where_there_is_no_text_nothing_is_read(text: str | bytes) -> None:
    with pytest.raises(UnreadableError):
        read_document(text)


def test_only_public_names_are_listed() -> None:
    assert dir(documents) == ["read_document"]
    assert set(dir(models)) == set(models.__all__)


class TestBlocks:
    def test_the_heading_is_told_apart(self) -> None:
        assert roles(TOP + "Căn cứ Hiến pháp;\nĐiều 1. Kho được giữ.") == [
            ("issuer", "BỘ TÀI CHÍNH"),
            ("symbol", "Số: 905/2021/TT-BTC"),
            ("dateline", "Hà Nội, ngày 03 tháng 6 năm 2021"),
            ("kind", "THÔNG TƯ"),
            ("title", "Giữ kho"),
            ("preamble", "Căn cứ Hiến pháp;"),
        ]

    def test_signs_that_dress_a_line_are_of_it(self) -> None:
        assert roles("**LUẬT**\nKho bãi\n> Căn cứ Hiến pháp;\nĐiều 1. Kho được giữ.") == [
            ("kind", "**LUẬT**"),
            ("title", "Kho bãi"),
            ("preamble", "> Căn cứ Hiến pháp;"),
        ]

    def test_signs_on_a_line_of_their_own_are_a_rule(self) -> None:
        assert roles("**\n**LUẬT**\nKho bãi\n##\nĐiều 1. Kho được giữ.\n**")[0] == ("rule", "**")
        assert ("rule", "##") in roles("LUẬT\nKho bãi\n##\n\nCăn cứ Hiến pháp;\nĐiều 1. Kho được giữ.")

    def test_what_is_quoted_from_the_page_is_not_twice_in_it(self) -> None:
        text = TOP + "Điều 1. Kho được giữ [Điều này được sửa đổi bởi Luật Kho]\nkỹ."
        assert [one for one in roles(text) if one[0] == "note"] == [("note", "[Điều này được sửa đổi bởi Luật Kho]")]


class TestInstrument:
    @pytest.mark.parametrize(("kind", "issuers"), [("LUẬT", ("Quốc hội",)), ("NGHỊ QUYẾT", ())])
    def test_laws_are_of_the_national_assembly(self, kind: str, issuers: tuple[str, ...]) -> None:
        assert read_document(f"{kind}\nKho bãi\nĐiều 1. Kho được giữ.").instrument.issuers == issuers

    def test_letters_of_the_number_tell_the_body(self) -> None:
        found = read_document("Số: 905/2021/TT-BTC\nTHÔNG TƯ\nGiữ kho\nĐiều 1. Kho được giữ.").instrument
        assert found.issuers == ("Bộ Tài chính",)


class TestMentions:
    def test_this_circular_is_the_text_itself(self) -> None:
        document = read_document(TOP + "Căn cứ Hiến pháp;\nĐiều 1. Kho được giữ theo Thông tư này.")
        own = [one for one in document.citations if one.form is CitationForm.ANAPHORA]
        assert [one.instrument for one in own] == [document.instrument]

    def test_its_own_number_is_the_text_itself(self) -> None:
        document = read_document(TOP + "Căn cứ Hiến pháp;\nĐiều 1. Kho được giữ theo Thông tư số 905/2021/TT-BTC.")
        assert document.citations[-1].instrument == document.instrument

    def test_this_circular_in_a_quotation_is_another(self) -> None:
        lines = "Điều 1. Sửa đổi Thông tư số 907/2019/TT-BTC\n1. Sửa đổi Điều 3 như sau:\n“Điều 3. Theo Thông tư này.”"
        document = read_document(TOP + "Căn cứ Hiến pháp;\n" + lines)
        assert document.citations[-1].quote == "Thông tư này"
        assert str(document.citations[-1].instrument.symbol) == "907/2019/TT-BTC"

    def test_another_of_the_same_kind_is_another(self) -> None:
        document = read_document(TOP + "Căn cứ Thông tư số 907/2019/TT-BTC;\nĐiều 1. Kho được giữ.")
        assert document.citations[-1].instrument != document.instrument


class TestBases:
    def test_grounds_are_above_the_body(self) -> None:
        text = TOP + "Căn cứ Nghị định số 908/2018/NĐ-CP;\nĐiều 1. Căn cứ Nghị định số 909/2018/NĐ-CP, kho được giữ."
        assert [str(one.instrument.symbol) for one in read_document(text).bases] == ["908/2018/NĐ-CP"]

    def test_grounds_may_be_listed(self) -> None:
        text = TOP + "## Căn cứ pháp lý\n- Nghị định số 908/2018/NĐ-CP\n- Luật Kho bãi và Nghị định số 909/2018/NĐ-CP\n"
        found = [str(one.instrument.symbol) for one in read_document(text).bases]
        assert "908/2018/NĐ-CP" in found
        assert "909/2018/NĐ-CP" not in found

    def test_a_text_without_divisions_has_grounds_too(self) -> None:
        text = TOP + "Căn cứ Nghị định số 908/2018/NĐ-CP;\nKho được giữ."
        assert [str(one.instrument.symbol) for one in read_document(text).bases] == ["908/2018/NĐ-CP"]

    def test_a_ground_named_twice_is_one(self) -> None:
        line = "Căn cứ Nghị định số 908/2018/NĐ-CP;\n"
        assert len(read_document(TOP + line + line + "Điều 1. Kho được giữ.").bases) == 1


class TestLineEnds:
    @pytest.mark.parametrize("end", ["\r\n", "\r", "\v", "\f", "\x85", "\u2028", "\u2029"])
    def test_whatever_ends_a_line(self, end: str) -> None:
        text = (TOP + "Căn cứ Hiến pháp;\nĐiều 1. Kho\nKho được giữ.\nĐiều 2. Bãi\nBãi được giữ.").replace("\n", end)
        document = read_document(text)
        assert [one.span.of(text) for one in document.walk()] == [
            f"Điều 1. Kho{end}Kho được giữ.",
            f"Điều 2. Bãi{end}Bãi được giữ.",
        ]
        assert document.instrument.title == "Giữ kho"


class TestListedRepeals:
    def test_a_list_below_the_words_is_repealed(self) -> None:
        lines = "Điều 1. Bãi bỏ các văn bản sau đây:\n1. Nghị định số 908/2018/NĐ-CP;\n2. Thông tư số 907/2019/TT-BTC."
        assert ended(TOP + lines) == ["908/2018/NĐ-CP", "907/2019/TT-BTC"]

    def test_what_is_only_mentioned_in_the_list_is_not(self) -> None:
        lines = "1. Nghị định số 908/2018/NĐ-CP;\n2. Các kho nêu tại Thông tư số 907/2019/TT-BTC.\n3. Kho cũ."
        assert ended(TOP + "Điều 1. Bãi bỏ các văn bản sau đây:\n" + lines) == ["908/2018/NĐ-CP"]

    def test_a_list_below_other_words_is_not(self) -> None:
        assert ended(TOP + "Điều 1. Áp dụng các văn bản sau đây:\n1. Nghị định số 908/2018/NĐ-CP;\n2. Kho.") == []

    def test_what_is_repealed_twice_is_told_once(self) -> None:
        first = "Điều 1. Thi hành\nThông tư này bãi bỏ Thông tư số 908/2018/TT-BTC.\n"
        lines = "Điều 2. Bãi bỏ các văn bản sau đây:\n1. Thông tư số 908/2018/TT-BTC;\n2. Thông tư số 907/2019/TT-BTC."
        assert ended(TOP + first + lines) == ["908/2018/TT-BTC", "907/2019/TT-BTC"]
