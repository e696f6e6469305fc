"""Employees, time, runs, payments and a return of a busy company.

Nobody in both companies is a payroll officer, so the rows beside the entries are the operator's.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Mapping

import psycopg

from tests.kit.world import World, one
from tests.sql.entries import entry, line

LOOKED_UP = {
    "employee": "select employee_id from books.timesheets where tenant_id = %s",
    "leaver": "select employee_id from books.employee_records as r where tenant_id = %s and not "
    "exists (select from books.timesheets as t where t.tenant_id = r.tenant_id and "
    "t.employee_id = r.employee_id)",
    "payroll_draft": "select min(d.id::text)::uuid from books.payroll_runs as r "
    "join books.drafts as d on d.tenant_id = r.tenant_id and d.id = r.id "
    "where r.tenant_id = %s",
    "payroll_run": "select id from books.payroll_runs where tenant_id = %s and is_live and "
    "number = 3",
    "payroll_unpaid": "select id from books.payroll_runs where tenant_id = %s and is_live and "
    "number = 4",
    "withholding_return": "select id from books.withholding_returns where tenant_id = %s",
}


def run_lines(employee: uuid.UUID) -> list[dict[str, str]]:
    """One line of pay received in kind: nothing is owed, so its entry needs no account of wages."""
    sums = {"gross": "100", "pension_employee": "0", "taxable": "100", "income_tax": "0"}
    rest = {"net": "100", "in_kind": "100", "payout": "0", "pension_employer": "0"}
    named = {"employee_id": str(employee), "month": "2025-03-01", "kind": "employment"}
    return [{**named, **sums, **rest}]


def payment_line(run: uuid.UUID, employee: uuid.UUID) -> dict[str, object]:
    """The part of a payment that settles a line of `run_lines`."""
    sums = {"paid": "0", "gross": "100", "pension_employee": "0", "income_tax": "0"}
    named = {"run_id": str(run), "run_position": 1, "employee_id": str(employee)}
    return {**named, **sums, "pension_employer": "0"}


def employee(code: str, number: str) -> dict[str, object]:
    """An employee as the functions take one."""
    terms = {"id": str(uuid.uuid4()), "from_day": "2025-01-01", "amount": "2000"}
    return {
        "id": str(uuid.uuid4()),
        "code": code,
        "first_name": "ნინო",
        "last_name": "კაპანაძე",
        "personal_number": number,
        "terms": [terms],
        "statuses": [{"kind": "pension", "from_day": "2025-01-01", "is_on": True}],
        "allowances": [
            {"id": str(uuid.uuid4()), "kind": "x", "yearly": "3000", "from_day": "2025-01-01"}
        ],
        "items": [
            {"id": str(uuid.uuid4()), "item": "bonus", "from_day": "2025-01-01", "amount": "5"}
        ],
    }


def fill_payroll(world: World, boss: psycopg.Connection[object], company: str) -> None:
    """Two employees, two runs that wait and two that stand, a payment and a prepared return."""
    tenant, accounts = world.tenants[company], world.accounts[company]
    lines = (
        line(accounts["1210"], debit="100.00"),
        line(accounts["5150"], credit="100.00"),
    )
    made = [entry(*lines, text=f"Payroll of {company} {n}") for n in range(5)]
    for draft in made[:2]:
        asked = (tenant, uuid.uuid4(), json.dumps(draft))
        one(boss, "select api.save_draft(%s, %s, %s, null, false)", *asked)
    posted = json.dumps(made[2:])
    one(boss, "select api.post_entries(%s, %s, %s)", tenant, uuid.uuid4(), posted)
    with world.operator.connect(world.database) as operator:
        people = _hire(operator, tenant, company)
        for number, draft in enumerate(made[:4], 1):
            _run(operator, tenant, uuid.UUID(draft["id"]), number, people[0])
        _pay(operator, tenant, uuid.UUID(made[4]["id"]), uuid.UUID(made[2]["id"]), people[0])
        operator.execute(
            """insert into books.withholding_returns (tenant_id, id, period, number, gross,
                   pension_employee, income_tax, pension_employer, rows)
               values (%s, %s, '2025-05-01', 0, 0, 0, 0, 0, '[]')""",
            (tenant, uuid.uuid4()),
        )
        operator.execute("insert into books.payroll_settings (tenant_id) values (%s)", (tenant,))


def _hire(
    operator: psycopg.Connection[object], tenant: uuid.UUID, company: str
) -> tuple[uuid.UUID, uuid.UUID]:
    found = []
    for place in (1, 2):
        given = employee(f"W{place}", f"{len(company)}{place:010}")
        key = uuid.UUID(str(given["id"]))
        operator.execute(
            "insert into books.employees (tenant_id, id, code, name) values (%s, %s, %s, %s)",
            (tenant, key, given["code"], given["code"]),
        )
        for table, rows in (
            ("employee_records", [given]),
            *((name, given[part]) for name, part in PARTS.items()),
        ):
            for row in rows:  # type: ignore[attr-defined]
                whole = DEFAULTS | row | {"tenant_id": str(tenant), "employee_id": str(key)}
                operator.execute(
                    f"insert into books.{table} select "
                    f"(jsonb_populate_record(null::books.{table}, %s)).*",
                    (json.dumps(whole),),
                )
        found.append(key)
    operator.execute(
        "insert into books.timesheets (tenant_id, employee_id, month, marks) "
        "values (%s, %s, '2025-03-01', array_fill('8'::text, array[31]))",
        (tenant, found[0]),
    )
    return found[0], found[1]


PARTS = {
    "employment_terms": "terms",
    "employee_statuses": "statuses",
    "employee_allowances": "allowances",
    "employee_items": "items",
}
DEFAULTS = {
    "sex": "", "citizenship": "GE", "mobile": "", "email": "", "address": "", "iban": "",
    "note": "", "kind": "employment", "expense": "administration", "pay": "salary",
    "agreed": "gross", "position_title": "", "department": "", "rate_share": 1, "day_hours": 8,
    "end_reason": "", "employer_on": True, "reason": "", "document": "", "payee": "",
}  # fmt: skip


def _run(
    operator: psycopg.Connection[object],
    tenant: uuid.UUID,
    run: uuid.UUID,
    number: int,
    person: uuid.UUID,
) -> None:
    operator.execute(
        """insert into books.payroll_runs (tenant_id, id, month, number, kind, is_live, entry_date,
               pay_day, salt)
           values (%s, %s, '2025-03-01', %s, 'month', %s, '2025-03-31', '2025-03-31', %s)""",
        (tenant, run, number, number > 2, b"0123456789abcdef"),
    )
    whole = run_lines(person)[0] | {"tenant_id": str(tenant), "run_id": str(run), "position": "1"}
    _line(operator, "payroll_lines", whole)


def _pay(
    operator: psycopg.Connection[object],
    tenant: uuid.UUID,
    payment: uuid.UUID,
    run: uuid.UUID,
    person: uuid.UUID,
) -> None:
    operator.execute(
        "insert into books.payroll_payments (tenant_id, id, day, is_live, salt) "
        "values (%s, %s, '2025-03-05', true, %s)",
        (tenant, payment, b"0123456789abcdef"),
    )
    whole = payment_line(run, person) | {"tenant_id": str(tenant), "payment_id": str(payment)}
    _line(operator, "payroll_payment_lines", whole | {"position": "1"})


def _line(operator: psycopg.Connection[object], table: str, row: Mapping[str, object]) -> None:
    nothing = {"exempt": 0, "allowance_used": 0, "deducted": 0, "advances": 0, "pension_state": 0}
    lists: dict[str, list[str]] = {"figures": [], "taken": [], "shares": []}
    operator.execute(
        f"insert into books.{table} select (jsonb_populate_record(null::books.{table}, %s)).*",
        (json.dumps({**nothing, **lists, **row}),),
    )


def things_of_payroll(
    operator: psycopg.Connection[object], tenant: uuid.UUID
) -> dict[str, uuid.UUID]:
    """What stands in the payroll of a filled company, looked up behind the policies."""
    return {name: one(operator, asked, tenant) for name, asked in LOOKED_UP.items()}
