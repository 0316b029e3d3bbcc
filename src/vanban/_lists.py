"""Lists of Word: the number that Word shows in front of a paragraph, counted as Word counts.

A paragraph, or its style, names a list and a level; the list names its levels; each level has a pattern such as
``Điều %1.`` or ``%1.%2)`` and a way of counting.  Lists that share their levels share their counts.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final, NamedTuple

from docx.oxml.ns import qn
from lxml.etree import _Element as Element  # pyright: ignore[reportPrivateUsage]

__all__ = ["Lists"]

_DEPTH: Final = 9
_NUMBER: Final = re.compile(r"[0-9]{1,9}")
_PLACE: Final = re.compile(r"%([1-9])")
# Word takes the signs of its bullets from fonts of its own.
_PRIVATE: Final = re.compile("[\ue000-\uf8ff]")
_ROMAN: Final = (
    (1000, "m"),
    (900, "cm"),
    (500, "d"),
    (400, "cd"),
    (100, "c"),
    (90, "xc"),
    (50, "l"),
    (40, "xl"),
    (10, "x"),
    (9, "ix"),
    (5, "v"),
    (4, "iv"),
    (1, "i"),
)
_LETTERS: Final = "abcdefghijklmnopqrstuvwxyz"
_LARGEST: Final = 3999


class _Level(NamedTuple):
    """How one level of a list counts and looks."""

    start: int
    format: str
    text: str
    space: str
    restart: int  # the level, from 1, from which on a step up begins the count anew
    legal: bool  # all numbers are shown as digits


class _List(NamedTuple):
    """A list: the levels it uses, whose counts it shares, and where it begins anew."""

    counts: list[int | None]
    levels: dict[int, _Level]
    starts: dict[int, int]


class Lists:
    """The lists of one document; every paragraph must be asked for, in order."""

    def __init__(self, numbering: Element | None, styles: Element | None) -> None:
        self._styles: dict[str, Element] = {}
        for style in _children(styles, "w:style"):
            self._styles[style.get(qn("w:styleId"), "")] = style
        self._nums: dict[str, Element] = {}
        for num in _children(numbering, "w:num"):
            self._nums[num.get(qn("w:numId"), "")] = num
        self._abstract: dict[str, Element] = {}
        for abstract in _children(numbering, "w:abstractNum"):
            self._abstract[abstract.get(qn("w:abstractNumId"), "")] = abstract
        self._counts: dict[str, list[int | None]] = {}
        self._lists: dict[str, _List] = {}

    def label(self, paragraph: Element) -> str:
        """What stands in front of a paragraph, with the space after it; empty if it is in no list."""
        num, depth = self._place(paragraph)
        found = self._list(num)
        level = found.levels.get(depth)
        if level is None:
            return ""
        counts = found.counts
        if depth in found.starts:
            counts[depth] = found.starts.pop(depth)
        else:
            count = counts[depth]
            counts[depth] = level.start if count is None else count + 1
        for deeper in range(depth + 1, _DEPTH):
            if deeper not in found.levels or depth < found.levels[deeper].restart:
                counts[deeper] = None
        return _shown(level, found)

    def _place(self, paragraph: Element) -> tuple[str, int]:
        """The list and the level of a paragraph, its own before those of its style."""
        num: str | None = None
        depth: int | None = None
        for properties in self._properties(paragraph):
            place = _child(properties, "w:numPr")
            num = _value(place, "w:numId") if num is None else num
            depth = _number(_value(place, "w:ilvl")) if depth is None else depth
        return num or "", depth or 0

    def _properties(self, paragraph: Element) -> Iterator[Element | None]:
        """The properties of a paragraph, of its style, and of the styles which that one is based on."""
        own = _child(paragraph, "w:pPr")
        yield own
        seen: set[str] = set()
        name = _value(own, "w:pStyle")
        while name is not None and name in self._styles and name not in seen:
            seen.add(name)
            yield _child(self._styles[name], "w:pPr")
            name = _value(self._styles[name], "w:basedOn")

    def _list(self, num: str) -> _List:
        if num not in self._lists:
            self._lists[num] = self._made(self._nums.get(num))
        return self._lists[num]

    def _made(self, num: Element | None) -> _List:
        name = _value(num, "w:abstractNumId") or ""
        linked = _value(self._abstract.get(name), "w:numStyleLink")
        if linked is not None:
            place = _child(_child(self._styles.get(linked), "w:pPr"), "w:numPr")
            name = _value(self._nums.get(_value(place, "w:numId") or ""), "w:abstractNumId") or ""
        made = _List(self._counts.setdefault(name, [None] * _DEPTH), {}, {})
        for level in _children(self._abstract.get(name), "w:lvl"):
            made.levels[_depth(level)] = _level(level)
        for override in _children(num, "w:lvlOverride"):
            for level in _children(override, "w:lvl"):
                made.levels[_depth(level)] = _level(level)
            start = _number(_value(override, "w:startOverride"))
            if start is not None:
                made.starts[_depth(override)] = start
        return made


def _children(element: Element | None, name: str) -> Iterator[Element]:
    if element is not None:
        yield from element.iterchildren(qn(name))


def _child(element: Element | None, name: str) -> Element | None:
    return next(_children(element, name), None)


def _value(element: Element | None, name: str) -> str | None:
    """The value of a property."""
    child = _child(element, name)
    return None if child is None else child.get(qn("w:val"))


def _number(value: str | None) -> int | None:
    return int(value) if value is not None and _NUMBER.fullmatch(value) else None


def _depth(element: Element) -> int:
    """The level of a definition; one that cannot be is out of reach."""
    depth = _number(element.get(qn("w:ilvl")))
    return depth if depth is not None and depth < _DEPTH else _DEPTH


def _level(element: Element) -> _Level:
    start, restart = _number(_value(element, "w:start")), _number(_value(element, "w:lvlRestart"))
    legal = _child(element, "w:isLgl")
    return _Level(
        start=0 if start is None else start,
        format=_value(element, "w:numFmt") or "decimal",
        text=_value(element, "w:lvlText") or "",
        space="" if _value(element, "w:suff") == "nothing" else " ",
        restart=_DEPTH if restart is None else restart,
        legal=legal is not None and legal.get(qn("w:val"), "1") not in {"0", "false", "off"},
    )


def _shown(level: _Level, found: _List) -> str:
    """A pattern with its numbers filled in; empty where one of them is counted in a way that is not known here."""
    if level.format == "none":
        return ""
    if level.format == "bullet":
        return (_PRIVATE.sub("•", level.text) or "•") + level.space
    text = level.text
    for place in set(_PLACE.findall(text)):
        depth = int(place) - 1
        other = found.levels.get(depth)
        if other is None:
            return ""
        write = _decimal if level.legal else _WRITTEN.get(other.format)
        if write is None:
            return ""
        count = found.counts[depth]
        text = text.replace(f"%{place}", write(other.start if count is None else count))
    return text + level.space if text else ""


def _decimal(number: int) -> str:
    return str(number)


def _roman(number: int) -> str:
    if not 0 < number <= _LARGEST:
        return str(number)
    letters = ""
    for value, sign in _ROMAN:
        times, number = divmod(number, value)
        letters += sign * times
    return letters


def _letters(number: int) -> str:
    """As Word has it: z is followed by aa, then bb."""
    if not 0 < number <= _LARGEST:
        return str(number)
    times, at = divmod(number - 1, len(_LETTERS))
    return _LETTERS[at] * (times + 1)


_WRITTEN: Final[dict[str, Callable[[int], str]]] = {
    "decimal": _decimal,
    "decimalZero": lambda number: f"{number:02}",
    "lowerLetter": _letters,
    "upperLetter": lambda number: _letters(number).upper(),
    "lowerRoman": _roman,
    "upperRoman": lambda number: _roman(number).upper(),
}
