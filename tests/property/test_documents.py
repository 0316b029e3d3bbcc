"""Reading a legal text, whatever the text; and reading back what was written."""

import itertools
import unicodedata
from collections.abc import Iterator, Sequence

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from vanban._tables import documents
from vanban._text import prepare
from vanban.codec import from_json, to_json
from vanban.documents import read_document
from vanban.errors import UnreadableError
from vanban.models import Block, Division, LegalDocument
from vanban.strategies import WrittenText, legal_texts

pytestmark = pytest.mark.property

# Lines of legal texts, so that drawn texts reach the rules: rows of the table, these, and what stands between them.
FRAGMENTS = """
NGHỊ ĐỊNH
LUẬT
Số: 901/2019/NĐ-CP
Hà Nội, ngày 05 tháng 3 năm 2019
Về công tác văn thư
-----
Phần thứ nhất
Phần II: LƯU TRỮ
Chương I
Chương II. LƯU TRỮ
CHƯƠNG 3
Mục 1. HỒ SƠ
Tiểu mục 1
QUY ĐỊNH CHUNG
Điều 1. Phạm vi điều chỉnh
Điều 1. Hồ sơ được nộp lưu như sau:
Điều 1. Sửa đổi Nghị định số 901/2019/NĐ-CP như sau:
Điều 2
Điều 2a. 1. Hồ sơ được giữ.
Điều 3: Hiệu lực
ĐIỀU 4.- Hồ sơ
Điều 12 của Luật
**Điều 6.** Kho
# Điều 7. Kho
1. Hồ sơ gồm:
2. Hồ sơ được giữ.
2a. Người lập hồ sơ
3) Kho
10. Kho
1.1. Kho
> 1. Kho
(1) Kho
I. HỒ SƠ
II- KHO
A. KHO
a) Hồ sơ;
b) Kho;
đ) Sổ;
đ1) Thẻ.
a.1) Sổ;
i) Sổ;
ii) Thẻ.
- Kho.
theo Điều 2 và điểm a khoản 3 Điều này.
Người đứng đầu theo khoản 1
thi hành./.
“Điều 5. Hồ sơ
“3a. Kho.”.
"a) Sổ;"
Hồ sơ.”;
«Kho»
”
"
“
PHỤ LỤC
PHỤ LỤC III
Phụ lục I
Phụ lục số 2
DANH MỤC KHO
Mẫu số 01
MỤC LỤC
Lê Đức Lam
29
[Điều này được sửa đổi bởi Luật Kho]
VĂN BẢN HỢP NHẤT
1 Điều này được bổ sung.
| Số hiệu | 901/2019/NĐ-CP |
""".strip().split("\n")
LINES = st.sampled_from(
    [
        *(example for row in documents.ROWS for example in row.examples),
        *FRAGMENTS,
        "---\ntitle: Nghị định\n---",
        "A\u0300\u0323\u200b",
    ]
)
BETWEEN = st.sampled_from(["\n", "\n", "\n", "\n\n", "\n\n\n", " ", ": ", "\r\n", "\u2028", "\u00a0", ""])
PATCHWORK = st.lists(st.tuples(LINES, BETWEEN), max_size=25).map(lambda pairs: "".join(map("".join, pairs)))


@st.composite
def damaged(draw: st.DrawFn) -> str:
    """A well-made text whose lines have been shuffled, dropped, doubled or cut."""
    lines = draw(legal_texts()).text.split("\n")
    for _ in range(draw(st.integers(1, 6))):
        at, other = draw(st.integers(0, len(lines) - 1)), draw(st.integers(0, len(lines) - 1))
        match draw(st.integers(0, 3)):
            case 0:
                lines[at], lines[other] = lines[other], lines[at]
            case 1:
                lines.insert(at, lines[other])
            case 2:
                lines[at] = lines[at][: draw(st.integers(0, len(lines[at])))]
            case _:
                lines[at] = ""
    return "\n".join(lines)


TEXTS = st.text() | PATCHWORK | damaged()
WRITTEN = legal_texts()


def read(text: str) -> LegalDocument:
    """The document; a drawn text that is blank is passed over."""
    assume(prepare(text).text.strip())
    return read_document(text)


def every(divisions: tuple[Division, ...]) -> Iterator[Division]:
    for division in divisions:
        yield division
        yield from every(division.children)


def covered(pieces: Sequence[Block | Division]) -> set[int]:
    """The offsets that some pieces of a text take up."""
    return set[int]().union(*(range(piece.span.start, piece.span.end) for piece in pieces))


def outline(divisions: tuple[Division, ...]) -> list[object]:
    """Kinds, numbers and headings, without where they stand."""
    return [(each.kind, each.number, each.heading, each.quoted, outline(each.children)) for each in divisions]


class TestReadsWhatWasWritten:
    """A well-made text is read back as it was meant."""

    @given(WRITTEN)
    def test_instrument(self, written: WrittenText) -> None:
        read, expected = read_document(written.text).instrument, written.expected
        assert (read.kind, read.symbol, read.issuers) == (expected.kind, expected.symbol, expected.issuers)
        assert (read.issued, read.title) == (expected.issued, expected.title)

    @given(WRITTEN)
    def test_divisions(self, written: WrittenText) -> None:
        assert read_document(written.text).divisions == written.expected.divisions

    @given(WRITTEN)
    def test_either_composition_of_letters(self, written: WrittenText) -> None:
        composed, split = (read_document(unicodedata.normalize(form, written.text)) for form in ("NFC", "NFD"))
        assert outline(composed.divisions) == outline(split.divisions)
        assert composed.instrument == split.instrument
        for one, other in zip(every(composed.divisions), every(split.divisions), strict=True):
            assert one.span.of(composed.text) == unicodedata.normalize("NFC", other.span.of(split.text))

    @given(WRITTEN, st.data())
    def test_a_new_page_changes_nothing(self, written: WrittenText, data: st.DataObject) -> None:
        lines = written.text.split("\n")
        at = data.draw(st.integers(1, len(lines)))
        page = unicodedata.normalize("NFC", "\nCÔNG BÁO/Số 18 + 19/Ngày 04-02-2021\n99\n")
        turned = read_document("\n".join([*lines[:at], page, *lines[at:]]))
        assert outline(turned.divisions) == outline(written.expected.divisions)

    @given(WRITTEN)
    def test_blank_lines_change_nothing(self, written: WrittenText) -> None:
        spaced = read_document(written.text.replace("\n\n", "\n\n\n\n"))
        assert outline(spaced.divisions) == outline(written.expected.divisions)
        assert spaced.instrument.title == written.expected.title


class TestWritesWhatIsThere:
    """The writer knows where it wrote what."""

    @given(legal_texts())
    def test_divisions_begin_with_their_number(self, written: WrittenText) -> None:
        for division in every(written.expected.divisions):
            quote = unicodedata.normalize("NFC", division.span.of(written.text))
            assert division.number is None or division.number in quote[:20]
            # A page may end in the middle of a heading.
            assert all(word in quote for word in (division.heading or "").split())
            assert quote == quote.strip()

    @given(legal_texts())
    def test_instrument(self, written: WrittenText) -> None:
        text = unicodedata.normalize("NFC", written.text)
        assert str(written.expected.symbol) in text
        assert str(written.expected.issued.year) in text
        assert all(word in text for word in written.expected.title.split())
        assert written.expected.kind.upper() in text


class TestAnyText:
    """Whatever the text, what is read from it hangs together."""

    @given(TEXTS)
    def test_unreadable_only_where_there_is_no_text(self, text: str) -> None:
        if prepare(text).text.strip():
            assert read_document(text).text is text
        else:
            with pytest.raises(UnreadableError):
                read_document(text)

    @given(TEXTS)
    def test_divisions_lie_inside_each_other_in_order(self, text: str) -> None:
        waiting = [(read(text).divisions, 0, len(text))]
        while waiting:
            divisions, start, end = waiting.pop()
            for division in divisions:
                span = division.span
                assert start <= span.start < span.end <= end
                start = span.end
                waiting.append((division.children, span.start, span.end))

    @given(TEXTS)
    def test_blocks_are_in_order_and_apart(self, text: str) -> None:
        spans = [block.span for block in read(text).blocks]
        assert all(span.start < span.end for span in spans)
        assert all(left.end <= right.start for left, right in itertools.pairwise(spans))

    @given(TEXTS)
    def test_blocks_and_divisions_share_out_the_text(self, text: str) -> None:
        document = read(text)
        held = covered(document.blocks) | covered(document.divisions)
        left = "".join(char for at, char in enumerate(text) if at not in held)
        assert not prepare(left).text.strip()

    @given(TEXTS)
    def test_no_block_hides_the_number_of_a_division(self, text: str) -> None:
        document = read(text)
        held = covered(document.blocks)
        assert not any(division.span.start in held for division in every(document.divisions))

    @given(TEXTS)
    def test_a_division_stands_where_its_pinpoint_says(self, text: str) -> None:
        document = read(text)
        seen = list[Division]()
        for division in document.walk():
            found = document.at(document.pinpoint(division))
            assert found is not None
            # Of two that are numbered alike the first is found.
            assert found is division or any(found is each for each in seen)
            assert found.kind is division.kind
            assert document.at(document.pinpoint(found)) is found
            seen.append(division)

    @given(TEXTS)
    def test_provisions_are_the_leaves(self, text: str) -> None:
        document = read(text)
        leaves = [each for each in document.walk() if all(child.quoted for child in each.children)]
        provisions = list(document.provisions())
        held = covered(document.blocks)
        assert [provision.span for provision in provisions] == [leaf.span for leaf in leaves]
        for provision, leaf in zip(provisions, leaves, strict=True):
            assert provision.pinpoint == document.pinpoint(leaf)
            own = "".join(text[at] for at in range(leaf.span.start, leaf.span.end) if at not in held)
            assert provision.text == own.strip()

    @given(TEXTS)
    def test_what_is_quoted_stays_quoted(self, text: str) -> None:
        for division in every(read(text).divisions):
            assert not division.quoted or all(child.quoted for child in division.children)

    @given(TEXTS)
    def test_mentions_quote_the_text(self, text: str) -> None:
        document = read(text)
        assert all(citation.span.of(text) == citation.quote for citation in document.citations)
        assert all(reference.span.of(text) == reference.quote for reference in document.references)
        assert set(document.bases) <= set(document.citations)

    @given(TEXTS)
    def test_json_gives_it_back(self, text: str) -> None:
        document = read(text)
        assert from_json(to_json(document), LegalDocument) == document
