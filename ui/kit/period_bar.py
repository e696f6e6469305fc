"""The period at the top of the window: month, quarter, year or any days, moved by keys."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

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
        for widget in (self.span, self.previous, self.first, dash, self.last, self.next):
            row.addWidget(widget)
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
        ):
            widget.setAccessibleName(name)
        self.previous.setToolTip(self.previous.accessibleName())
        self.next.setToolTip(self.next.accessibleName())

    def draw(self) -> None:
        """Draw the icons in the colours of the theme."""
        self.previous.setIcon(icon("previous"))
        self.next.setIcon(icon("next"))
        for button in (self.previous, self.next):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
