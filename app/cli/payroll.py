"""davtari payroll: the people, and what pay comes to from a file without touching the books."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

from app.cli import employees, payroll_papers, payroll_returns, payroll_runs
from app.cli.arguments import Adder
from app.cli.context import Context
from app.cli.output import Answer
from app.core.dates import parse_month
from app.core.errors import QT_TRANSLATE_NOOP
from app.core.money import Money, total
from app.core.texts import Texts
from app.paper.reading import read_file
from app.payroll import service as payroll
from app.payroll.records import Pay, RuleSet, Withheld
from app.payroll.service import Comparison

_FIGURES = ("gross", "pension_employee", "income_tax", "net", "pension_employer", "pension_state")
_WHY = QT_TRANSLATE_NOOP(
    "app",
    "Tax on the whole gross, as some handbooks have it, is for comparison: the Tax Code (art. "
    "101(3)(d)) leaves the employee's own pension contribution untaxed. It is never posted or "
    "filed.",
)


def add(commands: Adder) -> None:
    """Add the group."""
    group = commands.group("payroll", QT_TRANSLATE_NOOP("app", "pay, and what is withheld from it"))
    calculate = group.command(
        "calculate",
        _calculate,
        QT_TRANSLATE_NOOP("app", "calculate the pay of a CSV or Excel file"),
    )
    calculate.add_argument("file", type=Path, metavar="FILE")
    calculate.add_argument("--period", required=True, metavar="MONTH", help="2026-03")
    calculate.add_argument(
        "--rule-set",
        choices=[one.value for one in RuleSet],
        default=RuleSet.STATUTORY.value,
        help=QT_TRANSLATE_NOOP(
            "app", "rules of the calculation; gross_base is for comparison only"
        ),
    )
    employees.add(group)
    payroll_runs.add_to(group)
    payroll_returns.add_to(group)
    payroll_papers.add_to(group)


def _calculate(_: Context, given: argparse.Namespace) -> Answer:
    texts = Texts(given.lang)
    period, rule_set = parse_month(given.period), RuleSet(given.rule_set)
    payments = payroll.read_payments(given.file.name, read_file(given.file), period)
    done = payroll.calculate(payments, rule_set)
    figures = [_figures(result) for result in done]
    totals = {name: sum((row[name] for row in figures), Decimal("0.00")) for name in _FIGURES}
    document: dict[str, Any] = {
        "period": f"{period.first:%Y-%m}",
        "rule_set": rule_set.value,
        "rows": [
            {"employee": pay.employee, **row} for pay, row in zip(payments, figures, strict=True)
        ],
        "totals": totals,
    }
    lines = tuple(_lines(payments, done, totals, texts))
    if rule_set is RuleSet.GROSS_BASE:
        compared = payroll.compare(payments)
        over = total([one.over for one in compared])
        document["comparison"] = {
            "rows": [
                {
                    "employee": pay.employee,
                    "statutory": _figures(one.statutory),
                    "gross_base": _figures(one.gross_base),
                    "over": one.over.amount,
                    "source": str(one.source),
                }
                for pay, one in zip(payments, compared, strict=True)
            ],
            "over": over.amount,
            "is_posted": False,
        }
        lines = (*lines, *_compared(payments, compared, over, texts))
    return Answer(document=document, lines=lines)


def _compared(
    payments: Sequence[Pay], compared: Sequence[Comparison], over: Money, texts: Texts
) -> Iterator[str]:
    """The tax of each under the law and on the whole gross pay, and why the two differ."""
    heads = (
        texts.say(QT_TRANSLATE_NOOP("app", "Tax by law")),
        texts.say(QT_TRANSLATE_NOOP("app", "On the whole gross")),
        texts.say(QT_TRANSLATE_NOOP("app", "Too much")),
    )
    wide = max(14, *(len(head) for head in heads))
    names = max((len(pay.employee) for pay in payments), default=0)
    yield ""
    yield "  ".join([" " * names, *(f"{head:>{wide}}" for head in heads)])
    write = texts.formats.amount
    for pay, one in zip(payments, compared, strict=True):
        taxes = (one.statutory.income_tax, one.gross_base.income_tax, one.over)
        cells = (f"{write(tax.amount):>{wide}}" for tax in taxes)
        yield "  ".join([f"{pay.employee:<{names}}", *cells])
    for said in dict.fromkeys(one.text for one in compared):
        yield texts.say(said, over=f"{write(over.amount)} ₾")
    yield texts.say(_WHY)


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
