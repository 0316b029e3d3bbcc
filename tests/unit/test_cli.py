"""The command line: documents on standard output, a line on standard error for what is wrong, a status."""

import contextlib
import datetime as dt
import errno
import importlib
import io
import json
import os
import runpy
import subprocess
import sys
import tomllib
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest
from rich.cells import cell_len

import vanban
from vanban import cli
from vanban._pretty import write
from vanban.models import (
    Article,
    Block,
    Citation,
    DateMention,
    Figure,
    LegalInstrument,
    Meeting,
    Person,
    Relation,
)
from vanban.values import (
    Bound,
    CitationForm,
    InstrumentKind,
    MeetingKind,
    Mode,
    PartOfDay,
    Period,
    Pinpoint,
    Precision,
    Rank,
    RelationKind,
    Span,
    Symbol,
)

FIRST = """Sửa quy chế lưu trữ

Sáng 18/7, Sở Nội vụ họp về Nghị định số 901/2019/NĐ-CP ngày 05/02/2019 của Chính phủ.
"""
SECOND = """Mở thư viện xã

Thư viện xã Lam Khê mở cửa ngày 02/3/2024 theo Quyết định số 902/2020/QĐ-TTg.
"""
DAY = dt.date(2024, 7, 20)
ROOT = Path(__file__).parents[2]


@pytest.fixture
def first(written: Callable[[str, str], str]) -> str:
    return written("một.txt", FIRST)


@pytest.fixture
def second(written: Callable[[str, str], str]) -> str:
    return written("hai.txt", SECOND)


@pytest.fixture
def no_rich(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("rich", "rich.console", "rich.rule", "rich.table", "rich.text"):
        monkeypatch.setitem(sys.modules, name, None)
    monkeypatch.delitem(sys.modules, "vanban._pretty", raising=False)


def documents(text: str) -> list[object]:
    """All JSON values in a text, one after the other."""
    decoder, found, place = json.JSONDecoder(), list[object](), 0
    while place < len(text):
        value, place = decoder.raw_decode(text, place)
        found.append(value)
        place += len(text[place:]) - len(text[place:].lstrip())
    return found


class TestDocuments:
    def test_jsonl_is_one_document_a_line_in_the_order_of_the_files(
        self, first: str, second: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert cli.main(["read", second, first, "--jsonl"]) == 0
        lines = capsys.readouterr().out.splitlines()
        assert lines == [vanban.to_json(vanban.read_article(text.encode())) for text in (SECOND, FIRST)]

    def test_json_is_the_same_documents_indented(
        self, first: str, second: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert cli.main(["read", "--json", first, second]) == 0
        out = capsys.readouterr().out
        assert out.startswith('{\n  "type": "article",\n')
        assert [vanban.from_dict(document) for document in documents(out)] == [
            vanban.read_article(FIRST.encode()),
            vanban.read_article(SECOND.encode()),
        ]

    def test_one_document_can_be_read_back(self, first: str, capsys: pytest.CaptureFixture[str]) -> None:
        assert cli.main(["read", "--json", first]) == 0
        assert vanban.from_json(capsys.readouterr().out) == vanban.read_article(FIRST.encode())

    def test_pretty_names_file_title_and_instruments(self, first: str, capsys: pytest.CaptureFixture[str]) -> None:
        assert cli.main(["read", first, "--pretty", "--published", "2024-07-20"]) == 0
        out = capsys.readouterr().out
        for shown in (
            "Sửa quy chế lưu trữ",
            "901/2019/NĐ-CP",
            "2019-02-05",
            "2024-07-18",
            "published 2024-07-20",
        ):
            assert shown in out

    def test_a_pipe_gets_one_document_a_line(self, first: str, capsys: pytest.CaptureFixture[str]) -> None:
        assert cli.main(["read", first]) == 0
        assert vanban.from_json(capsys.readouterr().out) == vanban.read_article(FIRST.encode())

    def test_a_terminal_gets_tables(
        self, first: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        monkeypatch.setenv("TERM", "dumb")
        monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
        assert cli.main(["read", first]) == 0
        assert "1 instrument in 1 mention" in capsys.readouterr().out

    @pytest.mark.usefixtures("no_rich")
    def test_a_terminal_without_rich_gets_one_document_a_line(
        self, first: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
        assert cli.main(["read", first]) == 0
        assert len(capsys.readouterr().out.splitlines()) == 1

    def test_standard_input(self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(FIRST.encode()), encoding="ascii"))
        assert cli.main(["read", "-"]) == 0
        assert vanban.from_json(capsys.readouterr().out) == vanban.read_article(FIRST.encode())

    def test_no_file_is_standard_input(
        self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        page = min((ROOT / "tests" / "pages").glob("*.html")).read_bytes()
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(page)))
        assert cli.main(["read"]) == 0
        assert vanban.from_json(capsys.readouterr().out) == vanban.read_article(page)

    def test_web_pages(self, capsys: pytest.CaptureFixture[str]) -> None:
        pages = sorted((ROOT / "tests" / "pages").glob("2*.html"))
        assert cli.main(["read", *map(str, pages), "--jsonl"]) == 0
        out = capsys.readouterr().out
        assert list(map(vanban.from_json, out.splitlines())) == [
            vanban.read_article(page.read_bytes()) for page in pages
        ]

    def test_publication_date(self, first: str, capsys: pytest.CaptureFixture[str]) -> None:
        assert cli.main(["read", first, "--published", "2024-07-20"]) == 0
        assert vanban.from_json(capsys.readouterr().out) == vanban.read_article(FIRST.encode(), published=DAY)

    def test_any_stream_will_do(self, first: str) -> None:
        out = io.StringIO()
        with contextlib.redirect_stdout(out):
            assert cli.main(["read", first]) == 0
        assert vanban.from_json(out.getvalue()) == vanban.read_article(FIRST.encode())


class TestWhatIsWrong:
    def test_a_file_that_is_not_there(self, first: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        missing = str(tmp_path / "không có.txt")
        assert cli.main(["read", missing, first]) == 1
        out, err = capsys.readouterr()
        assert err == f"vanban: {missing}: {os.strerror(errno.ENOENT)}\n"
        assert len(out.splitlines()) == 1

    def test_a_folder(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert cli.main(["read", str(tmp_path)]) == 1
        assert capsys.readouterr().err.startswith(f"vanban: {tmp_path}: ")

    @pytest.mark.parametrize(
        "content",
        [b"", b" \r\n\t", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00", bytes(range(1, 256)) * 4],
        ids=["empty", "blank", "picture", "bytes"],
    )
    def test_a_file_without_text(
        self, content: bytes, first: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        path = tmp_path / "x.bin"
        path.write_bytes(content)
        assert cli.main(["read", str(path), first]) == 1
        out, err = capsys.readouterr()
        assert err.startswith(f"vanban: {path}: ")
        assert len(err.splitlines()) == 1
        assert len(out.splitlines()) == 1

    def test_empty_standard_input_has_a_name(
        self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO()))
        assert cli.main(["read", "-"]) == 1
        assert capsys.readouterr().err.startswith("vanban: standard input: ")

    def test_a_name_cannot_break_the_line(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert cli.main(["read", "a\nb\udc80"]) == 1
        assert capsys.readouterr().err.startswith(r"vanban: 'a\nb\udc80': ")

    @pytest.mark.usefixtures("no_rich")
    def test_pretty_without_rich_names_the_extra(self, first: str, capsys: pytest.CaptureFixture[str]) -> None:
        assert cli.main(["read", first, "--pretty"]) == 2
        out, err = capsys.readouterr()
        assert not out
        assert err == 'vanban: --pretty needs the package rich: pip install "vanban[cli]"\n'

    @pytest.mark.parametrize(
        "day",
        ["2024-7-18", "20240718", "2024-W29-4", "2023-02-29", "18/7/2024", "２024-07-18", "2024-07-18\n", ""],
    )
    def test_a_day_has_one_spelling(self, day: str, first: str, capsys: pytest.CaptureFixture[str]) -> None:
        with pytest.raises(SystemExit, match="2"):
            cli.main(["read", first, "--published", day])
        assert "not a day such as 2024-07-18" in capsys.readouterr().err

    @pytest.mark.parametrize(
        "arguments", [[], ["write", "x"], ["read", "x", "--json", "--jsonl"], ["read", "x", "--js"]]
    )
    def test_a_command_that_is_not_understood(self, arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
        with pytest.raises(SystemExit, match="2"):
            cli.main(arguments)
        assert "usage: vanban" in capsys.readouterr().err

    @pytest.mark.parametrize("command", ["read", "document"])
    def test_a_terminal_is_no_file(
        self, command: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(FIRST.encode())))
        monkeypatch.setattr(sys.stdin, "isatty", lambda: True)
        with pytest.raises(SystemExit, match="2"):
            cli.main([command])
        err = capsys.readouterr().err
        assert f"usage: vanban {command}" in err
        assert "which FILE?" in err

    def test_an_error_of_the_system_without_words(
        self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        def broken(_file: str) -> bytes:
            raise OSError("the stream is broken")

        monkeypatch.setattr(cli, "_bytes_of", broken)
        assert cli.main(["read", "x"]) == 1
        assert capsys.readouterr().err == "vanban: x: the stream is broken\n"

    def test_an_interrupt(self, first: str, monkeypatch: pytest.MonkeyPatch) -> None:
        def interrupted(*_: object, **__: object) -> Article:
            raise KeyboardInterrupt

        monkeypatch.setattr(vanban, "read_article", interrupted)
        assert cli.main(["read", first]) == 130

    def test_a_reader_that_goes_away(
        self, first: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        source, sink = os.pipe()
        os.close(source)
        with open(sink, "w", encoding="utf-8") as pipe, monkeypatch.context() as patch:  # noqa: PTH123 (no path)
            patch.setattr(sys, "stdout", pipe)
            assert cli.main(["read", first, first]) == 141
        assert not capsys.readouterr().err

    def test_a_full_disk(self, first: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        class Full(io.StringIO):
            def flush(self) -> None:
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

        monkeypatch.setattr(sys, "stdout", Full())
        assert cli.main(["read", first, first]) == 1
        assert capsys.readouterr().err == f"vanban: standard output: {os.strerror(errno.ENOSPC)}\n"

    @pytest.mark.parametrize("form", ["--json", "--jsonl", "--pretty"])
    def test_a_lone_surrogate(
        self, form: str, first: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        def read(*_: object, **__: object) -> Article:
            return Article(text="\udc80", title="a\udc80b")

        monkeypatch.setattr(vanban, "read_article", read)
        assert cli.main(["read", first, form]) == 0
        assert capsys.readouterr().out.encode()


class TestCommand:
    def test_help_has_examples(self, capsys: pytest.CaptureFixture[str]) -> None:
        for arguments in (["--help"], ["read", "--help"]):
            with pytest.raises(SystemExit, match="0"):
                cli.main(arguments)
            out = capsys.readouterr().out
            assert "examples:\n  vanban read page.html" in out
            assert max(map(len, out.splitlines())) <= 80

    def test_version(self, capsys: pytest.CaptureFixture[str]) -> None:
        with pytest.raises(SystemExit, match="0"):
            cli.main(["--version"])
        assert capsys.readouterr().out == f"vanban {vanban.__version__}\n"

    def test_what_is_public(self) -> None:
        assert dir(cli) == cli.__all__ == ["main"]

    def test_the_installed_command_is_main(self) -> None:
        project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
        module, name = project["scripts"]["vanban"].split(":")
        assert getattr(importlib.import_module(module), name) is cli.main

    def test_the_module_can_be_run(
        self, first: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        monkeypatch.delitem(sys.modules, "vanban.__main__", raising=False)
        monkeypatch.setattr(sys, "argv", ["vanban", "read", first])
        with pytest.raises(SystemExit, match="0"):
            runpy.run_module("vanban", run_name="__main__")
        assert len(capsys.readouterr().out.splitlines()) == 1

    def test_output_is_utf_8_in_any_locale(self, first: str) -> None:
        plain = {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"}
        run = subprocess.run(
            [sys.executable, "-m", "vanban", "read", first],
            capture_output=True,
            check=True,
            env=os.environ | plain,
            timeout=60,
        )
        assert vanban.from_json(run.stdout.decode()) == vanban.read_article(FIRST.encode())


DECREE = LegalInstrument(
    kind=InstrumentKind.DECREE,
    number="901",
    year=2019,
    symbol=Symbol.parse("901/2019/NĐ-CP"),
    issuers=("Chính phủ",),
    issued=dt.date(2019, 2, 5),
    title="về công tác lưu trữ",
)
BARE = LegalInstrument(kind=None, symbol=Symbol.parse("901/2019/NĐ-CP"))
LATER = LegalInstrument(kind=InstrumentKind.DECREE, symbol=Symbol.parse("901/2019/NĐ-CP"), issued=dt.date(2020, 1, 1))
LAW = LegalInstrument(kind=InstrumentKind.LAW, year=2013, title="Luật Đất đai")
OLD_LAW = LegalInstrument(kind=InstrumentKind.LAW, title="Luật Lưu trữ")
SHORT = LegalInstrument(kind=InstrumentKind.CIRCULAR, number="7", title="về mượn sách")
THIS = LegalInstrument(kind=InstrumentKind.DECISION)
NUMBER = LegalInstrument(number="7")


def cite(
    instrument: LegalInstrument,
    quote: str,
    form: CitationForm = CitationForm.FULL,
    *,
    repaired: bool = False,
    place: str = "",
) -> Citation:
    return Citation(
        span=Span(0, 1),
        quote=quote,
        form=form,
        instrument=instrument,
        pinpoints=(Pinpoint.parse(place),) if place else (),
        repaired=repaired,
    )


def day(quote: str, start: dt.date | None, end: dt.date | None) -> DateMention:
    return DateMention(span=Span(0, 1), quote=quote, start=start, end=end, precision=Precision.DAY)


def figure(
    quote: str,
    value: int | Decimal,
    unit: str | None = None,
    *,
    value_max: int | Decimal | None = None,
    bound: Bound | None = None,
) -> Figure:
    return Figure(span=Span(0, 1), quote=quote, value=value, value_max=value_max, unit=unit, bound=bound)


CHAIR = Person(
    name="Hà Thu An",
    rank=Rank.SENIOR_COLONEL,
    roles=("Bí thư Đảng ủy", "Cục trưởng Cục Kho, Bộ Lưu trữ"),
    mentions=(Span(0, 9), Span(20, 29)),
)
GUEST = Person(name="Lê Bá Khê", mentions=(Span(40, 49),))


def lines(article: Article) -> list[str]:
    return [" ".join(line.split()) for line in write("x.txt", article).splitlines()]


class TestPretty:
    def test_head(self) -> None:
        text = "Một\nHai"
        article = Article(
            text=text,
            title="Mở thư viện",
            lead="Một",
            published=DAY,
            authors=("Minh Châu", "An"),
            source="Báo Lam Khê",
            blocks=(Block(span=Span(0, 3), role="lead"), Block(span=Span(4, 7), role="body")),
        )
        assert lines(article)[1:5] == [
            "Mở thư viện",
            "published 2024-07-20 · by Minh Châu, An · source Báo Lam Khê · 2 paragraphs",
            "",
            "Một",
        ]

    def test_an_article_that_says_nothing(self) -> None:
        shown = lines(Article(text=""))
        assert shown[0].startswith("x.txt ─")
        assert shown[1:] == ["0 paragraphs", ""]

    def test_a_meeting_comes_first_with_all_that_is_said_of_it(self) -> None:
        meeting = Meeting(
            span=Span(0, 3),
            title="Hội nghị giao ban trực tuyến",
            kind=MeetingKind.BRIEFING,
            mode=Mode.ONLINE,
            date=dt.date(2024, 7, 18),
            end_date=dt.date(2024, 7, 19),
            part_of_day=PartOfDay.MORNING,
            place="Lam Khê",
            sites=58,
            period=Period.parse("6 tháng đầu năm 2024"),
            organisers=("Bộ Lưu trữ", "Sở Kho"),
            chairs=(CHAIR, GUEST),
            attendees=(GUEST, CHAIR),
            implements=(DECREE, LAW),
        )
        article = Article(text="Một", meetings=(meeting,), citations=(cite(DECREE, "x"),))
        shown = lines(article)
        assert shown[3:16] == [
            "1 meeting",
            "Hội nghị giao ban trực tuyến",
            "Kind giao ban · online · 58 sites",
            "When sáng 2024-07-18 … 2024-07-19",
            "Where Lam Khê",
            "Period 6 tháng đầu năm 2024",
            "Held by Bộ Lưu trữ",
            "Sở Kho",
            "Chair Đại tá Hà Thu An, Bí thư Đảng ủy; Cục trưởng Cục Kho, Bộ Lưu trữ",
            "Lê Bá Khê",
            "Instruments nghị định 901/2019/NĐ-CP",
            "Luật Đất đai 2013",
            "Present Lê Bá Khê; Đại tá Hà Thu An",
        ]
        assert shown[17] == "1 instrument in 1 mention"

    def test_what_is_not_said_of_a_meeting_takes_no_line(self) -> None:
        text = "Sở đã họp. Chiều ấy xã họp."
        meetings = (
            Meeting(span=Span(0, 10)),
            Meeting(span=Span(11, 27), title="buổi họp", mode=Mode.IN_PERSON, part_of_day=PartOfDay.AFTERNOON),
            Meeting(span=Span(11, 27), title="lớp học", sites=1, date=dt.date(2024, 7, 18)),
        )
        assert lines(Article(text=text, meetings=meetings))[3:] == [
            "3 meetings",
            "Sở đã họp.",
            "buổi họp",
            "Kind in person",
            "When chiều",
            "lớp học",
            "Kind 1 site",
            "When 2024-07-18",
            "",
        ]

    def test_people(self) -> None:
        assert lines(Article(text="", people=(CHAIR, GUEST)))[3:] == [
            "2 people",
            "Name Roles Mentions",
            "Đại tá Hà Thu An Bí thư Đảng ủy; Cục trưởng Cục Kho, Bộ Lưu 2",
            "trữ",
            "Lê Bá Khê 1",
            "",
        ]
        assert "1 person" in lines(Article(text="", people=(GUEST,)))

    def test_figures(self) -> None:
        figures = (
            figure("hơn 1,5 triệu đồng", 1500000, "đồng", bound=Bound.AT_LEAST),
            figure("3,8 - 3,86%", Decimal("3.8"), "%", value_max=Decimal("3.86")),
            figure("40 hồ sơ", 40, "hồ sơ"),
            figure("40 hồ sơ", 40, "hồ sơ"),
            figure("7", 7),
        )
        assert lines(Article(text="", figures=figures))[3:] == [
            "5 figures",
            "As printed Value Unit Times",
            "hơn 1,5 triệu đồng ≥ 1,500,000 đồng 1",
            "3,8 - 3,86% 3.8 … 3.86 % 1",
            "40 hồ sơ 40 hồ sơ 2",
            "7 7 1",
            "",
        ]

    def test_mentions_of_one_instrument_are_one_row(self) -> None:
        citations = (
            cite(BARE, "901/2019/NĐ-CP"),
            cite(DECREE, "Nghị định số 901/2019/NĐ-CP", place="Điều 7"),
            cite(DECREE, "Nghị định 901", CitationForm.SHORT, place="khoản 2 Điều 7"),
            cite(DECREE, "Nghị định 901", CitationForm.SHORT, place="Điều 7"),
        )
        assert lines(Article(text="", citations=citations))[3:7] == [
            "1 instrument in 4 mentions",
            "Instrument Issued Mentions Places",
            "901/2019/NĐ-CP Chính phủ 2 full Điều 7; khoản 2",
            "nghị định 2019-02-05 2 short Điều 7",
        ]

    def test_one_symbol_of_two_days_is_two_instruments(self) -> None:
        article = Article(text="", citations=(cite(DECREE, "x"), cite(LATER, "y")))
        assert "2 instruments in 2 mentions" in lines(article)

    def test_what_has_no_symbol(self) -> None:
        citations = (
            cite(LAW, "Luật Đất đai 2013", CitationForm.NAMED),
            cite(OLD_LAW, "Luật Lưu trữ", CitationForm.NAMED),
            cite(SHORT, "Thông tư 7", CitationForm.SHORT, repaired=True),
            cite(THIS, "Quyết định này", CitationForm.ANAPHORA),
            cite(NUMBER, "số 7", CitationForm.SHORT),
        )
        shown = lines(Article(text="", citations=citations))
        assert shown[5:] == [
            "Luật Đất đai 2013 1 named",
            "luật",
            "Luật Lưu trữ 1 named",
            "luật",
            "Thông tư 7 1 short",
            "thông tư repaired",
            "về mượn sách unresolved",
            "Quyết định này 1 anaphora",
            "quyết định unresolved",
            "số 7 1 short",
            "unresolved",
            "",
        ]

    def test_relations(self) -> None:
        def relation(kind: RelationKind, source: LegalInstrument | None, target: LegalInstrument) -> Relation:
            return Relation(span=Span(0, 1), kind=kind, source=source, target=target)

        article = Article(
            text="",
            relations=(
                relation(RelationKind.REPLACES, DECREE, SHORT),
                relation(RelationKind.BASED_ON, None, LAW),
                relation(RelationKind.AMENDS, THIS, BARE),
            ),
        )
        assert lines(article)[3:] == [
            "Relations",
            "Instrument does to",
            "nghị định 901/2019/NĐ-CP replaces thông tư 7",
            "this text based_on Luật Đất đai 2013",
            "quyết định amends 901/2019/NĐ-CP",
            "",
        ]

    def test_dates(self) -> None:
        start, end = dt.date(2017, 1, 1), dt.date(2017, 3, 31)
        dates = (
            day("1/1/2017", start, start),
            day("quý I năm 2017", start, end),
            day("1/1/2017", start, start),
            day("từ năm 2017", start, None),
            day("đến 31/3", None, end),
            day("31/6", None, None),
        )
        assert lines(Article(text="", dates=dates))[3:] == [
            "6 dates",
            "As printed Days Times",
            "1/1/2017 2017-01-01 2",
            "quý I năm 2017 2017-01-01 … 2017-03-31 1",
            "từ năm 2017 2017-01-01 … 1",
            "đến 31/3 … 2017-03-31 1",
            "31/6 ? 1",
            "",
        ]

    def test_it_fits_eighty_columns(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.delenv("COLUMNS", raising=False)
        citations = (cite(DECREE, "x" * 300, place="điểm a khoản 1 Điều 5"), cite(SHORT, "Thông tư " * 40))
        long = Person(name="Một" * 40, roles=("Hai" * 40,))
        article = Article(
            text="",
            title="Một hai " * 50,
            lead="ba " * 90,
            meetings=(Meeting(span=Span(0, 0), title="Bốn " * 40, place="x" * 300, chairs=(long,)),),
            people=(long,),
            citations=citations,
            figures=(figure("9" * 100, 10**100, "năm" * 40, value_max=Decimal("1e300")),),
        )
        shown = write("y" * 200, article).splitlines()
        assert max(cell_len(line) for line in shown) <= 80

    def test_nothing_in_a_text_moves_the_cursor(self) -> None:
        odd = "b\x1b[31m\r\x07c\u202ed\u00ad[bold]"
        someone = Person(name=odd, roles=(odd,))
        article = Article(
            text=odd,
            title=odd,
            meetings=(
                Meeting(span=Span(0, len(odd))),
                Meeting(
                    span=Span(0, 1), title=odd, place=odd, organisers=(odd,), chairs=(someone,), attendees=(someone,)
                ),
            ),
            people=(someone,),
            figures=(figure(odd, 1, odd),),
        )
        shown = write("a\x1b[2J", article)
        assert not {"\x1b", "\r", "\x07", "\u202e", "\u00ad"} & set(shown)
        assert "b[31m cd[bold]" in shown

    def test_colours_are_for_terminals(self, monkeypatch: pytest.MonkeyPatch) -> None:
        for variable in ("NO_COLOR", "FORCE_COLOR", "TTY_COMPATIBLE"):
            monkeypatch.delenv(variable, raising=False)
        assert "\x1b" not in write("x", Article(text="", title="a"))
        monkeypatch.setenv("TERM", "xterm-256color")
        monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
        assert "\x1b[" in write("x", Article(text="", title="a"))
