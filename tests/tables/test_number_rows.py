"""Rows of the numbers table and the figures that hold them: each example is read as its row says."""

import unicodedata
from collections import Counter

import pytest

from vanban._numbers import find_figures
from vanban._tables import numbers
from vanban.values import Bound

SORTS = {"percent", "money", "measure", "time", "person", "thing", "body", "none"}
UNITS = [
    pytest.param(row.words, example, id=example)
    for row in numbers.ROWS
    for example in row.examples
    if row.sort != "none"
]
OTHERS = [pytest.param(example, id=example) for row in numbers.ROWS for example in row.examples if row.sort == "none"]
BOUNDS = [pytest.param(row.bound, example, id=example) for row in numbers.BOUNDS for example in row.examples]
LABELS = [pytest.param(example, id=example) for row in numbers.LABELS for example in row.examples]
WORDS = {*numbers.SCALES, *numbers.CALENDAR, *numbers.LINKS, *numbers.LASTING, *numbers.NEVER_COUNTED, *numbers.EACH}


@pytest.mark.parametrize(("words", "example"), UNITS)
def test_an_example_of_a_unit_counts_it(words: str, example: str) -> None:
    (figure,) = find_figures(example)
    assert figure.unit == numbers.ONE_NAME.get(words, words)
    assert figure.quote.endswith(words)


@pytest.mark.parametrize("example", OTHERS)
def test_in_an_example_of_what_is_no_unit_nothing_is_counted(example: str) -> None:
    assert find_figures(example) == ()


@pytest.mark.parametrize(("bound", "example"), BOUNDS)
def test_an_example_of_a_bound_has_it(bound: str, example: str) -> None:
    (figure,) = find_figures(example)
    assert figure.bound == Bound(bound)
    assert figure.quote == example


@pytest.mark.parametrize("example", LABELS)
def test_in_an_example_of_a_label_nothing_is_counted(example: str) -> None:
    assert find_figures(example) == ()


def test_every_row_has_an_example_that_holds_it() -> None:
    rows = [(row.words, row.examples) for table in (numbers.ROWS, numbers.BOUNDS, numbers.LABELS) for row in table]
    assert [words for words, examples in rows if not examples or not all(words in one for one in examples)] == []


def test_no_row_stands_twice() -> None:
    for table in (numbers.ROWS, numbers.BOUNDS, numbers.LABELS):
        assert [words for words, count in Counter(row.words for row in table).items() if count > 1] == []


def test_sorts_are_known() -> None:
    assert {row.sort for row in numbers.ROWS} == SORTS
    assert {row.sort for row in numbers.LABELS} == {"strong", "weak"}
    assert {row.bound for row in numbers.BOUNDS} == set(Bound)


def test_only_what_has_a_capital_is_a_body() -> None:
    assert [row.words for row in numbers.ROWS if row.sort == "body" and row.words.islower()] == []


def test_words_are_composed_and_in_small_letters() -> None:
    assert {word for word in WORDS if word != unicodedata.normalize("NFC", word).lower()} == set()
    assert {row.words for row in numbers.BOUNDS if not row.words.islower()} == {">", "≥", "<", "≤", "~", "≈"}
    assert [row.words for row in numbers.LABELS if not row.words.islower()] == []
