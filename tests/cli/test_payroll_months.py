"""A month of pay by commands: calculated, posted, paid in parts, returned."""

from __future__ import annotations

import uuid
from pathlib import Path

import pytest

from tests.cli.conftest import Made

PEOPLE = (
    "code,personal_number,first_name,last_name,start,amount\n"
    "W1,01001012345,ნინო,ბერიძე,2025-01-01,2000\n"
    "W2,01001012346,გია,მაისურაძე,2025-01-01,1000\n"
)


@pytest.fixture
def firm(company: Made, tmp_path: Path) -> Made:
    """A company with the Georgian chart and two employees."""
    company = Made(f"firm {uuid.uuid4()}", company.ask)
    company.ask("company", "create", "--name", company.name, "--start", "2025-01-01")
    file = tmp_path / "people.csv"
    file.write_text(PEOPLE, "utf-8")
    company("payroll", "employees", "import", str(file), "--commit")
    return company


def test_a_month_is_calculated_posted_paid_and_returned(firm: Made, tmp_path: Path) -> None:
    kept = firm("payroll", "run", "2025-05").document
    assert (kept["state"], kept["totals"]["gross"]) == ("draft", "3000.00")
    assert [row["payout"] for row in kept["rows"]] == ["1568.00", "784.00"]
    again = firm("payroll", "run", "2025-05").document
    assert again["reference"] == kept["reference"], "the draft is replaced, not doubled"
    posted = firm("payroll", "post", "2025-05").document
    assert (posted["state"], posted["reference"]) == ("posted", "PR/2025/1")
    assert firm("payroll", "post", "2025-05").document["rows"] == []
    (run,) = firm("payroll", "list", "2025-05").document["runs"]
    assert (run["state"], run["employees"]) == ("posted", 2)
    half = ("--day", "2025-06-05", "--account", "1210", "--share", "50")
    assert firm("payroll", "pay", "2025-05", *half).document["paid"] == "1176.00"
    rest = firm("payroll", "pay", "2025-05", "--day", "2025-06-20", "--account", "1210").document
    assert rest["paid"] == "1176.00"
    file = tmp_path / "form30.xml"
    said = firm("payroll", "return", "2025-06", "--out", str(file))
    found = said.document
    assert said.code == 0, said.err
    assert found["totals"] == {
        "gross": "3000.00", "income_tax": "588.00", "pension_employee": "60.00",
        "pension_employer": "60.00",
    }  # fmt: skip
    assert (found["due"], len(found["rows"])) == ("2025-07-15", 4)
    assert "01001012345" in file.read_bytes().decode("utf-8", "replace")


def test_a_share_outside_of_what_is_owed_is_refused(firm: Made) -> None:
    firm("payroll", "post", "2025-03")
    more = ("--day", "2025-04-05", "--account", "1210", "--share", "101")
    said = firm("payroll", "pay", "2025-03", *more)
    assert (said.code, said.error) == (2, "payroll.share_wrong")


def test_a_company_without_the_accounts_is_told_which_by_name(
    company: Made, tmp_path: Path
) -> None:
    file = tmp_path / "people.csv"
    file.write_text(PEOPLE, "utf-8")
    company("payroll", "employees", "import", str(file), "--commit")
    said = company("payroll", "post", "2025-03")
    assert (said.code, said.error) == (2, "payroll.role_unbound")
    assert "Wages: administration" in said.err
