"""What accounts come to: balances, turnovers, cards."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from uuid import UUID

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


@dataclass(frozen=True, slots=True, kw_only=True)
class CardPlace:
    """Where a page of a card begins, or, backward, ends.

    Forward after the line, or with the first of the day; backward before it, or before the day; or
    after so many lines of the period (`skip`). Without all these: the beginning or the end.
    """

    day: date | None = None
    entry_id: EntryId | None = None
    position: int | None = None
    skip: int | None = None
    is_backward: bool = False
    rows_max: int = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class CardSummary:
    """What a card comes to without its lines: opening (debit positive), turnovers, their number."""

    opening: Decimal
    debit: Decimal
    credit: Decimal
    lines: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthTurnover:
    """An account's debit and credit in a month, named by its first day."""

    account_id: AccountId
    month: date
    debit: Decimal
    credit: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class VatTurnover:
    """Debit and credit of a VAT code on an account."""

    vat_code_id: UUID
    account_id: AccountId
    debit: Decimal
    credit: Decimal
    lines: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TaxableTurnover:
    """What taxable operations earned on one day. Units: GEL without the tax.

    `uncoded`: the part of it that carries no VAT code and counts because nobody said otherwise.
    """

    day: date
    amount: Decimal
    uncoded: Decimal
