"""Invoices that recur, and copies of invoices, through the services."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from uuid import UUID

import pytest

from app.core.errors import Conflict, Refused
from app.core.ids import new_id
from app.currency import service as currency
from app.invoices import service as invoices
from app.invoices.records import InvoiceDraft, Saved
from app.ledger import service as ledger
from app.ledger.records import EntryId
from app.parties import service as parties
from tests.invoices.shop import Shop, foreign, shop
from tests.kit.world import World
from tests.ledger.builders import meets

FIRST, MAY = date(2026, 3, 31), date(2026, 5, 31)


@pytest.fixture
def firm(own: World) -> Iterator[Shop]:
    with shop(own) as made:
        yield made


def recur(firm: Shop, sold: Saved, until: date | None = None) -> None:
    when = replace(ledger.first_day("monthly", 31, FIRST), until=until)
    invoices.save_recurring(firm.books, new_id(), sold.id, when)


def drafts(firm: Shop, made: tuple[Saved, ...]) -> list[InvoiceDraft]:
    return [
        invoices.draft_of(firm.books, invoices.invoice(firm.books, one.reference)) for one in made
    ]


def test_every_month_a_draft_is_made_once_on_its_day_and_due_by_the_terms(firm: Shop) -> None:
    found = parties.party_by_code(firm.books, "CUSTOMER")
    parties.save_party(firm.books, new_id(), replace(found, terms_days=10))
    sold = firm.post(firm.draft("sale", "S18", "100"))
    recur(firm, sold)
    made = drafts(firm, invoices.draft_recurring(firm.books, MAY).value)
    assert [one.entry_date for one in made] == [FIRST, date(2026, 4, 30), MAY]
    assert [one.due_day for one in made] == [
        date(2026, 4, 10),
        date(2026, 5, 10),
        date(2026, 6, 10),
    ]
    assert [one.lines for one in made] == [made[0].lines] * 3
    assert invoices.draft_recurring(firm.books, MAY).value == ()
    (left,) = invoices.recurring(firm.books)
    assert (left.reference, left.when.next_day) == (sold.reference, date(2026, 6, 30))


def test_a_foreign_one_takes_the_rate_of_its_own_day(firm: Shop) -> None:
    for day, rate in ((date(2026, 3, 1), "2.70"), (date(2026, 4, 30), "2.80")):
        given = {"currency": "USD", "day": day, "rate": Decimal(rate), "source": "test"}
        currency.save_rates(firm.books, new_id(), [given])
    sold = firm.post(foreign(firm.draft("sale", "S0", "100"), "USD", "2.6543"))
    recur(firm, sold)
    made = drafts(firm, invoices.draft_recurring(firm.books, date(2026, 4, 30)).value)
    assert [one.rate for one in made] == [Decimal("2.70"), Decimal("2.80")]


def test_after_its_last_day_nothing_more_is_made(firm: Shop) -> None:
    recur(firm, firm.post(firm.draft("sale", "S18", "100")), until=date(2026, 4, 30))
    assert len(invoices.draft_recurring(firm.books, MAY).value) == 2
    assert invoices.recurring(firm.books) == ()


def test_one_that_is_stopped_makes_nothing_and_a_version_seen_is_asked_for(firm: Shop) -> None:
    sold = firm.post(firm.draft("sale", "S18", "100"))
    recur(firm, sold)
    with pytest.raises(Conflict):
        invoices.save_recurring(firm.books, new_id(), sold.id, None, 7)
    invoices.save_recurring(firm.books, new_id(), sold.id, None, 1)
    assert invoices.draft_recurring(firm.books, MAY).value == ()


def test_only_a_posted_invoice_recurs(firm: Shop) -> None:
    kept = invoices.save_invoice(firm.books, new_id(), firm.draft("sale", "S18", "100")).value
    with meets(Refused, "recurring.not_posted"):
        recur(firm, kept)
    sold = firm.post(firm.draft("sale", "S18", "100"))
    ledger.reverse_entry(firm.books, new_id(), EntryId(UUID(str(sold.id))), FIRST)
    with meets(Refused, "recurring.not_posted"):
        recur(firm, sold)


def test_a_copy_is_a_new_invoice_of_another_day_without_the_old_number(firm: Shop) -> None:
    bought = firm.post(firm.draft("purchase", "P18", "100", account="1610"))
    copied = invoices.copy_of(firm.books, bought.reference, MAY)
    old = drafts(firm, (bought,))[0]
    assert copied.lines == old.lines
    assert (copied.number, copied.entry_date, copied.tax_point) == ("", MAY, MAY)
    assert copied.id != old.id
