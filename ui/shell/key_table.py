"""The keys of the window as the person has them: the table's own, or others in their place."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

from app.core.errors import QT_TRANSLATE_NOOP, Refused
from ui.kit.screen import Screen
from ui.shell.actions import KEYS, action_words, give_keys, say_actions
from ui.shell.keyboard import latin_key
from ui.shell.memory import Memory

FIXED = (
    *("Ins", "Del", "F2", "F3", "F4", "F6", "F7", "F8", "F9", "Shift+F4"),
    *("Return", "Enter", "Ctrl+Return", "Ctrl+Enter", "Ctrl+Shift+Return"),
    *("Ctrl+F", "Ctrl+A", "Ctrl+C", "Ctrl+S", "Ctrl+V", "Ctrl+X", "Ctrl+Y", "Ctrl+Z"),
    *("Ctrl+Home", "Ctrl+End", "Ctrl+0", "Ctrl++", "Ctrl+-"),
    *("Tab", "Shift+Tab", "Esc", "Space"),
)
"""Keys that mean the same in every list, form and field, and so are not given away."""

_MODIFIERS = (Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta)
_ALONE = range(Qt.Key.Key_F1, Qt.Key.Key_F35 + 1)


class KeyTable(QObject):
    """Gives actions their keys, and refuses a key that already means something."""

    changed = Signal()

    def __init__(
        self,
        actions: Mapping[str, QAction],
        memory: Memory,
        screens: Callable[[], Iterable[Screen]],
    ) -> None:
        super().__init__(memory)
        self._actions = dict(actions)
        self._memory = memory
        self._screens = screens
        memory.learned.connect(self.apply)

    def apply(self) -> None:
        """Give every action the keys it has now."""
        give_keys(self._actions, self._memory.keys())
        say_actions(self._actions)
        self.changed.emit()

    def keys(self, name: str) -> str:
        """The keys of an action as they are read."""
        return ", ".join(one.toString() for one in self._actions[name].shortcuts())

    def acts(self) -> Mapping[str, tuple[str, ...]]:
        """What the open screens do by keys: the keys by the name of the act."""
        return acts_by_key(self._screens())

    def give(self, name: str, keys: str) -> None:
        """Give an action a key in place of those it has.

        Raises: Refused "keys.taken" when it means something else; "keys.plain" for a key that
        writes.
        """
        wanted = QKeySequence(keys)
        combination: QKeyCombination = wanted[0]  # type: ignore[index]
        is_alone = combination.keyboardModifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.ShiftModifier,
        )
        if is_alone and combination.key() not in _ALONE:
            text = QT_TRANSLATE_NOOP(
                "app",
                "“{keys}” alone writes or moves. Press it together with Ctrl or Alt, or take a "
                "function key.",
            )
            raise Refused("keys.plain", text, keys=wanted.toString())
        taken = self._taken_by(name, wanted)
        if taken:
            text = QT_TRANSLATE_NOOP(
                "app", "{keys} already means “{act}”. Press another key, or change that one first."
            )
            raise Refused("keys.taken", text, keys=wanted.toString(), act=taken)
        self._memory.put_keys(name, (wanted.toString(),))
        self.apply()

    def restore(self, name: str) -> None:
        """Give an action its first keys again.

        Raises: Refused "keys.taken" when another has them by now.
        """
        for keys in next(one.keys for one in KEYS if one.name == name):
            taken = self._taken_by(name, QKeySequence(keys), is_fixed_free=True)
            if taken:
                text = QT_TRANSLATE_NOOP("app", "{keys} means “{act}” by now. Change that first.")
                raise Refused("keys.taken", text, keys=keys, act=taken)
        self._memory.put_keys(name, None)
        self.apply()

    def _taken_by(self, name: str, wanted: QKeySequence, *, is_fixed_free: bool = False) -> str:
        for other, action in self._actions.items():
            if other != name and wanted in action.shortcuts():
                return action_words(other)
        for title, keys in {} if is_fixed_free else acts_by_key(self._screens()).items():
            if wanted in [QKeySequence(one) for one in keys]:
                return title
        if not is_fixed_free and wanted in [QKeySequence(one) for one in FIXED]:
            return wanted.toString()
        return ""


class KeyField(QLineEdit):
    """Shows the key that is pressed in it, by its place on the keyboard; Escape leaves."""

    pressed = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("keys.field")
        self.setReadOnly(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Take the key as it is."""
        key = latin_key(event) or event.key()
        if key in _MODIFIERS:
            return
        if key == Qt.Key.Key_Escape:
            self.left.emit()
            return
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        wanted = QKeySequence(QKeyCombination(modifiers, Qt.Key(key)))
        self.setText(wanted.toString())
        self.pressed.emit(wanted.toString())

    def event(self, event: QEvent) -> bool:
        """No shortcut acts while a key is being chosen."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)


def acts_by_key(screens: Iterable[Screen]) -> dict[str, tuple[str, ...]]:
    """What open screens do by keys, in words."""
    bars = [one.acts for one in screens if one.acts is not None]
    return {bar.actions_[act.name].text(): act.keys for bar in bars for act in bar.acts if act.keys}
