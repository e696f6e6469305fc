"""davtari session: the second factor of a shared server, set up and ended."""

from __future__ import annotations

import argparse
import os
import sys
from urllib.parse import quote

from app.cli.arguments import Adder
from app.cli.context import Context
from app.cli.output import Answer
from app.core.errors import QT_TRANSLATE_NOOP
from app.core.texts import Texts
from app.security import service as security
from app.store.books import OpenDesk


def add(commands: Adder) -> None:
    """Add the group."""
    group = commands.group("session", "signing in to a shared server")
    group.command("enrol", _enrol, "set up the telephone that gives the codes")
    group.command("show", _show, "show who you are")
    group.command("end", _end, "sign out, and keep nothing of the session")


def _enrol(context: Context, given: argparse.Namespace) -> Answer:
    """The secret goes to the terminal and into the telephone; its first code comes back."""
    texts = Texts(given.lang)
    desk = OpenDesk(context.door())
    secret = security.begin_enrolment(desk)
    label = quote(f"Davtari:{context.door().login}")
    print(
        texts.say(
            QT_TRANSLATE_NOOP(
                "app", "Put this secret into the authenticator of your telephone: {secret}"
            ),
            secret=secret,
        ),
        f"otpauth://totp/{label}?secret={secret.upper()}&issuer=Davtari",
        texts.say(QT_TRANSLATE_NOOP("app", "Then type the code it shows:")),
        sep="\n",
        file=sys.stderr,
    )
    code = os.environ.get("DAVTARI_CODE") or input()
    done = security.finish_enrolment(desk, code.strip())
    context.keep_session()
    said = texts.say(
        QT_TRANSLATE_NOOP(
            "app", "Done. Keep these recovery codes on paper; each opens the door once:"
        )
    )
    return Answer(
        document={"enrolled": True, "recovery_codes": list(done.recovery_codes)},
        lines=(said, *done.recovery_codes),
    )


def _show(context: Context, _given: argparse.Namespace) -> Answer:
    person = security.who_am_i(context.desk())
    document = {
        "person": person.person_id,
        "name": person.display_name,
        "office": person.office_name,
        "office_administrator": person.is_office_administrator,
        "verified": person.is_verified,
    }
    return Answer(document=document, lines=(f"{person.display_name}  {person.office_name}",))


def _end(context: Context, given: argparse.Namespace) -> Answer:
    ended = security.sign_out(context.desk())
    context.forget_session()
    said = Texts(given.lang).say(QT_TRANSLATE_NOOP("app", "You are signed out."))
    return Answer(document={"ended": ended}, lines=(said,))
