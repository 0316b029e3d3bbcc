"""The README's Python runs, and its commands name files that exist."""

import doctest
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_python_examples(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    examples = "\n".join(re.findall(r"^```python\n(.*?)^```", README, flags=re.MULTILINE | re.DOTALL))
    test = doctest.DocTestParser().get_doctest(examples, {}, "README.md", "README.md", 0)
    said: list[str] = []
    result = doctest.DocTestRunner().run(test, out=said.append)
    assert result.attempted
    assert not result.failed, "".join(said)


def test_commands_name_what_is_there() -> None:
    samples = set(re.findall(r"samples/[\w.]+", README))
    assert samples
    assert all((ROOT / sample).is_file() for sample in samples)
    assert "pip install nox && .venv/bin/nox\n" in README
    assert (ROOT / "noxfile.py").is_file()
