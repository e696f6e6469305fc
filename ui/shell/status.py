"""The status bar: whose books these are, who works, whether the month is open, the connection."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QStatusBar, QToolButton, QWidget

from app.core.dates import Period
from app.core.formats import Formats
from app.integrations.records import OutboxCount
from app.ledger.records import PeriodState
from app.security.records import Company, Person
from ui.kit import theme
from ui.kit.grid import put
from ui.kit.icons import pixmap
from ui.kit.live import Live
from ui.kit.workplace import Workplace
from ui.shell.company_words import kind_word, role_words, state_word
from ui.shell.start_page import colour_place

GIVE_WAY = {"company": 168, "person": 132, "role": 72}
"""What gives way where there is little room, and how much it keeps."""


class Mark(QWidget):
    """The colour of the company."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place = 0
        self.setFixedSize(QSize(10, 10))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.company_colour(self.place)))
        painter.end()


class Shrinking(QLabel):
    """Gives way where there is little room: its end is left out, and stands in the tip."""

    def __init__(self, least: int) -> None:
        super().__init__()
        self._least = least

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A few signs are enough."""
        return QSize(
            min(super().sizeHint().width(), self._least), super().minimumSizeHint().height()
        )

    @property
    def is_shortened(self) -> bool:
        """Whether the end of the text is left out."""
        # What the style keeps free at either end is no part of the contents.
        return self.fontMetrics().horizontalAdvance(self.text()) > self.contentsRect().width()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the text, or as much of it as there is room for."""
        if not self.is_shortened:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self.palette().color(self.foregroundRole()))
        put(
            painter,
            self.contentsRect(),
            int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter),
            self.text(),
        )
        painter.end()


class Status(Live, QStatusBar):
    """Says quietly what one must never be wrong about."""

    opened = Signal(str)
    """The name of a screen that shall be opened."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status")
        self._language = language
        self.setSizeGripEnabled(False)
        self._person: Person | None = None
        self._company: Company | None = None
        self._months: tuple[PeriodState, ...] = ()
        self._period: Period | None = None
        self._is_connected = True
        self._is_shared = False
        self._today: date | None = None
        self._unsaved = 0
        self._unfinished = 0
        self._count: OutboxCount | None = None
        self.mark = Mark()
        names = (
            "company",
            "person",
            "role",
            "period",
            "today",
            "unsaved",
            "unfinished",
            "rs",
            "place",
            "connection",
        )
        self.outbox = QToolButton()
        self.outbox.clicked.connect(lambda: self.opened.emit("rs.outbox"))
        self.labels: dict[str, QLabel | QToolButton] = {
            name: Shrinking(GIVE_WAY[name]) if name in GIVE_WAY else QLabel() for name in names
        }
        self.labels["rs"] = self.outbox
        row = QWidget()
        inner = QHBoxLayout(row)
        inner.setContentsMargins(12, 0, 4, 0)
        inner.setSpacing(0)
        inner.addWidget(self.mark)
        for name, label in self.labels.items():
            label.setObjectName(f"status.{name}")
            label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            if name == "unsaved":
                inner.addStretch(1)
            if name == "connection":
                self._sign = QLabel()
                self._sign.setStyleSheet("padding: 0")
                inner.addWidget(self._sign)
            inner.addWidget(label)
        self.addWidget(row, 1)
        self.setFixedHeight(26)
        self.come_alive()

    def speak(self, language: str) -> None:
        """Say everything in a language."""
        self._language = language
        self.retranslate()

    def show_person(self, person: Person) -> None:
        """Who works here."""
        self._person = person
        self.retranslate()

    def show_place(self, *, is_shared: bool) -> None:
        """Where the books are."""
        self._is_shared = is_shared
        self.retranslate()

    def show_today(self, today: date) -> None:
        """The working date: the day it is in Tbilisi by the clock of the books."""
        if today != self._today:
            self._today = today
            self.retranslate()

    def show_unsaved(self, count: int) -> None:
        """How many pieces of work stand in screens and not in the books."""
        self._unsaved = count
        self.retranslate()

    def show_unfinished(self, count: int) -> None:
        """How many entries are kept on this computer and not in the books."""
        if self._unfinished != count:
            self._unfinished = count
            self.retranslate()

    def show_outbox(self, count: OutboxCount | None) -> None:
        """How many documents are not at RS.ge; None where nobody knows."""
        if self._count != count:
            self._count = count
            self.retranslate()

    def show_company(self, company: Company, months: tuple[PeriodState, ...]) -> None:
        """Whose books are open, and which of their months."""
        self._company, self._months = company, months
        self.mark.place = colour_place(company) % 1000
        self.mark.update()
        self.retranslate()

    def follow(self, place: Workplace) -> None:
        """Show the period of a company, also when a screen chooses another one."""
        self.show_period(place.period)
        place.period_changed.connect(self.show_period)

    def show_period(self, period: Period) -> None:
        """Which period is looked at."""
        self._period = period
        self.retranslate()

    def show_connection(self, *, is_connected: bool) -> None:
        """Whether the server answers."""
        if is_connected != self._is_connected:
            self._is_connected = is_connected
            self.retranslate()

    def period_state(self) -> str:
        """Whether the months of the period take entries; empty where there are none."""
        if self._period is None:
            return ""
        first, last = self._period.first, self._period.last
        states = {
            month.state
            for month in self._months
            if month.first_day <= last and month.last_day >= first
        }
        if not states:
            return self.tr("no months yet")
        if len(states) > 1:
            return self.tr("partly closed")
        return state_word(states.pop())

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        company, person = self._company, self._person
        self.mark.setVisible(company is not None)
        said = {
            "company": "" if company is None else company.name,
            "person": "" if person is None else person.display_name,
            "role": "" if company is None else self._role(company),
            "period": "" if self._period is None else self._period_words(self._period),
            "today": "" if company is None or self._today is None else self._day(self._today),
            "unsaved": self.tr("unsaved: {count}").format(count=self._unsaved)
            if self._unsaved
            else "",
            "unfinished": self.tr("unfinished entries: {count}").format(count=self._unfinished)
            if self._unfinished
            else "",
            "rs": self._outbox(),
            "place": "" if person is None else self._place(),
            "connection": self._connection() if person is not None else "",
        }
        meanings = {
            "company": self.tr("Company"),
            "person": self.tr("Person at work"),
            "role": self.tr("Role"),
            "period": self.tr("Period and its state"),
            "today": self.tr("Working date"),
            "unsaved": self.tr("Drafts in screens that are not saved"),
            "unfinished": self.tr(
                "Kept on this computer while typed; a new entry (Ins) offers them"
            ),
            "rs": self.tr("Documents not at RS.ge; a press opens the outbox"),
            "place": self.tr("Where the books are"),
            "connection": self.tr("Connection"),
        }
        for name, label in self.labels.items():
            label.setText(said[name])
            label.setVisible(bool(said[name]))
            label.setToolTip(meanings[name] + (f": {said[name]}" if said[name] else ""))
            label.setAccessibleName(f"{meanings[name]}: {said[name]}")
        self._sign.setVisible(person is not None)
        self.draw()

    def draw(self) -> None:
        """Draw the sign of the connection; its word stands beside it."""
        sign = "good" if self._is_connected else "bad"
        self._sign.setPixmap(pixmap(sign, sign, 14))

    def _outbox(self) -> str:
        count = self._count
        if count is None:
            return ""
        stuck = count.refused + count.held
        parts = []
        if count.unsent:
            parts.append(self.tr("unsent {count}").format(count=count.unsent))
        if stuck:
            parts.append(self.tr("refused {count}").format(count=stuck))
        return "RS.ge: " + ", ".join(parts) if parts else ""

    def _role(self, company: Company) -> str:
        roles = role_words(company.roles)
        return roles if company.kind == "real" else f"{roles} · {kind_word(company.kind)}"

    def _period_words(self, period: Period) -> str:
        return f"{Formats(self._language).period(period)}: {self.period_state()}"

    def _day(self, day: date) -> str:
        return Formats(self._language).day(day)

    def _place(self) -> str:
        return self.tr("Shared server") if self._is_shared else self.tr("Own computer")

    def _connection(self) -> str:
        return self.tr("Connected") if self._is_connected else self.tr("Connection lost")
