"""Everything the window does by a key: one table for keys, buttons and the list of keys."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from ui.kit.acts import key_of
from ui.kit.icons import icon


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """An action: its name, the keys that make it (the first is shown), its icon if it has one."""

    name: str
    keys: tuple[str, ...]
    icon: str = ""
    needs_sheet: bool = False
    needs_books: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """What is in front of the window, as far as actions depend on it."""

    has_sheet: bool
    is_preview: bool
    has_books: bool
    is_covered: bool


KEYS = (
    Key(name="palette", keys=("Ctrl+K",), icon="search"),
    Key(name="switch", keys=("Ctrl+Shift+O",)),
    Key(name="reload", keys=("F5",), icon="refresh", needs_books=False),
    Key(name="print", keys=("Ctrl+P",), icon="print", needs_sheet=True),
    Key(name="excel", keys=("Ctrl+E",), icon="excel", needs_sheet=True),
    Key(name="back", keys=("Alt+Left",)),
    Key(name="forth", keys=("Alt+Right",)),
    Key(name="period", keys=("Alt+P",)),
    Key(name="period_before", keys=("Alt+PgUp",)),
    Key(name="period_after", keys=("Alt+PgDown",)),
    Key(name="companies", keys=("Ctrl+O",)),
    Key(name="rooms", keys=("Alt+1",)),
    Key(name="next_tab", keys=("Ctrl+Tab", "Ctrl+PgDown")),
    Key(name="tab_before", keys=("Ctrl+Shift+Tab", "Ctrl+PgUp")),
    Key(name="close_tab", keys=("Ctrl+W", "Ctrl+F4")),
    Key(name="lock", keys=("Ctrl+Shift+L",), icon="lock"),
    Key(name="sign_out", keys=("Ctrl+Shift+Q",), icon="sign-out"),
    Key(name="keys", keys=("F1",), icon="keys", needs_books=False),
    Key(name="quit", keys=("Ctrl+Q",), needs_books=False),
)


def action_words(name: str) -> str:
    """What an action does, in the language of the window."""
    translate = QCoreApplication.translate
    return {
        "palette": translate("Actions", "Find and do"),
        "switch": translate("Actions", "Another company"),
        "lock": translate("Actions", "Cover the window"),
        "reload": translate("Actions", "Read again"),
        "print": translate("Actions", "Print preview"),
        "excel": translate("Actions", "Save as Excel"),
        "back": translate("Actions", "Back"),
        "forth": translate("Actions", "Forward"),
        "period": translate("Actions", "Choose the period"),
        "period_before": translate("Actions", "Period before"),
        "period_after": translate("Actions", "Period after"),
        "companies": translate("Actions", "Companies"),
        "rooms": translate("Actions", "Rooms and screens"),
        "next_tab": translate("Actions", "Next tab"),
        "tab_before": translate("Actions", "Tab before"),
        "close_tab": translate("Actions", "Close tab"),
        "sign_out": translate("Actions", "Sign out"),
        "keys": translate("Actions", "Keys"),
        "quit": translate("Actions", "Leave the program"),
    }[name]


def make_actions(parent: QWidget) -> dict[str, QAction]:
    """The actions with their keys; they work wherever the keyboard is in the window."""
    made = {}
    for key in KEYS:
        action = QAction(parent)
        action.setObjectName(f"action.{key.name}")
        action.setShortcuts([key_of(one) for one in key.keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        parent.addAction(action)
        made[key.name] = action
    return made


def allow_actions(actions: Mapping[str, QAction], moment: Moment) -> None:
    """Let be done what is possible at this moment; under the cover one can only leave."""
    for key in KEYS:
        is_possible = moment.has_sheet or not key.needs_sheet
        if key.name == "print":
            is_possible = is_possible and not moment.is_preview
        if key.needs_books:
            is_possible = is_possible and moment.has_books
        if moment.is_covered:
            is_possible = key.name == "quit"
        actions[key.name].setEnabled(is_possible)


def give_keys(actions: dict[str, QAction], chosen: Mapping[str, tuple[str, ...]]) -> None:
    """Give the actions the keys the person has chosen, and the others those of the table."""
    for key in KEYS:
        keys = chosen.get(key.name, key.keys)
        actions[key.name].setShortcuts([key_of(one) for one in keys])


def keys_of(action: QAction) -> str:
    """The keys of an action as they are read."""
    return ", ".join(one.toString() for one in action.shortcuts())


def say_actions(actions: dict[str, QAction]) -> None:
    """Put the words and the keys on the actions."""
    for key in KEYS:
        words, action = action_words(key.name), actions[key.name]
        action.setText(words)
        shortcut = action.shortcut().toString()
        action.setToolTip(f"{words} ({shortcut})" if shortcut else words)


def draw_actions(actions: dict[str, QAction]) -> None:
    """Draw the icons in the colours of the theme."""
    for key in KEYS:
        if key.icon:
            actions[key.name].setIcon(icon(key.icon))
