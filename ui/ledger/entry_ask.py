"""Small questions below an entry: which template, under what name, shall it be corrected."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.ledger.records import Template
from ui.kit.amount_field import AmountField
from ui.kit.choice_field import ChoiceField, Option
from ui.kit.live import Live

FIELD_WIDTH = 420
NAME_MOST = 200
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Pick(Live, QWidget):
    """Which template to begin from."""

    chosen = Signal(object, object)
    """The Template, and the total that its shares are shares of, or None."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("entry.pick")
        self.field = ChoiceField()
        self.field.setObjectName("entry.template")
        self.field.setFixedWidth(FIELD_WIDTH)
        self.field.chosen.connect(self._choose)
        self.total = AmountField()
        self.total.setObjectName("entry.template_total")
        self.total.taken.connect(self._take_total)
        self.total.hide()
        self.note = QLabel()
        self.note.setObjectName("entry.template_note")
        self.note.setProperty("role", "muted")
        self.note.setWordWrap(True)
        self._templates: dict[str, Template] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 12, 12)
        row.addWidget(self.field)
        row.addWidget(self.total)
        row.addWidget(self.note, 1)
        self.setFocusProxy(self.field)
        self.come_alive()

    def fill(self, templates: tuple[Template, ...]) -> None:
        """Offer these, and list them at once."""
        self._templates = {str(one.id): one for one in templates}
        self.field.put("")
        self.total.put(None)
        self.total.hide()
        self.note.clear()
        self.field.fill(
            tuple(
                Option(key=str(one.id), code="", names={"ka": one.name}, note=one.text)
                for one in templates
            )
        )

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self.field.setAccessibleName(self.tr("Template"))
        self.field.setPlaceholderText(self.tr("Name of the template (F4 lists all)"))
        self.total.setAccessibleName(self.tr("Total to share"))
        self.total.setPlaceholderText(self.tr("Total to share"))
        self._says = self.tr(
            "Its lines are shares of this total, each rounded to the tetri; what is left over goes "
            "to the line with the rest, or to the last share."
        )

    def _choose(self, key: str) -> None:
        template = self._templates.get(key)
        if template is None:
            return
        if not template.has_shares:
            self.chosen.emit(template, None)
            return
        self.note.setText(self._says)
        self.total.show()
        self.total.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_total(self, total: object) -> None:
        template = self._templates.get(self.field.key)
        if template is not None and self.isVisible() and total:
            self.chosen.emit(template, total)


class NameIt(Live, QWidget):
    """Under what name the lines shall be kept as a template."""

    named = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("entry.name")
        self.field = QLineEdit()
        self.field.setObjectName("entry.template_name")
        self.field.setMaxLength(NAME_MOST)
        self.field.setFixedWidth(FIELD_WIDTH)
        self.field.returnPressed.connect(self._take)
        self.button = QPushButton()
        self.button.setObjectName("entry.template_save")
        self.button.clicked.connect(self._take)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 12, 12)
        row.addWidget(self.field)
        row.addWidget(self.button)
        row.addStretch(1)
        self.setFocusProxy(self.field)
        self.come_alive()

    def begin(self, name: str) -> None:
        """Offer a name, to be typed over."""
        self.field.setText(name[:NAME_MOST])
        self.field.selectAll()

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self.field.setAccessibleName(self.tr("Name of the template"))
        self.field.setPlaceholderText(self.tr("Name of the template"))
        self.button.setText(self.tr("Save template"))

    def _take(self) -> None:
        name = self.field.text().strip()
        if name:
            self.named.emit(name)


class Confirm(Live, QWidget):
    """What a correction does, and the key that begins it."""

    confirmed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("entry.confirm")
        self.text = QLabel()
        self.text.setObjectName("entry.confirm.text")
        self.text.setWordWrap(True)
        self.button = QPushButton()
        self.button.setObjectName("entry.confirm.do")
        self.button.setProperty("main", True)
        self.button.clicked.connect(self.confirmed)
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 0, 12, 12)
        column.addWidget(self.text)
        column.addLayout(row)
        self.setFocusProxy(self.button)
        self.come_alive()

    def ask(self, text: str) -> None:
        """Explain."""
        self.text.setText(text)
        self.button.setAccessibleDescription(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter on the button begins too."""
        if event.key() in _ENTER:
            self.confirmed.emit()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self.button.setText(self.tr("Correct (Enter)"))
