"""The worked examples of tax and payroll, as an accountant wrote them down."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

_FILE = Path(__file__).resolve().parents[1] / "golden" / "worked_examples.json"


def example(name: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """What is given in an example and what must come out; amounts are texts."""
    found = case(name)
    return found["inputs"], found["outputs"]


def case(name: str) -> dict[str, Any]:
    """An example whole, with its entries and its note."""
    for found in json.loads(_FILE.read_text("utf-8"))["cases"]:
        if found["id"] == name:
            return dict(found)
    raise LookupError(name)
