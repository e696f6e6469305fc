"""Lists that only show: registers, the annexes, uncoded lines, returns of a month, threshold."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel

from app.core.books import Books
from app.core.changes import Topic
from app.core.errors import QT_TRANSLATE_NOOP
from app.core.sheet import Sheet
from app.core.texts import Texts
from app.reports import catalog
from app.reports.catalog import Asked
from app.vat import reports
from app.vat import service as vat
from app.vat.records import KeptReturn, VatReturn
from ui.kit.content import Content
from ui.kit.detail import DetailScreen, Found
from ui.kit.jobs import Work
from ui.kit.screen import SheetScreen
from ui.kit.workplace import ScreenEntry, Target, Workplace
from ui.printing.paper import PaperButton, paper_acts
from ui.vat.month import frame_of


def _nowhere(_place: Workplace, _key: str) -> None:
    """A row that leads nowhere."""


def _to_entry(place: Workplace, key: str) -> None:
    """To the entry or document of a row."""
    place.open("ledger.entry", reports.reference_of(key))


@dataclass(frozen=True, slots=True, kw_only=True)
class ListForm:
    """A list of the catalogue as a screen; titles are marked texts of the context "app"."""

    name: str
    title: str
    icon: str
    read: Callable[[Books, Asked], Sheet]
    empty: str
    opens: Callable[[Workplace, str], object] = _to_entry
    is_listed: bool = True


class ListScreen(SheetScreen):
    """One list of the month in sight."""

    watches = Topic.TAXES | Topic.JOURNAL | Topic.COMPANY

    def __init__(self, form: ListForm, place: Workplace, target: Target) -> None:
        super().__init__(place, target)
        self.setObjectName(form.name)
        self.form = form
        self.facts = QLabel()
        """What the head of the list says, as its paper has it."""
        self.facts.setObjectName(f"{form.name}.facts")
        self.facts.setWordWrap(True)
        head = QHBoxLayout()
        head.setContentsMargins(12, 6, 12, 6)
        head.addWidget(self.facts, 1)
        head.addWidget(PaperButton(self), 0, Qt.AlignmentFlag.AlignTop)
        self.column.insertLayout(0, head)
        self.view.opened.connect(lambda key: form.opens(place, key))
        self.come_alive()

    def title(self) -> str:
        """What stands on the tab."""
        return Texts(self.place.language).say(self.form.title)

    def question(self) -> Work[Sheet]:
        """The list of the month in sight."""
        books, read = self.place.books, self.form.read
        asked = Asked(
            period=self.place.month,
            language=self.place.language,
            as_of=min(self.place.month.last, self.place.today()),
        )
        return lambda: read(books, asked)

    def retranslate(self) -> None:
        """Say the words of the screen, and read the list in its language."""
        super().retranslate()
        self.setAccessibleName(self.title())
        self.view.grid.setAccessibleName(self.title())
        texts = Texts(self.place.language)
        self.view.when_empty(
            texts.say(self.form.empty),
            self.tr("Posted documents appear here by themselves. Alt+P chooses another month."),
        )

    def _show(self, content: Content) -> None:
        super()._show(content)
        details = content.sheet.details
        self.facts.setText("\n".join(f"{one.label}: {one.text}" for one in details))
        self.facts.setAccessibleName(self.facts.text())


LISTS = (
    ListForm(
        name="vat.sales",
        title=QT_TRANSLATE_NOOP("app", "Register of sales"),
        icon="vat-sales",
        read=catalog.REPORTS["vat-sales"],
        empty=QT_TRANSLATE_NOOP("app", "No sale stands in the return of this month."),
    ),
    ListForm(
        name="vat.purchases",
        title=QT_TRANSLATE_NOOP("app", "Register of purchases"),
        icon="vat-purchases",
        read=catalog.REPORTS["vat-purchases"],
        empty=QT_TRANSLATE_NOOP("app", "No purchase stands in the return of this month."),
    ),
    ListForm(
        name="vat.annex_accrued",
        title=QT_TRANSLATE_NOOP("app", "Annex of accrued VAT, to be typed"),
        icon="vat-annex",
        read=catalog.REPORTS["vat-annex-accrued"],
        empty=QT_TRANSLATE_NOOP("app", "No sale stands in the return of this month."),
    ),
    ListForm(
        name="vat.annex_deducted",
        title=QT_TRANSLATE_NOOP("app", "Annex of deducted VAT, to be typed"),
        icon="vat-annex",
        read=catalog.REPORTS["vat-annex-deducted"],
        empty=QT_TRANSLATE_NOOP("app", "No purchase stands in the return of this month."),
    ),
    ListForm(
        name="vat.threshold",
        title=QT_TRANSLATE_NOOP("app", "Threshold of registration"),
        icon="vat-threshold",
        read=catalog.REPORTS["vat-threshold"],
        empty=QT_TRANSLATE_NOOP("app", "Nothing was sold in these twelve months."),
        opens=_nowhere,
    ),
    ListForm(
        name="vat.misfits",
        title=QT_TRANSLATE_NOOP("app", "Suppliers that do not fit"),
        icon="vat-exceptions",
        read=catalog.REPORTS["vat-misfits"],
        empty=QT_TRANSLATE_NOOP("app", "Every supplier fits what is deducted of it."),
        is_listed=False,
    ),
    ListForm(
        name="vat.uncoded",
        title=QT_TRANSLATE_NOOP("app", "VAT without a VAT code"),
        icon="vat-exceptions",
        read=catalog.REPORTS["vat-uncoded"],
        empty=QT_TRANSLATE_NOOP("app", "Every line on an account of VAT has its VAT code."),
        is_listed=False,
    ),
)


def list_entry(form: ListForm) -> ScreenEntry:
    """A list in the table of contents."""
    return ScreenEntry(
        name=form.name,
        title=form.title,
        icon=form.icon,
        make=partial(ListScreen, form),
        is_listed=form.is_listed,
    )


class History(DetailScreen):
    """The returns of a month; below, what has changed since the current one."""

    watches = Topic.TAXES | Topic.JOURNAL

    def __init__(self, place: Workplace, target: Target) -> None:
        super().__init__(place, target)
        self.setObjectName("vat.returns")
        self.place_acts(*paper_acts(self))
        self.view.opened.connect(self._open)
        self.come_alive()

    def title(self) -> str:
        """What stands on the tab."""
        month = Texts(self.place.language).formats.month(self.place.month.first)
        return f"{self.tr('Returns of the month')}, {month}"

    def found(self) -> Work[Found]:
        """The returns of the month in sight."""
        place, month = self.place, self.place.month

        def ask() -> Found:
            made = vat.vat_return(place.books, month)
            kept = {str(one.sequence): one for one in made.kept}
            sheet = reports.returns(frame_of(place, month), made)
            return Found(sheet=sheet, records=kept | {"return": made})

        return ask

    def detail(self, key: str) -> Work[Sheet] | None:
        """What has changed since a return was kept."""
        kept, made, place = self.records.get(key), self.records.get("return"), self.place
        if not isinstance(kept, KeptReturn) or not isinstance(made, VatReturn):
            return None
        return lambda: reports.differences(frame_of(place, made.period), made, kept)

    def retranslate(self) -> None:
        """Say the words of the screen, and read the lists in its language."""
        super().retranslate()
        self.setAccessibleName(self.tr("Returns of the month"))
        self.view.grid.setAccessibleName(self.tr("Returns of the month"))
        self.below.grid.setAccessibleName(self.tr("What has changed since"))
        self.view.when_empty(
            self.tr("No return of this month has been prepared."),
            self.tr("Prepare it on the screen of the return."),
        )
        self.below.when_empty(self.tr("Nothing has changed since."), "")

    def _open(self, key: str) -> None:
        kept = self.records.get(key)
        if isinstance(kept, KeptReturn) and kept.entry:
            self.place.open("ledger.entry", kept.entry)
