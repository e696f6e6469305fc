"""Every known way by which one company could look at another, tried with psql's means."""

from __future__ import annotations

import json
import re
import uuid
from typing import Any

import psycopg
import pytest

from tests.kit.chart import SMALL_CHART_ACCOUNTS
from tests.kit.world import PASSWORD, World, one
from tests.sql.attacks import ATTACKS
from tests.sql.attempts import DENIED, fault, refused, rows, telling
from tests.sql.filling import things

pytestmark = pytest.mark.guard

COMPARED = (
    ("books.accounts", "id"),
    ("books.accounts", "code"),
    ("books.parties", "name"),
    ("books.parties", "id"),
    ("books.entries", "id"),
    ("books.entries", "text"),
    ("books.lines", "account_id"),
    ("books.lines", "debit"),
    ("books.batches", "file_name"),
    ("books.bank_accounts", "iban"),
    ("books.exchange_rates", "rate"),
    ("audit.events", "aggregate_id"),
    ("books.employees", "name"),
    ("books.account_totals", "account_id"),
)


def plan(connection: psycopg.Connection[Any], statement: str, value: object) -> str:
    """The analysed plan without times, memory and the value asked for."""
    lines = rows(
        connection, f"explain (analyze, buffers off, summary off, timing off) {statement}", value
    )
    text = "\n".join(line for (line,) in lines)
    return re.sub(r"'[^']*'|Memory: \S+|Buckets: .*", "", text).replace(str(value), "")


@pytest.fixture
def estimated(busy: World) -> World:
    """Many alike rows of the rival: a planner that kept their values would estimate them."""
    operator = busy.operate()
    operator.execute(
        """insert into books.employees (tenant_id, id, code, name)
           select %s, uuidv7(), 'E' || g, 'Tamar of the rival' from generate_series(1, 3000)
                  as g""",
        (busy.tenants["rival"],),
    )
    operator.execute("analyze")
    return busy


def pair(
    operator: psycopg.Connection[Any], tenant: uuid.UUID, table: str, column: str
) -> tuple[object, object]:
    """A value that the company has, and one like it that nobody has."""
    value = one(
        operator,
        f"select {column} from {table} where tenant_id = %s order by {column} desc limit 1",
        tenant,
    )
    if isinstance(value, uuid.UUID):
        return value, uuid.UUID("01a20443-0000-7000-8000-000000000000")
    return value, ("no such value anywhere" if isinstance(value, str) else value + 77777)


def test_an_analysed_plan_tells_nothing_of_a_foreign_value(estimated: World) -> None:
    operator, tenant = estimated.operate(), estimated.tenants["rival"]
    connection = estimated.connect("chief")
    for table, column in COMPARED:
        value, missing = pair(operator, tenant, table, column)
        foreign = f"from {table} where tenant_id = '{tenant}' and {column}"
        for chosen, statement in (
            ("rival", f"select * from {table} where {column} = %s"),
            ("rival", f"select count(*) from {table} where {column} >= %s"),
            ("rival", f"select * {foreign} = %s"),
            ("kavkasia", f"select * {foreign} = %s"),
            ("kavkasia", f"select count(*) {foreign} >= %s"),
            ("kavkasia", f"select exists (select {foreign} = %s)"),
        ):
            estimated.choose(connection, chosen)
            assert plan(connection, statement, value) == plan(connection, statement, missing), (
                statement
            )


def test_an_estimate_tells_nothing_of_foreign_words(estimated: World) -> None:
    operator, tenant = estimated.operate(), estimated.tenants["rival"]
    connection = estimated.connect("chief", "kavkasia")
    for table, column in (
        ("books.employees", "name"),
        ("books.parties", "name"),
        ("books.entries", "text"),
        ("books.batches", "file_name"),
        ("books.bank_accounts", "iban"),
        ("books.drafts", "text"),
    ):
        value = one(
            operator,
            f"select mode() within group (order by {column}) from {table} where tenant_id = %s",
            tenant,
        )
        statement = f"explain select * from {table} where {column} = %s"
        known, unknown = (
            re.findall(r"cost=\S+ rows=\d+", repr(rows(connection, statement, word)))
            for word in (value, "no such words anywhere")
        )
        assert known, statement
        assert known == unknown, statement


def test_a_foreign_range_is_never_scanned(busy: World) -> None:
    connection = busy.connect("chief", "kavkasia")
    text = plan(
        connection,
        f"select * from books.lines where tenant_id = '{busy.tenants['rival']}' and debit > %s",
        0,
    )
    assert "never executed" in text
    assert "Rows Removed by Filter" not in text


def test_a_condition_of_ones_own_does_not_meet_foreign_rows(busy: World) -> None:
    connection = busy.connect("accountant", "kavkasia")
    own = one(connection, "select count(*) from books.lines")
    # An error on a foreign row would tell of it; there is none.
    assert (
        one(
            connection,
            "select count(*) from books.lines where 1 / (case "
            "when tenant_id::text = %s then 0 else 1 end) = 1",
            str(busy.tenants["rival"]),
        )
        == own
    )
    assert one(connection, "select count(*) from books.entries where text like '%%of rival%%'") == 0
    assert one(connection, "select count(*) from books.parties where name ~ 'rival'") == 0


@pytest.mark.parametrize("subject", ATTACKS)
def test_a_person_is_refused(shared: World, subject: str) -> None:
    connection = shared.connect("chief", "kavkasia")
    for statement in ATTACKS[subject]:
        error = fault(connection, statement)
        assert error is not None, f"went through: {statement}"
        # The others than refusals: what is attacked is not even there, or is switched off.
        assert error.sqlstate in (*DENIED, "0A000", "55000", "58P01", "42P01", "42704", "22023"), (
            f"{statement}: {error}"
        )
    other = shared.connect("auditor", "kavkasia")
    assert one(other, "select count(*) from books.accounts") == SMALL_CHART_ACCOUNTS


def test_statistics_of_others_are_closed_one_by_one(shared: World) -> None:
    operator = shared.operate()
    connection = shared.connect("accountant", "kavkasia")
    views = rows(
        operator,
        """select c.oid::regclass::text from pg_class as c
                  where c.relnamespace = 'pg_catalog'::regnamespace
              and c.relkind = 'v' and (c.relname like 'pg\\_stat%' or c.relname in
                  ('pg_locks', 'pg_roles', 'pg_user', 'pg_group', 'pg_prepared_xacts',
                         'pg_replication_slots', 'pg_aios'))""",
    )
    assert len(views) > 40
    for (view,) in views:
        refused(connection, "42501", f"select * from {view}")
        assert not one(operator, "select has_table_privilege('app_user', %s, 'select')", view), view
    functions = rows(
        operator,
        """select p.proname, array(select format_type(t, null)
                  from unnest(p.proargtypes) with ordinality as a (t, o) order by o)
             from pg_proc as p where p.pronamespace = 'pg_catalog'::regnamespace
                    and p.prokind = 'f'
              and (p.proname like 'pg\\_stat\\_get%' or p.proname like 'pg\\_%advisory%'
                     or p.proname like 'lo\\_%'
                   or p.proname ~ '^(query|table|schema|database|cursor)_to_xml'
                          or p.proname like '%\\_size')
              and has_function_privilege('app_user', p.oid, 'execute')""",
    )
    assert {name for name, _ in functions} <= {"pg_column_size", "pg_size_bytes", "bit_count"}, (
        functions
    )


def test_no_other_database_of_the_server_lets_a_person_in(shared: World) -> None:
    for database in ("postgres", "template1"):
        given = {
            **shared.operator.parameters,
            "user": shared.logins["accountant"],
            "password": PASSWORD,
        }
        with pytest.raises(psycopg.OperationalError, match=r"permission denied|CONNECT"):
            psycopg.connect(**{**given, "dbname": database}).close()


def test_switching_row_security_off_gives_an_error_and_no_rows(busy: World) -> None:
    connection = busy.connect("chief", "kavkasia")
    connection.execute("set row_security = off")
    refused(connection, "42501", "select * from books.lines")
    refused(connection, "42501", "copy books.lines to stdout")
    connection.execute("set row_security = on")
    assert one(connection, "select count(*) from books.lines") > 0


ODD = (
    "",
    " ",
    "''",
    "' or true --",
    "*",
    "%",
    "null",
    "0",
    "00000000-0000-0000-0000-000000000000",
    "{x}",
    "X",
    "x,y",
    "{x},{y}",
    "\t",
    "ა",
    "x" * 10_000_000,
    "{upper}",
    "{braced}",
    "{plain}",
    "{padded}",
    "{quoted}",
    "{twice}",
)


def test_an_odd_company_or_token_is_no_company_and_no_token(busy: World) -> None:
    rival = str(busy.tenants["rival"])
    named = {
        "{upper}": rival.upper(),
        "{braced}": "{" + rival + "}",
        "{plain}": rival.replace("-", ""),
        "{padded}": f" {rival} ",
        "{quoted}": f"'{rival}'",
        "{twice}": f"{rival},{busy.tenants['kavkasia']}",
    }
    connection = busy.connect("chief", "kavkasia")
    token = one(connection, "select current_setting('app.session')")
    for value in ODD:
        odd = named.get(value, value)
        connection.execute("select set_config('app.tenant', %s, false)", (odd,))
        assert one(connection, "select count(*) from books.accounts") == 0, odd[:40]
        refused(connection, DENIED, "select * from api.chart(%s)", busy.tenants["rival"])
        busy.choose(connection, "kavkasia")
        connection.execute("select set_config('app.session', %s, false)", (odd,))
        assert one(connection, "select count(*) from books.accounts") == 0, odd[:40]
        assert one(connection, "select api.verified()") is False, odd[:40]
        connection.execute("select set_config('app.session', %s, false)", (token,))
        assert one(connection, "select count(*) from books.accounts") == SMALL_CHART_ACCOUNTS


def test_the_own_company_in_other_letters_is_not_the_own_company(busy: World) -> None:
    connection = busy.connect("chief")
    tenant = str(busy.tenants["kavkasia"])
    for written in (tenant.upper(), "{" + tenant + "}", tenant.replace("-", ""), f"{tenant} "):
        connection.execute("select set_config('app.tenant', %s, false)", (written,))
        assert one(connection, "select count(*) from books.accounts") == 0, written


def test_changing_the_company_in_the_middle_of_a_statement_mixes_nothing(busy: World) -> None:
    rival, own = busy.tenants["rival"], busy.tenants["kavkasia"]
    connection = busy.connect("both", "kavkasia")
    for statement in (
        (
            "select tenant_id from books.accounts where set_config('app.tenant', %s, "
            "false) is not null"
        ),
        (
            "with s as materialized (select set_config('app.tenant', %s, false) as c) "
            "select a.tenant_id from s, books.accounts as a"
        ),
        (
            "select a.tenant_id from books.accounts as a, "
            "lateral (select set_config('app.tenant', %s, false), a.id) as x"
        ),
    ):
        busy.choose(connection, "kavkasia")
        met = {tenant for (tenant,) in rows(connection, statement, str(rival))}
        assert len(met) <= 1, statement
        assert met <= {own, rival}
    # Not even both are seen at once by a person who is in both.
    busy.choose(connection, "kavkasia")
    assert {t for (t,) in rows(connection, "select tenant_id from books.accounts")} == {own}


def test_a_prepared_statement_asks_again_after_a_change_of_rights(busy: World) -> None:
    connection = busy.connect("auditor", "kavkasia")
    connection.execute("prepare mine as select count(*) from books.lines")
    connection.execute("set plan_cache_mode = force_generic_plan")
    for _ in range(7):
        assert one(connection, "execute mine") > 0
    busy.choose(connection, "rival")
    assert one(connection, "execute mine") == 0
    busy.choose(connection, "kavkasia")
    assert one(connection, "execute mine") > 0
    busy.operate().execute(
        "delete from auth.memberships where person_id = %s", (busy.people["auditor"],)
    )
    assert one(connection, "execute mine") == 0


def test_an_old_snapshot_ends_with_the_removal(busy: World) -> None:
    connection = busy.connect("auditor", "kavkasia")
    connection.execute("begin isolation level repeatable read")
    assert one(connection, "select count(*) from books.lines") > 0
    connection.execute("declare kept cursor for select * from books.lines")
    chief = busy.connect("chief", "kavkasia")
    assert (
        one(
            chief,
            "select api.remove_person(%s, %s)",
            busy.tenants["kavkasia"],
            busy.people["auditor"],
        )
        == 1
    )
    error = fault(connection, "fetch all from kept")
    assert error is not None
    assert error.sqlstate == "57P01" or connection.broken


def test_errors_of_keys_tell_nothing_of_another_company(busy: World) -> None:
    operator = busy.operate()
    foreign = things(busy, "rival")
    secrets = telling(busy, operator, "rival", ())
    party = one(
        operator, "select id from books.parties where tenant_id = %s limit 1", foreign.tenant
    )
    own = things(busy, "kavkasia")
    connection = busy.connect("chief", "kavkasia")
    answers = []
    for dimension, entry_id in (
        (party, uuid.uuid4()),
        (uuid.uuid4(), uuid.uuid4()),
        (None, foreign.entry),
        (None, uuid.uuid4()),
    ):
        given = {
            "id": str(entry_id),
            "kind": "manual",
            "entry_date": "2025-03-05",
            "lines": [
                {"account_id": str(own.bank), "debit": 1}
                | ({"party_id": str(dimension)} if dimension else {}),
                {"account_id": str(own.equity), "credit": 1},
            ],
        }
        error = fault(
            connection,
            "select api.post_entries(%s, %s, %s)",
            own.tenant,
            uuid.uuid4(),
            json.dumps([given]),
        )
        said = (
            f"{error and error.sqlstate} {error and error.diag.message_primary} "
            f"{error and error.diag.message_detail}"
        )
        assert not {s for s in secrets - {str(dimension), str(entry_id)} if s in said}, said
        answers.append(re.sub(r"[0-9a-f-]{36}", "*", said))
    assert answers[0] == answers[1], "a foreign party differs from a missing one"
    assert answers[2] == answers[3], "a foreign entry's id is taken: its existence shows"


def test_the_channel_of_a_company_is_secret_and_says_no_value(busy: World) -> None:
    tenant = busy.tenants["kavkasia"]
    member, outsider = busy.connect("accountant", "kavkasia"), busy.connect("rival_chief", "rival")
    channel = one(member, "select api.announcement_channel(%s)", tenant)
    assert re.fullmatch(r"davtari_[0-9a-f]{32}", channel)
    refused(outsider, DENIED, "select api.announcement_channel(%s)", tenant)
    assert one(outsider, "select count(*) from pg_catalog.pg_listening_channels()") == 0
    member.execute(f'listen "{channel}"')
    colleague = busy.connect("chief", "kavkasia")
    one(
        colleague,
        "select api.announce(%s, %s)",
        tenant,
        ["journal", "Balance 100.00", "x" * 41, str(tenant), "balances"],
    )
    (told,) = list(member.notifies(timeout=2, stop_after=1))
    assert told.payload == "balances journal"
    refused(outsider, DENIED, "select api.announce(%s, '{journal}')", tenant)


def test_search_path_tricks_do_not_reach_a_guarded_function(shared: World) -> None:
    connection = shared.connect("accountant")
    for path in ("pg_temp, books", '"$user", books, auth, audit, api', "pg_temp", ""):
        connection.execute("select set_config('search_path', %s, false)", (path,))
        connection.execute(
            "select set_config('app.tenant', %s, false)", (str(shared.tenants["rival"]),)
        )
        assert one(connection, "select api.tenant_for('member')") is None
        assert one(connection, "select count(*) from books.accounts") == 0
        shared.choose(connection, "kavkasia")
        assert one(connection, "select count(*) from books.accounts") == SMALL_CHART_ACCOUNTS


SETTINGS = (
    ("standard_conforming_strings", "off"),
    ("transform_null_equals", "on"),
    ("array_nulls", "off"),
    ("bytea_output", "escape"),
    ("datestyle", "SQL, DMY"),
    ("timezone", "Pacific/Kiritimati"),
    ("intervalstyle", "sql_standard"),
    ("quote_all_identifiers", "on"),
    ("backslash_quote", "on"),
    ("default_transaction_isolation", "serializable"),
    ("plan_cache_mode", "force_generic_plan"),
    ("createrole_self_grant", "set, inherit"),
    ("enable_indexscan", "off"),
    ("client_encoding", "LATIN1"),
    ("from_collapse_limit", "1"),
    ("default_transaction_read_only", "on"),
    ("debug_parallel_query", "on"),
    ("escape_string_warning", "off"),
    ("constraint_exclusion", "on"),
)


def test_no_setting_of_a_session_opens_anything(busy: World) -> None:
    connection = busy.connect("accountant")
    for name, value in SETTINGS:
        connection.execute("select set_config(%s, %s, false)", (name, value))
        for company, wanted in (("rival", 0), ("kavkasia", SMALL_CHART_ACCOUNTS)):
            busy.choose(connection, company)
            assert one(connection, "select count(*) from books.accounts") == wanted, name
        refused(connection, DENIED, "select * from api.chart(%s)", busy.tenants["rival"])
        refused(connection, DENIED, "select * from api.audit_events(%s)", busy.tenants["kavkasia"])
        refused(connection, ("42501", "25006"), "delete from books.lines")
        connection.execute("begin; set transaction read write; rollback")
        connection.execute(f"reset {name}")


def test_a_maker_of_people_gains_nothing_by_a_setting(shared: World) -> None:
    administrator = shared.connect("administrator")
    administrator.execute("set createrole_self_grant = 'set, inherit'")
    made = one(administrator, "select api.create_person(%s, 'Nino')", uuid.uuid4())
    held = rows(
        shared.operate(),
        "select inherit_option, set_option from pg_auth_members where roleid = %s::regrole",
        made["login"],
    )
    assert held == [(False, False)]


def test_the_catalogue_shows_no_name_of_a_person(shared: World) -> None:
    connection = shared.raw("accountant")
    text = repr(
        rows(connection, "select relname from pg_class union all select nspname from pg_namespace")
    )
    text += repr(rows(connection, "select datname, datacl::text from pg_database"))
    text += repr(
        rows(
            connection,
            "select classoid, description from pg_description "
            "where classoid = 'pg_class'::regclass",
        )
    )
    for name in ("rival_chief", "Rival administrator", "Administrator"):
        assert name not in text
    for person in shared.people.values():
        assert str(person).replace("-", "") not in text
