"""The texts that are measured with: as dense as real ones, and the same each time. Nothing here is timed."""

import importlib.util
import re
import sys
import unicodedata
from pathlib import Path
from types import ModuleType
from typing import Literal

import pytest

WRITERS = Path(__file__).parents[2] / "benchmarks" / "writers.py"
SIZE = 300_000


@pytest.fixture(scope="module")
def writers() -> ModuleType:
    spec = importlib.util.spec_from_file_location("writers", WRITERS)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def written(writers: ModuleType, genre: str, seed: int = 1, form: str = "NFC") -> tuple[str, int, int]:
    pieces = list(writers.texts(genre, SIZE, seed=seed, form=form))
    whole = "\n".join(piece.text for piece in pieces)
    return whole, sum(piece.citations for piece in pieces), sum(piece.dates for piece in pieces)


@pytest.mark.parametrize(
    ("genre", "citation", "date", "digits"),
    [("news", (1_300, 1_900), (680, 920), (140, 200)), ("law", (190, 260), (500, 700), (40, 60))],
)
def test_density(
    genre: str,
    citation: tuple[int, int],
    date: tuple[int, int],
    digits: tuple[int, int],
    writers: ModuleType,
) -> None:
    """Characters for each citation, date and group of digits."""
    text, citations, dates = written(writers, genre)
    assert citation[0] < len(text) / citations < citation[1]
    assert date[0] < len(text) / dates < date[1]
    assert digits[0] < len(text) / len(re.findall("[0-9]+", text)) < digits[1]


@pytest.mark.parametrize("genre", ["news", "law"])
def test_one_seed_gives_one_text(genre: str, writers: ModuleType) -> None:
    assert written(writers, genre) == written(writers, genre)
    assert written(writers, genre, seed=2) != written(writers, genre)


@pytest.mark.parametrize("genre", ["news", "law"])
def test_texts_vary(genre: str, writers: ModuleType) -> None:
    text, _, _ = written(writers, genre)
    sentences = re.findall(r"[^.;\n]{30,}[.;\n]", text)
    assert len(set(sentences)) > 0.7 * len(sentences)


@pytest.mark.parametrize("word", ["quyết định", "quy định", "báo cáo", "pháp luật", "kế hoạch", "luật sư", "dự án"])
def test_news_uses_words_in_their_everyday_sense(word: str, writers: ModuleType) -> None:
    text, _, _ = written(writers, "news")
    assert text.count(word)


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_size_and_form(form: Literal["NFC", "NFD"], writers: ModuleType) -> None:
    text, _, _ = written(writers, "news", form=form)
    assert SIZE <= len(text.encode()) < 1.2 * SIZE
    assert unicodedata.is_normalized(form, text)


@pytest.mark.parametrize("genre", ["news", "law"])
def test_every_slot_is_filled(genre: str, writers: ModuleType) -> None:
    text, _, _ = written(writers, genre)
    assert not set("{}") & set(text)


def test_hostile_texts_are_as_long_as_asked(writers: ModuleType) -> None:
    for name in writers.HOSTILE:
        text = writers.hostile(name, 1_000)
        assert len(text) == 1_000
        assert "{n}" not in text


def test_the_writers_need_nothing_installed(writers: ModuleType) -> None:
    assert {name.partition(".")[0] for name in _imported(writers)} <= sys.stdlib_module_names


def _imported(module: ModuleType) -> set[str]:
    source = Path(str(module.__file__)).read_text(encoding="utf-8")
    return set(re.findall(r"^(?:from|import) ([\w.]+)", source, flags=re.MULTILINE))
