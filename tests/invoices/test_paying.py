"""Invoices that are paid whole or in part, in lari and in currency, through the services."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from app.core.errors import Refused
from app.core.ids import new_id
from app.currency import service as currency
from app.currency.records import Quote
from app.currency.rules import judged
from app.invoices import service as invoices
from app.invoices.records import PaymentAsked
from app.ledger import service as ledger
from app.ledger.records import EntryId
from app.parties import service as parties
from tests.invoices.shop import Shop, foreign, shop
from tests.kit.worked_examples import example
from tests.kit.world import World
from tests.ledger.builders import meets

SOLD, MONTH_END, PAID = date(2026, 3, 5), date(2026, 3, 31), date(2026, 4, 10)


@pytest.fixture
def firm(own: World) -> Iterator[Shop]:
    with shop(own) as made:
        yield made


def rate(firm: Shop, code: str, day: date, value: str) -> None:
    given = {"currency": code, "day": day, "rate": Decimal(value), "source": "test"}
    currency.save_rates(firm.books, new_id(), [given])


def paid(
    firm: Shop, reference: str, amount: str, day: date = PAID, account: str = "1220"
) -> list[tuple[str, str, str]]:
    """Pay so much of an invoice and post the draft: the lines of the entry."""
    asked = PaymentAsked(account_id=firm.accounts[account], day=day, amount=Decimal(amount))
    kept = invoices.pay_invoice(firm.books, new_id(), reference, asked).value
    draft = EntryId(ledger.entry(firm.books, kept)["id"])
    return firm.lines(ledger.post_drafts(firm.books, new_id(), [draft]).value.references[0])


def unpaid(firm: Shop, day: date) -> Decimal | None:
    (row,) = invoices.invoices(firm.books, day, day)
    return row.open


def test_an_invoice_in_lari_is_paid_in_parts_and_never_beyond_itself(firm: Shop) -> None:
    sold = firm.post(firm.draft("sale", "S18", "100", day=SOLD)).reference
    assert paid(firm, sold, "50", account="1210") == [
        ("credit", "1410", "50.00"),
        ("debit", "1210", "50.00"),
    ]
    assert unpaid(firm, SOLD) == Decimal("68.00")
    with meets(Refused, "invoice.beyond_open"):
        paid(firm, sold, "68.01", account="1210")
    paid(firm, sold, "68", account="1210")
    assert unpaid(firm, SOLD) == Decimal("0.00")
    with meets(Refused, "invoice.nothing_open"):
        paid(firm, sold, "1", account="1210")


def test_a_supplier_is_paid_from_the_bank(firm: Shop) -> None:
    bought = firm.post(firm.draft("purchase", "P18", "100", day=SOLD, account="1610")).reference
    assert paid(firm, bought, "118", account="1210") == [
        ("credit", "1210", "118.00"),
        ("debit", "3110", "118.00"),
    ]


def test_a_receipt_after_a_revaluation_books_only_the_rest_of_the_gain(firm: Shop) -> None:
    given, wanted = example("FX-01")
    at_sale, at_end, at_receipt = given["rates"]
    sold = firm.post(
        foreign(firm.draft("sale", "S0", given["amount"], day=SOLD), "USD", at_sale)
    ).reference
    rate(firm, "USD", MONTH_END, at_end)
    assert ledger.revalue(firm.books, new_id(), MONTH_END).value.gain == Decimal(
        wanted["month_end_gain"]
    )
    rate(firm, "USD", PAID, at_receipt)
    lines = paid(firm, sold, given["amount"])
    gel = f"{Decimal(given['amount']) * Decimal(at_receipt):.2f}"
    assert ("debit", "1220", gel) in lines
    assert sum(Decimal(one) for side, code, one in lines if code in ("8140", "8240")) == abs(
        Decimal(gel) - Decimal(wanted["initial_gel"]) - Decimal(wanted["month_end_gain"])
    )
    assert parties.open_items(firm.books, PAID) == ()
    assert ledger.revalue(firm.books, new_id(), PAID).value.gain == 0


def test_a_currency_quoted_by_the_hundred_is_invoiced_and_paid_at_its_rate(firm: Shop) -> None:
    given, wanted = example("FX-05")
    quote = Quote(
        row=1, day="2026-03-05", code="JPY", quantity=str(given["quantity"]), rates=(given["rate"],)
    )
    found, _, faults = judged([quote], currency.known_codes(firm.books), "nbg")
    assert not faults
    currency.save_rates(firm.books, new_id(), [one.as_json() for one in found])
    draft = foreign(firm.draft("sale", "S0", given["amount"], day=SOLD), "JPY", "1")
    sold = invoices.post_invoice(firm.books, new_id(), replace(draft, rate=None)).value.reference
    assert ("debit", "1410", wanted["gel"]) in firm.lines(sold)
    assert paid(firm, sold, given["amount"], day=SOLD) == [
        ("credit", "1410", wanted["gel"]),
        ("debit", "1220", wanted["gel"]),
    ]


def test_dollars_paid_in_parts_leave_nothing_behind(firm: Shop) -> None:
    sold = firm.post(foreign(firm.draft("sale", "S0", "1000", day=SOLD), "USD", "2.70")).reference
    rate(firm, "USD", PAID, "2.7333")
    first = paid(firm, sold, "333.33")
    assert ("debit", "1220", "911.09") in first
    last = paid(firm, sold, "666.67")
    assert ("debit", "1220", "1822.21") in last
    assert parties.open_items(firm.books, PAID) == ()
    assert unpaid(firm, SOLD) == Decimal("0.00")


def test_dollars_that_come_into_an_account_of_lari_have_no_foreign_amount(firm: Shop) -> None:
    sold = firm.post(foreign(firm.draft("sale", "S0", "100", day=SOLD), "USD", "2.70")).reference
    with meets(Refused, "invoice.payment_rate"):
        paid(firm, sold, "100", account="1210")
    rate(firm, "USD", PAID, "2.80")
    lines = paid(firm, sold, "100", account="1210")
    assert sorted(lines) == [
        ("credit", "1410", "280.00"),
        ("credit", "8140", "10.00"),
        ("debit", "1210", "280.00"),
        ("debit", "1410", "10.00"),
    ]


def test_of_an_advance_it_is_said_what_no_delivery_has_used_up(firm: Shop) -> None:
    advance = firm.post(firm.draft("advance_received", "SADV", "1180", includes_vat=True, day=SOLD))
    assert unpaid(firm, SOLD) == Decimal("1180.00")
    (left,) = invoices.advances_left(firm.books, firm.parties["CUSTOMER"])
    used = invoices.use_advance(left, Decimal("472.00"))
    delivery = firm.draft("sale", "S18", "1000", day=PAID, advances=(used,))
    invoices.save_invoice(firm.books, new_id(), delivery)
    # A draft uses nothing up yet.
    assert unpaid(firm, SOLD) == Decimal("1180.00")
    posted = firm.post(replace(delivery, id=EntryId(new_id())))
    assert unpaid(firm, SOLD) == Decimal("708.00")
    assert invoices.invoice(firm.books, advance.reference)["left"] == Decimal("708.00")
    ledger.reverse_entry(firm.books, new_id(), posted.id, PAID)
    assert unpaid(firm, SOLD) == Decimal("1180.00")
