"""Orders on hiring, leave and dismissal: numbered points that the director signs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.core.dates import Period
from app.core.errors import QT_TRANSLATE_NOOP
from app.core.money import GEL
from app.core.sheet import Column, Detail, Kind, Row, Sheet
from app.core.texts import Texts
from app.core.words import in_words
from app.payroll.records import Agreed, Employee, LeaveOf, PayForm, Terms
from app.payroll.reports.frame import BLANK, DIRECTOR, PayFrame
from app.payroll.time_rules import Mark

ACQUAINTED = QT_TRANSLATE_NOOP("app", "Has read the order: employee")
_PAY: Mapping[tuple[PayForm, Agreed], str] = {
    (PayForm.SALARY, Agreed.GROSS): QT_TRANSLATE_NOOP(
        "app", "Pay: {amount} {currency} ({words}) a month before tax."
    ),
    (PayForm.SALARY, Agreed.NET): QT_TRANSLATE_NOOP(
        "app", "Pay: {amount} {currency} ({words}) a month after tax."
    ),
    (PayForm.HOURLY, Agreed.GROSS): QT_TRANSLATE_NOOP(
        "app", "Pay: {amount} {currency} ({words}) an hour before tax."
    ),
    (PayForm.HOURLY, Agreed.NET): QT_TRANSLATE_NOOP(
        "app", "Pay: {amount} {currency} ({words}) an hour after tax."
    ),
    (PayForm.PIECE, Agreed.GROSS): QT_TRANSLATE_NOOP(
        "app", "Pay: {amount} {currency} ({words}) for a unit of work before tax."
    ),
    (PayForm.PIECE, Agreed.NET): QT_TRANSLATE_NOOP(
        "app", "Pay: {amount} {currency} ({words}) for a unit of work after tax."
    ),
}
_LEAVE: Mapping[Mark, str] = {
    Mark.LEAVE: QT_TRANSLATE_NOOP(
        "app", "{name} takes paid leave from {first} to {last}: working days {days}."
    ),
    Mark.UNPAID: QT_TRANSLATE_NOOP(
        "app", "{name} takes unpaid leave from {first} to {last}: calendar days {days}."
    ),
    Mark.MATERNITY: QT_TRANSLATE_NOOP(
        "app", "{name} takes maternity leave from {first} to {last}: calendar days {days}."
    ),
}
LEAVES = tuple(_LEAVE)
"""The kinds of leave that an order is made for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What an order says beside the person: its number and day; empty: left to be written."""

    number: str = ""
    day: date | None = None
    basis: str = ""


def hire_order(frame: PayFrame, employee: Employee, terms: Terms, order: Order) -> Sheet:
    """The order by which a person begins, by the first terms of the work. Units: as the terms."""
    named = "hire-order", QT_TRANSLATE_NOOP("app", "Order on hiring")
    return _order(frame, named, order, _hired(frame, employee, terms))


def _hired(frame: PayFrame, employee: Employee, terms: Terms) -> Iterator[str]:
    texts = frame.texts
    yield texts.say(
        QT_TRANSLATE_NOOP("app", "{name} begins work on {day}: {position}."),
        name=_named(employee, texts),
        day=terms.from_day,
        position=", ".join(x for x in (terms.position_title, terms.department) if x) or BLANK,
    )
    if terms.to_day is not None:
        yield texts.say(
            QT_TRANSLATE_NOOP("app", "The agreement holds until {day}."), day=terms.to_day
        )
    words = in_words(terms.amount, texts.language) if terms.currency == GEL else BLANK
    yield texts.say(
        _PAY[terms.pay, terms.agreed],
        amount=texts.formats.amount(terms.amount),
        currency="₾" if terms.currency == GEL else terms.currency,
        words=words,
    )
    yield texts.say(
        QT_TRANSLATE_NOOP(
            "app", "Working hours a day: {hours}; share of a full position: {share}."
        ),
        hours=texts.formats.number(terms.day_hours),
        share=texts.formats.percent((terms.rate_share * 100).normalize()),
    )
    yield texts.say(
        QT_TRANSLATE_NOOP(
            "app", "The register of hired persons of the Revenue Service is told before the start."
        )
    )


def leave_order(
    frame: PayFrame, employee: Employee, order: Order, leave: tuple[Mark, Period, int]
) -> Sheet:
    """The order on a leave: its kind, its days, and how many of them count. Units: days."""
    mark, days, count = leave
    texts = frame.texts
    said = texts.say(
        _LEAVE[mark], name=_named(employee, texts), first=days.first, last=days.last, days=count
    )
    back = texts.say(
        QT_TRANSLATE_NOOP("app", "The accountants calculate and pay what is due for these days.")
    )
    points = (said, back) if mark is not Mark.UNPAID else (said,)
    named = "leave-order", QT_TRANSLATE_NOOP("app", "Order on leave")
    return _order(frame, named, order, points)


def dismissal_order(
    frame: PayFrame,
    employee: Employee,
    terms: Terms,
    order: Order,
    due: tuple[LeaveOf | None, Decimal],
) -> Sheet:
    """The order by which a person leaves: the day, the ground, and what is still due.

    `due`: the leave that is left, and the days within which everything is settled. Units: days,
    calendar days.
    """
    leave, days_to_pay = due
    named = "dismissal-order", QT_TRANSLATE_NOOP("app", "Order on the end of work")
    points = _left(frame, employee, terms, leave)
    texts = frame.texts
    settled = texts.say(
        QT_TRANSLATE_NOOP(
            "app", "What is due is paid after the end of work within calendar days: {days}."
        ),
        days=texts.formats.number(days_to_pay),
    )
    return _order(frame, named, order, (*points, settled))


def _left(
    frame: PayFrame, employee: Employee, terms: Terms, leave: LeaveOf | None
) -> Iterator[str]:
    texts = frame.texts
    yield texts.say(
        QT_TRANSLATE_NOOP("app", "{name}, {position}, ends work on {day}."),
        name=_named(employee, texts),
        position=terms.position_title or BLANK,
        day=BLANK if terms.to_day is None else terms.to_day,
    )
    yield texts.say(QT_TRANSLATE_NOOP("app", "Ground: {reason}."), reason=terms.end_reason or BLANK)
    if leave is not None and leave.left > 0:
        yield texts.say(
            QT_TRANSLATE_NOOP("app", "Leave that was not taken is paid: working days {days}."),
            days=texts.formats.number(leave.left),
        )


def _named(employee: Employee, texts: Texts) -> str:
    if not employee.personal_number:
        return employee.full_name
    said = QT_TRANSLATE_NOOP("app", "{name} (personal number {number})")
    return texts.say(said, name=employee.full_name, number=employee.personal_number)


def _order(frame: PayFrame, named: tuple[str, str], order: Order, points: Iterable[str]) -> Sheet:
    texts = frame.texts
    name, title = named
    details = (
        Detail(texts.say(QT_TRANSLATE_NOOP("app", "Order No.")), order.number or BLANK),
        Detail(
            texts.say(QT_TRANSLATE_NOOP("app", "Day")),
            BLANK if order.day is None else texts.formats.day(order.day),
        ),
        Detail(texts.say(QT_TRANSLATE_NOOP("app", "Basis")), order.basis or BLANK),
    )
    return frame.sheet(
        name,
        title,
        (
            Column("place", texts.say(QT_TRANSLATE_NOOP("app", "No.")), Kind.CODE),
            Column("text", texts.say(QT_TRANSLATE_NOOP("app", "It is ordered"))),
        ),
        (
            Row(cells={"place": str(place), "text": said})
            for place, said in enumerate(points, start=1)
        ),
        details=details,
        first=None,
        last=None,
        signatures=frame.signed(DIRECTOR, ACQUAINTED),
    )
