"""Invoices that make drafts like themselves, month by month."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID, uuid5

from app.core.books import Books
from app.core.changes import Changed, Topic
from app.invoices import queries
from app.invoices.records import RecurringInvoice, Saved
from app.invoices.service.invoices import bindings, copy_of, preview, saved_of
from app.ledger.records import EntryId, Recurrence

_TOPICS = Topic.JOURNAL | Topic.BALANCES | Topic.DIMENSIONS | Topic.EVENTS


def recurring(books: Books) -> tuple[RecurringInvoice, ...]:
    """Invoices of which drafts are still to be made, by the day of the next one."""
    with books.read() as tx:
        return queries.recurring(tx, books.tenant)


def save_recurring(
    books: Books,
    request: UUID,
    invoice: EntryId,
    when: Recurrence | None,
    expected_version: int | None = None,
) -> Changed[None]:
    """Let a posted invoice make drafts like itself; without a recurrence stop that.

    Raises: Refused for one that is not posted; Conflict when someone changed it meanwhile.
    """
    with books.write() as tx:
        asked = (invoice, when, expected_version)
        queries.save_recurring(tx, books.tenant, request, asked)
    return Changed(value=None, topics=_TOPICS)


def draft_recurring(books: Books, until: date) -> Changed[tuple[Saved, ...]]:
    """Make the drafts of all recurring invoices due up to a day, each day once and never again.

    Each is dated on its day and, in currency, takes that day's own rate. Every draft is a
    transaction of its own: what is made stays made when a later one is refused.

    Raises: Refused with every fault of an invoice that cannot be made as it was.
    """
    made: list[Saved] = []
    while due := [one for one in recurring(books) if one.when.next_day <= until]:
        made.extend(_draft_recurring(books, one) for one in due)
    return Changed(value=tuple(made), topics=_TOPICS)


def _draft_recurring(books: Books, one: RecurringInvoice) -> Saved:
    # The same day is the same draft, whoever makes it and however often an answer is lost.
    day, draft_id = one.when.next_day, uuid5(one.id, one.when.next_day.isoformat())
    draft = replace(copy_of(books, one.reference, day), id=EntryId(draft_id))
    bound = bindings(books, draft.tax_point)
    made = queries.saving(preview(books, draft, bound), bound.codes, None, submit=False)
    given = {"invoice": made["invoice"], "entry": made["entry"], "source": one.id, "day": day}
    request = uuid5(draft_id, "draft")
    with books.write() as tx:
        return saved_of(
            tx.call("draft_recurring_invoice", tenant=books.tenant, request=request, **given)
        )
