"""The provinces and cities under the centre: 63 until 2025-06-30, 34 since, and those that were gone before.

Names and mergers follow Nghị quyết 202/2025/QH15; later changes of level follow the resolutions that made
them (30/2026/QH16, 36/2026/QH16, 39/2026/QH16), earlier splits those of the National Assembly of 1989, 1991,
1996 and 2003.  Usual letters are the ones that the provinces use for themselves; they stand in no symbol.
"""

from typing import Final, NamedTuple


class PlaceRow(NamedTuple):
    """One province or city under the centre, for the time in which it had that name and level.

    name: Vietnamese name without its level.
    level: "tỉnh" or "thành phố".
    english: name without marks, as English texts write it.
    abbreviation: usual letters; empty when there are none.
    valid_from: first day as an ISO date, cut to the known precision; empty when unknown or long ago.
    valid_to: last day as an ISO date, cut to the known precision; empty when it exists.
    successors: names of the places that it became or went into.
    slug: ASCII name with dots, for URN:LEX.
    short: ASCII letters for the locality of an Akoma Ntoso address.
    examples: mentions of the place or of a body in it.
    aliases: other spellings of the name.
    """

    name: str
    level: str
    english: str
    abbreviation: str
    valid_from: str
    valid_to: str
    successors: tuple[str, ...]
    slug: str
    short: str
    examples: tuple[str, ...]
    aliases: tuple[str, ...] = ()


# fmt: off
ROWS: Final[tuple[PlaceRow, ...]] = (
    # The 63 of 2008 to 2025 and what became of them, in the order of the old census numbers.
    PlaceRow("Hà Nội", "thành phố", "Ha Noi", "HN", "", "", (), "ha.noi", "hn", ("UBND thành phố Hà Nội",),
        aliases=("Thủ đô Hà Nội",)),
    PlaceRow("Hà Giang", "tỉnh", "Ha Giang", "HG", "", "2025-06-30", ("Tuyên Quang",), "ha.giang", "hg",
        ("UBND tỉnh Hà Giang",)),
    PlaceRow("Cao Bằng", "tỉnh", "Cao Bang", "CB", "", "", (), "cao.bang", "cb", ("UBND tỉnh Cao Bằng",)),
    PlaceRow("Bắc Kạn", "tỉnh", "Bac Kan", "BK", "", "2025-06-30", ("Thái Nguyên",), "bac.kan", "bk",
        ("UBND tỉnh Bắc Kạn",), aliases=("Bắc Cạn",)),
    PlaceRow("Tuyên Quang", "tỉnh", "Tuyen Quang", "TQ", "", "", (), "tuyen.quang", "tq",
        ("UBND tỉnh Tuyên Quang",)),
    PlaceRow("Lào Cai", "tỉnh", "Lao Cai", "LCa", "", "", (), "lao.cai", "lca", ("UBND tỉnh Lào Cai",)),
    PlaceRow("Điện Biên", "tỉnh", "Dien Bien", "ĐB", "", "", (), "dien.bien", "db", ("UBND tỉnh Điện Biên",)),
    PlaceRow("Lai Châu", "tỉnh", "Lai Chau", "LCh", "", "", (), "lai.chau", "lch", ("UBND tỉnh Lai Châu",)),
    PlaceRow("Sơn La", "tỉnh", "Son La", "SL", "", "", (), "son.la", "sl", ("UBND tỉnh Sơn La",)),
    PlaceRow("Yên Bái", "tỉnh", "Yen Bai", "YB", "", "2025-06-30", ("Lào Cai",), "yen.bai", "yb",
        ("UBND tỉnh Yên Bái",)),
    PlaceRow("Hòa Bình", "tỉnh", "Hoa Binh", "HB", "", "2025-06-30", ("Phú Thọ",), "hoa.binh", "hb",
        ("UBND tỉnh Hòa Bình",)),
    PlaceRow("Thái Nguyên", "tỉnh", "Thai Nguyen", "TN", "", "", (), "thai.nguyen", "tn",
        ("UBND tỉnh Thái Nguyên",)),
    PlaceRow("Lạng Sơn", "tỉnh", "Lang Son", "LS", "", "", (), "lang.son", "ls", ("UBND tỉnh Lạng Sơn",)),
    PlaceRow("Quảng Ninh", "tỉnh", "Quang Ninh", "QN", "", "2026-08-31", ("Quảng Ninh",), "quang.ninh", "qn",
        ("UBND tỉnh Quảng Ninh",)),
    PlaceRow("Quảng Ninh", "thành phố", "Quang Ninh", "QN", "2026-09-01", "", (), "quang.ninh", "qn",
        ("UBND thành phố Quảng Ninh",)),
    PlaceRow("Bắc Giang", "tỉnh", "Bac Giang", "BG", "", "2025-06-30", ("Bắc Ninh",), "bac.giang", "bg",
        ("UBND tỉnh Bắc Giang",)),
    PlaceRow("Phú Thọ", "tỉnh", "Phu Tho", "PT", "", "", (), "phu.tho", "pt", ("UBND tỉnh Phú Thọ",)),
    PlaceRow("Vĩnh Phúc", "tỉnh", "Vinh Phuc", "VP", "", "2025-06-30", ("Phú Thọ",), "vinh.phuc", "vp",
        ("UBND tỉnh Vĩnh Phúc",)),
    PlaceRow("Bắc Ninh", "tỉnh", "Bac Ninh", "BN", "", "2026-08", ("Bắc Ninh",), "bac.ninh", "bn",
        ("UBND tỉnh Bắc Ninh",)),
    PlaceRow("Bắc Ninh", "thành phố", "Bac Ninh", "BN", "2026-09", "", (), "bac.ninh", "bn",
        ("UBND thành phố Bắc Ninh",)),
    PlaceRow("Hải Dương", "tỉnh", "Hai Duong", "HD", "", "2025-06-30", ("Hải Phòng",), "hai.duong", "hd",
        ("UBND tỉnh Hải Dương",)),
    PlaceRow("Hải Phòng", "thành phố", "Hai Phong", "HP", "", "", (), "hai.phong", "hp",
        ("UBND thành phố Hải Phòng",)),
    PlaceRow("Hưng Yên", "tỉnh", "Hung Yen", "HY", "", "", (), "hung.yen", "hy", ("UBND tỉnh Hưng Yên",)),
    PlaceRow("Thái Bình", "tỉnh", "Thai Binh", "TB", "", "2025-06-30", ("Hưng Yên",), "thai.binh", "tb",
        ("UBND tỉnh Thái Bình",)),
    PlaceRow("Hà Nam", "tỉnh", "Ha Nam", "HNa", "", "2025-06-30", ("Ninh Bình",), "ha.nam", "hna",
        ("UBND tỉnh Hà Nam",)),
    PlaceRow("Nam Định", "tỉnh", "Nam Dinh", "NĐ", "", "2025-06-30", ("Ninh Bình",), "nam.dinh", "nd",
        ("UBND tỉnh Nam Định",)),
    PlaceRow("Ninh Bình", "tỉnh", "Ninh Binh", "NB", "", "", (), "ninh.binh", "nb", ("UBND tỉnh Ninh Bình",)),
    PlaceRow("Thanh Hóa", "tỉnh", "Thanh Hoa", "TH", "", "", (), "thanh.hoa", "th", ("UBND tỉnh Thanh Hóa",)),
    PlaceRow("Nghệ An", "tỉnh", "Nghe An", "NA", "", "", (), "nghe.an", "na", ("UBND tỉnh Nghệ An",)),
    PlaceRow("Hà Tĩnh", "tỉnh", "Ha Tinh", "HT", "", "", (), "ha.tinh", "ht", ("UBND tỉnh Hà Tĩnh",)),
    PlaceRow("Quảng Bình", "tỉnh", "Quang Binh", "QB", "", "2025-06-30", ("Quảng Trị",), "quang.binh", "qb",
        ("UBND tỉnh Quảng Bình",)),
    PlaceRow("Quảng Trị", "tỉnh", "Quang Tri", "QT", "", "", (), "quang.tri", "qt", ("UBND tỉnh Quảng Trị",)),
    PlaceRow("Thừa Thiên Huế", "tỉnh", "Thua Thien Hue", "TTH", "", "2024-12-31", ("Huế",), "thua.thien.hue",
        "tth", ("UBND tỉnh Thừa Thiên Huế",),
        aliases=("Thừa Thiên - Huế", "Thừa Thiên-Huế", "Thừa Thiên – Huế", "TT-Huế")),
    PlaceRow("Huế", "thành phố", "Hue", "H", "2025-01-01", "", (), "hue", "hue", ("UBND thành phố Huế",)),
    PlaceRow("Đà Nẵng", "thành phố", "Da Nang", "ĐN", "1997-01-01", "", (), "da.nang", "dn",
        ("UBND thành phố Đà Nẵng",)),
    PlaceRow("Quảng Nam", "tỉnh", "Quang Nam", "QNa", "", "2025-06-30", ("Đà Nẵng",), "quang.nam", "qna",
        ("UBND tỉnh Quảng Nam",)),
    PlaceRow("Quảng Ngãi", "tỉnh", "Quang Ngai", "QNg", "", "", (), "quang.ngai", "qng",
        ("UBND tỉnh Quảng Ngãi",)),
    PlaceRow("Bình Định", "tỉnh", "Binh Dinh", "BĐ", "", "2025-06-30", ("Gia Lai",), "binh.dinh", "bdh",
        ("UBND tỉnh Bình Định",)),
    PlaceRow("Phú Yên", "tỉnh", "Phu Yen", "PY", "", "2025-06-30", ("Đắk Lắk",), "phu.yen", "py",
        ("UBND tỉnh Phú Yên",)),
    PlaceRow("Khánh Hòa", "tỉnh", "Khanh Hoa", "KH", "", "", (), "khanh.hoa", "kh", ("UBND tỉnh Khánh Hòa",)),
    PlaceRow("Ninh Thuận", "tỉnh", "Ninh Thuan", "NT", "", "2025-06-30", ("Khánh Hòa",), "ninh.thuan", "nt",
        ("UBND tỉnh Ninh Thuận",)),
    PlaceRow("Bình Thuận", "tỉnh", "Binh Thuan", "BTh", "", "2025-06-30", ("Lâm Đồng",), "binh.thuan", "bth",
        ("UBND tỉnh Bình Thuận",)),
    PlaceRow("Kon Tum", "tỉnh", "Kon Tum", "KT", "", "2025-06-30", ("Quảng Ngãi",), "kon.tum", "kt",
        ("UBND tỉnh Kon Tum",), aliases=("Kontum",)),
    PlaceRow("Gia Lai", "tỉnh", "Gia Lai", "GL", "", "", (), "gia.lai", "gl", ("UBND tỉnh Gia Lai",)),
    PlaceRow("Đắk Lắk", "tỉnh", "Dak Lak", "ĐL", "", "", (), "dak.lak", "dl", ("UBND tỉnh Đắk Lắk",),
        aliases=("Đắc Lắc", "Đắc Lắk", "Đăk Lăk", "Đăk Lắk", "Đắk Lăk", "Dak Lak")),
    PlaceRow("Đắk Nông", "tỉnh", "Dak Nong", "ĐNo", "2004-01-01", "2025-06-30", ("Lâm Đồng",), "dak.nong",
        "dno", ("UBND tỉnh Đắk Nông",), aliases=("Đắc Nông", "Đăk Nông", "Dak Nong")),
    PlaceRow("Lâm Đồng", "tỉnh", "Lam Dong", "LĐ", "", "", (), "lam.dong", "ld", ("UBND tỉnh Lâm Đồng",)),
    PlaceRow("Bình Phước", "tỉnh", "Binh Phuoc", "BP", "", "2025-06-30", ("Đồng Nai",), "binh.phuoc", "bp",
        ("UBND tỉnh Bình Phước",)),
    PlaceRow("Tây Ninh", "tỉnh", "Tay Ninh", "TNi", "", "", (), "tay.ninh", "tni", ("UBND tỉnh Tây Ninh",)),
    PlaceRow("Bình Dương", "tỉnh", "Binh Duong", "BD", "", "2025-06-30", ("Hồ Chí Minh",), "binh.duong", "bd",
        ("UBND tỉnh Bình Dương",)),
    PlaceRow("Đồng Nai", "tỉnh", "Dong Nai", "ĐNa", "", "2026-04", ("Đồng Nai",), "dong.nai", "dna",
        ("UBND tỉnh Đồng Nai",)),
    PlaceRow("Đồng Nai", "thành phố", "Dong Nai", "ĐNa", "2026-04", "", (), "dong.nai", "dna",
        ("UBND thành phố Đồng Nai",)),
    PlaceRow("Bà Rịa - Vũng Tàu", "tỉnh", "Ba Ria - Vung Tau", "BRVT", "", "2025-06-30", ("Hồ Chí Minh",),
        "ba.ria.vung.tau", "brvt", ("UBND tỉnh Bà Rịa - Vũng Tàu",),
        aliases=("Bà Rịa-Vũng Tàu", "Bà Rịa – Vũng Tàu", "BR-VT", "BRVT")),
    PlaceRow("Hồ Chí Minh", "thành phố", "Ho Chi Minh", "HCM", "1976-07-02", "", (), "ho.chi.minh", "hcm",
        ("UBND Thành phố Hồ Chí Minh", "UBND TP.HCM"),
        aliases=("TP.HCM", "TPHCM", "TP HCM", "TP. HCM", "Tp.HCM", "Tp. HCM", "TP Hồ Chí Minh",
                 "TP.Hồ Chí Minh", "TP. Hồ Chí Minh", "Tp Hồ Chí Minh", "Thành phố Hồ Chí Minh")),
    PlaceRow("Long An", "tỉnh", "Long An", "LA", "", "2025-06-30", ("Tây Ninh",), "long.an", "la",
        ("UBND tỉnh Long An",)),
    PlaceRow("Tiền Giang", "tỉnh", "Tien Giang", "TG", "", "2025-06-30", ("Đồng Tháp",), "tien.giang", "tg",
        ("UBND tỉnh Tiền Giang",)),
    PlaceRow("Bến Tre", "tỉnh", "Ben Tre", "BTr", "", "2025-06-30", ("Vĩnh Long",), "ben.tre", "btr",
        ("UBND tỉnh Bến Tre",)),
    PlaceRow("Trà Vinh", "tỉnh", "Tra Vinh", "TV", "", "2025-06-30", ("Vĩnh Long",), "tra.vinh", "tv",
        ("UBND tỉnh Trà Vinh",)),
    PlaceRow("Vĩnh Long", "tỉnh", "Vinh Long", "VL", "", "", (), "vinh.long", "vl", ("UBND tỉnh Vĩnh Long",)),
    PlaceRow("Đồng Tháp", "tỉnh", "Dong Thap", "ĐT", "", "", (), "dong.thap", "dt", ("UBND tỉnh Đồng Tháp",)),
    PlaceRow("An Giang", "tỉnh", "An Giang", "AG", "", "", (), "an.giang", "ag", ("UBND tỉnh An Giang",)),
    PlaceRow("Kiên Giang", "tỉnh", "Kien Giang", "KG", "", "2025-06-30", ("An Giang",), "kien.giang", "kg",
        ("UBND tỉnh Kiên Giang",)),
    PlaceRow("Cần Thơ", "thành phố", "Can Tho", "CT", "2004-01-01", "", (), "can.tho", "ct",
        ("UBND thành phố Cần Thơ",)),
    PlaceRow("Hậu Giang", "tỉnh", "Hau Giang", "HGi", "", "2025-06-30", ("Cần Thơ",), "hau.giang", "hgi",
        ("UBND tỉnh Hậu Giang",)),
    PlaceRow("Sóc Trăng", "tỉnh", "Soc Trang", "ST", "", "2025-06-30", ("Cần Thơ",), "soc.trang", "st",
        ("UBND tỉnh Sóc Trăng",)),
    PlaceRow("Bạc Liêu", "tỉnh", "Bac Lieu", "BL", "", "2025-06-30", ("Cà Mau",), "bac.lieu", "bl",
        ("UBND tỉnh Bạc Liêu",)),
    PlaceRow("Cà Mau", "tỉnh", "Ca Mau", "CM", "", "", (), "ca.mau", "cm", ("UBND tỉnh Cà Mau",)),
    # Gone before.
    PlaceRow("Bình Trị Thiên", "tỉnh", "Binh Tri Thien", "", "", "1989-06",
        ("Quảng Bình", "Quảng Trị", "Thừa Thiên Huế"), "binh.tri.thien", "binhtrithien",
        ("UBND tỉnh Bình Trị Thiên",)),
    PlaceRow("Nghĩa Bình", "tỉnh", "Nghia Binh", "", "", "1989-06", ("Quảng Ngãi", "Bình Định"), "nghia.binh",
        "nghiabinh", ("UBND tỉnh Nghĩa Bình",)),
    PlaceRow("Phú Khánh", "tỉnh", "Phu Khanh", "", "", "1989-06", ("Phú Yên", "Khánh Hòa"), "phu.khanh",
        "phukhanh", ("UBND tỉnh Phú Khánh",)),
    PlaceRow("Gia Lai - Kon Tum", "tỉnh", "Gia Lai - Kon Tum", "", "", "1991", ("Gia Lai", "Kon Tum"),
        "gia.lai.kon.tum", "gialaikontum", ("UBND tỉnh Gia Lai - Kon Tum",), aliases=("Gia Lai-Kon Tum",)),
    PlaceRow("Hà Sơn Bình", "tỉnh", "Ha Son Binh", "", "", "1991", ("Hà Tây", "Hòa Bình"), "ha.son.binh",
        "hasonbinh", ("UBND tỉnh Hà Sơn Bình",)),
    PlaceRow("Hà Tuyên", "tỉnh", "Ha Tuyen", "", "", "1991", ("Hà Giang", "Tuyên Quang"), "ha.tuyen",
        "hatuyen", ("UBND tỉnh Hà Tuyên",)),
    PlaceRow("Hoàng Liên Sơn", "tỉnh", "Hoang Lien Son", "", "", "1991", ("Lào Cai", "Yên Bái"),
        "hoang.lien.son", "hoanglienson", ("UBND tỉnh Hoàng Liên Sơn",)),
    PlaceRow("Nghệ Tĩnh", "tỉnh", "Nghe Tinh", "", "", "1991", ("Nghệ An", "Hà Tĩnh"), "nghe.tinh",
        "nghetinh", ("UBND tỉnh Nghệ Tĩnh",)),
    PlaceRow("Cửu Long", "tỉnh", "Cuu Long", "", "", "1992", ("Vĩnh Long", "Trà Vinh"), "cuu.long", "cuulong",
        ("UBND tỉnh Cửu Long",)),
    PlaceRow("Hà Nam Ninh", "tỉnh", "Ha Nam Ninh", "", "", "1992", ("Nam Hà", "Ninh Bình"), "ha.nam.ninh",
        "hanamninh", ("UBND tỉnh Hà Nam Ninh",)),
    PlaceRow("Thuận Hải", "tỉnh", "Thuan Hai", "", "", "1992", ("Ninh Thuận", "Bình Thuận"), "thuan.hai",
        "thuanhai", ("UBND tỉnh Thuận Hải",)),
    PlaceRow("Bắc Thái", "tỉnh", "Bac Thai", "", "", "1996-12-31", ("Bắc Kạn", "Thái Nguyên"), "bac.thai",
        "bacthai", ("UBND tỉnh Bắc Thái",)),
    PlaceRow("Hà Bắc", "tỉnh", "Ha Bac", "", "", "1996-12-31", ("Bắc Giang", "Bắc Ninh"), "ha.bac", "habac",
        ("UBND tỉnh Hà Bắc",)),
    PlaceRow("Hải Hưng", "tỉnh", "Hai Hung", "", "", "1996-12-31", ("Hải Dương", "Hưng Yên"), "hai.hung",
        "haihung", ("UBND tỉnh Hải Hưng",)),
    PlaceRow("Minh Hải", "tỉnh", "Minh Hai", "", "", "1996-12-31", ("Bạc Liêu", "Cà Mau"), "minh.hai",
        "minhhai", ("UBND tỉnh Minh Hải",)),
    PlaceRow("Nam Hà", "tỉnh", "Nam Ha", "", "", "1996-12-31", ("Hà Nam", "Nam Định"), "nam.ha", "namha",
        ("UBND tỉnh Nam Hà",)),
    PlaceRow("Quảng Nam - Đà Nẵng", "tỉnh", "Quang Nam - Da Nang", "", "", "1996-12-31",
        ("Quảng Nam", "Đà Nẵng"), "quang.nam.da.nang", "quangnamdanang", ("UBND tỉnh Quảng Nam - Đà Nẵng",),
        aliases=("Quảng Nam-Đà Nẵng",)),
    PlaceRow("Sông Bé", "tỉnh", "Song Be", "", "", "1996-12-31", ("Bình Dương", "Bình Phước"), "song.be",
        "songbe", ("UBND tỉnh Sông Bé",)),
    PlaceRow("Vĩnh Phú", "tỉnh", "Vinh Phu", "", "", "1996-12-31", ("Phú Thọ", "Vĩnh Phúc"), "vinh.phu",
        "vinhphu", ("UBND tỉnh Vĩnh Phú",)),
    PlaceRow("Cần Thơ", "tỉnh", "Can Tho", "", "1992", "2003-12-31", ("Cần Thơ", "Hậu Giang"), "can.tho",
        "ct", ("UBND tỉnh Cần Thơ",)),
    PlaceRow("Hà Tây", "tỉnh", "Ha Tay", "", "", "2008-07-31", ("Hà Nội",), "ha.tay", "hatay",
        ("UBND tỉnh Hà Tây",)),
)
# fmt: on
