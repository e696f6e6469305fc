"""Accounts, and the company they belong to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any, NewType
from uuid import UUID

AccountId = NewType("AccountId", UUID)

DIMENSIONS = (
    "party",
    "contract",
    "settlement_document",
    "employee",
    "item",
    "warehouse",
    "fixed_asset",
    "bank_account",
    "cash_desk",
    "cost_centre",
    "vat_code",
    "income_kind",
)
"""What a line may be told apart by, as the books name it."""


class AccountType(StrEnum):
    """What an account stands for; off-balance accounts stand outside the balance check."""

    ASSET = "asset"
    LIABILITY = "liability"
    EQUITY = "equity"
    INCOME = "income"
    EXPENSE = "expense"
    OFF_BALANCE = "off_balance"


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """An account of a company's chart.

    `required_dimensions`: what a line on it must name; `roles`: what the program uses it for;
    `is_monetary`: whether its foreign balance is revalued, None where nobody has decided.
    """

    id: AccountId
    code: str
    names: Mapping[str, str]
    type: AccountType
    normal_side: str
    parent_id: AccountId | None
    is_postable: bool
    is_active: bool
    version: int
    parent_code: str = ""
    currency_rule: str = "any"
    ifrs_line: str = ""
    cash_flow_class: str = "none"
    is_monetary: bool | None = None
    required_dimensions: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    metadata: Mapping[str, Any] = field(default_factory=dict)

    def name(self, language: str) -> str:
        """The name in a language, or in Georgian where that one is missing."""
        return self.names.get(language) or self.names["ka"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Company:
    """What a company is called and from when its books are kept."""

    name: str
    id_code: str
    starts_on: date
    vat_payer_since: date | None = None

    def pays_vat_on(self, day: date) -> bool:
        """Whether the company is registered for VAT on a day."""
        return self.vat_payer_since is not None and self.vat_payer_since <= day


@dataclass(frozen=True, slots=True, kw_only=True)
class Registers:
    """What an import may name: accounts by code, and per column of dimensions its codes."""

    accounts: Mapping[str, AccountId]
    dimensions: Mapping[str, Mapping[str, UUID]] = field(default_factory=dict)
