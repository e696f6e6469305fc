"""What a command works with: the server, the person, the company."""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from filelock import FileLock

from app.core.books import Books, Desk
from app.core.errors import QT_TRANSLATE_NOOP, Denied, Refused
from app.security import service as security
from app.server.own_computer import OwnComputer, open_own_computer
from app.server.places import find_places
from app.server.secrets import Secret, Secrets, secrets_of
from app.store.books import OpenDesk
from app.store.door import Address, Door


class Context:
    """Opens what a command asks for, once, and closes it at the end."""

    def __init__(self, given: argparse.Namespace, stack: ExitStack) -> None:
        self._given = given
        self._stack = stack
        self._own: OwnComputer | None = None
        self._door: Door | None = None
        self._desk: OpenDesk | None = None

    @property
    def language(self) -> str:
        """The language of the answer."""
        return str(self._given.lang)

    @property
    def folder(self) -> Path | None:
        """The data folder named on the command line, if any."""
        return self._given.data if self._given.data is None else Path(self._given.data)

    def data_folder(self) -> Path:
        """The data folder of this computer, made when missing."""
        return find_places(self.folder).data

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
        """The person at work, verified, on this computer or on a shared server."""
        if self._desk is None:
            door = self.door()
            if not self.is_own_computer:
                self._sign_in(door)
            self._desk = OpenDesk(door)
        return self._desk

    def books(self) -> Books:
        """The books of the company meant, or of the only real one, else of the demo."""
        desk = self.desk()
        company = security.find_company(desk, self._given.company)
        return desk.open(company.tenant, self.language)

    def _own_door(self) -> Door:
        own = self.own_computer()
        person = self._given.person
        typed = os.environ.get("DAVTARI_PASSWORD")
        key = own.owner() if person in (None, "owner") else own.person(person, typed)
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
                    "A shared server asks who you are: give your login with --as and the password "
                    "in DAVTARI_PASSWORD.",
                ),
            )
        return Door(address_of(self._given.server), login, password)

    def door(self) -> Door:
        """The person's connected way into the shared server, not yet verified."""
        if self._door is None:
            self._door = self._own_door() if self.is_own_computer else self._server_door()
            self._door.open()
            self._stack.callback(self._door.close)
        return self._door

    def keep_session(self) -> None:
        """Keep the refresh token on this computer, so that the next command needs no code."""
        token = self.door().refresh_token
        if token is not None:
            self._secrets().store(self._session_name(), Secret(token))

    def forget_session(self) -> None:
        """Keep nothing of the session any more."""
        self._secrets().remove(self._session_name())

    def _sign_in(self, door: Door) -> None:
        """Verify with the code given in DAVTARI_CODE, or with the session kept from before."""
        code = os.environ.get("DAVTARI_CODE")
        if code:
            security.sign_in(OpenDesk(door), code)
            self.keep_session()
            return
        # Alone: a token used by two commands at once would end the whole session.
        with FileLock(self.data_folder() / "session.lock", timeout=60, mode=0o600):
            kept = self._secrets().read(self._session_name())
            if kept is None or not door.resume(kept.reveal()):
                raise Denied(
                    "session.needed",
                    QT_TRANSLATE_NOOP(
                        "app",
                        "Sign in first: give the code of your telephone in DAVTARI_CODE. New "
                        "here? Begin with “session enrol”.",
                    ),
                )
            self.keep_session()

    def _secrets(self) -> Secrets:
        return secrets_of(find_places(self.folder))

    def _session_name(self) -> str:
        door = self.door()
        return f"session-{door.login}-{door.address.host}-{door.address.port}"


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
