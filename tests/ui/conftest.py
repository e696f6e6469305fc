"""What every test of a screen stands on: theme, language, jobs, books, and a watched GUI thread."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.fakes import FakeBooks, FakeDesk
from tests.ui.first_desktop import desktops, fresh, ways  # noqa: F401 - fixtures
from ui.kit.jobs import Jobs
from ui.kit.theme import Theme, load_fonts
from ui.kit.workplace import Workplace
from ui.shell.language import Language

ROOT = Path(__file__).resolve().parents[2]
_SCREENS = str(ROOT / "ui")
# Parts of the program itself, which are read when they are first needed.
_OWN = (str(ROOT / "resources"), str(ROOT / "translations"))
_PARTS = (".py", ".pyc", ".so")
_WATCHED = {"open", "socket.connect", "time.sleep", "sqlite3.connect", "subprocess.Popen"}


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


@pytest.fixture(autouse=True)
def gui_thread() -> Iterator[Watch]:
    """Fail a test in which a screen touched a file, a socket or the clock on the GUI thread."""
    _watch.seen.clear()
    _watch.is_on = True
    yield _watch
    _watch.is_on = False
    assert not _watch.seen, _watch.seen


@pytest.fixture(scope="session")
def fonts(qapp: QApplication) -> None:
    load_fonts()


@pytest.fixture
def theme(qapp: QApplication, fonts: None) -> Iterator[Theme]:
    made = Theme(qapp)
    made.choose("light")
    yield made
    qapp.setStyleSheet("")
    made.deleteLater()


@pytest.fixture
def language(qapp: QApplication) -> Iterator[Language]:
    made = Language(qapp)
    made.choose("en")
    yield made
    made.leave()


@pytest.fixture
def jobs(qtbot: QtBot, theme: Theme, language: Language) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()


@pytest.fixture
def books() -> FakeBooks:
    return FakeBooks()


@pytest.fixture
def desk(books: FakeBooks) -> FakeDesk:
    return FakeDesk(books=books)


@pytest.fixture
def place(books: FakeBooks, jobs: Jobs) -> Workplace:
    return Workplace(books, jobs, "en")
