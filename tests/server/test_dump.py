"""Copies of a database: proved by restoring them, the last three kept, failures harmless."""

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psutil
import psycopg
import pytest

from app.core.errors import Bug, Refused, Unavailable
from app.server import dump as module
from app.server.binaries import run_tool
from app.server.cluster import OPERATOR, Cluster
from app.server.dump import dump, dumps, restore
from tests.server.conftest import PEOPLE, ask, living


@pytest.fixture(scope="module", params=PEOPLE)
def cluster(request: pytest.FixtureRequest, state: Path) -> Iterator[Cluster]:
    with living(request.param, state) as person, person.cluster().enter() as entered:
        ask(entered, "create role bookkeeper")
        ask(entered, "create database books template template0")
        for statement in (
            "create schema auth",
            "create table auth.alembic_version (version_num text)",
            "insert into auth.alembic_version values ('0007')",
            'create schema "წიგნი"',
            'create table "წიგნი"."line 1" as select generate_series(1, 5000) as n',
            'alter table "წიგნი"."line 1" owner to bookkeeper',
            'alter table "წიგნი"."line 1" enable row level security',
            "create table parts (n int) partition by range (n)",
            "create table parts_1 partition of parts for values from (0) to (100)",
            "insert into parts values (1), (2)",
            "create function seven() returns int language sql as 'select 7'",
        ):
            ask(entered, statement, "books")
        yield entered


@pytest.fixture
def folder(cluster: Cluster) -> Path:
    """A folder that nobody wrote to before."""
    number = len(list(cluster.places.dumps.iterdir()))
    return cluster.places.dumps / str(number)


def databases(cluster: Cluster) -> object:
    return ask(cluster, "select string_agg(datname, ',' order by datname) from pg_database")


def test_a_copy_brings_everything_back(cluster, folder):
    before = databases(cluster)
    path = dump(cluster, "books", folder)
    assert path.name.startswith("books-2")
    assert path.name.endswith("Z-0007.dump")
    assert path.stat().st_mode & 0o777 == 0o600
    assert list(folder.iterdir()) == [path]
    assert databases(cluster) == before
    restore(cluster, path, "again")
    try:
        assert ask(cluster, 'select count(*) from "წიგნი"."line 1"', "again") == 5000
        assert ask(cluster, "select seven()", "again") == 7
        owner = "select tableowner from pg_tables where tablename = 'line 1'"
        assert ask(cluster, owner, "again") == "bookkeeper"
        with pytest.raises(Refused, match="exists already"):
            restore(cluster, path, "again")
        assert ask(cluster, "select seven()", "again") == 7
    finally:
        ask(cluster, "drop database again")


def test_the_last_three_copies_are_kept(cluster, folder):
    folder.mkdir(parents=True)
    other = folder / "books-by-hand.dump"
    other.touch()
    made = [dump(cluster, "books", folder) for _ in range(4)]
    assert dumps(folder, "books") == tuple(made[1:])
    assert other.exists()


def test_people_may_write_while_the_copy_is_made_and_proved(cluster, folder, monkeypatch):
    write = module._write

    def meanwhile(*given: Any) -> None:
        ask(cluster, "insert into parts values (3)", "books")
        write(*given)
        ask(cluster, "insert into parts values (4)", "books")

    monkeypatch.setattr(module, "_write", meanwhile)
    path = dump(cluster, "books", folder)
    assert path.exists()
    ask(cluster, "delete from parts where n > 2", "books")


def test_a_copy_that_lacks_rows_is_not_kept(cluster, folder, monkeypatch):
    dump(cluster, "books", folder)
    before = tuple(folder.iterdir())
    count = module.counts

    def more(connection: psycopg.Connection[tuple[object, ...]]) -> dict[str, int]:
        found = dict(count(connection))
        if connection.info.dbname == "books":
            found["public.parts_1"] += 1
        return found

    monkeypatch.setattr(module, "counts", more)
    with pytest.raises(Bug, match=r"differs from it in public\.parts_1") as told:
        dump(cluster, "books", folder)
    assert told.value.code == "server.dump_differs"
    assert tuple(folder.iterdir()) == before
    assert "davtari_verify" not in str(databases(cluster))


def test_a_copy_damaged_on_the_disk_is_found_out(cluster, folder, monkeypatch):
    good = dump(cluster, "books", folder)
    before = databases(cluster)
    write = module._write

    def damaged(*given: Any) -> None:
        write(*given)
        path = given[2]
        assert isinstance(path, Path)
        content = path.read_bytes()
        path.write_bytes(content[: len(content) * 2 // 3])

    monkeypatch.setattr(module, "_write", damaged)
    with pytest.raises(Unavailable, match="could not be brought back") as told:
        dump(cluster, "books", folder)
    assert told.value.code == "server.restore_failed"
    assert list(folder.iterdir()) == [good]
    assert databases(cluster) == before


def test_a_copy_that_cannot_be_written_names_the_reason_and_keeps_the_old(cluster, folder):
    good = dump(cluster, "books", folder)
    with pytest.raises(Unavailable, match='"nowhere" does not exist'):
        dump(cluster, "nowhere", folder)
    ask(cluster, "create table huge as select 1 as n", "books")
    with psycopg.connect(
        **cluster.dsn(OPERATOR, "books"), password=cluster.operator_password().reveal()
    ) as blocking:
        blocking.execute("lock table huge in access exclusive mode")
        pid = blocking.info.backend_pid
        ended = threading.Thread(target=end_waiting, args=(cluster, pid))
        ended.start()
        with pytest.raises(Unavailable, match=r"could not be copied .*terminat") as told:
            dump(cluster, "books", folder)
        ended.join()
    ask(cluster, "drop table huge", "books")
    assert told.value.code == "server.dump_failed"
    assert list(folder.iterdir()) == [good]


def end_waiting(cluster: Cluster, pid: int) -> None:
    """End whoever waits for the lock, as soon as somebody does."""
    query = f"""
        select pg_terminate_backend(pid) from pg_stat_activity
        where {pid} = any (pg_blocking_pids(pid))
        """
    while not ask(cluster, query):
        pass


def test_a_folder_for_copies_that_is_a_file_is_named(cluster, folder):
    folder.parent.mkdir(exist_ok=True)
    folder.touch()
    with pytest.raises(Refused, match="cannot be written"):
        dump(cluster, "books", folder)


def test_scratch_databases_of_killed_programs_go_and_living_ones_stay(cluster, folder):
    dead = max(psutil.pids()) + 100000
    living = psutil.Process().pid
    ask(cluster, f"create database davtari_verify_{dead}_x")
    ask(cluster, f"create database davtari_verify_{living}_x")
    dump(cluster, "books", folder)
    assert f"davtari_verify_{dead}" not in str(databases(cluster))
    assert f"davtari_verify_{living}" in str(databases(cluster))
    ask(cluster, f"drop database davtari_verify_{living}_x")


def test_a_database_without_a_schema_of_ours_is_copied_too(cluster, folder):
    assert dump(cluster, "postgres", folder).name.endswith("Z-none.dump")


def test_the_tools_get_the_password_by_a_file_and_never_on_their_command_line(
    cluster, folder, monkeypatch
):
    seen: list[str] = []
    run = run_tool

    def noted(binaries, command, **more):
        seen.append(" ".join(str(part) for part in command) + str(more))
        return run(binaries, command, **more)

    monkeypatch.setattr(module, "run_tool", noted)
    dump(cluster, "books", folder)
    secret = cluster.operator_password().reveal()
    assert len(seen) == 2
    assert not [line for line in seen if secret in line]
    assert not list(cluster.places.secrets.glob("pgpass*"))
