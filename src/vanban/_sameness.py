"""Whether two mentions can be one instrument: numbers, names, dates and bodies, and what the table of laws adds."""

from __future__ import annotations

import datetime as dt
import functools
import re
from collections.abc import Sequence
from typing import Final

import attrs

from vanban import _heads, _symbols
from vanban._tables import laws
from vanban._text import fold_key
from vanban.models import Citation, LegalInstrument
from vanban.values import CitationForm, InstrumentKind, Symbol

__all__ = ["WITH_NAME", "agree", "full_name", "laws_named", "merge", "name_of", "plain_number", "tells_year"]

WITH_NAME: Final = frozenset(
    {InstrumentKind.CONSTITUTION, InstrumentKind.CODE, InstrumentKind.LAW, InstrumentKind.ORDINANCE}
)
"""Kinds whose instruments bear names of their own."""

_YEAR: Final = re.compile(r",? \(?(?:năm )?[12][0-9]{3}\)?$")
# "luật đất đai số 31/2024/qh15", "bộ luật hình sự năm 2015", "luật dầu khí 12/2022/qh15", "hiến pháp ngày 18-12-1980"
_QUOTED_NAME: Final = re.compile(
    r"((?:bộ )?luật|pháp lệnh|hiến pháp)( .*?)??(?:,? (?:năm )?[12][0-9]{3})?"
    r"(?:,? \(?(?:số|ngày|năm) ?[0-9].*| [0-9]+[a-zđ]?[/-].*)?"
)
_INITIALS: Final = re.compile(r"[A-ZĐ&]{2}")


def plain_number(number: str) -> str:
    """*number* without leading zeros, which mean nothing."""
    return number.lstrip("0").lower()


def full_name(kind: InstrumentKind | None, title: str) -> str:
    """The name under its kind word, without its year, in the form that all spellings share."""
    name = _YEAR.sub("", fold_key(title))
    return name if kind is None or name.startswith(kind) else f"{kind} {name}"


def name_of(citation: Citation) -> str:
    """The name by which a mention calls its instrument; empty for a full mention that calls it by none."""
    kind, title = citation.instrument.kind, citation.instrument.title
    if kind is not None and title is not None and (name := fold_key(title)).startswith(kind):
        return _YEAR.sub("", name)
    quote = fold_key(citation.quote)
    found = _QUOTED_NAME.fullmatch(quote) if kind in WITH_NAME else None
    if found is None:
        return _YEAR.sub("", quote)
    if found[2]:
        return found[1] + found[2]
    return "" if citation.form is CitationForm.FULL else found[1]


def tells_year(citation: Citation) -> bool:
    """Whether a mention by name prints its year, so that afterwards the name alone may stand for it."""
    return any("0" <= char <= "9" for char in citation.quote)


def agree(mention: LegalInstrument, other: LegalInstrument) -> bool:
    """Whether nothing that both say contradicts."""
    if mention.year is not None and other.year is not None and mention.year != other.year:
        return False
    if mention.issued is not None and other.issued is not None and mention.issued != other.issued:
        return False
    return not mention.issuers or _same_bodies(mention.issuers, other)


def _same_bodies(issuers: Sequence[str], other: LegalInstrument) -> bool:
    """Whether *issuers* may be those of *other*: by name, by part of a name, or in initials."""
    names: Sequence[str] = other.issuers
    if not names and other.symbol is not None:
        names = _symbols.issuer_names_of(other.symbol.code, other.year, other.kind)
    if not names or any(_INITIALS.search(name) for name in (*issuers, *names)):
        return True
    theirs = [fold_key(name) for name in names]
    return any(
        ours.endswith(" này") or any(ours in name or name in ours for name in theirs) for ours in map(fold_key, issuers)
    )


def merge(mention: LegalInstrument, other: LegalInstrument) -> LegalInstrument:
    """*other*, with what the mention says itself and *other* does not, and the bodies as the mention prints them."""
    changes: dict[str, object] = {
        field: own
        for field in ("kind", "year", "issued", "effective", "title")
        if getattr(other, field) is None and (own := getattr(mention, field)) is not None
    }
    if mention.issuers and mention.issuers != other.issuers and not mention.issuers[0].endswith(" này"):
        changes["issuers"] = mention.issuers
    return attrs.evolve(other, **changes) if changes else other  # type: ignore[arg-type]


# ---------------------------------------------------------------------- the table of laws
def laws_named(name: str, mention: LegalInstrument) -> list[LegalInstrument]:
    """The laws of the table with this name and the day, or without a day the year, of a mention."""
    return [_of_row(row) for row in _rows().get(name, ()) if _is_dated(mention, row)]


@functools.cache
def _rows() -> dict[str, list[laws.LawRow]]:
    """The rows with a symbol under their names, short names and initials."""
    found: dict[str, list[laws.LawRow]] = {}
    for row in laws.ROWS:
        if row.symbol:
            kind = InstrumentKind(row.kind)
            names = [_YEAR.sub("", fold_key(f"{kind} {name}")) for name in (row.name, *row.aliases)]
            for name in dict.fromkeys([*names, *map(fold_key, row.acronyms)]):
                found.setdefault(name, []).append(row)
    return found


def _is_dated(mention: LegalInstrument, row: laws.LawRow) -> bool:
    if mention.issued is not None:
        return row.issued == mention.issued.isoformat()
    return _heads.year_of(row) == mention.year


_DASHES: Final = 2


@functools.lru_cache(maxsize=256)
def _of_row(row: laws.LawRow) -> LegalInstrument:
    symbol = Symbol.parse(row.symbol)
    return LegalInstrument(
        kind=InstrumentKind(row.kind),
        number=symbol.number,
        year=_heads.year_of(row),
        symbol=symbol,
        issuers=_symbols.issuer_names_of(symbol.code, symbol.year, row.kind),
        issued=dt.date.fromisoformat(row.issued) if row.issued.count("-") == _DASHES else None,
        title=f"{row.kind.capitalize()} {row.name}",
    )
