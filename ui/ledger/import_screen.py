"""Bringing in a file: choose it, see its faults or what it would enter, and bring it in whole."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from threading import Event

import shiboken6
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QWidget,
)

from app.core.errors import QT_TRANSLATE_NOOP, Fault
from app.core.sheet import Sheet
from app.core.texts import Texts
from ui.kit.acts import Act
from ui.kit.asking import Question
from ui.kit.check_box import CheckBox
from ui.kit.detail import DetailScreen
from ui.kit.fields import Choice
from ui.kit.jobs import Work
from ui.kit.messages import Message, message_of
from ui.kit.workplace import Target, Workplace
from ui.ledger import import_kinds as kinds
from ui.ledger.import_kinds import Done, Faulty, Given, Ready, Stopped
from ui.ledger.import_pages import DonePage, WaitPage

START, WORKING, TABLE, DONE = range(4)


class ImportScreen(DetailScreen):
    """A wizard in one tab. Nothing is written before what would be written was in sight."""

    told = Signal(str, int)
    """How far a job is: a marked text with the gap {count}, and the count."""

    def __init__(self, place: Workplace, target: Target) -> None:
        super().__init__(place, target)
        self.setObjectName("ledger.import")
        self.setAcceptDrops(True)
        self.given: Given | None = None
        self.outcome: Ready | Faulty | None = None
        self.is_known = False
        self._stop = Event()
        self.kind = Choice()
        self.kind.setObjectName("import.kind")
        for name in kinds.KINDS:
            self.kind.addItem("", name)
        # Another screen may say which kind it wants: ledger.rates opens this one with “rates”.
        self.kind.setCurrentIndex(max(self.kind.findData(target.key), 0))
        self.balance = CheckBox()
        self.balance.setObjectName("import.balance")
        self._kind_label, self.file_label = QLabel(), QLabel()
        self.file_label.setObjectName("import.file")
        self.fault = QLabel()
        self.fault.setObjectName("import.fault")
        self.fault.setWordWrap(True)
        self.fault.setContentsMargins(12, 6, 12, 6)
        self.fault.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.start, self.waiting, self.done_page = WaitPage(), WaitPage(), DonePage()
        self.start.setObjectName("import.start")
        self.waiting.setObjectName("import.waiting")
        self.pages = QStackedWidget()
        self.place_acts(*self._acts())
        self._arrange()
        self.kind.currentIndexChanged.connect(self._change_kind)
        self.balance.toggled.connect(lambda _: self.reload())
        self.told.connect(self._say_progress)
        self.done_page.asked.connect(self._go_on)
        self.come_alive()

    def title(self) -> str:
        """What stands on the tab."""
        word, name = self.tr("Import"), self.file_label.text()
        return f"{word} {name}" if name else word

    def first_focus(self) -> QWidget:
        """The kind of file, or what was found."""
        return self.view.grid if self.pages.currentIndex() == TABLE else self.kind

    def sheet(self) -> Sheet | None:
        """The faults, or what would be entered."""
        return self.view.sheet if self.pages.currentIndex() == TABLE else None

    def has_sheet(self) -> bool:
        """Whether faults or entries are in sight."""
        return self.sheet() is not None

    def question(self) -> Work[Sheet] | None:
        """Nothing is read before a file is chosen."""
        return None

    def reload(self) -> None:
        """Check what was given once more, for instance after it was corrected."""
        if self.given is None:
            self._say_start()
            self._settle(failed=False)
        elif self.pages.currentIndex() in (START, TABLE):
            self.take(replace(self.given, kind=self._kind(), is_balanced=self.balance.isChecked()))

    def take(self, given: Given) -> None:
        """Check what was given, in a job that can be stopped."""
        self.given = given
        self.outcome, self.is_known = None, False
        self.file_label.setText(given.path.name if given.path else given.pasted_name)
        self.bar.put_away()
        self.is_settled = False
        self._stop = stop = Event()
        self._turn(WORKING)
        self.renamed.emit()
        books, language = self.place.books, self.place.language

        def tell(text: str, count: int) -> None:
            if stop.is_set():
                raise Stopped
            if shiboken6.isValid(self):
                self.told.emit(text, count)

        self.place.jobs.read(
            self,
            "check",
            lambda: kinds.check(books, language, given, tell),
            self._checked,
            self._failed,
        )

    def choose_file(self) -> None:
        """Ask for a file."""
        dialog = QFileDialog(self, self.tr("Choose a file"))
        dialog.setObjectName("open")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        tables = "*.csv *.tsv *.txt *.xlsx"
        ending = f"{tables} *.json" if self._kind() == "rates" else tables
        named = self.tr("Tables")
        dialog.setNameFilter(f"{named} ({ending})")
        label = QFileDialog.DialogLabel
        dialog.setLabelText(label.Accept, self.tr("Open"))
        dialog.setLabelText(label.Reject, self.tr("Cancel"))
        dialog.fileSelected.connect(self.take_file)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def take_file(self, name: str) -> None:
        """Check a file."""
        self.take(Given(kind=self._kind(), path=Path(name), is_balanced=self.balance.isChecked()))

    def paste(self) -> None:
        """Check a table that was copied in Excel."""
        text = QGuiApplication.clipboard().text()
        if not text.strip():
            said = self.tr("The clipboard holds no table. Copy the rows with their header first.")
            self.bar.tell(Message(text=said, code="import.clipboard_empty"))
            return
        name = self.tr("pasted") + ".tsv"
        self.take(
            Given(
                kind=self._kind(),
                pasted=text,
                pasted_name=name,
                is_balanced=self.balance.isChecked(),
            )
        )

    def stop(self) -> None:
        """Wait no longer for a check; it writes nothing."""
        self._stop.set()
        self.place.jobs.forget(self)
        self.given = None
        self.file_label.clear()
        self._say_start()
        self.bar.tell(
            Message(
                text=self.tr("Stopped. Nothing was written."), tone="good", code="import.stopped"
            )
        )
        self._settle(failed=False)

    def bring_in(self) -> None:
        """Write what was checked; while a question stands above, answer that."""
        if self.asking.is_open:
            self.asking.confirm()
            return
        if not isinstance(self.outcome, Ready):
            return
        commit = self.outcome.commit
        self._turn(WORKING)
        self.waiting.say(self.tr("Writing, all or nothing …"), "")
        self.place.jobs.change(self, commit, lambda done: self._done(done.value), self._not_done)

    def ask_again(self) -> None:
        """A file that came in before comes in again only when that is said."""
        self.asking.ask(
            Question(
                title=self.tr(
                    "This file stands in the books already. Brought in again, its entries "
                    "would stand there twice."
                ),
                verb=self.tr("Check it again all the same"),
                then=lambda _: self._take_again(),
            )
        )

    def _take_again(self) -> None:
        if self.given is not None:
            self.take(replace(self.given, is_again=True))

    def detail(self, key: str) -> Work[Sheet] | None:
        """The row of the file behind a fault or an entry, with its neighbours."""
        found = self.outcome
        if found is None or found.table is None:
            return None
        table, row = found.table, self._row_of(found, key)
        if row is None:
            return None
        books, language = self.place.books, self.place.language
        return lambda: kinds.rows_beside(books, language, table, row)

    def show_detail(self, *, anew: bool = False) -> None:
        """Say the whole of the current fault, too: a row of the list may be too narrow for it."""
        super().show_detail(anew=anew)
        found, key = self.outcome, self.current()
        is_fault = isinstance(found, Faulty) and key.isdecimal()
        self.fault.setVisible(is_fault and self.pages.currentIndex() == TABLE)
        if isinstance(found, Faulty) and is_fault:
            problem = found.refused.problems[int(key)]
            self.fault.setText(Texts(self.place.language).fault(problem))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """A file may be dropped here."""
        if event.mimeData().hasUrls() and self.pages.currentIndex() != WORKING:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Check the file that was dropped."""
        names = [url.toLocalFile() for url in event.mimeData().urls()]
        if names and names[0]:
            event.acceptProposedAction()
            self.take_file(names[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter presses the button on which the keyboard is."""
        focused = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(
            focused, QPushButton
        ):
            focused.click()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Say the words of the screen; what was found is read in its language."""
        texts = Texts(self.place.language)
        for at, (title, _) in enumerate(kinds.KINDS.values()):
            self.kind.setItemText(at, texts.say(title))
        self._kind_label.setText(self.tr("Kind of file"))
        self.kind.setAccessibleName(self.tr("Kind of file"))
        said = self.tr("What is left over goes to the account for opening balances")
        self.balance.setText(said)
        self.balance.setAccessibleName(said)
        self.below.grid.setAccessibleName(self.tr("Rows of the file"))
        self.setAccessibleName(self.tr("Import"))
        self.done_page.speak()
        if self.pages.currentIndex() == START:
            self._say_start()
        super().retranslate()

    # Inside.

    def _acts(self) -> tuple[Act, ...]:
        is_free = self._is_free
        return (
            Act(
                name="choose",
                title=QT_TRANSLATE_NOOP("app", "Choose a file"),
                does=self.choose_file,
                keys=("F4", "Ins"),
                icon="import",
                is_possible=is_free,
            ),
            Act(
                name="paste",
                title=QT_TRANSLATE_NOOP("app", "Paste from Excel"),
                does=self.paste,
                keys=("Ctrl+V",),
                icon="paste",
                is_possible=is_free,
            ),
            Act(
                name="again",
                title=QT_TRANSLATE_NOOP("app", "Bring in again"),
                does=self.ask_again,
                icon="refresh",
                is_possible=lambda: self.is_known and is_free(),
            ),
            Act(
                name="stop",
                title=QT_TRANSLATE_NOOP("app", "Stop"),
                does=self.stop,
                keys=("Esc",),
                icon="close",
                is_possible=lambda: self.pages.currentIndex() == WORKING and self.outcome is None,
            ),
            Act(
                name="commit",
                title=QT_TRANSLATE_NOOP("app", "Bring in"),
                does=self.bring_in,
                keys=("Ctrl+Return", "Ctrl+Enter"),
                icon="good",
                is_main=True,
                is_possible=lambda: (
                    self.pages.currentIndex() == TABLE and isinstance(self.outcome, Ready)
                ),
            ),
        )

    def _arrange(self) -> None:
        head = QFrame()
        head.setObjectName("shell.bar")
        row = QHBoxLayout(head)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(8)
        self._kind_label.setBuddy(self.kind)
        for part in (self._kind_label, self.kind, self.balance, self.file_label):
            row.addWidget(part)
        row.addStretch(1)
        self.balance.hide()
        self.column.insertWidget(1, head)
        for page in (self.start, self.waiting, self.split, self.done_page):
            self.pages.addWidget(page)
        self.column.addWidget(self.pages, 1)
        self.column.addWidget(self.fault)
        self.fault.hide()

    def _kind(self) -> str:
        return str(self.kind.currentData())

    def _change_kind(self) -> None:
        self.balance.setVisible(self._kind() == "opening")
        if self.pages.currentIndex() == START or self.given is None:
            self._say_start()
        else:
            self.reload()

    def _is_free(self) -> bool:
        return self.pages.currentIndex() != WORKING

    def _turn(self, page: int) -> None:
        self.pages.setCurrentIndex(page)
        self.fault.hide()
        self.kind.setEnabled(page in (START, TABLE))
        self.balance.setEnabled(page in (START, TABLE))
        if page == WORKING:
            self.waiting.say(self.tr("Reading the file …"), self.tr("Escape stops."))
        self.refresh_acts()
        if page == WORKING and self.acts is not None:
            # What had the keyboard is disabled now; Escape must still find this screen.
            self.acts.buttons["stop"].setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_start(self) -> None:
        _, holds = kinds.KINDS[self._kind()]
        self.start.say(
            self.tr("Drop a file here, choose one with F4, or paste rows from Excel with Ctrl+V."),
            Texts(self.place.language).say(holds),
            picture="import",
        )
        self._turn(START)

    def _say_progress(self, text: str, count: int) -> None:
        if self.pages.currentIndex() == WORKING:
            said = Texts(self.place.language).say(text, count=count)
            self.waiting.say(said, self.tr("Escape stops."))

    def _checked(self, found: Ready | Faulty) -> None:
        self.outcome = found
        self._turn(TABLE)
        if isinstance(found, Ready):
            tone = Message(text=found.words[0], details=found.words[1:], tone="good")
        else:
            tone = replace(message_of(found.refused, self.place.language), details=())
        self._show(found.content)
        self.bar.tell(tone)
        self.view.grid.setFocus()

    def _failed(self, error: Exception) -> None:
        self.is_known = kinds.is_known(error)
        if isinstance(error, Stopped):
            return
        self._turn(START)
        said = message_of(error, self.place.language)
        if self.is_known and isinstance(error, Fault):
            # The command line names its option here; in the window there is a button for it.
            text = Texts(self.place.language).say(kinds.KNOWN_HERE, **error.args_)
            said = replace(said, text=text)
        self.bar.tell(said)
        self.kind.setFocus()
        self._settle(failed=not isinstance(error, Fault))

    def _done(self, done: Done) -> None:
        self.given, self.outcome = None, None
        self.bar.put_away()
        self.done_page.show_done(done)
        self._turn(DONE)
        self.done_page.first().setFocus()
        self._settle(failed=False)

    def _not_done(self, error: Exception) -> None:
        self._turn(TABLE)
        self.bar.tell(message_of(error, self.place.language))
        self.view.grid.setFocus()

    def _go_on(self, where: str, key: str) -> None:
        self.file_label.clear()
        self._say_start()
        self.renamed.emit()
        if where:
            self.place.open(where, key)
        else:
            self.kind.setFocus()

    @staticmethod
    def _row_of(found: Ready | Faulty, key: str) -> int | None:
        if isinstance(found, Ready):
            return int(key) if key.isdecimal() else None
        return found.refused.problems[int(key)].row
