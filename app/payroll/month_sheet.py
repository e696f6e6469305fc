"""The timesheets of a month as they are typed: whose days, what they come to, what is pasted. Pure.

Marks stand as `mark_rules` keeps them; a row without a single mark was worked as agreed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal

from app.core.dates import Period
from app.core.errors import QT_TRANSLATE_NOOP, Problem, Refused
from app.payroll.leave_rules import work_of
from app.payroll.mark_rules import days_of, typed
from app.payroll.records import ContractPiece, Employee, EmployeeId, LeaveOf, TimeCount, Timesheet
from app.payroll.time_rules import DayMark, MonthNorm, count_time

SUMS = (
    "worked_days", "worked_hours", "overtime_hours", "night_hours", "holiday_hours", "leave_days",
    "unpaid_days", "sick_days", "maternity_days", "trip_days", "absent_days",
)  # fmt: skip
"""What the days of a month come to, by the names of `TimeCount`."""
_OUTSIDE = QT_TRANSLATE_NOOP("app", "{employee} is not employed on {day}: leave the day empty.")
_TOO_MANY = QT_TRANSLATE_NOOP(
    "app",
    "What is pasted does not fit: {rows} {rows:row|rows} of {days} {days:day|days} from this cell "
    "on go beyond the sheet. Nothing was taken.",
)
_NOTHING = Decimal(0)


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthSheet:
    """A month of everybody who is employed in it, as the books hold it."""

    month: Period
    norm: MonthNorm
    people: tuple[Employee, ...] = field(repr=False)
    """By code."""
    kept: Mapping[EmployeeId, Timesheet] = field(default_factory=dict, repr=False)
    leaves: Mapping[EmployeeId, LeaveOf] = field(default_factory=dict, repr=False)
    """Paid leave at the end of the month, of what is kept."""

    @property
    def days(self) -> tuple[date, ...]:
        """Every day of the month."""
        return tuple(self.month.first + timedelta(days=at) for at in range(self.month.days))

    def marks(self, who: EmployeeId) -> tuple[str, ...]:
        """The marks that are kept of a person, one a day; empty ones where none are."""
        sheet = self.kept.get(who)
        return ("",) * self.month.days if sheet is None else sheet.marks

    def with_marks(self, who: EmployeeId, marks: Sequence[str]) -> Timesheet:
        """The timesheet of a person with other marks; its items and version stay."""
        sheet = self.kept.get(who)
        return Timesheet(
            employee_id=who,
            month=self.month.first,
            marks=tuple(marks),
            items=() if sheet is None else sheet.items,
            version=None if sheet is None else sheet.version,
        )


def employed_in(people: Iterable[Employee], norm: MonthNorm) -> tuple[Employee, ...]:
    """Who has an employment in the month, by code. Services have no timesheet."""
    return tuple(sorted((one for one in people if pieces_of(one, norm)), key=lambda one: one.code))


def pieces_of(employee: Employee, norm: MonthNorm) -> tuple[ContractPiece, ...]:
    """The terms of employment of a month as the counting of time takes them."""
    return tuple(
        ContractPiece(
            contract=str(one.id),
            period=Period(one.from_day, min(one.to_day or norm.month.last, norm.month.last)),
            form=one.pay,
            agreed=one.agreed,
            rate=one.amount,
            has_pension=False,
            has_employer_pension=False,
            hours_a_day=one.day_hours,
        )
        for one in work_of(employee)
        if one.from_day <= norm.month.last and (one.to_day or norm.month.last) >= norm.month.first
    )


def usual_of(employee: Employee, norm: MonthNorm) -> tuple[str, ...]:
    """The marks of a month that was worked as agreed: the hours of each working day.

    Where two employments hold on a day the longer one counts. Units: hours.
    """
    pieces = pieces_of(employee, norm)
    found = []
    for at in range(norm.month.days):
        day = norm.month.first + timedelta(days=at)
        hours = [one.hours_a_day for one in pieces if day in one.period]
        found.append(f"{max(hours).normalize():f}" if hours and day in norm.working else "")
    return tuple(found)


def sums_of(employee: Employee, marks: Sequence[str], norm: MonthNorm) -> dict[str, Decimal]:
    """What the marks of a person come to, of all employments; empty where nothing is marked.

    Marks that cannot be read are left out. Units: days, hours.
    """
    if not any(marks):
        return {}
    counted: list[TimeCount] = [
        count_time(piece, _readable(marks, norm), norm) for piece in pieces_of(employee, norm)
    ]
    return {
        key: sum((getattr(one, key) for one in counted), _NOTHING)
        for key in SUMS
        if any(getattr(one, key) for one in counted)
    }


def faults_of(employee: Employee, marks: Sequence[str], norm: MonthNorm) -> dict[int, Problem]:
    """What is wrong with marks, by the place of the day in the month, from 0.

    Source: our own: a mark that is none, and a mark on a day without an employment.
    """
    found: dict[int, Problem] = {}
    try:
        days_of(marks, norm.month.first)
    except Refused as refused:
        found = {int(one.column or 1) - 1: one for one in refused.problems}
    pieces = pieces_of(employee, norm)
    for at, mark in enumerate(marks):
        day = norm.month.first + timedelta(days=at)
        if mark and not any(day in one.period for one in pieces):
            args = {"employee": employee.code, "day": day}
            found[at] = Problem(code="payroll.mark_outside", text=_OUTSIDE, args=args)
    return found


def pasted(
    text: str, rows: Sequence[Sequence[str]], first_row: int, first_day: int
) -> dict[int, tuple[str, ...]]:
    """The rows that a pasted table changes, with their new marks, by their place from 0.

    Each line is a row, its cells parted by tabs are days. What is no mark comes in as it stands,
    for `faults_of` to name.

    Raises: Refused "payroll.paste_too_many" when it goes beyond the rows or the days.
    """
    lines = [line.split("\t") for line in text.rstrip("\r\n").replace("\r\n", "\n").split("\n")]
    widest = max(len(line) for line in lines)
    if first_row + len(lines) > len(rows) or first_day + widest > len(rows[first_row]):
        raise Refused("payroll.paste_too_many", _TOO_MANY, rows=len(lines), days=widest)
    found = {}
    for down, line in enumerate(lines):
        marks = list(rows[first_row + down])
        for across, cell in enumerate(line):
            marks[first_day + across] = typed(cell)
        found[first_row + down] = tuple(marks)
    return found


def _readable(marks: Sequence[str], norm: MonthNorm) -> tuple[DayMark, ...]:
    try:
        return days_of(marks, norm.month.first)
    except Refused as refused:
        wrong = {int(one.column or 1) - 1 for one in refused.problems}
        return days_of(
            ["" if at in wrong else mark for at, mark in enumerate(marks)], norm.month.first
        )
