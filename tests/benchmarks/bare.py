"""Tables like the ledger's, with the same keys, indexes and checks, and nothing that guards them.

No policy, no trigger, no totals, no chain: what plain inserts into these cost is what our guarded
posting is compared with.
"""

from __future__ import annotations

from typing import Any

import psycopg

MAKE = """
create schema bare;
grant usage on schema bare to public;
create table bare.entries (like books.entries including all);
create table bare.lines (like books.lines including all);
grant select, insert on bare.entries, bare.lines to public;
do $$
declare key record;
begin
    for key in
        select c.conrelid::regclass::text as name, pg_get_constraintdef(c.oid) as text
          from pg_constraint as c
         where c.contype = 'f'
           and c.conrelid in ('books.entries'::regclass, 'books.lines'::regclass)
    loop
        -- The keys of the copy point at the copy; those to other tables stay where they are.
        execute format('alter table %s add %s', replace(key.name, 'books.', 'bare.'),
                       replace(key.text, 'books.entries', 'bare.entries'));
    end loop;
end $$;
-- Checking a key reads the other table as its owner.
alter table bare.entries owner to app_owner;
alter table bare.lines owner to app_owner;
grant usage on schema bare to app_owner;
"""

ENTRY_COLUMNS = (
    "tenant_id, id, series, year, number, kind, entry_date, period_id, text, created_by, "
    "created_at, touched_by, approved_by, approved_at, is_self_approved, posted_by, posted_at"
)
LINE_COLUMNS = (
    "tenant_id, entry_id, position, entry_date, account_id, debit, credit, party_id, vat_code_id"
)
INSERT_ENTRY = f"""
insert into bare.entries ({ENTRY_COLUMNS})
values (%(tenant)s, %(id)s, 'GL', 2025, %(number)s, 'manual', %(day)s, %(period)s, %(text)s,
        %(person)s, now(), array[%(person)s::uuid], %(person)s, now(), true, %(person)s, now())"""
INSERT_LINES = f"""
insert into bare.lines ({LINE_COLUMNS})
values (%(tenant)s, %(id)s, 1, %(day)s, %(a1)s, %(gross)s, 0, %(party)s, null),
       (%(tenant)s, %(id)s, 2, %(day)s, %(a2)s, 0, %(net)s, null, %(vat)s),
       (%(tenant)s, %(id)s, 3, %(day)s, %(a3)s, 0, %(tax)s, null, %(vat)s)"""


def make_bare(operator: psycopg.Connection[Any]) -> None:
    """Make the unguarded copies, empty; the tables without statistics as the ledger's own."""
    operator.execute(MAKE)
