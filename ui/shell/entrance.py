"""The way into the books as the window knows it; `ui.main` joins it to server and store. No Qt."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from app.core.books import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which books: the data folder (None: the usual one) and the person (None: the owner)."""

    folder: Path | None = None
    person: str | None = None


class Entrance(Protocol):
    """A person inside: the desk, and how to make the demo company where there is none."""

    @property
    def desk(self) -> Desk:
        """The person at the server."""

    @property
    def folder(self) -> Path:
        """Where this computer keeps what it remembers: the heads of chains it has seen."""

    @property
    def keep_password(self) -> Callable[[str, str], object] | None:
        """Keeps the password of a login on an own computer; None where the person types it."""

    def make_demo(self) -> None:
        """Make the demo company; takes some seconds.

        Raises: the six errors.
        """


Opener = Callable[[Wanted], AbstractContextManager[Entrance]]
"""Starts or joins the server and gives the way in; blocks, and leaves at the end of its block."""
