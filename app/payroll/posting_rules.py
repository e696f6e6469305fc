"""The lines that a run posts: by role of account and cost centre, and without names.

A benefit in kind is credited where it was charged when it was bought for the person; deductions
and advances where their pay items say.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from app.core.money import GEL, Money, total
from app.payroll.figure_rules import STATUTORY
from app.payroll.records import IncomeKind, ItemKind, MonthPay, PayItem

_NOTHING = Money(Decimal(0), GEL)
PAYABLE = "payroll.payable"
PENSION_EMPLOYEE = "pension.employee"
PENSION_EMPLOYER = "pension.employer"
PENSION_EXPENSE = "pension.expense"
PAY_EXPENSE = "payroll.expense"
TAX_ROLES = {
    IncomeKind.EMPLOYMENT: "tax.income",
    IncomeKind.SERVICE: "tax.income",
    IncomeKind.ENTREPRENEUR: "tax.income",
    IncomeKind.NONRESIDENT_SERVICE: "tax.income",
    IncomeKind.LISTED_SERVICE: "tax.income",
}
"""Where the tax of each kind is owed; a company may keep one account for each."""
_TAX_AND_PENSION = frozenset(STATUTORY) - {"gross_up", "benefit_gross_up"}


@dataclass(frozen=True, slots=True, kw_only=True)
class PostingLine:
    """One line of a run's entry. Units: GEL, tetri; one of both sums is zero, none below it."""

    role: str
    cost_centre: str
    debit: Money
    credit: Money


def posting(
    months: Iterable[MonthPay],
    items: Mapping[str, PayItem],
    tax_roles: Mapping[IncomeKind, str] = TAX_ROLES,
) -> tuple[PostingLine, ...]:
    """The entry of a run, or of a correction: charged by cost centre, owed in sums.

    Units: GEL, tetri; debit and credit are one.
    Source: practice: Dr 7410 Cr 3130, Dr 3130 Cr 3135 and 3320, Dr 7416 Cr 3136.
    """
    sums: dict[tuple[str, str], Money] = {}

    def add(role: str, centre: str, amount: Money) -> None:
        key = (role, centre)
        sums[key] = sums.get(key, _NOTHING) + amount

    for month in months:
        pay = month.withheld
        _charge(month, items, add)
        add(PENSION_EMPLOYEE, "", -pay.pension_employee)
        add(tax_roles[month.kind], "", -pay.income_tax)
        add(PENSION_EMPLOYER, "", -pay.pension_employer)
        add(PAYABLE, "", -month.payout)
        for share in month.shares:
            add(PENSION_EXPENSE, share.cost_centre, share.pension_employer)
    found = tuple(
        PostingLine(
            role=role,
            cost_centre=centre,
            debit=max(amount, _NOTHING),
            credit=max(-amount, _NOTHING),
        )
        for (role, centre), amount in sorted(sums.items())
        if amount
    )
    assert total([one.debit for one in found]) == total([one.credit for one in found])
    return found


_Add = Callable[[str, str, Money], None]


def _charge(month: MonthPay, items: Mapping[str, PayItem], add: _Add) -> None:
    """What was earned to the roles of its items, and what was taken to theirs."""
    for figure in month.figures:
        if figure.item in _TAX_AND_PENSION:
            continue
        item = items.get(figure.item)
        if item is None:
            # What is withheld on top of pay agreed after tax is charged as pay.
            add(PAY_EXPENSE, figure.cost_centre, figure.amount)
        elif item.kind in {ItemKind.DEDUCTION, ItemKind.ADVANCE}:
            add(item.credit_role, "", -figure.amount)
        elif item.kind is ItemKind.BENEFIT:
            add(item.debit_role, figure.cost_centre, figure.amount)
            add(item.credit_role, "", -figure.amount)
        else:
            add(item.debit_role, figure.cost_centre, figure.amount)
            if item.kind is ItemKind.EMPLOYER:
                add(item.credit_role, "", -figure.amount)
