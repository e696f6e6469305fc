"""The head of an invoice: kind, party, number, days, currency and price, with their faults."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.core.errors import QT_TRANSLATE_NOOP, Refused
from app.core.formats import Formats
from app.core.money import GEL
from app.core.texts import Texts
from app.invoices import service as invoices
from app.invoices.records import KIND_NAMES, InvoiceDraft, InvoiceKind
from ui.invoices.day_or_none import DayOrNone
from ui.invoices.invoice_opening import Reading
from ui.kit.amount_field import AmountField
from ui.kit.check_box import CheckBox
from ui.kit.choice_field import ChoiceField, Option
from ui.kit.fields import Choice, DayField
from ui.kit.flow import Flow
from ui.kit.live import Live

WIDE = 270
NUMBER_MOST = 200
TEXT_MOST = 1000
RATE_DIGITS = 8
_WIDTHS = {"kind": 210, "party": WIDE, "number": 150, "text": WIDE, "corrects": WIDE}


class InvoiceHead(Live, QFrame):
    """Fields with their labels above and their faults below; the state of the invoice last."""

    edited = Signal(str, object)
    """The name of a field and its value."""
    to_lines = Signal()
    """Enter in the last field of the head."""

    def __init__(self, today: Callable[[], date], language: Callable[[], str]) -> None:
        super().__init__()
        self.setObjectName("shell.bar")
        self._language = language
        self.kind = Choice()
        for one in InvoiceKind:
            self.kind.addItem("", one.value)
        self.party, self.currency, self.corrects = ChoiceField(), ChoiceField(), ChoiceField()
        self.number, self.text = QLineEdit(), QLineEdit()
        self.number.setMaxLength(NUMBER_MOST)
        self.text.setMaxLength(TEXT_MOST)
        self.entry_date, self.tax_point = DayField(today), DayField(today)
        self.vat_period = DayOrNone(lambda: self.tax_point.day, is_month=True)
        self.due_day = DayOrNone(lambda: self.entry_date.day)
        self.currency.setFixedWidth(130)
        self.rate = AmountField(RATE_DIGITS)
        self.rate.setMaximumWidth(120)
        self.includes_vat = CheckBox()
        self.fields: dict[str, QWidget] = {
            "kind": self.kind, "party": self.party, "corrects": self.corrects,
            "number": self.number, "text": self.text, "entry_date": self.entry_date,
            "tax_point": self.tax_point, "vat_period": self.vat_period, "due_day": self.due_day,
            "currency": self.currency, "rate": self.rate, "includes_vat": self.includes_vat,
        }  # fmt: skip
        self._terms: int | None = None
        """The terms of the party, while they say when it is due."""
        self._labels = {name: QLabel() for name in self.fields}
        self._faults = {name: QLabel() for name in self.fields}
        self._cells = {name: self._cell(name, field) for name, field in self.fields.items()}
        self.state = QLabel()
        self.state.setObjectName("invoice.state")
        self.state.setProperty("role", "muted")
        self.state.setWordWrap(True)
        self.state.hide()
        fields = QWidget()
        flow = Flow(fields)
        flow.setContentsMargins(0, 0, 0, 0)
        for cell in self._cells.values():
            flow.addWidget(cell)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 12, 6)
        column.setSpacing(2)
        column.addWidget(fields)
        column.addWidget(self.state)
        self._connect()
        self.come_alive()

    def show_draft(self, draft: InvoiceDraft, reading: Reading | None) -> None:
        """Show what the head of an invoice holds, and the fields that it asks for."""
        self.kind.setCurrentIndex(list(InvoiceKind).index(draft.kind))
        self.party.put(str(draft.party_id or ""))
        self.corrects.put(str(draft.corrects_id or ""))
        for field, text in ((self.number, draft.number), (self.text, draft.text)):
            if field.text().strip() != text:
                field.setText(text)
                field.setCursorPosition(0)
        self.entry_date.put(draft.entry_date)
        self.tax_point.put(draft.tax_point)
        self.vat_period.put(draft.vat_period)
        self.due_day.put(draft.due_day)
        self.currency.put(str(draft.currency))
        self.rate.put(draft.rate)
        self._offer_rate(draft, reading)
        self._offer_due_day(draft, reading)
        self.includes_vat.blockSignals(True)
        self.includes_vat.setChecked(draft.includes_vat)
        self.includes_vat.blockSignals(False)
        for name, is_shown in (
            ("corrects", draft.kind.is_credit),
            ("vat_period", not draft.kind.is_output),
            ("party", draft.kind is not InvoiceKind.RETAIL_DAY),
            ("rate", draft.currency != GEL),
            ("due_day", not draft.kind.is_advance and draft.kind is not InvoiceKind.RETAIL_DAY),
        ):
            self._cells[name].setVisible(is_shown)

    def fill(self, reading: Reading) -> None:
        """Offer what the books have."""
        formats = Formats(self._language())
        self.party.fill(
            tuple(
                Option(
                    key=str(row.id),
                    code=row.code,
                    names={"ka": row.name},
                    note=str(row.further.get("id_code") or ""),
                    is_active=row.is_active,
                )
                for row in reading.parties
            )
        )
        gel = Option(key=str(GEL), code=str(GEL), names={})
        self.currency.fill(
            (
                gel,
                *(
                    Option(
                        key=one.code,
                        code=one.code,
                        names=one.names,
                        note="" if one.rate is None else formats.rate(one.rate),
                    )
                    for one in reading.currencies
                    if one.code != GEL
                ),
            )
        )
        self.corrects.fill(
            tuple(
                Option(
                    key=str(row.id),
                    code=row.reference,
                    names={"ka": row.number or formats.day(row.entry_date)},
                    note=formats.amount(row.gross),
                )
                for row in reading.credited
            )
        )

    def commit(self) -> bool:
        """Take whatever is being typed; False, with the keyboard there, when it cannot be read."""
        for field in (
            self.entry_date, self.tax_point, self.vat_period, self.due_day, self.rate
        ):  # fmt: skip
            if field.isModified() and not field.take():
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                return False
        for choice in (self.party, self.currency, self.corrects):
            if choice.isModified() and not choice.pick():
                choice.setFocus(Qt.FocusReason.OtherFocusReason)
                return False
        self._take_texts()
        return True

    def show_faults(self, faults: Mapping[str, str]) -> None:
        """Say faults below their fields; the others are free of theirs."""
        for name in self.fields:
            self.say_fault(name, faults.get(name, ""))

    def say_fault(self, name: str, text: str) -> None:
        """Say what is wrong with a field; nothing where it is right."""
        label, field = self._faults[name], self.fields[name]
        label.setText(text)
        label.setVisible(bool(text))
        field.setAccessibleDescription(text)
        if bool(field.property("bad")) != bool(text):
            field.setProperty("bad", bool(text))
            field.style().unpolish(field)
            field.style().polish(field)

    def faults(self) -> dict[str, str]:
        """The faults that are said."""
        return {name: one.text() for name, one in self._faults.items() if one.text()}

    def go_to_fault(self) -> bool:
        """Put the keyboard into the first field that has a fault."""
        for name, field in self.fields.items():
            if self._faults[name].text():
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return False

    def say_state(self, text: str) -> None:
        """Say as what the books hold the invoice."""
        self.state.setText(text)
        self.state.setVisible(bool(text))

    def lock(self, *, is_read_only: bool, is_kept: bool) -> None:
        """Let the fields be read only; the kind of a kept invoice stays what it is."""
        for name, field in self.fields.items():
            if isinstance(field, QLineEdit) and not isinstance(field, DayField | ChoiceField):
                field.setReadOnly(is_read_only)
            elif name == "kind":
                field.setEnabled(not (is_read_only or is_kept))
            else:
                field.setEnabled(not is_read_only)

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        texts = Texts(self._language())
        words = {
            "kind": self.tr("Kind of document"),
            "party": self.tr("Customer or supplier"),
            "corrects": self.tr("Takes from invoice"),
            "number": self.tr("Number of the document"),
            "text": self.tr("What it is about"),
            "entry_date": self.tr("Date"),
            "tax_point": self.tr("Tax point"),
            "vat_period": self.tr("VAT period"),
            "due_day": self._due_word(),
            "currency": self.tr("Currency"),
            "rate": self.tr("Rate"),
            "includes_vat": self.tr("Price"),
        }
        for name, word in words.items():
            self._labels[name].setText(word)
            self.fields[name].setAccessibleName(word)
        self.includes_vat.setText(self.tr("with VAT inside"))
        self.includes_vat.setAccessibleName(self.tr("The price has VAT inside"))
        for at, kind in enumerate(InvoiceKind):
            self.kind.setItemText(at, texts.say(KIND_NAMES[kind]))

    def _cell(self, name: str, field: QWidget) -> QWidget:
        field.setObjectName(f"invoice.{name}")
        if name in _WIDTHS:
            field.setFixedWidth(_WIDTHS[name])
        label, fault = self._labels[name], self._faults[name]
        label.setBuddy(field)
        label.setProperty("role", "muted")
        fault.setObjectName(f"invoice.{name}.fault")
        fault.setProperty("role", "bad")
        fault.setWordWrap(True)
        fault.hide()
        cell = QWidget()
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for part in (label, field, fault):
            column.addWidget(part)
        column.addStretch(1)
        return cell

    def _connect(self) -> None:
        self.kind.activated.connect(
            lambda _: self.edited.emit("kind", InvoiceKind(self.kind.currentData()))
        )
        for name in ("party", "corrects", "currency"):
            field = self.fields[name]
            assert isinstance(field, ChoiceField)
            field.chosen.connect(lambda key, name=name: self._choose(name, key))
            field.refused.connect(lambda fault, name=name: self._refuse(name, fault))
        for name in ("entry_date", "tax_point", "vat_period", "due_day"):
            day = self.fields[name]
            assert isinstance(day, DayField | DayOrNone)
            day.chosen.connect(lambda got, name=name: self.edited.emit(name, got))
            day.refused.connect(lambda fault, name=name: self._refuse(name, fault))
            day.entered.connect(self.focusNextChild)
        self.rate.taken.connect(lambda got: self.edited.emit("rate", got))
        self.rate.refused.connect(lambda fault: self._refuse("rate", fault))
        self.includes_vat.toggled.connect(lambda is_on: self.edited.emit("includes_vat", is_on))
        self.number.editingFinished.connect(self._take_texts)
        self.text.editingFinished.connect(self._take_texts)
        self.number.returnPressed.connect(self.text.setFocus)
        self.text.returnPressed.connect(self.to_lines)

    def _choose(self, name: str, key: str) -> None:
        self.edited.emit(name, key)
        if key and name != "currency" and self.fields[name].hasFocus():
            self.number.setFocus(Qt.FocusReason.TabFocusReason)

    def _take_texts(self) -> None:
        for name, field in (("number", self.number), ("text", self.text)):
            self.edited.emit(name, field.text().strip())

    def _refuse(self, name: str, fault: object) -> None:
        said = Texts(self._language()).fault(fault) if isinstance(fault, Refused) else ""
        self.say_fault(name, said)

    def _offer_rate(self, draft: InvoiceDraft, reading: Reading | None) -> None:
        """The National Bank's rate stands there in grey until another is typed."""
        known = None if reading is None else reading.rate(draft.currency)
        self.rate.setPlaceholderText("" if known is None else Formats().rate(known))

    def _offer_due_day(self, draft: InvoiceDraft, reading: Reading | None) -> None:
        """The day by the terms of the party stands there in grey until another is typed."""
        terms = None if reading is None else reading.terms_days
        due = invoices.due_by_terms(draft, terms)
        self._terms = terms if due is not None and draft.due_day is None else None
        self.due_day.setPlaceholderText("" if due is None else Formats().day(due))
        word = self._due_word()
        self._labels["due_day"].setText(word)
        self.due_day.setAccessibleName(word)

    def _due_word(self) -> str:
        if self._terms is None:
            return self.tr("Due on")
        texts = Texts(self._language())
        return texts.say(_BY_TERMS, days=self._terms)


_BY_TERMS = QT_TRANSLATE_NOOP("app", "Due by terms: {days} {days:day|days}")
