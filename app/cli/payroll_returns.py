"""davtari payroll return, file-return, check: the withholding return, and what must agree."""

from __future__ import annotations

import argparse
from decimal import Decimal
from pathlib import Path
from typing import Any

from app.cli.arguments import Adder
from app.cli.context import Context
from app.cli.output import DONE, FAULT, Answer
from app.core.books import Books
from app.core.dates import parse_month, today
from app.core.errors import QT_TRANSLATE_NOOP, NotFound
from app.core.formats import parse_date
from app.core.ids import new_id
from app.core.texts import Texts
from app.paper.writing import write_file
from app.payroll import reports
from app.payroll import service as payroll
from app.payroll.records import BridgeRow, KeptReturn, ReturnLine, WithholdingReturn

_SUMS = ("gross", "pension_employee", "income_tax", "pension_employer")
_PORTAL = (".xml", ".xls")
"""The portal reads a file of Excel 2003 in XML; other endings are the printed sheet."""
_RETURN = QT_TRANSLATE_NOOP("app", "Withholding return of {month}, due {due}: {state}")
_NOT_PREPARED = QT_TRANSLATE_NOOP(
    "app", "No return of {month} is prepared. Prepare it with “payroll return {period} --prepare”."
)


def add_to(group: Adder) -> None:
    """Add the commands of the return to the group."""
    shown = group.command(
        "return", _return, QT_TRANSLATE_NOOP("app", "the withholding return as payments have it")
    )
    shown.add_argument(
        "period", metavar="MONTH", help=QT_TRANSLATE_NOOP("app", "2026-04, the month of payment")
    )
    shown.add_argument(
        "--out",
        type=Path,
        metavar="FILE",
        help=QT_TRANSLATE_NOOP("app", ".xml or .xls: for the portal; .pdf, .xlsx: paper"),
    )
    shown.add_argument(
        "--prepare", action="store_true", help=QT_TRANSLATE_NOOP("app", "keep it as prepared")
    )
    file = group.command(
        "file-return",
        _file,
        QT_TRANSLATE_NOOP("app", "mark the prepared return of a month as filed"),
    )
    file.add_argument("period", metavar="MONTH", help="2026-04")
    file.add_argument(
        "--on", metavar="DAY", help=QT_TRANSLATE_NOOP("app", "the day of filing; default: today")
    )
    file.add_argument("--reference", required=True, metavar="NUMBER")
    check = group.command(
        "check", _check, QT_TRANSLATE_NOOP("app", "whether ledger, payroll and return say the same")
    )
    check.add_argument("period", metavar="MONTH", help="2026-04")


def _return(context: Context, given: argparse.Namespace) -> Answer:
    books, month = context.books(), parse_month(given.period)
    found = payroll.withholding_return(books, month)
    if given.prepare:
        kept = payroll.returns(books, month)
        payroll.prepare_return(books, new_id(), found, kept[-1] if kept else None)
    answer = _shown(found, payroll.returns(books, month), given)
    if given.out is None:
        return answer
    written = write_file(given.out, _content(books, found, given))
    said = Texts(given.lang).say(QT_TRANSLATE_NOOP("app", "Written to {file}."), file=str(written))
    document = {**answer.document, "file": str(written)}
    return Answer(document=document, lines=(*answer.lines, said))


def _content(books: Books, found: WithholdingReturn, given: argparse.Namespace) -> bytes:
    ending = given.out.suffix.lower()
    if ending in _PORTAL:
        return payroll.return_file(books, found)
    asked = payroll.PaperAsked(period=found.month, language=given.lang)
    sheet = payroll.paper(books, "withholding-return", asked)
    return payroll.file_of(books, sheet, payroll.ending_of(given.out.name))


def _shown(
    found: WithholdingReturn, kept: tuple[KeptReturn, ...], given: argparse.Namespace
) -> Answer:
    texts = Texts(given.lang)
    state = reports.state_of(kept)
    total = {name: getattr(found.total, name).amount for name in _SUMS}
    document: dict[str, Any] = {
        "period": f"{found.month.first:%Y-%m}",
        "due": found.due,
        "pension_due": found.pension_due,
        "state": state,
        "reference": kept[-1].reference if kept else "",
        "number": kept[-1].number if kept else None,
        "totals": total,
        "rows": [_row(line) for line in found.lines],
    }
    said = texts.say(_RETURN, month=found.month, due=found.due, state=texts.say(STATES[state]))
    write = texts.formats.amount
    lines = [
        f"{texts.formats.day(line.day)} {line.employee:<12} {write(line.gross.amount):>14} "
        f"{write(line.pension_employee.amount):>12} {write(line.income_tax.amount):>12} "
        f"{write(line.pension_employer.amount):>12}"
        for line in found.lines
    ]
    lines.append(
        f"{texts.say(QT_TRANSLATE_NOOP('app', 'Total')):<23} {write(total['gross']):>14} "
        f"{write(total['pension_employee']):>12} {write(total['income_tax']):>12} "
        f"{write(total['pension_employer']):>12}"
    )
    return Answer(document=document, lines=(said, *lines))


STATES = reports.STATES


def _row(line: ReturnLine) -> dict[str, object]:
    return {
        "employee": line.employee,
        "day": line.day,
        "kind": line.kind.value,
        "gross": line.gross.amount,
        "allowance": line.allowance.amount,
        "pension_employee": line.pension_employee.amount,
        "tax_percent": f"{line.tax_percent.normalize():f}",
        "income_tax": line.income_tax.amount,
        "pension_employer": line.pension_employer.amount,
    }


def _file(context: Context, given: argparse.Namespace) -> Answer:
    books, month = context.books(), parse_month(given.period)
    kept = [one for one in payroll.returns(books, month) if one.state == "prepared"]
    if not kept:
        raise NotFound(
            "payroll.return_not_prepared", _NOT_PREPARED, month=month, period=given.period
        )
    day = parse_date(given.on) if given.on else today(books.clock)
    payroll.file_return(books, new_id(), kept[-1], day, given.reference)
    found = payroll.withholding_return(books, month)
    return _shown(found, payroll.returns(books, month), given)


def _check(context: Context, given: argparse.Namespace) -> Answer:
    books, month = context.books(), parse_month(given.period)
    texts = Texts(given.lang)
    bridge = payroll.bridge(books, month)
    checks = payroll.agreements(bridge, payroll.withholding_return(books, month))
    good = all(one.is_good for one in checks)
    write = texts.formats.amount
    lines = [
        f"{texts.say(reports.SUM_TITLES[row.name]):<26} {write(row.opening):>14} "
        f"+{write(row.accrued):>14} -{write(row.paid):>14} ={write(row.closing):>14}"
        for row in bridge
    ]
    lines += [
        f"{'+' if one.is_good else '!'} {texts.say(payroll.AGREEMENTS[one.name])}: "
        f"{write(one.expected.amount)} = {write(one.found.amount)}"
        for one in checks
    ]
    return Answer(
        document={
            "period": f"{month.first:%Y-%m}",
            "bridge": [_bridge(row) for row in bridge],
            "checks": [
                {
                    "name": one.name,
                    "expected": one.expected.amount,
                    "found": one.found.amount,
                    "ok": one.is_good,
                }
                for one in checks
            ],
            "ok": good,
        },
        lines=tuple(lines),
        code=DONE if good else FAULT,
    )


def _bridge(row: BridgeRow) -> dict[str, object]:
    booked: dict[str, Decimal] | None = None
    if row.booked is not None:
        booked = {
            "opening": row.booked.opening,
            "credit": row.booked.credit,
            "debit": row.booked.debit,
            "closing": row.booked.closing,
        }
    return {
        "name": row.name,
        "opening": row.opening,
        "accrued": row.accrued,
        "paid": row.paid,
        "closing": row.closing,
        "ledger": booked,
    }
