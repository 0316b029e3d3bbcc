"""Errors: what they say, where they point, and that they survive a pickle."""

import pickle

import pytest

from vanban import errors
from vanban.errors import DecodeError, ParseError, Problem, UnreadableError, VanbanError

EXAMPLES = (
    ParseError("03/2019", (2, 7), "letters"),
    UnreadableError("no text"),
    DecodeError((Problem("$.a", "missing"), Problem("$.b[0]", "unknown key"))),
)


def test_every_error_is_an_error_of_the_package_and_a_value_error() -> None:
    for error in EXAMPLES:
        assert isinstance(error, VanbanError)
        assert isinstance(error, ValueError)


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_errors_survive_a_pickle(protocol: int) -> None:
    for error in EXAMPLES:
        again = pickle.loads(pickle.dumps(error, protocol))  # noqa: S301
        assert type(again) is type(error)
        assert vars(again) == vars(error)
        assert str(again) == str(error)


def test_a_parse_error_keeps_what_it_was_told() -> None:
    error = ParseError("03/2019", (2, 7), "letters")
    assert (error.source, error.span, error.expected) == ("03/2019", (2, 7), "letters")


@pytest.mark.parametrize(
    ("source", "span", "drawing"),
    [
        ("03/2019", (2, 7), "    03/2019\n      ^^^^^"),
        ("03/2019", (7, 7), "    03/2019\n           ^"),
        ("", (0, 0), "    \n    ^"),
        ("một\nhai ba\nbốn", (8, 10), "    hai ba\n        ^^"),
        ("một\nhai ba\nbốn", (8, 15), "    hai ba\n        ^^"),
        ("một\nhai", (3, 7), "    một\n       ^"),
    ],
)
def test_a_parse_error_draws_a_caret_under_the_place(source: str, span: tuple[int, int], drawing: str) -> None:
    assert str(ParseError(source, span, "a number")) == f"expected a number\n{drawing}"


def test_an_unreadable_source_has_a_reason() -> None:
    error = UnreadableError("no text")
    assert error.reason == "no text"
    assert str(error) == "no text"


def test_a_decode_error_tells_one_problem_a_line() -> None:
    assert str(EXAMPLES[2]) == "$.a: missing\n$.b[0]: unknown key"


def test_a_problem_is_a_value() -> None:
    assert Problem("$", "missing") == Problem("$", "missing")
    assert str(Problem("$.a", "missing")) == "$.a: missing"


def test_the_module_lists_its_names() -> None:
    assert dir(errors) == errors.__all__
