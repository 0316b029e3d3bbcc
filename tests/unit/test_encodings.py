"""Bytes in every encoding that was in use for Vietnamese, and letters of fonts in the place of Unicode."""

import codecs
import unicodedata

import pytest

from vanban._encodings import decode, is_capitals_font, read_capitals, repair
from vanban._tables import letters
from vanban.errors import UnreadableError

REPORT = (
    "Sáng 5/3, tại thị trấn Lam Khê, Ủy ban nhân dân huyện họp bàn việc sửa cầu Đá trước mùa mưa năm nay.\n"
    "Ông Lê Hữu Phước, Chủ tịch huyện, yêu cầu các xã: Đồng Ngự, Mỹ Thọ thực hiện Nghị định số 77/2010/NĐ-CP.\n"
)
TONES = "\u0300\u0301\u0303\u0309\u0323"


def in_font(text: str, font: str) -> bytes:
    """The bytes of a text in one of the fonts of the table."""
    codes = {row.letter: getattr(row, font) for row in letters.ROWS}
    return "".join(codes.get(char, char) for char in text).encode("latin-1")


def in_1258(text: str) -> bytes:
    """The bytes of a text in Windows-1258: letters with hat, breve and horn, then the mark of the tone."""
    plain = unicodedata.normalize("NFD", text)
    joined = "".join(char if char in TONES else f"\0{char}" for char in plain).replace("\0", "")
    pieces: list[str] = []
    for char in unicodedata.normalize("NFC", joined):
        parts = unicodedata.normalize("NFD", char)
        letter = unicodedata.normalize("NFC", "".join(part for part in parts if part not in TONES))
        pieces.append(letter + "".join(part for part in parts if part in TONES))
    return "".join(pieces).encode("cp1258")


# The table.


@pytest.mark.parametrize("font", ["tcvn3", "vni", "viscii"])
@pytest.mark.parametrize("row", letters.ROWS, ids=lambda row: row.letter)
def test_each_letter_in_each_font(row: letters.LetterRow, font: str) -> None:
    for example in row.examples:
        assert row.letter in example
        assert decode(in_font(REPORT + example, font)) == REPORT + example


@pytest.mark.parametrize("font", ["tcvn3", "vni", "viscii"])
def test_no_two_letters_have_one_code(font: str) -> None:
    codes = [getattr(row, font) for row in letters.ROWS]
    assert len(set(codes)) == len(codes) == 134


# Bytes.


@pytest.mark.parametrize(
    ("mark", "codec"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
        (b"", "utf-8"),
        (b"", "utf-16-le"),
        (b"", "utf-16-be"),
    ],
)
def test_unicode(mark: bytes, codec: str) -> None:
    assert decode(mark + REPORT.encode(codec)) == REPORT


def test_windows_1258() -> None:
    assert decode(in_1258(REPORT)) == REPORT


def test_windows_1252() -> None:
    assert decode("Déjà vu – à Genève".encode("cp1252")) == "Déjà vu – à Genève"
    assert decode(b"abc \x81") == "abc \x81"


def test_decomposed_letters_stay_as_they_are() -> None:
    text = unicodedata.normalize("NFD", REPORT)
    assert decode(text.encode()) == text


def test_a_letter_that_was_cut_through() -> None:
    assert decode(REPORT.encode()[:-3] + "ề".encode()[:2]) == REPORT[:-3] + "\ufffd"


def test_a_few_odd_bytes_within_utf_8() -> None:
    source = REPORT.encode()
    assert decode(source[:40] + b"\xff" + source[40:]).count("\ufffd") == 1


@pytest.mark.parametrize(
    "source", [b"PK\0\1\2\3", b"\0", bytes(range(256)) * 4, b"\xff\xfe\xfd\xfc" * 40, b"a\1b\2c\3d"]
)
def test_what_is_no_text(source: bytes) -> None:
    with pytest.raises(UnreadableError, match="no text"):
        decode(source)


def test_a_slip_does_no_harm() -> None:
    assert decode(REPORT.encode() + b"\0") == REPORT + "\0"


def test_nothing_is_a_text() -> None:
    assert decode(b"") == ""


# Lines.


@pytest.mark.parametrize("font", ["tcvn3", "vni"])
@pytest.mark.parametrize("line", [*REPORT.splitlines(), "Hội nghị", "QUYẾT ĐỊNH", "Quyết định"])
def test_a_line_in_an_old_font(line: str, font: str) -> None:
    assert repair(in_font(line, font).decode("cp1252")) == line


def test_a_line_that_was_read_in_the_wrong_encoding() -> None:
    assert repair(REPORT.encode().decode("latin-1")) == REPORT
    assert repair("Nghá»‹ Ä‘á»‹nh") == "Nghị định"


def test_a_line_with_entities() -> None:
    assert repair("Ngh&#7883; &#273;&#x1ECB;nh c&ocirc;ng ngh&ecirc;&nbsp;") == "Nghị định công nghê\xa0"
    assert repair("5&Agrave;", marked=False) == "5&Agrave;"
    assert repair("a &lt; b &amp; c &quot;d&quot; &unknown; &#60;") == "a &lt; b &amp; c &quot;d&quot; &unknown; &#60;"


@pytest.mark.parametrize(
    "line",
    [
        REPORT,
        "Bà Lê Hà An",
        "« 1 2 3 »",
        "© 2022 Trang tin",
        "Café Genève",
        "Ông Müller đến từ Zürich",
        "25 m²",
        "",
        "á»",
        "á»☃",
        "Héi nghÞ, Hội nghị",
    ],
)
def test_a_line_that_is_right_stays(line: str) -> None:
    assert repair(line) == line


def test_capitals_in_an_old_font() -> None:
    assert repair("QUYÕT §ÞNH cña UBND tØnh Hµ Nam") == "QUYẾT ĐỊNH của UBND tỉnh Hà Nam"


@pytest.mark.parametrize("name", [".VnTimeH", "'.VnArialH'", ".vntimeh, serif", ".VnAvantH"])
def test_a_font_of_capitals(name: str) -> None:
    assert is_capitals_font(name)


@pytest.mark.parametrize("name", [".VnTime", "Times New Roman", "VNI-Helve", "Verdana", "Helvetica"])
def test_another_font(name: str) -> None:
    assert not is_capitals_font(name)


def test_what_a_font_of_capitals_shows() -> None:
    assert read_capitals("héi nghÞ") == "HỘI NGHỊ"
    assert read_capitals("ñ") == "Ủ"
    assert read_capitals("Hội nghị") == "HỘI NGHỊ"
