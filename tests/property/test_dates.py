"""Dates: one rule, shown on many drawn texts."""

import datetime as dt
import re
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from vanban._dates import find_dates
from vanban.models import DateMention

pytestmark = pytest.mark.property

# Pieces of which texts are made that look like dates, and like nothing.
PIECES = [
    *("ngày ", "Ngày", "mùng ", "tháng ", "quý ", "năm ", "những năm ", "thế kỷ ", "thập niên ", "nửa đầu năm", "sáu "),
    *(
        "đầu năm ",
        "cuối năm ",
        "từ ",
        "đến ",
        "và ",
        ", ",
        " - ",
        "-",
        "/",
        ".",
        "(",
        ")",
        " ",
        "\n",
        "hôm qua",
        "năm nay",
    ),
    *(
        "Luật ",
        "Nghị định số ",
        "/NĐ-CP",
        "âm lịch",
        "giao ban ",
        "sẽ ",
        "Sáng ",
        "I",
        "XX",
        "9",
        "31",
        "12",
        "2019",
        "2020",
    ),
    *(
        "quý\u00a0",
        "tha\u0301ng ",
        "\u200b",
        "\ud800",
        "\x00",
        "Đà Nẵng",
        "2016-2020",
        "6 tháng",
        "hai ",
        "T",
        "cùng năm",
    ),
]
texts = st.one_of(
    st.text(st.characters(codec=None), max_size=60),
    st.lists(st.sampled_from(PIECES), max_size=25).map("".join),
    st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=3)), max_size=25).map("".join),
)
latin = st.lists(
    st.one_of(st.sampled_from(PIECES), st.text(st.characters(max_codepoint=0x2FF), max_size=3)), max_size=25
).map("".join)
publications = st.one_of(st.none(), st.dates(), st.datetimes())
days = st.dates(dt.date(1950, 1, 1), dt.date(2099, 12, 31))


@given(texts, publications)
@example("ngày 12/7/2010", None)
def test_every_text_gives_mentions_in_order(text: str, published: dt.date | None) -> None:
    """Total: spans are inside the text, in order, apart from each other, and their quotes are what stands there."""
    end = 0
    for mention in find_dates(text, published=published):
        assert end <= mention.span.start < mention.span.end <= len(text)
        assert mention.quote == text[mention.span.start : mention.span.end]
        end = mention.span.end


@given(texts, publications)
@example("ngày 31/2/2019", None)
def test_days_come_in_order_or_not_at_all(text: str, published: dt.date | None) -> None:
    for mention in find_dates(text, published=published):
        if mention.start is None or mention.end is None:
            assert mention.start is mention.end
        else:
            assert mention.start <= mention.end


@given(latin, publications)
def test_composed_and_decomposed_text_agree(text: str, published: dt.date | None) -> None:
    def read(form: str) -> list[tuple[str, dt.date | None, dt.date | None]]:
        mentions = find_dates(form, published=published)
        return [(unicodedata.normalize("NFC", mention.quote), mention.start, mention.end) for mention in mentions]

    assert read(unicodedata.normalize("NFD", text)) == read(unicodedata.normalize("NFC", text))


def written(day: dt.date, form: int) -> str:
    return (
        f"ngày {day.day}/{day.month}/{day.year}",
        f"{day:%d/%m/%Y}",
        f"ngày {day.day}-{day.month}-{day.year}",
        f"ngày {day.day}.{day.month}.{day.year}",
        f"ngày {day.day} tháng {day.month} năm {day.year}",
        f"ngày {day:%d} tháng\n{day:%m} năm {day.year}",
        day.isoformat(),
    )[form]


def only(text: str, published: dt.date | None = None) -> DateMention:
    (mention,) = find_dates(text, published=published)
    return mention


@given(days, st.integers(0, 6), publications)
def test_a_day_written_in_full_is_found(day: dt.date, form: int, published: dt.date | None) -> None:
    quote = written(day, form)
    mention = only(f"Đoàn công tác đến xã Lam Sơn {quote}, rồi về tỉnh.", published)
    assert (mention.quote, mention.start, mention.end) == (quote, day, day)


@given(days, days)
def test_two_days_with_their_years_are_one_range(one: dt.date, other: dt.date) -> None:
    first, last = sorted((one, other))
    mentions = find_dates(f"Đợt cao điểm kéo dài từ {written(first, 0)} đến {written(last, 4)}.")
    if (first.day, first.month) == (last.day, last.month):
        assert len(mentions) == 2
    else:
        assert [(mention.start, mention.end) for mention in mentions] == [(first, last)]


@given(days, days, st.sampled_from(["Sáng {}/{}", "Ngày {}-{}", "Chiều {}.{}", "Ngày {} tháng {}"]))
def test_a_day_without_year_is_the_nearest_one_not_after_publication(
    day: dt.date, published: dt.date, form: str
) -> None:
    feast = re.fullmatch(
        "(?:1-1|30-4|1-5|2-9|3-2|8-3|26-3|7-5|19-5|21-6|27-7|19-8|20-10|20-11|22-12)", f"{day.day}-{day.month}"
    )
    if feast or (day.month, day.day) == (2, 29):
        return
    mention = only(form.format(day.day, day.month) + ", đoàn công tác đến xã Lam Sơn.", published)
    assert mention.start is not None
    assert (mention.start.day, mention.start.month) == (day.day, day.month)
    assert dt.timedelta(0) <= published - mention.start < dt.timedelta(366)
