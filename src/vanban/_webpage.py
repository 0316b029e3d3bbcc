"""Web pages: HTML as the text of a report, with all that the markup and the metadata tell of it."""

from __future__ import annotations

from vanban import _markup
from vanban._metadata import metadata_of
from vanban._page import Marks, Source
from vanban._regions import layout_of

__all__ = ["page_of"]


def page_of(source: str) -> Source:
    """The report of a page in HTML."""
    markup = _markup.parse(source)
    metadata = metadata_of(markup)
    layout = layout_of(markup, metadata)
    marks = Marks(
        roles=layout.roles,
        aside=layout.aside,
        published=metadata.published or layout.published,
        title=next(iter(metadata.titles), None),
        authors=metadata.authors,
        section=layout.section,
        description=metadata.description,
        url=metadata.url,
    )
    return Source(layout.text, layout.report, marks)
