"""A window with books open, and keys pressed in it, for the tests of the shell."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from app.security import service as security
from ui.shell.opening import Opened

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
LIMIT_MS = 30_000
"""How long a window may take where many things run beside it: a limit for what hangs, no goal."""


def opened(desk):
    return Opened(desk=desk, person=security.who_am_i(desk), companies=security.companies(desk))


def settle(qtbot, window):
    qtbot.waitUntil(
        lambda: window.current() is not None and window.current().is_settled, timeout=LIMIT_MS
    )
    qtbot.waitUntil(lambda: window.jobs.is_idle, timeout=LIMIT_MS)


def press(qtbot, window, key, modifiers=NONE):
    qtbot.keyClick(window.focusWidget() or window, key, modifiers)


def press_letter(window, letter, modifiers, scan_code=0):
    """A key as the platform delivers it where Qt found no shortcut for what it produces."""
    key = ord(letter.upper()) if letter.isascii() else ord(letter)
    for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
        event = QKeyEvent(kind, key, modifiers, scan_code, 0, 0, letter)
        if kind == QEvent.Type.ShortcutOverride:
            event.ignore()
        QApplication.sendEvent(window.windowHandle(), event)
