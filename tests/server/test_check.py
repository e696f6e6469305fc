"""`server check`: what is asked of a living server, and what it says when something is gone."""

from __future__ import annotations

import pytest

from app.server.check import check
from tests.kit.world import World
from tests.ledger.builders import work


def test_a_server_as_it_should_be_has_no_finding(own: World) -> None:
    desk = work(own)
    desk.post(desk.sale())
    desk.draft(desk.sale())
    assert check(own.operator, own.database) == ()


def test_a_shared_server_as_it_should_be_has_no_finding(shared: World) -> None:
    assert check(shared.operator, shared.database) == ()


def test_another_revision_is_told(own: World) -> None:
    own.operate().execute("update auth.alembic_version set version_num = '0002'")
    found = check(own.operator, own.database)
    assert (found[0].check, found[0].detail[:4]) == ("revision", "0002")


def test_other_code_is_told(own: World) -> None:
    own.operate().execute("comment on schema api is 'other'")
    (found,) = check(own.operator, own.database)
    assert found.check == "code"


@pytest.mark.parametrize(
    "damage",
    [
        "alter table books.entries disable row level security",
        "alter table books.lines no force row level security",
        "drop policy wall on books.accounts",
        "grant insert on books.lines to app_user",
        "alter table books.lines disable trigger entry_balances",
        "drop trigger append_only on audit.events",
        "alter function api.tenant_for(text) owner to app_user",
        "grant execute on function api.enter_entries(uuid, jsonb) to app_user",
        "grant execute on function api.chart(uuid) to public",
        "revoke execute on function api.chart(uuid) from app_user",
        "drop function api.company",
        "create function api.extra() returns void language sql as 'select'",
        "create or replace function api.verified() returns boolean language sql as 'select true'",
    ],
)
def test_a_protection_taken_away_is_found(own: World, damage: str) -> None:
    own.operate().execute(damage.encode())
    assert check(own.operator, own.database) != (), damage


def test_books_altered_past_the_program_are_found(own: World) -> None:
    desk = work(own)
    desk.post(desk.sale())
    connection = own.operate()
    connection.execute("set session_replication_role = replica")
    connection.execute("update books.account_totals set debit = debit + 1 where grain = 'month'")
    assert check(own.operator, own.database) != ()
