"""The last head of each company's chain that this computer has seen, kept outside the server.

A superuser can rewrite a whole chain; he cannot rewrite what the clients remember.
"""

from __future__ import annotations

import json
import os
from pathlib import Path

from app.core.books import Tenant

_NAME = "heads.json"


def remember_head(folder: Path, tenant: Tenant, seq: int, digest: str) -> None:
    """Keep a head that was just seen, unless a later one is kept already."""
    heads = _read(folder)
    known = heads.get(str(tenant))
    if known is not None and known[0] >= seq:
        return
    heads[str(tenant)] = (seq, digest)
    part = folder / f".{_NAME}.{os.getpid()}"
    part.write_text(json.dumps(heads), encoding="utf-8")
    part.replace(folder / _NAME)


def remembered_head(folder: Path, tenant: Tenant) -> tuple[int, str] | None:
    """The last head seen of a company: sequence number and hash; None when none was seen."""
    return _read(folder).get(str(tenant))


def _read(folder: Path) -> dict[str, tuple[int, str]]:
    try:
        kept = json.loads((folder / _NAME).read_text("utf-8"))
    except (FileNotFoundError, ValueError):
        return {}
    return {tenant: (int(seq), str(digest)) for tenant, (seq, digest) in kept.items()}
