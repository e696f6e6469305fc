"""The roles every server of ours has: owners that cannot log in, and the one group of people."""

from __future__ import annotations

from typing import Any

import psycopg
from psycopg import sql

OWNERS = {
    "app_owner": "nologin nosuperuser nocreatedb nocreaterole nobypassrls noreplication",
    "sec_definer": "nologin nosuperuser nocreatedb nocreaterole nobypassrls noreplication",
    "app_definer": "nologin nosuperuser nocreatedb nocreaterole nobypassrls noreplication",
    "provisioner": "nologin nosuperuser nocreatedb createrole nobypassrls noreplication",
    "search_definer": "nologin nosuperuser nocreatedb nocreaterole bypassrls noreplication",
    "app_user": "nologin nosuperuser nocreatedb nocreaterole nobypassrls noreplication",
}
"""Role -> its attributes; `search_definer` alone passes row security, for the search functions."""

_MEMBERSHIPS = (
    "grant app_user to provisioner with admin true, inherit false, set false",
    "grant pg_signal_backend to provisioner with inherit true, set false",
    "grant pg_read_all_stats to provisioner with inherit true, set false",
    "grant pg_read_all_stats to sec_definer with inherit true, set false",
)


def make_roles(connection: psycopg.Connection[Any]) -> tuple[str, ...]:
    """Make the roles that are missing and set the attributes of all.

    Gives the names of the new ones.

    Raises: psycopg.Error when the connection is not a superuser's.
    """
    made = []
    for name, attributes in OWNERS.items():
        found = connection.execute(
            "select 1 from pg_catalog.pg_roles where rolname = %s", (name,)
        ).fetchone()
        if found is None:
            connection.execute(sql.SQL("create role {}").format(sql.Identifier(name)))
            made.append(name)
        connection.execute(
            sql.SQL("alter role {} {}").format(sql.Identifier(name), sql.SQL(attributes))
        )
    for grant in _MEMBERSHIPS:
        connection.execute(sql.SQL(grant))
    return tuple(made)
