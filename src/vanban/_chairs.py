"""Who is in the chair: the people before or behind the verb, in a chain such as "A, Bộ trưởng; B và C đồng chủ trì"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from vanban._events import Sentence
from vanban._people import Mention
from vanban._tables import meetings as words
from vanban._text import any_of

__all__ = ["PIECES", "attended", "chairs"]

PIECES: Final = ("hủ trì", "hủ tọa", "hủ toạ", "ham dự", "ùng dự", "ến dự", "Dự ", "ới dự", "ề dự", "ề phía")
"""Pieces of the words for chairing and attending."""
_CHAIR: Final = re.compile(r"(?<!\w)(?P<verb>(?:đồng\s+)?chủ\s+(?:trì|tọa|toạ)|điều\s+hành)(?!\w)")
_BEFORE_VERB: Final = re.compile(
    rf"[\s,-]*(?:(?:{any_of(words.BEFORE_CHAIRED)}|thay mặt\s[^,;.]{{1,80}},)(?!\w)[\s,]*)*$"
)
_BEHIND_VERB: Final = re.compile(
    rf"\s*(?:(?:chính\s+)?(?:{any_of(words.GATHERINGS)})(?!\w)[^.;:,]{{0,80}}?)?\s*"
    r"(?:có|gồm|gồm có|là|bao gồm|của|:|-)(?:\s*(?:các|đồng chí|ông|bà|có|là|:))*\s*$"
)
_JOIN: Final = re.compile(rf"[\s,;]*(?:(?:{any_of(words.AND)})(?!\w)[\s,;:]*)*$")
_ATTEND: Final = re.compile(rf"[\s*+-]*(?:{any_of(words.ATTEND)})(?!\w)")
# The rest of an office that no table knows to its end: "…, Phó Chủ tịch UBND tỉnh | Lam Khê đã chủ trì".
_RUN_ON: Final = re.compile(r"\s[^,;.:()“”\"]{1,60}?(?:\s(?:đã|vừa|sẽ))?\s+")
_FAR: Final = 160  # no more stands between a name and the verb


def chairs(sentence: Sentence, mentions: Sequence[Mention]) -> Iterator[tuple[int, int, bool, list[int]]]:
    """Where a verb of chairing begins and ends, whether it may mean something else, and which persons it is said of."""
    low, base = sentence.low, sentence.start
    if "chủ t" not in low and "điều hành" not in low:
        return
    listed = _ATTEND.match(low)  # "Dự hội nghị có A; B chủ trì": A is a guest
    for chair in _CHAIR.finditer(low):
        people = _before(mentions, low, base, chair.start())
        if listed and not chair["verb"].startswith("đồng"):
            people = people[-1:]
        people = people or _behind(mentions, low, base, chair.end())
        if people:
            yield base + chair.start(), base + chair.end(), chair["verb"].startswith("điều"), people


def attended(sentence: Sentence) -> bool:
    """Whether a sentence names those present."""
    return _ATTEND.match(sentence.low) is not None


def _before(mentions: Sequence[Mention], low: str, base: int, verb: int) -> list[int]:
    chain: list[int] = []
    end, pattern = verb, _BEFORE_VERB
    for each in reversed(mentions):
        if each.end - base > end:
            continue
        gap = low[each.end - base : end]
        run_on = pattern is _BEFORE_VERB and each.end > each.name[1] and _RUN_ON.fullmatch(gap)
        if len(gap) > _FAR or not (run_on or pattern.match(gap)):
            break
        chain.append(each.person)
        end, pattern = each.start - base, _JOIN
    return chain[::-1]


def _behind(mentions: Sequence[Mention], low: str, base: int, verb: int) -> list[int]:
    chain: list[int] = []
    at, pattern = verb, _BEHIND_VERB
    for each in mentions:
        if each.start - base < at:
            continue
        if each.start - base - at > _FAR or not pattern.match(low[at : each.start - base]):
            break
        chain.append(each.person)
        at, pattern = each.end - base, _JOIN
    return chain
