"""Whole web pages, each beside what a careful reader takes from it.

``tests/pages`` holds pairs ``NN-manner.html``, byte for byte as a portal would send it, and ``NN-manner.json``. They
are written in the manner of many systems, from 2001 to 2026, and in every encoding of that time.
"""

import datetime as dt
import functools
import json
from pathlib import Path
from typing import Any, Final

import pytest

from vanban._sources import text_of
from vanban.models import Article, Block, Meeting
from vanban.reading import read_article

ROOT: Final = Path(__file__).parents[1] / "pages"
NAMES: Final = sorted(path.stem for path in ROOT.glob("*.html"))
each_page = pytest.mark.parametrize("name", NAMES)


@functools.cache
def article_of(name: str) -> Article:
    return read_article((ROOT / f"{name}.html").read_bytes())


def stated(name: str) -> dict[str, Any]:
    page: dict[str, Any] = json.loads((ROOT / f"{name}.json").read_text(encoding="utf-8"))
    return page


def texts(article: Article, *roles: str) -> list[str]:
    return [block.span.of(article.text) for block in article.blocks if block.role in roles]


def test_there_are_pages_and_all_are_told() -> None:
    assert len(NAMES) == len(list(ROOT.glob("*.json")))
    assert len(NAMES) > 30


@each_page
@pytest.mark.parametrize("field", ["title", "lead", "source", "section", "description", "url"])
def test_a_field(name: str, field: str) -> None:
    assert getattr(article_of(name), field) == stated(name)[field]


@each_page
def test_the_day_and_the_time(name: str) -> None:
    told = stated(name)["published"]
    wanted: dt.date | dt.datetime | None = None
    if told is not None:
        wanted = dt.datetime.fromisoformat(told) if "T" in told else dt.date.fromisoformat(told)
    published = article_of(name).published
    assert published == wanted
    assert not isinstance(published, dt.datetime) or published.utcoffset() == dt.timedelta(hours=7)


@each_page
def test_the_authors(name: str) -> None:
    assert list(article_of(name).authors) == stated(name)["authors"]


@each_page
def test_the_captions(name: str) -> None:
    assert list(article_of(name).captions) == stated(name)["captions"]


@each_page
def test_the_paragraphs(name: str) -> None:
    assert texts(article_of(name), "body") == stated(name)["body"]


@each_page
def test_what_belongs_to_the_page_is_kept_apart(name: str) -> None:
    article = article_of(name)
    report = "\n".join(texts(article, "title", "lead", "body", "caption"))
    rest = " ".join(" ".join(texts(article, "furniture", "dateline", "byline")).split())
    for line in stated(name)["elsewhere"]:
        assert line not in report
        assert line in rest or line not in " ".join(article.text.split())


@each_page
def test_blocks_stand_in_order_and_share_out_the_text(name: str) -> None:
    article = article_of(name)
    at = 0
    for block in article.blocks:
        assert not article.text[at : block.span.start].strip()
        at = block.span.end
    assert not article.text[at:].strip()


@each_page
def test_mentions_stand_in_the_report(name: str) -> None:
    article = article_of(name)
    furniture = [block.span for block in article.blocks if block.role == "furniture"]
    spans = [each.span for each in article.citations]
    spans += [each.span for each in article.dates]
    spans += [each.span for each in article.figures]
    spans += [span for person in article.people for span in person.mentions]
    for span in spans:
        assert not any(one.start < span.end and span.start < one.end for one in furniture)


def without_page(article: Article) -> str:
    """The report as plain text."""
    kept: list[Block] = [block for block in article.blocks if block.role != "furniture"]
    return "\n\n".join(block.span.of(article.text) for block in kept)


def told(meeting: Meeting) -> tuple[object, ...]:
    chairs = [(chair.name, chair.rank, chair.roles) for chair in meeting.chairs]
    return meeting.title, meeting.kind, meeting.date, meeting.place, meeting.organisers, chairs


@each_page
def test_the_same_report_as_plain_text_says_the_same(name: str) -> None:
    page = article_of(name)
    plain = read_article(without_page(page), published=page.published)
    assert [(each.quote, each.form, each.instrument) for each in plain.citations] == [
        (each.quote, each.form, each.instrument) for each in page.citations
    ]
    assert {(each.name, each.rank, each.roles) for each in plain.people} == {
        (each.name, each.rank, each.roles) for each in page.people
    }
    assert list(map(told, plain.meetings)) == list(map(told, page.meetings))


@each_page
def test_a_page_that_is_text_already_reads_the_same(name: str) -> None:
    text = (ROOT / f"{name}.html").read_bytes()
    try:
        page = text.decode("utf-8-sig")
    except UnicodeDecodeError:
        return
    article = read_article(page)
    assert (article.title, article.lead, article.captions) == (
        article_of(name).title,
        article_of(name).lead,
        article_of(name).captions,
    )


@each_page
def test_a_caller_knows_better(name: str) -> None:
    day = dt.date(2012, 3, 5)
    article = read_article((ROOT / f"{name}.html").read_bytes(), published=day, url="https://lamkhe.example.vn/1")
    assert (article.published, article.url) == (day, "https://lamkhe.example.vn/1")


@each_page
def test_all_lines_are_read_as_a_document_too(name: str) -> None:
    assert text_of((ROOT / f"{name}.html").read_bytes()).strip()
