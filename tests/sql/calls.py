"""A good call of every function that people may execute: with it each is met by each role.

A function without a line here fails tests/sql/test_matrix_functions.py.
"""

from __future__ import annotations

import json
import uuid

from tests.kit.chart import small_company
from tests.kit.world import World
from tests.sql.call import Call, nobody, party_of, policies, tenant
from tests.sql.calls_of_documents import OF_DOCUMENTS
from tests.sql.calls_of_payroll import OF_PAYROLL
from tests.sql.calls_of_rs import CALLS_OF_RS, FREE_OF_RS, LEAVES_NO_EVENT_OF_RS
from tests.sql.filling import Things, entry, line


def _leave(world: World, company: uuid.UUID, things: Things) -> tuple[object, ...]:
    given = (things.period, _colleague(world, things), "2099-01-01 00:00+04", "a late invoice")
    return company, uuid.uuid4(), uuid.uuid4(), *given


def _post(_world: World, company: uuid.UUID, things: Things) -> tuple[object, ...]:
    given = entry(line(things.bank, debit="5"), line(things.equity, credit="5"))
    return company, uuid.uuid4(), json.dumps([given])


def _faults(_world: World, company: uuid.UUID, things: Things) -> tuple[object, ...]:
    return company, json.dumps(
        [entry(line(things.bank, debit="5"), line(things.equity, credit="5"))]
    )


def _draft(_world: World, company: uuid.UUID, things: Things) -> tuple[object, ...]:
    return company, uuid.uuid4(), json.dumps(entry(line(things.bank, debit="5")))


def _account(_world: World, company: uuid.UUID, _things: Things) -> tuple[object, ...]:
    account = {"code": "1211", "name_ka": "ახალი", "type": "asset", "normal_side": "debit"}
    return company, uuid.uuid4(), json.dumps(account)


def _chart(_world: World, company: uuid.UUID, _things: Things) -> tuple[object, ...]:
    account = {"code": "1212", "name_ka": "ახალი", "type": "asset", "normal_side": "debit"}
    return company, uuid.uuid4(), json.dumps([account])


def _template(_world: World, company: uuid.UUID, things: Things) -> tuple[object, ...]:
    given = {
        "id": str(uuid.uuid4()),
        "name": "ახალი შაბლონი",
        "kind": "manual",
        "lines": [line(things.bank, debit="5"), line(things.equity, credit="5")],
    }
    return company, uuid.uuid4(), json.dumps(given)


def _attach(_world: World, company: uuid.UUID, things: Things) -> tuple[object, ...]:
    return company, uuid.uuid4(), uuid.uuid4(), things.entry, "new.pdf", b"%PDF-1.7 new"


def _colleague(world: World, things: Things) -> uuid.UUID:
    return world.people["accountant2" if things.company == "kavkasia" else "rival_accountant"]


def _free(why: str, *arguments: object, who: tuple[str, ...] | None = None) -> Call:
    return Call(
        needs=frozenset({"free"}),
        arguments=lambda _w, _t, _i: arguments,
        who=who,
        refuses_unverified=False,
        why=why,
    )


def _person(*arguments: object, who: tuple[str, ...] | None = None, empty: bool = False) -> Call:
    return Call(
        needs=frozenset({"person"}),
        arguments=lambda _w, _t, _i: arguments,
        who=who,
        refuses_unverified=not empty,
    )


NOBODY: tuple[str, ...] = ()

OF_BOOKS: dict[str, Call] = {
    "account_balance": tenant("reports:financial", lambda _w, t, i: (t, i.bank, "2025-12-31")),
    "account_remainder": tenant("transactions:read", lambda _w, t, i: (t, i.bank, "2025-12-31")),
    "account_before": tenant("reports:financial", lambda _w, t, i: (t, i.bank, "2026-01-01")),
    "account_analysis": tenant(
        "transactions:read reports:financial",
        lambda _w, t, i: (t, [i.bank], "2025-01-01", "2025-12-31"),
    ),
    "attach": tenant("transactions:write", _attach),
    "attachment": tenant("transactions:read", lambda _w, t, i: (t, i.attachment)),
    "attachments": tenant("transactions:read", lambda _w, t, i: (t, i.entry)),
    "draft_recurring": tenant(
        "transactions:write", lambda _w, t, _i: (t, uuid.uuid4(), "2025-04-30")
    ),
    "drop_template": tenant(
        "transactions:write", lambda _w, t, i: (t, uuid.uuid4(), i.template, 1)
    ),
    "due_templates": tenant("transactions:read", lambda _w, t, _i: (t, "2025-12-31")),
    "import_accounts": tenant("accounts:write", _chart),
    "remove_attachment": tenant(
        "transactions:write", lambda _w, t, i: (t, uuid.uuid4(), i.attachment, "wrong document")
    ),
    "save_template": tenant("transactions:write", _template),
    "templates": tenant("transactions:read"),
    "use_template": tenant(
        "transactions:write", lambda _w, t, i: (t, uuid.uuid4(), i.template, "2025-04-30")
    ),
    "account_card": tenant(
        "transactions:read reports:financial",
        lambda _w, t, i: (t, i.bank, "2025-01-01", "2025-12-31"),
    ),
    "account_roles": tenant("accounts:read"),
    "agree_approval_rules": tenant("admin:users", lambda _w, t, _i: (t, uuid.uuid4(), t)),
    "approval_rules": tenant("member"),
    "agree_reopening": nobody("period:close", lambda _w, t, i: (t, uuid.uuid4(), i.reopening)),
    "ask_reopening": nobody(
        "period:close",
        lambda _w, t, i: (t, uuid.uuid4(), uuid.uuid4(), i.period, i.period_version, "a mistake"),
    ),
    "audit_events": tenant("audit:read"),
    "audit_event": tenant("audit:read", lambda _w, t, _i: (t, 1)),
    "audit_history": tenant("audit:read"),
    "aggregate_name": policies(lambda _w, t, i: (t, "entry", i.entry, "{}")),
    "audit_export": tenant("audit:read", lambda _w, t, _i: (t, 0, 1000)),
    "audit_head": tenant("member"),
    "audit_replay": tenant(
        "audit:read accounts:read transactions:read reports:financial reports:tax"
    ),
    "audit_snapshots": tenant("audit:read"),
    "audit_verify": tenant("audit:read"),
    "batch_entries": tenant("transactions:read", lambda _w, t, i: (t, i.batch)),
    "batches": tenant("transactions:read"),
    "bind_account_role": tenant(
        "accounts:write", lambda _w, t, _i: (t, uuid.uuid4(), "bank.usd", "1220")
    ),
    "change_approval_rules": tenant(
        "admin:users", lambda _w, t, _i: (t, uuid.uuid4(), uuid.uuid4(), "[]")
    ),
    "card_place": tenant(
        "transactions:read reports:financial",
        lambda _w, t, i: (t, i.bank, "2025-01-01", "2025-12-31", 1),
    ),
    "card_summary": tenant(
        "reports:financial", lambda _w, t, i: (t, i.bank, "2025-01-01", "2025-12-31")
    ),
    "change_period": tenant(
        "period:close",
        lambda _w, t, i: (t, uuid.uuid4(), i.period, "soft_closed", i.period_version),
    ),
    "chart": tenant("accounts:read"),
    "close_year": nobody(
        "period:close", lambda _w, t, _i: (t, uuid.uuid4(), 2025, uuid.uuid4(), uuid.uuid4())
    ),
    "company": tenant("member"),
    "correct_entry": tenant(
        "transactions:write", lambda _w, t, i: (t, uuid.uuid4(), i.entry, uuid.uuid4())
    ),
    "currencies": tenant("accounts:read", lambda _w, t, _i: (t, "2025-03-01")),
    "decide_monetary": tenant("accounts:write", lambda _w, t, _i: (t, uuid.uuid4(), "1410", False)),
    "chessboard": tenant(
        "transactions:read reports:financial", lambda _w, t, _i: (t, "2025-01-01", "2025-12-31")
    ),
    "correspondence": tenant(
        "transactions:read", lambda _w, t, _i: (t, "2025-01-01", "2025-12-31")
    ),
    "passages": tenant(
        "transactions:read",
        lambda _w, t, _i: (t, [uuid.uuid4()], [], "2025-01-01", "2025-12-31"),
    ),
    "decide_draft": tenant(
        "transactions:approve", lambda _w, t, i: (t, uuid.uuid4(), i.submitted, 1, True)
    ),
    "dimension_card": tenant(
        "transactions:read reports:financial",
        lambda w, t, _i: (t, "party", party_of(w, t), "2025-01-01", "2025-12-31"),
    ),
    "dimension_turnover": tenant(
        "transactions:read reports:financial",
        lambda _w, t, _i: (t, "party", "2025-01-01", "2025-12-31"),
    ),
    "dimension_value": tenant("accounts:read", lambda _w, t, _i: (t, "party", "P1")),
    "drafts": tenant("transactions:read"),
    "waiting_drafts": tenant("transactions:read"),
    "drop_draft": tenant("transactions:write", lambda _w, t, i: (t, uuid.uuid4(), i.draft, 1)),
    "entry": tenant("transactions:read", lambda _w, t, i: (t, i.number)),
    "similar_entries": tenant("transactions:read", lambda _w, t, _i: (t, "Founders", 8)),
    "recall_entries": tenant("transactions:read", lambda _w, t, _i: (t, ["f+o+u+n+d+"], 8)),
    "find_entries": tenant(
        "transactions:read", lambda _w, t, _i: (t, ["f+o+u+n+d+"], [""], [None], 8)
    ),
    "foreign_balances": tenant("transactions:read", lambda _w, t, _i: (t, "2025-12-31")),
    "give_exception": tenant("period:close", _leave),
    "period_exceptions": tenant("member"),
    "period_obstacles": tenant("transactions:read", lambda _w, t, i: (t, i.period)),
    "journal": tenant("transactions:read", lambda _w, t, _i: (t, "2025-01-01", "2025-12-31")),
    "kind_turnovers": tenant(
        "transactions:read", lambda _w, t, _i: (t, "2025-01-01", "2025-12-31", ["manual"])
    ),
    "periods": tenant("member"),
    "post_drafts": tenant("transactions:write", lambda _w, t, i: (t, uuid.uuid4(), [i.draft])),
    "post_entries": tenant("transactions:write", _post),
    "rate_on": tenant("accounts:read", lambda _w, t, _i: (t, "USD", "2025-03-01")),
    "rates": tenant("accounts:read", lambda _w, t, _i: (t, "2025-01-01", "2025-12-31")),
    "reopenings": tenant("member"),
    "revalue": tenant(
        "transactions:write", lambda _w, t, _i: (t, uuid.uuid4(), "2025-12-31", uuid.uuid4())
    ),
    "revoke_exception": tenant("period:close", lambda _w, t, i: (t, uuid.uuid4(), i.exception)),
    "register": tenant("accounts:read", lambda _w, t, _i: (t, "parties")),
    "reverse_batch": tenant("transactions:write", lambda _w, t, i: (t, uuid.uuid4(), i.batch)),
    "reverse_entry": tenant(
        "transactions:write",
        lambda _w, t, i: (t, uuid.uuid4(), i.entry, uuid.uuid4(), "2025-03-07"),
    ),
    "save_account": tenant("accounts:write", _account),
    "save_draft": tenant("transactions:write", _draft),
    "save_rates": tenant(
        "transactions:write",
        lambda _w, t, _i: (
            t,
            uuid.uuid4(),
            '[{"currency": "EUR", "day": "2025-01-01", "rate": "3", "source": "nbg"}]',
        ),
    ),
    "save_register": tenant(
        "transactions:write",
        lambda _w, t, _i: (t, uuid.uuid4(), "items", '[{"code": "I9", "name": "ფქვილი"}]'),
    ),
    "parties": tenant("accounts:read"),
    "party_balances": tenant("transactions:read", lambda _w, t, _i: (t, "2025-12-31")),
    "party_open_items": tenant("transactions:read", lambda _w, t, _i: (t, "2025-12-31")),
    "party_statement": tenant(
        "transactions:read", lambda w, t, _i: (t, party_of(w, t), "2025-01-01", "2025-12-31")
    ),
    "save_party": tenant(
        "transactions:write",
        lambda _w, t, _i: (t, uuid.uuid4(), '{"code": "P9", "name": "შპს ახალი"}'),
    ),
    "save_parties": tenant(
        "transactions:write",
        lambda _w, t, _i: (t, uuid.uuid4(), '[{"code": "P8", "name": "შპს ახალი"}]'),
    ),
    "take_snapshot": tenant("period:close", lambda _w, t, _i: (t, uuid.uuid4())),
    "taxable_turnovers": tenant("reports:tax", lambda _w, t, _i: (t, "2025-12-31", ["S0"])),
    "totals_before": tenant("reports:financial", lambda _w, t, _i: (t, "2026-01-01")),
    "trial_balance": tenant("reports:financial", lambda _w, t, _i: (t, "2025-01-01", "2025-12-31")),
    "withdraw_reopening": tenant("period:close", lambda _w, t, i: (t, uuid.uuid4(), i.reopening)),
    "year_balances": tenant(
        "transactions:read reports:financial", lambda _w, t, _i: (t, "2025-12-31")
    ),
    "years": tenant("transactions:read reports:financial"),
    "turnovers_by_month": tenant(
        "reports:financial", lambda _w, t, _i: (t, "2025-01-01", "2025-12-31")
    ),
    "vat_turnovers": tenant("reports:tax", lambda _w, t, _i: (t, "2025-01-01", "2025-12-31")),
    "approval_needed": policies(lambda _w, t, _i: (t, "manual", 2000000)),
    "draft_text": policies(lambda _w, t, i: (t, i.draft)),
    "entry_faults": policies(_faults),
    "line_faults": policies(_faults),
    "places_to_approve": policies(_faults),
    "account_uses": policies(lambda _w, t, i: (t, i.bank)),
    "chart_faults": policies(lambda _w, t, _i: (t, '[{"code": "1210"}]')),
    "chart_changes": policies(lambda _w, t, _i: (t, '[{"code": "1210"}]')),
    "unknown_dimensions": policies(_faults),
    "party_faults": policies(lambda _w, t, _i: (t, '[{"code": "P9", "name": "x"}]')),
    "settlement_accounts": policies(lambda _w, t, _i: (t,)),
    "fiscal_first": policies(lambda _w, t, _i: (t, "2025-05-05")),
    "compare_months": policies(lambda _w, t, _i: (t, "{}", 0, 20)),
    "compare_rebuilt": policies(lambda _w, t, _i: (t, "lines", "{}", 0, 1000, 20)),
    "digest_entries": policies(lambda _w, t, _i: (t, '{"entries": ["id"]}', 1000, True)),
    "replay_name": policies(lambda _w, t, i: (t, "lines", json.dumps({"entry_id": str(i.entry)}))),
    **{
        f"rebuilt_{kind}": policies(lambda _w, t, _i: (t, "{}", 0, 1000))
        for kind in (
            "account_totals",
            "accounts",
            "draft_lines",
            "draft_texts",
            "drafts",
            "entries",
            "lines",
            "periods",
            "turnovers",
            "vat_totals",
            "years",
        )
    },
}

OF_PEOPLE: dict[str, Call] = {
    "administrators": tenant("member"),
    "audit_people": tenant("audit:read", lambda w, t, _i: (t, [w.people["chief"]])),
    "announce": tenant("member", lambda _w, t, _i: (t, ["journal"])),
    "announcement_channel": tenant("member"),
    "colleagues": tenant("member"),
    "confirm_role": tenant(
        "admin:users",
        lambda w, t, i: (
            (t, w.people["rival_accountant"], "tax_specialist")
            if i.company == "kavkasia"
            else (t, w.people["stranger"], "chief_accountant")
        ),
    ),
    "grant_role": tenant(
        "administrator",
        lambda w, t, i: (
            t,
            w.people["stranger" if i.company == "kavkasia" else "rival_chief"],
            "tax_specialist",
        ),
    ),
    "invite_person": tenant(
        "administrator", lambda w, t, _i: (t, w.logins["rival_chief"], "auditor")
    ),
    "need": tenant("accounts:read", lambda _w, t, _i: (t, "accounts:read")),
    "people": tenant("administrator"),
    "remove_person": tenant("administrator", lambda w, t, i: (t, _colleague(w, i))),
    "reset_person": tenant("administrator", lambda w, t, i: (t, _colleague(w, i))),
    "revoke_role": tenant("administrator", lambda w, t, i: (t, _colleague(w, i), "accountant")),
    "sign_ins_of": tenant("administrator", lambda w, t, i: (t, _colleague(w, i))),
    "end_sign_in_of": tenant(
        "administrator", lambda w, t, i: (t, _colleague(w, i), uuid.UUID(int=0))
    ),
    "accept_invitation": Call(
        needs=frozenset({"person"}), arguments=lambda _w, t, _i: (t, "auditor"), who=("stranger",)
    ),
    "decline_invitation": Call(
        needs=frozenset({"person"}), arguments=lambda _w, t, _i: (t, "auditor"), who=("stranger",)
    ),
    "administered_office": _person(empty=True),
    "branch": _person(),
    "change_password": _person("Kavkasia-2026-autumn"),
    "end_session": _person(uuid.UUID(int=0)),
    "end_sign_in": _person(uuid.UUID(int=0)),
    "enrol_second_factor": _person(),
    "my_companies": _person(empty=True),
    "my_invitations": _person(empty=True),
    "my_sessions": _person(empty=True),
    "create_company": Call(
        needs=frozenset({"office"}),
        arguments=lambda _w, _t, _i: (uuid.uuid4(), json.dumps(small_company("Fresh"))),
    ),
    "create_person": Call(
        needs=frozenset({"office"}), arguments=lambda _w, _t, _i: (uuid.uuid4(), "Nino")
    ),
    "disable_person": Call(
        needs=frozenset({"office"}),
        arguments=lambda w, _t, i: (_colleague(w, i),),
        who=("administrator",),
    ),
    "rename_person": Call(
        needs=frozenset({"office"}),
        arguments=lambda w, _t, i: (_colleague(w, i), "Maka"),
        who=("administrator",),
    ),
    "need_office": Call(needs=frozenset({"office"}), arguments=lambda _w, _t, _i: ()),
    "office_verify": Call(needs=frozenset({"office"}), arguments=lambda _w, _t, _i: ()),
    "office_events": Call(needs=frozenset({"office"}), arguments=lambda _w, _t, _i: ()),
    "office_people": Call(needs=frozenset({"office"}), arguments=lambda _w, _t, _i: ()),
}

FREE: dict[str, Call] = {
    "confirm_second_factor": _free(
        "is how a person comes in first; counts attempts", "000000", who=NOBODY
    ),
    "vat_box": _free("computes from its arguments alone", "output", "supply", "standard", "output"),
    "entry_kinds": _free("the kinds of entries are no secret"),
    "entry_number": _free("computes from its arguments alone", "GL", 2025, 1, 0),
    "dimension_register": _free("computes from its arguments alone", "party"),
    "dimension_names": _free("names what every line may name"),
    "next_occurrence": _free("computes from its arguments alone", "2025-01-31", "monthly", 31),
    "entry_lines": _free("computes from its arguments alone", "[]"),
    "event_hash": _free(
        "computes from its arguments alone",
        b"\0",
        uuid.UUID(int=1),
        1,
        "2025-01-01T00:00:00Z",
        ["x"],
    ),
    "fail": _free("raises what it is told to", "GE001", "x", who=NOBODY),
    "guard_rules": _free("the rules of the house are no secret"),
    "interface": _free("a client asks it before it signs in"),
    "join_branch": _free("is how a further connection is verified", "no ticket"),
    "login_recovery": _free("is how a person comes in; counts attempts", "no code"),
    "login_totp": _free("is how a person comes in; counts attempts", "000000"),
    "later_columns": _free("computes from its arguments alone", "entries", "{}"),
    "logout": _free("ends what there is, and nothing where nothing is"),
    "me": _free("a person may know who it is; the password was right"),
    "refresh_session": _free(
        "is how a session goes on; the token proves it", "no token", who=NOBODY
    ),
    "iban_is_right": _free("computes from its arguments alone", "GE29NB0000000101904917"),
    "party_code": _free("computes from its arguments alone", '{"code": "P9"}'),
    "register_columns": _free("computes from its arguments alone", "parties"),
    "server_status": _free("a client asks it before it signs in"),
    "tenant_for": _free("null on any doubt; policies ask it", "member"),
    "verified": _free("asks whether the second factor is still to come"),
    "who_am_i": _free("names the person to itself; the password was right"),
}

OF_RS = {name: tenant(needs, arguments) for name, (needs, arguments) in CALLS_OF_RS.items()}
FREE |= {name: _free("computes from its arguments alone", *x) for name, x in FREE_OF_RS.items()}

CALLS: dict[str, Call] = OF_BOOKS | OF_DOCUMENTS | OF_PAYROLL | OF_PEOPLE | OF_RS | FREE

LEAVES_NO_EVENT = {
    "agree_reopening": "met with an event in tests/ledger/test_reopening.py",
    "ask_reopening": "met with an event in tests/ledger/test_reopening.py",
    "close_year": "met with its entries in tests/ledger/test_year_end.py",
    "announce": "changes nothing",
    "branch": "sessions are no part of the books; the chain tells who did what, not who was there",
    "confirm_second_factor": "met with an event in tests/sql/test_sessions.py",
    "end_session": "sessions are no part of the books",
    "end_sign_in": "sessions are no part of the books",
    "end_sign_in_of": "met with an event in tests/sql/test_ending_sign_ins.py",
    "join_branch": "sessions are no part of the books",
    "login_recovery": "a wrong code leaves a line in the "
    "server's log; a right one an event, see test_sessions.py",
    "login_totp": "sessions are no part of the books; a wrong code leaves a line in the "
    "server's log",
    "logout": "sessions are no part of the books",
    "refresh_session": "sessions are no part of the books",
    **LEAVES_NO_EVENT_OF_RS,
}
"""Functions that may change something and add no event when they succeed, with the reason."""
