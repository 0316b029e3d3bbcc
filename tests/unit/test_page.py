"""What each line of a page is for, and what the page says of itself."""

import datetime as dt
import unicodedata

import pytest

from vanban import _bylines, _captions, _page
from vanban._bylines import heads_links
from vanban._tables import media, pages, pictures, surnames
from vanban._text import prepare
from vanban.errors import UnreadableError
from vanban.reading import read_article

ROWS = [
    *((row.words, row.use, row.examples) for row in pages.ROWS),
    *((row.words, row.use, row.examples) for row in media.ROWS),
    *((row.words, row.use, row.examples) for row in pictures.ROWS),
]
TITLE = "Huyện Lam Khê bàn việc sửa cầu Đá"
LEAD = "Sáng 5/3, tại thị trấn Lam Khê, Ủy ban nhân dân huyện họp bàn việc sửa cầu Đá trước mùa mưa năm nay."
BODY = "Theo báo cáo tại cuộc họp, cây cầu đã dùng hơn ba mươi năm, mặt cầu bong tróc và lan can gãy nhiều đoạn."
MORE = "Các đơn vị thống nhất khởi công trong tháng tới và giữ một làn đường cho người dân đi lại trong lúc thi công."
VIETNAM = dt.timezone(dt.timedelta(hours=7))


def read(*lines: str) -> _page.Page:
    return _page.read_page(prepare("\n".join(lines)))


def roles(*lines: str) -> list[tuple[str, str]]:
    text = "\n".join(lines)
    return [(block.role, block.span.of(text)) for block in _page.read_page(prepare(text)).blocks]


def captions(*lines: str) -> list[str]:
    return [text for role, text in roles(*lines) if role == "caption"]


def lead(*lines: str) -> str | None:
    span = read(*lines).lead
    return None if span is None else span.of("\n".join(lines))


def examples(*uses: str) -> list[tuple[str, str]]:
    return [(words, example) for words, use, held in ROWS if use in uses for example in held]


# The tables.


def test_a_row_has_an_example_that_holds_it() -> None:
    for words, use, held in ROWS:
        assert held, (words, use)
        assert all(words.casefold() in example.casefold() for example in held), (words, use)


def test_a_row_stands_once() -> None:
    known = [(words, use) for words, use, _ in ROWS]
    assert len(known) == len(set(known))


def test_a_use_is_described() -> None:
    described = "".join(row.__doc__ or "" for row in (pages.PageRow, media.MediumRow, pictures.PictureRow))
    for _, use, _ in ROWS:
        assert f'"{use}":' in described


@pytest.mark.parametrize(("_words", "line"), examples("furniture", "counter", "footer"))
def test_line_of_the_page(_words: str, line: str) -> None:
    assert roles(TITLE, "", LEAD, "", BODY, "", line)[-1] == ("furniture", line)


@pytest.mark.parametrize(("_words", "line"), examples("section"))
def test_links_to_other_pages(_words: str, line: str) -> None:
    blocks = roles(TITLE, "", LEAD, "", BODY, "", line, "Cầu Đá sắp khởi công", "Huyện có cầu mới")
    assert [role for role, _ in blocks] == ["title", "lead", "body", "furniture", "furniture", "furniture"]


@pytest.mark.parametrize(("_words", "line"), examples("listed", "sorted"))
def test_heading_of_a_list_of_links(_words: str, line: str) -> None:
    assert heads_links(line)
    assert heads_links(line.upper())
    assert not heads_links(f"{line} về cầu Đá")


@pytest.mark.parametrize(("_words", "line"), examples("home", "filed"))
def test_the_section_of_a_page(_words: str, line: str) -> None:
    assert read_article(f"<p>{line}</p><h1>{TITLE}</h1><p>{LEAD}</p>").section == "Giao thông"


@pytest.mark.parametrize(("_words", "line"), examples("menu"))
def test_a_menu_is_no_section(_words: str, line: str) -> None:
    entries = "".join(f"<a href=/>{entry}</a> | " for entry in line.split(" | "))
    assert read_article(f"<p>{entries}</p><h1>{TITLE}</h1><p>{LEAD}</p>").section is None


@pytest.mark.parametrize(("_words", "line"), examples("change"))
def test_the_day_of_a_change(_words: str, line: str) -> None:
    page = f"<h1>{TITLE}</h1><p class=date>{line}</p><p class=date>05/03/2022</p><p>{LEAD}</p>"
    assert read_article(page).published == dt.date(2022, 3, 5)


@pytest.mark.parametrize(("_words", "line"), examples("comments"))
def test_what_readers_wrote(_words: str, line: str) -> None:
    page = f"<h1>{TITLE}</h1><p>{LEAD}</p><p>{BODY}</p><div>{line}</div><p>Cầu này yếu lắm rồi, mong sửa cho sớm.</p>"
    article = read_article(page)
    assert article.paragraphs == (LEAD, BODY)
    assert article.boilerplate == (line, "Cầu này yếu lắm rồi, mong sửa cho sớm.")


@pytest.mark.parametrize("row", [row for row in pages.ROWS if row.since or row.until])
def test_a_service_has_its_years(row: pages.PageRow) -> None:
    assert (row.since or 0) <= (row.until or 9999)
    inside = row.since or row.until
    outside = row.until + 1 if row.until else (row.since or 0) - 1
    (line,) = row.examples
    for year, seen in ((inside, True), (outside, False), (None, True)):
        page = _page.read_page(prepare(f"{TITLE}\n\n{LEAD}\n\n{BODY}\n\n{line}\n\n{MORE}\n\n{line}"), year=year)
        assert (page.blocks[-1].role == "furniture") is seen, (year, line)


@pytest.mark.parametrize(("_words", "line"), examples("byline"))
def test_label_of_a_byline(_words: str, line: str) -> None:
    assert roles(TITLE, "", LEAD, "", BODY, "", line)[-1] == ("byline", line)
    assert read(TITLE, "", LEAD, "", BODY, "", line).authors[0].endswith("Hà An")


@pytest.mark.parametrize(("_words", "line"), examples("staff"))
def test_byline_without_a_name(_words: str, line: str) -> None:
    assert read(TITLE, LEAD, f"{BODY} {line}").authors == (line.rstrip("."),)


@pytest.mark.parametrize(("_words", "line"), examples("note"))
def test_note_behind_a_name(_words: str, line: str) -> None:
    page = read(TITLE, LEAD, f"{BODY} {line}")
    assert (page.authors, page.source) == (("Hà An",), None)


@pytest.mark.parametrize(("_words", "line"), examples("origin"))
def test_origin(_words: str, line: str) -> None:
    assert read(TITLE, LEAD, f"{BODY} {MORE} {line}").source == "Báo Lam Khê"


@pytest.mark.parametrize(("_words", "line"), examples("outlet"))
def test_outlet(_words: str, line: str) -> None:
    page = read(TITLE, LEAD, BODY, line)
    assert (page.authors, page.source) == ((), line)


@pytest.mark.parametrize(("words", "example"), examples("medium"))
def test_medium(words: str, example: str) -> None:
    if example.startswith("(") or example.endswith("-"):
        page = read(TITLE, f"{example} {LEAD}", BODY)
        assert lead(TITLE, f"{example} {LEAD}", BODY) == LEAD
    else:
        page = read(TITLE, LEAD, BODY, f"Hà An/{example}")
        assert page.authors == ("Hà An",)
    assert page.source is not None
    assert page.source.casefold() == words.casefold()


@pytest.mark.parametrize(("_words", "line"), examples("stamp"))
def test_words_around_the_day(_words: str, line: str) -> None:
    page = read(TITLE, "", line, LEAD)
    assert page.published is not None
    assert (page.published.year, page.published.month) == (2022, 3)


@pytest.mark.parametrize(("_words", "line"), examples("credit", "scene", "figure", "act"))
def test_caption_on_a_line_of_its_own(_words: str, line: str) -> None:
    assert captions(TITLE, "", LEAD, "", BODY, "", line, "", MORE) == [line]


@pytest.mark.parametrize(("_words", "line"), examples("speech"))
def test_what_somebody_says_is_no_caption(_words: str, line: str) -> None:
    assert captions(TITLE, "", LEAD, "", BODY, "", line, "", MORE) == []


@pytest.mark.parametrize(("_words", "example"), examples("start", "opener", "moment"))
def test_caption_in_front_of_a_new_sentence(_words: str, example: str) -> None:
    assert captions(TITLE, LEAD, f"Quang cảnh buổi họp {example}, việc này đã xong.") == ["Quang cảnh buổi họp"]


@pytest.mark.parametrize(("_words", "example"), examples("link"))
def test_nothing_ends_with_a_link(_words: str, example: str) -> None:
    assert captions(TITLE, LEAD, f"Quang cảnh buổi họp {example} Theo báo cáo, việc này đã xong.") == []


@pytest.mark.parametrize(("_words", "line"), examples("topic"))
def test_topic_without_a_full_stop_is_a_heading(_words: str, line: str) -> None:
    assert captions(TITLE, LEAD, f"{BODY} {line} Theo báo cáo, việc này đã xong.") == []


@pytest.mark.parametrize(("_words", "line"), examples("pose"))
def test_pose_at_the_head_of_a_paragraph(_words: str, line: str) -> None:
    assert captions(TITLE, LEAD, f"{line} Theo báo cáo, việc này đã xong. {MORE}") == [line]


@pytest.mark.parametrize(("_words", "line"), examples("agency"))
def test_agency_as_credit(_words: str, line: str) -> None:
    assert captions(TITLE, LEAD, f"{line} Hai bên đã họp bàn. {MORE}") == [line]


@pytest.mark.parametrize("family", [row.name for row in surnames.ROWS if row.sort == "sure"])
def test_family_name_without_a_full_stop_before_it(family: str) -> None:
    name = f"{family} An"
    assert read(TITLE, LEAD, f"{BODY} Cầu sập bất cứ lúc nào {name}").authors == (name,)


@pytest.mark.parametrize(("_words", "example"), examples("bearer"))
def test_bearer_of_a_name(_words: str, example: str) -> None:
    assert read(TITLE, LEAD, f"{BODY} Việc này do {example} Nguyễn Hà").authors == ()


@pytest.mark.parametrize(("_words", "line"), examples("pointer"))
def test_pointer_behind_the_report(_words: str, line: str) -> None:
    assert roles(TITLE, LEAD, f"{BODY} {line}")[-2:] == [("body", BODY), ("furniture", line)]
    link = f"{line} >> Huyện có cầu mới"
    assert roles(TITLE, LEAD, f"{BODY} {link}")[-1] == ("furniture", link)
    assert roles(TITLE, LEAD, f"{BODY} {line} >> Hà An")[-2:] == [("furniture", f"{line} >>"), ("byline", "Hà An")]


@pytest.mark.parametrize(("_words", "line"), examples("footer"))
def test_footer_in_the_last_paragraph(_words: str, line: str) -> None:
    assert roles(TITLE, LEAD, f"{BODY} Hà An. {line}")[2:] == [
        ("body", BODY),
        ("byline", "Hà An."),
        ("furniture", line),
    ]


@pytest.mark.parametrize(("_words", "line"), examples("heading"))
def test_heading_is_no_name(_words: str, line: str) -> None:
    assert read(TITLE, LEAD, BODY, line).authors == ()


# Headline.


def test_headline_is_the_first_line() -> None:
    assert roles(TITLE, "", LEAD)[0] == ("title", TITLE)


def test_headline_stands_under_menu_and_clock() -> None:
    blocks = roles("Trang chủ", "Thứ Sáu, 07/11/2025", "Thời sự", TITLE, LEAD)
    assert [role for role, _ in blocks] == ["furniture", "dateline", "furniture", "title", "lead"]


def test_paragraph_under_a_prefix_is_no_headline() -> None:
    assert read(f"(Chinhphu.vn) - {LEAD}", BODY).title is None


def test_long_line_is_no_headline() -> None:
    assert read(f"{LEAD} {BODY} {MORE}").title is None


def test_lonely_sentence_is_no_headline() -> None:
    assert read("Huyện họp bàn việc sửa cầu.").title is None


def test_short_headline_may_end_with_a_full_stop() -> None:
    assert read("Huyện họp bàn việc sửa cầu.", LEAD).title is not None


def test_headline_may_trail_off() -> None:
    assert read(f"{LEAD[:-1]} và còn nhiều việc khác nữa...", BODY).title is not None


def test_text_may_be_nothing_but_furniture() -> None:
    assert roles("Tìm kiếm", "...") == [("furniture", "Tìm kiếm"), ("furniture", "...")]


# Lead.


def test_lead_is_the_opening_paragraph() -> None:
    assert lead(TITLE, "", LEAD, "", BODY) == LEAD


def test_lead_may_stand_behind_the_byline() -> None:
    blocks = roles(TITLE, "", BODY, MORE, "Hà An", "", "", "", LEAD, "")
    assert [role for role, _ in blocks] == ["title", "body", "body", "byline", "lead"]


def test_two_blank_lines_displace_a_lead_only_behind_a_byline() -> None:
    assert lead(TITLE, "", BODY, "Hà An", "", "", LEAD) == LEAD
    assert lead(TITLE, "", BODY, MORE, "", "", LEAD) == BODY


@pytest.mark.parametrize(
    "line", ["Hà An", "Tìm kiếm", "Bản quyền thuộc về Ủy ban nhân dân huyện Lam Khê, tỉnh Thanh Bình"]
)
def test_end_of_a_page_is_no_lead(line: str) -> None:
    assert lead(TITLE, "", BODY, MORE, "", "", "", line) == BODY


def test_displaced_lead_needs_its_blank_line() -> None:
    assert lead(TITLE, LEAD, BODY, "Hà An", "", "", "", MORE) == LEAD


def test_caption_is_no_lead() -> None:
    assert lead(TITLE, "", "Quang cảnh buổi họp.", "", LEAD) == LEAD


def test_lead_may_want_its_full_stop() -> None:
    assert lead(TITLE, LEAD[:-1], BODY) == LEAD[:-1]
    assert lead(TITLE, LEAD[:-1]) == LEAD[:-1]
    assert lead(TITLE, "", LEAD[:-1], BODY, MORE, "Hà An", "", "", "", MORE) == MORE


def test_short_or_endless_opening_is_no_lead() -> None:
    assert lead(TITLE, "", "Huyện họp.", BODY) is None
    assert lead(TITLE, "", f"{BODY} " * 20, MORE) is None


def test_page_of_captions_has_no_lead() -> None:
    assert lead(TITLE, "Quang cảnh buổi họp") is None


@pytest.mark.parametrize(
    ("opening", "medium"),
    [
        ("(Lamkhe.gov.vn) - ", "Lamkhe.gov.vn"),
        ("(Lam Khê) – ", "Lam Khê"),
        ("(BLK) ", "BLK"),
        ("LKO - ", "LKO"),
        ("VOV.VN - ", "VOV.VN"),
        ("Lam Khê (TTXVN 5/3) - ", "TTXVN"),
        ("Lam Khê (TTXVN, ngày 5/3) - ", "TTXVN"),
        ("LAM KHÊ - ", None),
        ("Online - ", None),
        ("GD&TĐ - ", "GD&TĐ"),
    ],
)
def test_prefix_is_no_part_of_the_lead(opening: str, medium: str | None) -> None:
    assert roles(TITLE, "", opening + LEAD, BODY)[1:3] == [("dateline", opening.strip()), ("lead", LEAD)]
    assert read(TITLE, "", opening + LEAD, BODY).source == medium


@pytest.mark.parametrize("opening", ["(Nguồn: AP) - ", "(ba tháng) ", "LÀNG - ", "Xe-Đạp - ", "(2015) - "])
def test_what_only_looks_like_a_prefix(opening: str) -> None:
    assert _bylines.prefix(opening + LEAD) is None


def test_byline_behind_a_prefix() -> None:
    assert roles("(A0) -Tác giả:A") == [("dateline", "(A0) -"), ("body", "Tác giả:A")]


def test_prefix_of_a_displaced_lead() -> None:
    lines = (TITLE, "", BODY, MORE, BODY, MORE, "Hà An", "", "", "", f"GD&TĐ - {LEAD}")
    assert roles(*lines)[-2:] == [("dateline", "GD&TĐ -"), ("lead", LEAD)]


def test_first_prefix_counts() -> None:
    assert read(TITLE, f"(TTXVN) - {LEAD}", f"(VOV) - {BODY}").source == "TTXVN"


# The day of publication.


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("12/04/2017", dt.date(2017, 4, 12)),
        ("12.4.2017", dt.date(2017, 4, 12)),
        ("2017-04-12", dt.date(2017, 4, 12)),
        ("Đăng vào 02/08/2022", dt.date(2022, 8, 2)),
        ("Ngày 2 tháng 8 năm 2022", dt.date(2022, 8, 2)),
        ("02/08/2022 | Lượt xem: 1.204", dt.date(2022, 8, 2)),
    ],
)
def test_day(line: str, day: dt.date) -> None:
    assert _bylines.stamp(line) == day


@pytest.mark.parametrize(
    ("line", "moment"),
    [
        ("Thứ Ba, 27/07/2010, 14:00", dt.datetime(2010, 7, 27, 14, 0, tzinfo=VIETNAM)),
        ("11:10 18/07/2022", dt.datetime(2022, 7, 18, 11, 10, tzinfo=VIETNAM)),
        ("15:46, 31/07/2020", dt.datetime(2020, 7, 31, 15, 46, tzinfo=VIETNAM)),
        ("08:30 | 12/04/2017", dt.datetime(2017, 4, 12, 8, 30, tzinfo=VIETNAM)),
        ("31-07-2020 - 10:00 AM", dt.datetime(2020, 7, 31, 10, 0, tzinfo=VIETNAM)),
        ("31-07-2020 - 2:05 PM", dt.datetime(2020, 7, 31, 14, 5, tzinfo=VIETNAM)),
        ("12:15 PM 31/07/2020", dt.datetime(2020, 7, 31, 12, 15, tzinfo=VIETNAM)),
        ("Cập nhật lúc 9h ngày 12/4/2017", dt.datetime(2017, 4, 12, 9, 0, tzinfo=VIETNAM)),
        ("Cập nhật: 16g05 12/4/2017", dt.datetime(2017, 4, 12, 16, 5, tzinfo=VIETNAM)),
        ("Thứ sáu, 22/11/2024, 16:08 (GMT+7)", dt.datetime(2024, 11, 22, 16, 8, tzinfo=VIETNAM)),
        ("2017-04-12T08:30:00Z", dt.datetime(2017, 4, 12, 8, 30, tzinfo=dt.UTC)),
        ("2017-04-12 08:30", dt.datetime(2017, 4, 12, 8, 30, tzinfo=VIETNAM)),
    ],
)
def test_moment(line: str, moment: dt.datetime) -> None:
    stamp = _bylines.stamp(line)
    assert stamp == moment
    assert isinstance(stamp, dt.datetime)
    assert stamp.utcoffset() == moment.utcoffset()


@pytest.mark.parametrize(
    "line", ["31/06/2017", "25:10 12/04/2017", "Năm 2017", "14:00", "12/04/2017 họp", "12/4", "2017"]
)
def test_no_day(line: str) -> None:
    assert _bylines.stamp(line) is None


def test_published_under_the_headline() -> None:
    assert read(TITLE, "", "12/04/2017", LEAD).published == dt.date(2017, 4, 12)


def test_published_at_the_end() -> None:
    assert read(TITLE, "", LEAD, BODY, "Cập nhật: 12/04/2017").published == dt.date(2017, 4, 12)


def test_published_behind_the_name() -> None:
    page = read(TITLE, LEAD, f"{BODY} Hà An | 05:06 12/04/2017")
    assert page.authors == ("Hà An",)
    assert page.published == dt.datetime(2017, 4, 12, 5, 6, tzinfo=VIETNAM)


def test_day_right_above_the_headline_counts() -> None:
    assert read("12/04/2017", TITLE, LEAD).published == dt.date(2017, 4, 12)


def test_day_under_the_headline_wins_over_the_clock_above() -> None:
    assert read("07/11/2025", TITLE, "12/04/2017", LEAD).published == dt.date(2017, 4, 12)


def test_clock_above_the_menu_is_no_publication_day() -> None:
    assert read("Thứ Sáu, 07/11/2025, 16:08", "Trang chủ", TITLE, LEAD).published is None


def test_day_within_the_report_is_no_publication_day() -> None:
    assert read(TITLE, LEAD, "12/04/2017", BODY).published is None


# Bylines.


@pytest.mark.parametrize(
    ("line", "authors", "source"),
    [
        ("Hà An", ("Hà An",), None),
        ("P.Đăng", ("P.Đăng",), None),
        ("Ch. Khê", ("Ch. Khê",), None),
        ("THU HÀ", ("THU HÀ",), None),
        ("B.B.Đ", ("B.B.Đ",), None),
        ("Hà An -", ("Hà An",), None),
        ("Hà An - Minh Khê", ("Hà An", "Minh Khê"), None),
        ("Hà An-Minh Khê/VOV", ("Hà An", "Minh Khê"), "VOV"),
        ("Hà An, Minh Khê và Thu Lam", ("Hà An", "Minh Khê", "Thu Lam"), None),
        ("Hà An (TTXVN)", ("Hà An",), "TTXVN"),
        ("Hà An và TTXVN", ("Hà An",), None),
        ("Hà An / NĐT", ("Hà An",), "NĐT"),
        ("Hà An (từ Bắc Kinh)", ("Hà An",), None),
        ("Hà An (Theo AP)", ("Hà An",), "AP"),
        ("Hà An (Tổng hợp theo báo Dân Việt, Lam Khê)", ("Hà An",), "Dân Việt, Lam Khê"),
        ("Hà An (tổng hợp AS)", ("Hà An",), "AS"),
        ("(Tổng hợp) Hà An", ("Hà An",), None),
        ("(Tổng hợp)", (), None),
        ("Hà An/VOV.VN Hà An/VOV.VN", ("Hà An",), "VOV.VN"),
        ("Hà An/VOV.VN Theo Daily News", ("Hà An",), "Daily News"),
        ("Theo Hà An/VnExpress", ("Hà An",), "VnExpress"),
        ("Theo TTXVN/Báo Tin tức", (), "TTXVN/Báo Tin tức"),
        ("TTXVN/Tin Tức", (), "TTXVN/Tin Tức"),
        ("Hà An - TTXVN", ("Hà An",), "TTXVN"),
        ("Thu Hà Báo Lam Khê", ("Thu Hà",), "Báo Lam Khê"),
        ("Hà An Tổng hợp", ("Hà An",), None),
        ("Tổng hợp Hà An", ("Hà An",), None),
        ("Hà An - Minh Khê thực hiện", ("Hà An", "Minh Khê"), None),
        ("Hà AnTổng hợp", ("Hà An",), None),
        ("Hà AnThể thao & Văn hóa", ("Hà An",), "Thể thao & Văn hóa"),
        ("Hà An - Ảnh: Minh Khê", ("Hà An",), None),
        ("Hà An. Ảnh: Minh Khê", ("Hà An",), None),
        (">> Hà An", ("Hà An",), None),
        ("Bài & ảnh Hà An - Minh Khê", ("Hà An", "Minh Khê"), None),
        ("Theo Hà An (Lam Khê 24h)", ("Hà An",), "Lam Khê 24h"),
        ("Theo H.A (VnExpress)", ("H.A",), "VnExpress"),
        ("Theo Youtube/TTVN", (), "Youtube/TTVN"),
        ("Theo Theo Báo Lam Khê", (), "Báo Lam Khê"),
        ("Theo Minh Khê Thời đại", ("Minh Khê",), "Thời đại"),
        ("Theo Báo Đất Việt Minh Khê", ("Minh Khê",), "Báo Đất Việt"),
        ("Theo Hà An - Minh Khê/VOV", ("Hà An", "Minh Khê"), "VOV"),
        ("Nhóm PV kinh tế", ("Nhóm PV kinh tế",), None),
        ("Tác giả: Hà An | Ngày đăng: 12/04/2017 | Lượt xem: 100", ("Hà An",), None),
        ("Theo Trí thức trẻ Hà An", ("Hà An",), "Trí thức trẻ"),
        ("theo lamkhe.gov.vn", (), "lamkhe.gov.vn"),
        ("lamkhe.gov.vn", (), "lamkhe.gov.vn"),
        ("Nguồn: Báo Lam Khê", (), "Báo Lam Khê"),
        ("Bài: Hà An, Ảnh: Minh Khê", ("Hà An",), None),
        ("Hà An - 12/04/2017", ("Hà An",), None),
    ],
)
def test_byline(line: str, authors: tuple[str, ...], source: str | None) -> None:
    signature = _bylines.signature(line)
    assert signature is not None
    assert (signature.authors, signature.source) == (authors, source)


@pytest.mark.parametrize(
    "line",
    [
        "Huyện họp bàn việc sửa cầu",
        "Hà An, Giám đốc Sở",
        "Ông Hà An",
        "TTXVN và VOV Theo ai",
        "Theo quy định của pháp luật",
        "Theo Báo Lam Khê, cầu Đá đã xong.",
        "Hà An/họp bàn",
        "(Xem tiếp)",
        "Hà An - 31/06/2017",
        "Hà An " * 30,
        "VOV và TTXVN - VTV",
        "",
    ],
)
def test_no_byline(line: str) -> None:
    assert _bylines.signature(line) is None


def test_byline_on_the_last_line() -> None:
    assert roles(TITLE, "", LEAD, BODY, "", "Hà An")[-1] == ("byline", "Hà An")


def test_byline_above_the_furniture() -> None:
    blocks = roles(TITLE, "", LEAD, "", BODY, "", "Hà An", "Tìm kiếm", ".", ".")
    assert [role for role, _ in blocks] == ["title", "lead", "body", "byline", "furniture", "furniture", "furniture"]


def test_bylines_on_two_lines_keep_their_order() -> None:
    page = read(TITLE, "", LEAD, BODY, "Hà An", "Minh Khê", "(Theo AP)")
    assert (page.authors, page.source) == (("Hà An", "Minh Khê"), "AP")


def test_furniture_above_the_byline_belongs_to_the_report() -> None:
    assert roles(TITLE, "", LEAD, BODY, "Kinh tế", "Hà An")[-2] == ("body", "Kinh tế")


def test_byline_that_has_run_into_the_paragraph() -> None:
    assert roles(TITLE, LEAD, f"{BODY} Hà An ")[-2:] == [("body", BODY), ("byline", "Hà An")]


def test_byline_behind_the_end_mark() -> None:
    assert roles(TITLE, LEAD, f"{BODY}/. Hà An/VOV")[-2:] == [("body", f"{BODY}/."), ("byline", "Hà An/VOV")]


def test_words_behind_the_last_sentence_may_be_no_byline() -> None:
    assert roles(TITLE, LEAD, f"{BODY} Xem thêm tin khác")[-1] == ("body", f"{BODY} Xem thêm tin khác")


@pytest.mark.parametrize(
    ("end", "author"),
    [
        ("Giá trị là 118 H.A", "H.A"),
        ("Cầu sập bất cứ lúc nào Nguyễn An", "Nguyễn An"),
        ("Cầu sập bất cứ lúc nào NGUYỄN AN", "NGUYỄN AN"),
        ("Chúc hội nghị thành công tốt đẹp PV", "PV"),
        ("Những hình ảnh khác của cây cầu: Thu Hà", "Thu Hà"),
        ("Thông tin trên mạng.html XUÂN HÀ -", "XUÂN HÀ"),
    ],
)
def test_name_without_a_full_stop_before_it(end: str, author: str) -> None:
    text = f"{BODY} {end}"
    if "html" in end:
        text = f"{BODY} (http://lamkhe.vn/tin.html) XUÂN HÀ -"
    assert read(TITLE, LEAD, text).authors == (author,)


@pytest.mark.parametrize(
    "end",
    [
        "Người trúng tuyển là bà Nguyễn An",
        "Các nơi dự họp: Lam",
        "Cầu do công ty xây là cầu Đá",
        "Người mua nhà là của Nguyễn An",
        "Ảnh: Hà Giang",
        "Nơi đến: Hà Nội, Lam",
    ],
)
def test_name_that_ends_a_sentence(end: str) -> None:
    assert read(TITLE, LEAD, f"{BODY} {end}").authors == ()


def test_person_of_the_report_does_not_sign_it() -> None:
    assert read(TITLE, LEAD, f"Nguyễn An nói cầu sẽ xong. {BODY} Cầu sập bất cứ lúc nào Nguyễn An").authors == ()


def test_own_line_goes_before_the_end_of_the_paragraph() -> None:
    assert read(TITLE, LEAD, f"{BODY} Minh Khê", "Hà An").authors == ("Hà An",)


@pytest.mark.parametrize(
    "lines",
    [
        ("Hà An", "12/04/2017"),
        ("12/04/2017", "Hà An"),
        ("Hà An | 12/04/2017",),
        ("Tác giả: Hà An",),
    ],
)
def test_byline_under_the_headline(lines: tuple[str, ...]) -> None:
    page = read(TITLE, *lines, LEAD, BODY)
    assert page.authors == ("Hà An",)


def test_name_under_the_headline_may_be_a_place() -> None:
    assert read(TITLE, "Lam Khê", LEAD, BODY).authors == ()


def test_origin_goes_before_the_prefix() -> None:
    assert read(TITLE, f"(VOV) - {LEAD}", f"{BODY} Theo Báo Lam Khê").source == "Báo Lam Khê"


# Captions.


@pytest.mark.parametrize(
    "caption",
    [
        "Cây cầu Đá sau ba mươi năm sử dụng (Ảnh: Hà An)",
        "Cây cầu Đá sau ba mươi năm sử dụng (Ảnh: Hà An).",
        "Cây cầu Đá sau ba mươi năm sử dụng. Ảnh: TTXVN",
        "Cây cầu Đá sau ba mươi năm sử dụng. Ảnh: H.A",
        "Cây cầu Đá sau ba mươi năm sử dụng. Ảnh: Thu Hà/LKNEWS/TTXVN",
        "Cây cầu Đá sau ba mươi năm sử dụng. Ảnh: Trí thức trẻ",
        "Cây cầu Đá sau ba mươi năm sử dụng. Ảnh: internet",
        "Cây cầu Đá sau ba mươi năm sử dụng. Ảnh Hà An",
        "Cây cầu Đá sau ba mươi năm sử dụng. Ảnh tư liệu",
        "Cây cầu Đá sau ba mươi năm sử dụng - Ảnh: Hà An - Minh Khê",
        "Cây cầu Đá sau ba mươi năm sử dụng (ảnh do người dân cung cấp)",
        "Bà Lê Hà An, Đại biểu TP. Lam Khê. Ảnh: Minh Khê",
        "Ảnh minh họa.",
        "Ảnh minh họa. Nguồn: internet",
        "Ảnh minh họa (Nguồn: Báo Lam Khê)",
    ],
)
def test_caption_that_has_run_into_the_paragraph(caption: str) -> None:
    opening = "Theo huyện, cầu Đá dài hơn một trăm mét."
    assert captions(TITLE, LEAD, f"{opening} {caption} Đề cập việc này, huyện nói sẽ sửa cầu sớm.", MORE) == [caption]
    assert captions(TITLE, LEAD, f"{caption} Chiều 6/3, huyện nói sẽ sửa cầu sớm.", MORE) == [caption]


@pytest.mark.parametrize(
    "caption",
    [
        "Quang cảnh buổi họp. Ảnh: VGP/Hà An",
        "Quang cảnh buổi họp. Ảnh: VGP /Hà An",
        "Quang cảnh buổi họp. Ảnh: AFP/ TTXVN",
        "Quang cảnh buổi họp. Ảnh: Lan Sáng/TTXVN",
        "Quang cảnh buổi họp. Ảnh: Thu Lam/TTXVN",
        "Quang cảnh buổi họp. Nguồn ảnh: Báo Lam khê",
        "Quang cảnh buổi họp. Ảnh: báo Lam khê",
        "Quang cảnh buổi họp. Ảnh: báo Lam Khê",
        "Trong ảnh: Quang cảnh buổi họp. Ảnh: Hà An",
    ],
)
def test_holder_of_the_picture(caption: str) -> None:
    assert captions(TITLE, LEAD, f"{BODY} {caption} Buổi họp do huyện chủ trì. {MORE}") == [caption]


def test_short_quotation_ends_no_sentence() -> None:
    caption = "Cây cầu “Đá” Lam Khê sau ba mươi năm. Ảnh: Hà An"
    assert captions(TITLE, LEAD, f"{BODY} {caption} Ngày 5/3, huyện họp.") == [caption]
    caption = 'Cây cầu "Đá" Lam Khê sau ba mươi năm. Ảnh: Hà An'
    assert captions(TITLE, LEAD, f"{BODY} {caption} Ngày 5/3, huyện họp.") == [caption]
    quoted = "“Chúng tôi sẽ sửa cầu ngay trong tháng này”"
    assert captions(TITLE, LEAD, f"{MORE} {BODY} {quoted} Cây cầu Đá. Ảnh: Hà An") == ["Cây cầu Đá. Ảnh: Hà An"]
    assert captions(TITLE, LEAD, f"{MORE} {BODY} {BODY[:-1]}” Cây cầu Đá. Ảnh: Hà An") == ["Cây cầu Đá. Ảnh: Hà An"]


def test_agency_within_a_sentence_is_no_credit() -> None:
    assert captions(TITLE, LEAD, f"{BODY} Tin của AFP/TTXVN nói về cầu Đá. {MORE}") == []


def test_two_captions_in_a_paragraph() -> None:
    text = f"{MORE} {BODY} Quang cảnh cầu Đá Theo đó, huyện đã họp. Cây cầu mới. Ảnh: Hà An"
    assert captions(TITLE, LEAD, text) == ["Quang cảnh cầu Đá", "Cây cầu mới. Ảnh: Hà An"]


def test_heading_before_a_caption_is_left_out() -> None:
    text = f"{MORE} {BODY} Còn nhiều khó khăn Theo đó, cầu Đá sẽ được sửa. Ảnh: Hà An"
    assert captions(TITLE, LEAD, text) == ["Theo đó, cầu Đá sẽ được sửa. Ảnh: Hà An"]


def test_scene_at_the_end_of_the_report() -> None:
    assert captions(TITLE, LEAD, f"{BODY} Video: Người dân đi qua cầu Đá") == ["Video: Người dân đi qua cầu Đá"]
    assert captions(TITLE, LEAD, f"{BODY} Quang cảnh") == []


@pytest.mark.parametrize(
    "opening",
    [
        "Bà Lê Hà An phát biểu tại hội nghị về việc sửa cầu Đá",
        "Bà Lê Hà An, Chủ tịch huyện, phát biểu tại hội nghị.",
        "Bà Lê Hà An nói khi phát biểu tại hội nghị là " + "cầu " * 30 + "xong.",
    ],
)
def test_speech_at_the_head_of_a_paragraph_is_no_caption(opening: str) -> None:
    assert captions(TITLE, LEAD, f"{opening}, cầu Đá sẽ xong. {MORE}") == []


def test_speech_before_a_credit_is_one_caption() -> None:
    caption = "Bà Lê Hà An phát biểu tại hội nghị. (Ảnh: Minh Khê)"
    assert captions(TITLE, LEAD, f"{caption} {MORE}") == [caption]


def test_credit_on_a_line_of_its_own() -> None:
    assert captions(TITLE, "", LEAD, BODY, "Cây cầu Đá.", "(Ảnh: Hà An)", MORE) == ["Cây cầu Đá.\n(Ảnh: Hà An)"]
    assert captions(TITLE, "", LEAD, BODY, "Quang cảnh cầu Đá.", "Ảnh: Hà An", MORE) == [
        "Quang cảnh cầu Đá.\nẢnh: Hà An"
    ]
    assert captions(TITLE, "", LEAD, BODY, "Ảnh: Hà An", MORE) == ["Ảnh: Hà An"]
    assert captions(TITLE, "", LEAD, "Ảnh: Hà An", MORE) == ["Ảnh: Hà An"]
    assert captions(TITLE, "", LEAD, BODY, "Cầu Đá. Ảnh: Minh Khê", "Ảnh: Hà An", MORE) == [
        "Cầu Đá. Ảnh: Minh Khê",
        "Ảnh: Hà An",
    ]


def test_paragraph_goes_on_behind_its_caption() -> None:
    caption = "Quang cảnh buổi họp. Ảnh: Hà An."
    blocks = roles(TITLE, LEAD, f"{BODY} {caption} {MORE}")
    assert blocks[2:] == [("body", BODY), ("caption", caption), ("body", MORE)]


def test_pictures_in_a_row_share_the_text_between_them() -> None:
    first = "Cầu Đá sáng 5/3. Ảnh: Hà An."
    second = "Lan can gãy nhiều đoạn. Người dân đi lại khó khăn. Ảnh: Hà An."
    third = "Mặt cầu bong tróc. Xe lớn bị cấm. Ảnh: Minh Khê."
    assert captions(TITLE, LEAD, f"{first} {second} {third} Hà An") == [first, second, third]


def test_endless_sentence_is_no_caption() -> None:
    sentence = " ".join(["cầu"] * 70)
    assert captions(TITLE, LEAD, f"{BODY} Cây {sentence}. Ảnh: Hà An", MORE) == ["Ảnh: Hà An"]


def test_illustration_stands_for_itself() -> None:
    assert captions(TITLE, LEAD, f"{BODY} Ảnh minh họa. {MORE}") == ["Ảnh minh họa."]


def test_sentence_start_is_looked_for_nearby() -> None:
    sentence = "cầu " * 200
    assert captions(TITLE, LEAD, f"{BODY} Cây {sentence}sập. Quang cảnh. Ảnh: Hà An", MORE) == [
        "Quang cảnh. Ảnh: Hà An"
    ]


def test_headline_as_caption() -> None:
    assert captions(TITLE, LEAD, f"{TITLE} Bà Lê Hà An chủ trì cuộc họp.") == [TITLE]
    assert captions(TITLE, LEAD, f"{TITLE} và cầu Gỗ.") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Ảnh hưởng của mưa lũ rất lớn.",
        "Bà An (ảnh) nói cầu sẽ xong sớm.",
        "Ông gửi kèm Ảnh Vàng của năm.",
        "Có hình ảnh: cầu gãy.",
        "Tin, ảnh: Hà An gửi từ huyện.",
        "Ông nói (Ảnh: mở ngoặc mà không đóng " + "và nói thêm rất nhiều điều nữa về cây cầu " * 4,
        "Nguồn ảnh không rõ.",
    ],
)
def test_word_for_picture_is_no_credit(sentence: str) -> None:
    assert captions(TITLE, LEAD, f"{BODY} {sentence} {MORE}") == []


def test_name_behind_the_credit_may_slip_to_the_next_line() -> None:
    line = "Bà Lê Hà An tại cuộc họp sáng 5/3. Ảnh "
    assert captions(TITLE, "", LEAD, BODY, line, "Minh Khê.", MORE, "Thu Lam") == [f"{line}\nMinh Khê."]


def test_open_credit_in_front_of_a_paragraph() -> None:
    assert captions(TITLE, "", LEAD, BODY, "Cầu Đá. Ảnh:", MORE, BODY) == []


def test_caption_without_a_full_stop_behind_the_lead() -> None:
    caption = "Người dân thị trấn Lam Khê đi qua cầu Đá"
    assert captions(TITLE, LEAD, f"{caption} Trước đó, huyện đã cấm xe lớn.") == [caption]


def test_heading_is_no_caption() -> None:
    assert captions(TITLE, LEAD, f"Còn nhiều khó khăn Trước đó, huyện đã cấm xe lớn. {BODY}") == []
    assert captions(TITLE, LEAD, f"{BODY} Còn nhiều khó khăn Trước đó, huyện đã cấm xe lớn.") == []


def test_long_words_without_a_full_stop_are_a_caption() -> None:
    caption = "Nhiều người dân thị trấn phải đi vòng hơn mười cây số vì cầu hỏng"
    assert captions(TITLE, LEAD, f"{BODY} {caption} Theo ông, việc này đã xong.") == [caption]


def test_quotation_is_no_caption() -> None:
    assert captions(TITLE, LEAD, f"{BODY} Ông nói: “Quang cảnh đẹp.” Theo ông, việc này đã xong.") == []


def test_open_quotation_is_no_caption() -> None:
    assert captions(TITLE, LEAD, f"{BODY} Quang cảnh “cầu Đá Theo ông, việc này đã xong”.") == []


@pytest.mark.parametrize(
    "line",
    [
        "Làm cầu mới cho Lam Khê",
        "1. Người dân thị trấn Lam Khê đi qua cầu Đá mỗi ngày hai lần",
        "Bà Lê Hà An phát biểu như sau:",
        "Quang cảnh ra sao?",
        "“Quang cảnh cầu Đá”",
        f"{BODY[:-1]}, {MORE[:-1]}",
    ],
)
def test_line_that_is_no_caption(line: str) -> None:
    assert captions(TITLE, "", LEAD, BODY, line, MORE) == []


def test_long_line_with_names_and_no_full_stop_is_a_caption() -> None:
    line = "Hội nghị trực tuyến thực hiện Nghị định số 901/2019/NĐ-CP tại huyện Lam Khê, ngày 5/1"
    assert captions(TITLE, "", LEAD, line, BODY) == [line]


def test_who_chairs_behind_the_lead_is_told_by_the_report() -> None:
    line = "Bà Lê Hà An chủ trì cuộc họp."
    assert captions(TITLE, "", LEAD, line, BODY) == []
    assert captions(TITLE, "", LEAD, BODY, line, MORE) == [line]


def test_paragraph_with_a_credit_in_its_middle_is_no_caption_as_a_whole() -> None:
    assert _captions.is_caption(f"Quang cảnh buổi họp. Ảnh: Hà An. {BODY}", after_lead=False) is False


# Links.


def test_report_may_go_on_behind_a_link() -> None:
    assert [role for role, _ in roles(TITLE, LEAD, f"{BODY} >> Cầu Đá. {MORE} {BODY}")] == ["title", "lead", "body"]
    assert [role for role, _ in roles(TITLE, LEAD, f"{BODY} Xem thêm: Cầu Đá. {MORE}")] == ["title", "lead", "body"]
    assert [role for role, _ in roles(TITLE, LEAD, f"{BODY} Xem thêm các cây cầu")] == ["title", "lead", "body"]


def test_link_at_the_head_of_a_paragraph() -> None:
    link = "» Người dân thị trấn Lam Khê đi qua cầu Đá"
    assert roles(TITLE, LEAD, f"{link} Trước đó, huyện đã cấm xe lớn. {MORE}")[2] == ("furniture", link)


@pytest.mark.parametrize("line", ["» Cầu Đá sắp khởi công", "→ Huyện có cầu mới", ">> Cầu Đá"])
def test_link_on_a_line_of_its_own(line: str) -> None:
    assert roles(TITLE, "", LEAD, "", BODY, "", line, "", MORE)[3] == ("furniture", line)


def test_byline_stands_before_the_link() -> None:
    link = ">>> Xem toàn bộ thông tin về cầu Đá"
    assert roles(TITLE, LEAD, f"{BODY} Hà An {link}")[-2:] == [("byline", "Hà An"), ("furniture", link)]


def test_byline_may_stand_behind_the_link() -> None:
    text = f"{BODY} >> Toàn văn kế hoạch sửa cầu Đá  Minh Khê"
    assert roles(TITLE, LEAD, text)[-2:] == [
        ("furniture", ">> Toàn văn kế hoạch sửa cầu Đá"),
        ("byline", "Minh Khê"),
    ]


def test_byline_may_stand_behind_the_footer() -> None:
    footer = "Bạn đọc muốn gửi câu hỏi, xin viết về tòa soạn (ghi rõ địa chỉ)"
    page = roles(TITLE, LEAD, f"{BODY} {footer} Ban Bạn đọc")
    assert page[-2:] == [("furniture", footer), ("byline", "Ban Bạn đọc")]


@pytest.mark.parametrize(
    "line",
    [
        "Trang chủ > Tin tức > Thời sự",
        "Trang chủ | Giới thiệu | Liên hệ",
        "TRANG CHỦ » TIN TỨC - SỰ KIỆN »",
        "Chia sẻ Facebook Twitter Zalo In bài",
        "Cỡ chữ: A- A A+",
    ],
)
def test_row_of_phrases_belongs_to_the_page(line: str) -> None:
    assert roles(line, TITLE, LEAD, BODY, line)[0] == ("furniture", line)
    assert roles(line, TITLE, LEAD, BODY, line)[-1] == ("furniture", line)


@pytest.mark.parametrize("line", ["Tin tứcmới", "Trang chủ của cổng", "In bài - huyện họp"])
def test_phrase_with_other_words_belongs_to_the_report(line: str) -> None:
    assert roles(TITLE, "", LEAD, BODY, line)[-1] == ("body", line)


def test_portal() -> None:
    blocks = roles(
        "Thứ Sáu, 07/11/2025, 16:08",
        "Trang chủ > Tin tức - Sự kiện",
        TITLE,
        "Ngày đăng: 05/03/2022 | Lượt xem: 1.204",
        "(Lamkhe.gov.vn) - " + LEAD,
        "",
        BODY,
        "",
        "Toàn cảnh cuộc họp.",
        "",
        MORE,
        "",
        "Tin, ảnh: Hà An",
        "Chia sẻ Facebook Zalo",
        "Các tin đã đăng",
        "Huyện có cầu mới (01/03/2022)",
        "Tổng số lượt truy cập: 12.345",
        "Liên kết website",
    )
    assert [role for role, _ in blocks] == [
        *("dateline", "furniture", "title", "dateline", "dateline", "lead", "body", "caption", "body", "byline"),
        *("furniture", "furniture", "furniture", "furniture", "furniture"),
    ]


def test_links_end_where_the_report_goes_on() -> None:
    blocks = roles(TITLE, "", LEAD, "Xem thêm:", "Cầu Đá sắp khởi công", BODY, "Hà An")
    assert [role for role, _ in blocks] == ["title", "lead", "furniture", "furniture", "body", "byline"]


def test_byline_ends_the_links() -> None:
    assert roles(TITLE, "", LEAD, BODY, "Tin liên quan", "Hà An")[-1] == ("byline", "Hà An")


# Spans.


def test_spans_index_the_text_that_was_given() -> None:
    text = unicodedata.normalize("NFD", f"\ufeff{TITLE}\r\n\r\n{LEAD}\r\n\u00a0Hà An\u200b\r\n")
    page = _page.read_page(prepare(text))
    pieces = [unicodedata.normalize("NFC", block.span.of(text)) for block in page.blocks]
    assert pieces == [TITLE, LEAD, "Hà An"]


def test_what_is_no_prose_of_the_report() -> None:
    text = "\n".join(
        [
            *(TITLE, "12/04/2017", f"(VOV) - {LEAD}", "Cây cầu Đá. Ảnh: Minh Khê", BODY),
            *("Bà An. Ảnh ", "Thu Lam.", MORE, "Quang cảnh cầu.", "Hà An", "Tìm kiếm"),
        ]
    )
    page = _page.read_page(prepare(text))
    assert [text[start:end] for start, end in page.aside] == [
        *("12/04/2017", "(VOV) -", "Ảnh: Minh Khê", "Ảnh \nThu Lam.", "Hà An", "Tìm kiếm")
    ]
    assert [text[start:end] for start, end in page.captions] == [
        "Cây cầu Đá. Ảnh: Minh Khê",
        "Bà An. Ảnh \nThu Lam.",
        "Quang cảnh cầu.",
    ]
    assert page.title_at == (0, len(TITLE))
    assert read(f"(VOV) - {LEAD}").title_at is None


def test_asides_are_offsets_of_the_folded_text() -> None:
    prepared = prepare(unicodedata.normalize("NFD", f"{TITLE}\n{LEAD}\n{BODY} Cầu Đá. Ảnh: Minh Khê.\nHà An"))
    page = _page.read_page(prepared)
    assert [prepared.text[start:end] for start, end in page.aside] == ["Ảnh: Minh Khê.", "Hà An"]


@pytest.mark.parametrize("text", ["", " \n\t\u00a0\n", "\u200b\ufeff"])
def test_no_text(text: str) -> None:
    with pytest.raises(UnreadableError, match="there is no text"):
        _page.read_page(prepare(text))


@pytest.mark.parametrize(("_words", "line"), examples("sight", "thing"))
def test_what_a_picture_shows_without_a_full_stop(_words: str, line: str) -> None:
    assert captions(TITLE, LEAD, f"{BODY} {line} Theo huyện, cầu sẽ xong sớm.", MORE) == [line]
    assert captions(TITLE, LEAD, BODY, f"{MORE} {line}") == [line]


@pytest.mark.parametrize(("_words", "line"), examples("view"))
def test_view_within_a_paragraph(_words: str, line: str) -> None:
    shown = line.split(". ")[1] + "."
    assert captions(TITLE, LEAD, f"{BODY} {line}", MORE) == [shown]
    assert captions(TITLE, LEAD, f"{BODY} {shown} Ảnh: Hà An Chiều 6/3, cầu đã xong.", MORE) == [f"{shown} Ảnh: Hà An"]


@pytest.mark.parametrize(("_words", "line"), examples("back"))
def test_first_sentence_that_the_next_goes_on_from(_words: str, line: str) -> None:
    assert captions(TITLE, LEAD, f"Cầu Đá dài hơn một trăm mét. {line}", MORE) == []


@pytest.mark.parametrize(("_words", "line"), examples("saying"))
def test_long_piece_that_only_a_report_says(_words: str, line: str) -> None:
    piece = f"{line.rstrip('.')} của huyện Lam Khê sau nhiều tháng chuẩn bị kỹ lưỡng"
    assert captions(TITLE, LEAD, f"{BODY} {piece} Theo huyện, cầu sẽ xong sớm.", MORE) == []


@pytest.mark.parametrize(("_words", "line"), examples("bearing"))
def test_next_sentence_opens_with_a_person(_words: str, line: str) -> None:
    shown = "Đồng chí Lê Minh Khê phát biểu tại hội nghị"
    assert captions(TITLE, LEAD, f"{BODY} {shown} {line} điều đó.", MORE) == [shown]


def test_honour_and_place_names_open_no_sentence() -> None:
    shown = "Đồng chí Lê Minh Khê thăm các Bà Mẹ Việt Nam Anh hùng"
    assert captions(TITLE, LEAD, f"{BODY} {shown} Theo huyện, cầu sẽ xong sớm.", MORE) == [shown]


@pytest.mark.parametrize(("_words", "line"), examples("beginning"))
def test_next_sentence_may_be_a_caption_too(_words: str, line: str) -> None:
    shown = "Đồng chí Lê Minh Khê phát biểu tại hội nghị"
    assert captions(TITLE, LEAD, f"{BODY} {shown} {line} đã xong từ lâu.", MORE) == [shown]


@pytest.mark.parametrize("shown", ["Thuyền của dân.", "Người dân hai xã đi qua cây cầu Đá trước ngày sửa chữa."])
def test_short_first_sentence_is_the_caption(shown: str) -> None:
    assert captions(TITLE, LEAD, f"{shown} Chiều 6/3, huyện nói sẽ sửa cầu sớm.", MORE) == [shown]


@pytest.mark.parametrize(
    "sentence",
    [
        "Theo huyện cầu Đá đã cũ.",
        "Cầu Đá được sửa từ 6/3.",
        "Cây cầu này đã cũ.",
        "Cầu Đá có 12 nhịp.",
        "Tôi sống cạnh cầu Đá.",
        "- Cầu Đá đã cũ.",
        "Cầu Đá, cầu Tre đã cũ.",
        "Cầu Đá thuộc TP.",
        "Cũ.",
    ],
)
def test_short_first_sentence_of_a_report(sentence: str) -> None:
    assert captions(TITLE, LEAD, f"{sentence} Chiều 6/3, huyện nói sẽ sửa cầu sớm.", MORE) == []


def test_first_sentence_of_a_report_that_goes_on() -> None:
    text = "Hội nghị nghe báo cáo về cây cầu Đá của hai xã. Các đại biểu nói cầu đã cũ."
    assert captions(TITLE, LEAD, text, MORE) == []


def test_piece_that_opens_like_a_report() -> None:
    piece = "Ví dụ cây cầu Đá có thể được huyện sửa chữa ngay trong mùa mưa năm nay hoặc năm sau"
    assert captions(TITLE, LEAD, f"{BODY} {piece} Tuy nhiên, tiền còn thiếu.", MORE) == []


@pytest.mark.parametrize("credit", ["Nguồn: lamkhe.example.vn", "Nguồn Internet", "ẢNH: HÀ AN", "Ảnh. Otofun"])
def test_more_forms_of_credits(credit: str) -> None:
    shown = f"Cây cầu Đá sau ba mươi năm sử dụng. {credit}"
    assert captions(TITLE, LEAD, f"{BODY} {shown} Chiều 6/3, huyện nói sẽ sửa cầu sớm.", MORE) == [shown]


def test_domain_ends_a_credit() -> None:
    shown = "Cây cầu Đá sau ba mươi năm sử dụng. Ảnh: lamkhe.example.vn"
    assert captions(TITLE, LEAD, f"{BODY} {shown} Lam Khê: Chiều 6/3, huyện nói sẽ sửa cầu.", MORE) == [shown]


def test_illustration_of_the_sentence_before_it() -> None:
    shown = "Lương thấp khiến giáo viên bỏ nghề. Ảnh minh họa"
    assert captions(TITLE, LEAD, f"{shown} Chiều 6/3, huyện nói sẽ sửa cầu sớm.", MORE) == [shown]


def test_illustration_behind_a_dated_sentence() -> None:
    text = "Chiều tối 6/3 huyện bàn việc sửa cầu. Ảnh minh họa. Đề cập việc này, huyện nói sẽ sửa sớm."
    assert captions(TITLE, LEAD, text, MORE) == ["Ảnh minh họa."]


def test_words_on_a_picture_that_go_on_are_its_caption() -> None:
    shown = "Ảnh cắt từ clip về nhóm người đứng trên cầu Đá"
    assert captions(TITLE, shown, BODY, MORE) == [shown]


def test_line_in_the_place_of_the_displaced_lead() -> None:
    shown = "Thuyền chở hàng của người dân hai xã ven sông"
    page = ("", shown, BODY, MORE, "Hà An", "", "", "", LEAD)
    assert captions(TITLE, *page) == [shown]
    assert captions(TITLE, "", "Giữ cầu Đá cho hai xã", *page[2:]) == []
    assert captions(TITLE, "", "Theo lời kể của người dân hai xã ven sông", *page[2:]) == []
    assert captions(TITLE, "", shown, "ven sông đi qua.", *page[3:]) == []


def test_note_alone_is_a_byline() -> None:
    page = read(TITLE, LEAD, BODY, MORE, "Thùy An/VOV", "Tổng hợp")
    assert (page.authors, page.source) == (("Thùy An",), "VOV")


def test_pictures_behind_the_author() -> None:
    assert read(TITLE, LEAD, f"{BODY} {MORE} {BODY} Song An, ảnh: Minh Khê").authors == ("Song An",)


def test_family_name_that_is_no_part_of_a_series() -> None:
    assert read(TITLE, LEAD, BODY, MORE, "Kỳ Hoa").authors == ("Kỳ Hoa",)
