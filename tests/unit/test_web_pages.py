"""Reading a web page, rule by rule: what the markup, the metadata and the words around a report tell."""

import datetime as dt
import json
import socket
from collections.abc import Iterator

import pytest

from vanban._markup import parse
from vanban._tables import markup
from vanban._tables.markup import MarkupRow
from vanban.errors import UnreadableError
from vanban.models import Article
from vanban.reading import read_article

TITLE = "Huyện Lam Khê bàn việc sửa cầu Đá trước mùa mưa"
LEAD = "Sáng 5/3, tại thị trấn Lam Khê, Ủy ban nhân dân huyện họp bàn việc sửa cầu Đá trước mùa mưa năm nay."
BODY = "Theo báo cáo tại cuộc họp, cây cầu đã dùng hơn ba mươi năm, mặt cầu bong tróc và lan can gãy nhiều đoạn."
MORE = "Các đơn vị thống nhất khởi công trong tháng tới và giữ một làn đường cho người dân đi lại trong lúc thi công."
VIETNAM = dt.timezone(dt.timedelta(hours=7))
NOON = dt.datetime(2022, 3, 5, 12, 30, tzinfo=VIETNAM)


def read(*body: str, head: str = "", title: str = f"<h1>{TITLE}</h1>") -> Article:
    return read_article(f"<html><head>{head}</head><body>{title}{''.join(body)}</body></html>")


def report(*between: str, **page: str) -> Article:
    """The report of three paragraphs, with something between the first and the second."""
    return read(f"<p>{LEAD}</p>", *between, f"<p>{BODY}</p><p>{MORE}</p>", **page)


def texts(article: Article, role: str) -> list[str]:
    return [block.span.of(article.text) for block in article.blocks if block.role == role]


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket.socket, "connect", None)
    monkeypatch.setattr(socket, "getaddrinfo", None)


# The table.


def rows(*uses: str) -> list[tuple[MarkupRow, str]]:
    return [(row, example) for row in markup.ROWS if row.use in uses for example in row.examples]


def test_each_row_has_examples_and_stands_once() -> None:
    assert all(row.examples for row in (*markup.ROWS, *markup.TAGS, *markup.ROLES))
    names = [row.name for row in markup.ROWS]
    assert len(names) == len(set(names))


def test_a_use_is_described() -> None:
    assert all(f'"{row.use}":' in (MarkupRow.__doc__ or "") for row in markup.ROWS)


def test_years_are_in_order() -> None:
    assert all((row.since or 0) <= (row.until or 9999) for row in markup.ROWS)


@pytest.mark.parametrize(("row", "name"), [(row, name) for row in markup.ROWS for name in row.examples])
def test_a_name_has_its_use(row: MarkupRow, name: str) -> None:
    (line,) = parse(f"<body><div class='{name}'>cầu Đá</div>").lines
    assert line.node.row is not None
    assert line.node.row.use == row.use


@pytest.mark.parametrize(("row", "name"), rows("aside"))
def test_what_belongs_to_the_page(row: MarkupRow, name: str) -> None:
    years = {"head": f'<meta name="pubdate" content="{row.until}-03-05">'} if row.until else {}
    article = report(f"<div id='{name}'>Xã Mỹ Thọ có cầu mới</div>", **years)
    assert article.boilerplate == ("Xã Mỹ Thọ có cầu mới",)
    assert article.paragraphs == (LEAD, BODY, MORE)


@pytest.mark.parametrize("row", [row for row in markup.ROWS if row.until and row.use == "aside"])
def test_a_name_has_its_years(row: MarkupRow) -> None:
    head = f'<meta name="pubdate" content="{(row.until or 0) + 1}-03-05">'
    article = report(f"<div class='{row.examples[0]}'>Xã Mỹ Thọ có cầu mới</div>", head=head)
    assert "Xã Mỹ Thọ có cầu mới" in article.paragraphs


@pytest.mark.parametrize(("_row", "name"), rows("caption"))
def test_what_a_name_calls_a_caption(_row: MarkupRow, name: str) -> None:
    assert report(f"<div class='{name}'>Cầu Đá</div>").captions == ("Cầu Đá",)


@pytest.mark.parametrize(("_row", "name"), rows("lead"))
def test_what_a_name_calls_the_lead(_row: MarkupRow, name: str) -> None:
    article = read(f"<p>{BODY}</p><p class='{name}'>{LEAD}</p><p>{MORE}</p>")
    assert article.lead == LEAD


@pytest.mark.parametrize(("_row", "name"), rows("author"))
def test_what_a_name_calls_the_author(_row: MarkupRow, name: str) -> None:
    assert report(f"<p class='{name}'>hà an</p>").authors == ()
    assert report(f"<p class='{name}'>Nhóm bạn Hà An: đi và viết</p>").authors == ("Nhóm bạn Hà An: đi và viết",)
    assert report(f"<p class='{name}'>Viết bởi</p>").authors == ()
    assert report(f"<p class='{name}'>Hà An sinh ở Lam Khê, viết về cầu và đường.</p>").authors == ()


@pytest.mark.parametrize(("_row", "name"), rows("source"))
def test_what_a_name_calls_the_source(_row: MarkupRow, name: str) -> None:
    assert report(f"<p class='{name}'>Nguồn: Báo Lam Khê</p>").source == "Báo Lam Khê"
    assert report(f"<p class='{name}'>Ban Quản lý cầu Đá</p>").source == "Ban Quản lý cầu Đá"


@pytest.mark.parametrize(("row", "name"), rows("date"))
def test_what_a_name_calls_the_day(row: MarkupRow, name: str) -> None:
    year = row.since or 2010
    head = f'<meta name="pubdate" content="{year}-03-04">'
    day = f"<p class='{name}'>số ra 05/03/{year} của tòa soạn</p>"
    assert read(f"{day}<p>{LEAD}</p>", head=head).published == dt.date(year, 3, 5)


@pytest.mark.parametrize(("_row", "name"), rows("trail"))
def test_what_a_name_calls_the_way(_row: MarkupRow, name: str) -> None:
    head = '<meta name="pubdate" content="2010-03-04">'
    trail = f"<div class='{name}'><a href=/>Trang chủ</a> » <a href=/1>Giao thông</a></div>"
    assert read(f"<p>{LEAD}</p>", title=f"{trail}<h1>{TITLE}</h1>", head=head).section == "Giao thông"


@pytest.mark.parametrize(("_row", "name"), rows("title"))
def test_what_a_name_calls_the_headline(_row: MarkupRow, name: str) -> None:
    head = '<meta name="pubdate" content="2010-03-04">'
    page = f"<div><p>Cổng thông tin điện tử huyện Lam Khê</p></div><div class='{name}'>{TITLE}</div>"
    assert report(title=page, head=head).title == TITLE


@pytest.mark.parametrize("row", markup.TAGS, ids=lambda row: row.name)
def test_what_a_tag_tells(row: MarkupRow) -> None:
    article = report(f"<{row.name}>Xã Mỹ Thọ có cầu mới</{row.name}>")
    assert (article.captions or article.boilerplate) == ("Xã Mỹ Thọ có cầu mới",)


@pytest.mark.parametrize("row", markup.ROLES, ids=lambda row: row.name)
def test_what_a_role_tells(row: MarkupRow) -> None:
    assert report(f"<div role='{row.name}'>Xã Mỹ Thọ có cầu mới</div>").boilerplate == ("Xã Mỹ Thọ có cầu mới",)


# The headline.


class TestHeadline:
    def test_the_one_that_the_metadata_name(self) -> None:
        head = f'<meta property="og:title" content="{TITLE}">'
        article = report(title=f"<h1>Cổng thông tin điện tử huyện Lam Khê</h1><div>{TITLE}</div>", head=head)
        assert article.title == TITLE

    def test_the_one_that_the_window_names(self) -> None:
        window = f"<title>{TITLE} | Báo Lam Khê điện tử cuối tuần</title>"
        page = f"<b>Báo Lam Khê điện tử cuối tuần</b><p></p><b>{TITLE}</b>"
        assert report(title=page, head=window).title == TITLE

    def test_the_longer_one_nearer_to_the_report(self) -> None:
        page = f"<h3 class=title>Hoạt động của huyện trong tuần này</h3><div><span class=title>{TITLE}</span></div>"
        assert report(title=page).title == TITLE

    def test_a_headline_below_a_heading_of_links(self) -> None:
        article = read_article(f"<div><div>Tin nổi bật</div><h1>{TITLE}</h1><p>{LEAD}</p><p>{BODY}</p></div>")
        assert (article.title, article.paragraphs) == (TITLE, (LEAD, BODY))
        day = "<b>05/03/2022</b>"
        article = read_article(
            f"<div>{day}<div><p>Tin nổi bật</p><h1>{TITLE}</h1><p>{LEAD}</p><p>{BODY}</p></div></div>"
        )
        assert (article.title, article.paragraphs) == (TITLE, (LEAD, BODY))

    def test_a_headline_that_was_cut(self) -> None:
        first, _, second = TITLE.partition(" sửa ")
        second = f"sửa {second}"
        assert report(title=f"<h1>{first}<br>{second}</h1>").title == TITLE
        assert report(title=f"<p><b>{first}</b><br><b>{second}</b></p>").title == TITLE
        first, _, second = TITLE.partition(" trước ")
        assert report(title=f"<p><b>{first}</b><br><b>trước {second}</b></p>").title == TITLE

    def test_a_day_behind_the_headline(self) -> None:
        article = report(title=f"<h1>{TITLE} (05/03/2022)</h1>")
        assert (article.title, article.published) == (TITLE, dt.date(2022, 3, 5))

    def test_a_number_behind_the_headline_is_of_it(self) -> None:
        assert report(title=f"<h1>{TITLE} (đợt 2)</h1>").title == f"{TITLE} (đợt 2)"

    def test_none(self) -> None:
        article = read(f"<p>{LEAD}</p><p>{BODY}</p>", title="")
        assert (article.title, article.paragraphs) == (None, (LEAD, BODY))

    def test_only_the_metadata_have_one(self) -> None:
        head = f'<meta property="og:title" content="{TITLE}">'
        assert read(f"<p>{LEAD}</p><p>{BODY}</p>", title="", head=head).title == TITLE

    def test_nothing_but_a_headline(self) -> None:
        article = read("", head=f"<title>{TITLE}</title>")
        assert (article.title, article.paragraphs) == (TITLE, ())

    def test_signs_alone_are_none(self) -> None:
        assert report(title="<h1>- - - - - - - - -</h1>").title is None


# Who, when, where from.


class TestPublished:
    @pytest.mark.parametrize(
        ("stated", "day"),
        [
            ("2022-03-05T12:30:00+07:00", NOON),
            ("2022-03-05T05:30:00Z", NOON),
            ("2022-03-05 12:30", NOON),
            ("Sat, 05 Mar 2022 05:30:00 GMT", NOON),
            ("05/03/2022 12:30", NOON),
            ("2022-03-05", NOON.date()),
            ("2022-03-05T00:00:00+07:00", NOON.date()),
            ("2022-99-05", None),
            ("hôm qua", None),
        ],
    )
    def test_of_the_metadata(self, stated: str, day: dt.date | None) -> None:
        assert report(head=f'<meta property="article:published_time" content="{stated}">').published == day

    def test_what_a_reader_sees_is_right(self) -> None:
        head = '<meta property="article:published_time" content="2022-03-04T08:00:00+07:00">'
        assert read(f"<p>05/03/2022 12:30</p><p>{LEAD}</p>", head=head).published == NOON
        assert read(f"<p>05/03/2022</p><p>{LEAD}</p>", head=head).published == NOON.date()

    def test_the_metadata_know_the_second(self) -> None:
        head = '<meta itemprop="datePublished" content="2022-03-05T05:30:48Z">'
        assert read(f"<p>05/03/2022 12:30</p><p>{LEAD}</p>", head=head).published == NOON.replace(second=48)

    def test_the_metadata_know_the_time(self) -> None:
        head = '<meta itemprop="datePublished" content="2022-03-05T05:30:00Z">'
        assert read(f"<p>05/03/2022</p><p>{LEAD}</p>", head=head).published == NOON

    def test_the_day_of_a_change_is_another(self) -> None:
        changed = "<p class=date>Cập nhật: 06/03/2022 09:00</p>"
        assert read(changed, f"<p class=date>Ngày đăng: 05/03/2022 12:30</p><p>{LEAD}</p>").published == NOON
        above = f"<p class=date>Ngày đăng: 05/03/2022 12:30</p>{changed}"
        assert report(title=f"<div>{above}<h1>{TITLE}</h1></div>").published == NOON
        assert read(changed, f"<p>{LEAD}</p>").published == NOON.replace(day=6, hour=9, minute=0)

    def test_the_clock_of_the_page_right_above_the_headline(self) -> None:
        clock = "<p class=clock>Thứ Hai, 07/03/2022, 09:00</p>"
        assert report(title=f"{clock}<h1>{TITLE}</h1>").published is None
        assert report(title=f"{clock}<p>Cập nhật: 05/03/2022 12:30</p><h1>{TITLE}</h1>").published == NOON

    @pytest.mark.parametrize(
        ("lines", "day"),
        [
            ("<p>Phòng Văn hóa</p><p>05/03/2022 12:30</p>", NOON),
            ("<p>05/03/2022 12:30 · 5 phút đọc</p>", NOON),
            ("<p>Thứ Bảy, 05/03/2022 12:30 (GMT+07:00)</p>", NOON),
            ("<p><a href=/1>05/03/2022 12:30</a></p>", NOON),
            ("<p>Lam Khê, ngày 05 tháng 3 năm 2022</p>", NOON.date()),
            ("<p>Cập nhật lần cuối: 06/03/2022</p><p>Ngày đăng: 05/03/2022 12:30</p>", NOON),
        ],
    )
    def test_whatever_stands_around_it(self, lines: str, day: dt.date) -> None:
        article = read(lines, f"<p>{LEAD}</p><p>{BODY}</p>")
        assert (article.published, article.authors) == (day, ())

    @pytest.mark.parametrize(
        "stated", ["9999-12-31T23:00:00Z", "0001-01-01T00:00:00+14:00", "Mon, 1 Jan 9999999999 0:0 +0"]
    )
    def test_the_first_and_the_last_day(self, stated: str) -> None:
        assert report(head=f'<meta name="date" content="{stated}">').published is None
        assert read(f"<time datetime='{stated}'>nay</time><p>{LEAD}</p>").published is None

    def test_the_last_day_in_plain_text(self) -> None:
        published = read_article(f"{TITLE}\n9999-12-31T23:59:59.2019Z\n{LEAD}").published
        assert isinstance(published, dt.datetime)
        assert published.date() == dt.date.max

    def test_of_a_caller_who_means_the_last_moment(self) -> None:
        last = dt.datetime.max.replace(tzinfo=dt.UTC)
        assert read_article(LEAD, published=last).published == last

    def test_a_day_behind_the_report(self) -> None:
        page = f"<div><h1>{TITLE}</h1><p>{LEAD}</p><p>{BODY}</p></div><p>{{}}</p>"
        assert read_article(page.format("(Đưa tin ngày 5-3-2022)")).published == NOON.date()
        assert read_article(page.format("(5-3-2022)")).published is None

    def test_a_clock_on_the_next_line(self) -> None:
        assert read(f"<p class=date>05/03/2022</p><p>12:30</p><p>{LEAD}</p>").published == NOON

    def test_the_clock_of_the_page_is_not_the_day(self) -> None:
        clock = "<div><div>Thứ Sáu, 22/11/2024, 16:08 (GMT+7)</div></div>" + "<p>Xã Mỹ Thọ</p>" * 20
        assert report(title=f"{clock}<div><h1>{TITLE}</h1></div>").published is None

    def test_a_day_above_the_headline(self) -> None:
        assert read(f"<p>{LEAD}</p>", title=f"<p>05/03/2022 12:30</p><h1>{TITLE}</h1>").published == NOON

    @pytest.mark.parametrize(
        "stamp",
        ["<time datetime='2022-03-05T05:30:00Z'>3 giờ trước</time>", "<abbr title='2022-03-05T12:30'>nay</abbr>"],
    )
    def test_what_an_element_of_time_tells(self, stamp: str) -> None:
        assert read(stamp, f"<p>{LEAD}</p><p>{BODY}</p>").published == NOON
        assert read(f"{stamp}<p>{LEAD}</p><p>{BODY}</p>", title="").published is None


class TestLinkedData:
    @staticmethod
    def head(*data: object, end: str = "") -> str:
        return "".join(f"<script type='application/ld+json'>{json.dumps(one)}{end}</script>" for one in data)

    def test_an_article_among_others(self) -> None:
        graph = {
            "@graph": [
                {"@type": "Organization", "name": "Báo Lam Khê"},
                {
                    "@type": ["NewsArticle"],
                    "headline": f"{TITLE}",
                    "datePublished": "2022-03-05T12:30:00+07:00",
                    "articleSection": ["Giao thông", "Thời sự"],
                    "author": [{"@type": "Person", "name": "Lê Hà An"}, {"@type": "Organization", "name": "Lam Khê"}],
                    "publisher": {"name": "Báo Lam Khê"},
                },
            ]
        }
        article = report(head=self.head(graph, end=";"))
        assert (article.published, article.section, article.authors) == (NOON, "Giao thông", ("Lê Hà An",))

    def test_a_name_may_stand_alone(self) -> None:
        article = report(head=self.head({"@type": "Article", "author": "Lê Hà An", "articleSection": "Giao thông"}))
        assert (article.section, article.authors) == ("Giao thông", ("Lê Hà An",))

    @pytest.mark.parametrize(
        "name", ["admin", "Super User", "LÊ HÀ AN", "Báo Lam Khê", "Trang tin điện tử huyện Lam Khê bên sông", "Hà"]
    )
    def test_a_user_of_the_system_is_no_author(self, name: str) -> None:
        head = '<meta property="og:site_name" content="Báo Lam Khê">'
        assert report(head=head + self.head({"@type": "Article", "author": {"name": name}})).authors == ()

    @pytest.mark.parametrize(
        "data", ["{", "[" * 5000, "null", '{"@type": 3}', '{"@type":"Article","author":{"name":3}}']
    )
    def test_what_cannot_be_read_is_left_out(self, data: str) -> None:
        assert report(head=f"<script type='application/ld+json'>{data}</script>").authors == ()

    def test_what_lies_too_deep_is_left_out(self) -> None:
        deep: object = {"@type": "Article", "articleSection": "Giao thông"}
        for _ in range(30):
            deep = [deep]
        assert report(head=self.head(deep)).section is None


class TestAuthors:
    def test_a_link_to_the_author(self) -> None:
        assert read(f"<a href=/1>Lê Hà An</a><p>{LEAD}</p>").authors == ("Lê Hà An",)
        assert read(f"<a href=/1>Giao thông và cầu</a><p>{LEAD}</p>").authors == ()

    def test_a_name_beside_the_day(self) -> None:
        article = read(f"<p class=date>Cập nhật: 12:30 | 05/03/2022 - Lê Hà An</p><p>{LEAD}</p>")
        assert (article.published, article.authors) == (NOON, ("Lê Hà An",))
        assert read(f"<p class=date>Cập nhật: 05/03/2022 - lần 2</p><p>{LEAD}</p>").authors == ()

    def test_the_same_name_twice(self) -> None:
        article = read(f"<p class=author>Lê Hà An</p><p>{LEAD}</p><p>{BODY}</p><p class=author>LÊ HÀ AN</p>")
        assert article.authors == ("Lê Hà An",)

    def test_a_name_behind_the_report(self) -> None:
        tail = "<div>Tác giả: Lê Hà An</div><div>Xã Mỹ Thọ</div>"
        assert report(title=f"<div><h1>{TITLE}</h1>").authors == ()
        assert read_article(f"<div><h1>{TITLE}</h1><p>{LEAD}</p><p>{BODY}</p></div>{tail}").authors == ("Lê Hà An",)

    def test_a_medium_in_front(self) -> None:
        article = read(f"<p class=sapo>BLK - {LEAD}</p><p>{BODY}</p>")
        assert (article.source, article.lead) == ("BLK", LEAD)


class TestSection:
    def test_the_way_in_one_line(self) -> None:
        for way in ("Trang chủ » Giao thông", "Bạn đang ở: Trang chủ > Tin tức > Giao thông"):
            assert report(title=f"<p>{way}</p><h1>{TITLE}</h1>").section == "Giao thông"

    def test_the_way_in_links(self) -> None:
        way = "<p><a href=/>Trang chủ</a> <a href=/1>Giao thông</a></p>"
        assert report(title=f"{way}<h1>{TITLE}</h1>").section == "Giao thông"

    def test_the_way_in_lines(self) -> None:
        way = "<ol><li><a href=/>Trang chủ</a><li>›<li><a href=/1>Giao thông</a></ol>"
        assert report(title=f"{way}<h1>{TITLE}</h1>").section == "Giao thông"

    def test_a_menu_is_no_way(self) -> None:
        menu = "<ul><li><a href=/>Trang chủ</a><li><a href=/1>Giới thiệu</a><li><a href=/2>Liên hệ</a></ul>"
        assert (
            report(title=f"{menu}<p></p><div>Xã</div><div>Huyện</div><div>Tỉnh</div><h1>{TITLE}</h1>").section is None
        )

    @pytest.mark.parametrize("sign", ["", " | ", " / ", " » "])
    @pytest.mark.parametrize("tag", ["nav", "div", "td"])
    def test_a_menu_on_one_line_is_no_way(self, tag: str, sign: str) -> None:
        menu = sign.join(("<a href=/>Trang chủ</a>", "<a href=/1>Giới thiệu</a>", "<a href=/2>Liên hệ</a>"))
        head = '<meta property="article:section" content="Giao thông">'
        page = f"<{tag}>{menu}</{tag}><h1>{TITLE}</h1>"
        assert report(title=page, head=head).section == "Giao thông"
        assert report(title=page).section is None

    def test_a_menu_below_the_report_is_no_way(self) -> None:
        assert read(f"<p>{LEAD}</p><p><a href=/>Trang chủ</a> » <a href=/1>Kinh tế</a></p>").section is None

    def test_a_name_that_a_menu_has_may_be_a_step(self) -> None:
        way = "<div class=breadcrumb><a href=/>Trang chủ</a> / <a href=/1>Văn bản</a></div>"
        assert report(title=f"{way}<h1>{TITLE}</h1>").section == "Văn bản"

    def test_a_step_may_begin_as_the_headline_does(self) -> None:
        way = "<p>Trang chủ » Tin tức » Huyện</p>"
        assert report(title=f"{way}<h1>{TITLE}</h1>").section == "Huyện"
        way = f"<p>Trang chủ » Giao thông » {TITLE[:30]}...</p>"
        assert report(title=f"{way}<h1>{TITLE}</h1>").section == "Giao thông"

    def test_the_headline_is_no_section(self) -> None:
        way = f"<div class=breadcrumb><a href=/>Trang chủ</a> / <a href=/1>Giao thông</a> / {TITLE}</div>"
        assert report(title=f"{way}<h1>{TITLE}</h1>").section == "Giao thông"

    def test_a_label(self) -> None:
        assert read(f"<p>Chuyên mục: Giao thông</p><p>{LEAD}</p>").section == "Giao thông"

    def test_a_link_to_a_category(self) -> None:
        link = "<p>Trong mục <a href=/1 rel='category tag'>Giao thông</a> của báo này</p>"
        assert report(link).section == "Giao thông"

    def test_a_step_below_the_one_of_the_metadata(self) -> None:
        head = '<meta property="article:section" content="Thời sự">'
        links = "<p><a href=/1>Thời sự</a> <a href=/2>Giao thông</a></p>"
        assert report(title=f"{links}<h1>{TITLE}</h1>", head=head).section == "Giao thông"

    def test_a_link_above_the_headline(self) -> None:
        assert report(title=f"<p><a href=/1>Giao thông</a></p><h1>{TITLE}</h1>").section == "Giao thông"
        assert report(title=f"<p><b>GIAO THÔNG</b></p><h1>{TITLE}</h1>").section == "GIAO THÔNG"
        tools = "<p><a href=/1>Gửi đi</a> <a href=/2>Bản in</a></p>"
        assert report(title=f"<p><a href=/1>Giao thông</a></p>{tools}<h1>{TITLE}</h1>").section == "Giao thông"
        assert report(title=f"<nav><a href=/1>Giao thông</a></nav><h1>{TITLE}</h1>").section is None

    def test_of_the_metadata_alone(self) -> None:
        head = '<meta property="article:section" content="Giao thông">'
        assert read(f"<p>{LEAD}</p>", title="", head=head).section == "Giao thông"


def test_description_and_address() -> None:
    head = (
        '<meta name="description" content=" Sửa c&#7847;u  Đá "><link rel="canonical" href="/1">'
        '<meta property="og:url" content="https://lamkhe.example.vn/1"><meta content="x">'
    )
    article = report(head=head)
    assert (article.description, article.url) == ("Sửa cầu Đá", "https://lamkhe.example.vn/1")


# What is of the report.


class TestReport:
    @pytest.mark.parametrize(
        "other",
        [
            "<p><a href=/1>Xã Mỹ Thọ có cầu mới</a></p>",
            "<ul><li><a href=/1>Xã Mỹ Thọ có cầu mới</a> (4/3)</li></ul>",
            "<div><a href=/1>Xã Mỹ Thọ có cầu mới</a><div>(4/3)</div></div>",
            "<div>Tin liên quan</div>",
            f"<div><h4>Các tin khác</h4><p>{LEAD}</p></div>",
            f"<div><h3><a href=/1>Xã Mỹ Thọ có cầu mới</a></h3><p>{LEAD} Thêm.</p></div>",
            "<h3>Tin liên quan</h3><p>Xã Mỹ Thọ có cầu mới</p>",
            "<div>Nhận bản tin mỗi sáng<input type=text></div>",
            "<div>{{cầu}}</div>",
            "<div>* * *</div>",
            "<div>Ngày đăng:</div>",
            "<div style='display: none'>Xã Mỹ Thọ có cầu mới</div>",
            "<div hidden>Xã Mỹ Thọ có cầu mới</div>",
            "<div class='d-none'>Xã Mỹ Thọ có cầu mới</div>",
            "<video>Xã Mỹ Thọ có cầu mới</video>",
            "<!-- Xã Mỹ Thọ có cầu mới -->",
        ],
    )
    def test_what_is_not(self, other: str) -> None:
        article = report(other)
        assert (article.lead, *texts(article, "body")) == (LEAD, BODY, MORE)

    @pytest.mark.parametrize(
        ("part", "line"),
        [
            ("<p>Xã có <a href=/1>cầu mới</a> ở cuối làng.</p>", "Xã có cầu mới ở cuối làng."),
            (f"<p><a href=/1>{LEAD} Thêm.</a></p>", f"{LEAD} Thêm."),
            ("<h3>Cầu mới</h3>", "Cầu mới"),
            ("<ul><li>• Cầu mới</ul>", "Cầu mới"),
            ("<div class='hidden d-sm-block'>Cầu mới</div>", "Cầu mới"),
            ("<p><span class='tool'>" + LEAD + " Thêm.</span></p>", f"{LEAD} Thêm."),
            ("<p>C&#7847;u m&amp;#7899;i v&#7899;i&nbsp;&shy;\u200b xã</p>", "Cầu mới với xã"),
            ("<p><b>Cầu</b><i>Mới</i></p>", "Cầu Mới"),
            ("<p><b>C</b>ầu mới</p>", "Cầu mới"),
        ],
    )
    def test_what_is(self, part: str, line: str) -> None:
        article = report(part)
        assert (article.lead, *texts(article, "body")) == (LEAD, line, BODY, MORE)

    def test_it_goes_on_in_another_element(self) -> None:
        rest = f"<div><p>{MORE}</p><p>{MORE} Hai.</p><p>{MORE} Ba.</p></div>"
        article = read_article(f"<div><div><h1>{TITLE}</h1><p>{LEAD}</p></div>{rest}<p>Xã Mỹ Thọ</p></div>")
        assert len(article.paragraphs) == 4
        article = read_article(
            f"<div><div><h1>{TITLE}</h1><p>{LEAD}</p></div><p>Bản quyền thuộc về {MORE}</p><h3>Tin</h3>{rest}</div>"
        )
        assert article.paragraphs == (LEAD,)

    def test_headings_at_the_end_that_only_links_follow(self) -> None:
        article = report(title=f"<h1>{TITLE}</h1>")
        assert article.paragraphs == (LEAD, BODY, MORE)
        article = read(f"<p>{LEAD}</p><p>{BODY}</p><p>Đọc gì hôm nay</p><p><a href=/1>Xã Mỹ Thọ có cầu mới</a></p>")
        assert article.paragraphs == (LEAD, BODY)

    def test_short_lines_before_the_first_paragraph(self) -> None:
        article = read(f"<p>Cuộn xuống</p><p>{LEAD}</p><p>{BODY}</p>")
        assert (article.lead, article.boilerplate) == (LEAD, ("Cuộn xuống",))

    def test_a_name_above_links_without_an_element(self) -> None:
        links = "<h3>Tin liên quan</h3><p>Xã Mỹ Thọ có cầu mới</p><ul><li>Xã Đồng Ngự sửa đường</ul>"
        article = read(f"<p>{LEAD}</p><p>{BODY}</p><p><b>Lê Hà An</b></p>{links}")
        assert (article.authors, article.paragraphs) == (("Lê Hà An",), (LEAD, BODY))

    def test_a_heading_of_links_right_above_a_name(self) -> None:
        article = read(f"<p>{LEAD}</p><p>{BODY}</p><h3>Tin liên quan</h3><p>Xã Mỹ Thọ có cầu mới</p><p>Lê Hà An</p>")
        assert article.authors == ("Lê Hà An",)

    def test_where_it_was_written(self) -> None:
        article = read(f"<p class=sapo><span class=location-stamp>Lam Khê</span>{LEAD}</p><p>{BODY}</p>")
        assert article.lead == LEAD

    def test_instruments_that_are_listed_as_links(self) -> None:
        links = "<ul><li><a href=/1>Nghị định số 77/2010/NĐ-CP</a><li><a href=/2>Nghị định số 78/2010/NĐ-CP</a></ul>"
        article = report(f"<p>Huyện làm theo các văn bản sau:</p>{links}")
        assert [each.quote for each in article.citations] == [
            "Nghị định số 77/2010/NĐ-CP",
            "Nghị định số 78/2010/NĐ-CP",
        ]
        assert report(f"<p>Đọc thêm:</p>{links}").citations == ()
        assert report(f"<p>Huyện làm theo các văn bản sau:</p>{links}<p>Xã</p>").citations == ()

    def test_a_mention_does_not_jump_over_what_is_of_the_page(self) -> None:
        article = report("<p>Huyện làm theo Nghị định số</p><p><a href=x>Tin</a></p><p>77/2010/NĐ-CP</p>")
        assert all(each.quote == each.span.of(article.text) for each in article.citations)

    def test_in_what_the_layout_sets_aside_nothing_is_looked_for(self) -> None:
        article = read(f"<p>Nghị định số 77/2010/NĐ-CP</p><p>{LEAD}</p><p>{BODY}</p>")
        assert (article.boilerplate, article.citations) == (("Nghị định số 77/2010/NĐ-CP",), ())

    def test_a_short_heading_before_the_first_paragraph(self) -> None:
        assert read(f"<h2>1. Cầu Đá</h2><p>{LEAD}</p><p>{BODY}</p>").paragraphs == ("1. Cầu Đá", LEAD, BODY)

    def test_a_prefix_that_is_all(self) -> None:
        article = read("<p>(Chinhphu.vn) - Ô</p>")
        assert [block.span.end > block.span.start for block in article.blocks] == [True] * len(article.blocks)

    def test_a_head_that_nobody_closed(self) -> None:
        for tag in ("main", "section", "article", "header", "figure"):
            article = read_article(f"<title>{TITLE}</title><{tag}><h1>{TITLE}</h1><p>{LEAD}</p>")
            assert (article.title, article.lead) == (TITLE, LEAD)

    def test_the_title_of_a_picture_is_none_of_the_window(self) -> None:
        head = f"<title>{TITLE}</title><svg><title>Mạng xã hội</title></svg>"
        page = f"<div>Thông báo số Tết của Văn phòng huyện nhà</div><div>{TITLE}</div>"
        assert report(title=page, head=head).title == TITLE

    def test_two_leads(self) -> None:
        article = read(f"<div class=sapo><p>{LEAD}</p><p>{BODY}</p></div><p>{MORE}</p>")
        assert (article.lead, texts(article, "body")) == (LEAD, [BODY, MORE])

    def test_nothing_but_links(self) -> None:
        with pytest.raises(UnreadableError):
            read("<a href=/1>Xã Mỹ Thọ</a>", title="")

    def test_in_furniture_nothing_is_looked_for(self) -> None:
        article = report("<div class=related>Ông Lê Văn Kho họp về Nghị định số 77/2010/NĐ-CP ngày 4/3/2010</div>")
        assert (article.citations, article.people) == ((), ())


class TestTables:
    def test_rows_of_data(self) -> None:
        table = "<table><tr><th>Xã<th>Cầu<tr><td>Mỹ Thọ<td>3<tr><td>Đồng Ngự<td><p>4</p><p>mới</p></table>"
        assert texts(report(table), "body")[:3] == ["Xã\tCầu", "Mỹ Thọ\t3", "Đồng Ngự\t4 mới"]

    @pytest.mark.parametrize(
        "table",
        [
            "<table><tr><td>Mỹ Thọ<td>3</table>",
            "<table><tr><td>Mỹ Thọ</td>Xã mới<td>3<tr><td>Đồng Ngự<td>4</table>",
            "<table><tr><td>Mỹ Thọ<tr><td>3</table>",
            f"<table><tr><td>Mỹ Thọ<td>3<tr><td>Đồng Ngự<td>{LEAD} {LEAD}</table>",
            "<table><tr><td>Mỹ Thọ<td>3<tr><td>Đồng Ngự<td>4<tr><td><img src=1.jpg><td></table>",
        ],
    )
    def test_tables_of_the_layout(self, table: str) -> None:
        assert not any("\t" in paragraph for paragraph in report(table).paragraphs)

    def test_a_caption_of_a_table(self) -> None:
        table = "<table><caption>Số cầu của các xã</caption><tr><td>Mỹ Thọ<td>3<tr><td>Đồng Ngự<td>4</table>"
        assert texts(report(table), "body")[:2] == ["Số cầu của các xã", "Mỹ Thọ\t3"]


class TestCaptions:
    @pytest.mark.parametrize(
        "picture",
        [
            "<figure><img src=1><figcaption>Cầu Đá</figcaption></figure>",
            "<table><tr><td><img src=1><tr><td>Cầu Đá</table>",
            "<div><img src=1><br>Cầu Đá</div>",
            "<img src=1><p class=caption><span class=title>Cầu</span> <span class=author>Đá</span></p>",
            "<p><img src=1></p><p><i>Cầu Đá</i></p>",
            "<p><img src=1></p><p align=center>Cầu Đá</p>",
            "<p><img src=1></p><p style='text-align:center'><span>Cầu Đá</span></p>",
            "<p><img src=1></p><center>Cầu Đá</center>",
            "<p><img src=1 alt='Cầu Đá'></p><p>Cầu Đá</p>",
            "<p style='text-align: center'><img src=1><br>Cầu Đá</p>",
            "<div class=sapo><p><img src=1></p><p><i>Cầu Đá</i></p></div>",
        ],
    )
    def test_what_a_picture_shows(self, picture: str) -> None:
        assert report(picture).captions == ("Cầu Đá",)

    @pytest.mark.parametrize(
        "picture",
        [
            "<p><img src=1></p><p>Cầu Đá</p>",
            f"<p><img src=1>{LEAD} Thêm.</p>",
            f"<div><img src=1><p><i>{LEAD} {LEAD} Thêm.</i></p></div>",
            f"<p><img src=1></p><p><i>{LEAD} {LEAD} Thêm.</i></p>",
            "<p><img src=1></p><p align=center>" + "Cầu Đá và xã " * 25 + "</p>",
            "<p><img src=1></p><p><i>05/03/2022</i></p>",
        ],
    )
    def test_what_stands_beside_a_picture(self, picture: str) -> None:
        assert report(picture).captions == ()

    def test_a_credit_whose_picture_is_lost(self) -> None:
        assert report("<p>Quang cảnh cầu Đá. Ảnh: Minh Châu</p>").captions == ("Quang cảnh cầu Đá. Ảnh: Minh Châu",)

    def test_a_credit_below_something_else(self) -> None:
        other = "<p>Quang cảnh cuộc họp</p><p><a href=x>Phóng to</a></p><p class='caption'>Ảnh: Hà An</p>"
        assert report(other).captions == ("Ảnh: Hà An",)
        assert report(other.replace("<p><a href=x>Phóng to</a></p>", "")).captions == (
            "Quang cảnh cuộc họp\nẢnh: Hà An",
        )

    def test_a_picture_at_the_end(self) -> None:
        assert read(f"<p>{LEAD}</p><p>{BODY}</p><img src=1>").captions == ()

    def test_a_long_caption_that_a_name_tells(self) -> None:
        line = f"{LEAD} {BODY}"
        assert report(f"<div><img src=1><p class=caption>{line}</p></div>").captions == (line,)


class TestFonts:
    @pytest.mark.parametrize(
        "line",
        [
            "<font face='.VnTimeH'>cÇu §¸</font>",
            "<span style=\"font-family: '.VnArialH'\">cÇu §¸</span>",
            "<span style='font: bold 12px .VnTimeH'>cÇu §¸</span>",
            "<style>.a, td.b { font-family: .VnTimeH } .c { color: red }</style><span class='c b'>cÇu §¸</span>",
            "<font face='.VnTimeH'>cÇu <b>§</b>¸</font>",
        ],
    )
    def test_a_font_of_capitals(self, line: str) -> None:
        assert texts(report(f"<p>{line} lµ cña x·</p>"), "body")[0] == "CẦU ĐÁ là của xã"

    def test_a_font_within_another(self) -> None:
        line = "<font face='.VnTimeH'>cÇu <font face='.VnTime'>§¸ nµy</font></font>"
        assert texts(report(f"<p>{line}</p>"), "body")[0] == "CẦU Đá này"


# Pages that were made to break a reader.


def hostile() -> Iterator[str]:
    yield "<div>" * 3000 + LEAD
    yield "<div>" * 3000 + f"<p>{LEAD}</p>" + "</div>" * 3000
    yield f"<p>{LEAD}" + "<br><b><i>" * 2000
    yield f"<table><tr><td>{LEAD}" * 300
    yield f"<p>{LEAD}</p><script>while(1){{}}"
    yield f"<p>{LEAD}</p><script src='https://lamkhe.example.vn/1.js'></script><img src='file:///etc/passwd'>"
    yield f'<!DOCTYPE html [<!ENTITY a "{"x" * 99}"><!ENTITY b "&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>&b;&c;{LEAD}'
    yield f"<p>{LEAD}</p><div " + "a=1 " * 5000
    yield f"<p>{LEAD}</p></div></p></table></body></html>" * 3
    yield f"<html><p>{LEAD}\0</p>"
    yield f"<p>{LEAD}\udc80</p>"
    yield f"<p>{LEAD}</p><!--"


def test_elements_that_nobody_closes() -> None:
    article = read_article(
        "<b>" * 15_000 + "</i>" * 15_000 + f"<h1>{TITLE}</h1><p>{LEAD}</p>" + "</b>" * 15_000 + "<p>Xã</p>"
    )
    assert article.text == f"{TITLE}\n{LEAD}\nXã"
    assert len(read_article("<p>Xã" * 25_000).text) == 75_000 - 1


def test_marks_behind_what_prints_nothing() -> None:
    assert read("<p>a\u200b\u0301</p>", title="").text == "á"


def test_a_script_far_down() -> None:
    article = read_article("<div>" * 600 + f"<script>{BODY}</script><br>{LEAD}" + "</div>" * 300 + f"<p>{MORE}</p>")
    assert BODY not in article.text
    assert LEAD in article.text
    assert MORE in article.text


@pytest.mark.parametrize("page", list(hostile()))
def test_a_page_that_was_made_to_break_a_reader(page: str) -> None:
    article = read_article(page)
    assert LEAD in article.text
    assert "root:" not in article.text


@pytest.mark.parametrize(
    "page", ["<html>", "<html><body><div></div>", "<html><script>a", "<html><p>&nbsp;", "<html><!-- -->"]
)
def test_a_page_without_text(page: str) -> None:
    with pytest.raises(UnreadableError):
        read_article(page)
