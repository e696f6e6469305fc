"""Files that people bring: read as texts, or refused in words that help."""

from __future__ import annotations

import csv
import io
import os
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.errors import NotFound, Refused
from app.core.texts import Texts
from app.paper import reading
from app.paper.reading import read_file, read_table


def book(*rows: tuple[Any, ...], second: bool = False) -> bytes:
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"default_date_format": "dd.mm.yyyy"}) as made:
        page = made.add_worksheet()
        for number, row in enumerate(rows):
            for place, cell in enumerate(row):
                page.write(number, place, cell)
        if second:
            made.add_worksheet().write(0, 0, "other")
    return out.getvalue()


def refused(code: str, name: str, content: bytes) -> None:
    with pytest.raises(Refused) as caught:
        read_table(name, content)
    assert caught.value.code == code
    for language in ("ka", "en", "ru"):
        assert name in Texts(language).fault(caught.value)


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_a_table_is_read_whatever_parts_its_columns_and_lines(delimiter: str, newline: str) -> None:
    text = newline.join(delimiter.join(row) for row in (("a", "b", "ც"), ("1", "2", "3"), ("4",)))
    table = read_table("x.csv", text.encode())
    assert table.header == ("a", "b", "ც")
    assert table.rows == ((2, ("1", "2", "3")), (3, ("4",)))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_unicode_is_read_with_and_without_its_mark(encoding: str) -> None:
    assert read_table("x.txt", "ანგარიში;ბ\n1;2".encode(encoding)).header == ("ანგარიში", "ბ")


def test_a_row_keeps_the_number_of_the_line_it_begins_on() -> None:
    table = read_table("x.csv", b'\n  \na,b\n\n"one\ntwo",1\n,\n3,4\n')
    assert table.header == ("a", "b")
    assert table.rows == ((5, ("one\ntwo", "1")), (8, ("3", "4")))


def test_cells_keep_their_quotes_and_separators() -> None:
    table = read_table("x.csv", b'a;b\n"1;5";"say ""no"""\n')
    assert table.rows == ((2, ("1;5", 'say "no"')),)


@pytest.mark.parametrize(
    ("code", "name", "content"),
    [
        ("file.empty", "x.csv", b""),
        ("file.empty", "x.csv", b"\n , \n,,\n"),
        ("file.empty", "x.xlsx", book()),
        ("file.encoding", "x.csv", "ბ".encode("utf-16")[:-1]),
        ("file.encoding", "x.csv", b"\xe0\xe1\xe2"),
        ("file.broken", "x.csv", b"a,b\n\x00,1\n"),
        ("file.broken", "x.csv", b'a,b\n"open,1\n'),
        ("file.broken", "x.csv", b'a,b\n"x"y,1\n'),
        ("file.broken", "x.csv", b"a\n" + b"x" * (reading.CELL_MAX + 1)),
        ("file.broken", "x.xlsx", b"not a workbook"),
        ("file.broken", "x.xlsx", book(("a",))[:-30]),
        ("file.kind_unknown", "x.ods", b""),
        ("file.kind_unknown", "x", b"a,b"),
    ],
)  # fmt: skip
def test_what_is_no_table_is_refused(code: str, name: str, content: bytes) -> None:
    refused(code, name, content)


def test_the_limit_of_a_cell_holds_in_workbooks_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "CELL_MAX", 5)
    assert read_table("x.xlsx", book(("a",), ("12345",))).rows == ((2, ("12345",)),)
    refused("file.broken", "x.xlsx", book(("a",), ("123456",)))


def test_the_limit_of_a_cell_holds_whatever_others_set_for_the_program(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    before = csv.field_size_limit(10**9)
    try:
        refused("file.broken", "x.csv", b"a\n" + b"x" * (reading.CELL_MAX + 1))
        monkeypatch.setattr(csv, "field_size_limit", None)
        assert len(read_table("x.csv", b"a\n" + b"x" * reading.CELL_MAX).rows) == 1
    finally:
        monkeypatch.undo()
        csv.field_size_limit(before)


def test_excel_may_say_itself_what_parts_the_columns() -> None:
    table = read_table("x.csv", b"sep=;\na;b,c\n1;2,5\n")
    assert (table.header, table.rows) == (("a", "b,c"), ((3, ("1", "2,5")),))


def test_a_single_column_and_lines_parted_by_returns_are_read() -> None:
    assert read_table("x.csv", b"a\r1,5;2\r").header == ("a",)
    assert read_table("x.csv", b"a;b\r1,5;2,5\r1,5;2\r").rows[0] == (2, ("1,5", "2,5"))


@pytest.mark.parametrize("far", [(1_048_575, 16_383), (1_048_575, 40), (800_000, 16)])
def test_a_cell_in_the_last_corner_of_a_sheet_does_not_end_the_program(
    far: tuple[int, int],
) -> None:
    out = io.BytesIO()
    with xlsxwriter.Workbook(out) as made:
        page = made.add_worksheet()
        page.write(0, 0, "entry")
        page.write(*far, "x")
    refused("file.too_large", "x.xlsx", out.getvalue())


def test_a_workbook_that_unpacks_too_large_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "UNPACKED_MAX", 100)
    refused("file.too_large", "x.xlsx", book(("a",)))


def test_formulas_are_read_as_what_they_last_came_to_and_merged_titles_stand_once() -> None:
    out = io.BytesIO()
    with xlsxwriter.Workbook(out) as made:
        page = made.add_worksheet()
        page.merge_range(0, 0, 0, 1, "entry")
        page.write_formula(1, 0, "=59*2", None, 118)
        page.write_formula(1, 1, '="P"&1', None, "P1")
    table = read_table("x.xlsx", out.getvalue())
    assert (table.header, table.rows) == (("entry", ""), ((2, ("118", "P1")),))


class PanicException(BaseException):
    """What a panic inside the library of workbooks is to Python: no Exception."""


@pytest.mark.parametrize(("error", "told"), [(PanicException, Refused), (KeyboardInterrupt, None)])
def test_a_panic_of_the_library_is_a_refusal_and_a_stop_is_a_stop(
    monkeypatch: pytest.MonkeyPatch, error: type[BaseException], told: type[Exception] | None
) -> None:
    def fail(_content: object) -> None:
        raise error

    monkeypatch.setattr("python_calamine.CalamineWorkbook.from_filelike", fail)
    with pytest.raises(told or error):
        read_table("x.xlsx", book(("a",)))


def test_excel_cells_are_what_a_person_would_have_typed() -> None:
    table = read_table(
        "X.XLSX",
        book(
            ("text", "number", "day"),
            ("ლარი", 1180, date(2025, 3, 5)),
            ("007", 0.1 + 0.2, datetime(2025, 3, 5, 14, 30)),  # noqa: DTZ001
            (True, 1e15, 2.7345),
            (None, -7.5, 1e-7),
        ),
    )
    assert table.header == ("text", "number", "day")
    assert table.rows == (
        (2, ("ლარი", "1180", "2025-03-05")),
        (3, ("007", "0.3", "2025-03-05 14:30:00")),
        (4, ("True", "1000000000000000", "2.7345")),
        (5, ("", "-7.5", "0.0000001")),
    )


def test_only_the_first_page_of_a_workbook_is_read() -> None:
    assert read_table("x.xlsx", book(("a",), ("1",), second=True)).rows == ((2, ("1",)),)


def test_empty_rows_and_columns_before_the_table_keep_its_row_numbers() -> None:
    table = read_table("x.xlsx", book((), (), ("", "a", "b"), ("", "1", "2")))
    assert table.header[-2:] == ("a", "b")
    assert [number for number, _ in table.rows] == [4]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (float("nan"), ""),
        (float("inf"), ""),
        (time(9, 5), "09:05:00"),
        (timedelta(hours=30), "1 day, 6:00:00"),
        (date(2025, 3, 5), "2025-03-05"),
        (7, "7"),
    ],
)
def test_rare_cells_have_a_text_too(value: object, text: str) -> None:
    assert reading._cell(value) == text


@settings(max_examples=150)
@given(data=st.data())
def test_a_workbook_damaged_anywhere_is_read_or_refused(data: st.DataObject) -> None:
    content = bytearray(WHOLE)
    for _ in range(data.draw(st.integers(1, 12))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    try:
        read_table("x.xlsx", bytes(content[: data.draw(st.integers(1, len(content)))]))
    except Refused as fault:
        if not fault.code.startswith("file."):
            raise


WHOLE = book(("entry", "date"), ("1", date(2025, 3, 5)), ("2", 5.5))


def test_a_file_is_read_from_its_folder(tmp_path: Path) -> None:
    (tmp_path / "მარტი.csv").write_bytes(b"a")
    assert read_file(tmp_path / "მარტი.csv") == b"a"


def test_a_file_that_is_not_there_is_not_found(tmp_path: Path) -> None:
    with pytest.raises(NotFound) as caught:
        read_file(tmp_path / "none.csv")
    assert caught.value.code == "file.not_found"


def test_a_file_too_large_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "big.csv"
    with path.open("wb") as file:
        os.truncate(file.fileno(), reading.BYTES_MAX + 1)
    with pytest.raises(Refused) as caught:
        read_file(path)
    assert caught.value.code == "file.too_large"
    assert "64 MB" in Texts("en").fault(caught.value)


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(Refused) as caught:
        read_file(tmp_path)
    assert caught.value.code == "file.unreadable"
