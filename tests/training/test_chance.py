"""Chance, days and rates of the demo: the same on every machine."""

from __future__ import annotations

from collections import Counter
from datetime import date
from decimal import Decimal

import pytest

from app.core.dates import calendar_year, month
from app.core.money import CurrencyCode
from app.training.cast import cast
from app.training.days import Days
from app.training.dice import Dice
from app.training.exchange import Quotes
from app.training.stock import Stock
from tests.training.test_rules import gel

DAYS = Days(holidays=cast().holidays)
USD = CurrencyCode("USD")


def test_dice_fall_the_same_way_each_time():
    # Thrown once and written down: another machine or version must throw the same.
    dice = Dice("demo")
    assert [dice.below(1000) for _ in range(6)] == [880, 161, 848, 9, 616, 818]


def test_subjects_do_not_disturb_each_other():
    assert [Dice("a").below(10**9) for _ in range(3)] != [Dice("b").below(10**9) for _ in range(3)]


def test_dice_are_fair_and_stay_in_their_bounds():
    dice = Dice("fair")
    fallen = Counter(dice.between(3, 7) for _ in range(5000))
    assert set(fallen) == {3, 4, 5, 6, 7}
    assert min(fallen.values()) > 850
    picked = Counter(dice.pick("ab", (1, 9)) for _ in range(1000))
    assert 50 < picked["a"] < 160
    assert sorted(dice.some("abc", 5)) == ["a", "b", "c"]
    assert abs(dice.around(Decimal(100), 5) - 100) <= 5
    assert not dice.happens(0)


def test_weekends_and_days_off_are_not_worked():
    assert not DAYS.is_worked(date(2025, 3, 1))
    assert not DAYS.is_worked(date(2025, 4, 18))
    assert DAYS.is_worked(date(2025, 4, 22))
    assert DAYS.is_shopping(date(2025, 3, 1))
    assert not DAYS.is_shopping(date(2025, 3, 2))
    assert DAYS.worked_from(date(2025, 4, 18)) == date(2025, 4, 22)
    assert DAYS.last_worked(month(2025, 5)) == date(2025, 5, 30)


def test_rates_are_plausible_and_hold_until_the_next():
    quotes = Quotes(cast().currencies, calendar_year(2025), DAYS)
    assert quotes.on(USD, date(2024, 12, 31)) == Decimal("2.8068")
    # Set on Friday for Saturday, and the next on Monday for Tuesday.
    assert quotes.on(USD, date(2025, 2, 8)) == quotes.on(USD, date(2025, 2, 10))
    rates = [Decimal(str(row["rate"])) for row in quotes.rows() if row["currency"] == "USD"]
    assert all(Decimal("2.6") < rate < Decimal("2.9") for rate in rates)
    assert {row["source"] for row in quotes.rows()} == {"demo"}
    assert quotes.foreign(Decimal(100), USD, date(2024, 12, 31)).gel == gel("280.68")


def test_goods_cost_the_weighted_average():
    stock = Stock()
    stock.add("nail", 10, gel("10.00"))
    stock.add("nail", 20, gel("25.00"))
    assert stock.take("nail", 7) == gel("8.17")
    assert stock.take("nail", 23) == gel("26.83")
    assert stock.units("nail") == 0
    assert not stock.value("nail")
    assert list(stock.items()) == ["nail"]
    with pytest.raises(AssertionError):
        stock.take("nail", 1)
