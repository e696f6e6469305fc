"""Ways round the second person by documents and templates, tried with psql's means."""

from __future__ import annotations

import json
import uuid
from typing import Any

import psycopg
import pytest

from tests.kit.world import World, one
from tests.sql.attempts import fault, refused, rows
from tests.sql.filling import entry, line

pytestmark = pytest.mark.guard

PDF, OTHER = b"%PDF-1.7\nthe invoice that was looked at", b"%PDF-1.7\nanother invoice"
Connection = psycopg.Connection[Any]


@pytest.fixture
def draft(shared: World) -> tuple[Connection, uuid.UUID]:
    """An entry of the accountant with its invoice, submitted; it needs a second person."""
    shared.operate().execute(
        "insert into books.approval_rules (tenant_id, kind, from_amount) values (%s, '*', 100)",
        (shared.tenants["kavkasia"],),
    )
    connection = shared.connect("accountant", "kavkasia")
    accounts = shared.accounts["kavkasia"]
    given = entry(
        line(accounts["5150"], debit="500"),
        line(accounts["1210"], credit="500"),
    )
    tenant = shared.tenants["kavkasia"]
    save = "select api.save_draft(%s, %s, %s)"
    one(connection, save, tenant, uuid.uuid4(), json.dumps(given))
    which = uuid.UUID(given["id"])
    attach(connection, shared, which, "invoice.pdf", PDF)
    submit = "select api.save_draft(%s, %s, %s, 1, true)"
    one(connection, submit, tenant, uuid.uuid4(), json.dumps(given))
    return connection, which


def attach(
    connection: Connection, world: World, draft: uuid.UUID, name: str, content: bytes
) -> uuid.UUID:
    made = uuid.uuid4()
    tenant = world.tenants["kavkasia"]
    statement = "select api.attach(%s, %s, %s, %s, %s, %s)"
    one(connection, statement, tenant, uuid.uuid4(), made, draft, name, content)
    return made


def state_of(world: World, draft: uuid.UUID) -> tuple[str, int, uuid.UUID | None]:
    (found,) = rows(
        world.operate(), "select state, version, approved_by from books.drafts where id = %s", draft
    )
    return tuple(found)


def approve(world: World, draft: uuid.UUID, version: int) -> Connection:
    chief = world.connect("chief", "kavkasia")
    statement = "select api.decide_draft(%s, %s, %s, %s, true)"
    one(chief, statement, world.tenants["kavkasia"], uuid.uuid4(), draft, version)
    return chief


@pytest.mark.parametrize("way", ["another added", "the first removed"])
def test_documents_are_not_exchanged_after_the_approval(
    shared: World, draft: tuple[Connection, uuid.UUID], way: str
) -> None:
    connection, which = draft
    _, version, _ = state_of(shared, which)
    approve(shared, which, version)
    assert state_of(shared, which)[0] == "approved"
    tenant = shared.tenants["kavkasia"]
    if way == "another added":
        attach(connection, shared, which, "other.pdf", OTHER)
    else:
        of = "select id from api.attachments(%s, %s)"
        (first,) = rows(connection, of, tenant, which)
        remove = "select api.remove_attachment(%s, %s, %s, 'was the wrong one')"
        one(connection, remove, tenant, uuid.uuid4(), first[0])
    state, later, approved_by = state_of(shared, which)
    assert (state, approved_by) == ("submitted", None)
    assert later > version + 1
    fault(connection, "select api.post_drafts(%s, %s, %s)", tenant, uuid.uuid4(), [which])
    assert state_of(shared, which)[0] == "submitted", "it waits for another look"


def test_nobody_approves_documents_that_were_exchanged_under_the_eyes(
    shared: World, draft: tuple[Connection, uuid.UUID]
) -> None:
    connection, which = draft
    _, seen, _ = state_of(shared, which)
    attach(connection, shared, which, "other.pdf", OTHER)
    chief = shared.connect("chief", "kavkasia")
    decide = "select api.decide_draft(%s, %s, %s, %s, true)"
    refused(chief, "GE002", decide, shared.tenants["kavkasia"], uuid.uuid4(), which, seen)
    assert state_of(shared, which)[0] == "submitted"


def test_the_chain_tells_it_and_a_replay_agrees(
    shared: World, draft: tuple[Connection, uuid.UUID]
) -> None:
    connection, which = draft
    approve(shared, which, state_of(shared, which)[1])
    attach(connection, shared, which, "other.pdf", OTHER)
    told = rows(
        shared.operate(),
        "select type from audit.events where aggregate_id = %s order by seq",
        which,
    )
    assert [kind for (kind,) in told][-2:] == ["EntryApproved", "EntryDrafted"]
    auditor = shared.connect("auditor", "kavkasia")
    found = rows(
        auditor,
        "select differing from api.audit_replay(%s)",
        shared.tenants["kavkasia"],
    )
    assert {differing for (differing,) in found} == {0}


def test_a_template_holds_lines_and_no_ballast(shared: World) -> None:
    connection = shared.connect("accountant", "kavkasia")
    heavy = {**line(shared.accounts["kavkasia"]["1210"], debit="5"), "ballast": "x" * 3_000_000}
    given = {"id": str(uuid.uuid4()), "name": "Rent", "kind": "manual", "lines": [heavy]}
    statement = "select api.save_template(%s, %s, %s)"
    refused(
        connection,
        "value.too_large",
        statement,
        shared.tenants["kavkasia"],
        uuid.uuid4(),
        json.dumps(given),
    )


@pytest.mark.parametrize(
    "name", ["tax", "payroll", "auditor", "stranger", "rival_chief", "administrator"]
)
def test_who_only_reads_writes_no_document_template_rule_or_import(
    shared: World, draft: tuple[Connection, uuid.UUID], name: str
) -> None:
    _, which = draft
    tenant = shared.tenants["kavkasia"]
    other = shared.connect(name, "kavkasia")
    given = entry(line(shared.accounts["kavkasia"]["1210"], debit="5"))
    batch = {"id": str(uuid.uuid4()), "file_name": "x.csv", "sha256": "00" * 32}
    tries: tuple[tuple[str, tuple[object, ...]], ...] = (
        ("select api.attach(%s, %s, %s, %s, 'x.pdf', %s)", (uuid.uuid4(), which, PDF)),
        ("select api.remove_attachment(%s, %s, %s, 'not mine')", (which,)),
        ("select api.save_template(%s, %s, %s)", (json.dumps({"id": str(which)}),)),
        ("select api.drop_template(%s, %s, %s, 1)", (which,)),
        ("select api.use_template(%s, %s, %s, '2025-03-05')", (which,)),
        ("select api.draft_recurring(%s, %s, '2025-03-05')", ()),
        ("select api.change_approval_rules(%s, %s, %s, '[]')", (which,)),
        ("select api.agree_approval_rules(%s, %s, %s)", (which,)),
        ("select api.decide_draft(%s, %s, %s, 2, true)", (which,)),
        ("select api.post_entries(%s, %s, %s, %s)", (json.dumps([given]), json.dumps(batch))),
        ("select api.import_accounts(%s, %s, '[]')", ()),
        ("select api.reverse_batch(%s, %s, %s)", (which,)),
    )
    for statement, arguments in tries:
        refused(other, ("42501", "GE004"), statement, tenant, uuid.uuid4(), *arguments)
    for statement in (
        "select * from api.attachments(%s, '00000000-0000-0000-0000-000000000001')",
        "select * from api.templates(%s)",
        "select * from api.waiting_drafts(%s)",
        "select * from api.similar_entries(%s, 'a')",
        "select * from api.batches(%s)",
    ):
        if name in ("stranger", "rival_chief", "administrator", "payroll"):
            refused(other, ("42501", "GE004"), statement, tenant)
    if name in ("stranger", "rival_chief", "administrator"):
        refused(other, "GE004", "select api.announce(%s, '{journal}')", tenant)
        refused(other, "GE004", "select api.announcement_channel(%s)", tenant)
    assert state_of(shared, which)[0] == "submitted"
