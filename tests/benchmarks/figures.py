"""What a measurement gives: a figure with its unit and its goal, and how samples become one."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass

Say = Callable[[str], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal:
    """What a figure should reach: at least or at most a value."""

    value: float
    is_least: bool

    def met(self, value: float) -> bool:
        """Whether a value reaches the goal."""
        return value >= self.value if self.is_least else value <= self.value

    def __str__(self) -> str:
        return f"{'>=' if self.is_least else '<='} {self.value:g}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One measured figure; without a goal it is only told. `note` says how it came about."""

    name: str
    value: float
    unit: str
    goal: Goal | None = None
    note: str = ""

    @property
    def ok(self) -> bool:
        """Whether the goal is met; true where there is none."""
        return self.goal is None or self.goal.met(self.value)

    def document(self) -> dict[str, object]:
        """The figure as the command line gives it in JSON."""
        return {
            "value": round(self.value, 4),
            "unit": self.unit,
            "goal": None if self.goal is None else str(self.goal),
            "ok": self.ok,
        }


def least(value: float) -> Goal:
    """At least this."""
    return Goal(value=value, is_least=True)


def most(value: float) -> Goal:
    """At most this."""
    return Goal(value=value, is_least=False)


def p95(samples: Sequence[float]) -> float:
    """The value that 95 of 100 samples do not pass."""
    ordered = sorted(samples)
    return ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))]


def median(samples: Sequence[float]) -> float:
    """The middle sample: what a noisy machine disturbs least."""
    return statistics.median(samples)


def silent(_: str) -> None:
    """Tell nobody how far it is."""
