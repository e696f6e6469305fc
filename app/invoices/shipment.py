"""How the goods of a sale travel: what a waybill (ზედნადები) says beside the invoice's lines."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from decimal import Decimal
from enum import IntEnum
from typing import Any

from app.core.errors import QT_TRANSLATE_NOOP, Problem

PERSON_DIGITS = 11


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


def as_json(shipment: Shipment | None) -> dict[str, Any] | None:
    """A shipment as the books keep it."""
    if shipment is None:
        return None
    moment = shipment.begin_at.replace(tzinfo=None).isoformat(timespec="minutes")
    return {**asdict(shipment), "begin_at": moment}


def from_json(given: Mapping[str, Any] | None) -> Shipment | None:
    """A shipment of what the books keep.

    Raises: ValueError, KeyError for what is none.
    """
    if given is None:
        return None
    return Shipment(
        **{
            **given,
            "begin_at": datetime.fromisoformat(str(given["begin_at"])).replace(tzinfo=None),
            "type": ShipmentType(int(given["type"])),
            "transport": Transport(int(given["transport"])),
            "cost": Decimal(str(given["cost"])),
        }
    )


def check(shipment: Shipment) -> Iterator[Problem]:
    """What the Revenue Service would refuse of it; columns begin with "waybill.".

    Source: error codes -1007 to -1014, -1037 and -1040 of its waybill service.
    """
    if not shipment.start_address.strip():
        yield _problem(
            "invoice.waybill_start",
            QT_TRANSLATE_NOOP("app", "The waybill needs the address where the goods set off."),
            "start_address",
        )
    is_moved = shipment.type is not ShipmentType.WITHOUT_TRANSPORT
    if is_moved and not shipment.end_address.strip():
        yield _problem(
            "invoice.waybill_end",
            QT_TRANSLATE_NOOP("app", "The waybill needs the address where the goods arrive."),
            "end_address",
        )
    if is_moved and shipment.transport is Transport.OTHER and not shipment.transport_text.strip():
        yield _problem(
            "invoice.waybill_transport",
            QT_TRANSLATE_NOOP("app", "Say what carries the goods."),
            "transport_text",
        )
    if shipment.is_driven:
        yield from _faults_of_driver(shipment)


def _faults_of_driver(shipment: Shipment) -> Iterator[Problem]:
    if not shipment.car_number.strip():
        yield _problem(
            "invoice.waybill_car",
            QT_TRANSLATE_NOOP("app", "The waybill needs the number of the car."),
            "car_number",
        )
    tin = shipment.driver_tin.strip()
    if shipment.is_driver_foreign:
        if not tin or not shipment.driver_name.strip():
            yield _problem(
                "invoice.waybill_driver_foreign",
                QT_TRANSLATE_NOOP("app", "A foreign driver is named, with the number of a paper."),
                "driver_name" if tin else "driver_tin",
            )
    elif not (tin.isascii() and tin.isdigit() and len(tin) == PERSON_DIGITS):
        yield _problem(
            "invoice.waybill_driver",
            QT_TRANSLATE_NOOP("app", "The driver's personal number has 11 digits."),
            "driver_tin",
        )


def _problem(code: str, text: str, name: str) -> Problem:
    return Problem(code=code, text=text, column=f"waybill.{name}")
