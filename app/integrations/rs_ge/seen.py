"""Lists of the service that were read already: one reading answers for all it came late enough for.

Without it every document that is tried again reads the list of all of its day, and a thousand
documents on a bad line read a thousand lists of a thousand rows.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from threading import Lock
from typing import Generic, TypeVar

from app.core.dates import Clock

KEPT_MAX = 31

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading(Generic[T]):
    """A list of what was registered since `first`, asked for at `read_at`."""

    first: datetime
    read_at: datetime
    found: T


@dataclass(slots=True)
class Seen(Generic[T]):
    """The latest reading by key (the day of an operation)."""

    clock: Clock
    _readings: dict[object, Reading[T]] = field(default_factory=dict)
    _lock: Lock = field(default_factory=Lock)

    def read(
        self, key: object, first: datetime, ready: datetime, ask: Callable[[datetime], T]
    ) -> T:
        """The list since `first` as it was at `ready` or later; asked for when none is known.

        What a document did at the service shows in any list read after its last try has settled
        (`ready`), and nobody but that document's next try changes it: so an earlier reading is as
        good as a new one, and one that began before that moment is never used.
        """
        since = first.replace(hour=0, minute=0, second=0, microsecond=0)
        with self._lock:
            known = self._readings.get(key)
        if known is not None and known.first <= since and known.read_at >= ready:
            return known.found
        began = self.clock()
        found = ask(since)
        with self._lock:
            if len(self._readings) >= KEPT_MAX:
                self._readings.clear()
            self._readings[key] = Reading(first=since, read_at=began, found=found)
        return found
