"""What an act asks before it is done: in the screen, below its acts, never in a dialog.

Ctrl+Enter (or Enter in a field of one line) does it, Escape puts it away.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.core.errors import QT_TRANSLATE_NOOP, Problem
from app.core.texts import Texts
from ui.kit import theme
from ui.kit.form import Form
from ui.kit.live import Live

_PUT_AWAY = QT_TRANSLATE_NOOP("app", "Put away (Esc)")
_COPY = QT_TRANSLATE_NOOP("app", "Copy")


@dataclass(frozen=True, slots=True, kw_only=True)
class Asking:
    """One question: its name, what it says, its fields, the word of the button, what then is done.

    Titles are marked texts of the context "app"; `args` fill the gaps of `says`. `checks` says what
    is wrong with the fields, by field.
    """

    name: str
    says: str
    does: Callable[[], object]
    button: str = ""
    args: dict[str, object] | None = None
    fields: Sequence[tuple[str, str, QWidget]] = ()
    checks: Callable[[], dict[str, Problem]] = dict
    is_grave: bool = False


class Question(Live, QFrame):
    """The place below the acts in which a question stands while it is open."""

    closed = Signal()

    def __init__(self, language: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("question")
        self._language = language
        self.asking: Asking | None = None
        self._says = QLabel()
        self._says.setObjectName("question.says")
        self._says.setWordWrap(True)
        self.form: Form | None = None
        self.button = QPushButton()
        self.button.setObjectName("question.do")
        self.button.setProperty("main", True)
        self.button.clicked.connect(self.do)
        self.away = QPushButton()
        self.away.setObjectName("question.away")
        self.away.clicked.connect(self.put_away)
        row = QHBoxLayout()
        row.setContentsMargins(24, 0, 24, 0)
        row.setSpacing(8)
        row.addWidget(self.button)
        row.addWidget(self.away)
        row.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 12, 0, 12)
        self._column.setSpacing(8)
        self._says.setContentsMargins(24, 0, 24, 0)
        self._column.addWidget(self._says)
        self._column.addLayout(row)
        self.hide()
        self.come_alive()

    @property
    def is_open(self) -> bool:
        """Whether something is asked now."""
        return self.asking is not None

    def ask(self, asking: Asking) -> None:
        """Ask something; what was asked before is put away."""
        self._drop_form()
        self.asking = asking
        if asking.fields:
            self.form = Form(self._language)
            self.form.grid.setContentsMargins(24, 0, 24, 0)
            for name, title, field in asking.fields:
                self.form.add(name, title, field)
                if isinstance(field, QLineEdit):
                    field.returnPressed.connect(self.do)
            self.form.edited.connect(self._forget_faults)
            self._column.insertWidget(1, self.form)
        self.button.setVisible(bool(asking.button))
        self.setEnabled(True)
        self.retranslate()
        self.show()
        if self.form is not None:
            self.form.focus_first()
        else:
            # What cannot be undone is not done by an Enter that was meant for something else.
            first = self.away if asking.is_grave or not asking.button else self.button
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def do(self) -> None:
        """Do what was asked about, unless something is wrong with the fields."""
        asking = self.asking
        if asking is None or not self.isEnabled() or not asking.button:
            return
        faults = asking.checks()
        if faults and self.form is not None:
            self.show_problems(faults)
            return
        asking.does()

    def show_problems(self, problems: dict[str, Problem]) -> None:
        """Say at the fields what is wrong with them."""
        if self.form is not None:
            texts = Texts(self._language())
            self.form.show_faults({name: texts.fault(one) for name, one in problems.items()})
            self.form.focus_first(problems)

    def put_away(self) -> None:
        """Ask nothing any more."""
        if self.asking is None:
            return
        self.asking = None
        self._drop_form()
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Ctrl+Enter does it, Escape puts it away."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        elif is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.do()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        texts = Texts(self._language())
        self.away.setText(texts.say(_PUT_AWAY))
        if self.asking is None:
            return
        said = texts.say(self.asking.says, **(self.asking.args or {}))
        self._says.setText(said)
        self.setAccessibleName(said)
        self.button.setText(texts.say(self.asking.button))

    def _forget_faults(self) -> None:
        if self.form is not None and self.form.faults():
            self.form.show_faults({})

    def _drop_form(self) -> None:
        if self.form is not None:
            self._column.removeWidget(self.form)
            self.form.hide()
            self.form.deleteLater()
            self.form = None


class Shown(Live, QWidget):
    """Something shown once, to be copied: a login code, a password, recovery codes."""

    def __init__(self, text: str, language: Callable[[], str], name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._language = language
        self.field = QLineEdit(text)
        self.field.setObjectName(f"{name}.text")
        self.field.setReadOnly(True)
        self.field.setFont(theme.tabular())
        self.field.setMinimumWidth(300)
        self.copy = QPushButton()
        self.copy.setObjectName(f"{name}.copy")
        self.copy.clicked.connect(lambda: QApplication.clipboard().setText(self.field.text()))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.copy)
        self.setFocusProxy(self.field)
        self.come_alive()

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self.copy.setText(Texts(self._language()).say(_COPY))
        self.field.setAccessibleName(self.accessibleName() or self.objectName())

    def setAccessibleName(self, name: str) -> None:  # noqa: N802 - Qt's name
        """The field inside is called as the whole is."""
        super().setAccessibleName(name)
        self.field.setAccessibleName(name)
        self.copy.setAccessibleName(f"{self.copy.text()}: {name}")
