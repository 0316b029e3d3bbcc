"""The table of meetings: what a row says is what is read of its examples, and its words are well formed."""

import re
import unicodedata
from typing import cast

import pytest

from vanban._meetings import find_meetings
from vanban._tables import meetings
from vanban.models import Meeting
from vanban.values import MeetingKind

USES = {"head", "verb", "modifier"}
# Every tuple of words in the table, by its name.
LISTS: dict[str, tuple[str, ...]] = {
    name: cast("tuple[str, ...]", value)
    for name, value in vars(meetings).items()
    if name.isupper() and isinstance(value, tuple) and name not in {"ROWS", "PRECEDENCE"}
}
EXAMPLES = [(row, example) for row in meetings.ROWS for example in row.examples]


def only(text: str) -> Meeting:
    found = find_meetings(text)
    assert len(found) == 1, (text, found)
    return found[0]


def identify(value: object) -> str:
    return f"{value.words}-{value.use}" if isinstance(value, meetings.EventRow) else ""


@pytest.mark.parametrize(("row", "example"), EXAMPLES, ids=identify)
def test_an_example_reports_one_meeting_of_the_kind(row: meetings.EventRow, example: str) -> None:
    meeting = only(example)
    assert meeting.kind == row.kind
    assert meeting.title is not None
    assert row.words in meeting.title.lower()
    assert meeting.title in example


@pytest.mark.parametrize(("row", "example"), EXAMPLES, ids=identify)
def test_an_example_is_a_whole_sentence(row: meetings.EventRow, example: str) -> None:
    assert row.words in example.lower()
    assert only(example).span.of(example) == example
    assert example == " ".join(example.split())


@pytest.mark.parametrize(
    ("row", "example"), [(row, example) for row, example in EXAMPLES if row.use != "modifier"], ids=identify
)
def test_a_name_opens_with_the_word_of_its_row(row: meetings.EventRow, example: str) -> None:
    title = (only(example).title or "").lower()
    assert title.startswith((row.words, *(f"{word} {row.words}" for word in meetings.CLASSIFIERS)))


@pytest.mark.parametrize("row", meetings.ROWS, ids=identify)
def test_a_row_is_well_formed(row: meetings.EventRow) -> None:
    assert row.use in USES
    assert row.kind in {kind.value for kind in MeetingKind}
    assert row.words == " ".join(row.words.lower().split())
    assert unicodedata.is_normalized("NFC", row.words)
    assert row.examples


def test_no_row_stands_twice() -> None:
    assert len({(row.words, row.use == "modifier") for row in meetings.ROWS}) == len(meetings.ROWS)


def test_kinds_have_their_order() -> None:
    assert sorted(meetings.PRECEDENCE) == sorted(kind.value for kind in MeetingKind)


@pytest.mark.parametrize("kind", MeetingKind)
def test_every_kind_has_a_word(kind: MeetingKind) -> None:
    assert [row for row in meetings.ROWS if row.kind == kind]


@pytest.mark.parametrize("kind", MeetingKind)
def test_a_modifier_is_more_special_than_a_conference(kind: MeetingKind) -> None:
    if any(row.kind == kind and row.use == "modifier" for row in meetings.ROWS):
        assert meetings.PRECEDENCE.index(kind) < meetings.PRECEDENCE.index("hội nghị")


@pytest.mark.parametrize("name", LISTS)
def test_words_are_well_formed(name: str) -> None:
    words = LISTS[name]
    assert words
    assert len(set(words)) == len(words)
    for word in words:
        assert word == " ".join(word.lower().split())
        assert unicodedata.is_normalized("NFC", word)


def test_tone_marks_stand_on_the_first_vowel() -> None:
    every = [word for words in LISTS.values() for word in words] + [row.words for row in meetings.ROWS]
    assert [word for word in every if re.search(r"o[àáảãạ](?!\w)|o[èéẻẽẹ](?!\w)|(?<!q)u[ỳýỷỹỵ](?!\w)", word)] == []


def test_every_special_use_of_a_word_is_one_of_a_head() -> None:
    heads = {row.words for row in meetings.ROWS if row.use == "head"}
    assert set(meetings.VERBAL) <= heads
    assert set(meetings.HOLDING) <= set(meetings.HELD)
    assert set(meetings.HELD).isdisjoint(meetings.CHAIRED)


@pytest.mark.parametrize("pair", meetings.JOINED)
def test_a_comma_joins_two_words(pair: str) -> None:
    assert re.fullmatch(r"[^,]+, [^,]+", pair)
