"""The chain above the companies: its administrator proves it, and whatever is altered is found."""

from __future__ import annotations

import pytest

from tests.kit.world import World
from tests.sql.attempts import DENIED, Connection, refused, rows
from tests.sql.test_chain import tamper

pytestmark = pytest.mark.guard


def verdict(connection: Connection, *kept: object) -> tuple[bool, int | None]:
    """Whether the chain of the office is whole, and the first event that does not fit."""
    places = ", ".join(["%s"] * len(kept))
    (row,) = rows(connection, f"select ok, first_bad from api.office_verify({places})", *kept)
    return row  # type: ignore[no-any-return]


OFFICE = "office_id = (select id from auth.office where name = 'First office')"


def test_the_administrator_verifies_the_office_and_nobody_else(busy: World) -> None:
    administrator = busy.connect("administrator")
    assert verdict(administrator) == (True, None)
    ((events, seq, digest),) = rows(
        administrator, "select events, seq, hash from api.office_verify()"
    )
    assert events == seq > 5
    assert verdict(administrator, seq, digest) == (True, None)
    assert verdict(administrator, seq, "00" * 32) == (False, seq)
    assert verdict(administrator, 2, digest) == (False, 2)
    for name in ("chief", "auditor", "stranger"):
        refused(busy.connect(name, "kavkasia"), DENIED, "select * from api.office_verify()")


def test_each_administrator_sees_the_chain_of_the_own_office(busy: World) -> None:
    tamper(busy, f"update audit.office_events set data = data || ' ' where seq = 2 and {OFFICE}")
    assert verdict(busy.connect("administrator")) == (False, 2)
    assert verdict(busy.connect("rival_administrator")) == (True, None)


@pytest.mark.parametrize(
    "change",
    [
        "data = data || ' '",
        "type = type || 'x'",
        "person_id = null",
        "login = 'u_aaaaaaaaaaaaaaaa'",
        "happened_at = happened_at + interval '1 microsecond'",
        "previous_hash = sha256('x')",
        "hash = sha256('x')",
    ],
)
def test_an_edited_event_of_the_office_is_found(busy: World, change: str) -> None:
    tamper(busy, f"update audit.office_events set {change} where seq = 4 and {OFFICE}")
    assert verdict(busy.connect("administrator")) == (False, 4)


def test_a_relinked_event_of_the_office_is_found(busy: World) -> None:
    """Its own hash is right, and it does not follow the one before."""
    tamper(
        busy,
        f"""update audit.office_events as e set previous_hash = sha256('other'),
                  hash = api.event_hash(sha256('other'), e.office_id, e.seq, e.happened_at,
               array[e.type, e.aggregate_type, e.aggregate_id::text, e.version::text,
                      e.person_id::text, e.login, e.data, e.metadata])
            where e.seq = 4 and e.{OFFICE}""",
    )
    assert verdict(busy.connect("administrator")) == (False, 4)


@pytest.mark.parametrize(
    "statement",
    [
        "delete from audit.office_events where seq = 3 and {office}",
        "delete from audit.office_events where seq > 5 and {office}",
        "delete from audit.office_events where {office}",
        "update audit.office_heads set hash = sha256('x') where {office}",
        "update audit.office_heads set seq = seq + 1 where {office}",
        "delete from audit.office_heads where {office}",
        """with h as (delete from audit.office_heads where {office})
           delete from audit.office_events where {office}""",
    ],
)
def test_an_office_chain_that_was_cut_is_found(busy: World, statement: str) -> None:
    tamper(busy, statement.format(office=OFFICE))
    ok, bad = verdict(busy.connect("administrator"))
    assert not ok
    assert bad is not None
