"""What is open of an invoice, and the entry that pays it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

from app.core.books import Books
from app.core.changes import Changed
from app.core.dates import Period
from app.core.money import GEL
from app.invoices import payment_rules
from app.invoices.records import InvoiceDraft, Owed, PaymentAsked
from app.invoices.service.invoices import draft_of, invoice
from app.ledger import service as ledger
from app.ledger.records import DimensionLine, EntryDraft, EntryId
from app.parties import service as parties
from app.parties.records import PartyId

LAST_YEAR = 2199


def payments_of(books: Books, reference: str) -> tuple[DimensionLine, ...]:
    """All lines about the debt of an invoice, its own too, by day.

    Raises: NotFound "invoice.not_found".
    """
    found = invoice(books, reference)
    registered = {row.id: row.code for row in ledger.register_rows(books, "settlement_documents")}
    code = registered.get(UUID(str(found["id"])))
    if code is None:
        return ()
    company = ledger.company(books)
    days = Period(company.starts_on, date(LAST_YEAR, 12, 31))
    return ledger.dimension_card(books, ("settlement_document", code), days).lines


def open_of(books: Books, draft: InvoiceDraft) -> Owed:
    """What is open of a posted invoice, whatever paid it: documents, allocations, credit notes.

    Raises: Refused "invoice.nothing_open".
    """
    party = None if draft.party_id is None else PartyId(draft.party_id)
    return payment_rules.owed(parties.open_items(books, date(LAST_YEAR, 12, 31), party), draft.id)


def payment_of(books: Books, reference: str, asked: PaymentAsked) -> EntryDraft:
    """The entry that pays an invoice or a part of it, with the exchange difference it realises.

    A foreign debt stands in the books at the rate of its last revaluation, so that no gain comes
    twice. Nothing is kept yet.

    Raises: Refused "invoice.nothing_open", "invoice.beyond_open" and for a missing rate; NotFound.
    """
    draft = draft_of(books, invoice(books, reference))
    if draft.currency != GEL and asked.rate is None:
        asked = replace(asked, rate=ledger.rate_on(books, draft.currency, asked.day))
    chart = {account.id: account for account in ledger.chart(books)}
    money, debt = payment_rules.lines(draft, open_of(books, draft), asked, chart[asked.account_id])
    difference = ledger.exchange_difference(books, asked.day, debt)
    return payment_rules.entry(draft, reference, asked, (money, debt, *difference))


def pay_invoice(books: Books, request: UUID, reference: str, asked: PaymentAsked) -> Changed[str]:
    """Keep the draft of an entry that pays an invoice: its reference. It is posted as any other.

    Raises: as `payment_of`.
    """
    made = replace(payment_of(books, reference, asked), id=EntryId(request))
    saved = ledger.save_draft(books, request, made)
    return Changed(value=str(saved.value["reference"]), topics=saved.topics)
