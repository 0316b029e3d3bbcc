"""Mentions that carry a number: read at a kind word or at the number itself, with what follows them, and in lists."""

from __future__ import annotations

import datetime as dt
import functools
import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from vanban import _heads, _symbols, _tails
from vanban._text import LOWER, any_of
from vanban.values import CitationForm, InstrumentKind

__all__ = ["FOLLOWED", "Mention", "at_number", "common", "full", "with_list"]


class Mention(NamedTuple):
    """A mention as it stands in the folded text."""

    start: int
    end: int
    form: CitationForm
    kind: str | None
    parts: _symbols.Parts | None = None
    number: str | None = None
    year: int | None = None
    issued: dt.date | None = None
    issuers: tuple[str, ...] = ()
    title: str | None = None
    repaired: bool = False


FOLLOWED: Final = re.compile(
    # số 77, (số 77, số: 77, số QĐ 77
    r"\s{0,3}(?:(?:\(\s?)?(?:[Ss]ố hiệu|(?:[Ss]ố\s)?[Ss]ố|SỐ|sô|so|s ố|mang số)?\s{0,3}:?\s{0,3}"
    r"(?:(?:TT|QĐ|NĐ|NQ) )?\[?(?P<digit>[0-9])"
    r"|(?P<back>này|NÀY|(?:nói|nêu)\s{1,2}trên|trên đây|trên|đó|nay)(?!\w))"
)
"""What follows a kind word that is cited by number or pointed back at."""


# The tail of a mention can only begin so: “ ngày …”, “ của …”, “, ngày …”, “(12/7/2010)”, a line break.
_TAILS: Final = (" n", " c", ", ", " (", "\n", "\r", "  ", " \n", " \r", "ng", " N", " C", ",n", ",\n")


def _tailed(text: str, mention: Mention) -> Mention:
    """*mention* with the date and the issuers that follow it."""
    if not text.startswith(_TAILS, mention.end):
        return mention
    joint = mention.kind is not None and ("liên" in mention.kind or "phối hợp" in mention.kind)
    tail = _tails.read_tail(text, mention.end, year=mention.year, joint=joint)
    if tail is None:
        return mention
    year = mention.year if mention.year is not None else tail.issued.year if tail.issued else None
    return mention._replace(end=tail.end, issued=tail.issued, issuers=tail.issuers, year=year)


# Nghị định số 77/2010/NĐ-CP, Nghị quyết 148/NQ-CP, Nghị định số 77: nine in ten numbered mentions have this shape
_COMMON: Final = re.compile(
    r" (?P<intro>số )?(?P<number>[0-9]{1,5}[a-z]?)"
    r"(?:/(?P<year>(?:19[4-9]|20[0-9])[0-9]))?(?:/(?P<code>[A-ZĐ]{2,4}-(?:[A-ZĐ]+|TTg)))?"
    r"(?=[,.;:)”]?(?:[ \n]|\Z))(?!\s{1,2}(?:[-/0-9]|[A-ZĐ]{2}))"
)


def common(text: str, start: int, end: int, kind: str) -> Mention | None:
    """The mention with the kind word ``text[start:end]``, if it has one of the commonest shapes."""
    found = _COMMON.match(text, end)
    if found is None:
        return None
    introduced, number, year, code = found.groups()
    if code is None:
        head = _heads.Head(start, kind, direct=True, introduced=introduced is not None, opened=False)
        return _short(text, head, found.start("number"))
    if not _symbols.is_canonical(code, year is not None) or kind not in _symbols.kind_names_of(code):
        return None
    issued_in = int(year) if year else None
    parts = _symbols.Parts(number, issued_in, code, "")
    return _tailed(text, Mention(start, found.end(), CitationForm.FULL, kind, parts, number, issued_in))


def full(start: int, kind: str | None, reading: _symbols.Reading, text: str) -> Mention:
    """The mention that starts at *start* and has the symbol of *reading*."""
    parts, repaired = reading.parts, reading.repaired
    if kind is None:
        names = _symbols.kind_names_of(parts.code)
        kind = names[0] if names else None
    elif (mended := _symbols.mend_kind(parts, _codes(kind))) is not None:
        parts, repaired = mended, True
    elif _heads.generic(text[start : reading.end]) and (names := _symbols.kind_names_of(parts.code)):
        kind = names[0]  # văn bản số 364/TTr-BNG is a tờ trình
    end = reading.end
    if text.startswith("]", end) and "[" in text[start:end]:
        end += 1
    return _tailed(
        text, Mention(start, end, CitationForm.FULL, kind, parts, parts.number, parts.year, repaired=repaired)
    )


@functools.cache
def _codes(kind: str) -> tuple[str, ...]:
    """The usual letters of a kind."""
    code = InstrumentKind(kind).code
    return (code,) if code else ()


# số 1 65/2024/NĐ-CP: a number with a blank inside
_BROKEN: Final = re.compile(r"([0-9]{1,3}) ([0-9]{1,4})(?=/)")


def _with_head(text: str, place: int, head: _heads.Head, reading: _symbols.Reading | None) -> Mention | None:
    """The mention that *head* begins and whose number stands right behind it at *place*."""
    if reading is None and head.introduced and (broken := _BROKEN.match(text, place)):
        joined = broken[1] + broken[2] + text[broken.end() : broken.end() + 60]
        reading = _symbols.find_reading(joined, 0, after_kind=True)
        if reading is not None:
            reading = reading._replace(end=reading.end + place + 1, repaired=True)
    if reading is None:
        return _short(text, head, place)
    if head.kind in _heads.cited("private") and not _symbols.is_registered(reading.parts):
        return None
    return _closed(text, head, full(head.start, head.kind, reading, text))


def _closed(text: str, head: _heads.Head, mention: Mention) -> Mention:
    """*mention* with what follows the bracket that *head* opens: ``Kết luận (số 184/KL-SYT) của Giám đốc Sở Y tế``."""
    if not head.opened or not text.startswith(")", mention.end):
        return mention
    closed = _tailed(text, mention._replace(end=mention.end + 1))
    return closed if head.direct or closed.end > mention.end + 1 else mention


_SHORT_NUMBER: Final = re.compile(
    r"([0-9]{1,5}[a-zđ]{0,2})(?:[/-]((?:19|20)[0-9]{2}))?(?![\w%])(?![.,:/][0-9])(?!-[0-9])(?!/\w)"
)
_OF_YEAR: Final = re.compile(r"\s{1,2}năm\s{1,2}((?:19|20)[0-9]{2})(?![0-9])")


@functools.cache
def _counted() -> re.Pattern[str]:
    """What makes the number before it a count, a date or a share: `` 20 suất``, `` 5 ngày``, `` 5%``."""
    nouns = any_of(
        dict.fromkeys(_heads.words("count"), "") | {"năm": r"(?!\s{1,2}(?:19|20))", "ngày": r"(?!\s{0,2}[0-9])"}
    )
    return re.compile(rf"\s{{1,2}}{nouns}(?!\w)|\s?(?:%|/[0-9])")


@functools.cache
def _after_short() -> re.Pattern[str]:
    """What may follow the number of an instrument that has no other sign of one: a stop, `` của``, `` năm 2010``."""
    behind = any_of(_heads.words("behind"))
    return re.compile(rf"\s{{0,2}}(?:[.,;:)”\"]|\Z|\n|(?:{behind}|năm (?:19|20)[0-9]{{2}})(?!\w))")


_FIRST_YEAR, _LAST_YEAR = 1930, 2030


def _calendar_year(number: str) -> bool:
    """Whether a number is that of a year, or longer."""
    longest = len(str(_LAST_YEAR))
    return len(number) > longest or (
        len(number) == longest and number.isdigit() and _FIRST_YEAR <= int(number) <= _LAST_YEAR
    )


def _short(text: str, head: _heads.Head, place: int) -> Mention | None:
    """Kind and number alone: ``Nghị định số 77``, ``Nghị định 86/2014``, ``Thông tư 29 năm 2017``."""
    found = _SHORT_NUMBER.match(text, place)
    start, kind = head.start, head.kind
    if found is None or not _heads.may_be_short(text[start:place]):
        return None
    mention = _with_number(start, kind, found)
    if head.introduced:
        if len(found[1]) == 1 and _counted().match(text, found.end()):
            return None
    elif kind in _heads.cited("issuer"):
        tailed = _tailed(text, mention)
        return tailed if tailed.issuers else None
    elif not _bare_number(text, head, found):
        return None
    if mention.year is None and (year := _OF_YEAR.match(text, found.end())):
        mention = mention._replace(end=year.end(), year=int(year[1]))
    return _tailed(text, mention)


def _bare_number(text: str, head: _heads.Head, found: re.Match[str]) -> bool:
    """Whether a number right behind a kind word, without ``số``, is that of an instrument."""
    if head.kind not in _heads.cited("bare") or _counts(text, found):
        return False
    if head.kind in _heads.cited("verb") and text[head.start].islower():
        return head.kind == "quyết định" and len(found[1]) > 1 and _after_short().match(text, found.end()) is not None
    return True


def _counts(text: str, number: re.Match[str]) -> bool:
    """Whether a number counts something or is a year."""
    return _counted().match(text, number.end()) is not None or (not number[2] and _calendar_year(number[1]))


def _with_number(place: int, kind: str | None, found: re.Match[str]) -> Mention:
    """The mention of a number alone, with the year behind its slash."""
    year = int(found[2]) if found[2] else None
    return Mention(place, found.end(), CitationForm.SHORT, kind, number=found[1], year=year)


@functools.cache
def _other_paper() -> re.Pattern[str]:
    """Words that make the number behind them one of a private paper, a form or a thing: ``hóa đơn … số``."""
    papers = any_of(_heads.initials(_heads.words("paper")))
    return re.compile(rf"{papers}(?!\s(?:vị|giá))(?:(?:\s\w+){{0,7}}\s{{0,2}}số|\s\w+)?:?\s{{0,2}}\Z")


@functools.cache
def _label() -> re.Pattern[str]:
    """Words to whose name the number behind them belongs: ``Ban Chỉ đạo 389``."""
    return re.compile(rf"{any_of(_heads.initials(_heads.words('label')))}\s\Z")


# 77 của, 77, 77.: a number that no symbol begins with
_PLAIN_NUMBER: Final = re.compile(rf"[0-9]{{1,5}}(?:\s[{LOWER}(]|[,.;:)”]\s|\Z)")
_LABEL_WINDOW: Final = 70
"""How far before a number the words are looked for that make it another paper's."""


def at_number(text: str, place: int, floor: int) -> Mention | None:
    """The mention whose number begins at *place*, with or without a kind word before it."""
    if place and (text[place - 1].isdigit() or text[place - 1] in ".,/:-"):
        return None
    head = _heads.kind_before(text, place, floor)
    if place and text[place - 1].isalpha() and (head is None or not head.direct):
        return None
    if head is not None and head.direct and _PLAIN_NUMBER.match(text, place):
        return _short(text, head, place)
    reading = _symbols.find_reading(text, place, after_kind=head is not None)
    if head is not None:
        if head.direct:
            return _with_head(text, place, head, reading)
        if reading is not None and _kind_may_have(head, reading.parts):
            return _closed(text, head, full(head.start, head.kind, reading, text))
    if reading is None or not _symbols.is_registered(reading.parts):
        return None
    if scattered := _heads.scattered_before(text, place, floor):
        return full(*scattered, reading, text)
    before = max(floor, place - _LABEL_WINDOW)
    if _label().search(text, before, place) or _other_paper().search(text, before, place):
        return None
    return full(place, None, reading, text)


def _kind_may_have(head: _heads.Head, parts: _symbols.Parts) -> bool:
    """Whether a kind word that stands some words before a symbol can own it."""
    names = _symbols.kind_names_of(parts.code)
    return head.kind in names or (not names and (head.kind == "công văn" or _symbols.is_registered(parts)))


_NEXT: Final = re.compile(
    r"\s{0,3}(?:[,;]\s{0,3}(?:và\s{1,3})?|(?:và|hoặc|cùng|với)\s{1,3})(?:(?:các|của)\s{1,3})?"
    r"(?P<intro>(?:[Ss]ố|SỐ|so)\s{0,3}:?\s{0,3})?(?=[0-9])"
)


def with_list(text: str, first: Mention | None) -> Sequence[Mention]:
    """*first*, and the instruments that a list goes on with.

    ``Luật số 43/2024/QH15, số 47/2024/QH15 và số 58/2024/QH15``, ``Nghị quyết số 18, 19-NQ/TW``.
    """
    if first is None:
        return ()
    mentions = [first]
    mention: Mention | None = first
    while mention is not None and (following := _NEXT.match(text, mention.end)):
        mention = _next(text, first, following)
        if mention is not None:
            mentions.append(mention)
    return mentions if len(mentions) == 1 else _with_shared_code(mentions)


def _with_shared_code(mentions: list[Mention]) -> list[Mention]:
    """*mentions* of one list, in which bare numbers take the letters that the last of them carries.

    ``Nghị quyết số 18, 19-NQ/TW``: both are ``NQ/TW``. Letters with a year are not shared, for years differ.
    """
    last = mentions[-1]
    if last.parts is None or last.year is not None:
        return mentions
    return [
        mention._replace(parts=last.parts._replace(number=mention.number))
        if mention.form is CitationForm.SHORT and mention.number and mention.year is None and not mention.issued
        else mention
        for mention in mentions
    ]


def _next(text: str, first: Mention, following: re.Match[str]) -> Mention | None:
    """The mention that a list goes on with."""
    at = following.end()
    reading = _symbols.find_reading(text, at, after_kind=True)
    if reading is not None:
        names = _symbols.kind_names_of(reading.parts.code)
        if not names and not _symbols.is_registered(reading.parts):
            return None
        return full(at, first.kind if not names or first.kind in names else names[0], reading, text)
    if first.form is not CitationForm.SHORT and not following["intro"]:
        return None
    found = _SHORT_NUMBER.match(text, at)
    if found is None or _counts(text, found) or not _after_short().match(text, found.end()):
        return None
    return _tailed(text, _with_number(at, first.kind, found))
