"""What the names of classes and ids in the markup of a page tell of what they mark.

Collected from the systems on which Vietnamese portals and papers run, each with the years in which it did so.  A name is
compared word by word, in small letters: `news-title`, `newsTitle` and `news_title` are one, and `title` is read in all of
them.  Of several rows that could be read in one name, the longest wins.
"""

from typing import Final, NamedTuple


class MarkupRow(NamedTuple):
    """A word, or some joined by hyphens, in the name of a class or an id.

    name: the words.
    use: what it marks:
        "title": the headline;
        "lead": the sapo;
        "date": the day of publication;
        "author": who wrote the report;
        "source": the medium that it was taken from;
        "caption": what a picture shows;
        "body": the text of the report;
        "trail": the way to the page through its sections (breadcrumb);
        "aside": what belongs to the page and not to the report;
        "none": nothing, though a part of the name would;
    examples: names as they stand in pages.
    since: the first year in which pages were so marked, if that is known.
    until: the last one.
    """

    name: str
    use: str
    examples: tuple[str, ...]
    since: int | None = None
    until: int | None = None


# fmt: off
ROWS: Final[tuple[MarkupRow, ...]] = (
    # The headline.
    MarkupRow("title", "title", ("article-title", "news-title", "detailTitle")),
    MarkupRow("headline", "title", ("headline", "post-headline")),
    MarkupRow("tieude", "title", ("tieude", "tieude-tin")),
    MarkupRow("tieu-de", "title", ("tieu-de", "tieu_de_tin")),
    MarkupRow("tieudetin", "title", ("tieudetin", "TieuDeTin"), 2003, 2015),
    MarkupRow("tieudebai", "title", ("tieudebai",)),
    MarkupRow("newstitle", "title", ("newstitle",)),
    MarkupRow("articletitle", "title", ("articletitle",)),
    MarkupRow("contentheading", "title", ("contentheading",), 2005, 2013),
    MarkupRow("tit", "title", ("tit-detail", "the-article-tit")),
    # The sapo.
    MarkupRow("sapo", "lead", ("sapo", "detail-sapo", "article__sapo")),
    MarkupRow("lead", "lead", ("lead", "article-lead")),
    MarkupRow("chapeau", "lead", ("chapeau",)),
    MarkupRow("hometext", "lead", ("hometext",), 2006),
    MarkupRow("tomtat", "lead", ("tomtat", "tin-tomtat")),
    MarkupRow("tom-tat", "lead", ("tom-tat",)),
    MarkupRow("trichyeu", "lead", ("trichyeu",)),
    MarkupRow("gioithieu", "lead", ("gioithieu-tin",)),
    MarkupRow("mota", "lead", ("mota", "mota-tin")),
    MarkupRow("summary", "lead", ("article-summary", "summary")),
    MarkupRow("intro", "lead", ("intro", "intro-text")),
    MarkupRow("introtext", "lead", ("introtext",)),
    MarkupRow("description", "lead", ("description", "article-description")),
    MarkupRow("excerpt", "lead", ("entry-excerpt",)),
    MarkupRow("abstract", "lead", ("news-abstract",)),
    MarkupRow("teaser", "lead", ("news-teaser",)),
    # The day of publication.
    MarkupRow("date", "date", ("news-date", "postDate", "detail-date")),
    MarkupRow("time", "date", ("time", "article-time")),
    MarkupRow("datetime", "date", ("datetime",)),
    MarkupRow("createdate", "date", ("createdate",), 2005, 2013),
    MarkupRow("published", "date", ("published", "entry-published")),
    MarkupRow("publish", "date", ("publish", "publish-info")),
    MarkupRow("pubdate", "date", ("pubdate",)),
    MarkupRow("publishdate", "date", ("publishdate",)),
    MarkupRow("ngay", "date", ("ngay", "ngay-dang")),
    MarkupRow("ngaydang", "date", ("ngaydang",)),
    MarkupRow("thoigian", "date", ("thoigian",)),
    MarkupRow("timestamp", "date", ("timestamp",)),
    MarkupRow("posted-on", "date", ("posted-on",), 2012),
    # Who wrote it.
    MarkupRow("author", "author", ("author", "news-author", "article__author")),
    MarkupRow("byline", "author", ("byline",)),
    MarkupRow("tacgia", "author", ("tacgia", "tacgia-bai")),
    MarkupRow("tac-gia", "author", ("tac-gia",)),
    MarkupRow("butdanh", "author", ("butdanh",)),
    MarkupRow("nguoiviet", "author", ("nguoiviet",)),
    MarkupRow("writer", "author", ("writer",)),
    MarkupRow("credit", "author", ("e-credit",)),
    # The medium.
    MarkupRow("source", "source", ("news-source",)),
    MarkupRow("nguon", "source", ("nguon", "nguon-tin")),
    MarkupRow("nguontin", "source", ("nguontin",)),
    # What a picture shows.
    MarkupRow("caption", "caption", ("caption", "wp-caption-text", "PhotoCMS_Caption")),
    MarkupRow("figcaption", "caption", ("figcaption",)),
    MarkupRow("chuthich", "caption", ("chuthich", "chuthich-anh")),
    MarkupRow("chu-thich", "caption", ("chu-thich",)),
    MarkupRow("ghichu-anh", "caption", ("ghichu-anh",)),
    MarkupRow("photo-desc", "caption", ("photo-desc",)),
    MarkupRow("image-desc", "caption", ("image-desc",)),
    MarkupRow("img-desc", "caption", ("img-desc",)),
    MarkupRow("imagedesc", "caption", ("imagedesc",)),
    # The text.
    MarkupRow("entry-content", "body", ("entry-content",), 2005),
    MarkupRow("article-body", "body", ("article-body",)),
    MarkupRow("articlebody", "body", ("articleBody",)),
    MarkupRow("noidung", "body", ("noidung", "noidung-tin")),
    MarkupRow("bodytext", "body", ("bodytext",), 2006),
    # The way to the page.
    MarkupRow("breadcrumb", "trail", ("breadcrumb", "my-breadcrumb")),
    MarkupRow("breadcrumbs", "trail", ("breadcrumbs",)),
    MarkupRow("duongdan", "trail", ("duongdan",)),
    MarkupRow("duong-dan", "trail", ("duong-dan",)),
    MarkupRow("pathway", "trail", ("pathway",), 2005, 2013),
    MarkupRow("site-map-path", "trail", ("SiteMapPath",), 2005),
    MarkupRow("crumb", "trail", ("crumb",)),
    # The rest of the page.
    MarkupRow("menu", "aside", ("menu", "main-menu", "menu-left")),
    MarkupRow("nav", "aside", ("nav", "main-nav")),
    MarkupRow("navbar", "aside", ("navbar",)),
    MarkupRow("navigation", "aside", ("navigation", "post-navigation")),
    MarkupRow("sidebar", "aside", ("sidebar", "right-sidebar")),
    MarkupRow("footer", "aside", ("footer", "site-footer")),
    MarkupRow("foot", "aside", ("e-foot",)),
    MarkupRow("copyright", "aside", ("copyright",)),
    MarkupRow("banner", "aside", ("banner", "top-banner")),
    MarkupRow("ads", "aside", ("ads", "box-ads")),
    MarkupRow("adv", "aside", ("adv", "adv-right")),
    MarkupRow("advertisement", "aside", ("advertisement",)),
    MarkupRow("quangcao", "aside", ("quangcao",)),
    MarkupRow("quang-cao", "aside", ("quang-cao",)),
    MarkupRow("sponsor", "aside", ("sponsor",)),
    MarkupRow("related", "aside", ("related", "box-related", "related-news")),
    MarkupRow("relate", "aside", ("relate", "news-relate")),
    MarkupRow("lienquan", "aside", ("lienquan", "tin-lienquan")),
    MarkupRow("lien-quan", "aside", ("lien-quan", "tin-lien-quan")),
    MarkupRow("tinlienquan", "aside", ("tinlienquan",)),
    MarkupRow("tinlq", "aside", ("tinlq",)),
    MarkupRow("tlq", "aside", ("tlq-head",)),
    MarkupRow("other-news", "aside", ("other-news", "portlet-other-news")),
    MarkupRow("othernews", "aside", ("othernews",)),
    MarkupRow("list-other", "aside", ("list-other",)),
    MarkupRow("tinkhac", "aside", ("tinkhac",)),
    MarkupRow("tin-khac", "aside", ("tin-khac",)),
    MarkupRow("tincungchuyenmuc", "aside", ("tincungchuyenmuc",)),
    MarkupRow("cungchuyenmuc", "aside", ("cungchuyenmuc",)),
    MarkupRow("cung-chuyen-muc", "aside", ("cung-chuyen-muc",)),
    MarkupRow("more-news", "aside", ("more-news",)),
    MarkupRow("e-more", "aside", ("e-more", "e-more__list")),
    MarkupRow("readmore", "aside", ("readmore",)),
    MarkupRow("read-more", "aside", ("read-more",)),
    MarkupRow("xemthem", "aside", ("xemthem",)),
    MarkupRow("xem-them", "aside", ("xem-them",)),
    MarkupRow("docthem", "aside", ("docthem",)),
    MarkupRow("doc-them", "aside", ("doc-them",)),
    MarkupRow("see-also", "aside", ("see-also",)),
    MarkupRow("recommend", "aside", ("box-recommend",)),
    MarkupRow("suggest", "aside", ("suggest", "box-suggest")),
    MarkupRow("popular", "aside", ("popular", "popular-posts")),
    MarkupRow("most", "aside", ("most-read", "mostview")),
    MarkupRow("mostview", "aside", ("mostview",)),
    MarkupRow("xemnhieu", "aside", ("xemnhieu",)),
    MarkupRow("xem-nhieu", "aside", ("xem-nhieu",)),
    MarkupRow("docnhieu", "aside", ("docnhieu",)),
    MarkupRow("doc-nhieu", "aside", ("doc-nhieu",)),
    MarkupRow("tinmoi", "aside", ("tinmoi",)),
    MarkupRow("tin-moi", "aside", ("tin-moi",)),
    MarkupRow("tincu", "aside", ("tincu",)),
    MarkupRow("latest", "aside", ("latest-news",)),
    MarkupRow("newer", "aside", ("newer-posts",)),
    MarkupRow("older", "aside", ("older-posts",)),
    MarkupRow("comment", "aside", ("comment", "comment-list", "box-comment")),
    MarkupRow("comments", "aside", ("comments", "fb-comments")),
    MarkupRow("cmt", "aside", ("cmt", "box-cmt")),
    MarkupRow("binhluan", "aside", ("binhluan",)),
    MarkupRow("binh-luan", "aside", ("binh-luan",)),
    MarkupRow("ykien", "aside", ("ykien", "ykien-bandoc")),
    MarkupRow("feedback", "aside", ("feedback",)),
    MarkupRow("phanhoi", "aside", ("phanhoi",)),
    MarkupRow("share", "aside", ("share", "social-share")),
    MarkupRow("sharing", "aside", ("sharing",)),
    MarkupRow("sharedaddy", "aside", ("sharedaddy",), 2011),
    MarkupRow("addthis", "aside", ("addthis_toolbox",), 2008, 2023),
    MarkupRow("social", "aside", ("social", "social-box")),
    MarkupRow("tool", "aside", ("tool", "article-tool")),
    MarkupRow("tools", "aside", ("tools", "news-tools")),
    MarkupRow("toolbar", "aside", ("toolbar",)),
    MarkupRow("print", "aside", ("print", "btn-print")),
    MarkupRow("buttonheading", "aside", ("buttonheading",), 2005, 2013),
    MarkupRow("tag", "aside", ("tag", "tag-list")),
    MarkupRow("tags", "aside", ("tags", "e-tags")),
    MarkupRow("tukhoa", "aside", ("tukhoa",)),
    MarkupRow("tu-khoa", "aside", ("tu-khoa",)),
    MarkupRow("keyword", "aside", ("keyword",)),
    MarkupRow("keywords", "aside", ("keywords",)),
    MarkupRow("rating", "aside", ("rating", "star-rating")),
    MarkupRow("ratings", "aside", ("taglib-ratings",), 2008),
    MarkupRow("vote", "aside", ("vote",)),
    MarkupRow("danhgia", "aside", ("danhgia",)),
    MarkupRow("poll", "aside", ("poll",)),
    MarkupRow("counter", "aside", ("counter",)),
    MarkupRow("thongke", "aside", ("thongke",)),
    MarkupRow("luotxem", "aside", ("luotxem",)),
    MarkupRow("luot-xem", "aside", ("luot-xem",)),
    MarkupRow("hits", "aside", ("hits",)),
    MarkupRow("views", "aside", ("views", "post-views")),
    MarkupRow("pager", "aside", ("pager",)),
    MarkupRow("pagination", "aside", ("pagination",)),
    MarkupRow("phantrang", "aside", ("phantrang",)),
    MarkupRow("search", "aside", ("search", "search-box")),
    MarkupRow("login", "aside", ("login",)),
    MarkupRow("newsletter", "aside", ("newsletter",)),
    MarkupRow("subscribe", "aside", ("subscribe",)),
    MarkupRow("cookie", "aside", ("cookie-bar",)),
    MarkupRow("popup", "aside", ("popup",)),
    MarkupRow("modal", "aside", ("modal",)),
    MarkupRow("marquee", "aside", ("marquee",)),
    MarkupRow("ticker", "aside", ("ticker",)),
    MarkupRow("weather", "aside", ("weather",)),
    MarkupRow("thoitiet", "aside", ("thoitiet",)),
    MarkupRow("elementor-widget", "none", ("elementor-widget", "elementor-widget-container"), 2016),
    MarkupRow("location-stamp", "aside", ("location-stamp",), 2017),
    MarkupRow("ai-summary", "aside", ("ai-summary",), 2023),
    MarkupRow("toc", "aside", ("toc", "ez-toc-container")),
    MarkupRow("star", "aside", ("box-star",)),
    MarkupRow("widget", "aside", ("widget", "widget-area")),
    MarkupRow("topbar", "aside", ("topbar",)),
    MarkupRow("hotline", "aside", ("hotline",)),
    MarkupRow("clock", "aside", ("clock", "clock-now")),
    MarkupRow("today", "aside", ("today",)),
    MarkupRow("skip", "aside", ("skip-to-content",)),
    MarkupRow("sr-only", "aside", ("sr-only",), 2013),
    MarkupRow("screen-reader", "aside", ("screen-reader-text",), 2012),
    MarkupRow("visually-hidden", "aside", ("visually-hidden",), 2012),
    MarkupRow("accessibility", "aside", ("accessibility",)),
    MarkupRow("player", "aside", ("audio-player", "video-player")),
    MarkupRow("tts", "aside", ("tts",), 2018),
    MarkupRow("video", "aside", ("video", "box-video")),
    MarkupRow("audio", "aside", ("audio", "box-audio")),
    MarkupRow("attach", "aside", ("attach", "attach-files")),
    MarkupRow("attachments", "aside", ("attachments-list",)),
    MarkupRow("dinhkem", "aside", ("dinhkem",)),
    MarkupRow("pullquote", "aside", ("pullquote",)),
    MarkupRow("pullq", "aside", ("pullq",)),
    MarkupRow("modifydate", "aside", ("modifydate",), 2005, 2013),
    MarkupRow("modified", "aside", ("modified",)),
    MarkupRow("updated", "aside", ("updated",)),
    MarkupRow("article-separator", "aside", ("article_separator",), 2005, 2013),
    MarkupRow("back-button", "aside", ("back_button",), 2005, 2013),
    MarkupRow("nav-previous", "aside", ("nav-previous",), 2010),
    MarkupRow("nav-next", "aside", ("nav-next",), 2010),
    MarkupRow("ms-rte-table", "none", ("ms-rteTable-4", "ms-rteTableFooterRow-4"), 2010),
)

# What tags of HTML and roles of WAI-ARIA tell.
TAGS: Final[tuple[MarkupRow, ...]] = (
    MarkupRow("nav", "aside", ("nav",)),
    MarkupRow("footer", "aside", ("footer",)),
    MarkupRow("aside", "aside", ("aside",)),
    MarkupRow("button", "aside", ("button",)),
    MarkupRow("select", "aside", ("select",)),
    MarkupRow("textarea", "aside", ("textarea",)),
    MarkupRow("label", "aside", ("label",)),
    MarkupRow("legend", "aside", ("legend",)),
    MarkupRow("dialog", "aside", ("dialog",)),
    MarkupRow("figcaption", "caption", ("figcaption",)),
)
ROLES: Final[tuple[MarkupRow, ...]] = (
    MarkupRow("navigation", "aside", ("navigation",)),
    MarkupRow("banner", "aside", ("banner",)),
    MarkupRow("complementary", "aside", ("complementary",)),
    MarkupRow("contentinfo", "aside", ("contentinfo",)),
    MarkupRow("search", "aside", ("search",)),
    MarkupRow("dialog", "aside", ("dialog",)),
)
