"""The schema: from nothing to the head, and rebuilt as often as one likes, always the same."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import psycopg
import pytest
from alembic.script import ScriptDirectory

from app.server.upgrade import head_revision, rebuild, upgrade
from tests.kit.world import World
from tests.ledger.builders import fingerprint, work

ROOT = Path(__file__).parents[2]
OURS = "('auth'::regnamespace, 'books'::regnamespace, 'audit'::regnamespace)"
QUESTIONS = {
    "functions": """
        select p.oid::regprocedure::text, pg_get_functiondef(p.oid), p.proowner::regrole::text,
               array(select a::text from unnest(p.proacl) as a order by 1),
               obj_description(p.oid, 'pg_proc')
          from pg_proc as p where p.pronamespace = 'api'::regnamespace""",
    "policies": "select * from pg_policies where schemaname in ('auth', 'books', 'audit')",
    "tables": f"""
        select c.oid::regclass::text, c.relowner::regrole::text, c.relrowsecurity,
               c.relforcerowsecurity, array(select a::text from unnest(c.relacl) as a order by 1)
          from pg_class as c where c.relnamespace in {OURS} and c.relkind = 'r'""",
    "triggers": """
        select t.tgrelid::regclass::text, t.tgname, pg_get_triggerdef(t.oid), t.tgenabled::text
          from pg_trigger as t where not t.tgisinternal""",
    "event triggers": """
        select evtname, evtevent, evtfoid::regproc::text, evtenabled::text from pg_event_trigger""",
    "schemas": """
        select nspname, nspowner::regrole::text, obj_description(oid, 'pg_namespace'),
               array(select a::text from unnest(nspacl) as a order by 1)
          from pg_namespace where nspname in ('api', 'auth', 'books', 'audit', 'public')""",
    "columns": """
        select table_schema, table_name, column_name, data_type, column_default, is_nullable
          from information_schema.columns where table_schema in ('auth', 'books', 'audit')""",
    "constraints": f"""
        select conrelid::regclass::text, conname, pg_get_constraintdef(oid)
          from pg_constraint where connamespace in {OURS}""",
    "indexes": "select indexdef from pg_indexes where schemaname in ('auth', 'books', 'audit')",
}


def catalogue(connection: psycopg.Connection[Any]) -> dict[str, list[str]]:
    """Everything of ours in the server's catalogue, without object ids."""
    return {
        name: sorted(map(str, connection.execute(question.encode()).fetchall()))
        for name, question in QUESTIONS.items()
    }


def test_the_catalogue_is_not_empty(own: World) -> None:
    found = catalogue(own.operate())
    assert all(found.values())
    assert len(found["functions"]) > 100


def test_rebuilding_twice_gives_the_same_catalogue_and_touches_no_row(own: World) -> None:
    desk = work(own)
    desk.post(desk.sale())
    rows, first = fingerprint(own), catalogue(own.operate())
    for _ in range(2):
        upgrade(own.operator, own.database)
        assert catalogue(own.operate()) == first
    assert fingerprint(own) == rows
    own_again = work(own)
    assert own_again.number(own_again.sale()) == "GL/2025/2"


def test_own_computer_and_shared_server_have_one_catalogue(own: World, shared: World) -> None:
    assert catalogue(own.operate()) == catalogue(shared.operate())


def test_an_open_connection_of_a_person_works_on_after_an_upgrade(own: World) -> None:
    desk = work(own)
    desk.post(desk.sale())
    upgrade(own.operator, own.database)
    assert desk.number(desk.sale()) == "GL/2025/2"


def test_while_api_is_gone_a_table_shows_no_rows(own: World) -> None:
    """Between the fall of `api` and its return policies fall with it: nothing is shown, not all."""
    with own.operator.connect(own.database) as connection:
        connection.execute("drop schema api cascade")
        connection.execute(f"set local role {own.logins['accountant']}".encode())
        connection.execute(f"set local app.tenant = '{own.tenants['kavkasia']}'".encode())
        assert connection.execute("select count(*) from books.accounts").fetchone() == (0,)
        connection.rollback()


def test_a_rebuild_that_is_rolled_back_never_was(own: World) -> None:
    before = catalogue(own.operate())
    with own.operator.connect(own.database) as connection:
        rebuild(connection)
        connection.rollback()
    assert catalogue(own.operate()) == before


def test_revisions_are_one_line_without_a_fork() -> None:
    script = ScriptDirectory(str(ROOT / "migrations"))
    assert script.get_heads() == [head_revision()]
    line = [revision.revision for revision in script.walk_revisions()]
    assert line == sorted(line, reverse=True)
    assert all(re.fullmatch(r"[0-9]{4}", name) for name in line)


def test_no_revision_reads_the_code_or_takes_the_books_back() -> None:
    script = ScriptDirectory(str(ROOT / "migrations"))
    for revision in script.walk_revisions():
        text = Path(revision.module.__file__ or "").read_text("utf-8")
        assert "migrations/code" not in re.sub(r'""".*?"""', "", text, flags=re.DOTALL)
        with pytest.raises(NotImplementedError):
            revision.module.downgrade()
