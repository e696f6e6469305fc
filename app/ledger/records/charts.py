"""Files of accounts on their way in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from app.core.errors import Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartPlan:
    """Accounts read from a file as the database takes them, the row of each, and all faults."""

    accounts: tuple[dict[str, Any], ...]
    rows: tuple[int, ...]
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartChange:
    """What a file does to one account: added, or changed in the fields named."""

    code: str
    change: str
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartImported:
    """What a file of accounts would do (`checked`) or did (`saved`)."""

    state: str
    added: int
    changed: int
    same: int
    changes: tuple[ChartChange, ...]
