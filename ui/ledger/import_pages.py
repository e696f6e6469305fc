"""What an import shows where no rows are: how to begin, how far it is, what came of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ui.kit.messages import StateView
from ui.ledger.import_kinds import Done

_BAR_WIDE = 320


class WaitPage(QWidget):
    """A sentence and what to press; a moving bar while something is under way."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = StateView()
        self._progress = QProgressBar()
        self._progress.setObjectName("import.progress")
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        self._progress.setFixedHeight(3)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._progress)
        column.addWidget(self.state, 1)

    def say(self, title: str, hint: str, picture: str = "") -> None:
        """Say it; with a picture nothing is under way."""
        self._progress.setVisible(not picture)
        self._progress.setAccessibleName(title)
        self.state.say(picture, title, hint)


class DonePage(QWidget):
    """What came of an import, and the ways on."""

    asked = Signal(str, str)
    """The screen to open with its key; no name: another file."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("import.done")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.state = StateView()
        self.buttons = {name: QPushButton() for name in ("journal", "approval", "batch", "more")}
        self._batch = ""
        row = QHBoxLayout()
        row.setContentsMargins(24, 0, 24, 48)
        row.addStretch(1)
        for name, button in self.buttons.items():
            button.setObjectName(f"import.{name}")
            button.clicked.connect(lambda _=False, name=name: self._go(name))
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.state, 1)
        column.addLayout(row)
        column.addStretch(1)

    def show_done(self, done: Done) -> None:
        """Say what came of it."""
        self._batch = "" if done.batch is None else str(done.batch)
        self.state.say("good", done.text, "", "good")
        self.buttons["journal"].setVisible(bool(self._batch) and not done.is_waiting)
        self.buttons["approval"].setVisible(done.is_waiting)
        self.buttons["batch"].setVisible(bool(self._batch))

    def first(self) -> QPushButton:
        """The way on that is nearest."""
        return next(one for one in self.buttons.values() if not one.isHidden())

    def speak(self) -> None:
        """Say the words of the buttons."""
        words = {
            "journal": self.tr("Open the journal"),
            "approval": self.tr("Open the approval queue"),
            "batch": self.tr("Show what came in"),
            "more": self.tr("Another file"),
        }
        for name, button in self.buttons.items():
            button.setText(words[name])
            button.setAccessibleName(words[name])

    def _go(self, name: str) -> None:
        screens = {
            "journal": "ledger.journal",
            "approval": "ledger.approval",
            "batch": "ledger.batches",
        }
        self.asked.emit(screens.get(name, ""), self._batch if name == "batch" else "")
