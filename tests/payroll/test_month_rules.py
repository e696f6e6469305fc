"""From a kept employee to the month that is calculated, and to the line that is kept of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from app.payroll.line_rules import by_person, line_of, total_of
from app.payroll.month_rules import Known, kinds_of, month_of
from app.payroll.records import (
    Employee,
    EmployeeMonth,
    IncomeKind,
    KeptClaim,
    KeptFigure,
    MonthItem,
    PayForm,
    RecurringItem,
    RunLine,
    StatusKind,
    Sums,
    Timesheet,
)
from app.payroll.run_rules import calculate
from tests.payroll.months import MARCH, book, gel
from tests.payroll.staff import START, person, status, terms

D = Decimal
FEBRUARY = date(2026, 2, 1)
LOAN = UUID(int=77)


def known(*posted: RunLine, **given: Any) -> Known:
    return Known(**{"book": book(), "sheet": None, "posted": posted, **given})


def march(
    one: Employee, *posted: RunLine, kind: IncomeKind = IncomeKind.EMPLOYMENT, **given: Any
) -> EmployeeMonth:
    return month_of(one, kind, known(*posted, **given))


def posted(month: date = FEBRUARY, **given: Any) -> RunLine:
    """A line of a month that stands."""
    one = person()
    plain: dict[str, Any] = {
        "employee_id": one.id, "code": one.code, "month": month,
        "kind": IncomeKind.EMPLOYMENT, "sums": Sums(), "pay_day": month, "is_live": True,
    }  # fmt: skip
    return RunLine(**plain | given)


def loan(**given: Any) -> RecurringItem:
    plain = {"id": LOAN, "item": "loan_repayment", "from_day": START, "amount": D(100)}
    return RecurringItem(**plain | given)  # type: ignore[arg-type]


def test_a_non_resident_bears_no_pension_whatever_was_said_of_it() -> None:
    said = status(StatusKind.PENSION, is_on=True)
    resident = march(person(statuses=(said, status(StatusKind.RESIDENCY, is_on=True))))
    assert calculate(resident, book()).withheld.pension_employee == gel("40.00")
    abroad = march(person(statuses=(said, status(StatusKind.RESIDENCY, is_on=False))))
    assert [one.has_employer_pension for one in abroad.contracts] == [False]
    withheld = calculate(abroad, book()).withheld
    assert (withheld.pension_employee, withheld.pension_employer) == (gel("0.00"), gel("0.00"))
    assert withheld.net == gel("1600.00")


def test_an_earning_of_every_month_comes_until_its_last_day() -> None:
    bonus = RecurringItem(id=UUID(int=5), item="bonus", from_day=START, amount=D(50))
    found = march(person(items=(bonus,)))
    assert [(one.item, one.amount) for one in found.items] == [("bonus", gel("50"))]
    assert calculate(found, book()).withheld.gross == gel("2050.00")
    assert march(person(items=(replace(bonus, to_day=date(2026, 2, 28)),))).items == ()
    assert march(person(items=(replace(bonus, from_day=date(2026, 4, 1)),))).items == ()


def test_a_loan_is_asked_from_its_first_month_to_the_last_of_its_total() -> None:
    taken = KeptClaim(claim=str(LOAN), item="loan_repayment", amount=D(100), carried=D(20))
    before = posted(taken=(replace(taken, claim="another"), taken))
    (claim,) = march(person(items=(loan(total=D(150)),)), before).claims
    assert (claim.balance, claim.carried, claim.since) == (gel("50"), gel("20"), START)
    assert march(person(items=(loan(total=D(100)),)), before).claims == ()
    assert march(person(items=(loan(from_day=date(2026, 4, 1)),))).claims == ()
    # What was taken in the month itself is no earlier month: a run anew asks the whole again.
    (again,) = march(
        person(items=(loan(total=D(150)),)), posted(MARCH.first, taken=(taken,))
    ).claims
    assert again.balance == gel("150")
    (endless,) = march(person(items=(loan(),)), before).claims
    assert endless.balance is None


def test_items_and_claims_are_counted_once_with_the_first_kind_of_the_month() -> None:
    one = person(
        terms=(terms(), terms(2, kind=IncomeKind.SERVICE, amount=D(500))), items=(loan(),)
    )  # fmt: skip
    assert kinds_of(one, MARCH) == (IncomeKind.EMPLOYMENT, IncomeKind.SERVICE)
    sheet = Timesheet(
        employee_id=one.id, month=MARCH.first, marks=(),
        items=(MonthItem(item="bonus", amount=D(10)),),
    )  # fmt: skip
    first = march(one, sheet=sheet)
    assert ([i.item for i in first.items], len(first.claims)) == (["bonus"], 1)
    second = march(one, kind=IncomeKind.SERVICE, sheet=sheet)
    assert (second.items, second.claims, second.time) == ((), (), ())
    assert [(p.contract, p.has_pension) for p in second.contracts] == [
        (str(UUID(int=2)), False)
    ]  # fmt: skip


def figure(item: str, amount: str, **inputs: str) -> KeptFigure:
    return KeptFigure(
        item=item, amount=D(amount), inputs={name: D(value) for name, value in inputs.items()}
    )


def test_the_average_day_of_hourly_pay_is_what_the_hours_of_whole_days_earned() -> None:
    hourly = person(terms=(terms(pay=PayForm.HOURLY, amount=D(10)),))
    before = posted(
        figures=(
            figure("hourly_pay", "1600.00", hours="160"),
            figure("overtime", "100.00"),
            figure("bonus", "500.00"),
            figure("trip_allowance", "900.00", trip_days="10"),
            figure("no_such_item", "900.00"),
        )
    )
    # 20 days of 8 hours; overtime counts in the average, a bonus and a trip do not.
    assert march(hourly, before).average_day == gel("85.00")
    service = posted(kind=IncomeKind.SERVICE, figures=before.figures)
    assert march(hourly, service, posted(MARCH.first, figures=before.figures)).average_day == gel(
        "0"
    )


def test_the_average_day_of_a_salary_is_that_of_its_last_month() -> None:
    january = posted(
        date(2026, 1, 1), figures=(figure("salary", "1600.00", part="16", whole="16"),)
    )
    february = posted(figures=(figure("salary", "1900.00", part="19", whole="20"),))
    raised = person(terms=(terms(amount=D(4000)),))
    assert march(raised, january, february).average_day == gel("100.00")


def test_without_posted_months_the_average_day_is_that_of_the_salary() -> None:
    # March 2026 has 21 working days.
    assert march(person()).average_day == gel("95.24")
    idle = posted(figures=(figure("salary", "0.00", part="0", whole="0"),))
    assert march(person(), idle).average_day == gel("95.24")
    piece = person(terms=(terms(pay=PayForm.PIECE, amount=D(3)),))
    assert march(piece).average_day == gel("0")


def test_a_month_calculated_again_without_a_change_leaves_no_difference() -> None:
    one = person(items=(loan(total=D(150)),))
    paid = calculate(march(one), book())
    whole = line_of(one, IncomeKind.EMPLOYMENT, paid, MARCH.first, ())
    assert [(c.item, c.amount) for c in whole.taken] == [("loan_repayment", D(100))]
    again = line_of(one, IncomeKind.EMPLOYMENT, paid, MARCH.first, (whole,))
    assert (again.sums, again.figures, again.taken, again.shares) == (Sums(), (), (), ())


def test_a_month_that_is_due_no_more_takes_all_of_it_back() -> None:
    one = person(items=(loan(),))
    whole = line_of(
        one, IncomeKind.EMPLOYMENT, calculate(march(one), book()), MARCH.first, ()
    )  # fmt: skip
    back = line_of(one, IncomeKind.EMPLOYMENT, None, MARCH.first, (whole,))
    assert total_of((whole, back)) == Sums()
    assert [(c.item, c.amount, c.carried) for c in back.taken] == [
        ("loan_repayment", D(-100), D(0))
    ]  # fmt: skip
    assert [share.gross for share in back.shares] == [D(-2000)]
    salary = next(one for one in back.figures if one.item == "salary")
    assert (salary.amount, salary.inputs) == (D(-2000), {"now": D(0), "before": D(2000)})


def test_of_two_kinds_of_income_the_first_line_stands_for_the_person() -> None:
    work = posted(sums=Sums(gross=D(2000), payout=D(1568)))
    service = posted(kind=IncomeKind.SERVICE, sums=Sums(gross=D(500), payout=D(400)))
    found = by_person((work, service))
    assert found["W1"].withheld.gross == gel("2000")
    assert total_of((work, service)).gross == D(2500)
