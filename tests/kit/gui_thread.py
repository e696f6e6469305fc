"""A watch on the GUI thread: it must touch no file, no socket, no clock and no database."""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, SupportsIndex

from app.store.books import ASKED

ROOT = Path(__file__).resolve().parents[2]
_SCREENS = str(ROOT / "ui") + os.sep
# Parts of the program itself, which are read when they are first needed.
_OWN = (str(ROOT / "resources"), str(ROOT / "translations"))
_IMPORTING = "<frozen importlib"
_PARTS = (".py", ".pyc", ".so")
_WATCHED = {
    "open",
    "os.listdir",
    "os.mkdir",
    "os.posix_spawn",
    "os.remove",
    "os.rename",
    "os.rmdir",
    "os.scandir",
    "os.system",
    "socket.bind",
    "socket.connect",
    "socket.getaddrinfo",
    "socket.gethostbyname",
    "sqlite3.connect",
    "subprocess.Popen",
    "time.sleep",
    ASKED,
}


class Watch:
    """Notes whatever could hold up the GUI thread when code of `ui` does it there."""

    def __init__(self) -> None:
        self.is_on = True
        self.seen: list[str] = []

    def hear(self, event: str, arguments: tuple[Any, ...]) -> None:
        """Judge one thing that the interpreter tells."""
        if not self.is_on or event not in _WATCHED:
            return
        if threading.current_thread() is not threading.main_thread():
            return
        name = str(arguments[0]) if arguments else ""
        if event == "open" and (name.endswith(_PARTS) or name.startswith(_OWN)):
            return
        frame = sys._getframe(2)
        while frame is not None:
            if frame.f_code.co_filename.startswith(_IMPORTING):
                return
            if frame.f_code.co_filename.startswith(_SCREENS):
                self.seen.append(f"{event} {name} from {frame.f_code.co_filename}")
                return
            frame = frame.f_back  # type: ignore[assignment]


_watches: list[Watch] = []


def _hear(event: str, arguments: tuple[Any, ...]) -> None:
    if _watches:
        _watches[-1].hear(event, arguments)


sys.addaudithook(_hear)


_sleep = time.sleep


def _told_sleep(seconds: float | SupportsIndex) -> None:
    """Python tells of a sleep only since 3.13."""
    sys.audit("time.sleep", seconds)
    _sleep(seconds)


@contextmanager
def watched_gui_thread() -> Iterator[Watch]:
    """Fail at the end of the block when a screen held the GUI thread up meanwhile."""
    watch = Watch()
    _watches.append(watch)
    time.sleep = _told_sleep
    try:
        yield watch
    finally:
        _watches.remove(watch)
        if not _watches:
            time.sleep = _sleep
    assert not watch.seen, watch.seen
