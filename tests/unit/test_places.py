"""Finding a division by its place, and the place of a division."""

import pytest

from vanban import read_document
from vanban.models import Division, LegalDocument
from vanban.values import DivisionKind, Pinpoint

TEXT = """LUẬT
Đê điều
Căn cứ Hiến pháp;
Phần I
ĐÊ
Chương II
KÈ
Điều 1. Canh gác
1. Người gác:
a) Đi tuần;
b) Báo tin.
2. Sổ được giữ.
Điều 2. Sửa đổi, bổ sung Luật Kho
1. Sửa đổi Điều 7 như sau:
“Điều 7. Sổ
1. Sổ được giữ.”
2. Bãi bỏ Điều 8.
CHỦ TỊCH QUỐC HỘI
Lê Văn Kè
PHỤ LỤC I
SỔ CANH GÁC
1. Sổ
PHỤ LỤC II
SƠ ĐỒ
1. Đê
"""


@pytest.fixture(scope="module")
def document() -> LegalDocument:
    return read_document(TEXT)


def start(division: Division | None) -> str | None:
    """The first line of a division."""
    return None if division is None else division.span.of(TEXT).split("\n")[0]


@pytest.mark.parametrize(
    ("place", "line"),
    [
        (Pinpoint(article="1"), "Điều 1. Canh gác"),
        (Pinpoint(clause="2", article="1"), "2. Sổ được giữ."),
        (Pinpoint(point="b", clause="1", article="1"), "b) Báo tin."),
        (Pinpoint(clause="1", article="1", chapter="II", part="I"), "1. Người gác:"),
        (Pinpoint(clause="1", annex="II"), "1. Đê"),
        (Pinpoint(annex="I"), "PHỤ LỤC I"),
    ],
)
def test_a_division_is_found_at_its_place(document: LegalDocument, place: Pinpoint, line: str) -> None:
    assert start(document.at(place)) == line


@pytest.mark.parametrize(
    "place",
    [
        Pinpoint(chapter="2"),
        Pinpoint(chapter="II", part="1"),
        Pinpoint(chapter="thứ hai"),
        Pinpoint(chapter="II", part="thứ nhất"),
    ],
)
def test_numbers_are_alike_in_whatever_figures(document: LegalDocument, place: Pinpoint) -> None:
    assert start(document.at(place)) == "Chương II"


@pytest.mark.parametrize(
    "place",
    [
        Pinpoint(article="9"),
        Pinpoint(clause="9", article="1"),
        Pinpoint(clause="1", article="1", chapter="III"),
        Pinpoint(clause="1", annex="III"),
        Pinpoint(item="i"),
    ],
)
def test_where_nothing_stands_nothing_is_found(document: LegalDocument, place: Pinpoint) -> None:
    assert document.at(place) is None


def test_what_is_quoted_is_no_place_of_the_text(document: LegalDocument) -> None:
    assert document.at(Pinpoint(article="7")) is None


def test_what_is_left_out_may_be_anything(document: LegalDocument) -> None:
    assert start(document.at(Pinpoint(point="a"))) == "a) Đi tuần;"
    assert start(document.at(Pinpoint(clause="1"))) in {"1. Người gác:", "1. Sổ"}


def test_a_place_has_all_units_above_it(document: LegalDocument) -> None:
    point = next(one for one in document.walk() if one.kind is DivisionKind.POINT)
    place = Pinpoint(point="a", clause="1", article="1", chapter="II", part="I")
    assert document.pinpoint(point) == place
    assert document.pinpoint(point) == place


def test_a_quoted_division_has_no_place(document: LegalDocument) -> None:
    quoted = next(one for one in document.walk(quoted=True) if one.quoted)
    with pytest.raises(ValueError, match="not a division of this text: điều 7"):
        document.pinpoint(quoted)


def test_a_division_of_another_text_has_no_place(document: LegalDocument) -> None:
    other = read_document("LUẬT\nKho\nĐiều 1. Kho\nKho được giữ.\n").divisions[0]
    with pytest.raises(ValueError, match="not a division of this text: điều 1"):
        document.pinpoint(other)


def test_a_division_without_a_number_is_named_by_its_unit() -> None:
    other = read_document("QUYẾT ĐỊNH\nVề đê\nĐiều 1. Đê.\nCHỦ TỊCH\nQUY CHẾ\nGÁC ĐÊ\nĐiều 1. Đê").divisions[-1]
    with pytest.raises(ValueError, match=r"not a division of this text: phụ lục$"):
        read_document(TEXT).pinpoint(other)


def test_walking_passes_over_what_is_quoted(document: LegalDocument) -> None:
    own, every = list(document.walk()), list(document.walk(quoted=True))
    assert [one for one in every if not one.quoted] == own
    assert [start(one) for one in every if one.quoted] == ["Điều 7. Sổ", "1. Sổ được giữ.”"]


def test_provisions_are_what_holds_nothing_smaller(document: LegalDocument) -> None:
    assert [str(one.pinpoint) for one in document.provisions()][:4] == [
        "điểm a khoản 1 Điều 1 Chương II Phần I",
        "điểm b khoản 1 Điều 1 Chương II Phần I",
        "khoản 2 Điều 1 Chương II Phần I",
        "khoản 1 Điều 2 Chương II Phần I",
    ]


def test_a_provision_has_the_way_down_to_it(document: LegalDocument) -> None:
    first = next(iter(document.provisions()))
    assert first.headings == ("Phần I ĐÊ", "Chương II KÈ", "Điều 1. Canh gác", "1. Người gác:")
    assert first.text == first.span.of(TEXT) == "a) Đi tuần;"


def test_what_is_quoted_belongs_to_the_provision_that_quotes(document: LegalDocument) -> None:
    text = [one.text for one in document.provisions() if "Điều 7" in one.text]
    assert text == ["1. Sửa đổi Điều 7 như sau:\n“Điều 7. Sổ\n1. Sổ được giữ.”"]


def test_a_provision_is_without_what_is_of_the_page() -> None:
    page = "\n\nCÔNG BÁO/Số 7 + 8/Ngày 04-02-2021\n9\n\n"
    document = read_document(f"LUẬT\nKho bãi\nĐiều 1. Canh gác\n1. Người gác {page} đi tuần.\n2. Sổ.")
    assert [" ".join(one.text.split()) for one in document.provisions()] == ["1. Người gác đi tuần.", "2. Sổ."]
