"""What goes wrong on purpose: planned for the next call of an operation, or by seeded dice."""

from __future__ import annotations

import random
import threading
from dataclasses import dataclass, field
from enum import StrEnum


class MischiefKind(StrEnum):
    """One way in which a call goes wrong."""

    CUT_BEFORE = "cut_before"
    """The connection is closed before the request is read: nothing was done."""
    CUT_AFTER = "cut_after"
    """The work is done, and the connection closed before the answer: this makes doubles."""
    TRUNCATED = "truncated"
    """The work is done, and the answer stops in its middle."""
    LATE = "late"
    """The connection is closed at once, and the work done a while later."""
    HANG = "hang"
    """The work is done, and the answer comes after a long pause."""
    BUSY = "busy"
    """HTTP 429 with Retry-After, nothing done."""
    PAGE = "page"
    """A maintenance page with HTTP 200, nothing done."""
    ERROR = "error"
    """A page with HTTP 500, nothing done."""
    ERROR_AFTER = "error_after"
    """A page with HTTP 500, and the work done."""
    FAULT = "fault"
    """A SOAP fault of the server (or STATUS -1 in eAPI), nothing done."""
    REPLAY = "replay"
    """The request arrives twice, as by a broken proxy; the second answer is given."""
    STALE = "stale"
    """Nothing is done, and an answer to some other question is given."""


BY_DICE = (
    MischiefKind.CUT_BEFORE,
    MischiefKind.CUT_AFTER,
    MischiefKind.TRUNCATED,
    MischiefKind.LATE,
    MischiefKind.BUSY,
    MischiefKind.PAGE,
    MischiefKind.ERROR,
    MischiefKind.ERROR_AFTER,
    MischiefKind.FAULT,
    MischiefKind.STALE,
)
"""What the dice choose from when nothing else is said."""
BEFORE_READING = frozenset({MischiefKind.CUT_BEFORE})


@dataclass(slots=True)
class Mischief:
    """Decides for each call whether it goes wrong, and counts what did.

    Units: `percent` of all calls, by the dice of `seed`.
    """

    seed: int = 1
    percent: int = 0
    kinds: tuple[MischiefKind, ...] = BY_DICE
    done: dict[MischiefKind, int] = field(default_factory=dict)
    _dice: random.Random = field(init=False)
    _planned: list[tuple[str, MischiefKind]] = field(default_factory=list)
    _codes: list[tuple[str, int]] = field(default_factory=list)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def __post_init__(self) -> None:
        self._dice = random.Random(self.seed)  # noqa: S311 - the same faults in every run

    def seed_again(self, seed: int) -> None:
        """Begin the dice anew, so that the same faults come in the same order."""
        with self._lock:
            self.seed = seed
            self._dice.seed(seed)

    def plan(self, kind: MischiefKind, operation: str = "", times: int = 1) -> None:
        """Let the next calls of an operation (of any, when none is named) go wrong."""
        with self._lock:
            self._planned += [(operation, kind)] * times

    def plan_code(self, number: int, operation: str, times: int = 1) -> None:
        """Let the next calls of an operation be refused with a code of the service."""
        with self._lock:
            self._codes += [(operation, number)] * times

    def roll(self) -> MischiefKind | None:
        """Whether the dice spoil a call, before anything of it is read."""
        with self._lock:
            if not self.percent or self._dice.randrange(100) >= self.percent:
                return None
            kind = self._dice.choice(self.kinds)
            self.done[kind] = self.done.get(kind, 0) + 1
            return kind

    def take(self, operation: str) -> MischiefKind | None:
        """What was planned for this call, taken off the plan."""
        with self._lock:
            for place, (name, kind) in enumerate(self._planned):
                if name in ("", operation):
                    del self._planned[place]
                    self.done[kind] = self.done.get(kind, 0) + 1
                    return kind
        return None

    def take_code(self, operation: str) -> int | None:
        """The code planned for this call, taken off the plan."""
        with self._lock:
            for place, (name, number) in enumerate(self._codes):
                if name == operation:
                    del self._codes[place]
                    return number
        return None
