"""The books rebuilt from their events: nothing differs, and whatever is altered is named."""

from __future__ import annotations

import json
import uuid
from typing import Any

import pytest

from tests.kit.world import World, one
from tests.sql.attempts import DENIED, Connection, refused, rows
from tests.sql.filling import entry, line, post, save, simple, things
from tests.sql.test_chain import tamper

pytestmark = pytest.mark.guard

KINDS = [
    "accounts",
    "fiscal_years",
    "periods",
    "drafts",
    "draft_lines",
    "entries",
    "lines",
    "account_totals",
    "vat_totals",
]


def replayed(
    world: World, auditor: Connection, snapshot: int | None = None
) -> dict[str, tuple[int, int, int, list[dict[str, Any]]]]:
    """The answer of a replay of kavkasia by kind: rebuilt, standing, differing, differences."""
    found = rows(
        auditor,
        "select * from api.audit_replay(%s, %s)",
        world.tenants["kavkasia"],
        snapshot,
    )
    return {kind: (told, standing, many, first) for kind, told, standing, many, first in found}


def differences(
    world: World, auditor: Connection, snapshot: int | None = None
) -> list[dict[str, Any]]:
    """What a replay of kavkasia finds wrong."""
    return [
        difference
        for _, _, many, first in replayed(world, auditor, snapshot).values()
        for difference in first
        if many
    ]


def eventful(world: World) -> World:
    """A company where everything has happened that an event of today tells."""
    tenant, accounts = world.tenants["kavkasia"], world.accounts["kavkasia"]
    chief, clerk = world.connect("chief", "kavkasia"), world.connect("accountant", "kavkasia")
    # A person may set any time zone: the moments in events are moments all the same.
    clerk.execute("set timezone = 'Asia/Tbilisi'")
    opening = simple(world, "kavkasia", "500.00", kind="opening", entry_date="2024-12-31")
    post(clerk, tenant, opening, simple(world, "kavkasia", entry_date="2026-02-05"))
    own = things(world, "kavkasia")
    one(chief, "select api.decide_draft(%s, %s, %s, 1, true)", tenant, uuid.uuid4(), own.submitted)
    asked = [simple(world, "kavkasia", amount, text="კიდევ") for amount in ("21", "22", "23")]
    for draft in asked:
        save(clerk, tenant, draft, submit=True)
    decide = "select api.decide_draft(%s, %s, %s, 1, false, 'არასწორია')"
    one(chief, decide, tenant, uuid.uuid4(), asked[0]["id"])
    one(clerk, "select api.drop_draft(%s, %s, %s, 1)", tenant, uuid.uuid4(), asked[1]["id"])
    post_drafts = "select api.post_drafts(%s, %s, %s)"
    one(clerk, post_drafts, tenant, uuid.uuid4(), [uuid.UUID(asked[2]["id"])])
    reverse = "select api.reverse_entry(%s, %s, %s, %s, '2025-03-31')"
    one(clerk, reverse, tenant, uuid.uuid4(), uuid.UUID(asked[2]["id"]), uuid.uuid4())
    party = one(clerk, "select id from api.register(%s, 'parties') where code = 'P2'", tenant)
    owed = line(accounts["1410"], debit="9.00", party_id=str(party))
    post(clerk, tenant, entry(owed, line(accounts["6110"], credit="9.00")))
    change = "select api.change_period(%s, %s, %s, %s, %s, 'შესწორება')"
    one(chief, change, tenant, uuid.uuid4(), own.period, "soft_closed", 1)
    one(chief, change, tenant, uuid.uuid4(), own.period, "open", 2)
    one(chief, change, tenant, uuid.uuid4(), own.period, "soft_closed", 3)
    account = {"code": "1210", "name_en": "Bank, lari"}
    save_account = "select api.save_account(%s, %s, %s, 1)"
    one(chief, save_account, tenant, uuid.uuid4(), json.dumps(account))
    assert accounts["1210"] == own.bank
    return world


def snapshot_of(world: World) -> int:
    """The snapshot taken while the company was filled; much has happened since."""
    return int(
        one(
            world.operate(),
            "select min(seq) from audit.snapshots where tenant_id = %s",
            world.tenants["kavkasia"],
        )
    )


def test_books_rebuilt_from_their_events_are_the_books(busy: World) -> None:
    eventful(busy)
    auditor = busy.connect("auditor", "kavkasia")
    found = replayed(busy, auditor)
    assert list(found) == KINDS
    for kind, (told, standing, many, first) in found.items():
        assert (told, many, first) == (standing, 0, []), kind
        table = f"select count(*) from books.{kind} where tenant_id = %s"
        assert standing == one(busy.operate(), table, busy.tenants["kavkasia"]) > 0, kind


def test_a_replay_from_a_snapshot_finds_the_same(busy: World) -> None:
    seq = snapshot_of(eventful(busy))
    auditor = busy.connect("auditor", "kavkasia")
    auditor.execute("set timezone = 'America/New_York'")
    found = replayed(busy, auditor, seq)
    assert list(found) == ["months", *KINDS]
    assert [first for _, _, _, first in found.values() if first] == []
    for kind, (told, standing, many, _) in found.items():
        assert (told, many) == (standing, 0), kind
    whole = replayed(busy, auditor)
    assert found["account_totals"] == whole["account_totals"]
    # Entries of before are known by the digests of their months, and not read again.
    assert 0 < found["lines"][0] < whole["lines"][0]


def test_the_one_who_may_read_everything_may_replay_and_nobody_else(busy: World) -> None:
    tenant = busy.tenants["kavkasia"]
    assert differences(busy, busy.connect("chief", "kavkasia")) == []
    for name in ("accountant", "tax", "payroll", "stranger", "administrator"):
        refused(
            busy.connect(name, "kavkasia"),
            DENIED,
            "select * from api.audit_replay(%s)",
            tenant,
        )


SALE = "(select id from books.entries where tenant_id = {t} and text = 'Sale of kavkasia')"
BANK = "(select id from books.accounts where tenant_id = {t} and code = '1210')"

TAMPERING: dict[str, tuple[str, str, str, str]] = {
    "a line's amount": (
        f"update books.lines set debit = 119 where entry_id = {SALE} and debit = 118",
        "lines",
        "GL/2025/1 1",
        "debit",
    ),
    "a line's party": (
        f"update books.lines set party_id = null where entry_id = {SALE} and position = 1",
        "lines",
        "GL/2025/1 1",
        "party_id",
    ),
    "a line turned to storno": (
        f"update books.lines set is_storno = true where entry_id = {SALE} and position = 2",
        "lines",
        "GL/2025/1 2",
        "is_storno",
    ),
    "a line deleted": (
        f"delete from books.lines where entry_id = {SALE} and position = 3",
        "lines",
        "GL/2025/1 3",
        "missing",
    ),
    "a line added": (
        (
            "insert into books.lines (tenant_id, entry_id, position, entry_date, account_id, "
            f"debit, credit) values ({{t}}, {SALE}, 4, '2025-03-05', {BANK}, 5, 0)"
        ),
        "lines",
        "GL/2025/1 4",
        "unknown",
    ),
    "an entry's date": (
        f"update books.entries set entry_date = '2025-03-06' where id = {SALE}",
        "entries",
        "GL/2025/1",
        "entry_date",
    ),
    "an entry's text": (
        f"update books.entries set text = 'x' where id = {SALE}",
        "entries",
        "GL/2025/1",
        "text",
    ),
    "who posted an entry": (
        (
            "update books.entries set posted_by = '00000000-0000-0000-0000-000000000001', "
            f"approved_by = '00000000-0000-0000-0000-000000000001' where id = {SALE}"
        ),
        "entries",
        "GL/2025/1",
        "posted_by",
    ),
    "an entry deleted": (
        f"delete from books.entries where id = {SALE}",
        "entries",
        "GL/2025/1",
        "missing",
    ),
    "an entry without event": (
        "insert into books.entries select (jsonb_populate_record(e, jsonb_build_object("
        "'id', uuidv7(), 'number', 99))).* from books.entries as e where e.id = " + SALE,
        "entries",
        "GL/2025/99",
        "unknown",
    ),
    "a total of a day": (
        "update books.account_totals set debit = debit + 0.01 where tenant_id = {t} "
        "and grain = 'day' and first_day = '2025-03-05' and account_id = " + BANK,
        "account_totals",
        "1210 day 2025-03-05",
        "debit",
    ),
    "a total of a year": (
        "update books.account_totals set lines = lines + 1 where tenant_id = {t} "
        "and grain = 'year' and first_day = '2025-01-01' and account_id = " + BANK,
        "account_totals",
        "1210 year 2025-01-01",
        "lines",
    ),
    "a total deleted": (
        "delete from books.account_totals where tenant_id = {t} "
        "and grain = 'month' and first_day = '2025-03-01' and account_id = " + BANK,
        "account_totals",
        "1210 month 2025-03-01",
        "missing",
    ),
    "a total without lines": (
        "insert into books.account_totals select {t}, " + BANK + ", 'day', '2025-06-06', 0, 0, 0",
        "account_totals",
        "1210 day 2025-06-06",
        "unknown",
    ),
    "a total of VAT": (
        (
            "update books.vat_totals set credit = credit - 1 where tenant_id = {t} "
            "and grain = 'month' and (vat_code_id, account_id) = (select v.id, a.id "
            "from books.vat_codes as v, books.accounts as a where v.tenant_id = {t} "
            "and a.tenant_id = {t} and v.code = 'S18' and a.code = '3330')"
        ),
        "vat_totals",
        "S18 3330 month 2025-03-01",
        "credit",
    ),
    "an account's name": (
        "update books.accounts set name_ka = 'სხვა' where tenant_id = {t} and code = '3110'",
        "accounts",
        "3110",
        "name_ka",
    ),
    "an account's place": (
        "update books.accounts set parent_id = null where tenant_id = {t} and code = '3110'",
        "accounts",
        "3110",
        "parent_id",
    ),
    "an account without event": (
        "insert into books.accounts select (jsonb_populate_record(a, jsonb_build_object("
        "'id', uuidv7(), 'code', '9999'))).* from books.accounts as a where a.id = " + BANK,
        "accounts",
        "9999",
        "unknown",
    ),
    "a year's last day": (
        (
            "update books.fiscal_years set last_day = last_day - 1 where tenant_id = {t} "
            "and label = 2025"
        ),
        "fiscal_years",
        "2025",
        "last_day",
    ),
    "a month opened by hand": (
        (
            "update books.periods set state = 'open' where tenant_id = {t} "
            "and first_day = '2025-11-01'"
        ),
        "periods",
        "2025-11-01",
        "state",
    ),
    "a month's version": (
        "update books.periods set version = 1 where tenant_id = {t} and first_day = '2025-11-01'",
        "periods",
        "2025-11-01",
        "version",
    ),
    "a month deleted": (
        "delete from books.periods where tenant_id = {t} and first_day = '2025-12-01'",
        "periods",
        "2025-12-01",
        "missing",
    ),
    "a draft approved by hand": (
        (
            "update books.drafts set state = 'submitted', rejected_reason = null "
            "where tenant_id = {t} and rejected_reason is not null"
        ),
        "drafts",
        "d-",
        "state",
    ),
    "a draft's line": (
        "update books.draft_lines set debit = 13 where tenant_id = {t} and debit = 12",
        "draft_lines",
        "d-",
        "debit",
    ),
    "an event lost": (
        (
            "delete from audit.events where tenant_id = {t} and type = 'EntryPosted' "
            f"and aggregate_id = {SALE}"
        ),
        "entries",
        "GL/2025/1",
        "unknown",
    ),
}


@pytest.mark.parametrize("trick", TAMPERING)
def test_what_is_altered_behind_the_functions_is_named(busy: World, trick: str) -> None:
    statement, kind, name, what = TAMPERING[trick]
    eventful(busy)
    tamper(busy, statement.format(t=f"'{busy.tenants['kavkasia']}'"))
    found = differences(busy, busy.connect("auditor", "kavkasia"))
    fitting = [d for d in found if d["kind"] == kind and d["name"].startswith(name)]
    assert len(fitting) == 1, found
    met = fitting[0]
    if what in ("missing", "unknown"):
        assert (met["what"], met["columns"]) == (what, {})
    else:
        assert met["what"] == "differs"
        assert what in met["columns"]
        assert met["columns"][what]["events"] != met["columns"][what]["tables"]


@pytest.mark.parametrize("trick", TAMPERING)
def test_a_replay_from_a_snapshot_finds_it_too(busy: World, trick: str) -> None:
    statement, kind, name, _ = TAMPERING[trick]
    seq = snapshot_of(eventful(busy))
    tamper(busy, statement.format(t=f"'{busy.tenants['kavkasia']}'"))
    found = differences(busy, busy.connect("auditor", "kavkasia"), seq)
    if trick == "an event lost":
        # The event lies before the snapshot: the chain itself tells of it, not the replay.
        assert found == []
    elif kind in ("entries", "lines"):
        assert ("months", "2025-03") in [(d["kind"], d["name"]) for d in found]
    else:
        assert [d for d in found if d["kind"] == kind and d["name"].startswith(name)]


def test_a_column_that_came_later_stands_as_its_revision_filled_it(busy: World) -> None:
    """Events of before do not name it, and an upgrade makes no event."""
    operator = busy.operate()

    def filled(**row: object) -> object:
        given = json.dumps({"type": "asset", "is_postable": True, "ifrs_line": ""} | row)
        return one(operator, "select api.later_columns('accounts', %s)", given)

    assert filled(ifrs_line="sfp.cash") == {"is_monetary": True}
    assert filled(ifrs_line="sfp.inventories") == {"is_monetary": False}
    assert filled(type="income") == {"is_monetary": False}
    assert filled() == filled(is_postable=False, type="equity") == {"is_monetary": None}
    assert one(operator, "select api.later_columns('entries', '{}')") == {"suffix": 0}
    assert one(operator, "select api.later_columns('lines', '{}')") == {}


def test_only_the_first_differences_are_listed_and_all_are_counted(busy: World) -> None:
    tamper(busy, "update books.lines set text = 'x'")
    auditor, tenant = busy.connect("auditor", "kavkasia"), busy.tenants["kavkasia"]
    ((kind, told, _, many, first),) = rows(
        auditor, "select * from api.audit_replay(%s, null, array['lines'], 2)", tenant
    )
    assert (kind, many, [d["name"] for d in first]) == (
        "lines",
        told,
        ["GL/2025/1 1", "GL/2025/1 2"],
    )


@pytest.mark.parametrize(
    "statement",
    [
        "update audit.snapshots set content = replace(content, '118', '119')",
        "update audit.snapshots set hash = sha256('x')",
        "delete from audit.events where type = 'SnapshotTaken'",
        "update audit.events set data = replace(data, 'sha256', 'sha') where type like 'Snap%'",
    ],
)
def test_a_forged_snapshot_is_noticed(busy: World, statement: str) -> None:
    seq, auditor = snapshot_of(busy), busy.connect("auditor", "kavkasia")
    tenant = busy.tenants["kavkasia"]
    genuine = "select ok from api.audit_snapshots(%s)"
    assert rows(auditor, genuine, tenant) == [(True,)]
    tamper(busy, statement)
    assert rows(auditor, genuine, tenant) == [(False,)]
    found = [(d["kind"], d["id"], d["what"]) for d in differences(busy, auditor, seq)]
    assert found == [("snapshots", seq, "forged")]


def test_a_snapshot_tells_what_the_events_tell_and_not_what_stands_in_the_tables(
    busy: World,
) -> None:
    """Else an altered table would be blessed by the next snapshot."""
    tenant = busy.tenants["kavkasia"]
    tamper(busy, TAMPERING["a line's amount"][0].format(t=f"'{tenant}'"))
    chief = busy.connect("chief", "kavkasia")
    answer = one(chief, "select api.take_snapshot(%s, %s)", tenant, uuid.uuid4())
    found = differences(busy, busy.connect("auditor", "kavkasia"), answer["seq"])
    assert [(d["kind"], d["name"]) for d in found] == [("months", "2025-03")]


def test_a_snapshot_is_taken_by_who_closes_months_and_once_for_a_request(busy: World) -> None:
    tenant, request = busy.tenants["kavkasia"], uuid.uuid4()
    take = "select api.take_snapshot(%s, %s)"
    for name in ("accountant", "auditor"):
        refused(busy.connect(name, "kavkasia"), DENIED, take, tenant, request)
    chief = busy.connect("chief", "kavkasia")
    first = one(chief, take, tenant, request)
    assert one(chief, take, tenant, request) == first
    refused(busy.connect("auditor", "kavkasia"), "snapshot.not_found",
            "select * from api.audit_replay(%s, 1)", tenant)  # fmt: skip
    many = "select count(*) from audit.snapshots where tenant_id = %s"
    assert one(busy.operate(), many, tenant) == 2
    assert rows(chief, "select ok from api.audit_verify(%s)", tenant) == [(True,)]
    refused(busy.operate(), "posted.unchangeable", "update audit.snapshots set content = 'x'")
