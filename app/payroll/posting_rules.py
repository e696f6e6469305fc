"""The entries of runs and payments: sums by cost centre and account, without a name. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from uuid import UUID

from app.core.errors import QT_TRANSLATE_NOOP, Refused, Words
from app.core.money import GEL, Money
from app.core.names import role_title
from app.ledger.records import AccountId, EntryDraft, EntryId, LineDraft
from app.payroll.payment_rules import share
from app.payroll.portion_rules import minus
from app.payroll.records import (
    Calculated,
    IncomeKind,
    ItemKind,
    PayItem,
    PaymentLine,
    RunLine,
    Withheld,
)

PAYABLE = "payroll.payable"
EXPENSES = {"administration": "payroll.expense", "sales": "payroll.expense_sales"}
PENSIONS = {"administration": "pension.expense", "sales": "pension.expense_sales"}
SERVICES = "service.expense"
TRIPS = "trip.expense"
PENSION_OWN = "pension.employee"
PENSION_EMPLOYER = "pension.employer"
TAX = "tax.income"
SINGLE_ACCOUNT = "tax.single_account"
IN_KIND = "payroll.benefits"
_NOTHING = Decimal(0)


@dataclass(frozen=True, slots=True, kw_only=True)
class PaidFrom:
    """When and from where pay is paid: the account of the bank or cash desk."""

    day: date
    account: AccountId
    dimensions: Mapping[str, UUID] = field(default_factory=dict)
    text: str


@dataclass(slots=True)
class _Lines:
    """Gathers amounts by role, cost centre and side; below zero is a storno of its own side."""

    accounts: Mapping[str, AccountId]
    _sums: dict[tuple[str, str, bool], Decimal]

    def add(self, role: str, amount: Decimal, *, is_debit: bool, centre: str = "") -> None:
        key = role, centre, is_debit
        self._sums[key] = self._sums.get(key, _NOTHING) + amount

    def drafts(self) -> tuple[LineDraft, ...]:
        return tuple(
            _line(self.accounts, role, amount, is_debit=is_debit, centre=centre)
            for (role, centre, is_debit), amount in self._sums.items()
            if amount
        )


def _line(
    accounts: Mapping[str, AccountId], role: str, amount: Decimal, *, is_debit: bool, centre: str
) -> LineDraft:
    if role not in accounts:
        raise Refused(
            "payroll.role_unbound",
            QT_TRANSLATE_NOOP(
                "app",
                "No account serves “{role}”. Bind one under Chart of accounts, Roles, then post "
                "again.",
            ),
            role=Words((role_title(role),)),
        )
    return LineDraft(
        account_id=accounts[role],
        debit=abs(amount) if is_debit else _NOTHING,
        credit=_NOTHING if is_debit else abs(amount),
        is_storno=amount < 0,
        dimensions={"cost_centre": UUID(centre)} if centre and is_debit else {},
    )


def entry_of_run(
    found: Calculated,
    run: EntryId,
    accounts: Mapping[str, AccountId],
    items: Mapping[str, PayItem],
    text: str,
) -> EntryDraft:
    """The entry that accrues a run: cost by centre; what is owed to people, budget and fund.

    Differences below zero are storno, so that turnovers stay true. No line names a person.

    Units: GEL, tetri.
    Raises: Refused "payroll.role_unbound".
    Source: postings of the domain file: Dr 7410 Cr 3130, Dr 3130 Cr 3135 and 3320, Dr 7416 Cr 3136.
    """
    lines = _Lines(accounts, {})
    for line in found.lines:
        is_work = line.kind is IncomeKind.EMPLOYMENT
        for part in line.shares:
            expense, centre = cost_of(part.cost_centre)
            role = EXPENSES[expense] if is_work else SERVICES
            lines.add(role, part.gross, is_debit=True, centre=centre)
            lines.add(TRIPS, part.exempt, is_debit=True, centre=centre)
    for line in found.lines:
        for part in line.shares:
            expense, centre = cost_of(part.cost_centre)
            lines.add(PENSIONS[expense], part.pension_employer, is_debit=True, centre=centre)
    total = found.total
    lines.add(PAYABLE, total.payout, is_debit=False)
    lines.add(PENSION_OWN, total.pension_employee, is_debit=False)
    lines.add(PENSION_EMPLOYER, total.pension_employer, is_debit=False)
    lines.add(TAX, total.income_tax, is_debit=False)
    lines.add(IN_KIND, total.in_kind, is_debit=False)
    for line in found.lines:
        _take(lines, line, items)
    return EntryDraft(
        id=run,
        kind="payroll_run",
        series="PR",
        entry_date=found.entry_date,
        text=text,
        lines=lines.drafts(),
    )


def cost_of(key: str) -> tuple[str, str]:
    """The expense and the cost centre that a key of `month_rules.cost_key` names."""
    expense, _, centre = key.partition(":")
    return expense or "administration", centre


def _take(lines: _Lines, line: RunLine, items: Mapping[str, PayItem]) -> None:
    """What was taken from pay, to the accounts of its items."""
    left = line.sums.deducted
    for claim in line.taken:
        lines.add(items[claim.item].credit_role, claim.amount, is_debit=False)
        left -= claim.amount
    advances = line.sums.advances
    for figure in line.figures:
        item = items.get(figure.item)
        if item is not None and item.kind is ItemKind.ADVANCE:
            lines.add(item.credit_role, figure.amount, is_debit=False)
            advances -= figure.amount
    if left or advances:
        raise AssertionError("what is taken from pay has no item")


def part_of(line: RunLine, amount: Decimal) -> Withheld:
    """The gross pay, tax and contributions that a payment of a part of a line stands for.

    Parts are shares of what has been paid so far, less what earlier parts carried, so that the
    last brings every sum to its whole.

    Units: GEL, tetri; each figure rounded once, a half away from zero.
    Source: Tax Code of Georgia, article 154: what is paid in parts is taxed in parts.
    """
    whole = _withheld(line.sums)
    done = _withheld(line.paid)
    paid = line.paid.payout + amount
    if paid == line.sums.payout:
        return minus(whole, done)
    net = (whole.net * paid / line.sums.payout).to_tetri()
    return minus(share(whole, net), done)


def _withheld(sums: object) -> Withheld:
    names = (
        "gross", "pension_employee", "taxable", "allowance_used", "income_tax", "net",
        "pension_employer", "pension_state",
    )  # fmt: skip
    return Withheld(**{name: Money(getattr(sums, name), GEL) for name in names})


def payment_lines(
    payment: EntryId, day: date, given: Iterable[tuple[RunLine, Decimal]]
) -> tuple[PaymentLine, ...]:
    """What a payment carries of each line. Units: GEL, tetri.

    Raises: Refused "payroll.overpaid" for more than is owed; "payroll.nothing_to_pay".
    Source: as `part_of`.
    """
    found = []
    for line, amount in given:
        if not min(_NOTHING, line.owed) <= amount <= max(_NOTHING, line.owed):
            raise Refused(
                "payroll.overpaid",
                QT_TRANSLATE_NOOP(
                    "app", "More would be paid than is owed to: {employees}. Read it anew."
                ),
                employees=line.code,
            )
        assert line.run_id is not None
        part = part_of(line, amount)
        found.append(
            PaymentLine(
                payment_id=payment,
                day=day,
                employee_id=line.employee_id,
                code=line.code,
                run_id=line.run_id,
                run_position=line.position,
                month=line.month,
                kind=line.kind,
                paid=amount,
                gross=part.gross.amount,
                pension_employee=part.pension_employee.amount,
                allowance_used=part.allowance_used.amount,
                income_tax=part.income_tax.amount,
                pension_employer=part.pension_employer.amount,
            )
        )
    if not found:
        raise Refused(
            "payroll.nothing_to_pay",
            QT_TRANSLATE_NOOP("app", "Nothing of these runs is owed any more."),
        )
    return tuple(found)


def entry_of_payment(
    lines: Sequence[PaymentLine], payable: AccountId, source: PaidFrom
) -> EntryDraft:
    """The entry of a payment: what was owed, from the bank account or cash desk. Units: GEL.

    Raises: Refused "payroll.nothing_to_pay" where what is paid and taken back is nothing.
    """
    total = sum((one.paid for one in lines), _NOTHING)
    if total <= 0:
        raise Refused(
            "payroll.nothing_to_pay",
            QT_TRANSLATE_NOOP("app", "Nothing of these runs is owed any more."),
        )
    first = lines[0]
    return EntryDraft(
        id=EntryId(first.payment_id),
        kind="payroll_payment",
        series="PP",
        entry_date=first.day,
        text=source.text,
        lines=(
            LineDraft(account_id=payable, debit=total),
            LineDraft(account_id=source.account, credit=total, dimensions=dict(source.dimensions)),
        ),
    )


def entry_of_settlement(
    entry: EntryId, day: date, tax: Decimal, accounts: Mapping[str, AccountId], text: str
) -> EntryDraft:
    """What a withholding return owes, moved to the single account of the budget.

    Units: GEL, tetri; below zero the budget gives it back.
    Raises: Refused "payroll.nothing_to_settle", "payroll.role_unbound".
    Source: the single account of the budget (chart, 3399).
    """
    if not tax:
        raise Refused(
            "payroll.nothing_to_settle",
            QT_TRANSLATE_NOOP("app", "This return owes no tax: there is nothing to settle."),
        )
    lines = (
        _line(accounts, TAX, tax, is_debit=True, centre=""),
        _line(accounts, SINGLE_ACCOUNT, tax, is_debit=False, centre=""),
    )
    return EntryDraft(id=entry, kind="tax", entry_date=day, lines=lines, text=text)
