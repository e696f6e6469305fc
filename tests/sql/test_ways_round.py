"""Ways round the second person, the closing and each other that a later look found."""

from __future__ import annotations

import json
import uuid
from typing import Any

import pytest

from tests.kit.chart import small_company
from tests.kit.world import World, one
from tests.sql.attempts import Connection, refused, rows
from tests.sql.filling import entry, line, post, save, simple
from tests.sql.test_second_person import ask_approval, post_drafts, state_of

pytestmark = pytest.mark.guard

SAVE = "select api.save_draft(%s, %s, %s, %s)"
POST = "select api.post_entries(%s, %s, %s)"
CHANGE_RULES = "select api.change_approval_rules(%s, %s, %s, %s)"
AGREE_RULES = "select api.agree_approval_rules(%s, %s, %s)"
SAVE_ACCOUNT = "select api.save_account(%s, %s, %s, %s)"
CLOSE_YEAR = "select api.close_year(%s, %s, 2025, %s, %s)"
REVERSE = "select api.reverse_entry(%s, %s, %s, %s, %s)"
BANK_VERSION = "select version from books.accounts where tenant_id = %s and code = '1210'"


def _kavkasia(world: World, name: str) -> tuple[uuid.UUID, Connection]:
    return world.tenants["kavkasia"], world.connect(name, "kavkasia")


def _sold(world: World, amount: str, **more: Any) -> dict[str, Any]:
    accounts = world.accounts["kavkasia"]
    return entry(
        line(accounts["1410"], debit=amount), line(accounts["6110"], credit=amount, **more)
    )


def _require(world: World, dimension: str, *codes: str) -> None:
    world.operate().execute(
        "update books.accounts set required_dimensions = array[%s] where code = any (%s)",
        (dimension, list(codes)),
    )


def _replayed(world: World) -> list[Any]:
    chief = world.connect("chief", "kavkasia")
    replay = "select kind, differences from api.audit_replay(%s) where differing > 0"
    return rows(chief, replay, world.tenants["kavkasia"])


def test_who_founds_a_company_names_no_approver_of_its_opening(shared: World) -> None:
    boss, me = shared.connect("administrator"), str(shared.people["administrator"])
    other, bank, equity = str(shared.people["chief"]), str(uuid.uuid4()), str(uuid.uuid4())
    given = small_company("Forged", first_person=me)
    for account in given["chart"]:
        account.update({"1210": {"id": bank}, "5150": {"id": equity}}.get(account["code"], {}))
    forged: dict[str, Any] = {"created_by": str(shared.people["accountant"]), "approved_by": other}
    forged |= {"approved_at": "2020-01-01", "created_at": "2020-01-01", "batch_id": None}
    lines = [{"account_id": bank, "debit": "5"}, {"account_id": equity, "credit": "5"}]
    opening = entry(*lines, kind="opening", entry_date="2024-12-31")
    found = json.dumps(given | {"opening": opening | forged})
    tenant = one(boss, "select api.create_company(%s, %s)", uuid.uuid4(), found)
    made = (
        "select created_by, approved_by, is_self_approved from books.entries where tenant_id = %s"
    )
    assert rows(shared.operate(), made, tenant) == [(uuid.UUID(me), uuid.UUID(me), True)]


def test_a_draft_that_a_verb_made_is_not_rewritten_by_hand(shared: World) -> None:
    """Its kind is judged by a rule of its own, so its lines must be those of the verb."""
    tenant, chief = _kavkasia(shared, "chief")
    post(chief, tenant, _sold(shared, "700"))
    ask_approval(shared, from_amount=1, kind="year_close")
    closing, opening = uuid.uuid4(), uuid.uuid4()
    answer = one(chief, CLOSE_YEAR, tenant, uuid.uuid4(), closing, opening)
    assert answer["state"] == "submitted"
    for kind in (None, "manual"):
        mine = simple(shared, "kavkasia", "900000") | {"id": str(opening), "kind": kind}
        if kind is None:
            del mine["kind"]
        refused(chief, "entry.kind_by_hand", SAVE, tenant, uuid.uuid4(), json.dumps(mine), 1)


def test_money_is_not_declared_no_money_to_pay_alone(shared: World) -> None:
    ask_approval(shared, kind="payment")
    tenant, clerk = _kavkasia(shared, "accountant")
    post(clerk, tenant, simple(shared, "kavkasia", "5000"))
    version = one(clerk, BANK_VERSION, tenant)
    change = json.dumps({"code": "1210", "cash_flow_class": "none"})
    refused(clerk, "account.cash_is_judged", SAVE_ACCOUNT, tenant, uuid.uuid4(), change, version)
    imported = "select api.import_accounts(%s, %s, %s)"
    refused(clerk, "account.cash_is_judged", imported, tenant, uuid.uuid4(), f"[{change}]")
    shared.operate().execute("delete from books.approval_rules")
    one(clerk, SAVE_ACCOUNT, tenant, uuid.uuid4(), change, version)


@pytest.mark.parametrize(
    "rules",
    [
        [{"kind": "*", "from_amount": "much"}],
        [{"kind": "*", "from_amount": "NaN"}],
        [{"kind": "*", "from_amount": "1e300"}],
        [{"kind": "*"}],
        [{"kind": "sale", "from_amount": "1"}],
        [{"kind": "*", "from_amount": "1"}, {"kind": "*", "from_amount": "2"}],
        ["*"],
        [None],
        [[]],
        {"kind": "*"},
        None,
    ],
)
def test_rules_that_could_not_hold_are_not_even_asked_for(shared: World, rules: object) -> None:
    """A request that nobody can agree to would spoil the list of rules for everybody."""
    tenant, chief = _kavkasia(shared, "chief")
    asked = tenant, uuid.uuid4(), uuid.uuid4(), json.dumps(rules)
    refused(chief, ("approval.amount_wrong", "approval.kind_untrusted"), CHANGE_RULES, *asked)
    assert rows(chief, "select * from api.approval_rules(%s)", tenant) == []


def test_rules_asked_for_before_others_came_to_hold_are_void(shared: World) -> None:
    tenant, chief = _kavkasia(shared, "chief")
    other, lax, strict = shared.connect("chief2", "kavkasia"), uuid.uuid4(), uuid.uuid4()
    one(chief, CHANGE_RULES, tenant, uuid.uuid4(), lax, "[]")
    given = '[{"kind": "*", "from_amount": "100", "why": "404123456"}]'
    one(chief, CHANGE_RULES, tenant, uuid.uuid4(), strict, given)
    assert one(other, AGREE_RULES, tenant, uuid.uuid4(), strict)["state"] == "set"
    refused(other, "approval.change_outdated", AGREE_RULES, tenant, uuid.uuid4(), lax)
    held = "select kind, from_amount::text, change_id from api.approval_rules(%s)"
    assert rows(other, held, tenant) == [("*", "100.00", None)]
    told = "select data from audit.events where aggregate_type = 'approval_rules'"
    assert "404123456" not in repr(rows(other, told))


def test_rules_asked_for_by_who_is_no_administrator_any_more_are_void(shared: World) -> None:
    tenant, chief = _kavkasia(shared, "chief")
    other, lax = shared.connect("chief2", "kavkasia"), uuid.uuid4()
    one(chief, CHANGE_RULES, tenant, uuid.uuid4(), lax, "[]")
    revoke = "select api.revoke_role(%s, %s, 'chief_accountant')"
    one(other, revoke, tenant, shared.people["chief"])
    refused(other, "approval.change_outdated", AGREE_RULES, tenant, uuid.uuid4(), lax)


def test_no_entry_takes_the_place_of_a_waiting_draft(shared: World) -> None:
    tenant, clerk = _kavkasia(shared, "accountant")
    done = simple(shared, "kavkasia", "3")
    post(clerk, tenant, done)
    draft = simple(shared, "kavkasia")
    save(clerk, tenant, draft)
    taken = simple(shared, "kavkasia", "7") | {"id": draft["id"]}
    refused(clerk, "entry.id_taken", POST, tenant, uuid.uuid4(), json.dumps([taken]))
    reverse = tenant, uuid.uuid4(), done["id"], draft["id"], "2025-03-05"
    refused(clerk, "entry.id_taken", REVERSE, *reverse)
    post_drafts(clerk, tenant, draft["id"])
    assert _replayed(shared) == []


def test_drafts_are_posted_each_once_and_at_least_one(shared: World) -> None:
    tenant, clerk = _kavkasia(shared, "accountant")
    draft = simple(shared, "kavkasia")
    save(clerk, tenant, draft)
    statement = "select api.post_drafts(%s, %s, %s::uuid[])"
    for drafts in ([], None, [None]):
        refused(clerk, "entry.not_found", statement, tenant, uuid.uuid4(), drafts)
    answer = one(clerk, statement, tenant, uuid.uuid4(), [draft["id"], draft["id"]])
    assert len(answer["entries"]) == 1


def test_a_request_is_not_repeated_with_nothing_in_it(shared: World) -> None:
    tenant, clerk = _kavkasia(shared, "accountant")
    draft, request = simple(shared, "kavkasia"), uuid.uuid4()
    save(clerk, tenant, draft)
    statement = "select api.post_drafts(%s, %s, %s::uuid[])"
    one(clerk, statement, tenant, request, [draft["id"]])
    refused(clerk, "request.reused", statement, tenant, request, None)


@pytest.mark.parametrize(
    "day", ["infinity", "-infinity", "9999-12-31", "294276-12-31", "0044-03-15 BC"]
)
def test_no_day_outside_all_calendars_spoils_a_list(shared: World, day: str) -> None:
    """The program cannot read such a day, and so could not show the list it stands in."""
    tenant, clerk = _kavkasia(shared, "accountant")
    chief, accounts = shared.connect("chief", "kavkasia"), shared.accounts["kavkasia"]
    day_wrong = (
        "entry.faults",
        "entry.date_far",
        "entry.before_start",
        "template.faults",
        "value.not_allowed",
        "22008",
    )
    given = simple(shared, "kavkasia") | {"entry_date": day}
    refused(clerk, day_wrong, POST, tenant, uuid.uuid4(), json.dumps([given]))
    refused(clerk, day_wrong, SAVE, tenant, uuid.uuid4(), json.dumps(given), None)
    draft = simple(shared, "kavkasia")
    save(clerk, tenant, draft)
    refused(
        clerk, day_wrong, SAVE, tenant, uuid.uuid4(), json.dumps(draft | {"entry_date": day}), 1
    )
    lines = [line(accounts["1210"], debit="1"), line(accounts["5150"], credit="1")]
    template = {"id": str(uuid.uuid4()), "name": "x", "kind": "manual", "lines": lines}
    recurring = {"recurrence": "monthly", "month_day": 31, "next_day": "2025-01-31"}
    for wrong in ({"next_day": day}, {"until": day}):
        content = json.dumps(template | recurring | wrong)
        refused(
            clerk, day_wrong, "select api.save_template(%s, %s, %s)", tenant, uuid.uuid4(), content
        )
    one(clerk, "select api.save_template(%s, %s, %s)", tenant, uuid.uuid4(), json.dumps(template))
    use = "select api.use_template(%s, %s, %s, %s)"
    refused(clerk, day_wrong, use, tenant, uuid.uuid4(), template["id"], day)
    rate = json.dumps([{"currency": "USD", "day": day, "rate": "2.7", "source": "x"}])
    refused(
        clerk, "value.not_allowed", "select api.save_rates(%s, %s, %s)", tenant, uuid.uuid4(), rate
    )
    period = one(clerk, "select id from api.periods(%s) order by first_day limit 1", tenant)
    give = "select api.give_exception(%s, %s, %s, %s, %s, %s, 'a late invoice')"
    whom = shared.people["accountant"]
    asked = tenant, uuid.uuid4(), uuid.uuid4(), period, whom, day
    refused(chief, "exception.until", give, *asked)


def test_documents_of_drafts_thrown_away_with_their_file_are_removed(shared: World) -> None:
    ask_approval(shared, from_amount=1)
    tenant, clerk = _kavkasia(shared, "accountant")
    given, batch = simple(shared, "kavkasia"), str(uuid.uuid4())
    file = {"id": batch, "file_name": "x.csv", "sha256": "ab" * 32, "who": "404123456"}
    one(
        clerk,
        "select api.post_entries(%s, %s, %s, %s)",
        tenant,
        uuid.uuid4(),
        json.dumps([given]),
        json.dumps(file),
    )
    attach = "select api.attach(%s, %s, %s, %s, 'x.pdf', %s)"
    one(clerk, attach, tenant, uuid.uuid4(), uuid.uuid4(), given["id"], b"%PDF-1.7")
    back = one(clerk, "select api.reverse_batch(%s, %s, %s)", tenant, uuid.uuid4(), batch)
    assert (back["state"], back["dropped"]) == ("dropped", 1)
    assert one(clerk, "select count(*) from books.attachments where removed_at is null") == 0
    told = "select data from audit.events where type = 'BatchImported'"
    assert "404123456" not in repr(rows(shared.operate(), told))


def test_a_chart_brought_in_again_decides_what_is_money(shared: World) -> None:
    tenant, clerk = _kavkasia(shared, "accountant")
    chart = json.dumps([{"code": "1610", "is_monetary": True}])
    imported = "select api.import_accounts(%s, %s, %s)"
    assert one(clerk, imported, tenant, uuid.uuid4(), chart)["changed"] == 1
    asked = "select is_monetary from books.accounts where tenant_id = %s and code = '1610'"
    assert one(clerk, asked, tenant) is True
    assert one(clerk, imported, tenant, uuid.uuid4(), chart)["same"] == 1
    wrong = json.dumps([{"code": "6110", "is_monetary": True}])
    refused(clerk, "account.not_monetary", imported, tenant, uuid.uuid4(), wrong)


def test_closing_a_year_moves_no_turnover_of_vat(shared: World) -> None:
    tenant, chief = _kavkasia(shared, "chief")
    code = one(chief, "select id from books.vat_codes where tenant_id = %s", tenant)
    _require(shared, "vat_code", "6110")
    post(chief, tenant, _sold(shared, "700", vat_code_id=str(code)))
    asked = "select first_day, grain, debit, credit, lines from books.vat_totals order by 1, 2"
    before = rows(chief, asked)
    closing = str(uuid.uuid4())
    answer = one(chief, CLOSE_YEAR, tenant, uuid.uuid4(), closing, uuid.uuid4())
    assert answer["state"] == "posted"
    assert rows(chief, asked) == before
    one(chief, REVERSE, tenant, uuid.uuid4(), closing, uuid.uuid4(), "2025-12-31")
    assert rows(chief, asked) == before
    assert (
        one(chief, CLOSE_YEAR, tenant, uuid.uuid4(), uuid.uuid4(), uuid.uuid4())["result"]
        == "700.00"
    )


def test_an_account_that_asks_for_more_than_before_takes_back_what_it_has(shared: World) -> None:
    tenant, chief = _kavkasia(shared, "chief")
    given, abroad = _sold(shared, "700"), _sold(shared, "270")
    abroad["lines"][0] |= {"currency": "USD", "amount": "100", "rate": "2.7"}
    post(chief, tenant, given, abroad)
    _require(shared, "cost_centre", "6110")
    shared.operate().execute(
        "update books.accounts set currency_rule = 'gel_only' where code = '1410'"
    )
    error = refused(
        chief, "entry.faults", POST, tenant, uuid.uuid4(), json.dumps([_sold(shared, "1")])
    )
    assert "line.dimension_missing" in str(error.diag.message_hint)
    closing = str(uuid.uuid4())
    answer = one(chief, CLOSE_YEAR, tenant, uuid.uuid4(), closing, uuid.uuid4())
    assert state_of(answer) == "posted"
    for what, day in (
        (given, "2025-03-05"),
        (abroad, "2025-03-05"),
        ({"id": closing}, "2025-12-31"),
    ):
        reverse = tenant, uuid.uuid4(), what["id"], uuid.uuid4(), day
        assert state_of(one(chief, REVERSE, *reverse)) == "posted"


def test_thousands_of_drafts_find_references_of_their_own(shared: World) -> None:
    """Six signs are met twice among a few ten thousand, as a birthday is in a class."""
    ask_approval(shared, from_amount=1)
    tenant, clerk = _kavkasia(shared, "accountant")
    # Each chance number comes twice.
    operator = shared.operate()
    operator.execute("create sequence books.chances")
    operator.execute("grant usage on sequence books.chances to app_definer")
    operator.execute(
        """create or replace function api.random_bytes(in_count integer) returns bytea
           language sql volatile set search_path = pg_catalog, pg_temp
           as $$ select set_byte('\\x00000000', 0, (nextval('books.chances') / 2)::integer) $$"""
    )
    many = [simple(shared, "kavkasia", "5") for _ in range(20)]
    assert len(post(clerk, tenant, *many)["entries"]) == 20


def test_a_correction_is_named_once_in_a_replay(shared: World) -> None:
    name = """select api.replay_name(%s, 'entries', '{"series": "GL", "year": 2025, "number": 7,
                                                      "suffix": 1}')"""
    tenant, chief = _kavkasia(shared, "chief")
    assert one(chief, name, tenant) == "GL/2025/7-1"
    for nothing in ("abc", "GL/2025/x", "a/b/c", "", "GL/2025/1-", "d-"):
        refused(chief, "entry.not_found", "select api.entry(%s, %s)", tenant, nothing)


def test_a_text_too_long_for_a_draft_is_not_posted_either(shared: World) -> None:
    """Else an entry would stand that nobody could begin to correct."""
    tenant, clerk = _kavkasia(shared, "accountant")
    spoken = simple(shared, "kavkasia")
    spoken["lines"][1]["text"] = "x" * 1001
    for given in (
        simple(shared, "kavkasia", text="x" * 1001),
        simple(shared, "kavkasia", source_document="x" * 201),
        spoken,
    ):
        error = refused(clerk, "entry.faults", POST, tenant, uuid.uuid4(), json.dumps([given]))
        assert "entry.text_long" in str(error.diag.message_hint)
    post(clerk, tenant, simple(shared, "kavkasia", text="x" * 1000, source_document="x" * 200))


@pytest.mark.parametrize("amount", ["Infinity", "1e16", "1e300"])
def test_no_template_stops_all_recurring_entries(shared: World, amount: str) -> None:
    tenant, clerk = _kavkasia(shared, "accountant")
    accounts = shared.accounts["kavkasia"]
    foreign = line(accounts["1220"], currency="USD", amount=amount, debit="1")
    given = {
        "id": str(uuid.uuid4()),
        "name": "x",
        "kind": "manual",
        "lines": [foreign, line(accounts["5150"], credit="1")],
        "recurrence": "monthly",
        "month_day": 31,
        "next_day": "2025-01-31",
    }
    statement = "select api.save_template(%s, %s, %s)"
    error = refused(clerk, "template.faults", statement, tenant, uuid.uuid4(), json.dumps(given))
    assert "line.too_large" in str(error.diag.message_hint)
    given |= {"kind": "holiday", "lines": [foreign | {"amount": "1"}]}
    error = refused(clerk, "template.faults", statement, tenant, uuid.uuid4(), json.dumps(given))
    assert "template.kind" in str(error.diag.message_hint)


@pytest.mark.parametrize(
    "remove",
    ["api.revoke_role(%s, %s, 'chief_accountant')", "api.remove_person(%s, %s)"],
)
def test_who_removes_the_other_administrator_does_not_set_rules_alone(
    shared: World, remove: str
) -> None:
    """Else he would be removed, the rules set, and called back the next minute."""
    tenant, chief = _kavkasia(shared, "chief")
    boss, second = shared.connect("administrator", "kavkasia"), shared.people["chief2"]
    for person, statement in (
        (boss, "api.revoke_role(%s, %s, 'chief_accountant')"),
        (boss, "api.grant_role(%s, %s, 'chief_accountant')"),
        (chief, "api.confirm_role(%s, %s, 'chief_accountant')"),
    ):
        one(person, f"select {statement}", tenant, second)
    one(chief, f"select {remove}", tenant, second)
    answer = one(chief, CHANGE_RULES, tenant, uuid.uuid4(), uuid.uuid4(), "[]")
    assert answer["state"] == "asked"
    shared.operate().execute("update auth.server set kind = 'own_computer'")
    answer = one(chief, CHANGE_RULES, tenant, uuid.uuid4(), uuid.uuid4(), "[]")
    assert answer["state"] == "set", "on an own computer nobody else is asked"
