"""What was seen of the approval queue at the last look, so that news can be marked."""

from __future__ import annotations

from collections.abc import Mapping

from ui.kit.settings import Settings
from ui.kit.workplace import Workplace

_NAME = "approval.looks"


class Looks:
    """The last look at the queue of one company; it outlives the program.

    Kept beside the columns and filters: references and versions, nothing of what stands in them.
    """

    def __init__(self, settings: Settings, company: str) -> None:
        self._settings = settings
        self._name = f"{_NAME}.{company}"

    def last(self) -> Mapping[str, int]:
        """Reference -> version of what was seen; nothing at the first look."""
        kept = self._settings.get(self._name)
        found = kept if isinstance(kept, dict) else {}
        return {str(one): version for one, version in found.items() if isinstance(version, int)}

    def keep(self, seen: Mapping[str, int]) -> None:
        """Remember what is seen now."""
        if seen != self.last():
            self._settings.put(self._name, dict(seen) or None)


def looks_of(place: Workplace) -> Looks:
    """The looks at the company of this workplace."""
    return Looks(place.settings, str(place.books.tenant))
