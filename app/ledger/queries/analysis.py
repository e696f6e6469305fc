"""Turnovers between accounts and by dimension, as the database counts them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from app.core.books import Tenant, Transaction
from app.core.dates import Period
from app.ledger.records import (
    AccountId,
    CardLine,
    Correspondence,
    DimensionLine,
    DimensionTurnover,
    DimensionValue,
    EntryId,
    EntryPassage,
    Passage,
)

DIMENSION_CARD_ROWS = 5000
"""Rows of one page of a dimension card."""


def chessboard(tx: Transaction, tenant: Tenant, period: Period) -> tuple[Passage, ...]:
    """The turnover between each two accounts."""
    rows = tx.rows("chessboard", tenant=tenant, first=period.first, last=period.last)
    return tuple(
        Passage(
            debit=_account(row.debit_account_id),
            credit=_account(row.credit_account_id),
            amount=row.amount,
        )
        for row in rows
    )


def account_analysis(
    tx: Transaction, tenant: Tenant, accounts: Sequence[AccountId], period: Period
) -> tuple[Correspondence, ...]:
    """The turnover of accounts taken together, by month and corresponding account."""
    rows = tx.rows(
        "account_analysis",
        tenant=tenant,
        accounts=tuple(accounts),
        first=period.first,
        last=period.last,
    )
    return tuple(
        Correspondence(
            first_day=row.first_day,
            account_id=_account(row.account_id),
            debit=row.debit,
            credit=row.credit,
        )
        for row in rows
    )


def passages(
    tx: Transaction,
    tenant: Tenant,
    sides: tuple[Sequence[AccountId], Sequence[AccountId]],
    period: Period,
) -> tuple[EntryPassage, ...]:
    """What passed between accounts and others, entry by entry; no others: what found none."""
    rows = tx.rows(
        "passages",
        tenant=tenant,
        accounts=tuple(sides[0]),
        others=tuple(sides[1]),
        first=period.first,
        last=period.last,
    )
    return tuple(
        EntryPassage(
            entry_date=row.entry_date,
            entry_id=EntryId(row.entry_id),
            number=row.number,
            text=row.text,
            account_id=AccountId(row.account_id),
            other_id=_account(row.other_id),
            debit=row.debit,
            credit=row.credit,
        )
        for row in rows
    )


def dimension_value(
    tx: Transaction, tenant: Tenant, dimension: str, code: str
) -> DimensionValue | None:
    """One value of a dimension by its code; None when there is none."""
    rows = tx.rows("dimension_value", tenant=tenant, dimension=dimension, code=code)
    return DimensionValue(id=rows[0].id, code=rows[0].code, name=rows[0].name) if rows else None


def dimension_turnover(
    tx: Transaction,
    tenant: Tenant,
    asked: tuple[str, UUID | None, Sequence[AccountId] | None],
    period: Period,
) -> tuple[DimensionTurnover, ...]:
    """Balances and turnovers by account, value and currency: of a dimension, value, accounts."""
    dimension, value, accounts = asked
    rows = tx.rows(
        "dimension_turnover",
        tenant=tenant,
        dimension=dimension,
        first=period.first,
        last=period.last,
        accounts=_listed(accounts),
        value=value,
    )
    return tuple(_turnover(row) for row in rows)


def dimension_card_page(
    tx: Transaction,
    tenant: Tenant,
    asked: tuple[str, UUID, Sequence[AccountId] | None],
    period: Period,
    after: DimensionLine | None,
) -> tuple[DimensionLine, ...]:
    """A page of the lines of a value, after a given one; at most DIMENSION_CARD_ROWS rows."""
    dimension, value, accounts = asked
    place: dict[str, Any] = {}
    if after is not None:
        place = {
            "after_account": after.account_id,
            "after_day": after.line.entry_date,
            "after_entry": after.line.entry_id,
            "after_position": after.line.position,
        }
    rows = tx.rows(
        "dimension_card",
        tenant=tenant,
        dimension=dimension,
        value=value,
        first=period.first,
        last=period.last,
        accounts=_listed(accounts),
        rows_max=DIMENSION_CARD_ROWS,
        **place,
    )
    return tuple(
        DimensionLine(account_id=AccountId(row.account_id), line=_line(row)) for row in rows
    )


def _account(given: UUID | None) -> AccountId | None:
    return None if given is None else AccountId(given)


def _listed(accounts: Sequence[AccountId] | None) -> tuple[AccountId, ...] | None:
    return None if accounts is None else tuple(accounts)


def _turnover(row: Any) -> DimensionTurnover:
    value = None
    if row.value_id is not None:
        value = DimensionValue(id=row.value_id, code=row.code, name=row.name)
    return DimensionTurnover(
        account_id=AccountId(row.account_id),
        value=value,
        currency=row.currency,
        opening=row.opening,
        debit=row.debit,
        credit=row.credit,
        opening_amount=row.opening_amount,
        debit_amount=row.debit_amount,
        credit_amount=row.credit_amount,
    )


def _line(row: Any) -> CardLine:
    return CardLine(
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
