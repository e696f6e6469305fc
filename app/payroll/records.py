"""One person's pay of one payment: what was agreed, and what it comes to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from app.core.money import GEL, Money

_NOTHING = Money(Decimal(0), GEL)


class Agreed(StrEnum):
    """Whether the contract names the pay before or after what is withheld."""

    GROSS = "gross"
    NET = "net"


class RuleSet(StrEnum):
    """How income tax is computed."""

    STATUTORY = "statutory"
    """On gross less the employee's own pension contribution: what is posted and filed."""
    GROSS_BASE = "gross_base"
    """On the whole gross, as some handbooks have it: for comparison only, never posted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pay:
    """What one payment to a person is computed from. Units: GEL."""

    employee: str
    agreed: Agreed
    amount: Money
    day: date
    """The day of payment: tax arises then, at the rates of that day."""
    has_pension: bool
    has_employer_pension: bool
    is_service: bool = False
    """A service of a person who is not registered as a payer, rather than a salary."""
    income_before: Money = _NOTHING
    """Gross income of this person paid earlier in the year."""
    allowance: Money = _NOTHING
    """Income of the year that is free of tax."""
    allowance_used_before: Money = _NOTHING
    benefit: Money = _NOTHING
    """Value of a benefit in kind, as received."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Withheld:
    """What a payment comes to; net + income_tax + pension_employee = gross. Units: GEL, tetri."""

    gross: Money
    pension_employee: Money
    taxable: Money
    """What the tax is computed on, after the allowance."""
    allowance_used: Money
    income_tax: Money
    net: Money
    pension_employer: Money
    pension_state: Money
    """An estimate of what the state adds: the Pension Agency computes it."""

    @property
    def employer_cost(self) -> Money:
        """Gross pay and the employer's own contribution."""
        return self.gross + self.pension_employer
