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


def test_the_dateline_may_stand_below_the_title() -> None:
    text = "THÔNG TƯ\nSố: 905/2021/TT-BTC\nGiữ kho\nHà Nội, ngày 03 tháng 6 năm 2021\nĐiều 1. Kho được giữ."
    instrument = read_document(text).instrument
    assert instrument.title == "Giữ kho"
    assert str(instrument.issued) == "2021-06-03"


def test_a_body_that_is_printed_whole_below_its_beginning_is_one() -> None:
    top = "HỘI ĐỒNG NHÂN DÂN\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nHỘI ĐỒNG NHÂN DÂN TỈNH NAM ĐỊNH\n"
    assert read_document(top + "NGHỊ QUYẾT\nGiữ kho\nĐiều 1. Kho.").instrument.issuers == (
        "Hội đồng nhân dân tỉnh Nam Định",
    )


def test_front_matter_may_name_the_text() -> None:
    text = "---\ntitle: Thông tư số 905/2021/TT-BTC quy định việc giữ kho\n---\nĐiều 1. Kho được giữ."
    instrument = read_document(text).instrument
    assert (str(instrument.kind), str(instrument.symbol)) == ("thông tư", "905/2021/TT-BTC")
    assert instrument.title == "quy định việc giữ kho"


def test_an_office_below_a_letter_is_no_issuer() -> None:
    document = read_document("THÔNG BÁO\nVề việc giữ đê\nKính gửi: Kho\nĐê được giữ.\nCHỦ TỊCH\nLê Văn Kho")
    assert document.instrument.issuers == ()


def test_force_is_not_read_from_a_quotation_in_a_clause() -> None:
    quoted = "“Điều 5. Luật này có hiệu lực kể từ ngày 01 tháng 7 năm 2021.”"
    text = f"LUẬT\nĐiều 1. Sửa đổi Luật Cống\n1. Sửa đổi Điều 5 như sau:\n{quoted}"
    assert read_document(text).instrument.effective is None


def test_a_law_on_dykes_does_not_hang_on_their_name() -> None:
    text = "LUẬT\nĐê điều\nĐiều 1. Phạm vi\nĐê được giữ.\nĐiều 2. Kè\nKè được giữ."
    assert [one.number for one in read_document(text).walk()] == ["1", "2"]
