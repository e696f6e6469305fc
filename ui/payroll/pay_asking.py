"""What the screen of wages asks: from where and when it is paid, and what is taken back."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from app.core.errors import QT_TRANSLATE_NOOP
from app.core.formats import LANGUAGES
from app.core.texts import Texts
from app.payroll import service as payroll
from app.payroll.records import PaymentLine, RunLine
from ui.kit.asking import Question, Reply
from ui.kit.choice_field import Option

if TYPE_CHECKING:
    from ui.payroll.pay import Given, Wages

REASON_MIN = 3
TAKEN_BACK = ("posted", "submitted", "approved", "draft")
"""States of payments that can be taken back, or thrown away while they wait."""
_DIMENSION = "bank_account"
_PURPOSE = QT_TRANSLATE_NOOP("app", "Wages of {month}")
_NO_ACCOUNT = QT_TRANSLATE_NOOP("app", "Choose the account of money.")


def ask_pay(screen: Wages, given: Given) -> None:
    """Ask from where, how much of one line, and when; then pay."""
    seen, texts = screen.seen, Texts(screen.place.language)
    if seen is None or not given:
        return
    one = given[0] if len(given) == 1 else None

    def fault(reply: Reply) -> str:
        if not reply.choice:
            return texts.say(_NO_ACCOUNT)
        if one is not None and not _fits(one, reply.amount):
            return texts.say(
                QT_TRANSLATE_NOOP("app", "Between nothing and {amount}: more is not owed."),
                amount=texts.formats.amount(one[1]),
            )
        return ""

    def pay(reply: Reply) -> None:
        source = screen.source(reply.choice)
        paid = given if one is None or reply.amount is None else ((one[0], reply.amount),)
        named = {} if source.bank_account is None else {_DIMENSION: source.bank_account}
        screen.pay(
            paid,
            payroll.PaidFrom(
                day=reply.day or screen.place.today(),
                account=source.account,
                dimensions=named,
                text=_purpose(screen),
            ),
        )

    screen.asking.ask(
        Question(
            title=_what(given, texts),
            verb=texts.say(QT_TRANSLATE_NOOP("app", "Pay")),
            then=pay,
            choice_label=texts.say(QT_TRANSLATE_NOOP("app", "Account of money")),
            choices=seen.options,
            choice=seen.usual,
            amount_label=texts.say(QT_TRANSLATE_NOOP("app", "Amount, GEL")) if one else "",
            amount=None if one is None else one[1],
            day_label=texts.say(QT_TRANSLATE_NOOP("app", "Day")),
            day=screen.place.today(),
            note=texts.say(
                QT_TRANSLATE_NOOP(
                    "app", "Tax and pension arise with the payment: its day decides their month."
                )
            ),
            check=fault,
        )
    )


def ask_orders(screen: Wages, given: Given, ending: str) -> None:
    """Ask which bank account pays and when; then the file is written. Nothing is posted."""
    seen, texts = screen.seen, Texts(screen.place.language)
    if seen is None or not given:
        return
    options = tuple(one for one in seen.options if seen.sources[one.key].bank_account is not None)
    if not options:
        screen.say("no_bank")
        return

    def write(reply: Reply) -> None:
        account = screen.source(reply.choice).bank_account
        assert account is not None
        source = payroll.FromAccount(
            bank_account=account,
            day=reply.day or screen.place.today(),
            purpose=_purpose(screen),
        )
        screen.write_orders(given, source, ending)

    screen.asking.ask(
        Question(
            title=_what(given, texts),
            verb=texts.say(QT_TRANSLATE_NOOP("app", "Write the file")),
            then=write,
            choice_label=texts.say(QT_TRANSLATE_NOOP("app", "Account of money")),
            choices=options,
            choice=seen.usual if any(one.key == seen.usual for one in options) else "",
            day_label=texts.say(QT_TRANSLATE_NOOP("app", "Day")),
            day=screen.place.today(),
            note=texts.say(
                QT_TRANSLATE_NOOP("app", "The file is for the internet bank; nothing is posted.")
            ),
            check=lambda reply: "" if reply.choice else texts.say(_NO_ACCOUNT),
        )
    )


def ask_reverse(screen: Wages) -> None:
    """Ask which payment is taken back, why, and on which day."""
    known, texts = screen.payments(*TAKEN_BACK), Texts(screen.place.language)
    if not known:
        return

    def fault(reply: Reply) -> str:
        if reply.choice not in known:
            return texts.say(QT_TRANSLATE_NOOP("app", "Choose the payment."))
        if len(reply.text) < REASON_MIN:
            return texts.say(QT_TRANSLATE_NOOP("app", "Give the reason in words."))
        return ""

    def back(reply: Reply) -> None:
        day = reply.day or known[reply.choice].day
        screen.reverse(known[reply.choice], day, reply.text)

    screen.asking.ask(
        Question(
            title=texts.say(
                QT_TRANSLATE_NOOP("app", "Which payment is taken back? Its reversal is posted.")
            ),
            verb=texts.say(QT_TRANSLATE_NOOP("app", "Reverse")),
            then=back,
            choice_label=texts.say(QT_TRANSLATE_NOOP("app", "Payment")),
            choices=tuple(_option(key, one, texts) for key, one in known.items()),
            choice=next(iter(known)) if len(known) == 1 else "",
            text_label=texts.say(QT_TRANSLATE_NOOP("app", "Reason")),
            day_label=texts.say(QT_TRANSLATE_NOOP("app", "Day of the reversal")),
            day=screen.place.today(),
            check=fault,
        )
    )


def _option(key: str, one: PaymentLine, texts: Texts) -> Option:
    names = dict.fromkeys(LANGUAGES, texts.formats.day(one.day))
    return Option(key=key, code=one.reference, names=names)


def _fits(one: tuple[RunLine, Decimal], amount: Decimal | None) -> bool:
    """Whether an amount lies between nothing and what is owed; what is taken back is below zero."""
    if amount is None or not amount:
        return False
    return 0 < amount <= one[1] if one[1] > 0 else one[1] <= amount < 0


def _what(given: Given, texts: Texts) -> str:
    total = sum((amount for _, amount in given), Decimal(0))
    if len(given) == 1:
        return texts.say(
            QT_TRANSLATE_NOOP("app", "{code} is owed {amount} GEL."),
            code=given[0][0].code,
            amount=texts.formats.amount(total),
        )
    return texts.say(
        QT_TRANSLATE_NOOP("app", "{people} {people:person|people}, {amount} GEL in all."),
        people=len({line.employee_id for line, _ in given}),
        amount=texts.formats.amount(total),
    )


def _purpose(screen: Wages) -> str:
    texts = Texts(screen.place.language)
    return texts.say(_PURPOSE, month=texts.formats.month(screen.month.first))
