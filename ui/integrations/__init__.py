"""Screens about RS.ge and their table of contents."""

from app.core.errors import QT_TRANSLATE_NOOP
from ui.integrations.rs_differences import RsDifferences
from ui.integrations.rs_incoming import RsIncoming
from ui.integrations.rs_outbox import RsOutbox
from ui.integrations.rs_settings import RsSettingsForm
from ui.kit.workplace import Room, ScreenEntry

SCREENS = Room(
    name="rs",
    title=QT_TRANSLATE_NOOP("app", "RS.ge"),
    screens=(
        ScreenEntry(
            name="rs.outbox",
            title=QT_TRANSLATE_NOOP("app", "Outbox to RS.ge"),
            icon="approval",
            make=RsOutbox,
        ),
        ScreenEntry(
            name="rs.incoming",
            title=QT_TRANSLATE_NOOP("app", "Received through RS.ge"),
            icon="batches",
            make=RsIncoming,
        ),
        ScreenEntry(
            name="rs.differences",
            title=QT_TRANSLATE_NOOP("app", "Books and RS.ge compared"),
            icon="reject",
            make=RsDifferences,
        ),
        ScreenEntry(
            name="rs.settings",
            title=QT_TRANSLATE_NOOP("app", "Connection to RS.ge"),
            icon="server",
            make=RsSettingsForm,
        ),
    ),
)
