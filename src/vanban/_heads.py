"""The words that begin a citation: kinds of instrument in every spelling, and the names of laws.

Vocabulary comes from the tables; this module makes it into patterns and look-ups.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Container, Iterable
from typing import Final, NamedTuple

from vanban._tables import citing, kinds, laws
from vanban._text import LOWER, any_of, fold_key, strip_marks

__all__ = [
    "Head",
    "Law",
    "abbreviated_law",
    "acronyms",
    "capital_spellings",
    "cited",
    "generic",
    "head_before",
    "head_kind",
    "initials",
    "kind_before",
    "kind_of_head",
    "law_named",
    "may_be_short",
    "name_end",
    "owns",
    "scattered_before",
    "words",
    "year_of",
    "years_of",
]


@functools.cache
def cited(way: str) -> frozenset[str]:
    """The kinds that are cited in one way."""
    return frozenset(row.name for row in kinds.ROWS if way in row.cited)


@functools.cache
def words(use: str) -> tuple[str, ...]:
    """The words around citations that have one use."""
    return tuple(row.words for row in citing.ROWS if row.use == use)


def initials(small: Iterable[str]) -> list[str]:
    """Words as they are and with a capital at their beginning."""
    return [form for word in small for form in dict.fromkeys((word, word[0].upper() + word[1:]))]


# Syllables that are easily mistyped, and how.
_SLIPS: Final = (("định", "đinh"), ("định", "dịnh"))


def _spelled(word: str) -> set[str]:
    """The spellings of a kind word of small letters: in every case, and with marks lost."""
    syllables = word.split()
    plain = [strip_marks(syllable) for syllable in syllables]
    # One syllable may have lost its marks (Nghi định), or all of them (Nghi dinh).
    slips = {" ".join(plain)}
    if len(syllables) > 1:
        slips |= {
            " ".join((*syllables[:index], plain[index], *syllables[index + 1 :])) for index in range(len(syllables))
        }
    if word in ("nghị định", "quyết định"):
        slips |= {word.replace(right, wrong) for right, wrong in _SLIPS}
    return {word, word.capitalize(), word.title(), word.upper()} | slips | {slip.capitalize() for slip in slips}


@functools.cache
def _spellings() -> dict[str, str]:
    """Every spelling of a kind word, with the kind it stands for."""
    spellings: dict[str, str] = {}
    for row in kinds.ROWS:
        for word in (row.name, *row.words):
            letters = word.isupper() or word in row.codes
            for form in (word,) if letters else _spelled(word):
                spellings.setdefault(form, row.name)
    return spellings


@functools.cache
def _squeezed() -> dict[str, str]:
    """The kind words without marks, case and blanks, with their kinds."""
    found: dict[str, str] = {}
    for row in kinds.ROWS:
        for word in (row.name, *row.words):
            found.setdefault(strip_marks(word).lower().replace(" ", ""), row.name)
    return found


@functools.lru_cache(maxsize=1024)
def kind_of_head(head: str) -> str | None:
    """The kind that a kind word, as printed, stands for; ``None`` where it is none."""
    return _spellings().get(" ".join(head.split()))


def capital_spellings(names: Container[str]) -> list[str]:
    """The words of the kinds *names* that begin with a capital."""
    return sorted(word for word, name in _spellings().items() if word[0].isupper() and name in names)


@functools.cache
def _any_head() -> str:
    """A pattern for kind words."""
    return any_of(sorted(_spellings()))


class Head(NamedTuple):
    """A kind word found before a number."""

    start: int
    kind: str
    direct: bool
    """Whether nothing but the number sign stands between it and the number."""
    introduced: bool
    """Whether ``số`` stands between them."""
    opened: bool
    """Whether a bracket opens between them."""


# số, số:, (số: what stands between a kind word and its number
_INTRO: Final = (
    r"[(“\"]?\s?(?:(?:[Ss]ố hiệu|(?:[Ss]ố\s)?[Ss]ố|SỐ|sô|so|So)\s?:?\s{0,2}(?:TT |QĐ |NĐ |NQ )?)?:?\s{0,2}\[?\Z"
)
_SIGN: Final = re.compile(rf"\s{{0,3}}{_INTRO}")
_TOKEN: Final = re.compile(r"\S+")
_LONGEST_HEAD: Final = 40
_LONGEST_SIGN: Final = 16
_OPENING: Final = "(“\"'‘[|*>"


@functools.cache
def _gapped() -> re.Pattern[str]:
    """A kind word with a few small words between it and the number sign."""
    return re.compile(
        rf"(?<![\w/.-])(?P<head>{_any_head()})(?P<gap>(?:\s{{1,2}}[{LOWER}]+){{1,7}}?\s)\s{{0,3}}{_INTRO}"
    )


def kind_before(text: str, end: int, floor: int) -> Head | None:
    """The kind word before a number that begins at *end*, looking back no further than *floor*.

    A few small words may stand between, which say what the paper is about: ``Kết luận thanh tra (số 825/KL-SYT``.
    """
    sign = _SIGN.search(text, max(floor, end - _LONGEST_SIGN), end)
    assert sign is not None  # noqa: S101 - it may be empty
    introduced, opened = len(sign[0]) > 1 and "s" in sign[0].lower(), "(" in sign[0]
    if (direct := head_before(text, sign.start())) and direct[0] >= floor:
        return Head(*direct, direct=True, introduced=introduced, opened=opened)
    if introduced:
        start = max(floor, end - 60)
        if gapped := _gapped_head(text[start:end]):
            return Head(start + gapped[0], gapped[1], direct=False, introduced=True, opened=opened)
    return None


def _gapped_head(window: str) -> tuple[int, str] | None:
    """The last kind word with a few small words between it and the number sign."""
    best = None
    at = 0
    while found := _gapped().search(window, at):
        best = found
        at = found.end("head")
    return (best.start(), _spellings()[" ".join(best["head"].split())]) if best else None


@functools.cache
def _by_last() -> dict[str, list[tuple[str, str]]]:
    """The spellings that end with each syllable, longest first, with their kinds."""
    found: dict[str, list[tuple[str, str]]] = {}
    for spelling, kind in sorted(_spellings().items(), key=lambda row: -len(row[0])):
        found.setdefault(spelling.split()[-1], []).append((spelling, kind))
    return found


def head_before(text: str, end: int) -> tuple[int, str] | None:
    """The kind word that ends at *end*: where it starts, and its kind."""
    last = text[max(0, end - 9) : end].split()[-1:]
    candidates = _by_last().get(last[0].lstrip(_OPENING)) if last else None
    if candidates is None:
        return None
    for spelling, kind in candidates:
        if text.endswith(spelling, 0, end):
            start = end - len(spelling)
            return (start, kind) if not start or not (text[start - 1].isalnum() or text[start - 1] in "/-.") else None
    # The words may be parted by a line break.
    tokens = [(found.start(), found[0]) for found in _TOKEN.finditer(text, max(0, end - _LONGEST_HEAD), end)][-5:]
    for first, (start, token) in enumerate(tokens):
        opened = token.lstrip(_OPENING)
        spelling = " ".join([opened, *(word for _, word in tokens[first + 1 :])])
        if spelling in _spellings():
            return start + len(token) - len(opened), _spellings()[spelling]
    return None


# A shorter kind word, squeezed, would end a piece of text by chance.
_LONG_ENOUGH: Final = 7


def scattered_before(text: str, end: int, floor: int) -> tuple[int, str] | None:
    """A kind word whose letters stand apart or too close, as text recognition leaves them: ``Ngh ị định s ố``."""
    start = max(floor, end - _LONGEST_HEAD)
    window = text[start:end]
    letters = [(index, char) for index, char in enumerate(window) if not char.isspace()]
    squeezed = strip_marks("".join(char for _, char in letters)).lower()
    if len(squeezed) != len(letters):
        return None
    squeezed = squeezed.removesuffix(":").removesuffix("so")
    for word, kind in _squeezed().items():
        if len(word) >= _LONG_ENOUGH and squeezed.endswith(word):
            first = letters[len(squeezed) - len(word)][0]
            if first == 0 or not window[first - 1].isalnum():
                return start + first, kind
    return None


# Letters that stand for a kind before a bare number; the others need a whole symbol behind them.
_ABBREVIATED: Final = frozenset({"NĐ", "QĐ", "TT", "NQ", "TTLT"})


@functools.cache
def _letters() -> frozenset[str]:
    """The letters that stand for a kind in running text."""
    return frozenset(word for row in kinds.ROWS for word in row.words if word in row.codes and word.isupper())


def may_be_short(head: str) -> bool:
    """Whether a kind word, as printed, may have a bare number behind it: letters other than the commonest may not."""
    word = head.split(maxsplit=1)[0]
    return word not in _letters() or word in _ABBREVIATED


def generic(head: str) -> bool:
    """Whether a kind word, as printed, also means any paper at all: ``văn bản``."""
    return head.split()[:2] in (["văn", "bản"], ["Văn", "bản"]) and "hợp" not in head


@functools.cache
def _heads() -> re.Pattern[str]:
    return re.compile(rf"{_any_head()}(?!\w)")


def head_kind(text: str, start: int) -> tuple[int, str] | None:
    """The kind word that begins at *start*: where it ends, and its kind."""
    found = _heads().match(text, start)
    return (found.end(), _spellings()[" ".join(found[0].split())]) if found else None


class Law(NamedTuple):
    """A law known by its name."""

    kind: str
    name: str


class _Node(dict[str, "_Node"]):
    """A step in a tree of syllables; *law* is set where a name ends."""

    law: Law | None = None


@functools.cache
def _names() -> _Node:
    root = _Node()
    for row in laws.ROWS:
        for name in (row.name, *row.aliases):
            node = root
            for syllable in _syllables(f"{row.kind} {name}"):
                node = node.setdefault(syllable, _Node())
            node.law = node.law or Law(row.kind, row.name)
    return root


@functools.cache
def _abbreviations() -> dict[str, Law]:
    return {letters: Law(row.kind, row.name) for row in reversed(laws.ROWS) for letters in row.acronyms}


def acronyms() -> list[str]:
    """The letters that stand for laws."""
    return sorted(_abbreviations())


def abbreviated_law(letters: str) -> Law:
    """The law for which the letters in :func:`acronyms` stand: ``BLHS``."""
    return _abbreviations()[letters]


_SYLLABLE: Final = re.compile(r"[^\W\d_]+|[0-9]+")


def _syllables(name: str) -> list[str]:
    return [syllable[0] for syllable in _SYLLABLE.finditer(fold_key(name))]


_STEP: Final = re.compile(r"[\s,;“”\"(/&]{0,4}(?:-\s{0,2})?([^\W\d_]+|[0-9]+)")


@functools.cache
def _own_symbols() -> dict[tuple[str, str], frozenset[str]]:
    """The symbols of the laws of one kind and name, whatever their year."""
    found: dict[tuple[str, str], set[str]] = {}
    for row in laws.ROWS:
        found.setdefault((row.kind, row.name), set()).add(row.symbol)
    return {key: frozenset(symbols) for key, symbols in found.items()}


def owns(law: Law, symbol: str) -> bool:
    """Whether a law of the table may have *symbol*: one of that name has."""
    return symbol in _own_symbols()[law.kind, law.name]


@functools.cache
def years_of(law: Law) -> frozenset[int]:
    """The years in which the laws of one kind and name were passed."""
    return frozenset(year_of(row) for row in laws.ROWS if (row.kind, row.name) == law)


def year_of(row: laws.LawRow) -> int:
    """The year in which a law was passed."""
    return int(row.issued[:4])


def law_named(text: str, start: int) -> tuple[int, Law] | None:
    """The longest law name, kind word included, that begins at *start*: where it ends, and the law."""
    node = _names()
    best: tuple[int, Law] | None = None
    at = start
    while found := _STEP.match(text, at):
        following = node.get(fold_key(found[1]))
        if following is None:
            break
        node = following
        at = found.end()
        if node.law is not None:
            best = at, node.law
    if best is not None and text.startswith(")", best[0]) and "(" in text[start : best[0]]:
        return best[0] + 1, best[1]  # … (HIV/AIDS)
    return best


_WORD: Final = re.compile(r"(?P<gap>\s{0,3}(?P<comma>,)?\s{0,3}(?:[-]\s{0,2})?)(?P<word>[^\W\d_]+(?:[-&][^\W\d_]+)*)")
_AND: Final = ("và", "hoặc")
_EARLY: Final = 6
"""Within how many words of its beginning the name of a law is parted by a comma or ``và``."""


@functools.cache
def _use(use: str) -> frozenset[str]:
    return frozenset(words(use))


def name_end(text: str, start: int, *, limit: int = 14, joined: bool = False, small: bool = False) -> int:
    """Where the unknown name that begins at *start* (behind its kind word) ends; *start* where there is none.

    A name begins with a capital and goes on to the first word that cannot belong to one. A comma or ``và`` inside it is
    believed only where a word follows that often stands second: ``Phòng, chống …``, ``Quản lý và sử dụng …``. *joined*
    names, those of treaties, also go on with a capital: ``Hữu nghị và Hợp tác``. *small* ones may begin with a small
    letter, and end where a line begins with a capital.
    """
    first = _WORD.match(text, start)
    if first is None or not (small or first["word"][0].isupper()) or first["gap"].strip() or "\n\n" in first["gap"]:
        return start
    at = first.end()
    previous = first["word"].lower()
    for _ in range(limit):
        found = _WORD.match(text, at)
        if found is None or "\n\n" in found["gap"]:
            break
        if small and "\n" in found["gap"] and found["word"][0].isupper():
            break
        word = found["word"].lower()
        following = _WORD.match(text, found.end())
        if _ends_name(previous, word, following["word"].lower() if following else ""):
            break
        if found["comma"] or word in _AND:
            name = text[first.start("word") : at]
            second = following["word"] if word in _AND and following else found["word"]
            between = " giữa " in name and not found["comma"]  # Hiệp định giữa Việt Nam và Lào
            also = (
                joined
                and not found["comma"]
                and second[0].isupper()
                and head_kind(text, at + len(found["gap"]) + 3) is None
            )
            if not between and not also and not _goes_on(name, second):
                break
        at = found.end()
        previous = word
    return at


def _ends_name(previous: str, word: str, following: str) -> bool:
    """Whether *word* cannot belong to the name of a law that stands before it."""
    pair = f"{word} {following}"
    if pair in _use("end"):
        return True
    return word in _use("end") and pair not in _use("go on") and f"{previous} {word}" not in _use("go on")


def _goes_on(name: str, second: str) -> bool:
    """Whether *second*, behind a comma or ``và``, goes on with *name*."""
    if second.isupper() and len(second) > 2:  # noqa: PLR2004 - letters for a word: Tiêu chuẩn và QCKT
        return True
    return second[0].islower() and second.lower() in _use("half") and len(name.split()) <= _EARLY
