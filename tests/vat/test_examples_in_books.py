"""Worked examples of terms, of the whole lari and of rates for a hundred, in real books."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

import pytest

from app.core.dates import month
from app.core.ids import new_id
from app.currency import service as currency
from app.ledger import service as ledger
from app.vat import service as vat
from app.vat.return_rules import payable
from tests.invoices.shop import DAY, Shop, foreign, shop
from tests.kit.worked_examples import example
from tests.kit.world import World

TERMS = {
    "DL-01": month(2026, 1), "DL-02": month(2026, 2), "DL-03": month(2026, 3),
    "DL-04": month(2026, 7), "DL-05": month(2026, 10), "DL-06": month(2027, 4),
    "DL-11": month(2025, 12),
}  # fmt: skip


@pytest.fixture
def firm(own: World) -> Iterator[Shop]:
    with shop(own) as made:
        yield made


def test_every_term_of_a_return_is_that_of_the_books(firm: Shop) -> None:
    due = {name: firm.vat(period).due.isoformat() for name, period in TERMS.items()}
    assert due == {name: example(name)[1]["due"] for name in TERMS}


def test_passing_the_threshold_on_a_friday_leaves_time_until_after_the_holiday(own: World) -> None:
    given, wanted = example("DL-12")
    day = date.fromisoformat(given["passed_on"])
    with shop(own, vat_since=None) as firm:
        firm.post(firm.draft("sale", "SNR", "100000", day=date(2026, 11, 2)))
        assert vat.threshold(firm.books, day).crossed_on is None
        firm.post(firm.draft("sale", "SNR", "0.01", day=day))
        found = vat.threshold(firm.books, day)
    assert found.crossed_on == day
    assert str(found.register_by) == wanted["apply_by"]


def test_the_return_keeps_its_tetri_while_the_switch_of_whole_lari_is_off(firm: Shop) -> None:
    given, wanted = example("VAT-20")
    firm.post(firm.draft("sale", "S18", "13003.72"))
    found = firm.vat()
    assert str(found.payable) == given["computed_payable"]
    # Switched on, what is below a lari is dropped.
    assert payable(found.boxes, found.carried, whole_lari=True) == Decimal(wanted["declared"])


def test_a_rate_for_a_hundred_units_is_one_hundredth_in_the_books(firm: Shop) -> None:
    given, wanted = example("FX-05")
    told = f"date,code,quantity,rate\n2026-03-10,JPY,{given['quantity']},{given['rate']}\n"
    known = currency.known_codes(firm.books)
    file = ledger.read_rates("rates.csv", told.encode(), known)
    currency.save_rates(firm.books, new_id(), [one.as_json() for one in file.rates])
    rate = currency.rate_on(firm.books, "JPY", DAY)
    posted = firm.post(foreign(firm.draft("sale", "S0", given["amount"]), "JPY", str(rate)))
    assert {amount for _, _, amount in firm.lines(posted.reference)} == {wanted["gel"]}
