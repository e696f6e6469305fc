"""Where the rows of the journal come from: pages by day and entry, and what a filter asks of them.

Account, kind, party, creator and days are asked of the books; all else of the rows that are loaded.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from uuid import UUID

from app.core.books import Books
from app.core.dates import Period
from app.core.filter import Filter, Term, days_between, fields_called, fold, holding
from app.core.texts import in_all_languages
from app.ledger import reports
from app.ledger import service as ledger
from app.ledger.records import (
    KINDS,
    EntryId,
    JournalEntry,
    JournalFilter,
    JournalPlace,
)
from app.ledger.reports import Names
from app.security import service as security
from ui.kit.window import PAGE, Block, Page, Source

Spot = tuple[date, UUID]
"""Where an entry stands in the journal: its day and id."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What is asked of the books, and what is left to be asked of the rows."""

    period: Period
    wanted: JournalFilter = field(default_factory=JournalFilter)
    left: Filter = field(default_factory=Filter)


def asked_of(given: Filter, period: Period, names: Names) -> Asked:
    """Part a filter into what the books answer and what the rows do."""
    asked = Asked(period=period, left=given)
    taken: list[Term] = []
    for term in given.terms:
        if term.name and not term.is_negated:
            found = _answered(asked, term, given, names)
            if found is not None:
                asked = found
                taken.append(term)
    return replace(asked, left=given.without(taken))


def read_names(books: Books) -> Names:
    """What ids are called in these books."""
    return reports.names_of(
        ledger.chart(books),
        ledger.dimension_values(books, ("party",))["party"],
        security.colleagues(books),
    )


def journal_source(
    books: Books, asked: Asked, language: str, names: Callable[[], Names]
) -> Source[Spot]:
    """Pages of the journal as they are asked for."""

    def page(place: JournalPlace) -> Page[Spot]:
        found = ledger.journal_page(books, asked.period, asked.wanted, place)
        return Page(blocks=blocks_of(found, names(), language), is_last=len(found) < PAGE)

    def after(spot: Spot | None) -> Page[Spot]:
        return page(_place(spot))

    def before(spot: Spot | None) -> Page[Spot]:
        return page(replace(_place(spot), is_backward=True))

    def around(spot: Spot) -> Page[Spot]:
        day, entry = spot
        # Behind the id just before it: so the page begins with the entry itself.
        return page(_place((day, UUID(int=max(entry.int - 1, 0)))))

    return Source(after=after, before=before, around=around)


def blocks_of(
    entries: Iterable[JournalEntry], names: Names, language: str
) -> tuple[Block[Spot], ...]:
    """Entries with their lines, as rows that come and go together."""
    return tuple(
        Block(
            key=str(entry.id),
            place=(entry.entry_date, entry.id),
            rows=reports.entry_rows(entry, names, language),
            record=entry,
        )
        for entry in entries
    )


def _place(spot: Spot | None) -> JournalPlace:
    if spot is None:
        return JournalPlace(rows_max=PAGE)
    return JournalPlace(day=spot[0], entry_id=EntryId(spot[1]), rows_max=PAGE)


def _answered(asked: Asked, term: Term, given: Filter, names: Names) -> Asked | None:
    keys = {one.key for one in fields_called(term.name, given.fields)}
    wanted = asked.wanted
    if keys == {"date"}:
        return _in_days(asked, term.value)
    if keys == {"debit", "credit"} and wanted.account_id is None:
        accounts = [one.id for one in names.chart.values() if one.code == term.value]
        wanted = replace(wanted, account_id=accounts[0]) if len(accounts) == 1 else wanted
    elif keys == {"kind"} and wanted.kind is None:
        kinds = [name for name, title in KINDS.items() if _is_kind(name, title, term.value)]
        wanted = replace(wanted, kind=kinds[0]) if len(kinds) == 1 else wanted
    elif keys == {"party"} and wanted.party_id is None:
        parties = _called(term, names.parties, names.numbers)
        wanted = replace(wanted, party_id=parties[0]) if len(parties) == 1 else wanted
    elif keys == {"creator"} and wanted.created_by is None:
        people = _called(term, names.people)
        wanted = replace(wanted, created_by=people[0]) if len(people) == 1 else wanted
    return None if wanted == asked.wanted else replace(asked, wanted=wanted)


def _called(
    term: Term, names: Mapping[UUID, str], numbers: Mapping[UUID, str] | None = None
) -> list[UUID]:
    """Those whose name or number holds what is sought; several are told apart in the rows."""
    holds = holding(term)
    known = numbers or {}
    return [one for one, name in names.items() if holds(name) or holds(known.get(one, ""))]


def _is_kind(name: str, title: str, value: str) -> bool:
    return fold(value) in {fold(name), *(fold(said) for said in in_all_languages(title))}


def _in_days(asked: Asked, value: str) -> Asked | None:
    first, last = days_between(value)
    low = max(first or asked.period.first, asked.period.first)
    high = min(last or asked.period.last, asked.period.last)
    # Days outside the period leave no row; the rows themselves say so.
    return replace(asked, period=Period(low, high)) if low <= high else None
