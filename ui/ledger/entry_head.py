"""The head of an entry: its day, its text and its document, and what is said about them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QLineEdit

from ui.kit.fields import DayField
from ui.kit.live import Live
from ui.ledger.entry_recall import RecallField

DOCUMENT_MOST = 200
TEXT_MOST = 1000
DOCUMENT_WIDTH = 180


class EntryHead(Live, QFrame):
    """Day, text and document in one line; below them the day's fault and the entry's state."""

    def __init__(self, today: Callable[[], date], language: Callable[[], str]) -> None:
        super().__init__()
        self.setObjectName("shell.bar")
        self.day = DayField(today)
        self.day.setObjectName("entry.day")
        self.text = RecallField(language)
        self.text.setObjectName("entry.text")
        self.text.setMaxLength(TEXT_MOST)
        self.document = QLineEdit()
        self.document.setObjectName("entry.document")
        self.document.setMaxLength(DOCUMENT_MOST)
        self.document.setFixedWidth(DOCUMENT_WIDTH)
        self.fault = QLabel()
        self.fault.setObjectName("entry.day_fault")
        self.fault.setProperty("role", "bad")
        self.fault.setWordWrap(True)
        self.fault.hide()
        self.state = QLabel()
        self.state.setObjectName("entry.state")
        self.state.setProperty("role", "muted")
        self.state.setWordWrap(True)
        self.state.hide()
        self._labels = tuple(QLabel() for _ in range(3))
        for label, field in zip(self._labels, (self.day, self.text, self.document), strict=True):
            label.setBuddy(field)
            label.setProperty("role", "muted")
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 8, 12, 8)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        for at, field in enumerate((self.day, self.text, self.document)):
            grid.addWidget(self._labels[at], 0, at)
            grid.addWidget(field, 1, at)
        grid.addWidget(self.fault, 2, 0, 1, 3)
        grid.addWidget(self.state, 3, 0, 1, 3)
        grid.setColumnStretch(1, 1)
        self.day.entered.connect(lambda: self.text.setFocus(Qt.FocusReason.TabFocusReason))
        self.setTabOrder(self.day, self.text)
        self.setTabOrder(self.text, self.document)
        self.come_alive()

    def say_fault(self, text: str) -> None:
        """Say what is wrong with the day; nothing where it is right."""
        self.fault.setText(text)
        self.fault.setVisible(bool(text))
        self.day.setAccessibleDescription(text)
        if bool(self.day.property("bad")) != bool(text):
            self.day.setProperty("bad", bool(text))
            self.day.style().unpolish(self.day)
            self.day.style().polish(self.day)

    def say_state(self, text: str) -> None:
        """Say as what the books hold the entry."""
        self.state.setText(text)
        self.state.setVisible(bool(text))

    def lock(self, *, is_read_only: bool) -> None:
        """Let the fields be read only."""
        self.text.setReadOnly(is_read_only)
        self.document.setReadOnly(is_read_only)
        self.day.setReadOnly(is_read_only)
        self.day.setEnabled(not is_read_only)

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        words = (self.tr("Date"), self.tr("Text"), self.tr("Document"))
        for label, word in zip(self._labels, words, strict=True):
            label.setText(word)
        self.day.setAccessibleName(words[0])
        self.text.setAccessibleName(self.tr("Text of the entry"))
        self.text.setPlaceholderText(self.tr("What happened; two letters offer earlier entries"))
        self.document.setAccessibleName(self.tr("Document: its number and day"))
