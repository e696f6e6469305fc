"""Which open payments settle which open debts: proposals, and what is then left. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal

from app.parties.records import Allocation, OpenItem


def propose(items: Iterable[OpenItem]) -> tuple[Allocation, ...]:
    """The oldest debits settled by the oldest credits of the same account and currency.

    Units: the currency in which each is owed.
    Source: our own choice: what is due first is paid first, as ageing has it.
    """
    sides: dict[tuple[object, object, object], tuple[list[OpenItem], list[OpenItem]]] = {}
    for item in items:
        if item.measure:
            key = (item.party_id, item.account_id, item.currency)
            sides.setdefault(key, ([], []))[item.measure < 0].append(item)
    made: list[Allocation] = []
    for owed, paid in sides.values():
        made.extend(_in_order(owed, paid))
    return tuple(made)


def _in_order(owed: Sequence[OpenItem], paid: Sequence[OpenItem]) -> list[Allocation]:
    ordered = [sorted(side, key=lambda one: (one.due_day, one.day)) for side in (owed, paid)]
    left = [[abs(one.measure) for one in side] for side in ordered]
    at, made = [0, 0], []
    while at[0] < len(ordered[0]) and at[1] < len(ordered[1]):
        amount = min(left[0][at[0]], left[1][at[1]])
        made.append(between(ordered[0][at[0]], ordered[1][at[1]], amount))
        for side in (0, 1):
            left[side][at[side]] -= amount
            at[side] += not left[side][at[side]]
    return made


def between(one: OpenItem, other: OpenItem, amount: Decimal) -> Allocation:
    """So much of two open items, whichever of them is the debit.

    Units: the currency in which they are owed.
    Source: none; a way of writing.
    """
    debit, credit = (one, other) if one.measure > 0 else (other, one)
    return Allocation(
        account_id=debit.account_id,
        currency=debit.currency,
        debit_entry_id=debit.entry_id,
        debit_document_id=debit.document_id,
        credit_entry_id=credit.entry_id,
        credit_document_id=credit.document_id,
        amount=amount,
    )


def taken(item: OpenItem, wanted: Iterable[Allocation]) -> Decimal:
    """How much of an open item some allocations take.

    Units: the currency in which it is owed, never below zero.
    Source: none; a sum.
    """
    side = "debit" if item.measure > 0 else "credit"
    return sum(
        (
            one.amount
            for one in wanted
            if (one.account_id, one.currency) == (item.account_id, item.currency)
            and getattr(one, f"{side}_entry_id") == item.entry_id
            and getattr(one, f"{side}_document_id") == item.document_id
        ),
        Decimal("0.00"),
    )
