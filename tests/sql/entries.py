"""Entries as the functions take them."""

from __future__ import annotations

import uuid
from typing import Any


def line(account: uuid.UUID, **given: Any) -> dict[str, Any]:
    """A line of an entry as the functions take it."""
    return {"account_id": str(account), **given}


def entry(*lines: dict[str, Any], **changes: Any) -> dict[str, Any]:
    """An entry of March 2025 as the functions take it, with a fresh id."""
    return {
        "id": str(uuid.uuid4()),
        "kind": "manual",
        "entry_date": "2025-03-05",
        "text": "მარტის ოპერაცია",
        "lines": list(lines),
        **changes,
    }
