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
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.core.errors import QT_TRANSLATE_NOOP
from app.core.sheet import Sheet
from ui.kit.acts import Act
from ui.kit.icons import icon
from ui.kit.messages import MessageBar, StateView, message_of
from ui.kit.screen import Screen
from ui.kit.workplace import Target, Workplace
from ui.printing.making import StoppedError, make_file, run_bar
from ui.printing.printer import ask_and_print
from ui.printing.saving import save_sheet

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
        self._refresh()
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
        self.state.say("", self.tr("Preparing the pages…"), self.tr("Escape stops."))
        self.stack.setCurrentIndex(0)
        self.is_settled = False
        bar = run_bar(self)
        run = bar.begin()

        def make() -> bytes:
            return make_file(books, sheet, "pdf", run.step)

        self.place.jobs.read(self, "pdf", make, self._show, self._fail)

    def save(self) -> None:
        """Save the very file that is shown."""
        if self._pdf:
            save_sheet(self, self._sheet, "pdf", self._pdf)

    def print_it(self) -> None:
        """Send the very pages that are shown to a printer."""
        if self._pdf:
            ask_and_print(self, self._sheet, self._pdf)

    def leave(self) -> None:
        """What is still being made is made no further."""
        run_bar(self).stop()
        super().leave()

    def text(self, page: int = 0) -> str:
        """The words of a page."""
        return self.document.getAllText(page).text()

    def _head(self) -> QWidget:
        head = QFrame()
        head.setObjectName("shell.bar")
        row = QHBoxLayout(head)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(4)
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
        row.addWidget(self.give_acts(*self._acts()), 1)
        for tool in (self._zoom_out, self._fit, self._zoom_in):
            tool.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(tool)
        row.addSpacing(8)
        row.addWidget(self._count)
        return head

    def _acts(self) -> tuple[Act, ...]:
        def save(ending: str) -> None:
            save_sheet(self, self._sheet, ending)

        def is_made() -> bool:
            return bool(self._pdf)

        return (
            Act(
                name="print",
                title=QT_TRANSLATE_NOOP("app", "Print…"),
                does=self.print_it,
                keys=("Ctrl+P",),
                icon="print",
                is_main=True,
                is_possible=is_made,
            ),
            Act(
                name="save_pdf",
                title=QT_TRANSLATE_NOOP("app", "Save as PDF…"),
                does=self.save,
                keys=("Ctrl+S",),
                icon="save",
                is_possible=is_made,
            ),
            Act(
                name="save_xlsx",
                title=QT_TRANSLATE_NOOP("app", "Save as Excel…"),
                does=lambda: save("xlsx"),
                icon="excel",
            ),
            Act(
                name="save_csv",
                title=QT_TRANSLATE_NOOP("app", "Save as CSV…"),
                does=lambda: save("csv"),
                keys=("Ctrl+Shift+E",),
            ),
        )

    def _add_keys(self) -> None:
        for keys, act in (
            ("Escape", run_bar(self).stop),
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
        run_bar(self).end()
        self._refresh()
        self.retranslate()
        self._settle(failed=False)

    def _fail(self, error: Exception) -> None:
        run_bar(self).end()
        self._refresh()
        if isinstance(error, StoppedError):
            self.state.say("", self.tr("Stopped."), self.tr("F5 tries again."))
        else:
            message = message_of(error, self.place.language)
            self.state.say("bad", message.whole, self.tr("F5 tries again."), "bad")
        self.stack.setCurrentIndex(0)
        self._settle(failed=True)

    def _refresh(self) -> None:
        if self.acts is not None:
            self.acts.refresh()

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
