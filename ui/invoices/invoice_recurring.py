"""Letting an invoice recur, asked on its screen: how often, on which day, until when."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from app.core.changes import Changed
from app.core.errors import Refused
from app.core.formats import parse_date
from app.core.ids import new_id
from app.core.texts import Texts
from app.invoices import service as invoices
from app.ledger import service as ledger
from app.ledger.records import EVERY, Recurrence
from ui.kit.asking import Question, Reply
from ui.kit.choice_field import Option
from ui.kit.messages import Message, message_of

if TYPE_CHECKING:
    from ui.invoices.invoice import Invoice

DAYS_OF_MONTH = 31


class Recurring:
    """Asks how an invoice recurs, and keeps that."""

    def __init__(self, screen: Invoice) -> None:
        self._screen = screen

    @property
    def is_possible(self) -> bool:
        """Whether the invoice stands and is none that takes from another."""
        return self._screen.is_posted and not self._screen.form.draft.kind.is_credit

    def ask(self) -> None:
        """Ask how often, on which day of the month, from which day and until when."""
        screen = self._screen
        texts = Texts(screen.place.language)
        before = screen.form.draft.entry_date
        title = screen.tr("Make a draft like {number} again and again.")
        screen.asking.ask(
            Question(
                title=title.replace("{number}", screen.reference),
                verb=screen.tr("Make recurring"),
                then=self._keep,
                choice_label=screen.tr("How often"),
                choices=tuple(
                    Option(key=name, code=texts.say(word), names={})
                    for name, word in EVERY.items()
                    if name != "none"
                ),
                choice="monthly",
                text_label=screen.tr("Until (may stay empty)"),
                number_label=screen.tr("Day of the month"),
                number=str(before.day),
                day_label=screen.tr("Not before"),
                day=before + timedelta(days=1),
                note=screen.tr("31 is the end of the month. The drafts wait in the list."),
                check=self._fault,
            )
        )

    def _fault(self, reply: Reply) -> str:
        screen = self._screen
        if not (reply.number.isdecimal() and 1 <= int(reply.number) <= DAYS_OF_MONTH):
            return screen.tr("A day of the month is 1 to 31.")
        try:
            _when(reply)
        except Refused as refused:
            return Texts(screen.place.language).fault(refused)
        return ""

    def _keep(self, reply: Reply) -> None:
        screen = self._screen
        books, request, invoice = screen.place.books, new_id(), screen.form.draft.id
        when = _when(reply)

        def told(_: Changed[None]) -> None:
            day = Texts(screen.place.language).formats.day(when.next_day)
            said = screen.tr("It recurs from {day} on. The list of recurring invoices has it.")
            screen.tell(Message(text=said.replace("{day}", day), tone="good"))

        screen.place.jobs.change(
            screen,
            lambda: invoices.save_recurring(books, request, invoice, when),
            told,
            lambda error: screen.tell(message_of(error, screen.place.language)),
        )


def _when(reply: Reply) -> Recurrence:
    assert reply.day is not None
    first = ledger.first_day(reply.choice or "monthly", int(reply.number), reply.day)
    return replace(first, until=parse_date(reply.text) if reply.text else None)
