"""davtari company: make companies and look at them."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path
from typing import Any

from app.cli.arguments import Adder
from app.cli.context import Context
from app.cli.output import Answer
from app.core.dates import today, utc_now
from app.core.errors import QT_TRANSLATE_NOOP
from app.core.formats import parse_date
from app.core.ids import new_id
from app.core.texts import Texts
from app.ledger import service as ledger
from app.ledger.records import Founding, ImportFile
from app.security import service as security

_OPENED = {
    "checked": QT_TRANSLATE_NOOP(
        "app",
        "The opening balances ({lines} {lines:line|lines}) are right. Add --commit to enter them.",
    ),
    "posted": QT_TRANSLATE_NOOP(
        "app", "The opening balances ({lines} {lines:line|lines}) are posted: {reference}."
    ),
    "submitted": QT_TRANSLATE_NOOP(
        "app",
        "The opening balances ({lines} {lines:line|lines}) wait for a second person: {reference}.",
    ),
}


def add(commands: Adder) -> None:
    """Add the group."""
    group = commands.group("company", "make companies and look at them")
    create = group.command("create", _create, "make a company with the Georgian chart of accounts")
    create.add_argument("--name", required=True, metavar="NAME")
    create.add_argument("--id-code", metavar="CODE", help="identification code, 9 or 11 digits")
    create.add_argument(
        "--start",
        default=None,
        metavar="DAY",
        help="first day of the books; default: 1 January of this year",
    )
    create.add_argument("--year-starts", type=int, default=1, metavar="MONTH")
    create.add_argument("--vat-payer-since", metavar="DAY", help="registered for VAT since")
    create.add_argument("--practice", action="store_true", help="to learn in, without harm")
    create.add_argument("--chart", type=Path, metavar="FILE.csv", help="another chart of accounts")
    create.add_argument(
        "--parties", type=Path, metavar="FILE", help="customers and suppliers: code, name, id_code"
    )
    create.add_argument("--opening", type=Path, metavar="FILE", help="opening balances")
    opening = group.command(
        "opening", _opening, "check a file of opening balances; --commit enters it"
    )
    opening.add_argument("file", type=Path, metavar="FILE.csv|xlsx")
    opening.add_argument("--commit", action="store_true", help="enter it, whole or not at all")
    for command in (create, opening):
        command.add_argument(
            "--balance-to-role",
            metavar="ROLE",
            help="what is left over goes to the account of this role, such as opening.balance",
        )
    group.command("list", _list, "list the companies you may enter")
    group.command("show", _show, "show a company's settings")


def _create(context: Context, given: argparse.Namespace) -> Answer:
    """Everything is read and checked first: the company is made whole, or not at all."""
    start = parse_date(given.start) if given.start else today(utc_now).replace(month=1, day=1)
    since = None if given.vat_payer_since is None else parse_date(given.vat_payer_since)
    founding = Founding(
        name=given.name,
        starts_on=start,
        id_code=given.id_code or "",
        kind="practice" if given.practice else "real",
        year_starts=given.year_starts,
        vat_payer_since=since,
        chart=_file(given.chart),
        parties=_file(given.parties),
        opening=_file(given.opening),
        balance_to_role=given.balance_to_role,
    )
    made = ledger.found_company(context.desk(), new_id(), founding, given.lang)
    texts = Texts(given.lang)
    document: dict[str, Any] = {"company": given.name, "tenant": made.tenant}
    said = texts.say(QT_TRANSLATE_NOOP("app", "Company {company} is made."), company=given.name)
    if made.opening is None:
        return Answer(document=document, lines=(said,))
    document["opening"] = asdict(made.opening)
    line = texts.say(_OPENED[made.opening.state], **document["opening"])
    return Answer(document=document, lines=(said, line))


def _file(path: Path | None) -> ImportFile | None:
    return None if path is None else ledger.read_import_file(path)


def _opening(context: Context, given: argparse.Namespace) -> Answer:
    file = ledger.read_import_file(given.file)
    books = context.books()
    done = ledger.bring_opening(books, new_id(), file, given.balance_to_role, given.commit)
    state = {"drafts": "submitted"}.get(done.state, done.state)
    reference = done.references[0] if done.references else None
    document: dict[str, Any] = {"state": state, "reference": reference, "lines": done.lines}
    said = Texts(given.lang).say(_OPENED[state], **document)
    return Answer(document={**document, "faults": []}, lines=(said,))


def _list(context: Context, _given: argparse.Namespace) -> Answer:
    found = security.companies(context.desk())
    return Answer(
        document={
            "companies": [
                {"tenant": c.tenant, "name": c.name, "kind": c.kind, "roles": list(c.roles)}
                for c in found
            ]
        },
        lines=tuple(f"{c.name}  ({c.kind})  {', '.join(c.roles)}" for c in found),
    )


def _show(context: Context, _given: argparse.Namespace) -> Answer:
    books = context.books()
    company = ledger.company(books)
    months = ledger.periods(books)
    document = {
        "tenant": books.tenant,
        "name": company.name,
        "id_code": company.id_code,
        "starts_on": company.starts_on,
        "periods": [
            {"first_day": p.first_day, "last_day": p.last_day, "state": p.state} for p in months
        ],
    }
    lines = [f"{company.name}  {company.id_code}  {company.starts_on}"]
    lines.extend(f"{p.first_day} {p.state}" for p in months)
    return Answer(document=document, lines=tuple(lines))
