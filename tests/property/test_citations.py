"""Citations: rules shown on many drawn texts."""

import re
import unicodedata
from collections.abc import Callable
from typing import TypeVar

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from vanban import (
    Citation,
    CitationForm,
    LegalInstrument,
    ParseError,
    Pinpoint,
    Symbol,
    find_citations,
    strategies,
)
from vanban.strategies import WrittenCitation

pytestmark = pytest.mark.property

# Pieces of which texts are made that look like citations, and like nothing.
PIECES = [
    *(
        "Nghị định",
        "nghị định",
        "NGHỊ ĐỊNH",
        "Nghi dinh",
        "Ngh ị định s ố",
        "Thông tư liên tịch",
        "Quyết định",
        "quyết định",
    ),
    *(
        "Luật",
        "luật",
        "Bộ luật",
        "Bộ",
        "Hiến pháp",
        "Pháp lệnh",
        "Nghị quyết",
        "Kết luận",
        "kết luận",
        "Công văn",
        "Lệnh",
    ),
    *(
        "văn bản",
        "Hiệp định",
        "Nghị định thư",
        "Công ước của",
        "Tổ chức Hiệp ước",
        "NĐ",
        "TT",
        "BLHS",
        "Sắc lệnh",
        "Báo cáo",
    ),
    *(
        " số ",
        " số: ",
        "số",
        " so ",
        " (số ",
        "Số hiệu ",
        " năm ",
        " này",
        " nói trên",
        " trên",
        " nay",
        " này có hiệu lực",
    ),
    *(
        " sửa đổi, bổ sung một số điều của ",
        "Luật Đất đai",
        " và Luật ",
        ", Luật ",
        " và Phụ lục ",
        "khác",
        " năm 2013",
    ),
    *("77", "03", "36a", "66.19", "1", "12345", "2010", "/2019", "/20219", "/017", "/2O19", "-2017", "/1995", "9 01"),
    *(
        "/NĐ-CP",
        "-NQ/TW",
        "/TTLT-BCA-BQP",
        "/TTLT/BCA- BQP",
        "/QH15",
        "/QHI5",
        "/QH 15",
        "/UBTVQH",
        "/CP",
        "-CP",
        "-SL/L-004",
    ),
    *(
        "/NP-CP",
        "/nđ-cp",
        "/TT-BTC",
        "-LCT/HĐNN8",
        " TT/LB",
        "/VPCP-KTTH",
        "/QĐ-UBND",
        "-CV/VPTW/nb",
        "/TT-BCA(C13)",
        "2",
    ),
    *(
        "/",
        "-",
        " - ",
        " – ",
        "\u0421\u0420",
        "&",
        "(",
        ")",
        "“",
        "”",
        ",",
        ", ",
        ";",
        ". ",
        " ",
        "  ",
        "\n",
        "\n\n",
        "\r\n",
        "|",
    ),
    *(" ngày ", "ngày 12/7/2019", ", ngày 5/9/2026", " (12/7/2010)", "ngày 31/2/2019", " ngày 12 tháng 7 năm 2019"),
    *(
        " của ",
        " của Chính phủ",
        " của Bộ Tài chính",
        ", Bộ Y tế",
        " và Bộ Công an",
        " của UBND tỉnh Hà Giang",
        " khóa XII",
    ),
    *(
        " Đất đai",
        " Phòng, chống",
        " Lam Sơn",
        " Trung ương 4 (Khóa XII)",
        " Đại hội XIII của Đảng",
        " Paris về Việt Nam",
    ),
    *(
        " sửa đổi, bổ sung một số điều của ",
        " sửa đổi ",
        "37 luật",
        " (sửa đổi)",
        " và ",
        " hoặc ",
        " các ",
        "dự thảo ",
        "pháp ",
    ),
    *(
        "điểm a, b ",
        "khoản 1 ",
        "Điều 5 ",
        "các điều 134, 135 ",
        "Mục 2 ",
        "Chương II ",
        "Phụ lục III ",
        "Phụ lục ",
        "thứ hai ",
    ),
    *(
        "ban hành kèm theo ",
        "bãi bỏ ",
        "mẫu số ",
        "Hợp đồng ",
        "QCVN ",
        "Ban Chỉ đạo ",
        " thanh tra ",
        " người",
        " của ông",
    ),
    *(
        "Nghi\u0323",
        " đi\u0323nh",
        "\u0323",
        "\u00ad",
        "\u200b",
        "\ufeff",
        "\u00a0",
        "Ð",
        "７７／",
        "\ud800",
        "\x00",
        "İ",
        "ß",
        "𝐍",
    ),
]
glued = st.lists(st.sampled_from(PIECES), max_size=20).map("".join)
written = strategies.cited_texts().map(lambda drawn: drawn[0])
texts = st.one_of(
    st.text(st.characters(codec=None), max_size=60),
    glued,
    st.lists(st.sampled_from(PIECES) | written, max_size=5).map("".join),
    st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=3)), max_size=20).map("".join),
)
latin = st.lists(
    st.one_of(st.sampled_from(PIECES), st.text(st.characters(max_codepoint=0x36F), max_size=3)), max_size=20
).map("".join)
known = st.lists(strategies.instruments(), max_size=2)


class TestAnyText:
    @given(texts, known)
    def test_is_read(self, text: str, instruments: list[LegalInstrument]) -> None:
        for citation in find_citations(text, known=instruments):
            assert 0 <= citation.span.start < citation.span.end <= len(text)
            assert citation.span.of(text) == citation.quote
            assert citation.quote == citation.quote.strip()
            assert (citation.form is CitationForm.FULL) <= (citation.instrument.symbol is not None)

    @given(texts)
    def test_gives_mentions_in_order(self, text: str) -> None:
        spans = [citation.span for citation in find_citations(text)]
        assert [span.start for span in spans] == sorted({span.start for span in spans})

    @given(texts)
    @example("Luật sửa đổi, bổ sung một số điều của Luật Đất đai số 45/2013/QH13. Nghị định số 77/2010/NĐ-CP.")
    def test_gives_mentions_apart_from_each_other_but_for_amending_laws(self, text: str) -> None:
        outer: Citation | None = None
        for citation in find_citations(text):
            if outer is not None and citation.span.start < outer.span.end:
                assert citation.span.end <= outer.span.end
                assert "sửa đổi" in unicodedata.normalize("NFC", outer.quote).lower()
            else:
                outer = citation

    @given(texts, known)
    def test_is_read_alike_each_time(self, text: str, instruments: list[LegalInstrument]) -> None:
        assert find_citations(text, known=instruments) == find_citations(text, known=instruments)

    @given(latin)
    def test_is_read_alike_composed_and_decomposed(self, text: str) -> None:
        def read(form: str) -> list[tuple[str, CitationForm, LegalInstrument, tuple[Pinpoint, ...], bool]]:
            return [
                (unicodedata.normalize("NFC", one.quote), one.form, one.instrument, one.pinpoints, one.repaired)
                for one in find_citations(form)
            ]

        assert read(unicodedata.normalize("NFD", text)) == read(unicodedata.normalize("NFC", text))


def full(text: str) -> list[Citation]:
    return [citation for citation in find_citations(text) if citation.form is CitationForm.FULL]


def facts(citation: Citation, shift: int = 0) -> tuple[int, str, LegalInstrument, tuple[Pinpoint, ...], bool]:
    return (
        citation.span.start - shift,
        citation.quote,
        citation.instrument,
        citation.pinpoints,
        citation.repaired,
    )


class TestWritten:
    @given(strategies.cited_texts())
    def test_a_citation_is_found_where_it_was_written(self, drawn: tuple[str, tuple[WrittenCitation, ...]]) -> None:
        text, written = drawn
        assert [(one.span, one.form) for one in find_citations(text)] == [(one.span, one.form) for one in written]

    @given(strategies.cited_texts())
    def test_a_citation_says_what_was_written(self, drawn: tuple[str, tuple[WrittenCitation, ...]]) -> None:
        text, written = drawn
        for citation, wanted in zip(find_citations(text), written, strict=True):
            instrument = citation.instrument
            assert (instrument.kind or wanted.kind, citation.pinpoints) == (wanted.kind, wanted.pinpoints)
            if wanted.form is CitationForm.FULL:
                assert (instrument.symbol, instrument.number) == (wanted.symbol, wanted.number)
                assert (instrument.issued, instrument.issuers) == (wanted.issued, wanted.issuers)
            if wanted.number is not None:
                assert (instrument.number or "").lstrip("0") == wanted.number.lstrip("0")
            assert not citation.repaired

    @given(strategies.cited_texts(), strategies.cited_texts())
    def test_two_texts_are_read_as_each_alone(
        self, one: tuple[str, tuple[WrittenCitation, ...]], other: tuple[str, tuple[WrittenCitation, ...]]
    ) -> None:
        joined = f"{one[0]}\n\n{other[0]}"
        shift = len(one[0]) + 2
        assert [facts(citation) for citation in full(joined)] == [
            *(facts(citation) for citation in full(one[0])),
            *(facts(citation, -shift) for citation in full(other[0])),
        ]

    @given(strategies.symbols())
    def test_a_symbol_is_found_behind_its_kind_word(self, symbol: Symbol) -> None:
        (citation,) = find_citations(f"Theo văn bản số {symbol}, các bên phối hợp.")
        assert citation.instrument.symbol == symbol

    @given(strategies.pinpoints(), st.sampled_from(["", "của ", "thuộc "]))
    def test_a_place_is_read_before_a_mention(self, place: Pinpoint, link: str) -> None:
        (citation,) = find_citations(f"Theo {place} {link}Luật này, các bên phối hợp.")
        assert citation.pinpoints == (place,)


T = TypeVar("T")


def outcome(parse: Callable[[str], T], text: str) -> T | ParseError:
    try:
        return parse(text)
    except ParseError as error:
        return error


class TestParsing:
    @given(strategies.instruments())
    def test_an_instrument_is_read_as_it_is_written(self, instrument: LegalInstrument) -> None:
        assert LegalInstrument.parse(str(instrument)) == instrument

    @given(strategies.symbols())
    def test_a_symbol_is_read_as_it_is_written(self, symbol: Symbol) -> None:
        assert Symbol.parse(str(symbol)) == symbol

    @given(strategies.symbols())
    def test_blanks_in_a_symbol_change_nothing(self, symbol: Symbol) -> None:
        assert Symbol.parse(re.sub(r"(?<!/L)([/-])", r" \1 ", str(symbol))).key == symbol.key

    @given(texts | strategies.symbols().map(str))
    def test_any_string_is_a_symbol_or_is_refused(self, text: str) -> None:
        read = outcome(Symbol.parse, text)
        if isinstance(read, ParseError):
            assert 0 <= read.span[0] <= read.span[1] <= len(text)
            assert str(read)
        else:
            assert Symbol.parse(str(read)) == read

    @given(texts | strategies.instruments().map(str))
    def test_any_string_is_an_instrument_or_is_refused(self, text: str) -> None:
        read = outcome(LegalInstrument.parse, text)
        if isinstance(read, ParseError):
            assert 0 <= read.span[0] <= read.span[1] <= len(text)
            assert str(read)
        else:
            assert str(read)
