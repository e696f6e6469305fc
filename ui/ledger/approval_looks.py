"""What was seen of the approval queue at the last look, so that news can be marked."""

from __future__ import annotations

from collections.abc import Mapping

from ui.kit.workplace import Workplace

_kept: dict[str, dict[str, int]] = {}
"""Company -> reference -> version, until the program ends."""


class Looks:
    """The last look at the queue of one company."""

    def __init__(self, company: str) -> None:
        self._company = company

    def last(self) -> Mapping[str, int]:
        """Reference -> version of what was seen; nothing at the first look."""
        return dict(_kept.get(self._company, {}))

    def keep(self, seen: Mapping[str, int]) -> None:
        """Remember what is seen now."""
        _kept[self._company] = dict(seen)


def looks_of(place: Workplace) -> Looks:
    """The looks at the company of this workplace."""
    return Looks(str(place.books.tenant))
