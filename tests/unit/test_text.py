"""Folding, the way back to the given text, and patterns from words."""

import re
import unicodedata

import pytest

from vanban._text import any_of, caseless, fold_key, fold_letters, prepare, strip_marks

NFD = unicodedata.normalize("NFD", "Nghị định số 77/2010/NĐ-CP")


@pytest.mark.parametrize(
    ("given", "folded"),
    [
        ("N\u00d0-CP", "NĐ-CP"),
        ("\u00f0\u0189", "đĐ"),
        ("số\u00a077\u2007\u2009\u202f", "số 77   "),
        ("a\u2010b\u2011c\u2012d\u2013e\u2014f\u2015g\u2212h", "a-b-c-d-e-f-g-h"),
        ("1\u20442\u22153", "1/2/3"),
        ("７７／２０１０／NĐ－CP", "77/2010/NĐ-CP"),
        ("Thông t\u00adư\u200b số\ufeff 1\u2060\u200c\u200d\u200e\u200f", "Thông tư số 1"),
        (NFD, "Nghị định số 77/2010/NĐ-CP"),
        ("plain", "plain"),
    ],
)
def test_letters_fold_to_one_form(given: str, folded: str) -> None:
    assert fold_letters(given) == folded


def test_full_width_letters_fold_only_beside_full_width_signs() -> None:
    assert fold_letters("ＡＢ") == "ＡＢ"
    assert fold_letters("Ａ２") == "A2"


def test_a_text_that_is_folded_already_keeps_its_offsets() -> None:
    text = prepare("Nghị định số\u00a077\u2013CP")
    assert text.text == "Nghị định số 77-CP"
    assert text.offset(5) == 5
    assert text.span(5, 9) == (5, 9)


def test_what_is_prepared_stays_prepared() -> None:
    text = prepare(NFD)
    assert prepare(text) is text


def test_a_span_leads_back_to_whole_letters() -> None:
    source = "trước\n" + NFD + " sau"
    text = prepare(source)
    start = text.text.index("định")
    first, last = text.span(start, start + 4)
    assert unicodedata.normalize("NFC", source[first:last]) == "định"
    assert text.offset(0) == 0


def test_a_span_takes_in_invisible_marks_inside_and_none_at_its_edges() -> None:
    source = "\u00adThông t\u00adư\u00ad số"
    text = prepare(source)
    first, last = text.span(0, len("Thông tư"))
    assert source[first:last] == "Thông t\u00adư"


def test_a_mark_that_does_not_compose_stands_for_itself() -> None:
    text = prepare("a\u0323\u0300 x")
    assert text.text == "\u1ea1\u0300 x"
    assert text.span(0, 1) == (0, 2)
    assert text.span(0, 2) == (0, 3)


def test_plain_lines_beside_others_keep_their_offsets() -> None:
    source = "Luat so 1\nho\u0300a"
    text = prepare(source)
    assert text.text == "Luat so 1\nhòa"
    assert text.span(5, 9) == (5, 9)
    assert text.span(10, 13) == (10, 14)


def test_offsets_of_plain_lines_beside_others_lead_back() -> None:
    source = "ho\u0300a ng\u00e0y\nLuat so 1"
    text = prepare(source)
    start = source.index("so")
    assert text.text[text.folded(start) : text.folded(start + 2)] == "so"
    assert text.folded(start) == start - 1


@pytest.mark.parametrize("source", ["ho\u0300a " * 2000, "ho\u0300a" * 2000], ids=["words", "one word"])
def test_a_long_line_folds_as_a_short_one(source: str) -> None:
    text = prepare(source)
    assert text.text == unicodedata.normalize("NFC", source)
    start = text.text.rindex("hòa")
    assert text.span(start, start + 3) == (source.rindex("h"), source.rindex("a") + 1)


def test_other_scripts_keep_their_letters_and_their_offsets() -> None:
    source = "\u0958\u1112\u1161 hòa 77".replace("ò", "o\u0300")
    text = prepare(source)
    assert text.text == "\u0958\u1112\u1161 hòa 77"
    first, last = text.span(4, 7)
    assert source[first:last] == "ho\u0300a"


def test_the_end_of_a_text_has_an_offset() -> None:
    source = "ho\u0300a\nho\u0300a"
    text = prepare(source)
    assert text.offset(len(text.text)) == len(source)
    assert text.span(4, 7) == (5, 9)


def test_a_mark_without_a_letter_has_a_place() -> None:
    source = "\u0301a\u00ad"
    text = prepare(source)
    assert text.text == "\u0301a"
    assert text.span(1, 2) == (1, 2)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("hoà", "hòa"),
        ("Uỷ ban", "ủy ban"),
        ("  khoẻ\n ", "KHỎE"),
        ("thuý\u00a0kiều", "thúy kiều"),
        (NFD, "nghị định số 77/2010/nđ-cp"),
    ],
)
def test_spellings_of_the_same_words_have_one_key(left: str, right: str) -> None:
    assert fold_key(left) == fold_key(right)


def test_different_words_have_different_keys() -> None:
    assert fold_key("hoa") != fold_key("hòa")


def test_marks_can_be_stripped() -> None:
    assert strip_marks("Nghị định Đoàn đề Ủy") == "Nghi dinh Doan de Uy"


@pytest.mark.parametrize(
    ("words", "text", "found"),
    [
        (["luật", "luật sư"], "luật sư", "luật sư"),
        (["luật", "luật sư"], "luật  sư", "luật  sư"),
        (["luật", "luật sư"], "luật gia", "luật"),
        (["a", "b"], "b", "b"),
        (["ab", "ac", "a"], "ac", "ac"),
        (["ab", "ac", "a"], "ad", "a"),
        (["a", "ab"], "ab", "ab"),
        (["a.c"], "abc", None),
        (["a.c"], "a.c", "a.c"),
        ([], "x", ""),
    ],
)
def test_one_of_several_words_is_found_longest_first(words: list[str], text: str, found: str | None) -> None:
    match = re.match(any_of(words), text)
    assert (match[0] if match else None) == found


@pytest.mark.parametrize(
    ("text", "found"), [("số 7", "số"), ("số", None), ("số liệu 7", "số liệu"), ("năm", "năm"), ("nămx", "năm")]
)
def test_a_word_may_ask_for_what_follows(text: str, found: str | None) -> None:
    match = re.match(any_of({"số": "(?= [0-9])", "số liệu": "", "năm": ""}), text)
    assert (match[0] if match else None) == found


def test_a_pattern_of_words_shares_their_beginnings() -> None:
    assert any_of(["nghị định", "nghị quyết"]).count("ngh") <= 1


@pytest.mark.parametrize("text", ["của  số 7", "CỦA\nSỐ 7"])
def test_a_word_is_found_in_any_case(text: str) -> None:
    assert re.fullmatch(caseless("của số 7"), text)


def test_a_word_in_any_case_is_still_that_word() -> None:
    assert not re.fullmatch(caseless("a.c"), "abc")
