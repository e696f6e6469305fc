"""Brings a database to the schema of this program.

Revisions, then `api` and policies, in one transaction.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from hashlib import sha256
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import psycopg
from psycopg import sql

from app.server.operator import Operator

if TYPE_CHECKING:
    from sqlalchemy import Connection as SqlConnection

# Every start asks for the head, and to load alembic for it would take half of the start.
_REVISION = re.compile(
    r'^(?P<word>revision|down_revision) = (?:"(?P<name>\w+)"|None)$', re.MULTILINE
)
_HEADER = re.compile(r"^-- owner: (?P<owner>\w+)\n-- execute:(?P<execute>[\w ]*)$", re.MULTILINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Upgraded:
    """What an upgrade did: the revision before (None.

    Empty database) and after, and how many tables are guarded.
    """

    revision_before: str | None
    revision: str
    tables_guarded: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A function as this program's files have it: its owner, who else may call it, the file."""

    name: str
    owner: str
    callers: frozenset[str]
    text: str


def current_revision(connection: psycopg.Connection[Any]) -> str | None:
    """The revision a database stands at, or None when it holds no schema of ours."""
    found = connection.execute("select to_regclass('auth.alembic_version')").fetchone()
    if found is None or found[0] is None:
        return None
    row = connection.execute("select version_num from auth.alembic_version").fetchone()
    return None if row is None else str(row[0])


def current_fingerprint(connection: psycopg.Connection[Any]) -> str | None:
    """The fingerprint of the code that `api` was built from, or None."""
    row = connection.execute(
        "select obj_description(to_regnamespace('api'), 'pg_namespace')"
    ).fetchone()
    return None if row is None else row[0]


def code_fingerprint() -> str:
    """The fingerprint of this program's `migrations/code`: SHA-256 over its files in order."""
    code = files("migrations") / "code"
    digest = sha256()
    for name in ["ORDER", *_order(code)]:
        digest.update(_text(code, name).encode())
    return digest.hexdigest()


def written_functions() -> tuple[Written, ...]:
    """Every function of `api` as this program's `migrations/code` has it."""
    code = files("migrations") / "code"
    found = []
    for name in _order(code):
        text = _text(code, name)
        header = _HEADER.search(text)
        if header is not None:
            callers = frozenset(header["execute"].split())
            found.append(
                Written(name=Path(name).stem, owner=header["owner"], callers=callers, text=text)
            )
    return tuple(found)


def head_revision() -> str:
    """The revision this program brings and needs: the one that no other comes after."""
    found: dict[str, set[str]] = {"revision": set(), "down_revision": set()}
    for file in (files("migrations") / "versions").iterdir():
        if file.name.endswith(".py"):
            for word, name in _REVISION.findall(file.read_text("utf-8")):
                found[word].add(name)
    heads = found["revision"] - found["down_revision"]
    assert len(heads) == 1, "migrations/versions is one row of revisions"
    return heads.pop()


def upgrade(operator: Operator, database: str) -> Upgraded:
    """Run the missing revisions, rebuild `api` and all policies; all in one transaction.

    A failure at any point leaves the database as it was.

    Raises: psycopg.Error with the statement's own message; the caller is the operator, who may
    see it.
    """
    from sqlalchemy import create_engine  # noqa: PLC0415 - takes half a second
    from sqlalchemy.pool import NullPool  # noqa: PLC0415

    engine = create_engine(
        "postgresql+psycopg://", creator=lambda: operator.connect(database), poolclass=NullPool
    )
    with engine.begin() as joined:
        connection = joined.connection.driver_connection
        assert isinstance(connection, psycopg.Connection), "the engine speaks psycopg"
        connection.execute("set local lock_timeout = '30s'")
        before = current_revision(connection)
        connection.execute("create schema if not exists auth")
        _run_revisions(joined)
        guarded = rebuild(connection)
        after = current_revision(connection)
    assert after is not None, "the revisions left no version behind"
    return Upgraded(revision_before=before, revision=after, tables_guarded=guarded)


def rebuild(connection: psycopg.Connection[Any]) -> int:
    """Drop `api` and make it anew from `migrations/code`, then all policies.

    Gives the number of guarded tables.
    """
    code = files("migrations") / "code"
    connection.execute("drop schema if exists api cascade")
    connection.execute("create schema api")
    connection.execute("set local check_function_bodies = off")
    order = _order(code)
    for name in order:
        connection.execute(sql.SQL(_text(code, name)))
    for name in order:
        _set_owner(connection, name, _text(code, name))
    connection.execute(
        sql.SQL("comment on schema api is {}").format(sql.Literal(code_fingerprint()))
    )
    row = connection.execute("select api.guard_all()").fetchone()
    assert row is not None, "guard_all gives one row"
    return int(row[0])


def _order(code: Traversable) -> list[str]:
    """The files of `migrations/code` in the order in which they are run."""
    return [line for line in (code / "ORDER").read_text("utf-8").splitlines() if line]


def _text(code: Traversable, name: str) -> Any:
    return (code / name).read_text("utf-8")


def _set_owner(connection: psycopg.Connection[Any], name: str, text: str) -> None:
    """Give the function of a file to the owner and to those who may call it, as its head says."""
    header = _HEADER.search(text)
    if header is None:
        return
    stem = Path(name).stem
    found = connection.execute(
        "select oid::regprocedure::text from pg_catalog.pg_proc where pronamespace = "
        "'api'::regnamespace and proname = %s",
        (stem,),
    ).fetchall()
    assert len(found) == 1, f"{name} must make exactly one function api.{stem}"
    function = sql.SQL(found[0][0])
    connection.execute(sql.SQL("revoke all on function {} from public").format(function))
    connection.execute(
        sql.SQL("alter function {} owner to {}").format(function, sql.Identifier(header["owner"]))
    )
    for role in header["execute"].split():
        connection.execute(
            sql.SQL("grant execute on function {} to {}").format(function, sql.Identifier(role))
        )


def _run_revisions(joined: SqlConnection) -> None:
    """Run alembic inside the open transaction, so that revisions and rebuild are one."""
    from alembic import command  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(_migrations()).replace("%", "%%"))
    config.attributes["connection"] = joined
    command.upgrade(config, "head")


def _migrations() -> Path:
    return Path(str(files("migrations")))
