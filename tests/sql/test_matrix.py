"""Every table x command x role x (own, another, no company, no second factor); nothing by hand.

What is expected comes from `guard_rules` and `role_permissions` alone, so a new table is covered.
"""

from __future__ import annotations

from dataclasses import dataclass

import psycopg
import pytest

from tests.kit.world import World, one
from tests.sql.attempts import DENIED, Connection, changed, rows, snapshot, tables

pytestmark = pytest.mark.guard

CAST = {
    "accountant": "rival",
    "chief": "rival",
    "tax": "rival",
    "payroll": "rival",
    "auditor": "rival",
    "stranger": "rival",
    "administrator": "rival",
    "rival_administrator": "practice",
    "both": "practice",
}
"""Person of each role -> a company where the person is nobody; the own company is kavkasia."""

SITUATIONS = ("own", "other", "none", "unverified")
LOCKS = (
    "row share",
    "row exclusive",
    "share update exclusive",
    "share",
    "share row exclusive",
    "exclusive",
    "access exclusive",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table as the rules know it."""

    name: str
    kind: str
    reads: str | None
    column: str


def read_tables(operator: Connection) -> tuple[Table, ...]:
    """Every table in the catalogue, with a column of its own to attack."""
    ruled = {name: (kind, reads) for name, kind, reads in tables(operator)}
    found = rows(
        operator,
        """select format('%I.%I', n.nspname, c.relname),
                  (select quote_ident(a.attname) from pg_attribute as a
                    where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                           order by a.attnum limit 1)
             from pg_class as c join pg_namespace as n on n.oid = c.relnamespace
            where n.nspname in ('auth', 'books', 'audit') and c.relkind in ('r', 'p', 'f', 'v',
                   'm')""",
    )
    assert {name for name, _ in found} == set(ruled)
    return tuple(
        Table(name=name, kind=ruled[name][0], reads=ruled[name][1], column=column)
        for name, column in found
    )


def permissions(world: World, operator: Connection, person: str, company: str) -> set[str]:
    """What the person's roles in a company permit, and 'member' for having any."""
    held = rows(
        operator,
        """with held as (select m.role from auth.memberships as m
                          where m.tenant_id = %s and m.person_id = %s and m.state = 'active')
           select 'member' from held
           union select p.permission from held join auth.role_permissions as p
                  on p.role = held.role""",
        world.tenants[company],
        world.people[person],
    )
    return {permission for (permission,) in held}


def stand(world: World, connection: Connection, person: str, situation: str) -> None:
    """Bring a verified connection into a situation; 'unverified' drops the token."""
    if situation == "unverified":
        connection.execute("reset app.session")
    company = {"own": "kavkasia", "unverified": "kavkasia", "other": CAST[person], "none": None}[
        situation
    ]
    if company is None:
        connection.execute("reset app.tenant")
    else:
        world.choose(connection, company)


def expected_rows(world: World, operator: Connection, table: Table, held: set[str]) -> int | None:
    """How many rows a select gives: None when it is refused."""
    if table.kind == "internal" or (table.kind == "tenant" and table.reads is None):
        return None
    if table.kind == "reference":
        return int(one(operator, f"select count(*) from {table.name}"))
    if table.reads not in held:
        return 0
    tenant = world.tenants["kavkasia"]
    return int(one(operator, f"select count(*) from {table.name} where tenant_id = %s", tenant))


def count(connection: Connection, statement: str) -> int | None:
    """How many rows come back; None when PostgreSQL refuses for want of a right."""
    try:
        return len(rows(connection, statement))
    except psycopg.errors.InsufficientPrivilege:
        return None


def copied(connection: Connection, statement: str) -> int | None:
    """How many rows `COPY TO` gives; None when refused."""
    try:
        with connection.cursor().copy(statement) as copy:
            return sum(1 for _ in copy.rows())
    except psycopg.errors.InsufficientPrivilege:
        return None


def writes(table: Table) -> tuple[str, ...]:
    """Every command that changes or locks a table."""
    name, column = table.name, table.column
    return (
        f"insert into {name} default values",
        f"insert into {name} select * from {name}",
        f"update {name} set {column} = {column}",
        f"delete from {name}",
        f"merge into {name} as t using (select 1) as s on true when matched then delete",
        f"truncate {name}",
        f"truncate {name} cascade",
        f"select 1 from {name} for update",
        f"select 1 from {name} for key share",
        f"copy {name} from stdin",
        f"alter table {name} disable row level security",
        f"alter table {name} disable trigger all",
        f"drop table {name}",
        f"create policy mine on {name} using (true)",
        (
            f"create trigger mine before insert "
            f"on {name} for each row execute function api.append_only()"
        ),
        f"grant all on {name} to app_user",
        f"comment on table {name} is 'mine'",
        f"cluster {name}",
        f"reindex table {name}",
        *(f"lock table {name} in {mode} mode" for mode in LOCKS),
    )


@pytest.mark.parametrize("person", CAST)
def test_a_person_reads_what_the_roles_permit_and_writes_nothing(busy: World, person: str) -> None:
    operator = busy.operate()
    every = read_tables(operator)
    connection = busy.connect(person)
    before = snapshot(operator)
    for situation in SITUATIONS:
        stand(busy, connection, person, situation)
        held = permissions(busy, operator, person, "kavkasia") if situation == "own" else set()
        for table in every:
            wanted = expected_rows(busy, operator, table, held)
            where = f"{person}, {situation}, {table.name}"
            assert count(connection, f"select * from {table.name}") == wanted, where
            assert copied(connection, f"copy (select * from {table.name}) to stdout") == wanted, (
                where
            )
            assert copied(connection, f"copy {table.name} to stdout") == wanted, where
            if wanted and table.kind == "tenant":
                tenant = busy.tenants["kavkasia"]
                assert rows(connection, f"select distinct tenant_id from {table.name}") == [
                    (tenant,)
                ], where
    assert changed(before, snapshot(operator)) == []


@pytest.mark.parametrize("person", CAST)
def test_no_command_of_a_person_changes_or_locks_a_table(busy: World, person: str) -> None:
    operator = busy.operate()
    every = read_tables(operator)
    connection = busy.connect(person)
    before = snapshot(operator)
    for situation in ("own", "unverified") if person != "chief" else SITUATIONS:
        stand(busy, connection, person, situation)
        for table in every:
            for statement in writes(table):
                where = f"{person}, {situation}: {statement}"
                _refuse(connection, statement, where)
    assert changed(before, snapshot(operator)) == []


def _refuse(connection: Connection, statement: str, where: str) -> None:
    met: psycopg.Error | None = None
    connection.execute("begin")
    try:
        if statement.endswith("from stdin"):
            with connection.cursor().copy(statement):
                pass
        else:
            connection.execute(statement)
    except psycopg.Error as error:
        met = error
    connection.execute("rollback")
    assert met is not None, f"went through: {where}"
    assert met.sqlstate in DENIED, f"{where}: {met.sqlstate} {met}"


def test_every_table_of_a_company_holds_something_that_could_leak(busy: World) -> None:
    operator = busy.operate()
    for table in read_tables(operator):
        if table.kind == "tenant":
            for company in ("kavkasia", "rival"):
                found = one(
                    operator,
                    f"select count(*) from {table.name} where tenant_id = %s",
                    busy.tenants[company],
                )
                assert found > 0, (
                    f"{table.name}: let tests/sql/filling.py put rows of {company} into it"
                )


def test_every_role_of_the_server_is_in_the_cast(busy: World) -> None:
    operator = busy.operate()
    names = [busy.people[name] for name in CAST]
    met = rows(
        operator, "select distinct role from auth.memberships where person_id = any (%s)", names
    )
    assert set(met) == set(rows(operator, "select role from auth.roles"))


def test_a_role_reads_something_and_a_company_is_whole_for_its_chief(busy: World) -> None:
    operator = busy.operate()
    connection = busy.connect("chief", "kavkasia")
    for table in read_tables(operator):
        if table.kind == "tenant" and table.reads is not None:
            assert count(connection, f"select * from {table.name}"), table.name
