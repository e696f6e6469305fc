"""davtari payroll: the people, and what pay comes to from a file without touching the books."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

from app.cli import employees, payroll_months
from app.cli.arguments import Adder
from app.cli.context import Context
from app.cli.output import Answer
from app.core.dates import parse_month
from app.core.errors import QT_TRANSLATE_NOOP
from app.core.texts import Texts
from app.paper.reading import read_file
from app.payroll import service as payroll
from app.payroll.records import Pay, RuleSet, Withheld

_FIGURES = ("gross", "pension_employee", "income_tax", "net", "pension_employer", "pension_state")
_WHY = QT_TRANSLATE_NOOP(
    "app",
    "Tax on the whole gross, as some handbooks have it, is for comparison: the Tax Code (art. "
    "101(3)(d)) leaves the employee's own pension contribution untaxed. It is never posted or "
    "filed.",
)


def add(commands: Adder) -> None:
    """Add the group."""
    group = commands.group("payroll", "pay, and what is withheld from it")
    calculate = group.command("calculate", _calculate, "calculate the pay of a CSV or Excel file")
    calculate.add_argument("file", type=Path, metavar="FILE")
    calculate.add_argument("--period", required=True, metavar="MONTH", help="2026-03")
    calculate.add_argument(
        "--rule-set", choices=[one.value for one in RuleSet], default=RuleSet.STATUTORY.value
    )
    employees.add(group)
    payroll_months.add(group)


def _calculate(_: Context, given: argparse.Namespace) -> Answer:
    texts = Texts(given.lang)
    period, rule_set = parse_month(given.period), RuleSet(given.rule_set)
    payments = payroll.read_payments(given.file.name, read_file(given.file), period)
    done = payroll.calculate(payments, rule_set)
    figures = [_figures(result) for result in done]
    totals = {name: sum((row[name] for row in figures), Decimal("0.00")) for name in _FIGURES}
    document = {
        "period": f"{period.first:%Y-%m}",
        "rule_set": rule_set.value,
        "rows": [
            {"employee": pay.employee, **row} for pay, row in zip(payments, figures, strict=True)
        ],
        "totals": totals,
    }
    lines = tuple(_lines(payments, done, totals, texts))
    if rule_set is RuleSet.GROSS_BASE:
        lines = (*lines, texts.say(_WHY))
    return Answer(document=document, lines=lines)


def _figures(result: Withheld) -> dict[str, Decimal]:
    return {name: getattr(result, name).amount for name in _FIGURES}


def _lines(
    payments: tuple[Pay, ...], done: tuple[Withheld, ...], totals: dict[str, Decimal], texts: Texts
) -> Iterator[str]:
    titles = (
        QT_TRANSLATE_NOOP("app", "Gross"),
        QT_TRANSLATE_NOOP("app", "Pension, employee"),
        QT_TRANSLATE_NOOP("app", "Income tax"),
        QT_TRANSLATE_NOOP("app", "Net"),
        QT_TRANSLATE_NOOP("app", "Pension, employer"),
        QT_TRANSLATE_NOOP("app", "Pension, state"),
    )
    said = [texts.say(title) for title in titles]
    wide = max(14, *(len(title) for title in said))
    total = texts.say(QT_TRANSLATE_NOOP("app", "Total"))
    names = max(len(total), *(len(pay.employee) for pay in payments)) if payments else len(total)
    yield "  ".join([" " * names, *(f"{title:>{wide}}" for title in said)])
    rows = [(pay.employee, _figures(result)) for pay, result in zip(payments, done, strict=True)]
    for name, figures in (*rows, (total, totals)):
        written = (f"{texts.formats.amount(figures[key]):>{wide}}" for key in _FIGURES)
        yield "  ".join([f"{name:<{names}}", *written])
