"""Vietnamese official prose as typed values: meetings, and the laws, decrees and Party papers that they are about."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from vanban._citations import find_citations
    from vanban._dates import find_dates
    from vanban._meetings import find_meetings
    from vanban._numbers import find_figures
    from vanban._people import find_people
    from vanban._resolve import resolve
    from vanban.codec import from_dict, from_json, to_dict, to_json
    from vanban.documents import read_document
    from vanban.errors import DecodeError, ParseError, Problem, UnreadableError, VanbanError
    from vanban.models import (
        Article,
        Block,
        Citation,
        DateMention,
        Division,
        Figure,
        LegalDocument,
        LegalInstrument,
        Meeting,
        Person,
        Provision,
        Reference,
        Relation,
    )
    from vanban.reading import read_article
    from vanban.values import (
        Bound,
        CitationForm,
        DivisionKind,
        InstrumentKind,
        MeetingKind,
        Mode,
        PartOfDay,
        Period,
        Pinpoint,
        Precision,
        Rank,
        RelationKind,
        Span,
        Symbol,
    )

    __version__: str

__all__ = [
    "Article",
    "Block",
    "Bound",
    "Citation",
    "CitationForm",
    "DateMention",
    "DecodeError",
    "Division",
    "DivisionKind",
    "Figure",
    "InstrumentKind",
    "LegalDocument",
    "LegalInstrument",
    "Meeting",
    "MeetingKind",
    "Mode",
    "ParseError",
    "PartOfDay",
    "Period",
    "Person",
    "Pinpoint",
    "Precision",
    "Problem",
    "Provision",
    "Rank",
    "Reference",
    "Relation",
    "RelationKind",
    "Span",
    "Symbol",
    "UnreadableError",
    "VanbanError",
    "__version__",
    "find_citations",
    "find_dates",
    "find_figures",
    "find_meetings",
    "find_people",
    "from_dict",
    "from_json",
    "read_article",
    "read_document",
    "resolve",
    "to_dict",
    "to_json",
]

# Where each public name lives. Modules are imported when a name of theirs is first asked for, so that importing the
# package costs next to nothing.
_HOMES: Final = {
    "vanban._citations": ("find_citations",),
    "vanban._dates": ("find_dates",),
    "vanban._meetings": ("find_meetings",),
    "vanban._numbers": ("find_figures",),
    "vanban._people": ("find_people",),
    "vanban._resolve": ("resolve",),
    "vanban.codec": ("from_dict", "from_json", "to_dict", "to_json"),
    "vanban.documents": ("read_document",),
    "vanban.errors": ("DecodeError", "ParseError", "Problem", "UnreadableError", "VanbanError"),
    "vanban.models": (
        "Article", "Block", "Citation", "DateMention", "Division", "Figure", "LegalDocument", "LegalInstrument",
        "Meeting", "Person", "Provision", "Reference", "Relation",
    ),
    "vanban.reading": ("read_article",),
    "vanban.values": (
        "Bound", "CitationForm", "DivisionKind", "InstrumentKind", "MeetingKind", "Mode", "PartOfDay", "Period",
        "Pinpoint", "Precision", "Rank", "RelationKind", "Span", "Symbol",
    ),
}  # fmt: skip
_HOME_OF: Final = {name: module for module, names in _HOMES.items() for name in names}


def __getattr__(name: str) -> Any:
    if name in _HOME_OF:
        value = getattr(importlib.import_module(_HOME_OF[name]), name)
    elif name == "__version__":
        value = importlib.import_module("importlib.metadata").version("vanban")
    else:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__
