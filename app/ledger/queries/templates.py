"""Templates and what is due of them."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

from app.core.books import Tenant, Transaction
from app.ledger.records import Occurrence, Recurrence, Template, TemplateId, Use


def templates(tx: Transaction, tenant: Tenant) -> tuple[Template, ...]:
    """The templates in use, by name."""
    return tuple(
        Template(
            id=TemplateId(row.id),
            name=row.name,
            kind=row.kind,
            series=row.series,
            text=row.text,
            lines=row.lines,
            recurrence=_recurrence(row),
            version=row.version,
        )
        for row in tx.rows("templates", tenant=tenant)
    )


def _recurrence(row: Any) -> Recurrence | None:
    if row.recurrence == "none":
        return None
    return Recurrence(
        every=row.recurrence, month_day=row.month_day, next_day=row.next_day, until=row.until
    )


def due_templates(tx: Transaction, tenant: Tenant, until: date) -> tuple[Occurrence, ...]:
    """Every occurrence due up to a day."""
    rows = tx.rows("due_templates", tenant=tenant, until=until)
    return tuple(Occurrence(template=row.name, day=row.day) for row in rows)


def save_template(
    tx: Transaction, tenant: Tenant, request: UUID, template: Template
) -> dict[str, Any]:
    """Keep a template; what it is called, its version and next day."""
    found: dict[str, Any] = tx.call(
        "save_template",
        tenant=tenant,
        request=request,
        template=template.as_json(),
        expected_version=template.version,
    )
    return found


def drop_template(
    tx: Transaction, tenant: Tenant, request: UUID, template: Template
) -> dict[str, Any]:
    """Take a template out of use."""
    found: dict[str, Any] = tx.call(
        "drop_template",
        tenant=tenant,
        request=request,
        template=template.id,
        expected_version=template.version,
    )
    return found


def use_template(
    tx: Transaction, tenant: Tenant, request: UUID, template: Template, on: Use
) -> Occurrence:
    """Make a draft for a day, with the amounts times a factor and the shares of a total."""
    found = tx.call(
        "use_template",
        tenant=tenant,
        request=request,
        template=template.id,
        day=on.day,
        factor=on.factor,
        total=on.total,
    )
    return Occurrence(template=template.name, day=on.day, reference=found["reference"])


def draft_recurring(
    tx: Transaction, tenant: Tenant, request: UUID, until: date
) -> tuple[Occurrence, ...]:
    """Make drafts of all that is due up to a day."""
    found = tx.call("draft_recurring", tenant=tenant, request=request, until=until)
    return tuple(
        Occurrence(
            template=item["template"],
            day=date.fromisoformat(item["entry_date"]),
            reference=item["reference"],
        )
        for item in found["drafts"]
    )
