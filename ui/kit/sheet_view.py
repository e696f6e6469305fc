"""A Sheet on screen: the grid, its totals that stay in sight, and what is said in their stead."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from app.core.sheet import Sheet
from ui.kit import theme
from ui.kit.content import Content
from ui.kit.grid import LEFT, PAD, RIGHT, ROW_HEIGHT, Grid, put
from ui.kit.live import Live
from ui.kit.messages import Message, MessageBar, StateView

SLOW_MS = 150
"""A reading that takes no longer than this shows no sign of waiting."""


class TotalsRow(QWidget):
    """The totals, below the rows and in their columns, however far one has scrolled."""

    def __init__(self, grid: Grid, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sheet.totals")
        self.setFixedHeight(ROW_HEIGHT + 4)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._grid = grid
        self._content: Content | None = None
        grid.horizontalHeader().sectionResized.connect(lambda *_: self.update())
        grid.horizontalScrollBar().valueChanged.connect(lambda *_: self.update())

    def fill(self, content: Content) -> None:
        """Show the totals of a sheet; without any, nothing."""
        self._content = content
        has_totals = bool(content.sheet.totals and content.sheet.rows)
        self.setVisible(has_totals)
        if has_totals:
            totals = content.totals
            said = [
                f"{column.full_title} {content.write(totals, column)}"
                for column in content.sheet.columns
                if column.key in totals.cells
            ]
            self.setAccessibleName("; ".join(said))
        self.update()

    def texts(self) -> tuple[str, ...]:
        """The totals as they are read, column by column."""
        if self._content is None:
            return ()
        totals = self._content.totals
        return tuple(self._content.write(totals, one) for one in self._content.sheet.columns)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the totals under their columns, with a rule above and a double one below."""
        if self._content is None:
            return
        colours = theme.now()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colours.chrome))
        painter.setPen(QColor(colours.rule))
        painter.drawLine(0, 0, self.width(), 0)
        painter.setFont(theme.tabular(bold=True))
        painter.setPen(QColor(colours.text))
        header = self._grid.horizontalHeader()
        for at, (column, text) in enumerate(
            zip(self._content.sheet.columns, self.texts(), strict=True)
        ):
            left = header.sectionViewportPosition(at) + PAD
            place = self.rect().adjusted(left, 1, 0, 0)
            place.setWidth(header.sectionSize(at) - 2 * PAD)
            put(painter, place, RIGHT if column.kind.is_numeric else LEFT, text)
        painter.end()


class SheetView(Live, QWidget):
    """Shows a Sheet, or that it is empty, being read, or could not be read."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sheet")
        self.bar = MessageBar(self)
        self.grid = Grid()
        self.totals = TotalsRow(self.grid)
        self.state = StateView()
        self.content: Content | None = None
        self._empty = ("", "")
        self._progress = QProgressBar()
        self._progress.setObjectName("sheet.progress")
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        self._progress.setFixedHeight(3)
        self._progress.hide()
        table = QWidget()
        inner = QVBoxLayout(table)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        inner.addWidget(self.grid, 1)
        inner.addWidget(self.totals)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.state)
        self.stack.addWidget(table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._progress)
        column.addWidget(self.stack, 1)
        self.grid.opened.connect(self.opened)
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(SLOW_MS)
        self._slow.timeout.connect(self._show_waiting)
        self.come_alive()

    @property
    def sheet(self) -> Sheet | None:
        """The sheet shown, if one is."""
        return None if self.content is None else self.content.sheet

    def when_empty(self, title: str, hint: str) -> None:
        """What to say when there are no rows."""
        self._empty = (title, hint)
        if self.sheet is not None and not self.sheet.rows:
            self.state.say("empty", title, hint)

    def ask(self, title: str, hint: str) -> None:
        """Say what is needed before anything can be shown."""
        self._end_waiting()
        self.content = None
        self.state.say("", title, hint)
        self.stack.setCurrentIndex(0)

    def wait(self) -> None:
        """A reading has begun; what is shown stays until it ends."""
        self._slow.start()

    def fill(self, content: Content) -> None:
        """Show a sheet."""
        self._end_waiting()
        if self.bar.message is not None and self.bar.message.tone == "bad":
            self.bar.put_away()
        focused = self.window().focusWidget()
        had_focus = bool(focused) and self.isAncestorOf(focused)
        self.content = content
        if content.sheet.rows:
            self.grid.fill(content)
            self.totals.fill(content)
            self.stack.setCurrentIndex(1)
            if had_focus:
                self.grid.setFocus()
        else:
            self.state.say("empty", *self._empty)
            self.stack.setCurrentIndex(0)

    def fail(self, message: Message) -> None:
        """Say that a reading failed; rows read before stay in sight, with the message above."""
        self._end_waiting()
        if self.content is not None:
            self.bar.tell(message)
            return
        self.state.say("bad", message.whole, self._again, "bad")
        self.stack.setCurrentIndex(0)

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self._again = self.tr("F5 tries again.")
        self._waiting = self.tr("Reading the books…")
        self.grid.setAccessibleName(self.tr("Rows of the report"))
        self._progress.setAccessibleName(self._waiting)

    def _show_waiting(self) -> None:
        if self.content is None:
            self.state.say("", self._waiting)
            self.stack.setCurrentIndex(0)
        self._progress.show()

    def _end_waiting(self) -> None:
        self._slow.stop()
        self._progress.hide()
