"""Rates of the National Bank kept in real books: back-filled, taken up again, never doubled."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal

import pytest

from app.core.books import Books
from app.core.dates import Period, month
from app.core.errors import Denied, NotFound, Unavailable
from app.core.ids import new_id
from app.currency import service as currency
from app.currency.records import Kept
from tests.kit import national_bank as kit
from tests.kit.national_bank import LocalBank, local_bank
from tests.kit.worked_examples import example
from tests.kit.world import World
from tests.ledger.builders import ask, meets

MARCH = month(2026, 3)
CODES = ("USD", "EUR")


@pytest.fixture
def bank() -> Iterator[LocalBank]:
    """A bank whose sets of spring 2026 came after each weekday, the dollar a little dearer."""
    with local_bank() as made:
        day = date(2026, 2, 25)
        while day < date(2026, 4, 10):
            if (day - timedelta(days=1)).weekday() < 5:
                made.publish(day, USD=f"2.{day:%m%d}", EUR=f"3.{day:%m%d}", GBP="3.5")
            day += timedelta(days=1)
        yield made


@pytest.fixture
def books(own: World) -> Books:
    return own.books("accountant", "kavkasia")


def client(bank: LocalBank) -> currency.NationalBank:
    return currency.NationalBank(address=bank.address, pauses=(), between=0)


def fill(books: Books, bank: LocalBank, asked: Period = MARCH) -> Kept:
    days = currency.missing_days(books, asked, CODES)
    return currency.fetch_missing(books, client(bank), days, CODES).value[1]


def test_a_month_is_filled_with_the_sets_of_its_days(books: Books, bank: LocalBank) -> None:
    done = fill(books, bank)
    kept = currency.rates(books, MARCH.first - timedelta(days=5), MARCH.last)
    # 21 sets came into force in March (the 3rd of March is a holiday of ours, where the bank of
    # this test works on, and its set is not asked for); Sunday the 1st brought that of Saturday.
    assert done == Kept(new=len(kept), changed=0)
    assert {rate.currency for rate in kept} == {"USD", "EUR"}
    assert kept[0].day == date(2026, 2, 28)
    assert all(
        rate.rate == Decimal(f"2.{rate.day:%m%d}") for rate in kept if rate.currency == "USD"
    )
    assert "2026-03-08" not in bank.days_asked(), "a Sunday brings nothing of its own"


def test_what_is_there_is_not_asked_for_again(own: World, books: Books, bank: LocalBank) -> None:
    fill(books, bank)
    asked, events = len(bank.asked), ask(own, "select count(*) from audit.events")
    assert fill(books, bank) == Kept(new=0, changed=0)
    assert len(bank.asked) == asked
    assert ask(own, "select count(*) from audit.events") == events


def test_a_cut_keeps_what_came_and_the_rest_is_taken_up(books: Books, bank: LocalBank) -> None:
    asked = Period(date(2026, 3, 1), date(2026, 4, 9))
    days = currency.missing_days(books, asked, CODES)
    assert len(days) > 20
    bank.misbehave(*([lambda _: False] * 22), kit.page(403))
    with meets(Unavailable, "rates.unreachable"):
        currency.fetch_missing(books, client(bank), days, CODES)
    left = currency.missing_days(books, asked, CODES)
    assert left == days[20:]
    fill(books, bank, asked)
    assert currency.missing_days(books, asked, CODES) == ()


def test_days_to_come_are_not_asked_for(
    books: Books, bank: LocalBank, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(currency, "today", lambda _clock: date(2026, 3, 5))
    assert currency.missing_days(books, MARCH, CODES)[-1] == date(2026, 3, 5)
    assert currency.missing_days(books, month(2026, 4), CODES) == ()


def test_a_rate_typed_by_hand_gives_way_to_that_of_the_bank(books: Books, bank: LocalBank) -> None:
    typed = [{"currency": "USD", "day": "2026-03-05", "rate": "2.5", "source": "manual"}]
    currency.save_rates(books, new_id(), typed)
    assert fill(books, bank).changed == 1
    (kept,) = currency.rates(books, date(2026, 3, 5), date(2026, 3, 5), "USD")
    assert (kept.rate, kept.source) == (Decimal("2.0305"), "nbg")


def test_a_document_of_sunday_takes_the_rate_announced_on_friday(books: Books) -> None:
    given, wanted = example("FX-07")
    with local_bank() as bank:
        bank.publish(date(2026, 11, 20), USD="2.7000", EUR="3.1")
        bank.publish(date(2026, 11, 21), USD="2.7150", EUR="3.1")
        bank.publish(date(2026, 11, 24), USD="2.8000", EUR="3.1")
        sunday = date.fromisoformat(given["date"])
        found = client(bank).fetch([sunday], CODES, currency.known_codes(books))
    assert "effective 21 November" in wanted["rate_date_used"]
    currency.save_fetched(books, new_id(), found)
    assert currency.rate_on(books, "USD", sunday) == Decimal("2.7150")
    assert currency.rate_on(books, "USD", date(2026, 11, 20)) is None, "not a day early"


def test_the_same_set_twice_and_a_set_without_rates_change_nothing(
    own: World, books: Books, bank: LocalBank
) -> None:
    found = client(bank).fetch([date(2026, 3, 5)], CODES, currency.known_codes(books))
    assert currency.save_fetched(books, new_id(), found).value == Kept(new=2, changed=0)
    events = ask(own, "select count(*) from audit.events")
    again = currency.save_fetched(books, new_id(), found)
    assert (again.value, again.topics.names) == (Kept(new=0, changed=0), ())
    nothing = client(bank).fetch([date(1990, 1, 1)], CODES, currency.known_codes(books))
    assert currency.save_fetched(books, new_id(), nothing).value == Kept(new=0, changed=0)
    assert ask(own, "select count(*) from audit.events") == events


def test_codes_are_those_in_use_and_unknown_ones_are_named(books: Books) -> None:
    assert currency.codes_in_use(books) == ("USD", "EUR")
    rate = {"currency": "GBP", "day": "2026-03-05", "rate": "3.5", "source": "manual"}
    currency.save_rates(books, new_id(), [rate])
    assert currency.codes_in_use(books) == ("GBP",)
    assert currency.checked_codes(books, [" usd", "USD", ""]) == ("USD",)
    with meets(NotFound, "currency.unknown"):
        currency.checked_codes(books, ["USD", "XXX"])


def test_the_books_say_how_fresh_their_rates_are(
    books: Books, bank: LocalBank, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert currency.freshness(books).newest is None
    fill(books, bank)
    monkeypatch.setattr(currency, "today", lambda _clock: date(2026, 4, 2))
    assert not currency.freshness(books).is_stale
    monkeypatch.setattr(currency, "today", lambda _clock: date(2026, 4, 3))
    found = currency.freshness(books)
    assert (found.newest, found.missed, found.is_stale) == (date(2026, 3, 31), 3, True)


def test_who_only_reads_fetches_nothing(own: World, bank: LocalBank) -> None:
    reader = own.books("auditor", "kavkasia")
    with meets(Denied, "permission.missing"):
        fill(reader, bank)
