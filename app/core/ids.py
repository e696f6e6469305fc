"""Ids made by the program: random, and in the order in which they were made."""

import os
import threading
import time
from uuid import UUID


class _Counter:
    """Milliseconds and a counter in twelve bits: never the same twice, never backwards."""

    def __init__(self) -> None:
        self._turn = threading.Lock()
        self._last = 0

    def next(self) -> int:
        with self._turn:
            self._last = max(self._last + 1, (time.time_ns() // 1_000_000) << 12)
            return self._last


_counter = _Counter()


def new_id() -> UUID:
    """A fresh id, greater than every id this program made before.

    Entries of one day stand on a card in the order of their ids, so that order must be the one
    in which they were entered. Source: RFC 9562, UUID version 7 (a counter in the twelve bits
    after the milliseconds).
    """
    milliseconds, count = divmod(_counter.next(), 1 << 12)
    tail = int.from_bytes(os.urandom(8)) & ((1 << 62) - 1)
    return UUID(int=milliseconds << 80 | 0x7 << 76 | count << 64 | 0b10 << 62 | tail)


def twin_of(given: UUID) -> UUID:
    """A second id that goes with a given one, the same each time: its last bit turned.

    A request that makes two things names both by itself, so that asking again is the same question.
    """
    return UUID(int=given.int ^ 1)
