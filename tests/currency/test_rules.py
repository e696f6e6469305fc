"""Which rates are missing, when they are stale, and what a payment settles."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.dates import Period, month
from app.core.errors import Refused
from app.core.money import round_half_away
from app.core.working_days import work_calendar
from app.currency import rules
from app.currency.records import Quote, Rate
from tests.kit.worked_examples import example

CALENDAR = work_calendar()
AMOUNTS = st.decimals(min_value="0.01", max_value=10**7, places=2)
RATES = st.decimals(min_value="0.0001", max_value=20, places=4)


def rate(day: str, currency: str = "USD", value: str = "2.7") -> Rate:
    return Rate(currency=currency, day=date.fromisoformat(day), rate=Decimal(value), source="nbg")


def missing(*kept: Rate, first: str, last: str, codes: tuple[str, ...] = ("USD",)) -> list[str]:
    asked = Period(date.fromisoformat(first), date.fromisoformat(last))
    return [day.isoformat() for day in rules.missing_days(kept, asked, codes, CALENDAR)]


def test_a_rate_for_a_hundred_units_is_a_hundredth_for_one() -> None:
    given_, wanted = example("FX-05")
    quote = Quote(
        row=1, day="2026-03-31", code=given_["currency"],
        quantity=str(given_["quantity"]), rates=(given_["rate"],),
    )  # fmt: skip
    (one,), skipped, problems = rules.judged([quote], {"JPY"}, "nbg")
    assert not skipped
    assert not problems
    assert round_half_away(Decimal(given_["amount"]) * one.rate, 2) == Decimal(wanted["gel"])


def test_a_row_without_a_day_or_with_a_wrong_one_is_told_apart() -> None:
    rows = [
        Quote(row=at, day=day, code="USD", quantity="", rates=("2.7",))
        for at, day in enumerate((" ", "soon", "2026-03-31"), start=1)
    ]
    found, _, problems = rules.judged(rows, {"USD"}, "file")
    assert [one.rate for one in found] == [Decimal("2.7")]
    assert [(one.row, one.column, one.value) for one in problems] == [
        (1, "date", None), (2, "date", "soon"),
    ]  # fmt: skip
    assert problems[0].code == "rates.day_missing"


def test_sets_come_after_working_days_and_over_sundays_none_is_missing() -> None:
    # Thursday 2 April 2026 to Wednesday: sets of Wednesday to Friday and of Monday, Tuesday.
    days = missing(rate("2026-04-01"), first="2026-04-02", last="2026-04-08")
    assert days == ["2026-04-02", "2026-04-03", "2026-04-04", "2026-04-07", "2026-04-08"]


def test_over_easter_the_last_set_stays() -> None:
    held = rate("2026-04-10")
    # Good Friday is the 10th, Easter Monday the 13th: the next set comes on Wednesday.
    assert missing(held, first="2026-04-10", last="2026-04-15") == ["2026-04-15"]


def test_on_the_first_day_something_must_hold() -> None:
    assert missing(first="2026-04-12", last="2026-04-13") == ["2026-04-12"]
    assert missing(rate("2026-04-10"), first="2026-04-12", last="2026-04-13") == []
    both = ("USD", "EUR")
    assert missing(rate("2026-04-10"), first="2026-04-12", last="2026-04-13", codes=both) == [
        "2026-04-12"
    ]


def test_a_day_is_missing_while_one_of_the_currencies_is() -> None:
    kept = (rate("2026-04-02"), rate("2026-04-02", "EUR"), rate("2026-04-03"))
    asked = ("USD", "EUR")
    assert missing(*kept, first="2026-04-02", last="2026-04-03", codes=asked) == ["2026-04-03"]


@given(st.sets(st.integers(1, 31)))
def test_what_was_fetched_is_not_missing_any_more(days: set[int]) -> None:
    kept = [rate(f"2026-03-{day:02}") for day in days]
    before = rules.missing_days(kept, month(2026, 3), ("USD",), CALENDAR)
    filled = [*kept, *(rate(day.isoformat()) for day in before)]
    assert not rules.missing_days(filled, month(2026, 3), ("USD",), CALENDAR)


@pytest.mark.parametrize(
    ("newest", "on", "missed", "is_stale"),
    [
        ("2026-03-31", "2026-03-31", 0, False),
        ("2026-03-31", "2026-04-02", 2, False),
        ("2026-03-31", "2026-04-03", 3, True),
        # Holidays publish nothing: of nine days over Easter four were worked, the last on Tuesday.
        ("2026-04-10", "2026-04-15", 1, False),
        ("2026-04-09", "2026-04-17", 3, True),
        ("2026-04-25", "2026-04-01", 0, False),
    ],
)
def test_a_warning_comes_when_three_working_days_brought_no_set(
    newest: str, on: str, missed: int, is_stale: bool
) -> None:
    found = rules.freshness(date.fromisoformat(newest), date.fromisoformat(on), CALENDAR)
    assert (found.missed, found.is_stale) == (missed, is_stale)


def test_without_any_rate_nothing_is_stale() -> None:
    found = rules.freshness(None, date(2026, 3, 31), CALENDAR)
    assert (found.newest, found.missed, found.is_stale) == (None, 0, False)


def test_a_payment_is_compared_with_what_the_balance_stands_for_now() -> None:
    given_, wanted = example("FX-01")
    amount, revalued = Decimal(given_["amount"]), Decimal("2725.00")
    found = rules.settled(amount, revalued, amount, Decimal(given_["rates"][2]))
    assert found.difference == -Decimal(wanted["receipt_loss"])
    gains = Decimal(wanted["month_end_gain"]) + found.difference
    assert gains == Decimal(wanted["net_gain"]), "together what the rates gave, once"


def test_a_debt_that_costs_less_than_it_stood_for_is_a_gain() -> None:
    found = rules.settled(Decimal(-500), Decimal("-1575.00"), Decimal(-500), Decimal("3.10"))
    assert (found.paid, found.carried) == (Decimal("-1550.00"), Decimal("-1575.00"))
    assert found.difference == Decimal("25.00")


@pytest.mark.parametrize("amount", ["100.01", "-1", "0"])
def test_more_than_the_balance_is_not_settled(amount: str) -> None:
    with pytest.raises(Refused) as refused:
        rules.settled(Decimal(100), Decimal(270), Decimal(amount), Decimal("2.7"))
    assert refused.value.code == "currency.beyond_balance"


@given(st.lists(AMOUNTS, min_size=1, max_size=6), RATES, RATES)
def test_parts_settle_what_the_whole_settles_to_the_tetri(
    parts: list[Decimal], carried_at: Decimal, paid_at: Decimal
) -> None:
    balance = sum(parts, Decimal(0))
    carried = whole = round_half_away(balance * carried_at, 2)
    taken = paid = difference = Decimal(0)
    for part in parts:
        found = rules.settled(balance, carried, part, paid_at)
        balance, carried = balance - part, carried - found.carried
        taken, paid = taken + found.carried, paid + found.paid
        difference += found.difference
    assert not balance
    assert not carried, "nothing is left of a balance that is paid"
    assert taken == whole
    assert difference == paid - whole
