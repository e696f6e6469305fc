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


def pause_s(patience: Patience, attempts: int, chance: float) -> Decimal:
    """How long to wait after a number of tries: doubled each time, with a quarter of jitter."""
    grown = patience.first_pause_s * 2 ** min(max(attempts - 1, 0), 20)
    return _seconds(min(grown, patience.pause_max_s) * (0.75 + chance / 2))


def open_s(patience: Patience, failures: int) -> Decimal | None:
    """How long the circuit breaker opens after so many documents in a row without an answer."""
    if failures < patience.open_after:
        return None
    grown = patience.open_s * 2 ** min(failures - patience.open_after, 20)
    return _seconds(min(grown, patience.open_max_s))


def done(delivered: Delivered) -> dict[str, Any]:
    """How a delivered document is written down."""
    return {
        "state": "done",
        "external_id": delivered.id,
        "external_number": delivered.number,
        "external_status": delivered.status,
    }


def failed(claim: Claim, fault: Fault, patience: Patience, chance: float) -> dict[str, Any]:
    """How a try that failed is written down.

    No answer: wait, ever longer, and look there before anything is sent again. Denied: the whole
    queue stops, for every document would be. Anything else is an answer, and only a person can
    change what was asked.
    """
    told = {"code": fault.code, "text": str(fault)}
    if isinstance(fault, Denied):
        return {**told, "state": "stopped", "is_settled": True, "is_untouched": False}
    if not isinstance(fault, Unavailable):
        return {**told, "state": "dead", "is_settled": True}
    if fault.code == TOO_EARLY:
        wait = Decimal(str(fault.args_.get("seconds", patience.first_pause_s)))
        return {**told, "state": "waiting", "is_untouched": True, "pause_s": wait}
    is_reached = fault.code not in NOT_REACHED
    if is_reached and claim.attempts >= patience.tries_max:
        return {**told, "state": "dead", "is_settled": False}
    return {
        **told,
        "state": "waiting",
        # A document takes several calls: that the last one did not arrive says nothing of them.
        "is_settled": not is_outcome_unknown(fault),
        "pause_s": pause_s(patience, claim.attempts if is_reached else 1, chance),
        "is_down": True,
        "open_s": open_s(patience, claim.failures + 1),
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


def _seconds(value: float) -> Decimal:
    return round(Decimal(value), 3)
