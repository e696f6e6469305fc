"""The list of parties: searched while one types, each with its balance, and its papers."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit

from app.core.changes import Topic
from app.core.dates import Period
from app.core.errors import QT_TRANSLATE_NOOP
from app.core.sheet import Sheet
from app.reports.catalog import REPORTS, Asked
from ui.kit.acts import Act
from ui.kit.jobs import Work
from ui.kit.screen import SheetScreen
from ui.kit.workplace import Target, Workplace
from ui.printing.paper import paper_acts

SEARCH_WIDTH = 320


class PartyList(SheetScreen):
    """All parties by code; Enter opens the statement of account, F2 the party itself."""

    watches = Topic.PARTIES | Topic.BALANCES | Topic.COMPANY

    def __init__(self, place: Workplace, target: Target) -> None:
        super().__init__(place, target)
        self.setObjectName("parties.list")
        self.search = QLineEdit()
        self.search.setObjectName("parties.search")
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(SEARCH_WIDTH)
        self.search.textChanged.connect(lambda _: self.narrow())
        self.search.installEventFilter(self)
        self.view.grid.installEventFilter(self)
        self.view.opened.connect(lambda code: place.open("parties.statement", code))
        self._label = QLabel()
        bar = self.give_acts(*self._acts())
        self.column.insertWidget(0, bar)
        self.column.insertWidget(1, self._head())
        self.view.grid.selectionModel().currentChanged.connect(lambda *_: bar.refresh())
        self.come_alive()

    def title(self) -> str:
        """What stands on the tab."""
        return self.tr("Parties")

    def question(self) -> Work[Sheet]:
        """The parties that the search box asks for, with their balances today."""
        books, query, today = self.place.books, self.search.text(), self.place.today()
        asked = Asked(
            period=Period(today, today), language=self.place.language, as_of=today, query=query
        )
        return lambda: REPORTS["party-list"](books, asked)

    def narrow(self) -> None:
        """Show what the search box asks for."""
        self.reload()
        self._say_empty()

    @property
    def current(self) -> str:
        """The code of the party of the current row; empty without one."""
        return self.view.grid.current_key() or ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Typing on the rows searches; Down and Enter in the box go to the rows."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.ShiftModifier,
        )
        text = event.text()
        if watched is self.view.grid and plain and text.isprintable() and text.strip():
            self.search.setFocus()
            self.search.setText(text)
            return True
        if watched is self.search:
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.view.grid.setFocus()
                return True
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
        return super().eventFilter(watched, event)

    def retranslate(self) -> None:
        """Say the words of the screen, and read the list in its language."""
        super().retranslate()
        self.setAccessibleName(self.title())
        self.view.grid.setAccessibleName(self.title())
        self._label.setText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search: code, any word of the name, numbers"))
        self.search.setPlaceholderText(self.tr("Name, code, identification code, IBAN"))
        self._say_empty()

    def _say_empty(self) -> None:
        if self.search.text():
            self.view.when_empty(
                self.tr("No party fits what was typed."), self.tr("Ins adds a party.")
            )
        else:
            self.view.when_empty(
                self.tr("Customers and suppliers stand here."),
                self.tr("Ins adds the first; Ctrl+Shift+I brings in a whole file."),
            )

    def _acts(self) -> tuple[Act, ...]:
        return (
            Act(
                name="new",
                title=QT_TRANSLATE_NOOP("app", "New party"),
                keys=("Ins",),
                icon="add",
                is_main=True,
                does=lambda: self.place.open("parties.party"),
            ),
            self._act("edit", QT_TRANSLATE_NOOP("app", "Change"), ("F2",), "edit", "parties.party"),
            self._act(
                "statement",
                QT_TRANSLATE_NOOP("app", "Statement of account"),
                ("Ctrl+T",),
                "dimension-card",
                "parties.statement",
            ),
            self._act(
                "act",
                QT_TRANSLATE_NOOP("app", "Reconciliation act"),
                ("Ctrl+J",),
                "accounting-note",
                "parties.act",
            ),
            self._act(
                "allocate",
                QT_TRANSLATE_NOOP("app", "Allocate payments"),
                ("Ctrl+L",),
                "check",
                "parties.allocate",
            ),
            Act(
                name="balances",
                title=QT_TRANSLATE_NOOP("app", "Balances by age"),
                icon="turnover",
                does=lambda: self.place.open("parties.balances"),
            ),
            Act(
                name="import",
                title=QT_TRANSLATE_NOOP("app", "Bring in a file"),
                icon="import",
                keys=("Ctrl+Shift+I",),
                does=lambda: self.place.open("ledger.import", "parties"),
                is_rare=True,
            ),
            *paper_acts(self),
        )

    def _act(self, name: str, title: str, keys: tuple[str, ...], icon: str, screen: str) -> Act:
        """An act that opens a screen of the current party, possible when there is one."""
        return Act(
            name=name,
            title=title,
            keys=keys,
            icon=icon,
            does=self._opener(screen),
            is_possible=lambda: bool(self.current),
        )

    def _opener(self, screen: str) -> Callable[[], None]:
        def open_it() -> None:
            if self.current:
                self.place.open(screen, self.current)

        return open_it

    def _head(self) -> QFrame:
        head = QFrame()
        head.setObjectName("shell.bar")
        row = QHBoxLayout(head)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(8)
        self._label.setBuddy(self.search)
        row.addWidget(self._label)
        row.addWidget(self.search)
        row.addStretch(1)
        return head
