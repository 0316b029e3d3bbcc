"""Small values that check themselves: where something stands, what names it, when it is.

A value is read from a string by ``parse``, which takes the whole string or raises :class:`~vanban.errors.ParseError`,
and is written by ``str``; ``X.parse(str(x)) == x`` for every one.
"""

from __future__ import annotations

import calendar
import datetime as dt
import functools
import re
from enum import StrEnum
from typing import Final

import attrs

from vanban import _symbols
from vanban._tables import kinds
from vanban._text import fold_key, prepare
from vanban.errors import ParseError

__all__ = [
    "Bound",
    "CitationForm",
    "DivisionKind",
    "InstrumentKind",
    "MeetingKind",
    "Mode",
    "PartOfDay",
    "Period",
    "Pinpoint",
    "Precision",
    "Rank",
    "RelationKind",
    "Span",
    "Symbol",
]


def __dir__() -> list[str]:
    return __all__


class InstrumentKind(StrEnum):
    """The kinds of instrument; the value is the Vietnamese name in lower case.

    State kinds as in Luật 64/2025/QH15, điều 4, and Nghị định 30/2020/NĐ-CP, điều 7; Party kinds as in Quy định
    399-QĐ/TW.
    """

    CONSTITUTION = "hiến pháp"
    CODE = "bộ luật"
    LAW = "luật"
    ORDINANCE = "pháp lệnh"
    RESOLUTION = "nghị quyết"
    JOINT_RESOLUTION = "nghị quyết liên tịch"
    ORDER = "lệnh"
    DECREE = "nghị định"
    DECISION = "quyết định"
    DIRECTIVE = "chỉ thị"
    CIRCULAR = "thông tư"
    JOINT_CIRCULAR = "thông tư liên tịch"
    DECREE_ORDER = "sắc lệnh"
    DECREE_LAW = "sắc luật"
    PROMULGATION_ORDER = "lệnh công bố"
    INTERMINISTERIAL_CIRCULAR = "thông tư liên bộ"
    INTERSECTORAL_CIRCULAR = "thông tư liên ngành"
    RULES = "quy chế"
    REGULATION = "quy định"
    COMMUNIQUE = "thông cáo"
    NOTICE = "thông báo"
    GUIDANCE = "hướng dẫn"
    PROGRAMME = "chương trình"
    PLAN = "kế hoạch"
    OPTION_PAPER = "phương án"
    SCHEME = "đề án"
    PROJECT = "dự án"
    REPORT = "báo cáo"
    MINUTES = "biên bản"
    SUBMISSION = "tờ trình"
    CONTRACT = "hợp đồng"
    OFFICIAL_LETTER = "công văn"
    TELEGRAM = "công điện"
    MEMORANDUM = "bản ghi nhớ"
    AGREEMENT_PAPER = "bản thỏa thuận"
    POWER_OF_ATTORNEY = "giấy ủy quyền"
    INVITATION = "giấy mời"
    INTRODUCTION = "giấy giới thiệu"
    LEAVE_SLIP = "giấy nghỉ phép"
    TRAVEL_ORDER = "giấy đi đường"
    CERTIFICATE = "giấy chứng nhận"
    LICENCE = "giấy phép"
    TRANSMITTAL_SLIP = "phiếu gửi"
    FORWARDING_SLIP = "phiếu chuyển"
    NOTIFICATION_SLIP = "phiếu báo"
    COURTESY_LETTER = "thư công"
    TRUE_COPY = "bản sao y"
    EXTRACT_COPY = "bản trích sao"
    RECOPY = "bản sao lục"
    CONSOLIDATED_TEXT = "văn bản hợp nhất"
    STRATEGY = "chiến lược"
    MASTER_PLAN = "quy hoạch"
    PROCEDURE = "quy trình"
    CHARTER = "điều lệ"
    COORDINATION_PROGRAMME = "chương trình phối hợp"
    COORDINATION_RULES = "quy chế phối hợp"
    JOINT_PLAN = "kế hoạch liên tịch"
    JOINT_GUIDANCE = "hướng dẫn liên tịch"
    INTERSECTORAL_GUIDANCE = "hướng dẫn liên ngành"
    CONCLUSION = "kết luận"
    PARTY_CIRCULAR = "thông tri"
    PLATFORM = "cương lĩnh"
    DECLARATION = "tuyên bố"
    APPEAL = "lời kêu gọi"
    PRECEDENT = "án lệ"
    JUDGMENT = "bản án"
    INDICTMENT = "cáo trạng"
    TREATY = "điều ước quốc tế"
    AGREEMENT = "hiệp định"
    PACT = "hiệp ước"
    CONVENTION = "công ước"
    PROTOCOL = "nghị định thư"
    TREATY_CHARTER = "hiến chương"

    @property
    def english(self) -> str:
        """The English name: ``decree``."""
        return _kind_rows()[self].english

    @property
    def code(self) -> str | None:
        """The letters that stand for the kind in a symbol (``NĐ``), or ``None`` where there are none."""
        codes = _kind_rows()[self].codes
        return codes[0] if codes else None


@functools.cache
def _kind_rows() -> dict[str, kinds.KindRow]:
    return {row.name: row for row in kinds.ROWS}


class CitationForm(StrEnum):
    """How a mention names its instrument."""

    FULL = "full"
    """With its symbol: ``Nghị định số 77/2010/NĐ-CP``, or the bare symbol."""
    SHORT = "short"
    """Kind and number without the whole symbol: ``Nghị định 77``."""
    NAMED = "named"
    """By its name: ``Luật Đất đai 2013``."""
    ANAPHORA = "anaphora"
    """Pointing at an instrument named before or at the text itself: ``Nghị định này``."""


class RelationKind(StrEnum):
    """What one instrument does to another."""

    AMENDS = "amends"
    REPLACES = "replaces"
    REPEALS = "repeals"
    IMPLEMENTS = "implements"
    GUIDES = "guides"
    DETAILS = "details"
    BASED_ON = "based_on"


class Precision(StrEnum):
    """How closely a calendar expression fixes its days."""

    DAY = "day"
    MONTH = "month"
    QUARTER = "quarter"
    HALF = "half"
    MONTHS = "months"
    """The first or last months of a year, other than a half: ``9 tháng đầu năm``."""
    YEAR = "year"
    YEARS = "years"
    """Several whole years: ``giai đoạn 2021-2025``, a decade, a century."""
    RANGE = "range"
    """From one day or month to another."""


class Bound(StrEnum):
    """Whether a figure is a limit or an estimate."""

    AT_LEAST = "≥"
    AT_MOST = "≤"
    ABOUT = "~"


class MeetingKind(StrEnum):
    """The kinds of gathering; the value is the Vietnamese word."""

    BRIEFING = "giao ban"
    INTERIM_REVIEW = "sơ kết"
    FINAL_REVIEW = "tổng kết"
    TRAINING = "tập huấn"
    PRESS_CONFERENCE = "họp báo"
    SESSION = "phiên họp"
    CONFERENCE = "hội nghị"
    SEMINAR = "hội thảo"
    CONGRESS = "đại hội"
    ASSEMBLY_SESSION = "kỳ họp"
    CEREMONY = "lễ"
    WORKING_SESSION = "buổi làm việc"
    CONSTITUENCY_MEETING = "tiếp xúc"
    TALKS = "hội đàm"
    OTHER = "khác"


class Mode(StrEnum):
    """How a gathering is attended."""

    ONLINE = "online"
    IN_PERSON = "in_person"
    HYBRID = "hybrid"


class PartOfDay(StrEnum):
    """The part of the day, as the word that the text uses."""

    DAWN = "rạng sáng"
    MORNING = "sáng"
    NOON = "trưa"
    AFTERNOON = "chiều"
    EVENING = "tối"
    NIGHT = "đêm"


class Rank(StrEnum):
    """Military and police ranks.

    Both services use the same words (Luật Sĩ quan Quân đội nhân dân, Luật Công an nhân dân).
    """

    GENERAL = "Đại tướng"
    SENIOR_LIEUTENANT_GENERAL = "Thượng tướng"
    ADMIRAL = "Đô đốc"
    LIEUTENANT_GENERAL = "Trung tướng"
    VICE_ADMIRAL = "Phó Đô đốc"
    MAJOR_GENERAL = "Thiếu tướng"
    REAR_ADMIRAL = "Chuẩn Đô đốc"
    SENIOR_COLONEL = "Đại tá"
    COLONEL = "Thượng tá"
    LIEUTENANT_COLONEL = "Trung tá"
    MAJOR = "Thiếu tá"
    CAPTAIN = "Đại úy"
    SENIOR_LIEUTENANT = "Thượng úy"
    LIEUTENANT = "Trung úy"
    SECOND_LIEUTENANT = "Thiếu úy"
    WARRANT_OFFICER = "Chuẩn úy"
    MASTER_SERGEANT = "Thượng sĩ"
    SERGEANT = "Trung sĩ"
    CORPORAL = "Hạ sĩ"
    PRIVATE_FIRST_CLASS = "Binh nhất"
    PRIVATE = "Binh nhì"


class DivisionKind(StrEnum):
    """The units of a legal text, large to small (Nghị định 78/2025/NĐ-CP)."""

    PART = "phần"
    CHAPTER = "chương"
    SECTION = "mục"
    SUBSECTION = "tiểu mục"
    ARTICLE = "điều"
    CLAUSE = "khoản"
    POINT = "điểm"
    ITEM = "tiết"
    ANNEX = "phụ lục"


@attrs.frozen(order=True)
class Span:
    """A piece of a text, as offsets in code points."""

    start: int
    """Offset of the first character."""
    end: int
    """Offset behind the last character."""

    def of(self, text: str) -> str:
        """The piece of *text* that the span marks."""
        return text[self.start : self.end]


@attrs.frozen
class Symbol:
    """A số hiệu: the number and the letters under which an instrument is registered.

    The letters are the official ones (``NĐ-CP``, ``QĐ-TTg``, ``CTr``); separators stay as they were written.
    The shapes of each era follow Nghị định 30/2020/NĐ-CP, phụ lục I and III, and their predecessors; Party shapes
    follow Hướng dẫn 36-HD/VPTW.
    """

    number: str
    """The number as written, with its leading zeros and letters: ``03``, ``36a``, ``66.19``."""
    year: int | None
    """The year in the symbol; ``None`` where the shape has none (``28-NQ/TW``, ``148/NQ-CP``)."""
    code: str
    """Kind and issuer codes with the separators between them: ``NĐ-CP``, ``TTLT/BCA-BQP``, ``QH15``."""
    layout: str = ""
    """How number, year and code are joined where that differs from the usual ``n/y/c``, ``n/c`` or ``n-K/ORG``:
    ``n-c`` (``61-CP``), ``nc`` (``08TT/LB``), ``n/c/y`` (``50/CP/1995``), ``n-c/y``, ``n-y/c``, ``n/K/ORG``.
    """

    @classmethod
    def parse(cls, text: str) -> Symbol:
        """Read a whole symbol.

        Spaces, dashes, look-alike letters, lost diacritics and case are brought to the canonical form; wrong or missing
        characters are not mended here.

        Raises:
            ParseError: if *text* is anything but one symbol.
        """
        prepared = prepare(text)
        parts = _symbols.read_symbol(prepared.text)
        if isinstance(parts, _symbols.Fault):
            raise ParseError(text, prepared.span(parts.start, parts.end), parts.expected)
        return cls(*parts)

    def __str__(self) -> str:
        return _symbols.write_symbol(self.number, self.year, self.code, self.layout)

    @property
    def key(self) -> str:
        """What all spellings of one symbol share: no leading zeros, one case, one separator, plain letters."""
        return _symbols.key_of(self.number, self.year, self.code)

    @property
    def kind_code(self) -> str | None:
        """The code of the kind (``NĐ``); ``None`` where the symbol shows none (``64/2025/QH15``, ``571/VPCP-KTTH``)."""
        return _symbols.kind_code_of(self.code)

    @property
    def issuer_codes(self) -> tuple[str, ...]:
        """The codes of the issuing bodies in the order of signing: ``("BCA", "BQP")``."""
        return _symbols.issuer_codes_of(self.code)


_UNITS: Final = (
    ("item", "tiết"),
    ("point", "điểm"),
    ("clause", "khoản"),
    ("article", "Điều"),
    ("subsection", "Tiểu mục"),
    ("section", "Mục"),
    ("chapter", "Chương"),
    ("part", "Phần"),
    ("annex", "Phụ lục"),
)
_UNIT_OF_WORD: Final = {fold_key(word): name for name, word in _UNITS}
_PIN: Final = re.compile(
    r"\s*,?\s*(?:((?i:phụ\s+lục))(?=\s*(?:,|\Z))|((?i:phụ\s+lục|phần|chương|tiểu\s+mục|mục|điều|khoản|điểm|tiết))"
    r"\s+((?i:thứ\s+)[a-zđ]\w*|(?:số\s+)?[0-9]+(?:\.[0-9]+)*[a-zđ]{0,2}|[IVXLCDM]+[a-z]?|[A-Za-zĐđ]{1,2}(?:\.?[0-9]{1,2})?|[ivx]{3,5})(?!\w))"
)


@attrs.frozen(kw_only=True)
class Pinpoint:
    """One place inside an instrument, as small as the text names it (Nghị định 78/2025/NĐ-CP, điều 62 to 68)."""

    part: str | None = None
    """Number of the Phần, as printed: ``II``, ``thứ hai``."""
    chapter: str | None = None
    """Number of the Chương: ``III``."""
    section: str | None = None
    """Number of the Mục: ``2``."""
    subsection: str | None = None
    """Number of the Tiểu mục: ``1``."""
    article: str | None = None
    """Number of the Điều: ``5``, ``15a``."""
    clause: str | None = None
    """Number of the Khoản: ``1``."""
    point: str | None = None
    """Letter of the Điểm: ``a``, ``đ``."""
    item: str | None = None
    """Letter or number of the tiết: ``i``, ``a.1``, ``1.1``."""
    annex: str | None = None
    """Number of the Phụ lục: ``III``; an empty string where there is only one, unnumbered."""

    def __attrs_post_init__(self) -> None:
        if all(getattr(self, name) is None for name, _ in _UNITS):
            message = "a pinpoint names at least one unit"
            raise ValueError(message)

    @classmethod
    def parse(cls, text: str) -> Pinpoint:
        """Read a whole pinpoint, from the small unit to the large or the other way round.

        Raises:
            ParseError: if *text* is anything but one pinpoint.
        """
        prepared = prepare(text)
        folded = prepared.text
        fields: dict[str, str] = {}
        at = 0
        while at < len(folded):
            found = _PIN.match(folded, at)
            if found is None:
                break
            name = _UNIT_OF_WORD[fold_key(found[1] or found[2])]
            if name in fields:
                raise ParseError(text, prepared.span(*found.span(1 if found[1] else 2)), "each unit once")
            fields[name] = found[3] or ""
            at = found.end()
        if at < len(folded.rstrip()) or not fields:
            raise ParseError(text, prepared.span(at, len(folded)), "a unit and its number, such as “khoản 1 Điều 5”")
        return cls(**fields)

    def __str__(self) -> str:
        pieces = ((word, getattr(self, name)) for name, word in _UNITS)
        return " ".join(f"{word} {number}".strip() for word, number in pieces if number is not None)


@attrs.frozen(order=True)
class Period:
    """A stretch of days; both ends belong to it."""

    start: dt.date
    """The first day."""
    end: dt.date
    """The last day, not before the first."""

    def __attrs_post_init__(self) -> None:
        if self.end < self.start:
            message = f"a period cannot end ({self.end}) before it starts ({self.start})"
            raise ValueError(message)

    @classmethod
    def parse(cls, text: str) -> Period:
        """Read a quarter, months, a year, a day or a range.

        ``quý I năm 2017``, ``6 tháng đầu năm 2020``, ``tháng 9 năm 2019``, ``năm 2019``, ``12/7/2010``.

        Raises:
            ParseError: if *text* is anything but one period with its year.
        """
        period = _read_period(text)
        if period is None:
            raise ParseError(text, (0, len(text)), "a period with its year, such as “quý I năm 2017”")
        return cls(*period)

    def __str__(self) -> str:
        start, end = self.start, self.end
        if start == end:
            return f"ngày {start.day} tháng {start.month} năm {start.year:04}"
        if start.year == end.year and start.day == 1 and end.day == calendar.monthrange(end.year, end.month)[1]:
            months = (start.month, end.month)
            if months == (1, 12):
                return f"năm {start.year:04}"
            if start.month == end.month:
                return f"tháng {start.month} năm {start.year:04}"
            if months in _QUARTERS:
                return f"quý {_ROMAN[_QUARTERS.index(months)]} năm {start.year:04}"
            if start.month == 1:
                return f"{end.month} tháng đầu năm {start.year:04}"
            if end.month == 12:  # noqa: PLR2004 - December
                return f"{13 - start.month} tháng cuối năm {start.year:04}"
        return f"từ ngày {start.day}/{start.month}/{start.year:04} đến ngày {end.day}/{end.month}/{end.year:04}"


_ROMAN: Final = ("I", "II", "III", "IV")
_QUARTERS: Final = ((1, 3), (4, 6), (7, 9), (10, 12))
_DAY: Final = r"(?:ngày )?([0-9]{1,2})(?:/| tháng )([0-9]{1,2})(?:/| năm )([0-9]{4})"
_ISO: Final = r"([0-9]{4})-([0-9]{2})-([0-9]{2})"
_PERIODS: Final = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?:từ )?{_DAY}(?: đến | ?- ?){_DAY}",
        _DAY,
        rf"{_ISO}/{_ISO}",
        rf"{fold_key('quý')} (iv|i{{1,3}}|[1-4])(?: năm |/)([0-9]{{4}})",
        r"([0-9]{1,2}) tháng (đầu|cuối) năm ([0-9]{4})",
        r"nửa (đầu|cuối) năm ([0-9]{4})",
        r"tháng ([0-9]{1,2})(?: năm |/)([0-9]{4})",
        r"năm ([0-9]{4})",
    )
)


def _read_period(text: str) -> tuple[dt.date, dt.date] | None:
    words = fold_key(text)
    for index, pattern in enumerate(_PERIODS):
        if found := pattern.fullmatch(words):
            try:
                return _period_of(index, found.groups())
            except ValueError:
                return None
    return None


def _period_of(form: int, parts: tuple[str, ...]) -> tuple[dt.date, dt.date] | None:
    days: tuple[dt.date, dt.date] | None
    match form:
        case 0:
            days = _day(parts[2::-1]), _day(parts[5:2:-1])
        case 1:
            days = _day(parts[::-1]), _day(parts[::-1])
        case 2:
            days = _day(parts[:3]), _day(parts[3:])
        case 3:
            quarter = int(parts[0]) if parts[0].isdigit() else ("i", "ii", "iii", "iv").index(parts[0]) + 1
            days = _months(int(parts[1]), *_QUARTERS[quarter - 1])
        case 4:
            count, year = int(parts[0]), int(parts[2])
            days = _months(year, 1, count) if parts[1] == "đầu" else _months(year, 13 - count, 12)
        case 5:
            days = _months(int(parts[1]), *((1, 6) if parts[0] == "đầu" else (7, 12)))
        case 6:
            days = _months(int(parts[1]), int(parts[0]), int(parts[0]))
        case _:
            days = _months(int(parts[0]), 1, 12)
    return days if days[0] <= days[1] else None


def _day(parts: tuple[str, ...]) -> dt.date:
    year, month, day = map(int, parts)
    return dt.date(year, month, day)


def _months(year: int, first: int, last: int) -> tuple[dt.date, dt.date]:
    return dt.date(year, first, 1), dt.date(year, last, calendar.monthrange(year, last)[1])
