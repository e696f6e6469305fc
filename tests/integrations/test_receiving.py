"""What others sent through RS.ge: kept, matched, made into purchases, decided about, compared."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from app.core.dates import today, utc_now
from app.core.errors import Refused
from app.core.ids import new_id
from app.integrations import reports, service
from app.integrations.practice import PracticeServer
from app.integrations.records import InvoiceStatus, RsDocument
from app.invoices import service as invoices
from app.ledger import service as ledger
from app.ledger.records import RegisterRow
from app.vat import service as vat
from tests.integrations import drafts
from tests.integrations.conftest import OWN, SELLER, patient, portal
from tests.invoices.shop import Shop, shop
from tests.kit.world import World

TODAY = today(utc_now)
SELLER_TIN = "400000001"


class Buyer:
    """A shop that buys: it is the winery of the practice server, whose supplier sends to it."""

    def __init__(self, firm: Shop, server: PracticeServer) -> None:
        self.shop, self.books = firm, firm.books
        known = {"id_code": SELLER_TIN}
        party = RegisterRow(id=None, code="SELLER", name="Seller", further=known)
        ledger.save_register(firm.books, new_id(), "parties", [party])
        self.supplier = ledger.register(firm.books, "parties")["SELLER"]
        service.choose(firm.books, new_id(), date(2025, 1, 1), server.address, 0)
        settings = patient(server.address)
        winery = service.ServiceUser(name="marani:405111222", password=SELLER.password)
        self.rs = service.connect(settings, winery)
        self.seller = service.connect(settings, SELLER, OWN, portal())

    def fetch(self) -> tuple[RsDocument, ...]:
        first = TODAY - timedelta(days=4)
        service.receive(self.books, self.rs, first, TODAY)
        return service.documents(self.books, first, TODAY, incoming=True)

    def differences(self) -> list[tuple[str, str]]:
        first = TODAY - timedelta(days=4)
        return [(one.kind, one.act) for one in service.differences(self.books, first, TODAY)]


@pytest.fixture
def buyer(own: World, practice: PracticeServer) -> Iterator[Buyer]:
    with shop(own) as firm:
        yield Buyer(firm, practice)


def test_an_invoice_that_came_becomes_a_purchase_and_its_names_are_remembered(
    buyer: Buyer,
) -> None:
    buyer.seller.deliver(new_id(), drafts.invoice(TODAY))
    (document,) = buyer.fetch()
    assert (document.amount, len(document.lines)) == (Decimal("5900.00"), 2)
    assert buyer.differences() == [("missing_here", "make_draft")]
    offered = service.offer_draft(buyer.books, document)
    assert offered.supplier == buyer.supplier
    assert offered.unknown == (drafts.SAPERAVI, drafts.KINDZMARAULI)
    account = buyer.shop.accounts["7210"]
    lines = tuple(replace(line, account_id=account) for line in offered.invoice.lines)
    made = replace(offered.invoice, lines=lines)
    service.remember_names(buyer.books, new_id(), document.seller_tin, made)
    invoices.post_invoice(buyer.books, new_id(), made)
    (document,) = buyer.fetch()
    assert document.invoice_id == made.id
    # The next invoice of this supplier is understood without a question.
    again = service.offer_draft(buyer.books, document)
    assert again.unknown == ()
    assert {line.account_id for line in again.invoice.lines} == {account}
    assert buyer.differences() == [("status", "accept")]
    sheet = reports.difference_list("en", service.differences(buyer.books, TODAY, TODAY))
    assert sheet.rows[0].cells["act"] == "Accept or reject it"


def test_accepting_and_attaching_it_sets_the_month_in_which_it_is_deducted(buyer: Buyer) -> None:
    there = buyer.seller.deliver(new_id(), drafts.invoice(TODAY)).id
    (document,) = buyer.fetch()
    offered = service.offer_draft(buyer.books, document)
    account = buyer.shop.accounts["7210"]
    lines = tuple(replace(line, account_id=account) for line in offered.invoice.lines)
    posted = invoices.post_invoice(
        buyer.books, new_id(), replace(offered.invoice, lines=lines)
    ).value
    (document,) = buyer.fetch()
    assert [one.reference for one in vat.waiting(buyer.books)] == [posted.reference]
    service.accept(buyer.books, new_id(), document.id)
    with pytest.raises(Refused):
        service.accept(buyer.books, new_id(), document.id)
    assert service.send_waiting(buyer.books, buyer.rs).value.done == 1
    assert buyer.seller.invoices.get(there).status == InvoiceStatus.CONFIRMED
    assert buyer.differences() == []
    period = TODAY.replace(day=1)
    numbers = buyer.rs.invoices.declaration_numbers(f"{period:%Y%m}")
    service.attach(buyer.books, new_id(), document.id, numbers[0], period)
    passed = service.send_waiting(buyer.books, buyer.rs).value
    assert passed.done == 1, service.outbox(buyer.books)
    assert vat.waiting(buyer.books) == ()


def test_rejecting_asks_for_a_reason_and_sends_it_back(buyer: Buyer) -> None:
    there = buyer.seller.deliver(new_id(), drafts.invoice(TODAY)).id
    (document,) = buyer.fetch()
    with pytest.raises(Refused) as told:
        service.reject(buyer.books, new_id(), document.id, " ")
    assert told.value.code == "rs.ask_lacks"
    service.reject(buyer.books, new_id(), document.id, "never ordered")
    assert service.send_waiting(buyer.books, buyer.rs).value.done == 1
    assert buyer.seller.invoices.get(there).status == InvoiceStatus.DRAFT


def test_a_purchase_without_a_tax_invoice_is_told(buyer: Buyer) -> None:
    bought = buyer.shop.draft("purchase", "P18", "100.00", TODAY, account="7210")
    buyer.shop.post(replace(bought, party_id=buyer.supplier))
    assert buyer.differences() == [("missing_there", "ask_supplier")]
    # Whoever is abroad issues no tax invoice here: nothing is missed of it.
    hosting = buyer.shop.draft("purchase", "RC", "50.00", TODAY, account="7210")
    buyer.shop.post(hosting)
    assert buyer.differences() == [("missing_there", "ask_supplier")]
