"""The period at the top of the window: month, quarter, year or any days, moved by keys."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from app.core.dates import ONE_DAY, Period, add_months, calendar_year, month_of, quarter
from app.core.errors import Refused
from app.core.formats import EN_DASH
from ui.kit.day_typing import YEARS
from ui.kit.fields import Choice, DayField
from ui.kit.icons import icon
from ui.kit.live import Live

SPANS = ("month", "quarter", "year", "days")
_MONTHS = {"month": 1, "quarter": 3, "year": 12}


def span_of(period: Period) -> str:
    """What a period is: a whole month, quarter or year, or just days."""
    first = period.first
    for span in ("month", "quarter", "year"):
        if period == around(first, span):
            return span
    return "days"


def around(day: date, span: str) -> Period:
    """The month, quarter or year a day lies in."""
    match span:
        case "month":
            return month_of(day)
        case "quarter":
            return quarter(day.year, (day.month + 2) // 3)
        case "year":
            return calendar_year(day.year)
    return Period(day, day)


def neighbour(period: Period, step: int) -> Period:
    """The period of the same length before (-1) or after (+1) this one."""
    span = span_of(period)
    if span == "days":
        first = period.first + ONE_DAY * (period.days * step)
        moved = Period(first, first + ONE_DAY * (period.days - 1))
    else:
        moved = around(add_months(period.first, _MONTHS[span] * step), span)
    return moved if moved.first.year in YEARS and moved.last.year in YEARS else period


QUICK = (
    "this_month",
    "last_month",
    "this_quarter",
    "last_quarter",
    "this_year",
    "last_year",
    "year_so_far",
)


def quick_period(name: str, today: date) -> Period:
    """A period by its place from today."""
    span = name.rpartition("_")[2]
    if name == "year_so_far":
        return Period(calendar_year(today.year).first, today)
    this = around(today, span)
    return neighbour(this, -1) if name.startswith("last") else this


class PeriodBar(Live, QWidget):
    """Shows and changes the period in which the company is looked at."""

    chosen = Signal(object)
    """The period that was chosen."""
    refused = Signal(object)
    """The Refused of days that make no period, or None when the fault is gone."""

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("period")
        self._period = month_of(today())
        self.span = Choice()
        self.span.setObjectName("period.span")
        for span in SPANS:
            self.span.addItem("", span)
        self.previous = QToolButton()
        self.previous.setObjectName("period.previous")
        self.next = QToolButton()
        self.next.setObjectName("period.next")
        self.first = DayField(today)
        self.first.setObjectName("period.first")
        self.last = DayField(today)
        self.last.setObjectName("period.last")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        dash = QLabel(EN_DASH)
        self.state = QLabel()
        self.state.setObjectName("period.state")
        self.state.setProperty("role", "muted")
        self.state.hide()
        self.quick = QToolButton()
        self.quick.setObjectName("period.quick")
        self.quick.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._today = today
        self.choices = {name: QAction(self) for name in QUICK}
        menu = QMenu(self.quick)
        for name, action in self.choices.items():
            action.setObjectName(f"period.{name}")
            action.triggered.connect(lambda _=False, name=name: self.choose_quick(name))
            menu.addAction(action)
        self.quick.setMenu(menu)
        for widget in (self.span, self.previous, self.first, dash, self.last, self.next):
            row.addWidget(widget)
        row.addWidget(self.quick)
        row.addWidget(self.state)
        self.span.activated.connect(self._choose_span)
        self.previous.clicked.connect(lambda: self.move_by(-1))
        self.next.clicked.connect(lambda: self.move_by(1))
        for field in (self.first, self.last):
            field.chosen.connect(lambda _: self._choose_days())
            field.refused.connect(self.refused)
        self.come_alive()
        self.put(self._period)

    @property
    def period(self) -> Period:
        """The period shown."""
        return self._period

    def put(self, period: Period) -> None:
        """Show a period without telling anybody."""
        self._period = period
        self.first.put(period.first)
        self.last.put(period.last)
        self.span.setCurrentIndex(SPANS.index(span_of(period)))

    def show_state(self, sign: str, word: str) -> None:
        """Say by a sign and a word whether the period takes entries; no word: nothing is said."""
        self.state.setText(f"{sign} {word}".strip())
        self.state.setVisible(bool(word))

    def choose_quick(self, name: str) -> None:
        """Go to this or the last month, quarter or year."""
        self._choose(quick_period(name, self._today()))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """F4 in any field of the bar lists the periods that are asked for most."""
        if event.key() == Qt.Key.Key_F4 and not event.modifiers():
            self.quick.showMenu()
        else:
            super().keyPressEvent(event)

    def move_by(self, step: int) -> None:
        """Go to the period before or after."""
        self._choose(neighbour(self._period, step))

    def _choose_span(self, place: int) -> None:
        span = SPANS[place]
        if span == "days":
            self.first.setFocus()
            return
        self._choose(around(self._period.last, span))

    def _choose_days(self) -> None:
        try:
            period = Period(self.first.day, self.last.day)
        except Refused as refused:
            self.refused.emit(refused)
            return
        self.refused.emit(None)
        self._choose(period)

    def _choose(self, period: Period) -> None:
        is_other = period != self._period
        self.put(period)
        if is_other:
            self.refused.emit(None)
            self.chosen.emit(period)

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        names = (self.tr("Month"), self.tr("Quarter"), self.tr("Year"), self.tr("Any days"))
        for place, name in enumerate(names):
            self.span.setItemText(place, name)
        for widget, name in (
            (self, self.tr("Period")),
            (self.span, self.tr("Length of the period")),
            (self.previous, self.tr("Period before (Alt+Page Up)")),
            (self.next, self.tr("Period after (Alt+Page Down)")),
            (self.first, self.tr("First day of the period (Alt+P)")),
            (self.last, self.tr("Last day of the period")),
            (self.quick, self.tr("Frequent periods (F4)")),
            (self.state, self.tr("State of the period")),
        ):
            widget.setAccessibleName(name)
        said = {
            "this_month": self.tr("This month"),
            "last_month": self.tr("Last month"),
            "this_quarter": self.tr("This quarter"),
            "last_quarter": self.tr("Last quarter"),
            "this_year": self.tr("This year"),
            "last_year": self.tr("Last year"),
            "year_so_far": self.tr("This year until today"),
        }
        for name, action in self.choices.items():
            action.setText(said[name])
        self.quick.setToolTip(self.quick.accessibleName())
        self.previous.setToolTip(self.previous.accessibleName())
        self.next.setToolTip(self.next.accessibleName())

    def draw(self) -> None:
        """Draw the icons in the colours of the theme."""
        self.previous.setIcon(icon("previous"))
        self.next.setIcon(icon("next"))
        self.quick.setIcon(icon("down"))
        for button in (self.previous, self.next, self.quick):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
