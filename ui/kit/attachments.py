"""The documents attached to an entry: listed, added, opened out, removed with a reason."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.core.books import Books
from app.core.changes import Changed
from app.core.errors import QT_TRANSLATE_NOOP
from app.core.ids import new_id
from app.core.sheet import Column, Kind, Row, Sheet
from app.core.texts import Texts
from app.ledger import service as ledger
from app.ledger.records import Attachment, EntryId
from ui.kit.content import Content, prepare
from ui.kit.live import Live
from ui.kit.messages import Message, message_of
from ui.kit.screen import Screen
from ui.kit.sheet_view import SheetView

KINDS = "PDF, PNG, JPEG, XLSX, XML (*.pdf *.png *.jpg *.jpeg *.xlsx *.xml)"
DIALOG = QFileDialog.Option.DontUseNativeDialog


class Attachments(Live, QWidget):
    """The list of attachments with what can be done to them."""

    def __init__(
        self,
        screen: Screen,
        entry: Callable[[], EntryId],
        tell: Callable[[Message], None],
    ) -> None:
        super().__init__()
        self.setObjectName("entry.attachments")
        self._screen, self._entry, self._tell = screen, entry, tell
        self._found: tuple[Attachment, ...] = ()
        self.view = SheetView()
        self.view.setObjectName("entry.attachments.list")
        self.view.opened.connect(self.save_out)
        self.add_button = QPushButton()
        self.add_button.setObjectName("entry.attachments.add")
        self.add_button.clicked.connect(self.add)
        self.out_button = QPushButton()
        self.out_button.setObjectName("entry.attachments.out")
        self.out_button.clicked.connect(lambda: self.save_out(self.view.grid.current_key() or ""))
        self.reason = QLineEdit()
        self.reason.setObjectName("entry.attachments.reason")
        self.remove_button = QPushButton()
        self.remove_button.setObjectName("entry.attachments.remove")
        self.remove_button.clicked.connect(self.remove)
        self.reason.returnPressed.connect(self.remove)
        row = QHBoxLayout()
        row.setContentsMargins(12, 4, 12, 8)
        for widget in (self.add_button, self.out_button):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.reason, 2)
        row.addWidget(self.remove_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.view, 1)
        column.addLayout(row)
        self.setFocusProxy(self.add_button)
        self.come_alive()

    def reload(self) -> None:
        """Read the list anew."""
        screen = self._screen
        work = partial(_list, screen.place.books, self._entry(), screen.place.language)
        screen.place.jobs.read(screen, "attachments", work, self._show, self._fail)

    def add(self) -> None:
        """Choose a file, which a job reads and attaches."""
        dialog = QFileDialog(self, self._choose, "", KINDS)
        dialog.setObjectName("attach")
        dialog.setOption(DIALOG)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._attach)
        dialog.open()

    def save_out(self, key: str) -> None:
        """Write a document to a file of the reader's choice."""
        found = [one for one in self._found if str(one.id) == key]
        if not found:
            return
        dialog = QFileDialog(self, self._save, found[0].file_name)
        dialog.setObjectName("attachment_out")
        dialog.setOption(DIALOG)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self._write(found[0], path))
        dialog.open()

    def remove(self) -> None:
        """Mark the current one as removed, for the reason given."""
        key = self.view.grid.current_key() if self.view.sheet and self.view.sheet.rows else None
        found = [one for one in self._found if str(one.id) == key]
        reason = self.reason.text().strip()
        if not found:
            return
        if not reason:
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
            self._tell(Message(text=self._why, code="attachment.reason_missing"))
            return
        screen = self._screen
        work = partial(ledger.remove_attachment, screen.place.books, new_id(), found[0], reason)
        screen.place.jobs.change(screen, work, self._changed, self._fail)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Ins adds, as in every list."""
        if event.key() == Qt.Key.Key_Insert:
            self.add()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self.add_button.setText(self.tr("Attach a file…"))
        self.out_button.setText(self.tr("Save to a file…"))
        self.remove_button.setText(self.tr("Remove"))
        self.reason.setPlaceholderText(self.tr("Why it is removed"))
        self.reason.setAccessibleName(self.tr("Reason of removal"))
        self._choose = self.tr("Attach a document")
        self._save = self.tr("Save the document")
        self._why = self.tr("Say why the document is removed, in a few words.")
        self._saved = self.tr("Saved as {file}.")
        self.view.when_empty(
            self.tr("Nothing is attached."),
            self.tr("“Attach a file…” adds a PDF, picture, Excel or XML document up to 10 MB."),
        )

    def _attach(self, path: str) -> None:
        screen = self._screen
        books, entry, request = screen.place.books, self._entry(), new_id()

        def work() -> Changed[dict[str, Any]]:
            file = Path(path)
            return ledger.attach(books, request, entry, file.name, file.read_bytes())

        screen.place.jobs.change(screen, work, self._changed, self._fail)

    def _write(self, attachment: Attachment, path: str) -> None:
        books = self._screen.place.books

        def work() -> str:
            content = ledger.attachment_content(books, attachment)
            Path(path).write_bytes(content)
            return Path(path).name

        def done(name: str) -> None:
            said = self._saved.replace("{file}", name)
            self._tell(Message(text=said, tone="good"))

        self._screen.place.jobs.read(self._screen, "attachment", work, done, self._fail)

    def _show(self, found: tuple[tuple[Attachment, ...], Content]) -> None:
        self._found, content = found
        self.view.fill(content)
        self.out_button.setEnabled(bool(content.sheet.rows))
        self.remove_button.setEnabled(bool(content.sheet.rows))
        self.reason.setEnabled(bool(content.sheet.rows))

    def _changed(self, _changed: object) -> None:
        self.reason.clear()
        self.reload()

    def _fail(self, error: Exception) -> None:
        self._tell(message_of(error, self._screen.place.language))


def _list(books: Books, entry: Any, language: str) -> tuple[tuple[Attachment, ...], Content]:
    found = tuple(one for one in ledger.attachments(books, entry) if one.removed_at is None)
    return found, prepare(attachment_sheet(found, language))


def attachment_sheet(found: tuple[Attachment, ...], language: str) -> Sheet:
    """The attachments as a table."""
    texts = Texts(language)
    return Sheet(
        name="attachments",
        title=texts.say(QT_TRANSLATE_NOOP("app", "Attachments")),
        columns=(
            Column("file", texts.say(QT_TRANSLATE_NOOP("app", "File")), Kind.TEXT),
            Column("size", texts.say(QT_TRANSLATE_NOOP("app", "Bytes")), Kind.NUMBER),
            Column("added", texts.say(QT_TRANSLATE_NOOP("app", "Added")), Kind.DATE),
        ),
        rows=tuple(
            Row(
                key=str(one.id),
                cells={"file": one.file_name, "size": one.size, "added": one.added_at},
            )
            for one in found
        ),
        language=language,
    )
