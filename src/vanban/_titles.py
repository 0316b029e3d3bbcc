"""The kind and the title of a legal text: in capitals or not, over several lines, with more than the title in them.

A flattened heading ends with the name of who enacts, and an old one begins with issuer, number and date: `CỦA QUỐC HỘI
SỐ 21-LCT/HĐNN8 NGÀY 30/06/1989 VỀ …`.
"""

from __future__ import annotations

import datetime as dt
import functools
import re
from collections.abc import Iterable
from typing import Final, NamedTuple

from vanban import _cells, _symbols, _tails
from vanban._sheet import phrases
from vanban._tables import kinds
from vanban._text import UPPER, any_of, fold_key

__all__ = ["Title", "authority", "capital_run", "goes_on", "hangs", "kind_at", "kind_of", "opener", "read_title"]

_KIND_NAMES: Final = tuple(row.name for row in kinds.ROWS if row.world != "treaty")
_SLIPS: Final = {"nghi quyết": "nghị quyết", "quyêt định": "quyết định"}
_KINDS: Final = {fold_key(name): name for name in _KIND_NAMES} | _SLIPS


def kind_of(words: str) -> str | None:
    """The kind that *words* name, in capitals or not."""
    return _KINDS.get(fold_key(words))


@functools.cache
def _kind_word() -> re.Pattern[str]:
    words = sorted({name.upper() for name in (*_KIND_NAMES, *_SLIPS)})
    return re.compile(rf"{any_of(words)}(?=[\s.:*\[(0-9]|\Z|[{UPPER}]{{2}})")


def kind_at(piece: str) -> tuple[str, int] | None:
    """The kind in capitals with which *piece* begins, and where it ends; the title may be glued to it."""
    found = _kind_word().match(piece)
    kind = kind_of(found[0]) if found is not None else None
    return (kind, found.end()) if found is not None and kind is not None else None


@functools.cache
def opener() -> re.Pattern[str]:
    """What stands between the title and the provisions: `Căn cứ`."""
    return re.compile(rf"(?:{any_of(phrases('opener', 'enacting'))})(?!\w)")


@functools.cache
def authority() -> re.Pattern[str]:
    """An office in capitals that issues texts or signs them."""
    return re.compile(rf"(?:{any_of(phrases('authority'))})(?!\w)")


# ------------------------------------------------------------------------------------------------ lines of a title

_HANGING: Final = re.compile(
    r"(?:(?<!\w)(?:của|CỦA|và|VÀ|về|VỀ|theo|THEO|tại|TẠI|cho|CHO|với|VỚI|trong|TRONG|các|CÁC|đối|ĐỐI|số|SỐ|từ|TỪ|đến|ĐẾN"
    r"|ngày|NGÀY|tháng|năm|thuộc|THUỘC|trên|TRÊN|do|DO|bởi|được|một|có|là|để|những|giữa|GIỮA|bằng|việc|VIỆC)|,|-|\()\Z"
)
_NOUN: Final = re.compile(r"(?<!\w)(?:Bộ|BỘ|Luật|LUẬT|Nghị định|Thông tư|Quyết định)\Z")


def hangs(words: str) -> bool:
    """Whether a line of a title cannot be its last."""
    return _HANGING.search(words) is not None or words.count("(") > words.count(")")


def goes_on(words: str) -> bool:
    """Whether a line of a title is hardly its last, if another line follows directly."""
    return _NOUN.search(words) is not None


_OPENER_INSIDE: Final = re.compile(r"(?<=\s)(?:Căn cứ|Xét|Theo đề nghị)\s")
_LEAST: Final = 8


def capital_run(piece: str, *, begun: bool) -> int:
    """Where the part of *piece* ends that a title in capitals holds, which has *begun* or begins here."""
    end = 0
    for word in re.finditer(r"\S+", piece):
        bare = word[0].strip("\"“”'(),.;:[]")
        if bare != bare.upper() and not any(char.isdigit() for char in bare):
            break
        end = word.end()
    if end and (begun or end > _LEAST):
        return end
    inside = _OPENER_INSIDE.search(piece)
    return inside.start() if inside is not None else len(piece)


# ------------------------------------------------------------------------------------------------ the title itself


class Title(NamedTuple):
    """A title, and what else stood in its words."""

    words: str | None
    symbol: _symbols.Parts | None = None
    issued: dt.date | None = None
    body: str | None = None


_ENDS: Final = " .,;:*-_/"
_NUMBER_SIGN: Final = re.compile(r"SỐ\s*:?\s*(?=(?P<plain>[0-9]+(?:[-/][A-ZĐ]+)*))")
_OF_BODY: Final = re.compile(
    r"C(?:ỦA|ủa(?= ))\s*(?P<body>[^0-9]*?)(?=\sSỐ\s|\sNGÀY\s|\sVỀ\s|\sBAN\sHÀNH|\sQUY\sĐỊNH|\sSỬA|\sĐẶT\s|\Z)"
)
_DATED_END: Final = re.compile(r"(?<=\s)NGÀY\s[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{4}(?:\sCỦA\s[^,;]{4,60})?\Z")
_NUMBERED_END: Final = re.compile(r"\sSỐ\s{0,2}:?\s{0,2}(?=[0-9]+/[0-9]{4}/(?:QH|UBTVQH)[0-9]+\Z)")


def read_title(words: Iterable[str], names: Iterable[str], *, dated: bool, numbered: bool) -> Title:
    """The title that the lines in *words* make up.

    *names* are those who issue the text; *dated* and *numbered* say that the heading has told its date and its number,
    so that a date or a number at the end of the title is of something else.
    """
    whole = _without_authority(" ".join(" ".join(words).replace("**", "").split()), names)
    symbol, issued, body, at = None, None, None, 0
    while at < len(whole):
        at += len(whole[at:]) - len(whole[at:].lstrip(" ,.:"))
        if found := _OF_BODY.match(whole, at):
            body, at = found["body"].strip(), found.end()
        elif found := _NUMBER_SIGN.match(whole, at):
            reading = _cells.symbol_at(whole, found.end())
            symbol = reading.parts if reading is not None else None
            at = reading.end if reading is not None else found.end("plain")
        elif whole.startswith("NGÀY", at) and (day := _tails.read_day(whole, at)) is not None:
            issued, at = day[0], day[1]
        else:
            break
    title = whole[at:].strip()
    if not dated and issued is None and (found := _DATED_END.search(title)):
        day = _tails.read_day(title, found.start())
        issued = day[0] if day is not None else None
        title = title[: found.start()].strip()
    if not numbered and symbol is None and (found := _NUMBERED_END.search(title)):
        reading = _cells.symbol_at(title, found.end())
        symbol = reading.parts if reading is not None else None
        title = title[: found.start()].strip()
    return Title(title.strip(_ENDS) or None, symbol, issued, body)


_NATION: Final = re.compile(r" nước (?:cộng h|việt nam)[^,;.]*\Z| việt nam dân chủ[^,;.]*\Z")
_GOVERNS: Final = (" CỦA", " VÀ", " GIỮA", " DO", " TẠI", " VỚI", " THUỘC", " QUY", " TRÌNH", " CHO", " TRONG")


@functools.cache
def _office_at_end() -> re.Pattern[str]:
    return re.compile(rf"\s(?:QUYỀN )?(?:{any_of(phrases('authority'))})\Z")


@functools.cache
def _office_and_body() -> re.Pattern[str]:
    return re.compile(rf"\s(?:{any_of(phrases('authority'))})(?P<body>[^a-z]*)\Z")


def _without_authority(title: str, names: Iterable[str]) -> str:
    """*title* without the name of who enacts: `… PHẠT VI PHẠM HỘI ĐỒNG THẨM PHÁN …`."""
    folded = fold_key(title)
    if title != title.upper() or len(folded) != len(title):
        return title
    keys = sorted(map(fold_key, names), key=len, reverse=True)
    for key in keys:
        at = folded.rfind(f" {key}")
        rest = folded[at + 1 + len(key) :]
        if at > 0 and (not rest or _NATION.match(rest)) and not title[:at].endswith(_GOVERNS):
            office = _office_at_end().search(title, 0, at)
            return title[: office.start()] if office is not None else title[:at]
    tail = _office_and_body().search(title)
    if tail is not None and any(key.startswith(fold_key(tail["body"].strip())) for key in keys):
        return title[: tail.start()]
    return title
