"""Documents attached to entries and drafts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import NewType
from uuid import UUID

AttachmentId = NewType("AttachmentId", UUID)


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A document without its content. `size` in bytes; `sha256` of the content, as hex."""

    id: AttachmentId
    file_name: str
    media_type: str
    size: int
    sha256: str
    added_at: datetime
    removed_at: datetime | None = None
    removed_reason: str | None = None
