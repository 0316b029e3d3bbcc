"""Strategies of the values, and of what models share with them."""

from __future__ import annotations

import datetime as dt
import functools
from typing import Final, NamedTuple, TypeAlias, TypeVar

from hypothesis import strategies as st

from vanban._tables import issuers, places
from vanban.values import InstrumentKind, Period, Pinpoint, Span, Symbol

__all__ = [
    "FIRST_YEAR",
    "LAST_YEAR",
    "LETTERS",
    "PLACES",
    "ROMAN",
    "Paper",
    "body_name",
    "capital",
    "days",
    "lines",
    "maybe",
    "papers",
    "periods",
    "pinpoints",
    "prose",
    "spans",
    "symbols",
    "tuples",
    "years",
]

_T = TypeVar("_T")

FIRST_YEAR: Final = 1945
LAST_YEAR: Final = 2026
LETTERS: Final = "abcdđeghiklmnopqrstuvxy"
ROMAN: Final = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")
_WORDS: Final = (
    "các",
    "đơn vị",
    "đã",
    "tổ chức",
    "nhiều",
    "nội dung",
    "mới",
    "và",
    "gửi",
    "kết quả",
    "đúng hạn",
)
PLACES: Final = tuple(f"{row.level} {row.name}" for row in places.ROWS if not row.valid_to)


def prose() -> st.SearchStrategy[str]:
    return st.lists(st.sampled_from(_WORDS), min_size=1, max_size=6).map(" ".join)


def lines() -> st.SearchStrategy[str]:
    """Plain prose, and anything else that a string can hold."""
    return prose().map(lambda words: words.capitalize() + ".") | st.text(max_size=40)


def tuples(items: st.SearchStrategy[_T], *, most: int = 3) -> st.SearchStrategy[tuple[_T, ...]]:
    return st.lists(items, max_size=most).map(tuple)


def maybe(items: st.SearchStrategy[_T]) -> st.SearchStrategy[_T | None]:
    return st.none() | items


def days(first: int = FIRST_YEAR, last: int = LAST_YEAR) -> st.SearchStrategy[dt.date]:
    return st.dates(dt.date(first, 1, 1), dt.date(last, 12, 31))


def years() -> st.SearchStrategy[int]:
    """Any year, those of today's shapes more often."""
    return st.integers(1997, LAST_YEAR) | st.integers(FIRST_YEAR, LAST_YEAR)


class _Shape(NamedTuple):
    """A shape of symbols, and the years in which it was in use.

    In *form* stand n for the number, y for the year, k for the letters of the kind, t for the term of the
    National Assembly, m, o and p for ministries, u for a unit of police, z for a place.  *told* are the codes
    of the bodies that the letters name without doubt, ``None`` where they mislead; *signers* are the bodies as
    written behind ``của``, where they differ; *bare* says that the symbol is known with no kind word before it.
    """

    first: int
    last: int
    kinds: tuple[InstrumentKind, ...]
    form: str
    told: tuple[str, ...] | None = ()
    signers: tuple[str, ...] = ()
    bare: bool = False


_K: TypeAlias = InstrumentKind
_PARTY: Final = (_K.RESOLUTION, _K.DIRECTIVE, _K.CONCLUSION, _K.GUIDANCE, _K.PLAN, _K.REPORT, _K.NOTICE)
_SHAPES: Final = (
    _Shape(1997, LAST_YEAR, (_K.DECREE,), "{n}/{y}/NĐ-CP", ("CP",), bare=True),
    _Shape(1997, LAST_YEAR, (_K.DECISION,), "{n}/{y}/QĐ-TTg", ("TTg",), bare=True),
    _Shape(1997, 2008, (_K.DIRECTIVE,), "{n}/{y}/CT-TTg", ("TTg",), bare=True),
    _Shape(2009, LAST_YEAR, (_K.DIRECTIVE,), "{n}/CT-TTg", ("TTg",), bare=True),
    _Shape(2025, LAST_YEAR, (_K.RESOLUTION,), "66.{n}/{y}/NQ-CP", ("CP",), bare=True),
    _Shape(1997, LAST_YEAR, (_K.CIRCULAR,), "{n}/{y}/TT-{m}", ("{m}",), bare=True),
    _Shape(1999, 2015, (_K.CIRCULAR,), "{n}/{y}/TT-BCA-{u}", ("BCA",)),
    _Shape(1999, 2015, (_K.CIRCULAR,), "{n}/{y}/TT-BCA({u})", ("BCA",)),
    _Shape(1997, 2016, (_K.JOINT_CIRCULAR,), "{n}/{y}/TTLT-{m}-{o}", ("{m}", "{o}"), bare=True),
    _Shape(1997, 2016, (_K.JOINT_CIRCULAR,), "{n}/{y}/TTLT/{m}-{o}-{p}", ("{m}", "{o}", "{p}"), bare=True),
    _Shape(1998, LAST_YEAR, (_K.LAW, _K.CODE, _K.RESOLUTION), "{n}/{y}/QH{t}", ("QH",)),
    _Shape(1997, 2011, (_K.ORDINANCE,), "{n}/{y}/PL-UBTVQH{t}", ("UBTVQH",)),
    _Shape(2012, LAST_YEAR, (_K.ORDINANCE, _K.RESOLUTION), "{n}/{y}/UBTVQH{t}", ("UBTVQH",)),
    _Shape(1997, LAST_YEAR, (_K.RESOLUTION,), "{n}/NQ-UBTVQH{t}", ("UBTVQH",), bare=True),
    _Shape(
        2002, LAST_YEAR, (_K.JOINT_RESOLUTION,), "{n}/{y}/NQLT-UBTVQH{t}-CP-ĐCTUBTWMTTQVN",
        ("UBTVQH", "CP", "ĐCTUBTWMTTQVN"), bare=True,
    ),
    _Shape(2002, LAST_YEAR, (_K.DECISION,), "{n}/{y}/QĐ-UBND", (), ("UBND {z}",), bare=True),
    _Shape(2002, LAST_YEAR, (_K.PLAN, _K.REPORT), "{n}/{k}-UBND", (), ("UBND {z}",), bare=True),
    _Shape(2002, LAST_YEAR, (_K.RESOLUTION,), "{n}/NQ-HĐND", (), ("HĐND {z}",), bare=True),
    _Shape(
        1992, LAST_YEAR, (_K.DECISION, _K.PLAN, _K.SUBMISSION, _K.PROGRAMME, _K.CONSOLIDATED_TEXT),
        "{n}/{k}-{m}", ("{m}",), bare=True,
    ),
    _Shape(1992, LAST_YEAR, (_K.OFFICIAL_LETTER,), "{n}/{m}-KGVX", ("{m}",)),
    _Shape(FIRST_YEAR, LAST_YEAR, _PARTY, "{n}-{k}/TW", (), ("Bộ Chính trị",), bare=True),
    _Shape(FIRST_YEAR, LAST_YEAR, _PARTY, "{n}-{k}/VPTW", ("VPTW",), bare=True),
    _Shape(FIRST_YEAR, LAST_YEAR, (_K.REGULATION, _K.DECISION), "{n}-QĐ/TW", (), ("Bộ Chính trị",)),
    _Shape(1993, 1996, (_K.DECREE,), "{n}/CP", ("CP",)),
    _Shape(1993, 1996, (_K.DECREE,), "{n}-CP", ("CP",)),
    _Shape(1993, 1996, (_K.DECISION,), "{n}-TTg", ("TTg",)),
    _Shape(1982, 1991, (_K.DECREE, _K.DECISION), "{n}-HĐBT", ("HĐBT",)),
    _Shape(1982, 1991, (_K.LAW,), "{n}-LCT/HĐNN{t}", None, ("Quốc hội",)),
    _Shape(1992, 1996, (_K.LAW,), "{n}-L/CTN", None, ("Quốc hội",)),
    _Shape(FIRST_YEAR, 1959, (_K.DECREE_ORDER,), "{n}-SL"),
    _Shape(FIRST_YEAR, 1959, (_K.DECREE_ORDER,), "{n}-SL/L-004"),
    _Shape(1980, 1996, (_K.INTERMINISTERIAL_CIRCULAR,), "{n}/TT-LB"),
    _Shape(1980, 1996, (_K.INTERMINISTERIAL_CIRCULAR,), "{n}TT/LB"),
    _Shape(1980, 2003, (_K.DECISION,), "{n}/QĐ-UB", (), ("UBND {z}",)),
    _Shape(1992, 2003, (_K.DECISION,), "{n}/{m}-QĐ", ("{m}",)),
)  # fmt: skip
# The terms of the National Assembly that show in symbols, by their first years.
_TERMS: Final = {1981: 7, 1987: 8, 1992: 9, 1997: 10, 2002: 11, 2007: 12, 2011: 13, 2016: 14, 2021: 15}


class Paper(NamedTuple):
    """A numbered instrument of a shape: what its letters tell, and what may be written behind ``của``."""

    kind: InstrumentKind
    symbol: Symbol
    told: tuple[str, ...] | None
    signers: tuple[str, ...]
    bare: bool


@functools.cache
def _ministries(year: int) -> tuple[str, ...]:
    """The codes of the ministries that were the same all through *year*."""
    return tuple(
        row.code
        for row in issuers.ROWS
        if row.certain
        and not row.variant_of
        and row.english.startswith("Ministry of")
        and row.valid_from[:4] < str(year)
        and (not row.valid_to or row.valid_to[:4] > str(year))
    )


def capital(kind: InstrumentKind) -> str:
    return kind[:1].upper() + kind[1:]


def body_name(code: str) -> str:
    return next(row.name for row in reversed(issuers.ROWS) if row.code == code)


@st.composite
def papers(draw: st.DrawFn, year: int) -> Paper:
    shape = draw(st.sampled_from([shape for shape in _SHAPES if shape.first <= year <= shape.last]))
    kind = draw(st.sampled_from(shape.kinds))
    number = draw(st.integers(1, 99 if shape.form.startswith("66.") else 9999))
    letter = draw(st.sampled_from(("", "", "", "a"))) if "." not in shape.form else ""
    facts = {
        "n": (f"{number:02}" if draw(st.booleans()) else str(number)) + letter,
        "y": str(year),
        "k": kind.code or "",
        "t": str(max((term for first, term in _TERMS.items() if first <= year), default=0)),
        "u": f"{draw(st.sampled_from('ACHVX'))}{draw(st.integers(11, 89))}",
        "z": draw(st.sampled_from(PLACES)),
        **dict(zip("mop", draw(st.permutations(_ministries(year))), strict=False)),
    }
    told = None if shape.told is None else tuple(body_name(code.format_map(facts)) for code in shape.told)
    signers = tuple(signer.format_map(facts) for signer in shape.signers) or told or ()
    return Paper(kind, Symbol.parse(shape.form.format_map(facts)), told, signers, shape.bare)


def symbols(*, year: int | None = None) -> st.SearchStrategy[Symbol]:
    """Symbols of every shape since 1945, or of those in use in *year*."""
    some = years() if year is None else st.just(year)
    return some.flatmap(papers).map(lambda paper: paper.symbol)


@st.composite
def spans(draw: st.DrawFn, *, within: str | None = None) -> Span:
    """Spans, or those of non-empty pieces of *within*."""
    end = draw(st.integers(1, 10_000 if within is None else len(within)))
    return Span(draw(st.integers(0, end - 1)), end)


@st.composite
def pinpoints(draw: st.DrawFn) -> Pinpoint:
    """Pinpoints of at least one unit."""
    small = st.integers(1, 99).map(str)
    units: dict[str, st.SearchStrategy[str]] = {
        "part": st.sampled_from(ROMAN) | st.sampled_from(("thứ nhất", "thứ hai", "thứ ba")),
        "chapter": st.sampled_from(ROMAN),
        "section": small,
        "subsection": small,
        "article": small | st.builds("{}{}".format, st.integers(1, 99), st.sampled_from("abc")),
        "clause": small | st.just("2a"),
        "point": st.sampled_from(LETTERS) | st.just("a1"),
        "item": st.sampled_from(("i", "ii", "iii", "a.1", "1.1")),
        "annex": st.sampled_from(ROMAN) | small,
    }
    names = draw(st.sets(st.sampled_from(sorted(units)), min_size=1))
    return Pinpoint(**{name: draw(units[name]) for name in units if name in names})


@st.composite
def periods(draw: st.DrawFn) -> Period:
    """Periods: days, months, quarters, halves, years and others."""
    if draw(st.booleans()):
        first, last = sorted((draw(days()), draw(days())))
        return Period(first, last)
    year = draw(st.integers(FIRST_YEAR, LAST_YEAR))
    month, months = draw(st.sampled_from([(month, size) for size in (1, 3, 6, 9, 12) for month in range(1, 14 - size)]))
    after = dt.date(year + (month + months > 12), (month + months - 1) % 12 + 1, 1)  # noqa: PLR2004 - December
    return Period(dt.date(year, month, 1), after - dt.timedelta(days=1))
