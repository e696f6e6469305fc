"""Keeping and posting an invoice, whichever it was before. No Qt; runs inside a job."""

from __future__ import annotations

from dataclasses import dataclass, field
from uuid import UUID

from app.core.books import Books
from app.core.changes import Changed
from app.core.ids import new_id
from app.invoices import service as invoices
from app.invoices.records import InvoiceDraft, Saved

DRAFT = "draft"
SUBMITTED = "submitted"
POSTED = "posted"
REVERSED = "reversed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """The draft as the books hold it: who refers to it how, and the version it was seen with."""

    reference: str
    state: str
    version: int | None
    content: InvoiceDraft


@dataclass(frozen=True, slots=True, kw_only=True)
class Requests:
    """The names of the changes that one press of a key orders; asked again they are the same."""

    draft: InvoiceDraft
    kept: Kept | None
    save: UUID = field(default_factory=new_id)
    post: UUID = field(default_factory=new_id)

    @property
    def version(self) -> int | None:
        """The version that was seen."""
        return None if self.kept is None else self.kept.version


def save(books: Books, asked: Requests) -> Changed[Saved]:
    """Keep the invoice as a draft.

    Raises: Refused with every fault, Conflict.
    """
    return invoices.save_invoice(books, asked.save, asked.draft, asked.version)


def post(books: Books, asked: Requests) -> Changed[Saved]:
    """Post the invoice, or leave it for a second person where the approval rules ask for one.

    Raises: Refused with every fault, Conflict.
    """
    return invoices.post_invoice(books, asked.post, asked.draft, asked.version)
