"""Screens of payroll, and their table of contents."""

from app.core.errors import QT_TRANSLATE_NOOP
from ui.kit.workplace import Room

SCREENS = Room(
    name="payroll",
    title=QT_TRANSLATE_NOOP("app", "Payroll"),
    screens=(),
)
"""In the order in which a month is made: people, time, runs, payments, return."""
