"""Selected cells for the clipboard: lines parted by tabs, and a table that knows its numbers."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from html import escape

from PySide6.QtCore import QMimeData

from app.core.sheet import Column, Row
from ui.kit.content import Content


def mime_of(content: Content, columns: Sequence[Column], rows: Sequence[Row]) -> QMimeData:
    """Text for whoever takes text, a table for whoever takes tables."""
    made = QMimeData()
    made.setText(as_text(content, columns, rows))
    made.setHtml(as_html(content, columns, rows))
    return made


def as_text(content: Content, columns: Sequence[Column], rows: Sequence[Row]) -> str:
    """Lines whose cells are parted by tabs."""
    lines = (
        "\t".join(" ".join(content.write(row, column).split("\t")) for column in columns)
        for row in rows
    )
    return "\n".join(line.replace("\r", " ") for line in lines)


def as_html(content: Content, columns: Sequence[Column], rows: Sequence[Row]) -> str:
    """A table; Excel and LibreOffice take the exact number instead of how it is written."""
    lines = []
    for row in rows:
        cells = "".join(_cell(content, row, column) for column in columns)
        lines.append(f"<tr>{cells}</tr>")
    return (
        '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><table>'
        + "".join(lines)
        + "</table></body></html>"
    )


def titles(columns: Sequence[Column]) -> Row:
    """The titles of columns as a row, for whole rows are copied with them."""
    return Row(cells={column.key: column.full_title for column in columns})


def _cell(content: Content, row: Row, column: Column) -> str:
    value = row.cells.get(column.key)
    text = escape(content.write(row, column))
    if isinstance(value, Decimal | int):
        return f'<td align="right" x:num="{value}" sdval="{value}">{text}</td>'
    if isinstance(value, date):
        return f"<td>{text}</td>"
    # A code such as 0100 stays a text.
    return f"<td style='mso-number-format:\"\\@\"'>{text}</td>"
