"""Panels about money beside an invoice: advances that it uses up, takings of a retail day."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.core.errors import QT_TRANSLATE_NOOP, Refused
from app.core.formats import Formats
from app.core.sheet import Column, Kind, Row, Sheet
from app.core.texts import Texts
from app.invoices import service as invoices
from app.invoices.records import AdvanceLeft, InvoiceDraft, Payment
from app.ledger.records import AccountId
from ui.invoices.invoice_lines import calculated
from ui.kit.amount_field import AmountField
from ui.kit.choice_field import ChoiceField, Option
from ui.kit.content import prepare
from ui.kit.live import Live
from ui.kit.messages import message_of
from ui.kit.sheet_view import SheetView

if TYPE_CHECKING:
    from ui.invoices.invoice import Invoice

_ZERO = Decimal(0)


class Advances(Live, QWidget):
    """The advances of the party that are left: Enter uses one up, or so much as is typed."""

    def __init__(self, screen: Invoice) -> None:
        super().__init__()
        self.setObjectName("invoice.advances")
        self._screen = screen
        self.view = SheetView()
        self.view.setObjectName("invoice.advances.list")
        self.view.opened.connect(self.toggle)
        self.part = AmountField()
        self.part.setObjectName("invoice.advances.part")
        self.part.taken.connect(self._use_part)
        self._label = QLabel()
        self._label.setBuddy(self.part)
        self._label.setProperty("role", "muted")
        row = QHBoxLayout()
        row.setContentsMargins(12, 4, 12, 8)
        row.addWidget(self._label)
        row.addWidget(self.part)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.view, 1)
        column.addLayout(row)
        self.setFocusProxy(self.view.grid)
        self.come_alive()

    def refresh(self) -> None:
        """Show what is left and what this invoice uses."""
        if not self.isVisibleTo(self._screen):
            return
        form = self._screen.form
        found = () if form.reading is None else form.reading.advances
        self.view.fill(prepare(advance_sheet(found, form.draft, self._screen.place.language)))

    def toggle(self, key: str) -> None:
        """Use an advance up as far as the invoice goes; used already, leave it."""
        draft = self._screen.form.draft
        if any(str(used.advance_id) == key for used in draft.advances):
            self._put(key, None)
            return
        advance = self._advance(key)
        sums = calculated(draft, self._screen.form.reading)
        if advance is None or sums is None:
            return
        rest = sums.gross_gel.amount - sum((used.gross for used in draft.advances), _ZERO)
        self._put(key, min(rest, advance.gross_left))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Space does as Enter does."""
        if event.key() == Qt.Key.Key_Space:
            self.toggle(self.view.grid.current_key() or "")
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self._label.setText(self.tr("Use only"))
        self.part.setAccessibleName(self.tr("So much of the advance is used, GEL"))
        self.view.grid.setAccessibleName(self.tr("Advances left"))
        self.view.when_empty(
            self.tr("There is no advance of this party left."),
            self.tr("Advances are posted as documents of their own; then they are offered here."),
        )
        self.refresh()

    def _use_part(self, amount: object) -> None:
        key = self.view.grid.current_key() if self.view.sheet and self.view.sheet.rows else ""
        if key and isinstance(amount, Decimal):
            self._put(key, amount)
            self.part.put(None)

    def _put(self, key: str, gross: Decimal | None) -> None:
        form, advance = self._screen.form, self._advance(key)
        others = tuple(one for one in form.draft.advances if str(one.advance_id) != key)
        if gross is None or gross <= 0 or advance is None:
            form.change(replace(form.draft, advances=others))
            return
        try:
            used = invoices.use_advance(advance, gross)
        except Refused as refused:
            self._screen.tell(message_of(refused, self._screen.place.language))
            return
        form.change(replace(form.draft, advances=(*others, used)))

    def _advance(self, key: str) -> AdvanceLeft | None:
        reading = self._screen.form.reading
        found = () if reading is None else reading.advances
        return next((one for one in found if str(one.id) == key), None)


def advance_sheet(found: tuple[AdvanceLeft, ...], draft: InvoiceDraft, language: str) -> Sheet:
    """The advances with what is left of each, and what the invoice uses of it."""
    texts = Texts(language)
    used = {one.advance_id: one for one in draft.advances}
    return Sheet(
        name="advances",
        title=texts.say(QT_TRANSLATE_NOOP("app", "Advances left")),
        columns=(
            Column("date", texts.say(QT_TRANSLATE_NOOP("app", "Date")), Kind.DATE),
            Column("reference", texts.say(QT_TRANSLATE_NOOP("app", "Entry")), Kind.CODE),
            Column("number", texts.say(QT_TRANSLATE_NOOP("app", "Number")), Kind.CODE),
            Column("left", texts.say(QT_TRANSLATE_NOOP("app", "Left of it")), Kind.MONEY),
            Column("vat_left", texts.say(QT_TRANSLATE_NOOP("app", "VAT left")), Kind.MONEY),
            Column("used", texts.say(QT_TRANSLATE_NOOP("app", "Used here")), Kind.MONEY),
            Column("vat_used", texts.say(QT_TRANSLATE_NOOP("app", "VAT released")), Kind.MONEY),
        ),
        rows=tuple(
            Row(
                key=str(one.id),
                cells={
                    "date": one.entry_date,
                    "reference": one.reference,
                    "number": one.number,
                    "left": one.gross_left,
                    "vat_left": one.vat_left,
                    "used": used[one.id].gross if one.id in used else None,
                    "vat_used": used[one.id].vat if one.id in used else None,
                },
            )
            for one in found
        ),
        language=language,
    )


class Takings(Live, QWidget):
    """How much of a retail day came by cards and into which account; the rest is cash."""

    def __init__(self, screen: Invoice) -> None:
        super().__init__()
        self.setObjectName("invoice.takings")
        self._screen = screen
        self.account = ChoiceField()
        self.account.setObjectName("invoice.takings.account")
        self.account.setFixedWidth(300)
        self.cards = AmountField()
        self.cards.setObjectName("invoice.takings.cards")
        self.cash = QLabel()
        self.cash.setObjectName("invoice.takings.cash")
        self._labels = (QLabel(), QLabel())
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 12, 12)
        row.setSpacing(12)
        for label, field in zip(self._labels, (self.cards, self.account), strict=True):
            label.setBuddy(field)
            label.setProperty("role", "muted")
            row.addWidget(label)
            row.addWidget(field)
        row.addWidget(self.cash)
        row.addStretch(1)
        self.setFocusProxy(self.cards)
        self.cards.taken.connect(lambda _: self._take())
        self.account.chosen.connect(lambda _: self._take())
        self.come_alive()

    def refresh(self) -> None:
        """Show what the invoice holds."""
        if not self.isVisibleTo(self._screen):
            return
        form, formats = self._screen.form, Formats(self._screen.place.language)
        reading = form.reading
        accounts = () if reading is None else reading.accounts
        self.account.fill(
            tuple(
                Option(key=str(one.id), code=one.code, names=one.names, is_active=one.is_active)
                for one in accounts
                if one.is_postable and str(one.type) == "asset"
            )
        )
        held = form.draft.payments[0] if form.draft.payments else None
        if held is not None:
            self.account.put(str(held.account_id))
            self.cards.put(held.amount)
        sums = calculated(form.draft, reading)
        whole = _ZERO if sums is None else sums.gross_gel.amount
        cash = whole - sum((one.amount for one in form.draft.payments), _ZERO)
        self.cash.setText(self._cash.replace("{amount}", formats.amount(cash)))

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        words = (self.tr("By cards"), self.tr("Into account"))
        for label, field, word in zip(self._labels, (self.cards, self.account), words, strict=True):
            label.setText(word)
            field.setAccessibleName(word)
        self._cash = self.tr("Cash {amount}")
        self.refresh()

    def _take(self) -> None:
        form = self._screen.form
        amount, account = self.cards.value, self.account.key
        if not account or form.is_read_only:
            if amount:
                self.account.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        made: tuple[Payment, ...] = ()
        if amount:
            made = (Payment(account_id=AccountId(UUID(account)), amount=amount),)
        form.change(replace(form.draft, payments=made))
