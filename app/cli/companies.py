"""davtari company: make companies and look at them."""

from __future__ import annotations

import argparse
import csv
import io
import tomllib
from importlib.resources import files
from pathlib import Path

from app.cli.arguments import Adder
from app.cli.context import Context
from app.cli.output import Answer
from app.core.dates import today, utc_now
from app.core.errors import QT_TRANSLATE_NOOP
from app.core.formats import parse_date
from app.core.ids import new_id
from app.core.texts import Texts
from app.ledger import service as ledger
from app.paper.reading import read_file, read_table
from app.security import service as security

_ACCOUNTANT_ROLES = ["accountant", "chief_accountant"]


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
    create.add_argument("--chart", type=Path, metavar="FILE.csv", help="another chart of accounts")
    group.command("list", _list, "list the companies you may enter")
    group.command("show", _show, "show a company's settings")


def _create(context: Context, given: argparse.Namespace) -> Answer:
    desk = context.desk()
    now = today(utc_now)
    start = parse_date(given.start) if given.start else now.replace(month=1, day=1)
    tenant = security.create_company(
        desk,
        new_id(),
        {
            "name": given.name,
            "id_code": given.id_code,
            "starts_on": start.isoformat(),
            "year_starts": given.year_starts,
            "chart": read_chart(given.chart),
            "account_roles": {} if given.chart else account_roles(),
            "first_roles": _ACCOUNTANT_ROLES,
        },
    )
    said = Texts(given.lang).say(
        QT_TRANSLATE_NOOP("app", "Company {company} is made."), company=given.name
    )
    return Answer(document={"company": given.name, "tenant": tenant}, lines=(said,))


def read_chart(path: Path | None = None) -> list[dict[str, object]]:
    """The accounts of a chart file, or of the Georgian template, as `company create` takes them.

    Raises: Refused for a file that cannot be read; NotFound when there is none.
    """
    if path is None:
        text = (files("resources") / "charts" / "georgia.csv").read_text("utf-8")
        rows = [dict(row) for row in csv.DictReader(io.StringIO(text))]
    else:
        table = read_table(path.name, read_file(path))
        rows = [dict(zip(table.header, cells, strict=False)) for _, cells in table.rows]
    return [
        {
            **{name: value for name, value in row.items() if name != "is_postable"},
            "name_ka": row.get("name_ka") or row.get("name") or "",
            "parent_code": row.get("parent_code") or None,
            "is_postable": row.get("is_postable", "true").lower() in ("true", "1"),
        }
        for row in rows
    ]


def account_roles() -> dict[str, str]:
    """What the program needs an account for -> code in the Georgian template."""
    text = (files("resources") / "charts" / "georgia_roles.toml").read_text("utf-8")
    roles: dict[str, str] = tomllib.loads(text)["roles"]
    return roles


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
