"""The withholding return (Form 30): built from payments, checked, written as the portal reads it.

Its columns and codes are data: resources/forms/withholding_return.toml.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from importlib.resources import files
from xml.sax.saxutils import escape

from app.core.dates import Period, add_months
from app.core.errors import QT_TRANSLATE_NOOP, Problem, Refused, refuse_any
from app.core.law import Confidence, Source
from app.core.money import GEL, Money
from app.core.working_days import WorkCalendar
from app.payroll.payment_rules import paid_sum
from app.payroll.portion_rules import NO_PAY, plus
from app.payroll.records import (
    Bridge,
    Check,
    IncomeKind,
    PaidPart,
    Payee,
    ReturnLine,
    Withheld,
    WithholdingReturn,
)
from app.payroll.rules import TAX_KEYS, Law

_NOTHING = Money(Decimal(0), GEL)
_GEORGIA = "268"
_PERSONAL_DIGITS = 11
_COMPANY_DIGITS = 9


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column of the file, by its place."""

    key: str
    kind: str
    """text, money, date, percent or blank."""
    head: str
    """In Georgian, as the portal names it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnForm:
    """The portal's layout in force from its first to its last day."""

    first_day: date
    last_day: date | None
    sheet: str
    columns: tuple[Column, ...]
    categories: Mapping[IncomeKind, str]
    payment_types: Mapping[IncomeKind, str]
    source: Source


def build(
    month: Period, parts: Iterable[PaidPart], law: Law, calendar: WorkCalendar
) -> WithholdingReturn:
    """The return of a month: a line for each person, day and kind of income that was paid.

    Units: GEL, tetri.
    Raises: Refused "law.rate_unknown".
    Source: Tax Code of Georgia, articles 153 and 154; Order 996, articles 37 and 38.
    """
    sums: dict[tuple[str, date, IncomeKind], Withheld] = {}
    mine = [part for part in parts if part.day in month]
    for part in mine:
        key = (part.employee, part.day, part.kind)
        sums[key] = plus(sums.get(key, NO_PAY), part.withheld)
    return WithholdingReturn(
        month=month,
        lines=tuple(
            _line(key, found, law)
            for key, found in sorted(sums.items(), key=lambda pair: (pair[0][1], pair[0]))
            if found != NO_PAY
        ),
        total=paid_sum(mine),
        due=return_due(month, law, calendar),
        pension_due=pension_due(month, law, calendar),
    )


def return_due(month: Period, law: Law, calendar: WorkCalendar) -> date:
    """The last day to file the return of a month and to pay its tax.

    Raises: Refused "law.rate_unknown".
    Units: a day.
    Source: Tax Code of Georgia, article 153; moved by article 3 where it is a day off.
    """
    following = add_months(month.first, 1)
    return calendar.due(
        following.replace(day=int(law.income_tax.on("return_due_day", following).value))
    )


def pension_due(month: Period, law: Law, calendar: WorkCalendar) -> date | None:
    """The last day to pay the pension contributions of a month's payments.

    None for months before the rule of 01.05.2025: the sources contradict one another there.

    Units: a day.
    Source: Law on Funded Pension; resources/rates/pension.toml.
    """
    following = add_months(month.first, 1)
    for rate in law.pension.rates:
        if rate.key == "payment_due_day" and rate.covers(month.last):
            return calendar.due(following.replace(day=int(rate.value)))
    return None


def checks(
    found: WithholdingReturn, bridge: Bridge, ledger: Withheld, pension_paid: Money
) -> tuple[Check, ...]:
    """Whether books, return and payments are one to the tetri.

    `ledger`: what the month's entries accrued; `pension_paid`: what went to the Pension Agency
    for this month's payments.

    Units: GEL, tetri.
    Source: Tax Code of Georgia, article 154; Law on Funded Pension, article 3(6).
    """
    total, at_start, at_end = found.total, bridge.opening, bridge.closing

    def through(name: str, accrued: Money, opening: Money, closing: Money, paid: Money) -> Check:
        return Check(name=name, expected=opening + accrued - closing, found=paid)

    lines = NO_PAY
    portal = _NOTHING
    for line in found.lines:
        lines = plus(lines, _as_withheld(line))
        portal += line.portal_tax
    both = total.pension_employee + total.pension_employer
    return (
        through("gross", ledger.gross, at_start.gross, at_end.gross, total.gross),
        through("tax", ledger.income_tax, at_start.income_tax, at_end.income_tax, total.income_tax),
        through(
            "pension_employee",
            ledger.pension_employee,
            at_start.pension_employee,
            at_end.pension_employee,
            total.pension_employee,
        ),
        through(
            "pension_employer",
            ledger.pension_employer,
            at_start.pension_employer,
            at_end.pension_employer,
            total.pension_employer,
        ),
        through("net", ledger.net, at_start.net, at_end.net, total.net),
        Check(name="lines", expected=total.gross, found=lines.gross),
        Check(name="portal_tax", expected=total.income_tax, found=portal),
        Check(name="pension_paid", expected=both, found=pension_paid),
    )


def line_faults(
    found: WithholdingReturn, payees: Mapping[str, Payee], form: ReturnForm
) -> tuple[Problem, ...]:
    """What the portal would not take, by row of the file; personal numbers are not repeated.

    Source: the layout of the file, resources/forms/withholding_return.toml.
    """
    problems: list[Problem] = []
    for row, line in enumerate(found.lines, start=2):
        payee = payees.get(line.employee)
        if payee is None:
            problems.append(_fault("payroll.payee_missing", row, ""))
            continue
        if not _is_number_good(payee):
            problems.append(_fault("payroll.payee_number", row, "id_number"))
        if not payee.first_name.strip() or not payee.last_name.strip():
            problems.append(_fault("payroll.payee_name", row, "last_name"))
        if not (payee.category or form.categories.get(line.kind)):
            problems.append(_fault("payroll.payee_category", row, "category"))
        if line.gross < _NOTHING or line.income_tax < _NOTHING:
            problems.append(_fault("payroll.return_negative", row, "gross"))
    return tuple(problems)


def form_file(found: WithholdingReturn, payees: Mapping[str, Payee], form: ReturnForm) -> bytes:
    """The file that the portal reads: Excel 2003 in XML, every cell a text.

    Units: GEL with a point; days as 16.03.2026.
    Raises: Refused "payroll.payee_*", "payroll.return_negative", with every fault by row.
    Source: resources/forms/withholding_return.toml.
    """
    refuse_any(line_faults(found, payees, form))
    rows = [[column.head for column in form.columns]]
    for line in found.lines:
        cells = _cells(line, payees[line.employee], form)
        rows.append([_written(column.kind, cells.get(column.key)) for column in form.columns])
    return _workbook(form.sheet, rows)


def form_on(day: date) -> ReturnForm:
    """The layout in force on a day.

    Raises: Refused "payroll.form_unknown".
    Source: resources/forms/withholding_return.toml.
    """
    for form in forms():
        if form.first_day <= day and (form.last_day is None or day <= form.last_day):
            return form
    text = QT_TRANSLATE_NOOP("app", "The layout of the withholding return for {day} is not known.")
    raise Refused("payroll.form_unknown", text, day=day)


@cache
def forms() -> tuple[ReturnForm, ...]:
    """All layouts that the program is delivered with."""
    text = (files("resources") / "forms" / "withholding_return.toml").read_text("utf-8")
    return read_forms(text)


def read_forms(text: str) -> tuple[ReturnForm, ...]:
    """The layouts of a TOML text, each with its source."""
    return tuple(
        ReturnForm(
            first_day=row["first_day"],
            last_day=row.get("last_day"),
            sheet=row["sheet"],
            columns=tuple(
                Column(key=one["key"], kind=one["kind"], head=one["ka"]) for one in row["columns"]
            ),
            categories={IncomeKind(one["kind"]): one["category"] for one in row["codes"]},
            payment_types={IncomeKind(one["kind"]): one["payment_type"] for one in row["codes"]},
            source=Source(
                act=row["act"],
                article=row["article"],
                edition=row["edition"],
                confidence=Confidence(row["confidence"]),
                url=row["url"],
            ),
        )
        for row in tomllib.loads(text)["form"]
    )


def _line(key: tuple[str, date, IncomeKind], found: Withheld, law: Law) -> ReturnLine:
    employee, day, kind = key
    percent = law.income_tax.on(TAX_KEYS[kind], day).value
    base = found.gross - found.pension_employee - found.allowance_used
    return ReturnLine(
        employee=employee,
        day=day,
        kind=kind,
        gross=found.gross,
        allowance=found.allowance_used,
        pension_employee=found.pension_employee,
        pension_employer=found.pension_employer,
        income_tax=found.income_tax,
        tax_percent=percent,
        portal_tax=base.percent(percent).to_tetri(),
    )


def _as_withheld(line: ReturnLine) -> Withheld:
    return Withheld(
        gross=line.gross,
        pension_employee=line.pension_employee,
        taxable=line.gross - line.pension_employee - line.allowance,
        allowance_used=line.allowance,
        income_tax=line.income_tax,
        net=line.gross - line.pension_employee - line.income_tax,
        pension_employer=line.pension_employer,
        pension_state=_NOTHING,
    )


_TEXTS = {
    "payroll.payee_missing": QT_TRANSLATE_NOOP(
        "app", "Nothing is known of the person paid here. Complete the person's card."
    ),
    "payroll.payee_number": QT_TRANSLATE_NOOP(
        "app",
        "The number of the person paid here is not right: 11 digits of a person, 9 of a company.",
    ),
    "payroll.payee_name": QT_TRANSLATE_NOOP(
        "app", "The person paid here has no first or last name. Complete the person's card."
    ),
    "payroll.payee_category": QT_TRANSLATE_NOOP(
        "app",
        "The portal's category of the person paid here is not known. Give it on the person's card.",
    ),
    "payroll.return_negative": QT_TRANSLATE_NOOP(
        "app",
        "More was taken back here than paid on this day: the portal takes no amount below zero. "
        "Correct the return of the month that was paid too much.",
    ),
}


def _fault(code: str, row: int, column: str) -> Problem:
    return Problem(code=code, text=_TEXTS[code], row=row, column=column or None)


def _is_number_good(payee: Payee) -> bool:
    number = payee.id_number
    if payee.country != _GEORGIA:
        return bool(number.strip())
    is_digits = number.isascii() and number.isdigit()
    return is_digits and len(number) in {_PERSONAL_DIGITS, _COMPANY_DIGITS}


def _cells(line: ReturnLine, payee: Payee, form: ReturnForm) -> dict[str, object]:
    return {
        "id_number": payee.id_number,
        "first_name": payee.first_name,
        "last_name": payee.last_name,
        "address": payee.address,
        "country": payee.country,
        "category": payee.category or form.categories.get(line.kind, ""),
        "payment_type": form.payment_types.get(line.kind, ""),
        "gross": line.gross.amount,
        "allowance": line.allowance.amount,
        "day": line.day,
        "tax_percent": line.tax_percent,
        "treaty_exempt": Decimal(0),
        "paid_abroad": Decimal(0),
    }


def _written(kind: str, value: object) -> str:
    if isinstance(value, date):
        return f"{value:%d.%m.%Y}"
    if isinstance(value, Decimal):
        return f"{value:f}" if value and kind == "money" else f"{value.normalize():f}"
    # A control character in a name would make the whole file unreadable.
    return "".join(sign if sign.isprintable() else " " for sign in str(value or "")) or " "


def _workbook(sheet: str, rows: Sequence[Sequence[str]]) -> bytes:
    space = "urn:schemas-microsoft-com:office:spreadsheet"
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<?mso-application progid="Excel.Sheet"?>',
        f'<Workbook xmlns="{space}" xmlns:ss="{space}">',
        f' <Worksheet ss:Name="{escape(sheet)}">',
        "  <Table>",
    ]
    for row in rows:
        cells = "".join(
            f'<Cell><Data ss:Type="String">{escape(cell)}</Data></Cell>' for cell in row
        )
        lines.append(f"   <Row>{cells}</Row>")
    lines += ["  </Table>", " </Worksheet>", "</Workbook>", ""]
    return "\n".join(lines).encode("utf-8")
