"""What a person has arranged on screens: columns, filters. The shell says where it is kept.

Values are what JSON can hold; names are those of screens, so each screen has its own.
"""

from __future__ import annotations

from typing import Any, Protocol


class Settings(Protocol):
    """Keeps what was arranged; reading and writing are at once, whoever keeps it does so later."""

    def get(self, name: str) -> Any:
        """What was put under a name, or None."""

    def put(self, name: str, value: Any) -> None:
        """Keep a value under a name; None forgets it."""


class MemorySettings:
    """Settings for as long as the program runs."""

    def __init__(self, given: dict[str, Any] | None = None) -> None:
        self.values: dict[str, Any] = dict(given or {})

    def get(self, name: str) -> Any:
        """What was put under a name, or None."""
        return self.values.get(name)

    def put(self, name: str, value: Any) -> None:
        """Keep a value under a name; None forgets it."""
        if value is None:
            self.values.pop(name, None)
        else:
            self.values[name] = value
