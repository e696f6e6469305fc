"""Files of entries on their way in."""

from __future__ import annotations

from dataclasses import dataclass

from app.core.errors import Problem
from app.core.file_rows import FileRows
from app.ledger.records.entries import EntryDraft


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportFile:
    """A file that somebody wants to bring in: its name, the digest of its bytes, its rows.

    `is_again`: it is meant, although the same file came in before.
    """

    name: str
    sha256: str
    table: FileRows
    is_again: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportPlan:
    """Entries read from a file, the row of each of their lines, and all faults found so far."""

    entries: tuple[EntryDraft, ...]
    rows: tuple[tuple[int, ...], ...]
    problems: tuple[Problem, ...]

    @property
    def lines(self) -> int:
        """How many lines the entries have."""
        return sum(len(entry.lines) for entry in self.entries)


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedImport:
    """A file that is right. `to_approve`: how many of its entries need a second person.

    When one does, the whole file waits: a batch comes in as one.
    """

    file: ImportFile
    plan: ImportPlan
    to_approve: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """What an import did. `state`: checked (dry run), posted, or drafts (left for approval)."""

    state: str
    entries: int
    lines: int
    references: tuple[str, ...] = ()
