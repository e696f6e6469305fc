"""What an employee has left of paid leave, counted from the marks of timesheets. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from app.core.dates import ONE_DAY, month_of
from app.core.law import Rates
from app.core.working_days import WorkCalendar
from app.payroll.mark_rules import days_of
from app.payroll.records import Employee, IncomeKind, LeaveOf, Terms, Timesheet
from app.payroll.time_rules import Mark, leave_balance, norm_of


def employed_since(employee: Employee, day: date) -> date | None:
    """The first day of the employment that holds on a day, or that ended last before it.

    A change of terms without a day between them is one employment.

    Units: a day.
    Source: Labour Code of Georgia: leave is earned by an employment.
    """
    since: date | None = None
    last: date | None = None
    for one in work_of(employee):
        if one.from_day > day:
            break
        if since is None or (last is not None and one.from_day > last + ONE_DAY):
            since = one.from_day
        last = one.to_day
    return since


def work_of(employee: Employee) -> list[Terms]:
    """The terms of employment of a person in the order of their days; services are left out.

    Units: none.
    Source: Labour Code of Georgia: a service is no employment.
    """
    found = (one for one in employee.terms if one.kind is IncomeKind.EMPLOYMENT)
    return sorted(found, key=lambda one: one.from_day)


def leave_of(
    employee: Employee,
    sheets: Iterable[Timesheet],
    day: date,
    labour: Rates,
    calendar: WorkCalendar,
) -> LeaveOf | None:
    """The paid leave that was earned, taken and is left on a day; None for who is not employed.

    Units: working days.
    Raises: Refused "payroll.marks", "law.rate_unknown".
    Source: Labour Code of Georgia, leave; resources/rates/labour.toml.
    """
    since = employed_since(employee, day)
    if since is None:
        return None
    ends = [one.to_day for one in work_of(employee) if one.from_day <= day]
    until = min(ends[-1] or day, day)
    taken = 0
    for sheet in sheets:
        if sheet.employee_id != employee.id:
            continue
        working = norm_of(month_of(sheet.month), calendar).working
        taken += sum(
            1
            for one in days_of(sheet.marks, sheet.month)
            if one.mark is Mark.LEAVE and since <= one.day <= until and one.day in working
        )
    found = leave_balance(since, until, (Decimal(taken), Decimal(0)), labour)
    return LeaveOf(day=until, earned=found.earned, taken=found.taken)
