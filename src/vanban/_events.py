"""Names of gatherings: where a noun phrase such as "Hội nghị giao ban quý I" begins, where it ends, and what it tells.

A name opens with a head of the table, goes on over what belongs to it (citations, brackets, quotations, lists), and
ends before a verb, a comma or a full stop outside of it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple, cast, final

from vanban._around import lowered, sentence_breaks
from vanban._tables import meetings
from vanban._text import LOWER, UPPER, any_of
from vanban.values import MeetingKind

__all__ = ["Ending", "Event", "Sentence", "either", "events", "every", "heads", "sentences"]

_LETTER: Final = f"{UPPER}{LOWER}0-9"


def either(words: Iterable[str]) -> str:
    """A pattern for one of *words*, whole."""
    return rf"(?<![{_LETTER}])(?:{any_of(words)})(?![{_LETTER}])"


class Ending:
    """Words at the end of a piece of text, looked for only where the last word is one of theirs."""

    def __init__(self, words: Iterable[str], between: str = "") -> None:
        words = tuple(words)
        self._last = {word.split()[-1] for word in words} | set(re.findall(r"\w+", between))
        rest = rf"(?:\s+(?:{between}))*" if between else ""
        self._pattern = re.compile(rf"(?<!\w)(?P<words>{any_of(words)}){rest}$")

    def search(self, text: str, last: str) -> re.Match[str] | None:
        """The words that end *text*, of which *last* is the last word."""
        return self._pattern.search(text) if last in self._last else None


class Sentence(NamedTuple):
    """A sentence in which a gathering is named."""

    start: int
    end: int
    low: str
    """The sentence in lower case."""


class Event(NamedTuple):
    """One naming of a gathering; offsets are those of the folded text."""

    start: int
    end: int
    head: int
    """Where the head ends."""
    verb: bool
    """Whether it is told by a verb: "đã làm việc với …"."""
    verbal: bool
    """Whether its head may be a verb: "Sở Du lịch họp báo về …"."""
    bare: bool
    """Whether it is the head alone."""
    kind: MeetingKind
    sentence: Sentence


# Pieces of heads that have a letter so rare that the scan skips from one to the next; those without one are looked for
# one by one, which costs less than a scan that stops at common letters.
_ANCHOR: Final = re.compile(
    r"[ộọễổửậồặạệỘỌỄẠ](?:i\s+(?:nghị|thảo|đàm|kiến|lễ|làm|gặp|tiếp|đối|dưỡng|hội)|c\s+(?:gặp|làm|tiếp|đối|giao|với)"
    r"|p(?:\s+(?:huấn|mặt|gỡ)|(?<=[hH]ọp)(?![a-zà-ỹ]))|a\s+đàm|n(?:\s+đàn|g\s+kết)|(?<=[lL]ễ)\s(?!hội|tân|tết|phục|nghi|bái)|(?<=xúc\scử)\s+tri|\s+đàm"
    r"|I\s+(?:NGHỊ|THẢO|HỘI)|P|(?<=Ễ)\s)"
)
_SESSION: Final = re.compile(r"hiên (?:toàn thể|khai mạc|bế mạc|thảo luận|chất vấn|giải trình|làm việc)")
_PIECES: Final = ("iao ban", "IAO BAN", "ơ kết", "Ơ KẾT", "ày hội", "ít tinh", "íttinh", "ã tiếp ", "ừa tiếp ")
_HEADS: Final = {row.words: row for row in meetings.ROWS if row.use != "modifier"}
_HEAD: Final = re.compile(
    rf"(?<![{_LETTER}])(?P<classifier>(?:{any_of(meetings.CLASSIFIERS)})\s+)?(?P<head>{any_of(tuple(_HEADS))})(?![{_LETTER}])"
)
_MODIFIERS: Final = {row.words: row.kind for row in meetings.ROWS if row.use == "modifier"}
_MODIFIER: Final = re.compile(either(tuple(_MODIFIERS)))
_RANK: Final = {kind: place for place, kind in enumerate(meetings.PRECEDENCE)}
# The words of a name up to which a modifier makes its kind.
_TOPIC: Final = re.compile(r"(?<!\w)(?:của|về|với|giữa|thực hiện|cho)(?!\w)|[0-9“\"(]")
_SITES: Final = r"(?<!\w)với\s+(?:(?:hơn|gần|khoảng|trên)\s+)?\w+\s+(?:điểm|đầu)\s+cầu"
_STEP: Final = re.compile(
    rf"(?P<inside>{either(meetings.INSIDE)})|(?P<sites>{_SITES})|(?P<stop>{either(meetings.ENDS)})"
    rf"|(?P<act>{either(meetings.ACTS)})|(?P<of>{either(('của', 'giữa', 'với'))})"
    rf"|(?P<about>{either(('về', 'về việc'))})"
    r"|(?P<sign>[,.;:!?…\n])|(?P<open>[(“\"‘])|(?P<slash>/\s)"
)
_CLOSE: Final = {"(": ")", "“": "”", '"': '"', "‘": "’"}
_QUOTED: Final = 220
_LONGEST: Final = 420
_TAKING: Final = ("với", "gặp", "gặp gỡ", "tiếp", "kiến")  # heads that are followed by whom one meets
_MOST: Final = 16  # a sentence with more is a list
_NEAR: Final = 300
_INNER: Final = 30
_REACH: Final = 1500  # no further from a head is a sentence read
_JOINED: Final = re.compile(rf"(?=({any_of(meetings.JOINED)}))")
_CLAUSE: Final = re.compile(rf"\s*(?:{any_of(meetings.CLAUSES)})(?![{_LETTER}])")
_MEMBER: Final = re.compile(r"\s+(?P<words>[^,.;:()“”\n]{2,60}?)(?=,\s|\s+và\s)")
_OPENINGS: Final = ("khai mạc", "bế mạc")
_PREPOSITIONS: Final = ("tại", "ở")
_SITE: Final = re.compile(rf"\s+(?:[0-9]|(?:{any_of(meetings.SITES)})(?![{_LETTER}]))")
_BODY: Final = re.compile(rf"(?:{any_of(meetings.BODIES)})(?![{_LETTER}])")
_SPEAKER: Final = re.compile(rf"\s+(?:phó\s+)?(?:{any_of(meetings.SPEAKERS)})(?!\w)(?![^,.;]{{0,40}}\svới\s)")
_PURPOSE: Final = re.compile(rf"\s+(?:{any_of(meetings.PURPOSES)})(?!\w)")
_NUMBERED: Final = re.compile(r"(?:thứ|lần|khóa)\s+(?:thứ\s+)?\S+(?:\s\([^()]*\))?$")
_TERM: Final = re.compile(r"(?:\s+[^\s,]+){0,4}\s+(?:khóa|nhiệm kỳ|lần thứ)(?!\w)|\s+[0-9ivx]")
_HOUSE: Final = re.compile(rf"\s+(?:{any_of(meetings.HOUSES)})(?!\w)")
_TRAILING: Final = re.compile(rf"(?:[\s,(-]+(?:{any_of(meetings.TRAILING)}|(?<!năm\s)nay))+$")
_DAY_ONLY: Final = re.compile(
    r"\s*(?:dự kiến|từ ngày|từ|sáng|chiều|tối)\s[^()]*[0-9]$"
    r"|\s*(?:ngày\s+)?(?:[0-9]{1,2}[/.-]){1,2}[0-9]{1,4}(?:\s*-\s*(?:[0-9]{1,2}[/.-]){1,2}[0-9]{4})?\s*$"
)
_POINTING: Final = re.compile(rf"(?:\s+(?:{any_of(meetings.POINTING)}))*$|\s+và(?!\w)")


def sentences(text: str, anchors: Iterable[int], cuts: Sequence[int] = ()) -> list[Sentence]:
    """The sentences of *text* in which *anchors* stand, in order.

    *cuts* are places where a sentence ends in any case: the bounds of a caption that runs into a paragraph.
    """
    found: list[Sentence] = []
    end = 0
    for anchor in anchors:
        if anchor < end:
            continue
        start = max(end, text.rfind("\n", 0, anchor) + 1, anchor - _REACH)
        stop = text.find("\n", anchor)
        stop = min(len(text) if stop < 0 else stop, anchor + _REACH)
        breaks = {start + at for at in sentence_breaks(text, start, min(stop, anchor + _NEAR))}
        if not any(at > anchor for at in breaks):
            breaks.update(start + at for at in sentence_breaks(text, start, stop))
        breaks.update(cuts[bisect_left(cuts, start) : bisect_left(cuts, stop)])
        start = max((at for at in breaks if at <= anchor), default=start)
        end = min((at for at in breaks if at > anchor), default=stop)
        low = lowered(text[start:end])
        for old, new in meetings.SPELLINGS.items():
            low = low.replace(old, new)
        found.append(Sentence(start, end, low))
    return found


def heads(text: str) -> list[int]:
    """Where a gathering may be named."""
    found = [found.start() for scan in (_ANCHOR, _SESSION) for found in scan.finditer(text)]
    return sorted(found + every(text, _PIECES))


def every(text: str, pieces: Iterable[str]) -> list[int]:
    """Where *pieces* stand, those of one after those of another."""
    places: list[int] = []
    for piece in pieces:
        at = text.find(piece)
        while at >= 0:
            places.append(at)
            at = text.find(piece, at + 1)
    return places


def events(
    text: str, sentence: Sentence, within: Sequence[tuple[int, int]], days: Sequence[tuple[int, int]]
) -> list[Event]:
    """The gatherings that *sentence* names.

    *within* are pieces that no name ends in: citations. *days* are the dates of the sentence that fix a day.
    """
    found: list[Event] = []
    low, base = sentence.low, sentence.start
    sentence_text = text[base : sentence.end]
    at = 0
    while len(found) < _MOST and (head := _HEAD.search(low, at)):
        row = _HEADS[" ".join(head["head"].split())]
        if row.words == "họp" and not head["classifier"] and _HEAD.search(low, head.end(), head.end() + _INNER):
            at = head.end()
            continue
        name = _Name(low, sentence_text, base, head)
        spoken = name.framed and _SPEAKER.match(low, head.end()) and not row.words.endswith(_TAKING)
        end = head.end() if spoken else _without_day(low, base, head.end(), name.end(within), days)
        bare = bool(_POINTING.match(low, head.end(), end))
        verbal = not head["classifier"] and row.words in meetings.VERBAL
        begin = head.start("head") if row.words.startswith("lễ") else head.start()
        found.append(
            Event(
                base + begin,
                base + end,
                base + head.end(),
                row.use == "verb" and not head["classifier"],
                verbal,
                bare,
                _kind(low, head, end),
                sentence,
            )
        )
        at = max(end, head.end())
    return found


def _kind(low: str, head: re.Match[str], end: int) -> MeetingKind:
    """The most special kind that the head and the words next to it tell."""
    row = _HEADS[" ".join(head["head"].split())]
    kinds = [row.kind]
    if end <= head.end() or row.words.endswith(_TAKING):
        return MeetingKind(row.kind)
    topic = _TOPIC.search(low, head.end(), end)
    stop = topic.start() if topic else end
    kinds += [_MODIFIERS[" ".join(found[0].split())] for found in _MODIFIER.finditer(low, head.end(), stop)]
    return MeetingKind(min(kinds, key=_RANK.__getitem__))


@final
class _Name:
    """The name that a head opens, read step by step: a group of the pattern is read by the method of its name.

    A method gives the place from which to go on, or ``None`` where the name ends.
    """

    def __init__(self, low: str, text: str, base: int, head: re.Match[str]) -> None:
        self.low = low
        self.text = text
        self.base = base
        self.head = head.end()
        # Behind "tại hội nghị" a comma ends the name; behind a verb it may stand inside.
        self.framed = low[: head.start()].rstrip().endswith(meetings.FRAMES)
        self.owned = self.about_what = self.quoted = False
        self.acted = 0

    def end(self, within: Sequence[tuple[int, int]]) -> int:
        """Where the name ends; *within* are the citations of the sentence."""
        low, at = self.low, self.head
        limit = min(len(low), at + _LONGEST)
        while step := _STEP.search(low, at, limit):
            start = step.start()
            for _, stop in within:
                if at <= stop - self.base <= start and _PURPOSE.match(low, stop - self.base):
                    return stop - self.base
            cited = next((stop for begin, stop in within if begin <= self.base + start < stop), None)
            if cited is None:
                following: int | None = getattr(self, cast("str", step.lastgroup))(step)
                if following is None:
                    return start
                at = following
            else:
                at = cited - self.base
        return limit

    def inside(self, step: re.Match[str]) -> int:
        return step.end()

    def sites(self, step: re.Match[str]) -> None:
        """The number of places joined by video is no part of a name."""

    slash = sites

    def stop(self, step: re.Match[str]) -> int | None:
        start, at = step.span()
        inner = step[0] in _PREPOSITIONS and not (self.text[at + 1 : at + 2].isupper() or _SITE.match(self.low, at))
        part = self.low.endswith("phiên họp", 0, self.head) and self.low[self.head : start].isspace()
        first = part and step[0] in _OPENINGS  # "phiên họp khai mạc"
        named = self.text[start].isupper() or inner or first
        return at if named or (self.acted and self.low[self.acted : start].isspace()) else None

    def act(self, step: re.Match[str]) -> int | None:
        if ((self.owned and not self.about_what) or self.quoted) and self.text[step.start()].islower():
            return None
        self.acted = step.end()
        return step.end()

    def of(self, step: re.Match[str]) -> int:
        self.owned = True
        return step.end()

    def about(self, step: re.Match[str]) -> int:
        self.about_what = True
        return step.end()

    def open(self, step: re.Match[str]) -> int | None:
        close = self.low.find(_CLOSE[step[0]], step.end(), step.end() + _QUOTED)
        if close < 0 or (step[0] == "(" and _DAY_ONLY.match(self.low[step.end() : close])):
            return None
        self.quoted = self.quoted or step[0] != "("
        return close + 1

    def sign(self, step: re.Match[str]) -> int | None:
        start, at = step.span()
        if step[0] == ".":
            return at if self.low[at : at + 1].strip() else None  # "TP.HCM"
        return at if step[0] == "," and _goes_on(self.low, self.text, start, framed=self.framed) else None


def _goes_on(low: str, text: str, comma: int, *, framed: bool) -> bool:
    """Whether a comma stands inside a name."""
    if any(found.start() < comma < found.end(1) for found in _JOINED.finditer(low, max(0, comma - 25), comma + 12)):
        return True
    house = _HOUSE.match(low, comma + 1)
    if house and _NUMBERED.search(low, max(0, comma - 40), comma):
        return not framed or _TERM.match(low, house.end()) is not None
    if framed or _CLAUSE.match(low, comma + 1):
        return False
    named, names = text[low.rfind(" ", 0, comma) + 1].isupper(), text[comma + 2 : comma + 3].isupper()
    if named != names and not (names and _BODY.match(low, comma + 2)):
        return False
    at = comma + 1
    for _ in range(6):
        member = _MEMBER.match(low, at)
        if member is None or _STEP_END.search(member["words"]):
            return False
        at = member.end()
        if not low.startswith(",", at):
            return True
        at += 1
    return False


_STEP_END: Final = re.compile(either(meetings.ENDS))


def _without_day(low: str, base: int, head: int, end: int, days: Sequence[tuple[int, int]]) -> int:
    """A name goes without the day at its end: "hội nghị tổng kết | sáng 6/2"."""
    name = low[:end].rstrip()
    for begin, stop in days:
        if head <= begin - base and stop - base == len(name):
            name = name[: begin - base].rstrip()
            break
    trailing = _TRAILING.search(name, head)
    name = name[: trailing.start()] if trailing else name
    return max(head, len(name.rstrip(" ,-")))
