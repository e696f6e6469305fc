"""The way into the books, walked from the program's first moment, before Qt is loaded.

The private server starts while the window is being made. Knows no Qt, and so cannot say anything:
what goes wrong is told by whoever asks for this way later.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager

from ui.shell.entrance import Entrance, Opener, Wanted
from ui.shell.preferences import Preferences
from ui.shell.words import Words


def wanted_first(words: Words, known: Preferences) -> Wanted | None:
    """Which books the program opens unasked; None: the person is asked first.

    A picture shows the books of this computer as they are, whoever takes it.
    """
    own = Wanted(folder=words.folder, person=words.person)
    if words.screenshot is not None or words.person is not None:
        return own
    if known.is_begun or words.company is not None:
        server = known.last_server
        return own if server is None else Wanted(folder=words.folder, server=server)
    return None


class Ahead:
    """One way in on a thread of its own; `open` is an Opener that joins it, once."""

    def __init__(self, opener: Opener, wanted: Wanted) -> None:
        self._opener = opener
        self._wanted = wanted
        self._turn = threading.Lock()
        self._is_taken = False
        self._is_there = threading.Event()
        self._is_left = threading.Event()
        self._entrance: Entrance | None = None
        self._error: BaseException | None = None
        # A daemon: a server that cannot be left must not keep the program from ending.
        self._thread = threading.Thread(target=self._walk, name="ahead", daemon=True)

    def begin(self) -> None:
        """Set out."""
        self._thread.start()

    def open(self, wanted: Wanted) -> AbstractContextManager[Entrance]:
        """The way that was walked ahead, for the first who wants it; any other from its start."""
        with self._turn:
            is_ours = not self._is_taken and wanted == self._wanted
            self._is_taken = self._is_taken or is_ours
        return self._join() if is_ours else self._opener(wanted)

    def leave(self, seconds_max: int = 20) -> bool:
        """Go out where nobody joined; False when it took longer than one can wait for."""
        if self._is_taken:
            return True
        self._is_left.set()
        self._thread.join(seconds_max)
        return not self._thread.is_alive()

    @contextmanager
    def _join(self) -> Iterator[Entrance]:
        self._is_there.wait()
        if self._entrance is None:
            self._thread.join()
            assert self._error is not None, "who is not inside was refused"
            raise self._error
        try:
            yield self._entrance
        finally:
            self._is_left.set()
            self._thread.join()
        # Gone out, but not well: the server did not stop.
        if self._error is not None:
            raise self._error

    def _walk(self) -> None:
        try:
            with self._opener(self._wanted) as entrance:
                self._entrance = entrance
                self._is_there.set()
                self._is_left.wait()
        except BaseException as error:  # noqa: BLE001 - told to whoever joins
            self._error = error
        finally:
            self._is_there.set()
