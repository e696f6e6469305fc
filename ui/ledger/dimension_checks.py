"""Which dimensions every line on an account must name: a box to tick for each."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.core.texts import Texts
from app.ledger.records import DIMENSION_NAMES
from ui.kit.check_box import CheckBox
from ui.kit.live import Live


class DimensionChecks(Live, QWidget):
    """The dimensions one below another, each ticked or not."""

    changed = Signal()

    def __init__(self, language: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self.boxes = {name: CheckBox() for name in DIMENSION_NAMES}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(4)
        for at, (name, box) in enumerate(self.boxes.items()):
            box.setObjectName(f"dimension.{name}")
            box.toggled.connect(lambda _: self.changed.emit())
            grid.addWidget(box, at, 0)
        self.setFocusProxy(next(iter(self.boxes.values())))
        self.come_alive()

    @property
    def names(self) -> tuple[str, ...]:
        """Those that are ticked."""
        return tuple(name for name, box in self.boxes.items() if box.isChecked())

    def put(self, names: Iterable[str]) -> None:
        """Tick these and no others."""
        wanted = set(names)
        for name, box in self.boxes.items():
            box.setChecked(name in wanted)

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        texts = Texts(self._language())
        for name, box in self.boxes.items():
            box.setText(texts.say(DIMENSION_NAMES[name]))
            box.setAccessibleName(box.text())
