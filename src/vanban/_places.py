"""Places in a text that is made of divisions: which place a division has, what stands at a place or at an offset.

Everything is worked out when it is first asked for, and once.
"""

from __future__ import annotations

import functools
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from typing import Final, Generic, Protocol, TypeAlias, TypeVar, final

from vanban._ordinals import ordinal_of
from vanban._pinpoints import FIELDS
from vanban.values import DivisionKind, Pinpoint, Span

__all__ = ["Places"]


class Unit(Protocol):
    """A division, as far as its place goes."""

    @property
    def kind(self) -> DivisionKind: ...
    @property
    def number(self) -> str | None: ...
    @property
    def span(self) -> Span: ...
    @property
    def quoted(self) -> bool: ...
    @property
    def children(self) -> Sequence[Unit]: ...


UnitT = TypeVar("UnitT", bound=Unit)
_Named: TypeAlias = frozenset[tuple[str, str]]

_FIELD_OF: Final = {kind: kind.name.lower() for kind in DivisionKind}
# Units whose numbers are printed in several ways: II, 2, thứ hai.
_GROUPS: Final = frozenset({"subsection", "section", "chapter", "part", "annex"})


@final
class Places(Generic[UnitT]):
    """All divisions of one text, in its order."""

    def __init__(self, divisions: Iterable[UnitT]) -> None:
        self._units: list[UnitT] = []
        self._parents: list[int] = []
        waiting = [(division, -1) for division in reversed(tuple(divisions))]
        while waiting:
            division, parent = waiting.pop()
            index = len(self._units)
            self._units.append(division)
            self._parents.append(parent)
            children: Sequence[UnitT] = division.children  # type: ignore[assignment]
            waiting += [(child, index) for child in reversed(children)]
        self._starts = [division.span.start for division in self._units]
        self._pinpoints: dict[int, Pinpoint] = {}

    def _at(self, offset: int) -> int:
        """The smallest division around an offset; -1 where there is none."""
        index = bisect_right(self._starts, offset) - 1
        while index >= 0 and self._units[index].span.end <= offset:
            index = self._parents[index]
        return index

    def is_quoted(self, offset: int) -> bool:
        """Whether an offset lies in quoted text."""
        index = self._at(offset)
        return index >= 0 and self._units[index].quoted

    def around(self, offset: int) -> Pinpoint | None:
        """The place in which an offset lies; none outside all divisions, in quoted text, and in a division's number."""
        index = self._at(offset)
        if index < 0 or self._units[index].quoted or offset == self._starts[index]:
            return None
        return self._pinpoint(index)

    def _units_of(self, index: int) -> dict[str, str]:
        units: dict[str, str] = {}
        while index >= 0:
            unit = self._units[index]
            units.setdefault(_FIELD_OF[unit.kind], unit.number or "")
            index = self._parents[index]
        return units

    def _pinpoint(self, index: int) -> Pinpoint:
        if index not in self._pinpoints:
            self._pinpoints[index] = Pinpoint(**self._units_of(index))
        return self._pinpoints[index]

    def pinpoint(self, division: UnitT) -> Pinpoint | None:
        """The place of a division; none where the text has no such division, or only quotes it."""
        index = self._indices.get((division.span, division.kind))
        return None if index is None or self._units[index].quoted else self._pinpoint(index)

    @functools.cached_property
    def _indices(self) -> dict[tuple[Span, DivisionKind], int]:
        return {(unit.span, unit.kind): index for index, unit in enumerate(self._units)}

    @functools.cached_property
    def _exact(self) -> dict[_Named, list[int]]:
        """Divisions by all their units."""
        exact: dict[_Named, list[int]] = {}
        for index, unit in enumerate(self._units):
            if not unit.quoted:
                exact.setdefault(_keys(self._units_of(index)), []).append(index)
        return exact

    @functools.cached_property
    def _near(self) -> dict[_Named, list[tuple[_Named, int]]]:
        """Divisions by their own unit, and by their own unit and their article."""
        near: dict[_Named, list[tuple[_Named, int]]] = {}
        for keys, indices in self._exact.items():
            for index in indices:
                own = _FIELD_OF[self._units[index].kind]
                for ends in {frozenset({own}), frozenset({own, "article"})}:
                    named = frozenset(key for key in keys if key[0] in ends)
                    near.setdefault(named, []).append((keys, index))
        return near

    def find(self, pinpoint: Pinpoint) -> UnitT | None:
        """The first division with exactly these units, as printed or in other figures, or with these among others."""
        units = {field: number for field in FIELDS if (number := getattr(pinpoint, field)) is not None}
        wanted = _keys(units)
        alike = self._exact.get(wanted, [])
        if not alike:
            own = next(iter(units))
            near = frozenset(key for key in wanted if key[0] in (own, "article"))
            alike = sorted(index for keys, index in self._near.get(near, ()) if wanted <= keys)[:1]
        same = (index for index in alike if self._units_of(index) == units)
        found = next(same, alike[0] if alike else -1)
        return self._units[found] if found >= 0 else None


def _keys(units: Mapping[str, str]) -> _Named:
    return frozenset((field, _key(field, number)) for field, number in units.items())


_FIGURES: Final = frozenset("IVX123456789")
"""One sign alone is a figure if it is one of these, and else a letter."""


@functools.lru_cache(maxsize=4096)
def _key(field: str, number: str) -> str:
    """A number as it compares: `II`, `2` and `thứ hai` are one chapter."""
    if field in _GROUPS and (len(number) > 1 or number in _FIGURES) and (ordinal := ordinal_of(number)) is not None:
        return f"{ordinal[0]}{ordinal[1]}"
    return number.casefold().lstrip("0")
