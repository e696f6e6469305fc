"""All rooms of the window, in the order of the menu."""

from __future__ import annotations

from ui import integrations, invoices, ledger, parties, security, vat
from ui.kit.workplace import Room, ScreenEntry

ROOMS: tuple[Room, ...] = (
    vat.HOME,
    ledger.SCREENS,
    invoices.SCREENS,
    parties.SCREENS,
    vat.SCREENS,
    integrations.SCREENS,
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
