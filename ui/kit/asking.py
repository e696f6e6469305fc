"""A question asked inside a screen, above its rows: a reason, a day, an amount, then a verb.

Enter does it, Escape leaves it; nothing is stacked, and the screen stays in sight.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.core.errors import Refused
from app.core.texts import Texts
from ui.kit.amount_field import AmountField
from ui.kit.choice_field import ChoiceField, Option, language_of_window
from ui.kit.fields import DayField
from ui.kit.flow import Flow
from ui.kit.live import Live

_WIDE = 260


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What was answered; `day` is None where none was asked for or it may be left open."""

    text: str = ""
    day: date | None = None
    number: str = ""
    amount: Decimal | None = None
    choice: str = ""


class _Amount(AmountField):
    """An amount whose Enter answers the question once it can be read."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter takes what was typed and goes on to the question."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.take():
                event.ignore()
        else:
            super().keyPressEvent(event)


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What is asked, in the reader's words; a field stands there when it has a label.

    `check` gives what is wrong with a reply, or nothing.
    """

    title: str
    verb: str
    then: Callable[[Reply], object]
    text_label: str = ""
    text: str = ""
    day_label: str = ""
    day: date | None = None
    number_label: str = ""
    number: str = ""
    choice_label: str = ""
    choices: tuple[Option, ...] = ()
    choice: str = ""
    amount_label: str = ""
    amount: Decimal | None = None
    amount_digits: int = 2
    note: str = ""
    check: Callable[[Reply], str] = lambda _: ""
    left: Callable[[], object] = lambda: None
    """Called when it is left unanswered."""


class AskBar(Live, QFrame):
    """Asks one question at a time."""

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("acts")
        self._question: Question | None = None
        self._back: QWidget | None = None
        self._title = QLabel()
        self._title.setWordWrap(True)
        self._cells: dict[str, QWidget] = {}
        self._labels = {name: QLabel() for name in ("choice", "text", "amount", "number", "day")}
        self.text = QLineEdit()
        self.text.setObjectName("ask.text")
        self.text.setFixedWidth(_WIDE)
        self.day = DayField(today)
        self.day.setObjectName("ask.day")
        self.day.entered.connect(self.confirm)
        self.number = QLineEdit()
        self.number.setObjectName("ask.number")
        self.number.setMaximumWidth(_WIDE // 2)
        self.fault = QLabel()
        self.fault.setObjectName("ask.fault")
        self.fault.setProperty("role", "bad")
        self.fault.setWordWrap(True)
        self.amount = _Amount()
        self.amount.setObjectName("ask.amount")
        self.amount.setMaximumWidth(_WIDE)
        self.amount.refused.connect(self._say_refused)
        self.choice = ChoiceField()
        self.choice.setObjectName("ask.choice")
        self.choice.setFixedWidth(_WIDE)
        self.choice.chosen.connect(self._go_on)
        self.choice.refused.connect(self._say_refused)
        self.note = QLabel()
        self.note.setObjectName("ask.note")
        self.note.setProperty("role", "muted")
        self.note.setWordWrap(True)
        self.do = QPushButton()
        self.do.setObjectName("ask.do")
        self.do.setProperty("main", True)
        self.do.clicked.connect(self.confirm)
        self.leave = QPushButton()
        self.leave.setObjectName("ask.leave")
        self.leave.clicked.connect(self.put_away)
        self._arrange()
        self.hide()
        self.come_alive()

    @property
    def is_open(self) -> bool:
        """Whether something is being asked."""
        return self._question is not None

    def ask(self, question: Question) -> None:
        """Ask; the keyboard goes to the first field, and back to where it was afterwards."""
        focused = self.window().focusWidget()
        if not self.is_open:
            self._back = focused
        self._question = question
        self._title.setText(question.title)
        self.setAccessibleName(question.title)
        self.do.setText(question.verb)
        self.do.setAccessibleName(question.verb)
        self.text.setText(question.text)
        self.number.setText(question.number)
        self.amount.digits = question.amount_digits
        self.amount.put(question.amount)
        self.choice.fill(question.choices)
        self.choice.put(question.choice)
        self.note.setText(question.note)
        self.note.setVisible(bool(question.note))
        if question.day is not None:
            self.day.put(question.day)
        self._say_fault("")
        fields = self._fields()
        for name, (field, label) in fields.items():
            self._labels[name].setText(label)
            self._cells[name].setVisible(bool(label))
            self._labels[name].setVisible(bool(label))
            field.setAccessibleName(label)
            field.setVisible(bool(label))
        self.show()
        first = next((field for field, label in fields.values() if label), self.do)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def confirm(self) -> None:
        """Do what was asked, unless the reply is wrong."""
        question = self._question
        if question is None or (question.day_label and not self.day.take()):
            return
        if question.amount_label and not self.amount.take():
            return
        if question.choice_label and not self.choice.take():
            return
        reply = Reply(
            text=self.text.text().strip(),
            day=self.day.day if question.day_label else None,
            number=self.number.text().strip(),
            amount=self.amount.value if question.amount_label else None,
            choice=self.choice.key if question.choice_label else "",
        )
        fault = question.check(reply)
        if fault:
            self._say_fault(fault)
            first = next(field for field, label in self._fields().values() if label)
            first.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._close()
        question.then(reply)

    def put_away(self) -> None:
        """Leave the question."""
        question = self._question
        self._close()
        if question is not None:
            question.left()

    def _close(self) -> None:
        self._question = None
        self.hide()
        if self._back is not None:
            self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter on a button is that button; Escape leaves the question."""
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.leave.hasFocus():
                self.put_away()
            else:
                self.confirm()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Say everything in the language of the window; the question itself is asked anew."""
        self.leave.setText(self.tr("Cancel"))
        self.leave.setAccessibleName(self.tr("Cancel"))
        if self.is_open:
            self.put_away()

    def _fields(self) -> dict[str, tuple[QWidget, str]]:
        asked = self._question
        return {
            "choice": (self.choice, asked.choice_label if asked else ""),
            "text": (self.text, asked.text_label if asked else ""),
            "amount": (self.amount, asked.amount_label if asked else ""),
            "number": (self.number, asked.number_label if asked else ""),
            "day": (self.day, asked.day_label if asked else ""),
        }

    def _go_on(self, key: str) -> None:
        """What was chosen is taken: on to the next field, or to the button."""
        after = [field for field, label in self._fields().values() if label][1:]
        if key and self.choice.hasFocus():
            (after[0] if after else self.do).setFocus(Qt.FocusReason.TabFocusReason)

    def _say_refused(self, refused: object) -> None:
        if isinstance(refused, Refused):
            self._say_fault(Texts(language_of_window()).fault(refused))
        else:
            self._say_fault("")

    def _say_fault(self, fault: str) -> None:
        self.fault.setText(fault)
        self.fault.setVisible(bool(fault))
        self.text.setAccessibleDescription(fault)

    def _arrange(self) -> None:
        # On a narrow screen the fields go on below one another, each with its label.
        asked = QWidget()
        flow = Flow(asked)
        flow.setContentsMargins(0, 0, 0, 0)
        for name, (field, _) in self._fields().items():
            self._labels[name].setBuddy(field)
            self._labels[name].setProperty("role", "muted")
            cell = self._cells[name] = QWidget()
            row = QHBoxLayout(cell)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(8)
            row.addWidget(self._labels[name])
            row.addWidget(field)
            flow.addWidget(cell)
        for button in (self.do, self.leave):
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 12, 8)
        column.setSpacing(4)
        column.addWidget(self._title)
        column.addWidget(self.note)
        column.addWidget(asked)
        column.addWidget(self.fault)
