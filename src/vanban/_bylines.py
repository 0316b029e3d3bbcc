"""Bylines, datelines and prefixes: the short lines in which a page says who wrote it, for whom and when.

Everything here reads one line or the end of one; where such lines stand is the business of the page reader.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import Final, NamedTuple

from vanban._tables import media, pages, pictures, surnames
from vanban._text import LOWER, UPPER, any_of, caseless

__all__ = [
    "SHORT",
    "VIETNAM",
    "Signature",
    "closing",
    "heads_links",
    "in_use",
    "keys",
    "labelled",
    "lasted",
    "prefix",
    "signature",
    "stamp",
    "stamp_within",
    "trailer",
    "words",
]

SHORT: Final = 130  # a line that is longer is no dateline, byline or piece of furniture


class Signature(NamedTuple):
    """What a byline says."""

    authors: tuple[str, ...]
    source: str | None
    published: dt.date | dt.datetime | None


_WORDS: Final = [
    *((row.words, row.use) for row in pages.ROWS),
    *((row.words, row.use) for row in media.ROWS),
    *((row.words, row.use) for row in pictures.ROWS),
]


def words(*uses: str) -> list[str]:
    """The phrases of the tables that have one of *uses*."""
    return [phrase for phrase, use in _WORDS if use in uses]


def keys(*uses: str) -> frozenset[str]:
    """The same without regard to case."""
    return frozenset(map(str.casefold, words(*uses)))


_YEARS: Final = {row.words.casefold(): (row.since, row.until) for row in pages.ROWS if row.since or row.until}


def in_use(phrase: str, year: int | None) -> bool:
    """Whether pages of a year had a phrase, given in lower case; they had it if nothing else is known."""
    return lasted(*_YEARS.get(phrase, (None, None)), year)


def lasted(since: int | None, until: int | None, year: int | None) -> bool:
    """Whether what was so between two years was so in a third; it was if nothing else is known."""
    return year is None or ((since or year) <= year <= (until or year))


VIETNAM: Final = dt.timezone(dt.timedelta(hours=7))
_WORD_END: Final = f"(?![{UPPER}{LOWER}])"
_STAFF: Final = keys("staff")
_NOTES: Final = keys("note")
_LOOSE_NOTES: Final = tuple(note for note in words("note") if note.islower() and len(note) >= len("ghi"))
_NOTE_WORDS: Final = max(note.count(" ") + 1 for note in _NOTES)
_MEDIA: Final = keys("medium")
_ENDINGS: Final = (*_MEDIA, ".vn", ".com", ".net", ".org", ".info")

# "Thứ Ba, 27/07/2010, 14:00", "Đăng vào 02/08/2022", "08:30 | 12/04/2017", "31-07-2020 - 10:00 AM".
_YEAR: Final = re.compile(r"(?:19|20)[0-9]{2}")
_MONTHS: Final = ("Mười Một", "Mười Hai", "Một", "Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy", "Tám", "Chín", "Mười")
_MONTH: Final = "|".join(map(caseless, _MONTHS))
_MONTH_NUMBERS: Final = dict(zip(map(str.lower, _MONTHS), (11, 12, *range(1, 11)), strict=True))
_LABELS: Final = "|".join(caseless(label) for label in sorted(words("stamp"), key=len, reverse=True))
_STAMP_PART: Final = re.compile(
    r"(?P<iso>[0-9]{4}-[0-9]{2}-[0-9]{2}"
    r"(?P<clock>[T ][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{3,6})?)?(?:Z|[+\-][0-9]{2}:?[0-9]{2})?)?)"
    r"|(?P<day>[0-9]{1,2})\s?(?P<sep>[/.\-])\s?(?P<month>[0-9]{1,2})\s?(?P=sep)\s?(?P<year>[0-9]{4})(?![0-9])"
    rf"|[Tt]háng (?P<month__>{_MONTH}) (?P<day__>[0-9]{{1,2}}),? (?P<year__>[0-9]{{4}})"
    rf"|(?P<day_>[0-9]{{1,2}}) [Tt]háng (?P<month_>[0-9]{{1,2}}|{_MONTH}),?(?: năm)? (?P<year_>[0-9]{{4}})"
    r"|(?P<hour>[0-9]{1,2})(?::|(?:[hg]| giờ) ?)(?P<minute>[0-9]{2})?(?:[:'](?P<second>[0-9]{0,2}))?"
    r" ?(?P<half>[AaPp][Mm]|SA|CH)?(?![0-9])"
    rf"|(?:{_LABELS}){_WORD_END}|(?:{any_of(words('counter'))})\s*:?\s*[0-9.,]+|[\s,;:|()\[\]\-•·/@]+"
)
_STAMP_LABEL: Final = re.compile(rf"[\s|,(\-](?:{_LABELS})\s*:?\s*$")
_AFTERNOON: Final = ("pm", "ch")
_NOON: Final = 12
_MONTHS_OF_YEAR: Final = 12

# "Lam Khê, ngày 05 tháng 3 năm 2022": where something was written.
_PLACE: Final = re.compile(rf"[{UPPER}][{LOWER}]*(?: [{UPPER}][{LOWER}]*){{0,3}}, (?=ngày [0-9])")

# A name is a run of words with capitals or initials: "Phương Hà", "P.Đăng", "THU HƯƠNG", "B.B.Đ", "Ch. Tuấn".
_NAME_WORD: Final = rf"(?:(?:[{UPPER}][{LOWER}]?\.)+[{UPPER}{LOWER}'’]*|[{UPPER}][{UPPER}{LOWER}'’]*)"
_NAME: Final = re.compile(rf"{_NAME_WORD}(?: {_NAME_WORD}){{0,4}}")
_INITIALS: Final = rf"(?:[{UPPER}]\.){{1,3}}[{UPPER}]{{1,2}}"
_INITIAL_NAME: Final = re.compile(rf"(?:[{UPPER}][{LOWER}]{{0,2}}\.)+ ?[{UPPER}{LOWER}]+")
_BETWEEN_NAMES: Final = re.compile(r"\s*[-,;&]\s*|\s+và\s+")
_NO_NAME: Final = re.compile(rf"(?:{any_of(words('figure', 'credit', 'origin', 'scene', 'heading'))}){_WORD_END}")
_SENTENCE: Final = re.compile(rf"(?: [{LOWER}]+){{6}}")  # six small words in a row are no byline
_BYLINE: Final = re.compile(
    rf"(?:{any_of(words('byline'))})(?:\s*:\s*|(?<=ảnh)\s+(?=[{UPPER}])|(?<=ởi)\s+(?=[{UPPER}])|(?<=[TP]V)\s+(?=[{UPPER}]))(?P<names>\S.*)"
)
_PICTURES: Final = re.compile(r"[\s,;./\-]*(?:Ảnh|ảnh|Video|Clip)\s*:.*")
_OWN_PICTURES: Final = re.compile(r"[\s,;./\-]+(?:Ảnh|ảnh|Video|Clip)\s*:.*")
_BRACKETS: Final = re.compile(r"\s*\(([^()]*)\)\s*")
_ORIGIN: Final = re.compile(
    rf"(?:^|(?<=[\s/.,\-]))(?:{any_of([*words('origin'), 'theo', 'nguồn'])})(?:\s*:\s*|\s+)(?:báo )?"
)
_DOMAIN: Final = re.compile(r"[A-Za-z0-9\-]+(?:\.[A-Za-z0-9\-]+)*\.(?:vn|VN|Vn|com|net|org|info)")
_GLUED_ENDINGS: Final = (*words("medium"), "Tổng hợp")  # "Hà AnThể thao & Văn hóa"
_GLUED: Final = re.compile(rf"(?<=[{LOWER}])(?=(?:{any_of(_GLUED_ENDINGS)})$)")
_EDGES: Final = " -|*>»→►"
_SECTIONS: Final = keys("section")
_LIST_HEAD: Final = re.compile(
    rf"(?:(?:các|những|một số) )?(?:{any_of(keys('listed'))})(?: (?:{any_of(keys('sorted'))}))+"
)
_TEAM: Final = re.compile(
    rf"(?:{any_of(word for word in words('staff') if word.startswith(('Nhóm', 'Tổ')))}) [^.,:;()]{{2,30}}"
)
_OUTLET: Final = re.compile(rf"(?:{any_of(words('outlet'))}) [^.!?]+")
_SOURCE: Final = re.compile(rf"(?:[{UPPER}0-9]|[a-z][a-z0-9]*\.[a-z])[^!?;:()]{{1,60}}(?<!\.)")
_SOURCE_WORDS: Final = 8
_PAUSE: Final = re.compile(r"[.!?…\"”’')\]/\\\s]\s+")

# "(Chinhphu.vn) - ", "TTO - ", "Hà Nội (TTXVN 31/7) - ", "ĐÀ NẴNG- ".
_PREFIX: Final = re.compile(
    rf"(?:[{UPPER}][^\s(),.]*(?: [{UPPER}][^\s(),.]*){{0,3}},? )?"
    rf"\((?P<inner>[^()]{{2,30}})\)(?:\s?[.:]?\s?(?P<dash>--?)\s*|\s+)(?=[{UPPER}0-9\"“‘'])"
    rf"|(?P<bare>[{UPPER}][\w.+&]{{1,14}}(?: (?:Online|News|Plus))?)\s?-\s+(?=[{UPPER}0-9\"“‘'])"
    rf"|[{UPPER}]+(?: [{UPPER}]+){{1,3}}\s?-\s+(?=[{UPPER}\"“])"
)
_NEXT_CAPITALS: Final = re.compile(rf"[{UPPER}]{{2}}")
_LOOSE_PAUSE: Final = re.compile(rf"(?<=[{LOWER}0-9)\"”])(?P<colon>:)?\s+(?=[{UPPER}])")
_LOOSE_LENGTH: Final = 60
_FAMILY: Final = any_of(row.name for row in surnames.ROWS if row.sort == "sure")
_UNSTOPPED: Final = re.compile(
    rf"PV|P\.V|CTV|{_INITIALS}|(?:{_FAMILY})(?: [{UPPER}][{LOWER}]+){{1,2}}|(?:{_FAMILY.upper()})(?: [{UPPER}]+){{1,2}}"
)
_BEARER: Final = re.compile(
    rf"(?:^|[\s(])(?:{any_of([*words('bearer', 'link'), *words('credit', 'byline', 'scene')])})\s*$"
)
_STOP_INSIDE: Final = re.compile(rf"[.!?…]\s+[{UPPER}]")
_POINTERS: Final = frozenset(words("pointer"))
_POINTER: Final = re.compile(rf"[.!?…\"”’'/)]\s+(?P<words>{any_of(words('footer', 'pointer'))})")
_LINK_SIGNS: Final = (">>", "→", "»", "►")
_SIGN: Final = re.compile(rf"(?:(?:{any_of(words('pointer'))})\s*:?\s*)?(?:>>>?|→|»|►)\s*")
_SIGN_LOOK_BACK: Final = max(map(len, words("pointer"))) + len(" : ")
_HEADLINE: Final = re.compile(rf"\s*:?(?:$|\s(?=[{UPPER}\"“‘']))")
_TRAILER_LENGTH: Final = 220
_CLOSING: Final = 100  # a byline that has run into a paragraph is shorter
_CAN_OPEN: Final = re.compile(rf"[^{LOWER}]|theo |tổng hợp |nguồn")
_PREFIX_DAY: Final = re.compile(r"[\s,]+(?:ngày )?[0-9]{1,2}[/\-.][0-9]{1,2}(?:[/\-.][0-9]{4})?$")


def stamp(text: str) -> dt.date | dt.datetime | None:
    """The day of a line that holds nothing but a day, a clock time and the words around them.

    With a time it is a moment in Vietnam, unless the line names another zone.
    """
    return _stamp(text, strict=True)


def stamp_within(text: str) -> dt.date | dt.datetime | None:
    """The first day of a line that may say more, with the first clock time beside it."""
    return _stamp(text, strict=False)


def _stamp(text: str, *, strict: bool) -> dt.date | dt.datetime | None:
    if len(text) > SHORT or not _YEAR.search(text):
        return None
    day: dt.date | None = None
    time: dt.time | None = None
    place = _PLACE.match(text) if strict else None
    at = place.end() if place is not None else 0
    try:
        while at < len(text) and (strict or day is None or time is None):
            part = _STAMP_PART.match(text, at)
            if part is None:
                if strict:
                    return None
                at = text.find(" ", at) + 1 or len(text)
                continue
            at = part.end()
            day, time = _day(part) or day, _time(part) or time
    except ValueError:  # the 31st of June, 25 o'clock
        return None
    if day is None or time is None:
        return day
    if time.tzinfo is None or day in (dt.date.min, dt.date.max):
        time = time.replace(tzinfo=VIETNAM)
    return dt.datetime.combine(day, time)


def _day(part: re.Match[str]) -> dt.date | None:
    if part["iso"]:
        return dt.datetime.fromisoformat(part["iso"]).date()
    year = part["year"] or part["year_"] or part["year__"]
    if not year:
        return None
    number = int(part["day"] or part["day_"] or part["day__"])
    named = part["month"] or part["month_"] or part["month__"]
    month = int(named) if named.isdigit() else _MONTH_NUMBERS[named.lower()]
    if number <= _MONTHS_OF_YEAR < month:  # from a system that was never told where it stands
        month, number = number, month
    return dt.date(int(year), month, number)


def _time(part: re.Match[str]) -> dt.time | None:
    if part["clock"]:
        return dt.datetime.fromisoformat(part["iso"]).timetz()
    if not part["hour"]:
        return None
    late = (part["half"] or "").lower() in _AFTERNOON and int(part["hour"]) < _NOON
    return dt.time(int(part["hour"]) + _NOON * late, int(part["minute"] or 0), int(part["second"] or 0))


def heads_links(text: str) -> bool:
    """Whether a line is a heading above links to other pages: "Tin liên quan", "CÁC BÀI VIẾT CÙNG CHUYÊN MỤC:"."""
    if len(text) > SHORT:
        return False
    bare = text.casefold().strip(_EDGES + ".:()[]")
    return bare in _SECTIONS or _LIST_HEAD.fullmatch(bare) is not None


def labelled(text: str) -> bool:
    """Whether *text* opens with words such as "Tác giả:"."""
    return _BYLINE.match(text) is not None


def signature(text: str) -> Signature | None:
    """What a byline says, or ``None`` where *text* is anything else.

    "Hà An", "Hà An - Minh Khê", "Tin, ảnh: Hà An", "Hà An (TTXVN)", "Hà An/VOV", "Theo Báo Lam Khê", "PV",
    "Hà An | 05:06 18/06/2017".
    """
    if len(text) > SHORT or _SENTENCE.search(text):
        return None
    text = " ".join(text.split()).strip(_EDGES)
    if text.casefold() in _LOOSE_NOTES:
        return Signature((), None, None)
    signed = _signature(text)
    if signed is None and text.endswith(_GLUED_ENDINGS):
        return _signature(_GLUED.sub(" ", text))
    return signed


def _signature(text: str) -> Signature | None:
    published = None
    if year := _YEAR.search(text):
        digit = next(at for at, char in enumerate(text[: year.end()]) if char.isdigit())
        if published := stamp(text[digit:]):
            text = _STAMP_LABEL.sub("", text[:digit]).rstrip(" -|,(")
    pieces = text.split()
    half = len(pieces) // 2
    if pieces[:half] == pieces[half:]:  # printed twice
        text = " ".join(pieces[:half])
    if label := _BYLINE.match(text):
        text = _PICTURES.sub("", label["names"])
    elif credit := _OWN_PICTURES.search(text, 1):
        text = text[: credit.start()]
    text, noted = _without_note(text)
    source: str | None = None
    contents: list[str] = []
    if "(" in text:
        contents = [content.strip() for content in _BRACKETS.findall(text)]
        brackets = [_bracket(content) for content in contents]
        source = next(filter(None, brackets), None)
        noted = noted or "" in brackets
        text = _BRACKETS.sub(" ", text).strip(" -,/")
    signed = _names_and_source(text)
    if signed is None:
        return None
    authors, named = signed
    if contents and named and not authors and _is_person(named):  # "Theo Hà An (Lam Khê 24h)"
        authors, named, source = (named,), None, source or contents[0]
    if not (authors or source or named or noted):
        return None
    return Signature(authors, source or named, published)


def _without_note(text: str) -> tuple[str, bool]:
    """A byline without a note that has no brackets: "Hà An tổng hợp", "Tổng hợp Hà An"."""
    lower = text.casefold()
    if not (lower.endswith(_LOOSE_NOTES) or lower.startswith(_LOOSE_NOTES)):
        return text, False
    pieces = text.split()
    for size in range(min(len(pieces) - 1, _NOTE_WORDS), 0, -1):
        if " ".join(pieces[-size:]).casefold() in _LOOSE_NOTES:
            return " ".join(pieces[:-size]).rstrip(" -,"), True
        if " ".join(pieces[:size]).casefold() in _LOOSE_NOTES and pieces[size][:1].isupper():
            return " ".join(pieces[size:]), True
    return text, False


def _is_person(text: str) -> bool:
    """Whether *text* is a Vietnamese name or initials, and no medium."""
    own = not text.isascii() or _INITIAL_NAME.fullmatch(text) is not None
    return own and not _is_medium(text) and _NAME.fullmatch(text) is not None and (" " in text or "." in text)


def _names_and_source(text: str) -> tuple[tuple[str, ...], str | None] | None:
    """Who wrote, and for which medium: "Hà An/VOV.VN", "Hà An Theo Trí thức trẻ", "TTXVN/Tin Tức"."""
    if origin := _ORIGIN.search(text):
        front, rest = text[: origin.start()].partition("/")[0], text[origin.end() :]
        while origin := _ORIGIN.match(rest):
            rest = rest[origin.end() :]
    elif behind := _before_medium(text):
        return behind
    elif _is_medium(text):
        front, rest = "", text
    else:
        front, slash, rest = text.partition("/")
        if slash and _is_medium(front.strip()):
            front, rest = "", text
    authors = _names(front)
    if authors is None or not rest.strip(" ,/"):
        return None if authors is None else (authors, None)
    rest = rest.strip(" ,/")
    front, slash, medium = rest.rpartition("/")
    if slash and (" " in front or "." in front) and not _is_medium(front.strip()) and (more := _names(front)):
        return (*authors, *more), medium.strip()
    if behind := _before_medium(rest):
        return (*authors, *behind[0]), behind[1]
    if behind := _behind_medium(rest):
        return (*authors, *behind[0]), behind[1]
    return (authors, rest) if rest.count(" ") < _SOURCE_WORDS and _SOURCE.fullmatch(rest) else None


def _before_medium(text: str) -> tuple[tuple[str, ...], str] | None:
    """Names in front of a medium that no more than a blank or a dash parts from them: "Hà An - TTXVN"."""
    lower = text.casefold()
    if lower in _MEDIA or not (lower.endswith(_ENDINGS) or _OUTLET.search(text)):
        return None
    pieces = text.split()
    for size in range(1, len(pieces)):
        rest, front = " ".join(pieces[size:]), " ".join(pieces[:size])
        if _is_medium(rest) and (" " in front or "." in front or front.endswith("-")) and (more := _names(front)):
            return more, rest
    return None


def _behind_medium(text: str) -> tuple[tuple[str, ...], str] | None:
    """A name behind a medium of the table: "Trí thức trẻ Hà An", "Báo Tuổi Trẻ Hà An"."""
    if text.casefold() in _MEDIA:
        return None
    pieces = text.split()
    for size in range(len(pieces) - 1, 0, -1):
        medium, name = " ".join(pieces[:size]), " ".join(pieces[size:])
        if medium.casefold().removeprefix("báo ") in _MEDIA and _is_person(name):
            return (name,), medium
    return None


def _bracket(content: str) -> str | None:
    """The medium in the brackets behind a name; empty for a note how the report was made; else ``None``."""
    pieces = content.split()
    for size in range(min(len(pieces), _NOTE_WORDS), 0, -1):
        if " ".join(pieces[:size]).casefold() in _NOTES:
            content = " ".join(pieces[size:])
            break
    else:
        size = 0
    origin = _ORIGIN.match(content)
    if origin:
        return content[origin.end() :]
    return content if size or _is_medium(content.partition("/")[0]) else None


def _is_medium(text: str) -> bool:
    known = text.casefold() in _MEDIA or _DOMAIN.fullmatch(text) is not None
    return known or (_OUTLET.fullmatch(text) is not None and text.count(" ") < _SOURCE_WORDS)


def _names(text: str) -> tuple[str, ...] | None:
    """The names in a list of names; ``None`` where something else stands among them."""
    text = text.strip(" -,/")
    if not text:
        return ()
    if text.rstrip(".").casefold() in _STAFF or _TEAM.fullmatch(text):
        return (text.rstrip("."),)
    names = [name for name in _BETWEEN_NAMES.split(text) if name.casefold() not in _MEDIA]
    names = [name if _NAME.fullmatch(name) else name.removesuffix(".") for name in names]
    if not all(_NAME.fullmatch(name) and not _NO_NAME.match(name) for name in names):
        return None
    return tuple(names) or None


def closing(text: str, report: str = "") -> tuple[int, Signature | None]:
    """Where a byline begins that has run into the end of a paragraph, and what it says.

    A name behind a colon or without a full stop before it is the author's if the *report* names no such person.
    """
    begin, signed = _behind_stop(text)
    if signed or text.endswith((".", "…", "!", "?", "”", '"')):
        return begin, signed
    for pause in _LOOSE_PAUSE.finditer(text, max(0, len(text) - _LOOSE_LENGTH)):
        begin = pause.end()
        name = text[begin:].strip(" -")
        sure = _UNSTOPPED.fullmatch(name) is not None
        if not (sure or pause["colon"]) or _BEARER.search(text, max(0, pause.start() - SHORT), pause.start()):
            continue
        signed = signature(text[begin:])
        names = signed.authors if signed else ()
        if names and (sure or all(map(_is_person, names))) and not any(report.count(name) > 1 for name in names):
            return begin, signed
    return len(text), None


def _behind_stop(text: str) -> tuple[int, Signature | None]:
    for pause in _PAUSE.finditer(text, max(0, len(text) - _CLOSING)):
        if _CAN_OPEN.match(text, pause.end()) and (signed := signature(text[pause.end() :])):
            return pause.end(), signed
    return len(text), None


def trailer(text: str) -> tuple[int, int, Signature | None]:
    """The words at the end of a paragraph that belong to the page, and the byline that may stand behind them."""
    floor = max(0, len(text) - _TRAILER_LENGTH)
    if signs := [at for sign in _LINK_SIGNS if (at := text.find(sign, floor)) >= 0]:
        first = min(signs)
        for mark in _SIGN.finditer(text, max(0, first - _SIGN_LOOK_BACK)):
            rest = text[mark.end() :]
            if signed := signature(rest):
                return mark.start(), mark.end(), signed
            if not _STOP_INSIDE.search(rest):
                end, signed = _behind_stop(rest)
                return mark.start(), mark.end() + end, signed
    for mark in _POINTER.finditer(text, floor):
        start = mark.start("words")
        if mark["words"] not in _POINTERS:
            end, signed = _behind_stop(text[mark.end() :])
            return start, mark.end() + end, signed
        headline = _HEADLINE.match(text, mark.end())
        if headline and not _STOP_INSIDE.search(text, headline.end()):
            return start, len(text), None
    return len(text), len(text), None


def prefix(text: str, *, known: bool = True) -> tuple[int, str | None] | None:
    """How far the prefix of a medium or the place of a dateline goes, and the medium.

    If it need not be *known*, any few capitals in front of a dash are a medium: "BLK - ".
    """
    found = _PREFIX.match(text)
    if found is None:
        return None
    if bare := found["bare"]:
        online = bare.isupper() and bare.endswith("O")
        if bare == "Online":
            return found.end(), None
        unknown = not known and bare.isupper() and not _NEXT_CAPITALS.match(text, found.end())
        return (found.end(), bare) if online or unknown or _is_medium(bare) else None
    if found["inner"] is None:
        return found.end(), None
    medium = _PREFIX_DAY.sub("", found["inner"])
    letters = medium.isalpha() and medium.isupper()
    named = found["dash"] and medium[:1].isupper() and ":" not in medium
    return (found.end(), medium) if letters or named or _is_medium(medium) else None
