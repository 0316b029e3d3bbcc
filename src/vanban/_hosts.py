"""Who holds a gathering, and where: the bodies before the verb and the place behind "tại".

A body opens with a word of the table or a capital and goes on to the next body, the verb, or a comma that does not part
a unit from the larger body above it.
"""

from __future__ import annotations

import re
from typing import Final

from vanban._events import Event, either
from vanban._moments import GAP, HAPPENS
from vanban._tables import meetings as words
from vanban._text import LOWER, UPPER, any_of
from vanban.values import MeetingKind

__all__ = ["holders", "owners", "place", "told_by"]

_LETTER: Final = f"{UPPER}{LOWER}0-9"
_BODY: Final = re.compile(
    rf"(?<![{_LETTER}])(?!hội\s+(?:nghị|thảo|đàm|trường)|bộ\s+trưởng|đoàn\s+(?:đại biểu|công tác)|xã\s+hội)"
    rf"(?:{any_of(words.BODIES)})(?![{_LETTER}])"
)
_JOINED: Final = re.compile(rf"(?=({any_of(words.JOINED)}))")
_UNIT: Final = re.compile(rf"(?:{any_of(words.UNITS)})(?![{_LETTER}])")
_PARENT: Final = re.compile(rf"(?:{any_of(words.PARENTS)})(?![{_LETTER}])")
_ADVERBS: Final = re.compile(rf"(?:[\s,]+(?:{any_of(words.ADVERBS)})(?!\w))+\s*$")
# What opens a sentence before its subject: "Sáng 5/3, tại Hà Nội, nhân dịp …,".
_SETTING: Final = re.compile(
    rf"[\s,;*+-]*(?:(?:{any_of(words.SETTINGS)})(?!\w)[^,]{{0,200}},(?:\s+(?:{any_of(words.AREAS)})\s(?!ủy|đoàn)[^,]{{1,60}},)*"
    r"|(?:(?:rạng sáng|sáng|trưa|chiều|tối|đêm|hôm)\s+)?(?:ngày\s+)?"
    rf"[0-9]{{1,2}}[/.-][0-9]{{1,2}}(?:[/.-][0-9]{{4}})?\s)"
)
_JOINT: Final = re.compile(
    r"\s{0,3}(?:,?\s{0,3}(?:đã\s+|vừa\s+)?(?:chủ trì(?:,)?\s+)?(?:phối hợp|kết hợp|liên kết)(?:\s+(?:với|cùng))*"
    r"|,?\s{0,3}cùng(?:\s+với)?|,?\s{1,3}và(?!\s+vừa)|[,;])\s+"
)
_CLAUSE: Final = re.compile(rf"\s(?:{any_of(words.IN_CLAUSE)})(?!\w)|:")
_OTHERS: Final = re.compile(rf"(?:{any_of(words.OTHERS)})(?!\w)")
_ADVERBS_BACK: Final = 60
_TOO_LONG: Final = 130
_STOP: Final = re.compile(
    rf"[,.;:!?()“”\"\n]|(?<![{_LETTER}])(?:{any_of([*words.ENDS, *words.PLACE_ENDS])})(?![{_LETTER}])|\s-\s"
)
_SITE: Final = re.compile(rf"(?:{any_of(words.SITES)})(?![{_LETTER}])")
_AREA: Final = re.compile(rf",\s+(?=(?:{any_of([*words.AREAS, *words.COUNTRIES])})(?![{_LETTER}]))")
_PLACE_WORDS: Final = 12
_BRACKET: Final = 60
_QUOTE: Final = re.compile("[\"“”‘’']")
_LARGER: Final = re.compile(rf"\s+(?:[{UPPER}]|(?:{any_of(words.AREAS)})\s)")
_NO_PLACE: Final = re.compile(rf"(?:{any_of(words.NO_PLACES)})(?!\w)")

_AT_PLACE: Final = re.compile(r"(?<!\w)(?:tại|ở)\s+")
_OPENS_WITH: Final = re.compile(r"(?:^|[,;0-9(]|[a-z]\s-|(?<!\w)(?:nay|qua|có mặt|ngày|sáng|chiều|tối|đó))\s*$")
_BY: Final = re.compile(
    r"\s{0,4}(?:\([^()]{1,60}\)\s{0,4})?,?\s{0,4}(?:do|(?:vừa\s|đã\s)?được)\s+(?P<who>(?:[^.;:]|\.(?=\S)){2,200}?)\s+"
    r"(?:(?:phối hợp\s+)?(?:đồng\s+)?tổ chức|chủ trì tổ chức)(?!\w)"
)
_OF: Final = re.compile(r"(?<!\w)của\s+")
_BETWEEN: Final = re.compile(r"(?<!\w)(?:của|giữa)\s+")
_OWN: Final = re.compile(
    r"(?:\s+(?:lần\s+)?thứ\s+\S+|\s+(?:thường kỳ|trực tuyến|khẩn|toàn thể|bất thường))*(?:,|\s+của)?\s+"
    rf"(?=(?:{any_of(words.SITTINGS)})(?!\w))"
)
_SAT: Final = frozenset({MeetingKind.SESSION, MeetingKind.ASSEMBLY_SESSION, MeetingKind.OTHER})
_THEME: Final = re.compile(rf"{either(words.ACTS)}|{either(('về', 'thực hiện'))}")
_OF_END: Final = re.compile(rf"{either([*words.ACTS, *words.OWNER_ENDS])}|[,;:(“\"]|\.(?!\w)")
_OWNED: Final = frozenset(
    {MeetingKind.BRIEFING, MeetingKind.SESSION, MeetingKind.CONFERENCE, MeetingKind.OTHER, MeetingKind.ASSEMBLY_SESSION}
)
_UNDER: Final = re.compile(r"[^.;:]{0,60}?,?\s+dưới\s+sự\s+(?:đồng\s+)?chủ\s+trì\s+của\s+")
_SETTING_BACK: Final = 12
_PLACE_BEHIND: Final = 180


def _bodies_in(text: str, low: str, start: int, end: int) -> tuple[str, ...]:
    """The bodies named between *start* and *end*, where nothing else stands there."""
    found: list[str] = []
    at = begin = start
    if not _opens(text, low, at):
        return ()
    while at < end:
        joint = _JOINT.search(low, at, end)
        if joint is None:
            break
        at = joint.end()
        if at < end and joint[0].split() == ["và"] and _OTHERS.match(low, at):
            end = joint.start()
            break
        if at >= end or not _BODY.match(low, at) or (joint[0].strip() == "," and _above(low, begin, at)):
            continue
        found.append(text[begin : joint.start()])
        begin = at
    found.append(text[begin:end])
    names = [" ".join(name.partition(" do ")[0].split()).strip(" ,;-") for name in found]
    return tuple(dict.fromkeys(name for name in names if name and len(name) <= _TOO_LONG and not _CLAUSE.search(name)))


def _opens(text: str, low: str, at: int) -> bool:
    return _BODY.match(low, at) is not None or text[at].isupper()


def _above(low: str, unit: int, body: int) -> bool:
    """Whether the body behind a comma is the one to which the unit before it belongs."""
    below, above = _UNIT.match(low, unit), _PARENT.match(low, body)
    return below is not None and above is not None and below[0] != above[0]


def _bodies_before(text: str, low: str, end: int) -> tuple[str, ...]:
    """The bodies that are the subject of the verb at *end*; the offsets are those of a sentence."""
    adverbs = _ADVERBS.search(text, max(0, end - _ADVERBS_BACK), end)
    stop = adverbs.start() if adverbs else end
    at = 0
    while setting := _SETTING.match(low, at, stop):
        at = setting.end()
    while at < stop and not (low[at].isalnum()):
        at += 1
    if at >= stop:
        return ()
    if not _opens(text, low, at) or not _BODY.match(low, at):
        return _last_body(text, low, at, stop)
    return _bodies_in(text, low, at, stop)


def _last_body(text: str, low: str, at: int, stop: int) -> tuple[str, ...]:
    """Where something else opens the clause, the subject is what stands behind the last comma."""
    comma = low.rfind(", ", at, stop)
    while comma > at and any(
        found.start() < comma < found.end(1) for found in _JOINED.finditer(low, max(at, comma - 25), comma + 12)
    ):
        comma = low.rfind(", ", at, comma)
    begin = comma + 2 if comma >= 0 else at
    body = _BODY.match(low, begin) or (comma < 0 and _BODY.search(low, begin, stop))
    if body:
        return _bodies_in(text, low, body.start(), stop)
    name = text[begin:stop].strip()
    return (
        (name,)
        if " " in name and ":" not in name and all(word[0].isupper() or word[0].isdigit() for word in name.split())
        else ()
    )


def _place_at(text: str, low: str, at: int) -> str | None:
    """The place whose name begins at *at*."""
    capital = text[at : at + 1].isupper() or text[at : at + 1].isdigit()
    if _NO_PLACE.match(low, at) or not (capital or _SITE.match(low, at)):
        return None
    end: int | None = at
    stop = len(low)
    while end is not None and (found := _STOP.search(low, max(end, at + 1))):
        stop = found.start()
        end = _on(text, low, at, found)
    name = text[at : len(low) if end is not None else stop].strip(" ,-")
    proper = any(char.isupper() for char in name) and name.count(" ") < _PLACE_WORDS
    return name if proper and not _QUOTE.search(name) else None


def _on(text: str, low: str, at: int, stop: re.Match[str]) -> int | None:
    """Where the name of a place goes on behind a word or sign that seems to end it, or ``None``."""
    start, end = stop.span()
    sign = stop[0]
    if sign == ",":
        return end if _AREA.match(low, start) else None
    if sign == ".":
        return end if low[end : end + 1].strip() or low[max(at, start - 2) : start] == "tp" else None
    if sign == "(":
        close = low.find(")", end, end + _BRACKET)
        return close + 1 if close > 0 and text[end].isupper() else None
    goes_on = text[start].isupper()  # part of a name: "Nhà Quốc hội"
    if sign in {"và", "của", " - "}:
        goes_on = goes_on or text[end:].lstrip()[:1].isupper()
    elif sign == "ở":
        goes_on = goes_on or _LARGER.match(text, end) is not None
    return end if goes_on else None


def place(event: Event, text: str, *, held: bool) -> str | None:
    """Where a gathering takes place; *text* is its sentence, *held* tells whether somebody holds it."""
    low, base = event.sentence.low, event.sentence.start
    begin, end = event.start - base, event.end - base
    setting = _setting(low, text, begin)
    if held and setting:
        return setting
    happens = HAPPENS.match(low, end)
    at = happens.end() if happens else end
    for behind in _AT_PLACE.finditer(low, end, at + _PLACE_BEHIND):
        if GAP.match(low[min(at, behind.start()) : behind.start()]) and (name := _place_at(text, low, behind.end())):
            return name
    return setting


def _setting(low: str, text: str, end: int) -> str | None:
    """The place that opens the sentence: "Sáng 5/3, tại Hà Nội, …"."""
    for found in _AT_PLACE.finditer(low, 0, end):
        start = found.start()
        if _OPENS_WITH.search(low[max(0, start - _SETTING_BACK) : start]) and (
            name := _place_at(text, low, found.end())
        ):
            return name
    return None


def holders(event: Event, text: str, verb: int | None) -> tuple[str, ...]:
    """The bodies that hold a gathering; *text* is its sentence, *verb* where the verb of their holding it begins."""
    low, end = event.sentence.low, event.end - event.sentence.start
    found: tuple[str, ...] = ()
    if verb is not None:
        found = _bodies_before(text, low, verb)
    if not found and (by := _BY.match(low, end)):
        found = _bodies_in(text, low, by.start("who"), by.end("who"))
    if not found and (under := _UNDER.match(low, end)):
        found = _bodies_in(text, low, under.end(), _clause_end(low, under.end(), len(low)))
    return found


def told_by(low: str, at: int) -> bool:
    """Whether "do … tổ chức" stands behind a name."""
    return _BY.match(low, at) is not None


def owners(event: Event, text: str) -> tuple[str, ...]:
    """The bodies whose gathering it is: "cuộc họp của UBND tỉnh"."""
    if event.kind not in _OWNED or event.verb:
        return ()
    low, base = event.sentence.low, event.sentence.start
    head, end = event.head - base, event.end - base
    own = _OWN.match(low, head, end) if event.kind in _SAT else None
    if own is None:
        own = (_BETWEEN if event.kind is MeetingKind.BRIEFING else _OF).search(low, head, end)
        if own is None or _THEME.search(low, head, own.start()):
            return ()
    at = own.end()
    if not _BODY.match(low, at):
        return ()
    return _bodies_in(text, low, at, _clause_end(low, at, end))


def _clause_end(low: str, at: int, end: int) -> int:
    stop = _OF_END.search(low, at, end)
    return stop.start() if stop else end
