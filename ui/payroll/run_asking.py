"""What the screen of a run asks: an item of the month, a day, a month, a reason."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from app.core.dates import add_months, month_of
from app.core.errors import QT_TRANSLATE_NOOP, Refused
from app.core.formats import LANGUAGES, parse_amount
from app.core.ids import new_id
from app.core.texts import Texts
from app.payroll import service as payroll
from app.payroll.records import EmployeeId, MonthItem, PayItem, Timesheet
from ui.kit.asking import Question, Reply
from ui.kit.choice_field import Option
from ui.payroll.run_reading import Look, Wish

if TYPE_CHECKING:
    from ui.payroll.run import PayRun

REASON_MIN = 3
_MONTHS_BACK = 24
_AMOUNT, _QUANTITY = "amount", "quantity"


def ask_item(screen: PayRun) -> None:
    """Ask for an item of the month for the current person, then calculate anew."""
    line = screen.line
    if line is None:
        return
    whom, items = line.employee_id, payroll.pay_items().of_a_month(screen.wish.month.last)
    by_key = {one.key: one for one in items}

    def fault(reply: Reply) -> str:
        asked = payroll.asked_of(by_key[reply.choice]) if reply.choice in by_key else frozenset()
        if not reply.choice:
            return _say(screen, QT_TRANSLATE_NOOP("app", "Choose what is added."))
        if _AMOUNT in asked and not reply.amount:
            return _say(screen, QT_TRANSLATE_NOOP("app", "Give the amount in GEL."))
        if _QUANTITY in asked and _number(reply.number) is None:
            return _say(screen, QT_TRANSLATE_NOOP("app", "Give how many: a number above zero."))
        return ""

    def add(reply: Reply) -> None:
        asked = payroll.asked_of(by_key[reply.choice])
        many = _number(reply.number) if _QUANTITY in asked else None
        amount = reply.amount if _AMOUNT in asked else None
        item = MonthItem(
            item=reply.choice, amount=amount or Decimal(0), quantity=many or Decimal(0)
        )
        _change_items(screen, whom, lambda items: (*items, item))

    screen.asking.ask(
        Question(
            title=_say(
                screen,
                QT_TRANSLATE_NOOP("app", "What is added to the pay of {code} for this month?"),
                code=line.code,
            ),
            verb=_say(screen, QT_TRANSLATE_NOOP("app", "Add")),
            then=add,
            choice_label=_say(screen, QT_TRANSLATE_NOOP("app", "Item")),
            choices=tuple(Option(key=one.key, code="", names=_names(one)) for one in items),
            amount_label=_say(screen, QT_TRANSLATE_NOOP("app", "Amount, GEL")),
            number_label=_say(screen, QT_TRANSLATE_NOOP("app", "Quantity")),
            check=fault,
        )
    )


def ask_item_away(screen: PayRun) -> None:
    """Ask which item of the month of the current person is taken away, then calculate anew."""
    line, books = screen.line, screen.place.books
    if line is None:
        return
    whom, code, month = line.employee_id, line.code, screen.wish.month

    def ask(sheets: tuple[Timesheet, ...]) -> None:
        items = next((one.items for one in sheets if one.employee_id == whom), ())
        if not items:
            screen.say("no_items", employee=code)
            return
        known = payroll.pay_items().on(month.last)
        options = tuple(
            _given(at, one, known.get(one.item), screen.place.language)
            for at, one in enumerate(items)
        )
        screen.asking.ask(
            Question(
                title=_say(
                    screen,
                    QT_TRANSLATE_NOOP("app", "What is taken out of the pay of {code}?"),
                    code=code,
                ),
                verb=_say(screen, QT_TRANSLATE_NOOP("app", "Take out")),
                then=lambda reply: drop(items, int(reply.choice)),
                choice_label=_say(screen, QT_TRANSLATE_NOOP("app", "Item")),
                choices=options,
                choice=options[0].key,
                check=lambda reply: (
                    ""
                    if reply.choice
                    else _say(screen, QT_TRANSLATE_NOOP("app", "Choose what is taken out."))
                ),
            )
        )

    def drop(seen: tuple[MonthItem, ...], at: int) -> None:
        _change_items(screen, whom, lambda items: _without(items, seen[at]))

    screen.place.jobs.read(
        screen, "items", lambda: payroll.timesheets(books, month), ask, screen.refuse
    )


def ask_pay_day(screen: PayRun) -> None:
    """Ask for the day of payment: by it the law of the calculation is chosen."""
    wish = screen.wish
    seen = None if screen.seen is None else screen.seen.found.pay_day

    def fault(reply: Reply) -> str:
        if reply.day is None or reply.day < wish.month.first:
            return _say(
                screen, QT_TRANSLATE_NOOP("app", "Pay cannot be paid before its month begins.")
            )
        return ""

    screen.asking.ask(
        Question(
            title=_say(
                screen,
                QT_TRANSLATE_NOOP("app", "When will this pay be paid? The rates of that day hold."),
            ),
            verb=_say(screen, QT_TRANSLATE_NOOP("app", "Calculate")),
            then=lambda reply: screen.wish_for(
                Wish(month=wish.month, pay_day=reply.day, since=wish.since)
            ),
            day_label=_say(screen, QT_TRANSLATE_NOOP("app", "Day of payment")),
            day=wish.pay_day or seen or wish.month.last,
            check=fault,
        )
    )


def ask_since(screen: PayRun) -> None:
    """Ask from which month on what was posted is calculated anew and corrected."""
    wish = screen.wish
    months = [add_months(wish.month.first, -back) for back in range(1, _MONTHS_BACK + 1)]
    screen.asking.ask(
        Question(
            title=_say(
                screen,
                QT_TRANSLATE_NOOP(
                    "app", "From which month on shall posted pay be calculated anew?"
                ),
            ),
            note=_say(
                screen,
                QT_TRANSLATE_NOOP(
                    "app", "What differs from what was posted comes along as a correction."
                ),
            ),
            verb=_say(screen, QT_TRANSLATE_NOOP("app", "Calculate")),
            then=lambda reply: screen.wish_for(
                Wish(
                    month=wish.month,
                    pay_day=wish.pay_day,
                    since=month_of(date.fromisoformat(reply.choice)),
                )
            ),
            choice_label=_say(screen, QT_TRANSLATE_NOOP("app", "Month")),
            choices=tuple(
                Option(
                    key=f"{one}",
                    code=f"{one:%Y-%m}",
                    names={name: Texts(name).formats.month(one) for name in LANGUAGES},
                )
                for one in months
            ),
            choice=f"{months[0]}",
            check=lambda reply: (
                "" if reply.choice else _say(screen, QT_TRANSLATE_NOOP("app", "Choose a month."))
            ),
        )
    )


def ask_reverse(screen: PayRun) -> None:
    """Ask why and on which day the posted run is taken back."""
    run, books = screen.run, screen.place.books
    if run is None:
        return
    request = new_id()

    def back(reply: Reply) -> None:
        day = reply.day or run.entry_date
        screen.change(
            lambda: payroll.reverse(books, request, run.id, day, reply.text),
            "reversed",
            Look(run=run.id),
        )

    screen.asking.ask(
        Question(
            title=_say(
                screen,
                QT_TRANSLATE_NOOP("app", "Why is {number} taken back? Its reversal is posted."),
                number=run.reference,
            ),
            verb=_say(screen, QT_TRANSLATE_NOOP("app", "Reverse")),
            then=back,
            text_label=_say(screen, QT_TRANSLATE_NOOP("app", "Reason")),
            day_label=_say(screen, QT_TRANSLATE_NOOP("app", "Day of the reversal")),
            day=run.entry_date,
            check=lambda reply: (
                ""
                if len(reply.text) >= REASON_MIN
                else _say(screen, QT_TRANSLATE_NOOP("app", "Give the reason in words."))
            ),
        )
    )


def ask_drop(screen: PayRun) -> None:
    """Ask whether what is kept and not posted is thrown away."""
    run, books = screen.run, screen.place.books
    if run is None or run.version is None:
        return
    request, version = new_id(), run.version
    screen.asking.ask(
        Question(
            title=_say(
                screen,
                QT_TRANSLATE_NOOP("app", "Throw {number} away? Nothing of it is posted."),
                number=run.reference,
            ),
            verb=_say(screen, QT_TRANSLATE_NOOP("app", "Throw away")),
            then=lambda _: screen.change(
                lambda: payroll.drop_run(books, request, run.id, version),
                "dropped",
                Look(is_anew=True),
            ),
        )
    )


def _change_items(
    screen: PayRun,
    whom: EmployeeId,
    change: Callable[[tuple[MonthItem, ...]], tuple[MonthItem, ...]],
) -> None:
    books, month, request = screen.place.books, screen.wish.month, new_id()
    screen.change(
        lambda: payroll.change_items(books, request, whom, month, change),
        "",
        Look(run=None if screen.run is None else screen.run.id, is_anew=True, only=whom),
    )


def _without(items: tuple[MonthItem, ...], gone: MonthItem) -> tuple[MonthItem, ...]:
    """Less one of them, if it is still there."""
    left = list(items)
    if gone in left:
        left.remove(gone)
    return tuple(left)


def _say(screen: PayRun, text: str, **args: object) -> str:
    return Texts(screen.place.language).say(text, **args)


def _number(text: str) -> Decimal | None:
    """A quantity above zero, or None."""
    try:
        found = parse_amount(text)
    except Refused:
        return None
    return found if found > 0 else None


def _names(item: PayItem) -> dict[str, str]:
    return dict(zip(LANGUAGES, item.names, strict=True))


def _given(at: int, one: MonthItem, item: PayItem | None, language: str) -> Option:
    formats = Texts(language).formats
    parts = [
        formats.amount(one.amount) if one.amount else "",
        f"× {one.quantity.normalize():f}" if one.quantity else "",
    ]
    note = " ".join(part for part in parts if part)
    names = dict.fromkeys(LANGUAGES, one.item) if item is None else _names(item)
    return Option(key=str(at), code="", names=names, note=note)
