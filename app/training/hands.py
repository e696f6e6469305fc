"""The two persons of the demo at work: who enters, who approves, who files the returns."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from app.core.books import Books
from app.core.dates import month_of
from app.core.ids import new_id
from app.invoices import service as invoices
from app.invoices.records import Preview
from app.ledger import service as ledger
from app.ledger.records import EntryDraft, EntryId
from app.training.journal import Journal
from app.training.payroll_hands import PayrollHands
from app.training.records import Bill, Cast, Declared, Document, Storno
from app.vat import service as vat

_BATCH_ENTRIES = 250


class Hands:
    """Each posts what is theirs; one approves the other's payments."""

    def __init__(
        self,
        cast: Cast,
        owner: Books,
        colleague: Books,
        money_roles: frozenset[str],
    ) -> None:
        self._payments_from_gel = cast.approval_from_gel["payment"]
        self._money_roles = money_roles
        self._owner = owner
        self._colleague = colleague
        self._awaited: list[tuple[Bill, EntryId]] = []
        self.journal = Journal(owner)
        self.payroll = PayrollHands(colleague, owner, cast, ledger.account_roles(owner))

    def post(self, documents: Sequence[Document | Storno]) -> None:
        """Post a month: its invoices, then the other entries, then what its returns ask for."""
        self._invoices(documents)
        whole = [d for d in documents if isinstance(d, Document)]
        bare = [d for d in whole if not (d.bill or d.declared or d.wages)]
        made = [(d, self.journal.entry(d)) for d in bare]
        guarded = {entry.id for d, entry in made if self._is_guarded(d)}
        plain = [(d, entry) for d, entry in made if entry.id not in guarded]
        self._post(self._colleague, [entry for d, entry in plain if d.is_colleagues])
        self._approved([entry for _, entry in made if entry.id in guarded])
        self._post(self._owner, [entry for d, entry in plain if not d.is_colleagues])
        self.payroll.do([d for d in whole if d.wages is not None])
        if documents:
            last = documents[-1]
            day = last.wrong.day if isinstance(last, Storno) else last.day
            self._attach(day.replace(day=1), is_late=False)
        for document in documents:
            if isinstance(document, Document) and document.declared is not None:
                self._declare(document, document.declared)

    def save_draft(self, document: Document) -> None:
        """Leave a document as a draft that waits for the owner's approval."""
        if document.bill is None:
            ledger.save_draft(self._colleague, new_id(), self.journal.entry(document), submit=True)
        else:
            made = self.journal.invoices([document])
            invoices.save_invoices(self._colleague, new_id(), made, submit=True)

    def _invoices(self, documents: Sequence[Document | Storno]) -> None:
        """The month's invoices: last those that speak of another one, when that is posted.

        With them those that have the number of a wrong one, when that is taken back.
        """
        billed = [d for d in documents if isinstance(d, Document) and d.bill is not None]
        stornos = [found for found in documents if isinstance(found, Storno)]
        wrong = {id(storno.wrong) for storno in stornos}
        again = {storno.wrong.number for storno in stornos}
        made = list(zip(billed, self.journal.invoices(billed), strict=True))
        first = {
            id(d)
            for d in billed
            if id(d) in wrong or not (d.number in again or _speaks_of_another(d))
        }
        self._save([(d, one) for d, one in made if id(d) in first])
        ids = {id(d): one.invoice.id for d, one in made}
        for storno in stornos:
            day = storno.wrong.day
            ledger.reverse_entry(self._colleague, new_id(), ids[id(storno.wrong)], day, storno.text)
        self._save([(d, one) for d, one in made if id(d) not in first])

    def _save(self, made: Sequence[tuple[Document, Preview]]) -> None:
        """Post invoices, and remember those whose tax invoices are awaited."""
        for first in range(0, len(made), _BATCH_ENTRIES):
            group = [one for _, one in made[first : first + _BATCH_ENTRIES]]
            invoices.post_invoices(self._colleague, new_id(), group)
        for document, one in made:
            bill = document.bill
            if bill and bill.kind == "purchase" and bill.period and not one.invoice.vat_period:
                self._awaited.append((bill, one.invoice.id))

    def _attach(self, month: date, *, is_late: bool) -> None:
        """Attach the tax invoices that have come to the return of a month."""
        come = [x for x in self._awaited if x[0].period == month and x[0].is_late is is_late]
        if come:
            ids = [entry for _, entry in come]
            vat.set_period(self._owner, new_id(), ids, month)
            self._awaited = [x for x in self._awaited if x not in come]

    def _declare(self, document: Document, declared: Declared) -> None:
        """Prepare, file and settle a return; the numbers of the authority are plainly invented."""
        month = month_of(declared.month)
        if declared.is_correction:
            self._attach(declared.month, is_late=True)
        vat.prepare_return(self._owner, new_id(), vat.vat_return(self._owner, month))
        kept = [one for one in vat.returns(self._owner) if one.period == declared.month][-1]
        number = f"DEMO-{declared.month:%Y-%m}-{kept.sequence + 1}"
        vat.file_return(self._owner, new_id(), kept, declared.filed_on, number)
        found = vat.vat_return(self._owner, month)
        vat.settle_return(self._owner, new_id(), found, document.text)

    def _is_guarded(self, document: Document) -> bool:
        """Whether the company asks a second person for it: so much money goes out."""
        paid = Decimal(0)
        for line in document.postings:
            if line.role in self._money_roles:
                paid += -line.gel.amount if line.is_debit else line.gel.amount
        return paid > 0 and paid >= self._payments_from_gel

    def _post(self, books: Books, entries: Sequence[EntryDraft]) -> None:
        for first in range(0, len(entries), _BATCH_ENTRIES):
            ledger.post_entries(books, new_id(), entries[first : first + _BATCH_ENTRIES])

    def _approved(self, entries: Sequence[EntryDraft]) -> None:
        """Enter as the one person, approve as the other, post."""
        if not entries:
            return
        ids: tuple[EntryId, ...] = tuple(entry.id for entry in entries)
        ledger.post_entries(self._colleague, new_id(), entries)
        for draft in ledger.drafts(self._owner):
            ledger.decide_draft(self._owner, new_id(), draft, approve=True)
        ledger.post_drafts(self._colleague, new_id(), ids)


def _speaks_of_another(document: Document) -> bool:
    return document.bill is not None and bool(document.bill.corrects or document.bill.advances)
