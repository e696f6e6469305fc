"""Currencies, rates and foreign balances as the database gives them."""

from __future__ import annotations

from datetime import date

from app.core.books import Tenant, Transaction
from app.ledger.records import AccountId, CurrencyRate, ForeignBalance, Rate


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
