"""Revisions and the code of the database: one transaction, or nothing."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from importlib.resources import files
from typing import Any

import psycopg
import pytest
from psycopg import sql

from app.server import upgrade as module
from app.server.operator import Operator
from app.server.upgrade import (
    code_fingerprint,
    current_fingerprint,
    current_revision,
    head_revision,
    upgrade,
)
from tests.kit.world import World

_NAMES = (f"upgraded_{number}" for number in itertools.count())


@pytest.fixture
def empty(operator: Operator, own_template: World) -> Iterator[str]:
    """An empty database on a server that has the roles."""
    name = sql.Identifier(next(_NAMES))
    with operator.connect("postgres", autocommit=True) as connection:
        connection.execute(sql.SQL("create database {} template template0").format(name))
        yield name.as_string(connection).strip('"')
        connection.execute(sql.SQL("drop database {} with (force)").format(name))


def changed(monkeypatch: pytest.MonkeyPatch, change: Callable[[str, str], str]) -> None:
    """Give the files of `migrations/code` another text while the test runs."""
    text = module._text
    monkeypatch.setattr(module, "_text", lambda code, name: change(name, text(code, name)))


def state(world: World) -> tuple[Any, ...]:
    """What a failed upgrade must leave as it was."""
    connection = world.operator.connect(world.database)
    with connection:
        functions = connection.execute(
            "select oid, proname from pg_proc where pronamespace = 'api'::regnamespace order by 1"
        ).fetchall()
        policies = connection.execute("select * from pg_policies order by 1, 2, 3").fetchall()
        return current_revision(connection), current_fingerprint(connection), functions, policies


def test_an_empty_database_has_no_revision_and_comes_to_the_head(
    operator: Operator, empty: str
) -> None:
    with operator.connect(empty) as connection:
        assert current_revision(connection) is None
        assert current_fingerprint(connection) is None
    done = upgrade(operator, empty)
    assert (done.revision_before, done.revision) == (None, head_revision())
    with operator.connect(empty) as connection:
        assert current_revision(connection) == head_revision()
        assert current_fingerprint(connection) == code_fingerprint()
    again = upgrade(operator, empty)
    assert (again.revision_before, again.tables_guarded) == (head_revision(), done.tables_guarded)


def test_a_schema_that_was_begun_and_left_has_no_revision(operator: Operator, empty: str) -> None:
    with operator.connect(empty) as connection:
        connection.execute("create schema auth")
        connection.execute("create table auth.alembic_version (version_num text)")
        assert current_revision(connection) is None


@pytest.mark.parametrize("place", ["first", "middle", "last"])
def test_code_that_fails_anywhere_leaves_the_old_state(
    own: World, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    order = module._order(files("migrations") / "code")
    at = {"first": order[0], "middle": order[len(order) // 2], "last": order[-1]}[place]
    before = state(own)
    changed(monkeypatch, lambda name, text: text + ("\nselect 1/0;" if name == at else ""))
    with pytest.raises(psycopg.errors.DivisionByZero):
        upgrade(own.operator, own.database)
    assert state(own) == before


def test_a_revision_that_fails_leaves_the_old_state(
    own: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = state(own)

    def half(joined: Any) -> None:
        # With what of `api` gives its rows.
        joined.exec_driver_sql("drop table books.vat_totals cascade")
        raise RuntimeError("a revision failed")

    monkeypatch.setattr(module, "_run_revisions", half)
    with pytest.raises(RuntimeError, match="a revision failed"):
        upgrade(own.operator, own.database)
    assert state(own) == before


def test_a_table_without_a_rule_of_protection_stops_the_upgrade(own: World) -> None:
    own.operate().execute("create table books.unguarded (tenant_id uuid)")
    with pytest.raises(psycopg.Error) as caught:
        upgrade(own.operator, own.database)
    assert caught.value.diag.message_detail == "guard.table_without_rule"


def test_code_that_changed_has_another_fingerprint(monkeypatch: pytest.MonkeyPatch) -> None:
    before = code_fingerprint()
    assert code_fingerprint() == before
    changed(monkeypatch, lambda name, text: text + (" " if name.endswith("need.sql") else ""))
    assert code_fingerprint() != before


def test_two_functions_of_one_name_stop_the_upgrade(
    own: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    twice = "\ncreate function api.need(in_x integer) returns void language sql as 'select';"
    changed(monkeypatch, lambda name, text: text + (twice if name == "security/need.sql" else ""))
    with pytest.raises(AssertionError, match="exactly one"):
        upgrade(own.operator, own.database)


def test_every_file_of_the_code_is_in_the_order_and_every_line_is_a_file() -> None:
    code = files("migrations") / "code"
    order = module._order(code)
    found = [
        f"{room.name}/{file.name}"
        for room in code.iterdir()
        if room.is_dir()
        for file in room.iterdir()
    ]
    assert sorted(order) == sorted(found)
    assert len(set(order)) == len(order)


def test_owner_and_callers_of_each_function_are_those_of_its_head(own: World) -> None:
    code = files("migrations") / "code"
    found = {
        row[0]: (row[1], row[2])
        for row in own.operate().execute(
            """select p.proname, p.proowner::regrole::text,
                      (select coalesce(array_agg(a.grantee::regrole::text order by 1), '{}')
                         from aclexplode(p.proacl) as a
                        where a.grantee <> p.proowner)
                 from pg_proc as p where p.pronamespace = 'api'::regnamespace"""
        )
    }
    for name in module._order(code):
        header = module._HEADER.search(module._text(code, name))
        if header:
            function = name.rpartition("/")[2].removesuffix(".sql")
            callers = set(header["execute"].split()) - {header["owner"]}
            assert (found[function][0], set(found[function][1])) == (header["owner"], callers)
