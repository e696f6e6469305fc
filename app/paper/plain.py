"""Plain tables as files that are read back: a header, rows of texts, and nothing else.

The same table gives the same bytes.
"""

import csv
import io
from datetime import UTC, datetime

from app.core.file_rows import FileRows

# A file must not tell the moment it was made, or the same table would never be the same file.
_CREATED = datetime(2000, 1, 1, tzinfo=UTC).replace(tzinfo=None)


def table_csv(table: FileRows) -> bytes:
    """The table as CSV that Excel in Georgia opens rightly by a double click."""
    file = io.StringIO(newline="")
    writer = csv.writer(file, delimiter=";", lineterminator="\r\n")
    writer.writerow(table.header)
    writer.writerows(cells for _, cells in table.rows)
    return file.getvalue().encode("utf-8-sig")


def table_xlsx(table: FileRows) -> bytes:
    """The table as an Excel file; every cell is a text, so that codes keep their zeros."""
    from xlsxwriter import Workbook

    file = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    workbook = Workbook(file, {**options, "strings_to_numbers": False})
    workbook.set_properties({"created": _CREATED})
    page = workbook.add_worksheet()
    bold = workbook.add_format({"bold": True, "bottom": 1})
    text = workbook.add_format({"num_format": "@"})
    for place, title in enumerate(table.header):
        widest = max((len(cells[place]) for _, cells in table.rows), default=0)
        page.set_column(place, place, min(max(widest, len(title)) + 2, 60), text)
        page.write_string(0, place, title, bold)
    for at, (_, cells) in enumerate(table.rows, start=1):
        for place, cell in enumerate(cells):
            if cell:
                page.write_string(at, place, cell, text)
    page.freeze_panes(1, 1)
    workbook.close()
    return file.getvalue()
