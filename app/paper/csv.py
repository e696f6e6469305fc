"""A Sheet as CSV that Excel in Georgia opens rightly by a double click.

UTF-8 with a byte order mark, or Excel takes Georgian for another encoding; semicolons between the
cells and, in Georgian and Russian, a decimal comma, as Excel expects where the comma is decimal.
"""

import csv
import io
from datetime import date
from decimal import Decimal

from app.core.formats import Formats
from app.core.sheet import Column, Kind, Sheet, Value

# The wide forms are run too, where Excel speaks Japanese or Chinese.
_FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def render(sheet: Sheet) -> bytes:
    """The sheet as CSV: titles, rows, totals. Texts that Excel would run as formulas are quoted."""
    file = io.StringIO(newline="")
    writer = csv.writer(file, delimiter=";", lineterminator="\r\n")
    writer.writerow([guarded(column.full_title) for column in sheet.columns])
    formats = Formats(sheet.language)
    for row in sheet.rows:
        writer.writerow(
            [_write(row.cells.get(column.key), column, formats) for column in sheet.columns]
        )
    if sheet.totals:
        key, label = sheet.totals_label
        totals = {**sheet.totals, **({key: label} if key else {})}
        writer.writerow(
            [_write(totals.get(column.key), column, formats) for column in sheet.columns]
        )
    return file.getvalue().encode("utf-8-sig")


def guarded(text: str) -> str:
    """A text with an apostrophe in front where a spreadsheet would take it for a formula."""
    return f"'{text}" if text.startswith(_FORMULA_SIGNS) else text


def _write(value: Value, column: Column, formats: Formats) -> str:
    match value:
        case None:
            return ""
        case Decimal() | int():
            digits = f"{value:.2f}" if column.kind is Kind.MONEY else f"{value:f}"
            return digits.replace(".", formats.decimal_sign)
        case date():
            return formats.day(value)
    return guarded(value)
