"""Where the parts of the window stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.shell.rooms import rooms_for

if TYPE_CHECKING:
    from ui.shell.window import Window


def lay_out(window: Window) -> QStackedWidget:
    """Put the parts in place; gives the stack of what stands before the books, and the tabs."""
    stack = QStackedWidget()
    stack.addWidget(window.start_page)
    stack.addWidget(window.tabs)
    middle = QHBoxLayout()
    middle.setContentsMargins(0, 0, 0, 0)
    middle.setSpacing(0)
    middle.addWidget(window.navigation)
    middle.addWidget(stack, 1)
    central = QWidget()
    column = QVBoxLayout(central)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(window.top)
    column.addWidget(window.ask_bar)
    column.addLayout(middle, 1)
    window.setCentralWidget(central)
    window.setStatusBar(window.status)
    window.company_opened.connect(lambda _: _show_rooms(window))
    return stack


def _show_rooms(window: Window) -> None:
    """The rooms of the person in the company that was opened, with the screen in front marked."""
    window.navigation.show_rooms(rooms_for(window.place))
    screen = window.current()
    if screen is not None:
        window.navigation.mark(screen.target.name)
