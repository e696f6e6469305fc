"""davtari invoice: import, list, show, draft, post, correct and credit invoices."""

from __future__ import annotations

import argparse
from hashlib import sha256
from pathlib import Path
from uuid import UUID

from app.cli.arguments import Adder
from app.cli.context import Context
from app.cli.entries import STATES
from app.cli.output import Answer, to_json
from app.cli.templates import EVERY, asked_recurrence
from app.core.dates import today
from app.core.errors import QT_TRANSLATE_NOOP
from app.core.formats import parse_date
from app.core.ids import new_id
from app.core.texts import Texts
from app.invoices import service as invoices
from app.invoices.records import InvoiceKind, Saved
from app.ledger import service as ledger
from app.ledger.records import EntryId, ImportFile
from app.paper.reading import read_file, read_table


def add(commands: Adder) -> None:
    """Add the group."""
    group = commands.group("invoice", "invoices, advances, customs declarations, credit notes")
    bring = group.command("import", _import, "check a file of invoices; --commit posts it")
    bring.add_argument("file", type=Path, metavar="FILE.csv|xlsx")
    bring.add_argument("--commit", action="store_true", help="bring it in, whole or not at all")
    listed = group.command("list", _list, "list invoices of a time")
    listed.add_argument("--from", dest="first", metavar="DAY", help="default: this year's first")
    listed.add_argument("--to", dest="last", metavar="DAY", help="default: today")
    listed.add_argument("--kind", choices=[kind.value for kind in InvoiceKind], metavar="KIND")
    _add_recurring(group)
    for name, run, words in (
        ("show", _show, "show an invoice with its entry"),
        ("post", _post, "post a draft of an invoice"),
        ("correct", _correct, "begin the correction of a posted invoice, as a draft"),
        ("credit", _credit, "post a credit note that takes a whole invoice back"),
        ("copy", _copy, "a new draft like an invoice"),
    ):
        command = group.command(name, run, words)
        command.add_argument("ref", metavar="REF", help="SI/2026/1 or d-abc234")
        if name in ("credit", "copy"):
            command.add_argument("--date", metavar="DAY", help="default: today")


def _add_recurring(group: Adder) -> None:
    recur = group.command("recur", _recur, "let a posted invoice make drafts like itself")
    recur.add_argument("ref", metavar="REF", help="SI/2026/1")
    recur.add_argument("--every", choices=("none", *EVERY), default="month")
    recur.add_argument("--day", type=int, metavar="N", help="day of the month; 31 is its end")
    recur.add_argument("--from", dest="first", metavar="DAY", help="not before; default: today")
    recur.add_argument("--until", metavar="DAY", help="the last day it may fall on")
    group.command("recurring", _recurring, "list the invoices that recur")
    run = group.command("run", _run, "make the drafts of recurring invoices that are due, once")
    run.add_argument("--until", metavar="DAY", help="default: today")


def _recur(context: Context, given: argparse.Namespace) -> Answer:
    books = context.books()
    made = EntryId(UUID(str(invoices.invoice(books, given.ref)["id"])))
    known = next((one for one in invoices.recurring(books) if one.id == made), None)
    version = None if known is None else known.version
    when = asked_recurrence(given, today(books.clock))
    invoices.save_recurring(books, new_id(), made, when, version)
    return _recurring(context, given)


def _recurring(context: Context, given: argparse.Namespace) -> Answer:
    found = invoices.recurring(context.books())
    texts = Texts(given.lang)
    return Answer(
        document={
            "recurring": [
                {
                    "reference": one.reference,
                    "kind": one.kind.value,
                    "party": one.party,
                    "every": one.when.every,
                    "day": one.when.month_day,
                    "next": one.when.next_day,
                    "until": one.when.until,
                    "version": one.version,
                }
                for one in found
            ]
        },
        lines=tuple(
            f"{texts.formats.day(one.when.next_day)} {one.reference:<14} "
            f"{one.when.every:<10} {one.party}"
            for one in found
        ),
    )


def _run(context: Context, given: argparse.Namespace) -> Answer:
    books = context.books()
    until = parse_date(given.until) if given.until else today(books.clock)
    made = invoices.draft_recurring(books, until).value
    return Answer(
        document={"drafts": [{"reference": one.reference} for one in made]},
        lines=tuple(one.reference for one in made),
    )


def _import(context: Context, given: argparse.Namespace) -> Answer:
    content = read_file(given.file)
    file = ImportFile(
        name=given.file.name,
        sha256=sha256(content).hexdigest(),
        table=read_table(given.file.name, content),
    )
    books = context.books()
    done = invoices.import_invoices(books, new_id(), file, given.commit).value
    texts = Texts(given.lang)
    if not given.commit:
        count = len(invoices.plan_import(books, file).invoices)
        line = texts.say(
            QT_TRANSLATE_NOOP(
                "app", "Invoices that are right: {count}. Add --commit to bring them in."
            ),
            count=count,
        )
        return Answer(document={"state": "checked", "invoices": count}, lines=(line,))
    state = done[0].state
    return Answer(
        document={
            "state": "posted" if state == "posted" else "drafts",
            "invoices": len(done),
            "references": [one.reference for one in done],
        },
        lines=tuple(f"{one.reference}  {texts.say(STATES[one.state])}" for one in done),
    )


def _list(context: Context, given: argparse.Namespace) -> Answer:
    books = context.books()
    last = parse_date(given.last) if given.last else today(books.clock)
    first = parse_date(given.first) if given.first else last.replace(month=1, day=1)
    kinds = () if given.kind is None else (InvoiceKind(given.kind),)
    found = invoices.invoices(books, first, last, kinds)
    formats = Texts(given.lang).formats
    return Answer(
        document={
            "invoices": [
                {
                    "reference": one.reference,
                    "kind": one.kind.value,
                    "state": one.state,
                    "date": one.entry_date,
                    "tax_point": one.tax_point,
                    "vat_period": None if one.vat_period is None else f"{one.vat_period:%Y-%m}",
                    "number": one.number,
                    "party": one.party,
                    "id_code": one.id_code,
                    "net": one.net,
                    "vat": one.vat,
                    "gross": one.gross,
                    "open": one.open,
                }
                for one in found
            ]
        },
        lines=tuple(
            f"{one.reference:<14} {formats.day(one.entry_date)} {formats.amount(one.net):>14} "
            f"{formats.amount(one.vat):>12} {formats.amount(one.gross):>14}  {one.party}"
            for one in found
        ),
    )


def _show(context: Context, given: argparse.Namespace) -> Answer:
    found = invoices.invoice(context.books(), given.ref)
    return Answer(document=found, lines=(to_json(found),))


def _post(context: Context, given: argparse.Namespace) -> Answer:
    books = context.books()
    found = invoices.invoice(books, given.ref)
    draft = invoices.draft_of(books, found)
    return _saved(invoices.post_invoice(books, new_id(), draft, found["version"]).value, given)


def _correct(context: Context, given: argparse.Namespace) -> Answer:
    books = context.books()
    made = EntryId(ledger.entry(books, given.ref)["id"])
    return _saved(invoices.correct_invoice(books, new_id(), made).value, given)


def _credit(context: Context, given: argparse.Namespace) -> Answer:
    books = context.books()
    day = parse_date(given.date) if given.date else today(books.clock)
    draft = invoices.credit_of(books, given.ref, day)
    return _saved(invoices.post_invoice(books, new_id(), draft).value, given)


def _copy(context: Context, given: argparse.Namespace) -> Answer:
    books = context.books()
    day = parse_date(given.date) if given.date else today(books.clock)
    draft = invoices.copy_of(books, given.ref, day)
    return _saved(invoices.save_invoice(books, new_id(), draft).value, given)


def _saved(saved: Saved, given: argparse.Namespace) -> Answer:
    state = Texts(given.lang).say(STATES[saved.state])
    return Answer(
        document={"reference": saved.reference, "state": saved.state},
        lines=(f"{saved.reference}  {state}",),
    )
