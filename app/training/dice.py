"""Chance that falls the same way each time, on every machine and in every version of Python."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from hashlib import sha256
from typing import TypeVar

T = TypeVar("T")

_MASK = (1 << 64) - 1


class Dice:
    """Throws that depend on the subject alone, so that one subject never disturbs another.

    Source: SplitMix64 (Steele, Lea, Flood: Fast splittable pseudorandom number generators, 2014).
    """

    def __init__(self, subject: str) -> None:
        self._state = int.from_bytes(sha256(subject.encode()).digest()[:8])

    def below(self, end: int) -> int:
        """A whole number from 0 up to, not including, the end."""
        self._state = (self._state + 0x9E3779B97F4A7C15) & _MASK
        mixed = self._state
        mixed = ((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9) & _MASK
        mixed = ((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB) & _MASK
        # The high bits times the end: no modulo, hence next to no bias.
        return ((mixed ^ (mixed >> 31)) * end) >> 64

    def between(self, first: int, last: int) -> int:
        """A whole number from the first to the last, both included."""
        return first + self.below(last - first + 1)

    def happens(self, percent: int) -> bool:
        """True in so many cases of a hundred."""
        return self.below(100) < percent

    def pick(self, things: Sequence[T], weights: Sequence[int] | None = None) -> T:
        """One of the things, the heavier the likelier."""
        if weights is None:
            return things[self.below(len(things))]
        place = self.below(sum(weights))
        at = 0
        while place >= weights[at]:
            place -= weights[at]
            at += 1
        return things[at]

    def some(self, things: Sequence[T], count: int) -> tuple[T, ...]:
        """So many different things, or all where there are fewer."""
        left = list(things)
        return tuple(left.pop(self.below(len(left))) for _ in range(min(count, len(left))))

    def around(self, middle: Decimal, percent: int) -> Decimal:
        """A value up to so many per cent above or below the middle, not rounded."""
        return middle * (10_000 + self.between(-100 * percent, 100 * percent)) / 10_000
