"""Figures: what is counted, how much of it, and what only looks like a figure."""

import re
import unicodedata
from decimal import Decimal

import pytest

from vanban._numbers import find, find_figures
from vanban._text import prepare
from vanban.models import Figure
from vanban.values import Bound


def told(figure: Figure) -> str:
    """A figure in a line: its ends, its unit, its bound."""
    ends = str(figure.value) if figure.value_max is None else f"{figure.value}..{figure.value_max}"
    return " ".join(filter(None, (ends, figure.unit, figure.bound and figure.bound.value)))


def read(text: str) -> list[tuple[str, str]]:
    return [(figure.quote, told(figure)) for figure in find_figures(text)]


def marked(row: str) -> tuple[str, list[str]]:
    return re.sub("[«»]", "", row), re.findall("«(.*?)»", row, re.DOTALL)


# Each row: a sentence in which «the figures» are marked, and what they say, with semicolons between.
FIGURES = [
    # Numbers as they are printed.
    ("Đội khám phá «7.415 vụ» trộm.", "7415 vụ"),
    ("Đội khám phá «12 vụ», bắt «30 đối tượng».", "12 vụ; 30 đối tượng"),
    ("Xã có «05 hộ» ở ven sông.", "5 hộ"),
    ("Kho còn «2.917,35 tấn» thóc.", "2917.35 tấn"),
    ("Kho còn «2,917.35 tấn» thóc.", "2917.35 tấn"),
    ("Kho còn «12.345.678 kg» thóc.", "12345678 kg"),
    ("Trường đón «7,415 học sinh» mới.", "7415 học sinh"),
    ("Trường đón «7 415 học sinh» mới.", "7415 học sinh"),
    ("Quỹ chi «2 000 000 đồng» mua sách.", "2000000 đồng"),
    ("Quỹ chi «1,234,500 đồng» mua sách.", "1234500 đồng"),
    ("Sản lượng tăng «6,5%» so với năm trước.", "6.5 %"),
    ("Sản lượng tăng «6,50%» so với năm trước.", "6.5 %"),
    ("Sản lượng tăng «7,28 %» so với năm trước.", "7.28 %"),
    ("Sản lượng tăng «0,125%» so với năm trước.", "0.125 %"),
    ("Sản lượng tăng «0.125%» so với năm trước.", "0.125 %"),
    ("Sản lượng tăng «12,375%» so với năm trước.", "12.375 %"),
    ("Tang vật nặng «52,385kg».", "52.385 kg"),
    ("Rừng trồng rộng «2,500 ha».", "2500 ha"),
    ("Khách gửi «3000 lượt» thăm.", "3000 lượt"),
    ("Mỗi máy giá «7.7 USD».", "7.7 USD"),
    # Words of scale.
    ("Quỹ có «1,5 triệu đồng».", "1500000 đồng"),
    ("Quỹ có «190 tỷ đồng».", "190000000000 đồng"),
    ("Quỹ có «190 tỉ đồng».", "190000000000 đồng"),
    ("Quỹ có «5 nghìn tỷ đồng».", "5000000000000 đồng"),
    ("Quỹ có «23.000 tỷ đồng».", "23000000000000 đồng"),
    ("Quỹ có «4,05 tỷ đồng».", "4050000000 đồng"),
    ("Quỹ có «3 triệu 500 nghìn đồng».", "3500000 đồng"),
    ("Quỹ có «1 tỷ 200 triệu đồng».", "1200000000 đồng"),
    ("Quỹ có «1 tỷ rưỡi».", "1500000000"),
    ("Quỹ có «2 trăm triệu đồng».", "200000000 đồng"),
    ("Quỹ có «50 ngàn đồng».", "50000 đồng"),
    ("Cảng đón tàu «10 vạn tấn».", "100000 tấn"),
    ("Anh trả «5tr» tiền xe.", "5000000"),
    ("Dân số là «1,25 tỷ người».", "1250000000 người"),
    ("Mạng có «31,4 triệu thuê bao».", "31400000 thuê bao"),
    ("QUỸ CÓ «20 TRIỆU ĐỒNG»", "20000000 ĐỒNG"),
    ("Vàng bán «37,410 triệu đồng/lượng».", "37410000 đồng/lượng"),
    ("Tối nay có «6-7 bà» đến.", "6..7 bà"),
    ("Lãi «700 tỷ» nhờ bán đất.", "700000000000"),
    ("Lỗ «1.200 tỷ» năm 2017, lãi «5 nghìn» giàn.", "1200000000000; 5000"),
    ("Đình có «2 nghìn năm» lịch sử.", "2000 năm"),
    ("Vốn là «0,0015 tỷ đồng».", "1500000 đồng"),
    ("Giá bán «2,0005 nghìn đồng».", "2000.5 đồng"),
    ("Bình quân «1,23456 triệu lượt».", "1234560 lượt"),
    ("Cả nước có «12 tỷ phú».", "12 tỷ phú"),
    # Money before the number.
    ("Hãng vay «USD 5 triệu».", "5000000 USD"),
    ("Vé giá «$5» mỗi lượt.", "5 $"),
    ("Vé giá «US$5 triệu» mỗi năm.", "5000000 US$"),
    ("Vé giá 20$, trẻ em «10$».", "20 $; 10 $"),
    ("Vé giá «20.000đ».", "20000 đ"),
    ("Hãng vay «10 tỷ đô la Mỹ».", "10000000000 đô la Mỹ"),
    # Bounds.
    ("Có «hơn 190 tỷ đồng».", "190000000000 đồng ≥"),
    ("Có «trên 50%» số đại biểu.", "50 % ≥"),
    ("Có «gần 600 dự án».", "600 dự án ≤"),
    ("Có «dưới 5 nghìn người».", "5000 người ≤"),
    ("Có «khoảng 20 mét» đường.", "20 mét ~"),
    ("Có «chừng 20 mét» đường.", "20 mét ~"),
    ("Có «xấp xỉ 20 mét» đường.", "20 mét ~"),
    ("Có «trên dưới 20 lần» thử.", "20 lần ~"),
    ("Có «không quá 11 người».", "11 người ≤"),
    ("Có «không dưới 11 người».", "11 người ≥"),
    ("Có «ít nhất 3 người».", "3 người ≥"),
    ("Có «tối đa 15 ngày».", "15 ngày ≤"),
    ("Có «tối đa là 15 ngày».", "15 ngày ≤"),
    ("Có «tối thiểu 60 ngày».", "60 ngày ≥"),
    ("Có «chưa đầy 10 phút».", "10 phút ≤"),
    ("«Hơn 300 hộ» được cấp nước.", "300 hộ ≥"),
    ("Xã cấp nước (cho «hơn 300 hộ»).", "300 hộ ≥"),
    ("Xã cấp nước («hơn 300 hộ»).", "300 hộ ≥"),
    ("Đơn vị dùng «≥ 500 lao động».", "500 lao động ≥"),
    ("Giá nay cao hơn «7%».", "7 %"),
    ("Ông làm việc kéo dài «hơn 3 năm».", "3 năm ≥"),
    ("Số tiền lên tới «1,6 tỷ đồng».", "1600000000 đồng"),
    ("Ước đạt «5,73%» cả năm.", "5.73 %"),
    ("Xe có dung tích «từ 3.0L trở lên».", "3 L ≥"),
    ("Người khám «từ 50 lần trở lên».", "50 lần ≥"),
    ("Người khám tại «4 cơ sở y tế trở lên».", "4 cơ sở y tế ≥"),
    ("Xe «9 chỗ ngồi trở xuống».", "9 chỗ ngồi ≤"),
    ("Nợ kéo dài «5 năm hoặc hơn».", "5 năm ≥"),
    ("Mười năm «5 năm» trở lại đây.", "5 năm"),
    # Ranges.
    ("Tăng «2,7 – 2,76%» trong kỳ.", "2.7..2.76 %"),
    ("Ban có «từ 5 đến 11 thành viên».", "5..11 thành viên"),
    ("Ban có «5 hoặc 7 thành viên».", "5..7 thành viên"),
    ("Thưởng «từ 200 triệu đến 2 tỷ đồng».", "200000000..2000000000 đồng"),
    ("Thưởng «từ 5 triệu đồng đến 7 triệu đồng».", "5000000..7000000 đồng"),
    ("Thưởng «2-3 triệu đồng».", "2000000..3000000 đồng"),
    ("Thưởng «500.000 - 1 triệu đồng».", "500000..1000000 đồng"),
    ("Thuế tăng «từ 90%-150%».", "90..150 %"),
    ("Thuế tăng «từ 90% đến dưới 150%».", "90..150 %"),
    ("Chờ «từ 2-3 tháng».", "2..3 tháng"),
    ("Nhiệt độ «34-36 độ C».", "34..36 độ C"),
    ("Mật độ «30 và 40 con/kg».", "30..40 con/kg"),
    ("Giá «500-650 đồng/kg».", "500..650 đồng/kg"),
    ("Ống dài «5m-7m».", "5..7 m"),
    ("Xã «từ 5 nghìn người đến dưới 9 nghìn người».", "5000..9000 người"),
    ("Có «khoảng 10-12 trường hợp».", "10..12 trường hợp ~"),
    ("Thuế tăng «5%» và «7%».", "5 %; 7 %"),
    ("Chiếm «27%» và «hơn 5.800 hộ».", "27 %; 5800 hộ ≥"),
    ("Thu «5 tỷ» và «7 người» bị phạt.", "5000000000; 7 người"),
    ("Chiếm «27%» và 15 là ít.", "27 %"),
    ("Thu «9 tỷ» đến «7 triệu đồng».", "9000000000; 7000000 đồng"),
    ("Từ «9 người» đến «7 người» bị phạt.", "9 người; 7 người"),
    ("Năm 2016 - «5 người» bị phạt.", "5 người"),
    ("Tăng từ 7 lên «10 vạn tấn».", "100000 tấn"),
    # Glued units, powers, slashes.
    ("Đường rộng «7,5m», dài «12km».", "7.5 m; 12 km"),
    ("Lưu lượng «1500m3/s».", "1500 m3/s"),
    ("Diện tích «2.100m²», sâu «100mm».", "2100 m²; 100 mm"),
    ("Trời lạnh «10°C».", "10 °C"),
    ("Bắt «4 vụ»/«8 đối tượng».", "4 vụ; 8 đối tượng"),
    ("Chụp «12 lần»/«3 ngày».", "12 lần; 3 ngày"),
    ("Phủ «88/88 quận huyện».", "88 quận huyện"),
    ("Có «30/35 doanh nghiệp» báo cáo.", "30 doanh nghiệp"),
    ("Lãi suất «7%»/năm.", "7 %"),
    ("Xe chạy «80 km/giờ».", "80 km/giờ"),
    ("Thu «100 nghìn đồng/học sinh».", "100000 đồng/học sinh"),
    ("Đi «2 tỷ đồng»/xyz.", "2000000000 đồng"),
    # Shares.
    ("Tăng «12 phần trăm».", "12 %"),
    ("Tăng «0,75 điểm phần trăm».", "0.75 điểm %"),
    ("Tăng «0,75 điểm %».", "0.75 điểm %"),
    # Units known, unknown, with capitals.
    ("Hội nghị nối «58 điểm cầu».", "58 điểm cầu"),
    ("Có «9 mảng công tác» phối hợp.", "9 mảng công tác"),
    ("Xe đâm «1 xe đạp điện».", "1 xe đạp điện"),
    ("Trạm có «3 giàn phơi» mới.", "3 giàn phơi"),
    ("Trạm có «3 giàn» và sân.", "3 giàn"),
    ("Miền có «2 châu thổ» lớn.", "2 châu thổ"),
    ("Theo «2 Bộ», việc đã xong.", "2 Bộ"),
    ("Có «200 DN» nộp đơn.", "200 DN"),
    ("Sở có «8 Phó Giám đốc».", "8 Phó Giám đốc"),
    ("BẮT «5 ĐỐI TƯỢNG» TRỘM", "5 ĐỐI TƯỢNG"),
    ("Phủ «19 tỉnh, thành phố».", "19 tỉnh, thành phố"),
    ("Bắt «2 nữ\nsinh».", "2 nữ sinh"),
    ("Có «7\nngười» bị thương.", "7 người"),
    # Times that last.
    ("Họp trong «1,5 ngày».", "1.5 ngày"),
    ("Phạt «2 năm tù».", "2 năm tù"),
    ("Sau «45 ngày», kể từ ngày 1/7/2016.", "45 ngày"),
    ("Dập lửa trong «8 giờ».", "8 giờ"),
    ("Dập lửa suốt «8 giờ» liền.", "8 giờ"),
    ("Dập lửa «3 giờ đồng hồ».", "3 giờ đồng hồ"),
    ("Làm việc «8 giờ» mỗi ngày.", "8 giờ"),
    ("Nghỉ «48 giờ» rồi đi.", "48 giờ"),
    ("Giam «3 năm» «6 tháng».", "3 năm; 6 tháng"),
    ("Cứ «2 năm» «1 lần» thi.", "2 năm; 1 lần"),
    ("Trong «6 tháng» qua, xã yên.", "6 tháng"),
    ("Mỗi ngày «5 chuyến» đò.", "5 chuyến"),
    ("Trong ngày «5 chuyến» đò.", "5 chuyến"),
    ("Mỗi tháng «5 triệu đồng».", "5000000 đồng"),
    ("Tổng số «10 vụ» đã xử.", "10 vụ"),
    ("Mỗi lô «60 chiếc».", "60 chiếc"),
    ("Nhóm «5 người» bỏ trốn.", "5 người"),
    ("Trong vòng «3 tháng» phải xong.", "3 tháng"),
    ("Năm 2016, «5 người» đỗ.", "5 người"),
    ("Năm «300 người» đỗ.", "300 người"),
    ("Trạm rộng «3.047m 2» đất, có «3 xe» rác.", "3047 m2; 3 xe"),
    ("Trạm rộng «45 m 2», nặng «2 kg».", "45 m2; 2 kg"),
    ("Kệ cao «5 m» 2% dốc.", "5 m; 2 %"),
    ("Trạm rộng «45 m 2» kg.", "45 m2"),
    ("Trong thời hạn «05 (năm) ngày», xã trả lời.", "5 ngày"),
    ("Trong thời hạn «15 (mười lăm) ngày làm việc», xã trả lời.", "15 ngày làm việc"),
    ("Chờ khoảng «từ 5 đến 7 ngày».", "5..7 ngày ~"),
    ("Đội đứng thứ 3 với «1 điểm» kém hơn.", "1 điểm"),
    ("İİİİ «hơn 5 người» đi İİ «từ 5 đến 7 ngày», İİ từ «hơn 5 giàn».", "5 người ≥; 5..7 ngày; 5 giàn ≥"),
    ("Xã thêm «3 máy» nổ.", "3 máy"),
]


@pytest.mark.parametrize(("row", "expected"), FIGURES, ids=[row for row, _ in FIGURES])
def test_a_figure(row: str, expected: str) -> None:
    text, quotes = marked(row)
    figures = read(text)
    assert [said for _, said in figures] == expected.split("; ")
    if len(quotes) == len(figures):
        assert [quote for quote, _ in figures] == quotes


NO_FIGURES = [
    # Dates.
    "Trong 6 tháng đầu năm 2020, xã yên.",
    "Trong 6 tháng cuối năm, xã yên.",
    "Trong 9 tháng năm 2019 và 9 tháng/2018.",
    "Trong 2 năm 2010 và 2011, xã yên.",
    "Trong 2 ngày 11 và 12/5, xã yên.",
    "Ngày 5 tháng 3 năm 2017, sáng 12/4, quý 2, năm 2017 doanh nghiệp.",
    "Từ năm 2015 đến 2020 tỉnh có đường.",
    "Giai đoạn 2016-2020 tỉnh có đường.",
    "Đến cuối 2017 tỉnh có đường.",
    "Phong trào những năm 60 thế kỷ trước.",
    "Tháng 7 người dân gặt.",
    "Tối 6-7 bà con đi, sáng 5 người dân về.",
    "Ngày 12-7-2010 người dân gặt.",
    # Symbols, places in laws.
    "Nghị định 77 quy định tại khoản 2 Điều 5 Luật này.",
    "Điểm a khoản 1 Điều 7 Nghị định này.",
    "Theo điều 8, 9 luật này.",
    "Theo điều 8 và 9 luật này.",
    "Theo Nghị quyết 19-2017 người dân được vay.",
    "Công văn số 15 huyện gửi.",
    "Chương trình 135 xã nghèo.",
    # Times of day.
    "Lúc 15h30, tàu đến; 8 giờ sáng, tàu đi.",
    "Khoảng 8 giờ, tàu đi.",
    "Lúc 8 giờ 30 phút, tàu đi.",
    "Trong 8 giờ sáng, tàu đi.",
    "Tin 24h mới.",
    # Ages, ordinals, names.
    "Bà 22 tuổi, cháu từ 3 đến 5 tuổi, con 6 tháng tuổi.",
    "Lần thứ 13 người dân đi; lớp 9 trường xã; khóa 14 nhiệm kỳ.",
    "Quận 3 người đông; cấp 1, 2; tầng 5 căn hộ; quốc lộ 1 đoạn qua xã; tổ 5 phường.",
    "Top 10 doanh nghiệp lớn.",
    "Dịch Covid-19 ca bệnh; Boeing 787 của hãng; RX 350, cách mạng 4.0.",
    "Tàu BĐ 54321 DN đóng.",
    "Biển số 29A-111.22 xe tải, xe 088.10 người lái.",
    "Gọi 0912345678 người nhận, mã 007 người.",
    "Bệnh viện 12 Bộ Quốc phòng; hẻm 12 Trường Chinh; số nhà 12 phố.",
    "Tại km 25+300 người dân đi; chuyến 24+7 người.",
    "Bản 1.2.3 người dùng, 10.20.300 người.",
    # Scores and fractions.
    "Thắng 2-1 bàn; tỉ số 3-0.",
    "Có 2/3 số phiếu, 2/3 thành viên, ngày 12/4 người dân, 1/500 căn hộ.",
    # Lists and bare numbers.
    "1. Người dân nộp đơn.\n2) Xã nhận đơn.",
    "Mục 2\nUBND xã nhận đơn.",
    "Có hàng chục người, hai xã, 300 và 5.",
    "Có 12 của xã, 5 là đủ, 7 tấn công.",
    "Từ 3.0 trở lên phải nộp.",
    "Số 15abc người, 5xyz, abc5 người.",
    "Theo tỷ lệ 5 tỷ lệ nghịch.",
]


@pytest.mark.parametrize("text", NO_FIGURES)
def test_no_figure(text: str) -> None:
    assert read(text) == []


def test_a_whole_number_is_an_int_and_any_other_a_decimal() -> None:
    whole, part = find_figures("Quỹ có 1,5 triệu đồng, tăng 6,5%.")
    assert (whole.value, type(whole.value)) == (1_500_000, int)
    assert (part.value, type(part.value)) == (Decimal("6.5"), Decimal)


def test_a_figure_has_its_bound_and_the_ends_of_its_range() -> None:
    (figure,) = find_figures("Có khoảng 10-12 trường hợp.")
    assert (figure.value, figure.value_max, figure.unit, figure.bound) == (10, 12, "trường hợp", Bound.ABOUT)


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_spans_index_the_given_text(form: str) -> None:
    text = unicodedata.normalize(form, "Quỹ có hơn\u00a0190\u00a0tỷ đồng\u200b, tăng 2,7\u20132,76%.")  # type: ignore[arg-type]
    figures = find_figures(text)
    assert [told(figure) for figure in figures] == ["190000000000 đồng ≥", "2.7..2.76 %"]
    assert all(text[figure.span.start : figure.span.end] == figure.quote for figure in figures)


def test_a_prepared_text_is_read_as_it_is() -> None:
    text = "Có 12 vụ."
    assert find(prepare(text)) == find_figures(text)


def test_nothing_in_nothing() -> None:
    assert find_figures("") == ()
    assert find_figures("không có gì") == ()


@pytest.mark.parametrize(
    "piece", ["1", "1 ", "1-", "1.", "1 tỷ ", "từ 5 người đến 6 người ", "1%-", "111 ", "5 trở a "]
)
def test_long_runs_are_read_in_good_time(piece: str) -> None:
    assert len(find_figures(piece * 20_000)) <= 40_000
