"""davtari template: entries prepared once, and those that recur."""

from __future__ import annotations

import argparse
from dataclasses import replace
from datetime import date

from app.cli.arguments import Adder
from app.cli.context import Context
from app.cli.output import Answer
from app.core.dates import today
from app.core.errors import QT_TRANSLATE_NOOP, Refused
from app.core.formats import parse_amount, parse_date
from app.core.ids import new_id
from app.core.texts import Texts
from app.ledger import service as ledger
from app.ledger.records import Occurrence, Recurrence, Template, Use

EVERY = {"month": "monthly", "quarter": "quarterly", "year": "yearly"}
"""Words of the command line for how often something recurs."""
FACTOR_DIGITS = 6


def add(commands: Adder) -> None:
    """Add the group."""
    group = commands.group("template", "entries prepared once, and those that recur")
    group.command("list", _list, "list the templates")
    save = group.command("save", _save, "make a template of an entry or draft, or change one")
    save.add_argument("--from-entry", metavar="REF", help="whose lines it takes")
    save.add_argument("--name", required=True, metavar="NAME")
    save.add_argument("--every", choices=("none", *EVERY), help="let it make drafts by itself")
    save.add_argument("--day", type=int, metavar="N", help="day of the month; 31 is its end")
    save.add_argument("--from", dest="first", metavar="DAY", help="not before; default: today")
    save.add_argument("--until", metavar="DAY", help="the last day it may fall on")
    use = group.command("use", _use, "make a draft of a template")
    use.add_argument("name", metavar="NAME")
    use.add_argument("--date", metavar="DAY", help="default: today")
    use.add_argument("--factor", default="1", metavar="X", help="multiplies every amount")
    use.add_argument("--total", metavar="X", help="what the shares of its lines are shares of")
    for name, run, words in (
        ("due", _due, "list the recurring entries that are due"),
        ("run", _run, "make drafts of the recurring entries that are due, each once"),
    ):
        command = group.command(name, run, words)
        command.add_argument("--until", metavar="DAY", help="default: today")
    drop = group.command("drop", _drop, "take a template out of use; its drafts stay")
    drop.add_argument("name", metavar="NAME")


def _list(context: Context, given: argparse.Namespace) -> Answer:
    found = ledger.templates(context.books())
    return Answer(
        document={"templates": [_document(template) for template in found]},
        lines=tuple(_line(template, given.lang) for template in found),
    )


def _line(template: Template, language: str) -> str:
    when = template.recurrence
    formats = Texts(language).formats
    recurs = f"  {when.every} {when.month_day}  {formats.day(when.next_day)}" if when else ""
    return f"{template.name}  ({len(template.lines)}){recurs}"


def _save(context: Context, given: argparse.Namespace) -> Answer:
    books = context.books()
    old = {template.name: template for template in ledger.templates(books)}.get(given.name)
    if given.from_entry is not None:
        template = ledger.template_of_entry(ledger.entry(books, given.from_entry), given.name)
        if old is not None:
            template = replace(template, id=old.id, version=old.version, recurrence=old.recurrence)
    elif old is not None:
        template = replace(old, lines=())
    else:
        text = QT_TRANSLATE_NOOP(
            "app", "There is no template “{name}”. Name the entry it shall be made of."
        )
        raise Refused("template.source_missing", text, name=given.name)
    if given.every is not None:
        template = replace(template, recurrence=asked_recurrence(given, today(books.clock)))
    answer = ledger.save_template(books, new_id(), template).value
    saved = ledger.template_by_name(books, str(answer["name"]))
    return Answer(document=_document(saved), lines=(_line(saved, given.lang),))


def asked_recurrence(given: argparse.Namespace, now: date) -> Recurrence | None:
    """What was asked on the command line; the first day is the next such day of a month.

    Raises: Refused "template.day_unknown".
    """
    if given.every == "none":
        return None
    after = parse_date(given.first) if given.first else now
    day = given.day if given.day is not None else after.day
    if not 1 <= day <= 31:
        text = QT_TRANSLATE_NOOP(
            "app", "“{value}” is no day of a month. Give 1 to 31; 31 is its end."
        )
        raise Refused("template.day_unknown", text, value=str(day))
    first = ledger.first_day(EVERY[given.every], day, after)
    return replace(first, until=parse_date(given.until) if given.until else None)


def _use(context: Context, given: argparse.Namespace) -> Answer:
    books = context.books()
    template = ledger.template_by_name(books, given.name)
    day = parse_date(given.date) if given.date else today(books.clock)
    factor = parse_amount(given.factor, FACTOR_DIGITS)
    total = parse_amount(given.total, 2) if given.total else None
    made = ledger.use_template(
        books, new_id(), template, Use(day=day, factor=factor, total=total)
    ).value
    return _made((made,), given.lang)


def _due(context: Context, given: argparse.Namespace) -> Answer:
    books = context.books()
    found = ledger.due_templates(books, _until(given, today(books.clock)))
    formats = Texts(given.lang).formats
    return Answer(
        document={"due": [{"template": item.template, "date": item.day} for item in found]},
        lines=tuple(f"{formats.day(item.day)}  {item.template}" for item in found),
    )


def _run(context: Context, given: argparse.Namespace) -> Answer:
    books = context.books()
    made = ledger.draft_recurring(books, new_id(), _until(given, today(books.clock))).value
    return _made(made, given.lang)


def _until(given: argparse.Namespace, now: date) -> date:
    return parse_date(given.until) if given.until else now


def _made(made: tuple[Occurrence, ...], language: str) -> Answer:
    formats = Texts(language).formats
    return Answer(
        document={
            "drafts": [
                {"reference": item.reference, "template": item.template, "date": item.day}
                for item in made
            ]
        },
        lines=tuple(f"{item.reference}  {formats.day(item.day)}  {item.template}" for item in made),
    )


def _drop(context: Context, given: argparse.Namespace) -> Answer:
    books = context.books()
    template = ledger.template_by_name(books, given.name)
    ledger.drop_template(books, new_id(), template)
    return Answer(document={"dropped": template.name}, lines=(template.name,))


def _document(template: Template) -> dict[str, object]:
    when = template.recurrence
    return {
        "name": template.name,
        "kind": template.kind,
        "text": template.text,
        "lines": len(template.lines),
        "every": "none" if when is None else when.every,
        "day": None if when is None else when.month_day,
        "next": None if when is None else when.next_day,
        "until": None if when is None else when.until,
        "version": template.version,
    }
