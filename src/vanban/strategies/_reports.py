"""Writers of reports of meetings, and of sentences with figures, together with what should be read from them."""

from __future__ import annotations

import datetime as dt
import decimal
from typing import Final, NamedTuple

from hypothesis import strategies as st

from vanban.strategies._values import days
from vanban.values import Bound, MeetingKind, PartOfDay, Rank

__all__ = ["WrittenFigure", "WrittenMeeting", "WrittenPerson", "counted_texts", "reported_texts"]


class WrittenPerson(NamedTuple):
    """What a person who was written into a report should be read as."""

    name: str
    rank: Rank | None
    roles: tuple[str, ...]


class WrittenMeeting(NamedTuple):
    """What a meeting that was written into a report should be read as."""

    title: str
    kind: MeetingKind
    date: dt.date
    part_of_day: PartOfDay | None
    place: str
    organisers: tuple[str, ...]
    chairs: tuple[WrittenPerson, ...]


class WrittenFigure(NamedTuple):
    """What a figure that was written into a sentence should be read as."""

    quote: str
    value: int | decimal.Decimal
    unit: str
    bound: Bound | None


_BODIES: Final = ("Bộ Công Thương", "Sở Y tế tỉnh Cao Bằng", "UBND tỉnh Quảng Trị", "Cục Thuế", "Hội Nông dân Việt Nam")
_PLACES: Final = ("Hà Nội", "Đà Nẵng", "trụ sở Bộ Công Thương", "TP. Cần Thơ", "Hội trường UBND tỉnh")
_EVENTS: Final = (
    ("Hội nghị", " triển khai nhiệm vụ", MeetingKind.CONFERENCE),
    ("Hội nghị", " giao ban công tác", MeetingKind.BRIEFING),
    ("hội nghị", " trực tuyến tổng kết phong trào thi đua", MeetingKind.FINAL_REVIEW),
    ("họp báo", " về mùa lễ hội", MeetingKind.PRESS_CONFERENCE),
    ("Hội thảo", " khoa học về đê điều", MeetingKind.SEMINAR),
    ("lễ ký kết", " Quy chế phối hợp", MeetingKind.CEREMONY),
    ("phiên họp", " thường kỳ", MeetingKind.SESSION),
)
_ROLES: Final = ("Thứ trưởng", "Giám đốc Sở Y tế", "Phó Chủ tịch UBND tỉnh", "Cục trưởng Cục Thuế")
_SURNAMES: Final = ("Nguyễn", "Trần", "Lê", "Phạm", "Đặng", "Bùi")
_MIDDLES: Final = ("Văn", "Thị", "Đức", "Minh")
_GIVEN: Final = ("Khê", "Lam", "Thước", "Trúc", "Vịnh")
_PARTS: Final = {"Ngày": None, "Sáng": PartOfDay.MORNING, "Chiều ngày": PartOfDay.AFTERNOON, "Tối": PartOfDay.EVENING}
_BOUNDS: Final = {"": None, "hơn ": Bound.AT_LEAST, "gần ": Bound.AT_MOST, "khoảng ": Bound.ABOUT}
_SCALES: Final = {"": 1, "nghìn ": 10**3, "triệu ": 10**6, "tỷ ": 10**9}


@st.composite
def _chairs(draw: st.DrawFn) -> WrittenPerson:
    name = " ".join(draw(st.sampled_from(words)) for words in (_SURNAMES, _MIDDLES, _GIVEN))
    rank = draw(st.sampled_from((None, Rank.MAJOR_GENERAL, Rank.SENIOR_COLONEL)))
    return WrittenPerson(name, rank, draw(st.lists(st.sampled_from(_ROLES), min_size=1, unique=True).map(tuple)))


@st.composite
def reported_texts(draw: st.DrawFn) -> tuple[str, WrittenMeeting]:
    """A report of one meeting in two sentences, and the meeting."""
    date = draw(days(1996, 2030))
    when = draw(st.sampled_from(tuple(_PARTS)))
    place = draw(st.sampled_from(_PLACES))
    bodies = tuple(draw(st.lists(st.sampled_from(_BODIES), min_size=1, max_size=2, unique=True)))
    joint = draw(st.sampled_from((" và ", " phối hợp với ", " phối hợp ")))
    verb = draw(st.sampled_from(("tổ chức", "đã tổ chức")))
    head, rest, kind = draw(st.sampled_from(_EVENTS))
    people = draw(st.lists(_chairs(), min_size=1, max_size=2, unique_by=lambda person: person.name))
    said = [f"{person.rank or 'Đồng chí'} {person.name}, {', '.join(person.roles)}" for person in people]
    chairing = "đồng chủ trì" if len(people) > 1 else "chủ trì"
    text = (
        f"{when} {date.day}/{date.month}/{date.year}, tại {place}, {joint.join(bodies)} {verb} {head}{rest}. "
        f"{'; '.join(said)} {chairing} {head.lower()}.\n"
    )
    return text, WrittenMeeting(head + rest, kind, date, _PARTS[when], place, bodies, tuple(people))


@st.composite
def counted_texts(draw: st.DrawFn) -> tuple[str, WrittenFigure]:
    """A sentence that counts something, and the figure."""
    bound = draw(st.sampled_from(tuple(_BOUNDS)))
    scale = draw(st.sampled_from(tuple(_SCALES)))
    whole, tenth = draw(st.integers(2, 999_999)), draw(st.integers(0, 9))
    digits = f"{whole:,}".replace(",", ".") + (f",{tenth}" if tenth else "")
    unit = "đồng" if scale else draw(st.sampled_from(("kg", "ha", "tấn")))
    value = (decimal.Decimal(whole) + decimal.Decimal(tenth) / 10) * _SCALES[scale]
    quote = f"{bound}{digits} {scale}{unit}"
    number = int(value) if value == value.to_integral_value() else value
    return f"Các đơn vị đã thu được {quote} trong đợt này.\n", WrittenFigure(quote, number, unit, _BOUNDS[bound])
