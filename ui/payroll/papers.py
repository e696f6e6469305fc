"""The papers of payroll: choose one, of whom and in which language; look, print, save, part."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from app.core.books import Books
from app.core.changes import Topic
from app.core.dates import Period
from app.core.errors import QT_TRANSLATE_NOOP, Refused
from app.core.formats import LANGUAGES
from app.core.search import Index
from app.core.sheet import Sheet
from app.core.texts import Texts
from app.paper.writing import write_file
from app.payroll import service as payroll
from app.payroll.records import EmployeeId, RunId
from ui.kit.acts import Act
from ui.kit.choice_field import Option, index_of
from ui.kit.jobs import Work
from ui.kit.messages import Message, MessageBar, message_of
from ui.kit.screen import SheetScreen
from ui.kit.settings import PassingSettings
from ui.kit.whole import Step
from ui.kit.workplace import Target, Workplace
from ui.payroll.paper_head import PaperHead
from ui.payroll.paper_key import NAME, Wanted, read_wanted
from ui.printing.making import run_long
from ui.printing.paper import paper_acts
from ui.printing.saving import ask_file, ask_folder, saved_message


class Papers(SheetScreen):
    """One paper in sight. Nothing is read before it is chosen: each reading is recorded."""

    watches = Topic.PAYROLL

    def __init__(self, place: Workplace, target: Target) -> None:
        super().__init__(place, target)
        self.setObjectName(NAME)
        # Filters name people: nothing of this screen is kept on the computer.
        self.view.remember(PassingSettings(), NAME)
        self.wanted = read_wanted(target.key)
        self.bar = MessageBar(self)
        self.head = PaperHead(lambda: place.language, place.today)
        self.column.insertWidget(0, self.give_acts(*self._acts()))
        self.column.insertWidget(1, self.bar)
        self.column.insertWidget(2, self.head)
        self.head.paper.put(self.wanted.paper)
        self.head.put_month(self.month.first)
        self.head.paper.chosen.connect(self.choose)
        self.head.month.chosen.connect(self.choose_month)
        self.head.run.chosen.connect(self.choose_run)
        self.head.person.chosen.connect(self.choose_person)
        self.head.asked_anew.connect(self.outdated)
        self._has_people = False
        self.come_alive()

    def title(self) -> str:
        """What stands on the tab: the paper, never whose it is."""
        texts = Texts(self.place.language)
        found = payroll.PAPERS.get(self.wanted.paper)
        if found is None:
            return self.tr("Papers of payroll")
        return f"{texts.say(found.title)}, {texts.formats.month(self.month.first)}"

    @property
    def month(self) -> Period:
        """The month of its own, else the one in which the window's period ends, or today."""
        return self.wanted.period or self.place.month

    @property
    def paper(self) -> payroll.Paper | None:
        """The paper that was chosen."""
        return payroll.PAPERS.get(self.wanted.paper)

    def first_focus(self) -> QWidget:
        """What has to be chosen first, else the rows."""
        if self.paper is None:
            return self.head.paper
        return self.head.person if self._lacks_person() else self.view.grid

    def sheet(self) -> Sheet | None:
        """The whole paper: what is signed is never a part of it."""
        return self.view.sheet

    def choose(self, name: str) -> None:
        """Show another paper of the same people and month; none: nothing is read."""
        # A run has papers of its own; the others are of the month.
        has_run = bool(name) and payroll.Ask.RUN in payroll.PAPERS[name].asks
        self._ask_for(replace(self.wanted, paper=name, run=self.wanted.run if has_run else ""))

    def choose_month(self, month: str) -> None:
        """Show the paper of another month; none: of the month of the window."""
        self._ask_for(replace(self.wanted, month=month, run=""))

    def choose_run(self, key: str) -> None:
        """Show the paper of one run of the month; none: of what stands of the month."""
        self._ask_for(replace(self.wanted, run=key))

    def choose_person(self, key: str) -> None:
        """Show the paper of a person; of none: of everybody, where that is meant."""
        self._ask_for(replace(self.wanted, people=(key,) if key else ()))

    def reload(self) -> None:
        """Read the paper; people are read once, when the first paper is of some."""
        found = self.paper
        asks = frozenset() if found is None else found.asks
        if not self.wanted.month:
            self.head.put_month(self.month.first)
        if asks & {payroll.Ask.PERSON, payroll.Ask.SOME} and not self._has_people:
            self._has_people = True
            books = self.place.books
            self.place.jobs.read(
                self, "people", lambda: _people(books), lambda got: self._offer(*got), self._fail
            )
        if payroll.Ask.RUN in asks:
            self._read_runs()
        super().reload()

    def _read_runs(self) -> None:
        """The runs of the month, which hold no amounts: no reading of people."""
        books, month, chosen = self.place.books, self.month, self.wanted.run
        self.place.jobs.read(
            self,
            "runs",
            lambda: payroll.runs(books, month),
            lambda found: self.head.offer_runs(found, chosen),
            self._fail,
        )

    def question(self) -> Work[Sheet] | None:
        """The paper; nothing while it or its person must be chosen first."""
        found = self.paper
        if found is None or self._lacks_person():
            return None
        books, asked = self.place.books, self.asked(found)
        return lambda: payroll.paper(books, found.name, asked)

    def asked(self, found: payroll.Paper) -> payroll.PaperAsked:
        """What is asked of the service."""
        head = self.head
        return payroll.PaperAsked(
            period=found.period_of(self.month),
            language=head.language_chosen or self.place.language,
            people=tuple(EmployeeId(UUID(one)) for one in self.wanted.people),
            run=RunId(UUID(self.wanted.run)) if self.wanted.run else None,
            order=head.order(),
            leave=head.leave(),
        )

    def before_choice(self) -> tuple[str, str]:
        """What to choose first."""
        if self.paper is None:
            return (
                self.tr("Which paper?"),
                self.tr("Type a word of its name above, or F4; Enter takes it and reads it."),
            )
        return (
            self.tr("Of whom?"),
            self.tr("Type a word of the name or the code above; Enter takes it."),
        )

    def retranslate(self) -> None:
        """Say the words of the screen, and read the paper in its language."""
        super().retranslate()
        self.setAccessibleName(self.tr("Papers of payroll"))
        self.view.grid.setAccessibleName(self.tr("Paper"))
        self.view.when_empty(
            self.tr("Nothing of this month is on this paper."),
            self.tr("Runs of the month appear here once they are kept."),
        )
        self._look()

    def save_pdf(self) -> QFileDialog | None:
        """Ask where the paper shall go, and write it as one PDF, with the password if one is typed.

        The name of the file tells the paper and its days, and no person.
        """
        sheet, password = self.sheet(), self.head.password.text()
        if sheet is None or not self._is_password_good(password):
            return None
        dialog = ask_file(self, sheet, "pdf")
        books, language = self.place.books, self.place.language

        def write(name: str) -> None:
            def work(step: Step) -> Path:
                made = payroll.file_of(books, sheet, "pdf", password, step)
                return write_file(Path(name), made)

            run_long(self, work, lambda path: self._written(saved_message(path, language)))

        dialog.fileSelected.connect(write)
        dialog.open()
        return dialog

    def part(self) -> QFileDialog | None:
        """Ask for a folder, and write a PDF for every person into it."""
        found, password = self.paper, self.head.password.text()
        if found is None or not self._is_password_good(password):
            return None
        dialog = ask_folder(self)
        books, asked, texts = self.place.books, self.asked(found), Texts(self.place.language)

        def write(folder: str) -> None:
            how = payroll.Apart(folder=Path(folder), password=password)

            def work(step: Step) -> int:
                papers = payroll.papers_apart(books, found.name, asked)
                return len(payroll.files_apart(books, papers, how, step))

            def done(count: int) -> None:
                said = texts.say(
                    QT_TRANSLATE_NOOP("app", "Files written: {count}, into {folder}."),
                    count=count,
                    folder=folder,
                )
                self._written(Message(text=said, tone="good", code="payroll.files_written"))

            run_long(self, work, done)

        dialog.fileSelected.connect(write)
        dialog.open()
        return dialog

    # Inside.

    def _acts(self) -> tuple[Act, ...]:
        return (
            Act(
                name="read",
                title=QT_TRANSLATE_NOOP("app", "Read anew"),
                does=self.outdated,
                keys=("Ctrl+Return", "Ctrl+Enter"),
                icon="refresh",
                is_main=True,
                is_possible=lambda: self.paper is not None and not self._lacks_person(),
            ),
            Act(
                name="save_pdf",
                title=QT_TRANSLATE_NOOP("app", "Save as PDF…"),
                does=self.save_pdf,
                keys=("Ctrl+Alt+S",),
                icon="save",
                is_possible=self.has_sheet,
            ),
            Act(
                name="part",
                title=QT_TRANSLATE_NOOP("app", "A PDF a person…"),
                does=self.part,
                keys=("Ctrl+Alt+F",),
                icon="folder",
                is_possible=lambda: self.has_sheet() and self.head.is_of_persons,
            ),
            *(act for act in paper_acts(self) if act.name != "save_pdf"),
        )

    def _lacks_person(self) -> bool:
        found = self.paper
        return found is not None and payroll.Ask.PERSON in found.asks and not self.wanted.people

    def _ask_for(self, wanted: Wanted) -> None:
        self.wanted = wanted
        self.target = Target(name=self.target.name, key=wanted.key)
        self._look()
        self.renamed.emit()
        self.outdated()
        if self._lacks_person():
            self.head.person.setFocus()

    def _look(self) -> None:
        self.head.look(self.paper, many=len(self.wanted.people) > 1)
        if self.acts is not None:
            self.acts.refresh()

    def _show(self, content: object) -> None:
        super()._show(content)  # type: ignore[arg-type]
        if self.acts is not None:
            self.acts.refresh()

    def _offer(self, offered: tuple[Option, ...], index: Index[Option]) -> None:
        self.head.person.fill(offered, index)
        if not self.head.person.isModified() and len(self.wanted.people) == 1:
            self.head.person.put(self.wanted.people[0])

    def _is_password_good(self, password: str) -> bool:
        try:
            if password:
                payroll.check_password(password)
        except Refused as error:
            self.bar.tell(message_of(error, self.place.language))
            self.head.password.setFocus(Qt.FocusReason.OtherFocusReason)
            return False
        return True

    def _written(self, message: Message) -> None:
        self.bar.tell(message)


def _people(books: Books) -> tuple[tuple[Option, ...], Index[Option]]:
    offered = tuple(
        Option(key=str(one.id), code=one.code, names=dict.fromkeys(LANGUAGES, one.full_name))
        for one in payroll.employees(books)
    )
    return offered, index_of(offered)
