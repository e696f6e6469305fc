"""What a document of RS.ge is in the books, where both differ, and what a failed try means."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest

from app.core.errors import Denied, Fault, Refused, Unavailable
from app.core.money import GEL
from app.integrations.matching_rules import NEAR_DAYS, candidates, kinds_for
from app.integrations.outbox_rules import failed
from app.integrations.receiving_rules import differences
from app.integrations.records import (
    Claim,
    InvoiceStatus,
    Likeness,
    OutboxAction,
    OutboxRow,
    OutboxState,
    Patience,
    RsDocument,
)
from app.invoices.records import InvoiceKind, InvoiceRow
from app.ledger.records import EntryId

DAY = date(2026, 3, 10)
NOW = datetime(2026, 3, 10, 9, tzinfo=UTC)
PURCHASE = UUID(int=70)
DOCUMENT = RsDocument(
    id=UUID(int=1), kind="invoice", is_incoming=True, external_id=11, number="ეა-77 0000123",
    seller_tin="405111222", buyer_tin="400000001", party_name="შპს კახური მარანი", day=DAY,
    amount=Decimal("118.00"), vat=Decimal("18.00"), lines=(), status=InvoiceStatus.CONFIRMED,
    declaration="", invoice_id=None, reference="", pending="", version=1,
)  # fmt: skip
ROW = InvoiceRow(
    id=EntryId(PURCHASE), reference="PI/1", kind=InvoiceKind.PURCHASE, state="posted",
    entry_date=DAY, tax_point=DAY, vat_period=None, due_day=None, number="123", party_id=None,
    party="Marani", id_code="405111222", currency=GEL, net=Decimal("100.00"),
    vat=Decimal("18.00"), gross=Decimal("118.00"), open=None, text="", version=1,
)  # fmt: skip


def reasons(row: InvoiceRow, document: RsDocument = DOCUMENT) -> list[Likeness]:
    found = candidates(document, (row,), ())
    return list(found[0].reasons) if found else []


def test_what_we_got_is_a_purchase_and_what_we_gave_a_sale() -> None:
    assert kinds_for(DOCUMENT) == (InvoiceKind.PURCHASE, InvoiceKind.ADVANCE_PAID)
    given = replace(DOCUMENT, is_incoming=False)
    assert kinds_for(given) == (InvoiceKind.SALE, InvoiceKind.ADVANCE_RECEIVED)
    sale = replace(ROW, kind=InvoiceKind.SALE, id_code="400000001")
    assert reasons(sale, given)[0] is Likeness.PARTY
    assert reasons(sale) == []


def test_each_likeness_is_told_and_a_document_without_day_or_amount_has_fewer() -> None:
    whole = [Likeness.PARTY, Likeness.NUMBER, Likeness.AMOUNT, Likeness.DAY]
    assert reasons(ROW) == whole
    assert reasons(ROW, replace(DOCUMENT, day=None, amount=None)) == whole[:2]
    near = replace(ROW, entry_date=date(2026, 3, 10 + NEAR_DAYS), tax_point=date(2026, 3, 30))
    assert reasons(near)[-1] is Likeness.NEAR
    far = replace(near, entry_date=date(2026, 3, 11 + NEAR_DAYS))
    assert reasons(far) == whole[:3]
    # Without the party a number must be written alike, series and all.
    stranger = replace(ROW, id_code="", number=DOCUMENT.number.upper())
    assert reasons(stranger) == whole[1:]
    assert Likeness.NUMBER not in reasons(replace(ROW, number=""))
    assert Likeness.NUMBER not in reasons(replace(ROW, number="no digits"))


def test_what_is_reversed_taken_or_of_another_kind_is_no_candidate() -> None:
    assert candidates(DOCUMENT, (replace(ROW, state="reversed"),), ()) == ()
    assert candidates(DOCUMENT, (ROW,), {PURCHASE}) == ()
    assert candidates(DOCUMENT, (replace(ROW, kind=InvoiceKind.SALE),), ()) == ()


# --- where books and RS.ge differ


def sent(state: OutboxState = OutboxState.DONE, **given: Any) -> OutboxRow:
    plain: dict[str, Any] = {
        "id": UUID(int=40), "invoice_id": None, "rs_document_id": None,
        "action": OutboxAction.SEND, "reference": "SI/1",
        "payload": {"day": "2026-03-09", "lines": [{"amount": "118.00"}]}, "state": state,
        "attempts": 1, "last_at": None, "next_at": NOW, "error_code": "", "error_text": "",
        "external_id": 12, "external_number": "1", "external_status": 1, "created_at": NOW,
        "version": 1,
    }  # fmt: skip
    return OutboxRow(**plain | given)


def told(
    *documents: RsDocument,
    outbox: tuple[OutboxRow, ...] = (),
    purchase: str | None = None,
) -> list[tuple[str, str, Decimal | None, Decimal | None]]:
    known = {} if purchase is None else {str(PURCHASE): (DAY, "123", "Marani", Decimal(purchase))}
    found = differences(outbox, documents, known)
    return [(one.kind, one.act, one.here, one.there) for one in found]


def test_a_purchase_and_its_tax_invoice_agree_or_the_sums_are_told() -> None:
    matched = replace(DOCUMENT, invoice_id=PURCHASE)
    assert told(matched, purchase="118.00") == []
    assert told(matched, purchase="120.00") == [
        ("amount", "correct", Decimal("120.00"), Decimal("118.00"))
    ]
    assert told(purchase="118.00") == [("missing_there", "ask_supplier", Decimal("118.00"), None)]
    assert told(DOCUMENT) == [("missing_here", "make_draft", None, Decimal("118.00"))]
    # Matched with a draft, which is no posted purchase yet: there is nothing to compare.
    assert told(replace(matched, status=InvoiceStatus.SENT)) == [
        ("status", "accept", None, Decimal("118.00"))
    ]


def test_a_sale_and_its_tax_invoice_agree_or_the_sums_are_told() -> None:
    given = replace(DOCUMENT, is_incoming=False, external_id=12)
    assert told(given, outbox=(sent(),)) == []
    more = replace(given, amount=Decimal("200.00"))
    assert told(more, outbox=(sent(),)) == [
        ("amount", "correct", Decimal("118.00"), Decimal("200.00"))
    ]
    assert told(given) == [("missing_here", "look", None, Decimal("118.00"))]
    waiting = sent(OutboxState.WAITING, external_id=None)
    assert told(outbox=(waiting,)) == [("missing_there", "rs.outbox", Decimal("118.00"), None)]
    assert told(outbox=(replace(waiting, error_code="rs.taken_back"),)) == []


# --- what a failed try means

CLAIM = Claim(
    id=UUID(int=3), action=OutboxAction.SEND, payload={}, attempts=5, failures=0,
    external_id=None, first_at=None, last_at=None, is_settled=True, now=NOW,
)  # fmt: skip


@pytest.mark.parametrize(
    ("fault", "attempts", "state"),
    [
        (Denied("rs.code_100", "No."), 1, "stopped"),
        (Refused("rs.code_1005", "No."), 1, "dead"),
        (Unavailable("rs.too_early", "Wait.", seconds=7), 50, "waiting"),
        (Unavailable("rs.server_error", "Down."), 5, "dead"),
        (Unavailable("rs.server_error", "Down."), 4, "waiting"),
        # Being offline kills no document, however often it was tried.
        (Unavailable("rs.unreachable", "Offline."), 50, "waiting"),
    ],
)
def test_a_failed_try_stops_the_queue_kills_the_document_or_waits(
    fault: Fault, attempts: int, state: str
) -> None:
    patience = Patience(tries_max=5)
    found = failed(replace(CLAIM, attempts=attempts), fault, patience, 50)
    assert (found["state"], found["code"]) == (state, fault.code)
    if fault.code == "rs.too_early":
        assert found["pause_ms"] == 7000
