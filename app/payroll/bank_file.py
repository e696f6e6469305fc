"""What a bank is given to pay wages: a table of orders, or pain.001; columns and banks are data.

They stand in resources/forms/bank_batch.toml. Pure: people and sums come in, bytes go out.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from importlib.resources import files
from xml.etree import ElementTree as Xml

from app.core.errors import QT_TRANSLATE_NOOP, Problem, Refused
from app.core.file_rows import FileRows
from app.core.iban import is_iban
from app.core.money import GEL
from app.payroll.records import Employee, EmployeeId, RunLine

_FORM = "bank_batch.toml"
_SPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.03"
_NAME_MAX, _PURPOSE_MAX = 140, 140
_FAULTS = {
    "payroll.iban_missing": QT_TRANSLATE_NOOP(
        "app", "{employee} has no bank account. Give one on the form of the employee."
    ),
    "payroll.iban_wrong": QT_TRANSLATE_NOOP(
        "app", "The bank account of {employee} is no IBAN. Correct it on the form of the employee."
    ),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Bank:
    """A bank by the letters of its accounts."""

    letters: str
    bic: str
    names: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchForm:
    """The table in force from its first to its last day."""

    first_day: date
    last_day: date | None
    columns: tuple[tuple[str, str], ...]
    """Key and head, the head in Georgian."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PayOrder:
    """What one person is to get into one account."""

    employee: str
    """The code."""
    name: str = field(repr=False)
    personal_number: str = field(repr=False)
    iban: str = field(repr=False)
    amount: Decimal = field(repr=False)
    """Units: GEL, tetri."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Debited:
    """From where it is paid: whose account, and on which day."""

    name: str
    id_code: str
    iban: str
    day: date
    purpose: str


def bank_of(iban: str) -> Bank | None:
    """The bank of an account, if its letters are known.

    Source: resources/forms/bank_batch.toml.
    """
    return banks().get(iban[4:6].upper())


def orders_of(
    given: Iterable[tuple[RunLine, Decimal]], people: Mapping[EmployeeId, Employee]
) -> tuple[PayOrder, ...]:
    """One order a person, of all that is given of his lines; who gets nothing is left out.

    Units: GEL, tetri.
    Raises: Refused "payroll.orders_faults" with everybody whose account is missing or wrong;
    "payroll.nothing_to_pay".
    """
    sums: dict[EmployeeId, Decimal] = {}
    codes: dict[EmployeeId, str] = {}
    for line, amount in given:
        sums[line.employee_id] = sums.get(line.employee_id, Decimal(0)) + amount
        codes[line.employee_id] = line.code
    due = {key: amount for key, amount in sums.items() if amount > 0}
    faults = [one for one in (_fault(codes[key], people.get(key)) for key in due) if one]
    if faults:
        raise Refused(
            "payroll.orders_faults",
            QT_TRANSLATE_NOOP("app", "Not everybody can be paid by the bank."),
            problems=tuple(faults),
        )
    if not due:
        raise Refused(
            "payroll.nothing_to_pay", QT_TRANSLATE_NOOP("app", "There is nothing to pay.")
        )
    return tuple(
        PayOrder(
            employee=codes[key],
            name=people[key].full_name,
            personal_number=people[key].personal_number,
            iban=people[key].iban,
            amount=amount,
        )
        for key, amount in sorted(due.items(), key=lambda one: codes[one[0]])
    )


def _fault(code: str, person: Employee | None) -> Problem | None:
    iban = "" if person is None else person.iban
    if is_iban(iban):
        return None
    fault = "payroll.iban_wrong" if iban else "payroll.iban_missing"
    return Problem(code=fault, text=_FAULTS[fault], args={"employee": code})


def table(orders: Sequence[PayOrder], debited: Debited, form: BatchForm) -> FileRows:
    """The orders as a table of texts: days as 16.03.2026, amounts with a point.

    Units: GEL, tetri.
    Source: resources/forms/bank_batch.toml.
    """
    rows = []
    for place, one in enumerate(orders, start=1):
        bank = bank_of(one.iban)
        cells = {
            "number": str(place),
            "day": f"{debited.day:%d.%m.%Y}",
            "debit_iban": debited.iban,
            "iban": one.iban,
            "bic": "" if bank is None else bank.bic,
            "bank": "" if bank is None else bank.names["ka"],
            "name": one.name,
            "personal_number": one.personal_number,
            "amount": f"{one.amount:f}",
            "currency": GEL,
            "purpose": debited.purpose,
        }
        rows.append((place, tuple(cells[key] for key, _ in form.columns)))
    return FileRows(header=tuple(head for _, head in form.columns), rows=tuple(rows))


def pain001(orders: Sequence[PayOrder], debited: Debited, name: str, moment: datetime) -> bytes:
    """The orders as ISO 20022 pain.001.001.03, wages in one batch; `name` is of the message.

    Units: GEL, tetri.
    Source: ISO 20022 pain.001.001.03; no bank of Georgia promises to take it from every client.
    """
    total = sum((one.amount for one in orders), Decimal(0))
    Xml.register_namespace("", _SPACE)
    root = Xml.Element(f"{{{_SPACE}}}Document")
    body = _in(root, "CstmrCdtTrfInitn")
    head = _in(body, "GrpHdr")
    _in(head, "MsgId", name)
    _in(head, "CreDtTm", f"{moment:%Y-%m-%dT%H:%M:%S}")
    _in(head, "NbOfTxs", str(len(orders)))
    _in(head, "CtrlSum", f"{total:f}")
    _party(_in(head, "InitgPty"), debited.name, "OrgId", debited.id_code)
    batch = _in(body, "PmtInf")
    _in(batch, "PmtInfId", name)
    _in(batch, "PmtMtd", "TRF")
    _in(batch, "BtchBookg", "true")
    _in(batch, "NbOfTxs", str(len(orders)))
    _in(batch, "CtrlSum", f"{total:f}")
    _in(_in(_in(batch, "PmtTpInf"), "CtgyPurp"), "Cd", "SALA")
    _in(batch, "ReqdExctnDt", debited.day.isoformat())
    _party(_in(batch, "Dbtr"), debited.name, "OrgId", debited.id_code)
    _account(_in(batch, "DbtrAcct"), debited.iban)
    _agent(_in(batch, "DbtrAgt"), debited.iban)
    for place, one in enumerate(orders, start=1):
        order = _in(batch, "CdtTrfTxInf")
        _in(_in(order, "PmtId"), "EndToEndId", f"{name}-{place}")
        amount = _in(_in(order, "Amt"), "InstdAmt", f"{one.amount:f}")
        amount.set("Ccy", GEL)
        _agent(_in(order, "CdtrAgt"), one.iban)
        _party(_in(order, "Cdtr"), one.name, "PrvtId", one.personal_number)
        _account(_in(order, "CdtrAcct"), one.iban)
        _in(_in(order, "RmtInf"), "Ustrd", debited.purpose[:_PURPOSE_MAX])
    return bytes(Xml.tostring(root, encoding="UTF-8", xml_declaration=True))


def _in(above: Xml.Element, name: str, text: str = "") -> Xml.Element:
    made = Xml.SubElement(above, f"{{{_SPACE}}}{name}")
    if text:
        made.text = text
    return made


def _party(above: Xml.Element, name: str, kind: str, number: str) -> None:
    _in(above, "Nm", name[:_NAME_MAX])
    if number:
        _in(_in(_in(_in(above, "Id"), kind), "Othr"), "Id", number)


def _account(above: Xml.Element, iban: str) -> None:
    _in(_in(above, "Id"), "IBAN", iban)
    _in(above, "Ccy", GEL)


def _agent(above: Xml.Element, iban: str) -> None:
    bank, agent = bank_of(iban), _in(above, "FinInstnId")
    if bank is None:
        _in(_in(agent, "Othr"), "Id", "NOTPROVIDED")
    else:
        _in(agent, "BIC", bank.bic)


def form_on(day: date) -> BatchForm:
    """The table in force on a day.

    Raises: Refused "payroll.form_unknown".
    Source: resources/forms/bank_batch.toml.
    """
    for one in _read()[0]:
        if one.first_day <= day and (one.last_day is None or day <= one.last_day):
            return one
    text = QT_TRANSLATE_NOOP("app", "The table of payments for {day} is not known.")
    raise Refused("payroll.form_unknown", text, day=day)


def banks() -> Mapping[str, Bank]:
    """The banks by the letters of their accounts.

    Source: resources/forms/bank_batch.toml.
    """
    return _read()[1]


@cache
def _read() -> tuple[tuple[BatchForm, ...], Mapping[str, Bank]]:
    given = tomllib.loads((files("resources") / "forms" / _FORM).read_text("utf-8"))
    forms = tuple(
        BatchForm(
            first_day=row["first_day"],
            last_day=row.get("last_day"),
            columns=tuple((one["key"], one["ka"]) for one in row["columns"]),
        )
        for row in given["form"]
    )
    known = {
        row["letters"]: Bank(
            letters=row["letters"],
            bic=row["bic"],
            names={language: row[language] for language in ("ka", "en", "ru")},
        )
        for row in given["bank"]
    }
    return forms, known
