"""Exchange rates, what files and the National Bank give of them, and how fresh they are."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from app.core.errors import Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Rate:
    """An exchange rate: GEL per one unit of a currency from a day on, and who says so."""

    currency: str
    day: date
    rate: Decimal
    source: str

    def as_json(self) -> dict[str, Any]:
        """The rate as the database takes it."""
        return {
            "currency": self.currency,
            "day": self.day,
            "rate": self.rate,
            "source": self.source,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class CurrencyRate:
    """A currency that books may use, with the rate in force on a day; None: no rate is known."""

    code: str
    names: Mapping[str, str]
    rate: Decimal | None
    rate_day: date | None
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RatesFile:
    """What a file of rates holds: the rates, and currencies that these books do not know."""

    rates: tuple[Rate, ...]
    skipped: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """A rate as a file or the National Bank has it: texts, and the row they stand in.

    `rates`: the rate as often as it is said; the National Bank says it as text and as number.
    """

    row: int
    day: str
    code: str
    quantity: str
    rates: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetched:
    """What the National Bank gave for some days: rates, currencies unknown here, and its faults.

    A record that cannot be right is left out and named; the others stand.
    """

    days: tuple[date, ...]
    rates: tuple[Rate, ...]
    skipped: tuple[str, ...]
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What was written of rates: how many were not known, and how many were known otherwise."""

    new: int
    changed: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Freshness:
    """How fresh the rates are on a day: the newest first day in force, and the sets missed since.

    `newest` is None where no rate is kept at all; then nothing is stale.
    """

    on: date
    newest: date | None
    missed: int
    is_stale: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Settled:
    """What a payment in foreign currency settles of a balance that stands in the books.

    Units: GEL. `paid`: the payment at the rate of its day; `carried`: what the settled part stood
    for after the last revaluation; `difference`: gain above zero, loss below.
    """

    paid: Decimal
    carried: Decimal
    difference: Decimal
