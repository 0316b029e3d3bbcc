"""Captions: the lines under pictures, alone or run into a paragraph.

A caption gives itself away by the credit behind it ("Ảnh: TTXVN"), by what it shows ("Toàn cảnh hội nghị", "Ông …
phát biểu tại hội nghị"), or by standing without a full stop in front of the next sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from vanban._bylines import SHORT, words
from vanban._text import LOWER, UPPER, any_of

__all__ = ["Part", "credit_of", "is_caption", "is_picture_title", "parts", "wants_holder"]

_WORD_END: Final = f"(?![{UPPER}{LOWER}])"

# Whoever took the picture: "Ảnh: TTXVN", "(Ảnh: Hà An)", "- Ảnh: VGP/Hà An", "(Ảnh minh họa)", "(Nguồn: AP)".
_MARKS: Final = {
    "Ảnh": "",
    "ảnh": "(?= ?:| minh h| tư l)",
    "(ảnh": "(?= (?:chụp|do|nguồn|[A-ZĐ]))",
    "Nguồn ảnh": "",
    "Nguồn": "(?= ?:| [Ii]nternet)",
    "ẢNH": "(?= ?:)",
    "ẢNh": "(?= ?:)",
    "Photo": "(?= ?:)",
    "Đồ họa": "(?= ?:)",
    **{f"{agency}/TTXVN": "" for agency in words("agency")},
}
_AGENCY: Final = re.compile(rf"(?:{any_of(words('agency'))})/TTXVN(?![{UPPER}{LOWER}/])")
_LABEL: Final = re.compile(rf"(?:{any_of([*words('credit'), 'Nguồn'])})(?P<colon> ?:|(?<=Ảnh)\.(?= [{UPPER}]))?")
_SELF_TOLD: Final = re.compile(r"[Ảả]nh (?:[Mm]inh|[Tt]ư|chụp|cắt)")
_DATED: Final = re.compile(r"[0-9][/\-][0-9]")
_DATE_WITHIN: Final = 60
_ILLUSTRATION: Final = re.compile(r"Ảnh [Mm]inh h")
_MORE: Final = re.compile(r"[.,;:\s\-]*(?:\([Nn]guồn ?:[^()]{1,60}\)|(?:[Nn]guồn|Ảnh) ?:)")
_HOLDER: Final = re.compile(rf"(?:[{UPPER}@]|(?:internet|[a-z0-9\-]+\.[a-z0-9\-]+))[^\s,;()]{{0,60}}")
_DOMAIN: Final = re.compile(r"[a-z0-9\-]+(?:\.[a-z0-9\-]+)+")
_MEDIUM: Final = re.compile(f"(?:{any_of(words('medium'))}){_WORD_END}")
_PAPER: Final = re.compile(
    rf"[Bb]áo [{UPPER}][{UPPER}{LOWER}]*(?: [{LOWER}]+){{1,3}}(?= [{UPPER}]|[.,;)]|$)|báo(?= [{UPPER}])"
)
_SOURCES: Final = ("Nguồn:", "Nguồn :")
_SHOWN: Final = ("Trong ", "trong ")
_HOLDER_WORDS: Final = 4
_NAME_WORDS: Final = 2
_CREDIT_BEHIND: Final = range(2)  # "Ảnh: …", "(Ảnh: …)"
_SLASH: Final = re.compile(rf" ?/ ?(?=[{UPPER}])")
_TELLS_ON: Final = re.compile(r" (?:về|của|khi|cho|tại|lúc|trong)(?= )")
_GOES_ON: Final = re.compile(rf" [{LOWER}0-9]")
_OF_BYLINE: Final = re.compile(r"(?:[Tt]in|[Bb]ài)(?:, ?| và | - |: [^.:]{2,40}[,;\-] ?)$")
_CREDIT_LOOK_BACK: Final = 60
_OPEN_CREDIT: Final = re.compile(r"Ảnh ?:?$")

_STOP: Final = re.compile(rf"[.!?…\"”][\"”’')\]/.]*\s+(?=[{UPPER}\"“‘'(0-9])")
_SHORT_FORM: Final = re.compile(
    rf"(?:^|[\s(\-])(?:[{UPPER}]|T\.Ư|TP|Tp|tp|TX|TT|GS|PGS|TS|ThS|BS|LS|KS|St|Mr|Mrs|Th|Ph|Ch)\.$"
)
_LOOK_BACK: Final = 600
_LONG_QUOTATION: Final = 6  # words
# One scan finds the marks of credits and the words that open a sentence; the marks capture something.
_VIEWS: Final = tuple(words("view"))
_VIEW: Final = re.compile(rf"(?:{any_of(_VIEWS)})(?: [^\s.!?…]+){{1,6}}\.(?= (?!\(?(?:[Ảả]nh|Nguồn|Photo|Đồ))|$)")
_SIGN: Final = re.compile(
    any_of(
        {mark: f"(){after}" for mark, after in _MARKS.items()}
        | dict.fromkeys(words("opener"), rf"(?=,| [{LOWER}0-9(])")
        | dict.fromkeys(words("beginning"), rf"(?= [{LOWER}0-9(])")
        | dict.fromkeys(words("thing"), rf"(?= [{LOWER}0-9])")
        | dict.fromkeys(_VIEWS, f"(?= [{LOWER}{UPPER}])")
        | dict.fromkeys(
            words("bearing"), rf"(?= [{LOWER}]| (?!Mẹ|Rịa|Nà|Trưng|Triệu)[{UPPER}][{UPPER}{LOWER}]* [{UPPER}])"
        )
        | dict.fromkeys(words("moment"), "(?= [0-9])")
        | dict.fromkeys(words("start"), "(?=[ ,])")
    )
)
_LINK_SIGNS: Final = ("»", ">", "→", "►")
_NEXT: Final = re.compile(
    rf" (?:(?:{any_of(words('start', 'figure', 'scene'))}){_WORD_END}|(?:{any_of(words('moment'))}) [0-9]"
    rf"|(?:{any_of(words('opener', 'beginning'))})(?=,| [{LOWER}0-9(]))"
)
_NO_STOP: Final = re.compile(rf".[{LOWER}0-9] |[^.!?…][)”] ")
_LINK: Final = re.compile(rf" (?:{any_of(words('link'))})$")
_SIGHT: Final = re.compile(rf"(?:{any_of(words('sight', 'thing'))}){_WORD_END}")
_GOES_BACK: Final = re.compile(rf"(?:{any_of(words('back'))}){_WORD_END}")
_COUNTED: Final = re.compile(r"[0-9][/\-][0-9]| [0-9]+(?:[.,][0-9]+)* [a-zđ]")  # days and counts
_TOLD: Final = re.compile(r"(?: này|[Tt]ôi)(?: |$)")  # what a report says of itself
_REPORT: Final = re.compile(rf"(?:{any_of(words('start', 'opener', 'moment'))}){_WORD_END}")
_SCENE: Final = re.compile(rf"(?:{any_of(words('scene'))}){_WORD_END}")
_TOPIC: Final = re.compile(rf"(?:{any_of(words('topic'))}){_WORD_END}")
_NAME: Final = rf"[{UPPER}][{UPPER}{LOWER}]* [{UPPER}][{UPPER}{LOWER}]*"
_FIGURE: Final = re.compile(rf"(?:{any_of(words('figure'))}){_WORD_END}|{_NAME}")
_ACT: Final = re.compile(
    rf" (?:{any_of(words('act'))}){_WORD_END}(?! (?:bị|kiến|án|đoán|thảo|báo|phòng|toán)){_WORD_END}"
)
_POSES: Final = tuple(f" {pose} " for pose in words("pose"))
_SPEECH: Final = re.compile(rf" (?:{any_of(words('speech', 'saying'))}){_WORD_END}")
_SAYING: Final = re.compile(rf" (?:{any_of(words('saying'))}){_WORD_END}")
_PROPER: Final = re.compile(rf" [{UPPER}][{LOWER}]")
_UNFINISHED: Final = (",", ":", ";", "-", "“")
_ENDS: Final = (*'.…/?!"”', *_UNFINISHED)
_ITEM: Final = re.compile(r"[\-+*“\"]|[0-9]{1,2}[.)\-]|[IVX]{1,4}[.)]")
_CAPTION_LENGTH: Final = 700
_CAPTION_WORDS: Final = 60
_PLAIN_WORDS: Final = 32
_CAPTION_SIZES: Final = range(3, _PLAIN_WORDS + 1)
_GLANCE: Final = 6  # words of a first sentence that is too short for a report
_FIRST_WORDS: Final = 18  # the same where the report opens behind it
_TITLE_SIZES: Final = range(9, _PLAIN_WORDS + 1)
_LONG_HEADING: Final = 11
_STORY_CREDITS: Final = 3
_STORY_WORDS: Final = 70


class Part(NamedTuple):
    """A piece of a paragraph."""

    start: int
    end: int
    role: str
    credit: int | None = None  # where the credit at the end of a caption begins


class _Signs(NamedTuple):
    """Where marks of credits stand, and words that open a sentence."""

    marks: list[int]
    openers: list[int]


def is_caption(text: str, *, after_lead: bool, plain: bool = True) -> bool:
    """Whether a whole line tells what a picture shows.

    A sentence of who chairs or speaks, with its full stop and right behind the lead, belongs to the report.  A *plain*
    line has nothing of a caption but that it is long and without a full stop.
    """
    if len(text) > _CAPTION_LENGTH or (count := text.count(" ") + 1) > _CAPTION_WORDS:
        return False
    signs = _signs(text)
    if ends := [end for _, end in _credits(text, signs.marks)]:
        return not text[ends[-1] :].strip(" ./")
    if count > _PLAIN_WORDS or text.endswith(("?", "!", *_UNFINISHED)) or _ITEM.match(text):
        return False
    if _sentence_start(text, 0, len(text)) or any(shown for *_, shown in _unstopped(text, signs.openers, 0, len(text))):
        return False
    stopped = text.endswith((".", "…"))
    if _is_picture(text):
        return not (stopped and after_lead and not _SCENE.match(text))
    return plain and not stopped and count >= _LONG_HEADING and ":" not in text and bool(_PROPER.search(text))


def is_picture_title(text: str) -> bool:
    """Whether the line in the place of the lead, without a full stop, is long enough for a caption and no sentence."""
    unstopped = text[-1:].isalnum() or text.endswith((")", "”", '"'))
    return unstopped and text.count(" ") + 1 in _TITLE_SIZES and not (_REPORT.match(text) or _ITEM.match(text))


def credit_of(text: str) -> int | None:
    """Where the credit at the end of a caption begins."""
    return max((begin for begin, _ in _credits(text, _signs(text).marks)), default=None)


def wants_holder(text: str) -> int | None:
    """Where a credit begins whose name has slipped to the next line."""
    if not text.endswith(("Ảnh", ":")):
        return None
    found = _OPEN_CREDIT.search(text, max(0, len(text) - len("Ảnh :")))
    return found and found.start()


def parts(text: str, title: str, *, opening: bool) -> Iterator[Part]:
    """A paragraph as body and captions; *opening* says that it stands right behind the lead or the headline."""
    signs = _signs(text)
    if not (opening or signs.marks or signs.openers) and text.endswith(_ENDS):
        yield Part(0, len(text), "body")
        return
    at = 0
    for start, end, credit in _captions(text, title, signs, opening=opening):
        if text[at:start].strip():
            yield Part(*_trim(text, at, start), "body")
        yield Part(*_trim(text, start, end), "furniture" if text.startswith(_LINK_SIGNS, start) else "caption", credit)
        at = end
    if text[at:].strip():
        yield Part(*_trim(text, at, len(text)), "body")


def _captions(text: str, title: str, signs: _Signs, *, opening: bool) -> Iterator[tuple[int, int, int | None]]:
    """The captions that have run into a paragraph, each with the start of its credit.

    A caption is the sentence in front of a credit; in a row of pictures, all that stands between two credits.
    The picture behind the lead often has the headline for its caption.
    """
    at = 0
    if opening and (at := _headline(text, title) or _first_picture(text, signs.marks)):
        yield 0, at, None
    places = list(_credits(text, signs.marks, at))
    story = len(places) >= _STORY_CREDITS and text.count(" ") <= _STORY_WORDS * len(places)
    for begin, end in places:
        for left, right, shown in _unstopped(text, signs.openers, at, begin):
            if shown:
                yield left, right, None
            at = right
        between = text[at:begin]
        start = at + len(between) - len(between.lstrip())
        head = between.rstrip(" -.(,")
        if head.strip() and not (story and head.count(" ") <= _STORY_WORDS):
            start = _sentence_start(text, start, at + len(head))
        alone = (
            _ILLUSTRATION.match(text, begin)
            and between.rstrip().endswith((".", "…", "!", "?"))
            and (_REPORT.match(text, start) or _DATED.search(text, start, min(begin, start + _DATE_WITHIN)))
        )
        yield (begin if alone or text.count(" ", start, begin) > _CAPTION_WORDS else start), end, begin
        at = end
    for left, right, shown in _unstopped(text, signs.openers, at, len(text)):
        if shown:
            yield left, right, None
        at = right
    if not text.endswith(_ENDS):
        start = _sentence_start(text, at, len(text))
        if (_SCENE.match(text, start) or _SIGHT.match(text, start)) and _is_size(text[start:]):
            yield start, len(text), None


def _signs(text: str) -> _Signs:
    marks: list[int] = []
    openers: list[int] = []
    for found in _SIGN.finditer(text):
        start = found.start()
        if found.lastindex:
            marks.append(start)
        elif text[start - 2] not in ".,:;" or text.startswith(
            _VIEWS, start
        ):  # most openers stand behind a full stop and tell nothing
            openers.append(start)
    return _Signs(marks, openers)


def _headline(text: str, title: str) -> int:
    """The length of the headline where a paragraph opens with it."""
    size = len(title)
    return size if size and text.startswith(f"{title} ") and text[size + 1 : size + 2].isupper() else 0


def _first_picture(text: str, marks: list[int]) -> int:
    """The end of a caption with a full stop at the head of a paragraph: "Bà … phát biểu tại hội nghị. "."""
    stop = _STOP.search(text, 0, SHORT)
    if stop is None or text[stop.start()] != "." or _SHORT_FORM.search(text, 0, stop.start() + 1):
        return 0
    scene = text[: stop.start()]
    if "," in scene or not _is_size(scene) or any(mark - stop.end() in _CREDIT_BEHIND for mark in marks):
        return 0
    glance = (
        scene.count(" ") < (_FIRST_WORDS if _REPORT.match(text, stop.end()) else _GLANCE)
        and not _REPORT.match(scene)
        and not _ITEM.match(scene)
        and not _COUNTED.search(scene)
        and not _GOES_BACK.match(text, stop.end())
        and not _TOLD.search(scene)
    )
    return stop.start() + 1 if glance or (_is_picture(scene) and any(pose in scene for pose in _POSES)) else 0


def _unstopped(text: str, openers: list[int], floor: int, end: int) -> Iterator[tuple[int, int, bool]]:
    """What ends without a full stop in front of words that open a sentence, and whether it is a caption."""
    for opener in openers:
        at = opener - 1
        if floor < opener < end and (view := _VIEW.match(text, opener)):
            yield opener, view.end(), True
            floor = view.end()
        elif floor < at < end and _NO_STOP.fullmatch(text, at - 2, at + 1):
            start = _sentence_start(text, floor, at)
            yield start, at, _shows(text[start:at], opening=start == 0)
            floor = at + 1


def _shows(text: str, *, opening: bool) -> bool:
    """Whether words without a full stop tell what a picture shows and are no heading."""
    count = text.count(" ") + 1
    finished = not text.endswith(_UNFINISHED) and text.count("“") <= text.count("”") and not _LINK.search(text)
    if not finished or not _is_size(text):
        return False
    if _TOPIC.match(text) or _REPORT.match(text) or _SAYING.search(text):
        return False
    return (
        _is_picture(text)
        or _SIGHT.match(text) is not None
        or count > _LONG_HEADING
        or (opening and bool(_PROPER.search(text)))
    )


def _is_size(text: str) -> bool:
    return text.count(" ") + 1 in _CAPTION_SIZES


def _is_picture(text: str) -> bool:
    if _SPEECH.search(text):
        return False
    return bool(_SCENE.match(text)) or (bool(_FIGURE.match(text)) and bool(_ACT.search(text)))


def _credits(text: str, marks: list[int], at: int = 0) -> Iterator[tuple[int, int]]:
    """Where photo credits stand."""
    for begin in marks:
        end = _credit_end(text, begin) if begin >= at else None
        if end is None:
            continue
        while (more := _MORE.match(text, end)) and (
            further := more.end() if text[more.end() - 1] == ")" else _holder_end(text, more.end())
        ):
            end = further
        at = end + (text[end : end + 1] == ".")
        yield begin - (text[begin - 1 : begin] == "("), at


def _credit_end(text: str, begin: int) -> int | None:
    if text.endswith(_SHOWN, 0, begin):  # "Trong ảnh: …"
        return None
    if agency := _AGENCY.match(text, begin):
        return agency.end() if text[max(0, begin - 2) : begin].strip()[-1:] in (".", "…", '"', "”") else None
    inside = text[begin] == "("
    label = _LABEL.match(text, begin + inside)
    if label is None or _OF_BYLINE.search(text, max(0, begin - _CREDIT_LOOK_BACK), begin):
        return None
    if inside or text[begin - 1 : begin] == "(":
        return text.find(")", label.end(), label.end() + SHORT) + 1 or None
    told = label.end() if _SELF_TOLD.match(label[0]) else None
    if told and _TELLS_ON.match(text, told):
        return None
    if not (label["colon"] or told) and text[max(0, begin - 2) : begin].strip()[-1:] not in '.…!?-)”"':
        return None
    end = (_holder_end(text, label.end()) if label["colon"] or not told else None) or told
    # At the end of a paragraph "Nguồn: Báo Lam Khê" tells where the report comes from.
    return None if end == len(text) and text.startswith(_SOURCES, begin) else end


def _holder_end(text: str, at: int) -> int | None:
    """The end of the name behind a credit: it stops before the words that open the next sentence."""
    end: int | None = None
    left = _HOLDER_WORDS
    while left:
        start = at + (text[at : at + 1] == " ")
        medium = _MEDIUM.match(text, start) or _PAPER.match(text, start)
        holder = medium or _HOLDER.match(text, start)
        if holder is None:
            break
        if end is not None and (_NEXT.match(text, at) or _GOES_ON.match(text, holder.end())):
            break
        end = at = holder.end()
        left -= 1
        initial = len(holder[0]) == len("X.")
        medium = medium or _MEDIUM.fullmatch(holder[0].rpartition("/")[2])
        if slash := _SLASH.match(text, at):  # "VGP/Hà An": a name of two words stands behind the medium
            at, left = slash.end(), _NAME_WORDS
        elif (
            (holder[0][-1] in ".…" and not initial)
            or (medium and holder[0] != "báo" and text[at : at + 1] != "-")
            or _DOMAIN.fullmatch(holder[0])
        ):
            break
        if text.startswith(" - ", at) and text[at + 3 : at + 4].isupper():
            at += 2
    return end


def _sentence_start(text: str, floor: int, at: int) -> int:
    """Where the sentence begins that ends at *at*."""
    start = floor
    for stop in _STOP.finditer(text, max(floor, at - _LOOK_BACK), at):
        if text[stop.start()] in '"”':
            opened = text.rfind('"' if text[stop.start()] == '"' else "“", start, stop.start())
            if opened >= 0 and text.count(" ", opened, stop.start()) < _LONG_QUOTATION:
                continue
        if not _SHORT_FORM.search(text, max(0, stop.start() - 4), stop.start() + 1):
            start = stop.end()
    return start


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip())
