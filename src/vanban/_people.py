"""People: who is named, with rank and roles.

A name opens with a known family name, or follows a title, a rank or a role.  What stands around it says whether it is
the name of a person at all; a name that is once known as one is known wherever it stands.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from vanban import _leads, _personal, _roles
from vanban._leads import Lead
from vanban._personal import Candidate, tails
from vanban._tables import people
from vanban._text import LOWER, Prepared, any_of, fold_key, prepare
from vanban.models import Person
from vanban.values import Rank, Span

__all__ = ["Mention", "People", "find", "find_people", "read"]


class Mention(NamedTuple):
    """One place where the text speaks of a person, as offsets of the folded text."""

    start: int
    """The first word of what stands before the name and belongs to it: roles, rank, title."""
    end: int
    """Behind the last role that follows the name."""
    name: tuple[int, int]
    """Where the name itself stands."""
    person: int
    """The index of the person."""
    full: bool
    """Whether the whole name stands there: not so in "ông Mẫu"."""


class People(NamedTuple):
    """All people of a text, and where it speaks of them."""

    persons: tuple[Person, ...]
    """In the order in which the text first names them."""
    mentions: tuple[Mention, ...]
    """In text order."""


class _Found(NamedTuple):
    """A name that has been taken for a person's."""

    start: int
    end: int
    left: Lead
    name: str


_SPEECH: Final = re.compile(rf" {{1,2}}{any_of(_roles.words('speech'))}(?!\w)")
_AGE: Final = re.compile(
    r",? {0,2}[(-]? ?(?:(?:SN|sn|S\.N|sinh(?: năm| ngày)?)[ :]? ?[0-9]"
    r"|(?:[0-9]{1,3} tuổi|ngụ|trú|quê|ở|tên|tức|thường trú)(?!\w))"
)
# "Tư lệnh Quân khu": a small word behind what looks like a given name, and no verb.
_GOES_ON: Final = re.compile(rf"(?!{_SPEECH.pattern}) [{LOWER}]")
_NEXT: Final = re.compile(r" ?(?:,|;| và| cùng|, và) ?(?:các )?")
_HELD: Final = re.compile(rf" {{1,2}}(?:{any_of(people.CHANGES)},? ){{0,5}}{any_of(people.POSTS)} ")
# Syllables in which the tone mark has two places: "Hòa", "Hoà".
_TONED: Final = re.compile("[oòóỏõọOÒÓỎÕỌ][aàáảãạeèéẻẽẹAÀÁẢÃẠEÈÉẺẼẸ]|[uùúủũụUÙÚỦŨỤ][yỳýỷỹỵYỲÝỶỸỴ]")
_TOKEN: Final = re.compile(r"\w+(?:['’.&-]\w+)*")
_FEW: Final = 64  # so many names are looked for one by one
_KEY_WORDS: Final = 3  # so many words of a name are looked up before the rest is compared
_LISTED: Final = re.compile(r"(?:,|;| và| -| cùng) {1,2}")


class _Reader:
    """Finds the names of one text."""

    def __init__(self, text: str, skip: Sequence[tuple[int, int]]) -> None:
        self.text = text
        self.skip = sorted(skip)
        self.starts = [start for start, _ in self.skip]
        self.lefts: dict[tuple[int, int], Lead] = {}

    def allowed(self, candidates: Iterable[Candidate]) -> list[Candidate]:
        """Those of *candidates* that do not lie in a region where nobody is looked for."""
        return [candidate for candidate in candidates if not self.skipped(candidate.start)]

    def skipped(self, start: int) -> bool:
        """Whether nobody is looked for at *start*."""
        place = bisect_right(self.starts, start) - 1
        return place >= 0 and start < self.skip[place][1]

    def read(self) -> list[_Found]:
        """All full names, in text order."""
        text = self.text
        candidates = self.allowed(_personal.candidates(text))
        accepted = self.choose(candidates, frozenset())
        names = Counter(found.name for found in accepted)
        for name in list(names):
            shorter = name.rsplit(" ", 1)[0]
            if names[shorter] >= names[name] and _whole(shorter):
                del names[name]
        parts = {tail for name in names for tail in tails(name)} & names.keys()
        for part in parts:
            del names[part]
        again = self.repeated(names, accepted)
        if again or any(found.name not in names for found in accepted):
            accepted = self.choose(sorted({*again, *candidates}), frozenset(names))
        return [found for found in accepted if found.name not in parts]

    def before(self, start: int, previous: int) -> Lead:
        """What stands before the name at *start*, behind the name that ends at *previous*."""
        if (start, previous) not in self.lefts:
            self.lefts[start, previous] = _leads.before(self.text, start, previous, named=previous > 0)
        return self.lefts[start, previous]

    def repeated(self, names: Iterable[str], accepted: list[_Found]) -> list[Candidate]:
        """Further places where one of *names* stands."""
        text = self.text
        taken = {found.start for found in accepted}
        found: list[Candidate] = []
        seen = Counter(found.name for found in accepted)
        for at, name in _standing(text, tuple(names), seen):
            end = at + len(name)
            if at not in taken and not text[end : end + 1].isalnum() and not text[at - 1 : at].isalnum():
                found.append(Candidate(at, end, name.count(" ") + 1, "known", inner=False))
        return self.allowed(found)

    def choose(self, candidates: Sequence[Candidate], names: frozenset[str]) -> list[_Found]:
        """Those of *candidates* that are people; *names* are known to be."""
        text = self.text
        accepted: list[_Found] = []
        previous = trapped = 0
        group: Lead | None = None
        for candidate in candidates:
            start, end = candidate.start, candidate.end
            if start < previous:
                continue
            name = _plain(text[start:end])
            if names and name not in names and (shorter := name.rsplit(" ", 1)[0]) in names and _whole(shorter):
                name, end = shorter, start + len(text[start:end].rstrip().rsplit(" ", 1)[0].rstrip())
            left = self.before(start, previous)
            if group and not left.roles and _NEXT.fullmatch(text, previous, left.start):
                left = left._replace(roles=group.roles, known=True)
            else:
                group = None
            if left.unit and (candidate.size == 2 or name in _personal.PLACES):  # noqa: PLR2004 - "xã Lê Lợi"
                continue
            if trapped and not left.known and _LISTED.fullmatch(text, trapped, start):
                left = left._replace(trap=True)
            if left.trap:
                trapped = end
            if (name in names and not left.trap) or self.good(candidate, left, previous):
                accepted.append(_Found(start, end, left, name))
                previous = end
                if left.known and text.startswith((",", ";", " và", " cùng"), end) and _leads.several(text, left.start):
                    group = left
        return accepted

    def good(self, candidate: Candidate, left: Lead, previous: int) -> bool:
        """Whether *candidate*, behind the name that ends at *previous*, is a person, as its surroundings tell."""
        text = self.text
        start, end, size, sort, inner = candidate
        if left.known and sort == "odd":
            words = text[start:end].split()
            bodied = bool(left.roles) and text[slice(*left.roles[-1])] not in _roles.FORMS
            names = [_personal.foreign(word) for word in words if word[0].isupper()]
            strange = all(names) or (any(names) and text[start:end].isascii())
            return left.direct or (bodied and size > 1 and strange)
        if left.known:
            return True
        if left.trap or sort in {"odd", "known"} or (inner and sort == "weak"):
            return False
        if (start == 0 or text[start - 1] == "\n") and (end == len(text) or text[end] == "\n"):
            return False
        listed = previous > 0 and _LISTED.fullmatch(text, previous, start) is not None
        opening = _leads.OPEN.match(text, end)
        behind = bool(_AGE.match(text, end)) or (opening and _roles.HEAD.match(text, opening.end()) is not None)
        if sort == "sure" and size > 2:  # noqa: PLR2004 - "Lê Lợi" is a street, "Lê Văn Lợi" is a man
            return bool(behind) or listed or not text.startswith(" - ", end)
        spoken = _SPEECH.match(text, end) is not None
        if sort == "weak" and size == 2:  # noqa: PLR2004 - as above
            return bool(behind)
        return bool(behind) or (sort != "weak" and (spoken or listed))


def _standing(text: str, names: Collection[str], seen: Mapping[str, int]) -> Iterator[tuple[int, str]]:
    """Where *names* stand; those that stand no more often than they were *seen* may be left out.

    A few are looked for one by one, which is fast; many all at once, which takes no longer the more there are.
    """
    if len(names) > _FEW:
        openings: dict[str, list[str]] = {}
        for name in names:
            words = [word.end() for word in _TOKEN.finditer(name)]
            openings.setdefault(name[: words[:_KEY_WORDS][-1]], []).append(name)
        ends = [word.span() for word in _TOKEN.finditer(text)]
        for place, (start, _) in enumerate(ends):
            for _, end in ends[place : place + _KEY_WORDS]:
                for name in openings.get(text[start:end], ()):
                    if text.startswith(name, start):
                        yield start, name
        return
    for name in names:
        at = text.find(name) if text.count(name) > seen.get(name, 0) else -1
        while at >= 0:
            yield at, name
            at = text.find(name, at + len(name))


def _plain(words: str) -> str:
    """*words* with single blanks between them."""
    return " ".join(words.split()) if "  " in words else words


def _whole(name: str) -> bool:
    """Whether *name* is long enough for a whole name, so that a further word may be no part of it."""
    words = name.split()
    return len(words) > 2 or (len(words) > 1 and _personal.foreign(words[-1]))  # noqa: PLR2004 - "Nguyễn Văn" is none


def _tailed(text: str, names: set[str], ends: set[int]) -> Iterator[tuple[int, int]]:
    """Where a part of one of *names*, from any of its words to the end, stands behind what may be a title.

    At *ends* end whole names.
    """
    parts = {tail for name in names for tail in tails(name)}
    for start, given in _standing(text, {part.rsplit(" ", 1)[-1] for part in parts}, {}):
        end = start + len(given)
        if text[start - 1 : start] != " ":
            continue
        if end in ends or text[end : end + 1].isalnum():
            continue
        begin = start
        before = text[max(0, start - 28) : start].split()
        while before and f"{before[-1]} {text[begin:end]}" in parts:
            begin -= len(before.pop()) + 1
        if before and (before[-1] in _roles.LASTS or before[-1] in _leads.LAND_LASTS):
            yield begin, end


def _parts(text: str, full: list[_Found], reader: _Reader) -> Iterator[tuple[_Found, bool]]:
    """Where a part of a full name stands, or one foreign word that is all the text says of somebody (true)."""
    names = {name.name for name in full}
    places = dict.fromkeys(_tailed(text, names, {name.end for name in full}), False)
    if singles := list(_personal.lone(text)):
        known = {part for name in names for part in (*tails(name), *name.split())}
        places |= {(start, end): True for start, end, *_ in singles if text[start:end] not in known}
    if not places:
        return
    starts = [name.start for name in full]
    previous = 0
    for (start, end), whole in sorted(places.items()):
        before = bisect_right(starts, start) - 1
        floor = max(previous, full[before].end if before >= 0 else 0)
        if start < floor or reader.skipped(start):
            continue
        left = _leads.before(text, start, floor, named=floor > 0)
        if whole or (left.known and _bare(text, left) and not (left.roles and _GOES_ON.match(text, end))):
            previous = end
            yield _Found(start, end, left, text[start:end]), whole


def _bare(text: str, left: Lead) -> bool:
    """Whether the last thing before a name is a title or an office without its body."""
    if not left.roles:
        return True
    role = text[slice(*left.roles[-1])]
    return role in _roles.FORMS or (left.direct and role.rsplit(" ", 1)[-1] in _leads.LAND_LASTS)


def read(prepared: Prepared, skip: Sequence[tuple[int, int]] = ()) -> People:
    """Read the people of a text that is made ready; nobody is looked for in the regions *skip*."""
    text = prepared.text
    reader = _Reader(text, skip)
    full = reader.read()
    everyone: list[tuple[_Found, bool]] = []
    called: set[str] = set()
    previous = 0
    for found, whole in sorted([*((found, True) for found in full), *_parts(text, full, reader)]):
        if whole:
            called.update(tails(found.name))
        if whole or found.name in called:
            if found.left.start < previous:
                left = _leads.before(text, found.start, previous, named=True)
                everyone.append((found._replace(left=left), whole))
            else:
                everyone.append((found, whole))
        previous = found.end
    register = _Register(prepared)
    for place, (found, whole) in enumerate(everyone):
        limit = everyone[place + 1][0].left.start if place + 1 < len(everyone) else len(text)
        line = text.find("\n", found.end, limit)
        register.enter(found, line if line >= 0 else limit, whole=whole)
        if place and whole and everyone[place - 1][1]:
            register.share(everyone[place - 1][0], found)
    return register.people()


class _Register:
    """Who has been named so far, and what has been said of them."""

    def __init__(self, prepared: Prepared) -> None:
        self.prepared = prepared
        self.exact: dict[str, int] = {}
        self.persons: dict[str, int] = {}
        self.names: list[str] = []
        self.ranks: list[Rank | None] = []
        self.roles: list[dict[str, str]] = []
        self.spans: list[list[Span]] = []
        self.tails: list[dict[str, int]] = []
        self.called: dict[str, int] = {}  # who was last named whose full name ends so
        self.mentions: list[Mention] = []

    def enter(self, found: _Found, limit: int, *, whole: bool) -> None:
        """Write down one mention."""
        start, end, left, name = found
        if whole:
            person = self.person(name)
            self.spans[person].append(Span(*self.prepared.span(start, end)))
        else:
            person = self.called[name]
        text = self.prepared.text
        after, last = _behind(text, end, limit)
        self.ranks[person] = self.ranks[person] or left.rank
        if whole:
            for begin, until in (*left.roles, *after, *_held(text, last, limit)):
                role = _plain(text[begin:until])
                self.roles[person].setdefault(_key(role), role)
        self.mentions.append(Mention(left.start, last, (start, end), person, full=whole))

    def share(self, first: _Found, second: _Found) -> None:
        """Give the roles behind "; Đỗ Văn Mẫu và Lê Văn Thử, Phó Chủ tịch" to both."""
        text = self.prepared.text
        if text[first.end : second.start] != " và " or not text.endswith((";", ": ", "; "), 0, first.start):
            return
        person, other = self.exact[first.name], self.exact[second.name]
        if not self.roles[person]:
            self.roles[person] |= self.roles[other]

    def person(self, name: str) -> int:
        """The index of the person with that name."""
        person = self.exact.get(name)
        if person is None:
            person = self.persons.setdefault(_key(name), len(self.names))
            self.exact[name] = person
            if person == len(self.names):
                self.names.append(name)
                self.ranks.append(None)
                self.roles.append({})
                self.spans.append([])
                self.tails.append(dict.fromkeys(tails(name), person))
        self.called |= self.tails[person]
        return person

    def people(self) -> People:
        """All that has been written down."""
        rows = zip(self.names, self.ranks, self.roles, self.spans, strict=True)
        persons = (
            Person(name=name, rank=rank, roles=tuple(roles.values()), mentions=tuple(spans))
            for name, rank, roles, spans in rows
        )
        return People(tuple(persons), tuple(self.mentions))


def _key(words: str) -> str:
    """The form under which two spellings of *words* are equal."""
    return fold_key(words) if _TONED.search(words) else words.lower()


def _behind(text: str, end: int, limit: int) -> tuple[tuple[tuple[int, int], ...], int]:
    """The roles that follow the name that ends at *end*, and where they end."""
    opening = _leads.OPEN.match(text, end, limit)
    if opening is None or not (found := _roles.chain(text, opening.end(), limit)).roles:
        return (), end
    closed = "(" in opening[0] and text.startswith(")", found.end)
    return found.roles, found.end + closed


def _held(text: str, end: int, limit: int) -> tuple[tuple[int, int], ...]:
    """The offices that a sentence gives or takes: "được bầu giữ chức Chủ tịch"."""
    verb = _HELD.match(text, end + text.startswith(",", end, limit), limit)
    return _roles.chain(text, verb.end(), limit).roles if verb else ()


def find_people(text: str) -> tuple[Person, ...]:
    """Find the people whom *text* names, in the order in which it first names them.

    A person has one entry, with the rank and all offices that the text gives at any mention of the full name.  Who is
    only called by a part of a name that stands nowhere in full is left out, and so are streets, schools and prizes that
    bear the name of a person.
    """
    return find(prepare(text))


def find(prepared: Prepared, skip: Sequence[tuple[int, int]] = ()) -> tuple[Person, ...]:
    """Find the people of a text that is made ready."""
    return read(prepared, skip).persons
