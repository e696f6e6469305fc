"""What the demo's people earn, month by month, by the same rules as the program's own runs."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from decimal import Decimal
from uuid import NAMESPACE_OID, UUID, uuid5

from app.core.dates import Period
from app.core.ids import new_id
from app.core.money import Money
from app.core.names import ACCOUNT_ROLES
from app.core.working_days import work_calendar
from app.ledger.records import AccountId, EntryDraft, EntryId
from app.payroll import service as payroll
from app.payroll.records import (
    Agreed,
    Calculated,
    EmployeeId,
    Expense,
    MonthItem,
    RunLine,
    Sex,
    Status,
    StatusKind,
    Terms,
    Timesheet,
)
from app.payroll.records import Employee as Person
from app.training.firm import credit, debit
from app.training.records import Cast, Employee, Posting

_HIRED = date(2023, 2, 1)
_OPTED_OUT = date(2019, 4, 1)
_OFFICE = "ADM"
_LEAVE = "L"


class Wages:
    """Calculates the months one after another; every later one knows the earlier."""

    def __init__(self, cast: Cast) -> None:
        self._cast = cast
        self._centres = {
            uuid5(NAMESPACE_OID, one.cost_centre): one.cost_centre for one in cast.employees
        }
        ids = {code: key for key, code in self._centres.items()}
        self._people = {
            one.code: person_of(one, ids, EmployeeId(uuid5(NAMESPACE_OID, one.code)))
            for one in cast.employees
        }
        self._posted: list[RunLine] = []

    def month(self, month: Period, day: date) -> Calculated:
        """What a month comes to when it is paid on a day."""
        people = tuple(self._people.values())
        sheets = [
            sheet
            for one in self._cast.employees
            if (sheet := sheet_of(one, self._people[one.code], month)) is not None
        ]
        found = payroll.calculate_for(people, sheets, self._posted, month, day)
        self._posted += [payroll.as_posted(line, day) for line in found.lines]
        return found

    def postings(self, found: Calculated) -> tuple[Posting, ...]:
        """The lines of a run's entry, by roles and cost centres."""
        # The roles stand for themselves where the books would have accounts.
        roles: Mapping[str, AccountId] = {role: role for role in ACCOUNT_ROLES}  # type: ignore[misc]
        entry: EntryDraft = payroll.entry_for(found, EntryId(new_id()), roles, "")
        made = []
        for line in entry.lines:
            assert not line.is_storno, line
            centre = line.dimensions.get("cost_centre")
            codes = {} if centre is None else {"cost_centre": self._centres[centre]}
            side = debit if line.debit else credit
            made.append(side(str(line.account_id), Money(line.debit or line.credit), **codes))
        return tuple(made)


def person_of(one: Employee, centres: Mapping[str, UUID], named: EmployeeId) -> Person:
    """An employee of the cast as payroll keeps him."""

    def terms(first: date, last: date | None, pay: Decimal) -> Terms:
        return Terms(
            id=new_id(),
            from_day=first,
            to_day=last,
            agreed=Agreed(one.agreed),
            amount=pay,
            position_title=one.name,
            department=one.cost_centre,
            cost_centre_id=centres[one.cost_centre],
            expense=Expense.ADMINISTRATION if one.cost_centre == _OFFICE else Expense.SALES,
            end_reason=one.end_reason if last == one.ends else "",
            start_registered_on=first - timedelta(days=1),
            end_registered_on=None if last is None else last,
        )

    held = [terms(_HIRED, one.ends, one.pay_gel)]
    if one.raised_from is not None:
        before = one.raised_from - timedelta(days=1)
        held = [
            terms(_HIRED, before, one.pay_gel),
            terms(one.raised_from, one.ends, one.raised_gel),
        ]
    out = Status(
        kind=StatusKind.PENSION, from_day=_OPTED_OUT, is_on=False, employer_on=False,
        reason="სქემიდან გასვლის განცხადება",
    )  # fmt: skip
    return Person(
        id=named,
        code=one.code,
        first_name=one.first_name,
        last_name=one.last_name,
        personal_number=one.personal_number,
        sex=Sex(one.sex),
        iban=one.iban,
        terms=tuple(held),
        statuses=() if one.is_participant else (out,),
    )


def sheet_of(one: Employee, person: Person, month: Period) -> Timesheet | None:
    """The timesheet of a month in which something was not as agreed; else there is none."""
    leave = Period(one.leave_from, one.leave_to) if one.leave_from and one.leave_to else None
    is_leave = leave is not None and leave.first <= month.last and month.first <= leave.last
    is_end = one.ends is not None and one.ends in month
    if not (is_leave or (is_end and one.leave_left)):
        return None
    working = payroll.norm_of(month, work_calendar()).working
    last = one.ends or month.last
    held = {day for day in working if day <= last}
    marks = list(payroll.usual(month.first, month.last, held, person.terms[-1].day_hours))
    for at, mark in enumerate(marks):
        if mark and leave is not None and month.first + timedelta(days=at) in leave:
            marks[at] = _LEAVE
    items = (MonthItem(item="unused_leave", quantity=Decimal(one.leave_left)),) if is_end else ()
    return Timesheet(employee_id=person.id, month=month.first, marks=tuple(marks), items=items)
