"""Foreign balances as the database gives them."""

from __future__ import annotations

from datetime import date

from app.core.books import Tenant, Transaction
from app.ledger.records import AccountId, ForeignBalance


def foreign_balances(
    tx: Transaction, tenant: Tenant, day: date, days_max: int
) -> tuple[ForeignBalance, ...]:
    """Foreign balances of monetary and undecided accounts at the end of a day."""
    return tuple(
        ForeignBalance(
            account_id=AccountId(row.account_id),
            code=row.code,
            is_monetary=row.is_monetary,
            currency=row.currency,
            dimensions=row.dimensions,
            balance=row.balance,
            gel=row.gel,
            rate=row.rate,
            rate_day=row.rate_day,
            difference=row.difference,
        )
        for row in tx.rows("foreign_balances", tenant=tenant, day=day, days_max=days_max)
    )
