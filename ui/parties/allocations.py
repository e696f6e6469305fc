"""What was allocated: the youngest first, with what no longer stands; one is taken back."""

from __future__ import annotations

from collections.abc import Mapping

from app.core.changes import Changed, Topic
from app.core.errors import QT_TRANSLATE_NOOP
from app.core.ids import new_id
from app.core.sheet import Sheet
from app.parties import reports
from app.parties import service as parties
from app.parties.records import MadeAllocation
from ui.kit.acts import Act
from ui.kit.asking import Question
from ui.kit.detail import DetailScreen, Found
from ui.kit.jobs import Work
from ui.kit.messages import Message
from ui.kit.workplace import Target, Workplace
from ui.printing.paper import paper_acts


class Allocations(DetailScreen):
    """Allocations of one party, whose code is the key, or of all."""

    watches = Topic.BALANCES | Topic.PARTIES
    rights: Mapping[str, str] = {"undo": "transactions:write"}

    def __init__(self, place: Workplace, target: Target) -> None:
        super().__init__(place, target)
        self.setObjectName("parties.allocations")
        self.place_acts(
            Act(
                name="undo",
                title=QT_TRANSLATE_NOOP("app", "Undo the allocation"),
                keys=("Del", "Ctrl+Z"),
                does=self.ask,
                is_main=True,
                is_possible=lambda: self._standing() is not None,
            ),
            *paper_acts(self),
        )
        self.view.opened.connect(self._open)
        self.come_alive()

    def title(self) -> str:
        """What stands on the tab."""
        named = self.tr("Allocations made")
        return f"{named}: {self.target.key}" if self.target.key else named

    def found(self) -> Work[Found]:
        """The allocations with the names of their parties."""
        books, code, language = self.place.books, self.target.key, self.place.language

        def ask() -> Found:
            known = parties.parties(books)
            party = next((one.id for one in known if one.code == code), None)
            made = parties.allocations(books, party if code else None)
            names: dict[object, str] = {one.id: f"{one.code} {one.name}" for one in known}
            sheet = reports.made(made, names, language)
            return Found(sheet=sheet, records={str(one.id): one for one in made})

        return ask

    def detail(self, _key: str) -> Work[Sheet] | None:
        """Nothing stands behind an allocation but its entries, which Enter opens."""
        return None

    def ask(self) -> None:
        """Ask whether the allocation shall be taken back."""
        one = self._standing()
        if one is None:
            return
        title = self.tr("Take this back? {debit} and {credit} are open again by what it took.")
        self.asking.ask(
            Question(
                title=title.replace("{debit}", one.debit).replace("{credit}", one.credit),
                verb=self.tr("Undo"),
                then=lambda _: self._undo(one),
            )
        )

    def retranslate(self) -> None:
        """Say the words of the screen, and read the list in its language."""
        super().retranslate()
        self.setAccessibleName(self.tr("Allocations made"))
        self.view.grid.setAccessibleName(self.tr("Allocations made"))
        self.view.when_empty(
            self.tr("Nothing was allocated yet."),
            self.tr("Allocate payments of a party, and each pair is listed here."),
        )

    def _standing(self) -> MadeAllocation | None:
        one: MadeAllocation | None = self.records.get(self.current())
        return one if one is not None and one.state == "stands" else None

    def _open(self, key: str) -> None:
        one: MadeAllocation | None = self.records.get(key)
        if one is not None:
            self.place.open("ledger.entry", one.credit)

    def _undo(self, one: MadeAllocation) -> None:
        books, request = self.place.books, new_id()

        def told(_: Changed[None]) -> None:
            self.tell(Message(text=self.tr("The allocation is undone."), tone="good"))

        self.place.jobs.change(
            self, lambda: parties.undo_allocation(books, request, one.id), told, self.refuse
        )
