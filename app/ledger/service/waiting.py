"""The queue of entries that wait for a second person, and deciding several of them."""

from __future__ import annotations

from collections.abc import Sequence

from app.core.books import Books, Transaction
from app.core.changes import Changed, Topic
from app.core.ids import new_id
from app.ledger import queries
from app.ledger.records import DraftSummary, Together, WaitingDraft
from app.ledger.service.entries import POSTED
from app.ledger.service.together import together


def waiting_drafts(books: Books) -> tuple[WaitingDraft, ...]:
    """The entries that wait for approval, by day."""
    with books.read() as tx:
        return queries.waiting_drafts(tx, books.tenant)


def decide_drafts(
    books: Books,
    drafts: Sequence[DraftSummary],
    approve: bool,
    reason: str = "",
    *,
    posts: bool = False,
) -> Changed[Together]:
    """Decide several drafts in one act: all of them, or none where one cannot be decided.

    Each is decided as the version that was looked at. With `posts` they are posted in the same act.

    Raises: what refuses the posting of all of them together.
    """
    given = {draft.id: draft for draft in drafts}

    def decide(tx: Transaction, draft: DraftSummary) -> str:
        answer = tx.call(
            "decide_draft",
            tenant=books.tenant,
            request=new_id(),
            draft=draft.id,
            expected_version=draft.version,
            approve=approve,
            reason=reason,
        )
        return str(answer["state"])

    def post(tx: Transaction) -> dict[str, str]:
        drafts = tuple(given)
        answer = tx.call("post_drafts", tenant=books.tenant, request=new_id(), drafts=drafts)
        numbers = queries.entered(answer).references
        return {one.reference: number for one, number in zip(given.values(), numbers, strict=True)}

    named = [(draft.reference, draft) for draft in drafts]
    done = together(books, named, decide, post if posts else None)
    topics = POSTED if posts else Topic.JOURNAL | Topic.EVENTS
    return Changed(value=done, topics=topics)
