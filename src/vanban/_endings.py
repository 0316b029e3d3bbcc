"""How a legal text ends: who passed it and when, who signed, who gets it, and from which day it is in force.

The ending is that of Nghị định 30/2020/NĐ-CP, phụ lục I; that of a law tells the session that passed it, and that of a
consolidated text the day of its authentication (Pháp lệnh 01/2012/UBTVQH13).
"""

from __future__ import annotations

import contextlib
import datetime as dt
import functools
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from vanban import _issuing, _symbols, _tails
from vanban._roles import RANKS
from vanban._sheet import phrases
from vanban._tables import surnames
from vanban._text import LOWER, UPPER, any_of, lines_of
from vanban.values import Rank

__all__ = ["Seal", "Signature", "adopted", "effective", "parts", "seal", "signatures"]


class Signature(NamedTuple):
    """Who signed, as offsets into the folded text."""

    start: int
    end: int
    name: str
    rank: Rank | None
    office: str | None


class Seal(NamedTuple):
    """What the authentication of a consolidated text says."""

    symbol: _symbols.Parts | None
    issued: dt.date | None
    issuers: tuple[str, ...]


_ADOPTED: Final = re.compile(
    r"(?:Luật|Bộ [lL]uật|Pháp lệnh|Nghị quyết|Hiến pháp) này\s(?:đ ?ã )?(?:được|do)\s"
    r"[^;]{0,400}?thông qua[^.;]{0,30}?(?=[nN]gày)"
)
_REACH: Final = 12_000


def adopted(text: str, start: int) -> dt.date | None:
    """The day on which the text itself says that it was passed, behind *start*."""
    day = None
    for found in _ADOPTED.finditer(text, start):
        read = _tails.read_day(text, found.end())
        if read is not None:
            day = read[0]
            break
    return day


_AUTHENTICATION: Final = re.compile(any_of(phrases("authentication")))
_SEAL_NUMBER: Final = re.compile(r"Số[ \t]*:?\s{0,6}(?=[0-9])")
_DAY: Final = re.compile(r"[nN]gày\s{0,6}([0-9]{1,2})\s{0,6}tháng\s{0,6}([0-9]{1,2})\s{0,6}năm\s{0,6}([0-9]{4})")


def seal(text: str) -> Seal:
    """The number, day and issuer of a consolidated text, which stand at its end."""
    head = _AUTHENTICATION.search(text)
    if head is None:
        return Seal(None, None, ())
    # The number stands above the words and the day below them, or the two columns have been swapped.
    begin = max(text.rfind("./", 0, head.start()), head.start() - _AROUND, 0)
    end = min(head.end() + _AROUND, len(text))
    parts = None
    lines: list[str] = []
    number = _SEAL_NUMBER.search(text, begin, end)
    if number is not None:
        reading = _symbols.find_reading(text, number.end(), after_kind=True)
        parts = reading.parts if reading is not None else None
    for line in text[begin : head.start()].split("\n"):
        stripped = line.strip(" \t*-_./")
        if (
            stripped
            and stripped == stripped.upper()
            and (lines or _issuing.is_body(stripped))
            and not stripped[0].isdigit()
        ):
            lines.append(stripped)
    day = _DAY.search(text, head.end(), end) or _DAY.search(text, number.end() if number else begin, end)
    issued = None
    if day is not None:
        issued = _tails.date_of(day[1], day[2], day[3])
    issuers = _issuing.bodies_of(lines)
    if not issuers and parts is not None:
        issuers = _symbols.issuer_names_of(parts.code, issued.year if issued else parts.year, None)
    return Seal(parts, issued, issuers)


_AROUND: Final = 500


# ------------------------------------------------------------------------------------------------ signatures


def parts(text: str, closings: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int, str]]:
    """The lines of the endings, and what each is for."""
    for start, end in closings:
        role = "signature"
        for first, last in lines_of(text, start, end):
            line = text[first:last].strip(" \t*|")
            if line:
                role = _role(line, role)
                yield first, last, role


def _role(line: str, before: str) -> str:
    """What a line of the ending is for, below a line that is for *before*."""
    if _RECIPIENTS.match(line):
        return "recipients"
    if _ADOPTION.match(line):
        return "adoption"
    if line == line.upper() or line.startswith("("):
        return "signature"
    if line.startswith(("-", "+", "–")) and before == "recipients":
        return "recipients"
    return "signature" if before == "adoption" else before


_RECIPIENTS: Final = re.compile(any_of(phrases("recipients")))
_ADOPTION: Final = re.compile(any_of(phrases("adoption")))

_NAME: Final = rf"[{UPPER}][{LOWER}]+(?: [{UPPER}][{LOWER}]+){{1,5}}"
_SIGNED: Final = r"\(?\[?(?:Đã ký|đã ký|ĐÃ KÝ|daky|Ðã ký)\]?\)?"


@functools.cache
def _authority() -> re.Pattern[str]:
    return re.compile(rf"(?<![{UPPER}])(?:{any_of(phrases('authority'))})(?!\w)")


# What goes on with the name of an office: words in capitals, on the same line or the next.
_CAPITALS: Final = re.compile(rf"(?:[\s,-]{{1,4}}(?!(?:GS|PGS|TS|BS)\b)[{UPPER}]+(?![{LOWER}]))*")
_BETWEEN: Final = re.compile(rf"(?:[\s*|_.:()/\[\]-]|<br>)*(?:{_SIGNED})?(?:[\s*|_.:()\[\]-]|<br>)*")
_TITLE: Final = re.compile(r"(?:(?:GS|PGS|TS|ThS|BS)\b[. ]*)*")
_SIGNER: Final = re.compile(_NAME)


@functools.cache
def _rank() -> re.Pattern[str]:
    return re.compile(rf"(?:{any_of(list(RANKS))})(?=[ .])")


_BARE: Final = re.compile(rf"(?<=\n)[ \t*|]*(?P<name>{_NAME})[ \t*|]*\n?[\s*|]*(?:{_SIGNED})")
_SURNAMES: Final = frozenset(row.name for row in surnames.ROWS)


def signatures(text: str, closings: Sequence[tuple[int, int]]) -> Iterator[Signature]:
    """Those who signed, in order."""
    for start, end in closings:
        limit = min(end, start + _REACH)
        at = start
        signed = False
        while found := _authority().search(text, at, limit):
            run = _CAPITALS.match(text, found.end(), limit)
            at = run.end() if run is not None else found.end()
            one = _signer(text, at, limit, text[found.start() : at])
            if one is not None:
                yield one
                signed, at = True, one.end
        bare = None if signed else _BARE.search(text, max(0, start - _ABOVE), limit)
        if bare is not None and bare["name"].split()[0] in _SURNAMES:
            yield Signature(bare.start("name"), bare.end("name"), bare["name"], None, None)


def _signer(text: str, at: int, limit: int, office: str) -> Signature | None:
    """Who signed as holder of *office*, if a name stands at *at*, behind blanks, a rank and a title."""
    gap = _BETWEEN.match(text, at, limit)
    at = gap.end() if gap is not None else at
    rank = _rank().match(text, at, limit)
    at = rank.end() + 1 if rank is not None else at
    title = _TITLE.match(text, at, limit)
    name = _SIGNER.match(text, title.end() if title is not None else at, limit)
    if name is None or name[0].split()[0] not in _SURNAMES:
        return None
    return Signature(name.start(), name.end(), name[0], RANKS[rank[0]] if rank is not None else None, _office(office))


_ABOVE: Final = 60
"""A name without an office stands at most so far above the line that says that it was signed."""


def _office(words: str) -> str:
    """The office itself: the last one of `KT. BỘ TRƯỞNG` / `THỨ TRƯỞNG`."""
    *_, last = _authority().finditer(words)
    return _issuing.proper(words[last.start() :])


# ------------------------------------------------------------------------------------------------ force

_FORCE: Final = re.compile(
    r"có\s{1,3}hiệu\s{1,3}lực(?:\s{1,3}thi\s{1,3}hành)?[,\s]{1,3}(?:kể\s{1,3})?"
    r"(?:từ\s{1,3}(?=ngày)|sau\s{1,3}(?P<days>[0-9]{1,3})[^.;]{0,30}?ngày,?\s{1,3}kể\s{1,3}từ\s{1,3}(?=ngày))"
)
# What is in force: the text itself, or what has been passed.
_ITSELF: Final = re.compile(
    r"(?:(?:Luật|Bộ [lL]uật|Pháp lệnh|Nghị quyết|Nghị định|Quyết định|Thông tư(?: liên tịch)?|Chỉ thị|Quy định|Quy chế"
    r"|Sắc lệnh|Hướng dẫn|Kế hoạch|Văn bản|Hiến pháp|Lệnh|Điều lệ|Quy trình|Thông báo)\snày\s(?:sẽ\s)?"
    r"|thông qua[^.;]{0,60}\s(?:và\s)?)\Z"
)
_SUBJECT: Final = 90
_SIGNING: Final = re.compile(r"ngày\s{1,3}(?:ký|kí|ban\s{1,3}hành|được\s{1,3}ký)")


def effective(text: str, issued: dt.date | None, pieces: Iterable[tuple[int, int]]) -> dt.date | None:
    """From which day the text says that it is itself in force; *pieces* are those of it that quote nothing."""
    for start, end in pieces:
        for found in _FORCE.finditer(text, start, end):
            if not _ITSELF.search(text, max(start, found.start() - _SUBJECT), found.start()):
                continue
            day: dt.date | None = None
            read = _tails.read_day(text, found.end())
            if read is not None:
                day = read[0]
            elif _SIGNING.match(text, found.end()):
                day = issued
            if day is not None:
                with contextlib.suppress(OverflowError):
                    return day + dt.timedelta(days=int(found["days"] or 0))
    return None
