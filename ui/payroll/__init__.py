"""Screens of payroll, and their table of contents."""

from app.core.errors import QT_TRANSLATE_NOOP
from ui.kit.workplace import Later, Room, ScreenEntry

SCREENS = Room(
    name="payroll",
    title=QT_TRANSLATE_NOOP("app", "Payroll"),
    screens=(
        ScreenEntry(
            name="payroll.papers",
            title=QT_TRANSLATE_NOOP("app", "Papers of payroll"),
            icon="print",
            make=Later("ui.payroll.papers", "Papers"),
        ),
    ),
)
"""In the order in which a month is made: people, time, runs, payments, return."""
