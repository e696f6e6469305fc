"""What an invoice screen was opened for, and what it knows of the books. No Qt; runs in a job."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from uuid import UUID

from app.core import law, value_added
from app.core.books import Books
from app.core.changes import Changed
from app.core.dates import add_months
from app.invoices import service as invoices
from app.invoices.records import (
    AdvanceLeft,
    Bindings,
    InvoiceDraft,
    InvoiceKind,
    InvoiceRow,
)
from app.ledger import service as ledger
from app.ledger.records import (
    Account,
    AccountId,
    CurrencyRate,
    DimensionValue,
    EntryId,
    PeriodState,
    RegisterRow,
)
from app.parties import service as parties
from app.parties.records import PartyId
from ui.invoices.invoice_draft import new_draft
from ui.invoices.invoice_saving import POSTED, REVERSED, Kept

NEW = "new"
COPY = "copy:"
CORRECT = "correct:"
CREDIT = "credit:"
BACK_MONTHS = 36
"""How far back invoices are offered to be taken back by a credit note."""
ADVANCES: Mapping[InvoiceKind, InvoiceKind] = {
    InvoiceKind.SALE: InvoiceKind.ADVANCE_RECEIVED,
    InvoiceKind.PURCHASE: InvoiceKind.ADVANCE_PAID,
}
"""Which deliveries use up which advances."""
CREDITED: Mapping[InvoiceKind, tuple[InvoiceKind, ...]] = {
    InvoiceKind.SALE_CREDIT: (
        InvoiceKind.SALE,
        InvoiceKind.ADVANCE_RECEIVED,
        InvoiceKind.RETAIL_DAY,
    ),
    InvoiceKind.PURCHASE_CREDIT: (
        InvoiceKind.PURCHASE,
        InvoiceKind.ADVANCE_PAID,
        InvoiceKind.CUSTOMS,
    ),
}
"""What a credit note may take from."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """The invoice that the screen shows, and as what the books hold it."""

    draft: InvoiceDraft
    kept: Kept | None = None
    reference: str = ""
    state: str = ""
    """posted or reversed; empty while it can be changed."""
    corrects: str = ""
    paid: Decimal = Decimal(0)
    left: Decimal | None = None
    """What of an advance no delivery has used up."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """The books as far as an invoice needs them."""

    bound: Bindings
    accounts: tuple[Account, ...] = ()
    parties: tuple[RegisterRow, ...] = ()
    items: tuple[DimensionValue, ...] = ()
    cost_centres: tuple[DimensionValue, ...] = ()
    currencies: tuple[CurrencyRate, ...] = ()
    months: tuple[PeriodState, ...] = ()
    credited: tuple[InvoiceRow, ...] = ()
    advances: tuple[AdvanceLeft, ...] = ()
    terms_days: int | None = None
    """Within how many days the party pays or is paid; None without a party."""
    names: Mapping[UUID, str] = field(default_factory=dict)

    def rate(self, currency: str) -> Decimal | None:
        """The National Bank's rate of the tax point."""
        return next((one.rate for one in self.currencies if one.code == currency), None)

    def account(self, key: AccountId) -> Account | None:
        """An account by its id."""
        return next((one for one in self.accounts if one.id == key), None)

    def closed_month(self, day: date) -> PeriodState | None:
        """The month of a day, where it takes no entries."""
        for month in self.months:
            if month.first_day <= day <= month.last_day and month.state != "open":
                return month
        return None


def kind_of_key(key: str) -> InvoiceKind | None:
    """The kind that a key names for a new invoice; None where it names none."""
    name = key.removeprefix(NEW).removeprefix(":")
    return InvoiceKind(name) if key.startswith(NEW) and name in list(InvoiceKind) else None


def is_new(key: str) -> bool:
    """Whether a key asks for an invoice in which nothing is typed yet."""
    return not key or key == NEW or key.startswith(f"{NEW}:")


def open_invoice(books: Books, key: str, day: date) -> Opened:
    """The invoice that a key names; an empty one for no key.

    Raises: NotFound "invoice.not_found".
    """
    if is_new(key):
        kind = kind_of_key(key) or InvoiceKind.SALE
        bound = invoices.bindings(books, day)
        return Opened(draft=new_draft(kind, day, usual_code(kind, bound)))
    if key.startswith(COPY):
        return Opened(draft=invoices.copy_of(books, key.removeprefix(COPY), day))
    if key.startswith(CREDIT):
        reference = key.removeprefix(CREDIT)
        draft = invoices.credit_of(books, reference, day)
        return Opened(draft=draft, corrects=reference)
    return _opened(books, key)


def begin_correction(books: Books, request: UUID, key: str) -> Changed[Opened]:
    """Begin the correction of a posted invoice.

    Raises: Refused when it is reversed or its correction begun; NotFound.
    """
    found = invoices.invoice(books, key.removeprefix(CORRECT))
    changed = invoices.correct_invoice(books, request, EntryId(UUID(str(found["id"]))))
    return Changed(value=_opened(books, changed.value.reference), topics=changed.topics)


def usual_code(kind: InvoiceKind, bound: Bindings) -> str:
    """The VAT code with which a row of such a document begins."""
    return next((code.code for code in invoices.codes_for(kind, bound)), "")


def read(books: Books, draft: InvoiceDraft) -> Reading:
    """Everything that an invoice needs, in one job."""
    # Read here and kept, so that the sums of what is typed open no file on the window's thread.
    law.rates("vat")
    value_added.codes()
    values = ledger.dimension_values(books, ("item", "cost_centre"))
    names = {one.id: f"{one.code} {one.name}".strip() for found in values.values() for one in found}
    return Reading(
        bound=invoices.bindings(books, draft.tax_point),
        accounts=ledger.chart(books),
        parties=ledger.register_rows(books, "parties"),
        items=values["item"],
        cost_centres=values["cost_centre"],
        currencies=ledger.currencies(books, draft.tax_point),
        months=ledger.periods(books),
        credited=_credited(books, draft),
        advances=_advances(books, draft),
        terms_days=_terms(books, draft),
        names=names,
    )


def _opened(books: Books, key: str) -> Opened:
    found = invoices.invoice(books, key)
    draft = invoices.draft_of(books, found)
    state, reference = str(found["state"]), str(found["reference"])
    corrects = str(found.get("corrects") or "")
    if state in (POSTED, REVERSED):
        paid = Decimal(str(found["paid"]))
        told = found.get("left")
        left = None if told is None else Decimal(str(told))
        return Opened(
            draft=draft, reference=reference, state=state, corrects=corrects, paid=paid, left=left
        )
    if draft.due_day == invoices.due_by_terms(draft, _terms(books, draft)):
        # What the terms say goes along with the date; only what was typed stays.
        draft = replace(draft, due_day=None)
    kept = Kept(reference=reference, state=state, version=int(found["version"]), content=draft)
    return Opened(draft=draft, kept=kept, reference=reference, corrects=corrects)


def _terms(books: Books, draft: InvoiceDraft) -> int | None:
    if draft.party_id is None:
        return None
    return parties.party(books, PartyId(draft.party_id)).terms_days


def _credited(books: Books, draft: InvoiceDraft) -> tuple[InvoiceRow, ...]:
    kinds = CREDITED.get(draft.kind)
    if kinds is None or draft.party_id is None:
        return ()
    first = add_months(draft.entry_date, -BACK_MONTHS)
    found = invoices.invoices(books, first, draft.entry_date, kinds)
    return tuple(one for one in found if one.party_id == draft.party_id and one.state == POSTED)


def _advances(books: Books, draft: InvoiceDraft) -> tuple[AdvanceLeft, ...]:
    wanted = ADVANCES.get(draft.kind)
    if wanted is None or draft.party_id is None:
        return ()
    # A customer may be a supplier too: his advances to us are not ours to him.
    left = invoices.advances_left(books, draft.party_id)
    return tuple(one for one in left if one.kind is wanted)
