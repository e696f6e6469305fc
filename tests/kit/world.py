"""A prepared server with two offices, three companies and people of every role.

Tests connect as these people.
"""

from __future__ import annotations

import json
import uuid
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

import psycopg

from app.core.books import Tenant
from app.server.initialise import initialise
from app.server.operator import Operator
from app.store.books import OpenBooks, OpenDesk
from app.store.door import Address, Door
from tests.kit import totp
from tests.kit.chart import small_company

PASSWORD = "Kavkasia-2025-tests"
ROLES = ("accountant", "chief_accountant", "tax_specialist", "payroll_officer", "auditor")

# name -> (office, company -> roles); the administrators come with their offices.
CAST: dict[str, tuple[str, dict[str, tuple[str, ...]]]] = {
    "accountant": ("first", {"kavkasia": ("accountant",)}),
    "accountant2": ("first", {"kavkasia": ("accountant",)}),
    "chief": ("first", {"kavkasia": ("chief_accountant",)}),
    "chief2": ("first", {"kavkasia": ("chief_accountant",)}),
    "tax": ("first", {"kavkasia": ("tax_specialist",)}),
    "payroll": ("first", {"kavkasia": ("payroll_officer",)}),
    "auditor": ("first", {"kavkasia": ("auditor",)}),
    "stranger": ("first", {}),
    "rival_chief": ("second", {"rival": ("chief_accountant",)}),
    "rival_accountant": ("second", {"rival": ("accountant",)}),
    "both": ("first", {"kavkasia": ("accountant",), "rival": ("auditor",)}),
}
ADMINISTRATORS = {"first": "administrator", "second": "rival_administrator"}


@dataclass(slots=True)
class World:
    """A database, the people in it and what they need to come in."""

    operator: Operator
    database: str
    is_shared: bool
    logins: dict[str, str] = field(default_factory=dict)
    people: dict[str, uuid.UUID] = field(default_factory=dict)
    secrets: dict[str, str] = field(default_factory=dict)
    tenants: dict[str, Tenant] = field(default_factory=dict)
    accounts: dict[str, dict[str, uuid.UUID]] = field(default_factory=dict)
    _open: list[Any] = field(default_factory=list)
    _ahead: dict[str, int] = field(default_factory=dict)

    def raw(self, name: str) -> psycopg.Connection[Any]:
        """A person's own connection, as psql would open it: nothing verified, no company chosen."""
        given = {
            **self.operator.parameters,
            "user": self.logins[name],
            "password": PASSWORD,
            "dbname": self.database,
        }
        connection = psycopg.connect(**given, autocommit=True)
        self._open.append(connection)
        return connection

    def connect(self, name: str, company: str | None = None) -> psycopg.Connection[Any]:
        """A person's connection in a company, verified where the second factor is asked."""
        connection = self.raw(name)
        if self.is_shared:
            self.verify(connection, name)
        if company is not None:
            self.choose(connection, company)
        return connection

    def verify(self, connection: psycopg.Connection[Any], name: str) -> dict[str, Any]:
        """Sign in with the telephone's next unused code; gives the tokens."""
        ahead = self._ahead.get(name, -1)
        self._ahead[name] = ahead + 1
        step = totp.step_now()
        answer = self._try_code(connection, name, ahead)
        if not answer["accepted"] and totp.step_now() != step:
            # The half minute ended between making the code and its arrival: it was one too old.
            answer = self._try_code(connection, name, ahead)
        assert answer["accepted"], (
            f"{name} was not let in: at most three sign-ins of a person a test"
        )
        connection.execute("select set_config('app.session', %s, false)", (answer["token"],))
        return dict(answer)

    def _try_code(
        self, connection: psycopg.Connection[Any], name: str, ahead: int
    ) -> dict[str, Any]:
        code = totp.code(self.secrets[name], ahead=ahead)
        return dict(one(connection, "select api.login_totp(%s)", code))

    def choose(self, connection: psycopg.Connection[Any], company: str) -> None:
        """Choose a company, rightly or not: the server decides what that is worth."""
        connection.execute(
            "select set_config('app.tenant', %s, false)", (str(self.tenants[company]),)
        )

    def operate(self) -> psycopg.Connection[Any]:
        """The operator's connection, for arranging and for looking behind the policies."""
        connection = self.operator.connect(self.database, autocommit=True)
        self._open.append(connection)
        return connection

    def desk(self, name: str) -> OpenDesk:
        """A person through the program's own store."""
        given = self.operator.parameters
        door = Door(
            Address(host=given["host"], port=int(given.get("port", 5432)), database=self.database),
            self.logins[name],
            PASSWORD,
        )
        door.open()
        self._open.append(door)
        desk = OpenDesk(door)
        if self.is_shared:
            ahead = self._ahead.get(name, -1)
            self._ahead[name] = ahead + 1
            with desk.write() as tx:
                answer = tx.call("login_totp", code=totp.code(self.secrets[name], ahead=ahead))
            assert desk.accept(answer)
        return desk

    def books(self, name: str, company: str, language: str = "en") -> OpenBooks:
        """A company's books as a person opens them in the program."""
        return self.desk(name).open(self.tenants[company], language)

    def close(self) -> None:
        """Close whatever the test opened."""
        for connection in self._open:
            with suppress(psycopg.Error):
                connection.close()
        self._open.clear()


def one(connection: psycopg.Connection[Any], statement: str, *arguments: Any) -> Any:
    """The first value of the first row."""
    row = connection.execute(statement, arguments).fetchone()
    assert row is not None, statement
    return row[0]


def build(operator: Operator, database: str, *, is_shared: bool) -> World:
    """Prepare a server's database with the whole cast; slow, once per worker."""
    initialise(
        operator,
        "shared" if is_shared else "own_computer",
        "First office",
        "Administrator",
        database,
    )
    world = World(operator, database, is_shared)
    with operator.connect(database) as connection:
        office = one(
            connection, "insert into auth.office (name) values ('Second office') returning id"
        )
        connection.execute(
            "insert into audit.office_heads values (%s, 0, decode(repeat('00', 32), 'hex'))",
            (office,),
        )
        connection.execute(
            """insert into auth.people
                   (office_id, login, login_oid, display_name, is_office_administrator)
               select %s, l, api.make_login(l, 'x', null), 'Rival administrator', true
                 from (select 'u_' || api.base32(api.random_bytes(10)) as l) as f""",
            (office,),
        )
        for key, shown in (
            ("administrator", "Administrator"),
            ("rival_administrator", "Rival administrator"),
        ):
            _enter(world, connection, key, shown)
    for office_name, key in ADMINISTRATORS.items():
        _hire(world, office_name, key)
    _found(world, "administrator", "kavkasia", "chief")
    _found(world, "administrator", "practice", None)
    _found(world, "rival_administrator", "rival", "rival_chief")
    _give_roles(world)
    _finish(world)
    return world


def _enter(world: World, connection: psycopg.Connection[Any], key: str, shown: str) -> None:
    row = connection.execute(
        "select id, login from auth.people where display_name = %s", (shown,)
    ).fetchone()
    assert row is not None
    world.people[key], world.logins[key] = row
    connection.execute(f"alter role {row[1]} password '{PASSWORD}' valid until 'infinity'")


def _hire(world: World, office: str, administrator: str) -> None:
    """The administrator creates the office's people; each sets up the telephone."""
    with world.operator.connect(world.database) as connection:
        _enrol(world, administrator)
    boss = world.connect(administrator)
    for name, (where, _) in CAST.items():
        if where == office:
            one(boss, "select api.create_person(%s, %s, 'en')", uuid.uuid4(), name)
            with world.operator.connect(world.database) as connection:
                _enter(world, connection, name, name)
            _enrol(world, name)
    boss.close()


def _enrol(world: World, name: str) -> None:
    """Confirm the telephone; the operator forgets the step, so that tests may use it again."""
    if not world.is_shared:
        return
    connection = world.raw(name)
    secret = one(connection, "select api.enrol_second_factor()")
    answer = one(connection, "select api.confirm_second_factor(%s)", totp.code(secret))
    assert answer["accepted"]
    world.secrets[name] = secret
    connection.close()
    with world.operator.connect(world.database) as operator:
        operator.execute("select setval(step_sequence, 0) from auth.second_factors")


def _found(world: World, administrator: str, company: str, first: str | None) -> None:
    world._ahead.clear()
    with world.operator.connect(world.database) as operator:
        operator.execute("select setval(step_sequence, 0) from auth.second_factors")
    boss = world.connect(administrator)
    given = small_company(company, first_person=str(world.people[first or administrator]))
    given["approval_rules"] = []
    if first is None:
        given["kind"] = "practice"
    tenant = one(boss, "select api.create_company(%s, %s)", uuid.uuid4(), json.dumps(given))
    world.tenants[company] = Tenant(tenant)
    boss.close()


def _give_roles(world: World) -> None:
    """The cast's roles, entered by the operator.

    How roles are given is tested by tests, not assumed by them.
    """
    with world.operator.connect(world.database) as operator:
        for name, (_, companies) in CAST.items():
            for company, roles in companies.items():
                for role in roles:
                    operator.execute(
                        """insert into auth.memberships
                               (tenant_id, person_id, role, state, granted_by)
                           values (%s, %s, %s, 'active', %s) on conflict do nothing""",
                        (
                            world.tenants[company],
                            world.people[name],
                            role,
                            world.people["administrator"],
                        ),
                    )


def _finish(world: World) -> None:
    world._ahead.clear()
    with world.operator.connect(world.database) as operator:
        operator.execute("select setval(step_sequence, 0) from auth.second_factors")
        operator.execute("delete from auth.sessions")
        for company, tenant in world.tenants.items():
            rows = operator.execute(
                "select code, id from books.accounts where tenant_id = %s", (tenant,)
            )
            world.accounts[company] = dict(rows.fetchall())
    world.close()
