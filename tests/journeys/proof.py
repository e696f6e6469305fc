"""People who post until something breaks, and the question whether the books are whole after it."""

from __future__ import annotations

import threading
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psycopg

from app.core.books import Tenant
from app.core.errors import Fault, Unavailable
from app.server.check import check
from app.server.cluster import OPERATOR, Cluster
from app.server.operator import Operator
from app.store.books import OpenBooks, OpenDesk
from app.store.door import Address, Door
from tests.kit.world import PASSWORD, World, one

WRITERS = ("accountant", "accountant2", "both", "accountant")


@dataclass(slots=True)
class Told:
    """What people sent and what they were told of it: entry id -> request id."""

    acknowledged: dict[str, uuid.UUID] = field(default_factory=dict)
    unanswered: dict[str, tuple[str, uuid.UUID]] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)


def operator_of(cluster: Cluster) -> Operator:
    """The operator of a server, wherever it listens since its last start."""
    given = dict(cluster.dsn(OPERATOR, "postgres"))
    return Operator(parameters={**given, "password": cluster.operator_password().reveal()})


def entry(world: World, identity: str | None = None) -> dict[str, Any]:
    """A sale of March, as the database takes it."""
    accounts = world.accounts["kavkasia"]
    return {
        "id": identity or str(uuid.uuid4()),
        "kind": "manual",
        "entry_date": "2025-03-05",
        "lines": [
            {"account_id": str(accounts["1210"]), "debit": "118.00"},
            {"account_id": str(accounts["6110"]), "credit": "118.00"},
        ],
    }


@contextmanager
def books_of(world: World, name: str, folder: Path | None = None) -> Iterator[OpenBooks]:
    """A person's books; through another socket folder where one is given."""
    given = world.operator.parameters
    host = str(folder) if folder else given["host"]
    address = Address(host=host, port=given["port"], database=world.database)
    door = Door(address, world.logins[name], PASSWORD)
    try:
        door.open()
        yield OpenDesk(door).open(Tenant(world.tenants["kavkasia"]), "en")
    finally:
        door.close()


def post(books: OpenBooks, request: uuid.UUID, *entries: dict[str, Any]) -> Any:
    """Post entries under a request id."""
    with books.write() as tx:
        return tx.call("post_entries", tenant=books.tenant, request=request, entries=list(entries))


def post_until_cut(world: World, name: str, told: Told, began: threading.Event) -> None:
    """Post one entry after another, and note what was answered, until the server fails us."""
    try:
        with books_of(world, name) as books:
            while True:
                fresh, request = entry(world), uuid.uuid4()
                told.unanswered[fresh["id"]] = (name, request)
                post(books, request, fresh)
                told.acknowledged[fresh["id"]] = request
                del told.unanswered[fresh["id"]]
                began.set()
    except Fault as fault:
        told.faults.append(fault)
    finally:
        began.set()


@contextmanager
def writing(world: World, told: Told) -> Iterator[None]:
    """Several people post for the length of the block and until they are cut off."""
    began = [threading.Event() for _ in WRITERS]
    writers = [
        threading.Thread(target=post_until_cut, args=(world, name, told, event))
        for name, event in zip(WRITERS, began, strict=True)
    ]
    for writer in writers:
        writer.start()
    for event in began:
        assert event.wait(20)
    yield
    for writer in writers:
        writer.join(30)
        assert not writer.is_alive()


def send_again(world: World, told: Told) -> None:
    """Repeat what was never answered under its request id: it is there once, whatever happened."""
    for identity, (name, request) in sorted(told.unanswered.items()):
        with books_of(world, name) as books:
            first = post(books, request, entry(world, identity))
            again = post(books, request, entry(world, identity))
        assert first == again
        told.acknowledged[identity] = request
    told.unanswered.clear()


def is_whole(world: World, told: Told) -> None:
    """Nothing acknowledged is lost, nothing half done is left, and every stored question agrees."""
    with world.operator.connect(world.database) as connection:
        rows = connection.execute("select id::text, count(*) from books.entries group by id")
        found = dict(rows.fetchall())
        assert set(told.acknowledged) <= set(found)
        # What nobody was told of was sent by somebody all the same, and nothing is there twice.
        assert set(found) <= set(told.acknowledged) | set(told.unanswered)
        assert one(connection, "select coalesce(max(number), 0) = count(*) from books.entries")
        lines = connection.execute(
            "select coalesce(sum(debit), 0), coalesce(sum(credit), 0), count(*) from books.lines"
        )
        totals = connection.execute(
            """select coalesce(sum(debit), 0), coalesce(sum(credit), 0), coalesce(sum(lines), 0)
                 from books.account_totals where grain = 'day'"""
        )
        assert lines.fetchone() == totals.fetchone()
    assert check(world.operator, world.database) == ()
    chief = world.connect("chief", "kavkasia")
    try:
        verified = "select ok from api.audit_verify(%s)"
        assert one(chief, verified, world.tenants["kavkasia"]) is True
    finally:
        chief.close()


def wait_for_quiet(connection: psycopg.Connection[Any], limit_s: float = 30) -> None:
    """Wait until no statement of a person runs any more: a killed client's outlives it a while."""
    deadline = time.monotonic() + limit_s
    busy = """select count(*) from pg_stat_activity
               where datname = current_database() and starts_with(usename, 'u_')
                 and state <> 'idle'"""
    while one(connection, busy):
        assert time.monotonic() < deadline, "a statement of a dead client still runs"
        time.sleep(0.05)


def are_unavailable(told: Told) -> None:
    """Everybody was told that the server does not answer, and nothing worse."""
    wrong = [fault for fault in told.faults if not isinstance(fault, Unavailable)]
    assert not wrong, [f"{type(fault).__name__} {fault.code}: {fault}" for fault in wrong]
