"""Turnovers between accounts, and balances by the values of a dimension."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from uuid import UUID

from app.ledger.records.accounts import Account, AccountId
from app.ledger.records.balances import CardLine
from app.ledger.records.entries import EntryId


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """What passed from a credit account to a debit account.

    Units: GEL. An account is None where a line found nothing on the other side of its entry.
    """

    debit: AccountId | None
    credit: AccountId | None
    amount: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Correspondence:
    """Turnover with one corresponding account in one month; None where there was none.

    Units: GEL.
    """

    first_day: date
    account_id: AccountId | None
    debit: Decimal
    credit: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountAnalysis:
    """An account, with all below it, over a period.

    Units: `opening` in GEL, debit positive.
    """

    account: Account
    opening: Decimal
    rows: tuple[Correspondence, ...]

    @property
    def debit(self) -> Decimal:
        """The debit turnover."""
        return sum((row.debit for row in self.rows), Decimal("0.00"))

    @property
    def credit(self) -> Decimal:
        """The credit turnover."""
        return sum((row.credit for row in self.rows), Decimal("0.00"))

    @property
    def closing(self) -> Decimal:
        """The balance after the period, debit positive."""
        return self.opening + self.debit - self.credit


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryPassage:
    """What passed between an account and another in one entry; `other_id` is None without one.

    Units: GEL; debit and credit of the account.
    """

    entry_date: date
    entry_id: EntryId
    number: str
    text: str
    account_id: AccountId
    other_id: AccountId | None
    debit: Decimal
    credit: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class EntriesBehind:
    """The entries behind a turnover of an account with another, each with all below it.

    `other` is None where the turnover found no account on the other side.
    """

    account: Account
    other: Account | None
    rows: tuple[EntryPassage, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DimensionValue:
    """One value of a dimension: a party, an employee, an item.

    `numbers` are identification codes and bank accounts it is found by as well.
    """

    id: UUID
    code: str
    name: str
    is_active: bool = True
    numbers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DimensionTurnover:
    """An account over a period as far as it concerns one value of a dimension, in one currency.

    Units: `opening`, `debit` and `credit` in GEL; the amounts in `currency`, zero where it is None.
    Balances are debit positive. `value` is None for what carries no value of the dimension.
    """

    account_id: AccountId
    value: DimensionValue | None
    currency: str | None
    opening: Decimal
    debit: Decimal
    credit: Decimal
    opening_amount: Decimal
    debit_amount: Decimal
    credit_amount: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class DimensionLine:
    """A line on the card of a value of a dimension; its balance is that of the account there."""

    account_id: AccountId
    line: CardLine


@dataclass(frozen=True, slots=True, kw_only=True)
class DimensionCard:
    """All that happened to one value of a dimension, by account."""

    value: DimensionValue
    turnovers: tuple[DimensionTurnover, ...]
    lines: tuple[DimensionLine, ...]
