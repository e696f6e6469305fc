"""Entries sought by what somebody types: for recall, and in the command palette."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from app.core.books import Tenant, Transaction
from app.ledger.records import FoundEntry, SimilarEntry


def recall_entries(
    tx: Transaction, tenant: Tenant, patterns: Sequence[str], rows_max: int
) -> tuple[SimilarEntry, ...]:
    """Texts that fit, each with its last entry, what is used often and lately first."""
    rows = tx.rows("recall_entries", tenant=tenant, patterns=tuple(patterns), rows_max=rows_max)
    return tuple(
        SimilarEntry(number=row.number, text=row.text, entry_date=row.entry_date, amount=row.amount)
        for row in rows
    )


def find_entries(
    tx: Transaction,
    tenant: Tenant,
    words: Sequence[tuple[str, str, Decimal | None]],
    rows_max: int,
) -> tuple[FoundEntry, ...]:
    """Entries that fit every word, given as pattern, part of a number and amount; newest first."""
    rows = tx.rows(
        "find_entries",
        tenant=tenant,
        patterns=tuple(pattern for pattern, _, _ in words),
        numbers=tuple(number for _, number, _ in words),
        amounts=tuple(amount for _, _, amount in words),
        rows_max=rows_max,
    )
    return tuple(
        FoundEntry(
            number=row.number,
            text=row.text,
            entry_date=row.entry_date,
            amount=row.amount,
            party=row.party,
        )
        for row in rows
    )
