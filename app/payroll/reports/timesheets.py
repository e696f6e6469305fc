"""The timesheet of a month: every day of every employee, and what the days come to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal

from app.core.errors import QT_TRANSLATE_NOOP
from app.core.sheet import Column, Kind, Row, Sheet, Value
from app.core.texts import Texts
from app.payroll.mark_rules import TITLES, days_of
from app.payroll.records import Employee, Timesheet
from app.payroll.reports.frame import DIRECTOR, NAME_WORD, NOTHING, PayFrame, terms_in
from app.payroll.time_rules import DayMark, Mark, MonthNorm, count_time
from app.payroll.timesheet_form import TimesheetForm
from app.payroll.timesheet_rules import work_pieces

TIME_WORDS: Mapping[str, str] = {
    "worked_days": QT_TRANSLATE_NOOP("app", "Days"),
    "worked_hours": QT_TRANSLATE_NOOP("app", "Hours"),
    "overtime_hours": QT_TRANSLATE_NOOP("app", "Over"),
    "night_hours": QT_TRANSLATE_NOOP("app", "Night"),
    "holiday_hours": QT_TRANSLATE_NOOP("app", "Rest"),
    "leave_days": "",
    "unpaid_days": "",
    "sick_days": "",
    "maternity_days": "",
    "trip_days": "",
    "absent_days": "",
}
"""Heads of the sums; those without one are headed by the sign of their days."""
TIME_MARKS = {
    "leave_days": Mark.LEAVE,
    "unpaid_days": Mark.UNPAID,
    "sick_days": Mark.SICK,
    "maternity_days": Mark.MATERNITY,
    "trip_days": Mark.TRIP,
    "absent_days": Mark.ABSENT,
}
_LEGEND = QT_TRANSLATE_NOOP(
    "app",
    "A number: hours worked, after a stroke those of them at night. Empty: a day off. Over: hours "
    "above the day's norm; Rest: hours on days of rest and holidays. {signs}.",
)
_LACKING = QT_TRANSLATE_NOOP(
    "app", "Employed, but without a timesheet of this month and so not on this form: {count}."
)
_UNREAD = QT_TRANSLATE_NOOP(
    "app",
    "Form: {source} (confidence {confidence}). The order was not read in full: compare columns "
    "and signs with it before use.",
)


def timesheet(
    frame: PayFrame,
    sheets: Sequence[Timesheet],
    norm: MonthNorm,
    form: TimesheetForm,
) -> Sheet:
    """The timesheet of a month, of those who are employed and whose days are kept.

    Units: hours, days.
    """
    texts = frame.texts
    month = frame.period
    days = [month.first + timedelta(days=at) for at in range(month.days)]
    given = {one.employee_id: days_of(one.marks, one.month) for one in sheets if one.is_marked}
    rows, lacking = [], 0
    for one in frame.people.values():
        pieces = work_pieces(one, norm)
        if pieces and one.id not in given:
            lacking += 1
        elif pieces:
            counted = [count_time(piece, given[one.id], norm) for piece in pieces]
            sums = {key: sum((getattr(x, key) for x in counted), NOTHING) for key in form.sums}
            rows.append(_row(frame, one, (given[one.id], sums), form))
    used = [key for key in form.sums if any(row.cells.get(key) for row in rows)]
    kept = [key for key in form.sums if TIME_WORDS[key] or key in used]
    return frame.sheet(
        "timesheet",
        QT_TRANSLATE_NOOP("app", "Timesheet"),
        (
            Column("name", texts.say(NAME_WORD)),
            *(Column(f"{day:%d}", str(day.day), Kind.NUMBER) for day in days),
            *(Column(key, _head(key, form, texts), Kind.NUMBER, _band(texts)) for key in kept),
        ),
        [_without(row, set(form.sums) - set(kept)) for row in rows],
        notes=tuple(_notes(form, lacking, texts)),
        signatures=frame.signed(DIRECTOR, QT_TRANSLATE_NOOP("app", "Answers for the timesheet")),
    )


def _row(
    frame: PayFrame,
    one: Employee,
    time: tuple[Iterable[DayMark], Mapping[str, Decimal]],
    form: TimesheetForm,
) -> Row:
    marks, sums = time
    terms = terms_in(one, frame.period)
    position = terms.position_title if terms is not None else ""
    cells: dict[str, Value] = {"name": f"{one.full_name}\n{position}".rstrip("\n")}
    for mark in marks:
        cells[f"{mark.day:%d}"] = _sign(mark, form, frame.texts)
    for key, amount in sums.items():
        cells[key] = amount or None
    return Row(key=str(one.id), cells=cells)


def _sign(mark: DayMark, form: TimesheetForm, texts: Texts) -> Value:
    if mark.mark is not Mark.WORK:
        return form.signs[mark.mark][texts.language]
    if not mark.night_hours:
        return mark.hours
    return f"{texts.formats.number(mark.hours)}/{texts.formats.number(mark.night_hours)}"


def _without(row: Row, keys: set[str]) -> Row:
    cells = {key: value for key, value in row.cells.items() if key not in keys}
    return Row(key=row.key, cells=cells)


def _head(key: str, form: TimesheetForm, texts: Texts) -> str:
    word = TIME_WORDS[key]
    return texts.say(word) if word else form.signs[TIME_MARKS[key]][texts.language]


def _band(texts: Texts) -> str:
    return texts.say(QT_TRANSLATE_NOOP("app", "In the month"))


def _notes(form: TimesheetForm, lacking: int, texts: Texts) -> Iterator[str]:
    if lacking:
        yield texts.say(_LACKING, count=lacking)
    signs = "; ".join(
        f"{sign[texts.language]} – {texts.say(TITLES[mark])}" for mark, sign in form.signs.items()
    )
    yield texts.say(_LEGEND, signs=signs)
    if not form.is_confirmed:
        yield texts.say(
            _UNREAD, source=form.named[texts.language], confidence=form.source.confidence.value
        )


def leave_days_of(sheet: Timesheet, mark: Mark) -> tuple[date, date] | None:
    """The first and last day of a month's leave of a kind; None where there is not just one."""
    marks = days_of(sheet.marks, sheet.month)
    found = [one.day for one in marks if one.mark is mark]
    if not found or any(found[0] < one.day < found[-1] and one.mark is not mark for one in marks):
        return None
    return found[0], found[-1]
