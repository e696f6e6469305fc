"""Closing attacked: by one person alone, by direct SQL, by repetition and by two at once."""

from __future__ import annotations

import json
import threading
import uuid
from typing import Any

import psycopg
import pytest

from tests.kit.world import World, one
from tests.sql.attempts import Connection, refused, rows
from tests.sql.filling import post, simple
from tests.sql.test_periods_and_numbers import close, march

pytestmark = pytest.mark.guard

JANUARY = {"entry_date": "2025-01-15"}
GIVE = "select api.give_exception(%s, %s, %s, %s, %s, now() + interval '1 hour', 'a late invoice')"


def january(world: World) -> tuple[uuid.UUID, int]:
    """The period of January 2025, and its version."""
    (row,) = rows(
        world.operate(),
        "select id, version from books.periods where tenant_id = %s and first_day = '2025-01-01'",
        world.tenants["kavkasia"],
    )
    return row  # type: ignore[no-any-return]


def finally_closed(world: World, chief: Connection) -> uuid.UUID:
    """January, finally closed."""
    period, version = january(world)
    one(
        chief,
        "select api.change_period(%s, %s, %s, 'hard_closed', %s)",
        world.tenants["kavkasia"],
        uuid.uuid4(),
        period,
        version,
    )
    return period


def asked(world: World, person: Connection, period: uuid.UUID) -> uuid.UUID:
    """January asked to be opened by a person."""
    answer = one(
        person,
        "select api.ask_reopening(%s, %s, %s, %s, %s, 'a mistake')",
        world.tenants["kavkasia"],
        uuid.uuid4(),
        uuid.uuid4(),
        period,
        january(world)[1],
    )
    return uuid.UUID(answer["id"])


def test_one_person_alone_opens_no_finally_closed_month_even_by_sql(shared: World) -> None:
    tenant, chief = shared.tenants["kavkasia"], shared.connect("chief", "kavkasia")
    period = finally_closed(shared, chief)
    wanted = asked(shared, chief, period)
    refused(
        chief,
        "reopening.own",
        "select api.agree_reopening(%s, %s, %s)",
        tenant,
        uuid.uuid4(),
        wanted,
    )
    for statement in (
        "update books.periods set state = 'open'",
        "update books.reopenings set agreed_by = asked_by, agreed_at = now()",
        "delete from books.reopenings",
        "insert into books.period_exceptions select * from books.period_exceptions",
    ):
        refused(chief, "42501", statement)


def test_the_tables_themselves_ask_for_two_persons(shared: World) -> None:
    """What a function would let through by mistake, the tables refuse: even to the operator."""
    chief = shared.connect("chief", "kavkasia")
    period = finally_closed(shared, chief)
    asked(shared, chief, period)
    operator = shared.operate()
    refused(
        operator, "23514", "update books.reopenings set agreed_by = asked_by, agreed_at = now()"
    )
    refused(
        operator,
        "23514",
        "update books.reopenings set agreed_by = uuidv7(), agreed_at = expires_at",
    )
    refused(
        operator,
        "period.hard_closed",
        "update books.periods set state = 'open' where id = %s",
        period,
    )
    assert one(operator, "select state from books.periods where id = %s", period) == "hard_closed"


def test_two_persons_agree_at_once_and_the_month_is_opened_once(shared: World) -> None:
    tenant, chief = shared.tenants["kavkasia"], shared.connect("chief", "kavkasia")
    second = shared.connect("chief2", "kavkasia")
    period = finally_closed(shared, chief)
    wanted = asked(shared, chief, period)
    second.execute("begin")
    one(second, "select api.agree_reopening(%s, %s, %s)", tenant, uuid.uuid4(), wanted)
    met: list[Any] = []

    def withdraw() -> None:
        try:
            met.append(
                one(
                    chief,
                    "select api.withdraw_reopening(%s, %s, %s)",
                    tenant,
                    uuid.uuid4(),
                    wanted,
                )
            )
        except psycopg.Error as error:
            met.append(error.diag.message_detail)

    thread = threading.Thread(target=withdraw)
    thread.start()
    thread.join(0.3)
    assert thread.is_alive()
    second.execute("commit")
    thread.join()
    assert met == ["reopening.ended"]
    assert rows(
        shared.operate(), "select count(*) from audit.events where type = 'PeriodReopened'"
    ) == [(1,)]


def test_a_posting_that_waits_while_the_month_closes_is_refused(shared: World) -> None:
    tenant = shared.tenants["kavkasia"]
    clerk, chief = shared.connect("accountant", "kavkasia"), shared.connect("chief", "kavkasia")
    chief.execute("begin")
    close(chief, shared, "soft_closed")
    met: list[Any] = []

    def enter() -> None:
        try:
            post(clerk, tenant, simple(shared, "kavkasia"))
            met.append("posted")
        except psycopg.Error as error:
            met.append(json.loads(str(error.diag.message_hint))["problems"][0]["code"])

    thread = threading.Thread(target=enter)
    thread.start()
    thread.join(0.3)
    assert thread.is_alive()
    chief.execute("commit")
    thread.join()
    assert met == ["period.closed"]
    assert one(shared.operate(), "select count(*) from books.entries") == 0


def test_an_exception_revoked_while_a_posting_waits_lets_nothing_through(shared: World) -> None:
    tenant, (period, _) = shared.tenants["kavkasia"], march(shared)
    clerk, chief = shared.connect("accountant", "kavkasia"), shared.connect("chief", "kavkasia")
    close(chief, shared, "soft_closed")
    leave = uuid.uuid4()
    person = shared.people["accountant"]
    one(chief, GIVE, tenant, uuid.uuid4(), leave, period, person)
    post(clerk, tenant, simple(shared, "kavkasia"))
    chief.execute("begin")
    one(chief, "select api.revoke_exception(%s, %s, %s)", tenant, uuid.uuid4(), leave)
    met: list[Any] = []

    def enter() -> None:
        try:
            post(clerk, tenant, simple(shared, "kavkasia"))
            met.append("posted")
        except psycopg.Error as error:
            met.append(error.diag.message_detail)

    thread = threading.Thread(target=enter)
    thread.start()
    thread.join(0.3)
    assert thread.is_alive()
    chief.execute("commit")
    thread.join()
    assert met == ["entry.faults"]
    assert one(shared.operate(), "select count(*) from books.entries") == 1


def test_nobody_posts_under_the_exception_of_another(shared: World) -> None:
    tenant, (period, _) = shared.tenants["kavkasia"], march(shared)
    clerk, chief = shared.connect("accountant", "kavkasia"), shared.connect("chief", "kavkasia")
    close(chief, shared, "soft_closed")
    one(chief, GIVE, tenant, uuid.uuid4(), uuid.uuid4(), period, shared.people["accountant2"])
    named = {
        "created_by": str(shared.people["accountant2"]),
        "touched_by": [str(shared.people["accountant2"])],
    }
    refused(
        clerk,
        "entry.faults",
        "select api.post_entries(%s, %s, %s)",
        tenant,
        uuid.uuid4(),
        json.dumps([simple(shared, "kavkasia") | named]),
    )


def test_a_closing_asked_again_gives_its_first_answer_and_another_version_does_not(
    shared: World,
) -> None:
    tenant, (period, version) = shared.tenants["kavkasia"], march(shared)
    chief, request = shared.connect("chief", "kavkasia"), uuid.uuid4()
    statement = "select api.change_period(%s, %s, %s, 'soft_closed', %s)"
    first = one(chief, statement, tenant, request, period, version)
    assert one(chief, statement, tenant, request, period, version) == first
    refused(chief, "request.reused", statement, tenant, request, period, version + 1)
    refused(
        chief,
        "changed.meanwhile",
        "select api.change_period(%s, %s, %s, 'open', %s, 'a late invoice')",
        tenant,
        uuid.uuid4(),
        period,
        version,
    )


def test_the_checks_of_closed_months_are_silent_after_all_that_is_allowed(shared: World) -> None:
    from tests.sql.test_checks import CHECKS

    tenant = shared.tenants["kavkasia"]
    clerk = shared.connect("accountant", "kavkasia")
    chief, second = shared.connect("chief", "kavkasia"), shared.connect("chief2", "kavkasia")
    post(clerk, tenant, simple(shared, "kavkasia") | JANUARY)
    period = finally_closed(shared, chief)
    wanted = asked(shared, chief, period)
    one(second, "select api.agree_reopening(%s, %s, %s)", tenant, uuid.uuid4(), wanted)
    post(clerk, tenant, simple(shared, "kavkasia") | JANUARY)
    close(chief, shared, "soft_closed")
    month, _ = march(shared)
    one(chief, GIVE, tenant, uuid.uuid4(), uuid.uuid4(), month, shared.people["accountant"])
    post(clerk, tenant, simple(shared, "kavkasia"))
    operator = shared.operate()
    for name in ("books_closed_months_took_nothing", "books_reopened_by_two"):
        assert rows(operator, CHECKS[name]) == [], name
