"""Encodings: from bytes, and from letters of old fonts, to Unicode.

What a page declares of itself is often wrong, so the evidence decides: the bytes are read in every way that was in use
for Vietnamese, and the way in which most words are Vietnamese syllables is the right one.  The same holds for letters
that a page shows in a font of its own (TCVN3, VNI) or that were read in the wrong way once before.
"""

from __future__ import annotations

import codecs
import functools
import html
import re
import unicodedata
from collections.abc import Callable, Iterable
from itertools import islice
from typing import Final

from vanban._tables import letters
from vanban._text import compose
from vanban.errors import UnreadableError

__all__ = ["decode", "is_capitals_font", "read_capitals", "repair"]

_MARKS_IN_FRONT: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE: Final = 4096
_WORDS: Final = 2000
"""So many words with a letter that ASCII lacks tell the encoding."""
_LONGEST: Final = 24
"""A longer run of letters is no word; the letters of VNI are two characters each."""
_RUN: Final = re.compile(rb"[A-Za-z\x80-\xff\x02\x05\x06\x14\x19\x1e]+")
_WORD: Final = re.compile(r"[^\W\d_]+")
_CONTROLS: Final = re.compile("[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f\x7f]")
_TOO_MANY: Final = 0.02
"""A text has fewer control characters than this share."""
_FEW: Final = 2
"""So many control characters are a slip in any text."""
_WIDE: Final = 0.2
"""UTF-16 has at least this share of zero bytes."""
_ENOUGH: Final = 0.4
"""UTF-16 has at least this share of letters of Latin script."""
_LATIN_SCRIPT: Final = re.compile("[\t\n\r -~\xa0-\u036f\u1e00-\u1eff\u2010-\u2026]")
_GOOD_TO_BAD: Final = 4
"""So many letters of UTF-8 must stand against each piece that is none."""


def _reader_of(codec: str) -> Callable[[bytes], str]:
    """Reads a code page of Windows; bytes that it leaves out stay what they are, as in browsers."""
    page = [bytes((code,)).decode(codec, "replace").replace("\ufffd", chr(code)) for code in range(256)]
    table = {code: char for code, char in enumerate(page) if chr(code) != char}
    return lambda source: source.decode("latin-1").translate(table)


_read_1252: Final = _reader_of("cp1252")
_read_1258: Final = _reader_of("cp1258")
_BACK: Final = {char: code for code in range(256) for char in (chr(code), _read_1252(bytes((code,))))}


# ---- Vietnamese syllables

# One syllable without the mark of its tone, decomposed: onset, glide, vowel, coda.
_BREVE, _HAT, _HORN = "\u0306", "\u0302", "\u031b"
_SYLLABLE: Final = re.compile(
    "(?:b|ch?|d|đ|gi?|gh|h|kh?|l|m|ngh?|nh?|ph?|qu|r|s|th?|tr|v|x)?"
    f"(?:o(?=[ae])|u(?=a{_HAT}|e{_HAT}|o{_HORN}|y))?"
    f"(?:a[{_BREVE}{_HAT}]?|e{_HAT}?|i(?:e{_HAT}|a)?|y(?:e{_HAT}|a)?|oo(?=c|ng)|o[{_HAT}{_HORN}]?"
    f"|u{_HORN}(?:o{_HORN}|a)?|u(?:o{_HAT}|a)?)?"
    "(?P<coda>ch?|m|ng?|nh|p|t|i|o|u|y)?"
)
_TONES: Final = re.compile("[\u0300\u0301\u0303\u0309\u0323]")
_STOPPED: Final = frozenset(("c", "ch", "p", "t"))
_SHARP: Final = frozenset(("\u0301", "\u0323"))


@functools.lru_cache(maxsize=4096)
def _is_syllable(word: str) -> bool:
    """Whether a word with letters that ASCII lacks is a Vietnamese syllable."""
    if not (word.islower() or word.istitle() or word.isupper()):
        return False
    plain = unicodedata.normalize("NFD", word.lower())
    tones = _TONES.findall(plain)
    found = _SYLLABLE.fullmatch(_TONES.sub("", plain))
    if found is None or len(tones) > 1:
        return False
    return found["coda"] not in _STOPPED or bool(_SHARP.intersection(tones))


def _score(text: str) -> int:
    """How Vietnamese the words of a text are that have a letter beyond ASCII."""
    words = [word for word in _WORD.findall(compose(text)) if len(word) > 1 and not word.isascii()]
    return sum(1 if _is_syllable(word) else -1 for word in words)


# ---- letters of old fonts


class _Font:
    """One of the ways to write Vietnamese letters with those of Latin-1."""

    def __init__(self, codes: Iterable[tuple[str, str]]) -> None:
        self._letters = {key: letter for code, letter in codes for key in (code, _read_1252(code.encode("latin-1")))}
        longest_first = sorted(self._letters, key=len, reverse=True)
        self._pattern = re.compile("|".join(map(re.escape, longest_first)))

    def read(self, text: str) -> str:
        """The text in Unicode."""
        return self._pattern.sub(lambda found: self._letters[found[0]], text)


@functools.cache
def _fonts() -> dict[str, _Font]:
    return {
        "tcvn3": _Font((row.tcvn3, row.letter) for row in letters.ROWS),
        "vni": _Font((row.vni, row.letter) for row in letters.ROWS),
        "viscii": _Font((row.viscii, row.letter) for row in letters.ROWS),
    }


_PLAIN_CAPITALS: Final = 2


def _read_tcvn3(text: str) -> str:
    """TCVN3 in Unicode; a word whose plain letters are capitals, two or more, was shown in capitals."""
    return _WORD.sub(_in_one_case, _fonts()["tcvn3"].read(text))


def _in_one_case(word: re.Match[str]) -> str:
    plain = [char for char in word[0] if char.isascii()]
    shown = len(plain) >= _PLAIN_CAPITALS and all(map(str.isupper, plain))
    return word[0].upper() if shown else word[0]


def _read_twice_encoded(text: str) -> str | None:
    """UTF-8 that was read as Windows-1252; ``None`` if this is something else."""
    codes = [_BACK.get(char) for char in text]
    try:
        return bytes(code for code in codes if code is not None).decode() if None not in codes else None
    except UnicodeDecodeError:
        return None


_LATIN: Final = re.compile("[\x80-\xff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc]")
_UNICODE: Final = re.compile("[ăđơưĂĐƠƯ\u1ea0-\u1ef9\u0300-\u0323]")
_BEHIND: Final = "".join(char for char, code in _BACK.items() if 0x80 <= code < 0xC0)  # noqa: PLR2004 - bytes of UTF-8
_TWICE: Final = re.compile(f"[ÂÃÄÅÆá][{re.escape(_BEHIND)}]")
_ENTITY: Final = re.compile("&(?:#[0-9]{2,6}|#[xX][0-9A-Fa-f]{2,5}|[A-Za-z]{2,8});")


def _letter(entity: re.Match[str]) -> str:
    """The letter that an entity is, if ASCII lacks it."""
    char = html.unescape(entity[0])
    return entity[0] if char.isascii() else char


def repair(text: str, *, marked: bool = True) -> str:
    """A line of text with its letters in Unicode, if it has them in an old font or read wrongly.

    In text that was *marked* up, entities are letters too, for a page may have escaped them twice.
    """
    if marked and "&" in text:
        text = _ENTITY.sub(_letter, text)
    if not _LATIN.search(text) or _UNICODE.search(text):
        return text
    if _TWICE.search(text) and (read := _read_twice_encoded(text)) is not None:
        return read
    best, most = text, _score(text)
    for read in (_read_tcvn3(text), _fonts()["vni"].read(text)):
        if (score := _score(read)) > max(most, 0):
            best, most = read, score
    return best


_CAPITALS_FONT: Final = re.compile(r"\.?vn[a-z0-9 ]*h\b", re.IGNORECASE)


def is_capitals_font(name: str) -> bool:
    """Whether a font of TCVN3 shows small letters as capitals: `.VnTimeH`."""
    return _CAPITALS_FONT.match(name.strip(" \"'")) is not None


def read_capitals(text: str) -> str:
    """What a font of TCVN3 shows that has capitals in the place of small letters."""
    return (text if _UNICODE.search(text) else _fonts()["tcvn3"].read(text)).upper()


# ---- bytes


def decode(source: bytes) -> str:
    """Bytes as text, in whatever encoding their words are Vietnamese.

    A mark in front tells; so does UTF-8, which nothing else looks like.  Of the encodings with one byte for a letter,
    Windows-1258, TCVN3, VNI, VISCII and Windows-1252, the statistics of letters decide.

    Raises:
        UnreadableError: if the bytes are no text.
    """
    for mark, codec in _MARKS_IN_FRONT:
        if source.startswith(mark):
            return _checked(source[len(mark) :].decode(codec, "replace"), latin=codec != "utf-8")
    if source.count(0, 0, _SAMPLE) > _WIDE * min(len(source), _SAMPLE):
        return _checked(_read_wide(source), latin=True)
    try:
        return _checked(source.decode("utf-8"))
    except UnicodeDecodeError:
        text = source.decode("utf-8", "replace")
    bad = text.count("\ufffd")
    good = len(text) - len(text.encode("ascii", "ignore")) - bad
    if good > _GOOD_TO_BAD * bad:
        return _checked(text)
    return _checked(_read_narrow(source))


def _checked(text: str, *, latin: bool = False) -> str:
    """A text, if it has no more control characters than texts have and, where that is asked, enough *latin* letters."""
    head = text[: 4 * _SAMPLE]
    if len(_CONTROLS.findall(head)) > max(_FEW, _TOO_MANY * len(head)):
        raise UnreadableError("the bytes are no text: they hold control characters")
    if latin and len(_LATIN_SCRIPT.findall(head)) < _ENOUGH * len(head):
        raise UnreadableError("the bytes are no text: read as UTF-16 they hold hardly any letters")
    return text


def _read_wide(source: bytes) -> str:
    """UTF-16 without a mark: of what is ASCII, every other byte is zero."""
    head = source[:_SAMPLE]
    even, odd = head[::2].count(0), head[1::2].count(0)
    if max(even, odd) < _ENOUGH * len(head) / 2 or min(even, odd) > _TOO_MANY * len(head):
        raise UnreadableError("the bytes hold NUL: this is no text")
    return source.decode("utf-16-be" if even > odd else "utf-16-le", "replace")


def _read_narrow(source: bytes) -> str:
    words = (run[0] for run in _RUN.finditer(source) if len(run[0]) <= _LONGEST and not run[0].isascii())
    sample = b" ".join(islice(words, _WORDS))
    readers: tuple[Callable[[bytes], str], ...] = (
        _read_1252,
        lambda raw: compose(_read_1258(raw)),
        lambda raw: _read_tcvn3(_read_1252(raw)),
        lambda raw: _fonts()["vni"].read(_read_1252(raw)),
        lambda raw: _fonts()["viscii"].read(raw.decode("latin-1")),
    )
    return max(readers, key=lambda read: _score(read(sample)))(source)
