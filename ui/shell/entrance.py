"""The way into the books as the window knows it; `ui.main` joins it to server and store. No Qt."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from app.core.invitation import Invitation

if TYPE_CHECKING:
    from app.core.books import Desk
    from app.integrations.service import RsAccess
    from ui.kit.workplace import Shelf

PASSWORD_NEEDED = "password.needed"  # noqa: S105 - a code, no password
"""The code of the Denied of a shared server whose password is neither typed nor kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which books, and as whom.

    The data folder (None: the usual one) and the person (None: the owner) of this computer; with
    `server` that shared server, its password as typed (None: the one that is kept), and whether
    this computer shall keep it.
    """

    folder: Path | None = None
    person: str | None = None
    server: Invitation | None = None
    password: str | None = field(default=None, repr=False)
    keeps_password: bool = False


class Entrance(Protocol):
    """A person inside, or on a shared server before the code: the desk, and what else is there."""

    @property
    def desk(self) -> Desk:
        """The person at the server."""

    @property
    def folder(self) -> Path:
        """Where this computer keeps what it remembers: the heads of chains it has seen."""

    @property
    def keep_password(self) -> Callable[[str, str], object] | None:
        """Keeps the password of a login on this computer; None where the person types it."""

    @property
    def is_shared(self) -> bool:
        """Whether a shared server asks for a code as well."""

    def remember(self, password: str | None) -> None:
        """Keep the password of a shared server on this computer; None forgets the one kept."""

    def shelf(self, person: str) -> Shelf | None:
        """Where a person's unfinished drafts lie on this computer; None: nowhere."""

    def rs(self) -> RsAccess | None:
        """The users of RS.ge kept on this computer; None: nothing is kept."""

    def make_demo(self) -> None:
        """Make the demo company; takes some seconds.

        Raises: the six errors.
        """


Opener = Callable[[Wanted], AbstractContextManager[Entrance]]
"""Starts or joins the server and gives the way in; blocks, and leaves at the end of its block."""
