"""Good calls of the functions of invoices and of value added tax."""

from __future__ import annotations

import json
import uuid

from tests.kit.world import World, one
from tests.sql.call import Call, party_of, policies, tenant
from tests.sql.documents import MONTHLY, allocation, sale
from tests.sql.filling import Things, entry, line


def _save_invoice(world: World, company: uuid.UUID, things: Things) -> tuple[object, ...]:
    with world.operator.connect(world.database) as operator:
        made, drafted = sale(world, things.company, operator)
    return company, uuid.uuid4(), made, drafted


def _invoices(world: World, company: uuid.UUID, things: Things) -> tuple[object, ...]:
    *who, made, drafted = _save_invoice(world, company, things)
    return *who, f"[{made}]", f"[{drafted}]"


def _prepare(world: World, company: uuid.UUID, _things: Things) -> tuple[object, ...]:
    given = {"id": str(uuid.uuid4()), "period": "2025-05-01", "boxes": {}, "payable": "0"}
    return company, uuid.uuid4(), json.dumps({**given, "due": "2025-06-16"})


def _settle(world: World, company: uuid.UUID, things: Things) -> tuple[object, ...]:
    accounts = world.accounts[things.company]
    given = entry(
        line(accounts["3330"], debit="54.00"),
        line(accounts["3110"], credit="54.00"),
        entry_date="2025-03-31",
        source_document="VAT 2025-03",
    )
    return company, uuid.uuid4(), things.vat_return, json.dumps(given)


def _proportion(world: World, company: uuid.UUID, things: Things) -> tuple[object, ...]:
    with world.operator.connect(world.database) as operator:
        code = one(
            operator,
            "select id from books.vat_codes where tenant_id = %s and operation = 'proportion'",
            world.tenants[things.company],
        )
    given = entry(
        line(things.bank, debit="5"),
        line(things.equity, credit="5", vat_code_id=str(code)),
        source_document="VAT PROP 2025-03",
    )
    return company, uuid.uuid4(), "2025-03-01", json.dumps(given)


def _allocate(world: World, company: uuid.UUID, things: Things) -> tuple[object, ...]:
    account = world.accounts[things.company]["1410"]
    pair = allocation(account, things.invoice, things.payment, "10.00")
    party = party_of(world, things.tenant)
    return company, uuid.uuid4(), party, "2025-03-11", json.dumps([pair])


def _draft_recurring(world: World, company: uuid.UUID, things: Things) -> tuple[object, ...]:
    _, _, made, drafted = _save_invoice(world, company, things)
    return company, uuid.uuid4(), things.invoice, "2025-03-10", made, drafted


OF_DOCUMENTS: dict[str, Call] = {
    "advances_left": tenant("transactions:read", lambda w, t, _i: (t, party_of(w, t))),
    "allocate": tenant("transactions:write", _allocate),
    "allocations": tenant("transactions:read"),
    "draft_recurring_invoice": tenant("transactions:write", _draft_recurring),
    "recurring_invoices": tenant("transactions:read"),
    "save_recurring_invoice": tenant(
        "transactions:write", lambda _w, t, i: (t, uuid.uuid4(), i.invoice, MONTHLY, 1)
    ),
    "open_documents": tenant(
        "transactions:read", lambda w, t, _i: (t, "2025-12-31", party_of(w, t))
    ),
    "undo_allocation": tenant(
        "transactions:write", lambda _w, t, i: (t, uuid.uuid4(), i.allocation)
    ),
    "correct_invoice": tenant(
        "transactions:write", lambda _w, t, i: (t, uuid.uuid4(), i.invoice, uuid.uuid4())
    ),
    "file_vat_return": tenant(
        "tax:write reports:tax",
        lambda _w, t, i: (t, uuid.uuid4(), i.vat_return, 1, "2025-04-14", "RS-1"),
    ),
    "invoice": tenant("transactions:read", lambda _w, t, i: (t, str(i.invoice))),
    "invoice_texts": policies(lambda _w, t, i: (t, [i.invoice])),
    "invoice_text": policies(lambda _w, t, i: (t, i.invoice)),
    "invoices": tenant("transactions:read", lambda _w, t, _i: (t, "2025-01-01", "2025-12-31")),
    "post_invoices": tenant("transactions:write", _invoices),
    "post_vat_proportion": tenant("transactions:write reports:tax", _proportion),
    "prepare_vat_return": tenant("tax:write reports:tax", _prepare),
    "save_invoice": tenant("transactions:write", _save_invoice),
    "save_invoices": tenant("transactions:write", _invoices),
    "set_vat_period": tenant(
        "transactions:write", lambda _w, t, i: (t, uuid.uuid4(), [i.purchase], "2025-04-01")
    ),
    "settle_vat_return": tenant("transactions:write reports:tax", _settle),
    "vat_box_records": tenant("reports:tax transactions:read", lambda _w, t, _i: (t, "2025-03-01")),
    "vat_boxes": tenant("reports:tax", lambda _w, t, _i: (t, "2025-03-01")),
    "vat_exceptions": tenant("reports:tax transactions:read"),
    "vat_reconciliation": tenant("reports:tax", lambda _w, t, _i: (t, "2025-03-01")),
    "vat_returns": tenant("reports:tax"),
    "vat_misfits": tenant("reports:tax transactions:read", lambda _w, t, _i: (t, "2025-03-01")),
    "vat_mixed": tenant("reports:tax transactions:read", lambda _w, t, _i: (t, "2025-03-01")),
    "vat_uncoded": tenant("reports:tax transactions:read", lambda _w, t, _i: (t, "2025-03-01")),
    "vat_waiting": tenant("reports:tax transactions:read"),
}
