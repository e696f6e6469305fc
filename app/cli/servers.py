"""davtari server: prepare, upgrade and check a server; look at the one of this computer."""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

from app.cli.arguments import Adder
from app.cli.context import Context
from app.cli.invitations import invite
from app.cli.output import DONE, FAULT, Answer
from app.core.errors import QT_TRANSLATE_NOOP, Refused
from app.core.formats import parse_amount
from app.core.texts import Texts
from app.server.check import check
from app.server.cluster import Cluster
from app.server.initialise import begin_approval_from, initialise
from app.server.operator import DATABASE, Operator
from app.server.places import find_places
from app.server.upgrade import (
    code_fingerprint,
    current_fingerprint,
    current_revision,
    head_revision,
    upgrade,
)
from app.store.refusals import translated


def add(commands: Adder) -> None:
    """Add the group."""
    group = commands.group("server", "prepare and look after a server")
    init = group.command("init", _init, "prepare a PostgreSQL server for Davtari")
    init.add_argument("--office", default="Office", metavar="NAME", help="name of the office")
    init.add_argument("--administrator", default="Administrator", metavar="NAME")
    init.add_argument(
        "--approval-from", metavar="AMOUNT",
        help="entries of a new company from this amount (GEL) need a second person",
    )  # fmt: skip
    init.add_argument(
        "--invitation", type=Path, metavar="FILE", help="write what the administrator opens first"
    )
    group.command("upgrade", _upgrade, "bring a server to the schema of this program")
    group.command("check", _check, "check that every protection of a server stands")
    group.command("status", _status, "show how the server stands")
    stop = group.command("stop", _stop, "stop the server of this computer")
    stop.add_argument("--force", action="store_true", help="even while other programs use it")


def _init(context: Context, given: argparse.Namespace) -> Answer:
    texts = Texts(given.lang)
    if given.server is None:
        own = context.own_computer()
        said = texts.say(
            QT_TRANSLATE_NOOP("app", "The books of this computer are ready in {folder}."),
            folder=str(own.cluster.places.data),
        )
        return Answer(document={"kind": "own_computer", "revision": head_revision()}, lines=(said,))
    operator, database = operator_of(given.server)
    with translated():
        done = initialise(operator, "shared", given.office, given.administrator, database)
        if given.approval_from is not None:
            begin_approval_from(operator, database, parse_amount(given.approval_from))
    person = done.administrator
    document = {
        "kind": "shared",
        "database_made": done.database_made,
        "revision": done.upgraded.revision,
        "tables_guarded": done.upgraded.tables_guarded,
        "administrator": {"login": person.login, "password": person.password},
    }
    if given.invitation is not None:
        who = (person.login, given.administrator)
        document["invitation"] = invite(given.invitation, given.server, who, given.office)
    if person.password is None:
        said = QT_TRANSLATE_NOOP(
            "app", "The server was prepared before; its administrator is {login}."
        )
    else:
        said = QT_TRANSLATE_NOOP(
            "app",
            "The server is ready. Office administrator: login {login}, temporary password "
            "{password}; it is shown this once and holds for 24 hours.",
        )
    line = texts.say(said, login=person.login, password=person.password)
    return Answer(document=document, lines=(line,))


def _upgrade(context: Context, given: argparse.Namespace) -> Answer:
    if given.server is None:
        operator, database = context.own_computer().operator, DATABASE
    else:
        operator, database = operator_of(given.server)
    with translated():
        done = upgrade(operator, database)
    line = Texts(given.lang).say(
        QT_TRANSLATE_NOOP("app", "The server has schema {revision}; {tables} tables are guarded."),
        revision=done.revision,
        tables=done.tables_guarded,
    )
    document = {
        "revision_before": done.revision_before,
        "revision": done.revision,
        "tables_guarded": done.tables_guarded,
    }
    return Answer(document=document, lines=(line,))


def _check(context: Context, given: argparse.Namespace) -> Answer:
    if given.server is None:
        operator, database = context.own_computer().operator, DATABASE
    else:
        operator, database = operator_of(given.server)
    with translated():
        findings = check(operator, database)
    texts = Texts(given.lang)
    lines = [f"{item.check}: {item.detail}" for item in findings]
    if not findings:
        lines = [texts.say(QT_TRANSLATE_NOOP("app", "Every protection of the server stands."))]
    document = {
        "ok": not findings,
        "findings": [{"check": item.check, "detail": item.detail} for item in findings],
    }
    return Answer(document=document, lines=tuple(lines), code=FAULT if findings else DONE)


def _status(context: Context, given: argparse.Namespace) -> Answer:
    if given.server is not None:
        return _shared_status(given)
    status = Cluster(find_places(context.folder)).status()
    document = {
        "kind": "own_computer",
        "data": str(status.data),
        "exists": status.exists,
        "running": status.running,
        "pid": status.pid,
        "version": status.version,
        "host": status.host,
        "port": status.port,
        "programs": list(status.programs),
    }
    said = (
        QT_TRANSLATE_NOOP(
            "app", "The server of {folder} runs (PostgreSQL {version}, process {pid})."
        )
        if status.running
        else QT_TRANSLATE_NOOP("app", "The server of {folder} does not run.")
    )
    line = Texts(given.lang).say(
        said, folder=str(status.data), version=status.version, pid=status.pid
    )
    return Answer(document=document, lines=(line,))


def _shared_status(given: argparse.Namespace) -> Answer:
    """What stands on a shared server, asked as its operator."""
    operator, database = operator_of(given.server)
    with translated(), operator.connect(database) as connection:
        version = connection.info.server_version
        revision = current_revision(connection)
        is_current = revision == head_revision() and (
            current_fingerprint(connection) == code_fingerprint()
        )
    document = {
        "kind": "shared",
        "version": version,
        "revision": revision,
        "is_current": is_current,
    }
    said = (
        QT_TRANSLATE_NOOP("app", "The server has schema {revision}, the one of this program.")
        if is_current
        else QT_TRANSLATE_NOOP(
            "app", "The server has schema {revision} and needs “server upgrade”."
        )
    )
    return Answer(document=document, lines=(Texts(given.lang).say(said, revision=revision or "—"),))


def _stop(context: Context, given: argparse.Namespace) -> Answer:
    stopped = Cluster(find_places(context.folder)).stop(force=given.force)
    said = (
        QT_TRANSLATE_NOOP("app", "The server is stopped.")
        if stopped
        else QT_TRANSLATE_NOOP("app", "The server did not run.")
    )
    return Answer(document={"stopped": stopped}, lines=(Texts(given.lang).say(said),))


def operator_of(url: str) -> tuple[Operator, str]:
    """The operator's way to a shared server, and the name of the database.

    The password is never in the address: it comes from DAVTARI_OPERATOR_PASSWORD.
    Raises: Refused "server.url_password", "server.operator_url".
    """
    parts = urlsplit(url)
    if parts.password:
        raise Refused(
            "server.url_password",
            QT_TRANSLATE_NOOP(
                "app",
                "A password does not belong in the address, where others can read it. Give it in "
                "DAVTARI_OPERATOR_PASSWORD.",
            ),
        )
    if parts.scheme not in ("postgresql", "postgres") or not parts.hostname:
        raise Refused(
            "server.operator_url",
            QT_TRANSLATE_NOOP(
                "app",
                "“{value}” is not the address of a server. Write it as "
                "postgresql://postgres@HOST/davtari?sslrootcert=CA.pem.",
            ),
            value=parts.hostname or "",
        )
    authority = parse_qs(parts.query).get("sslrootcert", [""])[0]
    parameters: dict[str, Any] = {
        "host": parts.hostname,
        "port": parts.port or 5432,
        "user": unquote(parts.username or "postgres"),
        "connect_timeout": 10,
        "sslmode": "verify-full",
        "channel_binding": "require",
        "require_auth": "scram-sha-256",
        "sslrootcert": authority or "system",
    }
    password = os.environ.get("DAVTARI_OPERATOR_PASSWORD")
    if password:
        parameters["password"] = password
    return Operator(parameters=parameters), parts.path.strip("/") or DATABASE
