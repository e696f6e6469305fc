"""Exchange rates of the period: looked at, typed by hand, fetched, or brought in from a file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from threading import Event

import shiboken6
from PySide6.QtCore import Signal

from app.core.changes import Changed, Topic
from app.core.dates import Period
from app.core.errors import QT_TRANSLATE_NOOP, Problem
from app.core.ids import new_id
from app.core.sheet import Sheet
from app.core.texts import Texts
from app.currency import service as currency
from app.currency.records import Fetched, Freshness, Kept, Rate
from app.ledger import reports
from app.ledger import service as ledger
from ui.kit.acts import Act
from ui.kit.asking import Question, Reply
from ui.kit.choice_field import Option
from ui.kit.detail import DetailScreen, Found
from ui.kit.jobs import Work
from ui.kit.messages import PROBLEMS_SHOWN, Message, MessageBar
from ui.kit.workplace import Target, Workplace
from ui.ledger.choices import currency_options

RATE_DIGITS = 8
BANK = "currency.bank"
"""The setting of this machine that names another address than the National Bank's."""
SLICE_DAYS = 10
_STALE = QT_TRANSLATE_NOOP(
    "app",
    "The newest rates hold from {day}; working days without new ones: {count}. Fetch "
    "them or bring in a file.",
)
_FETCHED = QT_TRANSLATE_NOOP(
    "app", "Days asked for: {days}; new rates kept: {new}; corrected: {changed}."
)
_PROGRESS = QT_TRANSLATE_NOOP("app", "Days fetched: {done} of {days}. Esc stops.")
_STOPPED = QT_TRANSLATE_NOOP("app", "Stopped. {new} new rates were kept before.")
_KEPT = QT_TRANSLATE_NOOP("app", "{currency} from {day}: {rate} GEL.")


class _Stopped(Exception):
    """Somebody wants to wait no longer."""


@dataclass(slots=True)
class _Fetching:
    """A fetch under way: the days still to ask for, and what came so far."""

    days: tuple[date, ...]
    codes: tuple[str, ...]
    known: frozenset[str]
    done: int = 0
    new: int = 0
    changed: int = 0
    problems: tuple[Problem, ...] = ()
    stop: Event = field(default_factory=Event)


class Rates(DetailScreen):
    """Rates by day, the latest first."""

    watches = Topic.CURRENCIES | Topic.COMPANY
    told = Signal(int)
    """How many days of the fetch under way are done."""
    rights: Mapping[str, str] = dict.fromkeys(
        ("new", "edit", "import", "fetch", "revalue"), "transactions:write"
    )

    def __init__(self, place: Workplace, target: Target) -> None:
        super().__init__(place, target)
        self.setObjectName("ledger.rates")
        self.fetching: _Fetching | None = None
        self.warning = MessageBar()
        self.warning.setObjectName("rates.warning")
        self.column.insertWidget(0, self.warning)
        self.told.connect(self._say_progress)
        self._currencies: tuple[Option, ...] = ()
        self.place_acts(*self._acts())
        self.view.opened.connect(lambda key: self.ask_rate(self.records.get(key)))
        self.come_alive()

    def _acts(self) -> tuple[Act, ...]:
        place = self.place
        return (
            Act(
                name="fetch",
                title=QT_TRANSLATE_NOOP("app", "Fetch from the National Bank"),
                does=self.ask_fetch,
                keys=("Shift+F5",),
                icon="refresh",
                is_possible=lambda: self.fetching is None,
            ),
            Act(
                name="stop",
                title=QT_TRANSLATE_NOOP("app", "Stop"),
                does=self.stop,
                keys=("Esc",),
                icon="close",
                is_possible=lambda: self.fetching is not None,
            ),
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
            Act(
                name="revalue",
                title=QT_TRANSLATE_NOOP("app", "Revaluation"),
                does=lambda: place.open("ledger.revaluation", ""),
                icon="revaluation",
            ),
        )

    def title(self) -> str:
        """What stands on the tab."""
        return self.tr("Exchange rates")

    def found(self) -> Work[Found]:
        """The rates kept for the days of the period."""
        books, language, period = self.place.books, self.place.language, self.place.period

        def ask() -> Found:
            found = tuple(
                sorted(
                    currency.rates(books, period.first, period.last),
                    key=lambda rate: (rate.day, rate.currency),
                    reverse=True,
                )
            )
            records = {f"{rate.day.isoformat()} {rate.currency}": rate for rate in found}
            self._currencies = currency_options(ledger.currencies(books, period.last), language)
            sheet = reports.rate_list(ledger.company(books), language, found)
            return Found(sheet=sheet, records=records)

        return ask

    def reload(self) -> None:
        """Read the rates of the period, and how fresh the newest are."""
        super().reload()
        books = self.place.books
        self.place.jobs.read(self, "fresh", lambda: currency.freshness(books), self._say_freshness)

    def leave(self) -> None:
        """The screen is closed: nothing more is fetched."""
        if self.fetching is not None:
            self.fetching.stop.set()
        super().leave()

    def ask_fetch(self) -> None:
        """Ask for which currencies and from which day on rates are to be filled up."""
        books = self.place.books
        self.place.jobs.read(
            self, "codes", lambda: currency.codes_in_use(books), self._ask_codes, self.refuse
        )

    def stop(self) -> None:
        """Fetch no more; what came before stays."""
        if self.fetching is not None:
            self.fetching.stop.set()

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
            self.tr("Shift+F5 fetches them from the National Bank, Ins types one."),
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
            lambda: currency.save_rates(books, request, [rate.as_json()]),
            lambda _: self._kept(rate, rate.day),
            self.refuse,
        )

    def _kept(self, rate: Rate, day: date) -> None:
        texts = Texts(self.place.language)
        number = texts.formats.rate(rate.rate)
        said = texts.say(_KEPT, currency=rate.currency, day=day, rate=number)
        self.tell(Message(text=said, tone="good", code="rates.kept"))

    def _ask_codes(self, codes: tuple[str, ...]) -> None:
        self.asking.ask(
            Question(
                title=self.tr("Fetch the missing rates up to the end of the period or today."),
                verb=self.tr("Fetch"),
                then=self._plan,
                text_label=self.tr("Currencies"),
                text=", ".join(codes),
                day_label=self.tr("From the day"),
                day=self.place.period.first,
                check=lambda reply: (
                    "" if reply.text else self.tr("Give the code of a currency, such as USD.")
                ),
            )
        )

    def _plan(self, reply: Reply) -> None:
        books, wanted = self.place.books, reply.text.replace(";", ",").split(",")
        first = reply.day or self.place.period.first
        asked = Period(first, max(first, self.place.period.last))

        def plan() -> _Fetching:
            codes = currency.checked_codes(books, wanted)
            days = currency.missing_days(books, asked, codes)
            return _Fetching(days=days, codes=codes, known=currency.known_codes(books))

        self.place.jobs.read(self, "fetch", plan, self._begin, self.refuse)

    def _begin(self, fetching: _Fetching) -> None:
        self.fetching = fetching
        self.refresh_acts()
        self._say_progress(0)
        self._next()

    def _next(self) -> None:
        """Fetch the next days on a reader's thread; the writer's is free for other work."""
        under_way = self.fetching
        if under_way is None:
            return
        part = under_way.days[under_way.done : under_way.done + SLICE_DAYS]
        if not part or under_way.stop.is_set():
            self._end(under_way)
            return
        setting = self.place.settings.get(BANK)
        begun = under_way.done

        def tell(done: int, _days: int) -> None:
            if under_way.stop.is_set():
                raise _Stopped
            if shiboken6.isValid(self):
                self.told.emit(begun + done)

        def fetch() -> Fetched:
            bank = currency.NationalBank(address=currency.bank_address(setting))
            return bank.fetch(part, under_way.codes, under_way.known, tell)

        self.place.jobs.read(self, "fetch", fetch, self._came, self._broke)

    def _came(self, fetched: Fetched) -> None:
        books, request = self.place.books, new_id()
        self.place.jobs.change(
            self,
            lambda: currency.save_fetched(books, request, fetched),
            lambda kept: self._took(fetched, kept),
            self._broke,
        )

    def _took(self, fetched: Fetched, kept: Changed[Kept]) -> None:
        under_way = self.fetching
        if under_way is None:
            return
        under_way.done += len(fetched.days)
        under_way.new += kept.value.new
        under_way.changed += kept.value.changed
        under_way.problems += fetched.problems
        self._next()

    def _broke(self, error: Exception) -> None:
        under_way, self.fetching = self.fetching, None
        self.refresh_acts()
        if isinstance(error, _Stopped) and under_way is not None:
            self._end(under_way)
        else:
            self.refuse(error)

    def _end(self, under_way: _Fetching) -> None:
        self.fetching = None
        self.refresh_acts()
        texts = Texts(self.place.language)
        is_whole = under_way.done >= len(under_way.days)
        said = texts.say(
            _FETCHED if is_whole else _STOPPED,
            days=under_way.done,
            new=under_way.new,
            changed=under_way.changed,
        )
        details = tuple(texts.fault(problem) for problem in under_way.problems[:PROBLEMS_SHOWN])
        code = "rates.fetched" if is_whole else "rates.stopped"
        self.tell(Message(text=said, details=details, tone="good", code=code))

    def _say_progress(self, done: int) -> None:
        if self.fetching is not None:
            texts = Texts(self.place.language)
            said = texts.say(_PROGRESS, done=done, days=len(self.fetching.days))
            self.tell(Message(text=said, tone="good", code="rates.fetching"))

    def _say_freshness(self, fresh: Freshness) -> None:
        if not fresh.is_stale:
            self.warning.put_away()
            return
        said = Texts(self.place.language).say(_STALE, day=fresh.newest, count=fresh.missed)
        self.warning.tell(Message(text=said, code="rates.stale"))
