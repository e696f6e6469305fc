"""The recovery codes of a telephone, as they are printed and locked away."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from app.core.errors import QT_TRANSLATE_NOOP
from app.core.sheet import Column, Kind, Row, Sheet
from app.core.texts import Texts


def codes_sheet(codes: Sequence[str], where: str, language: str, moment: datetime) -> Sheet:
    """Each code with room for the day of its use; `where` tells whose they are, on which server."""
    texts = Texts(language)
    title = QT_TRANSLATE_NOOP("app", "Recovery codes")
    note = QT_TRANSLATE_NOOP("app", "Each code opens the door once. Keep them away from others.")
    return Sheet(
        name="recovery-codes",
        title=texts.say(title),
        columns=(
            Column("place", texts.say(QT_TRANSLATE_NOOP("app", "No.")), Kind.NUMBER),
            Column("code", texts.say(QT_TRANSLATE_NOOP("app", "Code")), Kind.CODE),
            Column("used", texts.say(QT_TRANSLATE_NOOP("app", "Used on"))),
        ),
        rows=tuple(
            Row(cells={"place": place, "code": code, "used": ""})
            for place, code in enumerate(codes, 1)
        ),
        company=where,
        as_of=moment.date(),
        notes=(texts.say(note),),
        language=language,
        unit="",
    )
