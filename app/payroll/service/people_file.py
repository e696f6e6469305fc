"""Employees from a file, and everything that is kept of one person."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from app.core.books import Books
from app.core.changes import NOTHING, Changed, Topic
from app.core.dates import Period
from app.core.dates import today as day_of
from app.core.errors import QT_TRANSLATE_NOOP, Problem, Refused
from app.core.file_rows import FileRows
from app.core.sheet import Sheet
from app.core.texts import Texts
from app.ledger import service as ledger
from app.payroll import queries
from app.payroll.people_file import Known, PeoplePlan, place_problems, plan_people
from app.payroll.person_sheet import PersonKept, person_sheet
from app.payroll.records import EmployeeId
from app.payroll.service.people import TOPICS, employee, employees

_EVER = Period(date(1900, 1, 1), date(2999, 12, 31))


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleImported:
    """What a file of employees came to; `state` is checked or saved."""

    state: str
    added: int
    changed: int
    same: int


class _Undone(Exception):
    """The check is over: nothing of it stays."""


def import_people(
    books: Books, request: UUID, name: str, table: FileRows, *, commit: bool = False
) -> Changed[PeopleImported]:
    """Check a file of employees, and with `commit` bring it in: the whole file or nothing.

    The check is the keeping itself, taken back: so the server's faults are told too, also those
    about people whom nobody sees. What the file does not say of an employee stays.

    Raises: Refused "employee.file_faults" with every fault by row and column; Denied without
    payroll:write.
    """
    plan = plan_people(table, _known(books))
    if plan.problems:
        raise _refused(name, plan.problems)
    fresh = [one for one in plan.people if not one.is_same]
    if fresh:
        _keep(books, request, name, plan, commit=commit)
    added = sum(one.is_new for one in fresh)
    done = PeopleImported(
        state="saved" if commit else "checked",
        added=added,
        changed=len(fresh) - added,
        same=len(plan.people) - len(fresh),
    )
    return Changed(value=done, topics=TOPICS | Topic.DIMENSIONS if commit and fresh else NOTHING)


def person_kept(books: Books, who: EmployeeId, language: str) -> Sheet:
    """Everything that is kept of one person, for that person. The readings are events.

    Raises: NotFound "employee.not_found"; Denied without payroll:read.
    Source: Law of Georgia on Personal Data Protection (in force 1 March 2024): right of access.
    """
    person = employee(books, who)
    with books.write() as tx:
        kept = PersonKept(
            employee=person,
            timesheets=queries.timesheets(tx, books.tenant, _EVER.first, _EVER.last, (who,)),
            lines=queries.lines_of(tx, books.tenant, _EVER, who),
            payments=queries.payments(tx, books.tenant, _EVER.first, _EVER.last, (who,)),
        )
    company = ledger.company(books)
    centres = {row.id: row.code for row in ledger.register_rows(books, "cost_centres") if row.id}
    return person_sheet(kept, centres, company.name, company.id_code, Texts(language))


def _known(books: Books) -> Known:
    today = day_of(books.clock)
    return Known(
        employees=employees(books),
        cost_centres={
            row.code: row.id for row in ledger.register_rows(books, "cost_centres") if row.id
        },
        currencies=frozenset(one.code for one in ledger.currencies(books, today)) | {"GEL"},
        today=today,
    )


def _keep(books: Books, request: UUID, name: str, plan: PeoplePlan, *, commit: bool) -> None:
    given = [one.employee.as_json() for one in plan.people if not one.is_same]
    try:
        with books.write() as tx:
            tx.call("save_employees", tenant=books.tenant, request=request, employees=given)
            if not commit:
                raise _Undone
    except _Undone:
        return
    except Refused as refused:
        if not refused.problems:
            raise
        raise _refused(name, place_problems(plan, refused.problems)) from refused


def _refused(name: str, problems: tuple[Problem, ...]) -> Refused:
    return Refused(
        "employee.file_faults",
        QT_TRANSLATE_NOOP(
            "app",
            "{file} was not brought in: {count} {count:thing|things} must be corrected. "
            "Nothing was written.",
        ),
        problems=problems,
        file=name,
        count=len(problems),
    )
