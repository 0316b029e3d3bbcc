"""Writers of the provisions of a legal text, with the divisions as they should be read.

A text is written paragraph by paragraph onto a sheet, which cuts lines, parts paragraphs and turns pages as its layout
says, and tells where each paragraph came to stand.  So the divisions are known as they are written, with their spans.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from typing import Final, Literal, NamedTuple, TypeAlias, final

from hypothesis import strategies as st

from vanban.models import Division
from vanban.strategies._values import LETTERS, ROMAN
from vanban.values import DivisionKind, Span

__all__ = ["CAPTIONS", "Hand", "Layout", "Sheet"]

Form: TypeAlias = Literal["NFC", "NFD"]


class Layout(NamedTuple):
    """How a text is set."""

    gap: str
    """What parts paragraphs."""
    width: int
    """Where lines are cut; 0 where a paragraph is one line."""
    page: int
    """How many lines a page of the gazette has; 0 where the text has no pages."""
    form: Form


@final
class Sheet:
    """Takes a text paragraph by paragraph."""

    def __init__(self, layout: Layout) -> None:
        self.layout = layout
        self.text = ""
        self.lines = 0
        self.pages = 0
        self.kept = False
        if layout.page:
            self._turn("")

    def paragraph(self, words: str, *, kept: bool = False) -> int:
        """Write one paragraph; where it begins.

        What is to be *kept* together stands on lines of its own that are neither cut nor parted.
        """
        if self.text:
            self.text += "\n" if kept and self.kept else self.layout.gap
        self.kept = kept
        start = len(self.text)
        for index, line in enumerate([words] if kept or not self.layout.width else self._cut(words)):
            if index:
                self.text += "\n"
            if self.layout.page and self.lines >= self.layout.page:
                self._turn("\n")
                start = start if index else len(self.text)
            self.text += unicodedata.normalize(self.layout.form, line)
            self.lines += 1
        return start

    def _cut(self, words: str) -> list[str]:
        lines = [""]
        for word in words.split(" "):
            if lines[-1] and len(lines[-1]) + 1 + len(word) > self.layout.width:
                lines.append("")
            lines[-1] += f" {word}" if lines[-1] else word
        return lines

    def _turn(self, before: str) -> None:
        """Begin a page of the gazette: on even ones the number stands above the name."""
        self.pages += 1
        self.lines = 0
        lines = (str(28 + self.pages), "CÔNG BÁO/Số 18 + 19/Ngày 04-02-2021")
        header = "\n".join(lines if self.pages % 2 else lines[::-1])
        self.text += unicodedata.normalize(self.layout.form, f"{before}{header}\n\n")


class _Style(NamedTuple):
    """How the divisions of a text are labelled."""

    headed: bool
    """Whether articles have headings."""
    article: str
    part: str
    chapter: str
    section: str
    numerals: Callable[[int], str]
    """The numbers of chapters."""
    marks: tuple[str, str]
    """The quotation marks."""
    inserted: bool
    """Whether numbers have been put in between others: ``15a``."""


_LABELS: Final = {
    DivisionKind.ARTICLE: ("Điều {}. ", "Điều {}. ", "Điều {}: ", "Điều {}. - ", "ĐIỀU {}. "),
    DivisionKind.PART: ("Phần thứ {}\n", "PHẦN THỨ {}\n", "Phần thứ {}: "),
    DivisionKind.CHAPTER: ("Chương {}\n", "CHƯƠNG {}\n", "Chương {}. ", "Chương {}: "),
    DivisionKind.SECTION: ("Mục {}\n", "Mục {}. ", "MỤC {}: "),
}
_ORDINALS: Final = ("nhất", "hai", "ba")
_NUMERALS: Final[tuple[Callable[[int], str], ...]] = (lambda at: ROMAN[at - 1], lambda at: ROMAN[at - 1], str)
CAPTIONS: Final = (
    "QUY ĐỊNH CHUNG",
    "LẬP HỒ SƠ VÀ NỘP LƯU HỒ SƠ, TÀI LIỆU",
    "QUẢN LÝ TÀI LIỆU LƯU TRỮ ĐIỆN TỬ",
    "TRÁCH NHIỆM CỦA CƠ QUAN, TỔ CHỨC",
    "TỔ CHỨC THỰC HIỆN",
    "ĐIỀU KHOẢN THI HÀNH",
)
_HEADINGS: Final = (
    "Phạm vi điều chỉnh",
    "Đối tượng áp dụng",
    "Giải thích từ ngữ",
    "Thời hạn nộp lưu hồ sơ, tài liệu",
    "Trách nhiệm của Bộ trưởng, Thủ trưởng cơ quan ngang bộ, Chủ tịch Ủy ban nhân dân cấp tỉnh",
    "Hồ sơ, trình tự, thủ tục cấp lại giấy phép khai thác tài liệu trong trường hợp giấy phép bị mất",
    "Hiệu lực thi hành",
)
_SUBJECTS: Final = (
    "Cơ quan lưu trữ",
    "Người đứng đầu cơ quan, tổ chức",
    "Chủ tịch Ủy ban nhân dân cấp xã",
    "Tổ chức, cá nhân có liên quan",
    "Người làm công tác văn thư của đơn vị",
)
_VERBS: Final = (
    "lập hồ sơ công việc",
    "nộp lưu tài liệu vào lưu trữ lịch sử",
    "báo cáo cơ quan cấp trên trực tiếp",
    "bố trí kho bảo quản và trang thiết bị cần thiết",
    "kiểm tra việc giao nhận hồ sơ của các đơn vị trực thuộc",
)
_TAILS: Final = (
    "",
    "",
    " trong thời hạn 15 ngày kể từ ngày nhận đủ hồ sơ",
    " theo quy định tại khoản 1 Điều 2 của văn bản này",
    ", trừ trường hợp quy định tại các điểm a, b và đ khoản 2 Điều 3",
    " theo quy định tại Điều 5 và Điều 6 Luật Lưu trữ",
    " theo mẫu tại Phụ lục I",
    " theo quy định của pháp luật về lưu trữ",
)


@final
class Hand:
    """Draws and writes the divisions of one text."""

    def __init__(self, draw: st.DrawFn, sheet: Sheet) -> None:
        self.draw = draw
        self.sheet = sheet
        self.style = _Style(
            headed=draw(st.booleans()),
            article=draw(st.sampled_from(_LABELS[DivisionKind.ARTICLE])),
            part=draw(st.sampled_from(_LABELS[DivisionKind.PART])),
            chapter=draw(st.sampled_from(_LABELS[DivisionKind.CHAPTER])),
            section=draw(st.sampled_from(_LABELS[DivisionKind.SECTION])),
            numerals=draw(st.sampled_from(_NUMERALS)),
            marks=draw(st.sampled_from((("“", "”"), ('"', '"')))),
            inserted=draw(st.booleans()),
        )
        self.articles = 0
        self.quoted = False

    def _one_of(self, words: Sequence[str]) -> str:
        return self.draw(st.sampled_from(words))

    def _upto(self, most: int) -> int:
        return self.draw(st.integers(1, most))

    # ------------------------------------------------------------------ sentences
    def sentence(self, end: str = ".") -> str:
        verbs = self.draw(st.lists(st.sampled_from(_VERBS), min_size=1, max_size=3, unique=True))
        return f"{self._one_of(_SUBJECTS)} {', '.join(verbs)}{self._one_of(_TAILS)}{end}"

    def _numbers(self, count: int) -> list[str]:
        """``1``, ``2``, ``2a``, ``3``."""
        numbers = [str(at) for at in range(1, count + 1)]
        if self.style.inserted and self.draw(st.booleans()):
            at = self._upto(count)
            numbers.insert(at, f"{at}a")
        return numbers

    def _letters(self, count: int) -> list[str]:
        """``a``, ``b``, ``c``, ``d``, ``đ``, ``đ1``."""
        letters = list(LETTERS[:count])
        if self.style.inserted and self.draw(st.booleans()):
            at = self._upto(count)
            letters.insert(at, f"{letters[at - 1]}1")
        return letters

    def _division(
        self,
        kind: DivisionKind,
        number: str | None,
        start: int,
        heading: str | None = None,
        children: Sequence[Division] = (),
    ) -> Division:
        """What has been written since *start*."""
        return Division(
            kind=kind,
            number=number,
            heading=heading,
            span=Span(start, len(self.sheet.text)),
            quoted=self.quoted,
            children=tuple(children),
        )

    # ------------------------------------------------------------------ articles and what is in them
    def _items(self, point: str) -> list[Division]:
        """Tiết, in one of two ways to number them."""
        found: list[Division] = []
        labels = [f"{point}.{at}" for at in range(1, 4)] if self.draw(st.booleans()) else ["i", "ii", "iii"]
        for label in labels[: self._upto(3)]:
            start = self.sheet.paragraph(f"{label}) {self.sentence(';')}")
            found.append(self._division(DivisionKind.ITEM, label, start))
        return found

    def _points(self) -> list[Division]:
        found: list[Division] = []
        for letter in self._letters(self.draw(st.sampled_from((1, 2, 2, 3, 3, 11)))):
            items = len(letter) == 1 and letter not in "hi" and self.draw(st.integers(0, 5)) == 0
            start = self.sheet.paragraph(f"{letter}) {self.sentence(', gồm:' if items else ';')}")
            children = self._items(letter) if items else []
            found.append(self._division(DivisionKind.POINT, letter, start, children=children))
        return found

    def _fine_points(self, clause: str) -> list[Division]:
        """``1.1.``, ``1.2.`` in place of letters."""
        found: list[Division] = []
        for at in range(1, self._upto(3) + 1):
            start = self.sheet.paragraph(f"{clause}.{at}. {self.sentence()}")
            found.append(self._division(DivisionKind.POINT, f"{clause}.{at}", start))
        return found

    def _clause(self, number: str, before: str = "") -> Division:
        """One clause; *before* it on its line stands the number of the article."""
        shape = self._one_of(("plain", "plain", "points", "dashes", "paragraphs", "fine"))
        lead = self.sentence(" như sau:" if shape in {"points", "dashes"} else ".")
        start = self.sheet.paragraph(f"{before}{number}. {lead}")
        start += len(unicodedata.normalize(self.sheet.layout.form, before))
        children: list[Division] = []
        if shape == "points":
            children = self._points()
        elif shape == "fine" and number.isdecimal():
            children = self._fine_points(number)
        elif shape == "dashes":
            for end in ";.":
                self.sheet.paragraph(f"- {self.sentence(end)}")
        elif shape == "paragraphs":
            self.sheet.paragraph(self.sentence())
        return self._division(DivisionKind.CLAUSE, number, start, children=children)

    def _article(self, number: str) -> Division:
        label = self.style.article.format(number)
        shape = self._one_of(("plain", "clauses", "clauses", "points"))
        listed = shape != "plain"
        children: list[Division] = []
        heading: str | None = None
        if self.style.headed:
            heading = self._one_of(_HEADINGS)
            start = self.sheet.paragraph(label + heading)
            if not listed or self.draw(st.booleans()):
                self.sheet.paragraph(self.sentence(" như sau:" if listed else "."))
        elif shape == "clauses" and self.draw(st.booleans()):
            start = len(self.sheet.text)
            children = [self._clause("1", label)]
            start = children[0].span.start - len(unicodedata.normalize(self.sheet.layout.form, label))
        else:
            start = self.sheet.paragraph(label + self.sentence(" như sau:" if listed else "."))
        if shape == "clauses":
            numbers = self._numbers(self.draw(st.sampled_from((1, 2, 2, 3, 3, 11))))
            children += [self._clause(one) for one in numbers[len(children) :]]
        elif shape == "points":
            children = self._points()
        return self._division(DivisionKind.ARTICLE, number, start, heading, children)

    # ------------------------------------------------------------------ amendments
    def _quotation(self) -> list[Division]:
        """A quoted article or clause with what it holds, between marks."""
        sheet = self.sheet
        opening, closing = self.style.marks
        self.quoted = True
        if self.draw(st.booleans()):
            number, heading = str(self._upto(30)), self._one_of(_HEADINGS)
            start = sheet.paragraph(f"{opening}Điều {number}. {heading}") + 1
            first = sheet.paragraph(f"1. {self.sentence()}")
            children = [self._division(DivisionKind.CLAUSE, "1", first)]
            second = sheet.paragraph(f"2. {self.sentence()}{closing}.")
            children.append(self._division(DivisionKind.CLAUSE, "2", second))
            quoted = self._division(DivisionKind.ARTICLE, number, start, heading, children)
        else:
            number = f"{self._upto(9)}a"
            start = sheet.paragraph(f"{opening}{number}. {self.sentence()}{closing}.") + 1
            quoted = self._division(DivisionKind.CLAUSE, number, start)
        self.quoted = False
        return [quoted]

    def _amendment(self, number: str) -> Division:
        """An article whose clauses change another text."""
        heading = "Sửa đổi, bổ sung một số điều của Nghị định số 901/2019/NĐ-CP"
        start = self.sheet.paragraph(f"{self.style.article.format(number)}{heading}")
        clauses: list[Division] = []
        for clause in self._numbers(self._upto(3)):
            at = self.sheet.paragraph(f"{clause}. {self._one_of(_CHANGES)}")
            quoted = self._quotation()
            clauses.append(self._division(DivisionKind.CLAUSE, clause, at, children=quoted))
        return self._division(DivisionKind.ARTICLE, number, start, heading, clauses)

    # ------------------------------------------------------------------ groups of articles
    def _articles(self, count: int, *, amending: bool = False) -> list[Division]:
        found: list[Division] = []
        for _ in range(count):
            self.articles += 1
            number = str(self.articles)
            amends = amending and self.draw(st.booleans())
            found.append(self._amendment(number) if amends else self._article(number))
            if self.style.inserted and self.draw(st.integers(0, 3)) == 0:
                found.append(self._article(f"{number}a"))
        return found

    def _label(self, label: str, number: str) -> tuple[int, str]:
        """Write the number and the heading of a group, on one line or on two."""
        heading = self._one_of(CAPTIONS)
        head = label.format(number.upper() if label.isupper() else number)
        start = self.sheet.paragraph(head.strip() if head.endswith("\n") else head + heading)
        if head.endswith("\n"):
            self.sheet.paragraph(heading)
        return start, heading

    def _sections(self) -> list[Division]:
        found: list[Division] = self._articles(self.draw(st.integers(0, 1)))
        for at in range(1, self._upto(2) + 1):
            start, heading = self._label(self.style.section, str(at))
            inside: list[Division] = []
            if self.draw(st.integers(0, 3)) == 0:
                for inner in ("1", "2"):
                    below, caption = self._label("Tiểu mục {}\n", inner)
                    inside.append(
                        self._division(DivisionKind.SUBSECTION, inner, below, caption, self._articles(self._upto(2)))
                    )
            else:
                inside = self._articles(self._upto(2))
            found.append(self._division(DivisionKind.SECTION, str(at), start, heading, inside))
        return found

    def _chapters(self, count: int, first: int = 1) -> list[Division]:
        found: list[Division] = []
        for at in range(first, first + count):
            number = self.style.numerals(at)
            start, heading = self._label(self.style.chapter, number)
            inside = self._sections() if self.draw(st.integers(0, 2)) == 0 else self._articles(self._upto(2))
            found.append(self._division(DivisionKind.CHAPTER, number, start, heading, inside))
        return found

    def _parts(self) -> list[Division]:
        found: list[Division] = []
        counted_on = self.draw(st.booleans())
        for at in range(2):
            start, heading = self._label(self.style.part, _ORDINALS[at])
            number = f"thứ {_ORDINALS[at]}"
            if self.style.part.isupper():
                number = number.upper()
            inside = self._chapters(2, first=1 + 2 * at if counted_on else 1)
            found.append(self._division(DivisionKind.PART, number, start, heading, inside))
        return found

    def body(self, *, amending: bool = True) -> list[Division]:
        """The provisions of an instrument, or of what is annexed to it."""
        self.articles = 0
        shape = self._one_of(("articles", "articles", "articles", "chapters", "chapters", "parts"))
        if shape == "parts":
            found = self._parts()
        elif shape == "chapters":
            found = self._chapters(self._upto(3))
        else:
            found = self._articles(self._upto(4), amending=amending and self.style.headed)
        return found

    def orders(self) -> list[Division]:
        """The three articles of a decision that issues something."""
        self.articles = 0
        self.style = self.style._replace(headed=False, inserted=False)
        found: list[Division] = []
        for number, words in enumerate(_ORDERS, 1):
            start = self.sheet.paragraph(f"{self.style.article.format(number)}{words}")
            found.append(self._division(DivisionKind.ARTICLE, str(number), start))
        return found

    def listed(self) -> list[Division]:
        """The provisions of a text without articles."""
        found: list[Division] = []
        for at in range(self._upto(3)):
            heading = self._one_of(CAPTIONS)
            start = self.sheet.paragraph(f"{ROMAN[at]}. {heading}")
            clauses = [self._clause(number) for number in self._numbers(self._upto(3))]
            found.append(self._division(DivisionKind.SECTION, ROMAN[at], start, heading, clauses))
        return found


_CHANGES: Final = ("Sửa đổi, bổ sung Điều 5 như sau:", "Bổ sung khoản 3a vào sau khoản 3 Điều 7 như sau:")
_ORDERS: Final = (
    "Ban hành kèm theo Quyết định này Quy chế quản lý hồ sơ, tài liệu của tỉnh.",
    "Quyết định này có hiệu lực kể từ ngày ký.",
    "Chánh Văn phòng, Giám đốc các sở, ban, ngành và các tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành./.",
)
