"""The rules of the books against hostile SQL: the second person, what is posted, the balance."""

from __future__ import annotations

import json
import uuid
from typing import Any

import pytest

from tests.kit.world import World, one
from tests.sql.attempts import fault, refused, rows
from tests.sql.filling import entry, line, post, simple

pytestmark = pytest.mark.guard


def test_an_entry_is_reversed_once_even_where_a_function_would_err(shared: World) -> None:
    tenant = shared.tenants["kavkasia"]
    clerk = shared.connect("accountant", "kavkasia")
    wrong = simple(shared, "kavkasia")
    post(clerk, tenant, wrong)
    one(
        clerk,
        "select api.reverse_entry(%s, %s, %s, %s, '2025-03-06')",
        tenant,
        uuid.uuid4(),
        wrong["id"],
        uuid.uuid4(),
    )
    error = fault(
        shared.operate(),
        """insert into books.entries select tenant_id, uuidv7(), series, year, number + 1, suffix,
                  kind, entry_date, period_id, text, source_document,
                  reverses_id, corrects_id, batch_id, created_by, created_at, touched_by,
                         approved_by, approved_at, is_self_approved, posted_by, posted_at
             from books.entries where kind = 'reversal'""",
    )
    assert error is not None
    assert error.sqlstate == "23505"


def test_posted_entries_and_lines_cannot_be_changed_by_anybody(shared: World) -> None:
    tenant = shared.tenants["kavkasia"]
    post(shared.connect("accountant", "kavkasia"), tenant, simple(shared, "kavkasia"))
    operator = shared.operate()
    for name in ("books.entries", "books.lines", "audit.events", "audit.office_events"):
        for statement in (
            f"update {name} set login = login"
            if "audit" in name
            else f"update {name} set text = 'x'",
            f"delete from {name}",
            f"truncate {name} cascade",
        ):
            # Even the operator meets the trigger; the definer has not even the right.
            refused(operator, "posted.unchangeable", statement)
            operator.execute("begin; set local role app_definer")
            refused(operator, ("42501", "posted.unchangeable"), statement)
            operator.execute("rollback")
    held = rows(
        operator,
        "select has_table_privilege('app_definer', t, 'update'), "
        "has_table_privilege('app_definer', t, 'delete') "
        "from unnest(array['books.entries', 'books.lines', 'audit.events']) as t",
    )
    assert held == [(False, False)] * 3


@pytest.mark.parametrize(
    ("lines", "code"),
    [
        (({"debit": 100}, {"credit": 99}), "entry.unbalanced"),
        (({"debit": 100}, {"debit": -100}), "line.one_side"),
        (({"debit": 100, "credit": 100}, {"debit": 0}), "line.one_side"),
        (({"debit": 100}, {"credit": 100, "is_storno": True}), "entry.unbalanced"),
        (({"debit": 100},), "entry.lines_missing"),
        ((), "entry.lines_missing"),
        (({"debit": "0.001"}, {"credit": "0.001"}), "line.tetri"),
        (({"debit": "NaN"}, {"credit": "NaN"}), "line.too_large"),
        (({"debit": "Infinity"}, {"credit": "Infinity"}), "line.too_large"),
        (({"debit": "1e17"}, {"credit": "1e17"}), "line.too_large"),
        (
            ({"debit": 280, "currency": "USD", "amount": 100, "rate": "2.7"}, {"credit": 280}),
            "line.amount_times_rate",
        ),
        (
            ({"debit": 280, "currency": "USD", "amount": "NaN", "rate": "2.8"}, {"credit": 280}),
            "line.amount_times_rate",
        ),
        (({"debit": 280, "currency": "USD", "amount": 100}, {"credit": 280}), "line.rate_missing"),
        (
            ({"debit": 280, "currency": "XXX", "amount": 100, "rate": "2.8"}, {"credit": 280}),
            "line.currency_unknown",
        ),
        (
            (
                {"debit": 280, "currency": "JPY", "amount": "100.5", "rate": "2.786"},
                {"credit": 280},
            ),
            "line.currency_digits",
        ),
    ],
)
def test_a_wrong_entry_is_refused_with_its_fault(
    shared: World, lines: tuple[dict[str, Any], ...], code: str
) -> None:
    accounts = shared.accounts["kavkasia"]
    clerk = shared.connect("accountant", "kavkasia")
    given = entry(*(line(accounts[c], **x) for c, x in zip(("1220", "5150"), lines, strict=False)))
    for statement in (
        "select api.post_entries(%s, %s, %s)",
        "select api.save_draft(%s, %s, %s, null, true)",
    ):
        content = [given] if "post" in statement else given
        error = refused(
            clerk,
            "entry.faults",
            statement,
            shared.tenants["kavkasia"],
            uuid.uuid4(),
            json.dumps(content),
        )
        assert code in str(error.diag.message_hint)
    # It may be kept as a draft, but not posted from there.
    draft = fault(
        clerk,
        "select api.save_draft(%s, %s, %s)",
        shared.tenants["kavkasia"],
        uuid.uuid4(),
        json.dumps(given),
    )
    if draft is None:
        refused(
            clerk,
            "entry.faults",
            "select api.post_drafts(%s, %s, array[%s]::uuid[])",
            shared.tenants["kavkasia"],
            uuid.uuid4(),
            given["id"],
        )
    assert one(shared.operate(), "select count(*) from books.entries") == 0


def test_off_balance_lines_stand_outside_the_balance(shared: World) -> None:
    accounts, tenant = shared.accounts["kavkasia"], shared.tenants["kavkasia"]
    clerk = shared.connect("accountant", "kavkasia")
    post(
        clerk,
        tenant,
        entry(
            line(accounts["0100"], debit=700),
            line(accounts["1210"], debit=5),
            line(accounts["5150"], credit=5),
        ),
    )
    unbalanced = entry(line(accounts["0100"], debit=700), line(accounts["1210"], credit=700))
    refused(
        clerk,
        "entry.faults",
        "select api.post_entries(%s, %s, %s)",
        tenant,
        uuid.uuid4(),
        json.dumps([unbalanced]),
    )


HEADER = """insert into books.entries select tenant_id,
          '00000000-0000-7000-8000-000000000001', series, year, number + 1, suffix, kind,
          entry_date, period_id, text, source_document, reverses_id, corrects_id, batch_id,
          created_by, created_at, touched_by, approved_by, approved_at, is_self_approved,
          posted_by, posted_at
     from books.entries"""
LINES = """insert into books.lines (tenant_id, entry_id, position, entry_date, account_id, debit,
          credit)
   select tenant_id, '00000000-0000-7000-8000-000000000001', position + {further}, entry_date,
          account_id, debit, credit
     from books.lines order by position limit {count}"""


def test_the_second_guard_finds_an_entry_that_does_not_balance(shared: World) -> None:
    """Should a function err, the guard on the lines still refuses: at once, and of old entries."""
    tenant = shared.tenants["kavkasia"]
    clerk = shared.connect("accountant", "kavkasia")
    post(clerk, tenant, simple(shared, "kavkasia"))
    operator = shared.operate()
    refused(
        operator,
        "entry.unbalanced",
        f"with header as ({HEADER} returning id) " + LINES.format(count=1, further=0),
    )
    onto = LINES.replace("'00000000-0000-7000-8000-000000000001'", "entry_id")
    refused(operator, "entry.unbalanced", onto.format(count=1, further=2))
    assert one(operator, "select count(*) from books.entries") == 1
    assert one(operator, "select count(*) from books.lines") == 2


def test_the_second_guard_finds_a_header_without_lines(shared: World) -> None:
    tenant = shared.tenants["kavkasia"]
    post(shared.connect("accountant", "kavkasia"), tenant, simple(shared, "kavkasia"))
    operator = shared.operate()
    refused(operator, "entry.lines_missing", HEADER)
    assert one(operator, "select count(*) from books.entries") == 1


def test_accounts_that_are_groups_closed_or_foreign_take_no_lines(shared: World) -> None:
    tenant, accounts = shared.tenants["kavkasia"], shared.accounts["kavkasia"]
    clerk = shared.connect("accountant", "kavkasia")
    shared.operate().execute("update books.accounts set is_active = false where code = '7425'")
    for account, code in (
        (accounts["1000"], "line.account_is_group"),
        (accounts["7425"], "line.account_inactive"),
        (shared.accounts["rival"]["1210"], "line.account_unknown"),
        (uuid.uuid4(), "line.account_unknown"),
    ):
        given = entry(line(account, debit=1), line(accounts["5150"], credit=1))
        error = refused(
            clerk,
            "entry.faults",
            "select api.post_entries(%s, %s, %s)",
            tenant,
            uuid.uuid4(),
            json.dumps([given]),
        )
        assert code in str(error.diag.message_hint)
