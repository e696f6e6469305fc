"""Mutations of walls, policies, rights and the catalogue."""

from __future__ import annotations

from functools import partial

from tests.sql import (
    test_catalogue,
    test_catalogue_functions,
    test_leaks,
    test_matrix,
    test_matrix_functions,
)
from tests.sql.mutations import Check, Mutation, order


def reads(person: str) -> Check:
    """The matrix of tables for one person."""
    return partial(
        test_matrix.test_a_person_reads_what_the_roles_permit_and_writes_nothing, person=person
    )


def attack(subject: str) -> Check:
    """The list of attacks on one subject."""
    return partial(test_leaks.test_a_person_is_refused, subject=subject)


def functions(person: str) -> Check:
    """The matrix of functions for one person in the own company."""
    return partial(
        test_matrix_functions.test_a_person_does_in_the_own_company_what_the_roles_permit,
        person=person,
    )


WALLS: dict[str, Mutation] = {
    "the wall of one table": order(
        "drop policy wall on books.lines",
        test_catalogue.test_a_tenant_table_has_exactly_the_wall_and_the_policies_of_its_rule,
    ),
    "the wall of the definer's functions": order(
        "drop policy entered on books.lines",
        test_catalogue.test_a_tenant_table_has_exactly_the_wall_and_the_policies_of_its_rule,
    ),
    "forced row security": order(
        "alter table books.lines no force row level security",
        test_catalogue.test_every_table_is_guarded_and_has_a_rule,
    ),
    "row security of one table": order(
        "alter table books.parties disable row level security", reads("chief")
    ),
    "the permission of a reading policy": order(
        "alter policy reading on books.lines using (tenant_id = (select api.tenant_for('member')))",
        reads("payroll"),
    ),
    "the form of a policy": order(
        "alter policy wall on books.lines using (tenant_id in (select api.tenant_for('member')))",
        test_catalogue.test_a_tenant_table_has_exactly_the_wall_and_the_policies_of_its_rule,
    ),
    "no careless policy": order(
        "create policy more on books.entries for select to app_user using (true)", reads("payroll")
    ),
    "no right to insert": order(
        "grant insert on books.lines to app_user",
        partial(
            test_matrix.test_no_command_of_a_person_changes_or_locks_a_table, person="accountant"
        ),
    ),
    "no right on a column": order(
        "grant update (text) on books.lines to app_user",
        test_catalogue.test_nobody_but_the_owners_can_write_a_table,
    ),
    "sessions of others are hidden": order(
        "grant select on pg_stat_activity to public",
        test_leaks.test_statistics_of_others_are_closed_one_by_one,
    ),
    "backends of others are hidden": order(
        "grant execute on function pg_stat_get_activity(integer) to public",
        test_leaks.test_statistics_of_others_are_closed_one_by_one,
    ),
    "advisory locks are closed": order(
        "grant execute on function pg_advisory_lock(bigint) to public", attack("files_and_channels")
    ),
    "inner functions are closed": order(
        "grant execute on function api.enter_entries to public",
        test_matrix_functions.test_every_function_that_people_may_execute_has_a_good_call,
    ),
    "no command changes the schema": order(
        "drop event trigger people_change_no_schema", attack("another_role")
    ),
    "no language for people": order(
        "grant usage on language plpgsql to public", attack("own_code")
    ),
    "no temporary objects": order(
        "grant temporary on database {database} to public",
        test_catalogue_functions.test_the_database_is_closed_to_all_but_people,
    ),
    "other databases are closed": order(
        "grant connect on database template1 to public",
        test_leaks.test_no_other_database_of_the_server_lets_a_person_in,
        undo="revoke all on database template1 from public",
    ),
    "the tenant in a foreign key": Mutation(
        statements=(
            "alter table books.parties add constraint alone unique (id)",
            (
                "alter table books.contracts add constraint bare foreign key (party_id) "
                "references books.parties (id)"
            ),
        ),
        checks=(test_catalogue.test_foreign_keys_between_tenant_tables_carry_the_tenant,),
    ),
    "the tenant in a key": order(
        "create unique index careless on books.entries (id)",
        test_catalogue.test_keys_and_indexes_of_a_tenant_table_begin_with_the_tenant,
    ),
    "no statistics of names": order(
        "alter table books.employees alter column name set statistics 100",
        test_leaks.test_an_estimate_tells_nothing_of_foreign_words,
    ),
    "a fixed search path": order(
        "alter function api.tenant_for reset search_path",
        test_catalogue_functions.test_a_function_pins_its_search_path_and_hides_nothing_from_the_planner,
    ),
    "only the search owner passes row security": order(
        "alter role app_definer bypassrls",
        test_catalogue_functions.test_only_search_functions_pass_row_security,
        undo="alter role app_definer nobypassrls",
    ),
}
