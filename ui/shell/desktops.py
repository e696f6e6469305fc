"""How a company is left and found again: its tabs, which was in front, and the period."""

from __future__ import annotations

from collections.abc import Callable

from app.core.books import Tenant
from app.core.dates import Period
from ui.kit.screen import Screen
from ui.kit.workplace import ScreenEntry, Target, Workplace
from ui.shell.memory import Desktop, Memory
from ui.shell.rooms import entry_for, entry_named
from ui.shell.tabs import Tabs

Make = Callable[[ScreenEntry, Target], Screen]


def remember(memory: Memory, tenant: Tenant, tabs: Tabs, period: Period) -> None:
    """Keep how a company stands now; a preview or the list of keys is not kept."""
    screens = [one for one in tabs.screens() if entry_named(one.target.name) is not None]
    current = tabs.current()
    desktop = Desktop(
        tabs=tuple(one.target for one in screens),
        front=screens.index(current) if current in screens else 0,
        period=period,
    )
    memory.put_desktop(tenant, desktop)


def restore(left: Desktop, into: tuple[Tabs, Workplace], make: Make) -> bool:
    """Put the tabs back that this program still knows and the person may still see.

    False when there were none.
    """
    tabs, place = into
    known = [(one, entry) for one in left.tabs if (entry := entry_for(place, one.name)) is not None]
    made = [make(entry, target) for target, entry in known]
    front = left.tabs[left.front] if left.tabs else None
    places = [place for place, screen in enumerate(made) if screen.target == front]
    tabs.restore(made, places[0] if places else 0)
    return bool(made)
