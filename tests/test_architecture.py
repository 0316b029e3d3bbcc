"""The shape of the package: what is public, what an import costs, how long a module may be."""

import importlib
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import vanban

ROOT = Path(__file__).parent.parent
MODULES = sorted(path for path in (ROOT / "src/vanban").rglob("*.py") if "_tables" not in path.parts)
LONGEST = 600

PUBLIC_NAMES = [
    "Article",
    "Block",
    "Bound",
    "Citation",
    "CitationForm",
    "DateMention",
    "DecodeError",
    "Division",
    "DivisionKind",
    "Figure",
    "InstrumentKind",
    "LegalDocument",
    "LegalInstrument",
    "Meeting",
    "MeetingKind",
    "Mode",
    "ParseError",
    "PartOfDay",
    "Period",
    "Person",
    "Pinpoint",
    "Precision",
    "Problem",
    "Provision",
    "Rank",
    "Reference",
    "Relation",
    "RelationKind",
    "Span",
    "Symbol",
    "UnreadableError",
    "VanbanError",
    "__version__",
    "find_citations",
    "find_dates",
    "find_figures",
    "find_meetings",
    "find_people",
    "from_dict",
    "from_json",
    "read_article",
    "read_document",
    "resolve",
    "to_dict",
    "to_json",
]

# What `import vanban` must leave alone: dear, or needed by few.
DEAR = {
    "asyncio",
    "concurrent.futures",
    "docx",
    "email",
    "http",
    "hypothesis",
    "lxml",
    "multiprocessing",
    "pypdf",
    "pytest",
    "rich",
    "unittest",
    "urllib.request",
    "xml",
}


def test_public_names() -> None:
    """A name that is new or gone is a decision: change this list with the changelog."""
    assert vanban.__all__ == PUBLIC_NAMES


def test_dir_lists_what_is_public() -> None:
    assert set(dir(vanban)) == set(vanban.__all__)


def test_public_names_exist() -> None:
    for name in vanban.__all__:
        assert getattr(vanban, name) is not None


@pytest.mark.parametrize("module", ["errors", "models", "values", "codec", "reading", "strategies"])
def test_public_modules_state_what_is_public(module: str) -> None:
    names = importlib.import_module(f"vanban.{module}").__all__
    assert names == sorted(names)
    assert dir(importlib.import_module(f"vanban.{module}")) == names


def test_import_loads_nothing_dear() -> None:
    code = "import sys, vanban; print(*sys.modules)"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True, timeout=60)
    assert not DEAR & set(run.stdout.split())


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.stem)
def test_a_module_can_be_held_in_the_head(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LONGEST


def test_version_is_stated_once() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert vanban.__version__ == project["version"]


def test_changelog_begins_with_what_is_unreleased() -> None:
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert re.findall(r"^## (.*)$", changelog, flags=re.MULTILINE)[0] == "[Unreleased]"


def test_patterns_are_read_alike_by_every_python() -> None:
    """Possessive quantifiers with groups match wrongly in Python 3.11.0 to 3.11.3, which Debian 12 ships."""
    assert [
        f"{path.name}:{number}"
        for path in MODULES
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if re.search(r"\(\?>|(?<!\\)[?*+}]\+[)(|\[\\\"']", line)
    ] == []
