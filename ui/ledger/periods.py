"""Months and years: which are open, what stands in the way of closing one, closing and opening."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TypeVar
from uuid import UUID

from PySide6.QtWidgets import QLabel

from app.core.changes import Changed, Topic
from app.core.dates import TBILISI, Period
from app.core.errors import QT_TRANSLATE_NOOP
from app.core.formats import EN_DASH
from app.core.ids import new_id
from app.core.sheet import Sheet
from app.core.texts import Texts
from app.ledger import reports
from app.ledger import service as ledger
from app.ledger.records import FiscalYear, PeriodChange, PeriodState, Reopening, YearClosed
from app.ledger.reports import Months
from app.security import service as security
from app.security.records import Standing
from ui.kit.acts import Act
from ui.kit.asking import Question, Reply
from ui.kit.detail import DetailScreen, Found
from ui.kit.jobs import Work
from ui.kit.messages import Message
from ui.kit.workplace import Target, Workplace
from ui.printing.paper import paper_acts

T = TypeVar("T")

REASON_LEAST = 3
# Where what stands in the way can be mended.
_MEND = {
    "period.has_drafts": ("ledger.journal", "drafts"),
    "period.not_revalued": ("ledger.revaluation", ""),
}
PERMISSION = "period:close"
_STANDING = "standing"
_STATES = {
    "open": QT_TRANSLATE_NOOP("app", "{month} is open."),
    "soft_closed": QT_TRANSLATE_NOOP("app", "{month} is closed."),
    "hard_closed": QT_TRANSLATE_NOOP("app", "{month} is finally closed: only two persons open it."),
    "asked": QT_TRANSLATE_NOOP(
        "app", "Asked for. {month} opens when another person agrees; there are seven days for it."
    ),
    "withdrawn": QT_TRANSLATE_NOOP("app", "{month} stays finally closed."),
}
_YEAR = {
    "posted": QT_TRANSLATE_NOOP("app", "The year {year} is closed, result {result}: {entries}."),
    "submitted": QT_TRANSLATE_NOOP(
        "app", "The closing of {year} waits for a second person, result {result}: {entries}."
    ),
}


class Periods(DetailScreen):
    """Years with their months; below, what stands in the way of closing the current month."""

    watches = Topic.PERIODS | Topic.JOURNAL | Topic.COMPANY | Topic.PEOPLE

    def __init__(self, place: Workplace, target: Target) -> None:
        super().__init__(place, target)
        self.setObjectName("ledger.periods")
        self.note = QLabel()
        """Why nothing can be done here, for who may not."""
        self.note.setObjectName("periods.note")
        self.note.setProperty("role", "muted")
        self.note.setWordWrap(True)
        self.note.setContentsMargins(16, 6, 16, 6)
        self.note.hide()
        self.place_acts(*(self._allowed(act) for act in self._acts()), *paper_acts(self))
        self.column.insertWidget(1, self.note)
        self.view.opened.connect(lambda _: self._look())
        self.below.opened.connect(self._mend)
        self.come_alive()

    def title(self) -> str:
        """What stands on the tab."""
        return self.tr("Periods")

    def found(self) -> Work[Found]:
        """Years and months with exceptions and requests."""
        books, language = self.place.books, self.place.language

        def ask() -> Found:
            months = Months(
                periods=ledger.periods(books),
                years=ledger.years(books),
                exceptions=ledger.period_exceptions(books),
                reopenings=ledger.reopenings(books),
                people=security.colleagues(books),
            )
            sheet = reports.period_list(ledger.company(books), language, months)
            records: dict[str, object] = {str(one.id): one for one in months.periods}
            records |= {f"year:{one.year}": one for one in months.years}
            standing = security.standing(books)
            return Found(sheet=sheet, records={**records, "": months, _STANDING: standing})

        return ask

    def detail(self, key: str) -> Work[Sheet] | None:
        """What stands in the way of closing a month."""
        books, language, month = self.place.books, self.place.language, self.month(key)
        if month is None:
            return None
        return lambda: reports.obstacle_list(
            ledger.company(books), language, month, ledger.period_obstacles(books, month)
        )

    def month(self, key: str = "") -> PeriodState | None:
        """The month of a row, by default of the current one."""
        found = self.records.get(key or self.current())
        return found if isinstance(found, PeriodState) else None

    @property
    def may_close(self) -> bool:
        """Whether the person may close and open months; the server is asked again anyway."""
        standing = self.records.get(_STANDING)
        return isinstance(standing, Standing) and standing.may(PERMISSION)

    def refresh_acts(self) -> None:
        """Ask anew which acts are possible, and say why none are."""
        super().refresh_acts()
        standing = self.records.get(_STANDING)
        is_barred = isinstance(standing, Standing) and not self.may_close
        self.note.setVisible(is_barred)
        if is_barred and isinstance(standing, Standing):
            self.note.setText(
                self.tr(
                    "You may look at the periods; closing and opening them needs a right that your "
                    "role does not have. Ask {names}."
                ).format(names=", ".join(standing.administrators) or EN_DASH)
            )

    def retranslate(self) -> None:
        """Say the words of the screen, and read the lists in its language."""
        super().retranslate()
        self.setAccessibleName(self.title())
        self.view.grid.setAccessibleName(self.tr("Years and months"))
        self.below.grid.setAccessibleName(self.tr("What stands in the way"))
        self.view.when_empty(
            self.tr("The books have no months yet."),
            self.tr("The first entry makes its fiscal year."),
        )
        self.below.when_empty(self.tr("Nothing stands in the way of closing this month."), "")

    # What can be done.

    def _allowed(self, act: Act) -> Act:
        """An act that is possible only for who may close months."""
        return replace(act, is_possible=lambda: self.may_close and act.is_possible())

    def _acts(self) -> tuple[Act, ...]:
        return (
            Act(
                name="close",
                title=QT_TRANSLATE_NOOP("app", "Close the month"),
                does=lambda: self._change("soft_closed"),
                keys=("Ctrl+Return", "Ctrl+Enter"),
                is_main=True,
                is_possible=lambda: self._is("open"),
            ),
            Act(
                name="close_finally",
                title=QT_TRANSLATE_NOOP("app", "Close finally"),
                does=self.ask_final,
                is_possible=lambda: self._is("open", "soft_closed"),
            ),
            Act(
                name="reopen",
                title=QT_TRANSLATE_NOOP("app", "Open again"),
                does=self.ask_reopen,
                keys=("Del",),
                is_possible=lambda: self._is("soft_closed", "hard_closed"),
            ),
            Act(
                name="agree",
                title=QT_TRANSLATE_NOOP("app", "Agree to open"),
                does=lambda: self._settle_asked(ledger.agree_reopening),
                is_possible=lambda: self._asked() is not None,
            ),
            Act(
                name="withdraw",
                title=QT_TRANSLATE_NOOP("app", "Withdraw or decline"),
                does=lambda: self._settle_asked(ledger.withdraw_reopening),
                is_rare=True,
                is_possible=lambda: self._asked() is not None,
            ),
            Act(
                name="let_in",
                title=QT_TRANSLATE_NOOP("app", "Let a colleague in"),
                does=self.ask_exception,
                keys=("Ins",),
                is_possible=lambda: self._is("soft_closed"),
            ),
            Act(
                name="end_exceptions",
                title=QT_TRANSLATE_NOOP("app", "End an exception"),
                does=self.ask_end,
                is_rare=True,
                is_possible=lambda: bool(self._exceptions()),
            ),
            Act(
                name="close_year",
                title=QT_TRANSLATE_NOOP("app", "Close the year"),
                does=self.ask_year,
                is_possible=self._can_close_year,
            ),
        )

    def ask_final(self) -> None:
        """Ask before a month is closed finally."""
        month = self.month()
        assert month is not None
        title = self.tr("Close {month} finally? Only two persons together can open it again.")
        self.asking.ask(
            Question(
                title=title.format(month=self._name(month)),
                verb=self.tr("Close finally"),
                then=lambda reply: self._change("hard_closed", reply.text),
                text_label=self.tr("Remark, if there is one"),
            )
        )

    def ask_reopen(self) -> None:
        """Ask why a month is opened again."""
        month = self.month()
        assert month is not None
        is_final = month.state == "hard_closed"
        title = self.tr("Open {month} again: another person must agree.")
        if not is_final:
            title = self.tr("Open {month} again.")
        self.asking.ask(
            Question(
                title=title.format(month=self._name(month)),
                verb=self.tr("Ask to open") if is_final else self.tr("Open again"),
                then=lambda reply: self._reopen(month, reply.text),
                text_label=self.tr("Why"),
                check=self._reason,
            )
        )

    def ask_exception(self) -> None:
        """Ask whom to let in, until when and why."""
        month = self.month()
        assert month is not None
        title = self.tr("Let a colleague post into {month}.")
        self.asking.ask(
            Question(
                title=title.format(month=self._name(month)),
                verb=self.tr("Let in"),
                then=lambda reply: self._let_in(month, reply),
                text_label=self.tr("Why"),
                number_label=self.tr("Colleague"),
                day_label=self.tr("Until the end of"),
                day=self.place.today() + timedelta(days=1),
                check=self._colleague,
            )
        )

    def ask_end(self) -> None:
        """Ask whose leave to post ends; nobody named, all of them."""
        month, whose = self.month(), self._let_in_now()
        assert month is not None
        title = self.tr("End the leave to post into {month}: {names}.")
        names = ", ".join(dict.fromkeys(whose.values()))
        has_several = len(whose) > 1
        self.asking.ask(
            Question(
                title=title.format(month=self._name(month), names=names),
                verb=self.tr("End it"),
                then=lambda reply: self._end_exceptions(self._meant(reply.number)),
                number_label=self.tr("Only that of") if has_several else "",
                check=lambda reply: self._unknown(reply, names),
            )
        )

    def ask_year(self) -> None:
        """Ask before the entries that close a year are made, and say what they will bring."""
        year = self._fiscal_year()
        assert year is not None
        texts = Texts(self.place.language)
        title = self.tr(
            "Close the year {year}: accounts of income and expense ({count}) come to zero, and "
            "{result} goes to retained earnings. These entries can be reversed."
        )
        if year.open_result < 0:
            title = self.tr(
                "Close the year {year}: accounts of income and expense ({count}) come to zero, and "
                "a loss of {result} goes to accumulated loss. These entries can be reversed."
            )
        said = title.format(
            year=year.year,
            count=year.open_accounts,
            result=texts.formats.amount(abs(year.open_result)),
        )
        self.asking.ask(
            Question(
                title=said,
                verb=self.tr("Close the year"),
                then=lambda _: self._close_year(year.year),
            )
        )

    # How it is done.

    def _change(self, state: str, reason: str = "") -> None:
        month = self.month()
        assert month is not None
        books, request = self.place.books, new_id()
        self._do(
            lambda: ledger.change_period(books, request, month, state, reason),
            lambda done: self._said_change(month, done),
        )

    def _reopen(self, month: PeriodState, reason: str) -> None:
        if month.state != "hard_closed":
            self._change("open", reason)
            return
        books, request = self.place.books, new_id()
        self._do(
            lambda: ledger.ask_reopening(books, request, month, reason),
            lambda _: self._say("asked", month),
        )

    def _settle_asked(self, verb: Callable[..., Changed[str]]) -> None:
        asked, month = self._asked(), self.month()
        assert asked is not None
        assert month is not None
        books, request = self.place.books, new_id()
        self._do(
            lambda: verb(books, request, asked.id),
            lambda state: self._say("withdrawn" if state != "open" else "open", month),
        )

    def _let_in(self, month: PeriodState, reply: Reply) -> None:
        person = self._colleagues().get(reply.number.casefold())
        day = reply.day
        assert person is not None
        assert day is not None
        until = datetime(day.year, day.month, day.day, tzinfo=TBILISI) + timedelta(days=1)
        books, request = self.place.books, new_id()
        leave = (until, reply.text)
        self._do(
            lambda: ledger.give_exception(books, request, month, person, leave),
            lambda _: self.tell(Message(text=self.tr("Let in."), tone="good")),
        )

    def _end_exceptions(self, ids: tuple[UUID, ...]) -> None:
        books = self.place.books

        def end() -> Changed[None]:
            for one in ids:
                last = ledger.revoke_exception(books, new_id(), one)
            return last

        self._do(end, lambda _: self.tell(Message(text=self.tr("Ended."), tone="good")))

    def _close_year(self, year: int) -> None:
        books, request = self.place.books, new_id()
        self._do(
            lambda: ledger.close_year(books, request, year),
            lambda done: self._said_year(year, done),
        )

    def _do(self, work: Work[Changed[T]], done: Callable[[T], object]) -> None:
        self.place.jobs.change(self, work, lambda answer: done(answer.value), self.refuse)

    def _said_change(self, month: PeriodState, done: PeriodChange) -> None:
        texts = Texts(self.place.language)
        said = texts.say(_STATES[done.state], month=self._name(month))
        details = tuple(reports.obstacle_text(one, texts) for one in done.warnings)
        self.tell(Message(text=said, details=details, tone="good", code="period.changed"))

    def _said_year(self, year: int, done: YearClosed) -> None:
        texts = Texts(self.place.language)
        said = texts.say(
            _YEAR[done.state],
            year=str(year),
            result=texts.formats.amount(done.result),
            entries=", ".join(done.references),
        )
        self.tell(Message(text=said, tone="good", code="year.closed"))

    def _say(self, state: str, month: PeriodState) -> None:
        texts = Texts(self.place.language)
        said = texts.say(_STATES[state], month=self._name(month))
        self.tell(Message(text=said, tone="good", code=f"period.{state}"))

    # What stands in the rows.

    def _name(self, month: PeriodState) -> str:
        return Texts(self.place.language).formats.month(month.first_day)

    def _is(self, *states: str) -> bool:
        month = self.month()
        return month is not None and month.state in states

    def _months(self) -> Months | None:
        found = self.records.get("")
        return found if isinstance(found, Months) else None

    def _asked(self) -> Reopening | None:
        month, months = self.month(), self._months()
        if month is None or months is None:
            return None
        asked = [r for r in months.reopenings if r.period_id == month.id and r.state == "asked"]
        return asked[0] if asked else None

    def _exceptions(self) -> tuple[UUID, ...]:
        return tuple(self._let_in_now())

    def _let_in_now(self) -> dict[UUID, str]:
        """The exceptions in force for the current month, and who was let in by each."""
        month, months = self.month(), self._months()
        if month is None or months is None:
            return {}
        return {
            one.id: months.people.get(one.person_id, EN_DASH)
            for one in months.exceptions
            if one.is_in_force and one.first_day == month.first_day
        }

    def _meant(self, name: str) -> tuple[UUID, ...]:
        whose = self._let_in_now()
        wanted = name.casefold()
        return tuple(one for one, said in whose.items() if not wanted or said.casefold() == wanted)

    def _unknown(self, reply: Reply, names: str) -> str:
        if self._meant(reply.number):
            return ""
        return self.tr("Name a colleague: {names}.").format(names=names)

    def _fiscal_year(self) -> FiscalYear | None:
        found = self.records.get(self.current())
        return found if isinstance(found, FiscalYear) else None

    def _can_close_year(self) -> bool:
        year = self._fiscal_year()
        return year is not None and not year.is_closed and year.last_day < self.place.today()

    def _colleagues(self) -> dict[str, UUID]:
        months = self._months()
        people = {} if months is None else months.people
        return {name.casefold(): person for person, name in people.items()}

    def _reason(self, reply: Reply) -> str:
        return self.tr("Say why, in a word or two.") if len(reply.text) < REASON_LEAST else ""

    def _colleague(self, reply: Reply) -> str:
        known = self._colleagues()
        if reply.number.casefold() not in known:
            months = self._months()
            names = ", ".join(months.people.values()) if months else ""
            return self.tr("Name a colleague: {names}.").format(names=names)
        return self._reason(reply)

    def _look(self) -> None:
        month = self.month()
        if month is not None:
            self.place.choose_period(Period(month.first_day, month.last_day))
            self.below.grid.setFocus()

    def _mend(self, code: str) -> None:
        month = self.month()
        if month is None:
            return
        if code in _MEND:
            self.place.open(*_MEND[code])
            return
        # Earlier months and the year are closed on this very screen.
        key = f"year:{month.year}" if code == "period.year_not_closed" else self._first_open()
        self.choose(key)
        self.view.grid.setFocus()

    def _first_open(self) -> str:
        months = self._months()
        still = [one for one in (months.periods if months else ()) if one.state == "open"]
        return str(min(still, key=lambda one: one.first_day).id) if still else ""
