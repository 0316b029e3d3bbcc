"""The words around mentions: where they stand in the folded text, and where one sentence ends."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from vanban._text import Prepared
from vanban.models import Citation

__all__ = ["folded_spans", "lowered", "sentence_breaks"]

# What may end a sentence, and what may begin a line that is an item of its own.
_STOP: Final = re.compile(r"[.!?…|\n]")
_AFTER_STOP: Final = re.compile(r"[”\"')\]]*\s+[“\"(]*(\S)")
_AFTER_LINE: Final = re.compile(
    r"\s*\n|\s*(?:[-+*•]\s|[0-9]{1,2}[.)]\s|[a-zđ][.)]\s|Điều\s+[0-9]+[a-zđ]?\.|[_*]{0,3}Căn\s+cứ\s|Chiểu\s)"
)
_SHORTENED: Final = ("TP", "Tp", "TS", "GS", "BS", "St", "st")


def sentence_breaks(text: str, start: int, end: int) -> list[int]:
    """Where between *start* and *end* a new sentence, line item or table cell begins, as offsets from *start*."""
    found: list[int] = []
    for stop in _STOP.finditer(text, start, end):
        at, sign = stop.start(), stop[0]
        if sign == "|":
            found.append(at + 1 - start)
        elif sign == "\n":
            if _AFTER_LINE.match(text, at + 1):
                found.append(at + 1 - start)
        else:
            after = _AFTER_STOP.match(text, at + 1)
            shortened = text.startswith(_SHORTENED, max(at - 2, 0))
            if after and after.start(1) <= end and not after[1].islower() and not shortened:
                found.append(after.start(1) - start)
    return found


def lowered(text: str) -> str:
    """*text* in lower case, letter for letter: the one letter that would become two is replaced."""
    return text.replace("İ", "I").lower()


def folded_spans(prepared: Prepared, citations: Iterable[Citation]) -> list[tuple[int, int]]:
    """The spans of *citations*, which are offsets into the given text, as offsets into the folded one."""
    return [(prepared.folded(citation.span.start), prepared.folded(citation.span.end)) for citation in citations]
