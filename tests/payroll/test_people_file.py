"""A file of employees: every fault at its cell, what is not said stays, nothing private told."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from app.core.file_rows import FileRows
from app.core.ids import new_id
from app.payroll.employee_rules import check, free_code
from app.payroll.people_file import COLUMNS, Known, plan_people
from app.payroll.records import Agreed, Employee, EmployeeId, PayForm, Sex, StatusKind, Terms
from app.payroll.register_rules import Told, entries

TODAY = date(2026, 3, 10)
IBAN = "GE29NB0000000101904917"
KNOWN = Known(today=TODAY, cost_centres={"OFFICE": new_id()})


def table(header: str, *rows: str) -> FileRows:
    cells = tuple((at, tuple(row.split(","))) for at, row in enumerate(rows, start=2))
    return FileRows(header=tuple(header.split(",")), rows=cells)


def hired(**changes: object) -> Employee:
    terms = Terms(
        id=new_id(), from_day=date(2026, 1, 1), amount=Decimal(2000), position_title="Clerk"
    )
    whole = {"first_name": "Nino", "last_name": "Beridze", "terms": (terms,)}
    return Employee(id=EmployeeId(new_id()), code="W7", **{**whole, **changes})  # type: ignore[arg-type]


def test_a_person_is_read_under_georgian_and_russian_titles() -> None:
    georgian = "კოდი,პირადი ნომერი,სახელი,გვარი,სქესი,დაწყება,თანხა,შეთანხმებული,პენსია,შეღავათი"
    plan = plan_people(
        table(georgian, "W1,01001012345,ნინო,ბერიძე,ქალი,01.02.2026,1500.50,ხელზე,არა,6000"), KNOWN
    )
    assert plan.problems == ()
    (one,) = plan.people
    person, terms = one.employee, one.employee.terms[0]
    assert (person.sex, person.personal_number, one.is_new) == (Sex.FEMALE, "01001012345", True)
    assert (terms.agreed, terms.amount, terms.from_day) == (
        Agreed.NET, Decimal("1500.50"), date(2026, 2, 1),
    )  # fmt: skip
    pension = person.status_on(StatusKind.PENSION, TODAY)
    assert pension is not None
    assert not pension.is_on
    assert [(a.kind, a.yearly) for a in person.allowances] == [("severe_disability", Decimal(6000))]
    russian = plan_people(
        table(
            "код,имя,фамилия,начало,сумма,форма оплаты", "W2,Иван,Иванов,2026-02-01,12,почасовая"
        ),
        KNOWN,
    )
    assert russian.people[0].employee.terms[0].pay is PayForm.HOURLY


def test_every_fault_stands_at_its_cell_and_repeats_nothing_private() -> None:
    header = "code,personal_number,first_name,last_name,iban,start,end,amount,cost_centre,currency"
    wrong = table(
        header,
        f"W1,123,Nino,Beridze,{IBAN[:-1]}8,2026-03-01,2026-02-01,secret,NOWHERE,XXX",
        "W1,,,Beridze,,soon,,100,,",
        "W3,123,Nino,Beridze,,,,900,,",
    )
    plan = plan_people(wrong, KNOWN)
    found = {(one.row, one.column, one.code) for one in plan.problems}
    assert found >= {
        (2, "personal_number", "employee.personal_number_wrong"),
        (2, "iban", "employee.iban_wrong"),
        (2, "amount", "amount.unreadable"),
        (2, "end", "employee.days_reversed"),
        (2, "cost_centre", "employee.cost_centre_unknown"),
        (2, "currency", "employee.currency_unknown"),
        (3, "code", "employee.row_double"),
        (3, "first_name", "employee.name_missing"),
        (4, "personal_number", "employee.row_double"),
        (4, "start", "employee.start_missing"),
    }
    told = " ".join(f"{one} {one.value}" for one in plan.problems)
    assert "secret" not in told
    assert "123" not in told.replace("W1", "")


def test_headers_are_refused_by_name() -> None:
    plan = plan_people(table("code,first_name,first_name,colour", "W1,a,b,c"), KNOWN)
    assert [(one.code, one.value) for one in plan.problems] == [
        ("import.column_double", "first_name"),
        ("import.column_unknown", "colour"),
        ("import.column_missing", "last_name"),
    ]
    aliases = [alias for names in COLUMNS.values() for alias in names]
    assert len(aliases) == len(set(aliases)), "one title means one column"
    assert all(alias == alias.casefold() for alias in aliases), "titles are compared folded"


def test_a_new_start_ends_the_agreement_before_it_and_keeps_what_is_not_said() -> None:
    old = hired()
    known = replace(KNOWN, employees=(old,))
    plan = plan_people(
        table("code,first_name,last_name,start,amount", "W7,Nino,Beridze,2026-03-01,2500"), known
    )
    (one,) = plan.people
    before, after = one.employee.terms
    assert (before.to_day, after.from_day, after.to_day) == (
        date(2026, 2, 28), date(2026, 3, 1), None,
    )  # fmt: skip
    assert (after.amount, after.position_title, before.amount) == (
        Decimal(2500),
        "Clerk",
        Decimal(2000),
    )
    assert not one.is_new
    same = plan_people(table("code,first_name,last_name", "W7,Nino,Beridze"), known)
    assert same.people[0].is_same


def test_the_next_code_is_the_last_one_raised_by_one() -> None:
    assert free_code([]) == "W1"
    assert free_code(["E009", "E010", "Boss"]) == "E011"
    assert free_code(["7", "12"]) == "13"


def test_two_agreements_of_one_kind_never_share_a_day() -> None:
    person = hired()
    again = replace(person.terms[0], id=new_id(), from_day=date(2026, 3, 1))
    (found,) = check(replace(person, terms=(*person.terms, again)), TODAY)
    assert (found.code, found.column, found.row) == (
        "employee.terms_overlap", "terms.from_day", 2,
    )  # fmt: skip


def test_the_register_is_told_before_work_starts_and_before_it_ends() -> None:
    first = replace(hired().terms[0], to_day=date(2026, 1, 31))
    second = replace(first, id=new_id(), from_day=date(2026, 2, 1), to_day=date(2026, 3, 31))

    def states(*told: date | None) -> list[Told]:
        start, end = told
        terms = (
            replace(first, start_registered_on=start), replace(second, end_registered_on=end),
        )  # fmt: skip
        return [one.state for one in entries(terms, TODAY)]

    assert states(date(2025, 12, 31), None) == [Told.DONE, Told.DUE]
    assert states(None, date(2026, 3, 31)) == [Told.MISSED, Told.DONE]
    assert states(date(2026, 1, 2), date(2026, 4, 2)) == [Told.LATE, Told.LATE]
