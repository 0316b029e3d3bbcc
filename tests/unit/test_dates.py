"""Dates: what is read, what it fixes, and what only looks like one."""

import datetime as dt
import re
import unicodedata

import pytest

from vanban._dates import find, find_dates
from vanban._text import prepare
from vanban.models import DateMention
from vanban.values import Precision

MID_2019 = dt.date(2019, 7, 20)


def only(text: str, published: dt.date | None = None) -> DateMention:
    mentions = find_dates(text, published=published)
    assert len(mentions) == 1, [mention.quote for mention in mentions]
    return mentions[0]


def days(mention: DateMention) -> str | None:
    """The days of a mention: one day, or both ends with two dots between."""
    if mention.start is None or mention.end is None:
        assert mention.start is mention.end
        return None
    return str(mention.start) if mention.start == mention.end else f"{mention.start}..{mention.end}"


def read(text: str, published: dt.date | None = None) -> list[tuple[str, str | None]]:
    return [(mention.quote, days(mention)) for mention in find_dates(text, published=published)]


# Each row: a sentence in which «the mention» is marked, and its days.
FORMS = [
    ("Sở khai trương kho lưu trữ «ngày 12/4/2017».", "2017-04-12"),
    ("Sở khai trương kho lưu trữ «12/4/2017».", "2017-04-12"),
    ("Kho mở cửa «05/09/2019» cho bạn đọc.", "2019-09-05"),
    ("Đoàn đến xã Lam Sơn «ngày 12-7-2010».", "2010-07-12"),
    ("Đoàn đến xã Lam Sơn «ngày 5.9.2019».", "2019-09-05"),
    ("Biên bản lập «ngày 12/4/17».", "2017-04-12"),
    ("Bà sinh «ngày 12/4/58» tại Huế.", "1958-04-12"),
    ("Cập nhật «2017-04-12» theo giờ địa phương.", "2017-04-12"),
    ("Biên bản lập «ngày 12 / 4 / 2017».", "2017-04-12"),
    ("Biên bản lập «ngày 12 tháng 7 năm 2010».", "2010-07-12"),
    ("Lam Sơn, «ngày 02 tháng\n9 năm 2019»", "2019-09-02"),
    ("Lam Sơn, «ngày 02 tháng9 năm 2019»", "2019-09-02"),
    ("Biên bản lập «ngày 12, tháng 7, năm 2010».", "2010-07-12"),
    ("Biên bản lập «12 tháng 7 năm 2010».", "2010-07-12"),
    ("Biên bản lập «ngày 2 tháng Chín năm 2019».", "2019-09-02"),
    ("Biên bản lập «ngày 2 tháng 9/2019».", "2019-09-02"),
    ("BIÊN BẢN «NGÀY 12/4/2017» CỦA SỞ", "2017-04-12"),
    ("theo Nghị định 143/2016/NĐ-CP«ngày 14/10/2016» về nghề", "2016-10-14"),
    ("Lễ mở cửa «ngày mùng 2/9/2019».", "2019-09-02"),
    ("Lễ mở cửa «mùng 2/9/2019».", "2019-09-02"),
    ("Sáng «12/4/2017», Sở họp.", "2017-04-12"),
    ("Thứ Ba, «27/07/2010», 14:00", "2010-07-27"),
    ("Hội thảo mở «ngày 26/7 năm 2018».", "2018-07-26"),
    ("Sản lượng «tháng 9/2019» tăng.", "2019-09-01..2019-09-30"),
    ("Sản lượng «tháng 9-2019» tăng.", "2019-09-01..2019-09-30"),
    ("Sản lượng «tháng 9.2019» tăng.", "2019-09-01..2019-09-30"),
    ("Sản lượng «tháng 2 năm 2020» tăng.", "2020-02-01..2020-02-29"),
    ("Sản lượng «tháng 9, năm 2019» tăng.", "2019-09-01..2019-09-30"),
    ("Sản lượng «tháng Mười Hai năm 2019» tăng.", "2019-12-01..2019-12-31"),
    ("Sản lượng «tháng Mười hai năm 2019» tăng.", "2019-12-01..2019-12-31"),
    ("Sản lượng «tháng Tám/2019» tăng.", "2019-08-01..2019-08-31"),
    ("Sản lượng «tháng bảy năm 2016» tăng.", "2016-07-01..2016-07-31"),
    ("Sản lượng «tháng năm năm 2016» tăng.", "2016-05-01..2016-05-31"),
    ("Sản lượng «tháng mười một năm 2016» tăng.", "2016-11-01..2016-11-30"),
    ("Biên bản lập «ngày 12 tháng tư năm 2017».", "2017-04-12"),
    ("Biên bản lập «ngày 2 tháng Mười Hai năm 2019».", "2019-12-02"),
    ("Sản lượng «T9/2019» tăng.", "2019-09-01..2019-09-30"),
    ("Dự án chạy từ «9/2019».", "2019-09-01..2019-09-30"),
    ("Chuyến thăm Lam Sơn («9/2019») đã qua.", "2019-09-01..2019-09-30"),
    ("Sản lượng «quý I/2017» tăng.", "2017-01-01..2017-03-31"),
    ("Sản lượng «quý II-2017» tăng.", "2017-04-01..2017-06-30"),
    ("Sản lượng «quí III năm 2017» tăng.", "2017-07-01..2017-09-30"),
    ("Sản lượng «Quý 4 năm 2017» tăng.", "2017-10-01..2017-12-31"),
    ("Sản lượng «quý 2-2017» tăng.", "2017-04-01..2017-06-30"),
    ("Sản lượng «Quí 3/2017» tăng.", "2017-07-01..2017-09-30"),
    ("Sản lượng «quý 1.2017» tăng.", "2017-01-01..2017-03-31"),
    ("SẢN LƯỢNG «QUÝ 4/2017»", "2017-10-01..2017-12-31"),
    ("SẢN LƯỢNG «QUÝ IV NĂM 2017»", "2017-10-01..2017-12-31"),
    ("Sản lượng «quý đầu năm 2017» tăng.", "2017-01-01..2017-03-31"),
    ("Sản lượng «quý cuối năm 2017» tăng.", "2017-10-01..2017-12-31"),
    ("Sản lượng «3 quý đầu năm 2017» tăng.", "2017-01-01..2017-09-30"),
    ("Sản lượng «6 tháng đầu năm 2020» tăng.", "2020-01-01..2020-06-30"),
    ("Sản lượng «6 tháng đầu 2020» tăng.", "2020-01-01..2020-06-30"),
    ("Sản lượng «6 tháng đầu của năm 2020» tăng.", "2020-01-01..2020-06-30"),
    ("Sản lượng «sáu tháng đầu năm 2020» tăng.", "2020-01-01..2020-06-30"),
    ("«Chín tháng đầu năm 2020», sản lượng tăng.", "2020-01-01..2020-09-30"),
    ("Sản lượng «9 tháng năm 2019» tăng.", "2019-01-01..2019-09-30"),
    ("Sản lượng «9 tháng/2019» tăng.", "2019-01-01..2019-09-30"),
    ("Sản lượng «6 tháng cuối năm 2022» tăng.", "2022-07-01..2022-12-31"),
    ("SẢN LƯỢNG «6 THÁNG CUỐI NĂM 2022»", "2022-07-01..2022-12-31"),
    ("Sản lượng «tháng đầu năm 2017» tăng.", "2017-01-01..2017-01-31"),
    ("Sản lượng «tháng cuối năm 2017» tăng.", "2017-12-01..2017-12-31"),
    ("Sản lượng «nửa đầu năm 2020» tăng.", "2020-01-01..2020-06-30"),
    ("Sản lượng «nửa cuối năm 2020» tăng.", "2020-07-01..2020-12-31"),
    ("Sản lượng «năm 2019» tăng.", "2019-01-01..2019-12-31"),
    ("«Năm 2021», sở dời trụ sở.", "2021-01-01..2021-12-31"),
    ("TỔNG KẾT «NĂM 2021»", "2021-01-01..2021-12-31"),
    ("Từ cuối «năm 2016», xã có điện.", "2016-01-01..2016-12-31"),
    ("Những tháng đầu «năm 2017», mưa nhiều.", "2017-01-01..2017-12-31"),
    ("Từ đầu «2017», xã có điện.", "2017-01-01..2017-12-31"),
    ("Tuần lễ trong năm APEC «2017», thành phố đón khách.", "2017-01-01..2017-12-31"),
    ("Quy hoạch đến «năm 2100».", "2100-01-01..2100-12-31"),
    ("Phong trào những «năm 1990» lan rộng.", "1990-01-01..1999-12-31"),
    ("Phong trào những «năm 60» lan rộng.", "1960-01-01..1969-12-31"),
    ("Phong trào thập niên «90» lan rộng.", "1990-01-01..1999-12-31"),
    ("Phong trào thập kỷ «1990» lan rộng.", "1990-01-01..1999-12-31"),
    ("Ngôi đình dựng vào «thế kỷ XIX».", "1801-01-01..1900-12-31"),
    ("Ngôi đình dựng vào «thế kỷ thứ XVIII».", "1701-01-01..1800-12-31"),
    ("Ngôi đình dựng vào «thế kỉ 19».", "1801-01-01..1900-12-31"),
    ("Thi đua năm học «2016-2017» kết thúc.", "2016-09-01..2017-08-31"),
    ("Kế hoạch giai đoạn «2016-2020».", "2016-01-01..2020-12-31"),
    ("Ban chấp hành nhiệm kỳ «2015 - 2020».", "2015-01-01..2020-12-31"),
]


def marked(row: str) -> tuple[str, str]:
    found = re.search("«(.*?)»", row, re.DOTALL)
    assert found
    return row.replace("«", "").replace("»", ""), found[1]


@pytest.mark.parametrize(("row", "expected"), FORMS, ids=[marked(row)[1].replace("\n", " ") for row, _ in FORMS])
def test_a_form_with_its_year(row: str, expected: str) -> None:
    text, quote = marked(row)
    assert read(text) == [(quote, expected)]


RANGES = [
    ("Trại mở từ «ngày 14/5/2014 đến ngày 28/6/2014».", "2014-05-14..2014-06-28"),
    ("Trại mở từ «1-7-2016 đến 20-5-2017».", "2016-07-01..2017-05-20"),
    ("Trại mở từ «1 đến ngày 5/8/2018».", "2018-08-01..2018-08-05"),
    ("Trại mở từ «ngày 28 đến ngày 3/8/2018».", "2018-07-28..2018-08-03"),
    ("Trại mở từ «ngày 28 đến ngày 3/1/2018».", "2017-12-28..2018-01-03"),
    ("Trại mở từ «ngày 5/8 đến hết ngày 9/8/2018».", "2018-08-05..2018-08-09"),
    ("Trại mở từ «ngày 28/12 đến ngày 3/1/2018».", "2017-12-28..2018-01-03"),
    ("Trại mở từ «ngày 28/12/2017 đến ngày 3/1».", "2017-12-28..2018-01-03"),
    ("Trại mở từ sáng «ngày 5/8 đến chiều ngày 9/8/2018».", "2018-08-05..2018-08-09"),
    ("Trại mở trong hai «ngày 3 và 4/8/2018».", "2018-08-03..2018-08-04"),
    ("Trại mở trong ba ngày («26 - 28/12/2018»).", "2018-12-26..2018-12-28"),
    ("Trại mở cả «quý I-II/2019».", "2019-01-01..2019-06-30"),
    ("Trại mở cả «quý 1-2/2019».", "2019-01-01..2019-06-30"),
    ("Trại mở từ «quý 1/2018 đến quý 2/2019».", "2018-01-01..2019-06-30"),
    ("Trại mở từ «quý I đến III năm 2019».", "2019-01-01..2019-09-30"),
    ("Trại mở «ngày 17-18 tháng 5 năm 2018».", "2018-05-17..2018-05-18"),
    ("Trại mở «tháng 5-6/2019».", "2019-05-01..2019-06-30"),
    ("Trại mở trong hai «tháng 7 và 8/2019».", "2019-07-01..2019-08-31"),
    ("Trại mở từ «tháng 9/2018 đến tháng 3/2019».", "2018-09-01..2019-03-31"),
    ("Trại mở từ «tháng 9/2018 đến 3/2019».", "2018-09-01..2019-03-31"),
    ("Trại mở từ «năm 2015 đến tháng 6/2017».", "2015-01-01..2017-06-30"),
    ("Cổ phần hóa từ «năm 1992 đến năm 2005».", "1992-01-01..2005-12-31"),
    ("Thuê máy «năm 2007 đến 2011», rồi mua.", "2007-01-01..2011-12-31"),
    ("Giai đoạn từ «2016 đến 2020», xã có điện.", "2016-01-01..2020-12-31"),
]


@pytest.mark.parametrize(("row", "expected"), RANGES, ids=[marked(row)[1] for row, _ in RANGES])
def test_a_range_is_one_mention(row: str, expected: str) -> None:
    text, quote = marked(row)
    assert read(text) == [(quote, expected)]


LISTS = [
    ("Trong 2 năm 2010 và 2011, xã thiếu nước.", ["năm 2010", "2011"], ["2010", "2011"]),
    ("Bán hàng cuối tháng 6, đầu tháng 7/2016.", ["tháng 6", "tháng 7/2016"], ["2016-06", "2016-07"]),
    ("Bán hàng cuối tháng 12, đầu tháng 1/2017.", ["tháng 12", "tháng 1/2017"], ["2016-12", "2017-01"]),
    ("Bán hàng tháng 7, 8/2017.", ["tháng 7", "8/2017"], ["2017-07", "2017-08"]),
    ("Họp các ngày 5/8, 7/8 và 9/8/2018.", ["ngày 5/8", "7/8", "9/8/2018"], ["2018-08-05", "2018-08-07", "2018-08-09"]),
    ("Họp ngày 5/8/2018 và ngày 9/8.", ["ngày 5/8/2018", "ngày 9/8"], ["2018-08-05", "2018-08-09"]),
    ("Họp các ngày 5, 9/8/2018.", ["ngày 5", "9/8/2018"], ["2018-08-05", "2018-08-09"]),
    ("Tình hình quý IV và cả năm 2016.", ["quý IV", "năm 2016"], ["2016-10", "2016"]),
    ("Tình hình quý I, II/2016.", ["quý I", "II/2016"], ["2016-01", "2016-04"]),
    ("Bán ra tháng Bảy, tháng Tám năm 2016.", ["tháng Bảy", "tháng Tám năm 2016"], ["2016-07", "2016-08"]),
    ("Tình hình quý 1, 2/2016.", ["quý 1", "2/2016"], ["2016-01", "2016-04"]),
    ("Tình hình quý 3 hoặc quý 4/2016.", ["quý 3", "quý 4/2016"], ["2016-07", "2016-10"]),
    ("Bán ra tháng tám, tháng chín năm 2016.", ["tháng tám", "tháng chín năm 2016"], ["2016-08", "2016-09"]),
    ("Tình hình quý I và III năm 2016.", ["quý I", "III năm 2016"], ["2016-01", "2016-07"]),
    ("Tình hình quý I và quý II năm 2016.", ["quý I", "quý II năm 2016"], ["2016-01", "2016-04"]),
    ("Mưa lớn đêm 12 rạng sáng 13/4/2017.", ["12", "13/4/2017"], ["2017-04-12", "2017-04-13"]),
    ("Mưa lớn đêm 31/12 rạng sáng 1/1/2017.", ["31/12", "1/1/2017"], ["2016-12-31", "2017-01-01"]),
    ("Mưa lớn đêm 31, rạng sáng ngày 1/4/2017.", ["31", "ngày 1/4/2017"], ["2017-03-31", "2017-04-01"]),
    ("Kỷ niệm (19/8/1945 - 19/8/2020).", ["19/8/1945", "19/8/2020"], ["1945-08-19", "2020-08-19"]),
]


@pytest.mark.parametrize(("text", "quotes", "starts"), LISTS, ids=[row[0] for row in LISTS])
def test_a_list_gives_one_mention_each(text: str, quotes: list[str], starts: list[str]) -> None:
    mentions = find_dates(text)
    assert [mention.quote for mention in mentions] == quotes
    assert [str(mention.start)[: len(start)] for mention, start in zip(mentions, starts, strict=True)] == starts


OPEN_ENDS = [
    ("Từ năm 2002 đến nay, xã có điện.", "năm 2002"),
    ("Chậm nhất đến năm 2025, xã có điện.", "năm 2025"),
    ("Tính đến 31/12/2019, xã có điện.", "31/12/2019"),
]


@pytest.mark.parametrize(("text", "quote"), OPEN_ENDS, ids=[row[1] for row in OPEN_ENDS])
def test_an_open_end_leaves_the_fixed_one(text: str, quote: str) -> None:
    assert only(text).quote == quote


# The days of a year are not at stake here: each is read as of July 2019.
YEARLESS = [
    ("«Ngày 26/6», Sở họp.", "2019-06-26"),
    ("«Ngày 26-6», Sở họp.", "2019-06-26"),
    ("«Ngày 26.6», Sở họp.", "2019-06-26"),
    ("«Ngày 26 tháng 6», Sở họp.", "2019-06-26"),
    ("«Ngày\n26/6», Sở họp.", "2019-06-26"),
    ("“«Ngày 26/6» tôi đến”", "2019-06-26"),
    ("Ngày “«26/6»” in đậm.", "2019-06-26"),
    ("Sáng «26/6», Sở họp.", "2019-06-26"),
    ("SÁNG «26-6», Sở họp.", "2019-06-26"),
    ("Rạng sáng «26.6», lũ về.", "2019-06-26"),
    ("Tối qua «26/6», lũ về.", "2019-06-26"),
    ("Chiều nay («26-6»), lũ về.", "2019-06-26"),
    ("Hôm «26/6», lũ về.", "2019-06-26"),
    ("Thứ Tư («26/6»), lũ về.", "2019-06-26"),
    ("Lũ về thứ tư «26-6» ở Lam Sơn.", "2019-06-26"),
    ("Chủ nhật, «23-6», lũ về.", "2019-06-23"),
    ("Chốt phiên «26/6», giá tăng.", "2019-06-26"),
    ("Chốt phiên giao dịch «26/6», giá tăng.", "2019-06-26"),
    ("Giá chốt phiên giao dịch «26/6» của cổ phiếu là 39.800 đồng.", "2019-06-26"),
    ("Tại phiên họp («26-6»), sở báo cáo.", "2019-06-26"),
    ("Bão tan «ngày mùng 2/6».", "2019-06-02"),
    ("Bão tan «mồng 2/6».", "2019-06-02"),
    ("Giá tăng từ «1/7», theo Sở.", "2019-07-01"),
    ("Giá tăng từ «26/6» vì mưa.", "2019-06-26"),
    ("Giá tăng từ «1/6» vì mưa.", "2019-06-01"),
    ("Giá tăng từ «26.6» vì mưa.", "2019-06-26"),
    ("Giá tăng từ «1-7».", "2019-07-01"),
    ("Giá tăng từ «1/7» này trên cả tỉnh.", "2019-07-01"),
    ("Giá tăng từ «1/7 đến 5/7» vì mưa.", "2019-07-01..2019-07-05"),
    ("Giá tăng («26/6»).", "2019-06-26"),
    ("Hà Nội (TTXVN «26/6») - Mưa.", "2019-06-26"),
    ("Mừng Ngày Thương binh liệt sĩ «27-7».", "2019-07-27"),
    ("Giá tăng trong «tháng 5».", "2019-05-01..2019-05-31"),
    ("Giá tăng trong «tháng 5-6».", "2019-05-01..2019-06-30"),
    ("Giá tăng trong hai «tháng 5 và 6».", "2019-05-01..2019-06-30"),
    ("Giá tăng trong «tháng 5» và 6 tuần sau.", "2019-05-01..2019-05-31"),
    ("Chiều muộn «26-6», lũ về.", "2019-06-26"),
    ("Giá tăng trong «tháng Năm».", "2019-05-01..2019-05-31"),
    ("Giá tăng hồi «tháng ba».", "2019-03-01..2019-03-31"),
    ("Đầu «tháng hai» thôn mới có điện.", "2019-02-01..2019-02-28"),
    ("Giá tăng trong «quý I».", "2019-01-01..2019-03-31"),
    ("Giá tăng trong «quý 1».", "2019-01-01..2019-03-31"),
    ("Giá tăng trong «quý đầu năm».", "2019-01-01..2019-03-31"),
    ("Giá tăng trong «6 tháng đầu năm».", "2019-01-01..2019-06-30"),
    ("Giá tăng trong «6 tháng cuối năm».", "2019-07-01..2019-12-31"),
    ("Giá tăng trong «nửa đầu năm nay».", "2019-01-01..2019-06-30"),
    ("Giá tăng trong «6 tháng đầu năm ngoái».", "2018-01-01..2018-06-30"),
    ("Giá tăng trong «tháng 5 năm ngoái».", "2018-05-01..2018-05-31"),
    ("Giá tăng «ngày 5/5 năm ngoái».", "2018-05-05"),
]


@pytest.mark.parametrize(("row", "expected"), YEARLESS, ids=[marked(row)[1].replace("\n", " ") for row, _ in YEARLESS])
def test_a_form_without_year_takes_it_from_the_publication(row: str, expected: str) -> None:
    text, quote = marked(row)
    assert read(text, MID_2019) == [(quote, expected)]


@pytest.mark.parametrize("row", [row for row, _ in YEARLESS], ids=[marked(row)[1] for row, _ in YEARLESS])
def test_a_form_without_year_has_no_days_where_nothing_gives_one(row: str) -> None:
    text, quote = marked(row)
    mention = only(text)
    assert mention.quote == quote
    assert days(mention) is None


TRAPS = {
    "fraction": "Hơn 1/3 diện tích lúa bị ngập, 2/3 số hộ thiếu nước.",
    "fraction after a lead": "Nước lên từ 2/3 số ruộng.",
    "fraction after a year": "Theo khảo sát, 2/3 số người đồng ý.",
    "round the clock": "Đội trực 24/7, có khi 24/24 giờ.",
    "score": "Đội Lam Sơn thắng 2-1, trận sau thua 0-3 rồi hòa 1-1.",
    "symbol": "Theo Nghị định 77/2010/NĐ-CP, Nghị định 86/2014 và Thông tư 01/2016 của Bộ.",
    "body": "Ban chỉ đạo 138/CP họp.",
    "thousands": "Có 1.234 hộ, 12.500 người, 0,38% và 28.9 triệu cổ phiếu.",
    "ratio": "Có 10/20 học sinh và 488/488 phiếu.",
    "phone": "Gọi 0912.345.678 hoặc 024-3825-1234.",
    "address": "Nhà số 12/4, ngõ 12/4, đường 30/4 và đường 3-2, số 5-7 phố Lê Lai.",
    "address with a full date": "Kho số 12/4/2017 đã đóng.",
    "road": "Đoạn Km1488-Km1525, Quốc lộ 1A.",
    "law": "Theo Điều 12/4 và khoản 3.1 mục 2.1.",
    "plate": "Xe biển số 51C-219.51 đi qua.",
    "standard": "Áp dụng QCVN 01-1:2018/BYT và TCVN 5945:2005.",
    "grade": "Bệnh binh hạng 1/4 và 2/4 được hỗ trợ.",
    "count of days": "Mưa kéo dài từ 5-7 ngày, có nơi từ 3 - 5 giờ.",
    "count of months": "Mỗi tháng 5 triệu đồng, hai tháng 7 lần, thiếu 2 tháng 11 ngày.",
    "count of months in words": "Cứ 3 tháng một lần, hàng tháng hai bên gặp, mỗi tháng hai mươi hộ.",
    "count of counted things": "Trong tháng hai mươi hộ có nước, trong tháng ba xã có điện.",
    "months and years": "Ngày tháng năm sinh; “Ngày tháng năm”; những tháng năm ở rừng.",
    "year cut off": "Khoảng tháng 3/017, xã có điện.",
    "part of a session": "Tại phiên họp 2/3 đại biểu vắng mặt.",
    "no such quarter": "Sản lượng quý 5/2017 và quý 0-2017.",
    "month with decimals": "Lương tháng 5.500 đồng, tháng 7%.",
    "no such month": "Tháng 13 và tháng 0 không có.",
    "name": "Phố 19 tháng 12 và Cách mạng tháng 8.",
    "lunar": "Rằm tháng 7, ngày 10/3 âm lịch, tháng Giêng, ngày 23 tháng Chạp, 2/5/2020 (âm lịch).",
    "lunar month": "Lễ vào tháng 7 âm lịch, tháng Bảy âm lịch, mùng 5 Tết và ngày 5 tháng 5 (ÂL).",
    "recurring": "Báo cáo gửi trước ngày 30/6 hằng năm.",
    "law name": "Luật Đất đai năm 2013, Hiến pháp năm 2013, Bộ luật Hình sự 2015, BLHS năm 2015.",
    "law name with a comma": "Theo Luật An toàn, vệ sinh lao động năm 2015.",
    "vague": "Thời gian vừa qua, gần đây, những năm qua và vài tháng đầu năm, mưa nhiều.",
    "school half": "Trong 4 tháng đầu năm học, lớp nghỉ.",
    "too many months": "Trong 15 tháng đầu năm.",
    "deictics without a day": "Hôm nay, hôm qua, năm nay, năm ngoái, tháng trước.",
    "number": "Có 2017 hộ và 1900-2000 người, từ năm 3000 trở đi.",
    "years that turn back": "Nhiệm kỳ năm 2017-2010.",
    "no such day": "Ngày 45/7, ngày 12/14, ngày 40 tháng 2, 45/45/2019, tối 35/2.",
    "no such century": "Từ thế kỷ XXXX và thế kỷ 29.",
    "no such month of a year": "Chạy từ 13/2019, mã 9.2019 và Thông tư (9/2019/TT).",
    "Roman numeral": "Khu A, I và II; Đại hội X, XI; I/2017.",
    "treasure": "Của quý đầu tiên, quý vị, nửa đầu bảng, tháng đầu tiên.",
    "lone number": "Ngày 5, tổ 3 có 7 người; lớp 14, tháng nào cũng vậy.",
    "bare day that leads nowhere": "Từ ngày 5 đến 7/2/3.",
}


@pytest.mark.parametrize("text", TRAPS.values(), ids=TRAPS.keys())
def test_what_only_looks_like_a_date(text: str) -> None:
    assert read(text) == []


INVALID = ["ngày 31/6", "ngày 31/6/2019", "ngày 29/2/2019", "12/31/2019", "ngày 30 tháng 2 năm 2019"]


@pytest.mark.parametrize("quote", INVALID)
def test_a_day_that_does_not_exist_is_a_mention_without_days(quote: str) -> None:
    mention = only(f"Giấy ghi {quote}.", MID_2019)
    assert (mention.quote, mention.start, mention.end) == (quote, None, None)


DEICTICS = [
    ("Hôm nay, lũ về.", "Hôm nay", "2019-07-20"),
    ("Lũ về hôm qua.", "hôm qua", "2019-07-19"),
    ("Lũ về hôm kia.", "hôm kia", "2019-07-18"),
    ("Lũ về tháng này.", "tháng này", "2019-07-01..2019-07-31"),
    ("Lũ về tháng trước.", "tháng trước", "2019-06-01..2019-06-30"),
    ("Năm nay, lũ về.", "Năm nay", "2019-01-01..2019-12-31"),
    ("Lũ về năm ngoái.", "năm ngoái", "2018-01-01..2018-12-31"),
    ("Lũ sẽ về năm tới.", "năm tới", "2020-01-01..2020-12-31"),
]


@pytest.mark.parametrize(("text", "quote", "expected"), DEICTICS, ids=[row[1] for row in DEICTICS])
def test_a_deictic_is_fixed_by_the_publication(text: str, quote: str, expected: str) -> None:
    assert read(text, MID_2019) == [(quote, expected)]


def test_a_deictic_takes_the_day_in_the_brackets_behind_it() -> None:
    assert read("Hôm qua (6/2), lũ về.", MID_2019) == [("Hôm qua", "2019-02-06"), ("6/2", "2019-02-06")]


DAYS_OF_TODAY = [
    ("Giá vàng hôm nay 18/6 tăng.", "hôm nay", "2019-06-18"),
    ("Hôm nay, ngày 18/6, lũ về.", "Hôm nay", "2019-06-18"),
    ("Hôm nay (18/6/2018), lũ về.", "Hôm nay", "2018-06-18"),
    ("Hôm nay 24/24 trạm đã mở.", "Hôm nay", "2019-07-20"),
]


@pytest.mark.parametrize(("text", "quote", "expected"), DAYS_OF_TODAY, ids=[row[0] for row in DAYS_OF_TODAY])
def test_a_deictic_takes_the_day_that_the_text_states_behind_it(text: str, quote: str, expected: str) -> None:
    assert read(text, MID_2019)[0] == (quote, expected)


def test_a_deictic_with_its_day_needs_a_publication_too() -> None:
    assert read("Hôm nay (18/6/2019), lũ về.") == [("18/6/2019", "2019-06-18")]


def test_a_month_behind_another_is_no_count() -> None:
    assert [mention.quote for mention in find_dates("Mưa trong tháng 4, tháng 6 và tháng 7.")] == [
        "tháng 4",
        "tháng 6",
        "tháng 7",
    ]


def test_a_count_of_days_is_no_deictic() -> None:
    assert read("Mấy hôm nay mưa to, hai hôm nay đường ngập, vài hôm nay mất điện.", MID_2019) == []


def test_a_number_that_ends_the_line_before_counts_no_days() -> None:
    assert read("Kỳ họp thứ 3\nHôm nay, hội đồng họp lúc 8h00 hôm nay.", MID_2019) == [
        ("Hôm nay", "2019-07-20"),
        ("hôm nay", "2019-07-20"),
    ]


def test_a_count_of_years_is_no_deictic() -> None:
    assert read("Trong 5 năm qua, nửa năm qua, những năm tới và hai tháng trước.", MID_2019) == []


def test_a_deictic_before_the_first_day_stays_at_it() -> None:
    assert only("Lũ về hôm qua.", dt.date.min).start == dt.date.min


ANNOUNCED = [
    ("Hội nghị sẽ khai mạc ngày 15/8.", "2019-08-15"),
    ("Hội nghị khai mạc vào ngày 15/8.", "2019-08-15"),
    ("Hội nghị khai mạc ngày 15/12 tới.", "2019-12-15"),
    ("Ngày 15/12, sở dự kiến khai mạc hội nghị.", "2019-12-15"),
    ("Các xã nộp báo cáo trước ngày 15/12.", "2019-12-15"),
    ("Bảo vệ dịp lễ (2/9).", "2019-09-02"),
    ("Ngày 15/12, sở khai mạc hội nghị.", "2018-12-15"),
    ("Tính đến ngày 15/9, xã có điện.", "2018-09-15"),
    ("Xã có điện từ ngày 15/9 vừa qua.", "2018-09-15"),
    ("Sở sẽ họp. Ngày 15/12, xã có điện.", "2018-12-15"),
    ("Xã sẽ có điện vào tháng 12.", "2019-12-01..2019-12-31"),
    ("Xã có điện vào tháng 9.", "2019-09-01..2019-09-30"),
]


@pytest.mark.parametrize(("text", "expected"), ANNOUNCED, ids=[row[0] for row in ANNOUNCED])
def test_the_tense_of_the_words_around_chooses_the_year(text: str, expected: str) -> None:
    assert [days(mention) for mention in find_dates(text, published=MID_2019)] == [expected]


NEXT_YEAR = [
    ("Hội nghị sẽ khai mạc ngày 10/1.", "2020-01-10"),
    ("Hội nghị sẽ khai mạc ngày 10/3.", "2019-03-10"),
    ("Hội nghị khai mạc ngày 10/1.", "2019-01-10"),
    ("Kế hoạch 6 tháng đầu năm đã xong.", "2019-01-01..2019-06-30"),
]


@pytest.mark.parametrize(("text", "expected"), NEXT_YEAR, ids=[row[0] for row in NEXT_YEAR])
def test_the_next_year_only_where_an_announced_day_is_near(text: str, expected: str) -> None:
    assert days(only(text, dt.date(2019, 12, 20))) == expected


def test_a_text_that_tells_of_january_announces_days_of_the_same_winter() -> None:
    text = "Sáng 5/1, sở họp.\nHội nghị sẽ khai mạc ngày 10/1."
    assert [days(mention) for mention in find_dates(text, published=dt.date(2019, 12, 31))] == [
        "2019-01-05",
        "2019-01-10",
    ]


def test_a_month_of_last_winter_is_not_one_to_come() -> None:
    assert days(only("Xã có điện trong tháng 12.", dt.date(2019, 1, 20))) == "2018-12-01..2018-12-31"


def test_the_same_year_is_the_last_one_stated() -> None:
    assert read("Ông vào nghề tháng 9/2014, nghỉ tháng 11 cùng năm.", MID_2019)[1] == (
        "tháng 11",
        "2014-11-01..2014-11-30",
    )


def test_published_may_carry_a_time() -> None:
    published = dt.datetime(2019, 7, 20, 23, 30, tzinfo=dt.UTC)
    assert days(only("Sáng 19/7, sở họp.", published)) == "2019-07-19"


DATELINES = [
    "Họp bàn mùa mưa\n\n12/04/2018\nSáng 10/4, sở họp.",
    "Họp bàn mùa mưa\nThứ Năm, 12/04/2018, 14:00\nSáng 10/4, sở họp.",
    "Họp bàn mùa mưa\nĐăng vào 12/04/2018\nSáng 10/4, sở họp.",
    "Họp bàn mùa mưa\n12/04/2018 | 08:30 (GMT+7)\nSáng 10/4, sở họp.",
    "Lam Sơn, ngày 12 tháng 4 năm 2018\nSáng 10/4, sở họp.",
]


@pytest.mark.parametrize("text", DATELINES)
def test_a_dateline_gives_the_year(text: str) -> None:
    assert days(find_dates(text)[-1]) == "2018-04-10"


def test_a_date_in_a_sentence_is_no_dateline() -> None:
    assert read("Xã có điện ngày 12/4/2018. Sáng 10/4, sở họp.")[-1] == ("10/4", None)


def test_a_date_far_down_is_no_dateline() -> None:
    assert read("Mưa.\n" * 400 + "12/04/2018\nSáng 10/4, sở họp.")[-1] == ("10/4", None)


REVIEWS = [
    ("Sơ kết công tác 6 tháng đầu năm 2020\nSáng 31/7, sở họp.", "2020-07-31"),
    ("Tổng kết công tác năm 2020\nNgày 5/1, sở họp.", "2021-01-05"),
    ("Tổng kết công tác năm 2020\nNgày 25/12, sở họp.", "2020-12-25"),
    ("Giao ban tháng 6 năm 2020\nNgày 5/7, sở họp.", "2020-07-05"),
    ("Xã có điện năm 2020\nNgày 5/1, sở họp.", None),
    ("Quý 2/2020, xã có điện\nNgày 5/7, sở họp.", "2020-07-05"),
    ("Sản lượng tháng 5/2021 tăng so với quý 4-2020\nNgày 5/6, sở họp.", None),
    ("Sơ kết công tác 6 tháng đầu năm 2020\nHạn chót là 31/12/2021. Ngày 5/7, sở họp.", "2020-07-05"),
]


@pytest.mark.parametrize(("text", "expected"), REVIEWS, ids=[row[0].replace("\n", " | ") for row in REVIEWS])
def test_the_period_under_review_gives_the_year(text: str, expected: str | None) -> None:
    assert read(text)[-1][1] == expected


PRECISIONS = [
    ("ngày 12/4/2017", Precision.DAY),
    ("tháng 9/2019", Precision.MONTH),
    ("quý I/2017", Precision.QUARTER),
    ("quý đầu năm 2017", Precision.QUARTER),
    ("6 tháng đầu năm 2020", Precision.HALF),
    ("nửa cuối năm 2020", Precision.HALF),
    ("9 tháng đầu năm 2020", Precision.MONTHS),
    ("năm 2019", Precision.YEAR),
    ("2016-2020", Precision.YEARS),
    ("năm 2015 đến năm 2019", Precision.YEARS),
    ("thế kỷ XX", Precision.YEARS),
    ("tháng 5-6/2019", Precision.RANGE),
    ("ngày 5/8 đến ngày 9/8/2019", Precision.RANGE),
]


@pytest.mark.parametrize(("quote", "precision"), PRECISIONS, ids=[row[0] for row in PRECISIONS])
def test_precision(quote: str, precision: Precision) -> None:
    mention = only(f"Theo báo cáo {quote}, xã có điện.")
    assert (mention.quote, mention.precision) == (quote, precision)


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_spans_index_the_given_text(form: str) -> None:
    text = unicodedata.normalize(form, "Sáng 31/7/2020, sở tổng kết\u00a0quý I năm 2020, ngày 12\u20134\u20132020.")  # type: ignore[arg-type]
    mentions = find_dates(text)
    assert [days(mention) for mention in mentions] == ["2020-07-31", "2020-01-01..2020-03-31", "2020-04-12"]
    assert all(text[mention.span.start : mention.span.end] == mention.quote for mention in mentions)


def test_a_prepared_text_is_read_as_it_is() -> None:
    text = "Sáng 31/7/2020, sở họp."
    assert find(prepare(text), published=None) == find_dates(text)


def test_a_lone_day_takes_no_month_from_a_month_with_its_year() -> None:
    assert read("Từ ngày 5 đến 9/2018, mưa nhiều.") == [("9/2018", "2018-09-01..2018-09-30")]


def test_nothing_in_nothing() -> None:
    assert find_dates("") == ()


def test_a_number_before_a_comma_is_no_day_of_the_month_behind_it() -> None:
    (mention,) = find_dates("Tại kỳ họp thứ 2, tháng 10/2016, hội đồng đã bàn.")
    assert (mention.quote, mention.precision) == ("tháng 10/2016", Precision.MONTH)


def test_the_year_of_a_code_in_small_letters_is_no_date() -> None:
    assert find_dates("Bộ luật hình sự năm 1999 đã cũ.") == ()
