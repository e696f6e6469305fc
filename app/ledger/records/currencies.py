"""Foreign balances, and what became of bringing them to a rate."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.ledger.records.accounts import AccountId


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
