"""An entry as it is kept on this computer while it is typed, half a cell and all. No Qt.

What was kept is compared with the books before it is offered: what they have already is not.
"""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from app.core.books import Books
from app.core.errors import Fault, NotFound
from app.ledger import service as ledger
from app.ledger.records import EntryDraft
from ui.kit.workplace import Shelf
from ui.ledger.entry_draft import is_blank, whole
from ui.ledger.entry_saving import POSTED, Kept, kept_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A cell that is being typed: its place and the letters in it, not yet taken."""

    row: int
    key: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Unfinished:
    """What was typed; `version` of the draft in the books over which it was, where there is one.

    `kept` is that draft as the books hold it when what was typed is offered again.
    """

    draft: EntryDraft
    version: int | None = None
    cell: Cell | None = None
    kept: Kept | None = None

    @property
    def is_blank(self) -> bool:
        """Whether there is nothing to keep."""
        return is_blank(self.draft) and self.cell is None and self.version is None


def pack(one: Unfinished) -> bytes:
    """As it lies on the shelf."""
    cell = None if one.cell is None else [one.cell.row, one.cell.key, one.cell.text]
    content = {"entry": one.draft.as_json(), "version": one.version, "cell": cell}
    return json.dumps(content, default=str, ensure_ascii=False).encode()


def unpack(raw: bytes) -> Unfinished | None:
    """As it was kept; None for what an older program wrote otherwise."""
    try:
        given: dict[str, Any] = json.loads(raw)
        row, key, text = given["cell"] or (0, "", "")
        version = given["version"]
        return Unfinished(
            draft=ledger.draft_of(given["entry"]),
            version=None if version is None else int(version),
            cell=Cell(row=int(row), key=str(key), text=str(text)) if given["cell"] else None,
        )
    except (ValueError, KeyError, TypeError, ArithmeticError):
        return None


def offered(
    books: Books, shelf: Shelf, only: str = "", without: Collection[str] = ()
) -> tuple[Unfinished, ...]:
    """What is kept of these books and not in them, the latest first; the rest is put away.

    `only` the entry of this id; `without` those that are being typed elsewhere in the window.
    """
    company = str(books.tenant)
    found: list[Unfinished] = []
    for name, raw in shelf.kept(company).items():
        one = unpack(raw)
        if one is None or name in without or (only and name != only):
            continue
        held = _held(books, name)
        if held == POSTED or (isinstance(held, Kept) and _is_same(one, held)):
            # It came into the books before the program could put it away here.
            shelf.drop(company, name)
            continue
        found.append(_over(one, held) if isinstance(held, Kept) else one)
    return tuple(found)


def _held(books: Books, name: str) -> Kept | str | None:
    """The draft in the books, or the word for one that is posted."""
    try:
        found = ledger.entry(books, name)
    except NotFound:
        return None
    except Fault:
        # A server that is away is no reason to keep anybody's work from him.
        return None
    return POSTED if found["state"] == POSTED else kept_of(found)


def _is_same(one: Unfinished, held: Kept) -> bool:
    return one.cell is None and whole(one.draft) == whole(held.content)


def _over(one: Unfinished, held: Kept) -> Unfinished:
    """Over the draft in the books, with the version that was seen: a colleague's change shows."""
    version = held.version if one.version is None else one.version
    kept = Kept(reference=held.reference, state=held.state, version=version, content=held.content)
    return Unfinished(draft=one.draft, version=version, cell=one.cell, kept=kept)
