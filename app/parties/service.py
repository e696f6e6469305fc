"""What one can do with parties. Each verb is one transaction."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from app.core.books import Books
from app.core.changes import Changed, Topic
from app.core.dates import Period
from app.core.errors import QT_TRANSLATE_NOOP, NotFound, Problem, Refused, refuse_any
from app.core.iban import iban_written
from app.core.messages import MESSAGES
from app.parties import file_rules, queries, rules
from app.parties.allocation_rules import between, propose, taken
from app.parties.records import (
    Allocation,
    Double,
    MadeAllocation,
    OpenDocument,
    OpenItem,
    Overdue,
    PartiesImported,
    Party,
    PartyBalance,
    PartyFile,
    PartyId,
    PartySaved,
    Statement,
    VatStatus,
)
from app.parties.rules import check, doubles, terms_problem
from app.parties.status_rules import with_checked

__all__ = [
    "TOPICS",
    "allocate",
    "allocations",
    "balances",
    "between",
    "check",
    "doubles",
    "duplicates",
    "iban_written",
    "import_parties",
    "open_documents",
    "open_items",
    "overdue",
    "parties",
    "party",
    "party_by_code",
    "propose",
    "save_party",
    "set_vat_status",
    "statement",
    "taken",
    "terms_problem",
    "undo_allocation",
    "with_checked",
]

_ALLOCATED = Topic.BALANCES | Topic.EVENTS
TOPICS = Topic.PARTIES | Topic.EVENTS
"""What a change of a party touches."""


def parties(books: Books, day: date | None = None) -> tuple[Party, ...]:
    """All parties by code, inactive ones too; whether each is a VAT payer on a day (else today)."""
    with books.read() as tx:
        return queries.parties(tx, books.tenant, day)


def party(books: Books, party: PartyId, day: date | None = None) -> Party:
    """One party by its id.

    Raises: NotFound "party.not_found".
    """
    with books.read() as tx:
        found = queries.parties(tx, books.tenant, day, party=party)
    return _only(found, str(party))


def party_by_code(books: Books, code: str, day: date | None = None) -> Party:
    """One party by its code, active or not.

    Raises: NotFound "party.not_found".
    """
    with books.read() as tx:
        found = queries.parties(tx, books.tenant, day, code=code)
    return _only(found, code)


def _only(found: tuple[Party, ...], asked: str) -> Party:
    if not found:
        raise NotFound("party.not_found", MESSAGES["party.not_found"], party=asked)
    return found[0]


def duplicates(found: Sequence[Party]) -> tuple[tuple[Party, Double], ...]:
    """Pairs of active parties that may be one, each pair once, the surest first."""
    return rules.pairs([party for party in found if party.is_active])


def save_party(
    books: Books, request: UUID, party: Party, *, is_double_allowed: bool = False
) -> Changed[PartySaved]:
    """Keep a party: a new one without version, a changed one with the version it was seen with.

    Raises: Refused with every fault, also for an identification code that another active party
    has, unless that is allowed; Conflict when someone changed it meanwhile.
    """
    refuse_any(rules.check(party))
    with books.write() as tx:
        saved = queries.save_party(
            tx, books.tenant, request, party, is_double_allowed=is_double_allowed
        )
    return Changed(value=saved, topics=TOPICS)


def set_vat_status(
    books: Books, request: UUID, code: str, status: VatStatus
) -> Changed[PartySaved]:
    """Keep what is known of a party's VAT status from a day on; other days stay as they are.

    Raises: NotFound "party.not_found"; Conflict when someone changed the party meanwhile.
    """
    found = party_by_code(books, code)
    others = (one for one in found.vat_statuses if one.from_day != status.from_day)
    statuses = sorted((*others, status), key=lambda one: one.from_day)
    return save_party(books, request, replace(found, vat_statuses=tuple(statuses)))


def balances(books: Books, day: date, party: PartyId | None = None) -> tuple[PartyBalance, ...]:
    """What is owed at the end of a day with all parties or one, by account and currency."""
    with books.read() as tx:
        return queries.balances(tx, books.tenant, day, party)


def open_items(books: Books, day: date, party: PartyId | None = None) -> tuple[OpenItem, ...]:
    """What is owed at the end of a day, document by document, the oldest paid first."""
    with books.read() as tx:
        return queries.open_items(tx, books.tenant, day, party)


def overdue(books: Books, day: date) -> Overdue:
    """What should have been paid by a day and was not, to us and by us."""
    return rules.overdue(balances(books, day))


def statement(books: Books, code: str, period: Period) -> Statement:
    """The dealings with a party in a period, between what was owed before and after.

    Raises: NotFound "party.not_found".
    """
    with books.read() as tx:
        found = _only(queries.parties(tx, books.tenant, period.last, code=code), code)
        assert found.id is not None
        opening, lines = queries.statement(tx, books.tenant, found.id, period.first, period.last)
    return Statement(
        party=found, first=period.first, last=period.last, opening=opening, lines=lines
    )


def open_documents(books: Books, day: date, party: PartyId) -> tuple[OpenDocument, ...]:
    """What is open with one party at the end of a day, as it is allocated, the oldest first."""
    with books.read() as tx:
        return queries.open_documents(tx, books.tenant, day, party)


def allocate(
    books: Books, request: UUID, party: PartyId, day: date, wanted: Sequence[Allocation]
) -> Changed[int]:
    """Say which payments of a party settle which debts from a day on, all or none: how many.

    Raises: Refused where more is asked than is open, or the month of the day is closed.
    """
    with books.write() as tx:
        many = queries.allocate(tx, books.tenant, request, party, (day, wanted))
    return Changed(value=many, topics=_ALLOCATED)


def undo_allocation(books: Books, request: UUID, allocation: UUID) -> Changed[None]:
    """Take an allocation back: both sides are open again by what it took.

    Raises: Refused when it is undone already or its month is closed; NotFound.
    """
    with books.write() as tx:
        tx.call("undo_allocation", tenant=books.tenant, request=request, allocation=allocation)
    return Changed(value=None, topics=_ALLOCATED)


def allocations(books: Books, party: PartyId | None = None) -> tuple[MadeAllocation, ...]:
    """What was allocated with a party or with all, the youngest first; undone ones too."""
    with books.read() as tx:
        return queries.allocations(tx, books.tenant, party)


def import_parties(
    books: Books, request: UUID, file: PartyFile, commit: bool = False
) -> Changed[PartiesImported]:
    """Check a file of parties, and with `commit` bring it in: the whole file or nothing.

    New parties are added, different ones changed, none is deleted; what the file does not say
    stays. Bringing the same file in again changes nothing.

    Raises: Refused "party.file_faults" with every fault by row and column; nothing is written then.
    """
    plan = file_rules.plan_parties(file.table, parties(books))
    if plan.problems:
        raise _refused(file, plan.problems)
    fresh = [one for one in plan.parties if not one.is_same]
    given = [one.as_json() for one in fresh]
    with books.read() as tx:
        faults = queries.party_faults(tx, books.tenant, given)
    if faults:
        placed = file_rules.place_problems(file_rules.PartyPlan(parties=tuple(fresh)), faults)
        raise _refused(file, placed)
    added = sum(one.is_new for one in fresh)
    counts = {"added": added, "changed": len(fresh) - added, "same": 0}
    if commit and given:
        with books.write() as tx:
            counts = queries.save_parties(tx, books.tenant, request, given)
    done = PartiesImported(
        state="saved" if commit else "checked",
        added=counts["added"],
        changed=counts["changed"],
        same=counts["same"] + len(plan.parties) - len(fresh),
    )
    return Changed(value=done, topics=TOPICS)


def _refused(file: PartyFile, problems: tuple[Problem, ...]) -> Refused:
    return Refused(
        "party.file_faults",
        QT_TRANSLATE_NOOP(
            "app",
            "{file} was not brought in: {count} {count:thing|things} must be corrected. "
            "Nothing was written.",
        ),
        problems=problems,
        file=file.name,
        count=len(problems),
    )
