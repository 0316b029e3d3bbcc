"""Writers of whole legal texts, together with what should be read from them."""

from __future__ import annotations

import datetime as dt
import itertools
from typing import Final, NamedTuple

from hypothesis import strategies as st

from vanban.models import Division
from vanban.strategies._provisions import Hand, Layout, Sheet
from vanban.strategies._values import LAST_YEAR, ROMAN, body_name, capital, days
from vanban.values import DivisionKind, InstrumentKind, Span, Symbol

__all__ = ["WrittenDocument", "WrittenText", "legal_texts"]


class WrittenDocument(NamedTuple):
    """What a legal text that was written should be read as."""

    kind: InstrumentKind
    symbol: Symbol
    issuers: tuple[str, ...]
    issued: dt.date
    title: str
    divisions: tuple[Division, ...]


class WrittenText(NamedTuple):
    """A legal text that was written, and what it should be read as."""

    text: str
    expected: WrittenDocument


class _Paper(NamedTuple):
    """What is printed above and below the provisions of one instrument."""

    kind: InstrumentKind
    symbol: Symbol
    issuers: tuple[str, ...]
    column: tuple[str, ...]
    """The issuers as the heading prints them."""
    authority: str
    """Who enacts, as printed below the title; empty where nobody is."""
    title: str
    enacting: str
    """The line that ends the preamble."""
    signature: tuple[str, ...]
    motto: tuple[str, ...]
    number: str = "Số: "
    place: str = "Hà Nội"


_MOTTO: Final = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
_PARTY_MOTTO: Final = ("ĐẢNG CỘNG SẢN VIỆT NAM",)
_MINISTRIES: Final = ("BTC", "BNV", "BTP", "BYT", "BKHCN", "BGDĐT")
_PROVINCES: Final = ("Lào Cai", "Nghệ An", "Đồng Tháp", "Cao Bằng")
_TITLES: Final = (
    "Về công tác văn thư",
    "Quy định chi tiết một số điều của Luật Lưu trữ",
    "Sửa đổi, bổ sung một số điều của Nghị định số 901/2019/NĐ-CP về công tác văn thư và lưu trữ",
    "Hướng dẫn lập hồ sơ và nộp lưu hồ sơ, tài liệu vào lưu trữ cơ quan",
)
_LAWS: Final = ("LƯU TRỮ", "VĂN THƯ, LƯU TRỮ", "SỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU CỦA LUẬT LƯU TRỮ")
_GROUNDS: Final = (
    "Căn cứ Luật Tổ chức Chính phủ ngày 18 tháng 02 năm 2025;",
    "Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;",
    "Căn cứ Nghị định số 902/2023/NĐ-CP ngày 10 tháng 5 năm 2023 của Chính phủ quy định chi tiết Luật Lưu trữ;",
    "Xét Tờ trình số 12/TTr-SNV ngày 05 tháng 01 năm 2026;",
    "Theo đề nghị của Cục trưởng Cục Văn thư và Lưu trữ nhà nước;",
)
_NAMES: Final = ("Nguyễn Văn Khê", "Trần Thị Lam", "Đặng Minh Thước", "Lê Đức Trúc")
_RECIPIENTS: Final = (
    "- Như Điều 3;",
    "- Ủy ban nhân dân các tỉnh, thành phố;",
    "- Cổng Thông tin điện tử;",
    "- Lưu: VT, LT (2).",
)


def _law(draw: st.DrawFn, day: dt.date) -> _Paper:
    kind = InstrumentKind.LAW
    return _Paper(
        kind=kind,
        symbol=Symbol.parse(f"{draw(st.integers(1, 150)):02}/{day.year}/QH15"),
        issuers=("Quốc hội",),
        column=("QUỐC HỘI",),
        authority="",
        title=draw(st.sampled_from(_LAWS)),
        enacting="Quốc hội ban hành Luật Lưu trữ.",
        signature=("CHỦ TỊCH QUỐC HỘI",),
        motto=_MOTTO,
        number="Luật số: ",
        place="",
    )


def _decree(draw: st.DrawFn, day: dt.date) -> _Paper:
    return _Paper(
        kind=InstrumentKind.DECREE,
        symbol=Symbol.parse(f"{draw(st.integers(1, 350)):02}/{day.year}/NĐ-CP"),
        issuers=("Chính phủ",),
        column=("CHÍNH PHỦ",),
        authority=draw(st.sampled_from(("", "CHÍNH PHỦ"))),
        title=draw(st.sampled_from(_TITLES)),
        enacting="Chính phủ ban hành Nghị định về công tác văn thư.",
        signature=draw(
            st.sampled_from((("TM. CHÍNH PHỦ", "THỦ TƯỚNG"), ("TM. CHÍNH PHỦ", "KT. THỦ TƯỚNG", "PHÓ THỦ TƯỚNG")))
        ),
        motto=_MOTTO,
    )


def _circular(draw: st.DrawFn, day: dt.date) -> _Paper:
    code = draw(st.sampled_from(_MINISTRIES))
    name = body_name(code)
    return _Paper(
        kind=InstrumentKind.CIRCULAR,
        symbol=Symbol.parse(f"{draw(st.integers(1, 120)):02}/{day.year}/TT-{code}"),
        issuers=(name,),
        column=(name.upper(),),
        authority="",
        title=draw(st.sampled_from(_TITLES)),
        enacting=f"Bộ trưởng {name} ban hành Thông tư hướng dẫn lập hồ sơ.",
        signature=draw(st.sampled_from((("BỘ TRƯỞNG",), ("KT. BỘ TRƯỞNG", "THỨ TRƯỞNG")))),
        motto=_MOTTO,
    )


def _joint_circular(draw: st.DrawFn, day: dt.date) -> _Paper:
    codes = draw(st.permutations(_MINISTRIES))[:2]
    names = tuple(map(body_name, codes))
    first, second = (name.upper() for name in names)
    return _Paper(
        kind=InstrumentKind.JOINT_CIRCULAR,
        symbol=Symbol.parse(f"{draw(st.integers(1, 250)):02}/{day.year}/TTLT-{codes[0]}-{codes[1]}"),
        issuers=names,
        column=draw(st.sampled_from(((f"{first} - {second}",), (f"{first} -", second), (first, second)))),
        authority="",
        title=draw(st.sampled_from(_TITLES)),
        enacting=f"Bộ trưởng {names[0]} và Bộ trưởng {names[1]} ban hành Thông tư liên tịch hướng dẫn lập hồ sơ.",
        signature=("KT. BỘ TRƯỞNG", "THỨ TRƯỞNG"),
        motto=_MOTTO,
    )


def _decision(draw: st.DrawFn, day: dt.date) -> _Paper:
    place = draw(st.sampled_from(_PROVINCES))
    level = f"TỈNH {place.upper()}"
    return _Paper(
        kind=InstrumentKind.DECISION,
        symbol=Symbol.parse(f"{draw(st.integers(1, 90)):02}/{day.year}/QĐ-UBND"),
        issuers=(f"Ủy ban nhân dân tỉnh {place}",),
        column=draw(st.sampled_from((("ỦY BAN NHÂN DÂN", level), (f"ỦY BAN NHÂN DÂN {level}",)))),
        authority=draw(st.sampled_from(("", f"ỦY BAN NHÂN DÂN {level}", f"CHỦ TỊCH ỦY BAN NHÂN DÂN {level}"))),
        title="Ban hành Quy chế quản lý hồ sơ, tài liệu của tỉnh",
        enacting="QUYẾT ĐỊNH:",
        signature=draw(
            st.sampled_from(
                (("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"), ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"))
            )
        ),
        motto=_MOTTO,
        place=place,
    )


def _party_paper(draw: st.DrawFn, day: dt.date) -> _Paper:
    code, office = draw(st.sampled_from((("VPTW", "CHÁNH VĂN PHÒNG"), ("BTCTW", "TRƯỞNG BAN"))))
    name = body_name(code)
    del day  # symbols of the Party have no year
    return _Paper(
        kind=InstrumentKind.GUIDANCE,
        symbol=Symbol.parse(f"{draw(st.integers(1, 90)):02}-HD/{code}"),
        issuers=(name,),
        column=draw(st.sampled_from(((name.upper(),), ("BAN CHẤP HÀNH TRUNG ƯƠNG", name.upper())))),
        authority="",
        title="về thể thức và kỹ thuật trình bày văn bản của Đảng",
        enacting=f"{name} hướng dẫn thể thức văn bản như sau:",
        signature=(office,),
        motto=_PARTY_MOTTO,
        number=draw(st.sampled_from(("Số ", "Số: "))),
    )


# With the years in which they look so.
_PAPERS: Final = (
    (_law, 2021, 2025),
    (_decree, 2003, LAST_YEAR),
    (_circular, 2003, LAST_YEAR),
    (_joint_circular, 1999, 2015),
    (_decision, 2004, LAST_YEAR),
    (_party_paper, 2011, LAST_YEAR),
)


def _heading(draw: st.DrawFn, sheet: Sheet, paper: _Paper, day: dt.date) -> None:
    """The two columns of the heading, flattened one below the other or row by row, and what stands below them."""
    rule = "*" if paper.motto is _PARTY_MOTTO else "-" * draw(st.integers(3, 20))
    number = f"{paper.number}{paper.symbol}"
    dated = f"{paper.place}, ngày {day.day:02} tháng {day.month:02} năm {day.year}" if paper.place else ""
    order = draw(st.sampled_from(("left", "right", "rows")))
    left, right = [*paper.column, rule], [*paper.motto, "-" * 12]
    if order == "rows":
        between = draw(st.sampled_from((" ", "\t", " " * 12)))
        height = max(len(left), len(right))
        columns = [column + [""] * (height - len(column)) + [last] for column, last in ((left, number), (right, dated))]
        rows = [between.join(filter(None, row)) for row in zip(*columns, strict=True)]
    elif order == "left":
        rows = [*left, number, *right, dated]
    else:
        rows = [*right, dated, *left, number]
    for row in filter(None, rows):
        sheet.paragraph(row, kept=True)
    sheet.paragraph(paper.kind.upper(), kept=True)
    sheet.paragraph(paper.title)
    if draw(st.booleans()):
        sheet.paragraph(rule, kept=True)
    if paper.authority:
        sheet.paragraph(paper.authority)


def _preamble(draw: st.DrawFn, sheet: Sheet, paper: _Paper) -> None:
    for ground in draw(st.lists(st.sampled_from(_GROUNDS), min_size=1, max_size=3, unique=True)):
        sheet.paragraph(ground)
    sheet.paragraph(paper.enacting)


def _ending(draw: st.DrawFn, sheet: Sheet, paper: _Paper, day: dt.date) -> None:
    if paper.kind is InstrumentKind.LAW:
        sheet.paragraph(
            "Luật này được Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam khóa XV, kỳ họp thứ 9"
            f" thông qua ngày {day.day} tháng {day.month} năm {day.year}."
        )
    signed = [*paper.signature, draw(st.sampled_from(_NAMES))]
    copies = ["Nơi nhận:", *_RECIPIENTS[: draw(st.integers(1, len(_RECIPIENTS)))]]
    order = draw(st.sampled_from(("signed", "copies", "rows")))
    if paper.kind is InstrumentKind.LAW:
        rows = signed
    elif order == "signed":
        rows = signed + copies
    elif order == "copies":
        rows = copies + signed
    else:
        rows = [" ".join(filter(None, row)) for row in itertools.zip_longest(copies, signed, fillvalue="")]
    for row in rows:
        sheet.paragraph(row, kept=True)


def _annexes(draw: st.DrawFn, sheet: Sheet, paper: _Paper, day: dt.date) -> list[Division]:
    """Lists that are issued with the instrument: one without a number, or several with."""
    count = draw(st.integers(0, 2))
    if not count:
        return []
    numbers: tuple[str | None, ...] = ROMAN[:count] if count > 1 or draw(st.booleans()) else (None,)
    word = draw(st.sampled_from(("Phụ lục", "PHỤ LỤC")))
    found: list[Division] = []
    for number in numbers:
        start = sheet.paragraph(f"{word} {number or ''}".strip())
        heading = draw(st.sampled_from(_LISTS))
        sheet.paragraph(heading)
        sheet.paragraph(_issued_with("Kèm theo", paper, day))
        children: list[Division] = []
        for at, line in enumerate(draw(st.lists(st.sampled_from(_ENTRIES), min_size=1, max_size=3)), 1):
            first = sheet.paragraph(f"{at}. {line}")
            children.append(Division(kind=DivisionKind.CLAUSE, number=str(at), span=Span(first, len(sheet.text))))
        found.append(_annex(sheet, number, start, heading, children))
    return found


def _rules(draw: st.DrawFn, sheet: Sheet, paper: _Paper, day: dt.date) -> Division:
    """The rules that a decision issues, with chapters and articles of their own."""
    start = sheet.paragraph("QUY CHẾ", kept=True)
    sheet.paragraph("QUẢN LÝ HỒ SƠ, TÀI LIỆU CỦA TỈNH", kept=True)
    sheet.paragraph(_issued_with("Ban hành kèm theo", paper, day))
    children = Hand(draw, sheet).body(amending=False)
    return _annex(sheet, None, start, "QUY CHẾ QUẢN LÝ HỒ SƠ, TÀI LIỆU CỦA TỈNH", children)


def _issued_with(words: str, paper: _Paper, day: dt.date) -> str:
    named = f"{capital(paper.kind)} số {paper.symbol} ngày {day.day:02} tháng {day.month:02} năm {day.year}"
    return f"({words} {named} của {paper.issuers[0]})"


def _annex(sheet: Sheet, number: str | None, start: int, heading: str, children: list[Division]) -> Division:
    return Division(
        kind=DivisionKind.ANNEX,
        number=number,
        heading=heading,
        span=Span(start, len(sheet.text)),
        children=tuple(children),
    )


_LISTS: Final = ("DANH MỤC HỒ SƠ, TÀI LIỆU", "MẪU BIÊN BẢN GIAO NHẬN TÀI LIỆU", "THỜI HẠN BẢO QUẢN HỒ SƠ")
_ENTRIES: Final = ("Hồ sơ về tổ chức bộ máy;", "Sổ đăng ký văn bản đi;", "Tài liệu kế toán của đơn vị.")


@st.composite
def legal_texts(draw: st.DrawFn, *, cut: bool | None = None) -> WrittenText:
    """Whole legal texts: laws, decrees, circulars, decisions with what they issue, and papers of the Party.

    Their lines are *cut* at a width, or hold a paragraph each; either, where nothing is said.
    """
    writer, first, last = draw(st.sampled_from(_PAPERS))
    day = draw(days(first, last))
    paper = writer(draw, day)
    layout = Layout(
        gap=draw(st.sampled_from(("\n", "\n\n"))),
        width=80 if (draw(st.booleans()) if cut is None else cut) else 0,
        page=draw(st.sampled_from((0, 0, 25))),
        form=draw(st.sampled_from(("NFC", "NFC", "NFD"))),
    )
    sheet = Sheet(layout)
    _heading(draw, sheet, paper, day)
    hand = Hand(draw, sheet)
    _preamble(draw, sheet, paper)
    if paper.kind is InstrumentKind.GUIDANCE:
        divisions = hand.listed()
    elif paper.kind is InstrumentKind.DECISION:
        divisions = hand.orders()
    else:
        divisions = hand.body()
    _ending(draw, sheet, paper, day)
    if paper.kind is InstrumentKind.DECISION:
        divisions.append(_rules(draw, sheet, paper, day))
    elif paper.kind is not InstrumentKind.LAW:
        divisions += _annexes(draw, sheet, paper, day)
    expected = WrittenDocument(paper.kind, paper.symbol, paper.issuers, day, paper.title, tuple(divisions))
    return WrittenText(sheet.text, expected)
