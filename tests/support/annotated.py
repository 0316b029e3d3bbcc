"""Folders of pairs: ``NN-feature.txt``, and in ``NN-feature.json`` what a careful reader takes from it by layers."""

import json
from collections.abc import Iterable
from decimal import Decimal
from pathlib import Path
from typing import Any, final


@final
class Annotated:
    """The pairs of one folder beside the tests."""

    def __init__(self, folder: str) -> None:
        root = Path(__file__).parents[1] / folder
        self.names = sorted(path.stem for path in root.glob("*.json"))
        self.texts = {path.stem: path.read_bytes().decode("utf-8") for path in sorted(root.glob("*.txt"))}
        # What the JSON says, with exact numbers.
        self.expected: dict[str, dict[str, Any]] = {
            name: json.loads((root / f"{name}.json").read_text(encoding="utf-8"), parse_float=Decimal)
            for name in self.names
        }

    def layers(self, known: Iterable[str]) -> list[tuple[str, str]]:
        """The name of each text with each *known* layer that its JSON states."""
        return [(name, layer) for name in self.names for layer in known if layer in self.expected[name]]
