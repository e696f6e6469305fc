"""What a command works with: the server, the person, the company."""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from app.core.books import Books, Desk
from app.core.errors import QT_TRANSLATE_NOOP, Refused
from app.security import service as security
from app.server.own_computer import OwnComputer, open_own_computer
from app.store.books import OpenDesk
from app.store.door import Address, Door


class Context:
    """Opens what a command asks for, once, and closes it at the end."""

    def __init__(self, given: argparse.Namespace, stack: ExitStack) -> None:
        self._given = given
        self._stack = stack
        self._own: OwnComputer | None = None
        self._desk: OpenDesk | None = None

    @property
    def language(self) -> str:
        """The language of the answer."""
        return str(self._given.lang)

    @property
    def folder(self) -> Path | None:
        """The data folder named on the command line, if any."""
        return self._given.data if self._given.data is None else Path(self._given.data)

    @property
    def is_own_computer(self) -> bool:
        """Whether the command works on this computer's own books."""
        return self._given.server is None

    def own_computer(self) -> OwnComputer:
        """The private server of this computer, started or joined."""
        if self._own is None:
            self._own = self._stack.enter_context(open_own_computer(self.folder))
        return self._own

    def desk(self) -> Desk:
        """The person at work, on this computer or on a shared server."""
        if self._desk is None:
            door = self._own_door() if self.is_own_computer else self._server_door()
            door.open()
            self._stack.callback(door.close)
            self._desk = OpenDesk(door)
            if not self.is_own_computer:
                self._sign_in(self._desk)
        return self._desk

    def books(self) -> Books:
        """The books of the company meant, or of the only real one, else of the demo."""
        desk = self.desk()
        company = security.find_company(desk, self._given.company)
        return desk.open(company.tenant, self.language)

    def _own_door(self) -> Door:
        own = self.own_computer()
        person = self._given.person
        key = own.owner() if person in (None, "owner") else own.person(person)
        address = Address(host=own.host, port=own.port)
        return Door(address, key.login, key.password.reveal())

    def _server_door(self) -> Door:
        password = os.environ.get("DAVTARI_PASSWORD")
        login = self._given.person
        if login is None or password is None:
            raise Refused(
                "login.missing",
                QT_TRANSLATE_NOOP(
                    "app",
                    "A shared server asks who you are: give your login with --as, the password in "
                    "DAVTARI_PASSWORD and the code of your telephone in DAVTARI_CODE.",
                ),
            )
        return Door(address_of(self._given.server), login, password)

    def _sign_in(self, desk: OpenDesk) -> None:
        """Verify with the code given; a person without a telephone is told how to set it up."""
        code = os.environ.get("DAVTARI_CODE")
        if code:
            security.sign_in(desk, code)


def address_of(url: str) -> Address:
    """The address of a shared server: postgresql://HOST[:PORT][/DATABASE]?sslrootcert=FILE.

    Raises: Refused "server.url".
    """
    parts = urlsplit(url)
    authority = parse_qs(parts.query).get("sslrootcert", [""])[0]
    if parts.scheme not in ("postgresql", "postgres") or not parts.hostname or not authority:
        raise Refused(
            "server.url",
            QT_TRANSLATE_NOOP(
                "app",
                "“{value}” is not the address of a shared server. Write it as "
                "postgresql://HOST/davtari?sslrootcert=CA.pem.",
            ),
            value=parts.hostname or "",
        )
    return Address(
        host=parts.hostname,
        port=parts.port or 5432,
        database=parts.path.strip("/") or "davtari",
        ca_file=Path(authority),
    )


@contextmanager
def opened(given: argparse.Namespace) -> Iterator[Context]:
    """A context whose server is left and whose connections are closed at the end."""
    with ExitStack() as stack:
        yield Context(given, stack)
