"""What value added tax is about: codes of supplies, and the tax on one amount."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from app.core.dates import Period
from app.core.law import Rate, Source
from app.core.money import Money


class Treatment(StrEnum):
    """How the law treats a supply."""

    STANDARD = "standard"
    """Taxed at the standard rate."""
    EXEMPT_WITH_CREDIT = "exempt_with_credit"
    """Exempt, input tax is deducted: export and the like."""
    EXEMPT = "exempt"
    """Exempt, input tax is cost."""
    OUTSIDE = "outside"
    """The place of supply is not in Georgia."""
    REVERSE_CHARGE = "reverse_charge"
    """The buyer owes the tax, on top of what is paid."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VatCode:
    """A code that a line of a document or an entry carries."""

    code: str
    treatment: Treatment
    direction: str
    """output, input or both."""
    names: tuple[str, str, str]
    """In Georgian, English and Russian."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Taxed:
    """One amount without the tax, the tax, and both together. Units: GEL, whole tetri."""

    net: Money
    vat: Money
    gross: Money
    code: VatCode
    rate: Rate
    """The value of the law that was applied, with its source; zero per cent where none is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """A taxable operation as the threshold counts it. Units: GEL without the tax."""

    day: date
    amount: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Forecast:
    """When the threshold will be passed if months go on as the last ones went.

    Units: `monthly_mean` in GEL, of so many whole `months`; `passes_in` is the month in which the
    threshold would be passed, None when the next twelve stay below it.
    """

    monthly_mean: Decimal
    months: int
    passes_in: Period | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Threshold:
    """How near taxable operations are to the threshold of registration on a day.

    Units: GEL without the tax. `crossed_on` is the day of the operation that passed it - taxed
    itself -, `register_by` the last day to apply, `first_return_due` that of the first return;
    the three are None while it has not been passed. `forecast` is None after it, and while no
    whole month is known.
    """

    on: date
    turnover: Decimal
    limit: Decimal
    percent: Decimal
    is_near: bool
    """Not passed, and so near to it that the program warns."""
    crossed_on: date | None
    register_by: date | None
    first_return_due: date | None
    forecast: Forecast | None
    source: Source
    uncoded: Decimal = Decimal("0.00")
    """Of `turnover`: income without a VAT code, counted because nobody said it is exempt."""
