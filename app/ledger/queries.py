"""The ledger as the database's functions give it, put into records.

And entries handed to them whole.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from app.core.books import Tenant, Transaction
from app.ledger.records import (
    Account,
    AccountId,
    AccountType,
    CardLine,
    Company,
    DraftSummary,
    Entered,
    EntryDraft,
    EntryId,
    PeriodState,
    TrialBalanceRow,
)

CARD_ROWS = 5000
"""Rows of one page of an account card."""


def company(tx: Transaction, tenant: Tenant) -> Company:
    """What the company is called."""
    row = tx.rows("company", tenant=tenant)[0]
    return Company(name=row.name, id_code=row.id_code or "", starts_on=row.starts_on)


def chart(tx: Transaction, tenant: Tenant) -> tuple[Account, ...]:
    """The chart of accounts, by code."""
    return tuple(
        Account(
            id=AccountId(row.id),
            code=row.code,
            names={"ka": row.name_ka, "en": row.name_en, "ru": row.name_ru},
            type=AccountType(row.type),
            normal_side=row.normal_side,
            parent_id=None if row.parent_id is None else AccountId(row.parent_id),
            is_postable=row.is_postable,
            is_active=row.is_active,
            version=row.version,
        )
        for row in tx.rows("chart", tenant=tenant)
    )


def register(tx: Transaction, tenant: Tenant, name: str) -> dict[str, UUID]:
    """The codes of a register of dimensions with their ids; inactive ones are left out."""
    return {
        row.code: row.id
        for row in tx.rows("register", tenant=tenant, register=name)
        if row.is_active
    }


def periods(tx: Transaction, tenant: Tenant) -> tuple[PeriodState, ...]:
    """The months of the books."""
    return tuple(
        PeriodState(
            id=row.id,
            year=row.year,
            first_day=row.first_day,
            last_day=row.last_day,
            state=row.state,
            version=row.version,
        )
        for row in tx.rows("periods", tenant=tenant)
    )


def faults(tx: Transaction, tenant: Tenant, entries: Sequence[EntryDraft]) -> list[Any]:
    """What is wrong with entries by the database's own rules: rows of place, line, code, args."""
    return tx.rows("entry_faults", tenant=tenant, entries=[entry.as_json() for entry in entries])


def post_entries(
    tx: Transaction,
    tenant: Tenant,
    request: UUID,
    entries: Sequence[EntryDraft],
    batch: dict[str, Any] | None,
) -> Entered:
    """Bring in whole entries as one batch, or none."""
    answer = tx.call(
        "post_entries",
        tenant=tenant,
        request=request,
        entries=[entry.as_json() for entry in entries],
        batch=batch,
    )
    return entered(answer)


def entered(answer: dict[str, Any]) -> Entered:
    """What the database says became of entries."""
    return Entered(
        is_posted=answer["state"] == "posted",
        references=tuple(item.get("number") or item["reference"] for item in answer["entries"]),
    )


def drafts(tx: Transaction, tenant: Tenant) -> tuple[DraftSummary, ...]:
    """Entries not yet posted."""
    return tuple(
        DraftSummary(
            id=EntryId(row.id),
            reference=row.reference,
            state=row.state,
            kind=row.kind,
            entry_date=row.entry_date,
            text=row.text,
            amount=row.amount,
            version=row.version,
        )
        for row in tx.rows("drafts", tenant=tenant)
    )


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


def account_roles(tx: Transaction, tenant: Tenant) -> dict[str, AccountId]:
    """Which account serves which role."""
    rows = tx.rows("account_roles", tenant=tenant)
    return {row.role: AccountId(row.account_id) for row in rows}


def rate_on(tx: Transaction, tenant: Tenant, currency: str, day: date) -> Decimal | None:
    """The rate in force on a day: the last one from that day or before."""
    rows = tx.rows("rate_on", tenant=tenant, currency=currency, day=day)
    return rows[0].rate if rows else None
