"""Meetings: what gathering a text reports, what it is called, and what is told about it."""

import datetime as dt

import pytest

from vanban._meetings import find_meetings
from vanban.models import Meeting
from vanban.reading import read_article
from vanban.values import MeetingKind, Mode, PartOfDay, Period

DAY = dt.date(2024, 3, 5)
CALLED = "Ngày 5/3/2024, Bộ Nước tổ chức Hội nghị tổng kết công tác."


def only(text: str, published: dt.date | None = None) -> Meeting:
    found = find_meetings(text, published=published)
    assert len(found) == 1, found
    return found[0]


def titles(text: str) -> list[str | None]:
    return [meeting.title for meeting in find_meetings(text)]


def days(meeting: Meeting) -> list[str]:
    return [day.isoformat() for day in (meeting.date, meeting.end_date) if day]


def chairs(text: str) -> list[str]:
    return [person.name for person in only(text).chairs]


# What kind it is: each row a gathering that is held.

KINDS = [
    ("Hội nghị giao ban công tác quý I", "giao ban"),
    ("hội nghị trực tuyến giao ban 6 tháng", "giao ban"),
    ("phiên họp giao ban tháng 2", "giao ban"),
    ("cuộc giao ban báo chí", "giao ban"),
    ("hội nghị trực tuyến sơ kết 5 năm thực hiện Đề án Kho sạch", "sơ kết"),
    ("Hội nghị sơ kết, tổng kết công tác thủy lợi", "sơ kết"),
    ("lễ tổng kết và trao giải cuộc thi viết", "tổng kết"),
    ("buổi tổng kết phong trào", "tổng kết"),
    ("hội nghị tổng kết và tập huấn nghiệp vụ", "tổng kết"),
    ("lễ bế mạc lớp tập huấn bơi lội", "tập huấn"),
    ("lễ khai giảng khóa bồi dưỡng nghiệp vụ", "tập huấn"),
    ("hội nghị bồi dưỡng nghiệp vụ", "tập huấn"),
    ("buổi họp báo về lũ", "họp báo"),
    ("buổi gặp gỡ báo chí", "họp báo"),
    ("hội nghị đối thoại với thanh niên", "tiếp xúc"),
    ("hội nghị tiếp xúc cử tri", "tiếp xúc"),
    ("cuộc hội đàm với đoàn Lào", "hội đàm"),
    ("phiên khai mạc Kỳ họp thứ 8", "kỳ họp"),
    ("phiên họp thứ 12", "phiên họp"),
    ("phiên toàn thể", "phiên họp"),
    ("lễ khai mạc Đại hội Thể thao", "đại hội"),
    ("Diễn đàn Sông Lam lần thứ 3", "hội thảo"),
    ("tọa đàm về nước sạch", "hội thảo"),
    ("lễ ký quy chế phối hợp", "lễ"),
    ("mít tinh hưởng ứng Ngày Nước", "lễ"),
    ("buổi làm việc với Hội Đê", "buổi làm việc"),
    ("buổi gặp mặt già làng", "buổi làm việc"),
    ("Hội nghị Công an toàn quốc lần thứ 79", "hội nghị"),
    ("hội nghị về công tác tổng kết mùa vụ", "hội nghị"),
    ("hội nghị thực hiện kế hoạch tập huấn", "hội nghị"),
    ("Hội nghị “Tổng kết để đi tới”", "hội nghị"),
    ("cuộc họp khẩn ứng phó bão số 3", "khác"),
    ("Ngày hội Văn hóa các dân tộc", "khác"),
]


@pytest.mark.parametrize(("name", "kind"), KINDS)
def test_the_most_special_word_of_a_name_makes_the_kind(name: str, kind: str) -> None:
    meeting = only(f"Ngày 5/3/2024, Bộ Nước tổ chức {name}.")
    assert (meeting.kind, meeting.title) == (kind, name)
    assert meeting.date == DAY
    assert meeting.organisers == ("Bộ Nước",)


VERBS = [
    ("Bộ trưởng Trần Văn Mẫu đã làm việc với Hội Đê", "làm việc với Hội Đê", "buổi làm việc"),
    ("Bộ trưởng Trần Văn Mẫu thăm và làm việc với Hội Đê", "làm việc với Hội Đê", "buổi làm việc"),
    ("Bộ trưởng Trần Văn Mẫu đã tiếp Đại sứ Lào", "tiếp Đại sứ Lào", "buổi làm việc"),
    ("Bộ trưởng Trần Văn Mẫu hội đàm với Bộ trưởng Nước Lào", "hội đàm với Bộ trưởng Nước Lào", "hội đàm"),
    ("Bộ trưởng Trần Văn Mẫu đã hội kiến Thủ tướng Lào", "hội kiến Thủ tướng Lào", "hội đàm"),
    ("Bộ Nước họp báo công bố kết quả khảo sát", "họp báo công bố kết quả khảo sát", "họp báo"),
    ("UBND tỉnh Lam Khê họp bàn biện pháp chống hạn", "họp bàn biện pháp chống hạn", "khác"),
    ("Đoàn ĐBQH tỉnh Lam Khê tiếp xúc cử tri xã Vân Du", "tiếp xúc cử tri xã Vân Du", "tiếp xúc"),
    ("Bộ Nước giao ban với các tỉnh", "giao ban với các tỉnh", "giao ban"),
    ("Hội Đê họp Đại hội lần thứ IX", "Đại hội lần thứ IX", "đại hội"),
]


@pytest.mark.parametrize(("clause", "title", "kind"), VERBS)
def test_a_verb_tells_of_a_gathering(clause: str, title: str, kind: str) -> None:
    meeting = only(f"Ngày 5/3/2024, {clause}.")
    assert (meeting.title, meeting.kind, meeting.date) == (title, kind, DAY)


# Where a name begins and ends: each row what follows "Bộ Nước tổ chức", and the name.

NAMES = [
    # Citations are part of it, with their dates and issuers.
    (
        "Hội nghị triển khai Nghị định số 12/2024/NĐ-CP ngày 2/1/2024 của Chính phủ về nước sạch",
        "Hội nghị triển khai Nghị định số 12/2024/NĐ-CP ngày 2/1/2024 của Chính phủ về nước sạch",
    ),
    (
        "Hội nghị giao ban trực tuyến thực hiện Nghị định số 12/2019/NĐ-CP ngày 5/9/2019 của Chính phủ năm 2020",
        "Hội nghị giao ban trực tuyến thực hiện Nghị định số 12/2019/NĐ-CP ngày 5/9/2019 của Chính phủ năm 2020",
    ),
    ("Hội nghị phổ biến Luật Nước (sửa đổi) cho xã", "Hội nghị phổ biến Luật Nước (sửa đổi) cho xã"),
    (
        "Hội nghị triển khai Nghị định số 12/2024/NĐ-CP của Chính phủ quy định về nước",
        "Hội nghị triển khai Nghị định số 12/2024/NĐ-CP của Chính phủ",
    ),
    # Brackets and quotations are gone through.
    ("Hội thảo “Nước, rừng và người” tại Lam Khê", "Hội thảo “Nước, rừng và người”"),
    ('Hội thảo "Nước sạch cho bản xa" nhằm tìm giải pháp', 'Hội thảo "Nước sạch cho bản xa"'),
    ("Hội thảo ‘Nước sạch’ trong khuôn khổ đề án", "Hội thảo ‘Nước sạch’"),
    ("Hội thảo “Nước sạch” trao đổi kinh nghiệm", "Hội thảo “Nước sạch”"),
    ("Hội thảo với chủ đề “Sông và người” tại Lam Khê", "Hội thảo với chủ đề “Sông và người”"),
    ("Hội nghị (5/3) triển khai công tác", "Hội nghị"),
    ("Hội nghị “Nước sạch công bố báo cáo", "Hội nghị"),
    # Commas of lists and of fixed pairs do not end it.
    (
        "hội nghị triển khai công tác phòng, chống thiên tai, tìm kiếm và cứu nạn",
        "hội nghị triển khai công tác phòng, chống thiên tai, tìm kiếm và cứu nạn",
    ),
    ("hội nghị bàn về giá nước, giá điện và giá than", "hội nghị bàn về giá nước, giá điện và giá than"),
    ("Hội nghị về đê sông, kè đá, cống xả và hồ lớn", "Hội nghị về đê sông, kè đá, cống xả và hồ lớn"),
    ("hội nghị với các sở, ngành, địa phương về đê", "hội nghị với các sở, ngành, địa phương về đê"),
    ("hội nghị giao ban với các quận, huyện, thị xã", "hội nghị giao ban với các quận, huyện, thị xã"),
    ("Hội thảo các nước Lào, Thái Lan và Việt Nam", "Hội thảo các nước Lào, Thái Lan và Việt Nam"),
    ("buổi gặp mặt, đối thoại với doanh nghiệp", "buổi gặp mặt, đối thoại với doanh nghiệp"),
    (
        "Hội nghị công bố các quyết định điều động, bổ nhiệm cán bộ",
        "Hội nghị công bố các quyết định điều động, bổ nhiệm cán bộ",
    ),
    # Those of clauses do.
    ("Hội nghị tổng kết công tác, có 200 đại biểu", "Hội nghị tổng kết công tác"),
    ("lễ khởi công, các hộ dân hiến đất", "lễ khởi công"),
    ("hội nghị về đê, nhiều người có mặt và góp ý", "hội nghị về đê"),
    ("Hội nghị tổng kết công tác năm 2023, triển khai nhiệm vụ năm 2024", "Hội nghị tổng kết công tác năm 2023"),
    ("họp báo, họp dân bàn về đê", "họp báo"),
    ("hội nghị về đê, kho đã đầy, dân được no và ấm", "hội nghị về đê"),
    ("họp báo về lũ, kho đầy, dân no, đê tốt, nước trong, rừng xanh, mùa vàng, sông hiền, gạo trắng", "họp báo về lũ"),
    # Numbers, houses and terms of office.
    ("Hội nghị lần thứ 12 Ban Chấp hành khóa V", "Hội nghị lần thứ 12 Ban Chấp hành khóa V"),
    ("Hội nghị lần thứ 12, Ban Chấp hành khóa V", "Hội nghị lần thứ 12, Ban Chấp hành khóa V"),
    ("Hội nghị Ban Chấp hành khóa V (mở rộng)", "Hội nghị Ban Chấp hành khóa V (mở rộng)"),
    ("Đại hội lần thứ IX, nhiệm kỳ 2024 - 2029", "Đại hội lần thứ IX, nhiệm kỳ 2024 - 2029"),
    ("Đại hội lần thứ IX (nhiệm kỳ 2024 - 2029)", "Đại hội lần thứ IX (nhiệm kỳ 2024 - 2029)"),
    ("Đại hội lần thứ IX nhiệm kỳ 2024-2029, bầu ban chấp hành", "Đại hội lần thứ IX nhiệm kỳ 2024-2029"),
    # Places, numbers of sites and forms end it.
    ("hội nghị tổng kết công tác tại Lam Khê", "hội nghị tổng kết công tác"),
    ("hội nghị tổng kết công tác ở huyện Sơn Động", "hội nghị tổng kết công tác"),
    ("hội nghị tổng kết công tác tại trụ sở", "hội nghị tổng kết công tác"),
    ("hội nghị triển khai xử lý ô nhiễm tại chỗ", "hội nghị triển khai xử lý ô nhiễm tại chỗ"),
    ("hội nghị về việc xây nhà ở cho công nhân", "hội nghị về việc xây nhà ở cho công nhân"),
    ("hội nghị về trồng rừng ở vùng cao", "hội nghị về trồng rừng ở vùng cao"),
    ("Hội nghị trực tuyến toàn quốc với 45 điểm cầu", "Hội nghị trực tuyến toàn quốc"),
    ("Hội nghị trực tuyến với hơn 45 điểm cầu trên cả nước", "Hội nghị trực tuyến"),
    ("Hội nghị tổng kết công tác bằng hình thức trực tuyến", "Hội nghị tổng kết công tác"),
    # Verbs and purposes end it.
    ("Hội nghị tổng kết công tác nhằm rút kinh nghiệm", "Hội nghị tổng kết công tác"),
    ("Hội nghị tổng kết công tác để rút kinh nghiệm", "Hội nghị tổng kết công tác"),
    ("Hội nghị tổng kết công tác dưới sự chủ trì của ông Trần Văn Mẫu", "Hội nghị tổng kết công tác"),
    ("Hội nghị tổng kết phong trào và thăm làng Vân Du", "Hội nghị tổng kết phong trào"),
    ("Hội nghị của Ban Chỉ đạo công bố kết quả", "Hội nghị của Ban Chỉ đạo"),
    ("Hội nghị tổng kết; nhiều người đến", "Hội nghị tổng kết"),
    ("Hội nghị tổng kết phong trào: nhiều người đến", "Hội nghị tổng kết phong trào"),
    ("Hội nghị tổng kết/ sơ kết", "Hội nghị tổng kết"),
    ("Hội nghị TP.HCM và các tỉnh phía Nam", "Hội nghị TP.HCM và các tỉnh phía Nam"),
    ("hội nghị người có công", "hội nghị người có công"),
]


@pytest.mark.parametrize(("words", "name"), NAMES)
def test_a_name_goes_on_to_the_verb_the_comma_or_the_stop_outside_of_it(words: str, name: str) -> None:
    text = f"Ngày 5/3/2024, Bộ Nước tổ chức {words}."
    meeting = only(text)
    assert meeting.title == name
    assert meeting.span.of(text) == text


DAYS_BEHIND = [
    "Bộ Nước tổ chức hội nghị tổng kết công tác năm 2023 vào ngày 6/2/2024.",
    "Bộ Nước tổ chức hội nghị tổng kết công tác năm 2023 sáng 6/2/2024.",
    "Bộ Nước tổ chức hội nghị tổng kết công tác năm 2023 (ngày 6/2/2024).",
    "Bộ Nước tổ chức hội nghị tổng kết công tác năm 2023, ngày 6/2/2024.",
    "Bộ Nước tổ chức hội nghị tổng kết công tác năm 2023 trong ngày 6/2/2024.",
]


@pytest.mark.parametrize("text", DAYS_BEHIND)
def test_a_name_goes_without_the_day_behind_it(text: str) -> None:
    meeting = only(text)
    assert meeting.title == "hội nghị tổng kết công tác năm 2023"
    assert meeting.date == dt.date(2024, 2, 6)
    assert meeting.period == Period.parse("năm 2023")


def test_capitals_and_loose_letters_read_alike() -> None:
    meeting = only("NGÀY 5/3/2024, BỘ NƯỚC TỔ CHỨC HỘI NGHỊ GIAO BAN QUÝ I.")
    assert (meeting.title, meeting.kind) == ("HỘI NGHỊ GIAO BAN QUÝ I", "giao ban")
    meeting = only(CALLED.replace("Hội", "Ho\u0302\u0323i"))
    assert meeting.title == "Hội nghị tổng kết công tác"


def test_the_quote_is_the_sentence_without_its_bullet() -> None:
    text = f"Kho đã đầy.\n  - {CALLED}  \n"
    assert only(text).span.of(text) == CALLED


# What is no meeting.

NO_MEETINGS = [
    # Several, or gatherings in general.
    "Ngày 5/3/2024, đoàn đã dự các hội nghị của Bộ Nước.",
    "Bộ Nước tổ chức nhiều hội nghị tổng kết công tác.",
    "Năm 2024, Bộ Nước đã tổ chức 12 hội nghị tập huấn.",
    "Bộ Nước đã tổ chức hàng trăm buổi tập huấn.",
    "Đại hội các cấp của Hội Đê diễn ra sôi nổi.",
    # Background in a year.
    "Trong năm 2023, Bộ Nước đã tổ chức hội nghị tổng kết phong trào.",
    "Hằng năm, Bộ Nước tổ chức hội nghị tổng kết.",
    "Thời gian qua, Bộ Nước đã tổ chức hội nghị tập huấn.",
    # Duties, wishes and plans without a day.
    "Bộ Nước yêu cầu các đơn vị tổ chức hội nghị tổng kết công tác.",
    "Các đơn vị cần tổ chức tốt hội nghị tổng kết công tác năm.",
    "Tiếp tục tổ chức các hội nghị giao ban định kỳ.",
    "Bộ Nước sẽ tổ chức hội nghị tổng kết công tác trong thời gian tới.",
    "Hội nghị về đê sẽ diễn ra.",
    "Nhiệm vụ của Sở là tổ chức hội nghị tổng kết công tác.",
    "Kinh phí tổ chức hội nghị do tỉnh cấp.",
    "Việc tổ chức hội nghị phải tiết kiệm.",
    "Ông Trần Văn Mẫu được mời dự hội nghị.",
    "Bộ trưởng Trần Văn Mẫu sẽ làm việc với Hội Đê.",
    "Luật quy định việc tổ chức hội nghị nhà chung cư.",
    # Parts of other names.
    "Theo Nghị quyết Đại hội XIII của Đảng, kho phải đầy.",
    "Cuộc thi diễn ra tại Trung tâm Hội nghị Sông Lam ngày 5/3/2024.",
    "Ban tổ chức Hội nghị cho biết kho đã đầy.",
    "Thành viên đoàn Hội nghị đã về nước.",
    "Đây là địa điểm cầu nguyện của người dân xã Vân Du.",
    # Past ones, and those to come, that are only referred to.
    "Kết luận tại Hội nghị giao ban năm 2016 chưa được thực hiện.",
    "Chào mừng Đại hội Đảng bộ tỉnh lần thứ XV, các xã thi đua trồng cây.",
    "Hướng tới Đại hội Đảng các cấp, tỉnh Lam Khê trồng 2.000 cây.",
    "Từ hội nghị ấy, ông Mẫu nhớ mãi.",
    "Ông Trần Văn Mẫu từng làm việc với Hội Đê.",
    "Hội nghị đã kết thúc.",
    "Bên lề Hội nghị, ông Trần Văn Mẫu nói về lũ.",
    "Tại phiên họp, ông Trần Văn Mẫu nói về lũ.",
    "",
    "Họp.",
]


@pytest.mark.parametrize("text", NO_MEETINGS)
def test_not_every_naming_is_a_meeting(text: str) -> None:
    assert titles(text) == []


ANNOUNCED = [
    ("Ngày 20/3/2024, Bộ Nước sẽ tổ chức Hội nghị về đê.", "2024-03-20"),
    ("Hội nghị về đê sẽ diễn ra vào ngày 20/3/2024 tại Lam Khê.", "2024-03-20"),
    ("Dự kiến ngày 20/3/2024, Bộ Nước tổ chức Hội nghị về đê.", "2024-03-20"),
    ("Hội nghị về đê sẽ khai mạc sáng 20/3/2024.", "2024-03-20"),
    ("Hội nghị về đê dự kiến tổ chức vào tháng 4 tới.", None),
]


@pytest.mark.parametrize(("text", "day"), ANNOUNCED)
def test_an_announced_gathering_counts_with_its_own_day_or_month(text: str, day: str | None) -> None:
    meeting = only(text)
    assert meeting.title == "Hội nghị về đê"
    assert meeting.date == (dt.date.fromisoformat(day) if day else None)


# When: each row a text and the first and last day.

DATES: list[tuple[str, list[str]]] = [
    ("Ngày 5/3/2024, Bộ Nước tổ chức Hội nghị về đê.", ["2024-03-05"]),
    ("Trong hai ngày 5 và 6/3/2024, Bộ Nước tổ chức Hội nghị về đê.", ["2024-03-05", "2024-03-06"]),
    ("Ngày 5/3/2024 và ngày 6/3/2024, Bộ Nước tổ chức Hội nghị về đê.", ["2024-03-05", "2024-03-06"]),
    ("Ngày 5-6/3/2024, Bộ Nước tổ chức Hội nghị về đê.", ["2024-03-05", "2024-03-06"]),
    ("Từ ngày 5 đến 7/3/2024, Bộ Nước tổ chức lớp tập huấn bơi.", ["2024-03-05", "2024-03-07"]),
    ("Từ ngày 5/3/2024 đến ngày 7/3/2024, Bộ Nước tổ chức lớp tập huấn bơi.", ["2024-03-05", "2024-03-07"]),
    ("Lớp tập huấn bơi diễn ra từ ngày 28/2 đến 2/3/2024.", ["2024-02-28", "2024-03-02"]),
    ("Hội nghị về đê diễn ra sáng 5/3/2024.", ["2024-03-05"]),
    ("Hội nghị về đê (ngày 5/3/2024) do Bộ Nước tổ chức.", ["2024-03-05"]),
    ("Hội nghị về đê, do Bộ Nước tổ chức, diễn ra ngày 5/3/2024.", ["2024-03-05"]),
    ("Ngày 5-3-2024, Bộ Nước tổ chức Hội nghị về đê.", ["2024-03-05"]),
    ("Ngày 05 tháng 3 năm 2024, Bộ Nước tổ chức Hội nghị về đê.", ["2024-03-05"]),
    ("8 giờ 30 ngày 5/3/2024, Bộ Nước tổ chức Hội nghị về đê.", ["2024-03-05"]),
    ("(Chinhphu.vn) – Ngày 5/3/2024, Bộ Nước tổ chức Hội nghị về đê.", ["2024-03-05"]),
    ("Bộ Nước sẽ tổ chức Hội nghị về đê từ ngày 5 đến 7/3/2024 tại Lam Khê.", ["2024-03-05", "2024-03-07"]),
    ("Tại Hội nghị giao ban tháng 2/2024 diễn ra ngày 5/3/2024, ông Trần Văn Mẫu nói về lũ.", ["2024-03-05"]),
    ("Năm 2023, Bộ Nước tổ chức Hội nghị về đê ngày 5/3/2023.", ["2023-03-05"]),
    ("Họp báo về lũ sáng 5/3/2024.", ["2024-03-05"]),
    ("Giao ban báo chí ngày 5/3/2024: Đê còn tốt.", ["2024-03-05"]),
    ("Tại Hội thảo về đê do Hội Đê tổ chức ngày 5/3/2024, ông Trần Văn Mẫu nói về lũ.", ["2024-03-05"]),
    ("Ngày 5/3/2024, bão đổ bộ. Cùng ngày, Bộ Nước tổ chức cuộc họp khẩn ứng phó bão.", ["2024-03-05"]),
    ("Ngày 5/3/2024 và ngày 6/3/2024, tại Hội nghị về đê, ông Trần Văn Mẫu nói.", ["2024-03-05", "2024-03-06"]),
    ("Ngày 5/3/2024, dự hội nghị về đê, ông Trần Văn Mẫu nhắc tới Hội thảo về kè.", ["2024-03-05"]),
    # No year out of the air, and no day for a month.
    ("Ngày 5/3, Bộ Nước tổ chức Hội nghị về đê.", []),
    ("Tháng 3/2024, Bộ Nước tổ chức Hội nghị về đê.", []),
    ("Cùng ngày, Bộ Nước tổ chức Hội nghị về đê.", []),
    ("Trong khi đó, cùng ngày, Bộ Nước tổ chức Hội nghị về đê. Ngày 5/3/2024, kho đầy.", []),
    ("Sáng nay, Bộ Nước tổ chức Hội nghị về đê.", []),
    # Days of feasts, of instruments and of other events.
    ("Nhân kỷ niệm ngày truyền thống 5/3/2024, Bộ Nước tổ chức Hội nghị biểu dương thợ giỏi.", []),
    ("Sáng 4/3/2024, Bộ Nước tổ chức Hội nghị gặp mặt nhân ngày thành lập ngành 5/3/1974.", ["2024-03-04"]),
    ("Sáng 4/3/2024, Bộ Nước tổ chức lễ kỷ niệm 50 năm Ngày thành lập (5/3/1974 - 5/3/2024).", ["2024-03-04"]),
    ("Ngày 5/3/2024, Bộ Nước tổ chức Hội nghị triển khai Quyết định số 12/QĐ-BN ngày 1/2/2024.", ["2024-03-05"]),
    ("Ngày 5/3/2024, Bộ Nước tổ chức họp báo về vụ cháy ngày 1/3/2024.", ["2024-03-05"]),
    (
        (
            "Bộ Nước vừa tổ chức Hội nghị về đê, tại đó ai cũng nói rằng kho đã đầy, dân no ấm, sông hiền, rừng xanh, "
            "mùa màng tốt tươi và mong được thấy lại cây cầu cũ mà nước cuốn trôi ngày 1/3/2024."
        ),
        [],
    ),
]


@pytest.mark.parametrize(("text", "expected"), DATES)
def test_a_gathering_has_its_own_days(text: str, expected: list[str]) -> None:
    assert days(only(text)) == expected


NOW = dt.date(2024, 3, 6)
PUBLISHED = [
    ("Sáng nay, Bộ Nước tổ chức Hội nghị về đê.", "2024-03-06"),
    ("Chiều qua, Bộ Nước tổ chức Hội nghị về đê.", "2024-03-05"),
    ("Ngày mai, Bộ Nước sẽ tổ chức Hội nghị về đê.", "2024-03-07"),
    ("Hội nghị về đê diễn ra chiều nay tại Lam Khê.", "2024-03-06"),
    ("Ngày 5/3, Bộ Nước tổ chức Hội nghị về đê.", "2024-03-05"),
]


@pytest.mark.parametrize(("text", "day"), PUBLISHED)
def test_the_day_of_publication_fixes_what_is_told_from_it(text: str, day: str) -> None:
    assert days(only(text, NOW)) == [day]
    assert days(only(text, dt.datetime(2024, 3, 6, 9, 30, tzinfo=dt.UTC))) == [day]


def test_the_day_of_an_old_copy_fixes_nothing() -> None:
    text = "Sáng nay, Bộ Nước tổ chức Hội nghị về đê. Bão đổ bộ ngày 1/3/2024."
    assert days(only(text, NOW)) == ["2024-03-06"]
    assert days(only(text, dt.date(2024, 9, 6))) == []


def test_the_same_day_is_the_last_that_is_printed() -> None:
    text = "Ngày 5/3/2024 bão đổ bộ, hôm qua nước lên. Cùng ngày, Bộ Nước tổ chức cuộc họp khẩn ứng phó bão."
    assert days(only(text, NOW)) == ["2024-03-05"]


def test_a_day_behind_one_gathering_is_not_of_the_next() -> None:
    first, second = find_meetings("Sau lễ khởi công cầu ngày 1/3/2024, Bộ Nước tổ chức họp báo về đê.")
    assert (days(first), days(second)) == (["2024-03-01"], [])


PARTS = [
    ("Rạng sáng 5/3/2024, Bộ Nước tổ chức cuộc họp khẩn.", PartOfDay.DAWN),
    ("Sáng 5/3/2024, Bộ Nước tổ chức Hội nghị về đê.", PartOfDay.MORNING),
    ("Sáng ngày 5/3/2024, tại Lam Khê, Bộ Nước tổ chức Hội nghị về đê.", PartOfDay.MORNING),
    ("Vào chiều ngày 5/3/2024, Bộ Nước tổ chức Hội nghị về đê.", PartOfDay.AFTERNOON),
    ("Trưa 5/3/2024, Bộ Nước họp báo về lũ.", PartOfDay.NOON),
    ("Hội nghị về đê diễn ra chiều 5/3/2024.", PartOfDay.AFTERNOON),
    ("Lúc 8h sáng 5/3/2024, Bộ Nước tổ chức Hội nghị về đê.", PartOfDay.MORNING),
    ("Tối 5/3/2024, Bộ Nước tổ chức lễ trao giải.", PartOfDay.EVENING),
    ("Đêm 5/3/2024, UBND tỉnh tổ chức cuộc họp khẩn ứng phó lũ.", PartOfDay.NIGHT),
    ("Sáng nay, Bộ Nước tổ chức Hội nghị về đê.", PartOfDay.MORNING),
    ("Ngày 5/3/2024, Bộ Nước tổ chức Hội nghị về đê.", None),
]


@pytest.mark.parametrize(("text", "part"), PARTS)
def test_the_part_of_the_day_stands_before_the_day(text: str, part: PartOfDay | None) -> None:
    assert only(text).part_of_day is part


# Where.

PLACES = [
    ("Ngày 5/3/2024, tại Hà Nội, Bộ Nước tổ chức Hội nghị về đê.", "Hà Nội"),
    ("Ngày 5/3/2024 tại Lam Khê đã diễn ra Hội nghị về đê.", "Lam Khê"),
    ("Ngày 5/3/2024, ở Lam Khê, Bộ Nước tổ chức Hội nghị về đê.", "Lam Khê"),
    ("Ngày 5/3/2024, tại trụ sở Bộ Nước, Bộ Nước tổ chức Hội nghị về đê.", "trụ sở Bộ Nước"),
    ("Ngày 5/3/2024, tại Hội trường tỉnh Lam Khê, Bộ Nước tổ chức Hội nghị về đê.", "Hội trường tỉnh Lam Khê"),
    ("Ngày 5/3/2024, tại Trung tâm Hội nghị Quốc gia, Hội Đê tổ chức Đại hội.", "Trung tâm Hội nghị Quốc gia"),
    ("Ngày 5/3/2024, tại Học viện Nước và Rừng, Hội Đê tổ chức Hội thảo về đê.", "Học viện Nước và Rừng"),
    ("Ngày 5/3/2024, tại Bảo tàng Nước của Lam Khê, Hội Đê tổ chức Hội thảo về đê.", "Bảo tàng Nước của Lam Khê"),
    ("Ngày 5/3/2024, tại khách sạn Sông - Lam Khê, Hội Đê tổ chức Hội thảo về đê.", "khách sạn Sông - Lam Khê"),
    ("Ngày 5/3/2024, tại Nhà Rồng (Lam Khê), Hội Đê tổ chức Hội thảo về đê.", "Nhà Rồng (Lam Khê)"),
    ("Hội thảo Nước sạch diễn ra ngày 5/3/2024 tại TP.HCM.", "TP.HCM"),
    ("Hội thảo Nước sạch diễn ra ngày 5/3/2024, tại TP. Lam Khê.", "TP. Lam Khê"),
    ("Hội thảo về đê do Hội Đê tổ chức ngày 5/3/2024 tại Lam Khê.", "Lam Khê"),
    ("Ngày 5/3/2024, Hội thảo về đê diễn ra tại Lam Khê với nhiều tham luận.", "Lam Khê"),
    ("Ngày 5/3/2024, Bộ Nước tổ chức Hội nghị về đê tại trụ sở Hội Đê ở Lam Khê.", "trụ sở Hội Đê ở Lam Khê"),
    # Areas and countries follow behind a comma.
    ("Ngày 5/3/2024, Bộ Nước tổ chức Hội nghị về đê tại thành phố Mới, tỉnh Sông.", "thành phố Mới, tỉnh Sông"),
    ("Ngày 5/3/2024, Hội nghị về đê diễn ra tại Paris, Pháp.", "Paris, Pháp"),
    # What is no name of a place.
    ("Ngày 5/3/2024, tại hội trường, Hội Đê tổ chức Hội thảo về đê.", None),
    ("Ngày 5/3/2024, tại đây, Hội Đê tổ chức Hội thảo về đê.", None),
    ("Hội thảo về đê được tổ chức tại một nơi xa ngày 5/3/2024.", None),
    ("Ngày 5/3/2024, Bộ Nước tổ chức Hội nghị về đê.", None),
]


@pytest.mark.parametrize(("text", "place"), PLACES)
def test_a_gathering_has_its_place(text: str, place: str | None) -> None:
    assert only(text).place == place


# The period under review: each row a gathering held on 15 October 2024.

PERIODS = [
    ("Hội nghị sơ kết công tác 6 tháng đầu năm 2024", "6 tháng đầu năm 2024"),
    ("Hội nghị giao ban quý I năm 2024", "quý I năm 2024"),
    ("Hội nghị giao ban 9 tháng năm 2024", "9 tháng đầu năm 2024"),
    ("Hội nghị tổng kết công tác năm 2023, triển khai nhiệm vụ năm 2024", "năm 2023"),
    ("Hội nghị nhằm đánh giá kết quả công tác năm 2023", "năm 2023"),
    ("họp báo công bố kết quả công tác quý III năm 2024", "quý III năm 2024"),
    ("Hội nghị triển khai nhiệm vụ năm 2024", None),
    ("Hội nghị sơ kết 5 năm thực hiện Nghị định số 12/2019/NĐ-CP", None),
    ("Kỳ họp cuối năm 2024", None),
    ("Hội nghị tổng kết công tác", None),
]


@pytest.mark.parametrize(("name", "period"), PERIODS)
def test_a_review_covers_a_period(name: str, period: str | None) -> None:
    meeting = only(f"Ngày 15/10/2024, Bộ Nước tổ chức {name}.")
    assert meeting.period == (Period.parse(period) if period else None)


# How: each row a sentence, the mode, and the number of sites.

MODES: list[tuple[str, Mode | None, int | None]] = [
    ("Ngày 5/3/2024, Bộ Nước tổ chức Hội nghị trực tuyến toàn quốc.", Mode.ONLINE, None),
    ("Ngày 5/3/2024, Bộ Nước tổ chức Hội nghị trực tuyến tới 1.200 điểm cầu.", Mode.ONLINE, 1200),
    ("Ngày 5/3/2024, Bộ Nước tổ chức Hội nghị qua truyền hình trực tuyến tới hai điểm cầu.", Mode.ONLINE, 2),
    ("Ngày 5/3/2024, Bộ Nước họp trực tuyến với các tỉnh về lũ.", Mode.ONLINE, None),
    ("Ngày 5/3/2024, Bộ Nước tổ chức Hội nghị bằng hình thức trực tiếp kết hợp trực tuyến.", Mode.HYBRID, None),
    ("Ngày 5/3/2024, Bộ Nước tổ chức Hội nghị trực tiếp và trực tuyến tới 63 điểm cầu.", Mode.HYBRID, 63),
    ("Ngày 5/3/2024, Bộ Nước tổ chức Hội nghị về đê theo hình thức trực tiếp.", Mode.IN_PERSON, None),
    (f"{CALLED} Hội nghị kết nối tới 45 điểm cầu.", None, 45),
    (f"{CALLED} Hội nghị đến thăm 3 địa điểm cầu nguyện.", None, None),
    (CALLED, None, None),
]


@pytest.mark.parametrize(("text", "mode", "sites"), MODES)
def test_a_gathering_has_a_mode_and_sites(text: str, mode: Mode | None, sites: int | None) -> None:
    meeting = only(text)
    assert (meeting.mode, meeting.sites) == (mode, sites)


# Who holds it.

ORGANISERS: list[tuple[str, list[str]]] = [
    ("Ngày 5/3/2024, Bộ Nước và Bộ Rừng tổ chức Hội nghị về đê.", ["Bộ Nước", "Bộ Rừng"]),
    ("Ngày 5/3/2024, Bộ Nước phối hợp với Bộ Rừng tổ chức Hội nghị về đê.", ["Bộ Nước", "Bộ Rừng"]),
    ("Ngày 5/3/2024, Bộ Nước phối hợp Bộ Rừng, Hội Đê tổ chức Hội nghị về đê.", ["Bộ Nước", "Bộ Rừng", "Hội Đê"]),
    ("Ngày 5/3/2024, Bộ Nước cùng với Bộ Rừng đồng tổ chức Hội nghị về đê.", ["Bộ Nước", "Bộ Rừng"]),
    ("Ngày 5/3/2024, Bộ Nước đã phối hợp cùng UBND tỉnh Sông tổ chức Hội nghị.", ["Bộ Nước", "UBND tỉnh Sông"]),
    ("Ngày 5/3/2024, Ban Nước chủ trì, phối hợp với Hội Đê tổ chức Tọa đàm về đê.", ["Ban Nước", "Hội Đê"]),
    ("Ngày 5/3/2024, Báo Sông, Đài Lam Khê và Hội Đê tổ chức Tọa đàm về đê.", ["Báo Sông", "Đài Lam Khê", "Hội Đê"]),
    ("Ngày 5/3/2024, Tỉnh ủy Lam Khê, Bộ Nước tổ chức Hội nghị về đê.", ["Tỉnh ủy Lam Khê", "Bộ Nước"]),
    # A unit and the larger body above it are one; commas and dashes stand inside of names.
    ("Ngày 5/3/2024, Cục Kho, Bộ Nước tổ chức Hội nghị về đê.", ["Cục Kho, Bộ Nước"]),
    ("Ngày 5/3/2024, Khoa Đê, Trường Đại học Nước tổ chức Hội thảo khoa học.", ["Khoa Đê, Trường Đại học Nước"]),
    (
        "Ngày 5/3/2024, Sở Văn hóa, Thể thao và Du lịch tỉnh Sông tổ chức Hội nghị về đê.",
        ["Sở Văn hóa, Thể thao và Du lịch tỉnh Sông"],
    ),
    (
        "Ngày 5/3/2024, Bộ Lao động - Thương binh và Xã hội tổ chức Hội nghị về đê.",
        ["Bộ Lao động - Thương binh và Xã hội"],
    ),
    # Settings before it, and adverbs behind it.
    ("Thực hiện kế hoạch năm, ngày 5/3/2024, Hội Đê tổ chức tập huấn bơi.", ["Hội Đê"]),
    ("Ngày 5/3/2024, nhân dịp năm mới, Hội Đê tổ chức buổi gặp mặt báo chí.", ["Hội Đê"]),
    ("Ngày 5/3/2024, Bộ Nước long trọng tổ chức lễ kỷ niệm 60 năm thành lập.", ["Bộ Nước"]),
    ("Ngày 5/3/2024, người dân vui mừng khi Hội Đê tổ chức lễ khánh thành cầu.", ["Hội Đê"]),
    ("Ngày 5/3/2024, Bộ Nước và các hộ dân tổ chức lễ khánh thành cầu.", ["Bộ Nước"]),
    (
        "Ngày 5/3/2024, dân vui khi Sở Văn hóa, Thể thao và Du lịch tổ chức lễ khánh thành cầu.",
        ["Sở Văn hóa, Thể thao và Du lịch"],
    ),
    ("Ngày 5/3/2024, tại Lam Khê diễn ra Hội nghị về đê, dưới sự chủ trì của UBND tỉnh Sông.", ["UBND tỉnh Sông"]),
    # Behind it.
    ("Hội nghị về đê do Bộ Nước phối hợp với Hội Rừng tổ chức diễn ra ngày 5/3/2024.", ["Bộ Nước", "Hội Rừng"]),
    ("Hội thảo về đê do Hội Đê tổ chức đã diễn ra sáng 5/3/2024 tại Lam Khê.", ["Hội Đê"]),
    ("Ngày 5/3/2024, Bộ trưởng Trần Văn Mẫu dự Hội nghị về đê do Bộ Nước tổ chức tại Lam Khê.", ["Bộ Nước"]),
    # Whose it is.
    ("Ngày 5/3/2024, diễn ra phiên họp của Thường trực HĐND tỉnh Sông về giá nước.", ["Thường trực HĐND tỉnh Sông"]),
    ("Ngày 5/3/2024, ông Trần Văn Mẫu chủ trì cuộc họp của UBND tỉnh Sông.", ["UBND tỉnh Sông"]),
    ("Ngày 5/3/2024, diễn ra hội nghị giao ban giữa Bộ Nước và Bộ Rừng.", ["Bộ Nước", "Bộ Rừng"]),
    ("Ngày 5/3/2024, tại Lam Khê đã diễn ra Phiên họp thứ 12 của Hội đồng Đê.", ["Hội đồng Đê"]),
    ("Kỳ họp thứ 8 Quốc hội khóa XV sẽ khai mạc ngày 20/10/2024 tại Hà Nội.", ["Quốc hội khóa XV"]),
    ("Sáng 5/3/2024, dưới sự chủ trì của Thủ tướng Trần Văn Mẫu, Chính phủ họp phiên thường kỳ.", ["Chính phủ"]),
    # Nobody is said to hold it.
    ("Ngày 5/3/2024, ông Trần Văn Mẫu chủ trì Hội nghị về đê.", []),
    ("Ngày 5/3/2024, tại Lam Khê đã diễn ra Hội nghị về đê.", []),
    ("Ngày 5/3/2024, tại Lam Khê đã diễn ra Hội nghị triển khai kế hoạch của Bộ Nước.", []),
    ("Ngày 5/3/2024, ông Trần Văn Mẫu tổ chức họp báo.", []),
    ("Ngày 5/3/2024, tại Lam Khê diễn ra Hội nghị về đê do nông dân tổ chức.", []),
    ("Ngày 5/3/2024, tại Lam Khê diễn ra phiên họp của lãnh đạo tỉnh Sông.", []),
]


@pytest.mark.parametrize(("text", "bodies"), ORGANISERS)
def test_bodies_hold_a_gathering(text: str, bodies: list[str]) -> None:
    assert list(only(text).organisers) == bodies


# Who is in the chair: each row what follows the report of a conference.

CHAIRS: list[tuple[str, list[str]]] = [
    ("Đồng chí Trần Văn Mẫu, Bộ trưởng Bộ Nước chủ trì Hội nghị.", ["Trần Văn Mẫu"]),
    ("Ông Trần Văn Mẫu dự và chủ trì hội nghị.", ["Trần Văn Mẫu"]),
    ("Ông Trần Văn Mẫu điều hành hội nghị.", ["Trần Văn Mẫu"]),
    ("Ông Trần Văn Mẫu được giao chủ trì hội nghị.", ["Trần Văn Mẫu"]),
    ("Ông Trần Văn Mẫu, thay mặt Bộ Nước, chủ trì hội nghị.", ["Trần Văn Mẫu"]),
    ("Điều hành hội nghị là ông Trần Văn Mẫu.", ["Trần Văn Mẫu"]),
    ("Chủ trì Hội nghị: ông Trần Văn Mẫu, Bộ trưởng Bộ Nước.", ["Trần Văn Mẫu"]),
    ("Chủ trì Hội nghị có ông Trần Văn Mẫu; cùng tham dự có bà Lê Thị Thử.", ["Trần Văn Mẫu"]),
    ("Chủ tọa hội nghị là ông Trần Văn Mẫu.", ["Trần Văn Mẫu"]),
    ("Dưới sự chủ trì của ông Trần Văn Mẫu, Hội nghị bàn ba việc.", ["Trần Văn Mẫu"]),
    ("Hội nghị do ông Trần Văn Mẫu chủ trì.", ["Trần Văn Mẫu"]),
    ("Ông Trần Văn Mẫu và bà Lê Thị Thử đồng chủ trì hội nghị.", ["Trần Văn Mẫu", "Lê Thị Thử"]),
    ("Ông Trần Văn Mẫu, bà Lê Thị Thử cùng chủ trì hội nghị.", ["Trần Văn Mẫu", "Lê Thị Thử"]),
    (
        "Thượng tướng Trần Văn Mẫu, Thứ trưởng Bộ Nước; Thiếu tướng Lê Thị Thử, Cục trưởng đồng chủ trì Hội nghị.",
        ["Trần Văn Mẫu", "Lê Thị Thử"],
    ),
    (
        "Chủ trì hội nghị có các đồng chí: Trần Văn Mẫu, Bộ trưởng; Lê Thị Thử, Thứ trưởng.",
        ["Trần Văn Mẫu", "Lê Thị Thử"],
    ),
    ("Ông Trần Văn Mẫu chủ trì hội nghị. Bế mạc hội nghị, ông Trần Văn Mẫu chủ trì.", ["Trần Văn Mẫu"]),
    ("Hội nghị nghe bà Lê Thị Thử nói về đê, chủ trì hội nghị là ông Trần Văn Mẫu.", ["Trần Văn Mẫu"]),
    ("Dự hội nghị có bà Lê Thị Thử; ông Trần Văn Mẫu chủ trì hội nghị.", ["Trần Văn Mẫu"]),
    # Guests and speakers are not, nor who manages something else.
    ("Ông Trần Văn Mẫu dự và chỉ đạo hội nghị.", []),
    ("Ông Trần Văn Mẫu phát biểu khai mạc hội nghị.", []),
    ("Ông Trần Văn Mẫu kết luận Hội nghị.", []),
    ("Hội nghị nghe ông Trần Văn Mẫu điều hành nhà máy nước.", []),
    ("Hội nghị thống nhất giao Bộ Rừng chủ trì.", []),
    ("Hội nghị giao Bộ Rừng chủ trì, ông Trần Văn Mẫu theo dõi.", []),
]


@pytest.mark.parametrize(("text", "names"), CHAIRS)
def test_a_chair_is_who_is_said_to_chair(text: str, names: list[str]) -> None:
    assert chairs(f"{CALLED} {text}") == names


LEADS_WITH_A_CHAIR = [
    "Ngày 5/3/2024, Bộ trưởng Trần Văn Mẫu chủ trì Hội nghị về đê.",
    "Ngày 5/3/2024, Bộ Nước tổ chức Hội nghị về đê, do ông Trần Văn Mẫu chủ trì.",
    "Ngày 5/3/2024, Bộ Nước tổ chức Hội nghị về đê dưới sự chủ trì của Bộ trưởng Trần Văn Mẫu.",
]


@pytest.mark.parametrize("text", LEADS_WITH_A_CHAIR)
def test_the_chair_may_stand_in_the_lead(text: str) -> None:
    assert chairs(text) == ["Trần Văn Mẫu"]


def test_a_chair_has_the_roles_that_the_text_gives() -> None:
    (chair,) = only(f"{CALLED} Ông Trần Văn Mẫu, Bộ trưởng Bộ Nước chủ trì hội nghị.").chairs
    assert chair.roles == ("Bộ trưởng Bộ Nước",)


def test_each_gathering_has_its_own_chair() -> None:
    found = find_meetings(
        "Ngày 5/3/2024, ông Trần Văn Mẫu chủ trì cuộc họp về lũ. "
        "Sau đó, bà Lê Thị Thử chủ trì hội nghị tổng kết công tác ngày 6/3/2024."
    )
    assert [[chair.name for chair in meeting.chairs] for meeting in found] == [["Trần Văn Mẫu"], ["Lê Thị Thử"]]


def test_a_chair_without_a_gathering_is_none() -> None:
    assert find_meetings("Ông Trần Văn Mẫu chủ trì hội nghị.") == ()


ATTENDEES: list[tuple[str, list[str]]] = [
    ("Tham dự hội nghị có ông Trần Văn Mẫu, Bộ trưởng; bà Lê Thị Thử.", ["Trần Văn Mẫu", "Lê Thị Thử"]),
    ("Dự hội nghị có ông Trần Văn Mẫu.", ["Trần Văn Mẫu"]),
    ("Đến dự hội nghị có ông Trần Văn Mẫu và ông Trần Văn Mẫu.", ["Trần Văn Mẫu"]),
    ("Cùng dự hội nghị có ông Trần Văn Mẫu.", ["Trần Văn Mẫu"]),
    ("Tham dự hội nghị có ông Trần Văn Mẫu. Ông Trần Văn Mẫu chủ trì hội nghị.", []),
    ("Phát biểu tại hội nghị, ông Trần Văn Mẫu nói về đê.", []),
]


@pytest.mark.parametrize(("text", "names"), ATTENDEES)
def test_attendees_are_named_as_such(text: str, names: list[str]) -> None:
    assert [person.name for person in only(f"{CALLED} {text}").attendees] == names


# What it is about: each row a gathering, and symbols.

IMPLEMENTS: list[tuple[str, list[str]]] = [
    ("Hội nghị quán triệt Nghị quyết số 28-NQ/TW", ["28-NQ/TW"]),
    ("Hội nghị phổ biến Luật số 64/2025/QH15 và Nghị định số 12/2024/NĐ-CP", ["64/2025/QH15", "12/2024/NĐ-CP"]),
    ("Hội nghị tổng kết 10 năm thực hiện Chỉ thị số 03/CT-BCA-X11", ["03/CT-BCA-X11"]),
    ("Hội nghị quán triệt Nghị quyết số 28-NQ/TW và Nghị quyết số 28-NQ/TW", ["28-NQ/TW"]),
    ("Hội nghị nhằm triển khai Nghị định số 12/2024/NĐ-CP", ["12/2024/NĐ-CP"]),
    ("Hội nghị triển khai Luật Nước sạch Lam Khê", []),
    ("Hội nghị triển khai Nghị định này", []),
    ("Hội nghị theo Quyết định số 12/QĐ-BN", []),
]


@pytest.mark.parametrize(("name", "symbols"), IMPLEMENTS)
def test_a_gathering_may_be_about_an_instrument(name: str, symbols: list[str]) -> None:
    meeting = only(f"Ngày 5/3/2026, Bộ Nước tổ chức {name}.")
    assert [str(instrument.symbol) for instrument in meeting.implements] == symbols


def test_what_a_gathering_is_founded_on_is_not_its_matter() -> None:
    assert only(f"Căn cứ Quyết định số 12/QĐ-BN, {CALLED}").implements == ()


# One meeting or several: each row a text, and the names of its meetings.

SEVERAL = [
    (f"{CALLED} Tại Hội nghị, ông Mẫu nói. Hội nghị bế mạc cùng ngày.", ["Hội nghị tổng kết công tác"]),
    (f"Khai mạc Hội nghị tổng kết. {CALLED}", ["Hội nghị tổng kết công tác"]),
    (f"Hội nghị diễn ra trọng thể. {CALLED}", ["Hội nghị tổng kết công tác"]),
    (f"{CALLED} {CALLED}", ["Hội nghị tổng kết công tác"]),
    (
        f"{CALLED} Ngày 6/3/2024, Bộ Rừng tổ chức Hội thảo về đê.",
        ["Hội nghị tổng kết công tác", "Hội thảo về đê"],
    ),
    (
        f"{CALLED}\n\nNgày 6/3/2024, Bộ Rừng tổ chức Hội nghị tổng kết công tác.",
        ["Hội nghị tổng kết công tác", "Hội nghị tổng kết công tác"],
    ),
    (
        "Ngày 5/3/2024, HĐND xã khai mạc Kỳ họp thứ 8. Ngày 5/3/2024, HĐND xã bế mạc Kỳ họp thứ 9.",
        ["Kỳ họp thứ 8", "Kỳ họp thứ 9"],
    ),
    (
        f"{CALLED} Ngày 5/3/2024, Hội Đê tổ chức Lễ khánh thành cầu Sông.",
        ["Hội nghị tổng kết công tác", "Lễ khánh thành cầu Sông"],
    ),
    ("Bộ Nước vừa tổ chức hội thảo về đê.", ["hội thảo về đê"]),
    ("Tuần qua, tại Lam Khê, Bộ Nước đã tổ chức hội thảo về đê.", ["hội thảo về đê"]),
    ("Phát biểu tại Hội thảo về đê, ông Trần Văn Mẫu nói.", ["Hội thảo về đê"]),
    ("Nhân Hội thảo về đê, ông Trần Văn Mẫu nói về lũ.", ["Hội thảo về đê"]),
    ("Bên lề Hội nghị về đê ngày 5/3/2024, ông Trần Văn Mẫu nói về lũ.", ["Hội nghị về đê"]),
    ("Sáng 5/3/2024, tại Lam Khê, khai mạc Hội thảo về đê.", ["Hội thảo về đê"]),
    ("Hội đàm diễn ra sáng 5/3/2024.", ["Hội đàm"]),
    ("Ngày 5/3/2024, Hội Đê tổ chức họp giao ban. Họp giao ban diễn ra tại Lam Khê.", ["họp giao ban"]),
]


@pytest.mark.parametrize(("text", "expected"), SEVERAL)
def test_namings_that_agree_are_one_meeting(text: str, expected: list[str]) -> None:
    assert titles(text) == expected


def test_a_later_naming_tells_what_the_first_leaves_out() -> None:
    meeting = only("Sáng 5/3/2024, Bộ Nước tổ chức Hội nghị về đê. Hội nghị diễn ra tại Lam Khê với 45 điểm cầu.")
    assert (meeting.place, meeting.sites, meeting.part_of_day) == ("Lam Khê", 45, PartOfDay.MORNING)
    assert (meeting.date, meeting.organisers) == (DAY, ("Bộ Nước",))
    assert meeting.kind is MeetingKind.CONFERENCE


FAR = "Dân đã về nhà và bắt đầu dọn dẹp kho. " * 50
LATE = [
    ("Hội thảo về đê do Hội Đê tổ chức đã khai mạc.", True),
    ("Hội thảo về đê đã diễn ra tại Lam Khê.", True),
    ("Ông Trần Văn Mẫu vừa chủ trì Hội thảo về đê.", True),
    ("Ngày 5/3/2024, Hội Đê tổ chức Hội thảo về đê.", True),
    ("Hội thảo về đê đã diễn ra.", False),
    ("Hội Đê tổ chức Hội thảo về đê.", False),
    ("Ông Trần Văn Mẫu chủ trì Hội thảo về đê.", False),
]


@pytest.mark.parametrize(("text", "told"), LATE)
def test_late_in_a_text_a_gathering_needs_more_than_its_name(text: str, *, told: bool) -> None:
    assert titles(FAR + text) == ["Hội thảo về đê"] * told


# Headlines and captions.

REST = "Sông dâng cao trong nhiều ngày qua. Nhiều xã phải chằng chống kho.\n\nDân đã về nhà và bắt đầu dọn dẹp.\n"
HEADLINES: list[tuple[str, list[str]]] = [
    ("Bộ Nước tổ chức Hội nghị giao ban quý I", ["Hội nghị giao ban quý I"]),
    ("Khai mạc Hội thảo về đê", ["Hội thảo về đê"]),
    ("Hội nghị giao ban quý I diễn ra tại Lam Khê", ["Hội nghị giao ban quý I"]),
    ("Ông Mẫu làm việc với Hội Đê", []),
    ("Nước sạch sau một kỳ họp", []),
]


@pytest.mark.parametrize(("title", "expected"), HEADLINES)
def test_what_only_the_headline_tells_counts(title: str, expected: list[str]) -> None:
    article = read_article(f"{title}\n\n{REST}")
    assert article.title == title
    assert [meeting.title for meeting in article.meetings] == expected


def test_what_the_text_tells_too_is_quoted_from_there() -> None:
    article = read_article(f"Khai mạc Hội nghị tổng kết công tác\n\n{CALLED} {REST}")
    (meeting,) = article.meetings
    assert meeting.span.of(article.text) == CALLED
    assert meeting.date == DAY


def test_what_only_a_caption_tells_does_not_count() -> None:
    caption = "Toàn cảnh Hội nghị ứng phó lũ ngày 7/3/2024. Ảnh: Trần Mẫu"
    article = read_article(f"Sông Lam dâng cao\n\nNước lên.\n\n{caption}\n\n{REST}")
    assert article.captions == (caption,)
    assert article.meetings == ()


def test_furniture_tells_of_no_meeting() -> None:
    article = read_article(f"Sông Lam dâng cao\n\n{REST}\nTin liên quan\n\nBộ Nước tổ chức Hội nghị về đê\n")
    assert article.boilerplate == ("Tin liên quan", "Bộ Nước tổ chức Hội nghị về đê")
    assert article.meetings == ()


def test_a_caption_is_no_second_meeting() -> None:
    caption = "Quang cảnh Hội nghị tổng kết công tác. Ảnh: Trần Mẫu"
    article = read_article(f"Sông Lam dâng cao\n\n{CALLED}\n\n{caption}\n\n{REST}")
    assert article.captions == (caption,)
    assert [meeting.span.of(article.text) for meeting in article.meetings] == [CALLED]


def test_a_headline_and_a_byline_name_no_guests() -> None:
    article = read_article(
        "Ông Trần Văn Khê dự hội nghị về đê\n\n"
        "Ngày 5/3/2024, tại Lam Khê, Bộ Nước tổ chức Hội nghị về đê. Tham dự có bà Lê Thị Trúc.\n\nTin, ảnh: Dự Lam\n"
    )
    (meeting,) = article.meetings
    assert [each.name for each in meeting.attendees] == ["Lê Thị Trúc"]
