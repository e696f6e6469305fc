"""A field for the name of a file: typed, dropped onto it, or chosen with F4."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from ui.kit.icons import icon
from ui.kit.live import Live


class FileField(Live, QLineEdit):
    """The name of a file; `kinds` is the filter of the dialog, such as “CSV (*.csv)”."""

    def __init__(self, kinds: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kinds = kinds
        self._browse = self.addAction(icon("folder"), QLineEdit.ActionPosition.TrailingPosition)
        self._browse.triggered.connect(self.browse)
        self.setAcceptDrops(True)
        self.come_alive()

    @property
    def path(self) -> Path | None:
        """The file named; None when the field is empty."""
        text = self.text().strip().strip('"')
        return Path(text).expanduser() if text else None

    def browse(self) -> QFileDialog:
        """Let the person choose."""
        kind = QStandardPaths.StandardLocation.DocumentsLocation
        folder = QStandardPaths.writableLocation(kind)
        dialog = QFileDialog(self, self.tr("Choose a file"), folder, self._kinds)
        dialog.setObjectName("choose")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.setText)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """F4 chooses, as in every field; Shift+F4 clears."""
        if event.key() != Qt.Key.Key_F4:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.clear()
        else:
            self.browse()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """A file may be dropped here."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Take the file that is dropped."""
        for url in event.mimeData().urls()[:1]:
            self.setText(url.toLocalFile())

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self.setPlaceholderText(self.tr("F4 chooses a file"))
        self._browse.setToolTip(self.tr("Choose a file (F4)"))

    def draw(self) -> None:
        """Draw the icon in the colours of the theme."""
        self._browse.setIcon(icon("folder", "muted"))
