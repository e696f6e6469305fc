"""A fresh database to measure in, a person with their own login, and verified connections.

The database is a shared server's, so every figure carries the price of the session check.
"""

from __future__ import annotations

import hashlib
import json
import secrets
import uuid
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any

import psycopg
from psycopg import sql

from app.server.initialise import initialise
from app.server.operator import Operator

PASSWORD = "measured-in-tbilisi"
TYPES = ("asset", "liability", "equity", "income", "expense")
STARTS_ON = "2021-01-01"


@dataclass(slots=True)
class Site:
    """A database, the person who works in it, and the connections that were opened."""

    operator: Operator
    database: str
    login: str
    person: uuid.UUID
    _open: list[psycopg.Connection[Any]] = field(default_factory=list)

    def operate(self) -> psycopg.Connection[Any]:
        """The operator's connection."""
        connection = self.operator.connect(self.database, autocommit=True)
        self._open.append(connection)
        return connection

    def key(self) -> dict[str, Any]:
        """What another process needs to connect as the person."""
        given = {**self.operator.parameters, "user": self.login, "password": PASSWORD}
        return {**given, "dbname": self.database}

    def connect(self, tenant: uuid.UUID | None = None) -> psycopg.Connection[Any]:
        """The person's own connection, verified, in a company."""
        connection = psycopg.connect(**self.key(), autocommit=True, prepare_threshold=2)
        self._open.append(connection)
        with self.operator.connect(self.database) as operator:
            verify(operator, connection, self.person)
        if tenant is not None:
            choose(connection, tenant)
        return connection

    def close(self) -> None:
        """Close what was opened."""
        for connection in self._open:
            with suppress(psycopg.Error):
                connection.close()
        self._open.clear()

    def free_of_policies(self, is_free: bool) -> None:
        """Let the person pass the row policies or not; nothing else of them changes."""
        word = sql.SQL("bypassrls" if is_free else "nobypassrls")
        with self.operator.connect(self.database) as connection:
            connection.execute(sql.SQL("alter role {} {}").format(sql.Identifier(self.login), word))


def verify(
    operator: psycopg.Connection[Any], connection: psycopg.Connection[Any], person: uuid.UUID
) -> None:
    """Give a connection a session as the sign-in would: no telephone can sign 32 in at once."""
    token = secrets.token_hex(32)
    operator.execute(
        """insert into auth.sessions (family_id, person_id, token_hash, refresh_hash, pid,
                  backend_start, expires_at, refresh_expires_at)
           select uuidv7(), %s, sha256(convert_to(%s, 'UTF8')), %s, a.pid, a.backend_start,
                  now() + interval '1 day', now() + interval '1 day'
             from pg_stat_activity as a where a.pid = %s""",
        (person, token, hashlib.sha256(token[::-1].encode()).digest(), connection.info.backend_pid),
    )
    operator.commit()
    connection.execute("select set_config('app.session', %s, false)", (token,))


def choose(connection: psycopg.Connection[Any], tenant: uuid.UUID) -> None:
    """Work in a company from now on."""
    connection.execute("select set_config('app.tenant', %s, false)", (str(tenant),))


@contextmanager
def site(operator: Operator, database: str) -> Iterator[Site]:
    """A prepared database with one person, both dropped at the end."""
    made = initialise(operator, "shared", "Office", "Person", database).administrator
    with operator.connect(database) as connection:
        connection.execute(
            sql.SQL("alter role {} password {} connection limit -1").format(
                sql.Identifier(made.login), sql.Literal(PASSWORD)
            )
        )
    opened = Site(operator, database, made.login, uuid.UUID(made.person_id))
    try:
        yield opened
    finally:
        opened.close()
        with operator.connect("postgres", autocommit=True) as connection:
            connection.execute(
                sql.SQL("drop database {} with (force)").format(sql.Identifier(database))
            )
            # The login belongs to the server, and what it was let do here it may nowhere else.
            connection.execute(sql.SQL("drop role {}").format(sql.Identifier(made.login)))


def found_company(person: psycopg.Connection[Any], name: str, accounts: int) -> uuid.UUID:
    """A company with a chart of so many accounts, a VAT code and parties, made as people do it."""
    chart = [
        {
            "code": f"{1000 + number}",
            "name_ka": f"ანგარიში {number}",
            "name_en": f"Account {number}",
            "type": TYPES[number % len(TYPES)],
            "normal_side": "any",
        }
        for number in range(accounts)
    ]
    parties = [{"code": f"P{n}", "name": f"მხარე {n}"} for n in range(min(accounts, 100))]
    codes = [{"code": "S18", "name": "18 %", "direction": "output"}]
    given = {
        "name": name,
        "starts_on": STARTS_ON,
        "chart": chart,
        "registers": {"parties": parties, "vat_codes": codes},
        "approval_rules": [],
    }
    row = person.execute(
        "select api.create_company(%s, %s)", (uuid.uuid4(), json.dumps(given))
    ).fetchone()
    assert row is not None
    return uuid.UUID(str(row[0]))
