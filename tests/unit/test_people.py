"""People: who is named, with which rank and roles, and who or what only looks like a person."""

import unicodedata

import pytest

from vanban._people import find, find_people, read
from vanban._text import prepare
from vanban.models import Person
from vanban.values import Rank


def only(text: str) -> Person:
    found = find_people(text)
    assert len(found) == 1, found
    return found[0]


def named(text: str) -> list[str]:
    return [person.name for person in find_people(text)]


def roles(text: str) -> dict[str, list[str]]:
    return {person.name: list(person.roles) for person in find_people(text)}


# Each row: a sentence that names one man, and his roles.
BEHIND: list[tuple[str, list[str]]] = [
    ("Ông Đỗ Văn Mẫu, Giám đốc Sở Y tế Sông Lam, đến dự.", ["Giám đốc Sở Y tế Sông Lam"]),
    ("Ông Đỗ Văn Mẫu, Giám đốc Sở Y tế Sông Lam cho biết, kho đã đủ.", ["Giám đốc Sở Y tế Sông Lam"]),
    ("Ông Đỗ Văn Mẫu - Giám đốc Sở Y tế - nói về kho.", ["Giám đốc Sở Y tế"]),
    ("Ông Đỗ Văn Mẫu (Giám đốc Sở Y tế) nói về kho.", ["Giám đốc Sở Y tế"]),
    ("Ông Đỗ Văn Mẫu, Chủ tịch UBND xã, Bí thư Chi bộ, nói.", ["Chủ tịch UBND xã", "Bí thư Chi bộ"]),
    ("Ông Đỗ Văn Mẫu, Chủ tịch kiêm Tổng Giám đốc, nói.", ["Chủ tịch", "Tổng Giám đốc"]),
    ("Ông Đỗ Văn Mẫu, Chủ tịch và Tổng Giám đốc, nói.", ["Chủ tịch", "Tổng Giám đốc"]),
    ("Ông Đỗ Văn Mẫu, nguyên Giám đốc Sở Y tế, nói.", ["nguyên Giám đốc Sở Y tế"]),
    ("Ông Đỗ Văn Mẫu, hiện là Giám đốc Sở Y tế, nói.", ["Giám đốc Sở Y tế"]),
    ("Ông Đỗ Văn Mẫu, Cục trưởng Cục Kho, Bộ Sông Nước, nói.", ["Cục trưởng Cục Kho, Bộ Sông Nước"]),
    ("Ông Đỗ Văn Mẫu, Vụ trưởng Vụ Kho (Bộ Sông Nước), nói.", ["Vụ trưởng Vụ Kho (Bộ Sông Nước)"]),
    (
        "Ông Đỗ Văn Mẫu, Giám đốc Sở Văn hóa, Thể thao và Du lịch, nói.",
        ["Giám đốc Sở Văn hóa, Thể thao và Du lịch"],
    ),
    (
        "Ông Đỗ Văn Mẫu, Giám đốc Sở Lao động - Thương binh và Xã hội, nói.",
        ["Giám đốc Sở Lao động - Thương binh và Xã hội"],
    ),
    ("Ông Đỗ Văn Mẫu, Giám đốc Sở GD&ĐT TP.HCM, nói.", ["Giám đốc Sở GD&ĐT TP.HCM"]),
    ("Ông Đỗ Văn Mẫu, Đại biểu Tp. Hồ Chí Minh. Ảnh: Sông Lam", ["Đại biểu Tp. Hồ Chí Minh"]),
    ("Ông Đỗ Văn Mẫu, Bí thư T.Ư Đoàn, nói.", ["Bí thư T.Ư Đoàn"]),
    ("Ông Đỗ Văn Mẫu, Giám đốc WB tại Việt Nam, nói.", ["Giám đốc WB tại Việt Nam"]),
    ("Ông Đỗ Văn Mẫu, Giám đốc Công ty Sông Lam tại xã, nói.", ["Giám đốc Công ty Sông Lam"]),
    ("Ông Đỗ Văn Mẫu, Tư lệnh Quân khu 9, nói.", ["Tư lệnh Quân khu 9"]),
    ("Ông Đỗ Văn Mẫu, Chủ tịch Hội Người cao tuổi xã, nói.", ["Chủ tịch Hội Người cao tuổi xã"]),
    ("Ông Đỗ Văn Mẫu, Trưởng phòng Thực hiện chính sách, nói.", ["Trưởng phòng Thực hiện chính sách"]),
    ("Ông Đỗ Văn Mẫu, Chủ nhiệm và 40 nông dân đến.", ["Chủ nhiệm"]),
    ("Ông Đỗ Văn Mẫu, Giám đốc Sở Y tế, Hội nghị đã xong.", ["Giám đốc Sở Y tế"]),
    ("Ông Đỗ Văn Mẫu, Giám đốc Sở Y tế, kho đã đầy.", ["Giám đốc Sở Y tế"]),
    ("Ông Đỗ Văn Mẫu, Giám đốc Sở Y tế - kho đã đầy.", ["Giám đốc Sở Y tế"]),
    ("Ông Đỗ Văn Mẫu, Giám đốc Sở Y tế -", ["Giám đốc Sở Y tế"]),
    ("Ông Đỗ Văn Mẫu, Giám đốc một hai ba bốn năm sáu bảy tám chín.", ["Giám đốc"]),
    ("Ông Đỗ Văn Mẫu, Giám đốc Kho hai ba bốn năm sáu bảy tám chín mười.", ["Giám đốc Kho"]),
    ("Ông Đỗ Văn Mẫu, Giám đốc Sở Y tế của", ["Giám đốc Sở Y tế"]),
    ("Ông Đỗ Văn Mẫu, Giám đốc Sở Y tế và", ["Giám đốc Sở Y tế"]),
    ("Ông Đỗ Văn Mẫu, Giám đốc Sở trình", ["Giám đốc Sở"]),
    ("Ông Đỗ Văn Mẫu, luật sư của bị đơn, nói.", ["luật sư"]),
    ("Ông Đỗ Văn Mẫu, luật sư Đoàn Luật sư Sông Lam, nói.", ["luật sư Đoàn Luật sư Sông Lam"]),
    ("Ông Đỗ Văn Mẫu là Giám đốc Sở Y tế.", ["Giám đốc Sở Y tế"]),
    ("Ông Đỗ Văn Mẫu được bổ nhiệm giữ chức Giám đốc Sở Y tế.", ["Giám đốc Sở Y tế"]),
    ("Ông Đỗ Văn Mẫu thôi giữ chức Chủ tịch UBND xã.", ["Chủ tịch UBND xã"]),
    ("Ông Đỗ Văn Mẫu, thôi giữ chức Chủ tịch UBND xã.", ["Chủ tịch UBND xã"]),
    ("Ông Đỗ Văn Mẫu được điều động, bổ nhiệm giữ chức Giám đốc Sở Y tế.", ["Giám đốc Sở Y tế"]),
    ("Ông Đỗ Văn Mẫu, Chủ nhiệm Hậu cần, nói.", ["Chủ nhiệm Hậu cần"]),
    ("Ông Đỗ Văn Mẫu, Giám đốc Công an tỉnh phát lệnh ra quân.", ["Giám đốc Công an tỉnh"]),
    ("Ông Đỗ Văn Mẫu, Bí thư Tỉnh đoàn đánh giá cao kết quả.", ["Bí thư Tỉnh đoàn"]),
    ("Ông Đỗ Văn Mẫu, Tỉnh ủy viên, Phó Chủ tịch UBND tỉnh, nói.", ["Tỉnh ủy viên", "Phó Chủ tịch UBND tỉnh"]),
    ("Ông Đỗ Văn Mẫu, học sinh lớp 8 Trường Kho, nói.", ["học sinh lớp 8 Trường Kho"]),
    ("Ông Đỗ Văn Mẫu, cán bộ địa chính xã, nói.", ["cán bộ địa chính xã"]),
    (
        "Ông Đỗ Văn Mẫu, Trưởng ban của Chính phủ hai ba bốn năm sáu bảy tám chín mười.",
        ["Trưởng ban của Chính phủ"],
    ),
    ("Ông Đỗ Văn Mẫu là người tốt.", []),
    ("Ông  Đỗ Văn Mẫu  , Giám đốc Sở Y tế, nói.", ["Giám đốc Sở Y tế"]),
    ("Ông Đỗ Văn Mẫu, 52 tuổi, nói.", []),
]
BEFORE: list[tuple[str, list[str]]] = [
    ("Giám đốc Sở Y tế Đỗ Văn Mẫu nói.", ["Giám đốc Sở Y tế"]),
    ("Chánh án Tòa án nhân dân tối cao Đỗ Văn Mẫu nói.", ["Chánh án Tòa án nhân dân tối cao"]),
    ("Chính quyền Tổng thống Đỗ Văn Mẫu nói.", ["Tổng thống"]),
    ("Đại sứ quán Việt Nam và ông Đỗ Văn Mẫu nói.", []),
    ("Theo Quyết định số 5/QĐ-BK của Bộ trưởng Bộ Kho, Đại tá Đỗ Văn Mẫu về nghỉ.", []),
    ("Cuộc gặp “kín” của (Giám đốc Sở Y tế Đỗ Văn Mẫu) hôm qua.", ["Giám đốc Sở Y tế"]),
    ("Hôm qua, “Giám đốc Sở Y tế Đỗ Văn Mẫu” nói.", ["Giám đốc Sở Y tế"]),
    (
        "Phó Chủ tịch Hội Bảo trợ kho tàng cổ Sông Lam Sông Đỏ Sông Xanh Sông Trắng Sông Cũ Sông Tím Đỗ Văn Mẫu nói.",
        ["Phó Chủ tịch Hội Bảo trợ kho tàng cổ Sông Lam Sông Đỏ Sông Xanh Sông Trắng Sông Cũ Sông Tím"],
    ),
    ("Theo Giám đốc Sở Y tế Sông Lam Đỗ Văn Mẫu, kho đã đầy.", ["Giám đốc Sở Y tế Sông Lam"]),
    ("Cuộc gặp của Thủ tướng Đỗ Văn Mẫu hôm qua.", ["Thủ tướng"]),
    ("Thứ trưởng Thường trực Đỗ Văn Mẫu nói.", ["Thứ trưởng Thường trực"]),
    ("Đến dự có Thứ trưởng Thường trực Đỗ Văn Mẫu.", ["Thứ trưởng Thường trực"]),
    ("Bộ trưởng Bộ Công an Đỗ Văn Mẫu nói.", ["Bộ trưởng Bộ Công an"]),
    (
        "Ủy viên Bộ Chính trị, Bí thư Trung ương Đảng, Trưởng ban Dân vận Trung ương Đỗ Văn Mẫu nói.",
        ["Ủy viên Bộ Chính trị", "Bí thư Trung ương Đảng", "Trưởng ban Dân vận Trung ương"],
    ),
    ("Bí thư Tỉnh uỷ Đỗ Văn Mẫu nói.", ["Bí thư Tỉnh uỷ"]),
    ("Uỷ viên Trung ương Đảng Đỗ Văn Mẫu nói.", ["Uỷ viên Trung ương Đảng"]),
    ("Phó Chủ tịch UBND tỉnh Cao Bằng Đỗ Văn Mẫu nói.", ["Phó Chủ tịch UBND tỉnh Cao Bằng"]),
    ("Chủ tịch UBND tỉnh Kiên Giang Đỗ Văn Mẫu nói.", ["Chủ tịch UBND tỉnh Kiên Giang"]),
    ("phó giám đốc sở Đỗ Văn Mẫu nói.", ["phó giám đốc sở"]),
    ("cựu Chủ tịch nước Đỗ Văn Mẫu nói.", ["cựu Chủ tịch nước"]),
    ("Giám đốc WB tại Việt Nam - ông Đỗ Văn Mẫu nói.", ["Giám đốc WB tại Việt Nam"]),
    ("Chủ tịch UBND xã Sông Lam, ông Đỗ Văn Mẫu, nói.", ["Chủ tịch UBND xã Sông Lam"]),
    ("Thứ trưởng Bộ Công an, Trung tướng Đỗ Văn Mẫu nói.", ["Thứ trưởng Bộ Công an"]),
    ("Nhiệm vụ Giám đốc Sở Y tế Ông Đỗ Văn Mẫu nói.", []),
    ("Trả lời cử tri, ông Đỗ Văn Mẫu hứa làm ngay.", []),
    ("Cùng phóng viên, Giám đốc Đỗ Văn Mẫu đến kho.", ["Giám đốc"]),
    ("bị cáo Đỗ Văn Mẫu khai.", ["bị cáo"]),
    ("nữ luật sư Đỗ Văn Mẫu nói.", ["nữ luật sư"]),
    ("sư thầy Đỗ Văn Mẫu nói.", ["sư thầy"]),
    ("Bí thư Khu ủy Sông Lam (Sông Đỏ) Đỗ Văn Mẫu nói.", ["Bí thư Khu ủy Sông Lam (Sông Đỏ)"]),
    ("Kho ở TP. Sông Lam Giám đốc Sở Y tế Đỗ Văn Mẫu nói.", ["Giám đốc Sở Y tế"]),
    ("Kho đã đầy. Giám đốc Sở Y tế Đỗ Văn Mẫu nói.", ["Giám đốc Sở Y tế"]),
    ("Chủ trì: Giám đốc Đỗ Văn Mẫu.", ["Giám đốc"]),
    ("Thưa Giám đốc: Đỗ Văn Mẫu đến kho.", []),
    ("Chủ tịch UBND xã Sông Lam - Đỗ Văn Mẫu đến kho.", ["Chủ tịch UBND xã Sông Lam"]),
    ("Ông Đỗ Văn Mẫu, Tư lệnh Quân khu 4. Tham dự có ông Sáu.", ["Tư lệnh Quân khu 4"]),
    ("Kho gần Q. Sông Lam Giám đốc Sở Y tế Đỗ Văn Mẫu nói.", ["Giám đốc Sở Y tế"]),
    ("Đại biểu Đỗ Văn Mẫu: Kho phải xong.", ["Đại biểu"]),
]


@pytest.mark.parametrize(("text", "expected"), BEHIND + BEFORE)
def test_roles_are_read_as_written(text: str, expected: list[str]) -> None:
    assert roles(text) == {"Đỗ Văn Mẫu": expected}


RANKS = [
    ("Thượng tướng Đỗ Văn Mẫu nói.", Rank.SENIOR_LIEUTENANT_GENERAL),
    ("thiếu tá Đỗ Văn Mẫu nói.", Rank.MAJOR),
    ("Đại uý Đỗ Văn Mẫu nói.", Rank.CAPTAIN),
    ("Thượng sỹ Đỗ Văn Mẫu nói.", Rank.MASTER_SERGEANT),
    ("Thượng tướng, PGS.TS Đỗ Văn Mẫu nói.", Rank.SENIOR_LIEUTENANT_GENERAL),
    ("đồng chí Thiếu tướng Đỗ Văn Mẫu nói.", Rank.MAJOR_GENERAL),
    ("Chuẩn Đô đốc Đỗ Văn Mẫu nói.", Rank.REAR_ADMIRAL),
    ("Ông Đỗ Văn Mẫu nói.", None),
    ("GS.TS. Đỗ Văn Mẫu nói.", None),
    ("PGS, TS Đỗ Văn Mẫu nói.", None),
]


@pytest.mark.parametrize(("text", "rank"), RANKS)
def test_a_rank_is_military(text: str, rank: Rank | None) -> None:
    person = only(text)
    assert (person.name, person.rank, person.roles) == ("Đỗ Văn Mẫu", rank, ())


# Each row: a sentence, and the names of all whom it names.
NAMES: list[tuple[str, list[str]]] = [
    ("Hôm qua Đỗ Văn Mẫu đến kho.", ["Đỗ Văn Mẫu"]),
    ("Hôm qua, bà Đỗ Thị Kim Mẫu đến kho.", ["Đỗ Thị Kim Mẫu"]),
    ("Ông Đỗ Mẫu đến kho.", ["Đỗ Mẫu"]),
    ("Đỗ Mẫu cho biết kho đã đầy.", ["Đỗ Mẫu"]),
    ("Đỗ Mẫu (32 tuổi) đến kho.", ["Đỗ Mẫu"]),
    ("Hà Mẫu (SN 1990) đến kho.", ["Hà Mẫu"]),
    ("Hà Mẫu cho biết kho đã đầy.", []),
    ("Hôm qua Mai Thử Mẫu cho biết kho đã đầy.", []),
    ("Hôm qua Mai Thử Mẫu, Giám đốc kho, đến.", ["Mai Thử Mẫu"]),
    ("Hôm qua Mai Văn Mẫu đến kho.", ["Mai Văn Mẫu"]),
    ("Ông Lầu A Mẫu đến kho.", ["Lầu A Mẫu"]),
    ("Bà H'Ăng Mẫu đến kho.", ["H'Ăng Mẫu"]),
    ("Ông Y Thanh Mẫu Niê đến kho.", ["Y Thanh Mẫu Niê"]),
    ("Ông Kim Mau-un đến kho.", ["Kim Mau-un"]),
    ("Ông Lê Xuân N. (Giám đốc) đến kho.", ["Lê Xuân N."]),
    ("Bà Trần Thị S đến kho.", ["Trần Thị S"]),
    ("Bí thư Thành ủy Hà Nội Đỗ Văn Mẫu nói.", ["Đỗ Văn Mẫu"]),
    ("Tổng thống Mỹ Xavier Quux đến dự.", ["Xavier Quux"]),
    ("Tổng thống Xavier Quux đến dự.", ["Xavier Quux"]),
    ("Cựu Tổng thống Mỹ Xavier Quux đến dự.", ["Xavier Quux"]),
    ("Thủ tướng Anh Xavier Quux đến dự.", ["Xavier Quux"]),
    ("Cuộc gặp của Thủ tướng Anh Lý Văn Mẫu hôm qua.", ["Lý Văn Mẫu"]),
    ("Theo người đồng cấp Nga Xavier Quux, kho đã đầy.", ["Xavier Quux"]),
    ("Theo người đồng cấp Hàn Quốc Kim Văn Mẫu, kho đã đầy.", ["Kim Văn Mẫu"]),
    ("Ông Xavier F. Quux đến dự.", ["Xavier F. Quux"]),
    ("Ông Xavier van Quux đến dự.", ["Xavier van Quux"]),
    ("Tổng Thư ký NATO Xavier Quux đến dự.", ["Xavier Quux"]),
    ("Chủ tịch Hội đồng châu Âu Xavier Quux đến dự.", ["Xavier Quux"]),
    ("Chủ tịch Hiệp hội Sông Lam Xavier Quux đến dự.", []),
    ("Giám đốc Hội Kho tàng thế giới Xavier Quux đến dự.", ["Xavier Quux"]),
    ("Giám đốc Cơ quan Tình báo Dan Quuxs đến dự.", ["Dan Quuxs"]),
    ("Người phát ngôn Nhà Trắng Sean Quuxer nói.", ["Sean Quuxer"]),
    ("Bộ trưởng Thương mại Trung Quốc Chung Mẫu đến dự.", ["Chung Mẫu"]),
    ("Tổng thống Bashir al-Quux đến dự.", ["Bashir al-Quux"]),
    ("Ông Xavier de Quuxac đến dự.", ["Xavier de Quuxac"]),
    ("Theo Thứ trưởng Bộ KH&ĐT Đỗ Văn Mẫu, kho đã đầy.", ["Đỗ Văn Mẫu"]),
    ("Kho của R&D Mẫu đã đầy.", []),
    ("Đỗ Văn Cảnh đến kho. Lê Văn Hiệu về.", ["Đỗ Văn Cảnh", "Lê Văn Hiệu"]),
    ("Bài của Đỗ Mẫu Cảnh sát viết.", []),
    ("Bài của Đỗ Cảnh sát viết.", []),
    ("Ông Xavier Quux Thư ký kho nói.", ["Xavier Quux"]),
    ("Bà Trần Thị M.D đến kho.", ["Trần Thị M.D"]),
    ("Bà Trần Thị Ch. đến kho.", ["Trần Thị Ch."]),
    ("Thiếu tướng Ông Văn Mẫu đến kho.", ["Ông Văn Mẫu"]),
    ("Ông Văn Văn Mẫu đến kho.", ["Văn Văn Mẫu"]),
    ("Ông Phó Đức Mẫu đến kho.", ["Phó Đức Mẫu"]),
    ("Ông Vũ Quang Mẫu đến kho.", ["Vũ Quang Mẫu"]),
    ("Chủ tịch UBND tỉnh Bến Tre- Cao Văn Mẫu đến kho.", ["Cao Văn Mẫu"]),
    ("Già làng Rah Mẫu đến kho.", ["Rah Mẫu"]),
    ("Giám đốc Cty TNHH Đại Nguyễn Mẫu đến.", []),
    ("Cán bộ  Đỗ  Văn  Mẫu đến.", ["Đỗ Văn Mẫu"]),
    ("ca sĩ Mỹ Mẫu hát.", ["Mỹ Mẫu"]),
    ("Ông Quux đến dự.", ["Quux"]),
    ("Hôm qua, ông Quux đến dự.", ["Quux"]),
    ("Tổng thống Mỹ Quux đến dự.", ["Quux"]),
    ("Hôm qua, ông Mẫu đến dự.", []),
    ("Hôm qua, ông Mỹ đến dự.", []),
    ("HLV Chelsea đến dự.", []),
    ("Hôm qua, HLV Quux Madrid đến dự.", []),
    ("ngư dân Bình Định ra khơi.", []),
    ("người dân Sông Lam ra khơi.", []),
    ("Ông Quux Việt Nam đến dự.", []),
    ("Nhật Bản và Hàn Quốc ký.", []),
    ("Nhật Bản Sông Lam ký.", []),
    ("UBND FIFA ký.", []),
    ("Ông Quux FIFA Sông Lam.", []),
    ("Ông Q đến. Bà Sáu về.", []),
    ("Theo Bắc Kỳ Đỗ Văn Mẫu nói.", ["Đỗ Văn Mẫu"]),
    ("Bà Sông Trong Quux đến.", []),
    ("Ông Trong Sau đến dự.", []),
    ("Đỗ Văn Mẫu, Lê Văn Thử và Trần Văn Nghiệm đến kho.", ["Đỗ Văn Mẫu", "Lê Văn Thử", "Trần Văn Nghiệm"]),
    ("Hôm qua Đỗ Văn Mẫu, Lê Thử và Trần Nghiệm đến kho.", ["Đỗ Văn Mẫu", "Lê Thử", "Trần Nghiệm"]),
    ("Ảnh chụp Đỗ Văn Mẫu Trần Văn Nghiệm.", ["Đỗ Văn Mẫu", "Trần Văn Nghiệm"]),
    ("Bà Mai Trần Thanh Mẫu đến kho.", ["Mai Trần Thanh Mẫu"]),
    ("Đoàn đến huyện Mai Thử Trần Văn Mẫu.", ["Trần Văn Mẫu"]),
    ("Nhân dân gặp ĐỖ VĂN MẪU hôm qua.", ["ĐỖ VĂN MẪU"]),
    ("Theo TS.Đỗ Văn Mẫu, kho đã đầy.", ["Đỗ Văn Mẫu"]),
    ("Theo Đỗ Văn Mẫu, kho đã đầy.", ["Đỗ Văn Mẫu"]),
    ("Hôm qua Đỗ Văn Mẫu Trong kho.", ["Đỗ Văn Mẫu"]),
    ("Kho của Đỗ Văn Mẫu. Kho của Đỗ Văn Mẫu Nhưng. Kho của Đỗ Văn Mẫu.", ["Đỗ Văn Mẫu"]),
    ("Kho của Đỗ Văn Mẫu. Kho của Đỗ Văn Mẫu Rằng đầy.", ["Đỗ Văn Mẫu"]),
    ("Kho của ông Xavier Quux. Kho của ông Xavier Quux Rằng đầy.", ["Xavier Quux"]),
    ("Xavier Quux hát. Sau đó, ông Xavier Quux về.", ["Xavier Quux"]),
    ("AXavier Quux hát. Sau đó, ông Xavier Quux về. Xavier Quuxi hát.", ["Xavier Quux"]),
    ("Tổng thống Mỹ Quux gặp ông Xavier Quux.", ["Xavier Quux"]),
    ("Sống bên Bồ Đào Nha và Thổ Nhĩ Kỳ.", []),
    ("Tổng thống Bồ Đào Nha Xavier Quux đến dự.", ["Xavier Quux"]),
    ("Chủ tịch Hồ Chí Minh đã dạy.", ["Hồ Chí Minh"]),
    ("Ông Đỗ Văn Mẫu (Đoàn Hà Nội) nói.", ["Đỗ Văn Mẫu"]),
    ("Bộ Công Thương Đỗ Văn Mẫu nói.", ["Đỗ Văn Mẫu"]),
    ("Sở Kho Hà Thử nói rằng kho đầy.", []),
    ("Kho-Đỗ Văn Mẫu đầy.", []),
    ("xĐỗ Văn Mẫu đầy.", []),
]


@pytest.mark.parametrize(("text", "expected"), NAMES)
def test_names_are_cut_to_size(text: str, expected: list[str]) -> None:
    assert named(text) == expected


NOBODY = [
    "Đoàn đi trên đường Lê Văn Mẫu.",
    "Đoàn đi trên đường Lê Văn Mẫu, Trần Văn Thử và Nguyễn Văn Nghiệm.",
    "Các tuyến đường như Lê Văn Mẫu, Trần Văn Thử kẹt xe.",
    "Cầu vượt tại vòng xoay Lê Mẫu - Lê Thái Mẫu đã xong.",
    "Đoạn Lê Thái Mẫu - Sông Lam đã xong.",
    "Học sinh trường THPT Lê Văn Mẫu thi.",
    "Giám đốc Công ty TNHH Lê Văn Mẫu nói.",
    "Công ty TNHH Thương mại Xuất nhập khẩu Lê Gia Mẫu nói.",
    "Phường Lê Mẫu họp.",
    "Kho ở Quận 1, P.Lê Thị Mẫu, đã đầy.",
    "Chủ tịch UBND xã Lê Mẫu nói.",
    "Đoàn đại biểu Thành phố Hồ Chí Minh nói.",
    "Tư tưởng Hồ Chí Minh sống mãi.",
    "Kho cháy lớn. Ảnh: Lê Văn Mẫu",
    "UBND tỉnh Bà Rịa-Vũng Tàu họp.",
    "Giám đốc Học viện Chính trị Quốc gia Hồ Chí Minh nói.",
    "Cầu thủ của Câu lạc bộ Lê Văn Mẫu ghi bàn.",
    "Kho cháy lớn (Ảnh: Lê Văn Mẫu)",
    "Kho cháy lớn. Ảnh: VGP/Lê Văn Mẫu",
    "Kho đã đầy.\nLê Văn Mẫu\n",
    "Lê Văn Mẫu",
    "Đoàn đến Hà Nội, Cao Bằng và Thái Nguyên.",
    "Các đại biểu Hà Nội nói.",
    "",
]


@pytest.mark.parametrize("text", NOBODY)
def test_what_bears_the_name_of_a_person_is_none(text: str) -> None:
    assert find_people(text) == ()


SEVERAL: list[tuple[str, dict[str, list[str]]]] = [
    (
        "Thượng tướng Đỗ Văn Mẫu, Thứ trưởng Bộ Kho; Thiếu tướng Lê Văn Thử, Cục trưởng và ông Trần Văn Nghiệm dự.",
        {"Đỗ Văn Mẫu": ["Thứ trưởng Bộ Kho"], "Lê Văn Thử": ["Cục trưởng"], "Trần Văn Nghiệm": []},
    ),
    (
        "Thượng tướng Đỗ Văn Mẫu, Thứ trưởng Bộ Kho và Thứ trưởng Bộ Nước Lê Văn Thử chủ trì.",
        {"Đỗ Văn Mẫu": ["Thứ trưởng Bộ Kho"], "Lê Văn Thử": ["Thứ trưởng Bộ Nước"]},
    ),
    (
        "Thủ tướng Đỗ Văn Mẫu, Chủ tịch Quốc hội Lê Văn Thử chủ trì.",
        {"Đỗ Văn Mẫu": ["Thủ tướng"], "Lê Văn Thử": ["Chủ tịch Quốc hội"]},
    ),
    (
        "Thủ tướng Đỗ Văn Mẫu và Chủ tịch Quốc hội Lê Văn Thử chủ trì.",
        {"Đỗ Văn Mẫu": ["Thủ tướng"], "Lê Văn Thử": ["Chủ tịch Quốc hội"]},
    ),
    (
        "Ông Đỗ Văn Mẫu, Bí thư Đảng ủy, Giám đốc Sở Kho, Thiếu tướng Lê Văn Thử chủ trì.",
        {"Đỗ Văn Mẫu": ["Bí thư Đảng ủy", "Giám đốc Sở Kho"], "Lê Văn Thử": []},
    ),
    (
        "Ông Đỗ Văn Mẫu, Giám đốc Sở Kho và Đại tá Lê Văn Thử chủ trì.",
        {"Đỗ Văn Mẫu": ["Giám đốc Sở Kho"], "Lê Văn Thử": []},
    ),
    (
        "Các Phó Thủ tướng Đỗ Văn Mẫu, Lê Văn Thử và Trần Văn Nghiệm dự.",
        {"Đỗ Văn Mẫu": ["Phó Thủ tướng"], "Lê Văn Thử": ["Phó Thủ tướng"], "Trần Văn Nghiệm": ["Phó Thủ tướng"]},
    ),
    (
        "Dự họp có các Phó Chủ tịch UBND tỉnh: Đỗ Văn Mẫu, Lê Văn Thử.",
        {"Đỗ Văn Mẫu": ["Phó Chủ tịch UBND tỉnh"], "Lê Văn Thử": ["Phó Chủ tịch UBND tỉnh"]},
    ),
    (
        "Các Phó Thủ tướng Đỗ Văn Mẫu, Lê Văn Thử và Bộ trưởng Bộ Kho Trần Văn Nghiệm dự.",
        {"Đỗ Văn Mẫu": ["Phó Thủ tướng"], "Lê Văn Thử": ["Phó Thủ tướng"], "Trần Văn Nghiệm": ["Bộ trưởng Bộ Kho"]},
    ),
    (
        "Nhóm luật sư Đỗ Văn Mẫu, Lê Văn Thử dự.",
        {"Đỗ Văn Mẫu": ["luật sư"], "Lê Văn Thử": ["luật sư"]},
    ),
    (
        "Các đồng chí: Đỗ Văn Mẫu, Bí thư; Lê Văn Thử và Trần Văn Nghiệm, Phó Chủ tịch HĐND tỉnh, chủ trì.",
        {
            "Đỗ Văn Mẫu": ["Bí thư"],
            "Lê Văn Thử": ["Phó Chủ tịch HĐND tỉnh"],
            "Trần Văn Nghiệm": ["Phó Chủ tịch HĐND tỉnh"],
        },
    ),
    (
        "Thủ tướng Lê Văn Thử đến; Lê Văn Thử và Trần Văn Nghiệm, Phó Chủ tịch, chủ trì.",
        {"Lê Văn Thử": ["Thủ tướng"], "Trần Văn Nghiệm": ["Phó Chủ tịch"]},
    ),
    (
        "Các Phó Thủ tướng Đỗ Văn Mẫu dự. Ông Lê Văn Thử vắng.",
        {"Đỗ Văn Mẫu": ["Phó Thủ tướng"], "Lê Văn Thử": []},
    ),
    (
        "Bộ trưởng Đỗ Văn Mẫu nói. Sau đó, Bộ trưởng Bộ Kho Đỗ Văn Mẫu về; bộ trưởng Đỗ Văn Mẫu khỏe.",
        {"Đỗ Văn Mẫu": ["Bộ trưởng", "Bộ trưởng Bộ Kho"]},
    ),
    (
        "Tổng thống Quux và Thủ tướng Đỗ Văn Mẫu nói. Ông Xavier Quux về.",
        {"Xavier Quux": [], "Đỗ Văn Mẫu": ["Thủ tướng"]},
    ),
]


@pytest.mark.parametrize(("text", "expected"), SEVERAL)
def test_each_person_has_the_own_roles(text: str, expected: dict[str, list[str]]) -> None:
    assert roles(text) == expected


def extents(text: str) -> list[tuple[str, str, bool]]:
    prepared = prepare(text)
    found = read(prepared)
    return [
        (prepared.text[mention.start : mention.end], prepared.text[slice(*mention.name)], mention.full)
        for mention in found.mentions
    ]


def test_a_mention_takes_in_titles_and_roles() -> None:
    text = (
        "Thượng tướng Đỗ Văn Mẫu, Thứ trưởng Bộ Kho; Chủ tịch xã, ông Lê Văn Thử (Bí thư Chi bộ) và "
        "Giám đốc Trần Văn Nghiệm chủ trì."
    )
    assert extents(text) == [
        ("Thượng tướng Đỗ Văn Mẫu, Thứ trưởng Bộ Kho", "Đỗ Văn Mẫu", True),
        ("Chủ tịch xã, ông Lê Văn Thử (Bí thư Chi bộ)", "Lê Văn Thử", True),
        ("Giám đốc Trần Văn Nghiệm", "Trần Văn Nghiệm", True),
    ]


def test_a_part_of_a_name_is_a_mention_of_who_was_named_last() -> None:
    text = (
        "Thiếu tướng Đỗ Văn Mẫu đến. Thiếu tướng Mẫu nói. Bà Lê Thị Mẫu đến. Bà Thị Mẫu nói. "
        "Chủ tịch Mẫu nói; Mẫu khỏe; ông Mẫuu về. Giám đốc Kho Mẫu về."
    )
    found = read(prepare(text))
    assert [(mention.person, mention.full) for mention in found.mentions] == [
        (0, True),
        (0, False),
        (1, True),
        (1, False),
        (1, False),
    ]
    assert [len(person.mentions) for person in found.persons] == [1, 1]


def test_a_word_of_the_name_of_a_body_is_no_part_of_a_name() -> None:
    found = read(prepare("Ông Đỗ Văn Quân đến. Ông Lê Văn Thử, Tư lệnh Quân khu 4, về. Tư lệnh Quân nói."))
    assert [mention.person for mention in found.mentions] == [0, 1, 0]
    assert found.persons[1].roles == ("Tư lệnh Quân khu 4",)


def test_a_part_of_a_name_before_the_name_is_nobody_yet() -> None:
    found = read(prepare("Ông Mẫu đến. Ông Đỗ Văn Mẫu về."))
    assert [mention.full for mention in found.mentions] == [True]


def test_a_rank_may_stand_at_a_part_of_the_name() -> None:
    assert only("Ông Đỗ Văn Mẫu đến. Đại tá Mẫu về.").rank is Rank.SENIOR_COLONEL


def test_mentions_are_counted_by_the_full_name() -> None:
    text = "Ông Đỗ Văn Mẫu đến. Ông Mẫu nói. Đỗ Văn Mẫu về."
    assert [span.of(text) for span in only(text).mentions] == ["Đỗ Văn Mẫu", "Đỗ Văn Mẫu"]


def test_nobody_is_looked_for_in_regions_to_skip() -> None:
    text = "Ông Đỗ Văn Mẫu đến.\nÔng Lê Văn Thử, ông Thử, ông Quux"
    skipped = (text.index("\n"), len(text))
    assert [person.name for person in find(prepare(text), [skipped])] == ["Đỗ Văn Mẫu"]


def test_spans_index_the_given_text() -> None:
    text = unicodedata.normalize("NFD", "Theo ông Đỗ Văn Mẫu, kho đầy.")
    (person,) = find_people(text)
    assert unicodedata.normalize("NFC", person.mentions[0].of(text)) == "Đỗ Văn Mẫu" == person.name


def test_two_spellings_of_a_tone_are_one_person() -> None:
    assert [len(person.mentions) for person in find_people("Bà Đỗ Thị Hòa đến. Bà Đỗ Thị Hoà về.")] == [2]


GIVEN = ("Khê", "Thước", "Trúc", "Vịnh", "Đạt", "Hiến", "Kiên", "Lộc", "Nhân", "Phúc")


def test_many_people_are_found_again_as_few_are() -> None:
    names = [f"{surname} Văn {given}" for surname in ("Trần", "Lê", "Phạm", "Bùi", "Đỗ", "Vũ", "Hồ") for given in GIVEN]
    names += ["Trần Thị Kim Thước", "Trần Thị Kim Trúc"]
    text = "\n".join(f"Đại tá {name} đến. Về sau {name} đi, ông {name.split()[-1]} ở lại." for name in names)
    assert [(each.name, len(each.mentions)) for each in find_people(text)] == [(name, 2) for name in names]
    assert len(names) > 64


def test_a_given_name_counts_behind_a_blank_only() -> None:
    people = read(prepare("Đại tá Trần Văn Mẫu đến. Báo (Mẫu mới) ra; ông Mẫu đi."))
    assert [mention.full for mention in people.mentions] == [True, False]
