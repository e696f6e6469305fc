"""Books on this computer alone.

The private server, prepared, brought up to date, and its owner's way in.
"""

from __future__ import annotations

import getpass
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import filelock
import psycopg
from psycopg import sql

from app.core.errors import QT_TRANSLATE_NOOP, NotFound, Refused
from app.server.cluster import OPERATOR, Cluster
from app.server.operator import DATABASE, Operator
from app.server.places import find_places
from app.server.secrets import Secret, new_secret
from app.server.upgrade import (
    code_fingerprint,
    current_fingerprint,
    current_revision,
    head_revision,
    upgrade,
)

OWNER = "owner"


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """What a person needs to come in here: the login, and its password (never printed)."""

    login: str
    password: Secret


class OwnComputer:
    """The private server of one data folder while this program uses it."""

    def __init__(self, cluster: Cluster) -> None:
        self.cluster = cluster
        given = dict(cluster.dsn(OPERATOR, DATABASE))
        self.operator = Operator(
            parameters={**given, "password": cluster.operator_password().reveal()}
        )

    @property
    def host(self) -> str:
        """The folder of the socket, or the loopback address."""
        return str(self.operator.parameters["host"])

    @property
    def port(self) -> int:
        """The port of the private server."""
        return int(self.operator.parameters["port"])

    def owner(self) -> Key:
        """The owner's way in.

        A lost password is made anew: the owner of the machine owns the books.
        """
        with self.operator.connect() as connection:
            row = connection.execute(
                "select login from auth.people where is_office_administrator order by "
                "created_at limit 1"
            ).fetchone()
        assert row is not None, "a prepared server has its owner"
        return self.key(str(row[0]))

    def person(self, name: str, typed: str | None = None) -> Key:
        """The way in of another person of this computer, meant by login or name.

        The password typed serves where this computer does not keep one.
        Raises: NotFound "person.not_found"; Refused "person.password_unknown" when there is none.
        """
        with self.operator.connect() as connection:
            rows = connection.execute(
                "select login from auth.people where login = %(name)s or display_name = %(name)s",
                {"name": name},
            ).fetchall()
        if len(rows) != 1:
            raise NotFound(
                "person.not_found",
                QT_TRANSLATE_NOOP("app", "There is no single person “{person}” on this computer."),
                person=name,
            )
        password = self.cluster.secrets.read(str(rows[0][0]))
        if password is None and typed:
            password = Secret(typed)
        if password is None:
            raise Refused(
                "person.password_unknown",
                QT_TRANSLATE_NOOP(
                    "app",
                    "This computer does not keep the password of {person}. Give it in "
                    "DAVTARI_PASSWORD, or sign in through the window.",
                ),
                person=name,
            )
        return Key(login=str(rows[0][0]), password=password)

    def keep(self, login: str, password: str) -> None:
        """Keep a person's password on this computer, in the keyring where there is one."""
        self.cluster.secrets.store(login, Secret(password))

    def key(self, login: str) -> Key:
        """The way in of a login; a password that this computer lost is made anew."""
        secrets = self.cluster.secrets
        password = secrets.read(login)
        if password is None:
            password = new_secret()
            with self.operator.connect() as connection:
                connection.execute(
                    sql.SQL("alter role {} password {} valid until 'infinity'").format(
                        sql.Identifier(login), sql.Literal(password.reveal())
                    )
                )
            # Kept only when it holds: cut off between the two, the next start makes another.
            secrets.store(login, password)
        return Key(login=login, password=password)


@contextmanager
def open_own_computer(folder: Path | None = None) -> Iterator[OwnComputer]:
    """Use the books of this computer: start or join the server, prepare it or bring it up to date.

    Before an upgrade of the schema a verified dump is written.
    Raises: the errors of `Cluster.enter`; Refused "server.newer" when a newer program was here.
    """
    with Cluster(find_places(folder)).enter() as cluster:
        yield prepared(cluster)


def prepared(cluster: Cluster) -> OwnComputer:
    """The books of a server that was entered, made or brought up to date where needed.

    Raises: Refused "server.newer" when a newer program was here.
    """
    opened = OwnComputer(cluster)
    with filelock.FileLock(cluster.places.data / "prepare.lock", timeout=300, mode=0o600):
        _prepare(opened)
    return opened


def _prepare(opened: OwnComputer) -> None:
    """Bring the database to the schema of this program, whatever a crash or an older one left."""
    if _is_there(opened):
        with opened.operator.connect() as connection:
            revision = current_revision(connection)
            fingerprint = current_fingerprint(connection)
            # The preparation ends with the first person.
            has_owner = revision is not None and _has_owner(connection)
        if revision == head_revision() and fingerprint == code_fingerprint() and has_owner:
            return
        if revision is not None and revision > head_revision():
            raise Refused(
                "server.newer",
                QT_TRANSLATE_NOOP(
                    "app",
                    "These books were opened by a newer release of the program (schema "
                    "{found}, this "
                    "program knows {ours}). Install the newer release.",
                ),
                found=revision,
                ours=head_revision(),
            )
        if has_owner:
            if revision != head_revision():
                from app.server.dump import dump  # noqa: PLC0415 - rarely needed

                dump(opened.cluster, DATABASE, opened.cluster.places.dumps)
            upgrade(opened.operator, DATABASE)
            return
    from app.server.initialise import initialise  # noqa: PLC0415 - needed once

    initialise(opened.operator, "own_computer", "—", _person_name())


def _is_there(opened: OwnComputer) -> bool:
    with opened.operator.connect("postgres") as connection:
        found = connection.execute(
            "select 1 from pg_catalog.pg_database where datname = %s", (DATABASE,)
        ).fetchone()
    return found is not None


def _has_owner(connection: psycopg.Connection[Any]) -> bool:
    return connection.execute("select 1 from auth.people limit 1").fetchone() is not None


def _person_name() -> str:
    """The name of the account at this computer; the owner may change it."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return OWNER
