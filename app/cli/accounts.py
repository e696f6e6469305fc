"""davtari account: the chart of accounts."""

from __future__ import annotations

import argparse

from app.cli.arguments import Adder, Parser
from app.cli.context import Context
from app.cli.output import Answer
from app.core.ids import new_id
from app.ledger import service as ledger
from app.ledger.records import Account, AccountType


def add(commands: Adder) -> None:
    """Add the group."""
    group = commands.group("account", "the chart of accounts")
    group.command("list", _list, "list the accounts")
    fresh = group.command("add", _add, "add an account")
    _add_fields(fresh)
    fresh.add_argument("--type", choices=[str(kind) for kind in AccountType], required=True)
    fresh.add_argument("--side", choices=("debit", "credit", "any"), required=True)
    change = group.command("change", _change, "change an account")
    _add_fields(change)
    change.add_argument("--version", type=int, metavar="N", help="the version you saw")
    change.add_argument("--inactive", action="store_true", help="take it out of use")
    change.add_argument("--active", action="store_true", help="bring it back into use")


def _add_fields(parser: Parser) -> None:
    parser.add_argument("code", metavar="CODE")
    parser.add_argument("--name", metavar="TEXT", help="name in Georgian")
    parser.add_argument("--name-en", metavar="TEXT")
    parser.add_argument("--name-ru", metavar="TEXT")
    parser.add_argument("--parent", metavar="CODE", help="the account above it")


def _list(context: Context, given: argparse.Namespace) -> Answer:
    chart = ledger.chart(context.books())
    return Answer(
        document={"accounts": [_document(account) for account in chart]},
        lines=tuple(
            f"{account.code:<10} {account.name(given.lang)}"
            for account in chart
            if account.is_active
        ),
    )


def _add(context: Context, given: argparse.Namespace) -> Answer:
    fields = {**_fields(given), "name_ka": given.name or given.code}
    fields |= {"type": given.type, "normal_side": given.side}
    answer = ledger.save_account(context.books(), new_id(), fields).value
    return Answer(document=answer, lines=(str(answer["code"]),))


def _change(context: Context, given: argparse.Namespace) -> Answer:
    books = context.books()
    seen = ledger.account_by_code(books, given.code)
    fields = _fields(given)
    if given.active or given.inactive:
        fields["is_active"] = bool(given.active)
    version = given.version if given.version is not None else seen.version
    answer = ledger.save_account(books, new_id(), fields, version).value
    return Answer(document=answer, lines=(str(answer["code"]),))


def _fields(given: argparse.Namespace) -> dict[str, object]:
    """What was given on the command line; the rest stays as it is."""
    named = {
        "code": given.code,
        "name_ka": given.name,
        "name_en": given.name_en,
        "name_ru": given.name_ru,
        "parent_code": given.parent,
    }
    return {name: value for name, value in named.items() if value is not None}


def _document(account: Account) -> dict[str, object]:
    return {
        "code": account.code,
        "names": dict(account.names),
        "type": str(account.type),
        "normal_side": account.normal_side,
        "postable": account.is_postable,
        "active": account.is_active,
        "version": account.version,
    }
