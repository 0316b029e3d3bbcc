"""Compare vanban with libraries that extract articles, on the same pages.

    python benchmarks/pages                 the pages of the tests
    python benchmarks/pages FOLDER          others: pairs of NAME.html and NAME.json

Compared are vanban, lxml by itself (the parser that vanban reads with: headings, `<time>`, metadata, `<figcaption>` and
`<p>` taken as they stand), and those of trafilatura, resiliparse and newspaper4k that this Python can import.  Titles,
days and authors count where they are exactly right, captions and paragraphs by their F1 over all pages.  The time is
that of a whole pass, as a ratio to the pass of vanban in the same run.
"""

from __future__ import annotations

import argparse
import contextlib
import importlib
import json
import re
import time
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, Final, NamedTuple

PAGES: Final = Path(__file__).parents[2] / "tests" / "pages"
INVISIBLE: Final = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")
MILLION: Final = 1_000_000


class Read(NamedTuple):
    """What a reader took from a page."""

    title: str | None = None
    day: str | None = None
    authors: tuple[str, ...] = ()
    captions: tuple[str, ...] = ()
    paragraphs: tuple[str, ...] = ()


Reader = Callable[[bytes], Read]


def plain(text: str) -> str:
    """A text without regard to how its letters and blanks are written."""
    return " ".join(INVISIBLE.sub("", unicodedata.normalize("NFC", text)).split())


def lines(text: str | None) -> tuple[str, ...]:
    """The lines of a text that are not blank."""
    return tuple(line for line in (text or "").splitlines() if line.strip())


# ---- readers


def with_vanban() -> Reader:
    """The library itself."""
    vanban = importlib.import_module("vanban")

    def read(page: bytes) -> Read:
        article = vanban.read_article(page)
        day = None if article.published is None else article.published.isoformat()[:10]
        return Read(article.title, day, article.authors, article.captions, article.paragraphs)

    return read


def with_lxml() -> Reader:
    """The parser alone, asked for what the markup says outright."""
    html = importlib.import_module("lxml.html")

    def read(page: bytes) -> Read:
        root = html.fromstring(page)

        def first(*paths: str) -> str | None:
            found = (str(one).strip() for path in paths for one in root.xpath(path))
            return next(filter(None, map(plain, found)), None)

        def texts(path: str) -> tuple[str, ...]:
            return tuple(filter(str.strip, (one.text_content() for one in root.xpath(path))))

        day = first("//meta[@property='article:published_time']/@content", "//time/@datetime")
        author = first("//meta[@name='author']/@content")
        return Read(
            first("//h1//text()", "//title/text()"),
            day[:10] if day else None,
            (author,) if author else (),
            texts("//figcaption"),
            texts("//p"),
        )

    return read


def with_trafilatura() -> Reader:
    """Main text and metadata by trafilatura, as it comes."""
    trafilatura = importlib.import_module("trafilatura")

    def read(page: bytes) -> Read:
        found = trafilatura.bare_extraction(page, with_metadata=True, include_comments=False)
        if found is None:
            return Read()
        authors = tuple(found.author.split("; ")) if found.author else ()
        text = tuple(line.removeprefix("- ") for line in lines(found.text))
        return Read(found.title, found.date, authors, (), text)

    return read


def with_resiliparse() -> Reader:
    """Main text by resiliparse, with its own finding of encodings."""
    html2text = importlib.import_module("resiliparse.extract.html2text")
    parse = importlib.import_module("resiliparse.parse.html")
    encoding = importlib.import_module("resiliparse.parse.encoding")

    def read(page: bytes) -> Read:
        tree = parse.HTMLTree.parse(encoding.bytes_to_str(page, encoding.detect_encoding(page)))
        text = html2text.extract_plain_text(tree, main_content=True, links=False, alt_texts=False)
        return Read(tree.title, paragraphs=tuple(line.strip(" •-") for line in lines(text)))

    return read


def with_newspaper() -> Reader:
    """Main text and metadata by newspaper4k."""
    newspaper = importlib.import_module("newspaper")

    def read(page: bytes) -> Read:
        article = newspaper.Article("https://lamkhe.example.vn/1.html", language="vi")
        article.download(input_html=page)
        article.parse()
        day = article.publish_date.isoformat()[:10] if article.publish_date else None
        return Read(article.title, day, tuple(article.authors), (), lines(article.text))

    return read


READERS: Final = {
    "vanban": with_vanban,
    "lxml alone": with_lxml,
    "trafilatura": with_trafilatura,
    "resiliparse": with_resiliparse,
    "newspaper4k": with_newspaper,
}


# ---- scores


class Overlap:
    """How far two lists of texts agree, summed over pages."""

    def __init__(self) -> None:
        self.right = self.found = self.wanted = 0

    def add(self, found: Iterable[str], wanted: Iterable[str]) -> None:
        """One page more."""
        one, other = Counter(map(plain, found)), Counter(map(plain, wanted))
        self.right += sum((one & other).values())
        self.found += sum(one.values())
        self.wanted += sum(other.values())

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        return 2 * self.right / max(self.found + self.wanted, 1)


def score(read: Reader, pages: list[tuple[bytes, dict[str, Any]]]) -> dict[str, float]:
    """How much of what the pages hold a reader got right, and how long it took."""
    right: Counter[str] = Counter()
    captions, paragraphs = Overlap(), Overlap()
    started = time.process_time()
    found: list[Read] = []
    for page, _ in pages:
        try:
            found.append(read(page))
        except Exception as error:  # noqa: BLE001 - what fails on a page has read nothing of it
            print(f"  failed: {error!r:.100}")  # noqa: T201
            found.append(Read())
    seconds = time.process_time() - started
    for one, (_, told) in zip(found, pages, strict=True):
        right["title"] += plain(one.title or "") == plain(told["title"] or "")
        right["day"] += one.day == (told["published"] and told["published"][:10])
        right["authors"] += [*map(plain, one.authors)] == [*map(plain, told["authors"])]
        captions.add(one.captions, told["captions"])
        paragraphs.add(one.paragraphs, [told["lead"], *told["body"]] if told["lead"] else told["body"])
    shares = {name: right[name] / len(pages) for name in ("title", "day", "authors")}
    return {**shares, "captions F1": captions.f1, "paragraphs F1": paragraphs.f1, "seconds": seconds}


def main() -> None:
    """Read all pages with all readers, and print a table."""
    parser = argparse.ArgumentParser(description="Compare vanban with libraries that extract articles.")
    parser.add_argument("folder", nargs="?", type=Path, default=PAGES)
    folder: Path = parser.parse_args().folder
    told = sorted(folder.glob("*.json"))
    pages = [(one.with_suffix(".html").read_bytes(), json.loads(one.read_text(encoding="utf-8"))) for one in told]
    size = sum(len(page) for page, _ in pages)
    print(f"{len(pages)} pages, {size / MILLION:.1f} MB")  # noqa: T201
    base = 0.0
    for name, make in READERS.items():
        read: Reader | None = None
        with contextlib.suppress(ImportError):
            read = make()
        if read is None:
            print(f"{name:12} not installed")  # noqa: T201
            continue
        read(pages[0][0])  # what is made ready once is not measured
        scores = score(read, pages)
        seconds = scores.pop("seconds")
        base = base or seconds
        figures = "  ".join(f"{what} {value:.3f}" for what, value in scores.items())
        print(f"{name:12} {figures}  time {seconds / base:.2f}")  # noqa: T201


if __name__ == "__main__":
    main()
