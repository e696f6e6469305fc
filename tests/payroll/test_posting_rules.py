"""The entries of runs and payments: what goes to which account, and what is never posted."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest

from app.core.errors import Refused
from app.ledger.records import AccountId, EntryDraft, EntryId
from app.payroll.pay_items import pay_items
from app.payroll.posting_rules import (
    PaidFrom,
    cost_of,
    entry_of_payment,
    entry_of_run,
    part_of,
    payment_lines,
)
from app.payroll.records import (
    Calculated,
    EmployeeId,
    IncomeKind,
    KeptClaim,
    KeptFigure,
    KeptShare,
    RunId,
    RunKind,
    RunLine,
    Sums,
)
from tests.payroll.months import MARCH, gel

D = Decimal
ITEMS = pay_items().on(MARCH.last)
ROLES = (
    "payroll.payable", "payroll.expense", "payroll.expense_sales", "pension.expense",
    "pension.expense_sales", "service.expense", "trip.expense", "pension.employee",
    "pension.employer", "tax.income", "payroll.benefits", "employee.receivable",
)  # fmt: skip
ACCOUNTS = {role: AccountId(UUID(int=at)) for at, role in enumerate(ROLES, start=1)}
ROLE_OF = {account: role for role, account in ACCOUNTS.items()}
BANK = AccountId(UUID(int=500))
PAYMENT = EntryId(UUID(int=600))
SALARY = Sums(
    gross=D("2000.00"), pension_employee=D("40.00"), taxable=D("1960.00"),
    income_tax=D("392.00"), net=D("1568.00"), payout=D("1568.00"),
    pension_employer=D("40.00"), pension_state=D("40.00"),
)  # fmt: skip


def line(sums: Sums = SALARY, **given: Any) -> RunLine:
    share = KeptShare(
        cost_centre="administration:", gross=sums.gross, exempt=sums.exempt,
        pension_employer=sums.pension_employer,
    )  # fmt: skip
    plain: dict[str, Any] = {
        "employee_id": EmployeeId(UUID(int=9)), "code": "W1", "month": MARCH.first,
        "kind": IncomeKind.EMPLOYMENT, "sums": sums, "shares": (share,),
        "run_id": RunId(UUID(int=7)),
    }  # fmt: skip
    return RunLine(**plain | given)


def entry(*lines: RunLine, **roles: AccountId) -> EntryDraft:
    run = Calculated(
        month=MARCH.first, kind=RunKind.MONTH, entry_date=MARCH.last, pay_day=MARCH.last,
        edition="2026-03-31", lines=lines,
    )  # fmt: skip
    return entry_of_run(run, EntryId(UUID(int=7)), roles or ACCOUNTS, ITEMS, "Pay of March")


def sides(found: EntryDraft) -> dict[str, Decimal]:
    """What each role is debited; below zero a credit."""
    told: dict[str, Decimal] = {}
    for one in found.lines:
        assert one.account_id is not None
        sign = -1 if one.is_storno else 1
        role = ROLE_OF[one.account_id]
        told[role] = told.get(role, D(0)) + sign * (one.debit - one.credit)
    assert sum(told.values()) == 0
    return told


def test_an_advance_is_taken_from_what_is_owed_and_from_the_debt_of_the_person() -> None:
    advanced = replace(SALARY, advances=D("300.00"), payout=D("1268.00"))
    taken = KeptFigure(item="advance", amount=D("300.00"))
    other = KeptFigure(item="payout", amount=D("1268.00"))
    found = sides(entry(line(advanced, figures=(taken, other))))
    assert (found["payroll.payable"], found["employee.receivable"]) == (D(-1268), D(-300))
    deducted = replace(SALARY, deducted=D("100.00"), payout=D("1468.00"))
    claim = KeptClaim(claim="c", item="damage", amount=D("100.00"), carried=D(0))
    found = sides(entry(line(deducted, taken=(claim,))))
    assert (found["payroll.payable"], found["employee.receivable"]) == (D(-1468), D(-100))
    # An advance without its figure would leave the entry open: it is never made.
    with pytest.raises(AssertionError, match="taken from pay"):
        entry(line(advanced))


def test_what_is_taken_back_is_storno_of_its_own_side() -> None:
    back = Sums() - SALARY
    found = entry(line(back))
    assert all(one.is_storno for one in found.lines)
    assert sides(found)["payroll.expense"] == D(-2000)


def test_a_role_without_an_account_is_named() -> None:
    with pytest.raises(Refused) as told:
        entry(line(), **{"payroll.expense": BANK})
    assert told.value.code == "payroll.role_unbound"


def test_a_service_is_charged_to_services_and_a_centre_of_sales_to_sales() -> None:
    assert cost_of("") == ("administration", "")
    centre = str(UUID(int=3))
    share = KeptShare(
        cost_centre=f"sales:{centre}", gross=D(2000), exempt=D(0), pension_employer=D(40)
    )
    found = entry(line(shares=(share,)))
    (sales,) = (one for one in found.lines if one.account_id == ACCOUNTS["payroll.expense_sales"])
    assert sales.dimensions == {"cost_centre": UUID(int=3)}
    service = Sums(gross=D(500), income_tax=D(100), net=D(400), payout=D(400), taxable=D(500))
    assert sides(entry(line(service, kind=IncomeKind.SERVICE)))["service.expense"] == D(500)


def test_a_part_carries_its_share_and_the_last_part_the_rest() -> None:
    half = part_of(line(), D("784.00"))
    assert (half.gross, half.income_tax) == (gel("1000.00"), gel("196.00"))
    done = replace(
        SALARY, gross=D("1000.00"), pension_employee=D("20.00"), taxable=D("980.00"),
        income_tax=D("196.00"), net=D("784.00"), payout=D("784.00"),
        pension_employer=D("20.00"), pension_state=D("20.00"),
    )  # fmt: skip
    rest = part_of(line(paid=done), D("784.00"))
    assert (rest.gross, rest.income_tax, rest.net) == (
        gel("1000.00"), gel("196.00"), gel("784.00"),
    )  # fmt: skip


@pytest.mark.parametrize("amount", ["1568.01", "-0.01"])
def test_no_more_is_paid_than_is_owed_and_nothing_the_other_way(amount: str) -> None:
    with pytest.raises(Refused) as told:
        payment_lines(PAYMENT, MARCH.last, [(line(), D(amount))])
    assert (told.value.code, told.value.args_["employees"]) == ("payroll.overpaid", "W1")


def test_a_payment_of_nothing_is_refused() -> None:
    with pytest.raises(Refused) as told:
        payment_lines(PAYMENT, MARCH.last, [])
    assert told.value.code == "payroll.nothing_to_pay"
    source = PaidFrom(day=date(2026, 4, 5), account=BANK, text="Pay")
    due = payment_lines(PAYMENT, source.day, [(line(), D("1568.00"))])
    back = payment_lines(
        PAYMENT, source.day, [(line(Sums() - SALARY, code="W2"), D("-1568.00"))]
    )  # fmt: skip
    paid = entry_of_payment(due, ACCOUNTS["payroll.payable"], source)
    assert [(one.debit, one.credit) for one in paid.lines] == [(D(1568), D(0)), (D(0), D(1568))]
    with pytest.raises(Refused) as told:
        entry_of_payment((*due, *back), ACCOUNTS["payroll.payable"], source)
    assert told.value.code == "payroll.nothing_to_pay"
