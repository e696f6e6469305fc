"""What the person chose for this machine: language and theme. Kept in one small file."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path

import platformdirs

from app.core.formats import LANGUAGES
from ui.shell.words import THEMES


@dataclass(frozen=True, slots=True, kw_only=True)
class Preferences:
    """Choices of this machine; `None` as long as the person has not chosen."""

    language: str | None = None
    theme: str = "system"


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
    language, theme = given.get("language"), given.get("theme")
    return Preferences(
        language=language if language in LANGUAGES else None,
        theme=theme if theme in THEMES else "system",
    )


def write_preferences(path: Path, preferences: Preferences) -> None:
    """Keep the choices; a folder that cannot be written is no reason to disturb anybody."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_suffix(".part")
        part.write_text(json.dumps(asdict(preferences)), "utf-8")
        part.replace(path)
    except OSError:
        return
