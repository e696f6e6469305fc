"""Months of the books, exceptions and reopenings, and fiscal years."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from app.core.books import Tenant, Transaction
from app.core.readable import readable
from app.ledger.records import FiscalYear, Obstacle, PeriodException, PeriodState, Reopening


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


def period_obstacles(tx: Transaction, tenant: Tenant, period: UUID) -> tuple[Obstacle, ...]:
    """What stands in the way of closing a month."""
    return tuple(
        obstacle(row.stops, row.code, row.args)
        for row in tx.rows("period_obstacles", tenant=tenant, period=period)
    )


def obstacle(stops: str, code: str, args: Mapping[str, Any]) -> Obstacle:
    """An obstacle as the database tells it."""
    return Obstacle(stops=stops, code=code, args=readable(args))


def period_exceptions(tx: Transaction, tenant: Tenant) -> tuple[PeriodException, ...]:
    """Who may or might post into closed months."""
    return tuple(
        PeriodException(
            id=row.id,
            first_day=row.first_day,
            person_id=row.person_id,
            until=row.until,
            reason=row.reason,
            given_by=row.given_by,
            is_in_force=row.is_in_force,
        )
        for row in tx.rows("period_exceptions", tenant=tenant)
    )


def reopenings(tx: Transaction, tenant: Tenant) -> tuple[Reopening, ...]:
    """Finally closed months that were asked to be opened."""
    return tuple(
        Reopening(
            id=row.id,
            period_id=row.period_id,
            first_day=row.first_day,
            state=row.state,
            reason=row.reason,
            asked_by=row.asked_by,
            expires_at=row.expires_at,
        )
        for row in tx.rows("reopenings", tenant=tenant)
    )


def years(tx: Transaction, tenant: Tenant) -> tuple[FiscalYear, ...]:
    """The fiscal years and how far each is closed."""
    return tuple(
        FiscalYear(
            year=row.year,
            first_day=row.first_day,
            last_day=row.last_day,
            months={
                "open": row.open_months,
                "soft_closed": row.soft_closed_months,
                "hard_closed": row.hard_closed_months,
            },
            closings=tuple(row.closings),
            result=row.result,
            open_accounts=row.open_accounts,
            open_result=row.open_result,
        )
        for row in tx.rows("years", tenant=tenant)
    )
