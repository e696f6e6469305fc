"""The journal, read page by page or whole, and an entry for its printed note."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from app.core.books import Books
from app.core.dates import Period
from app.ledger import queries
from app.ledger.records import (
    DimensionValue,
    JournalEntry,
    JournalFilter,
    JournalPlace,
    Note,
)
from app.ledger.rules import REGISTERS

_ROWS_AT_ONCE = 2000
ALL_ENTRIES = JournalFilter()
FROM_THE_START = JournalPlace()


def journal_page(
    books: Books,
    period: Period,
    wanted: JournalFilter = ALL_ENTRIES,
    place: JournalPlace = FROM_THE_START,
) -> tuple[JournalEntry, ...]:
    """A page of the journal from a place on, or up to it, always in order of day."""
    with books.read() as tx:
        return queries.journal_page(tx, books.tenant, (period.first, period.last), wanted, place)


def journal(
    books: Books, period: Period, wanted: JournalFilter = ALL_ENTRIES
) -> tuple[JournalEntry, ...]:
    """All entries of a period that are wanted, with their lines, as of one moment."""
    found: list[JournalEntry] = []
    with books.read() as tx:
        while True:
            place = JournalPlace(
                day=found[-1].entry_date if found else None,
                entry_id=found[-1].id if found else None,
                rows_max=_ROWS_AT_ONCE,
            )
            days = (period.first, period.last)
            page = queries.journal_page(tx, books.tenant, days, wanted, place)
            found.extend(page)
            if len(page) < _ROWS_AT_ONCE:
                return tuple(found)


def note(books: Books, reference: str) -> Note:
    """An entry by number, or a draft by reference, for its accounting note.

    Raises: NotFound "entry.not_found".
    """
    with books.read() as tx:
        return queries.note(tx, books.tenant, reference)


def register_names(books: Books, name: str) -> dict[UUID, str]:
    """The ids of a register of dimensions with their names, inactive ones too."""
    with books.read() as tx:
        return queries.register_names(tx, books.tenant, name)


def dimension_values(
    books: Books, dimensions: Iterable[str]
) -> dict[str, tuple[DimensionValue, ...]]:
    """The values of these dimensions, by code, as of one moment."""
    registers = {("vat_code" if name == "vat" else name): at for name, at in REGISTERS.items()}
    with books.read() as tx:
        return {
            name: queries.register_values(tx, books.tenant, registers[name])
            for name in sorted(dimensions)
        }
