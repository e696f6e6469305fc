"""Takes one protection away at a time and asks whether some test notices."""

from __future__ import annotations

import inspect
import itertools
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from importlib.resources import files

import psycopg
import pytest
from psycopg import sql

from app.server.operator import Operator
from tests.kit.fixtures import clone
from tests.kit.world import World
from tests.sql.attempts import LOGINS, mend_logins, rows
from tests.sql.mutations import Check, Mutation
from tests.sql.mutations_of_audit import AUDIT
from tests.sql.mutations_of_books import BOOKS
from tests.sql.mutations_of_identity import IDENTITY
from tests.sql.mutations_of_people import ADMINISTRATION
from tests.sql.mutations_of_walls import WALLS
from tests.sql.mutations_of_ways_round import WAYS_ROUND

pytestmark = pytest.mark.slow

MUTATIONS: dict[str, Mutation] = WALLS | IDENTITY | ADMINISTRATION | BOOKS | AUDIT | WAYS_ROUND

_COUNTER = itertools.count(1)


def text_of(mutation: Mutation) -> str:
    """The function as it would be without its protection."""
    source = files("migrations").joinpath("code", f"{mutation.function}.sql").read_text("utf-8")
    assert mutation.old in source, f"{mutation.function} has no longer: {mutation.old}"
    changed = source.replace(mutation.old, mutation.new)
    assert changed != source
    return changed.replace("create function", "create or replace function", 1)


def weaken(operator: psycopg.Connection[object], mutation: Mutation, database: str) -> None:
    """Take the protection away in a copy."""
    if mutation.function:
        operator.execute(text_of(mutation).encode())
    for statement in mutation.statements:
        operator.execute(statement.format(database=database).encode())


@contextmanager
def copied(operator: Operator, template: World) -> Iterator[World]:
    """A copy of a template for one check."""
    name = f"weak_{next(_COUNTER)}"
    clone(operator, template.database, name)
    world = replace(template, database=name, _open=[], _ahead={})
    try:
        yield world
    finally:
        world.close()
        with operator.connect("postgres", autocommit=True) as connection:
            connection.execute(
                sql.SQL("drop database {} with (force)").format(sql.Identifier(name))
            )


def run(check: Check, world: World) -> None:
    """Run a test by hand, with the world for whatever it calls its own."""
    given: dict[str, object] = {}
    for name in inspect.signature(check).parameters:
        if name in ("shared", "busy", "estimated"):
            given[name] = world
        elif name == "mended_logins":
            given[name] = None
    if "estimated" in given:
        _estimate(world)
    check(**given)


def _estimate(world: World) -> None:
    with world.operator.connect(world.database) as connection:
        connection.execute(
            """insert into books.employees (tenant_id, id, code, name)
               select %s, uuidv7(), 'E' || g, 'Tamar of the rival' from generate_series(1, 3000)
                      as g""",
            (world.tenants["rival"],),
        )
        connection.execute("analyze books.employees")


def noticed(check: Check, world: World, mutation: Mutation) -> bool:
    """Whether a test fails on a world without the protection."""
    with world.operate() as operator:
        weaken(operator, mutation, world.database)
    try:
        run(check, world)
    except (AssertionError, psycopg.Error, pytest.fail.Exception):
        return True
    return False


@pytest.mark.parametrize("name", MUTATIONS)
def test_some_test_notices_when_a_protection_is_gone(
    name: str, operator: Operator, shared_template: World, busy_template: World
) -> None:
    mutation = MUTATIONS[name]
    with operator.connect("postgres") as connection:
        logins = rows(connection, LOGINS)
    try:
        for check in mutation.checks:
            wants_busy = {"busy", "estimated"} & set(inspect.signature(check).parameters)
            with copied(operator, busy_template if wants_busy else shared_template) as world:
                if noticed(check, world, mutation):
                    return
    finally:
        with operator.connect("postgres", autocommit=True) as connection:
            for statement in mutation.undo:
                connection.execute(statement.encode())
        mend_logins(operator, logins)
    raise AssertionError(f"nobody noticed that this is gone: {name}")


@pytest.mark.timeout(240)
@pytest.mark.parametrize("half", [0, 1])
def test_every_check_passes_while_nothing_is_gone(
    half: int, operator: Operator, shared_template: World, busy_template: World
) -> None:
    """Else a check that always fails would seem to notice everything."""
    distinct: dict[str, Check] = {}
    for mutation in MUTATIONS.values():
        for check in mutation.checks:
            name = f"{getattr(check, 'func', check)} {getattr(check, 'keywords', '')}"
            distinct.setdefault(name, check)
    with operator.connect("postgres") as connection:
        logins = rows(connection, LOGINS)
    for check in list(distinct.values())[half::2]:
        wants_busy = {"busy", "estimated"} & set(inspect.signature(check).parameters)
        with copied(operator, busy_template if wants_busy else shared_template) as world:
            run(check, world)
        mend_logins(operator, logins)


def test_there_are_enough_protections_to_lose() -> None:
    assert len(MUTATIONS) >= 25
