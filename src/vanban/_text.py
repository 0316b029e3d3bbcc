"""Characters: one folded form of a text, and the way back to the text as it was given.

Official prose arrives in every state: composed and decomposed letters, Icelandic ``Ð`` for ``Đ``, no-break spaces,
dashes of all lengths, soft hyphens, invisible marks. Finders read :attr:`Prepared.text`, in which these differences are
gone, and :meth:`Prepared.span` turns their offsets into offsets of the given text.
"""

from __future__ import annotations

import functools
import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping
from typing import Final, NamedTuple, cast, final

__all__ = [
    "LOWER",
    "UPPER",
    "Prepared",
    "any_of",
    "caseless",
    "compose",
    "fold_key",
    "fold_letters",
    "lines_of",
    "prepare",
    "strip_marks",
]

# Letters and marks with one plain equivalent of the same length. Each is looked for with str.replace, which costs next
# to nothing when the character is absent.
_EQUIVALENTS: Final = (
    ("\u00d0", "Đ"),  # Latin capital eth
    ("\u00f0", "đ"),  # Latin small eth
    ("\u0189", "Đ"),  # Latin capital African D
    ("\u00a0", " "),
    ("\u2007", " "),
    ("\u2009", " "),
    ("\u202f", " "),
    ("\u2010", "-"),
    ("\u2011", "-"),
    ("\u2012", "-"),
    ("\u2013", "-"),
    ("\u2014", "-"),
    ("\u2015", "-"),
    ("\u2212", "-"),
    ("\u2044", "/"),
    ("\u2215", "/"),
)
# The signs that give a full-width number or symbol away; the whole block is folded once one of them is seen. (Zero and
# one are not among them: looking for them is slow, since their low bytes are those of Đ and đ.)
_FULL_WIDTH_SIGNS: Final = "\uff0f\uff0d\uff12\uff13\uff14\uff15\uff16\uff17\uff18\uff19"
_FULL_WIDTH: Final = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
# Characters that print nothing and may stand inside a word.
_INVISIBLE: Final = ("\u00ad", "\u200b", "\u200c", "\u200d", "\u200e", "\u200f", "\u2060", "\ufeff")
_INVISIBLE_SET: Final = frozenset(_INVISIBLE)
_INVISIBLE_RUN: Final = re.compile("[" + "".join(_INVISIBLE) + "]+")
# One letter with the marks that follow it: the smallest piece that can be composed on its own.
_CLUSTER: Final = re.compile("[^\u0300-\u036f][\u0300-\u036f]{1,60}|[\u0300-\u036f]{1,60}")
# Scripts in which composition does more than join a letter and its marks.
_OTHER_SCRIPT: Final = re.compile("[\u0590-\u1dff\u20d0-\u20ff\u2a00-\uffff\U00010000-\U0010ffff]")

# Old and new placement of the tone mark are one spelling: the key form puts it on the first vowel of oa, oe, uy.
_TONES: Final = {
    old: new
    for row in (
        ("oà òa", "oá óa", "oả ỏa", "oã õa", "oạ ọa"),
        ("oè òe", "oé óe", "oẻ ỏe", "oẽ õe", "oẹ ọe"),
        ("uỳ ùy", "uý úy", "uỷ ủy", "uỹ ũy", "uỵ ụy"),
    )
    for old, new in (pair.split() for pair in row)
}
_TONE: Final = re.compile("o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ]")
LOWER: Final = "a-zß-öø-ÿăđĩũơư" + "".join(map(chr, range(0x1EA1, 0x1EFA, 2)))
"""The small letters of Vietnamese, as the inside of a character class. (``à-ỹ`` would take in capitals.)"""
UPPER: Final = "A-ZÀ-ÖØ-ÞĂĐĨŨƠƯ" + "".join(map(chr, range(0x1EA0, 0x1EFA, 2)))
"""The capitals of Vietnamese, as the inside of a character class."""
_MARKS: Final = re.compile("[\u0300-\u036f]+")


@final
class Prepared:
    """A text made ready once for every finder."""

    __slots__ = ("_lines", "_maps", "source", "text")

    source: str
    """The text as it was given."""
    text: str
    """The folded text."""

    def __init__(self, source: str, text: str, lines: _Lines | None = None) -> None:
        self.source = source
        self.text = text
        self._lines = lines
        self._maps: dict[int, list[int] | str] = {}

    def with_text(self, text: str) -> Prepared:
        """The same source under another folded *text* of the same length."""
        return Prepared(self.source, text, self._lines)

    def offset(self, index: int) -> int:
        """The offset into the given text of the folded character at *index*."""
        if self._lines is None:
            return index
        starts, source_starts, changed = self._lines
        line = bisect_right(starts, index) - 1
        start, source_start = starts[line], source_starts[line]
        if line not in changed:
            return source_start + index - start
        table = self._map(self._lines, line)
        if isinstance(table, str):
            return source_start + len(unicodedata.normalize("NFD", table[: index - start]))
        return source_start + table[min(index - start, len(table) - 1)]

    def folded(self, offset: int) -> int:
        """The offset into the folded text of the character at *offset* of the given one."""
        if self._lines is None:
            return offset
        starts, source_starts, changed = self._lines
        line = bisect_right(source_starts, offset) - 1
        start, source_start = starts[line], source_starts[line]
        if line not in changed:
            return start + offset - source_start
        table = self._map(self._lines, line)
        if isinstance(table, str):
            return start + len(unicodedata.normalize("NFC", self.source[source_start:offset]))
        return start + bisect_left(table, offset - source_start)

    def _map(self, lines: _Lines, line: int) -> list[int] | str:
        """The way back from a line that folding has changed, made when it is first asked for."""
        found = self._maps.get(line)
        if found is None:
            starts, source_starts, _ = lines
            source_end = source_starts[line + 1] - 1 if line + 1 < len(source_starts) else len(self.source)
            end = starts[line + 1] - 1 if line + 1 < len(starts) else len(self.text)
            found = _line_map(self.source[source_starts[line] : source_end], self.text[starts[line] : end])
            self._maps[line] = found
        return found

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Offsets into the given text for a non-empty folded piece: whole letters, no invisible mark at the edges."""
        if self._lines is None:
            return start, end
        first, last = self.offset(start), self.offset(end)
        while last > first and self.source[last - 1] in _INVISIBLE_SET:
            last -= 1
        return first, last


class _Lines(NamedTuple):
    """Where each line begins in the folded and in the given text, and which of them folding has changed in length."""

    starts: list[int]
    source_starts: list[int]
    changed: set[int]


def prepare(source: str | Prepared) -> Prepared:
    """Fold *source* once; a text that is prepared already comes back as it is."""
    if isinstance(source, Prepared):
        return source
    text = _same_length(source)
    composed = all(unicodedata.is_normalized("NFC", text[start:end]) for start, end in _pieces(text))
    if composed and not any(mark in text for mark in _INVISIBLE):
        return Prepared(source, text)
    # A line feed composes with nothing, so lines can be folded one by one, and the map of a line made when needed.
    starts: list[int] = []
    source_starts: list[int] = []
    changed: set[int] = set()
    folded: list[str] = []
    at = source_at = 0
    for number, line in enumerate(text.split("\n")):
        starts.append(at)
        source_starts.append(source_at)
        plain = _fold_line(line)
        if plain != line:
            changed.add(number)
        folded.append(plain)
        at += len(plain) + 1
        source_at += len(line) + 1
    return Prepared(source, "\n".join(folded), _Lines(starts, source_starts, changed))


_PIECE: Final = 4096


def _pieces(text: str) -> Iterator[tuple[int, int]]:
    """Pieces of *text* that begin at a blank, each short enough to be composed in good time.

    Composing takes the square of the length of a run of marks. No blank composes with what stands before it.
    """
    at = 0
    while len(text) - at > _PIECE:
        cut = text.rfind(" ", at + 1, at + _PIECE)
        cut = cut if cut > at else at + _PIECE
        yield at, cut
        at = cut
    yield at, len(text)


def compose(text: str) -> str:
    """The text with its letters composed (NFC), in a time that grows in line with its length."""
    return "".join(unicodedata.normalize("NFC", text[start:end]) for start, end in _pieces(text))


def _fold_line(line: str) -> str:
    if line.isascii():
        return line
    visible = _INVISIBLE_RUN.sub("", line)
    if _OTHER_SCRIPT.search(visible):
        # Letters of other scripts compose by rules of their own; they are left as they are, and so are their offsets.
        return _CLUSTER.sub(lambda cluster: unicodedata.normalize("NFC", cluster[0]), visible)
    return compose(visible)


def _same_length(text: str) -> str:
    if text.isascii():
        return text
    for char, plain in _EQUIVALENTS:
        text = text.replace(char, plain)
    if any(sign in text for sign in _FULL_WIDTH_SIGNS):
        text = text.translate(_FULL_WIDTH)
    return text


def _line_map(line: str, folded: str) -> list[int] | str:
    """The way back from a folded line to the line as given.

    For a line that was decomposed as a whole it is the folded line itself, which can be decomposed again. For any other
    it is the offset at which each folded character (and the line feed) begins: composition works on clusters, a letter
    with its marks, and invisible marks vanish before composition, so that a cluster may reach over them.
    """
    if len(folded) < _PIECE and unicodedata.normalize("NFD", folded) == _same_length(line):
        return folded
    kept = [index for index, char in enumerate(line) if char not in _INVISIBLE_SET]
    visible = line if len(kept) == len(line) else _INVISIBLE_RUN.sub("", line)
    table: list[int] = []
    for begin, stop in _pieces(visible):
        at = begin
        for cluster in _CLUSTER.finditer(visible, begin, stop):
            first, end = cluster.span()
            table += kept[at:first]
            size = _composed_length(cluster[0])
            table += [kept[min(index, end - 1)] for index in range(first, first + size)]
            at = end
        table += kept[at:stop]
    table.append(len(line))
    return table


@functools.lru_cache(maxsize=1024)
def _composed_length(cluster: str) -> int:
    return len(unicodedata.normalize("NFC", cluster))


def fold_letters(text: str) -> str:
    """*text* composed, without invisible marks, with plain dashes and spaces."""
    return prepare(text).text


@functools.lru_cache(maxsize=4096)
def fold_key(text: str) -> str:
    """The form under which two spellings of the same words are equal: lower case, one tone placement, single spaces."""
    lower = " ".join(fold_letters(text).lower().split())
    return _TONE.sub(lambda found: _TONES[found[0]], lower)


@functools.lru_cache(maxsize=4096)
def strip_marks(text: str) -> str:
    """*text* without diacritics: ``Nghị định`` becomes ``Nghi dinh``."""
    plain = text.replace("Đ", "D").replace("đ", "d")
    return _MARKS.sub("", unicodedata.normalize("NFD", plain))


def lines_of(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Where the lines between *start* and *end* begin and end, without their line feeds."""
    while start < end:
        stop = text.find("\n", start, end)
        stop = end if stop < 0 else stop
        yield start, stop
        start = stop + 1


def any_of(words: Iterable[str] | Mapping[str, str]) -> str:
    """A pattern for one of *words*, longest match first, with common beginnings shared so that it scans fast.

    A blank in a word stands for any run of white space. A mapping gives each word a pattern that must follow it.
    """
    root = _Letters()
    follow = cast("Mapping[str, str]", words) if isinstance(words, Mapping) else dict.fromkeys(words, "")
    for word, after in follow.items():
        node = root
        for char in word:
            node = node.following.setdefault(char, _Letters())
        node.after = after
    return root.pattern()


class _Letters:
    """A step in a tree of letters."""

    __slots__ = ("after", "following")

    def __init__(self) -> None:
        self.following: dict[str, _Letters] = {}
        self.after: str | None = None  # what must follow a word that ends here

    def pattern(self) -> str:
        branches: list[str] = []
        single: list[str] = []
        for char, node in self.following.items():
            head = r"\s+" if char == " " else re.escape(char)
            if node.following or node.after or char == " ":
                branches.append(head + node.pattern())
            else:
                single.append(head)
        if single:
            branches.append(single[0] if len(single) == 1 else "[" + "".join(single) + "]")
        if self.after:
            branches.append(self.after)
        if not branches:
            return ""
        optional = "?" if self.after == "" else ""
        if len(branches) == 1 and (not optional or single):
            return branches[0] + optional
        return "(?:" + "|".join(branches) + ")" + optional


def caseless(word: str) -> str:
    """A pattern that reads *word* in any case, without the cost of a case-insensitive pattern."""
    return "".join(
        f"[{char.lower()}{char.upper()}]"
        if char.lower() != char.upper()
        else r"\s+"
        if char == " "
        else re.escape(char)
        for char in word
    )
