"""Months of the books."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class PeriodState:
    """A month of the books and whether it is open."""

    id: UUID
    year: int
    first_day: date
    last_day: date
    state: str
    version: int
