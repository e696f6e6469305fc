"""What the ledger is made of. The sign convention of the whole program stands here.

A balance is debit less credit, so a debit balance is positive; every amount of a line is positive
on its side, and a storno line subtracts on its own side. All amounts are in GEL unless named.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any, NewType
from uuid import UUID

from app.core.errors import Problem
from app.core.file_rows import FileRows

AccountId = NewType("AccountId", UUID)
EntryId = NewType("EntryId", UUID)

ZERO = Decimal("0.00")


class AccountType(StrEnum):
    """What an account stands for; off-balance accounts stand outside the balance check."""

    ASSET = "asset"
    LIABILITY = "liability"
    EQUITY = "equity"
    INCOME = "income"
    EXPENSE = "expense"
    OFF_BALANCE = "off_balance"


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """An account of a company's chart."""

    id: AccountId
    code: str
    names: Mapping[str, str]
    type: AccountType
    normal_side: str
    parent_id: AccountId | None
    is_postable: bool
    is_active: bool
    version: int

    def name(self, language: str) -> str:
        """The name in a language, or in Georgian where that one is missing."""
        return self.names.get(language) or self.names["ka"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Company:
    """What a company is called and from when its books are kept."""

    name: str
    id_code: str
    starts_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class LineDraft:
    """A line not yet posted.

    `debit` or `credit` in GEL, the other zero; `rate` is GEL per unit of `currency`.

    `dimensions`: party, vat_code, ... -> id in that register.
    """

    account_id: AccountId
    debit: Decimal = ZERO
    credit: Decimal = ZERO
    currency: str | None = None
    amount: Decimal | None = None
    rate: Decimal | None = None
    dimensions: Mapping[str, UUID] = field(default_factory=dict)
    text: str = ""

    def as_json(self) -> dict[str, Any]:
        """The line as the database takes it; what is empty is left out."""
        given: dict[str, Any] = {"account_id": self.account_id}
        if self.debit:
            given["debit"] = self.debit
        if self.credit:
            given["credit"] = self.credit
        if self.currency is not None:
            given |= {"currency": self.currency, "amount": self.amount, "rate": self.rate}
        given |= {f"{name}_id": value for name, value in self.dimensions.items()}
        if self.text:
            given["text"] = self.text
        return given


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryDraft:
    """An entry not yet posted; its id is made by whoever enters it and stays when it is posted."""

    id: EntryId
    kind: str
    entry_date: date
    lines: tuple[LineDraft, ...]
    text: str = ""
    source_document: str = ""
    series: str = "GL"

    def as_json(self) -> dict[str, Any]:
        """The entry whole, as the database takes it."""
        return {
            "id": self.id,
            "kind": self.kind,
            "series": self.series,
            "entry_date": self.entry_date,
            "text": self.text,
            "source_document": self.source_document,
            "lines": [line.as_json() for line in self.lines],
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Entered:
    """What became of entries: posted with numbers, or left as submitted drafts with references."""

    is_posted: bool
    references: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftSummary:
    """An entry not yet posted, as a list shows it. `amount` is the sum of its debits."""

    id: EntryId
    reference: str
    state: str
    kind: str
    entry_date: date
    text: str
    amount: Decimal
    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PeriodState:
    """A month of the books and whether it is open."""

    id: UUID
    year: int
    first_day: date
    last_day: date
    state: str
    version: int


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
class Registers:
    """What an import may name: accounts, parties and VAT codes by code."""

    accounts: Mapping[str, AccountId]
    parties: Mapping[str, UUID]
    vat_codes: Mapping[str, UUID]


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportFile:
    """A file that somebody wants to bring in: its name, the digest of its bytes, its rows."""

    name: str
    sha256: str
    table: FileRows


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportPlan:
    """Entries read from a file, the row of each of their lines, and all faults found so far."""

    entries: tuple[EntryDraft, ...]
    rows: tuple[tuple[int, ...], ...]
    problems: tuple[Problem, ...]

    @property
    def lines(self) -> int:
        """How many lines the entries have."""
        return sum(len(entry.lines) for entry in self.entries)


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """What an import did. `state`: checked (dry run), posted, or drafts (left for approval)."""

    state: str
    entries: int
    lines: int
    references: tuple[str, ...] = ()
