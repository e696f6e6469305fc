"""What was typed into timesheets and is not kept yet, and the way back. No Qt."""

from __future__ import annotations

from collections.abc import Mapping

from app.payroll.records import EmployeeId

Typed = Mapping[EmployeeId, tuple[str, ...]]


class History:
    """The marks that were typed, by person, and every state before and after."""

    def __init__(self) -> None:
        self._past: list[Typed] = []
        self._future: list[Typed] = []
        self.now: Typed = {}
        """Rows that differ from what is kept."""

    @property
    def can_undo(self) -> bool:
        """Whether there is a state before."""
        return bool(self._past)

    @property
    def can_redo(self) -> bool:
        """Whether something was undone."""
        return bool(self._future)

    def put(self, changes: Typed, kept: Typed) -> None:
        """Some rows are other ones now; `kept`: those that the books hold of them."""
        self._past.append(self.now)
        self._future.clear()
        self.now = _differing({**self.now, **changes}, {**kept})

    def undo(self) -> None:
        """Back to the state before."""
        if self._past:
            self._future.append(self.now)
            self.now = self._past.pop()

    def redo(self) -> None:
        """On to the state that was undone."""
        if self._future:
            self._past.append(self.now)
            self.now = self._future.pop()

    def forget(self) -> None:
        """Everything is kept: there is nothing to go back to."""
        self._past.clear()
        self._future.clear()
        self.now = {}


def _differing(typed: Typed, kept: Typed) -> dict[EmployeeId, tuple[str, ...]]:
    return {key: marks for key, marks in typed.items() if kept.get(key) != marks}
