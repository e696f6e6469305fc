"""The timesheet of a month: who is employed in it, what is kept of their days, and its paper."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from app.core import law
from app.core.books import Books
from app.core.dates import Period
from app.core.law import Rates
from app.core.sheet import Sheet
from app.core.working_days import work_calendar
from app.ledger import service as ledger
from app.ledger.records import Company
from app.payroll import leave_rules, queries, reports
from app.payroll.records import Employee, EmployeeId, Timesheet
from app.payroll.time_rules import MonthNorm, norm_of
from app.payroll.timesheet_form import TimesheetForm, timesheet_form
from app.payroll.timesheet_rules import TimeRow, work_pieces

POSTED = "posted"


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthTime:
    """A month as its timesheet is filled in."""

    norm: MonthNorm
    holidays: Mapping[date, tuple[str, str, str]]
    """Names of days off in Georgian, English and Russian."""
    rows: tuple[TimeRow, ...] = field(repr=False)
    """Who is employed in the month, by code."""
    people: Mapping[EmployeeId, Employee] = field(repr=False)
    company: Company
    labour: Rates = field(repr=False)
    form: TimesheetForm | None = None
    """None: no form is known for the month, and so no paper can be made."""
    is_paid: bool = False
    """Whether a run of the month is posted: what changes now is paid as a difference."""

    @property
    def month(self) -> Period:
        """The days it is about."""
        return self.norm.month


def month_time(books: Books, month: Period) -> MonthTime:
    """Who is employed in a month, with what is kept of the days. The reading is an event.

    Raises: Denied without payroll:read.
    """
    calendar, labour = work_calendar(), law.rates("labour")
    norm = norm_of(month, calendar)
    company = ledger.company(books)
    with books.write() as tx:
        people = queries.employees(tx, books.tenant)
        employed = [
            (one, since)
            for one in people
            if (since := leave_rules.employed_since(one, month.last)) is not None
            and work_pieces(one, norm)
        ]
        first = min((since for _, since in employed), default=month.first).replace(day=1)
        sheets = queries.timesheets(tx, books.tenant, first, month.last) if employed else ()
        runs = queries.runs(tx, books.tenant, month.first, month.last)
    before: dict[EmployeeId, list[Timesheet]] = {}
    for sheet in sheets:
        if sheet.month < month.first:
            before.setdefault(sheet.employee_id, []).append(sheet)
    kept = {sheet.employee_id: sheet for sheet in sheets if sheet.month == month.first}
    rows = []
    for one, since in employed:
        terms = leave_rules.work_of(one)
        held = [x for x in terms if x.from_day <= month.last]
        rows.append(
            TimeRow(
                employee_id=one.id,
                code=one.code,
                name=one.full_name,
                position=held[-1].position_title,
                pieces=work_pieces(one, norm),
                sheet=kept.get(one.id),
                since=since,
                leave=leave_rules.leave_of(
                    one, before.get(one.id, ()), month.last, labour, calendar
                ),
            )
        )
    return MonthTime(
        norm=norm,
        holidays={
            off.day: off.names for off in calendar.days_off(month.first.year) if off.day in month
        },
        rows=tuple(sorted(rows, key=lambda row: row.code)),
        people={one.id: one for one, _ in employed},
        company=company,
        labour=labour,
        form=timesheet_form(month.last),
        is_paid=any(run.state == POSTED for run in runs),
    )


def with_kept(time: MonthTime, sheets: Sequence[Timesheet]) -> MonthTime:
    """The month with these timesheets as what is kept of it."""
    by_id = {sheet.employee_id: sheet for sheet in sheets}
    rows = (replace(row, sheet=by_id.get(row.employee_id, row.sheet)) for row in time.rows)
    return replace(time, rows=tuple(rows))


def month_paper(time: MonthTime, language: str) -> Sheet | None:
    """The timesheet in the statutory form, as it is kept; reads nothing.

    None where no form is known for the month.
    """
    if time.form is None:
        return None
    frame = reports.PayFrame(
        company=time.company, period=time.month, language=language, people=time.people
    )
    sheets = [row.sheet for row in time.rows if row.sheet is not None]
    return reports.timesheet(frame, sheets, time.norm, time.form)
