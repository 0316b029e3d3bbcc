"""Metadata: what a page says of itself to machines, and how far that can be trusted.

Read are linked data (schema.org `NewsArticle`), OpenGraph, `article:*`, Dublin Core and the plain names of HTML.
Portals fill them in with care or not at all: the author is often the user of the system, and the title names the site.
"""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Iterable, Iterator
from email.utils import parsedate_to_datetime
from typing import Final, NamedTuple, cast

from vanban._bylines import VIETNAM, signature, stamp
from vanban._markup import Markup, clean

__all__ = ["Metadata", "metadata_of", "moment_of"]

_TITLES: Final = ("og:title", "twitter:title", "headline", "dc.title", "dcterms.title", "title")
_DESCRIPTIONS: Final = ("description", "og:description", "dc.description", "dcterms.description", "twitter:description")
_SECTIONS: Final = ("article:section", "articlesection")
_URLS: Final = ("link:canonical", "og:url")
_DATES: Final = (
    "article:published_time",
    "datepublished",
    "og:published_time",
    "article:published",
    "pubdate",
    "publishdate",
    "publish_date",
    "dcterms.created",
    "dc.date.issued",
    "dcterms.issued",
    "dc.date.created",
    "dc.date",
    "dcterms.date",
    "date",
)
_AUTHORS: Final = ("article:author", "author", "dc.creator", "dcterms.creator")
_SITES: Final = ("og:site_name", "application-name", "dc.publisher", "copyright")
_ARTICLE: Final = re.compile(r"(?:.*Article|BlogPosting|Report)")
_PERSON_WORDS: Final = range(2, 6)
_DEEPEST: Final = 20
_NOTHING: Final[dict[str, object]] = {}


class Metadata(NamedTuple):
    """What a page says of itself."""

    titles: tuple[str, ...]
    window: str
    """What stands in the title of the window: headline and site, in any order."""
    description: str | None
    section: str | None
    url: str | None
    published: dt.date | dt.datetime | None
    authors: tuple[str, ...]


def metadata_of(markup: Markup) -> Metadata:
    """The metadata of a page; what cannot be read is left out."""
    told: dict[str, list[str]] = {}
    for name, value in markup.properties:
        told.setdefault(name, []).append(value)
    linked = next(_articles(markup.scripts), _NOTHING)

    def first(*names: str) -> str | None:
        return next((value for name in names for value in told.get(name, ())), None)

    site = {value.casefold() for name in _SITES for value in told.get(name, ())}
    site |= {name.casefold() for name in _names(linked.get("publisher"))}
    headline = linked.get("headline")
    titles = [clean(headline)] if isinstance(headline, str) else []
    moments = [linked.get("datePublished"), *(value for name in _DATES for value in told.get(name, ()))]
    section = next(iter(_listed(linked.get("articleSection"))), None)
    writers = [
        *_names(linked.get("author"), persons=True),
        *(value for name in _AUTHORS for value in told.get(name, ())),
    ]
    return Metadata(
        titles=(*titles, *(value for name in _TITLES for value in told.get(name, ()))),
        window=markup.title,
        description=first(*_DESCRIPTIONS),
        section=first(*_SECTIONS) or (clean(section) if isinstance(section, str) else None),
        url=next((value for name in _URLS for value in told.get(name, ()) if value.startswith("http")), None),
        published=next(filter(None, map(moment_of, moments)), None),
        authors=tuple(dict.fromkeys(name for name in writers if _is_person(name) and name.casefold() not in site)),
    )


def _articles(scripts: Iterable[str]) -> Iterator[dict[str, object]]:
    """The articles in linked data, in order."""
    for script in scripts:
        try:
            data: object = json.loads(script.strip().removesuffix(";"), strict=False)
        except (ValueError, RecursionError):
            continue
        waiting: list[tuple[object, int]] = [(data, 0)]
        while waiting:
            one, depth = waiting.pop()
            if isinstance(one, dict):
                held = cast("dict[str, object]", one)
                if any(_ARTICLE.fullmatch(str(kind)) for kind in _listed(held.get("@type"))):
                    yield held
                inside: Iterable[object] = held.values()
            elif isinstance(one, list):
                inside = cast("list[object]", one)
            else:
                continue
            if depth < _DEEPEST:
                waiting += [(each, depth + 1) for each in reversed(list(inside))]


def _listed(value: object) -> list[object]:
    return cast("list[object]", value) if isinstance(value, list) else [value]


def _names(value: object, *, persons: bool = False) -> list[str]:
    """The names of those whom linked data tell: as a text, as an object, or as a list of either."""
    names: list[str] = []
    for one in _listed(value):
        if isinstance(one, dict):
            held = cast("dict[str, object]", one)
            name = held.get("name") if not persons or held.get("@type", "Person") == "Person" else None
        else:
            name = one
        if isinstance(name, str) and name.strip():
            names.append(clean(name))
    return names


def _is_person(name: str) -> bool:
    """Whether an author is somebody, and no user of the system such as "admin" or "Super User"."""
    signed = signature(name)
    named = signed is not None and signed.authors == (name,)
    return named and name.count(" ") + 1 in _PERSON_WORDS and not name.isascii() and not name.isupper()


def moment_of(value: object) -> dt.date | dt.datetime | None:
    """A moment in Vietnam, or a day where there is no time, or none but midnight."""
    if not isinstance(value, str):
        return None
    try:
        moment = _read_moment(value.strip())
        if not isinstance(moment, dt.datetime):
            return moment
        moment = moment.replace(tzinfo=VIETNAM) if moment.tzinfo is None else moment.astimezone(VIETNAM)
    except OverflowError:  # the first and the last day that there are
        return None
    return moment if (moment.hour, moment.minute, moment.second) != (0, 0, 0) else moment.date()


def _read_moment(value: str) -> dt.date | dt.datetime | None:
    try:
        return dt.date.fromisoformat(value) if len(value) == len("2024-07-18") else dt.datetime.fromisoformat(value)
    except ValueError:
        pass
    try:
        return parsedate_to_datetime(value)
    except (ValueError, TypeError, IndexError):
        return stamp(value)
