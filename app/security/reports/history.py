"""What happened in a company, the newest first."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from app.core.errors import QT_TRANSLATE_NOOP
from app.core.sheet import Column, Kind, Row, Sheet
from app.core.texts import Texts
from app.security.records import Happened
from app.security.reports.frame import Whose
from app.security.reports.words import event_word, thing_word

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
# “Entry posted” says already that it is an entry: its number is enough.
_TOLD_BY_THE_EVENT = frozenset(
    {
        "account", "attachment", "batch", "entry", "fiscal_year", "period", "period_exception",
        "person", "reopening", "template",
    }
)  # fmt: skip


def history_sheet(lines: Sequence[Happened], whose: Whose) -> Sheet:
    """One row for each event; its key is the number of the event."""
    texts = whose.texts
    return Sheet(
        name="history",
        title=texts.say(QT_TRANSLATE_NOOP("app", "History")),
        columns=(
            Column("seq", texts.say(QT_TRANSLATE_NOOP("app", "No.")), Kind.CODE),
            Column("at", texts.say(QT_TRANSLATE_NOOP("app", "When")), Kind.DATE),
            Column("person", texts.say(QT_TRANSLATE_NOOP("app", "Who"))),
            Column("what", texts.say(QT_TRANSLATE_NOOP("app", "What happened"))),
            Column("thing", texts.say(QT_TRANSLATE_NOOP("app", "To what"))),
        ),
        rows=tuple(
            Row(
                key=str(one.seq),
                cells={
                    "seq": str(one.seq),
                    "at": one.happened_at,
                    "person": one.person_name,
                    "what": event_word(one.type, texts),
                    "thing": thing_name(one, texts),
                },
            )
            for one in lines
        ),
        company=whose.company,
        id_code=whose.id_code,
        language=whose.language,
    )


def thing_name(one: Happened, texts: Texts) -> str:
    """What an event is about: what people call it, with its kind where the event tells it not."""
    name = one.name
    if _DAY.fullmatch(name):
        day = date.fromisoformat(name)
        name = texts.formats.month(day) if day.day == 1 else texts.formats.day(day)
    if name and one.aggregate_type in _TOLD_BY_THE_EVENT:
        return name
    return f"{thing_word(one.aggregate_type, texts)} {name}".strip()
