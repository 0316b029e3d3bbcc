"""Sources: from what a caller holds to plain text.

A text is its own source and stays the very same string.  HTML, DOCX and PDF are told apart by what they hold, never by
a name, and each is read by a module of its own that is imported when it is needed, because each wants a package that
only its extra installs.  What holds no text that could be read is refused by name, with what to do about it.
"""

from __future__ import annotations

import importlib
import re
import zipfile
from collections.abc import Callable
from io import BytesIO
from types import ModuleType
from typing import Final, NamedTuple

from vanban._encodings import decode, repair
from vanban._page import Source
from vanban.errors import UnreadableError

__all__ = ["is_html", "page_of", "text_of"]


class _Reader(NamedTuple):
    """A module that reads one format."""

    module: str
    format: str
    package: str
    extra: str


_HTML: Final = _Reader("vanban._html", "HTML", "lxml", "html")
_WEB_PAGE: Final = _HTML._replace(module="vanban._webpage")
_DOCX: Final = _Reader("vanban._docx", "DOCX", "python-docx", "docx")
_PDF: Final = _Reader("vanban._pdf", "PDF", "pypdf", "pdf")

# What may stand before the first tag of a page.
_BLANKS: Final = re.compile(r"[\s\ufeff]*")
_ASIDES: Final = (("<!--", "-->"), ("<?", "?>"))
_TAG: Final = re.compile(r"<(!?[A-Za-z][A-Za-z0-9]*)((?:[\s/][^>]*)?)>")
_OPENER: Final = re.compile(
    "a|article|aside|b|base|big|blockquote|body|br|button|caption|center|dd|details|div|dl|dt|em|fieldset|figcaption"
    "|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|li|link|main|meta|nav|noscript|ol|p|picture|pre"
    "|script|section|select|small|span|strong|style|sup|svg|table|tbody|td|th|thead|time|title|tr|u|ul|video"
)

_PDF_OPENING: Final = re.compile(rb"%PDF-[0-9]")
_PDF_WITHIN: Final = 1024
_ZIP: Final = (b"PK\x03\x04", b"PK\x05\x06")
_WORD: Final = re.compile(r"word/document[0-9]*\.xml")
_LARGEST: Final = 1 << 30

_PICTURE: Final = "this is a picture ({}): it needs OCR first"
_ARCHIVE: Final = "this is an archive ({}): unpack it and read the files in it one by one"
_AS_DOCX: Final = "this is {}: save it as DOCX, PDF or plain text first"
_REFUSED: Final = (
    (b"\xd0\xcf\x11\xe0", _AS_DOCX.format("an old binary Office file (.doc), or one locked with a password")),
    (rb"{\rtf", _AS_DOCX.format("RTF")),
    (b"\x89PNG", _PICTURE.format("PNG")),
    (b"\xff\xd8\xff", _PICTURE.format("JPEG")),
    (b"GIF8", _PICTURE.format("GIF")),
    (b"II*\0", _PICTURE.format("TIFF")),
    (b"MM\0*", _PICTURE.format("TIFF")),
    (b"AT&TFORM", _PICTURE.format("DjVu")),
    (b"Rar!\x1a", _ARCHIVE.format("RAR")),
    (b"7z\xbc\xaf", _ARCHIVE.format("7z")),
    (b"\x1f\x8b", _ARCHIVE.format("gzip")),
)
_MAIL: Final = re.compile(
    rb"(?:[A-Za-z][A-Za-z-]{1,40}:[^\r\n]{0,998}\r?\n(?:[ \t][^\r\n]{0,998}\r?\n){0,20}){0,40}MIME-Version:"
)
_MEMBERS: Final = (
    ("xl/", _AS_DOCX.format("an Excel workbook")),
    ("ppt/", _AS_DOCX.format("a PowerPoint presentation")),
    ("content.xml", _AS_DOCX.format("an OpenDocument file")),
    ("", _ARCHIVE.format("ZIP")),
)


def text_of(source: str | bytes) -> str:
    """The plain text of a source.

    Args:
        source: plain text or HTML; or the bytes of either, of a DOCX or of a PDF.

    Returns:
        the very string that was given where it is plain text, or else what a reader of the page would see.

    Raises:
        UnreadableError: if the bytes hold no text that could be read.
        ImportError: if the package is missing that reads this format.
    """
    reader, held = _opened(source)
    if reader is None:
        return str(held)
    read: Callable[[str | bytes], str] = _module(reader).text_of
    return read(held)


def page_of(source: str | bytes) -> Source:
    """The text of a source, and for HTML what the markup tells of it.

    Raises:
        UnreadableError: if the bytes hold no text that could be read.
        ImportError: if the package is missing that reads this format.
    """
    reader, held = _opened(source)
    if reader is not _HTML:
        text = text_of(source)
        return Source(text, text)
    read: Callable[[str | bytes], Source] = _module(_WEB_PAGE).page_of
    return read(held)


def _opened(source: str | bytes) -> tuple[_Reader | None, str | bytes]:
    """Who reads a source, and what they read; nobody if it is plain text."""
    if isinstance(source, bytes):
        if (reader := _reader_of(source)) is not None:
            return reader, source
        source = decode(source)
        if not is_html(source):
            return None, "".join(repair(line, marked=False) for line in source.splitlines(keepends=True))
    return (_HTML if is_html(source) else None), source


def is_html(text: str) -> bool:
    """Whether a text opens as a page does: with a tag of HTML, after no more than blanks, comments and declarations."""
    at = _after_blanks(text, 0)
    while closing := next((close for opening, close in _ASIDES if text.startswith(opening, at)), None):
        end = text.find(closing, at)
        if end < 0:
            return False
        at = _after_blanks(text, end + len(closing))
    tag = _TAG.match(text, at)
    if tag is None:
        return False
    name = tag[1].lower()
    if name == "!doctype":
        return tag[2].lstrip().lower().startswith("html")
    return _OPENER.fullmatch(name) is not None


def _after_blanks(text: str, at: int) -> int:
    blanks = _BLANKS.match(text, at)
    return at if blanks is None else blanks.end()


def _module(reader: _Reader) -> ModuleType:
    try:
        return importlib.import_module(reader.module)
    except ImportError as error:
        raise ImportError(
            f'reading {reader.format} needs the package {reader.package}: pip install "vanban[{reader.extra}]"',
            name=reader.package,
        ) from error


def _reader_of(source: bytes) -> _Reader | None:
    """Who reads these bytes; ``None`` if they should be text."""
    if source.startswith(_ZIP):
        _look_into(source)
        return _DOCX
    if _is_pdf(source):
        return _PDF
    if _MAIL.match(source):
        raise UnreadableError(_AS_DOCX.format("a web archive (MHTML) or a mail"))
    for opening, reason in _REFUSED:
        if source.startswith(opening):
            raise UnreadableError(reason)
    return None


def _is_pdf(source: bytes) -> bool:
    """A text may speak of `%PDF-1.7`; a file that has something before it holds objects too."""
    opening = _PDF_OPENING.search(source, 0, _PDF_WITHIN)
    return opening is not None and (not source[: opening.start()].strip() or b"endobj" in source)


def _look_into(source: bytes) -> None:
    """Refuse a ZIP archive that is no DOCX."""
    try:
        with zipfile.ZipFile(BytesIO(source)) as archive:
            members = archive.infolist()
    except Exception as error:
        # A broken file makes zipfile raise errors of many kinds.
        raise UnreadableError("this is a ZIP or DOCX file, and it is broken") from error
    if not any(_WORD.fullmatch(each.filename) for each in members):
        raise UnreadableError(
            next(why for name, why in _MEMBERS if not name or any(each.filename.startswith(name) for each in members))
        )
    if sum(each.file_size for each in members) > _LARGEST:
        raise UnreadableError("the DOCX unpacks to more than 1 GiB")
