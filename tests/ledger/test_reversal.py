"""Storno: the same sides, subtracted on their own side, once."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from app.core.errors import Denied, NotFound, Refused
from app.core.ids import new_id
from app.ledger import service as ledger
from app.ledger.records import Entered, EntryDraft, EntryId
from tests.kit.world import World
from tests.ledger.builders import MARCH, Work, ask, entry, fingerprint, meets, turnovers, work

ZERO = Decimal("0.00")


@pytest.fixture
def desk(own: World) -> Work:
    return work(own)


def reverse(desk: Work, given: EntryDraft, day: date = MARCH, text: str = "") -> Entered:
    return ledger.reverse_entry(desk.books, new_id(), given.id, day, text).value


def test_a_storno_brings_the_turnover_back_on_its_own_side(desk: Work) -> None:
    wrong, right = desk.sale("118.00"), desk.sale("181.00")
    desk.post(wrong, right)
    done = reverse(desk, wrong)
    assert (done.is_posted, done.references) == (True, ("GL/2025/3",))
    found = turnovers(desk.books, MARCH, MARCH, desk.accounts)
    assert found["1410"] == (ZERO, Decimal("181.00"), ZERO, Decimal("181.00"))
    assert found["6110"] == (ZERO, ZERO, Decimal("181.00"), Decimal("-181.00"))


def test_a_storno_keeps_the_lines_positive_and_marks_them(desk: Work) -> None:
    usd = {"currency": "USD", "amount": Decimal(100), "rate": Decimal("1.18")}
    sale = entry(desk.debit("1220", "118.00", **usd), desk.credit("6110", "118.00"))
    first = desk.number(sale)
    shown = ledger.entry(desk.books, reverse(desk, sale, text="wrong customer").references[0])
    assert (shown["kind"], shown["text"]) == ("reversal", "wrong customer")
    assert shown["reverses_id"] == str(sale.id)
    assert [(line["debit"], line["credit"], line["is_storno"]) for line in shown["lines"]] == [
        (118, 0, True), (0, 118, True),
    ]  # fmt: skip
    assert shown["lines"][0]["currency"] == "USD"
    assert ledger.entry(desk.books, first)["reversed_by"] == shown["id"]


def test_a_company_may_choose_opposite_sides(own: World, desk: Work) -> None:
    own.operate().execute("update books.companies set reversal_style = 'opposite'")
    sale = desk.sale()
    desk.post(sale)
    shown = ledger.entry(desk.books, reverse(desk, sale).references[0])
    assert [(line["debit"], line["credit"], line["is_storno"]) for line in shown["lines"]] == [
        (0, 118, False), (118, 0, False),
    ]  # fmt: skip
    found = turnovers(desk.books, MARCH, MARCH, desk.accounts)
    assert found["1410"] == (ZERO, Decimal("118.00"), Decimal("118.00"), ZERO)


def test_an_entry_is_reversed_once(desk: Work) -> None:
    sale = desk.sale()
    desk.post(sale)
    reverse(desk, sale)
    with meets(Refused, "entry.reversed_already") as caught:
        reverse(desk, sale)
    assert caught.value.args_ == {"number": "GL/2025/1"}


def test_a_reversal_is_not_reversed(own: World, desk: Work) -> None:
    sale = desk.sale()
    desk.post(sale)
    reverse(desk, sale)
    ((storno,),) = ask(own, "select id from books.entries where kind = 'reversal'")
    with meets(Refused, "entry.is_reversal"):
        ledger.reverse_entry(desk.books, new_id(), EntryId(storno), MARCH)


def test_an_entry_of_nobody_or_of_another_company_is_not_found(own: World, desk: Work) -> None:
    rival = work(own, "rival_accountant", "rival")
    foreign = rival.sale()
    rival.post(foreign)
    for unknown in (desk.sale(), foreign):
        with meets(NotFound, "entry.not_found"):
            reverse(desk, unknown)


def test_the_same_reversal_asked_again_is_done_once(own: World, desk: Work) -> None:
    sale, request, fresh = desk.sale(), new_id(), new_id()
    desk.post(sale)

    def once() -> object:
        with desk.books.write() as tx:
            return tx.call(
                "reverse_entry", tenant=desk.books.tenant, request=request, entry=sale.id,
                id=fresh, day=MARCH, text="",
            )  # fmt: skip

    first = once()
    before = fingerprint(own)
    assert once() == first
    assert fingerprint(own) == before


def test_a_reversal_over_the_limit_waits_for_a_second_person(own: World, desk: Work) -> None:
    sale = desk.sale()
    desk.post(sale)
    own.operate().execute(
        "insert into books.approval_rules values (%s, 'reversal', 100)", (desk.books.tenant,)
    )
    done = reverse(desk, sale)
    assert not done.is_posted
    with meets(Refused, "entry.reversed_already"):
        reverse(desk, sale)
    (waiting,) = ledger.drafts(desk.books)
    chief = work(own, "chief")
    with meets(Refused, "entry.reversal_by_hand"):
        desk.draft(desk.sale(id=waiting.id), waiting.version)
    ledger.decide_draft(chief.books, new_id(), waiting, approve=True)
    assert ledger.post_drafts(chief.books, new_id(), [waiting.id]).value.is_posted
    assert turnovers(desk.books, MARCH, MARCH, desk.accounts)["1410"][3] == ZERO
    types = ask(own, "select type from audit.events where aggregate_id = %s order by seq", sale.id)
    assert types == [("EntryPosted",), ("EntryReversed",)]


def test_who_only_reads_reverses_nothing(own: World, desk: Work) -> None:
    sale = desk.sale()
    desk.post(sale)
    with meets(Denied, "permission.missing"):
        reverse(work(own, "auditor"), sale)


def test_the_same_request_reverses_and_corrects_once(desk: Work) -> None:
    first, second, request, other = desk.sale(), desk.sale(), new_id(), new_id()
    desk.post(first, second)
    once = ledger.reverse_entry(desk.books, request, first.id, MARCH).value
    assert ledger.reverse_entry(desk.books, request, first.id, MARCH).value == once
    begun = ledger.correct_entry(desk.books, other, second.id).value
    assert ledger.correct_entry(desk.books, other, second.id).value == begun
