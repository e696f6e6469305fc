"""A Sheet made ready to be shown: what its widest cells are, found off the GUI thread.

So the grid never walks through all rows to find out how wide its columns should be.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cache

from app.core.formats import Formats
from app.core.sheet import Column, Kind, Row, Sheet, Style, Value, write_value


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """A sheet and, for each of its columns, the longest text that will stand there.

    `pairs` names, for the key of a reversal, the key of what it takes back, where pairs are folded.
    """

    sheet: Sheet
    longest: tuple[str, ...]
    pairs: Mapping[str, str] = field(default_factory=dict)

    @property
    def formats(self) -> Formats:
        """How values are written."""
        return _formats(self.sheet.language)

    @property
    def has_bands(self) -> bool:
        """Whether titles stand above groups of columns."""
        return any(column.group for column in self.sheet.columns)

    @property
    def totals(self) -> Row:
        """The row of totals, named in the first column that has none."""
        key, label = self.sheet.totals_label
        cells: dict[str, Value] = dict(self.sheet.totals)
        if key:
            cells[key] = label
        return Row(cells=cells, style=Style.TOTAL)

    def write(self, row: Row, column: Column) -> str:
        """A cell as it is read."""
        return write_value(row.cells.get(column.key), column.kind, self.formats)


@cache
def _formats(language: str) -> Formats:
    # Asked for at every cell that is painted.
    return Formats(language)


def prepare(sheet: Sheet) -> Content:
    """Make a sheet ready to be shown; slow for long ones, so called inside a job."""
    formats = Formats(sheet.language)
    longest = tuple(_longest(sheet, column, formats) for column in sheet.columns)
    return Content(sheet=sheet, longest=longest)


def _longest(sheet: Sheet, column: Column, formats: Formats) -> str:
    values = [row.cells.get(column.key) for row in sheet.rows]
    values.append(sheet.totals.get(column.key))
    if column.kind is Kind.MONEY:
        # The largest amount is the longest, whatever its sign.
        amounts = [abs(value) for value in values if isinstance(value, Decimal)]
        if not amounts:
            return ""
        sign = "−" if any(isinstance(v, Decimal) and v < 0 for v in values) else ""
        return sign + write_value(max(amounts), column.kind, formats)
    texts = (write_value(value, column.kind, formats) for value in values if value is not None)
    # Of equally many letters the one with fewest narrow ones: SA/2025/1 is wider than SI/2025/1.
    return max(texts, key=lambda text: (len(text), -text.count("I")), default="")
