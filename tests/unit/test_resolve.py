"""What short, named and pointing mentions stand for; each test is one rule."""

import datetime as dt
import re
from collections.abc import Iterable

import pytest

from vanban import Citation, CitationForm, InstrumentKind, LegalInstrument, Span, Symbol, resolve
from vanban._citations import find_citations
from vanban._resolve import resolve_in
from vanban._sameness import name_of
from vanban._text import prepare
from vanban.values import Pinpoint

MARK = re.compile(r"\[([^][]*)\]")


def read(marked: str) -> tuple[str, tuple[Citation, ...]]:
    """A text whose mentions stand in brackets, and those mentions as a finder would hand them over."""
    text, at = "", 0
    found: list[Citation] = []
    for mark in MARK.finditer(marked):
        text += marked[at : mark.start()]
        at, quote = mark.end(), mark[1]
        span = Span(len(text), len(text) + len(quote))
        text += quote
        if pointing := re.fullmatch(r"(.*?) (?:này|nói trên|đó)", quote):
            form, instrument = CitationForm.ANAPHORA, LegalInstrument(kind=InstrumentKind(pointing[1].lower()))
        else:
            instrument = LegalInstrument.parse(quote)
            form = CitationForm.SHORT if instrument.number else CitationForm.NAMED
            form = CitationForm.FULL if instrument.symbol else form
        found.append(Citation(span=span, quote=quote, form=form, instrument=instrument))
    return text + marked[at:], tuple(found)


def symbols(citations: Iterable[Citation]) -> list[str | None]:
    return [None if one.instrument.symbol is None else str(one.instrument.symbol) for one in citations]


def in_list(marked: str, *, known: Iterable[LegalInstrument] = ()) -> list[str | None]:
    """What the mentions alone resolve to."""
    return symbols(resolve(read(marked)[1], known=known))


def in_text(marked: str, *, known: Iterable[LegalInstrument] = ()) -> list[str | None]:
    """What the mentions resolve to with the words around them."""
    text, citations = read(marked)
    return symbols(resolve_in(text, citations, known=known))


LAND = LegalInstrument.parse("Luật Đất đai số 931/2024/QH15")


class TestShort:
    def test_takes_the_full_mention_before(self) -> None:
        assert in_list("[Nghị định số 901/2019/NĐ-CP] … [Nghị định số 901]") == ["901/2019/NĐ-CP"] * 2

    def test_says_where_it_took_it_from(self) -> None:
        text, citations = read("Theo [Nghị định số 901/2019/NĐ-CP], … [Nghị định số 901]")
        full, short = resolve(citations)
        assert short.antecedent == full.span
        assert full.span.of(text) == "Nghị định số 901/2019/NĐ-CP"

    def test_becomes_the_same_instrument(self) -> None:
        full, short = resolve(read("[Nghị định số 901/2019/NĐ-CP] … [Nghị định số 901 của Chính phủ]")[1])
        assert short.instrument == full.instrument

    def test_takes_one_behind_where_there_is_none_before(self) -> None:
        assert in_list("[Nghị định 901] … [Nghị định số 901/2019/NĐ-CP]") == ["901/2019/NĐ-CP"] * 2

    def test_takes_the_nearest_of_two_before(self) -> None:
        found = in_list("[Nghị định số 7/2016/NĐ-CP], [Nghị định số 7/2019/NĐ-CP] … [Nghị định 7]")
        assert found[-1] == "7/2019/NĐ-CP"

    def test_stays_where_two_stand_behind(self) -> None:
        found = in_list("[Nghị định 7] … [Nghị định số 7/2016/NĐ-CP], [Nghị định số 7/2019/NĐ-CP]")
        assert found[0] is None

    def test_of_many_spellings_of_one_behind_takes_the_first(self) -> None:
        found = in_list("[Nghị định 7] … [Nghị định số 07/2016/NĐ-CP], [Nghị định số 7/2016/NĐ-CP]")
        assert found[0] == "07/2016/NĐ-CP"

    def test_leading_zeros_mean_nothing(self) -> None:
        assert in_list("[Nghị định số 07/2016/NĐ-CP] … [Nghị định 7]")[1] == "07/2016/NĐ-CP"

    def test_is_never_of_another_kind(self) -> None:
        assert in_list("[Nghị định số 901/2019/NĐ-CP] … [Thông tư 901]") == ["901/2019/NĐ-CP", None]

    def test_a_year_decides(self) -> None:
        found = in_list("[Nghị định số 7/2016/NĐ-CP], [Nghị định số 7/2019/NĐ-CP] … [Nghị định 7/2016]")
        assert found[-1] == "7/2016/NĐ-CP"

    def test_a_date_decides(self) -> None:
        found = in_list("[Chỉ thị số 7/CT-TTg ngày 2/3/2016] … [Chỉ thị số 7 ngày 5/4/2016]")
        assert found == ["7/CT-TTg", None]

    def test_a_body_decides(self) -> None:
        found = in_list("[Nghị quyết số 28/NQ-CP] … [Nghị quyết 28 của Bộ Chính trị]")
        assert found == ["28/NQ-CP", None]

    @pytest.mark.parametrize("body", ["Bộ Tài chính", "Bộ trưởng Bộ Tài chính", "BTC"])
    def test_a_body_may_be_called_otherwise(self, body: str) -> None:
        found = in_list(f"[Thông tư số 30/2016/TT-BTC] … [Thông tư 30 của {body}]")
        assert found[1] == "30/2016/TT-BTC"

    def test_this_ministry_is_any(self) -> None:
        full, short = read("[Thông tư số 30/2016/TT-BTC] … [Thông tư 30]")[1]
        ours = LegalInstrument(kind=InstrumentKind.CIRCULAR, number="30", issuers=("Bộ này",))
        short = Citation(span=short.span, quote=short.quote, form=short.form, instrument=ours)
        assert resolve([full, short])[1].instrument.issuers == ("Bộ Tài chính",)

    def test_unknown_bodies_contradict_nobody(self) -> None:
        found = in_list("[Quyết định số 15/2016/QĐ-UBND] … [Quyết định 15 của Ủy ban nhân dân tỉnh Hà Giang]")
        assert found[1] == "15/2016/QĐ-UBND"

    def test_keeps_the_body_as_it_prints_it(self) -> None:
        found = resolve(read("[Thông tư số 30/2016/TT-BTC] … [Thông tư 30 của Bộ trưởng Bộ Tài chính]")[1])
        assert found[1].instrument.issuers == ("Bộ trưởng Bộ Tài chính",)

    def test_keeps_what_only_it_says(self) -> None:
        found = resolve(read("[Nghị định số 901/2019/NĐ-CP] … [Nghị định 901 ngày 5/4/2019]")[1])
        assert found[0].instrument.issued is None
        assert found[1].instrument.issued == dt.date(2019, 4, 5)

    def test_a_bare_symbol_of_no_kind_takes_that_of_the_mention(self) -> None:
        bare = LegalInstrument(number="88", year=2020, symbol=Symbol.parse("88/2020/QH14"))
        full = Citation(span=Span(0, 12), quote="88/2020/QH14", form=CitationForm.FULL, instrument=bare)
        short = read("…………………………… [Luật số 88]")[1][0]
        assert resolve([full, short])[1].instrument.kind is InstrumentKind.LAW

    def test_needs_a_number(self) -> None:
        nameless = LegalInstrument(kind=InstrumentKind.DECREE)
        short = Citation(span=Span(0, 9), quote="Nghị định", form=CitationForm.SHORT, instrument=nameless)
        assert resolve([short]) == (short,)

    def test_of_unknown_kind_stays_without_a_candidate(self) -> None:
        number = LegalInstrument(number="15")
        short = Citation(span=Span(0, 2), quote="15", form=CitationForm.SHORT, instrument=number)
        assert resolve([short]) == (short,)


class TestDefinition:
    JOINT = "[Thông tư liên tịch số 907/2012/TTLT-BCA-BQP]"

    def test_a_bracket_calls_a_joint_circular_by_another_kind(self) -> None:
        found = in_text(f"{self.JOINT} hướng dẫn phối hợp (sau đây gọi tắt là [Thông tư 907]), theo [Thông tư 907]")
        assert found == ["907/2012/TTLT-BCA-BQP"] * 3

    def test_without_a_bracket_the_kinds_are_two(self) -> None:
        assert in_text(f"{self.JOINT} và [Thông tư 907]")[1] is None

    def test_without_the_words_nearness_has_to_do(self) -> None:
        assert in_list(f"{self.JOINT} (sau đây gọi là [Thông tư 907])")[1] == "907/2012/TTLT-BCA-BQP"
        assert in_list(f"{self.JOINT} {'và nhiều việc khác ' * 5} [Thông tư 907]")[1] is None

    def test_a_definition_of_another_year_is_none(self) -> None:
        assert in_text(f"{self.JOINT} (gọi tắt là [Thông tư 907/2015])")[1] is None

    def test_a_later_mention_of_another_year_is_not_meant(self) -> None:
        found = in_text(f"{self.JOINT} (gọi tắt là [Thông tư 907]) và [Thông tư 907/2015]")
        assert found[2] is None

    def test_reaches_no_further_than_a_sentence_or_two(self) -> None:
        assert in_text(f"{self.JOINT} {'về việc phối hợp ' * 50} (gọi tắt là [Thông tư 907])")[1] is None

    def test_looks_past_other_mentions(self) -> None:
        found = in_text(
            f"{self.JOINT} hướng dẫn [Nghị định số 901/2010/NĐ-CP] và [Nghị định 77] (gọi tắt là [Thông tư 907])"
        )
        assert found[3] == "907/2012/TTLT-BCA-BQP"

    def test_the_law_of_that_name_is_meant_and_not_the_last_one(self) -> None:
        found = in_text(
            "[Luật Thủy sản số 918/2017/QH14] sửa đổi bởi [Luật số 988/2025/QH15] (sau đây gọi là [Luật Thủy sản])"
            " và [Luật Thủy sản số 917/2003/QH11], theo [Luật Thủy sản]"
        )
        assert found[2] == "918/2017/QH14"
        assert found[4] == "918/2017/QH14"

    def test_a_name_in_brackets_belongs_to_the_number_before(self) -> None:
        found = in_text("[Nghị quyết số 904-NQ/TW] ([Nghị quyết Đại hội XIII của Đảng])")
        assert found == ["904-NQ/TW"] * 2

    def test_a_name_in_brackets_far_behind_does_not(self) -> None:
        assert in_text(f"[Luật số 988/2025/QH15] {'và các luật khác ' * 5} ([Luật Thủy sản])")[1] is None
        assert in_text(f"[Luật số 988/2025/QH15] {'và các luật khác ' * 50} ([Luật Thủy sản])")[1] is None

    def test_a_name_in_brackets_is_of_the_same_kind(self) -> None:
        assert in_text("[Nghị định số 901/2010/NĐ-CP] ([Luật Thủy sản])")[1] is None


class TestNamed:
    def test_takes_the_law_of_its_name(self) -> None:
        assert in_list("[Luật Thuỷ sản số 918/2017/QH14] … [luật thủy sản]") == ["918/2017/QH14"] * 2

    def test_stays_where_two_laws_bear_the_name(self) -> None:
        found = in_list("[Luật Thủy sản số 917/2003/QH11], [Luật Thủy sản số 918/2017/QH14] … [Luật Thủy sản]")
        assert found[2] is None

    def test_a_year_tells_the_law(self) -> None:
        found = in_list("[Luật Thủy sản số 917/2003/QH11], [Luật Thủy sản số 918/2017/QH14], [Luật Thủy sản 2003]")
        assert found[2] == "917/2003/QH11"

    def test_name_and_year_that_fix_a_law_suffice(self) -> None:
        law, _ = resolve(read("[Luật Đất đai 2013] … [Luật Đất đai]")[1])
        assert str(law.instrument.symbol) == "45/2013/QH13"
        assert law.instrument.issued == dt.date(2013, 11, 29)
        assert law.antecedent is None

    def test_the_name_then_stands_for_that_law(self) -> None:
        dated, bare = resolve(read("[Luật Đất đai 2013] … [Luật Đất đai]")[1])
        assert bare.instrument.symbol == dated.instrument.symbol
        assert bare.antecedent == dated.span

    def test_it_does_so_when_that_law_was_resolved_before(self) -> None:
        dated, bare = read("[Luật Đất đai 2013] … [Luật Đất đai]")[1]
        [dated] = resolve([dated])
        assert symbols(resolve([dated, bare])) == ["45/2013/QH13"] * 2

    def test_name_and_day_suffice(self) -> None:
        text, [law] = read("[Luật Đất đai]")
        dated = LegalInstrument(kind=InstrumentKind.LAW, issued=dt.date(2013, 11, 29), title="Luật Đất đai")
        law = Citation(span=law.span, quote=text, form=law.form, instrument=dated)
        assert symbols(resolve([law])) == ["45/2013/QH13"]

    def test_a_name_without_year_says_not_enough(self) -> None:
        assert in_list("[Luật Thủy lợi]") == [None]

    def test_a_year_without_such_a_law_says_nothing(self) -> None:
        assert in_list("[Luật Đất đai 2017]") == [None]

    def test_a_law_whose_day_is_unknown_has_the_year_of_its_symbol(self) -> None:
        [law] = resolve(read("[Luật Dẫn độ 2025]")[1])
        assert str(law.instrument.symbol) == "100/2025/QH15"
        assert law.instrument.issued is None

    def test_the_text_comes_before_what_is_known(self) -> None:
        other = LegalInstrument.parse("Luật Đất đai số 900/2024/QH15")
        assert in_list("[Luật Đất đai số 931/2024/QH15] … [Luật Đất đai 2024]", known=[other])[1] == "931/2024/QH15"

    def test_a_code_is_not_a_law(self) -> None:
        assert in_list("[Bộ luật Lao động số 945/2019/QH14] … [Luật Lao động]")[1] is None


class TestKnown:
    def test_gives_a_short_mention_its_symbol(self) -> None:
        [short] = resolve(read("[Nghị định 901]")[1], known=[LegalInstrument.parse("Nghị định số 901/2019/NĐ-CP")])
        assert str(short.instrument.symbol) == "901/2019/NĐ-CP"
        assert short.antecedent is None

    def test_gives_a_name_its_symbol(self) -> None:
        known = LegalInstrument(kind=InstrumentKind.LAW, symbol=LAND.symbol, title="Đất đai")
        assert in_list("[Luật Đất đai]", known=[known]) == ["931/2024/QH15"]

    def test_comes_before_the_table_of_laws(self) -> None:
        known = LegalInstrument(kind=InstrumentKind.LAW, symbol=LAND.symbol, title="Luật Đất đai")
        assert in_list("[Luật Đất đai 2024]", known=[known]) == ["931/2024/QH15"]

    def test_of_two_that_fit_neither_is_taken(self) -> None:
        known = [LegalInstrument.parse(f"Nghị định số 901/{year}/NĐ-CP") for year in (2016, 2019)]
        assert in_list("[Nghị định 901]", known=known) == [None]

    def test_without_a_symbol_is_no_help(self) -> None:
        assert in_list("[Nghị định 901]", known=[LegalInstrument.parse("Nghị định 901")]) == [None]


class TestPointing:
    DECREE = "[Nghị định số 901/2019/NĐ-CP]"

    def test_takes_the_mention_before(self) -> None:
        text, citations = read(f"{self.DECREE} về phối hợp có ba chương. Theo [Nghị định nói trên], hai bộ phối hợp.")
        full, pointing = resolve_in(text, citations)
        assert pointing.instrument == full.instrument
        assert pointing.antecedent == full.span

    def test_without_the_text_it_does_so_too(self) -> None:
        marked = f"{self.DECREE} quy định việc phối hợp giữa hai bộ, hai ngành. [Nghị định này] có ba chương."
        assert in_list(marked) == in_text(marked) == ["901/2019/NĐ-CP"] * 2

    def test_takes_a_short_mention_for_want_of_a_full_one(self) -> None:
        text, citations = read("Chính phủ ban hành [Nghị định 901]. [Nghị định này] có ba chương.")
        short, pointing = resolve_in(text, citations)
        assert pointing.instrument == short.instrument
        assert pointing.antecedent == short.span

    def test_takes_a_name(self) -> None:
        text, citations = read("Quốc hội thảo luận [Luật Quy hoạch]. [Luật này] có sáu chương.")
        assert resolve_in(text, citations)[1].instrument.title == "Luật Quy hoạch"

    def test_names_the_mention_that_says_it_in_full(self) -> None:
        text, citations = read(f"{self.DECREE} … Hai bộ thực hiện [Nghị định 901]. Theo [Nghị định đó], …")
        full, _, pointing = resolve_in(text, citations)
        assert pointing.antecedent == full.span

    def test_words_that_end_like_a_number_count_nothing(self) -> None:
        assert in_text(f"{self.DECREE} đã có. Sở triển khai [Nghị định này].") == ["901/2019/NĐ-CP"] * 2

    def test_the_number_of_an_article_counts_nothing(self) -> None:
        (decree, pointing) = find_citations("Có Nghị định số 901/2019/NĐ-CP. Theo Điều 8 Nghị định này, sở báo cáo.")
        assert pointing.antecedent == decree.span

    def test_a_count_is_no_single_one(self) -> None:
        assert in_text(f"{self.DECREE} đã có. Sở xét 4 [Nghị định này].")[1] is None

    def test_has_nothing_to_take_in_front(self) -> None:
        assert in_text("[Nghị định này] có ba chương.") == [None]

    def test_never_takes_another_kind(self) -> None:
        assert in_text(f"{self.DECREE} đã có. [Thông tư này] hướng dẫn.")[1] is None

    def test_several_are_nobody(self) -> None:
        assert in_text(f"{self.DECREE} đã có. Các [Nghị định này] rất dài.")[1] is None

    def test_a_draft_is_nobody(self) -> None:
        assert in_text(f"{self.DECREE} đã có. Dự thảo [Nghị định này] rất dài.")[1] is None

    def test_an_instrument_that_is_replaced_is_not_what_the_text_is_about(self) -> None:
        new = "Chính phủ ban hành [Nghị định số 915/2021/NĐ-CP]"
        found = in_text(f"{new}, thay thế một số điều của {self.DECREE}. [Nghị định này] có ba chương.")
        assert found[2] == "915/2021/NĐ-CP"
        assert in_text(f"Bộ soạn thảo văn bản thay thế {self.DECREE}. [Nghị định này] có ba chương.")[1] is None

    def test_a_legal_text_means_itself(self) -> None:
        found = in_text(f"1. Phạm vi.\n2. {self.DECREE} hết hiệu lực. [Nghị định này] có hiệu lực từ hôm nay.")
        assert found[1] is None

    def test_in_one_sentence_it_is_another_one(self) -> None:
        assert in_text(f"Thực hiện {self.DECREE} và [Nghị định này].")[1] is None
        assert in_text(f"{self.DECREE} hết hiệu lực kể từ ngày [Nghị định này] có hiệu lực.")[1] is None

    def test_in_one_sentence_a_new_clause_points_back(self) -> None:
        found = in_text(
            f"Cơ chế của {self.DECREE} đã có ở các địa phương từ nhiều năm nay, nhưng [Nghị định này] chưa nói đến."
        )
        assert found[1] == "901/2019/NĐ-CP"

    def test_quoted_words_speak_of_the_instrument_that_is_quoted(self) -> None:
        found = in_text(f"Điều 7 {self.DECREE} quy định: “Mức phạt theo [Nghị định này] là …”.")
        assert found[1] == "901/2019/NĐ-CP"

    def test_behind_a_quotation_they_do_not(self) -> None:
        assert in_text(f"{self.DECREE} về “văn thư” và [Nghị định này]")[1] is None

    def test_mentions_alone_tell_less(self) -> None:
        other = "[Nghị định số 902/2020/NĐ-CP]"
        gap = "quy định việc phối hợp giữa hai bộ và hai ngành ở địa phương."
        assert in_list(f"{self.DECREE} và [Nghị định này]")[1] is None
        assert in_list(f"{self.DECREE}, {other} {gap} [Nghị định này]")[2] is None
        assert in_list(f"{self.DECREE}, {other} {gap} [Nghị định nói trên]")[2] == "902/2020/NĐ-CP"

    def test_a_place_in_it_makes_it_the_text_itself_where_nothing_else_is_known(self) -> None:
        full, pointing = read(f"{self.DECREE} quy định việc phối hợp giữa hai bộ, hai ngành. [Nghị định này]")[1]
        place = Citation(
            span=pointing.span,
            quote=pointing.quote,
            form=pointing.form,
            instrument=pointing.instrument,
            pinpoints=(Pinpoint(article="5"),),
        )
        assert symbols(resolve([full, place]))[1] is None

    def test_reaches_far_only_to_the_one_of_its_kind(self) -> None:
        other = "[Nghị định số 902/2020/NĐ-CP]"
        gap = " Hai bộ phối hợp." * 60
        assert in_text(f"{self.DECREE}.{gap} Theo [Nghị định này], …")[1] == "901/2019/NĐ-CP"
        assert in_text(f"{other}, {self.DECREE}.{gap} Theo [Nghị định này], …")[2] is None

    def test_two_short_mentions_of_one_number_are_one(self) -> None:
        gap = " Hai bộ phối hợp." * 60
        text, citations = read(f"[Nghị định 7], [Nghị định 07].{gap} Theo [Nghị định này], …")
        assert resolve_in(text, citations)[2].instrument.number == "07"

    def test_says_nothing_else_than_what_it_points_at(self) -> None:
        full, pointing = read(f"{self.DECREE} quy định việc phối hợp giữa hai bộ, hai ngành. [Nghị định này]")[1]
        other = LegalInstrument(kind=InstrumentKind.DECREE, year=2020)
        pointing = Citation(span=pointing.span, quote=pointing.quote, form=pointing.form, instrument=other)
        assert symbols(resolve([full, pointing]))[1] is None

    def test_of_unknown_kind_stays(self) -> None:
        lost = Citation(span=Span(0, 3), quote="này", form=CitationForm.ANAPHORA, instrument=LegalInstrument())
        assert resolve([lost]) == (lost,)


class TestWhole:
    def test_nothing_to_resolve_costs_nothing(self) -> None:
        citations = read("[Nghị định số 901/2019/NĐ-CP], [Thông tư số 30/2016/TT-BTC]")[1]
        assert resolve(citations) is citations

    def test_resolving_twice_is_resolving_once(self) -> None:
        once = resolve(read("[Luật Đất đai số 931/2024/QH15] … [Luật Đất đai] … [Nghị định 5]")[1])
        assert resolve(once) == once

    def test_takes_any_iterable(self) -> None:
        assert resolve(iter(())) == ()

    def test_decomposed_text_is_read_alike(self) -> None:
        # The letters of the text are decomposed and its spans longer; the words between are the same.
        full, pointing = "Nghi\u0323 đi\u0323nh số 901/2019/NĐ-CP", "Nghi\u0323 đi\u0323nh na\u0300y"
        text = f"Theo {full} đa\u0303 có. {pointing} có ba chương."
        kind, start = InstrumentKind.DECREE, text.index(pointing)
        citations = (
            Citation(
                span=Span(5, 5 + len(full)),
                quote=full,
                form=CitationForm.FULL,
                instrument=LegalInstrument(kind=kind, number="901", symbol=Symbol.parse("901/2019/NĐ-CP")),
            ),
            Citation(
                span=Span(start, start + len(pointing)),
                quote=pointing,
                form=CitationForm.ANAPHORA,
                instrument=LegalInstrument(kind=kind),
            ),
        )
        assert symbols(resolve_in(prepare(text), citations))[1] == "901/2019/NĐ-CP"

    @pytest.mark.parametrize(
        ("quote", "name"),
        [
            ("Luật Đất đai số 931/2024/QH15", "luật đất đai"),
            ("Luật số 931/2024/QH15", ""),
            ("Bộ luật Lao động năm 2019", "bộ luật lao động"),
            ("Hiến pháp 2013", "hiến pháp"),
            ("Nghị quyết Đại hội XIII của Đảng", "nghị quyết đại hội xiii của đảng"),
        ],
    )
    def test_a_name_is_read_off_the_words(self, quote: str, name: str) -> None:
        _, [citation] = read(f"[{quote}]")
        bare = LegalInstrument(kind=citation.instrument.kind)
        assert name_of(Citation(span=citation.span, quote=quote, form=citation.form, instrument=bare)) == name
