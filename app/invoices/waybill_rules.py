"""What RS.ge would refuse of a waybill, said while it is typed. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from app.core.errors import QT_TRANSLATE_NOOP, Problem
from app.invoices.records import Shipment, ShipmentType, Transport

PERSON_DIGITS = 11


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
