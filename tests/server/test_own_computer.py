"""Books on this computer: prepared on the first day, mended after a crash, never taken back."""

from __future__ import annotations

import getpass
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.core.errors import NotFound, Refused
from app.core.texts import Texts
from app.security import service as security
from app.server import own_computer as module
from app.server.cluster import Cluster
from app.server.operator import DATABASE
from app.server.own_computer import Key, OwnComputer, open_own_computer
from app.server.places import find_places
from app.server.secrets import Secret
from app.server.upgrade import code_fingerprint, current_fingerprint, head_revision
from app.store.books import OpenDesk
from app.store.door import Address, Door
from tests.ledger.builders import meets

pytestmark = pytest.mark.timeout(120)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A data folder whose server runs while the tests of this file do."""
    data = tmp_path_factory.mktemp("own") / "წიგნები"
    with Cluster(find_places(data), durable=False).enter():
        yield data
    Cluster(find_places(data)).discard()


@pytest.fixture
def opened(folder: Path) -> Iterator[OwnComputer]:
    with open_own_computer(folder) as own:
        yield own


def comes_in(own: OwnComputer, key: Key) -> str:
    """The name of whoever comes in with this key."""
    door = Door(Address(host=own.host, port=own.port), key.login, key.password.reveal())
    door.open()
    try:
        return security.who_am_i(OpenDesk(door)).display_name
    finally:
        door.close()


def run(own: OwnComputer, statement: str, database: str = DATABASE) -> list[Any]:
    with own.operator.connect(database, autocommit=True) as connection:
        done = connection.execute(statement.encode())
        return done.fetchall() if done.description else []


def test_the_owner_of_the_machine_comes_in_without_being_asked(opened: OwnComputer) -> None:
    assert comes_in(opened, opened.owner()) == getpass.getuser()
    assert "password" not in repr(opened.owner()).replace("password=Secret(...)", "")
    assert run(opened, "select kind from auth.server") == [("own_computer",)]


def test_opening_again_changes_nothing(folder: Path, opened: OwnComputer) -> None:
    before = run(opened, "select xmin::text, login from auth.people")
    oids = run(opened, "select max(oid::bigint) from pg_proc")
    with open_own_computer(folder) as again:
        assert again.owner().login == opened.owner().login
    assert run(opened, "select xmin::text, login from auth.people") == before
    assert run(opened, "select max(oid::bigint) from pg_proc") == oids


def test_a_password_that_was_lost_is_made_anew(opened: OwnComputer) -> None:
    login = opened.owner().login
    opened.cluster.secrets.remove(login)
    key = opened.owner()
    assert comes_in(opened, key) == getpass.getuser()
    assert opened.owner().password == key.password


def test_a_crash_between_setting_a_password_and_keeping_it_locks_nobody_out(
    opened: OwnComputer, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened.cluster.secrets.remove(opened.owner().login)

    def crash(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(type(opened.cluster.secrets), "store", crash)
        with pytest.raises(KeyboardInterrupt):
            opened.owner()
    assert comes_in(opened, opened.owner()) == getpass.getuser()


def test_a_database_that_was_only_created_is_finished(folder: Path, opened: OwnComputer) -> None:
    run(opened, f"drop database {DATABASE} with (force)", "postgres")
    run(opened, f"create database {DATABASE} template template0", "postgres")
    with open_own_computer(folder) as again:
        assert comes_in(again, again.owner()) == getpass.getuser()


def test_a_database_without_its_first_person_gets_one(folder: Path, opened: OwnComputer) -> None:
    connection = opened.operator.connect(autocommit=True)
    with connection:
        connection.execute("set session_replication_role = replica")
        for table in ("auth.people", "auth.server", "auth.office", "audit.office_heads"):
            connection.execute(f"delete from {table}".encode())
    with open_own_computer(folder) as again:
        assert comes_in(again, again.owner()) == getpass.getuser()


def test_books_that_are_gone_while_the_cluster_stays_are_made_anew(
    folder: Path, opened: OwnComputer
) -> None:
    run(opened, f"drop database {DATABASE} with (force)", "postgres")
    with open_own_computer(folder) as again:
        assert comes_in(again, again.owner()) == getpass.getuser()


def dumps(own: OwnComputer) -> set[str]:
    folder = own.cluster.places.dumps
    return {path.name for path in folder.iterdir()} if folder.exists() else set()


def test_code_of_an_older_release_is_rebuilt_without_a_dump(
    folder: Path, opened: OwnComputer
) -> None:
    before = dumps(opened)
    run(opened, "comment on schema api is 'older'")
    with open_own_computer(folder), opened.operator.connect() as connection:
        assert current_fingerprint(connection) == code_fingerprint()
    assert dumps(opened) == before


def test_before_the_schema_is_upgraded_a_dump_is_written(
    folder: Path, opened: OwnComputer, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = dumps(opened)
    run(opened, "update auth.alembic_version set version_num = '0001'")
    steps: list[str] = []

    def upgraded(*_: object) -> None:
        assert dumps(opened) - before, "the dump comes first"
        steps.append("upgrade")
        run(opened, f"update auth.alembic_version set version_num = '{head_revision()}'")

    monkeypatch.setattr(module, "upgrade", upgraded)
    with open_own_computer(folder):
        assert steps == ["upgrade"]
    assert dumps(opened) - before


def test_books_of_a_newer_release_are_left_alone(folder: Path, opened: OwnComputer) -> None:
    run(opened, "update auth.alembic_version set version_num = '9999'")
    try:
        with meets(Refused, "server.newer") as caught, open_own_computer(folder):
            pass
        assert "9999" in Texts("en").fault(caught.value)
        assert run(opened, "select version_num from auth.alembic_version") == [("9999",)]
    finally:
        run(opened, f"update auth.alembic_version set version_num = '{head_revision()}'")


def test_another_person_is_found_by_name_or_login(opened: OwnComputer) -> None:
    key = opened.owner()
    door = Door(Address(host=opened.host, port=opened.port), key.login, key.password.reveal())
    door.open()
    desk = OpenDesk(door)
    from app.core.ids import new_id

    made = security.create_person(desk, new_id(), "მეორე")
    assert made.password
    with meets(Refused, "person.password_unknown") as caught:
        opened.person("მეორე")
    assert "DAVTARI_PASSWORD" in Texts("ka").fault(caught.value)
    assert comes_in(opened, opened.person("მეორე", made.password)) == "მეორე"
    opened.keep(made.login, made.password)
    for name in ("მეორე", made.login):
        assert opened.person(name) == Key(login=made.login, password=Secret(made.password))
    security.create_person(desk, new_id(), "მეორე")
    for name in ("მეორე", "მესამე"):
        with meets(NotFound, "person.not_found"):
            opened.person(name)
    door.close()


@pytest.mark.parametrize("error", [OSError, KeyError])
def test_an_account_without_a_name_is_called_owner(
    monkeypatch: pytest.MonkeyPatch, error: type[Exception]
) -> None:
    def nameless() -> str:
        raise error

    monkeypatch.setattr(getpass, "getuser", nameless)
    assert module._person_name() == "owner"
