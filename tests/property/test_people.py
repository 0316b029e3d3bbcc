"""People: one rule, shown on many drawn texts."""

import unicodedata

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from vanban._people import find_people, read
from vanban._text import prepare

pytestmark = pytest.mark.property

# Pieces of which texts are made that name people, and that only look so.
PIECES = [
    *("ông ", "Bà ", "đồng chí ", "Thượng tướng ", "Thiếu tá ", "PGS.TS ", "các ", "hai "),
    *("Chủ tịch ", "Phó Giám đốc ", "Bộ trưởng ", "luật sư ", "Tổng thống Mỹ ", "nguyên ", "Ủy viên "),
    *("Bộ Kho", "UBND tỉnh ", "Hà Nội ", "Trường THPT ", "đường ", "TP. ", "Sở Văn hóa, Thể thao và Du lịch"),
    *("Đỗ Văn Mẫu", "Lê Thị Thử", "Mai Mẫu", "Xavier Quux", "Quux", "Mẫu", "N.", "H'Ăng ", "Kim Mau-un"),
    *(", ", "; ", " và ", " - ", " (", ") ", ". ", ": ", "\n", " ", "-", ".", "“", " kiêm ", " tại Việt Nam"),
    *(" cho biết", " giữ chức ", " là ", "32 tuổi", " của ", "\u00a0", "\u200b", "\ud800", "\x00", "Mâ\u0303u"),
]
TEXTS = st.lists(st.sampled_from(PIECES), max_size=24).map("".join)
# Sentences with nobody in them.
QUIET = ["Kho đã đầy.", "Sáng nay trời mưa, đường trơn.", "Theo kế hoạch, 12 kho sẽ mở cửa vào ngày 2/9."]


@given(st.text() | TEXTS)
@example("ông")
@example("ông ")
@example("Giám đốc ")
@example("ông Đỗ Văn Mẫu, Chủ tịch xã, và bà Mẫu")
def test_any_text_can_be_read(text: str) -> None:
    prepared = prepare(text)
    found = read(prepared)
    end = 0
    for mention in found.mentions:
        start, stop = mention.name
        assert end <= mention.start <= start < stop <= mention.end <= len(prepared.text)
        end = mention.end
        person = found.persons[mention.person]
        name = " ".join(prepared.text[start:stop].split())
        assert (name == person.name) == mention.full
        assert person.name.endswith(name)
    assert [len(person.mentions) for person in found.persons] == [
        sum(mention.full and mention.person == index for mention in found.mentions)
        for index in range(len(found.persons))
    ]


@given(TEXTS)
def test_spans_stand_where_the_name_does(text: str) -> None:
    for person in find_people(text):
        assert person.mentions
        for span in person.mentions:
            assert unicodedata.normalize("NFC", " ".join(prepare(span.of(text)).text.split())).casefold()


@given(TEXTS, st.sampled_from(QUIET))
def test_a_paragraph_without_people_changes_nothing(text: str, quiet: str) -> None:
    assume(not text.endswith("\n"))
    assert find_people(f"{text}\n\n{quiet}") == find_people(f"{text}\n\n")


NAMES = [("Đỗ Văn Mẫu", "Lê Thị Thử"), ("Trần Quang Nghiệm", "Xavier Quux")]
FRAMES = ["Ông {} nói.", "Bộ trưởng {} đến, ông cười.", "Đại tá {}, Cục trưởng Cục Kho, nói.", "bị cáo {} khai."]


@given(
    st.lists(st.tuples(st.sampled_from(NAMES[0]), st.sampled_from(FRAMES)), min_size=1, max_size=4),
    st.lists(st.tuples(st.sampled_from(NAMES[1]), st.sampled_from(FRAMES)), min_size=1, max_size=4),
)
def test_texts_that_share_no_name_are_read_apart(first: list[tuple[str, str]], second: list[tuple[str, str]]) -> None:
    one, two = (" ".join(frame.format(name) for name, frame in rows) for rows in (first, second))
    plain = [(person.name, person.rank, person.roles) for text in (one, two) for person in find_people(text)]
    both = find_people(f"{one}\n\n{two}")
    assert [(person.name, person.rank, person.roles) for person in both] == plain
    assert {person.name for person in both} == {name for name, _ in first + second}


@given(TEXTS)
def test_composed_and_decomposed_texts_name_the_same_people(text: str) -> None:
    composed, decomposed = (unicodedata.normalize(form, text) for form in ("NFC", "NFD"))
    assert [(person.name, person.roles) for person in find_people(composed)] == [
        (person.name, person.roles) for person in find_people(decomposed)
    ]
