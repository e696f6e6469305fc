"""Verbs of entries and drafts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

from app.core.books import Books
from app.core.changes import Changed, Topic
from app.ledger import queries
from app.ledger.records import (
    DraftSummary,
    Entered,
    EntryDraft,
    EntryId,
    SimilarEntry,
)

POSTED = Topic.JOURNAL | Topic.BALANCES | Topic.EVENTS


def post_entries(
    books: Books, request: UUID, entries: Sequence[EntryDraft], batch: dict[str, Any] | None = None
) -> Changed[Entered]:
    """Bring in whole entries, all or none.

    Posted where approval rules allow, else left as submitted drafts.

    Raises: Refused with every fault of every entry.
    """
    with books.write() as tx:
        found = queries.post_entries(tx, books.tenant, request, entries, batch)
    return Changed(value=found, topics=POSTED)


def save_draft(
    books: Books,
    request: UUID,
    draft: EntryDraft,
    expected_version: int | None = None,
    submit: bool = False,
) -> Changed[dict[str, Any]]:
    """Keep a draft; with `submit` it must be right, and goes to approval.

    Raises: Refused with every fault; Conflict when someone changed it meanwhile.
    """
    with books.write() as tx:
        answer = tx.call(
            "save_draft",
            tenant=books.tenant,
            request=request,
            draft=draft.as_json(),
            expected_version=expected_version,
            submit=submit,
        )
    return Changed(value=answer, topics=Topic.JOURNAL | Topic.EVENTS)


def decide_draft(
    books: Books, request: UUID, draft: DraftSummary, approve: bool, reason: str = ""
) -> Changed[str]:
    """Approve a draft, as somebody who neither made nor touched it, or send it back with a reason.

    Raises: Denied "approval.own_entry"; Refused without a reason; Conflict when changed meanwhile.
    """
    with books.write() as tx:
        answer = tx.call(
            "decide_draft",
            tenant=books.tenant,
            request=request,
            draft=draft.id,
            expected_version=draft.version,
            approve=approve,
            reason=reason,
        )
    return Changed(value=str(answer["state"]), topics=Topic.JOURNAL | Topic.EVENTS)


def post_drafts(books: Books, request: UUID, drafts: Sequence[EntryId]) -> Changed[Entered]:
    """Post drafts, one or many, all or none.

    Raises: Refused "approval.needed" naming those that wait for a second person.
    """
    with books.write() as tx:
        answer = tx.call("post_drafts", tenant=books.tenant, request=request, drafts=tuple(drafts))
    return Changed(value=queries.entered(answer), topics=POSTED)


def reverse_entry(
    books: Books, request: UUID, entry: EntryId, day: date, text: str = ""
) -> Changed[Entered]:
    """Reverse a posted entry as storno, dated as given.

    Raises: Refused when it is reversed already or is a reversal; NotFound.
    """
    with books.write() as tx:
        answer = tx.call(
            "reverse_entry",
            tenant=books.tenant,
            request=request,
            entry=entry,
            # The request names the new entry too, so that asking again is the same question.
            id=request,
            day=day,
            text=text,
        )
    return Changed(value=queries.entered(answer), topics=POSTED)


def correct_entry(
    books: Books, request: UUID, entry: EntryId, day: date | None = None
) -> Changed[dict[str, Any]]:
    """Begin the correction of a posted entry: an editable copy of it as a draft.

    Posting the draft reverses the wrong entry and enters the right one under the same number with
    a suffix. `day`: where the month of the wrong entry is closed.

    Raises: Refused when it is reversed or its correction begun; NotFound.
    """
    with books.write() as tx:
        answer = tx.call(
            "correct_entry",
            tenant=books.tenant,
            request=request,
            entry=entry,
            draft=request,
            day=day,
        )
    return Changed(value=answer, topics=Topic.JOURNAL | Topic.EVENTS)


def drop_draft(books: Books, request: UUID, draft: DraftSummary) -> Changed[None]:
    """Throw a draft away; its event keeps what it was.

    Raises: Conflict when someone changed it meanwhile; NotFound.
    """
    with books.write() as tx:
        tx.call(
            "drop_draft",
            tenant=books.tenant,
            request=request,
            draft=draft.id,
            expected_version=draft.version,
        )
    return Changed(value=None, topics=Topic.JOURNAL | Topic.EVENTS)


def copy_of(books: Books, reference: str, day: date) -> EntryDraft:
    """A new entry like one that is there, dated as given; nothing is kept yet.

    Raises: NotFound "entry.not_found".
    """
    return queries.drafted(entry(books, reference), day)


def draft_of(found: Mapping[str, Any]) -> EntryDraft:
    """The draft itself, of what `entry` shows: with its own id and date, to be changed."""
    made = queries.drafted(found, date.fromisoformat(str(found["entry_date"])))
    return replace(made, id=EntryId(UUID(str(found["id"]))))


def similar_entries(books: Books, text: str, rows_max: int = 8) -> tuple[SimilarEntry, ...]:
    """The last posted entries whose text begins so, newest first, each text once."""
    with books.read() as tx:
        return queries.similar_entries(tx, books.tenant, text, rows_max)


def needs_approval(books: Books, entry: EntryDraft) -> bool:
    """Whether the approval rules ask a second person for this entry of this person."""
    with books.read() as tx:
        return bool(queries.places_to_approve(tx, books.tenant, [entry]))


def people_names(books: Books) -> dict[UUID, str]:
    """The people of the company by their ids, for saying who did something."""
    with books.read() as tx:
        return queries.people_names(tx, books.tenant)


def entry(books: Books, reference: str) -> dict[str, Any]:
    """A posted entry by number, a draft by reference, or either by its id, whole.

    Raises: NotFound "entry.not_found".
    """
    with books.read() as tx:
        found: dict[str, Any] = tx.call("entry", tenant=books.tenant, reference=reference)
    return found


def drafts(books: Books) -> tuple[DraftSummary, ...]:
    """Entries not yet posted."""
    with books.read() as tx:
        return queries.drafts(tx, books.tenant)
