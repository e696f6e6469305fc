"""What this computer does by itself at RS.ge for a company, as it was chosen here."""

from __future__ import annotations

from app.core.books import Tenant
from app.integrations.service import Habits
from ui.kit.settings import Settings

MINUTES_MAX = 24 * 60


def habits_of(settings: Settings, tenant: Tenant) -> Habits:
    """The habits kept for a company; what was never chosen, or is damaged, is as delivered."""
    kept = settings.get(f"rs.{tenant}")
    known = kept if isinstance(kept, dict) else {}
    sends, minutes = known.get("sends"), known.get("minutes")
    usual = Habits()
    if not isinstance(minutes, int) or not 0 <= minutes <= MINUTES_MAX:
        minutes = usual.fetch_minutes
    return Habits(
        sends=sends if isinstance(sends, bool) else usual.sends, fetch_minutes=int(minutes)
    )


def keep_habits(settings: Settings, tenant: Tenant, habits: Habits) -> None:
    """Keep the habits of a company."""
    settings.put(f"rs.{tenant}", {"sends": habits.sends, "minutes": habits.fetch_minutes})
