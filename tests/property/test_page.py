"""The layout of a page, whatever the text."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vanban import _bylines, _page
from vanban._tables import media, pages, pictures
from vanban._text import prepare

pytestmark = pytest.mark.property

PIECES = st.sampled_from(
    [
        *(example for row in pages.ROWS for example in row.examples),
        *(example for row in media.ROWS for example in row.examples),
        *(example for row in pictures.ROWS for example in row.examples),
        "Sáng 5/3, huyện Lam Khê họp bàn việc sửa cầu Đá trước mùa mưa.",
        "Ảnh: VGP/Hà An",
        "Hà An - Minh Khê",
        ">> Hà An",
        "./.",
        "\u200b",
    ]
)
BETWEEN = st.sampled_from(["\n", "\n\n", "\n\n\n\n", " ", ". ", " - ", ": ", "\r\n", "\u2028", "\u00a0", ""])
PAGES = st.lists(st.tuples(PIECES, BETWEEN), min_size=1, max_size=14).map(lambda pairs: "".join(map("".join, pairs)))
TEXTS = (st.text() | PAGES).filter(lambda text: bool(prepare(text).text.strip()))


class TestAside:
    """What is no prose of the report: whole blocks, and the credits of captions, in folded offsets and in order."""

    @given(TEXTS)
    def test_ordered_and_apart(self, text: str) -> None:
        aside = _page.read_page(prepare(text)).aside
        assert all(start < end for start, end in aside)
        assert all(left <= start for (_, left), (start, _) in itertools.pairwise(aside))

    @given(TEXTS)
    def test_holds_what_belongs_to_the_page(self, text: str) -> None:
        prepared = prepare(text)
        page = _page.read_page(prepared)
        spans = {prepared.span(start, end) for start, end in page.aside}
        for block in page.blocks:
            if block.role in {"byline", "dateline", "furniture"}:
                assert (block.span.start, block.span.end) in spans

    @given(TEXTS)
    def test_credit_stands_at_the_end_of_a_caption(self, text: str) -> None:
        prepared = prepare(text)
        page = _page.read_page(prepared)
        ends = {end for _, end in page.captions}
        others = {block.span.end for block in page.blocks if block.role in {"byline", "dateline", "furniture"}}
        assert all(end in ends or prepared.span(start, end)[1] in others for start, end in page.aside)


class TestPlaces:
    """Headline and captions in folded offsets are those of the blocks."""

    @given(TEXTS)
    def test_same_as_blocks(self, text: str) -> None:
        prepared = prepare(text)
        page = _page.read_page(prepared)
        captions = [(block.span.start, block.span.end) for block in page.blocks if block.role == "caption"]
        assert [prepared.span(start, end) for start, end in page.captions] == captions
        assert (page.title_at is None) == (page.title is None)
        if page.title_at and page.title:
            assert prepared.span(*page.title_at) == (page.title.start, page.title.end)


class TestPiecesOfAParagraph:
    """What closes a paragraph lies within it."""

    @given(TEXTS)
    def test_trailer(self, text: str) -> None:
        start, end, _ = _bylines.trailer(text)
        assert 0 <= start <= end <= len(text)

    @given(TEXTS)
    def test_closing(self, text: str) -> None:
        start, signed = _bylines.closing(text, text)
        assert 0 <= start <= len(text)
        assert signed is None or signed.authors or signed.source or start < len(text)
