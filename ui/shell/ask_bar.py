"""A question above the tabs before unsaved work is left: in place, never a stack of dialogs."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from ui.kit.icons import pixmap
from ui.kit.live import Live
from ui.kit.screen import Screen


class AskBar(Live, QFrame):
    """One question with two answers; Escape stays. The keyboard comes from and goes back there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("shell.ask")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._titles: tuple[str, ...] = ()
        self._go: Callable[[], object] | None = None
        self._came_from: QWidget | None = None
        self._sign = QLabel()
        self._text = QLabel()
        self._text.setObjectName("shell.ask.text")
        self._text.setWordWrap(True)
        self.stay = QPushButton()
        self.stay.setObjectName("shell.ask.stay")
        self.stay.setProperty("main", True)
        self.stay.clicked.connect(self.put_away)
        self.leave = QPushButton()
        self.leave.setObjectName("shell.ask.leave")
        self.leave.clicked.connect(self._answer)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(8)
        row.addWidget(self._sign)
        row.addWidget(self._text, 1)
        row.addWidget(self.stay)
        row.addWidget(self.leave)
        self.hide()
        self.come_alive()

    def before_leaving(self, screens: Sequence[Screen], go: Callable[[], object]) -> None:
        """Do it at once where nothing is unsaved in these screens; else ask before."""
        held = holding(screens)
        if held:
            self.ask(held, go)
        else:
            go()

    def ask(self, titles: tuple[str, ...], go: Callable[[], object]) -> None:
        """Ask whether to leave the work in these tabs; `go` is done when the answer is yes."""
        self._titles, self._go = titles, go
        if not self.isVisible():
            self._came_from = self.window().focusWidget()
        self.retranslate()
        self.show()
        self.stay.setFocus(Qt.FocusReason.OtherFocusReason)

    def text(self) -> str:
        """The question, while it is asked."""
        return self._text.text() if self.isVisible() else ""

    def put_away(self) -> None:
        """Stay where one was."""
        self._go = None
        self.hide()
        if self._came_from is not None:
            self._came_from.setFocus()
            self._came_from = None

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Escape stays; Enter gives the answer one stands on."""
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            (self.leave if self.leave.hasFocus() else self.stay).click()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        quoted = self.tr("“{tab}”")
        names = ", ".join(quoted.format(tab=title) for title in self._titles)
        self._text.setText(self.tr("Work that is not saved stands in {tabs}.").format(tabs=names))
        self.stay.setText(self.tr("Stay"))
        self.leave.setText(self.tr("Leave without saving"))
        self.setAccessibleName(self._text.text())

    def draw(self) -> None:
        """Draw the sign in the colours of the theme."""
        self._sign.setPixmap(pixmap("bad", "bad", 18))

    def _answer(self) -> None:
        go, self._go, self._came_from = self._go, None, None
        self.hide()
        if go is not None:
            go()


def holding(screens: Sequence[Screen]) -> tuple[str, ...]:
    """The titles of those that hold unsaved work."""
    return tuple(one.title() for one in screens if one.place.unsaved.of(one))
