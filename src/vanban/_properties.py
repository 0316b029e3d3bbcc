"""Properties that stand apart from a text: front matter between two rules, and the table of facts of a portal.

They say nothing that the heading of the text does not say better, so they count only where it is silent.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import Final, NamedTuple

from vanban import _issuing, _symbols, _tails
from vanban._tables import documents, kinds
from vanban._text import fold_key, strip_marks

__all__ = ["Properties", "read_properties"]


class Properties(NamedTuple):
    """What the properties of a text say."""

    symbol: _symbols.Parts | None
    kind: str | None
    issuers: tuple[str, ...]
    issued: dt.date | None
    effective: dt.date | None
    title: str | None
    headline: str | None
    """The title of the file, which may begin with kind and number."""
    end: int
    """Where the front matter ends; 0 where there is none."""
    lines: tuple[tuple[int, int], ...]
    """Where the other properties stand."""


_FRONT: Final = re.compile(r"\s{0,20}---[ \t]*\n(?:[^\n]{0,2000}\n){1,400}?---[ \t]*(?=\n|\Z)")
# so_hieu: 12/2025/TT-BTC; | **Số hiệu** | 12/2025/TT-BTC |
_LINE: Final = re.compile(
    r"(?:\A|\n)[ \t]*(?:[-|*][ \t]*)?\**(?P<key>[^\W\d][^|:*\n]{3,40})\**[ \t]*[:|][ \t]*\**(?P<value>[^|\n]{2,600})"
)
_FIELDS: Final = {row.words: row.field for row in documents.PROPERTIES}
_KINDS: Final = {fold_key(row.name): row.name for row in kinds.ROWS}
_ISO: Final = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
_DAY: Final = re.compile(r"([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})")


def read_properties(text: str, limit: int) -> Properties:
    """The properties that the top of a folded *text* states before *limit*."""
    front = _FRONT.match(text)
    end = front.end() if front is not None and ":" in front[0] else 0
    said: dict[str, str] = {}
    lines: list[tuple[int, int]] = []
    for found in _LINE.finditer(text, 0, max(limit, end)):
        key = re.sub(r"[\s_-]", "", strip_marks(found["key"]).lower())
        field = _FIELDS.get(key)
        value = found["value"].strip(" \t*\"'")
        if field == "symbol" and _symbols.find_reading(value, 0, after_kind=True) is None:
            continue
        if field is not None:
            said.setdefault(field, value)
            if found.start("key") >= end:
                lines.append((found.start("key"), found.end()))
    symbol = _symbols.find_reading(said.get("symbol", ""), 0, after_kind=True)
    issuer = re.split(r"[(;]", said.get("issuers", ""))[0].strip()
    if not _issuing.is_body(issuer.upper()):
        issuer = ""
    return Properties(
        symbol=symbol.parts if symbol is not None else None,
        kind=_KINDS.get(fold_key(said.get("kind", ""))),
        issuers=(issuer,) if issuer else (),
        issued=_day(said.get("issued", "")),
        effective=_day(said.get("effective", "")),
        title=said.get("title"),
        headline=said.get("headline") if end else None,
        end=end,
        lines=tuple(lines),
    )


def _day(value: str) -> dt.date | None:
    if found := _ISO.match(value):
        return _tails.date_of(found[3], found[2], found[1])
    if found := _DAY.match(value):
        return _tails.date_of(found[1], found[2], found[3])
    return read[0] if (read := _tails.read_day(f"ngày {value.removeprefix('ngày ')}", 0)) else None
