"""Documents of RS.ge and the books: what may belong together, and what names of goods mean."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from uuid import UUID


class Likeness(StrEnum):
    """Why a document of the books may be one of RS.ge."""

    PARTY = "party"
    NUMBER = "number"
    AMOUNT = "amount"
    DAY = "day"
    NEAR = "near"
    """A few days apart."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A document of the books that may be one of RS.ge, and why; amount in GEL with VAT."""

    id: UUID
    reference: str
    state: str
    day: date
    number: str
    party: str
    amount: Decimal
    reasons: tuple[Likeness, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SuppliedName:
    """What a supplier calls goods or a service, and what that is in these books.

    `version` 0: nobody has decided yet. `times`: in how many lines of fetched documents; `text`
    stands on the line instead of the name, unless it is empty.
    """

    supplier_tin: str
    supplier: str
    name: str
    name_key: str
    times: int = 0
    last_day: date | None = None
    account_id: UUID | None = None
    vat_code_id: UUID | None = None
    item_id: UUID | None = None
    text: str = ""
    version: int = 0

    @property
    def key(self) -> str:
        """What tells it from others in a list."""
        return f"{self.supplier_tin} {self.name_key}"

    @property
    def is_decided(self) -> bool:
        """Whether a purchase can be made of it without a question."""
        return self.account_id is not None or self.item_id is not None
