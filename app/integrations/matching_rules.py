"""Which document of the books one of RS.ge may be, the likeliest first. Pure."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from datetime import date
from decimal import Decimal
from uuid import UUID

from app.integrations.records import Candidate, Likeness, RsDocument
from app.invoices.records import InvoiceKind, InvoiceRow

NEAR_DAYS = 14
_TAIL = re.compile(r"(\d+)\D*$")
_POINTS = {
    Likeness.PARTY: 8,
    Likeness.NUMBER: 6,
    Likeness.AMOUNT: 4,
    Likeness.DAY: 2,
    Likeness.NEAR: 1,
}
_LEAST = 8
"""The same party at least, or number and amount of another."""


def kinds_for(document: RsDocument) -> tuple[InvoiceKind, ...]:
    """What a document of RS.ge can be in the books."""
    if document.is_incoming:
        return InvoiceKind.PURCHASE, InvoiceKind.ADVANCE_PAID
    return InvoiceKind.SALE, InvoiceKind.ADVANCE_RECEIVED


def candidates(
    document: RsDocument, rows: Sequence[InvoiceRow], taken: Collection[UUID]
) -> tuple[Candidate, ...]:
    """What of the books may be the document; `taken` is matched with another of its kind."""
    kinds = kinds_for(document)
    found = [
        Candidate(
            id=row.id,
            reference=row.reference,
            state=row.state,
            day=row.entry_date,
            number=row.number,
            party=row.party,
            amount=row.gross,
            reasons=tuple(_reasons(document, row)),
        )
        for row in rows
        if row.kind in kinds and row.state != "reversed" and row.id not in taken
    ]
    likely = [one for one in found if _points(one) >= _LEAST]
    day = document.day or date.min
    return tuple(sorted(likely, key=lambda one: (-_points(one), abs((one.day - day).days))))


def _points(one: Candidate) -> int:
    return sum(_POINTS[reason] for reason in one.reasons)


def _reasons(document: RsDocument, row: InvoiceRow) -> Iterator[Likeness]:
    tin = document.seller_tin if document.is_incoming else document.buyer_tin
    is_party = bool(tin) and row.id_code.strip() == tin
    if is_party:
        yield Likeness.PARTY
    if _is_number(document.number, row.number, loosely=is_party):
        yield Likeness.NUMBER
    if document.amount is not None and document.amount == row.gross != Decimal(0):
        yield Likeness.AMOUNT
    if document.day is not None:
        apart = min(abs((day - document.day).days) for day in (row.entry_date, row.tax_point))
        if apart == 0:
            yield Likeness.DAY
        elif apart <= NEAR_DAYS:
            yield Likeness.NEAR


def _is_number(one: str, other: str, *, loosely: bool) -> bool:
    """The same number; from the same party also without series and zeros before it."""
    first, second = ("".join(text.split()).lower() for text in (one, other))
    if not first or not second:
        return False
    if first == second:
        return True
    tails = [_TAIL.search(text.strip()) for text in (one, other)]
    if not loosely or tails[0] is None or tails[1] is None:
        return False
    numbers = {int(tail[1]) for tail in tails if tail is not None}
    return len(numbers) == 1 and numbers != {0}
