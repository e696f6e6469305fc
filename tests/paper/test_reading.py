"""Tables that people bring: CSV and Excel, read as texts or refused with a reason."""

import io
from datetime import date, datetime, time, timedelta

import pytest
from xlsxwriter import Workbook

from app.core.errors import NotFound, Refused
from app.paper import reading
from app.paper.reading import read_file, read_table


def an_excel_file(*cells: object) -> bytes:
    file = io.BytesIO()
    book = Workbook(file, {"in_memory": True, "default_date_format": "yyyy-mm-dd hh:mm:ss"})
    page = book.add_worksheet()
    page.write_row(0, 0, [f"c{at}" for at in range(len(cells))])
    page.write_row(1, 0, cells)
    book.close()
    return file.getvalue()


def code_of(name: str, content: bytes) -> str:
    with pytest.raises(Refused) as refused:
        read_table(name, content)
    return refused.value.code


@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
def test_the_delimiter_of_csv_is_found(delimiter):
    text = f"\n№{delimiter}თანხა\n\n1{delimiter}“a”\n"
    table = read_table("a.CSV", text.encode("utf-8-sig"))
    assert table.header == ("№", "თანხა")
    assert table.rows == ((4, ("1", "“a”")),)


def test_a_row_keeps_the_number_of_its_first_line():
    table = read_table("a.csv", 'a;b\n"x\ny";1\nz;2\n'.encode("utf-16"))
    assert table.rows == ((2, ("x\ny", "1")), (4, ("z", "2")))


def test_cells_of_excel_are_read_as_a_person_types_them():
    moment = datetime(2026, 3, 5, 8, 30)  # noqa: DTZ001 - Excel knows no time zones
    cells = (1180.1, 0.1 + 0.2, 1e15, True, date(2026, 3, 5), moment, time(8, 30), "=1+", "ა")
    table = read_table("a.xlsx", an_excel_file(*cells))
    assert table.rows[0][1][:6] == (
        "1180.1",
        "0.3",
        "1000000000000000",
        "True",
        "2026-03-05",
        "2026-03-05 08:30:00",
    )
    assert table.rows[0][1][-1] == "ა"
    assert reading._cell(float("nan")) == ""
    assert reading._cell(timedelta(hours=1)) == "1:00:00"
    assert reading._cell(date(2026, 3, 5)) == "2026-03-05"


def test_what_is_no_table_is_refused_with_its_reason():
    assert code_of("a.pdf", b"") == "file.kind_unknown"
    assert code_of("a.csv", b"") == "file.empty"
    assert code_of("a.csv", b" ; \n") == "file.empty"
    assert code_of("a.csv", "ქ".encode("utf-16-be")) in {"file.encoding", "file.broken"}
    assert code_of("a.csv", b"\xff\xd0") == "file.encoding"
    assert code_of("a.csv", b"a;\x00b") == "file.broken"
    assert code_of("a.csv", b'a;b\n"open') == "file.broken"
    assert code_of("a.csv", b"a" * (reading.CELL_MAX + 1)) == "file.broken"
    assert code_of("a.xlsx", b"PK no") == "file.broken"


def test_a_file_is_read_or_its_absence_told(tmp_path, monkeypatch):
    path = tmp_path / "a.csv"
    with pytest.raises(NotFound) as missing:
        read_file(path)
    assert missing.value.code == "file.not_found"
    path.write_bytes(b"a;b")
    assert read_file(path) == b"a;b"
    with pytest.raises(Refused) as folder:
        read_file(tmp_path)
    assert folder.value.code == "file.unreadable"
    monkeypatch.setattr(reading, "BYTES_MAX", 2)
    with pytest.raises(Refused) as large:
        read_file(path)
    assert large.value.code == "file.too_large"
