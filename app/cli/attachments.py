"""davtari attachment: documents of entries and drafts."""

from __future__ import annotations

import argparse
from pathlib import Path

from app.cli.arguments import Adder
from app.cli.context import Context
from app.cli.output import Answer
from app.core.books import Books
from app.core.ids import new_id
from app.core.texts import Texts
from app.ledger import service as ledger
from app.ledger.records import Attachment, EntryId
from app.paper.reading import read_file
from app.paper.writing import write_file


def add(commands: Adder) -> None:
    """Add the group."""
    group = commands.group("attachment", "documents of entries and drafts")
    for name, run, words in (
        ("add", _add, "attach a document: pdf, png, jpg, xlsx or xml, at most 10 MB"),
        ("list", _list, "list the documents of an entry or draft, removed ones too"),
        ("get", _get, "write a document to a file"),
        ("remove", _remove, "mark a document as removed; its content stays"),
    ):
        command = group.command(name, run, words)
        command.add_argument("ref", metavar="REF", help="GL/2025/1 or d-abc234")
        if name == "add":
            command.add_argument("file", type=Path, metavar="FILE")
        elif name != "list":
            command.add_argument("name", metavar="NAME", help="of the file as it was attached")
        if name == "get":
            command.add_argument("--out", type=Path, required=True, metavar="FILE")
        if name == "remove":
            command.add_argument("--reason", required=True, metavar="TEXT")


def _add(context: Context, given: argparse.Namespace) -> Answer:
    content = read_file(given.file)
    books = context.books()
    answer = ledger.attach(books, new_id(), _entry(books, given.ref), given.file.name, content)
    found = answer.value
    document = {name: found[name] for name in ("file_name", "media_type", "size", "sha256")}
    line = f"{found['file_name']}  {found['media_type']}  {found['size']}  {found['sha256']}"
    return Answer(document=document, lines=(line,))


def _list(context: Context, given: argparse.Namespace) -> Answer:
    books = context.books()
    found = ledger.attachments(books, _entry(books, given.ref))
    return Answer(
        document={"attachments": [_document(item) for item in found]},
        lines=tuple(_line(item, Texts(given.lang)) for item in found),
    )


def _line(item: Attachment, texts: Texts) -> str:
    said = f"{item.file_name}  {item.media_type}  {item.size}  {texts.formats.value(item.added_at)}"
    if item.removed_at is None:
        return said
    return f"{said}  – {texts.formats.value(item.removed_at)} {item.removed_reason}"


def _get(context: Context, given: argparse.Namespace) -> Answer:
    books = context.books()
    found = ledger.attachment_by_name(books, _entry(books, given.ref), given.name)
    path = write_file(given.out, ledger.attachment_content(books, found))
    return Answer(document={"file": str(path), **_document(found)}, lines=(str(path),))


def _remove(context: Context, given: argparse.Namespace) -> Answer:
    books = context.books()
    found = ledger.attachment_by_name(books, _entry(books, given.ref), given.name)
    ledger.remove_attachment(books, new_id(), found, given.reason)
    return Answer(document={"removed": found.file_name}, lines=(found.file_name,))


def _entry(books: Books, reference: str) -> EntryId:
    """The id of an entry or draft; a draft keeps it when it is posted."""
    return EntryId(ledger.entry(books, reference)["id"])


def _document(item: Attachment) -> dict[str, object]:
    return {
        "file_name": item.file_name,
        "media_type": item.media_type,
        "size": item.size,
        "sha256": item.sha256,
        "added_at": item.added_at,
        "removed_at": item.removed_at,
        "removed_reason": item.removed_reason,
    }
