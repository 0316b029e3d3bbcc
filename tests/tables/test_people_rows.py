"""The tables of names, offices and the words around them: what a row says is what is read of its examples."""

import pytest

from vanban._people import find_people
from vanban._tables import offices, people, surnames
from vanban.models import Person

TITLES = {"honorific", "degree"}
NOBODY = {"trap", "brand", "unit", "company", "club"}


def only(text: str) -> Person:
    found = find_people(text)
    assert len(found) == 1, (text, found)
    return found[0]


def cases(use: str) -> list[tuple[str, str]]:
    found = [(row.words, example) for row in people.ROWS if row.use == use for example in row.examples]
    assert found
    return found


@pytest.mark.parametrize("row", surnames.ROWS, ids=lambda row: row.name)
def test_a_name_opens_with_the_family_name(row: surnames.SurnameRow) -> None:
    for example in row.examples:
        assert only(example).name.split()[0] == row.name


@pytest.mark.parametrize("row", [row for row in surnames.ROWS if row.sort == "sure"], ids=lambda row: row.name)
def test_a_sure_family_name_needs_nothing_beside_it(row: surnames.SurnameRow) -> None:
    assert only(f"Hôm ấy {row.name} Xuân Mẫu đến dự.").name == f"{row.name} Xuân Mẫu"


@pytest.mark.parametrize("row", offices.ROWS, ids=lambda row: row.words)
def test_an_office_is_the_role_of_who_follows(row: offices.OfficeRow) -> None:
    for example in row.examples:
        assert [role.casefold() for role in only(example).roles] == [row.words.casefold()]


@pytest.mark.parametrize("row", [row for row in offices.ROWS if row.deputy], ids=lambda row: row.words)
def test_an_office_has_deputies(row: offices.OfficeRow) -> None:
    assert only(f"Phó {row.words} Nguyễn Văn Mẫu đến dự.").roles == (f"Phó {row.words}",)


@pytest.mark.parametrize("state", offices.STATES)
def test_the_state_of_an_office_belongs_to_the_role(state: str) -> None:
    assert only(f"Hôm ấy có {state} Giám đốc Nguyễn Văn Mẫu.").roles == (f"{state} Giám đốc",)


def test_each_row_stands_once() -> None:
    assert len({row.name for row in surnames.ROWS}) == len(surnames.ROWS)
    assert len({row.words.casefold() for row in offices.ROWS}) == len(offices.ROWS)
    assert len({(row.words, row.use) for row in people.ROWS}) == len(people.ROWS)


@pytest.mark.parametrize(("words", "example"), [case for use in sorted(TITLES) for case in cases(use)])
def test_a_title_is_no_role(words: str, example: str) -> None:
    assert words.casefold() in example.casefold()
    assert only(example) == only("Ông Nguyễn Văn Mẫu.").__class__(
        name="Nguyễn Văn Mẫu", rank=None, roles=(), mentions=only(example).mentions
    )


@pytest.mark.parametrize(("words", "example"), [case for use in sorted(NOBODY) for case in cases(use)])
def test_a_trap_makes_no_person_of_what_follows(words: str, example: str) -> None:
    assert words in example
    assert find_people(example) == ()


@pytest.mark.parametrize("words", [words for words, _ in cases("unit") if words[-1] != "."])
def test_a_unit_behind_an_office_is_no_trap(words: str) -> None:
    assert only(f"Chủ tịch UBND {words} Nguyễn Văn Mẫu đến dự.").name == "Nguyễn Văn Mẫu"


@pytest.mark.parametrize(("words", "example"), cases("opener") + cases("cut") + cases("half"))
def test_a_name_ends_before_the_opening_of_a_sentence(words: str, example: str) -> None:
    assert words in example
    assert only(example).name == "Nguyễn Văn Mẫu"


@pytest.mark.parametrize(("words", "example"), cases("stop"))
def test_a_role_ends_where_the_sentence_goes_on(words: str, example: str) -> None:
    assert words in example
    assert only(example).roles == ("Giám đốc Sở Y tế",)


@pytest.mark.parametrize(("words", "example"), cases("compound"))
def test_a_compound_does_not_end_a_role(words: str, example: str) -> None:
    assert only(example).roles == (f"Trưởng phòng {words[0].upper()}{words[1:]}",)


@pytest.mark.parametrize(("words", "example"), cases("body"))
def test_a_larger_body_belongs_to_the_role(words: str, example: str) -> None:
    assert only(example).roles == (f"Trưởng phòng Kế hoạch, {words} Sông Lam",)


@pytest.mark.parametrize(("words", "example"), cases("event"))
def test_what_only_opens_like_a_body_does_not(words: str, example: str) -> None:
    assert words in example
    assert only(example).roles == ("Trưởng phòng Kế hoạch",)


@pytest.mark.parametrize(("words", "example"), cases("speech"))
def test_who_speaks_is_a_person(words: str, example: str) -> None:
    assert words in example
    assert only(example).name == "Lê Mẫu"


@pytest.mark.parametrize(
    "country", [name for name in people.COUNTRIES if all(word[0].isupper() for word in name.split())]
)
def test_a_country_stands_between_an_office_and_a_name(country: str) -> None:
    assert only(f"Tổng thống {country} Xerxes Quux đến dự.").name == "Xerxes Quux"


@pytest.mark.parametrize("word", people.BODY_LASTS)
def test_a_foreign_name_may_follow_a_body(word: str) -> None:
    assert only(f"Giám đốc Kho hàng {word} Xerxes Quux đến dự.").name == "Xerxes Quux"


@pytest.mark.parametrize("place", people.PLACES)
def test_a_place_is_no_person(place: str) -> None:
    assert find_people(f"Đoàn đã đến {place} hôm qua.") == ()


@pytest.mark.parametrize("middle", people.MIDDLES)
def test_a_common_middle_word_makes_a_family_name_sure(middle: str) -> None:
    assert only(f"Hôm ấy Mai {middle} Mẫu đến dự.").name == f"Mai {middle} Mẫu"


@pytest.mark.parametrize("pair", people.INNER)
def test_a_comma_inside_the_name_of_a_body_does_not_split_a_role(pair: str) -> None:
    assert only(f"Ông Nguyễn Văn Mẫu, Trưởng ban {pair} tỉnh, đến dự.").roles == (f"Trưởng ban {pair} tỉnh",)
