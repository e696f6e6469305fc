"""Functions, owners and the database itself as the catalogue knows them."""

from __future__ import annotations

import re

import pytest

from app.server.roles import OWNERS
from tests.kit.world import World
from tests.sql.attempts import rows
from tests.sql.test_catalogue import none_of

pytestmark = pytest.mark.guard

FUNCTIONS = """
    select p.oid, p.proname, p.oid::regprocedure::text as signature, p.proowner::regrole::text
           as owner,
           p.prosecdef, p.provolatile, p.proleakproof, p.proconfig, p.proacl, l.lanname,
                  p.prosrc, p.prokind
      from pg_proc as p join pg_language as l on l.oid = p.prolang
     where p.pronamespace = 'api'::regnamespace"""


def test_every_function_of_ours_is_in_api(shared: World) -> None:
    none_of(
        shared.operate(),
        """select oid::regprocedure from pg_proc
            where pronamespace::regnamespace::text not in ('api', 'pg_catalog',
                   'information_schema')""",
    )


def test_a_function_has_one_signature_and_a_comment(shared: World) -> None:
    operator = shared.operate()
    none_of(operator, f"select proname from ({FUNCTIONS}) as f group by 1 having count(*) > 1")
    none_of(
        operator,
        f"""select signature from ({FUNCTIONS}) as f
             where coalesce(length(obj_description(oid, 'pg_proc')), 0) < 20""",
    )


def test_a_function_pins_its_search_path_and_hides_nothing_from_the_planner(shared: World) -> None:
    none_of(
        shared.operate(),
        f"""select signature, proconfig from ({FUNCTIONS}) as f
             where not coalesce(proconfig, '{{}}') @> array['search_path=pg_catalog, pg_temp']
                or proleakproof or lanname not in ('sql', 'plpgsql') or prokind <> 'f'""",
    )


def test_public_can_execute_nothing_of_ours(shared: World) -> None:
    none_of(
        shared.operate(),
        f"""select f.signature, x.grantee::regrole, x.privilege_type
              from ({FUNCTIONS}) as f, aclexplode(coalesce(f.proacl, acldefault('f',
                     'app_owner'::regrole))) as x
             where x.grantee = 0 or x.is_grantable
                or x.grantee::regrole::text not in
                   ('app_user', 'app_owner', 'app_definer', 'sec_definer', 'provisioner',
                          'search_definer')""",
    )


def test_people_own_nothing_and_a_function_belongs_to_an_owner(shared: World) -> None:
    operator = shared.operate()
    none_of(
        operator,
        f"""select signature, owner, prosecdef from ({FUNCTIONS}) as f
             where owner not in ('app_owner', 'sec_definer', 'app_definer', 'provisioner',
                    'search_definer')
                or (prosecdef and owner = 'app_owner')
                or (not prosecdef and owner <> 'app_owner')""",
    )
    none_of(
        operator,
        """select pg_describe_object(d.classid, d.objid, d.objsubid) from pg_shdepend as d
            where d.deptype = 'o' and d.refclassid = 'pg_authid'::regclass
              and d.refobjid in (select oid from pg_authid where rolname like 'u\\_%'
                     or rolname = 'app_user')""",
    )


def test_the_maker_of_logins_is_reached_by_identity_alone(shared: World) -> None:
    none_of(
        shared.operate(),
        f"""select f.signature, x.grantee::regrole from ({FUNCTIONS}) as f, aclexplode(f.proacl)
                  as x
             where f.owner = 'provisioner' and x.grantee::regrole::text not in ('provisioner',
                    'sec_definer')""",
    )


def test_the_definers_functions_ask_at_their_door_before_they_see_a_company(shared: World) -> None:
    # Their wall is the company that api.need let in last: whoever reaches one of them must pass it.
    operator = shared.operate()
    for name, source in rows(
        operator,
        f"""select f.proname, f.prosrc from ({FUNCTIONS}) as f
             where f.owner = 'app_definer'
               and has_function_privilege('app_user', f.oid, 'execute')""",
    ):
        if not re.match(r"\s*declare\s+me uuid := api\.writer\(in_tenant, ", source):
            before, _, after = source.partition("begin\n")
            assert not re.search(r"\b(api|books|audit|auth)\.", before), name
            assert re.match(r"\s*perform api\.need\(in_tenant, '", after), name
    inner = dict(
        rows(
            operator,
            f"""select f.proname, f.prosrc from ({FUNCTIONS}) as f
                 where f.owner = 'app_definer'
                   and has_function_privilege('sec_definer', f.oid, 'execute')""",
        )
    )
    assert set(inner) == {"append_event", "append_events", "found_company"}
    assert "api.append_events(in_tenant, " in inner["append_event"]
    for name in ("append_events", "found_company"):
        assert "perform api.need(in_tenant, " in inner[name].split("select")[0], name


OWN_STATE = {
    "payroll_due": "what waits, counted, without an amount or a person",
    "payroll_runs": "how far each run is, without an amount or a person",
}
"""Reading functions that tell of tables which nobody may read, and what they tell of them."""


def test_whoever_may_call_a_reading_function_may_read_every_table_it_reads(shared: World) -> None:
    # Functions of the definer pass the policies for reading: their one question covers all of them.
    operator = shared.operate()
    sources = dict(rows(operator, f"select proname, prosrc from ({FUNCTIONS}) as f"))
    reads = dict(rows(operator, "select table_name, reads from api.guard_rules()"))
    holders: dict[str, set[str]] = {"member": set()}
    for role, permission in rows(operator, "select role, permission from auth.role_permissions"):
        holders.setdefault(permission, set()).add(role)
        holders["member"].add(role)
    checked = 0
    for (name,) in rows(
        operator,
        f"""select f.proname from ({FUNCTIONS}) as f
             where f.owner = 'app_definer' and f.provolatile = 's'
               and has_function_privilege('app_user', f.oid, 'execute')""",
    ):
        asked = re.search(r"api\.need\(in_tenant, '([a-z:]+)'\)", sources[name])
        assert asked, name
        if name in OWN_STATE:
            continue
        for table in sorted(tables_of(name, sources, set())):
            permission = reads[table]
            assert permission is not None, f"{name} reads {table}, which nobody may read"
            assert holders[asked[1]] <= holders[permission], f"{name} reads {table}"
            checked += 1
    assert checked > 50


def tables_of(name: str, sources: dict[str, str], met: set[str]) -> set[str]:
    """The tables of a function and of all that it calls; a register is read by its own rule."""
    met.add(name)
    source = sources[name]
    found = set(re.findall(r"\b(?:from|join) ((?:books|audit|auth)\.[a-z_]+)", source))
    if "books.%I" in source:
        found.add("books.parties")
    for called in set(re.findall(r"\bapi\.([a-z_0-9]+)\(", source)) & set(sources):
        if called not in met and called not in ("need", "fail", "writer", "me"):
            found |= tables_of(called, sources, met)
    return found


def test_only_search_functions_pass_row_security(shared: World) -> None:
    operator = shared.operate()
    none_of(
        operator,
        "select rolname from pg_authid where rolbypassrls "
        "and rolname <> 'search_definer' and not rolsuper",
    )
    none_of(
        operator,
        f"""select signature from ({FUNCTIONS}) as f
             where owner = 'search_definer'
               and (proname not like 'search\\_%'
                  or prosrc !~ '^\\s*(declare.*?)?begin\\s+(perform api\\.need|.*?tenant_for)')""",
    )
    none_of(
        operator,
        """select c.oid::regclass, x.privilege_type from pg_class as c, aclexplode(c.relacl) as x
            where x.grantee = 'search_definer'::regrole and x.privilege_type <> 'SELECT'""",
    )


def test_owners_have_the_attributes_they_were_given_and_no_more(shared: World) -> None:
    operator = shared.operate()
    for name, attributes in OWNERS.items():
        (found,) = rows(
            operator,
            """select case when rolcanlogin then 'login' else 'nologin' end, case
                      when rolsuper then 'superuser' else 'nosuperuser' end,
                      case when rolcreatedb then 'createdb' else 'nocreatedb' end, case
                             when rolcreaterole then 'createrole' else 'nocreaterole' end,
                      case when rolbypassrls then 'bypassrls' else 'nobypassrls' end, case
                             when rolreplication then 'replication' else 'noreplication' end
                 from pg_authid where rolname = %s""",
            name,
        )
        assert " ".join(found) == attributes, name
        assert "nologin" in attributes, name
        assert ("createrole" in attributes.split()) == (name == "provisioner")


def test_people_are_plain_members_of_one_group(shared: World) -> None:
    operator = shared.operate()
    none_of(
        operator,
        """select r.rolname, m.roleid::regrole from pg_authid as r join pg_auth_members as m
                  on m.member = r.oid
            where r.rolname like 'u\\_%'
              and (m.roleid <> 'app_user'::regrole or m.admin_option or m.set_option
                     or not m.inherit_option)""",
    )
    none_of(
        operator,
        """select rolname from pg_authid where rolname like 'u\\_%'
              and (rolsuper or rolcreatedb or rolcreaterole or rolbypassrls or rolreplication
                     or rolconnlimit <> 10)""",
    )
    none_of(
        operator,
        """select m.roleid::regrole, m.member::regrole from pg_auth_members as m
            where m.member in (select oid from pg_authid where rolname in
                               ('app_owner', 'app_definer', 'sec_definer', 'provisioner',
                                      'search_definer', 'app_user'))
              and (m.set_option or (m.inherit_option
                     and m.roleid::regrole::text not in ('pg_signal_backend',
                            'pg_read_all_stats')))""",
    )


def test_a_login_tells_nothing_of_the_person(shared: World) -> None:
    operator = shared.operate()
    none_of(operator, "select login from auth.people where login !~ '^u_[a-z2-7]{16}$'")
    none_of(
        operator,
        """select r.rolname from pg_authid as r join auth.people as p on p.login = r.rolname
            where shobj_description(r.oid, 'pg_authid') is not null
               or exists (select from pg_db_role_setting as s, unnest(s.setconfig) as x
                           where s.setrole = r.oid and x ilike '%' || p.display_name || '%')""",
    )


def test_a_login_carries_the_limits_that_keep_colleagues_working(shared: World) -> None:
    operator = shared.operate()
    for name in ("lock_timeout", "idle_in_transaction_session_timeout", "transaction_timeout"):
        none_of(
            operator,
            f"""select p.login from auth.people as p
                 where not exists (select from pg_db_role_setting as s, unnest(s.setconfig) as x
                                    where s.setrole = p.login_oid and x like '{name}=%')""",
        )


def test_the_database_is_closed_to_all_but_people(shared: World) -> None:
    operator = shared.operate()
    none_of(
        operator,
        """select x.grantee::regrole, x.privilege_type from pg_database as d,
                  aclexplode(coalesce(d.datacl, acldefault('d', d.datdba))) as x
            where d.datname = current_database() and x.grantee <> d.datdba
              and not (x.grantee = 'app_user'::regrole and x.privilege_type = 'CONNECT'
                     and not x.is_grantable)""",
    )
    none_of(
        operator,
        """select d.datname from pg_database as d, aclexplode(coalesce(d.datacl, acldefault('d',
                  d.datdba))) as x
            where d.datname in ('postgres', 'template1') and x.grantee = 0""",
    )


def test_no_language_can_be_used_by_people(shared: World) -> None:
    none_of(
        shared.operate(),
        """select lanname from pg_language where has_language_privilege('app_user', oid, 'usage')
              and lanname not in ('internal', 'c')""",
    )
    none_of(
        shared.operate(),
        "select lanname from pg_language where lanpltrusted and lanname not in ('sql', 'plpgsql')",
    )


def test_schemas_let_people_look_but_not_build(shared: World) -> None:
    none_of(
        shared.operate(),
        """select n.nspname, x.grantee::regrole, x.privilege_type from pg_namespace as n,
                  aclexplode(n.nspacl) as x
            where n.nspname in ('auth', 'books', 'audit', 'api')
              and ((x.privilege_type = 'CREATE' and x.grantee::regrole::text not in ('app_owner')
                    and not (n.nspname = 'auth' and x.grantee = 'sec_definer'::regrole))
                   or x.grantee = 0 or (n.nspname = 'auth'
                          and x.grantee = 'app_user'::regrole))""",
    )


def test_commands_that_change_the_schema_are_watched(shared: World) -> None:
    found = rows(
        shared.operate(), "select evtname, evtevent, evtenabled, evttags from pg_event_trigger"
    )
    assert found == [("people_change_no_schema", "ddl_command_start", "O", None)]
