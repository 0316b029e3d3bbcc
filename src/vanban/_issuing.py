"""Who issues a text, as its heading prints it: in capitals, on several lines, twice, or above a subordinate body.

Names are put into their usual spelling: ``BỘ LAO ĐỘNG - THƯƠNG BINH`` / ``VÀ XÃ HỘI`` is Bộ Lao động - Thương binh và
Xã hội.  What no table holds is written by rule: small letters, with capitals for the name of a place and for the word
behind ``Cục``, ``Sở`` and their like.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Sequence
from typing import Final

from vanban._tables import bodies, documents, issuers, offices, places
from vanban._text import fold_key

__all__ = ["bodies_of", "is_body", "joined", "proper"]


class _Names(dict[str, "_Names"]):
    """A step in a tree of syllables."""

    name: str = ""
    """The name that ends here, as it is spelled."""


_PIECE: Final = re.compile(r"\w+|\W+")
_WORD: Final = re.compile(r"\w+")
_PROPER_WORDS: Final = ("Việt Nam", "Trung ương Đảng", "Nhà nước", "Đảng", "Hồ Chí Minh", "Chính phủ", "Quốc hội")
# CHỦ TỊCH NƯỚC VIỆT NAM DÂN CHỦ CỘNG HÒA, QUỐC HỘI NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
_STATE: Final = re.compile(
    r"(?:(?<!CHỦ TỊCH)\sNƯỚC)?\s"
    r"(?:VIỆT NAM DÂN CHỦ CỘNG H(?:ÒA|OÀ)|CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGH(?:ĨA|IÃ) VIỆT NAM).*\Z"
)
_LEVELS: Final = frozenset({"tỉnh", "huyện", "quận", "xã", "phường", "trấn", "khu", "phố"})


@functools.cache
def _names() -> _Names:
    """The names that the tables hold, as a tree of syllables without regard to case and tone placement."""
    root = _Names()
    named = (row.words for row in bodies.ROWS if row.sort == "name")
    listed = (row.name for row in issuers.ROWS)
    placed = (name for row in places.ROWS for name in (row.name, *row.aliases))
    held = (row.words for row in offices.ROWS if row.sort != "calling")
    for name in (*_PROPER_WORDS, *held, *named, *placed, *listed):
        if name.isupper():
            continue
        node = root
        for word in _WORD.findall(name):
            node = node.setdefault(fold_key(word), _Names())
        node.name = name
    return root


@functools.cache
def _openers() -> tuple[str, ...]:
    """The words with which a name begins that goes on with a capital."""
    return tuple(sorted({fold_key(row.words) for row in bodies.ROWS if row.sort == "open"}, key=len, reverse=True))


def proper(name: str) -> str:
    """*name*, printed in capitals, in its usual spelling; a name that is not in capitals stays as it is."""
    name = _STATE.sub("", " ".join(name.split()).strip(" .,;:-*"))
    if name != name.upper():
        return name
    pieces = _PIECE.findall(name)
    words = [index for index, piece in enumerate(pieces) if piece[0].isalnum()]
    keys = [fold_key(pieces[index]) for index in words]
    at = 0
    capital = False
    while at < len(words):
        size, spelled = _longest(keys, at)
        if size:
            last = words[at + size - 1]
            pieces[words[at] : last + 1] = [spelled, *[""] * (last - words[at])]
            at += size
            capital = False
            continue
        key = keys[at]
        pieces[words[at]] = key.capitalize() if capital or at == 0 else key
        opened = key != "nhân" and " ".join(keys[: at + 1]).endswith(_openers())
        capital = opened or key in _LEVELS or (capital and any(level in keys[:at] for level in _LEVELS))
        at += 1
    return "".join(pieces)


def _longest(keys: Sequence[str], at: int) -> tuple[int, str]:
    """Of how many syllables the longest name of the tables is that begins at *at*, and how it is spelled."""
    node = _names()
    best = (0, "")
    for size, key in enumerate(keys[at:], 1):
        if key not in node:
            break
        node = node[key]
        if node.name:
            best = (size, node.name)
    return best


def _begins(*levels: str) -> tuple[str, ...]:
    return tuple(f"{fold_key(row.words)} " for row in documents.OPENINGS if not levels or row.level in levels)


_BEGINS: Final = _begins()
_ABOVE: Final = _begins("above", "both")
_BELOW: Final = _begins("below", "both")


def _level(name: str, levels: tuple[str, ...]) -> bool:
    """Whether the longest opening of *name* is one of *levels*."""
    key = f"{fold_key(name)} "
    longest = max((opening for opening in _BEGINS if key.startswith(opening)), key=len, default="")
    return longest in levels


_CENTRAL: Final = "TRUNG ƯƠNG"
_JOINED: Final = ("VÀ ", "- ", "CỦA ", "THUỘC ")
_HANGS: Final = re.compile(r"(?: VÀ| -|,| CỦA)\Z")
_APART: Final = re.compile(r"(\s+-\s+|\s*[;+]\s*)")
_PLACE: Final = re.compile(r"(?:TỈNH|THÀNH PHỐ|TP\.?|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG)\s+\S.*\Z")


def is_body(line: str) -> bool:
    """Whether a line in capitals begins like the name of a body."""
    return line == line.upper() and f"{fold_key(line)} ".startswith(_BEGINS)


def joined(lines: Iterable[str]) -> list[str]:
    """The names that stand on *lines*: a name may go on over the end of its line, and one line may hold several."""
    names: list[str] = []
    for line in lines:
        if names and (line.startswith(_JOINED) or _HANGS.search(names[-1]) or not is_body(line)):
            names[-1] += " " + line
        else:
            names.append(line)
    return [name for whole in names for name in _parted(whole)]


def _parted(whole: str) -> list[str]:
    """The names of one line: a dash parts two bodies, or stands in the name of one."""
    first, *rest = _APART.split(whole)
    names = [first]
    for sign, piece in zip(rest[::2], rest[1::2], strict=True):
        if sign.strip() != "-" or is_body(piece):
            names.append(piece)
        else:
            names[-1] += sign + piece
    return [name.strip() for name in names if name.strip()]


def bodies_of(lines: Iterable[str]) -> tuple[str, ...]:
    """Those who issue a text, from the lines of its heading that are neither motto nor number nor date."""
    seen: dict[str, str] = {}
    for name in joined(lines):
        key = fold_key(name)
        if not any(other == key or other.startswith(f"{key} ") for other in seen):
            for other in [other for other in seen if key.startswith(f"{other} ")]:
                del seen[other]
            seen[key] = name
    names = list(seen.values())
    while len(names) > 1 and _level(names[0], _ABOVE) and _level(names[1], _BELOW):
        place = _PLACE.search(names[0])
        if place is not None and names[1].startswith(("SỞ", "BAN")) and not _PLACE.search(names[1]):
            names[1] += " " + place[0]
        elif names[0].endswith(_CENTRAL) and names[1].startswith("BAN") and not names[1].endswith(_CENTRAL):
            names[1] += " " + _CENTRAL
        del names[0]
    return tuple(map(proper, names))
