"""A person's own sign-ins, and the companies that invite the person."""

from __future__ import annotations

from app.core.errors import QT_TRANSLATE_NOOP
from app.core.sheet import Column, Kind, Row, Sheet
from app.security.records import Invitation, SignIn
from app.security.reports.frame import Whose
from app.security.reports.words import role_word


def sign_ins_sheet(sign_ins: tuple[SignIn, ...], whose: Whose) -> Sheet:
    """Each sign-in that still holds; the key is its number among them."""
    texts = whose.texts
    here = texts.say(QT_TRANSLATE_NOOP("app", "This window"))
    elsewhere = texts.say(QT_TRANSLATE_NOOP("app", "Another window or computer"))
    return Sheet(
        name="sign-ins",
        title=texts.say(QT_TRANSLATE_NOOP("app", "My sign-ins")),
        columns=(
            Column("place", texts.say(QT_TRANSLATE_NOOP("app", "Where"))),
            Column("began", texts.say(QT_TRANSLATE_NOOP("app", "Signed in")), Kind.DATE),
            Column("ends", texts.say(QT_TRANSLATE_NOOP("app", "Verified until")), Kind.DATE),
            Column("lines", texts.say(QT_TRANSLATE_NOOP("app", "Connections")), Kind.NUMBER),
        ),
        rows=tuple(
            Row(
                key=str(at),
                cells={
                    "place": here if one.is_this else elsewhere,
                    "began": one.began_at,
                    "ends": one.expires_at,
                    "lines": one.connections,
                },
            )
            for at, one in enumerate(sign_ins)
        ),
        language=whose.language,
    )


def invitations_sheet(invitations: tuple[Invitation, ...], whose: Whose) -> Sheet:
    """Each invitation that waits; the key is its number among them."""
    texts = whose.texts
    return Sheet(
        name="invitations",
        title=texts.say(QT_TRANSLATE_NOOP("app", "My invitations")),
        columns=(
            Column("company", texts.say(QT_TRANSLATE_NOOP("app", "Company"))),
            Column("role", texts.say(QT_TRANSLATE_NOOP("app", "Role"))),
            Column("given_at", texts.say(QT_TRANSLATE_NOOP("app", "Given on")), Kind.DATE),
        ),
        rows=tuple(
            Row(
                key=str(at),
                cells={
                    "company": one.company,
                    "role": role_word(one.role, texts),
                    "given_at": one.granted_at,
                },
            )
            for at, one in enumerate(invitations)
        ),
        language=whose.language,
    )
