"""The imports that came in: what each brought, and taking one back whole."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from app.core.changes import Topic
from app.core.errors import QT_TRANSLATE_NOOP
from app.core.ids import new_id
from app.core.sheet import Sheet
from app.core.texts import Texts
from app.ledger import reports
from app.ledger import service as ledger
from app.ledger.records import Entered
from app.security import service as security
from ui.kit.acts import Act
from ui.kit.asking import Question, Reply
from ui.kit.detail import DetailScreen, Found
from ui.kit.jobs import Work
from ui.kit.messages import Message
from ui.kit.workplace import Target, Workplace

REASON_LEAST = 3
_BACK = QT_TRANSLATE_NOOP("app", "Taken back: {range}.")
_BACK_WAITS = QT_TRANSLATE_NOOP(
    "app", "Taking it back waits for approval by a second person: {range}."
)
_DROPPED = QT_TRANSLATE_NOOP("app", "Taken back: what waited was thrown away.")


class Batches(DetailScreen):
    """Imports, the latest first; below, the entries of the current one."""

    watches = Topic.JOURNAL | Topic.COMPANY
    rights: Mapping[str, str] = dict.fromkeys(("new", "back"), "transactions:write")

    def __init__(self, place: Workplace, target: Target) -> None:
        super().__init__(place, target)
        self.setObjectName("ledger.batches")
        self._wanted = target.key
        self.place_acts(
            Act(
                name="new",
                title=QT_TRANSLATE_NOOP("app", "Import a file"),
                does=lambda: place.open("ledger.import"),
                keys=("Ins",),
                icon="import",
                is_main=True,
            ),
            Act(
                name="entries",
                title=QT_TRANSLATE_NOOP("app", "Its entries"),
                does=self.below.grid.setFocus,
                keys=("F2",),
                is_possible=lambda: bool(self.current()),
            ),
            Act(
                name="back",
                title=QT_TRANSLATE_NOOP("app", "Take back whole"),
                does=self.ask_back,
                keys=("Del",),
                icon="undo",
                is_possible=self._stands,
            ),
        )
        self.view.opened.connect(lambda _: self.below.grid.setFocus())
        self.below.opened.connect(lambda reference: place.open("ledger.entry", reference))
        self.come_alive()

    def title(self) -> str:
        """What stands on the tab."""
        return self.tr("Imports done")

    def found(self) -> Work[Found]:
        """The imports with who brought them."""
        books, language = self.place.books, self.place.language

        def ask() -> Found:
            found = ledger.batches(books)
            records = {str(batch.id): batch for batch in found}
            people = security.colleagues(books)
            sheet = reports.batch_list(ledger.company(books), language, found, people)
            return Found(sheet=sheet, records=records)

        return ask

    def detail(self, key: str) -> Work[Sheet] | None:
        """What one import brought in."""
        books, language, batch = self.place.books, self.place.language, self.records.get(key)
        if batch is None:
            return None
        return lambda: reports.batch_content(
            ledger.company(books), language, batch.file_name, ledger.batch_entries(books, batch.id)
        )

    def ask_back(self) -> None:
        """Ask why an import is taken back, and on which day."""
        batch = self.records[self.current()]
        day = batch.last_day or self.place.today()
        title = self.tr("Take back “{file}” whole: {count} {count:entry|entries}.")
        count = batch.posted - batch.reversed + batch.waiting
        self.asking.ask(
            Question(
                title=Texts(self.place.language).put(title, file=batch.file_name, count=count),
                verb=self.tr("Take back"),
                then=lambda reply: self._take_back(batch.id, reply),
                text_label=self.tr("Why"),
                day_label=self.tr("On the day"),
                day=day,
                check=lambda reply: (
                    self.tr("Say why, in a word or two.") if len(reply.text) < REASON_LEAST else ""
                ),
            )
        )

    def retranslate(self) -> None:
        """Say the words of the screen, and read the lists in its language."""
        super().retranslate()
        self.setAccessibleName(self.title())
        self.view.grid.setAccessibleName(self.tr("Imports"))
        self.below.grid.setAccessibleName(self.tr("Entries of the import"))
        self.view.when_empty(
            self.tr("No file has been imported yet."),
            self.tr("Ins imports one. Here it can then be looked at, and taken back whole."),
        )
        self.below.when_empty(self.tr("Nothing of this import is in the books."), "")

    def show_detail(self, *, anew: bool = False) -> None:
        """Go to the import that was asked for, once it is there."""
        wanted, self._wanted = self._wanted, ""
        if wanted:
            self.choose(wanted)
        super().show_detail(anew=anew)

    def _stands(self) -> bool:
        batch = self.records.get(self.current())
        return batch is not None and batch.stands

    def _take_back(self, batch: UUID, reply: Reply) -> None:
        books, request = self.place.books, new_id()
        self.place.jobs.change(
            self,
            lambda: ledger.reverse_batch(books, request, batch, reply.day, reply.text),
            lambda done: self._taken_back(done.value),
            self.refuse,
        )

    def _taken_back(self, done: Entered) -> None:
        ends = dict.fromkeys((done.references[0], done.references[-1])) if done.references else ()
        text = (_BACK if done.is_posted else _BACK_WAITS) if ends else _DROPPED
        said = Texts(self.place.language).say(text, range=" … ".join(ends))
        self.tell(Message(text=said, tone="good", code="batch.taken_back"))
