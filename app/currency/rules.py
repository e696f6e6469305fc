"""What exchange rates must hold, which are missing, and what a payment settles. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date, timedelta
from decimal import Decimal

from app.core.dates import ONE_DAY, Period
from app.core.errors import QT_TRANSLATE_NOOP, Problem, Refused
from app.core.formats import parse_amount, parse_date
from app.core.money import round_half_away
from app.core.working_days import WorkCalendar
from app.currency.records import Freshness, Quote, Rate, Settled

RATE_DIGITS = 8
"""Digits of a rate for one unit, behind the point."""
MISSED_MAX = 3
"""From so many sets that should have come and did not, the program warns."""

_TEXTS = {
    "rates.code_missing": QT_TRANSLATE_NOOP("app", "The row names no currency. Give its code."),
    "rates.day_missing": QT_TRANSLATE_NOOP(
        "app", "The row has no day from which the rate holds. Give one."
    ),
    "rates.quantity_wrong": QT_TRANSLATE_NOOP(
        "app", "The number of units must be above zero: one for the dollar, a hundred for the yen."
    ),
    "rates.rate_wrong": QT_TRANSLATE_NOOP(
        "app", "The rate is missing, not above zero, or written in two ways that differ."
    ),
    "rates.double": QT_TRANSLATE_NOOP(
        "app", "The file gives {currency} two different rates for {day}. Keep one of them."
    ),
}


def judged(
    quotes: Iterable[Quote], known: Collection[str], source: str
) -> tuple[tuple[Rate, ...], tuple[str, ...], tuple[Problem, ...]]:
    """The rates of quotes, the currencies that the books do not know, and what is wrong.

    The same rate twice is one; two different rates for a day are a fault, and neither counts.

    Units: GEL for one unit; the bank quotes 1, 10, 100 or 1000 of them, never a fixed number.
    Source: nbg.gov.ge, official exchange rates; a rate holds from its first day in force.
    """
    rates: dict[tuple[str, date], Rate] = {}
    doubled: set[tuple[str, date]] = set()
    problems: list[Problem] = []
    skipped: dict[str, None] = {}
    for quote in quotes:
        code = quote.code.strip().upper()
        if code and code not in known:
            skipped[code] = None
            continue
        found = _rate(quote, code, source)
        if isinstance(found, Rate):
            other = rates.setdefault((code, found.day), found)
            if other.rate == found.rate:
                continue
            doubled.add((code, found.day))
            found = _problem("rates.double", quote, "rate", currency=code, day=found.day)
        problems.append(found)
    whole = tuple(rate for key, rate in rates.items() if key not in doubled)
    return whole, tuple(skipped), tuple(problems)


def missing_days(
    rates: Iterable[Rate], asked: Period, codes: Collection[str], calendar: WorkCalendar
) -> tuple[date, ...]:
    """The days of a period on which a new set should have come into force and is not kept.

    A set is announced on a working day and holds from the next calendar day; over Sundays and
    holidays the last one stays. Where nothing holds on the first day, that day is asked for too.

    Units: first days in force.
    Source: nbg.gov.ge, official exchange rates: announced on working days, in force from the next.
    """
    kept: dict[date, set[str]] = {}
    held: set[str] = set()
    for rate in rates:
        kept.setdefault(rate.day, set()).add(rate.currency)
        if rate.day <= asked.first:
            held.add(rate.currency)
    days = (asked.first + timedelta(days=at) for at in range(asked.days))
    wanted = set(codes)
    return tuple(
        day
        for day in days
        if (calendar.is_working_day(day - ONE_DAY) and wanted - kept.get(day, set()))
        or (day == asked.first and wanted - held)
    )


def freshness(newest: date | None, on: date, calendar: WorkCalendar) -> Freshness:
    """How many sets should have come into force since the newest one, and whether to warn.

    Units: sets of the National Bank, one for each working day.
    Source: our own choice; the bank announces a set on every working day.
    """
    missed = 0
    if newest is not None and newest < on:
        missed = calendar.working_days(Period(newest, on - ONE_DAY))
    return Freshness(on=on, newest=newest, missed=missed, is_stale=missed >= MISSED_MAX)


def settled(balance: Decimal, carried: Decimal, amount: Decimal, rate: Decimal) -> Settled:
    """What a payment settles of a foreign balance, and the difference realised by it.

    The settled part is taken out at what it stands for now: after a revaluation that is the rate
    of the revaluation, so nothing that was a gain already becomes one again. The last payment
    takes what is left, to the tetri. What is paid beyond the balance is an advance and not here.

    Units: `balance` and `amount` in the currency, of one sign, debit above zero; `carried` and the
    answer in GEL, rounded once to tetri, a half away from zero.
    Raises: Refused "currency.beyond_balance".
    Source: IAS 21.28; worked example FX-01.
    """
    if amount * balance <= 0 or abs(amount) > abs(balance):
        raise Refused(
            "currency.beyond_balance",
            QT_TRANSLATE_NOOP(
                "app",
                "{amount} cannot be settled: the balance is {balance}. What is paid beyond it is "
                "an advance.",
            ),
            amount=amount,
            balance=balance,
        )
    paid = round_half_away(amount * rate, 2)
    part = carried if amount == balance else round_half_away(carried * amount / balance, 2)
    return Settled(paid=paid, carried=part, difference=paid - part)


def number_of(text: str) -> Decimal | None:
    """A number as a file writes it; None when it is none.

    Units: as written, with at most as many digits as a rate.
    Source: none; a way of reading.
    """
    try:
        return parse_amount(text, RATE_DIGITS)
    except Refused:
        return None


def _rate(quote: Quote, code: str, source: str) -> Rate | Problem:
    if not code:
        return _problem("rates.code_missing", quote, "code")
    try:
        day = parse_date(quote.day)
    except Refused as refused:
        if quote.day.strip():
            return Problem(
                code=refused.code,
                text=refused.text,
                args=refused.args_,
                row=quote.row,
                column="date",
                value=quote.day,
            )
        return _problem("rates.day_missing", quote, "date")
    quantity = number_of(quote.quantity or "1")
    if quantity is None or quantity <= 0 or quantity != quantity.to_integral_value():
        return _problem("rates.quantity_wrong", quote, "quantity", quote.quantity)
    said = {number_of(text) for text in quote.rates if text.strip()}
    rate = said.pop() if len(said) == 1 else None
    rounded = None if rate is None else round_half_away(rate / quantity, RATE_DIGITS)
    if rounded is None or rounded <= 0:
        return _problem("rates.rate_wrong", quote, "rate", " / ".join(quote.rates))
    return Rate(currency=code, day=day, rate=rounded, source=source)


def _problem(code: str, quote: Quote, column: str, value: str = "", **args: object) -> Problem:
    return Problem(
        code=code, text=_TEXTS[code], args=args, row=quote.row, column=column, value=value or None
    )
