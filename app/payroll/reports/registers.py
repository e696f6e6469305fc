"""Registers of a month and of a year: by person, by cost centre, to be signed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal

from app.core.dates import Period, add_months, month_of
from app.core.errors import QT_TRANSLATE_NOOP
from app.core.sheet import Column, Detail, Kind, Row, Sheet, Style, Value
from app.core.texts import Texts
from app.core.words import in_words
from app.payroll.line_rules import total_of
from app.payroll.records import KeptShare, RunLine
from app.payroll.reports.frame import (
    ACCOUNTANT,
    CASHIER,
    CODE_WORD,
    DIRECTOR,
    NAME_WORD,
    NOTHING,
    OFFICER,
    PayFrame,
    money,
    shown,
    sums_cells,
    terms_in,
)

_REGISTER = (
    "gross", "exempt", "pension_employee", "allowance_used", "taxable", "income_tax", "net",
    "in_kind", "deducted", "advances", "payout", "pension_employer", "pension_state",
)  # fmt: skip
_SIGN_HERE = "_" * 22
_COST = QT_TRANSLATE_NOOP("app", "Cost in all")
_CENTRE = QT_TRANSLATE_NOOP("app", "Cost centre")
_DEPARTMENT = QT_TRANSLATE_NOOP("app", "Department")
_NOWHERE = QT_TRANSLATE_NOOP("app", "without a department")


def register(frame: PayFrame, lines: Sequence[RunLine]) -> Sheet:
    """The register of a month: every line of its runs with all its sums, what was paid and is owed.

    Units: GEL, tetri.
    """
    texts, total = frame.texts, total_of(lines)
    keys = shown(_REGISTER, total)
    paid = sum((line.paid.payout for line in lines), NOTHING)
    return frame.sheet(
        "payroll-register",
        QT_TRANSLATE_NOOP("app", "Register of payroll"),
        (
            Column("code", texts.say(CODE_WORD), Kind.CODE),
            Column("name", texts.say(NAME_WORD)),
            *money(texts, (*keys, "paid", "owed")),
        ),
        (
            Row(
                key=str(line.employee_id),
                cells={
                    "code": line.code,
                    "name": frame.line_name(line),
                    **sums_cells(line.sums, keys),
                    "paid": line.paid.payout,
                    "owed": line.owed,
                },
            )
            for line in _in_order(lines)
        ),
        totals={**sums_cells(total, keys), "paid": paid, "owed": total.payout - paid},
        signatures=frame.signed(DIRECTOR, OFFICER),
    )


def _in_order(lines: Iterable[RunLine]) -> list[RunLine]:
    return sorted(lines, key=lambda one: (one.code, one.month, one.run_number, one.position))


def register_by_centre(frame: PayFrame, lines: Sequence[RunLine]) -> Sheet:
    """What each cost centre bears of a month, and of whom.

    Units: GEL, tetri.
    """
    texts = frame.texts
    by_centre: dict[str, list[tuple[RunLine, KeptShare]]] = {}
    for line in _in_order(lines):
        for one in line.shares:
            by_centre.setdefault(one.cost_centre, []).append((line, one))
    rows: list[Row] = []
    for key in sorted(by_centre, key=frame.centre):
        rows.append(Row(cells={"name": frame.centre(key)}, style=Style.GROUP))
        rows += [
            Row(
                level=1,
                key=str(line.employee_id),
                cells={"code": line.code, "name": frame.line_name(line), **_share_cells([one])},
            )
            for line, one in by_centre[key]
        ]
        sums = _share_cells([one for _, one in by_centre[key]])
        said = texts.say(QT_TRANSLATE_NOOP("app", "{centre}, in all"), centre=frame.centre(key))
        rows.append(Row(cells={"name": said, **sums}, style=Style.TOTAL))
    return frame.sheet(
        "payroll-cost-centres",
        QT_TRANSLATE_NOOP("app", "Payroll by cost centre"),
        (
            Column("code", texts.say(CODE_WORD), Kind.CODE),
            Column("name", texts.say(NAME_WORD)),
            *money(texts, ("gross", "exempt", "pension_employer")),
            Column("cost", texts.say(_COST), Kind.MONEY),
        ),
        rows,
        totals=_share_cells([one for line in lines for one in line.shares]),
        signatures=frame.signed(DIRECTOR, OFFICER),
    )


def _share_cells(shares: Sequence[KeptShare]) -> dict[str, Value]:
    gross = sum((one.gross for one in shares), NOTHING)
    exempt = sum((one.exempt for one in shares), NOTHING)
    employer = sum((one.pension_employer for one in shares), NOTHING)
    return {
        "gross": gross,
        "exempt": exempt,
        "pension_employer": employer,
        "cost": gross + exempt + employer,
    }


def pay_sheet(frame: PayFrame, lines: Sequence[RunLine]) -> Sheet:
    """The sheet that employees sign when they take their pay: one row a person, what is unpaid.

    Units: GEL, tetri.
    """
    texts = frame.texts
    owed: dict[str, Decimal] = {}
    first: dict[str, RunLine] = {}
    for line in _in_order(lines):
        owed[line.code] = owed.get(line.code, NOTHING) + line.owed
        first.setdefault(line.code, line)
    codes = [code for code, amount in owed.items() if amount > 0]
    total = sum((owed[code] for code in codes), NOTHING)
    rows = []
    for place, code in enumerate(codes, start=1):
        one = frame.people.get(first[code].employee_id)
        terms = None if one is None else terms_in(one, frame.period)
        rows.append(
            Row(
                key=str(first[code].employee_id),
                cells={
                    "place": str(place),
                    "code": code,
                    # A row is as high as a signature needs.
                    "name": frame.name_of(first[code].employee_id, code)
                    + f"\n{'' if terms is None else terms.position_title}",
                    "owed": owed[code],
                    "signature": f"\n{_SIGN_HERE}",
                },
            )
        )
    in_all = Detail(
        texts.say(QT_TRANSLATE_NOOP("app", "In all")),
        f"{texts.formats.amount(total)} ₾ ({in_words(total, frame.language)})",
    )
    return frame.sheet(
        "pay-sheet",
        QT_TRANSLATE_NOOP("app", "Pay sheet"),
        (
            Column("place", texts.say(QT_TRANSLATE_NOOP("app", "No.")), Kind.CODE),
            Column("code", texts.say(CODE_WORD), Kind.CODE),
            Column("name", texts.say(QT_TRANSLATE_NOOP("app", "Employee, position"))),
            Column("owed", texts.say(QT_TRANSLATE_NOOP("app", "To be paid")), Kind.MONEY),
            Column("signature", texts.say(QT_TRANSLATE_NOOP("app", "Signature")), Kind.CODE),
        ),
        rows,
        totals={"owed": total},
        details=(in_all,),
        signatures=frame.signed(DIRECTOR, ACCOUNTANT, CASHIER),
    )


def cost_statistics(frame: PayFrame, lines: Sequence[RunLine], by: str = "centre") -> Sheet:
    """What pay costs month by month: by cost centre, or by department of the terms.

    Cost is gross pay, what is paid besides and the employer's pension. Units: GEL, tetri.
    """
    texts = frame.texts
    months = _months(frame.period)
    costs = _by_department(frame, lines) if by == "department" else _by_centre(frame, lines)
    title = texts.say(_DEPARTMENT if by == "department" else _CENTRE)
    every: dict[date, Decimal] = {}
    for row in costs.values():
        for month, amount in row.items():
            every[month] = every.get(month, NOTHING) + amount
    return frame.sheet(
        f"payroll-costs-{by}",
        QT_TRANSLATE_NOOP("app", "Cost of pay by month"),
        (
            Column("name", title),
            *(Column(f"{month:%Y-%m}", _month(month, texts), Kind.MONEY) for month in months),
            Column("total", texts.say(QT_TRANSLATE_NOOP("app", "In all")), Kind.MONEY),
        ),
        (Row(cells={"name": name, **_across(costs[name], months)}) for name in sorted(costs)),
        totals=_across(every, months),
    )


def _months(period: Period) -> list[date]:
    found = [period.first.replace(day=1)]
    while add_months(found[-1], 1) <= period.last:
        found.append(add_months(found[-1], 1))
    return found


def _month(month: date, texts: Texts) -> str:
    name, _, year = texts.formats.month(month).partition(" ")
    return f"{name} {year}"


def _across(amounts: Mapping[date, Decimal], months: Iterable[date]) -> dict[str, Value]:
    cells: dict[str, Value] = {f"{one:%Y-%m}": amounts.get(one, NOTHING) for one in months}
    return {**cells, "total": sum(amounts.values(), NOTHING)}


def _by_centre(frame: PayFrame, lines: Iterable[RunLine]) -> dict[str, dict[date, Decimal]]:
    found: dict[str, dict[date, Decimal]] = {}
    for line in lines:
        for one in line.shares:
            row = found.setdefault(frame.centre(one.cost_centre), {})
            month = line.run_month or line.month
            cost = one.gross + one.exempt + one.pension_employer
            row[month] = row.get(month, NOTHING) + cost
    return found


def _by_department(frame: PayFrame, lines: Iterable[RunLine]) -> dict[str, dict[date, Decimal]]:
    found: dict[str, dict[date, Decimal]] = {}
    for line in lines:
        one = frame.people.get(line.employee_id)
        month = line.run_month or line.month
        terms = None if one is None else terms_in(one, month_of(line.month))
        name = (terms.department if terms is not None else "") or frame.texts.say(_NOWHERE)
        row = found.setdefault(name, {})
        cost = line.sums.gross + line.sums.exempt + line.sums.pension_employer
        row[month] = row.get(month, NOTHING) + cost
    return found
