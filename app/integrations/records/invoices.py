"""VAT invoices (ანგარიშ-ფაქტურა) of the legacy service, and the moves it allows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import IntEnum

EXEMPT_VAT = Decimal(-1)
"""What the service wants as the VAT of an exempt line; 0 is zero-rated."""


class InvoiceStatus(IntEnum):
    """Where an invoice stands."""

    DELETED = -1
    DRAFT = 0
    SENT = 1
    CONFIRMED = 2
    CORRECTED = 3
    CORRECTION_DRAFT = 4
    CORRECTION_SENT = 5
    CANCEL_ASKED = 6
    CANCELLED = 7
    CORRECTION_CONFIRMED = 8


_S = InvoiceStatus
SELLER_MOVES: frozenset[tuple[InvoiceStatus, InvoiceStatus]] = frozenset(
    {
        (_S.DRAFT, _S.SENT),
        (_S.DRAFT, _S.DELETED),
        (_S.CONFIRMED, _S.CANCEL_ASKED),
        (_S.CORRECTION_DRAFT, _S.CORRECTION_SENT),
        (_S.CORRECTION_DRAFT, _S.DELETED),
    }
)
"""From, to: by `change_invoice_status`. The last one is not in the public table: a guess."""
BUYER_MOVES: frozenset[tuple[InvoiceStatus, InvoiceStatus]] = frozenset(
    {
        (_S.SENT, _S.CONFIRMED),
        (_S.CORRECTION_SENT, _S.CORRECTION_CONFIRMED),
        (_S.CANCEL_ASKED, _S.CANCELLED),
    }
)
"""From, to: by `acsept_invoice_status`."""
BUYER_REFUSALS: dict[InvoiceStatus, InvoiceStatus] = {
    _S.SENT: _S.DRAFT,
    _S.CORRECTION_SENT: _S.CORRECTION_DRAFT,
}
"""Where a refusal puts an invoice back to; WAS_REF then tells of it."""


class CorrectionKind(IntEnum):
    """Why a confirmed invoice is corrected."""

    CANCELLED = 1
    """The taxable operation was cancelled."""
    CHANGED = 2
    """The kind of the operation changed."""
    PRICE = 3
    """The agreed compensation changed."""
    RETURNED = 4
    """Goods came back, in full or in part."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InvoiceLine:
    """One line; `id` 0: not saved yet.

    Units: `amount` in GEL *with* VAT and excise; `vat` in GEL, 0 zero-rated, -1 exempt; `excise`
    in GEL.
    """

    goods: str
    unit: str
    quantity: Decimal
    amount: Decimal
    vat: Decimal
    excise: Decimal = Decimal(0)
    excise_id: int = 0
    id: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class InvoiceDraft:
    """An invoice to be saved: its head and its lines.

    `day` is the tax point; it is sent at noon, since midnight slips into the month before.
    `waybill_number` and `waybill_day` may be missing. `is_advance`: an advance or compensation.
    """

    buyer_tin: str
    day: date
    lines: tuple[InvoiceLine, ...]
    waybill_number: str = ""
    waybill_day: date | None = None
    is_advance: bool = False
    note: str = ""

    @property
    def amount(self) -> Decimal:
        """What all lines come to. Units: GEL with VAT."""
        return sum((line.amount for line in self.lines), Decimal(0))


@dataclass(frozen=True, slots=True, kw_only=True)
class Invoice:
    """The head of one invoice, as `get_invoice` gives it."""

    id: int
    series: str
    number: str
    operation_at: datetime | None
    registered_at: datetime | None
    seller_un_id: int | None
    buyer_un_id: int | None
    waybill_number: str | None
    waybill_at: datetime | None
    status: int
    seller_declaration: str | None
    buyer_declaration: str | None
    correction_id: int | None
    """The correction made of this one, or `None`; `live_correction` is more to be relied on."""
    correction_kind: int | None

    @property
    def shown_number(self) -> str:
        """Series and number as people write them; empty before there is one."""
        return f"{self.series} {self.number.zfill(7)}".strip() if self.number else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class InvoiceRow:
    """One invoice of a list. `None`: the service did not send that column."""

    id: int
    series: str | None = None
    number: str | None = None
    operation_at: datetime | None = None
    registered_at: datetime | None = None
    seller_un_id: int | None = None
    buyer_un_id: int | None = None
    status: int | None = None
    party_tin: str | None = None
    party_name: str | None = None
    amount: Decimal | None = None
    vat: Decimal | None = None
    notes: str | None = None
    waybill_number: str | None = None
    waybill_at: datetime | None = None
    was_refused: int | None = None
    correction_id: int | None = None
    correction_kind: int | None = None
    seller_declaration: str | None = None
    buyer_declaration: str | None = None
    changed_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class InvoiceList:
    """Rows of a list, and which columns the service sent at all, in capitals."""

    rows: tuple[InvoiceRow, ...]
    columns: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class InvoiceFilter:
    """What to list: both ranges of days are asked of the service, ends included."""

    registered_from: datetime
    registered_to: datetime
    operation_from: datetime
    operation_to: datetime
    number: str = ""
    party_tin: str = ""
    declaration: str = ""
