"""What happened in the company: who did what when, what it changed, and whether it is whole."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from pathlib import Path
from typing import TypeVar
from uuid import UUID

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from app.core.changes import EVERYTHING
from app.core.dates import TBILISI, Period
from app.core.errors import QT_TRANSLATE_NOOP
from app.core.sheet import Sheet
from app.core.texts import Texts
from app.security import service as security
from app.security.records import (
    ChainCheck,
    Exported,
    Happened,
    HistoryFilter,
    HistoryPage,
    PersonId,
    Standing,
)
from app.security.reports import Whose, history_sheet
from ui.kit.acts import Act
from ui.kit.content import Content, prepare
from ui.kit.messages import Message, message_of
from ui.kit.workplace import Target, Workplace
from ui.security.acting import ActingScreen, whose
from ui.security.event_panel import EventPanel
from ui.security.history_bar import HistoryBar
from ui.security.running import Progress, Running, StoppedError
from ui.security.verdict import verdict

T = TypeVar("T")

OPENS = {
    "account": "ledger.account",
    "entry": "ledger.entry",
    "period": "ledger.periods",
    "template": "ledger.templates",
    "person": "security.people",
    "approval_rules": "security.approval_rules",
}
"""The screen on which a kind of thing is looked at."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pages:
    """What was read so far, in whose name it is shown, and who is known by name."""

    page: HistoryPage
    whose: Whose
    people: dict[UUID, str]


class History(ActingScreen):
    """The events of a company in pages, the newest first, with what each of them changed."""

    watches = EVERYTHING

    def __init__(self, place: Workplace, target: Target) -> None:
        super().__init__(place, target)
        self.setObjectName("security.history")
        self.lines: tuple[Happened, ...] = ()
        self.has_more = False
        self._thing = _thing_of(target.key)
        self._wanted = HistoryFilter()
        self._whose: Whose | None = None
        self.bar = HistoryBar(lambda: self.place.language, place.today)
        self.bar.is_one_thing = self._thing is not None
        self.bar.changed.connect(self._filter)
        self.running = Running()
        self.panel = EventPanel(place)
        self.column.removeWidget(self.view)
        self.panel.stand_beside(self.view)
        self.column.addWidget(self.bar)
        self.column.addWidget(self.running)
        self.column.addWidget(self.panel.split, 1)
        self.view.opened.connect(lambda _: self.open_thing())
        self.place_acts(self._acts(), rare=("verify_office",))
        self.come_alive()

    def _acts(self) -> tuple[Act, ...]:
        return (
            Act(
                name="verify",
                title=QT_TRANSLATE_NOOP("app", "Verify the chain"),
                does=self.verify,
                keys=("Ctrl+Shift+V",),
                icon="chain",
                is_main=True,
                is_possible=self._may_work,
            ),
            Act(
                name="export",
                title=QT_TRANSLATE_NOOP("app", "Export the chain"),
                does=self.ask_export,
                keys=("Ctrl+Shift+E",),
                icon="save",
                is_possible=self._may_work,
            ),
            Act(
                name="open_thing",
                title=QT_TRANSLATE_NOOP("app", "Open"),
                does=self.open_thing,
                keys=("F2",),
                icon="next",
                is_possible=self._may_open,
            ),
            Act(
                name="only_this",
                title=QT_TRANSLATE_NOOP("app", "Only this one's history"),
                does=self.show_thing,
                keys=("Ctrl+H",),
                icon="history",
                is_possible=lambda: self._current() is not None or self._thing is not None,
            ),
            Act(
                name="older",
                title=QT_TRANSLATE_NOOP("app", "Older events"),
                does=self.older,
                keys=("Ctrl+Down",),
                icon="down",
                is_possible=lambda: self.has_more,
            ),
            Act(
                name="verify_office",
                title=QT_TRANSLATE_NOOP("app", "Verify the chain of the office"),
                does=self.verify_office,
                is_possible=lambda: (
                    self.standing is not None and self.standing.is_office_administrator
                ),
            ),
        )

    def title(self) -> str:
        """What stands on the tab."""
        return self.tr("History")

    # What is read.

    def reload(self) -> None:
        """Read the newest events that are wanted."""
        self._wanted = self._filter_now()
        super().reload()

    def gather(self, standing: Standing, language: str) -> tuple[object, Sheet | None]:
        """The newest page, for who may read it."""
        books, wanted = self.place.books, self._wanted
        mine = whose(books, language)
        if not standing.may("audit:read"):
            nothing = HistoryPage(lines=(), has_more=False)
            return Pages(page=nothing, whose=mine, people={}), None
        page = security.history(books, wanted)
        people = security.colleagues(books)
        return Pages(page=page, whose=mine, people=people), history_sheet(page.lines, mine)

    def take(self, kept: object) -> None:
        """Keep the page; older ones are read behind it."""
        assert isinstance(kept, Pages)
        self.lines, self.has_more, self._whose = kept.page.lines, kept.page.has_more, kept.whose
        self.bar.offer(kept.people)
        self.panel.forget_codes()
        self.panel.names_of_people = {str(who): name for who, name in kept.people.items()}
        if self._thing is None:
            self.bar.show_thing(None)
        elif self.lines:
            self.bar.show_thing(self.lines[0])

    def denied(self) -> tuple[str, str]:
        """Who may not read it is told whom to ask."""
        return self.tr("Only who may read the audit log sees the history."), self.whom_to_ask()

    def older(self) -> None:
        """Read the page behind the last line."""
        if not self.has_more or not self.lines or self._whose is None:
            return
        books, wanted, before = self.place.books, self._wanted, self.lines[-1].seq
        known, mine = self.lines, self._whose

        def read() -> tuple[HistoryPage, Content]:
            page = security.history(books, wanted, before)
            return page, prepare(history_sheet((*known, *page.lines), mine))

        self.place.jobs.read(self, "sheet", read, self._show_older, self._fail)

    def _show_older(self, found: tuple[HistoryPage, Content]) -> None:
        page, content = found
        self.lines, self.has_more = (*self.lines, *page.lines), page.has_more
        self.view.fill(content)
        if self.acts is not None:
            self.acts.refresh()

    def _filter_now(self) -> HistoryFilter:
        days = self.bar.days_wanted(self.place.period)
        person = self.bar.person
        return HistoryFilter(
            types=self.bar.types,
            person_id=None if person is None else PersonId(person),
            from_at=None if days is None else _midnight(days, is_end=False),
            until_at=None if days is None else _midnight(days, is_end=True),
            aggregate_type=None if self._thing is None else self._thing[0],
            aggregate_id=None if self._thing is None else self._thing[1],
        )

    def _filter(self) -> None:
        if not self.bar.is_one_thing:
            self._thing = None
        self.outdated()

    # The line one is on.

    def _current(self) -> Happened | None:
        key = self.view.grid.current_key() if self.view.sheet is not None else None
        found = [one for one in self.lines if key is not None and str(one.seq) == key]
        return found[0] if found else None

    def _row_changed(self) -> None:
        super()._row_changed()
        current = self._current()
        self.panel.show_event(current)
        if current is not None and self.has_more and current.seq == self.lines[-1].seq:
            self.older()

    def _may_open(self) -> bool:
        current = self._current()
        return current is not None and current.aggregate_type in OPENS

    def open_thing(self) -> None:
        """Go to what the event is about."""
        current = self._current()
        screen = OPENS.get(current.aggregate_type) if current is not None else None
        if current is None or screen is None:
            return
        is_named = current.aggregate_type in ("account", "entry")
        self.place.open(screen, current.name if is_named else "")

    def show_thing(self) -> None:
        """Only what happened to this thing; asked again, to everything."""
        current = self._current()
        if self._thing is not None:
            self._thing = None
        elif current is not None:
            self._thing = (current.aggregate_type, current.aggregate_id)
        self.bar.is_one_thing = self._thing is not None
        self.outdated()

    # Long work.

    def _may_work(self) -> bool:
        may_read = self.standing is not None and self.standing.may("audit:read")
        return may_read and not self.running.is_running

    def verify(self) -> None:
        """Recompute the chain on this computer."""
        books, folder = self.place.books, self.place.folder
        self._work(
            self.tr("Recomputing the chain on this computer…"),
            lambda progress: security.check_chain(books, folder, progress.report),
            self._show_verdict,
        )

    def verify_office(self) -> None:
        """Recompute the chain of the office."""
        desk, folder = self.desk, self.place.folder
        self._work(
            self.tr("Recomputing the chain of the office…"),
            lambda _: security.check_office(desk, folder),
            lambda found: self._show_verdict(found, is_office=True),
        )

    def ask_export(self) -> QFileDialog:
        """Ask where the chain shall be written."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self, self.tr("Export the chain"), folder, "JSON Lines (*.jsonl)")
        dialog.setObjectName("export")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("jsonl")
        dialog.selectFile(f"chain-{self.place.today()}.jsonl")
        dialog.fileSelected.connect(lambda name: self.export(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def export(self, path: Path) -> None:
        """Write the chain to a file that can be checked without the program."""
        books = self.place.books

        def show(done: Exported) -> None:
            said = QT_TRANSLATE_NOOP(
                "app",
                "Written to {file}: {count} {count:event|events}. The head is no. {seq}, {hash}.",
            )
            self.tell(
                said, file=str(path), count=done.events, seq=done.head.seq, hash=done.head.hash
            )

        self._work(
            self.tr("Writing the chain…"),
            lambda progress: security.export_chain(books, path, progress=progress.report),
            show,
        )

    def _work(self, says: str, work: Callable[[Progress], T], done: Callable[[T], object]) -> None:
        """Do long work as a question, so that changes need not wait for it."""
        if self.running.is_running:
            return
        progress = self.running.begin(says)
        self._refresh_acts()

        def end(answer: T) -> None:
            self._end_work()
            done(answer)

        def fail(error: Exception) -> None:
            self._end_work()
            if isinstance(error, StoppedError):
                self.tell(QT_TRANSLATE_NOOP("app", "Stopped."))
            else:
                self.view.bar.tell(message_of(error, self.place.language))

        self.place.jobs.read(self, "work", lambda: work(progress), end, fail)

    def _end_work(self) -> None:
        self.running.end()
        self._refresh_acts()

    def _refresh_acts(self) -> None:
        if self.acts is not None:
            self.acts.refresh()

    def _show_verdict(self, found: ChainCheck, *, is_office: bool = False) -> None:
        said: Message = verdict(found, Texts(self.place.language), is_office=is_office)
        self.view.bar.tell(said)

    def leave(self) -> None:
        """The screen is closed: what goes on for it is stopped."""
        self.running.stop()
        self.place.jobs.forget(self.panel)
        super().leave()

    def first_focus(self) -> QWidget:
        """The rows."""
        return self.view.grid

    def retranslate(self) -> None:
        """Say the words of the screen, and read the list in its language."""
        super().retranslate()
        self.setAccessibleName(self.title())
        self.view.when_empty(
            self.tr("Nothing of this kind happened."),
            self.tr("Choose another type, person or time above."),
        )


def _midnight(days: Period, *, is_end: bool) -> datetime:
    """The first moment of a period, or the first after it, by the clock of Tbilisi."""
    day = days.last + timedelta(days=1) if is_end else days.first
    return datetime.combine(day, time(), TBILISI)


def _thing_of(key: str) -> tuple[str, UUID] | None:
    """The thing whose history is asked for: `entry:` or `account:` and its id."""
    kind, _, name = key.partition(":")
    try:
        return (kind, UUID(name)) if name else None
    except ValueError:
        return None
