"""Sheets too wide for a page, cut into panels of columns.

Every panel repeats the columns that name the rows, so each page can be read alone.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass, replace

from app.core.errors import QT_TRANSLATE_NOOP, Refused
from app.core.sheet import Column, Row, Sheet
from app.core.texts import Texts
from app.paper.layout import LANDSCAPE, TEXT_COMFORT, Layout, arrange

_READABLE = 7.0
"""The smallest type that a matrix may shrink to before it is cut, in points."""
_MATRIX_COLUMNS_MIN = 12
_SIZES = (8.0, 7.5, 7.0)


@dataclass(frozen=True, slots=True)
class Panel:
    """Some columns of a sheet with those that name its rows, laid out on pages of their own."""

    sheet: Sheet
    layout: Layout


def spread(sheet: Sheet) -> tuple[Panel, ...]:
    """The sheet in one piece where it can be read so, else in panels of as few parts as will do.

    Raises: Refused "paper.too_wide" when even a single column finds no room beside the names.
    """
    columns = len(_cells_of(sheet))
    try:
        whole = Panel(sheet, arrange(sheet))
    except Refused:
        if not _names_of(sheet):
            raise
    else:
        is_matrix = columns > _MATRIX_COLUMNS_MIN and _names_of(sheet)
        if whole.layout.size >= _READABLE or not is_matrix:
            return (whole,)
    for parts in range(2, columns + 1):
        sheets = _cut(sheet, parts)
        for size in _SIZES:
            found = _arranged(sheets, size)
            if found:
                return found
    return (Panel(sheet, arrange(sheet)),)


def _arranged(sheets: tuple[Sheet, ...], size: float) -> tuple[Panel, ...]:
    """All panels across in one size of type; none when one of them does not fit."""
    trial = ((LANDSCAPE, size, TEXT_COMFORT),)
    try:
        return tuple(Panel(sheet, arrange(sheet, trial)) for sheet in sheets)
    except Refused:
        return ()


def _names_of(sheet: Sheet) -> tuple[Column, ...]:
    """The columns before the first number: they name the rows and stand in every panel."""
    first = next((at for at, c in enumerate(sheet.columns) if c.kind.is_numeric), 0)
    return sheet.columns[:first]


def _cells_of(sheet: Sheet) -> tuple[Column, ...]:
    return sheet.columns[len(_names_of(sheet)) :]


def _cut(sheet: Sheet, parts: int) -> tuple[Sheet, ...]:
    """The sheet in so many parts of nearly as many columns; what ends it stands in the last."""
    names, cells = _names_of(sheet), _cells_of(sheet)
    edges = [len(cells) * at // parts for at in range(parts + 1)]
    return tuple(
        _part(sheet, (*names, *cells[left:right]), (at, parts))
        for at, (left, right) in enumerate(itertools.pairwise(edges), start=1)
    )


def _part(sheet: Sheet, columns: tuple[Column, ...], place: tuple[int, int]) -> Sheet:
    part, parts = place
    keys = {column.key for column in columns}
    said = Texts(sheet.language).say(
        QT_TRANSLATE_NOOP("app", "part {part} of {parts}"), part=part, parts=parts
    )
    return replace(
        sheet,
        title=f"{sheet.title}, {said}",
        columns=columns,
        rows=tuple(_narrowed(row, keys) for row in sheet.rows),
        totals={key: value for key, value in sheet.totals.items() if key in keys},
        notes=sheet.notes if part == parts else (),
        signatures=sheet.signatures if part == parts else (),
    )


def _narrowed(row: Row, keys: set[str]) -> Row:
    return replace(row, cells={key: value for key, value in row.cells.items() if key in keys})
