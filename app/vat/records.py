"""What value added tax is about: codes of supplies, and the tax on one amount."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.core.law import Rate
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
