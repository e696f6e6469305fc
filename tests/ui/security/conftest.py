"""The memory that answers, and screens brought into sight."""

import pytest

from tests.ui.security.people_of_memory import Memory, workplace
from ui.kit.workplace import Target


@pytest.fixture
def memory(books):
    return Memory(books)


@pytest.fixture
def place(memory, books, jobs):
    return workplace(books, jobs)


@pytest.fixture
def show(qtbot, place):
    """Bring a screen into sight, with what it asked for."""

    def bring(kind, key=""):
        screen = kind(place, Target(name="x", key=key))
        qtbot.addWidget(screen)
        screen.resize(1000, 600)
        with qtbot.waitActive(screen):
            screen.show()
            screen.activateWindow()
        screen.first_focus().setFocus()
        qtbot.waitUntil(lambda: screen.is_settled and place.jobs.is_idle)
        return screen

    return bring
