"""Closed months, numbers without a gap, totals and repeated requests, met by several at once."""

from __future__ import annotations

import json
import threading
import uuid
from typing import Any

import psycopg
import pytest

from tests.kit.world import World, one
from tests.sql.attempts import Connection, fault, refused, rows
from tests.sql.filling import post, save, simple

pytestmark = pytest.mark.guard


def march(world: World) -> tuple[uuid.UUID, int]:
    """The period of March 2025, and its version."""
    (row,) = rows(
        world.operate(),
        "select id, version from books.periods where tenant_id = %s and first_day = '2025-03-01'",
        world.tenants["kavkasia"],
    )
    return row  # type: ignore[no-any-return]


def close_earlier(connection: Connection, world: World) -> None:
    """Close January and February, so that March can be closed finally."""
    tenant = world.tenants["kavkasia"]
    for period, version in rows(
        world.operate(),
        "select id, version from books.periods where tenant_id = %s and first_day < '2025-03-01'",
        tenant,
    ):
        one(
            connection,
            "select api.change_period(%s, %s, %s, 'soft_closed', %s)",
            tenant,
            uuid.uuid4(),
            period,
            version,
        )


def close(connection: Connection, world: World, state: str, reason: str = "") -> None:
    """Bring March into a state."""
    period, version = march(world)
    one(
        connection,
        "select api.change_period(%s, %s, %s, %s, %s, %s)",
        world.tenants["kavkasia"],
        uuid.uuid4(),
        period,
        state,
        version,
        reason,
    )


def test_a_closed_month_takes_no_entry_by_any_way(shared: World) -> None:
    tenant = shared.tenants["kavkasia"]
    clerk, chief = shared.connect("accountant", "kavkasia"), shared.connect("chief", "kavkasia")
    posted = simple(shared, "kavkasia")
    post(clerk, tenant, posted)
    draft = simple(shared, "kavkasia") | {"entry_date": "2025-04-05"}
    save(clerk, tenant, draft)
    close_earlier(chief, shared)
    for state in ("soft_closed", "hard_closed"):
        close(chief, shared, state)
        given = simple(shared, "kavkasia")
        for person in (clerk, chief):
            refused(
                person,
                "entry.faults",
                "select api.post_entries(%s, %s, %s)",
                tenant,
                uuid.uuid4(),
                json.dumps([given]),
            )
        refused(
            clerk,
            "entry.faults",
            "select api.save_draft(%s, %s, %s, null, true)",
            tenant,
            uuid.uuid4(),
            json.dumps(given),
        )
        refused(
            clerk,
            "entry.faults",
            "select api.reverse_entry(%s, %s, %s, %s, '2025-03-31')",
            tenant,
            uuid.uuid4(),
            posted["id"],
            uuid.uuid4(),
        )
        opening = given | {"kind": "opening", "entry_date": "2024-12-31"}
        refused(
            clerk,
            "entry.faults",
            "select api.post_entries(%s, %s, %s)",
            tenant,
            uuid.uuid4(),
            json.dumps([opening]),
        )
    # A draft moved into the month by an edit is stopped when it is posted.
    moved = draft | {"entry_date": "2025-03-05"}
    one(clerk, "select api.save_draft(%s, %s, %s, 1)", tenant, uuid.uuid4(), json.dumps(moved))
    refused(
        clerk,
        "entry.faults",
        "select api.post_drafts(%s, %s, array[%s]::uuid[])",
        tenant,
        uuid.uuid4(),
        draft["id"],
    )
    assert one(shared.operate(), "select count(*) from books.entries") == 1


def test_only_a_closer_closes_and_reopening_needs_a_reason(shared: World) -> None:
    tenant, (period, _) = shared.tenants["kavkasia"], march(shared)
    chief = shared.connect("chief", "kavkasia")
    for name in ("accountant", "tax", "auditor", "payroll"):
        refused(
            shared.connect(name, "kavkasia"),
            "permission.missing",
            "select api.change_period(%s, %s, %s, 'soft_closed', 1)",
            tenant,
            uuid.uuid4(),
            period,
        )
    close(chief, shared, "soft_closed")
    refused(
        chief,
        "period.reason_missing",
        "select api.change_period(%s, %s, %s, 'open', 2)",
        tenant,
        uuid.uuid4(),
        period,
    )
    refused(
        chief,
        "changed.meanwhile",
        "select api.change_period(%s, %s, %s, 'open', 1, 'a mistake')",
        tenant,
        uuid.uuid4(),
        period,
    )
    close(chief, shared, "open", "a late invoice")
    close_earlier(chief, shared)
    close(chief, shared, "hard_closed")
    refused(
        chief,
        "period.hard_closed",
        "select api.change_period(%s, %s, %s, 'open', 4, 'a late invoice')",
        tenant,
        uuid.uuid4(),
        period,
    )
    data = rows(
        chief,
        "select type, data::jsonb ->> 'reason' from audit.events "
        "where aggregate_type = 'period' and aggregate_id = %s order by seq",
        period,
    )
    assert data == [
        ("PeriodClosed", ""),
        ("PeriodReopened", "a late invoice"),
        ("PeriodClosed", ""),
    ]


@pytest.mark.parametrize("level", ["read committed", "repeatable read", "serializable"])
def test_a_month_closed_during_an_open_transaction_is_closed_in_it(
    shared: World, level: str
) -> None:
    tenant = shared.tenants["kavkasia"]
    clerk, chief = shared.connect("accountant", "kavkasia"), shared.connect("chief", "kavkasia")
    clerk.execute(f"begin isolation level {level}")
    assert one(clerk, "select state from books.periods where first_day = '2025-03-01'") == "open"
    close(chief, shared, "soft_closed")
    error = fault(
        clerk,
        "select api.post_entries(%s, %s, %s)",
        tenant,
        uuid.uuid4(),
        json.dumps([simple(shared, "kavkasia")]),
    )
    assert error is not None
    assert error.sqlstate == "40001" or error.diag.message_detail == "entry.faults", error
    clerk.execute("rollback")
    assert one(shared.operate(), "select count(*) from books.entries") == 0


def test_a_month_is_not_closed_under_a_posting_that_is_under_way(shared: World) -> None:
    tenant = shared.tenants["kavkasia"]
    clerk, chief = shared.connect("accountant", "kavkasia"), shared.connect("chief", "kavkasia")
    clerk.execute("begin")
    post(clerk, tenant, simple(shared, "kavkasia"))
    chief.execute("set lock_timeout = '300ms'")
    period, version = march(shared)
    refused(
        chief,
        "55P03",
        "select api.change_period(%s, %s, %s, 'soft_closed', %s)",
        tenant,
        uuid.uuid4(),
        period,
        version,
    )
    clerk.execute("commit")
    close(chief, shared, "soft_closed")


def numbers(world: World) -> list[int]:
    """The numbers of all posted entries of kavkasia, in order."""
    found = rows(
        world.operate(),
        "select number from books.entries where tenant_id = %s order by number",
        world.tenants["kavkasia"],
    )
    return [number for (number,) in found]


def test_numbers_have_no_gap_when_many_post_at_once_and_some_give_up(shared: World) -> None:
    tenant = shared.tenants["kavkasia"]
    hands = [
        shared.connect(name, "kavkasia")
        for name in ("accountant", "accountant2", "chief", "chief2", "both")
    ]
    faults: list[BaseException] = []

    def work(place: int, connection: Connection) -> None:
        try:
            for n in range(8):
                connection.execute("begin")
                post(connection, tenant, simple(shared, "kavkasia", f"{place + 1}.{n:02}"))
                connection.execute("rollback" if (n + place) % 4 == 0 else "commit")
        except BaseException as error:  # noqa: BLE001  (shown below, from the main thread)
            faults.append(error)

    threads = [threading.Thread(target=work, args=given) for given in enumerate(hands)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not faults
    assert numbers(shared) == list(range(1, 31))
    assert (
        one(
            shared.operate(),
            "select last_number from books.number_series where tenant_id = %s",
            tenant,
        )
        == 30
    )
    verified = rows(
        shared.connect("auditor", "kavkasia"), "select ok from api.audit_verify(%s)", tenant
    )
    assert verified == [(True,)]
    assert totals_differ(shared) == []


def totals_differ(world: World) -> list[Any]:
    """Accounts, days, months and years whose totals are not the sum of their lines."""
    return rows(
        world.operate(),
        """with lines as (
               select l.tenant_id, l.account_id, g.grain,
                      case g.grain when 'day' then l.entry_date
                             when 'month' then date_trunc('month', l.entry_date::timestamp)::date
                           else date_trunc('year', l.entry_date::timestamp)::date end
                                  as first_day,
                      sum(case when l.is_storno then -l.debit else l.debit end) as debit,
                      sum(case when l.is_storno then -l.credit else l.credit end) as credit,
                             count(*) as lines
                 from books.lines as l, (values ('day'), ('month'), ('year')) as g (grain)
                group by 1, 2, 3, 4)
           select * from lines as l
             full join books.account_totals as t using (tenant_id, account_id, grain, first_day)
            where (l.debit, l.credit, l.lines) is distinct from (t.debit, t.credit, t.lines)""",
    )


def test_a_refused_posting_takes_no_number(shared: World) -> None:
    tenant = shared.tenants["kavkasia"]
    clerk = shared.connect("accountant", "kavkasia")
    post(clerk, tenant, simple(shared, "kavkasia"))
    bad = simple(shared, "kavkasia")
    bad["lines"][0]["debit"] = "1.00"
    refused(
        clerk,
        "entry.faults",
        "select api.post_entries(%s, %s, %s)",
        tenant,
        uuid.uuid4(),
        json.dumps([simple(shared, "kavkasia"), bad]),
    )
    post(clerk, tenant, simple(shared, "kavkasia"), simple(shared, "kavkasia"))
    assert numbers(shared) == [1, 2, 3]


def test_a_request_asked_twice_is_done_once(shared: World) -> None:
    tenant, request = shared.tenants["kavkasia"], uuid.uuid4()
    clerk, colleague = (
        shared.connect("accountant", "kavkasia"),
        shared.connect("accountant2", "kavkasia"),
    )
    given = json.dumps([simple(shared, "kavkasia")])
    statement = "select api.post_entries(%s, %s, %s)"
    first = one(clerk, statement, tenant, request, given)
    assert one(clerk, statement, tenant, request, given) == first
    assert numbers(shared) == [1]
    other = json.dumps([simple(shared, "kavkasia")])
    refused(clerk, "request.reused", statement, tenant, request, other)
    refused(colleague, "request.reused", statement, tenant, request, given)
    refused(clerk, "request.reused", "select api.save_draft(%s, %s, %s)", tenant, request, given)
    refused(clerk, "request.missing", "select api.post_entries(%s, null, %s)", tenant, other)


def test_a_request_asked_twice_at_once_is_done_once(shared: World) -> None:
    tenant, request = shared.tenants["kavkasia"], uuid.uuid4()
    given = json.dumps([simple(shared, "kavkasia")])
    first = shared.connect("accountant", "kavkasia")
    second = shared.raw("accountant")
    second.execute(
        "select set_config('app.session', %s, false)",
        (one(second, "select api.join_branch(%s)", one(first, "select api.branch()"))["token"],),
    )
    shared.choose(second, "kavkasia")
    answers: list[Any] = []
    first.execute("begin")
    answers.append(one(first, "select api.post_entries(%s, %s, %s)", tenant, request, given))

    def repeat() -> None:
        try:
            answers.append(
                one(second, "select api.post_entries(%s, %s, %s)", tenant, request, given)
            )
        except psycopg.Error as error:
            answers.append(error)

    thread = threading.Thread(target=repeat)
    thread.start()
    thread.join(0.3)
    assert thread.is_alive()
    first.execute("commit")
    thread.join()
    assert answers[0] == answers[1]
    assert numbers(shared) == [1]


def test_a_request_id_of_one_company_means_nothing_in_another(busy: World) -> None:
    request = uuid.uuid4()
    for person, company in (("chief", "kavkasia"), ("rival_chief", "rival")):
        connection = busy.connect(person, company)
        answer = one(
            connection,
            "select api.post_entries(%s, %s, %s)",
            busy.tenants[company],
            request,
            json.dumps([simple(busy, company)]),
        )
        assert answer["state"] == "posted"
