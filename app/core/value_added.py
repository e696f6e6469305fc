"""Value added tax of one amount: codes of operations, and what is due by dated values.

Below every room, for invoices, bank and returns all ask it.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from functools import cache
from importlib.resources import files

from app.core.errors import QT_TRANSLATE_NOOP, NotFound, Refused
from app.core.law import Rate, Rates
from app.core.money import Money


class Operation(StrEnum):
    """What kind of operation a code stands for; it decides the box of the return."""

    SUPPLY = "supply"
    """Goods or services supplied or bought."""
    ADVANCE = "advance"
    """Money before the supply, and its release (art. 163(2))."""
    IMPORT = "import"
    """Goods through customs."""
    SELF_SUPPLY = "self_supply"
    """Own use and supplies without charge (art. 160)."""
    PROPORTION = "proportion"
    """Adjustment of the proportional deduction (art. 174-176)."""
    MIXED = "mixed"
    """Purchases for taxed and exempt supplies alike, deducted in proportion (art. 174-176)."""
    NO_CREDIT = "no_credit"
    """Taxed purchases whose tax is never deducted (art. 174-175)."""


class Rounding(StrEnum):
    """Where the tax of a document is rounded to tetri."""

    LINE = "line"
    """Each line by itself; the tax of the document is their sum."""
    DOCUMENT = "document"
    """Once on the sum of a code and rate; the lines share it, coin by coin."""


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
    UNREGISTERED = "unregistered"
    """Taxable, and made before the company was registered: no tax, but it counts (art. 165)."""
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
    operation: Operation = Operation.SUPPLY


@dataclass(frozen=True, slots=True, kw_only=True)
class Taxed:
    """One amount without the tax, the tax, and both together. Units: GEL, whole tetri."""

    net: Money
    vat: Money
    gross: Money
    code: VatCode
    rate: Rate
    """The value of the law that was applied, with its source; zero per cent where none is."""


STANDARD_CODE = "S18"
_KEYS = {
    Treatment.STANDARD: "standard_percent",
    Treatment.REVERSE_CHARGE: "standard_percent",
    Treatment.EXEMPT_WITH_CREDIT: "exempt_with_credit_percent",
    Treatment.EXEMPT: "exempt_percent",
    Treatment.OUTSIDE: "outside_percent",
    Treatment.UNREGISTERED: "unregistered_percent",
}


def code_named(name: str) -> VatCode:
    """The VAT code of this name.

    Units: none.
    Raises: NotFound "vat.code_unknown".
    Source: resources/rates/vat_codes.toml, each with its article.
    """
    known = codes()
    if name not in known:
        raise NotFound(
            "vat.code_unknown",
            QT_TRANSLATE_NOOP("app", "There is no VAT code “{code}”. Take one of: {known}."),
            code=name,
            known=", ".join(known),
        )
    return known[name]


@cache
def codes() -> dict[str, VatCode]:
    """The VAT codes that the program is delivered with, by name.

    Units: none.
    Source: resources/rates/vat_codes.toml, each with its article.
    """
    text = (files("resources") / "rates" / "vat_codes.toml").read_text("utf-8")
    return {
        given["code"]: VatCode(
            code=given["code"],
            treatment=Treatment(given["treatment"]),
            operation=Operation(given.get("operation", "supply")),
            direction=given["direction"],
            names=(given["ka"], given["en"], given["ru"]),
        )
        for given in tomllib.loads(text)["code"]
    }


def rate_of(code: VatCode, day: date, rates: Rates) -> Rate:
    """The rate of a code on a day.

    Units: per cent.
    Raises: Refused "law.rate_unknown" when no value covers the day.
    Source: Tax Code of Georgia, articles 166, 170 to 172; resources/rates/vat.toml.
    """
    return rates.on(_KEYS[code.treatment], day)


def rounding_on(day: date, rates: Rates) -> tuple[Rounding, Rate]:
    """Where the tax of a document dated so is rounded, and by which value.

    Units: 1 means each line by itself, 0 once for the document.
    Raises: Refused "law.rate_unknown" when no value covers the day.
    Source: no statute read says which; resources/rates/vat.toml keeps the choice by date.
    """
    found = rates.on("rounding_per_line_switch", day)
    return (Rounding.LINE if found.value else Rounding.DOCUMENT), found


def on_top(net: Money, code: VatCode, day: date, rates: Rates) -> Taxed:
    """The tax on an amount that does not hold it: net x rate.

    Units: GEL; the tax is rounded once to tetri, a half away from zero.
    Raises: Refused "vat.amount_negative", "law.rate_unknown".
    Source: Tax Code of Georgia, article 166 (rate) and 164 (base); resources/rates/vat.toml.
    """
    _check(net)
    rate = rate_of(code, day, rates)
    vat = net.percent(rate.value).to_tetri()
    return Taxed(net=net, vat=vat, gross=net + vat, code=code, rate=rate)


def inside(gross: Money, code: VatCode, day: date, rates: Rates) -> Taxed:
    """The tax that an amount holds: gross x rate / (100 + rate). Reverse charge is never inside.

    Units: GEL; the tax is rounded once to tetri, a half away from zero, the net is the rest.
    Raises: Refused "vat.amount_negative", "vat.reverse_charge_inside", "law.rate_unknown".
    Source: Tax Code of Georgia, article 166 (rate) and 164 (base); resources/rates/vat.toml.
    """
    _check(gross)
    rate = rate_of(code, day, rates)
    if code.treatment is Treatment.REVERSE_CHARGE:
        raise Refused(
            "vat.reverse_charge_inside",
            QT_TRANSLATE_NOOP(
                "app",
                "Under reverse charge the amount paid holds no VAT: the tax comes on top of it. "
                "Give the amount as net.",
            ),
        )
    vat = (gross * rate.value / (Decimal(100) + rate.value)).to_tetri()
    return Taxed(net=gross - vat, vat=vat, gross=gross, code=code, rate=rate)


def _check(amount: Money) -> None:
    if amount.amount < 0:
        raise Refused(
            "vat.amount_negative",
            QT_TRANSLATE_NOOP(
                "app",
                "{amount} is below zero. A correction or a return is calculated as the difference "
                "of two amounts that are not.",
            ),
            amount=amount.amount,
        )
