"""What kinds, states and columns of invoices are called."""

from __future__ import annotations

from collections.abc import Mapping

from app.core.errors import QT_TRANSLATE_NOOP
from app.invoices.records import KIND_NAMES, InvoiceKind

__all__ = ["COLUMN_TITLES", "KIND_NAMES", "NEW_TITLES"]

NEW_TITLES: Mapping[InvoiceKind, str] = {
    InvoiceKind.SALE: QT_TRANSLATE_NOOP("app", "New sale"),
    InvoiceKind.PURCHASE: QT_TRANSLATE_NOOP("app", "New purchase"),
    InvoiceKind.ADVANCE_RECEIVED: QT_TRANSLATE_NOOP("app", "New advance received"),
    InvoiceKind.ADVANCE_PAID: QT_TRANSLATE_NOOP("app", "New advance paid"),
    InvoiceKind.RETAIL_DAY: QT_TRANSLATE_NOOP("app", "New retail day"),
    InvoiceKind.CUSTOMS: QT_TRANSLATE_NOOP("app", "New customs declaration"),
    InvoiceKind.SALE_CREDIT: QT_TRANSLATE_NOOP("app", "New credit note to a customer"),
    InvoiceKind.PURCHASE_CREDIT: QT_TRANSLATE_NOOP("app", "New credit note of a supplier"),
}
COLUMN_TITLES: Mapping[str, str] = {
    "item_id": QT_TRANSLATE_NOOP("app", "Item"),
    "text": QT_TRANSLATE_NOOP("app", "Goods or service"),
    "quantity": QT_TRANSLATE_NOOP("app", "Quantity"),
    "unit": QT_TRANSLATE_NOOP("app", "Unit"),
    "price": QT_TRANSLATE_NOOP("app", "Price"),
    "discount_percent": QT_TRANSLATE_NOOP("app", "Disc., %"),
    "duty": QT_TRANSLATE_NOOP("app", "Customs duty, GEL"),
    "vat_code": QT_TRANSLATE_NOOP("app", "VAT code"),
    "net": QT_TRANSLATE_NOOP("app", "Without VAT"),
    "vat": QT_TRANSLATE_NOOP("app", "VAT"),
    "gross": QT_TRANSLATE_NOOP("app", "With VAT"),
    "account_id": QT_TRANSLATE_NOOP("app", "Account"),
    "cost_centre_id": QT_TRANSLATE_NOOP("app", "Cost centre"),
    "deducted_percent": QT_TRANSLATE_NOOP("app", "Deduct, %"),
}
