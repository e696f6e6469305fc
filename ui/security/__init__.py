"""Screens about people and what happened, and their table of contents."""

from app.core.errors import QT_TRANSLATE_NOOP
from ui.kit.workplace import Room, ScreenEntry
from ui.security.approval_rules import Approval
from ui.security.history import History
from ui.security.people import People
from ui.security.sessions import Sessions

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
        ScreenEntry(
            name="security.history",
            title=QT_TRANSLATE_NOOP("app", "History"),
            icon="history",
            make=History,
        ),
        ScreenEntry(
            name="security.approval_rules",
            title=QT_TRANSLATE_NOOP("app", "Approval rules"),
            icon="approval",
            make=Approval,
        ),
        ScreenEntry(
            name="security.sessions",
            title=QT_TRANSLATE_NOOP("app", "My access"),
            icon="access",
            make=Sessions,
        ),
    ),
)
