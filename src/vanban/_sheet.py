"""The text of a legal instrument apart from the sheet on which it was printed.

Page headers of the gazette, stamps of a signing service, notes of an editor and footnotes of a consolidated text stand
in the middle of sentences.  They are blanked out, so that offsets stay: what is left reads as if the page had no end.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from vanban._tables import documents
from vanban._text import any_of

__all__ = ["Sheet", "phrases", "read_sheet"]


class Sheet(NamedTuple):
    """A folded text without its page."""

    text: str
    """As long as the folded text, with blanks for what is of the page."""
    removed: list[tuple[int, int, str]]
    """What is of the page, in order, and what it is."""
    consolidated: bool
    """Whether the text has the amendments of others worked in."""

    def upright(self) -> str:
        """The text without the signs of slanted letters, which stick to its words."""
        return _SLANTED.sub(" ", self.text) if "\n_" in self.text else self.text

    def rules(self, start: int) -> Iterator[tuple[int, int, str]]:
        """Lines behind *start* that are drawn and not written: `---`, `______`."""
        for found in _RULE.finditer(self.text, start):
            yield found.start(1), found.end(1), "rule"

    def without(self, pieces: Iterable[tuple[int, int, str]]) -> Sheet:
        """The same without further *pieces*."""
        text, removed = self.text, list(self.removed)
        for start, end, role in pieces:
            text = text[:start] + " " * (end - start) + text[end:]
            removed.append((start, end, role))
        return Sheet(text, sorted(removed), self.consolidated)


_RULE: Final = re.compile(r"\n[ \t]*([-_*=~]{3,})[ \t]*(?=\n|\Z)")


def phrases(*sorts: str) -> list[str]:
    """The words of the table of phrases that are of one of *sorts*."""
    return [row.words for row in documents.ROWS if row.sort in sorts]


# CÔNG BÁO/Số 18 + 19/Ngày 04-02-2021, with the number of the page on the line before or behind
_GAZETTE: Final = re.compile(r"CÔNG BÁO ?/ ?Số[^\n]{1,80}")
_PAGE_BEFORE: Final = re.compile(
    r"(?:\n[ \t]*){0,3}(?:\n[ \t]*[0-9]{1,4}[ \t]*)?(?:\n[ \t]*){1,5}(?:[0-9]{1,4}[ \t]+)?\Z"
)
_PAGE_BEHIND: Final = re.compile(r"(?:(?:\n[ \t]*){1,4}[0-9]{1,4}[ \t]*(?=\n))?(?:\n[ \t]*(?=\n))*")
_AROUND: Final = 60
_NOTE: Final = re.compile(
    r"\[(?=[^\[\]\n]{0,700}(?:được|bị)\s(?:hướng dẫn|sửa đổi|bổ sung|thay thế|bãi bỏ|đính chính|quy định chi tiết"
    r"|hợp nhất|hủy bỏ|đình chỉ))[^\[\]\n]{10,3000}\]"
)
_CONSOLIDATED: Final = re.compile(
    r"VĂN\s+BẢN\s+HỢP\s+NHẤT|được\s+sửa\s+đổi,\s+bổ\s+sung(?:\s+một\s+số\s+điều)?\s+(?:bởi|theo|tại)"
    r"(?:\s+các\s+văn\s+bản(?:\s+sau)?)?\s?:"
)
_FOOTNOTE: Final = re.compile(
    r"\n[ \t]*\[?([0-9]{1,3})\]? ?(?=(?:Luật|Bộ luật|Pháp lệnh|Nghị định|Nghị quyết|Quyết định|Thông tư|Khoản|Điểm"
    r"|Điều|Cụm từ|Nội dung|Đoạn|Mục|Chương|Tên|Căn cứ|Phụ lục|Phần|Biểu|Mẫu|Bổ sung|Bãi bỏ|Văn bản)(?!\w))"
)
# The number of a footnote behind that of a point: c)3 Mức tiền lương
_FOOTNOTE_SIGN: Final = re.compile(r"\n[ \t]*[a-zđ]{1,2}\)(\[?[0-9]{1,3}\]?)(?= )")
# _Căn cứ Luật …;_: the signs of slanted letters
_SLANTED: Final = re.compile(r"(?<=\n)_(?=[^\W_])|(?<=[^\s_])_(?=[ \t]*(?:\n|\Z))")
_TOP: Final = 6000
# A unit that does not begin its line: behind a note of the editor, behind the line that ends the preamble, behind the
# heading of a chapter.
_INNER: Final = re.compile(
    r"(?:Chương |CHƯƠNG |Phần thứ |PHẦN THỨ |Mục |MỤC )(?=[0-9IVXLC])|Căn cứ |Điều [0-9]{1,3}[.:] (?=[A-ZĐÀ-Ỹ])"
)


@functools.cache
def _stamp() -> re.Pattern[str]:
    """A line that a signing service prints at the foot of a page."""
    return re.compile(rf"[ \t]*{any_of(phrases('stamp'))}")


def read_sheet(text: str) -> Sheet:
    """Part the folded *text* from its page."""
    padded = "\n" + text
    removed = [*_headers(padded), *_stamps(padded)]
    removed += _page_numbers(padded)
    if "[" in text:
        removed += [(found.start(), found.end(), "note") for found in _NOTE.finditer(padded)]
    consolidated = _CONSOLIDATED.search(text, 0, _TOP) is not None
    if consolidated:
        pages = sorted(start for start, _, role in removed if role == "furniture")
        removed += _footnotes(padded, [*pages, len(padded)])
        removed += [(*found.span(1), "footnote") for found in _FOOTNOTE_SIGN.finditer(padded)]
    removed.sort()
    edits = [(at, at + 1, "\n") for at in _inner_units(padded)]
    edits += [(start, end, " " * (end - start)) for start, end, _ in removed]
    pieces: list[str] = []
    at = 0
    for start, end, blank in sorted(edits):
        if end > at:
            first = max(start, at)
            pieces += (padded[at:first], blank[first - start :])
            at = end
    pieces.append(padded[at:])
    clean = "".join(pieces)
    return Sheet(clean[1:], [(max(first - 1, 0), last - 1, role) for first, last, role in removed], consolidated)


def _headers(text: str) -> Iterator[tuple[int, int, str]]:
    for found in _GAZETTE.finditer(text):
        before = _PAGE_BEFORE.search(text, max(0, found.start() - _AROUND), found.start())
        behind = _PAGE_BEHIND.match(text, found.end())
        if before is not None and behind is not None:
            yield before.start(), behind.end(), "furniture"


_CONTINUED: Final = re.compile(r"\n[ \t]*\((?:Xem tiếp|Tiếp theo) Công báo[^\n]{0,60}")
_NUMBER_ALONE: Final = re.compile(r"\n[ \t]*([0-9]{1,4})[ \t]*(?=\n)")
_SHEET: Final = 800
"""No page holds less text, in letters."""
_FEWEST: Final = 3


def _page_numbers(text: str) -> Iterator[tuple[int, int, str]]:
    """Numbers that stand alone on a line, far apart and rising by one."""
    for found in _CONTINUED.finditer(text):
        yield found.start(), found.end(), "furniture"
    chain: list[re.Match[str]] = []
    for found in _NUMBER_ALONE.finditer(text):
        if not chain or (int(found[1]) == int(chain[-1][1]) + 1 and found.start() - chain[-1].end() >= _SHEET):
            chain.append(found)
        elif len(chain) == 1:
            chain = [found]
    if len(chain) >= _FEWEST:
        for found in chain:
            yield found.start(), found.end(), "furniture"


def _stamps(text: str) -> Iterator[tuple[int, int, str]]:
    """Stamps of several lines; one line of them alone may be of the text."""
    end = 0
    at = text.find("Cơ quan:")
    while at >= 0:
        start = stop = text.rfind("\n", end, at)
        lines = 0
        while (above := text.rfind("\n", end, start)) >= 0 and _stamp().match(text, above + 1):
            start = above
            lines += 1
        while stop >= 0 and _stamp().match(text, stop + 1):
            stop = text.find("\n", stop + 1)
            lines += 1
        stop = len(text) if stop < 0 else stop
        if lines > 1:
            behind = _BLANK_LINES.match(text, stop)
            end = behind.end() if behind is not None else stop
            yield start, end, "furniture"
        at = text.find("Cơ quan:", max(at + 1, end))


_BLANK_LINES: Final = re.compile(r"(?:\n[ \t]*(?=\n))*")


def _inner_units(text: str) -> Iterator[int]:
    """The blanks before units that stand in the middle of a line."""
    for found in _INNER.finditer(text):
        at = found.start() - 1
        before = text[at - 1 : at]
        if text[at : at + 1] not in (" ", "\t"):
            continue
        if found[0].startswith("Căn"):
            if at < _TOP and text[at - 2 : at].isupper():
                yield at
        elif found[0].startswith("Điều"):
            if text[at - 6 : at].endswith(_ENACTING) or (text[at - 3 : at].isupper() and text[at - 3 : at].isalpha()):
                yield at
        elif before in ("]", ":"):
            yield at


_ENACTING: Final = ("NGHỊ:", "ĐỊNH:", "LỆNH:")


def _footnotes(text: str, pages: Iterable[int]) -> Iterator[tuple[int, int, str]]:
    """Footnotes reach from their number to the end of their page; *pages* are these ends."""
    at = number = 0
    for page in pages:
        for note in _FOOTNOTE.finditer(text, at, page):
            if int(note[1]) != number + 1:
                continue
            # All notes of the page stand at its foot.  On the last one, only brackets tell them from the text.
            if page < len(text) or "[" in note[0]:
                yield note.start(), page, "footnote"
            number = max(
                int(one[1]) for one in _FOOTNOTE.finditer(text, note.start(), page) if int(one[1]) <= number + _MOST
            )
            break
        at = page


_MOST: Final = 12
"""No page has more footnotes."""
