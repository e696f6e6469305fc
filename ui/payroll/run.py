"""A run of payroll: calculated, looked at figure by figure, kept, handed in or posted.

What is in sight is either kept or was just calculated; posting shows the entry first and keeps
what was calculated. Nothing of who earns what goes into titles, settings or names of files.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.core.changes import Changed, Topic
from app.core.dates import Period, parse_month
from app.core.errors import QT_TRANSLATE_NOOP, Refused
from app.core.ids import new_id
from app.core.sheet import Sheet
from app.core.texts import Texts
from app.ledger.records import state_name
from app.payroll import reports
from app.payroll import service as payroll
from app.payroll.records import EmployeeId, Odd, Run, RunId, RunLine, RunSaved
from ui.kit.asking import Question
from ui.kit.content import Content, prepare
from ui.kit.detail import DetailScreen
from ui.kit.jobs import Work
from ui.kit.messages import Message
from ui.kit.settings import PassingSettings
from ui.kit.workplace import Target, Workplace
from ui.payroll.paper_key import NAME as PAPERS
from ui.payroll.paper_key import Wanted
from ui.payroll.run_acts import RIGHTS, run_acts
from ui.payroll.run_asking import (
    ask_drop,
    ask_item,
    ask_item_away,
    ask_pay_day,
    ask_reverse,
    ask_since,
)
from ui.payroll.run_reading import (
    Look,
    Seen,
    Wish,
    calculate,
    calculate_one,
    preview,
    read_run,
    run_by_id,
    waiting_run,
)
from ui.printing.making import run_long

_TEXT = QT_TRANSLATE_NOOP("app", "Pay of {month}")
_SAID = {
    "kept": QT_TRANSLATE_NOOP("app", "Kept as {reference}; nothing is posted yet."),
    "posted": QT_TRANSLATE_NOOP("app", "Posted as {reference}."),
    "submitted": QT_TRANSLATE_NOOP("app", "{reference} waits for a second person."),
    "same": QT_TRANSLATE_NOOP("app", "Calculated anew: no difference."),
    "other": QT_TRANSLATE_NOOP("app", "Calculated anew: it differs from what is kept. Keep it."),
    "nothing": QT_TRANSLATE_NOOP("app", "Nothing is due for {month}: what is posted stands."),
    "reversed": QT_TRANSLATE_NOOP("app", "Taken back by {reference}."),
    "dropped": QT_TRANSLATE_NOOP("app", "The run was thrown away."),
    "no_items": QT_TRANSLATE_NOOP("app", "Nothing was added to the pay of {employee} by hand."),
}


class PayRun(DetailScreen):
    """People above, the figures of the current one below."""

    watches = Topic.PAYROLL
    rights = RIGHTS

    def __init__(self, place: Workplace, target: Target) -> None:
        super().__init__(place, target)
        self.setObjectName("payroll.run")
        # Filters name people: nothing of this screen is kept on the computer.
        self.view.remember(PassingSettings(), target.name)
        # A run is of its own month, whatever period is looked at.
        place.period_changed.disconnect(self.outdated)
        run_id, self.wish = _read_key(target.key, place.month)
        self._look = Look(run=run_id)
        self._is_of_month = run_id is None
        self.seen: Seen | None = None
        self.facts = QLabel()
        self.facts.setObjectName("payroll.run.facts")
        self.facts.setWordWrap(True)
        self.facts.setContentsMargins(12, 6, 12, 6)
        self.facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.column.insertWidget(0, self.facts)
        self.place_acts(*run_acts(self))
        self.view.opened.connect(lambda _: self.below.grid.setFocus())
        self.come_alive()

    def title(self) -> str:
        """What stands on the tab: the month, never who or how much."""
        month = Texts(self.place.language).formats.month(self.wish.month.first)
        return f"{self.tr('Run of payroll')}, {month}"

    @property
    def run(self) -> Run | None:
        """The kept run in sight."""
        return None if self.seen is None else self.seen.run

    @property
    def state(self) -> str:
        """How far the run is; empty: not kept."""
        return "" if self.run is None else self.run.state

    @property
    def is_open(self) -> bool:
        """Whether it can still be calculated anew and kept."""
        return self.seen is not None and self.state in ("", "draft")

    @property
    def is_fresh(self) -> bool:
        """Whether what is in sight is not what the books hold."""
        return self.is_open and self.seen is not None and not self.seen.is_kept

    @property
    def has_lines(self) -> bool:
        """Whether anybody is due anything."""
        return self.seen is not None and bool(self.seen.found.lines)

    @property
    def has_odd(self) -> bool:
        """Whether something should be looked at."""
        return self.seen is not None and bool(self.seen.odd)

    @property
    def may_post(self) -> bool:
        """Whether it can be posted, handed in, or a question about it confirmed."""
        return self.asking.is_open or (self.has_lines and self.state in ("", "draft", "approved"))

    @property
    def line(self) -> RunLine | None:
        """The line of the current row."""
        found = self.records.get(self.current())
        return found if isinstance(found, RunLine) else None

    def reload(self) -> None:
        """Read what is kept of the run, or calculate the month where that is what is looked at."""
        books, language, wish, look = (
            self.place.books, self.place.language, self.wish, self._look,
        )  # fmt: skip
        if look.is_anew:
            self._look = replace(look, only=None)
            if look.only is None or self.seen is None:
                self.calculate()
            else:
                self._calculate_one(self.seen, look.only)
            return
        self.is_settled = False
        self.view.wait()

        def read() -> Seen | None:
            run = waiting_run(books, wish.month) if look.run is None else run_by_id(books, look.run)
            return None if run is None else read_run(books, run, language)

        def take(found: Seen | None) -> None:
            if found is None:
                self.calculate()
            elif not self._look.is_anew:
                self._take_seen(found)

        self.place.jobs.read(self, "run", read, take, self._fail)

    def calculate(self) -> None:
        """Calculate the month, with progress and a way to stop."""
        if self.state not in ("", "draft"):
            # What is posted stands: what is due beside it is a run of its own.
            if not self._is_of_month:
                self.place.open("payroll.run", f"{self.wish.month.first:%Y-%m}")
                return
            self._look, self.seen = Look(), None
        self._look = replace(self._look, is_anew=True)
        books, language, wish, run_id = (
            self.place.books, self.place.language, self.wish, self._look.run,
        )  # fmt: skip
        self.is_settled = False
        self.view.wait()

        def done(found: Seen) -> None:
            if found.run is not None:
                self.say("other" if found.changed else "same")
                self._look = replace(self._look, is_anew=found.changed)
            elif not found.found.lines:
                self.say("nothing", month=self._month_words())
            self._take_seen(found)

        run_long(
            self, lambda step: calculate(books, wish, run_id, language, step), done, self._stopped
        )

    def _calculate_one(self, seen: Seen, whom: EmployeeId) -> None:
        books, wish = self.place.books, self.wish
        self.is_settled = False
        self.place.jobs.read(
            self, "run", lambda: calculate_one(books, wish, seen, whom), self._take_seen, self._fail
        )

    def detail(self, key: str) -> Work[Sheet] | None:
        """How each figure of the person came about."""
        seen, line = self.seen, self.records.get(key)
        if seen is None or line is None:
            return None
        self._tell_facts()
        return lambda: reports.figures(seen.frame, line)

    def keep(self) -> None:
        """Keep what was calculated as a draft."""
        self._keep(lambda saved: self.say("kept", reference=saved.reference))

    def post_or_confirm(self) -> None:
        """Confirm what is being asked; else show the entry, and post it when that is agreed to."""
        if self.asking.is_open:
            self.asking.confirm()
            return
        seen, books, language = self.seen, self.place.books, self.place.language
        if seen is None:
            return
        text = self._text()
        self.place.jobs.read(
            self,
            "entry",
            lambda: prepare(preview(books, seen, text, language)),
            self._ask_post,
            self.refuse,
        )

    def go_to_odd(self) -> None:
        """Go to the next person of whom something is odd."""
        seen = self.seen
        if seen is None:
            return
        odd = {one.employee for one in seen.odd}
        rows = [row.key or "" for row in self.view.grid.sheet_model.rows]
        keys = [key for key in rows if (line := self.records.get(key)) and line.code in odd]
        if not keys:
            return
        at = rows.index(self.current()) if self.current() in rows else -1
        self.choose(next((key for key in keys if rows.index(key) > at), keys[0]))

    def ask_item(self) -> None:
        """Ask for a bonus, an advance or another item of this month for the current person."""
        ask_item(self)

    def ask_item_away(self) -> None:
        """Ask which item that was added is taken out again."""
        ask_item_away(self)

    def ask_pay_day(self) -> None:
        """Ask for the day on which the month will be paid."""
        ask_pay_day(self)

    def ask_since(self) -> None:
        """Ask from which month on what was posted shall be calculated anew."""
        ask_since(self)

    def ask_reverse(self) -> None:
        """Ask why the posted run shall be taken back."""
        ask_reverse(self)

    def ask_drop(self) -> None:
        """Ask whether the draft shall be thrown away."""
        ask_drop(self)

    def open_pay(self) -> None:
        """To the payments of the month."""
        self.place.open("payroll.pay", f"{self.wish.month.first:%Y-%m}")

    def open_papers(self) -> None:
        """To the papers of this run."""
        if self.run is not None:
            month = f"{self.wish.month.first:%Y-%m}"
            wanted = Wanted(paper="register", month=month, run=str(self.run.id))
            self.place.open(PAPERS, wanted.key)

    def open_entry(self) -> None:
        """To the entry of the run."""
        if self.run is not None:
            self.place.open("ledger.entry", self.run.reference)

    def open_person(self) -> None:
        """To the employee of the current row."""
        if self.line is not None:
            self.place.open("payroll.employee", str(self.line.employee_id))

    def retranslate(self) -> None:
        """Say the words of the screen; what was calculated is said anew, not read again."""
        self.setAccessibleName(self.tr("Run of payroll"))
        self.view.grid.setAccessibleName(self.tr("People of the run"))
        self.below.grid.setAccessibleName(self.tr("How each figure came about"))
        self.view.when_empty(
            self.tr("Nobody is due anything for this month."),
            self.tr("Employees and their timesheets decide; F9 calculates anew."),
        )
        self.below.when_empty(self.tr("Nothing was calculated for this person."), "")
        self.renamed.emit()
        self.outdated()

    # Inside.

    def wish_for(self, wish: Wish) -> None:
        """Calculate with another day of payment or from another month on."""
        self.wish = wish
        self.calculate()

    def change(
        self,
        work: Callable[[], Changed[Any]],
        code: str,
        look: Look,
        then: Callable[[Any], object] | None = None,
    ) -> None:
        """Change something in the books, say it, and look at what comes of it.

        What is refused leaves what is looked at as it was.
        """
        before, self._look = self._look, look

        def told(done: Changed[Any]) -> None:
            if then is not None:
                then(done.value)
            elif code:
                reference = done.value.reference if isinstance(done.value, RunSaved) else ""
                self.say(code, reference=reference)

        def refused(error: Exception) -> None:
            self._look = before
            self.refuse(error)

        self.place.jobs.change(self, work, told, refused)

    def _text(self) -> str:
        if self.run is not None and self.run.text:
            return self.run.text
        return Texts(self.place.language).say(_TEXT, month=self._month_words())

    def _month_words(self) -> str:
        return Texts(self.place.language).formats.month(self.wish.month.first)

    def _take_seen(self, seen: Seen) -> None:
        self.seen = seen
        if seen.run is not None:
            self._look = replace(self._look, run=seen.run.id)

        def arrange() -> tuple[Content, dict[str, RunLine]]:
            return prepare(seen.sheet()), {reports.line_key(one): one for one in seen.found.lines}

        self.place.jobs.read(self, "sheet", arrange, lambda got: self._take(*got), self._fail)
        self._tell_facts()

    def _tell_facts(self) -> None:
        seen = self.seen
        if seen is None:
            return
        texts, total = Texts(self.place.language), seen.found.total
        not_kept = self.tr("Not kept yet")
        state = not_kept if seen.run is None else state_name(seen.run.state, texts)
        if seen.run is not None and seen.changed:
            anew = self.tr("calculated anew and not kept")
            state = f"{state}, {anew}"
        said = [
            state,
            texts.say(QT_TRANSLATE_NOOP("app", "paid on {day}"), day=seen.found.pay_day),
            texts.say(
                QT_TRANSLATE_NOOP("app", "{count} {count:person|people}"),
                count=len({one.employee_id for one in seen.found.lines}),
            ),
            texts.say(
                QT_TRANSLATE_NOOP("app", "to pay out {amount} GEL"),
                amount=texts.formats.amount(total.payout),
            ),
        ]
        if seen.odd:
            said.append(
                texts.say(QT_TRANSLATE_NOOP("app", "to look at: {count}"), count=len(seen.odd))
            )
        if seen.run is not None and seen.run.rejected_reason:
            said.append(
                texts.say(
                    QT_TRANSLATE_NOOP("app", "sent back: {reason}"),
                    reason=seen.run.rejected_reason,
                )
            )
        reasons = [f"{one.employee}: {texts.say(one.text, **one.args)}" for one in self._odd_here()]
        self.facts.setText("\n".join(("  ·  ".join(said), *reasons)))
        self.facts.setAccessibleName(self.facts.text())
        self.refresh_acts()

    def _odd_here(self) -> list[Odd]:
        """What is odd about the current person, and of those who have no line to stand on."""
        if self.seen is None:
            return []
        current = "" if self.line is None else self.line.code
        there = {one.code for one in self.seen.found.lines}
        return [
            one for one in self.seen.odd if one.employee == current or one.employee not in there
        ]

    def _keep(self, then: Callable[[RunSaved], object]) -> None:
        seen, books, text = self.seen, self.place.books, self._text()
        if seen is None:
            return
        request, kept = new_id(), None
        if seen.run is not None and seen.run.version is not None:
            kept = seen.run.id, seen.run.version
        self.change(
            lambda: payroll.save_run(books, request, seen.found, text, kept),
            "",
            Look(run=RunId(request) if kept is None else kept[0]),
            then,
        )

    def _ask_post(self, content: Content) -> None:
        self.below.fill(content)
        self.below.show()
        self.asking.ask(
            Question(
                title=self.tr("Post the entry that stands below? It names nobody."),
                verb=self.tr("Post"),
                then=lambda _: self._post(),
                left=lambda: self.show_detail(anew=True),
            )
        )

    def _post(self) -> None:
        run = self.run
        if self.is_fresh or run is None:
            self._keep(lambda saved: self._post_kept(RunId(saved.id), saved.version))
        else:
            self._post_kept(run.id, run.version)

    def _post_kept(self, run: RunId, version: int | None) -> None:
        books, request = self.place.books, new_id()

        def told(done: RunSaved) -> None:
            code = "submitted" if done.state == "submitted" else "posted"
            self.say(code, reference=done.reference)

        if version is not None:
            self.change(
                lambda: payroll.post_run(books, request, run, version), "", Look(run=run), told
            )

    def _stopped(self) -> None:
        """The calculation was stopped or refused: what was in sight stays."""
        if self.seen is not None:
            self._take_seen(self.seen)
        else:
            self._settle(failed=True)

    def say(self, code: str, **args: object) -> None:
        """Say what was done, above the rows."""
        text = Texts(self.place.language).say(_SAID[code], **args)
        self.tell(Message(text=text, tone="good", code=f"payroll.{code}"))


def _read_key(key: str, month: Period) -> tuple[RunId | None, Wish]:
    """The run or the month that a key asks for; of neither the month in sight."""
    try:
        return RunId(UUID(key)), Wish(month=month)
    except ValueError:
        pass
    try:
        return None, Wish(month=parse_month(key))
    except Refused:
        return None, Wish(month=month)
