"""Good calls of the functions of payroll."""

from __future__ import annotations

import json
import uuid

from tests.kit.world import World
from tests.sql.call import Call, tenant
from tests.sql.filling import Things, entry, line
from tests.sql.payroll import employee, payment_line, run_lines

READ, WRITE = "payroll:read", "payroll:write"


def _employees(_world: World, company: uuid.UUID, _things: Things) -> tuple[object, ...]:
    return company, uuid.uuid4(), json.dumps([employee("W9", "01001000009")])


def _sheets(_world: World, company: uuid.UUID, things: Things) -> tuple[object, ...]:
    sheet = {"employee_id": str(things.employee), "marks": ["8"] * 31, "version": 1}
    return company, uuid.uuid4(), "2025-03-01", json.dumps([sheet])


def _run(_world: World, company: uuid.UUID, things: Things) -> tuple[object, ...]:
    made = entry(line(things.bank, debit="100"), line(things.equity, credit="100"))
    days = {"month": "2025-04-01", "entry_date": "2025-03-05", "pay_day": "2025-03-05"}
    run = {"id": made["id"], "kind": "month", **days}
    lines = run_lines(things.employee)
    return company, uuid.uuid4(), json.dumps({**run, "lines": lines}), json.dumps(made)


def _payment(_world: World, company: uuid.UUID, things: Things) -> tuple[object, ...]:
    made = entry(line(things.bank, debit="1"), line(things.equity, credit="1"))
    lines = [payment_line(things.payroll_unpaid, things.employee)]
    given = {"id": made["id"], "day": made["entry_date"], "lines": lines}
    return company, uuid.uuid4(), json.dumps(given), json.dumps(made)


def _prepare(_world: World, company: uuid.UUID, _things: Things) -> tuple[object, ...]:
    sums = dict.fromkeys(("gross", "pension_employee", "income_tax", "pension_employer"), "0")
    given = {"id": str(uuid.uuid4()), "period": "2025-06-01", "rows": [], **sums}
    return company, uuid.uuid4(), json.dumps(given)


OF_PAYROLL: dict[str, Call] = {
    "block_employee": tenant(
        WRITE, lambda _w, t, i: (t, uuid.uuid4(), i.employee, True, "asked by the person")
    ),
    "blocked_employees": tenant(WRITE),
    "drop_payroll_run": tenant(WRITE, lambda _w, t, i: (t, uuid.uuid4(), i.payroll_draft, 1)),
    "erase_employee": tenant(
        WRITE, lambda _w, t, i: (t, uuid.uuid4(), i.leaver, "asked by the person")
    ),
    "file_withholding_return": tenant(
        WRITE,
        lambda _w, t, i: (t, uuid.uuid4(), i.withholding_return, 1, "2025-06-14", "RS-1"),
    ),
    "pay_payroll": tenant(WRITE, _payment),
    "payroll_bridge": tenant(READ, lambda _w, t, _i: (t, "2025-03-01")),
    "payroll_due": tenant(READ, lambda _w, t, _i: (t, "2025-06-01")),
    "payroll_reconciliation": tenant(READ, lambda _w, t, _i: (t, "2025-03-01")),
    "payroll_runs": tenant(READ, lambda _w, t, _i: (t, "2025-01-01", "2025-12-31")),
    "post_payroll_run": tenant(WRITE, lambda _w, t, i: (t, uuid.uuid4(), i.payroll_draft, 1)),
    "prepare_withholding_return": tenant(WRITE, _prepare),
    "read_employees": tenant(READ),
    "read_payroll": tenant(READ, lambda _w, t, _i: (t, "2025-01-01", "2025-12-31")),
    "read_payroll_payments": tenant(READ, lambda _w, t, _i: (t, "2025-01-01", "2025-12-31")),
    "read_timesheets": tenant(READ, lambda _w, t, _i: (t, "2025-01-01", "2025-12-31")),
    "read_withholding_returns": tenant(READ, lambda _w, t, _i: (t, "2025-01-01", "2025-12-31")),
    "reverse_payroll": tenant(
        WRITE, lambda _w, t, i: (t, uuid.uuid4(), i.payroll_unpaid, uuid.uuid4(), "2025-03-31")
    ),
    "save_employees": tenant(WRITE, _employees),
    "save_payroll_run": tenant(WRITE, _run),
    "save_timesheets": tenant(WRITE, _sheets),
}
