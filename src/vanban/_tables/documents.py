"""The words that give a full legal text its shape: units, mottos, openings and endings.

Units are those of Nghị định 78/2025/NĐ-CP, Điều 62 to 68; heading, preamble and ending those of Nghị định 30/2020/NĐ-CP,
phụ lục I, of its forerunners since 1945, and for the Party those of Hướng dẫn 36-HD/VPTW.
"""

from typing import Final, NamedTuple


class PhraseRow(NamedTuple):
    """Words by which one line of a legal text tells what it is for.

    words: how the line begins, as it is printed; case counts.
    sort: what the line is:
        "motto": the name and the motto of the state or the Party;
        "mark": a mark of secrecy, haste or state above or beside the heading;
        "gazette": a line of the gazette in which the text was printed;
        "section": a heading that a portal sets above the text or a part of it, in capitals or not, and nothing else;
        "opener": a ground on which the text is founded, or what else stands between its title and its provisions;
        "enacting": the line that ends the preamble;
        "authority": how an office begins in whose name a text is issued or signed, in capitals;
        "signature": what stands before the office of who signs for somebody;
        "recipients": the list of those who get the text;
        "adoption": what a text says of its own passing;
        "authentication": the heading above the seal of a consolidated text;
        "stamp": what a signing service prints on a page;
        "regulation": the name of a text that is issued with another one and has provisions of its own, in capitals;
        "annexed": the name of anything else that is issued with another text, in capitals;
        "kit": how a line in brackets begins that tells with which instrument a text is issued.
    examples: whole lines that begin so and are of that sort.
    """

    words: str
    sort: str
    examples: tuple[str, ...]


# fmt: off
ROWS: Final[tuple[PhraseRow, ...]] = (
    PhraseRow("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "motto", ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",)),
    PhraseRow("CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", "motto", ("CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM",)),
    PhraseRow("CỘNG HOÀ XÃ HỘI CHỦ NGHIÃ VIỆT NAM", "motto", ("CỘNG HOÀ XÃ HỘI CHỦ NGHIÃ VIỆT NAM",)),
    PhraseRow("VIỆT NAM DÂN CHỦ CỘNG HÒA", "motto", ("VIỆT NAM DÂN CHỦ CỘNG HÒA",)),
    PhraseRow("VIỆT NAM DÂN CHỦ CỘNG HOÀ", "motto", ("VIỆT NAM DÂN CHỦ CỘNG HOÀ",)),
    PhraseRow("Độc lập - Tự do - Hạnh phúc", "motto", ("Độc lập - Tự do - Hạnh phúc",)),
    PhraseRow("Độc Lập - Tự Do - Hạnh Phúc", "motto", ("Độc Lập - Tự Do - Hạnh Phúc",)),
    PhraseRow("ĐỘC LẬP - TỰ DO - HẠNH PHÚC", "motto", ("ĐỘC LẬP - TỰ DO - HẠNH PHÚC",)),
    PhraseRow("ĐẢNG CỘNG SẢN VIỆT NAM", "motto", ("ĐẢNG CỘNG SẢN VIỆT NAM",)),

    PhraseRow("DỰ THẢO", "mark", ("DỰ THẢO 2", "DỰ THẢO")),
    PhraseRow("Dự thảo", "mark", ("Dự thảo lần 3",)),
    PhraseRow("BẢN DỊCH", "mark", ("BẢN DỊCH",)),
    PhraseRow("MẬT", "mark", ("MẬT",)),
    PhraseRow("TỐI MẬT", "mark", ("TỐI MẬT",)),
    PhraseRow("TUYỆT MẬT", "mark", ("TUYỆT MẬT",)),
    PhraseRow("HỎA TỐC", "mark", ("HỎA TỐC",)),
    PhraseRow("THƯỢNG KHẨN", "mark", ("THƯỢNG KHẨN",)),
    PhraseRow("KHẨN", "mark", ("KHẨN",)),
    PhraseRow("LƯU HÀNH NỘI BỘ", "mark", ("LƯU HÀNH NỘI BỘ",)),

    PhraseRow("CÔNG BÁO", "gazette", ("CÔNG BÁO/Số 18 + 19/Ngày 04-02-2021",)),
    PhraseRow("VĂN BẢN QUY PHẠM PHÁP LUẬT", "gazette", ("VĂN BẢN QUY PHẠM PHÁP LUẬT",)),
    PhraseRow("VĂN BẢN KHÁC", "gazette", ("VĂN BẢN KHÁC",)),
    PhraseRow("PHẦN VĂN BẢN", "gazette", ("PHẦN VĂN BẢN QUY PHẠM PHÁP LUẬT", "PHẦN VĂN BẢN KHÁC")),
    PhraseRow("(Tiếp theo Công báo", "gazette", ("(Tiếp theo Công báo số 17 + 18)",)),
    PhraseRow("(Xem tiếp Công báo", "gazette", ("(Xem tiếp Công báo số 19 + 20)",)),

    PhraseRow("THÔNG TIN VĂN BẢN", "section", ("THÔNG TIN VĂN BẢN", "Thông tin văn bản")),
    PhraseRow("VĂN BẢN", "section", ("VĂN BẢN",)),
    PhraseRow("TOÀN VĂN", "section", ("TOÀN VĂN",)),
    PhraseRow("NỘI DUNG VĂN BẢN", "section", ("NỘI DUNG VĂN BẢN",)),
    PhraseRow("NỘI DUNG CHÍNH", "section", ("NỘI DUNG CHÍNH",)),
    PhraseRow("TÓM TẮT", "section", ("TÓM TẮT",)),
    PhraseRow("CĂN CỨ PHÁP LÝ", "section", ("CĂN CỨ PHÁP LÝ", "Căn cứ pháp lý")),

    PhraseRow("Căn cứ", "opener", ("Căn cứ Luật Tổ chức Chính phủ ngày 19 tháng 6 năm 2015;",)),
    PhraseRow("Căn Cứ", "opener", ("Căn Cứ Hiến pháp năm 1992;",)),
    PhraseRow("CĂN CỨ", "opener", ("CĂN CỨ Hiến pháp năm 1992;",)),
    PhraseRow("Chiểu", "opener", ("Chiểu Sắc lệnh số 11-SL ngày 20 tháng 1 năm 1946;",)),
    PhraseRow("Xét", "opener", ("Xét đề nghị của Vụ trưởng Vụ Pháp chế;",)),
    PhraseRow("Theo đề nghị", "opener", ("Theo đề nghị của Bộ trưởng Bộ Tài chính;",)),
    PhraseRow("Theo quyết nghị", "opener", ("Theo quyết nghị của Hội đồng Chính phủ;",)),
    PhraseRow("Theo nghị quyết", "opener", ("Theo nghị quyết của Hội đồng Chính phủ;",)),
    PhraseRow("Theo lời đề nghị", "opener", ("Theo lời đề nghị của Bộ trưởng Bộ Nội vụ;",)),
    PhraseRow("Để", "opener", ("Để bảo vệ sức khỏe của nhân dân;",)),
    PhraseRow("Nhằm", "opener", ("Nhằm tăng cường quản lý đất đai;",)),
    PhraseRow("Thực hiện", "opener", ("Thực hiện Nghị quyết số 18-NQ/TW;",)),
    PhraseRow("Thi hành", "opener", ("Thi hành Điều 12 của Luật Báo chí;",)),
    PhraseRow("Sau khi", "opener", ("Sau khi Hội đồng Chính phủ đã thỏa thuận;",)),
    PhraseRow("Trên cơ sở", "opener", ("Trên cơ sở Nghị quyết số 18-NQ/TW;",)),
    PhraseRow("Kính gửi", "opener", ("Kính gửi: Ủy ban nhân dân các tỉnh",)),
    PhraseRow("Kính trình", "opener", ("Kính trình: Bộ Chính trị",)),
    PhraseRow("LỜI NÓI ĐẦU", "opener", ("LỜI NÓI ĐẦU",)),
    PhraseRow("Lời nói đầu", "opener", ("Lời nói đầu",)),

    PhraseRow("QUYẾT ĐỊNH:", "enacting", ("QUYẾT ĐỊNH:",)),
    PhraseRow("QUYẾT NGHỊ:", "enacting", ("QUYẾT NGHỊ:",)),
    PhraseRow("NGHỊ ĐỊNH:", "enacting", ("NGHỊ ĐỊNH:",)),
    PhraseRow("RA SẮC LỆNH", "enacting", ("RA SẮC LỆNH:", "RA SẮC LỆNH")),
    PhraseRow("RASẮC LỆNH", "enacting", ("RASẮC LỆNH:",)),

    PhraseRow("BỘ TRƯỞNG", "authority", ("BỘ TRƯỞNG BỘ TÀI CHÍNH", "BỘ TRƯỞNG")),
    PhraseRow("THỨ TRƯỞNG", "authority", ("THỨ TRƯỞNG",)),
    PhraseRow("THỦ TƯỚNG", "authority", ("THỦ TƯỚNG CHÍNH PHỦ", "THỦ TƯỚNG")),
    PhraseRow("PHÓ THỦ TƯỚNG", "authority", ("PHÓ THỦ TƯỚNG",)),
    PhraseRow("CHỦ TỊCH", "authority", ("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH", "CHỦ TỊCH QUỐC HỘI", "CHỦ TỊCH NƯỚC")),
    PhraseRow("PHÓ CHỦ TỊCH", "authority", ("PHÓ CHỦ TỊCH",)),
    PhraseRow("QUYỀN CHỦ TỊCH", "authority", ("QUYỀN CHỦ TỊCH NƯỚC",)),
    PhraseRow("CHÁNH ÁN", "authority", ("CHÁNH ÁN TÒA ÁN NHÂN DÂN TỐI CAO",)),
    PhraseRow("PHÓ CHÁNH ÁN", "authority", ("PHÓ CHÁNH ÁN",)),
    PhraseRow("VIỆN TRƯỞNG", "authority", ("VIỆN TRƯỞNG VIỆN KIỂM SÁT NHÂN DÂN TỐI CAO",)),
    PhraseRow("PHÓ VIỆN TRƯỞNG", "authority", ("PHÓ VIỆN TRƯỞNG",)),
    PhraseRow("THỐNG ĐỐC", "authority", ("THỐNG ĐỐC NGÂN HÀNG NHÀ NƯỚC VIỆT NAM",)),
    PhraseRow("PHÓ THỐNG ĐỐC", "authority", ("PHÓ THỐNG ĐỐC",)),
    PhraseRow("TỔNG THANH TRA", "authority", ("TỔNG THANH TRA CHÍNH PHỦ",)),
    PhraseRow("TỔNG KIỂM TOÁN", "authority", ("TỔNG KIỂM TOÁN NHÀ NƯỚC",)),
    PhraseRow("TỔNG CỤC TRƯỞNG", "authority", ("TỔNG CỤC TRƯỞNG TỔNG CỤC HẢI QUAN",)),
    PhraseRow("CỤC TRƯỞNG", "authority", ("CỤC TRƯỞNG CỤC ĐƯỜNG BỘ VIỆT NAM",)),
    PhraseRow("VỤ TRƯỞNG", "authority", ("VỤ TRƯỞNG VỤ PHÁP CHẾ",)),
    PhraseRow("CHỦ NHIỆM", "authority", ("CHỦ NHIỆM ỦY BAN DÂN TỘC",)),
    PhraseRow("PHÓ CHỦ NHIỆM", "authority", ("PHÓ CHỦ NHIỆM",)),
    PhraseRow("BỘ TRƯỞNG, CHỦ NHIỆM", "authority", ("BỘ TRƯỞNG, CHỦ NHIỆM ỦY BAN DÂN TỘC",)),
    PhraseRow("TỔNG GIÁM ĐỐC", "authority", ("TỔNG GIÁM ĐỐC",)),
    PhraseRow("GIÁM ĐỐC", "authority", ("GIÁM ĐỐC SỞ TƯ PHÁP",)),
    PhraseRow("PHÓ GIÁM ĐỐC", "authority", ("PHÓ GIÁM ĐỐC",)),
    PhraseRow("HIỆU TRƯỞNG", "authority", ("HIỆU TRƯỞNG",)),
    PhraseRow("CHÁNH VĂN PHÒNG", "authority", ("CHÁNH VĂN PHÒNG",)),
    PhraseRow("TRƯỞNG BAN", "authority", ("TRƯỞNG BAN",)),
    PhraseRow("PHÓ TRƯỞNG BAN", "authority", ("PHÓ TRƯỞNG BAN",)),
    PhraseRow("TRƯỞNG ĐOÀN", "authority", ("TRƯỞNG ĐOÀN",)),
    PhraseRow("TỔNG BÍ THƯ", "authority", ("TỔNG BÍ THƯ",)),
    PhraseRow("THƯỜNG TRỰC BAN BÍ THƯ", "authority", ("THƯỜNG TRỰC BAN BÍ THƯ",)),
    PhraseRow("BÍ THƯ", "authority", ("BÍ THƯ",)),
    PhraseRow("PHÓ BÍ THƯ", "authority", ("PHÓ BÍ THƯ",)),
    PhraseRow("CHỦ TOẠ", "authority", ("CHỦ TOẠ",)),
    PhraseRow("LIÊN BỘ", "authority", ("LIÊN BỘ TÀI CHÍNH - TƯ PHÁP",)),

    PhraseRow("TM.", "signature", ("TM. CHÍNH PHỦ", "TM.ỦY BAN NHÂN DÂN")),
    PhraseRow("TM ", "signature", ("TM CHÍNH PHỦ",)),
    PhraseRow("T/M", "signature", ("T/M BỘ CHÍNH TRỊ",)),
    PhraseRow("T.M", "signature", ("T.M BAN BÍ THƯ",)),
    PhraseRow("KT.", "signature", ("KT. BỘ TRƯỞNG", "KT.BỘ TRƯỞNG")),
    PhraseRow("KT ", "signature", ("KT BỘ TRƯỞNG",)),
    PhraseRow("K/T", "signature", ("K/T CHÁNH VĂN PHÒNG",)),
    PhraseRow("TL.", "signature", ("TL. BỘ TRƯỞNG",)),
    PhraseRow("T/L", "signature", ("T/L BAN BÍ THƯ",)),
    PhraseRow("TUQ.", "signature", ("TUQ. BỘ TRƯỞNG",)),
    PhraseRow("Q. ", "signature", ("Q. CHỦ TỊCH",)),
    PhraseRow("(Đã ký)", "signature", ("(Đã ký)",)),
    PhraseRow("(đã ký)", "signature", ("(đã ký)",)),
    PhraseRow("(ĐÃ KÝ)", "signature", ("(ĐÃ KÝ)",)),
    PhraseRow("Đã ký", "signature", ("Đã ký",)),

    PhraseRow("Nơi nhận", "recipients", ("Nơi nhận:", "Nơi nhận: TM. CHÍNH PHỦ")),
    PhraseRow("NƠI NHẬN", "recipients", ("NƠI NHẬN:",)),
    PhraseRow("Nơi gửi", "recipients", ("Nơi gửi:",)),

    PhraseRow("Luật này đã được", "adoption", ("Luật này đã được Quốc hội khóa XIII thông qua ngày 20 tháng 6 năm 2013.",)),
    PhraseRow("Luật này được", "adoption", ("Luật này được Quốc hội khóa XV thông qua ngày 18 tháng 6 năm 2025.",)),
    PhraseRow("Luật này đ ã được", "adoption", ("Luật này đ ã được Quốc hội thông qua ngày 29 tháng 11 năm 2005.",)),
    PhraseRow("Bộ luật này đã được", "adoption", ("Bộ luật này đã được Quốc hội thông qua ngày 24 tháng 11 năm 2015.",)),
    PhraseRow("Bộ luật này được", "adoption", ("Bộ luật này được Quốc hội thông qua ngày 20 tháng 11 năm 2019.",)),
    PhraseRow("Bộ Luật này được", "adoption", ("Bộ Luật này được Quốc hội thông qua ngày 20 tháng 11 năm 2019.",)),
    PhraseRow("Pháp lệnh này đã được", "adoption", ("Pháp lệnh này đã được Hội đồng Nhà nước thông qua ngày 2 tháng 5 năm 1990.",)),
    PhraseRow("Pháp lệnh này được", "adoption", ("Pháp lệnh này được Hội đồng Nhà nước thông qua ngày 2 tháng 5 năm 1990.",)),
    PhraseRow("Nghị quyết này đã được", "adoption",
        ("Nghị quyết này đã được Hội đồng nhân dân tỉnh thông qua ngày 10 tháng 12 năm 2020.",)),
    PhraseRow("Nghị quyết này được", "adoption", ("Nghị quyết này được Quốc hội thông qua ngày 12 tháng 11 năm 2020.",)),
    PhraseRow("Hiến pháp này đã được", "adoption", ("Hiến pháp này đã được Quốc hội thông qua ngày 28 tháng 11 năm 2013.",)),
    PhraseRow("Hiến pháp này được", "adoption", ("Hiến pháp này được Quốc hội thông qua ngày 28 tháng 11 năm 2013.",)),

    PhraseRow("XÁC THỰC VĂN BẢN HỢP NHẤT", "authentication", ("XÁC THỰC VĂN BẢN HỢP NHẤT",)),

    PhraseRow("Ký bởi:", "stamp", ("Ký bởi: CÔNG BÁO NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",)),
    PhraseRow("Ngày ký:", "stamp", ("Ngày ký: 2026-04-23 10:18:38 +07:00",)),
    PhraseRow("Người ký:", "stamp", ("Người ký: CỔNG THÔNG TIN",)),
    PhraseRow("Email:", "stamp", ("Email: vanthu@example.vn",)),
    PhraseRow("Cơ quan:", "stamp", ("Cơ quan: VĂN PHÒNG",)),
    PhraseRow("Thời gian ký:", "stamp", ("Thời gian ký: 16.03.2025 09:12:44 +07:00",)),

    PhraseRow("QUY CHẾ", "regulation", ("QUY CHẾ", "QUY CHẾ LÀM VIỆC")),
    PhraseRow("QUI CHẾ", "regulation", ("QUI CHẾ",)),
    PhraseRow("QUY ĐỊNH", "regulation", ("QUY ĐỊNH",)),
    PhraseRow("QUI ĐỊNH", "regulation", ("QUI ĐỊNH",)),
    PhraseRow("ĐIỀU LỆ", "regulation", ("ĐIỀU LỆ",)),
    PhraseRow("QUY TRÌNH", "regulation", ("QUY TRÌNH",)),
    PhraseRow("NỘI QUY", "regulation", ("NỘI QUY",)),
    PhraseRow("QUY TẮC", "regulation", ("QUY TẮC ỨNG XỬ",)),
    PhraseRow("BẢN QUY ĐỊNH", "regulation", ("BẢN QUY ĐỊNH",)),
    PhraseRow("HƯỚNG DẪN", "regulation", ("HƯỚNG DẪN",)),

    PhraseRow("KẾ HOẠCH", "annexed", ("KẾ HOẠCH",)),
    PhraseRow("CHƯƠNG TRÌNH", "annexed", ("CHƯƠNG TRÌNH HÀNH ĐỘNG",)),
    PhraseRow("ĐỀ ÁN", "annexed", ("ĐỀ ÁN",)),
    PhraseRow("CHIẾN LƯỢC", "annexed", ("CHIẾN LƯỢC",)),
    PhraseRow("QUY HOẠCH", "annexed", ("QUY HOẠCH",)),
    PhraseRow("DANH MỤC", "annexed", ("DANH MỤC",)),
    PhraseRow("DANH SÁCH", "annexed", ("DANH SÁCH",)),
    PhraseRow("BIỂU MẪU", "annexed", ("BIỂU MẪU",)),
    PhraseRow("BIỂU", "annexed", ("BIỂU MỨC THU PHÍ",)),
    PhraseRow("BẢNG", "annexed", ("BẢNG GIÁ ĐẤT",)),
    PhraseRow("ĐỊNH MỨC", "annexed", ("ĐỊNH MỨC KINH TẾ - KỸ THUẬT",)),
    PhraseRow("TIÊU CHUẨN", "annexed", ("TIÊU CHUẨN",)),
    PhraseRow("QUY CHUẨN", "annexed", ("QUY CHUẨN KỸ THUẬT QUỐC GIA",)),
    PhraseRow("NỘI DUNG", "annexed", ("NỘI DUNG",)),

    PhraseRow("(Ban hành kèm theo", "kit", ("(Ban hành kèm theo Quyết định số 12/2019/QĐ-UBND)",)),
    PhraseRow("(ban hành kèm theo", "kit", ("(ban hành kèm theo Quyết định số 12/2019/QĐ-UBND)",)),
    PhraseRow("(Kèm theo", "kit", ("(Kèm theo Nghị định số 11/2022/NĐ-CP)",)),
    PhraseRow("(kèm theo", "kit", ("(kèm theo Nghị định số 11/2022/NĐ-CP)",)),
    PhraseRow("(Ban hành theo", "kit", ("(Ban hành theo Quyết định số 12/2019/QĐ-UBND)",)),
    PhraseRow("Ban hành kèm theo", "kit", ("Ban hành kèm theo Quyết định số 12/2019/QĐ-UBND",)),
)
# fmt: on


class PropertyRow(NamedTuple):
    """One property that a portal, or the front matter of a file, states apart from the text.

    words: how it is labelled, without marks, in small letters, with nothing between the words.
    field: what it tells: "symbol", "kind", "issuers", "issued", "effective", "title"; "headline" is the title of a file, which
        may begin with kind and number.
    examples: lines that state it.
    """

    words: str
    field: str
    examples: tuple[str, ...]


# fmt: off
PROPERTIES: Final[tuple[PropertyRow, ...]] = (
    PropertyRow("sohieu", "symbol", ("| Số hiệu | 12/2025/TT-BTC |", "so_hieu: 12/2025/TT-BTC", "Số hiệu: 12/2025/TT-BTC")),
    PropertyRow("sokyhieu", "symbol", ("Số ký hiệu: 12/2025/TT-BTC",)),
    PropertyRow("sokihieu", "symbol", ("Số kí hiệu: 12/2025/TT-BTC",)),
    PropertyRow("sohieuvanban", "symbol", ("Số hiệu văn bản: 12/2025/TT-BTC",)),
    PropertyRow("docid", "symbol", ("docid: 12/2025/TT-BTC",)),
    PropertyRow("loaivanban", "kind", ("| Loại văn bản | Thông tư |", "loai_van_ban: Thông tư")),
    PropertyRow("hinhthucvanban", "kind", ("Hình thức văn bản: Thông tư",)),
    PropertyRow("coquanbanhanh", "issuers", ("| Cơ quan ban hành | Bộ Tài chính |", "co-quan-ban-hanh: Bộ Tài chính")),
    PropertyRow("noibanhanh", "issuers", ("Nơi ban hành: Bộ Tài chính",)),
    PropertyRow("donvibanhanh", "issuers", ("Đơn vị ban hành: Bộ Tài chính",)),
    PropertyRow("ngaybanhanh", "issued", ("| Ngày ban hành | 10/07/2025 |", "ngay_ban_hanh: 2025-07-10")),
    PropertyRow("ngayky", "issued", ("Ngày ký: 10/07/2025",)),
    PropertyRow("ngayhieuluc", "effective", ("| Ngày hiệu lực | 28/08/2025 |", "ngay-hieu-luc: 2025-08-28")),
    PropertyRow("ngaycohieuluc", "effective", ("Ngày có hiệu lực: 28/08/2025",)),
    PropertyRow("trichyeu", "title", ("| Trích yếu | Quy định mức thu phí thẩm định |",)),
    PropertyRow("trichyeunoidung", "title", ("Trích yếu nội dung: Quy định mức thu phí thẩm định",)),
    PropertyRow("title", "headline", ("title: Thông tư số 12/2025/TT-BTC quy định mức thu phí thẩm định",)),
    PropertyRow("tenvanban", "title", ("Tên văn bản: Quy định mức thu phí thẩm định",)),
)
# fmt: on


class OpeningRow(NamedTuple):
    """How the name of a body begins in the heading of a text.

    words: the words, as running text writes them; in a heading they stand in capitals.
    level: where the body stands when two are printed one above the other: "above", "below", "both", or "" where it
        never stands so.
    examples: lines of a heading that begin so.
    """

    words: str
    level: str
    examples: tuple[str, ...]


# fmt: off
OPENINGS: Final[tuple[OpeningRow, ...]] = (
    OpeningRow("Quốc hội", "above", ("QUỐC HỘI",)),
    OpeningRow("Chính phủ", "above", ("CHÍNH PHỦ",)),
    OpeningRow("Thủ tướng", "", ("THỦ TƯỚNG CHÍNH PHỦ",)),
    OpeningRow("Phủ", "", ("PHỦ THỦ TƯỚNG", "PHỦ CHỦ TỊCH")),
    OpeningRow("Chủ tịch", "", ("CHỦ TỊCH NƯỚC",)),
    OpeningRow("Bộ", "above", ("BỘ TÀI CHÍNH",)),
    OpeningRow("Bộ Tư lệnh", "below", ("BỘ TƯ LỆNH THỦ ĐÔ",)),
    OpeningRow("Liên", "", ("LIÊN BỘ TÀI CHÍNH - TƯ PHÁP",)),
    OpeningRow("Ủy ban", "above", ("ỦY BAN DÂN TỘC", "UỶ BAN THƯỜNG VỤ QUỐC HỘI")),
    OpeningRow("Ủy ban nhân dân", "above", ("ỦY BAN NHÂN DÂN TỈNH NAM ĐỊNH",)),
    OpeningRow("UBND", "above", ("UBND TỈNH NAM ĐỊNH",)),
    OpeningRow("Hội đồng", "", ("HỘI ĐỒNG NHÂN DÂN TỈNH NAM ĐỊNH", "HỘI ĐỒNG BỘ TRƯỞNG")),
    OpeningRow("Hội đồng Thẩm phán", "below", ("HỘI ĐỒNG THẨM PHÁN TÒA ÁN NHÂN DÂN TỐI CAO",)),
    OpeningRow("HĐND", "", ("HĐND TỈNH NAM ĐỊNH",)),
    OpeningRow("Tòa án", "above", ("TÒA ÁN NHÂN DÂN TỐI CAO",)),
    OpeningRow("TAND", "", ("TAND TỈNH NAM ĐỊNH",)),
    OpeningRow("Viện Kiểm sát", "", ("VIỆN KIỂM SÁT NHÂN DÂN TỐI CAO",)),
    OpeningRow("VKSND", "", ("VKSND TỈNH NAM ĐỊNH",)),
    OpeningRow("Ngân hàng", "above", ("NGÂN HÀNG NHÀ NƯỚC VIỆT NAM",)),
    OpeningRow("Kiểm toán", "", ("KIỂM TOÁN NHÀ NƯỚC",)),
    OpeningRow("Thanh tra", "below", ("THANH TRA CHÍNH PHỦ",)),
    OpeningRow("Tổng cục", "both", ("TỔNG CỤC HẢI QUAN",)),
    OpeningRow("Cục", "both", ("CỤC ĐƯỜNG BỘ VIỆT NAM",)),
    OpeningRow("Chi cục", "below", ("CHI CỤC THÚ Y",)),
    OpeningRow("Vụ", "below", ("VỤ PHÁP CHẾ",)),
    OpeningRow("Sở", "both", ("SỞ Y TẾ",)),
    OpeningRow("Phòng", "below", ("PHÒNG TƯ PHÁP",)),
    OpeningRow("Ban", "below", ("BAN TỔ CHỨC",)),
    OpeningRow("Ban Chấp hành", "above", ("BAN CHẤP HÀNH TRUNG ƯƠNG",)),
    OpeningRow("Trung ương", "", ("TRUNG ƯƠNG HỘI NÔNG DÂN VIỆT NAM",)),
    OpeningRow("Tỉnh ủy", "above", ("TỈNH ỦY NAM ĐỊNH",)),
    OpeningRow("Thành ủy", "above", ("THÀNH ỦY HÀ NỘI",)),
    OpeningRow("Huyện ủy", "", ("HUYỆN ỦY HẢI HẬU",)),
    OpeningRow("Quận ủy", "", ("QUẬN ỦY HÀ ĐÔNG",)),
    OpeningRow("Thị ủy", "", ("THỊ ỦY SƠN TÂY",)),
    OpeningRow("Đảng ủy", "", ("ĐẢNG ỦY CÔNG AN TRUNG ƯƠNG",)),
    OpeningRow("Đảng bộ", "above", ("ĐẢNG BỘ TỈNH NAM ĐỊNH",)),
    OpeningRow("Đảng đoàn", "", ("ĐẢNG ĐOÀN QUỐC HỘI",)),
    OpeningRow("Quân ủy", "", ("QUÂN ỦY TRUNG ƯƠNG",)),
    OpeningRow("Văn phòng", "below", ("VĂN PHÒNG CHÍNH PHỦ",)),
    OpeningRow("Mặt trận", "", ("MẶT TRẬN TỔ QUỐC VIỆT NAM",)),
    OpeningRow("Tổng Liên đoàn", "", ("TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM",)),
    OpeningRow("Liên đoàn", "", ("LIÊN ĐOÀN LAO ĐỘNG TỈNH NAM ĐỊNH",)),
    OpeningRow("Hội", "", ("HỘI LIÊN HIỆP PHỤ NỮ VIỆT NAM",)),
    OpeningRow("Đoàn", "", ("ĐOÀN THANH NIÊN CỘNG SẢN HỒ CHÍ MINH",)),
    OpeningRow("Tổng công ty", "below", ("TỔNG CÔNG TY ĐƯỜNG SẮT",)),
    OpeningRow("Công ty", "below", ("CÔNG TY CẤP NƯỚC",)),
    OpeningRow("Tập đoàn", "below", ("TẬP ĐOÀN ĐIỆN LỰC VIỆT NAM",)),
    OpeningRow("Công an", "below", ("CÔNG AN TỈNH NAM ĐỊNH",)),
    OpeningRow("Học viện", "below", ("HỌC VIỆN HÀNH CHÍNH",)),
    OpeningRow("Viện", "below", ("VIỆN VỆ SINH DỊCH TỄ",)),
    OpeningRow("Đại học", "below", ("ĐẠI HỌC QUỐC GIA HÀ NỘI",)),
    OpeningRow("Trường", "below", ("TRƯỜNG ĐẠI HỌC LUẬT",)),
    OpeningRow("Trung tâm", "below", ("TRUNG TÂM Y TẾ",)),
    OpeningRow("Kho bạc", "below", ("KHO BẠC NHÀ NƯỚC",)),
    OpeningRow("Bảo hiểm", "", ("BẢO HIỂM XÃ HỘI VIỆT NAM",)),
    OpeningRow("Đài", "", ("ĐÀI TRUYỀN HÌNH VIỆT NAM",)),
    OpeningRow("Thông tấn xã", "", ("THÔNG TẤN XÃ VIỆT NAM",)),
)
# fmt: on
