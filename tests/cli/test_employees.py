"""Employees by the program's commands: brought in, listed, shown, exported, blocked, erased."""

from __future__ import annotations

from pathlib import Path

from app.paper.reading import read_file, read_table
from tests.cli.conftest import Made

FILE = (
    "კოდი,პირადი ნომერი,სახელი,გვარი,დაწყება,თანამდებობა,თანხა,შეთანხმებული,შეღავათი\n"
    "W1,01001012345,ნინო,ბერიძე,2026-01-01,ბუღალტერი,2000,ხელზე,6000\n"
    "W2,01001012346,გია,მაისურაძე,2026-02-01,მძღოლი,1200,დარიცხული,\n"
)


def written(folder: Path, text: str) -> str:
    path = folder / "employees.csv"
    path.write_text(text, "utf-8")
    return str(path)


def test_people_come_in_whole_and_once(company: Made, tmp_path: Path) -> None:
    file = written(tmp_path, FILE)
    checked = company("payroll", "employees", "import", file).document
    assert (checked["state"], checked["added"]) == ("checked", 2)
    assert company("payroll", "employees", "list").document == {"employees": []}
    done = company("payroll", "employees", "import", file, "--commit").document
    assert (done["state"], done["added"], done["same"]) == ("saved", 2, 0)
    again = company("payroll", "employees", "import", file, "--commit").document
    assert (again["added"], again["changed"], again["same"]) == (0, 0, 2)
    listed = company("payroll", "employees", "list").document["employees"]
    assert [(one["code"], one["name"]) for one in listed] == [
        ("W1", "ბერიძე ნინო"), ("W2", "მაისურაძე გია"),
    ]  # fmt: skip
    assert all("amount" not in one for one in listed)
    shown = company("payroll", "employees", "show", "W1").document
    assert (shown["terms"][0]["agreed"], shown["allowances"][0]["yearly"]) == ("net", "6000.00")


def test_the_servers_faults_come_with_row_and_column_before_anything_is_written(
    company: Made, tmp_path: Path
) -> None:
    company("payroll", "employees", "import", written(tmp_path, FILE), "--commit")
    company("payroll", "employees", "block", "W1", "--reason", "asked by the person")
    double = (
        "code,personal_number,first_name,last_name\nW8,,Eka,Lomidze\nW9,01001012345,Nino,Again\n"
    )
    said = company("payroll", "employees", "import", written(tmp_path, double))
    assert (said.code, said.error) == (2, "employee.file_faults")
    (fault,) = said.document["error"]["faults"]
    assert (fault["row"], fault["column"], fault["code"]) == (
        3, "personal_number", "employee.personal_number_taken",
    )  # fmt: skip
    assert "01001012345" not in str(said.document)
    left = company("payroll", "employees", "list").document["employees"]
    assert [one["code"] for one in left] == ["W2"], "the check left nothing, the blocked is hidden"
    company("payroll", "employees", "block", "W1", "--reason", "settled with her", "--lift")
    assert len(company("payroll", "employees", "list").document["employees"]) == 2


def test_a_person_is_given_everything_kept_and_may_then_be_erased(
    company: Made, tmp_path: Path
) -> None:
    company("payroll", "employees", "import", written(tmp_path, FILE), "--commit")
    out = tmp_path / "w1.xlsx"
    company("payroll", "employees", "export", "W1", "--out", str(out))
    table = read_table(out.name, read_file(out))
    cells = {cell for row in (table.header, *(cells for _, cells in table.rows)) for cell in row}
    assert {"01001012345", "ნინო"} <= cells
    assert "მაისურაძე" not in " ".join(cells)
    company("payroll", "employees", "export", "W1", "--out", str(tmp_path / "w1.pdf"))
    assert (tmp_path / "w1.pdf").read_bytes()[:4] == b"%PDF"
    company("payroll", "employees", "erase", "W1", "--reason", "asked by the person")
    gone = company("payroll", "employees", "show", "W1")
    assert (gone.code, gone.error) == (2, "employee.not_found")
