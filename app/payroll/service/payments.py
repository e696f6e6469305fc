"""Payments of what runs owe, and the withholding return that is built from them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from app.core.books import Books
from app.core.changes import Changed, Topic
from app.core.dates import Period, month_of
from app.core.errors import QT_TRANSLATE_NOOP, Problem
from app.core.ids import new_id, twin_of
from app.core.money import GEL, Money
from app.core.working_days import work_calendar
from app.ledger import service as ledger
from app.ledger.records import EntryId
from app.payroll import posting_rules, queries, return_rules
from app.payroll.posting_rules import PAYABLE, PaidFrom
from app.payroll.records import (
    BridgeRow,
    Check,
    Employee,
    KeptReturn,
    PaidPart,
    Payee,
    PaymentLine,
    PayrollDue,
    RunLine,
    RunSaved,
    Withheld,
    WithholdingReturn,
)
from app.payroll.service.runs import law_tables

_TOPICS = Topic.PAYROLL | Topic.JOURNAL | Topic.BALANCES | Topic.EVENTS
_NOTHING = Money(Decimal(0), GEL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reconciled:
    """What is owed to employees as the account says it, and as runs and payments do. GEL."""

    name: str
    ledger: Decimal | None
    payroll: Decimal


def unpaid(books: Books, months: Period) -> tuple[RunLine, ...]:
    """Lines of posted runs of months that payments have not settled. The reading is an event."""
    with books.write() as tx:
        found = queries.lines(tx, books.tenant, months, with_figures=False)
    return tuple(line for line in found if line.is_live and not line.is_settled)


def due(books: Books, today: date) -> PayrollDue:
    """What waits in payroll, counted; no reading of anybody's pay.

    Units: people, entries of the register.
    """
    with books.read() as tx:
        return queries.due(tx, books.tenant, today)


def file_until(month: Period) -> date:
    """The day until which the withholding return of a month is filed and its tax paid.

    Source: Tax Code of Georgia, articles 153 and 154; resources/rates/income_tax.toml.
    """
    return return_rules.return_due(month, law_tables()[0], work_calendar())


def payments(books: Books, days: Period) -> tuple[PaymentLine, ...]:
    """What payments of days carried, waiting ones too. The reading is an event."""
    with books.write() as tx:
        return queries.payments(tx, books.tenant, days.first, days.last)


def pay(
    books: Books,
    request: UUID,
    given: Sequence[tuple[RunLine, Decimal]],
    source: PaidFrom,
) -> Changed[RunSaved]:
    """Pay lines of runs, each whole or in part; where the rules ask it waits for a second person.

    Units: GEL, tetri.
    Raises: Refused "payroll.overpaid", "payroll.nothing_to_pay", "payroll.role_unbound".
    """
    lines = posting_rules.payment_lines(EntryId(request), source.day, given)
    payable = ledger.account_roles(books)[PAYABLE]
    entry = posting_rules.entry_of_payment(lines, payable, source)
    with books.write() as tx:
        answer = tx.call(
            "pay_payroll",
            tenant=books.tenant,
            request=request,
            payment=queries.payment_json(lines, entry),
            entry=entry.as_json(),
        )
    saved = RunSaved(id=UUID(answer["id"]), reference=answer["number"], state=answer["state"])
    return Changed(value=saved, topics=_TOPICS)


def withholding_return(books: Books, month: Period) -> WithholdingReturn:
    """The withholding return of a month as its payments stand. The reading is an event.

    Units: GEL, tetri.
    Source: Tax Code of Georgia, articles 153 and 154.
    """
    return return_of(payments(books, month), month)


def return_of(paid: Sequence[PaymentLine], month: Period) -> WithholdingReturn:
    """The withholding return of a month, of payments that were read already. Units: GEL, tetri.

    Source: Tax Code of Georgia, articles 153 and 154.
    """
    found = [one for one in paid if one.is_live]
    return return_rules.build(month, _parts(found), law_tables()[0], work_calendar())


def _parts(lines: Sequence[PaymentLine]) -> tuple[PaidPart, ...]:
    return tuple(
        PaidPart(
            payment=str(one.payment_id),
            employee=one.code,
            day=one.day,
            for_month=month_of(one.month),
            kind=one.kind,
            withheld=_withheld(one),
        )
        for one in lines
    )


def _withheld(one: PaymentLine) -> Withheld:
    gross, own, tax = (Money(x, GEL) for x in (one.gross, one.pension_employee, one.income_tax))
    used = Money(one.allowance_used, GEL)
    return Withheld(
        gross=gross,
        pension_employee=own,
        taxable=gross - own - used,
        allowance_used=used,
        income_tax=tax,
        net=gross - own - tax,
        pension_employer=Money(one.pension_employer, GEL),
        pension_state=_NOTHING,
    )


def returns(books: Books, months: Period) -> tuple[KeptReturn, ...]:
    """The returns of months as they were prepared and filed. The reading is an event."""
    with books.write() as tx:
        return queries.returns(tx, books.tenant, months.first, months.last)


def prepare_return(
    books: Books, request: UUID, found: WithholdingReturn, kept: KeptReturn | None = None
) -> Changed[UUID]:
    """Keep the return of a month; after a filed one it becomes a corrective return.

    Raises: Conflict "payroll.return_differs" when payments changed meanwhile; Refused
    "payroll.return_same".
    """
    is_open = kept is not None and kept.state == "prepared"
    this = kept.id if kept is not None and is_open else new_id()
    rows = [
        {
            "employee": line.employee,
            "day": line.day.isoformat(),
            "kind": line.kind.value,
            "gross": str(line.gross.amount),
            "allowance": str(line.allowance.amount),
            "pension_employee": str(line.pension_employee.amount),
            "income_tax": str(line.income_tax.amount),
            "pension_employer": str(line.pension_employer.amount),
            "tax_percent": str(line.tax_percent),
        }
        for line in found.lines
    ]
    total = found.total
    with books.write() as tx:
        tx.call(
            "prepare_withholding_return",
            tenant=books.tenant,
            request=request,
            **{
                "return": {
                    "id": this,
                    "period": found.month.first,
                    "gross": total.gross.amount,
                    "pension_employee": total.pension_employee.amount,
                    "income_tax": total.income_tax.amount,
                    "pension_employer": total.pension_employer.amount,
                    "rows": rows,
                    "edition": f"{found.month.last:%Y-%m-%d}",
                }
            },
            expected_version=kept.version if kept is not None and is_open else None,
        )
    return Changed(value=this, topics=Topic.PAYROLL | Topic.TAXES | Topic.EVENTS)


def file_return(
    books: Books, request: UUID, kept: KeptReturn, filed_on: date, reference: str
) -> Changed[None]:
    """Mark a prepared return as filed on a day under the portal's reference.

    Raises: Refused "payroll.reference_missing", "payroll.filed_day_wrong"; Conflict
    "payroll.return_differs" when payments changed meanwhile.
    """
    with books.write() as tx:
        tx.call(
            "file_withholding_return",
            tenant=books.tenant,
            request=request,
            **{"return": kept.id},
            expected_version=kept.version,
            filed_on=filed_on,
            reference=reference,
        )
    return Changed(value=None, topics=Topic.PAYROLL | Topic.TAXES | Topic.EVENTS)


def return_file(books: Books, found: WithholdingReturn) -> bytes:
    """The return in the portal's layout (Form 30), an Excel file. The reading is an event.

    Raises: Refused "payroll.return_faults" with every person whose data the portal would refuse.
    Source: rs.ge import layout of Form 30; its columns are dated data.
    """
    with books.write() as tx:
        people = queries.employees(tx, books.tenant)
    payees = _payees(people)
    return return_rules.form_file(found, payees, return_rules.form_on(found.month.last))


def portal_faults(found: WithholdingReturn, people: Iterable[Employee]) -> tuple[Problem, ...]:
    """What the portal would not take of a return, by row of its file.

    Raises: Refused "payroll.form_unknown".
    Source: the layout of the file, resources/forms/withholding_return.toml.
    """
    form = return_rules.form_on(found.month.last)
    return return_rules.line_faults(found, _payees(people), form)


def _payees(people: Iterable[Employee]) -> dict[str, Payee]:
    return {
        one.code: Payee(
            employee=one.code,
            id_number=one.personal_number,
            first_name=one.first_name,
            last_name=one.last_name,
            address=one.address,
        )
        for one in people
    }


def settle_return(books: Books, kept: Sequence[KeptReturn], text: str) -> Changed[dict[str, Any]]:
    """Keep the draft of the entry that moves a return's tax to the single account of the budget.

    It is posted as any other. A corrective return moves what it adds to the one before it. Asked
    again for the same return it is the same draft. Pension is paid to its agency, not here.

    Units: GEL, tetri.
    Raises: Refused "payroll.nothing_to_settle", "payroll.role_unbound".
    Source: the single account of the budget (chart, 3399): all taxes but pension.
    """
    last = kept[-1]
    amount = last.income_tax - (kept[-2].income_tax if len(kept) > 1 else Decimal(0))
    draft = posting_rules.entry_of_settlement(
        EntryId(twin_of(last.id)), month_of(last.period).last, amount,
        ledger.account_roles(books), text,
    )  # fmt: skip
    return ledger.save_draft(books, twin_of(last.id), draft)


def bridge(books: Books, month: Period) -> tuple[BridgeRow, ...]:
    """What was accrued and unpaid when a month began, accrued and paid in it, and is so at its end.

    Beside each sum the account that it is owed on. The reading is an event. Units: GEL, tetri.
    """
    with books.write() as tx:
        return queries.bridge(tx, books.tenant, month.first)


AGREEMENTS = {
    "return_gross": QT_TRANSLATE_NOOP("app", "Paid gross is that of the return"),
    "return_pension_employee": QT_TRANSLATE_NOOP("app", "Employees' pension paid is the return's"),
    "return_income_tax": QT_TRANSLATE_NOOP("app", "Income tax of payments is the return's"),
    "return_pension_employer": QT_TRANSLATE_NOOP("app", "Employer's pension paid is the return's"),
    "ledger_pension_employee": QT_TRANSLATE_NOOP("app", "Employees' pension in the ledger"),
    "ledger_pension_employer": QT_TRANSLATE_NOOP("app", "Employer's pension in the ledger"),
    "ledger_payout": QT_TRANSLATE_NOOP("app", "What is owed to employees in the ledger"),
}
"""What must be one: marked texts by the names of the checks."""


def agreements(rows: Sequence[BridgeRow], found: WithholdingReturn) -> tuple[Check, ...]:
    """Whether payments are the return, and the ledger accrued what payroll did.

    The account of income tax serves other taxes too; it is shown, and not checked.

    Units: GEL, tetri.
    Source: Tax Code of Georgia, article 154; Law on Funded Pension, article 3(6).
    """
    made = []
    for row in rows:
        if row.name != "payout":
            total: Money = getattr(found.total, row.name)
            made.append(
                Check(name=f"return_{row.name}", expected=Money(row.paid, GEL), found=total)
            )
        if row.booked is not None and row.name != "income_tax":
            is_owed = row.name == "payout"
            ours = row.closing if is_owed else row.accrued
            theirs = row.booked.closing if is_owed else row.booked.credit
            name = f"ledger_{row.name}"
            made.append(Check(name=name, expected=Money(ours, GEL), found=Money(theirs, GEL)))
    return tuple(made)


def reconciliation(books: Books, month: Period) -> tuple[Reconciled, ...]:
    """Whether account and payroll say the same at the end of a month. The reading is an event."""
    with books.write() as tx:
        return tuple(
            Reconciled(name=row.name, ledger=row.ledger, payroll=row.payroll)
            for row in tx.rows("payroll_reconciliation", tenant=books.tenant, month=month.first)
        )
