"""A sale with a waybill: it reaches RS.ge before the tax invoice, which names it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, time, timedelta
from decimal import Decimal

import pytest

from app.core.dates import TBILISI
from app.core.errors import NotFound, Refused, Unavailable
from app.core.ids import new_id
from app.integrations import service
from app.integrations.practice import PracticeServer
from app.integrations.records import InvoiceStatus, OutboxState, WaybillFilter, WaybillStatus
from app.integrations.units import unit_of
from app.invoices import service as invoices
from app.invoices.records import Shipment, ShipmentType, Transport
from app.ledger import service as ledger
from app.ledger.records import RegisterRow
from tests.integrations.conftest import OWN, SELLER, patient, portal
from tests.integrations.test_outbox import BUYER_TIN, DAY, Desk, _desk
from tests.invoices.shop import shop
from tests.kit.world import World

TRUCK = Shipment(
    begin_at=datetime.combine(DAY, time(9, 30)),
    start_address="თბილისი, აღმაშენებლის 1",
    end_address="თელავი, ერეკლეს 2",
    car_number="aa 001 bb",
    driver_tin="01004045678",
    driver_name="დავით გელაშვილი",
)


@pytest.fixture
def desk(own: World, practice: PracticeServer) -> Iterator[Desk]:
    with shop(own) as firm:
        yield _desk(firm, practice)


def test_the_waybill_goes_first_and_the_tax_invoice_names_it(desk: Desk) -> None:
    posted = desk.sell("100.00", waybill=TRUCK)
    waybill, send = desk.rows()
    assert (waybill.action, send.action) == ("waybill", "send")
    assert waybill.amount == send.amount == Decimal(118)
    assert desk.send().done == 2, [row.error_text for row in desk.rows()]
    (there,) = desk.rs.waybills.sent(_today())
    kept = desk.rs.waybills.get(there.id)
    assert (kept.status, kept.car_number) == (WaybillStatus.ACTIVE, "AA001BB")
    assert (kept.start_address, kept.buyer_tin) == (TRUCK.start_address, BUYER_TIN)
    assert kept.begin_at == TRUCK.begin_at.replace(tzinfo=TBILISI)
    (invoice,) = desk.there()
    named = desk.rs.invoices.get(invoice.id)
    assert (named.waybill_number, named.waybill_at is not None) == (kept.number, True)
    assert desk.rows()[0].external_number == kept.number
    found = invoices.draft_of(desk.shop.books, invoices.invoice(desk.shop.books, posted.reference))
    assert found.waybill == TRUCK


def _today() -> WaybillFilter:
    now = datetime.now(TBILISI)
    return WaybillFilter(created_from=now - timedelta(days=1), created_to=now + timedelta(days=1))


def test_while_the_waybill_is_refused_its_tax_invoice_waits(desk: Desk) -> None:
    desk.sell("100.00", waybill=replace(TRUCK, car_number="not a number"))
    passed = desk.send()
    assert (passed.done, passed.dead) == (0, 1)
    assert desk.there() == []
    assert [row.state for row in desk.rows()] == [OutboxState.DEAD, OutboxState.WAITING]


def test_a_buyer_without_a_number_is_mended_once_for_both(desk: Desk) -> None:
    books = desk.shop.books
    plain = RegisterRow(id=None, code="PLAIN", name="Plain")
    ledger.save_register(books, new_id(), "parties", [plain])
    desk.sell(party_id=ledger.register(books, "parties")["PLAIN"], waybill=TRUCK)
    waybill, send = desk.rows()
    assert (waybill.error_code, send.error_code) == ("rs.no_tin", "rs.no_tin")
    service.mend(books, new_id(), waybill, {"buyer_tin": BUYER_TIN})
    assert desk.send().done == 2


def test_a_sale_taken_back_cancels_its_waybill(desk: Desk) -> None:
    posted = desk.sell("100.00", waybill=TRUCK)
    desk.send()
    ledger.reverse_entry(desk.shop.books, new_id(), posted.id, DAY)
    assert [row.action for row in desk.rows()][-1] == "cancel_waybill"
    (invoice,) = desk.there()
    seen = patient(desk.server.address)
    winery = service.ServiceUser(name="marani:405111222", password=SELLER.password)
    service.connect(seen, winery).invoices.accept(invoice.id, InvoiceStatus.CONFIRMED)
    assert desk.send().done == 2, [row.error_text for row in desk.rows()]
    (there,) = desk.rs.waybills.sent(_today())
    assert desk.rs.waybills.get(there.id).status == WaybillStatus.CANCELLED


def test_taken_back_before_anything_was_sent_neither_goes(desk: Desk) -> None:
    posted = desk.sell("100.00", waybill=TRUCK)
    ledger.reverse_entry(desk.shop.books, new_id(), posted.id, DAY)
    assert {row.error_code for row in desk.rows()} == {"rs.taken_back"}
    assert desk.send().done == 0


def test_with_broken_lines_the_waybill_is_there_once_too(own: World) -> None:
    with shop(own) as firm, PracticeServer() as server:
        desk = _desk(firm, server)
        settings = replace(patient(server.address), first_pause_ms=2)
        desk = replace(desk, rs=service.connect(settings, SELLER, OWN, portal()))
        for price in ("10.00", "20.00", "30.00"):
            desk.sell(price, waybill=TRUCK)
        server.mischief.seed_again(7)
        server.mischief.percent = 20
        while len(desk.rows(OutboxState.DONE)) < 6:
            desk.send()
        server.mischief.percent = 0
        server.wait_for_late()
        alive = [one for one in server.state.waybills.values() if one.status != -1]
        assert sorted(one.status for one in alive) == [1, 1, 1]
        numbers = {desk.rs.invoices.get(one.id).waybill_number for one in desk.there()}
        assert len(numbers) == 3


@pytest.mark.parametrize(
    ("shipment", "columns"),
    [
        (TRUCK, []),
        (replace(TRUCK, start_address=""), ["waybill.start_address"]),
        (replace(TRUCK, end_address=" "), ["waybill.end_address"]),
        (
            replace(TRUCK, car_number="", driver_tin="1"),
            ["waybill.car_number", "waybill.driver_tin"],
        ),
        (replace(TRUCK, is_driver_foreign=True, driver_name=""), ["waybill.driver_name"]),
        (replace(TRUCK, transport=Transport.OTHER), ["waybill.transport_text"]),
        (
            Shipment(
                begin_at=TRUCK.begin_at,
                type=ShipmentType.WITHOUT_TRANSPORT,
                start_address="Tbilisi",
            ),
            [],
        ),
        (replace(TRUCK, transport=Transport.RAIL, car_number="", driver_tin=""), []),
    ],
)
def test_what_rs_ge_would_refuse_is_said_before(shipment: Shipment, columns: list[str]) -> None:
    assert [one.column for one in invoices.check_waybill(shipment)] == columns


def test_a_sale_whose_waybill_lacks_something_is_not_posted(desk: Desk) -> None:
    with pytest.raises(Refused) as told:
        desk.sell("100.00", waybill=replace(TRUCK, driver_tin=""))
    assert [one.code for one in told.value.problems] == ["invoice.waybill_driver"]
    assert desk.rows() == ()


@pytest.mark.parametrize(
    ("written", "unit"),
    [
        ("ცალი", (1, "")),
        ("კგ", (2, "")),
        ("Kg ", (2, "")),
        ("კვ. მ", (11, "")),
        ("ყუთი", (99, "ყუთი")),
        ("", (99, "ერთეული")),
    ],
)
def test_units_go_by_their_code_and_all_others_in_words(
    written: str, unit: tuple[int, str]
) -> None:
    assert unit_of(written) == unit


def test_a_taxpayer_is_checked_and_offline_says_so(desk: Desk) -> None:
    checked = service.check_taxpayer(desk.shop.books, desk.rs, BUYER_TIN)
    assert (checked.taxpayer.tin, checked.taxpayer.is_vat_payer) == (BUYER_TIN, True)
    assert checked.taxpayer.name
    with pytest.raises(NotFound):
        service.check_taxpayer(desk.shop.books, desk.rs, "999999999")
    desk.server.__exit__(None, None, None)
    with pytest.raises(Unavailable) as told:
        service.check_taxpayer(desk.shop.books, desk.rs, BUYER_TIN)
    assert told.value.code == "rs.unreachable"
