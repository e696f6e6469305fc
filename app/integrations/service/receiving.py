"""Fetching what others sent through RS.ge, deciding about it, and comparing it with the books."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from uuid import UUID

from app.core.books import Books
from app.core.changes import Changed, Topic
from app.core.dates import TBILISI
from app.core.ids import new_id
from app.integrations import queries
from app.integrations import receiving_rules as rules
from app.integrations.records import (
    Difference,
    InvoiceFilter,
    Received,
    RsDocument,
    WaybillFilter,
)
from app.integrations.service.connection import RevenueService
from app.integrations.service.outbox import outbox, rs_choice
from app.invoices import service as invoices
from app.invoices.records import InvoiceKind

_TOPICS = Topic.TAXES | Topic.EVENTS
_YEAR = timedelta(days=366)


def receive(books: Books, rs: RevenueService, first: date, last: date) -> Changed[Received]:
    """Fetch tax invoices, issued and received, and waybills received, of some days; keep them.

    What has number, supplier and amount of a purchase is matched with it by itself.

    Raises: those of the wire; nothing is kept then.
    """
    start = datetime(first.year, first.month, first.day, tzinfo=TBILISI)
    end = datetime(last.year, last.month, last.day, tzinfo=TBILISI) + timedelta(days=1)
    own_tin = rs_choice(books).id_code
    wanted = InvoiceFilter(
        registered_from=start,
        registered_to=end,
        operation_from=start - _YEAR,
        operation_to=end,
    )
    kept = [one for one in documents(books, first - _YEAR, last, incoming=True) if one.lines]
    known = {one.external_id for one in kept if one.kind == "invoice"}
    # A list of waybills has no goods: each is read whole, once.
    goods = {one.external_id for one in kept if one.kind == "waybill"}
    made = [
        rules.invoice_json(
            row, own_tin, () if row.id in known else rs.invoices.lines(row.id), incoming=True
        )
        for row in rs.invoices.bought(wanted).rows
    ]
    sold = rs.invoices.sold(wanted).rows
    made += [rules.invoice_json(row, own_tin, (), incoming=False) for row in sold]
    listed = rs.waybills.received(WaybillFilter(created_from=start, created_to=end))
    made += [
        rules.waybill_json(row if row.id in goods else rs.waybills.get(row.id), incoming=True)
        for row in listed
    ]
    with books.write() as tx:
        answer = tx.call("save_rs_documents", tenant=books.tenant, request=new_id(), documents=made)
    received = Received(
        fetched=int(answer["fetched"]),
        fresh=int(answer["fresh"]),
        matched=int(answer["matched"]),
        changed=int(answer["changed"]),
    )
    return Changed(value=received, topics=_TOPICS)


def documents(
    books: Books, first: date, last: date, *, incoming: bool | None = None
) -> tuple[RsDocument, ...]:
    """What RS.ge had of some days when it was last asked."""
    with books.read() as tx:
        return queries.documents(tx, books.tenant, first, last, incoming)


def accept(books: Books, request: UUID, document: UUID) -> Changed[UUID]:
    """Accept a tax invoice, its correction or its cancelling; the next sender does it.

    Raises: Refused "rs.asked_already"; NotFound.
    """
    return _ask(books, request, document, "accept", {})


def reject(books: Books, request: UUID, document: UUID, reason: str) -> Changed[UUID]:
    """Send a tax invoice back with a reason; the next sender does it.

    Raises: Refused "rs.ask_lacks", "rs.asked_already"; NotFound.
    """
    return _ask(books, request, document, "reject", {"reason": reason})


def attach(
    books: Books, request: UUID, document: UUID, declaration: str, period: date
) -> Changed[UUID]:
    """Attach a tax invoice to the declaration of a month; the purchase then belongs to its return.

    Raises: Refused "rs.ask_lacks", "rs.asked_already"; NotFound.
    """
    given = {"declaration": declaration, "period": period.isoformat()}
    return _ask(books, request, document, "attach", given)


def _ask(
    books: Books, request: UUID, document: UUID, action: str, payload: dict[str, str]
) -> Changed[UUID]:
    with books.write() as tx:
        answer = tx.call(
            "ask_rs",
            tenant=books.tenant,
            request=request,
            document=document,
            action=action,
            payload=payload,
        )
    return Changed(value=UUID(str(answer["id"])), topics=_TOPICS)


def differences(books: Books, first: date, last: date) -> tuple[Difference, ...]:
    """Where books and RS.ge, as it was last fetched, do not agree about tax invoices of a time."""
    bought = invoices.invoices(books, first, last, (InvoiceKind.PURCHASE,))
    purchases = {
        str(one.id): (one.entry_date, one.number or one.reference, one.party, one.gross)
        for one in bought
        # A supplier from abroad, whose tax is not asked for, issues no tax invoice here.
        if one.state == "posted" and one.gross != one.net
    }
    rows = [
        row for row in outbox(books) if first <= date.fromisoformat(str(row.payload["day"])) <= last
    ]
    return rules.differences(rows, documents(books, first, last), purchases)
