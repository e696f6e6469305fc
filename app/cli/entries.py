"""davtari entry: import entries, draft, show, approve, post, reverse and correct them."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any
from uuid import UUID

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
        "app",
        "{entries} {entries:entry|entries} with {lines} {lines:line|lines} "
        "{entries:is|are} right. Add --commit to bring them in.",
    ),
    "posted": QT_TRANSLATE_NOOP(
        "app",
        "{entries} {entries:entry|entries} with {lines} "
        "{lines:line|lines} {entries:is|are} posted: {range}.",
    ),
    "drafts": QT_TRANSLATE_NOOP(
        "app",
        "{entries} {entries:entry|entries} with {lines} {lines:line|lines} "
        "{entries:waits|wait} for approval by a second person: {range}.",
    ),
}


STATES = {
    "draft": QT_TRANSLATE_NOOP("app", "draft"),
    "submitted": QT_TRANSLATE_NOOP("app", "waits for approval"),
    "approved": QT_TRANSLATE_NOOP("app", "approved"),
    "posted": QT_TRANSLATE_NOOP("app", "posted"),
    "dropped": QT_TRANSLATE_NOOP("app", "thrown away"),
}


def add(commands: Adder) -> None:
    """Add the group."""
    group = commands.group("entry", "entries of the journal")
    bring = group.command("import", _import, "check a file of entries; --commit brings it in")
    bring.add_argument("file", type=Path, metavar="FILE.csv|xlsx")
    bring.add_argument("--commit", action="store_true", help="bring it in, whole or not at all")
    bring.add_argument("--again", action="store_true", help="although the same file came in before")
    make = group.command("draft", _draft_file, "keep the one entry of a file as a draft")
    make.add_argument("file", type=Path, metavar="FILE.csv|xlsx")
    make.add_argument("--submit", action="store_true", help="send it for approval at once")
    change = group.command("edit", _edit, "put the one entry of a file into a draft")
    change.add_argument("ref", metavar="REF")
    change.add_argument("file", type=Path, metavar="FILE.csv|xlsx")
    group.command("list", _list, "list drafts and what waits for approval")
    for name, run, words in (
        ("show", _show, "show an entry or a draft"),
        ("submit", _submit, "send a draft for approval"),
        ("drop", _drop, "throw a draft away"),
        ("copy", _copy, "a new draft like an entry"),
        ("correct", _correct, "begin the correction of a posted entry, as a draft"),
        ("approve", _approve, "approve a draft that another person made"),
        ("reject", _reject, "send a draft back with a reason"),
        ("post", _post, "post drafts, all or none"),
        ("reverse", _reverse, "reverse a posted entry (storno)"),
    ):
        command = group.command(name, run, words)
        if name == "post":
            command.add_argument("ref", metavar="REF", nargs="+", help="d-abc234")
        else:
            command.add_argument("ref", metavar="REF", help="GL/2025/1 or d-abc234")
        if name in ("reverse", "correct", "copy"):
            command.add_argument("--date", metavar="DAY", help="default: the day of the entry")
        if name in ("reverse", "reject"):
            command.add_argument("--text", default="", metavar="TEXT", help="reason or description")


def _file(path: Path) -> ImportFile:
    content = read_file(path)
    table = read_table(path.name, content)
    return ImportFile(name=path.name, sha256=sha256(content).hexdigest(), table=table)


def _import(context: Context, given: argparse.Namespace) -> Answer:
    file = replace(_file(given.file), is_again=given.again)
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
            f"{d.reference}  {said(d.state, given)}  {formats.day(d.entry_date)}  "
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
    return _drafted({"reference": given.ref, "state": state}, given)


def _reject(context: Context, given: argparse.Namespace) -> Answer:
    books = context.books()
    draft = _draft(books, given.ref)
    state = ledger.decide_draft(books, new_id(), draft, approve=False, reason=given.text).value
    return _drafted({"reference": given.ref, "state": state}, given)


def _post(context: Context, given: argparse.Namespace) -> Answer:
    books = context.books()
    ids = tuple(_draft(books, reference).id for reference in given.ref)
    return entered(ledger.post_drafts(books, new_id(), ids).value, given)


def _reverse(context: Context, given: argparse.Namespace) -> Answer:
    books = context.books()
    found = ledger.entry(books, given.ref)
    day = parse_date(given.date) if given.date else parse_date(found["entry_date"])
    done = ledger.reverse_entry(books, new_id(), EntryId(found["id"]), day, given.text).value
    return entered(done, given)


def _draft_file(context: Context, given: argparse.Namespace) -> Answer:
    books = context.books()
    draft = replace(ledger.read_entry(books, _file(given.file)), kind="manual")
    kept = ledger.save_draft(books, new_id(), draft, submit=given.submit).value
    return _drafted(kept, given)


def _edit(context: Context, given: argparse.Namespace) -> Answer:
    books = context.books()
    old = _draft(books, given.ref)
    entry = ledger.read_entry(books, _file(given.file))
    series = ledger.entry(books, given.ref)["series"]
    draft = replace(entry, id=old.id, kind=old.kind, series=series)
    return _drafted(ledger.save_draft(books, new_id(), draft, old.version).value, given)


def _submit(context: Context, given: argparse.Namespace) -> Answer:
    books = context.books()
    old = _draft(books, given.ref)
    draft = replace(ledger.copy_of(books, given.ref, old.entry_date), id=old.id)
    kept = ledger.save_draft(books, new_id(), draft, old.version, submit=True).value
    return _drafted(kept, given)


def _drop(context: Context, given: argparse.Namespace) -> Answer:
    books = context.books()
    ledger.drop_draft(books, new_id(), _draft(books, given.ref))
    return _drafted({"reference": given.ref, "state": "dropped"}, given)


def _copy(context: Context, given: argparse.Namespace) -> Answer:
    books = context.books()
    day = given.date or ledger.entry(books, given.ref)["entry_date"]
    draft = ledger.copy_of(books, given.ref, parse_date(day))
    return _drafted(ledger.save_draft(books, new_id(), draft).value, given)


def _correct(context: Context, given: argparse.Namespace) -> Answer:
    books = context.books()
    wrong = EntryId(UUID(ledger.entry(books, given.ref)["id"]))
    day = parse_date(given.date) if given.date else None
    return _drafted(ledger.correct_entry(books, new_id(), wrong, day).value, given)


def _drafted(kept: Mapping[str, Any], given: argparse.Namespace) -> Answer:
    document = {"reference": kept["reference"], "state": kept["state"]}
    line = f"{kept['reference']}  {said(str(kept['state']), given)}"
    return Answer(document=document, lines=(line,))


def said(state: str, given: argparse.Namespace) -> str:
    """The state of an entry in the reader's language."""
    return Texts(given.lang).say(STATES[state])


def entered(done: Entered, given: argparse.Namespace) -> Answer:
    """What became of entries, said to the reader."""
    state = "posted" if done.is_posted else "submitted"
    return Answer(
        document={"state": state, "references": list(done.references)},
        lines=tuple(f"{reference}  {said(state, given)}" for reference in done.references),
    )


def _draft(books: Books, reference: str) -> DraftSummary:
    """The draft meant by its reference.

    Raises: NotFound "entry.not_found".
    """
    for draft in ledger.drafts(books):
        if draft.reference == reference:
            return draft
    raise NotFound("entry.not_found", MESSAGES["entry.not_found"], entry=reference)
