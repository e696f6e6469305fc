"""Tax documents (საგადასახადო დოკუმენტი) of eAPI."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import IntEnum
from uuid import UUID


class ListType(IntEnum):
    """Which documents to list; the service's papers advise the two-digit ones."""

    ISSUED = 1
    ISSUED_FOR_DECLARATION = 10
    RECEIVED = 2
    RECEIVED_FOR_DECLARATION = 20
    RECEIVED_AS_TRANSPORTER = 21


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentGoods:
    """One line. Units: `price`, `amount` in GEL *with* VAT; `vat`, `excise` in GEL."""

    name: str
    unit_id: int
    quantity: Decimal
    price: Decimal
    amount: Decimal
    vat: Decimal
    unit_text: str = ""
    bar_code: str = ""
    excise: Decimal = Decimal(0)
    excise_id: int = 0
    vat_type: int = 0
    id: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentDraft:
    """A tax document to be saved.

    `category` 1 goods and services, 4 advance; `type` 3 without transport, 11 service and so on;
    `correction_reason` 0 none. `id` 0: new.
    """

    seller_tin: str
    buyer_tin: str
    operation_at: datetime
    goods: tuple[DocumentGoods, ...]
    category: int = 1
    type: int = 3
    id: int = 0
    has_foreign_buyer: bool = False
    correction_reason: int = 0
    corrected_id: int = 0
    """The document that this one corrects."""
    returned_ids: tuple[int, ...] = ()
    comment: str = ""

    @property
    def amount(self) -> Decimal:
        """What all lines come to. Units: GEL with VAT."""
        return sum((line.amount for line in self.goods), Decimal(0))


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A tax document as read, whole or as one row of a list. `None`: not sent by the service.

    What the two actions mean stands in `actions()`; they are not pinned down anywhere else.
    """

    id: int
    series: str | None = None
    number: str | None = None
    category: int | None = None
    type: int | None = None
    seller_action: int | None = None
    buyer_action: int | None = None
    seller_tin: str | None = None
    seller_name: str | None = None
    buyer_tin: str | None = None
    buyer_name: str | None = None
    operation_at: datetime | None = None
    created_at: datetime | None = None
    activated_at: datetime | None = None
    confirmed_at: datetime | None = None
    refused_at: datetime | None = None
    cancel_asked_at: datetime | None = None
    cancelled_at: datetime | None = None
    amount: Decimal | None = None
    vat: Decimal | None = None
    excise: Decimal | None = None
    comment: str | None = None
    status_text: str | None = None
    seller_declaration: str | None = None
    buyer_declaration: str | None = None
    corrected_id: int | None = None
    next_correction_id: int | None = None
    role: int | None = None
    """What we are in it: 1 seller, 2 buyer, 3 transporter."""
    goods: tuple[DocumentGoods, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentStatus:
    """Where a document stands, in the two numbers of the service."""

    id: int
    number: str
    seller_action: int
    buyer_action: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentAction:
    """One line of the live status table."""

    id: int
    name: str
    seller_action: int
    buyer_action: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Saving:
    """A document handed over for saving: done (with its id), or still under way."""

    transaction: UUID
    id: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentFilter:
    """What to list. `rows_max` 0: all of them (the service's own default is ten)."""

    type: ListType
    operation_from: datetime
    operation_to: datetime
    buyer_tin: str = ""
    rows_max: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedIn:
    """What signing in gave: nothing more is needed, or a PIN that was sent to `mobile`."""

    needs_pin: bool
    mobile: str
