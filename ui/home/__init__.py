"""What is due today in the company, as tiles."""

from app.core.errors import QT_TRANSLATE_NOOP
from ui.kit.workplace import Later, Room, ScreenEntry

SCREENS = Room(
    name="home",
    title=QT_TRANSLATE_NOOP("app", "Today"),
    screens=(
        ScreenEntry(
            name="home.due",
            title=QT_TRANSLATE_NOOP("app", "What is due"),
            icon="start",
            make=Later("ui.home.due", "Due"),
        ),
    ),
)
