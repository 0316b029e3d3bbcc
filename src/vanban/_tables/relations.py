"""The words that say what one instrument does to another.

Phrases as in Luật Ban hành văn bản quy phạm pháp luật 64/2025/QH15 and Nghị định 78/2025/NĐ-CP: what amends, replaces or
repeals is named in the text that does it; what details or guides is issued to carry another out.

Of several phrases that fit one place the one that begins first counts, and then the longest.
"""

from typing import Final, NamedTuple


class RelationRow(NamedTuple):
    """One phrase between two instruments.

    phrase: the words, lower case; a blank stands for any white space.
    kinds: what the first instrument does to the second; several where the phrase says two things.
    wide: whether the title of the first instrument may stand between it and the phrase.
    passive: "" where the phrase has no passive, "bare" where `sửa đổi bởi` turns the direction round even without
        `được` or `bị`, "marked" where only those words do.
    examples: sentences that say so, with invented symbols.
    """

    phrase: str
    kinds: tuple[str, ...]
    wide: bool
    passive: str
    examples: tuple[str, ...]


class SubjectRow(NamedTuple):
    """A kind that may act without a number: `dự thảo Nghị định thay thế Nghị định số 15/2020/NĐ-CP`.

    word: how it is written, lower case.
    kind: the kind.
    capital: whether it needs a capital, because in small letters it is a verb or a common noun.
    issued: whether the decision by which it is issued acts for it: `Quyết định … ban hành Kế hoạch thực hiện …`.
    """

    word: str
    kind: str
    capital: bool = False
    issued: bool = False


# fmt: off
ROWS: Final[tuple[RelationRow, ...]] = (
    # What changes another instrument.
    RelationRow("sửa đổi, bổ sung", ("amends",), wide=True, passive="bare", examples=(
        "Nghị định số 915/2021/NĐ-CP sửa đổi, bổ sung một số điều của Nghị định số 901/2019/NĐ-CP.",
        "Nghị định số 901/2019/NĐ-CP đã được sửa đổi, bổ sung một số điều theo Nghị định số 915/2021/NĐ-CP.")),
    RelationRow("sửa đổi bổ sung", ("amends",), wide=True, passive="bare", examples=(
        "Thông tư số 915/2021/TT-BTC sửa đổi bổ sung Thông tư số 901/2019/TT-BTC.",)),
    RelationRow("sửa đổi và bổ sung", ("amends",), wide=True, passive="bare", examples=(
        "Thông tư số 915/2021/TT-BTC sửa đổi và bổ sung Điều 3 Thông tư số 901/2019/TT-BTC.",)),
    RelationRow("bổ sung, sửa đổi", ("amends",), wide=True, passive="bare", examples=(
        "Quyết định số 915/2021/QĐ-TTg về việc bổ sung, sửa đổi Quyết định số 901/2019/QĐ-TTg.",)),
    RelationRow("sửa đổi", ("amends",), wide=True, passive="bare", examples=(
        "Điều 2 Nghị định số 915/2021/NĐ-CP sửa đổi khoản 1 Điều 7 Nghị định số 901/2019/NĐ-CP.",)),
    RelationRow("bổ sung", ("amends",), wide=True, passive="bare", examples=(
        "Thông tư số 915/2021/TT-BYT bổ sung Điều 7 Thông tư số 901/2019/TT-BYT.",)),
    # What takes the place of another instrument, and what ends it.
    RelationRow("thay thế", ("replaces",), wide=True, passive="bare", examples=(
        "Nghị định số 915/2021/NĐ-CP có hiệu lực từ ngày 01/7/2021 và thay thế Nghị định số 901/2019/NĐ-CP.",
        "Nghị định số 901/2019/NĐ-CP được thay thế bởi Nghị định số 915/2021/NĐ-CP.")),
    RelationRow("thay thế cho", ("replaces",), wide=True, passive="", examples=(
        "Nghị định số 915/2021/NĐ-CP thay thế cho Nghị định số 901/2019/NĐ-CP.",)),
    RelationRow("thay cho", ("replaces",), wide=True, passive="", examples=(
        "Thông tư số 915/2021/TT-BYT, thay cho Thông tư số 901/2019/TT-BYT, có 12 điều.",)),
    RelationRow("bãi bỏ", ("repeals",), wide=True, passive="bare", examples=(
        "Thông tư số 915/2021/TT-BNV bãi bỏ Thông tư số 901/2019/TT-BNV.",
        "Thông tư số 901/2019/TT-BNV bị bãi bỏ bởi Thông tư số 915/2021/TT-BNV.")),
    RelationRow("hủy bỏ", ("repeals",), wide=True, passive="bare", examples=(
        "Quyết định số 915/QĐ-BNV hủy bỏ Quyết định số 901/QĐ-BNV.",)),
    RelationRow("huỷ bỏ", ("repeals",), wide=True, passive="bare", examples=(
        "Quyết định số 915/QĐ-BNV huỷ bỏ Quyết định số 901/QĐ-BNV.",)),
    # What carries another instrument out.
    RelationRow("quy định chi tiết", ("details",), wide=False, passive="marked", examples=(
        "Nghị định số 915/2021/NĐ-CP quy định chi tiết một số điều của Luật số 88/2020/QH14.",)),
    RelationRow("quy định chi tiết thi hành", ("details",), wide=False, passive="", examples=(
        "Nghị định số 915/2021/NĐ-CP quy định chi tiết thi hành Luật số 88/2020/QH14.",)),
    RelationRow("quy định chi tiết và biện pháp thi hành", ("details",), wide=False, passive="", examples=(
        "Nghị định số 915/2021/NĐ-CP quy định chi tiết và biện pháp thi hành Luật số 88/2020/QH14.",)),
    RelationRow("quy định chi tiết một số điều và biện pháp thi hành", ("details",), wide=False, passive="", examples=(
        "Nghị định số 915/2021/NĐ-CP quy định chi tiết một số điều và biện pháp thi hành Luật số 88/2020/QH14.",)),
    RelationRow("quy định chi tiết một số điều và biện pháp để tổ chức, hướng dẫn thi hành", ("details", "guides"),
        wide=False, passive="", examples=(
        "Nghị định số 915/2021/NĐ-CP quy định chi tiết một số điều và biện pháp để tổ chức, hướng dẫn thi hành Luật số 88/2020/QH14.",)),
    RelationRow("quy định chi tiết và hướng dẫn", ("details", "guides"), wide=False, passive="", examples=(
        "Nghị định số 915/2021/NĐ-CP quy định chi tiết và hướng dẫn một số điều của Luật số 88/2020/QH14.",)),
    RelationRow("quy định chi tiết và hướng dẫn thi hành", ("details", "guides"), wide=False, passive="", examples=(
        "Nghị định số 915/2021/NĐ-CP quy định chi tiết và hướng dẫn thi hành Luật số 88/2020/QH14.",)),
    RelationRow("quy định chi tiết, hướng dẫn", ("details", "guides"), wide=False, passive="", examples=(
        "Thông tư số 915/2021/TT-BTC quy định chi tiết, hướng dẫn thi hành Nghị định số 88/2020/NĐ-CP.",)),
    RelationRow("hướng dẫn", ("guides",), wide=False, passive="marked", examples=(
        "Thông tư số 915/2021/TT-BTC hướng dẫn Nghị định số 88/2020/NĐ-CP.",
        "Nghị định số 88/2020/NĐ-CP được hướng dẫn bởi Thông tư số 915/2021/TT-BTC.")),
    RelationRow("hướng dẫn thi hành", ("guides",), wide=False, passive="", examples=(
        "Thông tư số 915/2021/TT-BTC hướng dẫn thi hành một số điều của Nghị định số 88/2020/NĐ-CP.",)),
    RelationRow("hướng dẫn thực hiện", ("guides",), wide=False, passive="", examples=(
        "Thông tư số 915/2021/TT-BTC hướng dẫn thực hiện Nghị định số 88/2020/NĐ-CP.",)),
    RelationRow("hướng dẫn việc thi hành", ("guides",), wide=False, passive="", examples=(
        "Thông tư số 915/2021/TT-BTC hướng dẫn việc thi hành Nghị định số 88/2020/NĐ-CP.",)),
    RelationRow("hướng dẫn chi tiết", ("guides",), wide=False, passive="", examples=(
        "Thông tư số 915/2021/TT-BTC hướng dẫn chi tiết Nghị định số 88/2020/NĐ-CP.",)),
    RelationRow("thực hiện", ("implements",), wide=False, passive="", examples=(
        "Kế hoạch số 915/KH-UBND thực hiện Nghị quyết số 88/NQ-CP.",
        "Quyết định số 915/QĐ-TTg ban hành Kế hoạch thực hiện Nghị quyết số 88/NQ-CP.")),
    RelationRow("tổ chức thực hiện", ("implements",), wide=False, passive="", examples=(
        "Chỉ thị số 15/CT-TTg về việc tổ chức thực hiện Nghị quyết số 88/NQ-CP.",)),
    RelationRow("triển khai", ("implements",), wide=False, passive="", examples=(
        "Kế hoạch số 915/KH-UBND triển khai Nghị quyết số 88/NQ-CP.",)),
    RelationRow("triển khai thực hiện", ("implements",), wide=False, passive="", examples=(
        "Kế hoạch số 915/KH-UBND triển khai thực hiện Nghị quyết số 88/NQ-CP.",)),
    RelationRow("triển khai thi hành", ("implements",), wide=False, passive="", examples=(
        "Kế hoạch số 915/KH-UBND triển khai thi hành Luật số 88/2020/QH14.",)),
    RelationRow("thi hành", ("implements",), wide=False, passive="", examples=(
        "Chỉ thị số 15/CT-TTg về việc thi hành Luật số 88/2020/QH14.",)),
    RelationRow("quán triệt", ("implements",), wide=False, passive="", examples=(
        "Kế hoạch số 15-KH/TU quán triệt Nghị quyết số 88-NQ/TW.",)),
    RelationRow("quán triệt và thực hiện", ("implements",), wide=False, passive="", examples=(
        "Kế hoạch số 15-KH/TU quán triệt và thực hiện Nghị quyết số 88-NQ/TW.",)),
    RelationRow("quán triệt, triển khai thực hiện", ("implements",), wide=False, passive="", examples=(
        "Kế hoạch số 15-KH/TU quán triệt, triển khai thực hiện Nghị quyết số 88-NQ/TW.",)),
    RelationRow("quán triệt, thực hiện", ("implements",), wide=False, passive="", examples=(
        "Kế hoạch số 15-KH/TU quán triệt, thực hiện Nghị quyết số 88-NQ/TW.",)),
    # What another instrument stands on.
    RelationRow("căn cứ", ("based_on",), wide=False, passive="", examples=(
        "Quyết định số 915/QĐ-BNV được ban hành căn cứ Nghị định số 88/2020/NĐ-CP.",)),
    RelationRow("căn cứ vào", ("based_on",), wide=False, passive="", examples=(
        "Quyết định số 915/QĐ-BNV được ban hành căn cứ vào Nghị định số 88/2020/NĐ-CP.",)),
    RelationRow("chiểu", ("based_on",), wide=False, passive="", examples=(
        "Nghị định số 915-TTg được ban hành chiểu Sắc lệnh số 901-SL.",)),
    RelationRow("chiểu theo", ("based_on",), wide=False, passive="", examples=(
        "Nghị định số 915-TTg được ban hành chiểu theo Sắc lệnh số 901-SL.",)),
    RelationRow("trên cơ sở", ("based_on",), wide=False, passive="", examples=(
        "Quyết định số 915/QĐ-BNV ban hành trên cơ sở Nghị định số 88/2020/NĐ-CP.",)),
)
# fmt: on

ENDS: Final = ("hết hiệu lực thi hành", "hết hiệu lực", "bị bãi bỏ", "được bãi bỏ")
"""Words that end what stands before them, where another instrument takes effect: `X hết hiệu lực kể từ ngày Luật này có hiệu lực`."""

BETWEEN: Final = (
    "một", "số", "điều", "khoản", "điểm", "mục", "chương", "phần", "phụ lục", "tiết", "tên", "nội dung", "các",
    "những", "của", "trong", "toàn bộ", "và", "hoặc", "đến", "từ", "cho", "quy định", "điều khoản", "tại", "đoạn",
    "hiệu lực", "thi hành", "thực hiện", "áp dụng", "việc", "thứ nhất", "thứ hai", "thứ ba", "thứ tư", "thứ năm",
)  # fmt: skip
"""Words that may stand between such a phrase and the instrument: places in it, and how much of it."""

BETWEEN_CLOSE: Final = (
    "một", "số", "điều", "khoản", "điểm", "mục", "chương", "phần", "nội dung", "các", "những", "của", "và", "đến",
    "có hiệu quả", "hiệu quả", "nghiêm", "nghiêm túc", "tốt", "thi hành", "thực hiện", "áp dụng", "tinh thần", "quy định", "việc", "về việc",
)  # fmt: skip
"""The same behind phrases that follow their subject closely; `thực hiện theo quy định tại` is no relation."""

SUBJECTS: Final[tuple[SubjectRow, ...]] = (
    SubjectRow("nghị định", "nghị định"),
    SubjectRow("thông tư liên tịch", "thông tư liên tịch"),
    SubjectRow("thông tư", "thông tư"),
    SubjectRow("nghị quyết", "nghị quyết"),
    SubjectRow("bộ luật", "bộ luật"),
    SubjectRow("luật", "luật"),
    SubjectRow("pháp lệnh", "pháp lệnh"),
    SubjectRow("quyết định", "quyết định", capital=True),
    SubjectRow("chỉ thị", "chỉ thị", capital=True),
    SubjectRow("kế hoạch", "kế hoạch", capital=True, issued=True),
    SubjectRow("chương trình hành động", "chương trình", capital=True, issued=True),
    SubjectRow("chương trình", "chương trình", capital=True, issued=True),
    SubjectRow("quy chế", "quy chế", capital=True, issued=True),
    SubjectRow("kết luận", "kết luận", capital=True),
)

MANY: Final = (
    "các", "những", "nhiều", "một số", "hai", "ba", "bốn", "mọi", "hàng loạt", "số", "mấy",
)  # fmt: skip
"""Words before a kind that make it several: `các Thông tư hướng dẫn thi hành Luật …` names none of them."""

TITLE_STARTS: Final = (
    "về", "quy định", "hướng dẫn", "ban hành", "phê duyệt", "ngày", "của", "có hiệu lực", "được", "do", "v/v",
    "đối với", "trong", "thành lập", "kèm theo", "công bố", "thí điểm", "năm", "có nội dung",
)  # fmt: skip
"""Words with which the title or the fate of an instrument goes on behind its number."""

NEW_SUBJECTS: Final = (
    "bộ", "sở", "ubnd", "ủy ban", "uỷ ban", "chính phủ", "thủ tướng", "quốc hội", "cục", "tổng cục", "chi cục", "ông",
    "bà", "ngân hàng", "thành phố", "tp", "tỉnh", "hđnd", "hội đồng", "cơ quan", "ban", "đảng", "đồng chí", "chúng tôi",
    "người", "doanh nghiệp", "địa phương", "chủ tịch",
)  # fmt: skip
"""Words with which somebody else begins to act behind a comma: `theo Nghị định số 15, Bộ Tài chính …`."""

DEEDS: Final = (
    "đã", "sẽ", "đang", "cần", "phải", "yêu cầu", "đề nghị", "kiến nghị", "vừa", "trình", "giao", "đề xuất", "xem xét",
    "tiếp tục", "chủ động", "nghiên cứu", "rà soát",
)  # fmt: skip
"""Words that show somebody acting, so that what follows is not the title of an instrument."""
