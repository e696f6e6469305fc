"""The threshold of registration and its deadlines: worked examples, and what always holds."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core import law
from app.core.dates import add_months, month, month_of
from app.core.errors import Refused
from app.core.working_days import work_calendar
from app.vat import threshold_rules as rules
from app.vat.records import TaxableOperation, Threshold
from tests.kit.worked_examples import example

RATES = law.rates("vat")
CALENDAR = work_calendar()
LIMIT = Decimal(100000)
SERIES = st.lists(
    st.tuples(
        st.dates(date(2021, 1, 1), date(2026, 12, 31)),
        st.decimals(min_value=-5000, max_value=60000, places=2),
    ),
    max_size=60,
)


def operations(*given: tuple[str, str]) -> list[TaxableOperation]:
    return [
        TaxableOperation(day=date.fromisoformat(day), amount=Decimal(sum_)) for day, sum_ in given
    ]


def judged(done: list[TaxableOperation], on: date) -> Threshold:
    return rules.threshold(done, on, RATES, CALENDAR)


def year_of_the_example() -> list[TaxableOperation]:
    """The monthly turnover of VAT-17, with November by operation as in VAT-18."""
    months = example("VAT-17")[0]["monthly_taxable_turnover"]
    whole = [(f"{name}-20", amount) for name, amount in months.items() if name != "2026-11"]
    november = [(one["date"], one["amount"]) for one in example("VAT-18")[0]["november_operations"]]
    return operations(*whole, *november)


def test_twelve_calendar_months_are_counted_together() -> None:
    given_, wanted = example("VAT-17")
    done = year_of_the_example()
    november = judged(done, date(2026, 11, 30))
    assert november.turnover == Decimal(wanted["total_12_months"])
    assert november.limit == Decimal(given_["threshold"])
    assert november.crossed_on is not None
    assert f"{november.crossed_on:%Y-%m}" == wanted["exceeded_in"]
    october = judged(done, date(2026, 10, 31))
    assert october.turnover == Decimal(wanted["total_to_end_of_october"])
    assert october.crossed_on is None
    assert october.is_near, "from 80 per cent on the program warns"
    assert (october.register_by, october.first_return_due) == (None, None)


def test_the_operation_that_passes_the_threshold_makes_the_payer() -> None:
    _, wanted = example("VAT-18")
    done = year_of_the_example()
    found = judged(done, date(2026, 11, 30))
    assert found.crossed_on == date.fromisoformat(wanted["crossing_operation"])
    # Within 2 working days: the 20th is a Friday, the 23rd is Saint George's.
    assert found.register_by == date(2026, 11, 24)
    assert found.first_return_due == date(2026, 12, 15)
    assert judged(done, date(2026, 11, 18)).crossed_on is None, "not before that operation"


def test_passing_it_on_the_friday_before_saint_george_gives_until_wednesday() -> None:
    given_, wanted = example("DL-12")
    day = date.fromisoformat(given_["passed_on"])
    found = judged(operations((given_["passed_on"], "100000.01")), day)
    assert found.register_by is not None
    assert found.register_by.isoformat() == wanted["apply_by"]


def test_a_hundred_thousand_is_not_above_a_hundred_thousand() -> None:
    exact = operations(("2026-03-02", "100000.00"))
    assert judged(exact, date(2026, 3, 31)).crossed_on is None
    more = [*exact, *operations(("2026-03-03", "0.01"))]
    assert judged(more, date(2026, 3, 31)).crossed_on == date(2026, 3, 3)


def test_a_month_falls_out_after_a_year() -> None:
    done = operations(("2025-03-31", "60000"), ("2026-03-01", "60000"))
    assert judged(done, date(2026, 3, 31)).crossed_on is None
    assert judged(done, date(2026, 3, 31)).turnover == Decimal(60000)
    nearer = operations(("2025-04-01", "60000"), ("2026-03-31", "60000"))
    assert judged(nearer, date(2026, 3, 31)).crossed_on == date(2026, 3, 31)


def test_a_return_of_goods_later_does_not_undo_the_duty() -> None:
    done = operations(("2026-03-02", "110000"), ("2026-03-20", "-50000"))
    found = judged(done, date(2026, 3, 31))
    assert (found.crossed_on, found.turnover) == (date(2026, 3, 2), Decimal(60000))
    assert not found.is_near
    earlier = operations(("2026-02-02", "60000"), ("2026-03-01", "-50000"), ("2026-03-20", "60000"))
    assert judged(earlier, date(2026, 3, 31)).crossed_on is None


def test_the_warning_begins_at_eighty_per_cent() -> None:
    assert not judged(operations(("2026-03-02", "79999.99")), date(2026, 3, 31)).is_near
    found = judged(operations(("2026-03-02", "80000.00")), date(2026, 3, 31))
    assert (found.is_near, found.percent) == (True, Decimal(80))


def test_the_forecast_goes_on_as_the_last_three_months_went() -> None:
    done = operations(
        ("2025-11-10", "1000"), ("2025-12-10", "9000"), ("2026-01-10", "10000"),
        ("2026-02-10", "11000"), ("2026-03-05", "500"),
    )  # fmt: skip
    found = judged(done, date(2026, 3, 9)).forecast
    assert found is not None
    assert (found.monthly_mean, found.months) == (Decimal(10000), 3)
    # 31,000 to February, 10,000 for every month from March on: 101,000 at the end of September.
    assert found.passes_in == month(2026, 9)
    busy = judged([*done, *operations(("2026-03-06", "25000"))], date(2026, 3, 9)).forecast
    assert busy is not None
    assert busy.passes_in == month(2026, 8), "a month that is above the mean counts as it is"


def test_the_forecast_says_when_nothing_threatens_and_when_nothing_is_known() -> None:
    quiet = judged(operations(("2026-02-10", "8000")), date(2026, 3, 9)).forecast
    assert quiet is not None
    assert (quiet.monthly_mean, quiet.months, quiet.passes_in) == (Decimal(8000), 1, None)
    assert judged(operations(("2026-03-02", "8000")), date(2026, 3, 9)).forecast is None
    assert judged([], date(2026, 3, 9)).forecast is None
    assert judged(operations(("2026-03-02", "100001")), date(2026, 3, 9)).forecast is None


def test_the_fine_for_working_unregistered_is_of_the_operations() -> None:
    given_, wanted = example("VAT-22")
    taxable = Decimal(given_["taxable_operations_while_unregistered"])
    assert rules.unregistered_fine(taxable, date(2026, 3, 31), RATES) == Decimal(wanted["fine"])


@pytest.mark.parametrize(
    ("name", "period"),
    [
        ("DL-01", month(2026, 1)), ("DL-02", month(2026, 2)), ("DL-03", month(2026, 3)),
        ("DL-04", month(2026, 7)), ("DL-05", month(2026, 10)), ("DL-06", month(2027, 4)),
        ("DL-11", month(2025, 12)),
    ],
)  # fmt: skip
def test_the_return_of_a_month_is_due_by_the_fifteenth_or_the_working_day_after(
    name: str, period: object
) -> None:
    _, wanted = example(name)
    day = period.last  # type: ignore[attr-defined]
    assert rules.return_due(day, RATES, CALENDAR).isoformat() == wanted["due"]


def test_a_day_before_the_law_is_refused() -> None:
    with pytest.raises(Refused) as refused:
        judged(operations(("2010-12-31", "1")), date(2011, 1, 1))
    assert refused.value.code == "law.rate_unknown"


@given(SERIES)
def test_it_is_passed_exactly_where_a_plain_count_passes_it(
    series: list[tuple[date, Decimal]],
) -> None:
    done = [TaxableOperation(day=day, amount=amount) for day, amount in series]
    ordered = sorted(done, key=lambda one: one.day)
    wanted = None
    for at, one in enumerate(ordered):
        first = add_months(month_of(one.day).first, -11)
        total = sum((x.amount for x in ordered[: at + 1] if x.day >= first), Decimal(0))
        if total > LIMIT:
            wanted = one.day
            break
    found = judged(done, date(2026, 12, 31))
    assert found.crossed_on == wanted
    if wanted is not None:
        assert found.register_by is not None
        assert timedelta(2) <= found.register_by - wanted <= timedelta(9)


@given(SERIES, st.dates(date(2021, 1, 1), date(2026, 12, 31)))
def test_what_comes_after_the_day_changes_nothing(
    series: list[tuple[date, Decimal]], on: date
) -> None:
    done = [TaxableOperation(day=day, amount=amount) for day, amount in series]
    assert judged(done, on) == judged([one for one in done if one.day <= on], on)
