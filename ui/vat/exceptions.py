"""What came into a month after its return was filed, and the corrective return for it."""

from __future__ import annotations

from app.core.changes import Topic
from app.core.dates import Period, month_of
from app.core.errors import QT_TRANSLATE_NOOP
from app.core.ids import new_id
from app.core.sheet import Sheet
from app.core.texts import Texts
from app.vat import reports
from app.vat import service as vat
from ui.kit.acts import Act
from ui.kit.asking import Question
from ui.kit.detail import DetailScreen, Found
from ui.kit.jobs import Work
from ui.kit.messages import Message
from ui.kit.workplace import Target, Workplace
from ui.printing.paper import paper_acts
from ui.vat.month import frame_of

_PREPARED = QT_TRANSLATE_NOOP("app", "The corrective return of {month} is prepared.")


class Exceptions(DetailScreen):
    """Late documents by month; the return of the current row's month is corrected."""

    watches = Topic.TAXES | Topic.JOURNAL

    def __init__(self, place: Workplace, target: Target) -> None:
        super().__init__(place, target)
        self.setObjectName("vat.exceptions")
        self.place_acts(*self._acts(), *paper_acts(self))
        self.view.opened.connect(self._open)
        self.come_alive()

    def title(self) -> str:
        """What stands on the tab, with how many there are."""
        name = self.tr("Came after the filing")
        return f"{name} ({len(self.records)})" if self.records else name

    def found(self) -> Work[Found]:
        """What came late, by month."""
        place, title = self.place, self.tr("Came after the filing")

        def ask() -> Found:
            rows = vat.exceptions(place.books)
            sheet = reports.documents(frame_of(place, None), "vat-exceptions", title, rows)
            return Found(sheet=sheet, records={reports.record_key(one): one for one in rows})

        return ask

    def detail(self, _key: str) -> Work[Sheet] | None:
        """Nothing stands below: a row opens its document."""
        return None

    def ask_correct(self) -> None:
        """Ask once more, then prepare the corrective return of the row's month."""
        if self.asking.is_open:
            self.asking.confirm()
            return
        month = self._month()
        if month is None:
            return
        title = self.tr("Prepare the corrective return of {month}?")
        said = Texts(self.place.language).formats.month(month.first)
        self.asking.ask(
            Question(
                title=title.replace("{month}", said),
                verb=self.tr("Prepare"),
                then=lambda _: self._correct(month),
            )
        )

    def retranslate(self) -> None:
        """Say the words of the screen, and read the list in its language."""
        super().retranslate()
        self.setAccessibleName(self.tr("Came after the filing"))
        self.view.grid.setAccessibleName(self.tr("Came after the filing"))
        self.view.when_empty(
            self.tr("Nothing came after a return was filed."),
            self.tr("Late documents and corrections of filed months appear here."),
        )

    def _acts(self) -> tuple[Act, ...]:
        return (
            Act(
                name="correct",
                title=QT_TRANSLATE_NOOP("app", "Prepare the corrective return"),
                does=self.ask_correct,
                keys=("Ctrl+Return", "Ctrl+Enter"),
                icon="good",
                is_main=True,
                is_possible=lambda: self._month() is not None,
            ),
            Act(
                name="return",
                title=QT_TRANSLATE_NOOP("app", "VAT return"),
                does=self._show_return,
                icon="vat-return",
                is_possible=lambda: self._month() is not None,
            ),
        )

    def _month(self) -> Period | None:
        found = self.records.get(self.current())
        return None if found is None or found.period is None else month_of(found.period)

    def _correct(self, month: Period) -> None:
        books, request = self.place.books, new_id()

        def told(_done: object) -> None:
            texts = Texts(self.place.language)
            said = texts.say(_PREPARED, month=texts.formats.month(month.first))
            self.tell(Message(text=said, tone="good", code="vat.corrective_prepared"))

        self.place.jobs.change(
            self,
            lambda: vat.prepare_return(books, request, vat.vat_return(books, month)),
            told,
            self.refuse,
        )

    def _show_return(self) -> None:
        month = self._month()
        if month is not None:
            self.place.choose_period(month)
            self.place.open("vat.return")

    def _open(self, key: str) -> None:
        if key:
            self.place.open("ledger.entry", reports.reference_of(key))
