"""Headings of divisions: on the line of the number or below it, in capitals or not, over one line or several."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from vanban._marks import LONGEST_LINE, SENTENCE_ENDS, Page, is_capital, mark
from vanban._nodes import Node, walk
from vanban._text import LOWER, UPPER
from vanban.values import DivisionKind

__all__ = [
    "CLAUSE_INSIDE",
    "annex_heading",
    "article_heading",
    "decide",
    "group_heading",
    "list_heading",
    "words_start",
]

_STOPS: Final = " \t*.:-"
_LONGEST: Final = 250
_LONGEST_SHORT: Final = 100
_MOST_LINES: Final = 10
# What makes a line that ends with a colon the opening of a list, and no heading.
_LISTS: Final = re.compile(r"(?<!\w)(?:sau|sau đây|gồm|như sau|là|[sS]ửa đổi|[bB]ổ sung|này)[ :]")
CLAUSE_INSIDE: Final = re.compile(r"(1[a-z]?)(?:\.(?![0-9]) ?-?|\)| ?-(?= ))[ \t]*(?=\S)")
"""The first clause on the line of its article: `Điều 5. 1. Người …`."""


def words_start(page: Page, at: int, dress: str = _STOPS) -> int:
    """Where the words behind a number begin."""
    end = page.line_end(at)
    while at < end and page.text[at] in dress:
        at += 1
    return at


def _piece(page: Page, start: int, end: int) -> tuple[int, int]:
    return start, start + len(page.text[start:end].rstrip(" \t*"))


def article_heading(page: Page, node: Node) -> int:
    """What may be the heading of an article: the rest of its line, or the line below; where the reading goes on."""
    start = words_start(page, node.label_end)
    end = page.line_end(node.label_end)
    if start < end:
        end = page.paragraph_end(start)
        node.heading = _piece(page, start, end)
        return end
    below = end
    while below < len(page.text) and not page.line(below + 1):
        below = page.line_end(below + 1)
    line = page.line(below + 1)
    after = page.line_end(below + 1)
    if not line or not line[0].isupper() or len(line) > LONGEST_LINE or line[-1] in ".;," or page.opens_division(below):
        return end
    listed = mark().match(page.text, after)
    apart = not page.line(after + 1) and below > end and line[-1] != ":" and not _unit_follows(page, after)
    if not apart and (listed is None or listed["label"] is None or (line[-1] == ":" and not _is_short_heading(line))):
        return end
    start = page.text.index(line, below)
    node.heading = (start, start + len(line))
    return after


def _unit_follows(page: Page, at: int) -> bool:
    """Whether nothing but blank lines stands between *at* and the next article or chapter, or the end."""
    while at < len(page.text) and not page.line(at + 1):
        at = page.line_end(at + 1)
    found = mark().match(page.text, at)
    return at >= len(page.text) or (found is not None and found["unit"] is not None)


def _is_short_heading(line: str) -> bool:
    """Whether a line that ends with a colon may be a heading."""
    return len(line) <= _LONGEST_SHORT and _LISTS.search(line) is None


def group_heading(page: Page, node: Node) -> int:
    """The heading of a chapter: the rest of its line, and the lines in capitals that follow; where it ends."""
    text = page.text
    start, end = words_start(page, node.label_end), page.line_end(node.label_end)
    heading = _piece(page, start, end) if start < end else None
    at = end
    for _ in range(_MOST_LINES):
        if at >= len(text) or page.opens_division(at):
            break
        line = page.line(at + 1, " \t*#>")
        if not line:
            if heading is not None and not page.hangs(heading[1]):
                break
            at = page.line_end(at + 1)
            continue
        first = text.index(line, at)
        if heading is None:
            heading = (first, first + len(line))
        elif is_capital(line) or (line[0].islower() and page.wrapped):
            heading = (heading[0], first + len(line))
        else:
            break
        at = page.line_end(at + 1)
        if not is_capital(line) and not page.wrapped:
            break
    if heading is not None:
        heading = (heading[0], heading[0] + len(text[slice(*heading)].rstrip(" .:")))
    node.heading = heading
    return max(end, heading[1] if heading is not None else 0)


def list_heading(page: Page, node: Node) -> None:
    """In texts without articles a number may have a heading; what ends like a sentence is none."""
    start = words_start(page, node.label_end, " \t*")
    first, last = _piece(page, start, page.paragraph_end(start))
    if first < last <= first + _LONGEST and page.text[last - 1] not in SENTENCE_ENDS:
        node.heading = (first, last)


def annex_heading(page: Page, node: Node) -> int:
    """The lines in capitals behind and below the name of an annex; where they end."""
    at = last = node.label_end
    for _ in range(_MOST_LINES):
        line = page.line(at, " \t*#.:-")
        if line:
            if not is_capital(line):
                break
            first = page.text.index(line, at)
            last = first + len(line)
            node.heading = (first if node.heading is None else node.heading[0], last)
        elif node.heading is not None and not page.line(page.line_end(at) + 1):
            break
        end = page.line_end(at)
        if end >= len(page.text) or page.opens_division(end):
            break
        at = end + 1
    return last


# ------------------------------------------------------------------------------------------------ headings or sentences

_SHARE: Final = 0.3
"""In a text that gives its articles headings, more of them than this have one beyond doubt."""
_BRIEF: Final = 60
_MOST: Final = 0.7
"""Nor do so many articles open with so short a sentence."""
# Điều 12 Vệ sinh trong xây dựng. Việc quy hoạch …
_FIRST_SENTENCE: Final = re.compile(rf"[{UPPER}][^.;:]{{3,100}}(?=\. [{UPPER}])")
_NOTED: Final = re.compile(rf"(?<=[{LOWER}{UPPER})])(?:[0-9]{{1,3}}|\[[0-9]{{1,3}}\])\Z")


def decide(page: Page, nodes: Sequence[Node], *, consolidated: bool) -> None:
    """Tell the headings of articles from their first sentences.

    A heading is no sentence, and something follows it.  Old laws end it with a full stop: then its neighbours decide.
    In a *consolidated* text the number of a footnote may stick to it.
    """
    text = page.text
    for node in walk(nodes) if consolidated else ():
        if node.heading is not None and (noted := _NOTED.search(text, *node.heading)):
            node.heading = (node.heading[0], noted.start())
    articles = [node for node in walk(nodes) if node.kind is DivisionKind.ARTICLE]
    headed = [(node, *node.heading) for node in articles if node.heading is not None]
    clear = sum(
        1
        for node, _, end in headed
        if not page.is_blank(end, node.end)
        and (text[end - 1] not in SENTENCE_ENDS or (text[end - 1] in ".…" and _is_listed(page, node, end)))
    )
    stopped = [(end - start, node, end) for node, start, end in headed if text[end - 1] == "."]
    brief = sum(1 for size, node, end in stopped if size <= _BRIEF and not page.is_blank(end, node.end))
    usual = clear > _SHARE * len(articles) or brief > _MOST * len(articles)
    for node, start, end in headed:
        last, size = text[end - 1], end - start
        if last == ":":
            is_heading = clear > 0 and _is_short_heading(text[start:end])
        elif last in ".…":
            is_heading = usual and size <= LONGEST_LINE
        else:
            is_heading = last not in SENTENCE_ENDS and size <= 2 * _LONGEST
        is_heading = is_heading and not page.is_blank(end, node.end)
        stop = end
        if usual and not is_heading and (inner := _FIRST_SENTENCE.match(text, start, end)):
            stop, is_heading = inner.end(), True
        while stop > start and text[stop - 1] in " .:":
            stop -= 1
        node.heading = (start, stop) if is_heading and stop > start else None


def _is_listed(page: Page, node: Node, end: int) -> bool:
    """Whether a list follows right behind what may be the heading of *node*."""
    return bool(node.children) and page.is_blank(end, node.children[0].start)
