"""Paying an invoice from its screen: account, amount, day and rate, then the draft of the entry."""

from __future__ import annotations

from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING

from app.core.changes import Changed
from app.core.errors import QT_TRANSLATE_NOOP, Refused
from app.core.formats import parse_amount
from app.core.ids import new_id
from app.core.money import GEL
from app.core.texts import Texts
from app.invoices import service as invoices
from app.invoices.records import InvoiceKind, Owed, PaymentAsked
from app.ledger.records import Account, AccountId
from ui.invoices.invoice_opening import Reading
from ui.kit.asking import Question, Reply
from ui.kit.choice_field import Option
from ui.kit.messages import message_of

if TYPE_CHECKING:
    from ui.invoices.invoice import Invoice

PAID = (InvoiceKind.SALE, InvoiceKind.PURCHASE)
"""What is paid by its number."""
RATE_DIGITS = 8
_AMOUNT = QT_TRANSLATE_NOOP("app", "Amount")


class Paying:
    """Asks what is paid of the invoice on a screen, and opens the draft of that entry."""

    def __init__(self, screen: Invoice) -> None:
        self._screen = screen

    @property
    def is_possible(self) -> bool:
        """Whether the invoice stands and is one that is paid."""
        return self._screen.is_posted and self._screen.form.draft.kind in PAID

    def ask(self) -> None:
        """Read what is open of the invoice, and ask how it is paid."""
        screen = self._screen
        work = partial(invoices.open_of, screen.place.books, screen.form.draft)
        screen.place.jobs.read(screen, "paying", work, self._ask, self._fail)

    def _ask(self, owed: Owed) -> None:
        screen = self._screen
        say = Texts(screen.place.language).say
        draft, reading = screen.form.draft, screen.form.reading
        is_foreign = draft.currency != GEL
        title = say(
            QT_TRANSLATE_NOOP(
                "app", "Pay {number}: the draft of the entry opens then and is posted there."
            ),
            number=screen.reference,
        )
        screen.asking.ask(
            Question(
                title=title,
                verb=say(QT_TRANSLATE_NOOP("app", "Make the draft")),
                then=self._pay,
                choice_label=say(QT_TRANSLATE_NOOP("app", "Account of money")),
                choices=() if reading is None else money_options(reading.accounts),
                choice="" if reading is None else usual_money(reading, is_foreign=is_foreign),
                amount_label=f"{say(_AMOUNT)}, {draft.currency}",
                amount=abs(owed.measure),
                number_label=say(QT_TRANSLATE_NOOP("app", "Rate")) if is_foreign else "",
                day_label=say(QT_TRANSLATE_NOOP("app", "Day")),
                day=screen.place.today(),
                note=say(
                    QT_TRANSLATE_NOOP(
                        "app", "Without a rate that of the National Bank of the day is taken."
                    )
                )
                if is_foreign
                else "",
                check=self._fault,
            )
        )

    def _fault(self, reply: Reply) -> str:
        screen = self._screen
        say = Texts(screen.place.language).say
        if not reply.choice:
            return say(QT_TRANSLATE_NOOP("app", "Choose the account of money."))
        try:
            _rate(reply)
        except Refused as refused:
            return Texts(screen.place.language).fault(refused)
        return ""

    def _pay(self, reply: Reply) -> None:
        screen = self._screen
        assert reply.day is not None
        assert reply.amount is not None
        account = next(
            one.id
            for one in (screen.form.reading.accounts if screen.form.reading else ())
            if one.code == reply.choice
        )
        asked = PaymentAsked(
            account_id=AccountId(account), day=reply.day, amount=reply.amount, rate=_rate(reply)
        )
        work = partial(invoices.pay_invoice, screen.place.books, new_id(), screen.reference, asked)
        screen.place.jobs.change(screen, work, self._paid, self._fail)

    def _paid(self, changed: Changed[str]) -> None:
        self._screen.place.open("ledger.entry", changed.value)

    def _fail(self, error: Exception) -> None:
        self._screen.tell(message_of(error, self._screen.place.language))


def money_options(accounts: tuple[Account, ...]) -> tuple[Option, ...]:
    """The accounts of cash and banks."""
    return tuple(
        Option(key=one.code, code=one.code, names=one.names)
        for one in accounts
        if one.cash_flow_class == "cash" and one.is_postable and one.is_active
    )


def usual_money(reading: Reading, *, is_foreign: bool) -> str:
    """The code of the bank account that the company uses for all; empty without one."""
    bound = reading.bound.accounts.get("bank.foreign" if is_foreign else "bank.gel")
    return next((one.code for one in reading.accounts if one.id == bound), "")


def _rate(reply: Reply) -> Decimal | None:
    return parse_amount(reply.number, RATE_DIGITS) if reply.number else None
