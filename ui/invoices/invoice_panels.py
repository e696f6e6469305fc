"""What stands below the rows of an invoice when asked for: one panel at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.core.errors import Refused
from app.invoices import reports
from app.invoices import service as invoices
from app.invoices.records import InvoiceKind
from app.ledger import service as ledger
from ui.invoices.invoice_draft import whole
from ui.invoices.invoice_money import Advances, Takings
from ui.invoices.invoice_paying import PAID
from ui.invoices.invoice_waybill import WaybillPanel
from ui.kit.acts import ActBar
from ui.kit.attachments import Attachments
from ui.kit.content import Content, prepare
from ui.kit.icons import icon
from ui.kit.lines_model import holds_keyboard
from ui.kit.live import Live
from ui.kit.messages import message_of
from ui.kit.sheet_view import SheetView

if TYPE_CHECKING:
    from ui.invoices.invoice import Invoice

HEIGHT = 250
LOW = 110


class Effect(Live, QWidget):
    """The entry that an invoice makes, and below it the law that it follows."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("invoice.effect")
        self.view = SheetView()
        self.view.setObjectName("invoice.effect.lines")
        self.law = QLabel()
        self.law.setObjectName("invoice.effect.law")
        self.law.setWordWrap(True)
        self.law.setProperty("role", "muted")
        self.law.setContentsMargins(12, 4, 12, 6)
        self.law.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.view, 1)
        column.addWidget(self.law)
        self.setFocusProxy(self.view.grid)
        self.come_alive()

    def show_effect(self, found: tuple[Content, tuple[str, ...]]) -> None:
        """Show what was worked out."""
        content, law = found
        self.view.fill(content)
        self.law.setText("\n".join(law))

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self.view.grid.setAccessibleName(self.tr("Entry of the invoice"))
        self.law.setAccessibleName(self.tr("The law that the invoice follows"))
        self.view.when_empty(
            self.tr("Nothing to post yet."), self.tr("Type what was sold or bought above.")
        )


class InvoicePanels(Live, QFrame):
    """The panel below an invoice; Escape puts it away."""

    def __init__(self, screen: Invoice) -> None:
        super().__init__()
        self.setObjectName("invoice.panel")
        self._screen = screen
        self._form = screen.form
        self.effect = Effect()
        self.advances = Advances(screen)
        self.takings = Takings(screen)
        self.waybill = WaybillPanel(screen)
        self.payments = SheetView()
        self.payments.setObjectName("invoice.payments")
        self.payments.opened.connect(lambda key: screen.place.open("ledger.entry", key))
        self.attachments = Attachments(screen, lambda: screen.form.draft.id, screen.tell)
        self._title = QLabel()
        self._title.setProperty("role", "muted")
        self._close = QToolButton()
        self._close.setObjectName("invoice.panel.close")
        self._close.clicked.connect(self.put_away)
        head = QHBoxLayout()
        head.setContentsMargins(12, 4, 8, 4)
        head.addWidget(self._title, 1)
        head.addWidget(self._close)
        self.stack = QStackedWidget()
        pages = (self.effect, self.advances, self.takings, self.waybill, self.payments)
        for page in (*pages, self.attachments):
            self.stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.stack, 1)
        self.hide()
        self.come_alive()

    def show_acts(self, bar: ActBar) -> None:
        """Leave out the acts that have no sense for what the invoice is now."""
        screen, kind = self._screen, self._form.draft.kind
        is_read = screen.state != ""
        left_out = {"insert", "remove", "copy_above", "undo", "redo", "read_again", "take_up"}
        of_posted = {"correct", "entry", "credit", "pay", "recur"}
        left_out |= {"post", "post_new", "save"} if is_read else of_posted
        if kind.is_credit:
            left_out |= {"credit", "recur"}
        if kind not in PAID:
            left_out.add("pay")
        if kind not in (InvoiceKind.SALE, InvoiceKind.PURCHASE):
            left_out.add("advances")
        if kind is not InvoiceKind.RETAIL_DAY:
            left_out.add("takings")
        if kind is not InvoiceKind.SALE:
            left_out.add("waybill")
        bar.leave_out(left_out)

    def refresh(self) -> None:
        """The invoice has changed: what the panel says of it is said anew."""
        if self._is_shown(self.effect):
            self._ask_effect()
        self.advances.refresh()
        self.takings.refresh()
        if self._is_shown(self.waybill):
            self.waybill.refresh()

    def toggle_effect(self) -> None:
        """Show what the invoice will post, or put that away."""
        if self._is_shown(self.effect):
            self.put_away()
        elif self._form.commit():
            self._show(self.effect, self._words["effect"], HEIGHT)
            self._ask_effect()

    def toggle_advances(self) -> None:
        """Show the advances of the party that are left, or put that away."""
        if self._is_shown(self.advances):
            self.put_away()
        elif self._form.commit():
            self._show(self.advances, self._words["advances"], HEIGHT)
            self.advances.refresh()
            self.advances.setFocus(Qt.FocusReason.OtherFocusReason)

    def toggle_takings(self) -> None:
        """Show where the takings of the day came in, or put that away."""
        if self._is_shown(self.takings):
            self.put_away()
        elif self._form.commit():
            self._show(self.takings, self._words["takings"], LOW)
            self.takings.refresh()
            self.takings.setFocus(Qt.FocusReason.OtherFocusReason)

    def toggle_waybill(self) -> None:
        """Show how the goods travel, or put that away."""
        if self._is_shown(self.waybill):
            self.put_away()
        elif self._form.commit():
            self.show_waybill()

    def show_waybill(self) -> None:
        """Show how the goods travel; the keyboard goes there."""
        self._show(self.waybill, self._words["waybill"], HEIGHT)
        self.waybill.refresh()
        self.waybill.setFocus(Qt.FocusReason.OtherFocusReason)

    def toggle_payments(self) -> None:
        """Show what was paid of the invoice, or put that away."""
        if self._is_shown(self.payments):
            self.put_away()
            return
        self._show(self.payments, self._words["payments"], HEIGHT)
        screen, own = self._screen, self._form.draft.id
        books, language, reference = screen.place.books, screen.place.language, screen.reference

        def work() -> Content:
            return prepare(reports.payments(own, invoices.payments_of(books, reference), language))

        self.payments.wait()
        screen.place.jobs.read(screen, "payments", work, self.payments.fill, self._fail)
        self.payments.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def toggle_attachments(self) -> None:
        """Show what is attached, or put that away."""
        if self._is_shown(self.attachments):
            self.put_away()
        else:
            self._screen.save_first(self._show_attachments)

    def put_away(self) -> None:
        """Hide the panel; the keyboard goes back to the rows."""
        had_focus = holds_keyboard(self)
        self.hide()
        if had_focus:
            self._form.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Escape puts the panel away."""
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self._words = {
            "effect": self.tr("What this posts"),
            "advances": self.tr("Advances left: Enter uses one up, Enter again leaves it"),
            "takings": self.tr("Takings of the day: what did not come by cards is cash"),
            "waybill": self.tr("Waybill for RS.ge; it goes there before the tax invoice"),
            "payments": self.tr("Payments; Enter opens one"),
            "attachments": self.tr("Attachments"),
        }
        self._close.setAccessibleName(self.tr("Close panel"))
        self._close.setToolTip(self.tr("Close panel (Esc)"))
        self.payments.grid.setAccessibleName(self.tr("Payments of the invoice"))
        self.payments.when_empty(
            self.tr("Nothing has been paid of it yet."),
            self.tr("An entry that names this invoice as its settlement document is listed here."),
        )

    def draw(self) -> None:
        """Draw the cross in the colours of the theme."""
        self._close.setIcon(icon("close", "muted"))

    def _is_shown(self, page: QWidget) -> bool:
        return self.isVisibleTo(self._screen) and self.stack.currentWidget() is page

    def _show(self, page: QWidget, title: str, height: int) -> None:
        self.stack.setCurrentWidget(page)
        self._title.setText(title)
        self.setFixedHeight(height)
        self.show()

    def _ask_effect(self) -> None:
        form, screen = self._form, self._screen
        books, language, draft = screen.place.books, screen.place.language, whole(form.draft)
        reading = form.reading

        def work() -> tuple[Content, tuple[str, ...]]:
            made = invoices.preview(books, draft)
            chart = reading.accounts if reading is not None else ledger.chart(books)
            accounts = {one.id: one for one in chart}
            names = dict(reading.names) if reading is not None else {}
            if reading is not None:
                names |= {row.id: row.name for row in reading.parties if row.id is not None}
            sheet = reports.effect(made.entry.lines, accounts, names, language)
            return prepare(sheet), reports.law_of(made.calculated, language)

        screen.place.jobs.read(screen, "effect", work, self.effect.show_effect, self._unready)

    def _unready(self, error: Exception) -> None:
        """An unfinished invoice posts nothing: its faults are shown where they stand."""
        if isinstance(error, Refused):
            language = self._screen.place.language
            sheet = reports.effect((), {}, {}, language)
            self.effect.show_effect((prepare(sheet), (message_of(error, language).whole,)))
        else:
            self._fail(error)

    def _show_attachments(self) -> None:
        self._show(self.attachments, self._words["attachments"], HEIGHT)
        self.attachments.reload()
        self.attachments.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fail(self, error: Exception) -> None:
        self._screen.tell(message_of(error, self._screen.place.language))
