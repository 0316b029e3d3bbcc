"""What pictures show: the lines of a web page that are captions, by where they stand and how they are printed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from vanban._bylines import stamp
from vanban._captions import is_caption
from vanban._ground import BOX, LONGEST_CAPTION, Ground
from vanban._markup import Node, Picture

__all__ = ["captions_of"]

_LONG: Final = 180
"""A longer sentence is a caption only if a name says so."""
_CENTRED: Final = 260
_FRAMES: Final = frozenset(("div", "figure", "table", "tbody", "td", "tr"))


def captions_of(ground: Ground, picture: Picture) -> Iterator[int]:
    """The lines that tell what a picture shows: alone with it in a box, or right below it and printed apart."""
    box = _box(picture)
    if box is not None and box.last - box.first < BOX:
        held = range(box.first, box.last + 1)
        if box.tag != "figure" and any(_is_long(ground, at) for at in held):
            return
        framed = box.tag in _FRAMES or _is_apart(ground, box.first)
        if framed and all(_may_be_caption(ground, at) for at in held):
            yield from held
            return
    at = picture.at
    if at == len(ground.lines) or _is_long(ground, at) or not _may_be_caption(ground, at):
        return
    if _is_apart(ground, at) or ground.lines[at].text == picture.text:
        yield at


def _box(picture: Picture) -> Node | None:
    """The smallest element that holds a picture and any line."""
    node: Node | None = picture.node
    while node is not None and node.last < node.first:
        node = node.parent
    return node


def _may_be_caption(ground: Ground, at: int) -> bool:
    line = ground.lines[at]
    finished = not line.text.endswith((";", ",", ":"))
    return finished and len(line.text) <= LONGEST_CAPTION and not line.links and stamp(line.text) is None


def _is_long(ground: Ground, at: int) -> bool:
    text = ground.lines[at].text
    return len(text) > _LONG and text.endswith(".") and ground.use(at) != "caption"


def _is_apart(ground: Ground, at: int) -> bool:
    """Whether a line is printed in another way than paragraphs are, or reads as captions do."""
    line = ground.lines[at]
    if line.slanted:
        return True
    node: Node | None = line.node
    while node is not None and node.last == node.first and line.node.depth - node.depth < BOX:
        if node.centred:
            return len(line.text) < _CENTRED
        node = node.parent
    return is_caption(line.text, after_lead=False, plain=False)
