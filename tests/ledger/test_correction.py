"""Correct: storno and the right entry in one act, under the same number with a suffix."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from app.core.errors import Refused
from app.core.ids import new_id
from app.ledger import service as ledger
from app.ledger.records import EntryDraft, EntryId
from tests.kit.world import World
from tests.ledger.builders import MARCH, Work, entry, meets, turnovers, work

ZERO = Decimal("0.00")
APRIL = date(2025, 4, 2)


@pytest.fixture
def desk(own: World) -> Work:
    return work(own)


def begin(desk: Work, wrong: EntryDraft, day: date | None = None) -> str:
    """The reference of the draft that corrects an entry."""
    return str(ledger.correct_entry(desk.books, new_id(), wrong.id, day).value["reference"])


def finish(desk: Work, reference: str, right: EntryDraft | None = None) -> tuple[str, ...]:
    """Put other lines into the draft, where given, and post it."""
    (draft,) = [d for d in ledger.drafts(desk.books) if d.reference == reference]
    if right is not None:
        given = EntryDraft(
            id=draft.id, kind=draft.kind, entry_date=right.entry_date, lines=right.lines
        )
        desk.draft(given, draft.version)
    return ledger.post_drafts(desk.books, new_id(), (draft.id,)).value.references


def test_a_correction_takes_the_number_with_a_suffix_and_the_wrong_one_is_reversed(
    desk: Work,
) -> None:
    wrong = desk.sale("118.00")
    desk.post(wrong)
    reference = begin(desk, wrong)
    assert turnovers(desk.books, MARCH, MARCH, desk.accounts)["1410"][1] == Decimal("118.00")
    assert finish(desk, reference, desk.sale("181.00")) == ("GL/2025/2", "GL/2025/1-1")
    found = turnovers(desk.books, MARCH, MARCH, desk.accounts)
    assert found["1410"] == (ZERO, Decimal("181.00"), ZERO, Decimal("181.00"))
    right = ledger.entry(desk.books, "GL/2025/1-1")
    assert right["corrects_id"] == str(wrong.id)
    assert ledger.entry(desk.books, "GL/2025/2")["reverses_id"] == str(wrong.id)
    assert desk.number(desk.sale()) == "GL/2025/3"


def test_what_was_corrected_can_be_corrected_again(desk: Work) -> None:
    wrong = desk.sale("1.00")
    desk.post(wrong)
    finish(desk, begin(desk, wrong), desk.sale("2.00"))
    again = EntryId(ledger.entry(desk.books, "GL/2025/1-1")["id"])
    reference = str(ledger.correct_entry(desk.books, new_id(), again).value["reference"])
    assert finish(desk, reference, desk.sale("3.00"))[-1] == "GL/2025/1-2"
    found = turnovers(desk.books, MARCH, MARCH, desk.accounts)
    assert found["1410"] == (ZERO, Decimal("3.00"), ZERO, Decimal("3.00"))


def test_a_correction_is_begun_once_and_only_of_what_stands(desk: Work) -> None:
    wrong, gone = desk.sale(), desk.sale()
    desk.post(wrong, gone)
    reference = begin(desk, wrong)
    with meets(Refused, "entry.corrected_already") as caught:
        begin(desk, wrong)
    assert caught.value.args_["draft"] == reference
    reversal = ledger.reverse_entry(desk.books, new_id(), gone.id, MARCH).value.references[0]
    with meets(Refused, "entry.reversed_already"):
        begin(desk, gone)
    with meets(Refused, "entry.is_reversal"):
        ledger.correct_entry(
            desk.books, new_id(), EntryId(ledger.entry(desk.books, reversal)["id"])
        )


def test_a_correction_of_an_entry_reversed_meanwhile_is_refused_whole(desk: Work) -> None:
    wrong = desk.sale()
    desk.post(wrong)
    reference = begin(desk, wrong)
    ledger.reverse_entry(desk.books, new_id(), wrong.id, MARCH)
    with meets(Refused, "entry.reversed_already"):
        finish(desk, reference)
    assert [d.reference for d in ledger.drafts(desk.books)] == [reference]


def test_in_a_closed_month_both_stand_on_the_day_of_the_correction(own: World, desk: Work) -> None:
    wrong = desk.sale("118.00")
    desk.post(wrong)
    work(own, "chief").close()
    reference = begin(desk, wrong, APRIL)
    references = finish(desk, reference, desk.sale("100.00", day=APRIL))
    assert {ledger.entry(desk.books, number)["entry_date"] for number in references} == {
        "2025-04-02"
    }
    found = turnovers(desk.books, APRIL, APRIL, desk.accounts)
    assert found["1410"] == (Decimal("118.00"), Decimal("-18.00"), ZERO, Decimal("100.00"))


def test_a_correction_needs_the_second_person_that_its_reversal_needs(
    own: World, desk: Work
) -> None:
    wrong = desk.sale("118.00")
    desk.post(wrong)
    own.operate().execute(
        "insert into books.approval_rules values (%s, 'reversal', 100)", (desk.books.tenant,)
    )
    reference = begin(desk, wrong)
    with meets(Refused, "approval.needed"):
        finish(desk, reference, desk.sale("1.00"))
    chief = work(own, "chief")
    (draft,) = ledger.drafts(desk.books)
    sent = ledger.copy_of(desk.books, reference, MARCH)
    given = EntryDraft(id=draft.id, kind=sent.kind, entry_date=MARCH, lines=sent.lines)
    desk.draft(given, draft.version, submit=True)
    ledger.decide_draft(chief.books, new_id(), ledger.drafts(chief.books)[0], approve=True)
    assert finish(desk, reference) == ("GL/2025/2", "GL/2025/1-1")
    storno = ledger.entry(desk.books, "GL/2025/2")
    assert not storno["is_self_approved"]


def test_an_opening_entry_is_corrected_on_its_own_day(own: World, desk: Work) -> None:
    day = date(2024, 12, 31)
    wrong = entry(
        desk.debit("1210", "10.00"), desk.credit("5150", "10.00"), day=day, kind="opening"
    )
    desk.post(wrong)
    right = entry(desk.debit("1210", "12.00"), desk.credit("5150", "12.00"), day=day)
    finish(desk, begin(desk, wrong), right)
    found = turnovers(desk.books, date(2025, 1, 1), MARCH, desk.accounts)
    assert found["1210"] == (Decimal("12.00"), ZERO, ZERO, Decimal("12.00"))


def test_a_copy_is_a_new_entry_with_the_same_lines(desk: Work) -> None:
    usd = {"currency": "USD", "amount": Decimal("33.33"), "rate": Decimal("2.71828183")}
    first = entry(
        desk.debit("1220", "90.60", **usd, text="dollars"),
        desk.credit("6110", "90.60"),
        text="Export",
        day=MARCH,
    )
    number = desk.number(first)
    copy = ledger.copy_of(desk.books, number, APRIL)
    assert (copy.entry_date, copy.text, copy.lines) == (APRIL, "Export", first.lines)
    assert copy.id != first.id
    assert desk.number(copy) == "GL/2025/2"


def test_an_entry_posted_at_once_corrects_nothing(desk: Work) -> None:
    """What psql adds to an entry is not taken."""
    wrong, other = desk.sale(), desk.sale()
    desk.post(wrong)
    given = {**other.as_json(), "corrects_id": wrong.id}
    with desk.books.write() as tx:
        tx.call("post_entries", tenant=desk.books.tenant, request=new_id(), entries=[given])
    assert ledger.entry(desk.books, "GL/2025/2")["corrects_id"] is None
