"""Lines that may open a division: found by one scan, and what stands before and behind them.

What such a line is depends on the lines around it.  In a text whose lines were cut at a width, a line may begin with
`Điều 58` or `2.` in the middle of a sentence; the words before it tell.

Offsets are those of the folded text behind one line feed, so that the first line begins like all others.
"""

from __future__ import annotations

import functools
import re
from typing import Final, final

from vanban._ordinals import ordinal_of
from vanban._sheet import phrases
from vanban._tables import documents
from vanban._text import LOWER, UPPER, any_of
from vanban.values import DivisionKind

__all__ = ["LONGEST_LINE", "SENTENCE_ENDS", "Page", "is_capital", "mark", "opens_articles", "sort_of", "unit_of"]

_ENDING: Final = ("authority", "signature", "recipients", "authentication", "adoption")
"""The sorts of lines with which a text closes."""
SENTENCE_ENDS: Final = frozenset(".;:,!?…/")
"""With what a heading does not end."""
LONGEST_LINE: Final = 160
"""A longer line is a sentence."""

_SORTS: Final = {row.words: row.sort for row in documents.ROWS}
_UNITS: Final = {
    "điều": DivisionKind.ARTICLE,
    "chương": DivisionKind.CHAPTER,
    "phần": DivisionKind.PART,
    "mục": DivisionKind.SECTION,
    "tiểu mục": DivisionKind.SUBSECTION,
    "phụ lục": DivisionKind.ANNEX,
}
_WORD_NUMBER: Final = r"[Tt][Hh][Ứứ] (?:[0-9]{1,3}|[^\W\d_]+(?: (?:một|hai|ba|bốn|lăm|MỘT|HAI|BA|BỐN|LĂM)(?!\w))?)"


_UNIT: Final = "Điều|ĐIỀU|Chương|CHƯƠNG|Phần|PHẦN|Tiểu [mM]ục|TIỂU MỤC|Mục|MỤC|Phụ [lL]ục|PHỤ LỤC"
_NUMBER: Final = (
    # thứ nhất; 5, 15a; II, I.1; A
    rf"{_WORD_NUMBER}|[0-9]{{1,4}}[a-zđ]{{0,2}}(?![0-9])"
    r"|(?<!iều )(?<!IỀU )[IVXLC]{1,8}(?:\.[0-9]{1,2}|[a-z]?)|[A-ZĐ](?!\w)"
)
_LABEL: Final = (
    # 1, 1a, 1.1, (1; a, đ1, a.1; xiii; II; A
    r"\(?(?:[0-9]{1,3}(?:\.[0-9]{1,3}){0,3}[a-zđ]{0,2}|[a-zđ]{1,2}(?:\.?[0-9]{1,2})?|[ivx]{3,4}|[IVXLC]{1,7}|[A-ZĐ])"
)
_STOP: Final = (
    # ), .), . -, ., /, -, and nothing behind 1.1
    rf"\.?\)|\. ?-|\.|/(?![{UPPER}])| ?-(?=[ {UPPER}])|\n-(?= )"
    rf"|(?<=[0-9]\.[0-9]|\.[0-9][0-9])(?= [{UPPER}])"
)


@functools.cache
def mark() -> re.Pattern[str]:
    """A line that may open a division, close the text, or begin an annex.

    Its groups: `quote`; `unit`, `number` and `after` for `Điều 5.`; `bare` for an annex without number; `label` and
    `stop` for `1.` and `a)`; `words` for a phrase of the table.
    """
    words = any_of(phrases(*_ENDING, "regulation", "annexed", "kit"))
    return re.compile(
        r"\n[ \t>#*]*(?P<quote>[\"“”«'‘]{1,2}[ \t*]*)?(?:"
        rf"(?P<unit>{_UNIT})[ \t*]*(?:(?:số|SỐ) ?)?(?P<number>{_NUMBER})"
        r"(?: \((?:sửa đổi|bổ sung|mới)[^()\n]{0,30}\))?(?P<after>[ \t]{0,2}(?:\.(?: ?-)?|[:)/]|-))?"
        r"|(?P<bare>Phụ [lL]ục|PHỤ LỤC)(?!\w)"
        rf"|(?P<words>{words})"
        rf"|(?:- )?(?P<label>{_LABEL})(?P<stop>{_STOP})(?=[\s*\"“\[]|[{UPPER}(]))"
    )


def unit_of(found: re.Match[str]) -> DivisionKind | None:
    """The unit that a line names."""
    word = found["unit"] or found["bare"]
    return _UNITS[word.lower()] if word else None


def sort_of(words: str) -> str:
    """What a phrase of the table is for, whatever blanks are between its words."""
    return _SORTS.get(words) or _SORTS[" ".join(words.split()) + " " * words[-1].isspace()]


def is_capital(line: str) -> bool:
    """Whether a line is printed in capitals."""
    return line == line.upper() and line != line.lower()


# How a line ends whose sentence goes on.
_HANGING: Final = re.compile(
    r"(?:(?<!\w)(?:[kK]hoản|[đĐ]iểm|(?<!ê )[đĐ]iều|[mM]ục|[cC]hương|[pP]hần|[pP]hụ lục|[sS]ố|và|hoặc|tại|của|theo"
    r"|đến|từ|các|Luật|Thông tư|Nghị định|Quyết định|với|trừ|thuộc|bởi|cho|để|là|về)|(?<=\w)-|(?<=\w )-)[ \t*]*\Z"
)
# How it ends when a number goes on with it: `… tại khoản` / `2. …`
_WANTS_NUMBER: Final = re.compile(
    r"(?<!\w)(?:[kK]hoản|[đĐ]iểm|(?<!ê )[đĐ]iều|[mM]ục|[cC]hương|[pP]hần|[pP]hụ lục|[sS]ố)[ \t*]*\Z"
)
# How it ends when an article goes on with it: `… tại khoản 3` / `Điều 58`
_WANTS_ARTICLE: Final = re.compile(
    rf"(?:{_HANGING.pattern[:-2]}"
    r"|(?<!\w)(?:[kK]hoản|[đĐ]iểm|[mM]ục|[cC]ác [đĐ]iều|và|,) (?:[0-9]{1,3}[a-zđ]?|[a-zđ]),?[ \t*]*)\Z"
)
# A place and the instrument that it is in, on two lines: `… và Điều 6` / `Luật Lưu trữ`
_PLACE: Final = re.compile(r"(?<!\w)(?:[kK]hoản|[đĐ]iểm|[đĐ]iều) (?:[0-9]{1,3}[a-zđ]?|[a-zđ])\Z")
_INSTRUMENTS: Final = ("Bộ luật ", "Luật ", "Nghị định ", "Pháp lệnh ", "Quyết định ", "Thông tư ")
_WINDOW: Final = 40
_BLANKS: Final = re.compile(r"[\s*]*")
_STOPPED: Final = frozenset(".;:!?")
_ENDED: Final = frozenset(".;:!?”\"'…/)]*_-|>~’»")
_NARROW: Final = 0.6
"""A line with no more than this of the usual width was not cut at it."""
_SLACK: Final = 0.85
"""The same where the number on the next line is the one that must come."""
_USUAL: Final = 80
_LOWER_LINE: Final = re.compile(rf"\n[ \t]*[{LOWER}]{{2}}")
_SAMPLE: Final = 100_000
_WRAPPED: Final = 0.12
"""In a text whose lines were cut at a width, more lines than this begin in the middle of a sentence."""


@final
class Page:
    """The text that is being read, and how its lines end."""

    def __init__(self, text: str) -> None:
        self.text = text
        sample = text[:_SAMPLE]
        lengths = sorted(len(line) for line in sample.split("\n") if line)
        # What nearly all lines keep to, if they were cut at a width at all.
        self.width = min(lengths[len(lengths) * 9 // 10], 2 * _USUAL) if lengths else _USUAL
        self.wrapped = sum(1 for _ in _LOWER_LINE.finditer(sample)) > _WRAPPED * (len(lengths) + 1)

    def line_end(self, at: int) -> int:
        """Where the line around *at* ends."""
        end = self.text.find("\n", at)
        return len(self.text) if end < 0 else end

    def line(self, at: int, dress: str = " \t*") -> str:
        """The rest of the line from *at*, undressed."""
        return self.text[at : self.line_end(at)].strip(dress)

    def behind_blanks(self, at: int) -> int:
        """Where the blanks end that stand at *at*."""
        blanks = _BLANKS.match(self.text, at)
        return blanks.end() if blanks is not None else at

    def is_blank(self, start: int, end: int) -> bool:
        """Whether nothing but blanks stands between two offsets."""
        return end <= start or _BLANKS.fullmatch(self.text, start, end) is not None

    def has_ended(self, at: int, *, expected: bool = False) -> bool:
        """Whether the line before the line feed at *at* has come to the end of its sentence or its list.

        *expected* says that the next line begins with the number that must come.
        """
        line = self.text[self.text.rfind("\n", 0, at) + 1 : at].strip(" \t\r*")
        if not line or line[-1] in _ENDED or line == line.upper():
            return True
        return (
            len(" ".join(line.split())) < (_SLACK if expected else _NARROW) * self.width
            and _HANGING.search(line) is None
        )

    def hangs(self, at: int, before: str = "") -> bool:
        """Whether the words before *at* go on with what follows; *before* narrows it to `number` or `article`."""
        words = self.text[max(0, at - _WINDOW) : at].rstrip()
        if words[-1:] in _STOPPED:
            return False
        pattern = {"number": _WANTS_NUMBER, "article": _WANTS_ARTICLE}.get(before, _HANGING)
        return pattern.search(words) is not None

    def paragraph_end(self, start: int) -> int:
        """Where the paragraph that begins at *start* ends, over the ends of lines that were cut."""
        end = self.line_end(start)
        while end < len(self.text):
            line = self.text[max(start, self.text.rfind("\n", 0, end) + 1) : end].rstrip()
            at = end + 1
            if not self.line(at) and line[-1:] not in SENTENCE_ENDS:
                # A blank line may stand in the middle of a sentence.
                at = self.line_end(at) + 1
            after = self.line_end(at)
            following = self.text[at:after].strip(" \t")
            hangs = self.hangs(end) or line.endswith(",")
            if not following or (line[-1:] in SENTENCE_ENDS and not hangs) or self._breaks(at - 1, end, hangs=hangs):
                break
            full = hangs and len(line) >= _NARROW * self.width
            joins = (self.wrapped or full) and at == end + 1
            opened = following[0] in "(0123456789" or hangs or self._is_rest(line, following, after)
            cut = (
                (following[0].isdigit() and self.hangs(end, "number"))
                or (following.startswith(_INSTRUMENTS) and _PLACE.search(line[-_WINDOW:]) is not None)
                or self._is_reference(at - 1)
            )
            if not (following[:2].islower() or cut or (joins and opened)):
                break
            end = after
        return end

    def _is_rest(self, line: str, following: str, after: int) -> bool:
        """Whether *following*, which has a capital, is the rest of a heading that was cut behind *line*."""
        if len(line) < _NARROW * self.width or following[-1] in SENTENCE_ENDS:
            return False
        found = mark().match(self.text, after)
        if found is not None and found["label"] is not None:
            return True
        below = self.line(after + 1)
        return len(following) < _NARROW * self.width and below[:1].isupper()

    def _is_reference(self, at: int) -> bool:
        """Whether the line behind the line feed at *at* begins with the place that the words before it want."""
        found = mark().match(self.text, at)
        return (
            found is not None
            and found["unit"] is not None
            and (found["after"] is None or not self.line(found.end()))
            and self.hangs(at, "article")
        )

    def _breaks(self, at: int, end: int, *, hangs: bool) -> bool:
        """Whether the line behind *at* opens a division, and does not go on with a reference that *end* has cut."""
        found = mark().match(self.text, at)
        if found is None or (hangs and found["unit"] is not None and found["after"] is None):
            return False
        if self._is_reference(at):
            return False
        return found["label"] is None or bool(self.line(found.end())) or not self.hangs(end, "number")

    def opens_division(self, at: int) -> bool:
        """Whether the line behind the line feed at *at* has the form of a division's first line."""
        found = mark().match(self.text, at)
        return found is not None and found["words"] is None


def opens_articles(found: re.Match[str]) -> bool:
    """Whether a line has the form of a text's first article."""
    return unit_of(found) is DivisionKind.ARTICLE and ordinal_of(found["number"]) == (1, "") and not found["quote"]
