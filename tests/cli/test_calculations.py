"""`davtari vat calculate` and `davtari payroll calculate`: no books, one JSON document."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from app.cli.main import run

HEAD = "employee,agreed,amount,pension,income_before"


def asked(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, dict[str, Any]]:
    """The exit code and the JSON of a command."""
    code = run([*words, "--json"])
    return code, json.loads(capsys.readouterr().out)


def test_the_tax_on_an_amount_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    code, found = asked(capsys, "vat", "calculate", "--net", "1000", "--on", "2026-03-31")
    assert code == 0
    source = found.pop("source")
    assert "art. 166" in source
    assert found == {
        "net": "1000.00", "vat": "180.00", "gross": "1180.00", "rate_percent": "18", "code": "S18",
    }  # fmt: skip


def test_both_amounts_none_or_a_wrong_code_are_answered(capsys: pytest.CaptureFixture[str]) -> None:
    for words in (["--net", "1", "--gross", "1"], []):
        code, found = asked(capsys, "vat", "calculate", *words)
        assert (code, found["error"]["code"]) == (2, "usage")
    code, found = asked(capsys, "vat", "calculate", "--gross", "1", "--code", "XX")
    assert (code, found["error"]["code"]) == (2, "vat.code_unknown")
    assert run(["vat", "calculate", "--gross", "118", "--lang", "en"]) == 0
    assert "Net 100.00, VAT 18.00 (18 %)" in capsys.readouterr().out


def test_pay_of_a_file_with_totals(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    file = tmp_path / "march.csv"
    file.write_text(
        "თანამშრომელი;შეთანხმებული;თანხა;პენსია;წინა შემოსავალი;residency;payment_date;contract\n"
        "ნინო;gross;2000,00;კი;0;;05.04.2026;\n"
        "გია;ხელზე;1000;yes;22500;;;\n"
        "John;gross;1500;yes;0;nonresident;;\n"
        "Ltd;gross;1000;no;0;;;service\n",
        encoding="utf-8",
    )
    code, found = asked(capsys, "payroll", "calculate", str(file), "--period", "2026-03")
    assert code == 0
    assert (found["period"], found["rule_set"]) == ("2026-03", "statutory")
    rows = {row["employee"]: row for row in found["rows"]}
    assert rows["ნინო"]["net"] == "1568.00"
    assert rows["გია"]["gross"] == "1275.51"
    assert (rows["John"]["pension_employee"], rows["John"]["income_tax"]) == ("0.00", "300.00")
    assert rows["Ltd"]["net"] == "800.00"
    assert found["totals"]["income_tax"] == "1142.00"
    words = ["payroll", "calculate", str(file), "--period", "2026-03", "--lang", "en"]
    assert run([*words, "--rule-set", "gross_base"]) == 0
    said = capsys.readouterr().out
    assert "1 560.00" in said.replace("\u00a0", " ")
    assert "never posted" in said


def test_a_pay_file_may_be_short_of_columns_and_the_employer_may_stay_out(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    file = tmp_path / "short.csv"
    # An untitled column is passed over; the cells of the last row end early.
    file.write_text(
        f"{HEAD},,employer_pension\nნინო,gross,2000,yes,0,note,no\nგია,gross,1000,no,0\n",
        encoding="utf-8",
    )
    code, found = asked(capsys, "payroll", "calculate", str(file), "--period", "2026-03")
    assert code == 0
    first, second = found["rows"]
    assert (first["pension_employee"], first["pension_employer"]) == ("40.00", "0.00")
    assert (second["pension_employee"], second["net"]) == ("0.00", "800.00")


def test_a_pension_that_is_not_said_is_a_fault(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    file = tmp_path / "unsaid.csv"
    file.write_text(f"{HEAD}\nნინო,gross,2000,,0\n", encoding="utf-8")
    code, found = asked(capsys, "payroll", "calculate", str(file), "--period", "2026-03")
    assert code == 2
    assert [one["column"] for one in found["error"]["faults"]] == ["pension"]


def test_all_faults_of_a_pay_file_at_once(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    file = tmp_path / "bad.csv"
    file.write_text(
        f"{HEAD},payment_date\n,gross,,yes,0,\nნინო,both,-5,maybe,x,31.02.2026\n", encoding="utf-8"
    )
    code, found = asked(capsys, "payroll", "calculate", str(file), "--period", "2026-03")
    assert (code, found["error"]["code"]) == (2, "payroll.faults")
    faults = {(one["row"], one["column"]) for one in found["error"]["faults"]}
    assert faults == {
        (2, "employee"), (2, "amount"), (3, "agreed"), (3, "amount"), (3, "pension"),
        (3, "income_before"), (3, "payment_date"),
    }  # fmt: skip


def test_a_pay_file_without_its_columns_says_which(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    file = tmp_path / "bad.csv"
    file.write_text("employee,salary\nნინო,5\n", encoding="utf-8")
    code, found = asked(capsys, "payroll", "calculate", str(file), "--period", "2026-03")
    codes = [(one["code"], one["column"]) for one in found["error"]["faults"]]
    assert code == 2
    assert ("payroll.column_unknown", "salary") in codes
    assert ("payroll.column_missing", "pension") in codes
    code, found = asked(capsys, "payroll", "calculate", str(file), "--period", "2026-13")
    assert code == 2
