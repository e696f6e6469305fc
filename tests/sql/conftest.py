"""A shared server whose companies are busy, so that a leak has something to leak."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from app.server.operator import Operator
from tests.kit.fixtures import _copy, clone
from tests.kit.world import World
from tests.sql.attempts import LOGINS, mend_logins, rows
from tests.sql.filling import fill


@pytest.fixture(scope="session")
def busy_template(operator: Operator, shared_template: World) -> World:
    """The shared server's database with busy companies, prepared once."""
    clone(operator, shared_template.database, "template_busy")
    return fill(replace(shared_template, database="template_busy", _open=[], _ahead={}))


@pytest.fixture
def busy(operator: Operator, busy_template: World) -> Iterator[World]:
    """A fresh copy of the busy shared server."""
    yield from _copy(operator, busy_template)


@pytest.fixture
def mended_logins(operator: Operator) -> Iterator[None]:
    """Logins belong to the whole server, not to a copy: give them back what a test changes."""
    with operator.connect("postgres") as connection:
        before = rows(connection, LOGINS)
    yield
    mend_logins(operator, before)
