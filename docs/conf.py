"""How Sphinx builds these pages: offline, every reference resolved, every example run."""

import sys
from importlib.metadata import version as installed_version
from pathlib import Path

from sphinx.application import Sphinx
from sphinx.ext.napoleon import GoogleDocstring

sys.path.insert(0, str(Path(__file__).parent / "_ext"))

project = "vanban"
author = "The vanban authors"
project_copyright = "2026, the vanban authors"
version = release = installed_version("vanban")

extensions = [
    "myst_parser",
    "sphinx.ext.autodoc",
    "sphinx.ext.doctest",
    "vocabulary",
]
exclude_patterns = ["_build", "_generated"]
myst_heading_anchors = 3
nitpicky = True
# These are documented elsewhere, and no inventory is fetched while building.
nitpick_ignore_regex = [(r"py:.*", r"(collections|datetime|dt|decimal|enum|hypothesis|os|pathlib|typing)(\..*)?")]

autodoc_class_signature = "separated"  # fields are listed below a model, not inside its signature
autodoc_default_options = {"members": True, "undoc-members": True, "show-inheritance": True}
autodoc_member_order = "bysource"
python_use_unqualified_type_names = True

doctest_global_setup = "import datetime\nfrom vanban import *"
doctest_test_doctest_blocks = "default"

html_theme = "furo"
html_title = f"vanban {release}"


def read_sections(_app: Sphinx, what: str, name: str, obj: object, _options: object, lines: list[str]) -> None:
    """Turn `Raises:` and its like into fields. One-line docstrings of attributes stay as they are."""
    if what not in {"attribute", "data", "property"}:
        lines[:] = GoogleDocstring(lines, what=what, name=name, obj=obj).lines()


def setup(app: Sphinx) -> None:
    """Tell Sphinx."""
    app.connect("autodoc-process-docstring", read_sections)
