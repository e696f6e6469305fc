"""The approval queue, a file looked at before it comes in, and registers, as services give them."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from hashlib import sha256

import pytest

from app.core.errors import Conflict, Denied, Refused
from app.core.ids import new_id
from app.ledger import service as ledger
from app.ledger.records import ApprovalRule, ImportFile, RegisterRow
from app.paper.reading import read_table
from tests.kit.world import World
from tests.ledger.builders import Work, csv_text, entry, fingerprint, meets, places, work

TWO = csv_text(
    (
        ("entry", "date", "text", "account", "debit", "credit"),
        ("1", "2025-03-03", "Sale", "1410", "118", ""),
        ("1", "2025-03-03", "Sale", "6110", "", "118"),
        ("2", "2025-03-04", "Rent", "7425", "50", ""),
        ("2", "2025-03-04", "Rent", "3110", "", "50"),
    )
)
OPENING = csv_text((("account", "debit", "credit"), ("1210", "500", ""), ("3110", "", "500")))


@pytest.fixture
def desk(own: World) -> Work:
    return work(own)


@pytest.fixture
def chief(own: World) -> Work:
    return work(own, "chief")


def rule(chief: Work, gel: str) -> None:
    given = (ApprovalRule(kind="*", from_amount=Decimal(gel)),)
    ledger.change_approval_policy(chief.books, new_id(), given)


def file(text: str) -> ImportFile:
    content = text.encode()
    table = read_table("march.csv", content)
    return ImportFile(name="march.csv", sha256=sha256(content).hexdigest(), table=table)


def test_the_queue_names_party_accounts_people_and_documents(
    own: World, desk: Work, chief: Work
) -> None:
    rule(chief, "100")
    row = RegisterRow(id=None, code="P77", name="შპს მთა", further={"id_code": "404777888"})
    ledger.save_register(desk.books, new_id(), "parties", (row,))
    party = ledger.register(desk.books, "parties")["P77"]
    given = entry(
        desk.debit("1410", "118.00", dimensions={"party": party}), desk.credit("6110", "118.00")
    )
    assert not desk.post(given).is_posted
    (waiting,) = ledger.waiting_drafts(chief.books)
    assert (waiting.parties, waiting.debited, waiting.credited) == (
        ("შპს მთა",),
        ("1410",),
        ("6110",),
    )
    assert (waiting.amount, waiting.attachments) == (Decimal("118.00"), 0)
    assert waiting.created_by == own.people["accountant"]
    ledger.attach(desk.books, new_id(), waiting.id, "bill.pdf", b"%PDF-1.7 bill")
    assert ledger.waiting_drafts(chief.books)[0].attachments == 1


def test_several_are_decided_in_one_act_or_none_of_them(
    own: World, desk: Work, chief: Work
) -> None:
    rule(chief, "1")
    desk.post(desk.sale("10.00"))
    desk.post(desk.sale("20.00"))
    chief.post(chief.sale("30.00"))
    seen = {one.amount: one.draft for one in ledger.waiting_drafts(chief.books)}
    stale = replace(seen[Decimal(10)], version=99)
    given = (stale, seen[Decimal(20)], seen[Decimal(30)])
    before = fingerprint(own)
    done = ledger.decide_drafts(chief.books, given, approve=True).value
    changed, well, mine = done.answers
    assert isinstance(changed.fault, Conflict)
    assert (well.state, well.fault) == ("", None), "it was undone with the others"
    assert isinstance(mine.fault, Denied)
    assert mine.fault.code == "approval.own_entry"
    assert done.refused == (changed, mine)
    assert fingerprint(own) == before, "not even an event stays of what was undone"
    fitting = [seen[Decimal(10)], seen[Decimal(20)]]
    done = ledger.decide_drafts(chief.books, fitting, approve=True).value
    assert [one.state for one in done.answers] == ["approved", "approved"]
    left = {waiting.amount for waiting in ledger.waiting_drafts(chief.books)}
    assert left == {Decimal(30)}


def test_what_is_approved_and_posted_in_one_act_says_its_numbers(desk: Work, chief: Work) -> None:
    rule(chief, "1")
    desk.post(desk.sale("10.00"))
    desk.post(desk.sale("20.00"))
    given = [one.draft for one in ledger.waiting_drafts(chief.books)]
    done = ledger.decide_drafts(chief.books, given, approve=True, posts=True).value
    assert done.refused == ()
    for answer in done.answers:
        assert ledger.entry(chief.books, answer.state)["state"] == "posted"
    assert ledger.waiting_drafts(chief.books) == ()


def test_a_file_is_looked_at_and_then_written_as_it_was_looked_at(desk: Work, chief: Work) -> None:
    rule(chief, "100")
    checked = ledger.check_entries(desk.books, file(TWO))
    assert (len(checked.plan.entries), checked.to_approve) == (2, 1)
    assert ledger.waiting_drafts(desk.books) == ()
    request = new_id()
    done = ledger.commit_entries(desk.books, request, checked).value
    assert done.state == "drafts"
    assert len(ledger.waiting_drafts(desk.books)) == 2
    again = ledger.commit_entries(desk.books, request, checked).value
    assert again.references == done.references
    assert len(ledger.waiting_drafts(desk.books)) == 2


def test_what_the_books_say_meanwhile_stands_at_the_rows_of_the_file(
    own: World, desk: Work, chief: Work
) -> None:
    checked = ledger.check_entries(desk.books, file(TWO))
    chief.close()
    before = fingerprint(own)
    with meets(Refused, "import.faults") as caught:
        ledger.commit_entries(desk.books, new_id(), checked)
    assert {(row, column) for row, column, _ in places(caught)} == {(2, "date"), (4, "date")}
    assert fingerprint(own) == before


def test_opening_balances_are_looked_at_before_they_are_entered(own: World, desk: Work) -> None:
    before = fingerprint(own)
    plan = ledger.check_opening(desk.books, file(OPENING), None)
    assert fingerprint(own) == before
    assert [line.debit for line in plan.entry.lines] == [Decimal("500.00"), Decimal(0)]
    done = ledger.commit_opening(desk.books, new_id(), plan).value
    assert (done.state, done.lines) == ("posted", 2)
    with meets(Refused, "import.faults"):
        ledger.check_opening(desk.books, file(OPENING), None)


def test_a_row_of_a_register_is_added_and_changed_by_its_code(desk: Work) -> None:
    row = RegisterRow(id=None, code="P78", name="Mta", further={"id_code": "404777889"})
    assert ledger.save_register(desk.books, new_id(), "parties", (row,)).value == 1
    (kept,) = [one for one in ledger.register_rows(desk.books, "parties") if one.code == "P78"]
    assert (kept.name, kept.further["id_code"], kept.is_active) == ("Mta", "404777889", True)
    changed = replace(kept, name="Mta Ltd", is_active=False, further={"id_code": ""})
    ledger.save_register(desk.books, new_id(), "parties", (changed,))
    (now,) = [one for one in ledger.register_rows(desk.books, "parties") if one.code == "P78"]
    assert (now.id, now.name, now.is_active) == (kept.id, "Mta Ltd", False)
    assert now.further["id_code"] is None
    assert "P78" not in ledger.register(desk.books, "parties")
