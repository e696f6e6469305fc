"""The runs of payroll of a year: how far each month is, and the way to make the next."""

from __future__ import annotations

from app.core.changes import Topic
from app.core.dates import Period, calendar_year
from app.core.errors import QT_TRANSLATE_NOOP
from app.ledger import service as ledger
from app.payroll import reports
from app.payroll import service as payroll
from app.payroll.records import Run
from ui.kit.acts import Act
from ui.kit.detail import DetailScreen, Found
from ui.kit.jobs import Work
from ui.kit.workplace import Target, Workplace
from ui.payroll.paper_key import NAME as PAPERS
from ui.payroll.paper_key import Wanted
from ui.printing.paper import paper_acts

RUN, PAY = "payroll.run", "payroll.pay"
RIGHTS = {"new": "payroll:write"}


class Runs(DetailScreen):
    """Without amounts, so that looking at the list is no reading of anybody's pay."""

    watches = Topic.PAYROLL | Topic.JOURNAL
    rights = RIGHTS

    def __init__(self, place: Workplace, target: Target) -> None:
        super().__init__(place, target)
        self.setObjectName("payroll.runs")
        self.place_acts(*self._acts(), *paper_acts(self))
        self.view.opened.connect(self.open_one)
        self.come_alive()

    def title(self) -> str:
        """What stands on the tab."""
        return self.tr("Runs of payroll")

    @property
    def one(self) -> Run | None:
        """The run of the current row."""
        found = self.records.get(self.current())
        return found if isinstance(found, Run) else None

    @property
    def year(self) -> Period:
        """The year of the month in sight."""
        return calendar_year(self.place.month.first.year)

    def found(self) -> Work[Found]:
        """The runs of the year."""
        books, language, year = self.place.books, self.place.language, self.year

        def ask() -> Found:
            found = payroll.runs(books, year)
            frame = reports.PayFrame(company=ledger.company(books), period=year, language=language)
            return Found(
                sheet=reports.runs_list(frame, found), records={str(one.id): one for one in found}
            )

        return ask

    def detail(self, _key: str) -> None:
        """Nothing stands below: a row opens its run."""
        return

    def calculate(self) -> None:
        """Make the run of the month in sight: what waits of it is opened, else it is calculated."""
        self.place.open(RUN, f"{self.place.month.first:%Y-%m}")

    def open_one(self, key: str) -> None:
        """Open a run."""
        if key:
            self.place.open(RUN, key)

    def retranslate(self) -> None:
        """Say the words of the screen, and read the list in its language."""
        super().retranslate()
        self.setAccessibleName(self.title())
        self.view.grid.setAccessibleName(self.title())
        self.view.when_empty(
            self.tr("No month of this year has a run yet."),
            self.tr("Ins calculates the month in sight; Alt+P chooses another."),
        )

    def _acts(self) -> tuple[Act, ...]:
        def is_one() -> bool:
            return self.one is not None

        def month() -> str:
            return "" if self.one is None else f"{self.one.month:%Y-%m}"

        return (
            Act(
                name="new",
                title=QT_TRANSLATE_NOOP("app", "Calculate the month"),
                does=self.calculate,
                keys=("Ins",),
                icon="add",
                is_main=True,
            ),
            Act(
                name="edit",
                title=QT_TRANSLATE_NOOP("app", "Open"),
                does=lambda: self.open_one(self.current()),
                keys=("F2",),
                icon="edit",
                is_possible=is_one,
            ),
            Act(
                name="pay",
                title=QT_TRANSLATE_NOOP("app", "Pay"),
                does=lambda: self.place.open(PAY, month()),
                keys=("F9",),
                icon="payment",
                is_possible=is_one,
            ),
            Act(
                name="papers",
                title=QT_TRANSLATE_NOOP("app", "Papers"),
                does=lambda: self.place.open(PAPERS, Wanted(month=month()).key),
                keys=("Ctrl+P",),
                icon="print",
                is_possible=is_one,
            ),
            Act(
                name="entry",
                title=QT_TRANSLATE_NOOP("app", "Its entry"),
                does=self._open_entry,
                keys=("Shift+F2",),
                icon="entry",
                is_possible=is_one,
            ),
        )

    def _open_entry(self) -> None:
        if self.one is not None:
            self.place.open("ledger.entry", self.one.reference)
