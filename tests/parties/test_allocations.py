"""Payments and debts that are told to stand for one another after they were posted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from app.core.dates import Period
from app.core.errors import Refused
from app.core.ids import new_id
from app.currency import service as currency
from app.invoices import service as invoices
from app.invoices.records import Saved
from app.ledger import service as ledger
from app.ledger.records import EntryDraft, EntryId, LineDraft
from app.parties import service as parties
from app.parties.records import Allocation, PartyId
from tests.invoices.shop import DAY, Shop, foreign, shop
from tests.kit.world import World
from tests.ledger.builders import meets

PAID = date(2026, 3, 20)
ENDED = date(2026, 3, 31)


@pytest.fixture
def firm(own: World) -> Iterator[Shop]:
    with shop(own) as made:
        yield made


def receipt(
    firm: Shop, amount: str, rate: str = "", day: date = PAID, **more: Any
) -> tuple[EntryId, str]:
    """Money of the customer that names no document."""
    gel = Decimal(amount) * Decimal(rate or 1)
    money: dict[str, Any] = (
        {"currency": "USD", "amount": Decimal(amount), "rate": Decimal(rate)} if rate else {}
    )
    named = {"party": firm.parties["CUSTOMER"], **more}
    bank = firm.accounts["1220" if rate else "1210"]
    made = EntryDraft(
        id=EntryId(new_id()),
        kind="receipt",
        entry_date=day,
        lines=(
            LineDraft(account_id=bank, debit=gel, **money),
            LineDraft(account_id=firm.accounts["1410"], credit=gel, dimensions=named, **money),
        ),
    )
    done = ledger.post_entries(firm.books, new_id(), [made]).value
    return made.id, done.references[0]


def invoiced(firm: Shop, net: str, day: date = DAY) -> Saved:
    return firm.post(firm.draft("sale", "S18", net, day=day))


def customer(firm: Shop) -> PartyId:
    return PartyId(firm.parties["CUSTOMER"])


def open_now(firm: Shop, day: date = ENDED) -> list[Decimal]:
    return [one.balance for one in parties.open_items(firm.books, day, customer(firm))]


def unpaid(firm: Shop) -> dict[str, Decimal | None]:
    found = invoices.invoices(firm.books, date(2026, 1, 1), date(2026, 12, 31))
    return {one.reference: one.open for one in found}


def proposed(firm: Shop, day: date = ENDED) -> tuple[Allocation, ...]:
    return parties.propose(parties.open_items(firm.books, day, customer(firm)))


def allocate(firm: Shop, *wanted: Allocation, day: date = ENDED) -> int:
    return parties.allocate(firm.books, new_id(), customer(firm), day, wanted).value


def test_the_oldest_debt_is_proposed_first_and_ageing_statement_and_invoice_follow(
    firm: Shop,
) -> None:
    first = invoiced(firm, "100", date(2026, 3, 2))
    second = invoiced(firm, "200", date(2026, 3, 5))
    _, number = receipt(firm, "150.00")
    assert sorted(open_now(firm)) == [Decimal("-150.00"), Decimal("118.00"), Decimal("236.00")]
    wanted = proposed(firm)
    assert [one.amount for one in wanted] == [Decimal("118.00"), Decimal("32.00")]
    assert allocate(firm, *wanted) == 2
    assert open_now(firm) == [Decimal("204.00")]
    assert unpaid(firm) == {first.reference: Decimal("0.00"), second.reference: Decimal("204.00")}
    assert invoices.invoice(firm.books, first.reference)["paid"] == Decimal("118.00")
    (balance,) = parties.balances(firm.books, ENDED, customer(firm))
    assert (balance.balance, balance.over_90) == (Decimal("204.00"), Decimal("0.00"))
    told = parties.statement(firm.books, "CUSTOMER", Period(date(2026, 3, 1), ENDED))
    said = {line.number: line.document for line in told.lines}
    assert said[number] == f"{first.reference}, {second.reference}"
    assert told.closing == Decimal("204.00")
    # Posted lines stay as they are: the chain says so, and so does the replay.
    assert not proposed(firm)


def test_before_the_day_of_the_allocation_both_sides_were_open(firm: Shop) -> None:
    invoiced(firm, "100")
    receipt(firm, "118.00")
    allocate(firm, *proposed(firm))
    assert open_now(firm, date(2026, 3, 30)) == [Decimal("118.00"), Decimal("-118.00")]
    assert open_now(firm) == []


def test_what_is_allocated_is_undone_once_and_both_sides_are_open_again(firm: Shop) -> None:
    invoiced(firm, "100")
    receipt(firm, "50.00")
    allocate(firm, *proposed(firm))
    (made,) = parties.allocations(firm.books, customer(firm))
    assert (made.gel, made.state, made.account) == (Decimal("50.00"), "stands", "1410")
    parties.undo_allocation(firm.books, new_id(), made.id)
    assert sorted(open_now(firm)) == [Decimal("-50.00"), Decimal("118.00")]
    assert parties.allocations(firm.books)[0].state == "undone"
    with meets(Refused, "allocation.undone_already"):
        parties.undo_allocation(firm.books, new_id(), made.id)


def test_never_more_than_is_open_of_either_side(firm: Shop) -> None:
    invoiced(firm, "100")
    receipt(firm, "50.00")
    (wanted,) = proposed(firm)
    with meets(Refused, "allocation.exceeds"):
        allocate(firm, replace(wanted, amount=Decimal("50.01")))
    with meets(Refused, "allocation.amount"):
        allocate(firm, replace(wanted, amount=Decimal(-5)))
    with meets(Refused, "allocation.exceeds"):
        allocate(
            firm,
            replace(wanted, id=new_id(), amount=Decimal(30)),
            replace(wanted, id=new_id(), amount=Decimal(30)),
        )
    assert parties.allocations(firm.books) == ()
    allocate(firm, wanted)
    with meets(Refused, "allocation.not_open"):
        allocate(firm, replace(wanted, id=new_id(), amount=Decimal(1)))


def test_what_was_settled_later_is_not_settled_once_more_on_an_earlier_day(firm: Shop) -> None:
    sold = invoiced(firm, "100")
    receipt(firm, "118.00")
    april = date(2026, 4, 5)
    receipt(firm, "118.00", day=april, settlement_document=sold.id)
    (wanted,) = proposed(firm)
    with meets(Refused, "allocation.not_open"):
        allocate(firm, wanted)


@pytest.mark.parametrize("which", ["debt", "payment"])
def test_a_reversal_of_either_side_frees_the_other(firm: Shop, which: str) -> None:
    sold = invoiced(firm, "100")
    came, _ = receipt(firm, "118.00")
    allocate(firm, *proposed(firm))
    gone = sold.id if which == "debt" else came
    ledger.reverse_entry(firm.books, new_id(), gone, ENDED)
    left = Decimal("-118.00") if which == "debt" else Decimal("118.00")
    assert open_now(firm) == [left]
    assert parties.allocations(firm.books)[0].state == "void"
    with meets(Refused, "allocation.not_open"):
        allocate(firm, Allocation(**_sides(firm, sold.id, came), amount=Decimal(1)))


def _sides(firm: Shop, debt: EntryId, payment: EntryId) -> dict[str, Any]:
    return {
        "account_id": firm.accounts["1410"],
        "currency": None,
        "debit_entry_id": debt,
        "debit_document_id": debt,
        "credit_entry_id": payment,
        "credit_document_id": None,
    }


def test_a_closed_month_takes_no_allocation(firm: Shop) -> None:
    invoiced(firm, "100")
    receipt(firm, "118.00")
    wanted = proposed(firm)
    month = next(one for one in ledger.periods(firm.books) if one.first_day == date(2026, 3, 1))
    ledger.change_period(firm.books, new_id(), month, "soft_closed")
    with meets(Refused, "period.closed"):
        allocate(firm, *wanted)
    assert allocate(firm, *wanted, day=date(2026, 4, 1)) == 1


def test_of_a_foreign_debt_the_revaluation_books_the_difference_once(firm: Shop) -> None:
    sold = firm.post(foreign(firm.draft("sale", "S0", "1000"), "USD", "2.70"))
    receipt(firm, "1000.00", "2.75")
    allocate(firm, *proposed(firm))
    assert [(one.balance, one.amount) for one in _items(firm)] == [
        (Decimal("-50.00"), Decimal("0.0000"))
    ]
    rate = {"currency": "USD", "day": ENDED, "rate": Decimal("2.80"), "source": "test"}
    currency.save_rates(firm.books, new_id(), [rate])
    done = ledger.revalue(firm.books, new_id(), ENDED).value
    # 50 of the debt that is paid, and 50 of the dollars in the bank; of the debt nothing is left.
    assert (done.gain, done.loss) == (Decimal("100.00"), Decimal("0.00"))
    assert _items(firm) == ()
    assert unpaid(firm)[sold.reference] == Decimal("0.00")
    april = date(2026, 4, 30)
    currency.save_rates(firm.books, new_id(), [{**rate, "day": april, "rate": Decimal("3.00")}])
    again = ledger.revalue(firm.books, new_id(), april).value
    assert (again.gain, again.loss) == (Decimal("200.00"), Decimal("0.00"))


def _items(firm: Shop) -> Any:
    return parties.open_items(firm.books, ENDED, customer(firm))


def test_the_same_request_allocates_once(firm: Shop) -> None:
    invoiced(firm, "100")
    receipt(firm, "50.00")
    request, wanted = new_id(), proposed(firm)
    for _ in range(2):
        parties.allocate(firm.books, request, customer(firm), ENDED, wanted)
    assert len(parties.allocations(firm.books)) == 1
