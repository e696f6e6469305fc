"""Allocate: which payments of a party settle which debts, proposed oldest first, by keys alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSplitter, QWidget

from app.core.changes import Changed, Topic
from app.core.errors import QT_TRANSLATE_NOOP
from app.core.ids import new_id
from app.core.texts import Texts
from app.parties import reports
from app.parties import service as parties
from app.parties.records import Allocation, OpenDocument, Party
from ui.kit.acts import Act
from ui.kit.amount_field import AmountField
from ui.kit.choice_field import ChoiceField
from ui.kit.content import prepare
from ui.kit.messages import Message, MessageBar, message_of
from ui.kit.screen import SheetScreen
from ui.kit.sheet_view import SheetView
from ui.kit.workplace import Target, Workplace
from ui.parties.choices import party_options

FIELD_WIDTH = 360
PART_WIDTH = 160


class Allocate(SheetScreen):
    """Open payments of one party above, and below the debts that the current one may settle.

    The key is the code of the party; the day is the last of the window's period, at most today.
    """

    watches = Topic.PARTIES | Topic.BALANCES
    rights: Mapping[str, str] = {"allocate": "transactions:write"}

    def __init__(self, place: Workplace, target: Target) -> None:
        super().__init__(place, target)
        self.setObjectName("parties.allocate")
        self.plan: tuple[Allocation, ...] = ()
        self.items: tuple[OpenDocument, ...] = ()
        self._known: Party | None = None
        self._is_typed = False
        self.bar = MessageBar()
        self.party = ChoiceField()
        self.party.setObjectName("parties.allocate.party")
        self.party.setMaximumWidth(FIELD_WIDTH)
        self.party.chosen.connect(self.choose)
        self.part = AmountField()
        self.part.setObjectName("parties.allocate.part")
        self.part.setMaximumWidth(PART_WIDTH)
        self.part.taken.connect(self._take_part)
        self.debts = SheetView()
        self.debts.setObjectName("parties.allocate.debts")
        self.debts.grid.setObjectName("parties.allocate.debts.grid")
        self.debts.opened.connect(self.toggle)
        self._party_label, self._part_label = QLabel(), QLabel()
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.addWidget(self.view)
        split.addWidget(self.debts)
        for part in (self.give_acts(*self._acts()), self._row(self._party_label, self.party)):
            self.column.addWidget(part)
        self.column.addWidget(self.bar)
        self.column.addWidget(split, 1)
        self.column.addWidget(self._row(self._part_label, self.part))
        self.view.opened.connect(lambda _: self.debts.grid.setFocus())
        chosen = self.view.grid.selectionModel()
        chosen.currentRowChanged.connect(lambda *_: self._show_debts())
        self.come_alive()

    def title(self) -> str:
        """What stands on the tab."""
        named = self.tr("Allocate payments")
        return f"{named}: {self.target.key}" if self.target.key else named

    def first_focus(self) -> QWidget:
        """The party where one must be chosen first, else the payments."""
        return self.view.grid if self.target.key else self.party

    @property
    def day(self) -> date:
        """The day from which what is allocated stands so."""
        return min(self.place.period.last, self.place.today())

    def reload(self) -> None:
        """Read the parties for the field, and what is open with the chosen one."""
        books, code, day = self.place.books, self.target.key, self.day
        self.is_settled = False
        offered = partial(parties.parties, books)
        self.place.jobs.read(
            self, "offered", lambda: party_options(offered()), self._offer, self._fail
        )
        if not code:
            self.view.ask(
                self.tr("Which party?"),
                self.tr("Type a word of its name or its code above; Enter takes it."),
            )
            self._settle(failed=False)
            return
        self.view.wait()

        def ask() -> tuple[Party, tuple[OpenDocument, ...]]:
            found = parties.party_by_code(books, code)
            assert found.id is not None
            return found, parties.open_documents(books, day, found.id)

        self.place.jobs.read(self, "sheet", ask, lambda got: self._know(*got), self._fail)

    def choose(self, code: str) -> None:
        """Show another party."""
        self.target = Target(name=self.target.name, key=code)
        self._is_typed = False
        self.renamed.emit()
        self.outdated()
        if code:
            self.view.grid.setFocus()

    def propose(self) -> None:
        """Let the oldest debts be settled by the oldest payments."""
        self._is_typed = False
        self._plan(parties.propose(self.items))

    def clear_plan(self) -> None:
        """Allocate nothing yet."""
        self._is_typed = True
        self._plan(())

    def toggle(self, key: str) -> None:
        """Let the current payment settle a debt as far as both go; settling it already, not."""
        payment, debt = self._payment(), self._item(key)
        if payment is None or debt is None:
            return
        if self._between(payment, debt):
            self._put(payment, debt, Decimal(0))
        else:
            self._put(payment, debt, min(self._left(payment), self._left(debt)))

    def allocate(self) -> None:
        """Keep what is planned, all of it or nothing."""
        if self._known is None or self._known.id is None or not self.plan:
            return
        books, party, day, wanted = self.place.books, self._known.id, self.day, self.plan
        # Asked again after an answer that was lost it is the same request: its id is the plan's.
        request = wanted[0].id
        work = partial(parties.allocate, books, request, party, day, wanted)

        def done(changed: Changed[int]) -> None:
            said = Texts(self.place.language).say(
                QT_TRANSLATE_NOOP("app", "Allocated: {count}."), count=changed.value
            )
            self._is_typed = False
            self.bar.tell(Message(text=said, tone="good"))

        self.place.jobs.change(self, work, done, self._refuse)

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        super().retranslate()
        self.setAccessibleName(self.tr("Allocate payments"))
        self._party_label.setText(self.tr("Party"))
        self.party.setAccessibleName(self.tr("Party"))
        self._part_label.setText(self.tr("Of this debt only"))
        self.part.setAccessibleName(self.tr("So much of the debt is settled by this payment"))
        self.view.grid.setAccessibleName(self.tr("Payments to allocate"))
        self.debts.grid.setAccessibleName(self.tr("Open debts"))
        self.view.when_empty(
            self.tr("No payment of this party waits to be allocated."),
            self.tr("Payments that name a settlement document settle it by themselves."),
        )
        self.debts.when_empty(self.tr("Nothing is owed that this payment could settle."), "")

    # Inside.

    def _acts(self) -> tuple[Act, ...]:
        def has_items() -> bool:
            return bool(self.items)

        return (
            Act(
                name="allocate",
                title=QT_TRANSLATE_NOOP("app", "Allocate"),
                keys=("Ctrl+Return", "Ctrl+Enter"),
                does=self.allocate,
                is_main=True,
                is_possible=lambda: bool(self.plan),
            ),
            Act(
                name="propose",
                title=QT_TRANSLATE_NOOP("app", "Propose oldest first"),
                keys=("F8",),
                does=self.propose,
                is_possible=has_items,
            ),
            Act(
                name="clear",
                title=QT_TRANSLATE_NOOP("app", "Clear the proposal"),
                keys=("Ctrl+Del",),
                does=self.clear_plan,
                is_possible=lambda: bool(self.plan),
            ),
            Act(
                name="made",
                title=QT_TRANSLATE_NOOP("app", "Allocations made"),
                keys=("Ctrl+Shift+Y",),
                does=lambda: self.place.open("parties.allocations", self.target.key),
            ),
            Act(
                name="entry",
                title=QT_TRANSLATE_NOOP("app", "Its entry"),
                keys=("Ctrl+G",),
                does=self._open_entry,
                is_possible=has_items,
            ),
        )

    def _row(self, label: QLabel, field: QWidget) -> QFrame:
        head = QFrame()
        head.setObjectName("shell.bar")
        label.setBuddy(field)
        label.setProperty("role", "muted")
        row = QHBoxLayout(head)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(8)
        row.addWidget(label)
        row.addWidget(field, 10)
        row.addStretch(1)
        return head

    def _offer(self, offered: Sequence[object]) -> None:
        self.party.fill(tuple(offered))  # type: ignore[arg-type]
        if not self.party.isModified():
            self.party.put(self.target.key)

    def _know(self, found: Party, items: tuple[OpenDocument, ...]) -> None:
        self._known, self.items = found, items
        kept = self.plan if self._is_typed and self._still_fits() else parties.propose(items)
        self._plan(kept)
        self._settle(failed=False)

    def _still_fits(self) -> bool:
        """Whether what was typed is still open after the list was read anew."""
        takes = sum((parties.taken(one, self.plan) for one in self.items), Decimal(0))
        wanted = sum((one.amount for one in self.plan), Decimal(0))
        return takes == 2 * wanted and all(self._left(one) >= 0 for one in self.items)

    def _plan(self, plan: tuple[Allocation, ...]) -> None:
        self.plan = plan
        current = self.view.grid.current_key()
        language = self.place.language
        self.view.fill(prepare(reports.payments(self.items, plan, language)))
        _go_to(self.view, current)
        self._show_debts()
        self.renamed.emit()
        if self.acts is not None:
            self.acts.refresh()

    def _show_debts(self) -> None:
        payment = self._payment()
        current = self.debts.grid.current_key() if self.debts.sheet else None
        self.debts.setEnabled(payment is not None)
        self.part.setEnabled(payment is not None)
        if payment is not None:
            sheet = reports.debts(self.items, payment, self.plan, self.place.language)
            self.debts.fill(prepare(sheet))
            _go_to(self.debts, current)

    def _payment(self) -> OpenDocument | None:
        has_rows = self.view.sheet is not None and self.view.sheet.rows
        return self._item(self.view.grid.current_key() or "") if has_rows else None

    def _item(self, key: str) -> OpenDocument | None:
        return next((one for one in self.items if one.key == key), None)

    def _left(self, item: OpenDocument) -> Decimal:
        return abs(item.measure) - parties.taken(item, self.plan)

    def _between(self, payment: OpenDocument, debt: OpenDocument) -> Allocation | None:
        both = (
            one
            for one in self.plan
            if parties.taken(payment, (one,)) and parties.taken(debt, (one,))
        )
        return next(both, None)

    def _put(self, payment: OpenDocument, debt: OpenDocument, amount: Decimal) -> None:
        self._is_typed = True
        old = self._between(payment, debt)
        others = tuple(one for one in self.plan if one is not old)
        fresh = (parties.between(payment, debt, amount),) if amount > 0 else ()
        self._plan(others + fresh)

    def _take_part(self, amount: object) -> None:
        debt = self._item(self.debts.grid.current_key() or "") if self.debts.sheet else None
        payment = self._payment()
        if payment is None or debt is None or not isinstance(amount, Decimal):
            return
        old = self._between(payment, debt)
        held = old.amount if old else Decimal(0)
        most = held + min(self._left(payment), self._left(debt))
        self._put(payment, debt, min(amount, most))
        self.part.put(None)
        self.debts.grid.setFocus()

    def _open_entry(self) -> None:
        view = self.debts if self.debts.grid.hasFocus() else self.view
        item = self._item(view.grid.current_key() or "") if view.sheet else None
        if item is not None:
            self.place.open("ledger.entry", item.number)

    def _refuse(self, error: Exception) -> None:
        # What was refused is another request when it is asked once more.
        self.plan = tuple(replace(one, id=new_id()) for one in self.plan)
        self.bar.tell(message_of(error, self.place.language))


def _go_to(view: SheetView, key: str | None) -> None:
    """Keep the current row where it was, else begin at the first."""
    model = view.grid.sheet_model
    keys = [row.key for row in model.rows]
    if keys:
        at = keys.index(key) if key in keys else 0
        view.grid.setCurrentIndex(model.index(at, 0))
