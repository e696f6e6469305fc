"""Recovery codes in sight: to the printer, into a file, into the clipboard; kept nowhere by us."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QWidget

from app.core.dates import utc_now
from app.core.sheet import Sheet
from ui.kit.jobs import Jobs
from ui.kit.live import Live
from ui.printing.making import make_pdf
from ui.printing.saving import save_as


class CodesBar(Live, QWidget):
    """Three ways to keep codes that are shown once; the sheet is made when one is taken."""

    def __init__(
        self,
        name: str,
        jobs: Jobs,
        codes: Callable[[], tuple[str, ...]],
        sheet: Callable[[], Sheet],
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self._jobs = jobs
        self._codes = codes
        self._sheet = sheet
        self.print = self._button("print", self._print)
        self.save = self._button("save", self._save)
        self.copy = self._button("copy", self._copy)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for button in (self.print, self.save, self.copy):
            row.addWidget(button)
        row.addStretch(1)
        self.come_alive()

    def _button(self, name: str, does: Callable[[], object]) -> QPushButton:
        button = QPushButton()
        button.setObjectName(f"{self.objectName()}.{name}")
        button.clicked.connect(lambda _checked=False: does())
        return button

    def _print(self) -> None:
        from ui.printing.printer import print_sheet  # noqa: PLC0415 - no start waits for QtPdf

        sheet = self._sheet()
        print_sheet(self, self._jobs, sheet, lambda: make_pdf(sheet, utc_now()))

    def _save(self) -> None:
        sheet = self._sheet()
        save_as(self, self._jobs, sheet, "pdf", lambda: make_pdf(sheet, utc_now()))

    def _copy(self) -> None:
        QApplication.clipboard().setText("\n".join(self._codes()))
        self.copy.setText(self.tr("Copied"))

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self.print.setText(self.tr("Print…"))
        self.save.setText(self.tr("Save as PDF…"))
        self.copy.setText(self.tr("Copy all"))
