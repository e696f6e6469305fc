"""Purchases made of what came through RS.ge: what belongs together, and what names mean."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

from app.core.books import Books
from app.core.changes import NOTHING, Changed, Topic
from app.core.ids import new_id, twin_of
from app.integrations import matching_rules, queries
from app.integrations import receiving_rules as rules
from app.integrations.records import Candidate, RsDocument, SuppliedName
from app.invoices import service as invoices
from app.invoices.records import InvoiceDraft, InvoiceKind, InvoiceLine, Saved
from app.ledger import service as ledger
from app.ledger.records import AccountId, EntryId, RegisterRow

_TOPICS = Topic.TAXES | Topic.EVENTS
_BEFORE, _AFTER = timedelta(days=184), timedelta(days=92)
_STANDARD, _WITHOUT = "P18", "PEX"


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferedDraft:
    """A purchase made of a tax invoice or waybill that came; nothing is kept yet.

    `unknown`: names of goods for which nothing was ever chosen; `supplier` is missing when no
    party has that number.
    """

    invoice: InvoiceDraft
    unknown: tuple[str, ...]
    supplier: UUID | None


def candidates(books: Books, document: RsDocument) -> tuple[Candidate, ...]:
    """What of the books, draft or posted, may be a document of RS.ge; the likeliest first."""
    day = document.day or ledger.company(books).starts_on
    first, last = day - _BEFORE, day + _AFTER
    rows = invoices.invoices(books, first, last, matching_rules.kinds_for(document))
    with books.read() as tx:
        known = queries.documents(tx, books.tenant, first - _BEFORE, last + _BEFORE, None)
    taken = {
        one.invoice_id
        for one in known
        if one.invoice_id is not None and one.kind == document.kind and one.id != document.id
    }
    return matching_rules.candidates(document, rows, taken)


def match(books: Books, request: UUID, document: RsDocument, invoice: UUID | None) -> Changed[UUID]:
    """Say which document of the books one of RS.ge is; `None` takes it back.

    A draft that awaits its tax invoice, as one made of a waybill does, takes the number of it.

    Raises: NotFound; Refused "rs.matched_already", "rs.match_kind", "invoice.number_again";
    Conflict when someone changed it meanwhile.
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
    topics = _TOPICS
    if invoice is not None and document.kind == "invoice" and document.is_incoming:
        topics |= _give_number(books, twin_of(request), document.number, invoice)
    return Changed(value=document.id, topics=topics)


def _give_number(books: Books, request: UUID, number: str, invoice: UUID) -> Topic:
    found = invoices.invoice(books, str(invoice))
    draft = invoices.draft_of(books, found)
    if found["state"] != "draft" or draft.number:
        return NOTHING
    numbered = replace(draft, number=number)
    return invoices.save_invoice(books, request, numbered, found["version"]).topics


def offer_draft(books: Books, document: RsDocument, made_as: UUID | None = None) -> OfferedDraft:
    """A purchase made of what came, with goods as they were understood before."""
    tin = document.seller_tin
    names = {one.name_key: one for one in _decided(books, tin)} if tin else {}
    codes = {known: code for code, known in ledger.register(books, "vat_codes").items()}
    supplier = _party(ledger.register_rows(books, "parties"), tin)
    lines: list[InvoiceLine] = []
    unknown: list[str] = []
    for given in document.lines:
        meant = names.get(rules.name_key(str(given["goods"])))
        if meant is None or not meant.is_decided:
            unknown.append(str(given["goods"]))
        lines.append(_line(given, meant, codes))
    day = document.day or ledger.company(books).starts_on
    is_invoice = document.kind == "invoice"
    made = InvoiceDraft(
        id=EntryId(new_id() if made_as is None else made_as),
        kind=InvoiceKind.PURCHASE,
        entry_date=day,
        tax_point=day,
        party_id=supplier,
        lines=tuple(lines),
        # A waybill is no tax invoice: the purchase waits for the number of that one.
        number=document.number if is_invoice else "",
        text="" if is_invoice else document.number,
        includes_vat=True,
    )
    return OfferedDraft(invoice=made, unknown=tuple(dict.fromkeys(unknown)), supplier=supplier)


def draft_purchase(books: Books, request: UUID, document: RsDocument) -> Changed[Saved]:
    """Keep a purchase made of what came as a draft, and match both.

    Raises: Refused with every fault of the invoice, "rs.matched_already"; Conflict.
    """
    offered = offer_draft(books, document, request)
    saved = invoices.save_invoice(books, request, offered.invoice)
    matched = match(books, twin_of(request), document, saved.value.id)
    return Changed(value=saved.value, topics=saved.topics | matched.topics)


def supplied_names(books: Books, supplier_tin: str = "") -> tuple[SuppliedName, ...]:
    """What suppliers (or one) call goods, and what that is here; undecided names come first."""
    decided = {one.key: one for one in _decided(books, supplier_tin)}
    found: dict[str, SuppliedName] = {}
    with books.read() as tx:
        rows = tx.rows("supplied_names", tenant=books.tenant, supplier_tin=supplier_tin or None)
    for row in rows:
        fresh = SuppliedName(
            supplier_tin=row.supplier_tin,
            supplier=row.supplier or "",
            name=row.name,
            name_key=rules.name_key(row.name),
            times=row.times,
            last_day=row.last_day,
        )
        known = found.get(fresh.key)
        if known is not None:
            days = [day for day in (known.last_day, fresh.last_day) if day is not None]
            fresh = replace(
                known, times=known.times + fresh.times, last_day=max(days, default=None)
            )
        found[fresh.key] = fresh
    suppliers = {one.supplier_tin: one.supplier for one in found.values()}
    for key, one in decided.items():
        seen = found.get(key)
        supplier = suppliers.get(one.supplier_tin, "")
        found[key] = replace(
            one,
            supplier=supplier,
            name=one.name or (seen.name if seen else one.name_key),
            times=0 if seen is None else seen.times,
            last_day=None if seen is None else seen.last_day,
        )
    order = sorted(found.values(), key=lambda one: (one.is_decided, one.supplier, one.name_key))
    return tuple(order)


def decide_name(books: Books, request: UUID, name: SuppliedName) -> Changed[int]:
    """Remember what one name of a supplier is; every later draft is made so.

    Raises: Conflict "rs.name_decided" when somebody decided meanwhile.
    """
    return _remember(books, request, name.supplier_tin, [_kept(name)])


def remember_names(
    books: Books, request: UUID, supplier_tin: str, draft: InvoiceDraft
) -> Changed[int]:
    """Remember what the supplier's names of goods became in a purchase that a person looked at."""
    codes = ledger.register(books, "vat_codes")
    names = {
        rules.name_key(line.text): {
            "name_key": rules.name_key(line.text),
            "name": line.text,
            "item_id": line.item_id,
            "account_id": line.account_id,
            "vat_code_id": codes.get(line.vat_code),
        }
        for line in draft.lines
        if line.text.strip()
    }
    return _remember(books, request, supplier_tin, list(names.values()))


def _remember(
    books: Books, request: UUID, supplier_tin: str, names: Sequence[Mapping[str, Any]]
) -> Changed[int]:
    with books.write() as tx:
        answer = tx.call(
            "remember_item_names",
            tenant=books.tenant,
            request=request,
            supplier_tin=supplier_tin,
            names=list(names),
        )
    return Changed(value=int(answer["names"]), topics=_TOPICS)


def _kept(name: SuppliedName) -> dict[str, Any]:
    return {
        "name_key": name.name_key,
        "name": name.name,
        "text": name.text,
        "item_id": name.item_id,
        "account_id": name.account_id,
        "vat_code_id": name.vat_code_id,
        "version": name.version,
    }


def _decided(books: Books, supplier_tin: str) -> tuple[SuppliedName, ...]:
    with books.read() as tx:
        rows = tx.rows("item_names", tenant=books.tenant, supplier_tin=supplier_tin or None)
    return tuple(
        SuppliedName(
            supplier_tin=row.supplier_tin,
            supplier="",
            name=row.name,
            name_key=row.name_key,
            account_id=row.account_id,
            vat_code_id=row.vat_code_id,
            item_id=row.item_id,
            text=row.text,
            version=row.version,
        )
        for row in rows
    )


def _line(
    given: Mapping[str, Any], meant: SuppliedName | None, codes: Mapping[UUID, str]
) -> InvoiceLine:
    # An advance counts nothing.
    quantity = Decimal(str(given["quantity"])) or Decimal(1)
    amount = Decimal(str(given["amount"]))
    code = "" if meant is None or meant.vat_code_id is None else codes.get(meant.vat_code_id, "")
    account = None if meant is None else meant.account_id
    return InvoiceLine(
        text=(meant.text if meant is not None else "") or str(given["goods"]),
        unit=str(given.get("unit") or ""),
        quantity=quantity,
        price=round(amount / quantity, 6),
        vat_code=code or _usual_code(given),
        item_id=None if meant is None else meant.item_id,
        account_id=None if account is None else AccountId(account),
    )


def _usual_code(given: Mapping[str, Any]) -> str:
    """By the tax of a tax invoice's line, or by what a waybill says of its goods."""
    if given.get("vat") is not None:
        is_taxed = Decimal(str(given["vat"])) > 0
    else:
        is_taxed = int(given.get("vat_type") or 0) == 0
    return _STANDARD if is_taxed else _WITHOUT


def _party(rows: Sequence[RegisterRow], tin: str) -> UUID | None:
    return next((row.id for row in rows if row.further.get("id_code") == tin and tin), None)
