"""What an invoice is: its kinds, its lines, and what they come to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import IntEnum, StrEnum
from typing import Any
from uuid import UUID

from app.core.errors import QT_TRANSLATE_NOOP
from app.core.money import GEL, CurrencyCode, Money, total
from app.core.value_added import Rounding, Treatment, VatCode
from app.ledger.records import AccountId, EntryDraft, EntryId, Recurrence

HUNDRED = Decimal(100)
NOTHING = Decimal("0.00")


class InvoiceKind(StrEnum):
    """What a document stands for."""

    SALE = "sale"
    PURCHASE = "purchase"
    ADVANCE_RECEIVED = "advance_received"
    """The tax invoice of money received before the supply."""
    ADVANCE_PAID = "advance_paid"
    RETAIL_DAY = "retail_day"
    """A day's takings by cash register and cards; the tax is inside."""
    CUSTOMS = "customs"
    """A customs declaration: duty and VAT of an import."""
    SALE_CREDIT = "sale_credit"
    """Goods come back or a price falls: takes from an invoice of ours."""
    PURCHASE_CREDIT = "purchase_credit"

    @property
    def is_output(self) -> bool:
        """Whether it is our own supply, or takes from one."""
        return self in (
            InvoiceKind.SALE,
            InvoiceKind.ADVANCE_RECEIVED,
            InvoiceKind.RETAIL_DAY,
            InvoiceKind.SALE_CREDIT,
        )

    @property
    def is_credit(self) -> bool:
        """Whether it takes from an earlier document."""
        return self in (InvoiceKind.SALE_CREDIT, InvoiceKind.PURCHASE_CREDIT)

    @property
    def is_advance(self) -> bool:
        """Whether it is about money before the supply."""
        return self in (InvoiceKind.ADVANCE_RECEIVED, InvoiceKind.ADVANCE_PAID)


SERIES: Mapping[InvoiceKind, str] = {
    InvoiceKind.SALE: "SI",
    InvoiceKind.PURCHASE: "PI",
    InvoiceKind.ADVANCE_RECEIVED: "SA",
    InvoiceKind.ADVANCE_PAID: "PA",
    InvoiceKind.RETAIL_DAY: "RD",
    InvoiceKind.CUSTOMS: "CD",
    InvoiceKind.SALE_CREDIT: "SC",
    InvoiceKind.PURCHASE_CREDIT: "PC",
}
"""The series of numbers of each kind; gaps are impossible, as in every series."""

KIND_NAMES: Mapping[InvoiceKind, str] = {
    InvoiceKind.SALE: QT_TRANSLATE_NOOP("app", "Sale"),
    InvoiceKind.PURCHASE: QT_TRANSLATE_NOOP("app", "Purchase"),
    InvoiceKind.ADVANCE_RECEIVED: QT_TRANSLATE_NOOP("app", "Advance received"),
    InvoiceKind.ADVANCE_PAID: QT_TRANSLATE_NOOP("app", "Advance paid"),
    InvoiceKind.RETAIL_DAY: QT_TRANSLATE_NOOP("app", "Retail day"),
    InvoiceKind.CUSTOMS: QT_TRANSLATE_NOOP("app", "Customs declaration"),
    InvoiceKind.SALE_CREDIT: QT_TRANSLATE_NOOP("app", "Credit note to a customer"),
    InvoiceKind.PURCHASE_CREDIT: QT_TRANSLATE_NOOP("app", "Credit note of a supplier"),
}
"""What the kinds are called."""

ENTRY_KINDS: Mapping[InvoiceKind, str] = {
    InvoiceKind.SALE: "sale",
    InvoiceKind.PURCHASE: "purchase",
    InvoiceKind.ADVANCE_RECEIVED: "advance",
    InvoiceKind.ADVANCE_PAID: "advance",
    InvoiceKind.RETAIL_DAY: "retail",
    InvoiceKind.CUSTOMS: "import",
    InvoiceKind.SALE_CREDIT: "return",
    InvoiceKind.PURCHASE_CREDIT: "return",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class InvoiceLine:
    """A line as it is typed. `price` in the currency of the invoice, for one unit.

    `deducted_percent`: how much of the tax of a purchase may be deducted. `duty`: customs duty and
    other import charges in GEL, part of the base of VAT (customs declarations only).
    """

    text: str
    quantity: Decimal
    price: Decimal
    vat_code: str
    unit: str = ""
    discount_percent: Decimal = NOTHING
    account_id: AccountId | None = None
    item_id: UUID | None = None
    cost_centre_id: UUID | None = None
    warehouse_id: UUID | None = None
    deducted_percent: Decimal = HUNDRED
    duty: Decimal = NOTHING


class ShipmentType(IntEnum):
    """What kind of movement; the numbers are those of the Revenue Service's waybills."""

    WITH_TRANSPORT = 2
    WITHOUT_TRANSPORT = 3
    DISTRIBUTION = 4


class Transport(IntEnum):
    """By what the goods go; the numbers are those of the Revenue Service."""

    TRUCK = 1
    LIGHT = 2
    RAIL = 3
    OTHER = 4


TYPE_NAMES: Mapping[ShipmentType, str] = {
    ShipmentType.WITH_TRANSPORT: QT_TRANSLATE_NOOP("app", "Delivery with transport"),
    ShipmentType.WITHOUT_TRANSPORT: QT_TRANSLATE_NOOP("app", "Delivery without transport"),
    ShipmentType.DISTRIBUTION: QT_TRANSLATE_NOOP("app", "Distribution"),
}
TRANSPORT_NAMES: Mapping[Transport, str] = {
    Transport.TRUCK: QT_TRANSLATE_NOOP("app", "Truck or car"),
    Transport.LIGHT: QT_TRANSLATE_NOOP("app", "Light vehicle"),
    Transport.RAIL: QT_TRANSLATE_NOOP("app", "Railway"),
    Transport.OTHER: QT_TRANSLATE_NOOP("app", "Other"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Shipment:
    """How goods travel. `begin_at` is by the clock of Tbilisi and names no zone.

    Without transport the goods change hands where they lie, so only the first address counts.
    `cost`: of the transport, GEL with VAT; `buyer_pays` it, or we do.
    """

    begin_at: datetime
    type: ShipmentType = ShipmentType.WITH_TRANSPORT
    start_address: str = ""
    end_address: str = ""
    transport: Transport = Transport.TRUCK
    transport_text: str = ""
    car_number: str = ""
    driver_tin: str = ""
    driver_name: str = ""
    is_driver_foreign: bool = False
    cost: Decimal = Decimal(0)
    buyer_pays: bool = False

    @property
    def is_driven(self) -> bool:
        """Whether a car carries the goods, which then has a number and a driver."""
        return self.type is not ShipmentType.WITHOUT_TRANSPORT and self.transport in (
            Transport.TRUCK,
            Transport.LIGHT,
        )

    def as_json(self) -> dict[str, Any]:
        """The shipment as the books keep it."""
        moment = self.begin_at.replace(tzinfo=None).isoformat(timespec="minutes")
        return {**asdict(self), "begin_at": moment}

    @staticmethod
    def of_json(given: Mapping[str, Any]) -> Shipment:
        """A shipment of what the books keep.

        Raises: ValueError, KeyError for what is none.
        """
        return Shipment(
            **{
                **given,
                "begin_at": datetime.fromisoformat(str(given["begin_at"])).replace(tzinfo=None),
                "type": ShipmentType(int(given["type"])),
                "transport": Transport(int(given["transport"])),
                "cost": Decimal(str(given["cost"])),
            }
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class UsedAdvance:
    """So much of an advance is used up by a delivery, with the VAT that was due on it. GEL."""

    advance_id: UUID
    gross: Decimal
    vat: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Payment:
    """So much of a day's takings came into this account. GEL."""

    account_id: AccountId
    amount: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class InvoiceDraft:
    """An invoice as it is typed; its id stays when it is posted, and is that of its entry.

    `tax_point`: the day whose rates and law decide. `vat_period`: first day of the month whose
    return deducts a purchase; None while its tax invoice is awaited. `rate`: GEL per unit.
    `number`: the supplier's, or that of the tax invoice; our own comes when it is posted.
    """

    id: EntryId
    kind: InvoiceKind
    entry_date: date
    tax_point: date
    party_id: UUID | None = None
    lines: tuple[InvoiceLine, ...] = ()
    number: str = ""
    vat_period: date | None = None
    due_day: date | None = None
    currency: CurrencyCode = GEL
    rate: Decimal | None = None
    includes_vat: bool = False
    corrects_id: UUID | None = None
    replaces_id: UUID | None = None
    advances: tuple[UsedAdvance, ...] = ()
    payments: tuple[Payment, ...] = ()
    text: str = ""
    waybill: Shipment | None = None
    """How the goods of a sale travel, where RS.ge is to have a waybill of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CalculatedLine:
    """What a line comes to: in the currency of the invoice, and in GEL whole tetri."""

    line: InvoiceLine
    code: VatCode
    net: Money
    vat: Money
    net_gel: Money
    vat_gel: Money
    deducted_gel: Money
    rate_percent: Decimal
    source: str

    @property
    def undeducted_gel(self) -> Money:
        """The tax that becomes cost."""
        return self.vat_gel - self.deducted_gel


@dataclass(frozen=True, slots=True, kw_only=True)
class Calculated:
    """What an invoice comes to, line by line, and how its tax was rounded."""

    lines: tuple[CalculatedLine, ...]
    net: Money
    vat: Money
    net_gel: Money
    vat_gel: Money
    rounding: Rounding
    rounding_source: str

    @property
    def gross(self) -> Money:
        """What the party is asked for, in the currency of the invoice.

        The tax under reverse charge is not asked for.
        """
        return self.net + total([line.vat for line in self._asked()], self.net.currency)

    @property
    def gross_gel(self) -> Money:
        """The same in GEL."""
        return self.net_gel + total([line.vat_gel for line in self._asked()])

    def _asked(self) -> list[CalculatedLine]:
        return [line for line in self.lines if line.code.treatment is not Treatment.REVERSE_CHARGE]


@dataclass(frozen=True, slots=True, kw_only=True)
class Bindings:
    """What an entry needs from the books: accounts by role, VAT codes with their ids."""

    accounts: Mapping[str, AccountId]
    codes: Mapping[str, UUID]
    pays_vat: bool
    """Whether the company is registered for VAT on the tax point."""
    receivable: AccountId | None = None
    """The party's own account of what it owes, where it has one."""
    payable: AccountId | None = None
    income: AccountId | None = None
    """What the party's sales are earned on; `expense` what its purchases cost, if it says so."""
    expense: AccountId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """What posting an invoice will do: amounts and entry."""

    invoice: InvoiceDraft
    calculated: Calculated
    entry: EntryDraft


@dataclass(frozen=True, slots=True, kw_only=True)
class InvoiceRow:
    """An invoice as a list shows it; amounts in GEL.

    `open`: what is not paid yet, if posted; of an advance what no delivery has used up.
    """

    id: EntryId
    reference: str
    kind: InvoiceKind
    state: str
    entry_date: date
    tax_point: date
    vat_period: date | None
    due_day: date | None
    number: str
    party_id: UUID | None
    party: str
    id_code: str
    currency: CurrencyCode
    net: Decimal
    vat: Decimal
    gross: Decimal
    open: Decimal | None
    text: str
    version: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Saved:
    """What became of an invoice: its reference, the state of its entry and its version."""

    id: EntryId
    reference: str
    state: str
    version: int | None = None
    further: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentAsked:
    """What is paid of an invoice: from or into which account of money, when, how much.

    Units: `amount` in the currency of the invoice; `rate` in GEL for one unit.
    """

    account_id: AccountId
    day: date
    amount: Decimal
    rate: Decimal | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Owed:
    """What is open of an invoice, debit positive, in its currency, and on which account."""

    account_id: AccountId
    measure: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class RecurringInvoice:
    """A posted invoice of which drafts are made; `gross` in its currency."""

    id: EntryId
    reference: str
    kind: InvoiceKind
    party: str
    text: str
    currency: CurrencyCode
    gross: Decimal
    when: Recurrence
    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AdvanceLeft:
    """An advance that is not used up: what it was and what is left of it. GEL."""

    id: EntryId
    kind: InvoiceKind
    reference: str
    number: str
    entry_date: date
    gross: Decimal
    vat: Decimal
    gross_left: Decimal
    vat_left: Decimal
