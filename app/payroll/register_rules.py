"""The register of hired persons: what it asks of an employee, and whether it was told in time.

The law wants a person entered before work begins and before it ends. A day that is told on the
very day is taken as in time; a change of contract without a gap is neither start nor end.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from app.core.errors import QT_TRANSLATE_NOOP
from app.core.texts import Texts
from app.payroll.records import SEX_NAMES, Employee, IncomeKind, Terms


class Told(StrEnum):
    """How it stands with one entry in the register."""

    DONE = "done"
    LATE = "late"
    """Told after the day."""
    DUE = "due"
    """To be told, and there is still time."""
    MISSED = "missed"
    """Not told, though the day has come."""


STATES = {
    Told.DONE: QT_TRANSLATE_NOOP("app", "told in time"),
    Told.LATE: QT_TRANSLATE_NOOP("app", "told late, by {days} {days:day|days}"),
    Told.DUE: QT_TRANSLATE_NOOP("app", "to be told before {day}"),
    Told.MISSED: QT_TRANSLATE_NOOP("app", "not told, though due before {day}"),
}
_START = QT_TRANSLATE_NOOP("app", "Start on {day}: {state}")
_END = QT_TRANSLATE_NOOP("app", "End on {day}: {state}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One thing the register must be told: a start or an end of work."""

    day: date
    is_end: bool
    told_on: date | None
    state: Told

    @property
    def is_wrong(self) -> bool:
        """Whether the law's day has passed unheeded."""
        return self.state in (Told.LATE, Told.MISSED)

    def said(self, texts: Texts) -> str:
        """In the reader's words."""
        late = 0 if self.told_on is None else (self.told_on - self.day).days
        state = texts.say(STATES[self.state], days=late, day=self.day)
        return texts.say(_END if self.is_end else _START, day=self.day, state=state)


def entries(terms: Iterable[Terms], today: date) -> tuple[Entry, ...]:
    """What the register must be told of a person's employment, in order of days.

    Units: days.
    Source: Tax Code of Georgia, article 12, and the register of hired persons since 1 February
    2021: entry before the start, the suspension or the end.
    """
    hired = sorted(
        (one for one in terms if one.kind is IncomeKind.EMPLOYMENT), key=lambda one: one.from_day
    )
    found: list[Entry] = []
    for at, one in enumerate(hired):
        before = hired[at - 1] if at else None
        after = hired[at + 1] if at + 1 < len(hired) else None
        if before is None or not _goes_on(before, one):
            found.append(_entry(one.from_day, one.start_registered_on, today, is_end=False))
        if one.to_day is not None and (after is None or not _goes_on(one, after)):
            found.append(_entry(one.to_day, one.end_registered_on, today, is_end=True))
    return tuple(found)


def register_lines(employee: Employee, today: date, texts: Texts) -> tuple[str, ...]:
    """The fields of the register as lines to be copied into the portal, title and value.

    Units: share of a full position.
    Source: as `entries`: personal number, name, sex, citizenship, day of birth, mobile, working
    rate, status.
    """
    hired = [one for one in employee.terms if one.kind is IncomeKind.EMPLOYMENT]
    now = next((one for one in reversed(hired) if one.from_day <= today), None)
    shown = now or (hired[0] if hired else None)
    is_over = shown is not None and shown.to_day is not None and shown.to_day < today
    status = (
        QT_TRANSLATE_NOOP("app", "terminated") if is_over else QT_TRANSLATE_NOOP("app", "active")
    )
    day = texts.formats.day
    pairs = (
        (QT_TRANSLATE_NOOP("app", "Personal number"), employee.personal_number),
        (QT_TRANSLATE_NOOP("app", "First name"), employee.first_name),
        (QT_TRANSLATE_NOOP("app", "Last name"), employee.last_name),
        (QT_TRANSLATE_NOOP("app", "Sex"), texts.say(SEX_NAMES[employee.sex])),
        (QT_TRANSLATE_NOOP("app", "Citizenship"), employee.citizenship),
        (
            QT_TRANSLATE_NOOP("app", "Day of birth"),
            "" if employee.birth_day is None else day(employee.birth_day),
        ),
        (QT_TRANSLATE_NOOP("app", "Mobile"), employee.mobile),
        (
            QT_TRANSLATE_NOOP("app", "Working rate"),
            "" if shown is None else texts.formats.number(shown.rate_share),
        ),
        (QT_TRANSLATE_NOOP("app", "Status"), texts.say(status) if shown else ""),
        (QT_TRANSLATE_NOOP("app", "Position"), shown.position_title if shown else ""),
        (QT_TRANSLATE_NOOP("app", "Start of work"), day(shown.from_day) if shown else ""),
        (
            QT_TRANSLATE_NOOP("app", "End of work"),
            day(shown.to_day) if shown and shown.to_day else "",
        ),
    )
    return tuple(f"{texts.say(title)}: {value}" for title, value in pairs)


def _goes_on(one: Terms, after: Terms) -> bool:
    return one.to_day is not None and after.from_day <= one.to_day + timedelta(days=1)


def _entry(day: date, told_on: date | None, today: date, *, is_end: bool) -> Entry:
    if told_on is not None:
        state = Told.DONE if told_on <= day else Told.LATE
    else:
        # The day itself is still in time for an end; a start is due before it.
        state = Told.DUE if today < day or (is_end and today == day) else Told.MISSED
    return Entry(day=day, is_end=is_end, told_on=told_on, state=state)
