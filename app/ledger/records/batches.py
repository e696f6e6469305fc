"""Imports as they stand in the books, and what they brought in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from uuid import UUID

from app.ledger.records.entries import EntryId


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """An import. `entries` and `lines` are those of the file.

    `posted`, `waiting` and `reversed`: how many of its entries are in the journal, are still
    drafts, and are taken back.
    """

    id: UUID
    file_name: str
    sha256: str
    entries: int
    lines: int
    created_at: datetime
    posted: int
    waiting: int
    reversed: int
    first_day: date | None
    last_day: date | None
    created_by: UUID | None = None

    @property
    def stands(self) -> bool:
        """Whether anything of it is still in the books."""
        return self.waiting > 0 or self.posted > self.reversed


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchEntry:
    """An entry of an import. `amount`: the sum of its debits in GEL."""

    id: EntryId
    reference: str
    state: str
    entry_date: date
    text: str
    amount: Decimal
    reversed_by: str | None
