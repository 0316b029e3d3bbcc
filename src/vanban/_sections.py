"""Sections: under which heading of its site a web page is filed."""

from __future__ import annotations

import re
from typing import Final

from vanban._bylines import keys, stamp, words
from vanban._ground import BOX, LINKED, Ground, key
from vanban._markup import Line
from vanban._metadata import Metadata
from vanban._text import any_of

__all__ = ["section_of"]

_ABOVE: Final = 200
_WITHIN: Final = 14
_BELOW: Final = 6
"""So many lines above and below the headline may tell the way to it."""
_WORDS: Final = 6
_FEW: Final = range(2, 6)
"""A way has so many steps; a menu has more."""
_CUT: Final = 20
_HOME: Final = tuple(keys("home"))
_LABEL: Final = re.compile(r"^[^:]{1,30}:\s*")
_STEPS: Final = re.compile(r"\s*(?:[/»>›|→]|>>)\s*")
_SIGN: Final = re.compile("[/»>›→]")
_SIGNS: Final = " /»>›|→"
_FILED: Final = re.compile(rf"(?:{any_of(words('filed'))})\s*:\s*(?P<section>\S.*)")
_MENU: Final = keys("menu")
_OF_PAGE: Final = keys("furniture", "section")


def section_of(ground: Ground, metadata: Metadata, title: int | None) -> str | None:
    """The last step of the way to a page; or what the metadata say; or the link right above the headline."""
    if title is None:
        return metadata.section
    filed = (_FILED.match(line.text) for line in ground.lines[max(0, title - _BELOW) : title + _BELOW])
    if (found := next(filter(None, filed), None)) is not None:
        return found["section"]
    return (
        _last(_trail(ground, title), ground, title, menus=True)
        or _last(_way(ground, title), ground, title)
        or _deeper(ground, metadata, title)
        or metadata.section
        or _last(_links(ground, title), ground, title)
        or _above(ground, title)
    )


def _last(steps: list[str], ground: Ground, title: int, *, menus: bool = False) -> str | None:
    """The last step that is not the headline itself; ``None`` if they are entries of a menu, unless *menus* may be."""
    named = key(ground.lines[title].text)
    steps = [step for one in steps if key(step := one.strip(_SIGNS)) not in ("", *_HOME)]
    if not menus and any(step.casefold() in _MENU for step in steps):
        return None
    return next((step for step in reversed(steps) if not _is_headline(key(step), named)), None)


def _is_headline(step: str, named: str) -> bool:
    """Whether a step is the headline, or as much of it as there was room for."""
    return step == named or (len(step) > _CUT and named.startswith(step))


def _deeper(ground: Ground, metadata: Metadata, title: int) -> str | None:
    """The last of the links above the headline, if the section that the metadata name is one of them."""
    rows = (line.links for line in ground.lines[max(0, title - BOX) : title] if len(line.links) in _FEW)
    return next((links[-1] for links in rows if metadata.section in links), None)


def _trail(ground: Ground, title: int) -> list[str]:
    """The steps of the way to a page, where a name calls it so."""
    steps: list[str] = []
    for at in range(max(0, title - _ABOVE), min(len(ground.lines), title + _BELOW)):
        line = ground.lines[at]
        if at != title and stamp(line.text) is None and ground.is_of_trail(line.node):
            steps += _steps(line)
    return steps


def _way(ground: Ground, title: int) -> list[str]:
    """The steps where signs part them, on one line above the headline or on some."""
    for line in reversed(ground.lines[max(0, title - _WITHIN) : title]):
        if _is_way(line):
            return _steps(line)
    return _way_down(ground, title)


def _steps(line: Line) -> list[str]:
    parts = _STEPS.split(line.text)
    return parts if len(parts) > 1 or not line.links else list(line.links)


def _links(ground: Ground, title: int) -> list[str]:
    """A few links on a line above the headline, the first of them to the home page."""
    for line in reversed(ground.lines[max(0, title - _WITHIN) : title]):
        if line.linked > LINKED and len(line.links) in _FEW and key(line.links[0]) in _HOME:
            return list(line.links)
    return []


def _way_down(ground: Ground, title: int) -> list[str]:
    """The steps where each is a line of its own, from the home page down to the headline."""
    near = ground.lines[max(0, title - 2 * _BELOW) : title]
    lines = [line for line in near if key(line.text)]
    homes = [at for at, line in enumerate(lines) if key(line.text) in _HOME]
    steps = lines[homes[-1] :] if homes else []
    way = len(steps) in _FEW and len(lines) < len(near) and all(step.linked > LINKED for step in steps[:-1])
    return [step.text for step in steps] if way else []


def _is_way(line: Line) -> bool:
    """Whether signs on a line lead from the home page to somewhere."""
    text = _LABEL.sub("", line.text.casefold())
    return text.startswith(_HOME) and _SIGN.search(text) is not None


def _above(ground: Ground, title: int) -> str | None:
    """What stands right above the headline, if it is a few words, and a link or bold."""
    for line in reversed(ground.lines[max(0, title - BOX) : title]):
        if ground.is_aside(line.node) or stamp(line.text) is not None:
            continue
        section = (line.links[-1] if line.links else line.text).strip(_SIGNS)
        if section.casefold() in _MENU or (len(line.links) > 1 and section.casefold() in _OF_PAGE):
            continue
        few = section.count(" ") < _WORDS and len(line.links) < BOX
        named = line.linked > LINKED or (line.strong and section.casefold() not in _OF_PAGE)
        return section if few and named else None
    return None
