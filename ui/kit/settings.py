"""What screens keep on this machine, and how much unsaved work stands in them."""

from __future__ import annotations

from typing import Any, Protocol

import shiboken6
from PySide6.QtCore import QObject, Signal


class Settings(Protocol):
    """Small values kept on this machine between two starts, such as columns and saved filters.

    Values are of JSON: texts, whole numbers, truths, lists and dicts of such.
    """

    def get(self, name: str) -> Any:
        """What was kept under a name; None when nothing was."""

    def put(self, name: str, value: Any) -> None:
        """Keep a value; None keeps nothing. It is written behind the window's back."""


class PassingSettings:
    """Settings that live no longer than the window: in tests and in pictures."""

    def __init__(self, given: dict[str, Any] | None = None) -> None:
        self.values: dict[str, Any] = dict(given or {})

    def get(self, name: str) -> Any:
        """What was put under a name."""
        return self.values.get(name)

    def put(self, name: str, value: Any) -> None:
        """Keep a value; None forgets it."""
        if value is None:
            self.values.pop(name, None)
        else:
            self.values[name] = value


class Unsaved(QObject):
    """How many pieces of work are in screens and not yet in the books.

    A screen says how many it holds: `place.unsaved.put(self, 1)`; one that is closed holds none.
    """

    changed = Signal(int)
    """How many there are in all."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._counts: dict[int, int] = {}

    @property
    def total(self) -> int:
        """How many there are in all screens."""
        return sum(self._counts.values())

    def of(self, owner: QObject) -> int:
        """How many a screen holds."""
        return self._counts.get(id(owner), 0)

    def put(self, owner: QObject, count: int) -> None:
        """A screen holds so many."""
        who = id(owner)
        if who not in self._counts:
            owner.destroyed.connect(lambda *_: self._set(who, 0))
        self._set(who, count)

    def _set(self, who: int, count: int) -> None:
        if self._counts.get(who, 0) != count and shiboken6.isValid(self):
            self._counts[who] = count
            self.changed.emit(self.total)
