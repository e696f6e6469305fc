"""Demo rates of exchange: plausible, the same each time, and nobody's real rates.

Like those of the National Bank a rate is set on a working day and holds from the next day on.
"""

from __future__ import annotations

from bisect import bisect_right
from datetime import date
from decimal import Decimal

from app.core.dates import ONE_DAY, Period
from app.core.money import CurrencyCode, Money, round_half_away
from app.training.days import Days
from app.training.dice import Dice
from app.training.records import Foreign, Wander

SOURCE = "demo"
_DIGITS = 4


class Quotes:
    """The rate of each currency on each day, GEL per unit."""

    def __init__(self, wanders: tuple[Wander, ...], year: Period, days: Days) -> None:
        first = year.day_before
        starts = [first] + [
            day + ONE_DAY
            for month in year.months()
            for day in (date.fromordinal(n) for n in _ordinals(month))
            if days.is_worked(day) and day < year.last
        ]
        self._starts = starts
        self._rates = {wander.code: _walk(wander, len(starts)) for wander in wanders}

    def on(self, currency: CurrencyCode, day: date) -> Decimal:
        """The rate in force on a day."""
        return self._rates[currency][bisect_right(self._starts, day) - 1]

    def foreign(self, amount: Decimal, currency: CurrencyCode, day: date) -> Foreign:
        """An amount in a currency at the rate of a day."""
        return Foreign(money=Money(amount, currency), rate=self.on(currency, day))

    def rows(self) -> tuple[dict[str, object], ...]:
        """All rates as the books keep them, each with the day from which it holds."""
        return tuple(
            {"currency": currency, "day": day, "rate": rate, "source": SOURCE}
            for currency, rates in self._rates.items()
            for day, rate in zip(self._starts, rates, strict=True)
        )


def _ordinals(period: Period) -> range:
    return range(period.first.toordinal(), period.last.toordinal() + 1)


def _walk(wander: Wander, count: int) -> tuple[Decimal, ...]:
    """A straight way from the first rate to the last, with steps aside that fade again."""
    dice = Dice(f"rate {wander.code}")
    aside = Decimal(0)
    rates = []
    for place in range(count):
        straight = wander.first + (wander.last - wander.first) * place / (count - 1)
        rates.append(round_half_away(straight + aside, _DIGITS))
        aside = round_half_away(
            aside * 95 / 100 + wander.step * dice.between(-100, 100) / 100, 2 * _DIGITS
        )
    return tuple(rates)
