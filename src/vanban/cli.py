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
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

import vanban
from vanban.errors import UnreadableError
from vanban.models import Article

__all__ = ["main"]


def __dir__() -> list[str]:
    return __all__


Writer = Callable[[str, Article], str]
"""Makes the text of one document from the name of its file and what was read in it."""

_DONE: Final = 0
_FAILED: Final = 1
_MISUSED: Final = 2
_INTERRUPTED: Final = 130
_PIPE_CLOSED: Final = 141

_NO_RICH: Final = 'vanban: --pretty needs the package rich: pip install "vanban[cli]"\n'

_EXAMPLES: Final = """\
examples:
  vanban read report.txt                     tables on a terminal, else JSON
  vanban read *.txt --jsonl > reports.jsonl  one document a line
  vanban read report.txt --json | less       indented
  vanban read - --published 2024-07-18 < report.txt
"""

_READ: Final = """\
Reads articles, plain text in UTF-8. Each FILE gives one document; documents
come in the order of the files. `-` is standard input.

Without --json, --jsonl or --pretty, the format is --pretty on a terminal, if
the package rich is there, and --jsonl everywhere else.
"""

_STATUS: Final = """\
exit status:
  0    every file was read
  1    some file could not be read, or the output not be written; the rest was
  2    the command was not understood, or the package rich is missing
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
    try:
        return _read(options.files, options.format, options.published)
    except KeyboardInterrupt:
        return _INTERRUPTED


# ---- arguments


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="vanban",
        description="Reads Vietnamese official prose: meetings, people, citations, dates, figures.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"vanban {vanban.__version__}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    read = commands.add_parser(
        "read",
        help="read articles, and write what they say as JSON or as tables",
        description=_READ,
        epilog=f"{_EXAMPLES}\n{_STATUS}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    read.add_argument("files", nargs="+", metavar="FILE", help="a text; `-` for standard input")
    formats = read.add_mutually_exclusive_group()
    for name, help_ in (
        ("json", "documents as JSON, indented"),
        ("jsonl", "documents as JSON, one a line"),
        ("pretty", "tables for people; needs the package rich"),
    ):
        formats.add_argument(f"--{name}", dest="format", action="store_const", const=name, help=help_)
    read.add_argument(
        "--published",
        type=_day,
        metavar="DATE",
        help="day of publication, as 2024-07-18; it tells the year of a date that has none",
    )
    return parser


def _day(text: str) -> dt.date:
    # `fromisoformat` alone takes 20240718 and 2024-W29-4 too.
    if re.fullmatch("[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
        with contextlib.suppress(ValueError):
            return dt.date.fromisoformat(text)
    raise argparse.ArgumentTypeError(f"not a day such as 2024-07-18: {text!r}")


# ---- reading and writing


def _read(files: Sequence[str], format_: str | None, published: dt.date | None) -> int:
    writer = _writer(format_)
    if writer is None:
        sys.stderr.write(_NO_RICH)
        return _MISUSED
    status = _DONE
    for file in files:
        name = "standard input" if file == "-" else file
        try:
            article = vanban.read_article(_bytes_of(file), published=published)
        except (OSError, UnreadableError) as error:
            _complain(name, error)
            status = _FAILED
            continue
        if (failure := _put(writer(name, article))) is not None:
            return failure
    return status


def _writer(format_: str | None) -> Writer | None:
    """The writer of a format; ``None`` if it is `pretty` and rich is missing."""
    if format_ == "json":
        return _indented
    if format_ == "jsonl" or (format_ is None and not sys.stdout.isatty()):
        return _on_one_line
    try:
        pretty: Writer = importlib.import_module("vanban._pretty").write
    except ImportError:
        return None if format_ == "pretty" else _on_one_line
    return pretty


def _indented(_name: str, article: Article) -> str:
    return json.dumps(vanban.to_dict(article), ensure_ascii=False, indent=2) + "\n"


def _on_one_line(_name: str, article: Article) -> str:
    return vanban.to_json(article) + "\n"


def _bytes_of(file: str) -> bytes:
    return sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()


def _complain(name: str, error: OSError | UnreadableError) -> None:
    shown = name if name.isprintable() else repr(name)
    reason = error.strerror if isinstance(error, OSError) else error.reason
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
