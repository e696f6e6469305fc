"""A company that shall be founded, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.core.books import Tenant
from app.ledger.records.imports import ImportFile


@dataclass(frozen=True, slots=True, kw_only=True)
class Founding:
    """What a company is founded with.

    `chart` None: the accounts and account roles of the Georgian template. `year_starts`: the month
    with which its fiscal year begins. `balance_to_role`: what the opening balances leave over goes
    to the account of this role; None: they must balance. `kind` is real or practice.
    """

    name: str
    starts_on: date
    id_code: str = ""
    kind: str = "real"
    year_starts: int = 1
    vat_payer_since: date | None = None
    chart: ImportFile | None = None
    parties: ImportFile | None = None
    opening: ImportFile | None = None
    balance_to_role: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundedOpening:
    """What became of the opening balances: posted, or submitted to a second person."""

    state: str
    reference: str
    lines: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Founded:
    """A company just founded; `opening` None: it began without balances."""

    tenant: Tenant
    opening: FoundedOpening | None
