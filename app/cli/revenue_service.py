"""davtari rs: questions to the Revenue Service, its codes, its user, and the practice server."""

from __future__ import annotations

import argparse
import contextlib
import os
import sys
import time
from dataclasses import replace
from getpass import getpass

from app.cli import outbox
from app.cli.arguments import Adder
from app.cli.context import Context
from app.cli.output import Answer
from app.core.errors import QT_TRANSLATE_NOOP, Refused
from app.core.formats import parse_date
from app.core.texts import Texts
from app.integrations import service as integrations
from app.integrations.records import RsSettings
from app.server.secrets import Secret


def add(commands: Adder) -> None:
    """Add the group."""
    group = commands.group("rs", "the Revenue Service (RS.ge)")
    check = group.command("check", _check, "name and VAT status of a taxpayer")
    check.add_argument("tin", metavar="TIN", help="9 digits (organisation) or 11 (person)")
    check.add_argument(
        "--on", metavar="DAY", help="VAT status on this day, from eAPI (needs --portal's user)"
    )
    _add_address(check)
    error = group.command("error", _error, "what a code of the Revenue Service means")
    error.add_argument("number", metavar="CODE", help="a code such as -1064, or “all”")
    user = group.command("user", _user, "keep the user of the Revenue Service on this computer")
    user.add_argument("name", metavar="NAME", help="the service user, as user:TIN")
    user.add_argument("--portal", action="store_true", help="the portal's user, for eAPI")
    user.add_argument("--forget", action="store_true", help="forget it instead")
    outbox.add_to(group)
    practice = group.command("practice", _practice, "a local server that behaves like RS.ge")
    practice.add_argument("--port", type=int, default=0, metavar="N", help="(default: a free one)")
    practice.add_argument(
        "--faults", type=int, default=0, metavar="PERCENT", help="how many calls go wrong"
    )
    practice.add_argument("--seed", type=int, default=1, metavar="N", help="of the dice for faults")


def _add_address(command: argparse.ArgumentParser) -> None:
    command.add_argument("--url", metavar="URL", help="another address, as of the practice server")
    command.add_argument("--test", action="store_true", help="the service's test host")


def _settings(given: argparse.Namespace) -> RsSettings:
    if given.url:
        return integrations.settings_at(given.url, given.lang)
    # A person waits in front of this: one try less than in the background, and sooner.
    official = integrations.official(given.lang, test=given.test)
    return replace(official, read_tries=2, answer_s=30)


def _check(context: Context, given: argparse.Namespace) -> Answer:
    tin = integrations.checked_tin(given.tin)
    day = parse_date(given.on) if given.on else None
    secrets = outbox.secrets(context)
    settings = _settings(given)
    if day is None:
        user = integrations.read_user(secrets, outbox.user_key(given, is_portal=False))
        found = integrations.connect(settings, user).look_ups.taxpayer(tin)
        is_payer = found.is_vat_payer
    else:
        portal = integrations.read_user(secrets, outbox.user_key(given, is_portal=True))
        past = integrations.connect(settings, portal, portal_user=portal).past
        found = past.taxpayer(tin)
        is_payer = past.vat_status(tin, day).is_vat_payer
    texts = Texts(given.lang)
    words = {
        True: QT_TRANSLATE_NOOP("app", "{tin} {name}: VAT payer."),
        False: QT_TRANSLATE_NOOP("app", "{tin} {name}: not a VAT payer."),
        None: QT_TRANSLATE_NOOP("app", "{tin} {name}: the VAT status is not known."),
    }
    document = {
        "tin": found.tin,
        "name": found.name,
        "is_vat_payer": is_payer,
        "on": day,
        "address": found.address,
    }
    return Answer(
        document=document, lines=(texts.say(words[is_payer], tin=found.tin, name=found.name),)
    )


def _error(_: Context, given: argparse.Namespace) -> Answer:
    if given.number == "all":
        codes = integrations.explain_all()
    else:
        codes = (integrations.explain(-abs(_number(given.number))),)
    rows = [
        {
            "code": code.number,
            "type": code.type,
            "kind": code.kind,
            "ka": code.texts[0],
            "en": code.texts[1],
            "ru": code.texts[2],
        }
        for code in codes
    ]
    lines = tuple(
        f"{code.number}: {integrations.explain_words(code, given.lang)}" for code in codes
    )
    return Answer(document={"codes": rows}, lines=lines)


def _number(text: str) -> int:
    digits = text.removeprefix("-")
    if not (digits.isascii() and digits.isdigit()):
        raise Refused(
            "rs.code_wrong",
            QT_TRANSLATE_NOOP(
                "app", "“{value}” is no code of the Revenue Service: they are numbers such as 1064."
            ),
            value=text,
        )
    return int(digits)


def _user(context: Context, given: argparse.Namespace) -> Answer:
    secrets = outbox.secrets(context)
    key = outbox.user_key(given, is_portal=given.portal)
    texts = Texts(given.lang)
    document = {"name": given.name, "portal": given.portal, "kept": not given.forget}
    if given.forget:
        integrations.forget_user(secrets, key)
        line = texts.say(QT_TRANSLATE_NOOP("app", "The user of RS.ge is forgotten here."))
        return Answer(document=document, lines=(line,))
    password = os.environ.get("DAVTARI_RS_PASSWORD")
    if password is None and sys.stdin.isatty():
        password = getpass()
    if not password:
        raise Refused(
            "rs.password_missing",
            QT_TRANSLATE_NOOP(
                "app", "Give the password of the RS.ge user in DAVTARI_RS_PASSWORD, or type it."
            ),
        )
    user = integrations.ServiceUser(name=given.name, password=Secret(password))
    integrations.keep_user(secrets, key, user)
    line = texts.say(
        QT_TRANSLATE_NOOP("app", "The user {name} of RS.ge is kept on this computer."),
        name=given.name,
    )
    return Answer(document=document, lines=(line,))


def _practice(_: Context, given: argparse.Namespace) -> Answer:
    try:
        opened = integrations.PracticeServer(given.port)
    except (OSError, OverflowError) as error:
        raise Refused(
            "rs.port",
            QT_TRANSLATE_NOOP(
                "app", "Port {port} cannot be opened on this computer. Choose another, or none."
            ),
            port=str(given.port),
        ) from error
    with opened as server:
        server.mischief.percent = given.faults
        server.mischief.seed_again(given.seed)
        # Whoever started us may end us at any moment from here on.
        with contextlib.suppress(KeyboardInterrupt):
            # At once, and whole: the address is read from this line.
            print(server.address, flush=True)
            if not given.json:
                print("\n".join(server.users()), flush=True)
            while True:
                time.sleep(3600)
        document = {
            "address": server.address,
            "calls": server.calls,
            "waybills": len(server.state.waybills),
            "invoices": len(server.state.invoices),
            "documents": len(server.state.documents),
        }
    return Answer(document=document, lines=())
