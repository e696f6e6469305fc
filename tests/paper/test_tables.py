"""Excel, CSV and JSON of a Sheet: numbers are numbers, and nothing in them is run."""

import csv as reader_of_csv
import io
import json
import re
import zipfile
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from python_calamine import CalamineWorkbook

from app.core.errors import Refused
from app.core.sheet import Column, Detail, Kind, Row, Sheet, Signature, Value
from app.paper import csv, jsonfile, xlsx
from app.paper.reading import read_table
from tests.paper.samples import WORDS, a_sheet

DANGEROUS = ("=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1")


def a_trap() -> Sheet:
    columns = tuple(Column(f"c{at}", text) for at, text in enumerate(DANGEROUS))
    cells = {f"c{at}": text for at, text in enumerate(DANGEROUS)}
    return Sheet(
        name="trap",
        title="=1+1",
        company="=2+2",
        id_code="=3",
        columns=(
            *columns,
            Column("m", "=9", Kind.MONEY, "=8"),
            Column("n", "=9", Kind.MONEY, "=8"),
        ),
        rows=(Row(cells=cells),),
        totals={"m": Decimal(-5)},
        notes=("=7",),
        signatures=(Signature(role="=6"),),
    )


def parts_of(content: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        return "\n".join(packed.read(name).decode() for name in packed.namelist())


def table_of(content: bytes) -> list[list]:
    book = CalamineWorkbook.from_filelike(io.BytesIO(content))
    return book.get_sheet_by_index(0).to_python(skip_empty_area=False)


def lines_of(content: bytes) -> list[list[str]]:
    text = content.decode("utf-8-sig")
    return list(reader_of_csv.reader(io.StringIO(text, newline=""), delimiter=";"))


@pytest.mark.parametrize("language", ["ka", "en", "ru"])
def test_excel_holds_numbers_days_and_texts(language):
    table = table_of(xlsx.render(a_sheet(language)))
    title, band, debit, company, accountant = WORDS[language]
    assert table[0][0] == company
    assert "404123456" in table[1][0]
    assert table[2][0] == title
    assert table[5][3] == band
    assert table[6] == ["№", "ABC", "D", debit, "Cr"]
    assert table[7][:2] == ["1000", "ნაღდი ფული სალაროში"]
    assert table[8] == ["1210", "ნაღდი ფული სალაროში", date(2026, 3, 1), 1180.0, ""]
    assert table[9][3:] == [1180.01, 0.0]
    assert table[11][3] == 3540.03
    assert any(accountant in row[0] for row in table[12:] if row[0])


def test_excel_runs_nothing():
    content = xlsx.render(a_trap())
    assert "<f>" not in parts_of(content)
    assert 'quotePrefix="1"' in parts_of(content)
    table = table_of(content)
    assert table[0][0] == "=2+2"
    assert DANGEROUS[0] in table[7]


def test_excel_is_the_same_file_each_time():
    assert xlsx.render(a_sheet()) == xlsx.render(a_sheet())


def test_excel_prints_on_the_width_of_a_page_with_its_titles():
    parts = parts_of(xlsx.render(a_sheet(rows=40)))
    assert 'fitToHeight="0"' in parts
    assert "$6:$7" in parts
    assert 'state="frozen"' in parts
    assert 'paperSize="9"' in parts
    wide = a_sheet(
        columns=tuple(Column(f"c{at}", "Column", Kind.MONEY) for at in range(14)), rows=0, totals={}
    )
    assert 'orientation="landscape"' in parts_of(xlsx.render(wide))


def test_excel_shows_the_digits_a_column_has():
    columns = (
        Column("q", "Q", Kind.QUANTITY),
        Column("n", "N", Kind.NUMBER),
        Column("r", "R", Kind.RATE),
        Column("d", "D", Kind.DATE),
        Column("big", "B", Kind.MONEY),
        Column("nan", "X", Kind.NUMBER),
    )
    cells: dict[str, Value] = {
        "q": Decimal("1.125"),
        "n": 5,
        "r": Decimal("2.7"),
        "d": datetime(2026, 3, 5, 8, tzinfo=UTC),
        "big": Decimal("12345678901234567.89"),
        "nan": "n/a",
    }
    content = xlsx.render(Sheet(name="x", title="[a]", columns=columns, rows=(Row(cells=cells),)))
    formats = re.findall(r'formatCode="([^"]+)"', parts_of(content))
    assert any(code.startswith("#,##0.000;") for code in formats)
    assert any(code.startswith("#,##0.0000;") for code in formats)
    assert any(code.startswith("#,##0;") for code in formats)
    row = table_of(content)[6]
    assert row[:3] == [1.125, 5.0, 2.7]
    assert row[3:5] == ["05.03.2026 12:00", "12345678901234567.89"]


def test_excel_takes_reports_that_have_hardly_anything():
    assert table_of(xlsx.render(Sheet(name="x", title="'", columns=())))


def test_more_rows_than_excel_holds_are_refused(monkeypatch):
    monkeypatch.setattr(xlsx, "ROWS_MAX", 2)
    with pytest.raises(Refused) as refused:
        xlsx.render(a_sheet(rows=3))
    assert refused.value.code == "paper.too_many_rows"


@pytest.mark.parametrize(
    ("language", "sum_"), [("ka", "1180,00"), ("ru", "1180,00"), ("en", "1180.00")]
)
def test_csv_opens_in_excel_of_georgia(language, sum_):
    content = csv.render(a_sheet(language))
    assert content.startswith(b"\xef\xbb\xbf")
    assert b"\r\n" in content
    lines = lines_of(content)
    band, debit = WORDS[language][1:3]
    assert lines[0] == ["№", "ABC", "D", f"{band}: {debit}", f"{band}: Cr"]
    assert lines[2] == ["1210", "ნაღდი ფული სალაროში", "01.03.2026", sum_, ""]
    total = {"ka": "სულ", "en": "Total", "ru": "Итого"}[language]
    assert lines[-1][:2] == ["", total]


def test_csv_runs_nothing_and_leaves_numbers_alone():
    lines = lines_of(csv.render(a_trap()))
    assert lines[1][:8] == [f"'{text}" for text in DANGEROUS]
    assert lines[0][:8] == [f"'{text}" for text in DANGEROUS]
    assert lines[-1][-2] == "-5,00"


def test_csv_of_an_empty_report_has_its_titles():
    assert len(lines_of(csv.render(a_sheet(rows=0, totals={})))) == 1


def test_what_csv_and_excel_say_our_own_reader_reads():
    sheet = a_sheet("ka", company="", notes=(), signatures=())
    by_csv = read_table("a.csv", csv.render(sheet))
    assert by_csv.rows[1][1][3] == "1180,00"
    by_xlsx = read_table("a.xlsx", xlsx.render(sheet))
    assert any(cells[3] == "1180" and cells[2] == "2026-03-01" for _, cells in by_xlsx.rows)


def test_json_has_its_fixed_shape():
    sheet = a_sheet("en", rows=1, as_of=date(2026, 3, 31), signatures=())
    assert json.loads(jsonfile.render(sheet)) == {
        "report": "sample",
        "company": "Mountain Spring LLC",
        "from": "2026-03-01",
        "to": "2026-03-31",
        "as_of": "2026-03-31",
        "columns": [
            {"key": "account", "title": "№", "kind": "code"},
            {"key": "name", "title": "ABC", "kind": "text"},
            {"key": "day", "title": "D", "kind": "date"},
            {"key": "debit", "title": "Opening balance: Debit", "kind": "money"},
            {"key": "credit", "title": "Opening balance: Cr", "kind": "money"},
        ],
        "rows": [
            {"level": 0, "cells": {"account": "1000", "name": "ნაღდი ფული სალაროში"}},
            {
                "level": 0,
                "cells": {
                    "account": "1210",
                    "name": "ნაღდი ფული სალაროში",
                    "day": "2026-03-01",
                    "debit": "1180.00",
                },
            },
        ],
        "totals": {"debit": "1180.00", "credit": "0.00"},
    }


def test_json_keeps_the_digits_of_rates():
    columns = (Column("r", "R", Kind.RATE), Column("n", "N", Kind.NUMBER))
    rows = (Row(cells={"r": Decimal("2.70350000"), "n": 7}),)
    found = json.loads(jsonfile.render(Sheet(name="x", title="x", columns=columns, rows=rows)))
    assert found["rows"][0]["cells"] == {"r": "2.70350000", "n": 7}
    assert (found["from"], found["as_of"]) == (None, None)


def test_a_matrix_scrolls_beside_its_names_and_prints_on_pages_abreast():
    columns = (Column("a", "A", Kind.CODE), Column("n", "N"))
    many = tuple(Column(f"m{at}", "M", Kind.MONEY) for at in range(40))
    cells: dict[str, Value] = {"a": "1210", "n": "name", "m0": Decimal(1)}
    sheet = Sheet(name="x", title="x", columns=(*columns, *many), rows=(Row(cells=cells),))
    parts = parts_of(xlsx.render(sheet))
    assert 'xSplit="2"' in parts
    assert "$A:$B" in parts
    assert 'fitToWidth="3"' in parts or 'fitToWidth="2"' in parts
    assert "xSplit" not in parts_of(xlsx.render(a_sheet()))


def test_the_head_of_a_form_stands_in_excel_and_json_and_is_not_run():
    sheet = a_sheet("en", rows=1, details=(Detail("Basis", "=1+1"), Detail("Amount", "5,00 ₾")))
    rows = table_of(xlsx.render(sheet))
    assert [row[0] for row in rows[5:7]] == ["Basis: =1+1", "Amount: 5,00 ₾"]
    assert "<f>" not in parts_of(xlsx.render(sheet))
    document = json.loads(jsonfile.render(sheet))
    assert document["details"][0] == {"label": "Basis", "text": "=1+1"}
    assert "details" not in json.loads(jsonfile.render(a_sheet("en")))
