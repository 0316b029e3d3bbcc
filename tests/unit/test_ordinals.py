"""Numbers of divisions, however they are printed, and which one comes next."""

import pytest

from vanban._ordinals import Ordinal, follows, ordinal_of, prefixes, readings


@pytest.mark.parametrize(
    ("number", "place"),
    [
        ("7", (7, "")),
        ("15a", (15, "a")),
        ("IV", (4, "")),
        ("XLIX", (49, "")),
        ("IIa", (2, "a")),
        ("II.1", (2, "1")),
        ("A", (1, "")),
        ("đ", (5, "")),
        ("thứ nhất", (1, "")),
        ("thứ Hai", (2, "")),
        ("thứ mười lăm", (15, "")),
        ("thứ 12", (12, "")),
    ],
)
def test_a_number_has_a_place(number: str, place: Ordinal) -> None:
    assert ordinal_of(number) == place


@pytest.mark.parametrize("number", ["", "?", "thứ", "thứ yếu", "thứ hai mươi lẻ", "hai", "ABC", "IIX"])
def test_what_is_no_number_has_none(number: str) -> None:
    assert ordinal_of(number) is None


@pytest.mark.parametrize(
    ("last", "following", "is_next"),
    [
        ((1, ""), (2, ""), True),
        ((1, ""), (1, "a"), True),
        ((1, "a"), (1, "b"), True),
        ((1, "b"), (2, ""), True),
        ((1, ""), (1, ""), False),
        ((1, "b"), (1, "a"), False),
        ((1, ""), (3, ""), False),
        ((2, ""), (1, ""), False),
    ],
)
def test_the_next_number_or_an_insertion_follows(last: Ordinal, following: Ordinal, *, is_next: bool) -> None:
    assert follows(last, following) is is_next


def test_a_number_is_cut_from_the_right() -> None:
    assert list(prefixes("IIC")) == ["IIC", "II", "I"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("1", "."), ("2", ". -")),
        (("1", ")"), ("2", ".)")),
        (("1.1", ""), ("1.2", ".")),
        (("a", ")"), ("b", ".)")),
        (("A", "."), ("B", ".")),
        (("II", "."), ("III", "-")),
    ],
)
def test_labels_of_one_list_are_alike(one: tuple[str, str], other: tuple[str, str]) -> None:
    assert {way.style for way in readings(*one)} & {way.style for way in readings(*other)}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("1", "."), ("2", ")")),
        (("1", ")"), ("(2", ")")),
        (("1.1", "."), ("1.1.1", ".")),
        (("a", ")"), ("(b", ")")),
        (("a", ")"), ("a.1", ")")),
        (("b", ")"), ("B", ".")),
        (("2", "."), ("II", ".")),
    ],
)
def test_labels_of_different_lists_differ(one: tuple[str, str], other: tuple[str, str]) -> None:
    assert not {way.style for way in readings(*one)} & {way.style for way in readings(*other)}


def test_a_letter_may_be_a_roman_number() -> None:
    assert [(way.style[0], way.ordinal) for way in readings("i", ")")] == [("a", (9, "")), ("i", (1, ""))]
    assert [(way.style[0], way.ordinal) for way in readings("ii", ")")] == [("i", (2, ""))]
    assert [(way.style[0], way.ordinal) for way in readings("vii", ")")] == [("i", (7, ""))]


def test_a_doubled_letter_is_an_insertion() -> None:
    assert [(way.ordinal, way.first) for way in readings("aa", ")")] == [((1, "a"), False)]


def test_a_list_begins_with_its_first_number() -> None:
    assert all(readings(label, ".")[0].first for label in ("1", "1.1", "a", "a.1", "A", "I"))
    assert not any(readings(label, ".")[0].first for label in ("2", "1.2", "b", "a.2", "B", "II"))


@pytest.mark.parametrize(
    ("label", "stop"), [("(1", "."), ("1-2", "."), ("xy", ")"), ("Abc", "."), ("W", "."), ("B", ")")]
)
def test_what_is_no_label_has_no_reading(label: str, stop: str) -> None:
    assert readings(label, stop) == ()
