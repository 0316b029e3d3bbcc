"""Papers, agencies, portals and broadcasters, and the words that stand before their names.

Prefixes ("(TTXVN) -"), sources ("Theo Báo …") and bylines ("Hà An/VOV") name them.  Names are compared without regard to
case, other words as they stand here.  Of several rows that could be read, the longest wins.
"""

from typing import Final, NamedTuple


class MediumRow(NamedTuple):
    """One medium, or words that stand before one.

    words: the name or the words.
    use: what it tells:
        "origin": stands before the medium from which the report was taken;
        "medium": a medium, as prefixes and sources name it;
        "outlet": stands before the rest of a medium's name;
    examples: prefixes, bylines or pieces of them that hold it.
    """

    words: str
    use: str
    examples: tuple[str, ...]


# fmt: off
ROWS: Final[tuple[MediumRow, ...]] = (
    # Where the report was taken from.
    MediumRow("Theo", "origin", ("Theo Báo Lam Khê", "theo Báo Lam Khê")),
    MediumRow("Nguồn", "origin", ("Nguồn: Báo Lam Khê", "Nguồn Báo Lam Khê")),
    MediumRow("Nguồn tin", "origin", ("Nguồn tin: Báo Lam Khê",)),
    MediumRow("Nguồn theo", "origin", ("Nguồn theo Báo Lam Khê",)),
    MediumRow("Nguồn Theo", "origin", ("Nguồn Theo Báo Lam Khê",)),
    MediumRow("Tổng hợp theo", "origin", ("Tổng hợp theo Báo Lam Khê",)),
    MediumRow("Tổng hợp từ", "origin", ("Tổng hợp từ Báo Lam Khê",)),
    MediumRow("Dịch theo", "origin", ("Dịch theo Báo Lam Khê",)),
    MediumRow("Báo", "outlet", ("Báo Lam Khê", "Báo điện tử Lam Khê")),
    MediumRow("Tạp chí", "outlet", ("Tạp chí Lam Khê",)),
    MediumRow("Cổng", "outlet", ("Cổng thông tin điện tử tỉnh Lam Khê", "Cổng TTĐT Lam Khê")),
    MediumRow("Trang tin", "outlet", ("Trang tin điện tử huyện Lam Khê",)),
    MediumRow("Trang thông tin", "outlet", ("Trang thông tin điện tử huyện Lam Khê",)),
    MediumRow("Đài", "outlet", ("Đài Phát thanh - Truyền hình Lam Khê",)),
    # Media.
    MediumRow("ANTĐ", "medium", ("ANTĐ",)),
    MediumRow("ANTV", "medium", ("ANTV",)),
    MediumRow("Baonghean", "medium", ("(Baonghean) -",)),
    MediumRow("BBG", "medium", ("BBG",)),
    MediumRow("BBP", "medium", ("BBP",)),
    MediumRow("BGĐT", "medium", ("(BGĐT) -",)),
    MediumRow("BHG", "medium", ("BHG -",)),
    MediumRow("BLC", "medium", ("BLC",)),
    MediumRow("BNA", "medium", ("BNA -",)),
    MediumRow("BNEWS", "medium", ("BNEWS",)),
    MediumRow("BTG", "medium", ("BTG",)),
    MediumRow("BVPL", "medium", ("(BVPL) -",)),
    MediumRow("CAND", "medium", ("CAND",)),
    MediumRow("CAO", "medium", ("(CAO)",)),
    MediumRow("CTTĐT", "medium", ("(CTTĐT) -",)),
    MediumRow("Công Thương", "medium", ("Công Thương",)),
    MediumRow("Công an nhân dân", "medium", ("Công an nhân dân",)),
    MediumRow("CPV", "medium", ("(CPV) -",)),
    MediumRow("Dân trí", "medium", ("(Dân trí) -", "Dân Trí")),
    MediumRow("Dân Việt", "medium", ("(Dân Việt)",)),
    MediumRow("Đại đoàn kết", "medium", ("Đại Đoàn Kết",)),
    MediumRow("Đất Việt", "medium", ("Đất Việt",)),
    MediumRow("Đầu tư", "medium", ("Đầu tư",)),
    MediumRow("ĐBND", "medium", ("(ĐBND) -",)),
    MediumRow("ĐCSVN", "medium", ("(ĐCSVN) -",)),
    MediumRow("Đời sống Plus", "medium", ("Đời sống Plus",)),
    MediumRow("GDVN", "medium", ("(GDVN) -",)),
    MediumRow("Gia đình Việt Nam", "medium", ("Gia đình Việt Nam",)),
    MediumRow("Giao thông", "medium", ("Giao thông",)),
    MediumRow("HNM", "medium", ("(HNM) -",)),
    MediumRow("HNMO", "medium", ("(HNMO) -",)),
    MediumRow("Infonet", "medium", ("Infonet",)),
    MediumRow("KTĐT", "medium", ("(KTĐT) -",)),
    MediumRow("Khám phá", "medium", ("Khám phá",)),
    MediumRow("Lao Động", "medium", ("Lao Động",)),
    MediumRow("LĐO", "medium", ("(LĐO) -",)),
    MediumRow("LSO", "medium", ("LSO -",)),
    MediumRow("NDĐT", "medium", ("NDĐT -",)),
    MediumRow("NDO", "medium", ("NDO -",)),
    MediumRow("NĐT", "medium", ("NĐT",)),
    MediumRow("NLĐO", "medium", ("(NLĐO)",)),
    MediumRow("NLĐ", "medium", ("NLĐ",)),
    MediumRow("Ngôi Sao", "medium", ("Ngôi Sao",)),
    MediumRow("Người lao động", "medium", ("Người Lao Động",)),
    MediumRow("Người đưa tin", "medium", ("Người đưa tin",)),
    MediumRow("Nhân Dân", "medium", ("Nhân Dân",)),
    MediumRow("NNVN", "medium", ("NNVN",)),
    MediumRow("PLO", "medium", ("(PLO)-",)),
    MediumRow("PLVN", "medium", ("(PLVN) -",)),
    MediumRow("PNO", "medium", ("PNO -",)),
    MediumRow("Pháp luật Việt Nam", "medium", ("Pháp luật Việt Nam",)),
    MediumRow("Phụ nữ Việt Nam", "medium", ("Phụ nữ Việt Nam",)),
    MediumRow("QĐND", "medium", ("QĐND -",)),
    MediumRow("QĐND Online", "medium", ("QĐND Online -",)),
    MediumRow("Quân đội nhân dân", "medium", ("Quân đội nhân dân",)),
    MediumRow("Reatimes", "medium", ("Reatimes",)),
    MediumRow("Reuters", "medium", ("Reuters",)),
    MediumRow("SGGP", "medium", ("SGGP",)),
    MediumRow("SGGPO", "medium", ("(SGGPO).-", "SGGPO -")),
    MediumRow("Sputnik", "medium", ("Sputnik",)),
    MediumRow("TBKTSG Online", "medium", ("(TBKTSG Online) -",)),
    MediumRow("Thanh Niên", "medium", ("Thanh Niên",)),
    MediumRow("Thanh tra", "medium", ("(Thanh tra) -",)),
    MediumRow("Thể thao & Văn hóa", "medium", ("Thể thao & Văn hóa",)),
    MediumRow("Thời Đại", "medium", ("Thời Đại",)),
    MediumRow("Tiền Phong", "medium", ("Tiền phong",)),
    MediumRow("Tin Tức", "medium", ("Tin Tức", "Tin tức")),
    MediumRow("TN&MT", "medium", ("(TN&MT) -",)),
    MediumRow("TNO", "medium", ("(TNO)",)),
    MediumRow("TPO", "medium", ("TPO -",)),
    MediumRow("Trí thức trẻ", "medium", ("Trí Thức Trẻ",)),
    MediumRow("TTO", "medium", ("TTO -",)),
    MediumRow("TTXVN", "medium", ("(TTXVN)", "TTXVN -")),
    MediumRow("Tuổi Trẻ", "medium", ("Tuổi Trẻ",)),
    MediumRow("VGP", "medium", ("(VGP) -",)),
    MediumRow("VGP News", "medium", ("(VGP News) -",)),
    MediumRow("Vietnam+", "medium", ("(Vietnam+)",)),
    MediumRow("VietNamNet", "medium", ("VietNamNet -", "Vietnamnet")),
    MediumRow("VNE", "medium", ("VNE",)),
    MediumRow("VnExpress", "medium", ("VnExpress", "Vnexpress")),
    MediumRow("VOV", "medium", ("(VOV) -",)),
    MediumRow("VTC", "medium", ("VTC",)),
    MediumRow("VTC1", "medium", ("VTC1",)),
    MediumRow("VTC News", "medium", ("VTC News",)),
    MediumRow("VTV", "medium", ("VTV",)),
    MediumRow("Xây dựng", "medium", ("(Xây dựng) -",)),
    MediumRow("Zing", "medium", ("Zing",)),
    MediumRow("Zing News", "medium", ("Zing News",)),
    MediumRow("GD&TĐ", "medium", ("GD&TĐ -",)),
    MediumRow("Thể thao Việt Nam", "medium", ("Thể thao Việt Nam",)),
    MediumRow("Gia đình và Xã hội", "medium", ("Gia đình và Xã hội",)),
    MediumRow("Pháp luật TP.HCM", "medium", ("Pháp luật TP.HCM",)),
    MediumRow("Bộ đội Biên phòng", "medium", ("Bộ đội Biên phòng",)),
    MediumRow("Biên phòng", "medium", ("(Biên phòng) -",)),
    MediumRow("An ninh Thủ đô", "medium", ("An ninh Thủ đô",)),
    MediumRow("Hà Nội mới", "medium", ("Hà Nội mới",)),
    MediumRow("Sài Gòn giải phóng", "medium", ("Sài Gòn giải phóng",)),
    MediumRow("Kinh tế & Đô thị", "medium", ("Kinh tế & Đô thị",)),
    MediumRow("Đời sống & Pháp luật", "medium", ("Đời sống & Pháp luật",)),
    MediumRow("Nông nghiệp Việt Nam", "medium", ("Nông nghiệp Việt Nam",)),
    MediumRow("Sức khỏe & Đời sống", "medium", ("Sức khỏe & Đời sống",)),
)
