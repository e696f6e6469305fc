"""A Sheet on screen: the grid, its totals that stay in sight, and what is said in their stead."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QColor, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QProgressBar,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.core.errors import QT_TRANSLATE_NOOP
from app.core.filter import Filter
from app.core.sheet import Column, Sheet
from app.core.texts import Texts
from ui.kit import theme
from ui.kit.arrangement import UNSORTED, Arranged, all_holders, arrange
from ui.kit.columns import ColumnPanel, Look, read_look
from ui.kit.content import Content
from ui.kit.filter import FilterBar
from ui.kit.foot import Foot
from ui.kit.grid import LEFT, PAD, RIGHT, ROW_HEIGHT, Grid, put
from ui.kit.jobs import Jobs
from ui.kit.live import Live
from ui.kit.messages import Message, MessageBar, StateView
from ui.kit.settings import PassingSettings, Settings

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
        grid.shown.connect(self.update)

    def fill(self, content: Content) -> None:
        """Show the totals of a sheet; without any, nothing."""
        self._content = content
        has_totals = bool(content.sheet.totals and content.sheet.rows)
        self.setVisible(has_totals)
        if has_totals:
            totals = content.totals
            said = [
                f"{column.full_title} {content.write(totals, column)}"
                for column in self._grid.sheet_model.columns
                if column.key in totals.cells
            ]
            self.setAccessibleName("; ".join(said))
        self.update()

    def texts(self) -> tuple[str, ...]:
        """The totals as they are read, column by column."""
        if self._content is None:
            return ()
        totals = self._content.totals
        if self._grid.wish.test is not None and self._content.sheet.totals_label[0]:
            # They are those of the report, not of the rows that the filter leaves.
            key, _ = self._content.sheet.totals_label
            totals = replace(totals, cells={**totals.cells, key: self.tr("Total of all rows")})
        columns = self._grid.sheet_model.columns
        return tuple(self._content.write(totals, one) for one in columns)

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
            zip(self._grid.sheet_model.columns, self.texts(), strict=True)
        ):
            left = header.sectionViewportPosition(at) + PAD
            place = self.rect().adjusted(left, 1, 0, 0)
            place.setWidth(header.sectionSize(at) - 2 * PAD)
            put(painter, place, RIGHT if column.kind.is_numeric else LEFT, text)
        painter.end()


class SheetView(Live, QWidget):
    """Shows a Sheet, or that it is empty, being read, or could not be read."""

    opened = Signal(str)
    filtered = Signal(object)
    """The Filter that holds now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sheet")
        self.bar = MessageBar(self)
        self.grid = Grid()
        self.totals = TotalsRow(self.grid)
        self.foot = Foot(self.grid)
        self.filter = FilterBar(self._language)
        self.columns = ColumnPanel()
        self.state = StateView()
        self.content: Content | None = None
        self.folds_new = False
        """Whether rows that hold others come folded."""
        self.answered: Callable[[Filter], Filter] = lambda asked: asked
        """What is left of a filter for the rows themselves, where a source answers the rest."""
        self._settings: Settings = PassingSettings()
        self._name = ""
        self._empty = ("", "")
        self._progress = QProgressBar()
        self._progress.setObjectName("sheet.progress")
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        self._progress.setFixedHeight(3)
        self._progress.hide()
        self.stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(SLOW_MS)
        self._slow.timeout.connect(self._show_waiting)
        self.come_alive()

    @property
    def sheet(self) -> Sheet | None:
        """The sheet shown, if one is."""
        return None if self.content is None else self.content.sheet

    def remember(self, settings: Settings, name: str, first: Look | None = None) -> None:
        """Arrange columns and filters as they were kept under a name, and keep them there.

        `first` is how columns stand before a person has arranged them.
        """
        self._settings, self._name = settings, name
        kept = settings.get(f"columns.{name}")
        self.columns.first = first or Look()
        self.grid.look = self.columns.first if kept is None else read_look(kept)
        self.filter.put_kept(settings.get(f"filters.{name}"))

    def remember_folds(self) -> None:
        """Keep which levels are folded, for lists whose rows have keys that stay."""
        name = f"folds.{self._name}"
        kept = self._settings.get(name)
        names = [one for one in kept if isinstance(one, str)] if isinstance(kept, list) else []
        self.grid.fold(frozenset(names))
        self.grid.folded.connect(lambda now: self._settings.put(name, sorted(now) or None))

    def work_in(self, jobs: Jobs, owner: QObject) -> None:
        """Sort and filter many rows in jobs of a screen."""

        def aside(work: Callable[[], Arranged], show: Callable[[Arranged], object]) -> None:
            jobs.read(owner, "arrangement", work, show)

        self.grid.arrange_aside = aside

    def as_seen(self) -> Sheet | None:
        """The sheet with the columns and rows in sight; the very sheet where nothing is arranged.

        Totals are left out where a filter leaves out rows: they are those of all.
        """
        sheet, model = self.sheet, self.grid.sheet_model
        if sheet is None or not sheet.rows:
            return sheet
        sought = str(self.filter.filter) if self.grid.wish.test is not None else ""
        return seen_of(sheet, model.columns, model.arranged, sought)

    def seen_whole(self) -> Callable[[Sheet, Mapping[str, str]], Sheet]:
        """What arranges a longer sheet as this one is seen; called inside a job.

        Levels that were never in sight are folded where new ones are.
        """
        look, grid, folds_new = self.grid.look, self.grid, self.folds_new
        wish, unfolded = grid.wish, grid.unfolded
        sought = str(self.filter.filter) if wish.test is not None else ""

        def seen(sheet: Sheet, pairs: Mapping[str, str]) -> Sheet:
            folded = wish.folded
            if folds_new:
                folded = all_holders(sheet.rows, pairs) - unfolded
            order = look.order if look.order.column in {c.key for c in sheet.columns} else UNSORTED
            arranged = arrange(sheet.rows, replace(wish, pairs=pairs, folded=folded, order=order))
            return seen_of(sheet, look.shown(sheet.columns), arranged, sought)

        return seen

    def open_columns(self) -> None:
        """Show the columns to choose from, or put them away."""
        if self.columns.isVisible() or self.sheet is None:
            self._close_columns()
            return
        self.columns.fill(self.sheet.columns, self.grid.look)
        self.columns.show()
        self.columns.list.setFocus()

    def find_row(self, step: int) -> None:
        """Go to the next or the last row that fits the filter, around the end of the list."""
        if not self.filter.filter:
            self.filter.open()
            return
        arranged = self.grid.sheet_model.arranged
        fitting = [at for at, place in enumerate(arranged.places) if place in arranged.fits]
        if self.grid.wish.test is None:
            fitting = list(range(len(arranged.rows)))
        if not fitting:
            return
        current = self.grid.currentIndex()
        ahead = [at for at in fitting if (at - current.row()) * step > 0]
        around = fitting[0] if step > 0 else fitting[-1]
        at = (min(ahead) if step > 0 else max(ahead)) if ahead else around
        self.grid.stand(at)
        self.grid.setFocus()

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
        self.filter.fill(content.sheet.columns)
        if content.sheet.rows or self.filter.filter:
            self.grid.fill(content, folds_new=self.folds_new)
            self.totals.fill(content)
            if self.columns.isVisible():
                self.columns.fill(content.sheet.columns, self.grid.look)
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
        self.grid.when_none = self.tr("No row fits the filter. Esc in its field shows all rows.")
        self._progress.setAccessibleName(self._waiting)

    def _show_waiting(self) -> None:
        if self.content is None:
            self.state.say("", self._waiting)
            self.stack.setCurrentIndex(0)
        self._progress.show()

    def _end_waiting(self) -> None:
        self._slow.stop()
        self._progress.hide()

    def _lay_out(self) -> None:
        table = QWidget()
        inner = QVBoxLayout(table)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        inner.addWidget(self.grid, 1)
        inner.addWidget(self.totals)
        inner.addWidget(self.foot)
        beside = QWidget()
        row = QHBoxLayout(beside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(table, 1)
        row.addWidget(self.columns)
        self.stack.addWidget(self.state)
        self.stack.addWidget(beside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.filter)
        column.addWidget(self._progress)
        column.addWidget(self.stack, 1)

    def _connect(self) -> None:
        self.grid.opened.connect(self.opened)
        self.grid.look_changed.connect(self._keep_look)
        self.filter.changed.connect(self._narrow)
        self.filter.saved.connect(lambda kept: self._settings.put(f"filters.{self._name}", kept))
        self.filter.left.connect(self.grid.setFocus)
        self.filter.closed.connect(self.grid.setFocus)
        self.columns.chosen.connect(self._take_look)
        self.columns.closed.connect(self._close_columns)
        self._add_key("find", "Ctrl+F", self.filter.open)
        self._add_key("find_next", "F3", lambda: self.find_row(1))
        self._add_key("find_before", "Shift+F3", lambda: self.find_row(-1))
        self._add_key("columns", "Ctrl+Alt+C", self.open_columns)

    def _language(self) -> str:
        return self.sheet.language if self.sheet is not None else "en"

    def _add_key(self, name: str, key: str, does: Callable[[], object]) -> None:
        action = QAction(self)
        action.setObjectName(f"action.sheet.{name}")
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda _=False: does())
        self.addAction(action)

    def _narrow(self, asked: Filter) -> None:
        left = self.answered(asked)
        self.grid.narrow(left.test() if left else None)
        self.totals.update()
        self.filtered.emit(asked)

    def _keep_look(self, look: Look) -> None:
        self._settings.put(f"columns.{self._name}", look.as_json())

    def _take_look(self, look: Look) -> None:
        self.grid.wear(look)
        self._keep_look(look)

    def _close_columns(self) -> None:
        self.columns.hide()
        self.grid.setFocus()


def seen_of(
    sheet: Sheet, columns: tuple[Column, ...], arranged: Arranged, sought: str = ""
) -> Sheet:
    """A sheet with the columns and rows that are in sight; `sought` is the filter that holds."""
    is_whole = len(arranged.rows) == len(sheet.rows) and arranged.rows == sheet.rows
    if columns == sheet.columns and is_whole and not sought:
        return sheet
    keys = {column.key for column in columns}
    rows = tuple(
        replace(row, cells={key: cell for key, cell in row.cells.items() if key in keys})
        for row in arranged.rows
    )
    totals = {key: cell for key, cell in sheet.totals.items() if key in keys}
    notes = sheet.notes
    if sought:
        said = QT_TRANSLATE_NOOP("app", "Filter: {filter}. Rows: {found} of {count}.")
        note = Texts(sheet.language).say(
            said, filter=sought, found=arranged.found, count=arranged.total
        )
        notes, totals = (*notes, note), {}
    return replace(sheet, columns=columns, rows=rows, totals=totals, notes=notes)
