"""Reports by the command line: in every format and language, on screen and into files."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pypdf
import pytest
from python_calamine import CalamineWorkbook

from app.cli import reports
from app.core.dates import Period
from tests.cli.conftest import Made, Said

Ask = Callable[..., Said]
FULL = ("--from", "2025-01-01", "--to", "2025-12-31")
KEYS = [
    "account", "name", "opening_debit", "opening_credit", "turnover_debit", "turnover_credit",
    "closing_debit", "closing_credit",
]  # fmt: skip


def test_the_trial_balance_has_its_fixed_shape(company: Made, month: Path) -> None:
    company("entry", "import", str(month), "--commit")
    document = company("report", "trial-balance", *FULL).document
    assert list(document) == [
        "report", "company", "from", "to", "as_of", "columns", "rows", "totals",
    ]  # fmt: skip
    assert (document["company"], document["from"], document["as_of"]) == (
        company.name, "2025-01-01", None,
    )  # fmt: skip
    assert [column["key"] for column in document["columns"]] == KEYS
    assert [row["cells"]["account"] for row in document["rows"]] == ["1210", "1410", "6110"]
    assert document["rows"][1] == {
        "level": 0,
        "cells": {
            "account": "1410", "name": "Receivables", "opening_debit": "0.00",
            "opening_credit": "0.00", "turnover_debit": "118.00", "turnover_credit": "100.00",
            "closing_debit": "18.00", "closing_credit": "0.00",
        },
    }  # fmt: skip
    assert document["totals"]["turnover_debit"] == "218.00"


def test_a_report_on_screen_is_a_plain_table(company: Made, month: Path) -> None:
    company("entry", "import", str(month), "--commit")
    lines = company("report", "trial-balance", *FULL, plain=True).out.splitlines()
    assert lines[0] == f"{company.name}  Trial balance  2025"
    assert lines[1].startswith("Account")
    assert lines[-1].strip().endswith("118.00")
    card = company("report", "account-card", "--account", "1410", *FULL, plain=True).out
    assert "GL/2025/1" in card


@pytest.mark.parametrize("language", ["ka", "en", "ru"])
@pytest.mark.parametrize("form", ["json", "csv", "xlsx", "pdf"])
def test_a_report_is_written_in_every_format_and_language(
    company: Made, month: Path, tmp_path: Path, form: str, language: str
) -> None:
    company("entry", "import", str(month), "--commit")
    path = tmp_path / f"ბრუნვა.{form}"
    said = company("report", "trial-balance", *FULL, "--out", str(path), "--lang", language)
    assert said.document == {"report": "trial-balance", "file": str(path), "format": form}
    name = {"ka": "მოთხოვნები", "en": "Receivables", "ru": "Дебиторы"}[language]
    content = path.read_bytes()
    match form:
        case "json":
            assert json.loads(content)["rows"][1]["cells"]["name"] == name
        case "csv":
            assert content.startswith(b"\xef\xbb\xbf")
            assert name in content.decode("utf-8-sig")
        case "xlsx":
            rows = CalamineWorkbook.from_filelike(io.BytesIO(content)).get_sheet_by_index(0)
            cells = [cell for row in rows.to_python() for cell in row]
            assert name in cells
            assert 118.0 in cells
        case _:
            text = "".join(
                page.extract_text() for page in pypdf.PdfReader(io.BytesIO(content)).pages
            )
            assert name in text
            assert company.name[:8] in text
    assert [p.name for p in tmp_path.iterdir() if p.name.endswith(".part")] == []


@pytest.mark.parametrize("form", ["json", "csv", "xlsx", "pdf"])
@pytest.mark.parametrize(
    "words",
    [
        ("journal", *FULL),
        ("journal", "--kind", "bank", *FULL),
        ("general-ledger", *FULL),
        ("general-ledger", "--account", "1410", *FULL),
        ("accounting-note", "--entry", "GL/2025/1"),
        ("trial-balance", "--levels", "2", "--before-closing", *FULL),
        ("trial-balance", "--as-of", "2025-03-31"),
    ],
)
def test_each_report_is_written_in_every_format(
    company: Made, month: Path, tmp_path: Path, words: tuple[str, ...], form: str
) -> None:
    company("entry", "import", str(month), "--commit")
    path = tmp_path / f"a.{form}"
    said = company("report", *words, "--out", str(path), "--lang", "ka")
    assert said.document["report"] == words[0]
    assert path.stat().st_size > 100


def test_a_day_is_asked_for_instead_of_a_period(
    company: Made, month: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    company("entry", "import", str(month), "--commit")
    document = company("report", "trial-balance", "--as-of", "2025-12-31").document
    assert [document[key] for key in ("from", "to", "as_of")] == [
        "2025-01-01", "2025-12-31", "2025-12-31",
    ]  # fmt: skip
    assert document["totals"]["turnover_debit"] == "218.00"
    monkeypatch.chdir(tmp_path)
    said = company("report", "trial-balance", "--as-of", "2025-12-31", "--format", "pdf").document
    assert said["file"] == "trial-balance-2025-12-31.pdf"


def test_the_journal_on_screen_has_entries_above_their_lines(company: Made, month: Path) -> None:
    company("entry", "import", str(month), "--commit")
    document = company("report", "journal", *FULL).document
    assert [row["level"] for row in document["rows"]] == [0, 1, 1, 0, 1, 1]
    first, line = document["rows"][:2]
    assert first["cells"]["number"] == "GL/2025/1"
    assert set(line["cells"]) >= {"account", "debit"}
    note = company("report", "accounting-note", "--entry", "GL/2025/1").document
    assert [detail["label"] for detail in note["details"]] == ["Kind and state", "Basis", "Amount"]
    assert "lari" in note["details"][2]["text"]


def test_csv_and_json_go_to_the_screen_where_no_file_is_named(company: Made) -> None:
    csv = company("report", "trial-balance", *FULL, "--format", "csv", plain=True).out
    assert csv.startswith("\ufeff") is False
    plain = company("report", "trial-balance", *FULL, "--format", "json", plain=True).out
    assert json.loads(plain)["report"] == "trial-balance"


def test_a_binary_report_without_a_name_gets_one(
    company: Made, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    said = company("report", "trial-balance", *FULL, "--format", "xlsx").document
    assert said["file"] == "trial-balance-2025-01-01-2025-12-31.xlsx"
    assert (tmp_path / said["file"]).stat().st_size > 1000


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("profit", *FULL), "report.not_found"),
        (("trial-balance", "--from", "x"), "date.unreadable"),
        (("trial-balance", "--from", "2025-02-01", "--to", "2025-01-01"), "dates.period_reversed"),
        (("trial-balance", "--out", "a.doc"), "report.format"),
        (("trial-balance", "--out", "/nowhere/a.pdf"), "file.unwritable"),
        (("trial-balance", "--format", "doc"), "usage"),
        (("trial-balance", "--lang", "de"), "usage"),
        (("account-card", *FULL), "report.account_missing"),
        (("account-card", "--account", "9999", *FULL), "account.not_found"),
        (
            ("trial-balance", "--as-of", "2025-03-31", "--to", "2025-03-31"),
            "report.as_of_and_period",
        ),
        (
            ("trial-balance", "--as-of", "2025-03-31", "--from", "2025-03-01"),
            "report.as_of_and_period",
        ),
        (("journal", "--as-of", "2025-03-31"), "report.of_a_period"),
        (("trial-balance", "--as-of", "x"), "date.unreadable"),
        (("trial-balance", "--levels", "0", *FULL), "report.levels"),
        (("journal", "--kind", "gift", *FULL), "report.kind_unknown"),
        (("journal", "--dimension", "party", "--value", "P9", *FULL), "party.not_found"),
        (("accounting-note",), "report.entry_missing"),
        (("accounting-note", "--entry", "GL/2025/77"), "entry.not_found"),
        ((), "usage"),
    ],
)
def test_a_report_that_cannot_be_made_is_refused(
    company: Made, words: tuple[str, ...], code: str
) -> None:
    said = company("report", *words)
    assert (said.code, said.error) == (2, code)


def test_the_days_of_a_report_are_the_year_so_far_unless_said() -> None:
    now = date(2026, 3, 5)
    assert reports._period(None, None, now) == Period(date(2026, 1, 1), now)
    assert reports._period("2025-02-01", None, now) == Period(date(2025, 2, 1), date(2025, 12, 31))
    assert reports._period(None, "2025-02-01", now) == Period(date(2025, 1, 1), date(2025, 2, 1))
