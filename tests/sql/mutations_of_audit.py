"""Mutations of the replay, of snapshots and of the office's chain."""

from __future__ import annotations

from functools import partial

from tests.sql import test_office_chain, test_replay
from tests.sql.mutations import Check, Mutation, code, order
from tests.sql.mutations_of_books import functions


def named(trick: str) -> Check:
    """An alteration behind the functions, which a full replay must name."""
    return partial(test_replay.test_what_is_altered_behind_the_functions_is_named, trick=trick)


def shorter(trick: str) -> Check:
    """The same, found by a replay from a snapshot."""
    return partial(test_replay.test_a_replay_from_a_snapshot_finds_it_too, trick=trick)


def forged(statement: str) -> Check:
    """A forged snapshot, to be noticed."""
    return partial(test_replay.test_a_forged_snapshot_is_noticed, statement=statement)


SAME: Check = test_replay.test_books_rebuilt_from_their_events_are_the_books
FROM_EVENTS: Check = (
    test_replay.test_a_snapshot_tells_what_the_events_tell_and_not_what_stands_in_the_tables
)

AUDIT: dict[str, Mutation] = {
    "a replay is for who may read everything": code(
        "audit/audit_replay", "perform api.need(in_tenant, p)", "perform p", functions("tax")
    ),
    "rows that no event tells": code(
        "audit/compare_rebuilt", "r full join t", "r left join t", named("a line added")
    ),
    "rows that are gone": code(
        "audit/compare_rebuilt", "r full join t", "r right join t", named("a line deleted")
    ),
    "rows that differ": code(
        "audit/compare_rebuilt",
        "r.whole is distinct from t.whole",
        "r.whole is null or t.whole is null",
        named("a line's amount"),
        named("a month opened by hand"),
    ),
    "a total of a month is compared too": code(
        "audit/rebuilt_account_totals", "sum(m.debit)", "sum(m.debit) + 1", SAME
    ),
    "a fault in the posting's own sums is found": code(
        "ledger/add_totals",
        "case when l.is_storno then -l.debit else l.debit end",
        "l.debit",
        SAME,
    ),
    "what a posting does not tell is found": code(
        "ledger/append_posted",
        "array['tenant_id', 'entry_id', 'entry_date']",
        "array['tenant_id', 'entry_id', 'entry_date', 'party_id']",
        SAME,
    ),
    "months before a snapshot are compared": code(
        "audit/compare_months",
        "where t is distinct from f",
        "where t.month is distinct from f.month",
        shorter("a line's amount"),
    ),
    "lines are in the digest of a month": code(
        "audit/digest_entries", "|| coalesce(l.said, '''')", "", FROM_EVENTS
    ),
    "a snapshot is told by events": code(
        "audit/snapshot_content",
        "in_upto, true)",
        "in_upto, false)",
        FROM_EVENTS,
    ),
    "the digest of a snapshot": code(
        "audit/audit_snapshots",
        "t.data ->> 'sha256' = encode(",
        "'' <> encode(",
        forged("update audit.snapshots set content = replace(content, '118', '119')"),
    ),
    "a snapshot hangs on its head": code(
        "audit/audit_snapshots",
        "and t.data ->> 'hash' = encode(s.hash, 'hex') and e.hash = s.hash",
        "",
        forged("update audit.snapshots set hash = sha256('x')"),
    ),
    "a forged snapshot begins no replay": code(
        "audit/audit_replay",
        "select not s.ok from",
        "select false from",
        forged("update audit.snapshots set content = replace(content, '118', '119')"),
    ),
    "who takes a snapshot": code(
        "audit/take_snapshot",
        "api.writer(in_tenant, 'period:close')",
        "api.writer(in_tenant, 'member')",
        test_replay.test_a_snapshot_is_taken_by_who_closes_months_and_once_for_a_request,
    ),
    "a snapshot is not changed": order(
        "drop trigger append_only on audit.snapshots",
        test_replay.test_a_snapshot_is_taken_by_who_closes_months_and_once_for_a_request,
    ),
    "the office's chain is its administrator's": code(
        "audit/office_verify",
        "office uuid := api.need_office();",
        "office uuid := (select p.office_id from auth.people as p where p.id = api.me());",
        test_office_chain.test_the_administrator_verifies_the_office_and_nobody_else,
    ),
    "an event of the office follows the one before": code(
        "audit/office_verify",
        "and e.previous_hash = coalesce(lag(e.hash) over w, decode(repeat('00', 32), 'hex'))",
        "",
        test_office_chain.test_a_relinked_event_of_the_office_is_found,
    ),
    "the head of the office is compared": code(
        "audit/office_verify",
        "many is distinct from head.seq or",
        "",
        partial(
            test_office_chain.test_an_office_chain_that_was_cut_is_found,
            statement="delete from audit.office_events where {office}",
        ),
    ),
}
