"""The chart of accounts: added, changed, taken out of use."""

from __future__ import annotations

from typing import Any

import pytest

from app.core.errors import Conflict, NotFound, Refused
from app.core.ids import new_id
from app.core.texts import Texts
from app.ledger import service as ledger
from app.ledger.records import Account, AccountType
from tests.kit.world import World
from tests.ledger.builders import Work, ask, codes, fingerprint, found, meets, work

RENT: dict[str, object] = {
    "code": "7430",
    "name_ka": "ქირა",
    "type": "expense",
    "normal_side": "debit",
}


@pytest.fixture
def desk(own: World) -> Work:
    return work(own)


def save(desk: Work, account: dict[str, Any], version: int | None = None) -> dict[str, Any]:
    return ledger.save_account(desk.books, new_id(), account, version).value


def account(desk: Work, code: str) -> Account:
    return ledger.account_by_code(desk.books, code)


def test_a_new_account_stands_in_the_chart_in_order_of_its_code(desk: Work) -> None:
    answer = save(desk, {**RENT, "name_en": "Rent"})
    assert answer["version"] == 1
    codes_ = [a.code for a in ledger.chart(desk.books)]
    assert codes_ == sorted(codes_)
    made = account(desk, "7430")
    assert made.type is AccountType.EXPENSE
    assert (made.name("ka"), made.name("en"), made.name("ru")) == ("ქირა", "Rent", "ქირა")
    assert made.is_active
    assert made.is_postable


def test_a_sub_account_names_its_parent_and_may_have_a_point_in_its_code(desk: Work) -> None:
    save(desk, {**RENT, "code": "1210.01", "parent_code": "1210"})
    assert account(desk, "1210.01").parent_id == account(desk, "1210").id


def test_a_code_that_exists_is_not_added_twice(desk: Work) -> None:
    with meets(Refused, "account.exists") as caught:
        save(desk, {**RENT, "code": "1210"})
    assert str(caught.value) == (
        "Account 1210 exists already. Choose another code, or change that account."
    )


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"code": "a b"}, "account.code_malformed"),
        ({"code": ""}, "account.code_malformed"),
        ({"code": "1" * 33}, "account.code_malformed"),
        ({"code": None}, "account.code_malformed"),
        ({"name_ka": ""}, "account.name_missing"),
        ({"name_ka": "  "}, "account.name_missing"),
        ({"name_ka": None}, "account.name_missing"),
        ({"name_en": "x" * 301}, "account.name_malformed"),
        ({"name_ru": "две\nстроки"}, "account.name_malformed"),
        ({"type": "money"}, "account.value_unknown"),
        ({"type": None}, "account.value_unknown"),
        ({"normal_side": "left"}, "account.value_unknown"),
        ({"currency_rule": "usd"}, "account.value_unknown"),
        ({"cash_flow_class": "river"}, "account.value_unknown"),
        ({"required_dimensions": ["party", "branch"]}, "account.dimension_unknown"),
        ({"required_dimensions": ["party", "party"]}, "account.dimension_double"),
        ({"metadata": [1]}, "account.metadata_malformed"),
        ({"parent_code": "9999"}, "account.parent_unknown"),
        ({"parent_code": "0100"}, "account.parent_off_balance"),
        ({"type": "off_balance", "parent_code": "1000"}, "account.parent_off_balance"),
        ({"roles": ["Bank"]}, "account_role.malformed"),
        ({"roles": ["rent.expense"], "is_postable": False}, "account_role.no_account"),
    ],
)
def test_an_account_with_a_wrong_value_is_refused(
    desk: Work, change: dict[str, Any], code: str
) -> None:
    with meets(Refused, code):
        save(desk, {**RENT, **change})


def test_a_change_keeps_what_was_not_said(desk: Work) -> None:
    seen = account(desk, "7425")
    answer = save(desk, {"code": "7425", "name_en": "Office rent"}, seen.version)
    now = account(desk, "7425")
    assert answer == {"id": str(seen.id), "code": "7425", "version": 2}
    assert (now.names["ka"], now.names["en"], now.version) == (
        seen.names["ka"], "Office rent", 2,
    )  # fmt: skip


def test_a_change_of_something_a_colleague_changed_names_the_moment(own: World) -> None:
    mine, theirs = work(own), work(own, "chief")
    seen = account(mine, "7425")
    save(theirs, {"code": "7425", "name_en": "Rent of the office"}, seen.version)
    with meets(Conflict, "changed.meanwhile") as caught:
        save(mine, {"code": "7425", "name_en": "Rent"}, seen.version)
    told = caught.value.args_
    assert told["person"] == str(own.people["chief"])
    assert (told["expected"], told["version"]) == (1, 2)
    said = Texts("en").fault(caught.value)
    assert "+00:00" not in said
    assert said.startswith("chief changed this on ")
    assert "after you opened it: name in English." in said


def test_an_account_that_does_not_exist_cannot_be_changed(desk: Work) -> None:
    with meets(NotFound, "account.not_found"):
        save(desk, {"code": "9999", "name_ka": "?"}, 1)
    with meets(NotFound, "account.not_found"):
        account(desk, "9999")


def test_an_account_in_use_stays_active_and_every_reason_is_named(desk: Work) -> None:
    save(desk, {**RENT, "code": "1210.01", "parent_code": "1210"})
    desk.post(desk.sale(), _paid(desk))
    desk.draft(_paid(desk))
    seen = account(desk, "1210")
    with meets(Refused, "account.cannot_deactivate") as caught:
        save(desk, {"code": "1210", "is_active": False}, seen.version)
    assert sorted(codes(caught)) == [
        "account.has_balance", "account.has_children", "account.has_role", "account.in_drafts",
    ]  # fmt: skip
    said = " ".join(Texts("en").fault(problem) for problem in caught.value.problems)
    assert "100.00 GEL" in said
    assert "Bank in lari" in said
    assert account(desk, "1210").is_active


def _paid(desk: Work) -> Any:
    from tests.ledger.builders import entry

    return entry(desk.debit("1210", "100.00"), desk.credit("1410", "100.00"))


@pytest.mark.guard
def test_an_account_that_is_used_is_not_deactivated_by_a_file_either(shared: World) -> None:
    desk = work(shared)
    desk.post(desk.sale())
    given = [{"code": "1410", "is_active": False}]
    with meets(Refused, "account.cannot_deactivate"), desk.books.write() as tx:
        tx.call("import_accounts", tenant=desk.books.tenant, request=new_id(), accounts=given)


@pytest.mark.guard
def test_only_what_holds_money_or_debts_is_monetary_by_a_file_either(shared: World) -> None:
    desk = work(shared)
    given = [{"code": "6110", "is_monetary": True}]
    with meets(Refused, "account.not_monetary"), desk.books.write() as tx:
        tx.call("import_accounts", tenant=desk.books.tenant, request=new_id(), accounts=given)


def test_an_unused_account_is_taken_out_of_use_and_brought_back(desk: Work) -> None:
    seen = account(desk, "7425")
    save(desk, {"code": "7425", "is_active": False}, seen.version)
    assert not account(desk, "7425").is_active
    save(desk, {"code": "7425", "is_active": True}, 2)
    assert account(desk, "7425").is_active


def test_all_that_is_wrong_with_an_account_is_said_at_once(desk: Work) -> None:
    with meets(Refused, "account.faults") as caught:
        save(desk, {"code": "7430", "type": "money", "normal_side": "left", "parent_code": "9"})
    assert sorted(codes(caught)) == [
        "account.name_missing", "account.parent_unknown", "account.value_unknown",
        "account.value_unknown",
    ]  # fmt: skip
    said = " ".join(Texts("en").fault(problem) for problem in caught.value.problems)
    assert "“money” is not known here. Use one of: asset, liability" in said


def test_a_used_account_keeps_its_type_and_stays_one_for_entries(desk: Work) -> None:
    desk.post(desk.sale())
    with meets(Refused, "account.in_use"):
        save(desk, {"code": "6110", "type": "asset"}, 1)
    with meets(Refused, "account.faults") as caught:
        save(desk, {"code": "6110", "is_postable": False}, 1)
    assert codes(caught) == ["account.has_role", "account.in_use"]


def test_a_heading_with_sub_accounts_stays_a_heading(desk: Work) -> None:
    with meets(Refused, "account.group_has_children"):
        save(desk, {"code": "1000", "is_postable": True}, 1)
    save(desk, {**RENT, "is_postable": False})
    assert save(desk, {"code": "7430", "is_postable": True}, 1)["version"] == 2


def test_an_account_that_drafts_or_roles_use_does_not_become_a_heading(desk: Work) -> None:
    desk.draft(desk.sale())
    with meets(Refused, "account.faults") as caught:
        save(desk, {"code": "6110", "is_postable": False}, 1)
    assert codes(caught) == ["account.has_role", "account.in_drafts"]


def test_an_account_is_active_only_below_an_active_one(desk: Work) -> None:
    save(desk, {"code": "7425", "is_active": False}, 1)
    with meets(Refused, "account.parent_inactive"):
        save(desk, {**RENT, "parent_code": "7425"})
    save(desk, {**RENT, "parent_code": "7425", "is_active": False})
    with meets(Refused, "account.parent_inactive"):
        save(desk, {"code": "7430", "is_active": True}, 1)


def test_an_account_that_asks_for_a_dimension_refuses_lines_without_it(desk: Work) -> None:
    save(desk, {"code": "1410", "required_dimensions": ["party"], "currency_rule": "gel_only"}, 1)
    made = account(desk, "1410")
    assert (made.required_dimensions, made.currency_rule) == (("party",), "gel_only")
    with meets(Refused, "entry.faults") as caught:
        desk.post(desk.sale())
    assert codes(caught) == ["line.dimension_missing"]


def test_a_change_that_changes_nothing_leaves_version_and_chain_alone(
    own: World, desk: Work
) -> None:
    seen = account(desk, "7425")
    before = events(own, desk)
    assert save(desk, {"code": "7425", "name_ka": seen.names["ka"]}, 1)["version"] == 1
    assert events(own, desk) == before


def events(own: World, desk: Work) -> int:
    ((count,),) = ask(
        own, "select count(*) from audit.events where tenant_id = %s", desk.books.tenant
    )
    return int(count)


def test_an_account_gets_another_parent_or_none(desk: Work) -> None:
    save(desk, {"code": "1610", "parent_code": "3000"}, 1)
    assert account(desk, "1610").parent_id == account(desk, "3000").id
    save(desk, {"code": "1610", "parent_code": None}, 2)
    assert account(desk, "1610").parent_id is None
    with meets(Refused, "account.parent_unknown"):
        save(desk, {"code": "1610", "parent_code": "9999"}, 3)


def test_an_account_does_not_stand_below_its_own_sub_account(desk: Work) -> None:
    save(desk, {"code": "1220", "parent_code": "1210"}, 1)
    for parent in ("1000", "1210", "1220"):
        with meets(Refused, "account.parent_below"):
            save(desk, {"code": "1000", "parent_code": parent}, 1)


def test_a_chart_whose_accounts_stand_below_one_another_in_a_ring_makes_no_company(
    own: World,
) -> None:
    ring = [{**RENT, "code": "1", "parent_code": "2"}, {**RENT, "code": "2", "parent_code": "1"}]
    with meets(Refused, "account.faults") as caught:
        found(own, chart=ring, account_roles={})
    assert codes(caught) == ["account.parent_below", "account.parent_below"]


def test_the_same_request_changes_an_account_once(own: World, desk: Work) -> None:
    request = new_id()
    first = ledger.save_account(desk.books, request, RENT)
    before = fingerprint(own)
    assert ledger.save_account(desk.books, request, RENT) == first
    assert fingerprint(own) == before
    with meets(Refused, "request.reused"):
        ledger.save_account(desk.books, request, {**RENT, "code": "7431"})
    with meets(Refused, "request.reused"):
        ledger.save_account(desk.books, request, RENT, 1)


def test_every_change_of_the_chart_is_an_event(own: World, desk: Work) -> None:
    save(desk, RENT)
    save(desk, {"code": "7430", "name_en": "Rent"}, 1)
    rows = ask(
        own,
        "select type, version from audit.events where tenant_id = %s order by seq desc limit 2",
        desk.books.tenant,
    )
    assert rows == [("AccountChanged", 2), ("AccountAdded", 1)]
