"""All rooms of the window, in the order of the menu."""

from __future__ import annotations

from ui import home, integrations, invoices, ledger, parties, payroll, security, vat
from ui.kit.workplace import Room, ScreenEntry, Workplace

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


def rooms_for(place: Workplace | None) -> tuple[Room, ...]:
    """The rooms that a person may see; before a company is open those that everybody may."""
    return tuple(
        room for room in ROOMS if not room.right or (place is not None and place.may(room.right))
    )


def entry_for(place: Workplace | None, name: str) -> ScreenEntry | None:
    """A screen by its name, unless it stands in a room that the person may not see."""
    entry = entry_named(name)
    is_seen = any(entry in room.screens for room in rooms_for(place))
    return entry if is_seen else None
