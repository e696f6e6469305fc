"""What every test of a screen stands on: theme, language, jobs and books."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.fakes import FakeBooks, FakeDesk
from tests.ui.first_desktop import desktops, fresh, ways  # noqa: F401 - fixtures
from ui.kit.jobs import Jobs
from ui.kit.theme import Theme, load_fonts
from ui.kit.workplace import Workplace
from ui.shell.language import Language


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
