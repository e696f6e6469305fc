"""An import is a batch: noticed when it comes twice, looked at, taken back whole."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from app.core.errors import NotFound, Refused
from app.core.ids import new_id
from app.ledger import service as ledger
from app.ledger.records import Batch
from tests.kit.world import World
from tests.ledger.builders import MARCH, Work, csv_text, meets, turnovers, work

ZERO = Decimal("0.00")
TWO = csv_text(
    (
        ("entry", "date", "text", "account", "debit", "credit"),
        ("1", "2025-03-03", "Sale", "1410", "118", ""),
        ("1", "2025-03-03", "Sale", "6110", "", "118"),
        ("2", "2025-03-04", "Rent", "7425", "50", ""),
        ("2", "2025-03-04", "Rent", "3110", "", "50"),
    )
)


@pytest.fixture
def desk(own: World) -> Work:
    return work(own)


def only(desk: Work) -> Batch:
    (batch,) = ledger.batches(desk.books)
    return batch


def test_an_import_can_be_looked_at(desk: Work) -> None:
    desk.bring(TWO)
    batch = only(desk)
    assert (batch.file_name, batch.entries, batch.lines) == ("march.csv", 2, 4)
    assert (batch.posted, batch.waiting, batch.reversed) == (2, 0, 0)
    assert (batch.first_day, batch.last_day) == (date(2025, 3, 3), date(2025, 3, 4))
    found = ledger.batch_entries(desk.books, batch.id)
    assert [(e.reference, e.amount, e.reversed_by) for e in found] == [
        ("GL/2025/1", Decimal(118), None),
        ("GL/2025/2", Decimal(50), None),
    ]


def test_the_same_file_is_noticed_already_by_the_dry_run(desk: Work) -> None:
    desk.bring(TWO)
    for commit in (False, True):
        with meets(Refused, "import.file_known") as caught:
            desk.bring(TWO, "renamed.csv", commit)
        assert caught.value.args_["file"] == "march.csv"
    assert len(ledger.batches(desk.books)) == 1


def test_the_database_notices_the_file_too(desk: Work) -> None:
    desk.bring(TWO)
    batch = {"id": new_id(), "file_name": "x.csv", "sha256": only(desk).sha256}
    with meets(Refused, "import.file_known"):
        ledger.post_entries(desk.books, new_id(), (desk.sale(),), batch)


def test_a_batch_is_taken_back_whole_and_once(desk: Work) -> None:
    desk.bring(TWO)
    done = ledger.reverse_batch(desk.books, new_id(), only(desk).id, text="twice").value
    assert (done.is_posted, done.references) == (True, ("GL/2025/3", "GL/2025/4"))
    found = turnovers(desk.books, MARCH.replace(day=1), MARCH, desk.accounts)
    assert set(found.values()) == {(ZERO, ZERO, ZERO, ZERO)}
    assert not only(desk).stands
    assert [e.reversed_by for e in ledger.batch_entries(desk.books, only(desk).id)] == [
        "GL/2025/3",
        "GL/2025/4",
    ]
    with meets(Refused, "batch.reversed_already"):
        ledger.reverse_batch(desk.books, new_id(), only(desk).id)
    assert desk.bring(TWO).state == "posted"


def test_an_entry_reversed_before_is_left_as_it_is(desk: Work) -> None:
    desk.bring(TWO)
    first = ledger.batch_entries(desk.books, only(desk).id)[0]
    ledger.reverse_entry(desk.books, new_id(), first.id, MARCH)
    done = ledger.reverse_batch(desk.books, new_id(), only(desk).id, MARCH).value
    assert done.references == ("GL/2025/4",)
    assert ledger.entry(desk.books, "GL/2025/4")["entry_date"] == MARCH.isoformat()


def test_what_waits_for_approval_is_thrown_away(own: World, desk: Work) -> None:
    own.operate().execute(
        "insert into books.approval_rules values (%s, '*', 100)", (desk.books.tenant,)
    )
    assert desk.bring(TWO).state == "drafts"
    assert only(desk).waiting == 2
    done = ledger.reverse_batch(desk.books, new_id(), only(desk).id).value
    assert done.references == ()
    assert ledger.drafts(desk.books) == ()


def test_a_closed_month_keeps_the_whole_batch(own: World, desk: Work) -> None:
    desk.bring(TWO)
    work(own, "chief").close()
    with meets(Refused, "entry.faults"):
        ledger.reverse_batch(desk.books, new_id(), only(desk).id)
    assert only(desk).reversed == 0
    april = date(2025, 4, 1)
    assert ledger.reverse_batch(desk.books, new_id(), only(desk).id, april).value.is_posted


def test_taking_back_asks_for_the_second_person_of_reversals(own: World, desk: Work) -> None:
    desk.bring(TWO)
    own.operate().execute(
        "insert into books.approval_rules values (%s, 'reversal', 0)", (desk.books.tenant,)
    )
    assert not ledger.reverse_batch(desk.books, new_id(), only(desk).id).value.is_posted
    assert only(desk).reversed == 0
    assert {d.kind for d in ledger.drafts(desk.books)} == {"reversal"}


def test_a_batch_of_nobody_is_not_found(desk: Work) -> None:
    with meets(NotFound, "batch.not_found"):
        ledger.reverse_batch(desk.books, new_id(), new_id())


def test_the_same_request_takes_back_once(desk: Work) -> None:
    desk.bring(TWO)
    request, batch = new_id(), only(desk).id
    first = ledger.reverse_batch(desk.books, request, batch).value
    assert ledger.reverse_batch(desk.books, request, batch).value == first
