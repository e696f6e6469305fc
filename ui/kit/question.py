"""A question asked inside a screen: a sentence, a field when one is needed, and what can follow."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui.kit.choice_field import ChoiceField, Option
from ui.kit.form import FIELD_WIDTH
from ui.kit.icons import icon
from ui.kit.live import Live


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A way on from the question: what its button says, and where it leads."""

    text: str
    follow: Callable[[], object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Asking:
    """What is asked: all its texts are already in the language of the reader.

    Without `options` there is no field, without a `verb` nothing to agree to.
    """

    title: str
    body: tuple[str, ...] = ()
    options: tuple[Option, ...] | None = None
    hint: str = ""
    verb: str = ""
    links: tuple[Link, ...] = field(default_factory=tuple)


class Question(Live, QFrame):
    """Stands above the rows; Escape puts it away, Ctrl+Enter or its button agrees."""

    picked = Signal(str)
    """The key of what was chosen in the field."""
    agreed = Signal(str)
    """What was asked shall be done, with the key chosen in the field."""
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("question")
        self._title = QLabel()
        self._title.setObjectName("question.title")
        self._title.setWordWrap(True)
        self._body = QLabel()
        self._body.setObjectName("question.body")
        self._body.setWordWrap(True)
        self._body.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.field = ChoiceField()
        self.field.setObjectName("question.field")
        self.field.setFixedWidth(FIELD_WIDTH)
        self.field.chosen.connect(self._pick)
        self.button = QPushButton()
        self.button.setObjectName("question.agree")
        self.button.setProperty("main", True)
        self.button.clicked.connect(self.agree)
        self._close = QToolButton()
        self._close.setObjectName("question.close")
        self._close.clicked.connect(self.put_away)
        self._links = QHBoxLayout()
        self._links.setSpacing(8)
        self._place()
        self.hide()
        self.come_alive()

    @property
    def body(self) -> str:
        """What stands below the question."""
        return self._body.text()

    def ask(self, asking: Asking) -> None:
        """Ask; the keyboard goes to the field, or to the first button."""
        self._title.setText(asking.title)
        self.setAccessibleName(asking.title)
        self._say(asking.body)
        self.field.setVisible(asking.options is not None)
        self.field.fill(asking.options or ())
        self.field.put("")
        self.field.setPlaceholderText(asking.hint)
        self.field.setAccessibleName(asking.title)
        self.offer(asking.verb)
        self._lead(asking.links)
        self.show()
        first = self.field if asking.options is not None else self.button
        links = self.findChildren(QPushButton, "question.link")
        if asking.options is None and not asking.verb:
            first = links[0] if links else self._close  # type: ignore[assignment]
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def tell(self, body: Sequence[str], verb: str = "") -> None:
        """Say what would follow from what was chosen, and offer to do it."""
        self._say(tuple(body))
        self.offer(verb)

    def offer(self, verb: str) -> None:
        """Name the button, or hide it."""
        self.button.setText(verb)
        self.button.setAccessibleName(verb)
        self.button.setVisible(bool(verb))

    def agree(self) -> None:
        """Say that it shall be done, when that is offered."""
        if self.button.isVisibleTo(self):
            self.agreed.emit(self.field.key)

    def put_away(self) -> None:
        """Ask no more."""
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Escape puts it away; Enter on a button presses it."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        pressed = self.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        elif is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.agree()
        elif is_enter and isinstance(pressed, QPushButton):
            pressed.click()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self._close.setAccessibleName(self.tr("Close"))
        self._close.setToolTip(self.tr("Close"))

    def draw(self) -> None:
        """Draw the icons in the colours of the theme."""
        self._close.setIcon(icon("close"))

    def _place(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.field)
        row.addWidget(self.button)
        row.addLayout(self._links)
        row.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addLayout(row)
        column.addWidget(self._body)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(12, 8, 8, 8)
        whole.addLayout(column, 1)
        whole.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)

    def _say(self, body: tuple[str, ...]) -> None:
        self._body.setText("\n".join(body))
        self._body.setVisible(bool(body))

    def _lead(self, links: tuple[Link, ...]) -> None:
        while (item := self._links.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.setParent(None)
                old.deleteLater()
        for link in links:
            button = QPushButton(link.text)
            button.setObjectName("question.link")
            button.setAccessibleName(link.text)
            button.clicked.connect(lambda _=False, follow=link.follow: follow())
            self._links.addWidget(button)

    def _pick(self, key: str) -> None:
        if key:
            self.picked.emit(key)
        else:
            self.tell(())
