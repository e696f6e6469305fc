"""What the outbox does after a try: wait and how long, give up, or stop. Pure; chance is given."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from app.core.errors import Denied, Fault, Unavailable
from app.integrations.records import Claim, Delivered, InvoiceDraft, InvoiceLine, Patience
from app.integrations.rs_ge.faults import NOT_REACHED, is_outcome_unknown

TOO_EARLY = "rs.too_early"


def pause_ms(patience: Patience, attempts: int, percent: int) -> int:
    """How long to wait after a number of tries: doubled each time, with a quarter of jitter.

    `percent`: chance, from 0 to 100.
    """
    grown = patience.first_pause_ms << min(max(attempts - 1, 0), 20)
    return min(grown, patience.pause_max_ms) * (150 + percent) // 200


def open_ms(patience: Patience, failures: int) -> int | None:
    """How long the circuit breaker opens after so many documents in a row without an answer."""
    if failures < patience.open_after:
        return None
    grown = patience.open_ms << min(failures - patience.open_after, 20)
    return min(grown, patience.open_max_ms)


def done(delivered: Delivered) -> dict[str, Any]:
    """How a delivered document is written down."""
    return {
        "state": "done",
        "external_id": delivered.id,
        "external_number": delivered.number,
        "external_status": delivered.status,
    }


def failed(claim: Claim, fault: Fault, patience: Patience, percent: int) -> dict[str, Any]:
    """How a try that failed is written down, without the words for it.

    No answer: wait, ever longer, and look there before anything is sent again. Denied: the whole
    queue stops, for every document would be. Anything else is an answer, and only a person can
    change what was asked.
    """
    told = {"code": fault.code}
    if isinstance(fault, Denied):
        return {**told, "state": "stopped", "is_settled": True, "is_untouched": False}
    if not isinstance(fault, Unavailable):
        return {**told, "state": "dead", "is_settled": True}
    if fault.code == TOO_EARLY:
        seconds = int(str(fault.args_.get("seconds", 1)))
        return {**told, "state": "waiting", "is_untouched": True, "pause_ms": seconds * 1000}
    is_reached = fault.code not in NOT_REACHED
    if is_reached and claim.attempts >= patience.tries_max:
        return {**told, "state": "dead", "is_settled": False}
    return {
        **told,
        "state": "waiting",
        # A document takes several calls: that the last one did not arrive says nothing of them.
        "is_settled": not is_outcome_unknown(fault),
        "pause_ms": pause_ms(patience, claim.attempts if is_reached else 1, percent),
        "is_down": True,
        "open_ms": open_ms(patience, claim.failures + 1),
    }


def invoice_draft(payload: Mapping[str, Any]) -> InvoiceDraft:
    """The tax invoice of a payload of the outbox."""
    return InvoiceDraft(
        buyer_tin=str(payload["buyer_tin"]),
        day=date.fromisoformat(str(payload["day"])),
        lines=lines(payload),
        is_advance=bool(payload.get("is_advance")),
        note=str(payload.get("note") or ""),
    )


def lines(payload: Mapping[str, Any]) -> tuple[InvoiceLine, ...]:
    """The lines of a payload of the outbox."""
    return tuple(
        InvoiceLine(
            goods=str(line["goods"]),
            unit=str(line.get("unit") or ""),
            quantity=Decimal(str(line["quantity"])),
            amount=Decimal(str(line["amount"])),
            vat=Decimal(str(line["vat"])),
        )
        for line in payload["lines"]
    )
