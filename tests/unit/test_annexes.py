"""What is issued with a legal text, and how it closes, rule by rule."""

from outlines import FIRST, outline, roles

SIGNED = ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Lê Văn Kè"]


class TestAnnexes:
    BODY = ("Điều 1. Ban hành quy chế.", "Điều 2. Thi hành quyết định.")

    def test_annexes_stand_behind_the_signature(self) -> None:
        assert outline(*self.BODY, *SIGNED, "PHỤ LỤC I", "DANH MỤC ĐÊ", "1. Đê", "Phụ lục II", "1. Kè") == [
            "điều 1",
            "điều 2",
            "phụ lục I | DANH MỤC ĐÊ",
            "  khoản 1 | Đê",
            "phụ lục II",
            "  khoản 1 | Kè",
        ]

    def test_a_sentence_that_names_an_annex_is_none(self) -> None:
        assert outline(*self.BODY, "Phụ lục I được gửi kèm.", "Người gác làm theo", "PHỤ LỤC II") == [
            "điều 1",
            "điều 2",
        ]

    def test_a_heading_of_a_file_may_be_an_annex(self) -> None:
        assert outline(*self.BODY, "## Phụ lục I Danh mục đê", "Đê.") == ["điều 1", "điều 2", "phụ lục I"]

    def test_a_regulation_behind_the_signature_is_annexed(self) -> None:
        assert outline(*self.BODY, *SIGNED, "QUY CHẾ", "CANH GÁC ĐÊ", "Điều 1. Phạm vi", "Đê.") == [
            "điều 1",
            "điều 2",
            "phụ lục - | QUY CHẾ CANH GÁC ĐÊ",
            "  điều 1 | Phạm vi",
        ]

    def test_a_regulation_in_a_sentence_opens_nothing(self) -> None:
        assert outline(*self.BODY, *SIGNED, "QUY CHẾ này gồm hai điều.") == ["điều 1", "điều 2"]

    def test_what_else_is_annexed_says_so(self) -> None:
        kit = "(Kèm theo Quyết định số 903/QĐ-UBND)"
        assert outline(*self.BODY, *SIGNED, "DANH MỤC", "ĐÊ", kit, "1. Đê") == [
            "điều 1",
            "điều 2",
            "phụ lục - | DANH MỤC ĐÊ",
            "  khoản 1 | Đê",
        ]
        assert outline(*self.BODY, *SIGNED, "DANH MỤC", "ĐÊ", "1. Đê") == ["điều 1", "điều 2"]

    def test_any_name_in_capitals_above_words_of_issue_is_an_annex(self) -> None:
        kit = "(Ban hành kèm theo Quyết định số 903/QĐ-UBND)"
        assert outline(*self.BODY, *SIGNED, "", "SƠ ĐỒ ĐÊ", kit, "Điều 1. Đê.") == [
            "điều 1",
            "điều 2",
            "phụ lục - | SƠ ĐỒ ĐÊ",
            "  điều 1",
        ]

    def test_no_name_stands_above_the_words_of_issue(self) -> None:
        kit = "(Ban hành kèm theo Quyết định số 903/QĐ-UBND)"
        assert outline(*self.BODY, "Đê được giữ;", kit, "Kè.") == ["điều 1", "điều 2"]
        assert outline(*self.BODY, *SIGNED, *["Đê"] * 9, kit, "Kè.") == ["điều 1", "điều 2"]

    def test_article_1_behind_the_signature_opens_an_annex(self) -> None:
        assert outline(*self.BODY, *SIGNED, "Điều 1. Phạm vi", "Đê.", "Điều 2. Canh gác", "Kè.") == [
            "điều 1",
            "điều 2",
            "phụ lục -",
            "  điều 1 | Phạm vi",
            "  điều 2 | Canh gác",
        ]

    def test_another_article_behind_the_signature_is_of_nothing(self) -> None:
        assert outline(*self.BODY, *SIGNED, "Điều 5. Phạm vi", "Đê.") == ["điều 1", "điều 2"]

    def test_chapter_1_behind_the_signature_opens_an_annex(self) -> None:
        assert outline(*self.BODY, *SIGNED, "Chương I", "ĐÊ", "Điều 1. Phạm vi", "Đê.") == [
            "điều 1",
            "điều 2",
            "phụ lục -",
            "  chương I | ĐÊ",
            "    điều 1 | Phạm vi",
        ]
        assert outline(*self.BODY, *SIGNED, "Chương V", "ĐÊ") == ["điều 1", "điều 2"]

    def test_the_next_chapter_shows_that_nothing_was_signed(self) -> None:
        assert outline("Chương I", "ĐÊ", "Điều 1. Đê được giữ.", "BỘ TRƯỞNG", "Chương II", "KÈ", "Điều 2. Kè.") == [
            "chương I | ĐÊ",
            "  điều 1",
            "chương II | KÈ",
            "  điều 2",
        ]

    def test_chapter_1_anew_opens_an_annex(self) -> None:
        assert outline(
            "Chương I", "ĐÊ", "Điều 1. Đê", "1. Giữ.", "2. Đắp.", "Chương I", "KÈ", "Điều 1. Kè", "1. Giữ.", "2. Đắp.",
        ) == [
            "chương I | ĐÊ",
            "  điều 1 | Đê",
            "    khoản 1",
            "    khoản 2",
            "phụ lục -",
            "  chương I | KÈ",
            "    điều 1 | Kè",
            "      khoản 1",
            "      khoản 2",
        ]  # fmt: skip

    def test_the_words_of_issue_above_article_1_are_of_the_text_itself(self) -> None:
        kit = "(Ban hành kèm theo Quyết định số 903/QĐ-UBND)"
        assert outline("QUYẾT ĐỊNH", "Về đê", "Căn cứ Hiến pháp;", "CANH GÁC ĐÊ", kit, FIRST) == ["điều 1"]

    def test_an_annex_says_twice_that_it_is_one(self) -> None:
        assert outline(*self.BODY, *SIGNED, "PHỤ LỤC I", "Đê.", "PHỤ LỤC", "Kè.")[2:] == ["phụ lục I"]
        assert outline(*self.BODY, *SIGNED, "PHỤ LỤC I", "1. Đê", "PHỤ LỤC", "1. Kè")[2:] == [
            "phụ lục I",
            "  khoản 1 | Đê",
            "phụ lục -",
            "  khoản 1 | Kè",
        ]

    def test_an_article_in_quotation_marks_opens_no_annex_of_a_text_without_divisions(self) -> None:
        assert (
            outline(
                "THÔNG BÁO",
                "Về việc giữ đê",
                "Kính gửi: Kho đê",
                "Đê được giữ.",
                "Nơi nhận:",
                "- Kho.",
                "“Điều 1. Đê được giữ.",
            )
            == []
        )

    def test_the_articles_of_a_form_are_no_articles(self) -> None:
        assert outline(
            *self.BODY, *SIGNED, "PHỤ LỤC", "MẪU QUYẾT ĐỊNH", "Điều 1. Giao đê cho ......", "Điều 2. Thi hành.",
        )[2:] == ["phụ lục - | MẪU QUYẾT ĐỊNH"]  # fmt: skip

    def test_a_form_with_a_preamble_of_its_own_opens_nothing(self) -> None:
        assert outline(*self.BODY, *SIGNED, "QUYẾT ĐỊNH:", "Điều 1. Giao đê.", "Điều 2. Thi hành.") == [
            "điều 1",
            "điều 2",
        ]

    def test_the_heading_of_an_annex_ends_at_a_sentence(self) -> None:
        assert outline(*self.BODY, *SIGNED, "PHỤ LỤC", "", "", "SƠ ĐỒ", "Đê dài.") == [
            "điều 1",
            "điều 2",
            "phụ lục - | SƠ ĐỒ",
        ]
        assert outline(*self.BODY, *SIGNED, "PHỤ LỤC", "SƠ ĐỒ", "", "", "KÈ")[2:] == ["phụ lục - | SƠ ĐỒ"]
        assert outline(*self.BODY, *SIGNED, "PHỤ LỤC", *["ĐÊ"] * 12)[2:] == ["phụ lục - | " + " ".join(["ĐÊ"] * 9)]


class TestBlocks:
    def test_the_text_closes_with_its_recipients(self) -> None:
        assert roles("Điều 1. Đê được giữ.", "Nơi nhận:", "- Kho;", "CHỦ TỊCH") == [
            ("recipients", "Nơi nhận:"),
            ("recipients", "- Kho;"),
            ("signature", "CHỦ TỊCH"),
        ]

    def test_an_office_in_a_sentence_closes_nothing(self) -> None:
        assert roles("Điều 1. Đê được giữ bởi", "CHỦ TỊCH và người gác.") == []

    def test_a_law_closes_with_its_passing(self) -> None:
        assert roles(
            "Điều 1. Đê được giữ.", "Luật này được Quốc hội thông qua ngày 02 tháng 6 năm 2019.", "Lê Văn Kè"
        ) == [
            ("adoption", "Luật này được Quốc hội thông qua ngày 02 tháng 6 năm 2019."),
            ("signature", "Lê Văn Kè"),
        ]

    def test_the_seal_of_a_consolidated_text_begins_with_who_seals_it(self) -> None:
        seal = ["VĂN PHÒNG QUỐC HỘI", "Số: 12/VBHN-VPQH", "", "XÁC THỰC VĂN BẢN HỢP NHẤT"]
        assert roles("VĂN BẢN HỢP NHẤT", FIRST, "Đê được giữ.", *seal)[-3:] == [
            ("signature", one) for one in seal if one
        ]

    def test_the_seal_has_no_more_than_twelve_lines(self) -> None:
        seal = [*[f"KHO {letter}" for letter in "ABCDEGHIKLMNO"], "XÁC THỰC VĂN BẢN HỢP NHẤT"]
        found = [line for role, line in roles("VĂN BẢN HỢP NHẤT", FIRST, "Đê được giữ.", *seal) if role == "signature"]
        assert found == seal[1:]

    def test_a_law_that_says_otherwise_what_it_was_does_not_close(self) -> None:
        assert roles("Điều 1. Đê được giữ.", "Luật này được gửi đến xã.") == []
