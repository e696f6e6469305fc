"""A page before the books are open: what is asked, the fields or choices, and the way on."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from itertools import pairwise
from typing import ClassVar

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.core.errors import Fault, Problem, Refused
from app.core.texts import Texts
from ui.kit import theme
from ui.kit.form import Form
from ui.kit.grid import put
from ui.kit.icons import pixmap
from ui.kit.live import Live
from ui.kit.messages import Message, MessageBar, message_of

WIDTH = 660
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Choices(QWidget):
    """Large choices below one another: arrows walk them, Enter or Space takes one."""

    chosen = Signal(str)

    def __init__(self, name: str, title_px: int = 15) -> None:
        super().__init__()
        self.setObjectName(name)
        self.title_px = title_px
        self.buttons: dict[str, Choice] = {}
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(8)

    def add(self, name: str, picture: str = "") -> Choice:
        """Add a choice; its words are said by `Choice.say`."""
        button = Choice(picture, self)
        button.setObjectName(f"{self.objectName()}.{name}")
        button.clicked.connect(lambda: self.chosen.emit(name))
        self.buttons[name] = button
        self.column.addWidget(button)
        if len(self.buttons) == 1:
            self.setFocusProxy(button)
        return button

    def walk(self, step: int) -> None:
        """Go to a neighbour of the choice one stands on."""
        shown = [button for button in self.buttons.values() if button.isVisibleTo(self)]
        at = [place for place, button in enumerate(shown) if button.hasFocus()]
        if at:
            shown[(at[0] + step) % len(shown)].setFocus(Qt.FocusReason.TabFocusReason)


class Choice(QAbstractButton):
    """One large choice: a title, and a sentence about what follows from it."""

    def __init__(self, picture: str, among: Choices) -> None:
        super().__init__(among)
        self._among = among
        self._picture = picture
        self._note = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def say(self, title: str, note: str = "") -> None:
        """Say what it is, and what follows from it."""
        self.setText(title)
        self._note = note
        self.setAccessibleName(title)
        self.setAccessibleDescription(note)
        self.updateGeometry()
        self.update()

    @property
    def note(self) -> str:
        """The sentence below the title."""
        return self._note

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """The sentence is broken where it must be."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """As high as its words."""
        return self._title_height() + self._note_height(width) + 28

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as it may be."""
        return QSize(WIDTH, self.heightForWidth(WIDTH))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter takes it; arrows go on."""
        if event.key() in _ENTER:
            self.click()
        elif event.key() == Qt.Key.Key_Down:
            self._among.walk(1)
        elif event.key() == Qt.Key.Key_Up:
            self._among.walk(-1)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw it."""
        colours = theme.now()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = colours.selection if self.isDown() else colours.raised
        painter.setBrush(QColor(colours.row if self.underMouse() and not self.isDown() else ground))
        painter.setPen(QColor(colours.focus if self.hasFocus() else colours.hairline))
        rect = self.rect().adjusted(1, 1, -2, -2)
        painter.drawRoundedRect(rect, 4, 4)
        if self.hasFocus():
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 3, 3)
        if self._picture:
            painter.drawPixmap(18, 16, pixmap(self._picture, "accent", 22))
        inner = self._inner(self.width())
        painter.setFont(self._title_font())
        painter.setPen(QColor(colours.text))
        top = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        put(painter, inner, top, self.text())
        painter.setFont(theme.sans(12))
        painter.setPen(QColor(colours.muted))
        below = inner.adjusted(0, self._title_height() + 2, 0, 0)
        painter.drawText(below, top | int(Qt.TextFlag.TextWordWrap), self._note)
        painter.end()

    def _inner(self, width: int) -> QRect:
        left = 56 if self._picture else 18
        return QRect(left, 13, width - left - 16, self.height() - 24)

    def _title_font(self) -> QFont:
        return theme.sans(self._among.title_px, bold=True)

    def _title_height(self) -> int:
        return QFontMetrics(self._title_font()).height()

    def _note_height(self, width: int) -> int:
        if not self._note:
            return 0
        room = QRect(0, 0, self._inner(width).width(), 1000)
        flags = int(Qt.TextFlag.TextWordWrap)
        return QFontMetrics(theme.sans(12)).boundingRect(room, flags, self._note).height() + 4


class Step(Live, QWidget):
    """One page. `places` names, for the code of a fault, the field at which it is said."""

    backed = Signal()
    """The person wants to go back to where he came from."""
    places: ClassVar[Mapping[str, str]] = {}

    def __init__(self, name: str, language: Callable[[], str]) -> None:
        super().__init__()
        self.setObjectName(name)
        self.language = language
        self.title = QLabel()
        self.title.setObjectName(f"{name}.title")
        self.title.setFont(theme.sans(24, bold=True))
        self.title.setWordWrap(True)
        self.said = QLabel()
        self.said.setObjectName(f"{name}.said")
        self.said.setProperty("role", "muted")
        self.said.setWordWrap(True)
        self.bar = MessageBar()
        self.form: Form | None = None
        self._stood: QWidget | None = None
        """Where the keyboard was before the page was shut."""
        self.main = QPushButton()
        self.main.setObjectName(f"{name}.go")
        self.main.setProperty("main", True)
        self.main.clicked.connect(self.go)
        self.back = QPushButton()
        self.back.setObjectName(f"{name}.back")
        self.back.clicked.connect(self.backed)
        self.row = QHBoxLayout()
        self.row.setSpacing(8)
        self.inner = QVBoxLayout()
        self._arrange()

    def go(self) -> None:
        """Do what the page is for."""

    def first_focus(self) -> QWidget:
        """Where the keyboard goes on this page."""
        return self.main

    def come_alive(self) -> None:
        """Everything is made: Tab walks it as the eye does, and it is said."""
        chain = [*_controls(self.inner), *_controls(self.row)]
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)
        super().come_alive()

    def place_of(self, code: str) -> str:
        """The field at which a fault is said; empty: above."""
        return self.places.get(code, "")

    def give_form(self, fields: Mapping[str, tuple[str, QWidget]]) -> Form:
        """Put a form onto the page: for each field its title and itself."""
        self.form = Form(self.language)
        self.form.grid.setContentsMargins(0, 4, 0, 4)
        for name, (title, field) in fields.items():
            self.form.add(name, title, field)
        self.form.edited.connect(self.forgive)
        self.inner.addWidget(self.form)
        return self.form

    def forgive(self) -> None:
        """Something is typed: what was wrong before is not told any longer."""
        if self.form is not None and self.form.faults():
            self.form.show_faults({})

    def refuse(self, error: Exception) -> None:
        """Say what is wrong: at its field, else above; the fields keep what was typed."""
        self.setEnabled(True)
        code = error.code if isinstance(error, Fault) else ""
        if self.form is not None and isinstance(error, Fault) and self.place_of(code):
            self._show(error)
            return
        self.forgive()
        self.bar.tell(message_of(error, self.language()))
        (self._stood or self.first_focus()).setFocus()

    def show_problems(self, problems: tuple[Problem, ...]) -> bool:
        """Say faults at their fields; whether there are any."""
        assert self.form is not None, "a page with a form has problems"
        texts = Texts(self.language())
        self.form.show_faults(
            {self.place_of(problem.code): texts.fault(problem) for problem in problems}
        )
        if problems:
            self.form.focus_first(self.form.faults())
        return bool(problems)

    def wait(self) -> None:
        """Something is under way: nothing is typed meanwhile."""
        self.bar.put_away()
        self._stood = self.focusWidget()
        self.setEnabled(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter goes on from a field, or presses the button one stands on; Escape goes back."""
        at = self.focusWidget()
        if event.key() == Qt.Key.Key_Escape and self.back.isVisibleTo(self):
            self.backed.emit()
        elif event.key() not in _ENTER:
            super().keyPressEvent(event)
        elif isinstance(at, QPushButton):
            at.click()
        elif isinstance(at, QLineEdit) or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.main.click()

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self.back.setText(self.tr("Back"))
        self.setAccessibleName(self.title.text())
        self.setAccessibleDescription(self.said.text())

    def _show(self, error: Fault) -> None:
        assert self.form is not None, "the fault has its place in a form"
        message = message_of(error, self.language())
        name = self.place_of(error.code)
        first = message.details[0] if message.details and not message.text else message.text
        self.form.show_faults({name: first})
        if isinstance(error, Refused) and message.details:
            self.bar.tell(Message(text=message.text, details=message.details, code=error.code))
        self.form.focus_first((name,))

    def _arrange(self) -> None:
        middle = QWidget()
        middle.setObjectName(f"{self.objectName()}.middle")
        middle.setMaximumWidth(WIDTH)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        middle.setSizePolicy(policy)
        self.inner.setContentsMargins(0, 0, 0, 0)
        self.inner.setSpacing(12)
        whole = QVBoxLayout(middle)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        for widget in (self.title, self.said, self.bar):
            whole.addWidget(widget)
        whole.addLayout(self.inner)
        self.row.addWidget(self.main)
        self.row.addWidget(self.back)
        self.row.addStretch(1)
        whole.addLayout(self.row)
        ground = QWidget()
        around = QHBoxLayout()
        around.addStretch(1)
        around.addWidget(middle, 1000)
        around.addStretch(1)
        column = QVBoxLayout(ground)
        column.setContentsMargins(24, 56, 24, 24)
        column.addLayout(around)
        column.addStretch(1)
        area = QScrollArea()
        area.setObjectName(f"{self.objectName()}.area")
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(ground)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)


def _controls(layout: QLayout) -> Iterator[QWidget]:
    """What the keyboard can reach in a layout, in the order in which it stands there."""
    for at in range(layout.count()):
        item = layout.itemAt(at)
        assert item is not None, at
        widget, below = item.widget(), item.layout()
        inner = below if widget is None else widget.layout()
        if widget is not None and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield widget
        elif inner is not None:
            yield from _controls(inner)
