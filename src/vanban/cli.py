"""The command line: files in, documents out.

A document is written whole or not at all. What is wrong with a file is said in one line; then comes the next.
"""

from __future__ import annotations

import argparse
import contextlib
import datetime as dt
import importlib
import io
import json
import os
import re
import sys
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any, Final, TypeVar

import vanban
from vanban import _tree
from vanban.errors import UnreadableError
from vanban.models import Article, LegalDocument

__all__ = ["main"]


def __dir__() -> list[str]:
    return __all__


ModelT = TypeVar("ModelT", Article, LegalDocument)
Writer = Callable[[str, ModelT], str]
"""Makes the text of one document from the name of its file and what was read in it."""

_DONE: Final = 0
_FAILED: Final = 1
_MISUSED: Final = 2
_INTERRUPTED: Final = 130
_PIPE_CLOSED: Final = 141

_NO_RICH: Final = 'vanban: --pretty needs the package rich: pip install "vanban[cli]"\n'

_READ_EXAMPLES: Final = """\
  vanban read page.html                      tables on a terminal, else JSON
  vanban read *.html --jsonl > reports.jsonl one document a line
  vanban read report.txt --json | less       indented
  vanban read --published 2024-07-18 < page
"""

_DOCUMENT_EXAMPLES: Final = """\
  vanban document decree.docx                the outline, or JSON in a pipe
  vanban document *.pdf --jsonl > laws.jsonl one document a line
  vanban document law.html --provisions jsonl
                                             one provision a line, for search
"""

_READ: Final = """\
Reads articles, plain text or HTML in any encoding; what a FILE is, its content
tells, not its name. HTML needs the extra html: pip install "vanban[html]". Each
FILE gives one document, in the order of the files. `-` is standard input, and
so is no FILE at all.

Without --json, --jsonl or --pretty, the format is --pretty on a terminal, if
the package rich is there, and --jsonl everywhere else.
"""

_DOCUMENT: Final = """\
Reads the full texts of laws, decrees, decisions, Party papers and the like.
Each FILE is one of them, as plain text, Markdown, HTML, DOCX or PDF; what it
is, its content tells, not its name. HTML needs the extra html, DOCX docx, PDF
pdf: pip install "vanban[docx,html,pdf]". `-` is standard input, and so is no
FILE at all.

Without --json, --jsonl, --tree or --provisions, the format is --tree on a
terminal, and --jsonl everywhere else.
"""

_STATUS: Final = """\
exit status:
  0    every file was read
  1    some file could not be read, or the output not be written; the rest was
  2    the command was not understood{}
  130  interrupted
  141  whoever read the output stopped
"""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command with *argv*, the arguments after its name, and return its exit status.

    Raises:
        SystemExit: with 0 after ``--help`` and ``--version``, with 2 if the command is not understood.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # In JSON, "\udc80" is how a lone surrogate is written: nothing is lost, and nothing can fail.
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    options = _parser().parse_args(argv)
    if not options.files:
        if sys.stdin.isatty():
            options.refuse("which FILE? Name one, or pipe one in")
        options.files = ["-"]
    run: Callable[[argparse.Namespace], int] = options.run
    try:
        return run(options)
    except KeyboardInterrupt:
        return _INTERRUPTED


# ---- arguments


def _format(name: str, told: str) -> dict[str, str]:
    return {"dest": "format", "action": "store_const", "const": name, "help": told}


_JSON: Final = {
    "--json": _format("json", "documents as JSON, indented"),
    "--jsonl": _format("jsonl", "documents as JSON, one a line"),
}


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="vanban",
        description="Reads Vietnamese official prose: news of meetings, and the laws themselves.",
        epilog=f"examples:\n{_READ_EXAMPLES}{_DOCUMENT_EXAMPLES}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"vanban {vanban.__version__}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    read = _command(
        commands.add_parser,
        "read",
        (
            "read articles, and write what they say as JSON or as tables",
            _READ,
            f"examples:\n{_READ_EXAMPLES}\n{_STATUS.format(', or the package rich is missing')}",
        ),
        file="a text or a web page; `-` for standard input",
        formats={**_JSON, "--pretty": _format("pretty", "tables for people; needs the package rich")},
    )
    read.set_defaults(run=_read)
    read.add_argument(
        "--published",
        type=_day,
        metavar="DATE",
        help="day of publication, as 2024-07-18, in place of the one that the files state",
    )
    document = _command(
        commands.add_parser,
        "document",
        (
            "read the full texts of laws, decrees and the like, and write their structure",
            _DOCUMENT,
            f"examples:\n{_DOCUMENT_EXAMPLES}\n{_STATUS.format('')}",
        ),
        file="a text of any format; `-` for standard input",
        formats={
            **_JSON,
            "--tree": _format("tree", "the outline for people: the instrument, and a line for each division"),
            "--provisions": {
                "choices": ("jsonl",),
                "help": "the smallest divisions as JSON, one a line, each with the way down to it",
            },
        },
    )
    document.set_defaults(run=_document)
    return parser


def _command(
    add: Callable[..., argparse.ArgumentParser],
    name: str,
    told: tuple[str, str, str],
    *,
    file: str,
    formats: Mapping[str, Mapping[str, Any]],
) -> argparse.ArgumentParser:
    """A command that writes files as documents, in one of *formats*.

    *told* are its help, its description and what stands below all; *file* is the help of FILE.
    """
    help_, description, epilog = told
    command = add(
        name,
        help=help_,
        description=description,
        epilog=epilog,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    command.add_argument("files", nargs="*", metavar="FILE", help=file)
    command.set_defaults(refuse=command.error)
    group = command.add_mutually_exclusive_group()
    for flag, about in formats.items():
        group.add_argument(flag, **about)
    return command


def _day(text: str) -> dt.date:
    # `fromisoformat` alone takes 20240718 and 2024-W29-4 too.
    if re.fullmatch("[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
        with contextlib.suppress(ValueError):
            return dt.date.fromisoformat(text)
    raise argparse.ArgumentTypeError(f"not a day such as 2024-07-18: {text!r}")


# ---- reading and writing


def _read(options: argparse.Namespace) -> int:
    writer = _article_writer(options.format)
    if writer is None:
        sys.stderr.write(_NO_RICH)
        return _MISUSED
    return _each(options.files, partial(vanban.read_article, published=options.published), writer)


def _document(options: argparse.Namespace) -> int:
    writer = _write_provisions if options.provisions else _json_writer(options.format) or _tree.write
    return _each(options.files, vanban.read_document, writer)


def _each(files: Sequence[str], read: Callable[[bytes], ModelT], write: Writer[ModelT]) -> int:
    """Read file by file, and write what each says."""
    status = _DONE
    for file in files:
        name = "standard input" if file == "-" else file
        try:
            model = read(_bytes_of(file))
        except (ImportError, OSError, UnreadableError) as error:
            _complain(name, error)
            status = _FAILED
            continue
        if (failure := _put(write(name, model))) is not None:
            return failure
    return status


def _json_writer(format_: str | None) -> Callable[[str, Article | LegalDocument], str] | None:
    """The writer of a format that is JSON, which a pipe gets if none is named; ``None`` for what people read."""
    if format_ == "json":
        return _write_indented
    if format_ == "jsonl" or (format_ is None and not sys.stdout.isatty()):
        return _write_line
    return None


def _article_writer(format_: str | None) -> Writer[Article] | None:
    """The writer of a format; ``None`` if it is `pretty` and rich is missing."""
    if (writer := _json_writer(format_)) is not None:
        return writer
    try:
        pretty: Writer[Article] = importlib.import_module("vanban._pretty").write
    except ImportError:
        return None if format_ == "pretty" else _write_line
    return pretty


def _write_indented(_name: str, model: Article | LegalDocument) -> str:
    return json.dumps(vanban.to_dict(model), ensure_ascii=False, indent=2) + "\n"


def _write_line(_name: str, model: Article | LegalDocument) -> str:
    return vanban.to_json(model) + "\n"


def _write_provisions(name: str, document: LegalDocument) -> str:
    """Each provision as `to_json` writes it, behind what tells where it is from."""
    instrument = str(document.instrument)
    lines: list[str] = []
    for provision in document.provisions():
        told = {"file": name, "instrument": instrument, "place": str(provision.pinpoint)}
        line = json.dumps({**told, **vanban.to_dict(provision)}, ensure_ascii=False)
        lines.append(line.translate(_LINE_ENDS) + "\n")
    return "".join(lines)


# What some readers take for the end of a line, and JSON leaves as it is.
_LINE_ENDS: Final = {ord(end): f"\\u{ord(end):04x}" for end in "\x85\u2028\u2029"}


def _bytes_of(file: str) -> bytes:
    return sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()


def _complain(name: str, error: ImportError | OSError | UnreadableError) -> None:
    shown = name if name.isprintable() else repr(name)
    reason = (error.strerror if isinstance(error, OSError) else None) or str(error)
    sys.stderr.write(f"vanban: {shown}: {reason}\n")


def _put(text: str) -> int | None:
    """Write a document; the exit status if that fails, for then no other need be tried."""
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except OSError as error:
        # What is left in the buffer would fail once more when Python ends.
        with contextlib.suppress(OSError):
            descriptor = sys.stdout.fileno()
            os.dup2(os.open(os.devnull, os.O_WRONLY), descriptor)
        if isinstance(error, BrokenPipeError):
            return _PIPE_CLOSED
        _complain("standard output", error)
        return _FAILED
    return None
