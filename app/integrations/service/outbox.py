"""Working off the outbox: each document reaches the Revenue Service once, whatever happens."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID, uuid4

from app.core.books import Books
from app.core.changes import Changed, Topic
from app.core.dates import utc_now
from app.core.errors import QT_TRANSLATE_NOOP, Bug, Conflict, Fault, Refused
from app.core.ids import twin_of
from app.core.texts import Texts
from app.integrations import outbox_rules as rules
from app.integrations import queries, waybill_rules
from app.integrations.records import (
    Claim,
    CorrectionKind,
    Delivered,
    InvoiceStatus,
    Nothing,
    OutboxAction,
    OutboxCount,
    OutboxRow,
    OutboxState,
    Passed,
    Patience,
    RsChoice,
    RsSettings,
    WaybillStatus,
)
from app.integrations.rs_ge.faults import said_no
from app.integrations.rs_ge.sending import Tried
from app.integrations.service.connection import RevenueService, official, settings_at

_TOPICS = Topic.TAXES | Topic.EVENTS
_PATIENCE = Patience()

Progress = Callable[[Passed], bool]
"""Told after each document; says whether to go on."""


def rs_choice(books: Books) -> RsChoice:
    """Whether and how the company speaks to RS.ge, and whether its queue stands still."""
    with books.read() as tx:
        return queries.choice(tx, books.tenant)


def choose(
    books: Books, request: UUID, sends_from: date | None, url: str, expected_version: int
) -> Changed[RsChoice]:
    """Say from which tax point on documents are sent (`None`: none) and where RS.ge is.

    A queue that stood still goes on.

    Raises: Refused "rs.practice_only"; Conflict when someone changed it meanwhile.
    """
    with books.write() as tx:
        tx.call(
            "save_rs_settings",
            tenant=books.tenant,
            request=request,
            sends_from=sends_from,
            url=url,
            expected_version=expected_version,
        )
    return Changed(value=rs_choice(books), topics=_TOPICS | Topic.SETTINGS)


def settings_of(books: Books) -> RsSettings:
    """How the company reaches RS.ge.

    Raises: Refused "rs.practice_only": demonstration and practice never reach RS.ge itself.
    """
    chosen = rs_choice(books)
    if chosen.url:
        return settings_at(chosen.url, books.language)
    if chosen.kind != "real":
        raise Refused(
            "rs.practice_only",
            QT_TRANSLATE_NOOP(
                "app",
                "A company for demonstration or practice sends nothing to RS.ge. Give the address "
                "of a practice server on this computer.",
            ),
        )
    return official(books.language)


def outbox(books: Books, states: Sequence[OutboxState] = ()) -> tuple[OutboxRow, ...]:
    """Documents of the outbox, oldest first; in some states, or all."""
    with books.read() as tx:
        return queries.outbox(tx, books.tenant, states)


def outbox_count(books: Books) -> OutboxCount:
    """How many documents are not at RS.ge yet, and how many wait for a person."""
    with books.read() as tx:
        return queries.outbox_count(tx, books.tenant)


def resend(books: Books, request: UUID, ids: Sequence[UUID]) -> Changed[int]:
    """Let refused or held documents go again; each is looked for at RS.ge first.

    Raises: Refused "rs.outbox_state", or what a document lacks; NotFound.
    """
    return _decide(books, request, ids, "resend", None)


def hold(books: Books, request: UUID, ids: Sequence[UUID], reason: str) -> Changed[int]:
    """Hold back documents that wait or were refused.

    Raises: Refused "rs.outbox_state"; NotFound.
    """
    return _decide(books, request, ids, "hold", reason)


def _decide(
    books: Books, request: UUID, ids: Sequence[UUID], decision: str, reason: str | None
) -> Changed[int]:
    with books.write() as tx:
        answer = tx.call(
            "decide_outbox",
            tenant=books.tenant,
            request=request,
            ids=tuple(ids),
            decision=decision,
            reason=reason,
        )
    return Changed(value=int(answer["documents"]), topics=_TOPICS)


def mend(books: Books, request: UUID, row: OutboxRow, changes: Mapping[str, Any]) -> Changed[UUID]:
    """Mend the buyer's number, names and units of goods or the note, and let the document go.

    Raises: Refused "rs.amounts_of_books", "rs.outbox_state", or what it still lacks; Conflict.
    """
    with books.write() as tx:
        tx.call(
            "mend_outbox",
            tenant=books.tenant,
            request=request,
            id=row.id,
            changes=dict(changes),
            expected_version=row.version,
        )
    return Changed(value=row.id, topics=_TOPICS)


def send_waiting(
    books: Books,
    rs: RevenueService,
    patience: Patience = _PATIENCE,
    progress: Progress | None = None,
) -> Changed[Passed]:
    """One pass: everything that may go now is tried once; says why it ended.

    What is tried is written down before it is, so a program that dies in the middle has tried
    too, and whoever sends next looks first. Several may call this; one of them sends.
    """
    sender = uuid4()
    passed = Passed(done=0, delayed=0, dead=0, ended=Nothing(state="idle"))
    try:
        while True:
            claim = _claim(books, rs, sender, patience)
            if isinstance(claim, Nothing):
                passed = _counted(passed, None, claim)
                break
            outcome = _tried(books, rs, claim, patience)
            if not _settle(books, sender, claim, outcome):
                passed = _counted(passed, None, Nothing(state="busy"))
                break
            passed = _counted(passed, outcome["state"], passed.ended)
            if progress is not None and not progress(passed):
                passed = _counted(passed, None, Nothing(state="cancelled"))
                break
    finally:
        with books.write() as tx:
            tx.call("leave_outbox", tenant=books.tenant, sender=sender)
    return Changed(value=passed, topics=_TOPICS)


def _claim(books: Books, rs: RevenueService, sender: UUID, patience: Patience) -> Claim | Nothing:
    with books.write() as tx:
        answer = tx.call(
            "claim_outbox",
            tenant=books.tenant,
            sender=sender,
            lease_s=patience.lease_s,
            settle_s=rs.settle_s,
        )
    return queries.claimed(answer)


def _tried(books: Books, rs: RevenueService, claim: Claim, patience: Patience) -> dict[str, Any]:
    """Try one document and say how it ended; nothing escapes but our own mistakes."""
    try:
        return rules.done(_do(rs, claim))
    except Fault as fault:
        percent = random.randint(0, 100)  # noqa: S311 - spreads the tries, guards nothing
        text = Texts(books.language).fault(fault)
        return {**rules.failed(claim, fault, patience, percent), "text": text}


def _settle(books: Books, sender: UUID, claim: Claim, outcome: dict[str, Any]) -> bool:
    """Write the outcome down; False when another sender has taken the queue over meanwhile."""
    attached = None
    if claim.action is OutboxAction.ATTACH and outcome["state"] == "done":
        attached = claim.payload.get("invoice_id")
    try:
        if attached is None:
            _write_down(books, sender, claim, outcome, None)
        else:
            try:
                _write_down(books, sender, claim, outcome, UUID(str(attached)))
            except Refused:
                # A return filed meanwhile: what RS.ge did is kept, the report of differences tells.
                _write_down(books, sender, claim, outcome, None)
    except Conflict as fault:
        if fault.code != "rs.sender_other":
            raise
        return False
    return True


def _write_down(
    books: Books, sender: UUID, claim: Claim, outcome: dict[str, Any], attached: UUID | None
) -> None:
    with books.write() as tx:
        tx.call("settle_outbox", tenant=books.tenant, sender=sender, id=claim.id, outcome=outcome)
        if attached is not None:
            # The return to which RS.ge has attached it is the one in which it is deducted.
            tx.call(
                "set_vat_period",
                tenant=books.tenant,
                request=twin_of(claim.id),
                entries=(attached,),
                period=date.fromisoformat(str(claim.payload["period"])),
                document=str(claim.payload.get("number") or ""),
            )


def _counted(passed: Passed, state: str | None, ended: Nothing) -> Passed:
    return Passed(
        done=passed.done + (state == "done"),
        delayed=passed.delayed + (state in ("waiting", "stopped")),
        dead=passed.dead + (state == "dead"),
        ended=ended,
    )


def _do(rs: RevenueService, claim: Claim) -> Delivered:
    """Do at RS.ge what a document of the outbox asks for; again after any fault."""
    tried = _tried_before(claim)
    if claim.action is OutboxAction.SEND:
        draft = replace(
            rules.invoice_draft(claim.payload),
            waybill_number=claim.waybill_number,
            waybill_day=claim.waybill_day,
        )
        return rs.deliver(claim.id, draft, tried)
    if claim.action is OutboxAction.WAYBILL:
        return rs.deliver(claim.id, waybill_rules.waybill_draft(claim.payload), tried)
    if claim.external_id is None:
        raise Bug(
            "rs.no_number_there",
            QT_TRANSLATE_NOOP(
                "app", "The document was never sent to RS.ge, so there is nothing to change there."
            ),
        )
    there = claim.external_id
    match claim.action:
        case OutboxAction.CANCEL_WAYBILL:
            return _cancel_waybill(rs, there)
        case OutboxAction.CORRECT:
            kind = CorrectionKind(int(claim.payload.get("correction") or 3))
            return rs.courier.deliver_correction(there, kind, rules.lines(claim.payload), tried)
        case OutboxAction.CANCEL:
            rs.courier.move_invoice(there, InvoiceStatus.CANCEL_ASKED, tried)
        case OutboxAction.ACCEPT:
            _accept(rs, there, tried)
        case OutboxAction.REJECT:
            _reject(rs, there, str(claim.payload["reason"]))
        case OutboxAction.ATTACH:
            _attach(rs, there, str(claim.payload["declaration"]))
    head = rs.invoices.get(there)
    return Delivered(id=there, number=head.shown_number, status=head.status, was_there=False)


def _cancel_waybill(rs: RevenueService, there: int) -> Delivered:
    """Cancel a waybill, unless an earlier try has."""
    status = rs.waybills.get(there).status
    if status not in (WaybillStatus.CANCELLED, WaybillStatus.DELETED):
        rs.waybills.cancel(there)
        status = WaybillStatus.CANCELLED
    return Delivered(id=there, number="", status=int(status or 0), was_there=False)


def _accept(rs: RevenueService, there: int, tried: Tried | None) -> None:
    targets = {
        InvoiceStatus.CORRECTION_SENT: InvoiceStatus.CORRECTION_CONFIRMED,
        InvoiceStatus.CORRECTION_CONFIRMED: InvoiceStatus.CORRECTION_CONFIRMED,
        InvoiceStatus.CANCEL_ASKED: InvoiceStatus.CANCELLED,
        InvoiceStatus.CANCELLED: InvoiceStatus.CANCELLED,
    }
    status = InvoiceStatus(rs.invoices.get(there).status)
    rs.courier.move_invoice(there, targets.get(status, InvoiceStatus.CONFIRMED), tried)


def _reject(rs: RevenueService, there: int, reason: str) -> None:
    """Send an invoice back, unless an earlier try has."""
    status = rs.invoices.get(there).status
    if status in (InvoiceStatus.SENT, InvoiceStatus.CORRECTION_SENT):
        rs.invoices.refuse(there, reason)
    elif status not in (InvoiceStatus.DRAFT, InvoiceStatus.CORRECTION_DRAFT):
        raise said_no("ref_invoice_status", there)


def _attach(rs: RevenueService, there: int, declaration: str) -> None:
    """Attach an invoice to a declaration, unless it is attached to that one already."""
    if rs.invoices.get(there).buyer_declaration != declaration:
        rs.invoices.attach_to_declaration(there, declaration)


def _tried_before(claim: Claim) -> Tried | None:
    """Earlier tries by this computer's clock, which may differ from the database's."""
    if claim.first_at is None or claim.last_at is None:
        return None
    ahead = utc_now() - claim.now
    return Tried(
        first_at=claim.first_at + ahead, last_at=claim.last_at + ahead, is_settled=claim.is_settled
    )
