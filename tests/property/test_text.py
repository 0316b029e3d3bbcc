"""Rules of folding, on any text."""

import re
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from vanban._text import any_of, caseless, fold_key, fold_letters, prepare, strip_marks

pytestmark = pytest.mark.property

INVISIBLE = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
# Vietnamese in every state: composed, decomposed, with invisible marks, look-alikes and full-width signs.
VIETNAMESE = st.lists(
    st.sampled_from(
        [
            *"aăâbcdđeêghiklmnoôơpqrstuưvxyAĐÐỦủỷệợằ 0129/-.,\n\t",
            *"\u0300\u0301\u0303\u0309\u0323\u0302\u0306\u031b",
            *"\u00a0\u2013\u2044\uff10\uff0f\u3000",
            *INVISIBLE,
        ]
    ),
    max_size=40,
).map("".join)
TEXTS = VIETNAMESE | st.text(max_size=40)


@st.composite
def pieces(draw: st.DrawFn) -> tuple[str, int, int]:
    """A text, and a non-empty piece of its folded form."""
    source = draw(TEXTS)
    folded = fold_letters(source)
    start = draw(st.integers(0, max(0, len(folded) - 1)))
    return source, start, draw(st.integers(min(start + 1, len(folded)), len(folded)))


class TestOffsets:
    """Offsets of the folded text lead back to the given one."""

    @given(pieces())
    @example(("\u09c7\u09be", 0, 1))  # a vowel of two parts, neither in the block of combining marks
    @example(("\u1112\u1161\u11ab", 0, 1))  # Hangul composes without marks
    @example(("\u0958 1", 2, 3))  # a letter that composition takes apart
    @example(("\u0344", 0, 2))
    def test_a_piece_of_the_folded_text_folds_from_its_source(self, piece: tuple[str, int, int]) -> None:
        source, start, end = piece
        text = prepare(source)
        if start == end:
            return
        first, last = text.span(start, end)
        assert 0 <= first < last <= len(source)
        whole = not any(map(unicodedata.combining, text.text[start] + text.text[end : end + 1]))
        if whole and _is_vietnamese(source):
            assert fold_letters(source[first:last]) == text.text[start:end]

    @given(TEXTS)
    def test_offsets_never_run_backwards_or_out_of_the_text(self, source: str) -> None:
        text = prepare(source)
        offsets = [text.offset(index) for index in range(len(text.text) + bool(text.text))]
        assert offsets == sorted(offsets)
        assert all(0 <= offset <= len(source) for offset in offsets)

    @given(TEXTS)
    def test_spans_begin_and_end_at_visible_characters(self, source: str) -> None:
        text = prepare(source)
        for index in range(len(text.text)):
            first, last = text.span(index, index + 1)
            assert source[first] not in INVISIBLE
            assert source[last - 1] not in INVISIBLE


def _is_vietnamese(text: str) -> bool:
    """Whether folding works letter by letter: no marks of other scripts, no full-width letters."""
    return all(
        char < "\u0370" or "\u1e00" <= char <= "\u1eff" or char in "\u2013\u2044\u3000" + INVISIBLE for char in text
    )


class TestFolding:
    """Folding brings all spellings to one, and leaves that one alone."""

    @given(TEXTS)
    def test_folding_twice_is_folding_once(self, text: str) -> None:
        assert fold_letters(fold_letters(text)) == fold_letters(text)

    @given(TEXTS)
    def test_the_key_of_a_key_is_the_key(self, text: str) -> None:
        assert fold_key(fold_key(text)) == fold_key(text)

    @given(VIETNAMESE)
    def test_composed_and_decomposed_texts_fold_alike(self, text: str) -> None:
        composed, decomposed = (unicodedata.normalize(form, text) for form in ("NFC", "NFD"))
        assert fold_letters(composed) == fold_letters(decomposed)
        assert fold_key(composed) == fold_key(decomposed)

    @given(TEXTS)
    def test_case_and_spaces_are_not_in_a_key(self, text: str) -> None:
        assert fold_key(f"  {text}\n") == fold_key(text)
        assert fold_key(text) == fold_key(text).lower()

    @given(VIETNAMESE)
    def test_no_mark_is_left_when_marks_are_stripped(self, text: str) -> None:
        assert not any(unicodedata.combining(char) for char in strip_marks(text))


class TestPatterns:
    """A pattern of words finds these words and no others."""

    @given(st.lists(st.text("abc d.[-^]", min_size=1, max_size=6), min_size=1), st.text("abc d.[-^]", max_size=8))
    def test_one_of_several_words_is_matched_longest_first(self, words: list[str], text: str) -> None:
        plain = [" ".join(word.split(" ")) for word in words]
        found = re.match(any_of(plain), text)
        fitting = [word for word in plain if "  " not in word and text.startswith(word)]
        if fitting and "  " not in text:
            assert found is not None
            assert found[0] == max(fitting, key=len)

    @given(st.lists(st.text("abcđệ", min_size=1, max_size=4), min_size=1), st.text("abcđệ", max_size=5))
    def test_a_whole_text_matches_if_it_is_one_of_the_words(self, words: list[str], text: str) -> None:
        assert bool(re.fullmatch(any_of(words), text)) == (text in words)

    @given(st.text("abcđệỦ .[", max_size=8))
    def test_a_word_matches_in_any_case(self, word: str) -> None:
        pattern = re.compile(caseless(word))
        assert pattern.fullmatch(word)
        assert pattern.fullmatch(word.upper())
        assert pattern.fullmatch(word.lower())
