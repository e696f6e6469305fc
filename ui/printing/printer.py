"""The print dialog, and the pages of the very PDF on a printer: painted in a job."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from app.core.errors import QT_TRANSLATE_NOOP, Refused, Unavailable
from app.core.sheet import Sheet
from app.core.texts import Texts
from ui.kit.jobs import Jobs
from ui.kit.messages import Message, bar_above, message_of
from ui.kit.screen import Screen
from ui.kit.whole import Step
from ui.printing.making import make_file, run_long

DPI_MAX = 300
"""Finer than this a page of figures looks no better, and takes four times the memory."""
_POINTS = 72


def ask_and_print(screen: Screen, sheet: Sheet, pdf: bytes | None = None) -> QPrintDialog:
    """Ask for printer, pages and copies; then print the sheet, or the very file of a preview."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(sheet.title)
    dialog = QPrintDialog(printer, screen)
    dialog.setObjectName("print.dialog")
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
    books, language = screen.place.books, screen.place.language

    def work(step: Step) -> int:
        made = pdf or make_file(books, sheet, "pdf", step)
        return print_pages(made, printer, step)

    def done(pages: int) -> None:
        bar = bar_above(screen)
        if bar is not None:
            bar.tell(_sent(pages, language))

    def finish(result: int) -> None:
        if result == QDialog.DialogCode.Accepted:
            run_long(screen, work, done)
        dialog.deleteLater()

    dialog.finished.connect(finish)
    # Its own open() wants a receiver of Qt's old kind.
    QDialog.open(dialog)
    return dialog


def print_sheet(
    widget: QWidget, jobs: Jobs, sheet: Sheet, make: Callable[[], bytes]
) -> QPrintDialog:
    """Ask for printer and copies where no company is open; then make the pages and print them."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(sheet.title)
    dialog = QPrintDialog(printer, widget)
    dialog.setObjectName("print.dialog")

    def tell(message: Message) -> None:
        bar = bar_above(widget)
        if bar is not None:
            bar.tell(message)

    def done(pages: int) -> None:
        tell(_sent(pages, sheet.language))

    def failed(error: Exception) -> None:
        tell(message_of(error, sheet.language))

    def finish(result: int) -> None:
        if result == QDialog.DialogCode.Accepted:
            jobs.read(
                widget,
                "print",
                lambda: print_pages(make(), printer, lambda _done, _total: None),
                done,
                failed,
            )
        dialog.deleteLater()

    dialog.finished.connect(finish)
    QDialog.open(dialog)
    return dialog


def _sent(pages: int, language: str) -> Message:
    said = Texts(language).say(
        QT_TRANSLATE_NOOP("app", "Sent to the printer, pages: {count}."), count=pages
    )
    return Message(text=said, tone="good", code="paper.printed")


def print_pages(pdf: bytes, printer: QPrinter, step: Step) -> int:
    """Paint the pages of a PDF on a printer, each at its own size; how many there were.

    Raises: Unavailable "paper.printer_refused"; Refused "paper.no_pages"; StoppedError.
    """
    document = QPdfDocument()
    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    pages = _chosen(printer, document.pageCount())
    if not pages:
        raise Refused(
            "paper.no_pages",
            QT_TRANSLATE_NOOP(
                "app", "The report has {count} {count:page|pages}, and none of those asked for."
            ),
            count=document.pageCount(),
        )
    _lay_out(printer, document, pages[0])
    painter = QPainter()
    if not painter.begin(printer):
        raise Unavailable(
            "paper.printer_refused",
            QT_TRANSLATE_NOOP(
                "app", "The printer took nothing. See whether it is on, or save the report as PDF."
            ),
        )
    try:
        for done, page in enumerate(pages):
            try:
                step(done, len(pages))
            except Exception:
                printer.abort()
                raise
            if done:
                _lay_out(printer, document, page)
                printer.newPage()
            _paint(painter, printer, document, page)
    finally:
        painter.end()
        document.close()
    return len(pages)


def _chosen(printer: QPrinter, count: int) -> tuple[int, ...]:
    first, last = printer.fromPage() or 1, printer.toPage() or count
    if printer.printRange() is not QPrinter.PrintRange.PageRange:
        first, last = 1, count
    return tuple(range(first - 1, min(last, count)))


def _lay_out(printer: QPrinter, document: QPdfDocument, page: int) -> None:
    """The paper as the page has it; its margins are in the page already."""
    size = document.pagePointSize(page)
    is_wide = size.width() > size.height()
    upright = size.transposed() if is_wide else size
    printer.setFullPage(True)
    printer.setPageSize(QPageSize(upright, QPageSize.Unit.Point))
    orientation = QPageLayout.Orientation
    printer.setPageOrientation(orientation.Landscape if is_wide else orientation.Portrait)


def _paint(painter: QPainter, printer: QPrinter, document: QPdfDocument, page: int) -> None:
    size = document.pagePointSize(page)
    paper = printer.paperRect(QPrinter.Unit.DevicePixel).toRect()
    dpi = min(printer.resolution(), DPI_MAX)
    pixels = QSize(round(size.width() * dpi / _POINTS), round(size.height() * dpi / _POINTS))
    image = document.render(page, pixels)
    fitted = pixels.scaled(paper.size(), Qt.AspectRatioMode.KeepAspectRatio)
    painter.fillRect(QRect(0, 0, paper.width(), paper.height()), Qt.GlobalColor.white)
    painter.drawImage(QRect(0, 0, fitted.width(), fitted.height()), image)
