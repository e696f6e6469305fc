"""Screens about people and what happened, and their table of contents."""

from app.core.errors import QT_TRANSLATE_NOOP
from ui.kit.workplace import Later, Room, ScreenEntry

SCREENS = Room(
    name="security",
    title=QT_TRANSLATE_NOOP("app", "People and history"),
    screens=(
        ScreenEntry(
            name="security.people",
            title=QT_TRANSLATE_NOOP("app", "People and roles"),
            icon="people",
            make=Later("ui.security.people", "People"),
        ),
        ScreenEntry(
            name="security.history",
            title=QT_TRANSLATE_NOOP("app", "History"),
            icon="history",
            make=Later("ui.security.history", "History"),
        ),
        ScreenEntry(
            name="security.approval_rules",
            title=QT_TRANSLATE_NOOP("app", "Approval rules"),
            icon="approval",
            make=Later("ui.security.approval_rules", "Approval"),
        ),
        ScreenEntry(
            name="security.sessions",
            title=QT_TRANSLATE_NOOP("app", "My access"),
            icon="access",
            make=Later("ui.security.sessions", "Sessions"),
        ),
    ),
)
