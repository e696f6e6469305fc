"""What each kind of document does at RS.ge, again after any try, and who settles it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from types import SimpleNamespace
from typing import Any, cast
from uuid import UUID, uuid4

import pytest

from app.core.books import Books, Tenant
from app.core.errors import Bug, Conflict, Refused
from app.integrations import queries, service
from app.integrations.records import (
    Claim,
    Delivered,
    InvoiceStatus,
    OutboxAction,
    RsChoice,
    WaybillStatus,
)
from app.integrations.service.outbox import (
    _do,
    _settle,
    _tried_before,
    send_waiting,
    settings_of,
)
from tests.integrations import drafts
from tests.integrations.test_practice_server import saved_invoice

NOW = datetime(2026, 3, 5, 9, tzinfo=UTC)
CLAIM = Claim(
    id=UUID(int=3), action=OutboxAction.SEND, payload={}, attempts=1, failures=0,
    external_id=None, first_at=None, last_at=None, is_settled=True, now=NOW,
)  # fmt: skip


def claim(action: OutboxAction, there: int | None, **payload: Any) -> Claim:
    return replace(CLAIM, action=action, external_id=there, payload=payload)


def do(rs: service.RevenueService, action: OutboxAction, there: int, **payload: Any) -> Delivered:
    return _do(rs, claim(action, there, **payload))


# --- at RS.ge itself: a practice server on a socket


def test_what_never_was_at_rs_ge_cannot_be_changed_there(seller: service.RevenueService) -> None:
    with pytest.raises(Bug) as told:
        _do(seller, claim(OutboxAction.CANCEL, None))
    assert told.value.code == "rs.no_number_there"


def test_a_waybill_is_cancelled_once_however_often_it_is_tried(
    seller: service.RevenueService,
) -> None:
    waybill = seller.waybills.save(drafts.waybill()).id
    seller.waybills.send(waybill)
    for _ in range(2):
        done = do(seller, OutboxAction.CANCEL_WAYBILL, waybill)
        assert done.status == WaybillStatus.CANCELLED
    assert seller.waybills.get(waybill).status == WaybillStatus.CANCELLED
    draft = seller.waybills.save(drafts.waybill()).id
    seller.waybills.delete(draft)
    assert do(seller, OutboxAction.CANCEL_WAYBILL, draft).status == WaybillStatus.DELETED


def test_what_came_is_accepted_once_and_a_wish_to_cancel_it_too(
    seller: service.RevenueService, buyer: service.RevenueService
) -> None:
    invoice = saved_invoice(seller)
    seller.invoices.send(invoice)
    for _ in range(2):
        assert do(buyer, OutboxAction.ACCEPT, invoice).status == InvoiceStatus.CONFIRMED
    do(seller, OutboxAction.CANCEL, invoice)
    for _ in range(2):
        assert do(buyer, OutboxAction.ACCEPT, invoice).status == InvoiceStatus.CANCELLED


def test_what_came_is_sent_back_once_and_not_after_it_was_confirmed(
    seller: service.RevenueService, buyer: service.RevenueService
) -> None:
    invoice = saved_invoice(seller)
    seller.invoices.send(invoice)
    for _ in range(2):
        done = do(buyer, OutboxAction.REJECT, invoice, reason="wrong price")
        assert done.status == InvoiceStatus.DRAFT
    seller.invoices.send(invoice)
    buyer.invoices.accept(invoice, InvoiceStatus.CONFIRMED)
    with pytest.raises(Conflict) as told:
        do(buyer, OutboxAction.REJECT, invoice, reason="too late")
    assert told.value.code == "rs.not_done"


def test_an_invoice_is_attached_to_a_declaration_once(
    seller: service.RevenueService, buyer: service.RevenueService
) -> None:
    invoice = saved_invoice(seller)
    seller.invoices.send(invoice)
    buyer.invoices.accept(invoice, InvoiceStatus.CONFIRMED)
    (number,) = buyer.invoices.declaration_numbers("202611")
    for _ in range(2):
        do(buyer, OutboxAction.ATTACH, invoice, declaration=number)
    assert buyer.invoices.get(invoice).buyer_declaration == number


def test_earlier_tries_are_told_by_this_computers_clock() -> None:
    assert _tried_before(CLAIM) is None
    minute = timedelta(minutes=1)
    tried = _tried_before(replace(CLAIM, first_at=NOW - 2 * minute, last_at=NOW - minute))
    assert tried is not None
    assert tried.last_at - tried.first_at == minute
    assert abs(datetime.now(UTC) - minute - tried.last_at) < minute


# --- in the books: transactions that answer as the test says


class _Books:
    """Books that note what they are asked, and refuse what the test wants refused."""

    tenant = Tenant(UUID(int=9))
    language = "en"

    def __init__(self, **refusals: Exception) -> None:
        self.asked: list[str] = []
        self.given: dict[str, dict[str, Any]] = {}
        self._refusals = refusals

    @contextmanager
    def write(self) -> Iterator[SimpleNamespace]:
        yield SimpleNamespace(call=self._call)

    read = write

    def _call(self, name: str, **given: Any) -> dict[str, Any]:
        self.asked.append(name)
        self.given[name] = given
        if name in self._refusals:
            raise self._refusals[name]
        return {"state": "claimed"}

    def settle(self, one: Claim) -> bool:
        return _settle(cast("Books", self), uuid4(), one, {"state": "done"})


ATTACHED = claim(
    OutboxAction.ATTACH, 5, declaration="1", invoice_id=str(UUID(int=8)), period="2026-03-01"
)


def test_an_attached_purchase_is_deducted_in_the_return_it_is_attached_to() -> None:
    books = _Books()
    assert books.settle(ATTACHED)
    assert books.asked == ["settle_outbox", "set_vat_period"]
    given = books.given["set_vat_period"]
    assert (given["entries"], given["period"]) == ((UUID(int=8),), date(2026, 3, 1))


def test_what_rs_ge_did_is_kept_though_the_return_was_filed_meanwhile() -> None:
    books = _Books(set_vat_period=Refused("vat.return_filed", "Filed."))
    assert books.settle(ATTACHED)
    assert books.asked == ["settle_outbox", "set_vat_period", "settle_outbox"]


def test_only_who_still_has_the_queue_settles_a_document() -> None:
    assert not _Books(settle_outbox=Conflict("rs.sender_other", "Other.")).settle(CLAIM)
    with pytest.raises(Conflict):
        _Books(settle_outbox=Conflict("entry.changed", "Changed.")).settle(CLAIM)


@pytest.fixture
def rs(monkeypatch: pytest.MonkeyPatch) -> service.RevenueService:
    """A service at which every document arrives, and a queue that never ends."""
    sale = {"buyer_tin": drafts.BUYER_TIN, "day": "2026-03-05", "lines": []}
    monkeypatch.setattr(queries, "claimed", lambda _: replace(CLAIM, payload=sale))
    arrived = Delivered(id=1, number="1", status=1, was_there=False)
    there = SimpleNamespace(settle_s=0, deliver=lambda *_: arrived)
    return cast("service.RevenueService", there)


def test_a_pass_ends_where_another_sender_has_taken_the_queue_over(
    rs: service.RevenueService,
) -> None:
    books = _Books(settle_outbox=Conflict("rs.sender_other", "Other."))
    passed = send_waiting(cast("Books", books), rs).value
    assert (passed.done, passed.ended.state) == (0, "busy")
    assert books.asked[-1] == "leave_outbox"


def test_a_pass_ends_after_the_document_at_which_it_is_cancelled(
    rs: service.RevenueService,
) -> None:
    books = _Books()
    passed = send_waiting(cast("Books", books), rs, progress=lambda so_far: so_far.done < 3).value
    assert (passed.done, passed.ended.state) == (3, "cancelled")
    assert books.asked[-1] == "leave_outbox"


@pytest.mark.parametrize(
    ("kind", "url", "waybills"),
    [
        ("practice", "http://127.0.0.1:8099", "http://127.0.0.1:8099/WayBillService"),
        ("real", "http://127.0.0.1:8099", "http://127.0.0.1:8099/WayBillService"),
        ("real", "", "https://services.rs.ge/WayBillService"),
    ],
)
def test_a_company_reaches_the_server_it_chose_or_rs_ge_itself(
    monkeypatch: pytest.MonkeyPatch, kind: str, url: str, waybills: str
) -> None:
    chosen = _chosen(kind, url)
    monkeypatch.setattr(queries, "choice", lambda *_: chosen)
    found = settings_of(cast("Books", _Books()))
    assert found.waybill_url.lower().startswith(waybills.lower())
    assert found.language == "en"


@pytest.mark.parametrize("kind", ["practice", "demonstration"])
def test_practice_never_reaches_rs_ge_itself(monkeypatch: pytest.MonkeyPatch, kind: str) -> None:
    monkeypatch.setattr(queries, "choice", lambda *_: _chosen(kind, ""))
    with pytest.raises(Refused) as told:
        settings_of(cast("Books", _Books()))
    assert told.value.code == "rs.practice_only"


def _chosen(kind: str, url: str) -> RsChoice:
    return RsChoice(
        kind=kind, id_code="400000001", sends_from=None, url=url, opened_until=None,
        stopped_code="", stopped_text="", version=1,
    )  # fmt: skip
