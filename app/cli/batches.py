"""davtari batch: what imports brought in, and taking one back whole."""

from __future__ import annotations

import argparse
from uuid import UUID

from app.cli.arguments import Adder
from app.cli.context import Context
from app.cli.entries import entered, said
from app.cli.output import Answer
from app.core.books import Books
from app.core.errors import QT_TRANSLATE_NOOP, NotFound
from app.core.formats import parse_date
from app.core.ids import new_id
from app.core.messages import MESSAGES
from app.core.texts import Texts
from app.ledger import service as ledger
from app.ledger.records import Batch


def add(commands: Adder) -> None:
    """Add the group."""
    group = commands.group("batch", "imports: look at one, take one back")
    group.command("list", _list, "list the imports")
    group.command("show", _show, "list the entries of an import").add_argument(
        "ref", metavar="REF", help="the id of the import, or the name of its file"
    )
    back = group.command("reverse", _reverse, "take an import back whole (storno)")
    back.add_argument("ref", metavar="REF", help="the id of the import, or the name of its file")
    back.add_argument("--date", metavar="DAY", help="default: the days of the entries")
    back.add_argument("--text", default="", metavar="TEXT", help="reason or description")


def _list(context: Context, given: argparse.Namespace) -> Answer:
    found = ledger.batches(context.books())
    return Answer(
        document={"batches": [_document(batch) for batch in found]},
        lines=tuple(_line(batch, Texts(given.lang)) for batch in found),
    )


def _show(context: Context, given: argparse.Namespace) -> Answer:
    books = context.books()
    batch = _meant(books, given.ref)
    entries = ledger.batch_entries(books, batch.id)
    formats = Texts(given.lang).formats
    return Answer(
        document={
            **_document(batch),
            "content": [
                {
                    "reference": e.reference,
                    "state": e.state,
                    "date": e.entry_date,
                    "text": e.text,
                    "amount": e.amount,
                    "reversed_by": e.reversed_by,
                }
                for e in entries
            ],
        },
        lines=(
            _line(batch, Texts(given.lang)),
            *(
                f"{e.reference}  {said(e.state, given)}  {formats.day(e.entry_date)}  "
                f"{formats.amount(e.amount):>14}  {e.text}  {e.reversed_by or ''}".rstrip()
                for e in entries
            ),
        ),
    )


def _reverse(context: Context, given: argparse.Namespace) -> Answer:
    books = context.books()
    batch = _meant(books, given.ref)
    day = parse_date(given.date) if given.date else None
    return entered(ledger.reverse_batch(books, new_id(), batch.id, day, given.text).value, given)


def _meant(books: Books, reference: str) -> Batch:
    """The import meant by its id, or the last one of a file of that name.

    Raises: NotFound "batch.not_found".
    """
    for batch in reversed(ledger.batches(books)):
        if reference in (batch.file_name, str(batch.id)):
            return batch
    raise NotFound("batch.not_found", MESSAGES["batch.not_found"])


def _document(batch: Batch) -> dict[str, object]:
    return {
        "id": UUID(str(batch.id)),
        "file": batch.file_name,
        "sha256": batch.sha256,
        "imported_at": batch.created_at,
        "entries": batch.entries,
        "lines": batch.lines,
        "posted": batch.posted,
        "waiting": batch.waiting,
        "reversed": batch.reversed,
    }


def _line(batch: Batch, texts: Texts) -> str:
    return texts.say(
        QT_TRANSLATE_NOOP(
            "app",
            "{id}  {moment}  {file}: {entries} {entries:entry|entries}, {posted} posted, "
            "{waiting} waiting, "
            "{reversed} taken back",
        ),
        id=str(batch.id),
        moment=texts.formats.moment(batch.created_at),
        file=batch.file_name,
        entries=batch.entries,
        posted=batch.posted,
        waiting=batch.waiting,
        reversed=batch.reversed,
    )
