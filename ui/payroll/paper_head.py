"""The head of the papers of payroll: which, of whom, what an order says, how files are kept."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QLineEdit, QWidget

from app.core.dates import Period, add_months, parse_month
from app.core.errors import QT_TRANSLATE_NOOP
from app.core.formats import LANGUAGE_NAMES, LANGUAGES
from app.core.texts import Texts
from app.payroll import service as payroll
from app.payroll.records import Run
from app.payroll.reports import LEAVES, Order
from ui.kit.choice_field import ChoiceField, Option
from ui.kit.fields import Choice, OpenDayField
from ui.kit.live import Live

_ORDER = ("number", "day", "basis")
_LEAVE = ("kind", "first", "last")
_TITLES = {
    "paper": QT_TRANSLATE_NOOP("app", "Paper"),
    "month": QT_TRANSLATE_NOOP("app", "Month"),
    "run": QT_TRANSLATE_NOOP("app", "Run"),
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
_PLACES = {
    "paper": (0, 0), "month": (0, 1), "language": (0, 2),
    "person": (1, 0), "run": (1, 1), "password": (1, 2),
    "number": (2, 0), "day": (2, 1), "basis": (2, 2),
    "kind": (3, 0), "first": (3, 1), "last": (3, 2),
}  # fmt: skip
_WIDE = 300
_MONTHS_AHEAD, _MONTHS_BACK = 2, 36


def months_around(day: date, also: Iterable[date] = ()) -> tuple[date, ...]:
    """The months that are offered, the latest first: those around a day, and others in sight."""
    first = day.replace(day=1)
    around = {add_months(first, at) for at in range(-_MONTHS_BACK, _MONTHS_AHEAD + 1)}
    return tuple(sorted({*around, *also}, reverse=True))


class PaperHead(Live, QFrame):
    """The fields of a paper; those that it does not ask are not there."""

    asked_anew = Signal()
    """Something was chosen or typed that the paper says."""

    def __init__(
        self, language: Callable[[], str], today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("shell.bar")
        self._language, self._today = language, today
        self.kind, self.language = Choice(), Choice()
        self.paper, self.month, self.person, self.run = (ChoiceField() for _ in range(4))
        self.number, self.basis, self.password = QLineEdit(), QLineEdit(), QLineEdit()
        self.day, self.first, self.last = (OpenDayField(today) for _ in range(3))
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.is_of_persons = False
        """Whether the paper is one a person, and can be a file each."""
        self._labels: dict[str, QLabel] = {}
        self._typed: tuple[object, ...] = ()
        self._lay_out()
        self._fill()
        self._typed = (self.order(), self.leave())
        self.language.activated.connect(lambda _: self.asked_anew.emit())
        self.kind.activated.connect(lambda _: self._tell())
        for field in (self.number, self.basis):
            field.editingFinished.connect(self._tell)
        for one in (self.day, self.first, self.last):
            one.chosen.connect(lambda _: self._tell())
        self.come_alive()

    @property
    def language_chosen(self) -> str:
        """The language of the paper; empty: that of the window."""
        return str(self.language.currentData() or "")

    def put_month(self, month: date) -> None:
        """Show a month as chosen, whichever it is."""
        self._offer_months(month)
        self.month.put(f"{month:%Y-%m}")

    def offer_runs(self, runs: tuple[Run, ...], chosen: str) -> None:
        """Offer the runs of the month; none chosen: what stands of it."""
        write = Texts(self._language()).formats.day
        self.run.fill(
            tuple(
                Option(
                    key=str(one.id),
                    code=one.reference,
                    names=dict.fromkeys(LANGUAGES, one.text),
                    note=write(one.pay_day),
                )
                for one in runs
            )
        )
        self.run.put(chosen)

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
        self._show(("run",), ask.RUN in asks)
        self._show(("password",), found is not None)
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
        self.password.setPlaceholderText(self.tr("No password"))
        self.password.setToolTip(self.tr("Without a password anybody can open the files."))
        self.paper.setPlaceholderText(self.tr("F4 lists all"))
        self.run.setPlaceholderText(self.tr("All of the month"))
        papers = payroll.PAPERS.values()
        self.paper.fill(
            tuple(Option(key=one.name, code="", names=_names(one.title)) for one in papers)
        )
        self._offer_months(None)
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
        for mark in LEAVES:
            self.kind.addItem("", mark.value)
        for code, name in LANGUAGE_NAMES.items():
            self.language.addItem(name, code)
        self.language.setCurrentIndex(self.language.findData(self._language()))

    def _offer_months(self, chosen: date | None) -> None:
        held = [parse_month(self.month.key).first] if self.month.key else []
        months = months_around(self._today(), held if chosen is None else [chosen])
        self.month.fill(tuple(_month(one) for one in months))

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


def _names(text: str) -> dict[str, str]:
    """A marked text in every language: searched in each, shown in that of the window."""
    return {language: Texts(language).say(text) for language in LANGUAGES}


def _month(month: date) -> Option:
    names = {language: Texts(language).formats.month(month) for language in LANGUAGES}
    return Option(key=f"{month:%Y-%m}", code=f"{month:%m.%Y}", names=names)
