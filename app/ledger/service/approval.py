"""Verbs of the approval rules: from which amounts a second person is needed."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from app.core.books import Books
from app.core.changes import Changed, Topic
from app.ledger.records import ApprovalPolicy, ApprovalRule


def approval_policy(books: Books) -> ApprovalPolicy:
    """The approval rules that hold and those that are asked for."""
    with books.read() as tx:
        rows = tx.rows("approval_rules", tenant=books.tenant)
    asked: dict[UUID, list[ApprovalRule]] = {}
    asked_by = {row.change_id: row.asked_by for row in rows if row.change_id is not None}
    rules: list[ApprovalRule] = []
    for row in rows:
        place = rules if row.change_id is None else asked.setdefault(row.change_id, [])
        if row.kind is not None:
            place.append(ApprovalRule(kind=row.kind, from_amount=row.from_amount))
    return ApprovalPolicy(
        rules=tuple(rules),
        asked=tuple((change, tuple(found)) for change, found in asked.items()),
        asked_by=asked_by,
    )


def change_approval_policy(
    books: Books, request: UUID, rules: Sequence[ApprovalRule]
) -> Changed[str]:
    """Set the approval rules: `set`, or `asked` where another administrator must agree first.

    Raises: Refused for a kind that no rule can trust, or without an amount.
    """
    with books.write() as tx:
        answer = tx.call(
            "change_approval_rules",
            tenant=books.tenant,
            request=request,
            id=request,
            rules=[{"kind": rule.kind, "from_amount": rule.from_amount} for rule in rules],
        )
    return Changed(value=str(answer["state"]), topics=Topic.EVENTS)


def agree_approval_policy(books: Books, request: UUID, change: UUID) -> Changed[str]:
    """Agree to approval rules that another administrator asked for.

    Raises: Denied for one's own; NotFound when they hold already.
    """
    with books.write() as tx:
        answer = tx.call("agree_approval_rules", tenant=books.tenant, request=request, id=change)
    return Changed(value=str(answer["state"]), topics=Topic.EVENTS)
