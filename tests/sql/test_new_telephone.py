"""A new telephone: the old one holds until the new one has shown a right code."""

from __future__ import annotations

import uuid
from typing import Any

import psycopg
import pytest

from tests.kit import totp
from tests.kit.world import World, one
from tests.sql.attempts import refused, rows

pytestmark = pytest.mark.guard

BEGIN = "select api.enrol_second_factor()"
CONFIRM = "select api.confirm_second_factor(%s)"
LOGIN = "select api.login_totp(%s)"


def forget_steps(world: World) -> None:
    """Half a minute passes: the codes used so far are of the past."""
    world.operate().execute("select setval(step_sequence, 0) from auth.second_factors")


def lets_in(world: World, name: str, secret: str) -> bool:
    """Whether a telephone opens the door now."""
    forget_steps(world)
    return bool(one(world.raw(name), LOGIN, totp.code(secret))["accepted"])


def begin(world: World) -> tuple[psycopg.Connection[Any], str]:
    """The accountant has begun to change the telephone."""
    connection = world.connect("accountant", "kavkasia")
    secret = one(connection, BEGIN)
    assert secret != world.secrets["accountant"]
    return connection, secret


def test_the_old_telephone_holds_until_the_new_one_is_confirmed(shared: World) -> None:
    connection, fresh = begin(shared)
    assert one(connection, "select has_second_factor from api.who_am_i()")
    assert lets_in(shared, "accountant", shared.secrets["accountant"])
    assert not lets_in(shared, "accountant", fresh), "not confirmed, so it opens nothing"
    # A wrong code changes nothing either.
    forget_steps(shared)
    assert not one(connection, CONFIRM, "000000")["accepted"]
    assert lets_in(shared, "accountant", shared.secrets["accountant"])
    forget_steps(shared)
    answer = one(connection, CONFIRM, totp.code(fresh))
    assert answer["accepted"]
    assert len(set(answer["recovery_codes"])) == 10
    assert lets_in(shared, "accountant", fresh)
    assert not lets_in(shared, "accountant", shared.secrets["accountant"]), "the old one is past"


def test_a_change_undone_leaves_the_old_telephone(shared: World) -> None:
    connection, fresh = begin(shared)
    forget_steps(shared)
    connection.execute("begin")
    assert one(connection, CONFIRM, totp.code(fresh))["accepted"]
    connection.execute("rollback")
    assert lets_in(shared, "accountant", shared.secrets["accountant"])
    assert not lets_in(shared, "accountant", fresh)


def test_recovery_codes_of_the_old_telephone_hold_until_then_and_no_longer(shared: World) -> None:
    operator = shared.operate()
    keep = (
        "insert into auth.recovery_codes (person_id, code_hash) "
        "values (%s, sha256(convert_to(%s, 'UTF8')))"
    )
    for code in ("old one", "old two"):
        operator.execute(keep, (shared.people["accountant"], code))
    connection, fresh = begin(shared)
    use = "select api.login_recovery(%s)"
    assert one(shared.raw("accountant"), use, "old one")["accepted"]
    forget_steps(shared)
    assert one(connection, CONFIRM, totp.code(fresh))["accepted"]
    assert not one(shared.raw("accountant"), use, "old two")["accepted"]


def test_the_password_alone_neither_begins_nor_confirms(shared: World) -> None:
    connection, fresh = begin(shared)
    thief = shared.raw("accountant")
    forget_steps(shared)
    refused(thief, "session.needed", BEGIN)
    refused(thief, "session.needed", CONFIRM, totp.code(fresh))
    refused(thief, "session.needed", CONFIRM, totp.code(shared.secrets["accountant"]))
    thief.execute("select set_config('app.session', 'no token', false)")
    refused(thief, "session.needed", CONFIRM, totp.code(fresh))
    # A session made in this very transaction is no session yet.
    thief.execute("begin")
    token = one(thief, LOGIN, totp.code(shared.secrets["accountant"]))["token"]
    thief.execute("select set_config('app.session', %s, false)", (token,))
    refused(thief, "session.needed", CONFIRM, totp.code(fresh))
    thief.execute("rollback")
    assert one(connection, "select api.verified()")


def test_an_ended_session_finishes_no_change(shared: World) -> None:
    connection, fresh = begin(shared)
    forget_steps(shared)
    shared.operate().execute("update auth.sessions set revoked_at = clock_timestamp()")
    refused(connection, "session.needed", CONFIRM, totp.code(fresh))


def test_guesses_at_the_new_telephone_are_counted_with_all_others(shared: World) -> None:
    connection, fresh = begin(shared)
    forget_steps(shared)
    right = {totp.code(fresh, ahead=n) for n in (-2, -1, 0, 1, 2)}
    wrong = next(f"{n:06}" for n in range(10) if f"{n:06}" not in right)
    for _ in range(5):
        connection.execute("begin")
        assert not one(connection, CONFIRM, wrong)["accepted"]
        connection.execute("rollback")
    refused(connection, "second_factor.wait", CONFIRM, totp.code(fresh))


def test_the_first_code_of_the_new_telephone_opens_no_second_door(shared: World) -> None:
    connection, fresh = begin(shared)
    forget_steps(shared)
    code = totp.code(fresh)
    assert one(connection, CONFIRM, code)["accepted"]
    assert not one(shared.raw("accountant"), LOGIN, code)["accepted"]
    # Without a new beginning nothing can be confirmed once more.
    refused(connection, "second_factor.confirmed", CONFIRM, totp.code(fresh, ahead=1))


def test_only_the_last_beginning_counts_and_it_grows_old(shared: World) -> None:
    connection, first = begin(shared)
    second = one(connection, BEGIN)
    forget_steps(shared)
    assert not one(connection, CONFIRM, totp.code(first))["accepted"]
    shared.operate().execute(
        "update auth.second_factors set pending_since = pending_since - interval '16 minutes' "
        "where pending_since is not null"
    )
    refused(connection, "second_factor.begin_again", CONFIRM, totp.code(second))
    third = one(connection, BEGIN)
    forget_steps(shared)
    assert one(connection, CONFIRM, totp.code(third))["accepted"]


def test_a_reset_ends_a_change_that_was_begun(shared: World, mended_logins: None) -> None:
    _, fresh = begin(shared)
    chief = shared.connect("chief", "kavkasia")
    reset = "select api.reset_person(%s, %s)"
    one(chief, reset, shared.tenants["kavkasia"], shared.people["accountant"])
    held = "select pending_secret, confirmed_at from auth.second_factors where person_id = %s"
    assert rows(shared.operate(), held, shared.people["accountant"]) == [(None, None)]
    shared.operate().execute(
        f"alter role {shared.logins['accountant']} password 'Kavkasia-2025-tests' "
        f"valid until 'infinity'"
    )
    assert not one(shared.raw("accountant"), CONFIRM, totp.code(fresh))["accepted"]


def test_beginning_and_change_stand_in_the_chain_of_the_office(shared: World) -> None:
    connection, fresh = begin(shared)
    forget_steps(shared)
    one(connection, CONFIRM, totp.code(fresh))
    told = rows(
        shared.operate(),
        "select type, data from audit.office_events where aggregate_id = %s order by seq",
        shared.people["accountant"],
    )
    assert [kind for kind, _ in told][-2:] == ["SecondFactorAsked", "SecondFactorChanged"]
    assert all(data == "{}" for _, data in told[-2:]), "a secret is nothing for a chain"


def test_the_sign_in_that_changed_the_telephone_goes_on_as_the_same(shared: World) -> None:
    connection, fresh = begin(shared)
    before = one(connection, "select sign_in from api.my_sessions() where is_this")
    forget_steps(shared)
    answer = one(connection, CONFIRM, totp.code(fresh))
    assert not one(connection, "select api.verified()"), "the token before is replaced"
    connection.execute("select set_config('app.session', %s, false)", (answer["token"],))
    assert rows(connection, "select sign_in, is_this from api.my_sessions()") == [(before, True)]
    assert isinstance(before, uuid.UUID)
