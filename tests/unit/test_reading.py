"""Reading a report: the page, and all that it mentions."""

import datetime as dt

import pytest

from vanban import reading
from vanban.errors import UnreadableError
from vanban.models import LegalInstrument
from vanban.reading import read_article
from vanban.values import InstrumentKind, Symbol

REPORT = """Huyện Lam Khê họp về lưu trữ

12/04/2017
(Lamkhe.gov.vn) - Sáng 12/4, huyện Lam Khê họp về việc thực hiện Nghị định số 901/2015/NĐ-CP của Chính phủ.

Theo báo cáo, Nghị định số 901 thay thế Nghị định số 77/2004/NĐ-CP và đã giúp các xã giữ hồ sơ tốt hơn trước nhiều.

Quang cảnh cuộc họp.

Huyện sẽ họp lại vào ngày 20/6 để xem xét việc này.

Hà An
Tìm kiếm
"""


def test_what_the_page_says() -> None:
    article = read_article(REPORT)
    assert article.title == "Huyện Lam Khê họp về lưu trữ"
    assert article.lead is not None
    assert article.lead.startswith("Sáng 12/4")
    assert article.published == dt.date(2017, 4, 12)
    assert article.authors == ("Hà An",)
    assert article.source == "Lamkhe.gov.vn"
    assert article.captions == ("Quang cảnh cuộc họp.",)
    assert article.boilerplate == ("Tìm kiếm",)
    assert article.paragraphs[0] == article.lead
    assert len(article.paragraphs) == 3


def test_text_is_the_given_one() -> None:
    assert read_article(REPORT).text is REPORT


def test_bytes_are_read_as_utf_8() -> None:
    assert read_article(b"\xef\xbb\xbf" + REPORT.encode()) == read_article(REPORT)


def test_page_may_say_nothing_of_itself() -> None:
    article = read_article("Sáng 12/4, huyện Lam Khê họp.")
    assert (article.title, article.lead, article.published, article.source) == (None, None, None, None)


def test_mentions() -> None:
    article = read_article(REPORT)
    assert [citation.quote for citation in article.citations] == [
        "Nghị định số 901/2015/NĐ-CP của Chính phủ",
        "Nghị định số 901",
        "Nghị định số 77/2004/NĐ-CP",
    ]
    assert [str(relation.target.symbol) for relation in article.relations] == ["77/2004/NĐ-CP"]


def test_dates_take_the_year_from_the_page() -> None:
    assert dt.date(2017, 6, 20) in [date.start for date in read_article(REPORT).dates]


def test_published_of_the_caller_wins() -> None:
    article = read_article(REPORT, published=dt.date(2018, 4, 13))
    assert article.published == dt.date(2018, 4, 13)
    assert dt.date(2018, 4, 12) in [date.start for date in article.dates]


@pytest.mark.parametrize(
    "published",
    [
        dt.datetime(2018, 4, 12, 20, 30, tzinfo=dt.UTC),
        dt.datetime(2018, 4, 13, 3, 30),  # noqa: DTZ001
    ],
)
def test_moment_counts_as_the_day_in_vietnam(published: dt.datetime) -> None:
    (date,) = read_article("Sáng 13/4, huyện họp.", published=published).dates
    assert date.start == dt.date(2018, 4, 13)


def test_url_is_kept() -> None:
    assert read_article(REPORT, url="https://example.org/1").url == "https://example.org/1"


def test_known_instruments_resolve_mentions() -> None:
    decree = LegalInstrument(kind=InstrumentKind.DECREE, number="901", year=2015, symbol=Symbol.parse("901/2015/NĐ-CP"))
    (citation,) = read_article("Huyện họp về Nghị định số 901 của Chính phủ.", known=[decree]).citations
    assert citation.instrument.symbol == decree.symbol


@pytest.mark.parametrize("source", ["", " \n", b"", b"\xff\xfe", b"\x00"])
def test_no_text(source: str | bytes) -> None:
    with pytest.raises(UnreadableError):
        read_article(source)


def test_what_is_public() -> None:
    assert dir(reading) == reading.__all__
