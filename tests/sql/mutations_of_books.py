"""Mutations of the rules of the books and of the chain."""

from __future__ import annotations

from functools import partial

from tests.ledger import test_accounts, test_attachments, test_opening, test_templates
from tests.sql import (
    test_accounting_guard,
    test_catalogue_functions,
    test_chain,
    test_closing_guard,
    test_kinds,
    test_matrix_functions,
    test_periods_and_numbers,
    test_second_person,
)
from tests.sql.mutations import Check, Mutation, code, order


def functions(person: str) -> Check:
    """The matrix of functions for one person in the own company."""
    return partial(
        test_matrix_functions.test_a_person_does_in_the_own_company_what_the_roles_permit,
        person=person,
    )


def shape(trick: str) -> Check:
    """A shape of an entry that would escape the second person."""
    return partial(
        test_second_person.test_no_shape_of_an_entry_escapes_the_second_person, trick=trick
    )


def edited(change: str) -> Check:
    """An edit of one column of the chain."""
    return partial(test_chain.test_an_edited_event_is_found, change=change)


def cut(statement: str) -> Check:
    """A chain cut, to be found."""
    return partial(
        test_chain.test_a_deleted_added_or_cut_off_event_is_found, statement=statement, bad=None
    )


WRONG_LINES: Check = partial(
    test_accounting_guard.test_a_wrong_entry_is_refused_with_its_fault,
    lines=({"debit": 100}, {"credit": 99}),
    code="entry.unbalanced",
)


BOOKS: dict[str, Mutation] = {
    "four eyes in the function": code(
        "ledger/decide_draft",
        "if me = old.created_by or me = any (old.touched_by) then",
        "if false then",
        test_second_person.test_who_made_or_touched_an_entry_does_not_approve_it,
    ),
    "four eyes in the table": order(
        "alter table books.drafts drop constraint four_eyes",
        test_second_person.test_who_made_or_touched_an_entry_does_not_approve_it,
    ),
    "who touches is remembered": code(
        "ledger/save_draft",
        "d.touched_by || me",
        "d.touched_by",
        test_second_person.test_who_made_or_touched_an_entry_does_not_approve_it,
    ),
    "approval is needed to post": code(
        "ledger/enter_drafted",
        "->> 'approved_by' is null",
        "->> 'id' is null",
        test_second_person.test_an_amount_above_the_rule_needs_a_second_person,
    ),
    "both sides count": code(
        "ledger/places_to_approve",
        "greatest(sum(l.debit), sum(l.credit))",
        "sum(l.debit)",
        shape("credits only"),
    ),
    "a change takes approval away": code(
        "ledger/save_draft",
        "approved_by = null, approved_at = null,",
        "",
        test_second_person.test_a_change_after_the_approval_takes_it_away,
    ),
    "nobody names an approver": code(
        "ledger/post_entries",
        "'approved_by', ",
        "",
        test_second_person.test_who_posts_without_approval_is_named_as_the_one_who_approved,
    ),
    "money out is a payment": code(
        "ledger/places_to_approve",
        "r.kind = 'payment' and s.paid > 0",
        "r.kind = 'payment' and s.kind = 'payment'",
        test_kinds.test_money_out_is_a_payment_whatever_it_is_called,
    ),
    "kinds of verbs": code(
        "ledger/refuse_kinds",
        "k.made_by = 'verb'",
        "false",
        test_kinds.test_kinds_of_verbs_and_of_nobody_are_refused_by_hand,
    ),
    "no correction by hand": code(
        "ledger/post_entries",
        ", 'corrects_id']",
        "]",
        test_kinds.test_a_correction_is_begun_by_correcting_alone,
    ),
    "no correction in a draft by hand": code(
        "ledger/save_draft",
        ", 'corrects_id']",
        "]",
        test_kinds.test_a_correction_is_begun_by_correcting_alone,
    ),
    "a correction is judged with its reversal": code(
        "ledger/enter_drafted",
        "from api.places_to_approve(in_tenant, entries) as p",
        "from api.places_to_approve(in_tenant, jsonb_path_query_array(entries, "
        "'$[*] ? (@.kind != \"reversal\")')) as p",
        test_kinds.test_a_correction_is_no_way_round_the_rule_for_reversals,
    ),
    "approval rules wait": code(
        "company/change_approval_rules",
        "api.other_administrators(in_tenant) > 0 or",
        "",
        test_kinds.test_the_rules_wait_for_another_administrator,
    ),
    "approval rules take two": code(
        "company/agree_approval_rules",
        "if asked.asked_by = me then",
        "if false then",
        test_kinds.test_the_rules_wait_for_another_administrator,
    ),
    "the same file": code(
        "ledger/refuse_known_file",
        "if known.created_at is not null then",
        "if false then",
        test_kinds.test_the_same_file_comes_in_once,
    ),
    "posted is posted": order(
        "drop trigger append_only on books.lines",
        test_accounting_guard.test_posted_entries_and_lines_cannot_be_changed_by_anybody,
    ),
    "the second guard of balance": order(
        "drop trigger entry_balances on books.lines",
        test_accounting_guard.test_the_second_guard_finds_an_entry_that_does_not_balance,
    ),
    "the second guard of headers": order(
        "drop trigger entry_has_lines on books.entries",
        test_accounting_guard.test_the_second_guard_finds_a_header_without_lines,
    ),
    "the balance": code(
        "ledger/entry_faults",
        "(s.difference <> 0, 'entry.unbalanced'",
        "(false, 'entry.unbalanced'",
        WRONG_LINES,
    ),
    "a closed month": code(
        "ledger/entry_faults",
        "when 'hard_closed' then true",
        "when 'hard_closed' then false",
        test_periods_and_numbers.test_a_closed_month_takes_no_entry_by_any_way,
    ),
    "an exception is one person's": code(
        "ledger/entry_faults",
        " and x.person_id = api.me()",
        "",
        test_closing_guard.test_nobody_posts_under_the_exception_of_another,
    ),
    "an exception ends when it is revoked": code(
        "ledger/entry_faults",
        "x.revoked_at is null and ",
        "",
        test_closing_guard.test_an_exception_revoked_while_a_posting_waits_lets_nothing_through,
    ),
    "four eyes on a reopening in the function": code(
        "company/agree_reopening",
        "if me = old.asked_by then",
        "if false then",
        test_closing_guard.test_one_person_alone_opens_no_finally_closed_month_even_by_sql,
    ),
    "four eyes on a reopening in the table": order(
        "alter table books.reopenings drop constraint four_eyes",
        test_closing_guard.test_the_tables_themselves_ask_for_two_persons,
    ),
    "a finally closed month stays, in the table": order(
        "drop trigger hard_closed_stays on books.periods",
        test_closing_guard.test_the_tables_themselves_ask_for_two_persons,
    ),
    "the version is part of a request": code(
        "company/change_period",
        "jsonb_build_array(in_period, in_state, in_expected_version, in_reason)",
        "jsonb_build_array(in_period, in_state, in_reason)",
        test_closing_guard.test_a_closing_asked_again_gives_its_first_answer_and_another_version_does_not,
    ),
    "a month is closed by who may": code(
        "company/change_period",
        "api.writer(in_tenant, 'period:close')",
        "api.writer(in_tenant, 'member')",
        test_periods_and_numbers.test_only_a_closer_closes_and_reopening_needs_a_reason,
    ),
    # The trigger is the second guard of the same thing, so that it must fall with the first.
    "a hard-closed month stays": Mutation(
        function="company/change_period",
        old="if old.state = 'hard_closed' then",
        new="if false then",
        statements=("drop trigger hard_closed_stays on books.periods",),
        checks=(test_periods_and_numbers.test_only_a_closer_closes_and_reopening_needs_a_reason,),
    ),
    "one writer of a company at a time": Mutation(
        function="company/request_answer",
        old="    perform 1 from audit.heads as h where h.tenant_id = in_tenant for update;\n",
        new="",
        checks=(
            test_periods_and_numbers.test_a_request_asked_twice_at_once_is_done_once,
            test_periods_and_numbers.test_a_month_is_not_closed_under_a_posting_that_is_under_way,
        ),
    ),
    "a request is its person's": code(
        "company/request_answer",
        " or earlier.person_id <> api.me()",
        "",
        test_periods_and_numbers.test_a_request_asked_twice_is_done_once,
    ),
    "a request is its content's": code(
        "company/request_answer",
        "earlier.fingerprint is distinct from sha256(convert_to(in_content, 'UTF8'))",
        "false",
        test_periods_and_numbers.test_a_request_asked_twice_is_done_once,
    ),
    "a right asked by a reading function": code(
        "company/chart",
        "    perform api.need(in_tenant, 'accounts:read');\n",
        "",
        functions("stranger"),
    ),
    "a right asked by a writing function": code(
        "company/save_rates",
        "api.writer(in_tenant, 'transactions:write')",
        "api.writer(in_tenant, 'transactions:read')",
        functions("auditor"),
    ),
    "a company asked by a writing function": code(
        "company/save_rates",
        "api.writer(in_tenant, 'transactions:write')",
        "api.me()",
        test_catalogue_functions.test_the_definers_functions_ask_at_their_door_before_they_see_a_company,
    ),
    "reversed once, in the table": order(
        "drop index books.entries_reversed_once",
        test_accounting_guard.test_an_entry_is_reversed_once_even_where_a_function_would_err,
    ),
    "a reversal is not edited": code(
        "ledger/save_draft",
        "if old.kind = 'reversal' then",
        "if false then",
        test_second_person.test_a_reversal_that_waits_for_approval_cannot_be_edited,
    ),
    "the hash of an event": code(
        "audit/audit_verify",
        "e.hash = api.event_hash(",
        "e.hash <> api.event_hash(",
        edited("data = data || ' '"),
        test_chain.test_an_untouched_chain_is_whole,
    ),
    "an event's own hash is compared": code(
        "audit/audit_verify",
        "and e.hash = api.event_hash(e.previous_hash, e.tenant_id, e.seq, e.happened_at,",
        "and true or e.hash = api.event_hash(e.previous_hash, e.tenant_id, e.seq, e.happened_at,",
        edited("login = 'u_aaaaaaaaaaaaaaaa'"),
    ),
    "an event follows the one before": code(
        "audit/audit_verify",
        "and e.previous_hash = coalesce(lag(e.hash) over w, decode(repeat('00', 32), 'hex'))",
        "",
        partial(
            test_chain.test_a_deleted_added_or_cut_off_event_is_found,
            statement="update audit.events set hash = sha256('x'), "
            "previous_hash = previous_hash where tenant_id = {t} and seq = 7",
            bad=7,
        ),
        test_chain.test_a_chain_whose_links_are_cut_is_found,
    ),
    "the head is compared": code(
        "audit/audit_verify",
        "e.hash = head.head_hash and",
        "",
        cut("update audit.heads set hash = sha256('x') where tenant_id = {t}"),
    ),
    "a kept head is compared": code(
        "audit/audit_verify",
        "if bad is null and in_seq is not null",
        "if false",
        test_chain.test_a_chain_rewritten_whole_is_found_by_a_head_kept_elsewhere,
    ),
    "the person is in the hash": code(
        "audit/append_events",
        "person::text, login, event.data",
        "null, login, event.data",
        test_chain.test_an_untouched_chain_stays_whole_when_it_grows,
    ),
    "a document is kept": order(
        "drop trigger kept on books.attachments",
        test_attachments.test_a_document_cannot_be_changed_or_deleted_by_anybody,
    ),
    "only the mark of removal is added": code(
        "documents/attachment_kept",
        "old.entry_id, old.file_name,",
        "old.entry_id, new.file_name,",
        test_attachments.test_a_document_cannot_be_changed_or_deleted_by_anybody,
    ),
    "documents are not emptied": order(
        "drop trigger never_emptied on books.attachments",
        test_attachments.test_a_document_cannot_be_changed_or_deleted_by_anybody,
    ),
    "a document is told by its bytes": code(
        "documents/attach",
        "if kind is null then",
        "if false then",
        test_attachments.test_a_file_is_taken_by_its_first_bytes_alone,
    ),
    "storage is counted": code(
        "documents/attach",
        "    perform api.count_storage(in_tenant, octet_length(in_content));\n",
        "",
        test_attachments.test_the_storage_of_the_office_is_a_border_for_all_its_companies,
    ),
    "a recurring day is drafted once": code(
        "documents/draft_recurring",
        "set next_day = api.next_occurrence(l.day, t.recurrence, t.month_day)",
        "set next_day = t.next_day",
        test_templates.test_a_recurring_day_is_drafted_once_by_whoever_asks,
    ),
    "one opening of a company": code(
        "ledger/entry_faults",
        "o.entry_date = c.starts_on - 1 and o.kind = 'opening'",
        "false",
        test_opening.test_a_company_has_one_opening_whoever_enters_it,
    ),
    "one opening in one batch": code(
        "ledger/entry_faults",
        "o.kind = 'opening' and o.place < h.place",
        "false",
        test_opening.test_a_company_has_one_opening_whoever_enters_it,
    ),
    "an account in use stays": code(
        "company/write_accounts",
        "    perform api.refuse_account_faults(in_tenant, in_accounts);\n",
        "",
        test_accounts.test_an_account_that_is_used_is_not_deactivated_by_a_file_either,
    ),
    "only money and debts are monetary": code(
        "company/chart_faults",
        "(g.is_monetary and g.type not in ('asset', 'liability'), ",
        "(false, ",
        test_accounts.test_only_what_holds_money_or_debts_is_monetary_by_a_file_either,
    ),
    "no names of employees in the chain": code(
        "company/write_register",
        "array['name']",
        "'{}'",
        test_chain.test_no_name_password_or_personal_number_stands_in_a_chain,
    ),
    "no names of parties in the chain": code(
        "parties/private_party_fields",
        "'name', 'id_code'",
        "'id_code'",
        test_chain.test_no_name_password_or_personal_number_stands_in_a_chain,
    ),
}
