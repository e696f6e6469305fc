"""The chart from a file and to a file: checked first, and brought in whole or not at all."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from app.core.changes import Changed
from app.core.errors import QT_TRANSLATE_NOOP, Refused
from app.core.ids import new_id
from app.core.texts import Texts
from app.ledger import service as ledger
from app.ledger.records import ChartImported, ImportFile
from ui.kit.messages import Message, message_of
from ui.kit.question import Asking
from ui.printing.tables import choose_table, read_table_file, save_table

if TYPE_CHECKING:
    from ui.ledger.chart import Chart

SHOWN_MAX = 12

_WOULD = QT_TRANSLATE_NOOP(
    "app", "{file}: {added} accounts would be added, {changed} changed, {same} are the same."
)
_DONE = QT_TRANSLATE_NOOP(
    "app", "{added} accounts are added, {changed} changed, {same} were the same."
)
_CHANGES = {
    "added": QT_TRANSLATE_NOOP("app", "{account}: new"),
    "changed": QT_TRANSLATE_NOOP("app", "{account}: changed in {fields}"),
}
_BRING_IN = QT_TRANSLATE_NOOP("app", "Bring in")
_MORE = QT_TRANSLATE_NOOP("app", "and {count} more")
_AT = QT_TRANSLATE_NOOP("app", "Row {row}, {column}: {text}")


class ChartFiles:
    """What the chart asks and says while a file is brought in or written."""

    def __init__(self, chart: Chart) -> None:
        self._chart = chart
        self._file: ImportFile | None = None

    def write(self) -> QFileDialog:
        """Ask where to, and write the whole chart there."""
        place = self._chart.place
        books = place.books
        return save_table(
            self._chart,
            place.jobs,
            name="chart-of-accounts",
            language=place.language,
            make=lambda: ledger.chart_table(books),
        )

    def choose(self) -> QFileDialog:
        """Ask which file, and check it."""
        return choose_table(self._chart, self.check)

    def check(self, name: str) -> None:
        """Read a file and find out what it would change; nothing is written."""
        place = self._chart.place
        books, path = place.books, Path(name)

        def work() -> tuple[ImportFile, ChartImported]:
            content, table = read_table_file(path)
            digest = sha256(content).hexdigest()
            file = ImportFile(name=path.name, sha256=digest, table=table)
            return file, ledger.import_chart(books, new_id(), file).value

        place.jobs.read(self._chart, "import", work, self._checked, self._refused)

    def commit(self) -> None:
        """Bring in what was checked."""
        place, file = self._chart.place, self._file
        if file is None:
            return
        books, request = place.books, new_id()
        place.jobs.change(
            self._chart,
            lambda: ledger.import_chart(books, request, file, commit=True),
            self._committed,
            self._refused,
        )

    def _checked(self, found: tuple[ImportFile, ChartImported]) -> None:
        file, done = found
        self._file = file
        chart, texts = self._chart, Texts(self._chart.place.language)
        lines = [
            texts.say(_CHANGES[one.change], account=one.code, fields=", ".join(one.fields))
            for one in done.changes[:SHOWN_MAX]
        ]
        if len(done.changes) > SHOWN_MAX:
            lines.append(texts.say(_MORE, count=len(done.changes) - SHOWN_MAX))
        title = texts.say(
            _WOULD, file=file.name, added=done.added, changed=done.changed, same=done.same
        )
        verb = texts.say(_BRING_IN) if done.changes else ""
        chart.ask(Asking(title=title, body=tuple(lines), verb=verb), "import")

    def _committed(self, answer: object) -> None:
        assert isinstance(answer, Changed)
        chart, done = self._chart, answer.value
        self._file = None
        chart.question_bar.put_away()
        text = chart.say(_DONE, added=done.added, changed=done.changed, same=done.same)
        chart.tell(Message(text=text, tone="good", code="chart.saved"))

    def _refused(self, error: Exception) -> None:
        """Every fault with its row and column, as many as can be read at once."""
        chart, texts = self._chart, Texts(self._chart.place.language)
        self._file = None
        if not isinstance(error, Refused) or not error.problems:
            chart.question_bar.put_away()
            chart.tell(message_of(error, texts.language))
            return
        lines = [
            texts.say(_AT, row=one.row, column=one.column or "", text=texts.fault(one))
            for one in error.problems[:SHOWN_MAX]
        ]
        if len(error.problems) > SHOWN_MAX:
            lines.append(texts.say(_MORE, count=len(error.problems) - SHOWN_MAX))
        chart.ask(Asking(title=texts.fault(error), body=tuple(lines)), "")
