"""What `davtari vat threshold` says in words, from below the threshold to long past it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from app.cli.vat import _said
from app.core.dates import month
from app.core.law import rates
from app.core.texts import Texts
from app.vat.records import Forecast, Threshold

DAY = date(2026, 3, 31)
BELOW = Threshold(
    on=DAY, turnover=Decimal("85000.00"), limit=Decimal(100_000), percent=Decimal(85),
    is_near=False, crossed_on=None, register_by=None, first_return_due=None, forecast=None,
    source=rates("vat").on("standard_percent", DAY).source,
)  # fmt: skip
PASSED = replace(
    BELOW, turnover=Decimal("120000.00"), crossed_on=date(2026, 3, 2),
    register_by=date(2026, 3, 4), first_return_due=date(2026, 4, 15),
)  # fmt: skip


def said(found: Threshold) -> str:
    return "\n".join(_said(found, Texts("en"))).replace("\u00a0", " ")


def test_far_below_only_the_sum_is_told() -> None:
    assert said(BELOW) == "Twelve months to 31.03.2026: 85 000.00 GEL of 100 000.00."


def test_near_to_it_the_warning_and_the_month_of_passing_follow() -> None:
    forecast = Forecast(monthly_mean=Decimal("8000.00"), months=3, passes_in=month(2026, 5))
    near = said(replace(BELOW, is_near=True, forecast=forecast))
    assert "85.00" in near.splitlines()[1]
    assert "05.2026" in near.splitlines()[2]
    never = said(replace(BELOW, forecast=replace(forecast, passes_in=None)))
    assert "05.2026" not in never


def test_past_it_the_days_are_told_with_income_uncoded_and_the_fine() -> None:
    late = replace(PASSED, uncoded=Decimal("500.00"), late=Decimal("900.00"), fine=Decimal("45.00"))
    lines = said(late).splitlines()
    assert "500.00 GEL of it carry no VAT code" in lines[1]
    assert "45.00" in lines[2]
    assert "04.03.2026" in lines[3]
    assert len(lines) == 4


def test_who_is_registered_is_asked_nothing() -> None:
    lines = said(replace(PASSED, registered_since=date(2025, 6, 1))).splitlines()
    assert len(lines) == 2
    assert "01.06.2025" in lines[1]
