"""Tables from and to files of a person's choice: CSV and Excel, read and written in jobs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from app.core.file_rows import FileRows
from app.paper.plain import table_csv, table_xlsx
from app.paper.reading import read_file, read_table
from app.paper.writing import write_file
from ui.kit.jobs import Jobs
from ui.kit.messages import Message, bar_above, message_of
from ui.printing.saving import saved_message

FILTERS = "Excel (*.xlsx);;CSV (*.csv)"


def save_table(
    widget: QWidget, jobs: Jobs, *, name: str, language: str, make: Callable[[], FileRows]
) -> QFileDialog:
    """Ask where to save; then make the table and write it, off the GUI thread."""
    dialog = _dialog(widget, QCoreApplication.translate("Saving", "Save as"), "save")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(FILTERS.split(";;"))
    dialog.setDefaultSuffix("xlsx")
    dialog.selectFile(f"{name}.xlsx")

    def write(chosen: str) -> None:
        path = Path(chosen)
        as_table = table_csv if path.suffix.lower() == ".csv" else table_xlsx

        def tell(message: Message) -> None:
            bar = bar_above(widget)
            if bar is not None:
                bar.tell(message)

        jobs.change(
            widget,
            lambda: write_file(path, as_table(make())),
            lambda saved: tell(saved_message(saved, language)),
            lambda error: tell(message_of(error, language)),
        )

    dialog.fileSelected.connect(write)
    dialog.open()
    return dialog


def choose_table(widget: QWidget, chosen: Callable[[str], None]) -> QFileDialog:
    """Ask which table shall be read."""
    dialog = _dialog(widget, QCoreApplication.translate("Saving", "Choose a table"), "open")
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilter("CSV, Excel (*.csv *.xlsx)")
    dialog.fileSelected.connect(chosen)
    dialog.open()
    return dialog


def read_table_file(path: Path) -> tuple[bytes, FileRows]:
    """The bytes of a file and its rows; called inside a job.

    Raises: Refused for a file that cannot be read; NotFound when there is none.
    """
    content = read_file(path)
    return content, read_table(path.name, content)


def _dialog(widget: QWidget, title: str, name: str) -> QFileDialog:
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    dialog = QFileDialog(widget, title, folder)
    dialog.setObjectName(name)
    dialog.finished.connect(dialog.deleteLater)
    return dialog
