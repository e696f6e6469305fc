"""Registers of dimensions: parties, contracts, employees, items and the others."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from app.core.errors import QT_TRANSLATE_NOOP

REGISTER_NAMES: Mapping[str, str] = {
    "parties": QT_TRANSLATE_NOOP("app", "Parties"),
    "contracts": QT_TRANSLATE_NOOP("app", "Contracts"),
    "settlement_documents": QT_TRANSLATE_NOOP("app", "Settlement documents"),
    "employees": QT_TRANSLATE_NOOP("app", "Employees"),
    "items": QT_TRANSLATE_NOOP("app", "Items"),
    "warehouses": QT_TRANSLATE_NOOP("app", "Warehouses"),
    "fixed_assets": QT_TRANSLATE_NOOP("app", "Fixed assets"),
    "bank_accounts": QT_TRANSLATE_NOOP("app", "Bank accounts"),
    "cash_desks": QT_TRANSLATE_NOOP("app", "Cash desks"),
    "cost_centres": QT_TRANSLATE_NOOP("app", "Cost centres"),
    "vat_codes": QT_TRANSLATE_NOOP("app", "VAT codes"),
    "income_kinds": QT_TRANSLATE_NOOP("app", "Kinds of income"),
}
"""The registers with their English names."""

FURTHER: Mapping[str, tuple[str, ...]] = {
    "parties": ("id_code", "country"),
    "contracts": ("party_id",),
    "settlement_documents": ("party_id", "day", "due_day"),
    "items": ("unit",),
    "bank_accounts": ("iban", "currency"),
    "cash_desks": ("currency",),
    "vat_codes": ("direction", "treatment", "operation"),
}
"""What a register keeps beside code and name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterRow:
    """A row of a register; `further` holds what only its register has."""

    id: UUID | None
    code: str
    name: str
    is_active: bool = True
    further: Mapping[str, Any] = field(default_factory=dict)

    def as_json(self) -> dict[str, Any]:
        """The row as the database takes it: what is empty is left out."""
        given: dict[str, Any] = {"code": self.code, "name": self.name, "is_active": self.is_active}
        if self.id is not None:
            given["id"] = self.id
        return given | {
            key: value for key, value in self.further.items() if value not in ("", None)
        }
