"""Places of a legal text that the text itself names: ``khoản 2 Điều này``, ``điểm a khoản 1 Điều 5 của Luật này``.

A chain of units that no other instrument follows is about the text itself.  What it leaves out is taken from where it
stands: ``khoản 2 Điều này`` in Điều 7 is khoản 2 Điều 7.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from typing import Final, NamedTuple

import attrs

from vanban._pinpoints import FIELDS, PIECE, places_in
from vanban.values import Pinpoint

__all__ = ["Mention", "Taken", "find"]


class Mention(NamedTuple):
    """A place named in the text, as offsets into the folded text."""

    start: int
    end: int
    pinpoints: tuple[Pinpoint, ...]


class Taken(NamedTuple):
    """A mention of an instrument."""

    start: int
    end: int
    is_own: bool
    """Whether it is the text itself: `Luật này`."""


_UNIT: Final = re.compile(
    r"(?:[kK]hoản|[đĐ]iểm|[đĐ]iều|[cC]hương|[mM]ục|[pP]hụ lục|[tT]iết) (?=[0-9IVXLCa-zđ\"“]{1,9}(?!\w)|này)"
)
_THIS: Final = re.compile(
    r"(?:\s{0,2},?\s(?:của\s|tại\s)?)?(?P<unit>[kK]hoản|[đĐ]iểm|[đĐ]iều|[cC]hương|[mM]ục|[pP]hụ lục|[pP]hần) này(?!\w)"
)
_FIELD: Final = {
    "điểm": "point",
    "khoản": "clause",
    "điều": "article",
    "mục": "section",
    "chương": "chapter",
    "phần": "part",
    "phụ lục": "annex",
}
# What follows a place of another instrument, which the finder of citations did not know: “Điều 5 của Hiệp định …”.
_OTHERS: Final = re.compile(
    r"\s{0,2},?\s?(?:(?:của|thuộc|tại|ban hành kèm theo|kèm theo)\s)?(?:các\s)?"
    r"(?:[A-ZĐ][^\W\d_]+\s|[A-ZĐ]{2,}|luật\s|nghị định\s|thông tư\s|quyết định\s|nghị quyết\s)"
)
_NEAR: Final = 24
_LONGEST: Final = 400


def find(
    text: str,
    start: int,
    taken: Sequence[Taken],
    place_at: Callable[[int], Pinpoint | None],
    is_place: Callable[[Pinpoint], bool],
) -> Iterator[Mention]:
    """The places of the text itself that it names behind *start*.

    *taken* are the mentions of instruments, in order; *place_at* tells in which division an offset lies, and nothing
    for what is not of the text itself, *is_place* whether there is such a place.
    """
    firsts = [one.start for one in taken]
    at = start
    while found := _UNIT.search(text, at):
        begin = found.start()
        end = _chain_end(text, begin)
        this = _THIS.match(text, end)
        stop = this.end() if this is not None else end
        at = max(stop, found.end())
        if stop == begin or _heads_line(text, begin, stop) or (place := place_at(begin)) is None:
            continue
        follow = bisect_right(firsts, stop - 1)
        if follow < len(taken) and _leads_to(text, stop, taken[follow].start):
            if not taken[follow].is_own:
                continue
        elif this is None and (_OTHERS.match(text, stop) or _changes(text, begin)):
            continue
        pinpoints = _whole(text[begin:end], place, this["unit"].lower() if this is not None else None)
        pinpoints = tuple(one if is_place(one) else _in_body(one) for one in pinpoints)
        if pinpoints:
            yield Mention(begin, stop, pinpoints)


# Bãi bỏ một số nội dung tại các …; Thay thế cụm từ “…” bằng cụm từ “…” tại …
_CHANGES: Final = re.compile(
    r"(?:[sS]ửa đổi|[bB]ổ sung|[bB]ãi bỏ|[hH]ủy bỏ|[tT]hay thế|[bB]ỏ)(?:,? (?:và )?bổ sung)?"
    r"(?: (?:mới|một|số|nội|dung|tên|toàn|bộ|các|quy|định)){0,8}(?: cụm từ [^\n;]{1,200})?(?: tại)?(?: các)? \Z"
    r"|(?<!\w)vào (?:sau|trước) \Z"
)
_SENTENCE: Final = 300


def _changes(text: str, at: int) -> bool:
    """Whether the words before *at* change another text: the place lies there."""
    start = max(text.rfind("\n", max(0, at - _SENTENCE), at), at - _SENTENCE, 0)
    return _CHANGES.search(text, start, at) is not None


def _heads_line(text: str, begin: int, stop: int) -> bool:
    """Whether `Điều 5.` begins its line: then it names what follows."""
    return text[stop : stop + 1] == "." and not text[text.rfind("\n", 0, begin) + 1 : begin].strip(" \t*#>-+")


def _in_body(place: Pinpoint) -> Pinpoint:
    """A place of the body that an annex names; an annex itself stays as it is."""
    alone = _units(place).keys() <= {"annex"}
    return place if alone or place.annex is None else attrs.evolve(place, annex=None)


def _leads_to(text: str, stop: int, start: int) -> bool:
    """Whether the chain that ends at *stop* is a place in the instrument that is mentioned at *start*."""
    if start - stop > _NEAR:
        return False
    words = text[stop:start].split()
    return not words or words[0].strip(",") in ("của", "tại", "thuộc", "trong", "các", "")


def _whole(chain: str, place: Pinpoint, this: str | None) -> tuple[Pinpoint, ...]:
    """The places that *chain* names, with the units that it leaves out."""
    named = places_in(chain) if chain else ()
    if this is None:
        return tuple(_joined(one, place) for one in named)
    base = _base(place, this)
    if not base:
        return ()
    return tuple(Pinpoint(**{**base, **_units(one)}) for one in named) or (Pinpoint(**base),)


def _chain_end(text: str, start: int) -> int:
    """Where the chain of units that begins at *start* ends; *start* where there is none."""
    end = start
    at = start
    while (piece := PIECE.match(text, at)) and piece.end() - start <= _LONGEST:
        end = piece.end("numbers") if piece["numbers"] else end
        if piece["link"] is None or not piece["numbers"]:
            break
        at = piece.end()
    return end


def _units(place: Pinpoint) -> dict[str, str]:
    return {name: value for name in FIELDS if (value := getattr(place, name)) is not None}


def _base(place: Pinpoint, unit: str) -> dict[str, str]:
    """The units of *place* from *unit* up: what ``Điều này`` stands for."""
    field = _FIELD[unit]
    above = FIELDS[FIELDS.index(field) :]
    base = {name: value for name, value in _units(place).items() if name in above}
    return base if field in base else {}


def _joined(named: Pinpoint, place: Pinpoint) -> Pinpoint:
    """*named* with what it leaves out: a clause lies in the article that names it, an article in the text or annex."""
    said = _units(named)
    largest = max(map(FIELDS.index, said))
    if largest < FIELDS.index("article"):
        return Pinpoint(
            **{**{name: value for name, value in _units(place).items() if FIELDS.index(name) > largest}, **said}
        )
    if place.annex is not None and named.annex is None:
        return attrs.evolve(named, annex=place.annex)
    return named
