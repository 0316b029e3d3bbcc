"""Write the tables of the package as Markdown, for the page `vocabulary`."""

import importlib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from sphinx.application import Sphinx

# Which columns of which table are of use to a reader: module and table; field of the row, heading.
TABLES = {
    "kinds": ("kinds.ROWS", {"name": "Kind", "english": "English", "codes": "Letters", "examples": "Examples"}),
    "issuers": (
        "issuers.ROWS",
        {
            "code": "Letters",
            "name": "Body",
            "english": "English",
            "valid_from": "From",
            "valid_to": "To",
        },
    ),
    "laws": ("laws.ROWS", {"name": "Name", "symbol": "Symbol", "issued": "Passed"}),
    "lines": ("documents.ROWS", {"words": "Line begins", "sort": "What it is", "examples": "Examples"}),
    "openings": ("documents.OPENINGS", {"words": "Name begins", "level": "Above or below", "examples": "Examples"}),
    "phrases": (
        "pages.ROWS",
        {"words": "Phrase", "use": "Use", "since": "From", "until": "To", "examples": "Examples"},
    ),
    "names": (
        "markup.ROWS",
        {"name": "Name", "use": "What it marks", "since": "From", "until": "To", "examples": "Examples"},
    ),
    "letters": (
        "letters.ROWS",
        {"letter": "Letter", "tcvn3": "TCVN3", "vni": "VNI", "examples": "Examples"},
    ),
    "properties": ("documents.PROPERTIES", {"words": "Label", "field": "What it tells", "examples": "Examples"}),
}


def cell(value: object) -> str:
    """One value as the text of a table cell."""
    if value is None:
        return ""
    text = "; ".join(map(str, value)) if isinstance(value, tuple) else str(value)
    return text.replace("|", r"\|")


def table(rows: Iterable[Any], columns: dict[str, str]) -> str:
    """Rows as a Markdown table."""
    lines = [list(columns.values()), ["---"] * len(columns)]
    lines += [[cell(getattr(row, field)) for field in columns] for row in rows]
    return "".join("| " + " | ".join(line) + " |\n" for line in lines)


def write_tables(app: Sphinx) -> None:
    """Write each table anew where it has changed."""
    folder = Path(app.srcdir, "_generated")
    folder.mkdir(exist_ok=True)
    for name, (source, columns) in TABLES.items():
        module, _, rows = source.partition(".")
        text = table(getattr(importlib.import_module(f"vanban._tables.{module}"), rows), columns)
        path = folder / f"{name}.md"
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")


def setup(app: Sphinx) -> dict[str, bool]:
    """Tell Sphinx."""
    app.connect("builder-inited", write_tables)
    return {"parallel_read_safe": True}
