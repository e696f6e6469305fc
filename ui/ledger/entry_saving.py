"""Keeping, posting and submitting an entry, whichever it was before. No Qt; runs inside a job."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any
from uuid import UUID

from app.core.books import Books
from app.core.changes import Changed, Topic
from app.core.errors import Fault, Refused
from app.core.ids import new_id
from app.ledger import service as ledger
from app.ledger.records import EntryDraft

DRAFT = "draft"
SUBMITTED = "submitted"
APPROVED = "approved"
POSTED = "posted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """The draft as the books hold it: who refers to it how, and the version it was seen with."""

    reference: str
    state: str
    version: int
    content: EntryDraft


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of an entry: its state, its number or reference, or why it was refused."""

    state: str
    reference: str = ""
    kept: Kept | None = None
    error: Exception | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Requests:
    """The names of the changes that one press of a key orders; asked again they are the same."""

    draft: EntryDraft
    kept: Kept | None
    save: UUID = field(default_factory=new_id)
    post: UUID = field(default_factory=new_id)
    submit: UUID = field(default_factory=new_id)


def kept_of(found: Mapping[str, Any]) -> Kept:
    """A draft as the books show it."""
    return Kept(
        reference=str(found["reference"]),
        state=str(found["state"]),
        version=int(found["version"]),
        content=ledger.draft_of(found),
    )


def save(books: Books, asked: Requests) -> Changed[Outcome]:
    """Keep the draft.

    Raises: Refused, Conflict.
    """
    changed = _save(books, asked, asked.save, submit=False)
    return Changed(value=changed.value, topics=changed.topics)


def post(books: Books, asked: Requests) -> Changed[Outcome]:
    """Post the entry, or leave it for a second person where the approval rules ask for one.

    An error after the draft was kept comes back with the draft as it is then.

    Raises: Refused with every fault, Conflict.
    """
    if asked.kept is None:
        posted = ledger.post_entries(books, asked.post, (asked.draft,))
        state = POSTED if posted.value.is_posted else SUBMITTED
        return Changed(
            value=Outcome(state=state, reference=posted.value.references[0]), topics=posted.topics
        )
    kept, topics = asked.kept, Topic(0)
    if kept.content != asked.draft:
        saved = _save(books, asked, asked.save, submit=False)
        assert saved.value.kept is not None
        kept, topics = saved.value.kept, saved.topics
    try:
        entered = ledger.post_drafts(books, asked.post, (asked.draft.id,))
    except Refused as refused:
        if refused.code == "approval.needed":
            again = replace(asked, kept=kept)
            return _save(books, again, asked.submit, submit=True)
        return Changed(value=Outcome(state=DRAFT, kept=kept, error=refused), topics=topics)
    except Fault as fault:
        return Changed(value=Outcome(state=DRAFT, kept=kept, error=fault), topics=topics)
    outcome = Outcome(state=POSTED, reference=entered.value.references[0])
    return Changed(value=outcome, topics=topics | entered.topics)


def _save(books: Books, asked: Requests, request: UUID, *, submit: bool) -> Changed[Outcome]:
    version = None if asked.kept is None else asked.kept.version
    changed = ledger.save_draft(books, request, asked.draft, version, submit)
    answer = changed.value
    kept = Kept(
        reference=str(answer["reference"]),
        state=str(answer["state"]),
        version=int(answer["version"]),
        content=asked.draft,
    )
    outcome = Outcome(state=kept.state, reference=kept.reference, kept=kept)
    return Changed(value=outcome, topics=changed.topics)
