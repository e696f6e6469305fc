"""Nothing is sent twice: what was tried is found again, whatever broke on the way."""

from __future__ import annotations

import queue
import threading
from collections import Counter
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4, uuid5

import pytest

from app.core.dates import today, utc_now
from app.core.errors import Conflict, Fault, NotFound, Unavailable
from app.integrations import service
from app.integrations.practice import MischiefKind, PracticeOptions, PracticeServer
from app.integrations.records import CorrectionKind, InvoiceStatus, Trace
from app.integrations.service import Draft, Tried
from tests.integrations import drafts
from tests.integrations.conftest import OWN, SELLER, patient, portal

ADVANCE = replace(drafts.invoice(), is_advance=True)
DRAFTS = [
    pytest.param(ADVANCE, "save_invoice_a", "change_invoice_status", id="advance"),
    pytest.param(drafts.waybill(), "save_waybill", "send_waybill", id="waybill"),
    pytest.param(drafts.invoice(), "save_invoice_n", "change_invoice_status", id="invoice"),
    pytest.param(
        drafts.document(), "Invoice/SaveInvoice", "Invoice/ActivateInvoice", id="document"
    ),
]
UNDONE = (MischiefKind.CUT_BEFORE, MischiefKind.PAGE, MischiefKind.FAULT)
DONE = (MischiefKind.CUT_AFTER, MischiefKind.TRUNCATED, MischiefKind.ERROR_AFTER)


def kept(practice: PracticeServer) -> list[object]:
    """Everything the server has of ours that was not deleted."""
    state = practice.state
    standing = [one for one in state.waybills.values() if one.status != -1]
    sent = [one for one in state.invoices.values() if one.status != InvoiceStatus.DELETED]
    return [*standing, *sent, *state.documents.values()]


@pytest.mark.parametrize(("draft", "saving", "sending"), DRAFTS)
@pytest.mark.parametrize("kind", [*UNDONE, *DONE, MischiefKind.LATE])
def test_a_document_whose_answer_was_lost_is_there_once(
    practice, seller, draft, saving, sending, kind
):
    for step in (saving, sending):
        our_id = uuid4()
        practice.mischief.plan(kind, step)
        before = len(kept(practice))
        with pytest.raises(Unavailable) as told_of:
            seller.deliver(our_id, draft)
        assert service.is_outcome_unknown(told_of.value)
        practice.wait_for_late()
        delivered = seller.deliver(our_id, draft, drafts.just_tried())
        assert delivered.number
        assert delivered.was_there == (step == sending or kind not in UNDONE)
        assert len(kept(practice)) == before + 1
        # And once more: somebody presses the button again.
        again = seller.deliver(our_id, draft, drafts.just_tried())
        assert (again.id, again.number, again.was_there) == (delivered.id, delivered.number, True)
        assert len(kept(practice)) == before + 1


@pytest.mark.parametrize(("draft", "saving", "sending"), DRAFTS)
def test_a_replayed_request_leaves_one_document(practice, seller, draft, saving, sending):
    our_id = uuid4()
    practice.mischief.plan(MischiefKind.REPLAY, saving)
    practice.mischief.plan(MischiefKind.CUT_BEFORE, sending)
    with pytest.raises(Unavailable):
        seller.deliver(our_id, draft)
    found = seller.find_sent(our_id, draft, drafts.just_tried())
    assert (found.trace, len(found.surplus)) == (Trace.FOUND, 1)
    assert seller.deliver(our_id, draft, drafts.just_tried()).number
    assert len(kept(practice)) == 1


def test_lines_that_broke_off_are_completed_and_surplus_ones_taken_out(practice, seller):
    our_id, draft = uuid4(), drafts.invoice()
    practice.mischief.plan(MischiefKind.REPLAY, "save_invoice_desc")
    practice.mischief.plan(MischiefKind.CUT_AFTER, "save_invoice_desc")
    with pytest.raises(Unavailable):
        seller.deliver(our_id, draft)
    delivered = seller.deliver(our_id, draft, drafts.just_tried())
    lines = seller.invoices.lines(delivered.id)
    assert Counter(line.goods for line in lines) == Counter(line.goods for line in draft.lines)
    assert practice.state.invoices[delivered.id].amount == draft.amount


def confirmed(seller, buyer) -> int:
    delivered = seller.deliver(uuid4(), drafts.invoice())
    buyer.invoices.accept(delivered.id, InvoiceStatus.CONFIRMED)
    return int(delivered.id)


@pytest.mark.parametrize("step", ["k_invoice", "delete_invoice_desc", "change_invoice_status"])
@pytest.mark.parametrize("kind", [MischiefKind.CUT_BEFORE, MischiefKind.CUT_AFTER])
def test_a_correction_whose_answer_was_lost_is_made_once(practice, seller, buyer, step, kind):
    invoice_id = confirmed(seller, buyer)
    cheaper = tuple(replace(line, amount=line.amount - 1) for line in drafts.invoice().lines)
    practice.mischief.plan(kind, step)
    deliver = seller.courier.deliver_correction
    with pytest.raises(Unavailable) as told_of:
        deliver(invoice_id, CorrectionKind.PRICE, cheaper)
    assert service.is_outcome_unknown(told_of.value)
    done = deliver(invoice_id, CorrectionKind.PRICE, cheaper, drafts.just_tried())
    assert done.status == InvoiceStatus.CORRECTION_SENT
    assert len(practice.state.invoices) == 2
    assert sorted(line.amount for line in seller.invoices.lines(done.id)) == sorted(
        line.amount for line in cheaper
    )


def test_a_correction_of_somebody_else_is_left_alone(seller, buyer):
    invoice_id = confirmed(seller, buyer)
    seller.invoices.correct(invoice_id, CorrectionKind.PRICE)
    with pytest.raises(Conflict) as told_of:
        seller.courier.deliver_correction(invoice_id, CorrectionKind.PRICE, ())
    assert told_of.value.code == "rs.correction_there"


def test_a_move_that_was_done_is_not_done_again(practice, seller, buyer):
    invoice_id = seller.deliver(uuid4(), drafts.invoice()).id
    practice.mischief.plan(MischiefKind.CUT_AFTER, "acsept_invoice_status")
    with pytest.raises(Unavailable):
        buyer.courier.move_invoice(invoice_id, InvoiceStatus.CONFIRMED)
    calls = practice.calls
    tried = drafts.just_tried()
    assert buyer.courier.move_invoice(invoice_id, InvoiceStatus.CONFIRMED, tried) == 2
    assert practice.calls == calls + 1
    with pytest.raises(Conflict):
        buyer.courier.move_invoice(invoice_id, InvoiceStatus.CANCELLED)
    assert seller.courier.move_invoice(invoice_id, InvoiceStatus.CANCEL_ASKED) == 6


def test_two_alike_documents_of_ours_are_two(practice, seller):
    draft = drafts.invoice()
    first, second = uuid4(), uuid4()
    one = seller.deliver(first, draft)
    two = seller.deliver(second, draft, drafts.just_tried())
    assert one.id != two.id
    assert not two.was_there
    assert service.mark_of(first) != service.mark_of(second)


def test_the_same_document_of_somebody_else_is_not_taken_for_ours(practice, seller):
    by_hand = seller.invoices.save_head(drafts.invoice(note="typed in the portal"), 700002)
    delivered = seller.deliver(uuid4(), drafts.invoice(), drafts.just_tried())
    assert delivered.id != by_hand


def test_when_the_list_does_not_tell_a_person_must_look(forgetful):
    settings = patient(forgetful.address)
    rs = service.connect(settings, SELLER, OWN, portal())
    by_hand = rs.invoices.save_head(drafts.invoice(), 700002)
    with pytest.raises(Conflict, match=str(by_hand)) as told_of:
        rs.deliver(uuid4(), drafts.invoice(), drafts.just_tried())
    assert told_of.value.code == "rs.unsure"
    assert len(forgetful.state.invoices) == 1
    found = rs.find_sent(uuid4(), drafts.invoice(), drafts.just_tried())
    assert (found.trace, found.candidates) == (Trace.UNSURE, (by_hand,))
    # One of another buyer is surely not ours.
    other = replace(drafts.invoice(), buyer_tin="01001012345")
    assert not rs.deliver(uuid4(), other, drafts.just_tried()).was_there
    # A waybill has its comment when read alone, so it is found all the same.
    our_id = uuid4()
    rs.deliver(our_id, drafts.waybill())
    assert rs.deliver(our_id, drafts.waybill(), drafts.just_tried()).was_there


def test_a_document_deleted_there_by_hand_may_be_sent_again(practice, seller):
    our_id = uuid4()
    practice.mischief.plan(MischiefKind.CUT_BEFORE, "Invoice/ActivateInvoice")
    with pytest.raises(Unavailable):
        seller.deliver(our_id, drafts.document())
    (there,) = practice.state.documents
    seller.documents.delete(there)
    with pytest.raises(NotFound):
        seller.documents.get(there)
    assert not seller.deliver(our_id, drafts.document(), drafts.just_tried()).was_there


@pytest.mark.parametrize("draft", [drafts.waybill(), drafts.invoice(), drafts.document()])
def test_what_was_cancelled_there_is_not_sent_again(practice, seller, buyer, draft):
    our_id = uuid4()
    delivered = seller.deliver(our_id, draft)
    if delivered.id in practice.state.waybills:
        seller.waybills.cancel(delivered.id)
    elif delivered.id in practice.state.documents:
        seller.documents.cancel(delivered.id)
    else:
        buyer.invoices.accept(delivered.id, InvoiceStatus.CONFIRMED)
        seller.invoices.ask_to_cancel(delivered.id)
    with pytest.raises(Conflict) as told_of:
        seller.deliver(our_id, draft, drafts.just_tried())
    assert told_of.value.code == "rs.undone_there"
    assert len(kept(practice)) == 1


def test_lists_are_not_believed_before_the_last_try_has_settled(practice):
    settings = replace(patient(practice.address), settle_s=120)
    rs = service.connect(settings, SELLER, OWN, portal())
    calls = practice.calls
    with pytest.raises(Unavailable) as told_of:
        rs.deliver(uuid4(), drafts.invoice(), drafts.just_tried())
    assert told_of.value.code == "rs.too_early"
    assert 110 <= int(str(told_of.value.args_["seconds"])) <= 120
    assert practice.calls == calls
    settled = replace(drafts.just_tried(), is_settled=True)
    assert rs.deliver(uuid4(), drafts.invoice(), settled).number


def test_a_service_that_honours_transactions_needs_no_list():
    with PracticeServer(options=PracticeOptions(honours_transactions=True)) as server:
        rs = service.connect(patient(server.address), SELLER, OWN, portal())
        transaction = uuid4()
        for _ in range(3):
            rs.documents.save(drafts.document(), transaction)
        assert rs.documents.saved_id(transaction) is None
        rs.documents.saved_id(transaction)
        assert len(server.state.documents) == 1


def test_what_is_still_being_saved_there_is_asked_for_later(seller, monkeypatch):
    courier = replace(seller.courier, poll_ms=0)
    monkeypatch.setattr(type(seller.documents), "saved_id", lambda *_: None)
    with pytest.raises(Unavailable) as told_of:
        courier.deliver_document(uuid4(), drafts.document())
    assert told_of.value.code == "rs.still_saving"


def test_lines_that_stay_others_than_ours_are_not_sent(practice, seller, monkeypatch):
    draft = drafts.invoice()
    ours, other = draft.lines
    monkeypatch.setattr(type(seller.invoices), "lines", lambda *_: (replace(other, id=1),) * 2)
    monkeypatch.setattr(type(seller.invoices), "delete_line", lambda *_: None)
    with pytest.raises(Conflict) as told_of:
        seller.deliver(uuid4(), replace(draft, lines=(ours,)))
    assert told_of.value.code == "rs.lines_differ"
    assert {one.status for one in practice.state.invoices.values()} == {InvoiceStatus.DRAFT}


def test_the_mark_stands_first_and_is_always_the_same():
    our_id = UUID("6f2f0e3a-0000-4000-8000-000000000001")
    assert service.with_mark("ხელშეკრულება 5", our_id) == "[DV-N4XQ4OQAABAAA] ხელშეკრულება 5"
    assert len(service.mark_of(uuid4())) == 18


@dataclass
class Post:
    """A document on its way, as an outbox keeps it."""

    our_id: UUID
    draft: Draft
    tried: Tried | None = None


def _posts(count: int) -> list[Post]:
    space = UUID(int=5)
    first = today(utc_now) - timedelta(days=40)
    kinds: list[Draft] = []
    for place in range(count):
        day = first + timedelta(days=place % 38)
        at = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
        bill, paper = drafts.invoice(day), drafts.document(at)
        # Alike in everything but the price, as sales of one day to one buyer are.
        line = replace(bill.lines[0], amount=bill.lines[0].amount + 2 * place)
        good = replace(paper.goods[0], amount=paper.goods[0].amount + 2 * place)
        sorts: tuple[Draft, ...] = (
            replace(bill, lines=(line, bill.lines[1])),
            replace(paper, goods=(good, paper.goods[1])),
            drafts.waybill(),
        )
        kinds.append(sorts[place % 3])
    return [Post(uuid5(space, str(place)), draft) for place, draft in enumerate(kinds)]


@pytest.mark.slow
@pytest.mark.timeout(400)
def test_a_thousand_documents_with_every_fifth_call_broken_end_with_each_exactly_once():
    options = PracticeOptions(late_ms=40, save_ms=30)
    posts = _posts(1000)
    with PracticeServer(options=options) as server:
        settings = replace(patient(server.address), settle_s=1, first_pause_ms=2)
        rs = service.connect(settings, SELLER, OWN, portal())
        rs.eapi.sign_in()
        server.mischief.seed_again(2026)
        server.mischief.percent = 20
        done = _work_off(rs, posts)
        server.mischief.percent = 0
        server.wait_for_late()
        assert done == 1000
        state = server.state
        broken = sum(server.mischief.done.values())
        assert broken > server.calls * 0.15
        assert len(server.mischief.done) == len(server.mischief.kinds)
        marks = Counter[str]()
        active = [one for one in state.waybills.values() if one.status == 1]
        sent = [one for one in state.invoices.values() if one.status == InvoiceStatus.SENT]
        lawful = [one for one in state.documents.values() if one.action == 1]
        marks.update(one.cells["COMMENT"][:18] for one in active)
        marks.update(one.notes[:18] for one in sent)
        marks.update(one.cells["INV_COMMENT"][:18] for one in lawful)
        assert marks == Counter(service.mark_of(post.our_id) for post in posts)
        # Nothing half done is left over either, and what was sent is whole.
        assert len(kept(server)) == 1000
        wished = {service.mark_of(post.our_id): post.draft.amount for post in posts}
        assert all(one.amount == wished[one.notes[:18]] for one in sent)


def _work_off(rs: service.RevenueService, posts: list[Post]) -> int:
    """Two senders and one queue, until all is delivered; gives how many were."""
    waiting: queue.SimpleQueue[Post] = queue.SimpleQueue()
    for post in posts:
        waiting.put(post)
    delivered: list[UUID] = []
    faults: list[Fault] = []

    def work() -> None:
        while len(delivered) < len(posts) and not faults:
            try:
                post = waiting.get(timeout=0.2)
            except queue.Empty:
                continue
            try:
                is_done = _try_once(rs, post)
            except Fault as fault:
                faults.append(fault)
            else:
                delivered.append(post.our_id) if is_done else waiting.put(post)

    threads = [threading.Thread(target=work, daemon=True) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not faults, [str(fault) for fault in faults]
    return len(set(delivered))


def _try_once(rs: service.RevenueService, post: Post) -> bool:
    """One try of an outbox: whether it is done; else the post knows that it was tried."""
    began = datetime.now(UTC)
    try:
        rs.deliver(post.our_id, post.draft, post.tried)
    except Unavailable as fault:
        if fault.code != "rs.too_early":
            first = began if post.tried is None else post.tried.first_at
            post.tried = Tried(first_at=first, last_at=datetime.now(UTC))
        return False
    return True
