"""Models as plain data and JSON, and what is said of data that is neither."""

import datetime as dt
import json
import subprocess
import sys
from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType
from typing import Any

import pytest

from vanban import (
    Article,
    Block,
    Bound,
    Citation,
    CitationForm,
    DateMention,
    DecodeError,
    Division,
    DivisionKind,
    Figure,
    InstrumentKind,
    LegalInstrument,
    Meeting,
    Period,
    Person,
    Pinpoint,
    Precision,
    Problem,
    Relation,
    RelationKind,
    Span,
    Symbol,
    codec,
    from_dict,
    from_json,
    to_dict,
    to_json,
)

SPAN = Span(0, 3)
DECREE = LegalInstrument(
    kind=InstrumentKind.DECREE,
    number="03",
    year=2019,
    symbol=Symbol.parse("03/2019/NĐ-CP"),
    issuers=("Chính phủ",),
    issued=dt.date(2019, 9, 5),
)


def problems(data: object, cls: type | None = None) -> list[tuple[str, str]]:
    with pytest.raises(DecodeError) as caught:
        from_dict(data, cls)
    return [(problem.path, problem.message) for problem in caught.value.problems]


def paths(data: object, cls: type | None = None) -> list[str]:
    return [path for path, _ in problems(data, cls)]


def json_problems(text: str, cls: type | None = None) -> list[tuple[str, str]]:
    with pytest.raises(DecodeError) as caught:
        from_json(text, cls)
    return [(problem.path, problem.message) for problem in caught.value.problems]


def figure(value: object) -> dict[str, Any]:
    return {"span": {"start": 0, "end": 1}, "quote": "1", "value": value}


# Writing.


def test_a_document_says_what_it_is_and_leaves_out_what_is_not_said() -> None:
    assert to_dict(DECREE) == {
        "type": "legal_instrument",
        "version": 1,
        "kind": "nghị định",
        "number": "03",
        "year": 2019,
        "symbol": "03/2019/NĐ-CP",
        "issuers": ["Chính phủ"],
        "issued": "2019-09-05",
    }


def test_fields_stand_in_the_order_of_the_model() -> None:
    mention = DateMention(span=SPAN, quote="nay", start=None, end=None, precision=Precision.DAY)
    assert list(to_dict(mention)) == ["type", "version", "span", "quote", "precision"]


def test_plain_data_is_plain() -> None:
    citation = Citation(span=SPAN, quote="Luật", form=CitationForm.FULL, instrument=DECREE)
    data = to_dict(citation)
    assert type(data["form"]) is str
    assert type(data["instrument"]["kind"]) is str
    assert type(data["instrument"]["issuers"]) is list


def test_a_pinpoint_has_the_words_of_the_law() -> None:
    place = Pinpoint(part="I", chapter="II", section="3", article="4", clause="5", point="đ", annex="")
    assert to_dict(place) == {
        "type": "pinpoint",
        "version": 1,
        "phần": "I",
        "chương": "II",
        "mục": "3",
        "điều": "4",
        "khoản": "5",
        "điểm": "đ",
        "phụ lục": "",
    }
    assert from_dict(to_dict(place)) == place


def test_a_symbol_is_its_string() -> None:
    assert to_dict(Symbol.parse("28-nq/tw")) == {"type": "symbol", "version": 1, "symbol": "28-NQ/TW"}


def test_whole_numbers_are_numbers_and_decimals_are_strings() -> None:
    both = Figure(span=SPAN, quote="1", value=1864, value_max=Decimal("1864.440"), bound=Bound.ABOUT)
    data = to_dict(both)
    assert (data["value"], data["value_max"], data["bound"]) == (1864, "1864.440", "~")
    again = from_dict(data, Figure)
    assert (type(again.value), str(again.value_max)) == (int, "1864.440")


def test_a_relation_of_the_text_itself_has_no_source() -> None:
    relation = Relation(span=SPAN, kind=RelationKind.REPLACES, source=None, target=DECREE)
    assert "source" not in to_dict(relation)
    assert from_dict(to_dict(relation)) == relation


def test_json_is_one_line_in_vietnamese() -> None:
    assert to_json(DECREE) == (
        '{"type": "legal_instrument", "version": 1, "kind": "nghị định", "number": "03", "year": 2019, '
        '"symbol": "03/2019/NĐ-CP", "issuers": ["Chính phủ"], "issued": "2019-09-05"}'
    )


@pytest.mark.parametrize("text", ["\ud800", "a\udc00b", "\u2028\u2029\x85", "\n\r\x1e", "😀"])
def test_json_is_one_line_that_utf8_can_write(text: str) -> None:
    line = to_json(Article(text=text))
    assert len(line.encode().decode().splitlines()) == 1
    assert from_json(line) == Article(text=text)


def test_two_halves_of_a_letter_stay_two() -> None:
    halves = Article(text="\ud83d\ude00")
    assert from_json(to_json(halves)) == halves


@pytest.mark.parametrize("foreign", [None, 5, "text", {}, InstrumentKind.LAW, object()])
def test_what_is_no_model_is_a_type_error(foreign: Any) -> None:
    with pytest.raises(TypeError, match="not a model of vanban"):
        to_dict(foreign)
    with pytest.raises(TypeError, match="not a model of vanban"):
        to_json(foreign)


@pytest.mark.parametrize("foreign", [int, Problem, InstrumentKind])
def test_a_class_that_is_no_model_is_a_type_error(foreign: Any) -> None:
    with pytest.raises(TypeError, match="not a model of vanban"):
        from_dict({}, foreign)
    with pytest.raises(TypeError, match="not a model of vanban"):
        from_json("{}", foreign)


def test_a_time_without_zone_cannot_be_written() -> None:
    article = Article(text="", published=dt.datetime(2020, 1, 2, 3, 4))  # noqa: DTZ001
    with pytest.raises(ValueError, match="without zone"):
        to_dict(article)


@pytest.mark.parametrize("value", ["NaN", "Infinity"])
def test_a_decimal_that_is_no_number_cannot_be_written(value: str) -> None:
    with pytest.raises(ValueError, match="no number"):
        to_json(Figure(span=SPAN, quote="1", value=Decimal(value)))


# Reading: the document.


def test_the_type_may_be_left_out_where_it_is_asked_for() -> None:
    assert from_dict({"start": 1, "end": 2}, Span) == Span(1, 2)
    assert from_dict({"symbol": "28-NQ/TW"}, Symbol) == Symbol.parse("28-NQ/TW")


def test_any_mapping_and_any_sequence_will_do() -> None:
    data = MappingProxyType({"name": "Trần Văn An", "roles": ("Giám đốc",)})
    assert from_dict(data, Person) == Person(name="Trần Văn An", roles=("Giám đốc",))


def test_null_is_what_is_not_said() -> None:
    assert from_dict({"name": "Trần Văn An", "rank": None}, Person) == Person(name="Trần Văn An")


@pytest.mark.parametrize("data", [None, True, 5, 1.5, "article", [], (), object()])
def test_a_document_is_an_object(data: object) -> None:
    assert paths(data) == ["$"]
    assert paths(data, Article) == ["$"]


@pytest.mark.parametrize(
    ("data", "found"),
    [
        ({}, [("$.type", "missing"), ("$.version", "missing")]),
        ({"version": 1}, [("$.type", "missing")]),
        ({"type": "article"}, [("$.version", "missing")]),
        (
            {"type": "artikel", "version": 1},
            [("$.type", 'expected the name of a model, such as "article", not "artikel"')],
        ),
        ({"type": [], "version": 1}, [("$.type", 'expected the name of a model, such as "article", not an array')]),
        ({"type": "span", "version": 2}, [("$.version", "expected 1, the version that this release reads")]),
        ({"type": "span", "version": True}, [("$.version", "expected 1, the version that this release reads")]),
    ],
)
def test_a_document_says_type_and_version(data: Mapping[str, object], found: list[tuple[str, str]]) -> None:
    assert problems(data) == found


def test_the_type_of_a_document_is_the_one_that_is_asked_for() -> None:
    assert problems(to_dict(SPAN), Article) == [("$.type", 'expected "article", not "span"')]
    assert problems({"type": None}, Article) == [("$.type", 'expected "article", not null')]


def test_faults_of_type_and_version_stand_in_their_order() -> None:
    assert paths({"version": 0, "type": 0}) == ["$.version", "$.type"]


def test_what_is_nested_beyond_measure_is_refused() -> None:
    deep: dict[str, Any] = {}
    for _ in range(100):
        deep = {"children": [deep]}
    assert problems(deep, Division) == [("$", "nested more than 100 levels deep")]
    assert json_problems("[" * 100_000) == [("$", "nested more than 100 levels deep")]


def test_what_holds_itself_is_refused() -> None:
    ring: list[object] = []
    ring.append(ring)
    assert problems({"text": ring}, Article) == [("$", "nested more than 100 levels deep")]


def test_divisions_lie_in_each_other_to_a_useful_depth() -> None:
    division = Division(kind=DivisionKind.POINT, number="a", span=SPAN)
    for _ in range(40):
        division = Division(kind=DivisionKind.CLAUSE, number=None, span=SPAN, children=(division,))
    assert from_json(to_json(division)) == division


# Reading: fields.


def test_all_problems_are_told_at_once_in_the_order_of_the_data() -> None:
    data = {
        "span": {"end": "3"},
        "form": "voll",
        "extra": 1,
        "instrument": {"issued": "hôm qua", "year": "2019", "issuers": ["Chính phủ", 5]},
        "pinpoints": [{"điều": "1"}, {"article": "1", "phụ lục": 2}],
    }
    assert problems(data, Citation) == [
        ("$.span.end", 'expected an integer, not "3"'),
        ("$.span.start", "missing"),
        ("$.form", 'expected one of "full", "short", "named", "anaphora", not "voll"'),
        ("$.extra", "unknown key"),
        ("$.instrument.issued", 'expected a date such as "2019-09-05", not "hôm qua"'),
        ("$.instrument.year", 'expected an integer, not "2019"'),
        ("$.instrument.issuers[1]", "expected a string, not a number"),
        ("$.pinpoints[1].article", "unknown key"),
        ('$.pinpoints[1]["phụ lục"]', "expected a string, not a number"),
        ("$.quote", "missing"),
    ]


def test_errors_are_written_one_a_line() -> None:
    with pytest.raises(DecodeError) as caught:
        from_dict({"start": None, "end": []}, Span)
    assert str(caught.value) == "$.start: expected an integer, not null\n$.end: expected an integer, not an array"


@pytest.mark.parametrize("value", ["abc", {"a": 1}, 5, True, 1.5])
def test_an_array_is_a_list_or_tuple(value: object) -> None:
    assert paths({"name": "An", "roles": value}, Person) == ["$.roles"]


@pytest.mark.parametrize("value", [5, 1.5, True, [], {}, b"An", InstrumentKind.LAW])
def test_a_string_is_a_string(value: object) -> None:
    assert paths({"name": value}, Person) == ["$.name"]


@pytest.mark.parametrize("value", ["7", 7.0, True, None, [], Decimal(7)])
def test_an_integer_is_an_integer(value: object) -> None:
    assert paths({"start": value, "end": 9}, Span) == ["$.start"]


@pytest.mark.parametrize("value", ["true", 0, 1, None, []])
def test_a_truth_value_is_true_or_false(value: object) -> None:
    data = {**to_dict(Division(kind=DivisionKind.ARTICLE, number="1", span=SPAN)), "quoted": value}
    assert problems(data) == [("$.quoted", problems(data)[0][1])]
    assert problems(data)[0][1].startswith("expected true or false")


@pytest.mark.parametrize(
    "value",
    [
        "20190905",
        "2019-W36-4",
        "2019-9-5",
        "2019-09-05 ",
        "2019-09-05\n",
        "２０１９-09-05",
        "0000-01-01",
        "2019-02-29",
        5,
    ],
)
def test_a_date_is_year_month_day(value: object) -> None:
    assert paths({"issued": value}, LegalInstrument) == ["$.issued"]


@pytest.mark.parametrize(
    "value",
    ["2019-09-05T10:00:00", "2019-09-05T24:00:00Z", "2019-02-29T10:00:00Z", "2019-09-05T10:00:60Z", "nay", 5],
)
def test_a_time_has_a_zone(value: object) -> None:
    assert paths({"text": "", "published": value}, Article) == ["$.published"]


@pytest.mark.parametrize(
    ("value", "moment"),
    [
        (None, None),
        ("2019-09-05", dt.date(2019, 9, 5)),
        ("2019-09-05T10:00:00Z", dt.datetime(2019, 9, 5, 10, tzinfo=dt.UTC)),
        ("2019-09-05T17:00:00.5+07:00", dt.datetime(2019, 9, 5, 10, 0, 0, 500_000, tzinfo=dt.UTC)),
    ],
)
def test_a_moment_is_a_day_or_a_time(value: object, moment: dt.date | None) -> None:
    assert from_dict({"text": "", "published": value}, Article).published == moment


@pytest.mark.parametrize("value", [1.5, True, None, "1,5", "1.", ".5", "NaN", "Infinity", " 1", "１", "", "1e5"])
def test_a_quantity_is_an_integer_or_a_decimal_in_a_string(value: object) -> None:
    assert paths(figure(value), Figure) == ["$.value"]


def test_an_exponent_beyond_measure_is_refused() -> None:
    assert problems(figure("1E+99999999999999999999"), Figure) == [
        ("$.value", 'expected an exponent that Python can hold, not "1E+99999999999999999999"')
    ]


def test_the_end_of_a_range_may_be_null() -> None:
    assert from_dict({**figure("1E+3"), "value_max": None}, Figure).value == 1000


@pytest.mark.parametrize("value", ["03/2019", "", 5, None, {"number": "03"}])
def test_a_symbol_is_read_as_a_whole(value: object) -> None:
    assert paths({"symbol": value}, Symbol) == ["$.symbol"]


def test_a_long_list_of_choices_is_not_printed() -> None:
    assert problems({"rank": "đại đội"}, Person)[0] == (
        "$.rank",
        'expected a value of Rank, such as "Đại tướng", not "đại đội"',
    )


def test_a_value_that_contradicts_itself_is_a_problem_of_its_place() -> None:
    data = {"span": {"start": 0, "end": 1}, "period": {"start": "2020-02-01", "end": "2020-01-01"}}
    ((path, message),) = problems(data, Meeting)
    assert path == "$.period"
    assert "cannot end" in message


def test_a_period_is_read_from_its_ends() -> None:
    data = {"start": "2020-01-01", "end": "2020-03-31"}
    assert from_dict(data, Period) == Period.parse("quý I năm 2020")


def test_keys_are_strings() -> None:
    assert problems({1: 2}, Span) == [("$", "expected keys that are strings, not a number")]
    assert problems({"span": {None: 2}}, Figure)[0] == ("$.span", "expected keys that are strings, not null")


def test_a_long_string_is_cut_in_the_message() -> None:
    ((_, message),) = problems({"start": "x" * 100 + "\ud800", "end": 1}, Span)
    assert message == f'expected an integer, not "{"x" * 40}…"'


def test_a_message_can_be_printed() -> None:
    ((_, message),) = problems({"start": "\ud800", "end": 1}, Span)
    assert message.encode()


# Reading: JSON.


@pytest.mark.parametrize("text", ["", "{", "nul", "{'a': 1}", '{"a": 1,}', '"\n"', "\ufeff{}", '{"a": 01}'])
def test_what_is_no_json_is_one_problem(text: str) -> None:
    ((path, message),) = json_problems(text)
    assert path == "$"
    assert message.startswith("not JSON: ")


def test_a_fault_of_json_has_a_line_and_a_column() -> None:
    ((_, message),) = json_problems('{\n  "start": }')
    assert message.endswith("at line 2, column 12")


@pytest.mark.parametrize("literal", ["NaN", "Infinity", "-Infinity"])
def test_json_has_no_such_numbers(literal: str) -> None:
    text = json.dumps(figure(0)).replace('"value": 0', f'"value": {literal}')
    ((path, message),) = json_problems(text, Figure)
    assert path == "$.value"
    assert message.endswith(f"not {literal}")


def test_a_number_of_too_many_digits_is_a_problem_of_its_place() -> None:
    text = f'{{"start": {"9" * 5000}, "end": 2}}'
    assert json_problems(text, Span) == [("$.start", "expected an integer, not a number of 5000 digits")]


def test_a_key_that_stands_twice_is_a_problem() -> None:
    text = '{"span": {"start": 0, "end": 1, "end": 2}, "role": "body", "role": "lead", "role": "lead"}'
    assert json_problems(text, Block) == [
        ("$.span.end", "stands more than once"),
        ("$.role", "stands more than once"),
    ]
    assert json_problems('{"start": 0, "start": 0, "end": "1"}', Span) == [
        ("$.start", "stands more than once"),
        ("$.end", 'expected an integer, not "1"'),
    ]
    text = '{"type": "span", "type": "span", "version": 1, "start": 0, "end": 1}'
    assert json_problems(text) == [("$.type", "stands more than once")]


def test_the_module_lists_its_names() -> None:
    assert dir(codec) == codec.__all__


# What it costs.


def test_the_codec_is_loaded_when_it_is_needed() -> None:
    code = "import sys, vanban; vanban.Article(text=''); assert not {'cattrs', 'hypothesis'} & set(sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)
