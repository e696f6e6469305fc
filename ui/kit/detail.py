"""A list, and below it what stands behind its current row."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QSplitter

from app.core.sheet import Sheet
from ui.kit.acts import Act
from ui.kit.asking import AskBar
from ui.kit.content import Content, prepare
from ui.kit.jobs import Work
from ui.kit.messages import Message, MessageBar, message_of
from ui.kit.screen import SheetScreen
from ui.kit.sheet_view import SheetView
from ui.kit.workplace import Target, Workplace

_SHARES = (3, 2)


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A list, and the records behind its rows by key: read together and shown together.

    So a verb never meets a record newer than the row that was looked at.
    """

    sheet: Sheet
    records: Mapping[str, Any] = field(default_factory=dict)


class DetailScreen(SheetScreen):
    """A list whose current row is shown whole in a second list below.

    A screen says what stands behind a row (`detail`), and may ask questions above the rows.
    """

    def __init__(self, place: Workplace, target: Target) -> None:
        super().__init__(place, target)
        self.asking = AskBar(place.today)
        self.bar = MessageBar()
        """What came of an act; a list that is read anew leaves it in sight."""
        self.below = SheetView()
        self.below.setObjectName("below")
        self.below.grid.setObjectName("below.grid")
        self.records: Mapping[str, Any] = {}
        self._shown_for: str | None = None
        self.split = QSplitter(Qt.Orientation.Vertical)
        self.split.setObjectName("detail.split")
        self.split.setChildrenCollapsible(False)
        self.split.addWidget(self.view)
        self.split.addWidget(self.below)
        for at, share in enumerate(_SHARES):
            self.split.setStretchFactor(at, share)
        self.column.addWidget(self.bar)
        self.column.addWidget(self.asking)
        self.column.addWidget(self.split, 1)
        self.below.hide()
        chosen = self.view.grid.selectionModel()
        chosen.currentRowChanged.connect(lambda *_: self.show_detail())
        chosen.selectionChanged.connect(lambda *_: self.refresh_acts())

    def place_acts(self, *acts: Act) -> None:
        """Put the acts of the screen above everything else."""
        self.column.insertWidget(0, self.give_acts(*acts))

    def refresh_acts(self) -> None:
        """Ask anew which acts are possible."""
        if self.acts is not None:
            self.acts.refresh()

    def found(self) -> Work[Found]:
        """What to read, as a job."""
        raise NotImplementedError

    def question(self) -> Work[Sheet] | None:
        """The list alone."""
        ask = self.found()
        return lambda: ask().sheet

    def reload(self) -> None:
        """Read the list with its records; the latest question wins."""
        ask = self.found()
        self.is_settled = False
        self.view.wait()

        def read() -> tuple[Content, Mapping[str, Any]]:
            found = ask()
            return prepare(found.sheet), found.records

        self.place.jobs.read(self, "sheet", read, lambda got: self._take(*got), self._fail)

    def detail(self, key: str) -> Work[Sheet] | None:
        """What to read for a row; None when nothing stands behind it."""
        raise NotImplementedError

    def selected(self) -> tuple[str, ...]:
        """The keys of the rows that are selected, in their order; at least the current one."""
        rows = self.view.grid.sheet_model.rows
        found = {index.row() for index in self.view.grid.selectionModel().selectedIndexes()}
        keys = tuple(rows[at].key or "" for at in sorted(found) if at < len(rows))
        current = self.current()
        return tuple(key for key in keys if key) or ((current,) if current else ())

    def current(self) -> str:
        """The key of the current row; empty when there is none."""
        sheet = self.view.sheet
        if sheet is None or not sheet.rows:
            return ""
        return self.view.grid.current_key() or ""

    def choose(self, key: str) -> None:
        """Go to the row of a key, if it is there."""
        grid = self.view.grid
        for at, row in enumerate(grid.sheet_model.rows):
            if row.key == key:
                flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
                grid.selectionModel().setCurrentIndex(grid.sheet_model.index(at, 0), flag)

    def show_detail(self, *, anew: bool = False) -> None:
        """Show what stands behind the current row, unless it is shown already."""
        self.refresh_acts()
        key = self.current()
        if key == self._shown_for and not anew:
            return
        self._shown_for = key
        ask = self.detail(key) if key else None
        self.below.setVisible(ask is not None)
        if ask is not None:
            self.below.wait()
            self.place.jobs.read(
                self, "detail", lambda: prepare(ask()), self.below.fill, self._fail_below
            )

    def tell(self, message: Message) -> None:
        """Say something above the rows."""
        self.bar.tell(message)

    def refuse(self, error: Exception) -> None:
        """Say why something was not done."""
        self.tell(message_of(error, self.place.language))

    def retranslate(self) -> None:
        """Say the words of the screen, and read its lists in its language."""
        super().retranslate()
        self.below.grid.setAccessibleName(self.tr("What stands behind the row"))

    def _take(self, content: Content, records: Mapping[str, Any]) -> None:
        self.records = records
        self._show(content)

    def _show(self, content: Content) -> None:
        super()._show(content)
        self.show_detail(anew=True)

    def _fail_below(self, error: Exception) -> None:
        self.below.fail(message_of(error, self.place.language))
