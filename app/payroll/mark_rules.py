"""The marks of a timesheet, as they are typed, kept and printed, and the days they stand for.

A number is hours worked, after a stroke those of them at night: `8`, `8/2`. A letter is a day of
another kind. Empty is a day off.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from decimal import Decimal

from app.core.errors import QT_TRANSLATE_NOOP, Problem, Refused
from app.core.formats import parse_amount
from app.payroll.time_rules import DayMark, Mark

LETTERS = {
    "L": Mark.LEAVE,
    "U": Mark.UNPAID,
    "S": Mark.SICK,
    "M": Mark.MATERNITY,
    "T": Mark.TRIP,
    "A": Mark.ABSENT,
}
"""Letters as they are kept; `typed` takes Georgian and Russian ones too."""
_TYPED = {
    **dict.fromkeys(("შ", "о", "л"), "L"),
    **dict.fromkeys(("უ", "б"), "U"),
    **dict.fromkeys(("ა", "в"), "S"),
    **dict.fromkeys(("დ", "д", "м"), "M"),
    **dict.fromkeys(("მ", "к"), "T"),
    **dict.fromkeys(("გ", "п", "н"), "A"),
}
TITLES = {
    Mark.WORK: QT_TRANSLATE_NOOP("app", "Hours worked"),
    Mark.LEAVE: QT_TRANSLATE_NOOP("app", "Paid leave"),
    Mark.UNPAID: QT_TRANSLATE_NOOP("app", "Unpaid leave"),
    Mark.SICK: QT_TRANSLATE_NOOP("app", "Sickness"),
    Mark.MATERNITY: QT_TRANSLATE_NOOP("app", "Maternity leave"),
    Mark.TRIP: QT_TRANSLATE_NOOP("app", "Business trip"),
    Mark.ABSENT: QT_TRANSLATE_NOOP("app", "Absence"),
}
_WRONG = QT_TRANSLATE_NOOP(
    "app",
    "Day {day}: “{value}” is no mark of a timesheet. Give hours (8, or 8/2 with two at night), "
    "a letter ({letters}), or nothing for a day off.",
)
_HOURS_MAX = 24


def typed(text: str) -> str:
    """A mark as it is kept: letters in their one form, hours without blanks.

    What is no mark stays as it was typed, for `days_of` to name.
    """
    plain = text.strip()
    folded = plain.casefold()
    if folded in _TYPED:
        return _TYPED[folded]
    return plain.upper() if plain.upper() in LETTERS else plain.replace(" ", "").replace(",", ".")


def days_of(marks: Sequence[str], month: date) -> tuple[DayMark, ...]:
    """The days of a month that its marks stand for; days off are left out.

    Raises: Refused "payroll.marks" with every wrong mark, its day as the column.
    """
    found: list[DayMark] = []
    wrong: list[Problem] = []
    for at, text in enumerate(marks):
        day = month + timedelta(days=at)
        if not text:
            continue
        one = _read(text, day)
        if one is None:
            letters = ", ".join(LETTERS)
            wrong.append(
                Problem(
                    code="payroll.mark_wrong", text=_WRONG, column=str(day.day), value=text,
                    args={"day": day.day, "value": text, "letters": letters},
                )
            )  # fmt: skip
        else:
            found.append(one)
    if wrong:
        text = QT_TRANSLATE_NOOP("app", "The timesheet has marks that cannot be read.")
        raise Refused("payroll.marks", text, problems=tuple(wrong))
    return tuple(found)


def usual(month: date, last: date, working: Iterable[date], hours: Decimal) -> tuple[str, ...]:
    """The marks of a month in which every working day was worked. Units: hours."""
    days, mark = frozenset(working), f"{hours.normalize():f}"
    count = (last - month).days + 1
    every = (month + timedelta(days=at) for at in range(count))
    return tuple(mark if day in days else "" for day in every)


def _read(text: str, day: date) -> DayMark | None:
    if text in LETTERS:
        return DayMark(day=day, mark=LETTERS[text])
    worked, _, night = text.partition("/")
    try:
        hours, at_night = parse_amount(worked), parse_amount(night) if night else Decimal(0)
    except Refused:
        return None
    if not 0 < hours <= _HOURS_MAX or not 0 <= at_night <= hours:
        return None
    return DayMark(day=day, mark=Mark.WORK, hours=hours, night_hours=at_night)
