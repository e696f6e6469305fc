"""Exchange rates of the period: looked at, typed by hand, or brought in from a file."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from app.core.changes import Topic
from app.core.errors import QT_TRANSLATE_NOOP, Refused
from app.core.formats import parse_amount
from app.core.ids import new_id
from app.core.sheet import Sheet
from app.core.texts import Texts
from app.ledger import reports
from app.ledger import service as ledger
from app.ledger.records import Rate
from ui.kit.acts import Act
from ui.kit.asking import Question, Reply
from ui.kit.detail import DetailScreen, Found
from ui.kit.jobs import Work
from ui.kit.messages import Message
from ui.kit.workplace import Target, Workplace

RATE_DIGITS = 8
_KEPT = QT_TRANSLATE_NOOP("app", "{currency} from {day}: {rate} GEL.")


class Rates(DetailScreen):
    """Rates by day, the latest first."""

    watches = Topic.CURRENCIES | Topic.COMPANY
    rights: Mapping[str, str] = dict.fromkeys(("new", "edit", "import"), "transactions:write")

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
            sheet = reports.rate_list(ledger.company(books), language, found)
            return Found(sheet=sheet, records=records)

        return ask

    def detail(self, _key: str) -> Work[Sheet] | None:
        """Nothing stands behind a rate."""
        return None

    def ask_rate(self, old: Rate | None) -> None:
        """Ask for a currency, its rate and the day from which that holds."""
        number = "" if old is None else f"{old.rate.normalize():f}"
        self.asking.ask(
            Question(
                title=self.tr("Rate"),
                verb=self.tr("Keep"),
                then=self._keep,
                text_label=self.tr("Currency"),
                text="" if old is None else old.currency,
                number_label=self.tr("GEL per unit"),
                number=number,
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
        if not reply.text:
            return self.tr("Give the code of a currency, such as USD.")
        try:
            rate = parse_amount(reply.number, RATE_DIGITS)
        except Refused as refused:
            return Texts(self.place.language).fault(refused)
        return "" if rate > 0 else self.tr("The rate must be above zero.")

    def _keep(self, reply: Reply) -> None:
        books, request = self.place.books, new_id()
        rate = Rate(
            currency=reply.text.upper(),
            day=reply.day or self.place.today(),
            rate=parse_amount(reply.number, RATE_DIGITS),
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
