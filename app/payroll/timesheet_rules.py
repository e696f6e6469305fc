"""The timesheet of a month while it is filled in: usual days, sums, warnings, two hands. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal

from app.core.dates import Period, add_months
from app.core.errors import QT_TRANSLATE_NOOP, Problem
from app.core.law import Rates
from app.payroll.leave_rules import work_of
from app.payroll.mark_rules import read_marks
from app.payroll.records import ContractPiece, Employee, EmployeeId, LeaveOf, Timesheet
from app.payroll.time_rules import DayMark, Mark, MonthNorm, count_time

SUMS = (
    "worked_days", "worked_hours", "overtime_hours", "night_hours", "holiday_hours",
    "leave_days", "unpaid_days", "sick_days", "maternity_days", "trip_days", "absent_days",
)  # fmt: skip
_NOTHING = Decimal(0)
_OUTSIDE = QT_TRANSLATE_NOOP(
    "app", "No agreement holds on these days, so they do not count: {days}."
)
_ABSENT = QT_TRANSLATE_NOOP("app", "Working days without a mark, which count as absence: {days}.")
_SHORT = QT_TRANSLATE_NOOP(
    "app", "Paid leave of {taken} days is more than was left before the month ({left})."
)
_EARLY = QT_TRANSLATE_NOOP("app", "Leave before {day} is given by agreement only.")


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeRow:
    """An employee of the month: who, under which agreements, and what is kept of the days."""

    employee_id: EmployeeId
    code: str
    name: str = field(repr=False)
    position: str = ""
    pieces: tuple[ContractPiece, ...] = field(repr=False)
    sheet: Timesheet | None = None
    """As it is kept; None: nothing was."""
    since: date
    """The first day of the employment."""
    leave: LeaveOf | None = None
    """Earned to the end of the month, and taken before the month."""

    def kept(self, days: int) -> tuple[str, ...]:
        """The marks that are kept; blank ones where nothing is."""
        return ("",) * days if self.sheet is None else self.sheet.marks


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """What the marks of a row come to, and what is to be said of them. Units: days, hours."""

    sums: Mapping[str, Decimal]
    """By the names of `SUMS`; empty where no day is marked."""
    faults: tuple[Problem, ...] = ()
    """Marks that cannot be read, each with its day as the column."""
    warnings: tuple[Problem, ...] = ()
    left: Decimal | None = None
    """Paid leave that is left after these days; None for who earns none."""


def work_pieces(employee: Employee, norm: MonthNorm) -> tuple[ContractPiece, ...]:
    """The terms of employment of a month as the counting of time takes them.

    Units: hours a day.
    Source: Labour Code of Georgia: time is kept of employments.
    """
    month = norm.month
    return tuple(
        ContractPiece(
            contract=str(one.id),
            period=Period(one.from_day, min(one.to_day or month.last, month.last)),
            form=one.pay,
            agreed=one.agreed,
            rate=one.amount,
            has_pension=False,
            has_employer_pension=False,
            hours_a_day=one.day_hours,
        )
        for one in work_of(employee)
        if one.from_day <= month.last and (one.to_day or month.last) >= month.first
    )


def usual_mark(row: TimeRow, day: date, norm: MonthNorm) -> str:
    """The hours of a day as agreed; nothing on days off and days without an agreement.

    Units: hours.
    Source: Labour Code of Georgia, article 30; the agreement.
    """
    if day not in norm.working:
        return ""
    held = (one.hours_a_day for one in row.pieces if day in one.period)
    hours = next(held, None)
    return "" if hours is None else f"{hours.normalize():f}"


def filled(row: TimeRow, marks: Sequence[str], norm: MonthNorm) -> tuple[str, ...]:
    """The marks with the usual hours on the days that have none; what stands there stays.

    Units: hours.
    Source: the agreement.
    """
    first = norm.month.first
    return tuple(
        mark or usual_mark(row, first + timedelta(days=at), norm) for at, mark in enumerate(marks)
    )


def look(row: TimeRow, marks: Sequence[str], norm: MonthNorm, labour: Rates) -> Looked:
    """What the marks of a row come to, what cannot be read, and what to be warned of.

    Units: days, hours.
    Raises: Refused "law.rate_unknown".
    Source: Labour Code of Georgia, leave; resources/rates/labour.toml.
    """
    days, faults = read_marks(marks, norm.month.first)
    balance = None if row.leave is None else row.leave.left
    if not days:
        return Looked(sums={}, faults=faults, left=balance)
    counted = [count_time(piece, days, norm) for piece in row.pieces]
    sums = {key: sum((getattr(one, key) for one in counted), _NOTHING) for key in SUMS}
    left = None if balance is None else balance - sums["leave_days"]
    warnings = (
        *_misplaced(row, days, marks, norm),
        *_about_leave(row, days, (sums["leave_days"], balance), labour),
    )
    return Looked(sums=sums, faults=faults, warnings=warnings, left=left)


def merged(
    base: Sequence[str], mine: Sequence[str], theirs: Sequence[str]
) -> tuple[tuple[str, ...], dict[int, str]]:
    """The marks of two who both began at `base`, and what the other put where mine stays.

    A day that only one changed is that one's; of a day that both changed otherwise mine stays in
    sight, and the other's is named by the place of the day.
    """
    found: list[str] = []
    contested: dict[int, str] = {}
    for at, (was, my, their) in enumerate(zip(base, mine, theirs, strict=True)):
        found.append(their if my == was else my)
        if my not in (was, their) and their != was:
            contested[at] = their
    return tuple(found), contested


def _misplaced(
    row: TimeRow, days: Sequence[DayMark], marks: Sequence[str], norm: MonthNorm
) -> Iterator[Problem]:
    held = [one.period for one in row.pieces]
    outside = [one.day for one in days if not any(one.day in period for period in held)]
    if outside:
        yield Problem(
            code="payroll.time_outside", text=_OUTSIDE, column=str(outside[0].day),
            args={"days": _listed(outside)},
        )  # fmt: skip
    first = norm.month.first
    absent = [
        day
        for day in sorted(norm.working)
        if not marks[(day - first).days] and any(day in period for period in held)
    ]
    if absent:
        yield Problem(
            code="payroll.time_unmarked", text=_ABSENT, column=str(absent[0].day),
            args={"days": _listed(absent)},
        )  # fmt: skip


def _about_leave(
    row: TimeRow, days: Sequence[DayMark], leave: tuple[Decimal, Decimal | None], labour: Rates
) -> Iterator[Problem]:
    taken, left = leave
    on_leave = [one.day for one in days if one.mark is Mark.LEAVE]
    if not on_leave:
        return
    months = int(labour.on("leave_after_months", on_leave[0]).value)
    may_from = add_months(row.since, months)
    if on_leave[0] < may_from:
        yield Problem(
            code="payroll.leave_early", text=_EARLY, column=str(on_leave[0].day),
            args={"day": may_from},
        )  # fmt: skip
    if left is not None and taken > left:
        yield Problem(
            code="payroll.leave_short", text=_SHORT, column=str(on_leave[0].day),
            args={"taken": taken, "left": left},
        )  # fmt: skip


def _listed(days: Sequence[date]) -> str:
    """Days of a month as people write them: 1, 3–5."""
    runs: list[list[int]] = []
    for one in days:
        if runs and runs[-1][-1] == one.day - 1:
            runs[-1].append(one.day)
        else:
            runs.append([one.day])
    return ", ".join(
        f"{run[0]}–{run[-1]}" if len(run) > 2 else ", ".join(map(str, run)) for run in runs
    )
