"""Roles: an office or a calling, and the body in which it is held.

``Phó Chủ tịch UBND tỉnh Thanh Hóa`` opens with a word of a table and goes on as long as nothing says that the name of
the body is over: a pause, a verb, a person.  A chain of roles is read forwards, whether it stands before a name or
behind it.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable
from itertools import product
from typing import Final, NamedTuple

from vanban._tables import offices, people
from vanban._text import LOWER, UPPER, any_of
from vanban.values import Rank

__all__ = [
    "CALLINGS",
    "FORMS",
    "HEAD",
    "LASTS",
    "LONGER",
    "RANKS",
    "RULERS",
    "STATES",
    "TITLES",
    "Chain",
    "chain",
    "exact",
    "heads",
    "may_end",
    "spellings",
    "words",
]


class Chain(NamedTuple):
    """Roles that follow each other, and where the last of them ends."""

    roles: tuple[tuple[int, int], ...]
    end: int


def words(*uses: str) -> list[str]:
    """The phrases of the table of words that have one of *uses*."""
    return [row.words for row in people.ROWS if row.use in uses]


def spellings(phrase: str) -> set[str]:
    """*phrase* with a capital or a small letter at the head of each word."""
    first, *rest = phrase.split()
    small = first[0].lower() + first[1:]
    options = ({word, word[0].upper() + word[1:], word[0].lower() + word[1:]} for word in rest)
    plain = " ".join([small, *(word[0].lower() + word[1:] for word in rest)])
    return {plain, phrase} | {" ".join((first[0].upper() + first[1:], *parts)) for parts in product(*options)}


def _forms() -> Iterable[str]:
    for row in offices.ROWS:
        yield from spellings(row.words)
        if row.deputy:
            deputies = spellings(f"Phó {row.words}")
            yield from deputies
            yield from ("p" + form[1:] for form in deputies)
    old = {word: word.replace("ủy", "uỷ").replace("Ủy", "Uỷ") for word in ("ủy", "Ủy")}
    for row in offices.ROWS:
        for new, spelling in old.items():
            yield from (form.replace(new, spelling) for form in spellings(row.words) if new in form)


TITLES: Final[dict[str, str]] = {form: "honorific" for word in words("honorific") for form in spellings(word)} | {
    form: "degree" for word in words("degree") for form in (spellings(word) if word[1:2].islower() else (word,))
}
"""Titles, written every way, and their sort."""
RANKS: Final = {
    form: rank
    for rank in Rank
    for spelling in (rank.value, rank.value.replace("sĩ", "sỹ"), rank.value.replace("úy", "uý"))
    for form in spellings(spelling)
}
"""Ranks, written every way."""

_WORD_END: Final = f"(?![{UPPER}{LOWER}0-9])"
FORMS: Final = frozenset(_forms())
"""All spellings of all offices and callings."""
_OFFICE: Final = any_of({form: _WORD_END + r"(?! quán)" * form.endswith("sứ") for form in sorted(FORMS)})
_STATE: Final = any_of({form: " " for word in offices.STATES for form in spellings(word)})
HEAD: Final = re.compile(f"(?:{_STATE}){{0,2}}{_OFFICE}")
"""The opening of a role, with the state in which the office is held."""

_FIRSTS: Final = frozenset(phrase.split()[0] for phrase in FORMS) | frozenset(
    form.split()[0] for state in offices.STATES for form in spellings(state)
)
STATES: Final = frozenset(word for state in offices.STATES for word in state.split()) | {"và", "kiêm", "chức"}
"""Words that may stand before an office as a part of the role or of the one before it."""

# One word of a role behind its head; dots only inside: "T.Ư", "TP.HCM", "TP. Huế".
_WORD: Final = re.compile(
    rf" {{1,2}}(?P<word>(?:(?:TP|Tp|tp|TX|Q|P|H)\. ?(?=[{UPPER}0-9]))?"
    rf"[\w&/+-][\w&/+'’-]*(?:\.(?=[{UPPER}{LOWER}0-9])[\w&/+'’-]+){{0,4}})"
)
_STOPS: Final = frozenset(words("stop"))
_HALF_NAMES: Final = frozenset({"Chính", " Quốc"})  # "Chính phủ", "Quốc hội" are one word
_PLACE_STOPS: Final = frozenset({"tại", "ở", "trong", "về", "từ"})
_LONG_STOPS: Final = frozenset(stop for stop in _STOPS if " " in stop)
_OPENERS: Final = frozenset(words("opener"))
_STOP_FIRSTS: Final = frozenset(stop.split()[0].lower() for stop in (*_STOPS, *_OPENERS))
_COMPOUNDS: Final = frozenset(map(str.lower, words("compound")))
CALLINGS: Final = frozenset(form for row in offices.ROWS if row.sort == "calling" for form in spellings(row.words))
_CALLING: Final = re.compile(any_of(dict.fromkeys(sorted(CALLINGS), _WORD_END)))
_BODIES: Final = re.compile(any_of(dict.fromkeys(words("body"), _WORD_END)))
# Words that end a role wherever they stand: a role that reaches up to a name opens behind the last of them.
_HARD_STOPS: Final = (
    _STOPS - _PLACE_STOPS - STATES - {part for phrase in (*_COMPOUNDS, *FORMS) for part in phrase.split()}
)
# Whether a word opens a role, or ends the search for one.
_OPENS: Final = dict.fromkeys(_HARD_STOPS, False) | dict.fromkeys(_FIRSTS, True)
# Words that are half of another word behind these: "chính quyền", "Việt Nam".
_BROKEN: Final = {"quyền": "hính ", "Nam": "Việt "}
_PIECE: Final = 72  # how much of a clause is looked at at a time
_CLAUSE_ENDS: Final = frozenset(';:!?…“”".')
_ABBREVIATED: Final = frozenset({"TP", "Tp", "tp", "TS", "GS", "PGS", "ThS", "BS", "T.S", "TX", "Q", "P", "H"})
_INNER: Final = frozenset(people.INNER)
_COMMA: Final = re.compile(rf", {{0,2}}(?P<word>[{UPPER}{LOWER}]\w{{0,20}})")
_JOIN: Final = re.compile(r"(?: {0,2},| {1,2}-| {1,2}và| {1,2}kiêm) {1,2}(?:(?:và|kiêm|đồng thời là) )?")
_BRACKET: Final = re.compile(rf" \((?:[{UPPER}][\w.&/'-]*|tỉnh|huyện|thuộc|TP\.)(?: [\w.&/'-]+){{0,7}}\)")
_RANK: Final = re.compile(any_of(RANKS))
_EVENTS: Final = re.compile(any_of(words("event")))
_MOST_SMALL: Final = 7  # small words in a row that the name of a body may hold
_COUNTRIES: Final = re.compile(any_of(dict.fromkeys(people.COUNTRIES, _WORD_END)))
# What may follow a calling and belongs to it: "sinh viên năm thứ hai Đại học Sông Lam", "học sinh lớp 8".
_BODIED: Final = re.compile(
    rf" {{1,2}}(?:[{UPPER}]|(?:lớp|năm thứ|khoa|trường|kỹ thuật|địa chính|xã|phường|huyện)(?!\w))"
)
_OFFICE_LASTS: Final = frozenset(form.split()[-1] for form in FORMS)
_NO_ENDS: Final = (_STOPS | {"và", "của", "gồm", "như", "tên"}) - {"mới"}
LONGER: Final = frozenset(phrase.split()[-1] for phrase in (*TITLES, *RANKS, *CALLINGS) if " " in phrase)
"""The words with which titles, ranks and callings of several words end."""
LASTS: Final = frozenset(phrase.split()[-1] for phrase in (*TITLES, *RANKS, *FORMS))
"""The words with which all of these end."""
RULERS: Final = frozenset(
    form
    for row in offices.ROWS
    if row.sort == "ruler"
    for words_of in ((row.words, f"Phó {row.words}") if row.deputy else (row.words,))
    for form in spellings(words_of)
)
"""Offices that stand before a name or a country, seldom before a body."""


def heads(text: str, start: int, end: int) -> list[int]:
    """Where roles may open in the clause that ends at *end*, in order; *start* is the floor."""
    found: list[int] = []
    at = end
    while True:
        begin = max(start, text.rfind(" ", start, max(start, at - _PIECE)) + 1)
        for word in reversed(text[begin:at].split(" ")):
            plain = word
            if not word.isalpha():
                if word[-1:] in _CLAUSE_ENDS and word[:-1] not in _ABBREVIATED:
                    return found[::-1]
                plain = word.lstrip('(“"”')
            opens = _OPENS.get(plain)
            if opens:
                head = at - len(plain)
                if HEAD.match(text, head) and not (plain in _BROKEN and text.endswith(_BROKEN[plain], 0, head)):
                    found.append(head)
            elif opens is not None:
                return found[::-1]
            if plain is not word and plain != word and word[0] != "(":
                return found[::-1]
            at -= len(word) + 1
        if begin <= start:
            return found[::-1]


def _last_word(text: str, end: int) -> str:
    return text[max(0, text.rfind(" ", max(0, end - 30), end) + 1) : end]


def _stops(text: str, found: re.Match[str], limit: int) -> bool:
    """Whether the word just read ends the role before it."""
    word = found["word"]
    if word.lower() not in _STOP_FIRSTS:
        return False
    following = _WORD.match(text, found.end(), limit)
    third = _WORD.match(text, following.end(), limit) if following else None
    two = f"{word} {following['word']}" if following else word
    if two in _LONG_STOPS or (third and f"{two} {third['word']}" in _LONG_STOPS):
        return True
    if f"{_last_word(text, found.start())} {word}".lower() in _COMPOUNDS or two.lower() in _COMPOUNDS:
        return False
    if word in _PLACE_STOPS and _COUNTRIES.match(text, found.end() + 1, limit):
        return False
    return word in _STOPS or word in _OPENERS


def _tail(text: str, at: int, limit: int) -> int:
    """Where the role whose head ends at *at* is over."""
    end = firm = at
    small = 0
    while True:
        found = _WORD.match(text, end, limit)
        if found is None:
            beyond = _over_comma(text, end, limit)
            if beyond:
                end, small = beyond, 0
                continue
            bracket = _BRACKET.match(text, end, limit)
            if bracket is not None and end > at and not HEAD.match(text, end + 2):
                end = bracket.end()
            break
        word = found["word"]
        if _ends(text, found, limit):
            break
        small = 0 if word[0].isupper() or word[0].isdigit() else small + (word != "-")
        if small > _MOST_SMALL:
            end = firm
            break
        end = found.end()
        if word != "-" and (not small or (small == 1 and text[firm - 5 : firm] in _HALF_NAMES)):
            firm = end
    while end > at and _last_word(text, end) in {"và", "-", "của", "kiêm"}:
        end = text.rfind(" ", 0, end)
    return end


def _over_comma(text: str, end: int, limit: int) -> int:
    """The end of the first word behind the comma at *end* where a role goes on there; 0 where it does not."""
    comma = _COMMA.match(text, end, limit)
    return comma.end() if comma and _goes_on(text, end, comma.start("word"), limit) else 0


def _ends(text: str, found: re.Match[str], limit: int) -> bool:
    """Whether a role ends before the word just read."""
    word, begin = found["word"], found.end() + 1
    if word == "-":
        office = HEAD.match(text, begin, limit) and not calling(text, begin)  # "Lao động - Thương binh và Xã hội"
        return begin >= limit or not text[begin].isupper() or bool(office)
    if word in {"và", "kiêm"}:
        following = begin < limit and not text[begin].isdigit()
        return not following or bool(HEAD.match(text, begin, limit) or _RANK.match(text, begin, limit))
    return _stops(text, found, limit)


def _goes_on(text: str, end: int, at: int, limit: int) -> bool:
    """Whether the name of a body goes on behind a comma: a list inside it, or the larger body to which it belongs."""
    if _inside(text, end, at):
        return True
    if HEAD.match(text, at, limit) or _EVENTS.match(text, at, limit):
        return False
    return _BODIES.match(text, at, limit) is not None


def _inside(text: str, end: int, at: int) -> bool:
    """Whether the comma between *end* and *at* stands inside the name of a body."""
    left, right = text[max(0, end - 40) : end].split(), text[at : at + 24].split()
    return any(
        f"{' '.join(left[-before:])}, {' '.join(right[:after]).rstrip(',;.')}" in _INNER
        for before in (1, 2, 4)
        for after in (1, 2)
    )


def chain(text: str, at: int, limit: int) -> Chain:
    """The roles that open at *at*, none of which reaches beyond *limit*; there may be none."""
    roles: list[tuple[int, int]] = []
    end = at
    while head := HEAD.match(text, at, limit):
        end = head.end()
        if head[0] not in CALLINGS or _BODIED.match(text, end, limit):
            end = _tail(text, end, limit)
        roles.append((at, end))
        join = _JOIN.match(text, end, limit)
        if join is None:
            break
        at = join.end()
    return Chain(tuple(roles), end)


@functools.lru_cache(maxsize=4096)
def exact(piece: str) -> tuple[tuple[int, int], ...]:
    """The roles of which *piece* consists; none where it holds anything else."""
    found = chain(piece, 0, len(piece))
    return found.roles if found.end == len(piece) else ()


def may_end(text: str, end: int) -> bool:
    """Whether a role may end at *end*: not at a verb, a preposition, a bracket that opens."""
    word = _last_word(text, end)
    if word not in _NO_ENDS:
        return word[-1:].isalnum() or word[-1:] == ")"
    before = text[max(0, end - 20) : end].split()
    return word in _OFFICE_LASTS or " ".join(before[-2:]).lower() in _COMPOUNDS


def calling(text: str, at: int) -> bool:
    """Whether the role that opens at *at* is an occupation or a part in an affair, and no office."""
    return _CALLING.match(text, at) is not None
