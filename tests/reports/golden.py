"""Expected texts, kept in tests/golden and read by eye in the diff.

`DAVTARI_ACCEPT=1` writes what came out as what is expected from now on.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from app.core.formats import Formats
from app.core.sheet import Sheet, write_value

FOLDER = Path(__file__).parents[1] / "golden"


def is_golden(name: str, text: str) -> None:
    """Compare with the text kept under this name."""
    path = FOLDER / name
    if os.environ.get("DAVTARI_ACCEPT"):
        path.write_text(text, encoding="utf-8")
        pytest.skip(f"{name} is accepted as it is; read it in the diff")
    kept = path.read_text("utf-8") if path.is_file() else ""
    assert text == kept, f"{name} differs; DAVTARI_ACCEPT=1 accepts it"


def as_text(sheet: Sheet) -> str:
    """A sheet as plain text: head, details, columns, rows by level, totals, notes, signatures."""
    formats = Formats(sheet.language)
    lines = [f"[{sheet.language}] {sheet.company} {sheet.id_code} | {sheet.title} | {sheet.when}"]
    lines.extend(f"{detail.label}: {detail.text}" for detail in sheet.details)
    lines.append(" | ".join(column.full_title for column in sheet.columns))
    for row in sheet.rows:
        cells = [
            write_value(row.cells.get(column.key), column.kind, formats) for column in sheet.columns
        ]
        mark = "" if row.style == "normal" else f"  <{row.style}>"
        lines.append("  " * row.level + " | ".join(cells).rstrip() + mark)
    totals = [
        write_value(sheet.totals.get(column.key), column.kind, formats) for column in sheet.columns
    ]
    lines.append("= " + " | ".join(totals))
    lines.extend(f"* {note}" for note in sheet.notes)
    lines.extend(f"_ {signature.role}" for signature in sheet.signatures)
    return "\n".join(lines).replace("\u00a0", " ") + "\n"
