"""The waybill of a sale: how the goods travel, for RS.ge. Asked for, else not there."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime, time
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.core.texts import Texts
from app.invoices import service as invoices
from app.invoices.records import (
    TRANSPORT_NAMES,
    TYPE_NAMES,
    Shipment,
    ShipmentType,
    Transport,
)
from ui.kit.amount_field import AmountField
from ui.kit.check_box import CheckBox
from ui.kit.fields import Choice, DayField
from ui.kit.flow import Flow
from ui.kit.live import Live

if TYPE_CHECKING:
    from ui.invoices.invoice import Invoice

START = time(10, 0)
START_SHELF = "invoice.waybill.start"
_TIME = re.compile(r"(\d{1,2})(?:[:. ]?(\d{2}))?")
_LINES = {
    "start_address": 300,
    "end_address": 300,
    "transport_text": 180,
    "car_number": 120,
    "driver_tin": 140,
    "driver_name": 200,
}
_BY_CAR = ("car_number", "driver_tin", "driver_name", "is_driver_foreign")
_MOVED = ("end_address", "transport", "cost", "buyer_pays")


def read_time(text: str) -> time | None:
    """A time as it is typed: 9, 9:30, 930; None for what is none."""
    found = _TIME.fullmatch(text.strip())
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


class WaybillPanel(Live, QWidget):
    """One tick, and what RS.ge asks of a waybill when it is set."""

    def __init__(self, screen: Invoice) -> None:
        super().__init__()
        self.setObjectName("invoice.waybill")
        self._screen = screen
        self.is_wanted = CheckBox()
        self.is_wanted.setObjectName("invoice.waybill.wanted")
        self.type, self.transport = Choice(), Choice()
        self.lines = {name: QLineEdit() for name in _LINES}
        self.day = DayField(screen.place.today)
        self.time = QLineEdit()
        self.time.setFixedWidth(70)
        self.cost = AmountField()
        self.cost.setMaximumWidth(130)
        self.is_driver_foreign, self.buyer_pays = CheckBox(), CheckBox()
        self.fields: dict[str, QWidget] = {
            "type": self.type, "day": self.day, "time": self.time,
            "start_address": self.lines["start_address"],
            "end_address": self.lines["end_address"], "transport": self.transport,
            "transport_text": self.lines["transport_text"],
            "car_number": self.lines["car_number"], "driver_tin": self.lines["driver_tin"],
            "driver_name": self.lines["driver_name"],
            "is_driver_foreign": self.is_driver_foreign,
            "cost": self.cost, "buyer_pays": self.buyer_pays,
        }  # fmt: skip
        self._labels = {name: QLabel() for name in self.fields}
        self.fault = QLabel()
        self.fault.setObjectName("invoice.waybill.fault")
        self.fault.setProperty("role", "muted")
        self.fault.setWordWrap(True)
        self._is_shown = False
        self._arrange()
        self._connect()
        self.setFocusProxy(self.is_wanted)
        self.come_alive()

    def commit(self) -> bool:
        """Take what is being typed; False when it cannot be read."""
        if self._screen.form.draft.waybill is None or not self.isVisibleTo(self._screen):
            return True
        if not (self.day.take() and self.cost.take()):
            return False
        self._take()
        return True

    def refresh(self) -> None:
        """Show what the invoice says of its waybill."""
        draft = self._screen.form.draft
        given, is_read = draft.waybill, self._screen.form.is_read_only
        self._is_shown = False
        self.is_wanted.setChecked(given is not None)
        self.is_wanted.setEnabled(not is_read)
        self._box.setVisible(given is not None)
        self._box.setEnabled(not is_read)
        self.fault.hide()
        if given is not None:
            self._put(given)
            texts = Texts(self._screen.place.language)
            said = [] if is_read else [texts.fault(one) for one in invoices.check_waybill(given)]
            self.fault.setText(" ".join(said))
            self.fault.setVisible(bool(said))
        self._is_shown = True

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        texts = Texts(self._screen.place.language)
        self.is_wanted.setText(self.tr("RS.ge gets a waybill of these goods (Space)"))
        self.is_wanted.setAccessibleName(self.is_wanted.text())
        words = {
            "type": self.tr("Kind of delivery"),
            "day": self.tr("Begins on"),
            "time": self.tr("At"),
            "start_address": self.tr("From (address)"),
            "end_address": self.tr("To (address)"),
            "transport": self.tr("Transport"),
            "transport_text": self.tr("Which transport"),
            "car_number": self.tr("Car number"),
            "driver_tin": self.tr("Driver's personal number"),
            "driver_name": self.tr("Driver's name"),
            "is_driver_foreign": self.tr("Foreign driver"),
            "cost": self.tr("Cost of transport, GEL"),
            "buyer_pays": self.tr("Buyer pays it"),
        }
        for name, field in self.fields.items():
            field.setAccessibleName(words[name])
            if isinstance(field, CheckBox):
                field.setText(words[name])
            else:
                self._labels[name].setText(words[name])
        for at, kind in enumerate(TYPE_NAMES):
            self.type.setItemText(at, texts.say(TYPE_NAMES[kind]))
        for at, carrier in enumerate(TRANSPORT_NAMES):
            self.transport.setItemText(at, texts.say(TRANSPORT_NAMES[carrier]))
        self.refresh()

    def _arrange(self) -> None:
        for kind in TYPE_NAMES:
            self.type.addItem("", int(kind))
        for carrier in TRANSPORT_NAMES:
            self.transport.addItem("", int(carrier))
        self._box = QWidget()
        flow = Flow(self._box)
        flow.setContentsMargins(0, 0, 0, 0)
        self._cells = {name: self._cell(name, field) for name, field in self.fields.items()}
        for cell in self._cells.values():
            flow.addWidget(cell)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(12, 4, 12, 8)
        column.setSpacing(6)
        for part in (self.is_wanted, self.fault, self._box):
            column.addWidget(part)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    def _cell(self, name: str, field: QWidget) -> QWidget:
        field.setObjectName(f"invoice.waybill.{name}")
        if name in _LINES:
            field.setFixedWidth(_LINES[name])
        label = self._labels[name]
        label.setBuddy(field)
        label.setProperty("role", "muted")
        cell = QWidget()
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(label)
        column.addWidget(field)
        return cell

    def _connect(self) -> None:
        self.is_wanted.toggled.connect(self._want)
        for choice in (self.type, self.transport):
            choice.activated.connect(lambda _: self._take())
        for line in (*self.lines.values(), self.time):
            line.editingFinished.connect(self._take)
        self.day.chosen.connect(lambda _: self._take())
        self.cost.taken.connect(lambda _: self._take())
        for box in (self.is_driver_foreign, self.buyer_pays):
            box.toggled.connect(lambda _: self._take())

    def _want(self, wanted: bool) -> None:
        if not self._is_shown:
            return
        form, settings = self._screen.form, self._screen.place.settings
        given = None
        if wanted:
            begin = datetime.combine(form.draft.entry_date, START)
            start = str(settings.get(START_SHELF) or "")
            given = Shipment(begin_at=begin, start_address=start)
        form.change(replace(form.draft, waybill=given))

    def _take(self) -> None:
        form = self._screen.form
        given = form.draft.waybill
        if not self._is_shown or given is None:
            return
        at = read_time(self.time.text()) or given.begin_at.time()
        texts: dict[str, Any] = {name: line.text().strip() for name, line in self.lines.items()}
        made = replace(
            given,
            type=ShipmentType(self.type.currentData()),
            transport=Transport(self.transport.currentData()),
            begin_at=datetime.combine(self.day.day, at),
            is_driver_foreign=self.is_driver_foreign.isChecked(),
            buyer_pays=self.buyer_pays.isChecked(),
            cost=self.cost.value or Decimal(0),
            **texts,
        )
        if made.start_address and made.start_address != given.start_address:
            self._screen.place.settings.put(START_SHELF, made.start_address)
        form.change(replace(form.draft, waybill=made))

    def _put(self, given: Shipment) -> None:
        self.type.setCurrentIndex(list(TYPE_NAMES).index(given.type))
        self.transport.setCurrentIndex(list(TRANSPORT_NAMES).index(given.transport))
        for name, line in self.lines.items():
            if line.text().strip() != getattr(given, name):
                line.setText(getattr(given, name))
        self.day.put(given.begin_at.date())
        # What is being typed stays as it is typed.
        if not self.time.hasFocus() or read_time(self.time.text()) != given.begin_at.time():
            self.time.setText(given.begin_at.strftime("%H:%M"))
        self.cost.put(given.cost or None)
        self.is_driver_foreign.setChecked(given.is_driver_foreign)
        self.buyer_pays.setChecked(given.buyer_pays)
        is_moved = given.type is not ShipmentType.WITHOUT_TRANSPORT
        for name in _MOVED:
            self._cells[name].setVisible(is_moved)
        for name in _BY_CAR:
            self._cells[name].setVisible(given.is_driven)
        is_other = is_moved and given.transport is Transport.OTHER
        self._cells["transport_text"].setVisible(is_other)
