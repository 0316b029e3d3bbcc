"""Finding mentions of instruments in a text.

A few cheap scans find the places where a citation can begin: kind words with a capital, slashes and hyphens before
capitals (symbols), and the kind words that are common in small letters. Each place is then read once, left to right, by
small anchored patterns.
"""

from __future__ import annotations

import functools
import heapq
import operator
import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final, TypeAlias

from vanban import _heads, _mentions, _names, _pinpoints, _symbols
from vanban._mentions import FOLLOWED, Mention
from vanban._resolve import resolve_in
from vanban._text import Prepared, any_of, prepare
from vanban.models import Citation, LegalInstrument
from vanban.values import CitationForm, InstrumentKind, Span, Symbol

__all__ = ["find", "find_citations"]


def find_citations(text: str, *, known: Iterable[LegalInstrument] = ()) -> tuple[Citation, ...]:
    """Every mention of a legal, administrative or Party instrument in *text*, in order.

    Short, named and anaphoric mentions are resolved against the text, then against *known*, then against the laws that
    the library knows by name and year. Spans index *text* itself. Never raises on a string.
    """
    return find(prepare(text), known=known)


def find(
    prepared: Prepared,
    *,
    known: Iterable[LegalInstrument] = (),
    settle: Callable[[tuple[Citation, ...]], tuple[Citation, ...]] | None = None,
) -> tuple[Citation, ...]:
    """The mentions in a prepared text, resolved; *settle* gives some of them their instrument first."""
    citations = _build(prepared, _scan(prepared.text))
    return resolve_in(prepared, citations if settle is None else settle(citations), known=known)


# ------------------------------------------------------------------------------------------------ places to look at

_CAPS: Final = "A-ZĐ\u0391-\u03a9\u0410-\u042f"
# …/2019/NĐ-CP, …/NQ-CP, …/TW, …/2021 NĐ-CP; also nđ-cp
_SLASH: Final = re.compile(
    rf"/\s{{0,3}}(?:[0-9][0-9IlO]{{2,4}}\s{{0,3}}(?:[-/]\s{{0,3}}|(?=NĐ|TT|QĐ|NQ)))?(?:[{_CAPS}]|nđ|qđ|tt)"
)
# …-NQ/TW, …-CP, …-2017/NQ-CP
_HYPHEN: Final = re.compile(
    rf"-\s{{0,2}}(?:[{_CAPS}][{_CAPS}A-Za-zĐđ]{{0,5}}\s?/|CP|HĐBT|HDBT|TTg|SL|Sl|CT(?![{_CAPS}])|[0-9]{{4}}/[{_CAPS}])"
)
_LONGEST_NUMBER: Final = 14
# … 77 TT before /LB: letters may stand between number and slash
_NUMBER_BEFORE: Final = re.compile(r"[0-9]{1,5}(?:\.[0-9]{1,3})?[a-zđ]{0,2}(?:\s?[A-ZĐ]{2,4})?\s{0,3}\Z")
# What a kind that is cited by number must have behind it to be worth a look: a number, “số”, a demonstrative.
_PROMISING: Final = r"(?=[\s:]{1,4}[(\[]?\s?(?:[0-9NSsmntđ]|[TQN][TĐQ])|[0-9]|số)"
# Kind words in small letters, where what follows tells that they are no ordinary words.
_SMALL: Final = (
    ("nghị định", re.compile(" [0-9n]")),
    ("thông tư", re.compile(" [0-9n]")),
    ("nghị quyết", re.compile(" [0-9nTĐđ]")),
    ("quyết định", re.compile(" [0-9]")),
    ("chỉ thị", re.compile(" [0-9]")),
    ("pháp lệnh", re.compile(" n")),
    ("hiệp định", re.compile(" [A-ZĐn]")),
)
_SMALL_LAW: Final = re.compile("luật (?=[A-ZĐnts])")
_NUMBER_SIGN: Final = re.compile(r"số:?\s{0,2}(?=[0-9])")
_CODE_HEAD: Final = re.compile(r"[Bb]ộ\s{1,3}\Z")

_Place: TypeAlias = tuple[int, int, str | None]
"""Where a mention may begin: at a kind word, with its end and kind (none for the letters of a law), or at a number."""


@functools.cache
def _capital() -> re.Pattern[str]:
    """Kind words that begin with a capital, and the letters of laws."""
    by_name = (*_heads.capital_spellings(_heads.cited("name")), *_heads.acronyms())
    by_number = _heads.capital_spellings(_heads.cited("number"))
    return re.compile(any_of(dict.fromkeys(by_number, _PROMISING) | dict.fromkeys(by_name, r"(?!\w)")))


@functools.cache
def _compounds() -> tuple[str, ...]:
    """Words that make “luật” part of another word: ``pháp luật``, ``kỷ luật``."""
    return tuple(f"{word} " for word in _heads.words("compound"))


def _places(text: str) -> list[_Place]:
    """Where a mention may begin, in order."""
    kind_of = _heads.kind_of_head
    places: list[_Place] = [(found.start(), found.end(), kind_of(found[0])) for found in _capital().finditer(text)]
    places += [
        (number.start(), -1, None)
        for pattern in (_SLASH, _HYPHEN)
        for found in pattern.finditer(text)
        if (number := _NUMBER_BEFORE.search(text, max(0, found.start() - _LONGEST_NUMBER), found.start()))
    ]
    for words, following in _SMALL:
        at = text.find(words)
        while at >= 0:
            end = at + len(words)
            if following.match(text, end) and not (at and text[at - 1].isalnum()):
                places.append((at, end, words))
            at = text.find(words, end)
    for found in _SMALL_LAW.finditer(text):
        start = found.start()
        if not text.endswith(_compounds(), 0, start) and not (start and text[start - 1].isalnum()):
            code = _CODE_HEAD.search(text, max(0, start - 6), start)
            places.append((code.start(), found.end() - 1, "bộ luật") if code else (start, found.end() - 1, "luật"))
    places += [(found.end(), -1, None) for found in _NUMBER_SIGN.finditer(text)]
    places.sort(key=operator.itemgetter(0))
    return places


# ------------------------------------------------------------------------------------------------ reading the places


def _scan(text: str) -> list[Mention]:
    """All mentions, in order; only an amending law may hold another one."""
    mentions: list[Mention] = []
    seen: dict[str | None, int] = {}
    at = 0
    for place in _places(text):
        if place[0] < at:
            continue
        for mention in _read(text, place, at, seen):
            mentions.append(mention)
            at = max(at, mention.end)
            if mention.form is not CitationForm.ANAPHORA:
                seen[mention.kind] = mention.end
    return mentions if _heads.cited("noun").isdisjoint(seen) else _with_nouns(text, mentions)


def _read(text: str, place: _Place, floor: int, seen: Mapping[str | None, int]) -> Iterable[Mention]:
    """The mentions that begin at one place, of which those before end at *floor*."""
    start, end, kind = place
    if end < 0:
        return _mentions.with_list(text, _mentions.at_number(text, start, floor))
    if start and (text[start - 1].isalnum() or text[start - 1] in "-/"):
        return ()
    if kind is None:
        return (_names.abbreviation(text, start, end),)
    if mention := _mentions.common(text, start, end, kind):
        return _mentions.with_list(text, mention)
    named = kind in _heads.cited("name")
    follows = FOLLOWED.match(text, end)
    if follows is not None:
        if follows["back"]:
            points = _points_back(text, start, kind, follows, seen)
            return (Mention(start, follows.end(), CitationForm.ANAPHORA, kind),) if points else ()
        mention = _mentions.at_number(text, follows.start("digit"), floor)
        if mention is not None or not named:
            return _mentions.with_list(text, mention)
    return _names.named(text, start, end, kind) if named else ()


# ------------------------------------------------------------------------------------------------ anaphora

_REACH: Final = 5000
"""How far behind a mention an ordinary noun may still point at it, in characters: about one report."""
_NEAR: Final = 1500
"""The same for nouns that are used more freely: a few paragraphs."""
_OPENS: Final = re.compile(r"(?:\A\s*|[.!?:;”\"]\s{0,3}|\n\s{0,2}\n\s{0,3}|[-+]\s)\Z")
# Kind words without marks, behind which “nay” is “này”; with marks, “đến nay” and “hiện nay” follow no kind word.
_UNMARKED: Final = ("Nghi dinh", "Luat", "Thong tu", "Nghi quyet", "Quyet dinh")
# 32 luật này; but Điều 49 nghị định này
_COUNT: Final = re.compile(r"(?:\A|(?<!iều)(?<!oản)(?<!iểm)(?<!Mục|mục)\s)[0-9]{1,3}\s\Z")
_NEXT_WORD: Final = re.compile(r"\s{0,2}(\w+)")


@functools.cache
def _in_force() -> re.Pattern[str]:
    """What is said of an instrument itself: `` có hiệu lực``."""
    return re.compile(rf"\s{{1,3}}{any_of(_heads.words('force'))}")


def _points_back(text: str, place: int, kind: str, follows: re.Match[str], seen: Mapping[str | None, int]) -> bool:
    """Whether a kind word with a demonstrative points at an instrument, and not at an ordinary decision or report."""
    word = follows["back"]
    if _heads.generic(text[place : follows.start("back")]):
        return False
    if word == "nay":
        return text.startswith(_UNMARKED, place)
    if word == "trên" and (after := _NEXT_WORD.match(text, follows.end())) and after[1] in _heads.words("on"):
        return False
    since = place - seen[kind] if kind in seen else _REACH
    if kind in _heads.cited("near"):
        return since < _NEAR
    capital = text[place].isupper()
    if kind in _heads.cited("plain"):
        return capital or not (text.endswith(_names.many(), 0, place) or _COUNT.search(text, max(0, place - 12), place))
    if capital and not _OPENS.search(text, max(0, place - 5), place):
        return True
    return since < _REACH or (capital and _in_force().match(text, follows.end()) is not None)


@functools.cache
def _pointing() -> tuple[re.Pattern[str], ...]:
    """The demonstratives, behind the last letters of a noun that they may follow: ``kết luận này``, ``… nêu trên``."""
    endings = "|".join(sorted({noun[-2:] for noun in _heads.cited("noun")}))
    after = rf"(?<=(?:{endings}) "
    return re.compile(rf"ày{after}này)(?!\w)"), re.compile(rf"rên(?:{after}trên)|(?<=(?:nói|nêu) trên))(?!\w)")


def _with_nouns(text: str, mentions: list[Mention]) -> list[Mention]:
    """*mentions* with those in small letters that point back at them: ``kết luận trên``."""
    found: list[Mention] = []
    for pattern, length in zip(_pointing(), (len("này"), len("trên")), strict=True):
        for words in pattern.finditer(text):
            at = words.end() - length - 1
            at = at - len(" nói") if text.endswith((" nói", " nêu"), 0, at) else at
            head = _heads.head_before(text, at)
            if head is not None and head[1] in _heads.cited("noun") and text[head[0]].islower():
                found.append(Mention(head[0], words.end(), CitationForm.ANAPHORA, head[1]))
    return _merged(mentions, sorted(found)) if found else mentions


def _merged(mentions: list[Mention], nouns: list[Mention]) -> list[Mention]:
    """Both in order, of *nouns* those that have an antecedent and overlap nothing."""
    merged: list[Mention] = []
    last: dict[str | None, int] = {}
    end = 0
    for start, noun, mention in heapq.merge(
        ((mention.start, False, mention) for mention in mentions),
        ((mention.start, True, mention) for mention in nouns),
        key=operator.itemgetter(0),
    ):
        if noun and (start < end or start - last.get(mention.kind, -_REACH) >= _REACH):
            continue
        merged.append(mention)
        end = max(end, mention.end)
        if mention.form is not CitationForm.ANAPHORA:
            last[mention.kind] = mention.end
    return merged


# ------------------------------------------------------------------------------------------------ building values


def _build(prepared: Prepared, mentions: Iterable[Mention]) -> tuple[Citation, ...]:
    """The citations of mentions, with the places that are named before them."""
    text, source = prepared.text, prepared.source
    citations: list[Citation] = []
    floor = 0
    for mention in mentions:
        begin, stop = mention.start, mention.end
        start, end = prepared.span(begin, stop)
        citations.append(
            Citation(
                span=Span(start, end),
                quote=source[start:end],
                form=mention.form,
                instrument=_instrument(mention[3:10]),
                pinpoints=_pinpoints.pinpoints_before(text, begin, min(floor, begin)),
                repaired=mention.repaired,
            )
        )
        floor = stop
    return tuple(citations)


_KINDS: Final = {kind.value: kind for kind in InstrumentKind}


@functools.lru_cache(maxsize=4096)
def _instrument(fields: tuple[Any, ...]) -> LegalInstrument:
    """The instrument of a mention; a text names the same few again and again."""
    kind, parts, number, year, issued, issuers, title = fields
    if not issuers and parts is not None:
        issuers = _symbols.issuer_names_of(parts.code, parts.year or year, kind)
    return LegalInstrument(
        kind=_KINDS[kind] if kind else None,
        number=number,
        year=year,
        symbol=Symbol(*parts) if parts else None,
        issuers=issuers,
        issued=issued,
        title=title,
    )
