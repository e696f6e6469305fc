"""Days and periods: both ends belong to a period, and a day is a day in Tbilisi."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.dates import (
    Period,
    add_months,
    calendar_year,
    fiscal_year,
    in_tbilisi,
    month,
    month_of,
    parse_month,
    quarter,
    today,
    utc_now,
)
from app.core.errors import Refused

days = st.dates(date(1990, 1, 1), date(2150, 12, 31))


def test_a_period_includes_both_its_days():
    march = month(2026, 3)
    assert date(2026, 3, 1) in march
    assert date(2026, 3, 31) in march
    assert date(2026, 4, 1) not in march
    assert march.days == 31
    assert march.day_before == date(2026, 2, 28)


def test_a_period_does_not_end_before_it_begins():
    with pytest.raises(Refused) as refused:
        Period(date(2026, 3, 2), date(2026, 3, 1))
    assert refused.value.code == "dates.period_reversed"


def test_named_periods():
    assert quarter(2026, 4) == Period(date(2026, 10, 1), date(2026, 12, 31))
    assert calendar_year(2026).days == 365
    assert month(2024, 2).days == 29
    assert fiscal_year(date(2026, 3, 5)) == calendar_year(2026)
    assert fiscal_year(date(2026, 3, 5), 4) == Period(date(2025, 4, 1), date(2026, 3, 31))
    assert fiscal_year(date(2026, 4, 1), 4).first == date(2026, 4, 1)


@given(days, st.integers(0, 800))
def test_months_of_a_period_cover_it_without_gap(first, length):
    period = Period(first, first + timedelta(days=length))
    parts = period.months()
    assert parts[0].first == period.first
    assert parts[-1].last == period.last
    assert sum(part.days for part in parts) == period.days
    assert all(month_of(part.first) == month_of(part.last) for part in parts)


def test_a_month_later_ends_with_a_shorter_month():
    assert add_months(date(2026, 1, 31), 1) == date(2026, 2, 28)
    assert add_months(date(2026, 1, 31), -2) == date(2025, 11, 30)


def test_midnight_in_tbilisi_comes_four_hours_before_that_of_utc():
    late = datetime(2026, 3, 31, 20, 0, tzinfo=UTC)
    assert today(lambda: late) == date(2026, 4, 1)
    assert today(lambda: late - timedelta(seconds=1)) == date(2026, 3, 31)
    assert in_tbilisi(late).utcoffset() == timedelta(hours=4)
    assert utc_now().tzinfo is UTC


def test_a_moment_without_time_zone_is_no_moment():
    with pytest.raises(ValueError, match="time zone"):
        in_tbilisi(datetime(2026, 3, 31, 20, 0))  # noqa: DTZ001 - that is the mistake


def test_a_month_is_read_as_it_is_written_in_commands():
    assert parse_month(" 2026-03 ") == month(2026, 3)


@pytest.mark.parametrize(
    "wrong", ["2026-13", "2026-00", "0000-01", "2026-3", "03.2026", "", "٢٠٢٦-٠٣"]
)
def test_what_is_no_month_is_refused(wrong):
    with pytest.raises(Refused) as refused:
        parse_month(wrong)
    assert refused.value.code == "dates.month_unknown"
