"""Rules of values and errors."""

import pickle
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vanban import LegalInstrument, ParseError, Period, Pinpoint, Span, Symbol, VanbanError, strategies
from vanban.errors import DecodeError, Problem, UnreadableError

pytestmark = pytest.mark.property

Value = Symbol | Pinpoint | Period | LegalInstrument
VALUES: st.SearchStrategy[Value] = st.one_of(
    strategies.symbols(), strategies.pinpoints(), strategies.periods(), strategies.instruments()
)
CLASSES: st.SearchStrategy[type[Value]] = st.sampled_from([Symbol, Pinpoint, Period, LegalInstrument])


class TestParsing:
    """``X.parse(str(x)) == x``; ``parse`` takes the whole string or raises."""

    @given(VALUES)
    def test_a_value_reads_back(self, value: Value) -> None:
        assert type(value).parse(str(value)) == value

    @given(VALUES)
    def test_what_is_written_is_canonical(self, value: Value) -> None:
        assert str(type(value).parse(str(value))) == str(value)

    @given(VALUES)
    def test_decomposed_letters_are_the_same_letters(self, value: Value) -> None:
        assert type(value).parse(unicodedata.normalize("NFD", str(value))) == value

    @given(strategies.symbols())
    def test_case_does_not_change_the_key_of_a_symbol(self, symbol: Symbol) -> None:
        assert Symbol.parse(str(symbol)).key == symbol.key
        assert symbol.key == Symbol(symbol.number.zfill(6), symbol.year, symbol.code, symbol.layout).key

    @given(CLASSES, st.text(max_size=30) | VALUES.map(str) | VALUES.map("{}?".format))
    def test_anything_gives_a_value_or_a_parse_error(self, cls: type[Value], text: str) -> None:
        try:
            value = cls.parse(text)
        except ParseError as error:
            start, end = error.span
            assert error.source == text  # noqa: PT017
            assert 0 <= start <= end <= len(text)
        else:
            assert isinstance(value, cls)

    @given(strategies.symbols(), st.text(min_size=1, max_size=3).filter(lambda text: not text.isspace()))
    def test_a_symbol_is_the_whole_string(self, symbol: Symbol, tail: str) -> None:
        with pytest.raises(ParseError):
            Symbol.parse(f"{symbol} của {tail}")


class TestSpans:
    """``text[span.start:span.end]`` is what the span marks."""

    @given(st.text(min_size=1).flatmap(lambda text: st.tuples(st.just(text), strategies.spans(within=text))))
    def test_a_span_marks_a_piece(self, drawn: tuple[str, Span]) -> None:
        text, span = drawn
        assert span.of(text) == text[span.start : span.end]
        assert len(span.of(text)) == span.end - span.start > 0


class TestErrors:
    """Errors are picklable, and a parse error draws a caret under the place."""

    @given(
        st.one_of(
            st.builds(
                ParseError,
                st.text(max_size=10),
                st.tuples(st.integers(0, 5), st.integers(0, 5)).map(lambda pair: (pair[0], sum(pair))),
                st.text(),
            ),
            st.builds(UnreadableError, st.text()),
            st.builds(DecodeError, st.lists(st.builds(Problem, st.text(), st.text())).map(tuple)),
        )
    )
    def test_an_error_survives_a_pickle(self, error: VanbanError) -> None:
        again = pickle.loads(pickle.dumps(error))  # noqa: S301
        assert type(again) is type(error)
        assert (vars(again), str(again)) == (vars(error), str(error))

    @given(st.lists(st.text("abcđ ", max_size=8), min_size=1, max_size=4), st.data())
    def test_the_caret_stands_under_the_piece(self, lines: list[str], data: st.DataObject) -> None:
        number = data.draw(st.integers(0, len(lines) - 1))
        start = data.draw(st.integers(0, len(lines[number])))
        end = data.draw(st.integers(start, len(lines[number])))
        before = sum(len(line) + 1 for line in lines[:number])
        error = ParseError("\n".join(lines), (before + start, before + end), "more")
        _, line, caret = str(error).split("\n")
        assert line == "    " + lines[number]
        assert caret == "    " + " " * start + "^" * max(1, end - start)
