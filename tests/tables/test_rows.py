"""The tables hold facts only, and the facts do not contradict each other."""

import ast
import datetime as dt
import itertools
import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest

from vanban._tables import issuers, kinds, laws, places

SOURCES = sorted(Path(kinds.__file__).parent.glob("*.py"))

# What a module of literals is made of: imports of types, row types, and constants.
LITERAL_NODES = (
    ast.Module,
    ast.Expr,
    ast.ImportFrom,
    ast.alias,
    ast.ClassDef,
    ast.AnnAssign,
    ast.Assign,
    ast.Name,
    ast.Load,
    ast.Store,
    ast.Constant,
    ast.Tuple,
    ast.List,
    ast.Set,
    ast.Dict,
    ast.Call,
    ast.keyword,
    ast.Subscript,
    ast.UnaryOp,
    ast.USub,
    ast.BinOp,
    ast.BitOr,
)
WORLDS = {"state", "party", "both", "treaty", "court"}
STATUTES = {"hiến pháp", "bộ luật", "luật", "pháp lệnh"}
# Kinds whose symbols may lack kind letters: the issuer tells them.
WITHOUT_LETTERS = {"luật", "pháp lệnh", "nghị quyết", "nghị định", "công văn"}
YEAR = re.compile(r"(?<![0-9])(?:1[89]|20)[0-9]{2}(?![0-9])")


@pytest.fixture(params=SOURCES, ids=lambda path: path.stem)
def source(request: pytest.FixtureRequest) -> str:
    path: Path = request.param
    return path.read_text(encoding="utf-8")


def strings(value: object) -> Iterator[str]:
    """Yield every string inside rows of rows."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for item in cast("tuple[object, ...]", value):
            yield from strings(item)


def check_date(text: str) -> None:
    """Refuse what is no ISO date; it may lack its day and month."""
    dt.date.fromisoformat(text + "-01-01"[len(text) - len("1992") :])


def comes_before(first: str, second: str) -> bool:
    """Tell whether one date is not later than another, as far as both are known."""
    known = min(len(first), len(second))
    return first[:known] <= second[:known]


# The modules.


def test_a_table_module_holds_literals_only(source: str) -> None:
    tree = ast.parse(source)
    rows = {node.name for node in tree.body if isinstance(node, ast.ClassDef)}
    for node in ast.walk(tree):
        assert isinstance(node, LITERAL_NODES), ast.dump(node)[:200]
        if isinstance(node, ast.Call):
            assert isinstance(node.func, ast.Name)
            assert node.func.id in rows | {"frozenset"}
        if isinstance(node, ast.ImportFrom):
            assert node.module in {"typing", "datetime"}
        if isinstance(node, ast.Expr):
            assert isinstance(node.value, ast.Constant), "only docstrings may stand alone"


def test_a_table_module_says_what_it_is(source: str) -> None:
    tree = ast.parse(source)
    assert ast.get_docstring(tree)
    for node in tree.body:
        if isinstance(node, ast.ClassDef):
            doc = ast.get_docstring(node) or ""
            fields = [
                item.target.id
                for item in node.body
                if isinstance(item, ast.AnnAssign) and isinstance(item.target, ast.Name)
            ]
            assert [field for field in fields if f"\n{field}: " not in doc] == []


def test_text_is_composed(source: str) -> None:
    assert unicodedata.is_normalized("NFC", source)


def test_no_letter_is_a_look_alike_from_another_alphabet(source: str) -> None:
    foreign = {
        char
        for char in set(source)
        if char in "\u00d0\u00f0" or unicodedata.name(char, "").startswith(("CYRILLIC", "GREEK"))
    }
    assert foreign == set()


def test_no_text_has_stray_blanks() -> None:
    for text in strings((kinds.ROWS, issuers.ROWS, laws.ROWS, places.ROWS)):
        assert text == " ".join(text.split())


def test_every_row_has_an_example() -> None:
    assert [row for row in kinds.ROWS if not row.examples] == []
    assert [row for row in issuers.ROWS if not row.examples] == []
    assert [row for row in laws.ROWS if not row.examples] == []
    assert [row for row in places.ROWS if not row.examples] == []


def test_no_row_stands_twice() -> None:
    for rows in (kinds.ROWS, issuers.ROWS, laws.ROWS, places.ROWS):
        assert len(set(rows)) == len(rows)


# Kinds.


def test_kinds_are_unique() -> None:
    assert len({row.member for row in kinds.ROWS}) == len(kinds.ROWS)
    assert len({row.name for row in kinds.ROWS}) == len(kinds.ROWS)
    assert len({row.english for row in kinds.ROWS}) == len(kinds.ROWS)
    assert len({row.subtype for row in kinds.ROWS}) == len(kinds.ROWS)


@pytest.mark.parametrize("row", kinds.ROWS, ids=lambda row: row.member)
def test_a_kind_is_well_formed(row: kinds.KindRow) -> None:
    assert re.fullmatch(r"[A-Z]+(?:_[A-Z]+)*", row.member)
    assert re.fullmatch(r"[a-z]+(?:-[a-z]+)*", row.subtype)
    assert row.name == row.name.lower()
    assert row.world in WORLDS
    assert row.name not in row.words
    assert not row.act or row.world in {"state", "both"}


@pytest.mark.parametrize("row", kinds.ROWS, ids=lambda row: row.member)
def test_an_example_of_a_kind_names_the_kind(row: kinds.KindRow) -> None:
    for example in row.examples:
        assert example.lower().startswith((row.name, *(word.lower() for word in row.words)))
        symbol = re.search(r" số ([0-9]+(?:/[0-9]{4})?[-/]\S+)", example)
        if row.tails:
            assert example.endswith(row.tails)
        elif symbol and row.codes and row.name not in WITHOUT_LETTERS:
            groups = set(re.split(r"[-/]", symbol[1]))
            assert any(groups.issuperset(code.split("-")) for code in row.codes)


# Issuers.


@pytest.mark.parametrize("row", issuers.ROWS, ids=lambda row: f"{row.code}-{row.valid_from}")
def test_an_issuer_is_well_formed(row: issuers.IssuerRow) -> None:
    assert re.fullmatch(r"[A-ZĐ][A-Za-zĐđ0-9]*", row.code)
    assert not re.search(r"[()/]", row.name + row.english)
    for date in filter(None, (row.valid_from, row.valid_to)):
        check_date(date)
    if row.valid_from and row.valid_to:
        assert comes_before(row.valid_from, row.valid_to)
    assert not (row.local and row.certain)


def test_bodies_that_an_issuer_row_refers_to_are_in_the_table() -> None:
    codes = {row.code for row in issuers.ROWS}
    main = {row.code for row in issuers.ROWS if not row.variant_of}
    assert {code for row in issuers.ROWS for code in row.successors} <= codes
    assert {row.variant_of for row in issuers.ROWS if row.variant_of} <= main
    assert [row for row in issuers.ROWS if row.variant_of == row.code] == []


def test_a_variant_bears_the_name_of_its_main_code() -> None:
    names = {(row.code, row.name) for row in issuers.ROWS}
    assert [row for row in issuers.ROWS if row.variant_of and (row.variant_of, row.name) not in names] == []


def test_only_a_body_that_ended_has_successors() -> None:
    assert [row for row in issuers.ROWS if row.successors and not row.valid_to] == []


def test_a_certain_code_names_one_body_at_a_time() -> None:
    by_code: dict[str, list[issuers.IssuerRow]] = {}
    for row in issuers.ROWS:
        by_code.setdefault(row.code, []).append(row)
    for rows in by_code.values():
        if len(rows) > 1 and any(row.certain for row in rows):
            ordered = sorted(rows, key=lambda row: row.valid_from)
            for first, second in itertools.pairwise(ordered):
                assert first.valid_to
                assert second.valid_from
                assert comes_before(first.valid_to, second.valid_from)


@pytest.mark.parametrize("row", issuers.ROWS, ids=lambda row: f"{row.code}-{row.valid_from}")
def test_an_example_of_an_issuer_carries_its_code_at_a_valid_time(row: issuers.IssuerRow) -> None:
    for example in row.examples:
        assert re.search(rf"[-/]{row.code}[0-9]*(?:[-/]|$)", example)
        if dated := re.search(r"/([0-9]{4})/", example):
            assert comes_before(row.valid_from, dated[1])
            assert not row.valid_to or comes_before(dated[1], row.valid_to)


# Places.


@pytest.mark.parametrize("row", places.ROWS, ids=lambda row: f"{row.name}-{row.level}-{row.valid_to}")
def test_a_place_is_well_formed(row: places.PlaceRow) -> None:
    assert row.level in {"tỉnh", "thành phố"}
    assert row.english.isascii()
    assert re.fullmatch(r"[a-z]+(?:\.[a-z]+)*", row.slug)
    assert re.fullmatch(r"[a-z]+", row.short)
    assert row.name not in row.aliases
    for date in filter(None, (row.valid_from, row.valid_to)):
        check_date(date)
    if row.valid_from and row.valid_to:
        assert comes_before(row.valid_from, row.valid_to)
    for example in row.examples:
        assert any(example.endswith(name) for name in (row.name, *row.aliases))


def test_a_place_that_is_gone_says_what_it_became() -> None:
    names = {row.name for row in places.ROWS}
    assert {name for row in places.ROWS for name in row.successors} <= names
    assert [row for row in places.ROWS if bool(row.valid_to) != bool(row.successors)] == []


def test_slugs_and_short_names_of_places_are_unique() -> None:
    names = {row.name for row in places.ROWS}
    assert len({row.slug for row in places.ROWS}) == len(names)
    assert len({row.short for row in places.ROWS}) == len(names)


def test_there_are_as_many_places_as_the_law_says() -> None:
    assert sum(not row.valid_to for row in places.ROWS) == 34
    on_a_day_of_2024 = [
        row
        for row in places.ROWS
        if comes_before(row.valid_from, "2024-06-01")
        and (not row.valid_to or not comes_before(row.valid_to, "2024-06-01"))
    ]
    assert len(on_a_day_of_2024) == 63


# Laws.


def year_of(row: laws.LawRow) -> str:
    """Return the year in the symbol, or where it has none that of the vote."""
    found = re.search(r"/([0-9]{4})/", row.symbol)
    return found[1] if found else row.issued[:4]


@pytest.mark.parametrize("row", laws.ROWS, ids=lambda row: f"{row.symbol or row.kind}-{row.issued}")
def test_a_law_is_well_formed(row: laws.LawRow) -> None:
    assert row.kind in STATUTES
    check_date(row.issued)
    assert row.issued[:4] == year_of(row)
    assert not row.name.lower().startswith(tuple(f"{kind} " for kind in STATUTES - {"luật"}))
    assert row.name not in row.aliases
    assert row.symbol or not row.amends
    assert bool(row.amends) <= row.name.startswith("Sửa đổi")


def test_symbols_of_laws_are_unique() -> None:
    symbols = [row.symbol for row in laws.ROWS if row.symbol]
    assert len(set(symbols)) == len(symbols)


def test_a_kind_and_name_and_year_mean_one_law() -> None:
    known = [(row.kind, row.name.lower(), year_of(row)) for row in laws.ROWS]
    twice = {entry for entry in known if known.count(entry) > 1}
    # Local government was put on a new footing twice in one year.
    assert twice == {("luật", "tổ chức chính quyền địa phương", "2025")}


def test_laws_stand_in_order_of_issue() -> None:
    full = [row.issued for row in laws.ROWS if len(row.issued) == len("2013-11-29")]
    assert full == sorted(full)


def test_within_a_term_later_numbers_are_not_of_earlier_days() -> None:
    series: dict[str, list[tuple[int, str]]] = {}
    for row in laws.ROWS:
        found = re.fullmatch(r"([0-9]+)/[0-9]{4}/(?:PL-)?((?:QH|UBTVQH)[0-9]+)", row.symbol)
        if found and len(row.issued) == len("2013-11-29"):
            series.setdefault(found[2], []).append((int(found[1]), row.issued))
    for numbered in series.values():
        days = [issued for _, issued in sorted(numbered)]
        assert days == sorted(days)


def test_laws_that_a_law_replaces_or_amends_are_in_the_table_and_older() -> None:
    issued = {row.symbol: row.issued for row in laws.ROWS if row.symbol}
    for row in laws.ROWS:
        for symbol in (*row.replaces, *row.amends):
            assert symbol != row.symbol
            assert comes_before(issued[symbol], row.issued)


@pytest.mark.parametrize("row", laws.ROWS, ids=lambda row: f"{row.symbol or row.kind}-{row.issued}")
def test_an_example_of_a_law_has_its_year(row: laws.LawRow) -> None:
    for example in row.examples:
        assert example.lower().startswith(row.kind)
        assert YEAR.findall(example.removeprefix(row.name)) == [year_of(row)]
