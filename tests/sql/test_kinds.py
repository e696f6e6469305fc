"""No name that somebody chooses, no correction and no second file gets round the rules."""

from __future__ import annotations

import json
import uuid
from typing import Any

import pytest

from tests.kit.world import World, one
from tests.sql.attempts import refused
from tests.sql.filling import entry, line, post, save, simple
from tests.sql.test_second_person import ask_approval, post_drafts, state_of

pytestmark = pytest.mark.guard


def _paid(world: World, kind: str, gel: str) -> dict[str, Any]:
    accounts = world.accounts["kavkasia"]
    return entry(line(accounts["3110"], debit=gel), line(accounts["1210"], credit=gel), kind=kind)


def test_money_out_is_a_payment_whatever_it_is_called(shared: World) -> None:
    ask_approval(shared, kind="payment")
    tenant, clerk = shared.tenants["kavkasia"], shared.connect("accountant", "kavkasia")
    for kind in ("manual", "sale", "payment"):
        assert state_of(post(clerk, tenant, _paid(shared, kind, "1000"))) == "submitted"
    assert state_of(post(clerk, tenant, _paid(shared, "manual", "999.99"))) == "posted"


def test_kinds_of_verbs_and_of_nobody_are_refused_by_hand(shared: World) -> None:
    tenant, clerk = shared.tenants["kavkasia"], shared.connect("accountant", "kavkasia")
    for kind, code in (
        ("revaluation", "entry.kind_by_hand"),
        ("year_close", "entry.kind_by_hand"),
        ("reversal", "entry.reversal_by_hand"),
        ("holiday", "entry.kind_unknown"),
    ):
        given = simple(shared, "kavkasia") | {"kind": kind}
        for statement, content in (
            ("select api.post_entries(%s, %s, %s)", [given]),
            ("select api.save_draft(%s, %s, %s)", given),
        ):
            refused(clerk, code, statement, tenant, uuid.uuid4(), json.dumps(content))


def test_a_correction_is_begun_by_correcting_alone(shared: World) -> None:
    tenant, clerk = shared.tenants["kavkasia"], shared.connect("accountant", "kavkasia")
    wrong = simple(shared, "kavkasia", "50")
    post(clerk, tenant, wrong)
    claims = {"corrects_id": wrong["id"]}
    post(clerk, tenant, simple(shared, "kavkasia", "1") | claims)
    draft = simple(shared, "kavkasia", "1") | claims
    save(clerk, tenant, draft)
    post_drafts(clerk, tenant, draft["id"])
    asked = "select count(*) from books.entries where corrects_id is not null"
    assert one(shared.operate(), asked) == 0


def test_a_correction_is_no_way_round_the_rule_for_reversals(shared: World) -> None:
    tenant, clerk = shared.tenants["kavkasia"], shared.connect("accountant", "kavkasia")
    wrong, draft = simple(shared, "kavkasia", "5000"), str(uuid.uuid4())
    post(clerk, tenant, wrong)
    ask_approval(shared, kind="reversal")
    one(clerk, "select api.correct_entry(%s, %s, %s, %s)", tenant, uuid.uuid4(), wrong["id"], draft)
    nothing = simple(shared, "kavkasia", "1") | {"id": draft}
    statement = "select api.save_draft(%s, %s, %s, 1)"
    one(clerk, statement, tenant, uuid.uuid4(), json.dumps(nothing))
    refused(
        clerk,
        "approval.needed",
        "select api.post_drafts(%s, %s, array[%s]::uuid[])",
        tenant,
        uuid.uuid4(),
        draft,
    )


def test_the_rules_wait_for_another_administrator(shared: World) -> None:
    tenant, change = shared.tenants["kavkasia"], uuid.uuid4()
    ask_approval(shared)
    chief, other = shared.connect("chief", "kavkasia"), shared.connect("chief2", "kavkasia")
    ask = "select api.change_approval_rules(%s, %s, %s, '[]')"
    assert one(chief, ask, tenant, uuid.uuid4(), change)["state"] == "asked"
    agree = "select api.agree_approval_rules(%s, %s, %s)"
    refused(chief, "approval.own_rules", agree, tenant, uuid.uuid4(), change)
    counted = "select count(*) from books.approval_rules where tenant_id = %s"
    assert one(shared.operate(), counted, tenant) == 1
    assert one(other, agree, tenant, uuid.uuid4(), change)["state"] == "set"
    assert one(shared.operate(), counted, tenant) == 0


def test_the_same_file_comes_in_once(shared: World) -> None:
    tenant, clerk = shared.tenants["kavkasia"], shared.connect("accountant", "kavkasia")
    statement = "select api.post_entries(%s, %s, %s, %s)"

    def bring(**more: Any) -> tuple[object, ...]:
        batch = {"id": str(uuid.uuid4()), "file_name": "x.csv", "sha256": "ab" * 32, **more}
        entries = json.dumps([simple(shared, "kavkasia")])
        return tenant, uuid.uuid4(), entries, json.dumps(batch)

    one(clerk, statement, *bring())
    refused(clerk, "import.file_known", statement, *bring())
    one(clerk, statement, *bring(again=True))
