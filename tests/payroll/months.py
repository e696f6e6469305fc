"""Months of pay for tests: a person with one contract, and the rules of the month."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any

from app.core.dates import Period, month, month_of
from app.core.law import Rates, rates
from app.core.money import Money
from app.core.working_days import work_calendar
from app.payroll.pay_items import pay_items
from app.payroll.records import (
    Agreed,
    ContractPiece,
    EmployeeMonth,
    MonthPay,
    PayForm,
)  # fmt: skip
from app.payroll.rules import Law
from app.payroll.run_rules import RuleBook, calculate, rule_book

MARCH = month(2026, 3)
ALWAYS = Period(date(2020, 1, 1), date(2035, 12, 31))
LAW = Law(income_tax=rates("income_tax"), pension=rates("pension"))


def gel(text: str) -> Money:
    return Money(Decimal(text))


def with_value(table: Rates, key: str, value: str) -> Rates:
    """The table with a company's own value of one key."""
    from dataclasses import replace

    return Rates(
        tax=table.tax,
        rates=tuple(
            replace(rate, value=Decimal(value)) if rate.key == key else rate for rate in table.rates
        ),
    )


@cache
def book(
    of: Period = MARCH, day: date | None = None, law: Law = LAW, labour: Rates | None = None
) -> RuleBook:
    tables = (law, labour or rates("labour"))
    return rule_book(of, day or of.last, tables, pay_items(), work_calendar())


def contract(rate: str = "2000.00", **given: Any) -> ContractPiece:
    is_in = given.pop("is_in", True)
    plain: dict[str, Any] = {
        "contract": "c1", "period": ALWAYS, "form": PayForm.SALARY, "agreed": Agreed.GROSS,
        "rate": Decimal(rate), "has_pension": is_in, "has_employer_pension": is_in,
    }  # fmt: skip
    return ContractPiece(**(plain | given))


def person(*contracts: ContractPiece, **given: Any) -> EmployeeMonth:
    plain: dict[str, Any] = {
        "employee": "e1", "month": MARCH, "contracts": contracts or (contract(),),
    }  # fmt: skip
    plain |= given
    plain.setdefault("day", plain["month"].last)
    return EmployeeMonth(**plain)


def paid(one: EmployeeMonth, **given: Any) -> MonthPay:
    return calculate(one, book(one.month, one.day, **given))


def in_month(number: int, year: int = 2026) -> dict[str, Any]:
    of = month_of(date(year, number, 1))
    return {"month": of, "day": of.last}
