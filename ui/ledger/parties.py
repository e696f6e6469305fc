"""The registers of dimensions: parties and the others, searched, added to and edited."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit

from app.core.changes import Topic
from app.core.errors import QT_TRANSLATE_NOOP
from app.core.filter import Term, holding
from app.core.sheet import Sheet
from app.core.texts import Texts
from app.ledger import reports
from app.ledger import service as ledger
from app.ledger.records import FURTHER, REGISTER_NAMES
from ui.kit.acts import Act
from ui.kit.fields import Choice
from ui.kit.jobs import Work
from ui.kit.screen import SheetScreen
from ui.kit.workplace import Target, Workplace

_WIDE = 280
_PARTIES = "parties"
"""The register whose rows have a screen of their own."""


class Registers(SheetScreen):
    """One register at a time by code; what is typed above narrows it."""

    watches = Topic.PARTIES | Topic.DIMENSIONS | Topic.COMPANY
    rights: Mapping[str, str] = dict.fromkeys(("new", "edit"), "transactions:write")

    def __init__(self, place: Workplace, target: Target) -> None:
        super().__init__(place, target)
        self.setObjectName("ledger.registers")
        self.register = Choice()
        self.register.setObjectName("registers.register")
        for name in REGISTER_NAMES:
            self.register.addItem("", name)
        self.register.setCurrentIndex(max(self.register.findData(target.key), 0))
        self.typed = QLineEdit()
        self.typed.setObjectName("registers.search")
        self.typed.setFixedWidth(_WIDE)
        self.typed.setClearButtonEnabled(False)
        self._labels = QLabel(), QLabel()
        self.register.currentIndexChanged.connect(lambda _: self.outdated())
        self.typed.textChanged.connect(lambda _: self.outdated())
        self.typed.returnPressed.connect(self.view.grid.setFocus)
        self.view.opened.connect(self.edit)
        self._arrange()
        self.come_alive()

    def title(self) -> str:
        """What stands on the tab."""
        return self.tr("Parties and registers")

    def name(self) -> str:
        """The register in sight."""
        return str(self.register.currentData())

    def question(self) -> Work[Sheet]:
        """The rows of the register that hold every word that was typed."""
        books, language, name = self.place.books, self.place.language, self.name()
        tests = [holding(Term(value=word)) for word in self.typed.text().split()]

        def ask() -> Sheet:
            found = ledger.register_rows(books, name)
            needs_parties = "party_id" in FURTHER.get(name, ())
            parties = ledger.register_rows(books, "parties") if needs_parties else ()
            sheet = reports.register_list(ledger.company(books), language, name, found, parties)
            if not tests:
                return sheet
            rows = tuple(
                row
                for row in sheet.rows
                if all(
                    any(holds(str(cell)) for cell in row.cells.values() if cell) for holds in tests
                )
            )
            return replace(sheet, rows=rows)

        return ask

    def add(self) -> None:
        """A new row; a party has a form of its own."""
        if self.name() == _PARTIES:
            self.place.open("parties.party")
            return
        self.place.open("ledger.register_row", f"{self.name()}:")

    def edit(self, code: str) -> None:
        """The form of a row; that of a party is its own."""
        if code and self.name() == _PARTIES:
            self.place.open("parties.party", code)
        elif code:
            self.place.open("ledger.register_row", f"{self.name()}:{code}")

    def retranslate(self) -> None:
        """Say the words of the screen, and read the list in its language."""
        super().retranslate()
        texts = Texts(self.place.language)
        for at, title in enumerate(REGISTER_NAMES.values()):
            self.register.setItemText(at, texts.say(title))
        self.setAccessibleName(self.title())
        for label, field, word in zip(
            self._labels,
            (self.register, self.typed),
            (self.tr("Register"), self.tr("Search")),
            strict=True,
        ):
            label.setText(word)
            field.setAccessibleName(word)
        self.typed.setPlaceholderText(self.tr("Code, name, identification code"))
        self.view.grid.setAccessibleName(self.title())
        self.view.when_empty(
            self.tr("Nothing here, or nothing that fits what was typed."), self.tr("Ins adds one.")
        )

    def _arrange(self) -> None:
        bar = self.give_acts(
            Act(
                name="new",
                title=QT_TRANSLATE_NOOP("app", "New"),
                does=self.add,
                keys=("Ins",),
                icon="add",
                is_main=True,
            ),
            Act(
                name="edit",
                title=QT_TRANSLATE_NOOP("app", "Edit"),
                does=lambda: self.edit(self.view.grid.current_key() or ""),
                keys=("F2",),
                icon="edit",
            ),
            Act(
                name="search",
                title=QT_TRANSLATE_NOOP("app", "Search"),
                does=self.typed.setFocus,
                keys=("Ctrl+Shift+F",),
                icon="find",
            ),
        )
        head = QFrame()
        head.setObjectName("shell.bar")
        row = QHBoxLayout(head)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(8)
        for label, field in zip(self._labels, (self.register, self.typed), strict=True):
            label.setBuddy(field)
            row.addWidget(label)
            row.addWidget(field)
        row.addStretch(1)
        self.column.insertWidget(0, bar)
        self.column.insertWidget(1, head)
