"""A sale as a waybill of the Revenue Service. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from app.core.dates import TBILISI
from app.integrations.records import WaybillDraft, WaybillGoods, WaybillType
from app.integrations.units import unit_of
from app.invoices.records import Shipment, ShipmentType


def waybill_draft(payload: Mapping[str, Any]) -> WaybillDraft:
    """The waybill of a payload of the outbox."""
    given = Shipment.of_json(payload["waybill"])
    is_still = given.type is ShipmentType.WITHOUT_TRANSPORT
    return WaybillDraft(
        type=WaybillType(int(given.type)),
        buyer_tin=str(payload["buyer_tin"]),
        buyer_name=str(payload.get("buyer_name") or ""),
        start_address=given.start_address,
        end_address=given.start_address if is_still else given.end_address,
        begin_at=given.begin_at.replace(tzinfo=TBILISI),
        goods=tuple(_goods(line) for line in payload["lines"]),
        comment=str(payload.get("note") or ""),
        **({} if is_still else _carried(given)),
    )


def _carried(given: Shipment) -> dict[str, Any]:
    by_car = given.is_driven
    return {
        "transport_id": int(given.transport),
        "transport_text": given.transport_text,
        "transport_cost": given.cost,
        "cost_payer": 1 if given.buyer_pays else 2,
        "car_number": given.car_number.replace(" ", "").upper() if by_car else "",
        "driver_tin": given.driver_tin if by_car else "",
        "driver_name": given.driver_name if by_car else "",
        "has_georgian_driver": not given.is_driver_foreign,
    }


def _goods(line: Mapping[str, Any]) -> WaybillGoods:
    quantity, amount = Decimal(str(line["quantity"])), Decimal(str(line["amount"]))
    vat = Decimal(str(line["vat"]))
    unit, words = unit_of(str(line.get("unit") or ""))
    return WaybillGoods(
        name=str(line["goods"]),
        unit_id=unit,
        unit_text=words,
        quantity=quantity,
        price=round(amount / quantity, 6),
        amount=amount,
        vat_type=0 if vat > 0 else (2 if vat < 0 else 1),
    )
