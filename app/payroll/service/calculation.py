"""What one can do in payroll. Calculating touches no books."""

from __future__ import annotations

from collections.abc import Iterable

from app.core import law
from app.core.dates import Period
from app.paper.reading import read_table
from app.payroll import rules
from app.payroll.comparison_rules import Comparison, beside_gross_base
from app.payroll.pay_file import read_pay
from app.payroll.records import Pay, RuleSet, Withheld


def calculate(
    payments: Iterable[Pay], rule_set: RuleSet = RuleSet.STATUTORY
) -> tuple[Withheld, ...]:
    """What each payment comes to, in their order, by the values of the law on its day.

    Raises: Refused as `rules.withhold`.
    """
    tables = rules.Law(income_tax=law.rates("income_tax"), pension=law.rates("pension"))
    return tuple(rules.withhold(pay, tables, rule_set) for pay in payments)


def compare(payments: Iterable[Pay]) -> tuple[Comparison, ...]:
    """Each payment as the law has it, and with the tax on the whole gross pay beside it.

    Units: GEL, tetri.
    Raises: Refused as `rules.withhold`.
    Source: Tax Code of Georgia, article 101(3)(d).
    """
    tables = rules.Law(income_tax=law.rates("income_tax"), pension=law.rates("pension"))
    return tuple(beside_gross_base(pay, tables) for pay in payments)


def read_payments(name: str, content: bytes, period: Period) -> tuple[Pay, ...]:
    """The payments of a CSV or Excel file, one row a person.

    Raises: Refused as `read_table`; "payroll.faults" with every fault by row and column.
    """
    return read_pay(read_table(name, content), period)
