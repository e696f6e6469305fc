"""A Sheet as an Excel file: numbers are numbers, days are days, and nothing in it is run."""

import io
from collections.abc import Iterable
from datetime import UTC, date, datetime
from decimal import Decimal
from math import ceil
from typing import Any

from xlsxwriter import Workbook
from xlsxwriter.utility import xl_range
from xlsxwriter.worksheet import Worksheet

from app.core.errors import QT_TRANSLATE_NOOP, Refused
from app.core.formats import Formats
from app.core.sheet import Column, Kind, Sheet, Style, Value, write_value
from app.core.texts import Texts

ROWS_MAX = 1_048_000
_CELL_MAX = 32_767
# Excel keeps fifteen digits of a number; what has more is written as text, digit by digit.
_DIGITS_MAX = 15
_WIDTHS_MAX = {Kind.TEXT: 52, Kind.CODE: 24}
_FORMULA_SIGNS = ("=", "+", "-", "@")
_FONT = {"font_name": "Calibri", "font_size": 10, "valign": "top"}
# A file must not tell the moment it was made, or the same report would never be the same file.
_CREATED = datetime(2000, 1, 1, tzinfo=UTC).replace(tzinfo=None)
_HEAD_ROWS = 5
# A sheet with more columns is a matrix: it scrolls beside its names, and prints on pages abreast.
_MATRIX_COLUMNS_MIN = 12
_PAGE_WIDTH = 150


def render(sheet: Sheet) -> bytes:
    """The sheet as an Excel file with a frozen header, set up for printing on one page's width.

    Raises: Refused "paper.too_many_rows" when Excel could not hold it.
    """
    if len(sheet.rows) > ROWS_MAX:
        text = QT_TRANSLATE_NOOP(
            "app", "“{title}” has more rows than Excel can hold. Choose a shorter period, or CSV."
        )
        raise Refused("paper.too_many_rows", text, title=sheet.title)
    file = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    workbook = Workbook(file, {**options, "strings_to_numbers": False})
    workbook.set_properties(
        {"title": sheet.title, "company": sheet.company, "author": "Davtari", "created": _CREATED}
    )
    page = workbook.add_worksheet(_tab(sheet.title))
    _Book(workbook, page, sheet).write()
    workbook.close()
    return file.getvalue()


def _tab(title: str) -> str:
    """A name that Excel allows for a tab: 31 signs, and some of them not."""
    allowed = "".join(" " if sign in "[]:*?/\\'" else sign for sign in title)
    return allowed[:31].strip() or "1"


class _Book:
    """One worksheet being written from its top to its foot."""

    def __init__(self, workbook: Workbook, page: Worksheet, sheet: Sheet) -> None:
        self._workbook, self._page, self._sheet = workbook, page, sheet
        self._texts = Texts(sheet.language)
        self._styles: dict[tuple[Any, ...], Any] = {}
        self._shapes = [_shape(column, self._values(column)) for column in sheet.columns]

    def write(self) -> None:
        """Head, titles, rows, totals, notes, lines to be signed, and how it prints."""
        sheet, page = self._sheet, self._page
        top = self._titles(self._head())
        for place, column in enumerate(sheet.columns):
            page.set_column(place, place, self._width(column))
        at = top
        for row in sheet.rows:
            for place, column in enumerate(sheet.columns):
                style = self._cell_style(place, column, row.style is not Style.NORMAL, row.level)
                self._cell(at, place, row.cells.get(column.key), style)
            at += 1
        at = self._totals(at)
        self._foot(at)
        page.freeze_panes(top, self._names() if self._is_matrix() else 0)
        self._set_up(top, at)

    def _head(self) -> int:
        """Company, title, days and the details of a form; gives the row of the titles."""
        sheet, page = self._sheet, self._page
        code = QT_TRANSLATE_NOOP("app", "Identification code {code}")
        page.write_string(0, 0, sheet.company, self._style(bold=True))
        if sheet.id_code:
            said = self._texts.say(code, code=sheet.id_code)
            page.write_string(1, 0, said, self._style(font_color="#606060"))
        page.write_string(2, 0, sheet.title, self._style(bold=True, font_size=14))
        page.write_string(3, 0, sheet.when, self._style())
        for at, detail in enumerate(sheet.details, start=_HEAD_ROWS):
            page.write_string(at, 0, f"{detail.label}: {detail.text}", self._style())
        return _HEAD_ROWS + len(sheet.details) + bool(sheet.details)

    def _titles(self, at: int) -> int:
        """One row of titles, or two where columns share a band; gives the row after them."""
        columns = self._sheet.columns
        band = self._style(bold=True, top=1, bottom=4, align="center", text_wrap=True)
        bare = self._style(bold=True, top=1)
        has_bands = any(column.group for column in columns)
        place = 0
        while has_bands and place < len(columns):
            last = place
            group = columns[place].group
            while group and last + 1 < len(columns) and columns[last + 1].group == group:
                last += 1
            if last > place:
                self._page.merge_range(at, place, at, last, "", band)
            # A merged range given its text at once would run a text that begins with “=”.
            self._page.write_string(at, place, group, band if group else bare)
            place = last + 1
        row = at + 1 if has_bands else at
        for place, column in enumerate(columns):
            side = "right" if column.kind.is_numeric else "left"
            edge = {} if has_bands else {"top": 1}
            title = self._style(
                bold=True, bottom=1, align=side, text_wrap=True, **{**edge, "valign": "bottom"}
            )
            self._page.write_string(row, place, column.title, title)
        return row + 1

    def _totals(self, at: int) -> int:
        sheet = self._sheet
        if not sheet.totals:
            return at
        key, label = sheet.totals_label
        cells: dict[str, Value] = {**sheet.totals, **({key: label} if key else {})}
        for place, column in enumerate(sheet.columns):
            style = self._style(bold=True, top=1, bottom=6, **self._shapes[place])
            self._cell(at, place, cells.get(column.key), style)
        return at + 1

    def _foot(self, at: int) -> None:
        for note in self._sheet.notes:
            at += 1
            self._page.write_string(at, 0, note, self._style(italic=True, font_color="#606060"))
        for signature in self._sheet.signatures:
            at += 3
            line = f"{signature.role}  {'_' * 24}  {signature.name or '_' * 24}"
            self._page.write_string(at, 0, line, self._style())

    def _set_up(self, top: int, bottom: int) -> None:
        sheet, page = self._sheet, self._page
        has_bands = any(column.group for column in sheet.columns)
        page.repeat_rows(top - 1 - has_bands, top - 1)
        if sum(self._width(column) for column in sheet.columns) > 95:
            page.set_landscape()
        page.set_paper(9)
        abreast = 1
        if self._is_matrix():
            abreast = ceil(sum(self._width(column) for column in sheet.columns) / _PAGE_WIDTH)
            page.repeat_columns(0, self._names() - 1)
        page.fit_to_pages(abreast, 0)
        page.set_margins(left=0.75, right=0.4, top=0.5, bottom=0.6)
        page.set_footer("&L&8Davtari&R&8&P / &N")
        if sheet.columns:
            # Account codes are text on purpose: no green corners.
            last = len(sheet.columns) - 1
            page.ignore_errors(
                {"number_stored_as_text": xl_range(top, 0, max(bottom - 1, top), last)}
            )

    def _is_matrix(self) -> bool:
        return len(self._sheet.columns) > _MATRIX_COLUMNS_MIN and self._names() > 0

    def _names(self) -> int:
        """How many columns stand before the first number."""
        columns = self._sheet.columns
        return next((at for at, column in enumerate(columns) if column.kind.is_numeric), 0)

    def _cell(self, at: int, place: int, value: Value, style: Any) -> None:
        match value:
            case None:
                self._page.write_blank(at, place, None, style)
            case Decimal() | int():
                if len(Decimal(value).as_tuple().digits) <= _DIGITS_MAX:
                    self._page.write_number(at, place, value, style)
                else:
                    self._page.write_string(at, place, f"{value:f}", style)
            case datetime():
                self._page.write_string(at, place, self._texts.formats.moment(value), style)
            case date():
                self._page.write_datetime(at, place, value, style)
            case _:
                if value.startswith(_FORMULA_SIGNS):
                    # Else whoever opens the cell and presses Enter would run it.
                    style = self._quoted(place)
                self._page.write_string(at, place, value[:_CELL_MAX], style)

    def _quoted(self, place: int) -> Any:
        return self._style(quote_prefix=True, **self._shapes[place])

    def _cell_style(self, place: int, column: Column, is_bold: bool, level: int) -> Any:
        shape = self._shapes[place]
        if column.kind is Kind.TEXT and level:
            shape = {**shape, "indent": level}
        return self._style(bold=is_bold, **shape)

    def _style(self, **wanted: Any) -> Any:
        """A format of the workbook, made once for each look."""
        key = tuple(sorted(wanted.items()))
        if key not in self._styles:
            self._styles[key] = self._workbook.add_format({**_FONT, **wanted})
        return self._styles[key]

    def _values(self, column: Column) -> Iterable[Value]:
        for cells in (*(row.cells for row in self._sheet.rows), self._sheet.totals):
            yield cells.get(column.key)

    def _width(self, column: Column) -> float:
        """Width of a column by what stands in it, in signs as Excel counts."""
        formats = Formats(self._sheet.language)
        longest = max(
            len(write_value(value, column.kind, formats)) for value in self._values(column)
        )
        title = max(len(word) for word in column.title.split() or [""])
        return min(max(longest, title, 7) * 1.1 + 2, _WIDTHS_MAX.get(column.kind, 30))


def _shape(column: Column, values: Iterable[Value]) -> dict[str, Any]:
    match column.kind:
        case Kind.TEXT:
            return {"num_format": "@", "text_wrap": True}
        case Kind.CODE:
            return {"num_format": "@"}
        case Kind.DATE:
            return {"num_format": "dd.mm.yyyy", "align": "left"}
    digits = {Kind.MONEY: 2, Kind.RATE: 4}.get(column.kind, 0)
    if column.kind is not Kind.MONEY:
        # As many digits as the column needs: the sign of a missing fraction would be left over.
        digits = max([digits, *(_fraction_digits(value) for value in values)])
    number = "#,##0" + ("." + "0" * digits if digits else "")
    return {"num_format": f'{number};\\-{number};"–"', "align": "right"}


def _fraction_digits(value: Value) -> int:
    if not isinstance(value, Decimal):
        return 0
    exponent = value.normalize().as_tuple().exponent
    return -exponent if isinstance(exponent, int) else 0
