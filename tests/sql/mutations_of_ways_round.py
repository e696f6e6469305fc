"""Mutations of what closes the ways round the rules of the books."""

from __future__ import annotations

from functools import partial

from tests.sql import test_ways_round as ways
from tests.sql.mutations import Mutation, code

WAYS_ROUND: dict[str, Mutation] = {
    "no approver named at founding": code(
        "company/found_company",
        "'approved_by', ",
        "",
        ways.test_who_founds_a_company_names_no_approver_of_its_opening,
    ),
    "no maker named at founding": code(
        "company/found_company",
        "'created_by', ",
        "",
        ways.test_who_founds_a_company_names_no_approver_of_its_opening,
    ),
    "drafts of verbs stay theirs": code(
        "ledger/save_draft",
        "k.kind = old.kind and k.made_by = 'verb'",
        "false",
        ways.test_a_draft_that_a_verb_made_is_not_rewritten_by_hand,
    ),
    "cash stays cash": code(
        "company/chart_faults",
        "g.old_class = 'cash' and",
        "false and",
        ways.test_money_is_not_declared_no_money_to_pay_alone,
    ),
    "rules asked for could hold": code(
        "company/change_approval_rules",
        "api.checked_approval_rules(in_rules)",
        "in_rules",
        partial(
            ways.test_rules_that_could_not_hold_are_not_even_asked_for,
            rules=[{"kind": "*", "from_amount": "much"}],
        ),
    ),
    "only kind and amount of a rule are told": code(
        "company/checked_approval_rules",
        "jsonb_agg(jsonb_build_object('kind', r ->> 'kind', 'from_amount', r ->> 'from_amount')",
        "jsonb_agg(r",
        ways.test_rules_asked_for_before_others_came_to_hold_are_void,
    ),
    "old rules are void": code(
        "company/agree_approval_rules",
        "e.happened_at >= asked.asked_at",
        "false",
        ways.test_rules_asked_for_before_others_came_to_hold_are_void,
    ),
    "rules of who left are void": code(
        "company/agree_approval_rules",
        "not api.administers(in_tenant, asked.asked_by)",
        "false",
        ways.test_rules_asked_for_by_who_is_no_administrator_any_more_are_void,
    ),
    "ids of drafts": code(
        "ledger/refuse_draft_ids",
        "d.id = (e ->> 'id')::uuid",
        "false",
        ways.test_no_entry_takes_the_place_of_a_waiting_draft,
    ),
    "a request repeated with nothing": code(
        "company/request_answer",
        "earlier.fingerprint is distinct from",
        "earlier.fingerprint <>",
        ways.test_a_request_is_not_repeated_with_nothing_in_it,
    ),
    "days that can be shown": code(
        "ledger/refuse_wild_days",
        "not between '1900-01-01' and '2999-12-31'",
        "is null",
        partial(ways.test_no_day_outside_all_calendars_spoils_a_list, day="infinity"),
    ),
    "documents of a file taken back": code(
        "ledger/reverse_batch",
        "perform api.remove_attachments_of(in_tenant, w.id) from unnest(waiting) as w (id);",
        "",
        ways.test_documents_of_drafts_thrown_away_with_their_file_are_removed,
    ),
    "a closing is no turnover of VAT": code(
        "ledger/year_balances",
        " where d <> 'vat_code'",
        "",
        ways.test_closing_a_year_moves_no_turnover_of_vat,
    ),
    "what was is taken back": code(
        "ledger/entry_faults",
        "h.kind = 'reversal' and l.code in",
        "false and l.code in",
        ways.test_an_account_that_asks_for_more_than_before_takes_back_what_it_has,
    ),
    "nothing but what was is let through": code(
        "ledger/entry_faults",
        "l.code = 'line.dimension_missing') is not true",
        "l.code = 'line.dimension_missing') is null",
        ways.test_an_account_that_asks_for_more_than_before_takes_back_what_it_has,
    ),
    "texts no draft can hold": code(
        "ledger/entry_faults",
        "h.is_long or s.is_long",
        "false",
        ways.test_a_text_too_long_for_a_draft_is_not_posted_either,
    ),
    "amounts no draft can hold": code(
        "documents/template_faults",
        "l.amount >= 1e13",
        "false",
        partial(ways.test_no_template_stops_all_recurring_entries, amount="Infinity"),
    ),
    "who removed the other one asks": code(
        "company/change_approval_rules",
        " or api.has_removed_administrator(in_tenant)",
        "",
        partial(
            ways.test_who_removes_the_other_administrator_does_not_set_rules_alone,
            remove="api.revoke_role(%s, %s, 'chief_accountant')",
        ),
    ),
    "who was removed administered": code(
        "company/has_removed_administrator",
        "e.type = 'RoleGranted'",
        "false",
        partial(
            ways.test_who_removes_the_other_administrator_does_not_set_rules_alone,
            remove="api.remove_person(%s, %s)",
        ),
    ),
}
