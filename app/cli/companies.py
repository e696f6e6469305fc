"""davtari company: make companies and look at them."""

from __future__ import annotations

import argparse
import csv
import io
import tomllib
from datetime import date
from importlib.resources import files
from pathlib import Path
from typing import Any

from app.cli.accounts import read_import
from app.cli.arguments import Adder
from app.cli.context import Context
from app.cli.output import Answer
from app.core.books import Books
from app.core.dates import today, utc_now
from app.core.errors import QT_TRANSLATE_NOOP, Refused
from app.core.formats import parse_date
from app.core.ids import new_id
from app.core.texts import Texts
from app.ledger import service as ledger
from app.ledger.records import AccountId, OpeningAccounts, OpeningPlan, Registers
from app.security import service as security

_OPENED = {
    "checked": QT_TRANSLATE_NOOP(
        "app", "The opening balances ({lines} lines) are right. Add --commit to enter them."
    ),
    "posted": QT_TRANSLATE_NOOP(
        "app", "The opening balances ({lines} lines) are posted: {reference}."
    ),
    "submitted": QT_TRANSLATE_NOOP(
        "app", "The opening balances ({lines} lines) wait for a second person: {reference}."
    ),
}

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
    chart_file = None if given.chart is None else read_import(given.chart)
    plan = None if chart_file is None else ledger.read_chart(chart_file)
    roles = {} if chart_file else account_roles()
    company: dict[str, Any] = {
        "name": given.name,
        "id_code": given.id_code,
        "starts_on": start.isoformat(),
        "year_starts": given.year_starts,
        "chart": read_chart() if plan is None else [dict(account) for account in plan.accounts],
        "account_roles": roles,
        "registers": {"parties": _parties(given.parties)} if given.parties else {},
        "first_roles": _ACCOUNTANT_ROLES,
    }
    opening = _plan_opening(company, start, given) if given.opening else None
    if opening is not None:
        company["opening"] = opening.entry.as_json()
    desk = context.desk()
    try:
        tenant = security.create_company(desk, new_id(), company)
    except Refused as fault:
        if opening is not None and fault.code == "entry.faults":
            raise ledger.place_opening_refusal(opening, fault) from fault
        if chart_file is not None and plan is not None and fault.code == "account.faults":
            raise ledger.place_refusal(chart_file, plan, fault) from fault
        raise
    texts = Texts(given.lang)
    document: dict[str, Any] = {"company": given.name, "tenant": tenant}
    said = texts.say(QT_TRANSLATE_NOOP("app", "Company {company} is made."), company=given.name)
    if opening is None:
        return Answer(document=document, lines=(said,))
    document["opening"] = _opened(desk.open(tenant, given.lang), len(opening.entry.lines))
    line = texts.say(_OPENED[document["opening"]["state"]], **document["opening"])
    return Answer(document=document, lines=(said, line))


def _plan_opening(company: dict[str, Any], start: date, given: argparse.Namespace) -> OpeningPlan:
    """The opening entry of a company that is not there yet: its accounts get their ids here."""
    for row in (*company["chart"], *company["registers"].get("parties", ())):
        row["id"] = new_id()
    accounts = {str(row["code"]): AccountId(row["id"]) for row in company["chart"]}
    bound = dict(company["account_roles"])
    bound |= {role: row["code"] for row in company["chart"] for role in row.get("roles", ())}
    roles = {role: accounts[code] for role, code in bound.items() if code in accounts}
    known = OpeningAccounts(
        registers=Registers(
            accounts=accounts,
            dimensions={
                "party": {row["code"]: row["id"] for row in company["registers"].get("parties", ())}
            },
        ),
        off_balance=frozenset(
            AccountId(row["id"]) for row in company["chart"] if row.get("type") == "off_balance"
        ),
        balance_to=ledger.balancing_account(roles, given.balance_to_role),
    )
    return ledger.plan_opening(read_import(given.opening), start, known, given.lang)


def _opened(books: Books, lines: int) -> dict[str, Any]:
    """What became of the opening balances of a company just made."""
    waiting = ledger.drafts(books)
    if waiting:
        return {"state": "submitted", "reference": waiting[0].reference, "lines": lines}
    first = ledger.periods(books)[0]
    return {"state": "posted", "reference": f"GL/{first.year}/1", "lines": lines}


def _parties(path: Path) -> list[dict[str, Any]]:
    """The parties of a file: code, name, and if given id_code and country.

    Raises: Refused "import.column_missing".
    """
    table = read_import(path).table
    header = [title.strip().casefold() for title in table.header]
    for column in ("code", "name"):
        if column not in header:
            text = QT_TRANSLATE_NOOP(
                "app", "The column “{value}” is missing. Add it to the header."
            )
            raise Refused("import.column_missing", text, value=column)
    return [
        {
            name: cell.strip()
            for name, cell in zip(header, cells, strict=False)
            if name in ("code", "name", "id_code", "country") and cell.strip()
        }
        for _, cells in table.rows
    ]


def _opening(context: Context, given: argparse.Namespace) -> Answer:
    file = read_import(given.file)
    books = context.books()
    done = ledger.bring_opening(books, new_id(), file, given.balance_to_role, given.commit)
    state = {"drafts": "submitted"}.get(done.state, done.state)
    reference = done.references[0] if done.references else None
    document: dict[str, Any] = {"state": state, "reference": reference, "lines": done.lines}
    said = Texts(given.lang).say(_OPENED[state], **document)
    return Answer(document={**document, "faults": []}, lines=(said,))


def read_chart() -> list[dict[str, object]]:
    """The accounts of the Georgian template, as `company create` takes them."""
    text = (files("resources") / "charts" / "georgia.csv").read_text("utf-8")
    return [
        {**row, "is_postable": row["is_postable"] == "true"}
        for row in csv.DictReader(io.StringIO(text))
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
