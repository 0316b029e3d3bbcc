"""The outline and the blocks of a short legal text in a form that a test can state."""

from collections.abc import Iterator, Sequence

from vanban import read_document
from vanban.models import Division


def drawn(divisions: Sequence[Division], indent: str = "") -> Iterator[str]:
    """One line for each division: its unit, its number, its heading; quotation marks behind what is quoted."""
    for one in divisions:
        heading = f" | {one.heading}" if one.heading is not None else ""
        yield f"{indent}{one.kind} {one.number or '-'}{heading}{' “”' if one.quoted else ''}"
        yield from drawn(one.children, indent + "  ")


def outline(*lines: str) -> list[str]:
    return list(drawn(read_document("\n".join(lines)).divisions))


def roles(*lines: str) -> list[tuple[str, str]]:
    """The blocks of a text and their first lines."""
    document = read_document("\n".join(lines))
    return [(one.role, one.span.of(document.text).split("\n")[0]) for one in document.blocks]


FIRST = "Điều 1. Người gác đê đi tuần mỗi ngày hai lần; khi có lũ thì đi tuần mỗi giờ một lần."
"""An article that is one sentence, and has no heading."""
