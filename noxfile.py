"""Every check of the project. `nox` runs them all, `nox -l` lists them, `nox -s NAME -- ARGS` runs one."""

import os
import re
import shutil
import tarfile
import zipfile
from functools import cache
from pathlib import Path

import nox

nox.needs_version = ">=2025.5.1"
nox.options.default_venv_backend = "virtualenv"
nox.options.download_python = "never"
nox.options.error_on_missing_interpreters = False  # an absent Python is skipped, and nox says so
nox.options.sessions = ["lint", "typing", "tests", "lowest", "property", "coverage", "docs", "build"]

PROJECT = nox.project.load_toml("pyproject.toml")
PYTHONS = nox.project.python_versions(PROJECT)


def group(name: str) -> list[str]:
    """The requirements of one dependency group."""
    return list(nox.project.dependency_groups(PROJECT, name))


def files(folder: str) -> set[str]:
    """The paths of all files in a folder but those that tools leave."""
    found = {path.as_posix() for path in Path(folder).rglob("*") if path.is_file()}
    return {path for path in found if not re.search(r"(^|/)(\.|__pycache__/)", path)}


@cache
def wheelhouse() -> Path:
    """A folder for the wheel under test, empty when a run of nox begins."""
    folder = Path(".nox", "wheelhouse").absolute()
    shutil.rmtree(folder, ignore_errors=True)
    return folder


def install_wheel(session: nox.Session, *requirements: str) -> None:
    """Install the wheel, built once a run, with its extras: no test sees `src`."""
    folder = wheelhouse()
    if not folder.exists():
        session.run("python", "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", str(folder), ".")
    (wheel,) = folder.glob("*.whl")
    session.install(f"vanban[cli,docx,html,hypothesis,pdf] @ {wheel.as_uri()}", *requirements)
    # An environment that is used again may hold an older wheel of the same version.
    session.install("--force-reinstall", "--no-deps", str(wheel))


def pytest(session: nox.Session, marker: str) -> None:
    """Run the tests that a marker expression selects, measuring coverage."""
    data = f".coverage.{session.name}"
    for stale in Path().glob(f"{data}.*"):
        stale.unlink()
    env = {"COVERAGE_FILE": data, "HYPOTHESIS_PROFILE": os.environ.get("HYPOTHESIS_PROFILE", "ci")}
    session.run("coverage", "run", "-m", "pytest", "-m", marker, *session.posargs, env=env)


@nox.session(python=PYTHONS)
def tests(session: nox.Session) -> None:
    """All but the property tests, against the built wheel."""
    install_wheel(session, *group("test"))
    pytest(session, "not property")


@nox.session(python=PYTHONS[0])
def lowest(session: nox.Session) -> None:
    """The same with the oldest dependencies that the project says it works with."""
    oldest = [re.sub(">=", "==", requirement) for requirement in PROJECT["project"]["dependencies"]]
    install_wheel(session, *group("test"), *oldest)
    pytest(session, "not property")


@nox.session(name="property")
def properties(session: nox.Session) -> None:
    """The rules, each on many drawn examples. HYPOTHESIS_PROFILE=deep draws many more."""
    install_wheel(session, *group("test"))
    pytest(session, "property")


@nox.session
def coverage(session: nox.Session) -> None:
    """Add up what `tests` and `property` have measured: every line and branch must have run."""
    session.install(*group("test"))
    session.run("coverage", "combine")
    session.run("coverage", "report")


@nox.session
def lint(session: nox.Session) -> None:
    """Style, format, and the one direction of imports."""
    session.install(*group("lint"))
    session.run("ruff", "check")
    session.run("ruff", "format", "--check")
    session.run("lint-imports", env={"PYTHONPATH": "src"})


@nox.session
def typing(session: nox.Session) -> None:
    """Two type checkers, both strict."""
    session.install("-e", ".[cli,docx,html,hypothesis,pdf]", *group("typing"))
    session.run("mypy")
    session.run("pyright")


@nox.session
def docs(session: nox.Session) -> None:
    """Build the pages, every reference resolved, then run their examples."""
    install_wheel(session, *group("docs"))
    for builder in ("html", "doctest"):
        out = f"docs/_build/{builder}"
        session.run("sphinx-build", "-n", "-W", "--keep-going", "-b", builder, "docs", out)


@nox.session
def build(session: nox.Session) -> None:
    """Make both distributions, and see that they hold what they should and no more."""
    session.install(*group("build"))
    out = session.create_tmp()
    session.run("python", "-m", "build", "--outdir", out)
    name = f"vanban-{PROJECT['project']['version']}"
    wheel, sdist = Path(out, f"{name}-py3-none-any.whl"), Path(out, f"{name}.tar.gz")
    with zipfile.ZipFile(wheel) as archive:
        held = {path for path in archive.namelist() if not path.startswith(f"{name}.dist-info/")}
    if odd := held ^ {path.removeprefix("src/") for path in files("src")}:
        session.error(f"in the wheel or in src/, not in both: {sorted(odd)}")
    with tarfile.open(sdist) as packed:
        held = {path.removeprefix(f"{name}/") for path in packed.getnames()}
    wanted = {"CHANGELOG.md", "LICENSE", "README.md", "noxfile.py", "pyproject.toml", "docs/conf.py"}
    if missing := (wanted | files("src") | files("tests") | files("samples")) - held:
        session.error(f"not in the sdist: {sorted(missing)}")
    session.run("twine", "check", "--strict", str(wheel), str(sdist))
