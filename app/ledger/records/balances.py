"""What accounts come to: balances, turnovers, cards."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.ledger.records.accounts import Account, AccountId
from app.ledger.records.entries import EntryId


@dataclass(frozen=True, slots=True, kw_only=True)
class TrialBalanceRow:
    """An account over a period: opening balance (debit positive) and turnovers."""

    account_id: AccountId
    opening: Decimal
    debit: Decimal
    credit: Decimal

    @property
    def closing(self) -> Decimal:
        """The balance after the period, debit positive."""
        return self.opening + self.debit - self.credit


@dataclass(frozen=True, slots=True, kw_only=True)
class CardLine:
    """A line on an account's card; a storno is negative on its side.

    `balance`: after it, debit positive.
    """

    entry_date: date
    entry_id: EntryId
    position: int
    number: str
    text: str
    corresponding: str
    debit: Decimal
    credit: Decimal
    balance: Decimal
    currency: str | None
    amount: Decimal | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """An account's lines in order between its opening and closing balances (debit positive)."""

    account: Account
    opening: Decimal
    lines: tuple[CardLine, ...]

    @property
    def closing(self) -> Decimal:
        """The balance after the last line."""
        return self.lines[-1].balance if self.lines else self.opening
