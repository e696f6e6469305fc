"""Values the law sets, each with its days, its source and how sure we are of it.

They live in `resources/rates/<tax>.toml`; nothing in code knows a rate.
"""

import tomllib
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from functools import cache
from importlib.resources import files

from app.core.errors import QT_TRANSLATE_NOOP, Bug, Refused


class Confidence(StrEnum):
    """How sure we are of a statement about the law."""

    VERIFIED = "V"
    """Stated in a source that was read."""
    OLD_EDITION = "V-old"
    """Read in an older edition: may have changed."""
    GENERAL = "G"
    """General knowledge: no source was read."""
    DOUBTFUL = "D"
    """Doubtful or contradictory: an accountant must confirm it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where the law says so: act, article, the edition that was read, and our confidence."""

    act: str
    article: str
    edition: str
    confidence: Confidence
    url: str

    def __str__(self) -> str:
        return ", ".join(part for part in (self.act, self.article, self.edition) if part)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rate:
    """A value in force from its first to its last day, both included; `None`: still in force.

    Units: as the last word of the key says (`_percent`, `_gel`, ...).
    """

    key: str
    value: Decimal
    first_day: date
    last_day: date | None
    source: Source

    def covers(self, day: date) -> bool:
        """Whether the value is in force on the day."""
        return self.first_day <= day and (self.last_day is None or day <= self.last_day)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rates:
    """All values of one tax over the years.

    Raises: Bug "law.rates_overlap" when two values of a key share a day.
    """

    tax: str
    rates: tuple[Rate, ...]

    def __post_init__(self) -> None:
        for at, rate in enumerate(self.rates):
            for other in self.rates[:at]:
                if rate.key == other.key and (
                    rate.covers(other.first_day) or other.covers(rate.first_day)
                ):
                    text = QT_TRANSLATE_NOOP("app", "{tax}: “{key}” has two values on {day}.")
                    day = max(rate.first_day, other.first_day)
                    raise Bug("law.rates_overlap", text, tax=self.tax, key=rate.key, day=day)

    def on(self, key: str, day: date) -> Rate:
        """The value in force on the day, with its source.

        Raises: Refused "law.rate_unknown" when no value covers the day.
        """
        for rate in self.rates:
            if rate.key == key and rate.covers(day):
                return rate
        text = QT_TRANSLATE_NOOP("app", "{tax}: no value of “{key}” is known for {day}.")
        raise Refused("law.rate_unknown", text, tax=self.tax, key=key, day=day)


@cache
def rates(tax: str) -> Rates:
    """The values of a tax that the program is delivered with: vat, income_tax, pension, labour.

    Raises: Bug "law.tax_unknown" when there is no file for the tax.
    """
    path = files("resources") / "rates" / f"{tax}.toml"
    if not path.is_file():
        text = QT_TRANSLATE_NOOP("app", "There is no table of rates named “{tax}”.")
        raise Bug("law.tax_unknown", text, tax=tax)
    return read_rates(tax, path.read_text("utf-8"))


def read_rates(tax: str, text: str) -> Rates:
    """The values of a tax from the text of its TOML file; every value must have a source."""
    found = tomllib.loads(text, parse_float=Decimal)
    return Rates(
        tax=tax,
        rates=tuple(
            Rate(
                key=entry["key"],
                value=Decimal(entry["value"]),
                first_day=entry["first_day"],
                last_day=entry.get("last_day"),
                source=Source(
                    act=entry["act"],
                    article=entry["article"],
                    edition=entry["edition"],
                    confidence=Confidence(entry["confidence"]),
                    url=entry["url"],
                ),
            )
            for entry in found["rate"]
        ),
    )
