"""The demo, made once for each worker on the prepared own computer; copies for tests that write."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

import pytest
from psycopg import sql

from app.core.books import Desk, Tenant
from app.ledger import service as ledger
from app.server.erase import erase_company
from app.server.operator import Operator
from app.server.statistics import learn_sizes
from app.store.books import OpenBooks, OpenDesk
from app.store.door import Address, Door
from app.training import service as training
from app.training.cast import cast
from app.training.records import Document, Made, Story, Template
from app.training.year import Year
from tests.kit.fixtures import clone
from tests.kit.world import World

_COUNTER = itertools.count(1)
COLLEAGUE = "ნინო მაისურაძე"


@dataclass(slots=True)
class Place:
    """A prepared own computer as the place of a demo; passwords are kept in memory."""

    world: World
    kept: dict[str, str] = field(default_factory=dict)
    made: Made | None = None

    def owner(self) -> Desk:
        return self.world.desk("administrator")

    def colleague(self, login: str) -> OpenDesk:
        given = self.world.operator.parameters
        address = Address(
            host=given["host"], port=int(given.get("port", 5432)), database=self.world.database
        )
        door = Door(address, login, self.kept[login])
        door.open()
        self.world._open.append(door)
        return OpenDesk(door)

    def keep(self, login: str, password: str) -> None:
        self.kept[login] = password

    def erase(self, tenant: Tenant) -> None:
        erase_company(self.world.operator, tenant, self.world.database)

    def learn_sizes(self) -> None:
        learn_sizes(self.world.operator, self.world.database)

    def create(self) -> Made:
        self.made = training.create_demo(self, template())
        return self.made

    def reset(self) -> Made:
        self.made = training.reset_demo(self, template())
        return self.made

    def books(self) -> OpenBooks:
        """The demo's books as the owner opens them."""
        assert self.made is not None
        return self.world.desk("administrator").open(self.made.tenant, "ka")


def template() -> Template:
    """The Georgian chart and its roles."""
    return Template(
        chart=tuple(ledger.georgian_chart()), account_roles=ledger.georgian_account_roles()
    )


@pytest.fixture(scope="session")
def story() -> Story:
    """The year as documents, told once."""
    return Year(cast()).live()


@pytest.fixture(scope="session")
def whole(operator: Operator, own_template: World) -> Iterator[Place]:
    """The whole demo, made once; nobody may change it."""
    place = Place(_copy(operator, own_template))
    place.create()
    place.world.close()
    yield place
    _drop(operator, place.world)


@pytest.fixture
def demo(whole: Place) -> Iterator[Place]:
    """The whole demo, to be looked at only."""
    yield whole
    whole.world.close()


@pytest.fixture
def place(operator: Operator, own_template: World) -> Iterator[Place]:
    """A prepared own computer without a demo."""
    made = Place(_copy(operator, own_template))
    yield made
    made.world.close()
    _drop(operator, made.world)


@pytest.fixture
def short_year(story: Story, monkeypatch: pytest.MonkeyPatch) -> None:
    """A demo of a few weeks: enough for everything but the figures."""
    first = [document for document in story.documents[:250] if isinstance(document, Document)]
    short = replace(story, documents=tuple(first))
    monkeypatch.setattr(Year, "live", lambda _: short)


def _copy(operator: Operator, source: World) -> World:
    name = f"demo_{next(_COUNTER)}"
    clone(operator, source.database, name)
    return replace(source, database=name, _open=[], _ahead={})


def _drop(operator: Operator, world: World) -> None:
    world.close()
    with operator.connect("postgres", autocommit=True) as connection:
        connection.execute(
            sql.SQL("drop database {} with (force)").format(sql.Identifier(world.database))
        )
