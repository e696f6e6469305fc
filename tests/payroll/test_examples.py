"""Payroll cases of the domain through the services: hired, run, posted, paid, returned.

PAY-11 is the other reading of benefits, a dated switch: `test_run_rules` holds it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest

from app.core.dates import calendar_year, month
from app.core.ids import new_id
from app.payroll import service as payroll
from app.payroll.records import (
    Agreed,
    Allowance,
    IncomeKind,
    MonthItem,
    RunLine,
    Status,
    StatusKind,
)
from tests.kit.worked_examples import example
from tests.kit.world import World
from tests.payroll.firm import APRIL, MARCH, Firm, firm

D = Decimal
SALARIES = (
    "PAY-01", "PAY-02", "PAY-03", "PAY-04", "PAY-05", "PAY-06", "PAY-07", "PAY-12", "PAY-14",
    "PAY-15",
)  # fmt: skip
YEARS = {"PEN-01": "2000", "PEN-02": "2500", "PEN-03": "5000", "PEN-04": "6000", "PEN-05": "5500"}
ALLOWANCES = {"PAY-08": "severe_disability", "PAY-09": "other"}
FIGURES = (
    "gross", "pension_employee", "taxable", "income_tax", "net", "pension_employer",
)  # fmt: skip


@pytest.fixture
def company(own: World) -> Iterator[Firm]:
    with firm(own) as made:
        yield made


def pension(*, is_on: bool) -> tuple[Status, ...]:
    since = date(2020, 1, 1)
    return (
        Status(kind=StatusKind.PENSION, from_day=since, is_on=is_on, employer_on=is_on, reason="-"),
    )


def lines_of(company: Firm, when: Any = MARCH) -> dict[str, RunLine]:
    return {one.code: one for one in payroll.lines(company.books, when)}


def agrees(line: RunLine, wanted: dict[str, str], *names: str) -> None:
    for name in names or FIGURES:
        if name in wanted:
            assert getattr(line.sums, name) == D(wanted[name]), (line.code, name)


def test_one_month_of_every_salary(company: Firm) -> None:
    for name in SALARIES:
        given, _ = example(name)
        company.hire(
            name,
            given.get("target_net") or given["gross"],
            agreed=Agreed.NET if "target_net" in given else Agreed.GROSS,
            statuses=pension(is_on=given["pension_participant"]),
        )
    benefit = company.hire("PAY-10", example("PAY-10")[0]["cash_gross"])
    cost = D(example("PAY-10")[0]["benefit_cost"])
    item = MonthItem(item="benefit", amount=cost)
    payroll.change_items(company.books, new_id(), benefit.id, MARCH, lambda items: (*items, item))
    company.hire("PAY-13", example("PAY-13")[0]["gross"])
    company.run(MARCH)
    found = lines_of(company)
    for name in SALARIES:
        agrees(found[name], example(name)[1])
    agrees(found["PAY-10"], example("PAY-10")[1])
    assert found["PAY-10"].sums.payout == D(example("PAY-10")[1]["cash_net"])

    # Paid in two parts: tax and pension arise with each.
    given, wanted = example("PAY-13")
    for day, amount in ((date(2026, 3, 15), D(given["first_net"])), (date(2026, 3, 31), None)):
        one = next(x for x in payroll.unpaid(company.books, MARCH) if x.code == "PAY-13")
        source = payroll.PaidFrom(day=day, account=company.accounts["1210"], text="Pay")
        payroll.pay(company.books, new_id(), [(one, amount or one.owed)], source)
    first, second = payroll.payments(company.books, MARCH)
    assert (first.gross, first.pension_employee, first.income_tax) == (
        D(wanted["first_gross"]), D(wanted["first_pension"]), D(wanted["first_tax"]),
    )  # fmt: skip
    assert (second.paid, second.pension_employee, second.income_tax) == (
        D(wanted["second_net"]), D(wanted["second_pension"]), D(wanted["second_tax"]),
    )  # fmt: skip


def test_services_are_withheld_from_by_who_renders_them(company: Firm) -> None:
    kinds = {
        "PAY-16": (IncomeKind.SERVICE, False), "PAY-17": (IncomeKind.SERVICE, True),
        "PAY-18": (IncomeKind.ENTREPRENEUR, False),
        "PAY-19": (IncomeKind.NONRESIDENT_SERVICE, False),
    }  # fmt: skip
    for name, (kind, is_in) in kinds.items():
        gross = example(name)[0]["gross"]
        company.hire(name, gross, kind=kind, statuses=pension(is_on=is_in))
    company.run(MARCH)
    found = lines_of(company)
    for name in ("PAY-16", "PAY-17"):
        agrees(found[name], example(name)[1])
    assert found["PAY-18"].sums.income_tax == D(example("PAY-18")[1]["withheld"])
    assert found["PAY-19"].sums.income_tax == D(example("PAY-19")[1]["withholding_10"])
    assert found["PAY-19"].sums.net == D(example("PAY-19")[1]["net"])


def test_a_year_uses_allowances_up_and_goes_through_the_slices_of_the_state(company: Firm) -> None:
    for name, gross in YEARS.items():
        company.hire(name, gross, statuses=pension(is_on=True))
    for name, kind in ALLOWANCES.items():
        given, _ = example(name)
        allowance = Allowance(
            id=UUID(int=len(name) + int(name[-1])), kind=kind, yearly=D(given["annual_allowance"]),
            from_day=date(2026, 1, 1),
        )  # fmt: skip
        company.hire(name, given["gross_monthly"], allowances=(allowance,))
    months = calendar_year(2026).months()
    found: dict[str, list[RunLine]] = {}
    for one in months:
        company.run(one)
        for code, line in lines_of(company, one).items():
            found.setdefault(code, []).append(line)
    for name in YEARS:
        wanted = [D(share) for share in example(name)[1]["state_share_by_month"]]
        assert [line.sums.pension_state for line in found[name]] == wanted, name
    for name in ALLOWANCES:
        for line, wanted_month in zip(found[name], example(name)[1]["months"], strict=False):
            assert line.sums.allowance_used == D(wanted_month["allowance"]), (name, line.month)
            assert line.sums.income_tax == D(wanted_month["income_tax"]), (name, line.month)
        total = sum((line.sums.income_tax for line in found[name]), D(0))
        assert total == D(example(name)[1]["annual_income_tax"]), name


def test_the_return_follows_the_day_of_payment(company: Firm) -> None:
    given, wanted = example("PAY-F30-1")
    company.hire("F30-1", given["gross"], statuses=pension(is_on=True))
    company.run(MARCH)
    bridge = {row.name: row for row in payroll.bridge(company.books, MARCH)}
    assert bridge["gross"].closing == D(wanted["accrued_unpaid_end_of_march"])
    company.pay(date.fromisoformat(given["paid"]))
    found = payroll.withholding_return(company.books, APRIL)
    assert f"{found.month.first:%Y-%m}" == wanted["return_period"]
    assert found.due.isoformat() == wanted["return_due"]
    assert found.pension_due is not None
    assert found.pension_due.isoformat() == wanted["pension_due"]
    after = {row.name: row for row in payroll.bridge(company.books, APRIL)}
    assert after["gross"].closing == D(wanted["accrued_unpaid_end_of_april_without_april_salary"])


def test_a_payment_across_a_month_end_is_two_returns(company: Firm) -> None:
    given, wanted = example("PAY-F30-3")
    company.hire("F30-3", given["gross"], statuses=pension(is_on=True))
    company.run(MARCH)
    for part in given["payments"]:
        (line,) = payroll.unpaid(company.books, MARCH)
        source = payroll.PaidFrom(
            day=date.fromisoformat(part["on"]), account=company.accounts["1210"], text="Pay"
        )
        payroll.pay(company.books, new_id(), [(line, D(part["net"]))], source)
    for when, name in ((MARCH, "march"), (APRIL, "april")):
        total = payroll.withholding_return(company.books, when).total
        assert total.gross.amount == D(wanted[f"{name}_return_gross"])
        assert total.income_tax.amount == D(wanted[f"{name}_tax"])
        assert total.pension_employee.amount == D(wanted[f"{name}_pension"])


def test_december_paid_in_january_belongs_to_the_new_year(company: Firm) -> None:
    given, wanted = example("PAY-F30-2")
    december, january = month(2025, 12), month(2026, 1)
    company.hire("F30-2", given["gross"], from_day=date(2025, 12, 1), statuses=pension(is_on=True))
    paid = date.fromisoformat(given["paid"])
    company.run(december, pay_day=paid)
    company.pay(paid, months=december)
    assert payroll.withholding_return(company.books, december).lines == ()
    found = payroll.withholding_return(company.books, january)
    assert f"{found.month.first:%Y-%m}" == wanted["return_period"]
    assert [line.gross.amount for line in found.lines] == [D(given["gross"])]
