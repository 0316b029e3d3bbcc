"""Measure how fast vanban is, on this machine, with the vanban that this Python imports.

    python benchmarks/run.py                        everything: some minutes
    python benchmarks/run.py --size 1 --only rates  a first look
    python benchmarks/run.py --json figures.json    the figures for a machine too

Rates are in megabytes of UTF-8 per second of CPU time, the best of several rounds in which everything takes
its turn. They differ from machine to machine; their ratios to two plain scans of the same text in the same
process differ far less.
"""

from __future__ import annotations

import argparse
import gc
import importlib
import json
import platform
import re
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any, Final

import writers

Job = Callable[[], int]
"""Does the work once and says how many things it found."""

PARTS: Final = ("rates", "growth", "hostile", "import")
MEGABYTE: Final = 1_000_000
GROWTH_LIMIT: Final = 9.0
"""What eight times the text may cost, at most."""
HOSTILE_LENGTH: Final = 20_000
TOO_LONG: Final = 1.0
"""Seconds after which a measurement is not made again, nor a hostile text tried at eight times its length."""
FAST: Final = 0.003
"""Seconds under which ten times the hostile text is taken: else the cache of the processor is measured."""
SHORT: Final = 0.02
"""Seconds that a measurement should last at least; shorter jobs are repeated."""


# ---- what is measured


def digit_scan(text: str) -> int:
    """The first yardstick: all groups of digits, counted."""
    return sum(1 for _ in re.finditer("[0-9][0-9]*", text))


def word_scan(text: str) -> int:
    """The second yardstick: all words, counted."""
    return sum(1 for _ in re.finditer(r"\w+", text))


def finders() -> dict[str, Callable[[str], int]]:
    """Every `find_…` that vanban has, and the two scans before them."""
    vanban = importlib.import_module("vanban")
    found: dict[str, Callable[[str], int]] = {"digit scan": digit_scan, "word scan": word_scan}
    for name in sorted(vanban.__all__):
        if name.startswith("find_"):
            found[name] = _counted(getattr(vanban, name))
    return found


def readers() -> dict[str, Callable[[str], int]]:
    """`read_article` and `read_document`, as far as vanban has them; what is counted are citations."""
    vanban = importlib.import_module("vanban")
    found: dict[str, Callable[[str], int]] = {}
    for name in ("read_article", "read_document"):
        if name in vanban.__all__:
            found[name] = _counted_citations(getattr(vanban, name))
    return found


def _counted(find: Callable[[str], Any]) -> Callable[[str], int]:
    return lambda text: len(find(text))


def _counted_citations(read: Callable[[str], Any]) -> Callable[[str], int]:
    nothing = importlib.import_module("vanban").UnreadableError

    def counted(text: str) -> int:
        try:
            return len(read(text).citations)
        except nothing:  # blank, as some hostile texts are
            return 0

    return counted


def _each(work: Callable[[str], int], pieces: Iterable[str]) -> Job:
    return lambda: sum(map(work, pieces))


# ---- measuring


def cpu_seconds(job: Job, *, collect: bool = True) -> tuple[float, int]:
    """CPU time of one round of a job, with what it found.

    Python's garbage collector looks through all that lives, at moments that depend on what else lives: it
    belongs to a rate, and is switched off where growth is measured.
    """
    gc.collect()
    if not collect:
        gc.disable()
    started = time.process_time()
    found = job()
    seconds = time.process_time() - started
    gc.enable()
    return seconds, found


def best(jobs: Mapping[str, Job], runs: int, *, collect: bool = True) -> dict[str, tuple[float, int]]:
    """The least CPU time of each job; the jobs take turns, so that a slow moment hits all alike."""
    least: dict[str, tuple[float, int]] = {}
    for _ in range(runs):
        for name, job in jobs.items():
            measured = cpu_seconds(job, collect=collect)
            least[name] = min(measured, least.get(name, measured))
    return least


def working(jobs: Mapping[str, Job], say: Callable[[str], None]) -> dict[str, Job]:
    """The jobs that do not raise; of the others it is said why."""
    good: dict[str, Job] = {}
    for name, job in jobs.items():
        try:
            job()
        except Exception as error:  # noqa: BLE001  (a finder that raises is a finding)
            say(f"{name:26}  {_shown(error)}")
        else:
            good[name] = job
    return good


def repeated_best(jobs: Mapping[str, Job], runs: int) -> dict[str, float]:
    """As `best`, without the collector; jobs too short for the clock are repeated until they last."""
    once = {name: cpu_seconds(job, collect=False)[0] for name, job in jobs.items()}
    if max(once.values()) > TOO_LONG:
        runs = 1
    repeats = {name: max(1, int(SHORT / max(seconds, 1e-6))) for name, seconds in once.items()}
    longer = {name: _repeat(job, repeats[name]) for name, job in jobs.items() if once[name] <= TOO_LONG}
    measured = {name: seconds / repeats[name] for name, (seconds, _) in best(longer, runs, collect=False).items()}
    return {name: min(seconds, measured.get(name, seconds)) for name, seconds in once.items()}


def _repeat(job: Job, times: int) -> Job:
    def repeated() -> int:
        found = 0
        for _ in range(times):
            found = job()
        return found

    return repeated


# ---- the four parts


def rates(size: int, runs: int, seed: int, say: Callable[[str], None]) -> list[dict[str, Any]]:
    """How fast each finder and reader is on news and law, composed and decomposed."""
    figures: list[dict[str, Any]] = []
    for genre in writers.GENRES:
        for form in ("NFC", "NFD"):
            written = list(writers.texts(genre, size, seed=seed, form=form))
            pieces = [piece.text for piece in written]
            whole = "\n".join(pieces)
            megabytes = len(whole.encode()) / MEGABYTE
            jobs: dict[str, Job] = {name: _each(find, (whole,)) for name, find in finders().items()}
            for name, read in readers().items():
                jobs[f"{name}, one by one"] = _each(read, pieces)
                jobs[f"{name}, whole"] = _each(read, (whole,))
            cited, dated = sum(piece.citations for piece in written), sum(piece.dates for piece in written)
            say(
                f"\n{genre}, {form}: {megabytes:.1f} MB in {len(pieces):,} pieces"
                f" with {cited:,} citations and {dated:,} dates"
            )
            say(f"{'':26}{'MB/s':>9}{'of digits':>11}{'of words':>10}{'found':>11}")
            measured = best(working(jobs, say), runs)
            digits, words = measured["digit scan"][0], measured["word scan"][0]
            for name, (seconds, found) in measured.items():
                row = {
                    "genre": genre,
                    "form": form,
                    "what": name,
                    "megabytes_per_second": megabytes / seconds,
                    "of_digit_scan": digits / seconds,
                    "of_word_scan": words / seconds,
                    "found": found,
                }
                figures.append(row)
                say(
                    f"{name:26}{row['megabytes_per_second']:9.1f}{row['of_digit_scan']:11.3f}"
                    f"{row['of_word_scan']:10.3f}{found:11,}"
                )
    return figures


def growth(size: int, runs: int, seed: int, say: Callable[[str], None]) -> list[dict[str, Any]]:
    """What eight times the text costs."""
    figures: list[dict[str, Any]] = []
    for genre in writers.GENRES:
        once = "\n".join(piece.text for piece in writers.texts(genre, size // 8, seed=seed))
        eight = "\n".join([once] * 8)
        say(f"\n{genre}: from {len(once.encode()) / MEGABYTE:.2f} to {len(eight.encode()) / MEGABYTE:.2f} MB")
        for name, work in (finders() | readers()).items():
            jobs = working({name: _each(work, (once,))}, say)
            if not jobs:
                continue
            measured = repeated_best(jobs | {"eight times": _each(work, (eight,))}, runs)
            ratio = measured["eight times"] / measured[name]
            figures.append({"genre": genre, "what": name, "growth": ratio})
            say(f"{name:26}{ratio:9.2f}{_verdict(ratio)}")
    return figures


def hostile(runs: int, say: Callable[[str], None]) -> list[dict[str, Any]]:
    """What eight times a hostile text costs, and how fast it is read."""
    works = {name: work for name, work in (finders() | readers()).items() if not name.endswith("scan")}
    figures: list[dict[str, Any]] = []
    for name, work in works.items():
        say(f"\n{name}{'':{max(1, 30 - len(name))}}{'MB/s':>9}{'growth':>9}")
        for title in writers.HOSTILE:
            row: dict[str, Any] = {"what": name, "text": title, **_try(work, title, runs)}
            figures.append(row)
            if "error" in row:
                say(f"  {title:28}{row['error']}")
                continue
            ratio: float | None = row.get("growth")
            shown = "  too slow to go on" if ratio is None else f"{ratio:9.2f}{_verdict(ratio)}"
            say(f"  {title:28}{row['megabytes_per_second']:9.2f}{shown}")
    return figures


def _try(work: Callable[[str], int], title: str, runs: int) -> dict[str, Any]:
    length = HOSTILE_LENGTH
    short = writers.hostile(title, length)
    try:
        seconds, _ = cpu_seconds(_each(work, (short,)))
        if seconds < FAST:
            length *= 10
            short = writers.hostile(title, length)
        megabytes = len(short.encode("utf-8", "surrogatepass")) / MEGABYTE
        if seconds > TOO_LONG:
            return {"megabytes_per_second": megabytes / seconds}
        long = writers.hostile(title, 8 * length)
        jobs = {"short": _each(work, (short,)), "long": _each(work, (long,))}
        measured = repeated_best(jobs, 2)
        if measured["long"] > GROWTH_LIMIT * measured["short"]:  # a slow moment, or a slow finder?
            measured = repeated_best(jobs, runs)
    except Exception as error:  # noqa: BLE001  (a finder that raises is a finding)
        return {"error": _shown(error)}
    return {
        "megabytes_per_second": megabytes / measured["short"],
        "growth": measured["long"] / measured["short"],
    }


def _shown(error: Exception) -> str:
    return f"{type(error).__name__}: {error}"[:80]


def _verdict(ratio: float) -> str:
    return f"  more than {GROWTH_LIMIT:g}" if ratio > GROWTH_LIMIT else ""


IMPORTS: Final = {
    "nothing": "pass",
    "vanban": "import vanban",
    "vanban, first citation": "import vanban; vanban.find_citations('Nghị định số 1/2020/NĐ-CP')",
    "vanban, first article": "import vanban; vanban.read_article('Họp ngày 1/2 về Nghị định 1/2020/NĐ-CP.')",
    "vanban, first JSON": "import vanban; vanban.to_json(vanban.Span(0, 1))",
    "cattrs": "import cattrs",
}


def imports(runs: int, say: Callable[[str], None]) -> list[dict[str, Any]]:
    """CPU time of an import in a fresh interpreter, against that of cattrs; modules are compiled already."""
    measured: dict[str, list[float]] = {name: [] for name in IMPORTS}
    for round_ in range(3 * runs + 1):
        for name, code in IMPORTS.items():
            taken = _import_seconds(code)
            if round_ and taken is not None:
                measured[name].append(taken)
    say(f"\n{'':26}{'least ms':>10}{'median ms':>11}{'of cattrs':>11}")
    figures: list[dict[str, Any]] = []
    yardstick = min(measured["cattrs"])
    for name, seconds in measured.items():
        if not seconds:
            say(f"{name:26}{'fails':>10}")
            continue
        row = {
            "what": name,
            "least_ms": 1000 * min(seconds),
            "median_ms": 1000 * statistics.median(seconds),
            "of_cattrs": min(seconds) / yardstick,
        }
        figures.append(row)
        say(f"{name:26}{row['least_ms']:10.1f}{row['median_ms']:11.1f}{row['of_cattrs']:11.2f}")
    return figures


def _import_seconds(code: str) -> float | None:
    clock = "import time; started = time.process_time()"
    program = f"{clock}\n{code}\nprint(time.process_time() - started)"
    run = subprocess.run(  # noqa: S603  (this Python, and code that stands above)
        [sys.executable, "-X", "utf8", "-c", program], capture_output=True, check=False, text=True, timeout=60
    )
    return float(run.stdout) if run.returncode == 0 else None


# ---- the command


def parse(argv: list[str] | None) -> argparse.Namespace:
    """Read the options."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", type=float, default=5.0, metavar="MB", help="size of each text (5)")
    parser.add_argument("--runs", type=int, default=5, help="rounds of which the best counts (5)")
    parser.add_argument("--seed", type=int, default=1, help="of the texts (1)")
    parser.add_argument("--only", action="append", choices=PARTS, help="a part to measure; may be given again")
    parser.add_argument("--json", type=Path, metavar="FILE", help="where to write all figures")
    return parser.parse_args(argv)


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def main(argv: list[str] | None = None) -> int:
    """Measure what was asked for, and print it."""
    options = parse(argv)
    size, parts = int(options.size * MEGABYTE), options.only or PARTS
    python = f"{platform.python_implementation()} {platform.python_version()}"
    _say(f"vanban {importlib.import_module('vanban').__version__}, {python}, {platform.machine()}")
    figures: dict[str, Any] = {
        "python": python,
        "machine": platform.machine(),
        "size": size,
        "runs": options.runs,
    }
    if "rates" in parts:
        figures["rates"] = rates(size, options.runs, options.seed, _say)
    if "growth" in parts:
        figures["growth"] = growth(size, options.runs, options.seed, _say)
    if "hostile" in parts:
        figures["hostile"] = hostile(options.runs, _say)
    if "import" in parts:
        figures["import"] = imports(options.runs, _say)
    if options.json:
        options.json.write_text(json.dumps(figures, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
