"""Tables as the catalogue knows them: walls, policies, keys, rights. A new one is covered."""

from __future__ import annotations

from typing import Any

import psycopg
import pytest

from tests.kit.world import World
from tests.sql.attempts import rows

pytestmark = pytest.mark.guard

OURS = "('auth', 'books', 'audit')"

TENANT_TABLES = """
    select g.table_name, g.table_name::regclass::oid as oid, g.reads, g.wall, g.definer_grants
      from api.guard_rules() as g where g.class = 'tenant'"""

FREE_TEXT = (
    "name",
    "name_ka",
    "name_en",
    "name_ru",
    "text",
    "iban",
    "source_document",
    "file_name",
    "rejected_reason",
    "display_name",
    "address",
    "email",
    "phone",
    "contact_person",
    "note",
    "bank_name",
)
"""Columns of words about people and dealings; of these the planner keeps no statistics.

`id_code` is added where it is a party's or a company's.
"""


def none_of(operator: psycopg.Connection[Any], statement: str) -> None:
    """Fail, naming them, when a statement finds anything."""
    found = rows(operator, statement)
    assert not found, found


def test_every_table_is_guarded_and_has_a_rule(shared: World) -> None:
    operator = shared.operate()
    none_of(
        operator,
        f"""select c.oid::regclass from pg_class as c
             where c.relnamespace::regnamespace::text in {OURS} and c.relkind in ('r', 'p', 'f')
               and (not c.relrowsecurity or not c.relforcerowsecurity
                    or c.relowner <> 'app_owner'::regrole
                    or not exists (select from api.guard_rules() as g
                                    where g.table_name::regclass = c.oid))""",
    )
    none_of(operator, "select table_name from api.guard_rules() group by 1 having count(*) > 1")
    none_of(
        operator,
        f"""select c.oid::regclass from pg_class as c
             where c.relnamespace::regnamespace::text in {OURS} and c.relkind in ('r', 'p', 'f')
               and obj_description(c.oid, 'pg_class') is null
               and c.relname <> 'alembic_version'""",
    )


def test_nothing_of_ours_stands_outside_our_schemas(shared: World) -> None:
    none_of(
        shared.operate(),
        """select c.oid::regclass from pg_class as c
            where c.relnamespace::regnamespace::text not in
                  ('auth', 'books', 'audit', 'pg_catalog', 'information_schema', 'pg_toast')""",
    )
    none_of(
        shared.operate(),
        """select n.nspname from pg_namespace as n
            where n.nspname !~ '^pg_' and n.nspname not in ('auth', 'books', 'audit', 'api',
                   'information_schema')""",
    )


# The roles of the ordinary wall: all but the definer, whose wall is what api.need let in.
EVERYBODY_ELSE = "{app_owner,app_user,provisioner,search_definer,sec_definer}"


def test_a_tenant_table_has_exactly_the_wall_and_the_policies_of_its_rule(shared: World) -> None:
    operator = shared.operate()
    entered = (
        "(tenant_id = ( SELECT (NULLIF(current_setting('app.entered'::text, true), ''::text))::uuid"
        ' AS "nullif"))'
    )
    form = "(tenant_id = ( SELECT api.tenant_for('{}'::text) AS tenant_for))"
    for name, oid, reads, wall, _ in rows(operator, TENANT_TABLES):
        wanted: set[tuple[str | None, ...]] = {
            ("wall", "RESTRICTIVE", "ALL", EVERYBODY_ELSE, form.format(wall), form.format(wall)),
            ("entered", "RESTRICTIVE", "ALL", "{app_definer}", entered, entered),
            ("definer", "PERMISSIVE", "ALL", "{app_definer}", "true", "true"),
        }
        if reads is not None:
            wanted.add(("reading", "PERMISSIVE", "SELECT", "{app_user}", form.format(reads), None))
        found = rows(
            operator,
            """select policyname, permissive, cmd, roles::text, qual, with_check from pg_policies
                where format('%%I.%%I', schemaname, tablename)::regclass::oid = %s""",
            oid,
        )
        assert set(found) == wanted, name


def test_a_table_with_tenants_is_classed_as_one_or_belongs_to_identity(shared: World) -> None:
    none_of(
        shared.operate(),
        """select g.table_name, g.class, a.attname from api.guard_rules() as g
             left join pg_attribute as a on a.attrelid = g.table_name::regclass
              and a.attname = 'tenant_id' and a.attnum > 0
            where (g.class = 'tenant') <> (a.attname is not null)
                   and g.table_name <> 'auth.memberships'""",
    )


def test_an_identity_table_is_open_to_its_owner_alone(shared: World) -> None:
    none_of(
        shared.operate(),
        """select g.table_name, p.policyname, p.roles from api.guard_rules() as g
             left join pg_policies as p on format('%I.%I', p.schemaname,
                    p.tablename) = g.table_name
            where g.class = 'internal'
              and (p.policyname is distinct from 'identity' or p.roles <>
                     array['sec_definer'::name])""",
    )


def test_keys_and_indexes_of_a_tenant_table_begin_with_the_tenant(shared: World) -> None:
    operator = shared.operate()
    none_of(
        operator,
        f"""select i.indexrelid::regclass from ({TENANT_TABLES}) as t
              join pg_index as i on i.indrelid = t.oid
              left join pg_attribute as a on a.attrelid = t.oid and a.attnum = i.indkey[0]
             where a.attname is distinct from 'tenant_id'""",
    )
    none_of(
        operator,
        f"""select t.table_name from ({TENANT_TABLES}) as t
             where not exists (select from pg_constraint as c where c.conrelid = t.oid
                    and c.contype = 'p')
                or exists (select from pg_attribute as a where a.attrelid = t.oid
                            and a.attname = 'tenant_id' and not a.attnotnull)
                or exists (select from pg_constraint as c where c.conrelid = t.oid
                       and c.contype = 'x')""",
    )


def test_foreign_keys_between_tenant_tables_carry_the_tenant(shared: World) -> None:
    operator = shared.operate()
    tenant_of = """(select a.attnum from pg_attribute as a where a.attrelid = {}
                          and a.attname = 'tenant_id')"""
    none_of(
        operator,
        f"""with t as ({TENANT_TABLES})
            select c.conrelid::regclass, c.conname from pg_constraint as c
             where c.contype = 'f' and c.conrelid in (select oid from t)
               and c.confrelid in (select oid from t)
               and (c.conkey[1] <> {tenant_of.format("c.conrelid")}
                    or c.confkey[1] <> {tenant_of.format("c.confrelid")})""",
    )
    # Others lead to the company itself or to what is the same for all; nothing is emptied or moved.
    none_of(
        operator,
        f"""with t as ({TENANT_TABLES})
            select c.conrelid::regclass, c.conname from pg_constraint as c
             where c.contype = 'f' and c.conrelid in (select oid from t)
               and c.confrelid not in (select oid from t)
               and c.confrelid not in ('auth.companies'::regclass,
                      'books.currencies'::regclass)""",
    )
    none_of(
        operator,
        f"""select c.conrelid::regclass, c.conname from pg_constraint as c
             where c.connamespace::regnamespace::text in {OURS}
               and c.contype = 'f' and (c.confdeltype <> 'a' or c.confupdtype <> 'a')""",
    )


def test_nobody_but_the_owners_can_write_a_table(shared: World) -> None:
    operator = shared.operate()
    none_of(
        operator,
        f"""select c.oid::regclass, x.grantee::regrole, x.privilege_type
              from pg_class as c, aclexplode(c.relacl) as x
             where c.relnamespace::regnamespace::text in {OURS}
               and (x.grantee in (0, 'app_user'::regrole)
                    or x.grantee::regrole::text not in ('app_owner', 'app_definer',
                           'sec_definer', 'search_definer'))
               and not (c.relkind = 'r' and x.grantee = 'app_user'::regrole
                        and x.privilege_type = 'SELECT' and not x.is_grantable)""",
    )
    none_of(
        operator,
        f"""select c.oid::regclass, a.attname, a.attacl from pg_class as c
              join pg_attribute as a on a.attrelid = c.oid
             where c.relnamespace::regnamespace::text in {OURS} and a.attacl is not null""",
    )
    none_of(operator, "select * from pg_default_acl")


def test_only_rules_that_name_a_reader_let_people_select(shared: World) -> None:
    none_of(
        shared.operate(),
        """select g.table_name from api.guard_rules() as g
            where has_table_privilege('app_user', g.table_name, 'select')
                  <> (g.class = 'reference' or (g.class = 'tenant' and g.reads is not null))""",
    )


def test_what_definers_may_do_is_what_the_rule_says(shared: World) -> None:
    operator = shared.operate()
    for name, _, _, _, grants in rows(operator, TENANT_TABLES):
        held = rows(
            operator,
            """select array_agg(lower(x.privilege_type)) from pg_class as c, aclexplode(c.relacl)
                      as x
                where c.oid = %s::regclass and x.grantee = 'app_definer'::regrole""",
            name,
        )[0][0]
        assert sorted(held) == sorted(grants.split(", ")), name
        assert "truncate" not in held, name


def test_posted_entries_and_events_can_only_be_added_to(shared: World) -> None:
    operator = shared.operate()
    for name in ("books.entries", "books.lines", "audit.events", "audit.office_events"):
        triggers = rows(
            operator,
            """select pg_get_triggerdef(oid) from pg_trigger
                where tgrelid = %s::regclass and not tgisinternal and tgenabled = 'O'""",
            name,
        )
        text = " ".join(trigger for (trigger,) in triggers)
        assert "BEFORE DELETE OR UPDATE ON" in text, name
        assert "BEFORE TRUNCATE ON" in text, name


def test_no_sequence_belongs_to_a_person_or_tells_one(shared: World) -> None:
    operator = shared.operate()
    none_of(
        operator,
        "select oid::regclass from pg_class where relkind = 'S' "
        "and relowner <> 'sec_definer'::regrole",
    )
    none_of(
        operator,
        """select c.relname, p.id from pg_class as c join auth.people as p
             on c.relname like '%' || replace(p.id::text, '-', '') || '%'
                    or c.relname like '%' || p.login || '%'""",
    )


def test_no_row_secrets_are_kept_for_the_planner(shared: World) -> None:
    none_of(
        shared.operate(),
        f"""select t.table_name, a.attname from ({TENANT_TABLES} union all
                   select 'auth.people', 'auth.people'::regclass, null, null, null) as t
              join pg_attribute as a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
             where (a.attname in {("tenant_id", *FREE_TEXT)}
                    or (a.attname = 'id_code' and t.table_name in ('books.parties',
                           'books.companies')))
               and a.attstattarget is distinct from 0""",
    )
    none_of(shared.operate(), "select stxname from pg_statistic_ext")


def test_nothing_that_stays_leans_on_code_that_is_rebuilt(shared: World) -> None:
    """No default, check or generated column calls `api`: it would fall with it, silently."""
    none_of(
        shared.operate(),
        """select pg_describe_object(d.classid, d.objid, d.objsubid) from pg_depend as d
            where d.refclassid = 'pg_proc'::regclass
              and d.refobjid in (select oid from pg_proc where pronamespace = 'api'::regnamespace)
              and d.classid in ('pg_attrdef'::regclass, 'pg_constraint'::regclass)""",
    )
    none_of(
        shared.operate(),
        f"""select c.oid::regclass, a.attname from pg_attribute as a join pg_class as c
                  on c.oid = a.attrelid
              left join pg_attrdef as d on d.adrelid = c.oid and d.adnum = a.attnum
              left join pg_constraint as k on k.conrelid = c.oid and k.contype = 'c'
             where c.relnamespace::regnamespace::text in {OURS}
               and (pg_get_expr(d.adbin, d.adrelid) like '%api.%'
                      or pg_get_constraintdef(k.oid) like '%api.%')""",
    )


def test_views_show_what_their_reader_may_see_and_none_is_stored(shared: World) -> None:
    none_of(
        shared.operate(),
        """select c.oid::regclass, c.reloptions from pg_class as c
            where c.relnamespace::regnamespace::text in ('api', 'auth', 'books', 'audit')
              and (c.relkind = 'm' or (c.relkind = 'v' and not (
                   coalesce(c.reloptions, '{}') @> array['security_invoker=true',
                          'security_barrier=true'])))""",
    )


def test_tables_are_ready_for_more_than_one_machine(shared: World) -> None:
    """No partitions, no inheritance, no rules, no unlogged rows: what Citus could not carry."""
    none_of(
        shared.operate(),
        f"""select c.oid::regclass from pg_class as c
             where c.relnamespace::regnamespace::text in {OURS}
               and (c.relkind in ('p', 'f', 'm') or c.relispartition or c.relpersistence <> 'p'
                    or (c.relhasrules and c.relkind = 'r')
                    or exists (select from pg_inherits as i where i.inhrelid = c.oid))""",
    )
