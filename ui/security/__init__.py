"""Screens about people and what happened, and their table of contents."""

from app.core.errors import QT_TRANSLATE_NOOP
from ui.kit.workplace import Room, ScreenEntry
from ui.security.people import People

SCREENS = Room(
    name="security",
    title=QT_TRANSLATE_NOOP("app", "People and history"),
    screens=(
        ScreenEntry(
            name="security.people",
            title=QT_TRANSLATE_NOOP("app", "People and roles"),
            icon="people",
            make=People,
        ),
    ),
)
