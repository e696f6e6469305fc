"""What was pasted, before it is taken: its rows, and every cell that cannot be read."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.core.texts import Texts
from ui.kit.lines import LinesGrid, Ways
from ui.kit.lines_model import Fault, LineColumn
from ui.kit.live import Live
from ui.ledger.entry_lines import AMOUNTS, title_of
from ui.ledger.entry_paste import Pasted

FAULTS_SAID = 3


class PastePreview(Live, QWidget):
    """The rows as they were pasted; Enter takes them when every cell can be read."""

    accepted = Signal()

    def __init__(self, language: Callable[[], str]) -> None:
        super().__init__()
        self.setObjectName("entry.preview")
        self._language = language
        self.pasted: Pasted | None = None
        self.grid = LinesGrid()
        self.grid.setObjectName("entry.preview.rows")
        self.grid.is_read_only = True
        self.said = QLabel()
        self.said.setObjectName("entry.preview.said")
        self.said.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.said.setContentsMargins(12, 4, 12, 4)
        column.addWidget(self.said)
        column.addWidget(self.grid, 1)
        self.grid.ended.connect(self.accepted)
        self.setFocusProxy(self.grid)
        self.come_alive()

    def fill(self, pasted: Pasted) -> None:
        """Show what was pasted."""
        self.pasted = pasted
        texts = Texts(self._language())
        used = [key for key in pasted.keys if any(key in row for row in pasted.texts)]
        columns = tuple(
            LineColumn(
                key=key,
                title=title_of(key, texts),
                width=14,
                is_numeric=key in AMOUNTS,
                is_wide=key == "text",
            )
            for key in used
        )
        faults = {
            (one.row - 1, one.column): Fault(text=texts.fault(one))
            for one in pasted.problems
            if one.row is not None and one.column is not None
        }
        # Enter anywhere takes the rows: no cell of a preview is one to stop at.
        self.grid.give(columns, Ways(wants=lambda _row, _key: False))
        self.grid.fill(pasted.texts, faults)
        self.grid.go(0, used[0] if used else "")
        self._say()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Escape is the panel's."""
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self.grid.setAccessibleName(self.tr("Pasted rows"))
        self._good = self.tr(
            "{rows} {rows:row, which|rows, all of which} can be read. Enter takes {rows:it|them}."
        )
        self._bad = self.tr(
            "{count} {count:cell|cells} cannot be read; nothing is taken. Correct them in "
            "the table they come "
            "from and paste again."
        )
        self._say()

    def _say(self) -> None:
        if self.pasted is None:
            return
        texts = Texts(self._language())
        if not self.pasted.problems:
            self.said.setText(texts.put(self._good, rows=len(self.pasted.texts)))
            self.said.setProperty("role", "muted")
        else:
            first = [texts.fault(one) for one in self.pasted.problems[:FAULTS_SAID]]
            said = texts.put(self._bad, count=len(self.pasted.problems))
            self.said.setText(" ".join((said, *first)))
            self.said.setProperty("role", "bad")
        self.said.style().unpolish(self.said)
        self.said.style().polish(self.said)
