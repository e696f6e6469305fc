"""A server before the door is open: what it answers to passwords and codes, and who is inside."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from app.core.errors import Denied, Fault, Refused
from app.core.invitation import Invitation
from app.core.messages import MESSAGES
from tests.ui.fakes import OTHER, PERSON, FakeBooks, FakeDesk, company_row
from ui.shell.entrance import PASSWORD_NEEDED, Wanted

PEM = "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----"
SERVER = Invitation(
    host="books.example.ge", login="u_nino", authority=PEM, name="ნინო ბერიძე", office="ბიურო"
)
SECRET = "abcdefghijklmnopqrstuvwxyz234567"
CODES = tuple(f"code{place}abcdefgh" for place in range(10))


def refusal(kind: type[Fault], code: str, **args: Any) -> Fault:
    """What the server refuses with, in its own words."""
    return kind(code, MESSAGES[code], **args)


@dataclass
class Server:
    """What the person meets: the right code and password, companies, and faults to come."""

    code: str = "123456"
    password: str = "temporary-1"
    has_second_factor: bool = True
    is_verified: bool = False
    is_administrator: bool = True
    companies: list[SimpleNamespace] = field(default_factory=lambda: [company_row("Office Ltd")])
    faults: dict[str, Exception] = field(default_factory=dict)
    called: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    books: FakeBooks = field(default_factory=FakeBooks)
    renewed: list[str] = field(default_factory=list)

    def answer(self, function: str, named: dict[str, Any]) -> Any:
        assert threading.current_thread() is not threading.main_thread(), function
        self.called.append((function, named))
        if function in self.faults:
            raise self.faults.pop(function)
        match function:
            case "enrol_second_factor":
                return SECRET
            case "confirm_second_factor" | "login_totp":
                accepted = named["code"] == self.code
                return {"accepted": accepted, "recovery_codes": list(CODES)}
            case "login_recovery":
                return {"accepted": named["code"] in CODES}
            case "create_company":
                given = named["company"]
                self.companies.append(company_row(given["name"], OTHER, given["kind"]))
                return OTHER
            case _:
                return None

    def rows(self, function: str) -> list[Any]:
        if function in self.faults:
            raise self.faults.pop(function)
        person = SimpleNamespace(**vars(PERSON))
        person.is_verified = self.is_verified
        person.has_second_factor = self.has_second_factor
        person.is_office_administrator = self.is_administrator
        return {"who_am_i": [person], "my_companies": self.companies}[function]


@dataclass
class ServerDesk(FakeDesk):
    """A person at that server."""

    server: Server = field(default_factory=Server)

    @contextmanager
    def read(self) -> Iterator[Any]:
        yield SimpleNamespace(rows=lambda function, **_: self.server.rows(function))

    @contextmanager
    def write(self) -> Iterator[Any]:
        yield SimpleNamespace(call=lambda function, **named: self.server.answer(function, named))

    def accept(self, answer: dict[str, Any]) -> bool:
        self.server.is_verified = bool(answer["accepted"])
        return self.server.is_verified

    def renew(self, password: str) -> None:
        self.server.renewed.append(password)


class Ways:
    """An opener for two places: this computer and one server; notes who came and who left."""

    def __init__(self) -> None:
        self.own = Server(is_verified=True, companies=[company_row("Own Ltd")])
        self.server = Server()
        self.kept: str | None = None
        self.fault: Exception | None = None
        self.came: list[Wanted] = []
        self.inside = 0
        self.demos = 0

    def remember(self, password: str | None) -> None:
        self.kept = password

    def make_demo(self) -> None:
        if self.fault is not None:
            raise self.fault
        self.demos += 1
        self.own.companies.append(company_row("Demo Ltd", OTHER, "demo"))

    @contextmanager
    def __call__(self, wanted: Wanted) -> Iterator[Any]:
        self.came.append(wanted)
        if self.fault is not None:
            raise self.fault
        if wanted.server is not None:
            self._check(wanted)
        place = self.own if wanted.server is None else self.server
        self.inside += 1
        try:
            yield SimpleNamespace(
                desk=ServerDesk(server=place, books=place.books),
                folder=Path("nowhere"),
                keep_password=None,
                is_shared=wanted.server is not None,
                remember=self.remember,
                make_demo=self.make_demo,
                shelf=lambda _person: None,
                rs=lambda: None,
            )
        finally:
            self.inside -= 1

    def _check(self, wanted: Wanted) -> None:
        given = wanted.password or self.kept
        if given is None:
            raise Denied(PASSWORD_NEEDED, "Type it.")
        if given != self.server.password:
            raise refusal(Denied, "login.refused")
        if wanted.keeps_password:
            self.kept = given


def weak() -> Fault:
    """A password that the server does not take."""
    return refusal(Refused, "password.weak", length_min=12)
