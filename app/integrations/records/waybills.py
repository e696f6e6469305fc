"""Waybills (ზედნადები) as the Revenue Service keeps them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import IntEnum


class WaybillType(IntEnum):
    """What kind of movement."""

    INTERNAL = 1
    WITH_TRANSPORT = 2
    WITHOUT_TRANSPORT = 3
    DISTRIBUTION = 4
    RETURN = 5
    SUB_WAYBILL = 6


class WaybillStatus(IntEnum):
    """Where a waybill stands."""

    DRAFT = 0
    ACTIVE = 1
    CLOSED = 2
    AT_TRANSPORTER = 8
    DELETED = -1
    CANCELLED = -2


@dataclass(frozen=True, slots=True, kw_only=True)
class WaybillGoods:
    """One line of goods. Units: `price` and `amount` in GEL *with* VAT.

    `unit_id` 99 needs `unit_text`. `vat_type`: 0 ordinary, 1 zero-rated, 2 exempt. `id` 0: new.
    """

    name: str
    unit_id: int
    quantity: Decimal
    price: Decimal
    amount: Decimal
    unit_text: str = ""
    bar_code: str = ""
    excise_id: int = 0
    vat_type: int = 0
    is_kept: bool = True
    """False removes a line that was saved before."""
    id: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class WaybillDraft:
    """A waybill to be saved. Moments are in Tbilisi time when they name no zone.

    `id` 0 makes a new one, the id of a closed one corrects it. `has_georgian_buyer` and
    `has_georgian_driver` tell whether their numbers are checked by the service.
    """

    type: WaybillType
    buyer_tin: str
    buyer_name: str
    start_address: str
    end_address: str
    begin_at: datetime
    goods: tuple[WaybillGoods, ...]
    id: int = 0
    has_georgian_buyer: bool = True
    driver_tin: str = ""
    driver_name: str = ""
    has_georgian_driver: bool = True
    car_number: str = ""
    transport_id: int = 1
    """1 truck or car, 2 light vehicle, 3 rail, 4 other."""
    transport_text: str = ""
    transport_cost: Decimal = Decimal(0)
    cost_payer: int = 2
    """Who pays the transport: 1 the buyer, 2 the seller."""
    reception_info: str = ""
    receiver_info: str = ""
    parent_id: int | None = None
    comment: str = ""

    @property
    def amount(self) -> Decimal:
        """What all kept lines come to. Units: GEL with VAT."""
        return sum((line.amount for line in self.goods if line.is_kept), Decimal(0))


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedWaybill:
    """What the service answered to a saved waybill: its id and the ids of its lines, in order."""

    id: int
    number: str
    goods_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Waybill:
    """A waybill as read: whole, or one of a list (then `goods` is empty).

    `None`: the service did not send that column.
    """

    id: int
    type: int | None = None
    status: int | None = None
    number: str | None = None
    seller_tin: str | None = None
    seller_name: str | None = None
    buyer_tin: str | None = None
    buyer_name: str | None = None
    start_address: str | None = None
    end_address: str | None = None
    driver_tin: str | None = None
    driver_name: str | None = None
    car_number: str | None = None
    amount: Decimal | None = None
    created_at: datetime | None = None
    begin_at: datetime | None = None
    activated_at: datetime | None = None
    delivered_at: datetime | None = None
    closed_at: datetime | None = None
    cancelled_at: datetime | None = None
    is_confirmed: int | None = None
    """1 by the buyer, 0 not yet, -1 rejected."""
    is_corrected: int | None = None
    invoice_id: int | None = None
    parent_id: int | None = None
    comment: str | None = None
    changed_at: datetime | None = None
    goods: tuple[WaybillGoods, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class WaybillFilter:
    """What to list; `None` and empty do not narrow. The service wants the days of creation.

    The range may be of any length: it is asked in slices of 72 hours.
    """

    created_from: datetime
    created_to: datetime
    types: tuple[int, ...] = ()
    statuses: tuple[int, ...] = ()
    party_tin: str = ""
    """The buyer's TIN in our list, the seller's in the list of what we bought."""
    car_number: str = ""
    number: str = ""
    comment: str = ""
