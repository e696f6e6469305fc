"""The program's entry, and the only file that joins app, ui and the machine."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from app.core.books import Desk
    from app.core.invitation import Invitation
    from app.integrations.service import RsAccess
    from app.server.own_computer import OwnComputer
    from app.server.places import Places
    from app.server.secrets import Secrets
    from app.server.shelf import Shelf
    from app.store.door import Door
    from ui.shell.entrance import Entrance, Wanted


def main() -> int:
    """Run the program: without a command, or with `gui`, the window; else the command line."""
    words = sys.argv[1:]
    if not words or words[0] == "gui":
        from ui.shell.start import start

        return start(words[1:], enter)
    from app.cli.main import run

    return run(words)


@contextmanager
def enter(wanted: Wanted) -> Iterator[Entrance]:
    """The way into the books that are wanted; blocks, so it is walked on a thread of its own."""
    way = own_computer if wanted.server is None else shared_server
    with way(wanted) as inside:
        yield inside


class Inside:
    """A person at this computer's own server (`ui.shell.entrance.Entrance`)."""

    is_shared = False

    def __init__(self, own: OwnComputer, desk: Desk) -> None:
        self._own = own
        self.desk = desk
        self.folder: Path = own.cluster.places.data
        self.keep_password: Callable[[str, str], object] | None = own.keep

    def remember(self, _password: str | None) -> None:
        """Nobody types one here."""
        raise AssertionError("the own computer keeps its passwords by itself")

    def shelf(self, person: str) -> Shelf:
        """Where this person's unfinished drafts lie."""
        return _shelf(self._own.cluster.places, person)

    def rs(self) -> RsAccess:
        """The users of RS.ge kept on this computer."""
        return _rs(self._own.cluster.places)

    def make_demo(self) -> None:
        """Make the demo company, as `davtari demo create` does."""
        from app.ledger import service as ledger
        from app.training import service as training
        from app.training.records import Template

        template = Template(
            chart=tuple(ledger.georgian_chart()), account_roles=ledger.georgian_account_roles()
        )
        with training.own_office(self._own) as office:
            training.create_demo(office, template)


class Guest:
    """A person at a shared server, verified or not yet (`ui.shell.entrance.Entrance`)."""

    is_shared = True

    def __init__(self, places: Places, desk: Desk, secrets: Secrets, name: str) -> None:
        self.folder = places.data
        self._places = places
        self.desk = desk
        self._secrets = secrets
        self._name = name

    @property
    def keep_password(self) -> Callable[[str, str], object] | None:
        """Keeps a changed password where the one before was kept; else it is typed."""
        if not self._secrets.where(self._name):
            return None
        return lambda _login, changed: self.remember(changed)

    def remember(self, password: str | None) -> None:
        """Keep the password on this computer; None forgets the one that is kept."""
        from app.server.secrets import Secret

        if password is None:
            self._secrets.remove(self._name)
        else:
            self._secrets.store(self._name, Secret(password))

    def shelf(self, person: str) -> Shelf:
        """Where this person's unfinished drafts lie on this computer."""
        return _shelf(self._places, person)

    def rs(self) -> RsAccess:
        """The users of RS.ge kept on this computer."""
        return _rs(self._places)

    def make_demo(self) -> None:
        """There is none on a shared server."""
        raise AssertionError("a demo is made on one's own computer")


def _shelf(places: Places, person: str) -> Shelf:
    from app.server.secrets import secrets_of
    from app.server.shelf import Shelf

    return Shelf(folder=places.data / "unfinished", secrets=secrets_of(places), person=person)


def _rs(places: Places) -> RsAccess:
    from app.integrations.service import RsAccess
    from app.server.secrets import secrets_of

    return RsAccess(secrets_of(places))


@contextmanager
def own_computer(wanted: Wanted) -> Iterator[Entrance]:
    """The way into the books of this computer."""
    # Imported here, off the GUI thread: the window is in sight before they are loaded.
    from app.server.cluster import Cluster
    from app.server.places import find_places

    with Cluster(find_places(wanted.folder)).enter() as cluster:
        # Later than the server, which starts meanwhile: what speaks with it.
        from app.server.own_computer import prepared
        from app.store.books import OpenDesk
        from app.store.door import Address, Door

        own = prepared(cluster)
        is_owner = wanted.person in (None, "owner")
        key = own.owner() if is_owner else own.person(str(wanted.person))
        door = Door(Address(host=own.host, port=own.port), key.login, key.password.reveal())
        # A server of ours that died is started again by whoever misses it.
        door.repair = own.cluster.revive
        door.open()
        try:
            yield Inside(own, OpenDesk(door))
        finally:
            door.close()


@contextmanager
def shared_server(wanted: Wanted) -> Iterator[Entrance]:
    """The way to a shared server; a session kept from before spares the code.

    Raises: Denied "password.needed", "login.refused"; Unavailable that says why it is not reached.
    """
    from app.server.places import find_places
    from app.server.secrets import Secret, secrets_of
    from app.store.books import OpenDesk

    server = wanted.server
    assert server is not None, "a shared server is wanted"
    places = find_places(wanted.folder)
    secrets = secrets_of(places)
    name = f"password-{server.key}"
    password = _password(wanted, secrets, name)
    door = _knock(server, password, places)
    try:
        if wanted.keeps_password:
            secrets.store(name, Secret(password))
        _resume(door, server, places)
        yield Guest(places, OpenDesk(door), secrets, name)
    finally:
        try:
            token = door.refresh_token
            if token is not None:
                secrets.store(_session(server), Secret(token))
        finally:
            door.close()


def _password(wanted: Wanted, secrets: Secrets, name: str) -> str:
    from app.core.errors import QT_TRANSLATE_NOOP, Denied
    from ui.shell.entrance import PASSWORD_NEEDED

    if wanted.password:
        return wanted.password
    kept = secrets.read(name)
    if kept is None:
        text = QT_TRANSLATE_NOOP("app", "Type the password of your login on this server.")
        raise Denied(PASSWORD_NEEDED, text)
    return kept.reveal()


def _knock(server: Invitation, password: str, places: Places) -> Door:
    """A connected door; a server that is not reached is asked once more for the reason."""
    from app.core.errors import Unavailable
    from app.server.places import write_whole, writing
    from app.store.certificate import diagnose
    from app.store.door import Address, Door

    authority = places.data / "servers" / f"{server.key}.pem"
    with writing(places.data):
        authority.parent.mkdir(parents=True, exist_ok=True)
        write_whole(authority, server.authority.encode())
    address = Address(
        host=server.host, port=server.port, database=server.database, ca_file=authority
    )
    door = Door(address, server.login, password)
    try:
        door.open()
    except Unavailable as error:
        raise diagnose(address) or error from None
    return door


def _resume(door: Door, server: Invitation, places: Places) -> None:
    """Verify the door with the session kept from before, if there is one that still holds."""
    from filelock import FileLock

    from app.core.errors import Denied
    from app.server.secrets import secrets_of

    secrets = secrets_of(places)
    # Taken away before it is used: two windows with one token would end the whole session.
    with FileLock(places.data / "session.lock", timeout=60, mode=0o600):
        kept = secrets.read(_session(server))
        secrets.remove(_session(server))
    if kept is not None:
        try:
            door.resume(kept.reveal())
        except Denied:
            return


def _session(server: Invitation) -> str:
    return f"window-{server.key}"


if __name__ == "__main__":
    sys.exit(main())
