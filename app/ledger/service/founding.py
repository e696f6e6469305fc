"""Founding a company: everything is read and checked first, so it is made whole or not at all."""

from __future__ import annotations

import csv
import io
import re
import tomllib
from hashlib import sha256
from importlib.resources import files
from pathlib import Path
from typing import Any
from uuid import UUID

from app.core import value_added
from app.core.books import Books, Desk
from app.core.errors import QT_TRANSLATE_NOOP, Problem, Refused, refuse_any
from app.core.ids import new_id
from app.ledger.records import (
    AccountId,
    Founded,
    FoundedOpening,
    Founding,
    ImportFile,
    OpeningAccounts,
    OpeningPlan,
    Registers,
)
from app.ledger.service.charts import place_refusal, read_chart
from app.ledger.service.entries import drafts
from app.ledger.service.openings import balancing_account, place_opening_refusal, plan_opening
from app.ledger.service.periods import periods
from app.paper.reading import read_file, read_table
from app.security import service as security

NAME_MAX = 200
_CODE = re.compile(r"[0-9]{9}|[0-9]{11}")
_FIRST_ROLES = ("accountant", "chief_accountant")
_OWN_ROLES = (*_FIRST_ROLES, "payroll_officer")
"""On an own computer one person does everything; on a server pay is given to its officer."""


def check_founding(founding: Founding) -> tuple[Problem, ...]:
    """What is wrong with a company's own particulars; its files are judged when it is made."""
    found: list[Problem] = []
    if not founding.name.strip():
        text = QT_TRANSLATE_NOOP("app", "Give the company's name.")
        found.append(Problem(code="company.name_missing", text=text))
    elif len(founding.name.strip()) > NAME_MAX:
        text = QT_TRANSLATE_NOOP(
            "app",
            "The name has more than {length_max} {length_max:character|characters}. Shorten it.",
        )
        found.append(Problem(code="company.name_long", text=text, args={"length_max": NAME_MAX}))
    if founding.id_code and not _CODE.fullmatch(founding.id_code):
        text = QT_TRANSLATE_NOOP(
            "app",
            "An identification code has 9 digits (a company) or 11 (a person); this one is "
            "“{value}”.",
        )
        args = {"value": founding.id_code}
        found.append(Problem(code="company.id_code", text=text, args=args))
    if not 1900 <= founding.starts_on.year <= 2999:
        text = QT_TRANSLATE_NOOP("app", "The books cannot begin in {year}. Check the year.")
        args_of_day = {"year": founding.starts_on.year}
        found.append(Problem(code="company.start_wrong", text=text, args=args_of_day))
    if not 1 <= founding.year_starts <= 12:
        text = QT_TRANSLATE_NOOP("app", "A fiscal year begins with a month from 1 to 12.")
        found.append(Problem(code="company.year_starts", text=text))
    return tuple(found)


def found_company(desk: Desk, request: UUID, founding: Founding, language: str) -> Founded:
    """Found a company with its chart, parties and opening balances, for the office administrator.

    Raises: Refused with what `check_founding` finds; "chart.faults" or "import.faults" with every
    fault of a file by row and column; nothing is made then.
    """
    refuse_any(check_founding(founding))
    company = _company(founding)
    company["first_roles"] = list(_FIRST_ROLES if desk.is_shared else _OWN_ROLES)
    plan = None if founding.chart is None else read_chart(founding.chart)
    if plan is not None:
        company["chart"] = [dict(account) for account in plan.accounts]
        company["account_roles"] = {}
    opening = _plan_opening(company, founding, founding.opening, language)
    if opening is not None:
        company["opening"] = opening.entry.as_json()
    try:
        tenant = security.create_company(desk, request, company)
    except Refused as fault:
        if opening is not None and fault.code == "entry.faults":
            raise place_opening_refusal(opening, fault) from fault
        if founding.chart is not None and plan is not None and fault.code == "account.faults":
            raise place_refusal(founding.chart, plan, fault) from fault
        raise
    if opening is None:
        return Founded(tenant=tenant, opening=None)
    books = desk.open(tenant, language)
    return Founded(tenant=tenant, opening=_opened(books, len(opening.entry.lines)))


def read_import_file(path: Path) -> ImportFile:
    """A table that a person wants to bring in.

    Raises: Refused for a file that cannot be read; NotFound when there is none.
    """
    content = read_file(path)
    table = read_table(path.name, content)
    return ImportFile(name=path.name, sha256=sha256(content).hexdigest(), table=table)


def georgian_chart() -> list[dict[str, object]]:
    """The accounts of the Georgian template, as a company is founded with them."""
    text = (files("resources") / "charts" / "georgia.csv").read_text("utf-8")
    return [
        {**row, "is_postable": row["is_postable"] == "true"}
        for row in csv.DictReader(io.StringIO(text))
    ]


def georgian_account_roles() -> dict[str, str]:
    """What the program needs an account for -> code in the Georgian template."""
    text = (files("resources") / "charts" / "georgia_roles.toml").read_text("utf-8")
    roles: dict[str, str] = tomllib.loads(text)["roles"]
    return roles


def vat_code_rows() -> list[dict[str, object]]:
    """The VAT codes that every company begins with, as its register takes them."""
    return [
        {
            "code": known.code,
            "name": known.names[0],
            "direction": known.direction,
            "treatment": known.treatment.value,
            "operation": known.operation.value,
        }
        for known in value_added.codes().values()
    ]


def _company(founding: Founding) -> dict[str, Any]:
    since = founding.vat_payer_since
    return {
        "name": founding.name.strip(),
        "id_code": founding.id_code or None,
        "kind": founding.kind,
        "starts_on": founding.starts_on.isoformat(),
        "year_starts": founding.year_starts,
        "vat_payer_since": None if since is None else since.isoformat(),
        "chart": georgian_chart() if founding.chart is None else [],
        "account_roles": georgian_account_roles() if founding.chart is None else {},
        "registers": {"vat_codes": vat_code_rows()}
        | ({} if founding.parties is None else {"parties": _parties(founding.parties)}),
    }


def _plan_opening(
    company: dict[str, Any], founding: Founding, file: ImportFile | None, language: str
) -> OpeningPlan | None:
    """The opening entry of a company that is not there yet: its accounts get their ids here."""
    if file is None:
        return None
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
        balance_to=balancing_account(roles, founding.balance_to_role),
    )
    return plan_opening(file, founding.starts_on, known, language)


def _opened(books: Books, lines: int) -> FoundedOpening:
    """What became of the opening balances of a company just made."""
    waiting = drafts(books)
    if waiting:
        return FoundedOpening(state="submitted", reference=waiting[0].reference, lines=lines)
    first = periods(books)[0]
    return FoundedOpening(state="posted", reference=f"GL/{first.year}/1", lines=lines)


def _parties(file: ImportFile) -> list[dict[str, Any]]:
    """The parties of a file: code, name, and if given id_code and country.

    Raises: Refused "import.column_missing".
    """
    header = [title.strip().casefold() for title in file.table.header]
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
        for _, cells in file.table.rows
    ]
