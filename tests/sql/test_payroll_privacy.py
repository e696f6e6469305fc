"""Pay and personal numbers are for the payroll officer alone, whatever anybody asks in psql."""

from __future__ import annotations

import json
import time
import uuid
from typing import Any

import psycopg
import pytest

from app.server.cluster import Cluster
from tests.kit.world import World, one
from tests.sql.attempts import refused, rows
from tests.sql.filling import things
from tests.sql.payroll import employee

PRIVATE = (
    "employee_records",
    "employment_terms",
    "employee_statuses",
    "employee_allowances",
    "employee_items",
    "timesheets",
    "payroll_settings",
    "payroll_runs",
    "payroll_lines",
    "payroll_payments",
    "payroll_payment_lines",
    "withholding_returns",
)
OTHERS = ("accountant", "chief", "tax", "auditor", "both", "administrator", "stranger")
SECRET = "7654321.98"
NUMBER = "01234567890"


@pytest.mark.parametrize("person", [*OTHERS, "payroll"])
def test_no_table_of_payroll_is_read_by_any_statement(busy: World, person: str) -> None:
    connection = busy.connect(person, "kavkasia")
    for table in PRIVATE:
        for statement in (
            f"select count(*) from books.{table}",
            f"explain analyze select * from books.{table}",
            f"copy books.{table} to stdout",
            f"select 1 from books.entries as e join books.{table} as t on true",
            f"delete from books.{table} returning *",
        ):
            refused(connection, "42501", statement)


@pytest.mark.parametrize("person", OTHERS)
def test_nothing_that_is_read_by_others_holds_pay_or_a_person(busy: World, person: str) -> None:
    officer = busy.connect("payroll", "kavkasia")
    tenant = busy.tenants["kavkasia"]
    given = employee("W5", NUMBER)
    given["terms"][0]["amount"] = SECRET  # type: ignore[index]
    given["last_name"] = "Unmistakable"
    one(officer, "select api.save_employees(%s, %s, %s)", tenant, uuid.uuid4(), json.dumps([given]))
    connection = busy.connect(person, "kavkasia")
    seen = _all_that_may_be_read(busy, connection)
    for word in (SECRET, NUMBER, "Unmistakable"):
        assert word not in seen, word


def _all_that_may_be_read(world: World, connection: psycopg.Connection[Any]) -> str:
    """Every row of every table and view that the person may read, the planner's samples too."""
    found = rows(
        world.operate(),
        """select format('%I.%I', n.nspname, c.relname) from pg_class as c
             join pg_namespace as n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p', 'v', 'm') and n.nspname <> 'information_schema'""",
    )
    text = []
    for (table,) in found:
        try:
            text.append(repr(connection.execute(f"select * from {table}").fetchall()))
        except psycopg.errors.InsufficientPrivilege:
            continue
    assert len(text) > 20
    return "\n".join(text)


def test_every_reading_is_an_event_that_names_whom_and_nothing_of_them(busy: World) -> None:
    officer, tenant = busy.connect("payroll", "kavkasia"), busy.tenants["kavkasia"]
    own = things(busy, "kavkasia")
    for call in (
        "read_employees(%s)",
        "read_timesheets(%s, '2025-01-01', '2025-12-31')",
        "read_payroll(%s, '2025-01-01', '2025-12-31')",
        "read_payroll_payments(%s, '2025-01-01', '2025-12-31')",
        "read_withholding_returns(%s, '2025-01-01', '2025-12-31')",
        "payroll_reconciliation(%s, '2025-03-01')",
    ):
        before = _readings(busy)
        officer.execute(f"select api.{call}", (tenant,))
        (event,) = _readings(busy)[len(before) :]
        told = json.loads(event)
        assert set(told) == {"name", "employees"}
        if call.startswith(("read_e", "read_t", "read_payroll")):
            assert str(own.employee) in told["employees"]


def _readings(world: World) -> list[str]:
    asked = "select data from audit.events where type = 'PersonalDataRead' order by seq"
    return [data for (data,) in rows(world.operate(), asked)]


def test_a_reading_that_is_rolled_back_stays_in_the_servers_own_log(
    busy: World, cluster: Cluster
) -> None:
    officer, tenant = busy.connect("payroll", "kavkasia"), busy.tenants["kavkasia"]
    officer.execute("begin")
    officer.execute("select api.read_employees(%s)", (tenant,))
    officer.execute("rollback")
    assert _readings(busy) == []
    told = f"personal data read: company {tenant}, person {busy.people['payroll']}, employees"
    _wait_for(cluster, told)


def test_a_value_that_cannot_be_kept_is_refused_and_stands_in_no_log(
    busy: World, cluster: Cluster
) -> None:
    officer, tenant = busy.connect("payroll", "kavkasia"), busy.tenants["kavkasia"]
    for change in (
        {"terms": [{"id": str(uuid.uuid4()), "from_day": "2025-01-01", "amount": f"-{SECRET}"}]},
        {"terms": [{"id": str(uuid.uuid4()), "from_day": "2025-01-01", "amount": f"{SECRET}x"}]},
        {"birth_day": "1980-02-31", "note": SECRET},
        {"sex": SECRET},
    ):
        given = json.dumps([employee("W5", NUMBER) | change])
        error = refused(
            officer,
            "employee.value_wrong",
            "select api.save_employees(%s, %s, %s)",
            tenant,
            uuid.uuid4(),
            given,
        )
        assert SECRET not in str(error)
    assert SECRET not in _log(cluster)
    assert NUMBER not in _log(cluster)


def _wait_for(cluster: Cluster, words: str) -> None:
    """The server writes its log on a process of its own."""
    until = time.monotonic() + 20
    while words not in _log(cluster):
        assert time.monotonic() < until, words
        time.sleep(0.05)


def _log(cluster: Cluster) -> str:
    return "\n".join(
        file.read_text("utf-8", errors="replace")
        for file in sorted(cluster.places.log.iterdir())
        if file.is_file()
    )


def test_the_digest_of_a_run_is_no_oracle_and_finds_what_was_altered(busy: World) -> None:
    operator, own = busy.operate(), things(busy, "kavkasia")
    operator.execute("select set_config('app.entered', %s, false)", (str(own.tenant),))
    asked = "select api.payroll_digest(%s, %s)"
    first = one(operator, asked, own.tenant, own.payroll_draft)
    # The same lines under another salt: nobody can try out salaries against a digest.
    salted = "update books.payroll_runs set salt = decode(md5(id::text), 'hex') where id = %s"
    operator.execute(salted, (own.payroll_draft,))
    second = one(operator, asked, own.tenant, own.payroll_draft)
    operator.execute(
        "update books.payroll_lines set gross = gross + 1, net = net + 1, in_kind = in_kind + 1 "
        "where run_id = %s",
        (own.payroll_draft,),
    )
    third = one(operator, asked, own.tenant, own.payroll_draft)
    assert len({first, second, third}) == 3
    assert None not in (first, second, third)
