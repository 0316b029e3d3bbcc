"""Meetings: one rule, shown on many drawn texts."""

import datetime as dt
import unicodedata

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from vanban._meetings import find_meetings
from vanban._text import prepare
from vanban.models import Meeting
from vanban.reading import read_article
from vanban.strategies import WrittenMeeting, reported_texts

pytestmark = pytest.mark.property

# Pieces of which texts are made that tell of gatherings, and that only look so.
PIECES = [
    *(
        "Ngày 5/3/2024, ",
        "Sáng 6/3, ",
        "Chiều nay, ",
        "Cùng ngày, ",
        "Năm 2024, ",
        "Sau đó, ",
        "Từ ngày 5 đến 7/3/2024, ",
    ),
    *(
        "tại Lam Khê, ",
        "tại trụ sở ",
        "ở huyện Vân Du",
        "tại TP. ",
        "Trung tâm ",
        "Bộ Nước",
        "Hội Đê",
        "Cục Kho, Bộ Nước",
    ),
    *(
        " tổ chức ",
        " phối hợp với ",
        " và ",
        " đã ",
        " sẽ ",
        " diễn ra ",
        " khai mạc ",
        " được ",
        " cần ",
        " dự ",
        " do ",
    ),
    *(
        "Hội nghị ",
        "hội nghị",
        "giao ban ",
        "tổng kết ",
        "họp báo",
        "Kỳ họp thứ 8",
        "Đại hội",
        "Lễ ký ",
        "họp ",
        "các ",
    ),
    *(
        "công tác năm 2023",
        "về đê",
        "phòng, chống lũ",
        "“Nước sạch”",
        "(lần 2)",
        "triển khai ",
        "của ",
        "với 45 điểm cầu",
    ),
    *(
        "Nghị định số 12/2024/NĐ-CP ngày 2/1/2024 của Chính phủ",
        "Nghị quyết số 28-NQ/TW",
        "trực tuyến ",
        "quý I năm 2024",
    ),
    *(
        "ông Trần Văn Mẫu",
        "bà Lê Thị Thử, Bộ trưởng",
        " chủ trì ",
        "đồng chủ trì",
        " điều hành ",
        "Tham dự có ",
        "dưới sự ",
    ),
    *(", ", ". ", ": ", "; ", " - ", " (", ") ", "“", "”", "/ ", "|", "\n", "\n\n", " ", ".", "- "),
    *("\u00a0", "\u200b", "\ud800", "\x00", "Ho\u0302\u0323i nghi\u0323", "İ"),
]
TEXTS = st.lists(st.sampled_from(PIECES), max_size=24).map("".join)
DAYS = st.none() | st.dates(dt.date(2024, 1, 1), dt.date(2024, 12, 31))
# Paragraphs with nobody, no day and no gathering in them.
QUIET = ["Kho đã đầy.", "Sáng nay trời mưa, đường trơn.", "Nước lên cao, dân chằng chống nhà cửa."]


@given(st.text() | TEXTS, DAYS)
@example("Hội nghị", None)
@example("hội nghị (", None)
@example("Ngày 1/1/0001, hội nghị tại ", dt.date.min)
@example("Ngày mai, Bộ Nước tổ chức Hội nghị về đê.", dt.date.max)
@example("Chiều qua, Bộ Nước tổ chức Hội nghị về đê.", dt.date.min)
def test_any_text_can_be_read(text: str, published: dt.date | None) -> None:
    last = 0
    folded = " ".join(prepare(text).text.split())
    for meeting in find_meetings(text, published=published):
        start, end = meeting.span.start, meeting.span.end
        assert last <= start < end <= len(text)
        last = start
        assert meeting.title
        assert meeting.title in unicodedata.normalize("NFC", meeting.span.of(text))
        assert meeting.kind is not None
        assert all(" ".join(name.split()) in folded for name in (*meeting.organisers, meeting.place or ""))
        assert meeting.end_date is None or (meeting.date is not None and meeting.date < meeting.end_date)
        assert meeting.sites is None or meeting.sites >= 0
        assert not set(meeting.chairs) & set(meeting.attendees)


@given(TEXTS)
def test_who_and_what_a_meeting_names_is_known_to_the_article(text: str) -> None:
    assume(text.strip("\x00\u200b \n\u00a0"))
    article = read_article(text)
    instruments = {citation.instrument for citation in article.citations}
    for meeting in article.meetings:
        assert set(meeting.chairs) <= set(article.people)
        assert set(meeting.attendees) <= set(article.people)
        assert set(meeting.implements) <= instruments
        assert all(instrument.symbol for instrument in meeting.implements)


@given(TEXTS, st.sampled_from(QUIET))
def test_a_paragraph_without_meetings_changes_nothing(text: str, quiet: str) -> None:
    assert find_meetings(f"{text}\n\n{quiet}") == find_meetings(f"{text}\n\n")


# Two worlds that share nothing: the gatherings, days, places, bodies and people of two reports.
WORLDS = [
    {
        "name": ["Hội nghị tổng kết phong trào", "họp báo thường kỳ", "Lễ khánh thành cầu Sông", "Hội thảo về lúa"],
        "day": ["Ngày 5/3/2023", "Sáng 6/3/2023", "Trong hai ngày 7 và 8/3/2023"],
        "place": ["Lam Khê", "trụ sở Bộ Nước"],
        "body": ["Bộ Nước", "Cục Kho, Bộ Nước", "Bộ Nước phối hợp với Bộ Rừng"],
        "chair": ["ông Trần Văn Mẫu", "bà Lê Thị Thử"],
    },
    {
        "name": ["Đại hội lần thứ IX", "lớp tập huấn bơi lội", "phiên họp giao ban quý I năm 2024", "Ngày hội Vui"],
        "day": ["Chiều 15/10/2024", "Ngày 16/10/2024"],
        "place": ["huyện Vân Du", "TP. Sơn Động"],
        "body": ["Hội Đê", "UBND huyện Vân Du"],
        "chair": ["ông Đỗ Quang Nghiệm", "Thiếu tướng Xavier Quux"],
    },
]


FRAMES = [
    "{day}, tại {place}, {body} tổ chức {name}.",
    "{day}, {body} tổ chức {name} do {chair} chủ trì.",
    "{day}, {body} tổ chức {name}. Tham dự hội nghị có {chair}.",
]


@st.composite
def reports(draw: st.DrawFn, world: int) -> str:
    """Sentences that each report a gathering."""
    parts = st.fixed_dictionaries({key: st.sampled_from(values) for key, values in WORLDS[world].items()})
    frames = draw(st.lists(st.sampled_from(FRAMES), min_size=1, max_size=3))
    return " ".join(frame.format(**draw(parts)) for frame in frames)


def told(meeting: Meeting) -> tuple[object, ...]:
    """All that is told of a meeting, without the places where it stands."""
    return (
        *(meeting.title, meeting.kind, meeting.date, meeting.end_date, meeting.part_of_day, meeting.place),
        *(meeting.organisers, meeting.period, [person.name for person in meeting.chairs]),
        [person.name for person in meeting.attendees],
    )


@given(reports(0), reports(1))
def test_texts_that_share_nothing_are_read_apart(first: str, second: str) -> None:
    both = find_meetings(f"{first}\n\n{second}")
    assert [told(meeting) for meeting in both] == [
        told(meeting) for text in (first, second) for meeting in find_meetings(text)
    ]


@given(reports(0), reports(1))
def test_every_report_is_of_its_own_day(first: str, second: str) -> None:
    found = find_meetings(f"{first}\n\n{second}")
    assert {meeting.date.year for meeting in found if meeting.date} == {2023, 2024}
    assert all(meeting.date for meeting in found)


@given(TEXTS | reports(0))
def test_composed_and_decomposed_texts_tell_the_same(text: str) -> None:
    composed, decomposed = (unicodedata.normalize(form, text) for form in ("NFC", "NFD"))
    assert [told(meeting) for meeting in find_meetings(composed)] == [
        told(meeting) for meeting in find_meetings(decomposed)
    ]


@given(reported_texts())
def test_a_report_that_is_written_is_read_back(written: tuple[str, WrittenMeeting]) -> None:
    text, told = written
    (found,) = find_meetings(text)
    assert (found.title, found.kind, found.date, found.part_of_day) == (
        told.title,
        told.kind,
        told.date,
        told.part_of_day,
    )
    assert (found.place, found.organisers) == (told.place, told.organisers)
    assert [(each.name, each.rank, each.roles) for each in found.chairs] == [tuple(each) for each in told.chairs]
