"""The printed form of one invoice: seen as rows, printed and saved as every sheet."""

from __future__ import annotations

from functools import partial

from app.core.changes import Topic
from app.core.errors import QT_TRANSLATE_NOOP
from app.core.sheet import Sheet
from app.reports import catalog
from app.reports.catalog import Asked
from ui.kit.acts import Act
from ui.kit.jobs import Work
from ui.kit.screen import SheetScreen
from ui.kit.workplace import Target, Workplace
from ui.printing.paper import paper_acts


class InvoicePaper(SheetScreen):
    """What the other side is given; Ctrl+P shows it as it is printed."""

    watches = Topic.JOURNAL | Topic.COMPANY | Topic.PARTIES

    def __init__(self, place: Workplace, target: Target) -> None:
        super().__init__(place, target)
        self.setObjectName("invoices.paper")
        acts = self.give_acts(
            Act(
                name="invoice",
                title=QT_TRANSLATE_NOOP("app", "Its invoice"),
                does=lambda: place.open("invoices.invoice", target.key),
                keys=("F2",),
                is_possible=lambda: bool(target.key),
            ),
            *paper_acts(self),
        )
        self.column.insertWidget(0, acts)
        self.come_alive()

    def title(self) -> str:
        """What stands on the tab."""
        name = self.tr("Printed invoice")
        return f"{name} {self.target.key}" if self.target.key else name

    def question(self) -> Work[Sheet] | None:
        """The invoice in the language of the window."""
        if not self.target.key:
            return None
        asked = Asked(period=self.place.period, language=self.place.language, entry=self.target.key)
        return partial(catalog.printed_invoice, self.place.books, asked)

    def before_choice(self) -> tuple[str, str]:
        """What to say while no invoice is named."""
        return self.tr("Which invoice?"), self.tr("Open it from the list of invoices.")

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        super().retranslate()
        self.setAccessibleName(self.title())
        self.view.grid.setAccessibleName(self.title())
