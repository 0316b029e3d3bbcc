"""Sources: what is told apart, what each front end reads, and what is refused."""

import gzip
import logging
import sys
import zipfile
from collections.abc import Iterable, Sequence
from io import BytesIO

import pytest
from docx import Document
from pypdf import PdfReader, PdfWriter
from pypdf.errors import DependencyError

from vanban import _pdf
from vanban._sources import is_html, text_of
from vanban.errors import UnreadableError

# Plain text.


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n",
        "<",
        "< 5 m thì không phải lùi",
        "<5 m",
        "<b",
        "<!--",
        "<!-- ghi chú -->",
        "<!-- ghi chú --> Điều 1",
        "<?xml version='1.0'?><văn-bản/>",
        "<!doctype svg>",
        "<abbr>",
        "<https://lamkhe.example>",
        "# Điều 1\n\n<p>Trong Markdown</p>",
        "Chiều rộng <p> và <div>",
    ],
)
def test_plain_text_is_the_very_same(text: str) -> None:
    assert not is_html(text)
    assert text_of(text) is text


def test_plain_bytes() -> None:
    assert text_of("\ufeffĐiều 1. Tên gọi".encode()) == "Điều 1. Tên gọi"
    assert text_of("Tệp mở đầu bằng %PDF-1.7 là PDF".encode()) == "Tệp mở đầu bằng %PDF-1.7 là PDF"


def test_plain_bytes_in_an_old_encoding() -> None:
    assert text_of("NghÞ ®Þnh sè 77\nHéi nghÞ".encode("latin-1")) == "Nghị định số 77\nHội nghị"


def test_bytes_that_are_no_text() -> None:
    with pytest.raises(UnreadableError, match="no text"):
        text_of(b"Ch\0 ng\0\0\1\2\3")


# HTML.


@pytest.mark.parametrize(
    "text",
    [
        "<!DOCTYPE html><p>a",
        '<!doctype HTML PUBLIC "-//W3C//DTD HTML 4.01//EN"><p>a',
        '<?xml version="1.0" encoding="utf-16"?>\n<!DOCTYPE html>\n<html><body>a</body></html>',
        "\ufeff \n<!-- đầu --><!-- trang -->\n<HTML><BODY>a",
        "<div class='x'>a</div>",
        "<h1>a</h1>",
        "<table><tr><td>a",
        "<br/>a",
    ],
)
def test_a_page_opens_with_a_tag(text: str) -> None:
    assert is_html(text)
    assert text_of(text) == "a"
    assert text_of(text.encode()) == "a"


# Each row: a page, and its lines.
PAGES = [
    ("<p>một</p><p>hai</p>", "một\nhai"),
    ("<div><div>một</div>hai<section>ba</section></div>", "một\nhai\nba"),
    ("<p>một<br>hai<br/>ba<br></p><p>bốn", "một\nhai\nba\nbốn"),
    ("<p>một<br><br><br><br>hai</p>", "một\n\nhai"),
    ("<p>một</p><p></p><p>&nbsp;</p><p> </p>hai", "một\nhai"),
    ("<p>  một\n\t hai <b> ba</b> \n</p>", "một hai ba"),
    ("<p><b>Điều</b> <i>1</i>.</p>", "Điều 1."),
    ("<p>rộng&nbsp; 5&#160;m</p>", "rộng\u00a0 5\u00a0m"),
    ("<p>rộng 5 m<sup>2</sup><sup>[3]</sup>", "rộng 5 m2[3]"),
    ("<p>rộng < 5 m &lt; 6 m &amp;lt;", "rộng < 5 m < 6 m &lt;"),
    ("<p>Ngh&#7883; &#x111;&#7883;nh &ndash; &rsquo;", "Nghị định – ’"),
    ("<html><head><title>t</title><style>p {}</style></head><body><p>một", "một"),
    ("<p>một<script>if (a < b) '</p>'</script><noscript><p>b</p></noscript> hai", "một hai"),
    ("<p>một</p><style>p {}</style><template><p>b</template><p>hai", "một\nhai"),
    ("<ul><li>một<li>hai</ul>", "một\nhai"),
    ("<pre>một\n  hai  ba\n</pre><p>bốn", "một\nhai ba\nbốn"),
    ("<p>một<!-- x --><![if !supportLists]>hai<![endif]><o:p>ba</o:p>", "mộthaiba"),
    ("<p>một\0hai", "một\ufffdhai"),
    ("<p>một\ud800hai", "một?hai"),
    ("<p>", ""),
]


@pytest.mark.parametrize(("page", "lines"), PAGES)
def test_what_a_page_shows(page: str, lines: str) -> None:
    assert text_of(page) == lines


def test_the_heading_of_a_decree_is_a_table() -> None:
    page = """<table><tbody>
    <tr><td><p><b>BỘ CẦU ĐƯỜNG<br>-------</b></p></td><td><p>CỘNG HÒA XÃ HỘI<br>CHỦ NGHĨA VIỆT NAM</p>
    <p>Độc lập - Tự do</p></td></tr>
    <tr><td>Số: 901/2031/NĐ-CP</td><td><i>Lam Khê, ngày 5 tháng 3 năm 2031</i></td></tr></tbody></table>"""
    assert text_of(page).split("\n") == [
        "BỘ CẦU ĐƯỜNG",
        "-------",
        "CỘNG HÒA XÃ HỘI",
        "CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do",
        "Số: 901/2031/NĐ-CP",
        "Lam Khê, ngày 5 tháng 3 năm 2031",
    ]


def test_a_page_nests_as_deep_as_it_likes() -> None:
    assert text_of("<div>" * 300_000 + "Điều 1") == "Điều 1"
    assert text_of("<p>" + "<b>" * 100_000 + "Điều 1") == "Điều 1"


def test_a_page_may_be_large() -> None:
    assert len(text_of("<p>" + "a" * 12_000_000)) == 12_000_000


def test_a_page_reaches_for_nothing() -> None:
    page = '<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]><p>a&x;</p>'
    assert text_of(page).endswith("a&x;")


PAGE = "<html><head><meta charset={}></head><body>Độ rộng – 5 m</body></html>"


def test_the_encoding_of_a_page() -> None:
    assert text_of(PAGE.encode("utf-16")) == "Độ rộng – 5 m"
    assert text_of(PAGE.format("windows-1252").encode()) == "Độ rộng – 5 m"


def test_an_older_encoding_of_a_page() -> None:
    assert text_of(b'<html><meta http-equiv=x content="text/html; charset=windows-1258"><p>\xd0\xf4\xf2') == "Độ"
    assert text_of(b"<html><meta charset='iso-8859-1'><p>d\xe0i \x96 r\xf4ng") == "dài – rông"


# DOCX.

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"


def docx(body: str, numbering: str | None = None, styles: str | None = None) -> bytes:
    """A small DOCX."""
    names = ["document"]
    parts = {
        "word/document.xml": f"<w:document xmlns:w='{W}' xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'>"
        f"<w:body>{body}</w:body></w:document>",
        "_rels/.rels": f"<Relationships xmlns='{PACKAGE}/relationships'>"
        f"<Relationship Id='r' Type='{OFFICE}/officeDocument' Target='word/document.xml'/></Relationships>",
    }
    for name, content in (("numbering", numbering), ("styles", styles)):
        if content is not None:
            names.append(name)
            parts[f"word/{name}.xml"] = f"<w:{name} xmlns:w='{W}'>{content}</w:{name}>"
    relations = "".join(f"<Relationship Id='{x}' Type='{OFFICE}/{x}' Target='{x}.xml'/>" for x in names[1:])
    parts["word/_rels/document.xml.rels"] = (
        f"<Relationships xmlns='{PACKAGE}/relationships'>{relations}</Relationships>"
    )
    types = "".join(
        f"<Override PartName='/word/{x}.xml' ContentType='{TYPE}.{x if x != 'document' else 'document.main'}+xml'/>"
        for x in names
    )
    parts["[Content_Types].xml"] = (
        f"<Types xmlns='{PACKAGE}/content-types'><Default Extension='rels' "
        f"ContentType='application/vnd.openxmlformats-package.relationships+xml'/>{types}</Types>"
    )
    return zipped(parts)


def zipped(parts: dict[str, str]) -> bytes:
    file = BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return file.getvalue()


def p(text: str, num: int | None = None, level: int | None = None, style: str | None = None) -> str:
    """A paragraph, maybe of a list."""
    properties = "" if style is None else f"<w:pStyle w:val='{style}'/>"
    if num is not None or level is not None:
        places = "" if level is None else f"<w:ilvl w:val='{level}'/>"
        places += "" if num is None else f"<w:numId w:val='{num}'/>"
        properties += f"<w:numPr>{places}</w:numPr>"
    return f"<w:p><w:pPr>{properties}<w:tabs><w:tab w:val='left'/></w:tabs></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"


def levels(*patterns: str, more: Sequence[str] = ()) -> str:
    """Levels of a list: ``format text``."""
    written = ""
    for at, pattern in enumerate(patterns):
        kind, _, text = pattern.partition(" ")
        rest = more[at] if at < len(more) else "<w:start w:val='1'/>"
        written += f"<w:lvl w:ilvl='{at}'>{rest}<w:numFmt w:val='{kind}'/><w:lvlText w:val='{text}'/></w:lvl>"
    return written


def lists(*abstract: str, nums: Iterable[tuple[int, int, str]] = ((7, 0, ""),)) -> str:
    """The numbering part: levels, and (list, levels, overrides)."""
    return "".join(
        f"<w:abstractNum w:abstractNumId='{at}'>{content}</w:abstractNum>" for at, content in enumerate(abstract)
    ) + "".join(f"<w:num w:numId='{num}'><w:abstractNumId w:val='{at}'/>{content}</w:num>" for num, at, content in nums)


def lines(body: str, numbering: str | None = None, styles: str | None = None) -> list[str]:
    return text_of(docx(body, numbering, styles)).split("\n")


def test_paragraphs_and_tables_in_order() -> None:
    document = Document()
    document.add_paragraph("Mở đầu")
    table = document.add_table(2, 2)
    table.cell(0, 0).text = "BỘ CẦU ĐƯỜNG\n-----"
    table.cell(0, 1).text = "Độc lập - Tự do"
    table.cell(1, 0).text = "Số: 901/2031/NĐ-CP"
    table.cell(1, 1).text = "Lam Khê"
    document.add_paragraph("Điều 1.\tTên gọi")
    document.add_paragraph("mục một", style="List Number")
    document.add_paragraph("mục hai", style="List Number")
    document.add_paragraph("gạch", style="List Bullet")
    document.sections[0].header.paragraphs[0].text = "Đầu trang"
    file = BytesIO()
    document.save(file)
    assert text_of(file.getvalue()).split("\n") == [
        "Mở đầu",
        "BỘ CẦU ĐƯỜNG",
        "-----",
        "Độc lập - Tự do",
        "Số: 901/2031/NĐ-CP",
        "Lam Khê",
        "Điều 1.\tTên gọi",
        "1. mục một",
        "2. mục hai",
        "• gạch",
    ]


def test_what_a_paragraph_holds() -> None:
    assert lines(
        "<w:p><w:r><w:t xml:space='preserve'>Điều </w:t></w:r><w:hyperlink><w:r><w:t>1</w:t></w:r></w:hyperlink>"
        "<w:ins><w:r><w:t>.</w:t></w:r></w:ins><w:del><w:r><w:t>xóa</w:t></w:r></w:del>"
        "<w:moveFrom><w:r><w:t>dời</w:t></w:r></w:moveFrom><w:r><w:t/><w:noBreakHyphen/><w:instrText>PAGE</w:instrText>"
        "<w:br/><w:t>Tên</w:t><w:tab/></w:r></w:p>"
        "<w:sdt><w:sdtContent><w:p><w:r><w:t>Trong khung</w:t></w:r></w:p></w:sdtContent></w:sdt>"
        "<w:p><w:r><mc:AlternateContent><mc:Choice Requires='w'><w:txbxContent><w:p><w:r><w:t>hộp</w:t></w:r></w:p>"
        "</w:txbxContent></mc:Choice><mc:Fallback><w:t>hộp</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>"
        "<w:p/><w:p/><w:p><w:r><w:t>Cuối</w:t></w:r></w:p><w:p/><!-- x -->"
    ) == ["Điều 1.-", "Tên", "Trong khung", "", "Cuối"]


def test_articles_clauses_and_points() -> None:
    decree = levels("upperRoman Chương %1", "decimal Điều %2.", "decimal %3.", "lowerLetter %4)", "decimal %2.%3.%5.")
    places = [(0, "Chung"), (1, "Phạm vi"), (2, "Một"), (3, "thứ nhất"), (3, "thứ hai"), (2, "Hai"), (3, "lại"),
              (1, "Đối tượng"), (2, "Một"), (4, "sâu"), (0, "Riêng"), (1, "Tên")]  # fmt: skip
    assert lines("".join(p(text, 7, level) for level, text in places), lists(decree)) == [
        "Chương I Chung",
        "Điều 1. Phạm vi",
        "1. Một",
        "a) thứ nhất",
        "b) thứ hai",
        "2. Hai",
        "a) lại",
        "Điều 2. Đối tượng",
        "1. Một",
        "2.1.1. sâu",
        "Chương II Riêng",
        "Điều 1. Tên",
    ]


def test_articles_may_count_on_through_chapters() -> None:
    start = "<w:start w:val='1'/>"
    decree = levels("upperRoman Chương %1", "decimal Điều %2.", more=(start, start + "<w:lvlRestart w:val='0'/>"))
    body = p("A", 7) + p("B", 7, 1) + p("C", 7) + p("D", 7, 1)
    assert lines(body, lists(decree)) == ["Chương I A", "Điều 1. B", "Chương II C", "Điều 2. D"]


@pytest.mark.parametrize(
    ("level", "shown"),
    [
        ("decimal %1.", "28. x"),
        ("decimalZero %1.", "28. x"),
        ("lowerLetter %1)", "bb) x"),
        ("upperLetter %1)", "BB) x"),
        ("lowerRoman %1.", "xxviii. x"),
        ("upperRoman %1.", "XXVIII. x"),
        ("decimal Phụ lục", "Phụ lục x"),
        ("decimal ", "x"),
        ("none %1.", "x"),
        ("bullet -", "- x"),
        ("bullet \uf0b7", "• x"),
        ("bullet ", "• x"),
        ("japaneseCounting %1.", "x"),
        ("decimal %1.%9", "x"),
    ],
)
def test_ways_to_count(level: str, shown: str) -> None:
    assert lines(p("x", 7), lists(levels(level, more=["<w:start w:val='28'/>"]))) == [shown]


@pytest.mark.parametrize(
    ("start", "kind", "shown"),
    [
        (0, "decimalZero", "00"),
        (0, "lowerRoman", "0"),
        (0, "lowerLetter", "0"),
        (1_000_000, "upperRoman", "1000000"),
        (1_000_000, "upperLetter", "1000000"),
        (3999, "upperRoman", "MMMCMXCIX"),
        (26, "lowerLetter", "z"),
    ],
)
def test_far_numbers(start: int, kind: str, shown: str) -> None:
    content = levels(f"{kind} %1", more=[f"<w:start w:val='{start}'/><w:suff w:val='nothing'/>"])
    assert lines(p(" x", 7), lists(content)) == [f"{shown} x"]


def test_all_digits_in_a_legal_level() -> None:
    start = "<w:start w:val='2'/>"
    body = p("A", 7, 0) + p("B", 7, 1)
    assert lines(body, lists(levels("upperRoman %1.", "decimal %1.%2", more=(start, start + "<w:isLgl/>")))) == [
        "II. A",
        "2.2 B",
    ]
    off = start + "<w:isLgl w:val='0'/>"
    assert lines(body, lists(levels("upperRoman %1.", "decimal %1.%2", more=(start, off)))) == ["II. A", "II.2 B"]


def test_lists_that_share_their_levels_share_their_counts() -> None:
    anew = "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='5'/></w:lvlOverride>"
    body = p("A", 7) + p("B", 8) + p("C", 9) + p("D", 9) + p("E", 7)
    numbering = lists(levels("decimal %1."), nums=[(7, 0, ""), (8, 0, ""), (9, 0, anew)])
    assert lines(body, numbering) == ["1. A", "2. B", "5. C", "6. D", "7. E"]


def test_a_list_may_have_a_level_of_its_own() -> None:
    own = f"<w:lvlOverride w:ilvl='0'>{levels('lowerLetter %1)')}</w:lvlOverride>"
    assert lines(p("A", 7) + p("B", 8), lists(levels("decimal %1."), nums=[(7, 0, ""), (8, 0, own)])) == [
        "1. A",
        "b) B",
    ]


def style(name: str, based: str, properties: str) -> str:
    based_on = f"<w:basedOn w:val='{based}'/>"
    return f"<w:style w:type='paragraph' w:styleId='{name}'>{based_on}<w:pPr>{properties}</w:pPr></w:style>"


def test_a_style_may_name_the_list() -> None:
    styles = (
        style("Dieu", "Vong", "<w:numPr><w:numId w:val='7'/></w:numPr>")
        + style("Khoan", "Dieu", "<w:numPr><w:ilvl w:val='1'/></w:numPr>")
        + style("Vong", "Vong", "")
    )
    body = (
        p("A", style="Dieu")
        + p("B", style="Khoan")
        + p("C", level=1, style="Dieu")
        + p("D", num=0, style="Dieu")
        + p("E", style="Vong")
        + p("F", style="Khác")
        + p("G", style="Dieu")
    )
    assert lines(body, lists(levels("decimal Điều %1.", "decimal %2.")), styles) == [
        "Điều 1. A",
        "1. B",
        "2. C",
        "D",
        "E",
        "F",
        "Điều 2. G",
    ]


def test_levels_may_stand_with_a_style() -> None:
    numbering = lists("<w:numStyleLink w:val='So'/>", levels("decimal %1."), nums=[(7, 0, ""), (8, 1, "")])
    styles = style("So", "", "<w:numPr><w:numId w:val='8'/></w:numPr>")
    assert lines(p("A", 7) + p("B", 8), numbering, styles) == ["1. A", "2. B"]
    assert lines(p("A", 7) + p("B", 8), numbering) == ["A", "1. B"]


def test_lists_that_are_not_there() -> None:
    assert lines(p("A", 7)) == ["A"]
    assert lines(p("A", 9) + p("B", 7, 3) + p("C", 7, 40), lists(levels("decimal %1."))) == ["A", "B", "C"]
    odd = levels("decimal %1.").replace("'0'", "'một'")
    assert lines(p("A", 7), lists(odd)) == ["A"]
    assert lines(p("A", 7), lists(levels("decimal %1.", more=["<w:start w:val='-3'/>"]))) == ["0. A"]


def test_a_part_of_another_kind_is_no_list() -> None:
    source = docx(p("A", 7), lists(levels("decimal %1.")))
    with zipfile.ZipFile(BytesIO(source)) as archive:
        parts = {name: archive.read(name).decode() for name in archive.namelist()}
    parts["[Content_Types].xml"] = parts["[Content_Types].xml"].replace(f"{TYPE}.numbering+xml", "application/xml")
    assert text_of(zipped(parts)) == "A"


def test_a_document_without_text() -> None:
    assert text_of(docx("<w:p/>")) == ""


@pytest.mark.parametrize(
    "source",
    [
        zipped({"word/document.xml": "<w:document/>"}),
        docx("<w:p>")[:200],
        docx("</w:p>"),
        docx("<w:tbl>" * 400 + "</w:tbl>" * 400),
        b"PK\x03\x04",
    ],
)
def test_a_broken_docx(source: bytes, capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(UnreadableError, match="broken"):
        text_of(source)
    assert capfd.readouterr() == ("", "")


def test_a_docx_that_unpacks_to_too_much(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("vanban._sources._LARGEST", 100)
    with pytest.raises(UnreadableError, match="more than 1 GiB"):
        text_of(docx(p("A")))


# PDF.


def pdf(*pages: Sequence[tuple[int, int, str]]) -> bytes:
    """A small PDF: for each page, texts at places; the glyphs are numbers of its own, with a map to Unicode."""
    glyphs = {
        char: at for at, char in enumerate(sorted({char for page in pages for *_, text in page for char in text}), 1)
    }
    table = "".join(f"<{at:04X}> <{char.encode('utf-16-be', 'surrogatepass').hex()}>\n" for char, at in glyphs.items())
    kids = " ".join(f"{6 + 2 * at} 0 R" for at in range(len(pages)))
    encoded = "/Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R"
    system = "<< /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>"
    space = "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange"
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Count {len(pages)} /Kids [{kids}] >>",
        f"<< /Type /Font /Subtype /Type0 /BaseFont /X {encoded} >>",
        f"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X /DW 500 /CIDSystemInfo {system} >>",
        stream(f"begincmap\n{space}\n{len(glyphs)} beginbfchar\n{table}endbfchar\nendcmap"),
    ]
    for page in pages:
        shown = "".join(
            f"1 0 0 1 {x} {y} Tm <{''.join(f'{glyphs[char]:04X}' for char in text)}> Tj\n" for x, y, text in page
        )
        held = f"/MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents {len(objects) + 2} 0 R"
        objects += [f"<< /Type /Page /Parent 2 0 R {held} >>", stream(f"BT /F 12 Tf\n{shown}ET")]
    file = b"%PDF-1.7\n"
    places: list[int] = []
    for at, content in enumerate(objects, 1):
        places.append(len(file))
        file += f"{at} 0 obj\n{content}\nendobj\n".encode()
    rows = "".join(f"{place:010} 00000 n \n" for place in places)
    return (
        file
        + (
            f"xref\n0 {len(places) + 1}\n0000000000 65535 f \n{rows}"
            f"trailer << /Size {len(places) + 1} /Root 1 0 R >>\nstartxref\n{len(file)}\n%%EOF\n"
        ).encode()
    )


def stream(content: str) -> str:
    return f"<< /Length {len(content)} >>\nstream\n{content}\nendstream"


HEADING = (
    (50, 800, "BỘ CẦU ĐƯỜNG"),
    (50, 780, "-----"),
    (300, 800, "Độc lập - Tự do"),
    (50, 740, "Điều 1. Ưỡng ẩn ỷ lại"),
)


def locked(source: bytes, password: str, algorithm: str) -> bytes:
    writer = PdfWriter(clone_from=PdfReader(BytesIO(source)))
    writer.encrypt(password, "chủ".encode().hex(), algorithm=algorithm)
    file = BytesIO()
    writer.write(file)
    return file.getvalue()


def test_pages() -> None:
    source = pdf(HEADING, [(50, 800, "Trang hai")])
    text = "BỘ CẦU ĐƯỜNG\n-----\nĐộc lập - Tự do\nĐiều 1. Ưỡng ẩn ỷ lại\nTrang hai"
    assert text_of(source) == text
    assert text_of(b"\r\n" + source) == text
    assert text_of(b"HTTP/1.1 200 OK\r\n\r\n" + source) == text


def test_letters_are_whole() -> None:
    text_of(pdf([(50, 800, "a\ud800b")])).encode()


def test_a_pdf_of_pictures() -> None:
    with pytest.raises(UnreadableError, match=r"no text: it needs OCR"):
        text_of(pdf([], []))


def test_a_locked_pdf() -> None:
    with pytest.raises(UnreadableError, match="password"):
        text_of(locked(pdf(HEADING), "mật", "RC4-128"))


def test_a_pdf_locked_against_changes_alone() -> None:
    assert text_of(locked(pdf(HEADING), "", "RC4-128")) == text_of(pdf(HEADING))


def test_an_encryption_that_needs_a_package(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_stream: object) -> None:
        raise DependencyError

    monkeypatch.setattr(_pdf, "PdfReader", refuse)
    with pytest.raises(UnreadableError, match=r"pypdf\[crypto\]"):
        text_of(pdf(HEADING))


@pytest.mark.parametrize(
    "source",
    [
        b"%PDF-1.7",
        pdf(HEADING)[:400],
        pdf(HEADING).replace(b"/Kids [", b"/Kids [2 0 R "),
        pdf(HEADING).replace(b"startxref", b"startxxxx").replace(b"obj", b"obx"),
    ],
)
def test_a_broken_pdf(source: bytes, capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture) -> None:
    with pytest.raises(UnreadableError, match="broken"):
        text_of(source)
    assert capfd.readouterr() == ("", "")
    assert caplog.records == []


def test_slips_in_a_pdf_are_not_logged(caplog: pytest.LogCaptureFixture) -> None:
    source = pdf(HEADING).replace(b"startxref\n", b"startxref\n1")
    assert text_of(source) == text_of(pdf(HEADING))
    assert caplog.records == []
    assert logging.getLogger("pypdf").level == logging.NOTSET


# What is refused.


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", r"\.doc\), or one locked with a password: save it as DOCX"),
        (b"{\\rtf1\\ansi", "RTF: save it as DOCX"),
        (b"MIME-Version: 1.0\r\n", "MHTML"),
        (b"\x89PNG\r\n", "PNG.*OCR"),
        (b"\xff\xd8\xff\xe0", "JPEG.*OCR"),
        (b"GIF89a", "GIF.*OCR"),
        (b"II*\0", "TIFF.*OCR"),
        (gzip.compress(b"a", mtime=0), "gzip.*unpack"),
        (zipped({"xl/workbook.xml": ""}), "Excel"),
        (zipped({"ppt/presentation.xml": ""}), "PowerPoint"),
        (zipped({"mimetype": "", "content.xml": ""}), "OpenDocument"),
        (zipped({"a.txt": ""}), "ZIP.*unpack"),
        (zipped({}), "ZIP.*unpack"),
    ],
)
def test_refused_by_name(source: bytes, reason: str) -> None:
    with pytest.raises(UnreadableError, match=reason):
        text_of(source)


@pytest.mark.parametrize(
    ("source", "package", "extra"),
    [("<p>a", "lxml", "html"), (docx(""), "python-docx", "docx"), (pdf(HEADING), "pypdf", "pdf")],
)
def test_a_package_that_is_missing(
    source: str | bytes, package: str, extra: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delitem(sys.modules, f"vanban._{extra}", raising=False)
    monkeypatch.setitem(sys.modules, {"python-docx": "docx"}.get(package, package), None)
    with pytest.raises(ImportError, match=rf'needs the package {package}: pip install "vanban\[{extra}\]"') as caught:
        text_of(source)
    assert caught.value.name == package
