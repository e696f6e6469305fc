"""All rooms of the window, in the order of the menu."""

from __future__ import annotations

from ui import home, integrations, invoices, ledger, parties, payroll, security, vat
from ui.kit.workplace import Room, ScreenEntry

ROOMS: tuple[Room, ...] = (
    home.SCREENS,
    ledger.SCREENS,
    invoices.SCREENS,
    parties.SCREENS,
    vat.SCREENS,
    integrations.SCREENS,
    payroll.SCREENS,
    ledger.REPORTS,
    security.SCREENS,
)


def entry_named(name: str) -> ScreenEntry | None:
    """A screen by its name (ledger.trial_balance) or its word (trial-balance)."""
    for room in ROOMS:
        for entry in room.screens:
            if name in (entry.name, entry.word):
                return entry
    return None
