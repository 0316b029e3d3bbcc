"""Titles in capitals, and lines that name a text before it begins."""

from vanban import read_document


def test_a_title_in_capitals_may_hold_a_symbol_with_small_letters() -> None:
    text = "BỘ TÀI CHÍNH\nSố: 905/2021/TT-BTC\nTHÔNG TƯ\nBÃI BỎ QUYẾT ĐỊNH SỐ 906/2009/QĐ-TTg\nĐiều 1. Kho được giữ."
    assert read_document(text).instrument.title == "BÃI BỎ QUYẾT ĐỊNH SỐ 906/2009/QĐ-TTg"


def test_a_portal_names_an_amending_law_with_its_number_at_the_end() -> None:
    name = "Luật sửa đổi, bổ sung một số điều của Luật Canh gác đê ở nước ngoài. số 919/2017/QH14"
    instrument = read_document(f"Cổng thông tin\n{name}\n\nĐiều 1. Đê được giữ.").instrument
    assert str(instrument.symbol) == "919/2017/QH14"
    assert instrument.title == "sửa đổi, bổ sung một số điều của Luật Canh gác đê ở nước ngoài"


def test_small_letters_in_a_symbol_do_not_end_capitals() -> None:
    text = "QUYẾT ĐỊNH BAN HÀNH QUY CHẾ SỐ 12/QĐ-TTg Căn cứ Hiến pháp;\nĐiều 1. Kho được giữ."
    assert read_document(text).instrument.title == "BAN HÀNH QUY CHẾ SỐ 12/QĐ-TTg"
