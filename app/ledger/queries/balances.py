"""Balances, turnovers and cards as the database counts them."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from app.core.books import Tenant, Transaction
from app.ledger.records import (
    AccountId,
    CardLine,
    EntryId,
    TrialBalanceRow,
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
    after: CardLine | None,
) -> tuple[CardLine, ...]:
    """A page of an account's lines in order, after a given line; at most CARD_ROWS rows."""
    place: dict[str, Any] = {}
    if after is not None:
        place = {
            "after_day": after.entry_date,
            "after_entry": after.entry_id,
            "after_position": after.position,
        }
    rows = tx.rows(
        "account_card",
        tenant=tenant,
        account=account,
        first=period[0],
        last=period[1],
        rows_max=CARD_ROWS,
        **place,
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
