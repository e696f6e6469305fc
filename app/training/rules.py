"""What the law makes of a price and of a salary; every percentage comes from the dated rates."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.core.dates import Period
from app.core.law import rates
from app.core.money import Money


@dataclass(frozen=True, slots=True, kw_only=True)
class Salary:
    """One person's pay of a month and what is withheld and added."""

    gross: Money
    pension_employee: Money
    income_tax: Money
    pension_employer: Money

    @property
    def net(self) -> Money:
        """What is paid out."""
        return self.gross - self.pension_employee - self.income_tax


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


def salary(gross: Money, day: date, *, is_participant: bool) -> Salary:
    """A month's pay by law: the tax is taken from gross less the participant's own contribution.

    Units: GEL; each part of each person rounded once to tetri, a half away from zero.
    Source: Tax Code of Georgia, art. 81, 101(3)(d), 154; Law on Funded Pension, art. 3(6);
    rates/income_tax.toml, rates/pension.toml.
    """
    pension = rates("pension")
    nothing = Money(Decimal(0))
    employee = employer = nothing
    if is_participant:
        employee = gross.percent(pension.on("employee_percent", day).value).to_tetri()
        employer = gross.percent(pension.on("employer_percent", day).value).to_tetri()
    percent = rates("income_tax").on("employment_percent", day).value
    return Salary(
        gross=gross,
        pension_employee=employee,
        income_tax=(gross - employee).percent(percent).to_tetri(),
        pension_employer=employer,
    )
