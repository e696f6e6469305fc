"""Time: the norm of a month, what a timesheet comes to, leave and its average pay. Pure.

Working days are those of the calendar of `app.core.working_days`; dated values stand in
resources/rates/labour.toml.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache

from app.core.dates import ONE_DAY, Period, add_months
from app.core.errors import QT_TRANSLATE_NOOP, Problem, refuse_any
from app.core.law import Rates
from app.core.money import GEL, Money, round_half_away, total
from app.core.working_days import WorkCalendar
from app.payroll.records import ContractPiece, ProRata, TimeCount

_NOTHING = Money(Decimal(0), GEL)
_DAY_HOURS_MAX = 24
_Add = Callable[[str, Decimal | int], None]
_MONTHS_A_YEAR = 12
PRO_RATA = (ProRata.WORKING_DAYS, ProRata.CALENDAR_DAYS, ProRata.HOURS)
"""What the numbers of `pro_rata_switch` in resources/rates/labour.toml mean."""


class Mark(StrEnum):
    """What a day of a timesheet was."""

    WORK = "work"
    LEAVE = "leave"
    """Paid annual leave."""
    UNPAID = "unpaid"
    SICK = "sick"
    MATERNITY = "maternity"
    TRIP = "trip"
    """A business trip: worked time, with an allowance a day."""
    ABSENT = "absent"


@dataclass(frozen=True, slots=True, kw_only=True)
class DayMark:
    """One day of one contract's timesheet."""

    day: date
    mark: Mark
    hours: Decimal = Decimal(0)
    """Worked in all; only for work."""
    night_hours: Decimal = Decimal(0)
    """Of these at night."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthNorm:
    """The working days of a month."""

    month: Period
    working: frozenset[date]

    @property
    def days(self) -> int:
        """How many days of the month are worked."""
        return len(self.working)

    def between(self, period: Period) -> int:
        """How many of them lie in a period."""
        if period.first <= self.month.first and self.month.last <= period.last:
            return len(self.working)
        return sum(1 for day in self.working if day in period)


@dataclass(frozen=True, slots=True, kw_only=True)
class AverageMonth:
    """A month before a leave: what counts in the average, and its days."""

    earned: Money
    worked_days: Decimal
    norm_days: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LeaveBalance:
    """Leave of one person on a day. Units: working days; unpaid leave in calendar days."""

    entitled_a_year: Decimal
    earned: Decimal
    """Since the person was hired, month by month."""
    taken: Decimal
    left: Decimal
    may_leave_from: date
    """First leave without a special agreement."""
    unpaid_left: Decimal


@lru_cache(maxsize=64)
def _norm(month: Period, calendar: WorkCalendar) -> MonthNorm:
    off = {one.day for one in calendar.days_off(month.first.year)}
    days = (date.fromordinal(month.first.toordinal() + at) for at in range(month.days))
    return MonthNorm(
        month=month,
        working=frozenset(day for day in days if day.weekday() < 5 and day not in off),
    )


def norm_of(month: Period, calendar: WorkCalendar) -> MonthNorm:
    """The norm of a month: its days without Saturdays, Sundays, holidays and days declared off.

    Units: days.
    Source: Labour Code of Georgia, article 30; resources/rates/holidays.toml.
    """
    return _norm(month, calendar)


def inside(piece: ContractPiece, month: Period) -> Period | None:
    """The days of a month in which a piece of a contract is in force; None when there are none."""
    first, last = max(piece.period.first, month.first), min(piece.period.last, month.last)
    return Period(first, last) if first <= last else None


def full_time(piece: ContractPiece, norm: MonthNorm) -> TimeCount:
    """The time of a contract that was worked on every working day.

    Units: days, hours.
    """
    days = inside(piece, norm.month)
    worked = Decimal(norm.between(days)) if days is not None else Decimal(0)
    return TimeCount(
        contract=piece.contract,
        since=piece.period.first,
        worked_days=worked,
        worked_hours=worked * piece.hours_a_day,
    )


def count_time(piece: ContractPiece, marks: Sequence[DayMark], norm: MonthNorm) -> TimeCount:
    """What the timesheet of a piece of a contract comes to.

    Above the hours of a working day is overtime; work on any other day is work on a holiday. A
    working day without a mark is absence. Marks of days outside the piece are left out.

    Units: days, hours.
    Raises: Refused "payroll.time_*", with every fault at once.
    Source: Labour Code of Georgia; form of Order 01-15/n of 12.02.2021.
    """
    refuse_any(_faults(marks))
    days = inside(piece, norm.month)
    mine = [one for one in marks if days is not None and one.day in days]
    counted: dict[str, Decimal] = {}

    def add(name: str, number: Decimal | int) -> None:
        counted[name] = counted.get(name, Decimal(0)) + number

    for one in mine:
        is_working = one.day in norm.working
        if one.mark is Mark.WORK:
            _count_work(one, is_working, piece.hours_a_day, add)
        elif one.mark is Mark.TRIP:
            add("trip_days", 1)
            if is_working:
                add("worked_days", 1)
                add("worked_hours", piece.hours_a_day)
        elif is_working:
            add(f"{one.mark.value}_days", 1)
    marked = {one.day for one in mine}
    if days is not None:
        add("absent_days", sum(1 for day in norm.working if day in days and day not in marked))
    none = Decimal(0)
    return TimeCount(
        contract=piece.contract,
        since=piece.period.first,
        worked_days=counted.get("worked_days", none),
        worked_hours=counted.get("worked_hours", none),
        overtime_hours=counted.get("overtime_hours", none),
        night_hours=counted.get("night_hours", none),
        holiday_hours=counted.get("holiday_hours", none),
        leave_days=counted.get("leave_days", none),
        unpaid_days=counted.get("unpaid_days", none),
        sick_days=counted.get("sick_days", none),
        maternity_days=counted.get("maternity_days", none),
        trip_days=counted.get("trip_days", none),
        absent_days=counted.get("absent_days", none),
    )


def part_of_month(
    piece: ContractPiece, time: TimeCount, norm: MonthNorm, choice: ProRata
) -> tuple[Decimal, Decimal]:
    """The worked part of a month and the whole, by which a salary is divided.

    Units: working days, calendar days or hours, as chosen.
    Source: no statute read says how; `pro_rata_switch` in resources/rates/labour.toml.
    """
    if choice is ProRata.HOURS:
        return time.worked_hours, norm.days * piece.hours_a_day
    if choice is ProRata.WORKING_DAYS:
        return time.worked_days, Decimal(norm.days)
    days = inside(piece, norm.month)
    working = norm.between(days) if days is not None else 0
    if days is None or not working:
        return Decimal(0), Decimal(norm.month.days)
    part = Decimal(days.days)
    if time.worked_days != working:
        part = part * time.worked_days / working
    return part, Decimal(norm.month.days)


def average_day(
    months: Sequence[AverageMonth], day: date, labour: Rates, *, is_fixed_salary: bool
) -> Money:
    """Average pay of a working day, by which a leave from this day on is paid.

    `months`: those before the leave, the latest last. A fixed salary counts by the last month
    alone where the dated choice says so; otherwise the last months of which the law speaks.

    Units: GEL, rounded once to tetri; zero when nothing was worked before.
    Raises: Refused "law.rate_unknown".
    Source: Labour Code of Georgia, pay of leave; resources/rates/labour.toml.
    """
    switch = labour.on("leave_fixed_salary_by_last_month_switch", day).value
    if is_fixed_salary and switch and months and months[-1].norm_days:
        last = months[-1]
        by = last.worked_days or Decimal(last.norm_days)
        return (last.earned / by).to_tetri()
    count = int(labour.on("leave_average_months", day).value)
    used = months[-count:]
    days = sum((one.worked_days for one in used), Decimal(0))
    if not days:
        return _NOTHING
    return (total([one.earned for one in used]) / days).to_tetri()


def leave_balance(
    hired: date, on: date, taken: tuple[Decimal, Decimal], labour: Rates
) -> LeaveBalance:
    """The leave a person has earned and has left on a day.

    Every full month of work earns a twelfth of the year's days in force at its end. `taken`:
    paid working days since the person was hired, unpaid calendar days in the year of `on`.

    Units: days, rounded to hundredths.
    Raises: Refused "law.rate_unknown".
    Source: Labour Code of Georgia, leave; resources/rates/labour.toml.
    """
    earned = Decimal(0)
    months = 0
    while (end := add_months(hired, months + 1) - ONE_DAY) <= on:
        months += 1
        earned += labour.on("paid_leave_days", end).value
    earned = round_half_away(earned / _MONTHS_A_YEAR)
    wait = int(labour.on("leave_after_months", on).value)
    paid, unpaid = taken
    return LeaveBalance(
        entitled_a_year=labour.on("paid_leave_days", on).value,
        earned=earned,
        taken=paid,
        left=earned - paid,
        may_leave_from=add_months(hired, wait),
        unpaid_left=labour.on("unpaid_leave_days", on).value - unpaid,
    )


def leave_days(leave: Period, calendar: WorkCalendar) -> int:
    """The working days that a leave takes from the balance.

    Units: days.
    Source: Labour Code of Georgia: leave is counted in working days.
    """
    return calendar.working_days(leave)


def hours_of(marks: Iterable[DayMark]) -> Mapping[date, Decimal]:
    """The hours of every marked day, for the timesheet in the statutory form. Units: hours."""
    return {one.day: one.hours for one in marks}


def _count_work(one: DayMark, is_working: bool, hours_a_day: Decimal, add: _Add) -> None:
    add("night_hours", one.night_hours)
    if not is_working:
        add("holiday_hours", one.hours)
        return
    within = min(one.hours, hours_a_day)
    add("worked_days", 1 if one.hours else 0)
    add("worked_hours", within)
    add("overtime_hours", one.hours - within)
    if not one.hours:
        add("absent_days", 1)


def _faults(marks: Sequence[DayMark]) -> Iterable[Problem]:
    seen: set[date] = set()
    for one in marks:
        if one.day in seen:
            yield Problem(
                code="payroll.time_twice",
                text=QT_TRANSLATE_NOOP("app", "{day} stands in the timesheet twice."),
                args={"day": one.day},
            )
        seen.add(one.day)
        if not 0 <= one.hours <= _DAY_HOURS_MAX or not 0 <= one.night_hours <= one.hours:
            yield Problem(
                code="payroll.time_hours",
                text=QT_TRANSLATE_NOOP(
                    "app",
                    "{day}: hours {hours}, at night {night}. A day has 24 hours, and those at "
                    "night are among those worked.",
                ),
                args={"day": one.day, "hours": one.hours, "night": one.night_hours},
            )
        if one.hours and one.mark is not Mark.WORK:
            yield Problem(
                code="payroll.time_hours_off",
                text=QT_TRANSLATE_NOOP(
                    "app", "{day}: hours stand on a day that is marked as not worked."
                ),
                args={"day": one.day},
            )
