"""davtari party: customers, suppliers and others outside the company."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from app.cli import allocations
from app.cli.arguments import Adder, Parser
from app.cli.context import Context
from app.cli.output import Answer
from app.core.errors import QT_TRANSLATE_NOOP, NotFound, Refused
from app.core.formats import parse_date
from app.core.ids import new_id
from app.core.search import find
from app.core.texts import Texts
from app.ledger import service as ledger
from app.parties import service as parties
from app.parties.records import (
    HOME,
    BankAccount,
    Likeness,
    Party,
    PartyFile,
    PartyKind,
    VatStatus,
)

_IMPORTED = {
    "checked": QT_TRANSLATE_NOOP(
        "app",
        "{added} parties would be added, {changed} changed, {same} are the same. Add --commit to "
        "bring them in.",
    ),
    "saved": QT_TRANSLATE_NOOP(
        "app", "{added} parties are added, {changed} changed, {same} were the same."
    ),
}
_LIKE = {
    Likeness.ID_CODE: QT_TRANSLATE_NOOP("app", "the same identification code"),
    Likeness.IBAN: QT_TRANSLATE_NOOP("app", "the same bank account"),
    Likeness.NAME: QT_TRANSLATE_NOOP("app", "a similar name"),
}
_FIELDS = (
    ("--name", "name"),
    ("--id-code", "id_code"),
    ("--country", "country"),
    ("--address", "address"),
    ("--email", "email"),
    ("--phone", "phone"),
    ("--contact", "contact_person"),
    ("--note", "note"),
    ("--receivable", "receivable_account"),
    ("--payable", "payable_account"),
    ("--income", "income_account"),
    ("--expense", "expense_account"),
    ("--sale-vat", "sale_vat_code"),
    ("--purchase-vat", "purchase_vat_code"),
)


def add(commands: Adder) -> None:
    """Add the group."""
    group = commands.group("party", "customers, suppliers and others outside the company")
    listed = group.command("list", _list, "list the parties, or those that some words find")
    listed.add_argument("words", nargs="*", metavar="WORD", help="of the name, code or IBAN")
    listed.add_argument("--all", action="store_true", help="those not in use too")
    listed.add_argument("--on", metavar="DAY", help="VAT status on a day; today without it")
    shown = group.command("show", _show, "show a party with everything it has")
    shown.add_argument("code", metavar="CODE")
    shown.add_argument("--on", metavar="DAY", help="VAT status on a day; today without it")
    group.command("duplicates", _duplicates, "parties that may be one")
    _add_save(group)
    allocations.add_to(group)
    bring = group.command("import", _import, "check a file of parties; --commit brings it in")
    bring.add_argument("file", type=Path, metavar="FILE.csv|xlsx")
    bring.add_argument("--commit", action="store_true", help="bring it in, whole or not at all")


def _add_save(group: Adder) -> None:
    save: Parser = group.command("save", _save, "add a party or change one; the rest stays")
    save.add_argument("code", metavar="CODE")
    for option, name in _FIELDS:
        save.add_argument(option, dest=name, metavar="TEXT")
    save.add_argument("--kind", choices=[str(kind) for kind in PartyKind])
    save.add_argument("--terms", type=int, metavar="DAYS", help="days to pay; 0 is at once")
    save.add_argument(
        "--iban", action="append", metavar="IBAN", help="its bank account; may be repeated"
    )
    save.add_argument("--vat-payer", choices=("yes", "no"), help="together with --vat-from")
    save.add_argument("--vat-from", metavar="DAY", help="from which day that holds")
    use = save.add_mutually_exclusive_group()
    use.add_argument("--inactive", action="store_true", help="take it out of use")
    use.add_argument("--active", action="store_true", help="bring it back into use")
    save.add_argument("--version", type=int, metavar="N", help="the version you saw")
    save.add_argument(
        "--allow-double", action="store_true", help="though another has this identification code"
    )


def _list(context: Context, given: argparse.Namespace) -> Answer:
    found = parties.parties(context.books(), _day(given))
    if given.words:
        found = find(" ".join(given.words), found)
    shown = [party for party in found if party.is_active or given.all]
    return Answer(
        document={"parties": [_document(party) for party in shown]},
        lines=tuple(f"{party.code:<12} {party.id_code:<12} {party.name}" for party in shown),
    )


def _show(context: Context, given: argparse.Namespace) -> Answer:
    document = _document(parties.party_by_code(context.books(), given.code, _day(given)))
    lines = tuple(
        f"{name:<20} {_said(value)}"
        for name, value in document.items()
        if value not in ("", [], None)
    )
    return Answer(document=document, lines=lines)


def _said(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list):
        return "; ".join(_said(item) for item in value)
    if isinstance(value, Mapping):
        return " ".join(_said(part) for part in value.values() if part not in ("", None))
    return str(value)


def _duplicates(context: Context, given: argparse.Namespace) -> Answer:
    texts = Texts(given.lang)
    pairs = parties.duplicates(parties.parties(context.books()))
    return Answer(
        document={
            "duplicates": [
                {"party": party.code, "other": double.party.code, "why": str(double.why)}
                for party, double in pairs
            ]
        },
        lines=tuple(
            f"{party.code} {party.name} = {double.party.code} {double.party.name}: "
            f"{texts.say(_LIKE[double.why])}"
            for party, double in pairs
        )
        or (texts.say(QT_TRANSLATE_NOOP("app", "No two parties look like one.")),),
    )


def _save(context: Context, given: argparse.Namespace) -> Answer:
    books = context.books()
    try:
        old = parties.party_by_code(books, given.code)
    except NotFound:
        old = Party(code=given.code, name="")
    changes: dict[str, Any] = {
        name: getattr(given, name) for _, name in _FIELDS if getattr(given, name) is not None
    }
    if given.terms is not None:
        changes["terms_days"] = given.terms
    if given.active or given.inactive:
        changes["is_active"] = bool(given.active)
    if given.iban is not None:
        known = {account.iban: account for account in old.accounts}
        written = [parties.iban_written(iban) for iban in given.iban]
        changes["accounts"] = tuple(known.get(iban, BankAccount(iban=iban)) for iban in written)
    if given.vat_payer or given.vat_from:
        changes["vat_statuses"] = _statuses(old, given)
    party = replace(old, **changes)
    party = replace(party, kind=_kind(party, given), version=given.version or old.version)
    saved = parties.save_party(books, new_id(), party, is_double_allowed=given.allow_double).value
    document = {
        "id": str(saved.id),
        "code": saved.code,
        "version": saved.version,
        "state": saved.state,
    }
    return Answer(document=document, lines=(f"{saved.code}  {saved.version}  {saved.state}",))


def _kind(party: Party, given: argparse.Namespace) -> PartyKind:
    """The kind as it was given, else as country and identification code have it."""
    if given.kind:
        return PartyKind(given.kind)
    if party.country != HOME:
        return PartyKind.FOREIGN
    if given.id_code or party.kind is PartyKind.FOREIGN:
        return PartyKind.PERSON if len(party.id_code) == 11 else PartyKind.ORGANISATION
    return party.kind


def _statuses(old: Party, given: argparse.Namespace) -> tuple[VatStatus, ...]:
    """The VAT statuses with the one that was given.

    Raises: Refused "party.vat_incomplete".
    """
    if not (given.vat_payer and given.vat_from):
        text = QT_TRANSLATE_NOOP(
            "app", "A VAT status needs both --vat-payer yes|no and --vat-from DAY."
        )
        raise Refused("party.vat_incomplete", text)
    fresh = VatStatus(from_day=parse_date(given.vat_from), is_payer=given.vat_payer == "yes")
    kept = [status for status in old.vat_statuses if status.from_day != fresh.from_day]
    return tuple(sorted((*kept, fresh), key=lambda status: status.from_day))


def _import(context: Context, given: argparse.Namespace) -> Answer:
    read = ledger.read_import_file(given.file)
    file = PartyFile(name=read.name, table=read.table)
    done = parties.import_parties(context.books(), new_id(), file, given.commit).value
    counts = {"added": done.added, "changed": done.changed, "same": done.same}
    said = Texts(given.lang).say(_IMPORTED[done.state], **counts)
    return Answer(document={"state": done.state, **counts, "faults": []}, lines=(said,))


def _day(given: argparse.Namespace) -> date | None:
    return None if given.on is None else parse_date(given.on)


def _document(party: Party) -> dict[str, object]:
    document = party.as_json()
    return {
        **{name: document[name] for name in document if name not in ("is_active", "accounts")},
        "accounts": document["accounts"],
        "vat_statuses": [
            {
                **status.as_json(),
                "from_day": status.from_day.isoformat(),
                "checked_at": None if status.checked_at is None else status.checked_at.isoformat(),
            }
            for status in party.vat_statuses
        ],
        "vat_payer": party.is_vat_payer,
        "active": party.is_active,
        "version": party.version,
    }
