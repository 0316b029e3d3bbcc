"""Reading a report, whatever the text."""

import contextlib
import datetime as dt
import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vanban._tables import pages
from vanban._text import prepare
from vanban.errors import UnreadableError
from vanban.models import Article
from vanban.reading import read_article

pytestmark = pytest.mark.property

ROLES = {"title", "lead", "body", "caption", "byline", "dateline", "furniture"}

# Pieces of pages, so that drawn texts reach the rules: rows of the table, sentences, and what stands between them.
PIECES = st.sampled_from(
    [
        *(example for row in pages.ROWS for example in row.examples),
        "Huyện Lam Khê họp bàn việc sửa cầu Đá",
        "Sáng 5/3, huyện Lam Khê họp về Nghị định số 901/2015/NĐ-CP.",
        "Ảnh:",
        "Hà An - Minh Khê",
        "./.",
        "”",
        "A\u0300\u0323",
        "\u200b",
    ]
)
BETWEEN = st.sampled_from(["\n", "\n\n", "\n\n\n\n", " ", ". ", " - ", ": ", "\r\n", "\u2028", "\u00a0", ""])
REPORTS = st.lists(st.tuples(PIECES, BETWEEN), max_size=14).map(lambda pairs: "".join(map("".join, pairs)))
TEXTS = st.text() | REPORTS


def read(text: str) -> Article | None:
    try:
        return read_article(text)
    except UnreadableError:
        return None


class TestUnreadableOnlyWhereThereIsNoText:
    """`UnreadableError` only when there is no text at all."""

    @given(TEXTS)
    def test_text(self, text: str) -> None:
        assert (read(text) is None) == (not prepare(text).text.strip())

    @given(st.binary())
    def test_bytes(self, source: bytes) -> None:
        with contextlib.suppress(UnreadableError):
            assert read_article(source).text.strip()

    @given(REPORTS)
    def test_bytes_of_a_text(self, text: str) -> None:
        if prepare(text).text.strip():
            assert read_article(text.encode()) == read_article(text)


class TestBlocks:
    """Every line of the text with its role, in order."""

    @given(TEXTS)
    def test_ordered_and_apart(self, text: str) -> None:
        article = read(text)
        if article is not None:
            spans = [block.span for block in article.blocks]
            assert all(span.start < span.end for span in spans)
            assert all(left.end <= right.start for left, right in itertools.pairwise(spans))

    @given(TEXTS)
    def test_cover_all_that_is_printed(self, text: str) -> None:
        article = read(text)
        if article is not None:
            held = set[int]().union(*(range(block.span.start, block.span.end) for block in article.blocks))
            left = "".join(char for at, char in enumerate(text) if at not in held)
            assert not prepare(left).text.strip()

    @given(TEXTS)
    def test_trimmed(self, text: str) -> None:
        article = read(text)
        if article is not None:
            pieces = [block.span.of(text) for block in article.blocks]
            assert all(piece == piece.strip() for piece in pieces)

    @given(TEXTS)
    def test_roles(self, text: str) -> None:
        article = read(text)
        if article is not None:
            roles = [block.role for block in article.blocks]
            assert set(roles) <= ROLES
            assert roles.count("title") <= 1
            assert roles.count("lead") <= 1
            assert ("title" in roles) == (article.title is not None)
            assert ("lead" in roles) == (article.lead is not None)


class TestTheTextIsTheGivenOne:
    """`Article.text` is the given text itself when it was plain text."""

    @given(TEXTS)
    def test_same_object(self, text: str) -> None:
        article = read(text)
        assert article is None or article.text is text

    @given(TEXTS)
    def test_every_mention_quotes_it(self, text: str) -> None:
        article = read(text)
        if article is not None:
            assert all(each.span.of(text) == each.quote for each in article.citations)
            assert all(each.span.of(text) == each.quote for each in article.dates)


class TestPublished:
    """What you pass wins over what the page says."""

    @given(REPORTS, st.dates() | st.datetimes())
    def test_of_the_caller(self, text: str, published: dt.date) -> None:
        if prepare(text).text.strip():
            assert read_article(text, published=published).published == published
