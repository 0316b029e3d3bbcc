"""The grammar of symbols (số hiệu): how they are built, read, mended and written.

``number [sep year] sep code``, where the code is made of groups of letters (:mod:`vanban._codes`). The shapes are
those of Nghị định 30/2020/NĐ-CP (phụ lục I, III) and of its predecessors since 1945, and for the Party those of Hướng
dẫn 36-HD/VPTW. Strings given to this module are folded (:mod:`vanban._text`).
"""

from __future__ import annotations

import functools
import re
from typing import Final, NamedTuple

from vanban._codes import (
    CODES,
    JOINT,
    MIXED,
    PRIVATE,
    base_of,
    canonical_group,
    is_body,
    is_canonical,
    is_code,
    is_kind,
    issuer_codes_of,
    issuer_names_of,
    kind_code_of,
    kind_names_of,
    usual_separator,
)
from vanban._tables import terms
from vanban._text import LOWER

__all__ = [
    "Fault",
    "Parts",
    "Reading",
    "find_reading",
    "is_canonical",
    "is_registered",
    "issuer_codes_of",
    "issuer_names_of",
    "key_of",
    "kind_code_of",
    "kind_names_of",
    "latin",
    "mend_kind",
    "read_symbol",
    "within_one",
    "write_symbol",
]


class Parts(NamedTuple):
    """The fields of a symbol."""

    number: str
    year: int | None
    code: str
    layout: str


class Reading(NamedTuple):
    """A symbol found in a text."""

    parts: Parts
    end: int
    repaired: bool


class Fault(NamedTuple):
    """Where a string stops being a symbol, and what would have been right there."""

    start: int
    end: int
    expected: str


# Cyrillic and Greek capitals that print like Latin ones.
_LOOK_ALIKE: Final = str.maketrans("АВСЕНІКМОРТХУΑΒΕΗΙΚΜΝΟΡΤΧΥ", "ABCEHIKMOPTXYABEHIKMNOPTXY")
_CAPITAL: Final = "A-ZĐĂÂÊÔƠƯ" + "".join(map(chr, _LOOK_ALIKE))

_SEP: Final = r"\s{0,3}[-/]\s{0,3}"
# Codes with small letters that may run into the next word: TTgvề.
_RUNNING: Final = "|".join(code for code in MIXED if code in ("TTg", "CTr", "TTr", "Ttg"))
_GROUP: Final = (
    rf"(?:(?:{'|'.join(MIXED)})(?![a-zđ])|{_RUNNING}"
    # UBTVQH 14, 102-SL/L-004, 12-HD/nb, 15-NQ/T.Ư, Qh14
    r"|(?:QH|UBTVQH|HĐNN) [0-9]{1,2}(?![0-9])|L-[0-9]{3}(?![0-9])|nb(?![a-zđ])|T\.Ư|Qh[0-9]{2}"
    # capitals and digits: NĐ, GD&ĐT, QH15, QHl4, BCA(C13)
    rf"|[{_CAPITAL}][{_CAPITAL}0-9&]*(?:(?<=QH)[iIl1-9][iIl0-9]?)?)(?:\([A-Z][0-9]{{2}}\))?"
)
_CODE: Final = rf"{_GROUP}(?:{_SEP}{_GROUP}){{0,9}}"
_DIGITS: Final = r"[0-9]{1,5}(?:\.[0-9]{1,3})?[a-zđ]{0,2}"
_NUMBER: Final = re.compile(_DIGITS)
# 03/2019/NĐ-CP, 28-NQ/TW, 571/VPCP-KTTH, 61-CP, 50/CP/1995, 19-2017/NQ-CP, 15/2021 NĐ-CP
_SYMBOL: Final = re.compile(
    rf"(?P<number>{_DIGITS})(?P<s1>{_SEP})"
    rf"(?:(?P<year>[0-9][0-9IlO]{{2,4}})(?P<s2>{_SEP}|\s{{0,2}}(?=[NTQC][{_CAPITAL}])))?"
    rf"(?P<code>{_CODE})(?P<last>{_SEP}(?:19|20)[0-9]{{2}}(?![0-9]))?"
)
# Bodies that alone, with neither year nor kind, tell a symbol: 61-CP.
_OLD_BODIES: Final = ("CP", "HĐBT", "TTg")
# The same behind a kind word: 315 CT.
_ALONE: Final = (*_OLD_BODIES, "CT")
# 08 TT/LB, 59 TC/TCT: old joint circulars with nothing between number and letters; 28 CP
_JOINED: Final = re.compile(
    rf"(?P<number>{_DIGITS})(?P<s1>\s?)(?P<code>[{_CAPITAL}]{{2,6}}\s?/\s?{_GROUP}|(?:{'|'.join(_ALONE)})(?!\w))"
)
# nđ-cp, Qđ-ttg: letters in the wrong case, told by the table alone
_LOOSE: Final = re.compile(
    rf"(?P<number>{_DIGITS})(?P<s1>{_SEP})(?:(?P<year>[0-9]{{4}})(?P<s2>{_SEP}))?"
    rf"(?P<code>[A-Za-zĐđ]{{1,16}}(?:{_SEP}[A-Za-zĐđ]{{1,16}}[0-9]{{0,2}}){{0,3}})(?![{LOWER}])"
)
# 03/2019/NĐ-CP, 148/NQ-CP: the commonest shapes, with nothing to mend
_CLEAN: Final = re.compile(
    r"([0-9]{1,5}[a-z]?)/(?:((?:19[4-9]|20[0-9])[0-9])/)?"
    r"((?:[A-ZĐ]+|CTr|TTr)(?:-(?:[A-ZĐ]+|TTg))+)(?![\w&(/-])(?!\s{1,3}[-/])"
)
_SPLIT: Final = re.compile(r"(\s*)([-/])(\s*)")
# NQ-CP2: the mark of a footnote behind the letters
_NOTED: Final = re.compile(r"(.*[A-Za-zĐđ])[0-9]{1,2}")
_KIND_AND_BODY: Final = re.compile("(?P<kind>[^-/]*)[-/](?P<body>[^-/]*)")
_TERM: Final = re.compile("(QH|UBTVQH|PLUBTVQH)(?=[ILO]*[0-9])([0-9ILO]{1,3})")
_LAYOUTS: Final = frozenset({"n-c", "n/c", "nc", "n/c/y", "n-c/y", "n-y/c", "n/y-c", "n-y-c"})
_YEARS: Final = range(1945, 2100)
_YEAR_DIGITS: Final = 4
_DIGIT_LIKE: Final = str.maketrans("IlLO", "1110")

# The years of each term of the National Assembly.
_TERMS: Final = {row.number: range(row.first, row.last + 1) for row in terms.ROWS}


def read_symbol(text: str) -> Parts | Fault:
    """Read a whole folded string as one symbol, without mending anything."""
    text = latin(text)
    start = len(text) - len(text.lstrip())
    found = _SYMBOL.match(text, start) or _JOINED.match(text, start) or _LOOSE.match(text, start)
    if found is None:
        number = _NUMBER.match(text, start)
        if number is None:
            return Fault(start, len(text), "a number, such as “77” in “77/2010/NĐ-CP”")
        return Fault(number.end(), len(text), "“/” or “-” and the letters of the kind or the issuer, such as “/NĐ-CP”")
    reading = _interpret(text, found, whole=True)
    if reading is None:
        return Fault(*found.span("code"), "letters that stand for a kind or an issuer")
    if reading.repaired:
        return Fault(start, found.end(), "a symbol without slips, such as “03/2019/NĐ-CP”")
    if text[reading.end :].strip():
        return Fault(reading.end, len(text), "the end of the symbol")
    return reading.parts


def latin(text: str) -> str:
    """*text* with Latin capitals for the Cyrillic and Greek ones that print like them."""
    return text.translate(_LOOK_ALIKE)


def find_reading(text: str, start: int, *, after_kind: bool = False) -> Reading | None:
    """Read the symbol that begins at *start*, mending slips of the pen where one reading alone is plausible.

    *after_kind* says that a kind word stands before it, which licenses shapes that would be too bold alone.
    """
    if clean := _CLEAN.match(text, start):
        number, year, code = clean.groups()
        if is_canonical(code, bool(year)):
            return Reading(Parts(number, int(year) if year else None, code, ""), clean.end(), repaired=False)
    found = _SYMBOL.match(text, start)
    if found is not None:
        reading = _interpret(text, found)
        if reading is not None:
            return reading
    if after_kind:
        found = _JOINED.match(text, start) or _LOOSE.match(text, start)
        if found is not None and _is_licensed(found["code"]):
            return _interpret(text, found)
    return None


def _is_licensed(code: str) -> bool:
    """Whether letters say of what kind they are, or whose papers bore no letters of a kind."""
    groups = [canonical_group(group) for group in _SPLIT.split(code)[::4]]
    return (len(groups) == 1 and groups[0] in _ALONE) or any(is_kind(group) for group in groups)


def _interpret(text: str, found: re.Match[str], *, whole: bool = False) -> Reading | None:
    """The fields of a symbol, from the pieces that a pattern found."""
    fields = found.groupdict()
    written_year, second = fields.get("year"), fields.get("s2")
    year, repaired = None, False
    if written_year is not None:
        year, repaired = read_year(written_year)
        if year is None:
            return None
        repaired |= not second or not second.strip()
    code, end, mended = _read_code(text, *found.span("code"), year, whole=whole)
    if not code or (len(code) == 1 and code not in CODES):
        return None
    repaired |= mended
    first = found["s1"].strip()
    last = fields.get("last")
    if last and end == found.end("code"):
        return Reading(Parts(found["number"], int(last[-4:]), code, f"n{first}c/y"), found.end(), repaired)
    if year is None:
        layout = f"n{first}c" if first != usual_separator(code) else ""
    else:
        layout = f"n{first}y{second.strip() if second and second.strip() else '/'}c"
        layout = "" if layout == "n/y/c" else layout
    return Reading(Parts(found["number"], year, code, layout), end, repaired)


def read_year(digits: str) -> tuple[int | None, bool]:
    """A year from three to five digits, and whether it had to be mended.

    ``20116`` has one digit too many, ``017`` one too few. The digit to drop is one that repeats its neighbour or,
    failing that, the one before its neighbour: such are the echoes that a keyboard makes.
    """
    if not digits.isdigit():
        return read_year(digits.translate(_DIGIT_LIKE))[0], True
    if len(digits) == _YEAR_DIGITS:
        return (int(digits), False) if int(digits) in _YEARS else (None, False)
    if len(digits) < _YEAR_DIGITS:
        return (2000 + int(digits), True) if digits[0] == "0" else (None, False)
    for distance in (1, 2):
        years = {
            int(digits[:index] + digits[index + 1 :])
            for index in range(distance, len(digits))
            if digits[index] == digits[index - distance]
        }
        plausible = [year for year in years if year in _YEARS]
        if len(plausible) == 1:
            return plausible[0], True
    return None, False


def _read_code(text: str, start: int, end: int, year: int | None, *, whole: bool) -> tuple[str, int, bool]:
    """The canonical code in ``text[start:end]``, where it really ends, and whether it had to be mended.

    A pattern may take in the first letter of the next word (``QĐ-BXD - Bộ``), or a code that a list goes on with.
    """
    pieces = _SPLIT.split(text[start:end])
    groups = pieces[::4]
    kept = 1
    at = start + len(groups[0])
    joint = groups[0].endswith(JOINT)
    while kept < len(groups):
        before, _, after = pieces[4 * kept - 3 : 4 * kept]
        settled = kept > 1 or not is_kind(groups[0])
        if not whole and before and after and settled and not (joint and is_code(canonical_group(groups[kept]))):
            break
        at += len(before) + 1 + len(after) + len(groups[kept])
        kept += 1
    stop = at
    if not whole and stop < len(text) and text[stop].islower() and not is_code(canonical_group(groups[kept - 1])):
        # The last group runs into a word: it is the beginning of that word.
        kept -= 1
        if not kept:
            return "", start, False
        stop -= len(groups[kept]) + len("".join(pieces[4 * kept - 3 : 4 * kept]))
    note = None if whole or is_code(canonical_group(groups[kept - 1])) else _NOTED.fullmatch(groups[kept - 1])
    if note and is_code(canonical_group(note[1])):
        stop -= len(groups[kept - 1]) - len(note[1])
        groups[kept - 1] = note[1]
    code = ""
    repaired = False
    for index in range(kept):
        group, mended = _canonical(groups[index], year)
        repaired |= mended
        code += (pieces[4 * index - 2] if index else "") + group
    return code, stop, repaired


@functools.lru_cache(maxsize=4096)
def _canonical(group: str, year: int | None) -> tuple[str, bool]:
    """The official letters of a group, with the term that the year allows, and whether they had to be mended."""
    plain = latin(group)
    repaired = plain != group
    code = canonical_group(plain)
    term = _TERM.fullmatch(code)
    if term and year is not None:
        digits = term[2].translate(_DIGIT_LIKE)
        allowed = [number for number, years in _TERMS.items() if year in years]
        if int(digits) not in allowed:
            near = [number for number in allowed if within_one(str(number), digits)]
            if len(near) == 1:
                return f"{term[1]}{near[0]}", True
        if digits != term[2]:
            return term[1] + digits, True
    return code, repaired


def write_symbol(number: str, year: int | None, code: str, layout: str) -> str:
    """The canonical string of a symbol."""
    if layout not in _LAYOUTS:
        return f"{number}/{year}/{code}" if year is not None else f"{number}{usual_separator(code)}{code}"
    pieces = {"n": number, "y": "" if year is None else str(year), "c": code}
    return "".join(pieces.get(char, char) for char in layout)


@functools.lru_cache(maxsize=4096)
def key_of(number: str, year: int | None, code: str) -> str:
    """One string for all spellings of a symbol."""
    return f"{number.lstrip('0').lower()}/{'' if year is None else year}/{code.replace('/', '-').upper()}"


def is_registered(parts: Parts) -> bool:
    """Whether a symbol without a kind word is taken for one: its letters are those of kinds and public bodies."""
    first, *others = re.split("[-/]", parts.code)
    kind = kind_code_of(parts.code)
    if kind is None:
        # 571/VPCP-KTTH is a letter; 36/CP and 64/2025/QH15 stand for the kinds that these bodies alone issue.
        return is_body(first) and (bool(others) or parts.year is not None or base_of(first) in _OLD_BODIES)
    return any(map(is_body, others)) or (parts.year is not None and bool(others) and kind not in PRIVATE)


def mend_kind(parts: Parts, codes: tuple[str, ...]) -> Parts | None:
    """The symbol with its kind letters set right, where they are one slip away from *codes*: ``NP-CP`` for a decree."""
    found = _KIND_AND_BODY.match(parts.code)
    if found is None or found["kind"] in CODES or not is_code(found["body"]):
        return None
    near = [code for code in codes if within_one(code, found["kind"])]
    return parts._replace(code=near[0] + parts.code[found.end("kind") :]) if len(near) == 1 else None


def within_one(left: str, right: str) -> bool:
    """Whether one letter changed, added, dropped or two neighbours swapped make *left* into *right*."""
    if abs(len(left) - len(right)) > 1:
        return False
    start = 0
    while start < min(len(left), len(right)) and left[start] == right[start]:
        start += 1
    a, b = left[start:], right[start:]
    return a[1:] == b[1:] or a[1:] == b or a == b[1:] or (a[:2] == b[1::-1] and a[2:] == b[2:])
