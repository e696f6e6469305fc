"""Employees from a file: checked first, every fault told, brought in whole or not at all."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from app.core.changes import Changed
from app.core.errors import QT_TRANSLATE_NOOP, Problem, Refused
from app.core.file_rows import FileRows
from app.core.ids import new_id
from app.core.texts import Texts
from app.payroll import service as payroll
from app.payroll.service import PeopleImported
from ui.kit.messages import Message, message_of
from ui.kit.question import Asking
from ui.printing.tables import choose_table, read_table_file

if TYPE_CHECKING:
    from ui.payroll.employees import Employees

SHOWN_MAX = 12
_WOULD = QT_TRANSLATE_NOOP(
    "app",
    "{file}: {added} {added:employee|employees} would be added, {changed} changed, {same} are the "
    "same.",
)
_DONE = QT_TRANSLATE_NOOP(
    "app",
    "{added} {added:employee is|employees are} added, {changed} changed, {same} were the same.",
)
_BRING_IN = QT_TRANSLATE_NOOP("app", "Bring in")
_MORE = QT_TRANSLATE_NOOP("app", "and {count} more")
_AT = QT_TRANSLATE_NOOP("app", "Row {row}, {column}: {text}")


class EmployeeFiles:
    """What the list asks and says while a file is brought in."""

    def __init__(self, screen: Employees) -> None:
        self._screen = screen
        self._file: tuple[str, FileRows] | None = None

    def choose(self) -> QFileDialog:
        """Ask which file, and check it."""
        return choose_table(self._screen, self.check)

    def check(self, name: str) -> None:
        """Read a file and find out what it would change; nothing of it stays."""
        books, path = self._screen.place.books, Path(name)

        def work() -> tuple[str, FileRows, PeopleImported]:
            _, table = read_table_file(path)
            done = payroll.import_people(books, new_id(), path.name, table)
            return path.name, table, done.value

        self._screen.place.jobs.read(
            self._screen, "import", work, lambda found: self._checked(*found), self._refused
        )

    def commit(self) -> None:
        """Bring in what was checked."""
        if self._file is None:
            return
        (name, table), request, books = self._file, new_id(), self._screen.place.books
        self._screen.place.jobs.change(
            self._screen,
            lambda: payroll.import_people(books, request, name, table, commit=True),
            self._committed,
            self._refused,
        )

    def _checked(self, name: str, table: FileRows, done: PeopleImported) -> None:
        self._file = name, table
        texts = Texts(self._screen.place.language)
        title = texts.say(_WOULD, file=name, added=done.added, changed=done.changed, same=done.same)
        verb = texts.say(_BRING_IN) if done.added + done.changed else ""
        self._screen.question_bar.ask(Asking(title=title, verb=verb))

    def _committed(self, answer: object) -> None:
        assert isinstance(answer, Changed)
        done, texts = answer.value, Texts(self._screen.place.language)
        self._file = None
        self._screen.question_bar.put_away()
        text = texts.say(_DONE, added=done.added, changed=done.changed, same=done.same)
        self._screen.tell(Message(text=text, tone="good", code="employee.imported"))
        self._screen.view.grid.setFocus()

    def _refused(self, error: Exception) -> None:
        """Every fault with its row and column, as many as can be read at once."""
        screen, texts = self._screen, Texts(self._screen.place.language)
        self._file = None
        if not isinstance(error, Refused) or not error.problems:
            screen.question_bar.put_away()
            screen.tell(message_of(error, texts.language))
            return
        lines = [_line(one, texts) for one in error.problems[:SHOWN_MAX]]
        if len(error.problems) > SHOWN_MAX:
            lines.append(texts.say(_MORE, count=len(error.problems) - SHOWN_MAX))
        screen.question_bar.ask(Asking(title=texts.fault(error), body=tuple(lines)))


def _line(one: Problem, texts: Texts) -> str:
    """A fault with its place in the file, where it has one."""
    said = texts.fault(one)
    if one.row is None:
        return said
    return texts.say(_AT, row=one.row, column=one.column or "", text=said)
