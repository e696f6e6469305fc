"""Entries before and after posting."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any, NewType
from uuid import UUID

from app.ledger.records.accounts import AccountId

EntryId = NewType("EntryId", UUID)


ZERO = Decimal("0.00")


@dataclass(frozen=True, slots=True, kw_only=True)
class LineDraft:
    """A line not yet posted.

    `debit` or `credit` in GEL, the other zero; `rate` is GEL per unit of `currency`.
    `account_id` is None while no account is chosen.

    `dimensions`: party, vat_code, ... -> id in that register. `is_storno`: subtracts on its side.
    """

    account_id: AccountId | None
    debit: Decimal = ZERO
    credit: Decimal = ZERO
    currency: str | None = None
    amount: Decimal | None = None
    rate: Decimal | None = None
    dimensions: Mapping[str, UUID] = field(default_factory=dict)
    text: str = ""
    is_storno: bool = False

    def as_json(self) -> dict[str, Any]:
        """The line as the database takes it; what is empty is left out."""
        given: dict[str, Any] = {}
        if self.account_id is not None:
            given["account_id"] = self.account_id
        if self.debit:
            given["debit"] = self.debit
        if self.credit:
            given["credit"] = self.credit
        if self.currency is not None:
            given |= {"currency": self.currency, "amount": self.amount, "rate": self.rate}
        given |= {f"{name}_id": value for name, value in self.dimensions.items()}
        if self.text:
            given["text"] = self.text
        if self.is_storno:
            given["is_storno"] = True
        return given


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryDraft:
    """An entry not yet posted; its id is made by whoever enters it and stays when it is posted."""

    id: EntryId
    kind: str
    entry_date: date
    lines: tuple[LineDraft, ...] = ()
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
class SimilarEntry:
    """The last posted entry of a text. `amount` is the sum of its debits in GEL."""

    number: str
    text: str
    entry_date: date
    amount: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundEntry:
    """A posted entry that was sought by its text, party or amount. `party` is empty without one.

    Units: `amount` is the sum of its debits in GEL.
    """

    number: str
    text: str
    entry_date: date
    amount: Decimal
    party: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entered:
    """What became of entries: posted with numbers, or left as submitted drafts with references."""

    is_posted: bool
    references: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftSummary:
    """An entry not yet posted, as a list shows it. `amount` is the sum of its debits.

    `created_by` is None where a list does not say who made it.
    """

    id: EntryId
    reference: str
    state: str
    kind: str
    entry_date: date
    text: str
    amount: Decimal
    version: int
    created_by: UUID | None = None
    is_sent_back: bool = False
