"""URN:LEX names, ELI paths and Akoma Ntoso work URIs."""

import datetime as dt

import pytest

from vanban import InstrumentKind, LegalInstrument, Symbol
from vanban._identifiers import akn, eli, urn_lex


def instrument(
    kind: str | None, symbol: str, *issuers: str, issued: str | None = None, year: int | None = None
) -> LegalInstrument:
    read = Symbol.parse(symbol)
    day = dt.date.fromisoformat(issued) if issued is not None else None
    return LegalInstrument(
        kind=InstrumentKind(kind) if kind is not None else None,
        number=read.number,
        year=read.year or (day.year if day is not None else year),
        symbol=read,
        issuers=issuers,
        issued=day,
    )


@pytest.mark.parametrize(
    ("cited", "urn", "path", "uri"),
    [
        (
            instrument("nghị định", "77/2010/NĐ-CP", "Chính phủ", issued="2010-07-12"),
            "urn:lex:vn:chinh.phu:nghi.dinh:2010-07-12;77",
            "eli/vn/decree/2010/07/12/77/oj",
            "/akn/vn/act/decree/2010-07-12/77",
        ),
        (
            instrument("nghị định", "03/2019/NĐ-CP", "Chính phủ"),
            "urn:lex:vn:chinh.phu:nghi.dinh:2019;3",
            "eli/vn/decree/2019/3/oj",
            "/akn/vn/act/decree/2019/3",
        ),
        (
            instrument("luật", "64/2025/QH15", "Quốc hội", issued="2025-02-19"),
            "urn:lex:vn:quoc.hoi:luat:2025-02-19;64",
            "eli/vn/law/2025/02/19/64/oj",
            "/akn/vn/act/law/2025-02-19/64-2025-qh15",
        ),
        (
            instrument("nghị quyết", "202/2025/QH15", "Quốc hội", issued="2025-06-12"),
            "urn:lex:vn:quoc.hoi:nghi.quyet:2025-06-12;202",
            "eli/vn/resolution/qh/2025/06/12/202/oj",
            "/akn/vn/act/resolution/qh/2025-06-12/202-2025-qh15",
        ),
        (
            instrument("luật", "07/1997/QHX", "Quốc hội"),
            "urn:lex:vn:quoc.hoi:luat:1997;7",
            "eli/vn/law/1997/7/oj",
            "/akn/vn/act/law/1997/7-1997-qhx",
        ),
        (
            instrument("luật", "21-LCT/HĐNN8", "Quốc hội", issued="1989-06-30"),
            "urn:lex:vn:quoc.hoi:luat:1989-06-30;21",
            "eli/vn/law/1989/06/30/21/oj",
            "/akn/vn/act/law/1989-06-30/21-hdnn8",
        ),
        (
            instrument("pháp lệnh", "23/2004/PL-UBTVQH11", "Ủy ban Thường vụ Quốc hội", issued="2004-08-20"),
            "urn:lex:vn:uy.ban.thuong.vu.quoc.hoi:phap.lenh:2004-08-20;23",
            "eli/vn/ordinance/2004/08/20/23/oj",
            "/akn/vn/act/ordinance/2004-08-20/23-2004-ubtvqh11",
        ),
        (
            instrument(
                "thông tư liên tịch", "07/2012/TTLT-BCA-BQP", "Bộ Công an", "Bộ Quốc phòng", issued="2012-06-29"
            ),
            "urn:lex:vn:bo.cong.an+bo.quoc.phong:thong.tu.lien.tich:2012-06-29;7",
            "eli/vn/joint-circular/bca-bqp/2012/06/29/7/oj",
            "/akn/vn/act/joint-circular/bca-bqp/2012-06-29/7",
        ),
        (
            instrument("quyết định", "107/2003/QĐ-TTg", "Thủ tướng", issued="2003-06-02"),
            "urn:lex:vn:thu.tuong.chinh.phu:quyet.dinh:2003-06-02;107",
            "eli/vn/decision/ttg/2003/06/02/107/oj",
            "/akn/vn/act/decision/ttg/2003-06-02/107",
        ),
        (
            instrument("thông tư", "12/2003/TT-BGD", "Bộ GD&ĐT"),
            "urn:lex:vn:bo.giao.duc.va.dao.tao:thong.tu:2003;12",
            "eli/vn/circular/bgddt/2003/12/oj",
            "/akn/vn/act/circular/bgddt/2003/12",
        ),
        (
            instrument("nghị quyết", "66.19/2026/NQ-CP", "Chính phủ"),
            "urn:lex:vn:chinh.phu:nghi.quyet:2026;66.19",
            "eli/vn/resolution/cp/2026/66.19/oj",
            "/akn/vn/act/resolution/cp/2026/66.19",
        ),
        (
            instrument("nghị quyết", "30a/2008/NQ-CP", "Chính phủ"),
            "urn:lex:vn:chinh.phu:nghi.quyet:2008;30a",
            "eli/vn/resolution/cp/2008/30a/oj",
            "/akn/vn/act/resolution/cp/2008/30a",
        ),
        (
            instrument("công văn", "571/VPCP-KTTH", "Văn phòng Chính phủ", issued="2020-02-03"),
            "urn:lex:vn:van.phong.chinh.phu:cong.van:2020-02-03;571",
            "eli/vn/letter/vpcp/2020/02/03/571",
            "/akn/vn/doc/letter/vpcp/2020-02-03/571",
        ),
    ],
)
def test_an_instrument_of_the_centre(cited: LegalInstrument, urn: str, path: str, uri: str) -> None:
    assert (cited.urn_lex, cited.eli, cited.akn) == (urn, path, uri)


@pytest.mark.parametrize(
    ("issuer", "urn", "uri"),
    [
        ("UBND thành phố Hà Nội", "vn;ha.noi:uy.ban.nhan.dan", "vn-hn/act/decision/ubnd"),
        ("UBND TP.HCM", "vn;ho.chi.minh:uy.ban.nhan.dan", "vn-hcm/act/decision/ubnd"),
        (
            "Ủy ban nhân dân tỉnh Bà Rịa - Vũng Tàu",
            "vn;ba.ria.vung.tau:uy.ban.nhan.dan",
            "vn-brvt/act/decision/ubnd",
        ),
        (
            "UBND huyện Đông Anh, thành phố Hà Nội",
            "vn;ha.noi:uy.ban.nhan.dan.huyen.dong.anh",
            "vn-hn/act/decision/ubnd.huyen.dong.anh",
        ),
        ("Sở Y tế Nghệ An", "vn;nghe.an:so.y.te", "vn-na/act/decision/syt"),
        ("Công an tỉnh Nghệ An", "vn;nghe.an:cong.an", "vn-na/act/decision/cat"),
        ("Thành ủy Hà Nội", "vn;ha.noi:thanh.uy", "vn-hn/doc/decision/tu"),
        ("Ban Thường vụ Tỉnh ủy Nghệ An", "vn;nghe.an:ban.thuong.vu.tinh.uy", "vn-na/doc/decision/btvtu"),
    ],
)
def test_a_body_of_a_place_names_the_place(issuer: str, urn: str, uri: str) -> None:
    day = dt.date(2016, 5, 20)
    decision = LegalInstrument(kind=InstrumentKind.DECISION, number="15", issuers=(issuer,), issued=day)
    assert decision.urn_lex == f"urn:lex:{urn}:quyet.dinh:2016-05-20;15"
    assert decision.akn == f"/akn/{uri}/2016-05-20/15"


@pytest.mark.parametrize("issuer", ["UBND", "Ủy ban nhân dân", "UBND huyện Đông Anh", "HĐND thành phố", "!"])
def test_a_body_of_an_unknown_place_has_no_identifier(issuer: str) -> None:
    decision = instrument("quyết định", "15/2016/QĐ-UBND", issuer)
    assert (decision.urn_lex, decision.eli, decision.akn) == (None, None, None)


@pytest.mark.parametrize(
    "issuer",
    [
        "Bộ Tư lệnh Thành phố Hồ Chí Minh",
        "Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh",
        "Quân khu 7",
        "Tổng công ty Mẫu",
    ],
)
def test_a_body_that_is_of_no_place_names_none(issuer: str) -> None:
    found = urn_lex(InstrumentKind.PLAN, "1", 2020, (issuer,), None)
    assert found is not None
    assert found.startswith("urn:lex:vn:")


@pytest.mark.parametrize(
    ("issuer", "actor"),
    [
        ("Bộ Chính trị", "bct"),
        ("Ban Bí thư", "bbt"),
        ("Ban Chấp hành Trung ương Đảng", "bchtw"),
        ("Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam", "bchtw"),
        ("Ban Tổ chức Trung ương", "btctw"),
    ],
)
def test_a_paper_of_the_party_is_no_act(issuer: str, actor: str) -> None:
    resolution = instrument("nghị quyết", "28-NQ/TW", issuer, issued="2008-09-22")
    assert resolution.akn == f"/akn/vn/doc/resolution/{actor}/2008-09-22/28"
    assert resolution.eli == f"eli/vn/resolution/{actor}/2008/09/22/28"


def test_letters_of_the_party_tell_it_from_the_state() -> None:
    assert instrument("nghị quyết", "28-NQ/TW", issued="2018-05-23").akn == "/akn/vn/doc/resolution/tw/2018-05-23/28"
    assert instrument("nghị quyết", "12-NQ/ĐUX", year=2018).akn == "/akn/vn/doc/resolution/dux/2018/12"


def test_letters_stand_in_for_names() -> None:
    joint = instrument("thông tư liên tịch", "07/2012/TTLT/BCA-BQP")
    assert joint.urn_lex is None
    assert joint.akn == "/akn/vn/act/joint-circular/bca-bqp/2012/7"


def test_letters_of_bodies_beat_the_wording_of_names() -> None:
    assert instrument("thông tư", "1/2008/TT-BVHTTDL", "Bộ Văn hóa").akn == "/akn/vn/act/circular/bvhttdl/2008/1"


def test_a_ministry_of_unknown_letters_keeps_them() -> None:
    assert urn_lex(InstrumentKind.CIRCULAR, "1", 2020, ("Bộ XYZ",), None) == "urn:lex:vn:bo.xyz:thong.tu:2020;1"


def test_bodies_of_two_places_have_no_common_jurisdiction() -> None:
    bodies = ("UBND tỉnh Nghệ An", "UBND tỉnh Hà Tĩnh")
    assert urn_lex(InstrumentKind.PLAN, "1", 2020, bodies, None) is None
    assert akn(InstrumentKind.PLAN, "1", 2020, None, bodies, None) is None


@pytest.mark.parametrize("number", [None, "", "x", "1/2", "1:2", "1..2", "١"])
def test_without_a_plain_number_there_is_no_identifier(number: str | None) -> None:
    kind, bodies = InstrumentKind.DECREE, ("Chính phủ",)
    assert urn_lex(kind, number, 2020, bodies, None) is None
    assert eli(kind, number, 2020, None, bodies, None) is None
    assert akn(kind, number, 2020, None, bodies, None) is None


@pytest.mark.parametrize("year", [None, 0, -1, 20219])
def test_without_a_year_there_is_no_identifier(year: int | None) -> None:
    kind, bodies = InstrumentKind.DECREE, ("Chính phủ",)
    assert urn_lex(kind, "77", year, bodies, None) is None
    assert eli(kind, "77", year, None, bodies, None) is None
    assert akn(kind, "77", year, None, bodies, None) is None


def test_without_a_kind_there_is_no_identifier() -> None:
    bare = instrument(None, "64/2025/QH15", "Quốc hội")
    assert (bare.urn_lex, bare.eli, bare.akn) == (None, None, None)


def test_a_kind_that_many_issue_needs_an_issuer() -> None:
    assert akn(InstrumentKind.CIRCULAR, "1", 2020, None, (), None) is None
    assert eli(InstrumentKind.CIRCULAR, "1", 2020, None, (), None) is None


def test_a_law_is_numbered_by_term_and_the_term_stands_in_its_symbol() -> None:
    assert akn(InstrumentKind.LAW, "64", 2025, None, ("Quốc hội",), None) is None
    assert eli(InstrumentKind.LAW, "64", 2025, None, ("Quốc hội",), None) == "eli/vn/law/2025/64/oj"


def test_a_law_known_by_name_has_no_number_and_no_identifier() -> None:
    named = LegalInstrument.parse("Luật Đất đai năm 2013")
    assert (named.urn_lex, named.eli, named.akn) == (None, None, None)
