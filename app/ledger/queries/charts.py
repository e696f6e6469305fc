"""Whole charts: what is wrong with them, what they would change, and bringing them in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from app.core.books import Tenant, Transaction
from app.ledger.records import ChartChange


def chart_faults(
    tx: Transaction, tenant: Tenant, accounts: Sequence[Mapping[str, Any]]
) -> list[tuple[int, str, str, Mapping[str, Any]]]:
    """What is wrong with accounts in the chart as it would stand: place, field, code, args."""
    rows = tx.rows("chart_faults", tenant=tenant, accounts=[dict(a) for a in accounts])
    return [(row.place, row.field, row.code, row.args) for row in rows]


def chart_changes(
    tx: Transaction, tenant: Tenant, accounts: Sequence[Mapping[str, Any]]
) -> tuple[ChartChange, ...]:
    """What accounts would do to the chart."""
    rows = tx.rows("chart_changes", tenant=tenant, accounts=[dict(a) for a in accounts])
    return tuple(
        ChartChange(code=row.code, change=row.change, fields=tuple(row.fields)) for row in rows
    )


def import_accounts(
    tx: Transaction, tenant: Tenant, request: UUID, accounts: Sequence[Mapping[str, Any]]
) -> dict[str, int]:
    """Bring a chart in; how many accounts were added, changed and the same."""
    found: dict[str, int] = tx.call(
        "import_accounts", tenant=tenant, request=request, accounts=[dict(a) for a in accounts]
    )
    return found


def bind_account_role(
    tx: Transaction, tenant: Tenant, request: UUID, role: str, code: str
) -> dict[str, Any]:
    """Bind a role of the program to an account."""
    found: dict[str, Any] = tx.call(
        "bind_account_role", tenant=tenant, request=request, role=role, code=code
    )
    return found
