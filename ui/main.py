"""The program's entry, and the only file that joins app, ui and the machine."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.core.books import Desk
    from app.server.own_computer import OwnComputer
    from ui.shell.entrance import Wanted


def main() -> int:
    """Run the program: without a command, or with `gui`, the window; else the command line."""
    words = sys.argv[1:]
    if not words or words[0] == "gui":
        from ui.shell.start import start

        return start(words[1:], own_computer)
    from app.cli.main import run

    return run(words)


class Inside:
    """A person at this computer's own server (`ui.shell.entrance.Entrance`)."""

    def __init__(self, own: OwnComputer, desk: Desk) -> None:
        self._own = own
        self.desk = desk

    def make_demo(self) -> None:
        """Make the demo company, as `davtari demo create` does."""
        from app.cli.companies import account_roles, read_chart
        from app.training import service as training
        from app.training.records import Template

        template = Template(chart=tuple(read_chart()), account_roles=account_roles())
        with training.own_office(self._own) as office:
            training.create_demo(office, template)


@contextmanager
def own_computer(wanted: Wanted) -> Iterator[Inside]:
    """The way into the books of this computer; blocks, so it is walked on a thread of its own."""
    # Imported here, off the GUI thread: the window is in sight before they are loaded.
    from app.server.own_computer import open_own_computer
    from app.store.books import OpenDesk
    from app.store.door import Address, Door

    with open_own_computer(wanted.folder) as own:
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


if __name__ == "__main__":
    sys.exit(main())
