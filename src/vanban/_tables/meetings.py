"""The words of meetings: what a gathering is called, what is said of it, and where its name ends.

Words are in lower case and composed, with the tone mark of "oa", "oe", "uy" on the first vowel; a word of several
syllables holds single blanks.
"""

from typing import Final, NamedTuple


class EventRow(NamedTuple):
    """One word for a gathering.

    words: the word.
    kind: the kind of gathering that it tells, by its Vietnamese word.
    use: how it stands in a sentence:
        "head": it is the noun with which the name of a gathering opens;
        "verb": it is what somebody does: "đã làm việc với …";
        "modifier": it stands behind a head and makes the kind more special: "hội nghị giao ban".
    examples: sentences that report one gathering, which has this kind.
    """

    words: str
    kind: str
    use: str
    examples: tuple[str, ...]


# Which kind wins where one name tells several: "lễ bế mạc lớp tập huấn" is a training course.
PRECEDENCE: Final = (
    "giao ban",
    "sơ kết",
    "tổng kết",
    "tập huấn",
    "họp báo",
    "tiếp xúc",
    "hội đàm",
    "kỳ họp",
    "phiên họp",
    "đại hội",
    "hội thảo",
    "lễ",
    "buổi làm việc",
    "hội nghị",
    "khác",
)

# fmt: off
ROWS: Final[tuple[EventRow, ...]] = (
    EventRow("hội nghị", "hội nghị", "head", ("Ngày 5/3/2024, tại Lam Khê, Bộ Công Thương tổ chức Hội nghị triển khai nhiệm vụ.",)),
    EventRow("giao ban", "giao ban", "head", ("Sáng 5/3/2024, Công an tỉnh Lam Khê tổ chức giao ban công tác tháng 2.",)),
    EventRow("buổi giao ban", "giao ban", "head", ("Ngày 5/3/2024, Sở Y tế tổ chức buổi giao ban với các phòng.",)),
    EventRow("họp giao ban", "giao ban", "head", ("Sáng 5/3/2024, UBND tỉnh Lam Khê họp giao ban với các sở, ngành.",)),
    EventRow("họp báo", "họp báo", "head", ("Chiều 5/3/2024, Bộ Tài chính tổ chức họp báo thường kỳ quý I.",)),
    EventRow("cuộc họp báo", "họp báo", "head", ("Chiều 5/3/2024, Bộ Tài chính tổ chức cuộc họp báo thường kỳ.",)),
    EventRow("buổi họp báo", "họp báo", "head", ("Chiều 5/3/2024, Bộ Tài chính tổ chức buổi họp báo thường kỳ.",)),
    EventRow("gặp gỡ báo chí", "họp báo", "head", ("Ngày 5/3/2024, Sở Du lịch tổ chức gặp gỡ báo chí về mùa lễ hội.",)),
    EventRow("gặp mặt báo chí", "họp báo", "head", ("Ngày 5/3/2024, Sở Du lịch tổ chức gặp mặt báo chí đầu xuân.",)),
    EventRow("buổi gặp gỡ báo chí", "họp báo", "head", ("Ngày 5/3/2024, Sở Du lịch tổ chức buổi gặp gỡ báo chí.",)),
    EventRow("tiếp xúc cử tri", "tiếp xúc", "head", ("Sáng 5/3/2024, Đoàn ĐBQH tỉnh Lam Khê tiếp xúc cử tri huyện Sơn Động.",)),
    EventRow("buổi tiếp xúc cử tri", "tiếp xúc", "head", ("Sáng 5/3/2024, tại xã Vân Du đã diễn ra buổi tiếp xúc cử tri.",)),
    EventRow("cuộc tiếp xúc cử tri", "tiếp xúc", "head", ("Sáng 5/3/2024, tại xã Vân Du đã diễn ra cuộc tiếp xúc cử tri.",)),
    EventRow("buổi tiếp công dân", "tiếp xúc", "head", ("Sáng 5/3/2024, UBND tỉnh Lam Khê tổ chức buổi tiếp công dân.",)),
    EventRow("buổi đối thoại", "tiếp xúc", "head", ("Sáng 5/3/2024, UBND tỉnh Lam Khê tổ chức buổi đối thoại với nông dân.",)),
    EventRow("cuộc đối thoại", "tiếp xúc", "head", ("Sáng 5/3/2024, UBND tỉnh Lam Khê tổ chức cuộc đối thoại với nông dân.",)),
    EventRow("buổi tiếp xúc", "tiếp xúc", "head", ("Sáng 5/3/2024, Tổ đại biểu số 2 có buổi tiếp xúc với cử tri xã Vân Du.",)),
    EventRow("cuộc tiếp xúc", "tiếp xúc", "head", ("Sáng 5/3/2024, UBND tỉnh Lam Khê tổ chức cuộc tiếp xúc với công nhân.",)),
    EventRow("hội đàm", "hội đàm", "head", ("Ngày 5/3/2024, tại Lam Khê đã diễn ra hội đàm giữa hai đoàn biên phòng.",)),
    EventRow("cuộc hội đàm", "hội đàm", "head", ("Ngày 5/3/2024, tại Lam Khê đã diễn ra cuộc hội đàm giữa hai đoàn.",)),
    EventRow("cuộc hội kiến", "hội đàm", "head", ("Ngày 5/3/2024, tại Lam Khê đã diễn ra cuộc hội kiến giữa hai đoàn.",)),
    EventRow("hội đàm với", "hội đàm", "verb", ("Ngày 5/3/2024, Bộ trưởng Trần Văn Khê đã hội đàm với đoàn Bộ Tư pháp Lào.",)),
    EventRow("hội kiến", "hội đàm", "verb", ("Ngày 5/3/2024, Bộ trưởng Trần Văn Khê đã hội kiến Thủ tướng Lào.",)),
    EventRow("kỳ họp", "kỳ họp", "head", ("Sáng 5/3/2024, HĐND tỉnh Lam Khê khai mạc Kỳ họp thứ 8.",)),
    EventRow("phiên họp", "phiên họp", "head", ("Sáng 5/3/2024, Chính phủ tổ chức phiên họp thường kỳ tháng 2.",)),
    EventRow("họp phiên", "phiên họp", "head", ("Sáng 5/3/2024, Hội đồng Thi đua tổ chức họp phiên cuối năm.",)),
    EventRow("phiên toàn thể", "phiên họp", "head", ("Sáng 5/3/2024, tại Lam Khê đã diễn ra phiên toàn thể của Hội đồng Dân tộc.",)),
    EventRow("phiên khai mạc", "phiên họp", "head", ("Sáng 5/3/2024, tại Lam Khê đã diễn ra phiên khai mạc của Hội đồng Dân tộc.",)),
    EventRow("phiên bế mạc", "phiên họp", "head", ("Sáng 5/3/2024, tại Lam Khê đã diễn ra phiên bế mạc của Hội đồng Dân tộc.",)),
    EventRow("phiên thảo luận", "phiên họp", "head", ("Sáng 5/3/2024, tại Lam Khê đã diễn ra phiên thảo luận của Hội đồng Dân tộc.",)),
    EventRow("phiên chất vấn", "phiên họp", "head", ("Sáng 5/3/2024, HĐND tỉnh Lam Khê tổ chức phiên chất vấn.",)),
    EventRow("phiên giải trình", "phiên họp", "head", ("Sáng 5/3/2024, HĐND tỉnh Lam Khê tổ chức phiên giải trình về đất đai.",)),
    EventRow("đại hội", "đại hội", "head", ("Ngày 5/3/2024, Hội Nông dân xã Vân Du tổ chức Đại hội lần thứ IX.",)),
    EventRow("hội thảo", "hội thảo", "head", ("Ngày 5/3/2024, Viện Sử học tổ chức Hội thảo khoa học về đê điều.",)),
    EventRow("tọa đàm", "hội thảo", "head", ("Ngày 5/3/2024, Viện Sử học tổ chức Tọa đàm về đê điều.",)),
    EventRow("buổi tọa đàm", "hội thảo", "head", ("Ngày 5/3/2024, Viện Sử học tổ chức buổi tọa đàm về đê điều.",)),
    EventRow("cuộc tọa đàm", "hội thảo", "head", ("Ngày 5/3/2024, Viện Sử học tổ chức cuộc tọa đàm về đê điều.",)),
    EventRow("buổi hội thảo", "hội thảo", "head", ("Ngày 5/3/2024, Viện Sử học tổ chức buổi hội thảo về đê điều.",)),
    EventRow("diễn đàn", "hội thảo", "head", ("Ngày 5/3/2024, Sở Công Thương tổ chức Diễn đàn Doanh nghiệp trẻ.",)),
    EventRow("buổi lễ", "lễ", "head", ("Ngày 5/3/2024, Trường Đại học Lam Khê tổ chức buổi lễ ấm áp mừng thầy cô.",)),
    EventRow("lễ khai mạc", "lễ", "head", ("Tối 5/3/2024, tỉnh Lam Khê tổ chức lễ khai mạc Tuần Văn hóa.",)),
    EventRow("lễ bế mạc", "lễ", "head", ("Tối 5/3/2024, tỉnh Lam Khê tổ chức lễ bế mạc Tuần Văn hóa.",)),
    EventRow("lễ kỷ niệm", "lễ", "head", ("Sáng 5/3/2024, Công an tỉnh Lam Khê tổ chức Lễ kỷ niệm 60 năm Ngày truyền thống.",)),
    EventRow("lễ ký", "lễ", "head", ("Sáng 5/3/2024, hai đơn vị tổ chức Lễ ký Quy chế phối hợp.",)),
    EventRow("lễ ký kết", "lễ", "head", ("Sáng 5/3/2024, hai đơn vị tổ chức Lễ ký kết Quy chế phối hợp.",)),
    EventRow("lễ trao", "lễ", "head", ("Sáng 5/3/2024, Sở Giáo dục và Đào tạo tổ chức lễ trao học bổng.",)),
    EventRow("lễ trao tặng", "lễ", "head", ("Sáng 5/3/2024, Sở Y tế tổ chức lễ trao tặng thiết bị.",)),
    EventRow("lễ công bố", "lễ", "head", ("Sáng 5/3/2024, Bộ Nội vụ tổ chức lễ công bố Quyết định bổ nhiệm.",)),
    EventRow("lễ phát động", "lễ", "head", ("Sáng 5/3/2024, Tỉnh đoàn Lam Khê tổ chức lễ phát động Tháng Thanh niên.",)),
    EventRow("lễ khánh thành", "lễ", "head", ("Sáng 5/3/2024, UBND huyện Sơn Động tổ chức lễ khánh thành cầu Vân Du.",)),
    EventRow("lễ khởi công", "lễ", "head", ("Sáng 5/3/2024, UBND huyện Sơn Động tổ chức lễ khởi công cầu Vân Du.",)),
    EventRow("lễ động thổ", "lễ", "head", ("Sáng 5/3/2024, UBND huyện Sơn Động tổ chức lễ động thổ cầu Vân Du.",)),
    EventRow("lễ khai giảng", "lễ", "head", ("Sáng 5/9/2024, Học viện Lam Khê tổ chức lễ khai giảng năm học mới.",)),
    EventRow("lễ ra quân", "lễ", "head", ("Sáng 5/3/2024, Công an tỉnh Lam Khê tổ chức lễ ra quân bảo vệ đại lễ.",)),
    EventRow("lễ ra mắt", "lễ", "head", ("Sáng 5/3/2024, Sở Du lịch tổ chức lễ ra mắt cổng thông tin.",)),
    EventRow("lễ bàn giao", "lễ", "head", ("Sáng 5/3/2024, Sở Xây dựng tổ chức lễ bàn giao nhà ở.",)),
    EventRow("lễ tiếp nhận", "lễ", "head", ("Sáng 5/3/2024, Sở Y tế tổ chức lễ tiếp nhận vắc xin.",)),
    EventRow("lễ tuyên dương", "lễ", "head", ("Sáng 5/3/2024, Tỉnh đoàn Lam Khê tổ chức lễ tuyên dương thanh niên.",)),
    EventRow("lễ tôn vinh", "lễ", "head", ("Sáng 5/3/2024, Sở Y tế tổ chức lễ tôn vinh người hiến máu.",)),
    EventRow("lễ vinh danh", "lễ", "head", ("Sáng 5/3/2024, Sở Du lịch tổ chức lễ vinh danh doanh nghiệp.",)),
    EventRow("lễ tưởng niệm", "lễ", "head", ("Sáng 5/3/2024, UBND xã Vân Du tổ chức lễ tưởng niệm các liệt sĩ.",)),
    EventRow("lễ dâng hương", "lễ", "head", ("Sáng 5/3/2024, UBND xã Vân Du tổ chức lễ dâng hương.",)),
    EventRow("lễ viếng", "lễ", "head", ("Sáng 5/3/2024, UBND xã Vân Du tổ chức lễ viếng các liệt sĩ.",)),
    EventRow("lễ truy điệu", "lễ", "head", ("Sáng 5/3/2024, UBND xã Vân Du tổ chức lễ truy điệu các liệt sĩ.",)),
    EventRow("lễ truy tặng", "lễ", "head", ("Sáng 5/3/2024, UBND xã Vân Du tổ chức lễ truy tặng danh hiệu.",)),
    EventRow("lễ an táng", "lễ", "head", ("Sáng 5/3/2024, UBND xã Vân Du tổ chức lễ an táng các liệt sĩ.",)),
    EventRow("lễ đón", "lễ", "head", ("Sáng 5/3/2024, UBND xã Vân Du tổ chức lễ đón bằng công nhận nông thôn mới.",)),
    EventRow("lễ đón nhận", "lễ", "head", ("Sáng 5/3/2024, UBND xã Vân Du tổ chức lễ đón nhận danh hiệu.",)),
    EventRow("lễ gắn biển", "lễ", "head", ("Sáng 5/3/2024, UBND xã Vân Du tổ chức lễ gắn biển công trình.",)),
    EventRow("lễ hưởng ứng", "lễ", "head", ("Sáng 5/3/2024, UBND xã Vân Du tổ chức lễ hưởng ứng Ngày Nước.",)),
    EventRow("lễ mít tinh", "lễ", "head", ("Sáng 5/3/2024, UBND xã Vân Du tổ chức lễ mít tinh.",)),
    EventRow("lễ đổi tên", "lễ", "head", ("Sáng 5/3/2024, UBND xã Vân Du tổ chức lễ đổi tên trường học.",)),
    EventRow("lễ xuất quân", "lễ", "head", ("Sáng 5/3/2024, UBND xã Vân Du tổ chức lễ xuất quân hè tình nguyện.",)),
    EventRow("lễ hợp long", "lễ", "head", ("Sáng 5/3/2024, UBND xã Vân Du tổ chức lễ hợp long cầu Vân Du.",)),
    EventRow("lễ kết nạp", "lễ", "head", ("Sáng 5/3/2024, UBND xã Vân Du tổ chức lễ kết nạp hội viên mới.",)),
    EventRow("lễ thành lập", "lễ", "head", ("Sáng 5/3/2024, UBND xã Vân Du tổ chức lễ thành lập câu lạc bộ.",)),
    EventRow("lễ thượng cờ", "lễ", "head", ("Sáng 5/3/2024, UBND xã Vân Du tổ chức lễ thượng cờ đầu năm.",)),
    EventRow("lễ chào cờ", "lễ", "head", ("Sáng 5/3/2024, UBND xã Vân Du tổ chức lễ chào cờ đầu năm.",)),
    EventRow("lễ đặt vòng hoa", "lễ", "head", ("Sáng 5/3/2024, UBND xã Vân Du tổ chức lễ đặt vòng hoa tại đài liệt sĩ.",)),
    EventRow("lễ cầu siêu", "lễ", "head", ("Sáng 5/3/2024, UBND xã Vân Du tổ chức lễ cầu siêu các liệt sĩ.",)),
    EventRow("lễ cắt băng", "lễ", "head", ("Sáng 5/3/2024, UBND xã Vân Du tổ chức lễ cắt băng trạm y tế.",)),
    EventRow("lễ đặt tên", "lễ", "head", ("Sáng 5/3/2024, UBND xã Vân Du tổ chức lễ đặt tên đường.",)),
    EventRow("lễ khởi động", "lễ", "head", ("Sáng 5/3/2024, UBND xã Vân Du tổ chức lễ khởi động dự án.",)),
    EventRow("lễ tiễn", "lễ", "head", ("Sáng 5/3/2024, UBND xã Vân Du tổ chức lễ tiễn tân binh.",)),
    EventRow("lễ chuyển giao", "lễ", "head", ("Sáng 5/3/2024, UBND xã Vân Du tổ chức lễ chuyển giao thiết bị.",)),
    EventRow("lễ giới thiệu", "lễ", "head", ("Sáng 5/3/2024, UBND xã Vân Du tổ chức lễ giới thiệu sách.",)),
    EventRow("lễ phát thưởng", "lễ", "head", ("Sáng 5/3/2024, UBND xã Vân Du tổ chức lễ phát thưởng cuối năm.",)),
    EventRow("lễ tri ân", "lễ", "head", ("Sáng 5/3/2024, UBND xã Vân Du tổ chức lễ tri ân thầy thuốc.",)),
    EventRow("lễ chào mừng", "lễ", "head", ("Sáng 5/3/2024, UBND xã Vân Du tổ chức lễ chào mừng Ngày Nước.",)),
    EventRow("lễ hạ thủy", "lễ", "head", ("Sáng 5/3/2024, UBND xã Vân Du tổ chức lễ hạ thủy tàu cá.",)),
    EventRow("lễ trao bằng", "lễ", "head", ("Sáng 5/3/2024, UBND xã Vân Du tổ chức lễ trao bằng công nhận.",)),
    EventRow("lễ đặt đá", "lễ", "head", ("Sáng 5/3/2024, UBND xã Vân Du tổ chức lễ đặt đá xây chùa.",)),
    EventRow("mít tinh", "lễ", "head", ("Sáng 5/3/2024, UBND xã Vân Du tổ chức mít tinh hưởng ứng Ngày Nước.",)),
    EventRow("lễ tổng kết", "tổng kết", "head", ("Sáng 5/3/2024, UBND xã Vân Du tổ chức lễ tổng kết phong trào.",)),
    EventRow("lễ giao nhận quân", "lễ", "head", ("Sáng 5/3/2024, huyện Sơn Động tổ chức lễ giao nhận quân.",)),
    EventRow("lễ tốt nghiệp", "lễ", "head", ("Sáng 5/3/2024, Học viện Lam Khê tổ chức lễ tốt nghiệp.",)),
    EventRow("lễ thông xe", "lễ", "head", ("Sáng 5/3/2024, Bộ Xây dựng tổ chức lễ thông xe cầu Vân Du.",)),
    EventRow("lễ tuyên thệ", "lễ", "head", ("Sáng 5/3/2024, Học viện Lam Khê tổ chức lễ tuyên thệ.",)),
    EventRow("lễ bổ nhiệm", "lễ", "head", ("Sáng 5/3/2024, Học viện Lam Khê tổ chức lễ bổ nhiệm.",)),
    EventRow("lễ thắp nến", "lễ", "head", ("Tối 5/3/2024, Tỉnh đoàn Lam Khê tổ chức lễ thắp nến tri ân.",)),
    EventRow("lễ míttinh", "lễ", "head", ("Sáng 5/3/2024, UBND xã Vân Du tổ chức lễ míttinh.",)),
    EventRow("buổi làm việc", "buổi làm việc", "head", ("Chiều 5/3/2024, Bộ trưởng Trần Văn Khê có buổi làm việc với tỉnh Lam Khê.",)),
    EventRow("phiên làm việc", "buổi làm việc", "head", ("Chiều 5/3/2024, Sở Công Thương chủ trì phiên làm việc với hiệp hội gạo.",)),
    EventRow("cuộc làm việc", "buổi làm việc", "head", ("Chiều 5/3/2024, Bộ trưởng Trần Văn Khê có cuộc làm việc với tỉnh Lam Khê.",)),
    EventRow("làm việc với", "buổi làm việc", "verb", ("Chiều 5/3/2024, Bộ trưởng Trần Văn Khê đã làm việc với tỉnh Lam Khê.",)),
    EventRow("tiếp đoàn", "buổi làm việc", "verb", ("Chiều 5/3/2024, Bộ trưởng Trần Văn Khê đã tiếp đoàn Bộ Tư pháp Lào.",)),
    EventRow("tiếp đại sứ", "buổi làm việc", "verb", ("Chiều 5/3/2024, Bộ trưởng Trần Văn Khê đã tiếp Đại sứ Lào.",)),
    EventRow("tiếp bộ trưởng", "buổi làm việc", "verb", ("Chiều 5/3/2024, Bộ trưởng Trần Văn Khê đã tiếp Bộ trưởng Bộ Tư pháp Lào.",)),
    EventRow("tiếp xã giao", "buổi làm việc", "verb", ("Chiều 5/3/2024, Bộ trưởng Trần Văn Khê đã tiếp xã giao Đại sứ Lào.",)),
    EventRow("tiếp phó", "buổi làm việc", "verb", ("Chiều 5/3/2024, Bộ trưởng Trần Văn Khê đã tiếp Phó Thủ tướng Lào.",)),
    EventRow("tiếp ông", "buổi làm việc", "verb", ("Chiều 5/3/2024, Bộ trưởng Trần Văn Khê đã tiếp ông Kham Vilay, Đại sứ Lào.",)),
    EventRow("tiếp bà", "buổi làm việc", "verb", ("Chiều 5/3/2024, Bộ trưởng Trần Văn Khê đã tiếp bà Kham Vilay, Đại sứ Lào.",)),
    EventRow("tiếp ngài", "buổi làm việc", "verb", ("Chiều 5/3/2024, Bộ trưởng Trần Văn Khê đã tiếp ngài Kham Vilay.",)),
    EventRow("tiếp chủ tịch", "buổi làm việc", "verb", ("Chiều 5/3/2024, Bộ trưởng Trần Văn Khê đã tiếp Chủ tịch Hội Luật gia Lào.",)),
    EventRow("tiếp thủ tướng", "buổi làm việc", "verb", ("Chiều 5/3/2024, Chủ tịch nước Trần Văn Khê đã tiếp Thủ tướng Lào.",)),
    EventRow("buổi tiếp", "buổi làm việc", "head", ("Chiều 5/3/2024, Bộ trưởng Trần Văn Khê có buổi tiếp Đại sứ Lào.",)),
    EventRow("cuộc tiếp", "buổi làm việc", "head", ("Chiều 5/3/2024, Bộ trưởng Trần Văn Khê có cuộc tiếp Đại sứ Lào.",)),
    EventRow("buổi gặp mặt", "buổi làm việc", "head", ("Chiều 5/3/2024, UBND tỉnh Lam Khê tổ chức buổi gặp mặt già làng.",)),
    EventRow("gặp mặt", "buổi làm việc", "head", ("Chiều 5/3/2024, UBND tỉnh Lam Khê tổ chức gặp mặt già làng.",)),
    EventRow("buổi gặp gỡ", "buổi làm việc", "head", ("Chiều 5/3/2024, UBND tỉnh Lam Khê tổ chức buổi gặp gỡ già làng.",)),
    EventRow("cuộc gặp", "khác", "head", ("Chiều 5/3/2024, tại Lam Khê đã diễn ra cuộc gặp giữa hai đoàn.",)),
    EventRow("cuộc gặp gỡ", "khác", "head", ("Chiều 5/3/2024, tại Lam Khê đã diễn ra cuộc gặp gỡ giữa hai đoàn.",)),
    EventRow("cuộc họp", "khác", "head", ("Chiều 5/3/2024, UBND tỉnh Lam Khê tổ chức cuộc họp về phòng chống bão.",)),
    EventRow("buổi họp", "khác", "head", ("Chiều 5/3/2024, UBND tỉnh Lam Khê tổ chức buổi họp về phòng chống bão.",)),
    EventRow("họp", "khác", "verb", ("Chiều 5/3/2024, UBND tỉnh Lam Khê họp bàn về phòng chống bão.",)),
    EventRow("lớp tập huấn", "tập huấn", "head", ("Ngày 5/3/2024, Sở Y tế khai mạc lớp tập huấn cho cán bộ xã.",)),
    EventRow("khóa tập huấn", "tập huấn", "head", ("Ngày 5/3/2024, Sở Y tế khai mạc khóa tập huấn cho cán bộ xã.",)),
    EventRow("lớp bồi dưỡng", "tập huấn", "head", ("Ngày 5/3/2024, Sở Y tế khai mạc lớp bồi dưỡng cho cán bộ xã.",)),
    EventRow("khóa bồi dưỡng", "tập huấn", "head", ("Ngày 5/3/2024, Sở Y tế khai mạc khóa bồi dưỡng cho cán bộ xã.",)),
    EventRow("buổi tập huấn", "tập huấn", "head", ("Ngày 5/3/2024, Sở Y tế tổ chức buổi tập huấn cho cán bộ xã.",)),
    EventRow("tập huấn", "tập huấn", "head", ("Ngày 5/3/2024, Sở Y tế tổ chức tập huấn cho cán bộ xã.",)),
    EventRow("ngày hội", "khác", "head", ("Ngày 5/3/2024, UBND xã Vân Du tổ chức Ngày hội Đại đoàn kết.",)),
    EventRow("sơ kết", "sơ kết", "head", ("Ngày 5/3/2024, Công an tỉnh Lam Khê tổ chức sơ kết công tác quý I.",)),
    EventRow("tổng kết", "tổng kết", "head", ("Ngày 5/3/2024, Công an tỉnh Lam Khê tổ chức tổng kết công tác năm 2023.",)),
    EventRow("buổi sơ kết", "sơ kết", "head", ("Ngày 5/3/2024, Công an tỉnh Lam Khê tổ chức buổi sơ kết công tác quý I.",)),
    EventRow("buổi tổng kết", "tổng kết", "head", ("Ngày 5/3/2024, Công an tỉnh Lam Khê tổ chức buổi tổng kết công tác.",)),
    # Behind a head.
    EventRow("giao ban", "giao ban", "modifier", ("Ngày 5/3/2024, Sở Y tế tổ chức Hội nghị trực tuyến giao ban quý I.",)),
    EventRow("sơ kết", "sơ kết", "modifier", ("Ngày 5/3/2024, Sở Y tế tổ chức Hội nghị trực tuyến sơ kết 5 năm thực hiện đề án.",)),
    EventRow("tổng kết", "tổng kết", "modifier", ("Ngày 5/3/2024, Sở Y tế tổ chức hội nghị tổng kết công tác năm 2023.",)),
    EventRow("tập huấn", "tập huấn", "modifier", ("Ngày 5/3/2024, Sở Y tế tổ chức hội nghị tập huấn nghiệp vụ.",)),
    EventRow("bồi dưỡng", "tập huấn", "modifier", ("Ngày 5/3/2024, Sở Y tế tổ chức hội nghị bồi dưỡng nghiệp vụ.",)),
    EventRow("họp báo", "họp báo", "modifier", ("Ngày 5/3/2024, Sở Y tế tổ chức Hội nghị họp báo về dịch sởi.",)),
    EventRow("tiếp xúc cử tri", "tiếp xúc", "modifier", ("Ngày 5/3/2024, HĐND xã Vân Du tổ chức hội nghị tiếp xúc cử tri.",)),
    EventRow("đối thoại", "tiếp xúc", "modifier", ("Ngày 5/3/2024, UBND xã Vân Du tổ chức hội nghị đối thoại với nông dân.",)),
    EventRow("tiếp công dân", "tiếp xúc", "modifier", ("Ngày 5/3/2024, UBND xã Vân Du tổ chức phiên họp tiếp công dân.",)),
    EventRow("hội đàm", "hội đàm", "modifier", ("Ngày 5/3/2024, tại Lam Khê đã diễn ra buổi lễ hội đàm biên giới.",)),
    EventRow("đại hội", "đại hội", "modifier", ("Tối 5/3/2024, huyện Sơn Động tổ chức lễ khai mạc Đại hội Thể dục thể thao.",)),
    EventRow("tọa đàm", "hội thảo", "modifier", ("Ngày 5/3/2024, Viện Sử học tổ chức buổi gặp mặt, tọa đàm về đê điều.",)),
    EventRow("hội thảo", "hội thảo", "modifier", ("Ngày 5/3/2024, Viện Sử học tổ chức hội nghị - hội thảo về đê điều.",)),
    EventRow("kỳ họp", "kỳ họp", "modifier", ("Sáng 5/3/2024, HĐND tỉnh Lam Khê tổ chức phiên khai mạc Kỳ họp thứ 8.",)),
)

# The older placement of a tone mark, and that of the words here.
SPELLINGS: Final = {"toạ": "tọa", "uỷ": "ủy", "khoá": "khóa"}
# Classifiers that may stand before any head: "cuộc giao ban", "buổi tổng kết".
CLASSIFIERS: Final = ("cuộc", "buổi")

# Verbs of those who hold, open or attend the gathering that follows.
HELD: Final = (
    "tổ chức", "khai mạc", "bế mạc", "diễn ra", "tiến hành", "mở", "dự", "tham dự", "đến dự", "tới dự", "tham gia",
    "có", "triệu tập", "đăng cai", "dự khai mạc", "phát biểu khai mạc", "dự và phát biểu tại", "dự và phát biểu",
    "bước vào", "dự và chỉ đạo", "chứng kiến", "nhóm", "dự và phát biểu khai mạc", "dự và phát biểu chỉ đạo",
    "phát biểu chỉ đạo", "dự và phát biểu chỉ đạo tại", "làm", "cử hành", "họp trực tuyến", "họp",
)
# Those whose subject holds it.
HOLDING: Final = (
    "tổ chức", "khai mạc", "tiến hành", "mở", "triệu tập", "đăng cai", "có", "làm", "cử hành", "bế mạc",
    "họp trực tuyến", "họp",
)
# Verbs of those in the chair.
CHAIRED: Final = (
    "chủ trì", "đồng chủ trì", "chủ tọa", "đồng chủ tọa", "điều hành", "đồng điều hành", "dự và chủ trì",
    "chủ trì và điều hành", "chủ trì, điều hành", "dự, chủ trì", "chủ trì tổ chức", "chủ trì và phát biểu tại",
    "chủ trì và phát biểu chỉ đạo",
)
# What stands before the gathering where something was said.
AT: Final = ("tại", "trong", "sau", "ngay sau", "kết thúc", "ngay tại", "nhân", "bên lề", "trong khuôn khổ")
# The words among them behind which a comma ends the name.
FRAMES: Final = ("tại", "trong", "sau", "kết thúc")
# What a gathering does: it takes place.
HAPPENS: Final = (
    "diễn ra", "được tổ chức", "khai mạc", "chính thức khai mạc", "bế mạc", "bắt đầu", "nhóm họp", "được khai mạc",
    "đã diễn ra", "được tiến hành", "được diễn ra", "kết thúc", "họp", "tổ chức", "long trọng khai mạc",
    "trọng thể khai mạc",
)
# Words at which the name of a gathering ends.
ENDS: Final = (
    "diễn ra", "khai mạc", "bế mạc", "được", "đã", "sẽ", "đang", "vừa", "do", "nhằm", "để", "bằng hình thức",
    "theo hình thức", "qua hình thức", "dưới hình thức", "với sự", "với tinh thần", "với hơn", "với gần",
    "với khoảng", "với mục tiêu", "với mục đích", "với quy mô", "với nhiều", "từ điểm cầu", "vào ngày", "vào sáng", "vào chiều", "vào tối",
    "vào trưa", "vào lúc", "vào hồi", "vào tháng", "vào cuối", "vào đầu", "vào giữa", "vào hôm", "vào thứ",
    "vào chủ nhật", "vào năm", "vào dịp", "nhân dịp", "dưới sự", "rằng", "cho rằng", "cho biết", "cho hay", "chủ trì",
    "đồng chủ trì", "có", "là", "kết thúc", "thống nhất", "nhất trí", "cũng", "nêu rõ", "yêu cầu", "khẳng định",
    "nhấn mạnh", "thu hút", "sau khi", "trước khi", "khi", "bắt đầu", "hôm", "trước đó", "sau đó", "gồm", "bao gồm",
    "cùng với", "tại", "ở", "theo đó", "chính thức", "long trọng", "nhận định", "ghi nhận", "phải", "cần", "vẫn",
    "dự kiến", "sắp", "nay", "đạt", "nhưng", "mà", "thì", "nên", "đều", "lúc", "kéo dài", "trong ngày",
    "trong các ngày", "trong hai ngày", "trong 2 ngày", "trong ba ngày", "trong khuôn khổ", "trong bối cảnh",
    "từ ngày", "kể từ", "hồi tháng", "hồi năm", "hồi cuối", "hồi đầu", "hồi giữa", "hồi tuần", "đưa ra", "kết nối", "lần này",
    "nói trên", "nêu trên", "đồng tổ chức", "tuần qua", "tổ chức tại", "tổ chức trong", "tổ chức ngày",
    "tổ chức vào", "đi đến", "khẩn trương", "theo kế hoạch", "và thăm", "và gặp", "tiếp tục", "và làm việc",
)
# Compounds with a word that ends a name, which do not.
INSIDE: Final = (
    "năm nay", "hiện nay", "ngày nay", "tồn tại", "nhà ở", "thu hồi", "phục hồi", "người có", "có công", "đất ở",
    "chỗ ở", "tại chỗ", "được mùa", "đang tại ngũ", "học sinh có", "hộ có", "khởi nghiệp", "có hoàn cảnh",
    "có thành tích", "nhập cư", "tại ngũ", "có điều kiện", "không có", "kết quả đạt", "gồm có",
)
# Acts that name a gathering when they stand next to its head, and end the name behind "của", "giữa" or "với".
ACTS: Final = (
    "kiểm điểm", "bàn", "thảo luận", "đánh giá", "góp ý", "cho ý kiến", "lấy ý kiến", "xem xét", "triển khai",
    "quán triệt", "công bố", "trao", "rà soát", "nghe", "thông qua", "hiệp thương", "bầu", "giới thiệu", "phổ biến",
    "sơ kết", "tổng kết", "chuẩn bị", "thông báo", "bỏ phiếu", "chất vấn", "hưởng ứng",
)
# Pairs of words that a comma joins inside a name.
JOINED: Final = (
    "phòng, chống", "phòng, ngừa", "sở, ngành", "sở, ban", "ban, ngành", "bộ, ngành", "bộ, ban", "tỉnh, thành",
    "quận, huyện", "huyện, thị", "sửa đổi, bổ sung", "an ninh, trật", "thi đua, khen", "văn hóa, thể", "cứu hộ, cứu",
    "quốc phòng, an", "cấp, các", "xã, phường", "huyện, thành", "khoa học, công", "kiểm tra, giám", "bồi thường, hỗ",
    "khiếu nại, tố", "đơn vị, địa", "địa phương, đơn", "nông nghiệp, nông", "cháy, chữa", "tham nhũng, lãng",
    "tham nhũng, tiêu", "học tập, làm", "ngành, địa", "ngành, đơn", "an toàn, an", "thu, chi", "trao đổi, thảo",
    "gặp mặt, tọa", "gặp mặt, đối", "gặp gỡ, đối", "quán triệt, triển", "triển khai, quán", "học tập, quán",
    "nghiên cứu, học", "sơ kết, tổng", "ban, bộ", "thành phố, các", "phường, thị", "phường, xã", "văn thư, lưu",
    "hạn, mặn", "điều động, bổ", "luân chuyển, bổ", "tiếp nhận, bổ", "thể thao, du", "kinh tế, xã", "biên soạn, thẩm",
)
# What opens a clause of its own behind a comma.
CLAUSES: Final = (
    "nhằm", "để", "với", "do", "dưới", "trong", "tại", "nhân", "ông", "bà", "anh", "chị", "đồng chí", "đại biểu",
    "các đại", "lãnh đạo", "đại diện", "nhiều", "một", "các ý", "có", "sẽ", "đã", "theo", "từ", "đồng thời", "trên",
    "sáng", "chiều", "tối", "ngày", "khi", "bên", "sau", "cùng", "qua", "thay mặt", "bằng", "vào", "diễn", "được",
    "gồm", "bao gồm", "phát biểu", "thu hút", "cũng", "như", "vì", "mà", "trước", "tham dự", "dự", "chủ trì",
    "liên quan", "đặc biệt", "ngay", "đây", "song", "nhưng", "còn", "thì", "hôm", "nơi", "cho", "yêu cầu", "nêu",
    "nhiệm vụ", "phương hướng", "bàn", "chủ tịch", "thủ tướng", "bộ trưởng", "thứ trưởng", "phó", "giám đốc", "tướng",
    "đại tá", "thiếu", "trung", "thượng", "quý", "tháng", "năm", "kết hợp",
)
# What makes several gatherings, or gatherings in general, of the head behind it.
MANY: Final = (
    "các", "những", "nhiều", "hàng loạt", "mỗi", "mọi", "từng", "một số", "hàng trăm", "hàng chục", "vài", "mấy",
    "số", "tất cả", "bất kỳ", "hai", "ba", "bốn", "năm", "sáu", "hàng nghìn", "không", "loạt", "chuỗi",
)
# What makes a duty, a plan or a wish of it.
NOT_YET: Final = (
    "cần", "phải", "tiếp tục", "nên", "có thể", "đề nghị", "yêu cầu", "chuẩn bị", "hằng năm", "hàng năm",
    "thường xuyên", "định kỳ", "việc", "nếu", "chủ động", "tăng cường", "trách nhiệm", "giao", "công tác", "không",
    "chưa", "muốn", "đề xuất", "hàng tháng", "hàng quý", "tham mưu", "kịp thời", "tích cực", "chi phí", "ban",
    "sẵn sàng", "quyền", "địa điểm", "nơi", "xem xét", "kinh phí", "thay vì", "từng", "thời gian", "quy định", "để",
    "sau khi", "khi",
)
# What makes a future event of it.
COMING: Final = ("sẽ", "sắp", "dự kiến", "tới đây", "chuẩn bị")
# What makes a part of another name of it.
NO_EVENT: Final = (
    "nghị quyết", "văn kiện", "trung tâm", "phòng", "nhà", "ban tổ chức", "tên", "báo cáo", "luật", "tinh thần",
    "thành công của", "đoàn", "bộ phận", "thành viên", "chủ tịch", "của", "kết luận", "dự thảo", "hình thức",
    "chế độ", "nghị định", "quy chế", "giấy mời", "tiểu ban", "phục vụ", "cung", "khu", "ban", "thông điệp",
    "tuyên bố", "kết quả", "đại biểu", "khóa", "mạng xã", "chương trình",
)
# What looks forward to it: it counts where its own day is given.
AHEAD: Final = (
    "tới", "hướng tới", "tiến tới", "chào mừng", "trước thềm", "mừng", "dịp", "chuẩn bị", "chuẩn bị cho", "trước",
    "phục vụ", "cho",
)
# First words of the names of bodies.
BODIES: Final = (
    "bộ", "ủy ban", "ubnd", "hđnd", "ubtvqh", "ubmttq", "ub", "sở", "cục", "ban", "văn phòng", "công an", "hội",
    "tổng cục", "liên đoàn", "trường", "đại học", "viện", "học viện", "công ty", "tập đoàn", "ngân hàng", "quốc hội",
    "chính phủ", "thành ủy", "tỉnh ủy", "đảng ủy", "huyện ủy", "quận ủy", "thị ủy", "quân ủy", "quân khu",
    "quân chủng", "quân đoàn", "bộ đội", "bch", "trung tâm", "hiệp hội", "mặt trận", "mttq", "thành đoàn",
    "tỉnh đoàn", "huyện đoàn", "quận đoàn", "hội đồng", "báo", "đài", "tòa án", "tand", "vksnd", "viện kiểm sát",
    "tổng công ty", "câu lạc bộ", "clb", "phòng", "chi cục", "đại sứ quán", "thường trực", "đoàn", "thanh tra",
    "kiểm toán", "tạp chí", "nhà xuất bản", "bệnh viện", "trung ương", "đảng bộ", "chi bộ", "bchqs", "tp",
    "thành phố", "tỉnh", "huyện", "quận", "xã", "phường", "thị xã", "thông tấn xã", "ttxvn", "liên minh", "quỹ", "vụ",
    "đồn", "trạm", "khoa", "lđlđ", "tổng liên đoàn", "vcci", "nhóm", "lữ đoàn", "sư đoàn", "trung đoàn", "vùng",
    "binh chủng", "tổng lãnh sự quán", "liên hiệp", "nghiệp đoàn", "hợp tác xã", "bảo tàng", "thư viện", "tổ",
    "phái đoàn", "bảo hiểm", "bhxh", "kho bạc", "hải quan", "nhà máy",
)
# Those that are part of a larger body, which may follow behind a comma.
UNITS: Final = ("cục", "vụ", "văn phòng", "phòng", "khoa", "trung tâm", "viện", "chi cục", "đội", "trạm")
# First words of the names of larger bodies.
PARENTS: Final = (
    "bộ", "tổng cục", "sở", "trường", "ubnd", "ủy ban nhân dân", "hđnd", "đại học", "học viện", "công an", "quân khu",
    "cục", "tổng công ty", "tập đoàn", "viện hàn lâm", "thành ủy", "tỉnh ủy", "tòa án", "viện kiểm sát", "ngân hàng",
    "đài", "thông tấn xã",
)
# First words of places in small letters.
SITES: Final = (
    "điểm cầu", "trụ sở", "hội trường", "trung tâm", "nhà", "khách sạn", "quảng trường", "khu", "thành phố", "tỉnh",
    "huyện", "quận", "xã", "phường", "thị xã", "thị trấn", "thủ đô", "bảo tàng", "trường", "học viện", "đại học",
    "đình", "đền", "chùa", "công viên", "sân", "văn phòng", "phủ", "cung", "bệnh viện", "doanh trại", "thôn", "bản",
    "làng", "tp", "công trường", "nghĩa trang", "đài", "di tích", "tượng đài", "cửa khẩu", "đồn", "cảng", "đảo", "hồ",
    "rạp", "hội sở", "tòa nhà", "trung đoàn", "sư đoàn", "lữ đoàn",
)
# Areas that follow a place behind a comma.
AREAS: Final = ("tp", "thành phố", "tỉnh", "huyện", "quận", "thị xã", "xã", "phường", "thị trấn", "thủ đô")
# Countries that follow a town behind a comma.
COUNTRIES: Final = (
    "mỹ", "đức", "nga", "liên bang nga", "pháp", "anh", "bỉ", "italy", "ý", "tây ban nha", "bồ đào nha", "hà lan",
    "thụy sĩ", "thụy điển", "trung quốc", "nhật bản", "hàn quốc", "triều tiên", "lào", "campuchia", "thái lan",
    "singapore", "indonesia", "malaysia", "philippines", "myanmar", "brunei", "ấn độ", "australia", "úc", "canada",
    "mexico", "brazil", "cuba", "ba lan", "séc", "hungary", "áo", "ukraine", "belarus", "kazakhstan", "ai cập",
    "nam phi", "thổ nhĩ kỳ", "israel", "iran", "qatar", "ả rập xê út", "peru", "chile", "new zealand",
)
# Heads that are verbs as well: "Sở Du lịch họp báo về …".
VERBAL: Final = (
    "họp báo", "giao ban", "họp giao ban", "tiếp xúc cử tri", "hội đàm", "sơ kết", "tổng kết", "tập huấn", "gặp mặt",
    "gặp mặt báo chí", "gặp gỡ báo chí", "tọa đàm", "mít tinh", "họp phiên",
)
# What may stand between the name of a gathering and its own day or place.
GAP: Final = (
    "đã", "được", "sẽ", "vừa", "cũng", "chính thức", "diễn ra", "tổ chức", "khai mạc", "bắt đầu", "vào", "ngày",
    "sáng", "chiều", "tối", "hôm", "nay", "qua", "mới đây", "trong", "hai", "ba", "tháng", "năm", "và", "dự kiến",
    "trọng thể", "long trọng", "lúc", "giờ", "từ", "đến", "tới", "đây", "này",
)
# The word before a day that is not that of a gathering: a feast, an anniversary, the end of a span.
OTHER_DAYS: Final = (
    "dịp", "lễ", "kỷ niệm", "niệm ngày", "truyền thống", "sinh", "thành lập", "từ ngày", "từ", "đến ngày", "đến",
    "trước ngày", "trước", "sau ngày", "sau", "hết", "kể", "là ngày", "là", "hiệu lực", "quyết định", "ngày lễ",
    "sự kiện", "vụ", "xảy ra", "ra ngày", "chết", "hạn",
)
# What may stand between a body and the verb of its holding a gathering.
ADVERBS: Final = (
    "đã", "vừa", "sẽ", "sắp", "phối hợp", "chính thức", "long trọng", "trọng thể", "trang trọng", "cũng", "đồng",
    "cùng", "tiếp tục", "vừa qua", "chủ trì", "sơ bộ", "liên tục", "sớm", "lại", "và", "trân trọng", "mới", "còn",
    "tiến hành", "trực tiếp", "đang", "phối hợp với", "hôm nay", "nay", "đây",
)
# What opens the setting of a sentence, up to a comma: "Sáng 5/3,", "tại Hà Nội,", "nhân dịp …,".
SETTINGS: Final = (
    "rạng sáng", "sáng", "trưa", "chiều", "tối", "đêm", "ngày", "hôm", "mới đây", "vừa qua", "trước đó", "theo đó",
    "cùng ngày", "tiếp đó", "sau đó", "trong", "tại", "ở", "nhân", "thực hiện", "để", "nhằm", "theo", "với",
    "được biết", "từ", "hưởng ứng", "chào mừng", "hướng tới", "căn cứ", "tiếp tục", "đúng", "lúc", "qua", "hiện",
    "năm", "tháng", "cũng", "cụ thể", "vào", "ngay",
)
# Words at which the name of a place ends, besides those that end the name of a gathering.
PLACE_ENDS: Final = (
    "tổ chức", "khai mạc", "đồng", "và", "với", "trước", "trong", "sau", "cho", "phối hợp", "về", "của", "có", "cùng",
    "để", "theo", "tiếp", "ủy viên", "bộ trưởng", "thủ tướng", "phó", "thứ trưởng", "chủ tịch", "ông", "bà",
    "đồng chí", "bí thư", "đoàn công tác", "đoàn đại biểu", "long trọng", "làm", "từ", "diễn", "hội nghị", "hội thảo", "buổi", "cuộc", "sáng",
    "chiều", "ngày", "tối", "năm", "tháng", "quý", "trọng thể", "thường", "nơi", "vào",
)
# What is no place behind "tại".
NO_PLACES: Final = (
    "các", "đây", "buổi", "cuộc", "hội nghị", "phiên", "kỳ", "lễ", "hội thảo", "đại hội", "điểm cầu", "địa phương",
    "chỗ", "họp", "tọa đàm", "diễn đàn", "điều", "khoản", "nghị", "quyết", "luật",
)
# Who takes part with a body and is no body: "UBND phường và chủ cơ sở".
OTHERS: Final = (
    "chủ", "các", "lãnh đạo", "một số", "nhiều", "đại diện", "người", "bà con", "cộng đồng", "toàn thể", "những",
    "hơn", "gần", "nhân dân", "gia đình", "ông", "bà",
)
# Words that no name of a body holds.
IN_CLAUSE: Final = ("đã", "bị", "được", "để", "là", "do", "sẽ", "cho biết", "khi", "nhằm", "này", "vừa", "yêu cầu")
# Bodies whose name follows that of their session directly: "phiên họp Chính phủ".
SITTINGS: Final = (
    "chính phủ", "quốc hội", "hđnd", "ubnd", "ủy ban", "ubtvqh", "thường trực", "ban", "hội đồng", "bộ chính trị",
)
# Words at which the name of the body ends whose gathering it is.
OWNER_ENDS: Final = ("thường kỳ", "trực tuyến", "bất thường", "khẩn", "toàn thể", "chuyên đề", "về", "với", "lần", "thứ", "năm", "tháng", "quý", "ngày", "nhiệm kỳ")
# What follows an ordinal behind a comma: "Kỳ họp thứ 3, Quốc hội khóa XIV".
HOUSES: Final = (
    "nhiệm kỳ", "khóa", "quốc hội", "hđnd", "hội đồng nhân dân", "ban chấp hành", "bch", "đảng bộ", "ủy ban",
)
# Titles of those who speak at a gathering that is not named any further: "Tại cuộc họp Chủ tịch …".
SPEAKERS: Final = (
    "chủ tịch", "bí thư", "thủ tướng", "bộ trưởng", "thứ trưởng", "giám đốc", "ông", "bà", "đồng chí", "đại tướng", "thượng tướng",
    "trung tướng", "thiếu tướng", "đại tá", "thượng tá", "trung tá", "tổng bí thư", "tổng giám đốc", "tổng thư ký",
)
# Words that no name of a gathering ends with.
TRAILING: Final = (
    "vào", "ngày", "sáng", "trưa", "chiều", "tối", "đêm", "qua", "hôm", "cùng", "và", "về", "của", "cho", "trong",
    "từ", "đến", "hiện", "mới", "với", "giữa", "thì",
)
# What points at a gathering and says nothing of it: "hội nghị này".
POINTING: Final = (
    "này", "trên", "đó", "nay", "trọng thể", "long trọng", "trang trọng", "vừa qua", "nói trên", "nêu trên",
    "cùng ngày",
)
# The words of purpose behind the citation of an instrument.
PURPOSES: Final = ("quy định", "hướng dẫn", "sửa đổi", "ban hành", "về việc")
# What makes an order or a plan of the gathering that follows in the sentence.
ORDERS: Final = (
    "yêu cầu", "đề nghị", "giao các", "giao cho", "giao nhiệm vụ", "kế hoạch", "nhiệm vụ", "chỉ đạo các", "kiến nghị",
    "trách nhiệm", "mời", "lời mời",
)
# What opens a sentence about another gathering.
NEXT: Final = (
    "trước đó", "sau đó", "tiếp đó", "cùng ngày", "tiếp theo", "cũng trong", "chiều cùng", "sáng cùng", "tối cùng",
    "trong khi đó", "cũng tại",
)
# What leads to the instrument that a gathering is about.
THEMES: Final = (
    "thực hiện", "triển khai", "quán triệt", "thi hành", "phổ biến", "học tập", "sơ kết", "tổng kết", "tuyên truyền",
    "góp ý", "tập huấn", "công bố", "về",
)
# What was said at a gathering of which the text only reminds.
RECALLED: Final = ("kết luận", "cam kết", "ý kiến chỉ đạo", "chủ trương", "mục tiêu", "nhiệm vụ", "đề ra")
# What opens a sentence that names those present.
ATTEND: Final = (
    "tham dự", "dự", "đến dự", "tới dự", "tham gia", "cùng dự", "về dự", "về phía", "dự và chỉ đạo", "cùng tham dự",
    "cùng đến dự",
)
# What may stand between a name and the verb of chairing.
BEFORE_CHAIRED: Final = (
    "đã", "vừa", "sẽ", "cùng", "trực tiếp", "đồng", "dự", "và", "tham dự", "đến dự", "tới dự", "cũng", "chính thức",
    "được giao", "được phân công", "tham gia", "là", "người", "phát biểu", "khai mạc", "có mặt",
)
# Gatherings of which somebody is in the chair: "Chủ trì hội nghị có …".
GATHERINGS: Final = (
    "hội nghị", "buổi lễ", "phiên họp", "cuộc họp", "hội thảo", "buổi làm việc", "đại hội", "kỳ họp", "tọa đàm", "lễ",
    "giao ban", "họp báo", "buổi", "diễn đàn",
)
# What joins two names.
AND: Final = ("và", "cùng", "với", "các", "đồng chí", "ông", "bà", "hai", "2", "có")
# What makes a plan of the period behind it, not a review.
PLANS: Final = ("phương hướng", "triển khai", "bàn", "mục tiêu", "chỉ tiêu", "dự toán", "giai đoạn", "chương trình")
# Words that two names may share without being those of one gathering.
SMALL: Final = ("về", "của", "và", "các", "với", "cho", "trong", "việc", "-", "năm", "tại", "giữa")
# fmt: on
