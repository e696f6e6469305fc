"""Two accounts that shall become one: what is left on the first, and what would move."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from uuid import UUID

from app.core.errors import Problem
from app.ledger.records.accounts import Account
from app.ledger.records.entries import EntryDraft


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountRemainder:
    """What is left on an account in one currency and with one set of dimensions.

    Units: `amount` in the currency, `gel` in GEL, debit positive; no currency means GEL alone.
    """

    currency: str | None
    dimensions: Mapping[str, UUID]
    amount: Decimal
    gel: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class MergeProposal:
    """What merging an account into another would move.

    `draft` transfers all that is left, None when nothing is; `problems` stand in the way of the
    transfer; `after` hold the account in use even when its balance is gone.

    Units: `into_gel` is the balance of the account that stays, before anything moves, in GEL, debit
    positive.
    """

    account: Account
    into: Account
    remainders: tuple[AccountRemainder, ...]
    draft: EntryDraft | None
    problems: tuple[Problem, ...] = ()
    after: tuple[Problem, ...] = ()
    into_gel: Decimal = Decimal(0)

    @property
    def gel(self) -> Decimal:
        """The balance that moves, in GEL, debit positive."""
        return sum((one.gel for one in self.remainders), Decimal(0))

    @property
    def into_after(self) -> Decimal:
        """The balance of the account that stays once the other's has moved."""
        return self.into_gel + self.gel
