"""Exchange rates of the period: looked at, typed by hand, or brought in from a file."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from app.core.changes import Topic
from app.core.errors import QT_TRANSLATE_NOOP
from app.core.ids import new_id
from app.core.sheet import Sheet
from app.core.texts import Texts
from app.ledger import reports
from app.ledger import service as ledger
from app.ledger.records import Rate
from ui.kit.acts import Act
from ui.kit.asking import Question, Reply
from ui.kit.choice_field import Option
from ui.kit.detail import DetailScreen, Found
from ui.kit.jobs import Work
from ui.kit.messages import Message
from ui.kit.workplace import Target, Workplace
from ui.ledger.choices import currency_options

RATE_DIGITS = 8
_KEPT = QT_TRANSLATE_NOOP("app", "{currency} from {day}: {rate} GEL.")


class Rates(DetailScreen):
    """Rates by day, the latest first."""

    watches = Topic.CURRENCIES | Topic.COMPANY

    def __init__(self, place: Workplace, target: Target) -> None:
        super().__init__(place, target)
        self.setObjectName("ledger.rates")
        self.place_acts(
            Act(
                name="new",
                title=QT_TRANSLATE_NOOP("app", "New rate"),
                does=lambda: self.ask_rate(None),
                keys=("Ins",),
                icon="add",
                is_main=True,
            ),
            Act(
                name="edit",
                title=QT_TRANSLATE_NOOP("app", "Edit"),
                does=lambda: self.ask_rate(self.records.get(self.current())),
                keys=("F2",),
                icon="edit",
                is_possible=lambda: bool(self.current()),
            ),
            Act(
                name="import",
                title=QT_TRANSLATE_NOOP("app", "From a file of the National Bank"),
                does=lambda: place.open("ledger.import", "rates"),
                icon="import",
            ),
        )
        self._currencies: tuple[Option, ...] = ()
        self.view.opened.connect(lambda key: self.ask_rate(self.records.get(key)))
        self.come_alive()

    def title(self) -> str:
        """What stands on the tab."""
        return self.tr("Exchange rates")

    def found(self) -> Work[Found]:
        """The rates kept for the days of the period."""
        books, language, period = self.place.books, self.place.language, self.place.period

        def ask() -> Found:
            found = tuple(
                sorted(
                    ledger.rates(books, period.first, period.last),
                    key=lambda rate: (rate.day, rate.currency),
                    reverse=True,
                )
            )
            records = {f"{rate.day.isoformat()} {rate.currency}": rate for rate in found}
            self._currencies = currency_options(ledger.currencies(books, period.last), language)
            sheet = reports.rate_list(ledger.company(books), language, found)
            return Found(sheet=sheet, records=records)

        return ask

    def detail(self, _key: str) -> Work[Sheet] | None:
        """Nothing stands behind a rate."""
        return None

    def ask_rate(self, old: Rate | None) -> None:
        """Ask for a currency, its rate and the day from which that holds."""
        self.asking.ask(
            Question(
                title=self.tr("Rate"),
                verb=self.tr("Keep"),
                then=self._keep,
                choice_label=self.tr("Currency"),
                choices=self._currencies,
                choice="" if old is None else old.currency,
                amount_label=self.tr("GEL per unit"),
                amount=None if old is None else old.rate.normalize(),
                amount_digits=RATE_DIGITS,
                day_label=self.tr("From the day"),
                day=self.place.today() if old is None else old.day,
                check=self._fault,
            )
        )

    def retranslate(self) -> None:
        """Say the words of the screen, and read the list in its language."""
        super().retranslate()
        self.setAccessibleName(self.title())
        self.view.grid.setAccessibleName(self.title())
        self.view.when_empty(
            self.tr("No exchange rate is kept for the days of this period."),
            self.tr("Ins types one; a file of the National Bank brings all of its day."),
        )

    def _fault(self, reply: Reply) -> str:
        if not reply.choice:
            return self.tr("Give the code of a currency, such as USD.")
        return "" if reply.amount and reply.amount > 0 else self.tr("The rate must be above zero.")

    def _keep(self, reply: Reply) -> None:
        books, request = self.place.books, new_id()
        rate = Rate(
            currency=reply.choice,
            day=reply.day or self.place.today(),
            rate=reply.amount or Decimal(0),
            source="manual",
        )
        self.place.jobs.change(
            self,
            lambda: ledger.save_rates(books, request, [rate.as_json()]),
            lambda _: self._kept(rate, rate.day),
            self.refuse,
        )

    def _kept(self, rate: Rate, day: date) -> None:
        texts = Texts(self.place.language)
        number = texts.formats.rate(rate.rate)
        said = texts.say(_KEPT, currency=rate.currency, day=day, rate=number)
        self.tell(Message(text=said, tone="good", code="rates.kept"))
