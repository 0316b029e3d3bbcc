"""Tables: rows of data as lines of text, their cells parted by tabs, as a browser copies them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from vanban._ground import Ground, around
from vanban._markup import Node, Picture

__all__ = ["rows_of"]

_CELL: Final = 160
"""A cell of data is no longer; the cells of a layout are."""
_ROWS: Final = 2


def rows_of(
    ground: Ground, pictures: Iterable[Picture], kept: set[int], title: int | None
) -> dict[int, tuple[str, int]]:
    """The rows of tables of data: by the first line of each, its text and the line behind it."""
    tables: dict[Node, list[int]] = {}
    for at in sorted(kept):
        if (table := around(ground.lines[at].node, "table")) is not None:
            tables.setdefault(table, []).append(at)
    layouts = {around(picture.node, "table") for picture in pictures}
    joined: dict[int, tuple[str, int]] = {}
    for table, held in tables.items():
        whole = len(held) == table.last - table.first + 1
        if whole and table not in layouts and title not in held:
            joined.update(_rows(ground, held))
    return joined


def _rows(ground: Ground, held: list[int]) -> dict[int, tuple[str, int]]:
    """The rows of one table, if it holds data: two rows at least have two cells, and none is a paragraph."""
    rows: dict[Node, dict[Node, list[int]]] = {}
    for at in held:
        node = ground.lines[at].node
        row, cell = around(node, "tr"), around(node, "td", "th")
        if len(ground.lines[at].text) > _CELL or (row is not None and (cell is None or cell.depth < row.depth)):
            return {}
        if row is not None and cell is not None:
            rows.setdefault(row, {}).setdefault(cell, []).append(at)
    if sum(len(cells) > 1 for cells in rows.values()) < _ROWS:
        return {}
    joined: dict[int, tuple[str, int]] = {}
    for cells in rows.values():
        text = "\t".join(" ".join(ground.lines[at].text for at in lines) for lines in cells.values())
        joined[next(iter(cells.values()))[0]] = (text, max(map(max, cells.values())) + 1)
    return joined
