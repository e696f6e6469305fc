"""What the person chose for this machine: language, theme, servers. Kept in one small file.

Nothing here is secret: passwords and sessions are kept elsewhere.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from app.core.errors import Refused
from app.core.formats import LANGUAGES
from app.core.invitation import Invitation, invitation_of
from ui.shell.words import THEMES


@dataclass(frozen=True, slots=True, kw_only=True)
class Preferences:
    """Choices of this machine; `None` as long as the person has not chosen.

    `is_begun`: the first questions were answered. `servers`: those known here, the newest last.
    `server`: the key of the one that was open last; empty for this computer.
    """

    language: str | None = None
    theme: str = "system"
    is_begun: bool = False
    servers: tuple[Invitation, ...] = ()
    server: str = ""

    @property
    def last_server(self) -> Invitation | None:
        """The server that was open last; None for this computer."""
        return next((one for one in self.servers if one.key == self.server), None)

    def knowing(self, server: Invitation) -> tuple[Invitation, ...]:
        """The servers with one more; one known before is taken anew."""
        return (*(one for one in self.servers if one.key != server.key), server)


def preferences_file() -> Path:
    """Where they are kept."""
    return platformdirs.user_config_path("davtari", appauthor=False) / "window.json"


def read_preferences(path: Path) -> Preferences:
    """The choices; what is missing, damaged or from another release counts as not chosen."""
    try:
        given = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return Preferences()
    if not isinstance(given, dict):
        return Preferences()
    language, theme, server = given.get("language"), given.get("theme"), given.get("server")
    return Preferences(
        language=language if language in LANGUAGES else None,
        theme=theme if theme in THEMES else "system",
        is_begun=given.get("is_begun") is True,
        servers=tuple(_servers(given.get("servers"))),
        server=server if isinstance(server, str) else "",
    )


def write_preferences(path: Path, preferences: Preferences) -> None:
    """Keep the choices; a folder that cannot be written is no reason to disturb anybody."""
    document = {
        "language": preferences.language,
        "theme": preferences.theme,
        "is_begun": preferences.is_begun,
        "servers": [server.as_document() for server in preferences.servers],
        "server": preferences.server,
    }
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_suffix(".part")
        part.write_text(json.dumps(document, ensure_ascii=False), "utf-8")
        part.replace(path)
    except OSError:
        return


def _servers(given: object) -> Iterator[Invitation]:
    for one in given if isinstance(given, list) else ():
        if isinstance(one, dict):
            try:
                yield invitation_of(one)
            except Refused:
                continue
