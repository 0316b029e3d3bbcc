"""The tables of legal texts: what a row says is what is read of its examples, and its words are well formed."""

import re

import pytest

from vanban import read_document
from vanban._issuing import is_body
from vanban._marks import mark, sort_of
from vanban._properties import read_properties
from vanban._tables import documents
from vanban._text import fold_key, strip_marks
from vanban.models import LegalDocument

Examples = list[tuple[documents.PhraseRow, str]]

EXAMPLES: Examples = [(row, example) for row in documents.ROWS for example in row.examples]
SORTS = {
    "motto", "mark", "gazette", "opener", "enacting", "authority", "signature", "recipients", "adoption",
    "authentication", "stamp", "regulation", "annexed", "kit", "section",
}  # fmt: skip
MARKED = SORTS - {"motto", "mark", "gazette", "opener", "enacting", "stamp", "section"}
FIELDS = {"symbol", "kind", "issuers", "issued", "effective", "title", "headline"}
LEVELS = {"above", "below", "both", ""}

HEAD = ("BỘ TÀI CHÍNH", "Số: 905/2021/TT-BTC", "THÔNG TƯ", "Quy định việc giữ kho")
ARTICLES = ("Điều 1. Phạm vi", "Kho bãi được giữ.", "Điều 2. Thi hành", "Ai nấy thi hành.")
SIGNED = ("TM. HỘI ĐỒNG", "Lê Văn Kho")


def of(*sorts: str) -> Examples:
    return [(row, example) for row, example in EXAMPLES if row.sort in sorts]


def begins(row: documents.PhraseRow, line: str) -> bool:
    """Whether a line begins with a phrase; a section is a whole line, in capitals or not."""
    return line.upper() == row.words if row.sort == "section" else line.startswith(row.words)


def document(*lines: str) -> LegalDocument:
    return read_document("\n".join(lines))


def role(read: LegalDocument, line: str) -> list[str]:
    """What the lines are for that begin so."""
    return [one.role for one in read.blocks if one.span.of(read.text).startswith(line)]


def identify(value: object) -> str:
    return value.sort if isinstance(value, documents.PhraseRow) else ""


# The rows.


@pytest.mark.parametrize("row", documents.ROWS, ids=identify)
def test_a_phrase_is_well_formed(row: documents.PhraseRow) -> None:
    assert row.sort in SORTS
    assert row.examples
    assert all(begins(row, example) for example in row.examples)
    assert row.words == row.words.lstrip()


def test_no_phrase_stands_twice() -> None:
    words = [row.words for row in documents.ROWS]
    assert sorted(set(words)) == sorted(words)


@pytest.mark.parametrize(("row", "example"), EXAMPLES, ids=identify)
def test_the_longest_phrase_that_begins_an_example_is_its_own(row: documents.PhraseRow, example: str) -> None:
    assert max((one for one in documents.ROWS if begins(one, example)), key=lambda one: len(one.words)) == row


# What is read of the examples.


@pytest.mark.parametrize(("row", "example"), of("motto"), ids=identify)
def test_a_motto_stands_above_the_text(row: documents.PhraseRow, example: str) -> None:
    assert role(document(example, *HEAD, *ARTICLES), row.words) == ["motto"]


@pytest.mark.parametrize(("row", "example"), of("mark"), ids=identify)
def test_a_mark_stands_above_the_text(row: documents.PhraseRow, example: str) -> None:
    assert role(document(example, *HEAD, *ARTICLES), row.words) == ["mark"]


@pytest.mark.parametrize(("row", "example"), of("gazette"), ids=identify)
def test_a_line_of_the_gazette_is_of_the_page(row: documents.PhraseRow, example: str) -> None:
    read = document(example, "", *HEAD, *ARTICLES)
    assert role(read, row.words) == ["furniture"]
    assert read.instrument.title == HEAD[-1]


@pytest.mark.parametrize(("row", "example"), of("opener", "enacting"), ids=identify)
def test_an_opener_ends_the_title(row: documents.PhraseRow, example: str) -> None:
    read = document(*HEAD, example, *ARTICLES)
    assert role(read, row.words) == ["preamble"]
    assert read.instrument.title == HEAD[-1]


@pytest.mark.parametrize(("row", "example"), of(*MARKED), ids=identify)
def test_an_example_is_known_by_its_phrase(row: documents.PhraseRow, example: str) -> None:
    found = mark().match(f"\n{example}")
    assert found is not None
    assert found["words"] is not None
    assert sort_of(found["words"]) == row.sort


@pytest.mark.parametrize(
    ("row", "example"), of("authority", "signature", "recipients", "adoption", "authentication"), ids=identify
)
def test_a_text_closes_with_an_example(row: documents.PhraseRow, example: str) -> None:
    expected = {"recipients": "recipients", "adoption": "adoption"}.get(row.sort, "signature")
    read = document(*HEAD, *ARTICLES, "", example)
    assert role(read, row.words) == [expected]
    assert read.divisions[-1].span.of(read.text) == "\n".join(ARTICLES[2:])


@pytest.mark.parametrize(("row", "example"), of("authority"), ids=identify)
def test_an_authority_signs(row: documents.PhraseRow, example: str) -> None:
    signatory = document(*HEAD, *ARTICLES, "", example, "", "Lê Văn Kho").signatories
    assert [one.name for one in signatory] == ["Lê Văn Kho"]
    assert fold_key(signatory[0].roles[0]) in fold_key(example)
    assert row.words == row.words.upper()


@pytest.mark.parametrize(("row", "example"), of("stamp"), ids=identify)
def test_a_stamp_is_of_the_page(row: documents.PhraseRow, example: str) -> None:
    other = "Người ký: KHO" if row.words == "Cơ quan:" else "Cơ quan: KHO"
    for pair in ((example, other), (other, example)):
        read = document(*HEAD, *ARTICLES[:2], *pair, *ARTICLES[2:])
        assert role(read, pair[0]) == ["furniture"]
        assert len(read.divisions) == len(ARTICLES) // 2


@pytest.mark.parametrize(("row", "example"), of("regulation"), ids=identify)
def test_a_regulation_opens_an_annex(row: documents.PhraseRow, example: str) -> None:
    read = document(*HEAD, *ARTICLES, *SIGNED, example, *ARTICLES)
    assert (read.divisions[-1].kind, read.divisions[-1].heading) == ("phụ lục", example)
    assert [one.number for one in read.divisions[-1].children] == ["1", "2"]
    assert row.words == row.words.upper()


@pytest.mark.parametrize(("row", "example"), of("annexed"), ids=identify)
def test_what_is_annexed_opens_an_annex_that_says_so(row: documents.PhraseRow, example: str) -> None:
    read = document(*HEAD, *ARTICLES, *SIGNED, example, "(Kèm theo Thông tư số 905/2021/TT-BTC)", "1. Kho")
    assert (read.divisions[-1].kind, read.divisions[-1].heading) == ("phụ lục", example)
    plain = document(*HEAD, *ARTICLES, *SIGNED, example, "1. Kho")
    assert [one.kind for one in plain.divisions] == ["điều", "điều"]
    assert row.words == row.words.upper()


@pytest.mark.parametrize(("row", "example"), of("kit"), ids=identify)
def test_words_of_issue_stand_under_the_name_of_an_annex(row: documents.PhraseRow, example: str) -> None:
    read = document(*HEAD, *ARTICLES, *SIGNED, "", "SƠ ĐỒ KHO", example, "1. Kho")
    annex = read.divisions[-1]
    assert (annex.kind, annex.heading) == ("phụ lục", "SƠ ĐỒ KHO")
    assert row.words in annex.span.of(read.text)


@pytest.mark.parametrize(("row", "example"), of("section"), ids=identify)
def test_the_heading_of_a_portal_is_none_of_the_text(row: documents.PhraseRow, example: str) -> None:
    read = document(example, *HEAD, *ARTICLES)
    assert read.instrument.title == HEAD[-1]
    assert read.instrument.issuers == ("Bộ Tài chính",)
    assert role(read, example) == ["heading"]
    assert begins(row, example)


# Properties.

STATED = [(row, example) for row in documents.PROPERTIES for example in row.examples]


@pytest.mark.parametrize("row", documents.PROPERTIES, ids=lambda row: row.words)
def test_a_property_is_well_formed(row: documents.PropertyRow) -> None:
    assert row.field in FIELDS
    assert row.examples
    assert re.fullmatch("[a-z]+", row.words)


def test_no_property_stands_twice() -> None:
    words = [row.words for row in documents.PROPERTIES]
    assert sorted(set(words)) == sorted(words)


@pytest.mark.parametrize(("row", "example"), STATED)
def test_an_example_is_labelled_so(row: documents.PropertyRow, example: str) -> None:
    label = re.split("[:|]", example.removeprefix("| "))[0]
    assert re.sub("[ _-]", "", strip_marks(label).lower()) == row.words


@pytest.mark.parametrize(("row", "example"), STATED)
def test_a_property_is_read_to_its_field(row: documents.PropertyRow, example: str) -> None:
    text = f"---\n{example}\n---\n"
    read = read_properties(text, len(text))
    said = {field for field in FIELDS if getattr(read, field)}
    assert said == {row.field}


# Openings.

OPENED = [(row, example) for row in documents.OPENINGS for example in row.examples]


@pytest.mark.parametrize("row", documents.OPENINGS, ids=lambda row: row.words)
def test_an_opening_is_well_formed(row: documents.OpeningRow) -> None:
    assert row.level in LEVELS
    assert row.examples
    assert row.words == row.words.strip()


def test_no_opening_stands_twice() -> None:
    words = [fold_key(row.words) for row in documents.OPENINGS]
    assert sorted(set(words)) == sorted(words)


@pytest.mark.parametrize(("row", "example"), OPENED)
def test_an_opening_begins_a_body(row: documents.OpeningRow, example: str) -> None:
    assert is_body(example)
    begun = [one for one in documents.OPENINGS if f"{fold_key(example)} ".startswith(f"{fold_key(one.words)} ")]
    assert max(begun, key=lambda one: len(one.words)) == row


@pytest.mark.parametrize(("row", "example"), OPENED)
def test_a_body_issues_the_text_below_it(row: documents.OpeningRow, example: str) -> None:
    read = document(example, "Số: 905", "QUYẾT ĐỊNH", "Giữ kho", "Căn cứ Hiến pháp;", *ARTICLES)
    assert role(read, example) == ["issuer"]
    assert any(fold_key(name).startswith(fold_key(row.words)) for name in read.instrument.issuers)


@pytest.mark.parametrize("upper", [row for row in documents.OPENINGS if row.level in {"above", "both"}])
@pytest.mark.parametrize("lower", [row for row in documents.OPENINGS if row.level == "below"])
def test_of_two_bodies_the_lower_one_issues(upper: documents.OpeningRow, lower: documents.OpeningRow) -> None:
    read = document(upper.examples[0], lower.examples[0], "QUYẾT ĐỊNH", "Giữ kho", "Căn cứ Hiến pháp;", *ARTICLES)
    assert [fold_key(name).startswith(fold_key(lower.words)) for name in read.instrument.issuers] == [True]
