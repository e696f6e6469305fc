"""A watch on the GUI thread: it must touch no file, no socket, no clock and no database."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from app.store.books import ASKED

ROOT = Path(__file__).resolve().parents[2]
_SCREENS = str(ROOT / "ui")
# Parts of the program itself, which are read when they are first needed.
_OWN = (str(ROOT / "resources"), str(ROOT / "translations"))
_PARTS = (".py", ".pyc", ".so")
_WATCHED = {"open", "socket.connect", "time.sleep", "sqlite3.connect", "subprocess.Popen", ASKED}


class Watch:
    """Notes whatever could hold up the GUI thread when code of `ui` does it there."""

    def __init__(self) -> None:
        self.is_on = False
        self.seen: list[str] = []

    def hear(self, event: str, arguments: tuple[Any, ...]) -> None:
        if not self.is_on or event not in _WATCHED:
            return
        if threading.current_thread() is not threading.main_thread():
            return
        name = str(arguments[0]) if arguments else ""
        if event == "open" and (name.endswith(_PARTS) or name.startswith(_OWN)):
            return
        frame = sys._getframe(1)
        while frame is not None:
            if frame.f_code.co_filename.startswith(_SCREENS):
                self.seen.append(f"{event} {name} from {frame.f_code.co_filename}")
                return
            frame = frame.f_back  # type: ignore[assignment]


_watch = Watch()
sys.addaudithook(_watch.hear)


@contextmanager
def watched_gui_thread() -> Iterator[Watch]:
    """Fail at the end of the block when a screen held the GUI thread up meanwhile."""
    _watch.seen.clear()
    _watch.is_on = True
    try:
        yield _watch
    finally:
        _watch.is_on = False
    assert not _watch.seen, _watch.seen
