"""Pinpoints in running text: ``điểm a, b khoản 1 Điều 5 và Điều 7 của`` before the instrument in which they lie.

Units go from small to large (Nghị định 78/2025/NĐ-CP, điều 62 to 68); each smallest piece takes the nearest larger unit
to its right. Treaties write ``Điều 85, khoản 4, điểm a``: a piece with no article to its right takes the nearest larger
units to its left.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable
from typing import Final, NamedTuple

from vanban.values import Pinpoint

__all__ = ["FIELDS", "PIECE", "pinpoints_before", "places_in"]

_WINDOW: Final = 900
"""How far before an instrument its pinpoints are looked for: the longest lists that laws print."""

_SHORT_WINDOW: Final = 140
"""How far they are looked for first: as far as nearly all of them reach."""

FIELDS: Final = ("item", "point", "clause", "article", "subsection", "section", "chapter", "part", "annex")
"""The units of a pinpoint, from small to large."""
_ARTICLE: Final = FIELDS.index("article")
_UNIT: Final = (
    r"(?:(?P<item>[tT]iết)|(?P<point>[đĐ]\s?i\s?ể\s?m|ĐIỂM|[Dd]iem)|(?P<clause>[kK]\s?h\s?o\s?ả\s?n|KHOẢN|[Kk]hoan)"
    r"|(?P<article>[đĐ]\s?i\s?ề\s?u|ĐIỀU|[Dd]ieu)|(?P<subsection>[tT]iểu\s{1,2}[mM]ục)|(?P<section>[mM]ục|MỤC)"
    r"|(?P<chapter>[cC]hương|CHƯƠNG)|(?P<part>[pP]hần|PHẦN)|(?P<annex>[pP]hụ\s{1,2}lục|PHỤ LỤC))"
)
_ORDINAL: Final = r"thứ\s{1,2}(?:nhất|hai|ba|tư|bốn|năm|sáu|bảy|bẩy|tám|chín|mười)"
_NUMBER: Final = (
    # 12, 1a, 3.2; IV; a, "đ", a); A
    rf"(?:{_ORDINAL}|[0-9]{{1,3}}(?:\.[0-9]{{1,2}})*[a-zđ]{{0,2}}|[IVXLC]{{1,7}}[a-z]?"
    r"|[“\"]?[a-zđ]{1,2}(?:\.?[0-9]{1,2})?[”\"]?\)?|[ivx]{3,5}|[A-HĐ])(?!\w)"
)
_AND: Final = r"(?:\s{0,3}(?:,|;)\s{0,3}(?:(?:và|hoặc)\s{1,3})?|\s{1,3}(?:và|hoặc|hay|đến|-)\s{1,3})"
_NUMBERS: Final = rf"{_NUMBER}(?:{_AND}{_NUMBER})*"
# An annex without a number at the end is the only one, unless there are several: “các Phụ lục”.
_ONLY: Final = r"(?<=hụ lục)(?<!ác [pP]hụ lục)\Z"
_ITEM: Final = rf"{_UNIT}(?:(?:\s{{0,3}}số)?\s{{1,3}}(?P<numbers>{_NUMBERS})|{_ONLY})"
# Between two pieces: nothing, a comma, “và các”, “; bãi bỏ”, “của”, “đến”, “tại”.
_LINK: Final = (
    r"\s{0,3}(?:[,;]\s{0,3})?(?:(?:và|hoặc|hay|đến|cùng|của|tại|thuộc|từ|các|bãi bỏ|bỏ|sửa đổi|bổ sung|thay thế"
    r"|một số|nội dung)[\s,]{1,3}){0,4}(?=[đĐkKmMcCpPtTDd])"
)
# Between the last piece and the instrument: nothing, “của”, “của các”, “số”.
_TAIL: Final = (
    r"\s{0,3},?\s{0,3}(?:(?:của|thuộc|trong|tại|cua)\s{1,3})?"
    r"(?:(?:các|những|hai|cả|(?:ban\s{1,3}hành\s{1,3})?kèm\s{1,3}theo)\s{1,3}){0,2}(?:[Ss]ố\s)?\Z"
)

PIECE: Final = re.compile(rf"{_ITEM}(?P<link>{_LINK})?")
"""One unit with its numbers, and what links it to the next."""
_SPLIT: Final = re.compile(_AND)
_LISTED: Final = re.compile(rf"(?:{_AND}{_NUMBER})+")
# A link behind which a larger unit is a place of its own: “khoản 1 Điều 6 và Chương III”.
_COORDINATE: Final = re.compile(r";|\b(?:và|hoặc|hay|đến|cùng|bỏ|sửa đổi|bổ sung|thay thế)\b")
_LAST_WORDS: Final = ("lục", "nhất", "hai", "ba", "tư", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười")
# What stands right before an instrument that has pinpoints: a number, a letter or a word, and a few small words.
_NEAR: Final = re.compile(
    rf"(?:[0-9IVXLC][a-zđ]?|[\s“\"](?:[a-zđ]{{1,2}}|[ivx]{{3,5}})[”\"]?\)?|{'|'.join(_LAST_WORDS)})(?={_TAIL})"
)
_REACH: Final = 40
"""How far before an instrument its nearest piece ends."""


class _Token(NamedTuple):
    """One number of one unit."""

    level: int
    number: str
    group: int
    """For units that share what stands before them (``khoản 1 các điều 134, 135``): which group they are of."""
    apart: bool
    """Whether it is a place of its own although something smaller stands before it."""


_BLANK: Final = " \t\r\n,"
_LINKS: Final = (
    "của",
    "thuộc",
    "tại",
    "trong",
    "các",
    "ban hành kèm theo",
    "kèm theo",
    "cua",
    "số",
    "Số",
    "những",
    "cả",
)
_LAST: Final = frozenset('0123456789IVXLC”)"')
_LONG_ITEMS: Final = (" iii", " vii", " viii", " xii", " xiii")
_SECOND: Final = frozenset('0123456789IVXLC “"\n')


def _may_follow(before: str) -> bool:
    """A cheap look at whether a piece of text ends with a pinpoint; the words that link it to the instrument aside."""
    while before.endswith(_LINKS):
        link = next(link for link in _LINKS if before.endswith(link))
        before = before[: -len(link)].rstrip(_BLANK)
    last, second = before[-1:], before[-2:-1]
    return last in _LAST or second in _SECOND or before.endswith((*_LAST_WORDS, *_LONG_ITEMS))


# Điều 5, khoản 1 Điều 5, điểm a khoản 1 Điều 5 của: the commonest places
_ONE: Final = re.compile(
    r"(?<!\w)(?:(?:[đĐ]iểm (?P<point>[a-zđ]) )?[kK]hoản (?P<clause>[0-9]{1,3}[a-zđ]?) )?"
    r"[đĐ]iều (?P<article>[0-9]{1,3}[a-zđ]?)(?: của)? \Z"
)
_NOT_FREE: Final = frozenset(
    {"hoặc", "hay", "đến", "cùng", "của", "thuộc", "các", "đổi", "sung", "thế", "dung", *_LAST_WORDS}
)
_LEAST: Final = 3
"""Shorter words may be letters of points."""


def _is_free(before: str) -> bool:
    """Whether *before* ends with an ordinary word, so that no piece goes on from there: ``quy định tại``, ``theo``."""
    words = before.split()[1:]  # the first may be cut
    if words and words[-1] == "tại":
        words.pop()
    return (
        bool(words)
        and len(words[-1]) >= _LEAST
        and words[-1][1:].islower()
        and words[-1].isalpha()
        and words[-1] not in _NOT_FREE
    )


def pinpoints_before(text: str, end: int, floor: int) -> tuple[Pinpoint, ...]:
    """The places that are named right before *end*, looking back no further than *floor*."""
    start = max(floor, end - _REACH)
    window = text[start:end]
    if not _may_follow(" ".join(window.split()).rstrip(_BLANK)):
        return ()
    near = _NEAR.search(window)
    if near is None:
        return ()
    if (one := _ONE.search(window)) and _is_free(window[: one.start()]):
        return (Pinpoint(**one.groupdict()),)
    stop = start + near.end()
    for reach in (_SHORT_WINDOW, _WINDOW):
        start = max(floor, stop - reach)
        tokens, chain_start = _tokens(text[start:stop])
        if chain_start > _SHORT_WINDOW // 2 or start == floor or not (tokens or _only_numbers(text, start, stop)):
            break
    return _atoms(tokens)


def places_in(chain: str) -> tuple[Pinpoint, ...]:
    """The places that *chain* names, which holds nothing else: ``điểm a, b khoản 1 Điều 5``."""
    return _atoms(_tokens(chain)[0])


def _only_numbers(text: str, start: int, stop: int) -> bool:
    """Whether ``text[start:stop]`` is the end of a list of numbers, so that their unit stands before *start*."""
    comma = text.find(",", start, stop)
    listed = _LISTED.match(text, comma, stop) if comma >= 0 else None
    return listed is not None and listed.end() == stop


def _tokens(window: str) -> tuple[list[_Token], int]:
    """The chain of pieces that ends with *window*, in the order of the text, and where it begins."""
    chain: list[_Token] = []
    chain_end = -1
    at = 0
    link = ""
    chain_start = 0
    while found := PIECE.search(window, at):
        if found.start() != chain_end:
            chain = []
            link = ""
            chain_start = found.start()
        level = next(index for index, name in enumerate(FIELDS) if found[name])
        shared = bool(chain) and chain[-1].level < level and "các" in window[at : found.start()] + link
        group = len(chain) if shared else -1
        apart = _is_apart(level, chain, link)
        chain += [_Token(level, _clean(number), group, apart) for number in _SPLIT.split(found["numbers"] or "")]
        link = found["link"] or ""
        chain_end = at = found.end()
        if found["link"] is None and at < len(window):
            chain_end = -1
    return (chain if chain_end == len(window) else []), chain_start


def _is_apart(level: int, chain: list[_Token], link: str) -> bool:
    """Whether a unit behind *chain* and *link* is no container of the smaller one before it.

    A clause cannot do without its article, unless that stands before it: ``Điều 4, khoản 1 và Điều 5``.
    """
    settled = level > _ARTICLE or any(token.level >= level for token in chain)
    return settled and _COORDINATE.search(link) is not None


def _clean(number: str) -> str:
    return " ".join(number.split()).strip('“”")')


def _atoms(tokens: list[_Token]) -> tuple[Pinpoint, ...]:
    """One pinpoint for each smallest piece."""
    places: dict[Pinpoint, None] = {}
    for index, token in enumerate(tokens):
        if index and _holds(token, tokens[index - 1]):
            continue
        steps = _right_of(tokens, index)
        if steps[-1][0].level < _ARTICLE and (left := _left_of(tokens[:index], steps[-1][0].level)):
            places.pop(_place(left), None)
            steps += [[larger] for larger in left]
        places.update(dict.fromkeys(map(_place, itertools.product(*steps))))
    return tuple(places)


def _place(units: Iterable[_Token]) -> Pinpoint:
    return Pinpoint(**{FIELDS[unit.level]: unit.number for unit in units})


def _holds(token: _Token, before: _Token) -> bool:
    """Whether the piece *before* lies in *token*, or in what is listed with it."""
    return (before.level < token.level and not token.apart) or 0 <= token.group == before.group


def _right_of(tokens: list[_Token], index: int) -> list[list[_Token]]:
    """The piece at *index* and the larger units to its right in which it lies: one each, or all that share it."""
    steps = [[tokens[index]]]
    for larger in tokens[index + 1 :]:
        if larger.level > steps[-1][0].level:
            if larger.apart:
                break
            is_shared = larger.group >= 0 and all(len(step) == 1 for step in steps)
            steps.append([token for token in tokens if token.group == larger.group] if is_shared else [larger])
    return steps


def _left_of(tokens: list[_Token], level: int) -> list[_Token]:
    """The nearest units above *level* at the end of *tokens*, from small to large."""
    units: list[_Token] = []
    for token in reversed(tokens):
        if token.level > level:
            units.append(token)
            level = token.level
    return units
