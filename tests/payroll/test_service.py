"""Payroll through the real database: hired, calculated, posted, paid in parts, returned."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from app.core.errors import Conflict, Denied, NotFound, Refused
from app.core.ids import new_id
from app.payroll import service as payroll
from app.payroll.records import (
    Agreed,
    Allowance,
    MonthItem,
    RecurringItem,
    RunId,
    RunKind,
    Status,
    StatusKind,
    Timesheet,
)
from tests.kit.world import World
from tests.payroll.firm import APRIL, FEBRUARY, MARCH, Firm, firm

D = Decimal
PAID = date(2026, 4, 5)


@pytest.fixture
def company(own: World) -> Iterator[Firm]:
    with firm(own) as made:
        yield made


def test_a_month_is_posted_without_names_and_owes_what_it_says(company: Firm) -> None:
    company.hire("W1")
    posted = company.run()
    assert (posted.state, posted.reference) == ("posted", "PR/2026/1")
    owed = {
        code: company.balance(code) for code in ("7410", "7416", "3130", "3135", "3136", "3320")
    }
    assert owed == {
        "7410": D("2000.00"), "7416": D("40.00"), "3130": D("-1568.00"), "3135": D("-40.00"),
        "3136": D("-40.00"), "3320": D("-392.00"),
    }  # fmt: skip
    (line,) = payroll.unpaid(company.books, MARCH)
    assert (line.sums.gross, line.sums.payout, line.owed) == (D(2000), D(1568), D(1568))
    (run,) = payroll.runs(company.books, MARCH)
    (whole,) = payroll.run_lines(company.books, run)
    salary = next(one for one in whole.figures if one.item == "salary")
    assert salary.formula == "rate * part / whole"
    assert "Tax Code" in salary.law


def test_done_again_without_a_change_a_month_gives_nothing_more(company: Firm) -> None:
    company.hire("W1")
    assert payroll.calculate_run(company.books, MARCH) == payroll.calculate_run(
        company.books, MARCH
    )
    company.run()
    assert payroll.calculate_run(company.books, MARCH).lines == ()


def test_a_forgotten_bonus_is_paid_as_a_difference_and_nothing_is_rewritten(
    company: Firm,
) -> None:
    person = company.hire("W1")
    company.run()
    bonus = MonthItem(item="bonus", amount=D("100"))
    marks = payroll.usual(date(2026, 3, 1), date(2026, 3, 31), working(), D(8))
    sheet = Timesheet(employee_id=person.id, month=MARCH.first, marks=marks, items=(bonus,))
    payroll.save_timesheets(company.books, new_id(), MARCH, [sheet])
    found = payroll.calculate_run(company.books, APRIL, since=MARCH)
    by_month = {line.month: line.sums for line in found.lines}
    assert by_month[MARCH.first].gross == D("100.00")
    assert by_month[MARCH.first].payout == D("78.40")
    assert by_month[APRIL.first].gross == D("2000.00")
    extra = payroll.calculate_run(company.books, MARCH)
    assert (extra.kind, extra.total.payout) == (RunKind.EXTRA, D("78.40"))


def working() -> list[date]:
    return sorted(payroll.book_of(MARCH, MARCH.last).norm.working)


def test_parts_of_a_payment_carry_parts_that_add_up_and_never_more(company: Firm) -> None:
    company.hire("W1", "1777.77")
    company.hire("W2", "999.99", agreed=Agreed.NET)
    company.run()
    for share in ("0.31", "0.5", "1"):
        company.pay(PAID, share)
    assert payroll.unpaid(company.books, MARCH) == ()
    paid = payroll.payments(company.books, APRIL)
    lines = payroll.lines(company.books, MARCH)
    for name in ("gross", "pension_employee", "income_tax", "pension_employer"):
        assert sum(getattr(one, name) for one in paid) == sum(
            getattr(line.sums, name) for line in lines
        ), name
    assert company.balance("3130") == 0
    (unpaid,) = payroll.reconciliation(company.books, APRIL)
    assert (unpaid.ledger, unpaid.payroll) == (D(0), D(0))
    line = replace(lines[0], paid=type(lines[0].paid)())
    source = payroll.PaidFrom(day=PAID, account=company.accounts["1210"], text="again")
    with pytest.raises(Refused) as caught:
        payroll.pay(company.books, new_id(), [(line, line.sums.payout)], source)
    assert caught.value.code == "payroll.overpaid"


def test_a_run_is_taken_back_once_its_payment_is(company: Firm) -> None:
    company.hire("W1")
    run = company.run()
    payment = company.pay(PAID)
    with pytest.raises(Refused) as caught:
        payroll.reverse(company.books, new_id(), run.id, MARCH.last)
    assert caught.value.code == "payroll.paid_already"
    payroll.reverse(company.books, new_id(), payment.id, PAID)
    payroll.reverse(company.books, new_id(), run.id, MARCH.last)
    assert company.balance("3130") == 0
    (again,) = payroll.calculate_run(company.books, MARCH).lines
    assert again.sums.gross == D("2000.00")


def test_the_return_is_built_from_payments_filed_and_corrected(company: Firm) -> None:
    company.hire("W1")
    company.run()
    company.pay(PAID, "0.5")
    found = payroll.withholding_return(company.books, APRIL)
    assert (found.total.gross.amount, found.due) == (D("1000.00"), date(2026, 5, 15))
    first = payroll.prepare_return(company.books, new_id(), found)
    (kept,) = payroll.returns(company.books, APRIL)
    assert kept.id == first.value
    payroll.file_return(company.books, new_id(), kept, date(2026, 5, 12), "RS-30-1")
    company.pay(date(2026, 4, 20))
    late = payroll.withholding_return(company.books, APRIL)
    with pytest.raises(Conflict):
        payroll.prepare_return(company.books, new_id(), found)
    (kept,) = payroll.returns(company.books, APRIL)
    payroll.prepare_return(company.books, new_id(), late, kept)
    numbers = [(one.number, one.state) for one in payroll.returns(company.books, APRIL)]
    assert numbers == [(0, "filed"), (1, "prepared")]


def test_a_loan_is_taken_month_by_month_until_it_is_paid_back(company: Firm) -> None:
    loan = RecurringItem(
        id=new_id(), item="loan_repayment", from_day=date(2026, 1, 1), amount=D("200"),
        total=D("300"),
    )  # fmt: skip
    company.hire("W1", items=(loan,))
    for month, taken in ((FEBRUARY, "200.00"), (MARCH, "100.00"), (APRIL, "0.00")):
        company.run(month)
        (line,) = payroll.lines(company.books, month)
        assert line.sums.deducted == D(taken)
    assert company.balance("1430") == D("-300.00")


def test_an_allowance_and_a_person_outside_the_pension(company: Firm) -> None:
    allowance = Allowance(
        id=new_id(), kind="severe_disability", yearly=D("6000"), from_day=date(2026, 1, 1)
    )
    out = Status(
        kind=StatusKind.PENSION, from_day=date(2026, 1, 1), is_on=False, reason="left the scheme"
    )
    company.hire("W1", "4000", allowances=(allowance,), statuses=(out,))
    company.run(FEBRUARY)
    company.run(MARCH)
    taxes = [
        line.sums.income_tax
        for month in (FEBRUARY, MARCH)
        for line in payroll.lines(company.books, month)
    ]
    assert taxes == [D("0.00"), D("400.00")]


def test_a_changed_employee_is_refused_to_who_saw_the_old_one(company: Firm) -> None:
    person = company.hire("W1")
    payroll.save_employees(company.books, new_id(), [replace(person, mobile="599123456")])
    with pytest.raises(Conflict):
        payroll.save_employees(company.books, new_id(), [replace(person, mobile="599000000")])


def test_who_must_be_kept_is_blocked_and_not_erased(company: Firm) -> None:
    person = company.hire("W1")
    other = company.hire("W2")
    company.run()
    with pytest.raises(Refused) as caught:
        payroll.erase_employee(company.books, new_id(), person.id, "asked for it")
    assert caught.value.code == "employee.must_be_kept"
    payroll.block_employee(company.books, new_id(), person.id, "asked for it", is_blocked=True)
    assert [one.code for one in payroll.employees(company.books)] == ["W2"]
    assert other.full_name.startswith("ნინო")
    assert payroll.person_kept(company.books, other.id, "en").rows


def test_of_who_is_blocked_the_sums_stay_by_code_so_that_the_return_is_whole(
    company: Firm,
) -> None:
    person = company.hire("W1")
    company.hire("W2", personal_number="01001012346")
    company.run()
    company.pay(date(2026, 3, 31), "0.5")
    payroll.block_employee(company.books, new_id(), person.id, "asked for it", is_blocked=True)
    lines = payroll.lines(company.books, MARCH, with_figures=True)
    assert [(one.code, one.sums.gross, bool(one.figures)) for one in lines] == [
        ("W1", D("2000.00"), False), ("W2", D("2000.00"), True),
    ]  # fmt: skip
    found = payroll.withholding_return(company.books, MARCH)
    assert [line.employee for line in found.lines] == ["W1", "W2"]
    payroll.prepare_return(company.books, new_id(), found)
    with pytest.raises(Refused) as caught:
        payroll.return_file(company.books, found)
    assert {one.code for one in caught.value.problems} == {"payroll.payee_missing"}
    company.pay(date(2026, 4, 1))
    assert company.balance("3130") == 0, "what is owed to him is paid all the same"
    assert payroll.due(company.books, date(2026, 4, 2)).owed_people == 0
    with pytest.raises(NotFound):
        payroll.person_kept(company.books, person.id, "en")


@pytest.mark.parametrize("name", ["accountant", "chief", "tax", "auditor", "both"])
def test_nobody_but_the_payroll_officer_reads_a_person(shared: World, name: str) -> None:
    books = shared.books(name, "kavkasia")
    for read in (payroll.employees, lambda x: payroll.lines(x, MARCH)):
        with pytest.raises(Denied):
            read(books)


def test_a_run_can_be_thrown_away_until_it_is_posted(company: Firm) -> None:
    company.hire("W1")
    found = payroll.calculate_run(company.books, MARCH)
    kept = payroll.save_run(company.books, new_id(), found, "Pay").value
    assert kept.version is not None
    payroll.drop_run(company.books, new_id(), RunId(kept.id), kept.version)
    assert payroll.runs(company.books, MARCH) == ()
