"""The chain of events: what is changed in it is found, and no person's secrets stand in it."""

from __future__ import annotations

import json
import uuid
from typing import Any

import pytest

from tests.kit.world import PASSWORD, World, one
from tests.sql.attempts import DENIED, Connection, refused, rows
from tests.sql.filling import post, save, simple

pytestmark = pytest.mark.guard


def verdict(
    world: World, connection: Connection, seq: int | None = None, digest: str | None = None
) -> tuple[bool, int | None]:
    """Whether the chain of kavkasia is whole, and the first event that does not fit."""
    (row,) = rows(
        connection,
        "select ok, first_bad from api.audit_verify(%s, %s, %s)",
        world.tenants["kavkasia"],
        seq,
        digest,
    )
    return row  # type: ignore[no-any-return]


def head(world: World, connection: Connection) -> tuple[int, str]:
    """The head as a client keeps it."""
    (row,) = rows(connection, "select seq, hash from api.audit_head(%s)", world.tenants["kavkasia"])
    return row  # type: ignore[no-any-return]


def tamper(world: World, statement: str, *arguments: object) -> None:
    """What only the operator could do: change rows with every trigger off."""
    operator = world.operate()
    operator.execute("set session_replication_role = replica")
    operator.execute(statement.encode(), arguments or None)
    operator.close()


def test_an_untouched_chain_is_whole(busy: World) -> None:
    auditor = busy.connect("auditor", "kavkasia")
    assert verdict(busy, auditor) == (True, None)
    seq, digest = head(busy, auditor)
    assert verdict(busy, auditor, seq, digest) == (True, None)
    assert (
        one(
            busy.operate(),
            "select count(*) from audit.events where tenant_id = %s",
            busy.tenants["kavkasia"],
        )
        == seq
    )
    for name in ("accountant", "tax", "payroll", "stranger", "administrator"):
        refused(
            busy.connect(name, "kavkasia"),
            DENIED,
            "select * from api.audit_verify(%s)",
            busy.tenants["kavkasia"],
        )


@pytest.mark.parametrize(
    "change",
    [
        "data = data || ' '",
        "data = replace(data, '1', '2')",
        "metadata = '{\"x\": 1}'",
        "type = type || 'x'",
        "aggregate_type = 'x'",
        "aggregate_id = uuidv7()",
        "version = version + 1000",
        "happened_at = happened_at + interval '1 microsecond'",
        "person_id = uuidv7()",
        "login = 'u_aaaaaaaaaaaaaaaa'",
        "previous_hash = sha256('x')",
        "hash = sha256('x')",
    ],
)
def test_an_edited_event_is_found(busy: World, change: str) -> None:
    auditor = busy.connect("auditor", "kavkasia")
    tamper(
        busy,
        f"update audit.events set {change} "
        f"where tenant_id = '{busy.tenants['kavkasia']}' and seq = 7",
    )
    assert verdict(busy, auditor) == (False, 7)


def test_every_column_of_an_event_is_in_its_hash(busy: World) -> None:
    columns = {
        name
        for (name,) in rows(
            busy.operate(),
            "select attname from pg_attribute "
            "where attrelid = 'audit.events'::regclass and attnum > 0",
        )
    }
    assert columns == {
        "tenant_id",
        "seq",
        "aggregate_type",
        "aggregate_id",
        "version",
        "type",
        "data",
        "metadata",
        "happened_at",
        "person_id",
        "login",
        "previous_hash",
        "hash",
    }


@pytest.mark.parametrize(
    ("statement", "bad"),
    [
        ("delete from audit.events where tenant_id = {t} and seq = 7", 8),
        ("delete from audit.events where tenant_id = {t} and seq = 1", 2),
        ("delete from audit.events where tenant_id = {t} and seq = {last}", None),
        ("delete from audit.events where tenant_id = {t}", 1),
        ("update audit.heads set hash = sha256('x') where tenant_id = {t}", None),
        ("update audit.heads set seq = seq - 1 where tenant_id = {t}", None),
        ("delete from audit.heads where tenant_id = {t}", None),
        ("update audit.events set seq = seq + 100000 where tenant_id = {t} and seq = {last}", None),
        ("update audit.events set seq = -seq where tenant_id = {t} and seq in (7, 8)", None),
        (
            (
                "insert into audit.events select tenant_id, seq + 1, aggregate_type, "
                "uuidv7(), 1, type, data, metadata, happened_at, person_id, login, hash, "
                "sha256('x') from audit.events where tenant_id = {t} and seq = {last}"
            ),
            None,
        ),
        ("update audit.events set tenant_id = {r} where tenant_id = {t} and seq = {last}", None),
    ],
)
def test_a_deleted_added_or_cut_off_event_is_found(
    busy: World, statement: str, bad: int | None
) -> None:
    auditor = busy.connect("auditor", "kavkasia")
    last, _ = head(busy, auditor)
    tamper(
        busy,
        "alter table audit.events drop constraint "
        "events_tenant_id_aggregate_type_aggregate_id_version_key, "
        "drop constraint events_pkey, drop constraint events_seq_check",
    )
    tamper(
        busy,
        statement.format(
            t=f"'{busy.tenants['kavkasia']}'", r=f"'{busy.tenants['rival']}'", last=last
        ),
    )
    ok, first_bad = verdict(busy, auditor)
    assert ok is False
    assert bad is None or first_bad == bad


def rewrite(world: World, upto: int | None = None) -> None:
    """The operator's best: every hash anew after an edit, head and all, the tail cut at will."""
    tenant = world.tenants["kavkasia"]
    operator = world.operate()
    operator.execute("set session_replication_role = replica")
    if upto is not None:
        operator.execute(
            "delete from audit.events where tenant_id = %s and seq > %s", (tenant, upto)
        )
    previous = bytes(32)
    for (seq,) in rows(
        operator, "select seq from audit.events where tenant_id = %s order by seq", tenant
    ):
        previous = one(
            operator,
            """update audit.events as e set previous_hash = %s, hash = api.event_hash(%s,
                      e.tenant_id, e.seq, e.happened_at,
                   array[e.type, e.aggregate_type, e.aggregate_id::text, e.version::text,
                          e.person_id::text, e.login, e.data, e.metadata])
                where tenant_id = %s and seq = %s returning hash""",
            previous,
            previous,
            tenant,
            seq,
        )
    operator.execute(
        "update audit.heads set seq = (select max(seq) from audit.events "
        "where tenant_id = %s), hash = %s where tenant_id = %s",
        (tenant, previous, tenant),
    )


def test_a_chain_rewritten_whole_is_found_by_a_head_kept_elsewhere(busy: World) -> None:
    auditor = busy.connect("auditor", "kavkasia")
    seq, digest = head(busy, auditor)
    tamper(
        busy,
        f"update audit.events set data = replace(data, 'Sale', 'Gift') "
        f"where tenant_id = '{busy.tenants['kavkasia']}'",
    )
    rewrite(busy)
    assert verdict(busy, auditor) == (True, None), "without a kept head nothing can be seen"
    assert verdict(busy, auditor, seq, digest) == (False, seq)
    assert verdict(busy, auditor, seq, None) == (False, seq)
    rewrite(busy, upto=seq - 3)
    assert verdict(busy, auditor) == (True, None)
    assert verdict(busy, auditor, seq, digest) == (False, seq)


def test_events_are_in_one_order_without_a_gap(busy: World) -> None:
    for tenant, many, first, last in rows(
        busy.operate(),
        "select tenant_id, count(*), min(seq), max(seq) from audit.events group by 1",
    ):
        assert (first, last) == (1, many), tenant
    for aggregate, many, last in rows(
        busy.operate(),
        "select aggregate_id, count(*), max(version) from audit.events "
        "group by tenant_id, aggregate_type, aggregate_id",
    ):
        assert many == last, aggregate


def test_a_reversal_is_told_of_the_entry_it_reverses_however_it_was_approved(shared: World) -> None:
    tenant = shared.tenants["kavkasia"]
    clerk, chief = shared.connect("accountant", "kavkasia"), shared.connect("chief", "kavkasia")
    plain, asked = simple(shared, "kavkasia"), simple(shared, "kavkasia")
    post(clerk, tenant, plain, asked)
    reverse = "select api.reverse_entry(%s, %s, %s, %s, '2025-03-06')"
    one(clerk, reverse, tenant, uuid.uuid4(), plain["id"], uuid.uuid4())
    shared.operate().execute(
        "insert into books.approval_rules values (%s, 'reversal', 0)", (tenant,)
    )
    draft = uuid.uuid4()
    one(clerk, reverse, tenant, uuid.uuid4(), asked["id"], draft)
    one(chief, "select api.decide_draft(%s, %s, %s, 1, true)", tenant, uuid.uuid4(), draft)
    one(clerk, "select api.post_drafts(%s, %s, %s)", tenant, uuid.uuid4(), [draft])
    told = rows(chief, "select aggregate_id from audit.events where type = 'EntryReversed'")
    assert sorted(str(entry) for (entry,) in told) == sorted([plain["id"], asked["id"]])


def test_the_settings_of_a_session_do_not_colour_an_event(shared: World) -> None:
    tenant = shared.tenants["kavkasia"]
    clerk = shared.connect("accountant", "kavkasia")
    for name, value in (
        ("timezone", "Asia/Tokyo"),
        ("datestyle", "SQL, DMY"),
        ("bytea_output", "escape"),
        ("extra_float_digits", "-15"),
    ):
        clerk.execute(f"set {name} = '{value}'")
    post(clerk, tenant, simple(shared, "kavkasia"))
    save(clerk, tenant, simple(shared, "kavkasia"))
    auditor = shared.connect("auditor", "kavkasia")
    assert verdict(shared, auditor) == (True, None)
    auditor.execute("set timezone = 'America/Lima'")
    assert verdict(shared, auditor) == (True, None)


def test_no_name_password_or_personal_number_stands_in_a_chain(
    busy: World, mended_logins: None
) -> None:
    tenant, operator = busy.tenants["kavkasia"], busy.operate()
    boss, chief = busy.connect("administrator", "kavkasia"), busy.connect("chief", "kavkasia")
    made = one(boss, "select api.create_person(%s, 'Ketevan Quiet', 'ka')", uuid.uuid4())
    boss.execute("select api.rename_person(%s, 'Ketevan Silent')", (made["person_id"],))
    one(chief, "select api.grant_role(%s, %s, 'auditor')", tenant, made["person_id"])
    secret = one(chief, "select api.reset_person(%s, %s)", tenant, made["person_id"])
    chief.execute("select api.change_password('Kavkasia-2026-chain')")
    for register, row in (
        ("employees", {"code": "E7", "name": "Ketevan Quiet"}),
        ("parties", {"code": "P7", "name": "Ketevan Quiet", "id_code": "01001012345"}),
    ):
        one(
            chief,
            "select api.save_register(%s, %s, %s, %s)",
            tenant,
            uuid.uuid4(),
            register,
            json.dumps([row]),
        )
    boss.execute("select api.disable_person(%s)", (made["person_id"],))
    words = [
        "Ketevan",
        "01001012345",
        made["password"],
        secret,
        PASSWORD,
        "Kavkasia-2026-chain",
        *busy.secrets.values(),
    ]
    for name in ("audit.events", "audit.office_events"):
        text = repr(rows(operator, f"select data, metadata, type, aggregate_type from {name}"))
        assert [word for word in words if word in text] == [], name
    answers = repr(rows(operator, "select answer from books.requests")) + repr(
        rows(operator, "select answer from auth.requests")
    )
    assert [word for word in words if word in answers] == []


def chain_of(events: list[tuple[Any, ...]]) -> list[int]:
    """Places where an office's events do not follow one another."""
    return [
        place
        for place, (seq, previous, _) in enumerate(events)
        if seq != place + 1 or previous != (events[place - 1][2] if place else bytes(32))
    ]


def test_the_events_of_an_office_are_chained_too(busy: World) -> None:
    boss = busy.connect("administrator")
    boss.execute("select api.rename_person(%s, 'Nino')", (busy.people["tax"],))
    operator = busy.operate()
    for office, seq, digest in rows(
        operator, "select office_id, seq, hash from audit.office_heads"
    ):
        events = rows(
            operator,
            "select seq, previous_hash, hash from audit.office_events "
            "where office_id = %s order by seq",
            office,
        )
        assert chain_of(events) == []
        assert (len(events), events[-1][2]) == (seq, digest)


def test_a_chain_whose_links_are_cut_is_found(busy: World) -> None:
    """Each event with a right hash of its own, but one that does not follow the one before."""
    auditor, tenant = busy.connect("auditor", "kavkasia"), busy.tenants["kavkasia"]
    tamper(
        busy,
        """update audit.events as e set previous_hash = sha256('other'),
                  hash = api.event_hash(sha256('other'), e.tenant_id, e.seq, e.happened_at,
               array[e.type, e.aggregate_type, e.aggregate_id::text, e.version::text,
                      e.person_id::text, e.login, e.data, e.metadata])
            where e.tenant_id = %s and e.seq = 7""",
        tenant,
    )
    assert verdict(busy, auditor) == (False, 7)


def test_an_untouched_chain_stays_whole_when_it_grows(shared: World) -> None:
    clerk, auditor = shared.connect("accountant", "kavkasia"), shared.connect("auditor", "kavkasia")
    seq, digest = head(shared, auditor)
    post(clerk, shared.tenants["kavkasia"], simple(shared, "kavkasia"))
    assert verdict(shared, auditor, seq, digest) == (True, None)
    assert head(shared, auditor)[0] > seq
