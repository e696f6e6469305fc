"""Mutations of the administration of people."""

from __future__ import annotations

from functools import partial

from tests.kit.world import World
from tests.sql import (
    test_chain,
    test_leaks,
    test_matrix_functions,
    test_office,
    test_people,
    test_roles_and_invitations,
)
from tests.sql.mutations import Check, Mutation, code


def functions(person: str) -> Check:
    """The matrix of functions for one person in the own company."""
    return partial(
        test_matrix_functions.test_a_person_does_in_the_own_company_what_the_roles_permit,
        person=person,
    )


def escape(verb: str) -> Check:
    """Holding a transaction open against an administrator."""
    return partial(test_people.test_nobody_escapes_by_holding_a_transaction_open, verb=verb)


def cut(statement: str) -> Check:
    """A chain cut, to be found."""
    return partial(
        test_chain.test_a_deleted_added_or_cut_off_event_is_found, statement=statement, bad=None
    )


def leaves_event(name: str) -> Check:
    """A write leaves an event."""

    def check(busy: World) -> None:
        assert test_matrix_functions.event_left(busy, name), f"{name} leaves no event"

    return check


ADMINISTRATION: dict[str, Mutation] = {
    "only administrators reset": code(
        "security/reset_person",
        "api.need_administrator(in_tenant)",
        "api.me()",
        functions("accountant"),
    ),
    "shared persons are not reset": code(
        "security/reset_person",
        "m.person_id = in_person and m.tenant_id <> in_tenant and m.state <> 'invited')",
        "false)",
        test_people.test_a_reset_gives_a_new_start_to_a_person_of_this_company_alone,
    ),
    "office administrators are not reset": code(
        "security/reset_person",
        "target.is_office_administrator or",
        "",
        test_people.test_an_office_administrator_is_not_reset_by_a_company,
    ),
    "invitations lapse with a reset": code(
        "security/reset_person",
        "m.tenant_id <> in_tenant and m.state = 'invited'",
        "false",
        test_roles_and_invitations.test_a_reset_lets_invitations_of_other_companies_lapse,
    ),
    "cut off before disabling": code(
        "security/disable_person",
        "    ended := api.end_backends(target.login_oid);\n",
        "",
        escape("disable_person"),
    ),
    "cut off before removing": code(
        "security/remove_person",
        "        ended := api.end_backends(target);\n",
        "",
        escape("remove_person"),
    ),
    "only the person's backends": code(
        "security/end_backends",
        "where a.usesysid = in_login_oid",
        "where a.usesysid >= in_login_oid",
        test_people.test_disabling_shuts_one_person_out_and_nobody_else,
    ),
    "nobody gives to himself": code(
        "security/grant_role",
        "if in_person = me then",
        "if false then",
        test_roles_and_invitations.test_nobody_acts_on_the_own_account,
    ),
    "a second administrator": code(
        "security/give_role",
        "new_state := 'unconfirmed';",
        "null;",
        test_roles_and_invitations.test_write_rights_wait_for_a_second_administrator,
    ),
    "not the one who gave": code(
        "security/confirm_role",
        "m.granted_by = me",
        "false",
        test_roles_and_invitations.test_write_rights_wait_for_a_second_administrator,
    ),
    "the single-handed mark": code(
        "security/give_role",
        "single_handed := true",
        "single_handed := false",
        test_roles_and_invitations.test_a_role_given_single_handed_is_marked_and_in_the_chain,
    ),
    "an invitation is accepted in a session": code(
        "security/accept_invitation",
        "if not api.verified() then",
        "if false then",
        test_roles_and_invitations.test_an_invitation_gives_no_right_over_the_person_until_accepted,
    ),
    "who is invited has no name yet": code(
        "security/people",
        "case when m.state = 'invited' then '' else p.display_name end",
        "p.display_name",
        test_roles_and_invitations.test_an_invitation_gives_no_right_over_the_person_until_accepted,
    ),
    "an expired office does not write": code(
        "security/writer",
        "if last_day <",
        "if false and last_day <",
        test_office.test_an_expired_office_writes_no_more_but_reads_and_exports,
    ),
    "other companies' administrators": code(
        "security/need_administrator",
        "           and c.office_id = api.administered_office()) then",
        "           ) then",
        functions("accountant"),
        functions("rival_administrator"),
    ),
    "a maker of logins gets no rights in them": code(
        "security/make_login",
        " set createrole_self_grant = ''",
        "",
        test_leaks.test_a_maker_of_people_gains_nothing_by_a_setting,
    ),
    "topics are words": code(
        "security/announce",
        "t ~ '^[a-z_]{1,40}$'",
        "true",
        test_leaks.test_the_channel_of_a_company_is_secret_and_says_no_value,
    ),
    "renaming leaves an event": code(
        "security/rename_person",
        "    perform api.append_office_event('PersonRenamed', 'person', in_person, '{}');\n",
        "",
        leaves_event("rename_person"),
    ),
}
