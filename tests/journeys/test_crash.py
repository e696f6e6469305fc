"""The server is killed while two people post: what was acknowledged is there, and whole."""

from __future__ import annotations

import os
import shutil
import signal
import tempfile
import threading
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest

from app.core.books import Tenant
from app.core.errors import Fault
from app.server.cluster import OPERATOR, Cluster
from app.server.operator import Operator
from app.server.places import find_places
from app.store.books import OpenDesk
from app.store.door import Address, Door
from tests.kit.world import PASSWORD, World, build, one

ROUNDS = 2
ROUNDS_LONG = 20


@pytest.fixture
def durable() -> Iterator[Cluster]:
    """A server that writes to the disk as carefully as the program's own."""
    folder = Path(tempfile.mkdtemp(prefix="davtari-crash-"))
    cluster = Cluster(find_places(folder / "data"))
    try:
        yield cluster
    finally:
        cluster.discard()
        shutil.rmtree(folder, ignore_errors=True)


def entry(world: World) -> dict[str, Any]:
    accounts = world.accounts["kavkasia"]
    return {
        "id": str(uuid.uuid4()),
        "kind": "manual",
        "entry_date": "2025-03-05",
        "lines": [
            {"account_id": str(accounts["1210"]), "debit": "118.00"},
            {"account_id": str(accounts["6110"]), "credit": "118.00"},
        ],
    }


def post_until_cut(
    world: World, name: str, acknowledged: list[str], began: threading.Event
) -> None:
    given = world.operator.parameters
    address = Address(host=given["host"], port=given["port"], database=world.database)
    door = Door(address, world.logins[name], PASSWORD)
    try:
        door.open()
        books = OpenDesk(door).open(Tenant(world.tenants["kavkasia"]), "en")
        while True:
            fresh = entry(world)
            with books.write() as tx:
                tx.call("post_entries", tenant=books.tenant, request=uuid.uuid4(), entries=[fresh])
            acknowledged.append(fresh["id"])
            began.set()
    except Fault:
        return
    finally:
        began.set()
        door.close()


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_a_killed_server_loses_nothing_acknowledged_and_leaves_nothing_half_done(
    durable: Cluster, pytestconfig: pytest.Config
) -> None:
    rounds = ROUNDS_LONG if pytestconfig.getoption("--long") else ROUNDS
    durable.enter()
    operator = _operator(durable)
    world = build(operator, "crash", is_shared=False)
    acknowledged: list[str] = []
    for _ in range(rounds):
        began = [threading.Event(), threading.Event()]
        writers = [
            threading.Thread(target=post_until_cut, args=(world, name, acknowledged, event))
            for name, event in zip(("accountant", "accountant2"), began, strict=True)
        ]
        for writer in writers:
            writer.start()
        for event in began:
            assert event.wait(20)
        pid = durable.status().pid
        assert pid is not None
        os.kill(pid, signal.SIGKILL)
        for writer in writers:
            writer.join(20)
            assert not writer.is_alive()
        durable.revive()
        world.operator = _operator(durable)
        _check(world, acknowledged)
    assert len(acknowledged) >= 2 * rounds
    durable.leave()


def _operator(cluster: Cluster) -> Operator:
    given = dict(cluster.dsn(OPERATOR, "postgres"))
    return Operator(parameters={**given, "password": cluster.operator_password().reveal()})


def _check(world: World, acknowledged: list[str]) -> None:
    with world.operator.connect(world.database) as connection:
        found = {str(row[0]) for row in connection.execute("select id from books.entries")}
        assert set(acknowledged) <= found
        sides = "sum(debit), sum(credit), count(*)"
        lines = connection.execute(f"select {sides} from books.lines").fetchone()
        totals = connection.execute(
            """select sum(debit), sum(credit), sum(lines)
                 from books.account_totals where grain = 'day'"""
        ).fetchone()
        assert lines == totals
        assert one(connection, "select max(number) = count(*) from books.entries")
    chief = world.connect("chief", "kavkasia")
    try:
        row = chief.execute(
            "select ok from api.audit_verify(%s)", (world.tenants["kavkasia"],)
        ).fetchone()
        assert row == (True,)
    except psycopg.Error as error:
        raise AssertionError("the chain cannot be read after the crash") from error
    finally:
        world.close()
