"""Tables read from files that people bring: CSV and Excel, as texts.

What they mean is for the rooms.
"""

from __future__ import annotations

import csv
import io
import math
import re
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path

from app.core.errors import QT_TRANSLATE_NOOP, NotFound, Refused
from app.core.file_rows import FileRows

BYTES_MAX = 64 * 1024 * 1024
CELL_MAX = 100_000
CELLS_MAX = 6_000_000
# As Excel itself has them.
COLUMNS_MAX = 16_384
UNPACKED_MAX = 512 * 1024 * 1024
_DELIMITERS = ";,\t"
# Excel's own way to say what parts the columns, as the first line of the file.
_TOLD = re.compile(r"\ufeff?[\"']?sep=(?P<sign>[;,\t])[\"']?[\r\n]", re.IGNORECASE)
_LINES = re.compile(r"[\r\n]+")
# Where a row or a cell says that it stands, once its text is without spaces and has one quote.
_REFERENCE = re.compile(rb'r="([A-Za-z]*)([0-9]+)"')
_QUOTES = bytes.maketrans(b"'", b'"')
_ZIP_FAULTS = (
    zipfile.BadZipFile,
    zlib.error,
    NotImplementedError,
    RuntimeError,
    ValueError,
    OSError,
    EOFError,
)
_HEAD = 4096
_ZEROS_MIN = 4
_ZEROS_SHARE = 16


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
    try:
        decoded = content.decode(_encoding(content))
    except UnicodeDecodeError:
        text = QT_TRANSLATE_NOOP(
            "app", "{file} is not written in UTF-8. Save it as “CSV UTF-8” and try again."
        )
        raise Refused("file.encoding", text, file=name) from None
    if "\x00" in decoded:
        raise _broken(name)
    rows: list[tuple[int, tuple[str, ...]]] = []
    try:
        rows.extend(_cells(decoded))
    except csv.Error:
        raise _broken(name) from None
    # The module's own limit belongs to the whole program, and others may have raised it.
    if any(len(cell) > CELL_MAX for _, cells in rows for cell in cells):
        raise _broken(name)
    return rows


def _cells(decoded: str) -> Iterator[tuple[int, tuple[str, ...]]]:
    told = _TOLD.match(decoded)
    delimiter = told["sign"] if told else _delimiter(decoded)
    reader = csv.reader(io.StringIO(decoded, newline=""), delimiter=delimiter, strict=True)
    began = 1
    for cells in reader:
        if began > 1 or told is None:
            yield began, tuple(cells)
        began = reader.line_num + 1


def _encoding(content: bytes) -> str:
    """UTF-8, or UTF-16 by its mark, or by the zeros that Latin letters and digits leave in it."""
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return "utf-16"
    head = content[:_HEAD]
    zeros = (head[::2].count(0), head[1::2].count(0))
    is_sparse = max(zeros) < _ZEROS_MIN or max(zeros) * _ZEROS_SHARE < len(head)
    if len(content) % 2 or is_sparse or min(zeros):
        return "utf-8-sig"
    return "utf-16-be" if zeros[0] else "utf-16-le"


def _delimiter(decoded: str) -> str:
    """What parts the columns: the sign that the first filled line has most of."""
    for line in _LINES.split(decoded[:CELL_MAX]):
        if line.strip(_DELIMITERS + " "):
            return max(_DELIMITERS, key=line.count)
    return max(_DELIMITERS, key=decoded.count)


def _read_xlsx(name: str, content: bytes) -> Iterable[tuple[int, tuple[str, ...]]]:
    from python_calamine import CalamineError, CalamineWorkbook

    _check_workbook(name, content)
    try:
        workbook = CalamineWorkbook.from_filelike(io.BytesIO(content))
        sheet = workbook.get_sheet_by_index(0)
        # A sheet may have a million empty rows: they are dropped before anything is made of them.
        raw = [
            (number, cells)
            for number, cells in enumerate(sheet.iter_rows(), start=1)
            if any(value != "" for value in cells)
        ]
    except (CalamineError, ValueError, IndexError, OSError):
        raise _broken(name) from None
    except BaseException as error:
        # What the library did not foresee ends in a panic, which is no Exception.
        if type(error).__name__ != "PanicException":
            raise
        raise _broken(name) from None
    rows = [(number, tuple(_cell(value) for value in cells)) for number, cells in raw]
    if any(len(cell) > CELL_MAX for _, cells in rows for cell in cells):
        raise _broken(name)
    return rows


def _check_workbook(name: str, content: bytes) -> None:
    """Refuse a workbook that would not fit into memory.

    The library makes room for every cell up to the last one, empty or not: a single cell in the
    last corner of a sheet asks for half a terabyte, and the program would be ended by it.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as parts:
            if sum(part.file_size for part in parts.infolist()) > UNPACKED_MAX:
                raise _too_wide(name)
            pages = [part for part in parts.namelist() if "sheet" in part.casefold()]
            for page in pages:
                plain = parts.read(page).translate(_QUOTES, b" \t\r\n")
                found = set(_REFERENCE.findall(plain))
                rows = max((int(row) for _, row in found), default=0)
                columns = max((_column(letters) for letters, _ in found), default=1)
                if rows * columns > CELLS_MAX or columns > COLUMNS_MAX:
                    raise _too_wide(name)
    except _ZIP_FAULTS:
        raise _broken(name) from None


def _column(letters: bytes) -> int:
    """The number of a column by its letters, from 1."""
    number = 0
    for letter in letters.upper():
        number = number * 26 + letter - 64
    return number or 1


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


def _too_wide(name: str) -> Refused:
    text = QT_TRANSLATE_NOOP(
        "app",
        "{file} reaches too far to be read whole. Delete the empty rows and columns after the "
        "table in Excel, or save it as CSV, and try again.",
    )
    return Refused("file.too_large", text, file=name)


def _broken(name: str) -> Refused:
    text = QT_TRANSLATE_NOOP(
        "app",
        "{file} is damaged and cannot be read as a table. Open it in Excel, save it anew and "
        "try again.",
    )
    return Refused("file.broken", text, file=name)
