"""Employees and their time. Reading them is recorded by the database."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from uuid import UUID

from app.core.books import Books
from app.core.changes import NOTHING, Changed, Topic
from app.core.dates import Period
from app.core.errors import NotFound
from app.core.messages import MESSAGES
from app.payroll import queries
from app.payroll.mark_rules import days_of
from app.payroll.records import Blocked, Employee, EmployeeId, MonthItem, Timesheet

TOPICS = Topic.PAYROLL | Topic.EVENTS


def employees(books: Books) -> tuple[Employee, ...]:
    """All employees by code, but for those that are blocked. The reading is an event.

    Raises: Denied without payroll:read.
    """
    with books.write() as tx:
        return queries.employees(tx, books.tenant)


def employee(books: Books, employee: EmployeeId) -> Employee:
    """One employee whole. The reading is an event.

    Raises: NotFound "employee.not_found"; Denied without payroll:read.
    """
    with books.write() as tx:
        found = queries.employees(tx, books.tenant, (employee,))
    if not found:
        raise NotFound("employee.not_found", MESSAGES["employee.not_found"], employee=employee)
    return found[0]


def blocked_employees(books: Books) -> tuple[Blocked, ...]:
    """Who is blocked: the codes alone, for whoever may lift the blocking. The reading is an event.

    Raises: Denied without payroll:write.
    """
    with books.write() as tx:
        return queries.blocked(tx, books.tenant)


def save_employees(
    books: Books, request: UUID, given: Sequence[Employee]
) -> Changed[tuple[EmployeeId, ...]]:
    """Keep employees whole, all or none: new ones without version, changed ones with theirs.

    Raises: Refused with every fault; Conflict when someone changed one meanwhile; Denied without
    payroll:write.
    """
    with books.write() as tx:
        answer = tx.call(
            "save_employees",
            tenant=books.tenant,
            request=request,
            employees=[one.as_json() for one in given],
        )
    ids = tuple(EmployeeId(UUID(one["id"])) for one in answer)
    return Changed(value=ids, topics=TOPICS | Topic.DIMENSIONS)


def block_employee(
    books: Books, request: UUID, employee: EmployeeId, reason: str, *, is_blocked: bool
) -> Changed[None]:
    """Show what is known of a person to nobody while it must be kept, or show it again.

    Raises: Refused without a reason; NotFound.
    Source: Law of Georgia on Personal Data Protection (in force 1 March 2024): blocking.
    """
    with books.write() as tx:
        tx.call(
            "block_employee", tenant=books.tenant, request=request, employee=employee,
            is_blocked=is_blocked, reason=reason,
        )  # fmt: skip
    return Changed(value=None, topics=TOPICS)


def erase_employee(books: Books, request: UUID, employee: EmployeeId, reason: str) -> Changed[None]:
    """Erase who an employee was; the code that postings refer to stays.

    Raises: Refused "employee.must_be_kept" while sheets of payroll must be kept; NotFound.
    Source: Law of Georgia on Personal Data Protection (in force 1 March 2024): erasure.
    """
    with books.write() as tx:
        tx.call(
            "erase_employee", tenant=books.tenant, request=request, employee=employee,
            reason=reason,
        )  # fmt: skip
    return Changed(value=None, topics=TOPICS | Topic.DIMENSIONS)


def timesheets(books: Books, months: Period) -> tuple[Timesheet, ...]:
    """The timesheets of months, by month and code. The reading is an event."""
    with books.write() as tx:
        return queries.timesheets(tx, books.tenant, months.first, months.last)


def save_timesheets(
    books: Books, request: UUID, month: Period, sheets: Sequence[Timesheet]
) -> Changed[dict[EmployeeId, int]]:
    """Keep the days of a month, each with the version that was seen; gives the new versions.

    Raises: Refused "payroll.marks" with every mark that cannot be read; Conflict when someone
    changed one meanwhile.
    """
    for sheet in sheets:
        days_of(sheet.marks, month.first)
    with books.write() as tx:
        answer = tx.call(
            "save_timesheets",
            tenant=books.tenant,
            request=request,
            month=month.first,
            sheets=[one.as_json() for one in sheets],
        )
    versions = {EmployeeId(UUID(one["employee_id"])): int(one["version"]) for one in answer}
    return Changed(value=versions, topics=TOPICS if versions else NOTHING)


def change_items(
    books: Books,
    request: UUID,
    whom: EmployeeId,
    month: Period,
    change: Callable[[tuple[MonthItem, ...]], tuple[MonthItem, ...]],
) -> Changed[dict[EmployeeId, int]]:
    """Give an employee other items of a month; the days of the timesheet stay as they are.

    Raises: Conflict when someone changed the timesheet meanwhile.
    """
    known = {one.employee_id: one for one in timesheets(books, month)}
    blank = ("",) * month.last.day
    sheet = known.get(whom) or Timesheet(employee_id=whom, month=month.first, marks=blank)
    return save_timesheets(books, request, month, [replace(sheet, items=change(sheet.items))])
