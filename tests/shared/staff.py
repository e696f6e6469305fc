"""People of a shared server who have signed in before: their passwords, telephones, companies."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field
from pathlib import Path

from app.core.books import Tenant
from app.core.ids import new_id
from app.core.invitation import Invitation
from app.security import service as security
from app.security.records import PersonId, Role
from app.store.books import OpenDesk
from app.store.door import Address, Door
from tests.kit import totp
from tests.kit.chart import small_company
from tests.kit.shared_server import SharedServer


@dataclass
class Staff:
    """Whoever works on the server; the administrator is there from the beginning."""

    server: SharedServer
    administrator: tuple[str, str]
    secrets: dict[str, str] = field(default_factory=dict)
    _doors: list[Door] = field(default_factory=list)

    def address(self) -> Address:
        return Address(host="localhost", port=self.server.port, ca_file=self.server.authority)

    def door(self, login: str, password: str) -> Door:
        door = Door(self.address(), login, password)
        door.open()
        self._doors.append(door)
        return door

    def enrolled(self, login: str, password: str) -> OpenDesk:
        """Set the telephone up; the desk is signed in."""
        desk = OpenDesk(self.door(login, password))
        self.secrets[login] = security.begin_enrolment(desk)
        security.finish_enrolment(desk, totp.code(self.secrets[login]))
        self.forget_steps()
        return desk

    def forget_steps(self) -> None:
        """Half a minute passes: the codes used so far are of the past."""
        with self.server.operator.connect("davtari") as connection:
            connection.execute("select setval(step_sequence, 0) from auth.second_factors")

    def code(self, login: str) -> str:
        """What the telephone shows, not used before."""
        self.forget_steps()
        return totp.code(self.secrets[login])

    def company(self, boss: OpenDesk, name: str) -> Tenant:
        """A company of the office without people: roles are given afterwards."""
        given = {**small_company(name), "name": name, "approval_rules": []}
        with boss.write() as tx:
            return Tenant(tx.call("create_company", request=uuid.uuid4(), company=given))

    def hire(self, boss: OpenDesk, name: str) -> tuple[PersonId, str, str]:
        """A person of the office with the telephone set up: id, login, password."""
        made = security.create_person(boss, new_id(), name, "en")
        assert made.password is not None
        self.enrolled(made.login, made.password)
        return made.person_id, made.login, made.password

    def give(self, boss: OpenDesk, tenant: Tenant, person: PersonId, role: Role) -> None:
        """A role, as the operator would enter it for a test."""
        with self.server.operator.connect("davtari") as connection:
            connection.execute(
                "insert into auth.memberships (tenant_id, person_id, role, state, granted_by) "
                "values (%s, %s, %s, 'active', %s)",
                (tenant, person, role, person),
            )

    def invitation(self, login: str, name: str) -> Invitation:
        """What the person's computer knows of the server."""
        return Invitation(
            host="localhost",
            port=self.server.port,
            login=login,
            authority=Path(self.server.authority).read_text("utf-8"),
            name=name,
            office="Office",
        )

    def close(self) -> None:
        for door in self._doors:
            door.close()
