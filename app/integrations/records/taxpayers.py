"""Who somebody is to the Revenue Service."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Taxpayer:
    """A taxpayer found by its TIN; `None` where the service that was asked does not say."""

    tin: str
    name: str
    is_vat_payer: bool | None = None
    address: str | None = None
    un_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class VatStatus:
    """Whether a taxpayer was a VAT payer on a day; only eAPI knows the past."""

    tin: str
    day: date | None
    is_vat_payer: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnNumbers:
    """The numbers by which the service knows us: needed in nearly every call, kept per company."""

    un_id: int
    """The Revenue Service's own payer number."""
    s_user_id: int
    """The service user."""
    user_id: int
    """The user of the e-declaration; 0 until `own_numbers` asked the invoice service."""
