"""Balances with ageing, statements of account and reconciliation acts: one screen for all three."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from app.core.changes import Topic
from app.core.errors import QT_TRANSLATE_NOOP
from app.core.search import Index
from app.core.sheet import Sheet
from app.core.texts import Texts
from app.parties import service as parties
from app.reports.catalog import REPORTS, Asked, Report
from ui.kit.choice_field import ChoiceField, Option, index_of
from ui.kit.jobs import Work
from ui.kit.screen import SheetScreen
from ui.kit.workplace import ScreenEntry, Target, Workplace
from ui.parties.choices import party_options
from ui.printing.paper import PaperButton

FIELD_WIDTH = 360


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A report of parties as a screen; `opens` is the screen that a row opens by its key."""

    name: str
    title: str
    """A marked text of the context "app"."""
    icon: str
    report: Report
    opens: str
    needs_party: bool = True
    is_of_day: bool = False


BALANCES = Paper(
    name="parties.balances",
    title=QT_TRANSLATE_NOOP("app", "Balances by age"),
    icon="turnover",
    report=REPORTS["party-balances"],
    opens="parties.statement",
    needs_party=False,
    is_of_day=True,
)
STATEMENT = Paper(
    name="parties.statement",
    title=QT_TRANSLATE_NOOP("app", "Statement of account"),
    icon="dimension-card",
    report=REPORTS["party-statement"],
    opens="ledger.entry",
)
ACT = Paper(
    name="parties.act",
    title=QT_TRANSLATE_NOOP("app", "Reconciliation act"),
    icon="accounting-note",
    report=REPORTS["reconciliation-act"],
    opens="ledger.entry",
)


def paper_entry(paper: Paper) -> ScreenEntry:
    """The line of a paper in the table of contents."""
    return ScreenEntry(
        name=paper.name, title=paper.title, icon=paper.icon, make=partial(PartyPaper, paper)
    )


class PartyPaper(SheetScreen):
    """A report of one party, or of all; the key is the code of the party.

    It is of the period of the window, balances of its last day.
    """

    watches = Topic.PARTIES | Topic.BALANCES | Topic.COMPANY

    def __init__(self, paper: Paper, place: Workplace, target: Target) -> None:
        super().__init__(place, target)
        self.setObjectName(paper.name)
        self.paper = paper
        self.party = ChoiceField()
        self.party.setObjectName(f"{paper.name}.party")
        self.party.setMinimumWidth(120)
        self.party.setMaximumWidth(FIELD_WIDTH)
        self.party.chosen.connect(self.choose)
        self._label = QLabel()
        self.column.insertWidget(0, self._head())
        self.view.opened.connect(lambda key: place.open(paper.opens, key))
        self.come_alive()

    def title(self) -> str:
        """What stands on the tab."""
        named = Texts(self.place.language).say(self.paper.title)
        return f"{named}: {self.target.key}" if self.target.key else named

    def first_focus(self) -> QWidget:
        """The party where one must be chosen first, else the rows."""
        if self.paper.needs_party and not self.target.key:
            return self.party
        return self.view.grid

    def reload(self) -> None:
        """Read the parties for the field, and the report."""
        books = self.place.books

        def ask() -> tuple[tuple[Option, ...], Index[Option]]:
            offered = party_options(parties.parties(books))
            return offered, index_of(offered)

        self.place.jobs.read(self, "offered", ask, lambda found: self._offer(*found))
        super().reload()

    def question(self) -> Work[Sheet] | None:
        """The report; nothing while a party must be chosen first."""
        if self.paper.needs_party and not self.target.key:
            return None
        books, report, period = self.place.books, self.paper.report, self.place.period
        asked = Asked(
            period=period,
            language=self.place.language,
            value=self.target.key or None,
            as_of=period.last if self.paper.is_of_day else None,
        )
        return lambda: report(books, asked)

    def before_choice(self) -> tuple[str, str]:
        """What to choose first."""
        return (
            self.tr("Which party?"),
            self.tr("Type a word of its name or its code above; Enter takes it."),
        )

    def choose(self, code: str) -> None:
        """Show the paper of another party."""
        self.target = Target(name=self.target.name, key=code)
        self.renamed.emit()
        self.outdated()
        if code:
            self.view.grid.setFocus()

    def retranslate(self) -> None:
        """Say the words of the screen, and read the report in its language."""
        super().retranslate()
        named = Texts(self.place.language).say(self.paper.title)
        self.setAccessibleName(named)
        self.view.grid.setAccessibleName(named)
        self._label.setText(self.tr("Party"))
        self.party.setAccessibleName(self.tr("Party"))
        if not self.paper.needs_party:
            self.party.setPlaceholderText(self.tr("All parties"))
        self.view.when_empty(
            self.tr("Nobody owes anything on this day."),
            self.tr("Posted entries with a party appear here. Alt+P chooses another period."),
        )

    def _offer(self, offered: tuple[Option, ...], index: Index[Option]) -> None:
        self.party.fill(offered, index)
        if not self.party.isModified():
            self.party.put(self.target.key)

    def _head(self) -> QFrame:
        head = QFrame()
        head.setObjectName("shell.bar")
        row = QHBoxLayout(head)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(8)
        self._label.setBuddy(self.party)
        row.addWidget(self._label)
        row.addWidget(self.party, 100)
        row.addStretch(1)
        row.addWidget(PaperButton(self))
        return head
