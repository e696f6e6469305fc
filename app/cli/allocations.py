"""davtari party allocate: which payments of a party settle which debts."""

from __future__ import annotations

import argparse
from datetime import date
from decimal import Decimal
from uuid import UUID

from app.cli.arguments import Adder
from app.cli.context import Context
from app.cli.output import Answer
from app.core.dates import today
from app.core.errors import QT_TRANSLATE_NOOP, Refused
from app.core.formats import parse_date
from app.core.ids import new_id
from app.core.texts import Texts
from app.parties import service as parties
from app.parties.records import STATES, Allocation, OpenDocument, PartyId


def add_to(group: Adder) -> None:
    """Add the commands of allocations to the group of parties."""
    opened = group.command("open", _open, "what is open with a party: debts and payments")
    allocate = group.command(
        "allocate", _allocate, "propose which payments settle which debts; --commit keeps it"
    )
    allocate.add_argument("--commit", action="store_true", help="keep what is proposed")
    for command in (opened, allocate):
        command.add_argument("code", metavar="CODE")
        command.add_argument("--on", metavar="DAY", help="at the end of a day; today without it")
    listed = group.command("allocations", _list, "what was allocated, of a party or of all")
    listed.add_argument("code", metavar="CODE", nargs="?")
    undo = group.command("unallocate", _undo, "take an allocation back")
    undo.add_argument("id", metavar="ID", help="as `party allocations` shows it")


def _asked(
    context: Context, given: argparse.Namespace
) -> tuple[PartyId, date, tuple[OpenDocument, ...]]:
    books = context.books()
    day = parse_date(given.on) if given.on else today(books.clock)
    party = parties.party_by_code(books, given.code)
    assert party.id is not None
    return party.id, day, parties.open_documents(books, day, party.id)


def _open(context: Context, given: argparse.Namespace) -> Answer:
    _, _, items = _asked(context, given)
    amount = Texts(given.lang).formats.amount
    return Answer(
        document={
            "open": [
                {
                    "entry": one.number,
                    "document": one.document,
                    "account": one.account,
                    "date": one.day,
                    "due": one.due_day,
                    "currency": one.currency,
                    "open": one.measure,
                    "gel": one.balance,
                }
                for one in items
            ]
        },
        lines=tuple(
            f"{one.number:<14} {one.document:<14} {one.account:<8} {one.due_day:%d.%m.%Y} "
            f"{amount(one.measure):>16} {one.currency or ''}"
            for one in items
        ),
    )


def _allocate(context: Context, given: argparse.Namespace) -> Answer:
    party, day, items = _asked(context, given)
    wanted = parties.propose(items)
    texts = Texts(given.lang)
    if given.commit and wanted:
        request = wanted[0].id
        parties.allocate(context.books(), request, party, day, wanted)
        said = texts.say(QT_TRANSLATE_NOOP("app", "Allocated: {count}."), count=len(wanted))
    elif wanted:
        said = texts.say(
            QT_TRANSLATE_NOOP("app", "Proposed: {count}. Add --commit to keep it."),
            count=len(wanted),
        )
    else:
        said = texts.say(QT_TRANSLATE_NOOP("app", "There is nothing to allocate."))
    names = {one.entry_id: one.number for one in items}
    return Answer(
        document={
            "state": "saved" if given.commit and wanted else "checked",
            "allocations": [_document(one, names) for one in wanted],
        },
        lines=(*(_line(one, names, texts) for one in wanted), said),
    )


def _document(one: Allocation, names: dict[UUID, str]) -> dict[str, object]:
    return {
        "debit": names[one.debit_entry_id],
        "credit": names[one.credit_entry_id],
        "currency": one.currency,
        "amount": one.amount,
    }


def _line(one: Allocation, names: dict[UUID, str], texts: Texts) -> str:
    amount = texts.formats.amount(one.amount)
    debit, credit = names[one.debit_entry_id], names[one.credit_entry_id]
    return f"{debit:<14} {credit:<14} {amount:>16} {one.currency or ''}".rstrip()


def _list(context: Context, given: argparse.Namespace) -> Answer:
    books, texts = context.books(), Texts(given.lang)
    party = parties.party_by_code(books, given.code).id if given.code else None
    found = parties.allocations(books, party)
    return Answer(
        document={
            "allocations": [
                {
                    "id": str(one.id),
                    "date": one.day,
                    "account": one.account,
                    "debit": one.debit,
                    "credit": one.credit,
                    "currency": one.currency,
                    "amount": one.gel if one.amount is None else one.amount,
                    "gel": one.gel,
                    "state": one.state,
                }
                for one in found
            ]
        },
        lines=tuple(
            f"{one.id} {one.day:%d.%m.%Y} {one.debit:<14} {one.credit:<14} "
            f"{texts.formats.amount(_amount(one.gel, one.amount)):>16} {one.currency or 'GEL'} "
            f"{texts.say(STATES[one.state])}"
            for one in found
        ),
    )


def _amount(gel: Decimal, amount: Decimal | None) -> Decimal:
    return gel if amount is None else amount


def _undo(context: Context, given: argparse.Namespace) -> Answer:
    """Take one back.

    Raises: Refused "allocation.id_malformed".
    """
    try:
        allocation = UUID(given.id)
    except ValueError as error:
        raise Refused(
            "allocation.id_malformed",
            QT_TRANSLATE_NOOP(
                "app", "“{value}” is no id of an allocation. `party allocations` shows them."
            ),
            value=given.id,
        ) from error
    parties.undo_allocation(context.books(), new_id(), allocation)
    said = Texts(given.lang).say(QT_TRANSLATE_NOOP("app", "The allocation is undone."))
    return Answer(document={"state": "undone"}, lines=(said,))
