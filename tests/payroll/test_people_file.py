"""A file of employees: every fault at its cell, what is not said stays, nothing private told."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from app.core.errors import Problem
from app.core.file_rows import FileRows
from app.core.ids import new_id
from app.payroll.employee_rules import check, free_code
from app.payroll.people_file import (
    COLUMNS,
    ROWS_MAX,
    Known,
    PeoplePlan,
    place_problems,
    plan_people,
)
from app.payroll.records import (
    Agreed,
    Allowance,
    Employee,
    EmployeeId,
    PayForm,
    Sex,
    Status,
    StatusKind,
    Terms,
)
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
    said = " ".join(f"{one} {one.value}" for one in plan.problems)
    assert "secret" not in said
    assert "123" not in said.replace("W1", "")


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


def told(plan: PeoplePlan) -> list[tuple[int | None, str | None, str]]:
    return [(one.row, one.column, one.code) for one in plan.problems]


def test_a_word_that_is_not_known_is_named_unless_it_is_private() -> None:
    header = "code,first_name,last_name,start,amount,sex,kind"
    plan = plan_people(table(header, "W1,Nino,Beridze,2026-03-01,900,unsaid,slavery"), KNOWN)
    assert told(plan) == [
        (2, "sex", "employee.word_unknown"), (2, "kind", "employee.word_unknown"),
    ]  # fmt: skip
    by_column = {one.column: one for one in plan.problems}
    assert by_column["kind"].value == "slavery"
    assert by_column["sex"].value is None
    assert "unsaid" not in str(by_column["sex"])


def test_a_file_too_long_or_empty_is_refused_whole() -> None:
    header = ("code", "first_name", "last_name")
    rows = tuple((at, (f"W{at}", "Nino", "Beridze")) for at in range(ROWS_MAX + 1))
    plan = plan_people(FileRows(header=header, rows=rows), KNOWN)
    assert told(plan) == [(None, None, "employee.file_long")]
    assert plan.people == ()
    empty = plan_people(FileRows(header=header, rows=()), KNOWN)
    assert told(empty) == [(None, None, "employee.file_empty")]


def test_what_the_server_refuses_stands_at_the_row_it_comes_from() -> None:
    plan = plan_people(
        table("code,first_name,last_name,", "W1,Nino,Beridze,", "W2,Gia,Melia,"), KNOWN
    )
    wrong = Problem(code="employee.personal_number_taken", text="", args={"employee": "W2"})
    other = Problem(code="employee.unforeseen", text="", args={})
    placed = place_problems(plan, [wrong, other])
    assert [(one.row, one.column) for one in placed] == [(None, None), (3, "personal_number")]


def test_person_currency_and_end_are_taken_as_the_row_says_them() -> None:
    known = replace(KNOWN, currencies=frozenset({"GEL", "USD"}), employees=(hired(),))
    header = "code,first_name,last_name,citizenship,iban,end,currency,cost_centre"
    iban = f"{IBAN[:4]} {IBAN[4:]}"
    plan = plan_people(table(header, f"W7,Nino,Beridze,tr,{iban},30.06.2026,usd,OFFICE"), known)
    assert plan.problems == ()
    one = plan.people[0].employee
    (terms,) = one.terms
    assert terms.cost_centre_id == KNOWN.cost_centres["OFFICE"]
    assert (one.citizenship, one.iban) == ("TR", IBAN)
    # Without a start the row changes the agreement that runs.
    assert (terms.to_day, terms.currency, terms.from_day) == (
        date(2026, 6, 30), "USD", date(2026, 1, 1),
    )  # fmt: skip


def test_an_agreement_that_ended_keeps_its_end_when_a_new_one_starts() -> None:
    old = hired()
    ended = replace(old, terms=(replace(old.terms[0], to_day=date(2026, 1, 31)),))
    known = replace(KNOWN, employees=(ended,))
    header = "code,first_name,last_name,start"
    plan = plan_people(table(header, "W7,Nino,Beridze,2026-03-01"), known)
    assert [terms.to_day for terms in plan.people[0].employee.terms] == [date(2026, 1, 31), None]


def test_pension_and_allowance_said_again_change_nothing() -> None:
    pension = Status(kind=StatusKind.PENSION, from_day=date(2026, 1, 1), is_on=True)
    allowance = Allowance(
        id=new_id(), kind="severe_disability", yearly=Decimal(6000), from_day=date(2026, 1, 1)
    )
    old = hired(statuses=(pension,), allowances=(allowance,))
    known = replace(KNOWN, employees=(old,))
    header = "code,first_name,last_name,pension,allowance"
    assert plan_people(table(header, "W7,Nino,Beridze,yes,6000"), known).people[0].is_same
    changed = plan_people(table(header, "W7,Nino,Beridze,no,3000"), known).people[0].employee
    # The status of that day is said anew, not told a second time; the allowance comes beside.
    assert [(s.from_day, s.is_on) for s in changed.statuses] == [(date(2026, 1, 1), False)]
    assert [a.kind for a in changed.allowances] == ["severe_disability", "other_category"]


def test_who_has_no_agreement_yet_takes_no_status_from_a_file() -> None:
    header = "code,first_name,last_name,pension,allowance"
    (one,) = plan_people(table(header, "W9,Gia,Melia,yes,6000"), KNOWN).people
    assert (one.employee.terms, one.employee.statuses, one.employee.allowances) == ((), (), ())


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
