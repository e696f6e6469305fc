"""Asks where a file shall go, and writes it in a job; what came of it stands in the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from app.core.errors import QT_TRANSLATE_NOOP
from app.core.sheet import Sheet
from app.core.texts import Texts
from app.paper.writing import write_file
from ui.kit.jobs import Jobs
from ui.kit.messages import Message, bar_above, message_of
from ui.kit.screen import Screen
from ui.kit.whole import Step
from ui.printing.making import make_file, run_long

PREVIEW = "printing.preview"
"""The name of the screen that shows what will lie on paper."""

_FILTERS = {
    "pdf": "PDF (*.pdf)",
    "xlsx": "Excel (*.xlsx)",
    "csv": "CSV (*.csv)",
    "xml": "XML (*.xml)",
}


def file_name(sheet: Sheet, ending: str) -> str:
    """The name a file is offered: what it is, of which account, for which days."""
    days = [str(day) for day in (sheet.first, sheet.last, sheet.as_of) if day is not None]
    return "-".join([sheet.name, *days]) + f".{ending}"


def ask_file(widget: QWidget, sheet: Sheet, ending: str) -> QFileDialog:
    """The dialog that asks for a file of a kind, with a name offered; not open yet."""
    return ask_named(widget, file_name(sheet, ending), ending)


def ask_named(widget: QWidget, name: str, ending: str) -> QFileDialog:
    """The dialog that asks for a file of a kind that is no sheet; not open yet."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    title = QCoreApplication.translate("Saving", "Save as")
    dialog = QFileDialog(widget, title, folder, _FILTERS[ending])
    dialog.setObjectName("save")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(ending)
    _say_labels(dialog)
    dialog.selectFile(name)
    dialog.finished.connect(dialog.deleteLater)
    return dialog


def ask_folder(widget: QWidget) -> QFileDialog:
    """The dialog that asks for a folder into which several files go; not open yet."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    title = QCoreApplication.translate("Saving", "Folder for the files")
    dialog = QFileDialog(widget, title, folder)
    dialog.setObjectName("save.folder")
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    _say_labels(dialog)
    dialog.finished.connect(dialog.deleteLater)
    return dialog


def saved_message(path: Path, language: str) -> Message:
    """Where a file was written."""
    said = Texts(language).say(QT_TRANSLATE_NOOP("app", "Written to {file}."), file=str(path))
    return Message(text=said, tone="good", code="file.saved")


def _say_labels(dialog: QFileDialog) -> None:
    """Qt's own Georgian leaves some of these in English."""
    translate = QCoreApplication.translate
    label = QFileDialog.DialogLabel
    dialog.setLabelText(label.LookIn, translate("Saving", "Folder:"))
    dialog.setLabelText(label.FileName, translate("Saving", "File name:"))
    dialog.setLabelText(label.FileType, translate("Saving", "Kind of file:"))
    dialog.setLabelText(label.Accept, translate("Saving", "Save"))
    dialog.setLabelText(label.Reject, translate("Saving", "Cancel"))


def _tell(widget: QWidget, message: Message) -> None:
    bar = bar_above(widget)
    if bar is not None:
        bar.tell(message)


def save_as(
    widget: QWidget, jobs: Jobs, sheet: Sheet, ending: str, make: Callable[[], bytes]
) -> QFileDialog:
    """Ask where to save; then make the file and write it, off the GUI thread."""
    dialog = ask_file(widget, sheet, ending)
    language = sheet.language

    def write(name: str) -> None:
        path = Path(name)
        jobs.change(
            widget,
            lambda: write_file(path, make()),
            lambda saved: _tell(widget, saved_message(saved, language)),
            lambda error: _tell(widget, message_of(error, language)),
        )

    dialog.fileSelected.connect(write)
    dialog.open()
    return dialog


def save_sheet(screen: Screen, sheet: Sheet, ending: str, made: bytes = b"") -> QFileDialog:
    """Ask where to save a sheet, make the file in a job that can be stopped, and write it whole.

    `made` is the file itself where it is at hand.
    """
    dialog = ask_file(screen, sheet, ending)
    books, language = screen.place.books, sheet.language

    def write(name: str) -> None:
        def work(step: Step) -> Path:
            return write_file(Path(name), made or make_file(books, sheet, ending, step))

        run_long(screen, work, lambda saved: _tell(screen, saved_message(saved, language)))

    dialog.fileSelected.connect(write)
    dialog.open()
    return dialog


def save_excel(screen: Screen, _jobs: Jobs) -> None:
    """Save what a screen shows as Excel, if it shows a sheet."""
    sheet = screen.sheet()
    if sheet is not None:
        save_sheet(screen, sheet, "xlsx")
