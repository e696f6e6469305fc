"""Currencies and rates as the database gives them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from uuid import UUID

from app.core.books import Tenant, Transaction
from app.currency.records import CurrencyRate, Rate


def currencies(tx: Transaction, tenant: Tenant, day: date) -> tuple[CurrencyRate, ...]:
    """The currencies that books may use, with the rate in force on a day."""
    return tuple(
        CurrencyRate(
            code=row.code,
            names={"ka": row.name_ka, "en": row.name_en, "ru": row.name_ru},
            rate=row.rate,
            rate_day=row.rate_day,
            source=row.source or "",
        )
        for row in tx.rows("currencies", tenant=tenant, day=day)
    )


def rates(
    tx: Transaction, tenant: Tenant, first: date, last: date, currency: str | None
) -> tuple[Rate, ...]:
    """The rates kept for days from first to last, of one currency or of all."""
    found = tx.rows("rates", tenant=tenant, first=first, last=last, currency=currency)
    return tuple(
        Rate(currency=row.currency, day=row.day, rate=row.rate, source=row.source) for row in found
    )


def rate_on(tx: Transaction, tenant: Tenant, currency: str, day: date) -> Decimal | None:
    """The rate in force on a day: the last one from that day or before."""
    rows = tx.rows("rate_on", tenant=tenant, currency=currency, day=day)
    return rows[0].rate if rows else None


def save_rates(
    tx: Transaction, tenant: Tenant, request: UUID, rates: Sequence[dict[str, object]]
) -> int:
    """Keep rates; gives how many were given."""
    answer = tx.call("save_rates", tenant=tenant, request=request, rates=list(rates))
    return int(answer["rates"])
