"""Screens about RS.ge and their table of contents."""

from app.core.errors import QT_TRANSLATE_NOOP
from ui.kit.workplace import Later, Room, ScreenEntry

SCREENS = Room(
    name="rs",
    title=QT_TRANSLATE_NOOP("app", "RS.ge"),
    screens=(
        ScreenEntry(
            name="rs.outbox",
            title=QT_TRANSLATE_NOOP("app", "Outbox to RS.ge"),
            icon="rs-outbox",
            make=Later("ui.integrations.rs_outbox", "RsOutbox"),
        ),
        ScreenEntry(
            name="rs.incoming",
            title=QT_TRANSLATE_NOOP("app", "Received through RS.ge"),
            icon="batches",
            make=Later("ui.integrations.rs_incoming", "RsIncoming"),
        ),
        ScreenEntry(
            name="rs.match",
            title=QT_TRANSLATE_NOOP("app", "Match"),
            icon="search",
            make=Later("ui.integrations.rs_match", "RsMatch"),
            is_listed=False,
        ),
        ScreenEntry(
            name="rs.names",
            title=QT_TRANSLATE_NOOP("app", "Names of goods at suppliers"),
            icon="registers",
            make=Later("ui.integrations.rs_names", "RsNames"),
        ),
        ScreenEntry(
            name="rs.differences",
            title=QT_TRANSLATE_NOOP("app", "Books and RS.ge compared"),
            icon="reject",
            make=Later("ui.integrations.rs_differences", "RsDifferences"),
        ),
        ScreenEntry(
            name="rs.settings",
            title=QT_TRANSLATE_NOOP("app", "Connection to RS.ge"),
            icon="server",
            make=Later("ui.integrations.rs_settings", "RsSettingsForm"),
        ),
    ),
)
