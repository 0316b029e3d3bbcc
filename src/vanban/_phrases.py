"""The words between instruments, as patterns over text in lower case.

They are built from the table of relations: what is done, what may stand between the verb and the instrument, and how a
sentence shows that an instrument goes on being its subject.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterable
from typing import Final

from vanban._tables import relations
from vanban._text import any_of, strip_marks

__all__ = ["Phrases", "phrases_for", "row_of", "subject_of"]

_ACCENTED: Final = re.compile("[À-\u024fḀ-ỿ]")
_ROWS: Final = {row.phrase: row for row in relations.ROWS}
_ROWS.update({strip_marks(row.phrase): row for row in relations.ROWS})
_SUBJECTS: Final = {row.word: row for row in relations.SUBJECTS}
_SUBJECTS.update({strip_marks(row.word): row for row in relations.SUBJECTS})
# The number of a place: "5", "12a", "2.1", "IV", "đ".
_NUMBER: Final = r"[0-9]+(?:\.[0-9]+)*[a-zđ]{0,2}|[ivxlc]+|[a-zđ][0-9]?"


def _between(words: Iterable[str]) -> str:
    """Any number of *words* and numbers of places, up to the end."""
    return rf"(?:[\s,;(:]+(?:{any_of(words)}|{_NUMBER})(?=[\s,;(:“\"]|$))*[\s(:“\"]*$"


class Phrases:
    """The patterns; text without diacritics is read by a second set."""

    def __init__(self, fold: Callable[[str], str]) -> None:
        kinds = any_of(row.word for row in relations.SUBJECTS)
        wide = any_of(row.phrase for row in relations.ROWS if row.wide)
        narrow = any_of(row.phrase for row in relations.ROWS if not row.wide)

        def read(pattern: str) -> re.Pattern[str]:
            return re.compile(fold(pattern))

        between, close = _between(relations.BETWEEN), _between(relations.BETWEEN_CLOSE)
        bare = any_of(row.phrase for row in relations.ROWS if row.passive == "bare")
        passive = any_of(row.phrase for row in relations.ROWS if row.passive)
        carrying_out = any_of(row.phrase for row in relations.ROWS if {"details", "guides"} & {*row.kinds})
        ends, many = any_of(relations.ENDS), any_of(relations.MANY)
        self.hot = read(rf"{wide}|{narrow}|{ends}")
        # "thay thế Điều 5 và khoản 2 Điều 7 của ⟦Nghị định⟧"
        self.active = read(rf"(?<!\w)(?:(?P<wide>{wide}){between}|(?P<close>{narrow}){close})")
        # "được sửa đổi, bổ sung một số điều bởi khoản 2 Điều 1 ⟦Luật⟧", "sửa đổi bởi ⟦Luật⟧"
        self.passive = read(
            rf"(?<!\w)(?:(?:được|bị)\s+(?P<marked>{passive})(?!\w)(?:,?\s+[^\s,.;:()“”]+){{0,7}}?"
            rf"|(?P<bare>{bare})(?!\w)(?:\s+một\s+số\s+(?:điều|nội\s+dung|khoản))?)"
            rf"\s+(?:bởi|theo|tại|bằng)(?:\s+quy\s+định\s+(?:tại|của))?{between}"
        )
        # "sửa đổi Quy chế làm việc ban hành kèm theo ⟦Quyết định⟧",
        # "hướng dẫn thực hiện cơ chế quy định tại ⟦Nghị quyết⟧", and a list of places with the topic of each, as in
        # "quy định chi tiết khoản 2 Điều 5 về phí, Điều 7 về lệ phí của ⟦Luật⟧"
        self.annexed = read(
            rf"(?<!\w)(?:(?P<wide>{wide})\s[^.;:()]{{0,160}}?\sban\s+hành\s+(?:kèm\s+)?theo"
            r"|(?P<close>hướng\s+dẫn\s+(?:thi\s+hành|thực\s+hiện))\s[^.;:()]{0,200}?\squy\s+định\s+tại"
            r"|(?P<details>quy\s+định\s+chi\s+tiết)\s[^.:]{0,600}?\s(?:của|biện\s+pháp(?:\s+hướng\s+dẫn)?\s+thi\s+hành))"
            rf"{between}"
        )
        # A group before its members: "thay thế các Thông tư cũ về cùng lĩnh vực" and a bracket with each ⟦Thông tư⟧
        self.grouped = read(
            rf"(?<!\w)(?P<wide>{wide})\s+(?:{many}|[0-9]+)\s+(?:{kinds})(?:\s[^.;:()]{{0,120}})?[(:]\s*$"
        )
        # No more than the kind, and nothing that goes on: ⟦Nghị định số 15⟧ "quy định chi tiết thi hành Luật"
        self.unnamed = read(
            rf"\s*(?P<close>{carrying_out})(?:\s+(?:{any_of(relations.BETWEEN_CLOSE)}))*\s+(?P<kind>luật|bộ\s+luật|pháp\s+lệnh)"
            r"(?=\s*(?:[,.;)]|và\s|có\s|để\s|được\s|đã\s|$))"
        )
        self.joined = read(rf"\s*(?:\([^()]{{0,80}}\))?[\s,;)]*(?P<last>(?:và|hoặc|cùng(?:\s+với)?)(?=\s))?{between}")
        self.loosely = read(rf"(?:[,;]\s*(?P<also>(?:và|hoặc)(?=\s))?|\s(?P<last>(?:và|hoặc)(?=\s))){between}")
        self.subject = read(
            rf"(?<!\w)(?P<kind>{kinds})(?P<of>\s+của\s+[^,.;:()]{{1,60}})?"
            r"(?:\s+(?:mới|khác|về|việc|để|nhằm|sẽ|đã))*[\s(]*$"
        )
        self.opening = read(rf"[\s\W0-9]*(?P<draft>dự\s+thảo\s+)?(?P<kind>{kinds}|văn\s+bản)(?!\w)")
        self.ended = read(rf"(?P<verb>{ends})(?:\s+toàn\s+bộ)?,?\s+(?:kể\s+)?từ\s+(?:ngày|khi|thời\s+điểm)\s*$")
        self.ends = read(rf"(?<!\w)(?:{ends})(?!\w)")
        self.from_day = read(r"từ\s+(?:ngày|khi|thời\s+điểm)\s*$")
        self.in_force = read(r"\s*(?:chính\s+thức\s+)?(?:có\s+hiệu\s+lực|được\s+ban\s+hành)")
        self.goes_on = read(
            r"[\s,(–-]*(?:(?:và|đồng\s+thời|cũng|đã|sẽ|nhằm|để|về(?:\s+việc)?|v/v|tiếp\s+tục|đẩy\s+mạnh|được\s+ban\s+hành|ban\s+hành)\s*)*"
            r"(?:ngày\s[^,;:.()]{1,40}|của\s[^,;:.()]{1,80})?[\s,()]*$"
        )
        self.title = read(rf"[\s,()–-]*(?:{any_of(relations.TITLE_STARTS)})(?!\w)")
        self.stranger = read(rf"\s*(?:và\s+)?(?:{any_of(relations.NEW_SUBJECTS)})(?!\w)")
        self.deed = read(rf"(?<!\w)(?:{any_of(relations.DEEDS)})(?!\w)")
        self.several = read(rf"(?<!\w)(?:{many}|[0-9]+|của|điều)\s*$")
        self.adjunct = read(
            r"(?:theo|căn\s+cứ|tại|vào|với|thực\s+hiện|từ\s+ngày)(?:\s+(?:quy\s+định\s+)?(?:tại|của))?"
            rf"(?:{between[:-1]})?$"
        )
        self.local = read(r"(?:(?:điều|khoản|điểm|mục|chương|phụ\s+lục)(?:\s+\S+)?\s+này|cụm\s+từ\s[^.;]*)\s*$")
        self.again = read(
            r"[\s(]*(?:về\s+việc\s+)?(?:sửa\s+đổi|bổ\s+sung|thay\s+thế|bãi\s+bỏ)(?!(?:[^.;()]{0,40}?)\s(?:bởi|theo|tại)\s)"
        )
        self.respective = read(r"nội\s+dung\s+tương\s+ứng")
        self.issuing = read(r"(?:ban\s+hành|kèm\s+theo)\s*$")


@functools.cache
def _phrases(*, plain: bool) -> Phrases:
    return Phrases(strip_marks if plain else str)


def phrases_for(text: str) -> Phrases:
    """The patterns that read *text*: those without diacritics where it has none."""
    return _phrases(plain=_ACCENTED.search(text) is None)


def row_of(words: str) -> relations.RelationRow:
    """The row whose phrase was read as *words*."""
    return _ROWS[" ".join(words.split())]


def subject_of(words: str) -> relations.SubjectRow | None:
    """The kind that was read as *words*; ``None`` for `văn bản`, which is any."""
    return _SUBJECTS.get(" ".join(words.split()))
