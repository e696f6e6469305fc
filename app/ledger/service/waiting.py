"""The queue of entries that wait for a second person, and deciding several of them."""

from __future__ import annotations

from collections.abc import Sequence

from app.core.books import Books
from app.core.changes import Changed, Topic
from app.core.errors import Conflict, Denied, NotFound, Refused
from app.core.ids import new_id
from app.ledger import queries
from app.ledger.records import Decided, WaitingDraft
from app.ledger.service.entries import decide_draft


def waiting_drafts(books: Books) -> tuple[WaitingDraft, ...]:
    """The entries that wait for approval, by day."""
    with books.read() as tx:
        return queries.waiting_drafts(tx, books.tenant)


def decide_drafts(
    books: Books, drafts: Sequence[WaitingDraft], approve: bool, reason: str = ""
) -> Changed[tuple[Decided, ...]]:
    """Decide several drafts, each for itself: what cannot be decided stays, and says why.

    Each is decided as the version that was looked at; one that changed meanwhile is not.
    """
    done: list[Decided] = []
    for waiting in drafts:
        try:
            state = decide_draft(books, new_id(), waiting.draft, approve, reason).value
            done.append(Decided(reference=waiting.reference, state=state))
        except (Conflict, Denied, NotFound, Refused) as fault:
            done.append(Decided(reference=waiting.reference, fault=fault))
    return Changed(value=tuple(done), topics=Topic.JOURNAL | Topic.EVENTS)
