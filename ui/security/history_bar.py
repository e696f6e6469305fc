"""Which events are wanted: of which type, by whom, in which days, about which thing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from uuid import UUID

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from app.core.dates import Period
from app.core.errors import QT_TRANSLATE_NOOP
from app.core.texts import Texts
from app.security.records import Happened
from app.security.reports import EVENT_TYPES, event_word
from app.security.reports.history import thing_name
from ui.kit.fields import Choice, DayField
from ui.kit.icons import icon
from ui.kit.live import Live

_ALL_TYPES = QT_TRANSLATE_NOOP("app", "Everything that happened")
_EVERYBODY = QT_TRANSLATE_NOOP("app", "Everybody")
_ALL_DAYS = QT_TRANSLATE_NOOP("app", "Whenever it happened")
_PERIOD = QT_TRANSLATE_NOOP("app", "In the period above")
_ONE_DAY = QT_TRANSLATE_NOOP("app", "On one day")


class HistoryBar(Live, QFrame):
    """Three choices, and the one thing that is looked at, with a button that lets go of it."""

    changed = Signal()

    def __init__(
        self,
        language: Callable[[], str],
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("shell.bar")
        self._language = language
        self._people: dict[UUID, str] = {}
        self.is_one_thing = False
        self.type = Choice()
        self.type.setObjectName("history.type")
        self.who = Choice()
        self.who.setObjectName("history.person")
        self.days = Choice()
        self.days.setObjectName("history.days")
        self.day = DayField(today)
        self.day.setObjectName("history.day")
        self.day.chosen.connect(lambda _: self.changed.emit())
        self._thing = QLabel()
        self._thing.setObjectName("history.thing")
        self._all = QToolButton()
        self._all.setObjectName("history.all")
        self._all.clicked.connect(self._let_go)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(8)
        for choice in (self.type, self.who, self.days):
            row.addWidget(choice)
            choice.activated.connect(lambda _: self._choose())
        row.addWidget(self.day)
        row.addWidget(self._thing)
        row.addWidget(self._all)
        row.addStretch(1)
        self.show_thing(None)
        self.day.hide()
        self.come_alive()

    @property
    def types(self) -> tuple[str, ...] | None:
        """The types wanted; None is all."""
        chosen = self.type.currentData()
        return (str(chosen),) if chosen else None

    @property
    def person(self) -> UUID | None:
        """The person wanted; None is everybody."""
        chosen = self.who.currentData()
        return UUID(chosen) if chosen else None

    def days_wanted(self, period: Period) -> Period | None:
        """The days wanted: the period of the window, one day, or None: whenever."""
        match self.days.currentData():
            case "period":
                return period
            case "day":
                return Period(self.day.day, self.day.day)
        return None

    def offer(self, people: Mapping[UUID, str]) -> None:
        """The people one can choose among."""
        if dict(people) != self._people:
            self._people = dict(people)
            self._fill_people()

    def show_thing(self, line: Happened | None) -> None:
        """Name the one thing that is looked at."""
        if line is None:
            self.is_one_thing = False
            self._thing.setText("")
        else:
            self.is_one_thing = True
            self._thing.setText(thing_name(line, Texts(self._language())))
        self._thing.setVisible(line is not None)
        self._all.setVisible(line is not None)

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        texts = Texts(self._language())
        named = sorted((event_word(name, texts), name) for name in EVENT_TYPES)
        _refill(self.type, ((texts.say(_ALL_TYPES), ""), *named))
        days = ((_ALL_DAYS, ""), (_PERIOD, "period"), (_ONE_DAY, "day"))
        _refill(self.days, tuple((texts.say(said), key) for said, key in days))
        self._fill_people()
        self.type.setAccessibleName(self.tr("What happened"))
        self.who.setAccessibleName(self.tr("Who did it"))
        self.days.setAccessibleName(self.tr("When it happened"))
        self.day.setAccessibleName(self.tr("On this day"))
        self._all.setAccessibleName(self.tr("History of everything again"))
        self._all.setToolTip(self.tr("History of everything again"))

    def draw(self) -> None:
        """Draw the icons in the colours of the theme."""
        self._all.setIcon(icon("close"))

    def _fill_people(self) -> None:
        everybody = Texts(self._language()).say(_EVERYBODY)
        named = sorted((name, str(who)) for who, name in self._people.items())
        _refill(self.who, ((everybody, ""), *named))

    def _choose(self) -> None:
        self.day.setVisible(self.days.currentData() == "day")
        self.changed.emit()

    def _let_go(self) -> None:
        self.show_thing(None)
        self.changed.emit()


def _refill(choice: Choice, lines: tuple[tuple[str, str], ...]) -> None:
    """Offer other words; what was chosen stays chosen."""
    chosen = choice.currentData()
    blocker = QSignalBlocker(choice)
    choice.clear()
    for text, key in lines:
        choice.addItem(text, key)
    choice.setCurrentIndex(max(choice.findData(chosen), 0))
    blocker.unblock()
