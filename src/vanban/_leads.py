"""What stands before a name: titles, ranks, roles, and words that make it the name of something else.

``Thứ trưởng Bộ Y tế, Thiếu tướng, PGS.TS`` is read backwards from the name, word by word; the roles before that are
read forwards, from the first of them that leads up to the name.
"""

from __future__ import annotations

import functools
import re
from typing import Final, NamedTuple

from vanban import _roles
from vanban._tables import people
from vanban._text import any_of
from vanban.values import Rank

__all__ = ["LAND_LASTS", "OPEN", "Lead", "before", "several"]


class Lead(NamedTuple):
    """What stands before a name."""

    start: int
    rank: Rank | None = None
    roles: tuple[tuple[int, int], ...] = ()
    known: bool = False
    """Whether it says that a person follows."""
    direct: bool = False
    """Whether it says so even of a name that opens with no family name."""
    trap: bool = False
    """Whether it says that none does."""
    unit: bool = False
    """Whether it ends with "xã", "huyện": what follows may be the name of the place."""


_DEGREE: Final = re.compile(
    rf"(?:{any_of(word for word in _roles.words('degree') if ' ' not in word and word[:2].isupper())}[.,-]?)+"
)
_TRAPS: Final = frozenset(_roles.words("trap", "brand", "unit"))
_UNITS: Final = frozenset(_roles.words("unit"))
_BRANDS: Final = frozenset(_roles.words("brand"))
_COMPANY: Final = re.compile(rf"(?<!\w){any_of(_roles.words('company'))}(?!\w)[^.,;:()\n“”]*$")
_COMPANY_FIRSTS: Final = frozenset(word.split()[0] for word in _roles.words("company"))
_TRAP_LASTS: Final = frozenset(trap.split()[-1] for trap in _TRAPS)
# "Theo Quyết định số 5 của Bộ trưởng Bộ Kho, Đại tá ...": whose decision it is, and no role of who follows.
_SIGNED: Final = re.compile(r"(?:[Qq]uyết định|[Ll]ệnh|[Nn]ghị quyết) (?:số )?[0-9][^,.;\n]{0,40} của $")
_BACK: Final = 260  # how far before a name its roles may open
_FAR: Final = 400  # the same with its titles
_PLURAL: Final = re.compile(r"(?:[Cc]ác|[Hh]ai|[Bb]a|[Bb]ốn|[Nn]hững|[Nn]hóm|[2-9]) (?:vị |đồng chí |ông )?$")
OPEN: Final = re.compile(rf" {{0,2}}(?:, {{0,2}}|[-:] ?|\()(?:{any_of(people.LINKS)} )?")
"""What opens the roles behind a name."""
_LANDS: Final = frozenset(people.COUNTRIES)
LAND_LASTS: Final = frozenset(land.rsplit(" ", 1)[-1] for land in _LANDS)
"""The words with which names of countries end."""
_SORTS: Final[dict[str, str]] = (
    _roles.TITLES | dict.fromkeys(_roles.RANKS, "rank") | dict.fromkeys(_roles.CALLINGS, "calling")
)
_LASTS: Final = LAND_LASTS | _roles.LASTS
_ENDS: Final = frozenset('.,:;!?…“”"(')
_FIRSTS: Final = frozenset('(“"‘')


def before(text: str, start: int, floor: int, *, named: bool) -> Lead:
    """What stands before the name at *start*; behind *floor*, where a name ends if there is one (*named*)."""
    begin = max(floor, start - _FAR)
    begin = max(begin, text.rfind("\n", begin, start) + 1)
    floor, named = begin, named and begin == floor
    at, title, rank = _titles(text, start, floor)
    if title == "honorific" and at - floor > 1 and text[at - 1] == " " and text[at - 2].isalnum():
        return Lead(at, rank, known=True, direct=True)
    roles = _roles_before(text, at, floor, title, named=named)
    if title and not roles:
        return Lead(at, rank, known=True, direct=True)
    trap = _last_word(text, floor, _without(text, at, floor, " “(")) in _TRAP_LASTS
    if not roles:
        return Lead(at, trap=(trap and _trapped(text, at, floor, _TRAPS)) or _of_company(text, at, floor))
    role = text[slice(*roles[-1])]
    if trap and _trapped(text, at, floor, _BRANDS):
        return Lead(at, trap=True)
    unit = trap and role not in _roles.FORMS and _trapped(text, at, floor, _UNITS)  # "già làng" is no village
    direct = bool(title) or _direct(role)
    return Lead(roles[0][0], rank, roles, known=True, direct=direct, unit=unit)


def _of_company(text: str, at: int, floor: int) -> bool:
    """Whether the phrase that ends at *at* names a company, a street, a work."""
    begin = max(floor, at - 60)
    if _COMPANY_FIRSTS.isdisjoint(text[begin:at].replace("“", " ").replace("(", " ").split()):
        return False
    return _COMPANY.search(text, begin, at) is not None


def _titles(text: str, at: int, floor: int) -> tuple[int, str, Rank | None]:
    """Where the titles that end at *at* begin, the sort of the first one, and the rank among them."""
    rank: Rank | None = None
    title = ""
    while True:
        end = at
        while end > floor and text[end - 1] in " .":
            end -= 1
        if title and end > floor and text[end - 1] == ",":
            end -= 1
        begin = text.rfind(" ", floor, end) + 1 or floor
        word = text[begin:end]
        if word[:1] in _FIRSTS:
            word = word.lstrip('(“"‘')
        if word not in _LASTS and not word[:1].isupper():
            return at, title, rank
        sort = _SORTS.get(word, "")
        if sort == "honorific" and word not in _roles.LONGER and word not in _LANDS:
            at, title = end - len(word), sort
            continue
        begin, words, sort = _title(text, floor, end)
        if words in _LANDS and begin > floor and text[begin - 1] == " " and text[begin - 2] not in _ENDS:
            sort = ""  # "Thủ tướng Anh"
        if not (sort or title) and (land := _land(text, floor, end)):
            begin, words, sort = _title(text, floor, land)
        if not sort:
            return at, title, rank
        at, title, rank = begin, sort, rank or _roles.RANKS.get(words)


def _last_word(text: str, floor: int, end: int) -> str:
    """The word that ends at *end*, without the bracket or quotation mark before it."""
    return text[max(text.rfind(" ", floor, end) + 1, floor) : end].lstrip('(“"‘')


def _without(text: str, end: int, floor: int, marks: str) -> int:
    """*end* moved back over *marks*."""
    while end > floor and text[end - 1] in marks:
        end -= 1
    return end


def _title(text: str, floor: int, end: int) -> tuple[int, str, str]:
    """Where the title that ends at *end* begins, its words and its sort; no sort where there is none."""
    found = (end, "", "")
    begin = end
    for count in range(4):
        begin = text.rfind(" ", floor, begin)
        at = begin + 1 or floor
        while at < end and text[at] in _FIRSTS:
            at += 1
        phrase = text[at:end]
        sort = _SORTS.get(phrase)
        if sort == "calling":
            return end, "", ""
        if sort:
            found = (at, phrase, sort)
            if not count and phrase not in _roles.LONGER:
                break
        elif not count and phrase not in _roles.LASTS:
            return (at, phrase, "degree") if _DEGREE.fullmatch(phrase) else found
        if begin < 0 or text[begin - 1] in ",.;":
            break
    return found


def _land(text: str, floor: int, end: int) -> int:
    """Where the blank before the country that ends at *end* stands; 0 where none does."""
    if text[max(floor, text.rfind(" ", floor, end) + 1) : end] in LAND_LASTS:
        begin = end
        while (begin := text.rfind(" ", max(floor, end - 20), begin)) >= 0:
            if text[begin + 1 : end] in _LANDS:
                return begin
    return 0


@functools.lru_cache(maxsize=1024)
def _direct(role: str) -> bool:
    """Whether a name without a family name may follow *role*: an office of state with a country, a calling."""
    if role in _roles.CALLINGS:
        return True
    words = role.split()
    while words[0].lower() in _roles.STATES and len(words) > 1:
        del words[0]
    return any(" ".join(words[:count]) in _roles.RULERS for count in (1, 2, 3, 4))


def several(text: str, at: int) -> bool:
    """Whether the words before *at* say that several people follow: "các Phó Thủ tướng"."""
    return _PLURAL.search(text, max(0, at - 24), at) is not None


def _roles_before(text: str, at: int, floor: int, title: str, *, named: bool) -> tuple[tuple[int, int], ...]:
    """The chain of roles that ends at *at*, where a title follows or the name itself."""
    end = _without(text, at, floor, " ")
    mark = text[end - 1 : end] if end > floor else "."
    if mark in ":-" or (title and mark == ","):
        end = _without(text, end - 1, floor, " ")
    elif title == "honorific" or mark in _ENDS:
        return ()
    bare = 0 if mark == ":" else _bare_role(text, floor, end)
    if bare and not (title == "honorific" and _roles.calling(text, bare)):
        return ((bare, end),)
    if not _roles.may_end(text, end):
        return ()
    for begin in _roles.heads(text, max(floor, end - _BACK), end):
        found = _roles.exact(text[begin:end])
        if not found or (
            (len(found) > 1 or title == "honorific") and _roles.calling(text, begin)  # "trả lời cử tri, ông Mẫu"
        ):
            continue
        if (mark == ":" and not several(text, begin)) or (mark == "," and _SIGNED.search(text, floor, begin)):
            break
        if named and OPEN.fullmatch(text, floor, begin):  # the chain follows a name: "A, Bí thư, Chủ tịch B"
            found = () if title else found[-1:]
        return tuple((begin + opens, begin + ends) for opens, ends in found)
    return ()


def _bare_role(text: str, floor: int, end: int) -> int:
    """Where the office without a body begins that ends at *end* and is the first of its chain; 0 where none does."""
    if text[text.rfind(" ", floor, end) + 1 : end] not in _roles.LASTS:
        return 0
    before = text[max(floor, end - 40) : end].split(" ")[-5:]
    for count in range(len(before) - 1, 0, -1):
        role = " ".join(before[-count:])
        if role in _roles.FORMS:
            word = before[-count - 1]
            first = word.isalpha() and word.islower() and word not in _roles.STATES and word not in _roles.LASTS
            return end - len(role) if first else 0
    return 0


def _trapped(text: str, at: int, floor: int, traps: frozenset[str]) -> bool:
    """Whether the words before *at* make what follows something else than a person."""
    words = text[max(floor, at - 40) : at].replace("“", " ").replace("(", " ").split()
    return any(" ".join(words[-count:]) in traps for count in (1, 2, 3, 4))
