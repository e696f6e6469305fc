"""The head of the papers of payroll: which, of whom, what an order says, how files are kept."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QLineEdit, QWidget

from app.core.dates import Period
from app.core.errors import QT_TRANSLATE_NOOP
from app.core.formats import LANGUAGE_NAMES
from app.core.texts import Texts
from app.payroll import service as payroll
from app.payroll.reports import LEAVES, Order
from ui.kit.check_box import CheckBox
from ui.kit.choice_field import ChoiceField
from ui.kit.fields import Choice, OpenDayField
from ui.kit.live import Live

_ORDER = ("number", "day", "basis")
_LEAVE = ("kind", "first", "last")
_FILES = ("password", "names")
_TITLES = {
    "paper": QT_TRANSLATE_NOOP("app", "Paper"),
    "person": QT_TRANSLATE_NOOP("app", "Person"),
    "language": QT_TRANSLATE_NOOP("app", "Language of the paper"),
    "number": QT_TRANSLATE_NOOP("app", "Number of the order"),
    "day": QT_TRANSLATE_NOOP("app", "Day of the order"),
    "basis": QT_TRANSLATE_NOOP("app", "Basis"),
    "kind": QT_TRANSLATE_NOOP("app", "Kind of leave"),
    "first": QT_TRANSLATE_NOOP("app", "Leave from"),
    "last": QT_TRANSLATE_NOOP("app", "Leave to"),
    "password": QT_TRANSLATE_NOOP("app", "Password of the PDF"),
}
_NAMES = QT_TRANSLATE_NOOP("app", "Names in the names of files")
_PLACES = {
    "paper": (0, 0), "person": (0, 1), "language": (0, 2),
    "number": (1, 0), "day": (1, 1), "basis": (1, 2),
    "kind": (2, 0), "first": (2, 1), "last": (2, 2),
    "password": (3, 0), "names": (3, 1),
}  # fmt: skip
_WIDE = 300


class PaperHead(Live, QFrame):
    """The fields of a paper; those that it does not ask are not there."""

    chosen = Signal(str)
    """Another paper, by its name."""
    asked_anew = Signal()
    """Something else was chosen or typed that the paper says."""

    def __init__(
        self, language: Callable[[], str], today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("shell.bar")
        self._language = language
        self.paper, self.kind, self.language = Choice(), Choice(), Choice()
        self.person = ChoiceField()
        self.number, self.basis, self.password = QLineEdit(), QLineEdit(), QLineEdit()
        self.day, self.first, self.last = (OpenDayField(today) for _ in range(3))
        self.names = CheckBox()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.is_of_persons = False
        """Whether the paper is one a person, and can be a file each."""
        self._labels: dict[str, QLabel] = {}
        self._typed: tuple[object, ...] = ()
        self._lay_out()
        self._fill()
        self.paper.activated.connect(self._choose)
        self.language.activated.connect(lambda _: self.asked_anew.emit())
        self.kind.activated.connect(lambda _: self.asked_anew.emit())
        for field in (self.number, self.basis):
            field.editingFinished.connect(self._tell)
        for one in (self.day, self.first, self.last):
            one.chosen.connect(lambda _: self._tell())
        self.come_alive()

    @property
    def language_chosen(self) -> str:
        """The language of the paper; empty: that of the window."""
        return str(self.language.currentData() or "")

    def put(self, name: str) -> None:
        """Choose a paper without telling."""
        self.paper.setCurrentIndex(self.paper.findData(name))

    def look(self, found: payroll.Paper | None, *, many: bool) -> None:
        """Show what a paper asks, and only that."""
        asks = frozenset() if found is None else found.asks
        ask = payroll.Ask
        is_of_people = bool(asks & {ask.PERSON, ask.SOME})
        name = "" if found is None else found.name
        self.is_of_persons = ask.PERSON in asks or name in ("payslips", "annual-card")
        self._show(("person",), is_of_people)
        self._show(_ORDER, ask.ORDER in asks)
        self._show(_LEAVE, ask.LEAVE in asks)
        self._show(("password",), found is not None)
        self._show(("names",), self.is_of_persons)
        said = self.tr("Choose the person") if ask.PERSON in asks else self.tr("Everybody")
        self.person.setPlaceholderText(self.tr("Several chosen") if many else said)

    def order(self) -> Order:
        """What an order says beside the person."""
        return Order(
            number=self.number.text().strip(),
            day=self.day.given,
            basis=self.basis.text().strip(),
        )

    def leave(self) -> tuple[payroll.Mark, Period | None]:
        """The kind of a leave and its days; None: as the timesheet has them."""
        mark = LEAVES[max(self.kind.currentIndex(), 0)]
        first, last = self.first.given, self.last.given
        is_whole = first is not None and last is not None and first <= last
        return mark, Period(first, last) if is_whole and first and last else None

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        texts = Texts(self._language())
        for name, title in _TITLES.items():
            said = texts.say(title)
            self._labels[name].setText(said)
            getattr(self, name).setAccessibleName(said)
        self.names.setText(texts.say(_NAMES))
        self.names.setAccessibleName(self.names.text())
        self.password.setPlaceholderText(self.tr("No password"))
        self.password.setToolTip(self.tr("Without a password anybody can open the files."))
        for at, one in enumerate(payroll.PAPERS.values()):
            self.paper.setItemText(at, texts.say(one.title))
        for at, mark in enumerate(LEAVES):
            self.kind.setItemText(at, texts.say(payroll.TITLES[mark]))

    # Inside.

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 6, 12, 6)
        grid.setHorizontalSpacing(8)
        for name, (row, column) in _PLACES.items():
            field = getattr(self, name)
            field.setObjectName(f"payroll.papers.{name}")
            if name in _TITLES:
                label = QLabel()
                label.setObjectName(f"label.{name}")
                label.setBuddy(field)
                self._labels[name] = label
                grid.addWidget(label, row, 2 * column)
            field.setMaximumWidth(_WIDE)
            grid.addWidget(field, row, 2 * column + 1)
        for column in range(3):
            grid.setColumnStretch(2 * column + 1, 1)

    def _fill(self) -> None:
        for one in payroll.PAPERS.values():
            self.paper.addItem("", one.name)
        for mark in LEAVES:
            self.kind.addItem("", mark.value)
        for code, name in LANGUAGE_NAMES.items():
            self.language.addItem(name, code)
        self.language.setCurrentIndex(self.language.findData(self._language()))

    def _choose(self, _at: int) -> None:
        self.chosen.emit(str(self.paper.currentData()))

    def _tell(self) -> None:
        """Ask for the paper anew where something else is typed than before."""
        typed = (self.order(), self.leave())
        if typed != self._typed:
            self._typed = typed
            self.asked_anew.emit()

    def _show(self, names: tuple[str, ...], is_shown: bool) -> None:
        for name in names:
            getattr(self, name).setVisible(is_shown)
            if name in self._labels:
                self._labels[name].setVisible(is_shown)
