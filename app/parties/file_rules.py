"""How parties are read from a table and written to one: what each column is, and its faults.

Pure. What a file does not say of a party stays as it is known.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from app.core.errors import QT_TRANSLATE_NOOP, Problem, Refused
from app.core.file_rows import NEITHER_YES_NOR_NO, YES_OR_NO, FileRows
from app.core.formats import parse_date
from app.core.iban import iban_written
from app.core.messages import MESSAGES
from app.parties.records import HOME, BankAccount, Party, PartyKind, VatStatus
from app.parties.rules import check, terms_problem

COLUMNS: Mapping[str, tuple[str, ...]] = {
    "code": ("code", "კოდი", "код"),
    "name": ("name", "დასახელება", "სახელი", "название", "наименование"),
    "id_code": (
        "id_code",
        "identification code",
        "საიდენტიფიკაციო კოდი",
        "პირადი ნომერი",
        "идентификационный код",
    ),
    "kind": ("kind", "სახე", "вид"),
    "country": ("country", "ქვეყანა", "страна"),
    "address": ("address", "მისამართი", "адрес"),
    "email": ("email", "e-mail", "ელფოსტა", "эл. почта"),
    "phone": ("phone", "ტელეფონი", "телефон"),
    "contact_person": ("contact_person", "contact", "საკონტაქტო პირი", "контактное лицо"),
    "note": ("note", "შენიშვნა", "примечание"),
    "terms_days": ("terms_days", "terms", "გადახდის ვადა", "срок оплаты"),
    "receivable_account": ("receivable_account", "მოთხოვნის ანგარიში", "счёт требований"),
    "payable_account": ("payable_account", "ვალდებულების ანგარიში", "счёт обязательств"),
    "income_account": ("income_account", "შემოსავლის ანგარიში", "счёт дохода"),
    "expense_account": ("expense_account", "ხარჯის ანგარიში", "счёт расхода"),
    "sale_vat_code": ("sale_vat_code", "დღგ-ის კოდი გაყიდვისას", "код ндс продажи"),
    "purchase_vat_code": ("purchase_vat_code", "დღგ-ის კოდი შესყიდვისას", "код ндс покупки"),
    "iban": ("iban", "accounts", "საბანკო ანგარიში", "банковский счёт"),
    "bank_name": ("bank_name", "bank", "ბანკი", "банк"),
    "vat_payer": ("vat_payer", "დღგ-ის გადამხდელი", "плательщик ндс"),
    "vat_from": ("vat_from", "დღგ-ის სტატუსი თარიღიდან", "статус ндс с даты"),
    "active": ("active", "is_active", "აქტიური", "активен"),
}
"""Column of a file of parties -> the names it may have in a header."""

_FIELD_OF = {"active": "is_active", "iban": "accounts", "bank_name": "accounts"} | dict.fromkeys(
    ("vat_payer", "vat_from"), "vat_statuses"
)
_COLUMN_OF = {"is_active": "active", "accounts": "iban", "vat_statuses": "vat_from"}
_TEXTS = (
    "name", "id_code", "address", "email", "phone", "contact_person", "note",
    "receivable_account", "payable_account", "income_account", "expense_account",
    "sale_vat_code", "purchase_vat_code",
)  # fmt: skip
# Empty cells of these columns say nothing; of the others, that there is nothing.
_UNSAID = frozenset({"name", "kind", "country", "terms_days", "iban", "vat_payer", "active"})
_KINDS = {
    **{str(kind): kind for kind in PartyKind},
    **dict.fromkeys(("ორგანიზაცია", "организация"), PartyKind.ORGANISATION),
    **dict.fromkeys(("ფიზიკური პირი", "физическое лицо"), PartyKind.PERSON),
    **dict.fromkeys(("უცხოური", "иностранное лицо"), PartyKind.FOREIGN),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedParty:
    """A party of a file as it would stand, the row it comes from, and what the row says of it."""

    row: int
    party: Party
    said: frozenset[str]
    is_new: bool
    is_same: bool

    def as_json(self) -> dict[str, Any]:
        """What the row says, as the database takes it."""
        whole = self.party.as_json()
        return {name: whole[name] for name in whole if name in self.said or name == "code"}


@dataclass(frozen=True, slots=True, kw_only=True)
class PartyPlan:
    """The parties of a file, and everything wrong with its cells."""

    parties: tuple[PlannedParty, ...] = ()
    problems: tuple[Problem, ...] = ()


@dataclass(slots=True)
class _Row:
    """A row while it is read: its cells by column, what it says, what is wrong."""

    number: int
    cells: Mapping[str, str]
    said: set[str] = field(default_factory=set)
    problems: list[Problem] = field(default_factory=list)

    def fault(self, code: str, column: str, text: str = "", **args: object) -> None:
        """Something wrong in a cell."""
        value = self.cells.get(column, "")
        self.problems.append(
            Problem(
                code=code,
                text=text or MESSAGES[code],
                args={"value": value, **args},
                row=self.number,
                column=column,
                value=value,
            )
        )

    def says(self, column: str) -> bool:
        """Whether the file says something in this column; it is then counted as said."""
        is_said = column in self.cells and bool(self.cells[column] or column not in _UNSAID)
        if is_said:
            self.said.add(_FIELD_OF.get(column, column))
        return is_said


def plan_parties(table: FileRows, known: Sequence[Party]) -> PartyPlan:
    """The parties of a file against those that are known; every fault by row and column.

    A row without code is the known party with its identification code, else a new one under it.

    Units: terms in days.
    Source: design of the party file, README “Parties”.
    """
    places, problems = _places(table.header)
    if problems:
        return PartyPlan(problems=problems)
    by_code = {party.code: party for party in known}
    by_id_code = {party.id_code: party for party in reversed(known) if party.is_active}
    found: list[Problem] = []
    planned = []
    for number, cells in table.rows:
        row = _Row(
            number, {c: cells[p].strip() if p < len(cells) else "" for c, p in places.items()}
        )
        id_code = row.cells.get("id_code", "")
        old = by_code.get(row.cells.get("code", ""))
        if not row.cells.get("code"):
            old = by_code.get(id_code) or (by_id_code.get(id_code) if id_code else None)
        planned.append(_planned(row, old))
        found.extend(row.problems)
    if not planned:
        text = QT_TRANSLATE_NOOP("app", "The file has no parties under its header.")
        found.append(Problem(code="party.file_empty", text=text))
    return PartyPlan(parties=tuple(planned), problems=tuple(found))


def place_problems(
    plan: PartyPlan, problems: Sequence[tuple[int, str, str, Mapping[str, Any]]]
) -> tuple[Problem, ...]:
    """Faults by place and field, put onto the row and column of the file they come from.

    Units: rows as the file counts them, from 1.
    Source: README “Parties”.
    """
    placed = [
        Problem(
            code=code,
            text=MESSAGES[code],
            args=dict(args),
            row=plan.parties[place - 1].row,
            column=_COLUMN_OF.get(name, name),
            value=str(args.get("value", args.get("account", ""))),
        )
        for place, name, code, args in problems
    ]
    return tuple(sorted(placed, key=lambda problem: problem.row or 0))


def _planned(row: _Row, old: Party | None) -> PlannedParty:
    code = old.code if old is not None else row.cells.get("code") or row.cells.get("id_code", "")
    party = old or Party(code=code, name="")
    texts: dict[str, Any] = {column: row.cells[column] for column in _TEXTS if row.says(column)}
    party = replace(party, **texts)
    party = _with_terms(_with_kind(party, row, is_new=old is None), row)
    if row.says("active"):
        party = replace(party, is_active=_yes_or_no(row, "active"))
    party = _with_vat(_with_accounts(party, row), row)
    _check(row, party)
    if old is None:
        row.said |= {"name", "kind", "country"}
    return PlannedParty(
        row=row.number,
        party=party,
        said=frozenset(row.said),
        is_new=old is None,
        is_same=party == old,
    )


def _check(row: _Row, party: Party) -> None:
    """What is wrong with the party besides what its cells have shown already."""
    faulty = {problem.column for problem in row.problems}
    if "kind" in faulty:
        faulty.add("id_code")
    for problem in check(party):
        name = str(problem.args.get("field", "code"))
        column, value = _COLUMN_OF.get(name, name), str(problem.args.get("value", ""))
        if column not in faulty:
            row.problems.append(replace(problem, row=row.number, column=column, value=value))


def _with_kind(party: Party, row: _Row, *, is_new: bool) -> Party:
    """The kind as it is said, else as country and identification code have it."""
    if row.says("country"):
        party = replace(party, country=row.cells["country"].upper())
    if row.says("kind"):
        kind = _KINDS.get(row.cells["kind"].casefold())
        if kind is None:
            row.fault("party.value_unknown", "kind", allowed=", ".join(PartyKind))
            return party
        return replace(party, kind=kind)
    if not (is_new or row.said & {"country", "id_code"}):
        return party
    kind = party.kind
    if party.country != HOME:
        kind = PartyKind.FOREIGN
    elif len(party.id_code) == 11:
        kind = PartyKind.PERSON
    elif party.id_code or kind is PartyKind.FOREIGN:
        kind = PartyKind.ORGANISATION
    row.said.add("kind")
    return replace(party, kind=kind)


def _with_terms(party: Party, row: _Row) -> Party:
    if not row.says("terms_days"):
        return party
    typed = row.cells["terms_days"]
    if terms_problem(typed) is not None:
        row.fault("party.terms_malformed", "terms_days")
        return party
    return replace(party, terms_days=int(typed))


def _with_accounts(party: Party, row: _Row) -> Party:
    """The bank accounts a row names; what is known of one besides its number stays."""
    if not row.says("iban"):
        return party
    known = {account.iban: account for account in party.accounts}
    named = [iban_written(part) for part in re.split(r"[,;\n]+", row.cells["iban"]) if part.strip()]
    bank = row.cells.get("bank_name", "")
    accounts = [known.get(iban, BankAccount(iban=iban)) for iban in named]
    return replace(
        party,
        accounts=tuple(replace(one, bank_name=bank) if bank else one for one in accounts),
    )


def _with_vat(party: Party, row: _Row) -> Party:
    """The VAT status a row names, put among those that are known."""
    if not row.says("vat_payer"):
        return party
    is_payer, day = _yes_or_no(row, "vat_payer"), _day(row)
    if day is None:
        return party
    old = [status for status in party.vat_statuses if status.from_day != day]
    same = [s for s in party.vat_statuses if s.from_day == day and s.is_payer == is_payer]
    fresh = same or [VatStatus(from_day=day, is_payer=is_payer)]
    statuses = sorted((*old, *fresh), key=lambda status: status.from_day)
    return replace(party, vat_statuses=tuple(statuses))


def _day(row: _Row) -> date | None:
    try:
        return parse_date(row.cells.get("vat_from", ""))
    except Refused:
        row.fault("party.vat_day_malformed", "vat_from")
        return None


def _yes_or_no(row: _Row, column: str) -> bool:
    said = YES_OR_NO.get(row.cells[column].casefold())
    if said is None:
        row.fault("import.yes_or_no", column, NEITHER_YES_NOR_NO)
    return bool(said)


def _places(header: Sequence[str]) -> tuple[dict[str, int], tuple[Problem, ...]]:
    """Where each column stands; a fault for each that is double, not known, or missing."""
    names = {name: column for column, aliases in COLUMNS.items() for name in aliases}
    places: dict[str, int] = {}
    problems: list[Problem] = []
    for place, title in enumerate(header):
        column = names.get(title.strip().casefold())
        if column is None and title.strip():
            text = QT_TRANSLATE_NOOP(
                "app", "The column “{value}” is not known. Known are: {columns}."
            )
            problems.append(_header_problem("import.column_unknown", text, title))
        elif column in places:
            text = QT_TRANSLATE_NOOP("app", "The column “{value}” stands twice. Leave one.")
            problems.append(_header_problem("import.column_double", text, title))
        elif column is not None:
            places[column] = place
    if "code" not in places and "id_code" not in places:
        text = QT_TRANSLATE_NOOP("app", "The column “{value}” is missing. Add it to the header.")
        problems.append(_header_problem("import.column_missing", text, "code"))
    return places, tuple(problems)


def _header_problem(code: str, text: str, value: str) -> Problem:
    args = {"value": value, "columns": ", ".join(COLUMNS)}
    return Problem(code=code, text=text, args=args, row=1, column=value, value=value)
