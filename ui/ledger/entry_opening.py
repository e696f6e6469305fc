"""What an entry screen was opened for: a new entry, a draft, a posted one, a copy, a correction.

No Qt; runs inside a job.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from app.core.books import Books
from app.core.changes import Changed, Topic
from app.core.errors import Fault
from app.ledger import service as ledger
from app.ledger.records import EntryDraft, EntryId, Template, Use
from ui.ledger.entry_draft import new_draft
from ui.ledger.entry_saving import POSTED, Kept, kept_of

COPY = "copy:"
CORRECT = "correct:"
TEMPLATE = "template:"


@dataclass(frozen=True, slots=True, kw_only=True)
class Posted:
    """What is known of a posted entry beside its lines. Names are empty where not known."""

    id: EntryId
    reference: str
    kind: str
    created_by: str
    created_at: datetime
    approved_by: str
    posted_by: str
    posted_at: datetime
    is_self_approved: bool
    reverses: str
    reversed_by: str
    corrects: str
    has_invoice: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """The entry that the screen shows: its content, and as what the books hold it."""

    draft: EntryDraft
    kept: Kept | None = None
    posted: Posted | None = None
    rejected: str = ""
    made_by: str = ""
    has_invoice: bool = False
    """Whether it is the draft of an invoice, which is typed on the invoice's own screen."""


def is_new(key: str) -> bool:
    """Whether an empty entry is meant."""
    return not key or key.startswith("new")


def writes(key: str) -> bool:
    """Whether opening this changes the books: a correction begins with a draft."""
    return key.startswith((CORRECT, TEMPLATE))


def open_entry(books: Books, key: str, day: date) -> Opened:
    """The entry that a key names; an empty one for no key.

    Raises: NotFound "entry.not_found".
    """
    if is_new(key):
        return Opened(draft=new_draft(day))
    if key.startswith(COPY):
        return Opened(draft=ledger.copy_of(books, key.removeprefix(COPY), day))
    return opened(books, ledger.entry(books, key))


def begin(books: Books, request: UUID, key: str, day: date) -> Changed[Opened]:
    """Begin the correction of a posted entry, or a draft from a template.

    Raises: Refused when it is reversed or its correction begun; NotFound.
    """
    if key.startswith(TEMPLATE):
        template = ledger.template_by_name(books, key.removeprefix(TEMPLATE))
        return begin_template(books, request, template, day)
    found = ledger.entry(books, key.removeprefix(CORRECT))
    changed = ledger.correct_entry(books, request, EntryId(UUID(str(found["id"]))))
    draft = ledger.entry(books, str(changed.value["reference"]))
    return Changed(value=opened(books, draft), topics=changed.topics)


def begin_template(
    books: Books, request: UUID, template: Template, day: date, total: Decimal | None = None
) -> Changed[Opened]:
    """A draft made from a template for a day, its shares of a total."""
    changed = ledger.use_template(books, request, template, Use(day=day, total=total))
    draft = ledger.entry(books, changed.value.reference)
    return Changed(value=opened(books, draft), topics=changed.topics | Topic.JOURNAL)


def opened(books: Books, found: Mapping[str, Any]) -> Opened:
    """An entry or draft as the books show it."""
    people = _people(books)
    content = ledger.draft_of(found)
    if found["state"] != POSTED:
        return Opened(
            draft=content,
            kept=kept_of(found),
            rejected=str(found.get("rejected_reason") or ""),
            made_by=_name(found.get("created_by"), people),
            has_invoice=bool(found.get("has_invoice")),
        )
    posted = Posted(
        id=content.id,
        reference=str(found["reference"]),
        kind=str(found["kind"]),
        created_by=_name(found["created_by"], people),
        created_at=datetime.fromisoformat(str(found["created_at"])),
        approved_by=_name(found["approved_by"], people),
        posted_by=_name(found["posted_by"], people),
        posted_at=datetime.fromisoformat(str(found["posted_at"])),
        is_self_approved=bool(found["is_self_approved"]),
        reverses=_reference(books, found.get("reverses_id")),
        reversed_by=_reference(books, found.get("reversed_by")),
        corrects=_reference(books, found.get("corrects_id")),
        has_invoice=bool(found.get("has_invoice")),
    )
    return Opened(draft=content, posted=posted)


def recalled(books: Books, number: str, draft: EntryDraft) -> EntryDraft:
    """A draft filled like an entry that is there: its own id and day stay.

    Raises: NotFound "entry.not_found".
    """
    like = ledger.copy_of(books, number, draft.entry_date)
    kind = "manual" if like.kind in ("imported", "opening") else like.kind
    return replace(like, id=draft.id, kind=kind, series=draft.series, source_document="")


def _people(books: Books) -> Mapping[UUID, str]:
    try:
        return ledger.people_names(books)
    except Fault:
        return {}


def _name(person: object, people: Mapping[UUID, str]) -> str:
    return "" if person is None else people.get(UUID(str(person)), "")


def _reference(books: Books, entry: object) -> str:
    return "" if entry is None else str(ledger.entry(books, str(entry))["reference"])
