"""Pinpoints before a mention: one atom for each smallest piece, and none where there are none."""

import unicodedata

import pytest

from vanban import Pinpoint, find_citations


def places(text: str) -> list[Pinpoint]:
    """The pinpoints of the one mention in *text*."""
    (citation,) = find_citations(text)
    return list(citation.pinpoints)


def article(number: str, clause: str | None = None, point: str | None = None) -> Pinpoint:
    return Pinpoint(article=number, clause=clause, point=point)


# Each row: what stands before “Luật này”, and the places that it names.
PLACES: list[tuple[str, list[Pinpoint]]] = [
    # small to large
    ("Điều 5", [article("5")]),
    ("khoản 1 Điều 5", [article("5", "1")]),
    ("điểm a khoản 1 Điều 5", [article("5", "1", "a")]),
    ("điểm a khoản 1", [Pinpoint(clause="1", point="a")]),
    ("điểm đ khoản 5a Điều 15a", [article("15a", "5a", "đ")]),
    ("điểm a1 khoản 1 Điều 5", [article("5", "1", "a1")]),
    ("điểm 2.1 mục 2", [Pinpoint(section="2", point="2.1")]),
    ("tiết a.1 điểm a khoản 1", [Pinpoint(clause="1", point="a", item="a.1")]),
    ("tiết 1.1 điểm b", [Pinpoint(point="b", item="1.1")]),
    ("tiết iii", [Pinpoint(item="iii")]),
    ("Tiểu mục 1 Mục 2 Chương II", [Pinpoint(chapter="II", section="2", subsection="1")]),
    ("Mục 2 Chương II", [Pinpoint(chapter="II", section="2")]),
    ("Chương III Phần thứ hai", [Pinpoint(part="thứ hai", chapter="III")]),
    ("mục A phần II", [Pinpoint(part="II", section="A")]),
    ("Phụ lục III", [Pinpoint(annex="III")]),
    ("Phụ lục số 3", [Pinpoint(annex="3")]),
    ("khoản 1 Phụ lục IIa", [Pinpoint(annex="IIa", clause="1")]),
    # links
    ("Điều 5 của", [article("5")]),
    ("Điều 5 thuộc", [article("5")]),
    ("Điều 5 trong", [article("5")]),
    ("Điều 5,", [article("5")]),
    ("khoản 1, Điều 5,", [article("5", "1")]),
    ("khoản 3, điều 64", [article("64", "3")]),
    ("điểm c của khoản 2 của Điều 9 của", [article("9", "2", "c")]),
    ("Phụ lục III ban hành kèm theo", [Pinpoint(annex="III")]),
    ("Phụ lục I, II kèm theo", [Pinpoint(annex="I"), Pinpoint(annex="II")]),
    # lists
    ("điểm a, b khoản 1 Điều 5 và Điều 7 của", [article("5", "1", "a"), article("5", "1", "b"), article("7")]),
    ("các điểm a, b và đ khoản 3 Điều 7", [article("7", "3", point) for point in "abđ"]),
    ("khoản 1, khoản 2 Điều 5 và Điều 6", [article("5", "1"), article("5", "2"), article("6")]),
    ("khoản 1, 2 và khoản 3 Điều 5", [article("5", "1"), article("5", "2"), article("5", "3")]),
    ("các Điều 24, 25 của", [article("24"), article("25")]),
    ("Điều 5 và 6", [article("5"), article("6")]),
    ("Điều 5 hoặc Điều 6", [article("5"), article("6")]),
    ("Điều 5 hay Điều 6", [article("5"), article("6")]),
    ("Điều 5; Điều 6", [article("5"), article("6")]),
    ("khoản 1 Điều 5, 6", [article("5", "1"), article("6")]),
    (
        "khoản 1, 2 Điều 5; khoản 3 Điều 6; Điều 7",
        [article("5", "1"), article("5", "2"), article("6", "3"), article("7")],
    ),
    ("khoản 3, điều 64 và điểm d, khoản 1, điều 65", [article("64", "3"), article("65", "1", "d")]),
    ("khoản 1 Điều 5 và khoản 1 Điều 5", [article("5", "1")]),
    ("khoản 1 Điều 6 và Chương III", [article("6", "1"), Pinpoint(chapter="III")]),
    ("khoản 1 Điều 6; Phụ lục III", [article("6", "1"), Pinpoint(annex="III")]),
    ("khoản 1 Điều 6 Chương III", [Pinpoint(chapter="III", article="6", clause="1")]),
    ("điểm a khoản 1 và Mục 2 Chương II", [Pinpoint(clause="1", point="a"), Pinpoint(chapter="II", section="2")]),
    ("Điều 4, khoản 1 và Điều 5", [article("4", "1"), article("5")]),
    ("Điều 4, khoản 1; Điều 5, khoản 2", [article("4", "1"), article("5", "2")]),
    ("Chương I và II", [Pinpoint(chapter="I"), Pinpoint(chapter="II")]),
    ("Phần thứ nhất, Phần thứ hai", [Pinpoint(part="thứ nhất"), Pinpoint(part="thứ hai")]),
    # ranges
    ("từ Điều 20 đến Điều 27", [article("20"), article("27")]),
    ("các Điều 20 đến 27", [article("20"), article("27")]),
    ("Điều 20 - 27", [article("20"), article("27")]),
    # shared articles
    ("khoản 1 các điều 134, 135", [article("134", "1"), article("135", "1")]),
    (
        "khoản 1 và khoản 2 các Điều 134, 135 và 136",
        [article(number, clause) for clause in "12" for number in ("134", "135", "136")],
    ),
    ("điểm a khoản 1 các điều 134, 135", [article("134", "1", "a"), article("135", "1", "a")]),
    ("khoản 1 các điều 134, 135 và Điều 140", [article("134", "1"), article("135", "1"), article("140")]),
    # words between pieces
    ("Điều 5 và Điều 6; bãi bỏ khoản 2 Điều 7", [article("5"), article("6"), article("7", "2")]),
    ("khoản 1 Điều 5; bổ sung Điều 6 của", [article("5", "1"), article("6")]),
    ("khoản 1 Điều 5; sửa đổi, bổ sung khoản 2 Điều 6", [article("5", "1"), article("6", "2")]),
    ("khoản 1 tại Điều 5", [article("5", "1")]),
    # large to small
    ("Điều 85, khoản 4", [article("85", "4")]),
    ("Điều 85, khoản 4 và 5", [article("85", "4"), article("85", "5")]),
    ("Điều 85, khoản 4, điểm a", [article("85", "4", "a")]),
    ("Điều 85, khoản 4, điểm a, b", [article("85", "4", "a"), article("85", "4", "b")]),
    ("Điều 85, điểm a khoản 4", [article("85", "4", "a")]),
    ("Phụ lục I, khoản 2", [Pinpoint(annex="I", clause="2")]),
    ("Điều 85 khoản 4", [article("85", "4")]),
    # typography
    ("ĐIỀU 5", [article("5")]),
    ("KHOẢN 1 ĐIỀU 5", [article("5", "1")]),
    ("Khoản 1 điều 5", [article("5", "1")]),
    ("điểm “a” khoản 1 Điều 5", [article("5", "1", "a")]),
    ('điểm "a", "b" khoản 1 Điều 5', [article("5", "1", "a"), article("5", "1", "b")]),
    ("điểm a) khoản 1 Điều 5", [article("5", "1", "a")]),
    ("khoản\n1\nĐiều\n5\n", [article("5", "1")]),
    ("đi ểm a kho ản 1", [Pinpoint(clause="1", point="a")]),
    ("Đ iều 5", [article("5")]),
    ("khoan 1 Dieu 5", [article("5", "1")]),
    ("điểm a", [Pinpoint(point="a")]),
    ("điểm đ", [Pinpoint(point="đ")]),
    ("Phần thứ mười", [Pinpoint(part="thứ mười")]),
]  # fmt: skip


@pytest.mark.parametrize(("before", "expected"), PLACES, ids=[ascii(before) for before, _ in PLACES])
class TestPlaces:
    def test_before_a_mention(self, before: str, expected: list[Pinpoint]) -> None:
        assert places(f"Theo {before} Luật này, sở báo cáo.") == expected

    def test_in_decomposed_text(self, before: str, expected: list[Pinpoint]) -> None:
        assert places(unicodedata.normalize("NFD", f"Theo {before} Luật này, sở báo cáo.")) == expected

    def test_at_the_beginning_of_a_text(self, before: str, expected: list[Pinpoint]) -> None:
        assert places(f"{before} Luật này, sở báo cáo.") == expected


NONE = [
    "Luật này có ba chương.",
    "Năm 2013, Luật này có ba chương.",
    "Có 5 Luật này.",
    "Theo Điều 5 thì Luật này sai.",
    "Điều 5 quy định về Luật này.",
    "Theo Điều 5. Luật này sai.",
    "Theo khoản 1 Điều này và Luật này.",
    "Kho II Luật này.",
    "Nhà a Luật này.",
    "Một hai ba Luật này.",
    "Mục lục Luật này.",
    "Các Phụ lục kèm theo Luật này.",
    "PHỤ LỤC Luật này.",
    "Điều 5, kho, 1, 2, 3 Luật này.",
    "“a” Luật này.",
    "Điều 5 của kho và điểm thi a của Luật này.",
    "Khoản tiền 5 Luật này.",
    "Điều kiện 5 Luật này.",
    "Của các Luật này.",
    "Điều 5 Bộ này và 6 Luật này.",
]


@pytest.mark.parametrize("text", NONE)
def test_there_are_none(text: str) -> None:
    assert places(text) == []


@pytest.mark.parametrize("link", ["kèm theo", "ban hành kèm theo", "của", ""])
def test_a_unit_alone_is_the_one_annex(link: str) -> None:
    assert places(f"Theo Phụ lục {link} Luật này, sở báo cáo.") == [Pinpoint(annex="")]
    assert places(f"Theo mục 2 Phụ lục {link} Luật này, sở báo cáo.") == [Pinpoint(annex="", section="2")]


def test_a_long_list_of_numbers() -> None:
    numbers = [str(number) for number in range(101, 145)]
    assert places(f"Theo các điều {', '.join(numbers[:-1])} và {numbers[-1]} Luật này.") == [
        article(number) for number in numbers
    ]


def test_a_long_list_of_pieces() -> None:
    numbers = [str(number) for number in range(101, 130)]
    pieces = "; ".join(f"khoản 1, 2 Điều {number}" for number in numbers)
    assert places(f"Bãi bỏ {pieces} Luật này.") == [
        article(number, clause) for number in numbers for clause in ("1", "2")
    ]


def test_of_a_list_longer_than_laws_print_the_end_is_read() -> None:
    pieces = "; ".join(f"khoản 1, 2 Điều {number}" for number in range(101, 191))
    found = places(f"Bãi bỏ {pieces} Luật này.")
    assert found[-2:] == [article("190", "1"), article("190", "2")]
    assert len(found) > 60


def test_a_short_list_far_from_the_beginning() -> None:
    assert places(f"{'Kho mở cửa. ' * 50}Theo khoản 1 Điều 5 Luật này.") == [article("5", "1")]


def test_another_list_before_does_not_count() -> None:
    assert places(f"Kho có điểm a khoản 9 Điều 9 và kho. {'Kho mở cửa. ' * 5}Theo Điều 5 Luật này.") == [article("5")]


def test_each_mention_has_its_own() -> None:
    text = "Theo điểm a khoản 1 Điều 5 Nghị định số 901/2019/NĐ-CP, khoản 3 Điều 6 Thông tư 12 và Điều 8 BLHS."
    assert [list(citation.pinpoints) for citation in find_citations(text)] == [
        [article("5", "1", "a")],
        [article("6", "3")],
        [article("8")],
    ]


def test_those_of_the_mention_before_are_not_taken_again() -> None:
    assert [list(citation.pinpoints) for citation in find_citations("Theo Điều 5 Luật này, Luật Lam Sơn.")] == [
        [article("5")],
        [],
    ]


def test_an_amending_law_has_them_and_what_it_amends_has_not() -> None:
    text = "Theo khoản 2 Điều 10 Luật sửa đổi, bổ sung một số điều của Luật Lam Sơn."
    assert [list(citation.pinpoints) for citation in find_citations(text)] == [[article("10", "2")], []]


@pytest.mark.parametrize(
    "mention",
    [
        "Nghị định số 901/2019/NĐ-CP",
        "nghị định 901",
        "901/2019/NĐ-CP",
        "Luật Đất đai",
        "Bộ luật Lam Sơn",
        "BLHS",
        "Hiến pháp",
        "Hiệp định Lam Sơn",
        "Thông tư này",
    ],
)
def test_any_form_may_have_them(mention: str) -> None:
    assert places(f"Theo khoản 1 Điều 5 {mention} thì thôi.") == [article("5", "1")]


def test_they_are_outside_the_span() -> None:
    (citation,) = find_citations("Theo khoản 1 Điều 5 Luật này.")
    assert citation.quote == "Luật này"


def test_lines_may_break_between_an_annex_and_its_instrument() -> None:
    (citation,) = find_citations("Theo Mẫu số 02B Phụ lục II ban \nhành kèm\ntheo Nghị định này.")
    assert [str(place) for place in citation.pinpoints] == ["Phụ lục II"]
