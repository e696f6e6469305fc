"""One person's months of a year, each knowing what those before it used up."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from app.core.money import total
from app.payroll.records import EmployeeMonth, MonthPay
from app.payroll.run_rules import RuleBook, calculate


def after(person: EmployeeMonth, earlier: Iterable[MonthPay]) -> EmployeeMonth:
    """A month with what the earlier months of its year of payment used up.

    The year of the allowance and of the slices is that of the payment, not of the work.

    Units: GEL, tetri.
    Source: Tax Code of Georgia, articles 82(2) and 154; Law on Funded Pension, article 3(6).
    """
    same = [one for one in earlier if one.day.year == person.day.year]
    return replace(
        person,
        allowance_used_before=total([one.withheld.allowance_used for one in same]),
        income_before=total([one.withheld.gross for one in same]),
    )


def calculate_year(
    months: Sequence[EmployeeMonth], books: Sequence[RuleBook]
) -> tuple[MonthPay, ...]:
    """Months of one person one after another, each knowing what those before it used up.

    After a correction of a past month this shows what it changes in the months since.

    Units: GEL, tetri.
    Raises: Refused as `run_rules.calculate`.
    Source: as `after`.
    """
    done: list[MonthPay] = []
    for person, book in zip(months, books, strict=True):
        done.append(calculate(after(person, done), book))
    return tuple(done)
