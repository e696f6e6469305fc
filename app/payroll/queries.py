"""Payroll as the database keeps it. Whatever reads a person is recorded there."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from app.core.books import Tenant, Transaction
from app.core.dates import Period
from app.ledger.records import EntryDraft
from app.payroll.records import (
    SUMS,
    Blocked,
    Booked,
    BridgeRow,
    Calculated,
    Employee,
    EmployeeId,
    IncomeKind,
    KeptClaim,
    KeptFigure,
    KeptReturn,
    KeptShare,
    PaymentLine,
    PayrollDue,
    Run,
    RunId,
    RunKind,
    RunLine,
    Sums,
    Timesheet,
)
from app.payroll.records.people import employee_of, timesheet_of

_PAID = {
    "payout": "paid",
    "gross": "paid_gross",
    "pension_employee": "paid_pension_employee",
    "income_tax": "paid_income_tax",
    "pension_employer": "paid_pension_employer",
    "allowance_used": "paid_allowance",
}


def employees(
    tx: Transaction, tenant: Tenant, only: Sequence[EmployeeId] | None = None
) -> tuple[Employee, ...]:
    """Employees whole, by code."""
    chosen = None if only is None else tuple(only)
    return tuple(
        employee_of(row) for row in tx.call("read_employees", tenant=tenant, employees=chosen)
    )


def blocked(tx: Transaction, tenant: Tenant) -> tuple[Blocked, ...]:
    """Who is blocked, by code."""
    return tuple(
        Blocked(
            id=EmployeeId(UUID(row["id"])),
            code=row["code"],
            since=date.fromisoformat(row["since"]),
        )
        for row in tx.call("blocked_employees", tenant=tenant)
    )


def timesheets(
    tx: Transaction,
    tenant: Tenant,
    first: date,
    last: date,
    only: Sequence[EmployeeId] | None = None,
) -> tuple[Timesheet, ...]:
    """Timesheets of months."""
    chosen = None if only is None else tuple(only)
    found = tx.call("read_timesheets", tenant=tenant, first=first, last=last, employees=chosen)
    return tuple(timesheet_of(row) for row in found)


def runs(tx: Transaction, tenant: Tenant, first: date, last: date) -> tuple[Run, ...]:
    """Runs of months, without amounts."""
    return tuple(
        Run(
            id=RunId(row.id),
            month=row.month,
            number=row.number,
            kind=RunKind(row.kind),
            state=row.state,
            reference=row.reference,
            version=row.version,
            entry_date=row.entry_date,
            pay_day=row.pay_day,
            edition=row.edition,
            text=row.text,
            employees=row.employees,
            rejected_reason=row.rejected_reason,
        )
        for row in tx.rows("payroll_runs", tenant=tenant, first=first, last=last)
    )


def due(tx: Transaction, tenant: Tenant, today: date) -> PayrollDue:
    """What waits in payroll, counted."""
    (row,) = tx.rows("payroll_due", tenant=tenant, today=today)
    return PayrollDue(
        to_file=row.to_file,
        is_prepared=row.state == "prepared",
        owed_people=row.owed_people,
        owed_since=row.owed_since,
        not_told=row.not_told,
        told_soon=row.told_soon,
        last_run=row.last_run,
    )


def lines(
    tx: Transaction,
    tenant: Tenant,
    months: Period,
    run: RunId | None = None,
    *,
    with_figures: bool = True,
) -> tuple[RunLine, ...]:
    """Lines of the runs of months, in their order."""
    found = tx.call(
        "read_payroll",
        tenant=tenant,
        first=months.first,
        last=months.last,
        run=run,
        with_figures=with_figures,
    )
    return tuple(_line(row) for row in found)


def lines_of(
    tx: Transaction, tenant: Tenant, months: Period, employee: EmployeeId
) -> tuple[RunLine, ...]:
    """What the runs of months came to for one employee."""
    found = tx.call(
        "read_payroll", tenant=tenant, first=months.first, last=months.last, employees=(employee,)
    )
    return tuple(_line(row) for row in found)


def _line(row: dict[str, Any]) -> RunLine:
    return RunLine(
        employee_id=EmployeeId(UUID(row["employee_id"])),
        code=row["code"],
        month=date.fromisoformat(row["month"]),
        kind=IncomeKind(row["kind"]),
        sums=Sums(**{name: _coins(row[name]) for name in SUMS}),
        figures=tuple(_figure(one) for one in row.get("figures", ())),
        taken=tuple(
            KeptClaim(
                claim=one["claim"], item=one["item"], amount=_coins(one["amount"]),
                carried=_coins(one["carried"]),
            )
            for one in row.get("taken", ())
        ),
        shares=tuple(
            KeptShare(
                cost_centre=one["cost_centre"], gross=_coins(one["gross"]),
                exempt=_coins(one["exempt"]), pension_employer=_coins(one["pension_employer"]),
            )
            for one in row["shares"]
        ),
        run_id=RunId(UUID(row["run_id"])),
        position=int(row["position"]),
        run_month=date.fromisoformat(row["run_month"]),
        run_number=int(row["run_number"]),
        is_live=row["is_live"],
        pay_day=date.fromisoformat(row["pay_day"]),
        paid=Sums(**{name: _coins(row[key]) for name, key in _PAID.items()}),
    )  # fmt: skip


def _figure(one: dict[str, Any]) -> KeptFigure:
    return KeptFigure(
        item=one["item"],
        contract=one["contract"],
        cost_centre=one["cost_centre"],
        note=one["note"],
        amount=_coins(one["amount"]),
        formula=one["formula"],
        inputs={name: Decimal(value) for name, value in one["inputs"].items()},
        law=one["law"],
    )


def _coins(value: Any) -> Decimal:
    return Decimal(value).quantize(Decimal("0.01"))


def bridge(tx: Transaction, tenant: Tenant, month: date) -> tuple[BridgeRow, ...]:
    """The bridge of a month, and what the accounts say beside it."""
    return tuple(
        BridgeRow(
            name=row.name,
            opening=_coins(row.opening),
            accrued=_coins(row.accrued),
            paid=_coins(row.paid),
            booked=None
            if row.ledger_opening is None
            else Booked(
                opening=_coins(row.ledger_opening),
                debit=_coins(row.ledger_debit),
                credit=_coins(row.ledger_credit),
            ),
        )
        for row in tx.rows("payroll_bridge", tenant=tenant, month=month)
    )


def run_json(found: Calculated, run: RunId, text: str) -> dict[str, Any]:
    """A calculated run as the database takes it."""
    return {
        "id": run,
        "month": found.month,
        "kind": found.kind.value,
        "entry_date": found.entry_date,
        "pay_day": found.pay_day,
        "edition": found.edition,
        "text": text,
        "lines": [_line_json(line) for line in found.lines],
    }


def _line_json(line: RunLine) -> dict[str, Any]:
    return {
        "employee_id": line.employee_id,
        "month": line.month,
        "kind": line.kind.value,
        **{name: getattr(line.sums, name) for name in SUMS},
        "figures": [
            {
                "item": one.item,
                "contract": one.contract,
                "cost_centre": one.cost_centre,
                "note": one.note,
                "amount": str(one.amount),
                "formula": one.formula,
                "inputs": {name: str(value) for name, value in one.inputs.items()},
                "law": one.law,
            }
            for one in line.figures
        ],
        "taken": [
            {
                "claim": one.claim,
                "item": one.item,
                "amount": str(one.amount),
                "carried": str(one.carried),
            }
            for one in line.taken
        ],
        "shares": [
            {
                "cost_centre": one.cost_centre,
                "gross": str(one.gross),
                "exempt": str(one.exempt),
                "pension_employer": str(one.pension_employer),
            }
            for one in line.shares
        ],
    }


def payments(
    tx: Transaction,
    tenant: Tenant,
    first: date,
    last: date,
    only: Sequence[EmployeeId] | None = None,
) -> tuple[PaymentLine, ...]:
    """What payments of days carried, waiting ones too."""
    chosen = None if only is None else tuple(only)
    found = tx.call(
        "read_payroll_payments", tenant=tenant, first=first, last=last, employees=chosen
    )
    return tuple(
        PaymentLine(
            payment_id=UUID(row["payment_id"]),
            day=date.fromisoformat(row["day"]),
            employee_id=EmployeeId(UUID(row["employee_id"])),
            code=row["code"],
            run_id=RunId(UUID(row["run_id"])),
            run_position=int(row["run_position"]),
            month=date.fromisoformat(row["month"]),
            kind=IncomeKind(row["kind"]),
            paid=_coins(row["paid"]),
            gross=_coins(row["gross"]),
            pension_employee=_coins(row["pension_employee"]),
            allowance_used=_coins(row["allowance_used"]),
            income_tax=_coins(row["income_tax"]),
            pension_employer=_coins(row["pension_employer"]),
            state=row["state"],
            reference=row["reference"],
            version=None if row["version"] is None else int(row["version"]),
            is_live=row["is_live"],
        )
        for row in found
    )


def payment_json(lines: Iterable[PaymentLine], entry: EntryDraft) -> dict[str, Any]:
    """A payment as the database takes it."""
    names = (
        "run_id", "run_position", "employee_id", "paid", "gross", "pension_employee",
        "allowance_used", "income_tax", "pension_employer",
    )  # fmt: skip
    return {
        "id": entry.id,
        "day": entry.entry_date,
        "lines": [{name: getattr(line, name) for name in names} for line in lines],
    }


def returns(tx: Transaction, tenant: Tenant, first: date, last: date) -> tuple[KeptReturn, ...]:
    """Withholding returns of months."""
    return tuple(
        KeptReturn(
            id=UUID(row["id"]),
            period=date.fromisoformat(row["period"]),
            number=int(row["number"]),
            state=row["state"],
            gross=_coins(row["gross"]),
            pension_employee=_coins(row["pension_employee"]),
            income_tax=_coins(row["income_tax"]),
            pension_employer=_coins(row["pension_employer"]),
            rows=tuple(row["rows"]),
            reference=row["reference"],
            filed_on=None if row["filed_on"] is None else date.fromisoformat(row["filed_on"]),
            version=int(row["version"]),
        )
        for row in tx.call("read_withholding_returns", tenant=tenant, first=first, last=last)
    )
