"""Months of the books."""

from __future__ import annotations

from app.core.books import Tenant, Transaction
from app.ledger.records import (
    PeriodState,
)


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
