"""Invoices kept, corrected and posted, one or many. Each verb is one transaction."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from app.core import law
from app.core.books import Books
from app.core.changes import NOTHING as NO_TOPICS
from app.core.changes import Changed, Topic
from app.core.errors import QT_TRANSLATE_NOOP, NotFound, Problem, Refused, refuse_any
from app.core.ids import new_id
from app.core.messages import MESSAGES
from app.core.money import GEL, Money
from app.core.value_added import VatCode
from app.invoices import (
    entry_rules,
    import_rules,
    queries,
    rules,
    waybill_rules,
)
from app.invoices.import_rules import InvoicePlan
from app.invoices.records import (
    AdvanceLeft,
    Bindings,
    Calculated,
    InvoiceDraft,
    InvoiceKind,
    InvoiceRow,
    Preview,
    Saved,
    Shipment,
    UsedAdvance,
)
from app.ledger import service as ledger
from app.ledger.records import EntryId, ImportFile
from app.parties import service as parties
from app.parties.records import Party, PartyId

LAST_YEAR = 2199
_FEW_PARTIES = 20
_TOPICS = Topic.JOURNAL | Topic.BALANCES | Topic.DIMENSIONS | Topic.EVENTS


def bindings(books: Books, day: date) -> Bindings:
    """What invoices of a day need from the books: accounts by role, VAT codes, VAT status."""
    return Bindings(
        accounts=ledger.account_roles(books),
        codes=ledger.register(books, "vat_codes"),
        pays_vat=ledger.company(books).pays_vat_on(day),
    )


def _of_party(books: Books, bound: Bindings, party: Party | None) -> Bindings:
    """The same with the accounts that a party has of its own."""
    if party is None:
        return bound
    own = (
        party.receivable_account,
        party.payable_account,
        party.income_account,
        party.expense_account,
    )
    if not any(own):
        return bound
    known = {account.code: account.id for account in ledger.chart(books)}
    receivable, payable, income, expense = (known.get(code) for code in own)
    return replace(bound, receivable=receivable, payable=payable, income=income, expense=expense)


def rated(books: Books, draft: InvoiceDraft) -> InvoiceDraft:
    """The invoice with the National Bank's rate of its tax point, where it names none."""
    if draft.currency == GEL or draft.rate is not None:
        return draft
    return replace(draft, rate=ledger.rate_on(books, draft.currency, draft.tax_point))


def preview(books: Books, draft: InvoiceDraft, bound: Bindings | None = None) -> Preview:
    """What posting the invoice will do: its amounts, the law they follow, and its entry.

    Without a day due of its own it is due by the terms of its party.

    Raises: Refused with every fault of the invoice.
    """
    party = None if draft.party_id is None else parties.party(books, PartyId(draft.party_id))
    return _preview(books, draft, bound or bindings(books, draft.tax_point), party)


def previews(books: Books, drafts: Sequence[InvoiceDraft]) -> tuple[Preview, ...]:
    """What posting each of these invoices will do; the books are asked once for all of them.

    Raises: Refused with every fault of the first that has any; NotFound "party.not_found".
    """
    if not drafts:
        return ()
    one = bindings(books, drafts[0].tax_point)
    company = ledger.company(books)
    named = {draft.party_id for draft in drafts if draft.party_id is not None}
    known: dict[UUID, Party] = {}
    if len(named) > _FEW_PARTIES:
        known = {party.id: party for party in parties.parties(books) if party.id is not None}
    made = []
    for draft in drafts:
        if draft.party_id is not None and draft.party_id not in known:
            known[draft.party_id] = parties.party(books, PartyId(draft.party_id))
        bound = replace(one, pays_vat=company.pays_vat_on(draft.tax_point))
        party = None if draft.party_id is None else known[draft.party_id]
        made.append(_preview(books, draft, bound, party))
    return tuple(made)


def _preview(books: Books, draft: InvoiceDraft, bound: Bindings, party: Party | None) -> Preview:
    bound = _of_party(books, bound, party)
    draft = rated(books, draft)
    if draft.due_day is None and party is not None:
        draft = replace(draft, due_day=rules.due_by_terms(draft, party.terms_days))
    refuse_any(rules.check(draft, bound.pays_vat, tuple(bound.codes)))
    calculated = rules.calculate(draft, law.rates("vat"), bound.pays_vat)
    return Preview(
        invoice=draft,
        calculated=calculated,
        entry=entry_rules.entry_of(draft, calculated, bound),
    )


def check(draft: InvoiceDraft, bound: Bindings) -> tuple[Problem, ...]:
    """What is wrong with an invoice as it is typed, without asking the books."""
    return rules.check(draft, bound.pays_vat, tuple(bound.codes))


def check_waybill(shipment: Shipment) -> tuple[Problem, ...]:
    """What RS.ge would refuse of a waybill, without asking it."""
    return tuple(waybill_rules.check(shipment))


def due_by_terms(draft: InvoiceDraft, terms_days: int | None) -> date | None:
    """When an invoice is due by the terms of its party, where it names no day itself."""
    return rules.due_by_terms(draft, terms_days)


def calculate(draft: InvoiceDraft, pays_vat: bool) -> Calculated:
    """What an invoice comes to while it is typed, without asking the books.

    Raises: Refused "law.rate_unknown"; NotFound "vat.code_unknown".
    """
    return rules.calculate(draft, law.rates("vat"), pays_vat)


def codes_for(kind: InvoiceKind, bound: Bindings) -> tuple[VatCode, ...]:
    """The VAT codes that a line of such a document may carry, the usual one first."""
    return rules.codes_for(kind, bound.codes.keys(), bound.pays_vat)


def save_invoice(
    books: Books,
    request: UUID,
    draft: InvoiceDraft,
    expected_version: int | None = None,
    submit: bool = False,
) -> Changed[Saved]:
    """Keep an invoice and the draft of its entry; with `submit` it goes to approval.

    Raises: Refused with every fault, or "invoice.number_again" for a supplier's number that is
    entered already; Conflict when someone changed it meanwhile.
    """
    bound = bindings(books, draft.tax_point)
    made = preview(books, draft, bound)
    with books.write() as tx:
        answer = tx.call(
            "save_invoice",
            tenant=books.tenant,
            request=request,
            **queries.saving(made, bound.codes, expected_version, submit),
        )
    return Changed(value=saved_of(answer), topics=Topic.JOURNAL | Topic.DIMENSIONS | Topic.EVENTS)


def post_invoice(
    books: Books, request: UUID, draft: InvoiceDraft, expected_version: int | None = None
) -> Changed[Saved]:
    """Keep and post an invoice in one transaction: entry, VAT records and balances with it.

    Where the approval rules ask for a second person it is left submitted, and the state says so.

    Raises: Refused with every fault; Conflict when someone changed it meanwhile.
    """
    bound = bindings(books, draft.tax_point)
    made = preview(books, draft, bound)
    given = queries.given([made], bound.codes)
    if expected_version is not None:
        given["versions"] = (expected_version,)
    return Changed(value=_posted(books, request, given)[0], topics=_TOPICS)


def post_invoices(
    books: Books, request: UUID, made: Sequence[Preview]
) -> Changed[tuple[Saved, ...]]:
    """Keep and post many new invoices in one transaction, all or none.

    Where the approval rules ask for a second person for one, all are left submitted.

    Raises: as `post_invoice`.
    """
    codes = ledger.register(books, "vat_codes")
    given = queries.given(made, codes)
    return Changed(value=_posted(books, request, given), topics=_TOPICS)


def _posted(books: Books, request: UUID, given: Mapping[str, Any]) -> tuple[Saved, ...]:
    with books.write() as tx:
        done = tx.call("post_invoices", tenant=books.tenant, request=request, **given)
    known = {UUID(str(item["id"])): item for item in done["entries"]}
    found = [known[item["id"]] for item in given["invoices"]]
    if done["state"] == "submitted":
        return tuple(saved_of(item) for item in found)
    return tuple(
        saved_of({"id": item["id"], "reference": item["number"], "state": done["state"]})
        for item in found
    )


def save_invoices(
    books: Books, request: UUID, made: Sequence[Preview], submit: bool = False
) -> Changed[tuple[Saved, ...]]:
    """Keep many new invoices as drafts, all or none; with `submit` they go to approval.

    Raises: as `save_invoice`.
    """
    codes = ledger.register(books, "vat_codes")
    given = queries.given(made, codes)
    with books.write() as tx:
        answer = tx.call(
            "save_invoices", tenant=books.tenant, request=request, **given, submit=submit
        )
    topics = Topic.JOURNAL | Topic.DIMENSIONS | Topic.EVENTS
    return Changed(value=tuple(saved_of(item) for item in answer), topics=topics)


def plan_import(books: Books, file: ImportFile) -> InvoicePlan:
    """The invoices of a file and every fault of it; nothing is kept."""
    accounts = {x.code: x.id for x in ledger.chart(books) if x.is_postable and x.is_active}
    names = ("parties", "items", "cost_centres", "warehouses")
    known = import_rules.Known(
        accounts=accounts, **{name: ledger.register(books, name) for name in names}
    )
    plan = import_rules.plan_import(file.table, known, UUID(hex=file.sha256[:32]))
    found = list(plan.problems)
    bound: dict[date, Bindings] = {}
    unread = {problem.row for problem in plan.problems}
    for made, rows in zip(plan.invoices, plan.rows, strict=True):
        if unread.intersection(rows):
            continue
        day = made.tax_point
        bound[day] = bound.get(day) or bindings(books, day)
        problems = rules.check(rated(books, made), bound[day].pays_vat, tuple(bound[day].codes))
        for problem in problems:
            at = 0 if problem.row is None else problem.row - 1
            found.append(replace(problem, row=rows[at]))
    return replace(plan, problems=tuple(sorted(found, key=lambda one: one.row or 0)))


def import_invoices(
    books: Books, request: UUID, file: ImportFile, commit: bool
) -> Changed[tuple[Saved, ...]]:
    """Bring in a file of invoices, whole or not at all; without `commit` it is only checked.

    Posted where the approval rules allow, else all are left submitted.

    Raises: Refused "import.faults" with every fault by row and column, or as `post_invoice`.
    """
    plan = plan_import(books, file)
    if plan.problems or not plan.invoices:
        raise Refused(
            "import.faults",
            QT_TRANSLATE_NOOP(
                "app", "Nothing of the file was brought in: {count} {count:fault|faults}."
            ),
            plan.problems,
            count=len(plan.problems),
        )
    if not commit:
        return Changed(value=(), topics=NO_TOPICS)
    if _is_there(books, plan.invoices[0]):
        raise Refused(
            "import.file_known",
            QT_TRANSLATE_NOOP("app", "{file} was brought in already. Nothing was done again."),
            file=file.name,
        )
    return post_invoices(books, request, previews(books, plan.invoices))


def _is_there(books: Books, draft: InvoiceDraft) -> bool:
    try:
        invoice(books, str(draft.id))
    except NotFound:
        return False
    return True


def correct_invoice(
    books: Books, request: UUID, invoice: EntryId, day: date | None = None
) -> Changed[Saved]:
    """Begin the correction of a posted invoice: an editable copy, kept as a draft.

    Raises: Refused when it is reversed or its correction begun; NotFound.
    """
    with books.write() as tx:
        answer = tx.call(
            "correct_invoice",
            tenant=books.tenant,
            request=request,
            invoice=invoice,
            draft=request,
            day=day,
        )
    return Changed(value=saved_of(answer), topics=_TOPICS)


def drop_invoice(books: Books, request: UUID, invoice: EntryId, version: int) -> Changed[None]:
    """Throw an invoice that is not posted away, with the draft of its entry.

    Raises: Conflict when someone changed it meanwhile; NotFound.
    """
    with books.write() as tx:
        tx.call(
            "drop_draft",
            tenant=books.tenant,
            request=request,
            draft=invoice,
            expected_version=version,
        )
    return Changed(value=None, topics=_TOPICS)


def invoice(books: Books, reference: str) -> dict[str, Any]:
    """An invoice whole: by the number, the short reference or the id of its entry.

    Raises: NotFound "invoice.not_found".
    """
    with books.read() as tx:
        found: dict[str, Any] = tx.call("invoice", tenant=books.tenant, reference=reference)
    return found


def draft_of(books: Books, found: Mapping[str, Any]) -> InvoiceDraft:
    """The invoice of what `invoice` shows, to be changed."""
    codes = {known: code for code, known in ledger.register(books, "vat_codes").items()}
    return queries.drafted(found, codes)


def copy_of(books: Books, reference: str, day: date) -> InvoiceDraft:
    """A new invoice like one that is there, dated as given; nothing is kept yet.

    Raises: NotFound "invoice.not_found".
    """
    old = draft_of(books, invoice(books, reference))
    return replace(
        old,
        id=EntryId(new_id()),
        number="",
        entry_date=day,
        tax_point=day,
        vat_period=None,
        due_day=None,
        rate=None,
        replaces_id=None,
        advances=(),
        waybill=None,
    )


def credit_of(books: Books, reference: str, day: date) -> InvoiceDraft:
    """A credit note that takes a whole invoice back; lines are then lowered or left out.

    Raises: NotFound "invoice.not_found".
    """
    old = draft_of(books, invoice(books, reference))
    kind = InvoiceKind.SALE_CREDIT if old.kind.is_output else InvoiceKind.PURCHASE_CREDIT
    return replace(
        copy_of(books, reference, day),
        kind=kind,
        corrects_id=old.id,
        rate=old.rate,
        # A sale goes back against returns, not against the income it was; a purchase as it came.
        lines=tuple(
            replace(line, account_id=None) if kind is InvoiceKind.SALE_CREDIT else line
            for line in old.lines
        ),
    )


def invoices(
    books: Books, first: date, last: date, kinds: Sequence[InvoiceKind] = ()
) -> tuple[InvoiceRow, ...]:
    """Invoices of days from first to last, both included: drafts and posted ones."""
    with books.read() as tx:
        return queries.invoices(tx, books.tenant, first, last, kinds)


def advances_left(books: Books, party: UUID) -> tuple[AdvanceLeft, ...]:
    """Posted advances of a party that deliveries have not used up, oldest first."""
    with books.read() as tx:
        return queries.advances_left(tx, books.tenant, party)


def use_advance(advance: AdvanceLeft, gross: Decimal) -> UsedAdvance:
    """So much of an advance used up, with the VAT that is released with it.

    Raises: Refused "invoice.advance_exceeded" when less is left.
    """
    if gross > advance.gross_left:
        raise Refused(
            "invoice.advance_exceeded",
            MESSAGES["invoice.advance_exceeded"],
            number=advance.reference,
        )
    vat = rules.vat_of_part(
        Money(advance.gross),
        Money(advance.vat),
        Money(gross),
        Money(advance.gross_left),
        Money(advance.vat_left),
    )
    return UsedAdvance(advance_id=advance.id, gross=gross, vat=vat.amount)


def saved_of(answer: Mapping[str, Any]) -> Saved:
    """What was kept or posted, as the database answers."""
    return Saved(
        id=EntryId(UUID(str(answer["id"]))),
        reference=str(answer["reference"]),
        state=str(answer["state"]),
        version=answer.get("version"),
    )
