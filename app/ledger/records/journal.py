"""The journal as it is read: entries with their lines, and where a page of it begins."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from uuid import UUID

from app.ledger.records.accounts import AccountId
from app.ledger.records.entries import EntryId


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalLine:
    """A line as the journal shows it; a storno is negative on its side.

    `amount` is in `currency` and negative in a storno, both `None` in lari alone.
    """

    position: int
    account_id: AccountId
    party_id: UUID | None
    text: str
    debit: Decimal
    credit: Decimal
    currency: str | None
    amount: Decimal | None


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalEntry:
    """A posted entry with its lines.

    `reverses` and `reversed_by` are numbers of the other half of a storno, `None` without one.
    """

    id: EntryId
    entry_date: date
    number: str
    kind: str
    text: str
    source_document: str
    reverses: str | None
    reversed_by: str | None
    created_by: UUID
    lines: tuple[JournalLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalFilter:
    """Which entries are wanted; `None` asks nothing."""

    account_id: AccountId | None = None
    kind: str | None = None
    party_id: UUID | None = None
    created_by: UUID | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalPlace:
    """Where a page of the journal begins, or, backward, ends.

    Forward after the entry, or with the first of the day; backward before it, or before the day.
    Without a day it is the beginning or the end of the period.
    """

    day: date | None = None
    entry_id: EntryId | None = None
    is_backward: bool = False
    rows_max: int = 100
