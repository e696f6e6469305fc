"""davtari payroll run, list, post, pay, reverse: a month from calculation to payment."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Sequence
from decimal import Decimal
from uuid import UUID

from app.cli.arguments import Adder
from app.cli.context import Context
from app.cli.entries import STATES
from app.cli.output import Answer
from app.core.books import Books
from app.core.dates import Period, month, parse_month, today
from app.core.errors import QT_TRANSLATE_NOOP, NotFound, Refused
from app.core.formats import parse_amount, parse_date
from app.core.ids import new_id
from app.core.money import GEL, Money
from app.core.texts import Texts
from app.ledger import service as ledger
from app.payroll import service as payroll
from app.payroll.records import SUMS, Calculated, RuleSet, Run, RunId, RunLine, RunSaved, Sums

_EVER = Period(month(2000, 1).first, month(2199, 12).last)
_SHOWN = ("gross", "pension_employee", "income_tax", "net", "payout", "pension_employer")
_TITLES = {
    "gross": QT_TRANSLATE_NOOP("app", "Gross"),
    "pension_employee": QT_TRANSLATE_NOOP("app", "Pension, employee"),
    "income_tax": QT_TRANSLATE_NOOP("app", "Income tax"),
    "net": QT_TRANSLATE_NOOP("app", "Net"),
    "payout": QT_TRANSLATE_NOOP("app", "To pay out"),
    "pension_employer": QT_TRANSLATE_NOOP("app", "Pension, employer"),
}
_PAY_OF = QT_TRANSLATE_NOOP("app", "Pay of {month}")
_PAID = QT_TRANSLATE_NOOP("app", "Payment of the pay of {month}")
_NEVER_POSTED = QT_TRANSLATE_NOOP(
    "app",
    "The rule set “{rule_set}” is for comparison only and is never posted, paid or filed. See it "
    "with “payroll calculate”.",
)
_NOT_FOUND = QT_TRANSLATE_NOOP("app", "There is no run and no payment of payroll “{reference}”.")
_WRONG_SHARE = QT_TRANSLATE_NOOP("app", "A share is above 0 and at most 100 percent: {value}.")
_FULL = 100


def add_to(group: Adder) -> None:
    """Add the commands of runs and payments to the group."""
    for name, run, words in (
        ("run", _run, QT_TRANSLATE_NOOP("app", "calculate a month and keep it as a draft")),
        ("list", _list, QT_TRANSLATE_NOOP("app", "the runs of a month and what they come to")),
        ("post", _post, QT_TRANSLATE_NOOP("app", "post the kept run of a month, or hand it in")),
        ("pay", _pay, QT_TRANSLATE_NOOP("app", "pay what a month still owes")),
    ):
        command = group.command(name, run, words)
        command.add_argument("period", metavar="MONTH", help="2026-03")
        if name in ("run", "post"):
            command.add_argument(
                "--pay-day",
                metavar="DAY",
                help=QT_TRANSLATE_NOOP("app", "default: the month's last day"),
            )
            command.add_argument(
                "--since",
                metavar="MONTH",
                help=QT_TRANSLATE_NOOP("app", "correct months from this one on"),
            )
            command.add_argument(
                "--rule-set",
                choices=[one.value for one in RuleSet],
                default=RuleSet.STATUTORY.value,
                help=QT_TRANSLATE_NOOP("app", "gross_base is refused: it is for comparison only"),
            )
        if name == "pay":
            command.add_argument(
                "--day",
                required=True,
                metavar="DAY",
                help=QT_TRANSLATE_NOOP("app", "the day of payment"),
            )
            command.add_argument(
                "--account",
                required=True,
                metavar="CODE",
                help=QT_TRANSLATE_NOOP("app", "the account that pays"),
            )
            command.add_argument(
                "--share",
                metavar="PERCENT",
                help=QT_TRANSLATE_NOOP("app", "of what is owed; default: all"),
            )
    reverse = group.command(
        "reverse", _reverse, QT_TRANSLATE_NOOP("app", "take back a posted run or payment")
    )
    reverse.add_argument("ref", metavar="REF", help="PR/2026/1 or PP/2026/1")
    reverse.add_argument("--date", metavar="DAY", help=QT_TRANSLATE_NOOP("app", "default: today"))


def _check_rules(given: argparse.Namespace) -> None:
    """Nothing but the law is kept, let alone posted."""
    if given.rule_set != RuleSet.STATUTORY.value:
        raise Refused("payroll.rule_set_posted", _NEVER_POSTED, rule_set=given.rule_set)


def _run(context: Context, given: argparse.Namespace) -> Answer:
    _check_rules(given)
    books = context.books()
    found, saved = _kept(books, given)
    texts = Texts(given.lang)
    document = {
        "period": given.period,
        "kind": found.kind.value,
        "pay_day": found.pay_day,
        "employees": len({line.code for line in found.lines}),
        **_saved(saved),
        "totals": _sums(found.total),
        "rows": [_row(line) for line in found.lines],
        "odd": [
            {"employee": one.employee, "code": one.code, "message": texts.say(one.text, **one.args)}
            for one in found.odd
        ],
    }
    lines = [*_table(found.lines, texts), _said(saved, texts)]
    lines += [f"! {one.employee}: {texts.say(one.text, **one.args)}" for one in found.odd]
    return Answer(document=document, lines=tuple(lines))


def _kept(books: Books, given: argparse.Namespace) -> tuple[Calculated, RunSaved]:
    """The month calculated, and kept in place of the draft of it that is there."""
    period = parse_month(given.period)
    found = payroll.calculate_run(
        books,
        period,
        parse_date(given.pay_day) if given.pay_day else None,
        since=parse_month(given.since) if given.since else None,
    )
    draft = _draft(books, period)
    text = Texts(given.lang).say(_PAY_OF, month=period)
    place = None if draft is None or draft.version is None else (draft.id, draft.version)
    return found, payroll.save_run(books, new_id(), found, text, place).value


def _draft(books: Books, period: Period) -> Run | None:
    runs = (run for run in payroll.runs(books, period) if run.state == "draft")
    return next(runs, None)


def _list(context: Context, given: argparse.Namespace) -> Answer:
    books, period = context.books(), parse_month(given.period)
    texts = Texts(given.lang)
    lines = payroll.lines(books, period)
    document = []
    said = []
    for run in payroll.runs(books, period):
        mine = [line for line in lines if line.run_id == run.id]
        total = payroll.total_of(mine)
        paid = sum((line.paid.payout for line in mine), Decimal("0.00"))
        document.append(
            {
                "reference": run.reference,
                "kind": run.kind.value,
                "state": run.state,
                "date": run.entry_date,
                "pay_day": run.pay_day,
                "employees": run.employees,
                "totals": _sums(total),
                "paid": paid,
            }
        )
        write = texts.formats.amount
        said.append(
            f"{run.reference:<14} {texts.formats.day(run.pay_day)} {run.employees:>5} "
            f"{write(total.gross):>16} {write(total.payout):>16} {write(paid):>16}  "
            f"{_state(run.state, texts)}"
        )
    return Answer(document={"period": given.period, "runs": document}, lines=tuple(said))


def _post(context: Context, given: argparse.Namespace) -> Answer:
    _check_rules(given)
    books, period = context.books(), parse_month(given.period)
    draft = _draft(books, period)
    if draft is not None and not (given.pay_day or given.since):
        run, version = draft.id, draft.version
    else:
        saved = _kept(books, given)[1]
        run, version = RunId(saved.id), saved.version
    assert version is not None
    return _answer(payroll.post_run(books, new_id(), run, version).value, given)


def _pay(context: Context, given: argparse.Namespace) -> Answer:
    books, period = context.books(), parse_month(given.period)
    share = parse_amount(given.share) if given.share else Decimal(_FULL)
    if not 0 < share <= _FULL:
        raise Refused("payroll.share", _WRONG_SHARE, value=given.share)
    owed = payroll.unpaid(books, period)
    parts = [(line, _part(line, share)) for line in owed]
    source = payroll.PaidFrom(
        day=parse_date(given.day),
        account=ledger.account_by_code(books, given.account).id,
        text=Texts(given.lang).say(_PAID, month=period),
    )
    saved = payroll.pay(books, new_id(), parts, source).value
    paid = sum((amount for _, amount in parts), Decimal("0.00"))
    left = sum((line.owed for line in owed), Decimal("0.00")) - paid
    texts = Texts(given.lang)
    said = texts.say(
        QT_TRANSLATE_NOOP("app", "Paid {paid} ₾; still owed {owed} ₾."),
        paid=texts.formats.amount(paid),
        owed=texts.formats.amount(left),
    )
    document = {**_saved(saved), "day": source.day, "paid": paid, "owed": left}
    return Answer(document=document, lines=(_said(saved, texts), said))


def _part(line: RunLine, share: Decimal) -> Decimal:
    return Money(line.owed, GEL).percent(share).to_tetri().amount


def _reverse(context: Context, given: argparse.Namespace) -> Answer:
    books = context.books()
    day = parse_date(given.date) if given.date else today(books.clock)
    what = _named(books, given.ref)
    return _answer(payroll.reverse(books, new_id(), what, day).value, given)


def _named(books: Books, reference: str) -> UUID:
    """The id of a run or payment by its number."""
    for run in payroll.runs(books, _EVER):
        if run.reference == reference:
            return run.id
    for one in payroll.payments(books, _EVER):
        if one.reference == reference:
            return one.payment_id
    raise NotFound("payroll.not_found", _NOT_FOUND, reference=reference)


def _answer(saved: RunSaved, given: argparse.Namespace) -> Answer:
    return Answer(document=_saved(saved), lines=(_said(saved, Texts(given.lang)),))


def _saved(saved: RunSaved) -> dict[str, str]:
    return {"reference": saved.reference, "state": saved.state}


def _said(saved: RunSaved, texts: Texts) -> str:
    return f"{saved.reference}  {_state(saved.state, texts)}"


def _state(state: str, texts: Texts) -> str:
    if state == "reversed":
        return texts.say(QT_TRANSLATE_NOOP("app", "reversed"))
    return texts.say(STATES[state])


def _sums(sums: Sums) -> dict[str, Decimal]:
    return {name: getattr(sums, name) for name in SUMS}


def _row(line: RunLine) -> dict[str, object]:
    """A line by the code of the employee; names stay where employees are."""
    return {
        "employee": line.code,
        "month": f"{line.month:%Y-%m}",
        "kind": line.kind.value,
        **_sums(line.sums),
    }


def _table(lines: Sequence[RunLine], texts: Texts) -> Iterable[str]:
    heads = [texts.say(_TITLES[key]) for key in _SHOWN]
    total = texts.say(QT_TRANSLATE_NOOP("app", "Total"))
    wide = max(14, *(len(head) for head in heads))
    names = max(len(total), *(len(line.code) + 8 for line in lines)) if lines else len(total)
    yield "  ".join([" " * names, *(f"{head:>{wide}}" for head in heads)])
    rows = [(f"{line.code} {line.month:%Y-%m}", line.sums) for line in lines]
    for name, sums in (*rows, (total, payroll.total_of(lines))):
        cells = (f"{texts.formats.amount(getattr(sums, key)):>{wide}}" for key in _SHOWN)
        yield "  ".join([f"{name:<{names}}", *cells])
