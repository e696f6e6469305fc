"""Fetching what others sent through RS.ge, deciding about it, and comparing it with the books."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
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
from app.invoices.records import InvoiceDraft, InvoiceKind, InvoiceLine
from app.ledger import service as ledger
from app.ledger.records import AccountId, EntryId, RegisterRow

_TOPICS = Topic.TAXES | Topic.EVENTS
_YEAR = timedelta(days=366)
_STANDARD = "P18"


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferedDraft:
    """A purchase made of a tax invoice that came; nothing is kept yet.

    `unknown`: names of goods for which nothing was ever chosen; `supplier` is missing when no
    party has that number.
    """

    invoice: InvoiceDraft
    unknown: tuple[str, ...]
    supplier: UUID | None


def receive(
    books: Books, rs: RevenueService, first: date, last: date, *, waybills: bool = True
) -> Changed[Received]:
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
    known = {
        one.external_id
        for one in documents(books, first - _YEAR, last, incoming=True)
        if one.lines and one.kind == "invoice"
    }
    made = [
        rules.invoice_json(
            row, own_tin, () if row.id in known else rs.invoices.lines(row.id), incoming=True
        )
        for row in rs.invoices.bought(wanted).rows
    ]
    sold = rs.invoices.sold(wanted).rows
    made += [rules.invoice_json(row, own_tin, (), incoming=False) for row in sold]
    if waybills:
        listed = rs.waybills.received(WaybillFilter(created_from=start, created_to=end))
        made += [rules.waybill_json(row, incoming=True) for row in listed]
    with books.write() as tx:
        answer = tx.call("save_rs_documents", tenant=books.tenant, request=new_id(), documents=made)
    received = Received(
        fetched=int(answer["fetched"]), fresh=int(answer["fresh"]), matched=int(answer["matched"])
    )
    return Changed(value=received, topics=_TOPICS)


def documents(
    books: Books, first: date, last: date, *, incoming: bool | None = None
) -> tuple[RsDocument, ...]:
    """What RS.ge had of some days when it was last asked."""
    with books.read() as tx:
        return queries.documents(tx, books.tenant, first, last, incoming)


def match(books: Books, request: UUID, document: RsDocument, invoice: UUID | None) -> Changed[UUID]:
    """Say which document of the books one of RS.ge is; `None` takes it back.

    Raises: NotFound; Conflict when someone changed it meanwhile.
    """
    with books.write() as tx:
        tx.call(
            "match_rs_document",
            tenant=books.tenant,
            request=request,
            document=document.id,
            invoice=invoice,
            expected_version=document.version,
        )
    return Changed(value=document.id, topics=_TOPICS)


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


def offer_draft(books: Books, document: RsDocument) -> OfferedDraft:
    """A purchase made of a tax invoice that came, with goods as they were understood before."""
    tin = document.seller_tin
    with books.read() as tx:
        rows = tx.rows("item_names", tenant=books.tenant, supplier_tin=tin)
    names = {row.name_key: row for row in rows}
    codes = {known: code for code, known in ledger.register(books, "vat_codes").items()}
    supplier = _party(ledger.register_rows(books, "parties"), tin)
    lines: list[InvoiceLine] = []
    unknown: list[str] = []
    for given in document.lines:
        goods = str(given["goods"])
        meant = names.get(rules.name_key(goods))
        if meant is None:
            unknown.append(goods)
        vat, amount = Decimal(str(given.get("vat") or 0)), Decimal(str(given["amount"]))
        quantity = Decimal(str(given["quantity"]))
        code = "" if meant is None else codes.get(meant.vat_code_id, "")
        account = None if meant is None else meant.account_id
        lines.append(
            InvoiceLine(
                text=goods,
                unit=str(given.get("unit") or ""),
                quantity=quantity,
                price=round(amount / quantity, 6),
                vat_code=code or (_STANDARD if vat > 0 else ""),
                item_id=None if meant is None else meant.item_id,
                account_id=None if account is None else AccountId(account),
            )
        )
    day = document.day or ledger.company(books).starts_on
    made = InvoiceDraft(
        id=EntryId(new_id()),
        kind=InvoiceKind.PURCHASE,
        entry_date=day,
        tax_point=day,
        party_id=supplier,
        lines=tuple(lines),
        number=document.number,
        includes_vat=True,
    )
    return OfferedDraft(invoice=made, unknown=tuple(unknown), supplier=supplier)


def remember_names(
    books: Books, request: UUID, supplier_tin: str, draft: InvoiceDraft
) -> Changed[int]:
    """Remember what the supplier's names of goods became in a purchase that a person looked at."""
    codes = ledger.register(books, "vat_codes")
    names = {
        rules.name_key(line.text): {
            "name_key": rules.name_key(line.text),
            "item_id": line.item_id,
            "account_id": line.account_id,
            "vat_code_id": codes.get(line.vat_code),
        }
        for line in draft.lines
        if line.text.strip()
    }
    with books.write() as tx:
        answer = tx.call(
            "remember_item_names",
            tenant=books.tenant,
            request=request,
            supplier_tin=supplier_tin,
            names=list(names.values()),
        )
    return Changed(value=int(answer["names"]), topics=_TOPICS)


def differences(books: Books, first: date, last: date) -> tuple[Difference, ...]:
    """Where books and RS.ge, as it was last fetched, do not agree about tax invoices of a time."""
    bought = invoices.invoices(books, first, last, (InvoiceKind.PURCHASE,))
    purchases = {
        str(one.id): (one.entry_date, one.number or one.reference, one.party, one.gross)
        for one in bought
        if one.state == "posted" and one.vat
    }
    rows = [
        row for row in outbox(books) if first <= date.fromisoformat(str(row.payload["day"])) <= last
    ]
    return rules.differences(rows, documents(books, first, last), purchases)


def _party(rows: Sequence[RegisterRow], tin: str) -> UUID | None:
    return next((row.id for row in rows if row.further.get("id_code") == tin and tin), None)
