"""The command `document`: outlines or JSON on standard output, a line on standard error for what is wrong."""

import errno
import io
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import vanban
from vanban import cli
from vanban._tree import write
from vanban.models import Block, Division, LegalDocument, LegalInstrument, Provision
from vanban.values import DivisionKind, InstrumentKind, Pinpoint, Span, Symbol

FIRST = """BỘ NỘI VỤ

Số: 901/2023/TT-BNV
Hà Nội, ngày 05 tháng 02 năm 2023

THÔNG TƯ
Về mượn sách của thư viện xã

Điều 1. Phạm vi điều chỉnh
Thông tư này quy định việc mượn sách.

Điều 2. Mượn sách
1. Mỗi người được mượn:
a) Hai cuốn truyện;
b) Một cuốn từ điển.
2. Sách được mượn trong 30 ngày.
"""
SECOND = """THỦ TƯỚNG CHÍNH PHỦ

Số: 902/2024/QĐ-TTg
Hà Nội, ngày 06 tháng 3 năm 2024

QUYẾT ĐỊNH
Về mở thư viện xã

Điều 1. Thư viện xã Lam Khê được mở từ ngày 01 tháng 4 năm 2024.
Điều 2. Xã Lam Khê thi hành Quyết định này.
"""
PAGE = f"<!DOCTYPE html><html><body><p>{'</p><p>'.join(FIRST.splitlines())}</p></body></html>"
TREE = """\
Thông tư số 901/2023/TT-BNV ngày 5 tháng 2 năm 2023 của Bộ Nội vụ Về mượn sách của thư viện xã
  Điều 1. Phạm vi điều chỉnh
  Điều 2. Mượn sách
    Khoản 1: Mỗi người được mượn:
      Điểm a: Hai cuốn truyện;
      Điểm b: Một cuốn từ điển.
    Khoản 2: Sách được mượn trong 30 ngày.
"""
ROOT = Path(__file__).parents[2]


@pytest.fixture
def first(written: Callable[[str, str], str]) -> str:
    return written("một.txt", FIRST)


@pytest.fixture
def second(written: Callable[[str, str], str]) -> str:
    return written("hai.txt", SECOND)


@pytest.fixture
def no_extras(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in ("vanban._html", "vanban._pdf"):
        monkeypatch.setitem(sys.modules, module, None)


def provisions(text: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in text.splitlines()]


class TestDocuments:
    def test_jsonl_is_one_document_a_line_in_the_order_of_the_files(
        self, first: str, second: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert cli.main(["document", second, first, "--jsonl"]) == 0
        lines = capsys.readouterr().out.splitlines()
        assert lines == [vanban.to_json(vanban.read_document(text)) for text in (SECOND, FIRST)]

    def test_json_is_the_same_document_indented(self, first: str, capsys: pytest.CaptureFixture[str]) -> None:
        assert cli.main(["document", "--json", first]) == 0
        out = capsys.readouterr().out
        assert out.startswith('{\n  "type": "legal_document",\n')
        assert vanban.from_json(out) == vanban.read_document(FIRST)

    def test_tree_names_the_instrument_and_has_a_line_for_each_division(
        self, first: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert cli.main(["document", first, "--tree"]) == 0
        assert capsys.readouterr().out == TREE

    def test_a_pipe_gets_one_document_a_line(self, first: str, capsys: pytest.CaptureFixture[str]) -> None:
        assert cli.main(["document", first]) == 0
        assert vanban.from_json(capsys.readouterr().out) == vanban.read_document(FIRST)

    def test_a_terminal_gets_the_outline(
        self, first: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
        assert cli.main(["document", first]) == 0
        assert capsys.readouterr().out == TREE

    def test_standard_input(self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(FIRST.encode()), encoding="ascii"))
        assert cli.main(["document", "-", "--tree"]) == 0
        assert capsys.readouterr().out == TREE

    def test_content_tells_the_format_and_no_name(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        path = tmp_path / "trang.pdf"
        path.write_text(PAGE, encoding="utf-8")
        assert cli.main(["document", str(path), "--tree"]) == 0
        assert capsys.readouterr().out == TREE

    def test_output_is_utf_8_in_any_locale(self, first: str) -> None:
        plain = {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"}
        run = subprocess.run(
            [sys.executable, "-m", "vanban", "document", first, "--tree"],
            capture_output=True,
            check=True,
            env=os.environ | plain,
            timeout=60,
        )
        assert run.stdout.decode().splitlines() == TREE.splitlines()

    def test_the_guide_shows_what_comes_out(self, capsys: pytest.CaptureFixture[str]) -> None:
        guide = (ROOT / "docs/guide/command-line.md").read_text(encoding="utf-8")
        (example,) = re.findall(r"```text\n(Quyết định .*?)```", guide, flags=re.DOTALL)
        assert cli.main(["document", str(ROOT / "samples/decision.txt"), "--tree"]) == 0
        left = iter(capsys.readouterr().out.splitlines())
        assert [line for line in example.splitlines() if line != "…" and line not in left] == []


class TestProvisions:
    def test_one_a_line_with_where_it_is_from(
        self, first: str, second: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert cli.main(["document", first, second, "--provisions", "jsonl"]) == 0
        told = provisions(capsys.readouterr().out)
        documents = {first: vanban.read_document(FIRST), second: vanban.read_document(SECOND)}
        assert [list(one)[:3] for one in told] == [["file", "instrument", "place"]] * len(told)
        assert [(one["file"], one["instrument"], one["place"], one["text"]) for one in told] == [
            (file, str(document.instrument), str(provision.pinpoint), provision.text)
            for file, document in documents.items()
            for provision in document.provisions()
        ]

    def test_the_rest_of_a_line_can_be_read_back(self, first: str, capsys: pytest.CaptureFixture[str]) -> None:
        assert cli.main(["document", first, "--provisions", "jsonl"]) == 0
        read = [
            vanban.from_dict({key: value for key, value in one.items() if key not in {"file", "instrument", "place"}})
            for one in provisions(capsys.readouterr().out)
        ]
        assert read == list(vanban.read_document(FIRST).provisions())
        assert read[1] == Provision(
            pinpoint=Pinpoint.parse("điểm a khoản 1 Điều 2"),
            headings=("Điều 2. Mượn sách", "1. Mỗi người được mượn:"),
            text="a) Hai cuốn truyện;",
            span=Span(FIRST.index("a) Hai"), FIRST.index("\nb) Một")),
        )

    def test_standard_input_has_a_name(
        self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(SECOND.encode())))
        assert cli.main(["document", "-", "--provisions", "jsonl"]) == 0
        assert {one["file"] for one in provisions(capsys.readouterr().out)} == {"standard input"}

    def test_nothing_in_a_text_ends_a_line(
        self, first: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        text = "1. a\x85b\u2028c\u2029d\x0be\nf\udc80"
        clause = Division(kind=DivisionKind.CLAUSE, number="1", span=Span(0, len(text)))

        def read(_: object) -> LegalDocument:
            return drawn(text, clause)

        monkeypatch.setattr(vanban, "read_document", read)
        assert cli.main(["document", first, "--provisions", "jsonl"]) == 0
        (line,) = capsys.readouterr().out.splitlines()
        assert json.loads(line)["text"] == text

    def test_a_text_without_divisions_has_none(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        path = tmp_path / "thư.txt"
        path.write_text("Thư viện xã Lam Khê mở cửa.\n", encoding="utf-8")
        assert cli.main(["document", str(path), "--provisions", "jsonl"]) == 0
        assert not capsys.readouterr().out


class TestWhatIsWrong:
    @pytest.mark.parametrize(
        "content",
        [
            b"",
            b" \r\n\t",
            b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00",
            bytes(range(1, 256)) * 4,
            b"PK\x03\x04 broken",
            b"\xd0\xcf\x11\xe0 old",
        ],
        ids=["empty", "blank", "picture", "bytes", "archive", "doc"],
    )
    @pytest.mark.parametrize("form", [["--tree"], ["--json"], ["--jsonl"], ["--provisions", "jsonl"]])
    def test_a_file_without_text_is_named_and_the_next_one_read(
        self, content: bytes, form: list[str], first: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        path = tmp_path / "x.bin"
        path.write_bytes(content)
        assert cli.main(["document", *form, first]) == 0
        alone = capsys.readouterr().out
        assert cli.main(["document", *form, str(path), first]) == 1
        out, err = capsys.readouterr()
        assert out == alone
        assert err.startswith(f"vanban: {path}: ")
        assert len(err.splitlines()) == 1

    def test_a_file_that_is_not_there(self, first: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        missing = str(tmp_path / "không có.docx")
        assert cli.main(["document", missing, first, str(tmp_path), "--tree"]) == 1
        out, err = capsys.readouterr()
        lines = err.splitlines()
        assert lines[0] == f"vanban: {missing}: {os.strerror(errno.ENOENT)}"
        assert [line.partition(": ")[2].startswith(f"{tmp_path}: ") for line in lines] == [False, True]
        assert out == TREE

    @pytest.mark.parametrize(
        ("content", "said"),
        [
            (PAGE.encode(), 'reading HTML needs the package lxml: pip install "vanban[html]"'),
            (b"%PDF-1.7\n", 'reading PDF needs the package pypdf: pip install "vanban[pdf]"'),
        ],
        ids=["html", "pdf"],
    )
    @pytest.mark.usefixtures("no_extras")
    def test_a_missing_extra_is_named_and_the_next_file_read(
        self, content: bytes, said: str, first: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        path = tmp_path / "x"
        path.write_bytes(content)
        assert cli.main(["document", str(path), first, "--tree"]) == 1
        out, err = capsys.readouterr()
        assert err == f"vanban: {path}: {said}\n"
        assert out == TREE

    @pytest.mark.parametrize(
        "arguments",
        [
            ["x", "--json", "--tree"],
            ["x", "--tree", "--provisions", "jsonl"],
            ["x", "--provisions"],
            ["x", "--provisions", "csv"],
            ["x", "--pretty"],
            ["x", "--published", "2024-07-18"],
            ["x", "--tr"],
        ],
    )
    def test_a_command_that_is_not_understood(self, arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
        with pytest.raises(SystemExit, match="2"):
            cli.main(["document", *arguments])
        out, err = capsys.readouterr()
        assert not out
        assert err.startswith("usage: vanban")

    def test_an_interrupt(self, first: str, monkeypatch: pytest.MonkeyPatch) -> None:
        def interrupted(_: object) -> LegalDocument:
            raise KeyboardInterrupt

        monkeypatch.setattr(vanban, "read_document", interrupted)
        assert cli.main(["document", first]) == 130

    @pytest.mark.parametrize("form", [["--tree"], ["--provisions", "jsonl"]])
    def test_a_reader_that_goes_away(
        self, form: list[str], first: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        source, sink = os.pipe()
        os.close(source)
        with open(sink, "w", encoding="utf-8") as pipe, monkeypatch.context() as patch:  # noqa: PTH123 (no path)
            patch.setattr(sys, "stdout", pipe)
            assert cli.main(["document", *form, first, first]) == 141
        assert not capsys.readouterr().err

    def test_a_full_disk(self, first: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        class Full(io.StringIO):
            def flush(self) -> None:
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

        monkeypatch.setattr(sys, "stdout", Full())
        assert cli.main(["document", first, first]) == 1
        assert capsys.readouterr().err == f"vanban: standard output: {os.strerror(errno.ENOSPC)}\n"


class TestHelp:
    def test_help_has_examples(self, capsys: pytest.CaptureFixture[str]) -> None:
        for arguments in (["--help"], ["document", "--help"]):
            with pytest.raises(SystemExit, match="0"):
                cli.main(arguments)
            out = capsys.readouterr().out
            assert "  vanban document decree.docx" in out
            assert max(map(len, out.splitlines())) <= 80

    def test_each_command_tells_its_own_examples(self, capsys: pytest.CaptureFixture[str]) -> None:
        with pytest.raises(SystemExit, match="0"):
            cli.main(["document", "--help"])
        out = capsys.readouterr().out
        assert "vanban read" not in out
        assert "rich" not in out


def drawn(text: str, *divisions: Division, blocks: tuple[Block, ...] = ()) -> LegalDocument:
    return LegalDocument(text=text, instrument=LegalInstrument(), divisions=divisions, blocks=blocks)


def division(
    text: str, piece: str, unit: str, *children: Division, heading: str | None = None, quoted: bool = False
) -> Division:
    """A division that is a piece of a text; *unit* is its kind and number, `khoản 1`."""
    start = text.index(piece)
    kind, _, number = unit.rpartition(" ")
    return Division(
        kind=DivisionKind(kind),
        number=number,
        heading=heading,
        span=Span(start, start + len(piece)),
        children=children,
        quoted=quoted,
    )


def shown(text: str, kind: DivisionKind, number: str | None, heading: str | None = None) -> str:
    """The line of a text that is one division."""
    only = Division(kind=kind, number=number, heading=heading, span=Span(0, len(text)))
    name, line = write("x", drawn(text, only)).splitlines()
    assert name == "x"
    return line.removeprefix("  ")


class TestTree:
    def test_a_text_that_does_not_name_itself_goes_by_its_file(self) -> None:
        assert write("a\x1b[1m\nb.txt", drawn("")) == "a[1m b.txt\n"

    def test_the_instrument_is_named_in_full(self) -> None:
        instrument = LegalInstrument(
            kind=InstrumentKind.DECREE,
            symbol=Symbol.parse("901/2019/NĐ-CP"),
            issuers=("Chính phủ",),
            title="về\x1b sách",
        )
        document = LegalDocument(text="", instrument=instrument)
        assert write("x", document) == "Nghị định số 901/2019/NĐ-CP của Chính phủ về sách\n"

    @pytest.mark.parametrize(
        ("text", "kind", "number", "line"),
        [
            ("Điều 5. Xã mở cửa.", DivisionKind.ARTICLE, "5", "Điều 5: Xã mở cửa."),
            ("ĐIỀU 5.- Xã mở cửa.", DivisionKind.ARTICLE, "5", "Điều 5: Xã mở cửa."),
            ("**Điều 5.** Xã *mở* cửa.", DivisionKind.ARTICLE, "5", "Điều 5: Xã *mở* cửa."),
            ("Điều 5.", DivisionKind.ARTICLE, "5", "Điều 5"),
            ("1. 20 người", DivisionKind.CLAUSE, "1", "Khoản 1: 20 người"),
            ("1.1 Người mượn", DivisionKind.CLAUSE, "1.1", "Khoản 1.1: Người mượn"),
            ("(1) (Sách)", DivisionKind.CLAUSE, "1", "Khoản 1: (Sách)"),
            ("“1) Sách", DivisionKind.CLAUSE, "1", "Khoản 1: Sách"),
            ("a) a dua", DivisionKind.POINT, "a", "Điểm a: a dua"),
            ("đ/ Sách", DivisionKind.POINT, "đ", "Điểm đ: Sách"),
            ("a.1) Sách", DivisionKind.ITEM, "a.1", "Tiết a.1: Sách"),
            ("Sách", DivisionKind.CLAUSE, "7", "Khoản 7: Sách"),
            ("Phụ lục số 02\nBIỂU", DivisionKind.ANNEX, "02", "Phụ lục 02: BIỂU"),
            ("PHỤ LỤC\r\n\r\nBIỂU\tSÁCH", DivisionKind.ANNEX, None, "Phụ lục: BIỂU SÁCH"),
            ("Phu\u0323 lu\u0323c I\nBIE\u0302\u0309U", DivisionKind.ANNEX, "I", "Phụ lục I: BIỂU"),
            ("1. Sách\x1b[2J\x00 mới\u200b", DivisionKind.CLAUSE, "1", "Khoản 1: Sách[2J mới"),
        ],
    )
    def test_first_words_stand_behind_the_number(
        self, text: str, kind: DivisionKind, number: str | None, line: str
    ) -> None:
        assert shown(text, kind, number) == line

    def test_a_heading_is_told_whole(self) -> None:
        heading = "QUY ĐỊNH " * 20
        assert shown(f"Chương I\n{heading}", DivisionKind.CHAPTER, "I", heading) == f"Chương I. {heading}".rstrip()

    def test_a_small_unit_has_first_words_and_no_heading(self) -> None:
        assert shown("1. Sách\nmới", DivisionKind.CLAUSE, "1", "Sách") == "Khoản 1: Sách mới"

    @pytest.mark.parametrize(
        ("text", "line"),
        [
            ("1. " + "sách " * 12, "Khoản 1: " + "sách " * 11 + "sách"),
            ("1. " + "sách " * 13, "Khoản 1: " + "sách " * 11 + "sách…"),
            ("1. " + "mười " * 10 + "một, hai, ba, bốn", "Khoản 1: " + "mười " * 10 + "một, hai…"),
            ("1. " + "a" * 60, "Khoản 1: " + "a" * 60),
            ("1. " + "a" * 61, "Khoản 1: " + "a" * 59 + "…"),
            ("1. " + " " * 5_000 + "sách", "Khoản 1"),
        ],
    )
    def test_first_words_are_cut_between_words(self, text: str, line: str) -> None:
        assert shown(text, DivisionKind.CLAUSE, "1") == line

    def test_each_level_stands_two_blanks_further_in_and_what_is_quoted_is_marked(self) -> None:
        text = "Điều 1. Sửa Điều 5 như sau:\n“Điều 5. Sách\n1. Sách mới.”\nĐiều 2. Xã mở cửa."
        clause = division(text, "1. Sách mới.”", "khoản 1", quoted=True)
        inner = division(text, "Điều 5. Sách\n1. Sách mới.”", "điều 5", clause, heading="Sách", quoted=True)
        first = division(text, text[: text.index("\nĐiều 2")], "điều 1", inner)
        second = division(text, "Điều 2. Xã mở cửa.", "điều 2")
        assert write("x", drawn(text, first, second)).splitlines() == [
            "x",
            "  Điều 1: Sửa Điều 5 như sau:",
            "    “Điều 5. Sách",
            "      “Khoản 1: Sách mới.”",
            "  Điều 2: Xã mở cửa.",
        ]

    def test_what_belongs_to_the_page_is_left_out(self) -> None:
        text = "CÔNG BÁO 1\n1. Sách\nCÔNG BÁO 2\nmới\nCÔNG BÁO 3\n2. Cũ"
        blocks = tuple(
            Block(span=Span(at, at + 10), role="furniture") for at in range(len(text)) if text.startswith("CÔNG", at)
        )
        clauses = (
            division(text, "1. Sách\nCÔNG BÁO 2\nmới\nCÔNG BÁO 3", "khoản 1"),
            division(text, "2. Cũ", "khoản 2"),
        )
        assert write("x", drawn(text, *clauses, blocks=blocks)) == "x\n  Khoản 1: Sách mới\n  Khoản 2: Cũ\n"
