"""Takes a demo or practice company away, to its last row: on this computer, and never real books.

The operator's act: what is posted is unchangeable for everybody else. The office's chain keeps
that it happened.
"""

from __future__ import annotations

from typing import Any
from uuid import UUID

import psycopg
from psycopg import sql

from app.core.errors import QT_TRANSLATE_NOOP, NotFound, Refused
from app.server.operator import DATABASE, Operator

ERASABLE = ("demo", "practice")

_OWNED = """
select format('%I.%I', n.nspname, c.relname)
  from pg_catalog.pg_class as c
  join pg_catalog.pg_namespace as n on n.oid = c.relnamespace
  join pg_catalog.pg_attribute as a on a.attrelid = c.oid and a.attname = 'tenant_id'
 where n.nspname in ('auth', 'books', 'audit') and c.relkind in ('r', 'p') and not c.relispartition
   and not a.attisdropped
 order by 1
"""

# As `api.append_office_event` writes it, but by the operator, who is no person.
_REMEMBER = """
with next as (
    select h.office_id, h.seq + 1 as seq, h.hash as previous, clock_timestamp() as stamp,
           'CompanyErased' as type, 'company' as kind, %(tenant)s::uuid as company,
           jsonb_build_object('kind', %(kind)s::text)::text as data,
           (select 1 + coalesce(max(e.version), 0) from audit.office_events as e
             where e.office_id = h.office_id and e.aggregate_type = 'company'
               and e.aggregate_id = %(tenant)s) as version
      from audit.office_heads as h
     where h.office_id = %(office)s
), written as (
    insert into audit.office_events (office_id, seq, aggregate_type, aggregate_id, version, type,
        data, metadata, happened_at, person_id, login, previous_hash, hash)
    select n.office_id, n.seq, n.kind, n.company, n.version, n.type, n.data, '{}', n.stamp, null,
           session_user, n.previous,
           api.event_hash(n.previous, n.office_id, n.seq, n.stamp,
               array[n.type, n.kind, n.company::text, n.version::text, null, session_user::text,
                     n.data, '{}'])
      from next as n
    returning office_id, seq, hash
)
update audit.office_heads as h set seq = w.seq, hash = w.hash
  from written as w where w.office_id = h.office_id
"""


def erase_company(operator: Operator, tenant: UUID, database: str = DATABASE) -> int:
    """Remove a demo or practice company with all its rows, or nothing; gives how many rows.

    Raises: Refused "company.not_erasable" for real books, "company.erase_own_only" on a shared
    server; NotFound "company.not_found".
    """
    with operator.connect(database) as connection:
        kind, office = _erasable(connection, tenant)
        # Whoever writes in the company just now holds its head: wait for the end of that.
        connection.execute("select from audit.heads where tenant_id = %s for update", (tenant,))
        connection.execute(
            "select from audit.office_heads where office_id = %s for update", (office,)
        )
        # Posted rows refuse to go while their triggers live. Foreign keys sleep with them: every
        # one of a company's tables is emptied of it, so nothing is left that could point nowhere.
        connection.execute("set local session_replication_role = replica")
        rows = sum(
            _delete(connection, str(table), tenant)
            for (table,) in connection.execute(_OWNED).fetchall()
        )
        connection.execute("set local session_replication_role = origin")
        # A repeated request must not be answered with a company that is gone.
        connection.execute(
            "delete from auth.requests where answer ->> 'tenant_id' = %s", (str(tenant),)
        )
        connection.execute("delete from auth.companies where id = %s", (tenant,))
        connection.execute(_REMEMBER, {"tenant": tenant, "kind": kind, "office": office})
    return rows


def _erasable(connection: psycopg.Connection[Any], tenant: UUID) -> tuple[str, UUID]:
    """The kind and the office of a company that may be erased."""
    server = connection.execute("select kind from auth.server").fetchone()
    if server is None or server[0] != "own_computer":
        raise Refused(
            "company.erase_own_only",
            QT_TRANSLATE_NOOP(
                "app", "A company can be taken away on one's own computer only, not on a server."
            ),
        )
    found = connection.execute(
        "select kind, office_id, name from auth.companies where id = %s for update", (tenant,)
    ).fetchone()
    if found is None:
        raise NotFound(
            "company.not_found",
            QT_TRANSLATE_NOOP("app", "There is no company {company} here."),
            company=str(tenant),
        )
    if found[0] not in ERASABLE:
        raise Refused(
            "company.not_erasable",
            QT_TRANSLATE_NOOP(
                "app", "{company} keeps real books. They are never taken away, only reversed."
            ),
            company=str(found[2]),
        )
    return str(found[0]), found[1]


def _delete(connection: psycopg.Connection[Any], table: str, tenant: UUID) -> int:
    statement = sql.SQL("delete from {} where tenant_id = %s").format(
        sql.Identifier(*table.split("."))
    )
    return connection.execute(statement, (tenant,)).rowcount
