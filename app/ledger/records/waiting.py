"""Entries that wait for a second person, as that person looks at them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from uuid import UUID

from app.core.errors import Fault
from app.ledger.records.entries import DraftSummary, EntryId


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitingDraft:
    """A submitted entry. `amount`: the sum of its debits in GEL; accounts are named by code."""

    id: EntryId
    reference: str
    kind: str
    entry_date: date
    text: str
    amount: Decimal
    version: int
    created_by: UUID
    touched_by: tuple[UUID, ...]
    parties: tuple[str, ...]
    debited: tuple[str, ...]
    credited: tuple[str, ...]
    attachments: int

    @property
    def draft(self) -> DraftSummary:
        """The draft, as the verbs about drafts take it."""
        return DraftSummary(
            id=self.id,
            reference=self.reference,
            state="submitted",
            kind=self.kind,
            entry_date=self.entry_date,
            text=self.text,
            amount=self.amount,
            version=self.version,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """What became of one of several things: its state, or why it was refused."""

    reference: str
    state: str = ""
    fault: Fault | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Together:
    """An act on several things, done to all of them or to none, with the answer to each.

    Where one is refused nothing was done: what has no fault is as it was before.
    """

    answers: tuple[Decided, ...] = ()

    @property
    def refused(self) -> tuple[Decided, ...]:
        """Those for whose sake nothing was done; none when all was done."""
        return tuple(one for one in self.answers if one.fault is not None)
