"""Keys of the window by their place on the keyboard: Ctrl+K is Ctrl+K on every layout.

Qt compares shortcuts with the letter a layout produces, so Ctrl+კ and Ctrl+Л would do nothing.
Here the letter of the Latin layout on the same key takes its place, wherever Qt found no shortcut.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

# The rows of letters and signs from the key left of 1 down to the key left of the right Shift.
_ROWS = ((2, "1234567890-="), (16, "QWERTYUIOP[]"), (30, "ASDFGHJKL;'`"), (43, "\\ZXCVBNM,./"))
_BY_SCAN_CODE = {first + place: letter for first, row in _ROWS for place, letter in enumerate(row)}
"""Latin signs by the key's number, which Linux and Windows have in common."""
_XKB_OFFSET = 8
# Letters of macOS by their virtual key.
_BY_VIRTUAL_KEY = dict(
    zip(
        (
            0,
            1,
            2,
            3,
            4,
            5,
            6,
            7,
            8,
            9,
            11,
            12,
            13,
            14,
            15,
            16,
            17,
            31,
            32,
            34,
            35,
            37,
            38,
            40,
            45,
            46,
        ),
        "ASDFHGZXCVBQWERYTOUIPLJKNM",
        strict=True,
    )
)
# By what the usual layouts produce, where the system tells no place.
_GEORGIAN = dict(zip("აბცდეფგჰიჯკლმნოპქრსტუვწხყზ", "ABCDEFGHIJKLMNOPQRSTUVWXYZ", strict=True))
_GEORGIAN |= {"ჭ": "W", "ღ": "R", "თ": "T", "შ": "S", "ჟ": "J", "ძ": "Z", "ჩ": "C"}
_RUSSIAN = dict(
    zip("йцукенгшщзхъфывапролджэячсмитьбю", "QWERTYUIOP[]ASDFGHJKL;'ZXCVBNM,.", strict=True)
)
_BY_LETTER = _GEORGIAN | _RUSSIAN
_OURS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_SPECIAL = 0x01000000
"""Keys without a letter begin here: arrows, function keys."""
_LATIN_LAST = 0x24F


def latin_key(event: QKeyEvent) -> int | None:
    """The key of the Latin layout that lies where this one does; None when there is no need."""
    key = event.key()
    if key <= _LATIN_LAST or key >= _SPECIAL:
        return None
    if not event.modifiers() & _OURS or event.modifiers() & _OURS == _OURS:
        # Ctrl and Alt together are AltGr, which writes.
        return None
    # Georgian letters have capitals in Unicode that nobody writes; Qt gives either.
    letter = _of_place(event) or _BY_LETTER.get(chr(key).lower())
    return ord(letter) if letter else None


def _of_place(event: QKeyEvent) -> str | None:
    if sys.platform == "darwin":
        return _BY_VIRTUAL_KEY.get(event.nativeVirtualKey())
    code = event.nativeScanCode()
    if QGuiApplication.platformName() in ("xcb", "wayland"):
        code -= _XKB_OFFSET
    return _BY_SCAN_CODE.get(code)


class Keyboard(QObject):
    """Watches the keys that come to a window: Latin keys take their place; one works here."""

    touched = Signal()
    """Somebody is at the machine."""
    _TOUCHES = (
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
    )

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def attend(self) -> None:
        """Watch from now on; the window must have been shown."""
        handle = self._window.windowHandle()
        if handle is not None:
            handle.removeEventFilter(self)
            handle.installEventFilter(self)

    def eventFilter(self, _window: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Look at what comes to the window before it goes on to the widget with the keyboard."""
        kind = event.type()
        if kind in self._TOUCHES:
            self.touched.emit()
        if kind not in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            return False
        assert isinstance(event, QKeyEvent)
        key = latin_key(event)
        if key is None:
            return False
        return (
            self._override(event, key)
            if kind == QEvent.Type.ShortcutOverride
            else (self._press(event, key))
        )

    def _override(self, event: QKeyEvent, key: int) -> bool:
        """Whether the widget with the keyboard wants the key for itself, before any shortcut."""
        wants = self._is_wanted(event, key)
        if wants:
            event.accept()
        return wants

    def _press(self, event: QKeyEvent, key: int) -> bool:
        if not self._is_wanted(event, key) and self._trigger(event, key):
            return True
        QApplication.sendEvent(self._target(), _copy(event, key, QEvent.Type.KeyPress))
        return True

    def _is_wanted(self, event: QKeyEvent, key: int) -> bool:
        copy = _copy(event, key, QEvent.Type.ShortcutOverride)
        copy.ignore()
        QApplication.sendEvent(self._target(), copy)
        return copy.isAccepted()

    def _target(self) -> QWidget:
        return QApplication.focusWidget() or self._window

    def _trigger(self, event: QKeyEvent, key: int) -> bool:
        """Do what has this shortcut; the nearest to the keyboard is meant."""
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        pressed = QKeySequence(QKeyCombination(modifiers, Qt.Key(key)))
        for action in _nearest(self._window.findChildren(QAction), self._target()):
            if action.isEnabled() and pressed in action.shortcuts():
                action.trigger()
                return True
        for shortcut in self._window.findChildren(QShortcut):
            owner = shortcut.parent()
            if (
                shortcut.isEnabled()
                and shortcut.key() == pressed
                and _reaches(owner, shortcut.context(), self._target())
            ):
                shortcut.activated.emit()
                return True
        return False


def _nearest(actions: Iterable[QAction], focus: QWidget) -> list[QAction]:
    """The actions whose keys work where the keyboard is, those of a part before the window's."""
    found = [
        action
        for action in actions
        if any(_reaches(one, action.shortcutContext(), focus) for one in action.associatedObjects())
    ]
    wide = (Qt.ShortcutContext.WindowShortcut, Qt.ShortcutContext.ApplicationShortcut)
    return sorted(found, key=lambda one: one.shortcutContext() in wide)


def _reaches(owner: QObject | None, context: Qt.ShortcutContext, focus: QWidget) -> bool:
    if not isinstance(owner, QWidget):
        return False
    if context == Qt.ShortcutContext.WidgetShortcut:
        return owner is focus
    if context == Qt.ShortcutContext.WidgetWithChildrenShortcut:
        return owner is focus or owner.isAncestorOf(focus)
    return owner.window() is focus.window() and owner.isEnabled()


def _copy(event: QKeyEvent, key: int, kind: QEvent.Type) -> QKeyEvent:
    shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
    letter = chr(key) if shift else chr(key).lower()
    return QKeyEvent(
        kind,
        key,
        event.modifiers(),
        event.nativeScanCode(),
        event.nativeVirtualKey(),
        event.nativeModifiers(),
        letter,
        event.isAutoRepeat(),
        event.count(),
    )
