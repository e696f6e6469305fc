"""Verbs of currencies and their exchange rates."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from uuid import UUID

from app.core.books import Books
from app.core.changes import Changed, Topic
from app.ledger import queries
from app.ledger.records import CurrencyRate, Rate


def save_rates(books: Books, request: UUID, rates: Sequence[Mapping[str, object]]) -> Changed[int]:
    """Keep rates of exchange: `currency`, `day` from which it holds, `rate` in GEL, `source`.

    Raises: Refused for a currency that is not known or a rate that is not above nothing.
    """
    with books.write() as tx:
        answer = tx.call(
            "save_rates", tenant=books.tenant, request=request, rates=[dict(rate) for rate in rates]
        )
    return Changed(value=int(answer["rates"]), topics=Topic.CURRENCIES | Topic.EVENTS)


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
