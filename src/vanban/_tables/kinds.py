"""The kinds of instrument: what each is called, and the letters that stand for it in a symbol.

State kinds follow Luật Ban hành văn bản quy phạm pháp luật 64/2025/QH15, Điều 4 (kinds that make law) and
Nghị định 30/2020/NĐ-CP, Điều 7 and phụ lục III (administrative kinds and their letters).  Party kinds follow
Quy định 399-QĐ/TW and Hướng dẫn 05-HD/VPTW.  Kinds of earlier times keep the letters that they then had.

One row a Vietnamese name.  Letters are not unique: "TT" is a thông tư of the state and a thông tri of the
Party, "CT" a chỉ thị and a cáo trạng, "SL" a sắc lệnh and a bản sao lục, "QĐ" a quyết định and, in the Party,
a quy định as well.  Of several rows that share letters the usual one comes first.
"""

from typing import Final, NamedTuple


class KindRow(NamedTuple):
    """One kind of instrument.

    member: name of the enum member, English, upper case.
    name: Vietnamese name, lower case.
    english: English name.
    codes: kind letters inside a symbol, canonical ones first; empty where a symbol carries none.
    world: who issues it: "state", "party", "both", "treaty" or "court".
    subtype: Akoma Ntoso subtype, lower case with hyphens.
    words: other ways to write the head in running text, such as the letters before a number; where the
        symbol that follows has kind letters of its own, those decide.
    examples: citations of an instrument of this kind.
    tails: letters that may end a symbol and tell this kind although no issuer follows them.
    act: whether Akoma Ntoso files it as an act when a state body issues it; otherwise it is a doc.
    cited: how it is cited, other than by its whole symbol; a kind without letters and "name" is not cited:
        "number": by its number alone ("Nghị định số 77"), and by a demonstrative ("Nghị định này");
        "bare": its number may stand there without "số";
        "issuer": it may do so if the issuer follows: "Kế hoạch 28 của Bộ Chính trị";
        "name": by its name: "Luật Đất đai";
        "plain": its word means nothing but an instrument, so that a demonstrative behind it always points at one;
        "noun": its word in small letters points back at what the text has cited: "kết luận trên";
        "near": a demonstrative behind its word points at what was cited shortly before, and at nothing else;
        "verb": its word in small letters is a verb as well: "quyết định 20 suất học bổng";
        "private": private papers have that name too, so that its number must hold the letters of a public body.
    """

    member: str
    name: str
    english: str
    codes: tuple[str, ...]
    world: str
    subtype: str
    words: tuple[str, ...]
    examples: tuple[str, ...]
    tails: tuple[str, ...] = ()
    act: bool = False
    cited: tuple[str, ...] = ()


# fmt: off
ROWS: Final[tuple[KindRow, ...]] = (
    # Kinds that make law, by rank.
    KindRow("CONSTITUTION", "hiến pháp", "constitution", (), "state", "constitution", (),
        ("Hiến pháp năm 2013", "Hiến pháp 1992"), act=True, cited=("name", "plain")),
    KindRow("CODE", "bộ luật", "code", (), "state", "code", (),
        ("Bộ luật Lao động số 45/2019/QH14", "Bộ luật Hình sự năm 2015"), act=True, cited=("name", "plain")),
    KindRow("LAW", "luật", "law", ("L", "LCT"), "state", "law", ("đạo luật",),
        ("Luật số 64/2025/QH15", "Luật Đất đai năm 2013", "Luật số 21-LCT/HĐNN8", "Luật số 18-L/CTN"),
        act=True, cited=("name", "plain")),
    KindRow("ORDINANCE", "pháp lệnh", "ordinance", ("PL",), "state", "ordinance", (),
        ("Pháp lệnh số 16/2011/UBTVQH12", "Pháp lệnh số 23/2004/PL-UBTVQH11"), act=True,
        cited=("bare", "name", "plain")),
    KindRow("RESOLUTION", "nghị quyết", "resolution", ("NQ",), "both", "resolution", ("NQ",),
        ("Nghị quyết số 202/2025/QH15", "Nghị quyết số 03/2020/NQ-HĐTP", "Nghị quyết số 28-NQ/TW"), act=True,
        cited=("bare", "name", "plain")),
    KindRow("JOINT_RESOLUTION", "nghị quyết liên tịch", "joint resolution", ("NQLT",), "state",
        "joint-resolution", ("NQLT",), ("Nghị quyết liên tịch số 403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN",),
        act=True, cited=("number", "bare", "plain")),
    KindRow("ORDER", "lệnh", "order", ("L",), "state", "order", (), ("Lệnh số 07/2026/L-CTN",), act=True,
        cited=("number", "near")),
    KindRow("DECREE", "nghị định", "decree", ("NĐ",), "state", "decree", ("NĐ",),
        ("Nghị định số 77/2010/NĐ-CP", "Nghị định 03/2019/NĐ-CP", "Nghị định số 39/CP"), act=True,
        cited=("number", "bare", "plain")),
    KindRow("DECISION", "quyết định", "decision", ("QĐ", "QĐNS", "QĐST", "QĐPT"), "both", "decision", ("QĐ",),
        ("Quyết định số 107/2003/QĐ-TTg", "Quyết định số 15/2016/QĐ-UBND", "Quyết định số 439-QĐNS/TW",
         "Quyết định xử phạt vi phạm hành chính số 45/QĐ-XPVPHC"), act=True,
        cited=("number", "bare", "noun", "verb")),
    KindRow("DIRECTIVE", "chỉ thị", "directive", ("CT",), "both", "directive", ("CT",),
        ("Chỉ thị số 25/2003/CT-TTg", "Chỉ thị số 05-CT/TW"), act=True,
        cited=("number", "bare", "plain", "noun")),
    KindRow("CIRCULAR", "thông tư", "circular", ("TT",), "state", "circular", ("TT",),
        ("Thông tư số 01/2018/TT-VPCP", "Thông tư số 61/2012/TT-BCA-C41"), act=True,
        cited=("number", "bare", "plain")),
    KindRow("JOINT_CIRCULAR", "thông tư liên tịch", "joint circular", ("TTLT", "TT-LT", "LT-TT"), "state",
        "joint-circular", ("TTLT",),
        ("Thông tư liên tịch số 07/2012/TTLT-BCA-BQP", "Thông tư liên tịch số 07/2012/TTLT/BCA-BQP"),
        act=True, cited=("number", "bare", "plain")),
    # State kinds of earlier times.
    KindRow("DECREE_ORDER", "sắc lệnh", "decree-order", ("SL",), "state", "decree-order", (),
        ("Sắc lệnh số 73/SL", "Sắc lệnh số 102-SL/L-004"), act=True, cited=("number", "bare", "plain")),
    KindRow("DECREE_LAW", "sắc luật", "decree-law", ("SLt",), "state", "decree-law", (),
        ("Sắc luật số 003-SLt",), act=True, cited=("number",)),
    KindRow("PROMULGATION_ORDER", "lệnh công bố", "promulgation order", ("LCT", "L"), "state",
        "promulgation-order", (), ("Lệnh công bố số 47-LCT/HĐNN8",)),
    KindRow("INTERMINISTERIAL_CIRCULAR", "thông tư liên bộ", "inter-ministerial circular",
        ("TTLB", "TT-LB", "LB-TT"), "state", "interministerial-circular", ("TTLB",),
        ("Thông tư liên bộ số 08/TT-LB", "Thông tư liên bộ số 20/TTLB"), act=True, cited=("number",)),
    KindRow("INTERSECTORAL_CIRCULAR", "thông tư liên ngành", "inter-sectoral circular",
        ("TTLN", "TT-LN", "LN-TT"), "state", "intersectoral-circular", ("TTLN",),
        ("Thông tư liên ngành số 07/TTLN",), act=True),
    # Administrative kinds, and kinds that state and Party share.
    KindRow("RULES", "quy chế", "rules", ("QC",), "both", "rules", (), ("Quy chế số 05-QC/TW",),
        cited=("number", "plain", "noun")),
    KindRow("REGULATION", "quy định", "regulation", ("QyĐ", "QĐi", "QĐ"), "both", "regulation", (),
        ("Quy định số 399-QĐ/TW", "Quy định số 08-QĐi/TW", "Quy định số 12/QyĐ-UBND"),
        cited=("number", "bare", "noun", "verb")),
    KindRow("COMMUNIQUE", "thông cáo", "communiqué", ("TC",), "both", "communique", (),
        ("Thông cáo số 02-TC/TW",)),
    KindRow("NOTICE", "thông báo", "notice", ("TB",), "both", "notice", ("TB",),
        ("Thông báo số 64-TB/VPTW", "Thông báo số 12/TB-VPCP"), cited=("number", "bare", "noun", "verb")),
    KindRow("GUIDANCE", "hướng dẫn", "guidance", ("HD",), "both", "guidance", ("HD",),
        ("Hướng dẫn số 05-HD/VPTW", "Hướng dẫn số 85/HD-TLĐ"), cited=("number", "bare", "verb")),
    KindRow("PROGRAMME", "chương trình", "programme", ("CTr",), "both", "programme", ("CTr",),
        ("Chương trình số 33-CTr/TU", "Chương trình số 3303/CTr-UBND"), cited=("number", "issuer")),
    KindRow("PLAN", "kế hoạch", "plan", ("KH", "KHPH"), "both", "plan", ("KH",),
        ("Kế hoạch số 23/KH-UBND", "Kế hoạch số 31-KH/TU"), cited=("number", "issuer", "noun")),
    KindRow("OPTION_PAPER", "phương án", "option paper", ("PA",), "both", "option-paper", (),
        ("Phương án số 14/PA-UBND",)),
    KindRow("SCHEME", "đề án", "scheme", ("ĐA",), "both", "scheme", (),
        ("Đề án số 02-ĐA/TU", "Đề án số 15/ĐA-UBND"), cited=("number", "issuer", "near")),
    KindRow("PROJECT", "dự án", "project", ("DA",), "both", "project", (), ("Dự án số 03/DA-UBND",)),
    KindRow("REPORT", "báo cáo", "report", ("BC",), "both", "report", (),
        ("Báo cáo số 01/BC-BNG", "Báo cáo số 120-BC/TU"), cited=("number", "issuer", "near")),
    KindRow("MINUTES", "biên bản", "minutes", ("BB",), "both", "minutes", (),
        ("Biên bản số 12/BB-UBND",), cited=("private",)),
    KindRow("SUBMISSION", "tờ trình", "submission", ("TTr",), "both", "submission", ("TTr",),
        ("Tờ trình số 43/TTr-SNNPTNT", "Tờ trình số 215-TTr/ĐUCA"), cited=("number", "issuer", "noun")),
    KindRow("CONTRACT", "hợp đồng", "contract", ("HĐ",), "state", "contract", (),
        ("Hợp đồng số 05/HĐ-UBND",), cited=("private",)),
    KindRow("OFFICIAL_LETTER", "công văn", "official letter", ("CV",), "both", "letter", ("CV", "văn bản"),
        ("Công văn số 571/VPCP-KTTH", "Công văn số 5053-CV/VPTW", "văn bản số 423/UBND-TKBT"),
        cited=("number", "bare", "plain", "noun")),
    KindRow("TELEGRAM", "công điện", "official telegram", ("CĐ",), "state", "telegram", ("CĐ",),
        ("Công điện số 1063/CĐ-TTg",), cited=("number", "bare", "plain", "noun")),
    KindRow("MEMORANDUM", "bản ghi nhớ", "memorandum", ("BGN",), "state", "memorandum", ("biên bản ghi nhớ",),
        ("Bản ghi nhớ số 02/BGN-BTC",), cited=("private",)),
    KindRow("AGREEMENT_PAPER", "bản thỏa thuận", "agreement paper", ("BTT",), "state", "agreement-paper", (),
        ("Bản thỏa thuận số 04/BTT-BTC",), cited=("private",)),
    KindRow("POWER_OF_ATTORNEY", "giấy ủy quyền", "power of attorney", ("GUQ",), "state", "power-of-attorney",
        (), ("Giấy ủy quyền số 11/GUQ-BTC",), cited=("private",)),
    KindRow("INVITATION", "giấy mời", "invitation", ("GM",), "both", "invitation", (),
        ("Giấy mời số 15/GM-VPCP",), cited=("private",)),
    KindRow("INTRODUCTION", "giấy giới thiệu", "letter of introduction", ("GGT",), "both", "introduction", (),
        ("Giấy giới thiệu số 21/GGT-BNV",), cited=("private",)),
    KindRow("LEAVE_SLIP", "giấy nghỉ phép", "leave slip", ("GNP",), "both", "leave-slip", (),
        ("Giấy nghỉ phép số 08/GNP-BNV",), cited=("private",)),
    KindRow("TRAVEL_ORDER", "giấy đi đường", "travel order", ("GĐĐ",), "both", "travel-order", (),
        ("Giấy đi đường số 16/GĐĐ-VPTW",), cited=("private",)),
    KindRow("CERTIFICATE", "giấy chứng nhận", "certificate", ("GCN",), "both", "certificate", (),
        ("Giấy chứng nhận số 30/GCN-BYT",), cited=("private",)),
    KindRow("LICENCE", "giấy phép", "licence", ("GP",), "state", "licence", (),
        ("Giấy phép số 1517/GP-BTNMT",), cited=("private",)),
    KindRow("TRANSMITTAL_SLIP", "phiếu gửi", "transmittal slip", ("PG",), "both", "transmittal-slip", (),
        ("Phiếu gửi số 19/PG-BTP",), cited=("private",)),
    KindRow("FORWARDING_SLIP", "phiếu chuyển", "forwarding slip", ("PC",), "both", "forwarding-slip", (),
        ("Phiếu chuyển số 27/PC-TTCP",), cited=("private",)),
    KindRow("NOTIFICATION_SLIP", "phiếu báo", "notification slip", ("PB",), "state", "notification-slip", (),
        ("Phiếu báo số 06/PB-BTP",), cited=("private",)),
    KindRow("COURTESY_LETTER", "thư công", "letter of courtesy", (), "both", "courtesy-letter", (),
        ("Thư công của Bộ trưởng Bộ Y tế",)),
    KindRow("TRUE_COPY", "bản sao y", "true copy", ("SY",), "state", "true-copy", ("sao y bản chính",),
        ("Bản sao y số 25/SY-UBND",), cited=("private",)),
    KindRow("EXTRACT_COPY", "bản trích sao", "extract copy", ("TrS",), "state", "extract-copy", (),
        ("Bản trích sao số 04/TrS-VPCP",), cited=("private",)),
    KindRow("RECOPY", "bản sao lục", "copy of a copy", ("SL",), "state", "recopy", (),
        ("Bản sao lục số 09/SL-UBND",), cited=("private",)),
    KindRow("CONSOLIDATED_TEXT", "văn bản hợp nhất", "consolidated text", ("VBHN",), "state", "consolidated",
        ("VBHN",), ("Văn bản hợp nhất số 19/VBHN-VPQH", "Văn bản hợp nhất 07/VBHN-BCA"), cited=("number",)),
    KindRow("STRATEGY", "chiến lược", "strategy", ("CL",), "both", "strategy", (),
        ("Chiến lược số 01-CL/TW",)),
    KindRow("MASTER_PLAN", "quy hoạch", "master plan", ("QH",), "both", "master-plan", (),
        ("Quy hoạch số 02-QH/TU",)),
    KindRow("PROCEDURE", "quy trình", "procedure", ("QTr",), "both", "procedure", (),
        ("Quy trình số 03-QTr/BTCTW",)),
    KindRow("CHARTER", "điều lệ", "charter", (), "both", "charter", (), ("Điều lệ Đảng Cộng sản Việt Nam",),
        cited=("name", "number", "plain")),
    # Papers of several bodies together.
    KindRow("COORDINATION_PROGRAMME", "chương trình phối hợp", "coordination programme", ("CTPH", "CTrPH"),
        "both", "coordination-programme", ("CTPH",), ("Chương trình phối hợp số 09/CTPH-BCA-TLĐ",)),
    KindRow("COORDINATION_RULES", "quy chế phối hợp", "coordination rules", ("QCPH",), "both",
        "coordination-rules", ("QCPH",), ("Quy chế phối hợp số 04/QCPH-BCA-BQP",)),
    KindRow("JOINT_PLAN", "kế hoạch liên tịch", "joint plan", ("KHLT",), "both", "joint-plan", ("KHLT",),
        ("Kế hoạch liên tịch số 02/KHLT-BCA-BGDĐT",)),
    KindRow("JOINT_GUIDANCE", "hướng dẫn liên tịch", "joint guidance", ("HDLT",), "both", "joint-guidance",
        ("HDLT",), ("Hướng dẫn liên tịch số 06/HDLT-BNV-TLĐ",)),
    KindRow("INTERSECTORAL_GUIDANCE", "hướng dẫn liên ngành", "inter-sectoral guidance", ("HDLN",), "state",
        "intersectoral-guidance", ("HDLN",), ("Hướng dẫn liên ngành số 02/HDLN-BCA-VKSNDTC",)),
    # Party kinds.
    KindRow("CONCLUSION", "kết luận", "conclusion", ("KL",), "both", "conclusion", ("KL",),
        ("Kết luận số 213-KL/TW", "Kết luận số 825/KL-SYT"), cited=("number", "bare", "noun", "verb")),
    KindRow("PARTY_CIRCULAR", "thông tri", "Party circular", ("TT",), "party", "party-circular", (),
        ("Thông tri số 05-TT/TW",), cited=("number", "plain")),
    KindRow("PLATFORM", "cương lĩnh", "political platform", (), "party", "platform",
        ("cương lĩnh chính trị",), ("Cương lĩnh năm 2011",)),
    KindRow("DECLARATION", "tuyên bố", "declaration", (), "both", "declaration", (),
        ("Tuyên bố của Quốc hội",)),
    KindRow("APPEAL", "lời kêu gọi", "appeal", (), "both", "appeal", (),
        ("Lời kêu gọi của Ban Chấp hành Trung ương Đảng",)),
    # Courts and procuracies.
    KindRow("PRECEDENT", "án lệ", "precedent", ("AL",), "court", "precedent", (), ("Án lệ số 01/2016/AL",),
        tails=("AL",), cited=("number",)),
    KindRow("JUDGMENT", "bản án", "judgment", (), "court", "judgment", (),
        ("Bản án số 12/2019/HS-ST", "Bản án số 49/2012/DS-PT"),
        tails=("HS-ST", "HS-PT", "HSST", "HSPT", "DS-ST", "DS-PT", "DSST", "DSPT", "HNGĐ-ST", "HNGĐ-PT",
               "HC-ST", "HC-PT", "HCST", "HCPT", "KDTM-ST", "KDTM-PT", "LĐ-ST", "LĐ-PT"), cited=("private",)),
    KindRow("INDICTMENT", "cáo trạng", "indictment", ("CT",), "court", "indictment", ("bản cáo trạng",),
        ("Cáo trạng số 17/CT-VKS",), cited=("private",)),
    # Treaties.
    KindRow("TREATY", "điều ước quốc tế", "treaty", (), "treaty", "treaty", ("điều ước",),
        ("Điều ước quốc tế về bảo hộ quyền tác giả",)),
    KindRow("AGREEMENT", "hiệp định", "agreement", (), "treaty", "agreement", (),
        ("Hiệp định Giơ-ne-vơ năm 1954", "Hiệp định Thương mại Việt Nam - Hoa Kỳ"), cited=("name", "plain")),
    KindRow("PACT", "hiệp ước", "pact", (), "treaty", "pact", (),
        ("Hiệp ước Thân thiện và Hợp tác ở Đông Nam Á",), cited=("name", "plain")),
    KindRow("CONVENTION", "công ước", "convention", (), "treaty", "convention", (),
        ("Công ước của Liên hợp quốc về Luật Biển năm 1982",), cited=("name", "plain")),
    KindRow("PROTOCOL", "nghị định thư", "protocol", (), "treaty", "protocol", (), ("Nghị định thư Kyoto",),
        cited=("name", "plain")),
    KindRow("TREATY_CHARTER", "hiến chương", "treaty charter", (), "treaty", "treaty-charter", (),
        ("Hiến chương Liên hợp quốc", "Hiến chương ASEAN")),
)
# fmt: on
