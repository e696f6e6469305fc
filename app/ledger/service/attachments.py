"""Verbs of documents attached to entries and drafts."""

from __future__ import annotations

from hashlib import sha256
from typing import Any
from uuid import UUID

from app.core.books import Books
from app.core.changes import Changed, Topic
from app.core.errors import Bug, NotFound, Refused
from app.core.messages import MESSAGES
from app.ledger import queries
from app.ledger.records import Attachment, EntryId

ATTACHMENT_MB_MAX = 10


def attach(
    books: Books, request: UUID, entry: EntryId, file_name: str, content: bytes
) -> Changed[dict[str, Any]]:
    """Attach a document to an entry or a draft; PDF, PNG, JPEG, XLSX or XML, at most 10 MB.

    Raises: Refused for another kind, a larger one, or a name that stands there already.
    """
    if len(content) > ATTACHMENT_MB_MAX * 1024 * 1024:
        # Known without a journey over the network; the database would say the same.
        raise Refused(
            "attachment.too_large",
            MESSAGES["attachment.too_large"],
            file=file_name,
            mb=ATTACHMENT_MB_MAX,
        )
    given = {"id": request, "file_name": file_name, "content": content}
    with books.write() as tx:
        answer = queries.attach(tx, books.tenant, request, entry, given)
    return Changed(value=answer, topics=Topic.JOURNAL | Topic.EVENTS)


def attachments(books: Books, entry: EntryId) -> tuple[Attachment, ...]:
    """The attachments of an entry or draft, removed ones too."""
    with books.read() as tx:
        return queries.attachments(tx, books.tenant, entry)


def attachment_by_name(books: Books, entry: EntryId, name: str) -> Attachment:
    """An attachment that is not removed, by the name of its file.

    Raises: NotFound "attachment.not_found".
    """
    for found in attachments(books, entry):
        if found.file_name == name and found.removed_at is None:
            return found
    raise NotFound("attachment.not_found", MESSAGES["attachment.not_found"], file=name)


def attachment_content(books: Books, attachment: Attachment) -> bytes:
    """The document itself, compared with its digest on the server and here.

    Raises: Bug "attachment.damaged" when it is not what was attached.
    """
    with books.read() as tx:
        content = queries.attachment(tx, books.tenant, attachment.id)
    if sha256(content).hexdigest() != attachment.sha256:
        raise Bug("attachment.damaged", MESSAGES["attachment.damaged"], file=attachment.file_name)
    return content


def remove_attachment(
    books: Books, request: UUID, attachment: Attachment, reason: str
) -> Changed[dict[str, Any]]:
    """Mark an attachment as removed; its content stays.

    Raises: Refused without a reason.
    """
    with books.write() as tx:
        answer = queries.remove_attachment(tx, books.tenant, request, attachment.id, reason)
    return Changed(value=answer, topics=Topic.JOURNAL | Topic.EVENTS)
