"""Standard identifiers of an instrument, made from its facts alone.

URN:LEX names follow RFC 9676, work URIs the Akoma Ntoso naming convention 1.0, paths the ELI template with
the kind before the date.  No registrar hands them out for Viet Nam: kinds, bodies and places get the names
of the tables, letters are ASCII, numbers lose their leading zeros.  Where a fact that tells two instruments
apart is not known, there is no identifier.
"""

from __future__ import annotations

import datetime as dt
import functools
import re
from typing import Final, NamedTuple

from vanban._tables import issuers as issuer_table
from vanban._tables import kinds, places
from vanban._text import fold_key, strip_marks
from vanban.values import InstrumentKind, Symbol

__all__ = ["akn", "eli", "urn_lex"]

_ROOT: Final = "vn"
# The number of these is unique within a term of the National Assembly only.
_NUMBERED_BY_TERM: Final = (InstrumentKind.CODE, InstrumentKind.LAW, InstrumentKind.ORDINANCE)
# One body at a time issues these, so that the body need not be named.
_ONE_ISSUER: Final = (
    *_NUMBERED_BY_TERM,
    InstrumentKind.CONSTITUTION,
    InstrumentKind.DECREE,
    InstrumentKind.DECREE_ORDER,
    InstrumentKind.DECREE_LAW,
)
_LEADING_ZEROS: Final = re.compile("^0+(?=[0-9])")
_NUMBER: Final = re.compile("[0-9]+[a-z]*(?:[.-][0-9a-z]+)*")
_NOT_IN_A_NAME: Final = re.compile("[^0-9a-z]+")
# ``QH15``, ``PL-UBTVQH11``, ``LCT/HĐNN8``, and the Roman numeral of 1997 in ``QHX``.
_TERM: Final = re.compile(r"(?:.*[-/])?((?:QH|UBTVQH|HĐNN)(?:[0-9]+|[IVX]+))")
_TERM_DIGITS: Final = re.compile("(?:[0-9]+|(?<=QH)[IVX]+)$")
# ``Bộ GD&ĐT``, ``Bộ LĐ-TB&XH``: a ministry by the letters of its code.
_MINISTRY_LETTERS: Final = re.compile(r"Bộ ([A-ZĐ][A-ZĐ&,. -]*)")
_NOT_LETTERS: Final = re.compile(r"[&,. -]+")
_LEVEL: Final = re.compile(r"(.*?)[ ,]*\b(tỉnh|thành phố|tp)[. ]*$")
_DISTRICT: Final = re.compile(r"\b(?:tỉnh|thành phố|tp|thị xã|quận|huyện|thị trấn|phường|xã|đặc khu)\b")
# Bodies of the Party by their names; ``ủy ban`` is none of them.
_PARTY: Final = re.compile(
    r"\b(?:đảng|chi bộ|bộ chính trị|ban bí thư|ủy ban kiểm tra|(?:tỉnh|thành|huyện|quận|thị|quân) ủy)\b"
    r"|^ban (?!chỉ đạo).*trung ương$|^hội đồng lý luận trung ương$"
)
_OF_THE_PARTY: Final = re.compile(" (?:của )?đảng(?: cộng sản việt nam)?$")
_PARTY_CITY: Final = re.compile(r"\bthành ủy\b")


class _Body(NamedTuple):
    """An issuing body, as far as its name or code tells."""

    name: str
    code: str
    place: places.PlaceRow | None
    known: bool
    party: bool


class _Facts(NamedTuple):
    """What both path-shaped identifiers are made of."""

    root: str
    act: bool
    subtype: str
    actor: tuple[str, ...]
    number: str
    by_term: str


def urn_lex(
    kind: InstrumentKind | None,
    number: str | None,
    year: int | None,
    issuers: tuple[str, ...],
    issued: dt.date | None,
) -> str | None:
    """``urn:lex:vn:chinh.phu:nghi.dinh:2010-07-12;77``."""
    plain = _plain_number(number)
    day = _day(year, issued)
    bodies = [_body_of_name(name) for name in issuers]
    if kind is None or plain is None or day is None or not bodies or not all(body.known for body in bodies):
        return None
    units = {body.place.slug for body in bodies if body.place is not None}
    authority = "+".join(_name(body.name) for body in bodies)
    if len(units) > 1:
        return None
    return ":".join(("urn:lex", ";".join((_ROOT, *units)), authority, _name(kind), f"{day};{plain}"))


def eli(  # noqa: PLR0913, PLR0917 - the facts of one instrument
    kind: InstrumentKind | None,
    number: str | None,
    year: int | None,
    symbol: Symbol | None,
    issuers: tuple[str, ...],
    issued: dt.date | None,
) -> str | None:
    """``eli/vn/decree/2019/09/05/3/oj``; ``oj``, as printed in the gazette, stands behind acts only."""
    facts, day = _facts(kind, number, symbol, issuers), _day(year, issued)
    if facts is None or day is None:
        return None
    tail = ("oj",) if facts.act else ()
    return "/".join(("eli", facts.root, facts.subtype, *facts.actor, *day.split("-"), facts.number, *tail))


def akn(  # noqa: PLR0913, PLR0917 - the facts of one instrument
    kind: InstrumentKind | None,
    number: str | None,
    year: int | None,
    symbol: Symbol | None,
    issuers: tuple[str, ...],
    issued: dt.date | None,
) -> str | None:
    """``/akn/vn/act/decree/2010-07-12/77``."""
    facts, day = _facts(kind, number, symbol, issuers), _day(year, issued)
    if facts is None or day is None or (symbol is None and kind in _NUMBERED_BY_TERM):
        return None
    category = "act" if facts.act else "doc"
    return "/".join(("", "akn", facts.root, category, facts.subtype, *facts.actor, day, facts.by_term))


def _facts(
    kind: InstrumentKind | None, number: str | None, symbol: Symbol | None, issuers: tuple[str, ...]
) -> _Facts | None:
    plain = _plain_number(number)
    if kind is None or plain is None:
        return None
    bodies = _bodies(symbol, issuers)
    by_term = _numbered_by_term(plain, symbol)
    row = _kind_rows()[kind]
    if kind in _ONE_ISSUER:
        return _Facts(_ROOT, row.act, row.subtype, (), plain, by_term)
    localities = {body.place.short for body in bodies if body.place is not None}
    if not bodies or not all(body.known for body in bodies) or len(localities) > 1:
        return None
    root = "-".join((_ROOT, *localities))
    act = row.act and not any(body.party for body in bodies)
    return _Facts(root, act, row.subtype, ("-".join(body.code for body in bodies),), plain, by_term)


def _plain_number(number: str | None) -> str | None:
    """The number without leading zeros, in small ASCII letters: ``36a``, ``66.19``."""
    if number is None:
        return None
    plain = _LEADING_ZEROS.sub("", strip_marks(number).lower())
    return plain if _NUMBER.fullmatch(plain) else None


def _numbered_by_term(plain: str, symbol: Symbol | None) -> str:
    """The number with year and term where the symbol shows a term: ``64-2025-qh15``."""
    term = _TERM.fullmatch(symbol.code) if symbol is not None else None
    if symbol is None or term is None:
        return plain
    year = () if symbol.year is None else (str(symbol.year),)
    return "-".join((plain, *year, _name(term[1])))


def _day(year: int | None, issued: dt.date | None) -> str | None:
    if issued is not None:
        return issued.isoformat()
    return f"{year:04}" if year is not None and dt.MINYEAR <= year <= dt.MAXYEAR else None


def _name(words: str) -> str:
    """*words* in small ASCII letters with dots between them."""
    return _NOT_IN_A_NAME.sub(".", strip_marks(words).lower()).strip(".")


def _bodies(symbol: Symbol | None, issuers: tuple[str, ...]) -> list[_Body]:
    """The issuing bodies: by code where each code is one body's, else by name, else by any code there is."""
    codes = symbol.issuer_codes if symbol is not None else ()
    rows = [_row_of_code(code) for code in codes]
    if issuers and not (rows and all(row is not None and row.certain for row in rows)):
        return [_body_of_name(name) for name in issuers]
    return [_body_of_code(code) for code in codes]


def _row_of_code(code: str) -> issuer_table.IssuerRow | None:
    """The main row of a code, with or without the number of a term."""
    row = _rows_by_code().get(code) or _rows_by_code().get(_TERM_DIGITS.sub("", code))
    return _rows_by_code()[row.variant_of] if row is not None and row.variant_of else row


def _body_of_code(code: str) -> _Body:
    row = _row_of_code(code)
    if row is None:
        return _Body(code, _name(code), None, known=True, party=code.startswith("ĐU"))
    party = _PARTY.search(fold_key(row.name)) is not None
    return _Body(row.name, _name(row.code), None, known=not row.local, party=party)


@functools.lru_cache(maxsize=1024)
def _body_of_name(name: str) -> _Body:
    """The body that a text calls *name*: ``UBND thành phố Hà Nội``, ``Bộ GD&ĐT``, ``Thủ tướng``."""
    key = fold_key(_expand(name))
    party = _PARTY.search(key) is not None
    row = _rows_by_name().get(key) or _rows_by_name().get(_OF_THE_PARTY.sub("", key)) or _row_beginning(key)
    if row is not None and not row.local:
        return _Body(row.name, _name(row.code), None, known=True, party=party)
    rest, level, place = _split_place(key)
    padded = _PARTY_CITY.sub("tỉnh ủy", f" {rest} {level} ")
    local = any(f" {name} " in padded for name, _ in _local_rows())
    if place is not None and (level or local):  # Trung ương Đoàn … Hồ Chí Minh is no body of a place
        return _Body(rest, _code(rest, level), place, known=True, party=party)
    known = bool(_name(key)) and row is None and not (local and _DISTRICT.search(key))
    return _Body(key, _code(key, ""), None, known=known, party=party)


def _expand(name: str) -> str:
    """*name* with the letters of bodies written out: ``UBND``, ``Bộ GD&ĐT``."""
    if letters := _MINISTRY_LETTERS.fullmatch(name):
        row = _row_of_code("B" + _NOT_LETTERS.sub("", letters[1]))
        return row.name if row is not None else name
    rows = ((word, _row_of_code(word)) for word in name.split())
    return " ".join(row.name if row is not None and len(word) > len("QH") else word for word, row in rows)


def _row_beginning(key: str) -> issuer_table.IssuerRow | None:
    """The one row whose name begins with *key*: ``Thủ tướng``, ``Bộ Giáo dục``."""
    found = [row for name, row in _rows_by_name().items() if name.startswith(f"{key} ") and not row.local]
    return found[0] if len(found) == 1 else None


def _split_place(key: str) -> tuple[str, str, places.PlaceRow | None]:
    """A name without the province at its end, the word for its level, and the province."""
    for name, place in _places_by_name().items():
        if key.endswith(name) and not key.removesuffix(name)[-1:].isalnum():
            rest = key.removesuffix(name).rstrip(" ,")
            level = _LEVEL.fullmatch(rest)
            return (level[1], level[2], place) if level is not None else (rest, "", place)
    return key, "", None


def _code(key: str, level: str) -> str:
    """The letters of a body without a row: those of its kind and what follows, else its initials."""
    key = _PARTY_CITY.sub("tỉnh ủy", key)
    for name, row in _local_rows():
        if name in {key, f"{key} {level}"} or key.startswith(f"{name} "):
            return _name(row.code + key[len(name) :])
    return _name("".join(word[0] for word in key.replace("-", " ").split() if word not in {"và", "của"}))


@functools.cache
def _kind_rows() -> dict[str, kinds.KindRow]:
    return {row.name: row for row in kinds.ROWS}


@functools.cache
def _rows_by_code() -> dict[str, issuer_table.IssuerRow]:
    """For each code the last row, one that is certain before one that is not."""
    return {row.code: row for row in sorted(issuer_table.ROWS, key=lambda row: row.certain)}


@functools.cache
def _rows_by_name() -> dict[str, issuer_table.IssuerRow]:
    """For each folded name the last row, one that still holds before one that does not."""
    rows = sorted(issuer_table.ROWS, key=lambda row: not row.valid_to)
    return {fold_key(row.name): row for row in rows if not row.variant_of}


@functools.cache
def _local_rows() -> tuple[tuple[str, issuer_table.IssuerRow], ...]:
    """The bodies that each place has, the longest names first."""
    rows = ((name, row) for name, row in _rows_by_name().items() if row.local)
    return tuple(sorted(rows, key=lambda item: -len(item[0])))


@functools.cache
def _places_by_name() -> dict[str, places.PlaceRow]:
    """Folded names and other spellings of the provinces, the longest first."""
    named = {fold_key(name): row for row in reversed(places.ROWS) for name in (*row.aliases, row.name)}
    return dict(sorted(named.items(), key=lambda item: -len(item[0])))
