"""One instrument as a string of its own: the strict reading of a whole citation, and the canonical writing.

``Nghị định số 77/2010/NĐ-CP ngày 12 tháng 7 năm 2010 của Chính phủ về …`` is written in the order that Nghị định
30/2020/NĐ-CP (phụ lục I) prescribes: kind, symbol, date, issuer, purpose.
"""

from __future__ import annotations

import datetime as dt
import functools
import re
from typing import Final, TypedDict

from vanban import _heads, _names, _symbols, _tails
from vanban._tables import kinds
from vanban._text import Prepared, fold_key, prepare
from vanban.errors import ParseError
from vanban.values import InstrumentKind, Symbol

__all__ = ["Facts", "read_instrument", "write_instrument"]


class Facts(TypedDict):
    """The fields of an instrument."""

    kind: InstrumentKind | None
    number: str | None
    year: int | None
    symbol: Symbol | None
    issuers: tuple[str, ...]
    issued: dt.date | None
    effective: dt.date | None
    title: str | None


_NUMBER: Final = re.compile(r"\s*([0-9]{1,5}(?:\.[0-9]{1,3})?[a-zđ]{0,2})(?:/([0-9]{4}))?(?![\w/])")
_NUMBERED: Final = re.compile(r"\s{0,3}(?:số hiệu|[Ss]ố|SỐ)?\s{0,3}:?\s{0,3}(?=[0-9])")
_OF_YEAR: Final = re.compile(r"\s+(?:năm\s+)?((?:19|20)[0-9]{2})(?![0-9/-])")
_NUMBER_SIGN: Final = re.compile(r"(?<!\s)\s+(?:số|Số|SỐ)\s+[0-9]")
_EFFECT: Final = ", có hiệu lực từ "


def read_instrument(source: str) -> Facts | ParseError:
    """The facts in a whole citation, or the error that says where it stops being one."""
    prepared = prepare(source)
    text = prepared.text.rstrip()
    start = len(text) - len(text.lstrip())
    facts = Facts(kind=None, number=None, year=None, symbol=None, issuers=(), issued=None, effective=None, title=None)
    if not text:
        return _fault(prepared, 0, "a citation, such as “Nghị định số 77/2010/NĐ-CP”")
    text, facts["effective"] = _cut_effect(text)
    head = _heads.head_kind(text, start)
    at = start
    if head is not None:
        at, facts["kind"] = head[0], InstrumentKind(head[1])
    read = _read_name_and_number(text, start, at, facts)
    if isinstance(read, _symbols.Fault):
        return _fault(prepared, read.start, read.expected)
    at = read
    tail = _tails.read_tail(text, at, year=facts["year"], joint=True) or _tails.Tail(at, None, ())
    facts["issued"] = tail.issued
    facts["issuers"] = facts["issuers"] or tail.issuers
    if facts["year"] is None and tail.issued is not None:
        facts["year"] = tail.issued.year
    if not facts["issuers"] and facts["symbol"] is not None:
        facts["issuers"] = _symbols.issuer_names_of(facts["symbol"].code, facts["year"], facts["kind"])
    rest = text[tail.end :]
    if rest.strip():
        if facts["title"] is not None or facts["number"] is None or not rest[0].isspace():
            return _fault(prepared, tail.end + len(rest) - len(rest.lstrip()), "the end of the citation")
        facts["title"] = " ".join(rest.split())
    elif facts["number"] is None and facts["title"] is None:
        return _fault(prepared, tail.end, "a number, a symbol or a name")
    return facts


def _fault(prepared: Prepared, start: int, expected: str) -> ParseError:
    return ParseError(prepared.source, (prepared.offset(start), len(prepared.source)), expected)


def _cut_effect(text: str) -> tuple[str, dt.date | None]:
    """*text* without the day of effect at its end, and that day."""
    before, found, after = text.rpartition(_EFFECT)
    day = _tails.read_day(after, 0) if found else None
    return (before, day[0]) if day is not None and day[1] == len(after) else (text, None)


def _read_name_and_number(text: str, start: int, at: int, facts: Facts) -> int | _symbols.Fault:
    """Read what stands between the kind word and the date into *facts*; where that ends, or where it goes wrong."""
    kind = facts["kind"]
    if kind is None:
        reading = _read_symbol(text, at, facts)
        return reading or _symbols.Fault(at, len(text), "a kind word, such as “Nghị định”, or a symbol")
    if kind in _named_kinds() and (named := _read_named(text, start, at, kind, facts)):
        return named
    numbered = None
    if kind in _heads.cited("bare") or not _OF_YEAR.match(text, at):
        numbered = _NUMBERED.match(text, at)
    if numbered is None and (name := _name_end(text, start, at)) > at:
        facts["title"] = " ".join(text[start:name].split())
        at = name
        numbered = _NUMBERED.match(text, at) if not _OF_YEAR.match(text, at) else None
    if numbered is not None:
        at = numbered.end()
        return _read_symbol(text, at, facts) or _read_number(text, at, facts)
    if year := _OF_YEAR.match(text, at):
        facts["year"] = int(year[1])
        facts["title"] = facts["title"] or " ".join(text[start : year.start()].split())
        return year.end()
    if kind is InstrumentKind.CONSTITUTION:
        facts["title"] = facts["title"] or " ".join(text[start:at].split())
    return at


@functools.cache
def _named_kinds() -> frozenset[str]:
    """The kinds that are known by name alone, or by the meeting that passed them."""
    treaties = {row.name for row in kinds.ROWS if row.world == "treaty"}
    return frozenset({InstrumentKind.RESOLUTION} | treaties)


def _read_named(text: str, start: int, at: int, kind: InstrumentKind, facts: Facts) -> int | None:
    """Read a name that is told without a number into *facts*; where it ends."""
    mention = next(_names.named(text, start, at, kind), None)
    if mention is None:
        return None
    facts["title"], facts["year"], facts["issuers"] = mention.title, mention.year, mention.issuers
    return mention.end


def _read_symbol(text: str, at: int, facts: Facts) -> int | None:
    """Read a whole symbol without slips into *facts*; where it ends."""
    reading = _symbols.find_reading(_symbols.latin(text), at, after_kind=facts["kind"] is not None)
    if reading is None or reading.repaired:
        return None
    facts["symbol"] = Symbol(*reading.parts)
    facts["number"], facts["year"] = reading.parts.number, reading.parts.year
    if facts["kind"] is None:
        names = _symbols.kind_names_of(reading.parts.code)
        facts["kind"] = InstrumentKind(names[0]) if names else None
    return reading.end


def _read_number(text: str, at: int, facts: Facts) -> int | _symbols.Fault:
    """Read a number alone and the year behind it into *facts*; where they end."""
    number = _NUMBER.match(text, at)
    if number is None:
        return _symbols.Fault(at, len(text), "a number or a symbol without slips, such as “77/2010/NĐ-CP”")
    facts["number"] = number[1]
    facts["year"] = int(number[2]) if number[2] else None
    if year := _OF_YEAR.match(text, number.end()):
        facts["year"] = int(year[1])
        return year.end()
    return number.end()


def _name_end(text: str, start: int, at: int) -> int:
    """Where the name behind the kind word ends, which stands from *start* to *at*."""
    known = _heads.law_named(text, start)
    if known is not None and (end := known[0]) > at:
        return end + 1 if text.startswith("”", end) and "“" in text[start:end] else end
    numbered = _NUMBER_SIGN.search(text, at)
    return numbered.start() if numbered else _heads.name_end(text, at)


def write_instrument(  # noqa: PLR0913, PLR0917 - the fields of an instrument, as its caller holds them
    kind: InstrumentKind | None,
    number: str | None,
    year: int | None,
    symbol: Symbol | None,
    issuers: tuple[str, ...],
    issued: dt.date | None,
    effective: dt.date | None,
    title: str | None,
) -> str:
    """The full citation of an instrument."""
    named = title is not None and kind is not None and fold_key(title).startswith(kind)
    pieces = [str(title) if named else kind[:1].upper() + kind[1:] if kind else ""]
    if symbol is not None:
        pieces.append(f"số {symbol}" if pieces[0] else str(symbol))
    elif number is not None:
        told = year is None or (issued is not None and issued.year == year)
        pieces.append(f"số {number}" if told else f"số {number}/{year}")
    elif year is not None and (issued is None or issued.year != year):
        pieces.append(f"năm {year}")
    if issued is not None:
        pieces.append(f"ngày {issued.day} tháng {issued.month} năm {issued.year:04}")
    by = "của " + ", ".join(issuers)
    if issuers and not pieces[0].endswith(by):
        pieces.append(by)
    if title is not None and not named:
        pieces.append(title)
    line = " ".join(filter(None, pieces))
    if effective is not None:
        line += f"{_EFFECT}ngày {effective.day} tháng {effective.month} năm {effective.year:04}"
    return line
