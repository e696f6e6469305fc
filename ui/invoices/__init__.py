"""Screens of invoices, and their table of contents."""

from app.core.errors import QT_TRANSLATE_NOOP
from ui.kit.workplace import Later, Room, ScreenEntry

SCREENS = Room(
    name="invoices",
    title=QT_TRANSLATE_NOOP("app", "Sales and purchases"),
    screens=(
        ScreenEntry(
            name="invoices.list",
            title=QT_TRANSLATE_NOOP("app", "Invoices"),
            icon="invoices",
            make=Later("ui.invoices.list", "InvoiceList"),
        ),
        ScreenEntry(
            name="invoices.recurring",
            title=QT_TRANSLATE_NOOP("app", "Recurring invoices"),
            icon="template-repeat",
            make=Later("ui.invoices.recurring", "RecurringInvoices"),
        ),
        ScreenEntry(
            name="invoices.invoice",
            title=QT_TRANSLATE_NOOP("app", "Invoice"),
            icon="invoice",
            make=Later("ui.invoices.invoice", "Invoice"),
            is_listed=False,
        ),
        ScreenEntry(
            name="invoices.paper",
            title=QT_TRANSLATE_NOOP("app", "Printed invoice"),
            icon="print",
            make=Later("ui.invoices.paper", "InvoicePaper"),
            is_listed=False,
        ),
    ),
)
