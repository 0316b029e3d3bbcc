"""The heading of a legal text: who issues it, its number, place and date, its kind and its title.

The parts are those of Nghị định 30/2020/NĐ-CP, phụ lục I, and of its forerunners since 1945.  What is known by its form
is taken first (:mod:`vanban._cells`); what is left is told by its capitals and its place.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import Final, NamedTuple, final

from vanban import _citations, _heads, _issuing, _properties, _symbols, _titles
from vanban._cells import Cell, cells, day_in, number_in
from vanban._sheet import phrases
from vanban._text import UPPER, any_of, fold_key, prepare
from vanban.values import CitationForm

__all__ = ["Masthead", "Piece", "read_masthead"]


class Piece(NamedTuple):
    """A piece of the heading, as offsets into the folded text, and what it is for."""

    start: int
    end: int
    role: str


class Masthead(NamedTuple):
    """What the heading says."""

    kind: str | None
    symbol: _symbols.Parts | None
    issuers: tuple[str, ...]
    issued: dt.date | None
    effective: dt.date | None
    title: str | None
    consolidated: bool
    pieces: list[Piece]
    end: int
    """Where the last of the pieces ends."""
    displaced: list[Piece]
    """Pieces that stand in the middle of the text."""


_LONGEST: Final = 20_000
"""No heading is longer."""
_UNIT: Final = re.compile(
    r"(?:\A|\n)[ \t>#*]*(?:(?:Điều|ĐIỀU|Chương|CHƯƠNG)[ \t*]*(?:thứ [^\W\d_]+|THỨ [^\W\d_]+|[0-9IVXL]+)"
    r"(?:[ \t]*[.:*]|[ \t]*(?=\n)|[ \t]*-|[ ]?(?=[A-ZĐÀ-Ỹ]))"
    r"|(?:Phần|PHẦN) (?:thứ|THỨ|[IVX1]+(?!\w))|(?:Phụ lục|PHỤ LỤC)(?: số| SỐ)? [0-9IVX])"
)
_ROLES: Final = {
    "number": "symbol",
    "date": "dateline",
    "motto": "motto",
    "rule": "rule",
    "gazette": "furniture",
    "mark": "mark",
    "section": "heading",
    "table": "metadata",
    "text": "issuer",
}
_OF: Final = re.compile(r"CỦA ([^0-9]+?)(?<! VỀ)(?<! SỐ)")
_ABOUT: Final = re.compile(r"\(?(?:V/v|v/v|V/V|Vv)[:. ]")
_ENACTS: Final = re.compile(rf"[{UPPER}][^.;]{{0,200}} (?:ban hành|quyết định|ra quyết định|quyết nghị)(?!\w)")
_MOTTO_LINE: Final = re.compile(any_of([words for words in phrases("motto") if words == words.upper()]))
_BLANK_LINE: Final = 2
# THÔNG TƯ1: the number of a footnote
_NOTE: Final = re.compile(r"\A[0-9]{1,2}(?=\s|\Z)")
_LISTED: Final = re.compile(r"(?:[IVX]{1,4}|[A-D]|1)[.)/-]\s")
_WIDE: Final = 140
"""A longer line is no line of a title."""
_PAGE: Final = 8000
_HALF: Final = 300
_LONGEST_NAME: Final = 400
_CONSOLIDATED: Final = "VĂN BẢN HỢP NHẤT"
_LETTER: Final = "công văn"
_PUBLISHED: Final = ("luật", "bộ luật", "hiến pháp")
"""Kinds that used to bear the number of the decree by which they were published."""


def read_masthead(text: str) -> Masthead:
    """Read the heading of a folded *text*, which ends at the latest with the first unit."""
    unit = _UNIT.search(text, 0, _LONGEST)
    return _Reader(text, unit.start() if unit is not None else min(len(text), _LONGEST)).read()


@final
class _Reader:
    """One run over the cells of one heading."""

    def __init__(self, text: str, limit: int) -> None:
        self.text = text
        self.limit = limit
        self.facts = _properties.read_properties(text, limit)
        self.cells = [cell for cell in cells(text, limit) if cell.start >= self.facts.end]
        self.symbol: _symbols.Parts | None = None
        self.kind: str | None = None
        self.issued: dt.date | None = None
        self.dated = False
        self.title: str | None = None
        self.consolidated = False
        # The lines that name who issues the text, and those names.
        self.lines: list[str] = []
        self.names: set[str] = set()
        # What a line says that names the text: `Luật Nhà giáo số 73/2025/QH15`; the index of the cell behind it.
        self.named: _Named | None = None
        self.named_to = 0
        told = [(0, self.facts.end)] if self.facts.end else []
        self.pieces = [Piece(start, end, "metadata") for start, end in (*told, *self.facts.lines)]
        self.displaced: list[Piece] = []

    def read(self) -> Masthead:
        """Read the cells above the kind, the title, and where need be what stands below."""
        at = self._kind_cell()
        stop = len(self.cells) if at is None else at
        for index in range(stop):
            self._read_above(index)
            if at is None and self._opens(index):
                stop = index
                break
        if at is not None:
            stop = self._read_title(at)
        elif self.named is None:
            self._read_letter()
        if self.symbol is None and self.named is None:
            self._read_below(stop)
        return self._done()

    def _words(self, cell: Cell) -> str:
        return self.text[cell.start : cell.end]

    def _opens(self, index: int) -> bool:
        """Whether the preamble begins with a cell."""
        cell = self.cells[index]
        return cell.sort == "text" and _titles.opener().match(self._words(cell)) is not None

    def _mark(self, cell: Cell, role: str | None = None) -> None:
        self.pieces.append(Piece(cell.start, cell.end, role or _ROLES[cell.sort]))

    # ------------------------------------------------------------------ which cell tells the kind
    def _kind_cell(self) -> int | None:
        """The cell with the kind, which stands behind the number where the page tells the kind before, too."""
        found: list[tuple[int, str]] = []
        opened = False
        for index, cell in enumerate(self.cells):
            opened = opened or self._opens(index)
            kind = self._kind_at(index) if cell.sort == "text" else None
            if kind is not None and (not opened or any(kind == other for _, other in found)):
                found.append((index, kind))
        if not found:
            return None
        first, kind = found[0]
        for index, other in found[1:]:
            sorts = [cell.sort for cell in self.cells[first + 1 : index]]
            if other == kind and "number" in sorts[1:] and sorts[0] != "number":
                return index
        return first

    def _kind_at(self, index: int) -> str | None:
        piece = self._words(self.cells[index])
        found = _titles.kind_at(piece)
        if found is None:
            return _titles.kind_of(piece.strip(" :")) if index and piece[0].isupper() else None
        kind, end = found
        return None if piece.startswith(_CONSOLIDATED) or piece[end:].startswith(("/", "-")) else kind

    # ------------------------------------------------------------------ above the kind
    def _read_above(self, index: int) -> None:
        cell = self.cells[index]
        if cell.sort == "text":
            self._mark(cell, self._role_of_line(index))
        else:
            self._take(cell)
            self._mark(cell)

    def _take(self, cell: Cell) -> None:
        """Take the number or the date of a cell, unless one has been read."""
        if cell.sort == "number" and self.symbol is None:
            reading = number_in(self.text, cell)
            if reading is not None:
                self.symbol = reading.parts
                head = _heads.head_kind(self.text, cell.start)
                self.kind = self.kind or (head[1] if head is not None else None)
        elif cell.sort == "date" and not self.dated:
            self.issued, self.dated = day_in(self.text, cell), True

    def _role_of_line(self, index: int) -> str:
        """What a line above the kind is: a body, the name that a portal gives the text, or nothing of use."""
        cell = self.cells[index]
        piece = self._words(cell)
        if piece.startswith(_CONSOLIDATED):
            self.consolidated = True
            piece = piece[len(_CONSOLIDATED) :].strip(" -")
        goes_on = bool(self.lines) and cell.gap <= _BLANK_LINE and piece[:1].isupper() and not _titles.kind_at(piece)
        if piece and piece == piece.upper() and (goes_on or _issuing.is_body(piece)):
            self.lines.append(piece)
            return "issuer"
        named = self.named
        if named is not None and self.named_to == index and cell.gap == 1 and piece[:1].islower():
            # … ngày 14 tháng 11 năm 2018 / hướng dẫn …
            self.named = named._replace(title=f"{named.title or ''} {piece}".strip())
        elif named is None and len(piece) <= _LONGEST_NAME and _heads.head_kind(piece, 0):
            self.named = _named(piece)
        else:
            return "heading"
        self.named_to = index + 1
        return "name"

    # ------------------------------------------------------------------ kind and title
    def _read_title(self, at: int) -> int:
        """The kind, and the words of the title behind it; the index of the first cell behind both."""
        cell = self.cells[at]
        piece = self._words(cell)
        self.names = {*_issuing.bodies_of(self.lines), *_issuing.joined(self.lines)}
        self.kind, end = _titles.kind_at(piece) or (_titles.kind_of(piece.strip(" :")), len(piece))
        self.pieces.append(Piece(cell.start, cell.start + end, "kind"))
        words: list[str] = []
        rest = _NOTE.sub("", piece[end:]).lstrip(" :.*")
        ended = bool(rest) and self._add(words, rest, cell.end - len(rest))
        index = at + 1
        while not ended and index < len(self.cells) and not self._ends_title(index, words):
            index += 1
        title = _titles.read_title(words, self.names, dated=self.dated, numbered=self.symbol is not None)
        self.title = title.words
        self.symbol = self.symbol or title.symbol
        if title.issued is not None and not self.dated:
            self.issued, self.dated = title.issued, True
        if title.body and not self.lines:
            self.lines = [title.body]
        return index

    def _ends_title(self, index: int, words: list[str]) -> bool:
        """Read one cell behind the kind; whether the title ends with it or before it."""
        cell = self.cells[index]
        piece = self._words(cell)
        body = _OF.fullmatch(piece) if cell.sort == "text" and not words else None
        if body is not None and _issuing.is_body(body[1]):
            # CHỈ THỊ / CỦA BAN BÍ THƯ / về …
            self.lines = [body[1]]
        elif cell.sort in ("rule", "motto", "section", "table") and words:
            return True
        elif cell.sort == "date" and words and not self.dated and "," in piece:
            self._take(cell)
            self._mark(cell)
            return True
        elif cell.sort == "text" or (words and cell.sort in ("number", "date")):
            return self._stops(words, cell, piece) or self._add(words, piece, cell.start)
        else:
            self._take(cell)
        self._mark(cell)
        return False

    def _stops(self, words: list[str], cell: Cell, piece: str) -> bool:
        """Whether the title is over before *piece*."""
        if _titles.opener().match(piece):
            return True
        capitals = piece == piece.upper()
        enacts = capitals and self._is_authority(piece)
        if not words:
            return enacts
        before = words[-1]
        if _titles.hangs(before):
            return False
        if _LISTED.match(piece):
            return True
        if enacts or (cell.gap <= 1 and _titles.goes_on(before)):
            return enacts
        if before == before.upper():
            return not (capitals or piece.startswith("(")) or (cell.gap > 1 and not piece[0].islower())
        if not piece[0].isupper():
            return cell.gap > 1 and not piece[0].islower()
        sentence = before.endswith((".", ";")) or piece.endswith((".", ";", ":"))
        return cell.gap > 1 or sentence or len(piece) > _WIDE or _ENACTS.match(piece) is not None

    def _is_authority(self, piece: str) -> bool:
        """Whether a line in capitals names who issues the text, and is not of its title."""
        key = fold_key(piece)
        return _titles.authority().match(piece) is not None or any(
            key.startswith(fold_key(name)) for name in self.names
        )

    def _add(self, words: list[str], piece: str, start: int) -> bool:
        """Add *piece* to the title; whether the title ends inside it."""
        cut = len(piece)
        if piece != piece.upper() and (not words or words[0] == words[0].upper()):
            cut = _titles.capital_run(piece, begun=bool(words))
        words.append(piece[:cut].strip())
        self.pieces.append(Piece(start, start + len(piece[:cut].rstrip()), "title"))
        return cut < len(piece)

    def _read_letter(self) -> None:
        """A letter has no kind above its title: `V/v …` stands under its number."""
        begin = next((index for index, cell in enumerate(self.cells) if _ABOUT.match(self._words(cell))), None)
        if begin is None or self.symbol is None:
            return
        end = begin + 1
        while (
            end < len(self.cells)
            and self.cells[end].sort == "text"
            and self.cells[end].gap <= 1
            and not self._opens(end)
        ):
            end += 1
        first, last = self.cells[begin].start, self.cells[end - 1].end
        self.kind = _LETTER
        self.title = _titles.read_title([self.text[first:last]], (), dated=True, numbered=True).words
        self.pieces = [piece for piece in self.pieces if not first <= piece.start < last]
        self.pieces.append(Piece(first, last, "title"))

    # ------------------------------------------------------------------ below the title
    def _read_below(self, start: int) -> None:
        """Where columns are swapped, the number may stand below the title."""
        for cell in self.cells[start:]:
            piece = self._words(cell)
            is_body = cell.sort == "text" and _issuing.is_body(piece) and not _titles.authority().fullmatch(piece)
            if is_body and not self.lines:
                self.lines.append(piece)
            elif cell.sort == "number" or (cell.sort == "date" and "," in piece):
                self._take(cell)
            else:
                continue
            self._mark(cell)
        if self.symbol is None and not self.lines:
            self._read_displaced()

    def _read_displaced(self) -> None:
        """Where a page was taken apart, the columns of its heading may stand below its text."""
        found = _MOTTO_LINE.search(self.text, self.limit, self.limit + _PAGE)
        if found is None:
            return
        around = cells(self.text, min(len(self.text), found.start() + _HALF), max(self.limit, found.start() - _HALF))
        first = next((index for index, cell in enumerate(around) if cell.start >= found.start()), len(around))
        while first and (around[first - 1].sort != "text" or _issuing.is_body(self._words(around[first - 1]))):
            first -= 1
        for cell in around[first:]:
            if cell.sort == "text":
                if cell.start > found.start():
                    return
                self.lines.append(self._words(cell))
            self._take(cell)
            self.displaced.append(Piece(cell.start, cell.end, _ROLES[cell.sort]))
            if self.dated:
                return

    # ------------------------------------------------------------------ all together
    def _done(self) -> Masthead:
        """The heading; where it is silent, the name that a portal gives the text, and then the properties."""
        facts = self.facts
        headline = _named(facts.headline) if facts.headline is not None else None
        named = self.named or headline or _Named()
        symbol = self.symbol or named.symbol or facts.symbol
        kind = self.kind or named.kind or facts.kind
        names = _symbols.kind_names_of(symbol.code) if symbol is not None else ()
        own = self.title
        if names and kind not in (*names, *_PUBLISHED):
            # The letters of the number tell more surely than a word in capitals, which begins the title then.
            own = f"{self.kind.capitalize()} {own}" if self.kind is not None and own is not None else own
            kind = names[0]
        title = own or named.title or facts.title
        if title is None:
            title = facts.headline if headline is None else headline.title
        return Masthead(
            kind=kind,
            symbol=symbol,
            issuers=_issuing.bodies_of(self.lines) or facts.issuers,
            issued=self.issued if self.dated else facts.issued,
            effective=facts.effective,
            title=title,
            consolidated=self.consolidated,
            pieces=sorted(self.pieces),
            end=max((piece.end for piece in self.pieces), default=0),
            displaced=self.displaced,
        )


class _Named(NamedTuple):
    """What a line says that names a text."""

    kind: str | None = None
    symbol: _symbols.Parts | None = None
    title: str | None = None


_LEAST: Final = 8
# Luật sửa đổi, bổ sung một số điều của Luật … số 19/2017/QH14
_NUMBERED: Final = re.compile(r"\s(?:số|Số)\s{1,2}(?=[0-9]+/[0-9]{4}/[A-ZĐ-]+[0-9]*\s*\Z)")


def _named(line: str) -> _Named | None:
    """The instrument that *line* begins with, and the words of purpose behind it."""
    citation = next(iter(_citations.find(prepare(line))), None)
    if citation is not None and citation.span.start == 0 and citation.form is CitationForm.FULL:
        instrument = citation.instrument
        symbol = instrument.symbol
        parts = _symbols.Parts(symbol.number, symbol.year, symbol.code, symbol.layout) if symbol is not None else None
        rest = line[citation.span.end :].strip(" -:.")
        if len(rest) <= _LEAST:
            # Luật Nhà giáo số 73/2025/QH15
            rest = (instrument.title or "")[len(instrument.kind or "") :].strip()
        return _Named(instrument.kind, parts, rest or None)
    head, ends = _heads.head_kind(line, 0), _NUMBERED.search(line)
    reading = _symbols.find_reading(line, ends.end(), after_kind=True) if ends is not None else None
    if head is None or ends is None or reading is None:
        return None
    return _Named(head[1], reading.parts, line[head[0] : ends.start()].strip(" .:") or None)
