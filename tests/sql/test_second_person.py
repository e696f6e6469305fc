"""Every way round the second person: shapes of entries, edits, approvals at once, reversals."""

from __future__ import annotations

import json
import threading
import uuid
from typing import Any

import psycopg
import pytest

from tests.kit.world import World, one
from tests.sql.attempts import Connection, fault, refused, rows
from tests.sql.filling import entry, line, post, save, simple

pytestmark = pytest.mark.guard


def ask_approval(world: World, from_amount: int = 1000, kind: str = "*") -> None:
    """From this amount on a second person is needed."""
    world.operate().execute(
        "insert into books.approval_rules values (%s, %s, %s)",
        (world.tenants["kavkasia"], kind, from_amount),
    )


def state_of(answer: dict[str, Any]) -> str:
    """Posted or submitted."""
    return str(answer["state"])


def decide(
    connection: Connection, tenant: uuid.UUID, draft: str, version: int, reason: str | None = None
) -> Any:
    """Approve, or reject with a reason."""
    return one(
        connection,
        "select api.decide_draft(%s, %s, %s, %s, %s, %s)",
        tenant,
        uuid.uuid4(),
        draft,
        version,
        reason is None,
        reason or "",
    )


def post_drafts(connection: Connection, tenant: uuid.UUID, *drafts: str) -> Any:
    """Post drafts under a fresh request id."""
    return one(
        connection, "select api.post_drafts(%s, %s, %s::uuid[])", tenant, uuid.uuid4(), list(drafts)
    )


def test_an_amount_above_the_rule_needs_a_second_person(shared: World) -> None:
    ask_approval(shared)
    tenant = shared.tenants["kavkasia"]
    clerk, chief = shared.connect("accountant", "kavkasia"), shared.connect("chief", "kavkasia")
    assert state_of(post(clerk, tenant, simple(shared, "kavkasia", "999.99"))) == "posted"
    large = simple(shared, "kavkasia", "1000.00")
    assert state_of(post(clerk, tenant, large)) == "submitted"
    refused(
        clerk,
        "approval.needed",
        "select api.post_drafts(%s, %s, array[%s]::uuid[])",
        tenant,
        uuid.uuid4(),
        large["id"],
    )
    refused(
        chief,
        "approval.needed",
        "select api.post_drafts(%s, %s, array[%s]::uuid[])",
        tenant,
        uuid.uuid4(),
        large["id"],
    )
    refused(
        clerk,
        "permission.missing",
        "select api.decide_draft(%s, %s, %s, 1, true)",
        tenant,
        uuid.uuid4(),
        large["id"],
    )
    assert decide(chief, tenant, large["id"], 1)["state"] == "approved"
    assert state_of(post_drafts(clerk, tenant, large["id"])) == "posted"
    (posted,) = rows(
        chief,
        "select is_self_approved, approved_by, created_by from books.entries where id = %s",
        large["id"],
    )
    assert posted == (False, shared.people["chief"], shared.people["accountant"])


@pytest.mark.parametrize(
    "trick",
    [
        "credits only",
        "off balance",
        "storno and back",
        "one entry of many",
        "named approver",
        "named maker",
    ],
)
def test_no_shape_of_an_entry_escapes_the_second_person(shared: World, trick: str) -> None:
    ask_approval(shared)
    tenant, accounts = shared.tenants["kavkasia"], shared.accounts["kavkasia"]
    bank, equity, off = accounts["1210"], accounts["5150"], accounts["0100"]
    large = simple(shared, "kavkasia", "5000")
    given = {
        "credits only": [entry(line(bank, credit=5000), line(equity, credit=5000, is_storno=True))],
        "off balance": [entry(line(off, credit=5000), line(off, credit=5000))],
        "storno and back": [entry(line(bank, debit=5000), line(bank, debit=5000, is_storno=True))],
        "one entry of many": [
            simple(shared, "kavkasia", "1"),
            large,
            simple(shared, "kavkasia", "2"),
        ],
        "named approver": [
            large
            | {
                "approved_by": str(shared.people["chief"]),
                "approved_at": "2025-01-01",
                "is_self_approved": False,
            }
        ],
        "named maker": [
            large
            | {"created_by": str(shared.people["chief"]), "touched_by": [], "state": "approved"}
        ],
    }[trick]
    clerk = shared.connect("accountant", "kavkasia")
    answer = post(clerk, tenant, *given)
    assert state_of(answer) == "submitted"
    makers = rows(clerk, "select distinct created_by, touched_by, approved_by from books.drafts")
    assert makers == [(shared.people["accountant"], [shared.people["accountant"]], None)]
    drafts = [one["id"] for one in answer["entries"]]
    refused(
        clerk,
        "approval.needed",
        "select api.post_drafts(%s, %s, %s::uuid[])",
        tenant,
        uuid.uuid4(),
        drafts,
    )


def test_who_made_or_touched_an_entry_does_not_approve_it(shared: World) -> None:
    ask_approval(shared)
    tenant, person = shared.tenants["kavkasia"], shared.people
    chief, chief2 = shared.connect("chief", "kavkasia"), shared.connect("chief2", "kavkasia")
    own = simple(shared, "kavkasia", "5000")
    post(chief, tenant, own)
    refused(
        chief,
        "approval.own_entry",
        "select api.decide_draft(%s, %s, %s, 1, true)",
        tenant,
        uuid.uuid4(),
        own["id"],
    )
    # Touching it, and taking the touch back, is touching.
    one(chief2, "select api.save_draft(%s, %s, %s, 1, true)", tenant, uuid.uuid4(), json.dumps(own))
    refused(
        chief2,
        "approval.own_entry",
        "select api.decide_draft(%s, %s, %s, 2, true)",
        tenant,
        uuid.uuid4(),
        own["id"],
    )
    refused(
        chief,
        "approval.own_entry",
        "select api.decide_draft(%s, %s, %s, 2, true)",
        tenant,
        uuid.uuid4(),
        own["id"],
    )
    assert rows(chief, "select created_by, touched_by from books.drafts") == [
        (person["chief"], [person["chief"], person["chief2"]])
    ]
    # The constraint holds even where a function would err.
    for approver in ("chief", "chief2"):
        error = fault(
            shared.operate(),
            "update books.drafts set state = 'approved', approved_by = %s, approved_at = now()",
            person[approver],
        )
        assert error is not None
        assert error.sqlstate == "23514"


def test_a_change_after_the_approval_takes_it_away(shared: World) -> None:
    ask_approval(shared)
    tenant = shared.tenants["kavkasia"]
    clerk, chief = shared.connect("accountant", "kavkasia"), shared.connect("chief", "kavkasia")
    draft = simple(shared, "kavkasia", "5000")
    post(clerk, tenant, draft)
    decide(chief, tenant, draft["id"], 1)
    changed = draft | {"lines": simple(shared, "kavkasia", "900000")["lines"]}
    refused(
        clerk,
        "changed.meanwhile",
        "select api.save_draft(%s, %s, %s, 1)",
        tenant,
        uuid.uuid4(),
        json.dumps(changed),
    )
    one(
        clerk,
        "select api.save_draft(%s, %s, %s, 2, true)",
        tenant,
        uuid.uuid4(),
        json.dumps(changed),
    )
    refused(
        clerk,
        "approval.needed",
        "select api.post_drafts(%s, %s, array[%s]::uuid[])",
        tenant,
        uuid.uuid4(),
        draft["id"],
    )
    refused(
        chief,
        "changed.meanwhile",
        "select api.decide_draft(%s, %s, %s, 2, true)",
        tenant,
        uuid.uuid4(),
        draft["id"],
    )


def test_an_approval_and_an_edit_at_once_leave_one_of_them(shared: World) -> None:
    ask_approval(shared)
    tenant = shared.tenants["kavkasia"]
    clerk, chief = shared.connect("accountant", "kavkasia"), shared.connect("chief", "kavkasia")
    draft = simple(shared, "kavkasia", "5000")
    post(clerk, tenant, draft)
    clerk.execute("begin")
    one(
        clerk, "select api.save_draft(%s, %s, %s, 1, true)", tenant, uuid.uuid4(), json.dumps(draft)
    )
    met: list[psycopg.Error | None] = []
    thread = threading.Thread(
        target=lambda: met.append(
            fault(
                chief,
                "select api.decide_draft(%s, %s, %s, 1, true)",
                tenant,
                uuid.uuid4(),
                draft["id"],
            )
        )
    )
    thread.start()
    thread.join(0.3)
    assert thread.is_alive(), "the approval waits for the edit"
    clerk.execute("commit")
    thread.join()
    assert met[0] is not None
    assert met[0].diag.message_detail == "changed.meanwhile"


REVERSE = "select api.reverse_entry(%s, %s, %s, %s, '2025-03-06')"


def test_a_reversal_is_made_by_reversing_alone(shared: World) -> None:
    tenant, clerk = shared.tenants["kavkasia"], shared.connect("accountant", "kavkasia")
    wrong = simple(shared, "kavkasia", "5000")
    post(clerk, tenant, wrong)
    by_hand = simple(shared, "kavkasia", "1") | {"kind": "reversal", "reverses_id": wrong["id"]}
    for statement, given in (
        ("select api.post_entries(%s, %s, %s)", [by_hand]),
        ("select api.save_draft(%s, %s, %s)", by_hand),
    ):
        content = json.dumps(given)
        refused(clerk, "entry.reversal_by_hand", statement, tenant, uuid.uuid4(), content)
    # A draft that only claims to reverse does not stand in the way of the reversal.
    save(clerk, tenant, simple(shared, "kavkasia", "1") | {"reverses_id": wrong["id"]})
    answer = one(clerk, REVERSE, tenant, uuid.uuid4(), wrong["id"], uuid.uuid4())
    assert state_of(answer) == "posted"


def test_a_reversal_that_waits_for_approval_cannot_be_edited(shared: World) -> None:
    tenant, clerk = shared.tenants["kavkasia"], shared.connect("accountant", "kavkasia")
    wrong, draft = simple(shared, "kavkasia", "5000"), str(uuid.uuid4())
    post(clerk, tenant, wrong)
    ask_approval(shared)
    answer = one(clerk, REVERSE, tenant, uuid.uuid4(), wrong["id"], draft)
    assert state_of(answer) == "submitted"
    edited = {"id": draft, "lines": simple(shared, "kavkasia", "1")["lines"]}
    for given in (edited, edited | {"kind": "manual"}, edited | {"kind": "reversal"}):
        statement, content = "select api.save_draft(%s, %s, %s, 1)", json.dumps(given)
        refused(clerk, "entry.reversal_by_hand", statement, tenant, uuid.uuid4(), content)
    again = (tenant, uuid.uuid4(), wrong["id"], uuid.uuid4())
    refused(clerk, "entry.reversed_already", REVERSE, *again)
    decide(shared.connect("chief", "kavkasia"), tenant, draft, 1)
    post_drafts(clerk, tenant, draft)
    refused(clerk, "entry.reversed_already", REVERSE, *again)
    refused(clerk, "entry.is_reversal", REVERSE, tenant, uuid.uuid4(), draft, uuid.uuid4())
    totals = rows(
        shared.operate(),
        "select sum(debit), sum(credit) from books.account_totals where grain = 'year'",
    )
    assert totals == [(0, 0)]


def test_who_posts_without_approval_is_named_as_the_one_who_approved(shared: World) -> None:
    tenant, people = shared.tenants["kavkasia"], shared.people
    clerk = shared.connect("accountant", "kavkasia")
    named = {
        "approved_by": str(people["chief"]),
        "approved_at": "2025-01-01",
        "created_by": str(people["chief2"]),
        "touched_by": [str(people["tax"])],
        "posted_by": str(people["chief"]),
        "number": 77,
        "year": 1999,
    }
    post(clerk, tenant, simple(shared, "kavkasia") | named)
    (row,) = rows(
        clerk,
        "select created_by, touched_by, approved_by, posted_by, is_self_approved, "
        "year, number from books.entries",
    )
    me = people["accountant"]
    assert row == (me, [me], me, me, True, 2025, 1)


def test_a_draft_may_not_take_the_id_of_a_posted_entry(shared: World) -> None:
    accountant = shared.connect("accountant", "kavkasia")
    tenant, accounts = shared.tenants["kavkasia"], shared.accounts["kavkasia"]
    given = {
        "id": str(uuid.uuid4()),
        "kind": "manual",
        "entry_date": "2025-02-03",
        "lines": [
            {"account_id": str(accounts["1210"]), "debit": "5.00"},
            {"account_id": str(accounts["6110"]), "credit": "5.00"},
        ],
    }
    posting = "select api.post_entries(%s, %s, %s)"
    one(accountant, posting, tenant, uuid.uuid4(), json.dumps([given]))
    saving = "select api.save_draft(%s, %s, %s)"
    with pytest.raises(psycopg.Error) as caught:
        one(accountant, saving, tenant, uuid.uuid4(), json.dumps(given))
    assert caught.value.diag.message_detail == "entry.posted_already"


def test_only_what_was_sent_for_approval_is_approved(shared: World) -> None:
    accountant = shared.connect("accountant", "kavkasia")
    chief = shared.connect("chief", "kavkasia")
    tenant, accounts = shared.tenants["kavkasia"], shared.accounts["kavkasia"]
    given = {
        "id": str(uuid.uuid4()),
        "kind": "manual",
        "entry_date": "2025-02-04",
        "lines": [
            {"account_id": str(accounts["1210"]), "debit": "7.00"},
            {"account_id": str(accounts["6110"]), "credit": "7.00"},
        ],
    }
    saving = "select api.save_draft(%s, %s, %s, %s, %s)"
    deciding = "select api.decide_draft(%s, %s, %s, %s, true)"
    kept = one(accountant, saving, tenant, uuid.uuid4(), json.dumps(given), None, False)
    with pytest.raises(psycopg.Error) as caught:
        one(chief, deciding, tenant, uuid.uuid4(), kept["id"], kept["version"])
    assert caught.value.diag.message_detail == "approval.not_submitted"
    version = kept["version"]
    sent = one(accountant, saving, tenant, uuid.uuid4(), json.dumps(given), version, True)
    done = one(chief, deciding, tenant, uuid.uuid4(), sent["id"], sent["version"])
    assert done["state"] == "approved"
    with pytest.raises(psycopg.Error) as again:
        one(chief, deciding, tenant, uuid.uuid4(), done["id"], done["version"])
    assert again.value.diag.message_detail == "approval.not_submitted"
