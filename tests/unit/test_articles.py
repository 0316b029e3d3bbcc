"""Whole reports, each beside what a careful reader takes from it.

``tests/articles`` holds pairs ``NN-feature.txt`` and ``NN-feature.json``. The JSON states only the layers that its
report is about; what is absent, of an article or of one of its meetings, is not asked for.
"""

import datetime as dt
import functools
import re
import unicodedata
from collections.abc import Callable
from itertools import zip_longest
from typing import Any, Final

import pytest
from annotated import Annotated

from vanban.models import Article, Figure, Meeting, Person
from vanban.reading import read_article
from vanban.values import MeetingKind, Mode, PartOfDay, Rank

TEXTS: Final = Annotated("articles")

# Keys that tell about a fixture and are no layer of it.
ABOUT: Final = {"feature", "context_published"}
MEETING_KEYS: Final = {
    "quote", "title", "kind", "mode", "date", "end_date", "part_of_day", "place", "sites", "period", "organisers",
    "chairs", "implements",
}  # fmt: skip


@functools.cache
def article_of(name: str) -> Article:
    day: str | None = TEXTS.expected[name].get("context_published")
    return read_article(TEXTS.texts[name], published=None if day is None else dt.date.fromisoformat(day))


def iso(moment: dt.date | dt.datetime | None) -> str | None:
    """The day, without the time that a page may give."""
    return None if moment is None else moment.isoformat()[:10]


def person(found: Person) -> tuple[str, str | None, frozenset[str]]:
    return found.name, found.rank, frozenset(found.roles)


def stated_person(stated: dict[str, Any]) -> tuple[str, str | None, frozenset[str]]:
    return stated["name"], stated["rank"], frozenset(stated["roles"])


def meeting(found: Meeting, article: Article) -> dict[str, Any]:
    """A meeting in the form of the fixtures."""
    period = found.period
    return {
        "quote": found.span.of(article.text),
        "title": found.title,
        "kind": found.kind,
        "mode": found.mode,
        "date": iso(found.date),
        "end_date": iso(found.end_date),
        "part_of_day": found.part_of_day,
        "place": found.place,
        "sites": found.sites,
        "period": None if period is None else {"start": iso(period.start), "end": iso(period.end)},
        "organisers": list(found.organisers),
        "chairs": [person(chair) for chair in found.chairs],
        "implements": [str(instrument.symbol) for instrument in found.implements if instrument.symbol is not None],
    }


def stated_meeting(stated: dict[str, Any], found: Meeting | None) -> dict[str, Any]:
    """What is asked of a meeting; a chair may have more roles elsewhere in the report."""
    if "chairs" not in stated:
        return stated
    elsewhere = {each.name: each.roles for each in found.chairs} if found else {}
    people = map(stated_person, stated["chairs"])
    chairs = [(name, rank, roles | frozenset(elsewhere.get(name, ()))) for name, rank, roles in people]
    return stated | {"chairs": chairs}


_NUMBER: Final = re.compile(r"[0-9].*?(?= trở lên|$)", re.DOTALL)


def number(quote: str) -> str:
    """A figure without the words around it that bound it: they may stand inside the span or outside."""
    found = _NUMBER.search(quote)
    return quote if found is None else found[0]


def counted(quote: str, unit: str | None, asked: str | None) -> tuple[str, str | None]:
    """Number and unit, the unit no longer than asked for: how far it runs into the noun behind it is left open."""
    runs_on = unit and asked and unit.startswith((f"{asked} ", f"{asked},"))
    rest = unit.removeprefix(asked) if unit and asked and runs_on else ""
    return number(quote).removesuffix(rest), unit and unit.removesuffix(rest)


def figure(found: Figure, asked: str | None) -> tuple[Any, ...]:
    return *counted(found.quote, found.unit, asked), found.value, found.value_max, found.bound


def stated_figure(stated: dict[str, Any]) -> tuple[Any, ...]:
    return number(stated["quote"]), stated["unit"], stated["value"], stated["value_max"], stated["bound"]


def check_page(layer: str, article: Article, expected: Any) -> None:
    """Headline, lead and source, authors, captions and furniture."""
    found = getattr(article, layer)
    assert (list(found) if isinstance(expected, list) else found) == expected


def check_published(_layer: str, article: Article, expected: str | None) -> None:
    assert iso(article.published) == expected


def check_meetings(_layer: str, article: Article, expected: list[dict[str, Any]]) -> None:
    stated = [stated_meeting(each, at) for each, at in zip_longest(expected, article.meetings[: len(expected)])]
    found = [meeting(each, article) for each in article.meetings]
    asked = [each.keys() for each in stated] if len(stated) == len(found) else [{"title": ""}.keys()] * len(found)
    assert [{key: each[key] for key in keys} for each, keys in zip(found, asked, strict=True)] == stated


def check_people(_layer: str, article: Article, expected: list[dict[str, Any]]) -> None:
    found = {(*person(each), len(each.mentions)) for each in article.people}
    assert found == {(*stated_person(each), each["mentions"]) for each in expected}


def check_figures(_layer: str, article: Article, expected: list[dict[str, Any]]) -> None:
    units = [each["unit"] for each in expected]
    units += [None] * (len(article.figures) - len(units))
    found = [figure(each, unit) for each, unit in zip(article.figures, units, strict=False)]
    assert found == list(map(stated_figure, expected))


def check_citations(_layer: str, article: Article, expected: list[dict[str, str]]) -> None:
    found = [(each.quote, str(each.instrument.symbol)) for each in article.citations]
    assert found == [(each["quote"], each["symbol"]) for each in expected]


CHECKS: Final[dict[str, Callable[[str, Article, Any], None]]] = {
    "title": check_page,
    "published": check_published,
    "authors": check_page,
    "source": check_page,
    "lead": check_page,
    "captions": check_page,
    "boilerplate": check_page,
    "meetings": check_meetings,
    "people": check_people,
    "figures": check_figures,
    "citations": check_citations,
}


@pytest.mark.parametrize(("name", "layer"), TEXTS.layers(CHECKS))
def test_layer(name: str, layer: str) -> None:
    CHECKS[layer](layer, article_of(name), TEXTS.expected[name][layer])


def test_there_are_enough_of_them() -> None:
    assert len(TEXTS.names) >= 48
    assert list(TEXTS.texts) == TEXTS.names


def test_every_kind_of_meeting_occurs() -> None:
    kinds = {each["kind"] for name in TEXTS.names for each in TEXTS.expected[name].get("meetings", [])}
    assert kinds == set(MeetingKind)


@pytest.mark.parametrize("name", TEXTS.names)
def test_fixture_fits_its_text(name: str) -> None:
    text, expected = TEXTS.texts[name], TEXTS.expected[name]
    assert unicodedata.is_normalized("NFC", text)
    assert expected.keys() - ABOUT <= CHECKS.keys()
    assert expected["feature"]
    pieces = [expected.get("title"), expected.get("lead"), *expected.get("captions", ())]
    pieces += [each["quote"] for layer in ("figures", "citations") for each in expected.get(layer, ())]
    people: list[dict[str, Any]] = [*expected.get("people", ())]
    assert all(1 <= each["mentions"] <= text.count(each["name"]) for each in people)
    for each in expected.get("meetings", ()):
        assert each.keys() <= MEETING_KEYS
        assert each["kind"] in set(MeetingKind)
        assert each["mode"] in {None, *Mode}
        assert each["part_of_day"] in {None, *PartOfDay}
        pieces += [each.get("title"), each["place"], each.get("quote"), *each.get("organisers", ())]
        people += each.get("chairs", ())
    assert {each["rank"] for each in people} <= {None, *Rank}
    pieces += [piece for each in people for piece in (each["name"], *each["roles"])]
    assert [piece for piece in pieces if piece is not None and piece not in text] == []
