"""What one can do with exchange rates. Each verb is one transaction; asking the bank is none."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal
from uuid import UUID

from app.core.books import Books
from app.core.changes import NOTHING, Changed, Topic
from app.core.dates import Period, today
from app.core.errors import QT_TRANSLATE_NOOP, NotFound
from app.core.ids import new_id
from app.core.working_days import work_calendar
from app.currency import queries, rules
from app.currency.national_bank import NationalBank, Tell, bank_address, nobody
from app.currency.rate_file import read_rates
from app.currency.records import CurrencyRate, Fetched, Freshness, Kept, Rate
from app.currency.rules import settled

__all__ = [
    "FIRST_CODES",
    "NationalBank",
    "bank_address",
    "checked_codes",
    "codes_in_use",
    "currencies",
    "fetch_missing",
    "freshness",
    "known_codes",
    "missing_days",
    "rate_on",
    "rates",
    "read_rates",
    "save_fetched",
    "save_rates",
    "settled",
]

FIRST_CODES = ("USD", "EUR")
"""What is fetched for books that keep no rate yet."""
SLICE_DAYS = 20
"""After so many days what came is written: a cut loses no more."""
_LONG_AGO = timedelta(days=60)

_TOPICS = Topic.CURRENCIES | Topic.EVENTS


def save_rates(books: Books, request: UUID, rates: Sequence[Mapping[str, object]]) -> Changed[int]:
    """Keep rates of exchange: `currency`, `day` from which it holds, `rate` in GEL, `source`.

    Raises: Refused for a currency that is not known or a rate that is not above nothing.
    """
    with books.write() as tx:
        many = queries.save_rates(tx, books.tenant, request, [dict(rate) for rate in rates])
    return Changed(value=many, topics=_TOPICS)


def currencies(books: Books, day: date) -> tuple[CurrencyRate, ...]:
    """The currencies that books may use, each with the rate in force on a day."""
    with books.read() as tx:
        return queries.currencies(tx, books.tenant, day)


def rates(books: Books, first: date, last: date, currency: str | None = None) -> tuple[Rate, ...]:
    """The rates kept for days from first to last, both included, of one currency or of all."""
    with books.read() as tx:
        return queries.rates(tx, books.tenant, first, last, currency)


def rate_on(books: Books, currency: str, day: date) -> Decimal | None:
    """GEL per unit of a currency on a day; None when no rate is known from that day or before."""
    with books.read() as tx:
        return queries.rate_on(tx, books.tenant, currency, day)


def known_codes(books: Books) -> frozenset[str]:
    """The codes of the currencies that books may use."""
    return frozenset(one.code for one in currencies(books, today(books.clock)))


def codes_in_use(books: Books) -> tuple[str, ...]:
    """The currencies of which rates are kept, or the usual ones where none is."""
    kept = currencies(books, today(books.clock))
    return tuple(one.code for one in kept if one.rate is not None) or FIRST_CODES


def checked_codes(books: Books, codes: Iterable[str]) -> tuple[str, ...]:
    """Codes as the books write them.

    Raises: NotFound "currency.unknown".
    """
    given = tuple(dict.fromkeys(code.strip().upper() for code in codes if code.strip()))
    known = known_codes(books)
    unknown = [code for code in given if code not in known]
    if unknown:
        raise NotFound(
            "currency.unknown",
            QT_TRANSLATE_NOOP(
                "app", "Not known here: {currencies}. Give codes such as USD or EUR."
            ),
            currencies=", ".join(unknown),
        )
    return given


def freshness(books: Books) -> Freshness:
    """How fresh the kept rates are today: missed sets of working days ask for a warning."""
    on = today(books.clock)
    newest = max(
        (one.rate_day for one in currencies(books, on) if one.rate_day is not None), default=None
    )
    return rules.freshness(newest, on, work_calendar())


def missing_days(books: Books, asked: Period, codes: Collection[str]) -> tuple[date, ...]:
    """The days of a period whose sets are not kept; days to come are none of them."""
    last = min(asked.last, today(books.clock))
    if last < asked.first:
        return ()
    # What holds on the first day may be older than it.
    kept = rates(books, asked.first - _LONG_AGO, last)
    return rules.missing_days(kept, Period(asked.first, last), codes, work_calendar())


def save_fetched(books: Books, request: UUID, fetched: Fetched) -> Changed[Kept]:
    """Keep what was fetched and not known, or known otherwise; what is the same is left alone."""
    if not fetched.rates:
        return Changed(value=Kept(new=0, changed=0), topics=NOTHING)
    days = [rate.day for rate in fetched.rates]
    kept = {(one.currency, one.day): one for one in rates(books, min(days), max(days))}
    new, changed = [], []
    for rate in fetched.rates:
        old = kept.get((rate.currency, rate.day))
        if old is None:
            new.append(rate)
        elif old.rate != rate.rate:
            changed.append(rate)
    if not new and not changed:
        return Changed(value=Kept(new=0, changed=0), topics=NOTHING)
    save_rates(books, request, [rate.as_json() for rate in (*new, *changed)])
    return Changed(value=Kept(new=len(new), changed=len(changed)), topics=_TOPICS)


def fetch_missing(
    books: Books,
    bank: NationalBank,
    days: Sequence[date],
    codes: Collection[str],
    tell: Tell = nobody,
) -> Changed[tuple[Fetched, Kept]]:
    """Fetch these days and keep what came, slice by slice; what came before a cut is kept.

    Raises: Unavailable; what `tell` raises to stop.
    """
    known = known_codes(books)
    found = Fetched(days=(), rates=(), skipped=(), problems=())
    new = changed = 0
    for first in range(0, len(days), SLICE_DAYS):
        part = bank.fetch(
            days[first : first + SLICE_DAYS],
            codes,
            known,
            lambda done, _all, first=first: tell(first + done, len(days)),  # type: ignore[misc]
        )
        kept = save_fetched(books, new_id(), part).value
        new, changed = new + kept.new, changed + kept.changed
        found = Fetched(
            days=found.days + part.days,
            rates=found.rates + part.rates,
            skipped=tuple(dict.fromkeys(found.skipped + part.skipped)),
            problems=found.problems + part.problems,
        )
    topics = _TOPICS if new or changed else NOTHING
    return Changed(value=(found, Kept(new=new, changed=changed)), topics=topics)
