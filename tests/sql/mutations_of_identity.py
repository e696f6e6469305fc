"""Mutations of sessions, second factor, tickets and passwords."""

from __future__ import annotations

from functools import partial

from tests.sql import (
    test_ending_sign_ins,
    test_matrix,
    test_matrix_functions,
    test_new_telephone,
    test_second_factor,
    test_sessions,
)
from tests.sql.mutations import Check, Mutation, code


def reads(person: str) -> Check:
    """The matrix of tables for one person."""
    return partial(
        test_matrix.test_a_person_reads_what_the_roles_permit_and_writes_nothing, person=person
    )


def binding(change: str) -> Check:
    """A session without one of its bindings."""
    return partial(test_sessions.test_a_session_without_one_of_its_bindings_is_none, change=change)


def outside(person: str) -> Check:
    """The matrix of functions for one person without company or second factor."""
    return partial(
        test_matrix_functions.test_without_a_company_or_second_factor_no_function_gives_anything,
        person=person,
    )


IDENTITY: dict[str, Mutation] = {
    "pin to the process": code(
        "security/pinned_session",
        "       and s.pid = pg_backend_pid()\n",
        "",
        binding("pid = pid + 1"),
    ),
    "pin to the start of the process": code(
        "security/pinned_session",
        "       and s.backend_start = (select a.backend_start "
        "from pg_stat_get_activity(pg_backend_pid()) as a)\n",
        "",
        binding("backend_start = backend_start + interval '1 microsecond'"),
    ),
    "the token": code(
        "security/pinned_session",
        "s.token_hash = sha256(convert_to(token, 'UTF8'))",
        "true",
        binding("token_hash = sha256('other')"),
    ),
    "the person of a session": code(
        "security/pinned_session",
        "       and s.person_id = in_person\n",
        "",
        binding("person_id = (select id from auth.people where display_name = 'chief')"),
    ),
    "the end of a session": code(
        "security/pinned_session",
        "       and s.expires_at > clock_timestamp()",
        "",
        test_sessions.test_a_session_ends_inside_an_open_transaction,
    ),
    "the clock, not the start of the transaction": code(
        "security/pinned_session",
        "s.expires_at > clock_timestamp()",
        "s.expires_at > now()",
        test_sessions.test_a_session_ends_inside_an_open_transaction,
    ),
    "replaced sessions end": code(
        "security/pinned_session",
        "       and s.replaced_at is null\n",
        "",
        binding("replaced_at = clock_timestamp()"),
    ),
    "revoked sessions end": code(
        "security/pinned_session",
        "       and s.revoked_at is null\n",
        "",
        binding("revoked_at = clock_timestamp()"),
    ),
    "a session is good after its commit": code(
        "security/pinned_session",
        "       and s.made_in is distinct from pg_current_xact_id_if_assigned()\n",
        "",
        test_second_factor.test_a_rolled_back_sign_in_opens_nothing_meanwhile,
    ),
    "the oid of a login": code(
        "security/me",
        "       and p.login_oid = quote_ident(session_user)::regrole::oid\n",
        "",
        test_sessions.test_a_login_made_anew_under_an_old_name_inherits_nothing,
    ),
    "the oid of a login, for a company": code(
        "security/tenant_for",
        "       and p.login_oid = quote_ident(session_user)::regrole::oid\n",
        "",
        test_sessions.test_a_login_made_anew_under_an_old_name_inherits_nothing,
    ),
    "disabled persons": code(
        "security/tenant_for",
        "\n       and not p.is_disabled",
        "",
        test_sessions.test_a_disabled_person_is_nobody_at_once,
    ),
    "the second factor for a company": code(
        "security/tenant_for",
        "and api.pinned_session(person) is null then",
        "and false then",
        outside("chief"),
    ),
    "only active members": code(
        "security/tenant_for", "       and m.state = 'active'\n", "", reads("stranger")
    ),
    "the permission": code(
        "security/tenant_for",
        "r.role = m.role and r.permission = in_permission",
        "r.permission = in_permission",
        reads("payroll"),
    ),
    "an attempt is counted before it is compared": code(
        "security/count_attempt",
        "    perform setval(counter, first_minute * 1000000 + (fails + 1) * 1000 + total + 1);\n",
        "",
        test_second_factor.test_a_rollback_does_not_give_a_wrong_code_back,
    ),
    "five in a quarter": code(
        "security/count_attempt",
        "fails >= 5",
        "fails >= 500",
        test_second_factor.test_five_wrong_codes_close_the_door_for_a_quarter_of_an_hour,
    ),
    "twenty in all": code(
        "security/count_attempt",
        "total >= 20",
        "total >= 900",
        test_second_factor.test_twenty_wrong_codes_lock_until_an_administrator_acts,
    ),
    "one attempt at a time": code(
        "security/count_attempt",
        " for update nowait",
        "",
        test_second_factor.test_two_attempts_at_once_are_no_two_attempts,
    ),
    "a step is used once": code(
        "security/code_accepted",
        "     where s > used\n       and",
        "     where",
        test_second_factor.test_a_code_is_good_once_even_if_the_first_use_was_rolled_back,
    ),
    "one step around": code(
        "security/code_accepted",
        "now_step + 1)",
        "now_step + 3)",
        test_second_factor.test_only_one_step_around_the_present_is_accepted,
    ),
    "a reused refresh token ends its family": code(
        "security/refresh_session",
        "        perform api.end_family(old.family_id);\n",
        "",
        test_sessions.test_an_old_refresh_token_ends_the_whole_family,
    ),
    "a refresh token is its person's": code(
        "security/refresh_session",
        "       and s.person_id = person\n",
        "",
        test_sessions.test_a_refresh_token_is_the_persons_own_and_has_an_end,
    ),
    "a ticket is used once": code(
        "security/join_branch",
        "       and t.used_at is null\n",
        "",
        test_sessions.test_a_ticket_verifies_one_more_connection_once,
    ),
    "a ticket is its person's": code(
        "security/join_branch",
        "       and t.person_id = person\n",
        "",
        test_sessions.test_a_ticket_verifies_one_more_connection_once,
    ),
    "a ticket ends": code(
        "security/join_branch",
        "       and t.expires_at > clock_timestamp()\n",
        "",
        test_sessions.test_a_ticket_lasts_half_a_minute_and_not_beyond_its_session,
    ),
    "a ticket ends with its family": code(
        "security/join_branch",
        "s.family_id = family and s.revoked_at is null",
        "s.family_id = family",
        test_sessions.test_a_ticket_lasts_half_a_minute_and_not_beyond_its_session,
    ),
    "a recovery code is used once": code(
        "security/login_recovery",
        "       and r.used_at is null",
        "",
        test_second_factor.test_a_recovery_code_is_good_once,
    ),
    "recovery codes are counted": code(
        "security/login_recovery",
        "    perform api.count_attempt(person);\n",
        "",
        test_second_factor.test_wrong_recovery_codes_are_counted_like_wrong_digits,
    ),
    "the telephone is not changed by password": code(
        "security/enrol_second_factor",
        "and api.pinned_session(person) is null then",
        "and false then",
        test_second_factor.test_a_new_person_sets_up_the_telephone_by_password_once,
    ),
    "nor when a change was broken off": code(
        "security/enrol_second_factor",
        "select from auth.recovery_codes as r where r.person_id = person",
        "select where false",
        test_second_factor.test_a_change_of_telephone_broken_off_does_not_open_the_account_to_the_password,
    ),
    "a new telephone waits beside the old one": code(
        "security/enrol_second_factor",
        "if found then",
        "if false then",
        test_new_telephone.test_the_old_telephone_holds_until_the_new_one_is_confirmed,
    ),
    "a new telephone is confirmed in a session": code(
        "security/confirm_second_factor",
        "if current_session is null then",
        "if false then",
        test_new_telephone.test_the_password_alone_neither_begins_nor_confirms,
    ),
    "a new telephone has a quarter of an hour": code(
        "security/confirm_second_factor",
        "interval '15 minutes'",
        "interval '15 days'",
        test_new_telephone.test_only_the_last_beginning_counts_and_it_grows_old,
    ),
    "a reset ends a change that was begun": code(
        "security/reset_person",
        ", pending_secret = null, pending_since = null",
        "",
        test_new_telephone.test_a_reset_ends_a_change_that_was_begun,
    ),
    "an ended sign-in takes along what is made": code(
        "security/end_family",
        "        ended := ended + found_now;\n",
        "        ended := ended + found_now;\n        exit;\n",
        test_ending_sign_ins.test_signing_out_takes_along_what_is_made_in_this_moment,
    ),
    "a ticket holds its family": code(
        "security/join_branch",
        "        for share;\n",
        "        ;\n",
        test_ending_sign_ins.test_signing_out_takes_along_what_is_made_in_this_moment,
    ),
    "an ended sign-in is cut off": code(
        "security/cut_sign_in",
        "    perform api.end_backends_but(",
        "    perform pg_catalog.format('%s%s%s', ",
        test_ending_sign_ins.test_an_administrator_sees_and_ends_a_colleagues_sign_in_at_once,
    ),
    "who works elsewhere too is left to the office": code(
        "security/need_own_person",
        "m.tenant_id <> in_tenant and m.state <> 'invited'",
        "false",
        test_ending_sign_ins.test_a_person_of_two_companies_is_left_to_the_office,
    ),
    "only administrators end sign-ins": code(
        "security/need_own_person",
        "    perform api.need_administrator(in_tenant);\n",
        "",
        partial(test_ending_sign_ins.test_nobody_else_sees_or_ends_them, name="accountant2"),
    ),
    "a password is changed in a session": code(
        "security/change_password",
        "if not api.verified() then",
        "if false then",
        test_sessions.test_a_password_is_changed_in_a_verified_session_and_holds_ninety_days,
    ),
    "no prepared password": code(
        "security/change_password",
        "SCRAM-SHA-256[$]",
        "SCRAM-SHA-256\\$",
        test_sessions.test_a_weak_password_or_a_prepared_one_is_refused,
    ),
}
