"""Accounts and currencies as they are offered in fields of choice."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal

from app.core.formats import Formats
from app.ledger.records import Account, CurrencyRate
from ui.kit.choice_field import Option


def account_options(
    accounts: Iterable[Account],
    *,
    balances: Mapping[str, Decimal] | None = None,
    language: str = "ka",
    with_headings: bool = False,
) -> tuple[Option, ...]:
    """The accounts of a chart by code; headings, which take no entries, only when asked for.

    Units: balances by code, in GEL, debit positive; shown at the right end of the row.
    """
    formats = Formats(language)
    known = balances or {}
    return tuple(
        Option(
            key=account.code,
            code=account.code,
            names=account.names,
            note=formats.amount(known[account.code]) if account.code in known else "",
            is_active=account.is_active,
        )
        for account in accounts
        if account.is_postable or with_headings
    )


def currency_options(
    currencies: Iterable[CurrencyRate], language: str = "ka"
) -> tuple[Option, ...]:
    """The currencies books may use, with the rate in force beside them."""
    formats = Formats(language)
    return tuple(
        Option(
            key=currency.code,
            code=currency.code,
            names=currency.names,
            note="" if currency.rate is None else formats.rate(currency.rate),
        )
        for currency in currencies
    )
