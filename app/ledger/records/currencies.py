"""Currencies, their rates, and foreign balances brought to a rate."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from app.ledger.records.accounts import AccountId


@dataclass(frozen=True, slots=True, kw_only=True)
class Rate:
    """An exchange rate: GEL per one unit of a currency from a day on, and who says so."""

    currency: str
    day: date
    rate: Decimal
    source: str

    def as_json(self) -> dict[str, Any]:
        """The rate as the database takes it."""
        return {
            "currency": self.currency,
            "day": self.day,
            "rate": self.rate,
            "source": self.source,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class CurrencyRate:
    """A currency that books may use, with the rate in force on a day; None: no rate is known."""

    code: str
    names: Mapping[str, str]
    rate: Decimal | None
    rate_day: date | None
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RatesFile:
    """What a file of rates holds: the rates, and currencies that these books do not know."""

    rates: tuple[Rate, ...]
    skipped: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ForeignBalance:
    """What an account holds in a foreign currency at the end of a day.

    Units: `balance` in the currency, `gel` and `difference` in GEL, debit positive. `rate` and
    `difference` are None where no rate is known; `is_monetary` is None where nobody decided it.
    """

    account_id: AccountId
    code: str
    is_monetary: bool | None
    currency: str
    dimensions: Mapping[str, str]
    balance: Decimal
    gel: Decimal
    rate: Decimal | None
    rate_day: date | None
    difference: Decimal | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Revalued:
    """What became of a revaluation: `state` nothing, posted or submitted.

    Units: `gain` and `loss` in GEL, both positive.
    """

    state: str
    references: tuple[str, ...]
    gain: Decimal
    loss: Decimal
