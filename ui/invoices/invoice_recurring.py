"""Letting an invoice recur, asked on its screen: how often, on which day, until when."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from app.core.changes import Changed
from app.core.errors import QT_TRANSLATE_NOOP, Refused
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
_RECURS = QT_TRANSLATE_NOOP(
    "app", "It recurs from {day} on. The list of recurring invoices has it."
)


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
        say = Texts(screen.place.language).say
        texts = Texts(screen.place.language)
        before = screen.form.draft.entry_date
        title = say(
            QT_TRANSLATE_NOOP("app", "Make a draft like {number} again and again."),
            number=screen.reference,
        )
        screen.asking.ask(
            Question(
                title=title,
                verb=say(QT_TRANSLATE_NOOP("app", "Make recurring")),
                then=self._keep,
                choice_label=say(QT_TRANSLATE_NOOP("app", "How often")),
                choices=tuple(
                    Option(key=name, code=texts.say(word), names={})
                    for name, word in EVERY.items()
                    if name != "none"
                ),
                choice="monthly",
                text_label=say(QT_TRANSLATE_NOOP("app", "Until")),
                number_label=say(QT_TRANSLATE_NOOP("app", "Day of the month")),
                number=str(before.day),
                day_label=say(QT_TRANSLATE_NOOP("app", "Not before")),
                day=before + timedelta(days=1),
                note=say(
                    QT_TRANSLATE_NOOP("app", "31 is the end of the month; the end may stay empty.")
                ),
                check=self._fault,
            )
        )

    def _fault(self, reply: Reply) -> str:
        screen = self._screen
        say = Texts(screen.place.language).say
        if not (reply.number.isdecimal() and 1 <= int(reply.number) <= DAYS_OF_MONTH):
            return say(QT_TRANSLATE_NOOP("app", "A day of the month is 1 to 31."))
        try:
            _when(reply)
        except Refused as refused:
            return Texts(screen.place.language).fault(refused)
        return ""

    def _keep(self, reply: Reply) -> None:
        screen = self._screen
        say = Texts(screen.place.language).say
        books, request, invoice = screen.place.books, new_id(), screen.form.draft.id
        when = _when(reply)

        def told(_: Changed[None]) -> None:
            said = say(_RECURS, day=when.next_day)
            screen.tell(Message(text=said, tone="good"))

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
