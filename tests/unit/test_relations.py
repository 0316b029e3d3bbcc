"""What texts say that instruments do to each other; each test is one rule."""

import unicodedata

import pytest

from vanban import Citation, CitationForm, InstrumentKind, LegalInstrument, Relation, RelationKind, Span
from vanban._around import sentence_breaks
from vanban._citations import find as find_mentions
from vanban._relations import find
from vanban._tables import relations as table
from vanban._text import prepare

A = "Nghị định số 915/2021/NĐ-CP"
B = "Nghị định số 901/2019/NĐ-CP"
C = "Nghị định số 902/2018/NĐ-CP"
D = "Nghị định số 903/2017/NĐ-CP"
LAW = "Luật Thủy sản số 918/2017/QH14"


def relations(text: str, own: LegalInstrument | None = None) -> tuple[Relation, ...]:
    prepared = prepare(text)
    return find(prepared, find_mentions(prepared), own=own)


def by_hand(text: str, *quotes: str) -> tuple[Relation, ...]:
    """The relations between mentions that stand where *quotes* do, the outer before the inner."""
    citations: list[Citation] = []
    for quote in quotes:
        named = next((kind for kind in ("luật", "kế hoạch") if quote.lower().startswith(kind)), None)
        instrument = (
            LegalInstrument.parse(quote) if named is None else LegalInstrument(kind=InstrumentKind(named), title=quote)
        )
        form = CitationForm.FULL if named is None else CitationForm.NAMED
        start = text.index(quote)
        span = Span(start, start + len(quote))
        citations.append(Citation(span=span, quote=quote, form=form, instrument=instrument))
    return find(prepare(text), tuple(citations))


def end(instrument: LegalInstrument | None) -> str:
    """An instrument by its symbol, else by kind and number or name."""
    assert instrument is not None
    if instrument.symbol is not None:
        return str(instrument.symbol)
    return instrument.title or " ".join(filter(None, [instrument.kind, instrument.number]))


def said(text: str, own: LegalInstrument | None = None) -> list[str]:
    """Each relation as ``source verb target``; the instruments above are called by their letters."""
    letters = {name.split()[-1]: letter for letter, name in zip("ABCDL", (A, B, C, D, LAW), strict=True)}

    def called(instrument: LegalInstrument | None) -> str:
        return letters.get(end(instrument), end(instrument))

    return sorted(f"{called(one.source)} {one.kind} {called(one.target)}" for one in relations(text, own))


@pytest.mark.parametrize(("row", "example"), [(row, example) for row in table.ROWS for example in row.examples])
def test_each_row_reads_its_examples(row: table.RelationRow, example: str) -> None:
    found = relations(example)
    assert {one.kind for one in found} == {RelationKind(kind) for kind in row.kinds}
    assert all(one.source is not None and one.source.symbol is not None for one in found)


def test_every_phrase_stands_once() -> None:
    phrases = [row.phrase for row in table.ROWS]
    assert len(set(phrases)) == len(phrases)


class TestActive:
    def test_the_verb_may_stand_behind_the_title(self) -> None:
        assert said(f"{A} ngày 12/7/2021 của Chính phủ về phối hợp giữa hai bộ, thay thế {B}.") == ["A replaces B"]

    def test_the_verb_may_stand_behind_the_day_of_effect(self) -> None:
        assert said(f"{A} có hiệu lực từ ngày 01/8/2021; thay thế {B}.") == ["A replaces B"]

    def test_the_title_may_hold_commas(self) -> None:
        assert said(f"{A} về nuôi, chế biến và xuất khẩu cá thay thế {B}.") == ["A replaces B"]

    def test_places_may_stand_before_the_target(self) -> None:
        assert said(f"{A} bãi bỏ điểm a, b khoản 1 Điều 5 và Điều 7 của {B}.") == ["A repeals B"]

    def test_somebody_else_acts(self) -> None:
        assert said(f"Thực hiện {A}, Bộ Tài chính sửa đổi {B}.") == []
        assert said(f"{A} về quản lý thuế, Bộ Tài chính sửa đổi {B}.") == []
        assert said(f"{A} ngày 01/7/2021 đang được rà soát để sửa đổi {B}.") == []

    def test_another_clause_acts(self) -> None:
        assert said(f"Soạn thảo {A} về thuế; sửa đổi {B}.") == []

    def test_words_in_between_may_be_about_something_else(self) -> None:
        assert said(f"{A} được thực hiện tốt, cùng với đó là {B}.") == []
        assert said(f"{A} thay thế {B} như đã nói ở phần trên của {C}.") == ["A replaces B"]

    def test_another_sentence_acts(self) -> None:
        assert said(f"{A} quy định về thuế. Sửa đổi {B}.") == []

    def test_too_far_behind(self) -> None:
        assert said(f"{A} về {'thuế ' * 200} thay thế {B}.") == []

    def test_a_list_is_amended(self) -> None:
        assert said(f"{A} sửa đổi {B}, {C} và {D}.") == ["A amends B", "A amends C", "A amends D"]

    def test_a_list_with_titles_is_amended(self) -> None:
        found = said(f"{A} sửa đổi, bổ sung {B} quy định về đào tạo, {C} quy định về dạy nghề và {D} về thuế.")
        assert found == ["A amends B", "A amends C", "A amends D"]

    def test_what_follows_a_closed_list_is_something_else(self) -> None:
        assert said(f"{A} sửa đổi {B} và {C}, {D}.") == ["A amends B", "A amends C"]

    def test_one_that_acts_itself_is_no_part_of_the_list(self) -> None:
        assert said(f"{A} sửa đổi {C} và {B} sửa đổi {D}.") == ["A amends C", "B amends D"]

    def test_another_clause_is_no_part_of_a_list_of_amended_ones(self) -> None:
        assert said(f"{A} sửa đổi {B}; {C}.") == ["A amends B"]
        assert said(f"{A} bãi bỏ {B}; {C}.") == ["A repeals B", "A repeals C"]

    def test_one_verb_after_another(self) -> None:
        assert said(f"{A} sửa đổi {B}; bãi bỏ {C}.") == ["A amends B", "A repeals C"]

    def test_a_second_verb_belongs_to_the_kind_that_it_changes(self) -> None:
        circular, older = "Thông tư số 930/2021/TT-BTC", "Thông tư số 920/2015/TT-BTC"
        found = ["930/2021/TT-BTC guides A", "930/2021/TT-BTC replaces 920/2015/TT-BTC"]
        assert said(f"{circular} hướng dẫn {A} về thuế, thay thế {older}.") == found
        assert said(f"{circular} hướng dẫn {A} và thay thế {older}.") == found

    def test_a_second_verb_else_belongs_to_what_stands_before_it(self) -> None:
        found = said(f"Thông tư số 930/2021/TT-BTC hướng dẫn {A} về thuế, thay thế Quyết định số 920/2015/QĐ-TTg.")
        assert found == ["930/2021/TT-BTC guides A", "A replaces 920/2015/QĐ-TTg"]

    def test_behind_a_passive_it_belongs_to_what_stands_before_it(self) -> None:
        assert said(f"{C} được sửa đổi bởi {B}, thay thế {D}.") == ["B amends C", "B replaces D"]

    def test_an_annex_is_part_of_what_it_came_with(self) -> None:
        found = said(f"{A} sửa đổi một số điều của Điều lệ hội ban hành kèm theo {B}.")
        assert found == ["A amends B"]

    def test_a_group_may_be_named_before_its_members(self) -> None:
        assert said(f"{A} thay thế 2 Nghị định về thuế ({B}, {C}).") == ["A replaces B", "A replaces C"]

    def test_nothing_older_acts(self) -> None:
        assert said(f"{B} thay thế {A}.") == []
        assert said(f"{A} ngày 02/3/2021 sửa đổi Nghị định số 916/2021/NĐ-CP ngày 05/4/2021.") == []

    def test_nothing_of_lower_rank_changes_a_law(self) -> None:
        assert said(f"{A} sửa đổi {LAW}.") == []

    def test_a_bare_symbol_has_no_rank(self) -> None:
        assert said(f"{A} thay thế 921/2018/QH14.") == ["A replaces 921/2018/QH14"]

    def test_nothing_acts_on_itself(self) -> None:
        assert said(f"{A} (sửa đổi {A}).") == []

    def test_what_is_said_twice_is_one_relation(self) -> None:
        assert said(f"{A} thay thế {B}. Như vậy, {A} thay thế {B}.") == ["A replaces B"]


class TestPassive:
    def test_turns_the_direction_round(self) -> None:
        assert said(f"{B} về thuế, được sửa đổi, bổ sung bởi {A}.") == ["A amends B"]

    def test_needs_no_auxiliary_in_brackets(self) -> None:
        assert said(f"{B} (sửa đổi bởi {A})") == ["A amends B"]

    def test_takes_a_list(self) -> None:
        assert said(f"{D}, được sửa đổi theo {C}, {B} và {A}.") == ["A amends D", "B amends D", "C amends D"]

    def test_takes_only_its_own_kind_into_the_list(self) -> None:
        assert said(f"{D} được sửa đổi theo {C}, {LAW} và {A}.") == ["C amends D"]

    def test_the_outer_list_goes_on_behind_it(self) -> None:
        assert said(f"{A} sửa đổi {D} đã được sửa đổi theo {C} và {B}, {C}.") == [
            "A amends C",
            "A amends D",
            "B amends D",
            "C amends D",
        ]

    def test_a_place_of_this_text_is_meant(self) -> None:
        assert said(f"Theo {B}, khoản này được sửa đổi bởi {A}.") == []

    def test_something_else_is_meant(self) -> None:
        assert said(f"Theo {B}, mức phạt được sửa đổi bởi {A}.") == []

    def test_a_short_apposition_does_not_part_them(self) -> None:
        assert said(f"{B} vừa mới được sửa đổi bởi {A}.") == ["A amends B"]

    def test_without_anything_before_there_is_nobody_to_suffer(self) -> None:
        assert said(f"Khoản này được bãi bỏ theo quy định tại {A}.") == []

    def test_a_decree_amends_the_decree_and_not_the_law_it_details(self) -> None:
        assert said(f"{B} quy định chi tiết {LAW} về đánh bắt (được sửa đổi bởi {A})") == ["A amends B", "B details L"]
        assert said(f"{LAW} được sửa đổi bởi {A}.") == []
        assert said(f"{C} đã có. {LAW} được sửa đổi bởi {A}.") == []

    def test_respective_contents_are_those_of_all(self) -> None:
        found = said(f"Các điều của {C} và {B} thì theo nội dung tương ứng đã được sửa đổi tại {A}.")
        assert found == ["A amends B", "A amends C"]

    def test_respective_contents_go_back_to_where_the_list_begins(self) -> None:
        tail = f"{B} thì theo nội dung tương ứng đã được sửa đổi tại {A}."
        assert said(f"{D} hướng dẫn việc của {tail}") == ["A amends B"]
        assert said(f"{LAW} và {tail}") == ["A amends B"]


class TestCarryingOut:
    def test_details_and_guides(self) -> None:
        assert said(f"{A} quy định chi tiết và hướng dẫn thi hành {LAW}.") == ["A details L", "A guides L"]

    def test_a_title_in_between_is_not_the_same(self) -> None:
        assert said(f"{A} hướng dẫn chế độ sử dụng kinh phí thực hiện {B}.") == []
        assert said(f"{A} và hướng dẫn thi hành {B}.") == []

    def test_a_mechanism_of_the_target_may_be_guided(self) -> None:
        assert said(f"{A} hướng dẫn thực hiện cơ chế đặc thù quy định tại {LAW}.") == ["A guides L"]

    def test_a_list_of_places_with_topics_may_be_detailed(self) -> None:
        assert said(f"{A} quy định chi tiết Điều 5 về phí; Điều 7 về lệ phí của {LAW}.") == ["A details L"]

    def test_several_are_guided(self) -> None:
        circular = "Thông tư số 930/2021/TT-BTC"
        assert said(f"{circular} hướng dẫn {LAW} và {B}.") == ["930/2021/TT-BTC guides B", "930/2021/TT-BTC guides L"]

    def test_one_of_its_own_kind_is_not_guided(self) -> None:
        assert said(f"{A} quy định chi tiết {LAW} và {B}.") == ["A details L"]

    def test_an_unnamed_law_is_the_one_of_which_the_text_spoke(self) -> None:
        assert said(f"Quốc hội thông qua {LAW}. Sau đó {A} quy định chi tiết việc thi hành Luật và đã có.") == [
            "A details L"
        ]
        assert said(f"{A} quy định chi tiết việc thi hành Luật và đã có hiệu lực.") == []

    def test_an_unnamed_law_is_no_decree(self) -> None:
        text = f"Quốc hội thông qua {LAW}, Chính phủ ban hành {B}. {A} quy định chi tiết việc thi hành Luật, và đã có."
        assert said(text) == ["A details L"]

    def test_implements(self) -> None:
        plan = "Kế hoạch số 925/KH-UBND"
        assert said(f"{plan} triển khai thực hiện {B}, {C}.") == [
            "925/KH-UBND implements B",
            "925/KH-UBND implements C",
        ]
        assert said(f"{plan} thực hiện {B} và {LAW}.") == ["925/KH-UBND implements B"]

    def test_a_meeting_implements_nothing(self) -> None:
        assert said(f"Hai bộ tổ chức hội nghị thực hiện {B}.") == []
        assert said(f"Theo {A}, hai bộ thực hiện {B}.") == []

    def test_a_decision_acts_for_the_plan_that_it_issues(self) -> None:
        assert said(f"Quyết định số 921/QĐ-TTg ban hành Kế hoạch triển khai {B}.") == ["921/QĐ-TTg implements B"]

    def test_a_decision_acts_for_the_named_programme_that_it_issues(self) -> None:
        decision, programme = "Quyết định số 921/QĐ-BTC", "Kế hoạch phối hợp năm 2020"
        [issued] = by_hand(f"{decision} ban hành {programme} thực hiện {B}.", decision, programme, B)
        [other] = by_hand(f"{decision} và {programme} thực hiện {B}.", decision, programme, B)
        assert [end(issued.source), end(other.source)] == ["921/QĐ-BTC", programme]

    def test_a_plan_needs_a_capital(self) -> None:
        assert said(f"Xây dựng kế hoạch thực hiện {B}.") == []
        assert said(f"Xây dựng Kế hoạch thực hiện {B}.") == ["kế hoạch implements B"]

    def test_a_comma_alone_may_stand_before_the_verb(self) -> None:
        assert said(f"Bộ ban hành Thông tư số 3/2022/TT-BTC, hướng dẫn thi hành {A}.") == ["3/2022/TT-BTC guides A"]


class TestUnnumbered:
    @pytest.mark.parametrize("start", ["dự thảo Nghị định", "ban hành nghị định", "Nghị định mới"])
    def test_a_kind_alone_may_act(self, start: str) -> None:
        assert said(f"Bộ trình {start} thay thế {B}.") == ["nghị định replaces B"]

    def test_its_name_begins_the_span(self) -> None:
        text = f"Bộ trình dự thảo Nghị định sửa đổi {B} về thuế."
        [relation] = relations(text)
        assert relation.span.of(text) == f"Nghị định sửa đổi {B}"

    def test_several_of_a_kind_are_nobody(self) -> None:
        assert said(f"Các Thông tư hướng dẫn {B} đã có.") == []
        assert said(f"Sửa đổi một số điều của Nghị định quy định chi tiết {LAW}.") == []

    def test_what_may_be_a_verb_needs_a_capital(self) -> None:
        assert said("Chính phủ quyết định bãi bỏ Quyết định số 921/QĐ-TTg.") == []
        assert said("Chính phủ ban hành quyết định bãi bỏ Quyết định số 921/QĐ-TTg.") == [
            "quyết định repeals 921/QĐ-TTg"
        ]

    def test_of_somebody_acts_only_by_implementing(self) -> None:
        assert said(f"Đây là Nghị định của Chính phủ thay thế {B}.") == []

    def test_a_kind_right_behind_its_number_is_that_one(self) -> None:
        assert said(f"{A} Nghị định quy định chi tiết {LAW}.") == ["A details L"]
        assert said(f"{A} của Chính phủ và Nghị định quy định chi tiết {LAW}.") == ["nghị định details L"]

    def test_a_sentence_may_begin_with_the_kind(self) -> None:
        assert said(f"Nghị định có hiệu lực từ ngày 01/8/2021, thay thế {B}.") == ["nghị định replaces B"]
        assert said(f"Dự thảo Nghị định được trình, sẽ thay thế {B}.") == ["nghị định replaces B"]

    def test_that_kind_is_the_one_of_which_the_text_speaks(self) -> None:
        found = said(f"Chính phủ ban hành {A}. Nghị định có hiệu lực từ ngày 01/8/2021, thay thế {B}.")
        assert found == ["A replaces B"]

    def test_that_kind_is_not_another_one(self) -> None:
        found = said(f"Quốc hội thông qua {LAW}. Nghị định có hiệu lực từ ngày 01/8/2021, thay thế {B}.")
        assert found == ["nghị định replaces B"]

    def test_unless_somebody_else_acts(self) -> None:
        assert said(f"Nghị định có hiệu lực từ ngày 01/8/2021, Bộ Tài chính bãi bỏ {B}.") == []
        assert said(f"Nghị định đã có nhưng cần thay thế {B}.") == []

    def test_the_paper_is_of_the_kind_with_which_a_sentence_began(self) -> None:
        text = (
            "Thông tư quy định về đăng kiểm, gồm 3 chương. Văn bản có hiệu lực từ tháng sau, thay thế các Thông tư cũ"
        )
        assert said(f"{text} (918/2015/TT-BGTVT).") == ["thông tư replaces 918/2015/TT-BGTVT"]
        assert said("Văn bản có hiệu lực từ tháng sau, thay thế Thông tư số 918/2015/TT-BGTVT.") == []


class TestPointing:
    def test_this_decree_acts(self) -> None:
        assert said(f"1. Nghị định này có hiệu lực từ ngày 01/7/2021 và thay thế {B}.") == ["nghị định replaces B"]

    def test_it_goes_on_acting_in_the_next_sentence(self) -> None:
        assert said(f"1. Nghị định này có hiệu lực từ ngày 01/7/2021. Bãi bỏ {B}.") == ["nghị định repeals B"]

    def test_not_in_the_next_line(self) -> None:
        assert said(f"1. Nghị định này có hiệu lực từ ngày 01/7/2021.\n2. Bãi bỏ {B}.") == []

    def test_not_where_the_sentence_began_otherwise(self) -> None:
        assert said(f"Hiệu lực của Nghị định này từ ngày 01/7/2021. Bãi bỏ {B}.") == []

    def test_the_text_itself_acts_where_it_is_known(self) -> None:
        own = LegalInstrument.parse(A)
        assert said(f"2. Bãi bỏ {B}.", own) == ["A repeals B"]
        assert said(f"2. Nghị định này thay thế {B}.", own) == ["A replaces B"]
        assert said(f"Căn cứ {LAW};\nĐiều 1. Sửa đổi khoản 1 Điều 2 của {B} như sau:", own) == [
            "A amends B",
            "A based_on L",
        ]

    def test_words_in_front_are_somebody_else(self) -> None:
        assert said(f"Việc bãi bỏ {B} là cần thiết.", LegalInstrument.parse(A)) == []


class TestEnd:
    def test_what_ends_when_this_law_takes_effect_is_repealed(self) -> None:
        assert said(f"{B} và {C} hết hiệu lực kể từ ngày Nghị định này có hiệu lực thi hành.") == [
            "nghị định repeals B",
            "nghị định repeals C",
        ]

    def test_the_day_may_come_first(self) -> None:
        text = f"Kể từ ngày Nghị định này có hiệu lực, {B} và Điều 2 {C} hết hiệu lực thi hành."
        [first, second] = relations(text)
        assert [end(first.target), end(second.target)] == ["901/2019/NĐ-CP", "902/2018/NĐ-CP"]
        assert first.span.of(text) == text.removeprefix("Kể từ ngày ").removesuffix(".")

    def test_what_stands_before_the_day_does_not_end(self) -> None:
        text = f"{C} còn áp dụng, nhưng từ ngày Nghị định này có hiệu lực, {B} hết hiệu lực."
        assert said(text) == ["nghị định repeals B"]

    def test_what_amended_it_does_not_end(self) -> None:
        text = f"{C} đã được sửa đổi theo {B} hết hiệu lực kể từ ngày Nghị định này có hiệu lực."
        assert said(text) == ["B amends C", "nghị định repeals C"]

    def test_what_it_goes_by_does_not_end(self) -> None:
        text = f"Theo quy định tại {LAW}, {B} hết hiệu lực kể từ ngày Nghị định này có hiệu lực."
        assert said(text) == ["nghị định repeals B"]

    def test_another_sentence_does_not_end(self) -> None:
        text = f"{C} còn nhiều vướng mắc. {B} hết hiệu lực kể từ ngày Nghị định này có hiệu lực."
        assert said(text) == ["nghị định repeals B"]

    def test_without_an_instrument_that_ends_it_nothing_is_said(self) -> None:
        assert said(f"{B} hết hiệu lực từ ngày 01/7/2021.") == []
        assert said(f"Nghị định này có hiệu lực.\n2. {B} hết hiệu lực.") == []
        assert said(f"Từ ngày có {A}, {B} hết hiệu lực.") == []

    def test_the_verb_of_another_sentence_is_not_meant(self) -> None:
        assert said(f"Kể từ ngày {A} có hiệu lực, {B} được xem lại. Mọi quy định khác hết hiệu lực.") == []


class TestNested:
    def test_a_law_amends_what_its_name_says(self) -> None:
        found = said("Quốc hội thảo luận Luật sửa đổi, bổ sung một số điều của Luật Quy hoạch.")
        assert found == ["Luật sửa đổi, bổ sung một số điều của Luật Quy hoạch amends Luật Quy hoạch"]

    def test_a_name_may_hold_several(self) -> None:
        first, second = "Luật Quy hoạch", "Luật Kiến trúc"
        outer = f"Luật sửa đổi, bổ sung một số điều của {first} và {second}"
        assert [end(one.target) for one in by_hand(outer, outer, first, second)] == [first, second]

    def test_what_follows_the_name_is_another_law(self) -> None:
        found = said("Quốc hội thảo luận Luật sửa đổi, bổ sung một số điều của Luật Quy hoạch, Luật Kiến trúc.")
        assert found == ["Luật sửa đổi, bổ sung một số điều của Luật Quy hoạch amends Luật Quy hoạch"]

    def test_the_outer_law_goes_on_acting(self) -> None:
        text = "Luật sửa đổi, bổ sung một số điều của Luật Quy hoạch, thay thế Luật Kiến trúc."
        outer = "Luật sửa đổi, bổ sung một số điều của Luật Quy hoạch"
        assert said(text) == [f"{outer} amends Luật Quy hoạch", f"{outer} replaces Luật Kiến trúc"]


class TestText:
    def test_text_without_diacritics_is_read(self) -> None:
        text = "Nghi dinh nay huong dan thuc hien Nghi quyet so 929/2026/QH16 va thay the Nghi dinh so 901/2019/ND-CP."
        assert said(text) == ["nghị định guides 929/2026/QH16", "nghị định replaces B"]

    def test_spans_point_into_the_given_text(self) -> None:
        sentence = f"Theo báo cáo, {A} được ban hành để thay thế {B}."
        for text in (sentence, unicodedata.normalize("NFD", sentence), f"\u00ad{sentence}"):
            [relation] = relations(text)
            quote = unicodedata.normalize("NFC", relation.span.of(text))
            assert quote.startswith("Nghị định số 915")
            assert quote.endswith("901/2019/NĐ-CP")

    def test_lines_may_break_anywhere(self) -> None:
        assert said(f"{A} sửa đổi, bổ\nsung một số\nđiều của {B}.".replace("Nghị định", "Nghị\nđịnh")) == ["A amends B"]

    def test_without_mentions_there_is_nothing(self) -> None:
        assert relations("Thay thế máy bơm.") == ()

    def test_kinds_are_kept(self) -> None:
        [relation] = relations(f"Bộ trình Nghị định thay thế {B}.")
        assert relation.source == LegalInstrument(kind=InstrumentKind.DECREE)
        assert relation.kind is RelationKind.REPLACES

    def test_mentions_are_not_changed(self) -> None:
        assert {one.form for one in find_mentions(prepare(f"{A} thay thế {B}."))} == {CitationForm.FULL}


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("Một. Hai", ["Hai"]),
        ("Một. hai", []),
        ("Ở TP. Hà Giang", []),
        ("Một!” (Hai)", ["Hai)"]),
        ("Một\n\nhai", ["\nhai"]),
        ("Một\n- hai", ["- hai"]),
        ("Một\nhai", []),
        ("| Một |", [" Một |", ""]),
        ("Một.", []),
    ],
)
def test_sentences_end(text: str, rest: list[str]) -> None:
    assert [text[at:] for at in sentence_breaks(text, 0, len(text))] == rest
