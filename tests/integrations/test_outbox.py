"""The outbox: what posting decides reaches RS.ge once, over real sockets and a real database."""

from __future__ import annotations

import threading
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any
from uuid import uuid4

import pytest

from app.core.dates import today, utc_now
from app.core.errors import Fault, Refused
from app.core.ids import new_id
from app.integrations import outbox_rules, queries, service
from app.integrations.practice import PracticeOptions, PracticeServer
from app.integrations.records import Claim, InvoiceStatus, OutboxRow, OutboxState, Passed, Patience
from app.invoices import service as invoices
from app.ledger import service as ledger
from app.ledger.records import EntryId, RegisterRow
from tests.integrations.conftest import OWN, SELLER, patient, portal
from tests.invoices.shop import Shop, shop
from tests.kit.world import World

BUYER_TIN = "405111222"
QUICK = Patience(first_pause_ms=0, pause_max_ms=0, open_after=10**6, tries_max=10**6)
DAY = today(utc_now) - timedelta(days=3)


@dataclass(frozen=True)
class Desk:
    """A shop that sends to a practice server."""

    shop: Shop
    server: PracticeServer
    rs: service.RevenueService

    def sell(self, price: str = "100.00", **more: Any) -> Any:
        return self.shop.post(self.shop.draft("sale", "S18", price, more.pop("day", DAY), **more))

    def send(self, patience: Patience = QUICK) -> Passed:
        return service.send_waiting(self.shop.books, self.rs, patience).value

    def rows(self, *states: OutboxState) -> tuple[OutboxRow, ...]:
        return service.outbox(self.shop.books, states)

    def there(self) -> list[Any]:
        found = self.server.state.invoices.values()
        return [one for one in found if one.status == InvoiceStatus.SENT]


def _desk(firm: Shop, server: PracticeServer) -> Desk:
    known = {"id_code": BUYER_TIN}
    buyer = RegisterRow(id=None, code="MARANI", name="შპს კახური მარანი", further=known)
    ledger.save_register(firm.books, new_id(), "parties", [buyer])
    firm.parties["CUSTOMER"] = ledger.register(firm.books, "parties")["MARANI"]
    service.choose(firm.books, new_id(), date(2025, 1, 1), server.address, 0)
    rs = service.connect(patient(server.address), SELLER, OWN, portal())
    return Desk(firm, server, rs)


@pytest.fixture
def desk(own: World, practice: PracticeServer) -> Iterator[Desk]:
    with shop(own) as firm:
        yield _desk(firm, practice)


def test_a_posted_sale_reaches_rs_ge_once_and_its_number_stands_in_the_books(desk: Desk) -> None:
    posted = desk.sell("100.00")
    (row,) = desk.rows()
    assert (row.state, row.reference, row.amount) == ("waiting", posted.reference, Decimal(118))
    assert desk.send().done == 1
    (there,) = desk.there()
    (done,) = desk.rows(OutboxState.DONE)
    assert done.external_id == there.id
    assert done.external_number.endswith(str(there.number).zfill(7))
    assert desk.send().done == 0
    assert len(desk.there()) == 1


def test_a_posting_that_fails_leaves_nothing_to_send(desk: Desk) -> None:
    draft = desk.shop.draft("sale", "S18", "100.00", DAY)
    with pytest.raises(Fault):
        invoices.post_invoice(desk.shop.books, new_id(), replace(draft, party_id=EntryId(new_id())))
    assert desk.rows() == ()


def test_a_company_that_is_not_switched_on_sends_nothing(own: World) -> None:
    with shop(own) as firm:
        firm.post(firm.draft("sale", "S18", "100.00", DAY))
        assert service.outbox(firm.books) == ()


def test_a_refused_document_becomes_a_dead_letter_that_is_mended_and_sent_again(desk: Desk) -> None:
    books = desk.shop.books
    wrong = RegisterRow(id=None, code="NOBODY", name="Nobody", further={"id_code": "999999999"})
    ledger.save_register(books, new_id(), "parties", [wrong])
    desk.sell(party_id=ledger.register(books, "parties")["NOBODY"])
    right = desk.sell("50.00")
    passed = desk.send()
    assert (passed.done, passed.dead) == (1, 1)
    (dead,) = desk.rows(OutboxState.DEAD)
    assert dead.error_code
    assert dead.error_text
    assert right.reference not in dead.reference
    # Looking away changes nothing: only a person lets it go again.
    assert desk.send().done == 0
    with pytest.raises(Refused) as told:
        service.mend(books, new_id(), dead, {"lines": [{**dead.payload["lines"][0], "amount": 1}]})
    assert told.value.code == "rs.amounts_of_books"
    named = {**dead.payload["lines"][0], "goods": "Wine"}
    service.mend(books, new_id(), dead, {"buyer_tin": BUYER_TIN, "lines": [named]})
    assert desk.send().done == 1
    assert len(desk.there()) == 2


def test_what_is_missing_at_rs_ge_is_told_and_goes_again(desk: Desk) -> None:
    books = desk.shop.books
    desk.sell()
    (row,) = desk.rows()
    service.hold(books, new_id(), [row.id], "asked by the director")
    (missing,) = service.differences(books, DAY, DAY)
    assert (missing.kind, missing.act, missing.outbox_id) == ("missing_there", "rs.outbox", row.id)
    assert missing.outbox_id is not None
    service.resend(books, new_id(), [missing.outbox_id])
    assert desk.send().done == 1
    assert [one.kind for one in service.differences(books, DAY, DAY)] == []


def test_a_buyer_without_a_number_is_held_and_its_reason_told(desk: Desk) -> None:
    books = desk.shop.books
    plain = RegisterRow(id=None, code="PLAIN", name="Plain")
    ledger.save_register(books, new_id(), "parties", [plain])
    desk.sell(party_id=ledger.register(books, "parties")["PLAIN"])
    (held,) = desk.rows()
    assert (held.state, held.error_code) == ("held", "rs.no_tin")
    with pytest.raises(Refused) as told:
        service.resend(books, new_id(), [held.id])
    assert told.value.code == "rs.no_tin"
    assert desk.send().ended.state == "idle"


def test_what_is_taken_back_before_it_was_sent_never_goes(desk: Desk) -> None:
    posted = desk.sell()
    ledger.reverse_entry(desk.shop.books, new_id(), posted.id, DAY)
    (row,) = desk.rows()
    assert (row.state, row.error_code) == ("held", "rs.taken_back")
    assert desk.send().done == 0
    assert desk.there() == []
    with pytest.raises(Refused):
        service.resend(desk.shop.books, new_id(), [row.id])


def _confirm(desk: Desk, external_id: int) -> None:
    seen = patient(desk.server.address)
    buyer = service.connect(
        seen, service.ServiceUser(name="marani:405111222", password=SELLER.password)
    )
    buyer.invoices.accept(external_id, InvoiceStatus.CONFIRMED)


def test_a_credit_note_corrects_what_was_sent_and_a_whole_one_asks_to_cancel_it(desk: Desk) -> None:
    books = desk.shop.books
    part, whole = desk.sell("100.00"), desk.sell("70.00")
    desk.send()
    for row in desk.rows():
        assert row.external_id is not None
        _confirm(desk, row.external_id)
    draft = invoices.credit_of(books, part.reference, DAY)
    line = replace(draft.lines[0], price=Decimal("40.00"))
    invoices.post_invoice(books, new_id(), replace(draft, lines=(line,)))
    invoices.post_invoice(books, new_id(), invoices.credit_of(books, whole.reference, DAY))
    sent = desk.rows()
    assert [row.action for row in sent] == ["send", "send", "correct", "cancel"]
    assert sent[2].payload["lines"][0]["amount"] == Decimal("70.80")
    assert desk.send().done == 2, [row.error_text for row in desk.rows()]
    by_action = {row.action.value: row for row in desk.rows()}
    assert by_action["cancel"].external_status == InvoiceStatus.CANCEL_ASKED
    assert by_action["correct"].external_status == InvoiceStatus.CORRECTION_SENT


def test_offline_the_books_go_on_and_online_everything_follows(own: World) -> None:
    with PracticeServer() as server:
        gone = server
    with shop(own) as firm:
        desk = _desk(firm, gone)
        for price in ("10.00", "20.00", "30.00"):
            desk.sell(price)
        breaker = replace(QUICK, open_after=2, open_ms=3_600_000)
        passed = desk.send(breaker)
        assert (passed.done, passed.delayed, passed.dead) == (0, 2, 0)
        assert passed.ended.state == "resting"
        assert desk.send(breaker).ended.state == "resting"
        assert {row.error_code for row in desk.rows()} == {"rs.unreachable", ""}
        # Whoever looks at the settings and keeps them lets the queue go on.
        chosen = service.rs_choice(firm.books)
        with PracticeServer() as again:
            service.choose(firm.books, new_id(), date(2025, 1, 1), again.address, chosen.version)
            rs = service.connect(patient(again.address), SELLER, OWN, portal())
            assert service.send_waiting(firm.books, rs, QUICK).value.done == 3
            assert len(again.state.invoices) == 3


@pytest.mark.parametrize(
    "url",
    [
        "https://services.rs.ge.example.com",
        "http://rs.example:8099",
        "http://127.0.0.1@example.com",
        "http://127.0.0.1:80@example.com/",
        "http://localhost.example.com",
    ],
)
def test_nobody_leads_a_colleagues_password_to_another_server(own: World, url: str) -> None:
    with shop(own) as firm, pytest.raises(Refused) as told:
        service.choose(firm.books, new_id(), date(2025, 1, 1), url, 0)
    assert told.value.code == "rs.address_elsewhere"


def test_a_wrong_password_stops_the_queue_and_says_so(desk: Desk) -> None:
    desk.sell()
    desk.sell("20.00")
    nobody = service.ServiceUser(name=SELLER.name, password=portal(password="wrong").password)
    rs = service.connect(patient(desk.server.address), nobody, OWN)
    passed = service.send_waiting(desk.shop.books, rs, QUICK).value
    assert (passed.delayed, passed.ended.state) == (1, "stopped")
    assert passed.ended.text
    assert service.rs_choice(desk.shop.books).stopped_code
    assert desk.send().ended.state == "stopped"
    chosen = service.rs_choice(desk.shop.books)
    service.choose(desk.shop.books, new_id(), chosen.sends_from, chosen.url, chosen.version)
    assert desk.send().done == 2
    assert len(desk.there()) == 2


def _batch(desk: Desk, count: int) -> None:
    """Sales of different prices, posted in one go each."""
    base = desk.shop.draft("sale", "S18", "1.00", DAY)
    line = base.lines[0]
    books = desk.shop.books
    made = [
        replace(base, id=EntryId(new_id()), lines=(replace(line, price=Decimal(100 + place)),))
        for place in range(count)
    ]
    for one in made:
        invoices.post_invoice(books, new_id(), one)


def _each_once(desk: Desk, count: int) -> None:
    """Each document stands at RS.ge once, sent and whole, and nothing half done beside it."""
    state = desk.server.state
    kept = [one for one in state.invoices.values() if one.status != InvoiceStatus.DELETED]
    assert Counter(one.status for one in kept) == {InvoiceStatus.SENT: count}
    rows = desk.rows()
    assert {row.state for row in rows} == {"done"}
    assert Counter(one.notes[:18] for one in kept) == Counter(
        service.mark_of(row.id) for row in rows
    )
    wished = {service.mark_of(row.id): row.amount for row in rows}
    assert {one.notes[:18]: one.amount for one in kept} == wished
    assert {row.external_id for row in rows} == {one.id for one in kept}


def _work_off(desk: Desk, senders: int, count: int) -> None:
    faults: list[Exception] = []

    def work() -> None:
        try:
            while not faults and len(desk.rows(OutboxState.DONE)) < count:
                desk.send()
        except (Fault, RuntimeError) as error:
            faults.append(error)

    threads = [threading.Thread(target=work) for _ in range(senders)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not faults, faults


@pytest.mark.timeout(2400)
@pytest.mark.parametrize(
    "count", [25, *(pytest.param(n, marks=pytest.mark.long) for n in (200, 1000))]
)
def test_with_every_fifth_call_broken_each_document_is_there_once(own: World, count: int) -> None:
    with shop(own) as firm, PracticeServer(options=PracticeOptions(late_ms=40)) as server:
        desk = _desk(firm, server)
        settings = replace(patient(server.address), settle_s=1, first_pause_ms=2)
        desk = replace(desk, rs=service.connect(settings, SELLER, OWN, portal()))
        _batch(desk, count)
        server.mischief.seed_again(2026)
        server.mischief.percent = 20
        _work_off(desk, 2, count)
        server.mischief.percent = 0
        server.wait_for_late()
        assert sum(server.mischief.done.values()) > server.calls * 0.15
        _each_once(desk, count)


def _killed(desk: Desk, stage: str) -> None:
    """A sender that was killed: it wrote down that it tries, and nothing after that."""
    given = {"tenant": desk.shop.books.tenant, "sender": uuid4(), "lease_s": 1, "settle_s": 0}
    with desk.shop.books.write() as tx:
        claim = queries.claimed(tx.call("claim_outbox", **given))
    assert isinstance(claim, Claim)
    draft = outbox_rules.invoice_draft(claim.payload)
    if stage == "delivered":
        desk.rs.deliver(claim.id, draft)
    elif stage == "half":
        note = service.with_mark(draft.note, claim.id)
        buyer = desk.rs.look_ups.un_id(OWN, draft.buyer_tin)
        desk.rs.invoices.save_head(replace(draft, note=note), buyer)


@pytest.mark.parametrize("stage", ["claimed", "half", "delivered"])
def test_a_sender_killed_in_the_middle_is_followed_by_one_that_looks_first(
    desk: Desk, stage: str
) -> None:
    for price in ("10.00", "20.00", "30.00"):
        desk.sell(price)
    _killed(desk, stage)
    assert desk.send().ended.state == "busy"
    until = time.monotonic() + 30
    while len(desk.rows(OutboxState.DONE)) < 3 and time.monotonic() < until:
        desk.send()
    _each_once(desk, 3)
    assert sorted(row.attempts for row in desk.rows()) == [1, 1, 2]


def test_two_colleagues_who_send_at_once_send_each_document_once(own: World) -> None:
    options = PracticeOptions(answer_ms=5)
    with shop(own) as firm, PracticeServer(options=options) as server:
        first = _desk(firm, server)
        _batch(first, 12)
        # The same person at another window: connections and sender of its own.
        other = own.desk("administrator").open(firm.books.tenant, "en")
        second = replace(first, shop=Shop(other))
        ended: list[Passed] = []
        threads = [
            threading.Thread(target=lambda one=one: ended.append(one.send()))
            for one in (first, second)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert sum(one.done for one in ended) == 12
        _each_once(first, 12)


def test_the_pause_grows_and_the_breaker_opens_after_some_in_a_row() -> None:
    patience = Patience()
    pauses = [outbox_rules.pause_ms(patience, tries, 50) for tries in (1, 2, 3, 20)]
    assert pauses == [30_000, 60_000, 120_000, 3_600_000]
    assert outbox_rules.pause_ms(patience, 1, 0) < 30_000 < outbox_rules.pause_ms(patience, 1, 100)
    opened = [outbox_rules.open_ms(patience, failures) for failures in (2, 3, 4, 50)]
    assert opened == [None, 30_000, 60_000, 900_000]
