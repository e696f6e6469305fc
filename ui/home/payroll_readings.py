"""What the tiles of payroll read: counts and days, so that looking at them is no reading of pay."""

from __future__ import annotations

from app.core.dates import month_of
from app.core.errors import QT_TRANSLATE_NOOP
from app.payroll import reports
from app.payroll import service as payroll
from ui.home.reading import Asking, Reading, Tone
from ui.home.readings import days_left, tone_of

_PEOPLE = QT_TRANSLATE_NOOP("app", "{count} {count:person|people}")


def withholding_return(asking: Asking) -> Reading | None:
    """The withholding return that is to be filed next; nothing where no wages are kept."""
    texts, found = asking.texts, payroll.due(asking.books, asking.today)
    if found.last_run is None:
        return None
    if found.to_file is None:
        return Reading(
            state=texts.say(QT_TRANSLATE_NOOP("app", "Every month with payments is filed.")),
            hint=texts.say(QT_TRANSLATE_NOOP("app", "What is paid comes into the month's return.")),
        )
    month = month_of(found.to_file)
    until = payroll.file_until(month)
    days = (until - asking.today).days
    state = "prepared" if found.is_prepared else "open"
    said = texts.say(
        QT_TRANSLATE_NOOP("app", "{month}: {state}, file and pay until {day}."),
        month=texts.formats.month(month.first),
        state=texts.say(reports.STATES[state]),
        day=until,
    )
    return Reading(
        figure=days_left(texts, days), state=said, tone=tone_of(days), day=until, month=month
    )


def wages(asking: Asking) -> Reading | None:
    """Whether anybody is owed wages, and since when; nothing where no wages are kept."""
    texts, found = asking.texts, payroll.due(asking.books, asking.today)
    if found.last_run is None:
        return None
    last = texts.say(
        QT_TRANSLATE_NOOP("app", "The last run is of {month}."),
        month=texts.formats.month(found.last_run),
    )
    if not found.owed_people or found.owed_since is None:
        return Reading(
            state=texts.say(QT_TRANSLATE_NOOP("app", "Nobody is owed wages.")), hint=last
        )
    days = (found.owed_since - asking.today).days
    said = texts.say(
        QT_TRANSLATE_NOOP("app", "Owed wages, the oldest to be paid on {day}."),
        day=found.owed_since,
    )
    return Reading(
        figure=texts.say(_PEOPLE, count=found.owed_people),
        state=f"{said} {last}",
        tone=tone_of(days),
        day=found.owed_since,
        month=month_of(found.last_run),
    )


def hired(asking: Asking) -> Reading | None:
    """Starts and ends of work that the register of hired persons is to be told of."""
    texts, found = asking.texts, payroll.due(asking.books, asking.today)
    if found.last_run is None and not (found.not_told or found.told_soon):
        return None
    if not (found.not_told or found.told_soon):
        return Reading(
            state=texts.say(QT_TRANSLATE_NOOP("app", "The register of hired persons knows all.")),
            hint=texts.say(
                QT_TRANSLATE_NOOP("app", "A start or end of work comes here before it.")
            ),
        )
    said = texts.say(
        QT_TRANSLATE_NOOP("app", "Not told in time: {late}; to be told within a week: {soon}."),
        late=found.not_told,
        soon=found.told_soon,
    )
    entries = QT_TRANSLATE_NOOP("app", "{count} {count:entry|entries} of the register")
    return Reading(
        figure=texts.say(entries, count=found.not_told + found.told_soon),
        state=said,
        tone=Tone.LATE if found.not_told else Tone.SOON,
    )
