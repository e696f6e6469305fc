"""Months of the books with their state, and what stands in the way of closing one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from app.core.errors import QT_TRANSLATE_NOOP
from app.core.messages import MESSAGES
from app.core.sheet import Column, Kind, Row, Sheet, Style
from app.core.texts import Texts
from app.ledger.records import (
    Company,
    FiscalYear,
    Obstacle,
    PeriodException,
    PeriodState,
    Reopening,
)

PERIOD_STATES = {
    "open": QT_TRANSLATE_NOOP("app", "open"),
    "soft_closed": QT_TRANSLATE_NOOP("app", "closed"),
    "hard_closed": QT_TRANSLATE_NOOP("app", "finally closed"),
}
STOPS = {
    "closing": QT_TRANSLATE_NOOP("app", "Stops closing"),
    "hard_closed": QT_TRANSLATE_NOOP("app", "Stops the final closing"),
    "nothing": QT_TRANSLATE_NOOP("app", "Worth knowing"),
}
_SIGNS = {"open": "○", "soft_closed": "◐", "hard_closed": "●"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Months:
    """The months of the books with everything that is about them."""

    periods: tuple[PeriodState, ...]
    years: tuple[FiscalYear, ...]
    exceptions: tuple[PeriodException, ...]
    reopenings: tuple[Reopening, ...]
    people: Mapping[UUID, str]


def period_list(company: Company, language: str, months: Months) -> Sheet:
    """Each year with its months: state, who may still post, who asked to open. Key: id or year."""
    texts = Texts(language)
    rows: list[Row] = []
    for year in sorted(months.years, key=lambda one: one.year, reverse=True):
        rows.append(_year_row(year, texts))
        rows.extend(
            _month_row(one, months, texts)
            for one in sorted(months.periods, key=lambda one: one.first_day)
            if one.year == year.year
        )
    return Sheet(
        name="periods",
        title=texts.say(QT_TRANSLATE_NOOP("app", "Periods")),
        columns=(
            Column("period", texts.say(QT_TRANSLATE_NOOP("app", "Period"))),
            Column("state", texts.say(QT_TRANSLATE_NOOP("app", "State")), Kind.CODE),
            Column("result", texts.say(QT_TRANSLATE_NOOP("app", "Result")), Kind.MONEY),
            Column("told", texts.say(QT_TRANSLATE_NOOP("app", "Exceptions and requests"))),
        ),
        rows=tuple(rows),
        company=company.name,
        id_code=company.id_code,
        language=language,
    )


def obstacle_list(
    company: Company, language: str, period: PeriodState, obstacles: Sequence[Obstacle]
) -> Sheet:
    """What stands in the way of closing a month; a row opens where it can be mended."""
    texts = Texts(language)
    return Sheet(
        name="period-obstacles",
        title=texts.say(
            QT_TRANSLATE_NOOP("app", "Closing {month}"), month=texts.formats.month(period.first_day)
        ),
        columns=(
            Column("stops", texts.say(QT_TRANSLATE_NOOP("app", "What it does")), Kind.CODE),
            Column("text", texts.say(QT_TRANSLATE_NOOP("app", "What stands in the way"))),
        ),
        rows=tuple(
            Row(
                key=obstacle.code,
                cells={
                    "stops": texts.say(STOPS[obstacle.stops]),
                    "text": obstacle_text(obstacle, texts),
                },
            )
            for obstacle in obstacles
        ),
        company=company.name,
        id_code=company.id_code,
        language=language,
    )


def obstacle_text(obstacle: Obstacle, texts: Texts) -> str:
    """What stands in the way, in the reader's words."""
    return texts.say(MESSAGES[obstacle.code], **obstacle.args)


def _year_row(year: FiscalYear, texts: Texts) -> Row:
    if year.is_closed:
        state = QT_TRANSLATE_NOOP("app", "closed by entries")
    elif year.closings:
        state = QT_TRANSLATE_NOOP("app", "to be closed again")
    else:
        state = QT_TRANSLATE_NOOP("app", "not closed yet")
    return Row(
        key=f"year:{year.year}",
        style=Style.GROUP,
        cells={
            "period": texts.say(QT_TRANSLATE_NOOP("app", "Year {year}"), year=str(year.year)),
            "state": texts.say(state),
            "result": year.result + year.open_result,
            "told": ", ".join(year.closings),
        },
    )


def _month_row(period: PeriodState, months: Months, texts: Texts) -> Row:
    told = [
        texts.say(
            QT_TRANSLATE_NOOP("app", "{person} may post until {until}: {reason}"),
            person=months.people.get(one.person_id, ""),
            until=one.until,
            reason=one.reason,
        )
        for one in months.exceptions
        if one.is_in_force and one.first_day == period.first_day
    ]
    told += [
        texts.say(
            QT_TRANSLATE_NOOP("app", "{person} asks to open it until {until}: {reason}"),
            person=months.people.get(one.asked_by, ""),
            until=one.expires_at,
            reason=one.reason,
        )
        for one in months.reopenings
        if one.state == "asked" and one.period_id == period.id
    ]
    return Row(
        key=str(period.id),
        level=1,
        cells={
            "period": texts.formats.month(period.first_day),
            "state": f"{_SIGNS[period.state]} {texts.say(PERIOD_STATES[period.state])}",
            "told": " · ".join(told),
        },
    )
