"""Documents as a test begins with them: those of the published samples."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

from app.core.dates import TBILISI, today, utc_now
from app.integrations.records import (
    DocumentDraft,
    DocumentGoods,
    InvoiceDraft,
    InvoiceLine,
    WaybillDraft,
    WaybillGoods,
    WaybillType,
)
from app.integrations.service import Tried

BUYER_TIN = "405111222"
SAPERAVI, KINDZMARAULI = "ღვინო საფერავი 0.75 ლ", "ღვინო ქინძმარაული 0.75 ლ"


def invoice(day: date | None = None, note: str = "") -> InvoiceDraft:
    return InvoiceDraft(
        buyer_tin=BUYER_TIN,
        day=today(utc_now) if day is None else day,
        lines=(
            InvoiceLine(
                goods=SAPERAVI,
                unit="ცალი",
                quantity=Decimal(10),
                amount=Decimal("3540.00"),
                vat=Decimal("540.00"),
            ),
            InvoiceLine(
                goods=KINDZMARAULI,
                unit="ცალი",
                quantity=Decimal(4),
                amount=Decimal("2360.00"),
                vat=Decimal("360.00"),
            ),
        ),
        note=note,
    )


def waybill(begin_at: datetime | None = None, comment: str = "") -> WaybillDraft:
    return WaybillDraft(
        type=WaybillType.WITH_TRANSPORT,
        buyer_tin=BUYER_TIN,
        buyer_name="შპს კახური მარანი",
        start_address="თბილისი, სატესტო ქ. 1",
        end_address="თელავი, სატესტო ქ. 2",
        begin_at=datetime.now(TBILISI) if begin_at is None else begin_at,
        driver_tin="01004045678",
        driver_name="დავით გელაშვილი",
        car_number="AA001BB",
        goods=(
            WaybillGoods(
                name=SAPERAVI,
                unit_id=1,
                quantity=Decimal(10),
                price=Decimal("354.00"),
                amount=Decimal("3540.00"),
                bar_code="4860000000017",
            ),
            WaybillGoods(
                name=KINDZMARAULI,
                unit_id=1,
                quantity=Decimal(4),
                price=Decimal("590.00"),
                amount=Decimal("2360.00"),
                bar_code="4860000000024",
            ),
        ),
        comment=comment,
    )


def document(at: datetime | None = None, comment: str = "") -> DocumentDraft:
    return DocumentDraft(
        seller_tin="400000001",
        buyer_tin=BUYER_TIN,
        operation_at=datetime.now(TBILISI) if at is None else at,
        goods=(
            DocumentGoods(
                name=SAPERAVI,
                unit_id=1,
                unit_text="ცალი",
                quantity=Decimal(10),
                price=Decimal("354.00"),
                amount=Decimal("3540.00"),
                vat=Decimal("540.00"),
                bar_code="4860000000017",
            ),
            DocumentGoods(
                name=KINDZMARAULI,
                unit_id=1,
                unit_text="ცალი",
                quantity=Decimal(4),
                price=Decimal("590.00"),
                amount=Decimal("2360.00"),
                vat=Decimal("360.00"),
                bar_code="4860000000024",
            ),
        ),
        comment=comment,
    )


def just_tried() -> Tried:
    now = datetime.now(UTC)
    return Tried(first_at=now - timedelta(minutes=1), last_at=now)
