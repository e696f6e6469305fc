"""A Sheet as JSON, for other programs: money and rates are text with their digits, days ISO."""

import json
from collections.abc import Iterable
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from app.core.sheet import Column, Kind, Row, Sheet, Value


def render(sheet: Sheet) -> bytes:
    """The sheet as one JSON document in UTF-8; cells that are empty are left out."""
    document: dict[str, Any] = {
        "report": sheet.name,
        "company": sheet.company,
        "from": _plain(sheet.first),
        "to": _plain(sheet.last),
        "as_of": _plain(sheet.as_of),
        "columns": [
            {"key": column.key, "title": column.full_title, "kind": str(column.kind)}
            for column in sheet.columns
        ],
        "rows": [_row(row, sheet.columns) for row in sheet.rows],
        # Figures only: what the row of totals is called is for the eye.
        "totals": _cells(sheet.totals, [c for c in sheet.columns if c.kind.is_numeric]),
    }
    if sheet.details:
        document["details"] = [
            {"label": detail.label, "text": detail.text} for detail in sheet.details
        ]
    return json.dumps(document, ensure_ascii=False, indent=1).encode()


def _row(row: Row, columns: tuple[Column, ...]) -> dict[str, Any]:
    return {"level": row.level, "cells": _cells(row.cells, columns)}


def _cells(cells: Any, columns: Iterable[Column]) -> dict[str, Any]:
    return {
        column.key: _plain(cells[column.key], column.kind)
        for column in columns
        if cells.get(column.key) is not None
    }


def _plain(value: Value, kind: Kind = Kind.TEXT) -> Any:
    match value:
        case Decimal():
            return f"{value:.2f}" if kind is Kind.MONEY else f"{value:f}"
        case datetime() | date():
            return value.isoformat()
    return value
