"""Tables read from files that people bring: CSV and Excel, as texts.

What they mean is for the rooms.
"""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path

from python_calamine import CalamineError, CalamineWorkbook

from app.core.errors import QT_TRANSLATE_NOOP, NotFound, Refused
from app.core.file_rows import FileRows

BYTES_MAX = 64 * 1024 * 1024
CELL_MAX = 100_000
_DELIMITERS = ";,\t"


def read_file(path: Path) -> bytes:
    """The bytes of a file that a person named.

    Raises: NotFound "file.not_found"; Refused "file.too_large" or "file.unreadable".
    """
    try:
        if path.stat().st_size > BYTES_MAX:
            text = QT_TRANSLATE_NOOP(
                "app",
                "{file} is larger than {mb} MB. Split it and bring the parts in one after another.",
            )
            raise Refused("file.too_large", text, file=str(path), mb=BYTES_MAX // 1024 // 1024)
        return path.read_bytes()
    except FileNotFoundError:
        text = QT_TRANSLATE_NOOP("app", "There is no file {file}. Check the name and the folder.")
        raise NotFound("file.not_found", text, file=str(path)) from None
    except OSError as error:
        text = QT_TRANSLATE_NOOP(
            "app", "{file} cannot be read: {reason}. Check that it is a file you may open."
        )
        raise Refused(
            "file.unreadable", text, file=str(path), reason=error.strerror or ""
        ) from None


def read_table(name: str, content: bytes) -> FileRows:
    """The first table of a CSV or Excel file; its kind is told by its name and its first bytes.

    Raises: Refused "file.kind_unknown", "file.broken", "file.encoding" or "file.empty".
    """
    suffix = Path(name).suffix.lower()
    if suffix == ".xlsx":
        rows = _read_xlsx(name, content)
    elif suffix in (".csv", ".txt", ".tsv"):
        rows = _read_csv(name, content)
    else:
        text = QT_TRANSLATE_NOOP(
            "app", "{file} is neither CSV nor XLSX. Save it as one of these and try again."
        )
        raise Refused("file.kind_unknown", text, file=name)
    filled = [(number, cells) for number, cells in rows if any(cell.strip() for cell in cells)]
    if not filled:
        text = QT_TRANSLATE_NOOP("app", "{file} is empty. It needs a header row and rows under it.")
        raise Refused("file.empty", text, file=name)
    return FileRows(header=filled[0][1], rows=tuple(filled[1:]))


def _read_csv(name: str, content: bytes) -> Iterable[tuple[int, tuple[str, ...]]]:
    encoding = "utf-16" if content[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    try:
        decoded = content.decode(encoding)
    except UnicodeDecodeError:
        text = QT_TRANSLATE_NOOP(
            "app", "{file} is not written in UTF-8. Save it as “CSV UTF-8” and try again."
        )
        raise Refused("file.encoding", text, file=name) from None
    if "\x00" in decoded:
        raise _broken(name)
    first = decoded.lstrip().partition("\n")[0]
    delimiter = max(_DELIMITERS, key=first.count)
    reader = csv.reader(io.StringIO(decoded, newline=""), delimiter=delimiter, strict=True)
    rows: list[tuple[int, tuple[str, ...]]] = []
    before = csv.field_size_limit(CELL_MAX)
    try:
        began = 1
        for cells in reader:
            rows.append((began, tuple(cells)))
            began = reader.line_num + 1
    except csv.Error:
        raise _broken(name) from None
    finally:
        csv.field_size_limit(before)
    return rows


def _read_xlsx(name: str, content: bytes) -> Iterable[tuple[int, tuple[str, ...]]]:
    try:
        workbook = CalamineWorkbook.from_filelike(io.BytesIO(content))
        sheet = workbook.get_sheet_by_index(0)
        raw = sheet.to_python(skip_empty_area=False)
    except (CalamineError, ValueError, IndexError, OSError):
        raise _broken(name) from None
    return [
        (number, tuple(_cell(value) for value in cells))
        for number, cells in enumerate(raw, start=1)
    ]


def _cell(value: object) -> str:
    """A cell of Excel as a person would have typed it; a number keeps the digits Excel shows."""
    match value:
        case bool():
            return str(value)
        case float():
            # Excel holds 15 significant digits; what lies beyond is noise of its binary form.
            return f"{Decimal(f'{value:.15g}'):f}" if math.isfinite(value) else ""
        case datetime():
            return value.date().isoformat() if value.time() == time() else value.isoformat(" ")
        case date():
            return value.isoformat()
        case time() | timedelta():
            return str(value)
    return str(value)


def _broken(name: str) -> Refused:
    text = QT_TRANSLATE_NOOP(
        "app",
        "{file} is damaged and cannot be read as a table. Open it in Excel, save it anew and "
        "try again.",
    )
    return Refused("file.broken", text, file=name)
