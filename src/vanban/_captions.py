"""Captions: the lines under pictures, alone or run into a paragraph.

A caption gives itself away by the credit behind it ("Ảnh: TTXVN"), by what it shows ("Toàn cảnh hội nghị", "Ông …
phát biểu tại hội nghị"), or by standing without a full stop in front of the next sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from vanban._bylines import SHORT, words
from vanban._text import LOWER, UPPER, any_of

__all__ = ["is_caption", "parts", "wants_holder"]

_WORD_END: Final = f"(?![{UPPER}{LOWER}])"

# Whoever took the picture: "Ảnh: TTXVN", "(Ảnh: Hà An)", "- Ảnh: VGP/Hà An", "(Ảnh minh họa)", "(Nguồn: AP)".
_CREDIT: Final = re.compile(
    r"Ảnh|ảnh ?:|ảnh (?:minh h|tư l)|\(ảnh (?:chụp|do|nguồn|[A-ZĐ])|Nguồn ảnh|\(Nguồn ?:|Photo ?:|Đồ họa ?:"
)
_LABEL: Final = re.compile(rf"(?:{any_of([*words('credit'), 'Nguồn'])})(?P<colon> ?:)?")
_SELF_TOLD: Final = re.compile(r"[Ảả]nh (?:[Mm]inh|[Tt]ư|chụp|cắt)")
_ILLUSTRATION: Final = re.compile(r"Ảnh [Mm]inh h")
_MORE: Final = re.compile(r"[.,;:\s\-]*(?:\([Nn]guồn ?:[^()]{1,60}\)|(?:[Nn]guồn|Ảnh) ?:)")
_HOLDER: Final = re.compile(rf"(?:[{UPPER}@]|(?:internet|[a-z0-9\-]+\.[a-z0-9\-]+))[^\s,;()]{{0,60}}")
_MEDIUM: Final = re.compile(f"(?:{any_of(words('medium'))}){_WORD_END}")
_HOLDER_WORDS: Final = 4
_GOES_ON: Final = re.compile(rf" [{LOWER}0-9]")
_OF_BYLINE: Final = re.compile(r"(?:[Tt]in|[Bb]ài)(?:, ?| và | - |: [^.:]{2,40}[,;\-] ?)$")
_CREDIT_LOOK_BACK: Final = 60
_OPEN_CREDIT: Final = re.compile(r"Ảnh ?:?$")

_STOP: Final = re.compile(rf"[.!?…\"”][\"”’')\]/.]*\s+(?=[{UPPER}\"“‘'(0-9])")
_SHORT_FORM: Final = re.compile(
    rf"(?:^|[\s(\-])(?:[{UPPER}]|T\.Ư|TP|Tp|tp|TX|TT|GS|PGS|TS|ThS|BS|LS|KS|St|Mr|Mrs|Th|Ph|Ch)\.$"
)
_LOOK_BACK: Final = 600
_OPENER: Final = re.compile(
    any_of(dict.fromkeys(words("opener"), rf"(?=,| [{LOWER}0-9])") | dict.fromkeys(words("moment"), "(?= [0-9])"))
)
_NEXT: Final = re.compile(rf" (?:{any_of(words('opener', 'moment', 'figure', 'scene'))}){_WORD_END}")
_NO_STOP: Final = re.compile(rf".[{LOWER}0-9] |[^.!?…][)”] ")
_LINK: Final = re.compile(rf" (?:{any_of(words('link'))})$")
_SCENE: Final = re.compile(rf"(?:{any_of(words('scene'))}){_WORD_END}")
_NAME: Final = rf"[{UPPER}][{UPPER}{LOWER}]* [{UPPER}][{UPPER}{LOWER}]*"
_FIGURE: Final = re.compile(rf"(?:{any_of(words('figure'))}){_WORD_END}|{_NAME}")
_ACT: Final = re.compile(rf" (?:{any_of(words('act'))}){_WORD_END}")
_SPEECH: Final = re.compile(rf" (?:{any_of(words('speech'))}){_WORD_END}")
_PROPER: Final = re.compile(rf" [{UPPER}][{LOWER}]")
_UNFINISHED: Final = (",", ":", ";", "-", "“")
_ITEM: Final = re.compile(r"[\-+*“\"]|[0-9]{1,2}[.)\-]|[IVX]{1,4}[.)]")
_CAPTION_LENGTH: Final = 700
_CAPTION_WORDS: Final = 60
_PLAIN_WORDS: Final = 32
_CAPTION_SIZES: Final = range(3, _PLAIN_WORDS + 1)
_LONG_HEADING: Final = 11
_STORY_CREDITS: Final = 3
_STORY_WORDS: Final = 70


def is_caption(text: str, *, after_lead: bool) -> bool:
    """Whether a whole line tells what a picture shows.

    A sentence of who chairs or speaks, with its full stop and right behind the lead, belongs to the report.
    """
    if len(text) > _CAPTION_LENGTH:
        return False
    count = text.count(" ") + 1
    if ends := [end for _, end in _credits(text)]:
        return count <= _CAPTION_WORDS and not text[ends[-1] :].strip(" ./")
    if count > _PLAIN_WORDS or text.endswith(("?", "!", *_UNFINISHED)) or _ITEM.match(text):
        return False
    if _sentence_start(text, 0, len(text)) or any(_unstopped(text, 0, len(text))):
        return False
    stopped = text.endswith((".", "…"))
    if _is_picture(text):
        return not (stopped and after_lead and not _SCENE.match(text))
    return not stopped and count >= _LONG_HEADING and ":" not in text and bool(_PROPER.search(text))


def wants_holder(text: str) -> bool:
    """Whether a line ends with a credit whose name has slipped to the next line."""
    return _OPEN_CREDIT.search(text, max(0, len(text) - len("Ảnh :"))) is not None


def parts(text: str, title: str, *, opening: bool) -> Iterator[tuple[int, int, str]]:
    """A paragraph as body and captions; *opening* says that it stands right behind the lead or the headline."""
    at = 0
    for start, end in _captions(text, title, opening=opening):
        if text[at:start].strip():
            yield *_trim(text, at, start), "body"
        yield *_trim(text, start, end), "caption"
        at = end
    if text[at:].strip():
        yield *_trim(text, at, len(text)), "body"


def _captions(text: str, title: str, *, opening: bool) -> Iterator[tuple[int, int]]:
    """The captions that have run into a paragraph.

    A caption is the sentence in front of a credit; in a row of pictures, all that stands between two credits.
    The picture behind the lead often has the headline for its caption.
    """
    at = 0
    if opening and title and text.startswith(f"{title} ") and text[len(title) + 1 : len(title) + 2].isupper():
        at = len(title)
        yield 0, at
    places = list(_credits(text, at))
    story = len(places) >= _STORY_CREDITS and text.count(" ") <= _STORY_WORDS * len(places)
    for begin, end in places:
        yield from _unstopped(text, at, begin)
        between = text[at:begin]
        start = at + len(between) - len(between.lstrip())
        head = between.rstrip(" -.(,")
        if head.strip() and not (story and head.count(" ") <= _STORY_WORDS):
            start = _sentence_start(text, start, at + len(head))
        alone = between.rstrip().endswith((".", "…", "!", "?")) and _ILLUSTRATION.match(text, begin)
        yield (begin if alone or text.count(" ", start, begin) > _CAPTION_WORDS else start), end
        at = end
    yield from _unstopped(text, at, len(text))


def _unstopped(text: str, floor: int, end: int) -> Iterator[tuple[int, int]]:
    """Captions without a full stop in front of words that open a sentence."""
    for opener in _OPENER.finditer(text, floor, end):
        at = opener.start() - 1
        if at > floor and _NO_STOP.fullmatch(text, at - 2, at + 1):
            start = _sentence_start(text, floor, at)
            if _shows(text[start:at], opening=start == 0):
                yield start, at
            floor = at + 1


def _shows(text: str, *, opening: bool) -> bool:
    """Whether words without a full stop tell what a picture shows and are no heading."""
    count = text.count(" ") + 1
    finished = not text.endswith(_UNFINISHED) and text.count("“") <= text.count("”") and not _LINK.search(text)
    if not finished or count not in _CAPTION_SIZES:
        return False
    return _is_picture(text) or count > _LONG_HEADING or (opening and bool(_PROPER.search(text)))


def _is_picture(text: str) -> bool:
    if _SPEECH.search(text):
        return False
    return bool(_SCENE.match(text)) or (bool(_FIGURE.match(text)) and bool(_ACT.search(text)))


def _credits(text: str, at: int = 0) -> Iterator[tuple[int, int]]:
    """Where photo credits stand."""
    while found := _CREDIT.search(text, at):
        begin = found.start()
        at = found.end()
        end = _credit_end(text, begin)
        if end is None:
            continue
        while (more := _MORE.match(text, end)) and (
            further := more.end() if text[more.end() - 1] == ")" else _holder_end(text, more.end())
        ):
            end = further
        at = end + (text[end : end + 1] == ".")
        yield begin - (text[begin - 1 : begin] == "("), at


def _credit_end(text: str, begin: int) -> int | None:
    inside = text[begin] == "("
    label = _LABEL.match(text, begin + inside)
    if label is None or _OF_BYLINE.search(text, max(0, begin - _CREDIT_LOOK_BACK), begin):
        return None
    if inside or text[begin - 1 : begin] == "(":
        return text.find(")", label.end(), label.end() + SHORT) + 1 or None
    told = label.end() if _SELF_TOLD.match(label[0]) else None
    if not (label["colon"] or told) and text[max(0, begin - 2) : begin].strip()[-1:] not in '.…!?-)”"':
        return None
    return (_holder_end(text, label.end()) if label["colon"] or not told else None) or told


def _holder_end(text: str, at: int) -> int | None:
    """The end of the name behind a credit: it stops before the words that open the next sentence."""
    end: int | None = None
    for count in range(_HOLDER_WORDS):
        start = at + (text[at : at + 1] == " ")
        medium = _MEDIUM.match(text, start)
        holder = medium or _HOLDER.match(text, start)
        if holder is None:
            break
        if count and (_NEXT.match(text, at) or _GOES_ON.match(text, holder.end())):
            break
        end = at = holder.end()
        initial = len(holder[0]) == len("X.")
        if (holder[0][-1] in ".…" and not initial) or (medium and text[at : at + 1] not in ("/", "-")):
            break
        if text.startswith(" - ", at) and text[at + 3 : at + 4].isupper():
            at += 2
    return end


def _sentence_start(text: str, floor: int, at: int) -> int:
    """Where the sentence begins that ends at *at*."""
    start = floor
    for stop in _STOP.finditer(text, max(floor, at - _LOOK_BACK), at):
        if not _SHORT_FORM.search(text, max(0, stop.start() - 4), stop.start() + 1):
            start = stop.end()
    return start


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip())
