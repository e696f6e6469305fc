"""Where books and RS.ge do not agree; Enter goes where it is mended."""

from __future__ import annotations

from app.core.changes import Topic
from app.core.sheet import Sheet
from app.integrations import reports
from app.integrations import service as integrations
from app.integrations.records import Difference
from ui.kit.detail import DetailScreen, Found
from ui.kit.jobs import Work
from ui.kit.workplace import Target, Workplace


class RsDifferences(DetailScreen):
    """Differences of the period; opening one goes to the outbox, the document or the entry."""

    watches = Topic.TAXES | Topic.JOURNAL

    def __init__(self, place: Workplace, target: Target) -> None:
        super().__init__(place, target)
        self.setObjectName("rs.differences")
        self.view.opened.connect(self.follow)
        self.come_alive()

    def title(self) -> str:
        """What stands on the tab."""
        return self.tr("Books and RS.ge compared")

    def found(self) -> Work[Found]:
        """The differences of the period, as RS.ge was last fetched."""
        books, language, period = self.place.books, self.place.language, self.place.period

        def ask() -> Found:
            found = integrations.differences(books, period.first, period.last)
            return Found(
                sheet=reports.difference_list(language, found),
                records={one.key: one for one in found},
            )

        return ask

    def detail(self, _key: str) -> Work[Sheet] | None:
        """Nothing stands behind a row but its act."""
        return None

    def follow(self, key: str) -> None:
        """Go where the difference is mended."""
        one: Difference | None = self.records.get(key)
        if one is None:
            return
        if one.act == "rs.outbox":
            self.place.open("rs.outbox")
        elif one.act == "ask_supplier":
            self.place.open("ledger.entry", one.key)
        else:
            self.place.open("rs.incoming", one.key)

    def retranslate(self) -> None:
        """Say the words of the screen, and read the list in its language."""
        super().retranslate()
        self.setAccessibleName(self.title())
        self.view.grid.setAccessibleName(self.title())
        self.view.when_empty(
            self.tr("Books and RS.ge agree for this period, as far as it was fetched."),
            self.tr("Fetch the period first: “Received through RS.ge”, Ctrl+Enter."),
        )
