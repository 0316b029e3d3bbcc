"""Documents that earlier versions wrote must still be read, to the same models."""

import json
from pathlib import Path

import pytest

from vanban import from_dict, from_json, to_dict

FOLDER = Path(__file__).parent.parent / "wire"
DOCUMENTS = sorted(FOLDER.rglob("*.json"))


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_a_document_of_an_earlier_version_is_still_read(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    model = from_json(text)
    assert to_dict(model)["type"] == path.stem
    assert from_dict(json.loads(text)) == model


@pytest.mark.parametrize("path", sorted(FOLDER.glob("v1/*.json")), ids=lambda path: path.stem)
def test_a_document_of_this_version_is_written_as_it_was(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert to_dict(from_json(text)) == json.loads(text)


def test_there_is_a_document_of_every_type() -> None:
    assert {path.stem for path in FOLDER.glob("v1/*.json")} == {
        "article",
        "block",
        "citation",
        "date_mention",
        "division",
        "figure",
        "legal_document",
        "legal_instrument",
        "meeting",
        "period",
        "person",
        "pinpoint",
        "provision",
        "reference",
        "relation",
        "span",
        "symbol",
    }
