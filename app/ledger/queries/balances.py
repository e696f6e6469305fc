"""Balances, turnovers and cards as the database counts them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from app.core.books import Tenant, Transaction
from app.ledger.records import (
    AccountId,
    CardLine,
    CardPlace,
    CardSummary,
    EntryId,
    MonthTurnover,
    TaxableTurnover,
    TrialBalanceRow,
    VatTurnover,
)

CARD_ROWS = 5000
"""Rows of one page of an account card."""


def trial_balance(
    tx: Transaction, tenant: Tenant, first: date, last: date
) -> tuple[TrialBalanceRow, ...]:
    """Opening balance and turnovers of each account used up to the last day."""
    return tuple(
        TrialBalanceRow(
            account_id=AccountId(row.account_id),
            opening=row.opening,
            debit=row.debit,
            credit=row.credit,
        )
        for row in tx.rows("trial_balance", tenant=tenant, first=first, last=last)
    )


def opening(tx: Transaction, tenant: Tenant, account: AccountId, day: date) -> Decimal:
    """The balance of an account before a day, debit positive."""
    rows = tx.rows("totals_before", tenant=tenant, day=day, account=account)
    return rows[0].debit - rows[0].credit if rows else Decimal("0.00")


def card_page(
    tx: Transaction,
    tenant: Tenant,
    account: AccountId,
    period: tuple[date, date],
    place: CardPlace,
) -> tuple[CardLine, ...]:
    """A page of an account's lines in order, each with the running balance."""
    rows = tx.rows(
        "account_card",
        tenant=tenant,
        account=account,
        first=period[0],
        last=period[1],
        after_day=place.day,
        after_entry=place.entry_id,
        after_position=place.position,
        rows_max=place.rows_max,
        skip=place.skip,
        backward=place.is_backward,
    )
    return tuple(
        CardLine(
            entry_date=row.entry_date,
            entry_id=EntryId(row.entry_id),
            position=row.line_position,
            number=row.number,
            text=row.text,
            corresponding=row.corresponding or "",
            debit=row.debit,
            credit=row.credit,
            balance=row.balance,
            currency=row.currency,
            amount=row.amount,
        )
        for row in rows
    )


def card_summary(
    tx: Transaction, tenant: Tenant, account: AccountId, period: tuple[date, date]
) -> CardSummary:
    """What an account's card comes to, from the totals."""
    (row,) = tx.rows(
        "card_summary", tenant=tenant, account=account, first=period[0], last=period[1]
    )
    return CardSummary(opening=row.opening, debit=row.debit, credit=row.credit, lines=row.lines)


def account_balance(tx: Transaction, tenant: Tenant, account: AccountId, day: date) -> Decimal:
    """The balance of an account at the end of a day, debit positive."""
    balance: Decimal = tx.call("account_balance", tenant=tenant, account=account, day=day)
    return balance


def turnovers_by_month(
    tx: Transaction, tenant: Tenant, first: date, last: date
) -> tuple[MonthTurnover, ...]:
    """Debit and credit of each account in each month."""
    return tuple(
        MonthTurnover(
            account_id=AccountId(row.account_id),
            month=row.month,
            debit=row.debit,
            credit=row.credit,
        )
        for row in tx.rows("turnovers_by_month", tenant=tenant, first=first, last=last)
    )


def vat_turnovers(
    tx: Transaction, tenant: Tenant, first: date, last: date
) -> tuple[VatTurnover, ...]:
    """Debit and credit of each VAT code on each account."""
    return tuple(
        VatTurnover(
            vat_code_id=row.vat_code_id,
            account_id=AccountId(row.account_id),
            debit=row.debit,
            credit=row.credit,
            lines=row.lines,
        )
        for row in tx.rows("vat_turnovers", tenant=tenant, first=first, last=last)
    )


def kind_turnovers(
    tx: Transaction, tenant: Tenant, period: tuple[date, date], kinds: tuple[str, ...]
) -> dict[AccountId, tuple[Decimal, Decimal]]:
    """Account -> debit and credit of entries of some kinds and of what reverses them."""
    rows = tx.rows("kind_turnovers", tenant=tenant, first=period[0], last=period[1], kinds=kinds)
    return {AccountId(row.account_id): (row.debit, row.credit) for row in rows}


def fiscal_first(tx: Transaction, tenant: Tenant, day: date) -> date:
    """The first day of the fiscal year that a day belongs to."""
    first: date = tx.call("fiscal_first", tenant=tenant, day=day)
    return first


def taxable_turnovers(
    tx: Transaction, tenant: Tenant, last: date, not_counted: Sequence[str]
) -> tuple[TaxableTurnover, ...]:
    """What taxable operations earned on each day up to the last."""
    found = tx.rows("taxable_turnovers", tenant=tenant, last=last, not_counted=tuple(not_counted))
    return tuple(
        TaxableTurnover(day=row.day, amount=row.amount, uncoded=row.uncoded) for row in found
    )
