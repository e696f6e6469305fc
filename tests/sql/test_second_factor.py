"""The second factor: its arithmetic, its limits, its codes, and how a telephone is set up."""

from __future__ import annotations

import hashlib
import hmac
import time
import uuid
from typing import Any

import psycopg
import pytest

from tests.kit import totp
from tests.kit.chart import SMALL_CHART_ACCOUNTS
from tests.kit.world import World, one
from tests.sql.attempts import fault, refused, rows

pytestmark = pytest.mark.guard

LENGTHS = (*range(131), 191, 192, 247, 248, 255, 256, 1000, 4096)


def test_sha1_and_hmac_agree_with_the_library_at_every_length(shared: World) -> None:
    operator = shared.operate()
    messages = [hashlib.sha512(str(n).encode()).digest() * 64 for n in LENGTHS]
    messages = [message[:length] for message, length in zip(messages, LENGTHS, strict=True)]
    found = rows(
        operator,
        "select api.sha1(m), api.hmac_sha1(m, 'Kavkasia'), api.hmac_sha1('Kavkasia', "
        "m) from unnest(%s::bytea[]) with ordinality as t (m, o) order by o",
        messages,
    )
    for message, (digest, keyed, mixed) in zip(messages, found, strict=True):
        assert digest == hashlib.sha1(message).digest(), len(message)
        assert keyed == hmac.new(message, b"Kavkasia", "sha1").digest(), len(message)
        assert mixed == hmac.new(b"Kavkasia", message, "sha1").digest(), len(message)


def test_sha1_gives_the_examples_of_fips_180(shared: World) -> None:
    operator = shared.operate()
    for message, digest in (
        (b"abc", "a9993e364706816aba3e25717850c26c9cd0d89d"),
        (b"", "da39a3ee5e6b4b0d3255bfef95601890afd80709"),
        (
            b"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "84983e441c3bd26ebaae4aa1f95129e5e54670f1",
        ),
    ):
        assert one(operator, "select encode(api.sha1(%s), 'hex')", message) == digest


@pytest.mark.parametrize(
    ("key", "message", "digest"),
    [  # RFC 2202, section 3
        (b"\x0b" * 20, b"Hi There", "b617318655057264e28bc0b6fb378c8ef146be00"),
        (b"Jefe", b"what do ya want for nothing?", "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79"),
        (b"\xaa" * 20, b"\xdd" * 50, "125d7342b9ac11cd91a39af48aa17b4f63f175d3"),
        (
            b"\xaa" * 80,
            b"Test Using Larger Than Block-Size Key - Hash Key First",
            "aa4ae5e15272d00e95705637ce8a3b55ed402112",
        ),
    ],
)
def test_hmac_gives_the_examples_of_rfc_2202(
    shared: World, key: bytes, message: bytes, digest: str
) -> None:
    assert (
        one(shared.operate(), "select encode(api.hmac_sha1(%s, %s), 'hex')", key, message) == digest
    )


def test_codes_are_those_of_rfc_4226_and_rfc_6238(shared: World) -> None:
    operator = shared.operate()
    secret = b"12345678901234567890"
    hotp = [
        "755224",
        "287082",
        "359152",
        "969429",
        "338314",
        "254676",
        "287922",
        "162583",
        "399871",
        "520489",
    ]
    assert [one(operator, "select api.totp_code(%s, %s)", secret, n) for n in range(10)] == hotp
    for moment, digits in (
        (59, "94287082"),
        (1111111109, "07081804"),
        (1111111111, "14050471"),
        (1234567890, "89005924"),
        (2000000000, "69279037"),
        (20000000000, "65353130"),
    ):
        assert one(operator, "select api.totp_code(%s, %s)", secret, moment // 30) == digits[-6:]


def wrong(world: World, name: str) -> str:
    """Six digits that are not right now, nor a step around."""
    right = {totp.code(world.secrets[name], ahead=n) for n in (-2, -1, 0, 1, 2)}
    return next(
        digits
        for digits in ("000000", "000001", "000002", "000003", "000004", "000005")
        if digits not in right
    )


def try_code(connection: psycopg.Connection[Any], code: str) -> bool | str | None:
    """Whether a code was accepted, or the code of the refusal."""
    try:
        return bool(one(connection, "select api.login_totp(%s)", code)["accepted"])
    except psycopg.Error as error:
        return error.diag.message_detail


def test_five_wrong_codes_close_the_door_for_a_quarter_of_an_hour(shared: World) -> None:
    connection = shared.raw("accountant")
    assert [try_code(connection, wrong(shared, "accountant")) for _ in range(6)] == [False] * 5 + [
        "second_factor.wait"
    ]
    assert try_code(connection, totp.code(shared.secrets["accountant"])) == "second_factor.wait"
    assert (
        try_code(shared.raw("accountant"), totp.code(shared.secrets["accountant"]))
        == "second_factor.wait"
    )
    # Others are not held up, and after the quarter the right code is right.
    assert try_code(shared.raw("chief"), totp.code(shared.secrets["chief"])) is True
    rewind(shared, "accountant")
    assert try_code(connection, totp.code(shared.secrets["accountant"])) is True


def rewind(world: World, name: str, minutes: int = 15) -> None:
    """Let minutes pass for the counter of a person."""
    world.operate().execute(
        f"""do $$ declare s regclass; v bigint; begin
             select attempts_sequence into s from auth.second_factors
              where person_id = '{world.people[name]}';
             execute format('select last_value from %s', s) into v;
             perform setval(s, v - {minutes} * 1000000); end $$"""
    )


def test_a_rollback_does_not_give_a_wrong_code_back(shared: World) -> None:
    connection = shared.raw("accountant")
    for _ in range(5):
        connection.execute("begin")
        connection.execute("savepoint s")
        assert try_code(connection, wrong(shared, "accountant")) is False
        connection.execute("rollback to s")
        connection.execute("rollback")
    assert try_code(connection, totp.code(shared.secrets["accountant"])) == "second_factor.wait"


def test_twenty_wrong_codes_lock_until_an_administrator_acts(
    shared: World, mended_logins: None
) -> None:
    connection = shared.raw("accountant2")
    for _ in range(4):
        assert [try_code(connection, wrong(shared, "accountant2")) for _ in range(5)] == [False] * 5
        rewind(shared, "accountant2")
    assert try_code(connection, totp.code(shared.secrets["accountant2"])) == "second_factor.locked"
    rewind(shared, "accountant2", 60)
    assert try_code(connection, totp.code(shared.secrets["accountant2"])) == "second_factor.locked"
    refused(connection, "second_factor.locked", "select api.login_recovery('x')")
    chief = shared.connect("chief", "kavkasia")
    one(
        chief,
        "select api.reset_person(%s, %s)",
        shared.tenants["kavkasia"],
        shared.people["accountant2"],
    )
    shared.operate().execute(
        f"alter role {shared.logins['accountant2']} password 'Kavkasia-2025-tests' "
        f"valid until 'infinity'"
    )
    connection = shared.raw("accountant2")
    secret = one(connection, "select api.enrol_second_factor()")
    assert one(connection, "select api.confirm_second_factor(%s)", totp.code(secret))["accepted"]


def test_two_attempts_at_once_are_no_two_attempts(shared: World) -> None:
    first, second = shared.raw("accountant"), shared.raw("accountant")
    first.execute("begin")
    assert try_code(first, wrong(shared, "accountant")) is False
    assert try_code(second, totp.code(shared.secrets["accountant"])) == "second_factor.busy"
    first.execute("rollback")
    assert try_code(second, totp.code(shared.secrets["accountant"])) is True


def test_a_code_is_good_once_even_if_the_first_use_was_rolled_back(shared: World) -> None:
    connection = shared.raw("accountant")
    code = totp.code(shared.secrets["accountant"])
    connection.execute("begin")
    assert try_code(connection, code) is True
    connection.execute("rollback")
    assert try_code(connection, code) is False
    assert try_code(shared.raw("accountant"), code) is False
    assert try_code(connection, totp.code(shared.secrets["accountant"], ahead=-1)) is False, (
        "an earlier step"
    )
    assert try_code(connection, totp.code(shared.secrets["accountant"], ahead=1)) is True


def test_only_one_step_around_the_present_is_accepted(shared: World) -> None:
    # Near the end of a step the present may change between the two clocks.
    while time.time() % 30 > 28:
        time.sleep(0.5)
    for ahead, accepted in (
        (-3, False),
        (-2, False),
        (-1, True),
        (2, False),
        (3, False),
        (1, True),
    ):
        assert (
            try_code(shared.raw("tax"), totp.code(shared.secrets["tax"], ahead=ahead)) is accepted
        ), ahead


@pytest.mark.parametrize("code", ["", "0", "abcdef", "' or 1=1", "1" * 100000, "٠٠٠٠٠٠"])
def test_an_odd_code_is_a_wrong_code(shared: World, code: str) -> None:
    assert try_code(shared.raw("auditor"), code) is False


def hire(world: World) -> tuple[psycopg.Connection[Any], uuid.UUID]:
    """A person made just now, connected by the temporary password."""
    boss = world.connect("administrator")
    made = one(boss, "select api.create_person(%s, 'Nino', 'ka')", uuid.uuid4())
    given = {
        **world.operator.parameters,
        "user": made["login"],
        "password": made["password"],
        "dbname": world.database,
    }
    connection = psycopg.connect(**given, autocommit=True)
    world._open.append(connection)
    return connection, uuid.UUID(made["person_id"])


def test_a_new_person_sets_up_the_telephone_by_password_once(shared: World) -> None:
    connection, _ = hire(shared)
    assert rows(connection, "select has_second_factor, is_verified from api.who_am_i()") == [
        (False, False)
    ]
    refused(connection, "second_factor.missing", "select api.login_totp('000000')")
    thrown_away = one(connection, "select api.enrol_second_factor()")
    secret = one(connection, "select api.enrol_second_factor()")
    assert one(
        connection, "select api.confirm_second_factor(%s)", totp.code(thrown_away, ahead=-1)
    ) == {"accepted": False}
    answer = one(connection, "select api.confirm_second_factor(%s)", totp.code(secret, ahead=-1))
    assert answer["accepted"]
    assert len(set(answer["recovery_codes"])) == 10
    refused(connection, "session.needed", "select api.enrol_second_factor()")
    refused(
        connection,
        "second_factor.confirmed",
        "select api.confirm_second_factor(%s)",
        totp.code(secret),
    )
    connection.execute("select set_config('app.session', %s, false)", (answer["token"],))
    assert one(connection, "select api.verified()")


def test_a_change_of_telephone_broken_off_does_not_open_the_account_to_the_password(
    shared: World,
) -> None:
    shared.operate().execute(
        "insert into auth.recovery_codes (person_id, code_hash) select id, "
        "sha256('x') from auth.people where id = %s",
        (shared.people["accountant"],),
    )
    verified = shared.connect("accountant", "kavkasia")
    # As a program before this one left it: the old telephone ended with the beginning.
    shared.operate().execute(
        "update auth.second_factors set confirmed_at = null where person_id = %s",
        (shared.people["accountant"],),
    )
    thief = shared.raw("accountant")
    refused(thief, "session.needed", "select api.enrol_second_factor()")
    # The person changes the telephone in the session that is still good.
    fresh = one(verified, "select api.enrol_second_factor()")
    assert one(verified, "select api.confirm_second_factor(%s)", totp.code(fresh, ahead=1))[
        "accepted"
    ]


def test_a_recovery_code_is_good_once(shared: World) -> None:
    connection, person = hire(shared)
    secret = one(connection, "select api.enrol_second_factor()")
    codes = one(connection, "select api.confirm_second_factor(%s)", totp.code(secret))[
        "recovery_codes"
    ]
    kept = rows(
        shared.operate(), "select code_hash from auth.recovery_codes where person_id = %s", person
    )
    assert {digest for (digest,) in kept} == {hashlib.sha256(c.encode()).digest() for c in codes}
    answer = one(connection, "select api.login_recovery(%s)", codes[0].upper())
    assert answer["accepted"]
    connection.execute("select set_config('app.session', %s, false)", (answer["token"],))
    assert one(connection, "select api.verified()")
    assert one(connection, "select api.login_recovery(%s)", codes[0]) == {"accepted": False}
    assert one(connection, "select api.login_recovery('no code')") == {"accepted": False}
    other = shared.raw("accountant")
    assert one(other, "select api.login_recovery(%s)", codes[1]) == {"accepted": False}
    events = rows(
        shared.operate(),
        "select count(*) from audit.office_events where type = 'RecoveryCodeUsed' "
        "and aggregate_id = %s",
        person,
    )
    assert events == [(1,)]


def test_wrong_recovery_codes_are_counted_like_wrong_digits(shared: World) -> None:
    connection = shared.raw("accountant")
    for _ in range(5):
        connection.execute("begin")
        assert one(connection, "select api.login_recovery('guess')") == {"accepted": False}
        connection.execute("rollback")
    refused(connection, "second_factor.wait", "select api.login_recovery('guess')")
    assert try_code(connection, totp.code(shared.secrets["accountant"])) == "second_factor.wait"


def test_a_rolled_back_sign_in_opens_nothing_meanwhile(shared: World) -> None:
    """Else a recovery code or stolen refresh token would be good for ever, without a trace."""
    connection = shared.raw("accountant")
    for savepoint in (False, True):
        connection.execute("begin")
        if savepoint:
            connection.execute("savepoint s")
        answer = one(
            connection,
            "select api.login_totp(%s)",
            totp.code(shared.secrets["accountant"], ahead=int(savepoint)),
        )
        assert answer["accepted"]
        connection.execute("select set_config('app.session', %s, false)", (answer["token"],))
        shared.choose(connection, "kavkasia")
        if savepoint:
            connection.execute("release savepoint s")
        assert one(connection, "select api.verified()") is False
        assert one(connection, "select count(*) from books.accounts") == 0
        connection.execute("commit" if savepoint else "rollback")
        assert one(connection, "select api.verified()") is False or savepoint
    connection.execute("select set_config('app.session', %s, false)", (answer["token"],))
    shared.choose(connection, "kavkasia")
    assert one(connection, "select count(*) from books.accounts") == SMALL_CHART_ACCOUNTS


def test_an_own_computer_asks_for_no_second_factor(own: World) -> None:
    connection = own.connect("accountant", "kavkasia")
    assert one(connection, "select count(*) from books.accounts") == SMALL_CHART_ACCOUNTS
    assert one(connection, "select api.branch()") is None
    assert one(connection, "select api.join_branch(null)") == {"accepted": False}
    error = fault(own.operate(), "update auth.server set kind = 'shared'")
    assert error is not None
    assert error.sqlstate == "23514"
