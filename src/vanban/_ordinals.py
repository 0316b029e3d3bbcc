"""Numbers of divisions: Arabic, Roman, in letters and in words, and which one comes next.

Letters are those of the Vietnamese alphabet without marks, with `đ` behind `d` (Nghị định 78/2025/NĐ-CP, phụ lục);
`f`, `j`, `w` and `z` are slips that are passed over.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from typing import Final, NamedTuple, TypeAlias

__all__ = ["Candidate", "Ordinal", "follows", "ordinal_of", "prefixes", "readings"]

Ordinal: TypeAlias = tuple[int, str]
"""A place in a row and what an insertion adds to it: ``15a`` is ``(15, "a")``."""

_ALPHABET: Final = "abcdđefghijklmnopqrstuvwxyz"
_LETTERS: Final = {letter: place for place, letter in enumerate(_ALPHABET, 1)}
_SKIPPED: Final = frozenset("fjwz")
_ROMAN: Final = re.compile(r"(?=[IVXLC])C{0,3}(?:XC|XL|L?X{0,4})(?:IX|IV|V?I{0,4})")
_VALUES: Final = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
_WORDS: Final = {
    word: value
    for words, value in (
        ("nhất một", 1),
        ("hai nhì", 2),
        ("ba", 3),
        ("tư bốn", 4),
        ("năm lăm", 5),
        ("sáu", 6),
        ("bảy bẩy", 7),
        ("tám", 8),
        ("chín", 9),
        ("mười", 10),
    )
    for word in words.split()
}
_ARABIC: Final = re.compile(r"([0-9]{1,9})([a-zđ]{0,2})")


class Candidate(NamedTuple):
    """One way to read a label."""

    style: str
    """How the list is numbered: ``1.``, ``1)``, ``(1)`` (as ``1()``), ``1.1``, ``a``, ``a.1``, ``i``, ``I``, ``A``."""
    ordinal: Ordinal
    first: bool
    """Whether a list begins so."""
    number: str
    """The number as printed."""


@functools.lru_cache(maxsize=4096)
def ordinal_of(number: str) -> Ordinal | None:
    """The place of a printed *number* in its row; ``None`` where it is none."""
    if found := _ARABIC.fullmatch(number):
        return int(found[1]), found[2]
    head, dot, tail = number.partition(".")
    if not dot and number[-1:].islower():
        head, tail = number[:-1], number[-1]
    if _ROMAN.fullmatch(head):
        return _roman(head), tail
    if len(number) == 1:
        place = _LETTERS.get(number.lower())
        return None if place is None else (place, "")
    first, *words = number.lower().split() or [""]
    if first != "thứ" or not words:
        return None
    if figure := _ARABIC.fullmatch(words[0]):
        return int(figure[1]), figure[2]
    values = [_WORDS.get(word) for word in words]
    return None if None in values else (sum(filter(None, values)), "")


def _roman(digits: str) -> int:
    total = 0
    for digit, following in zip(digits, digits[1:] + " ", strict=True):
        value = _VALUES[digit]
        total += -value if _VALUES.get(following, 0) > value else value
    return total


def follows(last: Ordinal, following: Ordinal) -> bool:
    """Whether *following* is the next number after *last*, or an insertion behind it."""
    if following[0] == last[0]:
        return following[1] > last[1]
    return following[0] == last[0] + 1


def prefixes(number: str) -> Iterator[str]:
    """The beginnings of *number*, longest first, for a number to which a word is glued."""
    for end in range(len(number), 0, -1):
        yield number[:end]


@functools.lru_cache(maxsize=4096)
def readings(label: str, stop: str) -> tuple[Candidate, ...]:
    """The ways to read the label of a list and what ends it, likelier first; none for a mere word."""
    bracket = "(" * label.startswith("(")
    label = label.lstrip("(")
    end = ")" if ")" in stop else "."
    if bracket and end != ")":
        return ()
    if label[0].isdecimal():
        return _arabic(label, bracket + end)
    return _capital(label, end) if label[0].isupper() else _small(label, bracket + end)


_PARTS: Final = re.compile(r"([0-9.]*?)([0-9]+)([a-zđ]{0,2})")


def _arabic(label: str, end: str) -> tuple[Candidate, ...]:
    found = _PARTS.fullmatch(label)
    if found is None:
        return ()
    depth = found[1].count(".")
    value = int(found[2])
    # What ends 1.1 says nothing: it is often left out.
    return (Candidate("1" + ".1" * depth if depth else "1" + end, (value, found[3]), first=value == 1, number=label),)


def _capital(label: str, end: str) -> tuple[Candidate, ...]:
    ways: list[Candidate] = []
    if _ROMAN.fullmatch(label):
        value = _roman(label)
        ways.append(Candidate("I", (value, ""), first=value == 1, number=label))
    if len(label) == 1 and label.lower() not in _SKIPPED and end == ".":
        place = _rank(label.lower())
        ways.append(Candidate("A", (place, ""), first=place == 1, number=label))
    return tuple(ways)


_SMALL: Final = re.compile(r"([a-zđ])(\1?)((?:\.?[0-9]{1,2})?)")
_SMALL_ROMAN: Final = frozenset(
    ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv")
)


def _small(label: str, end: str) -> tuple[Candidate, ...]:
    ways: list[Candidate] = []
    found = _SMALL.fullmatch(label)
    if found is not None and "." in found[3]:
        # a.1) under a)
        value = int(found[3][1:])
        return (Candidate("a.1", (value, ""), first=value == 1, number=label),)
    if found is not None and label != "ii":
        ways.append(
            Candidate(
                "a" + end[:-1],
                (_rank(found[1]), found[2] + found[3]),
                first=found[1] == "a" and not found[2],
                number=label,
            )
        )
    if label in _SMALL_ROMAN:
        value = _roman(label.upper())
        ways.append(Candidate("i" + end[:-1], (value, ""), first=value == 1, number=label))
    return tuple(ways)


def _rank(letter: str) -> int:
    """The place of a letter among those that are used; a slip has the place of the one before it."""
    return sum(1 for other in _ALPHABET[: _LETTERS[letter]] if other not in _SKIPPED)
