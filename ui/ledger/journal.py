"""The journal: entries of the period by day, page by page, and the drafts not yet posted."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QPushButton

from app.core.changes import Topic
from app.core.filter import Filter
from app.core.sheet import Row, Sheet
from app.ledger import reports
from app.ledger import service as ledger
from app.ledger.records import Company, DraftSummary, JournalEntry
from app.ledger.reports import LINE_MARK, Frame, Names
from ui.kit.asking import AskBar
from ui.kit.columns import Look
from ui.kit.content import Content, prepare
from ui.kit.fields import DayField
from ui.kit.messages import MessageBar
from ui.kit.window import Loaded, Source
from ui.kit.window_screen import WindowScreen
from ui.kit.workplace import Target, Workplace
from ui.ledger.journal_acts import RIGHTS, JournalActs
from ui.ledger.journal_source import Asked, Spot, asked_of, journal_source, read_names

PAIRS = "journal.folds_pairs"


class Journal(WindowScreen):
    """Posted entries or drafts. Enter opens one; acts work on all that are selected."""

    watches = Topic.JOURNAL | Topic.ACCOUNTS | Topic.PARTIES | Topic.COMPANY
    rights: Mapping[str, str] = RIGHTS

    def __init__(self, place: Workplace, target: Target) -> None:
        super().__init__(place, target)
        self.setObjectName("ledger.journal")
        self.shows_drafts = target.key == "drafts"
        self.folds_pairs = bool(place.settings.get(PAIRS))
        self.entries: dict[str, JournalEntry] = {}
        self.drafts: dict[str, DraftSummary] = {}
        self._names = Names()
        self._company: Company | None = None
        self._asked = Asked(period=place.period)
        self.view.folds_new = True
        self.view.grid.wish = replace(self.view.grid.wish, counts_tops=True)
        self.view.remember(place.settings, target.name, Look(hidden=frozenset({"kind", "creator"})))
        self.view.answered = self._part
        self.view.filtered.connect(lambda _: self._filtered())
        self.view.opened.connect(lambda key: place.open("ledger.entry", bare(key)))
        self.asking = AskBar(place.today)
        self.bar = MessageBar()
        """What came of an act: it stays while the list is read anew."""
        self.day = DayField(place.today)
        self.day.setObjectName("journal.day")
        self.day.chosen.connect(self.go_to_day)
        self.posted_button = QPushButton()
        self.posted_button.setObjectName("journal.posted")
        self.drafts_button = QPushButton()
        self.drafts_button.setObjectName("journal.drafts")
        self._day_label = QLabel()
        self._day_label.setBuddy(self.day)
        self.does = JournalActs(self)
        self.column.insertWidget(0, self.give_acts(*self.does.table()))
        self.column.insertWidget(1, self._head())
        self.column.insertWidget(2, self.asking)
        self.column.insertWidget(3, self.bar)
        self._add_keys()
        grid = self.view.grid
        grid.selected.connect(self._refresh_acts)
        grid.shown.connect(self._say_extent)
        self.come_alive()

    def title(self) -> str:
        """What stands on the tab."""
        return self.tr("Drafts") if self.shows_drafts else self.tr("Journal")

    # What is read.

    def reload(self) -> None:
        """Read the entries around the reader's place, or the drafts."""
        self._count_drafts()
        if not self.shows_drafts:
            super().reload()
            return
        self.loaded = Loaded()
        books, place = self.place.books, self.place
        frame = self._frame()

        def read() -> tuple[Content, tuple[DraftSummary, ...]]:
            found = ledger.drafts(books)
            return prepare(reports.draft_list(frame(), found)), found

        self.is_settled = False
        self.view.wait()
        place.jobs.read(self, "sheet", read, lambda answer: self._show(answer[0]), self._fail)

    def source(self) -> Source[Spot]:
        """Pages of the journal for the filter that holds."""
        self._asked = self._ask_books(self.view.filter.filter)
        place = self.place
        return journal_source(place.books, self._asked, place.language, self._known_names)

    def framed(self) -> Callable[[tuple[Row, ...]], Sheet]:
        """The list under its titles."""
        frame = self._frame()
        return lambda rows: reports.journal_list(frame(), rows)

    def paired(self) -> Callable[[Loaded[Any]], dict[str, str]]:
        """Reversals by what they take back, where they are folded together."""
        if not self.folds_pairs:
            return super().paired()
        return pairs_of

    def outdated(self) -> None:
        """Names may have changed with the rest."""
        self._company = None
        super().outdated()

    # What is chosen.

    def chosen_entries(self) -> tuple[JournalEntry, ...]:
        """The posted entries of the selected rows, also of their lines, from above."""
        keys = dict.fromkeys(bare(row.key or "") for row in self.view.grid.selected_rows())
        return tuple(self.entries[key] for key in keys if key in self.entries)

    def chosen_drafts(self) -> tuple[DraftSummary, ...]:
        """The drafts of the selected rows, from above."""
        if not self.shows_drafts:
            return ()
        keys = [row.key or "" for row in self.view.grid.selected_rows()]
        return tuple(self.drafts[key] for key in keys if key in self.drafts)

    def current(self) -> str:
        """The id of the entry or draft in which the reader is."""
        return bare(self.view.grid.current_key() or "")

    # What is done.

    def turn(self, *, to_drafts: bool) -> None:
        """Show the drafts, or the posted entries."""
        if to_drafts != self.shows_drafts:
            self.shows_drafts = to_drafts
            if self.asking.is_open:
                self.asking.put_away()
            self._mark_view()
            self.renamed.emit()
            self._filtered()
            self.outdated()
        self.view.grid.setFocus()

    def fold_pairs(self) -> None:
        """Fold each reversal into the entry it takes back, or show both where they stand."""
        self.folds_pairs = not self.folds_pairs
        self.place.settings.put(PAIRS, self.folds_pairs or None)
        self.outdated()

    def go_to_day(self, day: object) -> None:
        """Show the entries from a day on."""
        assert isinstance(day, date)
        self.turn(to_drafts=False)
        self.go_to_place((day, UUID(int=0)))
        self._wanted_day = day

    def retranslate(self) -> None:
        """Say the words of the screen, and read the list in its language."""
        super().retranslate()
        self.setAccessibleName(self.title())
        self.view.grid.setAccessibleName(self.tr("Entries of the journal"))
        self._day_label.setText(self.tr("Go to day"))
        self.day.setAccessibleName(self.tr("Go to day (Ctrl+G)"))
        self.posted_button.setText(self.tr("Posted entries"))
        self._say_drafts()
        self._mark_view()
        self.asking.retranslate()

    # Inside.

    _wanted_day: date | None = None

    def _head(self) -> QFrame:
        head = QFrame()
        head.setObjectName("shell.bar")
        row = QHBoxLayout(head)
        row.setContentsMargins(12, 4, 12, 4)
        row.setSpacing(4)
        group = QButtonGroup(self)
        for button, is_drafts in ((self.posted_button, False), (self.drafts_button, True)):
            button.setCheckable(True)
            group.addButton(button)
            row.addWidget(button)
            button.clicked.connect(
                lambda _=False, is_drafts=is_drafts: self.turn(to_drafts=is_drafts)
            )
        row.addStretch(1)
        row.addWidget(self._day_label)
        row.addWidget(self.day)
        return head

    def _add_keys(self) -> None:
        for name, key, does in (
            ("turn", "Ctrl+D", lambda: self.turn(to_drafts=not self.shows_drafts)),
            ("day", "Ctrl+G", self.day.setFocus),
            ("more", "Ctrl+F3", self.load_more),
            ("before", "Ctrl+Shift+F3", self.load_before),
        ):
            action = QAction(self)
            action.setObjectName(f"action.journal.{name}")
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(lambda _=False, does=does: does())
            self.addAction(action)

    def _mark_view(self) -> None:
        self.posted_button.setChecked(not self.shows_drafts)
        self.drafts_button.setChecked(self.shows_drafts)
        if self.shows_drafts:
            self.view.when_empty(
                self.tr("No draft waits."),
                self.tr("Ins begins an entry; kept without posting, it stands here."),
            )
        else:
            self.view.when_empty(
                self.tr("Nothing was posted in this period."),
                self.tr("Ins begins an entry. Alt+P chooses another period."),
            )

    def _count_drafts(self) -> None:
        books = self.place.books
        self.place.jobs.read(self, "drafts", lambda: ledger.drafts(books), self._take_drafts)

    def _take_drafts(self, found: tuple[DraftSummary, ...]) -> None:
        self.drafts = {str(draft.id): draft for draft in found}
        self._say_drafts()
        self._refresh_acts()

    def _say_drafts(self) -> None:
        said = self.tr("Drafts")
        self.drafts_button.setText(f"{said} ({len(self.drafts)})" if self.drafts else said)

    def _frame(self) -> Callable[[], Frame]:
        """What the list stands in; the company is read once, in a job."""
        books, language = self.place.books, self.place.language
        period = self._asked.period if not self.shows_drafts else self.place.period

        def made() -> Frame:
            company = self._company or ledger.company(books)
            self._company = company
            return Frame(company=company, period=period, language=language)

        return made

    def _known_names(self) -> Names:
        """What ids are called: read again in a job after whatever was outdated."""
        if self._company is None or not self._names.chart:
            self._names = read_names(self.place.books)
        return self._names

    def _take(self, ready: Any) -> None:
        self.entries = {block.key: block.record for block in ready.loaded.blocks}
        super()._take(ready)
        if self._wanted_day is not None:
            self._stand_at(self._wanted_day)
            self._wanted_day = None
        self._refresh_acts()

    def _stand_at(self, day: date) -> None:
        model, grid = self.view.grid.sheet_model, self.view.grid
        for at, row in enumerate(model.rows):
            found = row.cells.get("date")
            if isinstance(found, date) and found >= day:
                grid.stand(at)
                grid.scrollTo(model.index(at, 0), grid.ScrollHint.PositionAtTop)
                grid.setFocus()
                return
        if model.rows:
            grid.stand(len(model.rows) - 1)
            grid.setFocus()

    def _part(self, given: Filter) -> Filter:
        """What is left of a filter for the rows, the books having answered the rest."""
        return given if self.shows_drafts else self._ask_books(given).left

    def _ask_books(self, given: Filter) -> Asked:
        return asked_of(given, self.place.period, self._names)

    def _filtered(self) -> None:
        if self.shows_drafts:
            return
        asked = self._ask_books(self.view.filter.filter)
        now = (self._asked.period, self._asked.wanted)
        if (asked.period, asked.wanted) != now:
            self.outdated()

    def _refresh_acts(self) -> None:
        if self.acts is not None:
            self.acts.refresh()

    def _say_extent(self) -> None:
        """Say that there is more than is loaded."""
        loaded = self.loaded
        if self.shows_drafts or (loaded.has_start and loaded.has_end):
            self.view.foot.note("")
        elif self.is_partial():
            self.view.foot.note(
                self.tr("only among the loaded rows: Ctrl+F3 loads those after them")
            )
        else:
            parts = []
            if not loaded.has_start:
                parts.append(self.tr("more above"))
            if not loaded.has_end:
                parts.append(self.tr("more below"))
            self.view.foot.note(", ".join(parts))


def bare(key: str) -> str:
    """The id of the entry to which a row belongs."""
    return key.partition(LINE_MARK)[0]


def pairs_of(loaded: Loaded[Any]) -> dict[str, str]:
    """For the key of each reversal the key of what it takes back, where both are loaded."""
    entries: dict[str, JournalEntry] = {block.key: block.record for block in loaded.blocks}
    numbers = {entry.number: key for key, entry in entries.items()}
    return {
        key: numbers[entry.reverses] for key, entry in entries.items() if entry.reverses in numbers
    }
