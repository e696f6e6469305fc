"""Who must register for value added tax, and until when: pure, by dated values and the calendar.

The duty arises with the operation by which taxable operations of any twelve calendar months
in a row - that of the operation and the eleven before it - come above the threshold.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

from app.core.dates import Period, add_months, month_of
from app.core.law import Rates
from app.core.money import round_half_away
from app.core.working_days import WorkCalendar
from app.vat.records import Forecast, TaxableOperation, Threshold

FORECAST_MONTHS = 3
"""Of how many whole months the forecast takes the mean."""
HORIZON_MONTHS = 12
"""How far the forecast looks."""
_ZERO = Decimal("0.00")


def threshold(
    operations: Iterable[TaxableOperation], on: date, rates: Rates, calendar: WorkCalendar
) -> Threshold:
    """How near taxable operations are to the threshold on a day, and what follows from passing it.

    Tested after every operation up to the day, in order of days and, within one, as given. What
    was passed once stays passed: only the authority ends a registration.

    Units: GEL without the tax; operations that are exempt or outside Georgia are not given.
    Raises: Refused "law.rate_unknown" when no value covers the day of an operation.
    Source: Tax Code of Georgia, article 165 (until 2020 article 157); resources/rates/vat.toml.
    """
    done = sorted((one for one in operations if one.day <= on), key=lambda one: one.day)
    crossed = _crossing(done, rates)
    limit = rates.on("registration_threshold_gel", on).value
    counted = window(on, rates)
    turnover = sum((one.amount for one in done if one.day in counted), _ZERO)
    warning = rates.on("registration_warning_percent", on).value
    percent = turnover * 100 / limit
    return Threshold(
        on=on,
        turnover=turnover,
        limit=limit,
        percent=round_half_away(percent, 2),
        is_near=crossed is None and percent >= warning,
        crossed_on=None if crossed is None else crossed.day,
        register_by=None if crossed is None else register_by(crossed.day, rates, calendar),
        first_return_due=None if crossed is None else return_due(crossed.day, rates, calendar),
        forecast=None if crossed is not None else forecast(done, on, rates),
        source=rates.on("registration_threshold_gel", on).source,
    )


def register_by(crossed_on: date, rates: Rates, calendar: WorkCalendar) -> date:
    """The last day to apply for registration after the operation that passed the threshold.

    Units: working days, counted from the day after the operation.
    Source: Tax Code of Georgia, article 165 (until 2020 article 157); resources/rates/vat.toml.
    """
    term = rates.on("registration_term_working_days", crossed_on).value
    return calendar.add_term_days(crossed_on, int(term))


def return_due(day: date, rates: Rates, calendar: WorkCalendar) -> date:
    """The last day to file and pay the return of the month in which a day lies.

    Units: the day of the next month that the law names, or the working day after it.
    Source: Tax Code of Georgia, article 168 (day) and 3 (shift); resources/rates/vat.toml.
    """
    following = add_months(month_of(day).first, 1)
    nominal = int(rates.on("return_due_day", month_of(day).last).value)
    return calendar.due(following.replace(day=nominal))


def registered(
    found: Threshold,
    since: date | None,
    operations: Iterable[TaxableOperation],
    rates: Rates,
) -> Threshold:
    """The same for a company that is registered since a day, or is not; with the fine of lateness.

    Operations within the term to apply were not late; those after it and before the registration
    were made while a payer was not registered.

    Units: GEL without the tax; `since` None for a company that is not registered.
    Raises: Refused "law.rate_unknown".
    Source: Tax Code of Georgia, articles 165 and 282; resources/rates/vat.toml.
    """
    is_registered = since is not None and since <= found.on
    late, fine = _ZERO, _ZERO
    if found.register_by is not None:
        until = since if since is not None and is_registered else None
        done = [
            one
            for one in operations
            if found.register_by < one.day <= found.on and (until is None or one.day < until)
        ]
        late = sum((one.amount for one in done), _ZERO)
        fine = sum((unregistered_fine(one.amount, one.day, rates) for one in done), _ZERO)
    if not is_registered:
        return replace(found, late=late, fine=fine)
    return replace(
        found, registered_since=since, late=late, fine=fine, is_near=False, forecast=None
    )


def unregistered_fine(taxable: Decimal, day: date, rates: Rates) -> Decimal:
    """The fine for taxable operations made while not registered.

    Units: GEL, rounded once to tetri, a half away from zero.
    Source: Tax Code of Georgia, article 282; resources/rates/vat.toml.
    """
    percent = rates.on("unregistered_fine_percent", day).value
    return round_half_away(taxable * percent / 100, 2)


def forecast(operations: Sequence[TaxableOperation], on: date, rates: Rates) -> Forecast | None:
    """When the threshold will be passed if months go on as the last ones went.

    The mean of the last three whole months, or of as many as there were since the first
    operation; the month under way counts as what it has, or the mean where that is more. None
    while there is no whole month to judge from.

    Units: GEL a month; `passes_in` is None when the next twelve months stay below.
    Source: our own method; the threshold is that of article 165, resources/rates/vat.toml.
    """
    this_month = month_of(on).first
    first = min((one.day for one in operations), default=on)
    known = [
        add_months(this_month, -back)
        for back in range(1, FORECAST_MONTHS + 1)
        if add_months(this_month, -back) >= month_of(first).first
    ]
    if not known:
        return None
    sums = _by_month(operations)
    mean = sum((sums.get(one, _ZERO) for one in known), _ZERO) / len(known)
    sums[this_month] = max(sums.get(this_month, _ZERO), mean)
    for ahead in range(1, HORIZON_MONTHS + 1):
        sums[add_months(this_month, ahead)] = mean
    passes_in = None
    for ahead in range(HORIZON_MONTHS + 1):
        month = add_months(this_month, ahead)
        counted = window(month, rates)
        total = sum((amount for day, amount in sums.items() if day in counted), _ZERO)
        if total > rates.on("registration_threshold_gel", month).value:
            passes_in = month_of(month)
            break
    return Forecast(monthly_mean=round_half_away(mean, 2), months=len(known), passes_in=passes_in)


def _crossing(operations: Sequence[TaxableOperation], rates: Rates) -> TaxableOperation | None:
    """The first operation by which the sum of its window came above the threshold."""
    running = _ZERO
    held: deque[TaxableOperation] = deque()
    counted: Period | None = None
    limit = _ZERO
    for one in operations:
        if counted is None or one.day > counted.last:
            counted = window(one.day, rates)
            limit = rates.on("registration_threshold_gel", one.day).value
            while held and held[0].day < counted.first:
                running -= held.popleft().amount
        held.append(one)
        running += one.amount
        if running > limit:
            return one
    return None


def window(day: date, rates: Rates) -> Period:
    """The days that count together with a day: its month and the eleven before it.

    Units: calendar months.
    Source: Tax Code of Georgia, article 165 (until 2020 article 157); resources/rates/vat.toml.
    """
    months = int(rates.on("registration_window_months", day).value)
    this = month_of(day)
    return Period(add_months(this.first, 1 - months), this.last)


def by_month(
    operations: Iterable[TaxableOperation], counted: Period
) -> tuple[TaxableOperation, ...]:
    """What each month of a window earned, also where it was nothing; the day is the month's first.

    Units: GEL without the tax.
    Source: the window of article 165 of the Tax Code of Georgia; resources/rates/vat.toml.
    """
    sums = _by_month(operations)
    return tuple(
        TaxableOperation(day=one.first, amount=sums.get(one.first, _ZERO))
        for one in counted.months()
    )


def _by_month(operations: Iterable[TaxableOperation]) -> dict[date, Decimal]:
    sums: dict[date, Decimal] = {}
    for one in operations:
        month = month_of(one.day).first
        sums[month] = sums.get(month, _ZERO) + one.amount
    return sums
