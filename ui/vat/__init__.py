"""Screens of value added tax, and their table of contents."""

from app.core.errors import QT_TRANSLATE_NOOP
from ui.kit.workplace import Later, Room, ScreenEntry
from ui.vat.lists import LISTS, History, list_entry

SCREENS = Room(
    name="vat",
    title=QT_TRANSLATE_NOOP("app", "VAT"),
    screens=(
        ScreenEntry(
            name="vat.return",
            title=QT_TRANSLATE_NOOP("app", "VAT return"),
            icon="vat-return",
            make=Later("ui.vat.vat_return", "Return"),
        ),
        ScreenEntry(
            name="vat.records",
            title=QT_TRANSLATE_NOOP("app", "Documents of VAT"),
            icon="journal",
            make=Later("ui.vat.records", "Records"),
            is_listed=False,
        ),
        ScreenEntry(
            name="vat.returns",
            title=QT_TRANSLATE_NOOP("app", "Returns of the month"),
            icon="history",
            make=History,
            is_listed=False,
        ),
        ScreenEntry(
            name="vat.waiting",
            title=QT_TRANSLATE_NOOP("app", "Waiting for tax invoices"),
            icon="vat-waiting",
            make=Later("ui.vat.waiting", "Waiting"),
        ),
        ScreenEntry(
            name="vat.exceptions",
            title=QT_TRANSLATE_NOOP("app", "Came after the filing"),
            icon="vat-exceptions",
            make=Later("ui.vat.exceptions", "Exceptions"),
        ),
        ScreenEntry(
            name="vat.proportion",
            title=QT_TRANSLATE_NOOP("app", "Proportional deduction"),
            icon="vat-proportion",
            make=Later("ui.vat.proportion", "ProportionScreen"),
        ),
        *(list_entry(form) for form in LISTS),
    ),
)
