"""Rules of the codec, on any model and any data."""

import json
from collections.abc import Iterable, Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vanban import (
    DecodeError,
    LegalInstrument,
    Person,
    Symbol,
    from_dict,
    from_json,
    strategies,
    to_dict,
    to_json,
)
from vanban.codec import Model

pytestmark = pytest.mark.property

MODELS: st.SearchStrategy[Model] = st.one_of(
    strategies.articles(),
    strategies.blocks(),
    strategies.citations(),
    strategies.date_mentions(),
    strategies.divisions(),
    strategies.documents(),
    strategies.figures(),
    strategies.instruments(),
    strategies.meetings(),
    strategies.people(),
    strategies.periods(),
    strategies.pinpoints(),
    strategies.provisions(),
    strategies.references(),
    strategies.relations(),
    strategies.spans(),
    strategies.symbols(),
)


def _keys() -> st.SearchStrategy[str]:
    known = ["type", "version", "span", "start", "end", "quote", "kind", "text", "instrument", "citations", "điều"]
    return st.sampled_from(known) | st.text(max_size=5)


JSON: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=10),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(_keys(), inner, max_size=5),
    max_leaves=15,
)
Path = tuple[str | int, ...]


def _leaves(data: Any, path: Path = ()) -> Iterator[Path]:
    """The way to every value in *data* that holds no others."""
    items = list(_items(data))
    if not items:
        yield path
    for step, value in items:
        yield from _leaves(value, (*path, step))


def _items(data: Any) -> Iterable[tuple[str | int, Any]]:
    fields: dict[str, Any] = data if data.__class__ is dict else {}
    values: list[Any] = data if data.__class__ is list else []
    return [*fields.items(), *enumerate(values)]


def _replaced(data: Any, path: Path, value: Any) -> Any:
    if not path:
        return value
    changed: Any = dict(_items(data))
    changed[path[0]] = _replaced(changed[path[0]], path[1:], value)
    return changed if type(data) is dict else list(changed.values())


def _written(path: Path) -> str:
    steps = (
        f"[{step}]" if isinstance(step, int) else f".{step}" if " " not in step else f'["{step}"]' for step in path
    )
    return "$" + "".join(steps)


class TestRoundTrip:
    """``from_json(to_json(x)) == x``."""

    @given(MODELS)
    def test_json_gives_back_what_was_written(self, model: Model) -> None:
        line = to_json(model)
        again = from_json(line)
        assert again == model
        assert type(again) is type(model)
        assert to_json(again) == line

    @given(MODELS)
    def test_plain_data_gives_back_what_was_written(self, model: Model) -> None:
        data = to_dict(model)
        assert from_dict(data) == model
        assert from_dict(data, type(model)) == model
        assert json.loads(to_json(model)) == data

    @given(MODELS)
    def test_json_is_one_line_that_utf8_can_write(self, model: Model) -> None:
        assert len(to_json(model).splitlines()) == 1

    @given(st.text(st.characters(), max_size=20))
    def test_any_string_survives(self, text: str) -> None:
        assert from_json(to_json(Person(name=text))) == Person(name=text)


class TestWrongData:
    """Bad data gives one error with every problem and its path."""

    @given(MODELS, st.data())
    def test_a_leaf_of_another_type_is_the_one_problem(self, model: Model, data: st.DataObject) -> None:
        right = to_dict(model)
        path = data.draw(st.sampled_from(list(_leaves(right))))
        value: Any = right
        for step in path:
            value = value[step]
        # null is no problem where a field may be left out, and so no wrong value here; nor is one number for another
        others: list[Any] = [True, 1.5, ["x"], {"x": 1}, "\n", *([] if path[-1] in {"value", "value_max"} else [5])]
        wrong = data.draw(st.sampled_from([other for other in others if type(other) is not type(value)]))
        with pytest.raises(DecodeError) as caught:
            from_dict(_replaced(right, path, wrong))
        assert {problem.path for problem in caught.value.problems} == {_written(path)}

    @given(MODELS, st.data())
    def test_all_wrong_leaves_are_told(self, model: Model, data: st.DataObject) -> None:
        right = to_dict(model)
        leaves = [path for path in _leaves(right) if path[0] not in {"type", "version"}]
        paths = data.draw(st.lists(st.sampled_from(leaves), unique=True)) if leaves else []
        wrong = right
        for path in paths:
            wrong = _replaced(wrong, path, 0.5)
        if paths:
            with pytest.raises(DecodeError) as caught:
                from_dict(wrong)
            # in the order of the data
            told = [problem.path for problem in caught.value.problems]
            assert told == [_written(path) for path in leaves if path in paths]

    @given(MODELS, st.text(min_size=1, max_size=5))
    def test_an_unknown_key_is_a_problem(self, model: Model, key: str) -> None:
        with pytest.raises(DecodeError) as caught:
            from_dict({**to_dict(model), f"_{key}": 1})
        assert [problem.message for problem in caught.value.problems] == ["unknown key"]

    @given(JSON)
    def test_any_data_gives_a_model_or_a_decode_error(self, data: Any) -> None:
        for cls in (None, LegalInstrument, Symbol):
            try:
                from_dict(data, cls) if cls else from_dict(data)
            except DecodeError as error:
                assert error.problems  # noqa: PT017
                assert str(error).encode()  # noqa: PT017

    @given(
        st.text() | JSON.map(json.dumps) | MODELS.map(to_json) | st.text('{}[],:"019.eE-\\u nultrefasNI', max_size=30)
    )
    def test_any_text_gives_a_model_or_a_decode_error(self, text: str) -> None:
        try:
            model = from_json(text)
        except DecodeError as error:
            assert error.problems  # noqa: PT017
        else:
            assert from_json(to_json(model)) == model
