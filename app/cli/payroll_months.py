"""davtari payroll run|post|pay|return: a month of pay from its calculation to its return."""

from __future__ import annotations

import argparse
from decimal import Decimal
from pathlib import Path
from typing import Any

from app.cli.arguments import Adder
from app.cli.context import Context
from app.cli.output import Answer
from app.core.books import Books
from app.core.dates import Period, parse_month
from app.core.errors import QT_TRANSLATE_NOOP, NotFound, Refused
from app.core.formats import parse_amount, parse_date
from app.core.ids import new_id, twin_of
from app.core.messages import MESSAGES
from app.core.texts import Texts
from app.ledger import service as ledger
from app.paper.writing import write_file
from app.payroll import service as payroll
from app.payroll.records import Calculated, Run, RunId, RunLine, RunSaved

_SUMS = ("gross", "pension_employee", "income_tax", "net", "payout", "pension_employer")
_HUNDRED = Decimal(100)
_TEXT = QT_TRANSLATE_NOOP("app", "Pay of {month}")
_KEPT = QT_TRANSLATE_NOOP(
    "app", "Kept as {reference}. `payroll post {month}` posts it or hands it in."
)
_POSTED = QT_TRANSLATE_NOOP("app", "Posted as {reference}.")
_WAITS = QT_TRANSLATE_NOOP("app", "{reference} waits for a second person.")
_NOTHING = QT_TRANSLATE_NOOP("app", "Nothing is due for {month}: what is posted stands.")
_RETURN = QT_TRANSLATE_NOOP(
    "app",
    "Paid {gross} GEL gross: income tax {tax}, pension {own} and {employer}. The return is due by "
    "{due}.",
)
_WRITTEN = QT_TRANSLATE_NOOP("app", "Written to {file}.")


def add(group: Adder) -> None:
    """Add the commands below payroll."""
    listed = group.command("list", _list, "the runs of a month and how far each is")
    run = group.command("run", _run, "calculate a month and keep it as a draft")
    post = group.command("post", _post, "post a month, or hand it in for a second person")
    pay = group.command("pay", _pay, "pay what the posted runs of a month owe")
    found = group.command("return", _return, "the withholding return of a month's payments")
    for command in (listed, run, post, pay, found):
        command.add_argument("month", metavar="MONTH", help="2026-03")
    for command in (run, post):
        command.add_argument("--pay-day", metavar="DAY", help="default: the month's last day")
        command.add_argument(
            "--since", metavar="MONTH", help="correct the months since this one too"
        )
    pay.add_argument("--day", required=True, metavar="DAY")
    pay.add_argument("--account", required=True, metavar="CODE", help="of the bank or cash desk")
    pay.add_argument("--share", default="100", metavar="PERCENT", help="of what is owed")
    found.add_argument("--out", type=Path, metavar="FILE", help="the file of Form 30")


def _list(context: Context, given: argparse.Namespace) -> Answer:
    found = payroll.runs(context.books(), parse_month(given.month))
    rows = [_told(run) for run in found]
    lines = tuple(f"{row['reference']:<12} {row['state']:<10} {row['employees']}" for row in rows)
    return Answer(document={"month": given.month, "runs": rows}, lines=lines)


def _told(run: Run) -> dict[str, Any]:
    return {
        "reference": run.reference,
        "kind": run.kind.value,
        "state": run.state,
        "employees": run.employees,
        "pay_day": run.pay_day,
    }


def _run(context: Context, given: argparse.Namespace) -> Answer:
    books, texts = context.books(), Texts(given.lang)
    found, kept = _calculated(books, given, texts)
    if kept is None:
        said = texts.say(_NOTHING, month=given.month)
    else:
        said = texts.say(_KEPT, reference=kept.reference, month=given.month)
    return _answer(found, kept, texts, said)


def _calculated(
    books: Books, given: argparse.Namespace, texts: Texts
) -> tuple[Calculated, RunSaved | None]:
    """The month calculated, and kept in place of its draft, where something is due."""
    month = parse_month(given.month)
    found = payroll.calculate_run(
        books,
        month,
        parse_date(given.pay_day) if given.pay_day else None,
        since=parse_month(given.since) if given.since else None,
    )
    if not found.lines:
        return found, None
    text = texts.say(_TEXT, month=f"{month.first:%m.%Y}")
    draft = _draft(books, month)
    replaced = None if draft is None else (draft.id, draft.version or 1)
    return found, payroll.save_run(books, new_id(), found, text, replaced).value


def _draft(books: Books, month: Period) -> Run | None:
    waiting = [run for run in payroll.runs(books, month) if run.state not in _DONE]
    return waiting[-1] if waiting else None


_DONE = ("posted", "reversed")


def _post(context: Context, given: argparse.Namespace) -> Answer:
    books, texts = context.books(), Texts(given.lang)
    found, kept = _calculated(books, given, texts)
    if kept is None:
        return _answer(found, None, texts, texts.say(_NOTHING, month=given.month))
    request = twin_of(kept.id)
    done = payroll.post_run(books, request, RunId(kept.id), kept.version or 1).value
    said = texts.say(_POSTED if done.state == "posted" else _WAITS, reference=done.reference)
    return _answer(found, done, texts, said)


def _answer(found: Calculated, kept: RunSaved | None, texts: Texts, said: str) -> Answer:
    rows = [_row(line) for line in found.lines]
    totals = {name: getattr(found.total, name) for name in _SUMS}
    write = texts.formats.amount
    lines = [
        "  ".join([f"{row['employee']:<10}", *(f"{write(row[name]):>12}" for name in _SUMS)])
        for row in (*rows, {"employee": "", **totals})
    ]
    return Answer(
        document={
            "period": f"{found.month:%Y-%m}",
            "kind": found.kind.value,
            "state": None if kept is None else kept.state,
            "reference": None if kept is None else kept.reference,
            "rows": rows,
            "totals": totals,
            "odd": [{"employee": one.employee, "code": one.code} for one in found.odd],
        },
        lines=(*lines, said) if rows else (said,),
    )


def _row(line: RunLine) -> dict[str, Any]:
    return {
        "employee": line.code,
        "month": f"{line.month:%Y-%m}",
        **{name: getattr(line.sums, name) for name in _SUMS},
    }


def _pay(context: Context, given: argparse.Namespace) -> Answer:
    books, texts = context.books(), Texts(given.lang)
    month, share = parse_month(given.month), parse_amount(given.share) / _HUNDRED
    if not 0 < share <= 1:
        raise Refused(
            "payroll.share_wrong",
            QT_TRANSLATE_NOOP("app", "A share of what is owed lies above 0 and up to 100 percent."),
        )
    account = ledger.account_by_code(books, given.account)
    owed = payroll.unpaid(books, month)
    source = payroll.PaidFrom(
        day=parse_date(given.day),
        account=account.id,
        text=texts.say(_TEXT, month=f"{month.first:%m.%Y}"),
    )
    parts = [(line, (line.owed * share).quantize(Decimal("0.01"))) for line in owed]
    done = payroll.pay(books, new_id(), parts, source).value
    total = sum((amount for _, amount in parts), Decimal(0))
    said = texts.say(_POSTED if done.state == "posted" else _WAITS, reference=done.reference)
    return Answer(
        document={"reference": done.reference, "state": done.state, "paid": total}, lines=(said,)
    )


def _return(context: Context, given: argparse.Namespace) -> Answer:
    books, texts = context.books(), Texts(given.lang)
    found = payroll.withholding_return(books, parse_month(given.month))
    if given.out is not None and not found.lines:
        raise NotFound("payroll.return_not_found", MESSAGES["payroll.return_not_found"])
    total = found.total
    sums = {
        "gross": total.gross.amount,
        "income_tax": total.income_tax.amount,
        "pension_employee": total.pension_employee.amount,
        "pension_employer": total.pension_employer.amount,
    }
    write = texts.formats.amount
    lines = [
        texts.say(
            _RETURN, gross=write(sums["gross"]), tax=write(sums["income_tax"]), due=found.due,
            own=write(sums["pension_employee"]), employer=write(sums["pension_employer"]),
        )
    ]  # fmt: skip
    if given.out is not None:
        written = write_file(given.out, payroll.return_file(books, found))
        lines.append(texts.say(_WRITTEN, file=written))
    document = {
        "period": given.month,
        "due": found.due,
        "pension_due": found.pension_due,
        "totals": sums,
        "rows": [
            {
                "employee": line.employee,
                "day": line.day,
                "kind": line.kind.value,
                "gross": line.gross.amount,
                "allowance": line.allowance.amount,
                "pension_employee": line.pension_employee.amount,
                "income_tax": line.income_tax.amount,
            }
            for line in found.lines
        ],
    }
    return Answer(document=document, lines=tuple(lines))
