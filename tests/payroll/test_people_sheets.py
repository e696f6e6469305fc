"""The list of employees, and all that is kept of one person, as people read them."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from uuid import UUID, uuid4

import pytest

from app.core.sheet import Sheet, Style
from app.core.texts import Texts
from app.payroll.people_sheet import CODES_SHOWN, people_sheet
from app.payroll.person_sheet import PersonKept, item_name, person_sheet
from app.payroll.records import (
    Agreed,
    Allowance,
    Blocked,
    Employee,
    EmployeeId,
    IncomeKind,
    KeptFigure,
    MonthItem,
    PayForm,
    PaymentLine,
    RecurringItem,
    RunId,
    RunLine,
    StatusKind,
    Sums,
    Timesheet,
)
from app.payroll.register_rules import Told, entries
from tests.payroll.staff import START, TODAY, person, status, terms

EN = Texts("en")
MARCH = date(2026, 3, 1)


def _list(*people: Employee, blocked: tuple[Blocked, ...] = ()) -> Sheet:
    return people_sheet("შპს", people, blocked, TODAY, EN)


@pytest.mark.parametrize(
    ("one", "state"),
    [
        (person(), "works"),
        (person(terms=(terms(to_day=date(2026, 3, 30)),)), "has left"),
        (person(terms=(terms(from_day=date(2026, 4, 1)),)), "begins later"),
        (person(terms=()), "no agreement"),
        (person(is_active=False), "not in use"),
    ],
)
def test_an_employee_is_shown_as_he_stands_on_the_day(one: Employee, state: str) -> None:
    (row,) = _list(one).rows
    assert row.cells["state"] == state
    assert row.cells["since"] == (one.terms[0].from_day if one.terms else None)
    assert row.cells["position"] == ("Clerk" if one.terms else "")


@pytest.mark.parametrize(
    ("further", "takes_part"),
    [
        ({}, "yes"),
        ({"terms": (terms(kind=IncomeKind.SERVICE),)}, "no"),
        ({"statuses": (status(StatusKind.PENSION, False),)}, "no"),
        ({"statuses": (status(StatusKind.PENSION, True),)}, "yes"),
        ({"statuses": (status(StatusKind.RESIDENCY, False),)}, "no"),
        ({"statuses": (status(StatusKind.RESIDENCY, True),)}, "yes"),
        # What was said of a later day does not hold yet.
        ({"statuses": (status(StatusKind.PENSION, False, date(2026, 4, 1)),)}, "yes"),
    ],
)
def test_whether_somebody_takes_part_in_the_pension(
    further: dict[str, object], takes_part: str
) -> None:
    (row,) = _list(person(**further)).rows
    assert row.cells["pension"] == takes_part


def test_how_somebody_is_paid_is_said_in_words() -> None:
    hourly = terms(pay=PayForm.HOURLY, agreed=Agreed.NET, kind=IncomeKind.SERVICE)
    (row, other) = _list(person(terms=(hourly,)), person()).rows
    assert str(row.cells["pay"]).count(":") == 1
    assert str(other.cells["pay"]) != str(row.cells["pay"]).partition(": ")[2]


def test_who_was_not_told_to_the_register_and_who_is_blocked_stands_below_by_code() -> None:
    late = person(terms=(terms(start_registered_on=None),))
    blocked = tuple(
        Blocked(id=EmployeeId(uuid4()), code=f"B{at}", since=TODAY) for at in range(CODES_SHOWN + 1)
    )
    assert _list(person()).notes == ()
    untold, hidden = _list(late, blocked=blocked).notes
    assert "W1" in untold
    assert f"B{CODES_SHOWN - 1}, …" in hidden
    assert f"B{CODES_SHOWN}" not in hidden
    assert "Nino" not in untold + hidden


def test_the_register_is_told_in_time_late_or_not_at_all() -> None:
    done = entries([terms(to_day=TODAY)], TODAY - timedelta(days=5))
    assert [(one.is_end, one.state) for one in done] == [(False, Told.DONE), (True, Told.DUE)]
    (late,) = entries([terms(start_registered_on=START + timedelta(days=3))], TODAY)
    assert (late.state, late.is_wrong) == (Told.LATE, True)
    assert "by 3 days" in late.said(EN)
    missed = entries([terms(to_day=MARCH)], TODAY)[1]
    assert (missed.state, missed.is_wrong) == (Told.MISSED, True)
    assert missed.said(EN).startswith("End on 01.03.2026")


def _marked(centre: UUID) -> Employee:
    return person(
        terms=(
            terms(cost_centre_id=centre, to_day=TODAY, end_registered_on=TODAY),
            terms(2, kind=IncomeKind.SERVICE, start_registered_on=None, end_reason="Done"),
        ),
        statuses=(status(StatusKind.PENSION, False),),
        allowances=(
            Allowance(
                id=UUID(int=6), kind="own", yearly=Decimal(6000), from_day=START, document="D-1"
            ),
        ),
        items=(
            RecurringItem(
                id=UUID(int=5),
                item="loan_repayment",
                from_day=START,
                amount=Decimal(50),
                total=Decimal(900),
                payee="Bank",
            ),
            RecurringItem(id=UUID(int=8), item="alimony", from_day=START, percent=Decimal(25)),
        ),
    )


def _everything() -> PersonKept:
    line = RunLine(
        employee_id=person().id,
        code="W1",
        month=MARCH,
        kind=IncomeKind.EMPLOYMENT,
        sums=Sums(gross=Decimal("2000.00"), net=Decimal("1568.00")),
        figures=(KeptFigure(item="salary", amount=Decimal("2000.00"), formula="rate"),),
    )
    paid = PaymentLine(
        payment_id=uuid4(),
        day=TODAY,
        employee_id=person().id,
        code="W1",
        run_id=RunId(uuid4()),
        run_position=1,
        month=MARCH,
        kind=IncomeKind.EMPLOYMENT,
        paid=Decimal("1568.00"),
        gross=Decimal("2000.00"),
        pension_employee=Decimal("40.00"),
        allowance_used=Decimal(0),
        income_tax=Decimal("392.00"),
        pension_employer=Decimal("40.00"),
        reference="PR/2026/2",
    )
    centre = UUID(int=3)
    return PersonKept(
        employee=_marked(centre),
        timesheets=(
            Timesheet(
                employee_id=person().id,
                month=MARCH,
                marks=("8", ""),
                items=(MonthItem(item="bonus", amount=Decimal(100)),),
            ),
        ),
        lines=(line,),
        payments=(paid,),
    )


def test_a_person_gets_all_that_is_kept_of_him_part_by_part() -> None:
    sheet = person_sheet(_everything(), {UUID(int=3): "Head office"}, "შპს", "400000001", EN)
    parts = [row.cells["what"] for row in sheet.rows if row.style is Style.GROUP]
    assert parts == [
        "Personal data", "Agreements", "Pension and residency", "Allowances", "Recurring items",
        "Timesheets", "Pay", "Payments",
    ]  # fmt: skip
    said = [(row.cells.get("value"), row.cells.get("amount")) for row in sheet.rows]
    assert ("01001012345", None) in said
    texts = [str(value) for value, _ in said if value]
    assert any("Head office" in one and "end told on 31.03.2026" in one for one in texts)
    assert any(one.endswith("Done") for one in texts)
    assert ("D-1", Decimal(6000)) in said
    assert any(one.startswith("Bank; ") and "in all" in one for one in texts)
    assert any("25" in one and "%" in one for one in texts)
    assert ("8 –", None) in said
    assert {amount for value, amount in said if str(value).startswith("March 2026;")} == {
        Decimal("2000.00"),
        Decimal("1568.00"),
    }
    paid = sheet.rows[-1].cells
    assert (paid["what"], paid["first"], paid["amount"]) == (
        "PR/2026/2",
        TODAY,
        Decimal("1568.00"),
    )


def test_parts_without_anything_are_left_out() -> None:
    one = PersonKept(employee=person(terms=(), birth_day=None))
    sheet = person_sheet(one, {}, "შპს", "400000001", EN)
    assert [row.cells["what"] for row in sheet.rows if row.style is Style.GROUP] == [
        "Personal data"
    ]


def test_a_pay_item_has_a_name_in_each_language_and_a_foreign_key_stays() -> None:
    names = {item_name("bonus", MARCH, language) for language in ("ka", "en", "ru")}
    assert len(names) == 3
    assert item_name("of_their_own", MARCH, "en") == "of_their_own"
