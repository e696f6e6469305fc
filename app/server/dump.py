"""Copies of one database, each proved by bringing it back before it is believed.

Written before an upgrade of the schema; the last three are kept. Roles and passwords belong to
the whole server and are not in them.
"""

import os
import re
import secrets
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

import psutil
import psycopg
from psycopg import sql

from app.core.errors import QT_TRANSLATE_NOOP, Bug, Refused, Unavailable
from app.server.binaries import run_tool
from app.server.cluster import OPERATOR, Cluster
from app.server.places import check_disk, sync_folder, writing
from app.server.secrets import password_file

KEPT = 3
_SCRATCH = "davtari_verify_"
_LIMIT_S = 3600.0

Counts = Mapping[str, int]


def dump(cluster: Cluster, database: str, folder: Path) -> Path:
    """Write a copy of a database, prove it by restoring it, and keep the last three.

    People may go on working meanwhile: copy and proof see the same moment.
    Raises: Unavailable "server.dump_failed"; Bug "server.dump_differs"; Refused
    "server.disk_full", "server.folder_unwritable". Older copies are then untouched.
    """
    with writing(folder):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    draft = folder / f".{database}-{os.getpid()}-{secrets.token_hex(4)}.part"
    try:
        with _connect(cluster, database) as source:
            source.isolation_level = psycopg.IsolationLevel.REPEATABLE_READ
            snapshot = str(_one(source, "select pg_export_snapshot()"))
            size_mb = int(str(_one(source, "select pg_database_size(current_database())"))) >> 20
            check_disk(folder, 50 + size_mb)
            revision = _revision(source)
            _write(cluster, database, draft, snapshot)
            expected = counts(source)
        _prove(cluster, draft, expected)
        with writing(folder):
            path = _name(folder, database, revision)
            draft.rename(path)
            sync_folder(folder)
            _prune(folder, database)
        return path
    finally:
        draft.unlink(missing_ok=True)


def restore(cluster: Cluster, path: Path, database: str) -> None:
    """Bring a copy back as a new database; the server's roles must be there already.

    What a copy does not hold, the rights to connect to the database, is the caller's to repeat.
    Raises: Refused "server.database_exists"; Unavailable "server.restore_failed", after which
    there is no such database.
    """
    name = sql.Identifier(database)
    with _connect(cluster, "postgres") as connection:
        connection.autocommit = True
        try:
            connection.execute(sql.SQL("create database {} template template0").format(name))
        except psycopg.errors.DuplicateDatabase as error:
            raise Refused(
                "server.database_exists",
                QT_TRANSLATE_NOOP(
                    "app",
                    "The database {database} exists already. Restore under another name.",
                ),
                database=database,
            ) from error
        try:
            _read(cluster, path, database)
        except BaseException:
            _drop(connection, database)
            raise


def dumps(folder: Path, database: str) -> tuple[Path, ...]:
    """The proved copies of a database in a folder, the oldest first."""
    form = re.compile(rf"{re.escape(database)}-\d{{8}}T\d{{12}}Z-\w+\.dump")
    return tuple(sorted(path for path in folder.glob("*.dump") if form.fullmatch(path.name)))


def counts(connection: psycopg.Connection[tuple[object, ...]]) -> Counts:
    """How many rows each table of a database holds, by its full name."""
    tables = connection.execute(
        """
        select n.nspname, c.relname
        from pg_class as c
        join pg_namespace as n on n.oid = c.relnamespace
        where c.relkind in ('r', 'm')
          and n.nspname not in ('pg_catalog', 'information_schema')
          and n.nspname not like 'pg\\_t%%'
        order by 1, 2
        """
    ).fetchall()
    found = {}
    for schema, table in tables:
        name = sql.Identifier(str(schema), str(table))
        row = connection.execute(sql.SQL("select count(*) from {}").format(name)).fetchone()
        assert row is not None
        found[f"{schema}.{table}"] = int(str(row[0]))
    return found


def _prove(cluster: Cluster, path: Path, expected: Counts) -> None:
    scratch = f"{_SCRATCH}{os.getpid()}_{secrets.token_hex(4)}"
    with _connect(cluster, "postgres") as connection:
        connection.autocommit = True
        _sweep(connection)
        restore(cluster, path, scratch)
        try:
            with _connect(cluster, scratch) as copy:
                found = counts(copy)
        finally:
            _drop(connection, scratch)
    differing = sorted(
        name for name in expected.keys() | found.keys() if expected.get(name) != found.get(name)
    )
    if differing:
        raise Bug(
            "server.dump_differs",
            QT_TRANSLATE_NOOP(
                "app",
                "The copy of the database differs from it in {tables}, so it was not kept and the "
                "database was not changed. Report this.",
            ),
            tables=", ".join(differing),
        )


def _write(cluster: Cluster, database: str, draft: Path, snapshot: str) -> None:
    # Made by us first, so that it is never readable for others, whatever the umask says.
    with writing(draft.parent):
        os.close(os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    failure = _run(
        cluster,
        database,
        ["pg_dump", "--format=custom", f"--file={draft}", f"--snapshot={snapshot}"],
    )
    if failure is not None:
        raise Unavailable(
            "server.dump_failed",
            QT_TRANSLATE_NOOP(
                "app",
                "The database {database} could not be copied to {folder}: {reason}. Mend this and "
                "try again; the database and the older copies are untouched.",
            ),
            database=database,
            folder=str(draft.parent),
            reason=failure,
        )
    with writing(draft), draft.open("rb") as file:
        os.fsync(file.fileno())


def _read(cluster: Cluster, path: Path, database: str) -> None:
    failure = _run(
        cluster, database, ["pg_restore", "--exit-on-error", f"--dbname={database}", path]
    )
    if failure is not None:
        raise Unavailable(
            "server.restore_failed",
            QT_TRANSLATE_NOOP(
                "app",
                "The copy {path} could not be brought back: {reason}. Try an older copy.",
            ),
            path=str(path),
            reason=failure,
        )


def _run(cluster: Cluster, database: str, command: Sequence[str | Path]) -> str | None:
    """Run a tool as the operator; its last line when it failed, `None` when it did not."""
    dsn = cluster.dsn(OPERATOR, database)
    with password_file(cluster.operator_password(), cluster.places.secrets) as passwords:
        answer = run_tool(
            cluster.binaries,
            command,
            environ={
                "PGPASSFILE": str(passwords),
                "PGHOST": dsn["host"],
                "PGPORT": str(dsn["port"]),
                "PGUSER": OPERATOR,
                "PGDATABASE": database,
                "PGREQUIREAUTH": dsn["require_auth"],
                "PGCONNECT_TIMEOUT": str(dsn["connect_timeout"]),
            },
            limit_s=_LIMIT_S,
        )
    if answer.returncode == 0:
        return None
    lines = [line for line in answer.stderr.splitlines() if "error:" in line]
    return (lines or [answer.stderr.strip() or str(answer.returncode)])[0]


def _connect(cluster: Cluster, database: str) -> psycopg.Connection[tuple[object, ...]]:
    try:
        return psycopg.connect(
            **cluster.dsn(OPERATOR, database), password=cluster.operator_password().reveal()
        )
    except psycopg.OperationalError as error:
        raise Unavailable(
            "server.unreachable",
            QT_TRANSLATE_NOOP(
                "app",
                "The database {database} of {folder} does not answer: {reason}. Start the program "
                "again.",
            ),
            database=database,
            folder=str(cluster.places.data),
            reason=str(error).splitlines()[0],
        ) from error


def _one(connection: psycopg.Connection[tuple[object, ...]], query: str) -> object:
    row = connection.execute(query.encode()).fetchone()
    return row[0] if row else None


def _revision(connection: psycopg.Connection[tuple[object, ...]]) -> str:
    """The revision of the schema, or `none` in a database without one."""
    if _one(connection, "select to_regclass('auth.alembic_version')") is None:
        return "none"
    found = _one(connection, "select version_num from auth.alembic_version")
    return re.sub(r"\W", "_", str(found or "none"))


def _name(folder: Path, database: str, revision: str) -> Path:
    # To the microsecond: the order of the names is the order in time, and no two are alike.
    moment = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%fZ")
    return folder / f"{database}-{moment}-{revision}.dump"


def _prune(folder: Path, database: str) -> None:
    for old in dumps(folder, database)[:-KEPT]:
        old.unlink(missing_ok=True)


def _sweep(connection: psycopg.Connection[tuple[object, ...]]) -> None:
    """Remove the scratch databases of killed programs; a living one's is left alone."""
    found = connection.execute(
        """
        select d.datname
        from pg_database as d
        where starts_with(d.datname, %s)
          and not exists (select from pg_stat_activity as a where a.datid = d.oid)
          and split_part(d.datname, '_', 3) <> all (%s)
        """,
        (_SCRATCH, [str(pid) for pid in psutil.pids()]),
    ).fetchall()
    for (name,) in found:
        _drop(connection, str(name))


def _drop(connection: psycopg.Connection[tuple[object, ...]], database: str) -> None:
    connection.execute(
        sql.SQL("drop database if exists {} with (force)").format(sql.Identifier(database))
    )
