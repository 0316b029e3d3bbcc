"""Models to plain data and JSON, and back.

A document is a JSON object: ``type`` (``"article"``), ``version``, and the fields of the model under their
Python names and in their order; what is ``None``, false or empty is left out.  Reading is strict: nothing is
converted, nothing is dropped, and one :class:`~vanban.errors.DecodeError` tells all that is wrong.
"""

from __future__ import annotations

import builtins
import datetime as dt
import functools
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from decimal import Decimal
from enum import StrEnum
from typing import Any, Final, NoReturn, TypeAlias, TypeVar, cast, get_args, get_origin, overload

import attrs
from cattrs import ClassValidationError, Converter
from cattrs.errors import ForbiddenExtraKeysError
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn, override

from vanban.errors import DecodeError, ParseError, Problem
from vanban.models import (
    Article,
    Block,
    Citation,
    DateMention,
    Division,
    Figure,
    LegalDocument,
    LegalInstrument,
    Meeting,
    Person,
    Provision,
    Reference,
    Relation,
)
from vanban.values import (
    Bound,
    CitationForm,
    DivisionKind,
    InstrumentKind,
    MeetingKind,
    Mode,
    PartOfDay,
    Period,
    Pinpoint,
    Precision,
    Rank,
    RelationKind,
    Span,
    Symbol,
)

__all__ = ["from_dict", "from_json", "to_dict", "to_json"]


def __dir__() -> list[str]:
    return __all__


Model: TypeAlias = (
    Article
    | Block
    | Citation
    | DateMention
    | Division
    | Figure
    | LegalDocument
    | LegalInstrument
    | Meeting
    | Period
    | Person
    | Pinpoint
    | Provision
    | Reference
    | Relation
    | Span
    | Symbol
)
ModelT = TypeVar("ModelT", bound=Model)

_VERSION: Final = 1
_TYPE_NAMES: Final[dict[type[Model], str]] = {
    Article: "article",
    Block: "block",
    Citation: "citation",
    DateMention: "date_mention",
    Division: "division",
    Figure: "figure",
    LegalDocument: "legal_document",
    LegalInstrument: "legal_instrument",
    Meeting: "meeting",
    Period: "period",
    Person: "person",
    Pinpoint: "pinpoint",
    Provision: "provision",
    Reference: "reference",
    Relation: "relation",
    Span: "span",
    Symbol: "symbol",
}
_TYPES: Final = {name: cls for cls, name in _TYPE_NAMES.items()}
_ENUMS: Final = (
    Bound,
    CitationForm,
    DivisionKind,
    InstrumentKind,
    MeetingKind,
    Mode,
    PartOfDay,
    Precision,
    Rank,
    RelationKind,
)
# The words of the law itself, as in a Pinpoint's own string.
_WIRE_NAMES: Final[dict[type, dict[str, str]]] = {
    Pinpoint: {
        "part": "phần",
        "chapter": "chương",
        "section": "mục",
        "subsection": "tiểu mục",
        "article": "điều",
        "clause": "khoản",
        "point": "điểm",
        "item": "tiết",
        "annex": "phụ lục",
    }
}
_DEEPEST: Final = 100
_FEW: Final = 16
_LONG: Final = 40

_DATE: Final = re.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})")
_TIME: Final = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}T(?:[01][0-9]|2[0-3]):[0-9]{2}:[0-9]{2}(?:\.[0-9]{1,6})?"
    r"(?:Z|[+-][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{6})?)?)"
)
_DECIMAL: Final = re.compile(r"-?[0-9]+(?:\.[0-9]+)?(?:E[+-]?[0-9]+)?")
# What JSON leaves as it is and UTF-8 cannot write, or what some readers take for the end of a line.
_UNSAFE: Final = re.compile("[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[\x85\u2028\u2029]")

_Path: TypeAlias = tuple[str | int, ...]
_Fault: TypeAlias = tuple[_Path, str]


@attrs.frozen
class _SymbolDocument:
    """A symbol has no fields on the wire, so that a document of one needs a name for it."""

    symbol: Symbol


class _Literal:
    """A number that JSON or Python cannot hold, kept to be reported at its place."""

    def __init__(self, text: str) -> None:
        self.text = text


class _Repeating(dict[str, Any]):
    """An object in which keys stand more than once."""

    repeated: tuple[str, ...] = ()


class _WrongError(Exception):
    """All that is wrong with one value, each with the way to it from there."""

    def __init__(self, faults: list[_Fault]) -> None:
        super().__init__(faults)
        self.faults = faults


def to_dict(x: Model) -> dict[str, Any]:
    """*x* as plain data: dicts, lists, strings, integers and booleans.

    Raises:
        TypeError: if *x* is no model of this package.
        ValueError: if *x* holds what no document can say: a time without zone, a decimal that is no number.
    """
    name = _TYPE_NAMES.get(type(x))
    if name is None:
        message = f"not a model of vanban: {type(x).__name__}"
        raise TypeError(message)
    data = _converter().unstructure(x)
    return {"type": name, "version": _VERSION, **(data if isinstance(data, dict) else {name: data})}


def to_json(x: Model) -> str:
    """*x* as one line of JSON, without a line feed at its end; the same value always gives the same line.

    Raises:
        TypeError: as :func:`to_dict`.
        ValueError: as :func:`to_dict`.
    """
    line = json.dumps(to_dict(x), ensure_ascii=False, allow_nan=False)
    return _UNSAFE.sub(lambda found: f"\\u{ord(found[0]):04x}", line)


@overload
def from_dict(data: object, type: builtins.type[ModelT]) -> ModelT: ...
@overload
def from_dict(data: object, type: None = None) -> Model: ...
def from_dict(data: object, type: builtins.type[Any] | None = None) -> Model:  # noqa: A002 - reads best
    """The model that *data* describes.

    *type* is the class to expect; it may be left out where *data* carries its type and version.

    Raises:
        DecodeError: if *data* describes no such model; lists every problem, in the order of *data*.
        TypeError: if *type* is no model of this package.
    """
    if type is not None and type not in _TYPE_NAMES:
        message = f"not a model of vanban: {type!r}"
        raise TypeError(message)
    try:
        return _read_document(data, type)
    except _WrongError as wrong:
        raise DecodeError(tuple(Problem(_write_path(path), text) for path, text in wrong.faults)) from None


@overload
def from_json(text: str, type: builtins.type[ModelT]) -> ModelT: ...
@overload
def from_json(text: str, type: None = None) -> Model: ...
def from_json(text: str, type: builtins.type[Any] | None = None) -> Model:  # noqa: A002 - reads best
    """The model that a JSON text describes.

    *type* is the class to expect; it may be left out where the text carries its type and version.

    Raises:
        DecodeError: if *text* is no JSON or describes no such model; lists every problem, in their order.
        TypeError: if *type* is no model of this package.
    """
    try:
        data: object = json.loads(text, parse_int=_read_digits, parse_constant=_Literal, object_pairs_hook=_read_pairs)
    except json.JSONDecodeError as error:
        problem = Problem("$", f"not JSON: {error.msg} at line {error.lineno}, column {error.colno}")
        raise DecodeError((problem,)) from None
    except RecursionError:
        raise DecodeError((Problem("$", _TOO_DEEP),)) from None
    model: Model = from_dict(data, type)
    return model


_TOO_DEEP: Final = f"nested more than {_DEEPEST} levels deep"


def _read_digits(digits: str) -> int | _Literal:
    try:
        return int(digits)
    except ValueError:  # more digits than Python reads
        return _Literal(f"a number of {len(digits)} digits")


def _read_pairs(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    data = dict(pairs)
    if len(data) == len(pairs):
        return data
    keys = [key for key, _ in pairs]
    repeating = _Repeating(data)
    repeating.repeated = tuple(key for key in data if keys.count(key) > 1)
    return repeating


def _read_document(document: object, cls: type[Model] | None) -> Model:
    data = _read_mapping(document)
    if _is_too_deep(data):
        raise _WrongError([((), _TOO_DEEP)])
    faults: list[_Fault] = []
    expected = {_TYPE_NAMES[cls]: cls} if cls is not None else _TYPES
    name: object = data.get("type", None if cls is None else _TYPE_NAMES[cls])
    if type(name) is not str or name not in expected:
        what = _seen(_TYPE_NAMES[cls]) if cls is not None else 'the name of a model, such as "article"'
        faults.append((("type",), f"expected {what}, not {_seen(name)}" if "type" in data else "missing"))
    version: object = data.get("version", None if cls is None else _VERSION)
    if type(version) is not int or version != _VERSION:
        what = f"expected {_VERSION}, the version that this release reads"
        faults.append((("version",), what if "version" in data else "missing"))
    if faults:
        raise _WrongError(sorted(faults, key=_place_in(data)))
    fields = _Repeating((key, value) for key, value in data.items() if key not in ("type", "version"))
    fields.repeated = data.repeated if isinstance(data, _Repeating) else ()
    model = _TYPES[cast("str", name)]
    if model is Symbol:
        return _converter().structure(fields, _SymbolDocument).symbol
    return _converter().structure(fields, model)


def _read_mapping(value: object) -> Mapping[str, Any]:
    if not isinstance(value, Mapping):
        _refuse("an object", value)
    data = cast("Mapping[str, Any]", value)
    odd = [key for key in data if type(key) is not str]
    if odd:
        _refuse("keys that are strings", odd[0])
    return data


def _is_too_deep(data: object) -> bool:
    waiting: list[tuple[Any, int]] = [(data, 1)]
    while waiting:
        value, depth = waiting.pop()
        if depth > _DEEPEST:
            return True
        children: Iterable[Any] = value.values() if hasattr(value, "values") else value
        waiting += [(child, depth + 1) for child in children if isinstance(child, Mapping | list | tuple)]
    return False


def _write_path(path: _Path) -> str:
    return "$" + "".join(
        f"[{step}]" if isinstance(step, int) else f".{step}" if step.isidentifier() else f"[{_seen(step)}]"
        for step in path
    )


def _place_in(data: Mapping[str, object]) -> Callable[[_Fault], int]:
    """Where in *data* a fault stands; what is missing comes last."""
    places = {key: place for place, key in enumerate(data)}
    return lambda fault: places.get(cast("str", fault[0][0]), len(places)) if fault[0] else -1


def _refuse(expected: str, value: object) -> NoReturn:
    raise _WrongError([((), f"expected {expected}, not {_seen(value)}")])


def _seen(value: object) -> str:
    """What a value is, in the words of JSON."""
    if value is None or isinstance(value, bool):
        return json.dumps(value)
    if isinstance(value, _Literal):
        return value.text
    if type(value) is str:
        short = value if len(value) <= _LONG else value[:_LONG] + "…"
        return _UNSAFE.sub("\N{REPLACEMENT CHARACTER}", json.dumps(short, ensure_ascii=False))
    if isinstance(value, int | float):
        return "a number"
    if isinstance(value, list | tuple):
        return "an array"
    return "an object" if isinstance(value, Mapping) else type(value).__name__


@functools.cache
def _converter() -> Converter:
    """The one converter, with a strict hook for every type that a field has."""
    converter = Converter(
        detailed_validation=True,
        unstruct_collection_overrides={tuple: list},
    )
    for hooks in (_add_scalars, _add_enums, _add_arrays, _add_objects):
        hooks(converter)
    return converter


def _add_scalars(converter: Converter) -> None:
    number, moment = int | Decimal, dt.date | dt.datetime
    converter.register_structure_hook(str, lambda value, _: _read_exactly(str, "a string", value))
    converter.register_structure_hook(bool, lambda value, _: _read_exactly(bool, "true or false", value))
    converter.register_structure_hook(int, lambda value, _: _read_exactly(int, "an integer", value))
    converter.register_structure_hook(dt.date, lambda value, _: _read_date(value))
    converter.register_structure_hook(Symbol, lambda value, _: _read_symbol(value))
    for union, read in ((number, _read_number), (moment, _read_moment)):
        converter.register_structure_hook(union, lambda value, _, read=read: read(value))
        converter.register_structure_hook(
            union | None, lambda value, _, read=read: None if value is None else read(value)
        )
    converter.register_unstructure_hook(Symbol, str)
    converter.register_unstructure_hook(Decimal, _write_decimal)
    converter.register_unstructure_hook(dt.date, dt.date.isoformat)
    converter.register_unstructure_hook(dt.datetime, _write_time)


def _read_exactly(cls: type, expected: str, value: object) -> Any:
    return value if type(value) is cls else _refuse(expected, value)


def _read_date(value: object) -> dt.date:
    found = _DATE.fullmatch(value) if type(value) is str else None
    if found is None:
        _refuse('a date such as "2019-09-05"', value)
    try:
        return dt.date(int(found[1]), int(found[2]), int(found[3]))
    except ValueError:
        _refuse("a day that exists", value)


def _read_moment(value: object) -> dt.date | dt.datetime:
    if type(value) is not str or not _TIME.fullmatch(value):
        return _read_date(value)
    try:
        return dt.datetime.fromisoformat(value)
    except ValueError:
        _refuse("a time that exists", value)


def _write_time(value: dt.datetime) -> str:
    if value.utcoffset() is None:
        message = f"a time without zone: {value}"
        raise ValueError(message)
    return value.isoformat()


def _read_number(value: object) -> int | Decimal:
    if type(value) is int:
        return value
    if type(value) is not str or not _DECIMAL.fullmatch(value):
        _refuse('an integer or a decimal in a string, such as "1864.44"', value)
    try:
        return Decimal(value)
    except ArithmeticError:
        _refuse("an exponent that Python can hold", value)


def _write_decimal(value: Decimal) -> str:
    if not value.is_finite():
        message = f"no number: {value}"
        raise ValueError(message)
    return str(value)


def _read_symbol(value: object) -> Symbol:
    if type(value) is not str:
        _refuse('a symbol such as "03/2019/NĐ-CP"', value)
    try:
        return Symbol.parse(value)
    except ParseError as error:
        _refuse(error.expected, value)


def _add_enums(converter: Converter) -> None:
    for enum in _ENUMS:
        converter.register_structure_hook(enum, _read_member)
        converter.register_unstructure_hook(enum, lambda member: member.value)


def _read_member(value: object, enum: type[StrEnum]) -> StrEnum:
    members = enum._value2member_map_
    if type(value) is str and value in members:
        return enum(value)
    names = [_seen(str(member)) for member in enum]
    if len(names) > _FEW:
        _refuse(f"a value of {enum.__name__}, such as {names[0]}", value)
    _refuse(f"one of {', '.join(names)}", value)


def _add_arrays(converter: Converter) -> None:
    def is_array(cls: Any) -> bool:
        origin: object = get_origin(cls)
        return origin is tuple

    def read_array(value: object, cls: Any) -> tuple[Any, ...]:
        if not isinstance(value, list | tuple):
            _refuse("an array", value)
        (item_type, _) = get_args(cls)
        items: list[Any] = []
        faults: list[_Fault] = []
        for index, item in enumerate(cast("list[object]", value)):
            try:
                items.append(converter.structure(item, item_type))
            except _WrongError as wrong:
                faults += (((index, *path), text) for path, text in wrong.faults)
        if faults:
            raise _WrongError(faults)
        return tuple(items)

    converter.register_structure_hook_func(is_array, read_array)


def _add_objects(converter: Converter) -> None:
    objects = [_Object(cls) for cls in (*_TYPE_NAMES, _SymbolDocument) if cls is not Symbol]
    # All hooks first: what is generated for a class makes use of those of the classes inside it.
    for it in objects:
        converter.register_structure_hook(it.cls, it.structure)
        converter.register_unstructure_hook(it.cls, it.unstructure)
    for it in objects:
        it.generate(converter)


class _Object:
    """How one model is read and written as an object."""

    read: Callable[[Mapping[str, Any], type], Any]
    write: Callable[[Any], dict[str, Any]]

    def __init__(self, cls: type) -> None:
        self.cls = cls
        self.keys = _WIRE_NAMES.get(cls, {})
        # Fields that must be named when a model is made and may be None: on the wire they are left out.
        self.nulls = {
            field.name: None
            for field in attrs.fields(attrs.resolve_types(cls))
            if field.default is attrs.NOTHING and type(None) in get_args(field.type)
        }

    def generate(self, converter: Converter) -> None:
        names: dict[str, Any] = {field: override(rename=key) for field, key in self.keys.items()}
        self.read = make_dict_structure_fn(self.cls, converter, _cattrs_forbid_extra_keys=True, **names)
        self.write = make_dict_unstructure_fn(self.cls, converter, _cattrs_omit_if_default=True, **names)

    def unstructure(self, model: object) -> dict[str, Any]:
        data = self.write(model)
        for name in self.nulls:
            if data[name] is None:
                del data[name]
        return data

    def structure(self, value: object, cls: type) -> Any:
        data = _read_mapping(value)
        repeated = data.repeated if isinstance(data, _Repeating) else ()
        faults: list[_Fault] = [((key,), "stands more than once") for key in repeated]
        try:
            model = self.read({**self.nulls, **data}, cls)
        except ClassValidationError as errors:
            faults += self._faults_of(errors)
            model = None
        if faults:
            raise _WrongError(sorted(faults, key=_place_in(data)))
        return model

    def _faults_of(self, errors: ClassValidationError) -> Iterator[_Fault]:
        known, others = errors.group_exceptions()
        for error, note in known:
            key = self.keys.get(note.name, note.name)
            if isinstance(error, _WrongError):
                yield from (((key, *path), text) for path, text in error.faults)
            else:
                yield (key,), "missing"
        for error in others:
            if isinstance(error, ForbiddenExtraKeysError):
                yield from (((key,), "unknown key") for key in error.extra_fields)
            else:
                yield (), str(error)  # what a value says of itself
