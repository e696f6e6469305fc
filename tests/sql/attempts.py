"""Trying what must not succeed, and looking behind the policies whether anything changed."""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Iterable
from typing import Any

import psycopg

from app.server.operator import Operator
from tests.kit.world import World

DENIED = ("42501", "GE004")
"""What a person without right gets: PostgreSQL's own refusal, or Denied."""

Connection = psycopg.Connection[Any]

LOGINS = "select rolname, rolpassword, rolcanlogin from pg_authid where rolname like 'u\\_%'"
"""What `mend_logins` wants to know before a test changes logins."""


def fault(connection: Connection, statement: str, *arguments: object) -> psycopg.Error | None:
    """The error that a statement ends with, or None when it succeeds."""
    try:
        cursor = connection.execute(statement, arguments or None)
        if cursor.description is not None:
            cursor.fetchall()
    except psycopg.Error as error:
        return error
    return None


def refused(
    connection: Connection, codes: str | Iterable[str], statement: str, *arguments: object
) -> psycopg.Error:
    """The error of a statement that must fail with one of these SQLSTATEs, or codes in DETAIL."""
    wanted = (codes,) if isinstance(codes, str) else tuple(codes)
    error = fault(connection, statement, *arguments)
    assert error is not None, f"went through: {statement[:300]}"
    met = (error.sqlstate, error.diag.message_detail)
    assert set(met) & set(wanted), f"{statement[:300]} gave {met}: {error}; expected {wanted}"
    return error


def rows(connection: Connection, statement: str, *arguments: object) -> list[Any]:
    """All rows of a statement."""
    return connection.execute(statement, arguments or None).fetchall()


def tables(operator: Connection) -> tuple[tuple[str, str, str | None], ...]:
    """Every table of ours with its class and the permission that reads it, by `guard_rules`."""
    return tuple(
        rows(operator, "select table_name, class, reads from api.guard_rules() order by table_name")
    )


def snapshot(operator: Connection, tenant: uuid.UUID | None = None) -> dict[str, str]:
    """A digest of each table's rows: of all companies, or of one where there are companies."""
    answer = {}
    for name, kind, _ in tables(operator):
        where = ""
        if tenant is not None:
            if kind != "tenant":
                continue
            where = f"where tenant_id = '{tenant}'"
        found = rows(operator, f"select t::text from {name} as t {where} order by 1")
        answer[name] = hashlib.sha256(repr(found).encode()).hexdigest()
    answer["logins"] = repr(
        rows(
            operator,
            "select rolname, rolcanlogin, rolpassword, rolvaliduntil::text "
            "from pg_authid order by 1",
        )
    )
    return answer


def changed(before: dict[str, str], after: dict[str, str]) -> list[str]:
    """The tables whose rows differ."""
    return [name for name in before if before[name] != after.get(name)]


def marks(operator: Connection, tenant: uuid.UUID) -> set[str]:
    """Every uuid and every name by which a row of this company could be recognised elsewhere."""
    found: set[str] = set()
    for name, kind, _ in tables(operator):
        if kind != "tenant":
            continue
        columns = rows(
            operator,
            """select a.attname from pg_attribute as a
                where a.attrelid = %s::regclass and a.attnum > 0 and not a.attisdropped
                  and (a.atttypid = 'uuid'::regtype or a.attname in ('name', 'file_name', 'hash',
                         'iban'))""",
            name,
        )
        for (column,) in columns:
            values = rows(
                operator, f"select distinct {column}::text from {name} where tenant_id = %s", tenant
            )
            found |= {value for (value,) in values if value is not None and len(value) > 7}
    channel = rows(operator, "select channel from auth.companies where id = %s", tenant)
    return found | {channel[0][0]}


def telling(world: World, operator: Connection, company: str, innocent: Iterable[str]) -> set[str]:
    """Marks of a company that nobody elsewhere can have met: no people, not the tenant itself."""
    people = {str(row[0]) for row in rows(operator, "select id from auth.people")}
    elsewhere: set[str] = set()
    for other, tenant in world.tenants.items():
        if other != company:
            elsewhere |= marks(operator, tenant)
    tenant = world.tenants[company]
    return marks(operator, tenant) - people - elsewhere - {str(tenant)} - set(innocent)


def mend_logins(operator: Operator, before: Iterable[tuple[str, str, bool]]) -> None:
    """Give logins their password and their right to log in back, where a test has taken them."""
    with operator.connect("postgres") as connection:
        now = {
            name: (password, enters, until)
            for name, password, enters, until in rows(
                connection,
                "select rolname, rolpassword, rolcanlogin, rolvaliduntil::text from pg_authid",
            )
        }
        for name, password, enters in before:
            if now.get(name, (password, enters, "infinity")) != (password, enters, "infinity"):
                may = "login" if enters else "nologin"
                connection.execute(
                    f"alter role {name} {may} password '{password}' valid until 'infinity'".encode()
                )
