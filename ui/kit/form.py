"""A form: fields below one another, each with its label and the fault that is found in it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.core.errors import Fault, Problem, Refused
from app.core.texts import Texts
from ui.kit.acts import Act
from ui.kit.jobs import Work
from ui.kit.live import Live
from ui.kit.messages import Message, MessageBar, message_of
from ui.kit.screen import Screen
from ui.kit.workplace import Target, Workplace

FIELD_WIDTH = 380
LABEL_WIDTH = 220
LINE_GAP = 4


class Form(Live, QWidget):
    """Labels at the left, fields at the right, faults in words below the field they are about."""

    edited = Signal()
    """Something was typed or chosen."""

    def __init__(self, language: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("form")
        self._language = language
        self.fields: dict[str, QWidget] = {}
        self._titles: dict[str, str] = {}
        self._labels: dict[str, QLabel] = {}
        self._faults: dict[str, QLabel] = {}
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(24, 16, 24, 16)
        self.grid.setHorizontalSpacing(16)
        self.grid.setVerticalSpacing(4)
        self.grid.setColumnMinimumWidth(0, LABEL_WIDTH)
        self.grid.setColumnStretch(2, 1)
        self.come_alive()

    def add(self, name: str, title: str, field: QWidget) -> None:
        """Add a field; its title is a marked text of the context "app"."""
        row = 2 * len(self.fields)
        if not field.objectName():
            field.setObjectName(f"field.{name}")
        label = QLabel()
        label.setObjectName(f"label.{name}")
        label.setBuddy(field)
        label.setWordWrap(True)
        fault = QLabel()
        fault.setObjectName(f"fault.{name}")
        fault.setProperty("role", "bad")
        fault.setWordWrap(True)
        fault.hide()
        self.grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        self.grid.addWidget(field, row, 1)
        self.grid.addWidget(fault, row + 1, 1)
        if field.maximumWidth() > FIELD_WIDTH:
            field.setMinimumWidth(FIELD_WIDTH)
        self.fields[name] = field
        self._titles[name], self._labels[name], self._faults[name] = title, label, fault
        self._listen(field)
        self._say(name)

    def show_faults(self, faults: Mapping[str, str]) -> None:
        """Mark the fields that have a fault, and say it; the others are free of theirs."""
        for name, field in self.fields.items():
            text = faults.get(name, "")
            label = self._faults[name]
            label.setText(text)
            label.setVisible(bool(text))
            field.setAccessibleDescription(text)
            if bool(field.property("bad")) != bool(text):
                field.setProperty("bad", bool(text))
                field.style().unpolish(field)
                field.style().polish(field)

    def content(self) -> tuple[object, ...]:
        """What stands in the fields, to be compared with what stood there."""
        return tuple(_content(field) for field in self.fields.values())

    def faults(self) -> dict[str, str]:
        """The faults shown, by field."""
        return {name: label.text() for name, label in self._faults.items() if label.text()}

    def take(self) -> str:
        """Let every field take what is typed in it; the name of the first that cannot read it."""
        for name, field in self.fields.items():
            take = getattr(field, "take", None)
            if field.isVisibleTo(self) and callable(take) and not take():
                return name
        return ""

    def focus_first(self, names: Iterable[str] = ()) -> None:
        """Put the keyboard into the first of these fields, else the first of the form."""
        wanted = set(names) or set(self.fields)
        for name, field in self.fields.items():
            if name in wanted:
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def show_field(self, name: str, *, is_shown: bool) -> None:
        """Show or hide a field with its label."""
        self.fields[name].setVisible(is_shown)
        self._labels[name].setVisible(is_shown)
        self._faults[name].setVisible(is_shown and bool(self._faults[name].text()))

    def event(self, event: QEvent) -> bool:
        """Bring labels to the height of their fields once the style has given these theirs."""
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show) and self._is_alive:
            for name, field in self.fields.items():
                self._bring_level(self._labels[name], field)
        return done

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        for name in self.fields:
            self._say(name)

    @staticmethod
    def _bring_level(label: QLabel, field: QWidget) -> None:
        """The first line of a label stands at the first line of its field."""
        line = label.fontMetrics().height()
        height = field.sizeHint().height()
        # A field of many lines begins a little below its upper edge.
        top = (height - line) // 2 if height < 2 * line + 2 * LINE_GAP else LINE_GAP
        if label.contentsMargins().top() != max(top, 0):
            label.setContentsMargins(0, max(top, 0), 0, 0)

    def _say(self, name: str) -> None:
        title = Texts(self._language()).say(self._titles[name])
        self._labels[name].setText(title)
        self.fields[name].setAccessibleName(title)

    def _listen(self, field: QWidget) -> None:
        def tell(*_: object) -> None:
            self.edited.emit()

        if isinstance(field, QLineEdit | QPlainTextEdit):
            field.textChanged.connect(tell)
        elif isinstance(field, QComboBox):
            field.currentIndexChanged.connect(tell)
        elif isinstance(field, QAbstractButton):
            field.toggled.connect(tell)


def _content(field: QWidget) -> object:
    match field:
        case QLineEdit():
            return field.text()
        case QPlainTextEdit():
            return field.toPlainText()
        case QComboBox():
            return field.currentData() or field.currentText()
        case QAbstractButton():
            return field.isChecked()
    return None


class FormScreen(Screen):
    """A form that fills a tab. A screen says what it reads, what it checks and what it saves.

    `places` names, for the code of a fault, the field at which it is said; all others stand above.
    """

    places: Mapping[str, str] = {}

    def __init__(self, place: Workplace, target: Target) -> None:
        super().__init__(place, target)
        self.bar = MessageBar()
        self.form = Form(lambda: self.place.language)
        self.form.edited.connect(self.show_check)
        self.form.edited.connect(self._note_typed)
        self._read_content: tuple[object, ...] = ()
        self._asked = False
        self._stood: QWidget | None = None
        area = QScrollArea()
        area.setObjectName("form.area")
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self.form)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addWidget(self.bar)
        self.column.addWidget(area, 1)

    def check(self) -> tuple[Problem, ...]:
        """What is wrong with what stands in the form now; pure, asked at every key."""
        return ()

    def work(self) -> Work[object]:
        """The change that the form stands for, as a job; taken from the fields beforehand."""
        raise NotImplementedError

    def saved(self, answer: object) -> None:
        """What to do when it is done."""

    def main_act(self, title: str) -> Act:
        """The act of Ctrl+Enter."""
        keys = ("Ctrl+Return", "Ctrl+Enter")
        return Act(name="save", title=title, keys=keys, does=self.save, is_main=True)

    def save(self) -> None:
        """Check, and save when nothing is wrong; faults are shown and the keyboard goes there."""
        self._asked = True
        unread = self.form.take()
        if unread:
            self.form.focus_first((unread,))
            return
        if self.show_check():
            self.form.focus_first(self.form.faults())
            return
        self._stood = self.focusWidget()
        self.setEnabled(False)
        self.place.jobs.change(self, self.work(), self._done, self._refused)

    def show_check(self) -> bool:
        """Show what is wrong, once saving was asked for; whether anything is."""
        if not self._asked:
            return False
        return self._show(self.check())

    def tell(self, message: Message) -> None:
        """Say something above the form."""
        self.bar.tell(message)

    def first_focus(self) -> QWidget:
        """The first field."""
        return next(iter(self.form.fields.values()), self)

    def _settle(self, *, failed: bool) -> None:
        """What was read is what the form held before anything was typed."""
        if not self.is_settled or not self.place.unsaved.of(self):
            self._read_content = self.form.content()
        super()._settle(failed=failed)
        self._note_typed()

    def _note_typed(self) -> None:
        """The window asks before it leaves what was typed and not kept."""
        if self.is_settled:
            self.place.unsaved.put(self, int(self.form.content() != self._read_content))

    def _show(self, problems: tuple[Problem, ...]) -> bool:
        texts = Texts(self.place.language)
        at_fields: dict[str, str] = {}
        above: list[Problem] = []
        for problem in problems:
            name = problem.column or ""
            if name not in self.form.fields:
                name = self.places.get(problem.code, "")
            if name in self.form.fields:
                at_fields.setdefault(name, texts.fault(problem))
            else:
                above.append(problem)
        self.form.show_faults(at_fields)
        if above:
            first, *rest = (texts.fault(problem) for problem in above)
            self.bar.tell(Message(text=first, details=tuple(rest), code=above[0].code))
        elif self.bar.message is not None:
            self.bar.put_away()
        return bool(problems)

    def _go_on(self) -> None:
        """Typing goes on where it was: a form that was shut has lost the keyboard."""
        self.setEnabled(True)
        if self._stood is not None and self.isVisible() and self.focusWidget() is None:
            self._stood.setFocus(Qt.FocusReason.OtherFocusReason)

    def _done(self, answer: object) -> None:
        self._go_on()
        self._asked = False
        self.place.unsaved.put(self, 0)
        self.saved(answer)

    def _refused(self, error: Exception) -> None:
        self._go_on()
        code = error.code if isinstance(error, Fault) else ""
        if isinstance(error, Refused) and (error.problems or code in self.places):
            problems = error.problems or (
                Problem(code=code, text=error.text, args=dict(error.args_)),
            )
            self._show(problems)
            self.form.focus_first(self.form.faults())
        else:
            self.bar.tell(message_of(error, self.place.language))
