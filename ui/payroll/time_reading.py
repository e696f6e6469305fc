"""What the screen of timesheets reads, in a job, and what it says of a cell."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from app.core.books import Books
from app.core.dates import Period
from app.core.errors import QT_TRANSLATE_NOOP
from app.ledger import service as ledger
from app.payroll import service as payroll
from app.payroll.records import Employee
from app.payroll.reports import PayFrame

HEADS = {
    "worked_days": QT_TRANSLATE_NOOP("app", "Days"),
    "worked_hours": QT_TRANSLATE_NOOP("app", "Hours"),
    "overtime_hours": QT_TRANSLATE_NOOP("app", "Over"),
    "night_hours": QT_TRANSLATE_NOOP("app", "Night"),
    "holiday_hours": QT_TRANSLATE_NOOP("app", "Rest"),
    "leave_days": QT_TRANSLATE_NOOP("app", "Leave"),
    "sick_days": QT_TRANSLATE_NOOP("app", "Sick"),
    "absent_days": QT_TRANSLATE_NOOP("app", "Absent"),
}
_WEEKDAYS = (
    QT_TRANSLATE_NOOP("app", "Monday"),
    QT_TRANSLATE_NOOP("app", "Tuesday"),
    QT_TRANSLATE_NOOP("app", "Wednesday"),
    QT_TRANSLATE_NOOP("app", "Thursday"),
    QT_TRANSLATE_NOOP("app", "Friday"),
    QT_TRANSLATE_NOOP("app", "Saturday"),
    QT_TRANSLATE_NOOP("app", "Sunday"),
)
_REST = QT_TRANSLATE_NOOP("app", "day of rest")
_WORKED = ("worked_days", "worked_hours", "overtime_hours")
_WORK = QT_TRANSLATE_NOOP(
    "app", "days {worked_days}, hours {worked_hours}, overtime {overtime_hours}"
)
_ABSENT = QT_TRANSLATE_NOOP(
    "app", "{count} {count:working day|working days} without a mark {count:counts|count} as absence"
)
_LEAVE = QT_TRANSLATE_NOOP("app", "paid leave left: {left}")
_TOO_MUCH = QT_TRANSLATE_NOOP("app", "more paid leave taken than earned: {left}")
_LETTERS = QT_TRANSLATE_NOOP("app", "8, or 8/2 with two at night; {signs}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """A month as it was read."""

    frame: PayFrame = field(repr=False)
    sheet: payroll.MonthSheet = field(repr=False)
    form: payroll.TimesheetForm | None = field(repr=False)
    heads: Mapping[str, str]
    """Titles of the sums, by their names."""

    @property
    def people(self) -> tuple[Employee, ...]:
        """Whose rows they are."""
        return self.sheet.people

    def left_of(self, one: Employee, marks: Sequence[str]) -> Decimal | None:
        """The paid leave that is left at the end of the month, with these marks. Units: days."""
        leave = self.sheet.leaves.get(one.id)
        if leave is None:
            return None
        kept, now = (
            payroll.sums_of(one, some, self.sheet.norm).get("leave_days", Decimal(0))
            for some in (self.sheet.marks(one.id), marks)
        )
        return leave.left + kept - now

    def cell_words(self, one: Employee, key: str, marks: Sequence[str]) -> list[str]:
        """What is to be known of a person's day: whose, which, and what is odd in the row."""
        texts = self.frame.texts
        said = [f"{one.code} {one.full_name}"]
        if key.isdecimal():
            day: date = self.sheet.days[int(key) - 1]
            named = f"{texts.say(_WEEKDAYS[day.weekday()])}, {texts.formats.day(day)}"
            rests = day not in self.sheet.norm.working
            said.append(f"{named}: {texts.say(_REST)}" if rests else named)
        sums = payroll.sums_of(one, marks, self.sheet.norm)
        if sums:
            worked = {key: texts.formats.number(sums.get(key, Decimal(0))) for key in _WORKED}
            said.append(texts.say(_WORK, **worked))
        if sums.get("absent_days"):
            said.append(texts.say(_ABSENT, count=int(sums["absent_days"])))
        left = self.left_of(one, marks)
        if left is not None:
            words = _LEAVE if left >= 0 else _TOO_MUCH
            said.append(texts.say(words, left=texts.formats.number(left)))
        if self.form is not None:
            signs = ", ".join(
                f"{sign[texts.language]} {texts.say(payroll.TITLES[mark])}"
                for mark, sign in self.form.signs.items()
            )
            said.append(texts.say(_LETTERS, signs=signs))
        return said


def read_time(books: Books, month: Period, language: str) -> Seen:
    """A month's timesheets; the readings are events."""
    sheet = payroll.month_sheet(books, month)
    frame = PayFrame(
        company=ledger.company(books),
        period=month,
        language=language,
        people={one.id: one for one in sheet.people},
    )
    return Seen(frame=frame, sheet=sheet, form=payroll.timesheet_form(month.last), heads=HEADS)
