"""What papers of payroll show beside employees and runs. Units: GEL, tetri."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Booked:
    """What the account says that a sum of payroll is owed on; credit less debit. Units: GEL."""

    opening: Decimal
    debit: Decimal
    credit: Decimal

    @property
    def closing(self) -> Decimal:
        """What it stands at when the month ends."""
        return self.opening + self.credit - self.debit


@dataclass(frozen=True, slots=True, kw_only=True)
class BridgeRow:
    """opening + accrued - paid = closing, of one sum of payroll. Units: GEL, tetri."""

    name: str
    """gross, pension_employee, income_tax, pension_employer or payout."""
    opening: Decimal
    accrued: Decimal
    paid: Decimal
    booked: Booked | None = None
    """None: the sum has no account of its own, or none is bound."""

    @property
    def closing(self) -> Decimal:
        """What is accrued and not paid at the end of the month."""
        return self.opening + self.accrued - self.paid


@dataclass(frozen=True, slots=True, kw_only=True)
class LeaveOf:
    """The paid leave of an employee at the end of a month. Units: working days."""

    day: date
    earned: Decimal = field(repr=False)
    taken: Decimal = field(repr=False)

    @property
    def left(self) -> Decimal:
        """What is not taken yet; below zero: taken in advance."""
        return self.earned - self.taken
