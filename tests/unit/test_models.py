"""What follows from the fields of a model."""

import datetime as dt
from typing import Any

import attrs
import pytest

from vanban import (
    Article,
    Block,
    Citation,
    CitationForm,
    InstrumentKind,
    LegalInstrument,
    ParseError,
    Person,
    Span,
    Symbol,
    models,
)

DECREE = LegalInstrument.parse("Nghị định số 03/2019/NĐ-CP ngày 05/9/2019 của Chính phủ")
CLASSES: list[type[Any]] = [getattr(models, name) for name in models.__all__]


def test_an_instrument_is_read_from_its_citation() -> None:
    assert (
        LegalInstrument(
            kind=InstrumentKind.DECREE,
            number="03",
            year=2019,
            symbol=Symbol.parse("03/2019/NĐ-CP"),
            issuers=("Chính phủ",),
            issued=dt.date(2019, 9, 5),
        )
        == DECREE
    )


def test_an_instrument_is_written_as_its_citation() -> None:
    assert str(DECREE) == "Nghị định số 03/2019/NĐ-CP ngày 5 tháng 9 năm 2019 của Chính phủ"


def test_what_is_no_citation_is_refused_with_its_place() -> None:
    with pytest.raises(ParseError) as caught:
        LegalInstrument.parse("hôm nay trời đẹp")
    assert caught.value.source == "hôm nay trời đẹp"


def test_an_instrument_has_standard_identifiers() -> None:
    assert DECREE.urn_lex == "urn:lex:vn:chinh.phu:nghi.dinh:2019-09-05;3"
    assert DECREE.eli == "eli/vn/decree/2019/09/05/3/oj"
    assert DECREE.akn == "/akn/vn/act/decree/2019-09-05/3"


def test_an_article_is_told_apart_by_the_roles_of_its_lines() -> None:
    text = "Tiêu đề\nSapo\nẢnh\nThân\nTìm kiếm"
    roles = ("title", "lead", "caption", "body", "furniture")
    ends = [index for index, char in enumerate(text + "\n") if char == "\n"]
    starts = [0, *(end + 1 for end in ends[:-1])]
    blocks = tuple(
        Block(span=Span(start, end), role=role) for start, end, role in zip(starts, ends, roles, strict=True)
    )
    article = Article(text=text, blocks=blocks)
    assert article.paragraphs == ("Sapo", "Thân")
    assert article.captions == ("Ảnh",)
    assert article.boilerplate == ("Tìm kiếm",)


def test_an_article_lists_each_instrument_once() -> None:
    law = LegalInstrument.parse("Luật Lưu trữ")
    citations = tuple(
        Citation(span=Span(0, 1), quote="x", form=CitationForm.FULL, instrument=instrument)
        for instrument in (DECREE, law, DECREE)
    )
    assert Article(text="x", citations=citations).instruments == (DECREE, law)


def test_an_article_without_anything_is_an_article() -> None:
    article = Article(text="")
    assert not article.paragraphs + article.captions + article.boilerplate
    assert not article.instruments


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)
def test_models_are_frozen_and_take_keywords_only(cls: type[Any]) -> None:
    fields = attrs.fields(cls)
    assert all(field.kw_only for field in fields)
    assert hasattr(cls, "__slots__")
    with pytest.raises(TypeError):
        cls(*range(len(fields)))


def test_models_cannot_be_changed() -> None:
    person = Person(name="Trần Văn An")
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        person.name = "Lê Thị Bình"  # type: ignore[misc]


def test_models_can_be_hashed_and_changed_by_copy() -> None:
    person = Person(name="Trần Văn An", roles=("Giám đốc",))
    assert attrs.evolve(person, name="Lê Thị Bình").roles == ("Giám đốc",)
    assert {person: 1}[Person(name="Trần Văn An", roles=("Giám đốc",))] == 1


def test_the_module_lists_its_names() -> None:
    assert dir(models) == models.__all__
