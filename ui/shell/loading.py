"""Loads what the first screen did not need, while the person reads it.

On a thread of its own: opening any screen for the first time then costs no more than later.
"""

from __future__ import annotations

import threading

from ui.kit.workplace import Later
from ui.shell.rooms import ROOMS


class Loading:
    """The classes of all rooms, loaded one after another."""

    def __init__(self) -> None:
        self._is_left = threading.Event()
        self._thread = threading.Thread(target=self._load, name="loading", daemon=True)

    def begin(self) -> None:
        """Start, once; called when the first screen stands."""
        if self._thread.ident is None:
            self._thread.start()

    def leave(self) -> None:
        """Load no further."""
        self._is_left.set()
        if self._thread.ident is not None:
            self._thread.join()

    def _load(self) -> None:
        for room in ROOMS:
            for entry in room.screens:
                if self._is_left.is_set():
                    return
                if isinstance(entry.make, Later):
                    entry.make.load()
