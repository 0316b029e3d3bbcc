"""The letters of symbols: which kinds and bodies they stand for, and their official spelling.

A code is made of groups of letters, parted by ``-`` or ``/``: kind, issuers, drafting unit or term.
"""

from __future__ import annotations

import functools
import re
from typing import Final

from vanban._tables import issuers, kinds
from vanban._text import strip_marks

__all__ = [
    "CODES",
    "JOINT",
    "MIXED",
    "PRIVATE",
    "base_of",
    "canonical_group",
    "is_body",
    "is_canonical",
    "is_code",
    "is_kind",
    "issuer_codes_of",
    "issuer_names_of",
    "kind_code_of",
    "kind_names_of",
    "usual_separator",
]

_KIND_CODES: Final = frozenset(code for row in kinds.ROWS for code in row.codes)
_BODIES: Final[dict[str, list[issuers.IssuerRow]]] = {}
for _row in issuers.ROWS:
    _BODIES.setdefault(_row.code, []).append(_row)
CODES: Final = _KIND_CODES | frozenset(_BODIES)
"""All letters that stand for a kind or a body."""
MIXED: Final = sorted(
    {form for code in CODES if code != code.upper() for form in (code, code[:1] + code[1:].lower())},
    key=lambda code: (-len(code), code),
)
"""Codes with small letters in them, longest first: ``TTg``, ``CTr``."""
JOINT: Final = ("LT", "LN", "LB", "PH")
"""How the letters of a kind end whose instruments several bodies issue together: ``TTLT``, ``TTLN``, ``CTPH``."""
PRIVATE: Final = frozenset(code for row in kinds.ROWS if "private" in row.cited for code in row.codes) - frozenset(
    code for row in kinds.ROWS if "private" not in row.cited for code in row.codes
)
"""The letters of kinds that private papers have too: ``HĐ``."""

# Letters that are written in one case only; TTG is a slip for TTg far more often than the armoured corps.
_OFFICIAL: Final = {code.upper(): code for code in sorted(CODES, key=lambda code: (code.upper() != code, code))}
# Letters that lost their marks.
_UNMARKED: Final[dict[str, set[str]]] = {}
for _code in CODES:
    _UNMARKED.setdefault(strip_marks(_code.upper()), set()).add(_OFFICIAL[_code.upper()])
# Codes that a term or the number of a unit may follow: QH15, QHX, UBTVQH14, HĐNN8, UBPL14, NHNN7.
_NUMBERED: Final = re.compile(
    r"(QH|UBTVQH|HĐNN|HĐDT|UB(?:PL|TP|PLTP|KT|KTTC|TCNS|QPAN|QPANĐN|ĐN|XH|VHGD|VHXH|KHCNMT)|NHNN|QK|HĐBCQG|ĐU|QĐ)"
    r"([0-9]{1,2}|(?<=QH)(?:IX|XI{0,3}))"
)
_WITH_NUMBER: Final = re.compile(r"(.*[A-ZĐ])([0-9]{1,2})")
# A drafting unit: C41.
_UNIT: Final = re.compile(r"[A-ZĐ]{1,2}[0-9]{2}")
# The series behind the letters of a decree-order: L-004.
_SERIES: Final = re.compile("L-?[0-9]{3}")
# Codes whose letters are read as the body of today whatever the year: CP says Chính phủ.
_CURRENT: Final = {code: _BODIES[code][-1].name for code in ("CP", "TTg", "QH", "UBTVQH", "CTN")}


def is_kind(group: str) -> bool:
    """Whether a group stands for a kind of instrument."""
    return group in _KIND_CODES


def is_body(group: str) -> bool:
    """Whether a group stands for a body, be it with its unit or term."""
    return base_of(group) in _BODIES


@functools.lru_cache(maxsize=4096)
def is_code(group: str) -> bool:
    """Whether a group stands for a kind or a body."""
    return group in CODES or is_body(group)


def base_of(group: str) -> str:
    """The code of a body without its unit or term: ``BCA(C13)`` is ``BCA``, ``QH15`` is ``QH``."""
    if group in _BODIES:
        return group
    group = group.partition("(")[0]
    numbered = _NUMBERED.fullmatch(group)
    return numbered[1] if numbered else group


@functools.lru_cache(maxsize=4096)
def is_canonical(code: str, dated: bool) -> bool:  # noqa: FBT001 - a key of the cache
    """Whether a code is written with official letters that the tables know, in its usual layout."""
    groups = code.split("-")
    return all(is_code(group) and canonical_group(group) == group for group in groups) and (
        dated or usual_separator(code) == "/"
    )


@functools.lru_cache(maxsize=4096)
def canonical_group(group: str) -> str:
    """The official letters of one group: ``qd`` is ``QĐ``, ``TTG`` is ``TTg``, ``UBTVQH 14`` is ``UBTVQH14``.

    Letters that the tables do not know stay as they are, in capitals.
    """
    unit = ""
    if group.endswith(")"):
        group, bracket, rest = group.partition("(")
        unit = bracket + rest
    if group == "nb":
        return group
    bare = group.replace(" ", "").replace("&", "").upper()
    if bare in ("TƯ", "T.Ư"):
        return "TW"
    if bare in _OFFICIAL:
        return _OFFICIAL[bare] + unit
    candidates = _UNMARKED.get(strip_marks(bare), set())
    if len(candidates) == 1 and "Đ" not in bare:
        return next(iter(candidates)) + unit
    numbered = _WITH_NUMBER.fullmatch(bare)
    if numbered and _NUMBERED.fullmatch(restored := canonical_group(numbered[1]) + numbered[2]):
        return restored + unit
    return group.replace(" ", "").upper() + unit


def usual_separator(code: str) -> str:
    """What stands between number and code where no year does: ``-`` for ``K/ORG`` (``28-NQ/TW``), otherwise ``/``."""
    first = re.search("[-/]", code)
    return "-" if first and first[0] == "/" and is_kind(code[: first.start()]) else "/"


def kind_code_of(code: str) -> str | None:
    """The first group of a code if it stands for a kind, or two groups where the kind has two (``TT-LT``)."""
    groups = re.split("[-/]", code)
    pair = "-".join(groups[:2])
    if len(groups) > 1 and is_kind(pair):
        return pair
    if not is_kind(groups[0]):
        return None
    # 636/CT-TTHT: a body's letters and its unit, not a directive
    body_alone = groups[0] in _BODIES and not (len(groups) > 1 and is_body(groups[1]))
    return None if body_alone else groups[0]


@functools.lru_cache(maxsize=4096)
def kind_names_of(code: str) -> tuple[str, ...]:
    """The kinds that a code may stand for, likeliest first."""
    kind = kind_code_of(code)
    if kind is None:
        return ()
    worlds = ("party", "both") if code.startswith(f"{kind}/") else ("state", "both")
    rows = [row for row in kinds.ROWS if kind in row.codes]
    rows.sort(key=lambda row: row.world not in worlds)
    return tuple(row.name for row in rows)


def issuer_codes_of(code: str) -> tuple[str, ...]:
    """The bodies in a code, in the order of signing, without drafting units."""
    kind = kind_code_of(code)
    rest = code[len(kind) + 1 :] if kind is not None else code
    if kind == "SL" and _SERIES.fullmatch(rest):
        return ()
    groups = [base_of(group) for group in re.split("[-/]", rest) if group]
    if kind is not None and kind.endswith(JOINT):
        return tuple(group for group in groups if not _UNIT.fullmatch(group))
    return tuple(groups[:1])


_PASSED: Final = {"luật": ("Quốc hội",), "bộ luật": ("Quốc hội",)}
"""Who passes laws, whoever's letters their symbols bear: ``Luật số 47-LCT/HĐNN8``, ``20-L/CTN``."""


@functools.lru_cache(maxsize=2048)
def issuer_names_of(code: str, year: int | None, kind: str | None = None) -> tuple[str, ...]:
    """The names of the bodies in a code; empty unless every one of them is certain in that year."""
    if kind in _PASSED:
        return _PASSED[kind]
    found = [_body_name(body, year) for body in issuer_codes_of(code)]
    names = tuple(name for name in found if name is not None)
    return names if len(names) == len(found) else ()


def _body_name(body: str, year: int | None) -> str | None:
    """The name of the body that a code stands for, if it is certain."""
    if body in _CURRENT:
        return _CURRENT[body]
    # A department is certain even though each province has one: its name is the same everywhere.
    rows = [row for row in _BODIES.get(body, ()) if row.certain or (row.local and row.name.startswith("Sở "))]
    if year is not None and len(rows) > 1:
        rows = [row for row in rows if _holds(row, year)]
    names = {row.name for row in rows}
    return names.pop() if len(names) == 1 else None


def _holds(row: issuers.IssuerRow, year: int) -> bool:
    """Whether a body bore its code in some part of a year."""
    return not (row.valid_from and int(row.valid_from[:4]) > year) and not (
        row.valid_to and int(row.valid_to[:4]) < year
    )
