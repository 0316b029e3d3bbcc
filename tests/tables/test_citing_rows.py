"""Rows and the texts that hold them: each example is read as its row says, and no two rows contradict each other."""

import re
from collections import Counter

import pytest

from vanban import Citation, CitationForm, Symbol, find_citations
from vanban._tables import bodies, citing, issuers, kinds, laws, terms
from vanban._text import fold_key

WAYS = {"number", "bare", "issuer", "name", "plain", "noun", "near", "verb", "private"}
SORTS = {"name", "office", "local", "open", "level", "after"}
# What a text with a word of each use holds.
ONE_CITATION = {"behind", "end", "go on", "half", "force", "treaty"}
NO_CITATION = {"count", "paper", "label", "not law", "bearer", "word", "compound", "on", "many"}
STRANGE = "mục"  # no number is read behind it, nor does it change one


def only(text: str) -> Citation:
    """Return the one citation of a text."""
    (citation,) = find_citations(text)
    return citation


def number_of(text: str) -> str | None:
    """Return the number of the one citation of a text, if there is one."""
    found = find_citations(text)
    return found[0].instrument.number if len(found) == 1 else None


def capital(name: str) -> str:
    """Write a word with a capital."""
    return name[0].upper() + name[1:]


def around(text: str, words: str) -> tuple[str, str]:
    """Return what stands before and behind words, whatever their first letter."""
    spellings = f"{re.escape(words)}|{re.escape(capital(words))}"
    found = re.search(rf"(?<!\w)(?:{spellings})(?!\w)", text)
    assert found is not None
    return text[: found.start()].rstrip(), text[found.end() :].lstrip()


def of(use: str) -> list[object]:
    """Return the rows of one use, each with an example."""
    return [
        pytest.param(row.words, example, id=f"{row.words}-{example}")
        for row in citing.ROWS
        for example in row.examples
        if row.use == use
    ]


def rows_with(sort: str) -> list[object]:
    """Return the rows of one sort of body, each with an example."""
    return [
        pytest.param(row.words, example, id=f"{row.words}-{example}")
        for row in bodies.ROWS
        for example in row.examples
        if row.sort == sort
    ]


def each_way(way: str) -> list[object]:
    """Return every kind that is cited by number, and whether it is cited in one way."""
    return [
        pytest.param(row.name, way in row.cited, id=row.name)
        for row in kinds.ROWS
        if {"number", "name"} & set(row.cited)
    ]


# Kinds.


@pytest.mark.parametrize("row", kinds.ROWS, ids=lambda row: row.member)
def test_an_example_of_a_kind_is_found_if_the_kind_has_letters_or_is_cited_by_name(row: kinds.KindRow) -> None:
    for example in row.examples:
        if row.codes or "name" in row.cited:
            citation = only(example)
            assert citation.span.start == 0
            assert citation.instrument.kind == row.name
            symbol = citation.instrument.symbol
            assert symbol is None or symbol.kind_code is None or symbol.kind_code in row.codes
            assert ("/" in example) <= (symbol is not None and citation.quote.endswith(str(symbol)))
        else:
            assert find_citations(example) == ()


def test_the_ways_of_citing_are_known_and_agree() -> None:
    for row in kinds.ROWS:
        ways = set(row.cited)
        assert ways <= WAYS
        assert len(ways) == len(row.cited)
        assert not {"bare", "issuer"} <= ways
        assert not {"plain", "near"} <= ways
        assert {"bare", "issuer", "noun", "near", "verb"} & ways == set() or {"number", "name"} & ways
        assert ("verb" in ways) <= ("bare" in ways)
        assert ("private" in ways) <= (ways == {"private"})


@pytest.mark.parametrize(("kind", "bare"), each_way("bare"))
def test_a_bare_number_is_that_of_an_instrument(kind: str, bare: bool) -> None:  # noqa: FBT001
    assert (number_of(f"{capital(kind)} 77 quy định rõ") == "77") is bare


@pytest.mark.parametrize(("kind", "helped"), each_way("issuer"))
def test_an_issuer_tells_a_bare_number(kind: str, helped: bool) -> None:  # noqa: FBT001
    alone, followed = (number_of(f"{capital(kind)} 77{rest}") == "77" for rest in (".", " của Bộ Chính trị."))
    assert (followed and not alone) is helped


@pytest.mark.parametrize(("kind", "verb"), each_way("verb"))
def test_a_verb_in_small_letters_is_no_kind(kind: str, verb: bool) -> None:  # noqa: FBT001
    if verb:
        assert find_citations(f"{kind} 77 suất quà") == ()
        assert find_citations(f"{kind} 7 mục") == ()


@pytest.mark.parametrize(("kind", "numbered"), each_way("number"))
def test_a_demonstrative_points_back_at_a_kind(kind: str, numbered: bool) -> None:  # noqa: FBT001
    assert numbered or "name" in next(row.cited for row in kinds.ROWS if row.name == kind)
    cited = find_citations(f"Theo {capital(kind)} số 77/2010/QĐ-TTg thì {capital(kind)} này có lợi.")
    assert [one.form for one in cited] == [CitationForm.FULL, CitationForm.ANAPHORA]


@pytest.mark.parametrize(("kind", "plain"), each_way("plain"))
def test_a_plain_kind_word_points_at_an_instrument_that_the_text_does_not_cite(kind: str, plain: bool) -> None:  # noqa: FBT001
    cited = [one.instrument.kind for one in find_citations(f"{capital(kind)} này rất hay.")]
    assert (kind in cited) is plain


@pytest.mark.parametrize(("kind", "noun"), each_way("noun"))
def test_a_noun_in_small_letters_points_back_at_a_citation_only(kind: str, noun: bool) -> None:  # noqa: FBT001
    if noun:
        cited = find_citations(f"Theo {capital(kind)} số 77/2010/QĐ-TTg. Nay {kind} này đã cũ.")
        assert [one.form for one in cited] == [CitationForm.FULL, CitationForm.ANAPHORA]
        assert find_citations(f"Nay {kind} này đã cũ.") == ()


@pytest.mark.parametrize(("kind", "near"), each_way("near"))
def test_a_kind_that_points_near_does_not_point_far(kind: str, near: bool) -> None:  # noqa: FBT001
    if near:
        text = f"Theo {capital(kind)} số 77/2010/QĐ-TTg.{{}} Theo {capital(kind)} này."
        assert len(find_citations(text.format(""))) == 2
        assert len(find_citations(text.format(" Trời hôm nay đẹp." * 100))) == 1


@pytest.mark.parametrize("kind", [row.name for row in kinds.ROWS if "private" in row.cited])
def test_a_private_paper_counts_with_the_letters_of_a_public_body(kind: str) -> None:
    assert number_of(f"{capital(kind)} số 12/2020/QĐ-UBND") == "12"
    assert find_citations(f"{capital(kind)} số 12/2020/ABC") == ()


# Issuers.


@pytest.mark.parametrize(
    ("code", "example"),
    [pytest.param(row.code, example, id=f"{row.code}-{example}") for row in issuers.ROWS for example in row.examples],
)
def test_an_example_of_an_issuer_is_a_symbol_of_it(code: str, example: str) -> None:
    assert code in Symbol.parse(example).issuer_codes


# Laws.

NAMED = Counter((row.kind, fold_key(row.name), row.issued[:4]) for row in laws.ROWS)


@pytest.mark.parametrize(
    ("row", "example"),
    [pytest.param(row, example, id=example) for row in laws.ROWS for example in row.examples],
)
def test_an_example_of_a_law_is_the_law(row: laws.LawRow, example: str) -> None:
    first, *_ = find_citations(example)
    assert first.span.start == 0
    assert first.instrument.kind == row.kind
    # The year behind the name of an amending law is taken for that of the law whose name ends there.
    amending = row.name.startswith("Sửa đổi") and first.form is CitationForm.NAMED
    if row.symbol and not amending and NAMED[row.kind, fold_key(row.name), row.issued[:4]] == 1:
        assert first.quote == example
        assert str(first.instrument.symbol) == row.symbol


# Terms.


def test_terms_follow_each_other() -> None:
    assert [row.number for row in terms.ROWS] == list(range(1, len(terms.ROWS) + 1))
    assert [row.first for row in terms.ROWS[1:]] == [row.last for row in terms.ROWS[:-1]]


@pytest.mark.parametrize("row", terms.ROWS, ids=lambda row: str(row.number))
def test_an_example_of_a_term_is_of_its_years(row: terms.TermRow) -> None:
    for example in row.examples:
        (year,) = re.findall(r"(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])", example)
        assert row.first <= int(year) <= row.last
        if " " not in example:
            assert example.endswith(f"QH{row.number}")
            assert not only(example).repaired


# Bodies.


@pytest.mark.parametrize(
    ("words", "example"), [row for sort in ("name", "office", "local", "open", "level") for row in rows_with(sort)]
)
def test_an_issuer_is_read_whole(words: str, example: str) -> None:
    issuer = example.partition(" của ")[2].partition(" về ")[0]
    assert words in issuer
    assert only(example).instrument.issuers == (issuer,)


@pytest.mark.parametrize(("words", "example"), rows_with("after"))
def test_an_issuer_ends_where_its_name_ends(words: str, example: str) -> None:
    issuer, _ = around(example.partition(" của ")[2], words)
    assert only(example).instrument.issuers == (issuer,)


@pytest.mark.parametrize("words", [row.words for row in bodies.ROWS if "ủy" in row.words.lower()])
def test_the_tone_mark_may_stand_on_either_vowel(words: str) -> None:
    old = words.replace("ủy", "uỷ").replace("Ủy", "Uỷ")
    (new,), (as_of_old,) = (only(f"Kế hoạch số 15 của {name} Nam Định").instrument.issuers for name in (words, old))
    assert as_of_old == new.replace(words, old)


def test_bodies_are_listed_once() -> None:
    assert {row.sort for row in bodies.ROWS} == SORTS
    names = [fold_key(row.words) for row in bodies.ROWS if row.sort == "name"]
    assert len(set(names)) == len(names)
    assert {fold_key(row.name) for row in issuers.ROWS} & set(names) == set()
    others = [row.words for row in bodies.ROWS if row.sort != "name"]
    assert len(set(others)) == len(others)


# Words around citations.


def test_words_are_listed_once_for_a_use() -> None:
    assert {row.use for row in citing.ROWS} == ONE_CITATION | NO_CITATION
    assert max(Counter((row.words, row.use) for row in citing.ROWS).values()) == 1


@pytest.mark.parametrize("row", citing.ROWS, ids=lambda row: f"{row.use}-{row.words}")
def test_a_text_holds_one_citation_or_none(row: citing.CitingRow) -> None:
    for example in row.examples:
        assert len(find_citations(example)) == (row.use in ONE_CITATION)


def test_every_row_has_an_example() -> None:
    for rows in (citing.ROWS, bodies.ROWS, terms.ROWS):
        assert [row for row in rows if not row.examples] == []


def test_no_text_has_stray_blanks() -> None:
    cited = [text for row in citing.ROWS for text in (row.words, *row.examples)]
    issuing = [text for row in bodies.ROWS for text in (row.words, *row.examples)]
    for text in cited + issuing:
        assert text == " ".join(text.split())


@pytest.mark.parametrize(("words", "example"), of("count"))
def test_without_the_thing_that_is_counted_a_number_is_that_of_an_instrument(words: str, example: str) -> None:
    before, _ = around(example, words)
    assert number_of(before) == "3"


@pytest.mark.parametrize(("words", "example"), of("behind"))
def test_without_the_word_behind_it_a_number_is_none(words: str, example: str) -> None:
    before, _ = around(example, words)
    assert find_citations(f"{before} {STRANGE}") == ()


@pytest.mark.parametrize(("words", "example"), [*of("paper"), *of("label")])
def test_without_the_name_of_another_paper_a_symbol_is_that_of_an_instrument(words: str, example: str) -> None:
    _, behind = around(example, words)
    assert only(behind).instrument.symbol is not None


@pytest.mark.parametrize(("words", "example"), of("end"))
def test_a_name_ends_before_the_word(words: str, example: str) -> None:
    before, _ = around(example, words)
    assert only(example).instrument.title == before


@pytest.mark.parametrize(("words", "example"), [*of("go on"), *of("half")])
def test_a_name_goes_on_with_the_word(words: str, example: str) -> None:
    _, behind = around(example, words)
    citation = only(example)
    assert citation.quote == example
    assert citation.quote.endswith(behind)


def test_words_that_end_a_name_do_not_go_on_with_it() -> None:
    ends = {row.words for row in citing.ROWS if row.use == "end"}
    assert ends & {row.words for row in citing.ROWS if row.use in {"half", "go on"}} == set()
    for row in citing.ROWS:
        if row.use == "go on":
            assert not ends.isdisjoint(row.words.split())
        elif row.use == "end" and " " in row.words:
            assert ends.isdisjoint(row.words.split())


@pytest.mark.parametrize(("words", "example"), of("not law"))
def test_without_the_word_behind_it_luat_is_a_law(words: str, example: str) -> None:
    _, behind = around(example, words)
    assert only(f"Luật {behind}").quote == f"Luật {behind}"


@pytest.mark.parametrize(("words", "example"), [*of("bearer"), *of("compound"), *of("many")])
def test_without_the_word_before_it_a_kind_word_is_one(words: str, example: str) -> None:
    _, behind = around(example, words)
    assert only(behind).span.start == 0


@pytest.mark.parametrize(("words", "example"), of("on"))
def test_without_the_word_behind_it_a_demonstrative_points_back(words: str, example: str) -> None:
    before, _ = around(example, words)
    assert only(f"{before} {STRANGE}").form is CitationForm.ANAPHORA


@pytest.mark.parametrize(("words", "example"), of("force"))
def test_without_the_word_behind_it_a_decision_at_the_beginning_of_a_sentence_is_any(words: str, example: str) -> None:
    before, _ = around(example, words)
    assert find_citations(f"{before} {STRANGE}") == ()
