"""Allocations as lists: payments and debts that are open, with the plan, and what was made."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal

from app.core.errors import QT_TRANSLATE_NOOP
from app.core.sheet import Column, Kind, Row, Sheet, Value
from app.core.texts import Texts
from app.parties.allocation_rules import taken
from app.parties.records import STATES, Allocation, MadeAllocation, OpenDocument

ZERO = Decimal("0.00")


def payments(items: Iterable[OpenDocument], plan: Sequence[Allocation], language: str) -> Sheet:
    """The payments that settle nothing yet, with what the plan takes of each."""
    return _open_sheet(
        "open-payments",
        QT_TRANSLATE_NOOP("app", "Payments to allocate"),
        ((one, taken(one, plan), ZERO) for one in items if one.is_payment and one.measure),
        language,
    )


def debts(
    items: Iterable[OpenDocument],
    payment: OpenDocument,
    plan: Sequence[Allocation],
    language: str,
) -> Sheet:
    """The debts that a payment may settle, with what it takes of each and what others take."""
    own = tuple(one for one in plan if _is_of(payment, one))
    found = (
        (one, taken(one, own), taken(one, plan) - taken(one, own))
        for one in items
        if not one.is_payment
        and one.measure
        and (one.account_id, one.currency) == (payment.account_id, payment.currency)
    )
    return _open_sheet("open-debts", QT_TRANSLATE_NOOP("app", "Open debts"), found, language)


def _is_of(payment: OpenDocument, one: Allocation) -> bool:
    return bool(taken(payment, (one,)))


def _open_sheet(
    name: str,
    title: str,
    found: Iterable[tuple[OpenDocument, Decimal, Decimal]],
    language: str,
) -> Sheet:
    texts = Texts(language)
    is_debt = name == "open-debts"
    say = texts.say
    own = QT_TRANSLATE_NOOP("app", "Allocated")
    of_debt = QT_TRANSLATE_NOOP("app", "This payment")
    columns = (
        Column("date", say(QT_TRANSLATE_NOOP("app", "Date")), Kind.DATE),
        Column("due", say(QT_TRANSLATE_NOOP("app", "Due on")), Kind.DATE),
        Column("number", say(QT_TRANSLATE_NOOP("app", "Entry")), Kind.CODE),
        Column("document", say(QT_TRANSLATE_NOOP("app", "Document")), Kind.CODE),
        Column("text", say(QT_TRANSLATE_NOOP("app", "Description")), Kind.TEXT),
        Column("account", say(QT_TRANSLATE_NOOP("app", "Account")), Kind.CODE),
        Column("currency", say(QT_TRANSLATE_NOOP("app", "Currency")), Kind.CODE),
        Column("open", say(QT_TRANSLATE_NOOP("app", "Still open")), Kind.MONEY),
        Column("own", say(of_debt if is_debt else own), Kind.MONEY),
        Column("others", say(QT_TRANSLATE_NOOP("app", "Other payments")), Kind.MONEY),
        Column("left", say(QT_TRANSLATE_NOOP("app", "Left")), Kind.MONEY),
    )
    shown = tuple(one for one in columns if is_debt or one.key not in ("due", "others"))
    keys = {one.key for one in shown}
    return Sheet(
        name=name,
        title=say(title),
        columns=shown,
        rows=tuple(_open_row(one, own_part, part, keys) for one, own_part, part in found),
        language=language,
    )


def _open_row(item: OpenDocument, own: Decimal, others: Decimal, keys: set[str]) -> Row:
    whole = abs(item.measure)
    cells: dict[str, Value] = {
        "date": item.day,
        "due": item.due_day,
        "number": item.number,
        "document": item.document,
        "text": item.text,
        "account": item.account,
        "currency": item.currency or "",
        "open": whole,
        "own": own or None,
        "others": others or None,
        "left": whole - own - others,
    }
    return Row(key=item.key, cells={key: cells[key] for key in cells if key in keys})


def made(found: Iterable[MadeAllocation], names: dict[object, str], language: str) -> Sheet:
    """What was allocated, the youngest first; what no longer stands too."""
    texts = Texts(language)
    say = texts.say
    return Sheet(
        name="allocations",
        title=say(QT_TRANSLATE_NOOP("app", "Allocations made")),
        columns=(
            Column("date", say(QT_TRANSLATE_NOOP("app", "Date")), Kind.DATE),
            Column("party", say(QT_TRANSLATE_NOOP("app", "Party"))),
            Column("account", say(QT_TRANSLATE_NOOP("app", "Account")), Kind.CODE),
            Column("debit", say(QT_TRANSLATE_NOOP("app", "Debit")), Kind.CODE),
            Column("credit", say(QT_TRANSLATE_NOOP("app", "Credit")), Kind.CODE),
            Column("currency", say(QT_TRANSLATE_NOOP("app", "Currency")), Kind.CODE),
            Column("amount", say(QT_TRANSLATE_NOOP("app", "Amount")), Kind.MONEY),
            Column("gel", say(QT_TRANSLATE_NOOP("app", "GEL")), Kind.MONEY),
            Column("state", say(QT_TRANSLATE_NOOP("app", "State"))),
        ),
        rows=tuple(
            Row(
                key=str(one.id),
                cells={
                    "date": one.day,
                    "party": names.get(one.party_id, ""),
                    "account": one.account,
                    "debit": one.debit,
                    "credit": one.credit,
                    "currency": one.currency or "",
                    "amount": one.gel if one.amount is None else one.amount,
                    "gel": one.gel,
                    "state": say(STATES[one.state]),
                },
            )
            for one in found
        ),
        language=language,
    )
