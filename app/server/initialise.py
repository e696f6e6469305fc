"""Prepares a PostgreSQL server for Davtari.

Roles, database, schema, and the first office administrator.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, Literal

import psycopg
from psycopg import sql

from app.core.errors import QT_TRANSLATE_NOOP, Refused
from app.server.operator import DATABASE, Operator
from app.server.roles import make_roles
from app.server.upgrade import Upgraded, upgrade

VERSION_MIN = 180000
"""Lowest `server_version_num`: 18 has uuidv7() and triggers that keep their role."""

ServerKind = Literal["own_computer", "shared"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Administrator:
    """The first office administrator.

    `password` is shown once and None when he was there already.
    """

    person_id: str
    login: str
    password: str | None = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Initialised:
    """What preparing a server did."""

    database_made: bool
    upgraded: Upgraded
    administrator: Administrator


def initialise(
    operator: Operator, kind: ServerKind, office: str, administrator: str, database: str = DATABASE
) -> Initialised:
    """Prepare a server, or finish a preparation that was cut off; run again, it changes nothing.

    Raises: Refused "server.too_old", "server.not_superuser", "server.kind_differs"; psycopg.Error
    otherwise.
    """
    with operator.connect("postgres", autocommit=True) as connection:
        _check_server(connection)
        with connection.transaction():
            make_roles(connection)
        made = _make_database(connection, database)
    upgraded = upgrade(operator, database)
    with operator.connect(database) as connection:
        person = _first_person(connection, kind, office, administrator)
    return Initialised(database_made=made, upgraded=upgraded, administrator=person)


def _check_server(connection: psycopg.Connection[Any]) -> None:
    if connection.info.server_version < VERSION_MIN:
        raise Refused(
            "server.too_old",
            QT_TRANSLATE_NOOP(
                "app",
                "The server runs PostgreSQL {version}. Davtari needs version 18 or newer: "
                "upgrade the server first.",
            ),
            version=str(connection.info.server_version // 10000),
        )
    row = connection.execute(
        "select rolsuper from pg_catalog.pg_roles where rolname = current_user"
    ).fetchone()
    if row is None or not row[0]:
        raise Refused(
            "server.not_superuser",
            QT_TRANSLATE_NOOP(
                "app",
                "The login given is not a superuser of the server. Preparing and upgrading "
                "need one, such as postgres.",
            ),
        )


def _make_database(connection: psycopg.Connection[Any], database: str) -> bool:
    """Make the database if it is not there: builtin C.UTF-8, one order on every platform."""
    found = connection.execute(
        "select 1 from pg_catalog.pg_database where datname = %s", (database,)
    ).fetchone()
    if found is not None:
        return False
    connection.execute(
        sql.SQL(
            "create database {} template template0 encoding 'UTF8' locale_provider builtin "
            "builtin_locale 'C.UTF-8' locale 'C.UTF-8'"
        ).format(sql.Identifier(database))
    )
    return True


def begin_approval_from(operator: Operator, database: str, amount: Decimal) -> None:
    """Let new companies of a shared server begin with approval of entries from this amount (GEL).

    Raises: Refused "approval.amount_negative" for an amount below zero.
    """
    if amount < 0:
        raise Refused(
            "approval.amount_negative",
            QT_TRANSLATE_NOOP(
                "app", "{amount} is no amount to approve from: give zero or more, in lari."
            ),
            amount=amount,
        )
    with operator.connect(database) as connection:
        connection.execute("update auth.server set approval_from = %s", (amount,))


def _first_person(
    connection: psycopg.Connection[Any], kind: ServerKind, office: str, administrator: str
) -> Administrator:
    """Enter the server's kind, the first office and its administrator, unless they are there."""
    found = connection.execute("select kind from auth.server").fetchone()
    if found is not None:
        if found[0] != kind:
            raise Refused(
                "server.kind_differs",
                QT_TRANSLATE_NOOP(
                    "app",
                    "This server was prepared as {kind}; it cannot be made into the other "
                    "kind afterwards.",
                ),
                kind=str(found[0]),
            )
        row = connection.execute(
            "select id, login from auth.people where is_office_administrator order by "
            "created_at limit 1"
        ).fetchone()
        assert row is not None, (
            "a prepared server has its first administrator: both were one transaction"
        )
        return Administrator(person_id=str(row[0]), login=str(row[1]), password=None)
    return _make_first_person(connection, kind, office, administrator)


def _make_first_person(
    connection: psycopg.Connection[Any], kind: ServerKind, office: str, administrator: str
) -> Administrator:
    connection.execute(
        "insert into auth.server (kind, second_factor_required) values (%s, %s)",
        (kind, kind == "shared"),
    )
    row = connection.execute(
        "insert into auth.office (name) values (%s) returning id", (office,)
    ).fetchone()
    assert row is not None
    connection.execute(
        "insert into audit.office_heads (office_id, seq, hash) values (%s, 0, "
        "decode(repeat('00', 32), 'hex'))",
        row,
    )
    made = connection.execute(
        """
        with fresh as materialized (
            select 'u_' || api.base32(api.random_bytes(10)) as login,
                   api.fresh_password() as password
        )
        insert into auth.people (office_id, login, login_oid, display_name, is_office_administrator)
        select %s, f.login, api.make_login(f.login, f.password, api.temporary_until()), %s, true
          from fresh as f
        returning id, login, (select password from fresh)
        """,
        (row[0], administrator),
    ).fetchone()
    assert made is not None
    return Administrator(person_id=str(made[0]), login=str(made[1]), password=str(made[2]))
