"""davtari entry: import entries, show, approve, post and reverse them."""

from __future__ import annotations

import argparse
import sys
from hashlib import sha256
from pathlib import Path

from app.cli.arguments import Adder
from app.cli.context import Context
from app.cli.output import Answer, to_json
from app.core.books import Books
from app.core.errors import QT_TRANSLATE_NOOP, NotFound
from app.core.formats import parse_date
from app.core.ids import new_id
from app.core.messages import MESSAGES
from app.core.texts import Texts
from app.ledger import service as ledger
from app.ledger.records import DraftSummary, Entered, EntryId, ImportFile
from app.paper.reading import read_file, read_table

_IMPORTED = {
    "checked": QT_TRANSLATE_NOOP(
        "app", "{entries} entries with {lines} lines are right. Add --commit to bring them in."
    ),
    "posted": QT_TRANSLATE_NOOP("app", "{entries} entries with {lines} lines are posted: {range}."),
    "drafts": QT_TRANSLATE_NOOP(
        "app", "{entries} entries with {lines} lines wait for approval by a second person: {range}."
    ),
}


def add(commands: Adder) -> None:
    """Add the group."""
    group = commands.group("entry", "entries of the journal")
    bring = group.command("import", _import, "check a file of entries; --commit brings it in")
    bring.add_argument("file", type=Path, metavar="FILE.csv|xlsx")
    bring.add_argument("--commit", action="store_true", help="bring it in, whole or not at all")
    group.command("list", _list, "list drafts and what waits for approval")
    for name, run, words in (
        ("show", _show, "show an entry or a draft"),
        ("approve", _approve, "approve a draft that another person made"),
        ("reject", _reject, "send a draft back with a reason"),
        ("post", _post, "post a draft"),
        ("reverse", _reverse, "reverse a posted entry (storno)"),
    ):
        command = group.command(name, run, words)
        command.add_argument("ref", metavar="REF", help="GL/2025/1 or d-abc234")
        if name == "reverse":
            command.add_argument("--date", metavar="DAY", help="default: the day of the entry")
        if name in ("reverse", "reject"):
            command.add_argument("--text", default="", metavar="TEXT", help="reason or description")


def _import(context: Context, given: argparse.Namespace) -> Answer:
    content = read_file(given.file)
    table = read_table(given.file.name, content)
    file = ImportFile(name=given.file.name, sha256=sha256(content).hexdigest(), table=table)
    texts = Texts(given.lang)
    done = ledger.import_entries(
        context.books(),
        new_id(),
        file,
        given.commit,
        lambda text, count: print(texts.say(text, count=count), file=sys.stderr, flush=True),
    )
    references = done.references
    line = texts.say(
        _IMPORTED[done.state],
        entries=done.entries,
        lines=done.lines,
        range=" … ".join(dict.fromkeys((references[0], references[-1]))) if references else "",
    )
    document = {
        "state": done.state,
        "entries": done.entries,
        "lines": done.lines,
        "references": list(references),
        "faults": [],
    }
    return Answer(document=document, lines=(line,))


def _list(context: Context, given: argparse.Namespace) -> Answer:
    found = ledger.drafts(context.books())
    formats = Texts(given.lang).formats
    return Answer(
        document={
            "drafts": [
                {
                    "reference": d.reference,
                    "state": d.state,
                    "date": d.entry_date,
                    "text": d.text,
                    "amount": d.amount,
                }
                for d in found
            ]
        },
        lines=tuple(
            f"{d.reference}  {d.state:<9}  {formats.day(d.entry_date)}  "
            f"{formats.amount(d.amount):>14}  {d.text}"
            for d in found
        ),
    )


def _show(context: Context, given: argparse.Namespace) -> Answer:
    found = ledger.entry(context.books(), given.ref)
    return Answer(document=found, lines=(to_json(found),))


def _approve(context: Context, given: argparse.Namespace) -> Answer:
    books = context.books()
    state = ledger.decide_draft(books, new_id(), _draft(books, given.ref), approve=True).value
    return Answer(document={"reference": given.ref, "state": state}, lines=(state,))


def _reject(context: Context, given: argparse.Namespace) -> Answer:
    books = context.books()
    draft = _draft(books, given.ref)
    state = ledger.decide_draft(books, new_id(), draft, approve=False, reason=given.text).value
    return Answer(document={"reference": given.ref, "state": state}, lines=(state,))


def _post(context: Context, given: argparse.Namespace) -> Answer:
    books = context.books()
    done = ledger.post_drafts(books, new_id(), (_draft(books, given.ref).id,)).value
    return _entered(done)


def _reverse(context: Context, given: argparse.Namespace) -> Answer:
    books = context.books()
    found = ledger.entry(books, given.ref)
    day = parse_date(given.date) if given.date else parse_date(found["entry_date"])
    done = ledger.reverse_entry(books, new_id(), EntryId(found["id"]), day, given.text).value
    return _entered(done)


def _entered(done: Entered) -> Answer:
    state = "posted" if done.is_posted else "submitted"
    return Answer(
        document={"state": state, "references": list(done.references)},
        lines=tuple(f"{reference}  {state}" for reference in done.references),
    )


def _draft(books: Books, reference: str) -> DraftSummary:
    """The draft meant by its reference.

    Raises: NotFound "entry.not_found".
    """
    for draft in ledger.drafts(books):
        if draft.reference == reference:
            return draft
    raise NotFound("entry.not_found", MESSAGES["entry.not_found"], entry=reference)
