"""The proportional deduction of a month: its figures above, below the entry it leads to."""

from __future__ import annotations

from app.core.changes import Changed, Topic
from app.core.errors import QT_TRANSLATE_NOOP
from app.core.ids import new_id
from app.core.sheet import Sheet
from app.core.texts import Texts
from app.ledger import service as ledger
from app.ledger.reports import entry_preview
from app.vat import reports
from app.vat import service as vat
from app.vat.records import Proportion
from ui.kit.acts import Act
from ui.kit.asking import Question
from ui.kit.content import prepare
from ui.kit.detail import DetailScreen, Found
from ui.kit.jobs import Work
from ui.kit.messages import Message
from ui.kit.workplace import Target, Workplace
from ui.printing.paper import paper_acts
from ui.vat.month import frame_of

_TEXT = QT_TRANSLATE_NOOP("app", "Proportional deduction of VAT, {month}")
_DONE = QT_TRANSLATE_NOOP("app", "The proportional deduction is entered: {number}.")


class ProportionScreen(DetailScreen):
    """Nothing is written before it is confirmed; a month is adjusted once."""

    watches = Topic.TAXES | Topic.JOURNAL

    def __init__(self, place: Workplace, target: Target) -> None:
        super().__init__(place, target)
        self.setObjectName("vat.proportion")
        self.place_acts(*self._acts(), *paper_acts(self))
        self.come_alive()

    def title(self) -> str:
        """What stands on the tab."""
        month = Texts(self.place.language).formats.month(self.place.month.first)
        return f"{self.tr('Proportional deduction')}, {month}"

    def found(self) -> Work[Found]:
        """The figures of the month."""
        place, month = self.place, self.place.month

        def ask() -> Found:
            made = vat.proportion(place.books, month)
            sheet = reports.proportion(frame_of(place, month), made)
            return Found(sheet=sheet, records={"proportion": made})

        return ask

    def detail(self, _key: str) -> Work[Sheet] | None:
        """The entry that would be posted, while there is one."""
        made, place, text = self.seen, self.place, self._text()
        if made is None or not self._may_post():
            return None

        def ask() -> Sheet:
            draft = vat.proportion_entry(place.books, made, text)
            company, chart = ledger.company(place.books), ledger.chart(place.books)
            return entry_preview(company, draft, chart, place.language)

        return ask

    def show_detail(self, *, anew: bool = False) -> None:
        """The entry belongs to the month, not to a row."""
        self.refresh_acts()
        if not anew:
            return
        ask = self.detail("")
        self.below.setVisible(ask is not None)
        if ask is not None:
            self.place.jobs.read(
                self, "detail", lambda: prepare(ask()), self.below.fill, self._fail_below
            )

    @property
    def seen(self) -> Proportion | None:
        """The figures in sight."""
        return self.records.get("proportion")

    def ask_post(self) -> None:
        """Ask once more; then post what stands below."""
        if self.asking.is_open:
            self.asking.confirm()
            return
        made = self.seen
        if made is not None:
            self.asking.ask(
                Question(
                    title=self.tr("Post the entry that stands below?"),
                    verb=self.tr("Post"),
                    then=lambda _: self._post(made),
                )
            )

    def retranslate(self) -> None:
        """Say the words of the screen, and read the figures in its language."""
        super().retranslate()
        self.setAccessibleName(self.tr("Proportional deduction"))
        self.view.grid.setAccessibleName(self.tr("Proportional deduction"))
        self.below.grid.setAccessibleName(self.tr("The entry that would be posted"))

    def _acts(self) -> tuple[Act, ...]:
        return (
            Act(
                name="post",
                title=QT_TRANSLATE_NOOP("app", "Post"),
                does=self.ask_post,
                keys=("Ctrl+Return", "Ctrl+Enter"),
                icon="good",
                is_main=True,
                is_possible=self._may_post,
            ),
        )

    def _may_post(self) -> bool:
        made = self.seen
        return made is not None and not made.is_posted and bool(made.not_deducted or made.annual)

    def _text(self) -> str:
        texts = Texts(self.place.language)
        return texts.say(_TEXT, month=texts.formats.month(self.place.month.first))

    def _post(self, made: Proportion) -> None:
        books, request, text = self.place.books, new_id(), self._text()
        self.place.jobs.change(
            self,
            lambda: vat.post_proportion(books, request, made, text),
            self._posted,
            self.refuse,
        )

    def _posted(self, done: Changed[dict[str, object]]) -> None:
        entries = done.value["entries"]
        first = entries[0] if isinstance(entries, list) else {}
        number = first.get("number") or first.get("reference") or ""
        said = Texts(self.place.language).say(_DONE, number=number)
        self.tell(Message(text=said, tone="good", code="vat.proportion_entered"))
