"""A busy company: rows in every table, made by its own people through the functions they have."""

from __future__ import annotations

import json
import uuid
from dataclasses import dataclass, field
from typing import Any

import psycopg
from psycopg import sql

from tests.kit.world import World, _finish, one
from tests.sql.documents import fill_documents, things_of_documents
from tests.sql.entries import entry, line
from tests.sql.payroll import fill_payroll, things_of_payroll

__all__ = ["Things", "entry", "fill", "line", "post", "save", "simple", "things"]

REGISTERS = (
    "parties",
    "contracts",
    "settlement_documents",
    "employees",
    "items",
    "warehouses",
    "fixed_assets",
    "bank_accounts",
    "cash_desks",
    "cost_centres",
    "vat_codes",
    "income_kinds",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Things:
    """What stands in a busy company, by which its functions can be called."""

    tenant: uuid.UUID
    company: str
    bank: uuid.UUID
    equity: uuid.UUID
    entry: uuid.UUID
    number: str
    draft: uuid.UUID
    draft_reference: str
    submitted: uuid.UUID
    period: uuid.UUID
    period_version: int
    account_version: int
    batch: uuid.UUID
    exception: uuid.UUID = field(default_factory=uuid.uuid4)
    reopening: uuid.UUID = field(default_factory=uuid.uuid4)
    template: uuid.UUID
    attachment: uuid.UUID
    invoice: uuid.UUID
    allocation: uuid.UUID
    payment: uuid.UUID
    purchase: uuid.UUID
    vat_return: uuid.UUID
    outbox: uuid.UUID
    sending: uuid.UUID
    rs_document: uuid.UUID
    employee: uuid.UUID
    leaver: uuid.UUID
    payroll_draft: uuid.UUID
    payroll_run: uuid.UUID
    payroll_unpaid: uuid.UUID
    withholding_return: uuid.UUID


def simple(world: World, company: str, amount: object = "100.00", **changes: Any) -> dict[str, Any]:
    """Debit bank, credit capital."""
    accounts = world.accounts[company]
    return entry(
        line(accounts["1210"], debit=amount), line(accounts["5150"], credit=amount), **changes
    )


def post(
    connection: psycopg.Connection[Any], tenant: uuid.UUID, *entries: dict[str, Any]
) -> dict[str, Any]:
    """Post entries under a fresh request id."""
    answer = one(
        connection, "select api.post_entries(%s, %s, %s)", tenant, uuid.uuid4(), json.dumps(entries)
    )
    return dict(answer)


def save(
    connection: psycopg.Connection[Any],
    tenant: uuid.UUID,
    draft: dict[str, Any],
    submit: bool = False,
) -> dict[str, Any]:
    """Keep a new draft under a fresh request id."""
    answer = one(
        connection,
        "select api.save_draft(%s, %s, %s, null, %s)",
        tenant,
        uuid.uuid4(),
        json.dumps(draft),
        submit,
    )
    return dict(answer)


def fill(world: World) -> World:
    """Make the two companies busy, then let the operator forget all sessions and steps."""
    for company, chief, clerk in (
        ("kavkasia", "chief", "accountant2"),
        ("rival", "rival_chief", "rival_accountant"),
    ):
        tenant = world.tenants[company]
        boss = world.connect(chief, company)
        _fill_registers(boss, tenant, company)
        _fill_entries(world, boss, company)
        one(boss, "select api.take_snapshot(%s, %s)", tenant, uuid.uuid4())
        clerk_connection = world.connect(clerk, company)
        save(clerk_connection, tenant, simple(world, company, "11.00", text=f"Draft of {company}"))
        save(
            clerk_connection,
            tenant,
            simple(world, company, "12.00", text=f"Asked of {company}"),
            True,
        )
        _fill_documents(world, boss, company)
        fill_documents(world, boss, company)
        fill_payroll(world, boss, company)
        with world.operator.connect(world.database) as operator:
            operator.execute(
                "insert into books.approval_rules values (%s, '*', 1000000)", (tenant,)
            )
            # Rules that wait for another administrator; the id is the company's own.
            operator.execute(
                "insert into books.approval_changes (tenant_id, id, rules, asked_by) "
                "values (%s, %s, '[]', %s)",
                (tenant, tenant, world.people["chief2" if chief == "chief" else clerk]),
            )
        _fill_leave(world, boss, company, (chief, clerk))
    _fill_waiting(world)
    _finish(world)
    return world


def _fill_leave(
    world: World, boss: psycopg.Connection[Any], company: str, people: tuple[str, str]
) -> None:
    """An exception to November, and an asking to open it (as if it had been finally closed)."""
    tenant = world.tenants[company]
    chief, clerk = (world.people[name] for name in people)
    november = one(boss, "select id from api.periods(%s) where first_day = '2025-11-01'", tenant)
    one(
        boss,
        "select api.give_exception(%s, %s, %s, %s, %s, now() + interval '1 year', %s)",
        tenant,
        uuid.uuid4(),
        uuid.uuid4(),
        november,
        clerk,
        f"Late papers of {company}",
    )
    with world.operator.connect(world.database) as operator:
        operator.execute(
            """insert into books.reopenings
                   (tenant_id, id, period_id, reason, asked_by, asked_at, expires_at)
               values (%s, %s, %s, %s, %s, now(), now() + interval '1 year')""",
            (tenant, uuid.uuid4(), november, f"Mistake of {company}", chief),
        )


def _fill_waiting(world: World) -> None:
    """An invitation and two roles that wait for a second administrator; none gives a right."""
    waiting = (
        ("kavkasia", "stranger", "auditor", "invited", "chief"),
        ("kavkasia", "rival_accountant", "tax_specialist", "unconfirmed", "administrator"),
        ("rival", "stranger", "chief_accountant", "unconfirmed", "rival_administrator"),
    )
    with world.operator.connect(world.database) as operator:
        for company, person, role, state, granted_by in waiting:
            operator.execute(
                """insert into auth.memberships (tenant_id, person_id, role, state, granted_by)
                   values (%s, %s, %s, %s, %s)""",
                (
                    world.tenants[company],
                    world.people[person],
                    role,
                    state,
                    world.people[granted_by],
                ),
            )


def _fill_registers(boss: psycopg.Connection[Any], tenant: uuid.UUID, company: str) -> None:
    for register in REGISTERS:
        row = {"code": f"{company[0]}-1", "name": f"{register} of {company}"}
        if register == "bank_accounts":
            row |= {"iban": f"GE29NB00000001019049{len(company):02}", "currency": "USD"}
        if register == "vat_codes":
            row |= {"direction": "output", "operation": "advance"}
        one(
            boss,
            "select api.save_register(%s, %s, %s, %s)",
            tenant,
            uuid.uuid4(),
            register,
            json.dumps([row]),
        )
    whole = {
        "code": f"{company[0]}-2",
        "name": f"whole party of {company}",
        "terms_days": 30,
        "accounts": [{"iban": "GE29NB0000000101904917", "bank_name": f"bank of {company}"}],
        "vat_statuses": [{"from_day": "2025-01-01", "is_payer": True}],
    }
    one(boss, "select api.save_party(%s, %s, %s)", tenant, uuid.uuid4(), json.dumps(whole))
    rates = [
        {"currency": "USD", "day": "2025-01-01", "rate": "2.8", "source": "nbg"},
        {"currency": "USD", "day": "2025-12-31", "rate": "2.9", "source": "nbg"},
    ]
    one(boss, "select api.save_rates(%s, %s, %s)", tenant, uuid.uuid4(), json.dumps(rates))


def _fill_entries(world: World, boss: psycopg.Connection[Any], company: str) -> None:
    tenant, accounts = world.tenants[company], world.accounts[company]
    code = one(boss, "select id from api.register(%s, 'vat_codes') where code = 'S18'", tenant)
    party = one(boss, "select id from api.register(%s, 'parties') where code = 'P1'", tenant)
    sale = entry(
        line(accounts["1410"], debit="118.00", party_id=str(party)),
        line(accounts["6110"], credit="100.00", vat_code_id=str(code)),
        line(accounts["3330"], credit="18.00", vat_code_id=str(code)),
        text=f"Sale of {company}",
    )
    foreign = entry(
        line(accounts["1220"], debit="280.00", currency="USD", amount="100", rate="2.8"),
        line(accounts["5150"], credit="280.00"),
        text=f"Dollars of {company}",
    )
    batch = {"id": str(uuid.uuid4()), "file_name": f"march of {company}.xlsx", "sha256": "00" * 32}
    one(
        boss,
        "select api.post_entries(%s, %s, %s, %s)",
        tenant,
        uuid.uuid4(),
        json.dumps([sale, foreign]),
        json.dumps(batch),
    )
    wrong = simple(world, company, "7.00", text=f"Mistake of {company}")
    post(boss, tenant, wrong)
    one(
        boss,
        "select api.reverse_entry(%s, %s, %s, %s, '2025-03-06')",
        tenant,
        uuid.uuid4(),
        wrong["id"],
        uuid.uuid4(),
    )


def _fill_documents(world: World, boss: psycopg.Connection[Any], company: str) -> None:
    """A recurring template, and a document of the first entry."""
    tenant, accounts = world.tenants[company], world.accounts[company]
    template = {
        "id": str(uuid.uuid4()),
        "name": f"Rent of {company}",
        "kind": "manual",
        "recurrence": "monthly",
        "month_day": 31,
        "next_day": "2025-03-31",
        "lines": [line(accounts["7425"], debit="500"), line(accounts["3110"], credit="500")],
    }
    one(boss, "select api.save_template(%s, %s, %s)", tenant, uuid.uuid4(), json.dumps(template))
    sale = one(boss, "select id from books.entries where text = %s", f"Sale of {company}")
    content = f"%PDF-1.7 invoice of {company}".encode()
    one(
        boss,
        "select api.attach(%s, %s, %s, %s, %s, %s)",
        tenant,
        uuid.uuid4(),
        uuid.uuid4(),
        sale,
        f"invoice of {company}.pdf",
        content,
    )


def _drafts(operator: psycopg.Connection[Any], tenant: uuid.UUID) -> dict[str, tuple[Any, Any]]:
    """A draft of each state with its reference; those of payroll are looked up apart."""
    asked = (
        "select id, reference, state from books.drafts where tenant_id = %s and text not like %s"
    )
    found = operator.execute(asked, (tenant, "Payroll of%"))
    return {state: (draft, reference) for draft, reference, state in found}


def things(world: World, company: str) -> Things:
    """What stands in a busy company, looked up behind the policies."""
    tenant, accounts = world.tenants[company], world.accounts[company]
    with world.operator.connect(world.database) as operator:
        found = operator.execute(
            """select id, concat_ws('/', series, year, number) from books.entries
                where tenant_id = %s and kind = 'manual' and text like 'Sale%%'""",
            (tenant,),
        ).fetchone()
        drafts = _drafts(operator, tenant)
        batch = operator.execute(
            "select id from books.batches where tenant_id = %s", (tenant,)
        ).fetchone()
        month = operator.execute(
            "select id, version from books.periods where tenant_id = %s "
            "and first_day = '2025-11-01'",
            (tenant,),
        ).fetchone()
        leaves = [
            operator.execute(
                sql.SQL("select id from books.{} where tenant_id = %s").format(
                    sql.Identifier(table)
                ),
                (tenant,),
            ).fetchone()
            for table in ("period_exceptions", "reopenings")
        ]
        template = one(operator, "select id from books.templates where tenant_id = %s", tenant)
        attachment = one(operator, "select id from books.attachments where tenant_id = %s", tenant)
        documents = things_of_documents(operator, tenant)
        documents |= things_of_payroll(operator, tenant)
    assert found is not None, f"{company} is not filled"
    assert month is not None
    assert batch is not None
    entry_id, number = found
    period, version = month
    return Things(
        tenant=tenant,
        company=company,
        bank=accounts["1210"],
        equity=accounts["5150"],
        entry=entry_id,
        number=number,
        draft=drafts["draft"][0],
        draft_reference=drafts["draft"][1],
        submitted=drafts["submitted"][0],
        period=period,
        period_version=version,
        account_version=1,
        batch=batch[0],
        exception=leaves[0][0] if leaves[0] else uuid.uuid4(),
        reopening=leaves[1][0] if leaves[1] else uuid.uuid4(),
        template=template,
        attachment=attachment,
        **documents,
    )
