"""Preparing a server: from an empty PostgreSQL, again and again, and after a cut half-way."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import psycopg
import pytest
from psycopg import sql

from app.core.errors import Refused
from app.core.texts import Texts
from app.server import initialise as module
from app.server.initialise import initialise
from app.server.operator import Operator
from app.server.roles import OWNERS, make_roles
from app.store.door import Address, Door
from tests.ledger.builders import meets

_NAMES = (f"prepared_{number}" for number in itertools.count())


@pytest.fixture
def database(operator: Operator) -> Iterator[str]:
    """The name of a database that is not there yet."""
    name = next(_NAMES)
    yield name
    with operator.connect("postgres", autocommit=True) as connection:
        connection.execute(
            sql.SQL("drop database if exists {} with (force)").format(sql.Identifier(name))
        )


def rows(operator: Operator, database: str, statement: str) -> list[tuple[Any, ...]]:
    with operator.connect(database) as connection:
        return connection.execute(statement.encode()).fetchall()


def test_an_empty_server_gets_roles_database_schema_and_administrator(
    operator: Operator, database: str
) -> None:
    done = initialise(operator, "own_computer", "ბიურო", "ნინო", database)
    assert done.database_made
    assert done.upgraded.revision_before is None
    assert done.upgraded.tables_guarded > 30
    assert done.administrator.password
    assert done.administrator.password not in repr(done)
    assert rows(operator, database, "select kind, second_factor_required from auth.server") == [
        ("own_computer", False)
    ]
    assert rows(operator, database, "select display_name, is_office_administrator, login "
                "from auth.people") == [("ნინო", True, done.administrator.login)]  # fmt: skip
    ((provider, locale),) = rows(
        operator, database,
        f"select datlocprovider, datlocale from pg_database where datname = '{database}'",
    )  # fmt: skip
    assert (provider, locale) == ("b", "C.UTF-8")
    given = operator.parameters
    door = Door(
        Address(host=given["host"], port=int(given["port"]), database=database),
        done.administrator.login, done.administrator.password,
    )  # fmt: skip
    door.open()
    door.close()


def test_preparing_again_changes_nothing_and_shows_no_password(
    operator: Operator, database: str
) -> None:
    first = initialise(operator, "shared", "Office", "Boss", database)
    again = initialise(operator, "shared", "Other", "Other", database)
    assert not again.database_made
    assert again.administrator == replace(first.administrator, password=None)
    assert rows(operator, database, "select name from auth.office") == [("Office",)]
    assert rows(operator, database, "select second_factor_required from auth.server") == [(True,)]


def test_a_server_keeps_its_kind(operator: Operator, database: str) -> None:
    initialise(operator, "own_computer", "Office", "Boss", database)
    with meets(Refused, "server.kind_differs") as caught:
        initialise(operator, "shared", "Office", "Boss", database)
    assert "own_computer" in Texts("en").fault(caught.value)


@pytest.mark.parametrize("step", ["upgrade", "_first_person"])
def test_a_preparation_cut_off_is_finished_by_the_next(
    operator: Operator, database: str, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    def cut(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(module, step, cut)
        with pytest.raises(KeyboardInterrupt):
            initialise(operator, "own_computer", "Office", "Boss", database)
    done = initialise(operator, "own_computer", "Office", "Boss", database)
    assert not done.database_made
    assert done.administrator.password


def test_a_server_too_old_is_refused_before_anything_is_made(
    operator: Operator, database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "VERSION_MIN", 990000)
    with meets(Refused, "server.too_old") as caught:
        initialise(operator, "shared", "Office", "Boss", database)
    assert "PostgreSQL 18" in Texts("en").fault(caught.value)
    assert (
        rows(operator, "postgres", f"select 1 from pg_database where datname = '{database}'") == []
    )


def test_only_a_superuser_prepares(operator: Operator, database: str) -> None:
    with operator.connect("postgres", autocommit=True) as connection:
        connection.execute("create role plain_dba login createdb createrole password 'plain'")
        connection.execute("grant connect on database postgres to plain_dba")
        try:
            plain = Operator(
                parameters={**operator.parameters, "user": "plain_dba", "password": "plain"}
            )
            with meets(Refused, "server.not_superuser"):
                initialise(plain, "shared", "Office", "Boss", database)
        finally:
            connection.execute("revoke all on database postgres from plain_dba")
            connection.execute("drop role plain_dba")


def test_roles_that_somebody_changed_are_set_right_again(operator: Operator) -> None:
    with operator.connect("postgres") as connection:
        connection.execute("alter role app_owner login createrole")
        assert make_roles(connection) == ()
        found = connection.execute(
            "select rolcanlogin, rolcreaterole, rolsuper, rolbypassrls from pg_roles "
            "where rolname = 'app_owner'"
        ).fetchone()
        assert found == (False, False, False, False)
        connection.rollback()


def test_no_role_of_ours_can_log_in_and_one_passes_row_security(operator: Operator) -> None:
    with operator.connect("postgres") as connection:
        found = connection.execute(
            "select rolname, rolcanlogin, rolsuper, rolbypassrls from pg_roles "
            "where rolname = any (%s)", (list(OWNERS),),
        ).fetchall()  # fmt: skip
    assert len(found) == len(OWNERS)
    assert not any(login or superuser for _, login, superuser, _ in found)
    assert [name for name, _, _, passes in found if passes] == ["search_definer"]


def test_an_operator_that_is_not_let_in_is_told_by_the_server(operator: Operator) -> None:
    wrong = Operator(parameters={**operator.parameters, "password": "wrong"})
    with pytest.raises(psycopg.OperationalError):
        wrong.connect("postgres")
