"""Invoices and a return of a busy company, as the functions take them."""

from __future__ import annotations

import json
import uuid
from decimal import Decimal
from typing import Any

import psycopg

from tests.kit.world import World, one
from tests.sql.entries import entry, line

MONTHLY = json.dumps({"recurrence": "monthly", "month_day": 10, "next_day": "2025-03-10"})


def _invoice(kind: str, party: uuid.UUID, net: str, vat: str, code: uuid.UUID) -> dict[str, Any]:
    amounts = {"net": net, "vat": vat, "net_gel": net, "vat_gel": vat}
    whole = str(Decimal(net) + Decimal(vat))
    gross = {"gross": whole, "gross_gel": whole}
    return {
        "id": str(uuid.uuid4()),
        "kind": kind,
        "number": f"{kind}-{net}",
        "party_id": str(party),
        "entry_date": "2025-03-10",
        "tax_point": "2025-03-10",
        "vat_period": "2025-03-01",
        **amounts,
        **gross,
        "lines": [
            {"text": "საქონელი", "quantity": "1", "price": net, "vat_code_id": str(code), **amounts}
        ],
    }


def sale(world: World, company: str, connection: psycopg.Connection[Any]) -> tuple[str, str]:
    """An invoice of 100 and 18 with the entry it makes, as JSON."""
    tenant, accounts = world.tenants[company], world.accounts[company]
    party, code, _ = _ids(connection, tenant)
    made = _invoice("sale", party, "100.00", "18.00", code)
    receivable = {"party_id": str(party), "settlement_document_id": made["id"]}
    drafted = entry(
        line(accounts["1410"], debit="118.00", **receivable),
        line(accounts["6110"], credit="100.00", vat_code_id=str(code)),
        line(accounts["3330"], credit="18.00", vat_code_id=str(code)),
        id=made["id"],
        kind="sale",
        entry_date=made["entry_date"],
        text=f"Invoice of {company}",
    )
    return json.dumps(made), json.dumps(drafted)


def fill_documents(world: World, boss: psycopg.Connection[Any], company: str) -> None:
    """An advance with its invoice, a delivery that uses it up, and the return of their month."""
    tenant, accounts = world.tenants[company], world.accounts[company]
    party, code, advance_code = _ids(boss, tenant)
    address = f"http://127.0.0.1:9/{company}"
    asked = (tenant, uuid.uuid4(), "2025-01-01", address)
    one(boss, "select api.save_rs_settings(%s, %s, %s, %s, 0)", *asked)
    advance = _invoice("advance_received", party, "100.00", "18.00", advance_code)
    first = entry(
        line(accounts["5310"], debit="18.00"),
        line(accounts["3330"], credit="18.00", vat_code_id=str(advance_code)),
        id=advance["id"],
        kind="advance",
        entry_date="2025-03-10",
        text=f"Advance of {company}",
    )
    _post(boss, tenant, advance, first)
    made = _invoice("sale", party, "200.00", "36.00", code)
    made["advances"] = [{"advance_id": advance["id"], "gross_gel": "118.00", "vat_gel": "18.00"}]
    receivable = {"party_id": str(party), "settlement_document_id": made["id"]}
    second = entry(
        line(accounts["1410"], debit="236.00", **receivable),
        line(accounts["6110"], credit="200.00", vat_code_id=str(code)),
        line(accounts["3330"], credit="36.00", vat_code_id=str(code)),
        line(accounts["5150"], debit="118.00"),
        line(accounts["1410"], credit="118.00", **receivable),
        line(accounts["3330"], debit="18.00", vat_code_id=str(advance_code)),
        line(accounts["5310"], credit="18.00"),
        id=made["id"],
        kind="sale",
        entry_date="2025-03-10",
        text=f"Delivery of {company}",
    )
    _post(boss, tenant, made, second)
    _buy(world, boss, company)
    _pay(world, boss, company, made["id"])
    asked = (tenant, uuid.uuid4(), made["id"], MONTHLY)
    one(boss, "select api.save_recurring_invoice(%s, %s, %s, %s)", *asked)
    prepared = vat_return(boss, tenant, "2025-03-01")
    one(boss, "select api.prepare_vat_return(%s, %s, %s)", tenant, uuid.uuid4(), prepared)
    _fill_outbox(world, boss, company)


def _fill_outbox(world: World, boss: psycopg.Connection[Any], company: str) -> None:
    """One document that waits, one being sent, one of RS.ge, and a name of goods."""
    tenant = world.tenants[company]
    fetched = {
        "kind": "invoice",
        "is_incoming": True,
        "external_id": 7,
        "number": f"EA-{company}",
        "seller_tin": "405111222",
        "day": "2025-03-10",
        "amount": "118.00",
        "vat": "18.00",
        "status": 1,
    }
    given = json.dumps([fetched])
    one(boss, "select api.save_rs_documents(%s, %s, %s)", tenant, uuid.uuid4(), given)
    names = json.dumps([{"name_key": f"wine of {company}"}])
    asked = (tenant, uuid.uuid4(), "405111222", names)
    one(boss, "select api.remember_item_names(%s, %s, %s, %s)", *asked)
    with world.operator.connect(world.database) as operator:
        operator.execute(
            """update books.outbox set state = 'waiting', error_code = null,
                      payload = payload || '{"buyer_tin": "405111222"}'
                where tenant_id = %s""",
            (tenant,),
        )
        operator.execute(
            """update books.outbox set state = 'sending', attempts = 1, first_at = now(),
                      began_at = now(), next_at = now() + interval '1 year'
                where tenant_id = %s and payload @> '{"is_advance": true}'""",
            (tenant,),
        )
        operator.execute(
            """update books.rs_settings set sender = tenant_id,
                      sender_until = now() + interval '1 year' where tenant_id = %s""",
            (tenant,),
        )


def _buy(world: World, boss: psycopg.Connection[Any], company: str) -> None:
    """A purchase: it may be moved to the return of another month."""
    tenant, accounts = world.tenants[company], world.accounts[company]
    row = {"code": "P18", "name": f"Purchases of {company}", "direction": "input"}
    share = {**row, "code": "PPROP", "operation": "proportion"}
    asked = (tenant, uuid.uuid4(), "vat_codes", json.dumps([row, share]))
    one(boss, "select api.save_register(%s, %s, %s, %s)", *asked)
    code = one(boss, "select id from books.vat_codes where code = 'P18' and tenant_id = %s", tenant)
    bought = entry(
        line(accounts["7210"], debit="50.00", vat_code_id=str(code)),
        line(accounts["3110"], credit="50.00"),
        text=f"Purchase of {company}",
        kind="purchase",
    )
    one(boss, "select api.post_entries(%s, %s, %s)", tenant, uuid.uuid4(), json.dumps([bought]))


def _pay(world: World, boss: psycopg.Connection[Any], company: str, invoice: str) -> None:
    """Money that names no document, and a part of it that is allocated to the delivery."""
    tenant, accounts = world.tenants[company], world.accounts[company]
    asked = (tenant, uuid.uuid4(), "receivable.trade", "1410")
    one(boss, "select api.bind_account_role(%s, %s, %s, %s)", *asked)
    party, _, _ = _ids(boss, tenant)
    came = entry(
        line(accounts["1210"], debit="250.00"),
        line(accounts["1410"], credit="250.00", party_id=str(party)),
        kind="receipt",
        entry_date="2025-03-11",
        text=f"Receipt of {company}",
    )
    one(boss, "select api.post_entries(%s, %s, %s)", tenant, uuid.uuid4(), json.dumps([came]))
    pair = json.dumps([allocation(accounts["1410"], invoice, came["id"], "20.00")])
    asked_for = (tenant, uuid.uuid4(), party, "2025-03-11", pair)
    one(boss, "select api.allocate(%s, %s, %s, %s, %s)", *asked_for)


def allocation(account: object, invoice: object, payment: object, amount: str) -> dict[str, str]:
    """So much of a payment without document for an invoice, as `allocate` takes it."""
    return {
        "id": str(uuid.uuid4()),
        "account_id": str(account),
        "debit_entry_id": str(invoice),
        "debit_document_id": str(invoice),
        "credit_entry_id": str(payment),
        "amount": amount,
    }


def vat_return(connection: psycopg.Connection[Any], tenant: uuid.UUID, period: str) -> str:
    """The return of a month as the registers have it, as JSON."""
    found = connection.execute(
        "select box, base::text, vat::text from api.vat_boxes(%s, %s)", (tenant, period)
    ).fetchall()
    boxes = {box: {"base": base, "vat": vat} for box, base, vat in found}
    given = {"id": str(uuid.uuid4()), "period": period, "boxes": boxes, "payable": "54.00"}
    return json.dumps({**given, "due": "2025-04-15"})


def _post(
    boss: psycopg.Connection[Any], tenant: uuid.UUID, made: dict[str, Any], drafted: dict[str, Any]
) -> None:
    asked = (tenant, uuid.uuid4(), json.dumps(made), json.dumps(drafted))
    one(boss, "select api.save_invoice(%s, %s, %s, %s)", *asked)
    one(boss, "select api.post_drafts(%s, %s, %s::uuid[])", tenant, uuid.uuid4(), [made["id"]])


def _ids(
    connection: psycopg.Connection[Any], tenant: uuid.UUID
) -> tuple[uuid.UUID, uuid.UUID, uuid.UUID]:
    asked = "select id from books.{} where tenant_id = %s and code like %s"
    party = one(connection, asked.format("parties"), tenant, "P1")
    code = one(connection, asked.format("vat_codes"), tenant, "S18")
    return party, code, one(connection, asked.format("vat_codes"), tenant, "%-1")


def things_of_documents(
    operator: psycopg.Connection[Any], tenant: uuid.UUID
) -> dict[str, uuid.UUID]:
    """An invoice, a purchase and a return of a filled company, looked up behind the policies."""
    asked = {
        "invoice": "select id from books.invoices where tenant_id = %s and net_gel = 200",
        "allocation": "select id from books.allocations where tenant_id = %s",
        "payment": "select credit_entry_id from books.allocations where tenant_id = %s",
        "purchase": "select id from books.entries where tenant_id = %s and kind = 'purchase'",
        "outbox": "select id from books.outbox where tenant_id = %s and state = 'waiting'",
        "sending": "select id from books.outbox where tenant_id = %s and state = 'sending'",
        "rs_document": "select id from books.rs_documents where tenant_id = %s",
        "vat_return": "select id from books.vat_returns where tenant_id = %s",
    }
    return {name: one(operator, statement, tenant) for name, statement in asked.items()}
