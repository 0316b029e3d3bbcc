"""The outline of a legal text: its divisions, as lines that begin with a number show them.

One scan finds every line that may open a division, close the text or begin an annex; a reader with a stack then decides
what each line is, by what is open, which number comes next and how the line before ends.  Numbers are the strongest
witness: a `Điều 58` at the beginning of a wrapped line is no article behind `Điều 5`.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple, final

from vanban import _amending, _annexes, _headings, _quoting
from vanban._marks import SENTENCE_ENDS, Page, is_capital, mark, opens_articles, sort_of, unit_of
from vanban._nodes import GROUPS, RANKS, Node, kind_inside, set_ends, walk
from vanban._ordinals import Candidate, follows, ordinal_of, prefixes, readings
from vanban._text import UPPER
from vanban.values import DivisionKind

__all__ = ["Outline", "read_outline"]


class Outline(NamedTuple):
    """The divisions of a text, and what stands around them, as offsets of the folded text."""

    nodes: list[Node]
    begin: int
    """Where the body begins; the end of the text where there is none."""
    closings: list[tuple[int, int]]
    """What closes the text and its annexes: signatures, recipients."""
    contents: tuple[int, int] | None
    """The table of contents."""


def read_outline(text: str, floor: int = 0, *, consolidated: bool = False) -> Outline:
    """The outline of a folded *text* without its page, whose heading ends at *floor*.

    In a *consolidated* text the numbers of footnotes stick to the numbers of clauses.
    """
    page = Page("\n" + text)
    reader = _Reader(page, consolidated=consolidated)
    reader.run(list(mark().finditer(page.text, floor)), _quoting.regions(page.text, floor))
    return reader.outline()


_GAP: Final = 3
"""How many numbers may be missing between two neighbours."""
_WIDE_GAP: Final = 30
"""How many articles may be missing: an excerpt leaves some out."""
_REACH: Final = 400
"""How far a sentence on the passing of a text reaches."""
_FRESH: Final = 700
"""How far the heading of an annex may reach."""
_FAR: Final = 4000
_OVER: Final = 120
_NARROW: Final = 40
_CONTENTS_LINE: Final = 250
"""A line of a table of contents, with the headings of chapters between two of them, is no longer."""


@final
class _Reader:
    """One run over the marks of one text, or of a piece that it quotes."""

    def __init__(self, page: Page, *, consolidated: bool = False, quoted: bool = False) -> None:
        self.page = page
        self.consolidated = consolidated
        self.quoted = quoted
        self.limit = len(page.text)
        self.body: list[Node] = []
        self.annexes: list[Node] = []
        # What is open, from large to small; inside an annex it begins with that.
        self.stack: list[Node] = []
        # The articles of the body or the annex that is being read.
        self.articles: list[Node] = []
        self.has_articles = False
        self.has_clauses = False
        self.closing: int | None = None
        self.closings: list[tuple[int, int]] = []
        self.contents: tuple[int, int] | None = None
        # Whether what is being read is a form to be filled in.
        self.form = False
        # Where the heading of the last division ends, and what stands behind it begins.
        self._read_to = self._clear_to = 0
        # The lines of a quotation that no quotation mark shows.
        self.unmarked: list[re.Match[str]] = []

    @property
    def read_to(self) -> int:
        """Where the heading of the last division ends."""
        return self._read_to

    @read_to.setter
    def read_to(self, at: int) -> None:
        self._read_to, self._clear_to = at, self.page.behind_blanks(at)

    # ------------------------------------------------------------------ the run
    def run(self, marks: Sequence[re.Match[str]], quotes: Sequence[_quoting.Region]) -> None:
        """Read all *marks*; those inside *quotes* are text of another instrument."""
        self.has_articles = any(map(opens_articles, marks))
        number = 0
        inner: list[re.Match[str]] = []
        for found in marks:
            at = found.end() if found["quote"] is None else found.start("quote")
            while number < len(quotes) and quotes[number].end <= at:
                self._quote(inner, quotes[number].end)
                inner = []
                number += 1
            marked = number < len(quotes) and quotes[number].start <= at
            if marked and not inner and not self._may_quote(quotes[number]):
                number += 1
                marked = False
                if found["quote"] is not None and not self.stack:
                    continue
            if marked and not quotes[number].closed and self._is_next(found, amending=True):
                self._quote(inner, found.start())
                inner = []
                number += 1
                self._read_own(found)
            elif marked and not self.unmarked:
                inner.append(found)
            else:
                self._read_own(found)
        self._quote(inner, self.limit)
        self._quote(self.unmarked, self.limit)

    def _may_quote(self, region: _quoting.Region) -> bool:
        """Whether a quotation may stand here: behind words that change a text, or that announce something."""
        if not self.stack or (self.has_articles and not self.articles):
            return False
        return _amending.may_quote(self.page.text, self.stack[-1].start, region.start)

    def _quote(self, marks: Sequence[re.Match[str]], end: int) -> None:
        """The text that the open division quotes is read by itself and hangs on that division."""
        if marks and self.closing is None and self.stack:
            reader = _Reader(self.page, quoted=True)
            reader.limit = end
            for found in marks:
                reader._read(found)
            set_ends(reader.body, end, self.page.text)
            _headings.decide(self.page, reader.body, consolidated=self.consolidated)
            for node in walk(reader.body):
                node.quoted = True
            self.stack[-1].children += reader.body
            self.read_to = end

    def _read_own(self, found: re.Match[str]) -> None:
        """Read a line outside quotation marks; it may yet be quoted."""
        if self.unmarked:
            if not self._resumes(found):
                self.unmarked.append(found)
                return
            self._quote(self.unmarked, found.start())
            self.unmarked = []
        if self._introduced(found):
            self.unmarked = [found]
        else:
            self._read(found)

    def _read(self, found: re.Match[str]) -> None:
        kind = unit_of(found)
        if kind is DivisionKind.ARTICLE:
            self._article(found)
        elif kind is DivisionKind.ANNEX:
            self._annex(found)
        elif kind is not None:
            self._group(found, kind)
        elif found["label"] is not None:
            self._listed(found)
        elif not self.quoted:
            self._line(found)

    # ------------------------------------------------------------------ quotations without marks
    def _introduced(self, found: re.Match[str]) -> bool:
        """Whether a line begins a text that has been announced, without a quotation mark."""
        if not self.stack or self.closing is not None or not _amending.ends_with_colon(self.page.text, found.start()):
            return False
        kind, number = unit_of(found), found["number"]
        if found["label"] is not None:
            number = found["label"].lstrip("(")
            kind = DivisionKind.CLAUSE if number[0].isdigit() else DivisionKind.POINT
        line = self.page.line(found.end())
        if line.endswith(":") and _amending.changes(line, 0, len(line)):
            return False
        announced = _amending.announces(self.page.text, self.stack[-1].start, found.start(), kind, number)
        return announced and not self._is_next(found, amending=True)

    def _resumes(self, found: re.Match[str]) -> bool:
        """Whether the text itself goes on behind what it quotes without marks."""
        if found["words"] is not None:
            return sort_of(found["words"]) not in ("regulation", "annexed")
        if unit_of(found) is DivisionKind.ARTICLE:
            ordinal = ordinal_of(found["number"])
            return bool(self.articles) and ordinal is not None and follows(self.articles[-1].ordinal, ordinal)
        return unit_of(found) in (DivisionKind.ANNEX, DivisionKind.CHAPTER) or self._is_next(found, amending=True)

    def _is_next(self, found: re.Match[str], *, amending: bool) -> bool:
        """Whether a label goes on with a list that is open, and its words change another text."""
        if found["label"] is None:
            return False
        changes = not amending or _amending.changes(self.page.text, found.end(), self.page.line_end(found.end()))
        return changes and any(
            node.style == way.style and follows(node.ordinal, way.ordinal)
            for way in readings(found["label"], found["stop"])
            for node in self.stack
        )

    # ------------------------------------------------------------------ articles
    def _article(self, found: re.Match[str]) -> None:
        ordinal = ordinal_of(found["number"])
        if ordinal is None or self.form:
            return
        page, end = self.page, found.end()
        rest = page.line(end)
        strong = found["after"] is not None
        if not strong and rest and not (rest[0].isupper() or rest[0] in '(["“'):
            return
        last = self.articles[-1].ordinal if self.articles else None
        expected = (ordinal == (1, "") or self.quoted) if last is None else follows(last, ordinal)
        ended = self._ended(found)
        sure = strong and expected and ended and not page.wrapped
        if not sure and not self._below_group(found) and page.hangs(found.start(), "article"):
            return
        if not (expected or strong) or not (ended or (strong and (expected or not page.wrapped))):
            return
        if not expected and not self._may_jump(found, ordinal, rest):
            return
        if (
            self.annexes
            and not self.articles
            and _annexes.is_form(self.page.text, self.annexes[-1].start, found.start())
        ):
            self.form = True
            return
        self.closing = None
        node = Node(DivisionKind.ARTICLE, found["number"], (found.start("unit"), end), ordinal=ordinal)
        self._push(node)
        self.articles.append(node)
        clause = _headings.CLAUSE_INSIDE.match(page.text, _headings.words_start(page, end))
        if clause is None:
            self.read_to = _headings.article_heading(page, node)
        else:
            self.read_to = clause.start()
            self._push(Node(DivisionKind.CLAUSE, clause[1], clause.span(), style="1.", ordinal=(1, "")))

    def _may_jump(self, found: re.Match[str], ordinal: tuple[int, str], rest: str) -> bool:
        """Whether an article may have a number that is not the next one."""
        if self.closing is not None:
            return ordinal == (1, "") and self._reopens(found)
        if not self.articles:
            return True
        if ordinal == (1, "") and not self.quoted:
            return self._restarts(found, rest)
        last = self.articles[-1].ordinal
        return ordinal >= last and ordinal[0] - last[0] <= _WIDE_GAP

    def _reopens(self, found: re.Match[str]) -> bool:
        """Behind the signature `Điều 1` begins a text that is issued with this one, or a form to be filled in."""
        if _annexes.enacts(self.page.text, found.start()):
            self.form = True
            return False
        self._open_annex(found.start("unit"), found.start("unit"), None)
        return True

    def _restarts(self, found: re.Match[str], rest: str) -> bool:
        """Whether `Điều 1` once more shows that all before was a table of contents, or opens another text."""
        if self.annexes or not self._is_contents(found, rest):
            return self._reopens(found)
        fresh = [node for node in self.stack if all(one.kind is not DivisionKind.ARTICLE for one in walk([node]))]
        start = _annexes.contents_above(self.page.text, self.body[0].start)
        self.contents = (start, fresh[0].start if fresh else found.start("unit"))
        self.body[:] = fresh[:1]
        self.stack = fresh
        self.articles = []
        return True

    def _is_contents(self, found: re.Match[str], rest: str) -> bool:
        """Whether the articles so far are lines of a table of contents: they hold nothing, or the first is this one."""
        first = self.page.line(self.articles[0].start)
        if rest and rest.rstrip(" .0123456789")[:_NARROW] in first:
            return True
        starts = [node.start for node in self.articles] + [found.start()]
        return len(starts) > _GAP and all(
            not node.children and following - node.start <= _CONTENTS_LINE
            for node, following in zip(self.articles, starts[1:], strict=True)
        )

    def _ended(self, found: re.Match[str]) -> bool:
        """Whether what stands before a line has come to an end."""
        return found.start() <= self._clear_to or self.page.has_ended(found.start())

    def _below_group(self, found: re.Match[str]) -> bool:
        """Whether a line stands right below the heading of anything but an article."""
        return bool(self.stack) and self.stack[-1].kind is not DivisionKind.ARTICLE and found.start() <= self._clear_to

    # ------------------------------------------------------------------ parts, chapters, sections
    def _group(self, found: re.Match[str], kind: DivisionKind) -> None:
        page, number, end = self.page, found["number"], found.end()
        text = page.text
        last = self._last_of(kind)
        if found["after"] is None and (text[end : end + 1].isalnum() or number[-1].islower()):
            unglued = self._unglued(found, last)
            if unglued is None:
                return
            number, end = unglued
        ordinal = ordinal_of(number)
        if ordinal is None or (text[end : end + 1].isalpha() and not text[end].isupper()):
            return
        rest = page.line(end, " \t*.:-")
        expected = ordinal[0] == 1 if last is None else follows(last.ordinal, ordinal)
        capitals = rest == rest.upper()
        if rest and not capitals:
            inline = found["after"] is not None or expected
            if not (rest[0].isupper() and inline):
                return
        hangs = not self._below_group(found) and page.hangs(found.start())
        if hangs or not (self._ended(found) or (expected and capitals)):
            return
        if not self._may_group(found, kind, last, first=ordinal[0] == 1, expected=expected and last is not None):
            return
        node = Node(kind, number, (found.start("unit"), end), ordinal=ordinal)
        self._push(node)
        self.read_to = _headings.group_heading(page, node)

    def _may_group(
        self, found: re.Match[str], kind: DivisionKind, last: Node | None, *, first: bool, expected: bool
    ) -> bool:
        """Whether a part, chapter or section may stand here; behind the signature, or anew, it opens an annex."""
        start = found.start("unit")
        again = first and last is not None and not self._is_below_new(last)
        if self.closing is not None:
            if expected:
                self.closing = None
            elif first and self.stack and not self.form:
                self._open_annex(start, start, None)
            else:
                return False
        elif again and kind is DivisionKind.CHAPTER and self.has_clauses and not self.quoted:
            self._open_annex(start, start, None)
        return True

    def _zone(self) -> list[Node]:
        return self.annexes[-1].children if self.annexes else self.body

    def _is_below_new(self, last: Node) -> bool:
        """Whether chapters are counted anew because a new part has begun."""
        parts = [node for node in self.stack if node.kind is DivisionKind.PART]
        return bool(parts) and last not in parts[-1].children

    def _unglued(self, found: re.Match[str], last: Node | None) -> tuple[str, int] | None:
        """A number without the word that sticks to it: `Chương INHỮNG QUY ĐỊNH CHUNG`; none for another word."""
        wanted = 1 if last is None else last.ordinal[0] + 1
        for prefix in prefixes(found["number"]):
            ordinal = ordinal_of(prefix)
            if ordinal is not None and ordinal[0] == wanted:
                return prefix, found.start("number") + len(prefix)
        return None if self.page.text[found.end() : found.end() + 1].isalpha() else (found["number"], found.end())

    def _last_of(self, kind: DivisionKind) -> Node | None:
        """The last division of *kind* that was read, inside what is open."""
        for node in reversed(self.stack):
            if node.kind is kind:
                return node
            own = (child for child in reversed(node.children) if child.kind is kind and not child.quoted)
            found = next(own, None)
            if found is not None:
                return found
        return next((node for node in reversed(self._zone()) if node.kind is kind), None)

    # ------------------------------------------------------------------ clauses, points, items
    def _listed(self, found: re.Match[str]) -> None:
        ways = self._ways(found)
        ended = self._ended(found)
        if self.page.wrapped and not ended:
            if self._is_next(found, amending=False):
                ended = self.page.has_ended(found.start(), expected=True)
            else:
                ended = any(way.first and self._is_followed(found, way) for way in ways)
        if not ways or (self.page.wrapped and not ended) or self._goes_on(found):
            return
        for depth, way in self._neighbours(ways):
            if follows(self.stack[depth].ordinal, way.ordinal):
                self._sibling(found, depth, way)
                return
        if any(way.first and self._opens(found, way) for way in ways) or not ended:
            return
        for depth, way in self._neighbours(ways):
            if 0 <= way.ordinal[0] - self.stack[depth].ordinal[0] <= _GAP:
                self._missing(found, depth, way)
                self._sibling(found, depth, way)
                return
        top = self.stack[-1] if self.stack else None
        if (top is None and self.quoted) or (top is not None and top.kind is DivisionKind.ARTICLE and not top.children):
            any(self._opens(found, way) for way in ways)

    def _ways(self, found: re.Match[str]) -> tuple[Candidate, ...]:
        """The ways to read a label, if a list may stand here: in a text with articles, inside them and in annexes."""
        free = not self.has_articles or self.quoted or bool(self.annexes)
        inside = free or any(node.kind is DivisionKind.ARTICLE for node in self.stack)
        if not inside or self.closing is not None or self.form:
            return ()
        behind = self.page.text[found.end() : found.end() + 2].strip(" ")[:1]
        is_range = found["stop"].endswith("-") and behind.isdigit()
        is_column = found["label"].startswith("(") and behind in ("\n", "")
        if is_range or is_column:
            return ()
        ways = readings(found["label"], found["stop"])
        if self.consolidated and not found["stop"]:
            # 1.3 Việc … is khoản 1 with footnote 3
            ways += readings(found["label"].partition(".")[0], ".")
        return ways

    def _is_followed(self, found: re.Match[str], way: Candidate) -> bool:
        """Whether the number after *way* stands at the head of a line below: then the list begins with *way*."""
        following = {"a": "b", "1": "2"}.get(way.number)
        behind = self.page.line(found.end())
        is_open = any(node.style == way.style for node in self.stack)
        if following is None or is_open or not behind[:1].isupper() or self.page.hangs(found.start()):
            return False
        label = rf"\n[ \t>#*]*\(?{following}{re.escape(found['stop'])}[ *]"
        return re.search(label, self.page.text[found.end() : found.end() + _FAR]) is not None

    def _goes_on(self, found: re.Match[str]) -> bool:
        """Whether a label is a number in a sentence that the line before began."""
        at = found.start()
        if at <= self._clear_to:
            # Below a heading, a number that stands alone may yet be the end of a reference in it.
            return not self.page.line(found.end()) and self.page.hangs(at, "number")
        return self.page.hangs(at, "" if self.page.wrapped else "number")

    def _neighbours(self, ways: Sequence[Candidate]) -> Iterator[tuple[int, Candidate]]:
        """The lists that are open and numbered in one of *ways*, innermost first."""
        for depth in range(len(self.stack) - 1, -1, -1):
            for way in ways:
                if self.stack[depth].style == way.style:
                    yield depth, way

    def _missing(self, found: re.Match[str], depth: int, way: Candidate) -> None:
        """A number that is missing may stand in the middle of a line: `3. …; 4. …`."""
        node = self.stack[depth]
        if way.style != "1." or way.ordinal[0] != node.ordinal[0] + 2:
            return
        number = str(node.ordinal[0] + 1)
        inner = re.search(rf"(?<=[;.:] ){number}\.(?= [{UPPER}])", self.page.text[node.label_end : found.start()])
        if inner is not None:
            span = (inner.start() + node.label_end, inner.end() + node.label_end)
            del self.stack[depth:]
            self._hang(Node(node.kind, number, span, style="1.", ordinal=(node.ordinal[0] + 1, "")))

    def _sibling(self, found: re.Match[str], depth: int, way: Candidate) -> None:
        kind = self.stack[depth].kind
        del self.stack[depth:]
        self._add(found, kind, way)

    def _opens(self, found: re.Match[str], way: Candidate) -> bool:
        """Open a list inside what is open, if there may be one."""
        if any(node.style == way.style for node in self.stack):
            return False
        kind = kind_inside([node.kind for node in self.stack], way.style)
        if kind is None:
            return False
        self._add(found, kind, way)
        return True

    def _add(self, found: re.Match[str], kind: DivisionKind, way: Candidate) -> None:
        span = (found.start("label"), found.end("stop"))
        node = Node(kind, way.number, span, style=way.style, ordinal=way.ordinal)
        self._hang(node)
        self.read_to = node.label_end
        if kind in GROUPS:
            self.read_to = _headings.group_heading(self.page, node)
        elif not self.quoted and all(one.kind is not DivisionKind.ARTICLE for one in self.stack):
            _headings.list_heading(self.page, node)

    # ------------------------------------------------------------------ annexes and endings
    def _annex(self, found: re.Match[str]) -> None:
        page, end = self.page, found.end()
        start = found.start("bare" if found["unit"] is None else "unit")
        if self.quoted or page.hangs(found.start()):
            return
        rest = page.line(end, " \t*.:-")
        titled = "#" in page.text[found.start() : start]
        if not titled and not is_capital(page.line(start)):
            behind = self.closing is not None or bool(self.annexes)
            alone = not rest and (behind or _annexes.is_said(page.text, end))
            named = found["after"] is not None and behind
            if not (alone or named) or not self._ended(found):
                return
        number = found["number"]
        self._open_annex(start, end, number if number is not None and ordinal_of(number) is not None else None)

    def _line(self, found: re.Match[str]) -> None:
        """A line of the ending, or the name of a text that is issued with this one."""
        start = found.start("words")
        line = self.page.line(start)
        match sort_of(found["words"]):
            case "kit":
                self._issued_with(found)
            case "regulation" if self.closing is not None and is_capital(line) and line[-1] not in ":;,.":
                self._open_annex(start, start, None)
            case "annexed" if self.closing is not None and is_capital(line) and _annexes.is_said(self.page.text, start):
                self._open_annex(start, start, None)
            case "authority" if is_capital(line) and self._ended(found):
                self._close(start)
            case "signature" if is_capital(line) or line.startswith(("(", "Đ")):
                self._close(start)
            case "authentication":
                floor = max(self.read_to, self.stack[-1].label_end if self.stack else 0)
                self._close(_annexes.seal_above(self.page.text, found.start(), floor))
            case "recipients" if self._ended(found):
                self._close(start)
            case "adoption" if "thông qua" in self.page.text[start : start + _REACH]:
                words = self.page.text[max(0, self.read_to - _OVER) : self.read_to].rstrip()
                # Right below the heading of an article it is the text of that article.
                if found.start() > self._clear_to or words[-1:] in SENTENCE_ENDS:
                    self._close(start)
            case _:
                pass

    def _close(self, start: int) -> None:
        if self.closing is None and (self.stack or not self.has_articles):
            self.closing = start

    def _issued_with(self, found: re.Match[str]) -> None:
        """`(Ban hành kèm theo …)` stands under the name of the annex."""
        if self.articles or self.annexes or not self.has_articles:
            floor = max(self.read_to, self.stack[-1].label_end if self.stack else 0)
            start = _annexes.name_above(self.page.text, found.start(), floor, self.closing)
            if start is not None:
                self._open_annex(start, start, None)

    def _open_annex(self, start: int, end: int, number: str | None) -> None:
        """Begin an annex, unless one has just begun whose heading this is."""
        if self.annexes and number is None:
            annex = self.annexes[-1]
            if not annex.children and start - annex.start < _FRESH:
                return
        if self.closing is not None:
            self.closings.append((self.closing, start))
        node = Node(DivisionKind.ANNEX, number, (start, end))
        self.annexes.append(node)
        self.stack = [node]
        self.articles = []
        self.closing = None
        self.form = False
        self.has_clauses = False
        self.read_to = _headings.annex_heading(self.page, node)

    # ------------------------------------------------------------------ the tree
    def _push(self, node: Node) -> None:
        """Close all that is not larger than *node*, and hang it on what is left."""
        rank = RANKS[node.kind]
        while self.stack:
            top = self.stack[-1]
            if RANKS[top.kind] < rank and not (
                top.style and node.kind not in (DivisionKind.CLAUSE, DivisionKind.ARTICLE)
            ):
                break
            self.stack.pop()
        self._hang(node)

    def _hang(self, node: Node) -> None:
        """Hang *node* on the innermost division that is open."""
        (self.stack[-1].children if self.stack else self.body).append(node)
        self.has_clauses |= node.kind is DivisionKind.CLAUSE
        self.stack.append(node)

    def outline(self) -> Outline:
        """What was read, with all ends set."""
        if self.closing is not None:
            self.closings.append((self.closing, self.limit))
        edges = sorted({first for first, _ in self.closings} | {node.start for node in self.annexes})
        stops = [*edges, self.limit]
        set_ends(self.body, stops[0], self.page.text)
        for node in self.annexes:
            set_ends([node], stops[bisect_right(stops, node.start)], self.page.text)
        nodes = [*self.body, *self.annexes]
        _headings.decide(self.page, nodes, consolidated=self.consolidated)
        for node in walk(nodes):
            node.move(-1)
        begin = nodes[0].start if nodes else stops[0] - 1
        contents = None
        if self.contents is not None:
            contents = (self.contents[0] - 1, self.contents[1] - 1)
            begin = contents[0]
        return Outline(nodes, begin, [(first - 1, last - 1) for first, last in self.closings], contents)
