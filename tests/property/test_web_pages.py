"""Reading web pages and bytes, whatever they hold."""

import codecs
import itertools
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vanban._encodings import decode, repair
from vanban._tables import letters, markup, pages
from vanban._text import prepare
from vanban.codec import from_json, to_json
from vanban.errors import UnreadableError
from vanban.models import Article
from vanban.reading import read_article

pytestmark = pytest.mark.property

TEXTS = st.sampled_from(
    [
        *(example for row in pages.ROWS for example in row.examples),
        "Huyện Lam Khê họp bàn việc sửa cầu Đá trước mùa mưa",
        "Sáng 5/3, huyện Lam Khê họp về Nghị định số 901/2015/NĐ-CP của Chính phủ về việc sửa cầu do ông Lê Kho làm.",
        "05/03/2022 12:30",
        "Lê Hà An",
        "NghÞ ®Þnh",
        "&#7883;&shy;&nbsp;&amp;lt;",
        "<",
    ]
)
NAMES = st.sampled_from(sorted({example for row in markup.ROWS for example in row.examples}))
TAGS = st.sampled_from(
    [
        "a", "b", "blockquote", "br", "div", "em", "figcaption", "figure", "font", "form",
        "h1", "h2", "img", "input", "li", "nav", "p", "pre", "script", "span",
        "style", "table", "td", "time", "tr", "ul",
    ]
)  # fmt: skip
PIECES = st.one_of(
    TEXTS,
    st.builds("<{}>".format, TAGS),
    st.builds("</{}>".format, TAGS),
    st.builds("<{} class='{}'>".format, TAGS, NAMES),
    st.sampled_from(
        [
            "<a href='/1'>",
            "<img alt='cầu Đá'>",
            "<font face='.VnTimeH'>",
            "<time datetime='2022-03-05T05:30:00Z'>",
            "<meta property='og:title' content='Huyện Lam Khê họp bàn việc sửa cầu Đá trước mùa mưa'>",
            '<script type=\'application/ld+json\'>{"@type": "Article", "author": "Lê Hà An"}</script>',
            "<!--",
            "-->",
        ]
    ),
)
PAGES = st.lists(PIECES, max_size=30).map(lambda pieces: f"<html>{''.join(pieces)}")

# Words of Vietnamese: what tells an encoding.
WORDS = st.sampled_from(sorted({example for row in letters.ROWS for example in row.examples}))
PROSE = st.lists(WORDS, min_size=12, max_size=40).map(" ".join)


def read(page: str) -> Article | None:
    try:
        return read_article(page)
    except UnreadableError:
        return None


class TestWebPages:
    @given(PAGES)
    def test_blocks_share_out_the_text(self, page: str) -> None:
        article = read(page)
        if article is not None:
            spans = [block.span for block in article.blocks]
            assert all(left.end <= right.start for left, right in itertools.pairwise(spans))
            held = set[int]().union(*(range(span.start, span.end) for span in spans))
            left = "".join(char for at, char in enumerate(article.text) if at not in held)
            assert not prepare(left).text.strip()

    @given(PAGES)
    def test_each_line_is_as_a_reader_sees_it(self, page: str) -> None:
        article = read(page)
        if article is not None:
            assert unicodedata.is_normalized("NFC", article.text)
            lines = article.text.split("\n")
            assert all(line == " ".join(line.split()) for line in "\t".join(lines).split("\t"))

    @given(PAGES)
    def test_mentions_quote_the_report(self, page: str) -> None:
        article = read(page)
        if article is not None:
            aside = {
                at for one in article.blocks if one.role == "furniture" for at in range(one.span.start, one.span.end)
            }
            assert all(each.span.of(article.text) == each.quote for each in article.citations)
            assert not any(at in aside for each in article.citations for at in range(each.span.start, each.span.end))

    @given(PAGES)
    def test_nothing_is_lost_in_json(self, page: str) -> None:
        article = read(page)
        assert article is None or from_json(to_json(article)) == article


class TestEncodings:
    """Converted without loss."""

    @given(PROSE, st.sampled_from(["tcvn3", "vni", "viscii"]))
    def test_an_old_font(self, text: str, font: str) -> None:
        codes = {row.letter: getattr(row, font) for row in letters.ROWS}
        shown = "".join(codes.get(char, char) for char in text)
        assert decode(shown.encode("latin-1")) == text
        if font != "viscii":
            assert repair(shown) == text

    @given(PROSE, st.sampled_from(["utf-8", "utf-16-le", "utf-16-be"]))
    def test_unicode(self, text: str, codec: str) -> None:
        mark = {"utf-8": codecs.BOM_UTF8, "utf-16-le": codecs.BOM_UTF16_LE, "utf-16-be": codecs.BOM_UTF16_BE}[codec]
        assert decode(text.encode(codec)) == text
        assert decode(mark + text.encode(codec)) == text

    @given(PROSE)
    def test_unicode_that_was_read_in_the_wrong_way(self, text: str) -> None:
        assert repair(text.encode().decode("latin-1")) == text
        assert repair(text) == text

    @given(st.binary())
    def test_bytes_are_text_or_they_are_not(self, source: bytes) -> None:
        try:
            text = decode(source)
        except UnreadableError:
            return
        assert len(text) <= len(source)

    @given(st.text())
    def test_repair_is_done_once(self, text: str) -> None:
        assert repair(repair(text)) == repair(text)
