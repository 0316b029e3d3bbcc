"""Reading a news report: one pass from a page to all that it says.

Orchestration and nothing else.  The text is made ready once; the page reader tells what each line is for; each finder
looks at the same prepared text.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Final

from vanban import _citations, _dates, _meetings, _numbers, _page, _people, _relations, _sources
from vanban._bylines import VIETNAM
from vanban._text import prepare
from vanban.models import Article, LegalInstrument

__all__ = ["read_article"]

_SIGN: Final = "\ue000"


def __dir__() -> list[str]:
    return __all__


def read_article(
    source: str | bytes,
    *,
    published: dt.date | dt.datetime | None = None,
    url: str | None = None,
    known: Iterable[LegalInstrument] = (),
) -> Article:
    """Read a news report.

    Args:
        source: the report as plain text or as HTML; or the bytes of either in any encoding that was in use for
            Vietnamese (UTF-8, UTF-16, UTF-32, Windows-1258, TCVN3, VNI, VISCII, Windows-1252), of a DOCX or of a PDF.
        published: the day of publication, where the caller knows it; it wins over the day that the page states.
        url: where the report was published; it wins over the address that a web page states of itself.
        known: instruments that the caller knows already, for mentions that the text alone does not resolve.

    Returns:
        the report with its layout and all mentions, whose spans index its text.  The text is the given one where that
        is plain; of a web page it has what a reader sees, line by line, and what belongs to the page and not to the
        report stands in blocks of furniture, in which nothing is looked for.

    Raises:
        UnreadableError: if there is no text at all: nothing but white space, or bytes that are no text.
        ImportError: if the source is HTML, DOCX or PDF and the extra that reads it is not installed.
    """
    held = _sources.page_of(source)
    text, marks = held.text, held.marks or _page.UNMARKED
    prepared = prepare(held.report)
    known_day = _day(published if published is not None else marks.published)
    page = _page.read_page(prepared, held.marks, year=None if known_day is None else known_day.year)
    if held.marks is not None:
        prepared = prepare(_without_furniture(text, page))
    moment = published if published is not None else page.published
    citations = _citations.find(prepared, known=known)
    dates = _dates.find(prepared, published=_day(moment))
    people = _people.read(prepared, page.aside)
    return Article(
        text=text,
        url=url if url is not None else marks.url,
        title=marks.title if page.title is None else page.title.of(text),
        lead=None if page.lead is None else page.lead.of(text),
        published=moment,
        authors=page.authors or marks.authors,
        source=page.source,
        section=marks.section,
        description=marks.description,
        blocks=page.blocks,
        citations=citations,
        relations=_relations.find(prepared, citations),
        meetings=_meetings.find(
            prepared,
            _meetings.Read(citations, dates, people),
            _meetings.Layout(page.title_at, page.captions, page.aside),
            published=_day(moment),
        ),
        people=people.persons,
        dates=dates,
        figures=_numbers.find(prepared, page.aside),
    )


def _without_furniture(text: str, page: _page.Page) -> str:
    """A text with a sign that no finder reads, or reads across, in place of all that belongs to the page."""
    pieces: list[str] = []
    at = 0
    for block in page.blocks:
        if block.role == "furniture":
            pieces += (text[at : block.span.start], _SIGN * (block.span.end - block.span.start))
            at = block.span.end
    return "".join((*pieces, text[at:]))


def _day(moment: dt.date | dt.datetime | None) -> dt.date | None:
    """The day on which something was published, as the calendar in Vietnam has it."""
    if not isinstance(moment, dt.datetime):
        return moment
    try:
        return (moment if moment.tzinfo is None else moment.astimezone(VIETNAM)).date()
    except OverflowError:  # the first and the last day that there are
        return moment.date()
