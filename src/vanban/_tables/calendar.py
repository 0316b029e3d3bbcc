"""The words of the calendar: what stands before a day, what a year leans on, and what only looks like a date.

Words are in lower case and composed; a word of two syllables holds one blank.
"""

from typing import Final

# fmt: off
# Number words: "sáu tháng đầu năm", "ba quý đầu năm".
NUMBERS: Final = {
    "một": 1, "hai": 2, "ba": 3, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9, "mười": 10,
    "mười một": 11, "mười hai": 12,
}
# Names of the solar months: "tháng Tám". Giêng and Chạp are lunar.
MONTHS: Final = NUMBERS | {"tư": 4}
# Quarters: "quý III", "quý 3".
QUARTERS: Final = {"I": 1, "II": 2, "III": 3, "IV": 4, "1": 1, "2": 2, "3": 3, "4": 4}
# Centuries as the press writes them: "thế kỷ XX".
CENTURIES: Final = {
    "X": 10, "XI": 11, "XII": 12, "XIII": 13, "XIV": 14, "XV": 15, "XVI": 16, "XVII": 17, "XVIII": 18, "XIX": 19, "XX": 20,
    "XXI": 21, "15": 15, "16": 16, "17": 17, "18": 18, "19": 19, "20": 20, "21": 21,
}

# The word before a day that leaves no doubt: "sáng 31/7", "hôm 12/4", "sáng nay, 6/2", "Chủ nhật 5/1", "phiên 27/6".
DAY_LEADS: Final = frozenset({
    "ngày", "sáng", "trưa", "chiều", "tối", "đêm", "khuya", "sớm", "muộn", "hôm", "nay", "qua", "mai", "nhật", "cn", "phiên",
})
# The word before a day that may as well stand before a fraction or a count: "từ 1/7", "trước 30/6", "dịp 2/9".
WEAK_LEADS: Final = frozenset({
    "từ", "đến", "tới", "trước", "sau", "vào", "hết", "là", "dịp", "lễ", "tết", "khánh", "niệm", "kể", "mốc", "ttxvn",
    "giờ", "phút", "lúc",
})
# The word between "phiên" and a day: "phiên giao dịch 17/3".
SESSIONS: Final = ("giao dịch", "họp", "toà", "tòa", "xử", "xét xử", "chất vấn", "thảo luận", "làm việc", "khai mạc", "bế mạc")
# The word before a number that makes an address, a symbol or a place in a law of it: "số 12/4/2017", "Điều 12/4".
NO_DAY_BEHIND: Final = frozenset({"số", "ngõ", "ngách", "hẻm", "kiệt", "đường", "phố", "điều", "khoản", "mục", "km"})
# The word before "tháng" that makes a count or a name of it: "mỗi tháng 5 triệu", "rằm tháng 7", "Cách mạng tháng 8".
NO_MONTH_BEHIND: Final = frozenset({"mỗi", "mấy", "vài", "nhiều", "từng", "rằm", "mạng", "những", "cả", "nửa"})
# The word before "năm ngoái", "tháng đầu năm" that makes a count of it: "những năm tới", "vài tháng đầu năm".
COUNTS: Final = frozenset({"những", "các", "mấy", "vài", "nhiều", "từng", "mỗi", "hàng", "hằng", "chục", "trăm", "suốt", "nửa"})
# The word before a year without "năm" that still makes a year of it: "đầu 2017", "từ 2016 đến nay".
YEAR_LEADS: Final = frozenset({"đầu", "cuối", "giữa", "hè", "từ", "đến", "tới", "trước", "sau", "vào", "hết", "đoạn", "hồi"})
# What is counted behind a number: "tháng 5 triệu", "từ 5-7 ngày" are no dates.
COUNTED: Final = (
    "triệu", "tỷ", "tỉ", "nghìn", "ngàn", "trăm", "đồng", "lần", "người", "buổi", "ngày", "tuần", "giờ", "USD", "kg", "tấn", "ca",
    "vụ", "suất", "tuổi", "tháng", "m", "km", "ha", "con", "chiếc", "bộ", "điểm", "số", "diện tích", "dân số", "tổng", "phần", "phiếu",
    "học sinh", "hộ", "xã", "đại biểu", "đơn vị", "cơ sở", "trường hợp", "mẫu", "phút", "bàn", "trận", "độ", "mươi",
)

# Days that name a feast (month, day): a text speaks of them before they come, "an ninh dịp lễ 30/4".
FEASTS: Final = frozenset({
    (1, 1), (2, 3), (3, 8), (3, 26), (4, 30), (5, 1), (5, 7), (5, 19), (6, 1), (6, 21), (7, 27), (8, 19), (9, 2), (10, 20), (11, 20),
    (12, 22),
})

# One moment seen from another, in units from the day of publication: "hôm qua", "tháng trước", "năm ngoái".
DEICTIC_DAYS: Final = {"nay": 0, "qua": -1, "kia": -2}
DEICTIC_MONTHS: Final = {"này": 0, "trước": -1, "sau": 1, "tới": 1}
DEICTIC_YEARS: Final = {"nay": 0, "này": 0, "ngoái": -1, "qua": -1, "trước": -1, "sau": 1, "tới": 1}

# What tells that a day is still to come, for sure ("sẽ") or when it is near ("từ ngày"), and what tells that it is past.
ANNOUNCED: Final = (
    "sẽ", "dự kiến", "sắp", "chậm nhất", "không muộn hơn", "có hiệu lực", "chuẩn bị", "kế hoạch", "nhiệm vụ", "phương hướng",
    "thời hạn", "hạn chót", "từ nay", "hướng tới", "chào mừng", "mục tiêu", "phấn đấu", "yêu cầu",
)
COMING: Final = ("từ", "đến", "tới", "vào", "diễn ra", "khai mạc", "bắt đầu", "dịp", "kỷ niệm", "lễ", "hết")
PAST: Final = ("đã", "tính đến", "tính tới", "hồi", "trước đó", "vừa", "từng")
# What tells that the period behind it is the one that a text reviews: "sơ kết công tác 6 tháng đầu năm 2020".
REVIEWED: Final = ("giao ban", "sơ kết", "tổng kết", "kết quả", "kiểm điểm")
# fmt: on
