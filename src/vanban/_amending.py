"""The words by which a provision changes another text, and announces what it will quote of it.

`Sửa đổi, bổ sung khoản 2 Điều 5 như sau:` is followed by a khoản 2 that is not of the text itself, be it in quotation
marks or not (Nghị định 78/2025/NĐ-CP, on texts that amend).
"""

from __future__ import annotations

import re
from typing import Final

from vanban.values import DivisionKind

__all__ = ["announces", "changes", "ends_with_colon", "may_quote"]

_AMENDS: Final = re.compile(r"[sS]ửa đổi|[bB]ổ sung|[bB]ãi bỏ|[tT]hay thế|[tT]hay cụm|[bB]ỏ cụm|[hH]ủy bỏ")
_AS_FOLLOWS: Final = re.compile(r"(?:như sau|sau đây)[ \t]*:[\s*]*\Z")
_UNITS: Final = {"iều": DivisionKind.ARTICLE, "hoản": DivisionKind.CLAUSE, "iểm": DivisionKind.POINT}
_NUMBER: Final = r"[0-9a-zđ]{1,4}(?!\w)"
# khoản 2, khoản 3 và khoản 4; điểm a, b và c; Điều 5
_NAMED: Final = re.compile(
    rf"(?<!\w)[đĐkK](iều|hoản|iểm) {_NUMBER}(?:(?:, | và |, và )(?:[đĐkK](?:iều|hoản|iểm) )?{_NUMBER}){{0,20}}"
)
_TOKEN: Final = re.compile(r"\w+")
_NEAR: Final = 12
_SENTENCE: Final = 320
_LEAD: Final = 600
"""How far back the words may stand that lead to a quotation."""


def changes(text: str, start: int, end: int) -> bool:
    """Whether a piece of *text* changes another one."""
    return _AMENDS.search(text, start, end) is not None


def ends_with_colon(text: str, at: int) -> bool:
    """Whether the line before *at* announces what follows."""
    return text[max(0, at - _NEAR) : at].rstrip(" \t\n*").endswith(":")


def announces(text: str, start: int, at: int, kind: DivisionKind | None, number: str | None) -> bool:
    """Whether the provision that begins at *start* says right before *at* how that unit of another text shall read."""
    start = max(start, at - _SENTENCE)
    if number is None or not _AS_FOLLOWS.search(text, start, at) or not changes(text, start, at):
        return False
    named = _NAMED.finditer(text, start, at)
    return any(number in _TOKEN.findall(one[0]) for one in named if _UNITS[one[1]] is kind)


def may_quote(text: str, start: int, at: int) -> bool:
    """Whether a quotation may begin at *at*, in the provision that begins at *start*.

    It stands behind words that change a text, or that announce something.
    """
    before = text[max(start, at - _LEAD) : at].rstrip(" \t\n>#*")
    return before.endswith(":") or changes(before, 0, len(before))
