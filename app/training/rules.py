"""What the law makes of a price; every percentage comes from the dated rates."""

from __future__ import annotations

from datetime import date

from app.core.dates import Period
from app.core.law import rates
from app.core.money import Money


def vat_on(net: Money, day: date) -> Money:
    """VAT on top of a price without VAT.

    Units: GEL; rounded once to tetri, a half away from zero.
    Source: Tax Code of Georgia, art. 166; rates/vat.toml.
    """
    return net.percent(rates("vat").on("standard_percent", day).value).to_tetri()


def vat_within(gross: Money, day: date) -> Money:
    """VAT that stands inside a price with VAT: 18/118 of it.

    Units: GEL; rounded once to tetri, a half away from zero; the net price is the remainder.
    Source: Tax Code of Georgia, art. 166; rates/vat.toml.
    """
    percent = rates("vat").on("standard_percent", day).value
    return (gross * percent / (100 + percent)).to_tetri()


def vat_due(month: Period) -> date:
    """The day by which the VAT of a month is paid, before it is moved off a day of rest.

    Units: a day of the next month.
    Source: Tax Code of Georgia, art. 168; rates/vat.toml.
    """
    following = date.fromordinal(month.last.toordinal() + 1)
    return following.replace(day=int(rates("vat").on("return_due_day", month.last).value))
