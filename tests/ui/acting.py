"""What tests of screens do all the time: show one, press a key, read a column, wait for words."""

from PySide6.QtCore import Qt

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PLAIN = Qt.KeyboardModifier.NoModifier


def shown(qtbot, screen):
    qtbot.addWidget(screen)
    screen.resize(1000, 600)
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    screen.first_focus().setFocus()
    settle(qtbot, screen)
    return screen


def settle(qtbot, screen):
    qtbot.waitUntil(lambda: screen.is_settled and screen.place.jobs.is_idle)


def key(qtbot, screen, which, modifiers=PLAIN):
    qtbot.keyClick(screen.focusWidget() or screen, which, modifiers)


def column(view, at):
    model = view.grid.sheet_model
    return [model.index(row, at).data() for row in range(model.rowCount())]


def told(qtbot, bar):
    qtbot.waitUntil(lambda: bar.message is not None)
    return bar.message
