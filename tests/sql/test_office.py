"""The office above its companies: what its administrator may, and what its last day ends."""

from __future__ import annotations

import json
import uuid

import pytest

from tests.kit.chart import small_company
from tests.kit.world import PASSWORD, World, one
from tests.sql.attempts import DENIED, fault, refused, rows
from tests.sql.calls import CALLS
from tests.sql.filling import post, save, simple, things
from tests.sql.test_matrix_functions import call, executable, refusal

pytestmark = pytest.mark.guard


def test_the_administrator_of_an_office_reads_no_books(busy: World) -> None:
    administrator = busy.connect("administrator", "kavkasia")
    own, operator = things(busy, "kavkasia"), busy.operate()
    for name, reads in rows(
        operator, "select table_name, reads from api.guard_rules() where class = 'tenant'"
    ):
        if reads is not None:
            assert one(administrator, f"select count(*) from {name}") == 0, name
    managing = {"administrator"}
    for name in executable(operator):
        spec = CALLS[name]
        if not spec.needs & {"free", "person", "policies", "office"} | (spec.needs & managing):
            refusal(call(administrator, name, spec.arguments(busy, own.tenant, own)), name)
    people = rows(administrator, "select person_id from api.people(%s)", own.tenant)
    assert len(people) >= 6


READ_ON_RECORD = {"blocked_employees", "payroll_bridge", "payroll_reconciliation"}
"""With `read_*` what reads a person: such a reading is an event, and goes on all the same."""


def test_an_expired_office_writes_no_more_but_reads_and_exports(busy: World) -> None:
    operator, own = busy.operate(), things(busy, "kavkasia")
    operator.execute(
        "update auth.office set expires_on = (now() at time zone "
        "'Asia/Tbilisi')::date - 1 where name = 'First office'"
    )
    chief, officer = busy.connect("chief", "kavkasia"), busy.connect("payroll", "kavkasia")
    writing, reading = 0, 0
    volatile = {name for name, volatility in executable(operator).items() if volatility == "v"}
    for name, spec in CALLS.items():
        if spec.needs & {
            "free",
            "person",
            "policies",
            "office",
            "administrator",
            "member",
            "admin:users",
        }:
            continue
        error = fault(
            officer if spec.needs & {"payroll:read", "payroll:write"} else chief,
            f"select api.{name}({', '.join(['%s'] * len(spec.arguments(busy, own.tenant, own)))})",
            *spec.arguments(busy, own.tenant, own),
        )
        if name in volatile and name not in READ_ON_RECORD and not name.startswith("read_"):
            assert error is not None, name
            assert error.diag.message_detail == "office.expired", f"{name}: {error}"
            writing += 1
        else:
            assert error is None, f"{name}: {error}"
            reading += 1
    assert writing >= 10
    assert reading >= 10
    with chief.cursor().copy("copy books.lines to stdout") as copy:
        assert sum(1 for _ in copy) > 0
    boss = busy.connect("administrator")
    refused(
        boss,
        "office.expired",
        "select api.create_company(%s, %s)",
        uuid.uuid4(),
        json.dumps(small_company("Late")),
    )
    # The last day itself is still paid for; the second office is not concerned.
    operator.execute(
        "update auth.office set expires_on = (now() at time zone "
        "'Asia/Tbilisi')::date where name = 'First office'"
    )
    post(chief, own.tenant, simple(busy, "kavkasia"))
    save(busy.connect("rival_accountant", "rival"), busy.tenants["rival"], simple(busy, "rival"))


def test_a_company_is_founded_once_and_stays_closed_to_its_founder(shared: World) -> None:
    boss, request = shared.connect("administrator"), uuid.uuid4()
    given = json.dumps(small_company("ახალი; 'Fresh'", first_person=str(shared.people["stranger"])))
    tenant = one(boss, "select api.create_company(%s, %s)", request, given)
    assert one(boss, "select api.create_company(%s, %s)", request, given) == tenant
    boss.execute("select set_config('app.tenant', %s, false)", (str(tenant),))
    assert one(boss, "select count(*) from books.accounts") == 0
    refused(boss, DENIED, "select * from api.chart(%s)", tenant)
    founder = rows(
        shared.operate(),
        "select person_id, role from auth.memberships where tenant_id = %s",
        tenant,
    )
    assert founder == [(shared.people["stranger"], "chief_accountant")]
    for bad in (
        {"first_person": str(shared.people["rival_chief"])},
        {"tenant_id": str(shared.tenants["rival"])},
        {"first_roles": ["operator"]},
        {"account_roles": {"bank.gel": "9999"}},
        {"kind": "other"},
        {"name": ""},
    ):
        error = fault(
            boss,
            "select api.create_company(%s, %s)",
            uuid.uuid4(),
            json.dumps(small_company("Bad") | bad),
        )
        assert error is not None, bad
    assert one(shared.operate(), "select count(*) from auth.companies") == 4
    assert PASSWORD not in repr(rows(shared.operate(), "select data from audit.events"))
