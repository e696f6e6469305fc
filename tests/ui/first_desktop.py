"""A computer with the window and its way in, before and after the first questions."""

import pytest
from PySide6.QtCore import Qt

from tests.ui.first_fakes import Ways
from ui.shell.arrival import Arrival
from ui.shell.entrance import Wanted
from ui.shell.preferences import Preferences
from ui.shell.window import Window

BEGUN = Preferences(language="en", is_begun=True)
NONE, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


class Desktop:
    """A window with its way in; what was learned is kept as the program keeps it."""

    def __init__(self, qtbot, jobs, ways, choices):
        self.qtbot, self.ways, self.choices = qtbot, ways, choices
        self.window = Window(jobs, "en")
        qtbot.addWidget(self.window)
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()
        self.arrival = Arrival(self.window, ways, Wanted(), choices)
        self.arrival.learned.connect(self.learn)
        self.window.language_asked.connect(self.window.speak)
        jobs.went_badly.connect(self.arrival.note_error)
        self.page = self.window.start_page

    def learn(self, choices):
        self.choices = choices

    def begin(self, **given):
        self.arrival.begin(
            **{"company": None, "knows_language": False, "is_picture": False, **given}
        )
        return self

    def press(self, key, modifiers=NONE):
        self.qtbot.keyClick(self.window.focusWidget(), key, modifiers)

    def type(self, text):
        self.qtbot.keyClicks(self.window.focusWidget(), text)

    def on(self, step):
        self.qtbot.waitUntil(lambda: step.isEnabled() and self.page.step is step)
        self.qtbot.waitUntil(lambda: step.isAncestorOf(self.window.focusWidget()))

    def on_list(self):
        self.qtbot.waitUntil(lambda: self.page.step is None and self.page.list.isVisible())

    def in_company(self, name):
        def is_settled():
            screen = self.window.current()
            title = self.window.windowTitle()
            return screen is not None and screen.is_settled and title.startswith(name)

        self.qtbot.waitUntil(is_settled)
        self.qtbot.waitUntil(lambda: self.window.jobs.is_idle)


@pytest.fixture
def ways():
    return Ways()


@pytest.fixture
def desktops(qtbot, jobs, theme, ways):
    made = []

    def make(choices):
        made.append(Desktop(qtbot, jobs, ways, choices))
        return made[-1]

    yield make
    for one in made:
        assert one.arrival.leave()


@pytest.fixture
def fresh(desktops):
    """A computer on which the program was never started."""
    return desktops(Preferences())
