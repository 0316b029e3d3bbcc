"""DOCX as plain text: paragraphs and the cells of tables, in the order of the document.

Headers, footers, footnotes, text boxes and what a tracked change has taken out are no part of the text.  Word keeps
the numbers of its lists apart from the paragraphs; they are put back in front.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO
from typing import Final

from docx import Document
from docx.document import Document as Opened
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.part import XmlPart
from docx.oxml.ns import qn
from lxml import etree
from lxml.etree import _Element as Element  # pyright: ignore[reportPrivateUsage]

from vanban._lists import Lists
from vanban.errors import UnreadableError

__all__ = ["text_of"]

_PARAGRAPH: Final = qn("w:p")
_TEXT: Final = qn("w:t")
_SIGNS: Final = {
    qn("w:tab"): "\t",
    qn("w:ptab"): "\t",
    qn("w:br"): "\n",
    qn("w:cr"): "\n",
    qn("w:noBreakHyphen"): "-",
}
# The tab stops among the properties of a paragraph are no tabs; a fallback says again what stands beside it.
_UNSEEN: Final = frozenset(
    (
        qn("w:pPr"),
        qn("w:rPr"),
        qn("w:del"),
        qn("w:moveFrom"),
        qn("w:txbxContent"),
        "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback",
    )
)
_GAP: Final = re.compile(r"\n{3,}")


def text_of(source: bytes) -> str:
    """The text of the body.

    Raises:
        UnreadableError: if the file is broken.
    """
    try:
        document = Document(BytesIO(source))
        lists = Lists(_part(document, RELATIONSHIP_TYPE.NUMBERING), _part(document, RELATIONSHIP_TYPE.STYLES))
        text = "\n".join(_lines(document.element, lists))
    except Exception as error:
        # A broken file makes python-docx raise errors of every kind.
        raise UnreadableError("the DOCX is broken, or of a kind that Word must save as plain DOCX first") from error
    return _GAP.sub("\n\n", text).strip("\n")


def _part(document: Opened, kind: str) -> Element | None:
    """The root of a part that belongs to the document, if there is one."""
    for relation in document.part.rels.values():
        if relation.reltype == kind and isinstance(relation.target_part, XmlPart):
            root: Element = relation.target_part.element
            return root
    return None


def _lines(root: Element, lists: Lists) -> Iterator[str]:
    pieces: list[str] = []
    walk = etree.iterwalk(root, events=("start", "end"))
    for event, element in walk:
        tag = str(element.tag)
        if event == "end":
            if tag == _PARAGRAPH:
                yield "".join(pieces).rstrip()
                pieces.clear()
        elif tag in _UNSEEN:
            walk.skip_subtree()
        elif tag == _PARAGRAPH:
            pieces.append(lists.label(element))
        elif tag == _TEXT:
            pieces.append(element.text or "")
        elif tag in _SIGNS:
            pieces.append(_SIGNS[tag])
