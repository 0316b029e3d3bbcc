"""Mentions by name: laws, constitutions, resolutions of Party congresses and plenums, treaties."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from typing import Final

from vanban import _heads, _mentions, _symbols, _tails
from vanban._mentions import Mention
from vanban._tables import kinds
from vanban._text import LOWER, UPPER, any_of
from vanban.values import CitationForm

__all__ = ["abbreviation", "many", "named"]

_NAME_YEAR: Final = re.compile(
    # Luật Đất đai năm 2013, Luật Đất đai 2013, Luật Đất đai (sửa đổi), năm 2024
    r"(?:\s{1,3}\((?:[Ss]ửa đổi|sửa đổi, bổ sung)\))?(?:\s{0,3},)?"
    r"\s{1,3}(?:(?:năm|NĂM)\s{1,3})?((?:19|20)[0-9]{2})(?![0-9/-])"
)


def named(text: str, place: int, end: int, kind: str, depth: int = 0) -> Iterator[Mention]:
    """A kind that is known by name: laws, the constitution, resolutions of congresses and plenums, treaties."""
    if kind == "nghị quyết":
        if party := _party(text, place, end):
            yield party
    elif kind == "điều lệ":
        if charter := _CHARTER.match(text, end):
            yield Mention(
                place, charter.end(), CitationForm.NAMED, kind, title=" ".join(text[place : charter.end()].split())
            )
    elif kind in _treaties():
        if treaty := _treaty(text, place, end, kind):
            yield treaty
    elif kind == "luật" and _is_no_law(text, place, end):
        return
    elif depth < _DEEPEST and (amending := _AMENDING.match(text, end)):
        yield from _amending(text, place, amending.end(), kind, depth + 1)
    else:
        yield from _law(text, place, end, kind)


# Điều lệ Đảng, Điều lệ Đảng Cộng sản Việt Nam
_CHARTER: Final = re.compile(r"\s{1,3}Đảng(?:\s{1,2}Cộng\s{1,2}sản\s{1,2}Việt\s{1,2}Nam)?(?!\s(?:bộ|ủy|uỷ|viên)|\w)")


@functools.cache
def _treaties() -> frozenset[str]:
    return frozenset(row.name for row in kinds.ROWS if row.world == "treaty")


# ------------------------------------------------------------------------------------------------ laws


@functools.cache
def _no_law_after() -> re.Pattern[str]:
    """What makes another word of ``luật`` before it: ``Luật sư``."""
    return re.compile(rf"\s{{1,3}}{any_of(_heads.initials(_heads.words('not law')))}(?!\w)")


@functools.cache
def _bearer() -> re.Pattern[str]:
    """Who bears a name that begins with ``Luật``: ``Đại học Luật Hà Nội``."""
    return re.compile(rf"{any_of(_heads.initials(_heads.words('bearer')))}\s{{1,2}}\Z")


@functools.cache
def _other_words() -> tuple[str, ...]:
    """The syllables that make another word of ``luật`` behind them, in capitals too: ``KỶ LUẬT``."""
    return tuple(f"{word} " for word in _heads.words("word"))


def _is_no_law(text: str, place: int, end: int) -> bool:
    """Whether ``luật`` is part of another word or name, and not the beginning of a law of the table."""
    if text[max(0, place - 6) : place].lower().endswith(_other_words()):
        return True
    if not _no_law_after().match(text, end) and not _bearer().search(text, max(0, place - 14), place):
        return False
    return text[place].islower() or _heads.law_named(text, place) is None


_DEEPEST: Final = 3
"""How many amending laws may stand inside each other: a law that amends one that amends one."""
# Luật sửa đổi, bổ sung một số điều của Luật …; Luật sửa đổi Luật …; Luật sửa đổi 5 luật …
_AMENDING: Final = re.compile(
    r"\s{1,3}[Ss]ửa đổi(?:,? (?:và )?bổ sung)?"
    r"(?:\s{1,3}(?:một số điều|một số nội dung|(?:Đ|đ)iều\s[0-9]+[a-z]?|các điều)"
    r"(?:\s{1,3}và\s{1,3}[Pp]hụ\s{1,3}lục(?:\s{1,3}(?!của\s)[^\s.;,()]+){0,12})?(?:\s{1,3}(?:của|tại))?)?"
    r"\s{1,3}(?:các\s{1,3}|của\s{1,3})?(?=Bộ luật|Bộ Luật|Luật|luật|Pháp lệnh|[0-9]+ luật|Hiến pháp)"
)
# 37 luật có liên quan đến quy hoạch, 4 luật về thuế
_COUNTED: Final = re.compile(
    r"[0-9]+\s{1,3}luật(?:\s{1,3}(?:về|(?:có\s{1,3})?liên\s{1,3}quan(?:\s{1,3}(?:đến|tới))?|trong\s{1,3}lĩnh\s{1,3}vực)"
    rf"(?:\s{{1,3}}(?!(?:được|đã|sẽ|là|thì|do|năm|ngày|số|này|của|theo|tại|và)\s)[{LOWER}]+){{1,8}}"
    rf"(?:,\s{{1,2}}[{LOWER}]+\s[{LOWER}]+(?=[\s*]{{0,3}}[|.;”\")\n]|\Z|\snăm\s))?)?"
)
_AND_LAW: Final = re.compile(r"\s{0,3}(?:,|và)\s{1,3}(?=Luật\s|Bộ\s[lL]uật\s|Pháp\slệnh\s)")
_DATE_BEGINS: Final = re.compile(r"\s{1,3}ngày\s?[0-9]")


def _amending(text: str, place: int, at: int, kind: str, depth: int) -> Iterator[Mention]:
    """An amending law, which holds the mention of the law that it amends."""
    head = _heads.head_kind(text, at)
    known = _heads.law_named(text, place)
    inner = list(named(text, at, *head, depth)) if head else []
    if not inner:
        # Luật sửa đổi, bổ sung một số điều của 37 luật …, … của các luật về thuế
        counted = _COUNTED.match(text, at)
        if known and known[0] > at:
            yield from _named_to(text, place, known[0], kind)
        elif counted:
            yield from _named_to(text, place, counted.end(), kind)
        return
    last = len(inner) - 1
    while (
        inner[-1].issued is None
        and (also := _AND_LAW.match(text, inner[-1].end))
        and (next_head := _heads.head_kind(text, also.end()))
    ):
        following = list(named(text, also.end(), *next_head, depth))
        if not following:
            break
        inner += following
    if inner[-1].issued is None:
        del inner[last + 1 :]  # what follows are laws of their own
    dated = inner[-1]
    end = _undated(text, dated)
    outer = Mention(place, dated.end, CitationForm.NAMED, kind, title=" ".join(text[place:end].split()))
    if dated.issued is not None:
        # The date is that of the amending law: the names of the inner ones end before it.
        outer = outer._replace(issued=dated.issued, year=dated.issued.year)
        inner[-1] = dated._replace(issued=None, year=dated.parts.year if dated.parts else None, end=end)
    if (number := _number_begins(text, inner[-1])) is not None:
        # So is the number, where the law that is amended has another one.
        numbered = inner[-1]
        outer = numbered._replace(start=place, kind=kind, title=" ".join(text[place:number].split()), end=dated.end)
        outer = outer._replace(issued=dated.issued, issuers=dated.issuers)
        inner[-1] = Mention(
            numbered.start,
            number,
            CitationForm.NAMED,
            numbered.kind,
            title=" ".join(text[numbered.start : number].split()),
        )
    elif dated.issued is None and dated.year and known and _is_year_of(text, dated, known[1]):
        # And the year, where the tables know that it is.
        year = _NAME_YEAR.search(text, dated.start, dated.end)
        outer = outer._replace(year=dated.year)
        inner[-1] = dated._replace(end=year.start() if year else dated.end, year=None)
    yield outer
    yield from inner


def _is_year_of(text: str, inner: Mention, amending: _heads.Law) -> bool:
    """Whether the year behind the name of a law is that of the law that amends it."""
    known = _heads.law_named(text, inner.start)
    return inner.year in _heads.years_of(amending) and known is not None and inner.year not in _heads.years_of(known[1])


_NUMBER_BEGINS: Final = re.compile(r"\s{0,3}\(?\s?(?:số|Số)\s{0,3}:?\s{0,3}(?=[0-9])")


def _number_begins(text: str, mention: Mention) -> int | None:
    """Where the number of an amending law begins, which was read as that of the law amended."""
    if mention.parts is None:
        return None
    known = _heads.law_named(text, mention.start)
    if known is not None and _heads.owns(known[1], _symbols.write_symbol(*mention.parts)):
        return None
    found = _NUMBER_BEGINS.search(text, known[0] if known else mention.start, mention.end)
    return found.start() if found else None


def _undated(text: str, mention: Mention) -> int:
    """Where *mention* ends without its date."""
    found = _DATE_BEGINS.search(text[mention.start : mention.end])
    return mention.start + found.start() if found else mention.end


# Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam
_STATE: Final = re.compile(
    r"\s{1,3}(?:của\s{1,3})?(?:nước\s{1,3})?"
    r"(?:Cộng\s{1,3}h[oò][àa]\s{1,3}(?:[Xx]ã hội chủ nghĩa|XHCN)|CHXHCN|Việt Nam dân chủ cộng h[oò][àa])"
    r"(?:\s{1,3}Việt\s{1,3}Nam)?"
)
# Luật về hội số 102-SL/L-004: a name that is told by its number
_NAME_TO_SO: Final = re.compile(
    r"(?:\s{1,3}(?!(?:được|bởi|theo|ngày|hướng)\s)[^\s.;:()]+){1,24}?(?P<number>\s{1,3}(?:số|so)\s{0,3}:?\s{0,3}\[?)(?=[0-9])"
)
# Luật tổ chức … ngày 4-7-1981: a name in small letters that is told by its date
_DATED_NAME: Final = re.compile(
    r"(?:\s{1,3}(?!(?:có|được|đã|sẽ|này|là|từ|kể|thì|do|của|và|trong|đó|mới|trên|hiện)\s)[^\s.;:(),]+){2,14}?"
    r"(?=\s{1,3}(?:ngày\s?[0-9]{1,2}\s?[-/ ]|năm\s(?:19|20)[0-9]{2}))"
)
_AMENDED: Final = re.compile(r"\s{1,3}\((?:[Ss]ửa đổi|sửa đổi, bổ sung|SĐBS|bổ sung)(?:,?\s{1,2}bổ sung)?\)")
_SO: Final = re.compile(r"\s{0,3}(?:\(\s?)?(?:[Ss]ố|SỐ|so)?\s{0,3}:?\s{0,3}\[?(?=[0-9]{1,5}[a-z]?\s?[-/])")


def _law(text: str, place: int, end: int, kind: str) -> Iterator[Mention]:
    """A law by its name, with the number or the year and the date that follow it."""
    if kind == "hiến pháp":
        state = _STATE.match(text, end)
        at = state.end() if state else end
    elif (known := _heads.law_named(text, place)) and known[0] > end:
        at = known[0]
        if text[place].islower() and not any(word[0].isupper() for word in text[end:at].split()):
            return
    else:
        if far := _far_number(text, place, end):
            yield from _law_numbered(text, place, kind, *far)
            return
        at = _heads.name_end(text, end)
        if at == end and text[place].isupper() and (dated := _DATED_NAME.match(text, end)):
            at = dated.end()
        if at == end or text[place].islower():
            return
    yield from _named_to(text, place, at, kind, end=end)


def _named_to(text: str, place: int, at: int, kind: str, *, end: int | None = None) -> Iterator[Mention]:
    """A law whose name ends at *at* and whose kind word ends at *end*."""
    if amended := _AMENDED.match(text, at):
        at = amended.end()
    mention = _by_name(text, place, at, kind)
    # Luật Đất đai số 31/2024/QH15, Luật Đất đai 2024 số 31/2024/QH15
    for stop in (at, mention.end):
        if (so := _SO.match(text, stop)) and (reading := _symbols.find_reading(text, so.end(), after_kind=True)):
            yield from _law_numbered(text, place, kind, reading, at)
            return
    if kind == "hiến pháp":
        mention = mention._replace(title=text[place:end])
    yield _with_date(text, mention)


def _far_number(text: str, place: int, end: int) -> tuple[_symbols.Reading, int] | None:
    """The symbol behind a name that no table knows, and where that name ends."""
    found = _NAME_TO_SO.match(text, end)
    if found is None or (text[place].islower() and not text[end : end + 4].lstrip()[:1].isupper()):
        return None
    reading = _symbols.find_reading(text, found.end(), after_kind=True)
    if reading is None or _symbols.kind_code_of(reading.parts.code) not in _LAW_CODES:
        return None
    return reading, found.start("number")


_LAW_CODES: Final = (None, "L", "LCT", "PL")


def _by_name(text: str, place: int, end: int, kind: str) -> Mention:
    """The mention that ``text[place:end]`` names, with the year that follows."""
    title = " ".join(text[place:end].split())
    year = _NAME_YEAR.match(text, end)
    if year is None:
        return Mention(place, end, CitationForm.NAMED, kind, title=title)
    return Mention(place, year.end(), CitationForm.NAMED, kind, title=title, year=int(year[1]))


_PASSES_LAWS: Final = re.compile(
    "(?:Quốc hội|Ủy ban Thường vụ|Uỷ ban Thường vụ|UBTVQH|Hội đồng Nhà nước|Chủ tịch nước|Ủy ban thường vụ)"
)


def _with_date(text: str, mention: Mention) -> Mention:
    """*mention* with the date and the issuers that follow it, if there is a date."""
    tail = _tails.read_tail(text, mention.end)
    if tail is None or tail.issued is None or (tail.issuers and not _PASSES_LAWS.match(tail.issuers[0])):
        # Nghị định … hướng dẫn Luật … ngày … của Chính phủ: date and issuer are those of the decree.
        return mention
    year = mention.year or tail.issued.year
    return mention._replace(end=tail.end, issued=tail.issued, issuers=tail.issuers, year=year)


def _law_numbered(text: str, place: int, kind: str, reading: _symbols.Reading, name_end: int) -> Iterator[Mention]:
    """A law cited by name and number, and the numbers that a list goes on with."""
    mention = _mentions.full(place, kind, reading, text)._replace(title=" ".join(text[place:name_end].split()))
    yield from _mentions.with_list(text, mention)


def abbreviation(text: str, place: int, end: int) -> Mention:
    """A law by its letters: ``BLHS năm 2015``."""
    law = _heads.abbreviated_law(text[place:end])
    return _by_name(text, place, end, law.kind)._replace(title=f"{law.kind.capitalize()} {law.name}")


# ------------------------------------------------------------------------------------------------ the Party

_FIGURE: Final = r"(?:[IVXL]{1,6}|[0-9]{1,2})"
# (Khóa XII)
_TERM: Final = rf"(?:\s{{0,2}},?\s{{0,2}}\(?\s?(?:[Kk]ho?[óá]a?)\s{{1,2}}{_FIGURE}\s?\)?)"
# lần thứ XIII, lần thứ mười hai
_ORDINAL: Final = (
    rf"(?:lần\s{{1,2}}thứ\s{{1,2}}(?:{_FIGURE}"
    r"|nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười(?:\s(?:một|hai|ba|bốn|lăm))?))"
)
# Trung ương 4 (Khóa XII), Trung ương tư
_PLENUM: Final = (
    rf"(?:Trung\s{{1,2}}ương|TW|T\.Ư|TƯ)\s{{1,2}}(?:lần thứ\s)?"
    rf"(?:{_FIGURE}|(?:ba|tư|bốn|năm|sáu|bảy|tám|chín|mười)(?!\w)){_TERM}?"
)
# Đại hội XIII của Đảng, Đại hội đại biểu toàn quốc lần thứ XIII, Đại hội Đảng bộ tỉnh Nam Định lần thứ XX
_BRANCH: Final = (
    r"(?:\s{1,2}Đảng(?:\s{1,2}toàn\s{1,2}quốc)?(?:\s{1,2}bộ(?:\s{1,2}(?:tỉnh|thành phố|TP|huyện|quận|các cấp)"
    r"(?:\s[A-ZĐ]\w*(?:\s[A-ZĐ]\w*){0,3})?)?)?)"
)
_OF_PARTY: Final = (
    r"(?:\s{1,3}của\s{1,3}Đảng(?:\s{1,2}(?:bộ\s{1,2}(?:tỉnh|[Tt]hành phố)|Cộng sản Việt Nam))?(?:\s{1,2}ta)?)"
)
_CONGRESS: Final = (
    r"(?:của\s)?[ĐđD]ại\s{1,2}hội(?:\s{1,2}(?:[đĐ]ại\s{1,2}biểu))?(?:\s{1,2}(?:toàn\s{1,2}quốc))?"
    rf"{_BRANCH}?(?:\s{{1,2}}(?:{_ORDINAL}|(?:[Kk]ho?[óá]a?\s{{1,2}})?[IVXL]{{1,6}}(?!\w)))?{_OF_PARTY}?"
)
# Hội nghị lần thứ tư Ban Chấp hành Trung ương khóa XII, Hội nghị Trung ương 4
_SESSION: Final = (
    rf"Hội\s{{1,2}}nghị\s{{1,2}}(?:(?:lần\s{{1,2}}thứ\s{{1,2}}(?:{_FIGURE}|\w+)"
    rf"|(?:Trung\s{{1,2}}ương|TƯ|TW)\s{{1,2}}(?:lần thứ\s)?(?:{_FIGURE}|\w+)))"
    r"(?:(?:\s{0,2},)?\s{1,3}(?:của\s)?(?:Ban\s{1,2}Chấp\s{1,2}hành|BCH)"
    rf"\s{{1,3}}(?:Trung\s{{1,2}}ương|TW|T\.Ư)(?:\s{{1,2}}Đảng)?)?{_TERM}?"
)
_PARTY: Final = re.compile(rf"\s{{1,3}}(?:{_PLENUM}|{_CONGRESS}|{_SESSION})(?!\w)")
_PARTY_NAME: Final = re.compile(r"\s+của\s+(Đảng.*)\Z", re.DOTALL)


def _party(text: str, place: int, end: int) -> Mention | None:
    """A resolution of a Party congress or plenum, which is known by the meeting that passed it."""
    found = _PARTY.match(text, end)
    if found is None:
        return None
    stop = found.end()
    name = text[place:stop]
    of = _PARTY_NAME.search(name)
    return Mention(
        place,
        stop,
        CitationForm.NAMED,
        "nghị quyết",
        title=" ".join(name.split()),
        issuers=(" ".join(of[1].split()),) if of else (),
    )


# ------------------------------------------------------------------------------------------------ treaties

_TREATY: Final = re.compile(
    r"\s{1,3}(?:(?:của|khung|thương mại|chung|hợp tác|quốc tế|song phương)\s{1,3}){0,2}"
    rf"(?=[{UPPER}]|(?P<number>[0-9]{{1,3}})(?![\w/]))"
)
_ON: Final = re.compile(r"\s{1,3}về(?=\s{1,3}[A-ZĐ])")
_LONGEST_TREATY: Final = 24
# Tổ chức Hiệp ước Bắc Đại Tây Dương
_BODY: Final = re.compile(r"(?:[Tt]ổ chức|[Kk]hối|[Ll]iên minh)\s{1,2}\Z")


# Công ước về buôn bán quốc tế các loài …, Công ước chống tham nhũng: a name in small letters
_ABOUT: Final = re.compile(
    r"\s{1,3}(?:quốc tế\s{1,3})?(?:về|chống)"
    rf"(?:\s{{1,3}}(?!(?:là|có|được|đã|sẽ|do|của|và|này|quy|theo|tại|ngày|mà|thì)\s)[{LOWER}]+){{2,12}}"
)


@functools.cache
def _begins_small() -> re.Pattern[str]:
    return re.compile(rf"\s{{1,3}}(?={any_of(_heads.words('treaty'))}(?!\w))")


# Hiệp ước cấm vũ khí hạt nhân: what a treaty is for names it without any proper name.
_FOR: Final = ("cấm", "chống", "phòng", "tránh", "không")


def _small_end(text: str, place: int, end: int) -> int:
    """Where the name of a treaty in small letters ends: ``Hiệp định đối tác xuyên Thái Bình Dương``."""
    begins = _begins_small().match(text, end)
    if begins is None or text.endswith(many(), 0, place):
        return end
    stop = _heads.name_end(text, end, limit=_LONGEST_TREATY, joined=True, small=True)
    named = any(word[0].isupper() for word in text[end:stop].split())
    return stop if named or text.startswith(_FOR, begins.end()) else end


@functools.cache
def many() -> tuple[str, ...]:
    """Words before a kind word that make it no one instrument: ``các``."""
    return tuple(f"{word} " for word in _heads.words("many"))


def _treaty(text: str, place: int, end: int, kind: str) -> Mention | None:
    """A treaty by its name: ``Hiệp định khung ASEAN``, ``Nghị định thư 7``; a body that is named after one is none."""
    found = _TREATY.match(text, end)
    if _BODY.search(text, max(0, place - 12), place):
        return None
    if found is None:
        about = _ABOUT.match(text, end)
        stop = about.end() if about else _small_end(text, place, end)
        return _by_name(text, place, stop, kind) if stop > end and text[place].isupper() else None
    at = (
        found.end("number")
        if found["number"]
        else _heads.name_end(text, found.end() - 1, limit=_LONGEST_TREATY, joined=True)
    )
    if (on := _ON.match(text, at)) and (stop := _heads.name_end(text, on.end())) > on.end():
        at = stop
    return _by_name(text, place, at, kind)
