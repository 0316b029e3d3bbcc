"""Names of people: runs of capitals that open with a family name, and those that may follow a title.

Whether a run is the name of a person is for its surroundings to say; here it is only cut to size: ``Hà Nội Nguyễn Văn
Mẫu Trong`` leaves ``Nguyễn Văn Mẫu``.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from vanban import _roles
from vanban._tables import people, places, surnames
from vanban._text import UPPER

__all__ = ["PLACES", "Candidate", "candidates", "foreign", "lone", "tails"]


class Candidate(NamedTuple):
    """A piece of the text that may be the name of a person."""

    start: int
    end: int
    size: int
    """How many words it has."""
    sort: str
    """"sure", "weak": it opens with such a family name; "odd": with none."""
    inner: bool
    """Whether capitals stand directly before it: "Bộ Y Tế Nguyễn Văn Mẫu"."""


_WORD: Final = rf"[{UPPER}][\w'’-]{{0,24}}"
_BLANK: Final = r"(?<!-) {1,2}(?:(?:al|el)-|(?:de|van|von|bin|del|dos|ibn) (?=[A-Z][a-z]))?"
_RUN: Final = re.compile(rf"{_WORD}{_BLANK}{_WORD}(?:{_BLANK}{_WORD}){{0,18}}")
# "Lê Thị M.D", "Bùi Thị Ch.": one letter or two that stand for a given name.
_INITIAL: Final = re.compile(r"(?<=\b[A-ZĐ])\.(?:[A-ZĐ]\b\.?)?|(?<=[CGKNPT][hr])\.")
# How a foreign name may go on: "John F. Kennedy", "Ludwig van Beethoven".
_PARTICLE: Final = rf" (?:de|van|von|bin|da|del|dos|ibn) {_WORD}(?: {_WORD})?"
_MORE: Final = re.compile(rf"\. {_WORD}(?: {_WORD})?|{_PARTICLE}")
_SURNAMES: Final = {row.name: row.sort for row in surnames.ROWS} | {
    row.name.upper(): "caps" for row in surnames.ROWS if row.sort == "sure"
}
PLACES: Final = frozenset((*(row.name for row in places.ROWS), *people.COUNTRIES, *people.PLACES))
"""Names of places."""
_NO_PERSONS: Final = PLACES - frozenset(people.NAMESAKES)
_PLACE_FIRSTS: Final = frozenset(name.split()[0] for name in PLACES if " " in name)
# Family names that are titles and offices too, and the words that show them to be names.
_RARE: Final = {"Ông": frozenset({"Văn", "Thị"}), "Phó": frozenset({"Văn", "Thị", "Đức", "Hữu", "Đình"})}
_BEFORE: Final = _roles.LASTS | frozenset(people.BODY_LASTS)
_MIDDLES: Final = frozenset(people.MIDDLES)
_SURNAME_SET: Final = frozenset(_SURNAMES)
_LAND_FIRSTS: Final = frozenset(land.split()[0] for land in people.COUNTRIES)
_LANDS: Final = frozenset(people.COUNTRIES)
# What looks like a given name, and is half a word: "Cảnh sát".
_HALVES: Final = {
    first: tuple(f" {word.split()[1]}" for word in _roles.words("half") if word.split()[0] == first)
    for first in {word.split()[0] for word in _roles.words("half")}
}
_OPENERS: Final = frozenset(_roles.words("opener", "cut"))
_BODIES: Final = frozenset(word.split()[0] for word in _roles.words("body", "brand", "opener", "cut", "event"))
_COMPANIES: Final = frozenset({"TNHH", "DNTN", "CTCP", "Cty", "XNK"})
_CLUBS: Final = frozenset(_roles.words("club"))
_MOST: Final = 5  # syllables of a name
_VOWELS: Final = "aăâeêioôơuưyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ"
_NATIVE: Final = re.compile(
    rf"(?:ngh|ng|nh|kh|ph|th|tr|ch|gh|gi|qu|[bcdđghklmnpqrstvx])?[{_VOWELS}]{{1,3}}(?:ng|nh|ch|[cmnpt])?"
)


@functools.lru_cache(maxsize=4096)
def foreign(word: str) -> bool:
    """Whether *word* is no syllable of Vietnamese."""
    return _NATIVE.fullmatch(word.lower()) is None


@functools.lru_cache(maxsize=4096)
def tails(name: str) -> tuple[str, ...]:
    """The shorter names by which somebody with a full name is called, longest first."""
    words = name.split()
    return tuple(" ".join(words[count:]) for count in range(1, len(words)))


def candidates(text: str) -> Iterator[Candidate]:
    """All names of two words and more, in text order; two may overlap."""
    for run in _RUN.finditer(text):
        words = run[0].rstrip("'’-")
        at = run.start()
        if at and text[at - 1] == "&":  # "Bộ TT&TT Nguyễn Văn Mẫu"
            head, _, words = words.partition(" ")
            at += len(head) + 1
        names = _plan(words)
        if not names:
            if names is None or _last(text, at) not in _BEFORE:
                continue
            names = _titled(words)
        if at and (text[at - 1] in "-_/" or text[at - 1].isalnum()):
            continue
        for name in names:
            sized = _sized(text, words, at, name)
            if sized.size > 1 or sized.sort == "odd":
                yield sized


def _sized(text: str, words: str, at: int, name: Candidate) -> Candidate:
    """*name*, that stands in the run of capitals *words* at *at*, cut to the size that the text around it shows."""
    start, end, size, sort, inner = name
    last = words[words.rfind(" ", 0, end) + 1 : end]
    if last in _HALVES and text.startswith(_HALVES[last], at + end):
        end, size = end - len(last) - 1, size - 1
    elif sort == "odd":
        return _whole(text, Candidate(at + start, at + end, size, sort, inner), at + len(words))
    elif initial := _INITIAL.match(text, at + end) if len(last) < 3 else None:  # noqa: PLR2004
        end = initial.end() - at
    if words.startswith("Ông ", start) and _last(text, at) not in _roles.LASTS:
        start, size = start + 4, size - 1
    return Candidate(at + start, at + end, size, sort, inner)


def _split(run: str) -> tuple[list[str], list[int]]:
    """The words of a run of capitals, and where they stand in it."""
    words = run.split()
    offsets = [0]
    for word, following in pairwise(words):
        offsets.append(run.index(following, offsets[-1] + len(word)))
    return words, offsets


@functools.lru_cache(maxsize=16384)
def _plan(run: str) -> Sequence[Candidate] | None:
    """The names in a run of capitals that need no title before it, as offsets of the run; ``None``: nor do others."""
    if run in _NO_PERSONS:
        return None
    words = run.split()
    if not _SURNAME_SET.isdisjoint(words):
        names, odd = _of_run(*_split(run))
        if not odd:
            return names or None
    elif not (words[0] in _LAND_FIRSTS or words[0] in _roles.TITLES or words[0].isupper()):
        return ()
    name = _odd(*_split(run), titled=False)
    return (name,) if name else ()


@functools.lru_cache(maxsize=4096)
def _titled(run: str) -> Sequence[Candidate]:
    """The name in a run of capitals behind a title, as offsets of the run, if there is one."""
    odd = _odd(*_split(run), titled=True)
    return (odd,) if odd else ()


def _of_run(words: list[str], offsets: list[int]) -> tuple[list[Candidate], bool]:
    """The names that open with a family name, and whether there may be one that opens with none."""
    last = len(words) - 1
    names: list[Candidate] = []
    place = 0
    odd = True
    while place < last:
        sort = _SURNAMES.get(words[place])
        if length := _place(words, place):
            odd = odd and (place > 0 or " ".join(words[:length]) in _LANDS)
            place += length
            continue
        if words[place] in _RARE and words[place + 1] not in _RARE[words[place]]:
            sort = None
        if sort is None or (place and f"{words[place - 1]} {words[place]}" in PLACES):
            place += 1
            continue
        stop = _stop(words, place, sort)
        if not _COMPANIES.isdisjoint(words[:place]):
            return names, False
        if stop - place > 1 + (words[place] in _BODIES):  # "Đoàn Luật sư"
            odd = False
            names.append(_named(words, offsets, place, stop))
            place = (_later(words, place, stop) if sort == "weak" else 0) or stop
        else:
            place += 1
    return names, odd


def _place(words: list[str], at: int) -> int:
    """How many words the name of a place takes at *at*; "Đoàn Hà Nội" counts as one."""
    if words[at] in _PLACE_FIRSTS:
        for count in (3, 2):
            if " ".join(words[at : at + count]) in _NO_PERSONS:
                return count
    if (
        words[at] in _BODIES
        and words[at] in _SURNAMES
        and words[at] not in _RARE
        and " ".join(words[at + 1 : at + 3]) in PLACES
    ):
        return 3
    return 0


def _named(words: list[str], offsets: list[int], place: int, stop: int) -> Candidate:
    """The name from *place* to *stop*."""
    sort = _SURNAMES[words[place]]
    if sort == "caps" and stop - place == len(words) > 2:  # noqa: PLR2004 - "NGUYỄN VĂN MẪU" alone
        sort = "sure"
    if sort == "weak" and stop - place > 2 and words[place + 1] in _MIDDLES:  # noqa: PLR2004 - "Lầu Văn Mẫu"
        sort = "sure"
    return _candidate(words, offsets, place, stop, sort)


def _candidate(words: list[str], offsets: list[int], place: int, stop: int, sort: str) -> Candidate:
    return Candidate(offsets[place], offsets[stop - 1] + len(words[stop - 1]), stop - place, sort, place > 0)


def _later(words: list[str], place: int, stop: int) -> int:
    """Where a better family name stands in a run that opens with a common word; 0 where none does."""
    return next((at for at in range(place + 1, stop - 1) if _SURNAMES.get(words[at]) == "sure"), 0)


def _stop(words: list[str], place: int, sort: str) -> int:
    """Where the name that opens at *place* ends."""
    stop = place + 1
    for word in words[place + 1 : place + _MOST]:
        if (word.isupper() and len(word) > 1) != (sort == "caps") or word in _OPENERS:
            break
        if stop > place + 2 and _SURNAMES.get(word) == "sure" and len(words) > stop + 1:
            break
        stop += 1
    return stop


def _odd(words: list[str], offsets: list[int], *, titled: bool) -> Candidate | None:
    """The name in a run of capitals without a family name, if it can be one; a title may stand before (*titled*)."""
    first = _first(words, titled=titled)
    if first < 0 or not _CLUBS.isdisjoint(words) or words[first] in _BODIES or _ends_with_place(words):
        return None
    stop = first
    while stop < min(len(words), first + _MOST) and words[stop] not in _OPENERS:
        if words[stop].isupper() and len(words[stop]) > 1:
            return None  # "Ông Quux UBND"
        stop += 1
    if stop == first + 1 and not foreign(words[first]):
        return None
    return _candidate(words, offsets, first, stop, "odd")


def _whole(text: str, name: Candidate, end: int) -> Candidate:
    """*name* with what belongs to it behind the run of capitals that ends at *end*."""
    more = _MORE.match(text, end) if name.end == end else None
    if more is None or (more[0][0] == "." and not text[end - 1].isupper()):
        return name
    return name._replace(end=more.end(), size=name.size + 1)


def _first(words: list[str], *, titled: bool) -> int:
    """Where a name may open in a run of capitals: behind a title, letters or a country; -1 where it cannot."""
    first = 0
    while first < len(words) - 1 and (
        words[first] in _roles.TITLES or (words[first].isupper() and len(words[first]) > 1)
    ):
        first += 1
    titled = words[first - 1] in _roles.LASTS if first else titled
    land = next((count for count in (3, 2, 1) if " ".join(words[first : first + count]) in _LANDS), 0)
    if len(words) == first + land + 1 and len(words[-1]) < 3:  # noqa: PLR2004 - "ông N"
        return -1
    if any(map(foreign, words[first + land :])):
        return first + land if first or land or titled else -1
    if land and titled and len(words) - first - land in {2, 3}:
        return first + land
    return first if titled and len(words) > first + 1 else -1


def _last(text: str, end: int) -> str:
    """The last word before *end*."""
    while end and text[end - 1] == " ":
        end -= 1
    return text[text.rfind(" ", max(0, end - 14), end) + 1 : end]


def _ends_with_place(words: list[str]) -> bool:
    return words[-1] in _LANDS or " ".join(words[-2:]) in PLACES or " ".join(words[-3:]) in PLACES


# A blank before a capital is quickly found; what stands before it is looked at then, its last letter first.
_LAST_LETTERS: Final = "".join({lead[-1] for lead in people.LONE})
_LEADS: Final = "|".join(f"(?<={lead} [A-Z][a-z])" for lead in people.LONE)
_LONE: Final = re.compile(f" [A-Z](?<=[{_LAST_LETTERS}] [A-Z])[a-z](?:{_LEADS})")
_ONE: Final = re.compile(rf"({_WORD})(?! [{UPPER}]|\w)(?:{_PARTICLE})?")
_NO_NAMES: Final = _LANDS | _BODIES | _CLUBS


def lone(text: str) -> Iterator[Candidate]:
    """Names of one foreign word behind a title."""
    for lead in _LONE.finditer(text):
        word = _ONE.match(text, lead.start() + 1)
        if word and foreign(word[1]) and word[1] not in _NO_NAMES:
            yield Candidate(*word.span(), 1, "odd", inner=False)
