"""A Sheet as an Excel file: numbers are numbers, days are days, and nothing in it is run."""

import io
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from app.core.sheet import Column, Kind, Sheet, Style, Value

_WIDTHS = {Kind.TEXT: 44, Kind.CODE: 14, Kind.DATE: 12}
_WIDTH = 17
_FORMATS = {
    Kind.MONEY: "#,##0.00;-#,##0.00;–",
    Kind.RATE: "#,##0.0000",
    Kind.QUANTITY: "#,##0.###",
    Kind.NUMBER: "#,##0",
    Kind.DATE: "dd.mm.yyyy",
}
_FONT = {"font_name": "Calibri", "font_size": 10, "valign": "top"}


def render(sheet: Sheet) -> bytes:
    """The sheet as an Excel file with a frozen header, set up for printing on one page's width.

    Excel holds numbers in binary; fifteen digits of an amount in GEL are exact in it.
    """
    file = io.BytesIO()
    created = datetime(sheet.last.year, sheet.last.month, sheet.last.day) if sheet.last else None  # noqa: DTZ001 - a day, not a moment
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    workbook = Workbook(file, {**options, "strings_to_numbers": False})
    workbook.set_properties({"title": sheet.title, "company": sheet.company, "created": created})
    page = workbook.add_worksheet(_tab(sheet.title))
    _Book(workbook, page, sheet).write()
    workbook.close()
    return file.getvalue()


def _tab(title: str) -> str:
    """A name that Excel allows for a tab: 31 signs, and some of them not."""
    return "".join(" " if sign in "[]:*?/\\'" else sign for sign in title)[:31].strip()


class _Book:
    """One worksheet being written from its top to its foot."""

    def __init__(self, workbook: Workbook, page: Worksheet, sheet: Sheet) -> None:
        self._workbook, self._page, self._sheet = workbook, page, sheet
        self._styles: dict[tuple[Any, ...], Any] = {}

    def write(self) -> None:
        """Head, titles, rows, totals, notes, and how it prints."""
        sheet, page = self._sheet, self._page
        page.write_string(0, 0, sheet.company, self._style(bold=True))
        page.write_string(1, 0, sheet.title, self._style(bold=True, font_size=13))
        page.write_string(2, 0, sheet.when, self._style())
        top = self._titles(4)
        for place, column in enumerate(sheet.columns):
            page.set_column(place, place, _WIDTHS.get(column.kind, _WIDTH))
        at = top
        for row in sheet.rows:
            for place, column in enumerate(sheet.columns):
                style = self._cell_style(column, row.style is not Style.NORMAL, row.level)
                self._cell(at, place, row.cells.get(column.key), style)
            at += 1
        at = self._totals(at)
        for note in sheet.notes:
            at += 1
            page.write_string(at, 0, note, self._style(italic=True))
        page.freeze_panes(top, 0)
        page.repeat_rows(4, top - 1)
        page.set_landscape() if len(sheet.columns) > 6 else page.set_portrait()
        page.set_paper(9)
        page.fit_to_pages(1, 0)
        page.set_footer("&L&8Davtari&R&8&P / &N")

    def _titles(self, at: int) -> int:
        """One row of titles, or two where columns share a band; gives the row after them."""
        columns = self._sheet.columns
        centred = self._style(bold=True, bottom=1, align="center", text_wrap=True)
        has_bands = any(column.group for column in columns)
        place = 0
        while has_bands and place < len(columns):
            last = place
            while last + 1 < len(columns) and columns[last + 1].group == columns[place].group != "":
                last += 1
            if last > place:
                self._page.merge_range(at, place, at, last, columns[place].group, centred)
            else:
                self._page.write_string(at, place, columns[place].group, centred)
            place = last + 1
        row = at + 1 if has_bands else at
        for place, column in enumerate(columns):
            self._page.write_string(row, place, column.title, centred)
        return row + 1

    def _totals(self, at: int) -> int:
        sheet = self._sheet
        if not sheet.totals:
            return at
        key, label = sheet.totals_label
        cells: dict[str, Value] = {**sheet.totals, **({key: label} if key else {})}
        for place, column in enumerate(sheet.columns):
            style = self._style(bold=True, top=1, **_shape(column))
            self._cell(at, place, cells.get(column.key), style)
        return at + 1

    def _cell(self, at: int, place: int, value: Value, style: Any) -> None:
        match value:
            case None:
                self._page.write_blank(at, place, None, style)
            case Decimal() | int():
                self._page.write_number(at, place, value, style)
            case date():
                self._page.write_datetime(at, place, value, style)
            case _:
                self._page.write_string(at, place, value, style)

    def _cell_style(self, column: Column, is_group: bool, level: int) -> Any:
        shape = _shape(column)
        if column.kind is Kind.TEXT:
            shape |= {"text_wrap": True, "indent": level}
        return self._style(bold=is_group, **shape)

    def _style(self, **wanted: Any) -> Any:
        """A format of the workbook, made once for each look."""
        key = tuple(sorted(wanted.items()))
        if key not in self._styles:
            self._styles[key] = self._workbook.add_format({**_FONT, **wanted})
        return self._styles[key]


def _shape(column: Column) -> dict[str, Any]:
    return {"num_format": _FORMATS[column.kind]} if column.kind in _FORMATS else {"num_format": "@"}
