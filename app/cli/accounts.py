"""davtari account: the chart of accounts."""

from __future__ import annotations

import argparse
from pathlib import Path

from app.cli.arguments import Adder, Parser
from app.cli.context import Context
from app.cli.output import Answer
from app.core.errors import QT_TRANSLATE_NOOP, Refused
from app.core.ids import new_id
from app.core.texts import Texts
from app.ledger import service as ledger
from app.ledger.records import Account, AccountType
from app.paper.plain import table_csv, table_xlsx
from app.paper.writing import write_file

_IMPORTED = {
    "checked": QT_TRANSLATE_NOOP(
        "app",
        "{added} accounts would be added, {changed} changed, {same} are the same. Add --commit to "
        "bring them in.",
    ),
    "saved": QT_TRANSLATE_NOOP(
        "app", "{added} accounts are added, {changed} changed, {same} were the same."
    ),
}


def add(commands: Adder) -> None:
    """Add the group."""
    group = commands.group("account", "the chart of accounts")
    listed = group.command("list", _list, "list the accounts")
    listed.add_argument("--tree", action="store_true", help="headings with what stands below them")
    shown = group.command("show", _show, "show an account with all its settings")
    shown.add_argument("code", metavar="CODE")
    fresh = group.command("add", _add, "add an account")
    _add_fields(fresh)
    fresh.add_argument("--type", choices=[str(kind) for kind in AccountType], required=True)
    fresh.add_argument("--side", choices=("debit", "credit", "any"), required=True)
    change = group.command("change", _change, "change an account")
    _add_fields(change)
    change.add_argument("--type", choices=[str(kind) for kind in AccountType])
    change.add_argument("--side", choices=("debit", "credit", "any"))
    _add_version(change)
    change.add_argument("--inactive", action="store_true", help="take it out of use")
    change.add_argument("--active", action="store_true", help="bring it back into use")
    for name, words in (
        ("activate", "bring an account back into use"),
        ("deactivate", "take an account out of use, or hear everything that holds it"),
    ):
        command = group.command(name, _activate, words)
        command.add_argument("code", metavar="CODE")
        command.set_defaults(is_active=name == "activate")
        _add_version(command)
    _add_roles(group.group("role", "what the program uses which account for"))
    _add_files(group)


def _add_fields(parser: Parser) -> None:
    parser.add_argument("code", metavar="CODE")
    parser.add_argument("--name", metavar="TEXT", help="name in Georgian")
    parser.add_argument("--name-en", metavar="TEXT")
    parser.add_argument("--name-ru", metavar="TEXT")
    parser.add_argument("--parent", metavar="CODE", help="the account above it; '' for none")
    parser.add_argument("--currency", choices=("any", "gel_only", "foreign_only"))
    parser.add_argument("--ifrs-line", metavar="LINE")
    parser.add_argument(
        "--cash-flow", choices=("none", "cash", "operating", "investing", "financing")
    )
    parser.add_argument(
        "--require",
        metavar="NAME,…",
        help="dimensions a line must name, such as party,contract; '' for none",
    )
    kind = parser.add_mutually_exclusive_group()
    kind.add_argument("--heading", action="store_true", help="takes no entries itself")
    kind.add_argument("--postable", action="store_true", help="takes entries")


def _add_version(parser: Parser) -> None:
    parser.add_argument("--version", type=int, metavar="N", help="the version you saw")


def _add_roles(group: Adder) -> None:
    group.command("list", _roles, "list the roles and their accounts")
    bind = group.command("bind", _bind, "let the program use an account for a purpose")
    bind.add_argument("role", metavar="ROLE", help="such as bank.gel")
    bind.add_argument("code", metavar="CODE")


def _add_files(group: Adder) -> None:
    out = group.command("export", _export, "write the whole chart to a file")
    out.add_argument("file", type=Path, metavar="FILE.csv|xlsx")
    bring = group.command("import", _import, "check a file of accounts; --commit brings it in")
    bring.add_argument("file", type=Path, metavar="FILE.csv|xlsx")
    bring.add_argument("--commit", action="store_true", help="bring it in, whole or not at all")


def _list(context: Context, given: argparse.Namespace) -> Answer:
    chart = ledger.chart(context.books())
    return Answer(
        document={"accounts": [_document(account) for account in chart]},
        lines=_tree(chart, given.lang)
        if given.tree
        else tuple(
            f"{account.code:<10} {account.name(given.lang)}"
            for account in chart
            if account.is_active
        ),
    )


def _tree(chart: tuple[Account, ...], language: str) -> tuple[str, ...]:
    """The active accounts, each below its parent and further in."""
    below: dict[str, list[Account]] = {}
    for account in chart:
        if account.is_active:
            below.setdefault(account.parent_code, []).append(account)
    lines: list[str] = []
    waiting = [(account, 0) for account in reversed(below.get("", []))]
    while waiting:
        account, depth = waiting.pop()
        lines.append(f"{'  ' * depth}{account.code}  {account.name(language)}")
        waiting.extend((child, depth + 1) for child in reversed(below.get(account.code, [])))
    return tuple(lines)


def _show(context: Context, given: argparse.Namespace) -> Answer:
    account = ledger.account_by_code(context.books(), given.code)
    document = _document(account)
    lines = tuple(
        f"{name:<20} {_shown(value)}"
        for name, value in document.items()
        if value not in ("", [], {}) and not isinstance(value, dict)
    )
    names = tuple(f"name_{language:<15} {name}" for language, name in account.names.items() if name)
    return Answer(document=document, lines=(*lines, *names))


def _shown(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return " ".join(value) if isinstance(value, list) else str(value)


def _add(context: Context, given: argparse.Namespace) -> Answer:
    fields = {**_fields(given), "name_ka": given.name or given.code}
    answer = ledger.save_account(context.books(), new_id(), fields).value
    return Answer(document=answer, lines=(str(answer["code"]),))


def _change(context: Context, given: argparse.Namespace) -> Answer:
    fields = _fields(given)
    if given.active or given.inactive:
        fields["is_active"] = bool(given.active)
    return _save(context, given, fields)


def _activate(context: Context, given: argparse.Namespace) -> Answer:
    return _save(context, given, {"code": given.code, "is_active": given.is_active})


def _save(context: Context, given: argparse.Namespace, fields: dict[str, object]) -> Answer:
    """Change an account from the version the person saw, or from the present one."""
    books = context.books()
    version = given.version
    if version is None:
        version = ledger.account_by_code(books, given.code).version
    answer = ledger.save_account(books, new_id(), fields, version).value
    return Answer(document=answer, lines=(f"{answer['code']}  {answer['version']}",))


def _fields(given: argparse.Namespace) -> dict[str, object]:
    """What was given on the command line; the rest stays as it is."""
    named: dict[str, object] = {
        "code": given.code,
        "name_ka": given.name,
        "name_en": given.name_en,
        "name_ru": given.name_ru,
        "parent_code": given.parent,
        "type": given.type,
        "normal_side": given.side,
        "currency_rule": given.currency,
        "ifrs_line": given.ifrs_line,
        "cash_flow_class": given.cash_flow,
    }
    if given.require is not None:
        named["required_dimensions"] = [part for part in given.require.split(",") if part]
    if given.heading or given.postable:
        named["is_postable"] = bool(given.postable)
    return {name: value for name, value in named.items() if value is not None}


def _roles(context: Context, _given: argparse.Namespace) -> Answer:
    books = context.books()
    found = {role: account.code for account in ledger.chart(books) for role in account.roles}
    roles = dict(sorted(found.items()))
    return Answer(
        document={"roles": roles},
        lines=tuple(f"{role:<28} {code}" for role, code in roles.items()),
    )


def _bind(context: Context, given: argparse.Namespace) -> Answer:
    answer = ledger.bind_account_role(context.books(), new_id(), given.role, given.code).value
    document = {"role": answer["role"], "account": given.code}
    return Answer(document=document, lines=(f"{answer['role']}  {given.code}",))


def _export(context: Context, given: argparse.Namespace) -> Answer:
    table = ledger.chart_table(context.books())
    suffix = given.file.suffix.lower()
    if suffix not in (".csv", ".xlsx"):
        text = QT_TRANSLATE_NOOP(
            "app", "{file} is neither CSV nor XLSX. Name the file so that it ends in one of these."
        )
        raise Refused("file.kind_unknown", text, file=given.file.name)
    write_file(given.file, table_csv(table) if suffix == ".csv" else table_xlsx(table))
    said = Texts(given.lang).say(
        QT_TRANSLATE_NOOP("app", "{count} {count:account is|accounts are} written to {file}."),
        count=len(table.rows),
        file=str(given.file),
    )
    document = {"file": str(given.file), "accounts": len(table.rows)}
    return Answer(document=document, lines=(said,))


def _import(context: Context, given: argparse.Namespace) -> Answer:
    file = ledger.read_import_file(given.file)
    done = ledger.import_chart(context.books(), new_id(), file, given.commit).value
    said = Texts(given.lang).say(
        _IMPORTED[done.state], added=done.added, changed=done.changed, same=done.same
    )
    document = {
        "state": done.state,
        "added": done.added,
        "changed": done.changed,
        "same": done.same,
        "changes": [
            {"account": item.code, "change": item.change, "fields": list(item.fields)}
            for item in done.changes
        ],
        "faults": [],
    }
    changes = tuple(
        f"  {item.code:<10} {item.change:<8} {', '.join(item.fields)}".rstrip()
        for item in done.changes
    )
    return Answer(document=document, lines=(*changes, said))


def _document(account: Account) -> dict[str, object]:
    return {
        "code": account.code,
        "parent": account.parent_code,
        "names": dict(account.names),
        "type": str(account.type),
        "normal_side": account.normal_side,
        "currency_rule": account.currency_rule,
        "ifrs_line": account.ifrs_line,
        "cash_flow_class": account.cash_flow_class,
        "required_dimensions": list(account.required_dimensions),
        "roles": list(account.roles),
        "metadata": dict(account.metadata),
        "postable": account.is_postable,
        "active": account.is_active,
        "version": account.version,
    }
