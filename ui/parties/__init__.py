"""Screens of parties, and its table of contents."""

from app.core.errors import QT_TRANSLATE_NOOP
from ui.kit.workplace import Later, Room, ScreenEntry
from ui.parties.papers import ACT, BALANCES, STATEMENT, paper_entry

SCREENS = Room(
    name="parties",
    title=QT_TRANSLATE_NOOP("app", "Customers and suppliers"),
    screens=(
        ScreenEntry(
            name="parties.list",
            title=QT_TRANSLATE_NOOP("app", "Parties"),
            icon="party",
            make=Later("ui.parties.parties", "PartyList"),
        ),
        ScreenEntry(
            name="parties.party",
            title=QT_TRANSLATE_NOOP("app", "Party"),
            icon="party",
            make=Later("ui.parties.party", "PartyForm"),
            is_listed=False,
        ),
        paper_entry(BALANCES),
        paper_entry(STATEMENT),
        paper_entry(ACT),
        ScreenEntry(
            name="parties.allocate",
            title=QT_TRANSLATE_NOOP("app", "Allocate payments"),
            icon="check",
            make=Later("ui.parties.allocate", "Allocate"),
        ),
        ScreenEntry(
            name="parties.allocations",
            title=QT_TRANSLATE_NOOP("app", "Allocations made"),
            icon="history",
            make=Later("ui.parties.allocations", "Allocations"),
        ),
    ),
)
