"""Foreign balances at the end of a period: what they are worth now, and posting the difference."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from app.core.changes import Topic
from app.core.errors import QT_TRANSLATE_NOOP, Refused
from app.core.formats import parse_amount
from app.core.ids import new_id
from app.core.sheet import Sheet
from app.core.texts import Texts
from app.ledger import reports
from app.ledger import service as ledger
from app.ledger.records import ForeignBalance, Revalued
from ui.kit.acts import Act
from ui.kit.asking import Question, Reply
from ui.kit.detail import DetailScreen, Found
from ui.kit.jobs import Work
from ui.kit.messages import Message
from ui.kit.workplace import Target, Workplace

DAYS_AT_MOST = 366
_DONE = {
    "posted": QT_TRANSLATE_NOOP("app", "Revalued: gain {gain} GEL, loss {loss} GEL. {entries}"),
    "submitted": QT_TRANSLATE_NOOP(
        "app",
        "The revaluation (gain {gain} GEL, loss {loss} GEL) waits for a second person: {entries}",
    ),
    "nothing": QT_TRANSLATE_NOOP("app", "Every foreign balance stands at its rate already."),
}


class Revaluation(DetailScreen):
    """What will be posted stands in the list; nothing is written before that is confirmed."""

    watches = Topic.CURRENCIES | Topic.BALANCES | Topic.ACCOUNTS | Topic.COMPANY

    def __init__(self, place: Workplace, target: Target) -> None:
        super().__init__(place, target)
        self.setObjectName("ledger.revaluation")
        self.days_max = ledger.DAYS_MAX
        """How old a rate may be; more only when somebody has confirmed it."""
        self.place_acts(*self._acts())
        self.come_alive()

    def title(self) -> str:
        """What stands on the tab."""
        return self.tr("Revaluation")

    @property
    def day(self) -> date:
        """The last day of the period, or today while the period is not over."""
        return min(self.place.period.last, self.place.today())

    def found(self) -> Work[Found]:
        """The foreign balances of the day, with what would be posted."""
        books, language = self.place.books, self.place.language
        day, days_max = self.day, self.days_max

        def ask() -> Found:
            held = ledger.foreign_balances(books, day, days_max)
            codes = {account.id: account.code for account in ledger.chart(books)}
            names = {role: codes.get(i, "") for role, i in ledger.account_roles(books).items()}
            dimensions = {name.removesuffix("_id") for one in held for name in one.dimensions}
            for values in ledger.dimension_values(books, dimensions).values():
                names |= {str(value.id): f"{value.code} {value.name}" for value in values}
            sheet = reports.foreign_balances(ledger.company(books), language, day, held, names)
            return Found(sheet=sheet, records={str(at): one for at, one in enumerate(held)})

        return ask

    def detail(self, _key: str) -> Work[Sheet] | None:
        """Nothing stands behind a balance."""
        return None

    def ask_revalue(self) -> None:
        """Ask once more, with the sums; then post."""
        if self.asking.is_open:
            self.asking.confirm()
            return
        gain, loss = self._sums()
        formats = Texts(self.place.language).formats
        title = self.tr("Post the revaluation at {day}: gain {gain} GEL, loss {loss} GEL?")
        self.asking.ask(
            Question(
                title=title.replace("{day}", formats.day(self.day))
                .replace("{gain}", formats.amount(gain))
                .replace("{loss}", formats.amount(loss)),
                verb=self.tr("Post"),
                then=lambda _: self._revalue(),
            )
        )

    def ask_older(self) -> None:
        """Ask how old a rate may be: over ten days somebody must say that it still holds."""
        self.asking.ask(
            Question(
                title=self.tr(
                    "Rates older than ten days are not taken by themselves. Take them only when "
                    "the National Bank has announced no newer ones."
                ),
                verb=self.tr("Take them"),
                then=self._take_older,
                number_label=self.tr("Days old at most"),
                number=str(self.days_max),
                check=self._fault,
            )
        )

    def decide(self, is_monetary: bool) -> None:
        """Say whether the account of the current row is revalued."""
        held = self._current()
        if held is None:
            return
        books, request = self.place.books, new_id()
        self.place.jobs.change(
            self,
            lambda: ledger.decide_monetary(books, request, held.code, is_monetary),
            lambda _: None,
            self.refuse,
        )

    def retranslate(self) -> None:
        """Say the words of the screen, and read the list in its language."""
        super().retranslate()
        self.setAccessibleName(self.title())
        self.view.grid.setAccessibleName(self.title())
        self.view.when_empty(
            self.tr("No foreign balance stands in the books at the end of this period."),
            self.tr("Accounts of money and debts in foreign currency appear here."),
        )

    # Inside.

    def _acts(self) -> tuple[Act, ...]:
        return (
            Act(
                name="revalue",
                title=QT_TRANSLATE_NOOP("app", "Revalue"),
                does=self.ask_revalue,
                keys=("Ctrl+Return", "Ctrl+Enter"),
                icon="good",
                is_main=True,
                is_possible=lambda: any(self._sums()),
            ),
            Act(
                name="older",
                title=QT_TRANSLATE_NOOP("app", "Take older rates"),
                does=self.ask_older,
                is_possible=lambda: any(one.rate is None for one in self.records.values()),
            ),
            Act(
                name="rates",
                title=QT_TRANSLATE_NOOP("app", "Exchange rates"),
                does=lambda: self.place.open("ledger.rates", ""),
                icon="rates",
            ),
            Act(
                name="monetary",
                title=QT_TRANSLATE_NOOP("app", "This account is revalued"),
                does=lambda: self.decide(True),
                is_rare=True,
                is_possible=self._is_undecided,
            ),
            Act(
                name="not_monetary",
                title=QT_TRANSLATE_NOOP("app", "This account is not revalued"),
                does=lambda: self.decide(False),
                is_rare=True,
                is_possible=lambda: self._current() is not None,
            ),
        )

    def _current(self) -> ForeignBalance | None:
        return self.records.get(self.current())

    def _is_undecided(self) -> bool:
        held = self._current()
        return held is not None and held.is_monetary is None

    def _sums(self) -> tuple[Decimal, Decimal]:
        """Gain and loss of what would be posted, as the database will sum them."""
        return ledger.gain_and_loss(self.records.values())

    def _revalue(self) -> None:
        books, request, day, days_max = self.place.books, new_id(), self.day, self.days_max
        self.place.jobs.change(
            self,
            lambda: ledger.revalue(books, request, day, days_max),
            lambda done: self._revalued(done.value),
            self.refuse,
        )

    def _revalued(self, done: Revalued) -> None:
        texts = Texts(self.place.language)
        said = texts.say(
            _DONE[done.state],
            gain=texts.formats.amount(done.gain),
            loss=texts.formats.amount(done.loss),
            entries=", ".join(done.references),
        )
        self.tell(Message(text=said, tone="good", code=f"revaluation.{done.state}"))

    def _fault(self, reply: Reply) -> str:
        try:
            days = parse_amount(reply.number, 0)
        except Refused as refused:
            return Texts(self.place.language).fault(refused)
        return "" if 0 <= days <= DAYS_AT_MOST else self.tr("Give a number of days up to a year.")

    def _take_older(self, reply: Reply) -> None:
        self.days_max = int(parse_amount(reply.number, 0))
        self.reload()
