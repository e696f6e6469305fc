"""One PostgreSQL for each worker; for each test a fresh copy of a prepared database."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import replace

import pytest
from psycopg import sql

from app.server.cluster import OPERATOR, Cluster
from app.server.operator import Operator
from app.server.places import find_places
from tests.kit.world import World, build

_COUNTER = itertools.count(1)


@pytest.fixture(scope="session")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cluster]:
    """The worker's own server: the program's supervisor, without the care for power loss."""
    made = Cluster(
        find_places(tmp_path_factory.mktemp("server")),
        durable=False,
        options={"max_connections": 120},
    )
    with made.enter():
        yield made
    # As root the files stand outside the test's folder, and would stay there.
    made.discard()


@pytest.fixture(scope="session")
def operator(cluster: Cluster) -> Operator:
    """The operator of the worker's server."""
    given = dict(cluster.dsn(OPERATOR, "postgres"))
    return Operator(parameters={**given, "password": cluster.operator_password().reveal()})


@pytest.fixture(scope="session")
def shared_template(operator: Operator) -> World:
    """A shared server's database, second factor and all, prepared once."""
    return build(operator, "template_shared", is_shared=True)


@pytest.fixture(scope="session")
def own_template(operator: Operator) -> World:
    """An own computer's database with the same cast, prepared once."""
    return build(operator, "template_own", is_shared=False)


@pytest.fixture
def shared(operator: Operator, shared_template: World) -> Iterator[World]:
    """A fresh copy of the shared server's database."""
    yield from _copy(operator, shared_template)


@pytest.fixture
def own(operator: Operator, own_template: World) -> Iterator[World]:
    """A fresh copy of the own computer's database."""
    yield from _copy(operator, own_template)


@pytest.fixture(scope="module")
def own_of_module(operator: Operator, own_template: World) -> Iterator[World]:
    """A copy that all tests of a file share: they read what was made once."""
    yield from _copy(operator, own_template)


def _copy(operator: Operator, template: World) -> Iterator[World]:
    name = f"copy_{next(_COUNTER)}"
    clone(operator, template.database, name)
    world = replace(template, database=name, _open=[], _ahead={})
    yield world
    world.close()
    with operator.connect("postgres", autocommit=True) as connection:
        connection.execute(sql.SQL("drop database {} with (force)").format(sql.Identifier(name)))


def clone(operator: Operator, template: str, name: str) -> None:
    """Copy a database; what a copy loses (rights on the database itself) is given back."""
    with operator.connect("postgres", autocommit=True) as connection:
        connection.execute(
            sql.SQL("create database {} template {}").format(
                sql.Identifier(name), sql.Identifier(template)
            )
        )
        for statement in (
            "revoke all on database {} from public",
            "grant connect on database {} to app_user",
        ):
            connection.execute(sql.SQL(statement).format(sql.Identifier(name)))
