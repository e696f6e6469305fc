"""Screens of invoices, and their table of contents."""

from app.core.errors import QT_TRANSLATE_NOOP
from ui.invoices.invoice import Invoice
from ui.invoices.list import InvoiceList
from ui.invoices.paper import InvoicePaper
from ui.kit.workplace import Room, ScreenEntry

SCREENS = Room(
    name="invoices",
    title=QT_TRANSLATE_NOOP("app", "Sales and purchases"),
    screens=(
        ScreenEntry(
            name="invoices.list",
            title=QT_TRANSLATE_NOOP("app", "Invoices"),
            icon="invoices",
            make=InvoiceList,
        ),
        ScreenEntry(
            name="invoices.invoice",
            title=QT_TRANSLATE_NOOP("app", "Invoice"),
            icon="invoice",
            make=Invoice,
            is_listed=False,
        ),
        ScreenEntry(
            name="invoices.paper",
            title=QT_TRANSLATE_NOOP("app", "Printed invoice"),
            icon="print",
            make=InvoicePaper,
            is_listed=False,
        ),
    ),
)
