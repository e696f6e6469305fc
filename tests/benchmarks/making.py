"""Makes large ledgers by sets, straight into the tables, as no person can.

The first company has 80 % of the lines, about 300 accounts and a hottest one with 14 % of its
lines, the others share the rest; 60 months, 2.8 lines an entry, VAT, parties, 2 % storno.
"""

from __future__ import annotations

import uuid
from typing import Any

import psycopg
from psycopg import sql

from tests.benchmarks.figures import Say, silent
from tests.benchmarks.server import Site, found_company

LINES_AN_ENTRY = 2.8
ACCOUNTS_LARGE = 300
ACCOUNTS_SMALL = 40

SCRATCH = """
create schema scratch;
create table scratch.companies (no bigint primary key, tenant_id uuid, entries bigint);
create function scratch.chance(seed bigint, what integer, below bigint) returns bigint
language sql immutable parallel safe
return (hashint8extended(seed, what) & 9223372036854775807) % below;
"""

ACCOUNTS = """
create table scratch.accounts as
select c.no, row_number() over (partition by c.no order by a.code) as place, a.id,
       count(*) over (partition by c.no) as many
  from scratch.companies as c join books.accounts as a on a.tenant_id = c.tenant_id;
create table scratch.parties as
select c.no, row_number() over (partition by c.no order by p.code) as place, p.id,
       count(*) over (partition by c.no) as many
  from scratch.companies as c join books.parties as p on p.tenant_id = c.tenant_id;
analyze scratch.companies, scratch.accounts, scratch.parties;
insert into books.fiscal_years (tenant_id, label, first_day, last_day)
select c.tenant_id, y, make_date(y, 1, 1), make_date(y, 12, 31)
  from scratch.companies as c, generate_series(2022, 2025) as y;
insert into books.periods (tenant_id, fiscal_year_id, first_day, last_day)
select y.tenant_id, y.id, m::date, (m + interval '1 month - 1 day')::date
  from scratch.companies as c
  join books.fiscal_years as y on y.tenant_id = c.tenant_id and y.label > 2021,
       generate_series(y.first_day::timestamp, y.last_day, interval '1 month') as m;
"""

HEADS = """
create unlogged table scratch.heads as
select f.*, row_number() over (partition by f.no, f.year order by f.j) as number
  from (
    select c.no, c.tenant_id, e.j,
           (lpad(to_hex(1600000000000 + c.no * 100000000 + e.j), 12, '0') || '70008'
            || substr(md5(e.j::text), 1, 15))::uuid as id,
           (lpad(to_hex(1600000000000 + c.no * 100000000 + e.j - 1), 12, '0') || '70008'
            || substr(md5((e.j - 1)::text), 1, 15))::uuid as id_before,
           c.no * 100000000 + e.j - (e.j % 50 = 0)::integer as seed,
           e.j % 50 = 0 as is_storno,
           d.day as entry_date, extract(year from d.day)::integer as year
      from scratch.companies as c
     cross join lateral generate_series(1, c.entries) as e (j)
     cross join lateral (select date '2021-01-01' + ((e.j - 1) * 1826 / c.entries)::integer)
           as d (day)
  ) as f
 order by f.no, f.j;
analyze scratch.heads
"""

ENTRIES = """
insert into books.entries (tenant_id, id, series, year, number, kind, entry_date, period_id, text,
       reverses_id, created_by, created_at, touched_by, approved_by, approved_at, is_self_approved,
       posted_by, posted_at)
select h.tenant_id, h.id, 'GL', h.year, h.number,
       case when h.is_storno then 'reversal' else 'manual' end, h.entry_date, p.id,
       'ოპერაცია ' || h.j, case when h.is_storno then h.id_before end, %(person)s, m.stamp,
       array[%(person)s::uuid], %(person)s, m.stamp, true, %(person)s, m.stamp
  from scratch.heads as h
  join books.periods as p
    on p.tenant_id = h.tenant_id and p.first_day = date_trunc('month', h.entry_date)::date
 cross join (select clock_timestamp() as stamp) as m
"""

LINES = """
insert into books.lines (tenant_id, entry_id, position, entry_date, account_id, debit, credit,
       is_storno, party_id, vat_code_id)
select g.tenant_id, g.id, g.position, g.entry_date, a.id,
       case when g.is_debit then g.cents / 100.0 else 0 end,
       case when g.is_debit then 0 else g.cents / 100.0 end, g.is_storno,
       case when g.position = 1 then p.id end,
       case when g.lines = 3 and g.position > 1 then v.id end
  from (
    select h.no, h.tenant_id, h.id, h.entry_date, h.is_storno, h.seed, k.lines, n.position,
           (h.seed % 2 = 0) = (n.position = 1) as is_debit,
           case n.position when 1 then c.c2 + c.c3 + c.c4 + c.c5 when 2 then c.c2 when 3 then c.c3
                           when 4 then c.c4 else c.c5 end as cents,
           scratch.chance(h.seed, 20 + n.position, 1000) as chance
      from scratch.heads as h
     cross join lateral (
        select case when h.seed % 10 < 5 then 2 when h.seed % 10 < 8 then 3
                    when h.seed % 10 = 8 then 4 else 5 end as lines,
               scratch.chance(h.seed, 2, 900000) + 100 as cents) as k
     cross join lateral (
        select k.cents as c2,
               case when k.lines = 3 then k.cents * 18 / 100
                    when k.lines > 3 then scratch.chance(h.seed, 3, 90000) + 1 else 0 end as c3,
               case when k.lines > 3 then scratch.chance(h.seed, 4, 90000) + 1 else 0 end as c4,
               case when k.lines > 4 then scratch.chance(h.seed, 5, 90000) + 1 else 0 end as c5
     ) as c
     cross join lateral generate_series(1, k.lines) as n (position)
  ) as g
  join (select a.no, count(*) as accounts, max(q.many) as parties
          from scratch.accounts as a left join scratch.parties as q on q.no = a.no and q.place = 1
         group by a.no) as m on m.no = g.no
  join scratch.accounts as a on a.no = g.no and a.place = case
       when g.position = 1 and g.chance < 400 then 1
       when g.lines = 3 and g.position = 3 then 2
       else 3 + floor((m.accounts - 2) * power(scratch.chance(g.seed, 30 + g.position, 1000)
                      / 1000.0::float8, 2))::bigint end
  left join scratch.parties as p
    on p.no = g.no and p.place = 1 + scratch.chance(g.seed, 40, 3 * m.parties)
         and g.position = 1
  left join books.vat_codes as v on v.tenant_id = g.tenant_id and v.code = 'S18'
"""

DAYS = """
create unlogged table scratch.days as
select l.tenant_id, l.account_id, l.vat_code_id, l.entry_date,
       sum(case when l.is_storno then -l.debit else l.debit end) as debit,
       sum(case when l.is_storno then -l.credit else l.credit end) as credit, count(*) as lines
  from books.lines as l
  join scratch.companies as c on c.tenant_id = l.tenant_id
 group by l.tenant_id, l.account_id, l.vat_code_id, l.entry_date
"""

TOTALS = """
insert into books.{table} (tenant_id, {columns}, grain, first_day, debit, credit, lines)
select d.tenant_id, {keys}, g.grain, g.first_day, sum(d.debit), sum(d.credit), sum(d.lines)
  from scratch.days as d
 cross join lateral (values
    ('day', d.entry_date), ('month', date_trunc('month', d.entry_date)::date),
    ('year', date_trunc('year', d.entry_date)::date)) as g (grain, first_day)
 where {condition}
 group by d.tenant_id, {keys}, g.grain, g.first_day
 order by d.tenant_id, {keys}, g.grain, g.first_day
"""

SERIES = """
insert into books.number_series (tenant_id, series, year, last_number)
select h.tenant_id, 'GL', h.year, max(h.number) from scratch.heads as h group by h.tenant_id, h.year
"""

# What api.append_posted and api.append_events do, for one company, with rights they do not ask.
EVENTS = """
do $$
declare
    company record;
    event record;
    stamp timestamptz := clock_timestamp();
    head record;
    place bigint;
    last bytea;
    fresh bytea;
begin
    for company in select tenant_id from scratch.companies loop
        select h.seq, h.hash into head from audit.heads as h
         where h.tenant_id = company.tenant_id for update;
        place := head.seq;
        last := head.hash;
        for event in
            select e.id, e.posted_by,
                   (to_jsonb(e) - 'tenant_id' || jsonb_build_object('lines', (
                      select jsonb_agg(jsonb_strip_nulls(to_jsonb(x)
                                       - array['tenant_id', 'entry_id', 'entry_date'])
                                       order by x.position)
                        from books.lines as x
                       where x.tenant_id = e.tenant_id and x.entry_id = e.id)))::text as data
              from books.entries as e
             where e.tenant_id = company.tenant_id order by e.id
        loop
            place := place + 1;
            fresh := api.event_hash(last, company.tenant_id, place, stamp,
                array['EntryPosted', 'entry', event.id::text, '1', event.posted_by::text,
                      'making', event.data, '{}']);
            insert into audit.events (tenant_id, seq, aggregate_type, aggregate_id, version, type,
                   data, metadata, happened_at, person_id, login, previous_hash, hash)
            values (company.tenant_id, place, 'entry', event.id, 1, 'EntryPosted', event.data,
                    '{}', stamp, event.posted_by, 'making', last, fresh);
            last := fresh;
        end loop;
        update audit.heads as h set seq = place, hash = last
         where h.tenant_id = company.tenant_id;
    end loop;
end $$
"""


def make_office(site: Site, lines: int, small_companies: int, say: Say = silent) -> list[uuid.UUID]:
    """The large company and its small neighbours with so many lines together, without events."""
    shares = [(ACCOUNTS_LARGE, 0.8)]
    shares += [(ACCOUNTS_SMALL, 0.2 / small_companies)] * small_companies
    sizes = [(accounts, int(lines * share / LINES_AN_ENTRY)) for accounts, share in shares]
    return make_ledgers(site, sizes, has_events=False, say=say)


def make_ledgers(
    site: Site, sizes: list[tuple[int, int]], has_events: bool, say: Say = silent
) -> list[uuid.UUID]:
    """A company for each pair of accounts and entries; numbers and totals as posting has them.

    Without events the chains begin at what founding left, and posting goes on from there.
    """
    person = site.connect()
    say(f"{len(sizes)} companies")
    tenants = [
        found_company(person, f"Company {no}", accounts)
        for no, (accounts, _) in enumerate(sizes, 1)
    ]
    with site.operate() as operator:
        operator.execute(SCRATCH)
        with operator.cursor() as cursor:
            cursor.executemany(
                "insert into scratch.companies values (%s, %s, %s)",
                [(no, t, sizes[no - 1][1]) for no, t in enumerate(tenants, 1)],
            )
        operator.execute(ACCOUNTS)
        with operator.transaction():
            _fill(operator, site.person, has_events, say)
        operator.execute("drop schema scratch cascade")
        say("statistics")
        operator.execute("vacuum (analyze)")
    return tenants


def _fill(operator: psycopg.Connection[Any], person: uuid.UUID, has_events: bool, say: Say) -> None:
    """Entries, lines, totals and numbers, all or nothing."""
    # Keys hold by the way the rows are made; the checks of the books are asked in the tests.
    operator.execute("set local session_replication_role = replica")
    operator.execute("set local work_mem = '256MB'")
    operator.execute("set local maintenance_work_mem = '1GB'")
    operator.execute("set local synchronous_commit = off")
    indexes = [
        str(row[0])
        for row in operator.execute(
            """select pg_get_indexdef(i.indexrelid) from pg_index as i
                where i.indrelid = 'books.lines'::regclass and not i.indisprimary"""
        )
    ]
    for row in operator.execute(
        """select i.indexrelid::regclass::text from pg_index as i
            where i.indrelid = 'books.lines'::regclass and not i.indisprimary"""
    ).fetchall():
        operator.execute(sql.SQL("drop index {}").format(sql.SQL(row[0])))
    for step, statement in (("heads", HEADS), ("entries", ENTRIES), ("lines", LINES)):
        say(step)
        operator.execute(sql.SQL(statement), {"person": person} if step == "entries" else None)
    say("indexes")
    for index in indexes:
        operator.execute(sql.SQL(index))
    say("totals")
    operator.execute(DAYS)
    for table, keys, condition in (
        ("account_totals", "d.account_id", "true"),
        ("vat_totals", "d.vat_code_id, d.account_id", "d.vat_code_id is not null"),
    ):
        columns = keys.replace("d.", "")
        text = TOTALS.format(table=table, columns=columns, keys=keys, condition=condition)
        operator.execute(sql.SQL(text))
    operator.execute(SERIES)
    if has_events:
        say("events")
        operator.execute(EVENTS)
