"""The preview: the very PDF that is saved and printed, made in a job and shown by QtPdf."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMargins, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.core.sheet import Sheet
from app.security import service as security
from ui.kit.icons import icon
from ui.kit.messages import MessageBar, StateView, message_of
from ui.kit.screen import Screen
from ui.kit.workplace import Target, Workplace
from ui.printing.saving import save_as

ZOOM_STEP = 1.25
ZOOM_RANGE = (0.25, 5.0)


class Preview(Screen):
    """A report as it will lie on paper."""

    def __init__(self, place: Workplace, target: Target, sheet: Sheet) -> None:
        super().__init__(place, target)
        self.setObjectName("printing.preview")
        self._sheet = sheet
        self._pdf = b""
        self.document = QPdfDocument(self)
        self._buffer = QBuffer(self)
        self.pages = QPdfView(self)
        self.pages.setObjectName("preview.pages")
        self.pages.setPageMode(QPdfView.PageMode.MultiPage)
        self.pages.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.pages.setDocument(self.document)
        self.pages.setDocumentMargins(QMargins(24, 16, 24, 24))
        self.state = StateView()
        self.stack = QStackedWidget()
        self.stack.addWidget(self.state)
        self.stack.addWidget(self.pages)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.bar = MessageBar(self)
        column.addWidget(self._head())
        column.addWidget(self.bar)
        column.addWidget(self.stack, 1)
        self._add_keys()
        self.come_alive()

    def title(self) -> str:
        """What stands on the tab."""
        return self.tr("Preview: {report}").format(report=self._sheet.title)

    def sheet(self) -> Sheet:
        """What is previewed; saved as Excel it is the same report."""
        return self._sheet

    def first_focus(self) -> QWidget:
        """The pages."""
        return self.pages

    def reload(self) -> None:
        """Make the PDF."""
        books, sheet = self.place.books, self._sheet
        self.state.say("", self.tr("Preparing the pages…"))
        self.is_settled = False

        def make() -> bytes:
            from app.paper import pdf  # noqa: PLC0415 - reportlab takes half a second

            kept = security.head(books)
            return pdf.render(sheet, books.clock(), f"{kept.seq} {kept.hash}")

        self.place.jobs.read(self, "pdf", make, self._show, self._fail)

    def save(self) -> None:
        """Save the very file that is shown."""
        if self._pdf:
            save_as(self, self.place.jobs, self._sheet, "pdf", lambda: self._pdf)

    def text(self, page: int = 0) -> str:
        """The words of a page."""
        return self.document.getAllText(page).text()

    def _head(self) -> QWidget:
        head = QFrame()
        head.setObjectName("shell.bar")
        row = QHBoxLayout(head)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(4)
        self._save = QPushButton()
        self._save.setObjectName("preview.save")
        self._save.setProperty("main", True)
        self._save.setEnabled(False)
        self._save.clicked.connect(self.save)
        self._zoom_out, self._fit, self._zoom_in = QToolButton(), QToolButton(), QToolButton()
        for button, name, act in (
            (self._zoom_out, "preview.zoom_out", lambda: self._zoom(1 / ZOOM_STEP)),
            (self._fit, "preview.fit", self._fit_width),
            (self._zoom_in, "preview.zoom_in", lambda: self._zoom(ZOOM_STEP)),
        ):
            button.setObjectName(name)
            button.clicked.connect(act)
        self._count = QLabel()
        self._count.setProperty("role", "muted")
        row.addWidget(self._save)
        row.addSpacing(8)
        for tool in (self._zoom_out, self._fit, self._zoom_in):
            tool.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(tool)
        row.addSpacing(8)
        row.addWidget(self._count)
        row.addStretch(1)
        return head

    def _add_keys(self) -> None:
        for keys, act in (
            ("Ctrl+S", self.save),
            ("Ctrl++", lambda: self._zoom(ZOOM_STEP)),
            ("Ctrl+=", lambda: self._zoom(ZOOM_STEP)),
            ("Ctrl+-", lambda: self._zoom(1 / ZOOM_STEP)),
            ("Ctrl+0", self._fit_width),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _show(self, pdf: bytes) -> None:
        self._pdf = pdf
        self._buffer.close()
        self._buffer.setData(QByteArray(pdf))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document.load(self._buffer)
        self.stack.setCurrentIndex(1)
        self._save.setEnabled(True)
        self.retranslate()
        self._settle(failed=False)

    def _fail(self, error: Exception) -> None:
        message = message_of(error, self.place.language)
        self.state.say("bad", message.whole, self.tr("F5 tries again."), "bad")
        self.stack.setCurrentIndex(0)
        self._settle(failed=True)

    def _zoom(self, factor: float) -> None:
        least, most = ZOOM_RANGE
        self.pages.setZoomMode(QPdfView.ZoomMode.Custom)
        self.pages.setZoomFactor(min(max(self.pages.zoomFactor() * factor, least), most))

    def _fit_width(self) -> None:
        self.pages.setZoomMode(QPdfView.ZoomMode.FitToWidth)

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self.setAccessibleName(self.title())
        self.pages.setAccessibleName(self.tr("Pages"))
        self._save.setText(self.tr("Save as PDF…"))
        self._save.setToolTip(self.tr("Save as PDF (Ctrl+S)"))
        for button, name in (
            (self._zoom_out, self.tr("Smaller (Ctrl+−)")),
            (self._fit, self.tr("Width of the page (Ctrl+0)")),
            (self._zoom_in, self.tr("Larger (Ctrl++)")),
        ):
            button.setAccessibleName(name)
            button.setToolTip(name)
        pages = self.document.pageCount()
        self._count.setText(self.tr("Pages: {count}").format(count=pages) if pages > 0 else "")

    def draw(self) -> None:
        """Draw the icons in the colours of the theme."""
        self._zoom_out.setIcon(icon("zoom-out"))
        self._fit.setIcon(icon("fit"))
        self._zoom_in.setIcon(icon("zoom-in"))
