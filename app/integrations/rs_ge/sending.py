"""Sending without doubles: every document carries our mark, and is looked for before a resend.

`Courier` tells how. Whoever calls keeps when a document was first and last tried (`Tried`).
"""

from __future__ import annotations

import base64
import time
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import TypeVar
from uuid import UUID, uuid5

from app.core.dates import Clock, utc_now
from app.core.errors import QT_TRANSLATE_NOOP, Conflict, NotFound, Unavailable
from app.integrations.records import (
    BUYER_MOVES,
    SELLER_MOVES,
    CorrectionKind,
    Delivered,
    Document,
    DocumentDraft,
    DocumentFilter,
    Found,
    InvoiceDraft,
    InvoiceFilter,
    InvoiceLine,
    InvoiceList,
    InvoiceRow,
    InvoiceStatus,
    ListType,
    Trace,
    Waybill,
    WaybillDraft,
    WaybillFilter,
    WaybillStatus,
)
from app.integrations.rs_ge.documents import Documents
from app.integrations.rs_ge.faults import said_no
from app.integrations.rs_ge.invoices import UNIT_UNKNOWN, Invoices
from app.integrations.rs_ge.lookups import LookUps
from app.integrations.rs_ge.seen import Seen
from app.integrations.rs_ge.values import noon
from app.integrations.rs_ge.waybills import Waybills

_DAY = timedelta(days=1)
_POLLS = 5
_PASSES = 3
# What the service may make of a total by rounding each line in its own way. Units: GEL.
_ROUNDING = Decimal(1)

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True, kw_only=True)
class Tried:
    """Earlier tries to send a document: when the first began and when the last one ended.

    To be kept *before* a try begins, so that a program that dies in its middle has tried too.
    `is_settled`: the last try surely did nothing more (it was refused, or never arrived).
    """

    first_at: datetime
    last_at: datetime
    is_settled: bool = False


def mark_of(our_id: UUID) -> str:
    """The mark of a document of ours: 64 bits of its id, as it stands in comments."""
    return "[DV-" + base64.b32encode(our_id.bytes[:8]).decode().rstrip("=") + "]"


def with_mark(text: str, our_id: UUID) -> str:
    """A comment with our mark first, where nothing that shortens it can cut it off."""
    return f"{mark_of(our_id)} {text}".strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class Courier:
    """Finds and delivers the documents of one company. `settle_s` as in the settings.

    A write without an answer may have been done, and SOAP has no idempotency key. So each document
    carries a short mark made of our id - in COMMENT of a waybill, in the note of an invoice (NOTES
    of its lists; `overhead_no` stays the waybill's), in `overhead_no` of an advance (which has
    no waybill, and whose operation takes no note), in INV_COMMENT of a tax document - and one
    that was tried is never sent again before the service's own lists have been read:

    * not before `settle_s` after the last try: a request may still be under way inside the service;
    * by date ranges alone, with a day to spare for other clocks; the service's filters by text or
      party are not trusted, a filter that fails to find would make a double;
    * FOUND goes on where the earlier try ended (missing lines, sending), ABSENT may be sent,
      UNSURE (the service did not send the column with our mark, and something there looks like
      ours) is for a person: nothing is sent;
    * eAPI: first the result of our TransactionId, then the list; a resend carries the same
      TransactionId, so that a service that honours it makes no double either;
    * further drafts with the same mark (a request replayed on its way) are deleted, and the lines
      of an invoice are read back and made equal to ours before it is sent: the legal step.
    """

    look_ups: LookUps
    waybills: Waybills
    invoices: Invoices
    documents: Documents
    settle_s: int
    poll_ms: int = 1000
    clock: Clock = utc_now
    _waybills_seen: Seen[tuple[Waybill, ...]] = field(default_factory=lambda: Seen(utc_now))
    _invoices_seen: Seen[InvoiceList] = field(default_factory=lambda: Seen(utc_now))

    def find_waybill(self, our_id: UUID, draft: WaybillDraft, tried: Tried) -> Found:
        """What the list of waybills says about ours, by the mark in its comment.

        Raises: Unavailable "rs.too_early".
        """
        first, last = self._range(tried)
        rows = self._waybills_seen.read(
            "waybills",
            first,
            self._ready(tried),
            lambda since: self.waybills.sent(WaybillFilter(created_from=since, created_to=last)),
        )
        mark = mark_of(our_id)
        known = [
            row
            for row in rows
            if row.status != WaybillStatus.DELETED and _could_be(row, draft, mark)
        ]
        # Lists may leave the comment out; single waybills have it.
        whole = [self.waybills.get(row.id) if row.comment is None else row for row in known]
        ours = [row for row in whole if mark in (row.comment or "")]
        unsure = [row.id for row in whole if row.comment is None]
        return _found(ours, unsure, _waybill_place, lambda row: row.status == WaybillStatus.DRAFT)

    def find_invoice(self, our_id: UUID, draft: InvoiceDraft, tried: Tried) -> Found:
        """What the list of sold invoices says about ours, by the mark in its note.

        Raises: Unavailable "rs.too_early".
        """
        first, last = self._range(tried)
        listed = self._invoices_seen.read(
            draft.day,
            first,
            self._ready(tried),
            lambda since: self.invoices.sold(
                InvoiceFilter(
                    registered_from=since,
                    registered_to=last,
                    operation_from=noon(draft.day - _DAY),
                    operation_to=noon(draft.day + _DAY),
                )
            ),
        )
        rows = [row for row in listed.rows if row.status != InvoiceStatus.DELETED]
        mark = mark_of(our_id)
        ours = [row for row in rows if mark in f"{row.notes or ''} {row.waybill_number or ''}"]
        unsure = []
        if ("OVERHEAD_NO" if draft.is_advance else "NOTES") not in listed.columns:
            unsure = [row.id for row in rows if row.party_tin in (draft.buyer_tin, None)]
        return _found(ours, unsure, _invoice_place, lambda row: row.status == InvoiceStatus.DRAFT)

    def find_document(self, our_id: UUID, draft: DocumentDraft, tried: Tried) -> Found:
        """What eAPI says about ours: by our TransactionId, then by the mark in its comment.

        Raises: Unavailable "rs.too_early".
        """
        self._range(tried)
        saved = self._polled(_transaction(our_id, "save"), None)
        rows = self.documents.list(
            DocumentFilter(
                type=ListType.ISSUED,
                operation_from=draft.operation_at - _DAY,
                operation_to=draft.operation_at + _DAY,
            )
        )
        if saved is not None and all(row.id != saved for row in rows):
            rows = (*rows, Document(id=saved))
        mark = mark_of(our_id)
        read = [
            self._document(row.id) for row in rows if row.id == saved or _could_be(row, draft, mark)
        ]
        whole = [row for row in read if row is not None]
        ours = [row for row in whole if row.id == saved or mark in (row.comment or "")]
        unsure = [row.id for row in whole if row.comment is None and row.id != saved]
        return _found(ours, unsure, _document_place, lambda row: row.activated_at is None)

    def deliver_waybill(
        self, our_id: UUID, draft: WaybillDraft, tried: Tried | None = None
    ) -> Delivered:
        """Bring a waybill to the service once and activate it; may be called again after any fault.

        Raises: Conflict "rs.unsure", "rs.undone_there"; Unavailable "rs.too_early"; those of the
        wire, after which the caller comes back with `tried`.
        """
        found = None if tried is None else _sure(self.find_waybill(our_id, draft, tried))
        if found is None or found.id is None:
            marked = replace(draft, comment=with_mark(draft.comment, our_id))
            waybill_id, status, number = self.waybills.save(marked).id, WaybillStatus.DRAFT, ""
        else:
            waybill_id, number = found.id, found.number
            status = WaybillStatus(found.status or 0)
            self._drop(found.surplus, self.waybills.delete)
        if status == WaybillStatus.CANCELLED:
            raise _undone(waybill_id)
        if status == WaybillStatus.DRAFT:
            number, status = self.waybills.send(waybill_id), WaybillStatus.ACTIVE
        there = found is not None and found.id is not None
        return Delivered(id=waybill_id, number=number, status=int(status), was_there=there)

    def deliver_invoice(
        self, our_id: UUID, draft: InvoiceDraft, tried: Tried | None = None
    ) -> Delivered:
        """Bring a VAT invoice to the service once, whole, and send it to the buyer.

        Raises: as `deliver_waybill`; Conflict "rs.lines_differ".
        """
        found = None if tried is None else _sure(self.find_invoice(our_id, draft, tried))
        if found is None or found.id is None:
            buyer = self.look_ups.un_id(self.invoices.own, draft.buyer_tin)
            marked = replace(draft, note=with_mark(draft.note, our_id))
            if draft.is_advance:
                marked = replace(draft, waybill_number=mark_of(our_id))
            invoice_id = self.invoices.save_head(marked, buyer)
            status = InvoiceStatus.DRAFT
        else:
            invoice_id, status = found.id, InvoiceStatus(found.status or 0)
            self._drop(found.surplus, self.invoices.delete)
        if status in (InvoiceStatus.CANCELLED, InvoiceStatus.CANCEL_ASKED):
            raise _undone(invoice_id)
        if status == InvoiceStatus.DRAFT:
            self._complete(invoice_id, draft.lines)
            self.invoices.send(invoice_id)
        head = self.invoices.get(invoice_id)
        there = found is not None and found.id is not None
        return Delivered(
            id=invoice_id, number=head.shown_number, status=head.status, was_there=there
        )

    def deliver_correction(
        self,
        invoice_id: int,
        kind: CorrectionKind,
        lines: tuple[InvoiceLine, ...],
        tried: Tried | None = None,
    ) -> Delivered:
        """Correct a confirmed invoice once: make its correction, give it these lines, send it.

        An invoice has one live correction, so none carries a mark: it is asked for by the invoice.
        Raises: as `deliver_invoice`; Conflict "rs.correction_there" when somebody else made one.
        """
        if tried is not None:
            self._range(tried)
        live = self.invoices.live_correction(invoice_id)
        if live is not None and tried is None:
            raise Conflict(
                "rs.correction_there",
                QT_TRANSLATE_NOOP(
                    "app",
                    "Invoice {number} has a correction at the Revenue Service already. Take that "
                    "one in, and correct it if need be.",
                ),
                number=str(invoice_id),
            )
        correction = self.invoices.correct(invoice_id, kind) if live is None else live
        if self.invoices.get(correction).status == InvoiceStatus.CORRECTION_DRAFT:
            self._complete(correction, lines)
            self.invoices.send_correction(correction)
        head = self.invoices.get(correction)
        return Delivered(
            id=correction, number=head.shown_number, status=head.status, was_there=live is not None
        )

    def move_invoice(
        self, invoice_id: int, target: InvoiceStatus, tried: Tried | None = None
    ) -> InvoiceStatus:
        """Bring an invoice to a status, as seller or buyer, unless it stands there already.

        Raises: Conflict "rs.not_done" when no move of ours leads there; Unavailable "rs.too_early".
        """
        if tried is not None:
            self._range(tried)
        head = self.invoices.get(invoice_id)
        status = InvoiceStatus(head.status)
        is_sold = head.seller_un_id == self.invoices.own.un_id
        if status == target:
            return status
        if (status, target) not in (SELLER_MOVES if is_sold else BUYER_MOVES):
            raise said_no("change_invoice_status", invoice_id)
        (self.invoices.move if is_sold else self.invoices.accept)(invoice_id, target)
        return target

    def deliver_document(
        self, our_id: UUID, draft: DocumentDraft, tried: Tried | None = None
    ) -> Delivered:
        """Bring a tax document to eAPI once and activate it.

        Raises: as `deliver_waybill`; Unavailable "rs.still_saving".
        """
        found = None if tried is None else _sure(self.find_document(our_id, draft, tried))
        if found is None or found.id is None:
            marked = replace(draft, comment=with_mark(draft.comment, our_id))
            document_id = self._saved(marked, _transaction(our_id, "save"))
        else:
            document_id = found.id
            self._drop(found.surplus, self.documents.delete)
        document = self.documents.get(document_id)
        if document.cancelled_at is not None:
            raise _undone(document_id)
        if document.activated_at is None:
            self.documents.activate(document_id, _transaction(our_id, "activate"))
            document = self.documents.get(document_id)
        there = found is not None and found.id is not None
        return Delivered(
            id=document_id,
            number=f"{document.series or ''}{document.number or ''}",
            status=document.seller_action or 0,
            was_there=there,
        )

    def _saved(self, draft: DocumentDraft, transaction: UUID) -> int:
        """Save, and wait a little for the id."""
        document_id = self._polled(transaction, self.documents.save(draft, transaction).id)
        if document_id is not None:
            return document_id
        raise Unavailable(
            "rs.still_saving",
            QT_TRANSLATE_NOOP(
                "app",
                "The Revenue Service has taken the document and is still saving it. Its number is "
                "asked for again in a while.",
            ),
        )

    def _polled(self, transaction: UUID, document_id: int | None) -> int | None:
        """The id of what is saved under a transaction, asked for a few times."""
        for _ in range(_POLLS):
            if document_id is not None:
                break
            time.sleep(self.poll_ms / 1000)
            document_id = self.documents.saved_id(transaction)
        return document_id

    def _document(self, document_id: int) -> Document | None:
        """A document, or `None` when it was deleted meanwhile."""
        try:
            return self.documents.get(document_id)
        except NotFound:
            return None

    def _complete(self, invoice_id: int, lines: tuple[InvoiceLine, ...]) -> None:
        """Make the lines at the service equal to ours: add what is missing, take out what is more.

        Raises: Conflict "rs.lines_differ" when the service goes on showing others.
        """
        wanted = Counter(_line_key(line) for line in lines)
        for last in (False,) * (_PASSES - 1) + (True,):
            there = self.invoices.lines(invoice_id)
            missing = wanted.copy()
            surplus: list[int] = []
            for line in there:
                if missing[_line_key(line)] > 0:
                    missing[_line_key(line)] -= 1
                else:
                    surplus.append(line.id)
            if not surplus and not missing.total():
                return
            if last:
                break
            for line_id in surplus:
                self.invoices.delete_line(invoice_id, line_id)
            for line in lines:
                if missing[_line_key(line)] > 0:
                    missing[_line_key(line)] -= 1
                    self.invoices.save_line(invoice_id, line)
        raise Conflict(
            "rs.lines_differ",
            QT_TRANSLATE_NOOP(
                "app",
                "The Revenue Service shows other lines for invoice {number} than were given to it,"
                " so it was not sent. Compare both.",
            ),
            number=str(invoice_id),
        )

    def _drop(self, ids: Iterable[int], delete: Callable[[int], None]) -> None:
        for one in ids:
            delete(one)

    def _ready(self, tried: Tried) -> datetime:
        """From when on lists of the service show what the last try did."""
        return tried.last_at + timedelta(seconds=0 if tried.is_settled else self.settle_s)

    def _range(self, tried: Tried) -> tuple[datetime, datetime]:
        """From a day before the first try to a day from now, once the last try has settled."""
        now, ready = self.clock(), self._ready(tried)
        if now < ready:
            raise Unavailable(
                "rs.too_early",
                QT_TRANSLATE_NOOP(
                    "app",
                    "An earlier try may still be under way at the Revenue Service. It is "
                    "looked up again in {seconds} {seconds:second|seconds}.",
                ),
                seconds=max(1, int((ready - now).total_seconds())),
            )
        return tried.first_at.astimezone(UTC) - _DAY, now + _DAY


def _found(
    ours: list[Item],
    unsure: list[int],
    place: Callable[[Item], tuple[int, int, str]],
    is_draft: Callable[[Item], bool],
) -> Found:
    """The one that stands furthest of ours, and the drafts beside it."""
    if not ours:
        trace = Trace.UNSURE if unsure else Trace.ABSENT
        return Found(trace=trace, candidates=tuple(unsure))
    best = min(ours, key=lambda one: (is_draft(one), place(one)[0]))
    document_id, status, number = place(best)
    surplus = tuple(place(one)[0] for one in ours if is_draft(one) and one is not best)
    return Found(trace=Trace.FOUND, id=document_id, status=status, number=number, surplus=surplus)


def _waybill_place(row: Waybill) -> tuple[int, int, str]:
    return row.id, row.status or 0, row.number or ""


def _invoice_place(row: InvoiceRow) -> tuple[int, int, str]:
    number = f"{row.series or ''} {row.number.zfill(7)}".strip() if row.number else ""
    return row.id, row.status or 0, number


def _document_place(row: Document) -> tuple[int, int, str]:
    return row.id, row.seller_action or 0, f"{row.series or ''}{row.number or ''}"


def _could_be(row: Document | Waybill, draft: DocumentDraft | WaybillDraft, mark: str) -> bool:
    """Whether a row of a list is ours, or must be read whole to know that it is not."""
    if row.comment is not None:
        return mark in row.comment
    is_near = row.amount is None or abs(row.amount - draft.amount) <= _ROUNDING
    return is_near and row.buyer_tin in (draft.buyer_tin, None)


def _line_key(line: InvoiceLine) -> tuple[str, str, Decimal, Decimal, Decimal, Decimal]:
    return (
        " ".join(line.goods.split()),
        line.unit or UNIT_UNKNOWN,
        round(line.quantity, 4),
        round(line.amount, 2),
        round(line.vat, 2),
        round(line.excise, 2),
    )


def _transaction(our_id: UUID, step: str) -> UUID:
    """The TransactionId of a step: the same whenever it is tried."""
    return uuid5(our_id, step)


def _sure(found: Found) -> Found:
    if found.trace is not Trace.UNSURE:
        return found
    raise Conflict(
        "rs.unsure",
        QT_TRANSLATE_NOOP(
            "app",
            "Whether the Revenue Service has this document cannot be told from its list; look at "
            "{numbers} there. Nothing was sent again.",
        ),
        numbers=", ".join(map(str, found.candidates)),
    )


def _undone(document_id: int) -> Conflict:
    return Conflict(
        "rs.undone_there",
        QT_TRANSLATE_NOOP(
            "app",
            "Document {number} was cancelled at the Revenue Service meanwhile. Decide whether a "
            "new one is to be made.",
        ),
        number=str(document_id),
    )
